/* SPDX-License-Identifier: Apache-2.0
 *
 * loss.c: losses of elements: differences, likelihoods, margins (page 7.7 of the language).  Most are composites in the
 * order of PyTorch's operations, which decides the rounding.
 */
#include "ops/loss.h"

#include "ops/elementwise.h"

/* ---- chains ---- */

void chain_end(chain *c) {
    while (c->n) tensor_unref(c->made[--c->n]);
}

tensor *chain_keep(chain *c, tensor *t) {
    if (c->n == CHAIN_MAX) {
        tensor_unref(t);
        if (c->status == TS_OK) c->status = fail_op(c->cx, "a composite of more than %d steps", CHAIN_MAX);
        return NULL;
    }
    return c->made[c->n++] = t;
}

tensor *chain_step(chain *c, op_id id, int nargs, const value *args) {
    tensor *t = NULL;
    if (c->status != TS_OK) return NULL;
    c->status = op_invoke_tensor(c->cx, id, nargs, args, &t);
    return c->status == TS_OK ? chain_keep(c, t) : NULL;
}

tensor *chain_number_minus(chain *c, double number, tensor *t) {
    tensor *first = NULL;
    if (c->status == TS_OK) c->status = tensor_of_number(c->cx, v_float(number), t->dtype, &first);
    if (c->status != TS_OK) return NULL;
    return STEP(c, OP_sub_Tensor, T(chain_keep(c, first)), T(t));
}

tensor *chain_sum(chain *c, tensor *t, int64_t dim, bool keepdim) {
    list *dims = NULL;
    if (c->status == TS_OK) c->status = list_of_ints(c->cx, 1, &dim, &dims);
    if (c->status != TS_OK) return NULL;
    tensor *sum = STEP(c, OP_sum_dim_IntList, T(t), v_list(dims), v_bool(keepdim));
    value_unref(v_list(dims));
    return sum;
}

tensor *chain_reduce(chain *c, tensor *t, int64_t reduction) {
    if (reduction == REDUCTION_MEAN) return STEP(c, OP_mean, T(t));
    return reduction == REDUCTION_SUM ? STEP(c, OP_sum, T(t)) : t;
}

ts_status chain_result(chain *c, tensor *t, value *out) {
    if (c->status == TS_OK) out[0] = v_tensor(tensor_ref(t));
    return c->status;
}

/* ---- distances of elements ---- */

#define SAME(x) (x)
#define HALF(x) f16_to_float(f16_from_float(x))
#define BRAIN(x) bf16_to_float(bf16_from_float(x))

/* One loop per dtype from a formula over |a - b| and p, every operation rounded by R. */
#define DISTANCE_LOOP(name, type, real, load, store, R, formula)                                                  \
    static void name(void *arg, char *const *data, const int64_t *s, int64_t n) {                                 \
        const real p = R((real) * (const double *)arg);                                                           \
        char *o = data[0], *x = data[1], *y = data[2];                                                            \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1], y += s[2]) {                                        \
            real z = R(load(*(const type *)x) - load(*(const type *)y));                                          \
            z = z < 0 ? -z : z;                                                                                   \
            *(type *)o = store(formula);                                                                          \
        }                                                                                                         \
    }
