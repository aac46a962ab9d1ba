/* SPDX-License-Identifier: Apache-2.0
 *
 * upsample_rows.c: resampling by tables of places and weights.
 *
 * A row of the result is a weighted sum of input rows that were resampled along the row before.  These rows are kept
 * in slots, numbered by their place modulo the number of taps, so that the next row of the result finds most of them; one slot more holds a partial sum.
 * A row is one of a plane's, or, channels last, all channels of one of an image's.
 */
#include "ops/upsample.h"

#include "base/parallel.h"
#include "base/simd.h"

#include <math.h>

enum { GRAIN = 1 << 14, ROWS_MAX = 16 };

typedef struct job {
    const upsample *u;
    const void *x;
    void *y;
    void *slots;      /* of all pieces */
    int64_t *owners;  /* the input row that is in each slot, or -1 */
    int64_t slot_count, pieces, rows;
} job;

/* Taps of place i along a dim: where they begin in the weights, and how far apart they are. */
SIMD_INLINE int tap_count(const taps *t, int64_t i) { return t->first ? t->count[i] : t->max; }
SIMD_INLINE int64_t tap_place(const taps *t, int64_t i, int k) { return t->first ? t->first[i] + k : t->index[k * t->out + i]; }
SIMD_INLINE double tap_weight(const taps *t, int64_t i, int k) {
    if (!t->weight) return 1;
    int64_t at = t->first ? i * t->max + k : k * t->out + i;
    return t->work == TS_FLOAT64 ? ((const double *)t->weight)[at] : ((const float *)t->weight)[at];
}

/* ---- along a row ---- */

#define ALONG(ID, type, R)                                                                                        \
    SIMD_INLINE void along_wide_##ID(const taps *t, int64_t c, const type *x, type *y) {                          \
        for (int64_t i = 0; i < t->out; i++) {                                                                    \
            const type *w = (const type *)t->weight + i * t->max, *from = x + t->first[i] * c;                    \
            int n = t->count[i];                                                                                  \
            for (int64_t j = 0; j < c; j++) {                                                                     \
                type sum = 0;                                                                                     \
                for (int k = 0; k < n; k++) sum += w[k] * from[k * c + j];                                        \
                y[i * c + j] = sum;                                                                               \
            }                                                                                                     \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_INLINE void along_last_##ID(const taps *t, int64_t c, const type *x, type *y) {                          \
        for (int64_t i = 0; i < t->out; i++, y += c)                                                              \
            for (int k = 0; k < t->max; k++) {                                                                    \
                const type *from = x + t->index[k * t->out + i] * c, w = ((const type *)t->weight)[k * t->out + i]; \
                if (k == 0) {                                                                                     \
                    _Pragma("omp simd") for (int64_t j = 0; j < c; j++) y[j] = w * from[j];                       \
                } else {                                                                                          \
                    _Pragma("omp simd") for (int64_t j = 0; j < c; j++) y[j] += w * from[j];                      \
                }                                                                                                 \
            }                                                                                                     \
    }                                                                                                             \
    SIMD_INLINE void along_##ID(const taps *t, int64_t c, const type *restrict x, type *restrict y) {             \
        int64_t n = t->out;                                                                                       \
        const int32_t *at = t->index;                                                                             \
        const type *w = t->weight;                                                                                \
        if (t->first) {                                                                                           \
            along_wide_##ID(t, c, x, y);                                                                          \
        } else if (c > 1) {                                                                                       \
            along_last_##ID(t, c, x, y);                                                                          \
        } else {                                                                                                  \
            _Pragma("omp simd") for (int64_t i = 0; i < n; i++) y[i] = R(R(w[i] * x[at[i]]) + R(w[n + i] * x[at[n + i]])); \
            for (int k = 2; k < t->max; k++) {                                                                    \
                const int32_t *a = at + k * n;                                                                    \
                const type *v = w + k * n;                                                                        \
                _Pragma("omp simd") for (int64_t i = 0; i < n; i++) y[i] = R(y[i] + R(v[i] * x[a[i]]));           \
            }                                                                                                     \
        }                                                                                                         \
    }

