/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce_norm.c: vector norms, logsumexp, renorm and what is made of them.  Norms run in double; of complex numbers
 * the absolute values count.  Matrix norms are in linalg_norm.c.
 */
#include "ops/reduce.h"

#include "base/parallel.h"
#include "ops/norms.h"

#include <math.h>

#define ABS_SUM(t, v) ((t) + fabs((double)(v)))
#define SQUARE_SUM(t, v) ((t) + (double)(v) * (double)(v))
#define NONZERO_SUM(t, v) ((t) + ((v) != 0))
#define POWER_SUM(t, v) ((t) + pow(fabs((double)(v)), p))
#define ABS_MAX(t, v) (((double)fabs((double)(v)) > (t)) | ((v) != (v)) ? fabs((double)(v)) : (t))
#define ABS_MIN(t, v) (((double)fabs((double)(v)) < (t)) | ((v) != (v)) ? fabs((double)(v)) : (t))
#define ADD(t, v) ((t) + (v))

REDUCER_STORE(plain_FLOAT32, float, double, d, t)
REDUCER_STORE(plain_FLOAT64, double, double, d, t)
/* the sum is what overflows in float32 */
REDUCER_STORE(root_FLOAT32, float, double, d, sqrt((double)(float)t))
REDUCER_STORE(root_FLOAT64, double, double, d, sqrt(t))
/* nothing gives 0, whatever the order */
REDUCER_STORE(power_FLOAT32, float, double, d, n == 0 ? 0 : pow((double)(float)t, 1 / p))
REDUCER_STORE(power_FLOAT64, double, double, d, n == 0 ? 0 : pow(t, 1 / p))
REDUCER_STORE(least_FLOAT32, float, double, d, n == 0 ? 0 : t)
REDUCER_STORE(least_FLOAT64, double, double, d, n == 0 ? 0 : t)

