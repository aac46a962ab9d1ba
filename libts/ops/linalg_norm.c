/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg_norm.c: norms of matrices, and condition numbers.  Norms of vectors are in reduce_norm.c.
 */
#include "ops/linalg.h"
#include "ops/norms.h"
#include "ops/shape.h"
#include "ops/steps.h"

#include <math.h>
#include <stdio.h>

/* The two dims that hold the matrices, wrapped. */
typedef struct matrix_dims {
    int row, column;
} matrix_dims;

static ts_status matrix_dims_of(ctx *cx, const tensor *x, value dims, matrix_dims *out) {
    if (dims.l->n != 2) {
        scoped_text text t = TEXT_INIT(NULL);
        for (int64_t i = 0; i < dims.l->n; i++) text_printf(&t, "%s%lld", i ? ", " : "", (long long)dims.l->items[i].i);
        return fail_op(cx, "linalg.matrix_norm: dim must be a 2-tuple. Got %s", text_str(&t));
    }
    TS_TRY(wrap_dim(cx, dims.l->items[0].i, x->ndim, &out->row));
    TS_TRY(wrap_dim(cx, dims.l->items[1].i, x->ndim, &out->column));
    if (out->row == out->column)
        return fail_op(cx, "linalg.matrix_norm: dims must be different. Got (%d, %d)", out->row, out->column);
    return TS_OK;
}

/* x with the dims of its matrices moved to the end. */
static ts_status matrices_last(ctx *cx, const tensor *x, matrix_dims dims, tensor **out) {
    int order[MAX_DIMS], n = 0;
    for (int i = 0; i < x->ndim; i++)
        if (i != dims.row && i != dims.column) order[n++] = i;
    order[n++] = dims.row;
    order[n] = dims.column;
    return shape_permute(cx, x, order, out);
}

/* `result` has the batch dims of x; keepdim puts ones where the matrices were. */
static tensor *restore_dims(steps *s, tensor *result, matrix_dims dims, bool keepdim) {
    int low = dims.row < dims.column ? dims.row : dims.column, high = dims.row + dims.column - low;
    if (!keepdim) return result;
    return STEP(s, OP_unsqueeze, v_tensor(STEP(s, OP_unsqueeze, v_tensor(result), v_int(low))), v_int(high));
}

/* Singular values of the matrices of x, along a last dim. */
static tensor *singular_values(steps *s, tensor *x, matrix_dims dims) {
    tensor *moved = NULL;
    if (s->status == TS_OK) s->status = matrices_last(s->cx, x, dims, &moved);
    return STEP(s, OP_linalg_svdvals, v_tensor(steps_keep_tensor(s, moved)));
}

static tensor *extreme(steps *s, tensor *x, int64_t dim, bool keepdim, bool greatest) {
    return STEP(s, greatest ? OP_amax : OP_amin, v_tensor(x), STEPS_INTS(s, dim), v_bool(keepdim));
}

static ts_status norm_checks(ctx *cx, const tensor *x, value dims, value dtype_arg, bool any_width, matrix_dims *out) {
    dtype d;
    TS_TRY(check_matrix(cx, x, "linalg.matrix_norm", "A"));
    if (any_width) {
        if (!dtype_is_float(x->dtype) && !dtype_is_complex(x->dtype))
            return fail_op(cx, "linalg.matrix_norm: Expected a floating point or complex tensor as input. Got %s", dtype_aten(x->dtype));
    } else TS_TRY(check_linalg_dtype(cx, x, "linalg.matrix_norm", NULL));
    TS_TRY(matrix_dims_of(cx, x, dims, out));
    return norm_dtype(cx, x, dtype_arg, "linalg.matrix_norm", &d);
}

static tensor *with_dtype(steps *s, tensor *x, value dtype_arg) {
    return arg_none(dtype_arg) ? x : STEP(s, OP_to_dtype, v_tensor(x), dtype_arg);
}

/* The p-norm of matrices: p is 1, 2 or infinity, or the negative of one. */
static ts_status number_norm(ctx *cx, tensor *x, double p, value dims, bool keepdim, value dtype_arg, value *out) {
    scoped_steps steps s = steps_begin(cx);
    matrix_dims at;
    double order = fabs(p);
    if (order != 1 && order != 2 && !isinf(order)) {
        TS_TRY(check_matrix(cx, x, "linalg.matrix_norm", "A"));
        return fail_op(cx, "linalg.matrix_norm: Order %g not supported.", p);
    }
    TS_TRY(norm_checks(cx, x, dims, dtype_arg, order != 2, &at));
    if (order == 2) {
        tensor *values = singular_values(&s, with_dtype(&s, x, dtype_arg), at);
        return steps_give(&s, restore_dims(&s, extreme(&s, values, -1, false, p > 0), at, keepdim), out);
    }
    int summed = isinf(order) ? at.column : at.row, other = isinf(order) ? at.row : at.column;
    tensor *sums = STEP(&s, OP_linalg_vector_norm, v_tensor(x), v_float(1), STEPS_INTS(&s, summed), v_bool(keepdim), dtype_arg);
    if (!keepdim && summed < other) other--;
    return steps_give(&s, extreme(&s, sums, other, keepdim, p > 0), out);
}

