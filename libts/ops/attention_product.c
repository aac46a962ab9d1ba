/* SPDX-License-Identifier: Apache-2.0
 *
 * attention_product.c: the parts of attention that programs call by themselves: scaled dot products, the split of a
 * joint projection into heads, softmax under a mask.
 */
#include "ops/matmul.h"

#include <math.h>

/* ---- scaled dot products ---- */

/* [l, s] of 0 and, where a query would look ahead, -inf. */
static ts_status causal_mask(ctx *cx, dtype d, int64_t l, int64_t s, tensor **out_tensor) {
    scoped_tensor tensor *mask = NULL;
    TS_TRY(tensor_zeros(cx, TS_FLOAT32, 2, (int64_t[]){l, s}, &mask));
    float *to = tensor_data(mask);
    for (int64_t i = 0; i < l; i++)
        for (int64_t j = i + 1; j < s; j++) to[i * s + j] = -INFINITY;
    return tensor_to_dtype(cx, mask, d, out_tensor);
}

/* A mask to add: a bool one, true where attention takes part, becomes 0 and -inf. */
static ts_status additive_mask(ctx *cx, const tensor *mask, dtype d, tensor **out_tensor) {
    scoped_tensor tensor *zeros = NULL, *ignored = NULL;
    if (mask->dtype != TS_BOOL) {
        *out_tensor = tensor_ref((tensor *)mask);
        return TS_OK;
    }
    TS_TRY(tensor_zeros(cx, d, mask->ndim, mask->sizes, &zeros));
    TS_TRY(INVOKE_T(cx, OP_logical_not, &ignored, v_tensor((tensor *)mask)));
    return INVOKE_T(cx, OP_masked_fill_Scalar, out_tensor, v_tensor(zeros), v_tensor(ignored), v_float(-INFINITY));
}

static ts_status swap_last(ctx *cx, const tensor *t, tensor **out_tensor) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n = t->ndim;
    memcpy(sizes, t->sizes, (size_t)n * sizeof *sizes);
    memcpy(strides, t->strides, (size_t)n * sizeof *strides);
    sizes[n - 1] = t->sizes[n - 2], sizes[n - 2] = t->sizes[n - 1];
    strides[n - 1] = t->strides[n - 2], strides[n - 2] = t->strides[n - 1];
    return tensor_view(cx, t, n, sizes, strides, t->offset, out_tensor);
}

static ts_status read_mask(ctx *cx, const value *a, tensor **out_mask) {
    const tensor *q = a[0].t, *k = a[1].t, *given = arg_tensor_or_null(a[3]);
    if (!a[6].b) return given ? additive_mask(cx, given, q->dtype, out_mask) : TS_OK;
    if (given) return fail_op(cx, "_scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True");
    if (q->ndim < 2 || k->ndim < 2) return fail_op(cx, "_scaled_dot_product_attention: is_causal needs at least 2 dimensions");
    return causal_mask(cx, q->dtype, q->sizes[q->ndim - 2], k->sizes[k->ndim - 2], out_mask);
}

/* query, key, value, mask, dropout, need weights, causal: (softmax(q k' / sqrt(e) + mask) v, the softmax). Both factors
 * are scaled by the fourth root, as PyTorch does it. */
KERNEL(scaled_dot_product_attention) {
    tensor *q = a[0].t, *k = a[1].t;
    scoped_tensor tensor *mask = NULL, *qs = NULL, *ks = NULL, *turned = NULL, *scores = NULL, *masked = NULL;
    scoped_tensor tensor *weights = NULL, *y = NULL;
    scoped_value value dropped = v_none();
    if (q->ndim < 1 || k->ndim < 2) return fail_op(cx, "_scaled_dot_product_attention: expected a key of at least 2 dimensions");
    TS_TRY(read_mask(cx, a, &mask));
    double scale = sqrt(sqrt((double)q->sizes[q->ndim - 1]));
    TS_TRY(INVOKE_T(cx, OP_div_Scalar, &qs, a[0], v_float(scale)));
    TS_TRY(INVOKE_T(cx, OP_div_Scalar, &ks, a[1], v_float(scale)));
    TS_TRY(swap_last(cx, ks, &turned));
    TS_TRY(matmul_any(cx, qs, turned, &scores));
    if (mask) TS_TRY(INVOKE_T(cx, OP_add_Tensor, &masked, v_tensor(scores), v_tensor(mask)));
    TS_TRY(INVOKE_T(cx, OP_softmax_int, &weights, v_tensor(mask ? masked : scores), v_int(-1)));
    if (value_double(a[4]) > 0) {
        const op *dropout = op_find_overload("aten::dropout", "");
        if (!dropout) return fail_op(cx, "aten::dropout, which attention needs in training, is missing");
        TS_TRY(op_call(cx, dropout, (value[]){v_tensor(weights), a[4], v_bool(true)}, 3, &dropped));
    }
    TS_TRY(matmul_any(cx, dropped.tag == V_TENSOR ? dropped.t : weights, a[2].t, &y));
    out[0] = v_tensor(tensor_take(&y));
    out[1] = dropped.tag == V_TENSOR ? value_take(&dropped) : v_tensor(tensor_take(&weights));
    return TS_OK;
}

