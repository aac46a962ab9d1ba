/* SPDX-License-Identifier: Apache-2.0
 *
 * open_exits.c: return, break and continue go: blocks that an exit leaves give whether it did and with what, and what
 * stands behind an exit that may have been taken hangs on that (torch/csrc/jit/frontend/exit_transforms.cpp).
 */
#include "passes/open.h"

#include <string.h>

/* How a node or block leaves: always with an exit, perhaps, never, always by raising. */
typedef enum leaving { WILL, MIGHT, WONT, THROWS } leaving;

typedef VEC(ir_value *) value_list;

/* Whether an exit was taken, and what it carries. */
typedef struct exit_pair { ir_value *taken; value_list values; } exit_pair;

typedef struct transform {
    graph *g;
    node_kind kind; /* N_RETURN or N_CONTINUATION */
    ir_value *yes, *no, *thrown;
    value_list units; /* uninitialized values, one a type */
    block *target;    /* where the exits go */
    bool failed;
} transform;

static exit_pair leave(transform *t, block *b);

static ir_value *keep(transform *t, ir_value *v) {
    if (!v) t->failed = true;
    return v;
}

static ir_value *unit_of(transform *t, const type *of) {
    for (size_t i = 0; i < t->units.n; i++)
        if (type_equal(t->units.at[i]->type, of)) return t->units.at[i];
    node *n = node_new(t->g, N_UNINIT, (range){0}, 0, NULL);
    if (!n) return keep(t, NULL);
    open_insert(t->g->body, t->g->body->first, n);
    ir_value *v = node_add_output(n, of, NULL);
    if (!v || !VEC_PUSH(NULL, &t->units, v)) return keep(t, NULL);
    return v;
}

static void push(transform *t, value_list *l, ir_value *v) {
    if (!v || !VEC_PUSH(NULL, l, v)) t->failed = true;
}

static exit_pair wont(const transform *t) { return (exit_pair){.taken = t->no}; }

static leaving status_of(const transform *t, const exit_pair *p) {
    return p->taken == t->yes ? WILL : p->taken == t->no ? WONT : p->taken == t->thrown ? THROWS : MIGHT;
}

static void replace(exit_pair *p, exit_pair by) {
    VEC_FREE(&p->values);
    *p = by;
}

static value_list units_like(transform *t, ir_value *const *values, size_t n) {
    value_list out = {0};
    for (size_t i = 0; i < n && !t->failed; i++) push(t, &out, unit_of(t, values[i]->type));
    return out;
}

/* More outputs of an If: `then` of its first block, `otherwise` of its second; the outputs go to *out. */
static void add_outputs(transform *t, node *n, ir_value *const *then, ir_value *const *otherwise, size_t count, value_list *out) {
    for (size_t i = 0; i < count && !t->failed; i++)
        if (!block_add_result(n->blocks[0], then[i])) t->failed = true;
    for (size_t i = 0; i < count && !t->failed; i++)
        if (!block_add_result(n->blocks[1], otherwise[i])) t->failed = true;
    for (size_t i = 0; i < count && !t->failed; i++) {
        const type *both = type_unify(t->g->pool, then[i]->type, otherwise[i]->type, NULL, true);
        push(t, out, keep(t, both ? node_add_output(n, both, NULL) : NULL));
    }
}

/* ---- loops ---- */

static node *new_if(transform *t, block *b, node *at, ir_value *cond) {
    node *n = node_new(t->g, N_IF, (range){0}, 1, &cond);
    if (!n || !node_add_block(n) || !node_add_block(n)) {
        t->failed = true;
        return NULL;
    }
    open_insert(b, at, n);
    return n;
}

/* Carries a value through a loop: `first` before it, `each` at the end of a round. */
static ir_value *carry(transform *t, node *n, ir_value *first, ir_value *each) {
    bool good = first && node_add_input(n, first);
    ir_value *out = good ? node_add_output(n, each->type, NULL) : NULL;
    good = out && block_add_param(n->blocks[0], each->type, NULL) && block_add_result(n->blocks[0], each);
    return keep(t, good ? out : NULL);
}

static exit_pair leave_loop(transform *t, node *n) {
    block *body = n->blocks[0];
    exit_pair p = leave(t, body), out = wont(t);
    leaving status = status_of(t, &p);
    if (t->failed || status == WONT || status == THROWS) {
        VEC_FREE(&p.values);
        return out;
    }
    node *stop = new_if(t, body, NULL, p.taken);
    if (stop && block_add_result(stop->blocks[0], t->no) && block_add_result(stop->blocks[1], body->results[0])) {
        ir_value *again = keep(t, node_add_output(stop, type_BOOL, NULL));
        if (again) block_set_result(body, 0, again);
    }
    /* LibTorch numbers the parameter before the output here, and the other way round below. */
    if (!t->failed && (!node_add_input(n, t->no) || !block_add_param(body, type_BOOL, NULL) || !block_add_result(body, p.taken))) t->failed = true;
    if (!t->failed) out.taken = keep(t, node_add_output(n, type_BOOL, NULL));
    for (size_t i = 0; i < p.values.n && !t->failed; i++) push(t, &out.values, carry(t, n, unit_of(t, p.values.at[i]->type), p.values.at[i]));
    VEC_FREE(&p.values);
    return out;
}

