/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg_lu.c: LU factorisation and what rests on it: solving, inverses, determinants.  Pivots that a program hands
 * in are checked before LAPACK sees them.
 */
#include "ops/linalg.h"

#include "ops/reduce.h"

#include <math.h>

/* ---- factors ---- */

ts_status lu_factor(ctx *cx, const tensor *a, tensor **out_lu, tensor **out_pivots, tensor **out_infos) {
    scoped_tensor tensor *lu = NULL, *pivots = NULL, *infos = NULL;
    TS_TRY(columns_copy(cx, a, a->dtype, &lu));
    int m = (int)rows_of_matrix(lu), n = (int)columns_of_matrix(lu), ld = m > 1 ? m : 1;
    int64_t least = m < n ? m : n;
    TS_TRY(batch_zeros(cx, a, TS_INT32, 1, &least, &pivots));
    TS_TRY(batch_zeros(cx, a, TS_INT32, 0, NULL, &infos));
    for (int64_t i = 0, count = least ? batch_count(lu) : 0; i < count; i++) {
        int *pivot = (int *)tensor_data(pivots) + i * least, *info = (int *)tensor_data(infos) + i;
        switch (lu->dtype) {
#define GETRF(ID, p, T, R) case TS_##ID: p##getrf_(&m, &n, matrix_at(lu, i), &ld, pivot, info); break;
            FOR_LAPACK(GETRF)
        default: break;
        }
    }
    *out_lu = tensor_take(&lu);
    *out_pivots = tensor_take(&pivots);
    *out_infos = tensor_take(&infos);
    return TS_OK;
}

ts_status check_pivots(ctx *cx, const tensor *pivots, int64_t n) {
    const int32_t *p = tensor_data(pivots);
    for (int64_t i = tensor_numel(pivots); i-- > 0;) {
        if (p[i] < 1)
            return fail_op(cx, "Pivots given to lu_solve must all be greater or equal to 1. Did you properly pass the result of lu_factor?");
        if (p[i] > n)
            return fail_op(cx, "Pivots given to lu_solve must all be smaller or equal to LU.size(-2). Did you properly pass the result of lu_factor?");
    }
    return TS_OK;
}

ts_status lu_solve_in_place(ctx *cx, const tensor *lu, const tensor *pivots, char trans, tensor *b) {
    int n = (int)rows_of_matrix(lu), nrhs = (int)columns_of_matrix(b), ld = n > 1 ? n : 1, info = 0;
    TS_TRY(check_pivots(cx, pivots, n));
    for (int64_t i = 0, count = n && nrhs ? batch_count(b) : 0; i < count; i++) {
        const int *pivot = (const int *)tensor_data(pivots) + i * n;
        switch (lu->dtype) {
#define GETRS(ID, p, T, R)                                                                                        \
    case TS_##ID: p##getrs_(&trans, &n, &nrhs, matrix_at(lu, i), &ld, pivot, matrix_at(b, i), &ld, &info); break;
            FOR_LAPACK(GETRS)
        default: break;
        }
    }
    return TS_OK;
}

/* PyTorch factors the transpose of real contiguous matrices, which lies column by column already; results of singular
 * matrices show it. */
static ts_status lu_of_transpose(ctx *cx, const tensor *a, bool *out_turned, tensor **lu, tensor **pivots,
                                 tensor **infos) {
    scoped_tensor tensor *turned = NULL;
    *out_turned = tensor_is_contiguous(a) && !dtype_is_complex(a->dtype);
    if (!*out_turned) return lu_factor(cx, a, lu, pivots, infos);
    TS_TRY(matrix_transposed(cx, a, &turned));
    return lu_factor(cx, turned, lu, pivots, infos);
}

