/* SPDX-License-Identifier: Apache-2.0
 *
 * scalar.c: arithmetic of ints, floats and complex numbers (page 5.1 of the language).  One kernel serves all
 * overloads of a name: the kind of the result follows from the kinds of the operands.
 *
 * ints wrap; what traps the processor in PyTorch is an error here.
 */
#include "ops/scalar.h"

ts_status scalar_refuse(ctx *cx) {
    return fail_op(cx, "isInt() INTERNAL ASSERT FAILED at \"./aten/src/ATen/core/ivalue.h\":602, please report a bug to PyTorch. ");
}

static bool both_ints(const value *a) { return a[0].tag == V_INT && a[1].tag == V_INT; }

static bool any_complex(const value *a) { return a[0].tag == V_COMPLEX || a[1].tag == V_COMPLEX; }

static ts_status check_numbers(ctx *cx, const value *a, int n) {
    for (int i = 0; i < n; i++)
        if (!is_int_or_float(a[i]) && a[i].tag != V_COMPLEX) return scalar_refuse(cx);
    return TS_OK;
}

/* A number as a complex one; `of_real` is the imaginary part of a real number. */
static c128 with_imaginary(value v, double of_real) { return v.tag == V_COMPLEX ? value_c128(v) : CMPLX(value_double(v), of_real); }

/* A real operand leaves the other's imaginary part alone, or negated: the sign of a zero here is such that it does. */
static c128 complex_add(const value *a) {
    c128 x = with_imaginary(a[0], -0.0), y = with_imaginary(a[1], -0.0);
    return CMPLX(creal(x) + creal(y), cimag(x) + cimag(y));
}

static c128 complex_sub(const value *a) {
    c128 x = with_imaginary(a[0], -0.0), y = with_imaginary(a[1], 0.0);
    return CMPLX(creal(x) - creal(y), cimag(x) - cimag(y));
}

/* By the schoolbook, as is complex_div: infinities are not recovered as C's operators do it. */
static c128 complex_mul(const value *a) {
    c128 x = value_c128(a[0]), y = value_c128(a[1]);
    if (a[0].tag != V_COMPLEX) return CMPLX(creal(y) * creal(x), cimag(y) * creal(x));
    if (a[1].tag != V_COMPLEX) return CMPLX(creal(x) * creal(y), cimag(x) * creal(y));
    return CMPLX(creal(x) * creal(y) - cimag(x) * cimag(y), creal(x) * cimag(y) + cimag(x) * creal(y));
}

c128 complex_div(c128 x, c128 y) {
    double d = creal(y) * creal(y) + cimag(y) * cimag(y);
    return CMPLX((creal(x) * creal(y) + cimag(x) * cimag(y)) / d, (cimag(x) * creal(y) - creal(x) * cimag(y)) / d);
}

static c128 polar(double radius, double angle) { return CMPLX(radius * cos(angle), radius * sin(angle)); }

/* The operands' kinds choose the formula, and with it the last digits, as in C++'s std::pow. */
static c128 complex_pow(const value *a) {
    c128 x = value_c128(a[0]), y = value_c128(a[1]);
    if (a[1].tag != V_COMPLEX) {
        if (cimag(x) == 0 && creal(x) > 0) return pow(creal(x), creal(y));
        c128 t = clog(x);
        return polar(exp(creal(y) * creal(t)), creal(y) * cimag(t));
    }
    if (a[0].tag != V_COMPLEX && creal(x) > 0) return polar(pow(creal(x), creal(y)), cimag(y) * log(creal(x)));
    return cpow(x, y);
}

/* int result, float result of operands x, y; function for complex ones */
#define ARITHMETIC(name, of_ints, of_floats, of_complex)                                                          \
    KERNEL(name) {                                                                                                \
        TS_TRY(check_numbers(cx, a, 2));                                                                          \
        if (both_ints(a)) {                                                                                       \
            uint64_t x = (uint64_t)a[0].i, y = (uint64_t)a[1].i;                                                  \
            out[0] = v_int((int64_t)(of_ints));                                                                   \
        } else if (any_complex(a)) {                                                                              \
            c128 z = of_complex(a);                                                                               \
            return value_complex(cx, creal(z), cimag(z), out);                                                    \
        } else {                                                                                                  \
            double x = value_double(a[0]), y = value_double(a[1]);                                                \
            out[0] = v_float(of_floats);                                                                          \
        }                                                                                                         \
        return TS_OK;                                                                                             \
    }

