/* SPDX-License-Identifier: Apache-2.0
 *
 * open_tidy.c: the clean-up after compiling (torch/csrc/jit/passes: lower_tuples.cpp, constant_propagation.cpp,
 * constant_pooling.cpp, canonicalize.cpp).
 */
#include "passes/open.h"

#include <stdlib.h>
#include <string.h>

/* ---- tuples that are made and taken apart ---- */

static void take_apart(node *n) {
    const node *made = n->nin ? n->in[0]->def : NULL;
    if (!made || made->kind != N_TUPLE) return;
    if (n->kind == N_TUPLE_UNPACK)
        for (int i = 0; i < n->nout; i++) value_replace_uses(n->out[i], made->in[i]);
    if (n->kind != N_TUPLE_INDEX || !is_constant(n->in[1]) || n->in[1]->def->constant.tag != V_INT) return;
    int64_t i = n->in[1]->def->constant.i;
    if (i < 0) i += made->nin;
    if (i >= 0 && i < made->nin) value_replace_uses(n->out[0], made->in[i]);
}

static void tuples(block *b) {
    for (node *n = b->first; n; n = n->next) {
        take_apart(n);
        for (int i = 0; i < n->nblocks; i++) tuples(n->blocks[i]);
    }
}

/* ---- what is known when compiling ---- */

typedef struct folding { graph *g; bool changed, failed; } folding;

static void fold_block(folding *f, block *b);

static bool all_constant(const node *n) {
    for (int i = 0; i < n->nin; i++)
        if (!is_constant(n->in[i])) return false;
    return true;
}

static bool can_fold(const node *n) {
    for (int i = 0; i < n->nin; i++)
        if (!type_is_immutable(n->in[i]->type)) return false;
    for (int i = 0; i < n->nout; i++)
        if (!type_is_immutable(n->out[i]->type)) return false;
    if (n->nout != 1 || n->nin > OP_MAX_ARGS) return false;
    return (n->kind == N_OP && n->nin && op_is_pure(n->op) && !op_schema(n->op)->vararg) /* without inputs it asks for the state of something */ || n->kind == N_TUPLE || n->kind == N_ISINSTANCE || n->kind == N_CAST;
}

/* The value of a node whose inputs are known; false where it raises. */
static bool compute(const node *n, value *out) {
    ctx cx = {.budget = n->graph->owner, .threads = 1};
    value args[OP_MAX_ARGS];
    for (int i = 0; i < n->nin; i++) args[i] = n->in[i]->def->constant;
    switch (n->kind) {
    case N_OP: return op_call(&cx, n->op, args, n->nin, out) == TS_OK;
    case N_CAST: *out = value_ref(args[0]); return true;
    case N_ISINSTANCE:
        *out = v_bool(false);
        for (int i = 0; i < n->ntypes; i++)
            if (value_is(args[0], n->types[i])) *out = v_bool(true);
        return true;
    default: break;
    }
    tuple *t;
    if (tuple_new(&cx, n->out[0]->type, n->nin, &t) != TS_OK) return false;
    for (int i = 0; i < n->nin; i++) t->items[i] = value_ref(args[i]);
    *out = v_tuple(t);
    return true;
}

static void fold_node(folding *f, node *n) {
    value v = v_none();
    if (!compute(n, &v)) return;
    const type *t = v.tag == V_NONE || v.tag == V_TUPLE ? n->out[0]->type : value_type(f->g->pool, v);
    ir_value *made = t ? open_constant(n->owner, n, v, t) : NULL;
    if (!made) {
        f->failed = true;
        return;
    }
    value_replace_uses(n->out[0], made);
    f->changed = true;
}

static void fold_if_taken(folding *f, node *n) {
    block *taken = n->blocks[n->in[0]->def->constant.b ? 0 : 1];
    fold_block(f, taken);
    open_splice(taken, n->owner, n);
    for (int i = 0; i < n->nout; i++) value_replace_uses(n->out[i], taken->results[i]);
    node_remove(n);
    f->changed = true;
}

static bool same_constant(const ir_value *a, const ir_value *b);