/* `caller`: the operator's name where the sizes are refused. */
static ts_status factored(ctx *cx, const tensor *x, bool pivot, const char *caller, const char *check, value *out) {
    tensor *lu = NULL, *pivots = NULL;
    scoped_tensor tensor *infos = NULL;
    if (x->ndim < 2) {
        scoped_text text sizes = TEXT_INIT(NULL);
        sizes_print(&sizes, x->ndim, x->sizes);
        return fail_op(cx, "%s: Expected tensor with 2 or more dimensions. Got size: %s instead", caller, text_str(&sizes));
    }
    if (!pivot) return fail_op(cx, "linalg.lu_factor: LU without pivoting is not implemented on the CPU");
    TS_TRY(check_lapack_dtype(cx, x, "lu_cpu"));
    TS_TRY(lu_factor(cx, x, &lu, &pivots, &infos));
    out[0] = v_tensor(lu);
    out[1] = v_tensor(pivots);
    ts_status st = check ? check_infos(cx, infos, check, x->ndim == 2) : TS_OK;
    if (st != TS_OK) {
        value_unref(value_take(&out[0]));
        value_unref(value_take(&out[1]));
        return st;
    }
    out[2] = v_tensor(tensor_take(&infos));
    return TS_OK;
}

KERNEL(linalg_lu_factor_ex) {
    return factored(cx, a[0].t, a[1].b, "torch.lu_factor", a[2].b ? "torch.linalg.lu_factor_ex" : NULL, out);
}

KERNEL(linalg_lu_factor) {
    value three[3] = {{0}};
    TS_TRY(factored(cx, a[0].t, a[1].b, "torch.lu_factor", "torch.linalg.lu_factor", three));
    out[0] = three[0];
    out[1] = three[1];
    value_unref(three[2]);
    return TS_OK;
}

KERNEL(_lu_with_info) { return factored(cx, a[0].t, a[1].b, "torch.lu_factor", a[2].b ? "torch.linalg.lu_factor_ex" : NULL, out); }

/* ---- the factors one by one ---- */

/* L (m, k) or U (k, n) of packed factors, contiguous. */
static ts_status unpack_triangle(ctx *cx, const tensor *lu, bool upper, tensor **out) {
    int64_t m = rows_of_matrix(lu), n = columns_of_matrix(lu), k = m < n ? m : n;
    int64_t sizes[MAX_DIMS];
    scoped_tensor tensor *part = NULL, *columns = NULL, *result = NULL;
    memcpy(sizes, lu->sizes, (size_t)lu->ndim * sizeof *sizes);
    sizes[lu->ndim - (upper ? 2 : 1)] = k;
    TS_TRY(tensor_view(cx, lu, lu->ndim, sizes, lu->strides, lu->offset, &part));
    TS_TRY(columns_copy(cx, part, lu->dtype, &columns));
    keep_triangle(columns, upper, !upper);
    TS_TRY(tensor_empty(cx, lu->dtype, lu->ndim, sizes, &result));
    TS_TRY(tensor_copy(cx, result, columns));
    *out = tensor_take(&result);
    return TS_OK;
}

/* The permutation that the row exchanges make, as a matrix (m, m). */
static ts_status unpack_pivots(ctx *cx, const tensor *lu, const tensor *pivots, tensor **out) {
    int64_t m = rows_of_matrix(lu), k = pivots->sizes[pivots->ndim - 1], sizes[2] = {m, m};
    scoped_tensor tensor *plain = NULL, *ones = NULL, *result = NULL;
    scoped_mem int64_t *order = NULL;
    TS_TRY(tensor_contiguous(cx, pivots, &plain));
    TS_TRY(check_pivots(cx, plain, m));
    TS_TRY(batch_zeros(cx, lu, TS_UINT8, 2, sizes, &ones));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)m, sizeof *order), &order));
    int64_t batches = m ? batch_count(ones) : 0, given = k ? tensor_numel(plain) / k : 0;
    if (batches && k && given != batches) return fail_op(cx, "lu_unpack: LU and pivots have different batch dimensions");
    for (int64_t b = 0; b < batches; b++) {
        const int32_t *p = (const int32_t *)tensor_data(plain) + b * k;
        for (int64_t i = 0; i < m; i++) order[i] = i;
        for (int64_t i = 0; i < k && i < m; i++) {
            int64_t with = p[i] - 1, swap = order[i];
            order[i] = order[with];
            order[with] = swap;
        }
        for (int64_t i = 0; i < m; i++) ((uint8_t *)tensor_data(ones))[(b * m + order[i]) * m + i] = 1;
    }
    TS_TRY(tensor_to_dtype(cx, ones, lu->dtype, &result));
    *out = tensor_take(&result);
    return TS_OK;
}

