/* SPDX-License-Identifier: Apache-2.0
 *
 * make.c: modules that a program puts together: attributes and methods added to a class of its own.
 *
 * The class grows with its first object; objects that were copied before have fewer slots, which all readers check.
 * Classes of archives grow the same way.
 */
#include "api/module.h"

#include <string.h>

static ts_status make_class(ts_module *m, const char *name, ts_error *err) {
    arena *a = m->unit->memory;
    class_type *cls = ARENA_NEW(a, class_type);
    char *full = arena_printf(a, "%s%s", strchr(name, '.') ? "" : "__torch__.", name);
    if (!cls || !full) return error_memory(err);
    cls->name = full;
    cls->is_module = true;
    cls->type = type_class(m->unit->pool, T_CLASS, cls);
    if (!cls->type || !map_sets(&m->unit->classes, full, cls)) return error_memory(err);
    ctx cx = {.err = err, .budget = m->budget, .threads = 1};
    object *o;
    TS_TRY(object_new(&cx, cls, &o));
    m->root = v_object(o);
    return module_finish(m, err);
}

ts_status ts_module_new(const char *name, const ts_load_options *options, ts_module **out_module, ts_error *err) {
    ts_module *m;
    if (!name || !*name || !out_module) return error_set(err, TS_ERR_ARGUMENT, "ts_module_new: a name is needed");
    TS_TRY(module_new(options, &m, err));
    ts_status st = unit_new(m->budget, 10, NULL, NULL, NULL, &m->unit, err);
    if (st == TS_OK) st = make_class(m, name, err);
    if (st == TS_OK) *out_module = m;
    else ts_module_unref(m);
    return st;
}

/* ---- attributes ---- */

/* The class of the root, which may grow. */
static ts_status need_class(const ts_module *m, class_type **out, ts_error *err) {
    *out = m->root.tag == V_OBJECT && m->unit ? map_gets(&m->unit->classes, m->root.o->cls->name) : NULL;
    if (*out && *out == m->root.o->cls && (*out)->is_module) return TS_OK;
    return error_set(err, TS_ERR_ARGUMENT, "only modules take new attributes and methods");
}

static ts_module *owner(ts_module *m) { return m->owner ? m->owner : m; }

/* The types of the class live in the unit's pool, and so must those of its attributes. */
static ts_status attribute_type(ts_module *m, const char *spelling, value *v, const type **out, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    schema *s;
    if (!spelling) {
        *out = value_type(m->unit->pool, *v);
        return *out ? TS_OK : error_memory(err);
    }
    scoped_text text t = TEXT_INIT(NULL);
    text_printf(&t, "value(%s value) -> ()", spelling);
    if (t.failed) return error_memory(err);
    TS_TRY(schema_parse(m->unit->memory, m->unit->pool, text_str(&t), &s, err));
    if (s->nargs != 1) return error_set(err, TS_ERR_ARGUMENT, "'%s' is no type", spelling);
    *out = s->args[0].type;
    ts_status st = value_fit(&cx, m->unit->pool, v, *out, "the attribute");
    return st == TS_ERR_RUNTIME ? TS_ERR_ARGUMENT : st;
}

static ts_status grow(ts_module *m, class_type *cls, class_attr attr, value v, ts_error *err) {
    object *o = m->root.o;
    int n = cls->attr_count;
    class_attr *attrs = ARENA_ARRAY(m->unit->memory, class_attr, n + 1);
    value *slots = mem_alloc(m->budget, mem_array((size_t)n + 1, sizeof *slots));
    if (!attrs || !slots || o->n != n) {
        mem_free(slots);
        return o->n == n ? error_memory(err) : error_set(err, TS_ERR_ARGUMENT, "the module is a copy from before its class grew");
    }
    if (n) memcpy(attrs, cls->attrs, (size_t)n * sizeof *attrs);
    if (n) memcpy(slots, o->slots, (size_t)n * sizeof *slots);
    attrs[n] = attr;
    slots[n] = value_ref(v);
    cls->attrs = attrs;
    cls->attr_count = n + 1;
    mem_free(o->slots);
    o->slots = slots;
    o->n = n + 1;
    return TS_OK;
}

