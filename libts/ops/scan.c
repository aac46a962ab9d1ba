/* SPDX-License-Identifier: Apache-2.0
 *
 * scan.c: running sums, products, extremes and log-sum-exp along a dim.  Results are contiguous.  Float sums and
 * products run in double.
 */
#include "ops/sort.h"

#include <math.h>

/* A scan over `width` neighbouring columns of n rows: x[i * stride + j]. */
typedef void (*scanner)(const void *x, void *out, int64_t n, int64_t stride, int64_t width);

enum { COLUMNS = 64 };

#define SCAN(NAME, T, A, INIT, STEP)                                                                              \
    static void NAME(const void *data, void *out, int64_t n, int64_t stride, int64_t width) {                     \
        A t[COLUMNS];                                                                                             \
        for (int64_t j = 0; j < width; j++) t[j] = INIT;                                                          \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            const T *x = (const T *)data + i * stride;                                                            \
            T *y = (T *)out + i * stride;                                                                         \
            for (int64_t j = 0; j < width; j++) {                                                                 \
                t[j] = STEP(t[j], x[j]);                                                                          \
                y[j] = (T)t[j];                                                                                   \
            }                                                                                                     \
        }                                                                                                         \
    }

#define ADD(t, v) ((t) + (v))
#define MUL(t, v) ((t) * (v))

static inline double log_add_exp(double t, double v) {
    if (t != t || v != v) return t + v;
    double low = t < v ? t : v, high = t < v ? v : t;
    return low != high || isfinite(low) ? log1p(exp(low - high)) + high : t;
}

/* Integers wrap: computed unsigned, whatever the type. */
#define SCAN_INT(ID, T) SCAN(sum_##ID, T, uint64_t, 0, ADD) SCAN(prod_##ID, T, uint64_t, 1, MUL)
FOR_INT_TYPES(SCAN_INT)
SCAN(sum_FLOAT32, float, double, 0, ADD)
SCAN(sum_FLOAT64, double, double, 0, ADD)
SCAN(sum_COMPLEX64, c64, c128, 0, ADD)
SCAN(sum_COMPLEX128, c128, c128, 0, ADD)
SCAN(prod_FLOAT32, float, double, 1, MUL)
SCAN(prod_FLOAT64, double, double, 1, MUL)
SCAN(prod_COMPLEX64, c64, c128, 1, MUL)
SCAN(prod_COMPLEX128, c128, c128, 1, MUL)
SCAN(lse_FLOAT32, float, double, -(double)INFINITY, log_add_exp)
SCAN(lse_FLOAT64, double, double, -(double)INFINITY, log_add_exp)

#define ROW(KIND, ID) [TS_##ID] = KIND##_##ID
#define ROWS(KIND)                                                                                                \
    {                                                                                                             \
        ROW(KIND, UINT8), ROW(KIND, INT8), ROW(KIND, INT16), ROW(KIND, INT32), ROW(KIND, INT64),                  \
        ROW(KIND, FLOAT32), ROW(KIND, FLOAT64), ROW(KIND, COMPLEX64), ROW(KIND, COMPLEX128)                       \
    }
static const scanner sum_scans[DTYPE_COUNT] = ROWS(sum), prod_scans[DTYPE_COUNT] = ROWS(prod),
                     lse_scans[DTYPE_COUNT] = {ROW(lse, FLOAT32), ROW(lse, FLOAT64)};

typedef struct scan_state {
    scanner scan;
    dim_layout l;
    size_t size;
    int64_t blocks;
    const char *x;
    char *out;
} scan_state;

static void scan_range(void *arg, void *scratch, int64_t begin, int64_t end) {
    scan_state *s = arg;
    (void)scratch;
    for (int64_t i = begin; i < end; i++) {
        int64_t column = i % s->blocks * COLUMNS, at = i / s->blocks * s->l.n * s->l.inner + column;
        int64_t width = s->l.inner - column < COLUMNS ? s->l.inner - column : COLUMNS;
        s->scan(s->x + (size_t)at * s->size, s->out + (size_t)at * s->size, s->l.n, s->l.inner, width);
    }
}