static ts_status unpacked(ctx *cx, const tensor *lu, const tensor *pivots, bool data, bool perm, value *out) {
    scoped_tensor tensor *p = NULL, *l = NULL, *u = NULL;
    const int64_t none = 0;
    TS_TRY(check_matrix(cx, lu, "torch.lu_unpack", "LU_data"));
    if (perm && (pivots->dtype != TS_INT32 || !tensor_is_contiguous(pivots)))
        return fail_op(cx, "torch.lu_unpack: LU_pivots is expected to be a contiguous tensor of torch.int32 dtype.");
    if (perm && pivots->ndim != lu->ndim - 1) return fail_op(cx, "torch.lu_unpack: LU_pivots has %d dimensions, LU_data %d", pivots->ndim, lu->ndim);
    TS_TRY(check_lapack_dtype(cx, lu, "lu_unpack_cpu"));
    if (perm) TS_TRY(unpack_pivots(cx, lu, pivots, &p));
    else TS_TRY(tensor_empty(cx, lu->dtype, 1, &none, &p));
    if (data) TS_TRY(unpack_triangle(cx, lu, false, &l));
    else TS_TRY(tensor_empty(cx, lu->dtype, 1, &none, &l));
    if (data) TS_TRY(unpack_triangle(cx, lu, true, &u));
    else TS_TRY(tensor_empty(cx, lu->dtype, 1, &none, &u));
    out[0] = v_tensor(tensor_take(&p));
    out[1] = v_tensor(tensor_take(&l));
    out[2] = v_tensor(tensor_take(&u));
    return TS_OK;
}

KERNEL(lu_unpack) { return unpacked(cx, a[0].t, a[1].t, a[2].b, a[3].b, out); }

KERNEL(linalg_lu) {
    value three[3] = {{0}};
    TS_TRY(factored(cx, a[0].t, a[1].b, "linalg.lu", NULL, three));
    ts_status st = unpacked(cx, three[0].t, three[1].t, true, true, out);
    for (int i = 0; i < 3; i++) value_unref(three[i]);
    return st;
}

/* ---- solving ---- */

/* Whether B is a batch of vectors for A. */
static bool is_vector_rhs(const tensor *a, const tensor *b) {
    if (b->ndim == 1) return true;
    if (b->ndim != a->ndim - 1) return false;
    return memcmp(a->sizes, b->sizes, (size_t)b->ndim * sizeof *b->sizes) == 0;
}

static ts_status check_equation(ctx *cx, const tensor *a, int64_t m, int64_t n, bool left, const char *name) {
    int64_t size = rows_of_matrix(a);
    if (size == (left ? m : n)) return TS_OK;
    return fail_op(cx, "%s: Incompatible shapes of A and B for the equation %s = B (%lldx%lld and %lldx%lld)", name,
                   left ? "AX" : "XA", (long long)size, (long long)columns_of_matrix(a), (long long)m, (long long)n);
}

static ts_status check_same_dtype(ctx *cx, const tensor *a, const tensor *b, const char *name, const char *as, const char *bs) {
    if (a->dtype == b->dtype) return TS_OK;
    return fail_op(cx, "%s: Expected %s and %s to have the same dtype, but found %s of type %s and %s of type %s instead",
                   name, as, bs, as, dtype_aten(a->dtype), bs, dtype_aten(b->dtype));
}