/* "fro" or "nuc". */
static ts_status string_norm(ctx *cx, tensor *x, const char *p, value dims, bool keepdim, value dtype_arg, value *out) {
    scoped_steps steps s = steps_begin(cx);
    matrix_dims at;
    bool nuclear = strcmp(p, "nuc") == 0;
    if (!nuclear && strcmp(p, "fro") != 0) return fail_op(cx, "linalg.matrix_norm: Order %s not supported.", p);
    TS_TRY(norm_checks(cx, x, dims, dtype_arg, !nuclear, &at));
    if (!nuclear) return steps_give(&s, STEP(&s, OP_linalg_vector_norm, v_tensor(x), v_float(2), dims, v_bool(keepdim), dtype_arg), out);
    tensor *values = singular_values(&s, with_dtype(&s, x, dtype_arg), at);
    tensor *sum = STEP(&s, OP_sum_dim_IntList, v_tensor(values), STEPS_INTS(&s, -1));
    return steps_give(&s, restore_dims(&s, sum, at, keepdim), out);
}

/* (A, ord, dim, keepdim, *, dtype); ord a number or a string. */
KERNEL(linalg_matrix_norm) {
    if (a[1].tag == V_STR) return string_norm(cx, a[0].t, a[1].s->bytes, a[2], a[3].b, a[4], out);
    return number_norm(cx, a[0].t, value_double(a[1]), a[2], a[3].b, a[4], out);
}

/* (A, ord=None, dim=None, keepdim, *, dtype) */
KERNEL(linalg_norm) {
    scoped_steps steps s = steps_begin(cx);
    const tensor *x = a[0].t;
    bool dims_given = !arg_none(a[2]), of_matrices = a[1].tag == V_STR;
    if (dims_given && a[2].l->n != 1 && a[2].l->n != 2) {
        scoped_text text t = TEXT_INIT(NULL);
        value_print(&t, a[2]);
        return fail_op(cx, "linalg.norm: If dim is specified, it must be of length 1 or 2. Got %s", text_str(&t));
    }
    if (!dims_given && !arg_none(a[1]) && x->ndim != 1 && x->ndim != 2)
        return fail_op(cx, "linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got %dD.", x->ndim);
    if (a[1].tag != V_STR && !arg_none(a[1])) of_matrices = dims_given ? a[2].l->n == 2 : x->ndim == 2;
    if (!of_matrices) {
        value order = arg_none(a[1]) ? v_float(2) : a[1];
        return steps_give(&s, STEP(&s, OP_linalg_vector_norm, a[0], order, a[2], a[3], a[4]), out);
    }
    value dims = dims_given ? a[2] : STEPS_INTS(&s, 0, 1);
    return steps_give(&s, STEP(&s, a[1].tag == V_STR ? OP_linalg_matrix_norm_str_ord : OP_linalg_matrix_norm, a[0], a[1], dims, a[3], a[4]), out);
}

static ts_status nuclear(ctx *cx, tensor *x, value dims, bool keepdim, value *out) {
    scoped_steps steps s = steps_begin(cx);
    matrix_dims at;
    if (dims.l->n != 2) return fail_op(cx, "nuclear norm requires a 'dim' argument of size 2");
    TS_TRY(wrap_dim(cx, dims.l->items[0].i, x->ndim, &at.row));
    TS_TRY(wrap_dim(cx, dims.l->items[1].i, x->ndim, &at.column));
    if (at.row == at.column || x->ndim == 0)
        return fail_op(cx, "duplicate or invalid dimensions: expected two different dims, but got %d and %d", at.row, at.column);
    tensor *sum = STEP(&s, OP_sum_dim_IntList, v_tensor(singular_values(&s, x, at)), STEPS_INTS(&s, -1));
    return steps_give(&s, restore_dims(&s, sum, at, keepdim), out);
}

/* (self, keepdim) */
KERNEL(nuclear_norm) {
    scoped_steps steps s = steps_begin(cx);
    if (a[0].t->ndim != 2)
        return fail_op(cx, "Expected a tensor with 2 dimensions, but got a tensor with %d dimension%s instead.", a[0].t->ndim, a[0].t->ndim == 1 ? "" : "s");
    value dims = STEPS_INTS(&s, 0, 1);
    TS_TRY(s.status);
    return nuclear(cx, a[0].t, dims, a[1].b, out);
}

