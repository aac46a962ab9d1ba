/* SPDX-License-Identifier: Apache-2.0
 *
 * compare.c: comparison and logic with bool results, and operators on bits.
 */
#include "ops/elementwise.h"

#define INT_ENTRIES(name)                                                                                         \
    [TS_UINT8] = name##_u8, [TS_INT8] = name##_i8, [TS_INT16] = name##_i16, [TS_INT32] = name##_i32, [TS_INT64] = name##_i64

/* Loops of all real types with result R. */
#define REAL_LOOPS(name, R, formula)                                                                              \
    BINARY_LOOP(name##_u8, uint8_t, R, formula)                                                                   \
    BINARY_LOOP(name##_i8, int8_t, R, formula)                                                                    \
    BINARY_LOOP(name##_i16, int16_t, R, formula)                                                                  \
    BINARY_LOOP(name##_i32, int32_t, R, formula)                                                                  \
    BINARY_LOOP(name##_i64, int64_t, R, formula)                                                                  \
    BINARY_LOOP(name##_b, bool, R, formula)                                                                       \
    BINARY_LOOP(name##_f32, float, R, formula)                                                                    \
    BINARY_LOOP(name##_f64, double, R, formula)
#define REAL_ENTRIES(name) INT_ENTRIES(name), [TS_BOOL] = name##_b, [TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64

static ts_status binary(ctx *cx, const elementwise *e, const value *a, value *out) {
    tensor *t;
    TS_TRY(elementwise_n(cx, e, 2, a, NULL, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

#define ORDER(name, operator)                                                                                     \
    REAL_LOOPS(name, bool, a operator b)                                                                          \
    static const elementwise name##_table = {#name "_cpu", RULE_BOOL, true, {REAL_ENTRIES(name)}};                \
    KERNEL(name) { return binary(cx, &name##_table, a, out); }

ORDER(lt, <)
ORDER(le, <=)
ORDER(gt, >)
ORDER(ge, >=)

#define EQUALITY(name, kernel_name, formula)                                                                      \
    REAL_LOOPS(name, bool, formula)                                                                               \
    BINARY_LOOP(name##_c64, c64, bool, formula)                                                                   \
    BINARY_LOOP(name##_c128, c128, bool, formula)                                                                 \
    static const elementwise name##_table = {                                                                     \
        kernel_name, RULE_BOOL, true, {REAL_ENTRIES(name), [TS_COMPLEX64] = name##_c64, [TS_COMPLEX128] = name##_c128}}; \
    KERNEL(name) { return binary(cx, &name##_table, a, out); }

EQUALITY(eq, "eq_cpu", a == b)
EQUALITY(ne, "ne_cpu", a != b)
EQUALITY(logical_and, "logical_and", a != 0 && b != 0)
EQUALITY(logical_or, "logical_or", a != 0 || b != 0)
EQUALITY(logical_xor, "logical_xor", (a != 0) != (b != 0))

/* ---- bits ---- */

#define INT_LOOPS(name, formula)                                                                                  \
    BINARY_LOOP(name##_u8, uint8_t, uint8_t, formula)                                                             \
    BINARY_LOOP(name##_i8, int8_t, int8_t, formula)                                                               \
    BINARY_LOOP(name##_i16, int16_t, int16_t, formula)                                                            \
    BINARY_LOOP(name##_i32, int32_t, int32_t, formula)                                                            \
    BINARY_LOOP(name##_i64, int64_t, int64_t, formula)

#define BITS(name, formula)                                                                                       \
    INT_LOOPS(name, formula)                                                                                      \
    BINARY_LOOP(name##_b, bool, bool, formula)                                                                    \
    static const elementwise name##_table = {#name "_cpu", RULE_SAME, false, {INT_ENTRIES(name), [TS_BOOL] = name##_b}}; \
    KERNEL(name) { return binary(cx, &name##_table, a, out); }

BITS(bitwise_and, a &b)
BITS(bitwise_or, a | b)
BITS(bitwise_xor, a ^ b)

/* The processor masks the count: by 32 for types up to 32 bits, by 64 for int64. */
#define SHIFT(name, kernel_name, narrow, wide)                                                                    \
    BINARY_LOOP(name##_u8, uint8_t, uint8_t, narrow)                                                              \
    BINARY_LOOP(name##_i8, int8_t, int8_t, narrow)                                                                \
    BINARY_LOOP(name##_i16, int16_t, int16_t, narrow)                                                             \
    BINARY_LOOP(name##_i32, int32_t, int32_t, narrow)                                                             \
    BINARY_LOOP(name##_i64, int64_t, int64_t, wide)                                                               \
    static const elementwise name##_table = {kernel_name, RULE_SAME, false, {INT_ENTRIES(name)}};                 \
    KERNEL(name) { return binary(cx, &name##_table, a, out); }

SHIFT(lshift, "lshift_cpu", (uint32_t)a << (b & 31), (uint64_t)a << (b & 63))
SHIFT(rshift, "rshift_cpu", (int32_t)a >> (b & 31), a >> (b & 63))

/* ---- whole tensors ---- */

KERNEL(equal) {
    const tensor *x = a[0].t, *y = a[1].t;
    scoped_tensor tensor *same = NULL, *flat = NULL;
    bool all = tensor_same_sizes(x, y);
    if (all) {
        TS_TRY(elementwise_n(cx, &eq_table, 2, a, NULL, &same));
        TS_TRY(tensor_contiguous(cx, same, &flat));
        const bool *p = tensor_data(flat);
        for (int64_t i = 0, n = tensor_numel(flat); all && i < n; i++) all = p[i];
    }
    out[0] = v_bool(all);
    return TS_OK;
}

typedef struct closeness { double rtol, atol; bool equal_nan; } closeness;

#define CLOSE(name, T, magnitude)                                                                                 \
    static void name(void *arg, char *const *data, const int64_t *s, int64_t n) {                                 \
        const closeness *c = arg;                                                                                 \
        char *o = data[0], *x = data[1], *y = data[2];                                                            \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1], y += s[2]) {                                        \
            T a = *(const T *)x, b = *(const T *)y;                                                               \
            bool near = a == b || (c->equal_nan && a != a && b != b);                                             \
            double difference = magnitude(a - b), size = magnitude(b);                                            \
            *(bool *)o = near || (isfinite(difference) && difference <= c->atol + fabs(c->rtol * size));          \
        }                                                                                                         \
    }

CLOSE(close_f64, double, fabs)
CLOSE(close_c128, c128, cabs)
static const elementwise close_table = {"isclose", RULE_BOOL, false, {[TS_FLOAT64] = close_f64, [TS_COMPLEX128] = close_c128}};

static ts_status is_close(ctx *cx, const value *a, tensor **out) {
    closeness c = {value_double(a[2]), value_double(a[3]), a[4].b};
    const tensor *x = a[0].t, *y = a[1].t;
    if (x->dtype != y->dtype) return fail_op(cx, "%s did not match %s", dtype_aten(x->dtype), dtype_aten(y->dtype));
    if (c.rtol < 0) return fail_op(cx, "rtol must be greater than or equal to zero, but got %g", c.rtol);
    if (c.atol < 0) return fail_op(cx, "atol must be greater than or equal to zero, but got %g", c.atol);
    return elementwise_as(cx, &close_table, dtype_is_complex(x->dtype) ? TS_COMPLEX128 : TS_FLOAT64, 2, a, &c, out);
}

KERNEL(isclose) {
    tensor *t;
    TS_TRY(is_close(cx, a, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(allclose) {
    scoped_tensor tensor *t = NULL, *flat = NULL;
    bool all = true;
    TS_TRY(is_close(cx, a, &t));
    TS_TRY(tensor_contiguous(cx, t, &flat));
    const bool *p = tensor_data(flat);
    for (int64_t i = 0, n = tensor_numel(flat); all && i < n; i++) all = p[i];
    out[0] = v_bool(all);
    return TS_OK;
}
