/* SPDX-License-Identifier: Apache-2.0
 *
 * loss_ctc.c: connectionist temporal classification: the likelihood of a label sequence over all alignments (Graves et
 * al. 2006; the numbers of equations are theirs).
 */
#include "ops/elementwise.h"
#include "ops/loss.h"

/* Lengths, labels and the likelihoods of a batch. */
typedef struct ctc {
    tensor *log_probs, *targets; /* (time, batch, labels) contiguous in float or double; int64, contiguous */
    int64_t batch, labels, blank, most; /* most: the longest target */
    int64_t *inputs, *lengths, *offsets; /* batch each */
} ctc;

static void ctc_end(ctc *c) {
    tensor_unref(c->log_probs);
    tensor_unref(c->targets);
    mem_free(c->inputs);
}

/* Lengths as a list of ints or a tensor. */
static ts_status read_lengths(ctx *cx, value v, int64_t batch, const char *what, int64_t *out) {
    scoped_tensor tensor *t = NULL;
    int64_t n = v.tag == V_LIST ? v.l->n : 0;
    if (v.tag == V_TENSOR) {
        TS_TRY(tensor_plain(cx, v.t, TS_INT64, &t));
        n = tensor_numel(t);
    }
    if (n != batch) return fail_op(cx, "%s must be of size batch_size", what);
    for (int64_t i = 0; i < n; i++) {
        out[i] = t ? ((const int64_t *)tensor_data(t))[i] : v.l->items[i].i;
        if (out[i] < 0) return fail_op(cx, "Expected %s to have non-negative values, but got value %lld", what, (long long)out[i]);
    }
    return TS_OK;
}

static ts_status check_size(ctx *cx, const tensor *t, int dim, int64_t want) {
    return t->sizes[dim] == want ? TS_OK : fail_op(cx, "Expected tensor to have size %lld at dimension %d, but got size %lld for argument #2 'targets' (while checking arguments for ctc_loss_cpu)", (long long)want, dim, (long long)t->sizes[dim]);
}

/* Targets in one row each, or all behind one another. */
static ts_status place_targets(ctx *cx, ctc *c) {
    const tensor *t = c->targets;
    int64_t at = 0;
    for (int64_t b = 0; b < c->batch; b++) {
        c->offsets[b] = t->ndim == 1 ? at : b * t->sizes[1];
        if (c->lengths[b] > c->most) c->most = c->lengths[b];
        if (__builtin_add_overflow(at, c->lengths[b], &at)) at = INT64_MAX;
    }
    TS_TRY(check_size(cx, t, 0, t->ndim == 1 ? at : c->batch));
    if (t->ndim == 2 && t->sizes[1] < c->most)
        return fail_op(cx, "Expected tensor to have size at least %lld at dimension 1, but got size %lld for argument #2 'targets' (while checking arguments for ctc_loss_cpu)", (long long)c->most, (long long)t->sizes[1]);
    const int64_t *labels = tensor_data(t);
    for (int64_t b = 0; b < c->batch; b++)
        for (int64_t i = 0; i < c->lengths[b]; i++)
            if (labels[c->offsets[b] + i] < 0 || labels[c->offsets[b] + i] >= c->labels)
                return fail_op(cx, "Target %lld is out of bounds.", (long long)labels[c->offsets[b] + i]);
    return TS_OK;
}

