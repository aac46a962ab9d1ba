/* SPDX-License-Identifier: Apache-2.0
 *
 * pickle.c: see pickle.h.  What has no place in programs (globals, storages, dtypes) travels on the stack as capsules,
 * which leave the machine in no value that is built here.
 */
#include "archive/pickle.h"

#include "base/vec.h"
#include "core/copy.h"

#include <string.h>

typedef enum global_id {
#define PICKLE_GLOBAL(id, module, name) G_##id,
#define PICKLE_STORAGE(name, dtype)
#include "archive/pickle.def"
#undef PICKLE_GLOBAL
#undef PICKLE_STORAGE
    G_STORAGE,
    G_CLASS,
} global_id;

/* A capsule's content: a global, or a storage by persistent id. */
typedef struct thing {
    global_id id;
    dtype dtype;         /* G_STORAGE */
    bool untyped;        /* torch.storage.UntypedStorage: counts bytes */
    const type *cls;     /* G_CLASS */
    storage *storage;    /* of a persistent id, else NULL */
} thing;

static const char thing_kind[] = "pickle";

typedef struct machine {
    ctx *cx;
    const pickle_host *host;
    const char *name; /* NULL: no member of an archive */
    const unsigned char *bytes;
    size_t length, at;
    VEC(value) stack;
    VEC(size_t) marks;
    VEC(value) memo; /* by number; V_UNINIT: not set */
} machine;

static const char *label(const machine *m) { return m->name ? m->name : "the pickle"; }

static ts_status broken(machine *m, const char *what) {
    if (!m->name) return fail(m->cx, TS_ERR_FORMAT, "%s", what);
    return fail(m->cx, TS_ERR_FORMAT, "%s, offset %zu: %s", m->name, m->at, what);
}

static ts_status cut_off(machine *m, const char *what) { return broken(m, m->name ? what : "Unexpected end of pickler archive."); }

/* ---- bytes ---- */

static ts_status take(machine *m, size_t n, const unsigned char **out) {
    if (n > m->length - m->at) return cut_off(m, "the pickle is cut off");
    *out = m->bytes + m->at;
    m->at += n;
    return TS_OK;
}

static ts_status take_int(machine *m, size_t n, uint64_t *out) {
    const unsigned char *p;
    TS_TRY(take(m, n, &p));
    *out = 0;
    for (size_t i = 0; i < n; i++) *out |= (uint64_t)p[i] << (8 * i);
    return TS_OK;
}

static ts_status take_line(machine *m, const char **out, size_t *out_length) {
    const unsigned char *end = memchr(m->bytes + m->at, '\n', m->length - m->at);
    if (!end) return cut_off(m, "the pickle is cut off");
    *out = (const char *)m->bytes + m->at;
    *out_length = (size_t)(end - (m->bytes + m->at));
    m->at += *out_length + 1;
    return TS_OK;
}

/* ---- the stack ---- */

static ts_status push(machine *m, value v) {
    if (VEC_PUSH(m->cx->budget, &m->stack, v)) return TS_OK;
    value_unref(v);
    return fail_memory(m->cx, m->stack.n * sizeof v);
}

static ts_status pop(machine *m, value *out) {
    size_t floor = m->marks.n ? m->marks.at[m->marks.n - 1] : 0;
    if (m->stack.n <= floor) return broken(m, "the stack is empty");
    *out = m->stack.at[--m->stack.n];
    return TS_OK;
}

/* The value below the items since the last mark, and where those begin; the mark is dropped. */
static ts_status pop_mark(machine *m, size_t *out_first) {
    if (!m->marks.n) return broken(m, "there is no mark");
    *out_first = m->marks.at[--m->marks.n];
    return TS_OK;
}

static ts_status top(machine *m, value **out) {
    size_t floor = m->marks.n ? m->marks.at[m->marks.n - 1] : 0;
    if (m->stack.n <= floor) return broken(m, "the stack is empty");
    *out = &m->stack.at[m->stack.n - 1];
    return TS_OK;
}

static void drop_from(machine *m, size_t first) {
    while (m->stack.n > first) value_unref(m->stack.at[--m->stack.n]);
}

