/* SPDX-License-Identifier: Apache-2.0
 *
 * activation.h: softmax for operators that are made of it.
 */
#ifndef TS_OPS_ACTIVATION_H
#define TS_OPS_ACTIVATION_H

#include "ops/op.h"

/* y = softmax (or its logarithm) of rows [begin, end) of `n` floats each; x may be y. */
void softmax_rows_f32(const float *x, float *y, int64_t begin, int64_t end, int64_t n, bool logarithm);
void softmax_rows_f64(const double *x, double *y, int64_t begin, int64_t end, int64_t n, bool logarithm);

#endif
