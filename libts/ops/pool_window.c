/* SPDX-License-Identifier: Apache-2.0
 *
 * pool_window.c: maxima and averages over windows.
 *
 * Row-major: one row of the result at a time; every element of the kernel adds its shifted row of the input, so that
 * the inner loop runs along the row.  Channels last: one place at a time, the inner loop runs along the channels.
 */
#include "ops/pool.h"

#include "base/parallel.h"
#include "base/simd.h"

#include <math.h>

enum { GRAIN = 1 << 14 };

typedef struct job {
    const pool *p;
    const void *x;
    void *y;
    int64_t *index;
} job;

/* Kernel elements [*lo, *hi) along dim d that lie inside the input for place o of the result. */
SIMD_INLINE void inside(const pool *p, int d, int64_t o, int64_t *start, int64_t *lo, int64_t *hi) {
    int64_t at = o * p->stride[d] - p->pad[d], step = p->dilation[d];
    *start = at;
    *lo = at < 0 ? (-at + step - 1) / step : 0;
    *hi = at >= p->in[d] ? 0 : (p->in[d] - 1 - at) / step + 1;
    if (*hi > p->kernel[d]) *hi = p->kernel[d];
}

/* Places [*lo, *hi) of a result row that see the input through kernel column k, and the input column of place 0. */
SIMD_INLINE void columns(const pool *p, int64_t k, int64_t *shift, int64_t *lo, int64_t *hi) {
    int64_t s = k * p->dilation[2] - p->pad[2], step = p->stride[2];
    *shift = s;
    *lo = s < 0 ? (-s + step - 1) / step : 0;
    *hi = s >= p->in[2] ? 0 : (p->in[2] - 1 - s) / step + 1;
    if (*hi > p->out[2]) *hi = p->out[2];
}

/* Kernel columns that see the input from any place of a row: the others are padding all along. */
SIMD_INLINE void seen_columns(const pool *p, int64_t *lo, int64_t *hi) {
    int64_t least = p->pad[2] - (p->out[2] - 1) * p->stride[2], most = p->in[2] - 1 + p->pad[2];
    *lo = least > 0 ? least / p->dilation[2] : 0;
    *hi = most / p->dilation[2] + 1;
    if (*hi > p->kernel[2]) *hi = p->kernel[2];
}

/* Row `r` of the result, counted through planes, slices and rows. */
typedef struct place {
    int64_t plane, z0, y0, zlo, zhi, ylo, yhi;
} place;

SIMD_INLINE place place_of(const pool *p, int64_t r) {
    place at;
    inside(p, 1, r % p->out[1], &at.y0, &at.ylo, &at.yhi);
    inside(p, 0, r / p->out[1] % p->out[0], &at.z0, &at.zlo, &at.zhi);
    at.plane = r / p->out[1] / p->out[0];
    return at;
}

/* The input row under kernel element (kz, ky). */
SIMD_INLINE int64_t row_of(const pool *p, const place *at, int64_t kz, int64_t ky) {
    return (at->z0 + kz * p->dilation[0]) * p->in[1] + at->y0 + ky * p->dilation[1];
}

/* ---- maxima ---- */

#define TAKE(v, m) (((v) > (m) || (v) != (v)) ? (v) : (m))