static ts_status memo_put(machine *m, uint64_t index) {
    value *v;
    TS_TRY(top(m, &v));
    if (index > m->length) return broken(m, "a memo number is too large");
    while (m->memo.n <= index)
        if (!VEC_PUSH(m->cx->budget, &m->memo, (value){.tag = V_UNINIT})) return fail_memory(m->cx, m->memo.n * sizeof *v);
    value_set(&m->memo.at[index], value_ref(*v));
    return TS_OK;
}

static ts_status memo_get(machine *m, uint64_t index) {
    if (index >= m->memo.n || m->memo.at[index].tag == V_UNINIT) return broken(m, "a memo entry is not set");
    return push(m, value_ref(m->memo.at[index]));
}

/* ---- globals ---- */

static void free_thing(void *data) {
    thing *t = data;
    storage_unref(t->storage);
    mem_free(t);
}

static ts_status push_thing(machine *m, thing t) {
    thing *copy;
    capsule *c;
    ts_status st = ctx_alloc(m->cx, sizeof *copy, &copy);
    if (st == TS_OK) {
        *copy = t;
        st = capsule_new(m->cx, thing_kind, copy, free_thing, &c);
        if (st != TS_OK) mem_free(copy);
    }
    if (st != TS_OK) {
        storage_unref(t.storage);
        return st;
    }
    return push(m, (value){.tag = V_CAPSULE, .cap = c});
}

static thing *as_thing(value v) { return v.tag == V_CAPSULE && v.cap->kind == thing_kind ? v.cap->data : NULL; }

static bool same_text(const char *a, size_t n, const char *b) { return strlen(b) == n && memcmp(a, b, n) == 0; }

static ts_status push_global(machine *m) {
    static const struct { const char *module, *name; } globals[] = {
#define PICKLE_GLOBAL(id, module, name) {module, name},
#define PICKLE_STORAGE(name, dtype)
#include "archive/pickle.def"
#undef PICKLE_GLOBAL
#undef PICKLE_STORAGE
    };
    static const struct { const char *name; dtype d; } storages[] = {
#define PICKLE_GLOBAL(id, module, name)
#define PICKLE_STORAGE(name, dtype) {name, dtype},
#include "archive/pickle.def"
#undef PICKLE_GLOBAL
#undef PICKLE_STORAGE
    };
    const char *module, *name;
    size_t mn, nn;
    TS_TRY(take_line(m, &module, &mn));
    TS_TRY(take_line(m, &name, &nn));
    for (size_t i = 0; i < sizeof globals / sizeof *globals; i++)
        if (same_text(module, mn, globals[i].module) && same_text(name, nn, globals[i].name)) return push_thing(m, (thing){.id = (global_id)i});
    for (size_t i = 0; same_text(module, mn, "torch") && i < sizeof storages / sizeof *storages; i++)
        if (same_text(name, nn, storages[i].name)) return push_thing(m, (thing){.id = G_STORAGE, .dtype = storages[i].d});
    if (same_text(module, mn, "torch.storage") && same_text(name, nn, "UntypedStorage"))
        return push_thing(m, (thing){.id = G_STORAGE, .dtype = TS_UINT8, .untyped = true});
    scoped_text text full = TEXT_INIT(m->cx->budget);
    text_add(&full, module, mn);
    text_putc(&full, '.');
    text_add(&full, name, nn);
    if (full.failed) return fail_memory(m->cx, full.length);
    const type *t;
    ts_status st = m->host->find_type(m->host->context, text_str(&full), &t, m->cx->err);
    if (st == TS_OK) return push_thing(m, (thing){.id = G_CLASS, .cls = t});
    if (!m->name)
        return fail(m->cx, TS_ERR_FORMAT, same_text(module, mn, "torch") ? "Unpickler found unknown torch global, '%s'" : "Unpickler found unknown type %s", text_str(&full));
    if (strncmp(text_str(&full), "__torch__.", 10) == 0) return st;
    return fail(m->cx, TS_ERR_FORMAT, "%s, offset %zu: the pickle names %s, which no TorchScript archive has", m->name, m->at, text_str(&full));
}

