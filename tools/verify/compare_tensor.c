/* SPDX-License-Identifier: Apache-2.0
 *
 * compare_tensor.c: numbers: |got - want| <= atol + rtol * |want|, NaN equals NaN, infinities agree in sign.
 *
 * Integers are compared as integers, everything else as doubles in blocks.
 */
#include "compare.h"

#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- tolerances ---- */

/* torch.testing.assert_close's. */
static void default_tolerance(ts_dtype d, double *rtol, double *atol) {
    *atol = 1e-5;
    switch (d) {
    case TS_FLOAT16:
    case TS_COMPLEX32: *rtol = 1e-3; return;
    case TS_BFLOAT16: *rtol = 1.6e-2; return;
    case TS_FLOAT32:
    case TS_COMPLEX64:
    case TS_QINT8:
    case TS_QUINT8:
    case TS_QINT32: *rtol = 1.3e-6; return;
    case TS_FLOAT64:
    case TS_COMPLEX128: *rtol = *atol = 1e-7; return;
    default: *rtol = *atol = 0; return;
    }
}

static void choose_tolerance(const tolerance *t, ts_dtype d, double *rtol, double *atol) {
    default_tolerance(d, rtol, atol);
    if (d == TS_BOOL) return;
    if (t->rtol >= 0) *rtol = t->rtol;
    if (t->atol >= 0) *atol = t->atol;
}

/* ---- numbers ---- */

static void note(distance *far, double abs, double size, bool good) {
    far->elements++;
    far->mismatched += !good;
    double rel = abs == 0 ? 0 : isinf(abs) ? INFINITY : abs / size;
    if (!(abs <= far->max_abs)) far->max_abs = abs;
    if (!(rel <= far->max_rel)) far->max_rel = rel;
}

/* A complex number is two doubles; others have an imaginary part of 0. Sets *out_abs to how far they are apart. */
static bool close_enough(const double *got, const double *want, double rtol, double atol, double *out_abs) {
    bool got_nan = isnan(got[0]) || isnan(got[1]), want_nan = isnan(want[0]) || isnan(want[1]);
    *out_abs = 0;
    if (got_nan && want_nan) return true;
    if (got[0] == want[0] && got[1] == want[1]) return true;
    *out_abs = INFINITY;
    if (got_nan || want_nan || !isfinite(got[0]) || !isfinite(got[1]) || !isfinite(want[0]) || !isfinite(want[1])) return false;
    *out_abs = hypot(got[0] - want[0], got[1] - want[1]);
    return *out_abs <= atol + rtol * hypot(want[0], want[1]);
}

bool compare_numbers(const tolerance *t, ts_dtype dtype, const double *got, const double *want, distance *far) {
    double rtol, atol, abs;
    choose_tolerance(t, dtype, &rtol, &atol);
    bool good = close_enough(got, want, rtol, atol, &abs);
    note(far, abs, hypot(want[0], want[1]), good);
    return good;
}

static double int_distance(int64_t got, int64_t want) {
    return (double)(got > want ? (uint64_t)got - (uint64_t)want : (uint64_t)want - (uint64_t)got);
}

bool compare_ints(const tolerance *t, int64_t got, int64_t want, distance *far) {
    double rtol, atol, abs = int_distance(got, want);
    choose_tolerance(t, TS_INT64, &rtol, &atol);
    bool good = got == want || abs <= atol + rtol * fabs((double)want);
    note(far, abs, fabs((double)want), good);
    return good;
}

/* ---- elements ---- */

static double of_half(uint16_t h) {
    int exponent = h >> 10 & 31, fraction = h & 1023;
    double d = exponent == 31 ? (fraction ? NAN : INFINITY) : exponent ? ldexp(1024 + fraction, exponent - 25) : ldexp(fraction, -24);
    return h >> 15 ? -d : d;
}