/* X of A X = B, or of X A = B (right: solved as A^T X^T = B^T, the result then lies row by row). */
static ts_status solve_factored(ctx *cx, const tensor *lu, const tensor *pivots, const tensor *b, bool left, bool adjoint,
                                tensor **out) {
    scoped_tensor tensor *turned = NULL, *x = NULL;
    if (left) {
        TS_TRY(columns_copy(cx, b, lu->dtype, &x));
        TS_TRY(lu_solve_in_place(cx, lu, pivots, adjoint ? 'C' : 'N', x));
        *out = tensor_take(&x);
        return TS_OK;
    }
    TS_TRY(matrix_transposed(cx, b, &turned));
    TS_TRY(columns_copy(cx, turned, lu->dtype, &x));
    /* X A^H = B: conj(A) X^T = B^T, A conj(X^T) = conj(B^T) */
    if (adjoint) conjugate(x);
    TS_TRY(lu_solve_in_place(cx, lu, pivots, adjoint ? 'N' : 'T', x));
    if (adjoint) conjugate(x);
    return matrix_transposed(cx, x, out);
}

/* Factors for each matrix of a batch of these sizes. */
static ts_status widen_factors(ctx *cx, const tensor *lu, const tensor *pivots, int ndim, const int64_t *batch,
                               tensor **out_lu, tensor **out_pivots) {
    scoped_tensor tensor *wide = NULL, *column = NULL, *wide_pivots = NULL, *plain = NULL;
    if (lu->ndim - 2 == ndim && memcmp(lu->sizes, batch, (size_t)ndim * sizeof *batch) == 0 && tensor_is_contiguous(pivots)) {
        *out_lu = tensor_ref((tensor *)lu);
        *out_pivots = tensor_ref((tensor *)pivots);
        return TS_OK;
    }
    TS_TRY(as_column(cx, pivots, &column));
    TS_TRY(batch_expand(cx, column, ndim, batch, &wide_pivots));
    TS_TRY(tensor_contiguous(cx, wide_pivots, &plain));
    TS_TRY(batch_expand(cx, lu, ndim, batch, &wide));
    TS_TRY(columns_copy(cx, wide, lu->dtype, out_lu));
    *out_pivots = tensor_take(&plain);
    return TS_OK;
}

/* Solutions for vectors: without the last dim, and what is then the last two as columns, as PyTorch has it. */
static ts_status without_column(ctx *cx, tensor **x) {
    scoped_tensor tensor *vector = NULL;
    tensor *turned = NULL;
    TS_TRY(tensor_view(cx, *x, (*x)->ndim - 1, (*x)->sizes, (*x)->strides, (*x)->offset, &vector));
    if (vector->ndim < 2) turned = tensor_take(&vector);
    else TS_TRY(columns_copy(cx, vector, vector->dtype, &turned));
    tensor_unref(*x);
    *x = turned;
    return TS_OK;
}

