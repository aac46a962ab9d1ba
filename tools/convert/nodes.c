/* SPDX-License-Identifier: Apache-2.0
 *
 * nodes.c: the ONNX nodes that translations of many operators share.
 */
#include "call.h"

onnx_node *node(call *k, const char *type, int nin, const char *const *in) { return build_node(&k->c->b, type, nin, in, 1); }
const char *emit(call *k, const char *type, int nin, const char *const *in) { return build_out(node(k, type, nin, in), 0); }
const char *ints(call *k, int n, const int64_t *values) { return build_const_ints(&k->c->b, n, values); }

const char *number(call *k, ts_dtype d, double value) {
    return build_const_number(&k->c->b, d, value, fabs(value) < 9e18 ? (int64_t)value : 0);
}

const char *cast(call *k, const char *name, ts_dtype from, ts_dtype to) {
    if (from == to || !name) return name;
    if (!build_dtype(to)) {
        refuse(k, "ONNX has no dtype %s", ts_dtype_name(to));
        return name;
    }
    onnx_node *n = node(k, "Cast", INS(name));
    build_int(n, "to", build_dtype(to));
    return build_out(n, 0);
}

const char *transposed(call *k, const char *name, int n, const int64_t *order) {
    bool same = true;
    for (int i = 0; i < n; i++) same &= order[i] == i;
    if (same) return name;
    onnx_node *made = node(k, "Transpose", INS(name));
    build_ints(made, "perm", n, order);
    return build_out(made, 0);
}

const char *unsqueezed(call *k, const char *name, int axis) { return emit(k, "Unsqueeze", INS(name, INTS(k, axis))); }
const char *squeezed(call *k, const char *name, int axis) { return emit(k, "Squeeze", INS(name, INTS(k, axis))); }
const char *reshaped_by(call *k, const char *name, const char *shape) { return emit(k, "Reshape", INS(name, shape)); }

const char *sliced(call *k, const char *name, int axis, int64_t start, int64_t end, int64_t step) {
    return emit(k, "Slice", INS(name, INTS(k, start), INTS(k, end), INTS(k, axis), INTS(k, step)));
}

/* Dimension i of the result as one of `from` that has the same size in both runs, best i itself; -1: none. */
static int dim_of(const ts_tensor *from, const ts_tensor *from2, int i, int64_t a, int64_t b) {
    int n = ts_tensor_ndim(from);
    if (i < n && ts_tensor_sizes(from)[i] == a && ts_tensor_sizes(from2)[i] == b) return i;
    for (int d = 0; d < n; d++)
        if (ts_tensor_sizes(from)[d] == a && ts_tensor_sizes(from2)[d] == b) return d;
    return -1;
}

const char *size_of(call *k, const char *name, int dim) {
    onnx_node *shape = node(k, "Shape", INS(name));
    build_int(shape, "start", dim);
    build_int(shape, "end", dim + 1);
    return build_out(shape, 0);
}

const char *shape_like(call *k, ts_tensor *t, ts_tensor *u, const char *from_name, ts_tensor *from, ts_tensor *from2) {
    int n = ts_tensor_ndim(t), open = 0, free_dim = -1;
    int64_t dims[DIMS];
    int sources[DIMS];
    for (int i = 0; i < n; i++) {
        dims[i] = ts_tensor_sizes(t)[i];
        sources[i] = -1;
        if (dims[i] == ts_tensor_sizes(u)[i]) continue;
        open++;
        sources[i] = dim_of(from, from2, i, dims[i], ts_tensor_sizes(u)[i]);
        if (sources[i] < 0 && free_dim >= 0) refuse(k, "more than one size of the result varies with a dynamic axis");
        if (sources[i] < 0) free_dim = i;
        dims[i] = -1;
    }
    if (open <= 1) return ints(k, n, dims);
    const char *parts[DIMS];
    for (int i = 0; i < n; i++) parts[i] = sources[i] >= 0 ? size_of(k, from_name, sources[i]) : INTS(k, dims[i]);
    onnx_node *joined = node(k, "Concat", n, parts);
    build_int(joined, "axis", 0);
    return build_out(joined, 0);
}

/* ---- dtypes ---- */

bool is_float(ts_dtype d) { return d == TS_FLOAT16 || d == TS_FLOAT32 || d == TS_FLOAT64 || d == TS_BFLOAT16; }
bool is_int(ts_dtype d) { return d == TS_UINT8 || d == TS_INT8 || d == TS_INT16 || d == TS_INT32 || d == TS_INT64; }
ts_dtype wide(ts_dtype d) { return d == TS_BOOL || d == TS_UINT8 || d == TS_INT8 || d == TS_INT16 ? TS_INT32 : d; }

/* Bool, ints and floats are one above the other; within one, dimensions beat 0-d tensors, which beat numbers. */
static int category(ts_dtype d) { return d == TS_BOOL ? 0 : is_int(d) ? 1 : is_float(d) ? 2 : 3; }

static int bits(ts_dtype d) { return (int)ts_dtype_size(d); }

static ts_dtype wider(ts_dtype a, ts_dtype b) {
    if (a == b) return a;
    if (category(a) != category(b)) return category(a) > category(b) ? a : b;
    if (category(a) == 2 && bits(a) == bits(b)) return TS_FLOAT32; /* half and bfloat16 */
    if (category(a) == 1 && (a == TS_UINT8 || b == TS_UINT8) && bits(a) + bits(b) == 2) return TS_INT16;
    return bits(a) > bits(b) ? a : b;
}

/* Priority (2: with dimensions, 1: 0-d, 0: a number) and dtype of an argument. */
static int rank_of(call *k, int i, ts_dtype *out) {
    ts_kind kind = ts_value_kind(k->in[i].at[0]);
    if (kind == TS_KIND_TENSOR) {
        *out = values_dtype(tensor_at(k, i));
        return ts_tensor_ndim(tensor_at(k, i)) ? 2 : 1;
    }
    *out = kind == TS_KIND_FLOAT ? TS_FLOAT32 : kind == TS_KIND_BOOL ? TS_BOOL : TS_INT64;
    return 0;
}

ts_dtype promoted(call *k, int i, int j) {
    ts_dtype a, b;
    int x = rank_of(k, i, &a), y = rank_of(k, j, &b);
    if (x == y) return wider(a, b);
    ts_dtype high = x > y ? a : b, low = x > y ? b : a;
    if (category(high) >= category(low)) return high;
    return (x == 0 || y == 0) && category(low) == 2 ? TS_FLOAT32 : low;
}

const char *operand(call *k, int i, ts_dtype d) { return number_at(k, i, d); }
