/* SPDX-License-Identifier: Apache-2.0
 *
 * stats.c: covariances, differences, gradients and integrals over samples.  Histograms are in histogram.c, quantiles
 * in quantile.c.
 */
#include "ops/steps.h"

static tensor *sum_over(steps *s, tensor *x, int64_t dim) { return STEP(s, OP_sum_dim_IntList, v_tensor(x), STEPS_INTS(s, dim)); }
static tensor *binary(steps *s, op_id id, tensor *x, tensor *y) { return STEP(s, id, v_tensor(x), v_tensor(y)); }
/* A condition on a 0-d tensor; false after a failure. */
static bool holds(steps *s, tensor *condition) { return STEP_VALUE(s, OP_Bool_Tensor, v_tensor(condition)).b; }

/* ---- cov ---- */

static ts_status check_weights(ctx *cx, steps *s, const tensor *w, const char *name, bool integral, int64_t observations) {
    if (w->ndim > 1)
        return fail_op(cx, "cov(): expected %s to have one or fewer dimensions but got %s with %d dimensions", name, name, w->ndim);
    if (integral && !dtype_is_int(w->dtype))
        return fail_op(cx, "cov(): expected %s to have integral dtype but got %s with %s dtype", name, name, dtype_aten(w->dtype));
    if (!integral && !dtype_is_float(w->dtype))
        return fail_op(cx, "cov(): expected %s to have floating point dtype but got %s with %s dtype", name, name, dtype_aten(w->dtype));
    if (tensor_numel(w) != observations)
        return fail_op(cx, "cov(): expected %s to have the same numel as there are observations in the input but got %lld != %lld",
                       name, (long long)tensor_numel(w), (long long)observations);
    if (observations == 0) return TS_OK;
    bool negative = !holds(s, STEP(s, OP_ge_Scalar, v_tensor(STEP(s, OP_min, v_tensor((tensor *)w))), v_int(0)));
    TS_TRY(s->status);
    return negative ? fail_op(cx, "cov(): %s cannot be negative", name) : TS_OK;
}

/* What sums of products are divided by: the sum of weights less the correction; 0 where that is not positive. */
static tensor *norm_factor(steps *s, tensor *weights, tensor *aweights, tensor *sum, int64_t correction) {
    tensor *factor;
    if (weights && aweights && correction) {
        tensor *squares = STEP(s, OP_sum, v_tensor(binary(s, OP_mul_Tensor, weights, aweights)));
        tensor *scaled = STEP(s, OP_mul_Scalar, v_tensor(squares), v_int(correction));
        factor = binary(s, OP_sub_Tensor, sum, binary(s, OP_div_Tensor, scaled, sum));
    } else factor = STEP(s, OP_sub_Scalar, v_tensor(sum), v_int(correction));
    if (holds(s, STEP(s, OP_le_Scalar, v_tensor(factor), v_int(0)))) return STEP(s, OP_zeros_like, v_tensor(factor));
    return factor;
}

/* (self, *, correction, fweights, aweights) */
KERNEL(cov) {
    scoped_steps steps s = steps_begin(cx);
    tensor *x = a[0].t, *fweights = arg_tensor_or_null(a[2]), *aweights = arg_tensor_or_null(a[3]), *weights = NULL;
    if (x->ndim > 2) return fail_op(cx, "cov(): expected input to have two or fewer dimensions but got an input with %d dimensions", x->ndim);
    if (x->dtype == TS_BOOL) return fail_op(cx, "cov(): bool dtype is not supported for input");
    if (x->ndim < 2) x = steps_reshape(&s, x, 2, (int64_t[]){1, tensor_numel(x)});
    TS_TRY(s.status);
    int64_t observations = x->sizes[1];
    if (fweights) TS_TRY(check_weights(cx, &s, fweights, "fweights", true, observations));
    if (aweights) TS_TRY(check_weights(cx, &s, aweights, "aweights", false, observations));
    weights = fweights && aweights ? binary(&s, OP_mul_Tensor, fweights, aweights) : fweights ? fweights : aweights;
    tensor *sum = weights ? STEP(&s, OP_sum, v_tensor(weights)) : STEP(&s, OP_scalar_tensor, v_int(observations), v_int(TS_INT64));
    bool zero = weights && holds(&s, STEP(&s, OP_eq_Scalar, v_tensor(sum), v_int(0)));
    TS_TRY(s.status);
    if (zero) return fail_op(cx, "cov(): weights sum to zero, can't be normalized");
    tensor *weighted = weights ? binary(&s, OP_mul_Tensor, x, weights) : x;
    tensor *mean = binary(&s, OP_div_Tensor, sum_over(&s, weighted, 1), sum);
    tensor *factor = norm_factor(&s, weights, aweights, sum, a[1].i);
    tensor *centred = binary(&s, OP_sub_Tensor, x, STEP(&s, OP_unsqueeze, v_tensor(mean), v_int(1)));
    tensor *right = weights ? binary(&s, OP_mul_Tensor, centred, weights) : centred;
    right = STEP(&s, OP_conj_physical, v_tensor(STEP(&s, OP_t, v_tensor(right))));
    tensor *c = binary(&s, OP_div_Tensor, binary(&s, OP_mm, centred, right), factor);
    return steps_give(&s, STEP(&s, OP_squeeze, v_tensor(c)), out);
}