/* log_probs, targets, input_lengths, target_lengths, blank */
static ts_status ctc_read(ctx *cx, const value *a, ctc *c) {
    const tensor *probs = a[0].t, *targets = a[1].t;
    if (probs->dtype != TS_FLOAT32 && probs->dtype != TS_FLOAT64) return elementwise_missing(cx, "ctc_loss_cpu", probs->dtype);
    if (targets->dtype != TS_INT64 && targets->dtype != TS_INT32)
        return fail_op(cx, "Expected tensor for argument #2 'targets' to have scalar type Int; but got CPU%sType instead (while checking arguments for ctc_loss_cpu)", dtype_aten(targets->dtype));
    if (probs->ndim != 3)
        return fail_op(cx, "Expected 3-dimensional tensor, but got %d-dimensional tensor for argument #1 'log_probs' (while checking arguments for ctc_loss_cpu)", probs->ndim);
    if (targets->ndim != 1 && targets->ndim != 2)
        return fail_op(cx, "Expected 1 to 2 dimensions, but got %d-dimensional tensor for argument #2 'targets' (while checking arguments for ctc_loss_cpu)", targets->ndim);
    c->batch = probs->sizes[1];
    c->labels = probs->sizes[2];
    c->blank = a[4].i;
    if (c->blank < 0 || c->blank >= c->labels) return fail_op(cx, "blank must be in label range");
    TS_TRY(ctx_alloc(cx, (size_t)(c->batch + 1) * 3 * sizeof(int64_t), &c->inputs));
    c->lengths = c->inputs + c->batch;
    c->offsets = c->lengths + c->batch;
    TS_TRY(read_lengths(cx, a[2], c->batch, "input_lengths", c->inputs));
    TS_TRY(read_lengths(cx, a[3], c->batch, "target_lengths", c->lengths));
    TS_TRY(tensor_plain(cx, targets, TS_INT64, &c->targets));
    TS_TRY(place_targets(cx, c));
    for (int64_t b = 0; b < c->batch; b++)
        if (c->inputs[b] > probs->sizes[0])
            return fail_op(cx, "Expected input_lengths to have value at most %lld, but got value %lld (while checking arguments for ctc_loss_cpu)", (long long)probs->sizes[0], (long long)c->inputs[b]);
    return tensor_plain(cx, probs, probs->dtype, &c->log_probs);
}

/* Label s of a target with blanks between and around its labels. */
static int64_t label_at(const ctc *c, int64_t b, int64_t s) {
    return s % 2 ? ((const int64_t *)tensor_data(c->targets))[c->offsets[b] + s / 2] : c->blank;
}

/* log_alpha rows of one sequence (equations 6 and 7) and its negative log likelihood (equation 8). */
#define CTC_SEQUENCE(name, type, exp_, log_)                                                                      \
    static type name(const ctc *c, int64_t b, type *alpha) {                                                      \
        const type *probs = (const type *)tensor_data(c->log_probs) + b * c->labels, none = -(type)INFINITY;      \
        int64_t step = c->batch * c->labels, width = 2 * c->most + 1, length = c->lengths[b], time = c->inputs[b];\
        if (time == 0) return length ? (type)INFINITY : 0;                                                        \
        alpha[0] = probs[c->blank];                                                                               \
        if (length) alpha[1] = probs[label_at(c, b, 1)];                                                          \
        for (int64_t t = 1; t < time; t++) {                                                                      \
            const type *before = alpha + (t - 1) * width;                                                         \
            for (int64_t s = 0; s < 2 * length + 1; s++) {                                                        \
                int64_t label = label_at(c, b, s);                                                                \
                bool skips = s > 1 && label_at(c, b, s - 2) != label;                                             \
                type one = before[s], two = s > 0 ? before[s - 1] : none, three = skips ? before[s - 2] : none;   \
                type most = one > two ? one : two;                                                                \
                most = three > most ? three : most;                                                               \
                if (most == none) most = 0;                                                                       \
                alpha[t * width + s] = log_(exp_(one - most) + exp_(two - most) + exp_(three - most)) + most +    \
                                       probs[t * step + label];                                                   \
            }                                                                                                     \
        }                                                                                                         \
        const type *last = alpha + (time - 1) * width;                                                            \
        if (length == 0) return -last[0];                                                                         \
        type one = last[2 * length], two = last[2 * length - 1], most = one > two ? one : two;                    \
        if (most == none) most = 0;                                                                               \
        return -(log_(exp_(one - most) + exp_(two - most)) + most);                                               \
    }
