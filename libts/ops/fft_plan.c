/* SPDX-License-Identifier: Apache-2.0
 *
 * fft_plan.c: factors, twiddle factors and chirps of a length; the passes are in fft_stage.h.
 */
#include "ops/fft_plan.h"

#include "ops/reduce.h"

#include <math.h>

enum { MAX_RADIX = 31 };

/* e^(-2 pi i k / n) for 0 <= k < n, exact in the last place or two. */
static c128 root_of_unity(int64_t k, int64_t n) {
    /* folded to an eighth of the circle, where sin and cos are most exact */
    int64_t k8 = (int64_t)((__int128)k * 8 / n);
    double angle = 2 * M_PI * (double)k / (double)n;
    if (k8 == 1 || k8 == 2) {
        double rest = M_PI / 2 * ((double)(__int128)((__int128)n - 4 * (__int128)k) / (double)n);
        return CMPLX(sin(rest), -cos(rest));
    }
    return CMPLX(cos(angle), -sin(angle));
}

/* Fills table[j] = root(j * step mod n) for j < count by products of two short tables. */
typedef struct root_table {
    int64_t n, width;
    c128 *low, *high; /* root(j) for j < width, root(j * width) */
} root_table;

static ts_status roots_init(ctx *cx, int64_t n, root_table *r) {
    int64_t width = 1;
    while (width * width < n) width++;
    r->n = n;
    r->width = width;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)(2 * width + 1), sizeof *r->low), &r->low));
    r->high = r->low + width;
    for (int64_t j = 0; j < width; j++) r->low[j] = root_of_unity(j, n);
    for (int64_t j = 0; j <= width; j++) r->high[j] = j * width < n ? root_of_unity(j * width, n) : 1;
    return TS_OK;
}

static inline c128 roots_at(const root_table *r, int64_t k) { return r->high[k / r->width] * r->low[k % r->width]; }

/* Factors of n: fours, then the primes; false if one is too large. */
static bool factorise(fft_plan *p, int64_t n) {
    p->stages = 0;
    while (n % 4 == 0) {
        p->radix[p->stages++] = 4;
        n /= 4;
    }
    for (int f = 2; f <= MAX_RADIX; f++)
        while (n % f == 0) {
            p->radix[p->stages++] = f;
            n /= f;
        }
    return n == 1;
}

static ts_status fill_stages(ctx *cx, fft_plan *p) {
    size_t count = 0;
    int64_t left = p->n;
    scoped_mem c128 *tables = NULL;
    root_table r;
    for (int k = 0; k < p->stages; k++) {
        left /= p->radix[k];
        count += (size_t)(left * (p->radix[k] - 1) + p->radix[k]);
    }
    TS_TRY(ctx_alloc(cx, mem_array(count + 1, sizeof *p->memory), &p->memory));
    TS_TRY(roots_init(cx, p->n, &r));
    tables = r.low;
    c128 *at = p->memory;
    left = p->n;
    for (int k = 0; k < p->stages; k++) {
        int radix = p->radix[k];
        int64_t step = p->n / left; /* root of this stage: e^(-2 pi i step / n) */
        left /= radix;
        p->twiddles[k] = at;
        for (int64_t q = 0; q < left; q++)
            for (int j = 1; j < radix; j++) *at++ = roots_at(&r, q * j * step);
        p->roots[k] = at;
        for (int j = 0; j < radix; j++) *at++ = root_of_unity(j, radix);
    }
    return TS_OK;
}

/* Of the lengths 2^a 3^b the least that is not below n. */
static int64_t friendly_length(int64_t n) {
    int64_t best = 1;
    while (best < n) best *= 2;
    for (int64_t three = 1; three < best; three *= 3)
        for (int64_t length = three; length < best; length *= 2)
            if (length >= n) {
                best = length;
                break;
            }
    return best;
}

static ts_status fill_bluestein(ctx *cx, fft_plan *p) {
    int64_t n = p->n;
    TS_TRY(fft_plan_new(cx, friendly_length(2 * n - 1), &p->convolution));
    int64_t all = p->convolution->n;
    scoped_mem double *work = NULL;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)(n + all), sizeof *p->chirp), &p->memory));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)(2 * all) + fft_scratch(p->convolution, 1), sizeof *work), &work));
    p->chirp = p->memory;
    p->filter = p->memory + n;
    memset(work, 0, (size_t)(2 * all) * sizeof *work);
    int64_t square = 0; /* j^2 mod 2n */
    for (int64_t j = 0; j < n; j++) {
        p->chirp[j] = root_of_unity(square, 2 * n);
        square = (square + 2 * j + 1) % (2 * n);
        int64_t mirror = j ? all - j : 0;
        work[j] = work[mirror] = creal(p->chirp[j]);
        work[all + j] = work[all + mirror] = -cimag(p->chirp[j]);
    }
    fft_double(p->convolution, work, work + all, 1, work + 2 * all);
    for (int64_t j = 0; j < all; j++) p->filter[j] = CMPLX(work[j], work[all + j]) / (double)all;
    return TS_OK;
}

ts_status fft_plan_new(ctx *cx, int64_t n, fft_plan **out_plan) {
    scoped_fft_plan fft_plan *p = NULL;
    if (n < 1 || n > INT64_C(1) << 40) return fail_op(cx, "Invalid number of data points (%lld) specified", (long long)n);
    TS_TRY(ctx_alloc(cx, sizeof *p, &p));
    *p = (fft_plan){.n = n};
    if (factorise(p, n)) {
        TS_TRY(fill_stages(cx, p));
    } else {
        p->stages = 0;
        TS_TRY(fill_bluestein(cx, p));
    }
    *out_plan = p;
    p = NULL;
    return TS_OK;
}

void fft_plan_free(fft_plan *plan) {
    if (!plan) return;
    fft_plan_free(plan->convolution); /* one level: its length has small factors */
    mem_free(plan->memory);
    mem_free(plan);
}

size_t fft_scratch(const fft_plan *plan, int64_t block) {
    int64_t reals = plan->convolution ? 4 * plan->convolution->n : 2 * plan->n;
    return mem_array((size_t)reals, (size_t)block);
}

#define REAL float
#define FN(name) name##_float
#include "ops/fft_stage.h"
#undef REAL
#undef FN
#define REAL double
#define FN(name) name##_double
#include "ops/fft_stage.h"
