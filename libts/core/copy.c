/* SPDX-License-Identifier: Apache-2.0
 *
 * copy.c: see copy.h.  Conversions are loops of one source type each, with a switch over the destination inside.
 *
 * Floats become integers as x86 converts them: to int64 and int32 with the minimum for what does not fit, to narrower
 * types by the low bits of the int32.
 */
#include "core/copy.h"

#include "core/iter.h"

#include <math.h>
#include <string.h>

enum { GRAIN = 32768 };

/* ---- loops ---- */

static inline int64_t to_i64(double d) { return d >= -0x1p63 && d < 0x1p63 ? (int64_t)d : INT64_MIN; }
static inline int32_t to_i32(double d) { return d > -2147483649.0 && d < 2147483648.0 ? (int32_t)d : INT32_MIN; }

#define EACH(statement)                                                                                           \
    for (int64_t i = 0; i < n; i++, p += ps, q += qs) { statement; }                                              \
    return;

/* Integers of any width and bool: x is the source's value. */
#define FROM_INT(ID, T)                                                                                           \
    static void from_##ID(dtype to, char *q, int64_t qs, const char *p, int64_t ps, int64_t n) {                  \
        switch ((int)to) {                                                                                        \
        case TS_UINT8: case TS_QUINT8: EACH(*(uint8_t *)q = (uint8_t) * (const T *)p)                             \
        case TS_INT8: case TS_QINT8: EACH(*(int8_t *)q = (int8_t) * (const T *)p)                                 \
        case TS_INT16: EACH(*(int16_t *)q = (int16_t) * (const T *)p)                                             \
        case TS_INT32: case TS_QINT32: EACH(*(int32_t *)q = (int32_t) * (const T *)p)                             \
        case TS_INT64: EACH(*(int64_t *)q = (int64_t) * (const T *)p)                                             \
        case TS_FLOAT16: EACH(*(f16 *)q = f16_from_float((float)*(const T *)p))                                   \
        case TS_BFLOAT16: EACH(*(bf16 *)q = bf16_from_float((float)*(const T *)p))                                \
        case TS_FLOAT32: EACH(*(float *)q = (float)*(const T *)p)                                                 \
        case TS_FLOAT64: EACH(*(double *)q = (double)*(const T *)p)                                               \
        case TS_COMPLEX32: EACH(*(c32 *)q = ((c32){f16_from_float((float)*(const T *)p), {0}}))                   \
        case TS_COMPLEX64: EACH(*(c64 *)q = (float)*(const T *)p)                                                 \
        case TS_COMPLEX128: EACH(*(c128 *)q = (double)*(const T *)p)                                              \
        case TS_BOOL: EACH(*(bool *)q = *(const T *)p != 0)                                                       \
        }                                                                                                         \
    }

/* Floats: LOAD gives a float or double; complex sources give their real part, and the imaginary one to complex ones. */
#define FROM_FLOAT(ID, LOAD, IMAG)                                                                                \
    static void from_##ID(dtype to, char *q, int64_t qs, const char *p, int64_t ps, int64_t n) {                  \
        switch ((int)to) {                                                                                        \
        case TS_UINT8: case TS_QUINT8: EACH(*(uint8_t *)q = (uint8_t)to_i32(LOAD))                                \
        case TS_INT8: case TS_QINT8: EACH(*(int8_t *)q = (int8_t)to_i32(LOAD))                                    \
        case TS_INT16: EACH(*(int16_t *)q = (int16_t)to_i32(LOAD))                                                \
        case TS_INT32: case TS_QINT32: EACH(*(int32_t *)q = to_i32(LOAD))                                         \
        case TS_INT64: EACH(*(int64_t *)q = to_i64(LOAD))                                                         \
        case TS_FLOAT16: EACH(*(f16 *)q = f16_from_float((float)LOAD))                                            \
        case TS_BFLOAT16: EACH(*(bf16 *)q = bf16_from_float((float)LOAD))                                         \
        case TS_FLOAT32: EACH(*(float *)q = (float)LOAD)                                                          \
        case TS_FLOAT64: EACH(*(double *)q = (double)LOAD)                                                        \
        case TS_COMPLEX32: EACH(*(c32 *)q = ((c32){f16_from_float((float)LOAD), f16_from_float((float)IMAG)}))    \
        case TS_COMPLEX64: EACH(*(c64 *)q = CMPLXF((float)LOAD, (float)IMAG))                                     \
        case TS_COMPLEX128: EACH(*(c128 *)q = CMPLX((double)LOAD, (double)IMAG))                                  \
        case TS_BOOL: EACH(*(bool *)q = LOAD != 0) /* of a complex number the real part alone */                  \
        }                                                                                                         \
    }

