/* SPDX-License-Identifier: Apache-2.0
 *
 * norm.c: batch and instance normalisation; layer and group normalisation are in norm_layer.c.
 *
 * Everything computes in float32 or float64; bfloat16 is converted and rounded once.  Moments are summed in float64,
 * normalising multiplies by a scale and adds a shift per channel.
 */
#include "ops/norm.h"

#include "base/parallel.h"
#include "base/simd.h"
#include "ops/layout.h"

#include <math.h>

enum { GRAIN = 1 << 15 };

/* ---- kernels ---- */

/* x as planes of `size` elements; plane p belongs to channel p % channels, or, channels last, every element to its
 * own: element e to channel e % channels. */
typedef struct affine {
    const void *x;
    void *y;
    const void *scale, *shift;
    int64_t size, channels;
} affine;

#define AFFINE(ID, type)                                                                                          \
    SIMD_CLONES                                                                                                   \
    static void affine_planes_##ID(void *arg, int64_t begin, int64_t end) {                                       \
        const affine *f = arg;                                                                                    \
        for (int64_t p = begin; p < end; p++) {                                                                   \
            const type *x = (const type *)f->x + p * f->size;                                                     \
            type *y = (type *)f->y + p * f->size;                                                                 \
            type a = ((const type *)f->scale)[p % f->channels], b = ((const type *)f->shift)[p % f->channels];    \
            _Pragma("omp simd") for (int64_t i = 0; i < f->size; i++) y[i] = x[i] * a + b;                        \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void affine_rows_##ID(void *arg, int64_t begin, int64_t end) {                                         \
        const affine *f = arg;                                                                                    \
        const type *a = f->scale, *b = f->shift;                                                                  \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            const type *x = (const type *)f->x + r * f->channels;                                                 \
            type *y = (type *)f->y + r * f->channels;                                                             \
            _Pragma("omp simd") for (int64_t c = 0; c < f->channels; c++) y[c] = x[c] * a[c] + b[c];              \
        }                                                                                                         \
    }
AFFINE(f32, float)
AFFINE(f64, double)

/* Mean and sum of squared distances of `planes` planes of `size` elements, `step` apart. */
#define MOMENTS(ID, type)                                                                                         \
    SIMD_CLONES                                                                                                   \
    static void moments_##ID(const type *x, int64_t planes, int64_t step, int64_t size, double *mean, double *m2) { \
        double sum = 0, squares = 0, n = (double)planes * (double)size;                                           \
        for (int64_t p = 0; p < planes; p++) {                                                                    \
            const type *at = x + p * step;                                                                        \
            double s = 0;                                                                                         \
            _Pragma("omp simd reduction(+:s)") for (int64_t i = 0; i < size; i++) s += (double)at[i];             \
            sum += s;                                                                                             \
        }                                                                                                         \
        double m = sum / n;                                                                                       \
        for (int64_t p = 0; p < planes; p++) {                                                                    \
            const type *at = x + p * step;                                                                        \
            double s = 0;                                                                                         \
            _Pragma("omp simd reduction(+:s)") for (int64_t i = 0; i < size; i++) {                               \
                double d = (double)at[i] - m;                                                                     \
                s += d * d;                                                                                       \
            }                                                                                                     \
            squares += s;                                                                                         \
        }                                                                                                         \
        *mean = m, *m2 = squares;                                                                                 \
    }
MOMENTS(f32, float)
MOMENTS(f64, double)

typedef struct stats_job {
    const tensor *x;
    int64_t planes, step, size; /* of one channel */
    double *mean, *m2;
} stats_job;

static void stats_part(void *arg, int64_t begin, int64_t end) {
    const stats_job *j = arg;
    for (int64_t c = begin; c < end; c++) {
        if (j->x->dtype == TS_FLOAT32)
            moments_f32((const float *)tensor_data(j->x) + c * j->size, j->planes, j->step, j->size, &j->mean[c], &j->m2[c]);
        else
            moments_f64((const double *)tensor_data(j->x) + c * j->size, j->planes, j->step, j->size, &j->mean[c], &j->m2[c]);
    }
}

/* ---- numbers of a tensor as doubles ---- */