/* Outputs that are the same from both branches. */
static void fold_if_outputs(folding *f, node *n) {
    for (int i = 0; i < n->nout && !f->failed;) {
        ir_value *a = n->blocks[0]->results[i], *b = n->blocks[1]->results[i];
        if (a != b && !(is_constant(a) && is_constant(b) && same_constant(a, b))) {
            i++;
            continue;
        }
        ir_value *all = a == b ? a : open_constant(n->owner, n, value_ref(a->def->constant), a->type);
        if (!all) {
            f->failed = true;
            return;
        }
        value_replace_uses(n->out[i], all);
        node_remove_output(n, i);
        for (int k = 0; k < 2; k++) block_remove_result(n->blocks[k], i);
        f->changed = true;
    }
}

static bool never_runs(const node *n) {
    const ir_value *max = n->in[0], *cond = n->in[1];
    return (is_constant(max) && max->def->constant.tag == V_INT && max->def->constant.i <= 0) || (is_constant(cond) && !cond->def->constant.b);
}

static void fold_loop(folding *f, node *n) {
    block *b = n->blocks[0];
    if (never_runs(n)) {
        for (int i = 0; i < n->nout; i++) value_replace_uses(n->out[i], n->in[i + 2]);
        node_remove(n);
        f->changed = true;
        return;
    }
    fold_block(f, b);
    for (int i = n->nout; i-- > 0;) {
        if (b->params[i + 1] != b->results[i + 1]) continue;
        value_replace_uses(n->out[i], n->in[i + 2]);
        value_replace_uses(b->params[i + 1], n->in[i + 2]);
        node_remove_output(n, i);
        node_remove_input(n, i + 2);
        block_remove_result(b, i + 1);
        block_remove_param(b, i + 1);
        f->changed = true;
    }
}

static void fold_any(folding *f, node *n) {
    if (n->kind == N_LOOP) {
        fold_loop(f, n);
    } else if (n->kind == N_IF && is_constant(n->in[0])) {
        fold_if_taken(f, n);
    } else if (n->kind != N_CONSTANT && !n->nblocks && all_constant(n) && can_fold(n)) {
        fold_node(f, n);
    } else {
        for (int i = 0; i < n->nblocks; i++) fold_block(f, n->blocks[i]);
        if (n->kind == N_IF) fold_if_outputs(f, n);
    }
}

static void fold_block(folding *f, block *b) {
    for (node *n = b->first, *next; n && !f->failed; n = next) {
        next = n->next;
        fold_any(f, n);
    }
}

/* ---- constants: one of each, at the front ---- */

static bool same_value(value a, value b) {
    int64_t n = a.tag == V_LIST ? a.l->n : a.tag == V_TUPLE ? a.tup->n : -1, m = b.tag == V_LIST ? b.l->n : b.tag == V_TUPLE ? b.tup->n : -1;
    if (a.tag == V_FUNCTION && b.tag == V_FUNCTION) return a.function == b.function;
    if (n < 0 || m < 0) return value_same(a, b);
    bool same = a.tag == b.tag && n == m;
    for (int64_t i = 0; i < n && same; i++)
        same = same_value(a.tag == V_LIST ? a.l->items[i] : a.tup->items[i], b.tag == V_LIST ? b.l->items[i] : b.tup->items[i]);
    return same;
}

static bool same_constant(const ir_value *a, const ir_value *b) {
    return type_equal(a->type, b->type) && same_value(a->def->constant, b->def->constant);
}

typedef VEC(node *) node_list;

static bool pool_constant(node *n, node_list *seen) {
    for (size_t i = 0; i < seen->n; i++) {
        if (!same_constant(n->out[0], seen->at[i]->out[0])) continue;
        value_replace_uses(n->out[0], seen->at[i]->out[0]);
        node_remove(n);
        return true;
    }
    node *first = n->graph->body->first;
    if (n != first) node_move_before(first, n);
    return VEC_PUSH(NULL, seen, n);
}

static bool pool(block *b, node_list *seen) {
    bool good = true;
    for (node *n = b->first, *next; n && good; n = next) {
        next = n->next;
        for (int i = 0; i < n->nblocks && good; i++) good = pool(n->blocks[i], seen);
        if (n->kind == N_CONSTANT) good = pool_constant(n, seen);
    }
    return good;
}

/* Warnings of a function are numbered: each shows once. */
static int number_warnings(block *b, int next) {
    for (node *n = b->first; n; n = n->next) {
        if (n->kind == N_OP && strncmp(n->op->text, "aten::warn(", 11) == 0) n->slot = next++;
        for (int i = 0; i < n->nblocks; i++) next = number_warnings(n->blocks[i], next);
    }
    return next;
}