/* The scan of x in dtype `d`. */
static ts_status scan_along(ctx *cx, const tensor *x, int64_t dim_arg, dtype d, const scanner *table, const char *kernel,
                            tensor **out) {
    scoped_tensor tensor *cast = NULL, *plain = NULL, *result = NULL;
    int dim;
    TS_TRY(wrap_dim(cx, dim_arg, x->ndim, &dim));
    TS_TRY(tensor_to_dtype(cx, x, d, &cast));
    bool nothing = tensor_numel(x) == 0 || x->ndim == 0;
    dtype work = dtype_compute(d);
    if (!nothing && (!table[work] || d == TS_FLOAT16 || d == TS_BOOL))
        return fail_op(cx, "\"%s\" not implemented for '%s'", kernel, dtype_aten(d));
    if (nothing) return tensor_clone(cx, cast, out);
    TS_TRY(tensor_plain(cx, cast, work, &plain));
    TS_TRY(tensor_empty(cx, work, x->ndim, x->sizes, &result));
    scan_state s = {table[work], dim_layout_of(plain, dim), dtype_size(work), 0, tensor_data(plain), tensor_data(result)};
    s.blocks = (s.l.inner + COLUMNS - 1) / COLUMNS;
    TS_TRY(rows_parallel(cx, s.l.outer * s.blocks, s.l.n * s.l.inner / s.blocks, 0, scan_range, &s));
    TS_TRY(tensor_round_to(cx, &result, d));
    *out = tensor_take(&result);
    return TS_OK;
}

