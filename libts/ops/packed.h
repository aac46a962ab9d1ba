/* SPDX-License-Identifier: Apache-2.0
 *
 * packed.h: objects that hold packed weights, and the arithmetic of quantized tensors.
 */
#ifndef TS_OPS_PACKED_H
#define TS_OPS_PACKED_H

#include "core/custom.h"
#include "ops/op.h"

/* Fills an object of a class of core/custom.h from the state in an archive (pages 6.4 and 6.5). */
ts_status packed_set_state(ctx *cx, object *o, value state);
/* The state that packed_set_state takes, as PyTorch writes it: a new reference. */
ts_status packed_get_state(ctx *cx, const object *o, value *out);
/* A new object of a class with its weight and bias (None or a tensor); the other slots are to be set. */
ts_status packed_new(ctx *cx, const char *class_name, value weight, value bias, object **out);

/* The lowest and highest integer of a quantized dtype. */
void quantized_range(dtype d, double *low, double *high);
/* A quantized tensor of the values of a float one: q = clamp(zero_point + rint(x * (1 / scale))). */
ts_status quantize(ctx *cx, const tensor *x, dtype d, double scale, int64_t zero_point, tensor **out);
/* float32 = scale * (q - zero_point), per tensor or per channel. */
ts_status dequantize(ctx *cx, const tensor *q, tensor **out);
/* float32 = q - zero_point. */
ts_status quantized_whole(ctx *cx, const tensor *q, tensor **out);
/* Refuses what is no quint8 tensor quantized per tensor, and weights not quantized by output channels. */
ts_status quantized_check_input(ctx *cx, const char *name, const tensor *x, value weight);
/* y = rint((acc + bias / s) * (s / scale)) + zero_point with s = x_scale * w_scale, per channel of the dimension `dim`;
 * acc is dense, y has its strides.  bias: a tensor or None. */
ts_status quantized_requantize(ctx *cx, const tensor *acc, const tensor *x, const tensor *w, value bias, int dim, double scale,
                               int64_t zero_point, bool relu, tensor **out);
/* Scale and zero point (0 to 255, with reduce_range 0 to 127) for the range of a float tensor. */
ts_status quantized_choose(ctx *cx, const tensor *x, bool reduce_range, double *out_scale, int64_t *out_zero);
/* The same for integers from qmin to qmax. */
ts_status quantized_choose_range(ctx *cx, const tensor *x, double qmin, double qmax, double *out_scale, int64_t *out_zero);

/* The quantizer of a channel axis; with float zero points it is one of float parameters. */
ts_status quantizer_of_channels(ctx *cx, const tensor *scales, const tensor *zeros, int64_t axis, int ndim, const int64_t *sizes, quantizer **out);

/* How a kernel of plain tensors is called with a quantized first argument; NULL: it sees the tensor as it is. */
typedef struct quantized_route quantized_route;
const quantized_route *quantized_route_of(op_kernel kernel);
ts_status quantized_call(ctx *cx, const quantized_route *r, const value *a, int nargs, value *out);

#endif
