/* SPDX-License-Identifier: Apache-2.0
 *
 * pickle_write.c: see pickle_write.h.  An explicit stack holds what is still to be written, last in first out: values,
 * and the opcodes that close them; nesting costs no C stack.
 */
#include "archive/pickle_write.h"

#include "core/copy.h"

#include <stdio.h>

typedef struct todo {
    enum { DO_VALUE, DO_BYTES, DO_TAG, DO_MEMO, DO_NAME } what; /* DO_TAG: the container's type as text */
    value v;           /* borrowed */
    const char *bytes; /* DO_BYTES, DO_NAME */
    size_t n;
} todo;

typedef struct writing { pickle_writer *w; VEC(todo) stack; } writing;

/* ---- small pieces ---- */

static void byte(pickle_writer *w, int b) { text_putc(&w->out, (char)b); }

static void little(pickle_writer *w, uint64_t number, int width) {
    for (int i = 0; i < width; i++) byte(w, (int)(number >> (8 * i) & 0xff));
}

static void put_int(pickle_writer *w, int64_t i) {
    if (i >= 0 && i <= UINT8_MAX) {
        byte(w, 'K');
        little(w, (uint64_t)i, 1);
    } else if (i >= 0 && i <= UINT16_MAX) {
        byte(w, 'M');
        little(w, (uint64_t)i, 2);
    } else if (i >= INT32_MIN && i <= INT32_MAX) {
        byte(w, 'J');
        little(w, (uint64_t)i, 4);
    } else {
        byte(w, 0x8a);
        byte(w, 8);
        little(w, (uint64_t)i, 8);
    }
}

static void put_float(pickle_writer *w, double d) {
    uint64_t bits;
    memcpy(&bits, &d, 8);
    byte(w, 'G');
    for (int i = 7; i >= 0; i--) byte(w, (int)(bits >> (8 * i) & 0xff));
}

static uint32_t put_memo(pickle_writer *w) {
    uint32_t number = w->next_memo++;
    byte(w, number < 256 ? 'q' : 'r');
    little(w, number, number < 256 ? 1 : 4);
    return number;
}

static void get_memo(pickle_writer *w, uint32_t number) {
    byte(w, number < 256 ? 'h' : 'j');
    little(w, number, number < 256 ? 1 : 4);
}

/* What was written from `begin` on gets a number, by which it is named when it comes again. */
static void put_once(pickle_writer *w, size_t begin) {
    enum { LONGEST = 1024 };
    size_t n = w->out.length - begin;
    if (w->out.failed || n > LONGEST) return;
    size_t known = (size_t)map_get(&w->texts, w->out.bytes + begin, n);
    if (known) {
        w->out.length = begin;
        get_memo(w, (uint32_t)known - 1);
        return;
    }
    if (!w->keys) w->keys = arena_new(NULL);
    const char *key = w->keys ? arena_copy(w->keys, w->out.bytes + begin, n) : NULL;
    if (!key || !map_set(&w->texts, key, n, (void *)((size_t)put_memo(w) + 1))) w->out.failed = true;
}

static void put_string(pickle_writer *w, const char *bytes, size_t n) {
    size_t begin = w->out.length;
    byte(w, 'X');
    little(w, n, 4);
    text_add(&w->out, bytes, n);
    put_once(w, begin);
}

static void put_global(pickle_writer *w, const char *module, const char *name) {
    size_t begin = w->out.length;
    byte(w, 'c');
    text_printf(&w->out, "%s\n%s\n", module, name);
    put_once(w, begin);
}

/* "__torch__.a.B" as module and name. */
static ts_status put_class(pickle_writer *w, const class_type *cls) {
    const char *qualified = cls->name;
    if (w->class_name) TS_TRY(w->class_name(w->cx, w->context, cls, &qualified));
    const char *dot = strrchr(qualified, '.');
    size_t begin = w->out.length;
    byte(w, 'c');
    if (dot) text_add(&w->out, qualified, (size_t)(dot - qualified));
    text_printf(&w->out, "\n%s\n", dot ? dot + 1 : qualified);
    put_once(w, begin);
    return TS_OK;
}

static ts_status push(writing *g, todo t) {
    return VEC_PUSH(NULL, &g->stack, t) ? TS_OK : fail_memory(g->w->cx, sizeof t);
}

static ts_status push_bytes(writing *g, const char *bytes) {
    return push(g, (todo){.what = DO_BYTES, .bytes = bytes, .n = strlen(bytes)});
}

static ts_status push_value(writing *g, value v) { return push(g, (todo){.what = DO_VALUE, .v = v}); }

static ts_status push_memo(writing *g, value v) { return push(g, (todo){.what = DO_MEMO, .v = v}); }

