/* SPDX-License-Identifier: Apache-2.0
 *
 * fold.c: computes what is known: pure operators on constants of types that cannot change, and Ifs on constants.
 *
 * An operator that fails stays: it raises when, and if, it is reached.  Strings are not made: their length is the
 * program's to ask for, not ours.
 */
#include "passes/passes.h"

static bool can_fold(const node *n) {
    if (n->kind != N_OP || n->nout != 1 || n->nin > OP_MAX_ARGS || !op_is_pure(n->op)) return false;
    const type *t = n->out[0]->type;
    if (!type_is_immutable(t) || t->kind == T_STR || t->kind == T_OPTIONAL || t->kind == T_UNION || t->kind == T_TUPLE) return false;
    for (int i = 0; i < n->nin; i++)
        if (!is_constant(n->in[i]) || !type_is_immutable(n->in[i]->type)) return false;
    return true;
}

static ts_status fold_op(walk *w, ts_error *err) {
    node *n = w->node;
    value args[OP_MAX_ARGS], result = v_none();
    ctx cx = {.budget = n->graph->owner, .threads = 1};
    for (int i = 0; i < n->nin; i++) args[i] = n->in[i]->def->constant;
    if (op_call(&cx, n->op, args, n->nin, &result) != TS_OK) return TS_OK;
    ir_value *v = node_constant_before(n, result, n->out[0]->type);
    if (!v) return error_memory(err);
    value_replace_uses(n->out[0], v);
    walk_removing(w);
    node_remove(n);
    return TS_OK;
}

/* The nodes of the branch taken stand in the If's place. */
static void fold_if(walk *w) {
    node *n = w->node;
    block *taken = n->blocks[n->in[0]->def->constant.b ? 0 : 1];
    node *first = taken->first;
    while (taken->first) node_move_before(n, taken->first);
    for (int i = 0; i < n->nout; i++) value_replace_uses(n->out[i], taken->results[i]);
    walk_removing(w);
    if (first) w->resume = first;
    node_remove(n);
}

ts_status pass_fold(graph *g, ts_error *err) {
    walk w = walk_start(g->body);
    while (walk_next(&w)) {
        if (w.event != WALK_NODE) continue;
        if (can_fold(w.node)) TS_TRY(fold_op(&w, err));
        else if (w.node->kind == N_IF && is_constant(w.node->in[0]) && w.node->in[0]->def->constant.tag == V_BOOL) fold_if(&w);
    }
    return TS_OK;
}