#define MAX_KERNELS(ID, type)                                                                                     \
    SIMD_CLONES                                                                                                   \
    static void max_rows_##ID(void *arg, int64_t begin, int64_t end) {                                            \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[0] * p->in[1] * p->in[2], step = p->stride[2], shift, lo, hi, klo, khi;             \
        seen_columns(p, &klo, &khi);                                                                              \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            place at = place_of(p, r);                                                                            \
            type *y = (type *)j->y + r * p->out[2];                                                               \
            for (int64_t i = 0; i < p->out[2]; i++) y[i] = -(type)INFINITY;                                       \
            for (int64_t kz = at.zlo; kz < at.zhi; kz++)                                                          \
                for (int64_t ky = at.ylo; ky < at.yhi; ky++)                                                      \
                    for (int64_t kx = klo; kx < khi; kx++) {                                                      \
                        columns(p, kx, &shift, &lo, &hi);                                                         \
                        const type *x = (const type *)j->x + at.plane * plane + row_of(p, &at, kz, ky) * p->in[2] + shift; \
                        if (step == 1) {                                                                          \
                            _Pragma("omp simd") for (int64_t i = lo; i < hi; i++) y[i] = TAKE(x[i], y[i]);        \
                        } else if (step == 2) {                                                                   \
                            _Pragma("omp simd") for (int64_t i = lo; i < hi; i++) y[i] = TAKE(x[2 * i], y[i]);    \
                        } else                                                                                    \
                            for (int64_t i = lo; i < hi; i++) y[i] = TAKE(x[step * i], y[i]);                     \
                    }                                                                                             \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void max_index_rows_##ID(void *arg, int64_t begin, int64_t end) {                                      \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[0] * p->in[1] * p->in[2], shift, lo, hi, x0, klo, khi;                              \
        seen_columns(p, &klo, &khi);                                                                              \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            place at = place_of(p, r);                                                                            \
            type *y = (type *)j->y + r * p->out[2];                                                               \
            int64_t *where = j->index + r * p->out[2], first = row_of(p, &at, at.zlo, at.ylo) * p->in[2];         \
            for (int64_t i = 0; i < p->out[2]; i++) {                                                             \
                inside(p, 2, i, &x0, &lo, &hi);                                                                   \
                y[i] = -(type)INFINITY, where[i] = first + x0 + lo * p->dilation[2];                              \
            }                                                                                                     \
            for (int64_t kz = at.zlo; kz < at.zhi; kz++)                                                          \
                for (int64_t ky = at.ylo; ky < at.yhi; ky++)                                                      \
                    for (int64_t kx = klo; kx < khi; kx++) {                                                      \
                        columns(p, kx, &shift, &lo, &hi);                                                         \
                        int64_t from = row_of(p, &at, kz, ky) * p->in[2] + shift;                                 \
                        const type *x = (const type *)j->x + at.plane * plane + from;                             \
                        _Pragma("omp simd") for (int64_t i = lo; i < hi; i++) {                                   \
                            type v = x[i * p->stride[2]];                                                         \
                            bool take = v > y[i] || v != v;                                                       \
                            where[i] = take ? from + i * p->stride[2] : where[i];                                 \
                            y[i] = take ? v : y[i];                                                               \
                        }                                                                                         \
                    }                                                                                             \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void max_last_##ID(void *arg, int64_t begin, int64_t end) {                                            \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[1] * p->in[2], x0, xlo, xhi, c = p->c;                                              \
        for (int64_t i = begin; i < end; i++) {                                                                   \
            place at = place_of(p, i / p->out[2]);                                                                \
            type *y = (type *)j->y + i * c;                                                                       \
            int64_t *where = j->index ? j->index + i * c : NULL;                                                  \
            inside(p, 2, i % p->out[2], &x0, &xlo, &xhi);                                                         \
            for (int64_t k = 0; k < c; k++) y[k] = -(type)INFINITY;                                               \
            for (int64_t k = 0; where && k < c; k++)                                                              \
                where[k] = row_of(p, &at, 0, at.ylo) * p->in[2] + x0 + xlo * p->dilation[2];                      \
            for (int64_t ky = at.ylo; ky < at.yhi; ky++)                                                          \
                for (int64_t kx = xlo; kx < xhi; kx++) {                                                          \
                    int64_t from = row_of(p, &at, 0, ky) * p->in[2] + x0 + kx * p->dilation[2];                   \
                    const type *x = (const type *)j->x + (at.plane * plane + from) * c;                           \
                    if (where) {                                                                                  \
                        _Pragma("omp simd") for (int64_t k = 0; k < c; k++)                                       \
                            where[k] = x[k] > y[k] || x[k] != x[k] ? from : where[k];                             \
                    }                                                                                             \
                    _Pragma("omp simd") for (int64_t k = 0; k < c; k++) y[k] = TAKE(x[k], y[k]);                  \
                }                                                                                                 \
        }                                                                                                         \
    }
MAX_KERNELS(f32, float)
MAX_KERNELS(f64, double)

/* Runs a body over rows (row-major) or places (channels last) of the result. */
static void run(int threads, const pool *p, void (*body)(void *, int64_t, int64_t), const job *j) {
    int64_t units = p->n * p->out[0] * p->out[1], each = p->kernel[0] * p->kernel[1] * p->kernel[2];
    units *= p->last ? p->out[2] : p->c;
    int64_t cost = p->last ? p->c : p->out[2];
    if (__builtin_mul_overflow(cost, each, &cost) || cost < 1) cost = 1;
    parallel_for(threads, units, 1 + GRAIN / cost, body, (void *)(uintptr_t)j);
}

void pool_max(int threads, const pool *p, dtype d, const void *x, void *y, int64_t *index) {
    job j = {p, x, y, index};
    bool single = d == TS_FLOAT32;
    if (p->last) run(threads, p, single ? max_last_f32 : max_last_f64, &j);
    else if (index) run(threads, p, single ? max_index_rows_f32 : max_index_rows_f64, &j);
    else run(threads, p, single ? max_rows_f32 : max_rows_f64, &j);
}

/* ---- averages ---- */