/* ('storage', type, key, location, numel) */
static ts_status persistent_id(machine *m, value id) {
    const tuple *t = id.tag == V_TUPLE ? id.tup : NULL;
    thing *kind = t && t->n >= 5 ? as_thing(t->items[1]) : NULL;
    if (!kind || kind->id != G_STORAGE || t->items[0].tag != V_STR || strcmp(t->items[0].s->bytes, "storage") != 0 ||
        t->items[2].tag != V_STR || t->items[4].tag != V_INT)
        return broken(m, "a persistent id is no storage");
    int64_t numel = t->items[4].i;
    thing made = {.id = G_STORAGE, .dtype = kind->dtype, .untyped = kind->untyped};
    size_t bytes;
    if (numel < 0 || __builtin_mul_overflow((size_t)numel, dtype_size(kind->dtype), &bytes)) return broken(m, "a storage of impossible size");
    if (numel == 0) TS_TRY(storage_new(m->cx, 0, &made.storage));
    else TS_TRY(m->host->storage(m->cx, m->host->context, t->items[2].s->bytes, &made.storage));
    if (made.storage->bytes < bytes) {
        size_t have = made.storage->bytes;
        storage_unref(made.storage);
        return fail(m->cx, TS_ERR_FORMAT, "%s: storage %s has %zu bytes, but %zu are needed", label(m), t->items[2].s->bytes, have, bytes);
    }
    return push_thing(m, made);
}

/* ---- REDUCE ---- */

static ts_status ints_of(machine *m, value v, int64_t *out, int *n) {
    if (v.tag != V_TUPLE || v.tup->n > MAX_DIMS) return broken(m, "sizes and strides must be tuples of ints");
    for (*n = 0; *n < v.tup->n; ++*n) {
        if (v.tup->items[*n].tag != V_INT) return broken(m, "sizes and strides must be tuples of ints");
        out[*n] = v.tup->items[*n].i;
    }
    return TS_OK;
}

static ts_status numbers_of(machine *m, value v, dtype d, tensor **out) {
    if (v.tag != V_TENSOR || dtype_is_float(v.t->dtype) != dtype_is_float(d) || v.t->ndim != 1) return broken(m, "the parameters of a quantized tensor are damaged");
    return tensor_plain(m->cx, v.t, d, out);
}

static ts_status quantizer_of(machine *m, value v, quantizer **out) {
    const tuple *t = v.tag == V_TUPLE ? v.tup : NULL;
    thing *scheme = t && t->n >= 3 ? as_thing(t->items[0]) : NULL;
    if (!scheme) return broken(m, "a quantized tensor without parameters");
    if (scheme->id == G_PER_TENSOR && t->items[1].tag == V_FLOAT && t->items[2].tag == V_INT)
        return quantizer_new(m->cx, -1, 1, &t->items[1].d, &t->items[2].i, out);
    if ((scheme->id != G_PER_CHANNEL && scheme->id != G_PER_CHANNEL_FLOAT) || t->n < 4 || t->items[3].tag != V_INT)
        return fail(m->cx, TS_ERR_MISSING, "%s: the quantization scheme of a tensor is not supported", label(m));
    bool floats = t->items[2].tag == V_TENSOR && dtype_is_float(t->items[2].t->dtype); /* whatever the scheme is called */
    scoped_tensor tensor *scales = NULL, *zeros = NULL;
    TS_TRY(numbers_of(m, t->items[1], floats ? TS_FLOAT32 : TS_FLOAT64, &scales));
    TS_TRY(numbers_of(m, t->items[2], floats ? TS_FLOAT32 : TS_INT64, &zeros));
    if (scales->sizes[0] != zeros->sizes[0] || t->items[3].i < 0 || t->items[3].i >= MAX_DIMS) return broken(m, "the parameters of a quantized tensor are damaged");
    if (floats) return quantizer_new_float(m->cx, (int)t->items[3].i, scales->sizes[0], tensor_data(scales), tensor_data(zeros), out);
    return quantizer_new(m->cx, (int)t->items[3].i, scales->sizes[0], tensor_data(scales), tensor_data(zeros), out);
}

