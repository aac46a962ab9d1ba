/* SPDX-License-Identifier: Apache-2.0
 *
 * activation.c: softmax, log_softmax and glu: the activations that look at more than one element.
 */
#include "ops/activation.h"

#include "base/parallel.h"
#include "core/iter.h"
#include "ops/cpu/vmath.h"

#include <math.h>

enum { GRAIN = 1 << 13, BLOCK = 512 };

/* ---- softmax ---- */

/* One row: the maximum, exponentials of the distances from it, and their sum. */
#define SOFTMAX_ROWS(ID, type, exp_, log_)                                                                        \
    SIMD_CLONES                                                                                                   \
    void softmax_rows_##ID(const type *x, type *y, int64_t begin, int64_t end, int64_t n, bool logarithm) {             \
        for (int64_t row = begin; row < end; row++) {                                                             \
            const type *from = x + row * n;                                                                       \
            type *to = y + row * n, most = -(type)INFINITY, sum = 0;                                              \
            _Pragma("omp simd reduction(max:most)") for (int64_t i = 0; i < n; i++)                               \
                most = from[i] > most ? from[i] : most;                                                           \
            if (logarithm) {                                                                                            \
                _Pragma("omp simd reduction(+:sum)") for (int64_t i = 0; i < n; i++) sum += exp_(from[i] - most); \
                type shift = log_(sum);                                                                           \
                _Pragma("omp simd") for (int64_t i = 0; i < n; i++) to[i] = from[i] - most - shift;               \
                continue;                                                                                         \
            }                                                                                                     \
            _Pragma("omp simd reduction(+:sum)") for (int64_t i = 0; i < n; i++) {                                \
                type e = exp_(from[i] - most);                                                                    \
                to[i] = e;                                                                                        \
                sum += e;                                                                                         \
            }                                                                                                     \
            type scale = 1 / sum;                                                                                 \
            _Pragma("omp simd") for (int64_t i = 0; i < n; i++) to[i] *= scale;                                   \
        }                                                                                                         \
    }
SOFTMAX_ROWS(f32, float, vm_exp, logf)
SOFTMAX_ROWS(f64, double, exp, log)

typedef struct softmax_job {
    const void *x;
    void *y;
    int64_t n, inner; /* size of the dim, elements between its neighbours */
    bool logarithm;
} softmax_job;

static void rows_f32(void *arg, int64_t begin, int64_t end) {
    const softmax_job *j = arg;
    softmax_rows_f32(j->x, j->y, begin, end, j->n, j->logarithm);
}

static void rows_f64(void *arg, int64_t begin, int64_t end) {
    const softmax_job *j = arg;
    softmax_rows_f64(j->x, j->y, begin, end, j->n, j->logarithm);
}

/* A dim that is not the last: BLOCK neighbouring columns at a time. Units are blocks. */
#define SOFTMAX_COLUMNS(ID, type, exp_, log_)                                                                     \
    SIMD_CLONES                                                                                                   \
    static void columns_##ID(void *arg, int64_t begin, int64_t end) {                                             \
        const softmax_job *j = arg;                                                                               \
        int64_t blocks = (j->inner + BLOCK - 1) / BLOCK;                                                          \
        for (int64_t unit = begin; unit < end; unit++) {                                                          \
            int64_t first = unit % blocks * BLOCK, wide = j->inner - first < BLOCK ? j->inner - first : BLOCK;    \
            int64_t start = unit / blocks * j->n * j->inner + first;                                              \
            const type *x = (const type *)j->x + start;                                                           \
            type *y = (type *)j->y + start, most[BLOCK], sum[BLOCK];                                              \
            for (int64_t c = 0; c < wide; c++) most[c] = -(type)INFINITY, sum[c] = 0;                             \
            for (int64_t i = 0; i < j->n; i++) {                                                                  \
                const type *at = x + i * j->inner;                                                                \
                _Pragma("omp simd") for (int64_t c = 0; c < wide; c++) most[c] = at[c] > most[c] ? at[c] : most[c]; \
            }                                                                                                     \
            for (int64_t i = 0; i < j->n; i++) {                                                                  \
                const type *at = x + i * j->inner;                                                                \
                type *to = y + i * j->inner;                                                                      \
                _Pragma("omp simd") for (int64_t c = 0; c < wide; c++) {                                          \
                    type e = exp_(at[c] - most[c]);                                                               \
                    sum[c] += e;                                                                                  \
                    to[c] = j->logarithm ? at[c] - most[c] : e;                                                         \
                }                                                                                                 \
            }                                                                                                     \
            for (int64_t c = 0; c < wide; c++) sum[c] = j->logarithm ? log_(sum[c]) : 1 / sum[c];                       \
            for (int64_t i = 0; i < j->n; i++) {                                                                  \
                type *to = y + i * j->inner;                                                                      \
                _Pragma("omp simd") for (int64_t c = 0; c < wide; c++)                                            \
                    to[c] = j->logarithm ? to[c] - sum[c] : to[c] * sum[c];                                             \
            }                                                                                                     \
        }                                                                                                         \
    }
SOFTMAX_COLUMNS(f32, float, vm_exp, logf)
SOFTMAX_COLUMNS(f64, double, exp, log)

