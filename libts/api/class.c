/* SPDX-License-Identifier: Apache-2.0
 *
 * class.c: classes of callers.  A method is an operator with a name that no program can spell, and one line of
 * TorchScript that calls it, so that everything else sees an ordinary method.
 */
#include "api/module.h"
#include "core/custom.h"

#include <string.h>

struct ts_class { class_type *cls; };

#define PREFIX "__torch__.torch.classes."

/* The unit of all such methods: made once, never freed. */
static unit *methods_unit;
static arena *handles; /* of ts_class: for ever, as the classes */
static pthread_mutex_t methods_lock = PTHREAD_MUTEX_INITIALIZER;

static ts_class *new_handle(void) {
    pthread_mutex_lock(&methods_lock);
    if (!handles) handles = arena_new(NULL);
    ts_class *made = handles ? ARENA_NEW(handles, ts_class) : NULL;
    pthread_mutex_unlock(&methods_lock);
    return made;
}

static ts_status need_unit(ts_error *err) {
    return methods_unit ? TS_OK : unit_new(NULL, 10, NULL, NULL, NULL, &methods_unit, err);
}

ts_status ts_class_register(const char *name, ts_class **out_class, ts_error *err) {
    scoped_text text full = TEXT_INIT(NULL);
    const char *dot = name ? strchr(name, '.') : NULL;
    if (!dot || dot == name || !dot[1]) return error_set(err, TS_ERR_ARGUMENT, "'%s' is no name of a class such as my_classes.Stack", name ? name : "");
    text_printf(&full, PREFIX "%s", name);
    ts_class *made = new_handle();
    if (!made || full.failed) return error_memory(err);
    if (!(made->cls = custom_class_add(text_str(&full)))) return error_set(err, TS_ERR_ARGUMENT, "class %s is registered already", name);
    *out_class = made;
    return TS_OK;
}

/* "push(int x) -> int" of class ns.Stack as "classes_ns_Stack::push(__torch__.torch.classes.ns.Stack self, int x) -> int" */
static void operator_schema(text *out, const class_type *cls, const char *schema_text, size_t name_length) {
    const char *rest = schema_text + name_length;
    text_puts(out, "classes_");
    for (const char *p = cls->name + strlen(PREFIX); *p; p++) text_putc(out, *p == '.' ? '_' : *p);
    text_puts(out, "::");
    text_add(out, schema_text, name_length);
    text_printf(out, "(%s self", cls->name);
    if (*rest == '(') {
        rest++;
        while (*rest == ' ') rest++;
        if (*rest != ')') text_puts(out, ", ");
        text_puts(out, rest);
    }
}

static void print_default(text *out, const schema_arg *a) {
    text_puts(out, "=");
    if (a->def.tag == V_STR) text_putc(out, '"');
    value_print(out, a->def);
    if (a->def.tag == V_STR) text_putc(out, '"');
}

/* def push(self, x: int) -> int: return ops.classes_ns_Stack.push(self, x) */
static void method_source(text *out, const schema *s) {
    const char *base = strstr(s->name, "::") + 2;
    text_printf(out, "def %s(self", base);
    for (int i = 1; i < s->nargs; i++) {
        text_printf(out, ", %s: ", s->args[i].name);
        type_print(out, s->args[i].type);
        if (s->args[i].has_default) print_default(out, &s->args[i]);
    }
    text_puts(out, ") -> ");
    if (s->nrets == 0) text_puts(out, "None");
    if (s->nrets > 1) text_puts(out, "Tuple[");
    for (int i = 0; i < s->nrets; i++) {
        if (i) text_puts(out, ", ");
        type_print(out, s->rets[i].type);
    }
    if (s->nrets > 1) text_puts(out, "]");
    text_printf(out, ":\n  %sops.%.*s.%s(self", s->nrets ? "return " : "", (int)(base - 2 - s->name), s->name, base);
    for (int i = 1; i < s->nargs; i++) text_printf(out, ", %s", s->args[i].name);
    text_puts(out, ")\n");
}

static ts_status define(ts_class *c, const schema *s, ts_error *err) {
    scoped_text text code = TEXT_INIT(NULL);
    method_source(&code, s);
    TS_TRY(need_unit(err));
    arena *a = methods_unit->memory;
    source *src = ARENA_NEW(a, source);
    char *copy = code.failed ? NULL : arena_copy(a, text_str(&code), code.length);
    if (!src || !copy) return error_memory(err);
    *src = (source){.name = c->cls->name, .bytes = copy, .length = code.length, .first_line = 1};
    return unit_define_methods(methods_unit, c->cls, src, err);
}

ts_status ts_class_method(ts_class *c, const char *schema_text, ts_op_function call, void *context, ts_error *err) {
    scoped_text text full = TEXT_INIT(NULL), name = TEXT_INIT(NULL);
    size_t n = schema_text ? strcspn(schema_text, " (") : 0;
    const op *const *found;
    if (!c || !n || !call) return error_set(err, TS_ERR_ARGUMENT, "ts_class_method: class, schema and function may not be NULL");
    operator_schema(&full, c->cls, schema_text, n);
    if (full.failed) return error_memory(err);
    TS_TRY(ts_op_register(text_str(&full), call, context, err));
    size_t length = strcspn(text_str(&full), "(");
    if (op_find(text_str(&full), length, &found) != 1) return error_set(err, TS_ERR_ARGUMENT, "method %.*s is there already", (int)n, schema_text);
    pthread_mutex_lock(&methods_lock);
    ts_status st = define(c, op_schema(found[0]), err);
    pthread_mutex_unlock(&methods_lock);
    return st;
}

/* ---- objects ---- */

ts_status ts_value_object(const char *class_name, ts_value **out_object, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    scoped_text text full = TEXT_INIT(NULL);
    text_printf(&full, "%s%s", strncmp(class_name, PREFIX, strlen(PREFIX)) == 0 ? "" : PREFIX, class_name);
    if (full.failed) return error_memory(err);
    const class_type *cls = custom_class(text_str(&full));
    if (!cls || !custom_class_is_users(cls)) return error_set(err, TS_ERR_ARGUMENT, "class %s is not registered", class_name);
    object *o;
    TS_TRY(object_new(&cx, cls, &o));
    return value_box_out(v_object(o), out_object, err);
}

static object *users_object(const ts_value *box) {
    return box && box->v.tag == V_OBJECT && custom_class_is_users(box->v.o->cls) ? box->v.o : NULL;
}

ts_status ts_value_set_data(ts_value *box, void *data, void (*release)(void *), ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    object *o = users_object(box);
    capsule *made;
    if (!o) return error_set(err, TS_ERR_ARGUMENT, "the value is no object of a registered class");
    TS_TRY(capsule_new(&cx, o->cls->name, data, release, &made));
    value_set(&o->slots[CUSTOM_DATA], (value){.tag = V_CAPSULE, .cap = made});
    return TS_OK;
}

void *ts_value_data(const ts_value *box) {
    const object *o = users_object(box);
    return o && o->slots[CUSTOM_DATA].tag == V_CAPSULE ? o->slots[CUSTOM_DATA].cap->data : NULL;
}