KERNEL(corrcoef) {
    scoped_steps steps s = steps_begin(cx);
    if (a[0].t->ndim > 2)
        return fail_op(cx, "corrcoef(): expected input to have two or fewer dimensions but got an input with %d dimensions", a[0].t->ndim);
    tensor *c = STEP(&s, OP_cov, a[0]);
    TS_TRY(s.status);
    if (c->ndim == 0) return steps_give(&s, binary(&s, OP_div_Tensor, c, c), out);
    tensor *variances = STEP(&s, OP_diag, v_tensor(c));
    if (dtype_is_complex(c->dtype)) variances = STEP(&s, OP_real, v_tensor(variances));
    tensor *deviations = STEP(&s, OP_sqrt, v_tensor(variances));
    c = binary(&s, OP_div_Tensor, c, steps_reshape(&s, deviations, 2, (int64_t[]){-1, 1}));
    c = binary(&s, OP_div_Tensor, c, steps_reshape(&s, deviations, 2, (int64_t[]){1, -1}));
    TS_TRY(s.status);
    if (!dtype_is_complex(c->dtype)) return steps_give(&s, STEP(&s, OP_clamp, v_tensor(c), v_int(-1), v_int(1)), out);
    tensor *parts = STEP(&s, OP_clamp, v_tensor(STEP(&s, OP_view_as_real, v_tensor(c))), v_int(-1), v_int(1));
    return steps_give(&s, STEP(&s, OP_view_as_complex, v_tensor(parts)), out);
}

/* ---- diff ---- */

static ts_status check_joined(ctx *cx, const tensor *x, const tensor *more, int dim) {
    if (more->ndim != x->ndim) return fail_op(cx, "diff expects prepend or append to be the same dimension as input");
    for (int i = 0; i < x->ndim; i++)
        if (i != dim && more->sizes[i] != x->sizes[i])
            return fail_op(cx, "diff expects the shape of tensor to prepend or append to match that of input except along the differencing dimension; input.size(%d) = %lld, but got tensor.size(%d) = %lld",
                           i, (long long)x->sizes[i], i, (long long)more->sizes[i]);
    return TS_OK;
}

/* (self, n, dim, prepend, append) */
KERNEL(diff) {
    scoped_steps steps s = steps_begin(cx);
    tensor *x = a[0].t, *before = arg_tensor_or_null(a[3]), *behind = arg_tensor_or_null(a[4]), *all[3];
    int dim, n = 0;
    if (x->ndim < 1) return fail_op(cx, "diff expects input to be at least one-dimensional");
    TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &dim));
    if (before) TS_TRY(check_joined(cx, x, before, dim));
    if (behind) TS_TRY(check_joined(cx, x, behind, dim));
    if (a[1].i <= 0) return steps_give(&s, STEP(&s, OP_clone, a[0]), out);
    if (before) all[n++] = before;
    all[n++] = x;
    if (behind) all[n++] = behind;
    if (n > 1) x = STEP(&s, OP_cat, steps_tensors(&s, n, all), v_int(dim));
    TS_TRY(s.status);
    if (x->sizes[dim] == 0) return steps_give(&s, STEP(&s, OP_clone, v_tensor(x)), out);
    op_id minus = x->dtype == TS_BOOL ? OP_logical_xor : OP_sub_Tensor;
    for (int64_t i = 0; i < a[1].i && x->sizes[dim]; i++) {
        x = binary(&s, minus, steps_slice(&s, x, dim, 1, INT64_MAX), steps_slice(&s, x, dim, 0, -1));
        TS_TRY(s.status);
    }
    return steps_give(&s, x, out);
}

