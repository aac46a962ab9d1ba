/* SPDX-License-Identifier: Apache-2.0
 *
 * random.c: see random.h; the in-place distributions and their functional forms.
 *
 * Multiplications and additions are fused where the compiler of PyTorch's vector kernels fuses them.
 */
#include "ops/random.h"

#include "core/iter.h"
#include "ops/elementwise.h"
#include "ops/shape.h"

#include <math.h>

#define PI 3.14159265358979323846

ts_status random_generator(ctx *cx, value argument, generator **out) {
    if (!arg_none(argument)) return fail(cx, TS_ERR_MISSING, "generators other than the default one are not supported");
    if (!cx->rng) return fail(cx, TS_ERR_MISSING, "there is no random number generator here");
    *out = cx->rng;
    return TS_OK;
}

double random_load(dtype d, const void *at) {
    switch (d) {
#define CASE(ID, T) \
    case TS_##ID: return (double)*(const T *)at;
        FOR_REAL_TYPES(CASE)
#undef CASE
    case TS_FLOAT16: return (double)f16_to_float(*(const f16 *)at);
    case TS_BFLOAT16: return (double)bf16_to_float(*(const bf16 *)at);
    default: return 0;
    }
}

/* Out of its range an integer keeps the low bits, as the conversion by way of 64 bits leaves them. */
void random_store(dtype d, void *at, double v) {
    int64_t whole = v >= -0x1p63 && v < 0x1p63 ? (int64_t)v : INT64_MIN;
    switch (d) {
#define CASE(ID, T) \
    case TS_##ID: *(T *)at = (T)whole; return;
        FOR_INT_TYPES(CASE)
#undef CASE
    case TS_BOOL: *(bool *)at = v != 0; return;
    case TS_FLOAT32: *(float *)at = (float)v; return;
    case TS_FLOAT64: *(double *)at = v; return;
    case TS_FLOAT16: *(f16 *)at = f16_from_float((float)v); return;
    case TS_BFLOAT16: *(bf16 *)at = bf16_from_float((float)v); return;
    default: return;
    }
}

/* ---- serial fills ---- */

typedef struct work {
    generator *g;
    dtype d, from;
    random_sampler sample;
    const double *p;
} work;

static void fill_loop(void *arg, char *const *data, const int64_t *s, int64_t n) {
    const work *w = arg;
    for (int64_t i = 0; i < n; i++) random_store(w->d, data[0] + i * s[0], w->sample(w->g, w->p));
}

static void map_loop(void *arg, char *const *data, const int64_t *s, int64_t n) {
    const work *w = arg;
    for (int64_t i = 0; i < n; i++) {
        double x = random_load(w->from, data[1] + i * s[1]);
        random_store(w->d, data[0] + i * s[0], w->sample(w->g, &x));
    }
}

/* In the order of memory, under the lock. */
static ts_status run_serial(ctx *cx, generator *g, int n, tensor *const *operands, iter_loop loop, void *arg) {
    iter it;
    TS_TRY(tensor_check_writable(cx, operands[0]));
    iter_init(&it, operands[0]->ndim, operands[0]->sizes, n, operands);
    generator_lock(g);
    iter_run(&it, 1, INT64_MAX, loop, arg);
    generator_unlock(g);
    return TS_OK;
}

ts_status random_fill(ctx *cx, generator *g, tensor *t, random_sampler sample, const double *p) {
    work w = {g, t->dtype, t->dtype, sample, p};
    return run_serial(cx, g, 1, &t, fill_loop, &w);
}

ts_status random_map(ctx *cx, generator *g, tensor *to, const tensor *from, random_sampler sample) {
    work w = {g, to->dtype, from->dtype, sample, NULL};
    return run_serial(cx, g, 2, (tensor *[]){to, (tensor *)from}, map_loop, &w);
}

/* ---- uniform ---- */

static void uniform_float_loop(void *arg, char *const *data, const int64_t *s, int64_t n) {
    const work *w = arg;
    float from = (float)w->p[0], span = (float)w->p[1] - from;
    for (int64_t i = 0; i < n; i++) *(float *)(data[0] + i * s[0]) = fmaf(generator_uniform_float(w->g), span, from);
}

static void uniform_half_loop(void *arg, char *const *data, const int64_t *s, int64_t n) {
    const work *w = arg;
    bool brain = w->d == TS_BFLOAT16;
    uint32_t mask = brain ? 0xff : 0x7ff;
    float from = (float)w->p[0], span = (float)w->p[1] - from, unit = brain ? 0x1p-8f : 0x1p-11f;
    for (int64_t i = 0; i < n; i++)
        random_store(w->d, data[0] + i * s[0], fmaf((float)(generator_next(w->g) & mask) * unit, span, from));
}

static double uniform_double(generator *g, const double *p) { return fma(generator_uniform(g), p[1] - p[0], p[0]); }

