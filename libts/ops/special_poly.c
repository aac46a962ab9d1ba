/* SPDX-License-Identifier: Apache-2.0
 *
 * special_poly.c: orthogonal polynomials of degree n, by their recurrences and, for Chebyshev's between -1 and 1, by
 * their closed forms.  All is computed in the type of the data, as PyTorch does; the degree is truncated to an integer,
 * and below zero the value is 0.
 */
#include "ops/elementwise.h"

enum { DEGREE_MAX = 1 << 24 };

/* A degree so large that the value has long left the range of numbers is as good as this one. */
static inline int64_t degree(double n) { return !(n > -2) ? -1 : n > DEGREE_MAX ? DEGREE_MAX + ((int64_t)fmod(n, 2) & 1) : (int64_t)n; }

/* ---- Chebyshev's: y is x, or 2x - 1 for the shifted ones; y = -1 and 1 are the ends ---- */

#define CHEBYSHEV(ID, type, cos, acos, sin)                                                                       \
    /* r = 2 y q - p from degrees 0 and 1 on. */                                                                  \
    static type climb_##ID(type y, type first, int64_t n) {                                                       \
        type p = 1, q = first;                                                                                    \
        if (n == 0) return 1;                                                                                     \
        for (int64_t k = 2; k <= n && q == q; k++) {                                                              \
            type r = (y + y) * q - p;                                                                             \
            p = q;                                                                                                \
            q = r;                                                                                                \
        }                                                                                                         \
        return q;                                                                                                 \
    }                                                                                                             \
    static type even_##ID(int64_t n, type v) { return n % 2 ? -v : v; }                                           \
    static type t_##ID(type y, int end, int64_t n, int64_t few) {                                                 \
        if (n < 0) return 0;                                                                                      \
        if (end) return end > 0 ? 1 : even_##ID(n, 1);                                                            \
        return n > few && y > -1 && y < 1 ? cos((type)n * acos(y)) : climb_##ID(y, y, n);                         \
    }                                                                                                             \
    static type u_##ID(type y, int end, int64_t n, int64_t few) {                                                 \
        if (n < 0) return 0;                                                                                      \
        if (end) return end > 0 ? (type)(n + 1) : even_##ID(n, (type)(n + 1));                                    \
        if (!(n > few && y > -1 && y < 1)) return climb_##ID(y, y + y, n);                                        \
        type angle = acos(y), s = sin(angle), m = (type)(n + 1);                                                  \
        return s != 0 ? sin(m * angle) / s : m * cos(m * angle) / y;                                              \
    }                                                                                                             \
    static type v_##ID(type y, int end, int64_t n, int64_t few) {                                                 \
        if (n < 0) return 0;                                                                                      \
        if (end) return end > 0 ? 1 : even_##ID(n, (type)(n + n + 1));                                            \
        if (!(n > few && y > -1 && y < 1)) return climb_##ID(y, y + y - 1, n);                                    \
        type half = acos(y) / 2;                                                                                  \
        return sin(half) != 1 ? cos(((type)n + (type)0.5) * acos(y)) / cos(half) : even_##ID(n, (type)(n + n + 1)); \
    }                                                                                                             \
    static type w_##ID(type y, int end, int64_t n, int64_t few) {                                                 \
        if (n < 0) return 0;                                                                                      \
        if (end) return end > 0 ? (type)(n + n + 1) : even_##ID(n, 1);                                            \
        if (!(n > few && y > -1 && y < 1)) return climb_##ID(y, y + y + 1, n);                                    \
        type half = acos(y) / 2;                                                                                  \
        if (cos(half) != 1) return sin(((type)n + (type)0.5) * acos(y)) / sin(half);                              \
        return y > 0 ? (type)(n + n + 1) : even_##ID(n, 1);                                                       \
    }
CHEBYSHEV(f32, float, cosf, acosf, sinf)
CHEBYSHEV(f64, double, cos, acos, sin)

/* ---- the others: r = (alpha q - beta p) / gamma ---- */

