/* SPDX-License-Identifier: Apache-2.0
 *
 * conv.h: convolutions, checked and shaped (conv.c), and by columns and a matrix product for what oneDNN does not do
 * (conv_plain.c).
 */
#ifndef TS_OPS_CONV_H
#define TS_OPS_CONV_H

#include "ops/op.h"

enum { CONV_DIMS = 3 };

/* A convolution over 1 to 3 spatial dims. */
typedef struct conv {
    int dims;
    bool transposed;
    int64_t groups;
    int64_t stride[CONV_DIMS], dilation[CONV_DIMS], pad_l[CONV_DIMS], pad_r[CONV_DIMS], output_padding[CONV_DIMS];
    /* set by conv_run */
    int64_t n, ic, oc;
    int64_t in[CONV_DIMS], out[CONV_DIMS], kernel[CONV_DIMS];
} conv;

/* Checks as PyTorch does, then input [n, c, ...] with weight and bias (may be NULL). */
ts_status conv_run(ctx *cx, conv *c, const tensor *input, const tensor *weight, const tensor *bias, tensor **out_tensor);
/* dst (contiguous) = the convolution of contiguous operands of one dtype, any that gemm_run takes; bias may be NULL. */
ts_status conv_plain(ctx *cx, const conv *c, const tensor *input, const tensor *weight, const tensor *bias, tensor *dst);

#endif
