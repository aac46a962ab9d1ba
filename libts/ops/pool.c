/* SPDX-License-Identifier: Apache-2.0
 *
 * pool.c: max_pool and avg_pool: arguments, PyTorch's checks and shapes.  The windows are walked in pool_window.c.
 */
#include "ops/pool.h"

#include "ops/layout.h"

enum { PARAM_MAX = INT32_MAX };

/* ---- shared with the other pooling files ---- */

void pool_shape(pool *p, const tensor *x) {
    int first = x->ndim - p->dims;
    p->n = first == 2 ? x->sizes[0] : 1;
    p->c = x->sizes[first - 1];
    for (int i = 0; i < POOL_DIMS; i++) {
        int own = i - (POOL_DIMS - p->dims);
        p->in[i] = own < 0 ? 1 : x->sizes[first + own];
    }
}

ts_status pool_empty(ctx *cx, dtype d, int ndim, const int64_t *sizes, bool last, tensor **out_tensor) {
    int64_t numel;
    if (ndim != 3 || !last || !sizes_numel(ndim, sizes, &numel))
        return tensor_empty_format(cx, d, ndim, sizes, last, out_tensor);
    return tensor_empty_strided(cx, d, 3, sizes, (int64_t[]){sizes[1] * sizes[2], 1, sizes[1]}, out_tensor);
}

/* Whether PyTorch, which sees [n, c, l] as [n, c, 1, l], takes x for channels_last. */
static ts_status is_last(ctx *cx, const tensor *x, int dims, bool *out) {
    scoped_tensor tensor *view = NULL;
    *out = dims == 2 && x->ndim == 4 && suggests_channels_last(x);
    if (dims != 1 || x->ndim != 3 || tensor_is_contiguous(x)) return TS_OK;
    TS_TRY(tensor_view(cx, x, 4, (int64_t[]){x->sizes[0], x->sizes[1], 1, x->sizes[2]},
                       (int64_t[]){x->strides[0], x->strides[1], x->strides[2] * x->sizes[2], x->strides[2]}, x->offset, &view));
    *out = suggests_channels_last(view);
    return TS_OK;
}

ts_status pool_input(ctx *cx, const tensor *x, int dims, dtype *out_work, bool *out_last, tensor **out_tensor) {
    dtype d = x->dtype, work = d == TS_BFLOAT16 || d == TS_FLOAT16 ? TS_FLOAT32 : d;
    *out_work = work;
    TS_TRY(is_last(cx, x, dims, out_last));
    if (!*out_last) return tensor_plain(cx, x, work, out_tensor);
    if (work == d && tensor_is_channels_last(x)) {
        *out_tensor = tensor_ref((tensor *)x);
        return TS_OK;
    }
    scoped_tensor tensor *made = NULL;
    TS_TRY(pool_empty(cx, work, x->ndim, x->sizes, true, &made));
    TS_TRY(tensor_copy(cx, made, x));
    *out_tensor = tensor_take(&made);
    return TS_OK;
}

void pool_sizes(const pool *p, const tensor *x, int64_t *out) {
    int first = x->ndim - p->dims;
    for (int i = 0; i < first; i++) out[i] = x->sizes[i];
    for (int i = 0; i < p->dims; i++) out[first + i] = p->out[POOL_DIMS - p->dims + i];
}

ts_status pool_result(ctx *cx, const tensor *x, tensor *y, value *out) {
    tensor *r = NULL;
    TS_TRY(tensor_to_dtype(cx, y, x->dtype, &r));
    *out = v_tensor(r);
    return TS_OK;
}

/* ---- arguments ---- */

typedef struct words {
    const char *name;  /* "max_pool2d" */
    const char *count; /* "two ints" */
} words;

static words words_of(bool max, int dims) {
    static const words all[2][3] = {{{"avg_pool1d", "one int"}, {"avg_pool2d", "two ints"}, {"avg_pool3d", "three ints"}},
                                    {{"max_pool1d", "one int"}, {"max_pool2d", "two ints"}, {"max_pool3d", "three ints"}}};
    return all[max][dims - 1];
}