/* ---- gradient ---- */

typedef struct gradient {
    const list *spacing; /* of numbers or coordinate tensors, or NULL */
    value number;        /* for all dims, where there is no list */
    const list *dims;    /* or NULL: all */
    int64_t edge_order;
} gradient;

/* x[first : end] along dim; end 0 is the last. */
static tensor *part(steps *s, tensor *x, int dim, int64_t first, int64_t end) {
    return steps_slice(s, x, dim, first, end ? end : INT64_MAX);
}

static tensor *at_place(steps *s, tensor *x, int64_t i) { return STEP(s, OP_select_int, v_tensor(x), v_int(0), v_int(i)); }

static tensor *weighted_sum(steps *s, tensor *const *x, const double *factors, int n) {
    tensor *sum = NULL;
    for (int i = 0; i < n; i++) {
        tensor *term = STEP(s, OP_mul_Scalar, v_tensor(x[i]), v_float(factors[i]));
        sum = sum ? binary(s, OP_add_Tensor, sum, term) : term;
    }
    return sum;
}

static tensor *join3(steps *s, tensor *first, tensor *middle, tensor *last, int dim) {
    return STEP(s, OP_cat, steps_tensors(s, 3, (tensor *[]){first, middle, last}), v_int(dim));
}

/* Evenly spaced samples. */
static tensor *even_gradient(steps *s, tensor *x, int dim, value spacing, int64_t edge_order) {
    tensor *first, *last, *middle = binary(s, OP_sub_Tensor, part(s, x, dim, 2, 0), part(s, x, dim, 0, -2));
    middle = STEP(s, OP_div_Scalar, v_tensor(STEP(s, OP_mul_Scalar, v_tensor(middle), v_float(0.5))), spacing);
    if (edge_order == 1) {
        first = binary(s, OP_sub_Tensor, part(s, x, dim, 1, 2), part(s, x, dim, 0, 1));
        last = binary(s, OP_sub_Tensor, part(s, x, dim, -1, 0), part(s, x, dim, -2, -1));
    } else {
        tensor *front[3] = {part(s, x, dim, 0, 1), part(s, x, dim, 1, 2), part(s, x, dim, 2, 3)};
        tensor *back[3] = {part(s, x, dim, -3, -2), part(s, x, dim, -2, -1), part(s, x, dim, -1, 0)};
        first = weighted_sum(s, front, (const double[]){-1.5, 2, -0.5}, 3);
        last = weighted_sum(s, back, (const double[]){0.5, -2, 1.5}, 3);
    }
    first = STEP(s, OP_div_Scalar, v_tensor(first), spacing);
    return join3(s, first, middle, STEP(s, OP_div_Scalar, v_tensor(last), spacing), dim);
}

/* The three factors of a derivative at a point, from the distances h (to the left) and k (to the right) of the point in
 * the middle of three: at the left, middle or right point. */
static void uneven_factors(steps *s, tensor *h, tensor *k, int at, tensor *factors[3]) {
    tensor *sum = binary(s, OP_add_Tensor, h, k), *hs = binary(s, OP_mul_Tensor, h, sum), *ks = binary(s, OP_mul_Tensor, k, sum);
    tensor *hk = binary(s, OP_mul_Tensor, h, k), *zero = binary(s, OP_sub_Tensor, h, h);
    tensor *left = at == 0 ? binary(s, OP_sub_Tensor, zero, binary(s, OP_add_Tensor, h, sum)) : k;
    tensor *middle = at == 1 ? binary(s, OP_sub_Tensor, k, h) : sum;
    tensor *right = at == 2 ? binary(s, OP_add_Tensor, k, sum) : h;
    if (at == 1) left = binary(s, OP_sub_Tensor, zero, left);
    if (at == 2) middle = binary(s, OP_sub_Tensor, zero, middle);
    if (at == 0) right = binary(s, OP_sub_Tensor, zero, right);
    factors[0] = binary(s, OP_div_Tensor, left, hs);
    factors[1] = binary(s, OP_div_Tensor, middle, hk);
    factors[2] = binary(s, OP_div_Tensor, right, ks);
}

