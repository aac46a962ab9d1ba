/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg.c: checks and layouts of linear algebra (linalg.h).  The operators are in linalg_lu.c, linalg_factor.c,
 * linalg_eigen.c, linalg_derived.c, linalg_norm.c and linalg_product.c.
 */
#include "ops/linalg.h"

#include "ops/reduce.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>

/* ---- checks ---- */

ts_status check_matrix(ctx *cx, const tensor *x, const char *name, const char *arg) {
    if (x->ndim >= 2) return TS_OK;
    return fail_op(cx, "%s: The input tensor %s must have at least 2 dimensions.", name, arg);
}

ts_status check_square(ctx *cx, const tensor *x, const char *name, const char *arg) {
    TS_TRY(check_matrix(cx, x, name, arg));
    if (rows_of_matrix(x) == columns_of_matrix(x)) return TS_OK;
    return fail_op(cx, "%s: %s must be batches of square matrices, but they are %lld by %lld matrices", name, arg,
                   (long long)rows_of_matrix(x), (long long)columns_of_matrix(x));
}

ts_status check_linalg_dtype(ctx *cx, const tensor *x, const char *name, const char *kernel) {
    if (!dtype_is_float(x->dtype) && !dtype_is_complex(x->dtype))
        return fail_op(cx, "%s: Expected a floating point or complex tensor as input. Got %s", name, dtype_aten(x->dtype));
    if (kernel) return check_lapack_dtype(cx, x, kernel);
    if (dtype_compute(x->dtype) != x->dtype || x->dtype == TS_COMPLEX32)
        return fail_op(cx, "%s: Low precision dtypes not supported. Got %s", name, dtype_aten(x->dtype));
    return TS_OK;
}

ts_status check_lapack_dtype(ctx *cx, const tensor *x, const char *kernel) {
    if (x->dtype == TS_FLOAT32 || x->dtype == TS_FLOAT64 || x->dtype == TS_COMPLEX64 || x->dtype == TS_COMPLEX128)
        return TS_OK;
    return fail_op(cx, "\"%s\" not implemented for '%s'", kernel, dtype_aten(x->dtype));
}

ts_status check_infos(ctx *cx, const tensor *infos, const char *name, bool single) {
    const int32_t *info = tensor_data(infos);
    int64_t n = tensor_numel(infos), at = 0;
    char where[48] = "";
    while (at < n && info[at] == 0) at++;
    if (at == n) return TS_OK;
    int code = info[at];
    if (!single) snprintf(where, sizeof where, "(Batch element %lld): ", (long long)at);
    if (code < 0 && strstr(name, "svd"))
        return fail_as(cx, LINALG, "%s: %sThe algorithm failed to converge because the input matrix contained non-finite values.", name, where);
    if (code < 0)
        return fail_op(cx, "%s: %sArgument %d has illegal value. Most certainly there is a bug in the implementation calling the backend library.",
                       name, where, -code);
    if (strstr(name, "inv"))
        return fail_as(cx, LINALG, "%s: %sThe diagonal element %d is zero, the inversion could not be completed because the input matrix is singular.",
                       name, where, code);
    if (strstr(name, "solve")) return fail_as(cx, LINALG, "%s: %sThe solver failed because the input matrix is singular.", name, where);
    if (strstr(name, "cholesky"))
        return fail_as(cx, LINALG, "%s: %sThe factorization could not be completed because the input is not positive-definite (the leading minor of order %d is not positive-definite).",
                       name, where, code);
    if (strstr(name, "svd"))
        return fail_as(cx, LINALG, "%s: %sThe algorithm failed to converge because the input matrix is ill-conditioned or has too many repeated singular values (error code: %d).",
                       name, where, code);
    if (strstr(name, "eig") || strstr(name, "syevd"))
        return fail_as(cx, LINALG, "%s: %sThe algorithm failed to converge because the input matrix is ill-conditioned or has too many repeated eigenvalues (error code: %d).",
                       name, where, code);
    if (strstr(name, "lstsq"))
        return fail_as(cx, LINALG, "%s: %sThe least squares solution could not be computed because the input matrix does not have full rank (error code: %d).",
                       name, where, code);
    if (strstr(name, "lu_factor"))
        return fail_op(cx, "%s: %sU[%d,%d] is zero and using it on lu_solve would result in a division by zero. If you still want to perform the factorization, consider calling linalg.lu(A, pivot) or linalg.lu_factor_ex(A, pivot)",
                       name, where, code, code);
    return fail_op(cx, "%s: %sUnknown error code: %d.", name, where, code);
}

