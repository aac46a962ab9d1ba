/* SPDX-License-Identifier: Apache-2.0
 *
 * elementwise.h: the engine of elementwise operators: an operator is a table of loops by dtype, which a formula makes;
 * the engine promotes, broadcasts, chooses strides, and writes to the target of in-place rows where that is safe.
 */
#ifndef TS_OPS_ELEMENTWISE_H
#define TS_OPS_ELEMENTWISE_H

#include "base/simd.h"
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
    RULE_COMPLEX, /* the result of a real input is complex */
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
 * scalars have loops of their own, which are vectorised.  A formula of these three macros is exact (arithmetic,
 * comparisons, square roots), or calls functions of one element; those with functions of vmath.h are VECTOR_LOOPs. */

#define SIMD_FOR(n) _Pragma("omp simd") for (int64_t i = 0; i < (n); i++)

#define UNARY_LOOP(function, T, R, formula)                                                                       \
    SIMD_CLONES                                                                                                   \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        if (s[0] == sizeof(R) && s[1] == sizeof(T)) {                                                             \
            R *o = (R *)data[0];                                                                                  \
            const T *x = (const T *)data[1];                                                                      \
            SIMD_FOR(n) {                                                                                         \
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

/* One contiguous form of a binary loop: `left` and `right` are its elements. */
#define BINARY_CONTIGUOUS(T, R, formula, left, right)                                                             \
    {                                                                                                             \
        const T first = *x, second = *y;                                                                          \
        (void)first, (void)second;                                                                                \
        SIMD_FOR(n) {                                                                                             \
            T a = left, b = right;                                                                                \
            (void)a, (void)b;                                                                                     \
            o[i] = (R)(formula);                                                                                  \
        }                                                                                                         \
        return;                                                                                                   \
    }

#define BINARY_LOOP(function, T, R, formula)                                                                      \
    SIMD_CLONES                                                                                                   \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        if (s[0] == sizeof(R)) {                                                                                  \
            R *o = (R *)data[0];                                                                                  \
            const T *x = (const T *)data[1], *y = (const T *)data[2];                                             \
            if (s[1] == sizeof(T) && s[2] == sizeof(T)) BINARY_CONTIGUOUS(T, R, formula, x[i], y[i])              \
            if (s[1] == sizeof(T) && s[2] == 0) BINARY_CONTIGUOUS(T, R, formula, x[i], second)                    \
            if (s[1] == 0 && s[2] == sizeof(T)) BINARY_CONTIGUOUS(T, R, formula, first, y[i])                     \
        }                                                                                                         \
        char *o = data[0], *x = data[1], *y = data[2];                                                            \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1], y += s[2]) {                                        \
            T a = *(const T *)x, b = *(const T *)y;                                                               \
            (void)a, (void)b;                                                                                     \
            *(R *)o = (R)(formula);                                                                               \
        }                                                                                                         \
    }

/* bfloat16 where PyTorch rounds on the way: formulas over floats a (and b), the result rounded. */
#define BF16_UNARY_LOOP(function, formula)                                                                        \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        char *o = data[0], *x = data[1];                                                                          \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1]) {                                                   \
            float a = bf16_to_float(*(const bf16 *)x);                                                            \
            *(bf16 *)o = bf16_from_float(formula);                                                                \
        }                                                                                                         \
    }

#define BF16_BINARY_LOOP(function, formula)                                                                       \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        char *o = data[0], *x = data[1], *y = data[2];                                                            \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1], y += s[2]) {                                        \
            float a = bf16_to_float(*(const bf16 *)x), b = bf16_to_float(*(const bf16 *)y);                       \
            *(bf16 *)o = bf16_from_float(formula);                                                                \
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

/* ---- loops of vector functions ----
 *
 * Every element, strided ones and the last few too, goes through the same vector code in blocks, so that a value never
 * depends on where it stands.  The formula is over a (and b) of type T, which it may call `element`, and p: three
 * doubles that are the loop's argument, converted to T. */

enum { ELEMENT_BLOCK = 32 };

/* A block of an operand: in place where it is contiguous and whole, else copied to `room`, the rest filled up. */
#define BLOCK_OF(T, name, operand, room)                                                                          \
    const T *name = (const T *)(data[operand] + at * s[operand]);                                                 \
    if (m < ELEMENT_BLOCK || s[operand] != sizeof(T)) {                                                           \
        for (int64_t i = 0; i < ELEMENT_BLOCK; i++)                                                               \
            room[i] = *(const T *)(data[operand] + (at + (i < m ? i : 0)) * s[operand]);                          \
        name = room;                                                                                              \
    }
#define BLOCK_RESULT(T, o, room)                                                                                  \
    if (o == room)                                                                                                \
        for (int64_t i = 0; i < m; i++) *(T *)(data[0] + (at + i) * s[0]) = room[i];

#define VECTOR_LOOP(function, T, formula)                                                                         \
    SIMD_CLONES                                                                                                   \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        static const double none[3] = {0, 0, 0};                                                                  \
        const double *q = arg ? arg : none;                                                                       \
        typedef T element;                                                                                        \
        const element p[3] = {(T)q[0], (T)q[1], (T)q[2]};                                                         \
        (void)p;                                                                                                  \
        for (int64_t at = 0; at < n; at += ELEMENT_BLOCK) {                                                       \
            T in[ELEMENT_BLOCK], result[ELEMENT_BLOCK];                                                           \
            int64_t m = n - at < ELEMENT_BLOCK ? n - at : ELEMENT_BLOCK;                                          \
            BLOCK_OF(T, x, 1, in)                                                                                 \
            T *o = m == ELEMENT_BLOCK && s[0] == sizeof(T) ? (T *)(data[0] + at * s[0]) : result;                 \
            SIMD_FOR(ELEMENT_BLOCK) {                                                                             \
                T a = x[i];                                                                                       \
                o[i] = (T)(formula);                                                                              \
            }                                                                                                     \
            BLOCK_RESULT(T, o, result)                                                                            \
        }                                                                                                         \
    }

#define VECTOR_LOOP2(function, T, formula)                                                                        \
    SIMD_CLONES                                                                                                   \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        for (int64_t at = 0; at < n; at += ELEMENT_BLOCK) {                                                       \
            T left[ELEMENT_BLOCK], right[ELEMENT_BLOCK], result[ELEMENT_BLOCK];                                   \
            int64_t m = n - at < ELEMENT_BLOCK ? n - at : ELEMENT_BLOCK;                                          \
            BLOCK_OF(T, x, 1, left)                                                                               \
            BLOCK_OF(T, y, 2, right)                                                                              \
            T *o = m == ELEMENT_BLOCK && s[0] == sizeof(T) ? (T *)(data[0] + at * s[0]) : result;                 \
            SIMD_FOR(ELEMENT_BLOCK) {                                                                             \
                T a = x[i], b = y[i];                                                                             \
                o[i] = (T)(formula);                                                                              \
            }                                                                                                     \
            BLOCK_RESULT(T, o, result)                                                                            \
        }                                                                                                         \
    }

#endif
