/* SPDX-License-Identifier: Apache-2.0
 *
 * walk.c: runs a graph node by node on the examples, side by side in both runs, and has translated what varies.
 *
 * Ifs and Loops on known conditions are followed, loops round by round; an If on data becomes an ONNX If.
 */
#include "walk.h"

#include <stdlib.h>
#include <string.h>

enum { STEPS_MAX = 2000000, CALLS_MAX = 64 };

/* ---- values ---- */

void val_free(val *v) {
    for (int r = 0; r < RUNS; r++) ts_value_unref(v->at[r]);
    *v = (val){0};
}

val val_ref(const val *v) { return (val){{ts_value_ref(v->at[0]), ts_value_ref(v->at[1])}, v->fact}; }

void walk_set(frame *f, size_t id, val v) {
    val_free(&f->vals[id]);
    f->vals[id] = v;
}

void walk_copy(frame *f, size_t to, size_t from) {
    val v = val_ref(&f->vals[from]);
    walk_set(f, to, v);
}

/* ---- failing ---- */

static const char *name_of(const ts_node *n) {
    size_t length;
    const char *name = ts_node_name(n, &length);
    return memory_copy(name, length);
}

bool walk_stop(convert *c, const ts_node *n) {
    if (c->raised) return false;
    c->raised = true;
    c->by_model = strcmp(name_of(n), "prim::RaiseException") == 0;
    char *place = ts_node_print_place(n);
    c->error_place = place ? memory_copy(place, strlen(place)) : "";
    ts_free(place);
    return false;
}

/* Evaluates a node in both runs. */
static bool evaluate(convert *c, frame *f, const ts_node *n, const val *in, val *out) {
    size_t nin = ts_node_input_count(n), nout = ts_node_output_count(n);
    ts_value **args = memory_array(nin + nout + 1, sizeof *args), **results = args + nin;
    for (int r = 0; r < RUNS; r++) {
        if (r == 1 && !c->dynamic) {
            for (size_t j = 0; j < nout; j++) out[j].at[1] = ts_value_ref(out[j].at[0]);
            break;
        }
        for (size_t i = 0; i < nin; i++) args[i] = in[i].at[r];
        if (ts_node_run(f->g, n, args, results, c->error) != TS_OK) {
            for (size_t j = 0; r && j < nout; j++) val_free(&out[j]);
            c->second_run = r == 1;
            return false;
        }
        for (size_t j = 0; j < nout; j++) out[j].at[r] = results[j];
    }
    return true;
}

/* ---- plain nodes ---- */

static bool fact_varies(const fact *f) {
    if (!f) return false;
    if (f->name) return true;
    for (int i = 0; i < f->n && f->items; i++)
        if (fact_varies(f->items[i])) return true; /* as deep as the types of the model */
    return false;
}

static bool any_varies(const convert *c, const val *in, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (fact_varies(in[i].fact) || tensors_vary(c, in[i].at[0])) return true;
    return false;
}

static const char no_state[] = "it writes to an attribute of the model: an ONNX model has no state (see --state)";

/* Whether an attribute is given the value that it has. */
static bool same_as_before(const ts_value *object, const char *attribute, const ts_value *v) {
    const char *name;
    ts_value *before;
    for (size_t i = 0; i < ts_value_count(object); i++) {
        if (ts_value_attribute(object, i, &name, &before, NULL) != TS_OK) break;
        bool same = strcmp(name, attribute) == 0 && translate_same(before, v);
        ts_value_unref(before);
        if (same) return true;
    }
    return false;
}

static void check_attribute(convert *c, const ts_node *n, const char *op, const val *in) {
    const char *name = ts_node_attribute(n);
    bool fresh = in[0].fact && in[0].fact->fresh && in[0].fact->depth == c->branches, known = !any_varies(c, in + 1, 1);
    if (fresh || (known && same_as_before(in[0].at[0], name, in[1].at[0]))) {
        if (fact_varies(in[1].fact)) translate_refuse(c, n, op, false, "an object keeps a number that depends on an input");
        return;
    }
    c->settles |= known && !c->branches;
    if (c->has_state && !c->branches && ts_value_kind(in[1].at[0]) == TS_KIND_TENSOR) return;
    translate_refuse(c, n, memory_text("%s of '%s'", op, name), false,
                     c->branches ? "whether it writes to an object depends on the data" : no_state);
}

/* What writes to attributes. */
static void check_write(convert *c, const ts_node *n, const char *op, const val *in) {
    if (strcmp(op, "prim::SetAttr") == 0) {
        check_attribute(c, n, op, in);
        return;
    }
    for (size_t i = 0; i < ts_node_input_count(n); i++) {
        ts_tensor *t;
        ts_kind kind = ts_value_kind(in[i].at[0]);
        if (!ts_node_writes(n, i)) continue;
        if (c->branches && (kind == TS_KIND_LIST || kind == TS_KIND_DICT) && (!in[i].fact || in[i].fact->depth != c->branches))
            translate_refuse(c, n, op, false, "whether it writes to a list or dict depends on the data");
        if (ts_value_get_tensor(in[i].at[0], &t, NULL) != TS_OK) continue;
        const tracked *at = tensors_find(c, t);
        if (at && at->path && !at->state) translate_refuse(c, n, op, false, no_state);
    }
}

