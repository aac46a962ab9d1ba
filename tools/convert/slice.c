/* SPDX-License-Identifier: Apache-2.0
 *
 * slice.c: parts of tensors: slices, splits, padding, turns.
 */
#include "call.h"

static int ndim_of(call *k) { return ts_tensor_ndim(tensor_at(k, 0)); }

TRANSLATE(slice) {
    int axis = dim_at(k, arg(k, "dim"), ndim_of(k), 0), start = arg(k, "start"), end = arg(k, "end");
    const char *from = given(k, start) ? int_vector_at(k, start) : INTS(k, 0);
    const char *to = given(k, end) ? int_vector_at(k, end) : INTS(k, INT64_MAX);
    int64_t step = int_at(k, arg(k, "step"), 1);
    bool all = step == 1 && from == INTS(k, 0) && to == INTS(k, INT64_MAX);
    if (all) return bind(k, emit(k, "Identity", INS(name_at(k, 0))));
    return bind(k, emit(k, "Slice", INS(name_at(k, 0), from, to, INTS(k, axis), INTS(k, step))));
}

TRANSLATE(select) {
    int axis = dim_at(k, arg(k, "dim"), ndim_of(k), 0);
    onnx_node *made = node(k, "Gather", INS(name_at(k, 0), number_at(k, arg(k, "index"), TS_INT64)));
    build_int(made, "axis", axis);
    return bind(k, build_out(made, 0));
}

TRANSLATE(narrow) {
    int start = arg(k, "start"), length = arg(k, "length"), n = ndim_of(k), axis = dim_at(k, arg(k, "dim"), n, 0);
    const char *from = is_tensor(k, start) ? reshaped_by(k, number_at(k, start, TS_INT64), INTS(k, 1)) : int_vector_at(k, start);
    bool known = !varies_at(k, start) && !varies_at(k, length);
    int64_t first = known ? int_at(k, start, 0) : 0;
    if (known && first < 0) first += ts_tensor_sizes(tensor_at(k, 0))[axis];
    if (known) return bind(k, sliced(k, name_at(k, 0), axis, first, first + int_at(k, length, 0), 1));
    const char *to = emit(k, "Add", INS(from, int_vector_at(k, length)));
    return bind(k, emit(k, "Slice", INS(name_at(k, 0), from, to, INTS(k, axis), INTS(k, 1))));
}

/* ---- many parts ---- */

/* Sizes along an axis of the results, which must be the same in both runs. */
static bool part_sizes(call *k, int axis, size_t n, int64_t *out) {
    for (size_t i = 0; i < n; i++) {
        int64_t sizes[RUNS] = {-1, -2};
        for (int r = 0; r < RUNS; r++) {
            ts_value *item = NULL;
            ts_tensor *t;
            if (ts_value_item(k->out[0].at[r], i, &item, NULL) == TS_OK && ts_value_get_tensor(item, &t, NULL) == TS_OK)
                sizes[r] = ts_tensor_sizes(t)[axis];
            ts_value_unref(item);
        }
        if (sizes[0] != sizes[1]) return refuse(k, "it splits a dynamic axis");
        out[i] = sizes[0];
    }
    return true;
}

TRANSLATE(split) {
    size_t n = ts_value_count(k->out[0].at[0]);
    int axis = dim_at(k, arg(k, "dim"), ndim_of(k), 0);
    int64_t *sizes = memory_array(n + 1, sizeof *sizes);
    if (n != ts_value_count(k->out[0].at[1]) || !part_sizes(k, axis, n, sizes)) return refuse(k, "it splits a dynamic axis");
    if (n == 1) return bind_item(k, 0, 0, emit(k, "Identity", INS(name_at(k, 0))));
    onnx_node *made = build_node(&k->c->b, "Split", INS(name_at(k, 0), ints(k, (int)n, sizes)), (int)n);
    build_int(made, "axis", axis);
    for (size_t i = 0; i < n; i++)
        if (!bind_item(k, 0, (int)i, build_out(made, (int)i))) return false;
    return true;
}

TRANSLATE(unbind) {
    size_t n = ts_value_count(k->out[0].at[0]);
    int axis = dim_at(k, arg(k, "dim"), ndim_of(k), 0);
    if (n != ts_value_count(k->out[0].at[1])) return refuse(k, "it splits a dynamic axis");
    for (size_t i = 0; i < n; i++) {
        onnx_node *made = node(k, "Gather", INS(name_at(k, 0), build_const_int(&k->c->b, (int64_t)i)));
        build_int(made, "axis", axis);
        if (!bind_item(k, 0, (int)i, build_out(made, 0))) return false;
    }
    return true;
}

