/* SPDX-License-Identifier: Apache-2.0
 *
 * copy.h: moving elements between layouts and dtypes.
 */
#ifndef TS_CORE_COPY_H
#define TS_CORE_COPY_H

#include "core/value.h"

/* dst[...] = src, broadcast to dst's sizes and converted to its dtype; overlapping memory is handled as if src were
 * read first. Quantized destinations quantize, quantized sources dequantize. */
ts_status tensor_copy(ctx *cx, tensor *dst, const tensor *src);
/* The tensor itself (a new reference) if it has the dtype, else a converted copy that keeps its strides' order. */
ts_status tensor_to_dtype(ctx *cx, const tensor *t, dtype d, tensor **out_tensor);
/* The tensor itself (a new reference) if it is contiguous, else a contiguous copy. */
ts_status tensor_contiguous(ctx *cx, const tensor *t, tensor **out_tensor);
/* Contiguous and of dtype `d`: what kernels that walk plain arrays ask for. */
ts_status tensor_plain(ctx *cx, const tensor *t, dtype d, tensor **out_tensor);
/* A copy with its own storage; strides as torch.preserve_format. */
ts_status tensor_clone(ctx *cx, const tensor *t, tensor **out_tensor);
/* Every element = a number, unchecked conversion (see scalar_check for the checked one). */
ts_status tensor_fill(ctx *cx, tensor *t, value number);
/* A 0-d tensor of a number. */
ts_status tensor_of_number(ctx *cx, value number, dtype d, tensor **out_tensor);
/* The one element at a tensor's first place as a number: V_BOOL, V_INT, V_FLOAT or V_COMPLEX (item()). */
ts_status tensor_item(ctx *cx, const tensor *t, value *out);
/* dtype that a bare number takes as a tensor: bool, int64, float32, complex64. */
dtype number_dtype(const ctx *cx, value number);
/* What floats, and complex numbers, are that have no dtype: the ctx's default one. */
dtype default_float(const ctx *cx);
dtype default_complex(const ctx *cx);
/* Refuses numbers that `d` cannot hold, in PyTorch's words: "value cannot be converted to type uint8_t without
 * overflow" (page 7.1: fill_, full, clamp, masked_fill, arange ...). */
ts_status scalar_check(ctx *cx, value number, dtype d);
/* Refuses destinations of which several elements share memory. */
ts_status tensor_check_writable(ctx *cx, const tensor *t);

#endif
