/* SPDX-License-Identifier: Apache-2.0
 *
 * quantized_make.c: quantized tensors from integers, empty ones, lists of them, and what programs may ask about them.
 */
#include "ops/convert.h"
#include "ops/elementwise.h"
#include "ops/packed.h"

/* ---- questions ---- */

static ts_status per_channel(ctx *cx, const tensor *t) {
    if (!t->quant) return fail_op(cx, "Could not run 'aten::q_per_channel_scales' with arguments from the 'CPU' backend.");
    return t->quant->axis >= 0 ? TS_OK : fail_op(cx, "Expected quantizer->qscheme() == kPerChannelAffine || quantizer->qscheme() == kPerChannelAffineFloatQParams to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)");
}

/* per_tensor_affine and per_channel_affine by their numbers */
KERNEL(qscheme) {
    if (!a[0].t->quant) return fail_op(cx, "Could not run 'aten::qscheme' with arguments from the 'CPU' backend.");
    out[0] = v_int(a[0].t->quant->axis < 0 ? 0 : a[0].t->quant->float_zero_points ? 4 : 1);
    return TS_OK;
}

KERNEL(q_per_channel_axis) {
    TS_TRY(per_channel(cx, a[0].t));
    out[0] = v_int(a[0].t->quant->axis);
    return TS_OK;
}

KERNEL(q_per_channel_scales) {
    scoped_tensor tensor *t = NULL;
    tensor *as;
    TS_TRY(per_channel(cx, a[0].t));
    TS_TRY(tensor_empty(cx, TS_FLOAT64, 1, &a[0].t->quant->count, &t));
    memcpy(tensor_data(t), a[0].t->quant->scales, (size_t)a[0].t->quant->count * sizeof(double));
    TS_TRY(tensor_to_dtype(cx, t, a[0].t->quant->float_zero_points ? TS_FLOAT32 : TS_FLOAT64, &as));
    out[0] = v_tensor(as);
    return TS_OK;
}

