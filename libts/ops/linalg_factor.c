/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg_factor.c: Cholesky, QR and LDL factorisations, Householder products, and solving by them and by triangles.
 */
#include "ops/linalg.h"

#include "ops/reduce.h"

static int at_least_1(int64_t n) { return n > 1 ? (int)n : 1; }

/* A workspace of LAPACK, of which the size was asked for first (`work[0]` of any type). */
static int64_t work_size(dtype d, const void *first) {
    double size = dtype_real(d) == TS_FLOAT32 ? (double)*(const float *)first : *(const double *)first;
    return size < 1 ? 1 : (int64_t)size + 1;
}

/* ---- Cholesky ---- */

static ts_status cholesky(ctx *cx, const tensor *a, bool upper, tensor **out_l, tensor **out_infos) {
    scoped_tensor tensor *l = NULL, *infos = NULL;
    TS_TRY(columns_copy(cx, a, a->dtype, &l));
    TS_TRY(batch_zeros(cx, a, TS_INT32, 0, NULL, &infos));
    int n = (int)rows_of_matrix(l), ld = at_least_1(n);
    char uplo = upper ? 'U' : 'L';
    for (int64_t i = 0, count = n ? batch_count(l) : 0; i < count; i++) {
        int *info = (int *)tensor_data(infos) + i;
        switch (l->dtype) {
#define POTRF(ID, p, T, R) case TS_##ID: p##potrf_(&uplo, &n, matrix_at(l, i), &ld, info); break;
            FOR_LAPACK(POTRF)
        default: break;
        }
    }
    keep_triangle(l, upper, false);
    *out_l = tensor_take(&l);
    *out_infos = tensor_take(&infos);
    return TS_OK;
}

static ts_status cholesky_of(ctx *cx, const tensor *x, bool upper, const char *check, const char *name, value *out,
                             bool with_info) {
    scoped_tensor tensor *l = NULL, *infos = NULL;
    TS_TRY(check_square(cx, x, name, "A"));
    TS_TRY(check_linalg_dtype(cx, x, name, "cholesky_cpu"));
    TS_TRY(cholesky(cx, x, upper, &l, &infos));
    if (check) TS_TRY(check_infos(cx, infos, check, x->ndim == 2));
    out[0] = v_tensor(tensor_take(&l));
    if (with_info) out[1] = v_tensor(tensor_take(&infos));
    return TS_OK;
}

KERNEL(linalg_cholesky) { return cholesky_of(cx, a[0].t, a[1].b, "linalg.cholesky", "linalg.cholesky", out, false); }
KERNEL(cholesky) { return cholesky_of(cx, a[0].t, a[1].b, "cholesky", "cholesky", out, false); }
KERNEL(linalg_cholesky_ex) {
    return cholesky_of(cx, a[0].t, a[1].b, a[2].b ? "linalg.cholesky_ex" : NULL, "linalg.cholesky", out, true);
}

