/* SPDX-License-Identifier: Apache-2.0
 *
 * unary.c: functions of one element, a line each: the formula for real types, and for complex ones where there is one.
 */
#include "ops/elementwise.h"

#include "ops/cpu/vmath.h"
#include "ops/special.h"

#define REAL_FORMULA(name, f32, f64)                                                                              \
    UNARY_LOOP(name##_f32, float, float, f32)                                                                     \
    UNARY_LOOP(name##_f64, double, double, f64)

#define COMPLEX_FORMULA(name, z)                                                                                  \
    UNARY_LOOP(name##_c128, c128, c128, z)                                                                        \
    static void name##_c64(void *arg, char *const *data, const int64_t *s, int64_t n) {                           \
        (void)arg;                                                                                                \
        char *o = data[0], *x = data[1];                                                                          \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1]) {                                                   \
            c128 a = *(const c64 *)x;                                                                             \
            *(c64 *)o = (c64)(z);                                                                                 \
        }                                                                                                         \
    }

#define RUN(name, table)                                                                                          \
    KERNEL(name) {                                                                                                \
        tensor *t;                                                                                                \
        TS_TRY(elementwise_unary(cx, &table, a[0].t, NULL, &t));                                                  \
        out[0] = v_tensor(t);                                                                                     \
        return TS_OK;                                                                                             \
    }

