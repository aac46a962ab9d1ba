/* SPDX-License-Identifier: Apache-2.0
 *
 * random_dropout.c: dropout and its kin, and the leaky rectifier with a random slope.
 */
#include "ops/elementwise.h"
#include "ops/random.h"

#include <math.h>

/* ---- dropout: input, p, train ---- */

enum { FEATURES = 1, ALPHA = 2 };

/* One number per element, or per row and channel. */
static ts_status noise_like(ctx *cx, const tensor *x, bool features, tensor **out) {
    int64_t sizes[MAX_DIMS];
    if (features && x->ndim < 2) return fail_op(cx, "Feature dropout requires at least 2 dimensions in the input");
    for (int i = 0; i < x->ndim; i++) sizes[i] = features && i >= 2 ? 1 : x->sizes[i];
    return tensor_empty(cx, x->dtype, x->ndim, sizes, out);
}

/* What is kept grows, and what is dropped is not 0 but keeps mean and variance of a SELU layer: *times and *plus. */
static ts_status alpha_noise(ctx *cx, tensor *noise, double p, tensor **times, tensor **plus) {
    const double alpha = 1.7580993408473766;
    double scale = 1 / sqrt((alpha * alpha * p + 1) * (1 - p));
    scoped_tensor tensor *less = NULL, *scaled = NULL;
    TS_TRY(INVOKE_T(cx, OP_add_Scalar, &less, v_tensor(noise), v_int(-1)));
    TS_TRY(INVOKE_T(cx, OP_mul__Scalar, &scaled, v_tensor(less), v_float(alpha * scale)));
    TS_TRY(INVOKE_T(cx, OP_add_Scalar, plus, v_tensor(scaled), v_float(alpha * scale * p)));
    return INVOKE_T(cx, OP_mul_Scalar, times, v_tensor(noise), v_float(scale));
}

static ts_status times_zero(ctx *cx, const value *a, value *out) {
    scoped_tensor tensor *zero = NULL;
    TS_TRY(tensor_zeros(cx, a[0].t->dtype, 0, NULL, &zero));
    return INVOKE(cx, OP_mul_Tensor, out, a[0], v_tensor(zero));
}

static ts_status dropout(ctx *cx, const value *a, int kind, value *out) {
    double p = a[1].d;
    generator *g;
    scoped_tensor tensor *noise = NULL, *times = NULL, *plus = NULL, *scaled = NULL, *t = NULL;
    if (!(p >= 0 && p <= 1)) return fail_op(cx, "dropout probability has to be between 0 and 1, but got %g", p);
    if (p == 0 || !a[2].b || tensor_numel(a[0].t) == 0) {
        out[0] = value_ref(a[0]);
        return TS_OK;
    }
    if (p == 1) return times_zero(cx, a, out);
    TS_TRY(random_generator(cx, v_none(), &g));
    TS_TRY(noise_like(cx, a[0].t, kind & FEATURES, &noise));
    TS_TRY(random_bernoulli(cx, g, noise, 1 - p));
    if (kind & ALPHA) TS_TRY(alpha_noise(cx, noise, p, &times, &plus));
    else TS_TRY(INVOKE_T(cx, OP_div__Scalar, &times, v_tensor(noise), v_float(1 - p)));
    TS_TRY(INVOKE_T(cx, OP_mul_Tensor, &scaled, a[0], v_tensor(times)));
    if (plus) TS_TRY(INVOKE_T(cx, OP_add_Tensor, &t, v_tensor(scaled), v_tensor(plus)));
    out[0] = v_tensor(tensor_take(plus ? &t : &scaled));
    return TS_OK;
}

KERNEL(dropout) { return dropout(cx, a, 0, out); }
KERNEL(feature_dropout) { return dropout(cx, a, FEATURES, out); }
KERNEL(alpha_dropout) { return dropout(cx, a, ALPHA, out); }
KERNEL(feature_alpha_dropout) { return dropout(cx, a, ALPHA | FEATURES, out); }

