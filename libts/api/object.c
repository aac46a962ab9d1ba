/* SPDX-License-Identifier: Apache-2.0
 *
 * object.c: objects from outside: their attributes, and handles on them to call their methods.
 */
#include "api/module.h"

#include <stdlib.h>
#include <string.h>

static const object *object_of(const ts_value *box) { return box && box->v.tag == V_OBJECT ? box->v.o : NULL; }

static ts_status need_object(const ts_value *box, object **out, ts_error *err) {
    if (!object_of(box))
        return error_set(err, TS_ERR_ARGUMENT, "the value is a %s, not an object", ts_kind_name(ts_value_kind(box)));
    *out = box->v.o;
    return TS_OK;
}

/* ---- attributes ---- */

ts_role ts_value_role(const ts_value *box, size_t index) {
    const object *o = object_of(box);
    if (!o || index >= (size_t)o->cls->attr_count) return TS_ROLE_PLAIN;
    const class_attr *a = &o->cls->attrs[index];
    if (a->is_parameter) return TS_ROLE_PARAMETER;
    if (a->is_buffer) return TS_ROLE_BUFFER;
    return (a->type->kind == T_CLASS || a->type->kind == T_INTERFACE) && a->type->cls->is_module ? TS_ROLE_MODULE : TS_ROLE_PLAIN;
}

bool ts_value_is_module(const ts_value *box) {
    const object *o = object_of(box);
    return o && o->cls->is_module;
}

char *ts_value_attribute_type(const ts_value *box, size_t index) {
    const object *o = object_of(box);
    if (!o || index >= (size_t)o->cls->attr_count) return NULL;
    text t = TEXT_INIT(NULL);
    type_print(&t, o->cls->attrs[index].type);
    return text_take(&t);
}

const void *ts_value_class(const ts_value *box) { return object_of(box) ? object_of(box)->cls : NULL; }

size_t ts_value_constant_count(const ts_value *box) {
    const object *o = object_of(box);
    return o ? (size_t)o->cls->constant_count : 0;
}

ts_status ts_value_constant(const ts_value *box, size_t index, const char **out_name, ts_value **out_value, ts_error *err) {
    object *o;
    TS_TRY(need_object(box, &o, err));
    if (index >= (size_t)o->cls->constant_count)
        return error_set(err, TS_ERR_ARGUMENT, "%s has %d constants, no constant %zu", o->cls->name, o->cls->constant_count, index);
    const class_constant *c = &o->cls->constants[index];
    *out_name = c->name;
    return out_value ? value_box_out(value_ref(c->value), out_value, err) : TS_OK;
}

static const class_constant *find_constant(const class_type *cls, const char *name) {
    for (int i = 0; i < cls->constant_count; i++)
        if (strcmp(cls->constants[i].name, name) == 0) return &cls->constants[i];
    return NULL;
}

ts_status ts_value_get(const ts_value *box, const char *name, ts_value **out_value, ts_error *err) {
    object *o;
    TS_TRY(need_object(box, &o, err));
    int slot = class_attr_find(o->cls, name);
    if (slot >= o->n) slot = -1; /* made before the class had it */
    if (slot >= 0) return value_box_out(object_slot(o, slot), out_value, err);
    const class_constant *c = find_constant(o->cls, name);
    if (c) return value_box_out(value_ref(c->value), out_value, err);
    return error_set(err, TS_ERR_ARGUMENT, "%s does not have a field with name '%s'", o->cls->name, name);
}

static ts_status fail_type(const type *want, const char *name, const ts_value *got, ts_error *err) {
    scoped_text text wanted = TEXT_INIT(NULL), found = TEXT_INIT(NULL);
    type_print(&wanted, want);
    char *type_text = ts_value_type(got);
    text_puts(&found, type_text ? type_text : "?");
    free(type_text);
    return error_set(err, TS_ERR_ARGUMENT, "Expected a value of type '%s' for field '%s', but found '%s'", text_str(&wanted), name,
                     text_str(&found));
}

static ts_status fail_constant(const class_constant *c, ts_error *err) {
    scoped_text text held = TEXT_INIT(NULL);
    value_print(&held, c->value);
    return error_set(err, TS_ERR_ARGUMENT, "Can't set constant '%s' which has value:%s", c->name, text_str(&held));
}

ts_status ts_value_set(ts_value *box, const char *name, const ts_value *given, ts_error *err) {
    object *o;
    ctx cx = {.err = err, .threads = 1};
    TS_TRY(need_object(box, &o, err));
    int slot = class_attr_find(o->cls, name);
    if (slot >= o->n) slot = -1;
    const class_constant *constant = slot < 0 ? find_constant(o->cls, name) : NULL;
    if (constant) return fail_constant(constant, err);
    if (slot < 0) return error_set(err, TS_ERR_ARGUMENT, "Module has no attribute '%s'", name);
    const type *want = o->cls->attrs[slot].type;
    value v = given ? value_ref(given->v) : v_none();
    type_pool *pool = want->pool ? want->pool : type_pool_static();
    if (value_fit(&cx, pool, &v, want, name) != TS_OK) {
        value_unref(v);
        return fail_type(want, name, given, err);
    }
    while (atomic_flag_test_and_set_explicit(&o->lock, memory_order_acquire)) {}
    value before = o->slots[slot];
    o->slots[slot] = v;
    atomic_flag_clear_explicit(&o->lock, memory_order_release);
    value_unref(before);
    return TS_OK;
}

