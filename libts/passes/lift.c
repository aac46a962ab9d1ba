/* SPDX-License-Identifier: Apache-2.0
 *
 * lift.c: the body of a fork becomes closed: what it uses from outside comes in as parameters, so that it can run in a
 * frame of its own.  Inner forks first: what they take is then a use of the body around them.
 */
#include "passes/passes.h"

typedef struct lifting {
    node *fork;
    ir_value **params; /* by value id: the parameter that stands for it */
    VEC(ir_value *) taken;
    uint32_t limit;    /* values that existed before */
} lifting;

static bool is_inside(const block *b, const block *body) {
    for (;;) {
        if (b == body) return true;
        if (!b->owner) return false;
        b = b->owner->owner;
    }
}

/* The value to use inside for a value used inside; NULL where memory ends. */
static ir_value *inner_value(lifting *s, ir_value *v) {
    block *body = s->fork->blocks[0];
    if ((uint32_t)v->id >= s->limit || is_inside(v->owner, body)) return v;
    if (s->params[v->id]) return s->params[v->id];
    ir_value *param = block_add_param(body, v->type, v->name);
    if (!param || !node_add_input(s->fork, v) || !VEC_PUSH(NULL, &s->taken, v)) return NULL;
    return s->params[v->id] = param;
}

static bool lift_fork(lifting *s) {
    walk w = walk_start(s->fork->blocks[0]);
    while (walk_next(&w)) {
        if (w.event == WALK_NODE)
            for (int i = 0; i < w.node->nin; i++) {
                ir_value *v = inner_value(s, w.node->in[i]);
                if (!v) return false;
                if (v != w.node->in[i]) node_set_input(w.node, i, v);
            }
        if (w.event == WALK_BLOCK_END)
            for (int i = 0; i < w.block->nresults; i++) {
                ir_value *v = inner_value(s, w.block->results[i]);
                if (!v) return false;
                if (v != w.block->results[i]) block_set_result(w.block, i, v);
            }
    }
    for (size_t i = 0; i < s->taken.n; i++) s->params[s->taken.at[i]->id] = NULL;
    s->taken.n = 0;
    return true;
}

ts_status pass_lift(graph *g, ts_error *err) {
    lifting s = {0};
    bool ok = true;
    walk w = walk_start(g->body);
    uint32_t size = 0;
    while (ok && walk_next(&w)) {
        if (w.event != WALK_NODE_END || w.node->kind != N_FORK) continue;
        s.limit = (uint32_t)g->next_id;
        if (s.limit > size) {
            mem_free(s.params);
            size = 2 * s.limit;
            s.params = mem_zalloc(NULL, mem_array(size, sizeof *s.params));
        }
        s.fork = w.node;
        ok = s.params && lift_fork(&s);
    }
    mem_free(s.params);
    VEC_FREE(&s.taken);
    return ok ? TS_OK : error_memory(err);
}
