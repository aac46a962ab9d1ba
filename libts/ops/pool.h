/* SPDX-License-Identifier: Apache-2.0
 *
 * pool.h: pooling: windows over up to three spatial dims.  Arguments and shapes are checked in pool.c, windows are
 * walked in pool_window.c; adaptive, fractional and un-pooling are in pool_adaptive.c and pool_fraction.c.
 */
#ifndef TS_OPS_POOL_H
#define TS_OPS_POOL_H

#include "ops/op.h"

enum { POOL_DIMS = 3 };

/* Always three spatial dims: missing leading ones have size, kernel and stride 1. */
typedef struct pool {
    int dims;      /* those that the operator has */
    bool last;     /* x and y are channels_last (then n * c images of one plane each would be wrong: n, c) */
    int64_t n, c;  /* images and channels */
    int64_t in[POOL_DIMS], out[POOL_DIMS];
    int64_t kernel[POOL_DIMS], stride[POOL_DIMS], pad[POOL_DIMS], dilation[POOL_DIMS];
    bool count_include_pad;
    int64_t divisor; /* 0: the window's size */
} pool;

/* Maxima of float32 or float64; index: the place in the plane of each, or NULL. */
void pool_max(int threads, const pool *p, dtype d, const void *x, void *y, int64_t *index);
/* Averages of float32, float64 or int64. */
void pool_avg(int threads, const pool *p, dtype d, const void *x, void *y);

/* Input of a pooling operator over `dims` dims in the dtype computed in (bfloat16, float16: float32), row-major or,
 * where a 1-d or 2-d one is channels_last, that.  dims 0: row-major in any case. */
ts_status pool_input(ctx *cx, const tensor *x, int dims, dtype *out_work, bool *out_last, tensor **out_tensor);
/* A fresh tensor in one of these formats; [n, c, l] channels last is [n, l, c] in memory. */
ts_status pool_empty(ctx *cx, dtype d, int ndim, const int64_t *sizes, bool last, tensor **out_tensor);
/* The result's sizes: x's with the last p->dims replaced by p->out. */
void pool_sizes(const pool *p, const tensor *x, int64_t *out);
/* y (working dtype) as out[0] in x's dtype. */
ts_status pool_result(ctx *cx, const tensor *x, tensor *y, value *out);
/* Sets n, c and in from x, which has dims + 1 or dims + 2 dims. */
void pool_shape(pool *p, const tensor *x);

#endif