/* (B, A, upper): A's factor is given */
KERNEL(cholesky_solve) {
    const tensor *b = a[0].t, *l = a[1].t;
    scoped_tensor tensor *wide = NULL, *columns = NULL, *wide_l = NULL, *l_columns = NULL;
    int64_t batch[MAX_DIMS];
    int nbatch, info = 0;
    char uplo = a[2].b ? 'U' : 'L';
    if (b->ndim < 2) return fail_op(cx, "b should have at least 2 dimensions, but has %d dimensions instead", b->ndim);
    if (l->ndim < 2) return fail_op(cx, "u should have at least 2 dimensions, but has %d dimensions instead", l->ndim);
    if (rows_of_matrix(l) != columns_of_matrix(l))
        return fail_op(cx, "A must be batches of square matrices, but they are %lld by %lld matrices",
                       (long long)rows_of_matrix(l), (long long)columns_of_matrix(l));
    if (rows_of_matrix(l) != rows_of_matrix(b))
        return fail_op(cx, "Incompatible matrix sizes for cholesky_solve: each A matrix is %lld by %lld but each b matrix is %lld by %lld",
                       (long long)rows_of_matrix(l), (long long)rows_of_matrix(l), (long long)rows_of_matrix(b),
                       (long long)columns_of_matrix(b));
    if (b->dtype != l->dtype)
        return fail_op(cx, "cholesky_solve: Expected b and A to have the same dtype, but found b of type %s and A of type %s instead",
                       dtype_aten(b->dtype), dtype_aten(l->dtype));
    TS_TRY(check_lapack_dtype(cx, b, "cholesky_solve_cpu"));
    TS_TRY(batch_broadcast(cx, b, l, &nbatch, batch));
    TS_TRY(batch_expand(cx, b, nbatch, batch, &wide));
    TS_TRY(batch_expand(cx, l, nbatch, batch, &wide_l));
    TS_TRY(columns_copy(cx, wide, b->dtype, &columns));
    TS_TRY(columns_copy(cx, wide_l, b->dtype, &l_columns));
    int n = (int)rows_of_matrix(columns), nrhs = (int)columns_of_matrix(columns), ld = at_least_1(n);
    for (int64_t i = 0, count = n && nrhs ? batch_count(columns) : 0; i < count && info == 0; i++)
        switch (b->dtype) {
#define POTRS(ID, p, T, R)                                                                                        \
    case TS_##ID: p##potrs_(&uplo, &n, &nrhs, matrix_at(l_columns, i), &ld, matrix_at(columns, i), &ld, &info); break;
            FOR_LAPACK(POTRS)
        default: break;
        }
    out[0] = v_tensor(tensor_take(&columns));
    return TS_OK;
}

/* The other triangle of Hermitian columns from the one that LAPACK filled. */
static void mirror_triangle(tensor *x, bool upper) {
    int64_t n = rows_of_matrix(x);
    for (int64_t b = 0, count = n ? batch_count(x) : 0; b < count; b++)
        for (int64_t j = 0; j < n; j++)
            for (int64_t i = j + 1; i < n; i++) {
                int64_t from = upper ? i * n + j : j * n + i, to = upper ? j * n + i : i * n + j;
                switch (x->dtype) {
#define MIRROR_REAL(ID, p, T, R) case TS_##ID: ((T *)matrix_at(x, b))[to] = ((T *)matrix_at(x, b))[from]; break;
#define MIRROR_COMPLEX(ID, p, T, R) case TS_##ID: ((T *)matrix_at(x, b))[to] = (T)conj(((T *)matrix_at(x, b))[from]); break;
                    FOR_LAPACK_REAL(MIRROR_REAL)
                    FOR_LAPACK_COMPLEX(MIRROR_COMPLEX)
                default: break;
                }
            }
}

KERNEL(cholesky_inverse) {
    scoped_tensor tensor *x = NULL, *infos = NULL;
    TS_TRY(check_square(cx, a[0].t, "cholesky_inverse", "A"));
    TS_TRY(check_lapack_dtype(cx, a[0].t, "cholesky_inverse_out_cpu"));
    TS_TRY(columns_copy(cx, a[0].t, a[0].t->dtype, &x));
    TS_TRY(batch_zeros(cx, a[0].t, TS_INT32, 0, NULL, &infos));
    int n = (int)rows_of_matrix(x), ld = at_least_1(n);
    char uplo = a[1].b ? 'U' : 'L';
    for (int64_t i = 0, count = n ? batch_count(x) : 0; i < count; i++) {
        int *info = (int *)tensor_data(infos) + i;
        switch (x->dtype) {
#define POTRI(ID, p, T, R) case TS_##ID: p##potri_(&uplo, &n, matrix_at(x, i), &ld, info); break;
            FOR_LAPACK(POTRI)
        default: break;
        }
    }
    TS_TRY(check_infos(cx, infos, "cholesky_inverse", a[0].t->ndim == 2));
    mirror_triangle(x, a[1].b);
    out[0] = v_tensor(tensor_take(&x));
    return TS_OK;
}

/* ---- QR ---- */

