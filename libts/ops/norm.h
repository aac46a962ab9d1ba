/* SPDX-License-Identifier: Apache-2.0
 *
 * norm.h: normalisations for operators that are made of them.
 */
#ifndef TS_OPS_NORM_H
#define TS_OPS_NORM_H

#include "ops/op.h"

/* aten::layer_norm over the last `n` dims, of sizes `shape`; weight and bias may be NULL. out_mean and out_rstd (NULL:
 * not wanted) get one number per row. */
ts_status norm_layer(ctx *cx, const tensor *x, int n, const int64_t *shape, const tensor *weight, const tensor *bias,
                     double eps, tensor **out_y, tensor **out_mean, tensor **out_rstd);

#endif
