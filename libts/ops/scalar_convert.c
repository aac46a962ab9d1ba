/* SPDX-License-Identifier: Apache-2.0
 *
 * scalar_convert.c: int(), float(), bool(), complex() of numbers, strings and tensors, and the implicit conversions of
 * a tensor where a number is due (page 5.1 of the language).
 */
#include "ops/scalar.h"

#include "base/number.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* A number as it stands: the argument itself, or the one element of a tensor. */
static ts_status number_of(ctx *cx, value v, value *out) {
    if (v.tag != V_TENSOR) {
        *out = value_ref(v);
        return TS_OK;
    }
    if (tensor_numel(v.t) != 1)
        return fail_op(cx, "a Tensor with %lld elements cannot be converted to Scalar", (long long)tensor_numel(v.t));
    return tensor_item(cx, v.t, out);
}

static ts_status overflows(ctx *cx, const char *type_name) {
    return fail_as(cx, STD, "value cannot be converted to type %s without overflow", type_name);
}

KERNEL(to_bool) {
    scoped_value value v = v_none();
    if (a[0].tag == V_TENSOR && tensor_numel(a[0].t) != 1)
        return fail_op(cx, "Boolean value of Tensor with %s is ambiguous",
                       tensor_numel(a[0].t) ? "more than one value" : "no values");
    TS_TRY(number_of(cx, a[0], &v));
    out[0] = v_bool(value_c128(v) != 0);
    return TS_OK;
}

/* Of a tensor the value must fit; of a float it is converted as the processor does it. */
KERNEL(to_int) {
    scoped_value value v = v_none();
    TS_TRY(number_of(cx, a[0], &v));
    double d = value_double(v);
    if (a[0].tag == V_TENSOR && v.tag != V_INT && v.tag != V_BOOL &&
        (!(d >= -0x1p63 && d < 0x1p63) || (v.tag == V_COMPLEX && v.z->im != 0)))
        return overflows(cx, "int64_t");
    out[0] = v_int(value_int(v));
    return TS_OK;
}

KERNEL(to_int_scalar) {
    if (a[0].tag == V_INT || a[0].tag == V_BOOL) {
        out[0] = v_int(value_int(a[0]));
        return TS_OK;
    }
    double d = value_double(a[0]);
    if (!(d > -2147483649.0 && d < 2147483648.0) || (a[0].tag == V_COMPLEX && a[0].z->im != 0)) return overflows(cx, "int");
    out[0] = v_int((int32_t)d);
    return TS_OK;
}

KERNEL(to_int_str) {
    const str *s = a[0].s;
    char *end;
    errno = 0;
    long long i = strtoll(s->bytes, &end, 10);
    if (end == s->bytes || errno == ERANGE) return fail_op(cx, "stoll");
    if (end != s->bytes + s->length) return fail_op(cx, "invalid literal for int() with base 10: '%s'", s->bytes);
    out[0] = v_int(i);
    return TS_OK;
}

KERNEL(to_float) {
    scoped_value value v = v_none();
    TS_TRY(number_of(cx, a[0], &v));
    if (a[0].tag == V_TENSOR && v.tag == V_COMPLEX && v.z->im != 0) return overflows(cx, "double");
    out[0] = v_float(value_double(v));
    return TS_OK;
}

KERNEL(to_float_scalar) {
    (void)cx;
    out[0] = v_float(value_double(a[0]));
    return TS_OK;
}

KERNEL(to_float_str) {
    const str *s = a[0].s;
    char *end;
    errno = 0;
    double d = number_parse(s->bytes, &end);
    if (end == s->bytes || (errno == ERANGE && isfinite(d) == 0)) return fail_op(cx, "stod");
    if (d != 0 && fabs(d) < 0x1p-1022) return fail_op(cx, "stod");
    if (errno == ERANGE) return fail_op(cx, "stod");
    if (end != s->bytes + s->length) return fail_op(cx, "could not convert string to float: '%s'", s->bytes);
    out[0] = v_float(d);
    return TS_OK;
}

/* One part of complex(re, im): ints are cut to 32 bits. */
static ts_status part(ctx *cx, value v, double *out) {
    scoped_value value n = v_none();
    TS_TRY(number_of(cx, v, &n));
    if (n.tag == V_COMPLEX && n.z->im != 0) return overflows(cx, "double");
    *out = v.tag == V_INT ? (double)(int32_t)v.i : value_double(n);
    return TS_OK;
}

KERNEL(to_complex) {
    double re, im;
    TS_TRY(part(cx, a[0], &re));
    TS_TRY(part(cx, a[1], &im));
    return value_complex(cx, re, im, out);
}

KERNEL(to_complex_scalar) {
    c128 z = value_c128(a[0]);
    return value_complex(cx, creal(z), cimag(z), out);
}

/* ---- where a tensor meets a number argument ---- */

static ts_status implicit(ctx *cx, const tensor *t, value *out) {
    if (t->requires_grad) return fail_op(cx, "Cannot input a tensor that requires grad as a scalar argument");
    if (t->ndim != 0) return fail_op(cx, "Cannot input a tensor of dimension other than 0 as a scalar argument");
    return tensor_item(cx, t, out);
}

KERNEL(implicit_scalar) { return implicit(cx, a[0].t, out); }

KERNEL(implicit_int) {
    value v;
    TS_TRY(implicit(cx, a[0].t, &v));
    if (v.tag != V_INT) {
        value_unref(v);
        return fail_op(cx, "Cannot input a tensor of type %s as an integral argument", dtype_aten(a[0].t->dtype));
    }
    out[0] = v;
    return TS_OK;
}

KERNEL(implicit_float) {
    value v;
    TS_TRY(implicit(cx, a[0].t, &v));
    bool fits = v.tag != V_COMPLEX || v.z->im == 0;
    if (fits) out[0] = v_float(value_double(v));
    value_unref(v);
    return fits ? TS_OK : overflows(cx, "double");
}

KERNEL(implicit_complex) {
    value v;
    TS_TRY(implicit(cx, a[0].t, &v));
    c128 z = value_c128(v);
    value_unref(v);
    return value_complex(cx, creal(z), cimag(z), out);
}
