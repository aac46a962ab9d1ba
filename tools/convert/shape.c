/* SPDX-License-Identifier: Apache-2.0
 *
 * shape.c: other shapes and orders of the same elements, copies side by side.
 */
#include "call.h"

#include <stdlib.h>

static int ndim_of(call *k) { return ts_tensor_ndim(tensor_at(k, 0)); }

/* view, reshape, flatten, ...: the result's shape is known from the examples, and from the sizes that were given. */
static bool reshape_result(call *k) {
    ts_tensor *t = out_in(k, 0, 0), *u = out_in(k, 0, 1);
    if (values_dtype(t) != values_dtype(tensor_at(k, 0))) return refuse(k, "a view of another dtype");
    int sizes = arg(k, "size") >= 0 ? arg(k, "size") : arg(k, "shape");
    const char *shape = sizes >= 0 && varies_at(k, sizes) && !fact_has_data(k->in[sizes].fact)
                            ? int_list_at(k, sizes)
                            : shape_like(k, t, u, name_at(k, 0), tensor_in(k, 0, 0), tensor_in(k, 0, 1));
    return bind(k, reshaped_by(k, name_at(k, 0), shape));
}

TRANSLATE(reshape) {
    int sizes = arg(k, "size") >= 0 ? arg(k, "size") : arg(k, "shape");
    if (sizes >= 0 && fact_has_data(k->in[sizes].fact)) return refuse(k, "the shape depends on the data");
    return reshape_result(k);
}

TRANSLATE(squeeze) { return reshape_result(k); }

TRANSLATE(unsqueeze) { return bind(k, unsqueezed(k, name_at(k, 0), dim_at(k, arg(k, "dim"), ndim_of(k) + 1, 0))); }

TRANSLATE(permute) {
    int64_t order[DIMS];
    int n = ints_at(k, arg(k, "dims"), DIMS, order);
    for (int i = 0; i < n; i++) order[i] += order[i] < 0 ? n : 0;
    return bind(k, transposed(k, name_at(k, 0), n, order));
}

TRANSLATE(transpose) {
    int64_t order[DIMS];
    int n = ndim_of(k), first = arg(k, "dim0") >= 0 ? arg(k, "dim0") : arg(k, "axis0");
    if (n < 2) return bind(k, emit(k, "Identity", INS(name_at(k, 0))));
    int a = first >= 0 ? dim_at(k, first, n, 0) : n - 2, b = first >= 0 ? dim_at(k, first + 1, n, 0) : n - 1;
    for (int i = 0; i < n; i++) order[i] = i == a ? b : i == b ? a : i;
    return bind(k, transposed(k, name_at(k, 0), n, order));
}

TRANSLATE(transpose_all) {
    int64_t order[DIMS];
    int n = ndim_of(k);
    for (int i = 0; i < n; i++) order[i] = n - 1 - i;
    return bind(k, transposed(k, name_at(k, 0), n, order));
}

TRANSLATE(movedim) {
    int64_t from[DIMS], to[DIMS], order[DIMS];
    bool moved[DIMS] = {false};
    int n = ndim_of(k), count = ints_at(k, arg(k, "source"), DIMS, from);
    ints_at(k, arg(k, "destination"), DIMS, to);
    for (int i = 0; i < n; i++) order[i] = -1;
    for (int i = 0; i < count; i++) {
        from[i] += from[i] < 0 ? n : 0;
        order[to[i] + (to[i] < 0 ? n : 0)] = from[i];
        moved[from[i]] = true;
    }
    for (int i = 0, next = 0; i < n; i++) {
        if (order[i] >= 0) continue;
        while (moved[next]) next++;
        order[i] = next++;
    }
    return bind(k, transposed(k, name_at(k, 0), n, order));
}

/* One int64[1] per dimension of the result: its size where that is fixed, the given size where that varies, else 1, for
 * which Expand takes the input's. */
TRANSLATE(expand) {
    ts_tensor *t = out_in(k, 0, 0), *u = out_in(k, 0, 1);
    int n = ts_tensor_ndim(t), sizes = arg(k, "size");
    if (strcmp(k->op, "aten::expand_as") == 0) return bind(k, emit(k, "Expand", INS(name_at(k, 0), emit(k, "Shape", INS(name_at(k, 1))))));
    const fact *f = given(k, sizes) ? k->in[sizes].fact : NULL;
    if (fact_has_data(f)) return refuse(k, "the shape depends on the data");
    const char *parts[DIMS];
    bool fixed = true;
    int64_t values[DIMS];
    for (int i = 0; i < n; i++) {
        bool same = ts_tensor_sizes(t)[i] == ts_tensor_sizes(u)[i];
        const fact *item = f && i < f->n ? f->items[i] : NULL;
        values[i] = same ? ts_tensor_sizes(t)[i] : 1;
        bool named = !same && item && item->name;
        parts[i] = named ? reshaped_by(k, item->name, INTS(k, 1)) : INTS(k, values[i]);
        fixed &= !named;
    }
    if (fixed) return bind(k, emit(k, "Expand", INS(name_at(k, 0), ints(k, n, values))));
    onnx_node *shape = node(k, "Concat", n, parts);
    build_int(shape, "axis", 0);
    return bind(k, emit(k, "Expand", INS(name_at(k, 0), build_out(shape, 0))));
}

