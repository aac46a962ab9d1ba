/* SPDX-License-Identifier: Apache-2.0
 *
 * upsample_taps.c: the input places and weights of each output place.  PyTorch computes them in the dtype of the data:
 * `as` rounds every step of a float32 one, so that places at a boundary fall on the same side.
 */
#include "ops/upsample.h"

#include <math.h>

static inline double as(dtype work, double x) { return work == TS_FLOAT64 ? x : (float)x; }
/* Scales, parts and weights are rounded to bfloat16 where that is the data. */
static inline double fine(dtype work, double x) { return work == TS_BFLOAT16 ? bf16_round((float)x) : as(work, x); }

static double scale_of(const upsample *u, int dim, dtype work, int64_t in, int64_t out) {
    double given = u->scale[dim];
    if (u->align_corners) return out > 1 ? fine(work, fine(work, (double)(in - 1)) / fine(work, (double)(out - 1))) : 0;
    return given > 0 ? fine(work, 1 / given) : fine(work, fine(work, (double)in) / fine(work, (double)out));
}

static double source(const upsample *u, dtype work, double scale, int64_t i) {
    if (u->align_corners) return as(work, scale * as(work, (double)i));
    double at = as(work, scale * as(work, (double)i + 0.5) - 0.5);
    return at < 0 && u->mode != UPSAMPLE_CUBIC ? 0 : at;
}

static int32_t clamp(double at, int64_t in) { return at < 0 ? 0 : at >= (double)in ? (int32_t)(in - 1) : (int32_t)at; }

static void put(taps *t, int64_t i, double weight) {
    if (t->work == TS_FLOAT64) ((double *)t->weight)[i] = weight;
    else ((float *)t->weight)[i] = (float)fine(t->work, weight);
}

/* ---- one input place ---- */

static void fill_nearest(const upsample *u, int dim, taps *t) {
    double scale = scale_of(u, dim, t->work, t->in, t->out);
    for (int64_t i = 0; i < t->out; i++) {
        double at;
        if (u->doubling && u->mode == UPSAMPLE_NEAREST && (t->out == t->in || t->out == 2 * t->in))
            at = (double)(t->out == t->in ? i : i >> 1);
        else if (u->mode == UPSAMPLE_NEAREST) at = as(t->work, scale * as(t->work, (double)i));
        else if (u->doubling) at = ((double)i + 0.5) * scale;
        else at = as(t->work, fmax(as(t->work, scale * as(t->work, (double)i + 0.5) - 0.5), 0) + 0.5);
        t->index[i] = clamp(floorf((float)at), t->in);
    }
}

/* ---- two and four ---- */

static void fill_linear(const upsample *u, int dim, taps *t) {
    double scale = scale_of(u, dim, t->work, t->in, t->out);
    for (int64_t i = 0; i < t->out; i++) {
        double at = t->in == t->out ? (double)i : source(u, t->work, scale, i);
        int32_t low = clamp(at, t->in);
        double part = fmin(fmax(fine(t->work, as(t->work, at - low)), 0), 1);
        t->index[i] = low;
        t->index[t->out + i] = low < t->in - 1 ? low + 1 : low;
        put(t, i, 1 - part);
        put(t, t->out + i, part);
    }
}

/* The cubic convolution filter near (|x| <= 1) and far (1 < |x| < 2). */
static double cubic_near(dtype d, double x, double a) {
    return fine(d, fine(d, fine(d, fine(d, fine(d, (a + 2) * x) - (a + 3)) * x) * x) + 1);
}
static double cubic_far(dtype d, double x, double a) {
    return fine(d, fine(d, fine(d, fine(d, fine(d, a * x) - 5 * a) * x) + 8 * a) * x) - 4 * a;
}

