/* SPDX-License-Identifier: Apache-2.0
 *
 * literal.c: the values of literal text: default arguments, class constants, members of enums.
 */
#include "sema/emit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct reader { unit *u; const source *src; ts_error *err; ctx cx; } reader;

static ts_status read(reader *r, const ast *syn, const type *hint, value *out);

static ts_status refuse(reader *r, const ast *syn) {
    return range_fail(r->err, TS_ERR_COMPILE, (range){r->src, syn->begin, syn->end}, "%s is not a constant", ast_kind_name(syn->kind));
}

/* The type of a kind that a hint wants: itself, or the one member of its kind of an Optional or Union. */
static const type *bare(const type *hint, type_kind kind) {
    const type *found = NULL;
    if (!hint || hint->kind == kind) return hint;
    for (int i = 0; (hint->kind == T_OPTIONAL || hint->kind == T_UNION) && i < hint->n; i++) {
        if (hint->args[i]->kind != kind) continue;
        if (found) return NULL;
        found = hint->args[i];
    }
    return found;
}

static ts_status read_list(reader *r, const ast *syn, const type *hint, value *out) {
    const type *t = bare(hint, T_LIST), *element = t ? t->args[0] : NULL;
    list *l;
    TS_TRY(list_new(&r->cx, element, syn->n, &l));
    ts_status st = TS_OK;
    for (int i = 0; i < syn->n && st == TS_OK; i++) {
        value item = v_none();
        st = read(r, syn->kids[i], element, &item);
        if (st == TS_OK) st = list_push(&r->cx, l, item);
        if (st == TS_OK && !element) l->element = value_type(r->u->pool, item);
    }
    if (st == TS_OK && !element) {
        if (!l->element) l->element = type_TENSOR;
        type_ref(l->element);
    }
    if (st != TS_OK) value_unref(v_list(l));
    else *out = v_list(l);
    return st;
}

static ts_status read_tuple(reader *r, const ast *syn, const type *hint, value *out) {
    const type *t = bare(hint, T_TUPLE);
    tuple *made;
    TS_TRY(tuple_new(&r->cx, t && t->n == syn->n ? t : NULL, syn->n, &made));
    for (int i = 0; i < syn->n; i++) {
        ts_status st = read(r, syn->kids[i], t && t->n == syn->n ? t->args[i] : NULL, &made->items[i]);
        if (st == TS_OK) continue;
        value_unref(v_tuple(made));
        return st;
    }
    *out = v_tuple(made);
    return TS_OK;
}

static ts_status read_dict(reader *r, const ast *syn, const type *hint, value *out) {
    const type *t = bare(hint, T_DICT);
    dict *d;
    TS_TRY(dict_new(&r->cx, t ? t->args[0] : type_STR, t ? t->args[1] : type_TENSOR, &d));
    ts_status st = TS_OK;
    for (int i = 0; i + 1 < syn->n && st == TS_OK; i += 2) {
        value key = v_none(), val = v_none();
        st = read(r, syn->kids[i], t ? t->args[0] : NULL, &key);
        if (st == TS_OK) st = read(r, syn->kids[i + 1], t ? t->args[1] : NULL, &val);
        if (st == TS_OK) st = dict_set(&r->cx, d, key, val);
        else value_unref(key);
    }
    if (st != TS_OK) value_unref(v_dict(d));
    else *out = v_dict(d);
    return st;
}

/* torch.device("cpu"), annotate(T, e), and members of enums */
static ts_status read_call(reader *r, const ast *syn, value *out) {
    const ast *callee = syn->kids[0];
    const type *t;
    int ignored;
    if (callee->kind == AST_ATTR && strcmp(callee->text, "device") == 0 && syn->n == 2 && syn->kids[1]->kind == AST_STRING) {
        const op *device = op_find_overload("aten::device", "");
        value s;
        if (!device) return range_fail(r->err, TS_ERR_MISSING, (range){r->src, syn->begin, syn->end}, "Unknown builtin op: aten::device");
        TS_TRY(read(r, syn->kids[1], NULL, &s));
        ts_status st = op_call(&r->cx, device, &s, 1, out);
        value_unref(s);
        return st;
    }
    if (callee->kind == AST_NAME && strcmp(callee->text, "annotate") == 0 && syn->n == 3) {
        TS_TRY(em_parse_type(r->u, r->src, syn->kids[1], &t, &ignored, r->err));
        return read(r, syn->kids[2], t, out);
    }
    return refuse(r, syn);
}