/* (self, dim, *, dtype, out): in place the dtype stays self's, and out= has its own */
static ts_status cumulate(ctx *cx, const value *a, const scanner *table, const char *kernel, value *out) {
    const tensor *x = a[0].t;
    tensor *t = NULL;
    dtype d = dtype_is_integral(x->dtype) ? TS_INT64 : x->dtype;
    if (cx->dest) d = cx->dest->dtype;
    if (cx->nargs > 3) d = a[3].t->dtype;
    TS_TRY(arg_dtype(cx, a[2], d, &d));
    if (cx->dest && cx->dest->dtype != d)
        return fail_op(cx, "Bad in-place call: input tensor dtype %s and output tensor dtype %s should match",
                       dtype_cpp(cx->dest->dtype), dtype_cpp(d));
    TS_TRY(scan_along(cx, x, a[1].i, d, table, kernel, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(cumsum) { return cumulate(cx, a, sum_scans, "cumsum_out_cpu", out); }
KERNEL(cumprod) { return cumulate(cx, a, prod_scans, "cumprod_out_cpu", out); }

KERNEL(logcumsumexp) {
    tensor *t = NULL;
    if (!dtype_is_float(a[0].t->dtype) && tensor_numel(a[0].t))
        return fail_op(cx, "\"logcumsumexp_out_cpu\" not implemented for '%s'", dtype_aten(a[0].t->dtype));
    TS_TRY(scan_along(cx, a[0].t, a[1].i, a[0].t->dtype, lse_scans, "logcumsumexp_out_cpu", &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- running extremes ---- */

typedef void (*extreme_scanner)(const void *x, void *values, int64_t *indices, int64_t n, int64_t stride);

/* The latest of equal ones; NaN stays, at its latest place. */
#define EXTREME(NAME, T, BETTER)                                                                                  \
    static void NAME(const void *data, void *values, int64_t *indices, int64_t n, int64_t stride) {               \
        const T *x = data;                                                                                        \
        T *y = values, t = x[0];                                                                                  \
        int64_t at = 0;                                                                                           \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            T v = x[i * stride];                                                                                  \
            if (v != v || (t == t && v BETTER t)) {                                                               \
                t = v;                                                                                            \
                at = i;                                                                                           \
            }                                                                                                     \
            y[i * stride] = t;                                                                                    \
            indices[i * stride] = at;                                                                             \
        }                                                                                                         \
    }
#define EXTREME_BOTH(ID, T) EXTREME(max_##ID, T, >=) EXTREME(min_##ID, T, <=)
FOR_INT_TYPES(EXTREME_BOTH)
FOR_FLOAT_TYPES(EXTREME_BOTH)
#define MAX_ROW(ID, T) [TS_##ID] = max_##ID,
#define MIN_ROW(ID, T) [TS_##ID] = min_##ID,
static const extreme_scanner extreme_scans[2][DTYPE_COUNT] = {
    {FOR_INT_TYPES(MIN_ROW) FOR_FLOAT_TYPES(MIN_ROW)[TS_BOOL] = min_UINT8},
    {FOR_INT_TYPES(MAX_ROW) FOR_FLOAT_TYPES(MAX_ROW)[TS_BOOL] = max_UINT8}};

typedef struct extreme_state {
    extreme_scanner scan;
    dim_layout l;
    size_t size;
    const char *x;
    char *values;
    int64_t *indices;
} extreme_state;

static void extreme_range(void *arg, void *scratch, int64_t begin, int64_t end) {
    extreme_state *s = arg;
    (void)scratch;
    for (int64_t r = begin; r < end; r++) {
        int64_t at = dim_row(&s->l, r);
        s->scan(s->x + (size_t)at * s->size, s->values + (size_t)at * s->size, s->indices + at, s->l.n, s->l.inner);
    }
}

static ts_status running_extreme(ctx *cx, const tensor *x, int64_t dim_arg, bool max, value *out) {
    scoped_tensor tensor *plain = NULL, *values = NULL, *indices = NULL;
    dtype work = dtype_compute(x->dtype);
    int dim;
    TS_TRY(wrap_dim(cx, dim_arg, x->ndim, &dim));
    if (x->ndim && tensor_numel(x) && (!extreme_scans[0][work] || x->dtype == TS_FLOAT16))
        return fail_op(cx, "\"cum%s_cpu\" not implemented for '%s'", max ? "max" : "min", dtype_aten(x->dtype));
    TS_TRY(tensor_zeros(cx, TS_INT64, x->ndim, x->sizes, &indices));
    if (x->ndim == 0 || tensor_numel(x) == 0) {
        TS_TRY(tensor_clone(cx, x, &values));
    } else {
        TS_TRY(tensor_plain(cx, x, work, &plain));
        TS_TRY(tensor_empty(cx, work, x->ndim, x->sizes, &values));
        extreme_state s = {extreme_scans[max][work], dim_layout_of(plain, dim), dtype_size(work), tensor_data(plain),
                           tensor_data(values), tensor_data(indices)};
        TS_TRY(rows_parallel(cx, s.l.outer * s.l.inner, s.l.n, 0, extreme_range, &s));
        TS_TRY(tensor_round_to(cx, &values, x->dtype));
    }
    out[0] = v_tensor(tensor_take(&values));
    out[1] = v_tensor(tensor_take(&indices));
    return TS_OK;
}

KERNEL(cummax) { return running_extreme(cx, a[0].t, a[1].i, true, out); }
KERNEL(cummin) { return running_extreme(cx, a[0].t, a[1].i, false, out); }

/* (self, values, indices, dim): writes into its arguments */
static ts_status extreme_helper(ctx *cx, const value *a, bool max) {
    value pair[2] = {{0}};
    TS_TRY(running_extreme(cx, a[0].t, a[3].i, max, pair));
    ts_status st = tensor_same_sizes(a[1].t, a[0].t) && tensor_same_sizes(a[2].t, a[0].t)
                       ? tensor_copy(cx, a[1].t, pair[0].t)
                       : fail_op(cx, "cummax and cummin helpers expect results of the input's sizes");
    if (st == TS_OK) st = tensor_copy(cx, a[2].t, pair[1].t);
    value_unref(pair[0]);
    value_unref(pair[1]);
    return st;
}

KERNEL(_cummax_helper) {
    (void)out;
    return extreme_helper(cx, a, true);
}

KERNEL(_cummin_helper) {
    (void)out;
    return extreme_helper(cx, a, false);
}
