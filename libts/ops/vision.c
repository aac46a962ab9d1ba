/* SPDX-License-Identifier: Apache-2.0
 *
 * vision.c: torchvision's operators on regions: non-maximum suppression, and pooling of the boxes of a batch (rois: rows
 * of image, x1, y1, x2, y2).  A model names the image; it is checked.
 */
#include "ops/op.h"

#include "base/parallel.h"
#include "base/simd.h"

#include <math.h>

enum { SAMPLES_MAX = 1 << 15 }; /* along one bin */

/* ---- nms ---- */

#define NMS(ID, type)                                                                                             \
    /* Marks what the boxes before it, in the order given, suppress; returns how many are kept. */                \
    static int64_t suppress_##ID(int64_t n, const int64_t *order, const type *boxes, double threshold, type *area, bool *gone, int64_t *keep) { \
        int64_t kept = 0;                                                                                         \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            const type *b = boxes + 4 * order[i];                                                                 \
            area[i] = (b[2] - b[0]) * (b[3] - b[1]);                                                              \
        }                                                                                                         \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            const type *b = boxes + 4 * order[i];                                                                 \
            if (gone[i]) continue;                                                                                \
            keep[kept++] = order[i];                                                                              \
            for (int64_t k = i + 1; k < n; k++) {                                                                 \
                const type *c = boxes + 4 * order[k];                                                             \
                type w = (b[2] < c[2] ? b[2] : c[2]) - (b[0] > c[0] ? b[0] : c[0]);                               \
                type h = (b[3] < c[3] ? b[3] : c[3]) - (b[1] > c[1] ? b[1] : c[1]);                               \
                type both = (w > 0 ? w : 0) * (h > 0 ? h : 0);                                                    \
                if (both / (area[i] + area[k] - both) > threshold) gone[k] = true;                                \
            }                                                                                                     \
        }                                                                                                         \
        return kept;                                                                                              \
    }
NMS(f32, float)
NMS(f64, double)

static ts_status check_boxes(ctx *cx, const tensor *boxes, const tensor *scores) {
    if (boxes->ndim != 2) return fail_op(cx, "boxes should be a 2d tensor, got %dD", boxes->ndim);
    if (boxes->sizes[1] != 4) return fail_op(cx, "boxes should have 4 elements in dimension 1, got %lld", (long long)boxes->sizes[1]);
    if (scores->ndim != 1) return fail_op(cx, "scores should be a 1d tensor, got %dD", scores->ndim);
    if (boxes->sizes[0] != scores->sizes[0])
        return fail_op(cx, "boxes and scores should have same number of elements in dimension 0, got %lld and %lld",
                       (long long)boxes->sizes[0], (long long)scores->sizes[0]);
    if (boxes->dtype != scores->dtype) return fail_op(cx, "dets should have the same type as scores");
    if (boxes->dtype != TS_FLOAT32 && boxes->dtype != TS_FLOAT64)
        return fail_op(cx, "\"nms_kernel\" not implemented for '%s'", dtype_aten(boxes->dtype));
    return TS_OK;
}

/* Quantized boxes and scores are taken as the numbers they stand for. */
static ts_status numbers(ctx *cx, const tensor *t, tensor **out) {
    if (t->quant) return INVOKE_T(cx, OP_dequantize_self, out, v_tensor((tensor *)t));
    return tensor_contiguous(cx, t, out);
}

