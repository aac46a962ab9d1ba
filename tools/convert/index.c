/* SPDX-License-Identifier: Apache-2.0
 *
 * index.c: elements by index, sorting.
 */
#include "call.h"

static int ndim_of(call *k) { return ts_tensor_ndim(tensor_at(k, 0)); }

static const char *with_axis(call *k, const char *type, int nin, const char *const *in, int axis) {
    onnx_node *made = node(k, type, nin, in);
    build_int(made, "axis", axis);
    return build_out(made, 0);
}

static const char *index_at(call *k, int i) { return cast(k, name_at(k, i), values_dtype(tensor_at(k, i)), TS_INT64); }

TRANSLATE(index_select) {
    int index = arg(k, "index");
    const char *at = index_at(k, index);
    if (!ts_tensor_ndim(tensor_at(k, index))) at = reshaped_by(k, at, INTS(k, 1));
    if (!ndim_of(k)) return bind(k, emit(k, "Identity", INS(name_at(k, 0))));
    return bind(k, with_axis(k, "Gather", INS(name_at(k, 0), at), dim_at(k, arg(k, "dim"), ndim_of(k), 0)));
}

TRANSLATE(embedding) { return bind(k, emit(k, "Gather", INS(name_at(k, 0), index_at(k, 1)))); }

/* Whether two tensors have the same sizes but for one dimension. */
static bool same_but(const ts_tensor *a, const ts_tensor *b, int dim) {
    bool same = ts_tensor_ndim(a) == ts_tensor_ndim(b);
    for (int i = 0; same && i < ts_tensor_ndim(a); i++) same = i == dim || ts_tensor_sizes(a)[i] == ts_tensor_sizes(b)[i];
    return same;
}

TRANSLATE(gather) {
    int index = arg(k, "index") >= 0 ? arg(k, "index") : arg(k, "indices"), dim = arg(k, "dim");
    if (!given(k, dim) || !ndim_of(k)) return refuse(k, "indices into all elements as one row, or of a 0-d tensor");
    if (strcmp(k->op, "aten::take_along_dim") == 0 && !same_but(tensor_at(k, 0), tensor_at(k, index), dim_at(k, dim, ndim_of(k), 0)))
        return refuse(k, "indices that are broadcast");
    return bind(k, with_axis(k, "GatherElements", INS(name_at(k, 0), index_at(k, index)), dim_at(k, dim, ndim_of(k), 0)));
}

TRANSLATE(scatter) {
    int index = arg(k, "index"), src = arg(k, "src"), value = arg(k, "value");
    ts_dtype d = values_dtype(tensor_at(k, 0));
    const char *reduce = string_at(k, arg(k, "reduce"), k->row->onnx), *at = index_at(k, index), *updates;
    ts_tensor *t = tensor_at(k, index);
    if (!ndim_of(k) || !ts_tensor_ndim(t)) return refuse(k, "it scatters into a 0-d tensor");
    if (reduce && strcmp(reduce, "multiply") == 0) reduce = "mul";
    if (src >= 0) {
        /* PyTorch takes as much of the source as there are indices */
        int64_t zeros[DIMS] = {0}, axes[DIMS];
        for (int i = 0; i < ts_tensor_ndim(t); i++) axes[i] = i;
        updates = emit(k, "Slice",
                       INS(name_at(k, src), ints(k, ts_tensor_ndim(t), zeros), emit(k, "Shape", INS(at)),
                           ints(k, ts_tensor_ndim(t), axes)));
    } else {
        updates = emit(k, "Expand", INS(operand(k, value, d), emit(k, "Shape", INS(at))));
    }
    onnx_node *made = node(k, "ScatterElements", INS(name_at(k, 0), at, updates));
    build_int(made, "axis", dim_at(k, arg(k, "dim"), ndim_of(k), 0));
    if (reduce) build_string(made, "reduction", reduce);
    return bind(k, build_out(made, 0));
}

/* PyTorch's scatter_reduce where include_self is true; ONNX 17 has sums and products. */
TRANSLATE(scatter_reduce) {
    const char *reduce = string_at(k, arg(k, "reduce"), "sum"), *how = strcmp(reduce, "sum") == 0    ? "add"
                                                                       : strcmp(reduce, "prod") == 0 ? "mul"
                                                                                                     : NULL;
    if (!how || !bool_at(k, arg(k, "include_self"), true))
        return refuse(k, "scatter_reduce by '%s', or without the values that are there", reduce);
    if (!ndim_of(k)) return refuse(k, "it scatters into a 0-d tensor");
    onnx_node *made = node(k, "ScatterElements", INS(name_at(k, 0), index_at(k, arg(k, "index")), name_at(k, arg(k, "src"))));
    build_int(made, "axis", dim_at(k, arg(k, "dim"), ndim_of(k), 0));
    build_string(made, "reduction", how);
    return bind(k, build_out(made, 0));
}

