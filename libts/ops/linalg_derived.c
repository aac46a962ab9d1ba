/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg_derived.c: what decompositions give: ranks, pseudoinverses, inverses and solutions of tensors seen as matrices.
 */
#include "ops/linalg.h"
#include "ops/steps.h"

#include <float.h>
#include <stdio.h>

/* ---- tolerances ---- */

/* Singular values above max(absolute, relative * the greatest) count. */
typedef struct tolerances {
    tensor *absolute, *relative;
} tolerances;

static tensor *double_of(steps *s, double d) {
    tensor *t = NULL;
    if (s->status == TS_OK) s->status = tensor_of_number(s->cx, v_float(d), TS_FLOAT64, &t);
    return steps_keep_tensor(s, t);
}

static double default_relative(const tensor *x) {
    int64_t m = rows_of_matrix(x), n = columns_of_matrix(x);
    dtype d = dtype_real(x->dtype);
    double epsilon = d == TS_FLOAT64 ? DBL_EPSILON : (double)FLT_EPSILON;
    return epsilon * (double)(m > n ? m : n);
}

/* Tolerances from arguments: tensors, numbers or None. */
static ts_status tolerances_of(steps *s, const tensor *x, value absolute, value relative, const char *name, tolerances *out) {
    const value args[2] = {absolute, relative};
    for (int i = 0; i < 2; i++)
        if (args[i].tag == V_TENSOR && dtype_is_complex(args[i].t->dtype))
            return fail_op(s->cx, "%s: %s tensor of complex type is not supported. Got %s", name, i ? "rtol" : "atol", dtype_aten(args[i].t->dtype));
    out->absolute = absolute.tag == V_TENSOR ? absolute.t : double_of(s, arg_double_or(absolute, 0));
    if (relative.tag == V_TENSOR) out->relative = relative.t;
    else if (!arg_none(relative)) out->relative = double_of(s, value_double(relative));
    else if (arg_none(absolute)) out->relative = double_of(s, default_relative(x));
    else {
        tensor *given = STEP(s, OP_gt_Scalar, v_tensor(out->absolute), v_int(0));
        out->relative = STEP(s, OP_where_self, v_tensor(given), v_tensor(double_of(s, 0)), v_tensor(double_of(s, default_relative(x))));
    }
    return s->status;
}

/* values > tolerance, where `greatest` are the greatest values with a last dim of 1. */
static tensor *above(steps *s, tensor *values, tensor *greatest, tolerances t) {
    tensor *scaled = STEP(s, OP_mul_Tensor, v_tensor(STEP(s, OP_unsqueeze, v_tensor(t.relative), v_int(-1))), v_tensor(greatest));
    tensor *limit = STEP(s, OP_maximum, v_tensor(STEP(s, OP_unsqueeze, v_tensor(t.absolute), v_int(-1))), v_tensor(scaled));
    return STEP(s, OP_gt_Tensor, v_tensor(values), v_tensor(limit));
}

/* ---- rank ---- */

static ts_status rank_of(ctx *cx, const value *x, value absolute, value relative, bool hermitian, value *out) {
    scoped_steps steps s = steps_begin(cx);
    tolerances t;
    tensor *values, *greatest;
    TS_TRY(check_matrix(cx, x->t, "torch.linalg.matrix_rank", "input"));
    dtype real = dtype_real(x->t->dtype);
    if (arg_none(relative) && real != TS_FLOAT32 && real != TS_FLOAT64)
        return fail_op(cx, "This function doesn't handle types other than float and double");
    TS_TRY(tolerances_of(&s, x->t, absolute, relative, "torch.linalg.matrix_rank", &t));
    if (tensor_numel(x->t) == 0) {
        tensor *zeros = NULL;
        TS_TRY(batch_zeros(cx, x->t, TS_INT64, 0, NULL, &zeros));
        out[0] = v_tensor(zeros);
        return TS_OK;
    }
    if (hermitian) {
        values = STEP(&s, OP_abs, v_tensor(STEP(&s, OP_linalg_eigvalsh, *x)));
        greatest = STEP(&s, OP_amax, v_tensor(values), STEPS_INTS(&s, -1), v_bool(true));
    } else {
        values = STEP(&s, OP_linalg_svdvals, *x);
        greatest = steps_slice(&s, values, -1, 0, 1);
    }
    return steps_give(&s, STEP(&s, OP_sum_dim_IntList, v_tensor(above(&s, values, greatest, t)), STEPS_INTS(&s, -1)), out);
}

