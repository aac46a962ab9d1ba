/* SPDX-License-Identifier: Apache-2.0
 *
 * norm_layer.c: normalisations of rows: layer and group normalisation, and weight normalisation.
 *
 * Rows are summed in vector lanes of their own type, twice: the mean, then the squared distances from it.
 */
#include "ops/norm.h"

#include "base/parallel.h"
#include "base/simd.h"
#include "ops/layout.h"

#include <math.h>

enum { GRAIN = 1 << 14 };

typedef struct rows {
    const void *x, *weight, *bias; /* weight, bias: NULL or `params` numbers */
    void *y, *mean, *rstd;         /* mean, rstd: one per row */
    int64_t size;                  /* of a row */
    int64_t run;                   /* consecutive elements that share a parameter */
    int64_t params, per_row;       /* parameters in all, and those of one row (they go round) */
    double eps;
    bool stepwise;                 /* bfloat16: rounded where PyTorch's layer_norm rounds */
} rows;

#define ROW_NORM(ID, type, root)                                                                                  \
    SIMD_CLONES                                                                                                   \
    static void norm_rows_##ID(void *arg, int64_t begin, int64_t end) {                                           \
        const rows *r = arg;                                                                                      \
        const type *w = r->weight, *b = r->bias;                                                                  \
        for (int64_t at = begin; at < end; at++) {                                                                \
            const type *x = (const type *)r->x + at * r->size;                                                    \
            type *y = (type *)r->y + at * r->size, sum = 0, squares = 0;                                          \
            _Pragma("omp simd reduction(+:sum)") for (int64_t i = 0; i < r->size; i++) sum += x[i];               \
            type mean = sum / (type)r->size;                                                                      \
            _Pragma("omp simd reduction(+:squares)") for (int64_t i = 0; i < r->size; i++) {                      \
                type d = x[i] - mean;                                                                             \
                squares += d * d;                                                                                 \
            }                                                                                                     \
            type rstd = 1 / root(squares / (type)r->size + (type)r->eps);                                         \
            ((type *)r->mean)[at] = mean, ((type *)r->rstd)[at] = rstd;                                           \
            int64_t first = at * r->per_row % r->params;                                                          \
            if (r->run == 1 && w && b) {                                                                          \
                _Pragma("omp simd") for (int64_t i = 0; i < r->size; i++)                                         \
                    y[i] = (x[i] - mean) * rstd * w[first + i] + b[first + i];                                    \
                continue;                                                                                         \
            }                                                                                                     \
            for (int64_t k = 0; k < r->per_row; k++, x += r->run, y += r->run) {                                  \
                type scale = w ? rstd * w[first + k] : rstd, shift = (b ? b[first + k] : 0) - mean * scale;       \
                _Pragma("omp simd") for (int64_t i = 0; i < r->run; i++) y[i] = x[i] * scale + shift;             \
            }                                                                                                     \
        }                                                                                                         \
    }
ROW_NORM(f32, float, sqrtf)
ROW_NORM(f64, double, sqrt)

/* Moments, the factor and the shift are bfloat16; a row with weight and bias is then computed in float32, others round
 * after each step. */
static void norm_rows_bf16(void *arg, int64_t begin, int64_t end) {
    const rows *r = arg;
    const float *w = r->weight, *b = r->bias;
    for (int64_t at = begin; at < end; at++) {
        const float *x = (const float *)r->x + at * r->size;
        float *y = (float *)r->y + at * r->size, sum = 0, squares = 0;
        for (int64_t i = 0; i < r->size; i++) sum += x[i];
        float mean = sum / (float)r->size;
        for (int64_t i = 0; i < r->size; i++) squares += (x[i] - mean) * (x[i] - mean);
        float variance = bf16_round(bf16_round(squares / (float)r->size) + bf16_round((float)r->eps));
        float scale = bf16_round(1 / bf16_round(sqrtf(variance)));
        mean = bf16_round(mean);
        float shift = bf16_round(-scale * mean);
        ((float *)r->mean)[at] = mean, ((float *)r->rstd)[at] = scale;
        for (int64_t i = 0; i < r->size; i++) {
            if (w && b) y[i] = (x[i] * scale + shift) * w[i] + b[i];
            else y[i] = bf16_round(bf16_round(bf16_round(x[i] * scale) + shift) * (w ? w[i] : 1)) + (b ? b[i] : 0);
        }
    }
}

