/* SPDX-License-Identifier: Apache-2.0
 *
 * pool_fraction.c: max_unpool, which writes values back to the places that max_pool found, and fractional max pooling,
 * whose windows start at places drawn at random.
 *
 * Indices come from the program: each is checked before anything is written there.
 */
#include "ops/pool.h"

#include "ops/layout.h"

#include <math.h>

/* ---- unpooling ---- */

static ts_status check_unpool(ctx *cx, const tensor *x, const tensor *index, value size, int dims) {
    scoped_text text have = TEXT_INIT(NULL), got = TEXT_INIT(NULL);
    if (size.l->n != dims)
        return fail_op(cx, "There should be exactly %s in output_size, but got %lld elements.",
                       dims == 2 ? "two elements (height, width)" : "three elements (depth, height, width)", (long long)size.l->n);
    if (index->dtype != TS_INT64)
        return fail_op(cx, "elements in indices should be type int64 but got: %s", dtype_aten(index->dtype));
    if (x->ndim != dims + 1 && x->ndim != dims + 2)
        return fail_op(cx, "Input to max_unpooling%dd should be a %dd or %dd Tensor, but got a tensor with %d dimensions.", dims,
                       dims + 1, dims + 2, x->ndim);
    if (!tensor_same_sizes(x, index)) {
        sizes_print(&have, x->ndim, x->sizes);
        sizes_print(&got, index->ndim, index->sizes);
        return fail_op(cx, "Expected shape of indices to be same as that of the input tensor (%s) but got indices tensor with shape: %s",
                       text_str(&have), text_str(&got));
    }
    for (int i = 1; i < x->ndim; i++)
        if (x->sizes[i] == 0) {
            sizes_print(&have, x->ndim, x->sizes);
            return fail_op(cx, "max_unpooling%dd(): Expected input to have non-zero size for non-batch dimensions, but got %s with dimension %d being empty.",
                           dims, text_str(&have), i);
        }
    if (x->dtype == TS_FLOAT32 || x->dtype == TS_FLOAT64) return TS_OK;
    return fail_op(cx, "\"max_unpool%dd\" not implemented for '%s'", dims, dtype_aten(x->dtype));
}

/* Scatters the planes of x into those of zeroed y, `volume` elements each. */
static ts_status scatter_planes(ctx *cx, const pool *p, const tensor *x, const tensor *index, tensor *y) {
    int64_t small = p->in[0] * p->in[1] * p->in[2], volume = p->out[0] * p->out[1] * p->out[2], n = tensor_numel(x);
    const int64_t *where = tensor_data(index);
    size_t size = dtype_size(x->dtype);
    const char *from = tensor_data(x);
    char *to = tensor_data(y);
    for (int64_t i = 0; i < n; i++) {
        if (where[i] < 0 || where[i] >= volume) {
            scoped_text text t = TEXT_INIT(NULL);
            for (int k = POOL_DIMS - p->dims; k < POOL_DIMS; k++)
                text_printf(&t, t.length ? "x%lld" : "%lld", (long long)p->out[k]);
            return fail_op(cx, "Found an invalid max index: %lld (output volumes are of size %s", (long long)where[i], text_str(&t));
        }
        memcpy(to + (size_t)(i / small * volume + where[i]) * size, from + (size_t)i * size, size);
    }
    return TS_OK;
}

static ts_status unpool(ctx *cx, const value *a, int dims, value *out) {
    const tensor *x = a[0].t, *index = a[1].t;
    scoped_tensor tensor *plain = NULL, *where = NULL, *y = NULL, *turned = NULL;
    pool p = {.dims = dims, .out = {1, 1, 1}};
    int64_t sizes[MAX_DIMS], volume;
    TS_TRY(check_unpool(cx, x, index, a[2], dims));
    pool_shape(&p, x);
    for (int i = 0; i < dims; i++) p.out[POOL_DIMS - dims + i] = a[2].l->items[i].i;
    TS_TRY(tensor_contiguous(cx, x, &plain));
    TS_TRY(tensor_contiguous(cx, index, &where));
    pool_sizes(&p, x, sizes);
    TS_TRY(tensor_zeros(cx, x->dtype, x->ndim, sizes, &y));
    if (!sizes_numel(POOL_DIMS, p.out, &volume)) return fail_memory(cx, SIZE_MAX);
    TS_TRY(scatter_planes(cx, &p, plain, where, y));
    if (dims == 2 && x->ndim == 4 && suggests_channels_last(x)) {
        TS_TRY(tensor_empty_format(cx, x->dtype, x->ndim, sizes, true, &turned));
        TS_TRY(tensor_copy(cx, turned, y));
    }
    out[0] = v_tensor(turned ? tensor_take(&turned) : tensor_take(&y));
    return TS_OK;
}

