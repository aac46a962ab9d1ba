/* SPDX-License-Identifier: Apache-2.0
 *
 * open.c: open graphs: what LibTorch's compiler makes of a function before variables become values.  Reading a variable
 * is a node, so is writing one, and return, break and continue; Ifs and Loops have no outputs yet.  Values are made in
 * the order in which LibTorch makes them, also those that nothing uses, since their numbers and names show in the text
 * of the graph.  passes/open.h turns such a graph into the one that is shown; none is ever run.
 *
 * The order is that of torch/csrc/jit/frontend/ir_emitter.cpp of PyTorch 1.13.
 */
#include "sema/emit.h"

#include <stdlib.h>
#include <string.h>

ts_status open_load(emitter *em, const char *name, const type *t, ir_value **out) {
    node *n;
    TS_TRY(em_node_only(em, N_LOAD, NULL, 0, NULL, &n));
    n->name = name;
    *out = node_add_output(n, t, name_is_meaningful(name) ? name : NULL);
    return *out ? TS_OK : em_memory(em);
}

ts_status open_store(emitter *em, const char *name, ir_value *v) {
    node *n;
    TS_TRY(em_node_only(em, N_STORE, NULL, 1, &v, &n));
    n->name = name;
    return TS_OK;
}

ts_status open_name(emitter *em, const char *name, ir_value *v) {
    if (v->name || !name_is_meaningful(name) || v->owner != em->scope->b) return TS_OK;
    return value_set_name(v, name) ? TS_OK : em_memory(em);
}

/* The variable of a name has a type in this scope; its value is a matter of loads and stores. */
static ts_status declare(emitter *em, const char *name, const type *t) {
    ir_value *stand_in = ARENA_NEW(em->memory, ir_value);
    if (!stand_in) return em_memory(em);
    stand_in->type = t;
    return scope_set(em, name, sv_value(stand_in), t, false);
}

static bool is_variable(const entry *e) { return e && e->sv.kind == SV_VALUE; }

static entry *find_from(const scope *s, const char *name) {
    for (; s; s = s->outer) {
        entry *e = scope_own(s, name);
        if (e) return e;
    }
    return NULL;
}

ts_status open_assign(emitter *em, const ast *at, const char *name, sval sv, const type *annotated) {
    ir_value *before;
    if (sv.kind != SV_VALUE) return scope_set(em, name, sv, NULL, false);
    TS_TRY(open_name(em, name, sv.v));
    entry *outer = find_from(em->scope->outer, name);
    if (is_variable(outer)) {
        TS_TRY(open_load(em, outer->name, outer->declared, &before));
        em_convert(em, at, &sv.v, outer->declared, false, true, false);
    }
    TS_TRY(open_store(em, name, sv.v));
    return declare(em, name, annotated ? annotated : sv.v->type);
}

ts_status open_literal(emitter *em, const ast *at, value v, const type *t, ir_value **out) {
    scoped_text text key = TEXT_INIT(NULL);
    text_printf(&key, "%d ", v.tag);
    if (v.tag == V_COMPLEX) text_printf(&key, "%a %a", v.z->re, v.z->im);
    else if (v.tag == V_FLOAT) text_printf(&key, "%a", v.d);
    else text_printf(&key, "%lld", (long long)v.i);
    *out = map_gets(&em->literals, text_str(&key));
    if (*out) {
        value_unref(v);
        return TS_OK;
    }
    block *body = em->g->body;
    node *first = body->first;
    char *kept = arena_copy(em->memory, text_str(&key), key.length);
    *out = graph_constant(body, v, t, em_place(em, at));
    if (!kept || !*out || !map_sets(&em->literals, kept, *out)) return em_memory(em);
    if (first) node_move_before(first, (*out)->def);
    return TS_OK;
}

ts_status open_skip(emitter *em, int values) {
    ir_value *unused;
    while (em->open && values-- > 0) TS_TRY(em_int(em, NULL, 0, &unused));
    return TS_OK;
}

/* ---- branches ---- */

