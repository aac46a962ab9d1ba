/* SPDX-License-Identifier: Apache-2.0
 *
 * tensor.h: storages and tensors.  A tensor is a strided view of a storage; views share it, as programs can see.
 *
 * Invariant: every element of a tensor lies inside its storage.  It is proved where tensors are made (tensor_view,
 * tensor_empty*), with overflow-checked arithmetic, so that kernels need not.
 * Threads: reference counts are atomic; the bytes are the program's to order.
 */
#ifndef TS_CORE_TENSOR_H
#define TS_CORE_TENSOR_H

#include "core/ctx.h"
#include "core/dtype.h"

enum { MAX_DIMS = 64, INLINE_DIMS = 5 };

typedef struct storage {
    atomic_int refs;
    atomic_uint version; /* how often operators wrote to it (Tensor._version) */
    ts_device device;
    size_t bytes;
    char *data; /* NULL if bytes is 0 */
    void (*release)(void *context);
    void *context;
} storage;

/* How a quantized tensor maps integers to numbers; one per tensor, shared by views. */
typedef struct quantizer {
    atomic_int refs;
    int axis;       /* -1: per tensor */
    int64_t count;  /* scales: 1, or the size of the axis */
    double *scales;         /* count */
    int64_t *zero_points;   /* count; where there are float ones, those rounded */
    float *float_zero_points; /* count, of per_channel_affine_float_qparams; else NULL */
} quantizer;

/* A batch of sequences of different lengths (torch.nested) as the rows of a matrix, one sequence behind the other: the
 * tensor itself is that matrix, so that what ignores `nested` stays inside its memory. op_call refuses nested tensors
 * for all but the few operators that know them (see ops/attention.c). */
typedef struct nested {
    atomic_int refs;
    int64_t n;         /* sequences */
    int64_t lengths[]; /* rows of each */
} nested;

struct ts_tensor {
    atomic_int refs;
    dtype dtype;
    int ndim;
    bool requires_grad; /* the flag of the pickle and of requires_grad_ */
    int64_t offset;     /* of the first element, in elements */
    int64_t *sizes;     /* ndim sizes, then ndim strides; points to `inline_dims` or to a block of its own */
    int64_t *strides;
    storage *storage;
    quantizer *quant;   /* of a quantized dtype, else NULL */
    int64_t inline_dims[2 * INLINE_DIMS];
    tensor *grad;       /* .grad, or NULL */
    nested *nested;     /* or NULL */
};

/* ---- references ---- */

static inline tensor *tensor_ref(tensor *t) {
    if (t) atomic_fetch_add_explicit(&t->refs, 1, memory_order_relaxed);
    return t;
}
void tensor_unref(tensor *t);
static inline void tensor_unref_at(tensor **t) { tensor_unref(*t); }
/* Unrefs at the end of the scope: `scoped_tensor tensor *t = NULL;` Move out by tensor_take(&t). */
#define scoped_tensor __attribute__((cleanup(tensor_unref_at)))
static inline tensor *tensor_take(tensor **t) {
    tensor *moved = *t;
    *t = NULL;
    return moved;
}

nested *nested_ref(nested *n);
void nested_unref(nested *n);
storage *storage_ref(storage *s);
void storage_unref(storage *s);
/* Uninitialised memory on the CPU, charged to the ctx's budget. */
ts_status storage_new(ctx *cx, size_t bytes, storage **out_storage);
/* Around foreign memory; `release(context)` is called at the end (also NULL is allowed), not on failure. */
ts_status storage_wrap(ctx *cx, void *data, size_t bytes, void (*release)(void *), void *context,
                       storage **out_storage);
/* Makes room for `bytes`, the new ones zero; all views see it. */
ts_status storage_grow(ctx *cx, storage *s, size_t bytes);
quantizer *quantizer_ref(quantizer *q);
void quantizer_unref(quantizer *q);
/* Copies `count` scales and zero points. axis -1: per tensor, count 1. */
ts_status quantizer_new(ctx *cx, int axis, int64_t count, const double *scales, const int64_t *zero_points,
                        quantizer **out_quantizer);
