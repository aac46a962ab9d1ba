/* SPDX-License-Identifier: Apache-2.0
 *
 * histogram.c: counting (or weighing) points in the bins of one or several dimensions.  A bin holds its left edge; the
 * last one holds both.
 */
#include "ops/steps.h"

#include <math.h>

/* How a coordinate finds its bin. */
typedef enum bin_search {
    BY_SEARCH,       /* edges as they are */
    BY_RANGE,        /* evenly spaced edges: from the range alone (histc) */
    BY_RANGE_NEARBY, /* evenly spaced: from the range, corrected by the edges beside it */
} bin_search;

typedef struct histogram {
    bin_search search;
    int dims;
    tensor *points;           /* plain, (m, dims) */
    tensor *weights;          /* plain, m, or NULL */
    tensor **edges;           /* plain, of the points' dtype */
    double *low, *high;       /* the range of each dim */
    tensor *result;           /* zeros of dims sizes */
} histogram;

/* Defines NAME over elements T, read by GET as F, computed in F with every step rounded by ROUND, stored by PUT. */
#define COUNT(NAME, T, F, GET, ROUND, PUT)                                                                        \
    /* first of edges[begin .. end) that is greater than x */                                                     \
    static int64_t NAME##_above(const T *edges, int64_t begin, int64_t end, F x) {                                \
        while (begin < end) {                                                                                     \
            int64_t middle = begin + (end - begin) / 2;                                                           \
            if (!(x < GET(edges[middle]))) begin = middle + 1;                                                    \
            else end = middle;                                                                                    \
        }                                                                                                         \
        return begin;                                                                                             \
    }                                                                                                             \
    static int64_t NAME##_bin(const histogram *h, int d, F x) {                                                   \
        const T *edges = tensor_data(h->edges[d]);                                                                \
        int64_t n = tensor_numel(h->edges[d]), bin;                                                               \
        F low = ROUND((F)h->low[d]), high = ROUND((F)h->high[d]);                                                 \
        if (h->search == BY_SEARCH) low = GET(edges[0]), high = GET(edges[n - 1]);                                \
        if (!(x >= low && x <= high)) return -1;                                                                  \
        if (h->search == BY_SEARCH) bin = NAME##_above(edges, 0, n, x) - 1;                                       \
        else bin = (int64_t)ROUND(ROUND(ROUND(x - low) / ROUND(high - low)) * ROUND((F)(n - 1)));                 \
        if (h->search == BY_RANGE_NEARBY) {                                                                       \
            int64_t begin = bin > 1 ? bin - 1 : 0, end = bin + 2 < n ? bin + 2 : n;                               \
            bin = NAME##_above(edges, begin < n ? begin : n, end, x) - 1;                                         \
        }                                                                                                         \
        if (bin == n - 1) bin--;                                                                                  \
        return bin >= 0 && bin < n - 1 ? bin : -1;                                                                \
    }                                                                                                             \
    static void NAME(const histogram *h) {                                                                        \
        const T *points = tensor_data(h->points), *weights = h->weights ? tensor_data(h->weights) : NULL;         \
        T *result = tensor_data(h->result);                                                                       \
        for (int64_t i = 0; i < h->points->sizes[0]; i++) {                                                       \
            int64_t at = 0;                                                                                       \
            for (int d = 0; d < h->dims && at >= 0; d++) {                                                        \
                int64_t bin = NAME##_bin(h, d, GET(points[i * h->dims + d]));                                     \
                at = bin < 0 ? -1 : at + bin * h->result->strides[d];                                             \
            }                                                                                                     \
            if (at >= 0) result[at] = PUT(GET(result[at]) + (weights ? GET(weights[i]) : 1));                     \
        }                                                                                                         \
    }
#define AS_IS(x) (x)
COUNT(count_float, float, float, AS_IS, AS_IS, AS_IS)
COUNT(count_double, double, double, AS_IS, AS_IS, AS_IS)
COUNT(count_bf16, bf16, float, bf16_to_float, bf16_round, bf16_from_float)

