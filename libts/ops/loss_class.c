/* SPDX-License-Identifier: Apache-2.0
 *
 * loss_class.c: losses of class scores: negative log likelihood, cross entropy, margins between classes (page 7.7).
 *
 * Sums run in the dtype of the scores over partial sums in levels, as PyTorch's do, for the same bits.
 */
#include "ops/elementwise.h"
#include "ops/loss.h"
#include "ops/shape.h"

static ts_status fail_sizes(ctx *cx, const char *format, const tensor *a, const tensor *b) {
    scoped_text text x = TEXT_INIT(NULL), y = TEXT_INIT(NULL);
    sizes_print(&x, a->ndim, a->sizes);
    sizes_print(&y, b->ndim, b->sizes);
    scoped_text text all = TEXT_INIT(NULL);
    for (const char *at = format; *at; at++) {
        if (*at == '1') text_puts(&all, text_str(&x));
        else if (*at == '2') text_puts(&all, text_str(&y));
        else text_putc(&all, *at);
    }
    return fail_op(cx, "%s", text_str(&all));
}

/* ---- negative log likelihood ---- */

/* Scores of a batch of places: (batch, classes, places). */
typedef struct nll {
    const void *scores, *weight; /* weight or NULL */
    const int64_t *target;       /* batch * places */
    int64_t batch, classes, places, ignore;
    int64_t bad;                 /* a target out of range, where one is */
} nll;

/* Each place: minus its score times its weight; 0 where ignored. False with n->bad set for a target out of range. */
#define NLL_EACH(name, type, load, store, R)                                                                      \
    static bool name##_each(nll *n, void *out) {                                                                  \
        const type *x = n->scores, *w = n->weight;                                                                \
        for (int64_t i = 0; i < n->batch * n->places; i++) {                                                      \
            int64_t c = n->target[i];                                                                             \
            ((type *)out)[i] = store(0);                                                                          \
            if (c == n->ignore) continue;                                                                         \
            n->bad = c;                                                                                           \
            if (c < 0 || c >= n->classes) return false;                                                           \
            type v = x[(i / n->places * n->classes + c) * n->places + i % n->places];                             \
            ((type *)out)[i] = store(R(-load(v) * (w ? load(w[c]) : 1)));                                         \
        }                                                                                                         \
        return true;                                                                                              \
    }

enum { LEVELS = 8 };

static int ceil_log2(int64_t n) {
    return n <= 2 ? 1 : 64 - __builtin_clzll((uint64_t)n - 1);
}

/* Sums of losses and weights; out[0] the loss (over the weights if `mean`), total[0] the weights. */
#define NLL_SUM(name, type, real, load, store, R)                                                                 \
    static bool name##_sum(nll *n, bool mean, void *out, void *total) {                                           \
        const type *x = n->scores, *w = n->weight;                                                                \
        real loss[LEVELS] = {0}, weight[LEVELS] = {0}, all = 0, weights = 0;                                      \
        int64_t count = n->batch * n->places, ignored = 0;                                                        \
        int power = ceil_log2(count) / LEVELS > 4 ? ceil_log2(count) / LEVELS : 4;                                \
        for (int64_t i = 0; i < count; i++) {                                                                     \
            int64_t c = n->target[i];                                                                             \
            if (c == n->ignore) {                                                                                 \
                ignored++;                                                                                        \
                continue;                                                                                         \
            }                                                                                                     \
            n->bad = c;                                                                                           \
            if (c < 0 || c >= n->classes) return false;                                                           \
            real v = load(x[(i / n->places * n->classes + c) * n->places + i % n->places]);                       \
            loss[0] = R(loss[0] - (w ? R(v * load(w[c])) : v));                                                   \
            if (w) weight[0] = R(weight[0] + load(w[c]));                                                         \
            for (int j = 0; j + 1 < LEVELS && !(i & (((1LL << power) - 1) << (j * power))); j++) {                \
                loss[j + 1] = R(loss[j + 1] + loss[j]);                                                           \
                weight[j + 1] = R(weight[j + 1] + weight[j]);                                                     \
                loss[j] = weight[j] = 0;                                                                          \
            }                                                                                                     \
        }                                                                                                         \
        for (int j = 0; j < LEVELS; j++) {                                                                        \
            all = R(all + loss[j]);                                                                               \
            weights = R(weights + weight[j]);                                                                     \
        }                                                                                                         \
        if (!w) weights = R((real)(count - ignored));                                                             \
        *(type *)total = store(weights);                                                                          \
        *(type *)out = store(mean ? R(all / weights) : all);                                                      \
        return true;                                                                                              \
    }

