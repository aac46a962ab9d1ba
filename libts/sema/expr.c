/* SPDX-License-Identifier: Apache-2.0
 *
 * expr.c: expressions: names, literals, operators (pages 3.5, 4.10 to 4.12 of the language).
 */
#include "sema/emit.h"

#include <math.h>
#include <string.h>

ts_status em_as_value(emitter *em, const ast *syn, sval sv, ir_value **out) {
    switch (sv.kind) {
    case SV_VALUE: *out = sv.v; return TS_OK;
    case SV_UNDEFINED: return em_fail(em, syn, "%s", sv.name);
    case SV_FUNCTION: return em_constant(em, syn, (value){.tag = V_FUNCTION, .function = sv.fn}, type_FUNCTION, out);
    case SV_ITERABLE: return em_fail(em, syn, "%s cannot be used as a value", strcmp(sv.name, "range") == 0 ? "range" : "iterabletree");
    case SV_NAMESPACE: return em_fail(em, syn, "undefined value %s", sv.name);
    default: return em_fail(em, syn, "%s cannot be used as a value", sv.kind == SV_TYPE ? "class" : "builtin");
    }
}

ts_status em_value(emitter *em, const ast *syn, const type *hint, ir_value **out) {
    sval sv = {0};
    TS_TRY(em_expr(em, syn, hint, &sv));
    return em_as_value(em, syn, sv, out);
}

/* ---- names ---- */

static ts_status name_constant(emitter *em, const ast *syn, const char *name, sval *out, bool *found) {
    static const struct { const char *name; double d; bool imaginary; } numbers[] = {
        {"inf", INFINITY, false}, {"nan", NAN, false}, {"infj", INFINITY, true}, {"nanj", NAN, true},
    };
    ctx cx = {.err = em->err, .budget = em->u->budget, .threads = 1};
    *found = false;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (strcmp(numbers[i].name, name) != 0) continue;
        value v = v_float(numbers[i].d);
        if (numbers[i].imaginary) TS_TRY(value_complex(&cx, 0, numbers[i].d, &v));
        *found = true;
        out->kind = SV_VALUE;
        return em_constant(em, syn, v, numbers[i].imaginary ? type_COMPLEX : type_FLOAT, &out->v);
    }
    return TS_OK;
}

static ts_status name(emitter *em, const ast *syn, sval *out) {
    const char *s = syn->text;
    const entry *e = scope_find(em, s);
    bool found;
    function *fn = NULL;
    if (e) {
        if (e->sv.kind == SV_UNDEFINED) return em_fail(em, syn, "%s", e->sv.name);
        *out = e->sv;
        return e->sv.kind == SV_VALUE ? scope_read(em, e, &out->v) : TS_OK;
    }
    if (em_global(s, out)) return TS_OK;
    if (strcmp(s, "torch") == 0) *out = (sval){.kind = SV_TORCH};
    else if (strcmp(s, "ops") == 0) *out = (sval){.kind = SV_OPS};
    else if (strcmp(s, "CONSTANTS") == 0) *out = (sval){.kind = SV_CONSTANTS};
    else if (strcmp(s, "__torch__") == 0) *out = (sval){.kind = SV_NAMESPACE, .name = "__torch__"};
    else {
        TS_TRY(name_constant(em, syn, s, out, &found));
        if (found) return TS_OK;
        TS_TRY(unit_find_function(em->u, s, &fn, em->err));
        if (!fn) return em_fail(em, syn, "undefined value %s", s);
        *out = (sval){.kind = SV_FUNCTION, .fn = fn};
    }
    return TS_OK;
}

/* ---- literals ---- */

static ts_status number(emitter *em, const ast *syn, sval *out) {
    ctx cx = {.err = em->err, .budget = em->u->budget, .threads = 1};
    value v = syn->kind == AST_INT ? v_int(syn->number.i) : v_float(syn->number.d);
    if (syn->kind == AST_IMAG) TS_TRY(value_complex(&cx, 0, syn->number.d, &v));
    const type *t = syn->kind == AST_INT ? type_INT : syn->kind == AST_FLOAT ? type_FLOAT : type_COMPLEX;
    out->kind = SV_VALUE;
    return (em->open ? open_literal : em_constant)(em, syn, v, t, &out->v);
}

