/* SPDX-License-Identifier: Apache-2.0
 *
 * module.h: what stands behind the handles of ts.h.
 *
 * A ts_value is one counted box around a value.  A ts_module joins a unit (code), a root object (state) and what its
 * calls may use.  Values keep the pool of their types, the pool keeps the unit: a result outlives its module.
 * Threads: a module's fields are constant while calls run, but for the reference counts and what `lock` guards.
 */
#ifndef TS_API_MODULE_H
#define TS_API_MODULE_H

#include "base/vec.h"
#include "core/random.h"
#include "run/run.h"

struct ts_value {
    atomic_int refs;
    value v;        /* a reference */
    bool undefined; /* a None that stands for an undefined tensor */
};

/* A file under extra/ of the archive. */
typedef struct extra_file {
    char *name; /* block of mem_alloc, NUL-terminated; freed with the module */
    void *data; /* the same; at least one byte long, `bytes` may be 0 */
    size_t bytes;
} extra_file;

struct ts_context {
    atomic_int refs;
    generator *rng;
    atomic_int threads; /* at least 1 */
    atomic_int default_dtype; /* 0: the default context's, and float32 there */
};

struct ts_module {
    atomic_int refs;
    ts_module *owner; /* of a handle on another object: the module whose unit, budget and generator these are; else NULL */
    unit *unit;      /* keeps one reference to unit->pool; NULL until set, and for objects of classes without methods */
    value root;      /* the root object; None for compiled text */
    bool frozen;
    bool exact;      /* calls convert no argument */
    VEC(ts_module *) parts; /* modules whose roots are attributes of this one; references */
    char **preserved; /* names that a frozen module still lists, ending with NULL; or NULL */
    ts_context *context; /* whose generator and threads are used instead, or NULL */
    budget *budget;  /* limits.max_bytes is in it */
    ts_limits limits;
    int threads;     /* at least 1 */
    generator *rng;
    void (*print)(void *context, const char *bytes, size_t length);
    void *print_context;
    void (*warn)(void *context, const char *bytes, size_t length);
    void *warn_context;
    void (*trace)(void *context, const ts_trace_event *event);
    void *trace_context;
    void (*watch)(void *context, const ts_call_event *event);
    void *watch_context;
    VEC(extra_file) extra;
    VEC(function *) methods; /* what can be called by name: the root's methods, or a text's functions */
    pthread_mutex_t lock;    /* guards `schemas` */
    map schemas;             /* method name -> schema text (text_take) */
};

/* What a call needs on the caller's stack. */
typedef struct module_call {
    ctx cx;
    run_state run;
} module_call;

/* An empty module with its budget, limits, threads and generator from the options (may be NULL), one reference. Then
 * the loader sets `unit` (one reference to its pool moves in), `root` and `extra`, and calls module_finish. */
ts_status module_new(const ts_load_options *options, ts_module **out_module, ts_error *err);
/* Collects the methods of the root's class, anew if called again. */
ts_status module_finish(ts_module *m, ts_error *err);
/* Declares and compiles the functions of a text in a module of ts_module_compile (api/call.c). */
ts_status module_define_functions(ts_module *m, const char *name, const char *bytes, size_t length, ts_error *err);
/* Sets up a context for running functions of the module or making values for it: `run_function(&c->run, ...)` with the
 * limits of one call. */
void module_begin(ts_module *m, module_call *c, ts_error *err);
/* The origins of a source from its .debug_pkl (api/debug.c); memory from the arena `a`, which pays. */
ts_status debug_origins(ctx *cx, arena *a, const char *name, const char *bytes, size_t length, origin_table **out);
/* Saves a source archive's code: the members of the archive that a unit was loaded from, or NULL (api/load.c). */
struct archive *module_files(const ts_module *m);
/* In an archive: the names that a frozen module still lists, each with a newline behind it. */
#define FROZEN_MEMBER "libts/frozen"
/* Makes a module frozen, with the names of such a text (api/object.c). */
ts_status module_freeze_listed(ts_module *m, const char *names, size_t length, ts_error *err);
/* A slot of an object as a new reference; None where nothing was set. */
value object_slot(object *o, int slot);
/* A box around v; takes v, also where it returns NULL (no memory). */
ts_value *value_box(value v);
/* The same as an out parameter with an error. */
ts_status value_box_out(value v, ts_value **out_value, ts_error *err);

#endif
