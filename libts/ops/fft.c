/* SPDX-License-Identifier: Apache-2.0
 *
 * fft.c: the torch.fft operators.  Each is a chain of transforms along one dim; rows are gathered into blocks that
 * the passes of fft_plan.c work on side by side.  Results are contiguous.
 */
#include "ops/fft.h"

#include "ops/fft_plan.h"
#include "ops/sort.h"

#include <math.h>

/* ---- one dim ---- */

enum { BLOCK = 8 };

typedef struct along_state {
    const fft_plan *plan;   /* of n points, or of n / 2 where a real row is taken as half as many complex numbers */
    fft_kind kind;
    bool forward, halved, is_double;
    double scale;
    int64_t n, rows, inner;
    int64_t have;           /* points of x to read: at most what the transform takes */
    int64_t in_n, out_n;    /* sizes of the dim */
    const char *x;
    char *out;
    const c128 *twist;      /* e^(-2 pi i k / n) for k <= n / 2 of a halved transform */
} along_state;

#define REAL float
#define FN(name) name##_float
#include "ops/fft_rows.h"
#undef REAL
#undef FN
#define REAL double
#define FN(name) name##_double
#include "ops/fft_rows.h"

static void along_range(void *arg, void *scratch, int64_t begin, int64_t end) {
    along_state *s = arg;
    for (int64_t i = begin; i < end; i++) {
        int64_t first = i * BLOCK, count = s->rows - first < BLOCK ? s->rows - first : BLOCK;
        if (s->is_double) run_block_double(s, first, count, scratch);
        else run_block_float(s, first, count, scratch);
    }
}

static ts_status twist_of(ctx *cx, int64_t n, c128 **out) {
    TS_TRY(ctx_alloc(cx, mem_array((size_t)(n / 2 + 1), sizeof **out), out));
    for (int64_t k = 0; k <= n / 2; k++) {
        double angle = 2 * M_PI * (double)k / (double)n;
        (*out)[k] = CMPLX(cos(angle), -sin(angle));
    }
    return TS_OK;
}

ts_status fft_along(ctx *cx, const tensor *x, int dim, fft_kind kind, int64_t n, bool forward, double scale,
                    tensor **out) {
    scoped_tensor tensor *plain = NULL, *result = NULL;
    scoped_fft_plan fft_plan *plan = NULL;
    scoped_mem c128 *twist = NULL;
    int64_t sizes[MAX_DIMS];
    dtype real = dtype_real(x->dtype);
    TS_TRY(tensor_contiguous(cx, x, &plain));
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    sizes[dim] = kind == FFT_R2C ? n / 2 + 1 : n;
    TS_TRY(tensor_empty(cx, kind == FFT_C2R ? real : dtype_complex(real), x->ndim, sizes, &result));
    dim_layout l = dim_layout_of(plain, dim);
    int64_t wanted = kind == FFT_C2R ? n / 2 + 1 : n;
    along_state s = {.kind = kind, .forward = forward, .scale = scale, .n = n, .rows = l.outer * l.inner, .inner = l.inner,
                     .have = l.n < wanted ? l.n : wanted, .in_n = l.n, .out_n = sizes[dim], .x = tensor_data(plain),
                     .out = tensor_data(result), .is_double = real == TS_FLOAT64};
    s.halved = kind != FFT_C2C && n % 2 == 0;
    if (tensor_numel(result)) {
        TS_TRY(fft_plan_new(cx, s.halved ? n / 2 : n, &plan));
        s.plan = plan;
        if (s.halved) TS_TRY(twist_of(cx, n, &twist));
        s.twist = twist;
        int64_t width = s.rows < BLOCK ? s.rows : BLOCK, blocks = (s.rows + BLOCK - 1) / BLOCK;
        size_t reals = mem_array((size_t)(4 * n + 8), (size_t)width);
        size_t more = fft_scratch(plan, width);
        if (reals > SIZE_MAX / 4 || more > SIZE_MAX / 4) return fail_memory(cx, SIZE_MAX);
        TS_TRY(rows_parallel(cx, blocks, n * width, mem_array(reals + more, dtype_size(real)), along_range, &s));
    }
    *out = tensor_take(&result);
    return TS_OK;
}

