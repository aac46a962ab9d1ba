/* SPDX-License-Identifier: Apache-2.0
 *
 * gemm.c: see gemm.h.
 *
 * Measured on one core (AVX-512): BLAS has the least overhead up to about 64^3, oneDNN wins from there and shares
 * threads by itself.  With one row or column of C, loops of our own win where there is next to nothing to do and where
 * the matrix is large and read once; BLAS between.  BLAS is held to one thread: products are shared out here, by the
 * caller's thread count.
 */
#include "ops/cpu/gemm.h"

#include "base/parallel.h"
#include "base/simd.h"
#include "ops/cpu/dnnl_api.h"
#include "ops/lapack.h"

#include <limits.h>
#include <omp.h>

enum {
    SMALL = 64 * 64 * 64,     /* multiply-adds up to which BLAS is taken for float32 */
    GRAIN = 32 * 1024,        /* multiply-adds worth a thread */
    VECTOR_TINY = 512,        /* up to here, and */
    VECTOR_LARGE = 1 << 19,   /* from here a product with a vector takes the loops here; with threads, */
    VECTOR_SHARED = 1 << 17,  /* from here */
};

bool gemm_layout(int64_t rows, int64_t cols, int64_t row_stride, int64_t col_stride, int64_t *out_row,
                 int64_t *out_col) {
    if (cols <= 1 || col_stride == 1) {
        *out_row = rows <= 1 && row_stride < cols ? (cols ? cols : 1) : row_stride;
        *out_col = 1;
        if (*out_row >= cols && *out_row > 0) return true;
    }
    if (rows <= 1 || row_stride == 1) {
        *out_col = cols <= 1 && col_stride < rows ? (rows ? rows : 1) : col_stride;
        *out_row = 1;
        if (*out_col >= rows && *out_col > 0) return true;
    }
    return false;
}

/* ---- a vector on one side ---- */

SIMD_CLONES
void gemv_f32(int64_t n, int64_t k, const float *w, int64_t w_row, const float *x, float *y, int64_t y_step,
              float alpha, float beta) {
    int64_t i = 0;
    for (; i + 4 <= n; i += 4) {
        const float *w0 = w + i * w_row, *w1 = w0 + w_row, *w2 = w1 + w_row, *w3 = w2 + w_row;
        float s[4] = {0}, s0 = 0, s1 = 0, s2 = 0, s3 = 0;
#pragma omp simd reduction(+ : s0, s1, s2, s3)
        for (int64_t p = 0; p < k; p++) {
            s0 += w0[p] * x[p];
            s1 += w1[p] * x[p];
            s2 += w2[p] * x[p];
            s3 += w3[p] * x[p];
        }
        s[0] = s0, s[1] = s1, s[2] = s2, s[3] = s3;
        for (int r = 0; r < 4; r++) {
            float *to = y + (i + r) * y_step;
            *to = beta == 0 ? alpha * s[r] : alpha * s[r] + beta * *to;
        }
    }
    for (; i < n; i++) {
        const float *w0 = w + i * w_row;
        float s = 0, *to = y + i * y_step;
#pragma omp simd reduction(+ : s)
        for (int64_t p = 0; p < k; p++) s += w0[p] * x[p];
        *to = beta == 0 ? alpha * s : alpha * s + beta * *to;
    }
}

/* y[j] = alpha * sum over p of x[p * x_step] * b[p * b_row + j], columns [0, n). */
SIMD_CLONES
static void axpy_rows(int64_t n, int64_t k, const float *b, int64_t b_row, const float *x, int64_t x_step, float *y,
                      float alpha, float beta) {
    if (beta == 0) memset(y, 0, (size_t)n * sizeof *y);
    else if (beta != 1)
        for (int64_t j = 0; j < n; j++) y[j] *= beta;
    int64_t p = 0;
    for (; p + 4 <= k; p += 4) {
        const float *b0 = b + p * b_row, *b1 = b0 + b_row, *b2 = b1 + b_row, *b3 = b2 + b_row;
        float x0 = alpha * x[p * x_step], x1 = alpha * x[(p + 1) * x_step], x2 = alpha * x[(p + 2) * x_step],
              x3 = alpha * x[(p + 3) * x_step];
#pragma omp simd
        for (int64_t j = 0; j < n; j++) y[j] += (x0 * b0[j] + x1 * b1[j]) + (x2 * b2[j] + x3 * b3[j]);
    }
    for (; p < k; p++) {
        const float *b0 = b + p * b_row;
        float x0 = alpha * x[p * x_step];
#pragma omp simd
        for (int64_t j = 0; j < n; j++) y[j] += x0 * b0[j];
    }
}

