/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg_product.c: products: powers and exponentials of matrices, chains, Kronecker, cross and dot products, and
 * covariances.
 */
#include "ops/linalg.h"
#include "ops/shape.h"
#include "ops/steps.h"

/* ---- powers ---- */

static tensor *identity_like(steps *s, tensor *x) {
    tensor *eye = STEP(s, OP_eye, v_int(rows_of_matrix(x)), v_int(x->dtype));
    tensor *zeros = STEP(s, OP_zeros_like, v_tensor(x), v_none(), v_none(), v_none(), v_none(), v_int(0));
    return STEP(s, OP_copy_, v_tensor(zeros), v_tensor(eye));
}

/* (self, n): by squaring */
KERNEL(linalg_matrix_power) {
    scoped_steps steps s = steps_begin(cx);
    tensor *x = a[0].t, *power = NULL, *result = NULL;
    TS_TRY(check_square(cx, x, "linalg.matrix_power", "A"));
    uint64_t n = a[1].i < 0 ? 0 - (uint64_t)a[1].i : (uint64_t)a[1].i;
    if (n == 0) return steps_give(&s, identity_like(&s, x), out);
    if (a[1].i < 0) x = STEP(&s, OP_linalg_inv, v_tensor(x));
    if (n == 1) return steps_give(&s, a[1].i < 0 ? x : STEP(&s, OP_clone, v_tensor(x)), out);
    if (n == 3) return steps_give(&s, STEP(&s, OP_matmul, v_tensor(STEP(&s, OP_matmul, v_tensor(x), v_tensor(x))), v_tensor(x)), out);
    for (; n; n >>= 1) {
        power = power ? STEP(&s, OP_matmul, v_tensor(power), v_tensor(power)) : x;
        if (n & 1) result = result ? STEP(&s, OP_matmul, v_tensor(result), v_tensor(power)) : power;
        TS_TRY(s.status);
    }
    return steps_give(&s, result, out);
}

/* ---- chains ---- */

/* The cheapest order of a chain of matrix products: split[i * n + j] says where matrices i .. j are divided last. */
static void plan_chain(int n, const int64_t *sizes, double *cost, int *split) {
    for (int i = 0; i < n; i++) cost[i * n + i] = 0;
    for (int length = 1; length < n; length++)
        for (int i = 0; i + length < n; i++) {
            int j = i + length;
            double least = -1;
            for (int k = i; k < j; k++) {
                double c = cost[i * n + k] + cost[(k + 1) * n + j] + (double)sizes[i] * (double)sizes[k + 1] * (double)sizes[j + 1];
                if (least >= 0 && c >= least) continue;
                least = c;
                split[i * n + j] = k;
            }
            cost[i * n + j] = least;
        }
}

/* Multiplies along the plan. The intervals to do wait on a stack: an interval whose halves are not there yet goes
 * back on it below them. */
static tensor *run_chain(steps *s, int n, tensor **made, const int *split, int *stack) {
    int depth = 0;
    stack[depth++] = n - 1;
    while (depth && s->status == TS_OK) {
        int at = stack[depth - 1], i = at / n, j = at % n, left = i * n + split[at], right = (split[at] + 1) * n + j;
        if (made[left] && made[right]) {
            made[at] = STEP(s, OP_matmul, v_tensor(made[left]), v_tensor(made[right]));
            depth--;
        } else {
            if (!made[right]) stack[depth++] = right;
            if (!made[left]) stack[depth++] = left;
        }
    }
    return made[n - 1];
}

enum { CHAIN_MAX = 1024 };

static ts_status chain(ctx *cx, steps *s, int n, tensor *const *in, tensor **result) {
    scoped_mem tensor **made = NULL;
    scoped_mem double *cost = NULL;
    scoped_mem int *split = NULL, *stack = NULL;
    int64_t sizes[CHAIN_MAX + 1];
    if (n > CHAIN_MAX) return fail_op(cx, "multi_dot(): %d tensors are more than the %d that are supported", n, CHAIN_MAX);
    size_t square = (size_t)n * (size_t)n;
    TS_TRY(ctx_alloc(cx, square * sizeof *made, &made));
    TS_TRY(ctx_alloc(cx, square * sizeof *cost, &cost));
    TS_TRY(ctx_alloc(cx, square * sizeof *split, &split));
    TS_TRY(ctx_alloc(cx, (2 * (size_t)n + 2) * sizeof *stack, &stack));
    memset(made, 0, square * sizeof(tensor *));
    for (int i = 0; i < n; i++) {
        sizes[i] = in[i]->sizes[0];
        made[i * n + i] = in[i];
    }
    sizes[n] = in[n - 1]->sizes[1];
    plan_chain(n, sizes, cost, split);
    *result = run_chain(s, n, made, split, stack);
    return s->status;
}