/* R and the reflectors packed, and their scalars (batch, min(m, n)). */
static ts_status qr_packed(ctx *cx, const tensor *x, tensor **out_packed, tensor **out_tau) {
    scoped_tensor tensor *packed = NULL, *tau = NULL;
    TS_TRY(columns_copy(cx, x, x->dtype, &packed));
    int m = (int)rows_of_matrix(packed), n = (int)columns_of_matrix(packed), ld = at_least_1(m), info = 0, lwork = -1;
    int64_t k = m < n ? m : n;
    TS_TRY(batch_zeros(cx, x, x->dtype, 1, &k, &tau));
    scoped_mem char *work = NULL;
    c128 first = 0;
    for (int64_t i = -1, count = k ? batch_count(packed) : 0; count && i < count; i++) { /* -1: asks for the workspace */
        void *at = i < 0 ? NULL : matrix_at(packed, i), *scalars = (char *)tensor_data(tau) + (size_t)((i < 0 ? 0 : i) * k) * dtype_size(x->dtype);
        void *space = i < 0 ? (void *)&first : work;
        switch (x->dtype) {
#define GEQRF(ID, p, T, R) case TS_##ID: p##geqrf_(&m, &n, at, &ld, scalars, space, &lwork, &info); break;
            FOR_LAPACK(GEQRF)
        default: break;
        }
        if (i >= 0) continue;
        lwork = (int)work_size(x->dtype, &first);
        TS_TRY(ctx_alloc(cx, (size_t)lwork * dtype_size(x->dtype), &work));
    }
    *out_packed = tensor_take(&packed);
    *out_tau = tensor_take(&tau);
    return TS_OK;
}

/* Q's first columns in place of the reflectors: `q` columns (m, n), scalars (batch, k), k <= n <= m. */
static ts_status q_in_place(ctx *cx, tensor *q, const tensor *tau, int64_t k64) {
    int m = (int)rows_of_matrix(q), n = (int)columns_of_matrix(q), k = (int)k64, ld = at_least_1(m), info = 0, lwork = -1;
    scoped_mem char *work = NULL;
    c128 first = 0;
    for (int64_t i = -1, count = m && n ? batch_count(q) : 0; count && i < count; i++) {
        void *at = i < 0 ? NULL : matrix_at(q, i);
        const void *scalars = (const char *)tensor_data(tau) + (size_t)((i < 0 ? 0 : i) * k64) * dtype_size(q->dtype);
        void *space = i < 0 ? (void *)&first : work;
        switch (q->dtype) {
#define ORGQR(ID, p, T, R) case TS_##ID: p##orgqr_(&m, &n, &k, at, &ld, scalars, space, &lwork, &info); break;
#define UNGQR(ID, p, T, R) case TS_##ID: p##ungqr_(&m, &n, &k, at, &ld, scalars, space, &lwork, &info); break;
            FOR_LAPACK_REAL(ORGQR)
            FOR_LAPACK_COMPLEX(UNGQR)
        default: break;
        }
        if (i >= 0) continue;
        lwork = (int)work_size(q->dtype, &first);
        TS_TRY(ctx_alloc(cx, (size_t)lwork * dtype_size(q->dtype), &work));
    }
    return TS_OK;
}

/* Rows [0, m) and columns [0, n) of each matrix. */
static ts_status corner(ctx *cx, const tensor *x, int64_t m, int64_t n, tensor **out) {
    int64_t sizes[MAX_DIMS];
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    sizes[x->ndim - 2] = m;
    sizes[x->ndim - 1] = n;
    return tensor_view(cx, x, x->ndim, sizes, x->strides, x->offset, out);
}

