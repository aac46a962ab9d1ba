/* SPDX-License-Identifier: Apache-2.0
 *
 * effects.c: what nodes may do beside giving their outputs.
 */
#include "passes/passes.h"

bool node_has_effect(const node *n) {
    switch (n->kind) {
    case N_OP: return !op_is_pure(n->op);
    case N_SETATTR:
    case N_CALL:
    case N_CALL_INTERFACE:
    case N_ENTER:
    case N_EXIT:
    case N_FORK: return true;
    default: return false;
    }
}

static bool op_writes(const op *o) {
    const schema *s = op_schema(o);
    for (int k = 0; s && k < s->nargs; k++)
        if (s->args[k].written) return true;
    return !s;
}

bool node_may_write(const node *n) {
    if (n->kind == N_OP) return op_writes(n->op);
    return node_has_effect(n);
}

bool type_is_immutable(const type *t) {
    switch (t->kind) {
    case T_INT:
    case T_FLOAT:
    case T_COMPLEX:
    case T_NUMBER:
    case T_BOOL:
    case T_STR:
    case T_NONE:
    case T_DEVICE: return true;
    case T_OPTIONAL:
    case T_TUPLE:
    case T_UNION:
        for (int i = 0; i < t->n; i++)
            if (!type_is_immutable(t->args[i])) return false;
        return true;
    default: return false;
    }
}

static bool type_is_container(const type *t) { return t->kind == T_LIST || t->kind == T_DICT; }

/* A list or dict that its node has made: nothing else refers to it yet. In graphs that are shown, also a tensor, since
 * LibTorch drops what is only written there. */
static bool is_fresh(const ir_value *v) {
    const node *n = v->def;
    if (!n || !(type_is_container(v->type) || (n->graph->names && v->type->kind == T_TENSOR))) return false;
    if (n->kind == N_LIST || n->kind == N_DICT) return true;
    const schema *s = n->kind == N_OP ? op_schema(n->op) : NULL;
    return s && v->index < s->nrets && !s->rets[v->index].aliased && op_is_pure(n->op);
}

const ir_value *node_fills(const node *n) {
    if (n->kind != N_OP || n->nin < 1 || !is_fresh(n->in[0])) return NULL;
    const schema *s = op_schema(n->op);
    if (!s || s->nargs < 1 || !s->args[0].written || op_has_effect(n->op)) return NULL;
    for (int k = 1; k < s->nargs; k++)
        if (s->args[k].written) return NULL;
    return n->in[0];
}
