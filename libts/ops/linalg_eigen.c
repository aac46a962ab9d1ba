/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg_eigen.c: eigenvalues, singular values and least squares.
 */
#include "ops/linalg.h"

#include "ops/reduce.h"

#include <math.h>

static int at_least_1(int64_t n) { return n > 1 ? (int)n : 1; }

/* Workspaces of LAPACK: first asked for with sizes -1, which leaves the sizes in the first elements. */
typedef struct workspace {
    char *work, *real;
    int *ints;
    int lwork, lreal, lints;
    c128 first, first_real;
    int first_int;
} workspace;

static void workspace_free(workspace *w) {
    mem_free(w->work);
    mem_free(w->real);
    mem_free(w->ints);
}
#define scoped_workspace __attribute__((cleanup(workspace_free)))

static workspace workspace_query(void) { return (workspace){.lwork = -1, .lreal = -1, .lints = -1}; }
static void *work_of(workspace *w) { return w->work ? (void *)w->work : (void *)&w->first; }
static void *real_of(workspace *w) { return w->real ? (void *)w->real : (void *)&w->first_real; }
static int *ints_of(workspace *w) { return w->ints ? w->ints : &w->first_int; }

static int64_t asked_for(dtype d, const void *first) {
    double n = dtype_real(d) == TS_FLOAT32 ? (double)*(const float *)first : *(const double *)first;
    return n < 1 ? 1 : n > 2e9 ? INT64_MAX : (int64_t)(n * (1 + 1e-6)) + 1; /* a float may have rounded it down */
}

/* Room as asked for, but at least `reals` reals and `ints` ints. */
static ts_status workspace_fill(ctx *cx, workspace *w, dtype d, int64_t reals, int64_t ints) {
    int64_t n = asked_for(d, &w->first), more = asked_for(d, &w->first_real);
    if (more > reals) reals = more;
    if (w->first_int > ints) ints = w->first_int;
    if (n >= INT32_MAX || reals >= INT32_MAX || ints >= INT32_MAX) return fail_op(cx, "linalg: the matrices are too large");
    TS_TRY(ctx_alloc(cx, (size_t)n * dtype_size(d), &w->work));
    TS_TRY(ctx_alloc(cx, (size_t)(reals + 1) * dtype_size(dtype_real(d)), &w->real));
    TS_TRY(ctx_alloc(cx, (size_t)(ints + 1) * sizeof *w->ints, &w->ints));
    w->lwork = (int)n;
    w->lreal = (int)reals + 1;
    w->lints = (int)ints + 1;
    return TS_OK;
}

/* Row b of a contiguous tensor whose last dim has n elements. */
static void *row_of(const tensor *t, int64_t b, int64_t n) {
    return (char *)tensor_data(t) + (size_t)(b * n) * dtype_size(t->dtype);
}

/* ---- Hermitian ---- */

static void syevd(dtype d, char job, char uplo, int n, void *a, void *w, workspace *s, int *info) {
    int ld = at_least_1(n);
    switch (d) {
#define SYEVD(ID, p, T, R)                                                                                        \
    case TS_##ID: p##syevd_(&job, &uplo, &n, a, &ld, w, work_of(s), &s->lwork, ints_of(s), &s->lints, info); break;
#define HEEVD(ID, p, T, R)                                                                                        \
    case TS_##ID:                                                                                                 \
        p##heevd_(&job, &uplo, &n, a, &ld, w, work_of(s), &s->lwork, real_of(s), &s->lreal, ints_of(s), &s->lints, info); \
        break;
        FOR_LAPACK_REAL(SYEVD)
        FOR_LAPACK_COMPLEX(HEEVD)
    default: break;
    }
}

static void syev(dtype d, char job, char uplo, int n, void *a, void *w, workspace *s, int *info) {
    int ld = at_least_1(n);
    switch (d) {
#define SYEV(ID, p, T, R) case TS_##ID: p##syev_(&job, &uplo, &n, a, &ld, w, work_of(s), &s->lwork, info); break;
#define HEEV(ID, p, T, R) case TS_##ID: p##heev_(&job, &uplo, &n, a, &ld, w, work_of(s), &s->lwork, real_of(s), info); break;
        FOR_LAPACK_REAL(SYEV)
        FOR_LAPACK_COMPLEX(HEEV)
    default: break;
    }
}