static ts_status check_chain(ctx *cx, int n, tensor *const *in) {
    if (in[0]->ndim != 1 && in[0]->ndim != 2) return fail_op(cx, "multi_dot(): the first tensor must be 1D or 2D but got %dD", in[0]->ndim);
    if (in[n - 1]->ndim != 1 && in[n - 1]->ndim != 2)
        return fail_op(cx, "multi_dot(): the last tensor must be 1D or 2D but got %dD", in[n - 1]->ndim);
    for (int i = 1; i < n - 1; i++)
        if (in[i]->ndim != 2) return fail_op(cx, "multi_dot(): tensor %d must be 2D but got %dD", i, in[i]->ndim);
    for (int i = 1; i < n; i++) {
        if (in[i]->dtype != in[0]->dtype)
            return fail_op(cx, "multi_dot(): all tensors must have be the same dtype but tensor 0 is %s and tensor %d %s",
                           dtype_cpp(in[0]->dtype), i, dtype_cpp(in[i]->dtype));
        if (in[i - 1]->sizes[in[i - 1]->ndim - 1] != in[i]->sizes[0]) {
            scoped_text text a = TEXT_INIT(NULL), b = TEXT_INIT(NULL);
            sizes_print(&a, in[i - 1]->ndim, in[i - 1]->sizes);
            sizes_print(&b, in[i]->ndim, in[i]->sizes);
            return fail_op(cx, "multi_dot(): tensors %d and %d with shapes %s and %s cannot be multiplied", i - 1, i, text_str(&a), text_str(&b));
        }
    }
    return TS_OK;
}

static ts_status multi_dot(ctx *cx, int n, tensor **in, value *out) {
    scoped_steps steps s = steps_begin(cx);
    tensor *result = NULL;
    if (n < 2) return fail_op(cx, "multi_dot(): expected at least 2 tensors but got %d", n);
    TS_TRY(check_chain(cx, n, in));
    bool row = in[0]->ndim == 1, column = in[n - 1]->ndim == 1;
    if (row) in[0] = STEP(&s, OP_unsqueeze, v_tensor(in[0]), v_int(0));
    if (column) in[n - 1] = STEP(&s, OP_unsqueeze, v_tensor(in[n - 1]), v_int(-1));
    TS_TRY(s.status);
    TS_TRY(chain(cx, &s, n, in, &result));
    if (column) result = STEP(&s, OP_select_int, v_tensor(result), v_int(1), v_int(0));
    if (row) result = STEP(&s, OP_select_int, v_tensor(result), v_int(0), v_int(0));
    return steps_give(&s, result, out);
}

KERNEL(linalg_multi_dot) {
    scoped_mem tensor **in = NULL;
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    return multi_dot(cx, n, in, out);
}

KERNEL(chain_matmul) {
    scoped_mem tensor **in = NULL;
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    for (int i = 0; i < n; i++)
        if (in[i]->ndim != 2) return fail_op(cx, "Tensor dimension is %d, expected 2 instead.", in[i]->ndim);
    if (n == 0) return fail_op(cx, "chain_matmul(): Expected one or more matrices");
    if (n == 1) return INVOKE(cx, OP_clone, out, v_tensor(in[0]));
    return multi_dot(cx, n, in, out);
}

/* ---- cross and dot products ---- */

static tensor *turned(steps *s, tensor *x, int64_t dim, int by) {
    tensor *places = NULL;
    if (s->status == TS_OK) s->status = tensor_empty(s->cx, TS_INT64, 1, (const int64_t[]){3}, &places);
    if (s->status != TS_OK) return NULL;
    for (int i = 0; i < 3; i++) ((int64_t *)tensor_data(places))[i] = (i + by) % 3;
    return STEP(s, OP_index_select, v_tensor(x), v_int(dim), v_tensor(steps_keep_tensor(s, places)));
}

