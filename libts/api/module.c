/* SPDX-License-Identifier: Apache-2.0
 *
 * module.c: ts_module: its making, its settings, its parts by name.  Loading is in load.c, calling in call.c.
 */
#include "api/module.h"

#include "base/parallel.h"

#include <stdlib.h>
#include <string.h>

static ts_status check_options(const ts_load_options *o, ts_error *err) {
    if (!o) return TS_OK;
    if (o->size != sizeof *o)
        return error_set(err, TS_ERR_ARGUMENT, "ts_load_options of %zu bytes: initialise them with TS_LOAD_OPTIONS_INIT", o->size);
    if (o->device.type == TS_CUDA) return ts_cuda_is_available(err) ? TS_OK : TS_ERR_DEVICE;
    if (o->device.type != TS_CPU) return error_set(err, TS_ERR_ARGUMENT, "device type %d does not exist", (int)o->device.type);
    if (o->threads < 0) return error_set(err, TS_ERR_ARGUMENT, "%d threads", o->threads);
    return TS_OK;
}

ts_status module_new(const ts_load_options *options, ts_module **out_module, ts_error *err) {
    TS_TRY(check_options(options, err));
    ts_module *m = mem_zalloc(NULL, sizeof *m);
    if (!m) return error_memory(err);
    atomic_init(&m->refs, 1);
    pthread_mutex_init(&m->lock, NULL);
    if (options) m->limits = options->limits;
    ts_module_set_threads(m, options ? options->threads : 0);
    m->budget = budget_new(m->limits.max_bytes);
    m->rng = generator_new(NULL);
    if (!m->budget || !m->rng) {
        ts_module_unref(m);
        return error_memory(err);
    }
    *out_module = m;
    return TS_OK;
}

ts_status module_finish(ts_module *m, ts_error *err) {
    const class_type *cls = m->root.tag == V_OBJECT ? m->root.o->cls : NULL;
    if (cls) m->methods.n = 0;
    for (int i = 0; cls && i < cls->method_count; i++)
        if (!VEC_PUSH(NULL, &m->methods, cls->methods[i])) return error_memory(err);
    if (m->unit && !m->owner) m->unit->owner = m;
    return TS_OK;
}

ts_module *ts_module_ref(ts_module *m) {
    if (m) atomic_fetch_add_explicit(&m->refs, 1, memory_order_relaxed);
    return m;
}

static void free_schemas(ts_module *m) {
    for (size_t i = 0; i < m->schemas.capacity; i++)
        if (m->schemas.slots[i].key) free(m->schemas.slots[i].value);
    map_free(&m->schemas);
}

static void free_preserved(char **names) {
    for (int i = 0; names && names[i]; i++) mem_free(names[i]);
    mem_free(names);
}

/* Between the last reference and here somebody may have found the module through its unit (ts_module_of). */
static bool is_last(ts_module *m) {
    if (!m->unit || m->owner) return atomic_fetch_sub_explicit(&m->refs, 1, memory_order_acq_rel) == 1;
    pthread_mutex_lock(&m->unit->lock);
    bool last = atomic_fetch_sub_explicit(&m->refs, 1, memory_order_acq_rel) == 1;
    if (last) m->unit->owner = NULL;
    pthread_mutex_unlock(&m->unit->lock);
    return last;
}

void ts_module_unref(ts_module *m) {
    if (!m || !is_last(m)) return;
    value_unref(m->root);
    free_preserved(m->preserved);
    ts_context_unref(m->context);
    for (size_t i = 0; i < m->extra.n; i++) {
        mem_free(m->extra.at[i].name);
        mem_free(m->extra.at[i].data);
    }
    VEC_FREE(&m->extra);
    VEC_FREE(&m->methods);
    free_schemas(m);
    if (m->unit && !m->owner) unit_close(m->unit);
    if (m->unit) type_pool_unref(m->unit->pool);
    if (!m->owner) {
        generator_free(m->rng);
        budget_release(m->budget);
    }
    for (size_t i = 0; i < m->parts.n; i++) ts_module_unref(m->parts.at[i]);
    VEC_FREE(&m->parts);
    ts_module_unref(m->owner);
    pthread_mutex_destroy(&m->lock);
    mem_free(m);
}

void module_begin(ts_module *m, module_call *c, ts_error *err) {
    *c = (module_call){.cx = {.err = err, .budget = m->budget, .rng = m->rng, .threads = m->threads}};
    if (m->context) {
        c->cx.rng = m->context->rng;
        c->cx.threads = ts_context_threads(m->context);
        c->cx.default_dtype = (int)ts_context_default_dtype(m->context);
    }
    c->run.limits = (run_limits){m->limits.max_instructions, m->limits.max_depth, m->limits.max_seconds};
    c->run.print = m->print;
    c->run.print_context = m->print_context;
    c->run.warn = m->warn;
    c->run.warn_context = m->warn_context;
    run_begin(&c->run, &c->cx);
}

/* ---- settings ---- */