ts_status eigh(ctx *cx, const tensor *a, char uplo, bool plain_qr, const char *name, tensor **out_w, tensor **out_v) {
    scoped_tensor tensor *v = NULL, *w = NULL, *infos = NULL;
    scoped_workspace workspace s = workspace_query();
    int64_t n = rows_of_matrix(a);
    char job = out_v ? 'V' : 'N';
    TS_TRY(columns_copy(cx, a, a->dtype, &v));
    TS_TRY(batch_zeros(cx, a, dtype_real(a->dtype), 1, &n, &w));
    TS_TRY(batch_zeros(cx, a, TS_INT32, 0, NULL, &infos));
    int64_t count = n ? batch_count(v) : 0;
    for (int64_t i = -1; count && i < count; i++) {
        int64_t b = i < 0 ? 0 : i;
        (plain_qr ? syev : syevd)(a->dtype, job, uplo, (int)n, matrix_at(v, b), row_of(w, b, n), &s,
                                  (int *)tensor_data(infos) + b);
        if (i < 0) TS_TRY(workspace_fill(cx, &s, a->dtype, 3 * n, 0));
    }
    TS_TRY(check_infos(cx, infos, name, a->ndim == 2));
    *out_w = tensor_take(&w);
    if (out_v) *out_v = tensor_take(&v);
    return TS_OK;
}

static ts_status eigh_of(ctx *cx, const tensor *x, value uplo, bool vectors, value *out, bool two) {
    tensor *w = NULL, *v = NULL;
    const int64_t none = 0;
    TS_TRY(check_square(cx, x, "linalg.eigh", "A"));
    char side = uplo.s->length == 1 ? (char)(uplo.s->bytes[0] & ~32) : 0;
    if (side != 'U' && side != 'L') return fail_op(cx, "Expected UPLO argument to be 'L' or 'U', but got %s", uplo.s->bytes);
    TS_TRY(check_lapack_dtype(cx, x, "linalg_eigh_cpu"));
    TS_TRY(eigh(cx, x, side, false, "linalg.eigh", &w, vectors ? &v : NULL));
    if (two && !vectors) {
        ts_status st = tensor_empty(cx, x->dtype, 1, &none, &v);
        if (st != TS_OK) {
            tensor_unref(w);
            return st;
        }
    }
    out[0] = v_tensor(w);
    if (two) out[1] = v_tensor(v);
    return TS_OK;
}

KERNEL(linalg_eigh) { return eigh_of(cx, a[0].t, a[1], true, out, true); }
KERNEL(_linalg_eigh) { return eigh_of(cx, a[0].t, a[1], a[2].b, out, true); }
KERNEL(linalg_eigvalsh) { return eigh_of(cx, a[0].t, a[1], false, out, false); }

/* (self, eigenvectors, upper) */
KERNEL(symeig) {
    tensor *w = NULL, *v = NULL;
    const int64_t none = 0;
    TS_TRY(check_square(cx, a[0].t, "linalg.symeig", "A"));
    TS_TRY(check_lapack_dtype(cx, a[0].t, "symeig_cpu"));
    TS_TRY(eigh(cx, a[0].t, a[2].b ? 'U' : 'L', true, "symeig", &w, a[1].b ? &v : NULL));
    if (!a[1].b) {
        ts_status st = tensor_empty(cx, a[0].t->dtype, 1, &none, &v);
        if (st != TS_OK) {
            tensor_unref(w);
            return st;
        }
    }
    out[0] = v_tensor(w);
    out[1] = v_tensor(v);
    return TS_OK;
}

/* ---- general ---- */