typedef struct vector_job {
    const float *w, *x;
    float *y;
    int64_t k, w_step, x_step, y_step;
    float alpha, beta;
    bool rows; /* dot products of rows of w; else sums of rows of w */
} vector_job;

static void vector_part(void *arg, int64_t begin, int64_t end) {
    const vector_job *v = arg;
    if (v->rows)
        gemv_f32(end - begin, v->k, v->w + begin * v->w_step, v->w_step, v->x, v->y + begin * v->y_step, v->y_step,
                 v->alpha, v->beta);
    else
        axpy_rows(end - begin, v->k, v->w + begin, v->w_step, v->x, v->x_step, v->y + begin, v->alpha, v->beta);
}

/* Products that have a vector on one side and a layout that the loops above like. */
static bool run_vector(int threads, const gemm *g) {
    vector_job v = {.y = g->c, .k = g->k, .alpha = (float)g->alpha, .beta = (float)g->beta};
    int64_t n, work = g->m * g->n * g->k;
    if (g->m != 1 && g->n != 1) return false;
    if (work > VECTOR_TINY && work < (threads > 1 ? VECTOR_SHARED : VECTOR_LARGE)) return false;
    if (g->m == 1 && g->b_row == 1 && (g->a_col == 1 || g->k == 1)) {
        v.w = g->b, v.w_step = g->b_col, v.x = g->a, v.y_step = 1, v.rows = true;
        n = g->n;
    } else if (g->n == 1 && g->a_col == 1 && (g->b_row == 1 || g->k == 1)) {
        v.w = g->a, v.w_step = g->a_row, v.x = g->b, v.y_step = g->c_row, v.rows = true;
        n = g->m;
    } else if (g->m == 1 && g->b_col == 1) {
        v.w = g->b, v.w_step = g->b_row, v.x = g->a, v.x_step = g->a_col, v.y_step = 1;
        n = g->n;
    } else return false;
    int64_t grain = g->k ? GRAIN / g->k : n;
    parallel_for(threads, n, grain < 16 ? 16 : grain, vector_part, &v);
    return true;
}

/* ---- BLAS ---- */

static bool fits_int(const gemm *g) {
    return g->m <= INT_MAX && g->n <= INT_MAX && g->k <= INT_MAX && g->a_row <= INT_MAX && g->a_col <= INT_MAX &&
           g->b_row <= INT_MAX && g->b_col <= INT_MAX && g->c_row <= INT_MAX;
}

/* Row-major C is column-major C transposed: C' = B' A'. */
static void blas(dtype d, const gemm *g) {
    char ta = g->b_col == 1 ? 'N' : 'T', tb = g->a_col == 1 ? 'N' : 'T';
    int m = (int)g->n, n = (int)g->m, k = (int)g->k, ldc = (int)g->c_row;
    int lda = (int)(g->b_col == 1 ? g->b_row : g->b_col), ldb = (int)(g->a_col == 1 ? g->a_row : g->a_col);
    float alpha = (float)g->alpha, beta = (float)g->beta;
    c64 alpha_c = (c64)g->alpha_z, beta_c = (c64)g->beta_z;
    switch (d) {
    case TS_FLOAT32: sgemm_(&ta, &tb, &m, &n, &k, &alpha, g->b, &lda, g->a, &ldb, &beta, g->c, &ldc); break;
    case TS_FLOAT64: dgemm_(&ta, &tb, &m, &n, &k, &g->alpha, g->b, &lda, g->a, &ldb, &g->beta, g->c, &ldc); break;
    case TS_COMPLEX64: cgemm_(&ta, &tb, &m, &n, &k, &alpha_c, g->b, &lda, g->a, &ldb, &beta_c, g->c, &ldc); break;
    default: zgemm_(&ta, &tb, &m, &n, &k, &g->alpha_z, g->b, &lda, g->a, &ldb, &g->beta_z, g->c, &ldc);
    }
}