KERNEL(nms) {
    scoped_tensor tensor *boxes = NULL, *scores = NULL, *order = NULL, *keep = NULL;
    scoped_mem void *area = NULL;
    scoped_mem bool *gone = NULL;
    value sorted[2] = {v_none(), v_none()};
    TS_TRY(numbers(cx, a[0].t, &boxes));
    TS_TRY(numbers(cx, a[1].t, &scores));
    TS_TRY(check_boxes(cx, boxes, scores));
    int64_t n = boxes->sizes[0];
    TS_TRY(INVOKE(cx, OP_sort_stable, sorted, v_tensor(scores), v_bool(true), v_int(0), v_bool(true)));
    value_unref(sorted[0]);
    order = sorted[1].t;
    TS_TRY(tensor_empty(cx, TS_INT64, 1, &n, &keep));
    TS_TRY(ctx_alloc(cx, (size_t)(n + 1) * sizeof(double), &area));
    TS_TRY(ctx_alloc(cx, (size_t)(n + 1) * sizeof *gone, &gone));
    memset(gone, 0, (size_t)n * sizeof *gone);
    double threshold = value_double(a[2]);
    int64_t kept = boxes->dtype == TS_FLOAT32
                       ? suppress_f32(n, tensor_data(order), tensor_data(boxes), threshold, area, gone, tensor_data(keep))
                       : suppress_f64(n, tensor_data(order), tensor_data(boxes), threshold, area, gone, tensor_data(keep));
    tensor *t;
    TS_TRY(tensor_view(cx, keep, 1, &kept, (int64_t[]){1}, 0, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- regions ---- */

typedef struct region {
    int64_t n, c, h, w, rois, out_c, ph, pw;
    int64_t sampling; /* samples of a bin along a dim; 0 and below: as many as it has pixels */
    bool align, position; /* position: each bin has channels of its own */
    double scale, shift;  /* shift: of the box, in pixels */
    const void *x, *boxes;
    void *y;
    int32_t *map; /* where the maximum is, or the channel */
    char *scratch; /* `room` bytes for each of `pieces` pieces of the boxes */
    size_t room;
    int64_t pieces, ys, xs; /* ys, xs: at most so many samples of a box along its dims */
} region;

/* A sample between two places of a dim. */
typedef struct sample {
    int64_t low, high;
    double part; /* of the higher one */
    bool inside;
} sample;

#define REGION(ID, type)                                                                                          \
    typedef struct bin_##ID {                                                                                     \
        const type *image;                                                                                        \
        type y, x, h, w; /* the box's corner, the bins' sizes */                                                  \
        int64_t gh, gw;                                                                                           \
    } bin_##ID;                                                                                                   \
    static bin_##ID bins_##ID(const region *g, int64_t roi) {                                                     \
        const type *r = (const type *)g->boxes + roi * 5;                                                         \
        type scale = (type)g->scale, shift = (type)g->shift;                                                      \
        bin_##ID b = {.image = (const type *)g->x + (int64_t)r[0] * g->c * g->h * g->w};                          \
        b.x = r[1] * scale - shift;                                                                               \
        b.y = r[2] * scale - shift;                                                                               \
        type w = r[3] * scale - shift - b.x, h = r[4] * scale - shift - b.y;                                      \
        if (!g->align && !g->position) w = w > 1 ? w : 1, h = h > 1 ? h : 1;                                      \
        b.w = w / (type)g->pw;                                                                                    \
        b.h = h / (type)g->ph;                                                                                    \
        b.gh = g->sampling > 0 ? g->sampling : (int64_t)ceil(h / (type)g->ph);                                    \
        b.gw = g->sampling > 0 ? g->sampling : (int64_t)ceil(w / (type)g->pw);                                    \
        return b;                                                                                                 \
    }                                                                                                             \
    /* The place below, the one above, and the part of the latter; false where the place is outside. */           \
    static bool between_##ID(type at, int64_t size, int64_t *low, int64_t *high, type *part) {                    \
        if (!(at >= -1 && at <= (type)size)) return false;                                                        \
        if (at <= 0) at = 0;                                                                                      \
        *low = (int64_t)at;                                                                                       \
        *high = *low + 1;                                                                                         \
        if (*low >= size - 1) *low = *high = size - 1, at = (type)*low;                                           \
        *part = at - (type)*low;                                                                                  \
        return true;                                                                                              \
    }                                                                                                             \
    static void samples_##ID(type start, type bin, int64_t bins, int64_t each, int64_t size, sample *to) {        \
        for (int64_t i = 0; i < bins * each; i++) {                                                               \
            type part = 0, at = start + (type)(i / each) * bin + ((type)(i % each) + (type)0.5) * bin / (type)each; \
            to[i].inside = between_##ID(at, size, &to[i].low, &to[i].high, &part);                                \
            to[i].part = part;                                                                                    \
        }                                                                                                         \
    }                                                                                                             \
    /* A channel: the rows of a bin are summed first, over the columns [lo, hi) that are sampled. */              \
    SIMD_CLONES                                                                                                   \
    static void align_channel_##ID(const region *g, const bin_##ID *b, const type *plane, const sample *ys, const sample *xs, int64_t lo, int64_t hi, type *sum, type *y) { \
        type count = (type)(b->gh * b->gw > 1 ? b->gh * b->gw : 1);                                               \
        for (int64_t i = 0; i < g->ph; i++) {                                                                     \
            for (int64_t x = lo; x < hi; x++) sum[x] = 0;                                                         \
            for (int64_t k = 0; k < b->gh; k++) {                                                                 \
                const sample *s = &ys[i * b->gh + k];                                                             \
                if (!s->inside) continue;                                                                         \
                const type *low = plane + s->low * g->w, *high = plane + s->high * g->w, l = (type)s->part, h = 1 - l; \
                _Pragma("omp simd") for (int64_t x = lo; x < hi; x++) sum[x] += h * low[x] + l * high[x];         \
            }                                                                                                     \
            for (int64_t k = 0; k < g->pw; k++) {                                                                 \
                type total = 0;                                                                                   \
                for (const sample *s = xs + k * b->gw, *end = s + (b->gw > 0 ? b->gw : 0); s < end; s++)          \
                    if (s->inside) total += (1 - (type)s->part) * sum[s->low] + (type)s->part * sum[s->high];     \
                y[i * g->pw + k] = total / count;                                                                 \
            }                                                                                                     \
        }                                                                                                         \
    }                                                                                                             \
    static void align_box_##ID(const region *g, int64_t r, char *scratch) {                                       \
        bin_##ID b = bins_##ID(g, r);                                                                             \
        sample *ys = (sample *)scratch, *xs = ys + g->ys;                                                         \
        type *sum = (type *)(xs + g->xs);                                                                         \
        int64_t lo = g->w, hi = 0, plane = g->h * g->w, bins = g->ph * g->pw;                                     \
        samples_##ID(b.y, b.h, g->ph, b.gh, g->h, ys);                                                            \
        samples_##ID(b.x, b.w, g->pw, b.gw, g->w, xs);                                                            \
        for (int64_t i = 0; i < g->pw * b.gw; i++) {                                                              \
            if (xs[i].inside && xs[i].low < lo) lo = xs[i].low;                                                   \
            if (xs[i].inside && xs[i].high >= hi) hi = xs[i].high + 1;                                            \
        }                                                                                                         \
        for (int64_t c = 0; c < g->c; c++)                                                                        \
            align_channel_##ID(g, &b, b.image + c * plane, ys, xs, lo, hi, sum, (type *)g->y + (r * g->c + c) * bins); \
    }                                                                                                             \
    static void align_##ID(void *arg, int64_t begin, int64_t end) {                                               \
        const region *g = arg;                                                                                    \
        for (int64_t piece = begin; piece < end; piece++)                                                         \
            for (int64_t r = g->rois * piece / g->pieces; r < g->rois * (piece + 1) / g->pieces; r++)             \
                align_box_##ID(g, r, g->scratch + (size_t)piece * g->room);                                       \
    }                                                                                                             \
    /* The same where each bin has channels of its own. */                                                        \
    static void position_bin_##ID(const region *g, const bin_##ID *b, int64_t roi, int64_t i, int64_t k) {        \
        int64_t plane = g->h * g->w, bins = g->ph * g->pw, step = bins * plane, yl, yh, xl, xh;                   \
        const type *image = b->image + (i * g->pw + k) * plane;                                                   \
        type *y = (type *)g->y + roi * g->out_c * bins + i * g->pw + k, ly, lx;                                   \
        for (int64_t c = 0; c < g->out_c; c++) y[c * bins] = 0;                                                   \
        for (int64_t iy = 0; iy < b->gh; iy++) {                                                                  \
            if (!between_##ID(b->y + (type)i * b->h + ((type)iy + (type)0.5) * b->h / (type)b->gh, g->h, &yl, &yh, &ly)) continue; \
            for (int64_t ix = 0; ix < b->gw; ix++) {                                                              \
                if (!between_##ID(b->x + (type)k * b->w + ((type)ix + (type)0.5) * b->w / (type)b->gw, g->w, &xl, &xh, &lx)) continue; \
                type hy = 1 - ly, hx = 1 - lx, w1 = hy * hx, w2 = hy * lx, w3 = ly * hx, w4 = ly * lx;            \
                for (int64_t c = 0; c < g->out_c; c++) {                                                          \
                    const type *p = image + c * step;                                                             \
                    y[c * bins] += w1 * p[yl * g->w + xl] + w2 * p[yl * g->w + xh] + w3 * p[yh * g->w + xl] + w4 * p[yh * g->w + xh]; \
                }                                                                                                 \
            }                                                                                                     \
        }                                                                                                         \
        for (int64_t c = 0; c < g->out_c; c++) y[c * bins] /= (type)(b->gh * b->gw);                              \
    }                                                                                                             \
    static void position_##ID(void *arg, int64_t begin, int64_t end) {                                            \
        const region *g = arg;                                                                                    \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            bin_##ID b = bins_##ID(g, r);                                                                         \
            for (int64_t i = 0; i < g->ph; i++)                                                                   \
                for (int64_t k = 0; k < g->pw; k++) position_bin_##ID(g, &b, r, i, k);                            \
        }                                                                                                         \
    }                                                                                                             \
    static void count_samples_##ID(region *g) {                                                                   \
        for (int64_t r = 0; r < g->rois; r++) {                                                                   \
            bin_##ID b = bins_##ID(g, r);                                                                         \
            if (b.gh > 0 && b.gh * g->ph > g->ys) g->ys = b.gh * g->ph;                                           \
            if (b.gw > 0 && b.gw * g->pw > g->xs) g->xs = b.gw * g->pw;                                           \
        }                                                                                                         \
    }                                                                                                             \
    static int64_t inside_##ID(type at, int64_t size) { return !(at > 0) ? 0 : at > (type)size ? size : (int64_t)at; } \
    /* Pixels [lo, hi) of bin i. */                                                                               \
    static void range_##ID(type start, type bin, int64_t i, int64_t size, int64_t *lo, int64_t *hi) {             \
        *lo = inside_##ID((type)floor((type)i * bin) + start, size);                                              \
        *hi = inside_##ID((type)ceil((type)(i + 1) * bin) + start, size);                                         \
    }                                                                                                             \
    static void max_##ID(void *arg, int64_t begin, int64_t end) {                                                 \
        const region *g = arg;                                                                                    \
        int64_t bins = g->ph * g->pw;                                                                             \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            const type *box = (const type *)g->boxes + r * 5;                                                     \
            type s = (type)g->scale, x0 = (type)round(box[1] * s), y0 = (type)round(box[2] * s);                  \
            type w = (type)round(box[3] * s) - x0 + 1, h = (type)round(box[4] * s) - y0 + 1;                      \
            type bw = (w > 1 ? w : 1) / (type)g->pw, bh = (h > 1 ? h : 1) / (type)g->ph;                          \
            for (int64_t i = 0; i < bins * g->c; i++) {                                                           \
                const type *p = (const type *)g->x + ((int64_t)box[0] * g->c + i / bins) * g->h * g->w;           \
                int64_t ylo, yhi, xlo, xhi, at = -1, to = r * g->c * bins + i;                                    \
                range_##ID(y0, bh, i % bins / g->pw, g->h, &ylo, &yhi);                                           \
                range_##ID(x0, bw, i % g->pw, g->w, &xlo, &xhi);                                                  \
                type most = yhi <= ylo || xhi <= xlo ? 0 : -__FLT_MAX__;                                          \
                for (int64_t y = ylo; y < yhi; y++)                                                               \
                    for (int64_t x = xlo; x < xhi; x++)                                                           \
                        if (p[y * g->w + x] > most) most = p[y * g->w + x], at = y * g->w + x;                    \
                ((type *)g->y)[to] = most;                                                                        \
                g->map[to] = (int32_t)at;                                                                         \
            }                                                                                                     \
        }                                                                                                         \
    }                                                                                                             \
    static void mean_##ID(void *arg, int64_t begin, int64_t end) {                                                \
        const region *g = arg;                                                                                    \
        int64_t bins = g->ph * g->pw;                                                                             \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            const type *box = (const type *)g->boxes + r * 5;                                                     \
            type s = (type)g->scale, x0 = (type)round(box[1] * s), y0 = (type)round(box[2] * s);                  \
            type w = (type)round(box[3] * s) - x0, h = (type)round(box[4] * s) - y0;                              \
            type bw = (w > 1 ? w : 1) / (type)g->pw, bh = (h > 1 ? h : 1) / (type)g->ph;                          \
            for (int64_t i = 0; i < bins * g->out_c; i++) {                                                       \
                const type *p = (const type *)g->x + ((int64_t)box[0] * g->c + i) * g->h * g->w;                  \
                int64_t bi = i % bins / g->pw, bk = i % g->pw;                                                    \
                int64_t ylo = inside_##ID((type)floor((type)bi * bh + y0), g->h - 1), yhi = inside_##ID((type)ceil((type)(bi + 1) * bh + y0), g->h - 1); \
                int64_t xlo = inside_##ID((type)floor((type)bk * bw + x0), g->w - 1), xhi = inside_##ID((type)ceil((type)(bk + 1) * bw + x0), g->w - 1); \
                type sum = 0;                                                                                     \
                for (int64_t y = ylo; y < yhi; y++)                                                               \
                    for (int64_t x = xlo; x < xhi; x++) sum += p[y * g->w + x];                                   \
                ((type *)g->y)[r * g->out_c * bins + i] = yhi <= ylo || xhi <= xlo ? 0 : sum / (type)((yhi - ylo) * (xhi - xlo)); \
            }                                                                                                     \
        }                                                                                                         \
    }                                                                                                             \
    /* Every box names an image, and its bins have a sensible number of samples. */                               \
    static ts_status check_##ID(ctx *cx, const region *g, bool samples) {                                         \
        for (int64_t r = 0; r < g->rois; r++) {                                                                   \
            type image = ((const type *)g->boxes)[r * 5];                                                         \
            if (!(image >= 0 && image < (type)g->n))                                                              \
                return fail_op(cx, "rois name image %g of a batch of %lld", (double)image, (long long)g->n);      \
            if (!samples) continue;                                                                               \
            region first = *g;                                                                                    \
            first.sampling = 1;                                                                                   \
            bin_##ID b = bins_##ID(&first, r);                                                                    \
            if (!(fabs(b.h) < SAMPLES_MAX && fabs(b.w) < SAMPLES_MAX) || g->sampling > SAMPLES_MAX)               \
                return fail_op(cx, "a region with bins of %g x %g pixels is too large", (double)b.h, (double)b.w); \
        }                                                                                                         \
        return TS_OK;                                                                                             \
    }