#define RECURRENCE(name, type, one, first, alpha, beta, gamma)                                                    \
    static type name(type x, int64_t n) {                                                                         \
        type p = 1, q = first;                                                                                    \
        if (n < 0) return 0;                                                                                      \
        if (n == 0 || (one)) return 1;                                                                            \
        for (int64_t k = 1; k < n && q == q; k++) {                                                               \
            type r = ((alpha) * q - (type)(beta) * p) / (type)(gamma);                                            \
            p = q;                                                                                                \
            q = r;                                                                                                \
        }                                                                                                         \
        return q;                                                                                                 \
    }
#define RECURRENCES(name, one, first, alpha, beta, gamma)                                                         \
    RECURRENCE(name##_of_f32, float, one, first, alpha, beta, gamma)                                              \
    RECURRENCE(name##_of_f64, double, one, first, alpha, beta, gamma)
RECURRENCES(hermite_h, false, x + x, x + x, 2 * k, 1)
RECURRENCES(hermite_he, false, x, x, k, 1)
RECURRENCES(laguerre, x == 0, 1 - x, 2 * k + (1 - x), k, k + 1)
RECURRENCES(legendre, x == 1, x, (2 * k + 1) * x, k, k + 1)

/* ---- operators ---- */

/* Time grows with the degree where the recurrence does not overflow. */
static ts_status check_degree(ctx *cx, value n) {
    value most = n, top = v_none();
    if (n.tag == V_TENSOR) {
        if (tensor_numel(n.t) == 0 || dtype_is_complex(n.t->dtype)) return TS_OK;
        TS_TRY(INVOKE(cx, OP_max, &top, n));
        ts_status st = tensor_item(cx, top.t, &most);
        value_unref(top);
        TS_TRY(st);
    }
    if (value_double(most) > DEGREE_MAX) return fail_op(cx, "a polynomial of degree %g takes too long", value_double(most));
    return TS_OK;
}

#define POLYNOMIAL(name, f32, f64)                                                                                \
    BINARY_LOOP(name##_f32, float, float, f32)                                                                    \
    BINARY_LOOP(name##_f64, double, double, f64)                                                                  \
    static const elementwise name##_table = {#name "_cpu", RULE_FLOAT, false, {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64}}; \
    KERNEL(name) {                                                                                                \
        tensor *t;                                                                                                \
        TS_TRY(check_degree(cx, a[1]));                                                                           \
        TS_TRY(elementwise_n(cx, &name##_table, 2, a, NULL, &t));                                                 \
        out[0] = v_tensor(t);                                                                                     \
        return TS_OK;                                                                                             \
    }

#define PLAIN_END(x) ((x) == 1 ? 1 : (x) == -1 ? -1 : 0)
#define SHIFTED_END(x) ((x) == 1 ? 1 : (x) == 0 ? -1 : 0)
#define PLAIN(name, f, few) POLYNOMIAL(name, f##_f32(a, PLAIN_END(a), degree(b), few), f##_f64(a, PLAIN_END(a), degree(b), few))
#define SHIFTED(name, f, few)                                                                                     \
    POLYNOMIAL(name, f##_f32(a + a - 1, SHIFTED_END(a), degree(b), few), f##_f64(a + a - 1, SHIFTED_END(a), degree(b), few))

PLAIN(chebyshev_polynomial_t, t, 6)
PLAIN(chebyshev_polynomial_u, u, 8)
PLAIN(chebyshev_polynomial_v, v, 8)
PLAIN(chebyshev_polynomial_w, w, 8)
SHIFTED(shifted_chebyshev_polynomial_t, t, 6)
SHIFTED(shifted_chebyshev_polynomial_u, u, 6)
SHIFTED(shifted_chebyshev_polynomial_v, v, 6)
SHIFTED(shifted_chebyshev_polynomial_w, w, 4)
POLYNOMIAL(hermite_polynomial_h, hermite_h_of_f32(a, degree(b)), hermite_h_of_f64(a, degree(b)))
POLYNOMIAL(hermite_polynomial_he, hermite_he_of_f32(a, degree(b)), hermite_he_of_f64(a, degree(b)))
POLYNOMIAL(laguerre_polynomial_l, laguerre_of_f32(a, degree(b)), laguerre_of_f64(a, degree(b)))
POLYNOMIAL(legendre_polynomial_p, legendre_of_f32(a, degree(b)), legendre_of_f64(a, degree(b)))
