/* SPDX-License-Identifier: Apache-2.0
 *
 * random_normal.c: normal_ and what is made of it.  16 or more elements of a contiguous tensor become blocks of 16
 * uniforms that Box and Muller's transform turns into normals; other tensors are filled one by one with doubles.
 *
 * The logarithm, sine and cosine of float blocks are the polynomials of PyTorch's AVX2 kernel (Cephes'): libm's would
 * give other bits.
 */
#include "ops/elementwise.h"
#include "ops/random.h"

#include "base/simd.h"

#include <math.h>

enum { BLOCK = 16, HALF = BLOCK / 2 };

static const double TWO_PI = 6.28318530717958647692;

/* ---- float: 8 lanes at a time ---- */

SIMD_INLINE float log_poly(float x) {
    float m, y, e;
    uint32_t u;
    x = x > 0x1p-126f ? x : 0x1p-126f;
    memcpy(&u, &x, 4);
    e = (float)((int32_t)(u >> 23) - 126);
    u = (u & 0x807fffff) | 0x3f000000;
    memcpy(&m, &u, 4);
    bool small = m < 0.707106781186547524f;
    e -= small ? 1 : 0;
    m = small ? m + (m - 1) : m - 1;
    float z = m * m;
    y = 7.0376836292E-2f;
    y = fmaf(y, m, -1.1514610310E-1f);
    y = fmaf(y, m, 1.1676998740E-1f);
    y = fmaf(y, m, -1.2420140846E-1f);
    y = fmaf(y, m, 1.4249322787E-1f);
    y = fmaf(y, m, -1.6668057665E-1f);
    y = fmaf(y, m, 2.0000714765E-1f);
    y = fmaf(y, m, -2.4999993993E-1f);
    y = fmaf(y, m, 3.3333331174E-1f);
    y = fmaf(y * m, z, e * -2.12194440e-4f);
    y = fmaf(-z, 0.5f, y);
    return fmaf(e, 0.693359375f, m + y);
}

SIMD_INLINE void sincos_poly(float t, float *sine, float *cosine) {
    int32_t j = ((int32_t)(t * 1.27323954473516f) + 1) & ~1;
    float y = (float)j, x = t;
    x = fmaf(y, -0.78515625f, x);
    x = fmaf(y, -2.4187564849853515625e-4f, x);
    x = fmaf(y, -3.77489497744594108e-8f, x);
    float z = x * x, c = 2.443315711809948E-005f, s = -1.9515295891E-4f;
    c = fmaf(c, z, -1.388731625493765E-003f);
    c = fmaf(c, z, 4.166664568298827E-002f);
    c = fmaf(c * z, z, -(0.5f * z)) + 1;
    s = fmaf(s, z, 8.3321608736E-3f);
    s = fmaf(s, z, -1.6666654611E-1f);
    s = fmaf(s * z, x, x);
    float first = j & 2 ? c : s, second = j & 2 ? s : c;
    *sine = j & 4 ? -first : first;
    *cosine = (j - 2) & 4 ? second : -second;
}

SIMD_CLONES static void transform_float(float *d, int64_t blocks, float mean, float std) {
    for (int64_t b = 0; b < blocks; b++, d += BLOCK) {
#pragma omp simd
        for (int i = 0; i < HALF; i++) {
            float sine, cosine, r = sqrtf(-2 * log_poly(1 - d[i]));
            sincos_poly((float)TWO_PI * d[i + HALF], &sine, &cosine);
            d[i] = fmaf(r * cosine, std, mean);
            d[i + HALF] = fmaf(r * sine, std, mean);
        }
    }
}

/* ---- other dtypes: libm ---- */

static void transform_double(double *d, int64_t blocks, double mean, double std) {
    for (int64_t b = 0; b < blocks; b++, d += BLOCK) {
        for (int i = 0; i < HALF; i++) {
            double r = sqrt(-2 * log(1 - d[i])), t = TWO_PI * d[i + HALF];
            d[i] = fma(r * cos(t), std, mean);
            d[i + HALF] = fma(r * sin(t), std, mean);
        }
    }
}