/* Checks the dtype of a parameter and makes it plain; NULL stays NULL. */
static ts_status param(ctx *cx, dtype input, dtype work, const tensor *t, tensor **out) {
    if (!t) return TS_OK;
    if (t->dtype != input)
        return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(input), dtype_aten(t->dtype));
    return tensor_plain(cx, t, work, out);
}

/* Runs over contiguous x; y, mean and rstd come back in x's dtype, with `stat_dims` sizes for the latter two. */
static ts_status run_rows(ctx *cx, const char *who, const tensor *x, rows *r, int64_t count, const tensor *weight,
                          const tensor *bias, int stat_dims, const int64_t *stat_sizes, tensor **out) {
    dtype d = x->dtype, work = d == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
    scoped_tensor tensor *plain = NULL, *w = NULL, *b = NULL, *y = NULL, *mean = NULL, *rstd = NULL;
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_BFLOAT16)
        return fail_op(cx, "\"%s\" not implemented for '%s'", who, dtype_aten(d));
    TS_TRY(param(cx, d, work, weight, &w));
    TS_TRY(param(cx, d, work, bias, &b));
    TS_TRY(tensor_plain(cx, x, work, &plain));
    TS_TRY(tensor_empty(cx, work, x->ndim, x->sizes, &y));
    TS_TRY(tensor_empty(cx, work, stat_dims, stat_sizes, &mean));
    TS_TRY(tensor_empty(cx, work, stat_dims, stat_sizes, &rstd));
    r->x = tensor_data(plain), r->y = tensor_data(y), r->mean = tensor_data(mean), r->rstd = tensor_data(rstd);
    r->weight = w ? tensor_data(w) : NULL, r->bias = b ? tensor_data(b) : NULL;
    if (r->params == 0) count = 0;
    parallel_for(cx->threads, count, 1 + GRAIN / (r->size ? r->size : 1),
                 work == TS_FLOAT64 ? norm_rows_f64 : r->stepwise ? norm_rows_bf16 : norm_rows_f32, r);
    if (work == d) {
        out[0] = tensor_take(&y), out[1] = tensor_take(&mean), out[2] = tensor_take(&rstd);
        return TS_OK;
    }
    scoped_tensor tensor *narrow_y = NULL, *narrow_mean = NULL, *narrow_rstd = NULL;
    TS_TRY(tensor_to_dtype(cx, y, d, &narrow_y));
    TS_TRY(tensor_to_dtype(cx, mean, d, &narrow_mean));
    TS_TRY(tensor_to_dtype(cx, rstd, d, &narrow_rstd));
    out[0] = tensor_take(&narrow_y), out[1] = tensor_take(&narrow_mean), out[2] = tensor_take(&narrow_rstd);
    return TS_OK;
}

/* ---- layer_norm ---- */

static bool has_shape(const tensor *t, int n, const int64_t *shape) {
    return t->ndim == n && memcmp(t->sizes, shape, (size_t)n * sizeof *shape) == 0;
}

static ts_status check_layer(ctx *cx, const tensor *x, int n, const int64_t *shape, const tensor *weight,
                             const tensor *bias) {
    scoped_text text want = TEXT_INIT(NULL), have = TEXT_INIT(NULL);
    sizes_print(&want, n, shape);
    if (n < 1)
        return fail_op(cx, "Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got normalized_shape = %s",
                       text_str(&want));
    const tensor *params[2] = {weight, bias};
    for (int i = 0; i < 2; i++) {
        if (!params[i] || has_shape(params[i], n, shape)) continue;
        const char *name = i ? "bias" : "weight";
        sizes_print(&have, params[i]->ndim, params[i]->sizes);
        return fail_op(cx, "Expected %s to be of same shape as normalized_shape, but got %s of shape %s and normalized_shape = %s",
                       name, name, text_str(&have), text_str(&want));
    }
    if (x->ndim >= n && memcmp(x->sizes + (x->ndim - n), shape, (size_t)n * sizeof *shape) == 0) return TS_OK;
    sizes_print(&have, x->ndim, x->sizes);
    return fail_op(cx, "Given normalized_shape=%s, expected input with shape [*, %s, but got input of size%s",
                   text_str(&want), text_str(&want) + 1, text_str(&have));
}