/* ---- heads ---- */

/* One of query, key and value: [n, t, 3 * e] + bias to [n, heads, t, e / heads], scaled. */
static void split_heads(const tensor *x, const tensor *bias, int64_t heads, int which, double scale, tensor *y) {
    int64_t n = x->sizes[0], t = x->sizes[1], e = x->sizes[2] / 3, size = e / heads, at = 0;
    for (int64_t i = 0; i < n; i++)
        for (int64_t h = 0; h < heads; h++)
            for (int64_t s = 0; s < t; s++)
                for (int64_t k = 0; k < size; k++, at++) {
                    int64_t column = which * e + h * size + k, from = (i * t + s) * 3 * e + column;
                    if (x->dtype == TS_FLOAT32)
                        ((float *)tensor_data(y))[at] = (((const float *)tensor_data(x))[from] + ((const float *)tensor_data(bias))[column]) * (float)scale;
                    else
                        ((double *)tensor_data(y))[at] = (((const double *)tensor_data(x))[from] + ((const double *)tensor_data(bias))[column]) * scale;
                }
}

KERNEL(transform_bias_rescale_qkv) {
    const tensor *qkv = a[0].t, *given = a[1].t;
    int64_t heads = a[2].i, e = qkv->ndim == 3 ? qkv->sizes[2] / 3 : 0;
    scoped_tensor tensor *x = NULL, *bias = NULL;
    dtype d = qkv->dtype, work = d == TS_FLOAT64 ? d : TS_FLOAT32;
    if (qkv->ndim != 3) return fail_op(cx, "expected 3-D `qkv`, got %d-D tensor", qkv->ndim);
    if (given->ndim != 1 || qkv->sizes[2] != given->sizes[0] || given->sizes[0] % 3)
        return fail_op(cx, "_transform_bias_rescale_qkv: the last dim of `qkv` and `qkv_bias` must be 3 times the embedding");
    if (heads < 1 || e % heads) return fail_op(cx, "Expected D %% num_head == 0 to be true, but got false.");
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_BFLOAT16)
        return fail_op(cx, "\"transform_bias_rescale_qkv\" not implemented for '%s'", dtype_aten(d));
    TS_TRY(matmul_same_dtype(cx, d, given->dtype));
    TS_TRY(tensor_plain(cx, qkv, work, &x));
    TS_TRY(tensor_plain(cx, given, work, &bias));
    value parts[3] = {v_none(), v_none(), v_none()};
    ts_status st = TS_OK;
    for (int i = 0; i < 3 && st == TS_OK; i++) {
        scoped_tensor tensor *y = NULL;
        tensor *narrow = NULL;
        st = tensor_empty(cx, work, 4, (int64_t[]){x->sizes[0], heads, x->sizes[1], e / heads}, &y);
        if (st != TS_OK) break;
        split_heads(x, bias, heads, i, i ? 1 : 1 / sqrt((double)(e / heads)), y);
        st = tensor_to_dtype(cx, y, d, &narrow);
        parts[i] = v_tensor(st == TS_OK ? narrow : NULL);
    }
    for (int i = 0; i < 3; i++) {
        if (st == TS_OK) out[i] = parts[i];
        else value_unref(parts[i]);
    }
    return st;
}

/* ---- softmax under a mask: true elements count as -inf ---- */

KERNEL(masked_softmax) {
    const tensor *x = a[0].t, *mask = a[1].t;
    scoped_tensor tensor *masked = NULL;
    if (mask->dtype != TS_BOOL) return fail_op(cx, "Mask should be a boolean tensor");
    if (a[3].tag != V_INT) return fail_op(cx, "Mask Type should be defined");
    if (a[3].i == 0) return fail_op(cx, "src_mask not currently supported on CPU");
    if (!tensor_same_sizes(x, mask)) return fail_op(cx, "Mask shape should match input shape");
    TS_TRY(INVOKE_T(cx, OP_masked_fill_Scalar, &masked, a[0], a[1], v_float(-INFINITY)));
    return INVOKE(cx, OP_softmax_int, out, v_tensor(masked), v_int(arg_int_or(a[2], x->ndim - 1)));
}