#define SAME(x) (x)
#define BRAIN(x) bf16_to_float(bf16_from_float(x))
NLL_EACH(nll_f32, float, SAME, SAME, SAME)
NLL_EACH(nll_f64, double, SAME, SAME, SAME)
NLL_EACH(nll_bf16, bf16, bf16_to_float, bf16_from_float, BRAIN)
NLL_SUM(nll_f32, float, float, SAME, SAME, SAME)
NLL_SUM(nll_f64, double, double, SAME, SAME, SAME)
NLL_SUM(nll_bf16, bf16, float, bf16_to_float, bf16_from_float, BRAIN)

static ts_status nll_run(ctx *cx, nll *n, dtype d, int64_t reduction, tensor *out, tensor *total) {
    void *to = tensor_data(out), *weights = tensor_data(total);
    bool mean = reduction == REDUCTION_MEAN, each = reduction == REDUCTION_NONE, ok;
    TS_TRY(tensor_fill(cx, total, v_int(0)));
    if (each) ok = d == TS_FLOAT32 ? nll_f32_each(n, to) : d == TS_FLOAT64 ? nll_f64_each(n, to) : nll_bf16_each(n, to);
    else if (n->batch * n->places == 0) return tensor_fill(cx, out, v_float(mean ? (double)NAN : 0));
    else ok = d == TS_FLOAT32 ? nll_f32_sum(n, mean, to, weights) : d == TS_FLOAT64 ? nll_f64_sum(n, mean, to, weights) : nll_bf16_sum(n, mean, to, weights);
    return ok ? TS_OK : fail_as(cx, INDEX, "Target %lld is out of bounds.", (long long)n->bad);
}

/* self, target, weight, reduction, ignore_index; `spatial`: (N, C, H, W), else (N, C) or (C). */
static ts_status nll_checks(ctx *cx, const value *a, bool spatial) {
    const tensor *x = a[0].t, *y = a[1].t, *w = arg_tensor_or_null(a[2]);
    if (spatial) {
        if (y->ndim != 3) return fail_op(cx, "only batches of spatial targets supported (3D tensors) but got targets of dimension: %d", y->ndim);
        if (x->ndim != 4) return fail_op(cx, "only batches of spatial inputs supported (4D tensors), but got input of dimension: %d", x->ndim);
        if (w && tensor_numel(w) != x->sizes[1]) return fail_op(cx, "weight tensor should be defined either for all or no classes");
        if (x->sizes[0] != y->sizes[0] || x->sizes[2] != y->sizes[1] || x->sizes[3] != y->sizes[2])
            return fail_sizes(cx, "size mismatch (got input: 1 , target: 2", x, y);
        return TS_OK;
    }
    if (x->ndim < 1 || x->ndim > 2) return fail_op(cx, "input tensor should be 1D or 2D");
    if (y->ndim > 1) return fail_op(cx, "0D or 1D target tensor expected, multi-target not supported");
    if (!(x->ndim == 1 && y->ndim == 0) && x->sizes[0] != (y->ndim ? y->sizes[0] : -1))
        return fail_sizes(cx, "size mismatch (got input: 1, target: 2)", x, y);
    if (w && (w->ndim != 1 || w->sizes[0] != x->sizes[x->ndim - 1])) {
        scoped_text text shape = TEXT_INIT(NULL);
        sizes_print(&shape, w->ndim, w->sizes);
        return fail_op(cx, "weight tensor should be defined either for all %lld classes or no classes but got weight tensor of shape: %s", (long long)x->sizes[x->ndim - 1], text_str(&shape));
    }
    return TS_OK;
}