/* ---- arguments ---- */

/* x in the dtype that it is transformed in; `complex_too`: as a complex one. */
static ts_status promoted(ctx *cx, const tensor *x, bool complex_too, tensor **out) {
    dtype d = dtype_is_integral(x->dtype) ? default_float(cx) : x->dtype;
    if (dtype_compute(d) != d || d == TS_COMPLEX32) return fail_op(cx, "Unsupported dtype %s", dtype_aten(d));
    return tensor_to_dtype(cx, x, complex_too ? dtype_complex(dtype_real(d)) : d, out);
}

enum { NORM_NONE, NORM_ROOT, NORM_N };

static ts_status norm_mode(ctx *cx, value norm, bool forward, int *out) {
    const char *mode = norm.tag == V_STR ? norm.s->bytes : "backward";
    if (strcmp(mode, "backward") == 0) *out = forward ? NORM_NONE : NORM_N;
    else if (strcmp(mode, "forward") == 0) *out = forward ? NORM_N : NORM_NONE;
    else if (strcmp(mode, "ortho") == 0) *out = NORM_ROOT;
    else return fail_op(cx, "Invalid normalization mode: \"%s\"", mode);
    return TS_OK;
}

static double norm_scale(int mode, int64_t n) {
    return mode == NORM_ROOT ? 1 / sqrt((double)n) : mode == NORM_N ? 1 / (double)n : 1;
}

static ts_status check_points(ctx *cx, int64_t n) {
    if (n >= 1) return TS_OK;
    return fail_op(cx, "Invalid number of data points (%lld) specified", (long long)n);
}

/* ---- 1-d: (self, n, dim, norm) ---- */