static ts_status qr(ctx *cx, const tensor *x, const char *mode, value *out) {
    scoped_tensor tensor *packed = NULL, *tau = NULL, *q = NULL, *r = NULL, *part = NULL, *target = NULL, *head = NULL;
    const int64_t none = 0;
    bool complete = strcmp(mode, "complete") == 0, no_q = strcmp(mode, "r") == 0;
    TS_TRY(check_matrix(cx, x, "linalg.qr", "A"));
    TS_TRY(check_linalg_dtype(cx, x, "linalg.qr", "geqrf_cpu"));
    if (!complete && !no_q && strcmp(mode, "reduced") != 0)
        return fail_op(cx, "qr received unrecognized mode '%s' but expected one of 'reduced' (default), 'r', or 'complete'", mode);
    int64_t m = rows_of_matrix(x), n = columns_of_matrix(x), k = m < n ? m : n, width = complete ? m : k;
    TS_TRY(qr_packed(cx, x, &packed, &tau));
    TS_TRY(corner(cx, packed, width, n, &part));
    TS_TRY(columns_copy(cx, part, x->dtype, &r));
    keep_triangle(r, true, false);
    if (no_q) {
        TS_TRY(tensor_empty(cx, x->dtype, 1, &none, &q));
    } else {
        TS_TRY(columns_new(cx, x->dtype, x->ndim - 2, x->sizes, m, width, &q));
        if (tensor_numel(q)) memset(tensor_data(q), 0, (size_t)tensor_numel(q) * dtype_size(q->dtype));
        TS_TRY(corner(cx, packed, m, k, &head));
        TS_TRY(corner(cx, q, m, k, &target));
        TS_TRY(tensor_copy(cx, target, head));
        if (k == 0) set_identity(q);
        else TS_TRY(q_in_place(cx, q, tau, k));
    }
    out[0] = v_tensor(tensor_take(&q));
    out[1] = v_tensor(tensor_take(&r));
    return TS_OK;
}

KERNEL(linalg_qr) { return qr(cx, a[0].t, a[1].s->bytes, out); }
KERNEL(qr) { return qr(cx, a[0].t, a[1].b ? "reduced" : "complete", out); }

KERNEL(geqrf) {
    tensor *packed = NULL, *tau = NULL;
    if (a[0].t->ndim < 2) return fail_op(cx, "torch.geqrf: input must have at least 2 dimensions.");
    TS_TRY(check_lapack_dtype(cx, a[0].t, "geqrf_cpu"));
    TS_TRY(qr_packed(cx, a[0].t, &packed, &tau));
    out[0] = v_tensor(packed);
    out[1] = v_tensor(tau);
    return TS_OK;
}

/* Scalars (.., k) that go with matrices: the same batch and dtype. */
static ts_status check_tau(ctx *cx, const tensor *x, const tensor *tau, const char *name) {
    if (tau->ndim != x->ndim - 1)
        return fail_op(cx, "%s: Expected tau to have one dimension less than input, but got tau.ndim equal to %d and input.ndim is equal to %d",
                       name, tau->ndim, x->ndim);
    if (memcmp(tau->sizes, x->sizes, (size_t)(x->ndim - 2) * sizeof *x->sizes) != 0)
        return fail_op(cx, "%s: Expected batch dimensions of tau to be equal to input.shape[:-2]", name);
    if (tau->dtype != x->dtype)
        return fail_op(cx, "%s: tau dtype %s does not match input dtype %s", name, dtype_aten(tau->dtype), dtype_aten(x->dtype));
    return TS_OK;
}

KERNEL(linalg_householder_product) {
    const char *name = "torch.linalg.householder_product";
    const tensor *x = a[0].t, *tau = a[1].t;
    scoped_tensor tensor *q = NULL, *scalars = NULL;
    if (x->ndim < 2) return fail_op(cx, "%s: input must have at least 2 dimensions.", name);
    if (rows_of_matrix(x) < columns_of_matrix(x))
        return fail_op(cx, "%s: input.shape[-2] must be greater than or equal to input.shape[-1]", name);
    if (tau->ndim < 1 || columns_of_matrix(x) < tau->sizes[tau->ndim - 1])
        return fail_op(cx, "%s: input.shape[-1] must be greater than or equal to tau.shape[-1]", name);
    TS_TRY(check_tau(cx, x, tau, name));
    TS_TRY(check_lapack_dtype(cx, x, "orgqr_cpu"));
    TS_TRY(columns_copy(cx, x, x->dtype, &q));
    TS_TRY(tensor_contiguous(cx, tau, &scalars));
    TS_TRY(q_in_place(cx, q, scalars, tau->sizes[tau->ndim - 1]));
    out[0] = v_tensor(tensor_take(&q));
    return TS_OK;
}