static ts_status rebuild(machine *m, const tuple *t, bool quantized, value *out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n, k;
    thing *of = t->n >= (quantized ? 6 : 5) ? as_thing(t->items[0]) : NULL;
    if (!of || !of->storage || t->items[1].tag != V_INT) return broken(m, "a tensor's parts are damaged");
    TS_TRY(ints_of(m, t->items[2], sizes, &n));
    TS_TRY(ints_of(m, t->items[3], strides, &k));
    if (n != k) return broken(m, "a tensor's sizes and strides differ in number");
    tensor *made;
    ts_status st = tensor_of_storage(m->cx, of->storage, of->dtype, n, sizes, strides, t->items[1].i, &made);
    if (st == TS_ERR_RUNTIME) st = TS_ERR_FORMAT;
    TS_TRY(st);
    value flag = t->items[quantized ? 5 : 4];
    made->requires_grad = flag.tag == V_BOOL && flag.b;
    if (quantized) st = quantizer_of(m, t->items[4], &made->quant);
    if (st == TS_OK && quantized && made->quant->axis >= 0 &&
        (made->quant->axis >= n || sizes[made->quant->axis] != made->quant->count))
        st = broken(m, "a quantized tensor has the wrong number of scales");
    if (st == TS_OK && !quantized && dtype_is_quant(of->dtype)) st = broken(m, "a quantized tensor without parameters");
    if (st != TS_OK) tensor_unref(made);
    else *out = v_tensor(made);
    return st;
}

static ts_status typed_list(machine *m, const tuple *t, const type *element, value *out) {
    const type *list_type = type_list(type_pool_static(), element);
    if (t->n != 1 || t->items[0].tag != V_LIST || !list_type) return broken(m, "a typed list is damaged");
    *out = value_ref(t->items[0]);
    ts_status st = m->host->set_type(m->cx, m->host->context, out, list_type);
    return st;
}

static ts_status table_tensor(machine *m, value index, value *out) {
    tensor *t = index.tag == V_INT && m->host->table ? m->host->table(m->host->context, index.i) : NULL;
    if (!t) return broken(m, "a tensor's number is not in the table");
    *out = v_tensor(tensor_ref(t));
    return TS_OK;
}

static ts_status type_tag(machine *m, const tuple *t, value *out) {
    const type *declared;
    if (t->n != 2 || t->items[1].tag != V_STR) return broken(m, "a type tag is damaged");
    TS_TRY(m->host->parse_type(m->host->context, t->items[1].s->bytes, &declared, m->cx->err));
    *out = value_ref(t->items[0]);
    return m->host->set_type(m->cx, m->host->context, out, declared);
}

static ts_status device_of(machine *m, const tuple *t, value *out) {
    const char *s = t->n >= 1 && t->items[0].tag == V_STR ? t->items[0].s->bytes : "";
    int index = -1;
    if (t->n >= 2 && t->items[1].tag == V_INT && t->items[1].i >= 0 && t->items[1].i < 128) index = (int)t->items[1].i;
    const char *colon = strchr(s, ':');
    if (colon && colon[1] >= '0' && colon[1] <= '9' && !colon[2]) index = colon[1] - '0';
    if (strncmp(s, "cpu", 3) == 0) *out = v_device((ts_device){TS_CPU, index});
    else if (strncmp(s, "cuda", 4) == 0) *out = v_device((ts_device){TS_CUDA, index});
    else return broken(m, "an unknown device");
    return TS_OK;
}