static double of_bfloat16(uint16_t b) {
    uint32_t bits = (uint32_t)b << 16;
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

typedef struct side {
    ts_tensor *tensor; /* contiguous, owned */
    const char *data;
    ts_dtype dtype;
    ts_quantization q;
    int64_t inner; /* elements after the axis of a per-channel scheme */
} side;

static double dequantized(const side *s, int64_t index, int64_t n) {
    int64_t channel = s->q.axis < 0 ? 0 : index / s->inner % s->q.count;
    return (double)(n - s->q.zero_points[channel]) * s->q.scales[channel];
}

static int64_t element_int(const side *s, int64_t i) {
    switch (s->dtype) {
    case TS_UINT8:
    case TS_QUINT8:
    case TS_BOOL: return ((const uint8_t *)s->data)[i];
    case TS_INT8:
    case TS_QINT8: return ((const int8_t *)s->data)[i];
    case TS_INT16: return ((const int16_t *)s->data)[i];
    case TS_INT32:
    case TS_QINT32: return ((const int32_t *)s->data)[i];
    default: return ((const int64_t *)s->data)[i];
    }
}

static void load_element(const side *s, int64_t i, double *to) {
    to[1] = 0;
    switch (s->dtype) {
    case TS_FLOAT16: to[0] = of_half(((const uint16_t *)s->data)[i]); break;
    case TS_BFLOAT16: to[0] = of_bfloat16(((const uint16_t *)s->data)[i]); break;
    case TS_FLOAT32: to[0] = ((const float *)s->data)[i]; break;
    case TS_FLOAT64: to[0] = ((const double *)s->data)[i]; break;
    case TS_COMPLEX32:
        to[0] = of_half(((const uint16_t *)s->data)[2 * i]);
        to[1] = of_half(((const uint16_t *)s->data)[2 * i + 1]);
        break;
    case TS_COMPLEX64:
        to[0] = ((const float *)s->data)[2 * i];
        to[1] = ((const float *)s->data)[2 * i + 1];
        break;
    case TS_COMPLEX128:
        to[0] = ((const double *)s->data)[2 * i];
        to[1] = ((const double *)s->data)[2 * i + 1];
        break;
    case TS_QINT8:
    case TS_QUINT8:
    case TS_QINT32: to[0] = dequantized(s, i, element_int(s, i)); break;
    default: to[0] = (double)element_int(s, i); break;
    }
}

/* ---- texts ---- */

char *text_of(const char *format, ...) {
    char *text = NULL;
    va_list args;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) abort();
    va_end(args);
    return text;
}

static char *shape_text(int ndim, const int64_t *sizes) {
    char *text = text_of("[");
    for (int i = 0; i < ndim; i++) {
        char *longer = text_of("%s%s%" PRId64, text, i ? ", " : "", sizes[i]);
        free(text);
        text = longer;
    }
    char *whole = text_of("%s]", text);
    free(text);
    return whole;
}

char *tensor_type_text(const ts_tensor *t) {
    char *shape = shape_text(ts_tensor_ndim(t), ts_tensor_sizes(t));
    char *text = text_of("%s %s", ts_dtype_name(ts_tensor_dtype(t)), shape);
    free(shape);
    return text;
}

static char *index_text(const ts_tensor *t, int64_t flat) {
    int64_t at[64];
    int ndim = ts_tensor_ndim(t);
    for (int i = ndim - 1; i >= 0; i--) {
        at[i] = flat % ts_tensor_sizes(t)[i];
        flat /= ts_tensor_sizes(t)[i];
    }
    return shape_text(ndim, at);
}

static char *element_text(const side *s, int64_t i) {
    double parts[2];
    switch (s->dtype) {
    case TS_BOOL: return text_of("%s", element_int(s, i) ? "true" : "false");
    case TS_UINT8:
    case TS_INT8:
    case TS_INT16:
    case TS_INT32:
    case TS_INT64: return text_of("%" PRId64, element_int(s, i));
    default: break;
    }
    load_element(s, i, parts);
    int digits = s->dtype == TS_FLOAT64 || s->dtype == TS_COMPLEX128 ? 17 : 9;
    bool is_complex = s->dtype == TS_COMPLEX32 || s->dtype == TS_COMPLEX64 || s->dtype == TS_COMPLEX128;
    return is_complex ? text_of("%.*g%+.*gj", digits, parts[0], digits, parts[1]) : text_of("%.*g", digits, parts[0]);
}

/* ---- tensors ---- */

typedef struct element_scan {
    const side *got, *want;
    double rtol, atol, worst_abs;
    int64_t first, worst; /* -1: none */
    distance far;
} element_scan;

static void note_mismatch(element_scan *s, int64_t i, double abs) {
    if (s->first < 0) s->first = i;
    if (s->worst < 0 || abs > s->worst_abs) {
        s->worst = i;
        s->worst_abs = abs;
    }
}

static void scan_ints(element_scan *s, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        int64_t got = element_int(s->got, i), want = element_int(s->want, i);
        double abs = int_distance(got, want);
        bool good = got == want || abs <= s->atol + s->rtol * fabs((double)want);
        note(&s->far, abs, fabs((double)want), good);
        if (!good) note_mismatch(s, i, abs);
    }
}

static void scan_floats(element_scan *s, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        double got[2], want[2], abs;
        load_element(s->got, i, got);
        load_element(s->want, i, want);
        bool good = close_enough(got, want, s->rtol, s->atol, &abs);
        note(&s->far, abs, hypot(want[0], want[1]), good);
        if (!good) note_mismatch(s, i, abs);
    }
}

