/* SPDX-License-Identifier: Apache-2.0
 *
 * attention.c: attention, alone, with its projections, and a whole encoder layer, in terms of matrix products.
 */
#include "call.h"

static const char *soft_last(call *k, const char *x) {
    onnx_node *made = node(k, "Softmax", INS(x));
    build_int(made, "axis", -1);
    return build_out(made, 0);
}

static const char *swapped(call *k, const char *x, int ndim) {
    int64_t order[DIMS];
    for (int i = 0; i < ndim; i++) order[i] = i < ndim - 2 ? i : 2 * ndim - 3 - i;
    return transposed(k, x, ndim, order);
}

/* 0 where row i may look at column j <= i, else minus infinity. */
static const char *causal_mask(call *k, ts_dtype d, const char *scores, int ndim) {
    const char *shape = sliced(k, emit(k, "Shape", INS(scores)), 0, ndim - 2, ndim, 1);
    onnx_node *lower = node(k, "Trilu", INS(emit(k, "Expand", INS(number(k, TS_FLOAT32, 1), shape))));
    build_int(lower, "upper", 0);
    const char *seen = cast(k, build_out(lower, 0), TS_FLOAT32, TS_BOOL);
    return emit(k, "Where", INS(seen, number(k, d, 0), number(k, d, -INFINITY)));
}

TRANSLATE(attention) {
    ts_tensor *q = tensor_at(k, 0);
    ts_dtype d = values_dtype(q);
    int ndim = ts_tensor_ndim(q), mask = arg(k, "attn_mask");
    int64_t width = ts_tensor_sizes(q)[ndim - 1];
    if (float_at(k, arg(k, "dropout_p"), 0) != 0) return refuse(k, "dropout draws random numbers: put the model into evaluation mode");
    int scale_at = arg(k, "scale");
    double scale = given(k, scale_at) ? float_at(k, scale_at, 1) : 1 / sqrt((double)width);
    const char *scaled = emit(k, "Mul", INS(name_at(k, 0), number(k, d, scale)));
    const char *scores = emit(k, "MatMul", INS(scaled, swapped(k, name_at(k, 1), ts_tensor_ndim(tensor_at(k, 1)))));
    if (bool_at(k, arg(k, "is_causal"), false)) scores = emit(k, "Add", INS(scores, causal_mask(k, d, scores, ndim)));
    if (given(k, mask)) {
        bool chooses = values_dtype(tensor_at(k, mask)) == TS_BOOL;
        const char *m = name_at(k, mask);
        scores = emit(k, "Add", INS(scores, chooses ? emit(k, "Where", INS(m, number(k, d, 0), number(k, d, -INFINITY))) : m));
    }
    const char *weights = soft_last(k, scores);
    if (k->nout > 1 && !bind_at(k, 1, weights)) return false;
    return bind(k, emit(k, "MatMul", INS(weights, name_at(k, 2))));
}

/* ---- with projections ---- */

typedef struct attending {
    int64_t width, heads;
    int qkv_weight, qkv_bias, proj_weight, proj_bias, mask, mask_type; /* arguments */
    ts_dtype dtype;
} attending;

/* [batch, length, heads * n] to [batch, heads, length, n] */
static const char *by_head(call *k, const attending *a, const char *x) {
    x = reshaped_by(k, x, INTS(k, 0, 0, a->heads, a->width / a->heads));
    return transposed(k, x, 4, (int64_t[]){0, 2, 1, 3});
}

/* True in a mask is a place that is not looked at. */
static const char *masked(call *k, const attending *a, const char *scores) {
    if (!given(k, a->mask)) return scores;
    ts_tensor *m = tensor_at(k, a->mask);
    const char *name = cast(k, name_at(k, a->mask), values_dtype(m), TS_BOOL);
    int64_t type = int_at(k, a->mask_type, 2);
    if (type == 1 && ts_tensor_ndim(m) == 2) name = emit(k, "Unsqueeze", INS(name, INTS(k, 1, 2)));
    else if (ts_tensor_ndim(m) != 2 && ts_tensor_ndim(m) != 4) refuse(k, "a mask of %d dimensions", ts_tensor_ndim(m));
    return emit(k, "Where", INS(name, number(k, a->dtype, -INFINITY), scores));
}

