/* SPDX-License-Identifier: Apache-2.0
 *
 * loop.c: while and for, and what can be iterated (page 4.16 of the language).  A loop carries the variables that its
 * body assigns and that exist before it.
 */
#include "sema/emit.h"

#include <string.h>

/* ---- what a body does, by its text ---- */

typedef struct names { const char **at; int n, capacity; arena *memory; bool failed; } names;

static void note(names *all, const char *name) {
    for (int i = 0; i < all->n; i++)
        if (strcmp(all->at[i], name) == 0) return;
    if (all->n == all->capacity) {
        int capacity = all->capacity ? 2 * all->capacity : 16;
        const char **grown = ARENA_ARRAY(all->memory, const char *, capacity);
        if (!grown) {
            all->failed = true;
            return;
        }
        if (all->n) memcpy(grown, all->at, (size_t)all->n * sizeof *grown);
        all->at = grown;
        all->capacity = capacity;
    }
    all->at[all->n++] = name;
}

static void note_target(names *all, const ast *target) {
    if (target->kind == AST_NAME) note(all, target->text);
    else if (target->kind == AST_TUPLE || target->kind == AST_LIST || target->kind == AST_STARRED)
        for (int i = 0; i < target->n; i++) note_target(all, target->kids[i]);
}

/* Names that a block assigns, nested blocks included. */
static void assigned(names *all, const ast *syn) {
    if (!syn || syn->kind == AST_DEF) return;
    switch (syn->kind) {
    case AST_ASSIGN:
        for (int i = 2; i < syn->n; i++) note_target(all, syn->kids[i]);
        return;
    case AST_AUGASSIGN: note_target(all, syn->kids[0]); return;
    case AST_FOR: note_target(all, syn->kids[0]); break;
    case AST_WITHITEM:
        if (syn->text_length) note(all, syn->text);
        return;
    case AST_BLOCK:
    case AST_IF:
    case AST_WHILE:
    case AST_WITH: break;
    default: return;
    }
    for (int i = 0; i < syn->n; i++) assigned(all, syn->kids[i]);
}

/* break and continue of this loop, or any return. */
static bool jumps(const ast *syn, bool own_loop) {
    if (!syn || syn->kind == AST_DEF) return false;
    if (syn->kind == AST_RETURN) return true;
    if (syn->kind == AST_BREAK || syn->kind == AST_CONTINUE) return own_loop;
    if (syn->kind != AST_BLOCK && syn->kind != AST_IF && syn->kind != AST_WITH && syn->kind != AST_WHILE && syn->kind != AST_FOR)
        return false;
    bool inner = own_loop && syn->kind != AST_WHILE && syn->kind != AST_FOR;
    for (int i = 0; i < syn->n; i++)
        if (jumps(syn->kids[i], inner)) return true;
    return false;
}

static bool returns(const ast *syn) { return jumps(syn, false); }

/* break and continue of this loop alone. */
static bool breaks(const ast *syn) {
    if (!syn) return false;
    if (syn->kind == AST_BREAK || syn->kind == AST_CONTINUE) return true;
    if (syn->kind != AST_BLOCK && syn->kind != AST_IF && syn->kind != AST_WITH) return false;
    for (int i = 0; i < syn->n; i++)
        if (breaks(syn->kids[i])) return true;
    return false;
}

/* ---- the loop node ---- */

typedef struct loop {
    node *n;
    block *body;
    names carried;
    const type **types; /* declared types of the carried */
    bool jumps, returns;
} loop;