/* Real matrices have pairs of conjugate eigenvalues, whose vectors LAPACK gives as real and imaginary parts. */
#define UNPACK_PAIRS(NAME, T, Z)                                                                                  \
    static void pairs_##NAME(int64_t n, const T *re, const T *im, const T *vectors, Z *w, Z *v) {                 \
        for (int64_t j = 0; j < n; j++) w[j] = re[j] + im[j] * (Z)I;                                              \
        for (int64_t j = 0; v && j < n; j++) {                                                                    \
            bool pair = im[j] != 0 && j + 1 < n;                                                                  \
            for (int64_t i = 0; i < n; i++) {                                                                     \
                T a = vectors[j * n + i], b = pair ? vectors[(j + 1) * n + i] : 0;                                \
                v[j * n + i] = a + b * (Z)I;                                                                      \
                if (pair) v[(j + 1) * n + i] = a - b * (Z)I;                                                      \
            }                                                                                                     \
            if (pair) j++;                                                                                        \
        }                                                                                                         \
    }
UNPACK_PAIRS(float, float, c64)
UNPACK_PAIRS(double, double, c128)

typedef struct geev_state {
    dtype dtype;
    int n;
    bool vectors;
    void *re, *im, *real_vectors; /* of real matrices; one matrix's */
    workspace space;
} geev_state;

static void geev(geev_state *s, void *a, void *w, void *v, int *info) {
    int ld = at_least_1(s->n), one = 1;
    char no = 'N', right = s->vectors ? 'V' : 'N';
    workspace *k = &s->space;
    switch (s->dtype) {
#define GEEV_REAL(ID, p, T, R)                                                                                    \
    case TS_##ID:                                                                                                 \
        p##geev_(&no, &right, &s->n, a, &ld, s->re, s->im, NULL, &one, s->real_vectors, &ld, work_of(k), &k->lwork, info); \
        if (k->work) pairs_##T(s->n, s->re, s->im, s->real_vectors, w, s->vectors ? v : NULL);                    \
        break;
#define GEEV_COMPLEX(ID, p, T, R)                                                                                 \
    case TS_##ID:                                                                                                 \
        p##geev_(&no, &right, &s->n, a, &ld, w, NULL, &one, v, &ld, work_of(k), &k->lwork, real_of(k), info);     \
        break;
        FOR_LAPACK_REAL(GEEV_REAL)
        FOR_LAPACK_COMPLEX(GEEV_COMPLEX)
    default: break;
    }
}

static void geev_free(geev_state *s) {
    workspace_free(&s->space);
    mem_free(s->re);
    mem_free(s->im);
    mem_free(s->real_vectors);
}

static ts_status eig_run(ctx *cx, geev_state *s, const tensor *a, tensor *w, tensor *v, tensor *infos) {
    int64_t n = s->n, count = batch_count(a);
    size_t size = dtype_size(s->dtype);
    TS_TRY(ctx_alloc(cx, (size_t)n * size, &s->re));
    TS_TRY(ctx_alloc(cx, (size_t)n * size, &s->im));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)(n * n), size), &s->real_vectors));
    for (int64_t i = -1; i < count; i++) {
        int64_t b = i < 0 ? 0 : i;
        geev(s, matrix_at(a, b), row_of(w, b, n), v ? matrix_at(v, b) : s->real_vectors, (int *)tensor_data(infos) + b);
        if (i < 0) TS_TRY(workspace_fill(cx, &s->space, s->dtype, 2 * n, 0));
    }
    return TS_OK;
}

