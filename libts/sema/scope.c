/* SPDX-License-Identifier: Apache-2.0
 *
 * scope.c: names and what they stand for; making nodes.
 */
#include "sema/emit.h"

#include <string.h>

range em_place(const emitter *em, const ast *syn) {
    if (!syn) return em->open ? (range){0} : (range){em->fn->source, 0, 0};
    const ast *at = syn->kind == AST_CALL && syn->n ? syn->kids[0] : syn;
    return (range){em->fn->source, at->begin, at->end};
}

const char *em_type(emitter *em, const type *t) {
    scoped_text text s = TEXT_INIT(NULL);
    type_print(&s, t);
    const char *copy = arena_copy(em->memory, text_str(&s), s.length);
    return copy ? copy : "?";
}

const char *em_type_schema(emitter *em, const type *t) {
    scoped_text text s = TEXT_INIT(NULL);
    type_print_schema(&s, t);
    const char *copy = arena_copy(em->memory, text_str(&s), s.length);
    return copy ? copy : "?";
}

/* Nodes of open graphs that show where they stand in the source. */
static bool is_located(node_kind kind) {
    return kind == N_OP || kind == N_CONSTANT || kind == N_IF || kind == N_LOOP || kind == N_CALL || kind == N_CALL_INTERFACE || kind == N_UNINIT ||
           kind == N_CREATE_OBJECT;
}

ts_status em_node_only(emitter *em, node_kind kind, const ast *at, int nin, ir_value *const *in, node **out) {
    node *n = node_new(em->g, kind, em->open && !is_located(kind) ? (range){0} : em_place(em, at), nin, in);
    if (!n) return em_memory(em);
    node_append(em->scope->b, n);
    *out = n;
    return TS_OK;
}

ts_status em_node(emitter *em, node_kind kind, const ast *at, int nin, ir_value *const *in, const type *t, ir_value **out) {
    node *n;
    TS_TRY(em_node_only(em, kind, at, nin, in, &n));
    *out = node_add_output(n, t, NULL);
    return *out ? TS_OK : em_memory(em);
}

ts_status em_constant(emitter *em, const ast *at, value v, const type *t, ir_value **out) {
    *out = graph_constant(em->scope->b, v, t, em_place(em, at));
    return *out ? TS_OK : em_memory(em);
}

ts_status em_int(emitter *em, const ast *at, int64_t i, ir_value **out) { return em_constant(em, at, v_int(i), type_INT, out); }

ts_status em_bool(emitter *em, const ast *at, bool b, ir_value **out) { return em_constant(em, at, v_bool(b), type_BOOL, out); }

ts_status em_none(emitter *em, const ast *at, ir_value **out) { return em_constant(em, at, v_none(), type_NONE, out); }

ts_status em_string(emitter *em, const ast *at, const char *bytes, size_t length, ir_value **out) {
    ctx cx = {.err = em->err, .budget = em->u->budget, .threads = 1};
    value v;
    TS_TRY(value_string(&cx, bytes, length, &v));
    return em_constant(em, at, v, type_STR, out);
}

/* ---- scopes ---- */

scope *scope_open(emitter *em, block *b) {
    scope *s = ARENA_NEW(em->memory, scope);
    if (!s) return NULL;
    s->outer = em->scope;
    s->older = em->scopes;
    em->scopes = s;
    s->b = b;
    s->vars.owner = em->u->budget;
    em->scope = s;
    return s;
}

/* The entries live in scratch memory; only the table is freed. */
void scope_close(emitter *em) {
    scope *s = em->scope;
    em->scope = s->outer;
    map_free(&s->vars);
}

entry *scope_own(const scope *s, const char *name) { return map_gets(&s->vars, name); }

entry *scope_find(const emitter *em, const char *name) {
    for (const scope *s = em->scope; s; s = s->outer) {
        entry *e = scope_own(s, name);
        if (e) return e;
    }
    return NULL;
}

bool scope_outer(const emitter *em, const char *name) {
    bool outer = false;
    const scope *s = em->scope;
    for (; s; s = s->outer) {
        const entry *e = scope_own(s, name);
        if (e) return outer || e->carried;
        outer = outer || !s->rest;
    }
    return false;
}

ts_status scope_read(emitter *em, const entry *e, ir_value **out) {
    if (em->open) return open_load(em, e->name, e->declared, out);
    *out = e->sv.v;
    return TS_OK;
}

ts_status scope_set(emitter *em, const char *name, sval sv, const type *declared, bool refined) {
    scope *s = em->scope;
    entry *e = scope_own(s, name);
    if (!e) {
        if (s->count == s->capacity) {
            int capacity = s->capacity ? 2 * s->capacity : 8;
            entry **grown = ARENA_ARRAY(em->memory, entry *, capacity);
            if (!grown) return em_memory(em);
            if (s->count) memcpy(grown, s->order, (size_t)s->count * sizeof *grown);
            s->order = grown;
            s->capacity = capacity;
        }
        e = ARENA_NEW(em->memory, entry);
        if (!e || !map_sets(&s->vars, name, e)) return em_memory(em);
        e->refined = true;
        s->order[s->count++] = e;
    }
    e->name = name;
    e->sv = sv;
    e->declared = declared;
    e->refined = e->refined && refined;
    return TS_OK;
}

/* A value whose static type is narrower than the variable's is seen as the variable's. */
static ts_status widen(emitter *em, const ast *at, sval *sv, const type *t) {
    if (sv->kind != SV_VALUE || type_equal(sv->v->type, t)) return TS_OK;
    return em_node(em, N_CAST, at, 1, &sv->v, t, &sv->v);
}

ts_status scope_assign(emitter *em, const ast *at, const char *name, sval sv, const type *annotated) {
    if (em->open) return open_assign(em, at, name, sv, annotated);
    entry *e = scope_find(em, name);
    bool inner = e && e->sv.kind != SV_UNDEFINED && scope_outer(em, name);
    if (annotated && inner)
        return em_fail(em, at, "Attempting to declare and annotate the type of variable '%s' but it is already defined in an outer block", name);
    if (sv.kind != SV_VALUE) {
        if (inner && e->sv.kind == SV_VALUE)
            return em_fail(em, at, "Cannot re-assign '%s' to a value of type builtin because %s is not a first-class value.  Only reassignments to first-class values are allowed", name, name);
        return scope_set(em, name, sv, NULL, false);
    }
    if (annotated) {
        if (!type_is_subtype(sv.v->type, annotated, NULL))
            return em_fail(em, at, "Variable '%s' is annotated with type %s but is being assigned to a value of type %s", name,
                           em_type(em, annotated), em_type(em, sv.v->type));
        TS_TRY(widen(em, at, &sv, annotated));
        return scope_set(em, name, sv, annotated, false);
    }
    if (!inner || !e->declared) return scope_set(em, name, sv, sv.v->type, false);
    if (!em_convert(em, at, &sv.v, e->declared, false, true, false))
        return em_fail(em, at, "Variable '%s' previously had type %s but is now being assigned to a value of type %s", name,
                       em_type(em, e->declared), em_type(em, sv.v->type));
    return scope_set(em, name, sv, e->carried && scope_own(em->scope, name) ? e->declared : sv.v->type, false);
}
