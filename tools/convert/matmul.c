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