/* The one list (or dict) type in a hint, or NULL. */
static const type *hint_of(const type *hint, type_kind kind) {
    if (!hint) return NULL;
    if (hint->kind == kind) return hint;
    const type *found = NULL;
    if (hint->kind == T_OPTIONAL || hint->kind == T_UNION)
        for (int i = 0; i < hint->n; i++)
            if (hint->args[i]->kind == kind) found = hint->args[i];
    return found;
}

static ts_status unify_into(emitter *em, const type **common, const type *t) {
    *common = *common ? type_unify(em->u->pool, *common, t, NULL, true) : t;
    return *common ? TS_OK : em_memory(em);
}

static ts_status list_literal(emitter *em, const ast *syn, const type *hint, sval *out) {
    const type *want = hint_of(hint, T_LIST), *common = NULL;
    arg *args;
    int n;
    if (hint && hint->kind == T_ANY) want = NULL;
    TS_TRY(em_arguments(em, syn, 0, &args, &n));
    ir_value **items = ARENA_ARRAY(em->memory, ir_value *, n + 1);
    if (!items) return em_memory(em);
    for (int i = 0; i < n; i++) {
        items[i] = args[i].v;
        TS_TRY(unify_into(em, &common, items[i]->type));
    }
    if (want && common && !type_is_subtype(common, want->args[0], NULL)) {
        if (!hint || hint->kind != T_LIST) want = NULL;
        else
            return em_fail(em, syn, "List type annotation `%s` did not match the types of the given list elements, which were unified to %s",
                           em_type(em, hint), em_type(em, common));
    }
    const type *t = want ? want : type_list(em->u->pool, common ? common : type_TENSOR);
    out->kind = SV_VALUE;
    if (!t) return em_memory(em);
    TS_TRY(em_node(em, N_LIST, syn, n, items, t, &out->v));
    if (em->open && !n && !hint) out->v->def->slot = EMPTY_LITERAL;
    return TS_OK;
}

static ts_status dict_literal(emitter *em, const ast *syn, const type *hint, sval *out) {
    const type *want = hint_of(hint, T_DICT), *key = NULL, *val = NULL;
    ir_value **items = ARENA_ARRAY(em->memory, ir_value *, syn->n + 1);
    if (!items) return em_memory(em);
    for (int i = 0; i < syn->n; i++) {
        TS_TRY(em_value(em, syn->kids[i], NULL, &items[i]));
        const type *t = items[i]->type;
        if (i % 2) TS_TRY(unify_into(em, &val, t));
        else if (key && !type_equal(key, t))
            return em_fail(em, syn, "Dict keys must contain only a single type. Expected: %s but found %s instead", em_type(em, key), em_type(em, t));
        else key = t;
    }
    if (want && val && !type_is_subtype(val, want->args[1], NULL))
        return em_fail(em, syn, "Dict type annotation `%s` did not match the types of the given dict values, which were unified to %s",
                       em_type(em, want), em_type(em, val));
    const type *t = want ? want : type_dict(em->u->pool, key ? key : type_STR, val ? val : type_TENSOR);
    out->kind = SV_VALUE;
    return t ? em_node(em, N_DICT, syn, syn->n, items, t, &out->v) : em_memory(em);
}

static ts_status tuple_literal(emitter *em, const ast *syn, const type *hint, sval *out) {
    arg *args;
    int n;
    (void)hint; /* elements get none */
    TS_TRY(em_arguments(em, syn, 0, &args, &n));
    ir_value **items = ARENA_ARRAY(em->memory, ir_value *, n + 1);
    const type **types = ARENA_ARRAY(em->memory, const type *, n + 1);
    if (!items || !types) return em_memory(em);
    for (int i = 0; i < n; i++) {
        items[i] = args[i].v;
        types[i] = items[i]->type;
    }
    const type *t = type_tuple(em->u->pool, n, types);
    out->kind = SV_VALUE;
    return t ? em_node(em, N_TUPLE, syn, n, items, t, &out->v) : em_memory(em);
}

/* ---- comprehensions: a container, a loop, append ---- */

typedef struct comprehension { const ast *syn; ir_value *made; const type *hint; } comprehension;