bool all_finite(const tensor *x) {
    int64_t n = tensor_numel(x) * (dtype_is_complex(x->dtype) ? 2 : 1);
    if (dtype_real(x->dtype) == TS_FLOAT32) {
        for (int64_t i = 0; i < n; i++)
            if (!isfinite(((const float *)tensor_data(x))[i])) return false;
    } else {
        for (int64_t i = 0; i < n; i++)
            if (!isfinite(((const double *)tensor_data(x))[i])) return false;
    }
    return true;
}

/* ---- layout ---- */

ts_status columns_new(ctx *cx, dtype d, int ndim, const int64_t *batch, int64_t m, int64_t n, tensor **out) {
    int64_t sizes[MAX_DIMS + 2], strides[MAX_DIMS + 2];
    if (ndim + 2 > MAX_DIMS) return fail_op(cx, "linalg: more than %d dimensions", MAX_DIMS);
    if (m > INT_MAX || n > INT_MAX)
        return fail_op(cx, "linalg: matrices of %lld by %lld elements are too large", (long long)m, (long long)n);
    for (int i = 0; i < ndim; i++) sizes[i] = batch[i];
    sizes[ndim] = n;
    sizes[ndim + 1] = m;
    contiguous_strides(ndim + 2, sizes, strides);
    int64_t stride = strides[ndim];
    sizes[ndim] = m;
    sizes[ndim + 1] = n;
    strides[ndim] = strides[ndim + 1];
    strides[ndim + 1] = stride;
    return tensor_empty_strided(cx, d, ndim + 2, sizes, strides, out);
}

ts_status columns_copy(ctx *cx, const tensor *x, dtype d, tensor **out) {
    scoped_tensor tensor *copy = NULL;
    TS_TRY(columns_new(cx, d, x->ndim - 2, x->sizes, rows_of_matrix(x), columns_of_matrix(x), &copy));
    TS_TRY(tensor_copy(cx, copy, x));
    *out = tensor_take(&copy);
    return TS_OK;
}

ts_status batch_expand(ctx *cx, const tensor *x, int ndim, const int64_t *batch, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int own = x->ndim - 2, skip = ndim - own;
    if (ndim + 2 > MAX_DIMS) return fail_op(cx, "linalg: more than %d dimensions", MAX_DIMS);
    for (int i = 0; i < ndim; i++) {
        bool there = i >= skip && x->sizes[i - skip] == batch[i];
        sizes[i] = batch[i];
        strides[i] = there ? x->strides[i - skip] : 0;
    }
    for (int i = 0; i < 2; i++) {
        sizes[ndim + i] = x->sizes[own + i];
        strides[ndim + i] = x->strides[own + i];
    }
    return tensor_view(cx, x, ndim + 2, sizes, strides, x->offset, out);
}

ts_status batch_broadcast(ctx *cx, const tensor *a, const tensor *b, int *out_ndim, int64_t *out_batch) {
    return broadcast_sizes(cx, a->ndim - 2, a->sizes, b->ndim - 2, b->sizes, out_ndim, out_batch);
}