typedef struct split_job {
    dtype d;
    const gemm *g;
    bool rows;
} split_job;

/* A band of C's rows or columns. */
static void split_part(void *arg, int64_t begin, int64_t end) {
    const split_job *s = arg;
    gemm part = *s->g;
    int64_t size = (int64_t)dtype_size(s->d);
    if (s->rows) {
        part.m = end - begin;
        part.a = (const char *)part.a + begin * part.a_row * size;
        part.c = (char *)part.c + begin * part.c_row * size;
    } else {
        part.n = end - begin;
        part.b = (const char *)part.b + begin * part.b_col * size;
        part.c = (char *)part.c + begin * size;
    }
    blas(s->d, &part);
}

static void run_blas(int threads, dtype d, const gemm *g) {
    split_job s = {d, g, g->m >= g->n};
    int64_t n = s.rows ? g->m : g->n, each = g->m * g->n / n * g->k, grain = each ? GRAIN / each : n;
    parallel_for(threads, n, grain < 8 ? 8 : grain, split_part, &s);
}

/* ---- plain loops: integers, and sizes beyond BLAS ---- */

#define LOOP(ID, type, wide)                                                                                      \
    SIMD_CLONES                                                                                                   \
    static void loop_##ID(const gemm *g, int64_t first, int64_t last) {                                           \
        const type *a = g->a, *b = g->b;                                                                          \
        for (int64_t i = first; i < last; i++) {                                                                  \
            type *c = (type *)g->c + i * g->c_row;                                                                \
            if (g->beta == 0 && g->beta_z == 0) memset(c, 0, (size_t)g->n * sizeof *c);                           \
            for (int64_t p = 0; p < g->k; p++) {                                                                  \
                wide x = (wide)a[i * g->a_row + p * g->a_col];                                                    \
                const type *row = b + p * g->b_row;                                                               \
                if (g->b_col == 1)                                                                                \
                    for (int64_t j = 0; j < g->n; j++) c[j] = (type)((wide)c[j] + x * (wide)row[j]);              \
                else                                                                                              \
                    for (int64_t j = 0; j < g->n; j++) c[j] = (type)((wide)c[j] + x * (wide)row[j * g->b_col]);   \
            }                                                                                                     \
        }                                                                                                         \
    }

LOOP(UINT8, uint8_t, uint32_t)
LOOP(INT16, uint16_t, uint32_t)
LOOP(INT32, uint32_t, uint32_t)
LOOP(INT64, uint64_t, uint64_t)

typedef struct loop_job {
    void (*loop)(const gemm *g, int64_t first, int64_t last);
    const gemm *g;
} loop_job;

static void loop_part(void *arg, int64_t begin, int64_t end) {
    const loop_job *l = arg;
    l->loop(l->g, begin, end);
}

static ts_status run_loop(ctx *cx, int threads, dtype d, const gemm *g) {
    loop_job l = {NULL, g};
    switch (d) {
    case TS_UINT8:
    case TS_INT8: l.loop = loop_UINT8; break;
    case TS_INT16: l.loop = loop_INT16; break;
    case TS_INT32: l.loop = loop_INT32; break;
    case TS_INT64: l.loop = loop_INT64; break;
    default: return fail_op(cx, "matrix products of %s with a dimension above %d are not supported", dtype_aten(d), INT_MAX);
    }
    int64_t each = g->n * g->k;
    parallel_for(threads, g->m, each ? 1 + GRAIN / each : g->m, loop_part, &l);
    return TS_OK;
}

