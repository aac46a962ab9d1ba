/* SPDX-License-Identifier: Apache-2.0
 *
 * control.c: branches and early exits (pages 3.3, 4.14 to 4.16 of the language).
 *
 * A branch is emitted in a scope of its own; when both are done, the variables that either has set become outputs of the
 * node.  return, break and continue set flag variables that no program can name; what follows a statement that may have
 * jumped hangs on them:
 *
 *     $skip   the rest of this round of the loop, or of the function, is not run
 *     $break  the loop ends         $return  the function ends; $value is its result
 */
#include "sema/emit.h"

#include <string.h>

/* What follows an early exit is a branch, and so on: they nest. */
enum { MAX_RESTS = 128 };

static bool is_flag(const char *name) { return name[0] == '$' && strcmp(name, "$item") != 0; }

/* What a side of a branch has under a name: its own entry, else the outer one. */
static entry *side_entry(const emitter *em, const scope *s, const char *name) {
    entry *e = scope_own(s, name);
    return e ? e : scope_find(em, name);
}

static ts_status uninit_in(emitter *em, block *b, const type *t, ir_value **out) {
    node *n = node_new(em->g, N_UNINIT, (range){0}, 0, NULL);
    if (!n) return em_memory(em);
    node_append(b, n);
    *out = node_add_output(n, t, NULL);
    return *out ? TS_OK : em_memory(em);
}

const type *em_joined_type(emitter *em, const entry *before, const ir_value *a, const ir_value *b) {
    const type *hint = before && before->sv.kind == SV_VALUE ? before->declared : NULL;
    bool loose = hint && (hint->kind == T_OPTIONAL || hint->kind == T_UNION || hint->kind == T_NUMBER);
    return type_unify(em->u->pool, a->type, b->type, hint, loose);
}

static ts_status undefine(emitter *em, const char *name, const char *side) {
    const char *why = arena_printf(em->memory, "%s is not defined in the %s branch\nand was used here", name, side);
    return why ? scope_set(em, name, (sval){.kind = SV_UNDEFINED, .name = why}, NULL, false) : em_memory(em);
}

/* What a side of a branch has to give to what follows: nothing, its value, or whatever there was before a jump. */
typedef enum flow { GONE, FLOWS, SKIPPED } flow;

static flow flow_of(const scope *s, const char *name) {
    if (s->exit == EXIT_NONE || s->exit == EXIT_LOOP) return s->skipped && !is_flag(name) ? SKIPPED : FLOWS;
    return s->exit == EXIT_JUMP && is_flag(name) ? FLOWS : GONE;
}

static ts_status add_output(emitter *em, node *n, ir_value *v[2], const type *t, const char *name, bool refined) {
    for (int i = 0; i < 2; i++)
        if (!block_add_result(n->blocks[i], v[i])) return em_memory(em);
    ir_value *out = node_add_output(n, t, is_flag(name) ? NULL : name);
    return out ? scope_set(em, name, sv_value(out), t, refined) : em_memory(em);
}

/* The sides have different types for a name: an error now if it exists before, else where it is used. */
static ts_status mismatch(emitter *em, const ast *at, const char *name, bool exists, ir_value *v[2]) {
    const char *a = em_type(em, v[0]->type), *b = em_type(em, v[1]->type);
    if (strcmp(name, "$value") == 0)
        return em_fail(em, at, "Previous return statement returned a value of type %s but this return statement returns a value of type %s", a, b);
    if (exists) return em_fail(em, at, "Type mismatch: %s is set to type %s in the true branch and type %s in the false branch", name, a, b);
    const char *why = arena_printf(em->memory, "Type mismatch: %s is set to type %s in the true branch and type %s in the false branch\nand was used here", name, a, b);
    return why ? scope_set(em, name, (sval){.kind = SV_UNDEFINED, .name = why}, NULL, false) : em_memory(em);
}