static ts_status apply(machine *m, const thing *f, value args, value *out) {
    static const tuple none;
    const tuple *t = args.tag == V_TUPLE ? args.tup : &none;
    switch (f->id) {
    case G_REBUILD_TENSOR: return rebuild(m, t, false, out);
    case G_REBUILD_QTENSOR: return rebuild(m, t, true, out);
    case G_REBUILD_SPARSE: return fail(m->cx, TS_ERR_MISSING, "%s: sparse tensors are not supported", label(m));
    case G_INT_LIST: return typed_list(m, t, type_INT, out);
    case G_DOUBLE_LIST: return typed_list(m, t, type_FLOAT, out);
    case G_BOOL_LIST: return typed_list(m, t, type_BOOL, out);
    case G_TENSOR_LIST: return typed_list(m, t, type_TENSOR, out);
    case G_TENSOR_FROM_ID: return table_tensor(m, t->n ? t->items[0] : v_none(), out);
    case G_TYPE_TAG: return type_tag(m, t, out);
    case G_ORDERED_DICT: *out = v_none(); return TS_OK;
    case G_DEVICE: return device_of(m, t, out);
    case G_COMPLEX:
        if (t->n != 2 || !value_is_number(t->items[0]) || !value_is_number(t->items[1])) return broken(m, "a complex number is damaged");
        return value_complex(m->cx, value_double(t->items[0]), value_double(t->items[1]), out);
    case G_CLASS:
        if (f->cls->kind == T_ENUM) return m->host->enum_member(m->cx, m->host->context, f->cls, args, out);
        return broken(m, "a class cannot be called");
    default: return broken(m, "REDUCE of something that is no function");
    }
}

static ts_status reduce(machine *m) {
    scoped_value value args = v_none(), f = v_none();
    value made = v_none();
    TS_TRY(pop(m, &args));
    TS_TRY(pop(m, &f));
    thing *of = as_thing(f);
    if (!of) return broken(m, "REDUCE of something that is no function");
    ts_status st = apply(m, of, args, &made);
    if (st != TS_OK) {
        value_unref(made);
        return st;
    }
    return push(m, made);
}

/* ---- objects ---- */

static ts_status new_object(machine *m) {
    scoped_value value args = v_none(), cls = v_none();
    value made = v_none();
    TS_TRY(pop(m, &args));
    TS_TRY(pop(m, &cls));
    thing *of = as_thing(cls);
    if (of && (of->id == G_TENSOR_ID || of->id == G_OLD_INT_LIST)) return push(m, value_ref(cls)); /* BUILD makes it */
    if (!of || of->id != G_CLASS || of->cls->kind != T_CLASS) return broken(m, "NEWOBJ of something that is no class");
    TS_TRY(m->host->new_object(m->cx, m->host->context, of->cls, &made));
    return push(m, made);
}

static ts_status build(machine *m) {
    scoped_value value state = v_none();
    value *v;
    TS_TRY(pop(m, &state));
    TS_TRY(top(m, &v));
    thing *of = as_thing(*v);
    if (of) {
        value made = v_none();
        if (of->id == G_TENSOR_ID) TS_TRY(table_tensor(m, state, &made));
        else if (of->id == G_OLD_INT_LIST && state.tag == V_LIST) made = value_ref(state);
        else return broken(m, "BUILD of something that has no state");
        value_set(v, made);
        return TS_OK;
    }
    if (v->tag != V_OBJECT) return broken(m, "BUILD of something that is no object");
    value held = value_ref(*v);
    ts_status st = m->host->set_state(m->cx, m->host->context, held, state);
    value_unref(held);
    return st;
}

/* ---- containers ---- */

static ts_status make_tuple(machine *m, size_t first) {
    size_t n = m->stack.n - first;
    tuple *t;
    if (n > INT32_MAX) return broken(m, "a tuple is too long");
    TS_TRY(tuple_new(m->cx, NULL, (int)n, &t));
    if (n) memcpy(t->items, m->stack.at + first, n * sizeof *t->items);
    m->stack.n = first;
    return push(m, v_tuple(t));
}

static ts_status tuple_of(machine *m, size_t n) {
    size_t floor = m->marks.n ? m->marks.at[m->marks.n - 1] : 0;
    if (m->stack.n < floor + n) return broken(m, "the stack is empty");
    return make_tuple(m, m->stack.n - n);
}

static ts_status append(machine *m, size_t first) {
    if (first == 0 || m->stack.at[first - 1].tag != V_LIST) return broken(m, "APPEND to something that is no list");
    list *l = m->stack.at[first - 1].l;
    for (size_t i = first; i < m->stack.n; i++) TS_TRY(list_push(m->cx, l, value_ref(m->stack.at[i])));
    drop_from(m, first);
    return TS_OK;
}

