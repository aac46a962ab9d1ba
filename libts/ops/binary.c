/* SPDX-License-Identifier: Apache-2.0
 *
 * binary.c: arithmetic of two operands, a formula each; comparison, logic and bits are in compare.c.
 */
#include "ops/elementwise.h"

#include "ops/cpu/vmath.h"

#define INT_LOOPS(name, formula)                                                                                  \
    BINARY_LOOP(name##_u8, uint8_t, uint8_t, formula)                                                             \
    BINARY_LOOP(name##_i8, int8_t, int8_t, formula)                                                               \
    BINARY_LOOP(name##_i16, int16_t, int16_t, formula)                                                            \
    BINARY_LOOP(name##_i32, int32_t, int32_t, formula)                                                            \
    BINARY_LOOP(name##_i64, int64_t, int64_t, formula)
#define INT_ENTRIES(name)                                                                                         \
    [TS_UINT8] = name##_u8, [TS_INT8] = name##_i8, [TS_INT16] = name##_i16, [TS_INT32] = name##_i32, [TS_INT64] = name##_i64
#define FLOAT_LOOPS(name, f32, f64)                                                                               \
    BINARY_LOOP(name##_f32, float, float, f32)                                                                    \
    BINARY_LOOP(name##_f64, double, double, f64)
#define VECTOR_LOOPS(name, f32, f64)                                                                              \
    VECTOR_LOOP2(name##_f32, float, f32)                                                                          \
    VECTOR_LOOP2(name##_f64, double, f64)
#define FLOAT_ENTRIES(name) [TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64
#define COMPLEX_LOOPS(name, formula)                                                                              \
    BINARY_LOOP(name##_c64, c64, c64, formula)                                                                    \
    BINARY_LOOP(name##_c128, c128, c128, formula)
#define COMPLEX_ENTRIES(name) [TS_COMPLEX64] = name##_c64, [TS_COMPLEX128] = name##_c128

static ts_status binary(ctx *cx, const elementwise *e, const value *a, value *out) {
    tensor *t;
    TS_TRY(elementwise_n(cx, e, 2, a, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

#define RUN(name, table)                                                                                          \
    KERNEL(name) { return binary(cx, &table, a, out); }

/* Wraps as unsigned arithmetic does. */
INT_LOOPS(add, (uint64_t)a + (uint64_t)b)
INT_LOOPS(sub, (uint64_t)a - (uint64_t)b)
INT_LOOPS(mul, (uint64_t)a *(uint64_t)b)
FLOAT_LOOPS(add, a + b, a + b)
FLOAT_LOOPS(sub, a - b, a - b)
FLOAT_LOOPS(mul, a *b, a *b)
FLOAT_LOOPS(div, a / b, a / b)
COMPLEX_LOOPS(add, a + b)
COMPLEX_LOOPS(sub, a - b)
COMPLEX_LOOPS(mul, a *b)
COMPLEX_LOOPS(div, a / b)
BINARY_LOOP(add_b, bool, bool, a || b)
BINARY_LOOP(mul_b, bool, bool, a &&b)

static const elementwise add_table = {"add_stub", RULE_SAME, true, {FLOAT_ENTRIES(add), INT_ENTRIES(add), COMPLEX_ENTRIES(add), [TS_BOOL] = add_b}};
static const elementwise sub_table = {"sub_stub", RULE_SAME, true, {FLOAT_ENTRIES(sub), INT_ENTRIES(sub), COMPLEX_ENTRIES(sub)}};
static const elementwise mul_table = {"mul_cpu", RULE_SAME, true, {FLOAT_ENTRIES(mul), INT_ENTRIES(mul), COMPLEX_ENTRIES(mul), [TS_BOOL] = mul_b}};
static const elementwise div_table = {"div_cpu", RULE_FLOAT, true, {FLOAT_ENTRIES(div), COMPLEX_ENTRIES(div)}};

RUN(mul, mul_table)

/* ---- add and sub with alpha ---- */

static bool is_one(value alpha) { return value_is_number(alpha) && value_c128(alpha) == 1; }

static ts_status check_alpha(ctx *cx, dtype d, value alpha) {
    if (alpha.tag == V_BOOL && d != TS_BOOL) return fail_op(cx, "Boolean alpha only supported for Boolean results.");
    if (dtype_is_integral(d) && alpha.tag != V_INT && alpha.tag != V_BOOL)
        return fail_op(cx, "For integral input tensors, argument alpha must not be a floating point number.");
    if (!dtype_is_complex(d) && alpha.tag == V_COMPLEX)
        return fail_op(cx, "For non-complex input tensors, argument alpha must not be a complex number.");
    return TS_OK;
}

/* a + alpha * b: the product is made first, in the common dtype. */
static ts_status with_alpha(ctx *cx, const elementwise *e, value x, value y, value alpha, value *out) {
    value operands[2] = {x, y};
    if (is_one(alpha) && alpha.tag != V_BOOL) return binary(cx, e, operands, out);
    dtype d = promote_operands(cx, 2, operands);
    TS_TRY(check_alpha(cx, d, alpha));
    scoped_tensor tensor *scaled = NULL;
    tensor *dest = cx->dest, *t;
    cx->dest = NULL;
    ts_status st = elementwise_as(cx, &mul_table, d, 2, (value[]){y, alpha}, NULL, &scaled);
    cx->dest = dest;
    TS_TRY(st);
    TS_TRY(elementwise_as(cx, e, d, 2, (value[]){x, v_tensor(scaled)}, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

static bool is_bool(value v) { return v.tag == V_BOOL || (v.tag == V_TENSOR && v.t->dtype == TS_BOOL); }

static ts_status check_sub(ctx *cx, value x, value y) {
    if (is_bool(x) && is_bool(y))
        return fail_op(cx, "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.");
    if (is_bool(x) || is_bool(y))
        return fail_op(cx, "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.");
    return TS_OK;
}

KERNEL(add) { return with_alpha(cx, &add_table, a[0], a[1], a[2], out); }

KERNEL(sub) {
    TS_TRY(check_sub(cx, a[0], a[1]));
    return with_alpha(cx, &sub_table, a[0], a[1], a[2], out);
}

KERNEL(rsub) {
    TS_TRY(check_sub(cx, a[0], a[1]));
    return with_alpha(cx, &sub_table, a[1], a[0], a[2], out);
}

/* ---- division ---- */

#define INT_FLOOR(a, b) ((b) == -1 ? 0 - (uint64_t)(a) : (uint64_t)((a) / (b) - ((a) % (b) != 0 && ((a) < 0) != ((b) < 0))))
#define INT_TRUNC(a, b) ((b) == -1 ? 0 - (uint64_t)(a) : (uint64_t)((a) / (b)))
#define INT_REMAINDER(a, b) ((b) == -1 ? 0 : ((a) % (b) != 0 && ((a) % (b) < 0) != ((b) < 0)) ? (a) % (b) + (b) : (a) % (b))

static inline double floor_quotient(double a, double b) {
    if (b == 0) return a / b;
    double m = fmod(a, b), d = (a - m) / b;
    if (m != 0 && (b < 0) != (m < 0)) d -= 1;
    if (d == 0) return copysign(0, a / b);
    double f = floor(d);
    return d - f > 0.5 ? f + 1 : f;
}
static inline float floor_quotientf(float a, float b) {
    if (b == 0) return a / b;
    float m = fmodf(a, b), d = (a - m) / b;
    if (m != 0 && (b < 0) != (m < 0)) d -= 1;
    if (d == 0) return copysignf(0, a / b);
    float f = floorf(d);
    return d - f > 0.5f ? f + 1 : f;
}
static inline double sign_of_divisor(double a, double b) {
    double m = fmod(a, b);
    return m != 0 && (b < 0) != (m < 0) ? m + b : m;
}
static inline float sign_of_divisorf(float a, float b) {
    float m = fmodf(a, b);
    return m != 0 && (b < 0) != (m < 0) ? m + b : m;
}

INT_LOOPS(div_floor, INT_FLOOR(a, b))
INT_LOOPS(div_trunc, INT_TRUNC(a, b))
INT_LOOPS(remainder, INT_REMAINDER(a, b))
INT_LOOPS(fmod, b == -1 ? 0 : a % b)
FLOAT_LOOPS(div_floor, floor_quotientf(a, b), floor_quotient(a, b))
FLOAT_LOOPS(div_trunc, truncf(a / b), trunc(a / b))
FLOAT_LOOPS(remainder, sign_of_divisorf(a, b), sign_of_divisor(a, b))
FLOAT_LOOPS(fmod, fmodf(a, b), fmod(a, b))

#define DIVISION(name, kernel_name)                                                                               \
    static const elementwise name##_table = {kernel_name, RULE_SAME, true, {FLOAT_ENTRIES(name), INT_ENTRIES(name)}}
DIVISION(div_floor, "div_floor_cpu");
DIVISION(div_trunc, "div_trunc_cpu");
DIVISION(remainder, "remainder_cpu");
DIVISION(fmod, "fmod_cpu");

/* Integers may not be divided by zero. */
static ts_status check_divisor(ctx *cx, const value *a) {
    scoped_tensor tensor *flat = NULL;
    dtype d = promote_operands(cx, 2, a);
    if (!dtype_is_int(d)) return TS_OK;
    if (a[1].tag != V_TENSOR) return value_int(a[1]) ? TS_OK : fail_op(cx, "ZeroDivisionError");
    TS_TRY(tensor_plain(cx, a[1].t, TS_INT64, &flat));
    const int64_t *p = tensor_data(flat);
    for (int64_t i = 0, n = tensor_numel(flat); i < n; i++)
        if (p[i] == 0) return fail_op(cx, "ZeroDivisionError");
    return TS_OK;
}

static ts_status divide(ctx *cx, const elementwise *e, const value *a, value *out) {
    TS_TRY(check_divisor(cx, a));
    return binary(cx, e, a, out);
}

RUN(div, div_table)

KERNEL(div_mode) {
    if (arg_none(a[2])) return binary(cx, &div_table, a, out);
    if (strcmp(a[2].s->bytes, "trunc") == 0) return divide(cx, &div_trunc_table, a, out);
    if (strcmp(a[2].s->bytes, "floor") == 0) return divide(cx, &div_floor_table, a, out);
    return fail_op(cx, "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '%s'", a[2].s->bytes);
}

KERNEL(floor_divide) { return divide(cx, &div_floor_table, a, out); }
KERNEL(remainder) { return divide(cx, &remainder_table, a, out); }
KERNEL(fmod) { return divide(cx, &fmod_table, a, out); }

/* ---- power ---- */

static inline uint64_t int_power(uint64_t base, uint64_t exponent) {
    uint64_t result = 1;
    for (; exponent; exponent >>= 1, base *= base)
        if (exponent & 1) result *= base;
    return result;
}
#define INT_POW(a, b) ((b) >= 0 ? int_power((uint64_t)(a), (uint64_t)(b)) : (a) == 1 ? 1 : (int64_t)(a) == -1 ? ((b) % 2 ? (uint64_t)-1 : 1) : 0)

INT_LOOPS(pow, INT_POW(a, b))
VECTOR_LOOPS(pow, pow((double)a, (double)b), pow(a, b))
COMPLEX_LOOPS(pow, cpow(a, b))
static const elementwise pow_table = {"pow", RULE_SAME, true, {FLOAT_ENTRIES(pow), INT_ENTRIES(pow), COMPLEX_ENTRIES(pow)}};

/* Exponents with exact forms. */
#define POWER(name, single, wide, complex)                                                                        \
    FLOAT_LOOPS(name, single, wide)                                                                               \
    COMPLEX_LOOPS(name, complex)                                                                                  \
    static const elementwise name##_table = {"pow", RULE_SAME, true, {FLOAT_ENTRIES(name), COMPLEX_ENTRIES(name)}};
POWER(pow0, 1, 1, 1)
POWER(pow1, a, a, a)
POWER(pow2, a *a, a *a, a *a)
POWER(pow3, a *a *a, a *a *a, a *a *a)
POWER(pow_half, sqrtf(a), sqrt(a), csqrt(a))
POWER(pow_minus_half, 1 / sqrtf(a), 1 / sqrt(a), 1 / csqrt(a))
POWER(pow_minus1, 1 / a, 1 / a, 1 / a)
POWER(pow_minus2, 1 / (a * a), 1 / (a * a), 1 / (a * a))

static const elementwise *exact_power(value v) {
    if (v.tag == V_COMPLEX && cimag(value_c128(v)) != 0) return NULL;
    double exponent = creal(value_c128(v));
    return exponent == 0 ? &pow0_table : exponent == 1 ? &pow1_table : exponent == 2 ? &pow2_table : exponent == 3 ? &pow3_table
           : exponent == 0.5 ? &pow_half_table : exponent == -0.5 ? &pow_minus_half_table
           : exponent == -1 ? &pow_minus1_table : exponent == -2 ? &pow_minus2_table : NULL;
}

static bool is_inexact(dtype d) { return dtype_is_float(d) || dtype_is_complex(d); }

KERNEL(pow) {
    dtype d = promote_operands(cx, 2, a);
    bool number = a[1].tag != V_TENSOR;
    tensor *t;
    if (number) TS_TRY(scalar_check(cx, a[1], d));
    if (number && dtype_is_integral(d) && value_int(a[1]) < 0) return fail_op(cx, "Integers to negative integer powers are not allowed.");
    const elementwise *e = number ? exact_power(a[1]) : NULL;
    if (number && e != &pow0_table && e != &pow1_table && cx->dest && cx->dest->dtype != d)
        return fail_op(cx, "Found dtype %s but expected %s", dtype_aten(cx->dest->dtype), dtype_aten(d));
    if (!e || !is_inexact(d)) return binary(cx, &pow_table, a, out);
    TS_TRY(elementwise_as(cx, e, d, 2, a, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(float_power) {
    dtype d = dtype_is_complex(promote_operands(cx, 2, a)) ? TS_COMPLEX128 : TS_FLOAT64;
    tensor *t;
    if (cx->dest && cx->dest->dtype != d)
        return fail_op(cx, "the base given to float_power_ has dtype %s but the operation's result requires dtype %s",
                       dtype_aten(cx->dest->dtype), dtype_aten(d));
    const elementwise *e = a[1].tag != V_TENSOR ? exact_power(a[1]) : NULL;
    TS_TRY(elementwise_as(cx, e ? e : &pow_table, d, 2, a, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- functions of two floats ---- */

static inline double log_add(double a, double b) { return isinf(a) && a == b ? a : fmax(a, b) + log1p(exp(-fabs(a - b))); }
static inline double log_add2(double a, double b) { return isinf(a) && a == b ? a : fmax(a, b) + log1p(exp2(-fabs(a - b))) / M_LN2; }
static inline double xlogy(double a, double b) { return isnan(b) ? NAN : a == 0 ? 0 : a * log(b); }
static inline double xlog1py(double a, double b) { return isnan(b) ? NAN : a == 0 ? 0 : a * log1p(b); }

#define FLOATING2(name, kernel_name, rule, f32, f64)                                                              \
    FLOAT_LOOPS(name, f32, f64)                                                                                   \
    FLOATING2_TABLE(name, kernel_name, rule)
#define VECTOR_FLOATING2(name, kernel_name, rule, f32, f64)                                                       \
    VECTOR_LOOPS(name, f32, f64)                                                                                  \
    FLOATING2_TABLE(name, kernel_name, rule)
#define FLOATING2_TABLE(name, kernel_name, rule)                                                                  \
    static const elementwise name##_table = {kernel_name, rule, true, {FLOAT_ENTRIES(name)}};                     \
    RUN(name, name##_table)

VECTOR_FLOATING2(atan2, "atan2_cpu", RULE_FLOAT, atan2((double)a, (double)b), atan2(a, b))
VECTOR_FLOATING2(hypot, "hypot_cpu", RULE_SAME, hypot((double)a, (double)b), hypot(a, b))
FLOATING2(copysign, "copysign_cpu", RULE_FLOAT, copysignf(a, b), copysign(a, b))
FLOATING2(logaddexp, "logaddexp_cpu", RULE_SAME, (float)log_add(a, b), log_add(a, b))
FLOATING2(logaddexp2, "logaddexp2_cpu", RULE_SAME, (float)log_add2(a, b), log_add2(a, b))

/* The next bfloat16 from a towards b: one step in the upper half of a float's bits. */
static inline float next_bf16(float a, float b) {
    if (a != a || b != b) return NAN;
    if (a == b) return b;
    bf16 h = bf16_from_float(a);
    if (a == 0) h.bits = (uint16_t)(b < 0 ? 0x8001 : 1);
    else h.bits += (a < b) == (a > 0) ? 1 : -1;
    return bf16_to_float(h);
}

#define FLOATING2_BF16(name, kernel_name, rule, f32, f64, bf)                                                     \
    FLOAT_LOOPS(name, f32, f64)                                                                                   \
    BF16_BINARY_LOOP(name##_bf16, bf)                                                                             \
    static const elementwise name##_table = {kernel_name, rule, true, {FLOAT_ENTRIES(name), [TS_BFLOAT16] = name##_bf16}}; \
    RUN(name, name##_table)

FLOATING2_BF16(nextafter, "nextafter_cpu", RULE_SAME, nextafterf(a, b), nextafter(a, b), next_bf16(a, b))
FLOATING2_BF16(xlogy, "xlogy_cpu", RULE_FLOAT, (float)xlogy(a, b), xlogy(a, b),
               b != b ? NAN : a == 0 ? 0 : a *bf16_round(logf(b)))
FLOATING2_BF16(xlog1py, "xlog1py_cpu", RULE_FLOAT, (float)xlog1py(a, b), xlog1py(a, b),
               b != b ? NAN : a == 0 ? 0 : a *bf16_round(log1pf(b)))

/* x * 2^other */
KERNEL(ldexp) {
    scoped_tensor tensor *power = NULL;
    tensor *dest = cx->dest, *t;
    value two = v_float(2);
    dtype d = promote_operands(cx, 2, (value[]){two, a[1]});
    cx->dest = NULL;
    ts_status st = elementwise_as(cx, &pow_table, d, 2, (value[]){two, a[1]}, NULL, &power);
    cx->dest = dest;
    TS_TRY(st);
    TS_TRY(elementwise_n(cx, &mul_table, 2, (value[]){a[0], v_tensor(power)}, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- integers: gcd, lcm ---- */

static inline uint64_t gcd_of(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t r = a % b;
        a = b;
        b = r;
    }
    return a;
}
#define MAGNITUDE(a) ((a) < 0 ? 0 - (uint64_t)(a) : (uint64_t)(a))
INT_LOOPS(gcd, gcd_of(MAGNITUDE(a), MAGNITUDE(b)))
INT_LOOPS(lcm, a == 0 || b == 0 ? 0 : MAGNITUDE(a) / gcd_of(MAGNITUDE(a), MAGNITUDE(b)) * MAGNITUDE(b))
static const elementwise gcd_table = {"gcd_cpu", RULE_SAME, false, {INT_ENTRIES(gcd)}};
static const elementwise lcm_table = {"lcm_cpu", RULE_SAME, false, {INT_ENTRIES(lcm)}};
RUN(gcd, gcd_table)
RUN(lcm, lcm_table)

/* ---- extremes: maximum and minimum keep NaN, fmax and fmin pass it over ---- */

#define EXTREME(name, kernel_name, int_formula, float_formula)                                                    \
    INT_LOOPS(name, int_formula)                                                                                  \
    FLOAT_LOOPS(name, float_formula, float_formula)                                                               \
    BINARY_LOOP(name##_b, bool, bool, int_formula)                                                                \
    static const elementwise name##_table = {kernel_name, RULE_SAME, true, {FLOAT_ENTRIES(name), INT_ENTRIES(name), [TS_BOOL] = name##_b}}; \
    RUN(name, name##_table)

EXTREME(maximum_real, "maximum_cpu", a > b ? a : b, a != a ? a : b != b ? b : a > b ? a : b)
EXTREME(minimum_real, "minimum_cpu", a < b ? a : b, a != a ? a : b != b ? b : a < b ? a : b)
EXTREME(fmax_real, "fmax_cpu", a > b ? a : b, a != a ? b : b != b ? a : a > b ? a : b)
EXTREME(fmin_real, "fmin_cpu", a < b ? a : b, a != a ? b : b != b ? a : a < b ? a : b)
EXTREME(heaviside_real, "heaviside_cpu", a == 0 ? b : a > 0, a == 0 ? b : a > 0)

static bool any_complex(const value *a) { return dtype_is_complex(a[0].t->dtype) || dtype_is_complex(a[1].t->dtype); }

#define REAL_EXTREME(name)                                                                                        \
    KERNEL(name) {                                                                                                \
        if (any_complex(a)) return fail_op(cx, #name " not implemented for complex tensors.");                    \
        return k_##name##_real(cx, a, out);                                                                       \
    }
REAL_EXTREME(maximum)
REAL_EXTREME(minimum)
REAL_EXTREME(fmax)
REAL_EXTREME(fmin)

KERNEL(heaviside) {
    if (any_complex(a)) return fail_op(cx, "heaviside is not yet implemented for complex tensors.");
    if (a[0].t->dtype != a[1].t->dtype) return fail_op(cx, "heaviside is not yet implemented for tensors with different dtypes.");
    return k_heaviside_real(cx, a, out);
}

/* ---- complex numbers from two real ones ---- */

BINARY_LOOP(complex_f32, float, c64, CMPLXF(a, b))
BINARY_LOOP(complex_f64, double, c128, CMPLX(a, b))
BINARY_LOOP(polar_f32, float, c64, CMPLXF(a *cosf(b), a *sinf(b)))
BINARY_LOOP(polar_f64, double, c128, CMPLX(a *cos(b), a *sin(b)))
static const elementwise complex_table = {"complex_cpu", RULE_COMPLEX, false, {FLOAT_ENTRIES(complex)}};
static const elementwise polar_table = {"polar_cpu", RULE_COMPLEX, false, {FLOAT_ENTRIES(polar)}};

static bool may_be_part(dtype d) { return d == TS_FLOAT16 || d == TS_FLOAT32 || d == TS_FLOAT64; }

static ts_status combine(ctx *cx, const elementwise *e, const value *a, value *out) {
    dtype d = a[0].t->dtype, other = a[1].t->dtype;
    if (!may_be_part(d) || !may_be_part(other))
        return fail_op(cx, "Expected both inputs to be Half, Float or Double tensors but got %s and %s", dtype_aten(d), dtype_aten(other));
    if (d != other)
        return fail_op(cx, "Expected object of scalar type %s but got scalar type %s for second argument", dtype_aten(d), dtype_aten(other));
    return binary(cx, e, a, out);
}

KERNEL(complex) { return combine(cx, &complex_table, a, out); }
KERNEL(polar) { return combine(cx, &polar_table, a, out); }