static double get(const tensor *t, int64_t i) {
    return t->dtype == TS_FLOAT32 ? ((const float *)tensor_data(t))[i] : ((const double *)tensor_data(t))[i];
}

static void set(tensor *t, int64_t i, double v) {
    if (t->dtype == TS_FLOAT32) ((float *)tensor_data(t))[i] = (float)v;
    else ((double *)tensor_data(t))[i] = v;
}

/* ---- batch and instance normalisation ---- */

typedef struct batch_norm {
    const tensor *input, *weight, *bias, *running_mean, *running_var;
    bool use_stats; /* of the input; else running ones */
    bool instance;  /* one set of numbers for each image and channel */
    double momentum, eps;
    /* worked out: */
    dtype work;
    int64_t n, c, size, sets; /* images, channels, elements of a plane, sets of numbers */
    double *mean, *m2;        /* of each set */
} batch_norm;

static ts_status check_param(ctx *cx, const batch_norm *b, const tensor *t, const char *name) {
    if (!t) return TS_OK;
    int64_t have = tensor_numel(t);
    if (have != b->c)
        return fail_op(cx, "%s should contain %lld elements not %lld", name, (long long)b->c, (long long)have);
    if (t->dtype == b->input->dtype || (b->input->dtype == TS_BFLOAT16 && t->dtype == TS_FLOAT32)) return TS_OK;
    return fail_op(cx, "mixed dtype (CPU): expect input to have scalar type of BFloat16");
}

static ts_status prepare(ctx *cx, batch_norm *b, const char *who) {
    const tensor *x = b->input;
    if (x->ndim < 2)
        return fail_as(cx, INDEX, "Dimension out of range (expected to be in range of [%d, %d], but got 1)", x->ndim ? -1 : 0, 0);
    b->n = x->sizes[0], b->c = x->sizes[1], b->size = 1;
    for (int i = 2; i < x->ndim; i++) b->size *= x->sizes[i];
    b->sets = b->instance && b->use_stats ? b->n * b->c : b->c;
    if (!b->use_stats && !b->running_mean) return fail_op(cx, "running_mean must be defined in evaluation mode");
    if (!b->use_stats && !b->running_var) return fail_op(cx, "running_var must be defined in evaluation mode");
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64 && x->dtype != TS_BFLOAT16)
        return fail_op(cx, "\"%s\" not implemented for '%s'", who, dtype_aten(x->dtype));
    b->work = x->dtype == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
    TS_TRY(check_param(cx, b, b->running_mean, "running_mean"));
    TS_TRY(check_param(cx, b, b->running_var, "running_var"));
    TS_TRY(check_param(cx, b, b->weight, "weight"));
    return check_param(cx, b, b->bias, "bias");
}

/* A parameter as plain memory of the working dtype; NULL stays NULL. */
static ts_status param(ctx *cx, const batch_norm *b, const tensor *t, tensor **out) {
    return t ? tensor_plain(cx, t, b->work, out) : TS_OK;
}

/* running = (1 - momentum) * running + momentum * new; an instance's new is the mean over the images. */
static ts_status update_running(ctx *cx, const batch_norm *b, const tensor *running, bool variance) {
    scoped_tensor tensor *plain = NULL, *made = NULL;
    if (!running) return TS_OK;
    TS_TRY(tensor_plain(cx, running, b->work, &plain));
    TS_TRY(tensor_empty(cx, b->work, 1, &b->c, &made));
    double per_set = (double)b->n * (double)b->size * (double)b->c / (double)b->sets;
    int64_t images = b->sets / b->c;
    for (int64_t c = 0; c < b->c; c++) {
        double sum = 0;
        for (int64_t i = 0; i < images; i++)
            sum += variance ? b->m2[i * b->c + c] / (per_set - 1) : b->mean[i * b->c + c];
        set(made, c, b->momentum * sum / (double)images + (1 - b->momentum) * get(plain, c));
    }
    scoped_tensor tensor *shaped = NULL;
    int64_t strides[MAX_DIMS];
    contiguous_strides(running->ndim, running->sizes, strides);
    TS_TRY(tensor_view(cx, made, running->ndim, running->sizes, strides, 0, &shaped));
    return tensor_copy(cx, (tensor *)running, shaped);
}

