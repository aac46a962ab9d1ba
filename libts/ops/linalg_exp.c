/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg_exp.c: the matrix exponential: a Taylor polynomial of a degree that suits the norm, of a matrix halved until
 * its norm is small, squared as often.  Computed in double.
 */
#include "ops/linalg.h"

#include <math.h>

/* Up to which norm the polynomial of a degree is exact to double's precision (Bader, Blanes, Casas, 2019). */
static const struct {
    double norm;
    int degree, block;
} degrees[] = {{2.220446049250313e-16, 1, 1}, {2.580956802971767e-08, 2, 2}, {3.397168839976962e-04, 4, 2},
               {4.991228871115323e-02, 8, 4}, {2.996158913811580e-01, 12, 4}, {1.090863719290036e+00, 18, 6}};
enum { DEGREES = sizeof degrees / sizeof *degrees, BLOCK_MAX = 6 };

/* Room of n * n elements each: powers 1 .. BLOCK_MAX of the matrix, the sum, and a product on its way. */
typedef struct exp_room {
    void *powers[BLOCK_MAX + 1], *sum, *next;
} exp_room;

static double inverse_factorial(int k) { return 1 / tgamma(k + 1.0); }

/* Defines NAME: `x` := exp(x), n by n columns. */
#define MATRIX_EXP(NAME, T, GEMM, ABS)                                                                            \
    static void NAME##_multiply(int n, const T *a, const T *b, T *c) {                                            \
        const T one = 1, zero = 0;                                                                                \
        GEMM("N", "N", &n, &n, &n, &one, a, &n, b, &n, &zero, c, &n);                                             \
    }                                                                                                             \
    /* sum += the terms of degree from .. from + count - 1, divided by A^from */                                  \
    static void NAME##_add_terms(int64_t n, const exp_room *r, int from, int count) {                             \
        T *sum = r->sum;                                                                                          \
        for (int64_t i = 0; i < n; i++) sum[i * n + i] += inverse_factorial(from);                                \
        for (int k = 1; k < count; k++) {                                                                         \
            const T *power = r->powers[k];                                                                        \
            double factor = inverse_factorial(from + k);                                                          \
            for (int64_t i = 0; i < n * n; i++) sum[i] += factor * power[i];                                      \
        }                                                                                                         \
    }                                                                                                             \
    static void NAME##_square(int n, exp_room *r, const T *by) {                                                  \
        NAME##_multiply(n, r->sum, by, r->next);                                                                  \
        void *before = r->sum;                                                                                    \
        r->sum = r->next;                                                                                         \
        r->next = before;                                                                                         \
    }                                                                                                             \
    static double NAME##_norm(int64_t n, const T *x) {                                                            \
        double most = 0;                                                                                          \
        for (int64_t j = 0; j < n; j++) {                                                                         \
            double sum = 0;                                                                                       \
            for (int64_t i = 0; i < n; i++) sum += ABS(x[j * n + i]);                                             \
            if (!(sum <= most)) most = sum;                                                                       \
        }                                                                                                         \
        return most;                                                                                              \
    }                                                                                                             \
    static void NAME(int n, T *x, exp_room *r) {                                                                  \
        int64_t elements = (int64_t)n * n;                                                                        \
        double norm = NAME##_norm(n, x), last = degrees[DEGREES - 1].norm;                                        \
        int at = 0, halvings = norm > last && isfinite(norm) ? (int)ceil(log2(norm / last)) : 0;                  \
        while (at < DEGREES - 1 && !(norm <= degrees[at].norm)) at++;                                             \
        int degree = degrees[at].degree, block = degrees[at].block;                                               \
        T *power = r->powers[1];                                                                                  \
        for (int64_t i = 0; i < elements; i++) power[i] = x[i] * ldexp(1, -halvings);                             \
        for (int k = 2; k <= block; k++) NAME##_multiply(n, r->powers[1], r->powers[k - 1], r->powers[k]);        \
        memset(r->sum, 0, (size_t)elements * sizeof(T));                                                          \
        for (int64_t i = 0; i < n; i++) ((T *)r->sum)[i * n + i] = inverse_factorial(degree);                     \
        for (int from = degree - block; from >= 0; from -= block) {                                               \
            NAME##_square(n, r, r->powers[block]);                                                                \
            NAME##_add_terms(n, r, from, block);                                                                  \
        }                                                                                                         \
        for (int k = 0; k < halvings; k++) NAME##_square(n, r, r->sum);                                           \
        memcpy(x, r->sum, (size_t)elements * sizeof(T));                                                          \
    }
MATRIX_EXP(exp_real, double, dgemm_, fabs)
MATRIX_EXP(exp_complex, c128, zgemm_, cabs)

static ts_status exponentials(ctx *cx, tensor *columns) {
    scoped_mem char *memory = NULL;
    exp_room room;
    int64_t n = columns_of_matrix(columns), count = batch_count(columns);
    size_t bytes = mem_array(mem_array((size_t)n, (size_t)n), dtype_size(columns->dtype));
    TS_TRY(ctx_alloc(cx, mem_array(bytes, BLOCK_MAX + 2), &memory));
    for (int k = 1; k <= BLOCK_MAX; k++) room.powers[k] = memory + (size_t)(k - 1) * bytes;
    room.sum = memory + BLOCK_MAX * bytes;
    room.next = memory + (BLOCK_MAX + 1) * bytes;
    for (int64_t i = 0; i < count; i++) {
        if (columns->dtype == TS_FLOAT64) exp_real((int)n, matrix_at(columns, i), &room);
        else exp_complex((int)n, matrix_at(columns, i), &room);
    }
    return TS_OK;
}

KERNEL(linalg_matrix_exp) {
    tensor *x = a[0].t;
    scoped_tensor tensor *columns = NULL, *result = NULL;
    TS_TRY(check_square(cx, x, "linalg.matrix_exp", "A"));
    if (!dtype_is_float(x->dtype) && !dtype_is_complex(x->dtype))
        return fail_op(cx, "matrix_exp: Expected a floating point or complex tensor as input. Got %s", dtype_aten(x->dtype));
    if (rows_of_matrix(x) == 0) return INVOKE(cx, OP_clone, out, a[0]);
    if (rows_of_matrix(x) == 1) return INVOKE(cx, OP_exp, out, a[0]);
    if (x->dtype == TS_FLOAT16 || x->dtype == TS_COMPLEX32)
        return fail_op(cx, "\"addmm_impl_cpu_\" not implemented for '%s'", dtype_aten(x->dtype));
    TS_TRY(columns_copy(cx, x, dtype_is_complex(x->dtype) ? TS_COMPLEX128 : TS_FLOAT64, &columns));
    TS_TRY(exponentials(cx, columns));
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, x->sizes, &result));
    TS_TRY(tensor_copy(cx, result, columns));
    out[0] = v_tensor(tensor_take(&result));
    return TS_OK;
}
