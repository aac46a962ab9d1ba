/* SPDX-License-Identifier: Apache-2.0
 *
 * loss_margin.c: margins between the scores of classes: one right class, or several (page 7.7).
 */
#include "ops/elementwise.h"
#include "ops/loss.h"

#include <stdio.h>

/* Scores as (rows, n); a vector is one row. */
typedef struct margins {
    tensor *x, *target, *weight; /* contiguous; target int64; weight may be NULL */
    int64_t rows, n;
    bool each;                   /* a result per row */
    double p, margin;
} margins;

static void margins_end(margins *m) {
    tensor_unref(m->x);
    tensor_unref(m->target);
    tensor_unref(m->weight);
}
#define scoped_margins __attribute__((cleanup(margins_end)))

static ts_status fail_shape(ctx *cx, const char *before, const tensor *t) {
    scoped_text text shape = TEXT_INIT(NULL);
    sizes_print(&shape, t->ndim, t->sizes);
    return fail_op(cx, "%s%s", before, text_str(&shape));
}

static ts_status margins_read(ctx *cx, const tensor *x, margins *m) {
    bool ok = (x->ndim == 2 && x->sizes[1]) || (x->ndim == 1 && x->sizes[0]) || x->ndim == 0;
    if (!ok) return fail_shape(cx, "Expected non-empty vector or matrix with optional 0-dim batch size, but got: ", x);
    m->rows = x->ndim == 2 ? x->sizes[0] : 1;
    m->n = x->ndim ? x->sizes[x->ndim - 1] : 1;
    return tensor_contiguous(cx, x, &m->x);
}

/* A row: the margins that other scores take, over the number of classes. */
#define MULTI_ROW(name, type)                                                                                     \
    static type name(const margins *m, const type *x, const type *w, int64_t right) {                             \
        type sum = 0, margin = (type)m->margin;                                                                   \
        for (int64_t i = 0; i < m->n; i++) {                                                                      \
            type z = margin - x[right] + x[i];                                                                    \
            if (i == right || !(z > 0)) continue;                                                                 \
            type h = m->p == 1 ? z : z * z;                                                                       \
            sum += w ? h * w[right] : h;                                                                          \
        }                                                                                                         \
        return sum / (type)m->n;                                                                                  \
    }
MULTI_ROW(multi_row_f32, float)
MULTI_ROW(multi_row_f64, double)

static double multi_row(const margins *m, int64_t r, int64_t right) {
    void *w = m->weight ? tensor_data(m->weight) : NULL;
    if (m->x->dtype == TS_FLOAT32) return (double)multi_row_f32(m, (const float *)tensor_data(m->x) + r * m->n, w, right);
    return multi_row_f64(m, (const double *)tensor_data(m->x) + r * m->n, w, right);
}

static void put(tensor *t, int64_t i, double v) {
    if (t->dtype == TS_FLOAT32) ((float *)tensor_data(t))[i] = (float)v;
    else ((double *)tensor_data(t))[i] = v;
}

static ts_status multi_checks(ctx *cx, const value *a, margins *m) {
    const tensor *y = a[1].t, *w = arg_tensor_or_null(a[4]);
    char before[80];
    m->p = value_double(a[2]);
    m->margin = value_double(a[3]);
    if (m->p != 1 && m->p != 2) return fail_op(cx, "only p == 1 and p == 2 supported");
    TS_TRY(margins_read(cx, a[0].t, m));
    snprintf(before, sizeof before, "inconsistent target size, expected %lld but got ", (long long)m->rows);
    if (y->ndim > 1 || tensor_numel(y) != m->rows) return fail_shape(cx, before, y);
    snprintf(before, sizeof before, "inconsistent weight size, expected %lld but got ", (long long)m->n);
    if (w && (w->ndim > 1 || tensor_numel(w) != m->n)) return fail_shape(cx, before, w);
    if (m->x->dtype != TS_FLOAT32 && m->x->dtype != TS_FLOAT64) return elementwise_missing(cx, "multi_margin_loss_cpu_kernel", m->x->dtype);
    if (y->dtype != TS_INT64) return fail_op(cx, "expected scalar type Long but found %s", dtype_aten(y->dtype));
    if (w && w->dtype != m->x->dtype) return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(m->x->dtype), dtype_aten(w->dtype));
    if (w) TS_TRY(tensor_contiguous(cx, w, &m->weight));
    return tensor_contiguous(cx, y, &m->target);
}