static void keep_constants(convert *c, const ts_node *n, const val *in, bool varies) {
    for (size_t i = 0; i < ts_node_input_count(n); i++) {
        ts_tensor *t;
        if (!ts_node_writes(n, i) || ts_value_get_tensor(in[i].at[0], &t, NULL) != TS_OK) continue;
        tensors_before_write(c, tensors_add(c, t, t), varies);
    }
}

/* Whether one of the tensors that a node writes to shares its memory with what varies. */
static bool writes_varying(const convert *c, const ts_node *n, const val *in) {
    for (size_t i = 0; i < ts_node_input_count(n); i++) {
        ts_tensor *t;
        if (!ts_node_writes(n, i) || ts_value_get_tensor(in[i].at[0], &t, NULL) != TS_OK) continue;
        for (size_t k = 0; k < c->tracked_capacity; k++)
            if (c->tracked[k] && c->tracked[k]->varies && ts_tensor_shares(c->tracked[k]->t, t)) return true;
    }
    return false;
}

static bool walk_plain(convert *c, frame *f, const ts_node *n, const char *op) {
    size_t nin = ts_node_input_count(n), nout = ts_node_output_count(n);
    val *in = memory_array(nin + nout + 1, sizeof *in), *out = in + nin;
    for (size_t i = 0; i < nin; i++) in[i] = f->vals[ts_node_input(n, i)];
    bool moves = any_varies(c, in, nin) || writes_varying(c, n, in);
    keep_constants(c, n, in, moves);
    check_write(c, n, op, in);
    for (size_t i = 0; i < nin && c->branches; i++) c->wrote_in_branch |= ts_node_writes(n, i);
    if (!evaluate(c, f, n, in, out)) return walk_stop(c, n);
    if (moves && open_is(n, op, in)) {
        c->open_sizes = true;
        if (!c->dynamic) { /* once more, with two runs */
            for (size_t j = 0; j < nout; j++) val_free(&out[j]);
            return false;
        }
        open_lengthen(op, in, out);
    }
    if (!facts_pass(op, c->branches, in, nin, out, nout) && moves && strcmp(op, "prim::SetAttr") != 0) translate_node(c, n, op, in, out);
    else if (ts_node_has_effect(n) && nout && ts_value_kind(out[0].at[0]) == TS_KIND_TENSOR) translate_node(c, n, op, in, out);
    for (size_t j = 0; j < nout; j++) {
        tensors_meet(c, out[j].at[0], out[j].at[1]);
        walk_set(f, ts_node_output(n, j), out[j]);
    }
    return true;
}

/* ---- control ---- */

/* The condition of an If or Loop. False where it depends on data, or the runs disagree. */
static bool known_condition(convert *c, const ts_node *n, const char *op, const val *v, bool *out) {
    bool a = false, b = false;
    if (ts_value_get_bool(v->at[0], &a, NULL) != TS_OK || ts_value_get_bool(v->at[1], &b, NULL) != TS_OK) return false;
    *out = a;
    if (v->fact && v->fact->name && v->fact->data) return false;
    if (a != b && v->fact && v->fact->name) return false;
    if (a != b) translate_refuse(c, n, op, false, "its condition depends on the size of a dynamic axis");
    else if (v->fact && v->fact->name) translate_note(c, n);
    return true;
}

void walk_copy_results(frame *f, const ts_node *n, const ts_block *b, size_t skip) {
    for (size_t j = 0; j < ts_node_output_count(n); j++) walk_copy(f, ts_node_output(n, j), ts_block_result(b, j + skip));
}

static bool walk_if(convert *c, frame *f, const ts_node *n, const char *op) {
    const val *condition = &f->vals[ts_node_input(n, 0)];
    bool taken = false;
    if (!known_condition(c, n, op, condition, &taken)) {
        if (condition->fact && condition->fact->name) return branch_if(c, f, n, op, condition, taken);
        return walk_stop(c, n); /* no bool: what the types promise, an archive may break */
    }
    const ts_block *b = ts_node_block(n, taken ? 0 : 1);
    if (!walk_block(c, f, b)) return false;
    walk_copy_results(f, n, b, 0);
    return true;
}

static void set_int(frame *f, size_t id, int64_t i) {
    ts_value *v = ts_value_int(i);
    if (!v) memory_end();
    walk_set(f, id, (val){{v, ts_value_ref(v)}, NULL});
}

/* The carried values of the next round; all are read before the first is written. */
static void carry(frame *f, const ts_block *b, const size_t *from, size_t n) {
    val *next = memory_array(n, sizeof *next);
    for (size_t i = 0; i < n; i++) next[i] = val_ref(&f->vals[from[i]]);
    for (size_t i = 0; i < n; i++) walk_set(f, ts_block_param(b, i + 1), next[i]);
}