KERNEL(q_per_channel_zero_points) {
    tensor *t;
    TS_TRY(per_channel(cx, a[0].t));
    const quantizer *q = a[0].t->quant;
    TS_TRY(tensor_empty(cx, q->float_zero_points ? TS_FLOAT32 : TS_INT64, 1, &q->count, &t));
    if (q->float_zero_points) memcpy(tensor_data(t), q->float_zero_points, (size_t)q->count * sizeof(float));
    else memcpy(tensor_data(t), q->zero_points, (size_t)q->count * sizeof(int64_t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- making ---- */

/* The integers of x as quantized numbers; takes q. */
static ts_status from_integers(ctx *cx, const tensor *x, quantizer *q, value *out) {
    dtype d = x->dtype == TS_INT8 ? TS_QINT8 : x->dtype == TS_INT32 ? TS_QINT32 : TS_QUINT8;
    scoped_tensor tensor *copy = NULL;
    tensor *t = NULL;
    ts_status st = x->dtype == TS_INT8 || x->dtype == TS_INT32 || x->dtype == TS_UINT8 ? TS_OK
                       : fail_op(cx, "Creation of quantized tensor requires quantized dtype like torch.quint8");
    if (st == TS_OK) st = tensor_clone(cx, x, &copy);
    if (st == TS_OK) st = tensor_of_storage(cx, copy->storage, d, copy->ndim, copy->sizes, copy->strides, copy->offset, &t);
    if (st != TS_OK) {
        quantizer_unref(q);
        return st;
    }
    t->quant = q;
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(_make_per_tensor_quantized_tensor) {
    quantizer *q;
    TS_TRY(quantizer_new(cx, -1, 1, &a[1].d, &a[2].i, &q));
    return from_integers(cx, a[0].t, q, out);
}

KERNEL(_make_per_channel_quantized_tensor) {
    quantizer *q;
    TS_TRY(quantizer_of_channels(cx, a[1].t, a[2].t, a[3].i, a[0].t->ndim, a[0].t->sizes, &q));
    return from_integers(cx, a[0].t, q, out);
}

/* Zero integers, as elsewhere where PyTorch leaves memory as it is. Takes q. */
static ts_status empty(ctx *cx, value sizes_arg, const value *opt, value format, dtype otherwise, quantizer *q, value *out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n;
    dtype d;
    tensor *t = NULL;
    ts_status st = arg_ints(cx, sizes_arg, sizes, MAX_DIMS, &n);
    if (st == TS_OK) st = check_layout(cx, opt[1]);
    if (st == TS_OK) st = check_device(cx, opt[2]);
    if (st == TS_OK) st = arg_dtype(cx, opt[0], otherwise, &d);
    if (st == TS_OK && !dtype_is_quant(d)) st = fail_op(cx, "Creation of quantized tensor requires quantized dtype like torch.quint8");
    if (st == TS_OK) st = memory_format_strides(cx, format, n, sizes, strides);
    if (st == TS_OK) st = tensor_empty_strided(cx, d, n, sizes, strides, &t);
    if (st != TS_OK) {
        quantizer_unref(q);
        return st;
    }
    if (t->storage->bytes) memset(t->storage->data, 0, t->storage->bytes);
    t->quant = q;
    out[0] = v_tensor(t);
    return TS_OK;
}

/* size, dtype, layout, device, pin_memory, scale, zero_point, memory_format */
KERNEL(_empty_affine_quantized) {
    quantizer *q;
    TS_TRY(quantizer_new(cx, -1, 1, &a[5].d, &a[6].i, &q));
    return empty(cx, a[0], a + 1, a[7], TS_FLOAT32, q, out);
}

/* size, scales, zero_points, axis, dtype, layout, device, pin_memory, memory_format */
KERNEL(_empty_per_channel_affine_quantized) {
    int64_t sizes[MAX_DIMS];
    int n;
    quantizer *q;
    TS_TRY(arg_ints(cx, a[0], sizes, MAX_DIMS, &n));
    TS_TRY(quantizer_of_channels(cx, a[1].t, a[2].t, a[3].i, n, sizes, &q));
    return empty(cx, a[0], a + 4, a[8], TS_FLOAT32, q, out);
}

/* size, qtensor, dtype, layout, device, pin_memory, memory_format */
KERNEL(empty_quantized) {
    const tensor *like = a[1].t;
    if (!like->quant) return fail_op(cx, "empty_quantized: expected a quantized tensor, but got %s", dtype_aten(like->dtype));
    if (like->quant->axis >= 0) {
        int64_t sizes[MAX_DIMS];
        int n;
        TS_TRY(arg_ints(cx, a[0], sizes, MAX_DIMS, &n));
        if (like->quant->axis >= n || sizes[like->quant->axis] != like->quant->count) return fail_op(cx, "length of scales must equal to channel");
    }
    return empty(cx, a[0], a + 2, a[6], like->dtype, quantizer_ref(like->quant), out);
}

/* ---- lists ---- */

/* Each tensor of a list made into another one. */
typedef ts_status (*tensor_function)(ctx *cx, const tensor *x, int64_t i, const value *a, tensor **out);

static ts_status for_each(ctx *cx, value tensors, tensor_function f, const value *a, value *out) {
    scoped_mem tensor **in = NULL;
    list *l;
    int n;
    TS_TRY(arg_tensors(cx, tensors, &in, &n));
    TS_TRY(list_new(cx, type_TENSOR, n, &l));
    ts_status st = TS_OK;
    for (int i = 0; i < n && st == TS_OK; i++) {
        tensor *t = NULL;
        st = in[i] ? f(cx, in[i], i, a, &t) : fail_op(cx, "Expected a proper Tensor but got None for element %d of the list", i);
        if (st == TS_OK) st = list_push(cx, l, v_tensor(t));
    }
    if (st == TS_OK) out[0] = v_list(l);
    else value_unref(v_list(l));
    return st;
}

static ts_status dequantized(ctx *cx, const tensor *x, int64_t i, const value *a, tensor **out) {
    (void)i, (void)a;
    return x->quant ? dequantize(cx, x, out) : tensor_to_dtype(cx, x, TS_FLOAT32, out);
}

KERNEL(dequantize_list) { return for_each(cx, a[0], dequantized, a, out); }

static ts_status quantized(ctx *cx, const tensor *x, int64_t i, const value *a, tensor **out) {
    scoped_tensor tensor *scales = NULL, *zeros = NULL;
    dtype d;
    TS_TRY(arg_dtype(cx, a[3], TS_QUINT8, &d));
    TS_TRY(tensor_plain(cx, a[1].t, TS_FLOAT64, &scales));
    TS_TRY(tensor_plain(cx, a[2].t, TS_INT64, &zeros));
    if (i >= tensor_numel(scales) || i >= tensor_numel(zeros)) return fail_as(cx, INDEX, "select(): index %lld out of range for tensor of size [%lld] at dimension 0", (long long)i, (long long)tensor_numel(scales));
    return quantize(cx, x, d, ((const double *)tensor_data(scales))[i], ((const int64_t *)tensor_data(zeros))[i], out);
}

KERNEL(quantize_per_tensor_list) { return for_each(cx, a[0], quantized, a, out); }

/* ---- parameters from data ---- */

/* self, dtype, reduce_range */
KERNEL(quantize_per_tensor_dynamic) {
    double scale, low, high;
    int64_t zero;
    dtype d;
    tensor *t;
    TS_TRY(arg_dtype(cx, a[1], TS_QUINT8, &d));
    if (a[0].t->dtype != TS_FLOAT32) return fail_op(cx, "quantize_per_tensor_dynamic: expected a float tensor, but got %s", dtype_aten(a[0].t->dtype));
    if (d == TS_FLOAT16) {
        TS_TRY(tensor_to_dtype(cx, a[0].t, d, &t));
    } else {
        if (d != TS_QINT8 && d != TS_QUINT8) return fail_op(cx, "dtype %snot supported", dtype_aten(d));
        low = d == TS_QUINT8 ? 0 : a[2].b ? -64 : -128;
        high = (d == TS_QUINT8 ? 255 : 127);
        if (a[2].b) high = d == TS_QUINT8 ? 127 : 63;
        TS_TRY(quantized_choose_range(cx, a[0].t, low, high, &scale, &zero));
        TS_TRY(quantize(cx, a[0].t, d, scale, zero, &t));
    }
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(_choose_qparams_per_tensor) {
    double scale;
    int64_t zero;
    TS_TRY(quantized_choose(cx, a[0].t, a[1].b, &scale, &zero));
    out[0] = v_float(scale);
    out[1] = v_int(zero);
    return TS_OK;
}

KERNEL(_saturate_weight_to_fp16) {
    scoped_tensor tensor *t = NULL;
    tensor *inside;
    if (a[0].t->dtype != TS_FLOAT32) return fail_op(cx, "_saturate_weight_to_fp16: expected a float tensor, but got %s", dtype_aten(a[0].t->dtype));
    TS_TRY(tensor_contiguous(cx, a[0].t, &t));
    TS_TRY(INVOKE_T(cx, OP_clamp, &inside, v_tensor(t), v_float(-65504), v_float(65504)));
    out[0] = v_tensor(inside);
    return TS_OK;
}