static float round_half(float x) { return f16_to_float(f16_from_float(x)); }
static float round_brain(float x) { return bf16_to_float(bf16_from_float(x)); }

/* Radius and angle are float16; the rest stays float until the end. */
static void transform_half(float *d, float mean, float std) {
    for (int i = 0; i < HALF; i++) {
        float r = round_half(sqrtf(-2 * logf(1 - d[i]))), t = round_half((float)(TWO_PI * (double)d[i + HALF]));
        d[i] = fmaf(r * cosf(t), std, mean);
        d[i + HALF] = fmaf(r * sinf(t), std, mean);
    }
}

/* Rounded after every operation. */
static void transform_brain(float *d, float mean, float std) {
    for (int i = 0; i < HALF; i++) {
        float u = round_brain(1 - d[i]);
        float r = round_brain(sqrtf(round_brain(-2 * round_brain(logf(u))))), t = round_brain((float)(TWO_PI * (double)d[i + HALF]));
        float x = round_brain(r * round_brain(cosf(t))), y = round_brain(r * round_brain(sinf(t)));
        d[i] = round_brain(round_brain(x * std) + mean);
        d[i + HALF] = round_brain(round_brain(y * std) + mean);
    }
}

/* ---- the block fill ---- */

static void transform(dtype d, char *at, int64_t blocks, double mean, double std) {
    float block[BLOCK];
    size_t size = dtype_size(d);
    if (d == TS_FLOAT32) {
        transform_float((float *)at, blocks, (float)mean, (float)std);
        return;
    }
    if (d == TS_FLOAT64) {
        transform_double((double *)at, blocks, mean, std);
        return;
    }
    for (int64_t b = 0; b < blocks; b++, at += BLOCK * size) {
        for (size_t i = 0; i < BLOCK; i++) block[i] = (float)random_load(d, at + i * size);
        if (d == TS_FLOAT16) transform_half(block, round_half((float)mean), round_half((float)std));
        else transform_brain(block, round_brain((float)mean), round_brain((float)std));
        for (size_t i = 0; i < BLOCK; i++) random_store(d, at + i * size, (double)block[i]);
    }
}

static void fill_uniform(generator *g, dtype d, char *at, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        if (d == TS_FLOAT64) ((double *)at)[i] = generator_uniform(g);
        else if (d == TS_FLOAT32) ((float *)at)[i] = generator_uniform_float(g);
        else if (d == TS_FLOAT16) random_store(d, at + 2 * i, (generator_next(g) & 0x7ff) * 0x1p-11);
        else random_store(d, at + 2 * i, (generator_next(g) & 0xff) * 0x1p-8);
    }
}

/* n is at least a block. What is left over at the end becomes part of a last block of new uniforms. */
static void fill_blocks(generator *g, tensor *t, int64_t n, double mean, double std) {
    char *at = tensor_data(t), *last = at + (size_t)(n - BLOCK) * dtype_size(t->dtype);
    generator_lock(g);
    fill_uniform(g, t->dtype, at, n);
    transform(t->dtype, at, n / BLOCK, mean, std);
    if (n % BLOCK) {
        fill_uniform(g, t->dtype, last, BLOCK);
        transform(t->dtype, last, 1, mean, std);
    }
    generator_unlock(g);
}

static double normal(generator *g, const double *p) { return fma(generator_normal(g), p[1], p[0]); }

/* Real and imaginary parts share the variance, and both have the mean. */
static ts_status fill_complex(ctx *cx, generator *g, tensor *t, double mean, double std) {
    scoped_tensor tensor *parts = NULL;
    TS_TRY(INVOKE_T(cx, OP_view_as_real, &parts, v_tensor(t)));
    return random_normal(cx, g, parts, mean, std / sqrt(2));
}