/* out: result, LU, pivots, info */
static ts_status solve_ex(ctx *cx, const tensor *a, const tensor *b, bool left, bool check, const char *name, value *out) {
    scoped_tensor tensor *rhs = NULL, *wide = NULL, *lu = NULL, *pivots = NULL, *infos = NULL, *x = NULL,
                         *wide_lu = NULL, *wide_pivots = NULL;
    int64_t batch[MAX_DIMS];
    int nbatch;
    bool turned;
    TS_TRY(check_linalg_dtype(cx, a, "linalg.solve", NULL));
    TS_TRY(check_square(cx, a, "linalg.solve", "A"));
    TS_TRY(check_same_dtype(cx, a, b, "linalg.solve", "A", "B"));
    bool is_vector = is_vector_rhs(a, b);
    if (is_vector) TS_TRY(as_column(cx, b, &rhs));
    else rhs = tensor_ref((tensor *)b);
    TS_TRY(check_matrix(cx, rhs, "linalg.solve", "B"));
    TS_TRY(check_equation(cx, a, rows_of_matrix(rhs), columns_of_matrix(rhs), left, "linalg.solve"));
    if (is_vector && !left) return fail_op(cx, "linalg.solve: Vector broadcasting of the left hand side is not supported for left=False. In this case linalg.solve is equivalent to B / A.squeeze(-1)");
    TS_TRY(batch_broadcast(cx, rhs, a, &nbatch, batch));
    TS_TRY(batch_expand(cx, rhs, nbatch, batch, &wide));
    TS_TRY(lu_of_transpose(cx, a, &turned, &lu, &pivots, &infos));
    TS_TRY(widen_factors(cx, lu, pivots, nbatch, batch, &wide_lu, &wide_pivots));
    TS_TRY(solve_factored(cx, wide_lu, wide_pivots, wide, left, turned, &x));
    if (check) TS_TRY(check_infos(cx, infos, name, a->ndim == 2));
    if (is_vector) TS_TRY(without_column(cx, &x));
    out[0] = v_tensor(tensor_take(&x));
    out[1] = v_tensor(tensor_take(&lu));
    out[2] = v_tensor(tensor_take(&pivots));
    out[3] = v_tensor(tensor_take(&infos));
    return TS_OK;
}

KERNEL(_linalg_solve_ex) { return solve_ex(cx, a[0].t, a[1].t, a[2].b, a[3].b, "torch.linalg.solve_ex", out); }

static ts_status solve_some(ctx *cx, const value *a, bool check, const char *name, bool with_info, value *out) {
    value four[4] = {{0}};
    TS_TRY(solve_ex(cx, a[0].t, a[1].t, a[2].b, check, name, four));
    out[0] = value_take(&four[0]);
    if (with_info) out[1] = value_take(&four[3]);
    for (int i = 0; i < 4; i++) value_unref(four[i]);
    return TS_OK;
}

KERNEL(linalg_solve) { return solve_some(cx, a, true, "torch.linalg.solve", false, out); }
KERNEL(linalg_solve_ex) { return solve_some(cx, a, a[3].b, "torch.linalg.solve_ex", true, out); }

static ts_status solve_by_factors(ctx *cx, const tensor *lu, const tensor *pivots, const tensor *b, bool left,
                                  bool adjoint, const char *name, value *out) {
    scoped_tensor tensor *columns = NULL, *wide_lu = NULL, *wide_b = NULL, *wide_p = NULL;
    tensor *x = NULL;
    int64_t batch[MAX_DIMS], n;
    int nbatch;
    TS_TRY(check_linalg_dtype(cx, lu, name, NULL));
    if (pivots->dtype != TS_INT32) return fail_op(cx, "linalg.lu_solve: pivots should be a Tensor of scalar type torch.int32");
    TS_TRY(check_square(cx, lu, "torch.linalg.lu_solve", "A"));
    TS_TRY(check_matrix(cx, b, name, "B"));
    TS_TRY(check_same_dtype(cx, lu, b, name, "LU", "B"));
    TS_TRY(check_equation(cx, lu, rows_of_matrix(b), columns_of_matrix(b), left, name));
    n = rows_of_matrix(lu);
    if (pivots->ndim != lu->ndim - 1 || pivots->sizes[pivots->ndim - 1] != n ||
        memcmp(pivots->sizes, lu->sizes, (size_t)pivots->ndim * sizeof *pivots->sizes) != 0)
        return fail_op(cx, "linalg.lu_solve: Number of pivots per batch should be same as the dimension of the matrix");
    TS_TRY(batch_broadcast(cx, b, lu, &nbatch, batch));
    TS_TRY(columns_copy(cx, lu, lu->dtype, &columns));
    TS_TRY(widen_factors(cx, columns, pivots, nbatch, batch, &wide_lu, &wide_p));
    TS_TRY(batch_expand(cx, b, nbatch, batch, &wide_b));
    TS_TRY(solve_factored(cx, wide_lu, wide_p, wide_b, left, adjoint, &x));
    out[0] = v_tensor(x);
    return TS_OK;
}