static ts_status set_items(machine *m, size_t first) {
    if (!m->name && first && m->stack.at[first - 1].tag == V_NONE) /* what an OrderedDict is read as */
        return fail(m->cx, TS_ERR_FORMAT, "isGenericDict() INTERNAL ASSERT FAILED at \"./aten/src/ATen/core/ivalue_inl.h\":1945, please report a bug to PyTorch. Expected GenericDict but got None");
    if (first == 0 || m->stack.at[first - 1].tag != V_DICT) return broken(m, "SETITEM on something that is no dict");
    if ((m->stack.n - first) % 2) return broken(m, "a key without a value");
    dict *d = m->stack.at[first - 1].dict;
    for (size_t i = first; i < m->stack.n; i += 2) TS_TRY(dict_set(m->cx, d, value_ref(m->stack.at[i]), value_ref(m->stack.at[i + 1])));
    drop_from(m, first);
    return TS_OK;
}

static ts_status push_empty(machine *m, bool is_dict) {
    list *l;
    dict *d;
    if (is_dict) {
        TS_TRY(dict_new(m->cx, NULL, NULL, &d));
        return push(m, v_dict(d));
    }
    TS_TRY(list_new(m->cx, NULL, 0, &l));
    return push(m, v_list(l));
}

/* LIST and DICT: the items since the mark in a new container. */
static ts_status collect(machine *m, bool is_dict) {
    size_t first;
    TS_TRY(pop_mark(m, &first));
    TS_TRY(push_empty(m, is_dict));
    value v = m->stack.at[--m->stack.n];
    /* the container goes below its items */
    TS_TRY(push(m, v_none()));
    memmove(m->stack.at + first + 1, m->stack.at + first, (m->stack.n - 1 - first) * sizeof v);
    m->stack.at[first] = v;
    return is_dict ? set_items(m, first + 1) : append(m, first + 1);
}

/* ---- numbers and strings ---- */

static ts_status push_long(machine *m) {
    uint64_t n, bits;
    TS_TRY(take_int(m, 1, &n));
    if (n > 8) return broken(m, "an int does not fit 64 bits");
    TS_TRY(take_int(m, (size_t)n, &bits));
    if (n && n < 8 && bits >> (8 * n - 1) & 1) bits |= ~(uint64_t)0 << (8 * n);
    return push(m, v_int((int64_t)bits));
}

static ts_status push_float(machine *m) {
    const unsigned char *p;
    uint64_t bits = 0;
    double d;
    TS_TRY(take(m, 8, &p));
    for (int i = 0; i < 8; i++) bits = bits << 8 | p[i];
    memcpy(&d, &bits, 8);
    return push(m, v_float(d));
}

static ts_status push_string(machine *m) {
    uint64_t n;
    const unsigned char *p;
    value v;
    TS_TRY(take_int(m, 4, &n));
    TS_TRY(take(m, (size_t)n, &p));
    TS_TRY(value_string(m->cx, (const char *)p, (size_t)n, &v));
    return push(m, v);
}

static ts_status push_int(machine *m, size_t bytes) {
    uint64_t n;
    TS_TRY(take_int(m, bytes, &n));
    return push(m, v_int(bytes == 4 ? (int64_t)(int32_t)(uint32_t)n : (int64_t)n));
}

/* ---- the machine ---- */