static ts_status merge_name(emitter *em, const ast *at, node *n, scope *sides[2], const char *name) {
    entry *before = scope_find(em, name), *e[2] = {side_entry(em, sides[0], name), side_entry(em, sides[1], name)};
    flow f[2] = {flow_of(sides[0], name), flow_of(sides[1], name)};
    ir_value *v[2] = {NULL, NULL};
    for (int i = 0; i < 2; i++) {
        entry *own = scope_own(sides[i], name);
        if (own && own->refined && f[1 - i] != GONE && !scope_own(sides[1 - i], name)) e[i] = before; /* a narrower view ends with its branch */
        if (f[i] != GONE && e[i] && e[i]->sv.kind == SV_VALUE) v[i] = e[i]->sv.v;
    }
    int only = f[0] == GONE ? 1 : f[1] == GONE ? 0 : -1;
    if (!v[0] && !v[1]) return only >= 0 && f[only] != GONE && e[only] ? scope_set(em, name, e[only]->sv, e[only]->declared, false) : TS_OK;
    if (v[0] == v[1]) return TS_OK;
    for (int i = 0; i < 2; i++)
        if (f[i] == SKIPPED && v[0] && v[1] && !em_joined_type(em, before, v[0], v[1])) v[i] = NULL;
    for (int i = 0; i < 2; i++) {
        if (v[i]) continue;
        if (f[i] == FLOWS && !is_flag(name)) return undefine(em, name, i == 0 ? "true" : "false");
        TS_TRY(uninit_in(em, n->blocks[i], v[1 - i]->type, &v[i]));
    }
    if (only >= 0) return add_output(em, n, v, v[only]->type, name, e[only]->refined);
    const type *t = em_joined_type(em, before, v[0], v[1]);
    return t ? add_output(em, n, v, t, name, false) : mismatch(em, at, name, before && before->sv.kind == SV_VALUE, v);
}

/* Both branches are closed; their scopes still hold what they have set. */
static ts_status merge(emitter *em, const ast *at, node *n, scope *sides[2]) {
    exit_kind a = sides[0]->exit, b = sides[1]->exit;
    for (int i = 0; i < 2; i++)
        for (int k = 0; k < sides[i]->count; k++) {
            const char *name = sides[i]->order[k]->name;
            if (i == 1 && scope_own(sides[0], name)) continue;
            TS_TRY(merge_name(em, at, n, sides, name));
        }
    if (a == EXIT_LOOP || b == EXIT_LOOP || sides[0]->loop_jump || sides[1]->loop_jump) em->scope->loop_jump = true;
    if (a != EXIT_NONE && b != EXIT_NONE) em->scope->exit = a == EXIT_LOOP || b == EXIT_LOOP ? EXIT_LOOP : a == EXIT_JUMP || b == EXIT_JUMP ? EXIT_JUMP : EXIT_RAISE;
    else if (a == EXIT_JUMP || b == EXIT_JUMP || a == EXIT_LOOP || b == EXIT_LOOP) em->scope->may_jump = true;
    if (sides[0]->may_jump || sides[1]->may_jump) em->scope->may_jump = true;
    return TS_OK;
}

/* A scope that is no longer current but keeps its entries for merge(). */
static scope *leave(emitter *em) {
    scope *s = em->scope;
    em->scope = s->outer;
    return s;
}

static ts_status branch_node(emitter *em, const ast *at, ir_value *cond, node **out) {
    TS_TRY(em_node_only(em, N_IF, at, 1, &cond, out));
    return node_add_block(*out) && node_add_block(*out) ? TS_OK : em_memory(em);
}

static void free_sides(scope *sides[2]) {
    for (int i = 0; i < 2; i++)
        if (sides[i]) map_free(&sides[i]->vars);
}

ts_status em_if(emitter *em, const ast *syn) {
    condition c;
    node *n;
    scope *sides[2] = {NULL, NULL};
    ts_status st = TS_OK;
    TS_TRY(em_condition(em, syn->kids[0], &c));
    if (em->open) return open_if(em, syn, &c);
    if (c.decided >= 0) {
        const ast *taken = syn->kids[c.decided ? 1 : 2];
        return taken ? em_statements(em, taken, 0) : TS_OK;
    }
    TS_TRY(branch_node(em, syn->kids[0], c.v, &n));
    for (int i = 0; i < 2 && st == TS_OK; i++) {
        if (!scope_open(em, n->blocks[i])) return em_memory(em);
        st = em_refine(em, syn, i ? c.if_false : c.if_true);
        if (st == TS_OK && syn->kids[1 + i]) st = em_statements(em, syn->kids[1 + i], 0);
        sides[i] = leave(em);
    }
    if (st == TS_OK) st = merge(em, syn, n, sides);
    free_sides(sides);
    return st;
}