/* ---- what is common ---- */

static ts_status check_bins(ctx *cx, int64_t bins, int dim) {
    if (bins > 0) return TS_OK;
    return fail_op(cx, "torch.histogram(): bins must be > 0, but got %lld for dimension %d", (long long)bins, dim);
}

/* The points as (m, dims). */
static ts_status points_of(steps *s, tensor *x, tensor **out) {
    if (x->ndim == 0) return fail_as(s->cx, INDEX, "Dimension specified as -1 but tensor has no dimensions");
    if (x->ndim < 2) return fail_op(s->cx, "torch.histogramdd: input tensor should have at least 2 dimensions");
    int64_t n = x->sizes[x->ndim - 1], m = 1;
    for (int i = 0; i < x->ndim - 1; i++) __builtin_mul_overflow(m, x->sizes[i], &m); /* wraps beside a size of 0 */
    if (n > MAX_DIMS) return fail_op(s->cx, "torch.histogramdd: histograms of %lld dimensions are not supported", (long long)n);
    *out = steps_reshape(s, x, 2, (int64_t[]){m, n});
    return s->status;
}

static ts_status check_weight(ctx *cx, const tensor *points, const tensor *given, const tensor *weight) {
    int64_t m = points->sizes[0];
    if (points->dtype != weight->dtype)
        return fail_op(cx, "torch.histogramdd: if weight tensor is provided, input tensor and weight tensor should have the same dtype, but got input(%s), and weight(%s)",
                       dtype_cpp(points->dtype), dtype_cpp(weight->dtype));
    if (tensor_numel(weight) == m) return TS_OK;
    scoped_text text p = TEXT_INIT(NULL), w = TEXT_INIT(NULL);
    sizes_print(&p, 2, points->sizes);
    sizes_print(&w, given->ndim, given->sizes);
    return fail_op(cx, "torch.histogramdd: if weight tensor is provided it should have the same shape as the input tensor excluding its innermost dimension, but got input with shape %s and weight with shape %s",
                   text_str(&p), text_str(&w));
}

static ts_status check_dtype(ctx *cx, const tensor *points) {
    if (points->dtype == TS_FLOAT32 || points->dtype == TS_FLOAT64 || points->dtype == TS_BFLOAT16) return TS_OK;
    return fail_op(cx, "\"histogram_cpu\" not implemented for '%s'", dtype_aten(points->dtype));
}

/* Counts, and divides by the sum and the sizes of the bins where a density is wanted. The result is kept by `s`. */
static ts_status run(steps *s, histogram *h, bool density) {
    int64_t sizes[MAX_DIMS];
    tensor *counts = NULL;
    for (int d = 0; d < h->dims; d++) {
        sizes[d] = tensor_numel(h->edges[d]) - 1;
        TS_TRY(check_bins(s->cx, sizes[d], d));
    }
    TS_TRY(check_dtype(s->cx, h->points));
    TS_TRY(tensor_zeros(s->cx, h->points->dtype, h->dims, sizes, &counts));
    h->result = steps_keep_tensor(s, counts);
    TS_TRY(s->status);
    if (h->dims && h->points->dtype == TS_BFLOAT16) count_bf16(h);
    else if (h->dims && h->points->dtype == TS_FLOAT64) count_double(h);
    else if (h->dims) count_float(h);
    if (!density) return TS_OK;
    tensor *result = STEP(s, OP_div_Tensor, v_tensor(h->result), v_tensor(STEP(s, OP_sum, v_tensor(h->result))));
    for (int d = 0; d < h->dims; d++) {
        int64_t shape[MAX_DIMS];
        for (int i = 0; i < h->dims; i++) shape[i] = i == d ? -1 : 1;
        tensor *lengths = STEP(s, OP_diff, v_tensor(h->edges[d]));
        result = STEP(s, OP_div_Tensor, v_tensor(result), v_tensor(steps_reshape(s, lengths, h->dims, shape)));
    }
    h->result = result;
    return s->status;
}