ts_status norm_layer(ctx *cx, const tensor *x, int n, const int64_t *shape, const tensor *weight, const tensor *bias,
                     double eps, tensor **out_y, tensor **out_mean, tensor **out_rstd) {
    bool fits = x->ndim >= n && n >= 1 && memcmp(x->sizes + (x->ndim - n), shape, (size_t)n * sizeof *shape) == 0;
    if (!fits || (weight && !has_shape(weight, n, shape)) || (bias && !has_shape(bias, n, shape)))
        return check_layer(cx, x, n, shape, weight, bias);
    int64_t stat_sizes[MAX_DIMS], count = 1, size = 1;
    for (int i = 0; i < x->ndim; i++) {
        bool outer = i < x->ndim - n;
        stat_sizes[i] = outer ? x->sizes[i] : 1;
        if (outer) count *= x->sizes[i];
        else size *= x->sizes[i];
    }
    rows r = {.size = size, .run = 1, .params = size, .per_row = size, .eps = eps, .stepwise = x->dtype == TS_BFLOAT16};
    if (!weight && !bias) r.run = size, r.params = r.per_row = 1;
    tensor *made[3];
    TS_TRY(run_rows(cx, "LayerNormKernelImpl", x, &r, count, weight, bias, x->ndim, stat_sizes, made));
    *out_y = made[0];
    if (out_mean) *out_mean = made[1];
    else tensor_unref(made[1]);
    if (out_rstd) *out_rstd = made[2];
    else tensor_unref(made[2]);
    return TS_OK;
}

KERNEL(layer_norm) {
    int64_t shape[MAX_DIMS];
    int n;
    tensor *y = NULL;
    TS_TRY(arg_ints(cx, a[1], shape, MAX_DIMS, &n));
    TS_TRY(norm_layer(cx, a[0].t, n, shape, arg_tensor_or_null(a[2]), arg_tensor_or_null(a[3]), value_double(a[4]), &y,
                      NULL, NULL));
    out[0] = v_tensor(y);
    return TS_OK;
}

KERNEL(native_layer_norm) {
    int64_t shape[MAX_DIMS];
    int n;
    tensor *y = NULL, *mean = NULL, *rstd = NULL;
    TS_TRY(arg_ints(cx, a[1], shape, MAX_DIMS, &n));
    TS_TRY(norm_layer(cx, a[0].t, n, shape, arg_tensor_or_null(a[2]), arg_tensor_or_null(a[3]), value_double(a[4]), &y,
                      &mean, &rstd));
    out[0] = v_tensor(y), out[1] = v_tensor(mean), out[2] = v_tensor(rstd);
    return TS_OK;
}

/* ---- group_norm ---- */

static ts_status check_group(ctx *cx, const tensor *x, int64_t channels, int64_t groups, const tensor *weight,
                             const tensor *bias) {
    scoped_text text have = TEXT_INIT(NULL), t = TEXT_INIT(NULL);
    sizes_print(&have, x->ndim, x->sizes);
    if (groups <= 0) return fail_op(cx, "Expected num groups to be greater than 0, got %lld", (long long)groups);
    if (channels % groups)
        return fail_op(cx, "Expected number of channels in input to be divisible by num_groups, but got input of shape %s and num_groups=%lld",
                       text_str(&have), (long long)groups);
    const tensor *params[2] = {weight, bias};
    for (int i = 0; i < 2; i++) {
        if (!params[i] || (params[i]->ndim == 1 && params[i]->sizes[0] == channels)) continue;
        const char *name = i ? "bias" : "weight";
        sizes_print(&t, params[i]->ndim, params[i]->sizes);
        return fail_op(cx, "Expected %s to be a vector of size equal to the number of channels in input, but got %s of shape %s and input of shape %s",
                       name, name, text_str(&t), text_str(&have));
    }
    return TS_OK;
}

