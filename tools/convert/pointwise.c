/* SPDX-License-Identifier: Apache-2.0
 *
 * pointwise.c: elementwise operators on tensors, and the same on numbers.
 *
 * ONNX wants operands of one dtype: they are cast to PyTorch's common one, and what ONNX does not compute in (bool, small
 * integers) to int32 and back.
 */
#include "call.h"

#include <stdlib.h>

/* ---- what serves tensors and numbers ---- */

static ts_dtype number_dtype(const ts_value *v) {
    ts_kind kind = ts_value_kind(v);
    return kind == TS_KIND_BOOL ? TS_BOOL : kind == TS_KIND_FLOAT ? TS_FLOAT64 : TS_INT64;
}

static ts_dtype result_dtype(const call *k) { return out_tensor(k, 0) ? out_dtype(k) : number_dtype(k->out[0].at[0]); }

/* The dtype in which two arguments meet. */
static ts_dtype common(call *k) {
    ts_kind a = ts_value_kind(k->in[0].at[0]), b = ts_value_kind(k->in[1].at[0]);
    if (a == TS_KIND_TENSOR || b == TS_KIND_TENSOR) return promoted(k, 0, 1);
    return a == TS_KIND_FLOAT || b == TS_KIND_FLOAT ? TS_FLOAT64 : TS_INT64;
}

/* Names the result, which is of dtype `d` so far. */
static bool finish(call *k, const char *name, ts_dtype d) {
    ts_dtype to = result_dtype(k);
    name = cast(k, name, d, to);
    return out_tensor(k, 0) || ts_node_writes(k->node, 0) ? bind(k, name) : bind_number(k, name, to);
}

static ts_dtype floating(call *k, ts_dtype d) { return is_float(d) ? d : out_tensor(k, 0) ? TS_FLOAT32 : TS_FLOAT64; }

/* ---- one operand ---- */

/* In the result's dtype if that is a float, else in one that ONNX computes in. */
static ts_dtype unary_dtype(call *k) {
    ts_dtype d = result_dtype(k);
    return is_float(d) ? d : wide(d);
}

TRANSLATE(unary) {
    ts_dtype d = unary_dtype(k);
    if (!is_tensor(k, 0) && ts_value_kind(k->in[0].at[0]) == TS_KIND_FLOAT) d = TS_FLOAT64;
    const char *x = operand(k, 0, d);
    bool rounds = !is_float(d) && (strcmp(k->row->onnx, "Floor") == 0 || strcmp(k->row->onnx, "Ceil") == 0);
    return finish(k, rounds ? emit(k, "Identity", INS(x)) : emit(k, k->row->onnx, INS(x)), d);
}

TRANSLATE(round) {
    ts_dtype d = unary_dtype(k);
    int64_t decimals = int_at(k, arg(k, "decimals"), 0);
    const char *x = operand(k, 0, d);
    if (!is_float(d)) return finish(k, emit(k, "Identity", INS(x)), d);
    if (!decimals) return finish(k, emit(k, "Round", INS(x)), d);
    const char *factor = number(k, d, pow(10, (double)decimals));
    return finish(k, emit(k, "Div", INS(emit(k, "Round", INS(emit(k, "Mul", INS(x, factor)))), factor)), d);
}

TRANSLATE(erfc) {
    ts_dtype d = unary_dtype(k);
    return finish(k, emit(k, "Sub", INS(number(k, d, 1), emit(k, "Erf", INS(operand(k, 0, d))))), d);
}

TRANSLATE(rsqrt) {
    ts_dtype d = unary_dtype(k);
    return finish(k, emit(k, "Reciprocal", INS(emit(k, "Sqrt", INS(operand(k, 0, d))))), d);
}

TRANSLATE(log1p) {
    ts_dtype d = unary_dtype(k);
    return finish(k, emit(k, "Log", INS(emit(k, "Add", INS(operand(k, 0, d), number(k, d, 1))))), d);
}

TRANSLATE(expm1) {
    ts_dtype d = unary_dtype(k);
    return finish(k, emit(k, "Sub", INS(emit(k, "Exp", INS(operand(k, 0, d))), number(k, d, 1))), d);
}

