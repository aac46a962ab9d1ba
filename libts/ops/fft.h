/* SPDX-License-Identifier: Apache-2.0
 *
 * fft.h: Fourier transforms of tensors along one dim, for the operators of fft.c and fft_stft.c.
 */
#ifndef TS_OPS_FFT_H
#define TS_OPS_FFT_H

#include "ops/op.h"

typedef enum fft_kind {
    FFT_C2C,      /* complex to complex */
    FFT_R2C,      /* real to the n / 2 + 1 first of the result */
    FFT_R2C_FULL, /* real to all n */
    FFT_C2R,      /* the n / 2 + 1 first of a symmetric spectrum to n reals */
} fft_kind;

/* x along `dim` as n points (cut, or filled with zeros), each result times `scale`; the result is contiguous. x is
 * real or complex as the kind says, of float32 or float64 components. */
ts_status fft_along(ctx *cx, const tensor *x, int dim, fft_kind kind, int64_t n, bool forward, double scale,
                    tensor **out);

#endif