/* ---- outputs in the order of their first uses ---- */

static uint32_t number_nodes(block *b, uint32_t next) {
    for (node *n = b->first; n; n = n->next) {
        n->mark = next++;
        for (int i = 0; i < n->nblocks; i++) next = number_nodes(n->blocks[i], next);
    }
    b->mark = next++;
    return next;
}

typedef struct place { bool used; uint32_t user; int index, output; } place;

static place first_use(const ir_value *v, int output) {
    place p = {.output = output};
    for (const use *u = v->uses; u; u = u->next) {
        uint32_t user = u->node ? u->node->mark : u->block->mark;
        if (p.used && (user > p.user || (user == p.user && u->index >= p.index))) continue;
        p = (place){true, user, u->index, output};
    }
    return p;
}

static int by_place(const void *a, const void *b) {
    const place *x = a, *y = b;
    if (!x->used && !y->used) return x->output - y->output;
    if (!x->used || !y->used) return x->used ? -1 : 1;
    if (x->user != y->user) return x->user < y->user ? -1 : 1;
    return x->index - y->index;
}

static bool permute_values(arena *a, ir_value **at, const place *order, int n) {
    ir_value **old = ARENA_ARRAY(a, ir_value *, n + 1);
    if (!old) return false;
    memcpy(old, at, sizeof *old * (size_t)n);
    for (int i = 0; i < n; i++) {
        at[i] = old[order[i].output];
        at[i]->index += i - order[i].output;
    }
    return true;
}

static bool permute_uses(arena *a, ir_value **at, use **uses, const place *order, int n) {
    ir_value **old = ARENA_ARRAY(a, ir_value *, n + 1);
    use **old_use = ARENA_ARRAY(a, use *, n + 1);
    if (!old || !old_use) return false;
    memcpy(old, at, sizeof *old * (size_t)n);
    memcpy(old_use, uses, sizeof *old_use * (size_t)n);
    for (int i = 0; i < n; i++) {
        at[i] = old[order[i].output];
        uses[i] = old_use[order[i].output];
        uses[i]->index += i - order[i].output;
    }
    return true;
}

static bool order_outputs(node *n) {
    arena *a = n->graph->memory;
    int count = n->nout, skip = n->kind == N_LOOP;
    place *order = ARENA_ARRAY(a, place, count + 1);
    if (!order) return false;
    for (int i = 0; i < count; i++) order[i] = first_use(n->out[i], i);
    qsort(order, (size_t)count, sizeof *order, by_place);
    bool good = permute_values(a, n->out, order, count);
    for (int i = 0; i < n->nblocks && good; i++)
        good = permute_uses(a, n->blocks[i]->results + skip, n->blocks[i]->result_use + skip, order, count);
    if (!skip || !good) return good;
    return permute_values(a, n->blocks[0]->params + 1, order, count) && permute_uses(a, n->in + 2, n->in_use + 2, order, count);
}

static bool order_all(block *b) {
    bool good = true;
    for (node *n = b->last; n && good; n = n->prev) {
        if ((n->kind == N_IF || n->kind == N_LOOP) && n->nout) good = order_outputs(n);
        for (int i = 0; i < n->nblocks && good; i++) good = order_all(n->blocks[i]);
    }
    return good;
}

ts_status open_tidy(graph *g, ts_error *err) {
    folding f = {.g = g};
    node_list seen = {0};
    tuples(g->body);
    TS_TRY(pass_dce(g, err));
    fold_block(&f, g->body);
    if (f.failed) return error_memory(err);
    if (f.changed) TS_TRY(pass_dce(g, err));
    bool good = pool(g->body, &seen);
    VEC_FREE(&seen);
    if (!good) return error_memory(err);
    number_warnings(g->body, 0);
    number_nodes(g->body, 0);
    return order_all(g->body) ? TS_OK : error_memory(err);
}

ts_status open_graph(function *f, graph **out_graph, ts_error *err) {
    graph *g;
    TS_TRY(function_open(f, &g, err));
    ts_status st = open_to_values(g, err);
    if (st == TS_OK) st = open_exits(g, err);
    if (st == TS_OK) st = open_forms(g, err);
    if (st == TS_OK) st = open_tidy(g, err);
    if (st == TS_OK) *out_graph = g;
    else graph_free(g);
    return st;
}