CTC_SEQUENCE(sequence_f32, float, expf, logf)
CTC_SEQUENCE(sequence_f64, double, exp, log)

static ts_status ctc_run(ctx *cx, const value *a, ctc *c, tensor **loss, tensor **alpha) {
    TS_TRY(ctc_read(cx, a, c));
    dtype d = c->log_probs->dtype;
    int64_t width;
    if (__builtin_mul_overflow(c->most, 2, &width)) return fail_memory(cx, SIZE_MAX);
    TS_TRY(tensor_empty(cx, d, 3, (int64_t[]){c->batch, c->log_probs->sizes[0], width + 1}, alpha));
    TS_TRY(tensor_fill(cx, *alpha, v_float(-(double)INFINITY)));
    TS_TRY(tensor_empty(cx, d, 1, &c->batch, loss));
    int64_t step = c->log_probs->sizes[0] * (width + 1);
    for (int64_t b = 0; b < c->batch; b++) {
        if (d == TS_FLOAT32) ((float *)tensor_data(*loss))[b] = sequence_f32(c, b, (float *)tensor_data(*alpha) + b * step);
        else ((double *)tensor_data(*loss))[b] = sequence_f64(c, b, (double *)tensor_data(*alpha) + b * step);
    }
    return TS_OK;
}

KERNEL(_ctc_loss) {
    __attribute__((cleanup(ctc_end))) ctc c = {0};
    scoped_tensor tensor *loss = NULL, *alpha = NULL;
    TS_TRY(ctc_run(cx, a, &c, &loss, &alpha));
    out[0] = v_tensor(tensor_take(&loss));
    out[1] = v_tensor(tensor_take(&alpha));
    return TS_OK;
}

/* The mean over sequences of what each label costs. */
static tensor *mean_per_label(chain *k, const ctc *c, tensor *loss) {
    tensor *lengths = NULL;
    if (k->status == TS_OK) k->status = tensor_empty(k->cx, loss->dtype, 1, &c->batch, &lengths);
    if (k->status != TS_OK) return NULL;
    chain_keep(k, lengths);
    for (int64_t b = 0; b < c->batch; b++) {
        double n = c->lengths[b] > 1 ? (double)c->lengths[b] : 1;
        if (loss->dtype == TS_FLOAT32) ((float *)tensor_data(lengths))[b] = (float)n;
        else ((double *)tensor_data(lengths))[b] = n;
    }
    return STEP(k, OP_mean, T(STEP(k, OP_div_Tensor, T(loss), T(lengths))));
}

/* ..., blank, reduction, zero_infinity; one sequence may come without a batch dimension. */
KERNEL(ctc_loss) {
    __attribute__((cleanup(ctc_end))) ctc c = {0};
    tensor *loss = NULL, *alpha = NULL;
    value all[5] = {a[0], a[1], a[2], a[3], a[4]};
    CHAIN(k, cx);
    bool batched = a[0].t->ndim == 3;
    if (!batched) all[0] = T(STEP(&k, OP_unsqueeze, a[0], v_int(1)));
    TS_TRY(k.status);
    ts_status st = ctc_run(cx, all, &c, &loss, &alpha);
    chain_keep(&k, alpha);
    chain_keep(&k, loss);
    TS_TRY(st);
    if (a[6].b) loss = STEP(&k, OP_where_ScalarSelf, T(STEP(&k, OP_eq_Scalar, T(loss), v_float((double)INFINITY))), v_int(0), T(loss));
    if (a[5].i == REDUCTION_MEAN) loss = mean_per_label(&k, &c, loss);
    else if (a[5].i == REDUCTION_SUM) loss = STEP(&k, OP_sum, T(loss));
    else if (!batched) loss = STEP(&k, OP_squeeze_dim, T(loss), v_int(0));
    return chain_result(&k, loss, out);
}