static char *mismatch_text(const element_scan *s) {
    char *first_at = index_text(s->want->tensor, s->first), *first_got = element_text(s->got, s->first), *first_want = element_text(s->want, s->first);
    char *worst_at = index_text(s->want->tensor, s->worst), *worst_got = element_text(s->got, s->worst), *worst_want = element_text(s->want, s->worst);
    char *text = text_of("%" PRId64 " of %" PRId64 " elements differ (%.3g %%) by up to %.6g absolute, %.6g relative (allowed: atol %g, rtol %g)",
                         s->far.mismatched, s->far.elements, 100.0 * (double)s->far.mismatched / (double)s->far.elements, s->far.max_abs, s->far.max_rel,
                         s->atol, s->rtol);
    char *where = s->first == s->worst ? text_of("at %s: got %s, want %s", first_at, first_got, first_want)
                                       : text_of("first at %s: got %s, want %s; worst at %s: got %s, want %s", first_at, first_got, first_want, worst_at,
                                                 worst_got, worst_want);
    char *whole = text_of("%s; %s", text, where);
    free(first_at), free(first_got), free(first_want);
    free(worst_at), free(worst_got), free(worst_want);
    free(text), free(where);
    return whole;
}

/* A contiguous view of a tensor; false where memory ends. */
static bool open_side(side *s, const ts_tensor *t) {
    *s = (side){.dtype = ts_tensor_dtype(t), .inner = 1};
    if (ts_tensor_contiguous(t, &s->tensor, NULL) != TS_OK) return false;
    s->data = ts_tensor_data(s->tensor);
    if (ts_tensor_quantization(s->tensor, &s->q) && s->q.axis >= 0)
        for (int i = s->q.axis + 1; i < ts_tensor_ndim(t); i++) s->inner *= ts_tensor_sizes(t)[i];
    return true;
}

static char *compare_quantizers(const side *got, const side *want) {
    const ts_quantization *g = &got->q, *w = &want->q;
    if (g->axis != w->axis || g->count != w->count)
        return text_of("the quantization scheme is another: got %" PRId64 " scales on axis %d, want %" PRId64 " on axis %d (-1: per tensor)", g->count,
                       g->axis, w->count, w->axis);
    for (int64_t i = 0; i < w->count; i++) {
        if (g->zero_points[i] != w->zero_points[i])
            return text_of("zero point %" PRId64 " is another: got %" PRId64 ", want %" PRId64, i, g->zero_points[i], w->zero_points[i]);
        if (!(fabs(g->scales[i] - w->scales[i]) <= 1.3e-6 * w->scales[i]))
            return text_of("scale %" PRId64 " is another: got %.9g, want %.9g", i, g->scales[i], w->scales[i]);
    }
    return NULL;
}

static char *compare_elements(const tolerance *t, const side *got, const side *want, distance *far) {
    ts_quantization ignored;
    bool quantized = ts_tensor_quantization(want->tensor, &ignored);
    if (quantized != ts_tensor_quantization(got->tensor, &ignored)) return text_of("one of the tensors has no quantizer");
    char *message = quantized ? compare_quantizers(got, want) : NULL;
    if (message || t->shapes) return message;
    element_scan s = {.got = got, .want = want, .first = -1, .worst = -1};
    choose_tolerance(t, want->dtype, &s.rtol, &s.atol);
    bool whole = want->dtype == TS_BOOL || want->dtype == TS_UINT8 || (want->dtype >= TS_INT8 && want->dtype <= TS_INT64);
    if (whole) scan_ints(&s, ts_tensor_numel(want->tensor));
    else scan_floats(&s, ts_tensor_numel(want->tensor));
    *far = s.far;
    return s.first < 0 ? NULL : mismatch_text(&s);
}

static bool same_shape(const ts_tensor *a, const ts_tensor *b) {
    int ndim = ts_tensor_ndim(a);
    if (ndim != ts_tensor_ndim(b)) return false;
    for (int i = 0; i < ndim; i++)
        if (ts_tensor_sizes(a)[i] != ts_tensor_sizes(b)[i]) return false;
    return true;
}

char *compare_tensors(const tolerance *t, const ts_tensor *got, const ts_tensor *want, distance *far) {
    side g = {0}, w = {0};
    char *message;
    if (ts_tensor_dtype(got) != ts_tensor_dtype(want) || !same_shape(got, want)) {
        char *is = tensor_type_text(got), *due = tensor_type_text(want);
        message = text_of("is a tensor %s, not %s", is, due);
        free(is), free(due);
        return message;
    }
    if (open_side(&g, got) && open_side(&w, want)) message = compare_elements(t, &g, &w, far);
    else message = text_of("no memory to compare it");
    ts_tensor_unref(g.tensor);
    ts_tensor_unref(w.tensor);
    return message;
}