ARITHMETIC(num_add, x + y, x + y, complex_add)
ARITHMETIC(num_sub, x - y, x - y, complex_sub)
ARITHMETIC(num_mul, x *y, x *y, complex_mul)

KERNEL(num_div) {
    if (a[0].tag == V_COMPLEX && a[1].tag == V_COMPLEX) {
        c128 z = complex_div(value_c128(a[0]), value_c128(a[1]));
        return value_complex(cx, creal(z), cimag(z), out);
    }
    if (!is_int_or_float(a[0]) || !is_int_or_float(a[1])) return scalar_refuse(cx);
    out[0] = v_float(value_double(a[0]) / value_double(a[1]));
    return TS_OK;
}

/* Operands of rows that take ints and floats only. */
static ts_status check_real(ctx *cx, const value *a) {
    return is_int_or_float(a[0]) && is_int_or_float(a[1]) ? TS_OK : scalar_refuse(cx);
}

KERNEL(num_floordiv) {
    TS_TRY(check_real(cx, a));
    if (!both_ints(a)) {
        out[0] = v_float(floor(value_double(a[0]) / value_double(a[1])));
        return TS_OK;
    }
    if (a[1].i == 0) return fail_op(cx, "division by 0");
    if (a[1].i == -1) out[0] = v_int((int64_t)(0 - (uint64_t)a[0].i));
    else out[0] = v_int(a[0].i / a[1].i - (a[0].i % a[1].i != 0 && (a[0].i < 0) != (a[1].i < 0)));
    return TS_OK;
}

KERNEL(num_remainder) {
    TS_TRY(check_real(cx, a));
    if (!both_ints(a)) {
        double x = value_double(a[0]), y = value_double(a[1]);
        out[0] = v_float(fmod(y + fmod(x, y), y));
        return TS_OK;
    }
    if (a[1].i == 0) return fail_op(cx, "integer modulo by zero");
    int64_t x = a[0].i, y = a[1].i;
    out[0] = v_int(y == -1 ? 0 : (int64_t)((uint64_t)(x % y) + (uint64_t)y) % y);
    return TS_OK;
}

KERNEL(num_fmod) {
    TS_TRY(check_real(cx, a));
    out[0] = v_float(fmod(value_double(a[0]), value_double(a[1])));
    return TS_OK;
}

KERNEL(num_mathremainder) {
    TS_TRY(check_real(cx, a));
    out[0] = v_float(remainder(value_double(a[0]), value_double(a[1])));
    return TS_OK;
}

KERNEL(num_pow) {
    TS_TRY(check_numbers(cx, a, 2));
    if (any_complex(a)) {
        c128 z = complex_pow(a);
        return value_complex(cx, creal(z), cimag(z), out);
    }
    double x = value_double(a[0]), y = value_double(a[1]);
    if (x == 0 && y < 0) return fail_op(cx, "0.0 cannot be raised to a negative power");
    out[0] = v_float(pow(x, y));
    return TS_OK;
}

KERNEL(pow_scalar) {
    TS_TRY(check_real(cx, a));
    out[0] = v_float(pow(value_double(a[0]), value_double(a[1])));
    return TS_OK;
}

KERNEL(pow_int_to_int) {
    (void)cx;
    out[0] = v_int(int_of_double(pow((double)a[0].i, (double)a[1].i)));
    return TS_OK;
}

KERNEL(divmod_int) {
    int64_t x = a[0].i, y = a[1].i;
    if (y == 0) return fail_op(cx, "ZeroDivisionError: integer division or modulo by zero");
    bool adjust = y != -1 && x % y != 0 && (x < 0) != (y < 0);
    out[0] = v_int(y == -1 ? (int64_t)(0 - (uint64_t)x) : x / y - adjust);
    out[1] = v_int(y == -1 ? 0 : x % y + (adjust ? y : 0));
    return TS_OK;
}

KERNEL(divmod_float) {
    double x = a[0].d, y = a[1].d;
    if (y == 0) return fail_op(cx, "ZeroDivisionError: float divmod()");
    double rest = fmod(x, y);
    if (rest != 0 && (x < 0) != (y < 0)) rest += y;
    out[0] = v_float((x - rest) / y);
    out[1] = v_float(rest);
    return TS_OK;
}

