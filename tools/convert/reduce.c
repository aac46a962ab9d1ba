/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce.c: sums, extremes, norms, variances, running sums.
 */
#include "call.h"

/* The dimensions of a reduction, in [0, n): argument `i`, all of them if it is absent or empty. */
static int axes_at(call *k, int i, int ndim, int64_t *out) {
    int n = given(k, i) ? ints_at(k, i, DIMS, out) : 0;
    for (int j = 0; j < n; j++) out[j] += out[j] < 0 ? (ndim ? ndim : 1) : 0;
    if (n) return n;
    for (int j = 0; j < ndim; j++) out[j] = j;
    return ndim;
}

static const char *reduced(call *k, const char *type, const char *x, int n, const int64_t *axes, bool keep) {
    bool as_input = strcmp(type, "ReduceSum") == 0;
    onnx_node *made = as_input ? node(k, type, INS(x, ints(k, n, axes))) : node(k, type, INS(x));
    if (!as_input) build_ints(made, "axes", n, axes);
    build_int(made, "keepdims", keep);
    return build_out(made, 0);
}

/* A 0-d tensor has nothing to reduce. */
static const char *reduced_or_same(call *k, const char *type, const char *x, int i, bool keep) {
    int64_t axes[DIMS];
    int ndim = ts_tensor_ndim(tensor_at(k, 0)), n = axes_at(k, i, ndim, axes);
    return ndim ? reduced(k, type, x, n, axes, keep) : emit(k, "Identity", INS(x));
}

static const char *input_as(call *k, ts_dtype d) { return cast(k, name_at(k, 0), values_dtype(tensor_at(k, 0)), d); }

TRANSLATE(reduce) {
    ts_dtype d = wide(out_dtype(k));
    const char *y = reduced_or_same(k, k->row->onnx, input_as(k, d), arg(k, "dim"), bool_at(k, arg(k, "keepdim"), false));
    return bind(k, cast(k, y, d, out_dtype(k)));
}

static const char *arg_node(call *k, const char *type, const char *x, int axis, bool keep) {
    onnx_node *n = node(k, type, INS(x));
    build_int(n, "axis", axis);
    build_int(n, "keepdims", keep);
    return build_out(n, 0);
}

/* max and min: of all, of two tensors, or along a dimension with the places. */
TRANSLATE(extreme) {
    bool max = k->row->onnx[1] == 'a';
    ts_dtype d = wide(out_dtype(k));
    int other = arg(k, "other"), dim = arg(k, "dim"), ndim = ts_tensor_ndim(tensor_at(k, 0));
    if (other >= 0) return bind(k, cast(k, emit(k, k->row->onnx, INS(operand(k, 0, d), operand(k, other, d))), d, out_dtype(k)));
    const char *x = input_as(k, d);
    bool keep = bool_at(k, arg(k, "keepdim"), false);
    if (dim >= 0 && !ndim) return refuse(k, "a 0-d tensor along a dimension");
    const char *y = reduced_or_same(k, max ? "ReduceMax" : "ReduceMin", x, dim, keep);
    if (dim >= 0 && !bind_at(k, 1, arg_node(k, max ? "ArgMax" : "ArgMin", x, dim_at(k, dim, ndim, 0), keep))) return false;
    return bind(k, cast(k, y, d, out_dtype(k)));
}

TRANSLATE(arg_extreme) {
    ts_dtype d = wide(values_dtype(tensor_at(k, 0)));
    int dim = arg(k, "dim"), ndim = ts_tensor_ndim(tensor_at(k, 0));
    bool keep = bool_at(k, arg(k, "keepdim"), false);
    const char *x = input_as(k, d);
    if (given(k, dim) && ndim) return bind(k, arg_node(k, k->row->onnx, x, dim_at(k, dim, ndim, 0), keep));
    if (given(k, dim) || keep) return refuse(k, "a 0-d tensor along a dimension, or keepdim without one");
    return bind(k, arg_node(k, k->row->onnx, reshaped_by(k, x, INTS(k, -1)), 0, false));
}

TRANSLATE(all_any) {
    ts_dtype from = values_dtype(tensor_at(k, 0));
    const char *x = cast(k, cast(k, name_at(k, 0), from, TS_BOOL), TS_BOOL, TS_INT32);
    const char *y = reduced_or_same(k, k->row->onnx, x, arg(k, "dim"), bool_at(k, arg(k, "keepdim"), false));
    return bind(k, cast(k, y, TS_INT32, out_dtype(k)));
}

static const char *p_norm(call *k, const char *x, double p, ts_dtype d, int dim, bool keep) {
    if (p == 1) return reduced_or_same(k, "ReduceL1", x, dim, keep);
    if (p == 2) return reduced_or_same(k, "ReduceL2", x, dim, keep);
    const char *size = emit(k, "Abs", INS(x));
    if (isinf(p)) return reduced_or_same(k, p > 0 ? "ReduceMax" : "ReduceMin", size, dim, keep);
    if (p == 0) {
        const char *used = emit(k, "Greater", INS(size, number(k, d, 0)));
        return reduced_or_same(k, "ReduceSum", cast(k, used, TS_BOOL, d), dim, keep);
    }
    const char *sum = reduced_or_same(k, "ReduceSum", emit(k, "Pow", INS(size, number(k, d, p))), dim, keep);
    return emit(k, "Pow", INS(sum, number(k, d, 1 / p)));
}