/* ---- handles ---- */

/* The unit whose class it is; NULL if it is no unit's. */
static unit *unit_of(const class_type *cls) {
    unit *u = cls->type->pool ? type_pool_context(cls->type->pool) : NULL;
    return u || !cls->method_count ? u : cls->methods[0]->unit;
}

/* The open module that a class belongs to, as a reference; NULL if it is gone or the class is no unit's. */
static ts_module *owner_of(const class_type *cls) {
    unit *u = unit_of(cls);
    if (!u) return NULL;
    pthread_mutex_lock(&u->lock);
    ts_module *owner = ts_module_ref(u->owner);
    pthread_mutex_unlock(&u->lock);
    return owner;
}

/* A handle on `root` (taken) beside `owner` (taken). */
static ts_status handle(ts_module *owner, value root, ts_module **out_module, ts_error *err) {
    ts_module *m = mem_zalloc(NULL, sizeof *m);
    if (!m) {
        value_unref(root);
        ts_module_unref(owner);
        return error_memory(err);
    }
    *m = (ts_module){.owner = owner, .unit = owner->unit, .root = root, .budget = owner->budget, .limits = owner->limits,
                     .threads = owner->threads, .rng = owner->rng, .print = owner->print, .print_context = owner->print_context,
                     .warn = owner->warn, .warn_context = owner->warn_context, .context = ts_context_ref(owner->context)};
    atomic_init(&m->refs, 1);
    pthread_mutex_init(&m->lock, NULL);
    if (m->unit) type_pool_ref(m->unit->pool);
    ts_status st = module_finish(m, err);
    if (st == TS_OK) *out_module = m;
    else ts_module_unref(m);
    return st;
}

ts_status ts_module_of(const ts_value *box, ts_module **out_module, ts_error *err) {
    object *o;
    TS_TRY(need_object(box, &o, err));
    ts_module *owner = owner_of(o->cls);
    if (owner) return handle(owner, value_ref(box->v), out_module, err);
    if (o->cls->method_count)
        return error_set(err, TS_ERR_ARGUMENT, "the module that this object of %s came from is no longer open", o->cls->name);
    ts_module *m; /* no code: a module of its own, of which only the attributes are of use */
    TS_TRY(module_new(NULL, &m, err));
    m->root = value_ref(box->v);
    *out_module = m;
    return TS_OK;
}

/* ---- cloning ---- */

/* A copy of a value as a new reference. */
static ts_status copied(value v, bool deep, value *out, ts_error *err) {
    ts_value box = {.v = v}, *copy;
    TS_TRY(ts_value_copy(&box, deep, &copy, err));
    *out = value_take(&copy->v);
    ts_value_unref(copy);
    return TS_OK;
}

/* A handle on `root` (taken) with what `m` has. */
static ts_status beside(const ts_module *m, value root, ts_module **out_module, ts_error *err) {
    return handle(ts_module_ref(m->owner ? m->owner : (ts_module *)m), root, out_module, err);
}

ts_status ts_module_clone(const ts_module *m, ts_module **out_module, ts_error *err) {
    value root;
    TS_TRY(copied(m->root, true, &root, err));
    return beside(m, root, out_module, err);
}

typedef struct cloning {
    bool deep;
    map made; /* a class -> the class made for it, and that one for itself. Keys: where a class has its name */
    ts_error *err;
} cloning;

static class_type *made_for(const cloning *c, const class_type *cls) { return map_get(&c->made, (const char *)&cls->name, sizeof cls->name); }
static bool note_made(cloning *c, const class_type *cls, class_type *made) {
    return map_set(&c->made, (const char *)&cls->name, sizeof cls->name, made);
}

static ts_status make_for(cloning *c, const class_type *cls, class_type **out) {
    unit *u = unit_of(cls);
    if (!u) return error_set(c->err, TS_ERR_ARGUMENT, "class %s belongs to no module and cannot be cloned", cls->name);
    TS_TRY(unit_clone_class(u, cls, out, c->err));
    return note_made(c, cls, *out) && note_made(c, *out, *out) ? TS_OK : error_memory(c->err);
}

/* The objects of modules that hold nothing else are copied here where the rest is shared. */
static ts_status copy_part(const cloning *c, value *slot) {
    value copy;
    if (c->deep) return TS_OK;
    TS_TRY(copied(*slot, false, &copy, c->err));
    value_unref(*slot);
    *slot = copy;
    return TS_OK;
}

