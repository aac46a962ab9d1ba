/* SPDX-License-Identifier: Apache-2.0
 *
 * math.c: functions of numbers (page 5.1 of the language).  A function is a line of a table below: one for real
 * arguments, one for complex ones; each makes the kernel of its typed rows and that of its `.Scalar` row, which cuts
 * the result to single precision as PyTorch does.  No domain errors: C's results.
 */
#include "ops/scalar.h"

#define PI 3.14159265358979323846

/* Result of the `.Scalar` rows: single precision for real arguments, whole for complex ones. */
#define REAL(name, expression)                                                                                    \
    KERNEL(math_##name) {                                                                                         \
        (void)cx;                                                                                                 \
        double x = value_double(a[0]);                                                                            \
        out[0] = v_float(expression);                                                                             \
        return TS_OK;                                                                                             \
    }                                                                                                             \
    KERNEL(math_##name##_scalar) {                                                                                \
        if (!is_int_or_float(a[0])) return scalar_refuse(cx);                                                     \
        double x = value_double(a[0]);                                                                            \
        out[0] = v_float((float)(expression));                                                                    \
        return TS_OK;                                                                                             \
    }

#define COMPLEX(name, expression, complex_expression)                                                             \
    KERNEL(math_##name) {                                                                                         \
        if (a[0].tag == V_COMPLEX) {                                                                              \
            c128 x = value_c128(a[0]), z = complex_expression;                                                    \
            return value_complex(cx, creal(z), cimag(z), out);                                                    \
        }                                                                                                         \
        double x = value_double(a[0]);                                                                            \
        out[0] = v_float(expression);                                                                             \
        return TS_OK;                                                                                             \
    }                                                                                                             \
    KERNEL(math_##name##_scalar) {                                                                                \
        if (a[0].tag == V_COMPLEX) return k_math_##name(cx, a, out);                                              \
        if (!is_int_or_float(a[0])) return scalar_refuse(cx);                                                     \
        double x = value_double(a[0]);                                                                            \
        out[0] = v_float((float)(expression));                                                                    \
        return TS_OK;                                                                                             \
    }

COMPLEX(exp, exp(x), cexp(x))
COMPLEX(log, log(x), clog(x))
COMPLEX(log10, log10(x), clog(x) / log(10))
COMPLEX(sqrt, sqrt(x), csqrt(x))
COMPLEX(sin, sin(x), csin(x))
COMPLEX(cos, cos(x), ccos(x))
COMPLEX(tan, tan(x), ctan(x))
COMPLEX(asin, asin(x), casin(x))
COMPLEX(acos, acos(x), cacos(x))
COMPLEX(atan, atan(x), catan(x))
COMPLEX(sinh, sinh(x), csinh(x))
COMPLEX(cosh, cosh(x), ccosh(x))
COMPLEX(tanh, tanh(x), ctanh(x))
COMPLEX(asinh, asinh(x), casinh(x))
COMPLEX(acosh, acosh(x), cacosh(x))
COMPLEX(atanh, atanh(x), catanh(x))
REAL(log1p, log1p(x))
REAL(expm1, expm1(x))
REAL(gamma, tgamma(x))
REAL(lgamma, lgamma_r(x, &(int){0}))
REAL(erf, erf(x))
REAL(erfc, erfc(x))
REAL(fabs, fabs(x))
REAL(degrees, x *(180.0 / PI))
REAL(radians, x *(PI / 180.0))

KERNEL(math_angle) {
    (void)cx;
    c128 z = value_c128(a[0]);
    out[0] = v_float(carg(z));
    return TS_OK;
}

KERNEL(math_angle_scalar) {
    if (!is_int_or_float(a[0]) && a[0].tag != V_COMPLEX) return scalar_refuse(cx);
    TS_TRY(k_math_angle(cx, a, out));
    out[0] = v_float((float)out[0].d);
    return TS_OK;
}

KERNEL(math_round) {
    (void)cx;
    out[0] = v_float(nearbyint(value_double(a[0])));
    return TS_OK;
}

KERNEL(math_round_scalar) {
    if (!is_int_or_float(a[0])) return scalar_refuse(cx);
    out[0] = v_float((float)nearbyint(value_double(a[0])));
    return TS_OK;
}

static ts_status whole(ctx *cx, double d, value *out) {
    if (!(d >= -0x1p63 && d < 0x1p63)) return fail_op(cx, "Cannot convert float %f to integer", d);
    out[0] = v_int((int64_t)d);
    return TS_OK;
}

