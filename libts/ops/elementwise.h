/* SPDX-License-Identifier: Apache-2.0
 *
 * elementwise.h: the engine of elementwise operators: an operator is a table of loops by dtype, which a formula makes;
 * the engine promotes, broadcasts, chooses strides, and writes to the target of in-place rows where that is safe.
 */
#ifndef TS_OPS_ELEMENTWISE_H
#define TS_OPS_ELEMENTWISE_H

#include "core/iter.h"
#include "core/promote.h"
#include "ops/op.h"

#include <math.h>

enum { ELEMENTWISE_GRAIN = 16384 };

/* What becomes of the operands' common dtype. */
typedef enum element_rule {
    RULE_SAME,    /* result and computation in the common dtype */
    RULE_FLOAT,   /* integers and bool become float32 first */
    RULE_BOOL,    /* computed in the common dtype, the result is bool */
    RULE_REAL,    /* the result of a complex input is real */
} element_rule;

typedef struct elementwise {
    const char *name;    /* of PyTorch's kernel, in "NAME" not implemented for 'TYPE' */
    element_rule rule;
    bool narrow;         /* 16-bit floats without loops of their own are computed in float32 */
    iter_loop loops[DTYPE_COUNT]; /* by the dtype of the computation */
} elementwise;

/* One tensor in, one out; `params` is passed to the loop. */
ts_status elementwise_unary(ctx *cx, const elementwise *e, const tensor *self, void *params, tensor **out);
/* Two or three operands, tensors or numbers (wrapped). */
ts_status elementwise_n(ctx *cx, const elementwise *e, int n, const value *operands, void *params, tensor **out);
/* The same with the dtype of the computation given. */
ts_status elementwise_as(ctx *cx, const elementwise *e, dtype common, int n, const value *operands, void *params, tensor **out);

ts_status elementwise_missing(ctx *cx, const char *name, dtype d);

/* ---- loops from formulas ----
 *
 * A formula is an expression over a, b, c of type T; R is the type of the result. Contiguous operands and broadcast
 * scalars have loops of their own, which the compiler vectorises. */

#define UNARY_LOOP(function, T, R, formula)                                                                       \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        if (s[0] == sizeof(R) && s[1] == sizeof(T)) {                                                             \
            R *o = (R *)data[0];                                                                                  \
            const T *x = (const T *)data[1];                                                                      \
            for (int64_t i = 0; i < n; i++) {                                                                     \
                T a = x[i];                                                                                       \
                o[i] = (R)(formula);                                                                              \
            }                                                                                                     \
            return;                                                                                               \
        }                                                                                                         \
        char *o = data[0], *x = data[1];                                                                          \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1]) {                                                   \
            T a = *(const T *)x;                                                                                  \
            *(R *)o = (R)(formula);                                                                               \
        }                                                                                                         \
    }

#define BINARY_LOOP(function, T, R, formula)                                                                      \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        if (s[0] == sizeof(R) && s[1] == sizeof(T) && s[2] == sizeof(T)) {                                        \
            R *o = (R *)data[0];                                                                                  \
            const T *x = (const T *)data[1], *y = (const T *)data[2];                                             \
            for (int64_t i = 0; i < n; i++) {                                                                     \
                T a = x[i], b = y[i];                                                                             \
                (void)a, (void)b;                                                                                 \
                o[i] = (R)(formula);                                                                              \
            }                                                                                                     \
            return;                                                                                               \
        }                                                                                                         \
        if (s[0] == sizeof(R) && s[1] == sizeof(T) && s[2] == 0) {                                                \
            R *o = (R *)data[0];                                                                                  \
            const T *x = (const T *)data[1], b = *(const T *)data[2];                                             \
            for (int64_t i = 0; i < n; i++) {                                                                     \
                T a = x[i];                                                                                       \
                (void)a, (void)b;                                                                                 \
                o[i] = (R)(formula);                                                                              \
            }                                                                                                     \
            return;                                                                                               \
        }                                                                                                         \
        char *o = data[0], *x = data[1], *y = data[2];                                                            \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1], y += s[2]) {                                        \
            T a = *(const T *)x, b = *(const T *)y;                                                               \
            (void)a, (void)b;                                                                                     \
            *(R *)o = (R)(formula);                                                                               \
        }                                                                                                         \
    }

#define TERNARY_LOOP(function, T, R, formula)                                                                     \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        char *o = data[0], *x = data[1], *y = data[2], *z = data[3];                                              \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1], y += s[2], z += s[3]) {                             \
            T a = *(const T *)x, b = *(const T *)y, c = *(const T *)z;                                            \
            *(R *)o = (R)(formula);                                                                               \
        }                                                                                                         \
    }

#endif