/* Self-attention over x; the weights, [batch, heads, length, length], go to *out_weights. */
static const char *attend(call *k, const attending *a, const char *x, const char **out_weights) {
    const char *qkv = linear_of(k, x, 3, tensor_at(k, a->qkv_weight), name_at(k, a->qkv_weight), name_at(k, a->qkv_bias)), *parts[3];
    for (int i = 0; i < 3; i++) parts[i] = by_head(k, a, sliced(k, qkv, 2, i * a->width, (i + 1) * a->width, 1));
    const char *q = emit(k, "Mul", INS(parts[0], number(k, a->dtype, 1 / sqrt((double)a->width / (double)a->heads))));
    const char *scores = emit(k, "MatMul", INS(q, transposed(k, parts[1], 4, (int64_t[]){0, 1, 3, 2})));
    *out_weights = soft_last(k, masked(k, a, scores));
    const char *y = transposed(k, emit(k, "MatMul", INS(*out_weights, parts[2])), 4, (int64_t[]){0, 2, 1, 3});
    y = reshaped_by(k, y, INTS(k, 0, 0, a->width));
    return linear_of(k, y, 3, tensor_at(k, a->proj_weight), name_at(k, a->proj_weight), name_at(k, a->proj_bias));
}

static void read_attending(call *k, attending *a, const char *heads) {
    *a = (attending){.width = int_at(k, arg(k, "embed_dim"), 1), .heads = int_at(k, arg(k, heads), 1), .qkv_weight = arg(k, "qkv_weight"),
                     .qkv_bias = arg(k, "qkv_bias"), .proj_weight = arg(k, "proj_weight"), .proj_bias = arg(k, "proj_bias"),
                     .mask = arg(k, "mask"), .mask_type = arg(k, "mask_type"), .dtype = values_dtype(tensor_at(k, 0))};
}

TRANSLATE(heads) {
    attending a;
    const char *weights, *x = name_at(k, 0);
    read_attending(k, &a, "num_head");
    if (strcmp(x, name_at(k, 1)) != 0 || strcmp(x, name_at(k, 2)) != 0) return refuse(k, "attention between different tensors");
    const char *y = attend(k, &a, x, &weights);
    if (bool_at(k, arg(k, "need_weights"), true)) {
        if (bool_at(k, arg(k, "average_attn_weights"), true)) {
            onnx_node *mean = node(k, "ReduceMean", INS(weights));
            build_ints(mean, "axes", 1, (int64_t[]){1});
            build_int(mean, "keepdims", 0);
            weights = build_out(mean, 0);
        }
        if (!bind_at(k, 1, weights)) return false;
    }
    return bind(k, y);
}

static const char *layer_norm_by(call *k, const char *x, const char *weight, const char *bias) {
    return layer_norm_of(k, x, name_at(k, arg(k, weight)), name_at(k, arg(k, bias)), 1, float_at(k, arg(k, "eps"), 1e-5));
}

static const char *feed_forward(call *k, const attending *a, const char *x) {
    int w1 = arg(k, "ffn_weight_1"), w2 = arg(k, "ffn_weight_2");
    x = linear_of(k, x, 3, tensor_at(k, w1), name_at(k, w1), name_at(k, arg(k, "ffn_bias_1")));
    x = bool_at(k, arg(k, "use_gelu"), false) ? gelu_of(k, x, a->dtype, false) : emit(k, "Relu", INS(x));
    return linear_of(k, x, 3, tensor_at(k, w2), name_at(k, w2), name_at(k, arg(k, "ffn_bias_2")));
}

TRANSLATE(encoder_layer) {
    attending a;
    const char *weights, *src = name_at(k, 0);
    read_attending(k, &a, "num_heads");
    bool first = bool_at(k, arg(k, "norm_first"), false);
    const char *x = first ? layer_norm_by(k, src, "norm_weight_1", "norm_bias_1") : src;
    x = emit(k, "Add", INS(attend(k, &a, x, &weights), src));
    if (!first) x = layer_norm_by(k, x, "norm_weight_1", "norm_bias_1");
    const char *y = feed_forward(k, &a, first ? layer_norm_by(k, x, "norm_weight_2", "norm_bias_2") : x);
    y = emit(k, "Add", INS(y, x));
    return bind(k, first ? y : layer_norm_by(k, y, "norm_weight_2", "norm_bias_2"));
}
