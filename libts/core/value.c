/* SPDX-License-Identifier: Apache-2.0
 *
 * value.c: see value.h.
 */
#include "core/value.h"

#include <stdlib.h>
#include <string.h>

/* ---- freeing ---- */

/* Drops one child; a container that dies is pushed on the stack of the dead. */
static void drop(value v, heap **dead) {
    if (v.tag <= V_HEAP_) {
        if (v.tag == V_TENSOR) tensor_unref(v.t);
        return;
    }
    if (atomic_fetch_sub_explicit(&v.heap->refs, 1, memory_order_acq_rel) == 1) {
        v.heap->next = *dead;
        *dead = v.heap;
    }
}

static void free_dict(dict *d, heap **dead) {
    for (int64_t i = 0; i < d->used; i++) {
        drop(d->pairs[i].key, dead);
        drop(d->pairs[i].value, dead);
    }
    mem_free(d->pairs);
    mem_free(d->index);
    type_unref(d->key);
    type_unref(d->val);
}

static void free_object(object *o, heap **dead) {
    for (int i = 0; i < o->n; i++) drop(o->slots[i], dead);
    mem_free(o->slots);
}

static void free_one(heap *h, heap **dead) {
    switch ((tag)h->tag) {
    case V_LIST: {
        list *l = (list *)h;
        for (int64_t i = 0; i < l->n; i++) drop(l->items[i], dead);
        mem_free(l->items);
        type_unref(l->element);
        break;
    }
    case V_TUPLE: {
        tuple *t = (tuple *)h;
        for (int i = 0; i < t->n; i++) drop(t->items[i], dead);
        type_unref(t->type);
        break;
    }
    case V_DICT: free_dict((dict *)h, dead); break;
    case V_OBJECT: free_object((object *)h, dead); break;
    case V_ENUM: drop(((enumv *)h)->value, dead); break;
    case V_FUTURE: {
        future *f = (future *)h;
        drop(f->result, dead);
        free(f->error);
        type_unref(f->element);
        break;
    }
    case V_CAPSULE: {
        capsule *c = (capsule *)h;
        if (c->release) c->release(c->data);
        break;
    }
    default: break;
    }
    /* A class lives in its type's pool, which must outlive its objects: let go of it last. */
    const type *keep = h->tag == V_OBJECT ? ((object *)h)->cls->type : h->tag == V_ENUM ? ((enumv *)h)->cls->type : NULL;
    mem_free(h);
    type_unref(keep);
}

void value_free_heap(value v) {
    heap *dead = v.heap;
    dead->next = NULL;
    while (dead) {
        heap *h = dead;
        dead = h->next;
        free_one(h, &dead);
    }
}

/* ---- making ---- */

static ts_status heap_new(ctx *cx, size_t bytes, tag t, void *out) {
    heap *h = mem_zalloc(cx->budget, bytes);
    if (!h) return fail_memory(cx, bytes);
    atomic_init(&h->refs, 1);
    h->tag = t;
    *(heap **)out = h;
    return TS_OK;
}

ts_status value_complex(ctx *cx, double re, double im, value *out) {
    cplx *c;
    TS_TRY(heap_new(cx, sizeof *c, V_COMPLEX, &c));
    c->re = re;
    c->im = im;
    *out = (value){.tag = V_COMPLEX, .z = c};
    return TS_OK;
}

ts_status str_new(ctx *cx, const char *bytes, size_t length, str **out) {
    if (length > SIZE_MAX / 2) return fail_memory(cx, SIZE_MAX);
    str *s;
    TS_TRY(heap_new(cx, sizeof *s + length + 1, V_STR, &s));
    s->length = length;
    if (length && bytes) memcpy(s->bytes, bytes, length);
    *out = s;
    return TS_OK;
}

ts_status value_string(ctx *cx, const char *bytes, size_t length, value *out) {
    str *s;
    TS_TRY(str_new(cx, bytes, length, &s));
    *out = v_str(s);
    return TS_OK;
}

