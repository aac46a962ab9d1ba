/* SPDX-License-Identifier: Apache-2.0
 *
 * activation.c: activation functions, softmax, dropout.
 */
#include "call.h"

static ts_dtype dtype_of(call *k) { return values_dtype(tensor_at(k, 0)); }

TRANSLATE(hardtanh) {
    ts_dtype d = wide(dtype_of(k));
    int low = arg(k, "min_val"), high = arg(k, "max_val");
    bool six = strcmp(k->op, "aten::relu6") == 0;
    const char *x = cast(k, name_at(k, 0), dtype_of(k), d);
    const char *min = number(k, d, six ? 0 : float_at(k, low, -1)), *max = number(k, d, six ? 6 : float_at(k, high, 1));
    return bind(k, cast(k, emit(k, "Clip", INS(x, min, max)), d, dtype_of(k)));
}

TRANSLATE(hardsigmoid) {
    onnx_node *n = node(k, "HardSigmoid", INS(name_at(k, 0)));
    build_float(n, "alpha", 1.0 / 6);
    build_float(n, "beta", 0.5);
    return bind(k, build_out(n, 0));
}

TRANSLATE(silu) {
    const char *x = name_at(k, 0);
    return bind(k, emit(k, "Mul", INS(x, emit(k, "Sigmoid", INS(x)))));
}

/* x/2 (1 + erf(x / sqrt 2)), or with tanh. */
const char *gelu_of(call *k, const char *x, ts_dtype d, bool by_tanh) {
    const char *inner;
    if (by_tanh) {
        const char *cube = emit(k, "Mul", INS(emit(k, "Mul", INS(x, x)), x));
        const char *sum = emit(k, "Add", INS(x, emit(k, "Mul", INS(cube, number(k, d, 0.044715)))));
        inner = emit(k, "Tanh", INS(emit(k, "Mul", INS(sum, number(k, d, sqrt(2 / M_PI))))));
    } else {
        inner = emit(k, "Erf", INS(emit(k, "Div", INS(x, number(k, d, sqrt(2.0))))));
    }
    return emit(k, "Mul", INS(emit(k, "Mul", INS(x, emit(k, "Add", INS(inner, number(k, d, 1))))), number(k, d, 0.5)));
}

TRANSLATE(gelu) {
    return bind(k, gelu_of(k, name_at(k, 0), dtype_of(k), strcmp(string_at(k, arg(k, "approximate"), "none"), "tanh") == 0));
}

TRANSLATE(elu) {
    double alpha = float_at(k, arg(k, "alpha"), 1), scale = float_at(k, arg(k, "scale"), 1);
    if (float_at(k, arg(k, "input_scale"), 1) != 1) return refuse(k, "elu with an input_scale other than 1");
    onnx_node *n = node(k, "Elu", INS(name_at(k, 0)));
    build_float(n, "alpha", alpha);
    const char *y = build_out(n, 0);
    return bind(k, scale == 1 ? y : emit(k, "Mul", INS(y, number(k, dtype_of(k), scale))));
}

TRANSLATE(celu) {
    onnx_node *n = node(k, "Celu", INS(name_at(k, 0)));
    build_float(n, "alpha", float_at(k, arg(k, "alpha"), 1));
    return bind(k, build_out(n, 0));
}

TRANSLATE(leaky_relu) {
    onnx_node *n = node(k, "LeakyRelu", INS(name_at(k, 0)));
    build_float(n, "alpha", float_at(k, arg(k, "negative_slope"), 0.01));
    return bind(k, build_out(n, 0));
}

TRANSLATE(rrelu) {
    if (bool_at(k, arg(k, "training"), false)) return refuse(k, "rrelu in training draws random numbers");
    onnx_node *n = node(k, "LeakyRelu", INS(name_at(k, 0)));
    build_float(n, "alpha", (float_at(k, arg(k, "lower"), 0.125) + float_at(k, arg(k, "upper"), 1.0 / 3)) / 2);
    return bind(k, build_out(n, 0));
}

/* The slopes lie along dimension 1; ONNX broadcasts from the last one. */
TRANSLATE(prelu) {
    int ndim = ts_tensor_ndim(tensor_at(k, 0));
    int64_t count = ts_tensor_numel(tensor_at(k, 1)), shape[DIMS];
    const char *slope = name_at(k, 1);
    if (count > 1 || ts_tensor_ndim(tensor_at(k, 1)) > ndim) {
        for (int i = 0; i < ndim; i++) shape[i] = i == (ndim > 1) ? count : 1;
        slope = reshaped_by(k, slope, ints(k, ndim, shape));
    }
    return bind(k, emit(k, "PRelu", INS(name_at(k, 0), slope)));
}

