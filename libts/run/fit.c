/* SPDX-License-Identifier: Apache-2.0
 *
 * fit.c: making a value from outside (a caller's argument, a pickled attribute) one of a declared type.
 *
 * Recursion goes down the type, whose nesting is bounded, never down the data.  A list or dict without element types
 * (made by a caller or an unpickler) takes those of the declaration, in place: it is shared by reference.
 */
#include "run/run.h"

typedef struct fitting { ctx *cx; type_pool *pool; } fitting;

/* TS_OK, TS_ERR_ARGUMENT (it does not fit; no text) or a real error. Replaces *v, which stays a reference. */
static ts_status fit(const fitting *s, value *v, const type *t);

static const ts_status NO_FIT = TS_ERR_ARGUMENT;

static ts_status fit_number(const fitting *s, value *v, const type *t) {
    if (v->tag == V_TENSOR && v->t->ndim == 0) {
        value item = v_none();
        TS_TRY(tensor_item(s->cx, v->t, &item));
        value_set(v, item);
    }
    value n = *v;
    if (!value_is_number(n)) return NO_FIT;
    switch (t->kind) {
    case T_INT:
        if (n.tag == V_FLOAT || n.tag == V_COMPLEX) return NO_FIT;
        *v = v_int(value_int(n));
        return TS_OK;
    case T_FLOAT:
        if (n.tag == V_COMPLEX) return NO_FIT;
        *v = v_float(value_double(n));
        return TS_OK;
    case T_COMPLEX: {
        if (n.tag == V_COMPLEX) return TS_OK;
        value z = v_none();
        TS_TRY(value_complex(s->cx, value_double(n), 0, &z));
        value_set(v, z);
        return TS_OK;
    }
    default: return TS_OK;
    }
}

static ts_status fit_bool(const fitting *s, value *v) {
    if (v->tag == V_TENSOR && v->t->ndim == 0 && v->t->dtype == TS_BOOL) {
        value item = v_none();
        TS_TRY(tensor_item(s->cx, v->t, &item));
        value_set(v, item);
    }
    return v->tag == V_BOOL ? TS_OK : NO_FIT;
}

static ts_status list_of_tuple(const fitting *s, value *v) {
    list *l;
    TS_TRY(list_new(s->cx, NULL, v->tup->n, &l));
    for (int i = 0; i < v->tup->n; i++) l->items[i] = value_ref(v->tup->items[i]);
    l->n = v->tup->n;
    value_set(v, v_list(l));
    return TS_OK;
}

static ts_status tuple_of_list(const fitting *s, value *v) {
    tuple *made;
    if (v->l->n > 1 << 16) return NO_FIT;
    TS_TRY(tuple_new(s->cx, NULL, (int)v->l->n, &made));
    for (int i = 0; i < made->n; i++) made->items[i] = value_ref(v->l->items[i]);
    value_set(v, v_tuple(made));
    return TS_OK;
}

static ts_status fit_list(const fitting *s, value *v, const type *t) {
    if (v->tag == V_TUPLE) TS_TRY(list_of_tuple(s, v));
    if (v->tag != V_LIST) return NO_FIT;
    list *l = v->l;
    const type *element = t->args[0];
    if (l->element) return type_equal(l->element, element) ? TS_OK : NO_FIT;
    for (int64_t i = 0; i < l->n; i++) TS_TRY(fit(s, &l->items[i], element));
    type_ref(element);
    l->element = element;
    return TS_OK;
}

static ts_status fit_dict(const fitting *s, value *v, const type *t) {
    if (v->tag != V_DICT) return NO_FIT;
    dict *d = v->dict;
    if (d->key && d->val) return type_equal(d->key, t->args[0]) && type_equal(d->val, t->args[1]) ? TS_OK : NO_FIT;
    int64_t at = 0;
    for (dict_pair *p; (p = dict_next(d, &at));) {
        if (!value_is(p->key, t->args[0])) return NO_FIT;
        TS_TRY(fit(s, &p->value, t->args[1]));
    }
    type_ref(t->args[0]);
    type_ref(t->args[1]);
    d->key = t->args[0];
    d->val = t->args[1];
    return TS_OK;
}

/* Tuples have no identity: one whose items must change is made anew. */
static ts_status fit_tuple(const fitting *s, value *v, const type *t) {
    if (v->tag == V_LIST) TS_TRY(tuple_of_list(s, v));
    if (v->tag != V_TUPLE || v->tup->n != t->n) return NO_FIT;
    if (v->tup->type && type_equal(v->tup->type, t)) return TS_OK;
    tuple *made;
    TS_TRY(tuple_new(s->cx, t, t->n, &made));
    scoped_value value whole = v_tuple(made);
    for (int i = 0; i < t->n; i++) {
        made->items[i] = value_ref(v->tup->items[i]);
        TS_TRY(fit(s, &made->items[i], t->args[i]));
    }
    value_set(v, value_take(&whole));
    return TS_OK;
}

static ts_status fit_union(const fitting *s, value *v, const type *t) {
    for (int i = 0; i < t->n; i++) {
        bool made_of_parts = v->tag == V_LIST || v->tag == V_DICT || v->tag == V_TUPLE;
        if (!made_of_parts && value_is(*v, t->args[i])) return TS_OK;
    }
    for (int i = 0; i < t->n; i++) {
        ts_status st = fit(s, v, t->args[i]);
        if (st != NO_FIT) return st;
    }
    return NO_FIT;
}

static ts_status fit(const fitting *s, value *v, const type *t) {
    switch (t->kind) {
    case T_ANY: return TS_OK;
    case T_OPTIONAL: return v->tag == V_NONE ? TS_OK : fit(s, v, t->args[0]);
    case T_UNION: return fit_union(s, v, t);
    case T_TENSOR: return v->tag == V_TENSOR || v->tag == V_NONE ? TS_OK : NO_FIT; /* None: an undefined tensor */
    case T_INT:
    case T_FLOAT:
    case T_COMPLEX:
    case T_NUMBER: return fit_number(s, v, t);
    case T_BOOL: return fit_bool(s, v);
    case T_LIST: return fit_list(s, v, t);
    case T_DICT: return fit_dict(s, v, t);
    case T_TUPLE: return fit_tuple(s, v, t);
    default: return value_is(*v, t) ? TS_OK : NO_FIT;
    }
}

/* How messages name what a caller passed: Python's names for containers. */
static void print_kind(text *out, type_pool *pool, value v) {
    switch (v.tag) {
    case V_LIST: text_puts(out, "list"); break;
    case V_TUPLE: text_puts(out, "tuple"); break;
    case V_DICT: text_puts(out, "dict"); break;
    case V_UNINIT: text_puts(out, "uninitialized"); break;
    default: type_print(out, value_type(pool, v)); break;
    }
}

ts_status value_fit(ctx *cx, type_pool *pool, value *v, const type *t, const char *what) {
    fitting s = {cx, pool};
    ts_status st = fit(&s, v, t);
    if (st != NO_FIT) return st;
    scoped_text text wanted = TEXT_INIT(NULL), got = TEXT_INIT(NULL);
    type_print(&wanted, t);
    print_kind(&got, pool, *v);
    return fail_op(cx, "Expected a value of type '%s' for %s but instead found type '%s'.", text_str(&wanted), what,
                   text_str(&got));
}
