/* SPDX-License-Identifier: Apache-2.0
 *
 * parse.c: the text of a graph, as print.c writes it, back to a graph: a line is a node, the head or the end of a block.
 * Places (`# file:line`) are skipped.  The text does not name overloads: the first operator of the name takes a node that
 * takes its inputs and gives its outputs.
 */
#include "ir/parse.h"
#include "ir/unit.h"

#include "base/map.h"
#include "base/vec.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef struct parser {
    graph_text t;
    graph *g;
    block *at;   /* nodes are appended here */
    map values;  /* bytes of an id -> ir_value; keys live in the values */
    int last_id;
} parser;

static const char *const texts[] = {
#define NODE(kind, text, what) text,
#include "ir/node.def"
#undef NODE
};

typedef VEC(ir_value *) ir_values;

/* ---- values ---- */

/* %NAME.ID or %ID */
static ts_status value_name(parser *p, int *out_id, char *name, size_t room) {
    char *end;
    size_t n = 0;
    TS_TRY(text_expect(&p->t, "%"));
    const char *s = p->t.at;
    while (isalnum((unsigned char)s[n]) || s[n] == '_' || s[n] == '.') n++;
    size_t dot = n;
    while (dot && s[dot - 1] != '.') dot--;
    if (dot > room) return text_fail(&p->t, "a name is too long");
    memcpy(name, s, dot ? dot - 1 : 0);
    name[dot ? dot - 1 : 0] = 0;
    long id = strtol(s + dot, &end, 10);
    if (end != s + n || end == s + dot || id < 0 || id >= 1 << 28) return text_fail(&p->t, "a value's number is due");
    *out_id = (int)id;
    p->t.at = end;
    return TS_OK;
}

static ts_status used(parser *p, ir_value **out) {
    char name[256];
    int id;
    TS_TRY(value_name(p, &id, name, sizeof name));
    *out = map_get(&p->values, (const char *)&id, sizeof id);
    return *out ? TS_OK : text_fail(&p->t, "a value is used before it is defined");
}

/* A new value's number and name. */
static ts_status define(parser *p, ir_value *v, int id, const char *name) {
    if (!v || (*name && !(v->name = arena_copy(p->g->memory, name, strlen(name))))) return error_memory(p->t.cx.err);
    if (map_get(&p->values, (const char *)&id, sizeof id)) return text_fail(&p->t, "a value is defined twice");
    v->id = id;
    if (id >= p->g->next_id) p->g->next_id = id + 1;
    return map_set(&p->values, (const char *)&v->id, sizeof v->id, v) ? TS_OK : error_memory(p->t.cx.err);
}

/* (%a, %b) */
static ts_status uses(parser *p, ir_values *out) {
    TS_TRY(text_expect(&p->t, "("));
    if (text_accept(&p->t, ")")) return TS_OK;
    do {
        ir_value *v;
        TS_TRY(used(p, &v));
        if (!VEC_PUSH(NULL, out, v)) return error_memory(p->t.cx.err);
    } while (text_accept(&p->t, ","));
    return text_expect(&p->t, ")");
}

/* ---- blocks ---- */

/* (%a : T, %b : U): */
static ts_status parameters(parser *p, block *b) {
    TS_TRY(text_expect(&p->t, "("));
    while (!text_accept(&p->t, ")")) {
        char name[256];
        int id;
        const type *t;
        if (b->nparams) TS_TRY(text_expect(&p->t, ","));
        TS_TRY(value_name(p, &id, name, sizeof name));
        TS_TRY(text_expect(&p->t, ":"));
        TS_TRY(text_type(&p->t, &t));
        TS_TRY(define(p, block_add_param(b, t, NULL), id, name));
    }
    p->at = b;
    return text_expect(&p->t, ":");
}