#define NORMS(ID, T)                                                                                              \
    REDUCER_PARTS(abs_sum_##ID, T, double, d, 0, ABS_SUM, ADD)                                                    \
    REDUCER_PARTS(squares_##ID, T, double, d, 0, SQUARE_SUM, ADD)                                                 \
    REDUCER_PARTS(nonzero_##ID, T, double, d, 0, NONZERO_SUM, ADD)                                                \
    REDUCER_PARTS(powers_##ID, T, double, d, 0, POWER_SUM, ADD)                                                   \
    REDUCER_PARTS(abs_max_##ID, T, double, d, 0, ABS_MAX, ABS_MAX)                                                \
    REDUCER_PARTS(abs_min_##ID, T, double, d, (double)INFINITY, ABS_MIN, ABS_MIN)
FOR_FLOAT_TYPES(NORMS)

enum { NORM_0, NORM_1, NORM_2, NORM_MAX, NORM_MIN, NORM_P, NORM_KINDS };
#define NORM_ROW(ID)                                                                                              \
    {                                                                                                             \
        [NORM_0] = REDUCER_TABLE(nonzero_##ID, plain_##ID), [NORM_1] = REDUCER_TABLE(abs_sum_##ID, plain_##ID),   \
        [NORM_2] = REDUCER_TABLE(squares_##ID, root_##ID), [NORM_MAX] = REDUCER_TABLE(abs_max_##ID, plain_##ID),  \
        [NORM_MIN] = REDUCER_TABLE(abs_min_##ID, least_##ID), [NORM_P] = REDUCER_TABLE(powers_##ID, power_##ID)   \
    }
static const reducer norms[2][NORM_KINDS] = {NORM_ROW(FLOAT32), NORM_ROW(FLOAT64)};

static int norm_kind(double p) {
    if (p == 0) return NORM_0;
    if (p == 1) return NORM_1;
    if (p == 2) return NORM_2;
    if (isinf(p)) return p > 0 ? NORM_MAX : NORM_MIN;
    return NORM_P;
}

/* Sums of 16-bit floats are kept in 16 bits, rounded at every step, and so may overflow or stand still. */
typedef struct narrow_norm {
    float *out;
    float p;
    int kind;
    bool is_half;
} narrow_norm;

static float narrow(const narrow_norm *s, double x) {
    return s->is_half ? f16_to_float(f16_from_float((float)x)) : bf16_round((float)x);
}

static void narrow_row(void *arg, const void *row, int64_t n, int64_t position) {
    const narrow_norm *s = arg;
    const float *x = row;
    float sum = 0;
    for (int64_t i = 0; i < n; i++) {
        float size = fabsf(x[i]), term = size;
        if (s->kind == NORM_0) term = size != 0;
        if (s->kind == NORM_2) term = narrow(s, size * size);
        if (s->kind == NORM_P) term = narrow(s, powf(size, s->p));
        sum = narrow(s, sum + term);
    }
    if (s->kind == NORM_2) sum = sqrtf(sum);
    if (s->kind == NORM_P && n) sum = powf(sum, narrow(s, 1 / s->p));
    s->out[position] = sum;
}

/* Whether a norm is summed in the 16 bits of its input: not the 2-norm of bfloat16 rows, nor what is no sum. */
static bool is_narrow(dtype d, const reduction *r, int kind) {
    if (kind == NORM_MAX || kind == NORM_MIN) return false;
    return d == TS_FLOAT16 || (d == TS_BFLOAT16 && !(kind == NORM_2 && r->inner == 1));
}

/* |x| of a complex tensor, contiguous and real. */
static ts_status absolute(ctx *cx, const tensor *x, tensor **out) {
    scoped_tensor tensor *z = NULL, *result = NULL;
    int64_t n = tensor_numel(x);
    TS_TRY(tensor_plain(cx, x, x->dtype, &z));
    TS_TRY(tensor_empty(cx, dtype_real(x->dtype), x->ndim, x->sizes, &result));
    if (x->dtype == TS_COMPLEX64)
        for (int64_t i = 0; i < n; i++) ((float *)tensor_data(result))[i] = cabsf(((const c64 *)tensor_data(z))[i]);
    else
        for (int64_t i = 0; i < n; i++) ((double *)tensor_data(result))[i] = cabs(((const c128 *)tensor_data(z))[i]);
    *out = tensor_take(&result);
    return TS_OK;
}

ts_status vector_norm(ctx *cx, const tensor *x, double p, uint64_t mask, bool keepdim, dtype d, tensor **out) {
    scoped_tensor tensor *cast = NULL, *real = NULL, *result = NULL;
    scoped_reduction reduction r = {0};
    if (x->dtype == TS_COMPLEX32 || d == TS_COMPLEX32)
        return fail_op(cx, "\"norm_cpu\" not implemented for 'ComplexHalf'");
    TS_TRY(tensor_to_dtype(cx, x, d, &cast));
    if (dtype_is_complex(d)) TS_TRY(absolute(cx, cast, &real));
    else real = tensor_ref(cast);
    dtype work = dtype_compute(real->dtype);
    TS_TRY(reduction_init(cx, real, work, mask, keepdim, false, &r));
    TS_TRY(reduction_out(cx, &r, work, &result));
    if (is_narrow(d, &r, norm_kind(p))) {
        narrow_norm s = {tensor_data(result), 0, norm_kind(p), d == TS_FLOAT16};
        s.p = narrow(&s, p);
        TS_TRY(reduction_rows(cx, &r, &(row_task){narrow_row, &s}));
    } else TS_TRY(reduction_run(cx, &r, &norms[work == TS_FLOAT64][norm_kind(p)], p, result));
    TS_TRY(tensor_round_to(cx, &result, dtype_real(d)));
    *out = tensor_take(&result);
    return TS_OK;
}

/* ---- norm ---- */

/* norm() of any overload: `p`, `dims` and `dtype_arg` may be None. */
static ts_status norm_of(ctx *cx, const tensor *x, value p, value dims, bool keepdim, value dtype_arg, value *out) {
    uint64_t mask;
    dtype d;
    tensor *t = NULL;
    TS_TRY(arg_dtype(cx, dtype_arg, x->dtype, &d));
    if (dtype_is_integral(d))
        return fail_op(cx, "norm(): %s dtype should be either floating point or complex. Got %s instead.",
                       arg_none(dtype_arg) ? "input" : "the desired output", dtype_aten(d));
    TS_TRY(reduce_dims(cx, dims, x->ndim, &mask));
    TS_TRY(vector_norm(cx, x, arg_double_or(p, 2), mask, keepdim, d, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(norm_scalar) { return norm_of(cx, a[0].t, a[1], v_none(), false, v_none(), out); }
KERNEL(norm_scalar_dtype) { return norm_of(cx, a[0].t, a[1], v_none(), false, a[2], out); }
KERNEL(norm_dim) { return norm_of(cx, a[0].t, a[1], a[2], a[3].b, v_none(), out); }
KERNEL(norm_dim_dtype) { return norm_of(cx, a[0].t, a[1], a[2], a[3].b, a[4], out); }

KERNEL(frobenius_norm) { return norm_of(cx, a[0].t, v_none(), v_none(), false, v_none(), out); }

KERNEL(frobenius_norm_dim) {
    if (a[1].l->n > 2)
        return fail_op(cx, "Expected at most 2 dimensions, but got %lld dimensions instead.", (long long)a[1].l->n);
    return norm_of(cx, a[0].t, v_none(), a[1], a[2].b, v_none(), out);
}

/* ---- linalg.vector_norm ---- */

ts_status norm_dtype(ctx *cx, const tensor *x, value dtype_arg, const char *name, dtype *out) {
    TS_TRY(arg_dtype(cx, dtype_arg, x->dtype, out));
    if (!dtype_is_float(x->dtype) && !dtype_is_complex(x->dtype))
        return fail_op(cx, "%s: Expected a floating point or complex tensor as input. Got %s", name, dtype_aten(x->dtype));
    if (arg_none(dtype_arg)) return TS_OK;
    dtype d = *out;
    if (dtype_is_integral(d))
        return fail_op(cx, "%s: dtype should be floating point or complex, but got %s", name, dtype_aten(d));
    if (dtype_is_complex(d) != dtype_is_complex(x->dtype))
        return fail_op(cx, "%s: dtype should be %s for %s inputs, but got %s", name,
                       dtype_is_complex(x->dtype) ? "complex" : "real", dtype_is_complex(x->dtype) ? "complex" : "real",
                       dtype_aten(d));
    if (dtype_promote(x->dtype, d) != d)
        return fail_op(cx, "%s: the dtype of the input (%s) should be convertible without narrowing to the specified dtype (%s)",
                       name, dtype_aten(x->dtype), dtype_aten(d));
    return TS_OK;
}

/* Norms without identity want something to take them of. */
static ts_status check_identity(ctx *cx, const tensor *x, double p, value dims) {
    if (tensor_numel(x) != 0 || (p >= 0 && !isinf(p))) return TS_OK;
    if (arg_none(dims) || dims.l->n == 0)
        return fail_op(cx, "linalg.vector_norm cannot compute the %g norm on an empty tensor because the operation does not have an identity", p);
    for (int64_t i = 0; i < dims.l->n; i++) {
        int dim;
        TS_TRY(wrap_dim(cx, dims.l->items[i].i, x->ndim, &dim));
        if (x->ndim && x->sizes[dim] == 0)
            return fail_op(cx, "linalg.vector_norm cannot compute the %g norm on the dimension %lldbecause this dimension is empty and the operation does not have an identity",
                           p, (long long)dims.l->items[i].i);
    }
    return TS_OK;
}

ts_status linalg_vector_norm(ctx *cx, const tensor *x, double p, value dims, bool keepdim, value dtype_arg, tensor **out) {
    dtype d;
    uint64_t mask;
    TS_TRY(norm_dtype(cx, x, dtype_arg, "linalg.vector_norm", &d));
    TS_TRY(check_identity(cx, x, p, dims));
    TS_TRY(reduce_dims(cx, dims, x->ndim, &mask));
    return vector_norm(cx, x, p, mask, keepdim, d, out);
}

KERNEL(linalg_vector_norm) {
    tensor *t = NULL;
    TS_TRY(linalg_vector_norm(cx, a[0].t, value_double(a[1]), a[2], a[3].b, a[4], &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- logsumexp ---- */

static void logsumexp_float(void *arg, const void *row, int64_t n, int64_t position) {
    const float *x = row;
    float high = -INFINITY;
    double sum = 0;
    for (int64_t i = 0; i < n; i++) high = x[i] > high || x[i] != x[i] ? x[i] : high;
    if (isinf(high)) high = 0;
    for (int64_t i = 0; i < n; i++) sum += (double)expf(x[i] - high);
    ((float *)arg)[position] = (float)(log(sum) + (double)high);
}

static void logsumexp_double(void *arg, const void *row, int64_t n, int64_t position) {
    const double *x = row;
    double high = -(double)INFINITY, sum = 0;
    for (int64_t i = 0; i < n; i++) high = x[i] > high || x[i] != x[i] ? x[i] : high;
    if (isinf(high)) high = 0;
    for (int64_t i = 0; i < n; i++) sum += exp(x[i] - high);
    ((double *)arg)[position] = log(sum) + high;
}

KERNEL(logsumexp) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *result = NULL;
    scoped_reduction reduction r = {0};
    uint64_t mask;
    if (dtype_is_complex(x->dtype))
        return fail_op(cx, "logsumexp(): Expected floating point type for result tensor, but got: %s", dtype_aten(x->dtype));
    if (x->dtype == TS_FLOAT16 && tensor_numel(x)) return fail_op(cx, "\"exp_vml_cpu\" not implemented for 'Half'");
    dtype d = dtype_is_integral(x->dtype) ? default_float(cx) : x->dtype, work = dtype_compute(d);
    TS_TRY(reduce_dims(cx, a[1], x->ndim, &mask));
    TS_TRY(reduction_init(cx, x, work, mask, a[2].b, false, &r));
    TS_TRY(reduction_out(cx, &r, work, &result));
    row_task task = {work == TS_FLOAT64 ? logsumexp_double : logsumexp_float, tensor_data(result)};
    TS_TRY(reduction_rows(cx, &r, &task));
    TS_TRY(tensor_round_to(cx, &result, d));
    out[0] = v_tensor(tensor_take(&result));
    return TS_OK;
}

/* ---- renorm ---- */

typedef struct renorm_state {
    char *data;
    int64_t n, inner;
    const double *factors;
    bool is_double, is_complex;
} renorm_state;

static void scale_range(void *arg, int64_t begin, int64_t end) {
    renorm_state *s = arg;
    int64_t reals = s->inner * (s->is_complex ? 2 : 1);
    for (int64_t i = begin; i < end; i++) {
        double f = s->factors[i % s->n];
        if (s->is_double)
            for (int64_t j = 0; j < reals; j++) ((double *)s->data)[i * reals + j] *= f;
        else
            for (int64_t j = 0; j < reals; j++) ((float *)s->data)[i * reals + j] *= (float)f;
    }
}

KERNEL(renorm) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *norm = NULL, *factors = NULL, *plain = NULL, *result = NULL;
    double p = value_double(a[1]), max = value_double(a[3]);
    int dim;
    if (!(p > 0)) return fail_op(cx, "renorm: non-positive-norm not supported");
    if (x->ndim < 2) return fail_op(cx, "renorm: input needs at least 2 dimensions, got %d dimensions", x->ndim);
    if (!(max >= 0)) return fail_op(cx, "renorm: expected maxnorm to be >= 0 but got %g", max);
    TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &dim));
    dtype work;
    TS_TRY(norm_dtype(cx, x, v_none(), "linalg.vector_norm", &work));
    work = dtype_compute(work);
    TS_TRY(tensor_plain(cx, x, work, &plain));
    TS_TRY(vector_norm(cx, plain, p, reduce_all(x->ndim) & ~(1ULL << dim), false, work, &norm));
    TS_TRY(tensor_plain(cx, norm, TS_FLOAT64, &factors));
    double *f = tensor_data(factors);
    for (int64_t i = 0; i < x->sizes[dim]; i++) f[i] = f[i] > max ? max / (f[i] + 1e-7) : 1;
    TS_TRY(tensor_clone(cx, plain, &result));
    int64_t outer = 1, inner = 1;
    for (int i = 0; i < x->ndim; i++) *(i < dim ? &outer : &inner) *= i == dim ? 1 : x->sizes[i];
    renorm_state s = {tensor_data(result), x->sizes[dim], inner, f, dtype_real(work) == TS_FLOAT64, dtype_is_complex(work)};
    parallel_for(cx->threads, outer * s.n, 32768 / (inner + 1) + 1, scale_range, &s);
    TS_TRY(tensor_round_to(cx, &result, x->dtype));
    out[0] = v_tensor(tensor_take(&result));
    return TS_OK;
}