/* Reads 1 or dims ints into the trailing places of out; missing leading dims keep what they have. */
static ts_status read_ints(ctx *cx, const pool *p, value v, const char *what, words w, const char *must, int64_t *out) {
    int64_t n = v.l->n;
    if (n != 1 && n != p->dims)
        return fail_op(cx, "%s: %s must %s a single int, or a tuple of %s", w.name, what, must, w.count);
    for (int i = 0; i < p->dims; i++) {
        int64_t x = v.l->items[n == 1 ? 0 : i].i;
        if (x > PARAM_MAX || x < -PARAM_MAX) return fail_op(cx, "integer out of range");
        out[POOL_DIMS - p->dims + i] = x;
    }
    return TS_OK;
}

/* kernel, stride (empty: the kernel), padding */
static ts_status read_window(ctx *cx, const value *a, bool max, pool *p) {
    words w = words_of(max, p->dims);
    for (int i = 0; i < POOL_DIMS; i++) p->kernel[i] = p->stride[i] = p->dilation[i] = 1, p->pad[i] = 0;
    TS_TRY(read_ints(cx, p, a[0], "kernel_size", w, "either be", p->kernel));
    memcpy(p->stride, p->kernel, sizeof p->stride);
    if (a[1].l->n) TS_TRY(read_ints(cx, p, a[1], "stride", w, "either be omitted,", p->stride));
    return read_ints(cx, p, a[2], "padding", w, max ? "be either be" : "either be", p->pad);
}

/* ---- shapes ---- */

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

/* Places along one dim. */
static ts_status places(ctx *cx, const pool *p, int i, bool ceil_mode, int64_t *out) {
    int64_t k = p->kernel[i], s = p->stride[i], pad = p->pad[i], span;
    if (s == 0) return fail_op(cx, "stride should not be zero");
    if (pad < 0) return fail_op(cx, "pad must be non-negative, but got pad: %lld", (long long)pad);
    if (pad > k / 2)
        return fail_op(cx, "pad should be at most half of kernel size, but got pad=%lld and kernel_size=%lld", (long long)pad,
                       (long long)k);
    if (p->in[i] > INT64_MAX / 4) return fail_op(cx, "integer out of range");
    span = p->in[i] + 2 * pad - p->dilation[i] * (k - 1) - 1 + (ceil_mode ? s - 1 : 0);
    *out = floor_div(span, s) + 1;
    if (ceil_mode && (*out - 1) * s >= p->in[i] + pad) --*out;
    return TS_OK;
}

/* "kH: 2 kW: 2"; three dims have T in front. */
static void print_each(text *t, const pool *p, const char *what, const int64_t *v) {
    for (int i = POOL_DIMS - (p->dims == 3 ? 3 : 2); i < POOL_DIMS; i++)
        text_printf(t, "%s%s%c: %lld", t->length ? " " : "", what, "THW"[i], (long long)v[i]);
}

static ts_status check_positive(ctx *cx, const pool *p, const char *what, const char *prefix, const int64_t *v) {
    if (v[0] > 0 && v[1] > 0 && v[2] > 0) return TS_OK;
    scoped_text text t = TEXT_INIT(NULL);
    print_each(&t, p, prefix, v);
    return fail_op(cx, "%s should be greater than zero, but got %s", what, text_str(&t));
}

static ts_status check_sizes(ctx *cx, const pool *p, const tensor *x) {
    bool zero = p->c == 0 || p->in[0] == 0 || p->in[1] == 0 || p->in[2] == 0;
    scoped_text text t = TEXT_INIT(NULL);
    if (zero) {
        sizes_print(&t, x->ndim, x->sizes);
        return fail_op(cx, "Expected %dD or %dD (batch mode) tensor with optional 0 dim batch size for input, but got:%s",
                       p->dims + 1, p->dims + 2, text_str(&t));
    }
    if (p->out[0] >= 1 && p->out[1] >= 1 && p->out[2] >= 1) return TS_OK;
    scoped_text text have = TEXT_INIT(NULL);
    for (int i = p->dims == 3 ? 0 : 1; i < POOL_DIMS; i++) {
        text_printf(&have, "x%lld", (long long)p->in[i]);
        text_printf(&t, "x%lld", (long long)p->out[i]);
    }
    return fail_op(cx, "Given input size: (%lld%s). Calculated output size: (%lld%s). Output size is too small",
                   (long long)p->c, text_str(&have), (long long)p->c, text_str(&t));
}

