/* SPDX-License-Identifier: Apache-2.0
 *
 * quantized.c: quantized tensors and the layers on them (page 6.4).  Integer products are summed in float32 products of
 * whole numbers, which are exact below 2^24; results are requantized as fbgemm and oneDNN do it.
 */
#include "ops/packed.h"

#include <math.h>

static ts_status give(tensor *t, value *out) {
    out[0] = v_tensor(t);
    return TS_OK;
}

void quantized_range(dtype d, double *low, double *high) {
    *low = d == TS_QINT8 ? -128 : d == TS_QINT32 ? -2147483648.0 : 0;
    *high = d == TS_QINT8 ? 127 : d == TS_QINT32 ? 2147483647.0 : 255;
}

static void store_q(dtype d, char *p, int64_t i, double q) {
    if (d == TS_QINT8) ((int8_t *)p)[i] = (int8_t)q;
    else if (d == TS_QINT32) ((int32_t *)p)[i] = (int32_t)q;
    else ((uint8_t *)p)[i] = (uint8_t)q;
}

static ts_status check_dtype(ctx *cx, dtype d) {
    if (d == TS_QINT8 || d == TS_QUINT8 || d == TS_QINT32) return TS_OK;
    return fail_op(cx, "quantize: %s is no quantized dtype", dtype_aten(d));
}

/* Elements of a dense tensor that have the same channel in a row, in memory; and how many channels follow each other. */
static void channel_steps(const quantizer *q, const tensor *t, int64_t *step, int64_t *channels) {
    bool one = q->axis < 0 || t->sizes[q->axis] <= 1;
    *step = one ? 1 : t->strides[q->axis];
    *channels = one ? 1 : t->sizes[q->axis];
}

/* The result has the strides of x, if it is dense. */
static ts_status quantize_by(ctx *cx, const tensor *x, dtype d, quantizer *q, tensor **out) {
    scoped_tensor tensor *dense = NULL, *plain = NULL, *made = NULL;
    double low, high;
    int64_t step, channels;
    if (tensor_is_dense(x)) dense = tensor_ref((tensor *)x);
    else TS_TRY(tensor_clone(cx, x, &dense));
    TS_TRY(tensor_to_dtype(cx, dense, TS_FLOAT32, &plain));
    TS_TRY(tensor_empty_like(cx, plain, d, &made));
    made->quant = quantizer_ref(q);
    quantized_range(d, &low, &high);
    channel_steps(q, made, &step, &channels);
    const float *p = tensor_data(plain);
    char *to = tensor_data(made);
    for (int64_t i = 0, n = tensor_numel(x); i < n; i++) {
        int64_t c = i / step % channels;
        float inverse = 1 / (float)q->scales[c];
        double v = q->float_zero_points ? (double)nearbyintf(p[i] * inverse + q->float_zero_points[c]) : (double)q->zero_points[c] + nearbyintf(p[i] * inverse);
        store_q(d, to, i, !(v > low) ? low : v > high ? high : v);
    }
    *out = tensor_take(&made);
    return TS_OK;
}

ts_status quantize(ctx *cx, const tensor *x, dtype d, double scale, int64_t zero_point, tensor **out) {
    quantizer *q;
    TS_TRY(check_dtype(cx, d));
    TS_TRY(quantizer_new(cx, -1, 1, &scale, &zero_point, &q));
    ts_status st = quantize_by(cx, x, d, q, out);
    quantizer_unref(q);
    return st;
}

/* The integers, as plain numbers over the same memory. */
static ts_status integers(ctx *cx, const tensor *x, tensor **out) {
    dtype d = x->dtype == TS_QINT8 ? TS_INT8 : x->dtype == TS_QINT32 ? TS_INT32 : TS_UINT8;
    if (!x->quant) return fail_op(cx, "expected a quantized tensor, but got %s", dtype_aten(x->dtype));
    return tensor_of_storage(cx, x->storage, d, x->ndim, x->sizes, x->strides, x->offset, out);
}

