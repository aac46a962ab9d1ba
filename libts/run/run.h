/* SPDX-License-Identifier: Apache-2.0
 *
 * run.h: executing functions.  A graph is lowered once to a program (flat instructions over a register file), which
 * any number of threads may run at the same time.
 */
#ifndef TS_RUN_RUN_H
#define TS_RUN_RUN_H

#include "sema/sema.h"

/* What a call may use, beside the memory budget of the ctx; 0: no limit (depth: RUN_MAX_DEPTH). */
typedef struct run_limits { uint64_t max_instructions; uint32_t max_depth; double max_seconds; } run_limits;

enum { RUN_MAX_DEPTH = 256 };

/* One executed operator, for tracing; pointers are valid during the callback. */
typedef struct run_event {
    const char *name; /* "aten::add.Tensor" */
    range place;
    const value *inputs;
    int input_count;
    const value *outputs;
    int output_count;
    double seconds;
} run_event;

/* The state of one outermost call; lives on the caller's stack. ctx.host points to it (run_begin). */
typedef struct run_state {
    ctx *cx;
    run_limits limits;
    uint64_t instructions; /* executed so far */
    uint32_t depth;        /* frames open */
    uint32_t nested;       /* calls from operators back into the program */
    double deadline;       /* monotonic seconds; 0: none */
    bool exact;            /* run_bind converts nothing: arguments have the declared types, or fail */
    void (*trace)(void *context, const run_event *event);
    void *trace_context;
    /* A method that the program called returns (borrowed); seen where the unit keeps its calls. */
    void (*returned)(void *context, object *self, const function *method, value result);
    void *returned_context;
    void (*print)(void *context, const char *bytes, size_t length); /* print(); NULL: dropped */
    void *print_context;
    void (*warn)(void *context, const char *bytes, size_t length); /* warn(), whole lines; NULL: dropped */
    void *warn_context;
} run_state;

/* Ties a zeroed state with its limits and callbacks to a context and starts the clock. */
void run_begin(run_state *rs, ctx *cx);
/* Calls with all parameters given and of the right types (args borrowed); *out is a reference. The ctx's error
 * receives LibTorch's whole text with the call stack. Compiles what is not compiled. */
ts_status run_function(run_state *rs, function *f, const value *args, int nargs, value *out);
/* Checks and converts a caller's arguments to a function's parameters: positionals, then keywords, then defaults; ints
 * to floats where a float is declared, element types of lists and dicts from the declaration; not so with rs->exact,
 * where V_UNINIT stands for an undefined tensor. `self` (None: not a method) stands before the positionals. `out` holds nargs of the schema; on failure nothing is left in it. Messages
 * as LibTorch's: "forward() is missing value for argument 'x'...". */
ts_status run_bind(run_state *rs, function *f, value self, const value *args, int nargs, const char *const *names,
                   const value *keywords, int nkeywords, value *out);
/* Fits a value to a declared type: empty or untyped lists and dicts take its element types, an int in a float's slot
 * becomes that float; TS_ERR_RUNTIME with `what` in the text otherwise. Takes *v and puts the fitted value there. */
ts_status value_fit(ctx *cx, type_pool *pool, value *v, const type *t, const char *what);
/* Frees programs and optimised graphs; called when the unit goes. */
void run_function_free(function *f);

#endif
