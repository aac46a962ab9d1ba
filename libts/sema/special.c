/* SPDX-License-Identifier: Apache-2.0
 *
 * special.c: the global names of the language that are no operators, and calls of them (pages 3.5 and 4.10).
 */
#include "sema/emit.h"

#include <math.h>
#include <string.h>

/* Functions that become an operator of that name, with the magic method tried first on objects. */
static const struct { const char *name, *op_text, *magic; } plain[] = {
    {"int", "aten::Int", "__int__"},     {"float", "aten::Float", "__float__"}, {"complex", "aten::Complex", "__complex__"},
    {"str", "aten::str", "__str__"},     {"len", "aten::len", "__len__"},       {"hex", "aten::hex", "__hex__"},
    {"oct", "aten::oct", "__oct__"},     {"round", "aten::round", "__round__"}, {"hash", "aten::hash", NULL},
    {"all", "aten::all", NULL},          {"any", "aten::any", NULL},            {"divmod", "aten::divmod", NULL},
    {"sum", "aten::sum", NULL},          {"ord", "aten::ord", NULL},            {"chr", "aten::chr", NULL},
    {"bin", "aten::bin", NULL},          {"pow", "aten::pow", NULL},            {"sorted", "aten::sorted", NULL},
    {"min", "prim::min", NULL},          {"max", "prim::max", NULL},            {"abs", "prim::abs", NULL},
    {"id", "prim::id", NULL},            {"rangelist", "prim::rangelist", NULL}, {"_to_tensor", "prim::NumToTensor", NULL},
};

static const char *const forms[] = {"print", "bool", "tuple", "list", "dict", "getattr", "hasattr", "isinstance", "range", "zip",
                                    "enumerate", "annotate", "unchecked_cast", "uninitialized", "fork", "AssertionError"};

bool em_global(const char *name, sval *out) {
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (strcmp(plain[i].name, name) == 0) {
            *out = (sval){.kind = SV_SPECIAL, .name = plain[i].name};
            return true;
        }
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (strcmp(forms[i], name) == 0) {
            *out = (sval){.kind = SV_SPECIAL, .name = forms[i]};
            return true;
        }
    return false;
}

/* An object's magic method, if it has one. */
static ts_status magic(emitter *em, const ast *syn, ir_value *v, const char *name, sval *out, bool *done) {
    function *fn = name && v->type->kind == T_CLASS ? class_method(v->type->cls, name) : NULL;
    *done = fn != NULL;
    return fn ? em_call_function(em, syn, fn, v, NULL, 0, out) : TS_OK;
}

static ts_status call_plain(emitter *em, const ast *syn, size_t i, sval *out) {
    arg *args;
    int n;
    bool done = false;
    TS_TRY(em_arguments(em, syn, 1, &args, &n));
    if (n == 1) TS_TRY(magic(em, syn, args[0].v, plain[i].magic, out, &done));
    if (done) return TS_OK;
    if (n == 1 && i < 4 && i != 2) TS_TRY(open_skip(em, 1)); /* as in em_truth */
    if (n == 1 && i < 4) { /* a conversion to what it is already */
        const type *t = i == 0 ? type_INT : i == 1 ? type_FLOAT : i == 2 ? type_COMPLEX : type_STR;
        if (type_equal(args[0].v->type, t)) {
            *out = sv_value(args[0].v);
            return TS_OK;
        }
    }
    if (n == 1 && strcmp(plain[i].name, "len") == 0 && args[0].v->type->kind == T_TUPLE) {
        out->kind = SV_VALUE;
        return em_int(em, syn, args[0].v->type->n, &out->v);
    }
    return em_builtin(em, syn, plain[i].op_text, NULL, args, n, out);
}

static ts_status type_argument(emitter *em, const ast *syn, int i, const type **out) {
    int ignored;
    if (syn->n <= i) return em_fail(em, syn, "a type is missing");
    return em_parse_type(em->u, em->fn->source, syn->kids[i], out, &ignored, em->err);
}

static ts_status annotate(emitter *em, const ast *syn, sval *out) {
    const type *t;
    TS_TRY(type_argument(em, syn, 1, &t));
    if (syn->n != 3) return em_fail(em, syn, "annotate expects a type and a value");
    const ast *e = syn->kids[2];
    out->kind = SV_VALUE;
    TS_TRY(em_value(em, e, t, &out->v));
    if (out->v->type->kind == T_NONE && type_has_none(t) && t->kind != T_NONE) return em_constant(em, em->open ? NULL : syn, v_none(), t, &out->v);
    const type *have = out->v->type;
    if (!em_convert(em, syn, &out->v, t, e->kind == AST_LIST && e->n == 0, true, false))
        return em_fail(em, syn, "expected an expression of type %s but found %s", em_type(em, t), em_type(em, have));
    return t->kind == T_ANY ? em_node(em, N_CAST, syn, 1, &out->v, t, &out->v) : TS_OK;
}