static bool walk_loop(convert *c, frame *f, const ts_node *n, const char *op) {
    const ts_block *b = ts_node_block(n, 0);
    size_t carried = ts_node_output_count(n), *from = memory_array(carried, sizeof *from);
    const val *max = &f->vals[ts_node_input(n, 0)], *condition = &f->vals[ts_node_input(n, 1)];
    int64_t rounds[RUNS] = {0};
    bool goes = false, counted = max->fact && max->fact->name, tested = condition->fact && condition->fact->name && condition->fact->data;
    for (int r = 0; r < RUNS; r++)
        if (ts_value_get_int(max->at[r], &rounds[r], c->error) != TS_OK) return walk_stop(c, n);
    if (tested || (counted && (max->fact->data || rounds[0] != rounds[1]))) return branch_loop(c, f, n, op);
    for (size_t i = 0; i < carried; i++) from[i] = ts_node_input(n, i + 2);
    for (int64_t i = 0; i < rounds[0]; i++) {
        if (!known_condition(c, n, op, condition, &goes))
            translate_refuse(c, n, op, false, "whether it goes on after some rounds depends on the data");
        if (!goes) break;
        carry(f, b, from, carried);
        set_int(f, ts_block_param(b, 0), i);
        if (!walk_block(c, f, b)) return false;
        condition = &f->vals[ts_block_result(b, 0)];
        for (size_t k = 0; k < carried; k++) from[k] = ts_block_result(b, k + 1);
    }
    for (size_t k = 0; k < carried; k++) walk_copy(f, ts_node_output(n, k), from[k]);
    return true;
}

static bool walk_fork(convert *c, frame *f, const ts_node *n) {
    const ts_block *b = ts_node_block(n, 0);
    for (size_t i = 0; i < ts_block_param_count(b); i++) walk_copy(f, ts_block_param(b, i), ts_node_input(n, i));
    if (!walk_block(c, f, b)) return false;
    walk_copy_results(f, n, b, 0);
    return true;
}

static bool walk_call(convert *c, frame *f, const ts_node *n, ts_graph *callee) {
    size_t nin = ts_node_input_count(n);
    val *args = memory_array(nin, sizeof *args), result = {0};
    for (size_t i = 0; i < nin; i++) args[i] = f->vals[ts_node_input(n, i)];
    frame inner = {.g = callee, .depth = f->depth + 1};
    inner.vals = memory_array(ts_graph_value_count(callee) + 1, sizeof *inner.vals);
    const ts_block *body = ts_graph_body(callee);
    for (size_t i = 0; i < nin; i++) walk_set(&inner, ts_block_param(body, i), val_ref(&args[i]));
    bool ok = walk_block(c, &inner, body);
    if (ok) result = val_ref(&inner.vals[ts_block_result(body, 0)]);
    for (size_t i = 0; i < ts_graph_value_count(callee); i++) val_free(&inner.vals[i]);
    if (ok && ts_node_output_count(n)) walk_set(f, ts_node_output(n, 0), result);
    else val_free(&result);
    return ok;
}

static bool walk_node(convert *c, frame *f, const ts_node *n) {
    const char *op = name_of(n);
    if (strcmp(op, "prim::If") == 0) return walk_if(c, f, n, op);
    if (strcmp(op, "prim::Loop") == 0) return walk_loop(c, f, n, op);
    if (strcmp(op, "prim::fork") == 0) return walk_fork(c, f, n);
    if (strcmp(op, "aten::wait") == 0) {
        walk_copy(f, ts_node_output(n, 0), ts_node_input(n, 0));
        return true;
    }
    if (strncmp(op, "prim::Call", 10) != 0 || f->depth >= CALLS_MAX) return walk_plain(c, f, n, op);
    ts_graph *callee = NULL;
    const ts_value *object = ts_node_input_count(n) ? f->vals[ts_node_input(n, 0)].at[0] : NULL;
    if (ts_node_callee(f->g, n, object, &callee, c->error) != TS_OK) return walk_stop(c, n);
    bool ok = walk_call(c, f, n, callee);
    ts_graph_unref(callee);
    return ok;
}

bool walk_block(convert *c, frame *f, const ts_block *b) {
    for (const ts_node *n = ts_block_first(b); n; n = ts_node_next(n)) {
        if (++c->steps > STEPS_MAX) {
            translate_refuse(c, n, "prim::Loop", false, "unrolled, the method has more than 2000000 nodes");
            return false;
        }
        if (!walk_node(c, f, n)) return false;
    }
    return true;
}

bool walk_method(convert *c, ts_graph *g, const val *args, size_t count, val *out_result) {
    frame f = {.g = g};
    const ts_block *body = ts_graph_body(g);
    f.vals = memory_array(ts_graph_value_count(g) + 1, sizeof *f.vals);
    for (size_t i = 0; i < count; i++) walk_set(&f, ts_block_param(body, i), val_ref(&args[i]));
    bool ok = walk_block(c, &f, body);
    if (ok) *out_result = val_ref(&f.vals[ts_block_result(body, 0)]);
    for (size_t i = 0; i < ts_graph_value_count(g); i++) val_free(&f.vals[i]);
    return ok;
}