ts_status list_reserve(ctx *cx, list *l, int64_t n) {
    if (n <= l->capacity) return TS_OK;
    int64_t capacity = l->capacity > n / 2 ? l->capacity * 2 : n;
    size_t bytes = mem_array((size_t)capacity, sizeof *l->items);
    value *items = l->items ? mem_realloc(cx->budget, l->items, bytes) : mem_alloc(cx->budget, bytes);
    if (!items) return fail_memory(cx, bytes);
    l->items = items;
    l->capacity = capacity;
    return TS_OK;
}

ts_status list_new(ctx *cx, const type *element, int64_t capacity, list **out) {
    list *l;
    TS_TRY(heap_new(cx, sizeof *l, V_LIST, &l));
    ts_status st = capacity ? list_reserve(cx, l, capacity) : TS_OK;
    if (st != TS_OK) {
        mem_free(l);
        return st;
    }
    l->element = element;
    type_ref(element);
    *out = l;
    return TS_OK;
}

ts_status list_push(ctx *cx, list *l, value v) {
    if (l->n == l->capacity) {
        ts_status st = list_reserve(cx, l, l->n < 4 ? 4 : l->n + 1);
        if (st != TS_OK) {
            value_unref(v);
            return st;
        }
    }
    l->items[l->n++] = v;
    return TS_OK;
}

ts_status list_of_ints(ctx *cx, int64_t n, const int64_t *items, list **out) {
    list *l;
    TS_TRY(list_new(cx, type_INT, n, &l));
    for (int64_t i = 0; i < n; i++) l->items[i] = v_int(items[i]);
    l->n = n;
    *out = l;
    return TS_OK;
}

ts_status tuple_new(ctx *cx, const type *t, int n, tuple **out) {
    tuple *tup;
    TS_TRY(heap_new(cx, sizeof *tup + (size_t)n * sizeof *tup->items, V_TUPLE, &tup));
    tup->n = n;
    tup->type = t;
    type_ref(t);
    *out = tup;
    return TS_OK;
}

ts_status dict_new(ctx *cx, const type *key, const type *val, dict **out) {
    dict *d;
    TS_TRY(heap_new(cx, sizeof *d, V_DICT, &d));
    d->key = key;
    d->val = val;
    d->owner = cx->budget;
    type_ref(key);
    type_ref(val);
    *out = d;
    return TS_OK;
}

ts_status object_new(ctx *cx, const class_type *cls, object **out) {
    object *o;
    TS_TRY(heap_new(cx, sizeof *o, V_OBJECT, &o));
    size_t bytes = mem_array((size_t)cls->attr_count + 1, sizeof *o->slots);
    o->slots = mem_zalloc(cx->budget, bytes);
    if (!o->slots) {
        mem_free(o);
        return fail_memory(cx, bytes);
    }
    o->cls = cls;
    o->n = cls->attr_count;
    atomic_flag_clear(&o->lock);
    for (int i = 0; i < o->n; i++) o->slots[i].tag = V_UNINIT;
    type_ref(cls->type);
    *out = o;
    return TS_OK;
}

ts_status enum_new(ctx *cx, const class_type *cls, const char *name, value v, enumv **out) {
    enumv *e;
    TS_TRY(heap_new(cx, sizeof *e, V_ENUM, &e));
    e->cls = cls;
    e->name = name;
    e->value = v;
    type_ref(cls->type);
    *out = e;
    return TS_OK;
}

ts_status future_new(ctx *cx, const type *element, future **out) {
    TS_TRY(heap_new(cx, sizeof **out, V_FUTURE, out));
    (*out)->element = element;
    type_ref(element);
    return TS_OK;
}

