/* SPDX-License-Identifier: Apache-2.0
 *
 * shape.h: views as plain functions, for composites.
 */
#ifndef TS_OPS_SHAPE_H
#define TS_OPS_SHAPE_H

#include "ops/op.h"

/* A view with other sizes if the strides allow one; *out stays NULL (and TS_OK) if they do not. Sizes are complete. */
ts_status shape_try_view(ctx *cx, const tensor *t, int ndim, const int64_t *sizes, tensor **out);
/* A view, or a contiguous copy seen as one. */
ts_status shape_reshape(ctx *cx, const tensor *t, int ndim, const int64_t *sizes, tensor **out);
/* Fills in the one -1 of a list of sizes; PyTorch's messages where the sizes do not fit. */
ts_status shape_infer(ctx *cx, int64_t numel, int ndim, int64_t *sizes);
ts_status shape_select(ctx *cx, const tensor *t, int dim, int64_t index, tensor **out);
ts_status shape_narrow(ctx *cx, const tensor *t, int dim, int64_t start, int64_t length, int64_t step, tensor **out);
ts_status shape_transpose(ctx *cx, const tensor *t, int a, int b, tensor **out);
ts_status shape_permute(ctx *cx, const tensor *t, const int *order, tensor **out);
ts_status shape_expand(ctx *cx, const tensor *t, int ndim, const int64_t *sizes, tensor **out);
ts_status shape_diagonal(ctx *cx, const tensor *t, int64_t offset, int64_t dim1, int64_t dim2, tensor **out);
/* Inserts a dimension of size 1 before `dim`. */
ts_status shape_unsqueeze(ctx *cx, const tensor *t, int dim, tensor **out);

#endif