/* Scale and shift of every set; save_mean and save_invstd where stats of the input are used. */
static ts_status factors(ctx *cx, const batch_norm *b, tensor *scale, tensor *shift, tensor *save_mean,
                         tensor *save_invstd) {
    scoped_tensor tensor *weight = NULL, *bias = NULL, *mean = NULL, *var = NULL;
    TS_TRY(param(cx, b, b->weight, &weight));
    TS_TRY(param(cx, b, b->bias, &bias));
    if (!b->use_stats) TS_TRY(param(cx, b, b->running_mean, &mean));
    if (!b->use_stats) TS_TRY(param(cx, b, b->running_var, &var));
    double per_set = (double)b->n * (double)b->size * (double)b->c / (double)b->sets;
    for (int64_t i = 0; i < b->sets; i++) {
        int64_t c = i % b->c;
        double m = b->use_stats ? b->mean[i] : get(mean, c), v = b->use_stats ? b->m2[i] / per_set : get(var, c);
        double inv = 1 / sqrt(v + b->eps);
        if (b->work == TS_FLOAT32) inv = (float)inv;
        if (save_mean) set(save_mean, i, m);
        if (save_invstd) set(save_invstd, i, inv);
        double a = weight ? inv * get(weight, c) : inv;
        set(scale, i, a);
        set(shift, i, (bias ? get(bias, c) : 0) - m * a);
    }
    return TS_OK;
}

static ts_status measure(ctx *cx, batch_norm *b, const tensor *x) {
    scoped_tensor tensor *plain = NULL;
    TS_TRY(tensor_contiguous(cx, x, &plain));
    stats_job j = {plain, 1, 0, b->size, b->mean, b->m2};
    if (!b->instance) j.planes = b->n, j.step = b->c * b->size;
    int64_t each = j.planes * j.size;
    parallel_for(cx->threads, b->sets, 1 + GRAIN / (each ? each : 1), stats_part, &j);
    return TS_OK;
}

static void apply(ctx *cx, const batch_norm *b, bool last, const tensor *x, tensor *y, const tensor *scale,
                  const tensor *shift) {
    bool single = b->work == TS_FLOAT32;
    affine f = {tensor_data(x), tensor_data(y), tensor_data(scale), tensor_data(shift), b->size, b->sets};
    int64_t rows = last ? b->n * b->size : b->n * b->c, each = last ? b->c : b->size;
    parallel_for(cx->threads, rows, 1 + GRAIN / (each ? each : 1),
                 last ? (single ? affine_rows_f32 : affine_rows_f64) : (single ? affine_planes_f32 : affine_planes_f64), &f);
}

/* x in the working dtype and the format of the result. */
static ts_status working_input(ctx *cx, const batch_norm *b, bool last, tensor **out) {
    const tensor *x = b->input;
    if (!last) return tensor_plain(cx, x, b->work, out);
    if (x->dtype == b->work && tensor_is_channels_last(x)) {
        *out = tensor_ref((tensor *)x);
        return TS_OK;
    }
    TS_TRY(tensor_empty_format(cx, b->work, x->ndim, x->sizes, true, out));
    return tensor_copy(cx, *out, x);
}

/* Saved moments are float32 where a bfloat16 input comes with float32 parameters, else of the input's dtype. */
static ts_status narrow_saved(ctx *cx, const batch_norm *b, tensor **saved) {
    const tensor *params[4] = {b->weight, b->bias, b->running_mean, b->running_var};
    tensor *narrow = NULL;
    if (b->work == b->input->dtype) return TS_OK;
    for (int i = 0; i < 4; i++)
        if (params[i] && params[i]->dtype == b->work) return TS_OK;
    TS_TRY(tensor_to_dtype(cx, *saved, b->input->dtype, &narrow));
    tensor_unref(*saved);
    *saved = narrow;
    return TS_OK;
}

