/* SPDX-License-Identifier: Apache-2.0
 *
 * activate.c: elementwise activations with their parameters, clamp, where, lerp and their kin (page 7.7).
 */
#include "ops/elementwise.h"

#include "ops/cpu/vmath.h"

/* Parameters of a formula, as doubles; p[0], p[1], p[2] in the formulas below. */
#define PARAM_LOOP(name, T, formula)                                                                              \
    SIMD_CLONES                                                                                                   \
    static void name(void *arg, char *const *data, const int64_t *s, int64_t n) {                                 \
        const double *q = arg;                                                                                    \
        const T p[3] = {(T)q[0], (T)q[1], (T)q[2]};                                                               \
        (void)p;                                                                                                  \
        char *o = data[0], *x = data[1];                                                                          \
        if (s[0] == sizeof(T) && s[1] == sizeof(T)) {                                                             \
            T *r = (T *)o;                                                                                        \
            const T *v = (const T *)x;                                                                            \
            SIMD_FOR(n) {                                                                                         \
                T a = v[i];                                                                                       \
                r[i] = (T)(formula);                                                                              \
            }                                                                                                     \
            return;                                                                                               \
        }                                                                                                         \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1]) {                                                   \
            T a = *(const T *)x;                                                                                  \
            *(T *)o = (T)(formula);                                                                               \
        }                                                                                                         \
    }

