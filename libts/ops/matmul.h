/* SPDX-License-Identifier: Apache-2.0
 *
 * matmul.h: products of tensors, for operators that are made of them.  They fail as PyTorch's do.
 */
#ifndef TS_OPS_MATMUL_H
#define TS_OPS_MATMUL_H

#include "ops/op.h"

/* alpha * a b + beta * self; self NULL: a b. Matrices. `who` is the kernel's name in messages. */
ts_status matmul_mm(ctx *cx, const char *who, const tensor *self, const tensor *a, const tensor *b, value beta,
                    value alpha, tensor **out_tensor);
/* The product of the last two dims, the ones before broadcast (at least 2 dims each, same dtype, inner sizes equal). */
ts_status matmul_batch(ctx *cx, const char *who, const tensor *a, const tensor *b, tensor **out_tensor);
/* aten::matmul */
ts_status matmul_any(ctx *cx, const tensor *a, const tensor *b, tensor **out_tensor);
/* aten::linear; bias may be NULL */
ts_status matmul_linear(ctx *cx, const tensor *x, const tensor *weight, const tensor *bias, tensor **out_tensor);
/* Sums over `count` pairs of dims (aten::tensordot). */
ts_status matmul_tensordot(ctx *cx, tensor *first, tensor *second, int count, const int64_t *first_dims,
                           const int64_t *second_dims, tensor **out_tensor);
/* PyTorch's complaint unless both have dtype `want`. */
ts_status matmul_same_dtype(ctx *cx, dtype want, dtype have);
/* PyTorch's complaint unless `t` can be expanded to the sizes. */
ts_status matmul_check_expand(ctx *cx, const tensor *t, int ndim, const int64_t *sizes);

#endif