static tensor *sum3(steps *s, tensor *const factors[3], tensor *const x[3]) {
    tensor *sum = binary(s, OP_add_Tensor, binary(s, OP_mul_Tensor, factors[0], x[0]), binary(s, OP_mul_Tensor, factors[1], x[1]));
    return binary(s, OP_add_Tensor, sum, binary(s, OP_mul_Tensor, factors[2], x[2]));
}

/* Samples at coordinates. */
static tensor *uneven_gradient(steps *s, tensor *x, int dim, tensor *coordinates, int64_t edge_order) {
    int64_t shape[MAX_DIMS];
    tensor *factors[3], *first, *last;
    for (int i = 0; i < x->ndim; i++) shape[i] = i == dim ? -1 : 1;
    tensor *distances = STEP(s, OP_diff, v_tensor(coordinates), v_int(1), v_int(0));
    tensor *spread = steps_reshape(s, distances, x->ndim, shape);
    tensor *points[3] = {part(s, x, dim, 0, -2), part(s, x, dim, 1, -1), part(s, x, dim, 2, 0)};
    uneven_factors(s, part(s, spread, dim, 0, -1), part(s, spread, dim, 1, 0), 1, factors);
    tensor *middle = sum3(s, factors, points);
    /* at the ends the distances are numbers: they do not widen the samples' dtype */
    tensor *h0 = at_place(s, distances, 0), *hn = at_place(s, distances, -1);
    if (edge_order == 1) {
        first = binary(s, OP_sub_Tensor, part(s, x, dim, 1, 2), part(s, x, dim, 0, 1));
        last = binary(s, OP_sub_Tensor, part(s, x, dim, -1, 0), part(s, x, dim, -2, -1));
        return join3(s, binary(s, OP_div_Tensor, first, h0), middle, binary(s, OP_div_Tensor, last, hn), dim);
    }
    tensor *front[3] = {part(s, x, dim, 0, 1), part(s, x, dim, 1, 2), part(s, x, dim, 2, 3)};
    tensor *back[3] = {part(s, x, dim, -3, -2), part(s, x, dim, -2, -1), part(s, x, dim, -1, 0)};
    uneven_factors(s, h0, at_place(s, distances, 1), 0, factors);
    first = sum3(s, factors, front);
    uneven_factors(s, at_place(s, distances, -2), hn, 2, factors);
    last = sum3(s, factors, back);
    return join3(s, first, middle, last, dim);
}