#define ACTIVATION(name, kernel_name, formula)                                                                    \
    PARAM_LOOP(name##_f32, float, formula)                                                                        \
    PARAM_LOOP(name##_f64, double, formula)                                                                       \
    static const elementwise name##_table = {kernel_name, RULE_SAME, true, {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64}};
#define VECTOR_ACTIVATION(name, kernel_name, f32, f64)                                                            \
    VECTOR_LOOP(name##_f32, float, f32)                                                                           \
    VECTOR_LOOP(name##_f64, double, f64)                                                                          \
    static const elementwise name##_table = {kernel_name, RULE_SAME, true, {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64}};
#define INT_LOOPS(name, formula)                                                                                  \
    PARAM_LOOP(name##_u8, uint8_t, formula)                                                                       \
    PARAM_LOOP(name##_i8, int8_t, formula)                                                                        \
    PARAM_LOOP(name##_i16, int16_t, formula)                                                                      \
    PARAM_LOOP(name##_i32, int32_t, formula)                                                                      \
    PARAM_LOOP(name##_i64, int64_t, formula)
#define INT_ENTRIES(name)                                                                                         \
    [TS_UINT8] = name##_u8, [TS_INT8] = name##_i8, [TS_INT16] = name##_i16, [TS_INT32] = name##_i32, [TS_INT64] = name##_i64

/* bfloat16 where PyTorch rounds on the way. */
#define BF16_PARAM_LOOP(name, formula)                                                                            \
    static void name(void *arg, char *const *data, const int64_t *s, int64_t n) {                                 \
        const double *q = arg;                                                                                    \
        const float p = bf16_round((float)q[0]);                                                                  \
        (void)p;                                                                                                  \
        char *o = data[0], *x = data[1];                                                                          \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1]) {                                                   \
            float a = bf16_to_float(*(const bf16 *)x);                                                            \
            *(bf16 *)o = bf16_from_float(formula);                                                                \
        }                                                                                                         \
    }
#define BF16_ACTIVATION(name, kernel_name, f32, f64, bf)                                                          \
    VECTOR_LOOP(name##_f32, float, f32)                                                                           \
    VECTOR_LOOP(name##_f64, double, f64)                                                                          \
    BF16_PARAM_LOOP(name##_bf16, bf)                                                                              \
    static const elementwise name##_table = {                                                                     \
        kernel_name, RULE_SAME, true, {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64, [TS_BFLOAT16] = name##_bf16}};

static ts_status apply(ctx *cx, const elementwise *e, const tensor *self, double p0, double p1, double p2, value *out) {
    double p[3] = {p0, p1, p2};
    tensor *t;
    TS_TRY(elementwise_unary(cx, e, self, p, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

#define NUMBER(i) value_double(a[i])

#define RUN(name, p0, p1, p2)                                                                                     \
    KERNEL(name) { return apply(cx, &name##_table, a[0].t, p0, p1, p2, out); }

/* relu also of integers; NaN stays NaN */
PARAM_LOOP(relu_f32, float, a < 0 ? 0 : a)
PARAM_LOOP(relu_f64, double, a < 0 ? 0 : a)
INT_LOOPS(relu, a < 0 ? 0 : a)
static const elementwise relu_table = {"clamp_min_cpu", RULE_SAME, true, {[TS_FLOAT32] = relu_f32, [TS_FLOAT64] = relu_f64, INT_ENTRIES(relu)}};

KERNEL(relu) {
    if (a[0].t->dtype == TS_BOOL) return fail_op(cx, "Boolean inputs not supported for relu");
    if (dtype_is_complex(a[0].t->dtype)) return fail_op(cx, "clamp is not supported for complex types");
    return apply(cx, &relu_table, a[0].t, 0, 0, 0, out);
}

/* Where the limits are the wrong way round, the upper one holds. */
#define AT_LEAST (a < p[0] ? p[0] : a)
PARAM_LOOP(hardtanh_f32, float, AT_LEAST > p[1] ? p[1] : AT_LEAST)
PARAM_LOOP(hardtanh_f64, double, AT_LEAST > p[1] ? p[1] : AT_LEAST)
INT_LOOPS(hardtanh, AT_LEAST > p[1] ? p[1] : AT_LEAST)
static const elementwise hardtanh_table = {"clamp_scalar_cpu", RULE_SAME, true, {[TS_FLOAT32] = hardtanh_f32, [TS_FLOAT64] = hardtanh_f64, INT_ENTRIES(hardtanh)}};

static ts_status hardtanh(ctx *cx, const tensor *x, double low, double high, value *out) {
    if (x->dtype == TS_BOOL) return fail_op(cx, "Bool inputs not supported for hardtanh");
    if (dtype_is_complex(x->dtype)) return fail_op(cx, "clamp is not supported for complex types");
    if (x->dtype == TS_UINT8 && (low < 0 || high < 0))
        return fail_op(cx, "cannot do hardtanh on an unsigned type with negative limits");
    return apply(cx, &hardtanh_table, x, low, high, 0, out);
}

KERNEL(hardtanh) { return hardtanh(cx, a[0].t, NUMBER(1), NUMBER(2), out); }
KERNEL(relu6) { return hardtanh(cx, a[0].t, 0, 6, out); }

ACTIVATION(leaky_relu, "leaky_relu_cpu", a > 0 ? a : a *p[0])
ACTIVATION(softshrink, "softshrink_cpu", a > p[0] ? a - p[0] : a < -p[0] ? a + p[0] : 0)
ACTIVATION(hardshrink, "hardshrink_cpu", a >= -p[0] && a <= p[0] ? 0 : a)
ACTIVATION(hardswish, "hardswish_cpu", a * (a + 3 < 0 ? 0 : a + 3 > 6 ? 6 : a + 3) / 6)
ACTIVATION(hardsigmoid, "hardsigmoid_cpu", (a + 3 < 0 ? 0 : a + 3 > 6 ? 6 : a + 3) / 6)

static inline float gelu_tanh_bf16_of(float x) {
    float cube = bf16_round(bf16_round(x * x) * x);
    float sum = bf16_round(x + bf16_round(bf16_round(0.044715f) * cube));
    float angle = bf16_round(bf16_round(0.79788456080286535588f) * sum);
    return bf16_round(0.5f * x) * bf16_round(1 + bf16_round(tanhf(angle)));
}

/* The nearest floats: libmvec's own are up to 4 units off, which 1 + erf(x) enlarges where it is small. */
SIMD_INLINE float near_erf(float x) { return (float)erf((double)x); }
SIMD_INLINE float near_log1p(float x) { return (float)log1p((double)x); }

#define ELU(exp) a <= 0 ? (exp(a * p[2]) - 1) * p[0] * p[1] : a *p[1] /* not expm1: PyTorch's values near 0 */
#define MISH(tanh, log1p, exp) a *tanh(log1p(exp(a)))
#define GELU(erf) a * (1 + erf(a * (element)0.70710678118654752440)) * (element)0.5
#define GELU_TANH(tanh) (element)0.5 * a * (1 + tanh((element)0.79788456080286535588 * (a + (element)0.044715 * a * a * a)))
#define SOFTPLUS(log1p, exp) a *p[0] > p[1] ? a : log1p(exp(a * p[0])) / p[0]
#define LOG_SIGMOID(log1p, exp) (a < 0 ? a : 0) - log1p(exp(-(a < 0 ? -a : a)))
VECTOR_ACTIVATION(elu, "elu_cpu", ELU(vm_exp), ELU(exp))
BF16_ACTIVATION(silu, "silu_cpu", a / (1 + vm_exp(-a)), a / (1 + exp(-a)), a / bf16_round(1 + bf16_round(expf(-a))))
VECTOR_ACTIVATION(mish, "mish_cpu", MISH(vm_tanh, near_log1p, vm_exp), MISH(tanh, log1p, exp))
VECTOR_ACTIVATION(gelu, "GeluKernelImpl", (GELU(near_erf)) + 0.0f, GELU(erf)) /* far below 0, 0 without a sign */
BF16_ACTIVATION(gelu_tanh, "GeluKernelImpl", GELU_TANH(vm_tanh), GELU_TANH(tanh), gelu_tanh_bf16_of(a))
VECTOR_ACTIVATION(softplus, "softplus_cpu", SOFTPLUS(near_log1p, vm_exp), SOFTPLUS(log1p, exp))
VECTOR_ACTIVATION(log_sigmoid, "log_sigmoid_cpu", LOG_SIGMOID(near_log1p, vm_exp), LOG_SIGMOID(log1p, exp))

RUN(leaky_relu, NUMBER(1), 0, 0)
RUN(elu, NUMBER(1), NUMBER(2), NUMBER(3))
RUN(mish, 0, 0, 0)
RUN(softplus, NUMBER(1), NUMBER(2), 0)
RUN(hardshrink, NUMBER(1), 0, 0)
RUN(hardswish, 0, 0, 0)
RUN(hardsigmoid, 0, 0, 0)

KERNEL(softshrink) {
    if (!(NUMBER(1) >= 0)) return fail_op(cx, "lambda must be greater or equal to 0, but found to be %g.", NUMBER(1));
    return apply(cx, &softshrink_table, a[0].t, NUMBER(1), 0, 0, out);
}

KERNEL(log_sigmoid) {
    scoped_tensor tensor *x = NULL;
    TS_TRY(tensor_contiguous(cx, a[0].t, &x));
    return apply(cx, &log_sigmoid_table, x, 0, 0, 0, out);
}

KERNEL(selu) { return apply(cx, &elu_table, a[0].t, 1.6732632423543772848170429916717, 1.0507009873554804934193349852946, 1, out); }
KERNEL(celu) {
    if (NUMBER(1) == 0) return fail_op(cx, "ZeroDivisionError: alpha cannot be 0 for CELU");
    return apply(cx, &elu_table, a[0].t, NUMBER(1), 1, 1 / NUMBER(1), out);
}

UNARY_LOOP(silu_c64, c64, c64, a / (1 + cexpf(-a)))
UNARY_LOOP(silu_c128, c128, c128, a / (1 + cexp(-a)))
static const elementwise silu_complex_table = {"silu_cpu", RULE_SAME, false, {[TS_COMPLEX64] = silu_c64, [TS_COMPLEX128] = silu_c128}};

KERNEL(silu) { return apply(cx, dtype_is_complex(a[0].t->dtype) ? &silu_complex_table : &silu_table, a[0].t, 0, 0, 0, out); }

KERNEL(gelu) {
    const char *how = a[1].s->bytes;
    bool tanh_form = strcmp(how, "tanh") == 0;
    if (!tanh_form && strcmp(how, "none") != 0) return fail_op(cx, "approximate argument must be either none or tanh.");
    return apply(cx, tanh_form ? &gelu_tanh_table : &gelu_table, a[0].t, 0, 0, 0, out);
}

PARAM_LOOP(threshold_f32, float, a <= p[0] ? p[1] : a)
PARAM_LOOP(threshold_f64, double, a <= p[0] ? p[1] : a)
INT_LOOPS(threshold, a <= p[0] ? p[1] : a)
static const elementwise threshold_table = {"threshold_cpu", RULE_SAME, true, {[TS_FLOAT32] = threshold_f32, [TS_FLOAT64] = threshold_f64, INT_ENTRIES(threshold)}};
RUN(threshold, NUMBER(1), NUMBER(2), 0)

PARAM_LOOP(round_decimals_f32, float, p[1] > 0 ? nearbyintf(a *p[0]) / p[0] : nearbyintf(a / p[0]) * p[0])
PARAM_LOOP(round_decimals_f64, double, p[1] > 0 ? nearbyint(a *p[0]) / p[0] : nearbyint(a / p[0]) * p[0])
static const elementwise round_decimals_table = {"round_cpu", RULE_SAME, true, {[TS_FLOAT32] = round_decimals_f32, [TS_FLOAT64] = round_decimals_f64}};

KERNEL(round_decimals) {
    if (dtype_is_integral(a[0].t->dtype)) return elementwise_missing(cx, a[1].i ? "round_cpu" : "round_vml_cpu", a[0].t->dtype);
    if (a[1].i == 0) return k_round(cx, a, out);
    return apply(cx, &round_decimals_table, a[0].t, pow(10, fabs((double)a[1].i)), (double)a[1].i, 0, out);
}

PARAM_LOOP(nan_to_num_f32, float, isnan(a) ? p[0] : isinf(a) ? (a > 0 ? p[1] : p[2]) : a)
PARAM_LOOP(nan_to_num_f64, double, isnan(a) ? p[0] : isinf(a) ? (a > 0 ? p[1] : p[2]) : a)
static const elementwise nan_to_num_table = {"nan_to_num", RULE_SAME, true, {[TS_FLOAT32] = nan_to_num_f32, [TS_FLOAT64] = nan_to_num_f64}};

KERNEL(nan_to_num) {
    dtype d = a[0].t->dtype;
    double most = d == TS_FLOAT64 ? 1.7976931348623157e308 : d == TS_FLOAT16 ? 65504 : d == TS_BFLOAT16 ? 3.38953139e38 : 3.40282346638528860e38;
    if (dtype_is_integral(d)) return INVOKE(cx, OP_clone, out, a[0]);
    return apply(cx, &nan_to_num_table, a[0].t, arg_double_or(a[1], 0), arg_double_or(a[2], most), arg_double_or(a[3], -most), out);
}

#define LOGIT_INSIDE (p[0] < 0 ? a : a < p[0] ? p[0] : a > 1 - p[0] ? 1 - p[0] : a)
VECTOR_LOOP(logit_f32, float, logf(LOGIT_INSIDE / (1 - LOGIT_INSIDE)))
VECTOR_LOOP(logit_f64, double, log(LOGIT_INSIDE / (1 - LOGIT_INSIDE)))
static inline float logit_bf16_of(float x) { return logf(bf16_round(x / bf16_round(1 - x))); }
BF16_PARAM_LOOP(logit_bf16, logit_bf16_of(p < 0 ? a : a < p ? p : a > bf16_round(1 - p) ? bf16_round(1 - p) : a))
static const elementwise logit_table = {"logit_cpu", RULE_FLOAT, true, {[TS_FLOAT32] = logit_f32, [TS_FLOAT64] = logit_f64, [TS_BFLOAT16] = logit_bf16}};
RUN(logit, arg_double_or(a[1], -1), 0, 0)

/* ---- clamp: bounds promote with the tensor ---- */

#define CLAMP_LOOPS(T, suffix)                                                                                    \
    BINARY_LOOP(clamp_min_##suffix, T, T, a != a ? a : b != b ? b : a < b ? b : a)                                \
    BINARY_LOOP(clamp_max_##suffix, T, T, a != a ? a : b != b ? b : a > b ? b : a)
CLAMP_LOOPS(float, f32)
CLAMP_LOOPS(double, f64)
CLAMP_LOOPS(uint8_t, u8)
CLAMP_LOOPS(int8_t, i8)
CLAMP_LOOPS(int16_t, i16)
CLAMP_LOOPS(int32_t, i32)
CLAMP_LOOPS(int64_t, i64)
#define CLAMP_ENTRIES(name) [TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64, INT_ENTRIES(name)
static const elementwise clamp_min_table = {"clamp_min_scalar_cpu", RULE_SAME, true, {CLAMP_ENTRIES(clamp_min)}};
static const elementwise clamp_max_table = {"clamp_max_scalar_cpu", RULE_SAME, true, {CLAMP_ENTRIES(clamp_max)}};

/* Both bounds at once, where they are numbers. */
PARAM_LOOP(clamp_f32, float, (a < p[0] ? p[0] : a) > p[1] ? p[1] : (a < p[0] ? p[0] : a))
PARAM_LOOP(clamp_f64, double, (a < p[0] ? p[0] : a) > p[1] ? p[1] : (a < p[0] ? p[0] : a))
static const elementwise clamp_table = {"clamp_scalar_cpu", RULE_SAME, true, {[TS_FLOAT32] = clamp_f32, [TS_FLOAT64] = clamp_f64}};

static bool is_nan(value v) { return v.tag == V_FLOAT && v.d != v.d; }

/* low and high are numbers, tensors or None. */
static ts_status clamp(ctx *cx, value self, value low, value high, value *out) {
    value all[3] = {self, low, high};
    dtype d = promote_operands(cx, 3, all);
    tensor *t = NULL;
    if (arg_none(low) && arg_none(high)) return fail_op(cx, "torch.clamp: At least one of 'min' or 'max' must not be None");
    if (dtype_is_complex(d)) return fail_op(cx, "clamp is not supported for complex types");
    if (d == TS_BOOL && (arg_none(low) || arg_none(high)) && !value_is_number(arg_none(low) ? high : low))
        return arg_none(high) ? INVOKE(cx, OP_maximum, out, self, low) : INVOKE(cx, OP_minimum, out, self, high);
    bool by_numbers = !arg_none(low) ? value_is_number(low) : value_is_number(high);
    if (cx->dest && by_numbers && !dtype_can_cast(d, cx->dest->dtype))
        return fail_op(cx, "result type %s can't be cast to the desired output type %s", dtype_aten(d), dtype_cpp(cx->dest->dtype));
    for (int i = 1; i < 3; i++)
        if (value_is_number(all[i])) TS_TRY(scalar_check(cx, all[i], d));
    if (dtype_is_float(d) && d == self.t->dtype && value_is_number(low) && value_is_number(high) && !is_nan(low) && !is_nan(high))
        return apply(cx, &clamp_table, self.t, value_double(low), value_double(high), 0, out);
    if (is_nan(low) && arg_none(high)) low = v_float(-INFINITY);
    if (is_nan(high) && arg_none(low)) high = v_float(INFINITY);
    if (arg_none(high)) TS_TRY(elementwise_as(cx, &clamp_min_table, d, 2, (value[]){self, low}, NULL, &t));
    else if (arg_none(low)) TS_TRY(elementwise_as(cx, &clamp_max_table, d, 2, (value[]){self, high}, NULL, &t));
    else {
        scoped_tensor tensor *half = NULL;
        tensor *dest = cx->dest;
        cx->dest = NULL;
        ts_status st = elementwise_as(cx, &clamp_min_table, d, 2, (value[]){self, low}, NULL, &half);
        cx->dest = dest;
        TS_TRY(st);
        TS_TRY(elementwise_as(cx, &clamp_max_table, d, 2, (value[]){v_tensor(half), high}, NULL, &t));
    }
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(clamp) { return clamp(cx, a[0], a[1], a[2], out); }
KERNEL(clamp_min) { return clamp(cx, a[0], a[1], v_none(), out); }
KERNEL(clamp_max) { return clamp(cx, a[0], v_none(), a[1], out); }

/* ---- prelu: one weight, or one per channel ---- */

BINARY_LOOP(prelu_f32, float, float, a > 0 ? a : a *b)
BINARY_LOOP(prelu_f64, double, double, a > 0 ? a : a *b)
static const elementwise prelu_table = {"prelu_cpu", RULE_SAME, true, {[TS_FLOAT32] = prelu_f32, [TS_FLOAT64] = prelu_f64}};

KERNEL(prelu) {
    const tensor *x = a[0].t, *w = a[1].t;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], n = tensor_numel(w);
    scoped_tensor tensor *weight = NULL, *dense = NULL;
    tensor *t;
    int64_t channels = x->ndim > 1 ? x->sizes[1] : 1;
    if (w->ndim > 1) return fail_op(cx, "prelu: Expected `weight` to be a scalar or 1D tensor, but got ndim = %d", w->ndim);
    if (n != 1 && n != channels) return fail_op(cx, "Mismatch of parameter numbers and input channel size. Found parameter numbers = %lld and channel size = %lld.", (long long)n, (long long)channels);
    for (int i = 0; i < x->ndim; i++) {
        sizes[i] = i == 1 ? n : 1;
        strides[i] = i == 1 && n != 1 && w->ndim ? w->strides[0] : 1;
    }
    TS_TRY(tensor_view(cx, w, x->ndim, sizes, strides, w->offset, &weight));
    if (w->dtype != x->dtype)
        return fail_op(cx, "Found dtype %s but expected %s", dtype_aten(w->dtype), dtype_aten(x->dtype));
    TS_TRY(tensor_contiguous(cx, x, &dense));
    TS_TRY(elementwise_n(cx, &prelu_table, 2, (value[]){v_tensor(dense), v_tensor(weight)}, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- where(condition, a, b) ---- */

/* By the size of an element: what it means does not matter. */
#define WHERE_LOOP(T)                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void where_##T(void *arg, char *const *data, const int64_t *s, int64_t n) {                            \
        (void)arg;                                                                                                \
        char *o = data[0], *c = data[1], *x = data[2], *y = data[3];                                              \
        if (s[0] == sizeof(T) && s[1] == 1 && s[2] == sizeof(T) && s[3] == sizeof(T)) {                           \
            SIMD_FOR(n) {                                                                                         \
                T a = ((T *)x)[i], b = ((T *)y)[i]; /* both are read: a branch would be mispredicted */           \
                ((T *)o)[i] = ((uint8_t *)c)[i] ? a : b;                                                          \
            }                                                                                                     \
            return;                                                                                               \
        }                                                                                                         \
        for (int64_t i = 0; i < n; i++, o += s[0], c += s[1], x += s[2], y += s[3]) {                             \
            T a = *(T *)x, b = *(T *)y;                                                                           \
            *(T *)o = *(bool *)c ? a : b;                                                                         \
        }                                                                                                         \
    }
WHERE_LOOP(uint8_t)
WHERE_LOOP(uint16_t)
WHERE_LOOP(uint32_t)
WHERE_LOOP(uint64_t)
WHERE_LOOP(c128)

static iter_loop where_loop(size_t size) {
    return size == 1 ? where_uint8_t : size == 2 ? where_uint16_t : size == 4 ? where_uint32_t : size == 8 ? where_uint64_t : where_c128;
}

KERNEL(where) {
    int64_t first[MAX_DIMS], sizes[MAX_DIMS], strides[MAX_DIMS];
    int n;
    dtype d = promote_operands(cx, 2, a + 1);
    scoped_tensor tensor *condition = NULL, *x = NULL, *y = NULL, *t = NULL;
    if (a[0].t->dtype != TS_BOOL && a[0].t->dtype != TS_UINT8)
        return fail_op(cx, "where expected condition to be a boolean tensor, but got a tensor with dtype %s", dtype_aten(a[0].t->dtype));
    TS_TRY(tensor_to_dtype(cx, a[0].t, TS_BOOL, &condition));
    TS_TRY(a[1].tag == V_TENSOR ? tensor_to_dtype(cx, a[1].t, d, &x) : tensor_of_number(cx, a[1], d, &x));
    TS_TRY(a[2].tag == V_TENSOR ? tensor_to_dtype(cx, a[2].t, d, &y) : tensor_of_number(cx, a[2], d, &y));
    TS_TRY(broadcast_sizes(cx, condition->ndim, condition->sizes, x->ndim, x->sizes, &n, first));
    TS_TRY(broadcast_sizes(cx, n, first, y->ndim, y->sizes, &n, sizes));
    iter_result_strides(n, sizes, 3, (tensor *[]){condition, x, y}, strides);
    TS_TRY(tensor_empty_strided(cx, d, n, sizes, strides, &t));
    iter it;
    iter_init(&it, n, sizes, 4, (tensor *[]){t, condition, x, y});
    iter_run(&it, cx->threads, ELEMENTWISE_GRAIN, where_loop(dtype_size(d)), NULL);
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

/* ---- three operands ---- */

#define TERNARY(name, kernel_name, real, complex_formula)                                                         \
    TERNARY_LOOP(name##_f32, float, float, real)                                                                  \
    TERNARY_LOOP(name##_f64, double, double, real)                                                                \
    TERNARY_LOOP(name##_c64, c64, c64, complex_formula)                                                           \
    TERNARY_LOOP(name##_c128, c128, c128, complex_formula)                                                        \
    static const elementwise name##_table = {                                                                     \
        kernel_name, RULE_SAME, true,                                                                             \
        {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64, [TS_COMPLEX64] = name##_c64, [TS_COMPLEX128] = name##_c128}};

/* The form that is exact at both ends: from the nearer one. */
TERNARY(lerp, "lerp_kernel_scalar", fabs(c) < 0.5 ? a + c * (b - a) : b - (b - a) * (1 - c), cabs(c) < 0.5 ? a + c * (b - a) : b - (b - a) * (1 - c))

KERNEL(lerp) {
    tensor *t;
    for (int i = 1; i < 3; i++)
        if (a[i].tag == V_TENSOR && a[i].t->dtype != a[0].t->dtype)
            return fail_op(cx, "expected dtype %s for `%s` but got dtype %s", dtype_cpp(a[0].t->dtype), i == 1 ? "end" : "weight", dtype_cpp(a[i].t->dtype));
    if (a[0].t->dtype == TS_BFLOAT16) { /* the weight is not rounded */
        scoped_tensor tensor *wide = NULL;
        TS_TRY(elementwise_as(cx, &lerp_table, TS_FLOAT32, 3, a, NULL, &wide));
        TS_TRY(tensor_to_dtype(cx, wide, TS_BFLOAT16, &t));
    } else {
        TS_TRY(elementwise_as(cx, &lerp_table, a[0].t->dtype, 3, a, NULL, &t));
    }
    out[0] = v_tensor(t);
    return TS_OK;
}

/* self + value * tensor1 op tensor2, from left to right in the common dtype, to which the number is cut too. */
static ts_status add_c(ctx *cx, const value *a, op_id id, value *out) {
    scoped_value value scaled = v_none(), product = v_none();
    scoped_tensor tensor *first = NULL, *second = NULL;
    dtype d = promote_operands(cx, 3, a);
    value factor = dtype_is_integral(d) ? v_int(value_int(a[3])) : a[3];
    TS_TRY(scalar_check(cx, a[3], d));
    TS_TRY(tensor_to_dtype(cx, a[1].t, d, &first));
    TS_TRY(tensor_to_dtype(cx, a[2].t, d, &second));
    TS_TRY(INVOKE(cx, OP_mul_Scalar, &scaled, v_tensor(first), factor));
    TS_TRY(INVOKE(cx, id, &product, scaled, v_tensor(second)));
    return INVOKE(cx, OP_add_Tensor, out, a[0], product);
}

KERNEL(addcmul) {
    if (a[0].t->dtype == TS_BOOL && a[1].t->dtype == TS_BOOL && a[2].t->dtype == TS_BOOL)
        return fail_op(cx, "\"addcmul_cpu_out\" not implemented for 'Bool'");
    return add_c(cx, a, OP_mul_Tensor, out);
}

KERNEL(addcdiv) {
    if (dtype_is_integral(a[1].t->dtype) && dtype_is_integral(a[2].t->dtype))
        return fail_op(cx, "Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input + value * torch.trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs and as (input + value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes.");
    return add_c(cx, a, OP_div_Tensor, out);
}