static ts_status check_uniform(ctx *cx, dtype d, double *from, double *to) {
    static const char *const names[DTYPE_COUNT] = {[TS_FLOAT16] = "c10::Half", [TS_BFLOAT16] = "c10::BFloat16", [TS_FLOAT32] = "float", [TS_FLOAT64] = "double"};
    double most = d == TS_FLOAT64 ? 1.7976931348623157e308 : d == TS_FLOAT16 ? 65504 : d == TS_BFLOAT16 ? 3.38953139e38 : 3.40282346638528860e38;
    if (!dtype_is_float(d)) return elementwise_missing(cx, "check_uniform_bounds", d);
    if (!(*from >= -most && *from <= most)) return fail_op(cx, "from is out of bounds for %s", names[d]);
    if (!(*to >= -most && *to <= most)) return fail_op(cx, "to is out of bounds for %s", names[d]);
    if (*from > *to) return fail_op(cx, "uniform_ expects to return a [from, to) range, but found from=%g > to=%g", *from, *to);
    if (*to - *from > most)
        return fail_op(cx, "uniform_ expects to-from <= std::numeric_limits<%s>::max(), but found to=%g and from=%g which result in to-from to exceed the limit", dtype_aten(d), *to, *from);
    if (d != TS_FLOAT64) *from = (float)*from, *to = (float)*to;
    if (d == TS_FLOAT16) *from = f16_to_float(f16_from_float((float)*from)), *to = f16_to_float(f16_from_float((float)*to));
    if (d == TS_BFLOAT16) *from = bf16_to_float(bf16_from_float((float)*from)), *to = bf16_to_float(bf16_from_float((float)*to));
    return TS_OK;
}

/* A complex tensor as a real one with a last dimension of 2. */
static ts_status real_view(ctx *cx, tensor *t, tensor **out) {
    return INVOKE_T(cx, OP_view_as_real, out, v_tensor(t));
}

ts_status random_uniform(ctx *cx, generator *g, tensor *t, double from, double to) {
    if (dtype_is_complex(t->dtype)) {
        scoped_tensor tensor *parts = NULL;
        TS_TRY(real_view(cx, t, &parts));
        return random_uniform(cx, g, parts, from, to);
    }
    TS_TRY(check_uniform(cx, t->dtype, &from, &to));
    double p[2] = {from, to};
    work w = {g, t->dtype, t->dtype, uniform_double, p};
    iter_loop loop = t->dtype == TS_FLOAT64 ? fill_loop : t->dtype == TS_FLOAT32 ? uniform_float_loop : uniform_half_loop;
    return run_serial(cx, g, 1, &t, loop, &w);
}

/* ---- other distributions ---- */

static double bernoulli(generator *g, const double *p) { return generator_uniform(g) < p[0]; }
static double bernoulli_float(generator *g, const double *p) { return generator_uniform_float(g) < (float)p[0]; }
static double exponential(generator *g, const double *p) { return -1 / p[0] * log(1 - generator_uniform(g)); }
static double geometric(generator *g, const double *p) { return ceil(log(generator_uniform(g)) / log(1 - p[0])); }
static double cauchy(generator *g, const double *p) { return fma(p[1], tan(PI * (generator_uniform(g) - 0.5)), p[0]); }
static double log_normal(generator *g, const double *p) { return exp(fma(generator_normal(g), p[1], p[0])); }

ts_status random_check_dtype(ctx *cx, const char *name, dtype d, bool half, bool integers, bool boolean) {
    bool ok = d == TS_FLOAT16 ? half : dtype_is_float(d) ? true : d == TS_BOOL ? boolean : dtype_is_int(d) && integers;
    return ok ? TS_OK : elementwise_missing(cx, name, d);
}

ts_status random_bernoulli(ctx *cx, generator *g, tensor *t, double p) {
    if (!(p >= 0 && p <= 1)) return fail_op(cx, "bernoulli_ expects p to be in [0, 1], but got p=%g", p);
    TS_TRY(random_check_dtype(cx, "bernoulli_scalar_cpu_", t->dtype, false, true, true));
    return random_fill(cx, g, t, bernoulli, &p);
}

ts_status random_exponential(ctx *cx, generator *g, tensor *t, double lambda) {
    if (!(lambda >= 0)) return fail_op(cx, "exponential_ expects lambda >= 0.0, but found lambda=%g", lambda);
    TS_TRY(random_check_dtype(cx, "exponential_cpu", t->dtype, true, false, false));
    return random_fill(cx, g, t, exponential, &lambda);
}

static void find_bad(void *arg, char *const *data, const int64_t *s, int64_t n) {
    work *w = arg;
    for (int64_t i = 0; i < n; i++) {
        double p = random_load(w->d, data[0] + i * s[0]);
        if (!(p >= 0 && p <= 1)) w->sample = NULL;
    }
}

