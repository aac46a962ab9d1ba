/* SPDX-License-Identifier: Apache-2.0
 *
 * distance.c: distances between vectors: of pairs, and of all rows with all (page 7.7).  Rows are in loss.def.
 */
#include "base/parallel.h"
#include "ops/elementwise.h"
#include "ops/loss.h"
#include "ops/shape.h"

enum { GRAIN = 1 << 13 };

/* x1, x2, p, eps, keepdim */
KERNEL(pairwise_distance) {
    int64_t dim = (a[0].t->ndim > a[1].t->ndim ? a[0].t->ndim : a[1].t->ndim) - 1;
    list *dims = NULL;
    CHAIN(c, cx);
    tensor *t = STEP(&c, OP_sub_Tensor, a[0], a[1]);
    t = STEP(&c, OP_add_Scalar, T(t), a[3]);
    TS_TRY(list_of_ints(cx, 1, &dim, &dims));
    t = STEP(&c, OP_norm_ScalarOpt_dim, T(t), a[2], v_list(dims), a[4]);
    value_unref(v_list(dims));
    return chain_result(&c, t, out);
}

/* x over its norm, of which the square is at least eps squared. */
static tensor *normalised(chain *c, const tensor *x, dtype d, int ndim, const int64_t *sizes, value dim, double eps) {
    tensor *t = NULL, *wide = NULL;
    if (c->status == TS_OK) c->status = tensor_to_dtype(c->cx, x, d, &t);
    if (c->status != TS_OK) return NULL;
    chain_keep(c, t);
    c->status = shape_expand(c->cx, t, ndim, sizes, &wide);
    if (c->status != TS_OK) return NULL;
    chain_keep(c, wide);
    tensor *norm = chain_sum(c, STEP(c, OP_pow_Tensor_Scalar, T(wide), v_int(2)), dim.i, true);
    norm = STEP(c, OP_clamp_min, T(norm), v_float(eps * eps));
    norm = STEP(c, OP_sqrt_, T(norm));
    return STEP(c, OP_div_Tensor, T(wide), T(norm));
}

KERNEL(cosine_similarity) {
    dtype d = promote_operands(cx, 2, a);
    int64_t sizes[MAX_DIMS];
    int ndim;
    CHAIN(c, cx);
    if (!dtype_is_float(d))
        return fail_op(cx, "expected common dtype to be floating point, yet common dtype is %s", dtype_aten(d));
    TS_TRY(broadcast_sizes(cx, a[0].t->ndim, a[0].t->sizes, a[1].t->ndim, a[1].t->sizes, &ndim, sizes));
    tensor *x = normalised(&c, a[0].t, d, ndim, sizes, a[2], a[3].d), *y = normalised(&c, a[1].t, d, ndim, sizes, a[2], a[3].d);
    return chain_result(&c, chain_sum(&c, STEP(&c, OP_mul_Tensor, T(x), T(y)), a[2].i, false), out);
}

/* ---- norms of differences ---- */

typedef double (*norm_of)(const void *x, const void *y, int64_t n, double p);

/* step folds |difference| v into t; finish makes the norm of t. */
#define NORM_FUNCTION(name, type, step, finish)                                                                   \
    static double name(const void *xv, const void *yv, int64_t n, double p) {                                     \
        const type *x = xv, *y = yv;                                                                              \
        double t = 0;                                                                                             \
        (void)p;                                                                                                  \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            double v = fabs((double)(x[i] - y[i]));                                                               \
            step;                                                                                                 \
        }                                                                                                         \
        return finish;                                                                                            \
    }