REGION(f32, float)
REGION(f64, double)

typedef enum pooling { POOL_ALIGN, POOL_MAX, POOL_MEAN } pooling;

static ts_status check_region(ctx *cx, const char *name, const tensor *x, const tensor *rois, const region *g) {
    int unused;
    static const char *const same = "Expected tensor for argument #1 'input' to have the same type as tensor for argument #2 'rois'; but type CPU%sType does not equal CPU%sType (while checking arguments for %s_forward_kernel)";
    bool align = strcmp(name, "roi_align") == 0;
    if (rois->ndim < 2) return wrap_dim(cx, 1, rois->ndim, &unused);
    if (rois->ndim != 2 || rois->sizes[1] != 5)
        return fail_op(cx, align ? "rois must have shape as Tensor[K, 5]" : "Tensor rois should have shape as Tensor[K, 5]");
    if (x->dtype != rois->dtype) return fail_op(cx, same, dtype_aten(x->dtype), dtype_aten(rois->dtype), name);
    if (x->ndim < 4) return wrap_dim(cx, 3, x->ndim, &unused);
    if (x->ndim > 4) return fail_op(cx, "%s: expected an input of 4 dimensions, but got %d", name, x->ndim);
    if (g->position && (g->ph <= 0 || g->pw <= 0 || g->ph > INT32_MAX || g->pw > INT32_MAX || x->sizes[1] % (g->ph * g->pw)))
        return fail_op(cx, "input channels must be a multiple of pooling height * pooling width");
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64 && x->dtype != TS_FLOAT16)
        return fail_op(cx, "\"%s_forward_kernel\" not implemented for '%s'", name, dtype_aten(x->dtype));
    return TS_OK;
}