/* index_add, index_copy, index_fill: rows along a dimension, which is brought to the front. */
TRANSLATE(index_rows) {
    int ndim = ndim_of(k), source = arg(k, "source"), index = arg(k, "index"), axis = dim_at(k, arg(k, "dim"), ndim, 0);
    ts_dtype d = values_dtype(tensor_at(k, 0));
    int64_t order[DIMS];
    if (!ndim || ts_tensor_ndim(tensor_at(k, index)) != 1) return refuse(k, "rows of a 0-d tensor, or by a 0-d index");
    for (int i = 0; i < ndim; i++) order[i] = i == 0 ? axis : i == axis ? 0 : i;
    const char *self = transposed(k, name_at(k, 0), ndim, order), *at = unsqueezed(k, index_at(k, index), 1), *rows;
    bool add = strcmp(k->row->onnx, "add") == 0;
    if (source >= 0) {
        rows = transposed(k, name_at(k, source), ndim, order);
        double alpha = float_at(k, arg(k, "alpha"), 1);
        if (add && alpha != 1) rows = emit(k, "Mul", INS(rows, number(k, d, alpha)));
    } else {
        onnx_node *shape = node(k, "Concat", INS(emit(k, "Shape", INS(index_at(k, index))), sliced(k, emit(k, "Shape", INS(self)), 0, 1, INT64_MAX, 1)));
        build_int(shape, "axis", 0);
        rows = emit(k, "Expand", INS(operand(k, arg(k, "value"), d), build_out(shape, 0)));
    }
    onnx_node *made = node(k, "ScatterND", INS(self, at, rows));
    if (add) build_string(made, "reduction", "add");
    return bind(k, transposed(k, build_out(made, 0), ndim, order));
}

/* ---- x[i, j, :, k] ---- */

typedef struct indexing {
    int first, count, last;     /* dimensions that have an index: the first, how many, the last */
    const char *at[DIMS];       /* int64 indices of those, in order */
    int dims[DIMS];
    int ndim;                   /* of the indices together */
    ts_tensor *tensors[DIMS];
} indexing;

/* Reads the list of indices; false with a refusal. */
static bool read_indices(call *k, int i, indexing *x) {
    ts_tensor **tensors;
    const char *const *names;
    int n = tensors_at(k, i, &tensors, &names);
    *x = (indexing){.first = -1};
    for (int d = 0; d < n; d++) {
        if (!tensors[d]) continue;
        ts_dtype t = values_dtype(tensors[d]);
        if (t == TS_BOOL || t == TS_UINT8) return refuse(k, "a mask as index gives a tensor whose size depends on the data");
        if (x->first < 0) x->first = d;
        x->last = d;
        x->dims[x->count] = d;
        x->tensors[x->count] = tensors[d];
        if (ts_tensor_ndim(tensors[d]) > x->ndim) x->ndim = ts_tensor_ndim(tensors[d]);
        x->at[x->count++] = cast(k, names[d], t, TS_INT64);
    }
    return n >= 0 && x->count > 0;
}

/* The indices side by side in a last dimension, broadcast to one shape. */
static const char *joined_indices(call *k, const indexing *x) {
    const char *parts[DIMS], *sum = x->at[0];
    for (int i = 1; i < x->count; i++) sum = emit(k, "Add", INS(sum, x->at[i]));
    const char *shape = emit(k, "Shape", INS(sum));
    for (int i = 0; i < x->count; i++)
        parts[i] = unsqueezed(k, x->count == 1 ? x->at[i] : emit(k, "Expand", INS(x->at[i], shape)), x->ndim);
    return with_axis(k, "Concat", x->count, parts, x->ndim);
}

/* The order that brings the indexed dimensions to the front. */
static void front_order(const indexing *x, int ndim, int64_t *out) {
    int n = 0;
    for (int i = 0; i < x->count; i++) out[n++] = x->dims[i];
    for (int d = 0; d < ndim; d++) {
        bool indexed = false;
        for (int i = 0; i < x->count; i++) indexed |= x->dims[i] == d;
        if (!indexed) out[n++] = d;
    }
}

TRANSLATE(index) {
    indexing x;
    int64_t order[DIMS], back[DIMS];
    int ndim = ndim_of(k);
    ts_tensor **tensors;
    const char *const *names;
    if (open_is(k->node, k->op, k->in)) {
        int position = 0, n = tensors_at(k, arg(k, "indices"), &tensors, &names);
        while (position + 1 < n && !tensors[position]) position++;
        return n > 0 && open_index(k, position, tensors[position], names[position]);
    }
    if (!read_indices(k, arg(k, "indices"), &x)) return false;
    if (x.count == 1) return bind(k, with_axis(k, "Gather", INS(name_at(k, 0), x.at[0]), x.first));
    front_order(&x, ndim, order);
    const char *y = emit(k, "GatherND", INS(transposed(k, name_at(k, 0), ndim, order), joined_indices(k, &x)));
    bool together = x.last - x.first + 1 == x.count;
    if (!together) return bind(k, y); /* the indices' dimensions come first */
    int n = 0, rest = ndim - x.count;
    for (int i = 0; i < x.first; i++) back[n++] = x.ndim + i;
    for (int i = 0; i < x.ndim; i++) back[n++] = i;
    for (int i = x.first; i < rest; i++) back[n++] = x.ndim + i;
    return bind(k, transposed(k, y, n, back));
}

