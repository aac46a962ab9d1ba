/* SPDX-License-Identifier: Apache-2.0
 *
 * container.c: lists and dicts changed from outside, and the types of values.
 */
#include "api/module.h"

#include <stdlib.h>

static type_pool *pool_of(const type *t) { return t && t->pool ? t->pool : type_pool_static(); }

char *ts_value_type(const ts_value *box) {
    text t = TEXT_INIT(NULL);
    type_pool *pool = type_pool_new(NULL);
    if (!pool) return NULL;
    type_print(&t, value_type(pool, box ? box->v : v_none()));
    type_pool_unref(pool);
    return text_take(&t);
}

bool ts_value_is(const ts_value *a, const ts_value *b) {
    return value_same(a ? a->v : v_none(), b ? b->v : v_none());
}

const void *ts_value_identity(const ts_value *box) {
    return box && box->v.tag >= V_HEAP_ ? (const void *)box->v.heap : NULL;
}

size_t ts_value_use_count(const ts_value *box) {
    if (!ts_value_identity(box)) return 1;
    int holders = box->v.tag == V_TENSOR ? ts_tensor_use_count(box->v.t) : atomic_load_explicit(&box->v.heap->refs, memory_order_relaxed);
    return (size_t)(holders + atomic_load_explicit(&box->refs, memory_order_relaxed) - 1);
}

ts_status ts_value_set_type(ts_value *box, const char *type_text, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    schema *s;
    arena *a = arena_new(NULL);
    scoped_text text t = TEXT_INIT(NULL);
    text_printf(&t, "value(%s value) -> ()", type_text);
    ts_status st = a && !t.failed && type_pool_static() ? schema_parse(a, type_pool_static(), text_str(&t), &s, err) : error_memory(err);
    if (st == TS_OK && s->nargs != 1) st = error_set(err, TS_ERR_ARGUMENT, "'%s' is no type", type_text);
    if (st == TS_OK) st = value_fit(&cx, type_pool_static(), &box->v, s->args[0].type, "the value");
    arena_free(a);
    return st == TS_ERR_RUNTIME ? TS_ERR_ARGUMENT : st;
}

static ts_status need(const ts_value *box, tag wanted, ts_error *err) {
    if (box && box->v.tag == wanted) return TS_OK;
    return error_set(err, TS_ERR_ARGUMENT, "the value is a %s, not a %s", ts_kind_name(ts_value_kind(box)),
                     wanted == V_LIST ? "list" : "dict");
}

/* A new reference that fits `t` (NULL: anything does). */
static ts_status fitted(const ts_value *box, const type *t, const char *what, value *out, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    value v = box ? value_ref(box->v) : v_none();
    ts_status st = t ? value_fit(&cx, pool_of(t), &v, t, what) : TS_OK;
    if (st == TS_OK) *out = v;
    else value_unref(v);
    return st == TS_ERR_RUNTIME ? TS_ERR_ARGUMENT : st;
}

/* ---- lists ---- */

static ts_status need_range(const ts_value *box, size_t index, size_t count, ts_error *err) {
    size_t n = (size_t)box->v.l->n;
    if (index <= n && count <= n - index) return TS_OK;
    return error_set(err, TS_ERR_ARGUMENT, "index %zu is out of range for a list of %zu", index, n);
}

ts_status ts_value_append(ts_value *box, const ts_value *item, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    value v;
    TS_TRY(need(box, V_LIST, err));
    TS_TRY(fitted(item, box->v.l->element, "an item of the list", &v, err));
    return list_push(&cx, box->v.l, v);
}

static ts_status set_tuple_item(tuple *t, size_t index, const ts_value *item, ts_error *err) {
    value v;
    if (index >= (size_t)t->n) return error_set(err, TS_ERR_ARGUMENT, "index %zu is out of range for a tuple of %d", index, t->n);
    TS_TRY(fitted(item, t->type ? t->type->args[index] : NULL, "an item of the tuple", &v, err));
    value_set(&t->items[index], v);
    return TS_OK;
}

ts_status ts_value_set_item(ts_value *box, size_t index, const ts_value *item, ts_error *err) {
    value v;
    if (box && box->v.tag == V_TUPLE) return set_tuple_item(box->v.tup, index, item, err);
    TS_TRY(need(box, V_LIST, err));
    TS_TRY(need_range(box, index, 1, err));
    TS_TRY(fitted(item, box->v.l->element, "an item of the list", &v, err));
    value_set(&box->v.l->items[index], v);
    return TS_OK;
}

ts_status ts_value_erase(ts_value *box, size_t index, size_t count, ts_error *err) {
    TS_TRY(need(box, V_LIST, err));
    TS_TRY(need_range(box, index, count, err));
    list *l = box->v.l;
    if (!count) return TS_OK;
    for (size_t i = index; i < index + count; i++) value_unref(l->items[i]);
    memmove(l->items + index, l->items + index + count, ((size_t)l->n - index - count) * sizeof *l->items);
    l->n -= (int64_t)count;
    return TS_OK;
}

/* ---- dicts ---- */

static bool can_be_key(value v) { return v.tag == V_STR || v.tag == V_TENSOR || v.tag == V_DEVICE || value_is_number(v); }

ts_status ts_value_set_pair(ts_value *box, const ts_value *key, const ts_value *given, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    value k, v;
    TS_TRY(need(box, V_DICT, err));
    if (!key || !can_be_key(key->v)) return error_set(err, TS_ERR_ARGUMENT, "a %s cannot be a key", ts_kind_name(ts_value_kind(key)));
    TS_TRY(fitted(key, box->v.dict->key, "a key of the dict", &k, err));
    ts_status st = fitted(given, box->v.dict->val, "a value of the dict", &v, err);
    if (st != TS_OK) {
        value_unref(k);
        return st;
    }
    return dict_set(&cx, box->v.dict, k, v);
}

ts_status ts_value_find_pair(const ts_value *box, const ts_value *key, ts_value **out_value, ts_error *err) {
    TS_TRY(need(box, V_DICT, err));
    const dict_pair *p = key ? dict_find(box->v.dict, key->v) : NULL;
    if (p) return value_box_out(value_ref(p->value), out_value, err);
    *out_value = NULL;
    return TS_OK;
}

ts_status ts_value_remove_pair(ts_value *box, const ts_value *key, bool *out_found, ts_error *err) {
    value gone = v_none();
    TS_TRY(need(box, V_DICT, err));
    bool found = key && dict_remove(box->v.dict, key->v, &gone);
    value_unref(gone);
    if (out_found) *out_found = found;
    return TS_OK;
}