FROM_INT(UINT8, uint8_t)
FROM_INT(INT8, int8_t)
FROM_INT(INT16, int16_t)
FROM_INT(INT32, int32_t)
FROM_INT(INT64, int64_t)
FROM_INT(BOOL, bool)
FROM_FLOAT(FLOAT32, *(const float *)p, 0)
FROM_FLOAT(FLOAT64, *(const double *)p, 0)
FROM_FLOAT(FLOAT16, f16_to_float(*(const f16 *)p), 0)
FROM_FLOAT(BFLOAT16, bf16_to_float(*(const bf16 *)p), 0)
FROM_FLOAT(COMPLEX32, f16_to_float(((const c32 *)p)->re), f16_to_float(((const c32 *)p)->im))
FROM_FLOAT(COMPLEX64, crealf(*(const c64 *)p), cimagf(*(const c64 *)p))
FROM_FLOAT(COMPLEX128, creal(*(const c128 *)p), cimag(*(const c128 *)p))

typedef void (*convert_loop)(dtype to, char *q, int64_t qs, const char *p, int64_t ps, int64_t n);

static convert_loop loop_from(dtype d) {
    static const convert_loop loops[DTYPE_COUNT] = {
        [TS_UINT8] = from_UINT8,     [TS_INT8] = from_INT8,         [TS_INT16] = from_INT16,       [TS_INT32] = from_INT32,
        [TS_INT64] = from_INT64,     [TS_FLOAT16] = from_FLOAT16,   [TS_FLOAT32] = from_FLOAT32,   [TS_FLOAT64] = from_FLOAT64,
        [TS_COMPLEX32] = from_COMPLEX32, [TS_COMPLEX64] = from_COMPLEX64, [TS_COMPLEX128] = from_COMPLEX128, [TS_BOOL] = from_BOOL,
        [TS_QINT8] = from_INT8,      [TS_QUINT8] = from_UINT8,      [TS_QINT32] = from_INT32,      [TS_BFLOAT16] = from_BFLOAT16,
    };
    return loops[d];
}

typedef struct conversion { dtype from, to; size_t size; } conversion;

static void copy_loop(void *arg, char *const *data, const int64_t *stride, int64_t n) {
    const conversion *c = arg;
    if (c->from == c->to && stride[0] == (int64_t)c->size && stride[1] == stride[0]) {
        memcpy(data[0], data[1], (size_t)n * c->size);
        return;
    }
    loop_from(c->from)(c->to, data[0], stride[0], data[1], stride[1], n);
}

/* ---- copies ---- */

ts_status tensor_check_writable(ctx *cx, const tensor *t) {
    if (tensor_numel(t) == 0) return TS_OK;
    for (int i = 0; i < t->ndim; i++)
        if (t->sizes[i] > 1 && t->strides[i] == 0)
            return fail_op(cx, "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.");
    return TS_OK;
}

static ts_status check_broadcast(ctx *cx, const tensor *dst, const tensor *src) {
    int64_t sizes[MAX_DIMS];
    int n;
    TS_TRY(broadcast_sizes(cx, dst->ndim, dst->sizes, src->ndim, src->sizes, &n, sizes));
    bool same = n == dst->ndim;
    for (int i = 0; same && i < n; i++) same = sizes[i] == dst->sizes[i];
    if (same) return TS_OK;
    scoped_text text have = TEXT_INIT(NULL), want = TEXT_INIT(NULL);
    sizes_print(&have, dst->ndim, dst->sizes);
    sizes_print(&want, n, sizes);
    return fail_op(cx, "output with shape %s doesn't match the broadcast shape %s", text_str(&have), text_str(&want));
}