static ts_status results(parser *p) {
    ir_values all = {0};
    ts_status st = uses(p, &all);
    for (size_t i = 0; i < all.n && st == TS_OK; i++)
        if (!block_add_result(p->at, all.at[i])) st = error_memory(p->t.cx.err);
    VEC_FREE(&all);
    return st;
}

static ts_status block_line(parser *p) {
    node *owner = p->at->last;
    char *end;
    long index = strtol(p->t.at, &end, 10);
    if (!owner || index != owner->nblocks) return text_fail(&p->t, "a block stands at a wrong place");
    p->t.at = end;
    block *b = node_add_block(owner);
    return b ? parameters(p, b) : error_memory(p->t.cx.err);
}

static ts_status block_end(parser *p) {
    if (!p->at->owner) return text_fail(&p->t, "no block is open");
    TS_TRY(results(p));
    p->at = p->at->owner->owner;
    return TS_OK;
}

/* ---- nodes ---- */

typedef struct output { int id; char name[256]; const type *type; } output;
typedef VEC(output) outputs;

static ts_status node_outputs(parser *p, outputs *out) {
    while (*p->t.at == ' ') p->t.at++;
    if (*p->t.at != '%') return TS_OK;
    do {
        output o;
        TS_TRY(value_name(p, &o.id, o.name, sizeof o.name));
        TS_TRY(text_expect(&p->t, ":"));
        TS_TRY(text_type(&p->t, &o.type));
        if (!VEC_PUSH(NULL, out, o)) return error_memory(p->t.cx.err);
    } while (text_accept(&p->t, ","));
    return text_expect(&p->t, "=");
}

/* Whether a value of type `have` fits a schema's type: variables take anything of their shape. */
static bool fits(const type *want, const type *have) {
    if (want->kind == T_VAR) return true;
    if (!type_has_var(want)) return type_is_subtype(have, want, NULL);
    if (want->kind == T_OPTIONAL) return have->kind == T_NONE || fits(want->args[0], have->kind == T_OPTIONAL ? have->args[0] : have);
    if (want->kind != have->kind || want->n != have->n) return false;
    for (int i = 0; i < want->n; i++)
        if (!fits(want->args[i], have->args[i])) return false;
    return true;
}

static bool takes(const schema *s, const ir_values *in, const outputs *out) {
    if ((s->vararg ? (int)in->n < s->nargs : (int)in->n != s->nargs) || (!s->varret && (int)out->n != s->nrets)) return false;
    for (int i = 0; i < s->nargs; i++)
        if (!fits(s->args[i].type, in->at[i]->type)) return false;
    for (int i = 0; i < s->nrets; i++)
        if (!fits(s->rets[i].type, out->at[i].type) && !type_is_subtype(s->rets[i].type, out->at[i].type, NULL)) return false;
    return true;
}

static ts_status operator_of(parser *p, const char *name, size_t length, const ir_values *in, const outputs *out, const op **out_op) {
    const op *const *all;
    int n = op_find(name, length, &all);
    for (int i = 0; i < n; i++) {
        const schema *s = op_schema(all[i]);
        if (!s) return error_memory(p->t.cx.err);
        if (!takes(s, in, out)) continue;
        *out_op = all[i];
        return TS_OK;
    }
    return error_set(p->t.cx.err, TS_ERR_ARGUMENT, "line %d of the graph: no operator %.*s takes these inputs and gives these outputs", p->t.line, (int)length, name);
}

/* A function by qualified name: a free one, or a method of a class. */
static ts_status function_of(parser *p, const char *name, function **out) {
    const graph_names *names = p->t.names;
    const char *dot = strrchr(name, '.');
    char *holder = dot ? arena_copy(p->g->memory, name, (size_t)(dot - name)) : NULL;
    const type *t = holder && names->find_type ? names->find_type(names->context, holder) : NULL;
    *out = names->find_function ? names->find_function(names->context, name) : NULL;
    for (int i = 0; t && t->cls && i < t->cls->method_count && !*out; i++)
        if (strcmp(t->cls->methods[i]->base, dot + 1) == 0) *out = t->cls->methods[i];
    return *out ? TS_OK : error_set(p->t.cx.err, TS_ERR_ARGUMENT, "line %d of the graph: there is no function '%s'", p->t.line, name);
}

