/* SPDX-License-Identifier: Apache-2.0
 *
 * copy.c: copies of values, shallow and deep.  A deep copy keeps what is shared shared: lists, dicts, objects, tensors and
 * the storages of views are each copied once.
 *
 * No recursion: a queue holds copies whose parts still are those of the original.
 */
#include "api/module.h"

typedef struct copying {
    ctx cx;
    map known;          /* identity of the original -> copy (heap *, tensor * or storage *), each with a reference */
    arena *keys;        /* of `known` */
    VEC(value) pending; /* copies to be completed; borrowed from `known` */
    VEC(value) held;    /* the references of `known` */
} copying;

/* Takes `copy`. */
static ts_status remember(copying *c, const void *original, value copy) {
    bool kept = VEC_PUSH(NULL, &c->held, copy);
    if (!kept) value_unref(copy);
    const char *key = arena_copy(c->keys, (const char *)&original, sizeof original);
    return kept && key && map_set(&c->known, key, sizeof original, copy.heap) ? TS_OK : error_memory(c->cx.err);
}

/* ---- one level ---- */

static ts_status copy_list(ctx *cx, const list *l, value *out) {
    list *made;
    TS_TRY(list_new(cx, l->element, l->n, &made));
    for (int64_t i = 0; i < l->n; i++) made->items[i] = value_ref(l->items[i]);
    made->n = l->n;
    *out = v_list(made);
    return TS_OK;
}

static ts_status copy_dict(ctx *cx, const dict *d, value *out) {
    dict *made;
    int64_t at = 0;
    TS_TRY(dict_new(cx, d->key, d->val, &made));
    scoped_value value whole = v_dict(made);
    for (dict_pair *p; (p = dict_next(d, &at));) TS_TRY(dict_set(cx, made, value_ref(p->key), value_ref(p->value)));
    *out = value_take(&whole);
    return TS_OK;
}

static ts_status copy_tuple(ctx *cx, const tuple *t, value *out) {
    tuple *made;
    TS_TRY(tuple_new(cx, t->type, t->n, &made));
    for (int i = 0; i < t->n; i++) made->items[i] = value_ref(t->items[i]);
    *out = v_tuple(made);
    return TS_OK;
}

static ts_status copy_object(ctx *cx, object *o, value *out) {
    object *made;
    TS_TRY(object_new(cx, o->cls, &made));
    while (atomic_flag_test_and_set_explicit(&o->lock, memory_order_acquire)) {}
    for (int i = 0; i < o->n; i++) made->slots[i] = value_ref(o->slots[i]);
    atomic_flag_clear_explicit(&o->lock, memory_order_release);
    *out = v_object(made);
    return TS_OK;
}

static ts_status copy_one(ctx *cx, value v, value *out) {
    switch (v.tag) {
    case V_LIST: return copy_list(cx, v.l, out);
    case V_DICT: return copy_dict(cx, v.dict, out);
    case V_TUPLE: return copy_tuple(cx, v.tup, out);
    case V_OBJECT: return copy_object(cx, v.o, out);
    default: *out = value_ref(v); return TS_OK;
    }
}

/* ---- deep ---- */

/* A tensor over a copy of its storage, which other views that are copied share. */
static ts_status copy_tensor(copying *c, tensor *t, value *out) {
    tensor *whole = map_get(&c->known, (const char *)&t->storage, sizeof t->storage), *made;
    if (!whole) { /* all bytes of the storage as one tensor of bytes */
        scoped_tensor tensor *bytes = NULL;
        int64_t n = (int64_t)t->storage->bytes;
        TS_TRY(tensor_of_storage(&c->cx, t->storage, TS_UINT8, 1, &n, &(int64_t){1}, 0, &bytes));
        TS_TRY(tensor_clone(&c->cx, bytes, &whole));
        TS_TRY(remember(c, t->storage, v_tensor(whole)));
    }
    TS_TRY(tensor_of_storage(&c->cx, whole->storage, t->dtype, t->ndim, t->sizes, t->strides, t->offset, &made));
    made->quant = quantizer_ref(t->quant);
    made->requires_grad = t->requires_grad;
    made->nested = nested_ref(t->nested);
    *out = v_tensor(made);
    return TS_OK;
}

