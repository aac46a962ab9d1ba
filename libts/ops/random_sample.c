/* SPDX-License-Identifier: Apache-2.0
 *
 * random_sample.c: numbers drawn by rejection: poisson, binomial, gamma, Dirichlet; and multinomial.  All compute in
 * double; the draws of an element follow one another.
 */
#include "ops/elementwise.h"
#include "ops/random.h"
#include "ops/reduce.h"

#include <math.h>

/* ---- poisson ---- */

/* W. Hormann: The transformed rejection method for generating Poisson random variables, 1993. */
static double poisson_rejected(generator *g, double rate) {
    double root = sqrt(rate), log_rate = log(rate), b = 0.931 + 2.53 * root, a = -0.059 + 0.02483 * b;
    double inverse_alpha = 1.1239 + 1.1328 / (b - 3.4), accept = 0.9277 - 3.6224 / (b - 2);
    for (;;) {
        double u = generator_uniform(g) - 0.5, v = generator_uniform(g), us = 0.5 - fabs(u);
        double floored = floor((2 * a / us + b) * u + rate + 0.43);
        double k = floored >= -0x1p63 && floored < 0x1p63 ? floored : -0x1p63; /* as an int64 */
        if (us >= 0.07 && v <= accept) return k;
        if (k < 0 || (us < 0.013 && v > us)) continue;
        if (log(v) + log(inverse_alpha) - log(a / (us * us) + b) <= -rate + k * log_rate - lgamma(k + 1)) return k;
    }
}

static double poisson(generator *g, const double *p) {
    if (p[0] >= 10) return poisson_rejected(g, p[0]);
    if (p[0] == 0) return 0;
    double limit = exp(-p[0]), product = 1;
    for (double k = 0;; k++) {
        product *= generator_uniform(g);
        if (!(product > limit)) return k;
    }
}

typedef struct least { dtype d; bool negative; } least;

static void find_negative(void *arg, char *const *data, const int64_t *s, int64_t n) {
    least *l = arg;
    for (int64_t i = 0; i < n; i++)
        if (!(random_load(l->d, data[0] + i * s[0]) >= 0)) l->negative = true;
}

/* A result of the sizes of self, zero where self is empty. */
static ts_status sampled(ctx *cx, const tensor *self, value gen, random_sampler sample, tensor **out) {
    generator *g;
    scoped_tensor tensor *t = NULL;
    TS_TRY(random_generator(cx, gen, &g));
    TS_TRY(tensor_empty(cx, self->dtype, self->ndim, self->sizes, &t));
    TS_TRY(random_map(cx, g, t, self, sample));
    *out = tensor_take(&t);
    return TS_OK;
}