/* The mixed rows first cut both operands to C int and C float. */
KERNEL(divmod_mixed) {
    float x = a[0].tag == V_INT ? (float)(int32_t)a[0].i : (float)a[0].d;
    float y = a[1].tag == V_INT ? (float)(int32_t)a[1].i : (float)a[1].d;
    if (y == 0) return fail_op(cx, "ZeroDivisionError: float divmod()");
    float quotient = floorf(x / y);
    out[0] = v_float(quotient);
    out[1] = v_float(x - quotient * y);
    return TS_OK;
}

KERNEL(num_neg) {
    if (a[0].tag == V_COMPLEX) return value_complex(cx, -a[0].z->re, -a[0].z->im, out);
    out[0] = a[0].tag == V_INT ? v_int((int64_t)(0 - (uint64_t)a[0].i)) : v_float(-a[0].d);
    return TS_OK;
}

KERNEL(neg_scalar) {
    if (a[0].tag == V_COMPLEX) return k_num_neg(cx, a, out);
    if (!is_int_or_float(a[0])) return scalar_refuse(cx);
    out[0] = a[0].tag == V_INT ? v_int((int32_t)(0 - (uint32_t)a[0].i)) : v_float(-(float)a[0].d);
    return TS_OK;
}

KERNEL(num_abs) {
    (void)cx;
    if (a[0].tag == V_COMPLEX) out[0] = v_float(cabs(value_c128(a[0])));
    else if (a[0].tag == V_INT) out[0] = v_int(a[0].i < 0 ? (int64_t)(0 - (uint64_t)a[0].i) : a[0].i);
    else out[0] = v_float(fabs(a[0].d));
    return TS_OK;
}

KERNEL(abs_scalar) {
    if (a[0].tag == V_COMPLEX) out[0] = v_float((float)cabs(value_c128(a[0])));
    else if (!is_int_or_float(a[0])) return scalar_refuse(cx);
    else if (a[0].tag == V_INT) out[0] = v_int((int32_t)a[0].i < 0 ? (int32_t)(0 - (uint32_t)a[0].i) : (int32_t)a[0].i);
    else out[0] = v_float(fabsf((float)a[0].d));
    return TS_OK;
}

/* `a < b ? a : b`: with NaN the second operand; mixed kinds give a float. */
static ts_status pick(ctx *cx, const value *a, bool first, value *out) {
    TS_TRY(check_real(cx, a));
    value v = first ? a[0] : a[1];
    out[0] = both_ints(a) ? v : v_float(value_double(v));
    return TS_OK;
}

KERNEL(num_min) {
    return pick(cx, a, both_ints(a) ? a[0].i < a[1].i : value_double(a[0]) < value_double(a[1]), out);
}

KERNEL(num_max) {
    return pick(cx, a, both_ints(a) ? a[0].i > a[1].i : value_double(a[0]) > value_double(a[1]), out);
}

/* ---- bits; the processor masks the count of a shift ---- */

#define BITS(name, of_ints, of_bools)                                                                             \
    KERNEL(name) {                                                                                                \
        (void)cx;                                                                                                 \
        if (a[0].tag == V_BOOL) {                                                                                 \
            bool x = a[0].b, y = a[1].b;                                                                          \
            out[0] = v_bool(of_bools);                                                                            \
        } else {                                                                                                  \
            uint64_t x = (uint64_t)a[0].i, y = (uint64_t)a[1].i;                                                  \
            out[0] = v_int((int64_t)(of_ints));                                                                   \
        }                                                                                                         \
        return TS_OK;                                                                                             \
    }

BITS(int_and, x &y, x &&y)
BITS(int_or, x | y, x || y)
BITS(int_xor, x ^ y, x != y)

KERNEL(int_lshift) {
    (void)cx;
    out[0] = v_int((int64_t)((uint64_t)a[0].i << (a[1].i & 63)));
    return TS_OK;
}

KERNEL(int_rshift) {
    (void)cx;
    out[0] = v_int(a[0].i >> (a[1].i & 63));
    return TS_OK;
}

KERNEL(int_round_to_zero_floordiv) {
    if (a[1].i == 0) return fail_op(cx, "division by 0");
    out[0] = v_int(a[1].i == -1 ? (int64_t)(0 - (uint64_t)a[0].i) : a[0].i / a[1].i);
    return TS_OK;
}

KERNEL(int_not) {
    (void)cx;
    out[0] = v_bool(!a[0].b);
    return TS_OK;
}