ts_status capsule_new(ctx *cx, const char *kind, void *data, void (*release)(void *), capsule **out) {
    TS_TRY(heap_new(cx, sizeof **out, V_CAPSULE, out));
    (*out)->kind = kind;
    (*out)->data = data;
    (*out)->release = release;
    return TS_OK;
}

/* ---- dicts ---- */

static bool hash_key(value key, uint64_t *out) {
    uint64_t h;
    switch ((tag)key.tag) {
    case V_BOOL: h = key.b; break;
    case V_INT: h = (uint64_t)key.i; break;
    case V_FLOAT: {
        double d = key.d == 0 ? 0 : key.d;
        memcpy(&h, &d, 8);
        break;
    }
    case V_COMPLEX: {
        uint64_t a, b;
        double re = key.z->re == 0 ? 0 : key.z->re, im = key.z->im == 0 ? 0 : key.z->im;
        memcpy(&a, &re, 8);
        memcpy(&b, &im, 8);
        h = a * 31 + b;
        break;
    }
    case V_DEVICE: h = (uint64_t)key.device.type * 65536 + (uint64_t)(key.device.index + 1); break;
    case V_TENSOR: h = (uint64_t)(uintptr_t)key.t >> 4; break;
    case V_STR: {
        h = 0xcbf29ce484222325u;
        for (size_t i = 0; i < key.s->length; i++) h = (h ^ (unsigned char)key.s->bytes[i]) * 0x100000001b3u;
        break;
    }
    default: return false;
    }
    h *= 0x9e3779b97f4a7c15u;
    *out = h ^ (h >> 32);
    return true;
}

static size_t index_size(const dict *d) { return 2 * (size_t)d->capacity; }

/* The index slot of a key, or NULL. */
static int32_t *find_slot(const dict *d, value key, uint64_t hash) {
    if (!d->capacity) return NULL;
    size_t mask = index_size(d) - 1;
    for (size_t i = (size_t)hash & mask; d->index[i]; i = (i + 1) & mask) {
        if (d->index[i] < 0) continue;
        const dict_pair *p = &d->pairs[d->index[i] - 1];
        if (p->hash == hash && value_same(p->key, key)) return &d->index[i];
    }
    return NULL;
}

dict_pair *dict_find(const dict *d, value key) {
    uint64_t hash;
    int32_t *slot = hash_key(key, &hash) ? find_slot(d, key, hash) : NULL;
    return slot ? &d->pairs[*slot - 1] : NULL;
}

static void index_pair(dict *d, int64_t position) {
    size_t mask = index_size(d) - 1, i = (size_t)d->pairs[position].hash & mask;
    while (d->index[i] > 0) i = (i + 1) & mask;
    d->index[i] = (int32_t)(position + 1);
}

/* Room for one more pair: closes the holes, and doubles if that is not enough. */
static ts_status make_room(ctx *cx, dict *d) {
    if (d->used < d->capacity) return TS_OK;
    int64_t capacity = d->n * 2 >= d->capacity ? (d->capacity ? d->capacity * 2 : 8) : d->capacity;
    if (capacity > INT32_MAX / 2) return fail_memory(cx, SIZE_MAX);
    dict_pair *pairs = mem_alloc(d->owner, mem_array((size_t)capacity, sizeof *pairs));
    int32_t *index = mem_zalloc(d->owner, mem_array(2 * (size_t)capacity, sizeof *index));
    if (!pairs || !index) {
        mem_free(pairs);
        mem_free(index);
        return fail_memory(cx, (size_t)capacity * sizeof *pairs);
    }
    int64_t n = 0;
    for (int64_t i = 0; i < d->used; i++)
        if (d->pairs[i].key.tag != V_UNINIT) pairs[n++] = d->pairs[i];
    mem_free(d->pairs);
    mem_free(d->index);
    d->pairs = pairs;
    d->index = index;
    d->capacity = capacity;
    d->used = n;
    for (int64_t i = 0; i < n; i++) index_pair(d, i);
    return TS_OK;
}

