/* SPDX-License-Identifier: Apache-2.0
 *
 * value.c: ts_value: boxes around values.
 */
#include "api/module.h"

#include <stdlib.h>
#include <string.h>

ts_value *value_box(value v) {
    ts_value *box = mem_alloc(NULL, sizeof *box);
    if (!box) {
        value_unref(v);
        return NULL;
    }
    atomic_init(&box->refs, 1);
    box->v = v;
    box->undefined = false;
    return box;
}

ts_status value_box_out(value v, ts_value **out_value, ts_error *err) {
    ts_value *box = value_box(v);
    if (!box) return error_memory(err);
    *out_value = box;
    return TS_OK;
}

ts_value *ts_value_ref(ts_value *box) {
    if (box) atomic_fetch_add_explicit(&box->refs, 1, memory_order_relaxed);
    return box;
}

void ts_value_unref(ts_value *box) {
    if (!box || atomic_fetch_sub_explicit(&box->refs, 1, memory_order_acq_rel) != 1) return;
    value_unref(box->v);
    mem_free(box);
}

ts_kind ts_value_kind(const ts_value *box) { return box ? value_kind(box->v) : TS_KIND_NONE; }

const char *ts_kind_name(ts_kind kind) {
    static const char *const names[] = {"None",   "Tensor", "bool",  "int",  "float",  "complex", "str",   "Device",
                                        "list",   "tuple",  "dict",  "object", "enum", "Future",  "other"};
    return (unsigned)kind < sizeof names / sizeof *names ? names[kind] : "other";
}

/* ---- making ---- */

ts_value *ts_value_none(void) { return value_box(v_none()); }
ts_value *ts_value_tensor(ts_tensor *t) {
    ts_value *box = value_box(t ? v_tensor(tensor_ref(t)) : v_none());
    if (box) box->undefined = !t;
    return box;
}
ts_value *ts_value_bool(bool b) { return value_box(v_bool(b)); }
ts_value *ts_value_int(int64_t i) { return value_box(v_int(i)); }
ts_value *ts_value_float(double d) { return value_box(v_float(d)); }
ts_value *ts_value_device(ts_device d) { return value_box(v_device(d)); }

ts_value *ts_value_complex(double real, double imag) {
    ctx cx = {.threads = 1};
    value v;
    return value_complex(&cx, real, imag, &v) == TS_OK ? value_box(v) : NULL;
}

ts_value *ts_value_string(const char *bytes, size_t length) {
    ctx cx = {.threads = 1};
    value v;
    return value_string(&cx, bytes, length, &v) == TS_OK ? value_box(v) : NULL;
}

static value value_of(const ts_value *box) { return box ? value_ref(box->v) : v_none(); }

ts_value *ts_value_list(ts_value *const *items, size_t count) {
    ctx cx = {.threads = 1};
    list *l;
    if (count > INT64_MAX / sizeof(value) || list_new(&cx, NULL, (int64_t)count, &l) != TS_OK) return NULL;
    for (size_t i = 0; i < count; i++) l->items[i] = value_of(items[i]);
    l->n = (int64_t)count;
    return value_box(v_list(l));
}

ts_value *ts_value_tuple(ts_value *const *items, size_t count) {
    ctx cx = {.threads = 1};
    tuple *t;
    if (count > INT32_MAX || tuple_new(&cx, NULL, (int)count, &t) != TS_OK) return NULL;
    for (size_t i = 0; i < count; i++) t->items[i] = value_of(items[i]);
    return value_box(v_tuple(t));
}