/* ---- edges ---- */

/* The range of each dim: given, or that of the points; widened where it is empty. */
static ts_status select_range(ctx *cx, const tensor *points, value range, double *low, double *high) {
    int64_t n = points->sizes[1], m = points->sizes[0];
    if (!arg_none(range) && range.l->n != 2 * n)
        return fail_op(cx, "torch.histogramdd: for a %lld-dimensional histogram range should have %lld elements, but got %lld",
                       (long long)n, (long long)(2 * n), (long long)range.l->n);
    if (arg_none(range) && m > 0 && n > 0 && points->dtype != TS_FLOAT32 && points->dtype != TS_FLOAT64)
        return fail_op(cx, "\"histogramdd\" not implemented for '%s'", dtype_aten(points->dtype));
    for (int64_t d = 0; d < n; d++) {
        low[d] = arg_none(range) ? 0 : value_double(range.l->items[2 * d]);
        high[d] = arg_none(range) ? 1 : value_double(range.l->items[2 * d + 1]);
        for (int64_t i = 0; arg_none(range) && i < m; i++) {
            double p = points->dtype == TS_FLOAT64 ? ((const double *)tensor_data(points))[i * n + d] : (double)((const float *)tensor_data(points))[i * n + d];
            if (i == 0 || p < low[d] || p != p) low[d] = p;
            if (i == 0 || p > high[d] || p != p) high[d] = p;
            if (p != p) break;
        }
        if (!isfinite(low[d]) || !isfinite(high[d]))
            return fail_op(cx, "torch.histogramdd: dimension %lld's range [%g, %g] is not finite", (long long)d, low[d], high[d]);
        if (low[d] > high[d])
            return fail_op(cx, "torch.histogramdd: min should not exceed max, but got min %g max %g for dimension %lld", low[d], high[d], (long long)d);
        if (low[d] == high[d]) low[d] -= 0.5, high[d] += 0.5;
    }
    return TS_OK;
}

/* Evenly spaced edges of every dim. */
static ts_status even_edges(steps *s, const tensor *points, value bins, value range, tensor **edges, double *low, double *high) {
    scoped_tensor tensor *plain = NULL;
    int64_t n = points->sizes[1];
    TS_TRY(tensor_contiguous(s->cx, points, &plain));
    for (int64_t d = 0; d < n; d++) TS_TRY(check_bins(s->cx, d < bins.l->n ? bins.l->items[d].i : 0, (int)d));
    TS_TRY(select_range(s->cx, plain, range, low, high));
    for (int64_t d = 0; d < n; d++) {
        if (bins.l->items[d].i == INT64_MAX) return fail_op(s->cx, "torch.histogram(): too many bins");
        edges[d] = STEP(s, OP_linspace, v_float(low[d]), v_float(high[d]), v_int(bins.l->items[d].i + 1), v_int(points->dtype));
    }
    return s->status;
}

/* Counts the points (m, dims); the tensors are made plain for it. */
static ts_status count_points(steps *s, histogram *h, tensor *points, tensor *weight, const tensor *given, bool density) {
    h->dims = (int)points->sizes[1];
    h->points = STEP(s, OP_contiguous, v_tensor(points), v_int(0));
    if (weight) {
        TS_TRY(check_weight(s->cx, points, given, weight));
        h->weights = STEP(s, OP_contiguous, v_tensor(weight), v_int(0));
    }
    for (int d = 0; d < h->dims; d++) h->edges[d] = STEP(s, OP_contiguous, v_tensor(h->edges[d]), v_int(0));
    TS_TRY(s->status);
    return run(s, h, density);
}