/* (input, tol, hermitian): an absolute tolerance */
KERNEL(linalg_matrix_rank_tol) { return rank_of(cx, &a[0], a[1], v_float(0), a[2].b, out); }
/* (input, *, atol=None, rtol=None, hermitian) */
KERNEL(linalg_matrix_rank) { return rank_of(cx, &a[0], a[1], a[2], a[3].b, out); }

/* ---- pseudoinverse ---- */

static ts_status check_pinv(ctx *cx, const tensor *x) {
    dtype d = dtype_real(x->dtype);
    if (x->ndim >= 2 && (d == TS_FLOAT32 || d == TS_FLOAT64)) return TS_OK;
    scoped_text text sizes = TEXT_INIT(NULL);
    sizes_print(&sizes, x->ndim, x->sizes);
    return fail_op(cx, "linalg.pinv(%s{%s}): expected a tensor with 2 or more dimensions of float, double, cfloat or cdouble types",
                   dtype_aten(x->dtype), text_str(&sizes));
}

/* left * diag(factors) * right^H */
static tensor *product_of_factors(steps *s, tensor *left, tensor *factors, tensor *right) {
    tensor *scaled = STEP(s, OP_mul_Tensor, v_tensor(left), v_tensor(STEP(s, OP_unsqueeze, v_tensor(factors), v_int(-2))));
    return STEP(s, OP_matmul, v_tensor(scaled), v_tensor(STEP(s, OP_mH, v_tensor(right))));
}

static ts_status pinv_of(ctx *cx, const value *x, value absolute, value relative, bool hermitian, value *out) {
    scoped_steps steps s = steps_begin(cx);
    tolerances t;
    value others[2] = {{0}};
    tensor *left, *right, *values, *sizes, *greatest;
    TS_TRY(check_pinv(cx, x->t));
    TS_TRY(tolerances_of(&s, x->t, absolute, relative, "torch.linalg.pinv", &t));
    if (hermitian && tensor_numel(x->t)) {
        values = STEP_ALL(&s, OP_linalg_eigh, others, *x);
        left = right = others[0].t;
        sizes = STEP(&s, OP_abs, v_tensor(values));
        greatest = STEP(&s, OP_amax, v_tensor(sizes), STEPS_INTS(&s, -1), v_bool(true));
    } else {
        right = STEP_ALL(&s, OP_svd, others, *x);
        sizes = values = others[0].t;
        left = others[1].t;
        if (tensor_numel(x->t) == 0) return steps_give(&s, product_of_factors(&s, left, values, right), out);
        greatest = steps_slice(&s, values, -1, 0, 1);
    }
    TS_TRY(s.status);
    tensor *kept = above(&s, sizes, greatest, t), *inverses = STEP(&s, OP_reciprocal, v_tensor(values));
    tensor *zeros = STEP(&s, OP_zeros_like, v_tensor(inverses));
    tensor *factors = STEP(&s, OP_where_self, v_tensor(kept), v_tensor(inverses), v_tensor(zeros));
    factors = STEP(&s, OP_to_dtype, v_tensor(factors), v_int(x->t->dtype));
    return steps_give(&s, product_of_factors(&s, left, factors, right), out);
}

/* (A, rcond, hermitian): a relative tolerance */
KERNEL(linalg_pinv_rcond) { return pinv_of(cx, &a[0], v_float(0), a[1], a[2].b, out); }
/* (A, *, atol=None, rtol=None, hermitian) */
KERNEL(linalg_pinv) { return pinv_of(cx, &a[0], a[1], a[2], a[3].b, out); }
KERNEL(pinverse) { return pinv_of(cx, &a[0], v_float(0), a[1], false, out); }