TRANSLATE(log_base) {
    ts_dtype d = unary_dtype(k);
    return finish(k, emit(k, "Div", INS(emit(k, "Log", INS(operand(k, 0, d))), number(k, d, log(atof(k->row->onnx))))), d);
}

TRANSLATE(exp2) {
    ts_dtype d = unary_dtype(k);
    return finish(k, emit(k, "Pow", INS(number(k, d, 2), operand(k, 0, d))), d);
}

TRANSLATE(square) {
    ts_dtype d = unary_dtype(k);
    const char *x = operand(k, 0, d);
    return finish(k, emit(k, "Mul", INS(x, x)), d);
}

TRANSLATE(scale) {
    ts_dtype d = unary_dtype(k);
    return finish(k, emit(k, "Mul", INS(operand(k, 0, d), number(k, d, atof(k->row->onnx)))), d);
}

static const char *truncated(call *k, const char *x) {
    return emit(k, "Mul", INS(emit(k, "Sign", INS(x)), emit(k, "Floor", INS(emit(k, "Abs", INS(x))))));
}

TRANSLATE(trunc) {
    ts_dtype d = unary_dtype(k);
    const char *x = operand(k, 0, d);
    return finish(k, is_float(d) ? truncated(k, x) : emit(k, "Identity", INS(x)), d);
}

TRANSLATE(frac) {
    ts_dtype d = unary_dtype(k);
    const char *x = operand(k, 0, d);
    return finish(k, emit(k, "Sub", INS(x, truncated(k, x))), d);
}

static const char *test_float(call *k, const char *type, ts_dtype *out_from) {
    ts_dtype d = values_dtype(tensor_at(k, 0));
    *out_from = is_float(d) ? d : TS_FLOAT32;
    return emit(k, type, INS(operand(k, 0, *out_from)));
}

TRANSLATE(test) {
    ts_dtype d;
    return finish(k, test_float(k, k->row->onnx, &d), TS_BOOL);
}

TRANSLATE(isfinite) {
    ts_dtype d;
    const char *nan_name = test_float(k, "IsNaN", &d), *inf_name = test_float(k, "IsInf", &d);
    return finish(k, emit(k, "Not", INS(emit(k, "Or", INS(nan_name, inf_name)))), TS_BOOL);
}

TRANSLATE(nan_to_num) {
    ts_dtype d = out_dtype(k);
    if (!is_float(d)) return bind(k, emit(k, "Identity", INS(name_at(k, 0))));
    double largest = d == TS_FLOAT64 ? 1.7976931348623157e308 : d == TS_FLOAT16 ? 65504.0 : 3.4028234663852886e38;
    const char *x = name_at(k, 0);
    x = emit(k, "Where", INS(emit(k, "IsNaN", INS(x)), number(k, d, float_at(k, arg(k, "nan"), 0)), x));
    const char *high = emit(k, "Greater", INS(x, number(k, d, largest))), *low = emit(k, "Less", INS(x, number(k, d, -largest)));
    x = emit(k, "Where", INS(high, number(k, d, float_at(k, arg(k, "posinf"), largest)), x));
    return bind(k, emit(k, "Where", INS(low, number(k, d, float_at(k, arg(k, "neginf"), -largest)), x)));
}

TRANSLATE(not) {
    ts_dtype d = is_tensor(k, 0) ? values_dtype(tensor_at(k, 0)) : TS_BOOL;
    if (strcmp(k->op, "aten::bitwise_not") != 0 || d == TS_BOOL) return finish(k, emit(k, "Not", INS(operand(k, 0, TS_BOOL))), TS_BOOL);
    ts_dtype w = wide(d);
    return finish(k, emit(k, "Sub", INS(number(k, w, -1), operand(k, 0, w))), w);
}

/* ---- two operands ---- */

static bool is_one(call *k, int i) { return !given(k, i) || (!varies_at(k, i) && float_at(k, i, 1) == 1); }

/* The second operand, times alpha. */
static const char *second(call *k, ts_dtype d) {
    const char *b = operand(k, 1, d);
    int alpha = arg(k, "alpha");
    return is_one(k, alpha) ? b : emit(k, "Mul", INS(b, operand(k, alpha, d)));
}

