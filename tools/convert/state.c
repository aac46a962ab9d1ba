/* SPDX-License-Identifier: Apache-2.0
 *
 * state.c: models that remember: tensors among the attributes that a call changes become inputs and outputs (--state).
 *
 * Which ones those are is found by a call on a module of its own.  What the conversion then changes beside them is refused.
 */
#include "examples.h"

#include <string.h>

typedef struct attribute {
    const char *path;
    ts_tensor *t, *before; /* references: the tensor, and a copy of what was in it */
} attribute;

typedef struct attributes {
    attribute *at;
    size_t n;
} attributes;

static ts_tensor *copy_of(const ts_tensor *t) {
    ts_tensor *dense, *made;
    if (ts_tensor_contiguous(t, &dense, NULL) != TS_OK) memory_end();
    if (ts_tensor_new(ts_tensor_dtype(t), ts_tensor_ndim(t), ts_tensor_sizes(t), &made, NULL) != TS_OK) memory_end();
    size_t bytes = (size_t)ts_tensor_numel(t) * ts_dtype_size(ts_tensor_dtype(t));
    if (bytes) memcpy(ts_tensor_data(made), ts_tensor_data(dense), bytes);
    ts_tensor_unref(dense);
    return made;
}

static bool same_bytes(const ts_tensor *t, const ts_tensor *copy) {
    ts_tensor *dense;
    if (ts_tensor_contiguous(t, &dense, NULL) != TS_OK) memory_end();
    size_t bytes = (size_t)ts_tensor_numel(copy) * ts_dtype_size(ts_tensor_dtype(copy));
    bool same = !bytes || memcmp(ts_tensor_data(dense), ts_tensor_data(copy), bytes) == 0;
    ts_tensor_unref(dense);
    return same;
}

static void note(void *context, const char *path, ts_tensor *t) {
    attributes *a = context;
    a->at = memory_grow(a->at, a->n, sizeof *a->at);
    a->at[a->n++] = (attribute){path, ts_tensor_ref(t), ts_dtype_size(ts_tensor_dtype(t)) ? copy_of(t) : NULL};
}

static void free_attributes(attributes *a) {
    for (size_t i = 0; i < a->n; i++) {
        ts_tensor_unref(a->at[i].t);
        ts_tensor_unref(a->at[i].before);
    }
}

static attributes list_attributes(const ts_module *m) {
    attributes a = {0};
    ts_value *root = ts_module_root(m);
    tensors_visit_attributes(root, note, &a);
    ts_value_unref(root);
    return a;
}

static ts_tensor *tensor_at_path(const ts_module *m, const char *path) {
    ts_value *v = NULL;
    ts_tensor *t = NULL;
    if (ts_module_attribute(m, path, &v, NULL) == TS_OK && ts_value_get_tensor(v, &t, NULL) == TS_OK) ts_tensor_ref(t);
    ts_value_unref(v);
    return t;
}

ts_status state_find(ts_module *m, const char *method, const examples *e, state *out, ts_error *error) {
    attributes a = list_attributes(m);
    ts_value *result = NULL;
    *out = (state){0};
    ts_status st = ts_module_call(m, method, e->args, e->arg_count, e->keywords, e->keyword_count, &result, error);
    ts_value_unref(result);
    for (size_t i = 0; i < a.n && st == TS_OK; i++) {
        ts_tensor *now = tensor_at_path(m, a.at[i].path);
        if (now && (now != a.at[i].t || !same_bytes(now, a.at[i].before))) {
            out->paths = memory_grow(out->paths, out->n, sizeof *out->paths);
            out->paths[out->n++] = a.at[i].path;
        }
        ts_tensor_unref(now);
    }
    free_attributes(&a);
    return st;
}

void state_inputs(convert *c, const ts_module *m, const state *s) {
    for (size_t i = 0; i < s->n; i++) {
        ts_tensor *t = tensor_at_path(m, s->paths[i]);
        if (!t) continue;
        examples_add_input(c, s->paths[i], t);
        tensors_find(c, t)->state = true;
        ts_tensor_unref(t);
    }
}

static bool is_state(const state *s, const char *path) {
    for (size_t i = 0; i < s->n; i++)
        if (strcmp(s->paths[i], path) == 0) return true;
    return false;
}

const char *state_outputs(convert *c, const ts_module *m, const state *s) {
    const char *other = NULL;
    attributes a = list_attributes(m);
    for (size_t i = 0; i < a.n; i++) {
        const tracked *at = tensors_find(c, a.at[i].t);
        if (is_state(s, a.at[i].path)) examples_add_output(c, memory_text("%s.out", a.at[i].path), a.at[i].t);
        else if (!at || !at->path) other = a.at[i].path;
    }
    free_attributes(&a);
    return other;
}