/* The module that an attribute's class belongs to must stay as long as this one. */
static ts_status keep_part(ts_module *m, const ts_value *box, ts_error *err) {
    ts_module *part;
    if (!ts_value_is_module(box)) return error_set(err, TS_ERR_ARGUMENT, "the value is a %s, not a module", ts_kind_name(ts_value_kind(box)));
    TS_TRY(ts_module_of(box, &part, err));
    if (VEC_PUSH(NULL, &m->parts, part)) return TS_OK;
    ts_module_unref(part);
    return error_memory(err);
}

/* An attribute that is there already takes a new value of its type, in the same role. */
static ts_status check_again(const class_attr *a, const type *t, ts_role role, ts_error *err) {
    bool parameter = role == TS_ROLE_PARAMETER, buffer = role == TS_ROLE_BUFFER;
    if (a->is_parameter != parameter || a->is_buffer != buffer)
        return error_set(err, TS_ERR_ARGUMENT, "%s field mismatch for the field '%s'", a->is_parameter != parameter ? "Parameter" : "Buffer", a->name);
    if (type_is_subtype(t, a->type, NULL)) return TS_OK;
    scoped_text text given = TEXT_INIT(NULL), has = TEXT_INIT(NULL);
    type_print(&given, t);
    type_print(&has, a->type);
    return error_set(err, TS_ERR_ARGUMENT, "%s is not compatible with the type %s for the field '%s'", text_str(&given), text_str(&has), a->name);
}

static ts_status add(ts_module *m, class_type *cls, const char *name, const type *t, ts_role role, value v, ts_error *err) {
    ts_value root = {.v = m->root}, box = {.v = v};
    int slot = class_attr_find(cls, name);
    if (slot >= 0) {
        TS_TRY(check_again(&cls->attrs[slot], t, role, err));
        return ts_value_set(&root, name, &box, err);
    }
    char *copy = arena_copy(m->unit->memory, name, strlen(name));
    if (!copy) return error_memory(err);
    TS_TRY(grow(m, cls, (class_attr){copy, t, role == TS_ROLE_PARAMETER, role == TS_ROLE_BUFFER}, v, err));
    return TS_OK;
}

ts_status ts_module_register(ts_module *m, const char *name, const char *spelling, const ts_value *box, ts_role role, ts_error *err) {
    const type *t;
    class_type *cls;
    TS_TRY(need_class(m, &cls, err));
    if (!name || strpbrk(name, "\n\r")) return error_set(err, TS_ERR_ARGUMENT, "a name of an attribute is one line of text");
    if (role == TS_ROLE_MODULE) TS_TRY(keep_part(owner(m), box, err));
    value v = box ? value_ref(box->v) : v_none();
    if (!spelling && v.tag == V_NONE && role != TS_ROLE_PLAIN) spelling = "Tensor?";
    ts_status st = attribute_type(m, spelling, &v, &t, err);
    if (st == TS_OK) st = add(m, cls, name, t, role, v, err);
    value_unref(v);
    return st;
}

/* ---- methods ---- */

static ts_status check_new_names(const class_type *cls, int before, ts_error *err) {
    for (int i = before; i < cls->method_count; i++)
        for (int k = 0; k < i; k++)
            if (strcmp(cls->methods[i]->base, cls->methods[k]->base) == 0)
                return error_set(err, TS_ERR_ARGUMENT, "Can't redefine method: %s on class: %s", cls->methods[i]->base, cls->name);
    return TS_OK;
}

ts_status ts_module_define(ts_module *m, const char *source_text, ts_error *err) {
    class_type *cls;
    if (m->root.tag == V_NONE && m->unit) return module_define_functions(m, "<string>", source_text ? source_text : "", source_text ? strlen(source_text) : 0, err);
    TS_TRY(need_class(m, &cls, err));
    arena *a = m->unit->memory;
    size_t n = source_text ? strlen(source_text) : 0;
    source *s = ARENA_NEW(a, source);
    char *copy = arena_copy(a, source_text ? source_text : "", n);
    int before = cls->method_count;
    if (!s || !copy) return error_memory(err);
    *s = (source){.name = "<string>", .bytes = copy, .length = n, .first_line = 1};
    ts_status st = unit_define_methods(m->unit, cls, s, err);
    if (st == TS_OK) st = check_new_names(cls, before, err);
    for (int i = before; i < cls->method_count && st == TS_OK; i++) st = function_compile(cls->methods[i], err);
    if (st != TS_OK) {
        cls->method_count = before;
        return st;
    }
    return module_finish(m, err);
}
