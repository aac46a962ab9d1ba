/* SPDX-License-Identifier: Apache-2.0
 *
 * tensor.c: ts_tensor for callers.  Sizes, strides and dtypes come from outside: they are checked here or where the
 * tensor is made.
 */
#include "api/module.h"

#include "base/parallel.h"

static ctx bare_ctx(ts_error *err) { return (ctx){.err = err, .threads = parallel_cores()}; }

const char *ts_version(void) {
#define TEXT_OF(x) #x
#define TEXT(x) TEXT_OF(x)
    return TEXT(TS_VERSION_MAJOR) "." TEXT(TS_VERSION_MINOR) "." TEXT(TS_VERSION_PATCH);
#undef TEXT
#undef TEXT_OF
}

bool ts_cuda_is_available(ts_error *err) {
    error_set(err, TS_ERR_DEVICE, "this build of libts has no CUDA plugin (libts_cuda.so): models run on the CPU");
    return false;
}

static ts_status check_shape(ctx *cx, ts_dtype d, int ndim, const int64_t *sizes) {
    if (!dtype_valid(d)) return fail(cx, TS_ERR_ARGUMENT, "%d is no dtype", (int)d);
    if (ndim < 0 || ndim > MAX_DIMS) return fail(cx, TS_ERR_ARGUMENT, "%d dimensions: 0 to %d are possible", ndim, MAX_DIMS);
    for (int i = 0; i < ndim; i++) {
        if (sizes[i] >= 0) continue;
        scoped_text text all = TEXT_INIT(NULL);
        sizes_print(&all, ndim, sizes);
        return fail(cx, TS_ERR_ARGUMENT, "Trying to create tensor with negative dimension %lld: %s", (long long)sizes[i], text_str(&all));
    }
    return TS_OK;
}

ts_tensor *ts_tensor_ref(ts_tensor *t) { return tensor_ref(t); }
void ts_tensor_unref(ts_tensor *t) { tensor_unref(t); }
int ts_tensor_use_count(const ts_tensor *t) { return atomic_load(&t->refs); }

ts_status ts_tensor_new(ts_dtype d, int ndim, const int64_t *sizes, ts_tensor **out_tensor, ts_error *err) {
    ctx cx = bare_ctx(err);
    TS_TRY(check_shape(&cx, d, ndim, sizes));
    return tensor_zeros(&cx, d, ndim, sizes, out_tensor);
}

/* Bytes from the first element to the end of the last one. */
static ts_status reach(ctx *cx, ts_dtype d, int ndim, const int64_t *sizes, const int64_t *strides, size_t *out_bytes) {
    int64_t last = 0, far, bytes;
    for (int i = 0; i < ndim; i++) {
        if (strides[i] < 0) return fail(cx, TS_ERR_ARGUMENT, "stride %lld of dimension %d is negative", (long long)strides[i], i);
        if (sizes[i] == 0) {
            *out_bytes = 0;
            return TS_OK;
        }
        if (__builtin_mul_overflow(sizes[i] - 1, strides[i], &far) || __builtin_add_overflow(last, far, &last))
            return fail(cx, TS_ERR_ARGUMENT, "sizes and strides reach beyond 64 bits");
    }
    if (__builtin_add_overflow(last, 1, &last) || __builtin_mul_overflow(last, (int64_t)dtype_size(d), &bytes))
        return fail(cx, TS_ERR_ARGUMENT, "sizes and strides reach beyond 64 bits");
    *out_bytes = (size_t)bytes;
    return TS_OK;
}

ts_status ts_tensor_borrow(void *data, ts_dtype d, int ndim, const int64_t *sizes, const int64_t *strides,
                           void (*release)(void *context), void *context, ts_tensor **out_tensor, ts_error *err) {
    ctx cx = bare_ctx(err);
    int64_t own_strides[MAX_DIMS], count;
    size_t bytes;
    storage *s;
    TS_TRY(check_shape(&cx, d, ndim, sizes));
    if (!sizes_numel(ndim, sizes, &count)) return fail(&cx, TS_ERR_ARGUMENT, "the number of elements does not fit 64 bits");
    if (!strides) contiguous_strides(ndim, sizes, own_strides);
    if (!strides) strides = own_strides;
    TS_TRY(reach(&cx, d, ndim, sizes, strides, &bytes));
    if (bytes && !data) return fail(&cx, TS_ERR_ARGUMENT, "no data for a tensor with elements");
    size_t alignment = dtype_size(dtype_real(d));
    if ((uintptr_t)data % alignment) return fail(&cx, TS_ERR_ARGUMENT, "the data is not aligned to %zu bytes", alignment);
    TS_TRY(storage_wrap(&cx, data, bytes, NULL, NULL, &s));
    ts_status st = tensor_of_storage(&cx, s, d, ndim, sizes, strides, 0, out_tensor);
    if (st == TS_OK && release) { /* from here on the storage lets go of the memory */
        s->release = release;
        s->context = context;
    }
    storage_unref(s);
    return st;
}

