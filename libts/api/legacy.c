/* SPDX-License-Identifier: Apache-2.0
 *
 * legacy.c: archives of PyTorch 1.0 to 1.3 (page 6.3): model.json in place of data.pkl.
 *
 * A module is a JSON object with its submodules, parameters and attributes in it and the name of a source that holds its
 * methods; each instance has a class of its own, made here.  Tensors stand in one table, which is also that of the
 * code's constants.  Untrusted as any archive: modules nest to a stated depth, numbers are checked where they are used.
 */
#include "api/loader.h"
#include "archive/json.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_MODULE_DEPTH = 64, NEWEST_PROTOCOL = 5 };

typedef struct legacy {
    ctx *cx;
    loader *l;
    const char *names[MAX_MODULE_DEPTH]; /* of the modules on the way from the root */
    int depth;
    value attributes; /* tuple or list, or None */
} legacy;

static ts_status damaged(const legacy *g, const char *what) { return fail(g->cx, TS_ERR_FORMAT, "model.json: %s", what); }

/* ---- fields: 64-bit numbers are strings or numbers, what is absent is 0, false or empty ---- */

static const char *string_of(const json *in, const char *camel, const char *snake) {
    const json *v = json_get(in, camel);
    if (!v) v = json_get(in, snake);
    return v && v->kind == JSON_STRING ? v->text : "";
}

static ts_status int_of(const legacy *g, const json *v, int64_t *out) {
    char *end = NULL;
    *out = 0;
    if (!v) return TS_OK;
    if (v->kind == JSON_STRING || v->kind == JSON_NUMBER) *out = strtoll(v->text, &end, 10);
    return end && end != v->text && !*end ? TS_OK : damaged(g, "an int is due");
}

static ts_status int_field(const legacy *g, const json *in, const char *camel, const char *snake, int64_t *out) {
    const json *v = json_get(in, camel);
    return int_of(g, v ? v : json_get(in, snake), out);
}

static bool bool_field(const json *in, const char *camel, const char *snake) {
    const json *v = json_get(in, camel);
    if (!v) v = json_get(in, snake);
    return v && v->kind == JSON_TRUE;
}

static const json *items_of(const json *in, const char *name) {
    const json *v = json_get(in, name);
    return v && v->kind == JSON_ARRAY ? v->first : NULL;
}

static int count_of(const json *first) {
    int n = 0;
    for (; first; first = first->next) n++;
    return n;
}

/* ---- tensors ---- */

static ts_status dtype_field(const legacy *g, const json *def, bool quantized, dtype *out) {
    static const struct { const char *name, *number; dtype d, quantized; } types[] = {
        {"FLOAT", "1", TS_FLOAT32, TS_BOOL}, {"INT32", "2", TS_INT32, TS_QINT32}, {"BYTE", "3", TS_UINT8, TS_QUINT8},
        {"BOOL", "5", TS_BOOL, TS_BOOL},     {"UINT8", "6", TS_UINT8, TS_QUINT8}, {"INT8", "7", TS_INT8, TS_QINT8},
        {"INT16", "9", TS_INT16, TS_BOOL},   {"INT64", "10", TS_INT64, TS_BOOL},  {"FLOAT16", "12", TS_FLOAT16, TS_BOOL},
        {"DOUBLE", "13", TS_FLOAT64, TS_BOOL},
    };
    const json *v = json_get(def, "dataType");
    if (!v) v = json_get(def, "data_type");
    for (size_t i = 0; v && i < sizeof types / sizeof *types; i++) {
        if (strcmp(v->text, types[i].name) != 0 && strcmp(v->text, types[i].number) != 0) continue;
        *out = quantized ? types[i].quantized : types[i].d;
        if (!quantized || dtype_is_quant(*out)) return TS_OK;
    }
    return damaged(g, "a tensor has a data type that tensors cannot have");
}