/* Extent of the window at place o along dim d: within the padded input, and within the input. */
SIMD_INLINE void extent(const pool *p, int d, int64_t o, int64_t *padded, int64_t *real) {
    int64_t lo = o * p->stride[d] - p->pad[d], hi = lo + p->kernel[d];
    if (hi > p->in[d] + p->pad[d]) hi = p->in[d] + p->pad[d];
    *padded = hi - lo;
    if (lo < 0) lo = 0;
    if (hi > p->in[d]) hi = p->in[d];
    *real = hi > lo ? hi - lo : 0;
}

/* What the sum at row r (as place_of counts), column x is divided by; 0: nothing seen. */
SIMD_INLINE int64_t divisor_at(const pool *p, int64_t r, int64_t x) {
    int64_t padded[3], real[3];
    extent(p, 0, r / p->out[1] % p->out[0], &padded[0], &real[0]);
    extent(p, 1, r % p->out[1], &padded[1], &real[1]);
    extent(p, 2, x, &padded[2], &real[2]);
    int64_t seen = real[0] * real[1] * real[2];
    return seen == 0 ? 0 : p->divisor ? p->divisor : p->count_include_pad ? padded[0] * padded[1] * padded[2] : seen;
}

#define AVG_KERNELS(ID, type)                                                                                     \
    SIMD_CLONES                                                                                                   \
    static void avg_rows_##ID(void *arg, int64_t begin, int64_t end) {                                            \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[0] * p->in[1] * p->in[2], step = p->stride[2], shift, lo, hi, klo, khi;             \
        seen_columns(p, &klo, &khi);                                                                              \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            place at = place_of(p, r);                                                                            \
            type *y = (type *)j->y + r * p->out[2];                                                               \
            for (int64_t i = 0; i < p->out[2]; i++) y[i] = 0;                                                     \
            for (int64_t kz = at.zlo; kz < at.zhi; kz++)                                                          \
                for (int64_t ky = at.ylo; ky < at.yhi; ky++)                                                      \
                    for (int64_t kx = klo; kx < khi; kx++) {                                                      \
                        columns(p, kx, &shift, &lo, &hi);                                                         \
                        const type *x = (const type *)j->x + at.plane * plane + row_of(p, &at, kz, ky) * p->in[2] + shift; \
                        if (step == 1) {                                                                          \
                            _Pragma("omp simd") for (int64_t i = lo; i < hi; i++) y[i] += x[i];                   \
                        } else if (step == 2) {                                                                   \
                            _Pragma("omp simd") for (int64_t i = lo; i < hi; i++) y[i] += x[2 * i];               \
                        } else                                                                                    \
                            for (int64_t i = lo; i < hi; i++) y[i] += x[step * i];                                \
                    }                                                                                             \
            for (int64_t i = 0; i < p->out[2]; i++) {                                                             \
                int64_t by = divisor_at(p, r, i);                                                                 \
                y[i] = by ? y[i] / (type)by : 0;                                                                  \
            }                                                                                                     \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void avg_last_##ID(void *arg, int64_t begin, int64_t end) {                                            \
        const job *j = arg;                                                                                       \
        const pool *p = j->p;                                                                                     \
        int64_t plane = p->in[1] * p->in[2], x0, xlo, xhi, c = p->c;                                              \
        for (int64_t i = begin; i < end; i++) {                                                                   \
            place at = place_of(p, i / p->out[2]);                                                                \
            type *y = (type *)j->y + i * c;                                                                       \
            inside(p, 2, i % p->out[2], &x0, &xlo, &xhi);                                                         \
            for (int64_t k = 0; k < c; k++) y[k] = 0;                                                             \
            for (int64_t ky = at.ylo; ky < at.yhi; ky++)                                                          \
                for (int64_t kx = xlo; kx < xhi; kx++) {                                                          \
                    const type *x = (const type *)j->x + (at.plane * plane + row_of(p, &at, 0, ky) * p->in[2] + x0 + kx) * c; \
                    _Pragma("omp simd") for (int64_t k = 0; k < c; k++) y[k] += x[k];                             \
                }                                                                                                 \
            int64_t by = divisor_at(p, i / p->out[2], i % p->out[2]);                                             \
            for (int64_t k = 0; k < c; k++) y[k] = by ? y[k] / (type)by : 0;                                      \
        }                                                                                                         \
    }
AVG_KERNELS(f32, float)
AVG_KERNELS(f64, double)
AVG_KERNELS(i64, int64_t)

void pool_avg(int threads, const pool *p, dtype d, const void *x, void *y) {
    job j = {p, x, y, NULL};
    if (d == TS_FLOAT32) run(threads, p, p->last ? avg_last_f32 : avg_rows_f32, &j);
    else if (d == TS_FLOAT64) run(threads, p, p->last ? avg_last_f64 : avg_rows_f64, &j);
    else run(threads, p, p->last ? avg_last_i64 : avg_rows_i64, &j);
}