static ts_status softmax(ctx *cx, const tensor *in, int64_t dim_arg, value as, bool logarithm, value *out) {
    scoped_tensor tensor *x = NULL, *y = NULL;
    dtype d;
    int dim;
    TS_TRY(arg_dtype(cx, as, in->dtype, &d));
    TS_TRY(wrap_dim(cx, dim_arg, in->ndim, &dim));
    bool last = dim >= in->ndim - 1;
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_BFLOAT16)
        return fail_op(cx, "\"%ssoftmax%s_kernel_impl\" not implemented for '%s'", logarithm && last ? "log_" : "",
                       last ? "_lastdim" : "", dtype_aten(d));
    dtype work = d == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
    TS_TRY(tensor_plain(cx, in, work, &x));
    TS_TRY(tensor_empty(cx, work, in->ndim, in->sizes, &y));
    int64_t outer = 1, inner = 1, n = in->ndim ? in->sizes[dim] : 1;
    for (int i = 0; i < in->ndim; i++) {
        if (i < dim) outer *= in->sizes[i];
        if (i > dim) inner *= in->sizes[i];
    }
    softmax_job j = {tensor_data(x), tensor_data(y), n, inner, logarithm};
    bool single = work == TS_FLOAT32;
    if (n && inner == 1) parallel_for(cx->threads, outer, 1 + GRAIN / n, single ? rows_f32 : rows_f64, &j);
    else if (n)
        parallel_for(cx->threads, outer * ((inner + BLOCK - 1) / BLOCK), 1 + GRAIN / n / BLOCK,
                     single ? columns_f32 : columns_f64, &j);
    if (work == d) out[0] = v_tensor(tensor_take(&y));
    else {
        tensor *narrow;
        TS_TRY(tensor_to_dtype(cx, y, d, &narrow));
        out[0] = v_tensor(narrow);
    }
    return TS_OK;
}

KERNEL(softmax) { return softmax(cx, a[0].t, a[1].i, a[2], false, out); }
KERNEL(log_softmax) { return softmax(cx, a[0].t, a[1].i, a[2], true, out); }

KERNEL(softmax_half) {
    if (a[2].b) return fail_op(cx, "softmax with half to float conversion is not supported on CPU");
    return softmax(cx, a[0].t, a[1].i, v_none(), false, out);
}

KERNEL(log_softmax_half) {
    if (a[2].b) return fail_op(cx, "softmax with half to float conversion is not supported on CPU");
    return softmax(cx, a[0].t, a[1].i, v_none(), true, out);
}

/* ---- glu ---- */

SIMD_CLONES
static void glu_f32(void *arg, char *const *data, const int64_t *stride, int64_t n) {
    (void)arg;
    if (stride[0] == 4 && stride[1] == 4 && stride[2] == 4) {
        float *y = (float *)data[0];
        const float *x = (const float *)data[1], *g = (const float *)data[2];
#pragma omp simd
        for (int64_t i = 0; i < n; i++) y[i] = x[i] * vm_sigmoid(g[i]);
        return;
    }
    for (int64_t i = 0; i < n; i++)
        *(float *)(data[0] + i * stride[0]) =
            *(const float *)(data[1] + i * stride[1]) * vm_sigmoid(*(const float *)(data[2] + i * stride[2]));
}

static void glu_f64(void *arg, char *const *data, const int64_t *stride, int64_t n) {
    (void)arg;
    for (int64_t i = 0; i < n; i++)
        *(double *)(data[0] + i * stride[0]) =
            *(const double *)(data[1] + i * stride[1]) / (1 + exp(-*(const double *)(data[2] + i * stride[2])));
}

/* The first half of a dim times the sigmoid of the second. */
KERNEL(glu) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *held = NULL, *left = NULL, *right = NULL, *y = NULL;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int dim;
    if (x->ndim == 0) return fail_op(cx, "glu does not support 0-dimensional tensors");
    TS_TRY(wrap_dim(cx, a[1].i, x->ndim, &dim));
    if (x->sizes[dim] % 2)
        return fail_op(cx, "Halving dimension must be even, but dimension %d is size %lld", dim, (long long)x->sizes[dim]);
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64 && x->dtype != TS_BFLOAT16)
        return fail_op(cx, "\"glu_cpu\" not implemented for '%s'", dtype_aten(x->dtype));
    dtype work = x->dtype == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
    TS_TRY(tensor_to_dtype(cx, x, work, &held));
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    sizes[dim] /= 2;
    TS_TRY(tensor_view(cx, held, x->ndim, sizes, held->strides, held->offset, &left));
    TS_TRY(tensor_view(cx, held, x->ndim, sizes, held->strides, held->offset + sizes[dim] * held->strides[dim], &right));
    iter_result_strides(x->ndim, sizes, 2, (tensor *const[]){left, right}, strides);
    TS_TRY(tensor_empty_strided(cx, work, x->ndim, sizes, strides, &y));
    iter it;
    iter_init(&it, x->ndim, sizes, 3, (tensor *const[]){y, left, right});
    iter_run(&it, cx->threads, GRAIN, work == TS_FLOAT32 ? glu_f32 : glu_f64, NULL);
    if (work == x->dtype) out[0] = v_tensor(tensor_take(&y));
    else {
        tensor *narrow;
        TS_TRY(tensor_to_dtype(cx, y, x->dtype, &narrow));
        out[0] = v_tensor(narrow);
    }
    return TS_OK;
}