static ts_status nll_dtypes(ctx *cx, const value *a, bool spatial) {
    const char *name = spatial ? "nll_loss2d_forward_out_frame" : "nll_loss_out_frame";
    dtype d = a[0].t->dtype, y = a[1].t->dtype;
    const tensor *w = arg_tensor_or_null(a[2]);
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_BFLOAT16) return elementwise_missing(cx, name, d);
    if (y != TS_INT64 && (spatial || y != TS_UINT8)) return fail_op(cx, "expected scalar type Long but found %s", dtype_aten(y));
    if (w && w->dtype != d) return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(d), dtype_aten(w->dtype));
    return TS_OK;
}

static ts_status nll_forward(ctx *cx, const value *a, bool spatial, value *out) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *scores = NULL, *target = NULL, *weight = NULL, *loss = NULL, *total = NULL;
    int64_t reduction = a[3].i, sizes[3];
    TS_TRY(nll_checks(cx, a, spatial));
    TS_TRY(nll_dtypes(cx, a, spatial));
    TS_TRY(tensor_contiguous(cx, x, &scores));
    TS_TRY(tensor_plain(cx, a[1].t, TS_INT64, &target));
    if (!arg_none(a[2])) TS_TRY(tensor_contiguous(cx, a[2].t, &weight));
    nll n = {.scores = tensor_data(scores), .weight = weight ? tensor_data(weight) : NULL, .target = tensor_data(target), .ignore = a[4].i, .places = 1};
    n.classes = x->ndim == 1 ? x->sizes[0] : x->sizes[1];
    n.batch = x->ndim == 1 ? 1 : x->sizes[0];
    if (tensor_numel(a[1].t) == 0) n.batch = 0;
    if (spatial) n.places = x->sizes[2] * x->sizes[3];
    for (int i = 0; i < a[1].t->ndim; i++) sizes[i] = a[1].t->sizes[i];
    bool each = reduction == REDUCTION_NONE && x->ndim > 1;
    if (!each && reduction == REDUCTION_NONE) reduction = REDUCTION_SUM;
    TS_TRY(tensor_empty(cx, x->dtype, each ? a[1].t->ndim : 0, sizes, &loss));
    TS_TRY(tensor_empty(cx, x->dtype, 0, NULL, &total));
    TS_TRY(nll_run(cx, &n, x->dtype, reduction, loss, total));
    out[0] = v_tensor(tensor_take(&loss));
    out[1] = v_tensor(tensor_take(&total));
    return TS_OK;
}

KERNEL(nll_loss_forward) { return nll_forward(cx, a, false, out); }
KERNEL(nll_loss2d_forward) { return nll_forward(cx, a, true, out); }

static ts_status nll_loss(ctx *cx, const value *a, bool spatial, value *out) {
    value both[2] = {v_none(), v_none()};
    TS_TRY(nll_forward(cx, a, spatial, both));
    value_unref(both[1]);
    out[0] = both[0];
    return TS_OK;
}

KERNEL(nll_loss) { return nll_loss(cx, a, false, out); }
KERNEL(nll_loss2d) { return nll_loss(cx, a, true, out); }

