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