/* ---- across rows ---- */

#define ACROSS(ID, type, R)                                                                                       \
    SIMD_INLINE void across_##ID(int count, const double *weights, const type *const *rows, int64_t n, bool more, \
                                 type *restrict y) {                                                              \
        int k = 0;                                                                                                \
        if (!more) {                                                                                              \
            const type *a = rows[0], *b = rows[count > 1], w = (type)weights[0], v = count > 1 ? (type)weights[1] : 0; \
            k = count > 1 ? 2 : 1;                                                                                \
            if (count > 1) {                                                                                      \
                _Pragma("omp simd") for (int64_t i = 0; i < n; i++) y[i] = R(R(w * a[i]) + R(v * b[i]));          \
            } else {                                                                                              \
                _Pragma("omp simd") for (int64_t i = 0; i < n; i++) y[i] = R(w * a[i]);                           \
            }                                                                                                     \
        }                                                                                                         \
        for (; k < count; k++) {                                                                                  \
            const type *a = rows[k], w = (type)weights[k];                                                        \
            _Pragma("omp simd") for (int64_t i = 0; i < n; i++) y[i] = R(y[i] + R(w * a[i]));                     \
        }                                                                                                         \
    }

#define ROWS(ID, type, R)                                                                                         \
    ALONG(ID, type, R)                                                                                            \
    ACROSS(ID, type, R)                                                                                           \
    /* The input row (d, h) of block `b`, resampled: from its slot, or made there. */                             \
    SIMD_INLINE const type *row_##ID(const job *j, int64_t piece, int64_t b, int64_t d, int64_t h) {              \
        const taps *td = &j->u->taps[0], *th = &j->u->taps[1], *tw = &j->u->taps[2];                              \
        int64_t c = j->u->last ? j->u->c : 1, slot = piece * j->slot_count + d % td->max * th->max + h % th->max; \
        int64_t row = (b * td->in + d) * th->in + h;                                                              \
        type *y = (type *)j->slots + slot * tw->out * c;                                                          \
        if (j->owners[slot] == row) return y;                                                                     \
        j->owners[slot] = row;                                                                                    \
        along_##ID(tw, c, (const type *)j->x + row * tw->in * c, y);                                              \
        return y;                                                                                                 \
    }                                                                                                             \
    /* Row h of what plane d of block b becomes; rows are summed ROWS_MAX at a time. */                           \
    SIMD_INLINE void plane_##ID(const job *j, int64_t piece, int64_t b, int64_t d, int64_t h, type *y) {          \
        const taps *th = &j->u->taps[1];                                                                          \
        int64_t n = j->u->taps[2].out * (j->u->last ? j->u->c : 1);                                               \
        const type *rows[ROWS_MAX];                                                                               \
        double weights[ROWS_MAX];                                                                                 \
        int count = 0;                                                                                            \
        bool more = false;                                                                                        \
        for (int k = 0; k < tap_count(th, h); k++) {                                                              \
            rows[count] = row_##ID(j, piece, b, d, tap_place(th, h, k));                                          \
            weights[count++] = tap_weight(th, h, k);                                                              \
            if (count < ROWS_MAX) continue;                                                                       \
            across_##ID(count, weights, rows, n, more, y);                                                        \
            count = 0, more = true;                                                                               \
        }                                                                                                         \
        if (count) across_##ID(count, weights, rows, n, more, y);                                                 \
        else if (!more) memset(y, 0, (size_t)n * sizeof *y);                                                      \
    }                                                                                                             \
    /* Row r of the result. */                                                                                    \
    SIMD_INLINE void make_##ID(const job *j, int64_t piece, int64_t r) {                                          \
        const taps *td = &j->u->taps[0], *th = &j->u->taps[1];                                                    \
        int64_t h = r % th->out, d = r / th->out % td->out, b = r / th->out / td->out;                            \
        int64_t n = j->u->taps[2].out * (j->u->last ? j->u->c : 1);                                               \
        type *y = (type *)j->y + r * n, *part = (type *)j->slots + (piece * j->slot_count + j->slot_count - 1) * n; \
        if (td->max == 1) {                                                                                       \
            plane_##ID(j, piece, b, tap_place(td, d, 0), h, y);                                                   \
            return;                                                                                               \
        }                                                                                                         \
        for (int k = 0; k < td->max; k++) {                                                                       \
            double w = tap_weight(td, d, k);                                                                      \
            const type *rows[] = {y, part};                                                                       \
            plane_##ID(j, piece, b, tap_place(td, d, k), h, k ? part : y);                                        \
            if (k == 0) across_##ID(1, &w, rows, n, false, y);                                                    \
            else across_##ID(1, &w, rows + 1, n, true, y);                                                        \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void rows_##ID(void *arg, int64_t begin, int64_t end) {                                                \
        const job *j = arg;                                                                                       \
        for (int64_t piece = begin; piece < end; piece++)                                                         \
            for (int64_t r = j->rows * piece / j->pieces; r < j->rows * (piece + 1) / j->pieces; r++)             \
                make_##ID(j, piece, r);                                                                           \
    }