/* Per channel, with zero points that are no integers. */
ts_status quantizer_new_float(ctx *cx, int axis, int64_t count, const float *scales, const float *zero_points, quantizer **out_quantizer);
/* (q - zero point) * scale, as PyTorch rounds it; without the scale if `scaled` is false. */
static inline float quantizer_number(const quantizer *q, int64_t channel, int64_t integer, bool scaled) {
    float less = q->float_zero_points ? (float)integer - q->float_zero_points[channel] : (float)(integer - q->zero_points[channel]);
    return scaled ? (float)q->scales[channel] * less : less;
}

/* ---- making ---- */

/* Contiguous, uninitialised, on the CPU. Negative sizes are an error in PyTorch's words. */
ts_status tensor_empty(ctx *cx, dtype d, int ndim, const int64_t *sizes, tensor **out_tensor);
/* The same, filled with zero bytes. */
ts_status tensor_zeros(ctx *cx, dtype d, int ndim, const int64_t *sizes, tensor **out_tensor);
/* Non-negative strides in elements; the storage is as large as they reach. */
ts_status tensor_empty_strided(ctx *cx, dtype d, int ndim, const int64_t *sizes, const int64_t *strides,
                               tensor **out_tensor);
/* Sizes of `like` and, as torch.preserve_format does, its strides if it is dense and non-overlapping, else strides in
 * the same order. */
ts_status tensor_empty_like(ctx *cx, const tensor *like, dtype d, tensor **out_tensor);
/* A view of `s`: `offset`, sizes and strides in elements of `d`; refused unless all of it lies in the storage. */
ts_status tensor_of_storage(ctx *cx, storage *s, dtype d, int ndim, const int64_t *sizes, const int64_t *strides,
                            int64_t offset, tensor **out_tensor);
/* A view of the storage of `base` with its dtype (and quantizer); offset from the start of the storage. */
ts_status tensor_view(ctx *cx, const tensor *base, int ndim, const int64_t *sizes, const int64_t *strides,
                      int64_t offset, tensor **out_tensor);
/* Another tensor object over the same view (detach). */
ts_status tensor_alias(ctx *cx, const tensor *base, tensor **out_tensor);
/* Makes `t` itself another view of the storage of `from` (set_, transpose_, resize_ of programs). */
ts_status tensor_assign(ctx *cx, tensor *t, const tensor *from);

/* ---- reading ---- */

static inline void *tensor_data(const tensor *t) {
    return t->storage->data ? t->storage->data + (size_t)t->offset * dtype_size(t->dtype) : NULL;
}
int64_t tensor_numel(const tensor *t);
/* In row-major order without gaps; strides of dimensions of size 1 do not matter. */
bool tensor_is_contiguous(const tensor *t);
/* channels_last for 4 dims, channels_last_3d for 5. */
bool tensor_is_channels_last(const tensor *t);
bool tensor_is_dense(const tensor *t); /* non-overlapping and dense */
bool tensor_same_sizes(const tensor *a, const tensor *b);
/* Row-major strides of `sizes`. */
void contiguous_strides(int ndim, const int64_t *sizes, int64_t *out_strides);
void channels_last_strides(int ndim, const int64_t *sizes, int64_t *out_strides); /* ndim 4 or 5 */
/* Product of sizes; false on overflow or a negative size. */
bool sizes_numel(int ndim, const int64_t *sizes, int64_t *out_numel);
/* "[2, 3]", as PyTorch's messages print sizes. */
void sizes_print(text *out, int ndim, const int64_t *sizes);

/* A dimension argument in [-n, n) to [0, n), n at least 1 (0-d tensors accept 0 and -1); otherwise PyTorch's
 * "Dimension out of range (expected to be in range of [-1, 0], but got 2)". */
ts_status wrap_dim(ctx *cx, int64_t dim, int ndim, int *out_dim);
/* The shape two shapes broadcast to; PyTorch's message otherwise. `out` holds MAX_DIMS. */
ts_status broadcast_sizes(ctx *cx, int an, const int64_t *a, int bn, const int64_t *b, int *out_ndim, int64_t *out);

#endif