#define NORM_FUNCTIONS(name, step, finish)                                                                        \
    NORM_FUNCTION(name##_f32, float, step, finish)                                                                \
    NORM_FUNCTION(name##_f64, double, step, finish)
NORM_FUNCTIONS(norm_zero, t += v != v ? v : v != 0, t)
NORM_FUNCTIONS(norm_one, t += v, t)
NORM_FUNCTIONS(norm_two, t += v * v, sqrt(t))
NORM_FUNCTIONS(norm_most, t = v > t ? v : t, t)
NORM_FUNCTIONS(norm_power, t += pow(v, p), pow(t, 1 / p))

static norm_of norm_function(dtype d, double p) {
    bool single = d == TS_FLOAT32;
    if (p == 0) return single ? norm_zero_f32 : norm_zero_f64;
    if (p == 1) return single ? norm_one_f32 : norm_one_f64;
    if (p == 2) return single ? norm_two_f32 : norm_two_f64;
    if (isinf(p)) return single ? norm_most_f32 : norm_most_f64;
    return single ? norm_power_f32 : norm_power_f64;
}

/* One result per (batch, row of x, row of y). */
typedef struct grid {
    const char *x, *y;
    void *out;
    int64_t rows, columns, n; /* rows of x, rows of y, length of a row */
    dtype d;
    double p;
    norm_of norm;
} grid;

static void store(const grid *g, int64_t at, double v) {
    if (g->d == TS_FLOAT32) ((float *)g->out)[at] = (float)v;
    else ((double *)g->out)[at] = v;
}

static void grid_rows(void *arg, int64_t begin, int64_t end) {
    const grid *g = arg;
    int64_t bytes = g->n * (int64_t)dtype_size(g->d);
    for (int64_t r = begin; r < end; r++) {
        const char *x = g->x + r * bytes, *y = g->y + r / g->rows * g->columns * bytes;
        for (int64_t k = 0; k < g->columns; k++) store(g, r * g->columns + k, g->norm(x, y + k * bytes, g->n, g->p));
    }
}

static ts_status check_float(ctx *cx, const tensor *t, const char *which, const char *kernel) {
    if (!dtype_is_float(t->dtype)) return fail_op(cx, "cdist only supports floating-point dtypes, %s got: %s", which, dtype_aten(t->dtype));
    return t->dtype == TS_FLOAT32 || t->dtype == TS_FLOAT64 || !kernel ? TS_OK : elementwise_missing(cx, kernel, t->dtype);
}

static ts_status check_cdist(ctx *cx, const value *a) {
    const tensor *x = a[0].t, *y = a[1].t;
    if (x->ndim < 2) return fail_op(cx, "cdist only supports at least 2D tensors, X1 got: %dD", x->ndim);
    if (y->ndim < 2) return fail_op(cx, "cdist only supports at least 2D tensors, X2 got: %dD", y->ndim);
    if (x->sizes[x->ndim - 1] != y->sizes[y->ndim - 1])
        return fail_op(cx, "X1 and X2 must have the same number of columns. X1: %lld X2: %lld", (long long)x->sizes[x->ndim - 1], (long long)y->sizes[y->ndim - 1]);
    TS_TRY(check_float(cx, x, "X1", NULL));
    TS_TRY(check_float(cx, y, "X2", NULL));
    if (!(a[2].d >= 0)) return fail_op(cx, "cdist only supports non-negative p values");
    if (!arg_none(a[3]) && (a[3].i < 0 || a[3].i > 2)) return fail_op(cx, "possible modes: 0, 1, 2, but was: %lld", (long long)a[3].i);
    return TS_OK;
}

/* x with batch dimensions `ndim - 2` of `sizes`, its rows contiguous. */
static ts_status batched(ctx *cx, const tensor *x, int ndim, const int64_t *sizes, tensor **out) {
    int64_t all[MAX_DIMS];
    scoped_tensor tensor *wide = NULL;
    for (int i = 0; i < ndim - 2; i++) all[i] = sizes[i];
    for (int i = 0; i < 2; i++) all[ndim - 2 + i] = x->sizes[x->ndim - 2 + i];
    TS_TRY(shape_expand(cx, x, ndim, all, &wide));
    return tensor_contiguous(cx, wide, out);
}

/* Products of matrices instead of differences, where there are many rows. */
static bool by_product(const value *a) {
    int64_t mode = arg_int_or(a[3], 0), n = a[0].t->sizes[a[0].t->ndim - 2], m = a[1].t->sizes[a[1].t->ndim - 2];
    return a[2].d == 2 && (mode == 1 || (mode == 0 && (n > 25 || m > 25)));
}

static ts_status cdist_grid(ctx *cx, tensor *x, tensor *y, double p, tensor *t) {
    dtype d = x->dtype;
    if (x->dtype != y->dtype)
        return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(d), dtype_aten(y->dtype));
    TS_TRY(check_float(cx, x, "X1", "cdist"));
    grid g = {tensor_data(x), tensor_data(y), tensor_data(t), x->sizes[x->ndim - 2], y->sizes[y->ndim - 2], x->sizes[x->ndim - 1], d, p, norm_function(d, p)};
    parallel_for(cx->threads, tensor_numel(t) / g.columns, 1 + GRAIN / (1 + g.n * g.columns), grid_rows, &g);
    return TS_OK;
}

KERNEL(cdist) {
    int64_t sizes[MAX_DIMS];
    int ndim;
    scoped_tensor tensor *x = NULL, *y = NULL, *t = NULL;
    TS_TRY(check_cdist(cx, a));
    TS_TRY(broadcast_sizes(cx, a[0].t->ndim - 2, a[0].t->sizes, a[1].t->ndim - 2, a[1].t->sizes, &ndim, sizes));
    ndim += 2;
    if (ndim > MAX_DIMS) return fail_op(cx, "cdist of more than %d dimensions", MAX_DIMS);
    sizes[ndim - 2] = a[0].t->sizes[a[0].t->ndim - 2];
    sizes[ndim - 1] = a[1].t->sizes[a[1].t->ndim - 2];
    TS_TRY(tensor_zeros(cx, a[0].t->dtype, ndim, sizes, &t));
    if (tensor_numel(t) && a[0].t->sizes[a[0].t->ndim - 1]) {
        TS_TRY(batched(cx, a[0].t, ndim, sizes, &x));
        TS_TRY(batched(cx, a[1].t, ndim, sizes, &y));
        if (by_product(a)) return INVOKE(cx, OP__euclidean_dist, out, v_tensor(x), v_tensor(y));
        TS_TRY(cdist_grid(cx, x, y, a[2].d, t));
    }
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

static tensor *joined(chain *c, tensor *one, tensor *two, tensor *three) {
    value tensors = v_none();
    if (c->status == TS_OK)
        c->status = out_tensors(c->cx, (tensor *[]){tensor_ref(one), tensor_ref(two), tensor_ref(three)}, 3, &tensors);
    tensor *t = STEP(c, OP_cat, tensors, v_int(-1));
    value_unref(tensors);
    return t;
}

/* Of (-2 x, |x|^2, 1) and (y, 1, |y|^2): the inner products are the squares of the distances. */
KERNEL(_euclidean_dist) {
    CHAIN(c, cx);
    tensor *xx = chain_sum(&c, STEP(&c, OP_pow_Tensor_Scalar, a[0], v_int(2)), -1, true), *xone = STEP(&c, OP_ones_like, T(xx));
    tensor *yy = chain_sum(&c, STEP(&c, OP_pow_Tensor_Scalar, a[1], v_int(2)), -1, true), *yone = STEP(&c, OP_ones_like, T(yy));
    tensor *x = joined(&c, STEP(&c, OP_mul_Scalar, a[0], v_int(-2)), xx, xone);
    tensor *y = joined(&c, a[1].t, yone, yy);
    tensor *t = STEP(&c, OP_matmul, T(x), T(STEP(&c, OP_mT, T(y))));
    t = STEP(&c, OP_clamp_min_, T(t), v_int(0));
    return chain_result(&c, STEP(&c, OP_sqrt_, T(t)), out);
}

/* ---- all pairs of rows of one matrix, i < j ---- */

KERNEL(pdist) {
    const tensor *self = a[0].t;
    double p = a[1].d;
    scoped_tensor tensor *x = NULL, *t = NULL;
    if (self->ndim != 2) return fail_op(cx, "pdist only supports 2D tensors, got: %dD", self->ndim);
    if (!dtype_is_float(self->dtype)) return fail_op(cx, "pdist only supports floating-point dtypes");
    if (!(p >= 0)) return fail_op(cx, "pdist only supports non-negative p values");
    int64_t n = self->sizes[0], pairs;
    if (__builtin_mul_overflow(n, n - 1, &pairs)) return fail_op(cx, "pdist of too many rows");
    pairs = n > 1 ? pairs / 2 : 0;
    TS_TRY(tensor_zeros(cx, self->dtype, 1, &pairs, &t));
    if (pairs && self->sizes[1]) {
        if (self->dtype != TS_FLOAT32 && self->dtype != TS_FLOAT64) return elementwise_missing(cx, "pdist", self->dtype);
        TS_TRY(tensor_contiguous(cx, self, &x));
        grid g = {tensor_data(x), NULL, tensor_data(t), n, n, self->sizes[1], self->dtype, p, norm_function(self->dtype, p)};
        int64_t at = 0, bytes = g.n * (int64_t)dtype_size(g.d);
        for (int64_t i = 0; i < n; i++)
            for (int64_t k = i + 1; k < n; k++) store(&g, at++, g.norm(g.x + i * bytes, g.x + k * bytes, g.n, p));
    }
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}
