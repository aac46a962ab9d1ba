/* SPDX-License-Identifier: Apache-2.0
 *
 * matmul.c: products of matrices and vectors.
 */
#include "call.h"

TRANSLATE(matmul) { return bind(k, emit(k, "MatMul", INS(name_at(k, 0), name_at(k, 1)))); }

/* x W^T + b */
const char *linear_of(call *k, const char *x, int ndim, ts_tensor *weight, const char *weight_name, const char *bias) {
    if (ndim == 2 && bias && ts_tensor_ndim(weight) == 2) {
        onnx_node *made = node(k, "Gemm", INS(x, weight_name, bias));
        build_int(made, "transB", 1);
        return build_out(made, 0);
    }
    if (ts_tensor_ndim(weight) == 2) weight_name = transposed(k, weight_name, 2, (int64_t[]){1, 0});
    const char *y = emit(k, "MatMul", INS(x, weight_name));
    return bias ? emit(k, "Add", INS(y, bias)) : y;
}

TRANSLATE(linear) {
    return bind(k, linear_of(k, name_at(k, 0), ts_tensor_ndim(tensor_at(k, 0)), tensor_at(k, 1), name_at(k, 1), name_at(k, 2)));
}

/* beta * self + alpha * (a @ b) */
TRANSLATE(addmm) {
    ts_dtype d = out_dtype(k);
    double alpha = float_at(k, arg(k, "alpha"), 1), beta = float_at(k, arg(k, "beta"), 1);
    if (strcmp(k->op, "aten::addmm") == 0 && is_float(d)) {
        onnx_node *made = node(k, "Gemm", INS(name_at(k, 1), name_at(k, 2), beta == 0 ? NULL : name_at(k, 0)));
        build_float(made, "alpha", alpha);
        build_float(made, "beta", beta);
        return bind(k, build_out(made, 0));
    }
    const char *product = emit(k, "MatMul", INS(name_at(k, 1), name_at(k, 2)));
    if (alpha != 1) product = emit(k, "Mul", INS(product, number(k, d, alpha)));
    if (beta == 0) return bind(k, product);
    const char *self = beta == 1 ? name_at(k, 0) : emit(k, "Mul", INS(name_at(k, 0), number(k, d, beta)));
    return bind(k, emit(k, "Add", INS(self, product)));
}

TRANSLATE(einsum) {
    ts_tensor **tensors;
    const char *const *names;
    int n = tensors_at(k, arg(k, "tensors"), &tensors, &names);
    onnx_node *made = node(k, "Einsum", n < 0 ? 0 : n, names);
    build_string(made, "equation", string_at(k, arg(k, "equation"), ""));
    return bind(k, build_out(made, 0));
}

TRANSLATE(outer) {
    ts_dtype d = out_dtype(k);
    return bind(k, emit(k, "Mul", INS(unsqueezed(k, operand(k, 0, d), 1), operand(k, 1, d))));
}

/* The last dimensions of both against each other. */
TRANSLATE(inner) {
    int m = ts_tensor_ndim(tensor_at(k, 0)), n = ts_tensor_ndim(tensor_at(k, 1));
    if (!m || !n) return bind(k, emit(k, "Mul", INS(name_at(k, 0), name_at(k, 1))));
    if (n > 2) return refuse(k, "an inner product with a tensor of more than 2 dimensions");
    return bind(k, emit(k, "MatMul", INS(name_at(k, 0), n == 2 ? transposed(k, name_at(k, 1), 2, (int64_t[]){1, 0}) : name_at(k, 1))));
}

/* beta * self + alpha * outer(a, b) */
TRANSLATE(addr) {
    ts_dtype d = out_dtype(k), w = wide(d);
    double alpha = float_at(k, arg(k, "alpha"), 1), beta = float_at(k, arg(k, "beta"), 1);
    const char *product = emit(k, "Mul", INS(unsqueezed(k, operand(k, 1, w), 1), operand(k, 2, w)));
    if (alpha != 1) product = emit(k, "Mul", INS(product, number(k, w, alpha)));
    const char *self = operand(k, 0, w);
    if (beta != 1) self = emit(k, "Mul", INS(self, number(k, w, beta)));
    return bind(k, cast(k, beta == 0 ? product : emit(k, "Add", INS(self, product)), w, d));
}