/* ---- the product ---- */

static ts_status run_dnnl(ctx *cx, int threads, const gemm *g) {
    char ta = g->a_col == 1 ? 'N' : 'T', tb = g->b_col == 1 ? 'N' : 'T';
    int64_t lda = g->a_col == 1 ? g->a_row : g->a_col, ldb = g->b_col == 1 ? g->b_row : g->b_col;
    int before = omp_get_max_threads();
    TS_TRY(dnnl_open(cx));
    if (before != threads) omp_set_num_threads(threads);
    dnnl_status_t st = dnnl.sgemm(ta, tb, g->m, g->n, g->k, (float)g->alpha, g->a, lda, g->b, ldb, (float)g->beta,
                                  g->c, g->c_row);
    if (before != threads) omp_set_num_threads(before);
    if (st == dnnl_success) return TS_OK;
    return fail(cx, st == dnnl_out_of_memory ? TS_ERR_MEMORY : TS_ERR_RUNTIME, "oneDNN: sgemm failed with status %d",
                (int)st);
}

static ts_status run_threads(ctx *cx, int threads, dtype d, const gemm *given) {
    gemm steady = *given; /* steps along a dim of size 1 mean nothing; make them fit */
    const gemm *g = &steady;
    if (g->m == 0 || g->n == 0) return TS_OK;
    gemm_layout(g->m, g->k, g->a_row, g->a_col, &steady.a_row, &steady.a_col);
    gemm_layout(g->k, g->n, g->b_row, g->b_col, &steady.b_row, &steady.b_col);
    if (d == TS_FLOAT32 && run_vector(threads, g)) return TS_OK;
    if (!fits_int(g) || dtype_is_integral(d)) return run_loop(cx, threads, d, g);
    if (d == TS_FLOAT32 && (double)g->m * (double)g->n * (double)g->k > SMALL) return run_dnnl(cx, threads, g);
    TS_TRY(lapack_open(cx));
    if (d == TS_FLOAT32) blas(d, g);
    else run_blas(threads, d, g);
    return TS_OK;
}

ts_status gemm_run(ctx *cx, dtype d, const gemm *g) { return run_threads(cx, cx->threads, d, g); }

typedef struct batch_job {
    ctx *cx;
    dtype d;
    const gemm_batch *g;
    int threads; /* for each product */
    _Atomic int status;
} batch_job;

static void batch_part(void *arg, int64_t begin, int64_t end) {
    batch_job *job = arg;
    const gemm_batch *g = job->g;
    int64_t size = (int64_t)dtype_size(job->d);
    for (int64_t i = begin; i < end; i++) {
        gemm one = g->one;
        one.a = (const char *)one.a + size * (g->a_offsets ? g->a_offsets[i] : i * g->a_step);
        one.b = (const char *)one.b + size * (g->b_offsets ? g->b_offsets[i] : i * g->b_step);
        one.c = (char *)one.c + size * i * g->c_step;
        ctx quiet = *job->cx; /* errors of other threads are reported by the caller */
        if (job->threads == 1) quiet.err = NULL;
        ts_status st = run_threads(&quiet, job->threads, job->d, &one);
        if (st != TS_OK) {
            job->status = st;
            return;
        }
    }
}

ts_status gemm_run_batch(ctx *cx, dtype d, const gemm_batch *g) {
    const gemm *one = &g->one;
    double work = (double)one->m * (double)one->n * (double)one->k;
    bool share = g->batch >= cx->threads && cx->threads > 1;
    batch_job job = {.cx = cx, .d = d, .g = g, .threads = share ? 1 : cx->threads};
    int64_t grain = work < 1 ? g->batch : work > GRAIN ? 1 : (int64_t)(GRAIN / work) + 1;
    if (share) parallel_for(cx->threads, g->batch, grain, batch_part, &job);
    else batch_part(&job, 0, g->batch);
    if (job.status != TS_OK && job.threads == 1)
        return fail(cx, (ts_status)job.status, "a matrix product of a batch failed");
    return (ts_status)job.status;
}