TRANSLATE(repeat) {
    int repeats = arg(k, "repeats") >= 0 ? arg(k, "repeats") : arg(k, "dims"), n = ndim_of(k);
    int count = (int)ts_value_count(k->in[repeats].at[0]);
    const char *x = name_at(k, 0), *times = int_list_at(k, repeats);
    int64_t ones[DIMS];
    if (count > DIMS || n > DIMS) return false;
    for (int i = 0; i < DIMS; i++) ones[i] = i;
    if (count > n) x = emit(k, "Unsqueeze", INS(x, ints(k, count - n, ones)));
    for (int i = 0; i < DIMS; i++) ones[i] = 1;
    if (count < n) {
        onnx_node *joined = node(k, "Concat", INS(ints(k, n - count, ones), times));
        build_int(joined, "axis", 0);
        times = build_out(joined, 0);
    }
    if (count == 0 && n == 0) return bind(k, emit(k, "Identity", INS(x)));
    return bind(k, emit(k, "Tile", INS(x, times)));
}

/* With one count for all: each element stands `repeats` times in a new dimension behind its own. */
TRANSLATE(interleave) {
    int repeats = arg(k, "repeats"), dim = arg(k, "dim");
    ts_tensor *t = out_in(k, 0, 0), *u = out_in(k, 0, 1);
    if (repeats < 0 || is_tensor(k, repeats)) return refuse(k, "repeats that are a tensor");
    int n = given(k, dim) ? ndim_of(k) : 1, axis = given(k, dim) ? dim_at(k, dim, n, 0) : 0;
    const char *x = given(k, dim) ? name_at(k, 0) : reshaped_by(k, name_at(k, 0), INTS(k, -1));
    int64_t times[DIMS];
    for (int i = 0; i <= n; i++) times[i] = i == axis + 1 ? int_at(k, repeats, 1) : 1;
    const char *wide_name = emit(k, "Tile", INS(unsqueezed(k, x, axis + 1), ints(k, n + 1, times)));
    return bind(k, reshaped_by(k, wide_name, shape_like(k, t, u, name_at(k, 0), tensor_in(k, 0, 0), tensor_in(k, 0, 1))));
}

TRANSLATE(cat) {
    ts_tensor **tensors;
    const char *const *names;
    int n = tensors_at(k, 0, &tensors, &names), count = 0, ndim = ts_tensor_ndim(out_tensor(k, 0));
    const char **parts = memory_array((size_t)(n < 0 ? 0 : n) + 1, sizeof *parts);
    for (int i = 0; i < n; i++)
        if (ts_tensor_ndim(tensors[i]) == ndim) parts[count++] = cast(k, names[i], values_dtype(tensors[i]), out_dtype(k));
    onnx_node *made = node(k, "Concat", count, parts);
    build_int(made, "axis", dim_at(k, arg(k, "dim"), ndim, 0));
    return bind(k, build_out(made, 0));
}

TRANSLATE(stack) {
    ts_tensor **tensors;
    const char *const *names;
    int n = tensors_at(k, 0, &tensors, &names), axis = dim_at(k, arg(k, "dim"), ts_tensor_ndim(out_tensor(k, 0)), 0);
    const char **parts = memory_array((size_t)(n < 0 ? 0 : n) + 1, sizeof *parts);
    for (int i = 0; i < n; i++) parts[i] = unsqueezed(k, cast(k, names[i], values_dtype(tensors[i]), out_dtype(k)), axis);
    onnx_node *made = node(k, "Concat", n, parts);
    build_int(made, "axis", axis);
    return bind(k, build_out(made, 0));
}