typedef struct ormqr_args {
    char side, trans;
    int m, n, k, lda, ldc;
} ormqr_args;

static ts_status apply_q(ctx *cx, const tensor *packed, const tensor *tau, ormqr_args s, tensor *c) {
    scoped_mem char *work = NULL;
    c128 first = 0;
    int lwork = -1, info = 0;
    size_t size = dtype_size(c->dtype);
    for (int64_t i = -1, count = tensor_numel(c) ? batch_count(c) : 0; count && i < count; i++) {
        int64_t b = i < 0 ? 0 : i;
        void *space = i < 0 ? (void *)&first : work, *to = matrix_at(c, b);
        const void *from = matrix_at(packed, b), *scalars = (const char *)tensor_data(tau) + (size_t)(b * s.k) * size;
        switch (c->dtype) {
#define APPLY(ID, NAME) case TS_##ID: NAME(&s.side, &s.trans, &s.m, &s.n, &s.k, from, &s.lda, scalars, to, &s.ldc, space, &lwork, &info); break;
#define ORMQR(ID, p, T, R) APPLY(ID, p##ormqr_)
#define UNMQR(ID, p, T, R) APPLY(ID, p##unmqr_)
            FOR_LAPACK_REAL(ORMQR)
            FOR_LAPACK_COMPLEX(UNMQR)
        default: break;
        }
        if (i >= 0) continue;
        lwork = (int)work_size(c->dtype, &first);
        TS_TRY(ctx_alloc(cx, (size_t)lwork * size, &work));
    }
    return TS_OK;
}

/* (input, tau, other, left, transpose) */
KERNEL(ormqr) {
    const char *name = "torch.ormqr";
    const tensor *x = a[0].t, *tau = a[1].t, *other = a[2].t;
    bool left = a[3].b;
    scoped_tensor tensor *packed = NULL, *scalars = NULL, *c = NULL;
    if (x->ndim < 2) return fail_op(cx, "%s: input must have at least 2 dimensions.", name);
    if (other->ndim < 2) return fail_op(cx, "%s: other must have at least 2 dimensions.", name);
    int64_t size = left ? rows_of_matrix(other) : columns_of_matrix(other);
    if (tau->ndim < 1 || size < tau->sizes[tau->ndim - 1])
        return fail_op(cx, "%s: other.shape[%d] must be greater than or equal to tau.shape[-1]", name, left ? -2 : -1);
    if (size != rows_of_matrix(x)) return fail_op(cx, "%s: other.shape[%d] must be equal to input.shape[-2]", name, left ? -2 : -1);
    if (columns_of_matrix(x) < tau->sizes[tau->ndim - 1] || rows_of_matrix(x) < tau->sizes[tau->ndim - 1])
        return fail_op(cx, "%s: tau.shape[-1] must be less than or equal to input.shape[-1]", name);
    TS_TRY(check_tau(cx, x, tau, name));
    if (other->ndim != x->ndim || memcmp(other->sizes, x->sizes, (size_t)(x->ndim - 2) * sizeof *x->sizes) != 0)
        return fail_op(cx, "%s: Expected batch dimensions of other to be equal to input.shape[:-2]", name);
    if (other->dtype != x->dtype)
        return fail_op(cx, "%s: Expected input and other to have the same dtype, but input has dtype %s and other has dtype %s",
                       name, dtype_aten(x->dtype), dtype_aten(other->dtype));
    TS_TRY(check_lapack_dtype(cx, x, "ormqr_cpu"));
    TS_TRY(columns_copy(cx, x, x->dtype, &packed));
    TS_TRY(tensor_contiguous(cx, tau, &scalars));
    TS_TRY(columns_copy(cx, other, x->dtype, &c));
    ormqr_args s = {left ? 'L' : 'R', !a[4].b ? 'N' : dtype_is_complex(x->dtype) ? 'C' : 'T', (int)rows_of_matrix(c),
                    (int)columns_of_matrix(c), (int)tau->sizes[tau->ndim - 1], at_least_1(rows_of_matrix(x)),
                    at_least_1(rows_of_matrix(c))};
    TS_TRY(apply_q(cx, packed, scalars, s, c));
    out[0] = v_tensor(tensor_take(&c));
    return TS_OK;
}