/* ---- tensors as matrices ---- */

static ts_status check_square_shape(ctx *cx, int64_t rows, int64_t columns, const char *split) {
    if (rows == columns) return TS_OK;
    return fail_op(cx, "Expected self to satisfy the requirement prod(self.shape[%s:]) == prod(self.shape[:%s]), but got %lld != %lld",
                   split, split, (long long)rows, (long long)columns);
}

static int64_t product(const int64_t *sizes, int n) {
    int64_t all = 1;
    for (int i = 0; i < n; i++) __builtin_mul_overflow(all, sizes[i], &all); /* wraps beside a size of 0 */
    return all;
}

/* (self, ind) */
KERNEL(linalg_tensorinv) {
    scoped_steps steps s = steps_begin(cx);
    const tensor *x = a[0].t;
    int64_t sizes[MAX_DIMS];
    if (a[1].i <= 0) return fail_op(cx, "Expected a strictly positive integer for 'ind', but got %lld", (long long)a[1].i);
    if (a[1].i > x->ndim) return fail_op(cx, "linalg.tensorinv: ind %lld is more than the %d dimensions of the input", (long long)a[1].i, x->ndim);
    int ind = (int)a[1].i, rest = x->ndim - ind;
    int64_t n = product(x->sizes + ind, rest);
    TS_TRY(check_square_shape(cx, n, product(x->sizes, ind), "ind"));
    memcpy(sizes, x->sizes + ind, (size_t)rest * sizeof *sizes);
    memcpy(sizes + rest, x->sizes, (size_t)ind * sizeof *sizes);
    tensor *matrix = steps_reshape(&s, a[0].t, 2, (int64_t[]){n, n});
    value info = v_none();
    tensor *inverse = STEP_ALL(&s, OP_linalg_inv_ex, &info, v_tensor(matrix));
    TS_TRY(s.status);
    TS_TRY(check_infos(cx, info.t, "inv", true));
    return steps_give(&s, steps_reshape(&s, inverse, x->ndim, sizes), out);
}

/* self with `dims` behind the others, in their order. */
static ts_status dims_last(ctx *cx, tensor *x, value dims, steps *s, tensor **out) {
    int64_t places[MAX_DIMS];
    int n = (int)(dims.l->n < MAX_DIMS ? dims.l->n : MAX_DIMS);
    if (dims.l->n > x->ndim) return fail_op(cx, "linalg.tensorsolve: more dims than the input has dimensions (%lld, %d)", (long long)dims.l->n, x->ndim);
    for (int i = 0; i < n; i++) places[i] = x->ndim - n + i;
    *out = STEP(s, OP_movedim_intlist, v_tensor(x), dims, steps_ints(s, n, places));
    return s->status;
}

/* (self, other, dims=None) */
KERNEL(linalg_tensorsolve) {
    scoped_steps steps s = steps_begin(cx);
    tensor *x = a[0].t;
    const tensor *b = a[1].t;
    if (!arg_none(a[2])) TS_TRY(dims_last(cx, x, a[2], &s, &x));
    if (b->ndim > x->ndim) return fail_op(cx, "linalg.tensorsolve: other has more dimensions than the input (%d, %d)", b->ndim, x->ndim);
    int rest = x->ndim - b->ndim;
    int64_t n = product(x->sizes + b->ndim, rest);
    TS_TRY(check_square_shape(cx, n, tensor_numel(b), "other.ndim"));
    tensor *matrix = steps_reshape(&s, x, 2, (int64_t[]){n, n});
    tensor *flat = STEP(&s, OP_flatten_using_ints, a[1]);
    return steps_give(&s, steps_reshape(&s, STEP(&s, OP_linalg_solve, v_tensor(matrix), v_tensor(flat)), rest, x->sizes + b->ndim), out);
}
