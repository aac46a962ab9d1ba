/* SPDX-License-Identifier: Apache-2.0
 *
 * ctx.h: what a computation runs in: where errors go, whose budget pays, which generator draws, how many threads.
 * It is the first argument of everything that makes values.  One ctx belongs to one thread.
 */
#ifndef TS_CORE_CTX_H
#define TS_CORE_CTX_H

#include "base/error.h"
#include "base/mem.h"
#include "base/text.h"

typedef struct ts_tensor tensor;
struct op;
struct generator;
struct frame;
struct value;
struct function;
struct class_type;

typedef struct ctx {
    ts_error *err;             /* may be NULL */
    budget *budget;            /* pays for tensors and values; may be NULL */
    struct generator *rng;     /* the default generator (core/random.h) */
    int threads;               /* at least 1 */
    bool grad_enabled;         /* torch.is_grad_enabled() */
    int default_dtype;         /* ts_dtype of floats without one, torch.get_default_dtype(); 0: float32. See copy.h */
    /* What a kernel may look at while it runs: */
    const struct op *op;       /* the row that is being executed */
    int nargs;                 /* arguments passed: of interest to variadic operators */
    tensor *dest;              /* in-place and out= rows: where result 0 belongs. A kernel may write there directly
                                  (and return it); else op_call copies what the kernel returned. NULL otherwise. */
    /* Services of the layer above; NULL in a bare ctx: */
    void *host;
    /* Calls a method or function of the model (sorting objects with __lt__, print handlers). */
    ts_status (*call)(struct ctx *cx, struct function *f, const struct value *args, int nargs, struct value *out);
    /* Method of a class by name, or NULL. */
    struct function *(*method)(const struct class_type *cls, const char *name);
    /* Where print() and warn() go. */
    void (*print)(void *host, const char *bytes, size_t length);
} ctx;

/* Sets the error and returns the status: `return fail(cx, TS_ERR_RUNTIME, "...", ...)`. */
#define fail(cx, status, ...) error_set((cx)->err, (status), __VA_ARGS__)
/* The common case: an operator that refuses its arguments. */
#define fail_op(cx, ...) error_set((cx)->err, TS_ERR_RUNTIME, __VA_ARGS__)
/* The same with another exception: `fail_as(cx, INDEX, "...", ...)`. */
#define fail_as(cx, exception, ...) error_set_as((cx)->err, TS_EXCEPTION_##exception, __VA_ARGS__)
/* No memory: TS_ERR_LIMIT if the budget ended, else TS_ERR_MEMORY. */
ts_status fail_memory(ctx *cx, size_t bytes);

/* mem_alloc from the ctx's budget with the error set. */
ts_status ctx_alloc(ctx *cx, size_t bytes, void *out_pointer);

static inline void mem_free_at(void *pointer_to_block) { mem_free(*(void **)pointer_to_block); }
/* Frees at the end of the scope: `scoped_mem float *row = NULL;` for blocks of ctx_alloc. */
#define scoped_mem __attribute__((cleanup(mem_free_at)))

#endif