#define AS_IS(x) (x)
#define TO_BF16(x) bf16_round(x)
ROWS(f32, float, AS_IS)
ROWS(f64, double, AS_IS)
ROWS(b16, float, TO_BF16)

/* bfloat16, channels last: the product of a place's weights is rounded, the sum over places only at its end. */
static void pixels_b16(void *arg, int64_t begin, int64_t end) {
    const job *j = arg;
    const taps *t = j->u->taps;
    int64_t c = j->u->c;
    for (int64_t i = begin; i < end; i++) {
        int64_t w = i % t[2].out, h = i / t[2].out % t[1].out, d = i / t[2].out / t[1].out % t[0].out, n = i / t[2].out / t[1].out / t[0].out;
        float *y = (float *)j->y + i * c;
        for (int64_t k = 0; k < c; k++) y[k] = 0;
        for (int tap = 0; tap < t[0].max * t[1].max * t[2].max; tap++) {
            int kw = tap % t[2].max, kh = tap / t[2].max % t[1].max, kd = tap / t[2].max / t[1].max;
            float weight = TO_BF16(TO_BF16((float)(tap_weight(&t[0], d, kd) * tap_weight(&t[1], h, kh))) * (float)tap_weight(&t[2], w, kw));
            int64_t from = ((n * t[0].in + tap_place(&t[0], d, kd)) * t[1].in + tap_place(&t[1], h, kh)) * t[2].in + tap_place(&t[2], w, kw);
            for (int64_t k = 0; k < c; k++) y[k] += weight * ((const float *)j->x)[from * c + k];
        }
    }
}