void ts_module_set_limits(ts_module *m, const ts_limits *limits) {
    m->limits = *limits;
    budget_set_max(m->budget, limits->max_bytes);
}

void ts_module_set_threads(ts_module *m, int threads) { m->threads = threads > 0 ? threads : parallel_cores(); }

void ts_module_set_context(ts_module *m, ts_context *context) {
    ts_context_ref(context);
    ts_context_unref(m->context);
    m->context = context;
}

void ts_module_seed(ts_module *m, uint64_t seed) { generator_seed(m->rng, seed); }

void ts_module_set_print(ts_module *m, void (*callback)(void *context, const char *bytes, size_t length), void *context) {
    m->print = callback;
    m->print_context = context;
}

void ts_module_set_warn(ts_module *m, void (*callback)(void *context, const char *bytes, size_t length), void *context) {
    m->warn = callback;
    m->warn_context = context;
}

void ts_module_set_trace(ts_module *m, void (*callback)(void *context, const ts_trace_event *event), void *context) {
    m->trace = callback;
    m->trace_context = context;
}

void ts_module_set_watch(ts_module *m, void (*callback)(void *context, const ts_call_event *event), void *context) {
    m->watch = callback;
    m->watch_context = context;
    if (m->unit) m->unit->keep_calls = callback != NULL;
}

/* ---- parts ---- */

ts_value *ts_module_root(const ts_module *m) { return value_box(value_ref(m->root)); }

size_t ts_module_extra_count(const ts_module *m) { return m->extra.n; }

const char *ts_module_extra_name(const ts_module *m, size_t index) {
    return index < m->extra.n ? m->extra.at[index].name : NULL;
}

ts_status ts_module_extra(const ts_module *m, const char *name, const void **out_data, size_t *out_bytes, ts_error *err) {
    for (size_t i = 0; i < m->extra.n; i++) {
        if (strcmp(m->extra.at[i].name, name) != 0) continue;
        *out_data = m->extra.at[i].data;
        *out_bytes = m->extra.at[i].bytes;
        return TS_OK;
    }
    return error_set(err, TS_ERR_ARGUMENT, "the archive has no extra file '%s'", name);
}

/* Names of attributes may hold dots: the longest name that fits is taken first. */
static int find_step(const object *o, const char *path, size_t *out_length) {
    int best = -1;
    *out_length = 0;
    for (int i = 0; i < o->cls->attr_count; i++) {
        size_t n = strlen(o->cls->attrs[i].name);
        if (strncmp(o->cls->attrs[i].name, path, n) != 0 || (path[n] && path[n] != '.')) continue;
        if ((best >= 0 && n <= *out_length) || i >= o->n) continue;
        best = i;
        *out_length = n;
    }
    return best;
}

ts_status ts_module_attribute(const ts_module *m, const char *path, ts_value **out_value, ts_error *err) {
    scoped_value value at = value_ref(m->root);
    const char *rest = path;
    while (*rest) {
        size_t n;
        int slot = at.tag == V_OBJECT ? find_step(at.o, rest, &n) : -1;
        if (slot < 0)
            return error_set(err, TS_ERR_ARGUMENT, "the module has no attribute '%s': '%s' is not in a %s", path, rest,
                             at.tag == V_OBJECT ? at.o->cls->name : value_tag_name(at));
        value_set(&at, object_slot(at.o, slot));
        rest += n + (rest[n] == '.');
    }
    return value_box_out(value_take(&at), out_value, err);
}

/* ---- training mode ---- */

typedef VEC(object *) objects;

static void set_training(object *o, bool on) {
    int slot = class_attr_find(o->cls, "training");
    if (slot < 0 || slot >= o->n || o->cls->attrs[slot].type->kind != T_BOOL) return;
    while (atomic_flag_test_and_set_explicit(&o->lock, memory_order_acquire)) {}
    o->slots[slot] = v_bool(on);
    atomic_flag_clear_explicit(&o->lock, memory_order_release);
}

/* Each module once, however often and however deep it is reached: `seen` is a queue and, by `known`, a set. */
ts_status ts_module_train(ts_module *m, bool on, ts_error *err) {
    objects queue = {0};
    map known = MAP_INIT(NULL);
    bool ok = m->root.tag != V_OBJECT || VEC_PUSH(NULL, &queue, m->root.o);
    for (size_t i = 0; i < queue.n && ok; i++) {
        object *o = queue.at[i];
        set_training(o, on);
        for (int k = 0; k < o->n && ok; k++) {
            object *child = o->slots[k].tag == V_OBJECT ? o->slots[k].o : NULL;
            if (!child || !child->cls->is_module || map_get(&known, (const char *)&o->slots[k].o, sizeof(object *))) continue;
            ok = VEC_PUSH(NULL, &queue, child) && map_set(&known, (const char *)&o->slots[k].o, sizeof(object *), child);
        }
    }
    map_free(&known);
    VEC_FREE(&queue);
    return ok ? TS_OK : error_memory(err);
}
