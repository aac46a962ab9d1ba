/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce_extreme.c: max, min, amax, amin, aminmax, argmax, argmin.  NaN wins; positions are those of the first
 * extreme or first NaN.
 */
#include "ops/reduce.h"

#include <math.h>

#define MAX_INT(t, v) ((v) > (t) ? (v) : (t))
#define MIN_INT(t, v) ((v) < (t) ? (v) : (t))
#define MAX_FLOAT(t, v) (((v) > (t)) | ((v) != (v)) ? (v) : (t))
#define MIN_FLOAT(t, v) (((v) < (t)) | ((v) != (v)) ? (v) : (t))

#define EXTREMES(X)                                                                                               \
    X(UINT8, uint8_t, i, INT, 0, UINT8_MAX) X(INT8, int8_t, i, INT, INT8_MIN, INT8_MAX)                           \
    X(INT16, int16_t, i, INT, INT16_MIN, INT16_MAX) X(INT32, int32_t, i, INT, INT32_MIN, INT32_MAX)               \
    X(INT64, int64_t, i, INT, INT64_MIN, INT64_MAX) X(FLOAT32, float, f, FLOAT, -INFINITY, INFINITY)              \
    X(FLOAT64, double, d, FLOAT, -(double)INFINITY, (double)INFINITY)