KERNEL(max_unpool2d) { return unpool(cx, a, 2, out); }

KERNEL(max_unpool3d) {
    scoped_text text t = TEXT_INIT(NULL);
    if (a[3].l->n != 3)
        return fail_op(cx, "There should be exactly three elements (depth, height, width) in stride, but got: %lld elements.",
                       (long long)a[3].l->n);
    if (a[4].l->n != 3)
        return fail_op(cx, "There should be exactly three elements (depth, height, width) in padding, but got: %lld elements.",
                       (long long)a[4].l->n);
    for (int i = 0; i < 3; i++)
        if (a[3].l->items[i].i <= 0) {
            value_print(&t, a[3]);
            return fail_op(cx, "strides should be greater than zero, but got stride: %s", text_str(&t));
        }
    return unpool(cx, a, 3, out);
}

/* ---- fractional pooling ---- */

static ts_status check_fraction(ctx *cx, const value *a, int dims, pool *p) {
    static const char *const axes[] = {"time", "height", "width"};
    const tensor *x = a[0].t, *samples = a[3].t;
    const char *name = dims == 2 ? "fractional_max_pool2d" : "fractional_max_pool3d";
    if (a[1].l->n != dims) return fail_op(cx, "%s: kernel_size must either be a single Int or tuple of Ints", name);
    if (a[2].l->n != dims) return fail_op(cx, "%s: output_size must either be a single Int or tuple of Ints", name);
    if (x->ndim != dims + 1 && x->ndim != dims + 2) {
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, x->ndim, x->sizes);
        return fail_op(cx, "%s(): Expected %dD or %dD tensor, but got: %s", name, dims + 1, dims + 2, text_str(&t));
    }
    pool_shape(p, x);
    for (int i = 0; i < dims; i++) {
        int at = POOL_DIMS - dims + i;
        p->kernel[at] = a[1].l->items[i].i, p->out[at] = a[2].l->items[i].i;
        if (p->kernel[at] < 1 || p->out[at] < 1 || p->in[at] < 1 || p->kernel[at] > p->in[at] || p->out[at] > p->in[at] ||
            p->out[at] + p->kernel[at] - (dims == 2) > p->in[at]) /* three dimensions leave one place free */
            return fail_op(cx, "%s(): pool %s %lld too large relative to input %s %lld",
                           dims == 2 ? name : "fractional_max_pool3d_out", axes[at], (long long)p->kernel[at], axes[at],
                           (long long)p->in[at]);
    }
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64)
        return fail_op(cx, "\"%s_out_frame\" not implemented for '%s'", name, dtype_aten(x->dtype));
    if (samples->dtype != x->dtype)
        return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(x->dtype), dtype_aten(samples->dtype));
    if (samples->ndim != 3 || samples->sizes[0] < p->n || samples->sizes[1] < p->c || samples->sizes[2] < dims)
        return fail_op(cx, "%s(): random samples must be of size [%lld, %lld, %d]", name, (long long)p->n, (long long)p->c, dims);
    return TS_OK;
}