TRANSLATE(binary) {
    ts_dtype d = wide(common(k));
    return finish(k, emit(k, k->row->onnx, INS(operand(k, 0, d), second(k, d))), d);
}

TRANSLATE(rsub) {
    ts_dtype d = wide(common(k));
    const char *x = operand(k, 0, d);
    int alpha = arg(k, "alpha");
    if (!is_one(k, alpha)) x = emit(k, "Mul", INS(x, operand(k, alpha, d)));
    return finish(k, emit(k, "Sub", INS(operand(k, 1, d), x)), d);
}

/* a // b of integers, towards minus infinity. */
static const char *floor_int(call *k, const char *a, const char *b) {
    return emit(k, "Div", INS(emit(k, "Sub", INS(a, emit(k, "Mod", INS(a, b)))), b));
}

static bool divide(call *k, const char *mode) {
    ts_dtype d = wide(common(k));
    if (!mode) d = floating(k, d);
    const char *a = operand(k, 0, d), *b = operand(k, 1, d);
    if (!mode) return finish(k, emit(k, "Div", INS(a, b)), d);
    bool down = strcmp(mode, "floor") == 0;
    if (!is_float(d)) return finish(k, down ? floor_int(k, a, b) : emit(k, "Div", INS(a, b)), d);
    const char *q = emit(k, "Div", INS(a, b));
    return finish(k, down ? emit(k, "Floor", INS(q)) : truncated(k, q), d);
}

TRANSLATE(div) { return divide(k, string_at(k, arg(k, "rounding_mode"), NULL)); }
/* Of integers, in archives before version 4. */
TRANSLATE(div_old) { return divide(k, is_float(common(k)) ? NULL : "trunc"); }
TRANSLATE(floor_divide) { return divide(k, "floor"); }

TRANSLATE(remainder) {
    ts_dtype d = wide(common(k));
    const char *a = operand(k, 0, d), *b = operand(k, 1, d);
    if (!is_float(d)) return finish(k, emit(k, "Mod", INS(a, b)), d);
    const char *whole = emit(k, "Floor", INS(emit(k, "Div", INS(a, b))));
    return finish(k, emit(k, "Sub", INS(a, emit(k, "Mul", INS(whole, b)))), d);
}

TRANSLATE(fmod) {
    ts_dtype d = wide(common(k));
    onnx_node *n = node(k, "Mod", INS(operand(k, 0, d), operand(k, 1, d)));
    build_int(n, "fmod", 1);
    return finish(k, build_out(n, 0), d);
}

TRANSLATE(pow) {
    ts_dtype d = wide(common(k));
    if (is_float(result_dtype(k))) d = result_dtype(k);
    const char *x = operand(k, 0, d);
    bool known_power = !is_tensor(k, 1) && !varies_at(k, 1);
    double power = known_power ? float_at(k, 1, 0) : 0;
    if (known_power && power == 2) return finish(k, emit(k, "Mul", INS(x, x)), d);
    if (known_power && power == 0.5 && is_float(d)) return finish(k, emit(k, "Sqrt", INS(x)), d);
    return finish(k, emit(k, "Pow", INS(x, operand(k, 1, d))), d);
}

/* By the arc tangent of the quotient, and what quadrant the signs say. */
TRANSLATE(atan2) {
    ts_dtype d = floating(k, common(k));
    const char *y = operand(k, 0, d), *x = operand(k, 1, d), *zero = number(k, d, 0);
    const char *half = number(k, d, M_PI_2),
               *sign =
                   emit(k, "Where", INS(emit(k, "Less", INS(y, zero)), number(k, d, -1), number(k, d, 1)));
    const char *left = emit(k, "Less", INS(x, zero)), *on_axis = emit(k, "Equal", INS(x, zero));
    const char *safe = emit(k, "Where", INS(on_axis, number(k, d, 1), x));
    const char *angle = emit(k, "Atan", INS(emit(k, "Div", INS(y, safe))));
    const char *turned = emit(k, "Add", INS(angle, emit(k, "Mul", INS(sign, number(k, d, M_PI)))));
    const char *vertical = emit(k, "Mul", INS(emit(k, "Sign", INS(y)), half));
    return finish(k, emit(k, "Where", INS(on_axis, vertical, emit(k, "Where", INS(left, turned, angle)))), d);
}