static ts_status transform_1d(ctx *cx, const value *a, fft_kind kind, bool forward, const char *name, value *out) {
    const tensor *self = a[0].t;
    scoped_tensor tensor *x = NULL;
    tensor *t = NULL;
    int dim, mode;
    bool real_in = kind == FFT_R2C;
    if (real_in && dtype_is_complex(self->dtype))
        return fail_op(cx, "%s expects a real input tensor, but got %s", name, dtype_aten(self->dtype));
    TS_TRY(promoted(cx, self, !real_in && kind == FFT_C2R, &x));
    TS_TRY(wrap_dim(cx, a[2].i, self->ndim, &dim));
    if (self->ndim == 0) return check_points(cx, 0);
    int64_t n = arg_int_or(a[1], kind == FFT_C2R ? 2 * (self->sizes[dim] - 1) : self->sizes[dim]);
    TS_TRY(check_points(cx, n));
    TS_TRY(norm_mode(cx, a[3], forward, &mode));
    if (kind == FFT_C2C && !dtype_is_complex(x->dtype)) kind = FFT_R2C_FULL;
    TS_TRY(fft_along(cx, x, dim, kind, n, forward, norm_scale(mode, n), &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(fft_fft) { return transform_1d(cx, a, FFT_C2C, true, "fft", out); }
KERNEL(fft_ifft) { return transform_1d(cx, a, FFT_C2C, false, "ifft", out); }
KERNEL(fft_rfft) { return transform_1d(cx, a, FFT_R2C, true, "rfft", out); }
KERNEL(fft_irfft) { return transform_1d(cx, a, FFT_C2R, false, "irfft", out); }
KERNEL(fft_hfft) { return transform_1d(cx, a, FFT_C2R, true, "hfft", out); }
KERNEL(fft_ihfft) { return transform_1d(cx, a, FFT_R2C, false, "ihfft", out); }

/* ---- n-d: (self, s, dim, norm) ---- */

typedef struct shape_dims {
    int n;
    int dims[MAX_DIMS];
    int64_t sizes[MAX_DIMS];
} shape_dims;

static ts_status shape_and_dims(ctx *cx, const tensor *x, value s, value dim, shape_dims *out) {
    int64_t listed[MAX_DIMS], shape[MAX_DIMS];
    int ndims = 0, nshape = 0;
    uint64_t seen = 0;
    bool has_shape = s.tag == V_LIST, has_dims = dim.tag == V_LIST;
    TS_TRY(arg_ints(cx, dim, listed, MAX_DIMS, &ndims));
    TS_TRY(arg_ints(cx, s, shape, MAX_DIMS, &nshape));
    for (int i = 0; i < ndims; i++) {
        TS_TRY(wrap_dim(cx, listed[i], x->ndim, &out->dims[i]));
        if (seen >> out->dims[i] & 1) return fail_op(cx, "FFT dims must be unique");
        seen |= 1ULL << out->dims[i];
    }
    if (has_shape && has_dims && ndims != nshape)
        return fail_op(cx, "When given, dim and shape arguments must have the same length");
    if (has_shape && nshape > x->ndim)
        return fail_op(cx, "Got shape with %d values but input tensor only has %d dimensions.", nshape, x->ndim);
    out->n = has_dims ? ndims : has_shape ? nshape : x->ndim;
    if (x->ndim == 0 && has_dims && ndims) return check_points(cx, 0);
    for (int i = 0; i < out->n; i++) {
        if (!has_dims) out->dims[i] = x->ndim - out->n + i;
        out->sizes[i] = has_shape && shape[i] != -1 ? shape[i] : x->sizes[out->dims[i]];
        TS_TRY(check_points(cx, out->sizes[i]));
    }
    return TS_OK;
}

/* Complex transforms along the first `count` dims, the last first. */
static ts_status complex_along(ctx *cx, tensor **x, const shape_dims *d, int count, bool forward, int mode) {
    for (int i = count - 1; i >= 0; i--) {
        tensor *next = NULL;
        TS_TRY(fft_along(cx, *x, d->dims[i], FFT_C2C, d->sizes[i], forward, norm_scale(mode, d->sizes[i]), &next));
        tensor_unref(*x);
        *x = next;
    }
    return TS_OK;
}

static ts_status transform_c2c(ctx *cx, const value *a, bool forward, value *out) {
    scoped_tensor tensor *x = NULL;
    shape_dims d;
    int mode;
    TS_TRY(shape_and_dims(cx, a[0].t, a[1], a[2], &d));
    TS_TRY(promoted(cx, a[0].t, true, &x));
    TS_TRY(norm_mode(cx, a[3], forward, &mode));
    TS_TRY(complex_along(cx, &x, &d, d.n, forward, mode));
    if (x == a[0].t) {
        tensor *copy = NULL;
        TS_TRY(tensor_clone(cx, x, &copy));
        tensor_unref(x);
        x = copy;
    }
    out[0] = v_tensor(tensor_take(&x));
    return TS_OK;
}

/* Real input: the last dim by r2c, the others complex. */
static ts_status transform_r2c(ctx *cx, const value *a, bool forward, const char *name, value *out) {
    scoped_tensor tensor *x = NULL, *half = NULL;
    shape_dims d;
    int mode;
    if (dtype_is_complex(a[0].t->dtype))
        return fail_op(cx, "%s expects a real-valued input tensor, but got %s", name, dtype_aten(a[0].t->dtype));
    TS_TRY(shape_and_dims(cx, a[0].t, a[1], a[2], &d));
    if (d.n == 0) return fail_op(cx, "%s must transform at least one axis", name);
    TS_TRY(promoted(cx, a[0].t, false, &x));
    TS_TRY(norm_mode(cx, a[3], forward, &mode));
    int last = d.n - 1;
    TS_TRY(fft_along(cx, x, d.dims[last], FFT_R2C, d.sizes[last], forward, norm_scale(mode, d.sizes[last]), &half));
    TS_TRY(complex_along(cx, &half, &d, last, forward, mode));
    out[0] = v_tensor(tensor_take(&half));
    return TS_OK;
}

/* Real output: the other dims complex, then the last by c2r. */
static ts_status transform_c2r(ctx *cx, const value *a, bool forward, const char *name, value *out) {
    scoped_tensor tensor *x = NULL;
    tensor *t = NULL;
    shape_dims d;
    int mode;
    TS_TRY(shape_and_dims(cx, a[0].t, a[1], a[2], &d));
    if (d.n == 0) return fail_op(cx, "%s must transform at least one axis", name);
    int last = d.n - 1;
    if (a[1].tag != V_LIST || a[1].l->items[last].i == -1) d.sizes[last] = 2 * (a[0].t->sizes[d.dims[last]] - 1);
    TS_TRY(check_points(cx, d.sizes[last]));
    TS_TRY(promoted(cx, a[0].t, true, &x));
    TS_TRY(norm_mode(cx, a[3], forward, &mode));
    TS_TRY(complex_along(cx, &x, &d, last, forward, mode));
    TS_TRY(fft_along(cx, x, d.dims[last], FFT_C2R, d.sizes[last], forward, norm_scale(mode, d.sizes[last]), &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(fft_fftn) { return transform_c2c(cx, a, true, out); }
KERNEL(fft_ifftn) { return transform_c2c(cx, a, false, out); }
KERNEL(fft_rfftn) { return transform_r2c(cx, a, true, "rfftn", out); }
KERNEL(fft_ihfftn) { return transform_r2c(cx, a, false, "ihfftn", out); }
KERNEL(fft_irfftn) { return transform_c2r(cx, a, false, "irfftn", out); }
KERNEL(fft_hfftn) { return transform_c2r(cx, a, true, "hfftn", out); }

/* ---- the operators underneath: (self, dim, normalization, ...), scaled once by the size of all dims ---- */

static ts_status raw_dims(ctx *cx, const value *a, shape_dims *d, int *mode) {
    TS_TRY(shape_and_dims(cx, a[0].t, v_none(), a[1], d));
    if (a[2].i < NORM_NONE || a[2].i > NORM_N) return fail_op(cx, "unsupported normalization mode %lld", (long long)a[2].i);
    *mode = (int)a[2].i;
    return TS_OK;
}

KERNEL(_fft_c2c) {
    shape_dims d;
    int mode;
    scoped_tensor tensor *x = NULL;
    if (!dtype_is_complex(a[0].t->dtype)) return fail_op(cx, "Expected self.is_complex() to be true, but got false.");
    TS_TRY(raw_dims(cx, a, &d, &mode));
    if (d.n == 0) TS_TRY(tensor_clone(cx, a[0].t, &x));
    else TS_TRY(promoted(cx, a[0].t, true, &x));
    TS_TRY(complex_along(cx, &x, &d, d.n, a[3].b, mode));
    out[0] = v_tensor(tensor_take(&x));
    return TS_OK;
}

KERNEL(_fft_r2c) {
    shape_dims d;
    int mode;
    scoped_tensor tensor *x = NULL, *half = NULL;
    if (!dtype_is_float(a[0].t->dtype)) return fail_op(cx, "Expected self.is_floating_point() to be true, but got false.");
    TS_TRY(raw_dims(cx, a, &d, &mode));
    if (d.n == 0) return fail_op(cx, "_fft_r2c must transform at least one axis");
    TS_TRY(promoted(cx, a[0].t, false, &x));
    int last = d.n - 1;
    TS_TRY(fft_along(cx, x, d.dims[last], a[3].b ? FFT_R2C : FFT_R2C_FULL, d.sizes[last], true,
                     norm_scale(mode, d.sizes[last]), &half));
    TS_TRY(complex_along(cx, &half, &d, last, true, mode));
    out[0] = v_tensor(tensor_take(&half));
    return TS_OK;
}

KERNEL(_fft_c2r) {
    shape_dims d;
    int mode;
    scoped_tensor tensor *x = NULL;
    tensor *t = NULL;
    if (!dtype_is_complex(a[0].t->dtype)) return fail_op(cx, "Expected self.is_complex() to be true, but got false.");
    TS_TRY(raw_dims(cx, a, &d, &mode));
    if (d.n == 0) return fail_op(cx, "_fft_c2r must transform at least one axis");
    TS_TRY(check_points(cx, a[3].i));
    TS_TRY(promoted(cx, a[0].t, true, &x));
    TS_TRY(complex_along(cx, &x, &d, d.n - 1, false, mode));
    TS_TRY(fft_along(cx, x, d.dims[d.n - 1], FFT_C2R, a[3].i, false, norm_scale(mode, a[3].i), &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- frequencies and shifts ---- */

/* (n, d, *, dtype, ...) */
static ts_status frequencies(ctx *cx, const value *a, bool half, value *out) {
    scoped_tensor tensor *t = NULL;
    int64_t n = a[0].i, count = half ? n / 2 + 1 : n;
    dtype d = default_float(cx);
    if (cx->nargs > 3) TS_TRY(arg_dtype(cx, a[2], d, &d));
    if (!dtype_is_float(d) && !dtype_is_complex(d))
        return fail_op(cx, "%s requires a floating point or complex dtype", half ? "rfftfreq" : "fftfreq");
    if (n < 0) return fail_op(cx, "Trying to create tensor with negative dimension %lld: [%lld]", (long long)n, (long long)n);
    TS_TRY(tensor_empty(cx, TS_FLOAT64, 1, &count, &t));
    double *f = tensor_data(t), step = 1 / ((double)n * value_double(a[1]));
    for (int64_t i = 0; i < count; i++) f[i] = (double)(half || i < (n + 1) / 2 ? i : i - n);
    TS_TRY(tensor_round_to(cx, &t, d));
    if (d == TS_FLOAT32)
        for (int64_t i = 0; i < count; i++) ((float *)tensor_data(t))[i] *= (float)step;
    else if (d == TS_FLOAT64)
        for (int64_t i = 0; i < count; i++) ((double *)tensor_data(t))[i] *= step;
    else {
        TS_TRY(tensor_round_to(cx, &t, TS_FLOAT64));
        for (int64_t i = 0; i < count; i++) ((double *)tensor_data(t))[i] *= step;
        TS_TRY(tensor_round_to(cx, &t, d));
    }
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

KERNEL(fft_fftfreq) { return frequencies(cx, a, false, out); }
KERNEL(fft_rfftfreq) { return frequencies(cx, a, true, out); }

/* Elements [from, from + count) along `dim` of x to those from `to` on of y. */
static ts_status move_slice(ctx *cx, const tensor *x, const tensor *y, int dim, int64_t from, int64_t to, int64_t count) {
    int64_t sizes[MAX_DIMS];
    scoped_tensor tensor *source = NULL, *target = NULL;
    if (count == 0) return TS_OK;
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    sizes[dim] = count;
    TS_TRY(tensor_view(cx, x, x->ndim, sizes, x->strides, x->offset + from * x->strides[dim], &source));
    TS_TRY(tensor_view(cx, y, y->ndim, sizes, y->strides, y->offset + to * y->strides[dim], &target));
    return tensor_copy(cx, target, source);
}

static ts_status shift_dims(ctx *cx, const value *a, bool inverse, value *out) {
    scoped_tensor tensor *x = tensor_ref(a[0].t);
    uint64_t mask;
    int n = x->ndim;
    if (a[1].tag == V_LIST && a[1].l->n == 0) mask = 0;
    else TS_TRY(reduce_dims(cx, a[1], n, &mask));
    for (int dim = 0; dim < n; dim++) {
        if (!(mask >> dim & 1)) continue;
        tensor *moved = NULL;
        int64_t size = x->sizes[dim], by = inverse ? (size + 1) / 2 : size / 2;
        TS_TRY(tensor_empty(cx, x->dtype, n, x->sizes, &moved));
        ts_status st = TS_OK;
        if (tensor_numel(x)) st = move_slice(cx, x, moved, dim, 0, by, size - by);
        if (tensor_numel(x) && st == TS_OK) st = move_slice(cx, x, moved, dim, size - by, 0, by);
        tensor_unref(x);
        x = moved;
        TS_TRY(st);
    }
    if (x == a[0].t) {
        tensor *copy = NULL;
        TS_TRY(tensor_clone(cx, x, &copy));
        tensor_unref(x);
        x = copy;
    }
    out[0] = v_tensor(tensor_take(&x));
    return TS_OK;
}

KERNEL(fft_fftshift) { return shift_dims(cx, a, false, out); }
KERNEL(fft_ifftshift) { return shift_dims(cx, a, true, out); }