/* ---- triangles ---- */

typedef struct triangle {
    bool upper, left, unit;
    char trans;
} triangle;

/* op(A) X = B or X op(A) = B in place; both columns. */
static void solve_triangle(const tensor *l, tensor *b, triangle how) {
    int m = (int)rows_of_matrix(b), n = (int)columns_of_matrix(b), lda = at_least_1(rows_of_matrix(l)), ldb = at_least_1(m);
    char side = how.left ? 'L' : 'R', uplo = how.upper ? 'U' : 'L', diag = how.unit ? 'U' : 'N';
    for (int64_t i = 0, count = m && n ? batch_count(b) : 0; i < count; i++)
        switch (b->dtype) {
#define TRSM(ID, p, T, R)                                                                                         \
    case TS_##ID: {                                                                                               \
        const T one = 1;                                                                                          \
        p##trsm_(&side, &uplo, &how.trans, &diag, &m, &n, &one, matrix_at(l, i), &lda, matrix_at(b, i), &ldb);    \
        break;                                                                                                    \
    }
            FOR_LAPACK(TRSM)
        default: break;
        }
}

/* Columns of both with their batches broadcast. */
static ts_status broadcast_columns(ctx *cx, const tensor *a, const tensor *b, tensor **out_a, tensor **out_b) {
    scoped_tensor tensor *wide_a = NULL, *wide_b = NULL, *columns = NULL;
    int64_t batch[MAX_DIMS];
    int n;
    TS_TRY(batch_broadcast(cx, b, a, &n, batch));
    TS_TRY(batch_expand(cx, a, n, batch, &wide_a));
    TS_TRY(batch_expand(cx, b, n, batch, &wide_b));
    TS_TRY(columns_copy(cx, wide_a, a->dtype, &columns));
    TS_TRY(columns_copy(cx, wide_b, b->dtype, out_b));
    *out_a = tensor_take(&columns);
    return TS_OK;
}

KERNEL(linalg_solve_triangular) {
    const char *name = "linalg.solve_triangular";
    const tensor *l = a[0].t, *b = a[1].t;
    bool left = a[3].b;
    scoped_tensor tensor *l_columns = NULL, *x = NULL;
    TS_TRY(check_square(cx, l, name, "A"));
    TS_TRY(check_matrix(cx, b, name, "B"));
    if (rows_of_matrix(l) != (left ? rows_of_matrix(b) : columns_of_matrix(b)))
        return fail_op(cx, "%s: Incompatible shapes of A and B for the equation %s = B (%lldx%lld and %lldx%lld)", name,
                       left ? "AX" : "XA", (long long)rows_of_matrix(l), (long long)rows_of_matrix(l),
                       (long long)rows_of_matrix(b), (long long)columns_of_matrix(b));
    if (l->dtype != b->dtype)
        return fail_op(cx, "%s: Expected A and B to have the same dtype, but found A of type %s and B of type %s instead",
                       name, dtype_aten(l->dtype), dtype_aten(b->dtype));
    TS_TRY(check_lapack_dtype(cx, l, "triangular_solve_cpu"));
    TS_TRY(broadcast_columns(cx, l, b, &l_columns, &x));
    solve_triangle(l_columns, x, (triangle){a[2].b, left, a[4].b, 'N'});
    out[0] = v_tensor(tensor_take(&x));
    return TS_OK;
}