/* ---- tensors ---- */

static const char *storage_class(dtype d) {
    switch ((int)d) {
#define PICKLE_GLOBAL(id, module, name)
#define PICKLE_STORAGE(name, type)                                                                                \
    case type: return name;
#include "archive/pickle.def"
#undef PICKLE_GLOBAL
#undef PICKLE_STORAGE
    default: return "ByteStorage";
    }
}

static ts_status map_pointer(pickle_writer *w, map *m, const void *pointer, size_t number) {
    if (!w->keys) w->keys = arena_new(NULL);
    const char *key = w->keys ? arena_copy(w->keys, (const char *)&pointer, sizeof pointer) : NULL;
    return key && map_set(m, key, sizeof pointer, (void *)(number + 1)) ? TS_OK : fail_memory(w->cx, sizeof pointer);
}

static ts_status storage_number(pickle_writer *w, tensor *t, size_t *out) {
    size_t known = (size_t)map_get(&w->known, (const char *)&t->storage, sizeof t->storage);
    if (known) {
        *out = known - 1;
        return TS_OK;
    }
    if (!VEC_PUSH(NULL, &w->storages, t)) return fail_memory(w->cx, sizeof t);
    tensor_ref(t);
    *out = w->storages.n - 1;
    return map_pointer(w, &w->known, t->storage, *out);
}

static void put_ints(pickle_writer *w, const int64_t *items, int64_t n) {
    byte(w, '(');
    for (int64_t i = 0; i < n; i++) put_int(w, items[i]);
    byte(w, 't');
}

static void put_storage(pickle_writer *w, dtype d, size_t number, size_t bytes) {
    char key[24];
    int n = snprintf(key, sizeof key, "%zu", number);
    byte(w, '(');
    put_string(w, "storage", 7);
    put_global(w, "torch", storage_class(d));
    put_string(w, key, (size_t)n);
    put_string(w, "cpu", 3);
    put_int(w, (int64_t)(bytes / dtype_size(d)));
    text_add(&w->out, "tQ", 2);
}

static ts_status put_tensor(pickle_writer *w, tensor *t);

/* A vector of items. */
static ts_status put_vector(pickle_writer *w, const void *items, dtype d, int64_t n) {
    scoped_tensor tensor *made = NULL;
    TS_TRY(tensor_empty(w->cx, d, 1, &n, &made));
    if (n) memcpy(tensor_data(made), items, (size_t)n * dtype_size(d));
    return put_tensor(w, made);
}

static ts_status put_float_channels(pickle_writer *w, const quantizer *q) {
    scoped_tensor tensor *wide = NULL, *scales = NULL;
    TS_TRY(tensor_empty(w->cx, TS_FLOAT64, 1, &q->count, &wide));
    if (q->count) memcpy(tensor_data(wide), q->scales, (size_t)q->count * sizeof(double));
    TS_TRY(tensor_to_dtype(w->cx, wide, TS_FLOAT32, &scales));
    byte(w, '(');
    put_global(w, "torch", "per_channel_affine_float_qparams");
    TS_TRY(put_tensor(w, scales));
    TS_TRY(put_vector(w, q->float_zero_points, TS_FLOAT32, q->count));
    put_int(w, q->axis);
    byte(w, 't');
    return TS_OK;
}

static ts_status put_channels(pickle_writer *w, const quantizer *q) {
    if (q->float_zero_points) return put_float_channels(w, q);
    byte(w, '(');
    put_global(w, "torch", "per_channel_affine");
    TS_TRY(put_vector(w, q->scales, TS_FLOAT64, q->count));
    TS_TRY(put_vector(w, q->zero_points, TS_INT64, q->count));
    put_int(w, q->axis);
    byte(w, 't');
    return TS_OK;
}

static ts_status put_quantizer(pickle_writer *w, const tensor *t) {
    const quantizer *q = t->quant;
    if (q->axis >= 0) return put_channels(w, q);
    byte(w, '(');
    put_global(w, "torch", "per_tensor_affine");
    put_float(w, q->scales[0]);
    put_int(w, q->zero_points[0]);
    byte(w, 't');
    return TS_OK;
}

/* By its place in the table. */
static ts_status put_reference(pickle_writer *w, tensor *t) {
    TS_TRY(list_push(w->cx, w->table, v_tensor(tensor_ref(t))));
    put_global(w, "torch.jit._pickle", "build_tensor_from_id");
    byte(w, '(');
    put_int(w, w->table->n - 1);
    text_add(&w->out, "tR", 2);
    return TS_OK;
}