/* The integers as float32, less the zero points; `scaled`: times the scales.  Strides as the input has them. */
static ts_status whole_numbers(ctx *cx, const tensor *x, bool scaled, tensor **out) {
    scoped_tensor tensor *whole = NULL, *dense = NULL, *made = NULL;
    const quantizer *q = x->quant;
    int64_t step, channels;
    TS_TRY(integers(cx, x, &whole));
    if (tensor_is_dense(whole)) dense = tensor_ref(whole);
    else TS_TRY(tensor_clone(cx, whole, &dense));
    TS_TRY(tensor_empty_like(cx, dense, TS_FLOAT32, &made));
    channel_steps(q, made, &step, &channels);
    const char *p = tensor_data(dense);
    float *to = tensor_data(made);
    for (int64_t i = 0, n = tensor_numel(x); i < n; i++) {
        int64_t c = i / step % channels;
        int64_t v = x->dtype == TS_QINT8 ? ((const int8_t *)p)[i] : x->dtype == TS_QINT32 ? ((const int32_t *)p)[i] : ((const uint8_t *)p)[i];
        to[i] = quantizer_number(q, c, v, scaled);
    }
    *out = tensor_take(&made);
    return TS_OK;
}

ts_status dequantize(ctx *cx, const tensor *q, tensor **out) { return whole_numbers(cx, q, true, out); }
ts_status quantized_whole(ctx *cx, const tensor *q, tensor **out) { return whole_numbers(cx, q, false, out); }

KERNEL(quantize_per_tensor) {
    tensor *t;
    dtype d;
    scoped_value value scale = v_none(), zero = v_none();
    TS_TRY(arg_dtype(cx, a[3], TS_QUINT8, &d));
    if (a[1].tag == V_TENSOR) {
        TS_TRY(tensor_item(cx, a[1].t, &scale));
        TS_TRY(tensor_item(cx, a[2].t, &zero));
    }
    TS_TRY(quantize(cx, a[0].t, d, value_double(a[1].tag == V_TENSOR ? scale : a[1]), value_int(a[1].tag == V_TENSOR ? zero : a[2]), &t));
    return give(t, out);
}

ts_status quantizer_of_channels(ctx *cx, const tensor *scales, const tensor *zeros, int64_t axis_arg, int ndim, const int64_t *sizes, quantizer **out) {
    scoped_tensor tensor *s = NULL, *z = NULL;
    bool floats = dtype_is_float(zeros->dtype);
    int axis;
    TS_TRY(wrap_dim(cx, axis_arg, ndim, &axis));
    TS_TRY(tensor_plain(cx, scales, floats ? TS_FLOAT32 : TS_FLOAT64, &s));
    TS_TRY(tensor_plain(cx, zeros, floats ? TS_FLOAT32 : TS_INT64, &z));
    int64_t n = tensor_numel(s);
    if (ndim == 0 || n != sizes[axis] || n != tensor_numel(z)) return fail_op(cx, "length of scales must equal to channel");
    return floats ? quantizer_new_float(cx, axis, n, tensor_data(s), tensor_data(z), out) : quantizer_new(cx, axis, n, tensor_data(s), tensor_data(z), out);
}

KERNEL(quantize_per_channel) {
    tensor *t;
    dtype d;
    quantizer *q;
    TS_TRY(arg_dtype(cx, a[4], TS_QINT8, &d));
    TS_TRY(check_dtype(cx, d));
    TS_TRY(quantizer_of_channels(cx, a[1].t, a[2].t, a[3].i, a[0].t->ndim, a[0].t->sizes, &q));
    ts_status st = quantize_by(cx, a[0].t, d, q, &t);
    quantizer_unref(q);
    return st == TS_OK ? give(t, out) : st;
}

KERNEL(dequantize) {
    tensor *t;
    if (!a[0].t->quant) TS_TRY(tensor_to_dtype(cx, a[0].t, TS_FLOAT32, &t));
    else TS_TRY(dequantize(cx, a[0].t, &t));
    return give(t, out);
}

static ts_status per_tensor(ctx *cx, const tensor *t) {
    return t->quant && t->quant->axis < 0 ? TS_OK : fail_op(cx, "expected a tensor that is quantized per tensor");
}

KERNEL(q_scale) {
    TS_TRY(per_tensor(cx, a[0].t));
    out[0] = v_float(a[0].t->quant->scales[0]);
    return TS_OK;
}

KERNEL(q_zero_point) {
    TS_TRY(per_tensor(cx, a[0].t));
    out[0] = v_int(a[0].t->quant->zero_points[0]);
    return TS_OK;
}