static ts_status check_cross(ctx *cx, const tensor *x, const tensor *y, int64_t dim_arg, int *out_dim) {
    if (x->ndim != y->ndim) return fail_op(cx, "linalg.cross: inputs must have the same number of dimensions.");
    if (x->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)dim_arg);
    TS_TRY(wrap_dim(cx, dim_arg, x->ndim, out_dim));
    if (x->sizes[*out_dim] != 3 || y->sizes[*out_dim] != 3)
        return fail_op(cx, "linalg.cross: inputs dimension %lld must have length 3. Got %lld and %lld", (long long)dim_arg,
                       (long long)x->sizes[*out_dim], (long long)y->sizes[*out_dim]);
    return TS_OK;
}

static ts_status cross(ctx *cx, tensor *x, tensor *y, int64_t dim_arg, value *out) {
    scoped_steps steps s = steps_begin(cx);
    int dim;
    TS_TRY(check_cross(cx, x, y, dim_arg, &dim));
    if (x->dtype == TS_BOOL || x->dtype == TS_FLOAT16 || x->dtype == TS_COMPLEX32)
        return fail_op(cx, "\"cross\" not implemented for '%s'", dtype_aten(x->dtype));
    if (x->dtype != y->dtype) return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(x->dtype), dtype_aten(y->dtype));
    tensor *left = STEP(&s, OP_mul_Tensor, v_tensor(turned(&s, x, dim, 1)), v_tensor(turned(&s, y, dim, 2)));
    tensor *right = STEP(&s, OP_mul_Tensor, v_tensor(turned(&s, x, dim, 2)), v_tensor(turned(&s, y, dim, 1)));
    return steps_give(&s, STEP(&s, OP_sub_Tensor, v_tensor(left), v_tensor(right)), out);
}

/* (self, other, *, dim) */
KERNEL(linalg_cross) { return cross(cx, a[0].t, a[1].t, a[2].i, out); }

/* (self, other, dim=None): the first dim of size 3 */
KERNEL(cross) {
    const tensor *x = a[0].t;
    int dim = 0;
    if (!arg_none(a[2])) return cross(cx, a[0].t, a[1].t, a[2].i, out);
    while (dim < x->ndim && x->sizes[dim] != 3) dim++;
    if (dim == x->ndim) return fail_op(cx, "no dimension of size 3 in input");
    return cross(cx, a[0].t, a[1].t, dim, out);
}

/* (x, y, *, dim) */
KERNEL(linalg_vecdot) {
    scoped_steps steps s = steps_begin(cx);
    const tensor *x = a[0].t, *y = a[1].t;
    if (!dtype_is_float(x->dtype) && !dtype_is_complex(x->dtype))
        return fail_op(cx, "linalg.vecdot: Expected a floating point or complex tensor as input. Got %s", dtype_aten(x->dtype));
    if (x->dtype != y->dtype)
        return fail_op(cx, "linalg.vecdot: Expected x and y to have the same dtype, but found x of type %s and y of type %s instead",
                       dtype_aten(x->dtype), dtype_aten(y->dtype));
    if (x->ndim == 1 && y->ndim == 1) return INVOKE(cx, OP_vdot, out, a[0], a[1]);
    tensor *products = STEP(&s, OP_mul_Tensor, v_tensor(STEP(&s, OP_conj, a[0])), a[1]);
    return steps_give(&s, STEP(&s, OP_sum_dim_IntList, v_tensor(products), STEPS_INTS(&s, a[2].i)), out);
}

/* ---- Kronecker and others ---- */