static ts_status check_gradient(ctx *cx, const tensor *x, const gradient *g) {
    bool seen[MAX_DIMS] = {false};
    int64_t n = g->spacing ? g->spacing->n : 0, dims = g->dims ? g->dims->n : x->ndim;
    if (x->dtype == TS_UINT8) return fail_op(cx, "torch.gradient does not support uint8 input.");
    if (g->spacing && !g->dims && n != 1 && n != x->ndim)
        return fail_op(cx, "torch.gradient expected spacing to be unspecified, a scalar or a list of length %d but got a list of length %lld",
                       x->ndim, (long long)n);
    if (g->spacing && g->dims && n != dims)
        return fail_op(cx, "torch.gradient expected spacing to be unspecified, a scalar or it's spacing and dim arguments to have the same length, but got a spacing argument of length %lld and a dim argument of length %lld.",
                       (long long)n, (long long)dims);
    if (g->edge_order != 1 && g->edge_order != 2) return fail_op(cx, "torch.gradient only supports edge_order=1 and edge_order=2.");
    for (int64_t i = 0; i < dims; i++) {
        int dim;
        TS_TRY(wrap_dim(cx, g->dims ? g->dims->items[i].i : i, x->ndim, &dim));
        if (seen[dim]) return fail_op(cx, "dim %d appears multiple times in the list of dims", dim);
        seen[dim] = true;
        if (x->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %d but tensor has no dimensions", dim);
        if (x->sizes[dim] < g->edge_order + 1)
            return fail_op(cx, "torch.gradient expected each dimension size to be at least edge_order+1");
    }
    return TS_OK;
}

static ts_status gradients(ctx *cx, tensor *x, const gradient *g, value *out) {
    scoped_steps steps s = steps_begin(cx);
    tensor *results[MAX_DIMS];
    TS_TRY(check_gradient(cx, x, g));
    int n = g->dims ? (int)g->dims->n : x->ndim;
    for (int i = 0; i < n; i++) {
        int dim;
        value spacing = g->spacing ? g->spacing->items[g->spacing->n == 1 ? 0 : i] : g->number;
        TS_TRY(wrap_dim(cx, g->dims ? g->dims->items[i].i : i, x->ndim, &dim));
        if (spacing.tag == V_TENSOR && spacing.t->ndim != 1)
            return fail_op(cx, "torch.gradient expected each element of spacing to have one dimension, but got an element with %d dimensions!",
                           spacing.t->ndim);
        results[i] = spacing.tag == V_TENSOR ? uneven_gradient(&s, x, dim, spacing.t, g->edge_order)
                                             : even_gradient(&s, x, dim, spacing, g->edge_order);
        TS_TRY(s.status);
    }
    value result = steps_tensors(&s, n, results);
    TS_TRY(s.status);
    out[0] = value_ref(result);
    return TS_OK;
}

/* (self, *, spacing: number, numbers or tensors, dim: None, int or ints, edge_order) */
KERNEL(gradient) {
    scoped_steps steps s = steps_begin(cx);
    gradient g = {.spacing = a[1].tag == V_LIST ? a[1].l : NULL, .number = arg_none(a[1]) ? v_int(1) : a[1], .edge_order = a[3].i};
    value dims = a[2].tag == V_INT ? STEPS_INTS(&s, a[2].i) : a[2];
    TS_TRY(s.status);
    g.dims = dims.tag == V_LIST ? dims.l : NULL;
    return gradients(cx, a[0].t, &g, out);
}

/* (self, *, dim, edge_order) */
KERNEL(gradient_dims) {
    gradient g = {.number = v_int(1), .dims = a[1].l, .edge_order = a[2].i};
    return gradients(cx, a[0].t, &g, out);
}

/* ---- trapezoids ---- */

static tensor *neighbours(steps *s, tensor *y, int64_t dim) {
    return binary(s, OP_add_Tensor, steps_slice(s, y, dim, 0, -1), steps_slice(s, y, dim, 1, INT64_MAX));
}

static ts_status check_samples(ctx *cx, const tensor *y, const tensor *x, const char *name, int64_t dim_arg, int *dim) {
    if (y->ndim == 0 && strcmp(name, "trapezoid") == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)dim_arg);
    if (y->ndim == 0) return fail_as(cx, INDEX, "slice() cannot be applied to a 0-dim tensor.");
    TS_TRY(wrap_dim(cx, dim_arg, y->ndim, dim));
    if (y->sizes[*dim] == 0 && strcmp(name, "trapezoid") == 0) return TS_OK; /* nothing to sum, of whatever type */
    if (y->dtype != TS_BOOL && !(x && x->dtype == TS_BOOL)) return TS_OK;
    return fail_op(cx, "%s: received a bool input for %s`y`, but bool is not supported", name, x ? "`x` or " : "");
}

/* The distances between the points x along dim, in a shape that broadcasts with y. */
static ts_status distances(steps *s, tensor *x, const tensor *y, const char *name, int dim, tensor **out) {
    int64_t sizes[MAX_DIMS];
    for (int i = 0; i < y->ndim; i++) sizes[i] = 1;
    if (x->ndim == 1) {
        if (x->sizes[0] != y->sizes[dim]) return fail_op(s->cx, "%s: There must be one `x` value for each sample point", name);
        sizes[dim] = x->sizes[0];
        x = steps_reshape(s, x, y->ndim, sizes);
    } else if (x->ndim < y->ndim) {
        memcpy(sizes + (y->ndim - x->ndim), x->sizes, (size_t)x->ndim * sizeof *sizes);
        x = steps_reshape(s, x, y->ndim, sizes);
    }
    *out = binary(s, OP_sub_Tensor, steps_slice(s, x, dim, 1, INT64_MAX), steps_slice(s, x, dim, 0, -1));
    return s->status;
}