static ts_status eig(ctx *cx, const tensor *x, bool vectors, const char *name, value *out) {
    scoped_tensor tensor *a = NULL, *w = NULL, *v = NULL, *infos = NULL;
    TS_TRY(check_square(cx, x, vectors ? "linalg.eig" : "linalg.eigvals", "A"));
    TS_TRY(check_linalg_dtype(cx, x, vectors ? "linalg.eig" : "linalg.eigvals", "linalg_eig_cpu"));
    TS_TRY(columns_copy(cx, x, x->dtype, &a));
    if (!all_finite(a)) return fail_op(cx, "%s: input tensor should not contain infs or NaNs.", name);
    int64_t n = rows_of_matrix(x);
    dtype d = dtype_complex(dtype_real(x->dtype));
    TS_TRY(batch_zeros(cx, x, d, 1, &n, &w));
    TS_TRY(batch_zeros(cx, x, TS_INT32, 0, NULL, &infos));
    if (vectors) TS_TRY(columns_new(cx, d, x->ndim - 2, x->sizes, n, n, &v));
    geev_state s = {.dtype = x->dtype, .n = (int)n, .vectors = vectors, .space = workspace_query()};
    ts_status st = tensor_numel(a) ? eig_run(cx, &s, a, w, v, infos) : TS_OK;
    geev_free(&s);
    TS_TRY(st);
    TS_TRY(check_infos(cx, infos, name, x->ndim == 2));
    out[0] = v_tensor(tensor_take(&w));
    if (vectors) out[1] = v_tensor(tensor_take(&v));
    return TS_OK;
}

KERNEL(linalg_eig) { return eig(cx, a[0].t, true, "torch.linalg.eig", out); }
KERNEL(linalg_eigvals) { return eig(cx, a[0].t, false, "torch.linalg.eigvals", out); }

/* ---- singular values ---- */

typedef struct gesdd_args {
    char job;
    int m, n, ldu, ldvt;
} gesdd_args;

static void gesdd(dtype d, const gesdd_args *g, void *a, void *s, void *u, void *vt, workspace *w, int *info) {
    int ld = at_least_1(g->m);
    switch (d) {
#define GESDD_REAL(ID, p, T, R)                                                                                   \
    case TS_##ID:                                                                                                 \
        p##gesdd_(&g->job, &g->m, &g->n, a, &ld, s, u, &g->ldu, vt, &g->ldvt, work_of(w), &w->lwork, ints_of(w), info); \
        break;
#define GESDD_COMPLEX(ID, p, T, R)                                                                                \
    case TS_##ID:                                                                                                 \
        p##gesdd_(&g->job, &g->m, &g->n, a, &ld, s, u, &g->ldu, vt, &g->ldvt, work_of(w), &w->lwork, real_of(w),  \
                  ints_of(w), info);                                                                              \
        break;
        FOR_LAPACK_REAL(GESDD_REAL)
        FOR_LAPACK_COMPLEX(GESDD_COMPLEX)
    default: break;
    }
}

/* Reals that gesdd wants of complex matrices: the most of its documented cases. */
static int64_t gesdd_reals(int64_t m, int64_t n) {
    int64_t low = m < n ? m : n, high = m < n ? n : m;
    int64_t one = 5 * low * low + 7 * low, other = 2 * high * low + 2 * low * low + low;
    return one > other ? one : other;
}

ts_status svd(ctx *cx, const tensor *x, bool full, const char *name, tensor **out_u, tensor **out_s, tensor **out_vh) {
    scoped_tensor tensor *a = NULL, *u = NULL, *s = NULL, *vh = NULL, *infos = NULL;
    scoped_workspace workspace w = workspace_query();
    int64_t m = rows_of_matrix(x), n = columns_of_matrix(x), k = m < n ? m : n;
    if (k > 30000) return fail_op(cx, "%s: matrices of %lld by %lld elements are too large", name, (long long)m, (long long)n);
    TS_TRY(columns_copy(cx, x, x->dtype, &a));
    TS_TRY(batch_zeros(cx, x, dtype_real(x->dtype), 1, &k, &s));
    TS_TRY(batch_zeros(cx, x, TS_INT32, 0, NULL, &infos));
    if (out_u) {
        TS_TRY(columns_new(cx, x->dtype, x->ndim - 2, x->sizes, m, full ? m : k, &u));
        TS_TRY(columns_new(cx, x->dtype, x->ndim - 2, x->sizes, full ? n : k, n, &vh));
    }
    gesdd_args g = {!out_u ? 'N' : full ? 'A' : 'S', (int)m, (int)n, at_least_1(m), at_least_1(full ? n : k)};
    int64_t count = tensor_numel(a) ? batch_count(a) : 0, reals = dtype_is_complex(x->dtype) ? gesdd_reals(m, n) : 0;
    for (int64_t i = -1; count && i < count; i++) {
        int64_t b = i < 0 ? 0 : i;
        gesdd(x->dtype, &g, matrix_at(a, b), row_of(s, b, k), u ? matrix_at(u, b) : NULL, vh ? matrix_at(vh, b) : NULL, &w,
              (int *)tensor_data(infos) + b);
        if (i < 0) TS_TRY(workspace_fill(cx, &w, x->dtype, reals, 8 * k));
    }
    if (out_u && !count) { /* nothing to decompose: any orthogonal matrices */
        set_identity(u);
        set_identity(vh);
    }
    TS_TRY(check_infos(cx, infos, name, x->ndim == 2));
    *out_s = tensor_take(&s);
    if (out_u) *out_u = tensor_take(&u);
    if (out_u) *out_vh = tensor_take(&vh);
    return TS_OK;
}

