/* SPDX-License-Identifier: Apache-2.0
 *
 * quantized_arith.c: operators on quantized tensors whose result's scale and zero point are given: dequantized, computed
 * in float32, quantized; and arithmetic with a number, which moves scale and zero point (page 6.4).
 */
#include "core/copy.h"
#include "ops/packed.h"

#include <math.h>

enum { OPERANDS_MAX = 10 };

static ts_status give(tensor *t, value *out) {
    out[0] = v_tensor(t);
    return TS_OK;
}

/* The operator on the operands, those that are quantized as floats; the result has the dtype of the first. */
static ts_status through_float(ctx *cx, op_id id, int n, const value *operands, double scale, int64_t zero, bool relu, value *out) {
    value args[OPERANDS_MAX];
    tensor *made[OPERANDS_MAX];
    scoped_tensor tensor *result = NULL, *positive = NULL;
    tensor *q;
    int count = 0;
    ts_status st = TS_OK;
    for (int i = 0; i < n && st == TS_OK; i++) {
        args[i] = operands[i];
        if (operands[i].tag != V_TENSOR || !operands[i].t->quant) continue;
        st = dequantize(cx, operands[i].t, &made[count]);
        if (st == TS_OK) args[i] = v_tensor(made[count++]);
    }
    if (st == TS_OK) st = op_invoke_tensor(cx, id, n, args, &result);
    while (count) tensor_unref(made[--count]);
    TS_TRY(st);
    if (relu) TS_TRY(INVOKE_T(cx, OP_relu, &positive, v_tensor(result)));
    TS_TRY(quantize(cx, relu ? positive : result, operands[0].t->dtype, scale, zero, &q));
    return give(q, out);
}

static ts_status expect_quantized(ctx *cx, const value *a) {
    if (a[0].t->quant && a[0].t->quant->axis < 0) return TS_OK;
    return fail_op(cx, "%s: expected a tensor that is quantized per tensor", op_schema(cx->op)->name);
}

/* Result scale and zero point are arguments `at` and `at` + 1. */
#define THROUGH_FLOAT(name, id, at, relu, ...)                                                                    \
    KERNEL(name) {                                                                                                \
        const value operands[] = {__VA_ARGS__};                                                                   \
        TS_TRY(expect_quantized(cx, a));                                                                          \
        return through_float(cx, id, (int)(sizeof operands / sizeof *operands), operands, a[at].d, a[(at) + 1].i, relu, out); \
    }

THROUGH_FLOAT(qadd, OP_add_Tensor, 2, false, a[0], a[1], v_int(1))
THROUGH_FLOAT(qadd_relu, OP_add_Tensor, 2, true, a[0], a[1], v_int(1))
THROUGH_FLOAT(qmul, OP_mul_Tensor, 2, false, a[0], a[1])
THROUGH_FLOAT(qmul_relu, OP_mul_Tensor, 2, true, a[0], a[1])
THROUGH_FLOAT(qmatmul, OP_matmul, 2, false, a[0], a[1])
THROUGH_FLOAT(qhardswish, OP_hardswish, 1, false, a[0])
THROUGH_FLOAT(qsigmoid, OP_sigmoid, 1, false, a[0])
THROUGH_FLOAT(qleaky_relu, OP_leaky_relu, 3, false, a[0], a[1])
THROUGH_FLOAT(qelu, OP_elu, 1, false, a[0], a[3], a[4], a[5])
THROUGH_FLOAT(qcelu, OP_celu, 1, false, a[0], a[3])
THROUGH_FLOAT(qprelu, OP_prelu, 2, false, a[0], a[1])
THROUGH_FLOAT(qsoftmax, OP_softmax_int, 2, false, a[0], a[1])
THROUGH_FLOAT(qlayer_norm, OP_layer_norm, 5, false, a[0], a[1], a[2], a[3], a[4])
THROUGH_FLOAT(qgroup_norm, OP_group_norm, 5, false, a[0], a[1], a[2], a[3], a[4])
THROUGH_FLOAT(qinstance_norm, OP_instance_norm, 4, false, a[0], a[1], a[2], v_none(), v_none(), v_bool(true), v_float(0), a[3], v_bool(false))
THROUGH_FLOAT(qbatch_norm, OP_batch_norm, 6, false, a[0], a[1], a[2], a[3], a[4], v_bool(false), v_float(0), a[5], v_bool(false))
THROUGH_FLOAT(qbatch_norm_relu, OP_batch_norm, 6, true, a[0], a[1], a[2], a[3], a[4], v_bool(false), v_float(0), a[5], v_bool(false))

/* The plain operators know quantized tensors; dropout ignores the scale and zero point that it is given. */
KERNEL(qdropout) { return INVOKE(cx, OP_dropout, out, a[0], a[3], a[4]); }
KERNEL(qrelu6) { return INVOKE(cx, OP_relu6, out, a[0]); }
KERNEL(qclamp) { return INVOKE(cx, OP_clamp, out, a[0], a[1], a[2]); }
KERNEL(qthreshold) { return INVOKE(cx, OP_threshold, out, a[0], a[1], a[2]); }
KERNEL(qmax_pool1d) { return INVOKE(cx, OP_max_pool1d, out, a[0], a[1], a[2], a[3], a[4], a[5]); }
KERNEL(qmax_pool2d) { return INVOKE(cx, OP_max_pool2d, out, a[0], a[1], a[2], a[3], a[4], a[5]); }

/* ---- joining ---- */

