/* SPDX-License-Identifier: Apache-2.0
 *
 * quantile.c: quantiles of sorted rows, between two elements as the interpolation says.
 */
#include "ops/steps.h"

#include <math.h>

typedef enum interpolation { LINEAR, LOWER, HIGHER, MIDPOINT, NEAREST } interpolation;

typedef struct quantiles {
    interpolation how;
    bool ignore_nan;
    int64_t n, count; /* elements of a row; quantiles of each */
} quantiles;

/* Defines NAME: the quantiles q[0 .. count) of a sorted row (NaN last), `stride` elements apart in `out`. */
#define ROW_QUANTILES(NAME, T, FLOOR, CEIL, ROUND)                                                                \
    static void NAME(const quantiles *s, const T *row, const T *q, T *out, int64_t stride) {                      \
        int64_t valid = s->n;                                                                                     \
        while (valid && row[valid - 1] != row[valid - 1]) valid--;                                                \
        for (int64_t i = 0; i < s->count; i++) {                                                                  \
            T rank = q[i] * (T)((s->ignore_nan ? valid : s->n) - 1);                                              \
            if (s->ignore_nan && rank < 0) rank = 0;                                                              \
            if (!s->ignore_nan && valid < s->n) rank = (T)(s->n - 1);                                             \
            if (s->how == LOWER) rank = FLOOR(rank);                                                              \
            if (s->how == HIGHER) rank = CEIL(rank);                                                              \
            if (s->how == NEAREST) rank = ROUND(rank);                                                            \
            int64_t below = (int64_t)rank, above = (int64_t)CEIL(rank);                                           \
            if (below > s->n - 1) below = s->n - 1; /* a count that T rounds up */                                \
            if (above > s->n - 1) above = s->n - 1;                                                               \
            T low = row[below], high = row[above], weight = s->how == MIDPOINT ? (T)0.5 : rank - (T)below;        \
            if (s->how == LINEAR || s->how == MIDPOINT)                                                           \
                low = weight < (T)0.5 ? low + weight * (high - low) : high - (high - low) * (1 - weight);         \
            out[i * stride] = low;                                                                                \
        }                                                                                                         \
    }
ROW_QUANTILES(quantiles_float, float, floorf, ceilf, rintf)
ROW_QUANTILES(quantiles_double, double, floor, ceil, rint)

/* ---- checks ---- */

static ts_status check_inputs(ctx *cx, const tensor *x, const tensor *q) {
    if (tensor_numel(x) == 0) return fail_op(cx, "quantile() input tensor must be non-empty");
    if (q->ndim > 1) return fail_op(cx, "quantile() q must be a scalar or 1D tensor");
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64)
        return fail_op(cx, "quantile() input tensor must be either float or double dtype");
    if (x->dtype != q->dtype) return fail_op(cx, "quantile() q tensor must be same dtype as the input tensor");
    return TS_OK;
}

static ts_status check_range(ctx *cx, const tensor *q) {
    for (int64_t i = 0; i < tensor_numel(q); i++) {
        double p = q->dtype == TS_FLOAT64 ? ((const double *)tensor_data(q))[i] : (double)((const float *)tensor_data(q))[i];
        if (!(p >= 0 && p <= 1)) return fail_op(cx, "quantile() q values must be in the range [0, 1]");
    }
    return TS_OK;
}

static ts_status interpolation_of(ctx *cx, const char *name, interpolation *out) {
    static const char *const names[] = {"linear", "lower", "higher", "midpoint", "nearest"};
    for (int i = 0; i < 5; i++)
        if (strcmp(name, names[i]) == 0) {
            *out = (interpolation)i;
            return TS_OK;
        }
    return fail_op(cx, "quantile() interpolation must be one of linear, lower, higher, midpoint or nearest, but got %s", name);
}

/* ---- shapes ---- */

