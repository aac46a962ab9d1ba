/* SPDX-License-Identifier: Apache-2.0
 *
 * pool_adaptive.c: pooling to a given size: window i of n covers [floor(i * in / n), ceil((i + 1) * in / n)).
 */
#include "ops/pool.h"

#include "base/parallel.h"
#include "base/simd.h"

#include <math.h>

enum { GRAIN = 1 << 14 };

typedef struct job {
    const pool *p;
    const void *x;
    void *y;
    int64_t *index;
    bool max;
} job;

typedef struct box { int64_t lo[3], hi[3]; } box;

/* The window of place (z, y, x) of the result. */
SIMD_INLINE void window(const pool *p, int64_t at, box *b) {
    for (int d = 2; d >= 0; d--) {
        int64_t i = at % p->out[d];
        at /= p->out[d];
        b->lo[d] = (int64_t)((__int128)i * p->in[d] / p->out[d]);
        b->hi[d] = (int64_t)(((__int128)(i + 1) * p->in[d] + p->out[d] - 1) / p->out[d]);
    }
}

/* One window of a plane: its mean, or its maximum and where it is. */
#define ADAPTIVE(ID, type)                                                                                        \
    SIMD_CLONES                                                                                                   \
    static void mean_##ID(void *arg, int64_t begin, int64_t end) {                                                \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[0] * p->in[1] * p->in[2], each = p->out[0] * p->out[1] * p->out[2];                 \
        box b;                                                                                                    \
        for (int64_t i = begin; i < end; i++) {                                                                   \
            const type *x = (const type *)j->x + i / each * plane;                                                \
            type sum = 0;                                                                                         \
            window(p, i % each, &b);                                                                              \
            int64_t count = (b.hi[0] - b.lo[0]) * (b.hi[1] - b.lo[1]) * (b.hi[2] - b.lo[2]);                      \
            bool whole = b.hi[2] - b.lo[2] == p->in[2]; /* rows lie one behind the other */                       \
            int64_t run = whole ? (b.hi[1] - b.lo[1]) * p->in[2] : b.hi[2] - b.lo[2];                             \
            for (int64_t z = b.lo[0]; z < b.hi[0]; z++)                                                           \
                for (int64_t y = b.lo[1]; y < (whole ? b.lo[1] + 1 : b.hi[1]); y++) {                             \
                    const type *row = x + (z * p->in[1] + y) * p->in[2] + b.lo[2];                                \
                    _Pragma("omp simd reduction(+:sum)") for (int64_t k = 0; k < run; k++) sum += row[k];         \
                }                                                                                                 \
            ((type *)j->y)[i] = sum / (type)count;                                                                \
        }                                                                                                         \
    }                                                                                                             \
    static void largest_##ID(void *arg, int64_t begin, int64_t end) {                                             \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[0] * p->in[1] * p->in[2], each = p->out[0] * p->out[1] * p->out[2];                 \
        box b;                                                                                                    \
        for (int64_t i = begin; i < end; i++) {                                                                   \
            const type *x = (const type *)j->x + i / each * plane;                                                \
            window(p, i % each, &b);                                                                              \
            int64_t where = (b.lo[0] * p->in[1] + b.lo[1]) * p->in[2] + b.lo[2];                                  \
            type most = -(type)INFINITY;                                                                          \
            for (int64_t z = b.lo[0]; z < b.hi[0]; z++)                                                           \
                for (int64_t y = b.lo[1]; y < b.hi[1]; y++)                                                       \
                    for (int64_t k = b.lo[2]; k < b.hi[2]; k++) {                                                 \
                        int64_t at = (z * p->in[1] + y) * p->in[2] + k;                                           \
                        if (x[at] > most || x[at] != x[at]) most = x[at], where = at;                             \
                    }                                                                                             \
            ((type *)j->y)[i] = most, j->index[i] = where;                                                        \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void last_##ID(void *arg, int64_t begin, int64_t end) {                                                \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[1] * p->in[2], each = p->out[1] * p->out[2], c = p->c;                              \
        box b;                                                                                                    \
        for (int64_t i = begin; i < end; i++) {                                                                   \
            type *to = (type *)j->y + i * c;                                                                      \
            window(p, i % each, &b);                                                                              \
            for (int64_t k = 0; k < c; k++) to[k] = j->max ? -(type)INFINITY : 0;                                 \
            for (int64_t k = 0; j->max && k < c; k++) j->index[i * c + k] = b.lo[1] * p->in[2] + b.lo[2];         \
            for (int64_t y = b.lo[1]; y < b.hi[1]; y++)                                                           \
                for (int64_t q = b.lo[2]; q < b.hi[2]; q++) {                                                     \
                    const type *x = (const type *)j->x + (i / each * plane + y * p->in[2] + q) * c;               \
                    if (!j->max) {                                                                                \
                        _Pragma("omp simd") for (int64_t k = 0; k < c; k++) to[k] += x[k];                        \
                        continue;                                                                                 \
                    }                                                                                             \
                    int64_t *where = j->index + i * c;                                                            \
                    _Pragma("omp simd") for (int64_t k = 0; k < c; k++) {                                         \
                        bool take = x[k] > to[k] || x[k] != x[k];                                                 \
                        where[k] = take ? y * p->in[2] + q : where[k];                                            \
                        to[k] = take ? x[k] : to[k];                                                              \
                    }                                                                                             \
                }                                                                                                 \
            type by = (type)((b.hi[1] - b.lo[1]) * (b.hi[2] - b.lo[2]));                                          \
            for (int64_t k = 0; !j->max && k < c; k++) to[k] /= by;                                               \
        }                                                                                                         \
    }