/* (B, A, upper, transpose, unitriangular) */
KERNEL(triangular_solve) {
    const tensor *b = a[0].t, *l = a[1].t;
    scoped_tensor tensor *l_columns = NULL, *x = NULL;
    if (b->ndim < 2) return fail_op(cx, "torch.triangular_solve: Expected b to have at least 2 dimensions, but it has %d dimensions instead", b->ndim);
    if (l->ndim < 2) return fail_op(cx, "torch.triangular_solve: Expected A to have at least 2 dimensions, but it has %d dimensions instead", l->ndim);
    if (rows_of_matrix(l) != columns_of_matrix(l))
        return fail_op(cx, "A must be batches of square matrices, but they are %lld by %lld matrices",
                       (long long)rows_of_matrix(l), (long long)columns_of_matrix(l));
    if (rows_of_matrix(l) != rows_of_matrix(b))
        return fail_op(cx, "Incompatible matrix sizes for triangular_solve: each A matrix is %lld by %lld but each b matrix is %lld by %lld",
                       (long long)rows_of_matrix(l), (long long)rows_of_matrix(l), (long long)rows_of_matrix(b),
                       (long long)columns_of_matrix(b));
    if (l->dtype != b->dtype)
        return fail_op(cx, "triangular_solve: Expected b and A to have the same dtype, but found b of type %s and A of type %s instead",
                       dtype_aten(b->dtype), dtype_aten(l->dtype));
    TS_TRY(check_lapack_dtype(cx, l, "triangular_solve_cpu"));
    TS_TRY(broadcast_columns(cx, l, b, &l_columns, &x));
    solve_triangle(l_columns, x, (triangle){a[2].b, true, a[4].b, a[3].b ? 'T' : 'N'});
    out[0] = v_tensor(tensor_take(&x));
    out[1] = v_tensor(tensor_take(&l_columns));
    return TS_OK;
}

/* ---- LDL ---- */

static ts_status ldl(ctx *cx, const tensor *x, bool hermitian, const char *check, value *out, bool with_info) {
    scoped_tensor tensor *ld_t = NULL, *pivots = NULL, *infos = NULL;
    TS_TRY(check_square(cx, x, "torch.linalg.ldl_factor_ex", "A"));
    TS_TRY(check_linalg_dtype(cx, x, "torch.linalg.ldl_factor_ex", NULL));
    TS_TRY(columns_copy(cx, x, x->dtype, &ld_t));
    int n = (int)rows_of_matrix(x), ld = at_least_1(n), lwork = -1;
    int64_t size = n;
    TS_TRY(batch_zeros(cx, x, TS_INT32, 1, &size, &pivots));
    TS_TRY(batch_zeros(cx, x, TS_INT32, 0, NULL, &infos));
    scoped_mem char *work = NULL;
    c128 first = 0;
    char uplo = 'L';
    for (int64_t i = -1, count = n ? batch_count(ld_t) : 0; count && i < count; i++) {
        int64_t b = i < 0 ? 0 : i;
        void *at = matrix_at(ld_t, b), *space = i < 0 ? (void *)&first : work;
        int *pivot = (int *)tensor_data(pivots) + b * n, *info = (int *)tensor_data(infos) + b;
        switch (x->dtype) {
#define SYTRF(ID, p, T, R) case TS_##ID: p##sytrf_(&uplo, &n, at, &ld, pivot, space, &lwork, info); break;
#define HETRF(ID, p, T, R)                                                                                        \
    case TS_##ID: (hermitian ? p##hetrf_ : p##sytrf_)(&uplo, &n, at, &ld, pivot, space, &lwork, info); break;
            FOR_LAPACK_REAL(SYTRF)
            FOR_LAPACK_COMPLEX(HETRF)
        default: break;
        }
        if (i >= 0) continue;
        lwork = (int)work_size(x->dtype, &first);
        TS_TRY(ctx_alloc(cx, (size_t)lwork * dtype_size(x->dtype), &work));
    }
    keep_triangle(ld_t, false, false);
    if (check) TS_TRY(check_infos(cx, infos, check, x->ndim == 2));
    out[0] = v_tensor(tensor_take(&ld_t));
    out[1] = v_tensor(tensor_take(&pivots));
    if (with_info) out[2] = v_tensor(tensor_take(&infos));
    return TS_OK;
}