KERNEL(linalg_lu_solve) { return solve_by_factors(cx, a[0].t, a[1].t, a[2].t, a[3].b, a[4].b, "linalg.lu_solve", out); }
KERNEL(lu_solve) { return solve_by_factors(cx, a[1].t, a[2].t, a[0].t, true, false, "linalg.lu_solve", out); }

/* ---- inverses ---- */

ts_status invert(ctx *cx, const tensor *a, tensor **out_inverse, tensor **out_infos) {
    scoped_tensor tensor *lu = NULL, *pivots = NULL, *infos = NULL, *x = NULL;
    bool turned;
    TS_TRY(lu_of_transpose(cx, a, &turned, &lu, &pivots, &infos));
    TS_TRY(columns_new(cx, a->dtype, a->ndim - 2, a->sizes, rows_of_matrix(a), columns_of_matrix(a), &x));
    set_identity(x);
    TS_TRY(lu_solve_in_place(cx, lu, pivots, turned ? 'T' : 'N', x));
    *out_inverse = tensor_take(&x);
    *out_infos = tensor_take(&infos);
    return TS_OK;
}

static ts_status inverse_of(ctx *cx, const tensor *x, const char *check, tensor **out_inverse, tensor **out_infos) {
    scoped_tensor tensor *inverse = NULL, *infos = NULL;
    TS_TRY(check_square(cx, x, "linalg.inv", "A"));
    TS_TRY(check_linalg_dtype(cx, x, "linalg.inv", NULL));
    TS_TRY(invert(cx, x, &inverse, &infos));
    if (check) TS_TRY(check_infos(cx, infos, check, x->ndim == 2));
    *out_inverse = tensor_take(&inverse);
    *out_infos = tensor_take(&infos);
    return TS_OK;
}

KERNEL(linalg_inv_ex) {
    tensor *inverse = NULL, *infos = NULL;
    TS_TRY(inverse_of(cx, a[0].t, a[1].b ? "linalg.inv_ex" : NULL, &inverse, &infos));
    out[0] = v_tensor(inverse);
    out[1] = v_tensor(infos);
    return TS_OK;
}

KERNEL(linalg_inv) {
    tensor *inverse = NULL;
    scoped_tensor tensor *infos = NULL;
    TS_TRY(inverse_of(cx, a[0].t, "linalg.inv", &inverse, &infos));
    out[0] = v_tensor(inverse);
    return TS_OK;
}

/* ---- determinants ---- */

/* Product of the diagonal with the sign of the exchanges: its phase and the logarithm of its magnitude, in double. */
typedef struct det_parts {
    c128 det, phase;
    double log_magnitude;
} det_parts;

static det_parts det_of(const tensor *lu, const tensor *pivots, int64_t b) {
    int64_t n = rows_of_matrix(lu);
    const int32_t *pivot = (const int32_t *)tensor_data(pivots) + b * n;
    det_parts r = {1, 1, 0};
    for (int64_t i = 0; i < n; i++) {
        c128 d = 0;
        switch (lu->dtype) {
#define DIAGONAL(ID, p, T, R) case TS_##ID: d = ((const T *)matrix_at(lu, b))[i * (n + 1)]; break;
            FOR_LAPACK(DIAGONAL)
        default: break;
        }
        if (pivot[i] != i + 1) {
            r.det = -r.det;
            r.phase = -r.phase;
        }
        double magnitude = cabs(d);
        r.det *= d;
        r.phase *= magnitude > 0 ? d / magnitude : d; /* 0 and NaN stay */
        r.log_magnitude += log(magnitude);
    }
    return r;
}

