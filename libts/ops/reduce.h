/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce.h: what reductions share: a tensor laid out as (outer, n, inner) with n reduced, and the loop that runs a
 * row function over it, in parallel and in pieces whose split depends on the sizes alone (same bits for any number
 * of threads).
 */
#ifndef TS_OPS_REDUCE_H
#define TS_OPS_REDUCE_H

#include "ops/op.h"

/* Compiled for several instruction sets, chosen when the program starts. */
#if defined(__x86_64__) && !defined(TS_DEBUG_ARENA)
#define MULTI_ARCH __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define MULTI_ARCH
#endif

enum { REDUCE_LANES = 8, REDUCE_COLUMNS = 256, REDUCE_PIECE = 32768 };

typedef struct reduction {
    tensor *x;               /* contiguous: outer * n * inner elements; n and inner 1 where nothing is reduced */
    int64_t outer, n, inner; /* results come in the order outer * inner */
    int ndim;                /* of the result */
    int64_t sizes[MAX_DIMS];
} reduction;

typedef union acc {
    double d;
    float f;
    int64_t i;
    c128 z;
} acc;

/* How a run of elements becomes a number. `p` is the reducer's parameter (the order of a norm). */
typedef struct reducer {
    acc (*row)(const void *x, int64_t n, double p);
    /* n rows, `stride` elements apart, reduced to one row of `width` results (at most REDUCE_COLUMNS). */
    void (*columns)(const void *x, int64_t n, int64_t stride, int64_t width, double p, acc *out);
    acc (*merge)(acc a, acc b);
    /* Writes `count` results to out[first ...]; each stands for n elements. */
    void (*store)(const acc *results, int64_t count, int64_t n, double p, void *out, int64_t first);
} reducer;

/* Lays `x`, converted to `d`, out for a reduction over the dims in `mask`. `ordered`: reduced elements must come in
 * row-major order (results that are positions). Free with reduction_free (scoped_reduction). */
ts_status reduction_init(ctx *cx, const tensor *x, dtype d, uint64_t mask, bool keepdim, bool ordered, reduction *r);
void reduction_free(reduction *r);
#define scoped_reduction __attribute__((cleanup(reduction_free)))
static inline int64_t reduction_results(const reduction *r) { return r->outer * r->inner; }
/* A contiguous tensor for the results. */
ts_status reduction_out(ctx *cx, const reduction *r, dtype d, tensor **out);
/* Runs over all and stores into `out`. */
ts_status reduction_run(ctx *cx, const reduction *r, const reducer *how, double p, tensor *out);
/* Calls body(arg, row, position) for each result with its n elements side by side; columns are gathered. */
typedef struct row_task {
    void (*body)(void *arg, const void *row, int64_t n, int64_t position);
    void *arg;
} row_task;
ts_status reduction_rows(ctx *cx, const reduction *r, const row_task *task);

/* Dims of a dim-list argument as a bit mask: None or an empty list is all of them. */
ts_status reduce_dims(ctx *cx, value dims, int ndim, uint64_t *out_mask);
/* One dim argument; None: all. */
ts_status reduce_dim(ctx *cx, value dim, int ndim, uint64_t *out_mask);
static inline uint64_t reduce_all(int ndim) { return ndim >= 64 ? ~0ULL : (1ULL << ndim) - 1; }
/* 16-bit floats are computed in float32. */
static inline dtype dtype_compute(dtype d) { return d == TS_FLOAT16 || d == TS_BFLOAT16 ? TS_FLOAT32 : d; }
/* *t becomes a tensor of dtype `d` (16-bit results of a computation in float32). */
ts_status tensor_round_to(ctx *cx, tensor **t, dtype d);

/* Sum and mean over the dims in `mask`, as torch.sum and torch.mean do them. */
ts_status reduce_sum(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, tensor **out);
ts_status reduce_mean(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, tensor **out);

/* ---- reducers from one step ---- */

/* Defines NAME_row, NAME_columns and NAME_merge over elements T with accumulators A in acc.FIELD:
 * t = STEP(t, element), two accumulators are joined by FOLD(t, u). STEP may use `p`. */
#define REDUCER_PARTS(NAME, T, A, FIELD, INIT, STEP, FOLD)                                                        \
    MULTI_ARCH static acc NAME##_row(const void *data, int64_t n, double p) {                                     \
        const T *x = data;                                                                                        \
        A t[REDUCE_LANES];                                                                                        \
        int64_t i = 0;                                                                                            \
        (void)p;                                                                                                  \
        for (int l = 0; l < REDUCE_LANES; l++) t[l] = INIT;                                                       \
        for (; i + REDUCE_LANES <= n; i += REDUCE_LANES) {                                                        \
            _Pragma("omp simd") for (int l = 0; l < REDUCE_LANES; l++) t[l] = STEP(t[l], x[i + l]);               \
        }                                                                                                         \
        for (; i < n; i++) t[0] = STEP(t[0], x[i]);                                                               \
        for (int l = 1; l < REDUCE_LANES; l++) t[0] = FOLD(t[0], t[l]);                                           \
        return (acc){.FIELD = t[0]};                                                                              \
    }                                                                                                             \
    MULTI_ARCH static void NAME##_columns(const void *data, int64_t n, int64_t stride, int64_t width, double p,   \
                                          acc *out) {                                                             \
        A t[REDUCE_COLUMNS];                                                                                      \
        (void)p;                                                                                                  \
        for (int64_t j = 0; j < width; j++) t[j] = INIT;                                                          \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            const T *x = (const T *)data + i * stride;                                                            \
            _Pragma("omp simd") for (int64_t j = 0; j < width; j++) t[j] = STEP(t[j], x[j]);                      \
        }                                                                                                         \
        for (int64_t j = 0; j < width; j++) out[j] = (acc){.FIELD = t[j]};                                        \
    }                                                                                                             \
    static acc NAME##_merge(acc a, acc b) { return (acc){.FIELD = FOLD(a.FIELD, b.FIELD)}; }

/* Defines NAME_store: results of type T from accumulators `t` of n elements. */
#define REDUCER_STORE(NAME, T, A, FIELD, FINISH)                                                                  \
    static void NAME##_store(const acc *results, int64_t count, int64_t n, double p, void *out, int64_t first) {  \
        (void)n, (void)p;                                                                                         \
        for (int64_t k = 0; k < count; k++) {                                                                     \
            A t = results[k].FIELD;                                                                               \
            ((T *)out)[first + k] = (T)(FINISH);                                                                  \
        }                                                                                                         \
    }

#define REDUCER_TABLE(NAME, STORE) \
    { NAME##_row, NAME##_columns, NAME##_merge, STORE##_store }

#endif