KERNEL(kron) {
    scoped_steps steps s = steps_begin(cx);
    const tensor *in[2] = {a[0].t, a[1].t};
    int n = in[0]->ndim > in[1]->ndim ? in[0]->ndim : in[1]->ndim;
    int64_t sizes[2][MAX_DIMS], result[MAX_DIMS];
    if (2 * n > MAX_DIMS) return fail_op(cx, "kron: inputs of %d dimensions are more than the %d that are supported", n, MAX_DIMS / 2);
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < 2; k++) {
            int own = i - (n - in[k]->ndim);
            sizes[k][2 * i + k] = own < 0 ? 1 : in[k]->sizes[own];
            sizes[k][2 * i + 1 - k] = 1;
        }
        if (__builtin_mul_overflow(sizes[0][2 * i], sizes[1][2 * i + 1], &result[i])) return fail_op(cx, "kron: the result is too large");
    }
    tensor *left = STEP(&s, OP__unsafe_view, a[0], steps_ints(&s, 2 * n, sizes[0]));
    tensor *right = STEP(&s, OP__unsafe_view, a[1], steps_ints(&s, 2 * n, sizes[1]));
    tensor *products = STEP(&s, OP_mul_Tensor, v_tensor(left), v_tensor(right));
    return steps_give(&s, STEP(&s, OP__unsafe_view, v_tensor(products), steps_ints(&s, n, result)), out);
}

KERNEL(dist) {
    scoped_steps steps s = steps_begin(cx);
    return steps_give(&s, STEP(&s, OP_norm_Scalar, v_tensor(STEP(&s, OP_sub_Tensor, a[0], a[1])), a[2]), out);
}

/* (input, coefficients): row i of the result is the sum of coefficients[i, k] * input[k] */
KERNEL(_compute_linear_combination) {
    scoped_steps steps s = steps_begin(cx);
    const tensor *x = a[0].t, *c = a[1].t;
    int64_t sizes[MAX_DIMS];
    if (c->ndim < 2) return fail_as(cx, INDEX, "Dimension out of range (expected to be in range of [-1, 0], but got 1)");
    if (x->ndim == 0 || c->ndim != 2 || x->sizes[0] != c->sizes[1] || x->dtype != c->dtype)
        return fail_op(cx, "_compute_linear_combination: coefficients of shape (m, n) and an input of shape (n, *) are expected, of one dtype");
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    sizes[0] = c->sizes[0];
    tensor *rows = steps_reshape(&s, a[0].t, 2, (int64_t[]){x->sizes[0], x->sizes[0] ? tensor_numel(x) / x->sizes[0] : 0});
    return steps_give(&s, steps_reshape(&s, STEP(&s, OP_mm, a[1], v_tensor(rows)), x->ndim, sizes), out);
}

/* ---- trilinear ---- */

/* x with new dims of size 1 at the places `dims` of the result. */
static ts_status insert_dims(steps *s, tensor *x, value dims, int total, tensor **out) {
    int64_t sizes[MAX_DIMS], marked = 0;
    int from = 0;
    for (int64_t i = 0; i < dims.l->n; i++) {
        int d;
        TS_TRY(wrap_dim(s->cx, dims.l->items[i].i, total, &d));
        marked |= INT64_C(1) << d;
    }
    for (int i = 0; i < total; i++) {
        bool fresh = marked >> i & 1;
        if (!fresh && from == x->ndim) return fail_op(s->cx, "_trilinear: expanded dimensions do not fit %d dimensions", total);
        sizes[i] = fresh ? 1 : x->sizes[from++];
    }
    if (from != x->ndim) return fail_op(s->cx, "_trilinear: expanded dimensions do not fit %d dimensions", total);
    *out = steps_reshape(s, x, total, sizes);
    return s->status;
}

/* (i1, i2, i3, expand1, expand2, expand3, sumdim, unroll_dim): the sum over sumdim of i1 * i2 * i3 */
KERNEL(_trilinear) {
    scoped_steps steps s = steps_begin(cx);
    tensor *in[3];
    int64_t total = a[0].t->ndim + a[3].l->n;
    if (a[7].i < 0 || a[7].i >= total) return fail_op(cx, "unroll_dim must be in [0,%lld]", (long long)total - 1);
    if (total >= MAX_DIMS) return fail_op(cx, "_trilinear: more than %d dimensions", MAX_DIMS - 1);
    for (int i = 0; i < 3; i++) TS_TRY(insert_dims(&s, a[i].t, a[3 + i], (int)total, &in[i]));
    tensor *products = STEP(&s, OP_mul_Tensor, v_tensor(STEP(&s, OP_mul_Tensor, v_tensor(in[0]), v_tensor(in[1]))), v_tensor(in[2]));
    if (a[6].l->n == 0) return steps_give(&s, products, out);
    return steps_give(&s, STEP(&s, OP_sum_dim_IntList, v_tensor(products), a[6]), out);
}
