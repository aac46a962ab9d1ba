/* SPDX-License-Identifier: Apache-2.0
 *
 * create.c: tensors made from sizes that vary. With fixed sizes they are constants, which the walk computes.
 */
#include "call.h"

static double fill_value(call *k) {
    const char *name = k->op + strlen("aten::");
    if (strncmp(name, "new_", 4) == 0) name += 4;
    if (strncmp(name, "ones", 4) == 0) return 1;
    if (strncmp(name, "full", 4) != 0) return 0;
    return float_at(k, arg(k, "fill_value"), 0);
}

TRANSLATE(filled) {
    int size = arg(k, "size");
    const char *shape = size >= 0 ? int_list_at(k, size) : emit(k, "Shape", INS(name_at(k, 0)));
    return bind(k, emit(k, "Expand", INS(number(k, out_dtype(k), fill_value(k)), shape)));
}

TRANSLATE(arange) {
    ts_dtype d = wide(out_dtype(k));
    int start = arg(k, "start"), end = arg(k, "end"), step = arg(k, "step");
    const char *from = given(k, start) ? operand(k, start, d) : number(k, d, 0),
               *by = given(k, step) ? operand(k, step, d) : number(k, d, 1);
    return bind(k, cast(k, emit(k, "Range", INS(from, operand(k, end, d), by)), d, out_dtype(k)));
}

/* ---- random numbers: not those of PyTorch, but of the same kind ---- */

/* rand, randn, rand_like, randn_like */
TRANSLATE(random) {
    ts_tensor *t = out_in(k, 0, 0), *u = out_in(k, 0, 1);
    int n = ts_tensor_ndim(t);
    ts_dtype d = out_dtype(k);
    if (is_tensor(k, 0)) {
        onnx_node *like = node(k, k->row->onnx[0] == 'n' ? "RandomNormalLike" : "RandomUniformLike", INS(name_at(k, 0)));
        build_int(like, "dtype", build_dtype(d));
        return bind(k, build_out(like, 0));
    }
    if (memcmp(ts_tensor_sizes(t), ts_tensor_sizes(u), (size_t)n * sizeof(int64_t)) != 0)
        return refuse(k, "random numbers along a dynamic axis");
    onnx_node *made = node(k, k->row->onnx[0] == 'n' ? "RandomNormal" : "RandomUniform", 0, NULL);
    build_ints(made, "shape", n, ts_tensor_sizes(t));
    build_int(made, "dtype", build_dtype(d));
    return bind(k, build_out(made, 0));
}

TRANSLATE(bernoulli) {
    if (arg(k, "p") >= 0) return refuse(k, "bernoulli with one probability for all");
    return bind(k, emit(k, "Bernoulli", INS(name_at(k, 0))));
}