ts_status tensor_copy(ctx *cx, tensor *dst, const tensor *src) {
    scoped_tensor tensor *own = NULL;
    if (dst == src) return TS_OK;
    if ((dtype_is_quant(dst->dtype) || dtype_is_quant(src->dtype)) && dst->dtype != src->dtype)
        return fail_op(cx, "Copying between %s and %s is not possible: quantize or dequantize first", dtype_aten(src->dtype),
                       dtype_aten(dst->dtype));
    TS_TRY(check_broadcast(cx, dst, src));
    TS_TRY(tensor_check_writable(cx, dst));
    if (tensors_overlap(dst, src)) {
        TS_TRY(tensor_clone(cx, src, &own));
        src = own;
    }
    iter it;
    conversion c = {src->dtype, dst->dtype, dtype_size(dst->dtype)};
    iter_init(&it, dst->ndim, dst->sizes, 2, (tensor *[]){dst, (tensor *)src});
    iter_run(&it, cx->threads, GRAIN, copy_loop, &c);
    return TS_OK;
}

/* Fills a fresh tensor and gives it out. */
static ts_status copy_into(ctx *cx, tensor *fresh, const tensor *t, tensor **out_tensor) {
    fresh->quant = quantizer_ref(t->quant);
    if (tensor_numel(t)) {
        iter it;
        conversion c = {t->dtype, fresh->dtype, dtype_size(fresh->dtype)};
        iter_init(&it, fresh->ndim, fresh->sizes, 2, (tensor *[]){fresh, (tensor *)t});
        iter_run(&it, cx->threads, GRAIN, copy_loop, &c);
    }
    *out_tensor = fresh;
    return TS_OK;
}

ts_status tensor_clone(ctx *cx, const tensor *t, tensor **out_tensor) {
    tensor *fresh;
    TS_TRY(tensor_empty_like(cx, t, t->dtype, &fresh));
    return copy_into(cx, fresh, t, out_tensor);
}

ts_status tensor_to_dtype(ctx *cx, const tensor *t, dtype d, tensor **out_tensor) {
    tensor *fresh;
    if (t->dtype == d) {
        *out_tensor = tensor_ref((tensor *)t);
        return TS_OK;
    }
    if (dtype_is_quant(t->dtype) || dtype_is_quant(d))
        return fail_op(cx, "Could not convert a tensor of %s to %s", dtype_aten(t->dtype), dtype_aten(d));
    TS_TRY(tensor_empty_like(cx, t, d, &fresh));
    return copy_into(cx, fresh, t, out_tensor);
}

ts_status tensor_contiguous(ctx *cx, const tensor *t, tensor **out_tensor) {
    tensor *fresh;
    if (tensor_is_contiguous(t)) {
        *out_tensor = tensor_ref((tensor *)t);
        return TS_OK;
    }
    TS_TRY(tensor_empty(cx, t->dtype, t->ndim, t->sizes, &fresh));
    return copy_into(cx, fresh, t, out_tensor);
}

ts_status tensor_plain(ctx *cx, const tensor *t, dtype d, tensor **out_tensor) {
    tensor *fresh;
    if (t->dtype == d) return tensor_contiguous(cx, t, out_tensor);
    if (dtype_is_quant(t->dtype) || dtype_is_quant(d))
        return fail_op(cx, "Could not convert a tensor of %s to %s", dtype_aten(t->dtype), dtype_aten(d));
    TS_TRY(tensor_empty(cx, d, t->ndim, t->sizes, &fresh));
    return copy_into(cx, fresh, t, out_tensor);
}

/* ---- numbers ---- */

dtype default_float(const ctx *cx) { return cx->default_dtype ? (dtype)cx->default_dtype : TS_FLOAT32; }

dtype default_complex(const ctx *cx) {
    dtype d = default_float(cx);
    return d == TS_FLOAT64 || d == TS_FLOAT16 ? dtype_complex(d) : TS_COMPLEX64;
}

dtype number_dtype(const ctx *cx, value number) {
    switch ((tag)number.tag) {
    case V_BOOL: return TS_BOOL;
    case V_INT: return TS_INT64;
    case V_COMPLEX: return default_complex(cx);
    default: return default_float(cx);
    }
}

/* The number as one element of a dtype. */
static void store_number(value number, dtype d, char *to) {
    union { int64_t i; double f; c128 z; } x;
    if (number.tag == V_FLOAT) {
        x.f = number.d;
        from_FLOAT64(d, to, 0, (const char *)&x, 0, 1);
    } else if (number.tag == V_COMPLEX) {
        x.z = value_c128(number);
        from_COMPLEX128(d, to, 0, (const char *)&x, 0, 1);
    } else {
        x.i = value_int(number);
        from_INT64(d, to, 0, (const char *)&x, 0, 1);
    }
}