TRANSLATE(norm) {
    int p = arg(k, "p") >= 0 ? arg(k, "p") : arg(k, "ord"), dim = arg(k, "dim");
    ts_dtype d = out_dtype(k);
    if (given(k, p) && ts_value_kind(k->in[p].at[0]) == TS_KIND_STRING) return refuse(k, "a norm that is named");
    if (strcmp(k->op, "aten::linalg_norm") == 0 && given(k, p) && (!given(k, dim) || ts_value_count(k->in[dim].at[0]) != 1))
        return refuse(k, "a norm of matrices");
    return bind(k, p_norm(k, input_as(k, d), float_at(k, p, 2), d, dim, bool_at(k, arg(k, "keepdim"), false)));
}

/* How many elements go into each result; 0 with a refusal if that varies. */
static int64_t reduced_count(call *k, int n, const int64_t *axes) {
    int64_t count = 1;
    for (int i = 0; i < n; i++) {
        count *= ts_tensor_sizes(tensor_at(k, 0))[axes[i]];
        if (ts_tensor_sizes(tensor_at(k, 0))[axes[i]] != ts_tensor_sizes(tensor_in(k, 0, 1))[axes[i]]) {
            refuse(k, "a variance over a dynamic axis");
            return 0;
        }
    }
    return count;
}

TRANSLATE(variance) {
    int64_t axes[DIMS];
    ts_dtype d = out_dtype(k);
    int n = axes_at(k, arg(k, "dim"), ts_tensor_ndim(tensor_at(k, 0)), axes);
    bool keep = bool_at(k, arg(k, "keepdim"), false), is_std = k->row->onnx[0] == 's';
    int correction_at = arg(k, "correction");
    int64_t correction = correction_at >= 0 ? int_at(k, correction_at, 1) : bool_at(k, arg(k, "unbiased"), true);
    const char *x = input_as(k, d), *mean = reduced(k, "ReduceMean", x, n, axes, true);
    const char *off = emit(k, "Sub", INS(x, mean)), *squares = emit(k, "Mul", INS(off, off)), *var;
    if (correction == 0) {
        var = reduced(k, "ReduceMean", squares, n, axes, keep);
    } else {
        double rest = (double)(reduced_count(k, n, axes) - correction);
        var = emit(k, "Div", INS(reduced(k, "ReduceSum", squares, n, axes, keep), number(k, d, rest > 0 ? rest : 0)));
    }
    if (k->nout > 1 && !bind_at(k, 1, keep ? mean : reduced(k, "ReduceMean", x, n, axes, false))) return false;
    return bind(k, is_std ? emit(k, "Sqrt", INS(var)) : var);
}

TRANSLATE(cumsum) {
    ts_dtype d = wide(out_dtype(k));
    int axis = dim_at(k, arg(k, "dim"), ts_tensor_ndim(tensor_at(k, 0)), 0);
    if (!ts_tensor_ndim(tensor_at(k, 0))) return bind(k, emit(k, "Identity", INS(input_as(k, out_dtype(k)))));
    const char *y = emit(k, "CumSum", INS(input_as(k, d), build_const_int(&k->c->b, axis)));
    return bind(k, cast(k, y, d, out_dtype(k)));
}

TRANSLATE(aminmax) {
    if (!ts_tensor_ndim(tensor_at(k, 0))) return refuse(k, "the extremes of a 0-d tensor");
    ts_dtype d = wide(out_dtype(k));
    bool keep = bool_at(k, arg(k, "keepdim"), false);
    const char *x = input_as(k, d), *low = reduced_or_same(k, "ReduceMin", x, arg(k, "dim"), keep),
               *high = reduced_or_same(k, "ReduceMax", x, arg(k, "dim"), keep);
    return bind_at(k, 1, cast(k, high, d, out_dtype(k))) && bind(k, cast(k, low, d, out_dtype(k)));
}

TRANSLATE(count_nonzero) {
    const char *used = cast(k, cast(k, name_at(k, 0), values_dtype(tensor_at(k, 0)), TS_BOOL), TS_BOOL, TS_INT64);
    return bind(k, reduced_or_same(k, "ReduceSum", used, arg(k, "dim"), false));
}

/* The middle of an odd number, the lower one of an even number: the k-th of the sorted ones. */
TRANSLATE(median) {
    int dim = arg(k, "dim"), ndim = ts_tensor_ndim(tensor_at(k, 0)), axis = dim >= 0 ? dim_at(k, dim, ndim, 0) : 0;
    ts_dtype from = values_dtype(tensor_at(k, 0)), d = wide(from);
    bool keep = bool_at(k, arg(k, "keepdim"), false);
    int64_t n = dim >= 0 && ndim ? ts_tensor_sizes(tensor_at(k, 0))[axis] : ts_tensor_numel(tensor_at(k, 0));
    if (!sizes_fixed(k) || !ndim) return refuse(k, "a median is only converted for fixed sizes and of tensors with dimensions");
    const char *x = dim >= 0 ? input_as(k, d) : reshaped_by(k, input_as(k, d), INTS(k, -1));
    onnx_node *sorted = build_node(&k->c->b, "TopK", INS(x, INTS(k, n / 2 + n % 2)), 2);
    build_int(sorted, "axis", axis);
    build_int(sorted, "largest", 0);
    for (int j = 0; j < 2; j++) {
        const char *last = sliced(k, build_out(sorted, j), axis, -1, INT64_MAX, 1);
        if (!keep) last = squeezed(k, last, axis);
        if (j == 0) last = cast(k, last, d, from);
        if (!bind_at(k, j, last)) return false;
    }
    return true;
}