ts_status upsample_weighted(ctx *cx, const upsample *u, dtype d, const void *x, void *y) {
    const taps *t = u->taps;
    int64_t c = u->last ? u->c : 1, width = t[2].out * c, rows = (u->last ? u->n : u->n * u->c) * t[0].out * t[1].out;
    int64_t grain = GRAIN / width + 1, pieces = (rows + grain - 1) / grain, slot_count = (int64_t)t[0].max * t[1].max + 1;
    scoped_mem void *slots = NULL;
    scoped_mem int64_t *owners = NULL;
    size_t size = d == TS_FLOAT64 ? sizeof(double) : sizeof(float);
    if (rows == 0) return TS_OK;
    if (d == TS_BFLOAT16 && (u->last || (u->doubling && u->c == 1 && u->mode == UPSAMPLE_LINEAR))) {
        job whole = {.u = u, .x = x, .y = y};
        parallel_for(cx->threads, rows * t[2].out, GRAIN / c + 1, pixels_b16, &whole);
        return TS_OK;
    }
    if (pieces > cx->threads) pieces = cx->threads;
    size_t all = mem_array((size_t)(pieces * slot_count), (size_t)width);
    if (all == SIZE_MAX || mem_array(all, size) == SIZE_MAX) return fail_memory(cx, SIZE_MAX);
    TS_TRY(ctx_alloc(cx, all * size, &slots));
    TS_TRY(ctx_alloc(cx, (size_t)(pieces * slot_count) * sizeof *owners, &owners));
    for (int64_t i = 0; i < pieces * slot_count; i++) owners[i] = -1;
    job j = {u, x, y, slots, owners, slot_count, pieces, rows};
    parallel_for(cx->threads, pieces, 1, d == TS_FLOAT64 ? rows_f64 : d == TS_BFLOAT16 ? rows_b16 : rows_f32, &j);
    return TS_OK;
}

/* ---- copies ---- */

typedef struct copies {
    const upsample *u;
    size_t size;
    const char *x;
    char *y;
} copies;

#define COPY_ROW(type)                                                                                            \
    do {                                                                                                          \
        const type *from = (const type *)x;                                                                       \
        type *to = (type *)y;                                                                                     \
        _Pragma("omp simd") for (int64_t i = 0; i < n; i++) to[i] = from[at[i]];                                  \
    } while (0)

SIMD_INLINE void copy_row(size_t size, int64_t n, const int32_t *at, bool twice, const char *x, char *y) {
    if (twice && size == 4) {
        const uint32_t *from = (const uint32_t *)x;
        uint64_t *to = (uint64_t *)y;
        _Pragma("omp simd") for (int64_t i = 0; i < n / 2; i++) to[i] = (uint64_t)from[i] << 32 | from[i];
    } else if (size == 1) COPY_ROW(uint8_t);
    else if (size == 2) COPY_ROW(uint16_t);
    else if (size == 4) COPY_ROW(uint32_t);
    else if (size == 8) COPY_ROW(uint64_t);
    else COPY_ROW(c128);
}

SIMD_CLONES
static void copy_rows(void *arg, int64_t begin, int64_t end) {
    const copies *j = arg;
    const upsample *u = j->u;
    const taps *td = &u->taps[0], *th = &u->taps[1], *tw = &u->taps[2];
    size_t pixel = u->last ? (size_t)u->c * j->size : j->size, in = (size_t)tw->in * pixel, out = (size_t)tw->out * pixel;
    bool twice = tw->out == 2 * tw->in && ((uintptr_t)j->y & 7) == 0;
    int64_t before = -1;
    for (int64_t i = 0; i < tw->out && twice; i++) twice = tw->index[i] == i >> 1;
    for (int64_t r = begin; r < end; r++) {
        int64_t h = r % th->out, d = r / th->out % td->out, b = r / th->out / td->out;
        int64_t row = (b * td->in + td->index[d]) * th->in + th->index[h];
        char *y = j->y + (size_t)r * out;
        const char *x = j->x + (size_t)row * in;
        if (row == before) memcpy(y, y - out, out);
        else if (!u->last) copy_row(j->size, tw->out, tw->index, twice, x, y);
        else
            for (int64_t i = 0; i < tw->out; i++) memcpy(y + (size_t)i * pixel, x + (size_t)tw->index[i] * pixel, pixel);
        before = row;
    }
}

void upsample_copies(int threads, const upsample *u, size_t size, const void *x, void *y) {
    const taps *t = u->taps;
    int64_t rows = (u->last ? u->n : u->n * u->c) * t[0].out * t[1].out, width = t[2].out * (u->last ? u->c : 1);
    copies j = {u, size, x, y};
    parallel_for(threads, rows, GRAIN / (width + 1) + 1, copy_rows, &j);
}