static ts_status check_step(ctx *cx, value dx, const char *name) {
    if (dx.tag != V_COMPLEX && dx.tag != V_BOOL) return TS_OK;
    return fail_op(cx, "%s: Currently, we only support dx as a real number.", name);
}

static tensor *nothing_summed(steps *s, tensor *y, int dim) {
    int64_t sizes[MAX_DIMS];
    int n = 0;
    for (int i = 0; i < y->ndim; i++)
        if (i != dim) sizes[n++] = y->sizes[i];
    return STEP(s, OP_zeros, steps_ints(s, n, sizes), v_int(y->dtype));
}

/* (y, x, *, dim) */
KERNEL(trapezoid_x) {
    scoped_steps steps s = steps_begin(cx);
    tensor *y = a[0].t, *dx;
    int dim;
    TS_TRY(check_samples(cx, y, a[1].t, "trapezoid", a[2].i, &dim));
    if (y->sizes[dim] == 0) return steps_give(&s, nothing_summed(&s, y, dim), out);
    TS_TRY(distances(&s, a[1].t, y, "trapezoid", dim, &dx));
    tensor *sum = sum_over(&s, binary(&s, OP_mul_Tensor, neighbours(&s, y, dim), dx), dim);
    return steps_give(&s, STEP(&s, OP_div_Scalar, v_tensor(sum), v_float(2)), out);
}

/* (y, *, dx, dim) */
KERNEL(trapezoid_dx) {
    scoped_steps steps s = steps_begin(cx);
    tensor *y = a[0].t;
    int dim;
    TS_TRY(check_samples(cx, y, NULL, "trapezoid", a[2].i, &dim));
    if (y->sizes[dim] == 0) return steps_give(&s, nothing_summed(&s, y, dim), out);
    TS_TRY(check_step(cx, a[1], "trapezoid"));
    tensor *ends = binary(&s, OP_add_Tensor, STEP(&s, OP_select_int, a[0], v_int(dim), v_int(0)), STEP(&s, OP_select_int, a[0], v_int(dim), v_int(-1)));
    tensor *sum = binary(&s, OP_sub_Tensor, sum_over(&s, y, dim), STEP(&s, OP_mul_Scalar, v_tensor(ends), v_float(0.5)));
    return steps_give(&s, STEP(&s, OP_mul_Scalar, v_tensor(sum), v_float(value_double(a[1]))), out);
}

/* (y, x, *, dim) */
KERNEL(cumulative_trapezoid_x) {
    scoped_steps steps s = steps_begin(cx);
    tensor *y = a[0].t, *dx;
    int dim;
    TS_TRY(check_samples(cx, y, a[1].t, "cumulative_trapezoid", a[2].i, &dim));
    TS_TRY(distances(&s, a[1].t, y, "cumulative_trapezoid", dim, &dx));
    tensor *sums = STEP(&s, OP_cumsum, v_tensor(binary(&s, OP_mul_Tensor, neighbours(&s, y, dim), dx)), v_int(dim));
    return steps_give(&s, STEP(&s, OP_div_Scalar, v_tensor(sums), v_float(2)), out);
}

/* (y, *, dx, dim) */
KERNEL(cumulative_trapezoid_dx) {
    scoped_steps steps s = steps_begin(cx);
    int dim;
    TS_TRY(check_samples(cx, a[0].t, NULL, "cumulative_trapezoid", a[2].i, &dim));
    TS_TRY(check_step(cx, a[1], "cumulative_trapezoid"));
    tensor *areas = STEP(&s, OP_mul_Scalar, v_tensor(neighbours(&s, a[0].t, dim)), v_float(value_double(a[1]) / 2));
    return steps_give(&s, STEP(&s, OP_cumsum, v_tensor(areas), v_int(dim)), out);
}