/* Opens the loop: its inputs, the body's block and scope. */
static ts_status begin_loop(emitter *em, const ast *at, const ast *body_node, ir_value *max, ir_value *cond, loop *l) {
    names all = {.memory = em->memory};
    const ast *statements = body_node && body_node->kind == AST_FOR ? body_node->kids[2] : body_node;
    *l = (loop){.carried = {.memory = em->memory}, .jumps = jumps(statements, true), .returns = returns(body_node)};
    assigned(&all, body_node);
    if (l->returns) {
        entry *e = scope_find(em, "$value");
        if (!e) {
            ir_value *nothing;
            TS_TRY(em_node(em, N_UNINIT, at, 0, NULL, em->declared_return, &nothing));
            TS_TRY(scope_set(em, "$value", sv_value(nothing), em->declared_return, false));
        }
        note(&all, "$value");
        note(&all, "$return");
    }
    for (int i = 0; i < all.n; i++) {
        entry *e = scope_find(em, all.at[i]);
        if (e && e->sv.kind == SV_VALUE) note(&l->carried, all.at[i]);
    }
    l->types = ARENA_ARRAY(em->memory, const type *, l->carried.n + 1);
    if (all.failed || l->carried.failed || !l->types) return em_memory(em);
    TS_TRY(em_node_only(em, N_LOOP, at, 2, (ir_value *[]){max, cond}, &l->n));
    if (!(l->body = node_add_block(l->n)) || !block_add_param(l->body, type_INT, NULL)) return em_memory(em);
    for (int i = 0; i < l->carried.n; i++) {
        entry *e = scope_find(em, l->carried.at[i]);
        l->types[i] = e->sv.v->type;
        if (!node_add_input(l->n, e->sv.v)) return em_memory(em);
    }
    if (!scope_open(em, l->body)) return em_memory(em);
    em->scope->loop_body = true;
    for (int i = 0; i < l->carried.n; i++) {
        const char *name = l->carried.at[i];
        ir_value *v = block_add_param(l->body, l->types[i], name[0] == '$' ? NULL : name);
        if (!v) return em_memory(em);
        TS_TRY(scope_set(em, name, sv_value(v), l->types[i], false));
        scope_own(em->scope, name)->carried = true;
    }
    if (l->jumps) {
        ir_value *no;
        TS_TRY(em_bool(em, at, false, &no));
        TS_TRY(scope_set(em, "$skip", sv_value(no), type_BOOL, false));
        TS_TRY(scope_set(em, "$break", sv_value(no), type_BOOL, false));
    }
    return TS_OK;
}

/* Gives the carried variables back and closes the scope. `next` is whether another round is wanted. */
static ts_status end_loop(emitter *em, const ast *at, loop *l, ir_value *next) {
    if (!block_add_result(l->body, next)) return em_memory(em);
    for (int i = 0; i < l->carried.n; i++) {
        entry *e = scope_own(em->scope, l->carried.at[i]);
        if (e->sv.kind != SV_VALUE) return em_fail(em, at, "Variable '%s' has no value at the end of the loop", l->carried.at[i]);
        ir_value *v = e->sv.v;
        if (!em_convert(em, at, &v, l->types[i], false, true, false))
            return em_fail(em, at, "Variable '%s' previously had type %s but is now being assigned to a value of type %s", l->carried.at[i],
                           em_type(em, l->types[i]), em_type(em, v->type));
        if (!block_add_result(l->body, v)) return em_memory(em);
    }
    scope_close(em);
    ir_value *returned = NULL;
    for (int i = 0; i < l->carried.n; i++) {
        const char *name = l->carried.at[i];
        ir_value *v = node_add_output(l->n, l->types[i], name[0] == '$' ? NULL : name);
        if (!v) return em_memory(em);
        TS_TRY(scope_set(em, name, sv_value(v), l->types[i], false));
        if (strcmp(name, "$return") == 0) returned = v;
    }
    if (!returned) return TS_OK;
    TS_TRY(scope_set(em, "$skip", sv_value(returned), type_BOOL, false));
    TS_TRY(scope_set(em, "$break", sv_value(returned), type_BOOL, false));
    em->scope->may_jump = true;
    return TS_OK;
}

/* ---- while ---- */

static ts_status stop(emitter *em, void *context, ir_value **out) { return em_bool(em, context, false, out); }

static ts_status ask_again(emitter *em, void *context, ir_value **out) {
    const ast *syn = context;
    condition c;
    TS_TRY(em_condition(em, syn->kids[0], &c));
    return em_condition_value(em, syn->kids[0], &c, out);
}

