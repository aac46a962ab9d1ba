/* SPDX-License-Identifier: Apache-2.0
 *
 * call.c: methods of a module: compiling text, schemas, calls, hooks, tracing.
 */
#include "api/module.h"

#include <stdlib.h>
#include <string.h>

/* ---- methods ---- */

static function *find_method(const ts_module *m, const char *name) {
    for (size_t i = 0; i < m->methods.n; i++)
        if (strcmp(m->methods.at[i]->base, name) == 0) return m->methods.at[i];
    return NULL;
}

static ts_status need_method(const ts_module *m, const char *name, function **out, ts_error *err) {
    *out = find_method(m, name);
    return *out ? TS_OK : error_set(err, TS_ERR_ARGUMENT, "the module has no method '%s'", name);
}

size_t ts_module_method_count(const ts_module *m) { return m->methods.n; }

const char *ts_module_method_name(const ts_module *m, size_t index) {
    return index < m->methods.n ? m->methods.at[index]->base : NULL;
}

ts_status ts_module_method_schema(ts_module *m, const char *method, const char **out_schema, ts_error *err) {
    function *f;
    TS_TRY(need_method(m, method, &f, err));
    TS_TRY(function_compile(f, err));
    pthread_mutex_lock(&m->lock);
    char *made = map_gets(&m->schemas, f->base);
    if (!made) {
        text t = TEXT_INIT(NULL);
        schema_print(&t, f->schema);
        made = text_take(&t);
        if (made && !map_sets(&m->schemas, f->base, made)) {
            free(made);
            made = NULL;
        }
    }
    pthread_mutex_unlock(&m->lock);
    if (!made) return error_memory(err);
    *out_schema = made;
    return TS_OK;
}

/* ---- text to a module ---- */

static ts_status copy_source(arena *memory, const char *name, const char *bytes, size_t length, source **out, ts_error *err) {
    source *s = ARENA_NEW(memory, source);
    char *name_copy = arena_copy(memory, name, strlen(name)), *copy = arena_copy(memory, bytes, length);
    if (!s || !name_copy || !copy) return error_memory(err);
    *s = (source){.name = name_copy, .bytes = copy, .length = length, .first_line = 1};
    *out = s;
    return TS_OK;
}

enum { NEWEST_VERSION = 10 };

/* Declares and compiles the functions of a text. */
ts_status module_define_functions(ts_module *m, const char *name, const char *bytes, size_t length, ts_error *err) {
    source *s;
    function **defined;
    int count;
    TS_TRY(copy_source(m->unit->memory, name, bytes, length, &s, err));
    TS_TRY(unit_define(m->unit, s, &defined, &count, err));
    for (int i = 0; i < count; i++) {
        TS_TRY(function_compile(defined[i], err));
        if (!VEC_PUSH(NULL, &m->methods, defined[i])) return error_memory(err);
    }
    return TS_OK;
}

static ts_status compile_text(ts_module *m, const char *name, const char *bytes, size_t length, ts_error *err) {
    TS_TRY(unit_new(m->budget, NEWEST_VERSION, NULL, NULL, NULL, &m->unit, err));
    TS_TRY(module_define_functions(m, name, bytes, length, err));
    return module_finish(m, err);
}

ts_status ts_module_compile(const char *name, const char *source_text, size_t length, const ts_load_options *options,
                            ts_module **out_module, ts_error *err) {
    ts_module *m;
    TS_TRY(module_new(options, &m, err));
    ts_status st = compile_text(m, name, source_text, length, err);
    if (st == TS_OK) *out_module = m;
    else ts_module_unref(m);
    return st;
}

/* ---- tracing ---- */

static void free_boxes(ts_value **boxes, int n) {
    for (int i = 0; boxes && i < n; i++) ts_value_unref(boxes[i]);
    mem_free(boxes);
}

/* Boxes around values; NULL where memory ends. */
static ts_value **make_boxes(const value *values, int n) {
    ts_value **boxes = mem_zalloc(NULL, mem_array((size_t)n + 1, sizeof *boxes));
    for (int i = 0; boxes && i < n; i++)
        if (!(boxes[i] = value_box(value_ref(values[i])))) {
            free_boxes(boxes, i);
            return NULL;
        }
    return boxes;
}