static ts_status svd_of(ctx *cx, const tensor *x, bool full, bool vectors, value driver, tensor **u, tensor **s, tensor **vh) {
    TS_TRY(check_matrix(cx, x, "linalg.svd", "A"));
    TS_TRY(check_linalg_dtype(cx, x, "linalg.svd", "linalg_svd_cpu"));
    if (!arg_none(driver))
        return fail_op(cx, "torch.linalg.svd: keyword argument `driver=` is only supported on CUDA inputs with cuSOLVER backend.");
    return svd(cx, x, full, "linalg.svd", vectors ? u : NULL, s, vh);
}

static ts_status svd_three(ctx *cx, const tensor *x, bool full, bool vectors, value driver, value *out) {
    scoped_tensor tensor *u = NULL, *s = NULL, *vh = NULL;
    const int64_t none = 0;
    TS_TRY(svd_of(cx, x, full, vectors, driver, &u, &s, &vh));
    if (!u) TS_TRY(tensor_empty(cx, x->dtype, 1, &none, &u));
    if (!vh) TS_TRY(tensor_empty(cx, x->dtype, 1, &none, &vh));
    out[0] = v_tensor(tensor_take(&u));
    out[1] = v_tensor(tensor_take(&s));
    out[2] = v_tensor(tensor_take(&vh));
    return TS_OK;
}

KERNEL(linalg_svd) { return svd_three(cx, a[0].t, a[1].b, true, a[2], out); }
KERNEL(_linalg_svd) { return svd_three(cx, a[0].t, a[1].b, a[2].b, a[3], out); }

KERNEL(linalg_svdvals) {
    tensor *s = NULL;
    TS_TRY(svd_of(cx, a[0].t, false, false, a[1], NULL, &s, NULL));
    out[0] = v_tensor(s);
    return TS_OK;
}

/* (self, some, compute_uv): V, not its conjugate transpose; zeros where the vectors are not wanted */
KERNEL(svd) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *u = NULL, *s = NULL, *vh = NULL, *v = NULL;
    if (x->ndim < 2) return fail_op(cx, "linalg.svd: input should have at least 2 dimensions, but has %d dimensions instead", x->ndim);
    TS_TRY(svd_of(cx, x, !a[1].b, a[2].b, v_none(), &u, &s, &vh));
    if (!u) {
        int64_t m = rows_of_matrix(x), n = columns_of_matrix(x);
        TS_TRY(batch_zeros(cx, x, x->dtype, 2, (int64_t[]){m, m}, &u));
        TS_TRY(batch_zeros(cx, x, x->dtype, 2, (int64_t[]){n, n}, &vh));
    } else {
        conjugate(vh);
    }
    TS_TRY(matrix_transposed(cx, vh, &v));
    out[0] = v_tensor(tensor_take(&u));
    out[1] = v_tensor(tensor_take(&s));
    out[2] = v_tensor(tensor_take(&v));
    return TS_OK;
}

/* ---- least squares ---- */

typedef enum lstsq_driver { GELS, GELSY, GELSD, GELSS, NO_DRIVER } lstsq_driver;

typedef struct lstsq_state {
    lstsq_driver driver;
    dtype dtype;
    int m, n, nrhs, ldb;
    double rcond;
    int *jpvt;
    workspace space;
} lstsq_state;