/* out: y in the input's memory format, mean and rstd [n, groups]. */
static ts_status group(ctx *cx, const tensor *x, int64_t n, int64_t channels, int64_t plane, int64_t groups,
                       const tensor *weight, const tensor *bias, double eps, tensor **out) {
    TS_TRY(check_group(cx, x, channels, groups, weight, bias));
    int64_t per = channels / groups, sizes[2] = {n, groups};
    bool plain = !weight && !bias;
    rows r = {.size = per * plane, .run = plain ? per * plane : plane, .params = plain ? 1 : channels,
              .per_row = plain ? 1 : per, .eps = eps};
    bool last = suggests_channels_last(x);
    tensor *made[3];
    TS_TRY(run_rows(cx, "GroupNormKernelImpl", x, &r, n * groups, weight, bias, 2, sizes, made));
    if (last) {
        scoped_tensor tensor *y = made[0], *turned = NULL;
        ts_status st = tensor_empty_format(cx, x->dtype, x->ndim, x->sizes, true, &turned);
        if (st == TS_OK) st = tensor_copy(cx, turned, y);
        if (st != TS_OK) {
            tensor_unref(made[1]);
            tensor_unref(made[2]);
            return st;
        }
        made[0] = tensor_take(&turned);
    }
    memcpy(out, made, sizeof made);
    return TS_OK;
}

KERNEL(group_norm) {
    const tensor *x = a[0].t;
    tensor *made[3];
    int64_t plane = 1;
    int dim;
    TS_TRY(wrap_dim(cx, 1, x->ndim, &dim));
    for (int i = 2; i < x->ndim; i++) plane *= x->sizes[i];
    TS_TRY(group(cx, x, x->sizes[0], x->sizes[1], plane, a[1].i, arg_tensor_or_null(a[2]), arg_tensor_or_null(a[3]),
                 value_double(a[4]), made));
    out[0] = v_tensor(made[0]);
    tensor_unref(made[1]);
    tensor_unref(made[2]);
    return TS_OK;
}

/* The sizes are arguments; they must be the input's. */
KERNEL(native_group_norm) {
    const tensor *x = a[0].t;
    int64_t n = a[3].i, channels = a[4].i, plane = a[5].i, numel;
    tensor *made[3];
    if (!sizes_numel(3, (int64_t[]){n, channels, plane}, &numel) || numel != tensor_numel(x))
        return fail_op(cx, "native_group_norm: N=%lld, C=%lld, HxW=%lld do not match an input of %lld elements",
                       (long long)n, (long long)channels, (long long)plane, (long long)tensor_numel(x));
    TS_TRY(group(cx, x, n, channels, plane, a[6].i, arg_tensor_or_null(a[1]), arg_tensor_or_null(a[2]), value_double(a[7]),
                 made));
    for (int i = 0; i < 3; i++) out[i] = v_tensor(made[i]);
    return TS_OK;
}

/* ---- weight normalisation ---- */

/* Norms of v over all dims but `dim` (-1: over all), as doubles; x is v as plain float64. */
static void norms_of(const tensor *x, int dim, double power, int64_t count, double *out) {
    const double *v = tensor_data(x);
    int64_t inner = 1, n = tensor_numel(x);
    for (int i = dim + 1; i < x->ndim && dim >= 0; i++) inner *= x->sizes[i];
    for (int64_t i = 0; i < count; i++) out[i] = 0;
    for (int64_t i = 0; i < n; i++) {
        double *to = &out[dim < 0 ? 0 : i / inner % count];
        *to += power == 2 ? v[i] * v[i] : pow(fabs(v[i]), power);
    }
    for (int64_t i = 0; i < count; i++) out[i] = power == 2 ? sqrt(out[i]) : pow(out[i], 1 / power);
}