static void store_number(tensor *t, int64_t i, c128 v) {
    switch (t->dtype) {
    case TS_FLOAT32: ((float *)tensor_data(t))[i] = (float)creal(v); break;
    case TS_FLOAT64: ((double *)tensor_data(t))[i] = creal(v); break;
    case TS_COMPLEX64: ((c64 *)tensor_data(t))[i] = (c64)v; break;
    default: ((c128 *)tensor_data(t))[i] = v; break;
    }
}

/* out: det, LU, pivots; or with `logs`: sign, logabsdet, LU, pivots */
static ts_status determinant(ctx *cx, const tensor *x, bool logs, const char *name, value *out) {
    scoped_tensor tensor *lu = NULL, *pivots = NULL, *infos = NULL, *det = NULL, *log_det = NULL;
    bool turned;
    TS_TRY(check_square(cx, x, name, "A"));
    if (logs || dtype_is_integral(x->dtype)) TS_TRY(check_linalg_dtype(cx, x, name, NULL));
    TS_TRY(check_lapack_dtype(cx, x, "lu_cpu"));
    TS_TRY(lu_of_transpose(cx, x, &turned, &lu, &pivots, &infos));
    TS_TRY(batch_zeros(cx, x, x->dtype, 0, NULL, &det));
    if (logs) TS_TRY(batch_zeros(cx, x, dtype_real(x->dtype), 0, NULL, &log_det));
    for (int64_t i = 0, count = tensor_numel(det); i < count; i++) {
        det_parts parts = det_of(lu, pivots, i);
        store_number(det, i, logs ? parts.phase : parts.det);
        if (logs) store_number(log_det, i, parts.log_magnitude);
    }
    int k = 0;
    out[k++] = v_tensor(tensor_take(&det));
    if (logs) out[k++] = v_tensor(tensor_take(&log_det));
    out[k++] = v_tensor(tensor_take(&lu));
    out[k++] = v_tensor(tensor_take(&pivots));
    return TS_OK;
}

KERNEL(_linalg_det) { return determinant(cx, a[0].t, false, "linalg.det", out); }
KERNEL(_linalg_slogdet) { return determinant(cx, a[0].t, true, "linalg.slogdet", out); }

KERNEL(linalg_det) {
    value three[3] = {{0}};
    TS_TRY(determinant(cx, a[0].t, false, "linalg.det", three));
    out[0] = three[0];
    value_unref(three[1]);
    value_unref(three[2]);
    return TS_OK;
}

KERNEL(linalg_slogdet) {
    value four[4] = {{0}};
    TS_TRY(determinant(cx, a[0].t, true, "linalg.slogdet", four));
    out[0] = four[0];
    out[1] = four[1];
    value_unref(four[2]);
    value_unref(four[3]);
    return TS_OK;
}

/* The logarithm of the determinant: NaN for negative real ones. */
KERNEL(logdet) {
    value four[4] = {{0}};
    TS_TRY(determinant(cx, a[0].t, true, "logdet", four));
    tensor *sign = four[0].t;
    for (int64_t i = 0, n = tensor_numel(sign); i < n; i++) {
        switch (sign->dtype) {
#define LOG_REAL(ID, p, T, R)                                                                                     \
    case TS_##ID:                                                                                                 \
        ((T *)tensor_data(sign))[i] = ((T *)tensor_data(sign))[i] == -1 ? (T)NAN : ((R *)tensor_data(four[1].t))[i]; \
        break;
            FOR_LAPACK_REAL(LOG_REAL)
#define LOG_COMPLEX(ID, p, T, R)                                                                                  \
    case TS_##ID:                                                                                                 \
        ((T *)tensor_data(sign))[i] =                                                                             \
            (T)(clog((c128)((T *)tensor_data(sign))[i]) + (double)((R *)tensor_data(four[1].t))[i]);              \
        break;
            FOR_LAPACK_COMPLEX(LOG_COMPLEX)
        default: break;
        }
    }
    out[0] = four[0];
    for (int i = 1; i < 4; i++) value_unref(four[i]);
    return TS_OK;
}
