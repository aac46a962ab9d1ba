/* SPDX-License-Identifier: Apache-2.0
 *
 * peephole.c: nodes whose output is known to be their first input.
 */
#include "passes/passes.h"

#include <string.h>

static const value *constant_of(const ir_value *v) {
    return v->def && v->def->kind == N_CONSTANT ? &v->def->constant : NULL;
}

/* aten::dropout(x, p, train=False) returns x itself. */
static bool is_idle_dropout(const node *n) {
    static const char head[] = "aten::dropout(";
    if (n->kind != N_OP || n->nin != 3 || strncmp(n->op->text, head, sizeof head - 1) != 0) return false;
    const value *p = constant_of(n->in[1]), *train = constant_of(n->in[2]);
    return p && train && p->tag == V_FLOAT && p->d >= 0 && p->d <= 1 && train->tag == V_BOOL && !train->b;
}

static bool is_idle_cast(const node *n) { return n->kind == N_CAST && type_equal(n->in[0]->type, n->out[0]->type); }

ts_status pass_peephole(graph *g, ts_error *err) {
    (void)err;
    walk w = walk_start(g->body);
    while (walk_next(&w)) {
        if (w.event != WALK_NODE || (!is_idle_dropout(w.node) && !is_idle_cast(w.node))) continue;
        node *n = w.node;
        value_replace_uses(n->out[0], n->in[0]);
        walk_removing(&w);
        node_remove(n);
    }
    return TS_OK;
}