KERNEL(linalg_ldl_factor) { return ldl(cx, a[0].t, a[1].b, "torch.linalg.ldl_factor", out, false); }
KERNEL(linalg_ldl_factor_ex) { return ldl(cx, a[0].t, a[1].b, a[2].b ? "torch.linalg.ldl_factor_ex" : NULL, out, true); }

/* Pivots as sytrf leaves them for a lower triangle: a place, or twice the same negative one for a block of two. */
static ts_status check_ldl_pivots(ctx *cx, const tensor *pivots, int64_t n) {
    const int32_t *p = tensor_data(pivots);
    for (int64_t at = 0, count = tensor_numel(pivots); at < count; at++) {
        bool good = p[at] >= 1 && p[at] <= n;
        if (p[at] < 0 && -(int64_t)p[at] <= n && at % n + 1 < n && p[at + 1] == p[at]) {
            good = true;
            at++;
        }
        if (!good) return fail_op(cx, "torch.linalg.ldl_solve: pivots are not those of ldl_factor");
    }
    return TS_OK;
}

KERNEL(linalg_ldl_solve) {
    const char *name = "torch.linalg.ldl_solve";
    const tensor *l = a[0].t, *pivots = a[1].t, *b = a[2].t;
    scoped_tensor tensor *columns = NULL, *x = NULL, *ints = NULL, *wide = NULL, *as_matrix = NULL;
    TS_TRY(check_square(cx, l, name, "LD"));
    TS_TRY(check_linalg_dtype(cx, l, name, NULL));
    TS_TRY(check_matrix(cx, b, name, "B"));
    if (rows_of_matrix(l) != rows_of_matrix(b))
        return fail_op(cx, "%s: Incompatible shapes of A and B for the equation AX = B (%lldx%lld and %lldx%lld)", name,
                       (long long)rows_of_matrix(l), (long long)rows_of_matrix(l), (long long)rows_of_matrix(b), (long long)columns_of_matrix(b));
    int64_t size = rows_of_matrix(l);
    if (pivots->ndim != l->ndim - 1 || memcmp(pivots->sizes, l->sizes, (size_t)pivots->ndim * sizeof *pivots->sizes) != 0)
        return fail_op(cx, "%s: Expected LD.shape[:-1] and pivots.shape to be the same", name);
    if (pivots->dtype != TS_INT32) return fail_op(cx, "%s: Expected pivots to be integers. Got %s", name, dtype_aten(pivots->dtype));
    if (l->dtype != b->dtype) return fail_op(cx, "%s: LD dtype %s does not match b dtype %s", name, dtype_aten(l->dtype), dtype_aten(b->dtype));
    TS_TRY(broadcast_columns(cx, l, b, &columns, &x));
    TS_TRY(as_column(cx, pivots, &as_matrix));
    TS_TRY(batch_expand(cx, as_matrix, x->ndim - 2, x->sizes, &wide));
    TS_TRY(tensor_contiguous(cx, wide, &ints));
    TS_TRY(check_ldl_pivots(cx, ints, size));
    int n = (int)size, nrhs = (int)columns_of_matrix(x), ld = at_least_1(n), info = 0;
    char uplo = 'L';
    for (int64_t i = 0, count = n && nrhs ? batch_count(x) : 0; i < count; i++) {
        const int *pivot = (const int *)tensor_data(ints) + i * n;
        switch (x->dtype) {
#define SYTRS(ID, p, T, R) case TS_##ID: p##sytrs_(&uplo, &n, &nrhs, matrix_at(columns, i), &ld, pivot, matrix_at(x, i), &ld, &info); break;
#define HETRS(ID, p, T, R)                                                                                        \
    case TS_##ID: (a[3].b ? p##hetrs_ : p##sytrs_)(&uplo, &n, &nrhs, matrix_at(columns, i), &ld, pivot, matrix_at(x, i), &ld, &info); break;
            FOR_LAPACK_REAL(SYTRS)
            FOR_LAPACK_COMPLEX(HETRS)
        default: break;
        }
    }
    out[0] = v_tensor(tensor_take(&x));
    return TS_OK;
}
