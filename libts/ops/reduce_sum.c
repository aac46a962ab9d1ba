/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce_sum.c: sums, products, means, counts, all and any.  Float sums run in double, integers wrap in int64.
 */
#include "ops/reduce.h"

#include <math.h>

#define ADD(t, v) ((t) + (v))
#define ADD_INT(t, v) ((int64_t)((uint64_t)(t) + (uint64_t)(int64_t)(v)))
#define ADD_NANLESS(t, v) ((t) + ((v) == (v) ? (v) : 0))
#define MUL(t, v) ((t) * (v))
#define MUL_INT(t, v) ((int64_t)((uint64_t)(t) * (uint64_t)(int64_t)(v)))
#define COUNT(t, v) ((t) + ((v) != 0))
#define COUNT_VALID(t, v) ((t) + ((v) == (v)))

/* Booleans are read as bytes: a file may hold others than 0 and 1. */
#define ADD_BOOL(t, v) ((t) + ((v) != 0))
#define MUL_BOOL(t, v) ((t) & ((v) != 0))

REDUCER_STORE(int64, int64_t, int64_t, i, t)
REDUCER_STORE(float32, float, double, d, t)
REDUCER_STORE(float64, double, double, d, t)
REDUCER_STORE(complex64, c64, c128, z, t)
REDUCER_STORE(complex128, c128, c128, z, t)

#define INT_ROWS(X) X(UINT8, uint8_t) X(INT8, int8_t) X(INT16, int16_t) X(INT32, int32_t) X(INT64, int64_t)
#define SUM_INT(ID, T) REDUCER_PARTS(sum_##ID, T, int64_t, i, 0, ADD_INT, ADD_INT)
#define PROD_INT(ID, T) REDUCER_PARTS(prod_##ID, T, int64_t, i, 1, MUL_INT, MUL_INT)
#define COUNT_INT(ID, T) REDUCER_PARTS(count_##ID, T, int64_t, i, 0, COUNT, ADD)
INT_ROWS(SUM_INT)
INT_ROWS(PROD_INT)
INT_ROWS(COUNT_INT)
REDUCER_PARTS(prod_BOOL, uint8_t, int64_t, i, 1, MUL_BOOL, MUL_INT)
REDUCER_PARTS(sum_FLOAT32, float, double, d, 0, ADD, ADD)
REDUCER_PARTS(sum_FLOAT64, double, double, d, 0, ADD, ADD)
REDUCER_PARTS(sum_COMPLEX64, c64, c128, z, 0, ADD, ADD)
REDUCER_PARTS(sum_COMPLEX128, c128, c128, z, 0, ADD, ADD)
REDUCER_PARTS(prod_FLOAT32, float, double, d, 1, MUL, MUL)
REDUCER_PARTS(prod_FLOAT64, double, double, d, 1, MUL, MUL)
REDUCER_PARTS(prod_COMPLEX64, c64, c128, z, 1, MUL, MUL)
REDUCER_PARTS(prod_COMPLEX128, c128, c128, z, 1, MUL, MUL)
REDUCER_PARTS(count_FLOAT32, float, int64_t, i, 0, COUNT, ADD)
REDUCER_PARTS(count_FLOAT64, double, int64_t, i, 0, COUNT, ADD)
REDUCER_PARTS(count_COMPLEX64, c64, int64_t, i, 0, COUNT, ADD)
REDUCER_PARTS(count_COMPLEX128, c128, int64_t, i, 0, COUNT, ADD)
REDUCER_PARTS(nansum_FLOAT32, float, double, d, 0, ADD_NANLESS, ADD)
REDUCER_PARTS(nansum_FLOAT64, double, double, d, 0, ADD_NANLESS, ADD)
REDUCER_PARTS(valid_FLOAT32, float, int64_t, i, 0, COUNT_VALID, ADD)
REDUCER_PARTS(valid_FLOAT64, double, int64_t, i, 0, COUNT_VALID, ADD)

