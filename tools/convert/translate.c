/* SPDX-License-Identifier: Apache-2.0
 *
 * translate.c: from a node whose result varies to its row of the table; problems on the way.
 */
#include "call.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- problems ---- */

static const char *place_text(const ts_node *n) {
    int line;
    const char *file = ts_node_place(n, &line);
    return file ? memory_text("%s:%d", file, line) : "unknown place";
}

void translate_refuse(convert *c, const ts_node *n, const char *op, bool missing, const char *why) {
    const char *at = place_text(n);
    for (size_t i = 0; i < c->problem_count; i++) {
        problem *p = &c->problems[i];
        if (strcmp(p->op, op) != 0 || strcmp(p->why, why) != 0) continue;
        p->count++;
        return;
    }
    char *place = ts_node_print_place(n);
    c->problems = memory_grow(c->problems, c->problem_count, sizeof *c->problems);
    c->problems[c->problem_count++] = (problem){.op = memory_copy(op, strlen(op)), .why = why, .at = at, .count = 1, .missing = missing,
                                                .place = place ? memory_copy(place, strlen(place)) : ""};
    ts_free(place);
}

bool refuse(call *k, const char *format, ...) {
    char text[512];
    va_list args;
    if (k->refused) return false;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    translate_refuse(k->c, k->node, k->op, false, memory_copy(text, strlen(text)));
    k->refused = true;
    return false;
}

void translate_note(convert *c, const ts_node *n) {
    const char *at = place_text(n);
    for (size_t i = 0; i < c->note_count; i++)
        if (strcmp(c->notes[i], at) == 0) return;
    c->notes = memory_grow(c->notes, c->note_count, sizeof *c->notes);
    c->notes[c->note_count++] = at;
}

bool translate_same(const ts_value *a, const ts_value *b) {
    char *x = ts_value_print(a), *y = ts_value_print(b);
    if (!x || !y) memory_end();
    bool same = strcmp(x, y) == 0;
    ts_free(x);
    ts_free(y);
    return same;
}

/* ---- names ---- */

/* What the names of new nodes begin with: the layer whose parameter the node takes, or the operator. */
static const char *stem_of(const call *k) {
    for (int i = 0; i < k->nin; i++) {
        const tracked *at = is_tensor(k, i) ? tensors_find(k->c, tensor_in((call *)k, i, 0)) : NULL;
        const char *dot = at && at->path ? strrchr(at->path, '.') : NULL;
        if (dot) return memory_copy(at->path, (size_t)(dot - at->path));
    }
    const char *base = strstr(k->op, "::");
    return base ? base + 2 : k->op;
}

/* ---- results that nobody translated ---- */

/* Names for what a refused node would have given, so that the walk goes on and finds what else is missing. */
static void bind_missing(convert *c, const val *out, int nout) {
    for (int j = 0; j < nout; j++) {
        tensors_meet(c, out[j].at[0], out[j].at[1]);
        ts_tensor *t;
        tracked *at = ts_value_get_tensor(out[j].at[0], &t, NULL) == TS_OK ? tensors_find(c, t) : NULL;
        if (at) {
            at->name = "missing";
            at->varies = true;
        }
    }
}

static bool same_sizes(const ts_tensor *t, const ts_tensor *u) {
    int n = ts_tensor_ndim(t);
    return n == ts_tensor_ndim(u) && memcmp(ts_tensor_sizes(t), ts_tensor_sizes(u), (size_t)n * sizeof(int64_t)) == 0;
}

/* Of a row whose results depend on sizes and dtypes alone: whether they are fixed. */
static bool is_fixed(const call *k) {
    for (int i = 0; i < k->nin; i++)
        if (fact_has_data(k->in[i].fact)) return false;
    for (int j = 0; j < k->nout; j++) {
        const ts_tensor *t = out_in(k, j, 0);
        if (t ? !same_sizes(t, out_in(k, j, 1)) : !translate_same(k->out[j].at[0], k->out[j].at[1])) return false;
    }
    return true;
}

/* Whether the outputs are nothing new: tensors that were met before, alone or in containers without numbers. */
static bool only_known(const convert *c, const ts_value *v) {
    ts_kind kind = ts_value_kind(v);
    if (kind == TS_KIND_NONE || kind == TS_KIND_STRING) return true;
    if (kind == TS_KIND_TENSOR) return !tensors_new(c, v);
    if (kind != TS_KIND_LIST && kind != TS_KIND_TUPLE && kind != TS_KIND_DICT) return false;
    bool known = true;
    for (size_t i = 0; i < ts_value_count(v) && known; i++) {
        ts_value *item = NULL;
        if (kind == TS_KIND_DICT ? ts_value_pair(v, i, NULL, &item, NULL) != TS_OK : ts_value_item(v, i, &item, NULL) != TS_OK)
            return false;
        known = only_known(c, item);
        ts_value_unref(item);
    }
    return known;
}

