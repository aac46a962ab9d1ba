/* SPDX-License-Identifier: Apache-2.0
 *
 * upsample.h: resampling to another size over up to three spatial dims.  Arguments are checked in upsample.c; tables
 * say which input places make an output place (upsample_taps.c); upsample_rows.c applies them, innermost dim first.
 */
#ifndef TS_OPS_UPSAMPLE_H
#define TS_OPS_UPSAMPLE_H

#include "ops/op.h"

enum { UPSAMPLE_DIMS = 3 };

/* The _AA ones widen their filter where the result is smaller than the input. */
typedef enum upsample_mode { UPSAMPLE_NEAREST, UPSAMPLE_EXACT, UPSAMPLE_LINEAR, UPSAMPLE_CUBIC, UPSAMPLE_LINEAR_AA, UPSAMPLE_CUBIC_AA } upsample_mode;

/* Which places of one dim of the input make place i of the result: taps 0 .. count, tap k at index[k * out + i] with
 * weight[k * out + i]; where `first` is set, count[i] neighbours from first[i] on, with weight[i * max + k]. */
typedef struct taps {
    int64_t in, out;
    int max;
    dtype work;      /* of the data; weights are float64 for that, else float32 */
    int32_t *index, *first, *count;
    void *weight;    /* NULL: all 1 */
    void *block;     /* the memory of all of them */
} taps;

typedef struct upsample {
    upsample_mode mode;
    int dims;
    bool align_corners, last; /* last: channels_last in memory */
    bool doubling;            /* x is channels_last, be it row-major too: PyTorch's nearest takes exact halves there */
    double scale[UPSAMPLE_DIMS]; /* given ones, else 0 */
    int64_t n, c;
    taps taps[UPSAMPLE_DIMS]; /* depth, height, width; missing leading dims have one place */
} upsample;

ts_status taps_fill(ctx *cx, const upsample *u, int dim, dtype work, int64_t in, int64_t out, taps *t);
/* Weighted sums of float64, float32, or bfloat16 held in float32 and rounded where PyTorch rounds (d: as of the taps). */
ts_status upsample_weighted(ctx *cx, const upsample *u, dtype d, const void *x, void *y);
/* Copies of elements of `size` bytes. */
void upsample_copies(int threads, const upsample *u, size_t size, const void *x, void *y);

#endif