/* ---- branches ---- */

static leaving status_of_if(leaving a, leaving b) {
    if (a == THROWS) return b;
    if (b == THROWS) return a;
    return a == b && a != MIGHT ? a : MIGHT;
}

static exit_pair leave_if(transform *t, node *n) {
    exit_pair p[2], out = wont(t);
    leaving s[2];
    for (int i = 0; i < 2; i++) p[i] = leave(t, n->blocks[i]);
    for (int i = 0; i < 2; i++) s[i] = status_of(t, &p[i]);
    leaving all = status_of_if(s[0], s[1]);
    if (all == THROWS) out.taken = t->thrown;
    if (!t->failed && all != THROWS && all != WONT) {
        int idle = s[0] == WONT || s[0] == THROWS ? 0 : s[1] == WONT || s[1] == THROWS ? 1 : -1;
        if (idle >= 0) replace(&p[idle], (exit_pair){p[idle].taken, units_like(t, p[1 - idle].values.at, p[1 - idle].values.n)});
        out.taken = t->yes;
        if (all == MIGHT) {
            value_list flag = {0};
            add_outputs(t, n, &p[0].taken, &p[1].taken, 1, &flag);
            if (flag.n) out.taken = flag.at[0];
            VEC_FREE(&flag);
        }
        add_outputs(t, n, p[0].values.at, p[1].values.at, p[0].values.n, &out.values);
    }
    for (int i = 0; i < 2; i++) VEC_FREE(&p[i].values);
    return out;
}

static void replace_results(transform *t, block *b, ir_value *const *values, int n) {
    while (b->nresults) block_remove_result(b, b->nresults - 1);
    for (int i = 0; i < n && !t->failed; i++)
        if (!block_add_result(b, values[i])) t->failed = true;
}

/* What is left of a block, from `rest` on, is run only where no exit was taken. */
static exit_pair guard(transform *t, block *b, const exit_pair *p, node *rest) {
    node *n = new_if(t, b, rest, p->taken), *next;
    exit_pair none = wont(t);
    if (!n) return none;
    for (; rest; rest = next) {
        next = rest->next;
        node_move_to_end(n->blocks[1], rest);
    }
    value_list units = units_like(t, b->results, (size_t)b->nresults), outs = {0}, olds = {0};
    for (int i = 0; i < b->nresults; i++) push(t, &olds, b->results[i]);
    for (size_t i = 0; i < units.n && !t->failed; i++) {
        if (!block_add_result(n->blocks[0], units.at[i]) || !block_add_result(n->blocks[1], olds.at[i])) t->failed = true;
        else push(t, &outs, keep(t, node_add_output(n, olds.at[i]->type, NULL)));
    }
    replace_results(t, b, outs.at, (int)outs.n);
    node *again = node_new(t->g, t->kind, (range){0}, (int)p->values.n, p->values.at);
    if (again) open_insert(n->blocks[0], NULL, again);
    else t->failed = true;
    VEC_FREE(&units);
    VEC_FREE(&outs);
    VEC_FREE(&olds);
    return t->failed ? none : leave_if(t, n);
}

/* What follows an exit that is always taken is never run. */
static void drop_rest(transform *t, block *b, node *rest) {
    if (!rest) return;
    while (b->last && !t->failed) {
        node *n = b->last;
        bool end = n == rest;
        for (int i = 0; i < n->nout && !t->failed; i++)
            if (n->out[i]->uses) value_replace_uses(n->out[i], unit_of(t, n->out[i]->type));
        node_remove(n);
        if (end) return;
    }
}

/* ---- blocks ---- */

static bool is_raise(const node *n) { return n->kind == N_OP && strncmp(n->op->text, "prim::RaiseException(", 21) == 0; }

static exit_pair leave_node(transform *t, node *n, exit_pair before) {
    if (is_raise(n)) {
        replace(&before, (exit_pair){.taken = t->thrown});
    } else if (n->kind == t->kind) {
        exit_pair p = {.taken = t->yes};
        for (int i = 0; i < n->nin; i++) push(t, &p.values, n->in[i]);
        replace(&before, p);
        node_remove(n);
    } else if (n->kind == N_IF) {
        replace(&before, leave_if(t, n));
    } else if (n->kind == N_LOOP) {
        replace(&before, leave_loop(t, n));
    }
    return before;
}