static bool all_known(const call *k) {
    for (int i = 0; i < k->nin; i++)
        if (is_tensor(k, i) && ts_node_writes(k->node, (size_t)i)) return false;
    for (int j = 0; j < k->nout; j++)
        if (!only_known(k->c, k->out[j].at[0])) return false;
    return true;
}

/* A result that is a tensor of before must be so in both runs. */
static bool same_tensors(const call *k) {
    for (int j = 0; j < k->nout; j++) {
        const ts_tensor *t = out_in(k, j, 0), *u = out_in(k, j, 1);
        const tracked *at = t && k->c->dynamic ? tensors_find(k->c, t) : NULL;
        if (at && at->u != u) return false;
    }
    return true;
}

static bool facts_among_inputs(const call *k) {
    for (int i = 0; i < k->nin; i++)
        if (varies_at(k, i) && !tensors_vary(k->c, k->in[i].at[0])) return true;
    return false;
}

/* Outputs that the translation did not name must not be taken for constants. */
static void mark_absent(convert *c, const val *out, int nout) {
    for (int j = 0; j < nout; j++) {
        ts_tensor *t, *u;
        if (ts_value_get_tensor(out[j].at[0], &t, NULL) != TS_OK || ts_value_get_tensor(out[j].at[1], &u, NULL) != TS_OK) continue;
        if (!tensors_find(c, t)) tensors_add(c, t, u)->absent = "it uses an output of an operator that is not converted";
    }
}

/* The operator's name without the underscore of an in-place form; has it a row of its own, it keeps it. */
static const char *base_name(const ts_node *n, const char *op) {
    size_t length = strlen(op);
    if (table_find_row(op) || !ts_node_input_count(n) || !ts_node_writes(n, 0) || op[length - 1] != '_') return op;
    return memory_copy(op, length - 1);
}

/* Operators without a row whose results are views of their input: diagonal, unfold, as_strided, ... */
static bool is_view(const call *k) {
    for (int i = 0; i < k->nin; i++)
        if (ts_node_writes(k->node, (size_t)i) || (k->in[i].fact && varies_at(k, i))) return false;
    return k->nout == 1 && tensors_views(k->c, k->out[0].at[0], k->out[0].at[1]);
}

static bool has_out_argument(const ts_node *n) {
    for (size_t i = 1; i < ts_node_input_count(n); i++)
        if (ts_node_writes(n, i)) return true;
    return false;
}

static bool has_loose_input(call *k) {
    for (int i = 0; i < k->nin; i++) {
        const tracked *at = is_tensor(k, i) ? tensors_find(k->c, tensor_in(k, i, 0)) : NULL;
        if (at && at->loose) return true;
    }
    return false;
}

void translate_node(convert *c, const ts_node *n, const char *op, val *in, val *out) {
    call k = {.c = c, .node = n, .op = base_name(n, op), .nin = (int)ts_node_input_count(n), .nout = (int)ts_node_output_count(n),
              .in = in, .out = out};
    k.row = table_find_row(k.op);
    if (k.row && k.row->structure && is_fixed(&k)) return;
    if (all_known(&k) && !same_tensors(&k)) {
        refuse(&k, "its result is its input for some sizes of a dynamic axis only");
        return;
    }
    if (all_known(&k) && (!facts_among_inputs(&k) || (k.row && !k.row->translate))) return;
    c->b.stem = stem_of(&k);
    c->b.place = place_text(n);
    const char *slash = strrchr(c->b.place, '/');
    if (slash) c->b.place = slash + 1; /* the folders are those of a machine that nobody needs to know */
    if (!k.row && is_view(&k)) return;
    if (!k.row || !k.row->translate) translate_refuse(c, n, op, true, "there is no translation of this operator");
    else if (has_out_argument(n)) refuse(&k, "forms with `out=` are not converted");
    else if (has_loose_input(&k)) refuse(&k, "the shape of its input depends on the data: the branches of an `if` give different ones");
    else if (k.row->translate(&k)) {
        mark_absent(c, out, k.nout);
        return;
    }
    else if (!k.refused) refuse(&k, "it does not convert with these arguments");
    bind_missing(c, out, k.nout);
}