static ts_status unchecked_cast(emitter *em, const ast *syn, sval *out) {
    const type *t;
    ir_value *v;
    TS_TRY(type_argument(em, syn, 1, &t));
    if (syn->n != 3) return em_fail(em, syn, "unchecked_cast expects a type and a value");
    TS_TRY(em_value(em, syn->kids[2], NULL, &v));
    out->kind = SV_VALUE;
    out->v = v;
    if (em->open && v->def && v->def->kind == N_CAST && type_equal(v->type, t)) return TS_OK;
    return em_node(em, N_CAST, syn, 1, &v, t, &out->v);
}

static ts_status uninitialized(emitter *em, const ast *syn, sval *out) {
    const type *t;
    TS_TRY(type_argument(em, syn, 1, &t));
    out->kind = SV_VALUE;
    return em_node(em, N_UNINIT, syn, 0, NULL, t, &out->v);
}

static ts_status get_attribute(emitter *em, const ast *syn, const type *hint, sval *out) {
    sval holder;
    if (syn->n < 3 || syn->n > 4 || syn->kids[2]->kind != AST_STRING) return em_fail(em, syn, "getattr's second argument must be a string literal");
    TS_TRY(em_expr(em, syn->kids[1], NULL, &holder));
    const char *name = syn->kids[2]->text;
    if (syn->n == 4) {
        bool has = holder.kind == SV_VALUE && holder.v->type->kind == T_CLASS &&
                   (class_attr_find(holder.v->type->cls, name) >= 0 || class_method(holder.v->type->cls, name));
        if (!has) return em_expr(em, syn->kids[3], hint, out);
    }
    return em_attribute(em, syn, holder, name, out);
}

static ts_status print_call(emitter *em, const ast *syn, sval *out) {
    arg *args;
    int n;
    sval ignored;
    TS_TRY(em_arguments(em, syn, 1, &args, &n));
    TS_TRY(em_builtin(em, syn, "prim::Print", NULL, args, n, &ignored));
    *out = (sval){.kind = SV_UNDEFINED, .name = "None cannot be used as a value"};
    return TS_OK;
}

static ts_status iterable(emitter *em, const ast *syn, const char *name, sval *out) {
    *out = (sval){.kind = SV_ITERABLE, .name = name, .def = syn, .n = syn->n - 1};
    out->items = ARENA_ARRAY(em->memory, sval, syn->n);
    if (!out->items) return em_memory(em);
    bool backwards = em->open && strcmp(name, "enumerate") == 0;
    for (int k = 1; k < syn->n; k++) {
        int i = backwards ? syn->n - k : k;
        const ast *e = syn->kids[i]->kind == AST_KEYWORD ? syn->kids[i]->kids[0] : syn->kids[i];
        ir_value *endless;
        if (backwards && i == 1) TS_TRY(open_literal(em, syn, v_int(INT64_MAX), type_INT, &endless));
        TS_TRY(em_expr(em, e, NULL, &out->items[i - 1]));
    }
    return TS_OK;
}

/* list(x): a copy of a list, the bytes of a string, a comprehension over anything else. */
static ts_status list_call(emitter *em, const ast *syn, const type *hint, sval *out) {
    sval source_value;
    out->kind = SV_VALUE;
    if (syn->n == 1) {
        const type *t = hint && hint->kind == T_LIST ? hint : type_list(em->u->pool, type_TENSOR);
        return t ? em_node(em, N_LIST, syn, 0, NULL, t, &out->v) : em_memory(em);
    }
    TS_TRY(em_expr(em, syn->kids[1], NULL, &source_value));
    if (source_value.kind == SV_VALUE && (source_value.v->type->kind == T_LIST || source_value.v->type->kind == T_STR))
        return em_op(em, syn, "aten::list", 1, &source_value.v, &out->v);
    /* [x for x in e] */
    ast *name = ARENA_NEW(em->memory, ast), *comp = ARENA_NEW(em->memory, ast);
    ast **kids = ARENA_ARRAY(em->memory, ast *, 3);
    if (!name || !comp || !kids) return em_memory(em);
    *name = (ast){.kind = AST_NAME, .text = "$item", .text_length = 5, .begin = syn->begin, .end = syn->end};
    kids[0] = kids[1] = name;
    kids[2] = syn->kids[1];
    *comp = (ast){.kind = AST_LISTCOMP, .text = "", .n = 3, .kids = kids, .begin = syn->begin, .end = syn->end};
    return em_expr(em, comp, hint, out);
}

static ts_status dict_call(emitter *em, const ast *syn, const type *hint, sval *out) {
    arg *args;
    int n;
    if (syn->n == 1 && hint && hint->kind == T_DICT) {
        out->kind = SV_VALUE;
        return em_node(em, N_DICT, syn, 0, NULL, hint, &out->v);
    }
    TS_TRY(em_arguments(em, syn, 1, &args, &n));
    int given = 0;
    while (given < n && !args[given].name) given++;
    TS_TRY(em_builtin(em, syn, "aten::dict", NULL, args, given, out));
    for (int i = given; i < n; i++) {
        arg item[3] = {{.v = out->v}, {0}, args[i]};
        sval ignored;
        TS_TRY(em_string(em, syn, args[i].name, strlen(args[i].name), &item[1].v));
        item[2].name = NULL;
        TS_TRY(em_builtin(em, syn, "aten::_set_item", NULL, item, 3, &ignored));
    }
    return TS_OK;
}