/* ---- padding ---- */

/* PyTorch counts pairs from the last dimension; ONNX has all begins, then all ends. */
static const char *pads_of(call *k, int i, int ndim) {
    int64_t given_pads[2 * DIMS], pads[2 * DIMS] = {0};
    int n = ints_at(k, i, 2 * DIMS, given_pads);
    for (int j = 0; j + 1 < n && j / 2 < ndim; j += 2) {
        int d = ndim - 1 - j / 2;
        pads[d] = given_pads[j];
        pads[ndim + d] = given_pads[j + 1];
    }
    return ints(k, 2 * ndim, pads);
}

TRANSLATE(pad) {
    ts_dtype d = values_dtype(tensor_at(k, 0));
    int pad = arg(k, "pad") >= 0 ? arg(k, "pad") : arg(k, "padding"), value = arg(k, "value");
    const char *mode = string_at(k, arg(k, "mode"), k->row->onnx), *onnx_mode = "constant";
    if (strcmp(mode, "reflect") == 0) onnx_mode = "reflect";
    else if (strcmp(mode, "replicate") == 0) onnx_mode = "edge";
    else if (strcmp(mode, "constant") != 0) return refuse(k, "padding mode '%s'", mode);
    const char *fill = strcmp(onnx_mode, "constant") != 0 ? NULL : given(k, value) ? operand(k, value, d) : number(k, d, 0);
    onnx_node *made = node(k, "Pad", INS(name_at(k, 0), pads_of(k, pad, ndim_of(k)), fill));
    build_string(made, "mode", onnx_mode);
    return bind(k, build_out(made, 0));
}

/* ---- turns ---- */

static const char *rolled(call *k, const char *x, int axis, int64_t shift) {
    int64_t size = ts_tensor_sizes(tensor_at(k, 0))[axis];
    if (size == 0) return x;
    if (size != ts_tensor_sizes(tensor_in(k, 0, 1))[axis]) refuse(k, "it rolls a dynamic axis");
    int64_t split = size - ((shift % size + size) % size);
    if (split == size) return x;
    onnx_node *made = node(k, "Concat", INS(sliced(k, x, axis, split, size, 1), sliced(k, x, axis, 0, split, 1)));
    build_int(made, "axis", axis);
    return build_out(made, 0);
}

TRANSLATE(roll) {
    int64_t shifts[DIMS], dims[DIMS];
    int n = ints_at(k, arg(k, "shifts"), DIMS, shifts), m = ints_at(k, arg(k, "dims"), DIMS, dims), ndim = ndim_of(k);
    const char *x = name_at(k, 0);
    if (n != m) return refuse(k, "it rolls all elements as one row");
    for (int i = 0; i < n; i++) x = rolled(k, x, (int)(dims[i] + (dims[i] < 0 ? ndim : 0)), shifts[i]);
    return bind(k, emit(k, "Identity", INS(x)));
}

TRANSLATE(flip) {
    int64_t dims[DIMS], starts[DIMS], ends[DIMS], steps[DIMS];
    int n = ints_at(k, arg(k, "dims"), DIMS, dims);
    if (n == 0) return bind(k, emit(k, "Identity", INS(name_at(k, 0))));
    for (int i = 0; i < n; i++) {
        starts[i] = steps[i] = -1;
        ends[i] = INT64_MIN;
    }
    return bind(k, emit(k, "Slice", INS(name_at(k, 0), ints(k, n, starts), ints(k, n, ends), ints(k, n, dims), ints(k, n, steps))));
}

TRANSLATE(flip_axis) {
    int axis = k->row->onnx[0] - '0';
    return bind(k, sliced(k, name_at(k, 0), axis, -1, INT64_MIN, -1));
}

TRANSLATE(trilu) {
    ts_dtype d = values_dtype(tensor_at(k, 0)), by = d == TS_BOOL ? TS_INT32 : d;
    const char *x = cast(k, name_at(k, 0), d, by);
    onnx_node *made = node(k, "Trilu", INS(x, build_const_int(&k->c->b, int_at(k, arg(k, "diagonal"), 0))));
    build_int(made, "upper", k->row->onnx[0] == '1');
    return bind(k, cast(k, build_out(made, 0), by, d));
}