/* y, and the moments used in save_* (empty unless of the input). */
static ts_status run(ctx *cx, batch_norm *b, tensor **out_y, tensor **save_mean, tensor **save_invstd) {
    scoped_tensor tensor *x = NULL, *y = NULL, *scale = NULL, *shift = NULL;
    scoped_mem double *moments = NULL;
    const tensor *in = b->input;
    bool last = !b->instance && suggests_channels_last(in), empty = b->n == 0 || b->c == 0 || b->size == 0;
    int64_t saved = b->use_stats ? b->sets : 0;
    TS_TRY(tensor_empty(cx, b->work, 1, &saved, save_mean));
    TS_TRY(tensor_empty(cx, b->work, 1, &saved, save_invstd));
    TS_TRY(tensor_empty_format(cx, b->work, in->ndim, in->sizes, last, &y));
    if (!empty) {
        TS_TRY(working_input(cx, b, last, &x));
        TS_TRY(tensor_empty(cx, b->work, 1, &b->sets, &scale));
        TS_TRY(tensor_empty(cx, b->work, 1, &b->sets, &shift));
        TS_TRY(ctx_alloc(cx, mem_array((size_t)b->sets, 2 * sizeof *moments), &moments));
        b->mean = moments, b->m2 = moments + b->sets;
        if (b->use_stats) TS_TRY(measure(cx, b, x));
        TS_TRY(factors(cx, b, scale, shift, saved ? *save_mean : NULL, saved ? *save_invstd : NULL));
        apply(cx, b, last, x, y, scale, shift);
    }
    if (b->work == in->dtype) *out_y = tensor_take(&y);
    else {
        TS_TRY(tensor_empty_format(cx, in->dtype, in->ndim, in->sizes, last, out_y));
        TS_TRY(tensor_copy(cx, *out_y, y));
    }
    TS_TRY(narrow_saved(cx, b, save_mean));
    TS_TRY(narrow_saved(cx, b, save_invstd));
    if (empty || !b->use_stats) return TS_OK;
    TS_TRY(update_running(cx, b, b->running_mean, false));
    return update_running(cx, b, b->running_var, true);
}

static batch_norm batch_norm_of(const value *a) {
    return (batch_norm){.input = a[0].t, .weight = arg_tensor_or_null(a[1]), .bias = arg_tensor_or_null(a[2]),
                        .running_mean = arg_tensor_or_null(a[3]), .running_var = arg_tensor_or_null(a[4]),
                        .use_stats = a[5].b, .momentum = value_double(a[6]), .eps = value_double(a[7])};
}

static ts_status run_batch(ctx *cx, const value *a, value *out) {
    scoped_tensor tensor *y = NULL, *mean = NULL, *invstd = NULL;
    batch_norm b = batch_norm_of(a);
    TS_TRY(prepare(cx, &b, "batch_norm"));
    TS_TRY(run(cx, &b, &y, &mean, &invstd));
    out[0] = v_tensor(tensor_take(&y));
    out[1] = v_tensor(tensor_take(&mean));
    out[2] = v_tensor(tensor_take(&invstd));
    return TS_OK;
}

KERNEL(native_batch_norm) { return run_batch(cx, a, out); }

KERNEL(batch_norm) {
    value all[3];
    if (tensor_numel(a[0].t) == 0) return INVOKE(cx, OP_clone, out, a[0]); /* before anything is checked */
    TS_TRY(run_batch(cx, a, all));
    out[0] = all[0];
    value_unref(all[1]);
    value_unref(all[2]);
    return TS_OK;
}

/* Also what the backends would reserve for a backward pass: nothing, backend 0. */
KERNEL(batch_norm_impl_index) {
    scoped_tensor tensor *reserve = NULL;
    TS_TRY(tensor_empty(cx, TS_UINT8, 1, (int64_t[]){0}, &reserve));
    TS_TRY(run_batch(cx, a, out));
    out[3] = v_tensor(tensor_take(&reserve));
    out[4] = v_int(0);
    return TS_OK;
}

KERNEL(instance_norm) {
    scoped_tensor tensor *y = NULL, *mean = NULL, *invstd = NULL;
    batch_norm b = batch_norm_of(a);
    b.instance = true;
    if (!b.use_stats && (!b.running_mean || !b.running_var))
        return fail_op(cx, "Expected running_mean and running_var to be defined when use_input_stats is false");
    TS_TRY(prepare(cx, &b, "batch_norm"));
    TS_TRY(run(cx, &b, &y, &mean, &invstd));
    out[0] = v_tensor(tensor_take(&y));
    return TS_OK;
}