/* (self, dim, keepdim) */
KERNEL(nuclear_norm_dim) { return nuclear(cx, a[0].t, a[1], a[2].b, out); }

/* ---- condition numbers ---- */

/* The greatest singular value by the least, or the other way round. */
static tensor *condition_2(steps *s, tensor *x, bool inverted) {
    tensor *values = STEP(s, OP_linalg_svdvals, v_tensor(x));
    tensor *greatest = STEP(s, OP_select_int, v_tensor(values), v_int(-1), v_int(0));
    tensor *least = STEP(s, OP_select_int, v_tensor(values), v_int(-1), v_int(-1));
    return STEP(s, OP_div_Tensor, v_tensor(inverted ? least : greatest), v_tensor(inverted ? greatest : least));
}

/* |A| * |A^-1|; of a singular matrix infinity. */
static tensor *condition_by_inverse(steps *s, tensor *x, value order) {
    op_id norm = order.tag == V_STR ? OP_linalg_matrix_norm_str_ord : OP_linalg_matrix_norm;
    value info = v_none();
    tensor *inverse = STEP_ALL(s, OP_linalg_inv_ex, &info, v_tensor(x));
    tensor *column = STEP(s, OP_unsqueeze, info, v_int(-1));
    tensor *singular = STEP(s, OP_gt_Scalar, v_tensor(STEP(s, OP_unsqueeze, v_tensor(column), v_int(-1))), v_int(0));
    tensor *filled = STEP(s, OP_masked_fill_Scalar, v_tensor(inverse), v_tensor(singular), v_float((double)INFINITY));
    tensor *product = STEP(s, OP_mul_Tensor, v_tensor(STEP(s, norm, v_tensor(x), order)), v_tensor(STEP(s, norm, v_tensor(filled), order)));
    return STEP(s, OP_nan_to_num, v_tensor(product), v_float((double)INFINITY), v_float((double)INFINITY), v_float(-(double)INFINITY));
}

static ts_status condition_check(ctx *cx, const tensor *x, value order) {
    char name[64];
    TS_TRY(check_matrix(cx, x, "linalg.cond", "A"));
    if (order.tag == V_STR) {
        if (strcmp(order.s->bytes, "fro") != 0 && strcmp(order.s->bytes, "nuc") != 0)
            return fail_op(cx, "linalg.cond got an invalid norm type: %s", order.s->bytes);
        snprintf(name, sizeof name, "linalg.cond(ord=%s)", order.s->bytes);
        return check_square(cx, x, name, "A");
    }
    double p = value_double(order), absolute = fabs(p);
    if (absolute != 1 && absolute != 2 && !isinf(absolute)) return fail_op(cx, "linalg.cond got an invalid norm type: %g", p);
    if (absolute == 2) return TS_OK;
    snprintf(name, sizeof name, "linalg.cond(ord=%g)", p);
    return check_square(cx, x, name, "A");
}

/* (A, p=None); p a number or a string */
KERNEL(linalg_cond) {
    scoped_steps steps s = steps_begin(cx);
    tensor *x = a[0].t;
    value order = arg_none(a[1]) ? v_int(2) : a[1];
    if (x->ndim < 2) return fail_op(cx, "linalg.cond: The input tensor must have at least 2 dimensions.");
    TS_TRY(condition_check(cx, x, order));
    if (tensor_numel(x) == 0) {
        tensor *zeros = NULL;
        TS_TRY(batch_zeros(cx, x, dtype_real(x->dtype), 0, NULL, &zeros));
        out[0] = v_tensor(zeros);
        return TS_OK;
    }
    if (order.tag == V_STR && strcmp(order.s->bytes, "nuc") == 0) {
        tensor *values = STEP(&s, OP_linalg_svdvals, a[0]);
        tensor *sum = STEP(&s, OP_sum_dim_IntList, v_tensor(values), STEPS_INTS(&s, -1));
        tensor *inverses = STEP(&s, OP_sum_dim_IntList, v_tensor(STEP(&s, OP_reciprocal, v_tensor(values))), STEPS_INTS(&s, -1));
        return steps_give(&s, STEP(&s, OP_mul_Tensor, v_tensor(sum), v_tensor(inverses)), out);
    }
    if (order.tag != V_STR && fabs(value_double(order)) == 2)
        return steps_give(&s, condition_2(&s, x, value_double(order) < 0), out);
    return steps_give(&s, condition_by_inverse(&s, x, order), out);
}