static ts_status put_tensor(pickle_writer *w, tensor *t) {
    size_t number;
    if (w->table) return put_reference(w, t);
    if (t->nested) return fail(w->cx, TS_ERR_MISSING, "a nested tensor cannot be saved");
    TS_TRY(storage_number(w, t, &number));
    put_global(w, "torch._utils", t->quant ? "_rebuild_qtensor" : "_rebuild_tensor_v2");
    byte(w, '(');
    put_storage(w, t->dtype, number, t->storage->bytes);
    put_int(w, t->offset);
    put_ints(w, t->sizes, t->ndim);
    put_ints(w, t->strides, t->ndim);
    if (t->quant) TS_TRY(put_quantizer(w, t));
    byte(w, t->requires_grad ? 0x88 : 0x89);
    put_global(w, "collections", "OrderedDict");
    text_add(&w->out, ")RtR", 4);
    return TS_OK;
}

/* ---- containers ---- */

/* Lists that have a builder of their own: build_x((items)). */
static const char *list_builder(const type *element) {
    switch (element ? element->kind : T_ANY) {
    case T_INT: return "build_intlist";
    case T_FLOAT: return "build_doublelist";
    case T_BOOL: return "build_boollist";
    case T_TENSOR: return "build_tensorlist";
    default: return NULL;
    }
}

static ts_status write_list(writing *g, value v) {
    const list *l = v.l;
    const char *builder = list_builder(l->element);
    put_global(g->w, "torch.jit._pickle", builder ? builder : "restore_type_tag");
    if (builder) byte(g->w, '(');
    text_add(&g->w->out, "](", 2);
    TS_TRY(push_memo(g, v));
    if (builder) TS_TRY(push_bytes(g, "tR"));
    else TS_TRY(push(g, (todo){.what = DO_TAG, .v = v}));
    TS_TRY(push_bytes(g, "e"));
    for (int64_t i = l->n - 1; i >= 0; i--) TS_TRY(push_value(g, l->items[i]));
    return TS_OK;
}

static ts_status write_dict(writing *g, value v) {
    const dict *d = v.dict;
    put_global(g->w, "torch.jit._pickle", "restore_type_tag");
    text_add(&g->w->out, "}(", 2);
    TS_TRY(push_memo(g, v));
    TS_TRY(push(g, (todo){.what = DO_TAG, .v = v}));
    TS_TRY(push_bytes(g, "u"));
    for (int64_t i = d->used - 1; i >= 0; i--) {
        if (d->pairs[i].key.tag == V_UNINIT) continue;
        TS_TRY(push_value(g, d->pairs[i].value));
        TS_TRY(push_value(g, d->pairs[i].key));
    }
    return TS_OK;
}

static ts_status write_tuple(writing *g, value v) {
    static const char *const few[] = {")", "\x85", "\x86", "\x87"};
    if (v.tup->n > 3) byte(g->w, '(');
    TS_TRY(push_bytes(g, v.tup->n > 3 ? "t" : few[v.tup->n]));
    for (int i = v.tup->n - 1; i >= 0; i--) TS_TRY(push_value(g, v.tup->items[i]));
    return TS_OK;
}

static ts_status write_attributes(writing *g, const object *o) {
    if (o->n < o->cls->attr_count)
        return fail(g->w->cx, TS_ERR_ARGUMENT, "an object of class %s cannot be saved: it was made before the class got the attribute '%s'", o->cls->name, o->cls->attrs[o->n].name);
    text_add(&g->w->out, "}(", 2);
    TS_TRY(push_bytes(g, "ub"));
    for (int i = o->n - 1; i >= 0; i--) {
        TS_TRY(push_value(g, o->slots[i].tag == V_UNINIT ? v_none() : o->slots[i]));
        TS_TRY(push(g, (todo){.what = DO_NAME, .bytes = o->cls->attrs[i].name, .n = strlen(o->cls->attrs[i].name)}));
    }
    return TS_OK;
}

static ts_status write_object(writing *g, value v) {
    pickle_writer *w = g->w;
    value state = {.tag = V_UNINIT};
    TS_TRY(put_class(w, v.o->cls));
    text_add(&w->out, ")\x81", 2);
    TS_TRY(w->get_state(w->cx, w->context, v.o, &state));
    TS_TRY(push_memo(g, v));
    if (state.tag == V_UNINIT) return write_attributes(g, v.o);
    if (!VEC_PUSH(NULL, &w->held, state)) {
        value_unref(state);
        return fail_memory(w->cx, sizeof state);
    }
    TS_TRY(push_bytes(g, "b"));
    return push_value(g, state);
}