ts_value *ts_value_named_tuple(const char *name, const char *const *fields, ts_value *const *items, size_t count) {
    ctx cx = {.threads = 1};
    tuple *t = NULL;
    type_pool *pool = type_pool_new(NULL);
    const type **types = mem_alloc(NULL, mem_array(count + 1, sizeof *types));
    bool made = pool && types && count <= INT32_MAX;
    for (size_t i = 0; made && i < count; i++) made = (types[i] = value_type(pool, items[i] ? items[i]->v : v_none())) != NULL;
    const type *named = made ? type_named_tuple(pool, name, (int)count, fields, types) : NULL;
    if (named && tuple_new(&cx, named, (int)count, &t) != TS_OK) t = NULL;
    for (size_t i = 0; t && i < count; i++) t->items[i] = value_of(items[i]);
    mem_free(types);
    type_pool_unref(pool); /* the tuple's type keeps it */
    return t ? value_box(v_tuple(t)) : NULL;
}

static bool can_be_key(value v) { return v.tag == V_STR || v.tag == V_TENSOR || v.tag == V_DEVICE || value_is_number(v); }

ts_value *ts_value_dict(ts_value *const *keys, ts_value *const *values, size_t count) {
    ctx cx = {.threads = 1};
    dict *d;
    if (dict_new(&cx, NULL, NULL, &d) != TS_OK) return NULL;
    scoped_value value made = v_dict(d);
    for (size_t i = 0; i < count; i++)
        if (!keys[i] || !can_be_key(keys[i]->v) || dict_set(&cx, d, value_of(keys[i]), value_of(values[i])) != TS_OK)
            return NULL;
    return value_box(value_take(&made));
}

/* ---- reading ---- */

static ts_status check_kind(const ts_value *box, ts_kind wanted, ts_error *err) {
    ts_kind got = ts_value_kind(box);
    if (box && got == wanted) return TS_OK;
    return error_set(err, TS_ERR_ARGUMENT, "the value is a %s, not a %s", ts_kind_name(got), ts_kind_name(wanted));
}

ts_status ts_value_get_tensor(const ts_value *box, ts_tensor **out_tensor, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_TENSOR, err));
    *out_tensor = box->v.t;
    return TS_OK;
}

ts_status ts_value_get_bool(const ts_value *box, bool *out_value, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_BOOL, err));
    *out_value = box->v.b;
    return TS_OK;
}

ts_status ts_value_get_int(const ts_value *box, int64_t *out_value, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_INT, err));
    *out_value = box->v.i;
    return TS_OK;
}

ts_status ts_value_get_float(const ts_value *box, double *out_value, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_FLOAT, err));
    *out_value = box->v.d;
    return TS_OK;
}

ts_status ts_value_get_complex(const ts_value *box, double *out_real, double *out_imag, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_COMPLEX, err));
    *out_real = box->v.z->re;
    *out_imag = box->v.z->im;
    return TS_OK;
}

ts_status ts_value_get_string(const ts_value *box, const char **out_bytes, size_t *out_length, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_STRING, err));
    *out_bytes = box->v.s->bytes;
    if (out_length) *out_length = box->v.s->length;
    return TS_OK;
}

ts_status ts_value_get_device(const ts_value *box, ts_device *out_device, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_DEVICE, err));
    *out_device = box->v.device;
    return TS_OK;
}

size_t ts_value_count(const ts_value *box) {
    if (!box) return 0;
    switch (box->v.tag) {
    case V_LIST: return (size_t)box->v.l->n;
    case V_TUPLE: return (size_t)box->v.tup->n;
    case V_DICT: return (size_t)box->v.dict->n;
    case V_OBJECT: return (size_t)box->v.o->n;
    default: return 0;
    }
}

static ts_status fail_index(const ts_value *box, size_t index, ts_error *err) {
    return error_set(err, TS_ERR_ARGUMENT, "index %zu is out of range for a %s of %zu", index,
                     ts_kind_name(ts_value_kind(box)), ts_value_count(box));
}

ts_status ts_value_item(const ts_value *box, size_t index, ts_value **out_item, ts_error *err) {
    bool is_list = box && box->v.tag == V_LIST;
    if (!is_list) TS_TRY(check_kind(box, TS_KIND_TUPLE, err));
    if (index >= ts_value_count(box)) return fail_index(box, index, err);
    return value_box_out(value_ref(is_list ? box->v.l->items[index] : box->v.tup->items[index]), out_item, err);
}