KERNEL(int_repr) {
    scoped_tensor tensor *whole = NULL;
    tensor *t;
    TS_TRY(integers(cx, a[0].t, &whole));
    TS_TRY(tensor_clone(cx, whole, &t));
    return give(t, out);
}

/* ---- packing ---- */

KERNEL(linear_prepack) {
    object *o;
    TS_TRY(packed_new(cx, "__torch__.torch.classes.quantized.LinearPackedParamsBase", a[0], a[1], &o));
    out[0] = v_object(o);
    return TS_OK;
}

KERNEL(linear_unpack) {
    (void)cx;
    for (int i = 0; i < 2; i++) out[i] = value_ref(a[0].o->slots[i]);
    return TS_OK;
}

/* ---- layers ---- */

ts_status quantized_requantize(ctx *cx, const tensor *acc, const tensor *x, const tensor *w, value bias, int dim, double scale,
                               int64_t zero_point, bool relu, tensor **out) {
    scoped_tensor tensor *made = NULL, *b = NULL;
    quantizer *q;
    if (bias.tag == V_TENSOR) TS_TRY(tensor_plain(cx, bias.t, TS_FLOAT32, &b));
    TS_TRY(tensor_empty_like(cx, acc, TS_QUINT8, &made));
    TS_TRY(quantizer_new(cx, -1, 1, &scale, &zero_point, &q));
    made->quant = q;
    int64_t n = tensor_numel(acc), channels = acc->sizes[dim], step = channels > 1 ? acc->strides[dim] : 1;
    if (b && tensor_numel(b) != channels) return fail_op(cx, "the bias has %lld elements, but %lld are needed", (long long)tensor_numel(b), (long long)channels);
    const float *p = tensor_data(acc), *add = b ? tensor_data(b) : NULL;
    uint8_t *to = tensor_data(made);
    float low = relu ? (float)zero_point : 0;
    for (int64_t i = 0; i < n; i++) {
        int64_t c = i / step % channels;
        float s = (float)x->quant->scales[0] * (float)w->quant->scales[w->quant->axis < 0 ? 0 : c], m = s / (float)scale;
        float y = nearbyintf((p[i] + (add ? add[c] / s : 0)) * m) + (float)zero_point;
        to[i] = (uint8_t)(y < low ? low : y > 255 ? 255 : y != y ? low : y);
    }
    *out = tensor_take(&made);
    return TS_OK;
}

ts_status quantized_check_input(ctx *cx, const char *name, const tensor *x, value weight) {
    if (x->dtype != TS_QUINT8 || !x->quant || x->quant->axis >= 0) return fail_op(cx, "%s: Expected input data type QUInt8 but got %s", name, dtype_aten(x->dtype));
    if (weight.tag != V_TENSOR || !weight.t->quant || (weight.t->quant->axis > 0)) return fail_op(cx, "%s: the packed weight is not quantized by output channels", name);
    return TS_OK;
}

static ts_status linear(ctx *cx, const value *a, bool relu, value *out) {
    const value *s = a[1].o->slots;
    scoped_tensor tensor *x = NULL, *w = NULL, *acc = NULL;
    tensor *y;
    TS_TRY(quantized_check_input(cx, "quantized::linear", a[0].t, s[PACKED_WEIGHT]));
    TS_TRY(whole_numbers(cx, a[0].t, false, &x));
    TS_TRY(whole_numbers(cx, s[PACKED_WEIGHT].t, false, &w));
    TS_TRY(INVOKE_T(cx, OP_linear, &acc, v_tensor(x), v_tensor(w)));
    TS_TRY(quantized_requantize(cx, acc, a[0].t, s[PACKED_WEIGHT].t, s[PACKED_BIAS], acc->ndim - 1, a[2].d, a[3].i, relu, &y));
    return give(y, out);
}

KERNEL(qlinear) { return linear(cx, a, false, out); }
KERNEL(qlinear_relu) { return linear(cx, a, true, out); }