/* Any number of places: as one row of them. */
static ts_status nll_flat(ctx *cx, const value *a, value *out) {
    const tensor *x = a[0].t, *y = a[1].t;
    int64_t want[MAX_DIMS], places = 1;
    bool same = y->ndim == x->ndim - 1;
    scoped_tensor tensor *scores = NULL, *target = NULL, *loss = NULL;
    want[0] = x->sizes[0];
    for (int i = 2; i < x->ndim; i++) {
        want[i - 1] = x->sizes[i];
        places *= x->sizes[i];
        same = same && y->sizes[i - 1] == x->sizes[i];
    }
    if (!same) {
        scoped_text text one = TEXT_INIT(NULL), two = TEXT_INIT(NULL);
        sizes_print(&one, x->ndim - 1, want);
        sizes_print(&two, y->ndim, y->sizes);
        return fail_op(cx, "Expected target size %s, got %s", text_str(&one), text_str(&two));
    }
    TS_TRY(shape_reshape(cx, x, 4, (int64_t[]){x->sizes[0], x->sizes[1], 1, places}, &scores));
    TS_TRY(shape_reshape(cx, y, 3, (int64_t[]){x->sizes[0], 1, places}, &target));
    value flat[5] = {v_tensor(scores), v_tensor(target), a[2], a[3], a[4]}, made;
    if (a[3].i != REDUCTION_NONE) return nll_loss(cx, flat, true, out);
    TS_TRY(nll_loss(cx, flat, true, &made));
    loss = made.t;
    tensor *shaped;
    TS_TRY(shape_reshape(cx, loss, x->ndim - 1, want, &shaped));
    out[0] = v_tensor(shaped);
    return TS_OK;
}

