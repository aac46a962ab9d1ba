/* SPDX-License-Identifier: Apache-2.0
 *
 * dict.c: dicts (page 5.2 of the language).  Insertion ordered; one implementation serves all kinds of keys.
 */
#include "ops/op.h"

static ts_status key_error(ctx *cx, value key) {
    scoped_text text t = TEXT_INIT(NULL);
    value_print(&t, key);
    return fail_op(cx, "KeyError: %s", text_str(&t));
}

KERNEL(dict_item) {
    const dict_pair *p = dict_find(a[0].dict, a[1]);
    if (!p) return key_error(cx, a[1]);
    out[0] = value_ref(p->value);
    return TS_OK;
}

KERNEL(dict_set_item) {
    (void)out;
    return dict_set(cx, a[0].dict, value_ref(a[1]), value_ref(a[2]));
}

KERNEL(dict_get) {
    (void)cx;
    const dict_pair *p = dict_find(a[0].dict, a[1]);
    out[0] = p ? value_ref(p->value) : v_none();
    return TS_OK;
}

KERNEL(dict_get_default) {
    (void)cx;
    const dict_pair *p = dict_find(a[0].dict, a[1]);
    out[0] = value_ref(p ? p->value : a[2]);
    return TS_OK;
}

KERNEL(dict_setdefault) {
    if (!dict_find(a[0].dict, a[1])) TS_TRY(dict_set(cx, a[0].dict, value_ref(a[1]), value_ref(a[2])));
    return k_dict_get(cx, a, out);
}

KERNEL(dict_pop) {
    return dict_remove(a[0].dict, a[1], &out[0]) ? TS_OK : key_error(cx, a[1]);
}

KERNEL(dict_pop_default) {
    (void)cx;
    if (!dict_remove(a[0].dict, a[1], &out[0])) out[0] = value_ref(a[2]);
    return TS_OK;
}

KERNEL(dict_delete) {
    value v;
    (void)out;
    if (!dict_remove(a[0].dict, a[1], &v)) return key_error(cx, a[1]);
    value_unref(v);
    return TS_OK;
}

static const type *pair_type(const dict *d) {
    type_pool *pool = d->val && d->val->pool ? d->val->pool : d->key && d->key->pool ? d->key->pool : type_pool_static();
    return d->key && d->val ? type_tuple(pool, 2, (const type *[]){d->key, d->val}) : NULL;
}

static ts_status pair_tuple(ctx *cx, const type *t, const dict_pair *p, value *out) {
    tuple *pair;
    TS_TRY(tuple_new(cx, t, 2, &pair));
    pair->items[0] = value_ref(p->key);
    pair->items[1] = value_ref(p->value);
    *out = v_tuple(pair);
    return TS_OK;
}

/* Removes the oldest pair. */
KERNEL(dict_popitem) {
    int64_t at = 0;
    value v;
    const dict_pair *p = dict_next(a[0].dict, &at);
    if (!p) return fail_op(cx, "popitem(): dictionary is empty");
    TS_TRY(pair_tuple(cx, pair_type(a[0].dict), p, &v));
    value removed = v_none();
    dict_remove(a[0].dict, v.tup->items[0], &removed);
    value_unref(removed);
    out[0] = v;
    return TS_OK;
}

KERNEL(dict_keys) {
    const dict *d = a[0].dict;
    list *l;
    TS_TRY(list_new(cx, d->key, d->n, &l));
    const dict_pair *p;
    for (int64_t at = 0; (p = dict_next(d, &at));) l->items[l->n++] = value_ref(p->key);
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(dict_values) {
    const dict *d = a[0].dict;
    list *l;
    TS_TRY(list_new(cx, d->val, d->n, &l));
    const dict_pair *p;
    for (int64_t at = 0; (p = dict_next(d, &at));) l->items[l->n++] = value_ref(p->value);
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(dict_items) {
    const dict *d = a[0].dict;
    const type *t = pair_type(d);
    list *l;
    TS_TRY(list_new(cx, t, d->n, &l));
    const dict_pair *p;
    for (int64_t at = 0; (p = dict_next(d, &at));) {
        ts_status st = pair_tuple(cx, t, p, &l->items[l->n]);
        if (st != TS_OK) {
            value_unref(v_list(l));
            return st;
        }
        l->n++;
    }
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(dict_len) {
    (void)cx;
    out[0] = v_int(a[0].dict->n);
    return TS_OK;
}

KERNEL(dict_clear_all) {
    (void)cx;
    (void)out;
    dict_clear(a[0].dict);
    return TS_OK;
}

KERNEL(dict_contains) {
    (void)cx;
    out[0] = v_bool(dict_find(a[0].dict, a[1]) != NULL);
    return TS_OK;
}

static ts_status merge(ctx *cx, dict *to, const dict *from) {
    const dict_pair *p;
    for (int64_t at = 0; (p = dict_next(from, &at));)
        TS_TRY(dict_set(cx, to, value_ref(p->key), value_ref(p->value)));
    return TS_OK;
}

KERNEL(dict_update) {
    (void)out;
    return a[0].dict == a[1].dict ? TS_OK : merge(cx, a[0].dict, a[1].dict);
}

KERNEL(dict_copy) {
    dict *d;
    TS_TRY(dict_new(cx, a[0].dict->key, a[0].dict->val, &d));
    ts_status st = merge(cx, d, a[0].dict);
    if (st != TS_OK) value_unref(v_dict(d));
    else out[0] = v_dict(d);
    return st;
}

KERNEL(dict_empty) {
    dict *d;
    (void)a;
    TS_TRY(dict_new(cx, type_STR, type_TENSOR, &d));
    out[0] = v_dict(d);
    return TS_OK;
}

KERNEL(dict_of_pairs) {
    const list *l = a[0].l;
    const type *pair = l->element && l->element->kind == T_TUPLE ? l->element : NULL;
    dict *d;
    TS_TRY(dict_new(cx, pair ? pair->args[0] : NULL, pair ? pair->args[1] : NULL, &d));
    for (int64_t i = 0; i < l->n; i++) {
        const tuple *t = l->items[i].tup;
        ts_status st = dict_set(cx, d, value_ref(t->items[0]), value_ref(t->items[1]));
        if (st != TS_OK) {
            value_unref(v_dict(d));
            return st;
        }
    }
    out[0] = v_dict(d);
    return TS_OK;
}