/* An event for which there is no memory is left out. */
static void forward_event(void *context, const run_event *e) {
    ts_module *m = context;
    ts_value **in = make_boxes(e->inputs, e->input_count), **out = make_boxes(e->outputs, e->output_count);
    if (in && out)
        m->trace(m->trace_context, &(ts_trace_event){.op = e->name,
                                                     .file = e->place.source ? e->place.source->name : NULL,
                                                     .line = e->place.source ? source_line(e->place.source, e->place.begin) : 0,
                                                     .inputs = in,
                                                     .input_count = (size_t)e->input_count,
                                                     .outputs = out,
                                                     .output_count = (size_t)e->output_count,
                                                     .seconds = e->seconds});
    free_boxes(in, e->input_count);
    free_boxes(out, e->output_count);
}

/* An event for which there is no memory is left out. */
static void forward_return(void *context, object *self, const function *method, value result) {
    ts_module *m = context;
    ts_value *whose = value_box(value_ref(v_object(self))), *returned = value_box(value_ref(result));
    if (whose && returned) m->watch(m->watch_context, &(ts_call_event){whose, method->base, returned});
    ts_value_unref(whose);
    ts_value_unref(returned);
}

/* ---- calling ---- */

void ts_module_set_exact(ts_module *m, bool on) { m->exact = on; }

/* One call with bound arguments (references, freed here). */
static ts_status run_bound(module_call *c, function *f, value *args, value *out) {
    ts_status st = run_function(&c->run, f, args, f->schema->nargs, out);
    for (int i = 0; i < f->schema->nargs; i++) value_unref(args[i]);
    return st;
}

static ts_status bound_array(module_call *c, const function *f, value **out) {
    return ctx_alloc(&c->cx, mem_array((size_t)f->schema->nargs + 1, sizeof **out), out);
}

/* Calls a hook with the module, its inputs and, for a hook after forward, the output. */
static ts_status call_hook(module_call *c, function *hook, value self, const value *args, int nargs, value *out) {
    scoped_mem value *bound = NULL;
    TS_TRY(bound_array(c, hook, &bound));
    TS_TRY(run_bind(&c->run, hook, self, args, nargs, NULL, NULL, 0, bound));
    return run_bound(c, hook, bound, out);
}

static ts_status pack(module_call *c, const value *items, int n, value *out) {
    tuple *t;
    TS_TRY(tuple_new(&c->cx, NULL, n, &t));
    for (int i = 0; i < n; i++) t->items[i] = value_ref(items[i]);
    *out = v_tuple(t);
    return TS_OK;
}

/* A pre-hook's result as the new tuple of inputs: None keeps them, a tuple replaces them, another value is the one. */
static ts_status take_inputs(module_call *c, value result, value *inputs) {
    scoped_value value given = result;
    if (given.tag == V_NONE) return TS_OK;
    value next = v_none();
    if (given.tag == V_TUPLE) next = value_take(&given);
    else TS_TRY(pack(c, &given, 1, &next));
    value_set(inputs, next);
    return TS_OK;
}

static ts_status run_hooked(module_call *c, const ts_module *m, function *forward, value *bound, value *out) {
    const class_type *cls = m->root.o->cls;
    scoped_value value inputs = v_none(), result = v_none();
    scoped_mem value *again = NULL;
    TS_TRY(pack(c, bound + 1, forward->schema->nargs - 1, &inputs));
    for (int i = 0; i < cls->pre_hook_count; i++) {
        value given = v_none();
        TS_TRY(call_hook(c, cls->pre_hooks[i], m->root, &inputs, 1, &given));
        TS_TRY(take_inputs(c, given, &inputs));
    }
    TS_TRY(bound_array(c, forward, &again));
    TS_TRY(run_bind(&c->run, forward, m->root, inputs.tup->items, inputs.tup->n, NULL, NULL, 0, again));
    TS_TRY(run_bound(c, forward, again, &result));
    for (int i = 0; i < cls->hook_count; i++) {
        value args[2] = {inputs, result}, given = v_none();
        TS_TRY(call_hook(c, cls->hooks[i], m->root, args, 2, &given));
        if (given.tag != V_NONE) value_set(&result, given);
    }
    *out = value_take(&result);
    return TS_OK;
}