/* The channel of the input that each bin is taken from. */
static void fill_channels(const region *g) {
    int64_t per_roi = g->out_c * g->ph * g->pw;
    for (int64_t i = 0; i < g->rois * per_roi; i++) g->map[i] = (int32_t)(i % per_roi);
}

static ts_status run_align(ctx *cx, region *g, bool wide) {
    scoped_mem char *scratch = NULL;
    if (wide) count_samples_f64(g);
    else count_samples_f32(g);
    size_t samples = mem_array((size_t)g->ys + (size_t)g->xs, sizeof(sample)), row = (size_t)g->w * sizeof(double);
    g->pieces = g->rois < cx->threads ? g->rois : cx->threads;
    if (samples > SIZE_MAX / 2 || __builtin_add_overflow(samples, row, &g->room)) return fail_memory(cx, SIZE_MAX);
    g->room = (g->room + 63) & ~(size_t)63;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)g->pieces, g->room), &scratch));
    g->scratch = scratch;
    parallel_for(cx->threads, g->pieces, 1, wide ? align_f64 : align_f32, g);
    return TS_OK;
}

static ts_status run(ctx *cx, region *g, pooling kind, bool wide) {
    if (kind == POOL_ALIGN && !g->position) return run_align(cx, g, wide);
    parallel_for(cx->threads, g->rois, 1,
                 kind == POOL_ALIGN ? (wide ? position_f64 : position_f32) : kind == POOL_MAX ? (wide ? max_f64 : max_f32) : (wide ? mean_f64 : mean_f32), g);
    return TS_OK;
}