static ts_status step(machine *m, unsigned char op, bool *stop) {
    uint64_t n;
    size_t first;
    value v;
    switch (op) {
    case 0x80: return take_int(m, 1, &n);
    case '.': *stop = true; return TS_OK;
    case '(': return VEC_PUSH(m->cx->budget, &m->marks, m->stack.n) ? TS_OK : fail_memory(m->cx, m->marks.n * sizeof(size_t));
    case ']': return push_empty(m, false);
    case '}': return push_empty(m, true);
    case ')': return make_tuple(m, m->stack.n);
    case 'l': return collect(m, false);
    case 'd': return collect(m, true);
    case 't':
        TS_TRY(pop_mark(m, &first));
        return make_tuple(m, first);
    case 0x85:
    case 0x86:
    case 0x87: return tuple_of(m, (size_t)(op - 0x84));
    case 'a': return m->stack.n < 2 ? broken(m, "the stack is empty") : append(m, m->stack.n - 1);
    case 'e':
        TS_TRY(pop_mark(m, &first));
        return append(m, first);
    case 's': return m->stack.n < 3 ? broken(m, "the stack is empty") : set_items(m, m->stack.n - 2);
    case 'u':
        TS_TRY(pop_mark(m, &first));
        return set_items(m, first);
    case 'q':
        TS_TRY(take_int(m, 1, &n));
        return memo_put(m, n);
    case 'r':
        TS_TRY(take_int(m, 4, &n));
        return memo_put(m, n);
    case 'h':
        TS_TRY(take_int(m, 1, &n));
        return memo_get(m, n);
    case 'j':
        TS_TRY(take_int(m, 4, &n));
        return memo_get(m, n);
    case 0x88: return push(m, v_bool(true));
    case 0x89: return push(m, v_bool(false));
    case 'N': return push(m, v_none());
    case 'J': return push_int(m, 4);
    case 'K': return push_int(m, 1);
    case 'M': return push_int(m, 2);
    case 0x8a: return push_long(m);
    case 'G': return push_float(m);
    case 'X': return push_string(m);
    case 'c': return push_global(m);
    case 'R': return reduce(m);
    case 0x81: return new_object(m);
    case 'b': return build(m);
    case 'Q': {
        TS_TRY(pop(m, &v));
        ts_status st = persistent_id(m, v);
        value_unref(v);
        return st;
    }
    default: return fail(m->cx, TS_ERR_FORMAT, "%s, offset %zu: opcode 0x%02x has no place in a TorchScript archive", label(m), m->at - 1, op);
    }
}

/* A pickle that stands alone must say what it is. */
static ts_status check_start(machine *m) {
    if (m->name || !m->length) return TS_OK;
    if (m->bytes[0] != 0x80) return fail(m->cx, TS_ERR_FORMAT, "Expected PROTO opcode at the start of pickle archive, found %d", m->bytes[0]);
    if (m->length > 1 && m->bytes[1] != 2) return fail(m->cx, TS_ERR_FORMAT, "Only Pickle protocol 2 is supported, found protocol = %c", m->bytes[1]);
    return TS_OK;
}

/* What is left at the end. */
static ts_status pop_result(machine *m, value *out) {
    if (!m->name && m->stack.n != 1) return fail(m->cx, TS_ERR_FORMAT, "Unpickler expected 1 element on the stack, but found %zu", m->stack.n);
    TS_TRY(pop(m, out));
    thing *of = as_thing(*out);
    if (!of) return TS_OK;
    tensor *t = NULL; /* a storage alone is read as the vector of its elements */
    int64_t n = of->storage ? (int64_t)(of->storage->bytes / dtype_size(of->dtype)) : 0, step = 1;
    ts_status st = of->storage ? tensor_of_storage(m->cx, of->storage, of->dtype, 1, &n, &step, 0, &t) : broken(m, "the pickle holds no value");
    value_unref(*out);
    *out = t ? v_tensor(t) : v_none();
    return st;
}

ts_status pickle_load(ctx *cx, const pickle_host *host, const char *name, const char *bytes, size_t length, value *out) {
    machine m = {.cx = cx, .host = host, .name = name, .bytes = (const unsigned char *)bytes, .length = length};
    bool stop = false;
    ts_status st = check_start(&m);
    value result = v_none();
    while (st == TS_OK && !stop) st = m.at < m.length ? step(&m, m.bytes[m.at++], &stop) : cut_off(&m, "the pickle has no end");
    if (st == TS_OK) st = pop_result(&m, &result);
    ctx quiet = {.budget = cx->budget, .threads = 1}; /* after an error there is one message already */
    ts_status cut = pickle_cut_cycles(st == TS_OK ? cx : &quiet, label(&m), m.memo.at, m.memo.n); /* only what has a number can hold itself */
    if (st == TS_OK) st = cut;
    drop_from(&m, 0);
    for (size_t i = 0; i < m.memo.n; i++) value_unref(m.memo.at[i]);
    VEC_FREE(&m.stack);
    VEC_FREE(&m.marks);
    VEC_FREE(&m.memo);
    if (st == TS_OK) *out = result;
    else value_unref(result);
    return st;
}