static ts_status dims_field(const legacy *g, const json *def, const char *name, int64_t *out, int *n) {
    *n = 0;
    for (const json *v = items_of(def, name); v; v = v->next) {
        if (*n == MAX_DIMS) return damaged(g, "a tensor has too many dimensions");
        TS_TRY(int_of(g, v, &out[(*n)++]));
    }
    return TS_OK;
}

static ts_status quantizer_field(const legacy *g, const json *def, tensor *t) {
    const json *v = json_get(def, "scale");
    int64_t zero;
    double scale = v ? strtod(v->text, NULL) : 0;
    TS_TRY(int_field(g, def, "zeroPoint", "zero_point", &zero));
    return quantizer_new(g->cx, -1, 1, &scale, &zero, &t->quant);
}

static ts_status load_tensor(const legacy *g, const json *def, value *out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], offset;
    int n, k;
    dtype d;
    storage *bytes;
    tensor *t;
    bool quantized = bool_field(def, "isQuantized", "is_quantized");
    const char *key = string_of(json_get(def, "data"), "key", "key");
    TS_TRY(dtype_field(g, def, quantized, &d));
    TS_TRY(dims_field(g, def, "dims", sizes, &n));
    TS_TRY(dims_field(g, def, "strides", strides, &k));
    TS_TRY(int_field(g, def, "offset", "offset", &offset));
    if (n != k) return damaged(g, "a tensor's sizes and strides differ in number");
    TS_TRY(loader_storage(g->cx, g->l, key, &bytes));
    ts_status st = tensor_of_storage(g->cx, bytes, d, n, sizes, strides, offset, &t);
    storage_unref(bytes);
    TS_TRY(st == TS_ERR_RUNTIME ? TS_ERR_FORMAT : st);
    *out = v_tensor(t);
    t->requires_grad = bool_field(def, "requiresGrad", "requires_grad");
    return quantized ? quantizer_field(g, def, t) : TS_OK;
}

/* The table of tensors, which the unit knows as its constants. */
static ts_status load_tensors(const legacy *g, const json *model) {
    const json *first = items_of(model, "tensors");
    unit *u = g->l->unit;
    u->constants = ARENA_ARRAY(u->memory, value, count_of(first) + 1);
    if (!u->constants) return fail_memory(g->cx, sizeof(value));
    for (const json *v = first; v; v = v->next) TS_TRY(load_tensor(g, v, &u->constants[u->constant_count++]));
    g->l->tensors = u->constants;
    g->l->tensor_count = u->constant_count;
    return TS_OK;
}

/* ---- modules ---- */

static ts_status load_module(legacy *g, const json *def, value *out);

/* "__torch__" and the names on the way, those of digits with a `_` in front; made unique where two are the same. */
static ts_status class_name(const legacy *g, const char **out) {
    unit *u = g->l->unit;
    scoped_text text t = TEXT_INIT(NULL);
    text_puts(&t, "__torch__");
    for (int i = 0; i < g->depth; i++)
        for (const char *p = g->names[i]; *p;) {
            size_t n = strcspn(p, ".");
            text_puts(&t, strspn(p, "0123456789") == n ? "._" : ".");
            text_add(&t, p, n);
            p += n + (p[n] == '.');
        }
    *out = t.failed ? NULL : arena_copy(u->memory, text_str(&t), t.length);
    for (int n = 0; *out && map_gets(&u->classes, *out); n++) *out = arena_printf(u->memory, "__torch__.___torch_mangle_%d%s", n, text_str(&t) + 9);
    return *out ? TS_OK : fail_memory(g->cx, t.length);
}

typedef struct members { class_type *cls; value *values; } members;

/* One more attribute; takes v. */
static void add_member(members *m, const char *name, const type *t, value v) {
    m->values[m->cls->attr_count] = v;
    m->cls->attrs[m->cls->attr_count++] = (class_attr){.name = name, .type = t};
}

static ts_status add_submodules(legacy *g, const json *def, members *m) {
    for (const json *v = items_of(def, "submodules"); v; v = v->next) {
        value child = v_none();
        TS_TRY(load_module(g, v, &child));
        add_member(m, string_of(v, "name", "name"), child.o->cls->type, child);
    }
    return TS_OK;
}