/* self, target, p, margin, weight, reduction */
KERNEL(multi_margin_loss) {
    scoped_margins margins m = {0};
    scoped_tensor tensor *t = NULL;
    TS_TRY(multi_checks(cx, a, &m));
    m.each = a[5].i == REDUCTION_NONE && a[1].t->ndim > 0;
    TS_TRY(tensor_zeros(cx, m.x->dtype, m.each, &m.rows, &t));
    const int64_t *right = tensor_data(m.target);
    double sum = 0;
    for (int64_t r = 0; r < m.rows; r++) {
        if (right[r] < 0 || right[r] >= m.n) return fail_op(cx, "target out of range");
        double v = multi_row(&m, r, right[r]);
        sum += v;
        if (m.each) put(t, r, v);
    }
    if (a[5].i == REDUCTION_MEAN) sum /= (double)m.rows;
    if (!m.each && m.rows) put(t, 0, sum);
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

/* A row with several right classes, listed before the first -1; `is` marks them. */
#define LABELS_ROW(name, type)                                                                                    \
    static double name(const type *x, const int64_t *right, type *is, int64_t n) {                                \
        double sum = 0;                                                                                           \
        for (int64_t i = 0; i < n && right[i] >= 0; i++) is[right[i]] = 1;                                        \
        for (int64_t i = 0; i < n && right[i] >= 0; i++) {                                                        \
            for (int64_t k = 0; k < n; k++) {                                                                     \
                type z = 1 - x[right[i]] + x[k];                                                                  \
                if (is[k] == 0 && z > 0) sum += (double)z;                                                        \
            }                                                                                                     \
        }                                                                                                         \
        return sum;                                                                                               \
    }
LABELS_ROW(labels_row_f32, float)
LABELS_ROW(labels_row_f64, double)

static ts_status labels_checks(ctx *cx, const value *a, margins *m) {
    const tensor *x = a[0].t, *y = a[1].t;
    TS_TRY(margins_read(cx, x, m));
    bool same = y->ndim == x->ndim || (x->ndim <= 1 && y->ndim <= 1);
    same = same && (x->ndim == 2 ? tensor_same_sizes(x, y) : tensor_numel(y) == m->n);
    if (!same) {
        scoped_text text one = TEXT_INIT(NULL), two = TEXT_INIT(NULL);
        sizes_print(&one, x->ndim, x->sizes);
        sizes_print(&two, y->ndim, y->sizes);
        return fail_op(cx, "inconsistent size %s for target of size: %s", text_str(&two), text_str(&one));
    }
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64) return elementwise_missing(cx, "multilabel_margin_loss_forward_out_frame", x->dtype);
    if (y->dtype != TS_INT64) return fail_op(cx, "expected scalar type Long but found %s", dtype_aten(y->dtype));
    TS_TRY(tensor_contiguous(cx, y, &m->target));
    const int64_t *right = tensor_data(m->target);
    for (int64_t i = 0; i < m->rows * m->n; i++)
        if (right[i] < -1 || right[i] >= m->n) return fail_op(cx, "argument #2 'target' is out of range");
    return TS_OK;
}

/* self, target, reduction; also gives which classes are right */
KERNEL(multilabel_margin_loss_forward) {
    scoped_margins margins m = {0};
    scoped_tensor tensor *t = NULL, *is = NULL;
    TS_TRY(labels_checks(cx, a, &m));
    dtype d = m.x->dtype;
    m.each = a[2].i == REDUCTION_NONE && a[1].t->ndim > 1;
    TS_TRY(tensor_zeros(cx, d, m.each, &m.rows, &t));
    TS_TRY(tensor_zeros(cx, d, a[1].t->ndim, a[1].t->sizes, &is));
    const int64_t *right = tensor_data(m.target);
    double sum = 0;
    for (int64_t r = 0; r < m.rows; r++) {
        int64_t at = r * m.n;
        double v = d == TS_FLOAT32 ? labels_row_f32((const float *)tensor_data(m.x) + at, right + at, (float *)tensor_data(is) + at, m.n)
                                   : labels_row_f64((const double *)tensor_data(m.x) + at, right + at, (double *)tensor_data(is) + at, m.n);
        sum += v;
        if (m.each) put(t, r, v / (double)m.n);
    }
    sum /= (double)m.n;
    if (a[2].i == REDUCTION_MEAN) sum /= (double)m.rows;
    if (!m.each && m.rows) put(t, 0, sum);
    out[0] = v_tensor(tensor_take(&t));
    out[1] = v_tensor(tensor_take(&is));
    return TS_OK;
}

KERNEL(multilabel_margin_loss) {
    value both[2] = {v_none(), v_none()};
    TS_TRY(k_multilabel_margin_loss_forward(cx, a, both));
    value_unref(both[1]);
    out[0] = both[0];
    return TS_OK;
}