static void lstsq_one(lstsq_state *q, void *a, void *b, void *s, int *rank, int *info) {
    int ld = at_least_1(q->m);
    char no = 'N';
    workspace *w = &q->space;
    const int *m = &q->m, *n = &q->n, *r = &q->nrhs, *ldb = &q->ldb;
    switch (q->dtype) {
#define LSTSQ_REAL(ID, p, T, R)                                                                                   \
    case TS_##ID: {                                                                                               \
        R rcond = (R)q->rcond;                                                                                    \
        if (q->driver == GELS) p##gels_(&no, m, n, r, a, &ld, b, ldb, work_of(w), &w->lwork, info);               \
        else if (q->driver == GELSY) p##gelsy_(m, n, r, a, &ld, b, ldb, q->jpvt, &rcond, rank, work_of(w), &w->lwork, info); \
        else if (q->driver == GELSD)                                                                              \
            p##gelsd_(m, n, r, a, &ld, b, ldb, s, &rcond, rank, work_of(w), &w->lwork, ints_of(w), info);         \
        else p##gelss_(m, n, r, a, &ld, b, ldb, s, &rcond, rank, work_of(w), &w->lwork, info);                    \
        break;                                                                                                    \
    }
#define LSTSQ_COMPLEX(ID, p, T, R)                                                                                \
    case TS_##ID: {                                                                                               \
        R rcond = (R)q->rcond;                                                                                    \
        if (q->driver == GELS) p##gels_(&no, m, n, r, a, &ld, b, ldb, work_of(w), &w->lwork, info);               \
        else if (q->driver == GELSY)                                                                              \
            p##gelsy_(m, n, r, a, &ld, b, ldb, q->jpvt, &rcond, rank, work_of(w), &w->lwork, real_of(w), info);   \
        else if (q->driver == GELSD)                                                                              \
            p##gelsd_(m, n, r, a, &ld, b, ldb, s, &rcond, rank, work_of(w), &w->lwork, real_of(w), ints_of(w), info); \
        else p##gelss_(m, n, r, a, &ld, b, ldb, s, &rcond, rank, work_of(w), &w->lwork, real_of(w), info);        \
        break;                                                                                                    \
    }
        FOR_LAPACK_REAL(LSTSQ_REAL)
        FOR_LAPACK_COMPLEX(LSTSQ_COMPLEX)
    default: break;
    }
}

static ts_status lstsq_run(ctx *cx, lstsq_state *q, const tensor *a, const tensor *b, tensor *s, tensor *ranks, tensor *infos) {
    int64_t k = q->m < q->n ? q->m : q->n, count = batch_count(a);
    TS_TRY(ctx_alloc(cx, (size_t)at_least_1(q->n) * sizeof *q->jpvt, &q->jpvt));
    for (int64_t i = -1; i < count; i++) {
        int64_t at = i < 0 ? 0 : i;
        memset(q->jpvt, 0, (size_t)q->n * sizeof *q->jpvt);
        lstsq_one(q, matrix_at(a, at), matrix_at(b, at), row_of(s, at, k), (int *)tensor_data(ranks) + at,
                  (int *)tensor_data(infos) + at);
        if (i < 0) TS_TRY(workspace_fill(cx, &q->space, q->dtype, 2 * (int64_t)q->n + 5 * k, 0));
    }
    return TS_OK;
}

static ts_status driver_of(ctx *cx, value name, lstsq_driver *out) {
    static const char *const names[] = {"gels", "gelsy", "gelsd", "gelss"};
    *out = GELSY;
    if (arg_none(name)) return TS_OK;
    for (int i = GELS; i < NO_DRIVER; i++)
        if (strcmp(name.s->bytes, names[i]) == 0) {
            *out = (lstsq_driver)i;
            return TS_OK;
        }
    return fail_op(cx, "torch.linalg.lstsq: parameter `driver` should be one of (gels, gelsy, gelsd, gelss)");
}