static ts_status add_parameters(const legacy *g, const json *def, members *m) {
    for (const json *v = items_of(def, "parameters"); v; v = v->next) {
        int64_t id;
        TS_TRY(int_field(g, v, "tensorId", "tensor_id", &id));
        if (id < 0 || id >= g->l->tensor_count) return damaged(g, "a parameter's tensor is not in the table");
        add_member(m, string_of(v, "name", "name"), type_TENSOR, value_ref(g->l->tensors[id]));
        class_attr *a = &m->cls->attrs[m->cls->attr_count - 1];
        a->is_buffer = bool_field(v, "isBuffer", "is_buffer");
        a->is_parameter = !a->is_buffer;
    }
    return TS_OK;
}

static ts_status attribute_value(const legacy *g, int64_t id, value *out) {
    const value *items = g->attributes.tag == V_LIST ? g->attributes.l->items : g->attributes.tag == V_TUPLE ? g->attributes.tup->items : NULL;
    int64_t n = g->attributes.tag == V_LIST ? g->attributes.l->n : g->attributes.tag == V_TUPLE ? g->attributes.tup->n : 0;
    if (id < 0 || id >= n) return damaged(g, "an attribute's value is not in attributes.pkl");
    *out = value_ref(items[id]);
    return TS_OK;
}

static ts_status add_attributes(const legacy *g, const json *def, members *m) {
    for (const json *v = items_of(def, "attributes"); v; v = v->next) {
        const char *name = string_of(v, "name", "name");
        const type *t;
        int64_t id;
        if (class_attr_find(m->cls, name) >= 0) continue;
        TS_TRY(unit_parse_type(g->l->unit, string_of(v, "type", "type"), &t, g->cx->err));
        TS_TRY(int_field(g, v, "id", "id", &id));
        value held = {.tag = V_UNINIT}; /* id -1: __setstate__ sets it */
        if (id != -1) TS_TRY(attribute_value(g, id, &held));
        ts_status st = id == -1 ? TS_OK : value_fit(g->cx, g->l->unit->pool, &held, t, name);
        if (st != TS_OK) {
            value_unref(held);
            return st == TS_ERR_RUNTIME ? TS_ERR_FORMAT : st;
        }
        add_member(m, name, t, held);
    }
    return TS_OK;
}

static ts_status check_names(const legacy *g, const class_type *cls) {
    map seen = MAP_INIT(NULL);
    ts_status st = TS_OK;
    for (int i = 0; i < cls->attr_count && st == TS_OK; i++) {
        if (map_gets(&seen, cls->attrs[i].name)) st = damaged(g, "a module has two members of one name");
        else if (!map_sets(&seen, cls->attrs[i].name, &cls->attrs[i])) st = fail_memory(g->cx, sizeof(map_entry));
    }
    map_free(&seen);
    return st;
}

static ts_status add_methods(const legacy *g, const json *def, class_type *cls) {
    const source *src;
    const char *key = string_of(json_get(def, "torchscriptArena"), "key", "key");
    if (!*key) key = string_of(json_get(def, "torchscript_arena"), "key", "key");
    if (!*key) return TS_OK;
    TS_TRY(loader_source(g->l, key, &src, g->cx->err));
    if (!src) return fail(g->cx, TS_ERR_FORMAT, "model.json names %s, which the archive does not have", key);
    return unit_define_methods(g->l->unit, cls, src, g->cx->err);
}

/* Fills the object and runs __setstate__ where the module has a state. */
static ts_status finish_object(const legacy *g, const json *def, members *m, object *o) {
    const json *state_id = json_get(def, "getStateAttributeId");
    for (int i = 0; i < o->n; i++) {
        o->slots[i] = m->values[i];
        m->values[i] = v_none();
    }
    if (!state_id) state_id = json_get(def, "get_state_attribute_id");
    if (!o->cls->setstate || !state_id) return TS_OK;
    scoped_value value state = v_none();
    int64_t id;
    TS_TRY(int_of(g, state_id, &id));
    if (o->cls->setstate->schema->nargs > 1) TS_TRY(attribute_value(g, id, &state));
    return loader_set_state(g->cx, g->l, o, state);
}