TRANSLATE(hypot) {
    ts_dtype d = floating(k, common(k));
    const char *a = operand(k, 0, d), *b = operand(k, 1, d);
    return finish(k, emit(k, "Sqrt", INS(emit(k, "Add", INS(emit(k, "Mul", INS(a, a)), emit(k, "Mul", INS(b, b)))))), d);
}

TRANSLATE(compare) {
    ts_kind a = ts_value_kind(k->in[0].at[0]), b = ts_value_kind(k->in[1].at[0]);
    if (a == TS_KIND_LIST || b == TS_KIND_LIST) {
        bool fixed = !fact_has_data(k->in[0].fact) && !fact_has_data(k->in[1].fact) && translate_same(k->out[0].at[0], k->out[0].at[1]);
        return fixed || refuse(k, "it compares lists whose items vary");
    }
    ts_dtype d = wide(common(k));
    bool negated = strcmp(k->row->onnx, "NotEqual") == 0;
    const char *name = emit(k, negated ? "Equal" : k->row->onnx, INS(operand(k, 0, d), operand(k, 1, d)));
    return finish(k, negated ? emit(k, "Not", INS(name)) : name, TS_BOOL);
}

TRANSLATE(logic) {
    bool bitwise = strncmp(k->op, "aten::logical", 13) != 0;
    if (bitwise && common(k) != TS_BOOL && result_dtype(k) != TS_BOOL)
        return refuse(k, "opset %d has no bitwise operators on integers", BUILD_OPSET);
    return finish(k, emit(k, k->row->onnx, INS(operand(k, 0, TS_BOOL), operand(k, 1, TS_BOOL))), TS_BOOL);
}

/* log(exp(a) + exp(b)), or with 2 in place of e, by the larger one. */
TRANSLATE(logaddexp) {
    ts_dtype d = out_dtype(k);
    double base = strcmp(k->row->onnx, "2") == 0 ? M_LN2 : 1;
    const char *a = operand(k, 0, d), *b = operand(k, 1, d), *gap = emit(k, "Neg", INS(emit(k, "Abs", INS(emit(k, "Sub", INS(a, b))))));
    if (base != 1) gap = emit(k, "Mul", INS(gap, number(k, d, base)));
    const char *more = emit(k, "Log", INS(emit(k, "Add", INS(emit(k, "Exp", INS(gap)), number(k, d, 1)))));
    if (base != 1) more = emit(k, "Div", INS(more, number(k, d, base)));
    return finish(k, emit(k, "Add", INS(emit(k, "Max", INS(a, b)), more)), d);
}

/* x log y, 0 where x is 0. */
TRANSLATE(xlogy) {
    ts_dtype d = floating(k, common(k));
    const char *x = operand(k, 0, d), *y = operand(k, 1, d), *zero = number(k, d, 0);
    if (strcmp(k->op, "aten::special_xlog1py") == 0) y = emit(k, "Add", INS(y, number(k, d, 1)));
    const char *none = emit(k, "And", INS(emit(k, "Equal", INS(x, zero)), emit(k, "Not", INS(emit(k, "IsNaN", INS(y))))));
    return finish(k, emit(k, "Where", INS(none, zero, emit(k, "Mul", INS(x, emit(k, "Log", INS(y)))))), d);
}

TRANSLATE(logit) {
    ts_dtype d = unary_dtype(k);
    int eps = arg(k, "eps");
    const char *x = operand(k, 0, d);
    if (given(k, eps))
        x = emit(k, "Min",
                 INS(emit(k, "Max", INS(x, number(k, d, float_at(k, eps, 0)))),
                     number(k, d, 1 - float_at(k, eps, 0))));
    return finish(k, emit(k, "Log", INS(emit(k, "Div", INS(x, emit(k, "Sub", INS(number(k, d, 1), x)))))), d);
}

