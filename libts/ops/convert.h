/* SPDX-License-Identifier: Apache-2.0
 *
 * convert.h: what families that make tensors share: checks of device and layout arguments, memory formats.
 */
#ifndef TS_OPS_CONVERT_H
#define TS_OPS_CONVERT_H

#include "ops/op.h"

/* TS_ERR_DEVICE for a device that is not the CPU; None is fine. */
ts_status check_device(ctx *cx, value device);
/* TS_ERR_MISSING for a layout that is not strided. */
ts_status check_layout(ctx *cx, value layout);
/* Strides of a MemoryFormat? argument (None: contiguous); preserve is refused. */
ts_status memory_format_strides(ctx *cx, value format, int ndim, const int64_t *sizes, int64_t *out_strides);
/* Uninitialised, of the sizes of `like`, laid out as a MemoryFormat? argument says (None: preserve). */
ts_status memory_format_like(ctx *cx, const tensor *like, dtype d, value format, tensor **out);

#endif
