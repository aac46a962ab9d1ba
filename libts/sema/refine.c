/* SPDX-License-Identifier: Apache-2.0
 *
 * refine.c: conditions: what decides them when compiling, and what a branch knows about its variables (page 4.14 of
 * the language).
 */
#include "sema/emit.h"

#include <string.h>

static const condition plain_condition = {.decided = -1};

static refinement *add(emitter *em, refinement *all, const char *name, const type *t) {
    refinement *r = ARENA_NEW(em->memory, refinement), **last = &all;
    if (!r) return all;
    *r = (refinement){name, t, NULL};
    while (*last) last = &(*last)->next;
    *last = r;
    return all;
}

static const refinement *find(const refinement *all, const char *name) {
    for (; all; all = all->next)
        if (strcmp(all->name, name) == 0) return all;
    return NULL;
}

/* Both hold: all facts; a variable with two different ones drops out. */
static refinement *both(emitter *em, const refinement *a, const refinement *b) {
    refinement *out = NULL;
    for (const refinement *r = a; r; r = r->next) {
        const refinement *other = find(b, r->name);
        if (!other || type_equal(other->type, r->type)) out = add(em, out, r->name, r->type);
    }
    for (const refinement *r = b; r; r = r->next)
        if (!find(a, r->name)) out = add(em, out, r->name, r->type);
    return out;
}

/* One of them holds: the facts that both have. */
static refinement *either(emitter *em, const refinement *a, const refinement *b) {
    refinement *out = NULL;
    for (const refinement *r = a; r; r = r->next) {
        const refinement *other = find(b, r->name);
        if (!other) continue;
        const type *t = type_unify(em->u->pool, r->type, other->type, NULL, true);
        if (t) out = add(em, out, r->name, t);
    }
    return out;
}

ts_status em_refine(emitter *em, const ast *at, const refinement *r) {
    for (; r; r = r->next) {
        entry *e = scope_find(em, r->name);
        ir_value *v;
        if (!e || e->sv.kind != SV_VALUE || (!em->open && type_equal(e->sv.v->type, r->type))) continue;
        TS_TRY(scope_read(em, e, &v));
        TS_TRY(em_node(em, N_CAST, at, 1, &v, r->type, &v));
        TS_TRY(em->open ? open_assign(em, at, r->name, sv_value(v), NULL) : scope_set(em, r->name, sv_value(v), r->type, true));
    }
    return TS_OK;
}

ts_status em_truth(emitter *em, const ast *at, ir_value *v, ir_value **out) {
    const type *t = v->type;
    ir_value *zero, *length;
    sval sv;
    bool container = t->kind == T_STR || t->kind == T_LIST || t->kind == T_DICT;
    if (em->open && container) TS_TRY(em_int(em, NULL, 0, &zero));
    else if (t->kind != T_CLASS) TS_TRY(open_skip(em, 1)); /* a zero for the lengths of containers */
    switch (t->kind) {
    case T_BOOL: *out = v; return TS_OK;
    case T_INT:
    case T_FLOAT:
    case T_TENSOR: return em_op(em, at, "aten::Bool", 1, &v, out);
    case T_NUMBER:
        TS_TRY(em_op(em, at, "aten::Int", 1, &v, &v));
        return em_op(em, at, "aten::Bool", 1, &v, out);
    case T_STR:
    case T_LIST:
    case T_DICT:
        TS_TRY(em_op(em, at, "aten::len", 1, &v, &length));
        if (!em->open) TS_TRY(em_int(em, at, 0, &zero));
        return em_op(em, at, "aten::gt", 2, (ir_value *[]){length, zero}, out);
    case T_CLASS: {
        function *fn = class_method(t->cls, "__bool__");
        if (!fn) break;
        TS_TRY(em_call_function(em, at, fn, v, NULL, 0, &sv));
        *out = sv.v;
        return TS_OK;
    }
    default: break;
    }
    return em_fail(em, at, "Could not cast value of type %s to bool", em_type(em, t));
}

/* ---- is None ---- */