#define INTS_OF(KIND)                                                                                             \
    [TS_UINT8] = REDUCER_TABLE(KIND##_UINT8, int64), [TS_INT8] = REDUCER_TABLE(KIND##_INT8, int64),               \
    [TS_INT16] = REDUCER_TABLE(KIND##_INT16, int64), [TS_INT32] = REDUCER_TABLE(KIND##_INT32, int64),             \
    [TS_INT64] = REDUCER_TABLE(KIND##_INT64, int64)
#define FLOATS_OF(KIND)                                                                                           \
    [TS_FLOAT32] = REDUCER_TABLE(KIND##_FLOAT32, float32), [TS_FLOAT64] = REDUCER_TABLE(KIND##_FLOAT64, float64)
#define COMPLEX_OF(KIND)                                                                                          \
    [TS_COMPLEX64] = REDUCER_TABLE(KIND##_COMPLEX64, complex64),                                                  \
    [TS_COMPLEX128] = REDUCER_TABLE(KIND##_COMPLEX128, complex128)

static const reducer sums[DTYPE_COUNT] = {
    INTS_OF(sum), [TS_BOOL] = REDUCER_TABLE(count_UINT8, int64), FLOATS_OF(sum), COMPLEX_OF(sum)};
static const reducer products[DTYPE_COUNT] = {
    INTS_OF(prod), [TS_BOOL] = REDUCER_TABLE(prod_BOOL, int64), FLOATS_OF(prod), COMPLEX_OF(prod)};
static const reducer nansums[DTYPE_COUNT] = {
    INTS_OF(sum), [TS_BOOL] = REDUCER_TABLE(count_UINT8, int64), FLOATS_OF(nansum)};
static const reducer counts[DTYPE_COUNT] = {
    INTS_OF(count), [TS_BOOL] = REDUCER_TABLE(count_UINT8, int64),
    [TS_FLOAT32] = REDUCER_TABLE(count_FLOAT32, int64), [TS_FLOAT64] = REDUCER_TABLE(count_FLOAT64, int64),
    [TS_COMPLEX64] = REDUCER_TABLE(count_COMPLEX64, int64), [TS_COMPLEX128] = REDUCER_TABLE(count_COMPLEX128, int64)};

REDUCER_STORE(mean_FLOAT32, float, double, d, (float)t / (float)n)
REDUCER_STORE(mean_FLOAT64, double, double, d, t / (double)n)
REDUCER_STORE(mean_COMPLEX64, c64, c128, z, t / (double)n)
REDUCER_STORE(mean_COMPLEX128, c128, c128, z, t / (double)n)
static const reducer means[DTYPE_COUNT] = {
    [TS_FLOAT32] = REDUCER_TABLE(sum_FLOAT32, mean_FLOAT32), [TS_FLOAT64] = REDUCER_TABLE(sum_FLOAT64, mean_FLOAT64),
    [TS_COMPLEX64] = REDUCER_TABLE(sum_COMPLEX64, mean_COMPLEX64),
    [TS_COMPLEX128] = REDUCER_TABLE(sum_COMPLEX128, mean_COMPLEX128)};

REDUCER_STORE(valid_count, double, int64_t, i, (double)t)
static const reducer valids[DTYPE_COUNT] = {
    [TS_FLOAT32] = REDUCER_TABLE(valid_FLOAT32, valid_count), [TS_FLOAT64] = REDUCER_TABLE(valid_FLOAT64, valid_count)};

REDUCER_STORE(all, bool, int64_t, i, t == n)
REDUCER_STORE(any, bool, int64_t, i, t != 0)
#define TRUTH(STORE)                                                                                              \
    {                                                                                                             \
        [TS_UINT8] = REDUCER_TABLE(count_UINT8, STORE), [TS_INT8] = REDUCER_TABLE(count_INT8, STORE),             \
        [TS_INT16] = REDUCER_TABLE(count_INT16, STORE), [TS_INT32] = REDUCER_TABLE(count_INT32, STORE),           \
        [TS_INT64] = REDUCER_TABLE(count_INT64, STORE), [TS_BOOL] = REDUCER_TABLE(count_UINT8, STORE),            \
        [TS_FLOAT32] = REDUCER_TABLE(count_FLOAT32, STORE), [TS_FLOAT64] = REDUCER_TABLE(count_FLOAT64, STORE),   \
        [TS_COMPLEX64] = REDUCER_TABLE(count_COMPLEX64, STORE),                                                   \
        [TS_COMPLEX128] = REDUCER_TABLE(count_COMPLEX128, STORE)                                                  \
    }
static const reducer alls[DTYPE_COUNT] = TRUTH(all), anys[DTYPE_COUNT] = TRUTH(any);

typedef struct sum_like {
    const reducer *table;
    const char *kernel; /* the name in messages */
    bool no_half;
} sum_like;
static const sum_like sum_kind = {sums, "sum_cpu", false}, prod_kind = {products, "prod_cpu", true},
                      nansum_kind = {nansums, "nansum_cpu", false}, mean_kind = {means, "mean_cpu", false};

/* Of 16-bit floats: the sum is rounded before it is divided. */
static ts_status narrow_mean(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, tensor **out) {
    scoped_tensor tensor *sum = NULL;
    int64_t n = 1;
    for (int i = 0; i < x->ndim; i++)
        if (mask >> i & 1) n *= x->sizes[i];
    TS_TRY(reduce_sum(cx, x, mask, keepdim, &sum));
    return INVOKE_T(cx, OP_div_Scalar, out, v_tensor(sum), v_int(n));
}

/* The reduction in `d`: the input is converted to it first, as PyTorch does. */
static ts_status total(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, dtype d, const sum_like *kind,
                       tensor **out) {
    scoped_tensor tensor *cast = NULL, *result = NULL;
    scoped_reduction reduction r = {0};
    bool whole = dtype_is_integral(d) && dtype_is_integral(x->dtype) && d != TS_BOOL;
    if (kind->no_half && dtype_compute(d) != d)
        return fail_op(cx, "\"%s\" not implemented for '%s'", kind->kernel, dtype_aten(d));
    if (!whole && x->dtype != d) TS_TRY(tensor_to_dtype(cx, x, d, &cast));
    if (!cast) cast = tensor_ref((tensor *)x);
    dtype work = dtype_compute(cast->dtype);
    if (kind == &mean_kind && work != cast->dtype) return narrow_mean(cx, cast, mask, keepdim, out);
    if (!kind->table[work].row) return fail_op(cx, "\"%s\" not implemented for '%s'", kind->kernel, dtype_aten(d));
    TS_TRY(reduction_init(cx, cast, work, mask, keepdim, false, &r));
    TS_TRY(reduction_out(cx, &r, dtype_is_integral(work) ? TS_INT64 : work, &result));
    TS_TRY(reduction_run(cx, &r, &kind->table[work], 0, result));
    TS_TRY(tensor_round_to(cx, &result, d));
    *out = tensor_take(&result);
    return TS_OK;
}

static dtype sum_dtype(dtype d) { return dtype_is_integral(d) ? TS_INT64 : d; }

ts_status reduce_sum(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, tensor **out) {
    return total(cx, x, mask, keepdim, sum_dtype(x->dtype), &sum_kind, out);
}

ts_status reduce_mean(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, tensor **out) {
    return total(cx, x, mask, keepdim, x->dtype, &mean_kind, out);
}

/* (self, ...): computed in `dtype_arg`, else in the dtype of out=, else in the sum's own. */
static ts_status total_of(ctx *cx, const value *a, uint64_t mask, bool keepdim, value dtype_arg, const sum_like *kind,
                          value *out) {
    const tensor *x = a[0].t, *target = arg_out(cx, a);
    dtype d;
    tensor *t = NULL;
    TS_TRY(arg_dtype(cx, dtype_arg, target ? target->dtype : sum_dtype(x->dtype), &d));
    TS_TRY(total(cx, x, mask, keepdim, d, kind, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(sum) { return total_of(cx, a, reduce_all(a[0].t->ndim), false, a[1], &sum_kind, out); }

KERNEL(sum_dim) {
    uint64_t mask;
    TS_TRY(reduce_dims(cx, a[1], a[0].t->ndim, &mask));
    return total_of(cx, a, mask, a[2].b, a[3], &sum_kind, out);
}

KERNEL(prod) { return total_of(cx, a, reduce_all(a[0].t->ndim), false, a[1], &prod_kind, out); }

KERNEL(prod_dim) {
    uint64_t mask;
    TS_TRY(reduce_dim(cx, a[1], a[0].t->ndim, &mask));
    return total_of(cx, a, mask, a[2].b, a[3], &prod_kind, out);
}

KERNEL(nansum) {
    uint64_t mask;
    if (dtype_is_complex(a[0].t->dtype)) return fail_op(cx, "nansum does not support complex inputs");
    TS_TRY(reduce_dims(cx, a[1], a[0].t->ndim, &mask));
    dtype d;
    TS_TRY(arg_dtype(cx, a[3], a[0].t->dtype, &d));
    if (dtype_is_float(a[0].t->dtype) && dtype_is_integral(d))
        return fail_op(cx, "\"nansum_cpu\" not implemented for '%s'", dtype_aten(d));
    return total_of(cx, a, mask, a[2].b, a[3], &nansum_kind, out);
}

static ts_status mean_of(ctx *cx, const tensor *x, value dims, bool keepdim, value dtype_arg, value *out) {
    dtype d;
    tensor *t = NULL;
    uint64_t mask;
    TS_TRY(arg_dtype(cx, dtype_arg, x->dtype, &d));
    if (dtype_is_integral(d))
        return fail_op(cx, "mean(): could not infer output dtype. %s dtype must be either a floating point or complex dtype. Got: %s",
                       arg_none(dtype_arg) ? "Input" : "Optional", dtype_aten(d));
    TS_TRY(reduce_dims(cx, dims, x->ndim, &mask));
    TS_TRY(total(cx, x, mask, keepdim, d, &mean_kind, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(mean) { return mean_of(cx, a[0].t, v_none(), false, a[1], out); }
KERNEL(mean_dim) { return mean_of(cx, a[0].t, a[1], a[2].b, a[3], out); }

static void divide_by_counts(tensor *total_of_valid, const tensor *count) {
    int64_t n = tensor_numel(count);
    const double *by = tensor_data(count);
    if (total_of_valid->dtype == TS_FLOAT32)
        for (int64_t i = 0; i < n; i++) ((float *)tensor_data(total_of_valid))[i] /= (float)by[i];
    else
        for (int64_t i = 0; i < n; i++) ((double *)tensor_data(total_of_valid))[i] /= by[i];
}

KERNEL(nanmean) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *result = NULL, *count = NULL, *cast = NULL;
    scoped_reduction reduction r = {0};
    uint64_t mask;
    dtype d;
    if (!dtype_is_float(x->dtype))
        return fail_op(cx, "nanmean(): expected input to have floating point dtype but got %s", dtype_aten(x->dtype));
    TS_TRY(reduce_dims(cx, a[1], x->ndim, &mask));
    TS_TRY(arg_dtype(cx, a[3], x->dtype, &d));
    if (!dtype_is_float(d))
        return fail_op(cx, "nanmean(): expected dtype to be floating point but got %s", dtype_aten(d));
    TS_TRY(tensor_to_dtype(cx, x, d, &cast));
    TS_TRY(reduction_init(cx, cast, dtype_compute(d), mask, a[2].b, false, &r));
    TS_TRY(reduction_out(cx, &r, r.x->dtype, &result));
    TS_TRY(reduction_out(cx, &r, TS_FLOAT64, &count));
    TS_TRY(reduction_run(cx, &r, &nansums[r.x->dtype], 0, result));
    TS_TRY(reduction_run(cx, &r, &valids[r.x->dtype], 0, count));
    divide_by_counts(result, count);
    TS_TRY(tensor_round_to(cx, &result, d));
    out[0] = v_tensor(tensor_take(&result));
    return TS_OK;
}

/* Runs a table of counting reducers over `mask`; the result has dtype `d`. */
static ts_status count_over(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, const reducer *table, dtype d,
                            const char *name, value *out) {
    scoped_tensor tensor *result = NULL;
    scoped_reduction reduction r = {0};
    dtype work = dtype_compute(x->dtype);
    if (!table[work].row) return fail_op(cx, "\"%s\" not implemented for '%s'", name, dtype_aten(x->dtype));
    TS_TRY(reduction_init(cx, x, work, mask, keepdim, false, &r));
    TS_TRY(reduction_out(cx, &r, d, &result));
    TS_TRY(reduction_run(cx, &r, &table[work], 0, result));
    out[0] = v_tensor(tensor_take(&result));
    return TS_OK;
}

KERNEL(count_nonzero) {
    uint64_t mask;
    if (a[1].tag == V_LIST) TS_TRY(reduce_dims(cx, a[1], a[0].t->ndim, &mask));
    else TS_TRY(reduce_dim(cx, a[1], a[0].t->ndim, &mask));
    return count_over(cx, a[0].t, mask, false, counts, TS_INT64, "count_nonzero_cpu", out);
}

static ts_status truth(ctx *cx, const value *a, bool over_dim, bool all, value *out) {
    scoped_tensor tensor *x = NULL;
    uint64_t mask = reduce_all(a[0].t->ndim);
    bool keepdim = over_dim && a[2].b;
    if (over_dim) TS_TRY(reduce_dim(cx, a[1], a[0].t->ndim, &mask));
    TS_TRY(tensor_to_dtype(cx, a[0].t, dtype_real(a[0].t->dtype), &x)); /* the imaginary part does not count */
    TS_TRY(count_over(cx, x, mask, keepdim, all ? alls : anys, TS_BOOL, all ? "all" : "any", out));
    /* bytes give bytes: true is 1 in both */
    if (a[0].t->dtype == TS_UINT8) out[0].t->dtype = TS_UINT8;
    return TS_OK;
}

KERNEL(all) { return truth(cx, a, false, true, out); }
KERNEL(all_dim) { return truth(cx, a, true, true, out); }
KERNEL(any) { return truth(cx, a, false, false, out); }
KERNEL(any_dim) { return truth(cx, a, true, false, out); }

KERNEL(sum_to_size) {
    const tensor *x = a[0].t;
    int64_t target[MAX_DIMS];
    int n;
    uint64_t mask = 0;
    if (arg_none(a[1])) {
        out[0] = v_tensor(tensor_ref(a[0].t));
        return TS_OK;
    }
    TS_TRY(arg_ints(cx, a[1], target, MAX_DIMS, &n));
    if (n == 0) return INVOKE(cx, OP_sum, out, a[0]);
    bool fits = n <= x->ndim;
    for (int i = 0; fits && i < n; i++) {
        int64_t size = x->sizes[x->ndim - n + i];
        if (target[i] == 1 && size != 1) mask |= 1ULL << (x->ndim - n + i);
        else fits = target[i] == size;
    }
    if (!fits) {
        scoped_text text want = TEXT_INIT(NULL), have = TEXT_INIT(NULL);
        sizes_print(&want, n, target);
        sizes_print(&have, x->ndim, x->sizes);
        return fail_op(cx, "size {%s} is not expandable to size {%s}.", text_str(&want), text_str(&have));
    }
    for (int i = 0; i < x->ndim - n; i++) mask |= 1ULL << i;
    if (!mask) {
        out[0] = v_tensor(tensor_ref(a[0].t));
        return TS_OK;
    }
    scoped_tensor tensor *summed = NULL;
    TS_TRY(reduce_sum(cx, x, mask, true, &summed));
    tensor *view = NULL;
    TS_TRY(tensor_view(cx, summed, n, target, summed->strides + (x->ndim - n), summed->offset, &view));
    out[0] = v_tensor(view);
    return TS_OK;
}

KERNEL(trace) {
    const tensor *x = a[0].t;
    if (x->ndim != 2) return fail_op(cx, "trace: expected a matrix, but got tensor with dim %d", x->ndim);
    if (x->dtype == TS_BOOL || dtype_compute(x->dtype) != x->dtype)
        return fail_op(cx, "\"trace\" not implemented for '%s'", dtype_aten(x->dtype));
    int64_t n = x->sizes[0] < x->sizes[1] ? x->sizes[0] : x->sizes[1], step = x->strides[0] + x->strides[1];
    scoped_tensor tensor *diagonal = NULL;
    tensor *t = NULL;
    TS_TRY(tensor_view(cx, x, 1, &n, &step, x->offset, &diagonal));
    TS_TRY(reduce_sum(cx, diagonal, 1, false, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}
