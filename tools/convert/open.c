/* SPDX-License-Identifier: Apache-2.0
 *
 * open.c: results whose size depends on the data: elements chosen by a mask, places of what is not zero, boxes that are left.
 *
 * With a second run whose example is some rows longer, their size differs between the runs, and counts as that of a dynamic
 * axis from then on.
 */
#include "call.h"

enum { MORE_ROWS = 3 };

/* The position of the only index if it is a mask, else -1. */
static int mask_position(const ts_value *indices) {
    int found = -1;
    for (size_t i = 0; i < ts_value_count(indices); i++) {
        ts_value *item = NULL;
        ts_tensor *t;
        if (ts_value_item(indices, i, &item, NULL) != TS_OK) return -1;
        bool is = ts_value_get_tensor(item, &t, NULL) == TS_OK, mask = is && ts_tensor_dtype(t) == TS_BOOL;
        ts_value_unref(item);
        if (is && (!mask || found >= 0)) return -1;
        if (is) found = (int)i;
    }
    return found;
}

bool open_is(const ts_node *n, const char *op, const val *in) {
    if (strcmp(op, "aten::nonzero") == 0 || strcmp(op, "aten::argwhere") == 0 || strcmp(op, "aten::nonzero_numpy") == 0 || strcmp(op, "aten::masked_select") == 0) return true;
    if (strcmp(op, "torchvision::nms") == 0) return true;
    if (strcmp(op, "aten::where") == 0) return ts_node_input_count(n) == 1;
    return strcmp(op, "aten::index") == 0 && mask_position(in[1].at[0]) >= 0;
}

/* A tensor with more rows along `dim`: the first ones over again, or zeros. */
static ts_tensor *longer(ts_tensor *t, int dim) {
    int n = ts_tensor_ndim(t);
    int64_t sizes[DIMS], inner = 1, outer = 1;
    ts_tensor *dense, *made;
    for (int i = 0; i < n; i++) sizes[i] = ts_tensor_sizes(t)[i];
    for (int i = 0; i < dim; i++) outer *= sizes[i];
    for (int i = dim + 1; i < n; i++) inner *= sizes[i];
    int64_t rows = sizes[dim];
    sizes[dim] += MORE_ROWS;
    if (ts_tensor_contiguous(t, &dense, NULL) != TS_OK || ts_tensor_new(ts_tensor_dtype(t), n, sizes, &made, NULL) != TS_OK) memory_end();
    size_t row_bytes = (size_t)inner * ts_dtype_size(ts_tensor_dtype(t));
    for (int64_t i = 0; i < outer && rows && row_bytes; i++)
        for (int64_t k = 0; k < rows + MORE_ROWS; k++)
            memcpy((char *)ts_tensor_data(made) + (size_t)(i * (rows + MORE_ROWS) + k) * row_bytes,
                   (char *)ts_tensor_data(dense) + (size_t)(i * rows + k % rows) * row_bytes, row_bytes);
    ts_tensor_unref(dense);
    return made;
}

static ts_value *longer_value(const ts_value *v, int dim) {
    ts_tensor *t, *made;
    if (ts_value_get_tensor(v, &t, NULL) != TS_OK || ts_tensor_ndim(t) <= dim) return ts_value_ref((ts_value *)v);
    made = longer(t, dim);
    ts_value *box = ts_value_tensor(made);
    ts_tensor_unref(made);
    if (!box) memory_end();
    return box;
}

void open_lengthen(const char *op, const val *in, val *out) {
    int dim = strcmp(op, "aten::index") == 0 ? mask_position(in[1].at[0]) : 0;
    ts_value *before = out[0].at[1], *made;
    if (ts_value_kind(before) == TS_KIND_LIST) {
        size_t n = ts_value_count(before);
        ts_value **items = memory_array(n + 1, sizeof *items);
        for (size_t i = 0; i < n; i++) {
            ts_value *item = NULL;
            if (ts_value_item(before, i, &item, NULL) != TS_OK) memory_end();
            items[i] = longer_value(item, dim);
            ts_value_unref(item);
        }
        made = ts_value_list(items, n);
        for (size_t i = 0; i < n; i++) ts_value_unref(items[i]);
    } else {
        made = longer_value(before, dim);
    }
    if (!made) memory_end();
    ts_value_unref(before);
    out[0].at[1] = made;
}

/* ---- translations ---- */

const char *open_places(call *k, const char *mask) { return transposed(k, emit(k, "NonZero", INS(mask)), 2, (int64_t[]){1, 0}); }

TRANSLATE(nonzero) {
    ts_tensor *t = tensor_at(k, 0);
    if (!ts_tensor_ndim(t)) return refuse(k, "the places in a 0-d tensor");
    const char *rows = emit(k, "NonZero", INS(operand(k, 0, TS_BOOL)));
    if (ts_value_kind(k->out[0].at[0]) != TS_KIND_LIST) return bind(k, transposed(k, rows, 2, (int64_t[]){1, 0}));
    for (int i = 0; i < ts_tensor_ndim(t); i++)
        if (!bind_item(k, 0, i, emit(k, "Gather", INS(rows, build_const_int(&k->c->b, i))))) return false;
    return true;
}

TRANSLATE(masked_select) {
    const char *x = name_at(k, 0), *mask = operand(k, 1, TS_BOOL);
    if (!ts_tensor_ndim(tensor_at(k, 0)) || !ts_tensor_ndim(tensor_at(k, 1))) return refuse(k, "it chooses from a 0-d tensor");
    const char *ones = emit(k, "Expand", INS(number(k, TS_BOOL, 1), emit(k, "Shape", INS(x))));
    mask = emit(k, "And", INS(mask, ones)); /* both in their common shape */
    x = emit(k, "Expand", INS(x, emit(k, "Shape", INS(mask))));
    return bind(k, emit(k, "GatherND", INS(x, open_places(k, mask))));
}

bool open_index(call *k, int position, ts_tensor *mask, const char *mask_name) {
    int ndim = ts_tensor_ndim(tensor_at(k, 0)), m = ts_tensor_ndim(mask), rest = ndim - m, n = 0;
    int64_t order[DIMS], back[DIMS];
    if (!m) return refuse(k, "a 0-d mask");
    for (int i = 0; i < m; i++) order[n++] = position + i;
    for (int i = 0; i < ndim; i++)
        if (i < position || i >= position + m) order[n++] = i;
    const char *y = emit(k, "GatherND", INS(transposed(k, name_at(k, 0), ndim, order), open_places(k, mask_name)));
    for (int i = 0; i <= rest; i++) back[i] = i < position ? i + 1 : i == position ? 0 : i;
    return bind(k, transposed(k, y, rest + 1, back));
}