static ts_status set_places(ctx *cx, const tensor *x, bool ceil_mode, pool *p) {
    pool_shape(p, x);
    for (int i = 0; i < POOL_DIMS; i++) TS_TRY(places(cx, p, i, ceil_mode, &p->out[i]));
    TS_TRY(check_positive(cx, p, "kernel size", "k", p->kernel));
    TS_TRY(check_positive(cx, p, "stride", "d", p->stride));
    TS_TRY(check_positive(cx, p, "dilation", "dilation", p->dilation));
    return check_sizes(cx, p, x);
}

static ts_status check_dims(ctx *cx, const pool *p, const tensor *x) {
    if (x->ndim == p->dims + 1 || x->ndim == p->dims + 2) return TS_OK;
    return fail_op(cx, "non-empty %dD or %dD (batch mode) tensor expected for input", p->dims + 1, p->dims + 2);
}

/* ---- maxima ---- */

/* Result and, if wanted, indices. `who`: the kernel's name in messages. */
static ts_status run_max(ctx *cx, const char *who, const tensor *x, pool *p, bool narrow, bool indices, value *out) {
    scoped_tensor tensor *plain = NULL, *y = NULL, *where = NULL;
    int64_t sizes[MAX_DIMS];
    dtype work;
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64 && !(narrow && x->dtype == TS_BFLOAT16))
        return fail_op(cx, "\"%s\" not implemented for '%s'", who, dtype_aten(x->dtype));
    TS_TRY(pool_input(cx, x, indices || p->dims > 1 ? p->dims : 0, &work, &p->last, &plain));
    pool_sizes(p, x, sizes);
    TS_TRY(pool_empty(cx, work, x->ndim, sizes, p->last, &y));
    if (indices) TS_TRY(pool_empty(cx, TS_INT64, x->ndim, sizes, p->last, &where));
    pool_max(cx->threads, p, work, tensor_data(plain), tensor_data(y), where ? tensor_data(where) : NULL);
    TS_TRY(pool_result(cx, x, y, &out[0]));
    if (indices) out[1] = v_tensor(tensor_take(&where));
    return TS_OK;
}

static ts_status max_pool(ctx *cx, const value *a, int dims, bool indices, value *out) {
    pool p = {.dims = dims};
    TS_TRY(read_window(cx, a + 1, true, &p));
    words w = words_of(true, dims);
    TS_TRY(read_ints(cx, &p, a[4], "dilation", w, "be either", p.dilation));
    TS_TRY(check_dims(cx, &p, a[0].t));
    TS_TRY(set_places(cx, a[0].t, a[5].b, &p));
    return run_max(cx, dims == 3 ? "max_pool3d_with_indices_cpu" : "max_pool2d", a[0].t, &p, dims == 2, indices, out);
}

KERNEL(max_pool2d) { return max_pool(cx, a, 2, false, out); }
KERNEL(max_pool3d) { return max_pool(cx, a, 3, false, out); }
KERNEL(max_pool2d_with_indices) { return max_pool(cx, a, 2, true, out); }
KERNEL(max_pool3d_with_indices) { return max_pool(cx, a, 3, true, out); }

static ts_status check_single(ctx *cx, const char *what, const char *kind, value v, bool optional, int64_t *out) {
    if (v.l->n == 1 || (optional && v.l->n == 0)) {
        if (v.l->n) *out = v.l->items[0].i;
        if (*out > PARAM_MAX || *out < -PARAM_MAX) return fail_op(cx, "integer out of range");
        return TS_OK;
    }
    return fail_op(cx, "max_pool1d() %s must be %s of size 1 but got size %lld", what, kind, (long long)v.l->n);
}