/* Probabilities of all elements of t. */
static ts_status bernoulli_tensor(ctx *cx, generator *g, tensor *t, tensor *p) {
    work w = {g, p->dtype, p->dtype, bernoulli, NULL};
    iter it;
    scoped_tensor tensor *wide = NULL;
    TS_TRY(shape_expand(cx, p, t->ndim, t->sizes, &wide));
    TS_TRY(random_check_dtype(cx, "bernoulli_tensor_cpu_self_", t->dtype, false, true, true));
    if (p->dtype != TS_FLOAT64) TS_TRY(random_check_dtype(cx, "bernoulli_tensor_cpu_p_", p->dtype, true, false, false));
    if (p->dtype == TS_FLOAT16) return elementwise_missing(cx, "bernoulli_tensor_cpu_p_", p->dtype);
    iter_init(&it, p->ndim, p->sizes, 1, &p);
    iter_run(&it, 1, INT64_MAX, find_bad, &w);
    if (!w.sample)
        return fail_op(cx, "Expected p_in >= 0 && p_in <= 1 to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)");
    return random_map(cx, g, t, wide, p->dtype == TS_FLOAT64 ? bernoulli : bernoulli_float);
}

/* ---- rows: self, parameters, generator ---- */

/* What a row fills: self itself in place, else a tensor like it. */
static ts_status prepare(ctx *cx, const value *a, value gen, generator **g, tensor **t) {
    TS_TRY(random_generator(cx, gen, g));
    if (!cx->dest) return tensor_empty_like(cx, a[0].t, a[0].t->dtype, t);
    *t = tensor_ref(cx->dest);
    return TS_OK;
}

#define FILL_KERNEL(name, generator_at, fill)                                                                     \
    KERNEL(name) {                                                                                                \
        generator *g;                                                                                             \
        scoped_tensor tensor *t = NULL;                                                                           \
        TS_TRY(prepare(cx, a, a[generator_at], &g, &t));                                                          \
        TS_TRY(fill);                                                                                             \
        out[0] = v_tensor(tensor_take(&t));                                                                       \
        return TS_OK;                                                                                             \
    }

static ts_status fill_geometric(ctx *cx, generator *g, tensor *t, double p) {
    if (!(p > 0 && p < 1)) return fail_op(cx, "geometric_ expects p to be in (0, 1), but got p=%g", p);
    TS_TRY(random_check_dtype(cx, "geometric_cpu", t->dtype, true, true, false));
    return random_fill(cx, g, t, geometric, &p);
}

static ts_status fill_cauchy(ctx *cx, generator *g, tensor *t, double median, double sigma) {
    if (!(sigma > 0)) return fail_op(cx, "cauchy_ expects sigma > 0.0, but found sigma=%g", sigma);
    TS_TRY(random_check_dtype(cx, "cauchy_cpu", t->dtype, true, false, false));
    return random_fill(cx, g, t, cauchy, (double[]){median, sigma});
}

static ts_status fill_log_normal(ctx *cx, generator *g, tensor *t, double mean, double std) {
    if (!(std > 0)) return fail_op(cx, "log_normal_ expects std > 0.0, but found std=%g", std);
    TS_TRY(random_check_dtype(cx, "log_normal_cpu", t->dtype, true, false, false));
    return random_fill(cx, g, t, log_normal, (double[]){mean, std});
}

FILL_KERNEL(uniform, 3, random_uniform(cx, g, t, a[1].d, a[2].d))
FILL_KERNEL(normal_fill, 3, random_normal(cx, g, t, a[1].d, a[2].d))
FILL_KERNEL(bernoulli_p, 2, random_bernoulli(cx, g, t, a[1].d))
FILL_KERNEL(bernoulli_tensor, 2, bernoulli_tensor(cx, g, t, a[1].t))
FILL_KERNEL(exponential, 2, random_exponential(cx, g, t, a[1].d))
FILL_KERNEL(geometric, 2, fill_geometric(cx, g, t, a[1].d))
FILL_KERNEL(cauchy, 3, fill_cauchy(cx, g, t, a[1].d, a[2].d))
FILL_KERNEL(log_normal, 3, fill_log_normal(cx, g, t, a[1].d, a[2].d))

/* out= of another dtype is filled as what it is. */
KERNEL(bernoulli) {
    generator *g;
    scoped_tensor tensor *t = NULL;
    dtype d = op_schema(cx->op)->nout ? a[2].t->dtype : a[0].t->dtype;
    TS_TRY(random_generator(cx, a[1], &g));
    TS_TRY(tensor_empty(cx, d, a[0].t->ndim, a[0].t->sizes, &t));
    TS_TRY(bernoulli_tensor(cx, g, t, a[0].t));
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

/* ---- what torch.nn.init and nn.functional.embedding call without gradients ---- */

KERNEL(no_grad_normal_) { return k_normal_fill(cx, (value[]){a[0], a[1], a[2], v_none()}, out); }
KERNEL(no_grad_uniform_) { return k_uniform(cx, (value[]){a[0], a[1], a[2], v_none()}, out); }
KERNEL(no_grad_embedding_renorm_) { return INVOKE(cx, OP_embedding_renorm_, out, a[0], a[1], a[2], a[3]); }
