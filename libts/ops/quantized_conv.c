/* SPDX-License-Identifier: Apache-2.0
 *
 * quantized_conv.c: convolutions on packed weights (page 6.4), plain and transposed.  One of one dimension is one of two
 * whose first is 1; so are its weights and lists in the packed object.
 */
#include "core/copy.h"
#include "ops/layout.h"
#include "ops/packed.h"

#define CONV2D_CLASS "__torch__.torch.classes.quantized.Conv2dPackedParamsBase"
#define CONV3D_CLASS "__torch__.torch.classes.quantized.Conv3dPackedParamsBase"

static ts_status give(tensor *t, value *out) {
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- packing ---- */

/* A list of `dims` ints; for one dimension (first, x). */
static ts_status spatial_list(ctx *cx, value v, const char *what, int dims, int64_t first, value *slot) {
    int64_t items[3] = {first};
    list *l;
    bool one = dims == 1;
    TS_TRY(arg_ints_n(cx, v, what, dims, items + one));
    TS_TRY(list_of_ints(cx, dims + one, items, &l));
    value_set(slot, v_list(l));
    return TS_OK;
}

static ts_status fill_packed(ctx *cx, object *o, const value *a, int dims, bool transposed) {
    static const char *const names[] = {"stride", "padding", "dilation", "output_padding"};
    scoped_value value none = v_none();
    list *zero;
    TS_TRY(list_of_ints(cx, 1, (int64_t[]){0}, &zero));
    none = v_list(zero);
    const value given[4] = {a[2], a[3], a[transposed ? 5 : 4], transposed ? a[4] : none};
    for (int i = 0; i < 4; i++)
        TS_TRY(spatial_list(cx, given[i], names[i], dims, i == 0 || i == 2, &o->slots[PACKED_STRIDE + i]));
    o->slots[PACKED_GROUPS] = a[transposed ? 6 : 5];
    o->slots[PACKED_TRANSPOSED] = v_bool(transposed);
    return TS_OK;
}

static ts_status prepack(ctx *cx, const value *a, int dims, bool transposed, value *out) {
    scoped_value value weight = value_ref(a[0]);
    object *o;
    if (a[0].t->ndim != dims + 2)
        return fail_op(cx, "Weights are expected to have %d elements for %dD convolution, but got %d", dims + 2, dims, a[0].t->ndim);
    if (dims == 1) {
        value wide = v_none();
        TS_TRY(INVOKE(cx, OP_unsqueeze, &wide, a[0], v_int(2)));
        value_set(&weight, wide);
    }
    TS_TRY(packed_new(cx, dims == 3 ? CONV3D_CLASS : CONV2D_CLASS, weight, a[1], &o));
    ts_status st = fill_packed(cx, o, a, dims, transposed);
    if (st != TS_OK) value_unref(v_object(o));
    else out[0] = v_object(o);
    return st;
}

KERNEL(conv1d_prepack) { return prepack(cx, a, 1, false, out); }
KERNEL(conv2d_prepack) { return prepack(cx, a, 2, false, out); }
KERNEL(conv3d_prepack) { return prepack(cx, a, 3, false, out); }
KERNEL(conv_transpose1d_prepack) { return prepack(cx, a, 1, true, out); }
KERNEL(conv_transpose2d_prepack) { return prepack(cx, a, 2, true, out); }
KERNEL(conv_transpose3d_prepack) { return prepack(cx, a, 3, true, out); }

KERNEL(conv2d_unpack) { return k_linear_unpack(cx, a, out); }

KERNEL(conv1d_unpack) {
    TS_TRY(INVOKE(cx, OP_squeeze_dim, &out[0], a[0].o->slots[PACKED_WEIGHT], v_int(2)));
    out[1] = value_ref(a[0].o->slots[PACKED_BIAS]);
    return TS_OK;
}

static ts_status slot_of(const value *a, int slot, value *out) {
    out[0] = value_ref(a[0].o->slots[slot]);
    return TS_OK;
}

KERNEL(packed_stride) { return (void)cx, slot_of(a, PACKED_STRIDE, out); }
KERNEL(packed_padding) { return (void)cx, slot_of(a, PACKED_PADDING, out); }
KERNEL(packed_dilation) { return (void)cx, slot_of(a, PACKED_DILATION, out); }
KERNEL(packed_output_padding) { return (void)cx, slot_of(a, PACKED_OUTPUT_PADDING, out); }
KERNEL(packed_groups) { return (void)cx, slot_of(a, PACKED_GROUPS, out); }
KERNEL(packed_transposed) {
    (void)cx;
    out[0] = v_int(a[0].o->slots[PACKED_TRANSPOSED].b);
    return TS_OK;
}

/* ---- running ---- */

/* The sum of products of whole numbers: exact below 2^24. */
static ts_status accumulate(ctx *cx, const tensor *x, const value *s, tensor **out) {
    scoped_tensor tensor *whole = NULL, *w = NULL;
    TS_TRY(quantized_whole(cx, x, &whole));
    TS_TRY(quantized_whole(cx, s[PACKED_WEIGHT].t, &w));
    return INVOKE_T(cx, OP_convolution, out, v_tensor(whole), v_tensor(w), v_none(), s[PACKED_STRIDE], s[PACKED_PADDING], s[PACKED_DILATION],
                    s[PACKED_TRANSPOSED], s[PACKED_OUTPUT_PADDING], s[PACKED_GROUPS]);
}

/* Results are channels last whatever the input is. */
static ts_status as_channels_last(ctx *cx, const tensor *y, tensor **out) {
    scoped_tensor tensor *ordered = NULL;
    int64_t strides[MAX_DIMS];
    channels_last_strides(y->ndim, y->sizes, strides);
    TS_TRY(tensor_empty_strided(cx, y->dtype, y->ndim, y->sizes, strides, &ordered));
    ordered->quant = quantizer_ref(y->quant);
    TS_TRY(tensor_copy(cx, ordered, y));
    *out = tensor_take(&ordered);
    return TS_OK;
}

/* x has dims + 2 dimensions. */
static ts_status convolve(ctx *cx, const char *name, const tensor *x, const object *packed, int dims, double scale, int64_t zero, bool relu, tensor **out) {
    const value *s = packed->slots;
    scoped_tensor tensor *wide = NULL, *acc = NULL, *y = NULL, *ordered = NULL;
    TS_TRY(quantized_check_input(cx, name, x, s[PACKED_WEIGHT]));
    if (x->ndim != dims + 2) return fail_op(cx, "%s(): Expected activation tensor to have %d dimensions, got %d", name, dims + 2, x->ndim);
    if (dims == 1) TS_TRY(INVOKE_T(cx, OP_unsqueeze, &wide, v_tensor((tensor *)x), v_int(2)));
    TS_TRY(accumulate(cx, dims == 1 ? wide : x, s, &acc));
    TS_TRY(quantized_requantize(cx, acc, x, s[PACKED_WEIGHT].t, s[PACKED_BIAS], 1, scale, zero, relu, &y));
    TS_TRY(as_channels_last(cx, y, &ordered));
    if (dims == 1) return INVOKE_T(cx, OP_squeeze_dim, out, v_tensor(ordered), v_int(2));
    *out = tensor_take(&ordered);
    return TS_OK;
}

static ts_status conv(ctx *cx, const value *a, int dims, int scale_at, bool relu, value *out) {
    static const char *const names[] = {"quantized::conv1d", "quantized::conv2d", "quantized::conv3d"};
    tensor *y;
    TS_TRY(convolve(cx, names[dims - 1], a[0].t, a[1].o, dims, a[scale_at].d, a[scale_at + 1].i, relu, &y));
    return give(y, out);
}

KERNEL(qconv1d) { return conv(cx, a, 1, 2, false, out); }
KERNEL(qconv1d_relu) { return conv(cx, a, 1, 2, true, out); }
KERNEL(qconv2d) { return conv(cx, a, 2, 2, false, out); }
KERNEL(qconv2d_relu) { return conv(cx, a, 2, 2, true, out); }
KERNEL(qconv2d_old) { return conv(cx, a, 2, 6, false, out); }
KERNEL(qconv2d_relu_old) { return conv(cx, a, 2, 6, true, out); }
KERNEL(qconv3d) { return conv(cx, a, 3, 2, false, out); }
KERNEL(qconv3d_relu) { return conv(cx, a, 3, 2, true, out); }
KERNEL(qconv3d_old) { return conv(cx, a, 3, 6, false, out); }
KERNEL(qconv3d_relu_old) { return conv(cx, a, 3, 6, true, out); }

/* The input is quantized by its range, whose scale and zero point the result has too before it becomes float again. */
static ts_status dynamic(ctx *cx, const value *a, int dims, value *out) {
    scoped_tensor tensor *q = NULL, *y = NULL;
    tensor *result;
    double scale;
    int64_t zero;
    TS_TRY(quantized_choose(cx, a[0].t, a[2].b, &scale, &zero));
    TS_TRY(quantize(cx, a[0].t, TS_QUINT8, scale, zero, &q));
    TS_TRY(convolve(cx, "quantized::conv_dynamic", q, a[1].o, dims, scale, zero, false, &y));
    TS_TRY(dequantize(cx, y, &result));
    return give(result, out);
}

KERNEL(qconv1d_dynamic) { return dynamic(cx, a, 1, out); }
KERNEL(qconv2d_dynamic) { return dynamic(cx, a, 2, out); }
KERNEL(qconv3d_dynamic) { return dynamic(cx, a, 3, out); }