static ts_status while_body(emitter *em, void *context, ir_value *i) {
    const ast *syn = context;
    (void)i;
    return em_statements(em, syn->kids[1], 0);
}

ts_status em_while(emitter *em, const ast *syn) {
    ir_value *max, *cond, *next;
    loop l;
    if (em->open) {
        TS_TRY(open_literal(em, syn, v_int(INT64_MAX), type_INT, &max));
        return open_loop(em, syn, max, syn->kids[0], while_body, (void *)syn);
    }
    TS_TRY(em_int(em, syn, INT64_MAX, &max));
    TS_TRY(ask_again(em, (void *)syn, &cond));
    TS_TRY(begin_loop(em, syn, syn->kids[1], max, cond, &l));
    TS_TRY(em_statements(em, syn->kids[1], 0));
    if (em->scope->exit == EXIT_RAISE) {
        TS_TRY(em_bool(em, syn, false, &next));
    } else if (l.jumps) {
        condition c = {.v = scope_find(em, "$break")->sv.v, .decided = -1};
        em->scope->exit = EXIT_NONE;
        TS_TRY(em_select(em, syn, &c, stop, ask_again, (void *)syn, &next));
    } else {
        TS_TRY(ask_again(em, (void *)syn, &next));
    }
    return end_loop(em, syn, &l, next);
}

/* ---- what can be iterated ---- */

struct iterator {
    sval of;
    ir_value *start, *end, *step; /* of range(a, b, c): NULL where left out; of enumerate(x, start) */
    iterator *parts;        /* of enumerate and zip */
    int n;
    ir_value **items;       /* of a tuple: known when compiling */
    int count;              /* their number; -1: known when running */
};

static ts_status make_iterator(emitter *em, const ast *at, sval of, iterator *it);

static ts_status range_iterator(emitter *em, const ast *at, iterator *it) {
    ir_value *bounds[3];
    if (it->of.n < 1 || it->of.n > 3) return em_fail(em, at, "range expected 1 to 3 arguments, got %d", it->of.n);
    for (int i = 0; i < it->of.n; i++) {
        TS_TRY(em_as_value(em, at, it->of.items[i], &bounds[i]));
        if (!em_convert(em, at, &bounds[i], type_INT, false, true, false))
            return em_fail(em, at, "all inputs of range must be ints, found %s in argument %d", em_type(em, bounds[i]->type), i);
    }
    it->end = bounds[it->of.n > 1];
    if (it->of.n == 1) {
        return open_skip(em, 2); /* start and step */
    }
    it->start = bounds[0];
    if (it->of.n == 3) it->step = bounds[2];
    else TS_TRY(em_int(em, at, 1, &it->step));
    return TS_OK;
}

static ts_status compound_iterator(emitter *em, const ast *at, iterator *it) {
    bool enumerate = strcmp(it->of.name, "enumerate") == 0;
    it->n = enumerate ? 1 : it->of.n;
    if (it->of.n < 1) return em_fail(em, at, "%s expects an argument", it->of.name);
    if (enumerate && it->of.n > 1) TS_TRY(em_as_value(em, at, it->of.items[1], &it->start));
    it->parts = ARENA_ARRAY(em->memory, iterator, it->n);
    if (!it->parts) return em_memory(em);
    for (int i = 0; i < it->n; i++) {
        TS_TRY(make_iterator(em, em->open ? it->of.def : at, it->of.items[i], &it->parts[i]));
        int count = it->parts[i].count;
        if (count >= 0 && (it->count < 0 || count < it->count)) it->count = count;
    }
    if (em->open && enumerate) { /* the numbers are a range without end */
        TS_TRY(open_literal(em, at, v_int(INT64_MAX), type_INT, &it->end));
        if (!it->start) TS_TRY(open_skip(em, 2));
        else TS_TRY(em_int(em, at, 1, &it->step));
    }
    return TS_OK;
}