/* Gives an object that was copied, and the modules in it, classes of their own, in LibTorch's order. */
static ts_status own_classes(cloning *c, object *o) {
    const class_type *like = o->cls;
    class_type *cls = made_for(c, like);
    if (cls == like) return TS_OK;
    bool fresh = !cls;
    if (fresh) TS_TRY(make_for(c, like, &cls));
    o->cls = cls;
    for (int i = 0; i < cls->attr_count && i < o->n; i++) {
        const type *t = like->attrs[i].type;
        if (o->slots[i].tag != V_OBJECT || !t->cls || !t->cls->is_module) continue;
        TS_TRY(copy_part(c, &o->slots[i]));
        TS_TRY(own_classes(c, o->slots[i].o));
        if (fresh && t->kind == T_CLASS) cls->attrs[i].type = o->slots[i].o->cls->type;
    }
    return TS_OK;
}

ts_status ts_module_clone_classes(const ts_module *m, bool deep, ts_module **out_module, ts_error *err) {
    value root;
    if (m->root.tag != V_OBJECT) return error_set(err, TS_ERR_ARGUMENT, "compiled text has no class to clone");
    TS_TRY(copied(m->root, deep, &root, err));
    cloning c = {.deep = deep, .made = MAP_INIT(NULL), .err = err};
    ts_status st = own_classes(&c, root.o);
    map_free(&c.made);
    if (st == TS_OK) return beside(m, root, out_module, err);
    value_unref(root);
    return st;
}

/* ---- freezing ---- */

static bool in_training(const ts_module *m) {
    int slot = m->root.tag == V_OBJECT ? class_attr_find(m->root.o->cls, "training") : -1;
    return slot >= 0 && slot < m->root.o->n && m->root.o->slots[slot].tag == V_BOOL && m->root.o->slots[slot].b;
}

static ts_status keep_names(ts_module *m, const char *const *names, size_t count, ts_error *err) {
    m->preserved = mem_zalloc(NULL, mem_array(count + 1, sizeof *m->preserved));
    for (size_t i = 0; m->preserved && i < count; i++) {
        size_t n = strlen(names[i]) + 1;
        if (!(m->preserved[i] = mem_alloc(NULL, n))) return error_memory(err);
        memcpy(m->preserved[i], names[i], n);
    }
    return m->preserved ? TS_OK : error_memory(err);
}

static bool is_preserved(const ts_module *m, const char *name) {
    for (int i = 0; m->preserved[i]; i++)
        if (strcmp(m->preserved[i], name) == 0) return true;
    return false;
}

/* Of the methods, forward and the preserved ones stay. */
static ts_status keep_methods(ts_module *m, ts_error *err) {
    const class_type *cls = m->root.o->cls;
    for (int i = 0; m->preserved[i]; i++)
        if (class_attr_find(cls, m->preserved[i]) < 0 && !class_method(cls, m->preserved[i]))
            return error_set(err, TS_ERR_ARGUMENT, "Unknown name: %s", m->preserved[i]);
    size_t kept = 0;
    for (size_t i = 0; i < m->methods.n; i++) {
        function *f = m->methods.at[i];
        if (strcmp(f->base, "forward") == 0 || is_preserved(m, f->base)) m->methods.at[kept++] = f;
    }
    m->methods.n = kept;
    return TS_OK;
}

ts_status module_freeze_listed(ts_module *m, const char *names, size_t length, ts_error *err) {
    VEC(const char *) all = {0};
    char *copy = mem_alloc(NULL, length + 1);
    bool ok = copy != NULL;
    if (ok) memcpy(copy, names, length);
    if (ok) copy[length] = 0;
    for (char *at = copy, *end; ok && (end = strchr(at, '\n')); at = end + 1) {
        *end = 0;
        ok = VEC_PUSH(NULL, &all, at);
    }
    ts_status st = ok ? keep_names(m, all.at, all.n, err) : error_memory(err);
    if (st == TS_OK) st = keep_methods(m, err);
    m->frozen = st == TS_OK;
    mem_free(copy);
    VEC_FREE(&all);
    return st;
}

ts_status ts_module_freeze(const ts_module *m, const char *const *preserved, size_t count, ts_module **out_module,
                           ts_error *err) {
    ts_module *frozen;
    if (in_training(m))
        return error_set(err, TS_ERR_ARGUMENT, "Freezing module in training mode is not yet supported. Please call .eval() before freezing.");
    TS_TRY(ts_module_clone_classes(m, true, &frozen, err));
    frozen->frozen = true;
    ts_status st = keep_names(frozen, preserved, count, err);
    if (st == TS_OK) st = keep_methods(frozen, err);
    if (st == TS_OK) *out_module = frozen;
    else ts_module_unref(frozen);
    return st;
}

bool ts_module_is_frozen(const ts_module *m) { return m->frozen; }

bool ts_module_lists(const ts_module *m, const char *attribute) {
    if (m->root.tag != V_OBJECT || class_attr_find(m->root.o->cls, attribute) < 0) return false;
    return !m->frozen || is_preserved(m, attribute);
}