static ts_status check_edges(ctx *cx, const tensor *points, int n, tensor *const *edges) {
    if (n != points->sizes[1])
        return fail_op(cx, "torch.histogramdd: expected %lld sequences of bin edges for a %lld-dimensional histogram but got %d",
                       (long long)points->sizes[1], (long long)points->sizes[1], n);
    for (int d = 0; d < n; d++) {
        if (edges[d]->dtype != points->dtype)
            return fail_op(cx, "torch.histogramdd: input tensor and bins tensors should have the same dtype, but got input with dtype %s and bins for dimension %d with dtype %s",
                           dtype_cpp(points->dtype), d, dtype_cpp(edges[d]->dtype));
        if (edges[d]->ndim != 1)
            return fail_op(cx, "torch.histogramdd: bins tensor should have one dimension, but got %d dimensions in the bins tensor for dimension %d",
                           edges[d]->ndim, d);
        if (tensor_numel(edges[d]) == 0)
            return fail_op(cx, "torch.histogramdd: bins tensor should have at least 1 element, but got 0 elements in the bins tensor for dimension %d", d);
    }
    return TS_OK;
}

/* Histogram of points with `bins` a list of counts or of edges. `edges` (MAX_DIMS) receives the edges. */
static ts_status histogram_of(steps *s, tensor *points, value bins, value range, tensor *weight, const tensor *given, bool density,
                              histogram *h, tensor **edges) {
    double low[MAX_DIMS], high[MAX_DIMS];
    bool by_edges = bins.l->n && bins.l->items[0].tag == V_TENSOR;
    *h = (histogram){.search = by_edges ? BY_SEARCH : BY_RANGE_NEARBY, .edges = edges, .low = low, .high = high};
    if (by_edges) {
        if (bins.l->n > MAX_DIMS) return fail_op(s->cx, "torch.histogramdd: histograms of %lld dimensions are not supported", (long long)bins.l->n);
        for (int64_t d = 0; d < bins.l->n; d++) {
            edges[d] = bins.l->items[d].t;
            low[d] = high[d] = 0;
        }
        TS_TRY(check_edges(s->cx, points, (int)bins.l->n, edges));
    } else TS_TRY(even_edges(s, points, bins, range, edges, low, high));
    ts_status st = count_points(s, h, points, weight, given, density);
    h->low = h->high = NULL;
    return st;
}

/* ---- operators ---- */

/* (self, bins, min, max) */
KERNEL(histc) {
    scoped_steps steps s = steps_begin(cx);
    tensor *edges[1];
    double low = value_double(a[2]), high = value_double(a[3]);
    histogram h = {.search = BY_RANGE, .edges = edges, .low = &low, .high = &high};
    TS_TRY(check_bins(cx, a[1].i, 0));
    if (a[1].i == INT64_MAX) return fail_op(cx, "torch.histogram(): too many bins");
    if (low == high && tensor_numel(a[0].t)) {
        value most = v_none();
        tensor *least = STEP_ALL(&s, OP_aminmax, &most, a[0]);
        low = value_double(STEP_VALUE(&s, OP_item, v_tensor(least)));
        high = value_double(STEP_VALUE(&s, OP_item, most));
        TS_TRY(s.status);
    }
    if (low == high) low -= 1, high += 1;
    if (!isfinite(low) || !isfinite(high)) return fail_op(cx, "torch.histc: range of [%g, %g] is not finite", low, high);
    if (!(low < high)) return fail_op(cx, "torch.histc: max must be larger than min");
    TS_TRY(check_dtype(cx, a[0].t));
    edges[0] = STEP(&s, OP_linspace, v_float(low), v_float(high), v_int(a[1].i + 1), v_int(a[0].t->dtype));
    tensor *points = steps_reshape(&s, a[0].t, 2, (int64_t[]){tensor_numel(a[0].t), 1});
    TS_TRY(s.status);
    TS_TRY(count_points(&s, &h, points, NULL, NULL, false));
    return steps_give(&s, h.result, out);
}

/* A list of one value: a count or edges. */
static value list_of_one(steps *s, value v) {
    return v.tag == V_TENSOR ? steps_tensors(s, 1, &v.t) : steps_ints(s, 1, &v.i);
}