/* self[at] = values, `at` being int64[..., count] places in the first `count` dimensions. */
static const char *scattered(call *k, const char *self, const char *at, int count) {
    const char *head = sliced(k, emit(k, "Shape", INS(at)), 0, 0, -1, 1);
    const char *tail = sliced(k, emit(k, "Shape", INS(self)), 0, count, INT64_MAX, 1);
    const char *values = operand(k, arg(k, "values"), values_dtype(tensor_at(k, 0)));
    onnx_node *made = node(k, "ScatterND", INS(self, at, emit(k, "Expand", INS(values, with_axis(k, "Concat", INS(head, tail), 0)))));
    if (bool_at(k, arg(k, "accumulate"), false)) build_string(made, "reduction", "add");
    return build_out(made, 0);
}

/* self[mask] = values, with a mask of the first dimensions. */
static bool put_by_mask(call *k, ts_tensor *mask, const char *mask_name) {
    int values = arg(k, "values"), ndim = ndim_of(k), m = ts_tensor_ndim(mask), n = 0;
    int64_t behind[DIMS];
    if (ts_tensor_numel(tensor_at(k, values)) != 1 || bool_at(k, arg(k, "accumulate"), false))
        return bind(k, scattered(k, name_at(k, 0), open_places(k, mask_name), m));
    for (int d = m; d < ndim; d++) behind[n++] = d;
    if (n) mask_name = emit(k, "Unsqueeze", INS(mask_name, ints(k, n, behind)));
    const char *one = reshaped_by(k, operand(k, values, values_dtype(tensor_at(k, 0))), ints(k, 0, NULL));
    return bind(k, emit(k, "Where", INS(mask_name, one, name_at(k, 0))));
}

TRANSLATE(index_put) {
    indexing x;
    int64_t order[DIMS], back[DIMS];
    int ndim = ndim_of(k), values = arg(k, "values");
    ts_tensor **tensors;
    const char *const *names;
    if (tensors_at(k, arg(k, "indices"), &tensors, &names) == 1 && tensors[0] && values_dtype(tensors[0]) == TS_BOOL)
        return put_by_mask(k, tensors[0], names[0]);
    if (!read_indices(k, arg(k, "indices"), &x)) return false;
    if (x.first != 0 && x.last - x.first + 1 == x.count && ts_tensor_ndim(tensor_at(k, values)) > 1)
        return refuse(k, "it writes tensors of several dimensions by an index that is not the first");
    front_order(&x, ndim, order);
    for (int i = 0; i < ndim; i++) back[order[i]] = i;
    const char *y = scattered(k, transposed(k, name_at(k, 0), ndim, order), joined_indices(k, &x), x.count);
    return bind(k, transposed(k, y, ndim, back));
}

/* ---- classes and order ---- */

TRANSLATE(one_hot) {
    int64_t classes = int_at(k, arg(k, "num_classes"), -1);
    if (classes < 0) return refuse(k, "the number of classes depends on the data");
    const char *at = ndim_of(k) ? index_at(k, 0) : reshaped_by(k, index_at(k, 0), INTS(k, 1));
    const char *y = emit(k, "OneHot", INS(at, build_const_int(&k->c->b, classes), INTS(k, 0, 1)));
    return bind(k, ndim_of(k) ? y : reshaped_by(k, y, INTS(k, classes)));
}

static bool top(call *k, const char *count, int axis, bool largest, bool sorted, bool only_places) {
    ts_dtype d = values_dtype(tensor_at(k, 0)), w = wide(d);
    onnx_node *made = build_node(&k->c->b, "TopK", INS(cast(k, name_at(k, 0), d, w), count), 2);
    build_int(made, "axis", axis);
    build_int(made, "largest", largest);
    build_int(made, "sorted", sorted);
    if (only_places) return bind(k, build_out(made, 1));
    return bind_at(k, 1, build_out(made, 1)) && bind(k, cast(k, build_out(made, 0), w, d));
}

TRANSLATE(topk) {
    if (!ndim_of(k)) return refuse(k, "the largest of a 0-d tensor");
    return top(k, int_vector_at(k, arg(k, "k")), dim_at(k, arg(k, "dim"), ndim_of(k), -1), bool_at(k, arg(k, "largest"), true),
               bool_at(k, arg(k, "sorted"), true), false);
}

TRANSLATE(sort) {
    if (!ndim_of(k)) return refuse(k, "the order of a 0-d tensor");
    bool rows = strcmp(k->op, "aten::msort") == 0;
    int axis = rows ? 0 : dim_at(k, arg(k, "dim"), ndim_of(k), -1);
    return top(k, size_of(k, name_at(k, 0), axis), axis, bool_at(k, arg(k, "descending"), false), true, strcmp(k->op, "aten::argsort") == 0);
}