ts_status batch_zeros(ctx *cx, const tensor *x, dtype d, int more, const int64_t *sizes, tensor **out) {
    int64_t all[MAX_DIMS];
    int n = x->ndim - 2;
    memcpy(all, x->sizes, (size_t)n * sizeof *all);
    if (more) memcpy(all + n, sizes, (size_t)more * sizeof *all);
    return tensor_zeros(cx, d, n + more, all, out);
}

ts_status matrix_transposed(ctx *cx, const tensor *x, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n = x->ndim;
    memcpy(sizes, x->sizes, (size_t)n * sizeof *sizes);
    memcpy(strides, x->strides, (size_t)n * sizeof *strides);
    sizes[n - 2] = x->sizes[n - 1];
    sizes[n - 1] = x->sizes[n - 2];
    strides[n - 2] = x->strides[n - 1];
    strides[n - 1] = x->strides[n - 2];
    return tensor_view(cx, x, n, sizes, strides, x->offset, out);
}

ts_status as_column(ctx *cx, const tensor *b, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    if (b->ndim == MAX_DIMS) return fail_op(cx, "linalg: more than %d dimensions", MAX_DIMS);
    memcpy(sizes, b->sizes, (size_t)b->ndim * sizeof *sizes);
    memcpy(strides, b->strides, (size_t)b->ndim * sizeof *strides);
    sizes[b->ndim] = strides[b->ndim] = 1;
    return tensor_view(cx, b, b->ndim + 1, sizes, strides, b->offset, out);
}

/* Element `i` of any LAPACK type := 0 or 1. */
static void set_number(tensor *x, int64_t i, bool one) {
    switch (x->dtype) {
#define SET(ID, p, T, R) case TS_##ID: ((T *)tensor_data(x))[i] = one; break;
        FOR_LAPACK(SET)
    default: break;
    }
}

void keep_triangle(tensor *x, bool upper, bool unit) {
    int64_t m = rows_of_matrix(x), n = columns_of_matrix(x), count = batch_count(x);
    size_t size = dtype_size(x->dtype);
    for (int64_t b = 0; b < count && m; b++)
        for (int64_t j = 0; j < n; j++) {
            int64_t at = (b * n + j) * m, above = j < m ? j : m;
            char *column = (char *)tensor_data(x) + (size_t)at * size;
            if (upper && j + 1 < m) memset(column + (size_t)(j + 1) * size, 0, (size_t)(m - j - 1) * size);
            if (!upper) memset(column, 0, (size_t)above * size);
            if (unit && j < m) set_number(x, at + j, true);
        }
}

void set_identity(tensor *x) {
    int64_t m = rows_of_matrix(x), n = columns_of_matrix(x), count = batch_count(x);
    int64_t row = x->strides[x->ndim - 2], column = x->strides[x->ndim - 1];
    if (!tensor_numel(x)) return;
    memset(tensor_data(x), 0, (size_t)(count * m * n) * dtype_size(x->dtype));
    for (int64_t b = 0; b < count; b++)
        for (int64_t i = 0; i < m && i < n; i++) set_number(x, b * m * n + i * (row + column), true);
}

void conjugate(tensor *x) {
    int64_t n = tensor_numel(x);
    if (x->dtype == TS_COMPLEX64)
        for (int64_t i = 0; i < n; i++) ((float *)tensor_data(x))[2 * i + 1] *= -1;
    if (x->dtype == TS_COMPLEX128)
        for (int64_t i = 0; i < n; i++) ((double *)tensor_data(x))[2 * i + 1] *= -1;
}

/* (info, api_name, *, is_matrix) */
KERNEL(_linalg_check_errors) {
    scoped_tensor tensor *infos = NULL;
    (void)out;
    if (a[0].t->dtype != TS_INT32) return fail_op(cx, "_linalg_check_errors: expected infos of dtype Int, but got %s", dtype_aten(a[0].t->dtype));
    TS_TRY(tensor_contiguous(cx, a[0].t, &infos));
    return check_infos(cx, infos, a[1].s->bytes, a[2].b);
}