KERNEL(nll_loss_nd) {
    const tensor *x = a[0].t, *y = a[1].t;
    if (x->ndim < 1) return fail_op(cx, "Expected 1 or more dimensions (got %d)", x->ndim);
    if (x->ndim != 1 && (y->ndim == 0 || x->sizes[0] != y->sizes[0])) {
        if (y->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as 0 but tensor has no dimensions");
        return fail_as(cx, VALUE, "Expected input batch_size (%lld) to match target batch_size (%lld).", (long long)x->sizes[0], (long long)y->sizes[0]);
    }
    if (x->ndim <= 2) return nll_loss(cx, a, false, out);
    return x->ndim == 4 ? nll_loss(cx, a, true, out) : nll_flat(cx, a, out);
}

/* ---- cross entropy: self, target, weight, reduction, ignore_index, label_smoothing ---- */

static int64_t class_dim(const tensor *x) { return x->ndim == 1 ? 0 : 1; }

static tensor *log_probabilities(chain *c, tensor *x) {
    return STEP(c, OP_log_softmax_int, T(x), v_int(class_dim(x)), v_int(x->dtype));
}

/* weight along the class dimension of x */
static tensor *class_weights(chain *c, tensor *weight, const tensor *x) {
    int64_t sizes[MAX_DIMS];
    tensor *view = NULL;
    for (int i = 0; i < x->ndim; i++) sizes[i] = i == class_dim(x) ? tensor_numel(weight) : 1;
    if (c->status == TS_OK) c->status = shape_reshape(c->cx, weight, x->ndim, sizes, &view);
    return c->status == TS_OK ? chain_keep(c, view) : NULL;
}

static ts_status check_smoothing(ctx *cx, double smoothing) {
    return smoothing <= 1 ? TS_OK : fail_op(cx, "label_smoothing must be between 0.0 and 1.0. Got: %g", smoothing);
}

static ts_status cross_entropy_probabilities(ctx *cx, const value *a, value *out) {
    tensor *x = a[0].t, *target = a[1].t, *w = arg_tensor_or_null(a[2]);
    CHAIN(c, cx);
    if (!dtype_is_float(target->dtype)) return fail_op(cx, "Expected floating point type for target with class probabilities, got %s", dtype_aten(target->dtype));
    if (a[4].i >= 0) return fail_op(cx, "ignore_index is not supported for floating point target");
    if (x->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as 1 but tensor has no dimensions");
    int64_t classes = x->sizes[class_dim(x)];
    if (w && (w->ndim != 1 || w->sizes[0] != classes)) {
        scoped_text text shape = TEXT_INIT(NULL);
        sizes_print(&shape, w->ndim, w->sizes);
        return fail_op(cx, "cross_entropy: weight tensor should be defined either for all %lld classes or no classes but got weight tensor of shape: %s", (long long)classes, text_str(&shape));
    }
    tensor *input = log_probabilities(&c, x);
    if (a[5].d > 0) {
        TS_TRY(check_smoothing(cx, a[5].d));
        target = STEP(&c, OP_mul_Scalar, a[1], v_float(1 - a[5].d));
        target = STEP(&c, OP_add_Scalar, T(target), v_float(a[5].d / (double)classes));
    }
    tensor *t = STEP(&c, OP_mul_Tensor, T(input), T(target));
    if (w) t = STEP(&c, OP_mul_Tensor, T(t), T(class_weights(&c, w, x)));
    if (a[3].i == REDUCTION_NONE) return chain_result(&c, STEP(&c, OP_neg, T(chain_sum(&c, t, class_dim(x), false))), out);
    t = STEP(&c, OP_neg, T(STEP(&c, OP_sum, T(t))));
    if (a[3].i == REDUCTION_MEAN) t = STEP(&c, OP_div_Scalar, T(t), classes ? v_int(tensor_numel(x) / classes) : v_int(0));
    return chain_result(&c, t, out);
}

/* What the smoothed mean divides by: the weights of the targets that count, or their number. */
static tensor *smooth_divisor(chain *c, value target, tensor *ignored, tensor *w) {
    tensor *counted = STEP(c, OP_bitwise_not, T(ignored));
    if (!w) return STEP(c, OP_sum, T(counted));
    tensor *picked = STEP(c, OP_masked_select, target, T(counted));
    return STEP(c, OP_sum, T(STEP(c, OP_gather, T(w), v_int(0), T(picked))));
}

static ts_status cross_entropy_smoothed(ctx *cx, const value *a, value *out) {
    tensor *x = a[0].t, *w = arg_tensor_or_null(a[2]);
    CHAIN(c, cx);
    TS_TRY(check_smoothing(cx, a[5].d));
    tensor *input = log_probabilities(&c, x);
    tensor *likelihood = STEP(&c, OP_nll_loss_nd, T(input), a[1], a[2], a[3], a[4]);
    TS_TRY(c.status);
    tensor *smooth = w ? STEP(&c, OP_mul_Tensor, T(input), T(class_weights(&c, w, x))) : input;
    smooth = STEP(&c, OP_neg, T(chain_sum(&c, smooth, class_dim(x), false)));
    tensor *ignored = STEP(&c, OP_eq_Scalar, a[1], a[4]);
    smooth = STEP(&c, OP_masked_fill__Scalar, T(smooth), T(ignored), v_int(0));
    if (a[3].i != REDUCTION_NONE) smooth = STEP(&c, OP_sum, T(smooth));
    if (a[3].i == REDUCTION_MEAN) smooth = STEP(&c, OP_div_Tensor, T(smooth), T(smooth_divisor(&c, a[1], ignored, w)));
    likelihood = STEP(&c, OP_mul_Scalar, T(likelihood), v_float(1 - a[5].d));
    smooth = STEP(&c, OP_mul_Scalar, T(smooth), v_float(a[5].d / (double)x->sizes[class_dim(x)]));
    return chain_result(&c, STEP(&c, OP_add_Tensor, T(likelihood), T(smooth)), out);
}

KERNEL(cross_entropy_loss) {
    if (tensor_same_sizes(a[0].t, a[1].t)) return cross_entropy_probabilities(cx, a, out);
    if (a[5].d > 0) return cross_entropy_smoothed(cx, a, out);
    CHAIN(c, cx);
    tensor *input = log_probabilities(&c, a[0].t);
    return chain_result(&c, STEP(&c, OP_nll_loss_nd, T(input), a[1], a[2], a[3], a[4]), out);
}