/* [name="..."] of the kinds that have one. */
static ts_status name_attribute(parser *p, node *n, const type *holder) {
    scoped_value value s = v_none();
    TS_TRY(text_expect(&p->t, "[name="));
    TS_TRY(text_string(&p->t, &s));
    TS_TRY(text_expect(&p->t, "]"));
    n->name = arena_copy(p->g->memory, s.s->bytes, s.s->length);
    if (!n->name) return error_memory(p->t.cx.err);
    if (n->kind == N_CALL || n->kind == N_ENTER || n->kind == N_EXIT) return function_of(p, n->name, &n->function);
    if (!holder || !holder->cls) return text_fail(&p->t, "an object is due");
    if (n->kind == N_CALL_INTERFACE) {
        for (int i = 0; i < holder->cls->method_count; i++)
            if (strcmp(holder->cls->methods[i]->base, n->name) == 0) n->function = holder->cls->methods[i];
        return n->function ? TS_OK : text_fail(&p->t, "the interface has no such method");
    }
    n->slot = class_attr_find(holder->cls, n->name);
    return n->slot >= 0 ? TS_OK : text_fail(&p->t, "the class has no such attribute");
}

static ts_status types_attribute(parser *p, node *n) {
    const type *types[64];
    TS_TRY(text_expect(&p->t, "[types=["));
    do {
        if (n->ntypes == 64) return text_fail(&p->t, "too many types");
        TS_TRY(text_type(&p->t, &types[n->ntypes++]));
    } while (text_accept(&p->t, ","));
    TS_TRY(text_expect(&p->t, "]]"));
    n->types = ARENA_ARRAY(p->g->memory, const type *, n->ntypes);
    if (!n->types) return error_memory(p->t.cx.err);
    memcpy(n->types, types, (size_t)n->ntypes * sizeof *types);
    return TS_OK;
}

static ts_status constant_attribute(parser *p, node *n, const outputs *out) {
    scoped_value value s = v_none();
    if (out->n != 1) return text_fail(&p->t, "a constant has one output");
    n->next_constant = p->g->constants;
    p->g->constants = n;
    if (text_accept(&p->t, "[name=")) {
        TS_TRY(text_string(&p->t, &s));
        n->constant.tag = V_FUNCTION;
        TS_TRY(function_of(p, s.s->bytes, &n->constant.function));
        return text_expect(&p->t, "]");
    }
    if (!text_accept(&p->t, "[value=")) return TS_OK; /* None */
    TS_TRY(text_constant(&p->t, out->at[0].type, &n->constant));
    return text_expect(&p->t, "]");
}

static ts_status create_attribute(parser *p, node *n, const outputs *out) {
    if (out->n != 1) return text_fail(&p->t, "an object is due");
    n->types = ARENA_NEW(p->g->memory, const type *);
    if (!n->types) return error_memory(p->t.cx.err);
    n->types[0] = out->at[0].type;
    n->ntypes = 1;
    return TS_OK;
}

/* The attributes are written before the inputs, but those of objects are known by the input: `mark` is where they stand. */
static ts_status attributes(parser *p, node *n, const outputs *out) {
    switch (n->kind) {
    case N_CONSTANT: return constant_attribute(p, n, out);
    case N_CREATE_OBJECT: return create_attribute(p, n, out);
    case N_ISINSTANCE: return types_attribute(p, n);
    case N_GETATTR:
    case N_SETATTR:
    case N_CALL_INTERFACE:
    case N_CALL:
    case N_ENTER:
    case N_EXIT: return name_attribute(p, n, n->nin ? n->in[0]->type : NULL);
    default: return TS_OK;
    }
}