/* Sums of the squares of the rows of b past the n-th. */
static ts_status residuals_of(ctx *cx, const tensor *b, int64_t n, tensor **out) {
    scoped_tensor tensor *sums = NULL;
    int64_t m = rows_of_matrix(b), r = columns_of_matrix(b);
    TS_TRY(batch_zeros(cx, b, dtype_real(b->dtype), 1, &r, &sums));
    int reals = dtype_is_complex(b->dtype) ? 2 : 1;
    for (int64_t j = 0; j < tensor_numel(sums); j++) {
        double sum = 0;
        for (int64_t i = (j * m + n) * reals; i < (j + 1) * m * reals; i++) {
            double v = dtype_real(b->dtype) == TS_FLOAT32 ? (double)((const float *)tensor_data(b))[i] : ((const double *)tensor_data(b))[i];
            sum += v * v;
        }
        if (dtype_real(b->dtype) == TS_FLOAT32) ((float *)tensor_data(sums))[j] = (float)sum;
        else ((double *)tensor_data(sums))[j] = sum;
    }
    *out = tensor_take(&sums);
    return TS_OK;
}

static bool all_full_rank(const tensor *ranks, int64_t n) {
    for (int64_t i = tensor_numel(ranks); i-- > 0;)
        if (((const int32_t *)tensor_data(ranks))[i] != n) return false;
    return true;
}

typedef struct lstsq_parts {
    tensor *a, *b, *s, *ranks, *infos, *residuals, *solution;
} lstsq_parts;

static void lstsq_parts_free(lstsq_parts *p) {
    tensor *all[] = {p->a, p->b, p->s, p->ranks, p->infos, p->residuals, p->solution};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) tensor_unref(all[i]);
}

/* A and B as columns; B with room for solutions longer than it. */
static ts_status lstsq_columns(ctx *cx, const tensor *x, const tensor *b, lstsq_parts *p) {
    int64_t batch[MAX_DIMS], m = rows_of_matrix(x), n = columns_of_matrix(x), sizes[MAX_DIMS];
    int nbatch;
    scoped_tensor tensor *wide_x = NULL, *wide_b = NULL, *head = NULL;
    TS_TRY(batch_broadcast(cx, x, b, &nbatch, batch));
    TS_TRY(batch_expand(cx, x, nbatch, batch, &wide_x));
    TS_TRY(batch_expand(cx, b, nbatch, batch, &wide_b));
    TS_TRY(columns_copy(cx, wide_x, x->dtype, &p->a));
    TS_TRY(columns_new(cx, x->dtype, nbatch, batch, m > n ? m : n, columns_of_matrix(b), &p->b));
    if (tensor_numel(p->b)) memset(tensor_data(p->b), 0, (size_t)tensor_numel(p->b) * dtype_size(x->dtype));
    memcpy(sizes, p->b->sizes, (size_t)p->b->ndim * sizeof *sizes);
    sizes[nbatch] = m;
    TS_TRY(tensor_view(cx, p->b, nbatch + 2, sizes, p->b->strides, p->b->offset, &head));
    return tensor_copy(cx, head, wide_b);
}

static ts_status lstsq_solve(ctx *cx, lstsq_driver driver, value rcond, const tensor *x, const tensor *b, lstsq_parts *p) {
    TS_TRY(lstsq_columns(cx, x, b, p));
    int64_t m = rows_of_matrix(x), n = columns_of_matrix(x), k = m < n ? m : n, high = m > n ? m : n;
    TS_TRY(batch_zeros(cx, p->a, dtype_real(x->dtype), 1, &k, &p->s));
    TS_TRY(batch_zeros(cx, p->a, TS_INT32, 0, NULL, &p->ranks));
    TS_TRY(batch_zeros(cx, p->a, TS_INT32, 0, NULL, &p->infos));
    double epsilon = dtype_real(x->dtype) == TS_FLOAT32 ? 0x1p-23 : 0x1p-52;
    lstsq_state q = {driver, x->dtype, (int)m, (int)n, (int)columns_of_matrix(b), at_least_1(high),
                     arg_double_or(rcond, epsilon * (double)high), NULL, workspace_query()};
    bool decomposes = driver == GELSD || driver == GELSS;
    if (decomposes && !all_finite(p->a)) return fail_op(cx, "torch.linalg.lstsq: the input contains infs or NaNs");
    ts_status st = tensor_numel(p->a) && q.nrhs ? lstsq_run(cx, &q, p->a, p->b, p->s, p->ranks, p->infos) : TS_OK;
    workspace_free(&q.space);
    mem_free(q.jpvt);
    TS_TRY(st);
    TS_TRY(check_infos(cx, p->infos, "torch.linalg.lstsq", x->ndim == 2));
    if (m > n && driver != GELSY && (driver == GELS || all_full_rank(p->ranks, n))) TS_TRY(residuals_of(cx, p->b, n, &p->residuals));
    return TS_OK;
}