/* vstack, hstack, dstack, column_stack: each tensor has at least so many dimensions, then they stand side by side. */
TRANSLATE(stack_by) {
    ts_tensor **tensors;
    const char *const *names;
    int n = tensors_at(k, 0, &tensors, &names), ndim = ts_tensor_ndim(out_tensor(k, 0)), axis = ndim == 1 ? 0 : atoi(k->row->onnx);
    const char **parts = memory_array((size_t)(n < 0 ? 0 : n) + 1, sizeof *parts);
    for (int i = 0; i < n; i++) {
        int64_t shape[DIMS];
        int have = ts_tensor_ndim(tensors[i]);
        const int64_t *sizes = ts_tensor_sizes(tensors[i]);
        bool columns = strcmp(k->op, "aten::column_stack") == 0;
        parts[i] = cast(k, names[i], values_dtype(tensors[i]), out_dtype(k));
        if (have == ndim) continue;
        for (int d = 0; d < ndim; d++) shape[d] = 1;
        if (have == 2) memcpy(shape, sizes, 2 * sizeof *shape);
        else if (have == 1) shape[columns ? 0 : 1] = sizes[0];
        parts[i] = reshaped_by(k, parts[i], ints(k, ndim, shape));
    }
    if (!sizes_fixed(k)) return refuse(k, "it is only converted for fixed sizes");
    onnx_node *made = node(k, "Concat", n, parts);
    build_int(made, "axis", axis);
    return bind(k, build_out(made, 0));
}

/* meshgrid and broadcast_tensors: each tensor in the shape of all. */
TRANSLATE(broadcast_all) {
    ts_tensor **tensors;
    const char *const *names;
    int n = tensors_at(k, 0, &tensors, &names);
    bool grid = strcmp(k->op, "aten::meshgrid") == 0;
    bool swapped = grid && strcmp(string_at(k, arg(k, "indexing"), "ij"), "xy") == 0 && n >= 2;
    if (!sizes_fixed(k)) return refuse(k, "it is only converted for fixed sizes");
    for (int i = 0; i < n; i++) {
        int64_t shape[DIMS];
        ts_value *item = NULL;
        ts_tensor *t;
        if (ts_value_item(k->out[0].at[0], (size_t)i, &item, NULL) != TS_OK || ts_value_get_tensor(item, &t, NULL) != TS_OK) return false;
        const char *x = names[i];
        int at = swapped && i < 2 ? 1 - i : i;
        for (int d = 0; d < n; d++) shape[d] = d == at ? -1 : 1;
        if (grid) x = reshaped_by(k, x, ints(k, n, shape));
        bool bound = bind_item(k, 0, i, emit(k, "Expand", INS(x, ints(k, ts_tensor_ndim(t), ts_tensor_sizes(t)))));
        ts_value_unref(item);
        if (!bound) return false;
    }
    return true;
}

TRANSLATE(pixel_shuffle) {
    ts_tensor *t = tensor_at(k, 0);
    if (ts_tensor_ndim(t) != 4) return refuse(k, "pixel_shuffle of a tensor that has not 4 dimensions");
    onnx_node *made = node(k, "DepthToSpace", INS(name_at(k, 0)));
    build_int(made, "blocksize", int_at(k, arg(k, "upscale_factor"), 1));
    build_string(made, "mode", "CRD");
    return bind(k, build_out(made, 0));
}

/* Reshape, transpose, reshape, with all sizes known. */
static bool shuffle(call *k, int n, const int64_t *middle, const int64_t *order) {
    ts_tensor *t = out_tensor(k, 0);
    if (!sizes_fixed(k) && memcmp(ts_tensor_sizes(t), ts_tensor_sizes(out_in(k, 0, 1)), (size_t)ts_tensor_ndim(t) * 8) != 0)
        return refuse(k, "it is only converted for fixed sizes");
    const char *x = transposed(k, reshaped_by(k, name_at(k, 0), ints(k, n, middle)), n, order);
    return bind(k, reshaped_by(k, x, ints(k, ts_tensor_ndim(t), ts_tensor_sizes(t))));
}

TRANSLATE(pixel_unshuffle) {
    const int64_t *s = ts_tensor_sizes(tensor_at(k, 0)), r = int_at(k, arg(k, "downscale_factor"), 1);
    if (ndim_of(k) != 4) return refuse(k, "pixel_unshuffle of a tensor that has not 4 dimensions");
    return shuffle(k, 6, (int64_t[]){s[0], s[1], s[2] / r, r, s[3] / r, r}, (int64_t[]){0, 1, 3, 5, 2, 4});
}

TRANSLATE(channel_shuffle) {
    const int64_t *s = ts_tensor_sizes(tensor_at(k, 0)), g = int_at(k, arg(k, "groups"), 1);
    if (ndim_of(k) != 4) return refuse(k, "channel_shuffle of a tensor that has not 4 dimensions");
    return shuffle(k, 5, (int64_t[]){s[0], g, s[1] / g, s[2], s[3]}, (int64_t[]){0, 2, 1, 3, 4});
}