/* The element's type becomes known in the first round: the container is made before the loop and typed then. */
static ts_status append_element(emitter *em, void *context) {
    comprehension *c = context;
    const ast *syn = c->syn;
    ir_value *v, *ignored;
    bool is_dict = syn->kind == AST_DICTCOMP;
    type_pool *pool = em->u->pool;
    if (is_dict) {
        ir_value *key;
        TS_TRY(em_value(em, syn->kids[0], NULL, &key));
        TS_TRY(em_value(em, syn->kids[1], NULL, &v));
        if (!c->hint) c->made->type = c->hint = type_dict(pool, key->type, v->type);
        if (!c->hint) return em_memory(em);
        return em_op(em, syn, "aten::_set_item", 3, (ir_value *[]){c->made, key, v}, &ignored);
    }
    TS_TRY(em_value(em, syn->kids[0], c->hint ? c->hint->args[0] : NULL, &v));
    if (!c->hint) c->made->type = c->hint = type_list(pool, v->type);
    if (!c->hint) return em_memory(em);
    return em_op(em, syn, "aten::append", 2, (ir_value *[]){c->made, v}, &ignored);
}

static ts_status comprehend(emitter *em, const ast *syn, const type *hint, sval *out) {
    bool is_dict = syn->kind == AST_DICTCOMP;
    const type *want = hint_of(hint, is_dict ? T_DICT : T_LIST);
    comprehension c = {.syn = syn, .hint = want};
    const type *t = want ? want : is_dict ? type_dict(em->u->pool, type_STR, type_TENSOR) : type_list(em->u->pool, type_TENSOR);
    if (!t) return em_memory(em);
    TS_TRY(em_node(em, is_dict ? N_DICT : N_LIST, syn, 0, NULL, t, &c.made));
    if (em->open) { /* its variables are its own */
        node *n;
        TS_TRY(em_node_only(em, N_SCOPE, syn, 0, NULL, &n));
        block *b = node_add_block(n);
        if (!b || !scope_open(em, b)) return em_memory(em);
    }
    ts_status st = em_iterate(em, syn, syn->kids[syn->n - 2], syn->kids[syn->n - 1], append_element, &c, NULL);
    if (em->open) scope_close(em);
    *out = sv_value(c.made);
    return st;
}

/* ---- operators ---- */

typedef struct spelling { const char *text, *op_text, *magic; } spelling;

static const spelling operators[] = {
    {"+", "aten::add", "__add__"},          {"-", "aten::sub", "__sub__"},        {"*", "aten::mul", "__mul__"},
    {"/", "aten::div", "__truediv__"},      {"//", "aten::floordiv", NULL},       {"%", "aten::remainder", "__mod__"},
    {"**", "aten::pow", "__pow__"},         {"@", "aten::matmul", NULL},          {"&", "aten::__and__", "__and__"},
    {"|", "aten::__or__", "__or__"},        {"^", "aten::__xor__", "__xor__"},    {"<<", "aten::__lshift__", "__lshift__"},
    {">>", "aten::__rshift__", "__rshift__"}, {"==", "aten::eq", "__eq__"},       {"!=", "aten::ne", "__ne__"},
    {"<", "aten::lt", "__lt__"},            {"<=", "aten::le", "__le__"},         {">", "aten::gt", "__gt__"},
    {">=", "aten::ge", "__ge__"},
};

static const spelling *spelled(const char *s) {
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (strcmp(operators[i].text, s) == 0) return &operators[i];
    return NULL;
}

static ts_status concatenate(emitter *em, const ast *syn, ir_value *a, ir_value *b, sval *out) {
    ir_value **x, **y;
    int n, m;
    TS_TRY(em_unpack(em, syn, a, -1, &x, &n));
    TS_TRY(em_unpack(em, syn, b, -1, &y, &m));
    ir_value **items = ARENA_ARRAY(em->memory, ir_value *, n + m + 1);
    const type **types = ARENA_ARRAY(em->memory, const type *, n + m + 1);
    if (!items || !types) return em_memory(em);
    for (int i = 0; i < n + m; i++) {
        items[i] = i < n ? x[i] : y[i - n];
        types[i] = items[i]->type;
    }
    const type *t = type_tuple(em->u->pool, n + m, types);
    out->kind = SV_VALUE;
    return t ? em_node(em, N_TUPLE, syn, n + m, items, t, &out->v) : em_memory(em);
}

/* A complex literal is written as a sum: 1.-2.j */
static bool fold_complex(emitter *em, const ast *syn, sval *out, ts_status *st) {
    const ast *a = syn->kids[0], *b = syn->kids[1];
    bool plus = strcmp(syn->text, "+") == 0, minus = strcmp(syn->text, "-") == 0;
    double re, im;
    if (em->open || (!plus && !minus) || (a->kind != AST_FLOAT && a->kind != AST_INT)) return false;
    re = a->kind == AST_FLOAT ? a->number.d : (double)a->number.i;
    if (b->kind == AST_IMAG) im = b->number.d;
    else return false;
    ctx cx = {.err = em->err, .budget = em->u->budget, .threads = 1};
    value v;
    *st = value_complex(&cx, re, minus ? -im : im, &v);
    out->kind = SV_VALUE;
    if (*st == TS_OK) *st = em_constant(em, syn, v, type_COMPLEX, &out->v);
    return true;
}