/* log(1 + exp(beta x)) / beta, and x itself above the threshold, where both are equal in float32. */
TRANSLATE(softplus) {
    double beta = float_at(k, arg(k, "beta"), 1), threshold = float_at(k, arg(k, "threshold"), 20);
    ts_dtype d = dtype_of(k);
    const char *x = name_at(k, 0), *scaled = beta == 1 ? x : emit(k, "Mul", INS(x, number(k, d, beta)));
    const char *y = emit(k, "Softplus", INS(scaled));
    if (beta != 1) y = emit(k, "Div", INS(y, number(k, d, beta)));
    return bind(k, emit(k, "Where", INS(emit(k, "Greater", INS(scaled, number(k, d, threshold))), x, y)));
}

TRANSLATE(mish) {
    const char *x = name_at(k, 0);
    return bind(k, emit(k, "Mul", INS(x, emit(k, "Tanh", INS(emit(k, "Softplus", INS(x)))))));
}

TRANSLATE(log_sigmoid) {
    return bind(k, emit(k, "Neg", INS(emit(k, "Softplus", INS(emit(k, "Neg", INS(name_at(k, 0))))))));
}

TRANSLATE(threshold) {
    ts_dtype d = dtype_of(k);
    const char *x = name_at(k, 0);
    const char *above = emit(k, "Greater", INS(x, operand(k, 1, d)));
    return bind(k, emit(k, "Where", INS(above, x, operand(k, 2, d))));
}

TRANSLATE(hardshrink) {
    ts_dtype d = dtype_of(k);
    const char *x = name_at(k, 0), *limit = number(k, d, float_at(k, arg(k, "lambd"), 0.5));
    const char *outside = emit(k, "Greater", INS(emit(k, "Abs", INS(x)), limit));
    return bind(k, emit(k, "Where", INS(outside, x, number(k, d, 0))));
}

TRANSLATE(softshrink) {
    double limit = float_at(k, arg(k, "lambd"), 0.5);
    onnx_node *n = node(k, "Shrink", INS(name_at(k, 0)));
    build_float(n, "lambd", limit);
    build_float(n, "bias", limit);
    return bind(k, build_out(n, 0));
}

TRANSLATE(tanhshrink) {
    const char *x = name_at(k, 0);
    return bind(k, emit(k, "Sub", INS(x, emit(k, "Tanh", INS(x)))));
}

TRANSLATE(glu) {
    ts_tensor *t = tensor_at(k, 0);
    int axis = dim_at(k, arg(k, "dim"), ts_tensor_ndim(t), -1);
    int64_t half = ts_tensor_sizes(t)[axis] / 2;
    if (ts_tensor_sizes(tensor_in(k, 0, 1))[axis] != 2 * half) return refuse(k, "it splits a dynamic axis");
    const char *a = sliced(k, name_at(k, 0), axis, 0, half, 1), *b = sliced(k, name_at(k, 0), axis, half, 2 * half, 1);
    return bind(k, emit(k, "Mul", INS(a, emit(k, "Sigmoid", INS(b)))));
}

static const char *soft(call *k, const char *type, const char *x, int axis) {
    onnx_node *n = node(k, type, INS(x));
    build_int(n, "axis", axis);
    return build_out(n, 0);
}

TRANSLATE(softmax) {
    ts_tensor *t = tensor_at(k, 0);
    int ndim = ts_tensor_ndim(t), axis = dim_at(k, arg(k, "dim"), ndim, -1);
    const char *x = cast(k, name_at(k, 0), dtype_of(k), out_dtype(k));
    if (ndim) return bind(k, soft(k, k->row->onnx, x, axis));
    x = soft(k, k->row->onnx, reshaped_by(k, x, INTS(k, 1)), 0);
    return bind(k, reshaped_by(k, x, ints(k, 0, NULL)));
}

TRANSLATE(softmin) {
    const char *x = emit(k, "Neg", INS(cast(k, name_at(k, 0), dtype_of(k), out_dtype(k))));
    return bind(k, soft(k, "Softmax", x, dim_at(k, arg(k, "dim"), ts_tensor_ndim(tensor_at(k, 0)), -1)));
}

TRANSLATE(dropout) {
    if (bool_at(k, arg(k, "train"), false) && float_at(k, arg(k, "p"), 0.5) != 0)
        return refuse(k, "dropout in training draws random numbers: put the model into evaluation mode");
    if (ts_node_writes(k->node, 0)) return true; /* nothing is written */
    return bind(k, emit(k, "Identity", INS(name_at(k, 0))));
}