typedef struct arguments {
    value *positional, *keyword;
    const char **names;
    int count, keyword_count;
} arguments;

/* Borrowed; V_UNINIT for an undefined tensor where run_bind wants to know it from None. */
static value argument(const module_call *c, const ts_value *given) {
    if (!given) return v_none();
    return given->undefined && c->run.exact ? (value){.tag = V_UNINIT} : given->v;
}

static ts_status gather_arguments(module_call *c, ts_value *const *args, size_t count, const ts_keyword *keywords,
                                  size_t keyword_count, arguments *out) {
    if (count > 1 << 20 || keyword_count > 1 << 20) return fail(&c->cx, TS_ERR_ARGUMENT, "too many arguments");
    TS_TRY(ctx_alloc(&c->cx, (count + 1) * sizeof(value), &out->positional));
    TS_TRY(ctx_alloc(&c->cx, (keyword_count + 1) * sizeof(value), &out->keyword));
    TS_TRY(ctx_alloc(&c->cx, (keyword_count + 1) * sizeof(char *), &out->names));
    out->count = (int)count;
    out->keyword_count = (int)keyword_count;
    for (size_t i = 0; i < count; i++) out->positional[i] = argument(c, args[i]);
    for (size_t i = 0; i < keyword_count; i++) {
        out->keyword[i] = argument(c, keywords[i].value);
        out->names[i] = keywords[i].name;
    }
    return TS_OK;
}

/* Binds what the caller passed: what does not fit is the caller's mistake, not the model's. */
static ts_status bind_arguments(module_call *c, const ts_module *m, function *f, const arguments *a, value *out) {
    ts_status st = run_bind(&c->run, f, m->root, a->positional, a->count, a->names, a->keyword, a->keyword_count, out);
    if (st != TS_ERR_RUNTIME) return st;
    if (c->cx.err) c->cx.err->status = TS_ERR_ARGUMENT;
    return TS_ERR_ARGUMENT;
}

static ts_status call_method(module_call *c, ts_module *m, const char *method, const arguments *a, value *out) {
    bool hooked = m->root.tag == V_OBJECT && strcmp(method, "__call__") == 0 && !find_method(m, method);
    function *f;
    TS_TRY(need_method(m, hooked ? "forward" : method, &f, c->cx.err));
    scoped_mem value *bound = NULL;
    TS_TRY(bound_array(c, f, &bound));
    TS_TRY(bind_arguments(c, m, f, a, bound));
    const class_type *cls = hooked ? m->root.o->cls : NULL;
    if (!cls || cls->pre_hook_count + cls->hook_count == 0) return run_bound(c, f, bound, out);
    ts_status st = run_hooked(c, m, f, bound, out);
    for (int i = 0; i < f->schema->nargs; i++) value_unref(bound[i]);
    return st;
}

ts_status ts_module_call(ts_module *m, const char *method, ts_value *const *args, size_t arg_count,
                         const ts_keyword *keywords, size_t keyword_count, ts_value **out_result, ts_error *err) {
    module_call c;
    module_begin(m, &c, err);
    if (m->trace) {
        c.run.trace = forward_event;
        c.run.trace_context = m;
    }
    c.run.exact = m->exact;
    if (m->watch) {
        c.run.returned = forward_return;
        c.run.returned_context = m;
    }
    arguments a = {0};
    value result = v_none();
    ts_status st = gather_arguments(&c, args, arg_count, keywords, keyword_count, &a);
    if (st == TS_OK) st = call_method(&c, m, method, &a, &result);
    mem_free(a.positional);
    mem_free(a.keyword);
    mem_free(a.names);
    return st == TS_OK ? value_box_out(result, out_result, err) : st;
}
