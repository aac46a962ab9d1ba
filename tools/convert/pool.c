/* SPDX-License-Identifier: Apache-2.0
 *
 * pool.c: maxima and averages over windows.
 *
 * PyTorch's ceil_mode drops a window that would begin in the padding at the end, ONNX's does not: the padding at the end
 * is made as wide as the result needs, and ceil_mode is not used.
 */
#include "call.h"

typedef struct pooling {
    int n, ndim;
    bool batched;
    int64_t kernel[SPATIAL_MAX], stride[SPATIAL_MAX], dilation[SPATIAL_MAX], padding[SPATIAL_MAX], pads[2 * SPATIAL_MAX];
    bool overruns; /* the padding at the end is wider than asked for */
} pooling;

static int spatial_of(const call *k) { return k->op[strlen(k->op) - 2] - '0'; /* "...pool2d" */ }

static void read_pooling(call *k, pooling *p) {
    ts_tensor *t = tensor_at(k, 0), *y = out_tensor(k, 0);
    *p = (pooling){.n = spatial_of(k), .ndim = ts_tensor_ndim(t)};
    p->batched = p->ndim == p->n + 2;
    ints_n(k, arg(k, "kernel_size"), p->n, 1, p->kernel);
    int stride = arg(k, "stride");
    if (given(k, stride) && ts_value_kind(k->in[stride].at[0]) == TS_KIND_LIST && ts_value_count(k->in[stride].at[0]) == 0) stride = -1;
    if (given(k, stride)) ints_n(k, stride, p->n, 1, p->stride);
    else memcpy(p->stride, p->kernel, sizeof p->stride);
    ints_n(k, arg(k, "dilation"), p->n, 1, p->dilation);
    ints_n(k, arg(k, "padding"), p->n, 0, p->padding);
    bool ceil_mode = bool_at(k, arg(k, "ceil_mode"), false);
    for (int i = 0; i < p->n; i++) {
        int64_t size = ts_tensor_sizes(t)[p->ndim - p->n + i], out = ts_tensor_sizes(y)[ts_tensor_ndim(y) - p->n + i];
        int64_t reach = (out - 1) * p->stride[i] + p->dilation[i] * (p->kernel[i] - 1) + 1 - size - p->padding[i];
        p->pads[i] = p->pads[p->n + i] = p->padding[i];
        if (!ceil_mode || reach <= p->padding[i]) continue;
        p->pads[p->n + i] = reach;
        p->overruns = true;
        if (size != ts_tensor_sizes(tensor_in(k, 0, 1))[p->ndim - p->n + i]) refuse(k, "ceil_mode on a dynamic axis");
    }
}

static const char *batch(call *k, const pooling *p) { return p->batched ? name_at(k, 0) : unsqueezed(k, name_at(k, 0), 0); }
static const char *unbatch(call *k, bool batched, const char *y) { return batched ? y : squeezed(k, y, 0); }

static void set_windows(onnx_node *made, const pooling *p) {
    build_ints(made, "kernel_shape", p->n, p->kernel);
    build_ints(made, "strides", p->n, p->stride);
    build_ints(made, "pads", 2 * p->n, p->pads);
}

TRANSLATE(max_pool) {
    pooling p;
    read_pooling(k, &p);
    onnx_node *made = node(k, "MaxPool", INS(batch(k, &p)));
    set_windows(made, &p);
    build_ints(made, "dilations", p.n, p.dilation);
    return bind(k, unbatch(k, p.batched, build_out(made, 0)));
}

/* How many cells of a window along dimension i PyTorch counts: those of the input and the padding that was asked for. */
static int64_t counted(const pooling *p, int i, int64_t size, int64_t window) {
    int64_t begin = window * p->stride[i] - p->padding[i], end = begin + p->kernel[i];
    return (end < size + p->padding[i] ? end : size + p->padding[i]) - begin;
}

/* By how much averages must be raised where ONNX counts cells beyond the padding: a constant of the result's shape. */
static const char *correction(call *k, const pooling *p) {
    const int64_t *in = ts_tensor_sizes(tensor_at(k, 0)) + p->ndim - p->n, *out = ts_tensor_sizes(out_tensor(k, 0)) + p->ndim - p->n;
    ts_tensor *t, *made;
    if (ts_tensor_new(TS_FLOAT64, p->n, out, &t, NULL) != TS_OK) memory_end();
    double *at = ts_tensor_data(t);
    for (int64_t place = 0; place < ts_tensor_numel(t); place++) {
        int64_t rest = place;
        at[place] = 1;
        for (int i = p->n; i-- > 0; rest /= out[i]) at[place] *= (double)p->kernel[i] / (double)counted(p, i, in[i], rest % out[i]);
    }
    if (ts_tensor_to(t, out_dtype(k), &made, NULL) != TS_OK) memory_end();
    const char *name = build_tensor(&k->c->b, "counts", made);
    ts_tensor_unref(t);
    ts_tensor_unref(made);
    return name;
}