static ts_status is_none(emitter *em, const ast *syn, condition *out) {
    bool positive = strcmp(syn->text, "is") == 0;
    ir_value *v[2];
    TS_TRY(em_value(em, syn->kids[0], NULL, &v[0]));
    TS_TRY(em_value(em, syn->kids[1], NULL, &v[1]));
    bool none[2], maybe[2];
    for (int i = 0; i < 2; i++) {
        none[i] = v[i]->type->kind == T_NONE;
        maybe[i] = type_has_none(v[i]->type) && v[i]->type->kind != T_ANY;
    }
    if (none[0] && none[1]) out->decided = positive;
    else if ((none[0] && !maybe[1]) || (none[1] && !maybe[0])) out->decided = !positive;
    else TS_TRY(em_op(em, syn, positive ? "aten::__is__" : "aten::__isnot__", 2, v, &out->v));
    int side = none[1] ? 0 : 1;
    const ast *variable = syn->kids[side];
    if (out->decided < 0 && (none[0] || none[1]) && variable->kind == AST_NAME && syn->kids[1 - side]->kind == AST_NONE) {
        const type *rest = type_without_none(em->u->pool, v[side]->type);
        if (!rest) return em_memory(em);
        refinement **where = positive ? &out->if_false : &out->if_true;
        *where = add(em, *where, variable->text, rest);
    }
    return TS_OK;
}

/* ---- isinstance ---- */

enum { MAX_TYPES = 64 };

static ts_status listed_types(emitter *em, const ast *syn, const type **out, int *n) {
    int ignored;
    if (syn->kind != AST_TUPLE && syn->kind != AST_LIST) {
        *n = 1;
        return em_parse_type(em->u, em->fn->source, syn, out, &ignored, em->err);
    }
    if (syn->n > MAX_TYPES) return em_fail(em, syn, "too many types");
    for (*n = 0; *n < syn->n; ++*n)
        TS_TRY(em_parse_type(em->u, em->fn->source, syn->kids[*n], &out[*n], &ignored, em->err));
    return TS_OK;
}

/* Sorts the members of a value's type into those that pass, those that fail. */
static void sort_members(const type *t, const type *const *types, int n, const type **yes, int *yn, const type **no, int *nn) {
    const type *const *members = t->kind == T_UNION ? t->args : &t;
    int count = t->kind == T_UNION ? t->n : 1;
    const type *pair[4];
    if (t->kind == T_OPTIONAL) {
        pair[0] = t->args[0];
        pair[1] = type_NONE;
        members = pair;
        count = 2;
    } else if (t->kind == T_NUMBER) {
        pair[0] = type_INT;
        pair[1] = type_FLOAT;
        pair[2] = type_COMPLEX;
        members = pair;
        count = 3;
    }
    for (int i = 0; i < count; i++) {
        bool found = false;
        for (int k = 0; k < n && !found; k++) {
            if (type_is_subtype(members[i], types[k], NULL)) {
                if (*yn < MAX_TYPES) yes[(*yn)++] = members[i];
                found = true;
            } else if (type_is_subtype(types[k], members[i], NULL)) {
                if (*yn < MAX_TYPES) yes[(*yn)++] = types[k];
                found = true;
            }
        }
        if (!found && *nn < MAX_TYPES) no[(*nn)++] = members[i];
    }
}

