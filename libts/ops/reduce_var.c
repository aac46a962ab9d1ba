/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce_var.c: var, std and their pairs with the mean: two passes in double over each row.
 */
#include "ops/reduce.h"

#include <math.h>

typedef struct var_state {
    dtype dtype;
    double correction;
    bool root;    /* std */
    void *spread; /* real results */
    void *mean;   /* or NULL */
} var_state;

enum { LANES = REDUCE_LANES };

/* Sum of the row's `count` real numbers, `step` apart, and sum of the squares of what they differ from `mean`. */
#define SUMS(T)                                                                                                   \
    MULTI_ARCH static double sum_##T(const T *x, int64_t n) {                                                     \
        double t[LANES] = {0};                                                                                    \
        int64_t i = 0;                                                                                            \
        for (; i + LANES <= n; i += LANES) {                                                                      \
            _Pragma("omp simd") for (int l = 0; l < LANES; l++) t[l] += (double)x[i + l];                         \
        }                                                                                                         \
        for (; i < n; i++) t[0] += (double)x[i];                                                                  \
        for (int l = 1; l < LANES; l++) t[0] += t[l];                                                             \
        return t[0];                                                                                              \
    }                                                                                                             \
    MULTI_ARCH static double squares_##T(const T *x, int64_t n, double mean) {                                    \
        double t[LANES] = {0};                                                                                    \
        int64_t i = 0;                                                                                            \
        for (; i + LANES <= n; i += LANES) {                                                                      \
            _Pragma("omp simd") for (int l = 0; l < LANES; l++) {                                                 \
                double d = (double)x[i + l] - mean;                                                               \
                t[l] += d * d;                                                                                    \
            }                                                                                                     \
        }                                                                                                         \
        for (; i < n; i++) t[0] += ((double)x[i] - mean) * ((double)x[i] - mean);                                 \
        for (int l = 1; l < LANES; l++) t[0] += t[l];                                                             \
        return t[0];                                                                                              \
    }
SUMS(float)
SUMS(double)

#define COMPLEX_SUMS(NAME, T)                                                                                     \
    static c128 sum_##NAME(const T *x, int64_t n) {                                                               \
        c128 t = 0;                                                                                               \
        for (int64_t i = 0; i < n; i++) t += (c128)x[i];                                                          \
        return t;                                                                                                 \
    }                                                                                                             \
    static double squares_##NAME(const T *x, int64_t n, c128 mean) {                                              \
        double t = 0;                                                                                             \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            c128 d = (c128)x[i] - mean;                                                                           \
            t += creal(d) * creal(d) + cimag(d) * cimag(d);                                                       \
        }                                                                                                         \
        return t;                                                                                                 \
    }
COMPLEX_SUMS(c64, c64)
COMPLEX_SUMS(c128, c128)

static void var_row(void *arg, const void *row, int64_t n, int64_t position) {
    var_state *s = arg;
    double squares, divisor = (double)n - s->correction;
    c128 mean;
    switch (s->dtype) {
    case TS_FLOAT32: mean = sum_float(row, n) / (double)n; squares = squares_float(row, n, creal(mean)); break;
    case TS_FLOAT64: mean = sum_double(row, n) / (double)n; squares = squares_double(row, n, creal(mean)); break;
    case TS_COMPLEX64: mean = sum_c64(row, n) / (double)n; squares = squares_c64(row, n, mean); break;
    default: mean = sum_c128(row, n) / (double)n; squares = squares_c128(row, n, mean); break;
    }
    double result = n == 0 ? (double)NAN : squares / (divisor > 0 ? divisor : 0);
    if (s->root) result = sqrt(result);
    if (dtype_real(s->dtype) == TS_FLOAT32) ((float *)s->spread)[position] = (float)result;
    else ((double *)s->spread)[position] = result;
    if (!s->mean) return;
    switch (s->dtype) {
    case TS_FLOAT32: ((float *)s->mean)[position] = (float)creal(mean); break;
    case TS_FLOAT64: ((double *)s->mean)[position] = creal(mean); break;
    case TS_COMPLEX64: ((c64 *)s->mean)[position] = (c64)mean; break;
    default: ((c128 *)s->mean)[position] = mean; break;
    }
}

typedef struct var_args {
    value dims;
    double correction;
    bool keepdim, root, with_mean;
} var_args;

static ts_status spread(ctx *cx, const tensor *x, const var_args *how, value *out) {
    scoped_tensor tensor *result = NULL, *mean = NULL;
    scoped_reduction reduction r = {0};
    uint64_t mask;
    if (!dtype_is_float(x->dtype) && !dtype_is_complex(x->dtype))
        return fail_op(cx, "%s only support floating point and complex dtypes",
                       !how->with_mean ? "std and var" : how->root ? "std_mean" : "var_mean");
    TS_TRY(reduce_dims(cx, how->dims, x->ndim, &mask));
    if (x->dtype == TS_COMPLEX32) return fail_op(cx, "\"std_cpu\" not implemented for 'ComplexHalf'");
    dtype work = dtype_compute(x->dtype);
    TS_TRY(reduction_init(cx, x, work, mask, how->keepdim, false, &r));
    TS_TRY(reduction_out(cx, &r, dtype_real(work), &result));
    if (how->with_mean) TS_TRY(reduction_out(cx, &r, work, &mean));
    var_state s = {work, how->correction, how->root, tensor_data(result), mean ? tensor_data(mean) : NULL};
    TS_TRY(reduction_rows(cx, &r, &(row_task){var_row, &s}));
    TS_TRY(tensor_round_to(cx, &result, dtype_real(x->dtype)));
    if (mean) TS_TRY(tensor_round_to(cx, &mean, x->dtype));
    out[0] = v_tensor(tensor_take(&result));
    if (how->with_mean) out[1] = v_tensor(tensor_take(&mean));
    return TS_OK;
}

/* (self, unbiased) */
static ts_status spread_of_all(ctx *cx, const value *a, bool root, bool with_mean, value *out) {
    var_args how = {v_none(), a[1].b, false, root, with_mean};
    return spread(cx, a[0].t, &how, out);
}

/* (self, dim, unbiased, keepdim) and (self, dim, *, correction, keepdim) */
static ts_status spread_of_dims(ctx *cx, const value *a, bool root, bool with_mean, value *out) {
    var_args how = {a[1], a[2].tag == V_BOOL ? a[2].b : (double)arg_int_or(a[2], 1), a[3].b, root, with_mean};
    return spread(cx, a[0].t, &how, out);
}

KERNEL(var) { return spread_of_all(cx, a, false, false, out); }
KERNEL(std) { return spread_of_all(cx, a, true, false, out); }
KERNEL(var_mean) { return spread_of_all(cx, a, false, true, out); }
KERNEL(std_mean) { return spread_of_all(cx, a, true, true, out); }
KERNEL(var_dim) { return spread_of_dims(cx, a, false, false, out); }
KERNEL(std_dim) { return spread_of_dims(cx, a, true, false, out); }
KERNEL(var_mean_dim) { return spread_of_dims(cx, a, false, true, out); }
KERNEL(std_mean_dim) { return spread_of_dims(cx, a, true, true, out); }