ts_status random_normal(ctx *cx, generator *g, tensor *t, double mean, double std) {
    if (!(std >= 0)) return fail_op(cx, "normal expects std >= 0.0, but found std %g", std);
    if (dtype_is_complex(t->dtype)) return fill_complex(cx, g, t, mean, std);
    TS_TRY(random_check_dtype(cx, "normal_kernel_cpu", t->dtype, true, false, false));
    int64_t n = tensor_numel(t);
    if (n < BLOCK || !tensor_is_contiguous(t)) return random_fill(cx, g, t, normal, (double[]){mean, std});
    fill_blocks(g, t, n, mean, std);
    return TS_OK;
}

/* ---- torch.normal ---- */

/* A tensor of normals of mean 0, then scaled and shifted by tensors or numbers; in the dtype of an out= target. */
static ts_status scaled(ctx *cx, const value *a, value gen, value target, int ndim, const int64_t *sizes, dtype d, value *out) {
    generator *g;
    scoped_tensor tensor *t = NULL, *times = NULL, *plus = NULL;
    TS_TRY(random_generator(cx, gen, &g));
    TS_TRY(tensor_empty(cx, target.tag == V_TENSOR ? target.t->dtype : d, ndim, sizes, &t));
    TS_TRY(random_normal(cx, g, t, 0, a[1].tag == V_TENSOR ? 1 : a[1].d));
    if (a[1].tag == V_TENSOR) TS_TRY(INVOKE_T(cx, OP_mul__Tensor, &times, v_tensor(t), a[1]));
    if (a[0].tag == V_TENSOR) TS_TRY(INVOKE_T(cx, OP_add__Tensor, &plus, v_tensor(t), a[0]));
    else TS_TRY(INVOKE_T(cx, OP_add__Scalar, &plus, v_tensor(t), a[0]));
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

static ts_status check_deviation(ctx *cx, tensor *std) {
    scoped_tensor tensor *least = NULL;
    value v;
    if (dtype_is_complex(std->dtype)) return fail_op(cx, "normal expects standard deviation to be non-complex");
    if (tensor_numel(std) == 0) return TS_OK;
    TS_TRY(INVOKE_T(cx, OP_min, &least, v_tensor(std)));
    TS_TRY(tensor_item(cx, least, &v));
    return value_double(v) >= 0 ? TS_OK : fail_op(cx, "normal expects all elements of std >= 0.0");
}

static value out_argument(ctx *cx, const value *a) {
    const schema *s = op_schema(cx->op);
    return s->nout ? a[s->nargs - 1] : v_none();
}

KERNEL(normal_tensor_float) {
    if (!(a[1].d >= 0)) return fail_op(cx, "normal expects std >= 0.0, but found std %g", a[1].d);
    value target = out_argument(cx, a);
    const tensor *like = target.tag == V_TENSOR ? target.t : a[0].t; /* a target's sizes take part */
    int64_t sizes[MAX_DIMS];
    int ndim;
    TS_TRY(broadcast_sizes(cx, a[0].t->ndim, a[0].t->sizes, like->ndim, like->sizes, &ndim, sizes));
    return scaled(cx, a, a[2], target, ndim, sizes, a[0].t->dtype, out);
}

KERNEL(normal_float_tensor) {
    TS_TRY(check_deviation(cx, a[1].t));
    return scaled(cx, a, a[2], out_argument(cx, a), a[1].t->ndim, a[1].t->sizes, a[1].t->dtype, out);
}

KERNEL(normal_tensor_tensor) {
    int64_t sizes[MAX_DIMS];
    int ndim;
    TS_TRY(check_deviation(cx, a[1].t));
    TS_TRY(broadcast_sizes(cx, a[0].t->ndim, a[0].t->sizes, a[1].t->ndim, a[1].t->sizes, &ndim, sizes));
    return scaled(cx, a, a[2], out_argument(cx, a), ndim, sizes, a[0].t->dtype, out);
}