typedef struct fill { char element[16]; size_t size; } fill;

static void fill_loop(void *arg, char *const *data, const int64_t *stride, int64_t n) {
    const fill *f = arg;
    char *q = data[0];
    switch (f->size) {
    case 1: for (int64_t i = 0; i < n; i++, q += stride[0]) *q = f->element[0]; return;
    case 2: for (int64_t i = 0; i < n; i++, q += stride[0]) memcpy(q, f->element, 2); return;
    case 4: for (int64_t i = 0; i < n; i++, q += stride[0]) memcpy(q, f->element, 4); return;
    case 8: for (int64_t i = 0; i < n; i++, q += stride[0]) memcpy(q, f->element, 8); return;
    default: for (int64_t i = 0; i < n; i++, q += stride[0]) memcpy(q, f->element, f->size); return;
    }
}

ts_status tensor_fill(ctx *cx, tensor *t, value number) {
    fill f = {.size = dtype_size(t->dtype)};
    iter it;
    if (tensor_numel(t) == 0) return TS_OK;
    store_number(number, t->dtype, f.element);
    iter_init(&it, t->ndim, t->sizes, 1, &t);
    iter_run(&it, cx->threads, GRAIN, fill_loop, &f);
    return TS_OK;
}

ts_status tensor_of_number(ctx *cx, value number, dtype d, tensor **out_tensor) {
    TS_TRY(tensor_empty(cx, d, 0, NULL, out_tensor));
    store_number(number, d, tensor_data(*out_tensor));
    return TS_OK;
}

ts_status tensor_item(ctx *cx, const tensor *t, value *out) {
    const char *p = tensor_data(t);
    if (!p) return fail_op(cx, "a Tensor with 0 elements cannot be converted to Scalar");
    if (t->dtype == TS_BOOL) {
        *out = v_bool(*p != 0);
    } else if (dtype_is_int(t->dtype)) {
        int64_t i;
        loop_from(t->dtype)(TS_INT64, (char *)&i, 0, p, 0, 1);
        *out = v_int(i);
    } else if (dtype_is_complex(t->dtype)) {
        c128 z;
        loop_from(t->dtype)(TS_COMPLEX128, (char *)&z, 0, p, 0, 1);
        return value_complex(cx, creal(z), cimag(z), out);
    } else {
        double d;
        loop_from(t->dtype)(TS_FLOAT64, (char *)&d, 0, p, 0, 1);
        if (t->quant) d = (d - (double)t->quant->zero_points[0]) * t->quant->scales[0];
        *out = v_float(d);
    }
    return TS_OK;
}

ts_status scalar_check(ctx *cx, value number, dtype d) {
    static const struct { const char *name; double low, high; } limits[DTYPE_COUNT] = {
        [TS_UINT8] = {"uint8_t", -255, 255},     [TS_INT8] = {"int8_t", -128, 127},       [TS_INT16] = {"int16_t", -32768, 32767},
        [TS_INT32] = {"int", -2147483648.0, 2147483647.0}, [TS_INT64] = {"int64_t", -0x1p63, 0x1p63},
        [TS_FLOAT16] = {"at::Half", -65504, 65504}, [TS_BFLOAT16] = {"at::BFloat16", -3.38953139e38, 3.38953139e38},
        [TS_FLOAT32] = {"float", -3.40282346638528860e38, 3.40282346638528860e38},
    };
    if (dtype_is_complex(d) || d == TS_BOOL) return TS_OK;
    if (d == TS_FLOAT64) {
        if (number.tag != V_COMPLEX || number.z->im == 0) return TS_OK;
        return fail_as(cx, STD, "value cannot be converted to type double without overflow");
    }
    if (!limits[d].name) return TS_OK;
    double x = value_double(number);
    bool real = dtype_is_float(d), bad = number.tag == V_COMPLEX && number.z->im != 0;
    if (number.tag == V_INT && d == TS_INT64) return TS_OK;
    if (!bad && real) bad = isfinite(x) && (x < limits[d].low || x > limits[d].high);
    double low = d == TS_UINT8 && number.tag != V_INT ? 0 : limits[d].low; /* ints wrap, floats do not */
    if (!bad && !real) bad = !(x >= low && x <= limits[d].high);
    return bad ? fail_as(cx, STD, "value cannot be converted to type %s without overflow", limits[d].name) : TS_OK;
}
