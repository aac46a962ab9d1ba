/* SPDX-License-Identifier: Apache-2.0
 *
 * unit.h: a compilation unit: the classes, functions and constants of one archive, compiled on demand by sema/.
 *
 * The unit's pool owns the types and classes; objects of the unit's classes keep the pool, and the pool the unit.
 * Threads: looking up and compiling take the unit's lock; what they return is constant.
 */
#ifndef TS_IR_UNIT_H
#define TS_IR_UNIT_H

#include "base/map.h"
#include "ir/ir.h"
#include "lang/ast.h"

#include <pthread.h>

typedef struct unit unit;
typedef struct function function;

typedef enum function_state { FN_DECLARED, FN_COMPILING, FN_COMPILED, FN_FAILED } function_state;

struct function {
    const char *name;       /* qualified, "__torch__.M.forward" */
    const char *base;       /* "forward" */
    unit *unit;
    class_type *cls;        /* of a method, else NULL */
    const ast *def;         /* NULL: an interface's declaration has only a schema */
    const source *source;
    schema *schema;         /* arguments (self first) and one result */
    int version;            /* operators mean what they meant at this version */
    _Atomic int state;      /* function_state */
    graph *graph;           /* once compiled: as written */
    graph *optimized;       /* after the passes; NULL until first run */
    _Atomic(struct program *) program; /* run/: made at the first call */
    const char *error;      /* FN_FAILED: the message, given again at each try */
    ts_status error_status;
};

typedef struct class_constant { const char *name; const type *type; value value; } class_constant;

/* The text of code/<path>.py for a qualifier such as "__torch__.a.b"; false (and TS_OK) if there is none. */
typedef ts_status (*unit_reader)(void *context, const char *qualifier, const source **out_source, ts_error *err);

struct unit {
    type_pool *pool;
    arena *memory;          /* the pool's */
    budget *budget;
    void *owner;            /* the open module that the unit belongs to (api/), under the lock; NULL once it is closed */
    pthread_mutex_t lock;   /* recursive */
    int version;            /* of the archive: 1 to 10 */
    unit_reader read;
    void *read_context;
    void (*read_release)(void *context);
    map files;              /* qualifier -> parsed file, or a mark for "none" */
    map classes;            /* qualified name -> class_type */
    map functions;          /* qualified name -> function */
    map named_tuples;       /* qualified name -> type */
    map origins;            /* name of a class that unit_clone_class made -> name of the one that has the text */
    int mangled;            /* number of the next one */
    int constant_count;
    value *constants;       /* CONSTANTS.cN, references */
    int depth;              /* nested compilations */
    bool keep_calls;        /* calls stay calls: somebody watches them return */
    function **all;         /* every function declared */
    int function_count, function_capacity;
    void (*function_release)(function *f); /* frees program and optimized graph; set by run/, NULL before */
};

#endif