#define VECTOR_FORMULA(name, f32, f64)                                                                            \
    VECTOR_LOOP(name##_f32, float, f32)                                                                           \
    VECTOR_LOOP(name##_f64, double, f64)

/* Floating results; integers become float32.  VECTOR: formulas of functions that vmath.h knows; float32 goes through
 * double, since the float forms are up to 4 units off, which shows in printed results. */
#define FLOATING(name, kernel_name, f32, f64)                                                                     \
    REAL_FORMULA(name, f32, f64)                                                                                  \
    static const elementwise name##_table = {kernel_name, RULE_FLOAT, true, {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64}}; \
    RUN(name, name##_table)

#define VECTOR_FLOATING(name, kernel_name, f32, f64)                                                              \
    VECTOR_FORMULA(name, f32, f64)                                                                                \
    static const elementwise name##_table = {kernel_name, RULE_FLOAT, true, {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64}}; \
    RUN(name, name##_table)

#define FLOATING_OR_COMPLEX(name, kernel_name, f32, f64, z)                                                       \
    REAL_FORMULA(name, f32, f64)                                                                                  \
    COMPLEX_OR_FLOATING(name, kernel_name, z)

#define VECTOR_OR_COMPLEX(name, kernel_name, f32, f64, z)                                                         \
    VECTOR_FORMULA(name, f32, f64)                                                                                \
    COMPLEX_OR_FLOATING(name, kernel_name, z)

#define COMPLEX_OR_FLOATING(name, kernel_name, z)                                                                 \
    COMPLEX_FORMULA(name, z)                                                                                      \
    static const elementwise name##_table = {                                                                     \
        kernel_name, RULE_FLOAT, true,                                                                            \
        {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64, [TS_COMPLEX64] = name##_c64, [TS_COMPLEX128] = name##_c128}}; \
    RUN(name, name##_table)

static inline float digammaf(float x);
static inline float sinc_f(float x) { return x == 0 ? 1 : sinf((float)M_PI * x) / ((float)M_PI * x); }
static inline double sinc_d(double x) { return x == 0 ? 1 : sin(M_PI * x) / (M_PI * x); }

/* Of NaN and outside a function's domain, NaN has the sign that PyTorch's vectors give it, since it is printed. */
SIMD_INLINE double nan_at(bool there, double nan, double otherwise) { return there ? nan : otherwise; }
#define UNSIGNED(f) nan_at(a < 0, (double)NAN, f)
#define SIGNED(f) nan_at(a != a, -(double)NAN, f)
#define ASIN(x) nan_at(a > 1, -(double)NAN, asin(x))
#define ACOS(x) nan_at(a != a, (double)NAN, nan_at(a > 1 || a < -1, -(double)NAN, acos(x)))

VECTOR_OR_COMPLEX(exp, "exp_vml_cpu", vm_exp(a), exp(a), cexp(a))
VECTOR_FLOATING(exp2, "exp2", exp2((double)a), exp2(a))
VECTOR_FLOATING(expm1, "expm1_vml_cpu", expm1((double)a), expm1(a))
VECTOR_OR_COMPLEX(log, "log_vml_cpu", UNSIGNED(log((double)a)), UNSIGNED(log(a)), clog(a))
VECTOR_OR_COMPLEX(log2, "log2_vml_cpu", UNSIGNED(log2((double)a)), UNSIGNED(log2(a)), clog(a) / M_LN2)
VECTOR_OR_COMPLEX(log10, "log10_vml_cpu", log10((double)a), log10(a), clog(a) / M_LN10)
VECTOR_FLOATING(log1p, "log1p_vml_cpu", log1p((double)a), nan_at(a < -1, (double)NAN, log1p(a)))
FLOATING_OR_COMPLEX(sqrt, "sqrt_vml_cpu", sqrtf(a), sqrt(a), csqrt(a))
FLOATING_OR_COMPLEX(rsqrt, "rsqrt_cpu", 1 / sqrtf(a), 1 / sqrt(a), 1 / csqrt(a))
FLOATING_OR_COMPLEX(reciprocal, "reciprocal_cpu", 1 / a, 1 / a, conj(a) / (creal(a) * creal(a) + cimag(a) * cimag(a)))
VECTOR_OR_COMPLEX(sin, "sin_vml_cpu", SIGNED(sin((double)a)), SIGNED(sin(a)), csin(a))
VECTOR_OR_COMPLEX(cos, "cos_vml_cpu", SIGNED(cos((double)a)), SIGNED(cos(a)), ccos(a))
VECTOR_OR_COMPLEX(tan, "tan_vml_cpu", SIGNED(tan((double)a)), SIGNED(tan(a)), ctan(a))
VECTOR_OR_COMPLEX(asin, "asin_vml_cpu", ASIN((double)a), ASIN(a), casin(a))
VECTOR_OR_COMPLEX(acos, "acos_vml_cpu", ACOS((double)a), ACOS(a), cacos(a))
VECTOR_OR_COMPLEX(atan, "atan_vml_cpu", atan((double)a), atan(a), catan(a))
VECTOR_OR_COMPLEX(sinh, "sinh_vml_cpu", sinh((double)a), sinh(a), csinh(a))
VECTOR_OR_COMPLEX(cosh, "cosh_vml_cpu", cosh((double)a), cosh(a), ccosh(a))
VECTOR_OR_COMPLEX(tanh, "tanh_vml_cpu", SIGNED(vm_tanh(a)), SIGNED(tanh(a)), ctanh(a))
VECTOR_OR_COMPLEX(asinh, "asinh_vml_cpu", asinh((double)a), asinh(a), casinh(a))
VECTOR_OR_COMPLEX(acosh, "acosh_vml_cpu", acosh((double)a), acosh(a), cacosh(a))
VECTOR_OR_COMPLEX(atanh, "atanh_vml_cpu", atanh((double)a), atanh(a), catanh(a))
VECTOR_OR_COMPLEX(sigmoid, "sigmoid_cpu", vm_sigmoid(a), 1 / (1 + exp(-a)), 1 / (1 + cexp(-a)))
VECTOR_FLOATING(erf, "erf_vml_cpu", erf((double)a), erf(a))
VECTOR_FLOATING(erfc, "erfc_vml_cpu", erfc((double)a), erfc(a))
FLOATING(lgamma, "lgamma_vml_cpu", (float)lgamma_r(a, &(int){0}), lgamma_r(a, &(int){0}))
FLOATING(digamma, "digamma", digammaf(a), digamma(a))
FLOATING(rad2deg_real, "rad2deg", a *(float)(180 / M_PI), a *(180 / M_PI))
FLOATING(deg2rad_real, "deg2rad", a *(float)(M_PI / 180), a *(M_PI / 180))

/* bfloat16 rounds at each step. */
static inline float sinc_bf16(float x) {
    float angle = bf16_round(bf16_round((float)M_PI) * x);
    return x == 0 ? 1 : bf16_round(sinf(angle)) / angle;
}
REAL_FORMULA(sinc, sinc_f(a), sinc_d(a))
COMPLEX_FORMULA(sinc, a == 0 ? 1 : csin(M_PI *a) / (M_PI * a))
BF16_UNARY_LOOP(sinc_b16, sinc_bf16(a))
static const elementwise sinc_table = {
    "sinc_cpu", RULE_FLOAT, true,
    {[TS_FLOAT32] = sinc_f32, [TS_FLOAT64] = sinc_f64, [TS_BFLOAT16] = sinc_b16, [TS_COMPLEX64] = sinc_c64, [TS_COMPLEX128] = sinc_c128}};
RUN(sinc, sinc_table)

/* Fails with a text of the operator's own where the input is complex. */
#define REAL_ONLY(name, of_real, text)                                                                            \
    KERNEL(name) {                                                                                                \
        if (dtype_is_complex(a[0].t->dtype)) return fail_op(cx, text);                                            \
        return of_real(cx, a, out);                                                                               \
    }

REAL_ONLY(rad2deg, k_rad2deg_real, "rad2deg is not supported for complex tensors.")
REAL_ONLY(deg2rad, k_deg2rad_real, "deg2rad is not supported for complex tensors.")

/* digamma (special_gamma.c), rounded to float32 at each step as PyTorch does it. */
static inline float digammaf(float x) {
    float result = 0;
    if (x == 0) return copysignf(INFINITY, -x);
    if (x < 0) {
        if (x == truncf(x)) return NAN;
        double whole, rest = modf((double)x, &whole);
        return digammaf(1 - x) - (float)(M_PI / tan(M_PI * rest));
    }
    for (; x < 10; x++) result -= 1 / x;
    if (x == 10) return result + 2.25175258906672110764f;
    float y = 1 / (x * x), series = 8.33333333333333333333E-2f;
    static const float of[] = {-2.10927960927960927961E-2f, 7.57575757575757575758E-3f, -4.16666666666666666667E-3f,
                               3.96825396825396825397E-3f,  -8.33333333333333333333E-3f, 8.33333333333333333333E-2f};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) series = series * y + of[i];
    return result + logf(x) - 0.5f / x - (x < 1e17f ? y * series : 0);
}

/* ---- integers stay integers ---- */

#define INT_LOOPS(name, formula)                                                                                  \
    UNARY_LOOP(name##_u8, uint8_t, uint8_t, formula)                                                              \
    UNARY_LOOP(name##_i8, int8_t, int8_t, formula)                                                                \
    UNARY_LOOP(name##_i16, int16_t, int16_t, formula)                                                             \
    UNARY_LOOP(name##_i32, int32_t, int32_t, formula)                                                             \
    UNARY_LOOP(name##_i64, int64_t, int64_t, formula)
#define INT_ENTRIES(name)                                                                                         \
    [TS_UINT8] = name##_u8, [TS_INT8] = name##_i8, [TS_INT16] = name##_i16, [TS_INT32] = name##_i32, [TS_INT64] = name##_i64
#define FLOAT_ENTRIES(name) [TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64
#define COMPLEX_ENTRIES(name) [TS_COMPLEX64] = name##_c64, [TS_COMPLEX128] = name##_c128

#define ROUNDING(name, kernel_name, f32, f64)                                                                     \
    REAL_FORMULA(name, f32, f64)                                                                                  \
    INT_LOOPS(name, a)                                                                                            \
    static const elementwise name##_table = {kernel_name, RULE_SAME, true, {FLOAT_ENTRIES(name), INT_ENTRIES(name)}}; \
    RUN(name, name##_table)

ROUNDING(floor_real, "floor_vml_cpu", floorf(a), floor(a))
ROUNDING(ceil_real, "ceil_vml_cpu", ceilf(a), ceil(a))
ROUNDING(trunc_real, "trunc_vml_cpu", truncf(a), trunc(a))
ROUNDING(round, "round_vml_cpu", nearbyintf(a), nearbyint(a))

REAL_ONLY(floor, k_floor_real, "floor is not supported for complex inputs")
REAL_ONLY(ceil, k_ceil_real, "ceil is not supported for complex inputs")
REAL_ONLY(trunc, k_trunc_real, "trunc is not supported for complex inputs")

FLOATING(frac_float, "frac_cpu", a - truncf(a), a - trunc(a))

KERNEL(frac) {
    if (dtype_is_integral(a[0].t->dtype)) return elementwise_missing(cx, "frac_cpu", a[0].t->dtype);
    return k_frac_float(cx, a, out);
}

REAL_FORMULA(neg, -a, -a)
COMPLEX_FORMULA(neg, -a)
INT_LOOPS(neg, 0 - (uint64_t)a)
static const elementwise neg_table = {"neg_cpu", RULE_SAME, true, {FLOAT_ENTRIES(neg), INT_ENTRIES(neg), COMPLEX_ENTRIES(neg)}};

KERNEL(neg) {
    tensor *t;
    if (a[0].t->dtype == TS_BOOL)
        return fail_op(cx, "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.");
    TS_TRY(elementwise_unary(cx, &neg_table, a[0].t, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

REAL_FORMULA(abs, fabsf(a), fabs(a))
INT_LOOPS(abs, a < 0 ? 0 - (uint64_t)a : (uint64_t)a)
UNARY_LOOP(abs_c64, c64, float, cabsf(a))
UNARY_LOOP(abs_c128, c128, double, cabs(a))
static const elementwise abs_table = {"abs_cpu", RULE_REAL, true, {FLOAT_ENTRIES(abs), INT_ENTRIES(abs), COMPLEX_ENTRIES(abs)}};

KERNEL(abs) {
    tensor *t;
    if (cx->dest && dtype_is_complex(a[0].t->dtype)) return fail_op(cx, "In-place abs is not supported for complex tensors.");
    TS_TRY(elementwise_unary(cx, &abs_table, a[0].t, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

UNARY_LOOP(sign_b, bool, bool, a)
REAL_FORMULA(sign, (a > 0) - (a < 0), (a > 0) - (a < 0))
INT_LOOPS(sign, (a > 0) - (a < 0))
static const elementwise sign_table = {"sign_cpu", RULE_SAME, true, {FLOAT_ENTRIES(sign), INT_ENTRIES(sign), [TS_BOOL] = sign_b}};
RUN(sign_real, sign_table)
REAL_ONLY(sign, k_sign_real, "Unlike NumPy, torch.sign is not intended to support complex numbers. Please use torch.sgn instead.")

COMPLEX_FORMULA(sgn, a == 0 ? 0 : a / cabs(a))
static const elementwise sgn_table = {"sgn_cpu", RULE_SAME, true, {FLOAT_ENTRIES(sign), INT_ENTRIES(sign), [TS_BOOL] = sign_b, COMPLEX_ENTRIES(sgn)}};
RUN(sgn, sgn_table)

UNARY_LOOP(square_c64, c64, c64, a *a)
UNARY_LOOP(square_c128, c128, c128, a *a)
REAL_FORMULA(square, a *a, a *a)
INT_LOOPS(square, (uint64_t)a *(uint64_t)a)
static const elementwise square_table = {"pow", RULE_SAME, true, {FLOAT_ENTRIES(square), INT_ENTRIES(square), COMPLEX_ENTRIES(square)}};

KERNEL(square) {
    tensor *t;
    dtype d = a[0].t->dtype == TS_BOOL ? TS_INT64 : a[0].t->dtype;
    TS_TRY(elementwise_as(cx, &square_table, d, 1, a, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

UNARY_LOOP(conj_c64, c64, c64, conjf(a))
UNARY_LOOP(conj_c128, c128, c128, conj(a))
static const elementwise conj_table = {"conj_cpu", RULE_SAME, false, {COMPLEX_ENTRIES(conj)}};

KERNEL(conj) {
    tensor *t;
    if (!dtype_is_complex(a[0].t->dtype)) {
        out[0] = value_ref(a[0]);
        return TS_OK;
    }
    TS_TRY(elementwise_unary(cx, &conj_table, a[0].t, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

UNARY_LOOP(angle_f32, float, float, isnan(a) ? a : a < 0 ? (float)M_PI : 0)
UNARY_LOOP(angle_f64, double, double, isnan(a) ? a : a < 0 ? M_PI : 0)
UNARY_LOOP(angle_c64, c64, float, cargf(a))
UNARY_LOOP(angle_c128, c128, double, carg(a))
static const elementwise angle_table = {"angle_cpu", RULE_REAL, true, {FLOAT_ENTRIES(angle), COMPLEX_ENTRIES(angle)}};

KERNEL(angle) {
    tensor *t;
    dtype d = dtype_is_integral(a[0].t->dtype) ? default_float(cx) : a[0].t->dtype;
    TS_TRY(elementwise_as(cx, &angle_table, d, 1, a, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- tests: bool results ---- */

#define TEST(name, of_float, of_int, of_complex)                                                                  \
    UNARY_LOOP(name##_f32, float, bool, of_float)                                                                 \
    UNARY_LOOP(name##_f64, double, bool, of_float)                                                                \
    UNARY_LOOP(name##_u8, uint8_t, bool, of_int)                                                                  \
    UNARY_LOOP(name##_i8, int8_t, bool, of_int)                                                                   \
    UNARY_LOOP(name##_i16, int16_t, bool, of_int)                                                                 \
    UNARY_LOOP(name##_i32, int32_t, bool, of_int)                                                                 \
    UNARY_LOOP(name##_i64, int64_t, bool, of_int)                                                                 \
    UNARY_LOOP(name##_b, bool, bool, of_int)                                                                      \
    UNARY_LOOP(name##_c64, c64, bool, of_complex)                                                                 \
    UNARY_LOOP(name##_c128, c128, bool, of_complex)                                                               \
    static const elementwise name##_table = {                                                                     \
        #name, RULE_BOOL, true, {FLOAT_ENTRIES(name), INT_ENTRIES(name), COMPLEX_ENTRIES(name), [TS_BOOL] = name##_b}}; \
    RUN(name, name##_table)

TEST(isnan, a != a, ((void)a, false), isnan(creal(a)) || isnan(cimag(a)))
TEST(isinf, isinf(a), ((void)a, false), isinf(creal(a)) || isinf(cimag(a)))
TEST(isfinite, isfinite(a), ((void)a, true), isfinite(creal(a)) && isfinite(cimag(a)))
TEST(logical_not, a == 0, a == 0, a == 0)
TEST(isreal, ((void)a, true), ((void)a, true), cimag(a) == 0)

#define SIGN_TEST(name, of_float, of_int)                                                                         \
    UNARY_LOOP(name##_f32, float, bool, of_float)                                                                 \
    UNARY_LOOP(name##_f64, double, bool, of_float)                                                                \
    UNARY_LOOP(name##_u8, uint8_t, bool, of_int)                                                                  \
    UNARY_LOOP(name##_i8, int8_t, bool, of_int)                                                                   \
    UNARY_LOOP(name##_i16, int16_t, bool, of_int)                                                                 \
    UNARY_LOOP(name##_i32, int32_t, bool, of_int)                                                                 \
    UNARY_LOOP(name##_i64, int64_t, bool, of_int)                                                                 \
    UNARY_LOOP(name##_b, bool, bool, ((void)a, false))                                                            \
    static const elementwise name##_table = {#name, RULE_BOOL, true, {FLOAT_ENTRIES(name), INT_ENTRIES(name), [TS_BOOL] = name##_b}}; \
    RUN(name, name##_table)

SIGN_TEST(signbit_real, signbit(a) != 0, a < 0)
SIGN_TEST(isposinf_real, isinf(a) && a > 0, ((void)a, false))
SIGN_TEST(isneginf_real, isinf(a) && a < 0, ((void)a, false))
REAL_ONLY(signbit, k_signbit_real, "signbit is not implemented for complex tensors.")
REAL_ONLY(isposinf, k_isposinf_real, "isposinf does not support complex inputs.")
REAL_ONLY(isneginf, k_isneginf_real, "isneginf does not support complex inputs.")

/* ---- ~ ---- */

INT_LOOPS(bitwise_not, ~a)
UNARY_LOOP(bitwise_not_b, bool, bool, !a)
static const elementwise bitwise_not_table = {"bitwise_not_cpu", RULE_SAME, false, {INT_ENTRIES(bitwise_not), [TS_BOOL] = bitwise_not_b}};
RUN(bitwise_not, bitwise_not_table)