ts_status em_isinstance(emitter *em, const ast *call, condition *out) {
    const type *types[MAX_TYPES], *yes[MAX_TYPES], *no[MAX_TYPES];
    int n, yn = 0, nn = 0;
    ir_value *v;
    node *test;
    if (call->n != 3) return em_fail(em, call, "isinstance expects a value and a type");
    TS_TRY(em_value(em, call->kids[1], NULL, &v));
    TS_TRY(listed_types(em, call->kids[2], types, &n));
    bool any = v->type->kind == T_ANY;
    if (!any) sort_members(v->type, types, n, yes, &yn, no, &nn);
    for (int i = 0; any && i < n; i++) yes[yn++] = types[i];
    if (!any && !nn) out->decided = 1;
    else if (!yn) out->decided = 0;
    if (out->decided >= 0) return TS_OK;
    TS_TRY(em_node_only(em, N_ISINSTANCE, call, 1, &v, &test));
    test->types = ARENA_ARRAY(em->g->memory, const type *, n);
    if (!test->types) return em_memory(em);
    memcpy(test->types, types, (size_t)n * sizeof *types);
    test->ntypes = n;
    if (!(out->v = node_add_output(test, type_BOOL, NULL))) return em_memory(em);
    if (call->kids[1]->kind != AST_NAME) return TS_OK;
    const type *t = type_union(em->u->pool, yn, yes), *f = any ? (em->open ? type_ANY : NULL) : type_union(em->u->pool, nn, no);
    if (t) out->if_true = add(em, NULL, call->kids[1]->text, t);
    if (f) out->if_false = add(em, NULL, call->kids[1]->text, f);
    return TS_OK;
}

static ts_status has_attribute(emitter *em, const ast *call, condition *out) {
    ir_value *v;
    if (call->n != 3 || call->kids[2]->kind != AST_STRING) return em_fail(em, call, "hasattr's second argument must be a string literal");
    TS_TRY(em_value(em, call->kids[1], NULL, &v));
    if (v->type->kind != T_CLASS)
        return em_fail(em, call, "hasattr's first argument must be an object, got %s instead", em_type(em, v->type));
    const class_type *cls = v->type->cls;
    const char *name = call->kids[2]->text;
    out->decided = class_attr_find(cls, name) >= 0 || class_method(cls, name);
    for (int i = 0; i < cls->constant_count; i++) out->decided |= strcmp(cls->constants[i].name, name) == 0;
    return TS_OK;
}

/* ---- and, or, not ---- */

typedef struct second { const ast *syn, *at; const refinement *known; condition *out; bool fixed; } second;

static ts_status second_operand(emitter *em, void *context, ir_value **out) {
    second *s = context;
    TS_TRY(em_refine(em, s->syn, s->known));
    TS_TRY(em_condition(em, s->syn, s->out));
    return em_condition_value(em, s->syn, s->out, out);
}

static ts_status fixed_operand(emitter *em, void *context, ir_value **out) {
    second *s = context;
    return em_bool(em, s->at, s->fixed, out);
}

/* LibTorch emits both operands in any case. */
static ts_status open_logical(emitter *em, const ast *syn, bool conjunction, condition *out) {
    condition a = plain_condition, b = plain_condition;
    TS_TRY(em_condition(em, syn->kids[0], &a));
    second s = {.syn = syn->kids[1], .out = &b, .fixed = !conjunction, .at = syn};
    TS_TRY(em_select(em, syn, &a, conjunction ? second_operand : fixed_operand, conjunction ? fixed_operand : second_operand, &s, &out->v));
    if (a.decided == !conjunction || b.decided == !conjunction) out->decided = !conjunction;
    else if (a.decided >= 0 && b.decided >= 0) out->decided = conjunction;
    out->if_true = conjunction ? both(em, a.if_true, b.if_true) : either(em, a.if_true, b.if_true);
    out->if_false = conjunction ? either(em, a.if_false, b.if_false) : both(em, a.if_false, b.if_false);
    return TS_OK;
}