KERNEL(poisson) {
    least l = {a[0].t->dtype, false};
    iter it;
    tensor *t;
    TS_TRY(random_check_dtype(cx, "poisson_cpu", l.d, false, false, false));
    iter_init(&it, a[0].t->ndim, a[0].t->sizes, 1, &a[0].t);
    iter_run(&it, 1, INT64_MAX, find_negative, &l);
    if (l.negative) return fail_op(cx, "invalid Poisson rate, expected rate to be non-negative");
    TS_TRY(sampled(cx, a[0].t, a[1], poisson, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- gamma ---- */

/* A result of float32 arithmetic, which is computed in double, where `narrow`. */
static double as_float(bool narrow, double v) { return narrow ? (double)(float)v : v; }

/* Marsaglia and Tsang: A simple method for generating gamma variables, 2000. Some constants are floats in PyTorch; of a
 * float32 tensor alpha is handled in float32. */
static double gamma_sample(generator *g, double alpha, bool narrow) {
    double scale = 1;
    if (alpha < 1) {
        if (alpha == 0) return 0;
        scale *= pow(1 - generator_uniform(g), as_float(narrow, 1 / alpha));
        alpha = as_float(narrow, alpha + 1);
    }
    double d = as_float(narrow, alpha - (double)(1.0f / 3.0f)), c = 1 / sqrt(9 * d);
    for (;;) {
        double x, y;
        do {
            x = generator_normal(g);
            y = 1 + c * x;
        } while (y <= 0);
        double v = y * y * y, u = 1 - generator_uniform(g), xx = x * x;
        if (u < 1 - (double)0.0331f * xx * xx) return scale * d * v;
        if (log(u) < 0.5 * xx + d * (1 - v + log(v))) return scale * d * v;
    }
}

static double gamma_float(generator *g, const double *p) {
    double v = (double)(float)gamma_sample(g, p[0], true);
    return v > 0x1p-126 ? v : 0x1p-126;
}

static double gamma_double(generator *g, const double *p) {
    double v = gamma_sample(g, p[0], false);
    return v > 0x1p-1022 ? v : 0x1p-1022;
}

static double gamma_plain(generator *g, const double *p) { return gamma_sample(g, p[0], false); }

KERNEL(_standard_gamma) {
    dtype d = a[0].t->dtype;
    tensor *t;
    if (d != TS_FLOAT32 && d != TS_FLOAT64) return elementwise_missing(cx, "gamma_cpu", d);
    TS_TRY(sampled(cx, a[0].t, a[1], d == TS_FLOAT32 ? gamma_float : gamma_double, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* Gammas over their sum, inside (0, 1). */
KERNEL(_sample_dirichlet) {
    generator *g;
    tensor *self = a[0].t;
    dtype d = self->dtype;
    scoped_tensor tensor *gammas = NULL, *sum = NULL, *ratio = NULL, *above = NULL, *t = NULL;
    if (d != TS_FLOAT32 && d != TS_FLOAT64) return elementwise_missing(cx, "dirichlet", d);
    TS_TRY(random_generator(cx, a[1], &g));
    TS_TRY(tensor_empty(cx, TS_FLOAT64, self->ndim, self->sizes, &gammas));
    TS_TRY(random_map(cx, g, gammas, self, gamma_plain));
    TS_TRY(reduce_sum(cx, gammas, self->ndim ? 1ULL << (self->ndim - 1) : 0, true, &sum));
    TS_TRY(INVOKE_T(cx, OP_div_Tensor, &ratio, v_tensor(gammas), v_tensor(sum)));
    TS_TRY(tensor_to_dtype(cx, ratio, d, &t));
    double low = d == TS_FLOAT32 ? 0x1p-126 : 0x1p-1022, high = (double)nextafterf(1, 0);
    if (d == TS_FLOAT64) high = nextafter(1, 0);
    TS_TRY(INVOKE_T(cx, OP_clamp, &above, v_tensor(t), v_float(low), v_float(high)));
    out[0] = v_tensor(tensor_take(&above));
    return TS_OK;
}

/* ---- binomial ---- */

static double binomial_waiting(generator *g, double count, double prob, bool narrow) {
    double sum = 0, log_prob = narrow ? (double)log1pf(-(float)prob) : log1p(-prob);
    for (double k = 0;; k++) {
        sum += ceil(log(generator_uniform(g)) / log_prob);
        if (!(sum <= count)) return k;
    }
}

static double stirling_tail(double k) {
    static const double small[] = {0.0810614667953272,  0.0413406959554092,  0.0276779256849983,  0.02079067210376509,
                                   0.0166446911898211,  0.0138761288230707,  0.0118967099458917,  0.0104112652619720,
                                   0.00925546218271273, 0.00833056343336287};
    if (k <= 9) return small[k >= 0 ? (size_t)k : 0];
    double square = (k + 1) * (k + 1);
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
}

/* W. Hormann: The generation of binomial random variates, 1993: BTRS. */
static double binomial_rejected(generator *g, double count, double prob, bool narrow) {
#define F(v) as_float(narrow, (v))
    double mean = F(count * prob), deviation = F(sqrt(F(mean * F(1 - prob)))), b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * prob, c = mean + 0.5, accept = 0.92 - 4.2 / b, odds = F(prob / F(1 - prob));
    double alpha = (2.83 + 5.1 / b) * deviation, m = floor(F(F(count + 1) * prob));
    for (;;) {
        double u = generator_uniform(g) - 0.5, v = generator_uniform(g), us = 0.5 - fabs(u);
        double k = F(floor((2 * a / us + b) * u + c));
        if (k < 0 || k > count) continue;
        if (us >= 0.07 && v <= accept) return k;
        double rest = F(count - k), more = F(rest + 1);
        v = log(v * alpha / (a / (us * us) + b));
        double limit = (m + 0.5) * log((m + 1) / (odds * (count - m + 1))) +
                       F(count + 1) * log((count - m + 1) / more) + (k + 0.5) * log(odds * more / F(k + 1)) +
                       stirling_tail(m) + stirling_tail(count - m) - stirling_tail(k) - stirling_tail(rest);
        if (v <= limit) return k;
    }
#undef F
}

static double binomial_lower(generator *g, double count, double prob, bool narrow) {
    return as_float(narrow, count * prob) >= 10 ? binomial_rejected(g, count, prob, narrow) : binomial_waiting(g, count, prob, narrow);
}

static double binomial_sample(generator *g, double count, double prob, bool narrow) {
    if (count <= 0 || prob <= 0) return 0;
    if (prob >= 1) return count;
    if (prob <= 0.5) return binomial_lower(g, count, prob, narrow);
    return prob > 0.5 ? count - binomial_lower(g, count, as_float(narrow, 1 - prob), narrow) : NAN;
}

typedef struct binomial_work { generator *g; dtype d, p; } binomial_work;

static void binomial_loop(void *arg, char *const *data, const int64_t *s, int64_t n) {
    const binomial_work *w = arg;
    for (int64_t i = 0; i < n; i++) {
        double count = random_load(w->d, data[1] + i * s[1]), prob = random_load(w->p, data[2] + i * s[2]);
        random_store(w->d, data[0] + i * s[0], binomial_sample(w->g, count, prob, w->d == TS_FLOAT32));
    }
}

KERNEL(binomial) {
    binomial_work w = {NULL, a[0].t->dtype, a[1].t->dtype};
    int64_t sizes[MAX_DIMS];
    int ndim;
    iter it;
    scoped_tensor tensor *t = NULL;
    TS_TRY(random_generator(cx, a[2], &w.g));
    if (w.d != TS_FLOAT32 && w.d != TS_FLOAT64) return elementwise_missing(cx, "binomial_cpu", w.d);
    if (w.d != w.p) return fail_op(cx, "Found dtype %s but expected %s", dtype_aten(w.p), dtype_aten(w.d));
    TS_TRY(broadcast_sizes(cx, a[0].t->ndim, a[0].t->sizes, a[1].t->ndim, a[1].t->sizes, &ndim, sizes));
    TS_TRY(tensor_empty(cx, w.d, ndim, sizes, &t));
    iter_init(&it, ndim, sizes, 3, (tensor *[]){t, a[0].t, a[1].t});
    generator_lock(w.g);
    iter_run(&it, 1, INT64_MAX, binomial_loop, &w);
    generator_unlock(w.g);
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

/* ---- multinomial ---- */

static ts_status check_multinomial(ctx *cx, const tensor *self, int64_t n, bool replacement) {
    if (!dtype_is_float(self->dtype))
        return fail_op(cx, "multinomial only supports floating-point dtypes for input, got: %s", dtype_aten(self->dtype));
    if (n <= 0) return fail_op(cx, "cannot sample n_sample <= 0 samples");
    if (self->ndim != 1 && self->ndim != 2) return fail_op(cx, "prob_dist must be 1 or 2 dim");
    int64_t categories = self->sizes[self->ndim - 1];
    if (!replacement && n > categories) return fail_op(cx, "cannot sample n_sample > prob_dist.size(-1) samples without replacement");
    if (categories > 1 << 24) return fail_op(cx, "number of categories cannot exceed 2^24");
    return TS_OK;
}

/* Sums up a row into `sums`, in float or double, the last one 1. */
static ts_status running_sums(ctx *cx, const double *row, int64_t n, bool wide, double *sums) {
    double sum = 0;
    for (int64_t i = 0; i < n; i++) {
        if (!(row[i] >= 0)) return fail_op(cx, "invalid multinomial distribution (encountering probability entry < 0)");
        if (!isfinite(row[i])) return fail_op(cx, "invalid multinomial distribution (encountering probability entry = infinity or NaN)");
        sum = wide ? sum + row[i] : (double)((float)sum + (float)row[i]);
        sums[i] = sum;
    }
    if (!(sum > 0)) return fail_op(cx, "invalid multinomial distribution (sum of probabilities <= 0)");
    for (int64_t i = 0; i < n; i++) sums[i] = wide ? sums[i] / sum : (double)((float)sums[i] / (float)sum);
    sums[n - 1] = 1;
    return TS_OK;
}

static int64_t first_reaching(const double *sums, int64_t n, double u) {
    int64_t left = 0, right = n;
    while (right > left) {
        int64_t middle = left + (right - left) / 2;
        if (sums[middle] < u) left = middle + 1;
        else right = middle;
    }
    return left;
}

static ts_status draw_replaced(ctx *cx, generator *g, const tensor *self, int64_t n, tensor *t) {
    int64_t categories = self->sizes[self->ndim - 1], rows = self->ndim == 2 ? self->sizes[0] : 1, *to = tensor_data(t);
    scoped_tensor tensor *plain = NULL;
    scoped_mem double *sums = NULL;
    ts_status st = TS_OK;
    TS_TRY(tensor_plain(cx, self, TS_FLOAT64, &plain));
    TS_TRY(ctx_alloc(cx, (size_t)(categories + 1) * sizeof *sums, &sums));
    generator_lock(g);
    for (int64_t r = 0; r < rows && st == TS_OK; r++) {
        st = running_sums(cx, (const double *)tensor_data(plain) + r * categories, categories, self->dtype == TS_FLOAT64, sums);
        for (int64_t i = 0; i < n && st == TS_OK; i++) to[r * n + i] = first_reaching(sums, categories, generator_uniform(g));
    }
    generator_unlock(g);
    return st;
}

/* What all rows must have: no element below 0 or infinite, and a sum. */
static ts_status check_rows(ctx *cx, tensor *self) {
    int64_t categories = self->sizes[self->ndim - 1], n = tensor_numel(self);
    scoped_tensor tensor *plain = NULL, *sums = NULL;
    TS_TRY(tensor_plain(cx, self, TS_FLOAT64, &plain));
    const double *x = tensor_data(plain);
    for (int64_t i = 0; i < n; i++)
        if (!(x[i] >= 0 && x[i] < (double)INFINITY)) return fail_op(cx, "probability tensor contains either `inf`, `nan` or element < 0");
    for (int64_t r = 0; r * categories < n; r++) {
        double sum = 0;
        for (int64_t i = 0; i < categories; i++) sum += x[r * categories + i];
        if (sum == 0) return fail_op(cx, "invalid multinomial distribution (sum of probabilities <= 0)");
    }
    return TS_OK;
}

/* The largest of p / exponential(1): each category is drawn at most once. */
static ts_status draw_distinct(ctx *cx, generator *g, tensor *self, int64_t n, tensor **t) {
    scoped_tensor tensor *q = NULL, *ratio = NULL;
    value top[2] = {v_none(), v_none()};
    TS_TRY(check_rows(cx, self));
    TS_TRY(tensor_empty_like(cx, self, self->dtype, &q));
    TS_TRY(random_exponential(cx, g, q, 1));
    TS_TRY(INVOKE_T(cx, OP_div_Tensor, &ratio, v_tensor(self), v_tensor(q)));
    if (n == 1) return INVOKE_T(cx, OP_argmax, t, v_tensor(ratio), v_int(-1), v_bool(true));
    TS_TRY(INVOKE(cx, OP_topk, top, v_tensor(ratio), v_int(n)));
    value_unref(top[0]);
    *t = top[1].t;
    return TS_OK;
}

KERNEL(multinomial) {
    generator *g;
    tensor *self = a[0].t;
    int64_t n = a[1].i;
    scoped_tensor tensor *t = NULL;
    TS_TRY(random_generator(cx, a[3], &g));
    TS_TRY(check_multinomial(cx, self, n, a[2].b));
    if (self->dtype == TS_FLOAT16 && (a[2].b || tensor_numel(self))) return fail_op(cx, "multinomial is not implemented for half on CPU");
    if (tensor_numel(self) == 0 && (self->ndim == 1 || self->sizes[1] == 0) && (self->ndim == 1 || self->sizes[0]))
        return fail_op(cx, "invalid multinomial distribution (sum of probabilities <= 0)");
    TS_TRY(tensor_empty(cx, TS_INT64, self->ndim, self->ndim == 2 ? (int64_t[]){self->sizes[0], n} : &n, &t));
    if (tensor_numel(self)) {
        if (a[2].b) TS_TRY(draw_replaced(cx, g, self, n, t));
        else {
            tensor_unref(tensor_take(&t));
            TS_TRY(draw_distinct(cx, g, self, n, &t));
        }
    }
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}
