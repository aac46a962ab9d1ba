/* SPDX-License-Identifier: Apache-2.0
 *
 * flow.c: what flows in and out of the ONNX graph: the tensors of the arguments and of the result.
 */
#include "examples.h"

#include <stdlib.h>
#include <string.h>

/* ---- in ---- */

static const dynamic_axis *find_axis(const examples *e, const char *input, int64_t axis) {
    for (size_t i = 0; i < e->axis_count; i++)
        if (e->axes[i].axis == axis && (!e->axes[i].input || strcmp(e->axes[i].input, input) == 0)) return &e->axes[i];
    return NULL;
}

/* The tensor twice as long along its dynamic axes, with the values over again. */
static ts_tensor *longer(const examples *e, const char *name, ts_tensor *t) {
    int n = ts_tensor_ndim(t);
    int64_t sizes[DIMS], at[DIMS] = {0};
    ts_tensor *dense, *made;
    for (int i = 0; i < n; i++) sizes[i] = ts_tensor_sizes(t)[i] * (find_axis(e, name, i) ? 2 : 1);
    if (ts_tensor_contiguous(t, &dense, NULL) != TS_OK || ts_tensor_new(ts_tensor_dtype(t), n, sizes, &made, NULL) != TS_OK) memory_end();
    size_t bytes = ts_dtype_size(ts_tensor_dtype(t));
    const int64_t *from = ts_tensor_sizes(dense);
    for (int64_t i = 0; i < ts_tensor_numel(made); i++) {
        int64_t place = 0;
        for (int d = 0; d < n; d++) place = place * from[d] + at[d] % from[d];
        memcpy((char *)ts_tensor_data(made) + (size_t)i * bytes, (char *)ts_tensor_data(dense) + (size_t)place * bytes, bytes);
        for (int d = n; d-- > 0 && ++at[d] == sizes[d];) at[d] = 0;
    }
    ts_tensor_unref(dense);
    return made;
}

static void add_input(convert *c, const examples *e, const char *name, ts_tensor *t, ts_tensor *u) {
    int64_t dims[DIMS];
    const char *names[DIMS] = {0};
    tracked *at = tensors_add(c, t, u);
    for (int i = 0; i < ts_tensor_ndim(t); i++) {
        const dynamic_axis *axis = find_axis(e, name, i);
        dims[i] = axis ? -1 : ts_tensor_sizes(t)[i];
        names[i] = axis ? axis->name : NULL;
    }
    at->name = build_name(&c->b, name);
    at->varies = true;
    build_input(&c->b, at->name, ts_tensor_dtype(t), ts_tensor_ndim(t), dims, names);
    for (int i = 0; i < ts_tensor_ndim(t); i++) {
        if (dims[i] >= 0) continue;
        c->open_dims = memory_grow(c->open_dims, c->open_dim_count, sizeof *c->open_dims);
        c->open_dims[c->open_dim_count++] = (open_dim){ts_tensor_sizes(t)[i], ts_tensor_sizes(u)[i], names[i]};
    }
}

/* Tensors inside of lists, tuples and dicts are inputs of their own; other values are as the examples have them. */
static void add_inputs(convert *c, const examples *e, const char *name, const ts_value *v) {
    ts_kind kind = ts_value_kind(v);
    ts_tensor *t;
    if (ts_value_get_tensor(v, &t, NULL) == TS_OK) {
        add_input(c, e, name, t, t);
        return;
    }
    if (kind != TS_KIND_LIST && kind != TS_KIND_TUPLE && kind != TS_KIND_DICT) return;
    for (size_t i = 0; i < ts_value_count(v); i++) {
        ts_value *item = NULL, *key = NULL;
        const char *part = memory_text("%s.%zu", name, i), *text;
        if (kind == TS_KIND_DICT ? ts_value_pair(v, i, &key, &item, NULL) != TS_OK
                                 : ts_value_item(v, i, &item, NULL) != TS_OK)
            memory_end();
        if (key && ts_value_get_string(key, &text, NULL, NULL) == TS_OK) part = memory_text("%s.%s", name, text);
        add_inputs(c, e, part, item);
        ts_value_unref(item);
        ts_value_unref(key);
    }
}

void examples_add_input(convert *c, const char *name, ts_tensor *t) {
    const examples fixed = {0};
    add_input(c, &fixed, name, t, t);
}