TRANSLATE(heaviside) {
    ts_dtype d = wide(common(k));
    const char *x = operand(k, 0, d), *zero = number(k, d, 0);
    const char *step = cast(k, emit(k, "Greater", INS(x, zero)), TS_BOOL, d);
    return finish(k, emit(k, "Where", INS(emit(k, "Equal", INS(x, zero)), operand(k, 1, d), step)), d);
}

/* isposinf, isneginf */
TRANSLATE(one_infinity) {
    ts_dtype from = values_dtype(tensor_at(k, 0)), d = is_float(from) ? from : TS_FLOAT32;
    onnx_node *n = node(k, "IsInf", INS(operand(k, 0, d)));
    bool negative = strcmp(k->op, "aten::isneginf") == 0;
    build_int(n, "detect_negative", negative);
    build_int(n, "detect_positive", !negative);
    return finish(k, build_out(n, 0), TS_BOOL);
}

/* sin(pi x) / (pi x), 1 at 0 */
TRANSLATE(sinc) {
    ts_dtype d = unary_dtype(k);
    const char *x = emit(k, "Mul", INS(operand(k, 0, d), number(k, d, M_PI))), *at_zero = emit(k, "Equal", INS(x, number(k, d, 0)));
    const char *safe = emit(k, "Where", INS(at_zero, number(k, d, 1), x));
    return finish(k, emit(k, "Where", INS(at_zero, number(k, d, 1), emit(k, "Div", INS(emit(k, "Sin", INS(safe)), safe)))), d);
}

/* ---- more operands ---- */

TRANSLATE(lerp) {
    ts_dtype d = out_dtype(k);
    const char *a = operand(k, 0, d), *b = operand(k, 1, d), *w = operand(k, 2, d);
    return finish(k, emit(k, "Add", INS(a, emit(k, "Mul", INS(w, emit(k, "Sub", INS(b, a)))))), d);
}

/* self + value * a (* or /) b */
TRANSLATE(addc) {
    ts_dtype d = wide(out_dtype(k));
    const char *product = emit(k, k->row->onnx, INS(operand(k, 1, d), operand(k, 2, d)));
    int value = arg(k, "value");
    if (!is_one(k, value)) product = emit(k, "Mul", INS(product, operand(k, value, d)));
    return finish(k, emit(k, "Add", INS(operand(k, 0, d), product)), d);
}

TRANSLATE(nonzero); /* open.c */

TRANSLATE(where) {
    if (k->nin < 3) return tr_nonzero(k);
    ts_dtype d = out_dtype(k);
    return finish(k, emit(k, "Where", INS(operand(k, 0, TS_BOOL), operand(k, 1, d), operand(k, 2, d))), d);
}

TRANSLATE(masked_fill) {
    ts_dtype d = values_dtype(tensor_at(k, 0));
    return bind(k, emit(k, "Where", INS(operand(k, 1, TS_BOOL), operand(k, 2, d), name_at(k, 0))));
}

TRANSLATE(clamp) {
    ts_dtype d = wide(result_dtype(k));
    int low = arg(k, "min"), high = arg(k, "max");
    const char *x = operand(k, 0, d);
    if (given(k, low)) x = emit(k, "Max", INS(x, operand(k, low, d)));
    if (given(k, high)) x = emit(k, "Min", INS(x, operand(k, high, d)));
    return finish(k, x, d);
}

/* A new value of the first argument's shape. */
static bool overwrite(call *k, const char *value) {
    ts_tensor *t = tensor_at(k, 0), *u = tensor_in(k, 0, 1);
    const char *shape = emit(k, "Shape", INS(name_at(k, 0)));
    if (memcmp(ts_tensor_sizes(t), ts_tensor_sizes(u), (size_t)ts_tensor_ndim(t) * 8) == 0) shape = ints(k, ts_tensor_ndim(t), ts_tensor_sizes(t));
    return bind(k, emit(k, "Expand", INS(value, shape)));
}

TRANSLATE(fill) {
    ts_dtype d = values_dtype(tensor_at(k, 0));
    return overwrite(k, k->nin > 1 ? operand(k, 1, d) : number(k, d, 0));
}

TRANSLATE(copy) { return overwrite(k, operand(k, 1, values_dtype(tensor_at(k, 0)))); }