#define DISTANCE_LOOPS(name, formula)                                                                             \
    DISTANCE_LOOP(name##_f32, float, float, SAME, SAME, SAME, formula(SAME))                                      \
    DISTANCE_LOOP(name##_f64, double, double, SAME, SAME, SAME, formula(SAME))                                    \
    DISTANCE_LOOP(name##_f16, f16, float, f16_to_float, f16_from_float, HALF, formula(SAME))

#define SQUARE(R) ((void)p, R(z * z))
#define SMOOTH(R) (z < p ? R(R(R(z / 2) * z) / p) : R(z - R(p / 2)))
#define HUBER(R) (z <= p ? R(R(z / 2) * z) : R(p * R(z - R(p / 2))))
DISTANCE_LOOPS(square, SQUARE)
DISTANCE_LOOPS(smooth, SMOOTH)
DISTANCE_LOOPS(huber, HUBER)
DISTANCE_LOOP(huber_bf16, bf16, float, bf16_to_float, bf16_from_float, BRAIN, HUBER(BRAIN))

static const elementwise square_table = {"mse_cpu", RULE_SAME, false, {[TS_FLOAT32] = square_f32, [TS_FLOAT64] = square_f64, [TS_FLOAT16] = square_f16}};
static const elementwise smooth_table = {"smooth_l1_cpu", RULE_SAME, true, {[TS_FLOAT32] = smooth_f32, [TS_FLOAT64] = smooth_f64, [TS_FLOAT16] = smooth_f16}};
static const elementwise huber_table = {"huber_cpu", RULE_SAME, false, {[TS_FLOAT32] = huber_f32, [TS_FLOAT64] = huber_f64, [TS_FLOAT16] = huber_f16, [TS_BFLOAT16] = huber_bf16}};

static ts_status distance(ctx *cx, const elementwise *e, const value *a, double p, int64_t reduction, value *out) {
    tensor *t = NULL;
    CHAIN(c, cx);
    TS_TRY(elementwise_n(cx, e, 2, a, &p, &t));
    return chain_result(&c, chain_reduce(&c, chain_keep(&c, t), reduction), out);
}

KERNEL(mse_loss) { return distance(cx, &square_table, a, 0, a[2].i, out); }

KERNEL(l1_loss) {
    CHAIN(c, cx);
    tensor *difference = STEP(&c, OP_sub_Tensor, a[0], a[1]);
    return chain_result(&c, chain_reduce(&c, STEP(&c, OP_abs, T(difference)), a[2].i), out);
}

KERNEL(smooth_l1_loss) {
    double beta = a[3].d;
    if (!(beta >= 0)) return fail_op(cx, "smooth_l1_loss does not support negative values for beta.");
    return beta == 0 ? k_l1_loss(cx, a, out) : distance(cx, &smooth_table, a, beta, a[2].i, out);
}

KERNEL(huber_loss) {
    if (!(a[3].d > 0)) return fail_op(cx, "huber_loss does not support non-positive values for delta.");
    return distance(cx, &huber_table, a, a[3].d, a[2].i, out);
}

KERNEL(soft_margin_loss) {
    CHAIN(c, cx);
    tensor *t = STEP(&c, OP_neg, a[1]);
    if (t && t->dtype != a[0].t->dtype) {
        tensor *cast = NULL;
        TS_TRY(tensor_to_dtype(cx, t, a[0].t->dtype, &cast));
        t = chain_keep(&c, cast);
    }
    t = STEP(&c, OP_mul__Tensor, T(t), a[0]);
    t = STEP(&c, OP_exp_, T(t));
    t = STEP(&c, OP_add__Scalar, T(t), v_int(1));
    t = STEP(&c, OP_log_, T(t));
    return chain_result(&c, chain_reduce(&c, t, a[2].i), out);
}

/* ---- likelihoods ---- */

typedef struct bce_state { bool bad; } bce_state;

/* Logarithms end at -100. */
#define BCE_LOOP(name, type, log_)                                                                                \
    static void name(void *arg, char *const *data, const int64_t *s, int64_t n) {                                 \
        bce_state *state = arg;                                                                                   \
        char *o = data[0], *x = data[1], *y = data[2];                                                            \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1], y += s[2]) {                                        \
            type v = *(const type *)x, want = *(const type *)y;                                                   \
            type no = log_(1 - v), yes = log_(v);                                                                 \
            if (!(v >= 0 && v <= 1)) state->bad = true;                                                           \
            no = no < -100 ? -100 : no;                                                                           \
            yes = yes < -100 ? -100 : yes;                                                                        \
            *(type *)o = (want - 1) * no - want * yes;                                                            \
        }                                                                                                         \
    }
BCE_LOOP(bce_f32, float, logf)
BCE_LOOP(bce_f64, double, log)
static const elementwise bce_table = {"binary_cross_entropy", RULE_SAME, false, {[TS_FLOAT32] = bce_f32, [TS_FLOAT64] = bce_f64}};

KERNEL(binary_cross_entropy) {
    bce_state state = {false};
    tensor *t = NULL;
    CHAIN(c, cx);
    if (a[0].t->dtype != a[1].t->dtype)
        return fail_op(cx, "Found dtype %s but expected %s", dtype_aten(a[1].t->dtype), dtype_aten(a[0].t->dtype));
    TS_TRY(elementwise_n(cx, &bce_table, 2, a, &state, &t));
    t = chain_keep(&c, t);
    if (state.bad) return fail_op(cx, "all elements of input should be between 0 and 1");
    if (!arg_none(a[2])) t = STEP(&c, OP_mul__Tensor, T(t), a[2]);
    return chain_result(&c, chain_reduce(&c, t, a[3].i), out);
}

/* With m = max(-x, 0): (1 - y) x + w (m + log(exp(-m) + exp(-x - m))), w = (pos_weight - 1) y + 1. */
KERNEL(binary_cross_entropy_with_logits) {
    value input = a[0], target = a[1], weight = a[2], positive = a[3];
    CHAIN(c, cx);
    tensor *negative = STEP(&c, OP_neg, input), *most = STEP(&c, OP_clamp_min, T(negative), v_int(0));
    tensor *loss = chain_number_minus(&c, 1, target.t), *tail, *other;
    loss = STEP(&c, OP_mul__Tensor, T(loss), input);
    tail = STEP(&c, OP_neg, T(most));
    tail = STEP(&c, OP_exp_, T(tail));
    other = STEP(&c, OP_sub_Tensor, T(negative), T(most));
    other = STEP(&c, OP_exp_, T(other));
    tail = STEP(&c, OP_add__Tensor, T(tail), T(other));
    tail = STEP(&c, OP_log_, T(tail));
    if (arg_none(positive)) {
        loss = STEP(&c, OP_add__Tensor, T(loss), T(most));
        loss = STEP(&c, OP_add__Tensor, T(loss), T(tail));
    } else {
        tensor *scale = STEP(&c, OP_sub_Scalar, positive, v_int(1));
        scale = STEP(&c, OP_mul_Tensor, T(scale), target);
        scale = STEP(&c, OP_add__Scalar, T(scale), v_int(1));
        tail = STEP(&c, OP_add__Tensor, T(tail), T(most));
        scale = STEP(&c, OP_mul__Tensor, T(scale), T(tail));
        loss = STEP(&c, OP_add__Tensor, T(loss), T(scale));
    }
    if (!arg_none(weight)) loss = STEP(&c, OP_mul__Tensor, T(loss), weight);
    return chain_result(&c, chain_reduce(&c, loss, a[4].i), out);
}

KERNEL(kl_div) {
    dtype x = a[0].t->dtype, y = a[1].t->dtype;
    CHAIN(c, cx);
    if (dtype_is_complex(x) || dtype_is_complex(y)) return fail_op(cx, "kl_div: Complex inputs not supported.");
    if (dtype_is_integral(x) || dtype_is_integral(y)) return fail_op(cx, "kl_div: Integral inputs not supported.");
    tensor *first = a[3].b ? STEP(&c, OP_exp, a[1]) : STEP(&c, OP_xlogy_Tensor, a[1], a[1]);
    tensor *second = a[3].b ? STEP(&c, OP_sub_Tensor, a[1], a[0]) : STEP(&c, OP_mul_Tensor, a[1], a[0]);
    tensor *t = STEP(&c, a[3].b ? OP_mul_Tensor : OP_sub_Tensor, T(first), T(second));
    return chain_result(&c, chain_reduce(&c, t, a[2].i), out);
}

/* Stirling's approximation of the constant term. */
static tensor *stirling(chain *c, value target) {
    tensor *t = STEP(c, OP_log, target), *root = STEP(c, OP_mul_Scalar, target, v_float(2 * 3.14159265358979323846));
    t = STEP(c, OP_mul_Tensor, target, T(t));
    t = STEP(c, OP_sub_Tensor, T(t), target);
    root = STEP(c, OP_log, T(root));
    root = STEP(c, OP_mul_Scalar, T(root), v_float(0.5));
    t = STEP(c, OP_add_Tensor, T(t), T(root));
    return STEP(c, OP_masked_fill_Scalar, T(t), T(STEP(c, OP_le_Scalar, target, v_int(1))), v_int(0));
}

/* input, target, log_input, full, eps, reduction */
KERNEL(poisson_nll_loss) {
    CHAIN(c, cx);
    tensor *first = a[0].t, *second;
    if (a[2].b) {
        first = STEP(&c, OP_exp, a[0]);
        second = STEP(&c, OP_mul_Tensor, a[1], a[0]);
    } else {
        second = STEP(&c, OP_add_Scalar, a[0], a[4]);
        second = STEP(&c, OP_log, T(second));
        second = STEP(&c, OP_mul_Tensor, a[1], T(second));
    }
    tensor *loss = STEP(&c, OP_sub_Tensor, T(first), T(second));
    if (a[3].b) loss = STEP(&c, OP_add__Tensor, T(loss), T(stirling(&c, a[1])));
    return chain_result(&c, chain_reduce(&c, loss, a[5].i), out);
}

KERNEL(log_sigmoid_forward) {
    CHAIN(c, cx);
    tensor *t = STEP(&c, OP_log_sigmoid, a[0]), *z = STEP(&c, OP_abs, a[0]);
    z = STEP(&c, OP_neg, T(z));
    z = STEP(&c, OP_exp, T(z));
    TS_TRY(chain_result(&c, z, &out[1]));
    return chain_result(&c, t, out);
}

/* ---- margins between inputs ---- */

KERNEL(hinge_embedding_loss) {
    value target = a[1];
    CHAIN(c, cx);
    tensor *zeros = STEP(&c, OP_zeros_like, a[0]), *margin = chain_number_minus(&c, a[2].d, a[0].t);
    margin = STEP(&c, OP_clamp_min, T(margin), v_int(0));
    tensor *negative = STEP(&c, OP_where_self, T(STEP(&c, OP_ne_Scalar, target, v_int(1))), T(margin), T(zeros));
    tensor *positive = STEP(&c, OP_where_self, T(STEP(&c, OP_ne_Scalar, target, v_int(-1))), a[0], T(zeros));
    return chain_result(&c, chain_reduce(&c, STEP(&c, OP_add_Tensor, T(negative), T(positive)), a[3].i), out);
}

KERNEL(margin_ranking_loss) {
    CHAIN(c, cx);
    tensor *t = STEP(&c, OP_neg, a[2]), *difference = STEP(&c, OP_sub_Tensor, a[0], a[1]);
    t = STEP(&c, OP_mul_Tensor, T(t), T(difference));
    t = STEP(&c, OP_add_Scalar, T(t), a[3]);
    t = STEP(&c, OP_clamp_min, T(t), v_int(0));
    return chain_result(&c, chain_reduce(&c, t, a[4].i), out);
}

static ts_status check_embedding(ctx *cx, const value *a) {
    int target = a[2].t->ndim;
    if (target > 1) return fail_op(cx, "0D or 1D target tensor expected, multi-target not supported");
    if (a[0].t->ndim == target + 1) return TS_OK;
    scoped_text text one = TEXT_INIT(NULL), two = TEXT_INIT(NULL);
    sizes_print(&one, a[0].t->ndim, a[0].t->sizes);
    sizes_print(&two, a[1].t->ndim, a[1].t->sizes);
    return fail_op(cx, "%dD target tensor expects %dD input tensors, but found inputs with sizes %s and %s.", target, target + 1, text_str(&one), text_str(&two));
}

/* The sum of products, and a little more where it becomes a divisor. */
static tensor *inner_product(chain *c, value x, value y, int64_t dim, double more) {
    tensor *t = chain_sum(c, STEP(c, OP_mul_Tensor, x, y), dim, false);
    return more > 0 ? STEP(c, OP_add_Scalar, T(t), v_float(more)) : t;
}

KERNEL(cosine_embedding_loss) {
    value x = a[0], y = a[1], target = a[2];
    TS_TRY(check_embedding(cx, a));
    CHAIN(c, cx);
    int64_t dim = target.t->ndim;
    tensor *product = inner_product(&c, x, y, dim, 0), *xx = inner_product(&c, x, x, dim, 1e-12), *yy = inner_product(&c, y, y, dim, 1e-12);
    tensor *norms = STEP(&c, OP_sqrt_, T(STEP(&c, OP_mul_Tensor, T(xx), T(yy))));
    tensor *cosine = STEP(&c, OP_div_Tensor, T(product), T(norms)), *zeros = STEP(&c, OP_zeros_like, T(cosine));
    tensor *positive = chain_number_minus(&c, 1, cosine), *negative = STEP(&c, OP_sub_Scalar, T(cosine), a[3]);
    negative = STEP(&c, OP_clamp_min, T(negative), v_int(0));
    positive = STEP(&c, OP_where_self, T(STEP(&c, OP_eq_Scalar, target, v_int(1))), T(positive), T(zeros));
    negative = STEP(&c, OP_where_self, T(STEP(&c, OP_eq_Scalar, target, v_int(-1))), T(negative), T(zeros));
    return chain_result(&c, chain_reduce(&c, STEP(&c, OP_add_Tensor, T(positive), T(negative)), a[4].i), out);
}

/* anchor, positive, negative, margin, p, eps, swap, reduction */
KERNEL(triplet_margin_loss) {
    int n = a[0].t->ndim, m = a[1].t->ndim, k = a[2].t->ndim;
    CHAIN(c, cx);
    if (n != m || m != k) return fail_op(cx, "All inputs should have same dimension but got %dD, %dD and %dD inputs.", n, m, k);
    tensor *near = STEP(&c, OP_pairwise_distance, a[0], a[1], a[4], a[5]), *far = STEP(&c, OP_pairwise_distance, a[0], a[2], a[4], a[5]);
    if (a[6].b) far = STEP(&c, OP_minimum, T(far), T(STEP(&c, OP_pairwise_distance, a[1], a[2], a[4], a[5])));
    tensor *t = STEP(&c, OP_add_Scalar, T(near), a[3]);
    t = STEP(&c, OP_sub_Tensor, T(t), T(far));
    return chain_result(&c, chain_reduce(&c, STEP(&c, OP_clamp_min, T(t), v_int(0)), a[7].i), out);
}
