/* SPDX-License-Identifier: Apache-2.0
 *
 * conv.c: convolutions, plain and transposed, over one to three dimensions.
 */
#include "call.h"

/* "same" puts the odd one at the end. */
static void same_padding(convolution *c) {
    for (int i = 0; i < c->n; i++) {
        int64_t total = c->dilation[i] * (c->kernel[i] - 1);
        c->pads[i] = total / 2;
        c->pads[c->n + i] = total - total / 2;
    }
}

static void read_padding(call *k, convolution *c) {
    int padding = arg(k, "padding");
    int64_t pads[SPATIAL_MAX];
    const char *mode = string_at(k, padding, NULL);
    if (mode && strcmp(mode, "same") == 0) same_padding(c);
    if (mode) return; /* "valid" */
    ints_n(k, padding, c->n, 0, pads);
    for (int i = 0; i < c->n; i++) c->pads[i] = c->pads[c->n + i] = pads[i];
}

static bool read_convolution(call *k, convolution *c) {
    ts_tensor *w = tensor_at(k, 1);
    *c = (convolution){.n = ts_tensor_ndim(w) - 2};
    if (c->n < 1 || c->n > SPATIAL_MAX) return refuse(k, "a convolution over %d dimensions", c->n);
    for (int i = 0; i < c->n; i++) c->kernel[i] = ts_tensor_sizes(w)[i + 2];
    ints_n(k, arg(k, "stride"), c->n, 1, c->stride);
    ints_n(k, arg(k, "dilation"), c->n, 1, c->dilation);
    ints_n(k, arg(k, "output_padding"), c->n, 0, c->output_padding);
    c->groups = int_at(k, arg(k, "groups"), 1);
    c->transposed = k->row->onnx != NULL || bool_at(k, arg(k, "transposed"), false);
    read_padding(k, c);
    return true;
}

const char *convolution_of(call *k, const convolution *c, const char *x, const char *weight, const char *bias) {
    onnx_node *made = node(k, c->transposed ? "ConvTranspose" : "Conv", INS(x, weight, bias));
    build_ints(made, "kernel_shape", c->n, c->kernel);
    build_ints(made, "strides", c->n, c->stride);
    build_ints(made, "pads", 2 * c->n, c->pads);
    build_ints(made, "dilations", c->n, c->dilation);
    build_int(made, "group", c->groups);
    if (c->transposed) build_ints(made, "output_padding", c->n, c->output_padding);
    return build_out(made, 0);
}

TRANSLATE(conv) {
    convolution c;
    if (!is_float(out_dtype(k))) return refuse(k, "ONNX has no convolution of integers");
    if (!read_convolution(k, &c)) return false;
    const char *x = name_at(k, 0);
    bool batched = ts_tensor_ndim(tensor_at(k, 0)) == c.n + 2;
    if (!batched) x = unsqueezed(k, x, 0);
    const char *y = convolution_of(k, &c, x, name_at(k, 1), name_at(k, 2));
    return bind(k, batched ? y : squeezed(k, y, 0));
}