static ts_status tuple_call(emitter *em, const ast *syn, sval *out) {
    if (syn->n != 2) return em_fail(em, syn, "tuple() expects one argument");
    TS_TRY(em_expr(em, syn->kids[1], NULL, out));
    if (out->kind != SV_VALUE || out->v->type->kind != T_TUPLE)
        return em_fail(em, syn, "cannot statically infer the expected size of a list in this context");
    return TS_OK;
}

/* fork(closure) or fork(function, arguments): the block runs the call. */
static ts_status fork_call(emitter *em, const ast *syn, sval *out) {
    sval callee;
    arg *args;
    int n;
    node_kind kind = N_FORK;
    node *fork;
    ir_value *result;
    if (syn->n < 2) return em_fail(em, syn, "fork expects a function");
    TS_TRY(em_expr(em, syn->kids[1], NULL, &callee));
    TS_TRY(em_arguments(em, syn, 2, &args, &n));
    TS_TRY(em_node_only(em, kind, syn, 0, NULL, &fork));
    block *b = node_add_block(fork);
    if (!b || !scope_open(em, b)) return em_memory(em);
    ts_status st;
    if (callee.kind == SV_CLOSURE) {
        const ast *body = callee.def->kids[0];
        const ast *last = body->n ? body->kids[body->n - 1] : NULL;
        ast statements = *body;
        bool returns = last && last->kind == AST_RETURN;
        statements.n -= returns;
        st = em_statements(em, &statements, 0);
        if (st == TS_OK) st = returns && last->kids[0] ? em_value(em, last->kids[0], NULL, &result) : em_none(em, syn, &result);
    } else if (callee.kind == SV_FUNCTION || callee.kind == SV_METHOD) {
        sval called;
        st = em_call_function(em, syn, callee.fn, callee.kind == SV_METHOD ? callee.v : NULL, args, n, &called);
        result = called.v;
    } else {
        st = em_fail(em, syn, "fork expects a function or a closure");
    }
    scope_close(em);
    TS_TRY(st);
    const type *t = type_future(em->u->pool, result->type);
    if (!t || !block_add_result(b, result)) return em_memory(em);
    *out = sv_value(node_add_output(fork, t, NULL));
    return out->v ? TS_OK : em_memory(em);
}

static ts_status tolist(emitter *em, const ast *syn, const type *hint, sval *out) {
    sval callee;
    TS_TRY(em_expr(em, syn->kids[0], NULL, &callee));
    if (!hint) return em_fail(em, syn, "Expected type hint for result of tolist()");
    out->kind = SV_VALUE;
    return em_node(em, N_TOLIST, syn, 1, &callee.v, hint, &out->v);
}

static ts_status condition_call(emitter *em, const ast *syn, sval *out) {
    condition c;
    TS_TRY(em_condition(em, syn, &c));
    out->kind = SV_VALUE;
    return em_condition_value(em, syn, &c, &out->v);
}

static ts_status bool_call(emitter *em, const ast *syn, sval *out) {
    ir_value *v;
    if (syn->n != 2) return em_fail(em, syn, "bool() expects one argument");
    TS_TRY(em_value(em, syn->kids[1], NULL, &v));
    out->kind = SV_VALUE;
    return em_truth(em, syn, v, &out->v);
}

ts_status em_special(emitter *em, const ast *syn, const char *name, const type *hint, sval *out) {
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        if (strcmp(plain[i].name, name) == 0) return call_plain(em, syn, i, out);
    if (strcmp(name, "annotate") == 0) return annotate(em, syn, out);
    if (strcmp(name, "unchecked_cast") == 0) return unchecked_cast(em, syn, out);
    if (strcmp(name, "uninitialized") == 0) return uninitialized(em, syn, out);
    if (strcmp(name, "isinstance") == 0 || strcmp(name, "hasattr") == 0) return condition_call(em, syn, out);
    if (strcmp(name, "getattr") == 0) return get_attribute(em, syn, hint, out);
    if (strcmp(name, "bool") == 0) return bool_call(em, syn, out);
    if (strcmp(name, "print") == 0) return print_call(em, syn, out);
    if (strcmp(name, "list") == 0) return list_call(em, syn, hint, out);
    if (strcmp(name, "dict") == 0) return dict_call(em, syn, hint, out);
    if (strcmp(name, "tuple") == 0) return tuple_call(em, syn, out);
    if (strcmp(name, "fork") == 0) return fork_call(em, syn, out);
    if (strcmp(name, "tolist") == 0) return tolist(em, syn, hint, out);
    if (strcmp(name, "AssertionError") == 0) return em_fail(em, syn, "AssertionError cannot be used as a value");
    return iterable(em, syn, name, out);
}