static ts_status histogram_1d(ctx *cx, tensor *x, value bins, value range, tensor *weight, bool density, value *out) {
    scoped_steps steps s = steps_begin(cx);
    histogram h;
    tensor *edges[MAX_DIMS], *flat_weight = NULL;
    value one = list_of_one(&s, bins);
    tensor *points = steps_reshape(&s, x, 2, (int64_t[]){tensor_numel(x), 1});
    if (weight) flat_weight = steps_reshape(&s, weight, 1, (int64_t[]){tensor_numel(weight)});
    TS_TRY(s.status);
    TS_TRY(histogram_of(&s, points, one, range, flat_weight, flat_weight, density, &h, edges));
    tensor *own = bins.tag == V_TENSOR ? STEP(&s, OP_clone, bins) : edges[0];
    TS_TRY(s.status);
    out[0] = v_tensor(tensor_ref(h.result));
    out[1] = v_tensor(tensor_ref(own));
    return TS_OK;
}

/* (self, bins, *, weight, density) */
KERNEL(histogram_edges) { return histogram_1d(cx, a[0].t, a[1], v_none(), arg_tensor_or_null(a[2]), a[3].b, out); }
/* (self, bins, *, range, weight, density) */
KERNEL(histogram_count) { return histogram_1d(cx, a[0].t, a[1], a[2], arg_tensor_or_null(a[3]), a[4].b, out); }

/* Several dimensions; `edges_out` (may be NULL) gets the list of edges. */
static ts_status histogram_dd(ctx *cx, tensor *x, value bins, value range, tensor *weight, bool density, value *hist_out, value *edges_out) {
    scoped_steps steps s = steps_begin(cx);
    histogram h;
    tensor *edges[MAX_DIMS], *points = NULL, *flat_weight = NULL;
    TS_TRY(points_of(&s, x, &points));
    if (weight) flat_weight = steps_reshape(&s, weight, 1, (int64_t[]){tensor_numel(weight)});
    if (bins.tag == V_INT) {
        int64_t counts[MAX_DIMS];
        for (int64_t d = 0; d < points->sizes[1]; d++) counts[d] = bins.i;
        bins = steps_ints(&s, points->sizes[1], counts);
    }
    TS_TRY(s.status);
    TS_TRY(histogram_of(&s, points, bins, range, flat_weight, weight, density, &h, edges));
    bool given = bins.l->n && bins.l->items[0].tag == V_TENSOR;
    value all = given ? bins : steps_tensors(&s, h.dims, edges);
    TS_TRY(s.status);
    if (hist_out) *hist_out = v_tensor(tensor_ref(h.result));
    if (edges_out) *edges_out = value_ref(all);
    return TS_OK;
}

/* (self, bins, range, weight, density) */
KERNEL(histogramdd) { return histogram_dd(cx, a[0].t, a[1], a[2], arg_tensor_or_null(a[3]), a[4].b, &out[0], &out[1]); }
KERNEL(_histogramdd_from_bin_cts) { return histogram_dd(cx, a[0].t, a[1], a[2], arg_tensor_or_null(a[3]), a[4].b, &out[0], NULL); }
/* (self, bins, *, weight, density) */
KERNEL(_histogramdd_from_bin_tensors) { return histogram_dd(cx, a[0].t, a[1], v_none(), arg_tensor_or_null(a[2]), a[3].b, &out[0], NULL); }
/* (self, bins, *, range, weight, density): the edges alone */
KERNEL(_histogramdd_bin_edges) {
    scoped_steps steps s = steps_begin(cx);
    tensor *points = NULL, *edges[MAX_DIMS];
    double low[MAX_DIMS], high[MAX_DIMS];
    TS_TRY(points_of(&s, a[0].t, &points));
    TS_TRY(even_edges(&s, points, a[1], a[2], edges, low, high));
    value all = steps_tensors(&s, (int)points->sizes[1], edges);
    TS_TRY(s.status);
    out[0] = value_ref(all);
    return TS_OK;
}