static void put_device(pickle_writer *w, ts_device d) {
    char name[32];
    int n = snprintf(name, sizeof name, d.index >= 0 ? "%s:%d" : "%s", d.type == TS_CUDA ? "cuda" : "cpu", d.index);
    put_global(w, "torch", "device");
    put_string(w, name, (size_t)n);
    text_add(&w->out, "\x85R", 2);
}

static ts_status write_enum(writing *g, value v) {
    TS_TRY(put_class(g->w, v.e->cls));
    TS_TRY(push_bytes(g, "R")); /* of the value itself, in no tuple, as PyTorch has it */
    return push_value(g, v.e->value);
}

static void put_complex(pickle_writer *w, const cplx *z) {
    put_global(w, "builtins", "complex");
    put_float(w, z->re);
    put_float(w, z->im);
    text_add(&w->out, "\x86R", 2);
}

static ts_status write_fresh(writing *g, value v) {
    pickle_writer *w = g->w;
    switch (v.tag) {
    case V_NONE: byte(w, 'N'); return TS_OK;
    case V_BOOL: byte(w, v.b ? 0x88 : 0x89); return TS_OK;
    case V_INT: put_int(w, v.i); return TS_OK;
    case V_FLOAT: put_float(w, v.d); return TS_OK;
    case V_COMPLEX: put_complex(w, v.z); return TS_OK;
    case V_STR:
        if (v.s->length > UINT32_MAX) return fail(w->cx, TS_ERR_MISSING, "a string of more than 4 GB cannot be saved");
        put_string(w, v.s->bytes, v.s->length);
        return TS_OK;
    case V_DEVICE: put_device(w, v.device); return TS_OK;
    case V_TENSOR:
        TS_TRY(put_tensor(w, v.t));
        return push_memo(g, v);
    case V_LIST: return write_list(g, v);
    case V_DICT: return write_dict(g, v);
    case V_TUPLE: return write_tuple(g, v);
    case V_OBJECT: return write_object(g, v);
    case V_ENUM: return write_enum(g, v);
    default: return fail(w->cx, TS_ERR_MISSING, "Unknown IValue type for pickling: %s", value_tag_name(v));
    }
}

static bool has_identity(value v) { return v.tag == V_TENSOR || v.tag == V_LIST || v.tag == V_DICT || v.tag == V_OBJECT; }

/* ---- the machine ---- */

static ts_status put_tag(pickle_writer *w, value v) {
    scoped_text text name = TEXT_INIT(NULL);
    type_pool *pool = type_pool_new(NULL);
    const type *t = pool ? value_type(pool, v) : NULL;
    ts_status st = t ? TS_OK : fail_memory(w->cx, sizeof(type));
    if (st == TS_OK && w->print_type) st = w->print_type(w->cx, w->context, &name, t);
    else if (st == TS_OK) type_print(&name, t);
    if (st == TS_OK) put_string(w, text_str(&name), name.length);
    text_add(&w->out, "\x86R", 2);
    type_pool_unref(pool);
    return st == TS_OK && name.failed ? fail_memory(w->cx, name.length) : st;
}

static ts_status write_value(writing *g, value v) {
    size_t known = has_identity(v) ? (size_t)map_get(&g->w->memo, (const char *)&v.heap, sizeof v.heap) : 0;
    if (!known) return write_fresh(g, v);
    get_memo(g->w, (uint32_t)known - 1);
    return TS_OK;
}

static ts_status step(writing *g, todo t) {
    pickle_writer *w = g->w;
    switch (t.what) {
    case DO_BYTES: text_add(&w->out, t.bytes, t.n); return TS_OK;
    case DO_NAME: put_string(w, t.bytes, t.n); return TS_OK;
    case DO_TAG: return put_tag(w, t.v);
    case DO_MEMO: return map_pointer(w, &w->memo, t.v.heap, put_memo(w));
    default: return write_value(g, t.v);
    }
}

ts_status pickle_write(pickle_writer *w, value v) {
    writing g = {.w = w};
    text_add(&w->out, "\x80\x02", 2);
    ts_status st = push_value(&g, v);
    while (st == TS_OK && g.stack.n) st = step(&g, g.stack.at[--g.stack.n]);
    VEC_FREE(&g.stack);
    byte(w, '.');
    return st == TS_OK && w->out.failed ? fail_memory(w->cx, w->out.length) : st;
}

void pickle_write_free(pickle_writer *w) {
    text_free(&w->out);
    for (size_t i = 0; i < w->storages.n; i++) tensor_unref(w->storages.at[i]);
    for (size_t i = 0; i < w->held.n; i++) value_unref(w->held.at[i]);
    VEC_FREE(&w->storages);
    VEC_FREE(&w->held);
    map_free(&w->known);
    map_free(&w->memo);
    map_free(&w->texts);
    arena_free(w->keys);
}