/* The exits of a block have arrived: its results are theirs. */
static void arrive(transform *t, block *b, exit_pair *p) {
    leaving status = status_of(t, p);
    if (status == WILL) replace_results(t, b, p->values.at, (int)p->values.n);
    if (status == MIGHT) {
        node *n = new_if(t, b, NULL, p->taken);
        value_list olds = {0}, outs = {0};
        for (int i = 0; i < b->nresults; i++) push(t, &olds, b->results[i]);
        if (n) add_outputs(t, n, p->values.at, olds.at, p->values.n, &outs);
        if (!t->failed) replace_results(t, b, outs.at, (int)outs.n);
        VEC_FREE(&olds);
        VEC_FREE(&outs);
    }
    replace(p, wont(t));
}

static exit_pair leave(transform *t, block *b) {
    block *outer = t->target;
    exit_pair p = wont(t);
    bool loop = b->owner && b->owner->kind == N_LOOP;
    if ((loop && t->kind == N_CONTINUATION) || (!b->owner && t->kind == N_RETURN)) t->target = b;
    for (node *n = b->first, *next; n && !t->failed; n = next) {
        next = n->next;
        p = leave_node(t, n, p);
        leaving status = status_of(t, &p);
        if (status == WONT) continue;
        if (status != MIGHT) drop_rest(t, b, next);
        else if (next) {
            exit_pair guarded = guard(t, b, &p, next);
            replace(&p, guarded);
        }
        break;
    }
    if (!t->failed && t->target == b) arrive(t, b, &p);
    t->target = outer;
    return p;
}

static ts_status transform_exits(graph *g, node_kind kind, ts_error *err) {
    transform t = {.g = g, .kind = kind};
    node *first = g->body->first;
    t.yes = keep(&t, open_constant(g->body, first, v_bool(true), type_BOOL));
    t.no = keep(&t, open_constant(g->body, first, v_bool(false), type_BOOL));
    if (!t.failed) t.thrown = unit_of(&t, type_BOOL);
    if (!t.failed) {
        exit_pair p = leave(&t, g->body);
        VEC_FREE(&p.values);
    }
    VEC_FREE(&t.units);
    return t.failed ? error_memory(err) : TS_OK;
}

/* ---- an If on a flag that the If before it has set ---- */

static bool known_flag(const node *n, int index, bool flag[2]) {
    for (int i = 0; i < 2; i++) {
        const ir_value *v = n->blocks[i]->results[index];
        if (!is_constant(v) || v->def->constant.tag != V_BOOL) return false;
        flag[i] = v->def->constant.b;
    }
    return flag[0] != flag[1];
}

/* A copy of a block's nodes at the end of `to`, with what `before` has put out replaced by what `to` gives for it. */
static ts_status append_copy(block *from, block *to, const node *before, int given, ts_error *err) {
    ir_value **copies = mem_zalloc(to->graph->owner, mem_array((size_t)to->graph->next_id + 1, sizeof *copies));
    node *first;
    if (!copies) return error_memory(err);
    for (int i = 0; i < given; i++) copies[before->out[i]->id] = to->results[i];
    ts_status st = clone_nodes(from, to, NULL, copies, NULL, &first, err);
    for (int i = 0; i < from->nresults && st == TS_OK; i++) {
        ir_value *v = from->results[i];
        if (!block_add_result(to, copies[v->id] ? copies[v->id] : v)) st = error_memory(err);
    }
    mem_free(copies);
    return st;
}

static ts_status fuse(node *n, node *second, const bool flag[2], ts_error *err) {
    int given = n->nout;
    for (int i = 0; i < 2; i++) TS_TRY(append_copy(second->blocks[flag[i] ? 0 : 1], n->blocks[i], n, given, err));
    for (int i = 0; i < second->nout; i++) {
        ir_value *out = node_add_output(n, second->out[i]->type, second->out[i]->name);
        if (!out) return error_memory(err);
        value_replace_uses(second->out[i], out);
    }
    node_remove(second);
    return TS_OK;
}

static ts_status fuse_ifs(block *b, ts_error *err) {
    for (node *n = b->first; n;) {
        bool flag[2];
        node *second = n->next;
        for (int i = 0; i < n->nblocks; i++) TS_TRY(fuse_ifs(n->blocks[i], err));
        bool pair = n->kind == N_IF && second && second->kind == N_IF && second->in[0]->def == n;
        if (pair && known_flag(n, second->in[0]->index, flag)) TS_TRY(fuse(n, second, flag, err));
        else n = n->next;
    }
    return TS_OK;
}

ts_status open_exits(graph *g, ts_error *err) {
    TS_TRY(transform_exits(g, N_CONTINUATION, err));
    TS_TRY(transform_exits(g, N_RETURN, err));
    return fuse_ifs(g->body, err);
}