/* Where the inputs begin: behind the attributes in brackets, in which there may be quoted text. */
static const char *find_inputs(const char *s) {
    bool quoted = false;
    int depth = 0;
    for (; *s && *s != '\n'; s++) {
        if (quoted && *s == '\\' && s[1]) s++;
        else if (*s == '"') quoted = !quoted;
        else if (!quoted && *s == '[') depth++;
        else if (!quoted && *s == ']') depth--;
        else if (!quoted && depth == 0) break;
    }
    return s;
}

static ts_status make_node(parser *p, const char *kind, size_t length, const ir_values *in, const outputs *out, node **out_node) {
    node_kind k = N_OP;
    const op *o = NULL;
    for (int i = 1; i < NODE_KINDS; i++)
        if (strlen(texts[i]) == length && memcmp(texts[i], kind, length) == 0) k = (node_kind)i;
    if (k == N_OP) TS_TRY(operator_of(p, kind, length, in, out, &o));
    node *n = node_new(p->g, k, (range){0}, (int)in->n, in->at);
    if (!n) return error_memory(p->t.cx.err);
    n->op = o;
    *out_node = n;
    return TS_OK;
}

static ts_status node_parts(parser *p, outputs *out, ir_values *in) {
    node *n;
    TS_TRY(node_outputs(p, out));
    while (*p->t.at == ' ') p->t.at++;
    const char *kind = p->t.at;
    size_t length = strcspn(kind, "[( \n");
    p->t.at = find_inputs(kind + length);
    TS_TRY(uses(p, in));
    const char *end = p->t.at;
    TS_TRY(make_node(p, kind, length, in, out, &n));
    p->t.at = kind + length;
    TS_TRY(attributes(p, n, out));
    p->t.at = end;
    node_append(p->at, n);
    for (size_t i = 0; i < out->n; i++) TS_TRY(define(p, node_add_output(n, out->at[i].type, NULL), out->at[i].id, out->at[i].name));
    return TS_OK;
}

static ts_status node_line(parser *p) {
    outputs out = {0};
    ir_values in = {0};
    ts_status st = node_parts(p, &out, &in);
    VEC_FREE(&out);
    VEC_FREE(&in);
    return st;
}

/* ---- the text ---- */

static void next_line(parser *p) {
    p->t.at += strcspn(p->t.at, "\n");
    if (*p->t.at) p->t.at++;
    p->t.line++;
}

static ts_status parse(parser *p) {
    bool returned = false;
    TS_TRY(text_expect(&p->t, "graph"));
    TS_TRY(parameters(p, p->g->body));
    for (next_line(p); *p->t.at && !returned; next_line(p)) {
        if (text_accept(&p->t, "block")) TS_TRY(block_line(p));
        else if (text_accept(&p->t, "->")) TS_TRY(block_end(p));
        else if (text_accept(&p->t, "return ")) {
            if (p->at != p->g->body) return text_fail(&p->t, "a block is still open");
            TS_TRY(results(p));
            returned = true;
        } else if (*p->t.at && *p->t.at != '\n') TS_TRY(node_line(p));
    }
    if (!returned) return text_fail(&p->t, "the graph does not return");
    return graph_verify(p->g, p->t.cx.err);
}

ts_status graph_parse(type_pool *pool, budget *b, const char *string, const graph_names *names, graph **out_graph, ts_error *err) {
    static const graph_names none;
    parser p = {.t = {.pool = pool, .names = names ? names : &none, .cx = {.err = err, .budget = b, .threads = 1}, .at = string, .line = 1}};
    p.g = graph_new(pool, b, NULL);
    p.values.owner = b;
    if (!p.g) return error_memory(err);
    ts_status st = parse(&p);
    map_free(&p.values);
    if (st == TS_OK) *out_graph = p.g;
    else graph_free(p.g);
    return st;
}