/* Where window i of a dim starts, for the sample drawn; in the input's own precision. */
static int64_t window_start(dtype d, double sample, int64_t i, int64_t in, int64_t out, int64_t kernel) {
    if (i == out - 1 || out < 2) return in - kernel;
    int64_t at;
    if (d == TS_FLOAT32) {
        float alpha = (float)(in - kernel) / (float)(out - 1), s = (float)sample;
        at = (int64_t)(((float)i + s) * alpha) - (int64_t)(s * alpha);
    } else {
        double alpha = (double)(in - kernel) / (double)(out - 1);
        at = (int64_t)(((double)i + sample) * alpha) - (int64_t)(sample * alpha);
    }
    return at < 0 ? 0 : at > in - kernel ? in - kernel : at; /* samples outside [0, 1) */
}

static double element(const tensor *t, int64_t i) {
    return t->dtype == TS_FLOAT32 ? (double)((const float *)tensor_data(t))[i] : ((const double *)tensor_data(t))[i];
}

/* One plane; starts[d] holds the windows' starts along each dim. */
static void fraction_plane(const pool *p, const tensor *x, int64_t plane, int64_t *const *starts, tensor *y, int64_t *where) {
    int64_t size = p->in[0] * p->in[1] * p->in[2], each = p->out[0] * p->out[1] * p->out[2], base = plane * size;
    for (int64_t i = 0; i < each; i++) {
        int64_t at[3] = {starts[0][i / p->out[2] / p->out[1]], starts[1][i / p->out[2] % p->out[1]], starts[2][i % p->out[2]]};
        int64_t best = (at[0] * p->in[1] + at[1]) * p->in[2] + at[2];
        double most = -INFINITY;
        for (int64_t z = at[0]; z < at[0] + p->kernel[0]; z++)
            for (int64_t r = at[1]; r < at[1] + p->kernel[1]; r++)
                for (int64_t k = at[2]; k < at[2] + p->kernel[2]; k++) {
                    int64_t place = (z * p->in[1] + r) * p->in[2] + k;
                    double v = element(x, base + place);
                    if (v > most || v != v) most = v, best = place;
                }
        if (y->dtype == TS_FLOAT32) ((float *)tensor_data(y))[plane * each + i] = (float)most;
        else ((double *)tensor_data(y))[plane * each + i] = most;
        where[plane * each + i] = best;
    }
}

static ts_status fraction(ctx *cx, const value *a, int dims, value *out) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *plain = NULL, *samples = NULL, *y = NULL, *index = NULL;
    scoped_mem int64_t *memory = NULL;
    pool p = {.dims = dims, .out = {1, 1, 1}, .kernel = {1, 1, 1}};
    int64_t sizes[MAX_DIMS], *starts[3];
    TS_TRY(check_fraction(cx, a, dims, &p));
    TS_TRY(tensor_contiguous(cx, x, &plain));
    TS_TRY(tensor_contiguous(cx, a[3].t, &samples));
    pool_sizes(&p, x, sizes);
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, sizes, &y));
    TS_TRY(tensor_empty(cx, TS_INT64, x->ndim, sizes, &index));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)(p.out[0] + p.out[1] + p.out[2]), sizeof *memory), &memory));
    starts[0] = memory, starts[1] = memory + p.out[0], starts[2] = starts[1] + p.out[1];
    for (int64_t plane = 0; plane < p.n * p.c; plane++) {
        int64_t row = (plane / p.c * samples->sizes[1] + plane % p.c) * samples->sizes[2];
        for (int d = 0; d < POOL_DIMS; d++)
            for (int64_t i = 0; i < p.out[d]; i++) {
                /* 2-d samples are (width, height), 3-d ones (time, height, width) */
                int own = dims == 3 ? d : 2 - d;
                starts[d][i] = d < POOL_DIMS - dims ? 0
                                                    : window_start(x->dtype, element(samples, row + own), i, p.in[d], p.out[d], p.kernel[d]);
            }
        fraction_plane(&p, plain, plane, starts, y, tensor_data(index));
    }
    out[0] = v_tensor(tensor_take(&y));
    out[1] = v_tensor(tensor_take(&index));
    return TS_OK;
}

KERNEL(fractional_max_pool2d) { return fraction(cx, a, 2, out); }
KERNEL(fractional_max_pool3d) { return fraction(cx, a, 3, out); }