static ts_status enum_iterator(emitter *em, const ast *at, iterator *it) {
    const type *t = it->of.type;
    it->count = t->cls->constant_count;
    it->items = ARENA_ARRAY(em->memory, ir_value *, it->count + 1);
    if (!it->items) return em_memory(em);
    for (int i = 0; i < it->count; i++) {
        sval member;
        TS_TRY(em_attribute(em, at, it->of, t->cls->constants[i].name, &member));
        it->items[i] = member.v;
    }
    return TS_OK;
}

static ts_status make_iterator(emitter *em, const ast *at, sval of, iterator *it) {
    *it = (iterator){.of = of, .count = -1};
    if (of.kind == SV_ITERABLE) return strcmp(of.name, "range") == 0 ? range_iterator(em, at, it) : compound_iterator(em, at, it);
    if (of.kind == SV_TYPE && of.type->kind == T_ENUM) return enum_iterator(em, at, it);
    TS_TRY(em_as_value(em, at, of, &it->of.v));
    it->of.kind = SV_VALUE;
    switch (it->of.v->type->kind) {
    case T_LIST:
    case T_STR:
    case T_TENSOR: return TS_OK;
    case T_DICT: return em_op(em, at, "aten::keys", 1, &it->of.v, &it->of.v);
    case T_TUPLE: return em_unpack(em, at, it->of.v, -1, &it->items, &it->count);
    default: return em_fail(em, at, "'%s' object is not iterable", em_type(em, it->of.v->type));
    }
}

enum { MAX_LENGTHS = 64 };

static ts_status length(emitter *em, const ast *at, iterator *it, ir_value **out);

static ts_status range_length(emitter *em, const ast *at, const iterator *it, ir_value **out) {
    *out = it->end;
    if (!it->start) return TS_OK;
    return em_op(em, at, "aten::__range_length", 3, (ir_value *[]){it->start, it->end, it->step}, out);
}

/* Of all that is iterated at once, however deep. */
static ts_status lengths_of(emitter *em, const ast *at, iterator *it, ir_value **out, int *n) {
    if (*n == MAX_LENGTHS) return em_fail(em, at, "zip of more than %d iterables", MAX_LENGTHS);
    if (it->parts && it->end) TS_TRY(range_length(em, at, it, &out[(*n)++]));
    if (!it->parts) return length(em, at, it, &out[(*n)++]);
    for (int i = 0; i < it->n; i++) TS_TRY(lengths_of(em, at, &it->parts[i], out, n));
    return TS_OK;
}

static ts_status length(emitter *em, const ast *at, iterator *it, ir_value **out) {
    if (it->of.kind == SV_VALUE) return em_op(em, at, "aten::len", 1, &it->of.v, out);
    if (!it->parts) return range_length(em, at, it, out);
    if (it->n == 1 && !em->open) return length(em, at, &it->parts[0], out);
    ir_value *lengths[MAX_LENGTHS], *all;
    const type *t = type_list(em->u->pool, type_INT);
    int n = 0;
    if (!t) return em_memory(em);
    TS_TRY(lengths_of(em, at, it, lengths, &n));
    TS_TRY(em_node(em, N_LIST, at, n, lengths, t, &all));
    return em_op(em, at, "prim::min", 1, &all, out);
}

/* The element of round i; k is i where it is known when compiling, else -1. */
static ts_status element(emitter *em, const ast *at, iterator *it, ir_value *i, int k, ir_value **out) {
    ir_value *zero, *parts[64];
    const type *types[64];
    if (it->items) {
        *out = it->items[k];
        return TS_OK;
    }
    if (it->of.kind == SV_VALUE) {
        if (it->of.v->type->kind != T_TENSOR) return em_op(em, at, "aten::__getitem__", 2, (ir_value *[]){it->of.v, i}, out);
        TS_TRY(em_int(em, em->open ? NULL : at, 0, &zero));
        return em_op(em, at, "aten::select", 3, (ir_value *[]){it->of.v, zero, i}, out);
    }
    if (!it->parts) {
        if (it->step) return em_op(em, at, "aten::__derive_index", 3, (ir_value *[]){i, it->start, it->step}, out);
        *out = i;
        return TS_OK;
    }
    bool enumerate = strcmp(it->of.name, "enumerate") == 0;
    int n = 0;
    if (it->n > 60) return em_fail(em, at, "zip of more than 60 iterables");
    if (enumerate) {
        parts[n] = i;
        if (it->step) TS_TRY(em_op(em, at, "aten::__derive_index", 3, (ir_value *[]){i, it->start, it->step}, &parts[n]));
        else if (it->start) TS_TRY(em_op(em, at, "aten::add", 2, (ir_value *[]){i, it->start}, &parts[n]));
        n++;
    }
    for (int p = 0; p < it->n; p++, n++) TS_TRY(element(em, at, &it->parts[p], i, k, &parts[n]));
    for (int p = 0; p < n; p++) types[p] = parts[p]->type;
    const type *t = type_tuple(em->u->pool, n, types);
    return t ? em_node(em, N_TUPLE, at, n, parts, t, out) : em_memory(em);
}