ts_status dict_set(ctx *cx, dict *d, value key, value v) {
    uint64_t hash;
    ts_status st = TS_OK;
    if (!hash_key(key, &hash)) {
        st = fail_op(cx, "Cannot use a value of kind %s as a dict key", value_tag_name(key));
    } else {
        int32_t *slot = find_slot(d, key, hash);
        if (slot) {
            value_unref(key);
            value_set(&d->pairs[*slot - 1].value, v);
            return TS_OK;
        }
        st = make_room(cx, d);
    }
    if (st != TS_OK) {
        value_unref(key);
        value_unref(v);
        return st;
    }
    d->pairs[d->used] = (dict_pair){key, v, hash};
    index_pair(d, d->used);
    d->used++;
    d->n++;
    return TS_OK;
}

bool dict_remove(dict *d, value key, value *out_value) {
    uint64_t hash;
    int32_t *slot = hash_key(key, &hash) ? find_slot(d, key, hash) : NULL;
    if (!slot) return false;
    dict_pair *p = &d->pairs[*slot - 1];
    *slot = -1;
    value k = p->key;
    *out_value = p->value;
    p->key = (value){.tag = V_UNINIT};
    p->value = v_none();
    d->n--;
    value_unref(k);
    return true;
}

void dict_clear(dict *d) {
    dict_pair *pairs = d->pairs;
    int64_t used = d->used;
    mem_free(d->index);
    d->pairs = NULL;
    d->index = NULL;
    d->n = d->used = d->capacity = 0;
    for (int64_t i = 0; i < used; i++) {
        value_unref(pairs[i].key);
        value_unref(pairs[i].value);
    }
    mem_free(pairs);
}

dict_pair *dict_next(const dict *d, int64_t *position) {
    while (*position < d->used) {
        dict_pair *p = &d->pairs[(*position)++];
        if (p->key.tag != V_UNINIT) return p;
    }
    return NULL;
}

/* ---- reading ---- */

ts_kind value_kind(value v) {
    static const uint8_t kinds[] = {
        [V_NONE] = TS_KIND_NONE,       [V_BOOL] = TS_KIND_BOOL,     [V_INT] = TS_KIND_INT,
        [V_FLOAT] = TS_KIND_FLOAT,     [V_DEVICE] = TS_KIND_DEVICE, [V_FUNCTION] = TS_KIND_OTHER,
        [V_UNINIT] = TS_KIND_OTHER,    [V_TENSOR] = TS_KIND_TENSOR, [V_COMPLEX] = TS_KIND_COMPLEX,
        [V_STR] = TS_KIND_STRING,      [V_LIST] = TS_KIND_LIST,     [V_TUPLE] = TS_KIND_TUPLE,
        [V_DICT] = TS_KIND_DICT,       [V_OBJECT] = TS_KIND_OBJECT, [V_ENUM] = TS_KIND_ENUM,
        [V_FUTURE] = TS_KIND_FUTURE,   [V_GENERATOR] = TS_KIND_OTHER, [V_CAPSULE] = TS_KIND_OTHER,
    };
    return (ts_kind)kinds[v.tag];
}

const char *value_tag_name(value v) {
    static const char *const names[] = {
        [V_NONE] = "None",         [V_BOOL] = "Bool",       [V_INT] = "Int",       [V_FLOAT] = "Double",
        [V_DEVICE] = "Device",     [V_FUNCTION] = "Function", [V_UNINIT] = "Uninitialized", [V_TENSOR] = "Tensor",
        [V_COMPLEX] = "ComplexDouble", [V_STR] = "String",  [V_LIST] = "GenericList", [V_TUPLE] = "Tuple",
        [V_DICT] = "GenericDict",  [V_OBJECT] = "Object",   [V_ENUM] = "Enum",     [V_FUTURE] = "Future",
        [V_GENERATOR] = "Generator", [V_CAPSULE] = "Capsule",
    };
    return names[v.tag];
}

