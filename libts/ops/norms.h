/* SPDX-License-Identifier: Apache-2.0
 *
 * norms.h: norms as C functions, for operators that are made of them.
 */
#ifndef TS_OPS_NORMS_H
#define TS_OPS_NORMS_H

#include "ops/op.h"

/* The p-norm over the dims in `mask`, computed in dtype `d` (complex or floating); the result is real. */
ts_status vector_norm(ctx *cx, const tensor *x, double p, uint64_t mask, bool keepdim, dtype d, tensor **out);
/* torch.linalg.vector_norm with its checks. */
ts_status linalg_vector_norm(ctx *cx, const tensor *x, double p, value dims, bool keepdim, value dtype_arg, tensor **out);
/* The dtype that a norm is computed in, or the refusal of `name` ("linalg.vector_norm"). */
ts_status norm_dtype(ctx *cx, const tensor *x, value dtype_arg, const char *name, dtype *out);

#endif