ts_dtype ts_tensor_dtype(const ts_tensor *t) { return t->dtype; }
ts_device ts_tensor_device(const ts_tensor *t) { return t->storage->device; }
int ts_tensor_ndim(const ts_tensor *t) { return t->ndim; }
const int64_t *ts_tensor_sizes(const ts_tensor *t) { return t->sizes; }
const int64_t *ts_tensor_strides(const ts_tensor *t) { return t->strides; }
int64_t ts_tensor_numel(const ts_tensor *t) { return tensor_numel(t); }
bool ts_tensor_is_contiguous(const ts_tensor *t) { return tensor_is_contiguous(t); }
void *ts_tensor_data(const ts_tensor *t) { return tensor_numel(t) ? tensor_data(t) : NULL; }

ts_status ts_tensor_storage(const ts_tensor *t, ts_tensor **out_bytes, ts_error *err) {
    ctx cx = bare_ctx(err);
    int64_t bytes = (int64_t)t->storage->bytes, one = 1;
    return tensor_of_storage(&cx, t->storage, TS_UINT8, 1, &bytes, &one, 0, out_bytes);
}

ts_status ts_tensor_contiguous(const ts_tensor *t, ts_tensor **out_tensor, ts_error *err) {
    ctx cx = bare_ctx(err);
    return tensor_contiguous(&cx, t, out_tensor);
}

ts_status ts_tensor_to(const ts_tensor *t, ts_dtype d, ts_tensor **out_tensor, ts_error *err) {
    ctx cx = bare_ctx(err);
    if (!dtype_valid(d)) return fail(&cx, TS_ERR_ARGUMENT, "%d is no dtype", (int)d);
    if (t->dtype != d && (dtype_is_quant(t->dtype) || dtype_is_quant(d)))
        return fail(&cx, TS_ERR_ARGUMENT, "a conversion from %s to %s needs scales: dequantize, or ts_tensor_quantized",
                    ts_dtype_name(t->dtype), ts_dtype_name(d));
    return tensor_to_dtype(&cx, t, d, out_tensor);
}

ts_status ts_tensor_view(const ts_tensor *t, int ndim, const int64_t *sizes, const int64_t *strides, int64_t offset,
                         ts_tensor **out_tensor, ts_error *err) {
    ctx cx = bare_ctx(err);
    TS_TRY(check_shape(&cx, t->dtype, ndim, sizes));
    for (int i = 0; i < ndim; i++)
        if (strides[i] < 0) return fail(&cx, TS_ERR_ARGUMENT, "stride %lld of dimension %d is negative", (long long)strides[i], i);
    if (offset < 0) return fail(&cx, TS_ERR_ARGUMENT, "offset %lld is negative", (long long)offset);
    return tensor_view(&cx, t, ndim, sizes, strides, offset, out_tensor);
}

bool ts_tensor_shares(const ts_tensor *a, const ts_tensor *b) { return a->storage == b->storage; }
const void *ts_tensor_memory(const ts_tensor *t) { return t ? (const void *)t->storage : NULL; }

bool ts_tensor_quantization(const ts_tensor *t, ts_quantization *out_quantization) {
    if (!t->quant) return false;
    *out_quantization = (ts_quantization){t->quant->axis, t->quant->count, t->quant->scales, t->quant->zero_points};
    return true;
}

static ts_status quantized_dtype(ctx *cx, ts_dtype d, ts_dtype *out) {
    switch ((int)d) {
    case TS_UINT8: *out = TS_QUINT8; return TS_OK;
    case TS_INT8: *out = TS_QINT8; return TS_OK;
    case TS_INT32: *out = TS_QINT32; return TS_OK;
    default: return fail(cx, TS_ERR_ARGUMENT, "integers of %s stand for no quantized type", ts_dtype_name(d));
    }
}

ts_status ts_tensor_quantized(const ts_tensor *t, const ts_quantization *q, ts_tensor **out_tensor, ts_error *err) {
    ctx cx = bare_ctx(err);
    ts_dtype d;
    scoped_tensor tensor *made = NULL;
    TS_TRY(quantized_dtype(&cx, t->dtype, &d));
    int64_t wanted = q->axis < 0 ? 1 : q->axis < t->ndim ? t->sizes[q->axis] : -1;
    if (q->axis < -1 || q->count != wanted || !q->scales || !q->zero_points)
        return fail(&cx, TS_ERR_ARGUMENT, "%lld scales on axis %d do not fit the tensor", (long long)q->count, q->axis);
    TS_TRY(tensor_of_storage(&cx, t->storage, d, t->ndim, t->sizes, t->strides, t->offset, &made));
    TS_TRY(quantizer_new(&cx, q->axis, q->count, q->scales, q->zero_points, &made->quant));
    *out_tensor = tensor_take(&made);
    return TS_OK;
}