ADAPTIVE(f32, float)
ADAPTIVE(f64, double)

static void walk(int threads, const job *j, dtype d) {
    const pool *p = j->p;
    bool single = d == TS_FLOAT32;
    int64_t units = p->n * (p->last ? 1 : p->c) * p->out[0] * p->out[1] * p->out[2], cost = p->last ? p->c : 1;
    for (int i = 0; i < POOL_DIMS && units; i++) cost *= (p->in[i] + p->out[i] - 1) / p->out[i];
    void (*body)(void *, int64_t, int64_t) = p->last  ? (single ? last_f32 : last_f64)
                                             : j->max ? (single ? largest_f32 : largest_f64)
                                                      : (single ? mean_f32 : mean_f64);
    parallel_for(threads, units, 1 + GRAIN / (cost > 0 ? cost : 1), body, (void *)(uintptr_t)j);
}

/* ---- arguments ---- */

static ts_status read_size(ctx *cx, const tensor *x, value v, const char *name, bool max, pool *p) {
    int64_t n = v.l->n;
    int dims = p->dims;
    if (x->ndim != dims + 1 && x->ndim != dims + 2) {
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, x->ndim, x->sizes);
        if (dims == 1)
            return fail_op(cx, "Expected 2 to 3 dimensions, but got %d-dimensional tensor for argument #1 'self' (while checking arguments for %s)",
                           x->ndim, name);
        return fail_op(cx, "%s(): Expected %dD or %dD tensor, but got%s %s", name, dims + 1, dims + 2, max ? ":" : "", text_str(&t));
    }
    if (n != dims && dims == 1)
        return fail_op(cx, "%s() argument 'output_size' should contain one int (got %lld)", name, (long long)n);
    if (n != dims && max) return fail_op(cx, "%s(): internal error: output_size.size() must be %d", name, dims);
    if (n != dims) return fail_op(cx, "%s: output_size must be %d", name, dims);
    for (int i = 0; i < POOL_DIMS; i++) {
        int own = i - (POOL_DIMS - dims);
        p->out[i] = own < 0 ? 1 : v.l->items[own].i;
    }
    for (int i = 0; i < POOL_DIMS && !max; i++)
        if (p->out[i] < 0) {
            scoped_text text t = TEXT_INIT(NULL);
            for (int k = 0; k < n; k++) text_printf(&t, k ? ", %lld" : "%lld", (long long)v.l->items[k].i);
            return fail_op(cx, "%s: elements of output_size must be greater than or equal to 0 but received {%s}", name, text_str(&t));
        }
    for (int i = x->ndim == dims + 2; i < x->ndim; i++)
        if (x->sizes[i] == 0) {
            scoped_text text t = TEXT_INIT(NULL);
            sizes_print(&t, x->ndim, x->sizes);
            return fail_op(cx, "%s(): Expected input to have non-zero size for non-batch dimensions, but input has sizes %s with dimension %d being empty",
                           name, text_str(&t), i);
        }
    pool_shape(p, x);
    return TS_OK;
}