static int by_text(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

/* Loads a variable at the end of a side of a branch; NULL if the side does not know it. */
static ts_status load_in(emitter *em, scope *side, const char *name, ir_value **out) {
    scope *here = em->scope;
    const entry *e = find_from(side, name);
    *out = NULL;
    if (!is_variable(e)) return TS_OK;
    em->scope = side;
    ts_status st = open_load(em, name, e->declared, out);
    em->scope = here;
    return st;
}

static ts_status uninit_in(emitter *em, scope *side, const char *name, const type *t, ir_value **out) {
    scope *here = em->scope;
    em->scope = side;
    ts_status st = em_node(em, N_UNINIT, NULL, 0, NULL, t, out);
    if (st == TS_OK) st = open_store(em, name, *out);
    em->scope = here;
    return st;
}

/* Names that a side assigns and the other knows too, or leaves by an exit. */
static ts_status shared_names(emitter *em, scope *sides[2], const char **names, int *n) {
    for (int i = 0; i < 2; i++) {
        for (int k = 0; k < sides[i]->count; k++) {
            const entry *e = sides[i]->order[k];
            ir_value *other;
            if (!is_variable(e)) continue;
            TS_TRY(load_in(em, sides[1 - i], e->name, &other));
            bool known = other || sides[1 - i]->exit != EXIT_NONE;
            for (int j = 0; j < *n && known; j++) known = strcmp(names[j], e->name) != 0;
            if (known) names[(*n)++] = e->name;
        }
    }
    qsort(names, (size_t)*n, sizeof *names, by_text);
    return TS_OK;
}

static ts_status join_name(emitter *em, scope *sides[2], const char *name) {
    ir_value *v[2] = {NULL, NULL};
    bool gone[2] = {sides[0]->exit != EXIT_NONE, sides[1]->exit != EXIT_NONE};
    for (int i = 0; i < 2; i++)
        if (!gone[i]) TS_TRY(load_in(em, sides[i], name, &v[i]));
    if (gone[0] && gone[1]) return TS_OK;
    for (int i = 0; i < 2; i++)
        if (gone[i]) TS_TRY(uninit_in(em, sides[i], name, v[1 - i]->type, &v[i]));
    const entry *before = scope_find(em, name);
    ir_value *ignored;
    if (is_variable(before)) TS_TRY(open_load(em, name, before->declared, &ignored)); /* LibTorch asks for its type */
    const type *t = em_joined_type(em, before, v[0], v[1]);
    return t ? declare(em, name, t) : TS_OK;
}

static ts_status join(emitter *em, scope *sides[2]) {
    const char **names = ARENA_ARRAY(em->memory, const char *, sides[0]->count + sides[1]->count + 1);
    int n = 0;
    if (!names) return em_memory(em);
    TS_TRY(shared_names(em, sides, names, &n));
    for (int i = 0; i < n; i++) TS_TRY(join_name(em, sides, names[i]));
    if (sides[0]->exit != EXIT_NONE && sides[1]->exit != EXIT_NONE) em->scope->exit = EXIT_JUMP;
    return TS_OK;
}

ts_status open_if(emitter *em, const ast *syn, const condition *c) {
    node *n;
    scope *sides[2] = {NULL, NULL};
    ts_status st = TS_OK;
    if (c->decided >= 0) {
        const ast *taken = syn->kids[c->decided ? 1 : 2];
        TS_TRY(em_refine(em, syn, c->decided ? c->if_true : c->if_false));
        return taken ? em_statements(em, taken, 0) : TS_OK;
    }
    TS_TRY(em_node_only(em, N_IF, syn, 1, (ir_value *[]){c->v}, &n));
    if (!node_add_block(n) || !node_add_block(n)) return em_memory(em);
    for (int i = 0; i < 2 && st == TS_OK; i++) {
        if (!(sides[i] = scope_open(em, n->blocks[i]))) return em_memory(em);
        st = em_refine(em, syn, i ? c->if_false : c->if_true);
        if (st == TS_OK && syn->kids[1 + i]) st = em_statements(em, syn->kids[1 + i], 0);
        em->scope = sides[i]->outer;
    }
    if (st == TS_OK) st = join(em, sides);
    for (int i = 0; i < 2; i++)
        if (sides[i]) map_free(&sides[i]->vars);
    return st;
}

/* ---- loops ---- */

static ts_status loop_condition(emitter *em, node *n, block *b, const ast *at, const ast *question) {
    ir_value *go_on;
    ts_status st = TS_OK;
    if (!question) {
        TS_TRY(em_bool(em, at, true, &go_on));
        node_move_before(n, go_on->def);
    } else {
        if (!scope_open(em, b)) return em_memory(em);
        st = em_value(em, question, NULL, &go_on);
        if (st == TS_OK) st = em_truth(em, question, go_on, &go_on);
        scope_close(em);
    }
    return st != TS_OK ? st : block_add_result(b, go_on) ? TS_OK : em_memory(em);
}

ts_status open_loop(emitter *em, const ast *at, ir_value *max, const ast *question, open_body body, void *context) {
    node *n;
    TS_TRY(em_node_only(em, N_LOOP, at, 0, NULL, &n));
    block *round = node_add_block(n), *ask = node_add_block(n);
    if (!round || !ask) return em_memory(em);
    TS_TRY(loop_condition(em, n, ask, at, question));
    ir_value *i = block_add_param(round, type_INT, NULL);
    if (!node_add_input(n, max) || !i || !scope_open(em, round)) return em_memory(em);
    em->scope->loop_body = true;
    ts_status st = body(em, context, i);
    scope_close(em);
    return st;
}

/* ---- exits, the whole function ---- */

ts_status open_return(emitter *em, ir_value *v) {
    node *n;
    const type *seen = em->seen_return ? type_unify(em->u->pool, em->seen_return, v->type, NULL, false) : v->type;
    em->seen_return = em->declared_return ? em->declared_return : seen ? seen : v->type;
    TS_TRY(em_node_only(em, N_RETURN, NULL, 1, &v, &n));
    em->scope->exit = EXIT_JUMP;
    return TS_OK;
}

ts_status open_jump(emitter *em, const ast *syn, node_kind kind) {
    node *n;
    return em_node_only(em, kind, syn, 0, NULL, &n);
}

ts_status open_parameters(emitter *em) {
    const schema *s = em->fn->schema;
    for (int i = 0; i < s->nargs; i++) {
        const char *name = s->args[i].name;
        bool named = (i == 0 && em->fn->cls) || name_is_meaningful(name);
        ir_value *v = block_add_param(em->g->body, s->args[i].type, named ? name : NULL);
        if (!v) return em_memory(em);
        TS_TRY(open_assign(em, NULL, name, sv_value(v), NULL));
    }
    return TS_OK;
}

ts_status open_result(emitter *em) {
    ir_value *v;
    const type *t = em->seen_return ? em->seen_return : em->declared_return ? em->declared_return : type_NONE;
    TS_TRY(em_node(em, N_UNINIT, NULL, 0, NULL, t, &v));
    return block_add_result(em->g->body, v) ? TS_OK : em_memory(em);
}

/* ---- functions that LibTorch has in TorchScript ---- */

/* Lines of as many columns: only the numbers show. */
#define LINE "                                       \n"
enum { WIDTH = sizeof LINE - 1 };

void open_place(ir_value *v, int line, int column) {
    static const char lines[] = LINE LINE LINE LINE LINE LINE LINE LINE LINE LINE LINE LINE LINE LINE;
    static const source builtin = {.name = "<string>", .bytes = lines, .length = sizeof lines - 1, .first_line = 1};
    uint32_t at = (uint32_t)((line - 1) * WIDTH + column);
    v->def->place = (range){&builtin, at, at + 1};
}

ts_status open_string_contains(emitter *em, ir_value *s, ir_value *sub, ir_value **out) {
    ir_value *zero, *missing, *length, *found;
    TS_TRY(em_int(em, NULL, 0, &zero));
    TS_TRY(em_int(em, NULL, -1, &missing));
    TS_TRY(em_op(em, NULL, "aten::len", 1, &s, &length));
    TS_TRY(em_op(em, NULL, "aten::find", 4, (ir_value *[]){s, sub, zero, length}, &found));
    TS_TRY(em_op(em, NULL, "aten::ne", 2, (ir_value *[]){found, missing}, out));
    open_place(length, 5, 29);
    open_place(found, 5, 11);
    open_place(*out, 5, 11);
    return TS_OK;
}

ts_status open_try_names(emitter *em, const ast *at, const char *name, const arg *args, int n, bool conv) {
    static const char *const makers[] = {"aten::zeros", "aten::ones", "aten::full"};
    schema *s;
    matched ignored;
    for (size_t i = 0; em->open && i < sizeof makers / sizeof *makers; i++) {
        if (strcmp(makers[i], name) != 0) continue;
        const char *string = i == 2 ? "f.names(int[] size, Scalar fill_value, *, str[]? names) -> Tensor" : "f.names(int[] size, *, str[]? names) -> Tensor";
        TS_TRY(schema_parse(em->memory, em->u->pool, string, &s, em->err));
        em_match(em, s, at, NULL, args, n, conv, &ignored, NULL);
        return em->no_memory ? em_memory(em) : TS_OK;
    }
    return TS_OK;
}