bool examples_bind(convert *c, const examples *e, ts_graph *g, val **out_args) {
    const ts_block *body = ts_graph_body(g);
    size_t n = ts_block_param_count(body);
    ts_value **bound = memory_array(n + 1, sizeof *bound);
    if (ts_graph_bind(g, e->args, e->arg_count, e->keywords, e->keyword_count, bound, c->error) != TS_OK) return false;
    val *args = memory_array(n + 1, sizeof *args);
    for (size_t i = 0; i < n; i++) {
        const char *name = ts_block_param_name(body, i);
        ts_tensor *t, *u;
        args[i].at[0] = bound[i];
        args[i].at[1] = ts_value_ref(bound[i]);
        if (!name) name = memory_text("input_%zu", i);
        if (ts_value_kind(bound[i]) == TS_KIND_OBJECT) continue;
        if (!c->dynamic || ts_value_get_tensor(bound[i], &t, NULL) != TS_OK) {
            add_inputs(c, e, name, bound[i]);
            continue;
        }
        u = longer(e, name, t);
        add_input(c, e, name, t, u);
        ts_value_unref(args[i].at[1]);
        if (!(args[i].at[1] = ts_value_tensor(u))) memory_end();
        ts_tensor_unref(u);
    }
    *out_args = args;
    return true;
}

/* ---- out ---- */

static const char *dim_name(convert *c, const char *output, int i, int64_t a, int64_t b) {
    for (size_t k = 0; k < c->open_dim_count; k++)
        if (c->open_dims[k].a == a && c->open_dims[k].b == b) return c->open_dims[k].name;
    return memory_text("%s_dim%d", output, i);
}

static const char *named(convert *c, const char *from, const char *name) {
    c->b.stem = name;
    c->b.place = NULL;
    onnx_node *n = build_node(&c->b, "Identity", 1, &from, 1);
    n->proto.output[0] = (char *)build_name(&c->b, name);
    return build_out(n, 0);
}

static void add_output(convert *c, const char *name, ts_tensor *t, ts_tensor *u) {
    int64_t dims[DIMS];
    const char *names[DIMS] = {0};
    tracked *at = tensors_add(c, t, u);
    int n = ts_tensor_ndim(t);
    if (at->absent) {
        c->absent_output = name;
        return;
    }
    name = named(c, tensors_name(c, at), name);
    for (int i = 0; i < n; i++) {
        int64_t a = ts_tensor_sizes(t)[i], b = ts_tensor_sizes(u)[i];
        dims[i] = a == b && !at->loose ? a : -1;
        if (dims[i] < 0) names[i] = dim_name(c, name, i, a, b);
    }
    build_output(&c->b, name, ts_tensor_dtype(t), n, dims, names);
}

void examples_add_output(convert *c, const char *name, ts_tensor *t) { add_output(c, name, t, t); }

/* Items of the result, as deep as its type is. */
static size_t add_outputs(convert *c, const char *name, const ts_value *v, const ts_value *w, const fact *f) {
    ts_kind kind = ts_value_kind(v);
    ts_tensor *t, *u;
    size_t left = 0;
    if (ts_value_get_tensor(v, &t, NULL) == TS_OK && ts_value_get_tensor(w, &u, NULL) == TS_OK) {
        add_output(c, name, t, u);
        return 0;
    }
    if (f && f->name) {
        name = named(c, f->name, name);
        build_output(&c->b, name, f->dtype, 0, NULL, NULL);
        return 0;
    }
    if (kind != TS_KIND_LIST && kind != TS_KIND_TUPLE && kind != TS_KIND_DICT) return kind != TS_KIND_NONE;
    for (size_t i = 0; i < ts_value_count(v) && i < ts_value_count(w); i++) {
        ts_value *a = NULL, *b = NULL, *key = NULL;
        const char *part = memory_text("%s.%zu", name, i), *text;
        bool dict = kind == TS_KIND_DICT;
        if (dict ? ts_value_pair(v, i, &key, &a, NULL) != TS_OK : ts_value_item(v, i, &a, NULL) != TS_OK) memory_end();
        if (dict ? ts_value_pair(w, i, NULL, &b, NULL) != TS_OK : ts_value_item(w, i, &b, NULL) != TS_OK) memory_end();
        if (key && ts_value_get_string(key, &text, NULL, NULL) == TS_OK) part = memory_text("%s.%s", name, text);
        left += add_outputs(c, part, a, b, f && (int)i < f->n ? f->items[i] : NULL);
        ts_value_unref(a);
        ts_value_unref(b);
        ts_value_unref(key);
    }
    return left;
}

size_t examples_outputs(convert *c, const val *result) { return add_outputs(c, "output", result->at[0], result->at[1], result->fact); }