/* For each type the two reducers, and the search for the first element equal to an extreme. */
#define DEFINE(ID, T, FIELD, KIND, LOWEST, HIGHEST)                                                               \
    REDUCER_PARTS(max_##ID, T, T, FIELD, LOWEST, MAX_##KIND, MAX_##KIND)                                          \
    REDUCER_PARTS(min_##ID, T, T, FIELD, HIGHEST, MIN_##KIND, MIN_##KIND)                                         \
    REDUCER_STORE(ID, T, T, FIELD, t)                                                                             \
    static int64_t find_##ID(const void *data, int64_t n, acc best, void *values, int64_t position) {             \
        const T *x = data, wanted = (T)best.FIELD;                                                                \
        int64_t i = 0;                                                                                            \
        if (wanted == wanted)                                                                                     \
            while (i < n - 1 && x[i] != wanted) i++;                                                              \
        else                                                                                                      \
            while (i < n - 1 && x[i] == x[i]) i++;                                                                \
        if (values) ((T *)values)[position] = x[i];                                                               \
        return i;                                                                                                 \
    }
EXTREMES(DEFINE)

typedef int64_t (*finder)(const void *x, int64_t n, acc best, void *values, int64_t position);
#define MAX_ROW(ID, T, FIELD, KIND, LOWEST, HIGHEST) [TS_##ID] = REDUCER_TABLE(max_##ID, ID),
#define MIN_ROW(ID, T, FIELD, KIND, LOWEST, HIGHEST) [TS_##ID] = REDUCER_TABLE(min_##ID, ID),
#define FIND_ROW(ID, T, FIELD, KIND, LOWEST, HIGHEST) [TS_##ID] = find_##ID,
/* Booleans are bytes here, as the tensors are: [0] is min, [1] max. */
static const reducer extremes[2][DTYPE_COUNT] = {
    {EXTREMES(MIN_ROW)[TS_BOOL] = REDUCER_TABLE(min_UINT8, UINT8)},
    {EXTREMES(MAX_ROW)[TS_BOOL] = REDUCER_TABLE(max_UINT8, UINT8)}};
static const finder finders[DTYPE_COUNT] = {EXTREMES(FIND_ROW)[TS_BOOL] = find_UINT8};

/* Refuses reduced dims of size 0. `name` as messages have it, "max()". */
static ts_status check_sizes(ctx *cx, const tensor *x, uint64_t mask, const char *name) {
    for (int i = 0; i < x->ndim; i++)
        if (mask >> i & 1 && x->sizes[i] == 0)
            return fail_as(cx, INDEX, "%s: Expected reduction dim %d to have non-zero size.", name, i);
    return TS_OK;
}

static ts_status check_kernel(ctx *cx, const tensor *x, const char *kernel, const char *kernel_of_min, bool max) {
    if (extremes[0][dtype_compute(x->dtype)].row) return TS_OK;
    return fail_op(cx, "\"%s\" not implemented for '%s'", max ? kernel : kernel_of_min, dtype_aten(x->dtype));
}

static ts_status extreme(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, bool max, value *out) {
    scoped_tensor tensor *result = NULL;
    scoped_reduction reduction r = {0};
    dtype work = dtype_compute(x->dtype);
    TS_TRY(reduction_init(cx, x, work, mask, keepdim, false, &r));
    TS_TRY(reduction_out(cx, &r, work, &result));
    TS_TRY(reduction_run(cx, &r, &extremes[max][work], 0, result));
    TS_TRY(tensor_round_to(cx, &result, x->dtype));
    *out = v_tensor(tensor_take(&result));
    return TS_OK;
}

static ts_status extreme_of_dims(ctx *cx, const value *a, bool max, value *out) {
    const tensor *x = a[0].t;
    const char *name = max ? "amax()" : "amin()";
    uint64_t mask;
    TS_TRY(reduce_dims(cx, a[1], x->ndim, &mask));
    if (tensor_numel(x) == 0 && a[1].l->n == 0)
        return fail_op(cx, "%s: Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.",
                       name);
    for (int64_t i = 0; i < a[1].l->n && x->ndim; i++) {
        int64_t dim = a[1].l->items[i].i;
        if (x->sizes[dim < 0 ? dim + x->ndim : dim] == 0)
            return fail_as(cx, INDEX, "%s: Expected reduction dim %lld to have non-zero size.", name, (long long)dim);
    }
    TS_TRY(check_kernel(cx, x, "max_values_cpu", "min_values_cpu", max));
    return extreme(cx, x, mask, a[2].b, max, out);
}

KERNEL(amax) { return extreme_of_dims(cx, a, true, out); }
KERNEL(amin) { return extreme_of_dims(cx, a, false, out); }

/* Of all elements, PyTorch's NaN has a sign, which is printed. */
static void sign_nan(value v) {
    if (v.t->dtype == TS_FLOAT32 && isnan(*(float *)tensor_data(v.t))) *(float *)tensor_data(v.t) = -NAN;
    if (v.t->dtype == TS_FLOAT64 && isnan(*(double *)tensor_data(v.t))) *(double *)tensor_data(v.t) = -(double)NAN;
}

static ts_status extreme_of_all(ctx *cx, const tensor *x, bool max, value *out) {
    if (tensor_numel(x) == 0)
        return fail_op(cx, "%s(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.",
                       max ? "max" : "min");
    TS_TRY(check_kernel(cx, x, "max_all", "min_all", max));
    TS_TRY(extreme(cx, x, reduce_all(x->ndim), false, max, out));
    sign_nan(out[0]);
    return TS_OK;
}

KERNEL(max) { return extreme_of_all(cx, a[0].t, true, out); }
KERNEL(min) { return extreme_of_all(cx, a[0].t, false, out); }

static ts_status both_extremes(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, value *out) {
    if (dtype_compute(x->dtype) != x->dtype && x->dtype != TS_BFLOAT16)
        return fail_op(cx, "\"aminmax_cpu\" not implemented for '%s'", dtype_aten(x->dtype));
    TS_TRY(check_kernel(cx, x, "aminmax_cpu", "aminmax_cpu", true));
    scoped_value value low = v_none();
    TS_TRY(extreme(cx, x, mask, keepdim, false, &low));
    TS_TRY(extreme(cx, x, mask, keepdim, true, &out[1]));
    out[0] = value_take(&low);
    return TS_OK;
}

KERNEL(aminmax) {
    const tensor *x = a[0].t;
    uint64_t mask;
    TS_TRY(reduce_dim(cx, a[1], x->ndim, &mask));
    if (arg_none(a[1]) && tensor_numel(x) == 0)
        return fail_op(cx, "aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.");
    TS_TRY(check_sizes(cx, x, mask, "aminmax"));
    if (!arg_none(a[1]) && x->dtype == TS_BFLOAT16) return fail_op(cx, "\"aminmax_cpu\" not implemented for 'BFloat16'");
    TS_TRY(both_extremes(cx, x, mask, a[2].b, out));
    if (arg_none(a[1])) sign_nan(out[0]), sign_nan(out[1]);
    if (x->ndim || arg_none(a[1]) || !a[2].b) return TS_OK;
    /* a 0-d tensor with keepdim gives one dim */
    for (int i = 0; i < 2; i++) {
        tensor *view;
        const int64_t one = 1;
        ts_status st = tensor_view(cx, out[i].t, 1, &one, &one, out[i].t->offset, &view);
        if (st != TS_OK) {
            value_unref(value_take(&out[0]));
            value_unref(value_take(&out[1]));
            return st;
        }
        value_set(&out[i], v_tensor(view));
    }
    return TS_OK;
}

KERNEL(_aminmax) {
    const value all[] = {a[0], v_none(), v_bool(false)};
    return k_aminmax(cx, all, out);
}

/* ---- positions ---- */

typedef struct pick_state {
    const reducer *how;
    finder find;
    void *values; /* or NULL */
    int64_t *indices;
} pick_state;

static void pick_row(void *arg, const void *row, int64_t n, int64_t position) {
    pick_state *s = arg;
    s->indices[position] = s->find(row, n, s->how->row(row, n, 0), s->values, position);
}

static ts_status pick(ctx *cx, const tensor *x, uint64_t mask, bool keepdim, bool max, tensor **out_values,
                      tensor **out_indices) {
    scoped_tensor tensor *values = NULL, *indices = NULL;
    scoped_reduction reduction r = {0};
    dtype work = dtype_compute(x->dtype);
    TS_TRY(reduction_init(cx, x, work, mask, keepdim, true, &r));
    if (out_values) TS_TRY(reduction_out(cx, &r, work, &values));
    TS_TRY(reduction_out(cx, &r, TS_INT64, &indices));
    pick_state s = {&extremes[max][work], finders[work], values ? tensor_data(values) : NULL, tensor_data(indices)};
    TS_TRY(reduction_rows(cx, &r, &(row_task){pick_row, &s}));
    if (out_values) TS_TRY(tensor_round_to(cx, &values, x->dtype));
    if (out_values) *out_values = tensor_take(&values);
    *out_indices = tensor_take(&indices);
    return TS_OK;
}

static ts_status extreme_of_dim(ctx *cx, const value *a, bool max, value *out) {
    const tensor *x = a[0].t;
    uint64_t mask;
    tensor *values = NULL, *indices = NULL;
    if (dtype_is_complex(x->dtype)) return fail_op(cx, "%s(): does not support complex input", max ? "max" : "min");
    TS_TRY(reduce_dim(cx, a[1], x->ndim, &mask));
    TS_TRY(check_sizes(cx, x, mask, max ? "max()" : "min()"));
    TS_TRY(check_kernel(cx, x, "max_cpu", "min_cpu", max));
    TS_TRY(pick(cx, x, mask, a[2].b, max, &values, &indices));
    out[0] = v_tensor(values);
    out[1] = v_tensor(indices);
    return TS_OK;
}

KERNEL(max_dim) { return extreme_of_dim(cx, a, true, out); }
KERNEL(min_dim) { return extreme_of_dim(cx, a, false, out); }

static ts_status position(ctx *cx, const value *a, bool max, value *out) {
    const tensor *x = a[0].t;
    uint64_t mask;
    tensor *indices = NULL;
    TS_TRY(reduce_dim(cx, a[1], x->ndim, &mask));
    if (arg_none(a[1]) && tensor_numel(x) == 0)
        return fail_as(cx, INDEX, "%s(): Expected reduction dim to be specified for input.numel() == 0.",
                       max ? "argmax" : "argmin");
    TS_TRY(check_sizes(cx, x, mask, max ? "argmax()" : "argmin()"));
    if (x->dtype == TS_BOOL) return fail_op(cx, "\"arg%s_cpu\" not implemented for 'Bool'", max ? "max" : "min");
    TS_TRY(check_kernel(cx, x, "argmax_cpu", "argmin_cpu", max));
    TS_TRY(pick(cx, x, mask, a[2].b, max, NULL, &indices));
    out[0] = v_tensor(indices);
    return TS_OK;
}

KERNEL(argmax) { return position(cx, a, true, out); }
KERNEL(argmin) { return position(cx, a, false, out); }