KERNEL(math_floor) {
    if (a[0].tag != V_INT) return whole(cx, floor(a[0].d), out);
    out[0] = a[0];
    return TS_OK;
}

KERNEL(math_ceil) {
    if (a[0].tag != V_INT) return whole(cx, ceil(a[0].d), out);
    out[0] = a[0];
    return TS_OK;
}

/* Of a Scalar the result wraps to a C int. */
static ts_status whole_scalar(ctx *cx, value number, double d, value *out) {
    if (!is_int_or_float(number)) return scalar_refuse(cx);
    if (number.tag == V_INT) *out = number;
    else TS_TRY(whole(cx, d, out));
    *out = v_int((int32_t)out->i);
    return TS_OK;
}

KERNEL(math_floor_scalar) { return whole_scalar(cx, a[0], floor(value_double(a[0])), out); }

KERNEL(math_ceil_scalar) { return whole_scalar(cx, a[0], ceil(value_double(a[0])), out); }

/* A real argument has a real logarithm: NaN if negative, also beside a complex one. */
static c128 log_of(value v) { return v.tag == V_COMPLEX ? clog(value_c128(v)) : log(value_double(v)); }

KERNEL(log_base) {
    for (int i = 0; i < 2; i++)
        if (!is_int_or_float(a[i]) && a[i].tag != V_COMPLEX) return scalar_refuse(cx);
    if (a[1].tag == V_COMPLEX) {
        c128 z = complex_div(log_of(a[0]), log_of(a[1]));
        return value_complex(cx, creal(z), cimag(z), out);
    }
    if (a[0].tag == V_COMPLEX) {
        c128 z = log_of(a[0]);
        double base = log(value_double(a[1]));
        return value_complex(cx, creal(z) / base, cimag(z) / base, out);
    }
    out[0] = v_float(log(value_double(a[0])) / log(value_double(a[1])));
    return TS_OK;
}

#define REAL2(name, expression)                                                                                   \
    KERNEL(math_##name) {                                                                                         \
        if (!is_int_or_float(a[0]) || !is_int_or_float(a[1])) return scalar_refuse(cx);                           \
        double x = value_double(a[0]), y = value_double(a[1]);                                                    \
        out[0] = v_float(expression);                                                                             \
        return TS_OK;                                                                                             \
    }

REAL2(atan2, atan2(x, y))
REAL2(copysign, copysign(x, y))

#define TEST(name, joins)                                                                                         \
    KERNEL(math_##name) {                                                                                         \
        (void)cx;                                                                                                 \
        c128 z = value_c128(a[0]);                                                                                \
        out[0] = v_bool(name(creal(z)) joins name(cimag(z)));                                                     \
        return TS_OK;                                                                                             \
    }

TEST(isnan, ||)
TEST(isinf, ||)
TEST(isfinite, &&)

KERNEL(math_factorial) {
    int32_t n = (int32_t)a[0].i;
    if (n < 0) return fail_op(cx, "factorial() not defined for negative values");
    uint64_t product = 1;
    for (int32_t i = 2; i <= n && product; i++) product *= (uint64_t)i; /* from 66 on it is 0 */
    out[0] = v_int((int64_t)product);
    return TS_OK;
}

KERNEL(math_gcd) {
    (void)cx;
    uint64_t x = a[0].i < 0 ? 0 - (uint64_t)a[0].i : (uint64_t)a[0].i;
    uint64_t y = a[1].i < 0 ? 0 - (uint64_t)a[1].i : (uint64_t)a[1].i;
    while (y) {
        uint64_t rest = x % y;
        x = y;
        y = rest;
    }
    out[0] = v_int((int64_t)x);
    return TS_OK;
}

KERNEL(math_modf) {
    (void)cx;
    double integral, fraction = modf(a[0].d, &integral);
    out[0] = v_float(fraction);
    out[1] = v_float(integral);
    return TS_OK;
}

KERNEL(math_frexp) {
    (void)cx;
    int exponent = 0;
    double mantissa = frexp(a[0].d, &exponent);
    out[0] = v_float(mantissa);
    out[1] = v_int(isfinite(a[0].d) ? exponent : 0);
    return TS_OK;
}

KERNEL(math_ldexp) {
    (void)cx;
    out[0] = v_float(ldexp(a[0].d, (int32_t)a[1].i));
    return TS_OK;
}

KERNEL(math_polar) {
    if (!is_int_or_float(a[0]) || !is_int_or_float(a[1])) return scalar_refuse(cx);
    double r = value_double(a[0]), angle = value_double(a[1]);
    return value_complex(cx, r * cos(angle), r * sin(angle), out);
}