/* input, rois, spatial_scale, pooled_height, pooled_width, ... */
static ts_status pool(ctx *cx, const char *name, const value *a, region g, pooling kind, value *out) {
    const tensor *x = a[0].t, *rois = a[1].t;
    scoped_tensor tensor *plain = NULL, *boxes = NULL, *y = NULL, *map = NULL;
    tensor *t;
    g.scale = value_double(a[2]);
    g.ph = a[3].i;
    g.pw = a[4].i;
    TS_TRY(check_region(cx, name, x, rois, &g));
    dtype d = x->dtype, work = d == TS_FLOAT16 ? TS_FLOAT32 : d;
    g.n = x->sizes[0], g.c = x->sizes[1], g.h = x->sizes[2], g.w = x->sizes[3];
    g.rois = rois->sizes[0];
    g.out_c = g.position ? g.c / (g.ph * g.pw) : g.c;
    int64_t sizes[] = {g.rois, g.out_c, g.ph, g.pw};
    TS_TRY(tensor_empty(cx, work, 4, sizes, &y));
    TS_TRY(tensor_plain(cx, x, work, &plain));
    TS_TRY(tensor_plain(cx, rois, work, &boxes));
    if (kind == POOL_MAX || g.position) {
        TS_TRY(tensor_empty(cx, TS_INT32, 4, sizes, &map));
        g.map = tensor_data(map);
    }
    g.x = tensor_data(plain), g.boxes = tensor_data(boxes), g.y = tensor_data(y);
    bool wide = work == TS_FLOAT64, empty = g.h == 0 || g.w == 0;
    if (tensor_numel(y)) {
        TS_TRY(wide ? check_f64(cx, &g, kind == POOL_ALIGN) : check_f32(cx, &g, kind == POOL_ALIGN));
        if (empty) return fail_op(cx, "%s: expected an input with pixels", name);
        TS_TRY(run(cx, &g, kind, wide));
        if (g.position) fill_channels(&g);
    }
    TS_TRY(tensor_to_dtype(cx, y, d, &t));
    out[0] = v_tensor(t);
    if (map) out[1] = v_tensor(tensor_take(&map));
    return TS_OK;
}

KERNEL(roi_align) {
    bool aligned = a[6].b;
    return pool(cx, "roi_align", a, (region){.sampling = a[5].i, .align = aligned, .shift = aligned ? 0.5 : 0}, POOL_ALIGN, out);
}

KERNEL(ps_roi_align) { return pool(cx, "ps_roi_align", a, (region){.sampling = a[5].i, .position = true, .shift = 0.5}, POOL_ALIGN, out); }
KERNEL(roi_pool) { return pool(cx, "roi_pool", a, (region){.sampling = 1}, POOL_MAX, out); }
KERNEL(ps_roi_pool) { return pool(cx, "ps_roi_pool", a, (region){.sampling = 1, .position = true}, POOL_MEAN, out); }