/* Solution, residuals, rank and singular values: what the driver does not give is empty. */
static ts_status lstsq_results(ctx *cx, const tensor *x, bool vector, lstsq_driver driver, lstsq_parts *p, value *out) {
    const int64_t none = 0;
    dtype real = dtype_real(x->dtype);
    int64_t sizes[MAX_DIMS];
    memcpy(sizes, p->b->sizes, (size_t)p->b->ndim * sizeof *sizes);
    sizes[p->b->ndim - 2] = columns_of_matrix(x);
    TS_TRY(tensor_view(cx, p->b, p->b->ndim - vector, sizes, p->b->strides, p->b->offset, &p->solution));
    if (!p->residuals) TS_TRY(tensor_empty(cx, real, 1, &none, &p->residuals));
    if (driver == GELS) {
        tensor_unref(tensor_take(&p->ranks));
        TS_TRY(tensor_empty(cx, TS_INT64, 1, &none, &p->ranks));
    } else {
        TS_TRY(tensor_round_to(cx, &p->ranks, TS_INT64));
    }
    if (driver == GELS || driver == GELSY) {
        tensor_unref(tensor_take(&p->s));
        TS_TRY(tensor_empty(cx, real, 1, &none, &p->s));
    }
    out[0] = v_tensor(tensor_take(&p->solution));
    out[1] = v_tensor(tensor_take(&p->residuals));
    out[2] = v_tensor(tensor_take(&p->ranks));
    out[3] = v_tensor(tensor_take(&p->s));
    return TS_OK;
}

/* (self, b, rcond, *, driver) */
KERNEL(linalg_lstsq) {
    const tensor *x = a[0].t, *b = a[1].t;
    scoped_tensor tensor *rhs = NULL;
    __attribute__((cleanup(lstsq_parts_free))) lstsq_parts p = {0};
    lstsq_driver driver;
    if (x->ndim < 2) return fail_op(cx, "torch.linalg.lstsq: input must have at least 2 dimensions.");
    if (b->ndim < 1) return fail_op(cx, "torch.linalg.lstsq: other must have at least 1 dimension.");
    if (x->dtype != b->dtype)
        return fail_op(cx, "torch.linalg.lstsq: Expected input and other to have the same dtype, but got input's dtype %s and other's dtype %s",
                       dtype_aten(x->dtype), dtype_aten(b->dtype));
    if (x->ndim < b->ndim || x->ndim - b->ndim > 1)
        return fail_op(cx, "torch.linalg.lstsq: input.dim() must be greater or equal to other.dim() and (input.dim() - other.dim()) <= 1");
    bool vector = b->ndim == x->ndim - 1;
    if (rows_of_matrix(x) != b->sizes[b->ndim - (vector ? 1 : 2)])
        return fail_op(cx, "torch.linalg.lstsq: input.size(-2) should match other.size(%d)", vector ? -1 : -2);
    if (vector) TS_TRY(as_column(cx, b, &rhs));
    else rhs = tensor_ref((tensor *)b);
    TS_TRY(driver_of(cx, a[3], &driver));
    TS_TRY(check_lapack_dtype(cx, x, "linalg_lstsq_cpu"));
    TS_TRY(lstsq_solve(cx, driver, a[2], x, rhs, &p));
    return lstsq_results(cx, x, vector, driver, &p, out);
}
