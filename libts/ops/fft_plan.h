/* SPDX-License-Identifier: Apache-2.0
 *
 * fft_plan.h: discrete Fourier transforms of any length over blocks of rows that lie side by side: element j of row b
 * is re[j * block + b], im[j * block + b].
 *
 * Lengths whose prime factors are small go through Stockham's self-sorting passes; others become a convolution of a
 * friendlier length (Bluestein).  Twiddle factors are computed in double.  A plan is a constant once it is made and
 * may be used from several threads.
 */
#ifndef TS_OPS_FFT_PLAN_H
#define TS_OPS_FFT_PLAN_H

#include "core/ctx.h"

#include <complex.h>

enum { FFT_MAX_STAGES = 64 };

typedef struct fft_plan {
    int64_t n;
    int stages;
    int radix[FFT_MAX_STAGES];
    /* for each stage with m = (what is left of n) / radix: w^(p k) for p < m, k = 1 .. radix - 1 at [p * (radix-1) + k - 1] */
    double _Complex *twiddles[FFT_MAX_STAGES];
    double _Complex *roots[FFT_MAX_STAGES]; /* of unity, of the radix: for the general butterfly */
    double _Complex *memory;
    /* Bluestein, where stages is 0 and n > 1 */
    struct fft_plan *convolution; /* its length is at least 2 n - 1 */
    double _Complex *chirp;       /* n of them */
    double _Complex *filter;      /* the chirp's transform over the convolution's length, divided by it */
} fft_plan;

ts_status fft_plan_new(ctx *cx, int64_t n, fft_plan **out_plan);
void fft_plan_free(fft_plan *plan); /* NULL is allowed */
static inline void fft_plan_free_at(fft_plan **plan) { fft_plan_free(*plan); }
#define scoped_fft_plan __attribute__((cleanup(fft_plan_free_at)))

/* How many reals of scratch fft_float and fft_double need for rows in blocks of `block`. */
size_t fft_scratch(const fft_plan *plan, int64_t block);
/* The forward transform in place, not scaled. Exchange re and im for the backward one. */
void fft_float(const fft_plan *plan, float *re, float *im, int64_t block, float *scratch);
void fft_double(const fft_plan *plan, double *re, double *im, int64_t block, double *scratch);

#endif