/* The index-th pair that is there. */
static const dict_pair *pair_at(const dict *d, size_t index) {
    if (d->used == d->n) return &d->pairs[index];
    int64_t at = 0;
    const dict_pair *p = dict_next(d, &at);
    while (p && index-- > 0) p = dict_next(d, &at);
    return p;
}

ts_status ts_value_pair(const ts_value *box, size_t index, ts_value **out_key, ts_value **out_value, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_DICT, err));
    const dict_pair *p = index < ts_value_count(box) ? pair_at(box->v.dict, index) : NULL;
    if (!p) return fail_index(box, index, err);
    ts_value *key = NULL;
    if (out_key) TS_TRY(value_box_out(value_ref(p->key), &key, err));
    if (out_value) {
        ts_status st = value_box_out(value_ref(p->value), out_value, err);
        if (st != TS_OK) {
            ts_value_unref(key);
            return st;
        }
    }
    if (out_key) *out_key = key;
    return TS_OK;
}

value object_slot(object *o, int slot) {
    while (atomic_flag_test_and_set_explicit(&o->lock, memory_order_acquire)) {}
    value v = value_ref(o->slots[slot]);
    atomic_flag_clear_explicit(&o->lock, memory_order_release);
    return v.tag == V_UNINIT ? v_none() : v;
}

ts_status ts_value_attribute(const ts_value *box, size_t index, const char **out_name, ts_value **out_value,
                             ts_error *err) {
    value v = box ? box->v : v_none(), got;
    const char *name;
    if (v.tag == V_ENUM && index == 0) {
        name = v.e->name;
        got = value_ref(v.e->value);
    } else if (v.tag == V_TUPLE && v.tup->type && v.tup->type->fields && index < (size_t)v.tup->n) {
        name = v.tup->type->fields[index];
        got = value_ref(v.tup->items[index]);
    } else if (v.tag == V_OBJECT && index < (size_t)v.o->n) {
        name = v.o->cls->attrs[index].name;
        got = object_slot(v.o, (int)index);
    } else {
        return fail_index(box, index, err);
    }
    ts_value *made = NULL;
    if (out_value) TS_TRY(value_box_out(got, &made, err));
    else value_unref(got);
    if (out_value) *out_value = made;
    if (out_name) *out_name = name;
    return TS_OK;
}

ts_status ts_value_future(const ts_value *box, ts_value **out_result, ts_error *err) {
    TS_TRY(check_kind(box, TS_KIND_FUTURE, err));
    const future *f = box->v.fut;
    if (f->failed) return error_set(err, TS_ERR_RUNTIME, "%s", f->error ? f->error : "");
    return value_box_out(value_ref(f->result), out_result, err);
}

const char *ts_value_class_name(const ts_value *box) {
    if (!box) return NULL;
    switch (box->v.tag) {
    case V_OBJECT: return box->v.o->cls->name;
    case V_ENUM: return box->v.e->cls->name;
    case V_TUPLE: return box->v.tup->type && box->v.tup->type->fields ? box->v.tup->type->name : NULL;
    default: return NULL;
    }
}

char *ts_value_print(const ts_value *box) {
    text t = TEXT_INIT(NULL);
    value_print(&t, box ? box->v : v_none());
    return text_take(&t);
}

char *ts_tensor_print(const ts_tensor *t) {
    text out = TEXT_INIT(NULL);
    tensor_print(&out, t);
    return text_take(&out);
}

void ts_tensor_print_to(const ts_tensor *t, int line, const ts_printer *to) { tensor_print_to(to, t, line); }

bool ts_value_print_to(const ts_value *box, const ts_printer *to) { return value_print_to(to, box ? box->v : v_none(), NULL); }

void ts_free(void *memory) { free(memory); }