static void fill_cubic(const upsample *u, int dim, taps *t) {
    double scale = scale_of(u, dim, t->work, t->in, t->out);
    for (int64_t i = 0; i < t->out; i++) {
        dtype d = t->work;
        double at = source(u, d, scale, i), low = floor(at), x = fine(d, as(d, at - low)), y = fine(d, 1 - x);
        double weights[4] = {cubic_far(d, fine(d, x + 1), -0.75), cubic_near(d, x, -0.75), cubic_near(d, y, -0.75), cubic_far(d, fine(d, y + 1), -0.75)};
        for (int k = 0; k < 4; k++) {
            t->index[k * t->out + i] = clamp(low - 1 + k, t->in);
            put(t, k * t->out + i, weights[k]);
        }
    }
}

/* ---- as many as the filter covers ---- */

static double filter(bool cubic, double x) {
    x = fabs(x);
    if (!cubic) return x < 1 ? 1 - x : 0;
    return x < 1 ? cubic_near(TS_FLOAT64, x, -0.5) : x < 2 ? cubic_far(TS_FLOAT64, x, -0.5) : 0;
}

static void fill_wide(const upsample *u, taps *t, double scale, double support) {
    bool cubic = u->mode == UPSAMPLE_CUBIC_AA;
    double shrink = scale >= 1 ? as(t->work, 1 / scale) : 1;
    for (int64_t i = 0; i < t->out; i++) {
        double center = as(t->work, scale * as(t->work, (double)i + 0.5)), total = 0, weight;
        double low = fmax(trunc(as(t->work, center - support + 0.5)), 0);
        double high = fmin(trunc(as(t->work, center + support + 0.5)), (double)t->in);
        int32_t n = high > low ? (int32_t)fmin(high - low, t->max) : 0;
        t->first[i] = clamp(low, t->in);
        t->count[i] = n;
        for (int k = 0; k < n; k++) total += filter(cubic, (k + low - center + 0.5) * shrink);
        for (int k = 0; k < n; k++) {
            weight = filter(cubic, (k + low - center + 0.5) * shrink);
            put(t, i * t->max + k, total != 0 ? weight / total : weight);
        }
    }
}

static double support_of(const upsample *u, double scale, dtype work) {
    double half = u->mode == UPSAMPLE_CUBIC_AA ? 2 : 1;
    return scale >= 1 ? as(work, half * scale) : half;
}

/* ---- tables ---- */

static int taps_of(upsample_mode m) { return m == UPSAMPLE_LINEAR ? 2 : m == UPSAMPLE_CUBIC ? 4 : 1; }

ts_status taps_fill(ctx *cx, const upsample *u, int dim, dtype work, int64_t in, int64_t out, taps *t) {
    bool wide = u->mode >= UPSAMPLE_LINEAR_AA;
    double scale = scale_of(u, dim, work, in, out), support = support_of(u, scale, work);
    if (in > INT32_MAX || out > INT32_MAX) return fail_op(cx, "integer out of range");
    *t = (taps){.in = in, .out = out, .work = work, .max = taps_of(u->mode)};
    if (wide) t->max = (int)fmin(2 * ceil(support) + 1, (double)in);
    size_t places = (size_t)out, cells = mem_array(places, (size_t)t->max), width = work == TS_FLOAT64 ? sizeof(double) : sizeof(float);
    size_t indices = wide ? 2 * places : cells, weights = u->mode >= UPSAMPLE_LINEAR ? mem_array(cells, width) : 0;
    if (weights == SIZE_MAX || cells == SIZE_MAX) return fail_memory(cx, SIZE_MAX);
    TS_TRY(ctx_alloc(cx, weights + indices * sizeof(int32_t), &t->block));
    int32_t *index = (int32_t *)((char *)t->block + weights);
    if (weights) t->weight = t->block;
    if (wide) t->first = index, t->count = index + places;
    else t->index = index;
    if (wide) fill_wide(u, t, scale, support);
    else if (u->mode == UPSAMPLE_CUBIC) fill_cubic(u, dim, t);
    else if (u->mode == UPSAMPLE_LINEAR) fill_linear(u, dim, t);
    else fill_nearest(u, dim, t);
    return TS_OK;
}