bool value_same(value a, value b) {
    if (a.tag != b.tag) return false;
    switch ((tag)a.tag) {
    case V_NONE: return true;
    case V_UNINIT: return false;
    case V_BOOL: return a.b == b.b;
    case V_INT: return a.i == b.i;
    case V_FLOAT: return a.d == b.d;
    case V_DEVICE: return a.device.type == b.device.type && a.device.index == b.device.index;
    case V_COMPLEX: return a.z->re == b.z->re && a.z->im == b.z->im;
    case V_STR: return a.s->length == b.s->length && memcmp(a.s->bytes, b.s->bytes, a.s->length) == 0;
    case V_TENSOR: return a.t == b.t;
    default: return a.heap == b.heap;
    }
}

double value_double(value v) {
    switch ((tag)v.tag) {
    case V_BOOL: return v.b;
    case V_INT: return (double)v.i;
    case V_FLOAT: return v.d;
    case V_COMPLEX: return v.z->re;
    default: return 0;
    }
}

int64_t value_int(value v) {
    if (v.tag == V_INT) return v.i;
    if (v.tag == V_BOOL) return v.b;
    double d = value_double(v);
    return d >= -0x1p63 && d < 0x1p63 ? (int64_t)d : INT64_MIN; /* as x86 converts */
}

c128 value_c128(value v) {
    return v.tag == V_COMPLEX ? CMPLX(v.z->re, v.z->im) : CMPLX(value_double(v), 0);
}

/* Tuples may nest deeply and share their parts: what lies beyond this depth or number of items counts as Any. */
enum { MAX_TYPE_DEPTH = 32, MAX_TYPE_ITEMS = 1 << 16 };

static const type *type_of(type_pool *pool, value v, int depth, int *items);

static const type *tuple_type(type_pool *pool, const tuple *t, int depth, int *items) {
    if (t->type && t->type->fields) return t->type;
    if (depth == MAX_TYPE_DEPTH || t->n > *items) return type_ANY;
    *items -= t->n;
    const type *few[16], **elements = t->n <= 16 ? few : mem_alloc(NULL, mem_array((size_t)t->n, sizeof *elements));
    bool ok = elements != NULL;
    for (int i = 0; i < t->n && ok; i++) ok = (elements[i] = type_of(pool, t->items[i], depth + 1, items)) != NULL;
    const type *made = ok ? type_tuple(pool, t->n, elements) : NULL;
    if (elements != few) mem_free(elements);
    return made;
}

static const type *type_of(type_pool *pool, value v, int depth, int *items) {
    switch ((tag)v.tag) {
    case V_NONE: return type_NONE;
    case V_BOOL: return type_BOOL;
    case V_INT: return type_INT;
    case V_FLOAT: return type_FLOAT;
    case V_DEVICE: return type_DEVICE;
    case V_FUNCTION: return type_FUNCTION;
    case V_TENSOR: return type_TENSOR;
    case V_COMPLEX: return type_COMPLEX;
    case V_STR: return type_STR;
    case V_LIST: return type_list(pool, v.l->element ? v.l->element : type_ANY);
    case V_DICT: return type_dict(pool, v.dict->key ? v.dict->key : type_ANY, v.dict->val ? v.dict->val : type_ANY);
    case V_TUPLE: return tuple_type(pool, v.tup, depth, items);
    case V_OBJECT: return v.o->cls->type;
    case V_ENUM: return v.e->cls->type;
    case V_FUTURE: return type_future(pool, v.fut->element ? v.fut->element : type_ANY);
    case V_GENERATOR: return type_GENERATOR;
    case V_CAPSULE: return type_CAPSULE;
    default: return type_ANY;
    }
}

const type *value_type(type_pool *pool, value v) {
    int items = MAX_TYPE_ITEMS;
    return type_of(pool, v, 0, &items);
}
