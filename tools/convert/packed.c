/* SPDX-License-Identifier: Apache-2.0
 *
 * packed.c: layers on packed weights, as mobile and quantized archives have them, and what only quantized tensors have.
 *
 * A packed object's parts can be read: weight, bias, then for a convolution stride, padding, dilation, output padding,
 * groups, whether it is transposed; at the end of clamped ones the least and the largest result (libts/core/custom.h).
 * Quantized tensors are integers between DequantizeLinear and QuantizeLinear nodes (call.c).
 */
#include "call.h"

enum { WEIGHT, BIAS, STRIDE, PADDING, DILATION, OUTPUT_PADDING, GROUPS, TRANSPOSED };

/* A part of the packed object that is argument 1, a new reference. */
static ts_value *part(call *k, size_t i) {
    ts_value *v = NULL;
    if (ts_value_attribute(k->in[1].at[0], i, NULL, &v, NULL) != TS_OK) refuse(k, "its packed weights cannot be read");
    return v;
}

static const char *part_name(call *k, size_t i) {
    ts_value *v = part(k, i);
    ts_tensor *t;
    const char *name = ts_value_get_tensor(v, &t, NULL) == TS_OK ? tensor_name(k, t, t) : NULL;
    ts_value_unref(v);
    return name;
}

static void part_ints(call *k, size_t i, int n, int64_t *out) {
    ts_value *v = part(k, i);
    for (int j = 0; j < n; j++) {
        ts_value *item = NULL;
        if (ts_value_item(v, (size_t)j, &item, NULL) != TS_OK || ts_value_get_int(item, &out[j], NULL) != TS_OK)
            refuse(k, "its packed weights are not those of a convolution over %d dimensions", n);
        ts_value_unref(item);
    }
    ts_value_unref(v);
}

/* A number at the end of a clamped object; `otherwise` for None. */
static double part_number(call *k, size_t i, double otherwise) {
    ts_value *v = part(k, i);
    int64_t n;
    double d = otherwise;
    if (ts_value_get_int(v, &n, NULL) == TS_OK) d = (double)n;
    else if (ts_value_get_float(v, &d, NULL) != TS_OK) d = otherwise;
    ts_value_unref(v);
    return d;
}

/* What stands behind the layer: a clamp by the object's last two parts, or relu. */
static const char *limited(call *k, const char *y) {
    const char *kind = k->row->onnx ? k->row->onnx : "";
    size_t count = ts_value_count(k->in[1].at[0]);
    if (strstr(kind, "relu")) return emit(k, "Relu", INS(y));
    if (strcmp(kind, "clamped") != 0 || count < 2) return y;
    double low = part_number(k, count - 2, -INFINITY), high = part_number(k, count - 1, INFINITY);
    if (isinf(low) && isinf(high)) return y;
    return emit(k, "Clip", INS(y, isinf(low) ? NULL : number(k, TS_FLOAT32, low), isinf(high) ? NULL : number(k, TS_FLOAT32, high)));
}

TRANSLATE(packed_conv) {
    ts_value *weight = part(k, WEIGHT);
    ts_tensor *w;
    convolution c = {0};
    int64_t pads[SPATIAL_MAX];
    bool is = ts_value_get_tensor(weight, &w, NULL) == TS_OK;
    c.n = is ? ts_tensor_ndim(w) - 2 : 0;
    if (c.n < 1 || c.n > SPATIAL_MAX || arg(k, "stride") >= 0) {
        ts_value_unref(weight);
        return refuse(k, "a convolution of this form");
    }
    for (int i = 0; i < c.n; i++) c.kernel[i] = ts_tensor_sizes(w)[i + 2];
    ts_value_unref(weight); /* the object keeps it */
    part_ints(k, STRIDE, c.n, c.stride);
    part_ints(k, PADDING, c.n, pads);
    part_ints(k, DILATION, c.n, c.dilation);
    part_ints(k, OUTPUT_PADDING, c.n, c.output_padding);
    for (int i = 0; i < c.n; i++) c.pads[i] = c.pads[c.n + i] = pads[i];
    c.groups = (int64_t)part_number(k, GROUPS, 1);
    ts_value *transposed_part = part(k, TRANSPOSED);
    if (ts_value_get_bool(transposed_part, &c.transposed, NULL) != TS_OK) c.transposed = false;
    ts_value_unref(transposed_part);
    if (ts_tensor_ndim(tensor_at(k, 0)) != c.n + 2) return refuse(k, "a convolution without a batch");
    return bind(k, limited(k, convolution_of(k, &c, name_at(k, 0), part_name(k, WEIGHT), part_name(k, BIAS))));
}

/* The values that x has after it was quantized by its own range, to 8 bits (7 with reduce_range). */
static const char *quantized_by_range(call *k, const char *x) {
    const char *zero = number(k, TS_FLOAT32, 0), *top = number(k, TS_FLOAT32, bool_at(k, arg(k, "reduce_range"), false) ? 127 : 255);
    onnx_node *low_node = node(k, "ReduceMin", INS(x)), *high_node = node(k, "ReduceMax", INS(x));
    build_int(low_node, "keepdims", 0);
    build_int(high_node, "keepdims", 0);
    const char *low = emit(k, "Min", INS(build_out(low_node, 0), zero)), *high = emit(k, "Max", INS(build_out(high_node, 0), zero));
    const char *scale = emit(k, "Div", INS(emit(k, "Sub", INS(high, low)), top));
    scale = emit(k, "Where", INS(emit(k, "Equal", INS(scale, zero)), number(k, TS_FLOAT32, 0.1), scale));
    const char *middle = emit(k, "Round", INS(emit(k, "Neg", INS(emit(k, "Div", INS(low, scale))))));
    const char *steps = emit(k, "Add", INS(emit(k, "Round", INS(emit(k, "Div", INS(x, scale)))), middle));
    steps = emit(k, "Clip", INS(steps, zero, top));
    return emit(k, "Mul", INS(emit(k, "Sub", INS(steps, middle)), scale));
}

TRANSLATE(packed_linear) {
    ts_value *weight = part(k, WEIGHT);
    ts_tensor *w;
    bool is = ts_value_get_tensor(weight, &w, NULL) == TS_OK && ts_tensor_ndim(w) == 2;
    ts_value_unref(weight); /* the object keeps it */
    if (!is) return refuse(k, "a linear layer of this form");
    const char *x = name_at(k, 0);
    if (k->row->onnx && strncmp(k->row->onnx, "dynamic", 7) == 0) x = quantized_by_range(k, x);
    return bind(k, limited(k, linear_of(k, x, ts_tensor_ndim(tensor_at(k, 0)), w, part_name(k, WEIGHT), part_name(k, BIAS))));
}

TRANSLATE(quantized_binary) {
    const char *y = emit(k, k->row->onnx, INS(operand(k, 0, TS_FLOAT32), operand(k, 1, TS_FLOAT32)));
    return bind(k, strstr(k->op, "_relu") ? emit(k, "Relu", INS(y)) : y);
}

/* The result's scale and zero point are those of the example: they must not depend on an input. */
TRANSLATE(quantize) {
    for (int i = 1; i < k->nin; i++)
        if (varies_at(k, i)) return refuse(k, "its scale or zero point depends on an input");
    return bind(k, name_at(k, 0));
}

TRANSLATE(int_repr) {
    ts_tensor *t = tensor_at(k, 0);
    return bind(k, emit(k, "Identity", INS(tensors_name(k->c, tensors_add(k->c, t, tensor_in(k, 0, 1))))));
}