static ts_status binary(emitter *em, const ast *syn, sval *out) {
    const spelling *s = spelled(syn->text);
    arg args[2] = {0};
    ts_status st;
    if (fold_complex(em, syn, out, &st)) return st;
    TS_TRY(em_value(em, syn->kids[0], NULL, &args[0].v));
    if (em->open && *syn->text == '%') TS_TRY(em_value(em, syn->kids[0], NULL, &args[0].v)); /* LibTorch asks its type first */
    TS_TRY(em_value(em, syn->kids[1], NULL, &args[1].v));
    const type *t = args[0].v->type;
    if (t->kind == T_CLASS && s->magic) {
        function *fn = class_method(t->cls, s->magic);
        if (!fn) return em_fail(em, syn, "'%s' object has no attribute or method '%s'. Did you forget to initialize an attribute in __init__()?", em_type(em, t), s->magic);
        return em_call_function(em, syn, fn, args[0].v, &args[1], 1, out);
    }
    if (t->kind == T_TUPLE && args[1].v->type->kind == T_TUPLE && strcmp(s->text, "+") == 0)
        return concatenate(em, syn, args[0].v, args[1].v, out);
    if (t->kind == T_STR && strcmp(s->text, "%") == 0) {
        ir_value **items;
        int n;
        if (args[1].v->type->kind != T_TUPLE || em->open) return em_builtin(em, syn, "aten::percentFormat", NULL, args, 2, out);
        TS_TRY(em_unpack(em, syn, args[1].v, -1, &items, &n));
        arg *all = ARENA_ARRAY(em->memory, arg, n + 1);
        if (!all) return em_memory(em);
        all[0] = args[0];
        for (int i = 0; i < n; i++) all[i + 1].v = items[i];
        return em_builtin(em, syn, "aten::percentFormat", NULL, all, n + 1, out);
    }
    return em_builtin(em, syn, s->op_text, NULL, args, 2, out);
}

static ts_status unary(emitter *em, const ast *syn, sval *out) {
    arg a = {0};
    bool negative = *syn->text == '-';
    const char *method = negative ? "__neg__" : "__invert__";
    TS_TRY(em_value(em, syn->kids[0], NULL, &a.v));
    if (a.v->type->kind == T_CLASS) {
        function *fn = class_method(a.v->type->cls, method);
        if (fn) return em_call_function(em, syn, fn, a.v, NULL, 0, out);
    }
    TS_TRY(em_builtin(em, syn, negative ? "aten::neg" : "aten::bitwise_not", NULL, &a, 1, out));
    if (!em->open || !a.v->def || a.v->def->kind != N_CONSTANT) return TS_OK;
    /* LibTorch computes it here and now, and leaves the operator behind */
    ctx cx = {.budget = em->u->budget, .threads = 1};
    value v;
    if (op_call(&cx, out->v->def->op, &a.v->def->constant, 1, &v) != TS_OK) return TS_OK;
    return em_constant(em, syn, v, out->v->type, &out->v);
}

/* `in`; `is` and the logical operators are conditions (refine.c). */
static ts_status contains(emitter *em, const ast *syn, sval *out) {
    arg args[2] = {0};
    TS_TRY(em_value(em, syn->kids[0], NULL, &args[1].v));
    TS_TRY(em_value(em, syn->kids[1], NULL, &args[0].v));
    if (em->open && args[0].v->type->kind == T_STR && strcmp(syn->text, "in") == 0) {
        out->kind = SV_VALUE;
        return open_string_contains(em, args[0].v, args[1].v, &out->v);
    }
    const type *t = args[0].v->type;
    function *fn = t->kind == T_CLASS ? class_method(t->cls, "__contains__") : NULL;
    if (fn) TS_TRY(em_call_function(em, syn, fn, args[0].v, &args[1], 1, out));
    else TS_TRY(em_builtin(em, syn, "aten::__contains__", NULL, args, 2, out));
    if (strcmp(syn->text, "not in") == 0) return em_op(em, syn, "aten::__not__", 1, &out->v, &out->v);
    return TS_OK;
}

