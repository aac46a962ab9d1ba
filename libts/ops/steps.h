/* SPDX-License-Identifier: Apache-2.0
 *
 * steps.h: composites: operators that call other operators, one step after the other.  Every result is kept until the
 * end of the scope; after a failure further steps do nothing, so that a formula reads as one and is checked once:
 *
 *     scoped_steps steps s = steps_begin(cx);
 *     tensor *sum = STEP(&s, OP_add_Tensor, v_tensor(x), v_tensor(y));
 *     return steps_give(&s, STEP(&s, OP_abs, v_tensor(sum)), out);
 *
 * A step that was not done is NULL: look into its result (its sizes) only after TS_TRY(s.status).
 */
#ifndef TS_OPS_STEPS_H
#define TS_OPS_STEPS_H

#include "ops/op.h"

enum { STEPS_INLINE = 16 };

typedef struct steps {
    ctx *cx;
    ts_status status;
    int64_t n, capacity;
    value *more;                /* once `made` is full: all of them */
    value made[STEPS_INLINE];
} steps;

static inline steps steps_begin(ctx *cx) { return (steps){.cx = cx, .capacity = STEPS_INLINE}; }
void steps_end(steps *s);
#define scoped_steps __attribute__((cleanup(steps_end)))

/* Calls an operator; its first result, or None after a failure. Results 1 .. count - 1 go to `others`, if not NULL. */
value steps_call(steps *s, op_id id, int nargs, const value *args, value *others);
#define STEP(s, id, ...)                                                                                          \
    (steps_call((s), (id), (int)(sizeof((value[]){__VA_ARGS__}) / sizeof(value)), (value[]){__VA_ARGS__}, NULL).t)
#define STEP_VALUE(s, id, ...)                                                                                    \
    steps_call((s), (id), (int)(sizeof((value[]){__VA_ARGS__}) / sizeof(value)), (value[]){__VA_ARGS__}, NULL)
#define STEP_ALL(s, id, others, ...)                                                                              \
    (steps_call((s), (id), (int)(sizeof((value[]){__VA_ARGS__}) / sizeof(value)), (value[]){__VA_ARGS__}, (others)).t)

/* Keeps a value made elsewhere (takes it, also on failure) and returns it. */
value steps_keep(steps *s, value v);
static inline tensor *steps_keep_tensor(steps *s, tensor *t) { return steps_keep(s, v_tensor(t)).t; }
/* Lists as arguments. */
value steps_ints(steps *s, int64_t n, const int64_t *items);
value steps_tensors(steps *s, int n, tensor *const *items);
#define STEPS_INTS(s, ...) steps_ints((s), (int64_t)(sizeof((int64_t[]){__VA_ARGS__}) / sizeof(int64_t)), (int64_t[]){__VA_ARGS__})
value steps_string(steps *s, const char *bytes);

/* x along `dim` from `start` (to `end`), negative ones from the back; `end` INT64_MAX: to the last. */
tensor *steps_slice(steps *s, tensor *x, int64_t dim, int64_t start, int64_t end);
/* Reshaped; one size may be -1. */
tensor *steps_reshape(steps *s, tensor *x, int n, const int64_t *sizes);

/* The status, and if all went well out[0] = t with a reference of its own. */
ts_status steps_give(steps *s, tensor *t, value *out);

#endif