static ts_status read_attribute(reader *r, const ast *syn, value *out) {
    const ast *holder = syn->kids[0];
    const type *t;
    int ignored;
    if (holder->kind == AST_NAME && strcmp(holder->text, "CONSTANTS") == 0) {
        long i = strtol(syn->text + 1, NULL, 10);
        if (i < 0 || i >= r->u->constant_count) return refuse(r, syn);
        *out = value_ref(r->u->constants[i]);
        return TS_OK;
    }
    TS_TRY(em_parse_type(r->u, r->src, holder, &t, &ignored, r->err));
    for (int i = 0; t->kind == T_ENUM && i < t->cls->constant_count; i++) {
        if (strcmp(t->cls->constants[i].name, syn->text) != 0) continue;
        enumv *e;
        TS_TRY(enum_new(&r->cx, t->cls, t->cls->constants[i].name, value_ref(t->cls->constants[i].value), &e));
        *out = (value){.tag = V_ENUM, .e = e};
        return TS_OK;
    }
    return refuse(r, syn);
}

static ts_status read_name(reader *r, const ast *syn, double sign, value *out) {
    const char *s = syn->text;
    if (strcmp(s, "inf") == 0) *out = v_float(sign * INFINITY);
    else if (strcmp(s, "nan") == 0) *out = v_float(NAN);
    else if (strcmp(s, "infj") == 0) return value_complex(&r->cx, 0, sign * INFINITY, out);
    else if (strcmp(s, "nanj") == 0) return value_complex(&r->cx, 0, NAN, out);
    else return refuse(r, syn);
    return TS_OK;
}

/* 1.+2.j */
static ts_status read_sum(reader *r, const ast *syn, value *out) {
    scoped_value value a = v_none(), b = v_none();
    bool minus = strcmp(syn->text, "-") == 0;
    if (!minus && strcmp(syn->text, "+") != 0) return refuse(r, syn);
    TS_TRY(read(r, syn->kids[0], NULL, &a));
    TS_TRY(read(r, syn->kids[1], NULL, &b));
    if (!value_is_number(a) || b.tag != V_COMPLEX) return refuse(r, syn);
    return value_complex(&r->cx, value_double(a), minus ? -b.z->im : b.z->im, out);
}

static ts_status read_any(reader *r, const ast *syn, const type *hint, value *out) {
    switch (syn->kind) {
    case AST_INT: *out = v_int(syn->number.i); return TS_OK;
    case AST_FLOAT: *out = v_float(syn->number.d); return TS_OK;
    case AST_IMAG: return value_complex(&r->cx, 0, syn->number.d, out);
    case AST_STRING: return value_string(&r->cx, syn->text, syn->text_length, out);
    case AST_TRUE:
    case AST_FALSE: *out = v_bool(syn->kind == AST_TRUE); return TS_OK;
    case AST_NONE: *out = v_none(); return TS_OK;
    case AST_LIST: return read_list(r, syn, hint, out);
    case AST_TUPLE: return read_tuple(r, syn, hint, out);
    case AST_DICT: return read_dict(r, syn, hint, out);
    case AST_NAME: return read_name(r, syn, 1, out);
    case AST_UNARY:
        if (*syn->text == '-' && syn->kids[0]->kind == AST_NAME) return read_name(r, syn->kids[0], -1, out);
        return refuse(r, syn);
    case AST_BINARY: return read_sum(r, syn, out);
    case AST_CALL: return read_call(r, syn, out);
    case AST_ATTR: return read_attribute(r, syn, out);
    default: return refuse(r, syn);
    }
}

/* A value of the hint's type. */
static ts_status read(reader *r, const ast *syn, const type *hint, value *out) {
    value v = v_none();
    TS_TRY(read_any(r, syn, hint, &v));
    if (v.tag == V_INT && hint && hint->kind == T_FLOAT && literal_is_float(v.i)) v = v_float((double)v.i);
    if (hint && !value_is(v, hint)) {
        scoped_text text want = TEXT_INIT(NULL), have = TEXT_INIT(NULL);
        type_print(&want, hint);
        type_print(&have, value_type(r->u->pool, v));
        value_unref(v);
        return range_fail(r->err, TS_ERR_COMPILE, (range){r->src, syn->begin, syn->end},
                          "Return value was annotated as having type Tuple[%s] but is actually of type Tuple[%s]", text_str(&want), text_str(&have));
    }
    *out = v;
    return TS_OK;
}

ts_status em_literal(unit *u, const source *src, const ast *syn, const type *hint, value *out, ts_error *err) {
    reader r = {.u = u, .src = src, .err = err, .cx = {.err = err, .budget = u->budget, .threads = 1}};
    return read(&r, syn, hint, out);
}