ts_status quantized_choose_range(ctx *cx, const tensor *x, double qmin, double qmax, double *out_scale, int64_t *out_zero) {
    scoped_tensor tensor *plain = NULL;
    float low = 0, high = 0;
    TS_TRY(tensor_plain(cx, x, TS_FLOAT32, &plain));
    const float *p = tensor_data(plain);
    for (int64_t i = 0, n = tensor_numel(x); i < n; i++) {
        if (p[i] < low) low = p[i];
        if (p[i] > high) high = p[i];
    }
    double lo = low, hi = high, scale = (hi - lo) / (qmax - qmin);
    if ((float)scale == 0 || isinf(1 / (float)scale)) scale = 0.1;
    if (scale < 6.1e-5f) {
        double before = scale;
        scale = 6.1e-5f;
        if (lo == 0) hi = scale * (qmax - qmin);
        else if (hi == 0) lo = -scale * (qmax - qmin);
        else {
            lo *= scale / before;
            hi *= scale / before;
        }
    }
    double from_min = qmin - lo / scale, from_max = qmax - hi / scale;
    double zero = fabs(qmin) - fabs(lo / scale) < fabs(qmax) - fabs(hi / scale) ? from_min : from_max; /* the end with the smaller error */
    *out_zero = zero < qmin ? (int64_t)qmin : zero > qmax ? (int64_t)qmax : (int64_t)nearbyint(zero);
    *out_scale = scale;
    return TS_OK;
}

ts_status quantized_choose(ctx *cx, const tensor *x, bool reduce_range, double *out_scale, int64_t *out_zero) {
    return quantized_choose_range(cx, x, 0, reduce_range ? 127 : 255, out_scale, out_zero);
}

static ts_status linear_dynamic(ctx *cx, const value *a, bool relu, value *out) {
    const value *s = a[1].o->slots;
    scoped_tensor tensor *q = NULL, *x = NULL, *w = NULL, *acc = NULL, *b = NULL;
    double scale;
    int64_t zero;
    if (s[PACKED_WEIGHT].tag != V_TENSOR || !s[PACKED_WEIGHT].t->quant) return fail_op(cx, "quantized::linear_dynamic: the packed weight is not quantized");
    const quantizer *wq = s[PACKED_WEIGHT].t->quant;
    TS_TRY(quantized_choose(cx, a[0].t, a[2].b, &scale, &zero));
    TS_TRY(quantize(cx, a[0].t, TS_QUINT8, scale, zero, &q));
    TS_TRY(whole_numbers(cx, q, false, &x));
    TS_TRY(whole_numbers(cx, s[PACKED_WEIGHT].t, false, &w));
    TS_TRY(INVOKE_T(cx, OP_linear, &acc, v_tensor(x), v_tensor(w)));
    if (s[PACKED_BIAS].tag == V_TENSOR) TS_TRY(tensor_plain(cx, s[PACKED_BIAS].t, TS_FLOAT32, &b));
    float *p = tensor_data(acc);
    const float *add = b ? tensor_data(b) : NULL;
    int64_t n = tensor_numel(acc), channels = acc->sizes[acc->ndim - 1];
    if (b && tensor_numel(b) != channels) return fail_op(cx, "the bias has the wrong size");
    for (int64_t i = 0; i < n; i++) {
        int64_t c = i % channels;
        float y = p[i] * ((float)wq->scales[wq->axis < 0 ? 0 : c] * (float)scale) + (add ? add[c] : 0);
        p[i] = relu && y < 0 ? 0 : y;
    }
    return give(tensor_take(&acc), out);
}

KERNEL(qlinear_dynamic) { return linear_dynamic(cx, a, false, out); }
KERNEL(qlinear_relu_dynamic) { return linear_dynamic(cx, a, true, out); }

/* Weights rounded to float16, the product in float32. */
static ts_status linear_dynamic_fp16(ctx *cx, const value *a, value *out) {
    const value *s = a[1].o->slots;
    scoped_tensor tensor *half = NULL, *w = NULL;
    if (s[PACKED_WEIGHT].tag != V_TENSOR) return fail_op(cx, "quantized::linear_dynamic_fp16: nothing is packed");
    TS_TRY(tensor_to_dtype(cx, s[PACKED_WEIGHT].t, TS_FLOAT16, &half));
    TS_TRY(tensor_to_dtype(cx, half, TS_FLOAT32, &w));
    return INVOKE(cx, OP_linear, out, a[0], v_tensor(w), s[PACKED_BIAS]);
}

KERNEL(qlinear_dynamic_fp16) { return linear_dynamic_fp16(cx, a, out); }

KERNEL(qlinear_relu_dynamic_fp16) {
    scoped_value value y = v_none();
    TS_TRY(linear_dynamic_fp16(cx, a, &y));
    return INVOKE(cx, OP_relu, out, y);
}