static ts_status check_set(const legacy *g, const object *o) {
    for (int i = 0; i < o->n; i++) {
        const class_attr *a = &o->cls->attrs[i];
        bool empty = o->slots[i].tag == V_UNINIT || o->slots[i].tag == V_NONE;
        if (!empty || type_has_none(a->type)) continue;
        scoped_text text t = TEXT_INIT(NULL);
        type_print(&t, a->type);
        return fail(g->cx, TS_ERR_FORMAT, "The field '%s' was left unitialized after __setstate__, but expected a value of type '%s'", a->name, text_str(&t));
    }
    return TS_OK;
}

static ts_status build_module(legacy *g, const json *def, members *m, value *out) {
    unit *u = g->l->unit;
    object *o;
    TS_TRY(add_submodules(g, def, m));
    TS_TRY(add_parameters(g, def, m));
    TS_TRY(add_attributes(g, def, m));
    TS_TRY(check_names(g, m->cls));
    TS_TRY(class_name(g, &m->cls->name));
    if (!type_class(u->pool, T_CLASS, m->cls) || !map_sets(&u->classes, m->cls->name, m->cls)) return fail_memory(g->cx, sizeof *m->cls);
    TS_TRY(add_methods(g, def, m->cls));
    TS_TRY(object_new(g->cx, m->cls, &o));
    scoped_value value made = v_object(o);
    TS_TRY(finish_object(g, def, m, o));
    TS_TRY(check_set(g, o));
    *out = value_take(&made);
    return TS_OK;
}

static ts_status load_module(legacy *g, const json *def, value *out) {
    unit *u = g->l->unit;
    int room = count_of(items_of(def, "submodules")) + count_of(items_of(def, "parameters")) + count_of(items_of(def, "attributes"));
    if (g->depth == MAX_MODULE_DEPTH) return damaged(g, "the modules nest too deeply");
    members m = {ARENA_NEW(u->memory, class_type), ARENA_ARRAY(u->memory, value, room + 1)};
    if (!m.cls || !m.values || !(m.cls->attrs = ARENA_ARRAY(u->memory, class_attr, room + 1))) return fail_memory(g->cx, sizeof *m.cls);
    m.cls->is_module = true;
    g->names[g->depth++] = string_of(def, "name", "name");
    ts_status st = build_module(g, def, &m, out);
    g->depth--;
    for (int i = 0; i < room; i++) value_unref(m.values[i]);
    return st;
}

/* ---- the archive ---- */

static ts_status load_all(legacy *g, const json *model, value *out) {
    int64_t protocol;
    TS_TRY(int_field(g, model, "protoVersion", "proto_version", &protocol));
    if (protocol < 1 || protocol > NEWEST_PROTOCOL) return damaged(g, "the protocol version is none of those before 1.4");
    const json *main_module = json_get(model, "mainModule");
    if (!main_module) main_module = json_get(model, "main_module");
    if (!main_module || main_module->kind != JSON_OBJECT) return damaged(g, "there is no main module");
    TS_TRY(load_tensors(g, model));
    if (protocol >= 2 && archive_has(g->l->files, "attributes.pkl")) TS_TRY(loader_pickle(g->cx, g->l, "attributes.pkl", "tensors/", &g->attributes));
    return load_module(g, main_module, out);
}

ts_status legacy_load(ctx *cx, loader *l, value *out_root) {
    legacy g = {.cx = cx, .l = l};
    const char *bytes;
    size_t length;
    json *model;
    TS_TRY(archive_read(l->files, "model.json", &bytes, &length, cx->err));
    TS_TRY(json_parse(l->unit->memory, "model.json", bytes, length, &model, cx->err));
    ts_status st = load_all(&g, model, out_root);
    value_unref(g.attributes);
    return st;
}