static ts_status run(ctx *cx, const tensor *x, pool *p, bool max, value *out) {
    scoped_tensor tensor *plain = NULL, *y = NULL, *where = NULL;
    int64_t sizes[MAX_DIMS];
    dtype work;
    TS_TRY(pool_input(cx, x, p->dims, &work, &p->last, &plain));
    pool_sizes(p, x, sizes);
    TS_TRY(pool_empty(cx, work, x->ndim, sizes, p->last, &y));
    if (max) TS_TRY(pool_empty(cx, TS_INT64, x->ndim, sizes, p->last, &where));
    job j = {p, tensor_data(plain), tensor_data(y), where ? tensor_data(where) : NULL, max};
    if (tensor_numel(y)) walk(cx->threads, &j, work);
    TS_TRY(pool_result(cx, x, y, &out[0]));
    if (max) out[1] = v_tensor(tensor_take(&where));
    return TS_OK;
}

static ts_status check_dtype(ctx *cx, const tensor *x, const char *who, bool half, bool brain) {
    dtype d = x->dtype;
    if (d == TS_FLOAT32 || d == TS_FLOAT64 || (half && d == TS_FLOAT16) || (brain && d == TS_BFLOAT16)) return TS_OK;
    return fail_op(cx, "\"%s\" not implemented for '%s'", who, dtype_aten(d));
}

/* ---- averages ---- */

static ts_status adaptive_avg(ctx *cx, const value *a, int dims, const char *name, value *out) {
    const tensor *x = a[0].t;
    pool p = {.dims = dims};
    TS_TRY(read_size(cx, x, a[1], name, false, &p));
    bool whole = dims > 1 && p.out[0] == 1 && p.out[1] == 1 && p.out[2] == 1; /* PyTorch's mean */
    if (whole && dtype_is_integral(x->dtype))
        return fail_op(cx, "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: %s",
                       dtype_aten(x->dtype));
    TS_TRY(check_dtype(cx, x, dims == 3 ? "adaptive_avg_pool3d_cpu" : "adaptive_avg_pool2d", whole || dims == 3,
                       whole || dims < 3));
    return run(cx, x, &p, false, out);
}

KERNEL(adaptive_avg_pool1d) { return adaptive_avg(cx, a, 1, "adaptive_avg_pool1d", out); }
KERNEL(adaptive_avg_pool2d) { return adaptive_avg(cx, a, 2, "adaptive_avg_pool2d", out); }
KERNEL(adaptive_avg_pool3d) { return adaptive_avg(cx, a, 3, "adaptive_avg_pool3d", out); }

/* ---- maxima ---- */

static ts_status adaptive_max(ctx *cx, const value *a, int dims, const char *name, value *out) {
    pool p = {.dims = dims};
    TS_TRY(read_size(cx, a[0].t, a[1], name, true, &p));
    int64_t sizes[MAX_DIMS];
    scoped_tensor tensor *probe = NULL;
    pool_sizes(&p, a[0].t, sizes);
    for (int i = 0; i < POOL_DIMS; i++)
        if (p.out[i] < 0) return tensor_empty(cx, TS_INT64, a[0].t->ndim, sizes, &probe); /* which refuses it */
    TS_TRY(check_dtype(cx, a[0].t, dims == 3 ? "adaptive_max_pool3d_cpu" : "adaptive_max_pool2d", false, dims < 3));
    return run(cx, a[0].t, &p, true, out);
}

KERNEL(adaptive_max_pool1d) { return adaptive_max(cx, a, 1, "adaptive_max_pool1d", out); }
KERNEL(adaptive_max_pool2d) { return adaptive_max(cx, a, 2, "adaptive_max_pool2d", out); }
KERNEL(adaptive_max_pool3d) { return adaptive_max(cx, a, 3, "adaptive_max_pool3d", out); }