/* x as rows to be sorted: the reduced dim last, or all of x as one row. */
static tensor *rows_of(steps *s, tensor *x, bool all, int dim) {
    if (all) return STEP(s, OP_flatten_using_ints, v_tensor(x));
    if (x->ndim == 0) return STEP(s, OP_unsqueeze, v_tensor(x), v_int(0));
    return STEP(s, OP_movedim_int, v_tensor(x), v_int(dim), v_int(-1));
}

/* Sizes of the result but for the quantiles' own dim. */
static int reduced_sizes(const tensor *x, bool all, int dim, bool keepdim, int64_t *sizes) {
    int n = 0;
    for (int i = 0; i < x->ndim; i++) {
        bool gone = all || i == dim;
        if (gone && !keepdim) continue;
        sizes[n++] = gone ? 1 : x->sizes[i];
    }
    return n;
}

static ts_status run_quantiles(ctx *cx, quantiles *p, tensor *sorted, const tensor *q, int ndim, const int64_t *sizes, tensor **out) {
    int64_t all[MAX_DIMS + 1], rows = tensor_numel(sorted) / p->n;
    bool listed = q->ndim > 0;
    if (ndim + 1 > MAX_DIMS) return fail_op(cx, "quantile(): more than %d dimensions", MAX_DIMS - 1);
    memcpy(all + listed, sizes, (size_t)ndim * sizeof *all);
    if (listed) all[0] = p->count;
    TS_TRY(tensor_empty(cx, sorted->dtype, ndim + listed, all, out));
    for (int64_t r = 0; r < rows; r++) {
        if (sorted->dtype == TS_FLOAT64)
            quantiles_double(p, (const double *)tensor_data(sorted) + r * p->n, tensor_data(q), (double *)tensor_data(*out) + r, rows);
        else quantiles_float(p, (const float *)tensor_data(sorted) + r * p->n, tensor_data(q), (float *)tensor_data(*out) + r, rows);
    }
    return TS_OK;
}

/* (self, q, dim, keepdim, *, interpolation) */
static ts_status quantile_of(ctx *cx, const value *a, tensor *q_arg, bool ignore_nan, value *out) {
    scoped_steps steps s = steps_begin(cx);
    scoped_tensor tensor *q = NULL, *plain = NULL;
    tensor *x = a[0].t, *result = NULL;
    quantiles p = {.ignore_nan = ignore_nan};
    int64_t sizes[MAX_DIMS];
    bool all = arg_none(a[2]);
    int dim = 0;
    TS_TRY(check_inputs(cx, x, q_arg));
    TS_TRY(interpolation_of(cx, a[4].s->bytes, &p.how));
    if (!all) TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &dim));
    TS_TRY(tensor_plain(cx, q_arg, q_arg->dtype, &q));
    TS_TRY(check_range(cx, q));
    tensor *sorted = STEP(&s, OP_sort, v_tensor(rows_of(&s, x, all, dim)));
    TS_TRY(s.status);
    TS_TRY(tensor_plain(cx, sorted, sorted->dtype, &plain));
    p.n = plain->sizes[plain->ndim - 1];
    p.count = tensor_numel(q);
    int n = reduced_sizes(x, all, dim, a[3].b, sizes);
    TS_TRY(run_quantiles(cx, &p, plain, q, n, sizes, &result));
    out[0] = v_tensor(result);
    return TS_OK;
}

static ts_status quantile(ctx *cx, const value *a, bool ignore_nan, value *out) {
    scoped_tensor tensor *q = NULL;
    if (a[1].tag == V_TENSOR) return quantile_of(cx, a, a[1].t, ignore_nan, out);
    double p = value_double(a[1]);
    if (!(p >= 0 && p <= 1)) return fail_op(cx, "quantile() q must be in the range [0, 1] but got %g", p);
    TS_TRY(tensor_of_number(cx, v_float(p), a[0].t->dtype, &q));
    return quantile_of(cx, a, q, ignore_nan, out);
}

KERNEL(quantile) { return quantile(cx, a, false, out); }
KERNEL(nanquantile) { return quantile(cx, a, true, out); }
