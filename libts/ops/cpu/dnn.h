/* SPDX-License-Identifier: Apache-2.0
 *
 * dnn.h: convolutions by oneDNN: float32, any layout outside, oneDNN's own blocked layouts inside.
 *
 * Making a primitive compiles code; they are kept in a small bounded cache, shared by all threads, keyed by everything
 * in the description.  Executing one changes nothing in it: scratch memory comes from the caller's budget.
 */
#ifndef TS_OPS_CPU_DNN_H
#define TS_OPS_CPU_DNN_H

#include "core/ctx.h"

enum { DNN_SPATIAL = 3 };

/* Keys compare bytes: start from {0}. Sizes are positive, output sizes follow from the rest. */
typedef struct dnn_conv {
    int32_t ndim;          /* spatial: 1 to 3 */
    int32_t threads;       /* set by dnn_conv_run */
    int32_t transposed, bias;
    int32_t channels_last; /* src and dst; else row-major */
    int32_t unused;
    int64_t n, ic, oc, groups;
    int64_t in[DNN_SPATIAL], out[DNN_SPATIAL], kernel[DNN_SPATIAL], stride[DNN_SPATIAL], dilation[DNN_SPATIAL],
        pad_l[DNN_SPATIAL], pad_r[DNN_SPATIAL];
    int64_t weight_strides[2 + DNN_SPATIAL]; /* of [oc, ic / groups, ...], transposed: [ic, oc / groups, ...] */
} dnn_conv;

/* Whether oneDNN takes it (transposed ones with negative padding it does not). */
bool dnn_conv_takes(const dnn_conv *c);
/* dst = conv(src, weight) + bias; bias may be NULL if c->bias is 0. */
ts_status dnn_conv_run(ctx *cx, const dnn_conv *c, const float *src, const float *weight, const float *bias, float *dst);

#endif