TRANSLATE(avg_pool) {
    pooling p;
    if (!is_float(out_dtype(k))) return refuse(k, "ONNX has no average pooling of integers");
    read_pooling(k, &p);
    bool counts = bool_at(k, arg(k, "count_include_pad"), true);
    int divisor = arg(k, "divisor_override");
    onnx_node *made = node(k, "AveragePool", INS(batch(k, &p)));
    set_windows(made, &p);
    build_int(made, "count_include_pad", counts || given(k, divisor));
    const char *y = build_out(made, 0);
    if (counts && p.overruns && !given(k, divisor)) y = emit(k, "Mul", INS(y, correction(k, &p)));
    int64_t window = 1;
    for (int i = 0; i < p.n; i++) window *= p.kernel[i];
    if (given(k, divisor)) y = emit(k, "Mul", INS(y, number(k, out_dtype(k), (double)window / (double)int_at(k, divisor, 1))));
    return bind(k, unbatch(k, p.batched, y));
}

/* ---- adaptive ---- */

/* The matrix [out, in] by which averages of adaptive windows are a product. */
static const char *window_matrix(call *k, ts_dtype d, int64_t in, int64_t out) {
    ts_tensor *t, *made;
    if (ts_tensor_new(TS_FLOAT64, 2, (int64_t[]){out, in}, &t, NULL) != TS_OK) memory_end();
    double *m = ts_tensor_data(t);
    for (int64_t o = 0; o < out; o++) {
        int64_t begin = o * in / out, end = ((o + 1) * in + out - 1) / out;
        for (int64_t i = begin; i < end; i++) m[o * in + i] = 1.0 / (double)(end - begin);
    }
    if (ts_tensor_to(t, d, &made, NULL) != TS_OK) memory_end();
    const char *name = build_tensor(&k->c->b, "windows", made);
    ts_tensor_unref(t);
    ts_tensor_unref(made);
    return name;
}

typedef struct adaptive {
    int n, ndim;
    int64_t in[SPATIAL_MAX], out[SPATIAL_MAX];
    bool to_one, even, fixed;
} adaptive;

static void read_adaptive(call *k, adaptive *a) {
    ts_tensor *t = tensor_at(k, 0), *u = tensor_in(k, 0, 1);
    *a = (adaptive){.n = spatial_of(k), .ndim = ts_tensor_ndim(t), .to_one = true, .even = true, .fixed = true};
    for (int i = 0; i < a->n; i++) {
        a->in[i] = ts_tensor_sizes(t)[a->ndim - a->n + i];
        a->out[i] = ts_tensor_sizes(out_tensor(k, 0))[a->ndim - a->n + i];
        a->to_one &= a->out[i] == 1;
        a->even &= a->out[i] > 0 && a->in[i] % a->out[i] == 0;
        a->fixed &= a->in[i] == ts_tensor_sizes(u)[a->ndim - a->n + i];
    }
}

static const char *even_windows(call *k, const adaptive *a, const char *type) {
    int64_t size[SPATIAL_MAX];
    bool batched = a->ndim == a->n + 2;
    for (int i = 0; i < a->n; i++) size[i] = a->in[i] / a->out[i];
    onnx_node *made = node(k, type, INS(batched ? name_at(k, 0) : unsqueezed(k, name_at(k, 0), 0)));
    build_ints(made, "kernel_shape", a->n, size);
    build_ints(made, "strides", a->n, size);
    return unbatch(k, batched, build_out(made, 0));
}

static const char *over_all(call *k, const adaptive *a, const char *type) {
    int64_t axes[SPATIAL_MAX];
    for (int i = 0; i < a->n; i++) axes[i] = i - a->n;
    onnx_node *made = node(k, type, INS(name_at(k, 0)));
    build_ints(made, "axes", a->n, axes);
    build_int(made, "keepdims", 1);
    return build_out(made, 0);
}

/* How many rows of a spatial dimension there are, those before it already at their new size. */
static int64_t leading(call *k, const adaptive *a, int i) {
    int64_t n = 1;
    for (int d = 0; d < a->ndim - a->n; d++) n *= ts_tensor_sizes(tensor_at(k, 0))[d];
    for (int d = 0; d < i; d++) n *= a->out[d];
    return n;
}

TRANSLATE(adaptive_avg) {
    adaptive a;
    read_adaptive(k, &a);
    if (a.to_one) return bind(k, over_all(k, &a, "ReduceMean"));
    if (!a.fixed) return refuse(k, "adaptive pooling of a dynamic axis");
    if (a.even) return bind(k, even_windows(k, &a, "AveragePool"));
    ts_tensor *t = out_in(k, 0, 0), *u = out_in(k, 0, 1);
    const char *x = name_at(k, 0);
    for (int i = 0; i < a.n; i++) { /* axis by axis, as the rows of a matrix */
        int64_t tail = 1;
        for (int j = i + 1; j < a.n; j++) tail *= a.in[j];
        x = reshaped_by(k, x, INTS(k, !sizes_fixed(k) ? -1 : leading(k, &a, i), a.in[i], tail));
        x = emit(k, "MatMul", INS(window_matrix(k, out_dtype(k), a.in[i], a.out[i]), x));
    }
    return bind(k, reshaped_by(k, x, shape_like(k, t, u, name_at(k, 0), tensor_in(k, 0, 0), tensor_in(k, 0, 1))));
}

TRANSLATE(adaptive_max) {
    adaptive a;
    read_adaptive(k, &a);
    if (a.to_one) return bind(k, over_all(k, &a, "ReduceMax"));
    if (!a.fixed || !a.even) return refuse(k, "adaptive maxima over windows of different sizes");
    return bind(k, even_windows(k, &a, "MaxPool"));
}
