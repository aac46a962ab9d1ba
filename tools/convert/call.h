/* SPDX-License-Identifier: Apache-2.0
 *
 * call.h: what functions that translate an operator work with: its arguments, by the names in its schema, and nodes.
 *
 * An accessor that meets something that does not fit (a number that varies where it must be known) notes the refusal and
 * returns something harmless; a function ends with `return bind(...)`, which is false after a refusal.
 */
#ifndef TOOLS_CONVERT_CALL_H
#define TOOLS_CONVERT_CALL_H

#include "convert.h"

#include <math.h>
#include <string.h>

#define TRANSLATE(name) bool tr_##name(call *k)

/* ---- arguments; `i` is an index, from arg() ---- */

/* Index of an argument; -1 if the schema has none of that name. The accessors below take -1 as "not given". */
int arg(const call *k, const char *name);
/* Whether the argument is there and not None. */
bool given(const call *k, int i);
bool is_tensor(const call *k, int i);
ts_tensor *tensor_at(call *k, int i);    /* of the first run; never NULL: refuses what is no tensor */
ts_tensor *tensor_in(call *k, int i, int run);
const char *name_at(call *k, int i);     /* in ONNX; NULL where it is None */
/* Tensors of a list: how many, -1 after a refusal. */
int tensors_at(call *k, int i, ts_tensor ***out_tensors, const char *const **out_names);
int64_t int_at(call *k, int i, int64_t otherwise);
double float_at(call *k, int i, double otherwise);
bool bool_at(call *k, int i, bool otherwise);
const char *string_at(call *k, int i, const char *otherwise);
/* A list of known ints: how many. More than `max` are a refusal. */
int ints_at(call *k, int i, int max, int64_t *out);
/* The same broadcast to n; an absent or empty list is n times `otherwise`. */
void ints_n(call *k, int i, int n, int64_t otherwise, int64_t *out);
/* A dimension in [0, n). */
int dim_at(call *k, int i, int ndim, int64_t otherwise);
/* A number or 0-d tensor, known or not, as 0-d tensor of a dtype. */
const char *number_at(call *k, int i, ts_dtype d);
/* An int, known or not, as int64[1]. */
const char *int_vector_at(call *k, int i);
/* A list of ints, some of which may vary, as int64[n]. */
const char *int_list_at(call *k, int i);
bool varies_at(const call *k, int i);

/* Whether something in it depends on what is in an input. */
bool fact_has_data(const fact *f);

/* Whether all tensors that go in and come out have sizes that no dynamic axis changes. */
bool sizes_fixed(const call *k);

/* ---- results ---- */

ts_tensor *out_tensor(const call *k, int j);
ts_tensor *out_in(const call *k, int j, int run);
ts_dtype out_dtype(const call *k);
/* The dtype that translations see: quantized tensors are dequantized where they are read (name_at) and quantized where they
 * are bound, so theirs is float32. */
ts_dtype values_dtype(const ts_tensor *t);
/* Names the first result; true unless something was refused. */
bool bind(call *k, const char *name);
bool bind_at(call *k, int j, const char *name);
/* Names item `i` of a result that is a list of tensors. */
bool bind_item(call *k, int j, int i, const char *name);
/* The first result is a number. `data`: it depends on the data, not on sizes alone. */
bool bind_number(call *k, const char *name, ts_dtype d);
bool refuse(call *k, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* ---- nodes ---- */

#define INS(...) (int)(sizeof((const char *[]){__VA_ARGS__}) / sizeof(char *)), (const char *[]){__VA_ARGS__}
/* node(k, "Add", INS(a, b)): one with one output. */
onnx_node *node(call *k, const char *type, int nin, const char *const *in);
/* Its output's name. */
const char *emit(call *k, const char *type, int nin, const char *const *in);
const char *cast(call *k, const char *name, ts_dtype from, ts_dtype to);
const char *ints(call *k, int n, const int64_t *values);
#define INTS(k, ...) ints((k), (int)(sizeof((int64_t[]){__VA_ARGS__}) / 8), (int64_t[]){__VA_ARGS__})
const char *number(call *k, ts_dtype d, double value);
const char *transposed(call *k, const char *name, int n, const int64_t *order);
const char *unsqueezed(call *k, const char *name, int axis);
const char *squeezed(call *k, const char *name, int axis);
/* Reshape by an int64[n] in ONNX. */
const char *reshaped_by(call *k, const char *name, const char *shape);
/* Size `dim` of a tensor, as int64[1]. */
const char *size_of(call *k, const char *name, int dim);
/* The shape of a result, of which both runs' examples are given, as int64[n] in ONNX for a Reshape of `from_name`, whose
 * examples are `from` and `from2`: sizes that vary are those of `from`, and one may be what is left (-1). */
const char *shape_like(call *k, ts_tensor *t, ts_tensor *u, const char *from_name, ts_tensor *from, ts_tensor *from2);
/* Slice along one axis. */
const char *sliced(call *k, const char *name, int axis, int64_t start, int64_t end, int64_t step);
/* The dtype of an operation on tensors and numbers, by PyTorch's promotion, over arguments i and j. */
ts_dtype promoted(call *k, int i, int j);
bool is_float(ts_dtype d);
bool is_int(ts_dtype d); /* without bool */
/* A dtype that ONNX computes in for d, at least as wide: small ints and bool become int32. */
ts_dtype wide(ts_dtype d);
/* Tensor or number as operand of a dtype. */
const char *operand(call *k, int i, ts_dtype d);

/* ---- parts of larger translations ---- */

enum { SPATIAL_MAX = 3 };

typedef struct convolution {
    int n; /* spatial dimensions */
    int64_t stride[SPATIAL_MAX], dilation[SPATIAL_MAX], output_padding[SPATIAL_MAX], kernel[SPATIAL_MAX];
    int64_t pads[2 * SPATIAL_MAX]; /* begins, ends */
    int64_t groups;
    bool transposed;
} convolution;

/* bias may be NULL; x has a batch (conv.c). */
const char *convolution_of(call *k, const convolution *c, const char *x, const char *weight, const char *bias);
/* Places of what is not zero, int64[n, rank] (open.c). */
const char *open_places(call *k, const char *mask);
/* x[:, mask] with the mask as index number `position` (open.c). */
bool open_index(call *k, int position, ts_tensor *mask, const char *mask_name);
/* A tensor's values in ONNX (call.c). */
const char *tensor_name(call *k, ts_tensor *t, ts_tensor *u);
/* x W^T + bias, x of `ndim` dimensions; bias may be NULL (matmul.c). */
const char *linear_of(call *k, const char *x, int ndim, ts_tensor *weight, const char *weight_name, const char *bias);
/* Over the last `dims` dimensions (layer.c). */
const char *layer_norm_of(call *k, const char *x, const char *weight, const char *bias, int dims, double eps);
const char *gelu_of(call *k, const char *x, ts_dtype d, bool by_tanh); /* activation.c */

#endif