/* One dim has messages of its own. */
static ts_status max_pool1d(ctx *cx, const value *a, bool indices, value *out) {
    const tensor *x = a[0].t;
    pool p = {.dims = 1, .kernel = {1, 1, 1}, .stride = {1, 1, 1}, .dilation = {1, 1, 1}};
    if ((x->ndim != 2 && x->ndim != 3) || x->sizes[x->ndim - 1] == 0 || x->sizes[x->ndim - 2] == 0) {
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, x->ndim, x->sizes);
        return fail_op(cx, "max_pool1d: Expected 2D or 3D (batch mode) tensor with optional 0 dim batch size for input, but got:%s",
                       text_str(&t));
    }
    const char *kind = "an int, list of ints or tuple of ints", *kind_stride = "None, an int, list of ints, or tuple of ints";
    TS_TRY(check_single(cx, "kernel_size", kind, a[1], false, &p.kernel[2]));
    p.stride[2] = p.kernel[2];
    TS_TRY(check_single(cx, "stride", kind_stride, a[2], true, &p.stride[2]));
    TS_TRY(check_single(cx, "padding", kind, a[3], false, &p.pad[2]));
    TS_TRY(check_single(cx, "dilation", kind, a[4], false, &p.dilation[2]));
    long long k = p.kernel[2], s = p.stride[2], pad = p.pad[2], d = p.dilation[2];
    if (k <= 0) return fail_op(cx, "max_pool1d() kernel_size must be greater than zero, but got %lld", k);
    if (s <= 0) return fail_op(cx, "max_pool1d() stride must be greater than zero, but got %lld", s);
    if (pad < 0) return fail_op(cx, "max_pool1d() padding must be non-negative, but got %lld", pad);
    if (pad > k / 2)
        return fail_op(cx, "max_pool1d() padding should be at most half of kernel size, but got padding=%lld and kernel_size=%lld",
                       pad, k);
    if (d <= 0) return fail_op(cx, "max_pool1d() dilation must be greater than zero, but got %lld", d);
    pool_shape(&p, x);
    for (int i = 0; i < POOL_DIMS; i++) TS_TRY(places(cx, &p, i, a[5].b && i == 2, &p.out[i]));
    if (p.out[2] < 0) return fail_op(cx, "max_pool1d() Invalid computed output size: %lld", (long long)p.out[2]);
    return run_max(cx, indices ? "max_pool2d" : "max_pool1d_impl", x, &p, indices, indices, out);
}

KERNEL(max_pool1d) { return max_pool1d(cx, a, false, out); }
KERNEL(max_pool1d_with_indices) { return max_pool1d(cx, a, true, out); }

/* ---- averages ---- */

static ts_status avg_pool(ctx *cx, const value *a, int dims, value *out) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *plain = NULL, *y = NULL;
    int64_t sizes[MAX_DIMS];
    dtype work, d = x->dtype;
    pool p = {.dims = dims, .count_include_pad = a[5].b};
    TS_TRY(read_window(cx, a + 1, false, &p));
    if (dims > 1 && a[6].tag == V_INT) {
        p.divisor = a[6].i;
        if (p.divisor == 0) return fail_op(cx, "divisor must be not zero");
    }
    int unused;
    if (dims == 2 && x->ndim < 3) return wrap_dim(cx, -3, x->ndim, &unused);
    TS_TRY(check_dims(cx, &p, x));
    TS_TRY(set_places(cx, x, a[4].b, &p));
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_INT64 && !(d == TS_BFLOAT16 && dims < 3))
        return fail_op(cx, "\"%s\" not implemented for '%s'", dims == 3 ? "avg_pool3d_out_frame" : "avg_pool2d", dtype_aten(d));
    TS_TRY(pool_input(cx, x, dims, &work, &p.last, &plain));
    pool_sizes(&p, x, sizes);
    TS_TRY(pool_empty(cx, work, x->ndim, sizes, p.last, &y));
    pool_avg(cx->threads, &p, work, tensor_data(plain), tensor_data(y));
    return pool_result(cx, x, y, &out[0]);
}

KERNEL(avg_pool1d) {
    static const char *const names[] = {"kernel_size", "stride", "padding"};
    const tensor *x = a[0].t;
    if (x->ndim != 2 && x->ndim != 3)
        return fail_op(cx, "Expected 2 to 3 dimensions, but got %d-dimensional tensor for argument #1 'self' (while checking arguments for avg_pool1d)",
                       x->ndim);
    for (int i = 0; i < 3; i++)
        if (a[1 + i].l->n != 1 && !(i == 1 && a[2].l->n == 0))
            return fail_op(cx, "avg_pool1d() argument '%s' should contain one int (got %lld)", names[i], (long long)a[1 + i].l->n);
    return avg_pool(cx, a, 1, out);
}

KERNEL(avg_pool2d) { return avg_pool(cx, a, 2, out); }
KERNEL(avg_pool3d) { return avg_pool(cx, a, 3, out); }