/* Gives the mask too; another rounding than dropout. */
KERNEL(native_dropout) {
    double keep = 1 - a[1].d, scale = keep == 0 ? 0 : 1 / keep;
    generator *g;
    scoped_tensor tensor *mask = NULL, *masked = NULL, *t = NULL;
    if (tensor_numel(a[0].t) == 0) {
        TS_TRY(tensor_empty_like(cx, a[0].t, a[0].t->dtype, &mask));
        t = tensor_ref(a[0].t);
    } else if (arg_bool_or(a[2], true)) {
        TS_TRY(random_generator(cx, v_none(), &g));
        TS_TRY(tensor_empty_like(cx, a[0].t, TS_BOOL, &mask));
        TS_TRY(random_bernoulli(cx, g, mask, keep));
        TS_TRY(INVOKE_T(cx, OP_mul_Tensor, &masked, a[0], v_tensor(mask)));
        TS_TRY(INVOKE_T(cx, OP_mul__Scalar, &t, v_tensor(masked), v_float(scale)));
    } else {
        TS_TRY(tensor_empty_like(cx, a[0].t, TS_BOOL, &mask));
        TS_TRY(tensor_fill(cx, mask, v_bool(true)));
        TS_TRY(tensor_clone(cx, a[0].t, &t));
    }
    out[0] = v_tensor(tensor_take(&t));
    out[1] = v_tensor(tensor_take(&mask));
    return TS_OK;
}

KERNEL(native_dropout_backward) {
    scoped_tensor tensor *masked = NULL, *t = NULL;
    TS_TRY(INVOKE_T(cx, OP_mul_Tensor, &masked, a[0], a[1]));
    TS_TRY(INVOKE_T(cx, OP_mul_Scalar, &t, v_tensor(masked), a[2]));
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}

/* ---- rrelu ---- */

/* y = x where it is positive, else x * r with a slope r for each; the slopes go to `noise`. All contiguous. */
static void rectify(generator *g, dtype d, const char *x, char *noise, char *y, int64_t n, double lower, double upper) {
    size_t size = dtype_size(d);
    if (!n) return;
    random_store(d, y, lower); /* the bounds as the dtype has them */
    lower = random_load(d, y);
    random_store(d, y, upper);
    upper = random_load(d, y);
    generator_lock(g);
    for (int64_t i = 0; i < n; i++, x += size, y += size, noise += size) {
        double v = random_load(d, x), slope = 1;
        if (v <= 0) {
            random_store(d, noise, generator_uniform(g) * (upper - lower) + lower);
            slope = random_load(d, noise);
        } else {
            random_store(d, noise, 1);
        }
        random_store(d, y, v * slope);
    }
    generator_unlock(g);
}

/* self, lower, upper, training and generator are at l[0 .. 3]. */
static ts_status rrelu(ctx *cx, tensor *self, tensor *noise, const value *l, value *out) {
    double lower = value_double(l[0]), upper = value_double(l[1]);
    dtype d = self->dtype;
    generator *g;
    scoped_tensor tensor *x = NULL, *y = NULL, *slopes = NULL;
    if (lower > upper) return fail_op(cx, "Lower bound should be less than or equal to the upper bound");
    if (!l[2].b) return INVOKE(cx, OP_leaky_relu, out, v_tensor(self), v_float((lower + upper) / 2));
    if (noise && !tensor_same_sizes(noise, self)) {
        scoped_text text a = TEXT_INIT(NULL), b = TEXT_INIT(NULL);
        sizes_print(&a, self->ndim, self->sizes);
        sizes_print(&b, noise->ndim, noise->sizes);
        return fail_op(cx, "noise tensor shape must match self tensor shape. Got self.shape = %s noise.shape = %s", text_str(&a), text_str(&b));
    }
    if (d == TS_FLOAT16 || !dtype_is_float(d)) return elementwise_missing(cx, "rrelu_with_noise_out_cpu", d);
    TS_TRY(random_generator(cx, l[3], &g));
    TS_TRY(tensor_contiguous(cx, self, &x));
    TS_TRY(tensor_empty(cx, d, self->ndim, self->sizes, &y));
    TS_TRY(tensor_empty(cx, d, self->ndim, self->sizes, &slopes));
    rectify(g, d, tensor_data(x), tensor_data(slopes), tensor_data(y), tensor_numel(y), lower, upper);
    if (noise) TS_TRY(tensor_copy(cx, noise, slopes));
    out[0] = v_tensor(tensor_take(&y));
    return TS_OK;
}

KERNEL(rrelu) { return rrelu(cx, a[0].t, NULL, a + 1, out); }
KERNEL(rrelu_with_noise) { return rrelu(cx, a[0].t, a[1].t, a + 2, out); }