static bool is_condition(const ast *syn) {
    return syn->kind == AST_AND || syn->kind == AST_OR || (syn->kind == AST_UNARY && strcmp(syn->text, "not") == 0) ||
           (syn->kind == AST_COMPARE && (strcmp(syn->text, "is") == 0 || strcmp(syn->text, "is not") == 0));
}

/* ---- a if c else b ---- */

typedef struct ternary { const ast *syn; const type *hint; } ternary;

static ts_status then_side(emitter *em, void *context, ir_value **out) {
    ternary *t = context;
    return em_value(em, t->syn->kids[1], t->hint, out);
}

static ts_status else_side(emitter *em, void *context, ir_value **out) {
    ternary *t = context;
    return em_value(em, t->syn->kids[2], t->hint, out);
}

static ts_status select_expr(emitter *em, const ast *syn, const type *hint, sval *out) {
    condition c;
    ternary t = {syn, hint};
    TS_TRY(em_condition(em, syn->kids[0], &c));
    if (c.decided >= 0) return em_expr(em, syn->kids[c.decided ? 1 : 2], hint, out);
    out->kind = SV_VALUE;
    return em_select(em, syn, &c, then_side, else_side, &t, &out->v);
}

/* ---- all ---- */

ts_status em_expr(emitter *em, const ast *syn, const type *hint, sval *out) {
    condition c;
    out->kind = SV_VALUE;
    if (is_condition(syn)) {
        TS_TRY(em_condition(em, syn, &c));
        return em_condition_value(em, syn, &c, &out->v);
    }
    switch (syn->kind) {
    case AST_NAME: return name(em, syn, out);
    case AST_INT:
    case AST_FLOAT:
    case AST_IMAG: return number(em, syn, out);
    case AST_STRING: return em_string(em, syn, syn->text, syn->text_length, &out->v);
    case AST_TRUE: return em_bool(em, syn, true, &out->v);
    case AST_FALSE: return em_bool(em, syn, false, &out->v);
    case AST_NONE: return em_none(em, syn, &out->v);
    case AST_ATTR: {
        sval holder;
        TS_TRY(em_expr(em, syn->kids[0], NULL, &holder));
        return em_attribute(em, syn, holder, syn->text, out);
    }
    case AST_CALL: return em_call(em, syn, hint, out);
    case AST_SUBSCRIPT: return em_subscript(em, syn, hint, out);
    case AST_LIST: return list_literal(em, syn, hint, out);
    case AST_TUPLE: return tuple_literal(em, syn, hint, out);
    case AST_DICT: return dict_literal(em, syn, hint, out);
    case AST_LISTCOMP:
    case AST_DICTCOMP: return comprehend(em, syn, hint, out);
    case AST_UNARY: return unary(em, syn, out);
    case AST_BINARY: return binary(em, syn, out);
    case AST_COMPARE: return strstr(syn->text, "in") ? contains(em, syn, out) : binary(em, syn, out);
    case AST_TERNARY: return select_expr(em, syn, hint, out);
    default: return em_fail(em, syn, "Cannot emit expr for: %s", syn->kind == AST_ELLIPSIS ? "(dots)" : ast_kind_name(syn->kind));
    }
}

ts_status em_unpack(emitter *em, const ast *at, ir_value *v, int n, ir_value ***out, int *out_n) {
    const type *t = v->type;
    node *unpack;
    if (t->kind == T_TUPLE) {
        if (n >= 0 && t->n != n)
            return em_fail(em, at, t->n < n ? "need %d values to unpack but found only %d" : "too many values to unpack: need %d but found %d", n, t->n);
        *out_n = t->n;
        if (v->def && v->def->kind == N_TUPLE) {
            *out = v->def->in;
            return TS_OK;
        }
        TS_TRY(em_node_only(em, N_TUPLE_UNPACK, at, 1, &v, &unpack));
        for (int i = 0; i < t->n; i++)
            if (!node_add_output(unpack, t->args[i], NULL)) return em_memory(em);
    } else if (t->kind == T_LIST) {
        if (n < 0) return em_fail(em, at, "cannot statically infer the expected size of a list in this context");
        *out_n = n;
        TS_TRY(em_node_only(em, N_LIST_UNPACK, at, 1, &v, &unpack));
        for (int i = 0; i < n; i++)
            if (!node_add_output(unpack, t->args[0], NULL)) return em_memory(em);
    } else {
        return em_fail(em, at, "%s cannot be used as a tuple", em_type(em, t));
    }
    *out = unpack->out;
    return TS_OK;
}