static ts_status logical(emitter *em, const ast *syn, condition *out) {
    bool conjunction = syn->kind == AST_AND;
    condition a = plain_condition, b = plain_condition;
    if (em->open) return open_logical(em, syn, conjunction, out);
    TS_TRY(em_condition(em, syn->kids[0], &a));
    second s = {.syn = syn->kids[1], .at = syn->kids[1], .known = conjunction ? a.if_true : a.if_false, .out = &b, .fixed = !conjunction};
    if (a.decided == !conjunction) { /* the first decides; the second is compiled all the same */
        ir_value *ignored;
        condition run = plain_condition;
        TS_TRY(em_bool(em, syn, !conjunction, &run.v));
        TS_TRY(em_select(em, syn, &run, conjunction ? second_operand : fixed_operand, conjunction ? fixed_operand : second_operand, &s, &ignored));
        out->decided = !conjunction;
        return TS_OK;
    }
    if (a.decided == conjunction) {
        TS_TRY(second_operand(em, &s, &out->v));
        if (b.decided >= 0) *out = b;
        out->if_true = b.if_true;
        out->if_false = b.if_false;
        return TS_OK;
    }
    TS_TRY(em_select(em, syn, &a, conjunction ? second_operand : fixed_operand, conjunction ? fixed_operand : second_operand, &s, &out->v));
    if (b.decided == !conjunction) out->decided = b.decided;
    out->if_true = conjunction ? both(em, a.if_true, b.if_true) : either(em, a.if_true, b.if_true);
    out->if_false = conjunction ? either(em, a.if_false, b.if_false) : both(em, a.if_false, b.if_false);
    return TS_OK;
}

static ts_status negation(emitter *em, const ast *syn, condition *out) {
    condition c = plain_condition;
    TS_TRY(em_condition(em, syn->kids[0], &c));
    out->decided = c.decided < 0 ? -1 : !c.decided;
    out->if_true = c.if_false;
    out->if_false = c.if_true;
    return c.v ? em_op(em, syn, "aten::__not__", 1, &c.v, &out->v) : TS_OK;
}

/* ---- all ---- */

static bool calls(const emitter *em, const ast *syn, const char *name) {
    return syn->kind == AST_CALL && syn->kids[0]->kind == AST_NAME && strcmp(syn->kids[0]->text, name) == 0 &&
           !scope_find(em, name);
}

static bool calls_torch(const ast *syn, const char *name) {
    return syn->kind == AST_CALL && syn->kids[0]->kind == AST_ATTR && strcmp(syn->kids[0]->text, name) == 0 &&
           syn->kids[0]->kids[0]->kind == AST_NAME && strcmp(syn->kids[0]->kids[0]->text, "torch") == 0;
}

/* What decides when compiling is a constant in an open graph. */
static ts_status decided(emitter *em, const ast *at, condition *c) {
    return em->open && c->decided >= 0 && !c->v ? em_bool(em, at, c->decided, &c->v) : TS_OK;
}

ts_status em_condition(emitter *em, const ast *syn, condition *out) {
    ir_value *v;
    *out = plain_condition;
    if (syn->kind == AST_TRUE || syn->kind == AST_FALSE) {
        out->decided = syn->kind == AST_TRUE;
        TS_TRY(decided(em, syn, out));
        return open_skip(em, 1); /* as in em_truth */
    }
    if (syn->kind == AST_AND || syn->kind == AST_OR) return logical(em, syn, out);
    if (syn->kind == AST_UNARY && strcmp(syn->text, "not") == 0) return negation(em, syn, out);
    if (syn->kind == AST_COMPARE && strncmp(syn->text, "is", 2) == 0) {
        TS_TRY(is_none(em, syn, out));
        return decided(em, syn, out);
    }
    if (calls(em, syn, "isinstance") || calls(em, syn, "hasattr")) {
        TS_TRY((calls(em, syn, "hasattr") ? has_attribute : em_isinstance)(em, syn, out));
        return decided(em, syn->kids[1], out);
    }
    if (calls_torch(syn, "is_scripting") && syn->n == 1) {
        out->decided = 1;
        return TS_OK;
    }
    if (em->open && syn->kind == AST_CALL) { /* LibTorch looks at the callee first, and again when it is called */
        sval ignored;
        TS_TRY(em_expr(em, syn->kids[0], NULL, &ignored));
    }
    TS_TRY(em_value(em, syn, NULL, &v));
    return em_truth(em, syn, v, &out->v);
}

ts_status em_condition_value(emitter *em, const ast *syn, const condition *c, ir_value **out) {
    if (!c->v) return em_bool(em, syn, c->decided, out);
    *out = c->v;
    return TS_OK;
}
