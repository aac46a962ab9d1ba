/* SPDX-License-Identifier: Apache-2.0
 *
 * matmul.c: products of matrices and vectors.
 */
#include "call.h"

TRANSLATE(matmul) {
    ts_dtype d = out_dtype(k), w = wide(d);
    return bind(k, cast(k, emit(k, "MatMul", INS(operand(k, 0, w), operand(k, 1, w))), w, d));
}

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
    ts_dtype d = out_dtype(k), w = wide(d);
    return bind(k, cast(k, emit(k, "Mul", INS(unsqueezed(k, operand(k, 0, w), 1), operand(k, 1, w))), w, d));
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

/* Brings the contracted dimensions of a tensor to one end (the last for the left operand) and joins each group to one. */
static const char *contracted(call *k, int i, int n, const int64_t *dims, bool left, int64_t *out_free, int *out_free_n) {
    ts_tensor *t = tensor_at(k, i);
    int ndim = ts_tensor_ndim(t), count = 0, at = 0;
    int64_t order[DIMS], inner_size = 1, outer_size = 1;
    bool taken[DIMS] = {false};
    for (int j = 0; j < n; j++) taken[dims[j] + (dims[j] < 0 ? ndim : 0)] = true;
    for (int j = 0; j < n && !left; j++) order[at++] = dims[j] + (dims[j] < 0 ? ndim : 0);
    for (int d = 0; d < ndim; d++) {
        if (taken[d]) continue;
        order[at++] = d;
        out_free[count++] = ts_tensor_sizes(t)[d];
        outer_size *= ts_tensor_sizes(t)[d];
    }
    for (int j = 0; j < n && left; j++) order[at++] = dims[j] + (dims[j] < 0 ? ndim : 0);
    for (int j = 0; j < n; j++) inner_size *= ts_tensor_sizes(t)[dims[j] + (dims[j] < 0 ? ndim : 0)];
    *out_free_n = count;
    const char *x = transposed(k, operand(k, i, wide(out_dtype(k))), ndim, order);
    return reshaped_by(k, x, left ? INTS(k, outer_size, inner_size) : INTS(k, inner_size, outer_size));
}

TRANSLATE(tensordot) {
    int64_t a_dims[DIMS], b_dims[DIMS], shape[2 * DIMS];
    int a_free, b_free, n = ints_at(k, arg(k, "dims_self"), DIMS, a_dims);
    if (ints_at(k, arg(k, "dims_other"), DIMS, b_dims) != n) return refuse(k, "it contracts different numbers of dimensions");
    if (!sizes_fixed(k)) return refuse(k, "it is only converted for fixed sizes");
    const char *a = contracted(k, 0, n, a_dims, true, shape, &a_free), *b = contracted(k, 1, n, b_dims, false, shape + a_free, &b_free);
    const char *y = cast(k, emit(k, "MatMul", INS(a, b)), wide(out_dtype(k)), out_dtype(k));
    return bind(k, reshaped_by(k, y, ints(k, a_free + b_free, shape)));
}