static bool is_shared(value v) {
    return v.tag == V_TENSOR || v.tag == V_LIST || v.tag == V_DICT || v.tag == V_TUPLE || v.tag == V_OBJECT;
}

/* Replaces *slot, a reference to an original, by one to its copy. */
static ts_status copy_slot(copying *c, value *slot) {
    if (!is_shared(*slot)) return TS_OK;
    void *original = slot->heap, *known = map_get(&c->known, (const char *)&original, sizeof original);
    value copy = {.tag = slot->tag, .heap = known};
    if (!known) {
        TS_TRY(slot->tag == V_TENSOR ? copy_tensor(c, slot->t, &copy) : copy_one(&c->cx, *slot, &copy));
        TS_TRY(remember(c, original, copy));
        if (copy.tag != V_TENSOR && !VEC_PUSH(NULL, &c->pending, copy)) return error_memory(c->cx.err);
    }
    value_set(slot, value_ref(copy));
    return TS_OK;
}

static ts_status copy_pairs(copying *c, value whole) {
    dict *d = whole.dict, *fresh;
    int64_t at = 0;
    TS_TRY(dict_new(&c->cx, d->key, d->val, &fresh)); /* keys that are tensors count by identity: all pairs anew */
    scoped_value value made = v_dict(fresh);
    for (dict_pair *p; (p = dict_next(d, &at));) {
        value key = value_ref(p->key), v = value_ref(p->value);
        ts_status st = copy_slot(c, &key);
        if (st == TS_OK) st = copy_slot(c, &v);
        if (st == TS_OK) st = dict_set(&c->cx, fresh, key, v);
        else {
            value_unref(key);
            value_unref(v);
        }
        TS_TRY(st);
    }
    dict_clear(d);
    at = 0;
    for (dict_pair *p; (p = dict_next(fresh, &at));) TS_TRY(dict_set(&c->cx, d, value_ref(p->key), value_ref(p->value)));
    return TS_OK;
}

static ts_status complete(copying *c, value v) {
    value *items = v.tag == V_LIST ? v.l->items : v.tag == V_TUPLE ? v.tup->items : v.tag == V_OBJECT ? v.o->slots : NULL;
    int64_t n = v.tag == V_LIST ? v.l->n : v.tag == V_TUPLE ? v.tup->n : v.tag == V_OBJECT ? v.o->n : 0;
    if (v.tag == V_DICT) return copy_pairs(c, v);
    for (int64_t i = 0; i < n; i++) TS_TRY(copy_slot(c, &items[i]));
    return TS_OK;
}

static ts_status deep_copy(value v, value *out, ts_error *err) {
    copying c = {.cx = {.err = err, .threads = 1}, .known = MAP_INIT(NULL)};
    value copy = value_ref(v);
    ts_status st = (c.keys = arena_new(NULL)) ? copy_slot(&c, &copy) : error_memory(err);
    while (st == TS_OK && c.pending.n) st = complete(&c, c.pending.at[--c.pending.n]);
    for (size_t i = 0; i < c.held.n; i++) value_unref(c.held.at[i]);
    VEC_FREE(&c.held);
    VEC_FREE(&c.pending);
    map_free(&c.known);
    arena_free(c.keys);
    if (st == TS_OK) *out = copy;
    else value_unref(copy);
    return st;
}

ts_status ts_value_copy(const ts_value *box, bool deep, ts_value **out_copy, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    value v = box ? box->v : v_none(), copy;
    TS_TRY(deep ? deep_copy(v, &copy, err) : copy_one(&cx, v, &copy));
    return value_box_out(copy, out_copy, err);
}