/* Sizes of the norms: ones but for `dim`. */
static ts_status norms_tensor(ctx *cx, const tensor *v, int dim, double power, tensor **out_tensor) {
    scoped_tensor tensor *x = NULL, *norms = NULL;
    int64_t sizes[MAX_DIMS], count = dim < 0 ? 1 : v->sizes[dim];
    if (!dtype_is_float(v->dtype))
        return fail_op(cx, "norm(): input dtype should be either floating point or complex. Got %s instead.",
                       dtype_aten(v->dtype));
    for (int i = 0; i < v->ndim; i++) sizes[i] = i == dim ? count : 1;
    TS_TRY(tensor_plain(cx, v, TS_FLOAT64, &x));
    TS_TRY(tensor_empty(cx, TS_FLOAT64, dim < 0 ? 0 : v->ndim, sizes, &norms));
    norms_of(x, dim, power, count, tensor_data(norms));
    return tensor_to_dtype(cx, norms, v->dtype, out_tensor);
}

KERNEL(norm_except_dim) {
    tensor *r = NULL;
    int dim = -1;
    if (a[2].i != -1) TS_TRY(wrap_dim(cx, a[2].i, a[0].t->ndim, &dim));
    if (a[0].t->ndim == 0) dim = -1;
    TS_TRY(norms_tensor(cx, a[0].t, dim, (double)a[1].i, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

/* v * (g / |v|), the norm over all dims but one. */
KERNEL(weight_norm) {
    const tensor *v = a[0].t, *g = a[1].t;
    scoped_tensor tensor *x = NULL, *factors = NULL, *y = NULL, *r = NULL;
    scoped_mem double *norms = NULL;
    int dim;
    TS_TRY(wrap_dim(cx, a[2].i, v->ndim, &dim));
    if (v->ndim == 0) return fail_op(cx, "_weight_norm: v must have at least one dimension");
    if (v->dtype != g->dtype || !dtype_is_float(v->dtype))
        return fail_op(cx, "_weight_norm: v and g must be of one floating type, got %s and %s", dtype_aten(v->dtype),
                       dtype_aten(g->dtype));
    int64_t count = v->sizes[dim], inner = 1, n = tensor_numel(v);
    if (tensor_numel(g) != count)
        return fail_op(cx, "_weight_norm: g has %lld elements for %lld slices of v", (long long)tensor_numel(g), (long long)count);
    TS_TRY(tensor_plain(cx, v, TS_FLOAT64, &x));
    TS_TRY(tensor_plain(cx, g, TS_FLOAT64, &factors));
    TS_TRY(tensor_empty(cx, TS_FLOAT64, v->ndim, v->sizes, &y));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)count, sizeof *norms), &norms));
    norms_of(x, dim, 2, count, norms);
    for (int i = dim + 1; i < v->ndim; i++) inner *= v->sizes[i];
    const double *from = tensor_data(x), *scale = tensor_data(factors);
    double *to = tensor_data(y);
    for (int64_t i = 0; i < n; i++) to[i] = from[i] * (scale[i / inner % count] / norms[i / inner % count]);
    TS_TRY(tensor_to_dtype(cx, y, v->dtype, &r));
    out[0] = v_tensor(tensor_take(&r));
    return TS_OK;
}

/* The same, and the norms. */
KERNEL(weight_norm_interface) {
    if (a[2].i != 0 && a[2].i != a[0].t->ndim - 1) return fail_op(cx, "fused kernels can only be applied for first or last dim");
    scoped_value value norms = v_none();
    TS_TRY(INVOKE(cx, OP_norm_except_dim, &norms, a[0], v_int(2), a[2]));
    TS_TRY(INVOKE(cx, OP__weight_norm, &out[0], a[0], a[1], a[2]));
    out[1] = value_take(&norms);
    return TS_OK;
}