static ts_status unroll(emitter *em, const ast *at, const ast *target, iterator *it, ts_status (*body)(emitter *, void *), void *context,
                        const ast *body_node) {
    if (body_node && body_node->kind == AST_FOR && breaks(body_node->kids[2]))
        return em_fail(em, at, "Because we emit iteration over modulelists or tuples as unrolled loops, we do not support break or continue inside the body of these loops");
    for (int k = 0; k < it->count && em->scope->exit == EXIT_NONE; k++) {
        ir_value *i, *e;
        if (em->open) TS_TRY(open_literal(em, at, v_int(k), type_INT, &i));
        else TS_TRY(em_int(em, at, k, &i));
        TS_TRY(element(em, at, it, i, k, &e));
        TS_TRY(em_assign(em, target, sv_value(e), NULL));
        TS_TRY(body(em, context));
    }
    return TS_OK;
}

/* One round of an open loop. */
typedef struct round_of {
    const ast *at, *target;
    iterator *it;
    ts_status (*body)(emitter *em, void *context);
    void *context;
} round_of;

static ts_status iterate_round(emitter *em, void *context, ir_value *i) {
    round_of *r = context;
    ir_value *e;
    TS_TRY(element(em, r->at, r->it, i, -1, &e));
    TS_TRY(em_assign(em, r->target, sv_value(e), NULL));
    return r->body(em, r->context);
}

ts_status em_iterate(emitter *em, const ast *at, const ast *target, const ast *iterable, ts_status (*body)(emitter *em, void *context),
                     void *context, const ast *body_node) {
    iterator it;
    sval of;
    ir_value *max, *yes, *e, *next;
    loop l;
    TS_TRY(em_expr(em, iterable, NULL, &of));
    TS_TRY(make_iterator(em, em->open ? at : iterable, of, &it));
    if (it.count >= 0) return unroll(em, at, target, &it, body, context, body_node);
    TS_TRY(length(em, em->open ? at : iterable, &it, &max));
    if (em->open) return open_loop(em, at, max, NULL, iterate_round, &(round_of){at, target, &it, body, context});
    TS_TRY(em_bool(em, at, true, &yes));
    TS_TRY(begin_loop(em, at, body_node, max, yes, &l));
    TS_TRY(element(em, iterable, &it, l.body->params[0], -1, &e));
    TS_TRY(em_assign(em, target, sv_value(e), NULL));
    TS_TRY(body(em, context));
    if (l.jumps) TS_TRY(em_op(em, at, "aten::__not__", 1, &scope_find(em, "$break")->sv.v, &next));
    else TS_TRY(em_bool(em, at, true, &next));
    em->scope->exit = EXIT_NONE;
    return end_loop(em, at, &l, next);
}

static ts_status for_body(emitter *em, void *context) { return em_statements(em, context, 0); }

ts_status em_for(emitter *em, const ast *syn) {
    const ast *target = syn->kids[0]; /* `for i, in e` does not unpack (page 3.3) */
    if (target->kind == AST_TUPLE && target->n == 1) target = target->kids[0];
    return em_iterate(em, syn, target, syn->kids[1], for_body, syn->kids[2], syn);
}