static ts_status cat(ctx *cx, const value *a, bool relu, value *out) {
    list *floats;
    const list *in = a[0].l;
    scoped_tensor tensor *joined = NULL, *positive = NULL;
    tensor *q = NULL;
    if (in->n == 0 || in->items[0].tag != V_TENSOR || !in->items[0].t->quant) return fail_op(cx, "quantized::cat expects quantized tensors");
    const tensor *first = in->items[0].t;
    TS_TRY(list_new(cx, type_TENSOR, in->n, &floats));
    ts_status st = TS_OK;
    for (int64_t i = 0; i < in->n && st == TS_OK; i++) {
        tensor *t = NULL;
        st = dequantize(cx, in->items[i].t, &t);
        if (st == TS_OK) floats->items[floats->n++] = v_tensor(t);
    }
    if (st == TS_OK) st = INVOKE_T(cx, OP_cat, &joined, v_list(floats), a[1]);
    value_unref(v_list(floats));
    TS_TRY(st);
    if (relu) TS_TRY(INVOKE_T(cx, OP_relu, &positive, v_tensor(joined)));
    double scale = arg_double_or(a[2], first->quant->scales[0]);
    TS_TRY(quantize(cx, relu ? positive : joined, first->dtype, scale, arg_int_or(a[3], first->quant->zero_points[0]), &q));
    return give(q, out);
}

KERNEL(qcat) { return cat(cx, a, false, out); }
KERNEL(qcat_relu) { return cat(cx, a, true, out); }

/* ---- with a number ---- */

/* The integers of x, with another scale and zero point. */
static ts_status relabel(ctx *cx, const tensor *x, double scale, int64_t zero, tensor **out) {
    quantizer *q;
    scoped_tensor tensor *made = NULL;
    TS_TRY(tensor_clone(cx, x, &made));
    TS_TRY(quantizer_new(cx, -1, 1, &scale, &zero, &q));
    quantizer_unref(made->quant);
    made->quant = q;
    *out = tensor_take(&made);
    return TS_OK;
}

/* x + number: the zero point moves; where it would leave the range, the scale is stretched instead. */
static ts_status add_number(ctx *cx, const tensor *x, double number, tensor **out) {
    double low, high, scale = x->quant->scales[0];
    quantized_range(x->dtype, &low, &high);
    double moved = (double)x->quant->zero_points[0] - nearbyint(number / scale);
    if (moved >= low && moved <= high) return relabel(cx, x, scale, (int64_t)moved, out);
    if (!(fabs(moved) < 0x1p53)) return fail_op(cx, "quantized::add_scalar: %g is too large for the scale %g", number, scale);
    scoped_tensor tensor *values = NULL, *sum = NULL;
    bool below = moved < low;
    double stretched = (below ? high - moved : moved - low) / (high - low) * scale;
    TS_TRY(dequantize(cx, x, &values));
    TS_TRY(INVOKE_T(cx, OP_add_Scalar, &sum, v_tensor(values), v_float(nearbyint(number / scale) * scale)));
    return quantize(cx, sum, x->dtype, stretched, (int64_t)(below ? low : high), out);
}

/* x * number: the scale is multiplied; a negative number mirrors the integers too. */
static ts_status mul_number(ctx *cx, const tensor *x, double number, tensor **out) {
    double low, high, scale = x->quant->scales[0];
    int64_t zero = x->quant->zero_points[0];
    quantized_range(x->dtype, &low, &high);
    if (number > 0) return relabel(cx, x, scale * number, zero, out);
    scoped_tensor tensor *whole = NULL, *mirrored = NULL, *q = NULL;
    TS_TRY(quantized_whole(cx, x, &whole));
    TS_TRY(INVOKE_T(cx, OP_mul_Scalar, &mirrored, v_tensor(whole), v_float(number == 0 ? 0 : -1)));
    int64_t zero_mirrored = number == 0 ? 0 : (int64_t)high - (zero - (int64_t)low);
    TS_TRY(quantize(cx, mirrored, x->dtype, 1, zero_mirrored, &q));
    return relabel(cx, q, number == 0 ? 1 : scale * -number, zero_mirrored, out);
}

/* The number may be a tensor of one element, and stand on either side. */
static ts_status with_number(ctx *cx, const tensor *x, value number, bool product, bool relu, value *out) {
    scoped_value value item = v_none(), result = v_none();
    tensor *t;
    TS_TRY(expect_quantized(cx, (value[]){v_tensor((tensor *)x)}));
    if (number.tag == V_TENSOR) {
        if (tensor_numel(number.t) != 1) return fail_op(cx, "%s: expected a tensor with one element", op_schema(cx->op)->name);
        TS_TRY(tensor_item(cx, number.t, &item));
        number = item;
    }
    TS_TRY(product ? mul_number(cx, x, value_double(number), &t) : add_number(cx, x, value_double(number), &t));
    if (!relu) return give(t, out);
    result = v_tensor(t);
    return INVOKE(cx, OP_relu, out, result);
}

KERNEL(qadd_scalar) { return with_number(cx, a[0].t, a[1], false, false, out); }
KERNEL(qadd_scalar_relu) { return with_number(cx, a[0].t, a[1], false, true, out); }
KERNEL(qmul_scalar) { return with_number(cx, a[0].t, a[1], true, false, out); }
KERNEL(qmul_scalar_relu) { return with_number(cx, a[0].t, a[1], true, true, out); }
KERNEL(qadd_scalar_left) { return with_number(cx, a[1].t, a[0], false, false, out); }
KERNEL(qadd_scalar_left_relu) { return with_number(cx, a[1].t, a[0], false, true, out); }
KERNEL(qmul_scalar_left) { return with_number(cx, a[1].t, a[0], true, false, out); }
KERNEL(qmul_scalar_left_relu) { return with_number(cx, a[1].t, a[0], true, true, out); }
