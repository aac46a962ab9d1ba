/* SPDX-License-Identifier: Apache-2.0
 *
 * number.c: numbers that vary: sizes of dynamic axes, and elements of tensors.
 */
#include "call.h"

/* The size of one dimension as int64[] (0-d). */
static const char *size_scalar(call *k, int dim) {
    const char *shape = emit(k, "Shape", INS(name_at(k, 0)));
    return emit(k, "Gather", INS(shape, build_const_int(&k->c->b, dim)));
}

TRANSLATE(size) {
    ts_tensor *t = tensor_at(k, 0), *u = tensor_in(k, 0, 1);
    if (!t) return false;
    int ndim = ts_tensor_ndim(t), d = arg(k, "dim");
    if (d >= 0) return bind_number(k, size_scalar(k, dim_at(k, d, ndim, 0)), TS_INT64);
    fact *f = memory_take(sizeof *f);
    f->n = ndim;
    f->items = memory_array((size_t)ndim, sizeof *f->items);
    for (int i = 0; i < ndim; i++) {
        if (ts_tensor_sizes(t)[i] == ts_tensor_sizes(u)[i]) continue;
        f->items[i] = memory_take(sizeof **f->items);
        *f->items[i] = (fact){.name = size_scalar(k, i), .dtype = TS_INT64};
    }
    k->out[0].fact = f;
    return true;
}

TRANSLATE(numel) { return bind_number(k, emit(k, "Size", INS(name_at(k, 0))), TS_INT64); }

/* Of a tensor: the size of its first dimension. */
TRANSLATE(len) {
    if (!is_tensor(k, 0))
        return translate_same(k->out[0].at[0], k->out[0].at[1]) ||
               refuse(k, "the length of the list depends on a dynamic axis");
    return bind_number(k, size_scalar(k, 0), TS_INT64);
}

static ts_dtype number_dtype(const ts_value *v) {
    ts_kind kind = ts_value_kind(v);
    return kind == TS_KIND_BOOL ? TS_BOOL : kind == TS_KIND_FLOAT ? TS_FLOAT64 : TS_INT64;
}

TRANSLATE(to_number) {
    ts_dtype d = number_dtype(k->out[0].at[0]);
    const char *name = number_at(k, 0, d);
    if (is_tensor(k, 0) && ts_tensor_ndim(tensor_at(k, 0))) name = reshaped_by(k, name, ints(k, 0, NULL));
    return bind_number(k, name, d);
}

/* A number, or a list of numbers, as a tensor. */
TRANSLATE(number_tensor) {
    ts_dtype d = out_dtype(k);
    if (ts_value_kind(k->in[0].at[0]) != TS_KIND_LIST) return bind(k, number_at(k, 0, d));
    const fact *f = k->in[0].fact;
    if (!f || !f->n) return refuse(k, "it makes a tensor of a list whose items are not known");
    const char **parts = memory_array((size_t)f->n, sizeof *parts);
    for (int i = 0; i < f->n; i++) {
        ts_value *item = NULL;
        if (ts_value_item(k->in[0].at[0], (size_t)i, &item, NULL) != TS_OK) memory_end();
        val one = {{item, item}, f->items[i]};
        call part = *k;
        part.in = &one;
        part.nin = 1;
        parts[i] = reshaped_by(k, number_at(&part, 0, d), INTS(k, 1));
        ts_value_unref(item);
        if (part.refused) return false;
    }
    onnx_node *joined = node(k, "Concat", f->n, parts);
    build_int(joined, "axis", 0);
    return bind(k, build_out(joined, 0));
}