ts_status em_select(emitter *em, const ast *at, const condition *c, em_branch then, em_branch otherwise, void *context,
                    ir_value **out) {
    node *n;
    ir_value *v[2];
    TS_TRY(branch_node(em, at, c->v, &n));
    for (int i = 0; i < 2; i++) {
        if (!scope_open(em, n->blocks[i])) return em_memory(em);
        ts_status st = em_refine(em, at, i ? c->if_false : c->if_true);
        if (st == TS_OK) st = (i ? otherwise : then)(em, context, &v[i]);
        scope_close(em);
        TS_TRY(st);
    }
    const type *t = type_unify(em->u->pool, v[0]->type, v[1]->type, NULL, false);
    if (!t)
        return em_fail(em, at, "if-expression's true branch has type %s but false branch has type %s", em_type(em, v[0]->type),
                       em_type(em, v[1]->type));
    for (int i = 0; i < 2; i++)
        if (!block_add_result(n->blocks[i], v[i])) return em_memory(em);
    *out = node_add_output(n, t, NULL);
    return *out ? TS_OK : em_memory(em);
}

/* ---- early exits ---- */

static ts_status raise_flag(emitter *em, const ast *at, const char *name) {
    ir_value *yes;
    TS_TRY(em_bool(em, at, true, &yes));
    return scope_set(em, name, sv_value(yes), type_BOOL, false);
}

ts_status em_unless_jumped(emitter *em, const ast *block_node, int from) {
    entry *skip = scope_find(em, "$skip");
    node *n;
    scope *sides[2] = {NULL, NULL};
    em->scope->may_jump = false;
    if (!skip) return em_statements(em, block_node, from);
    if (em->rests == MAX_RESTS) return em_fail(em, block_node->kids[from], "the function has more than %d early exits behind one another", MAX_RESTS);
    TS_TRY(branch_node(em, block_node->kids[from], skip->sv.v, &n));
    if (!scope_open(em, n->blocks[0])) return em_memory(em);
    em->scope->exit = em->scope->outer->loop_jump ? EXIT_LOOP : EXIT_JUMP;
    em->scope->skipped = true;
    sides[0] = leave(em);
    if (!scope_open(em, n->blocks[1])) return em_memory(em);
    em->scope->rest = true;
    em->rests++;
    ts_status st = em_statements(em, block_node, from);
    em->rests--;
    sides[1] = leave(em);
    if (st == TS_OK) st = merge(em, block_node, n, sides);
    free_sides(sides);
    return st;
}

ts_status em_return(emitter *em, const ast *syn) {
    ir_value *v;
    if (syn->kids[0]) TS_TRY(em_value(em, syn->kids[0], em->declared_return, &v));
    else TS_TRY(em_none(em, syn, &v));
    bool empty = syn->kids[0] && syn->kids[0]->kind == AST_LIST && syn->kids[0]->n == 0;
    const type *want = em->declared_return;
    if (want && v->type->kind == T_NONE && type_has_none(want) && !em->open) TS_TRY(em_constant(em, syn, v_none(), want, &v));
    if (want && !em_convert(em, syn, &v, want, empty, true, false))
        return em_fail(em, syn, "Return value was annotated as having type %s but is actually of type %s", em_type(em, want),
                       em_type(em, v->type));
    if (want && !type_equal(v->type, want) && (!em->open || want->kind == T_ANY)) TS_TRY(em_node(em, N_CAST, syn, 1, &v, want, &v));
    if (em->open) return open_return(em, v);
    TS_TRY(scope_set(em, "$value", sv_value(v), want ? want : v->type, false));
    if (em->flags) {
        TS_TRY(raise_flag(em, syn, "$skip"));
        TS_TRY(raise_flag(em, syn, "$break"));
        TS_TRY(raise_flag(em, syn, "$return"));
    }
    em->scope->exit = EXIT_JUMP;
    return TS_OK;
}

static bool in_loop(const emitter *em) {
    for (const scope *s = em->scope; s; s = s->outer)
        if (s->loop_body) return true;
    return false;
}

ts_status em_break(emitter *em, const ast *syn) {
    if (!in_loop(em)) return em_fail(em, syn, "'break' outside of a loop");
    if (em->open) return open_jump(em, syn, N_BREAK);
    TS_TRY(raise_flag(em, syn, "$skip"));
    TS_TRY(raise_flag(em, syn, "$break"));
    em->scope->exit = EXIT_LOOP;
    return TS_OK;
}

ts_status em_continue(emitter *em, const ast *syn) {
    if (!in_loop(em)) return em_fail(em, syn, "'continue' outside of a loop");
    if (em->open) return open_jump(em, syn, N_CONTINUE);
    TS_TRY(raise_flag(em, syn, "$skip"));
    em->scope->exit = EXIT_LOOP;
    return TS_OK;
}
