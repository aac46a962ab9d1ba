/* SPDX-License-Identifier: Apache-2.0
 *
 * quantized_fake.c: numbers as quantization would leave them, still as floating point (quantization-aware training).
 */
#include "ops/elementwise.h"

/* q = zero + rint(x / scale), kept between low and high; y = scale (q - zero).  The mask tells what was not cut off. */
typedef struct fake {
    float *scales, *zeros; /* one per channel */
    int64_t channels, step; /* step: elements with the same channel in a row */
    double low, high;
    bool float_zeros;       /* zero points are added before rounding */
} fake;

static double quantum(const fake *f, double x, int64_t c) {
    double v = f->float_zeros ? rint(x + (double)f->zeros[c]) : (double)f->zeros[c] + nearbyint(x);
    return v >= -0x1p63 && v < 0x1p63 ? v : -0x1p63;
}

#define FAKE_RUN(name, type, load, store, real)                                                                   \
    static void name(const fake *f, const void *from, void *to, bool *mask, int64_t n) {                          \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            int64_t c = i / f->step % f->channels;                                                                \
            real x = load(((const type *)from)[i]) * (1 / f->scales[c]);                                          \
            double q = quantum(f, (double)x, c), kept = q < f->low ? f->low : q > f->high ? f->high : q;          \
            ((type *)to)[i] = store((real)((kept - (double)f->zeros[c]) * (double)f->scales[c]));                 \
            mask[i] = q >= f->low && q <= f->high;                                                                \
        }                                                                                                         \
    }
#define SAME(x) (x)
FAKE_RUN(fake_f32, float, SAME, SAME, float)
FAKE_RUN(fake_f64, double, SAME, SAME, double)
FAKE_RUN(fake_f16, f16, f16_to_float, f16_from_float, float)

static ts_status check_limits(ctx *cx, const fake *f) {
    if (f->low > f->high) return fail_op(cx, "`quant_min` should be less than or         equal to `quant_max`.");
    for (int64_t c = 0; c < f->channels && !f->float_zeros; c++)
        if (!((double)f->zeros[c] >= f->low && (double)f->zeros[c] <= f->high))
            return fail_op(cx, "`zero_point` must be between `quant_min` and `quant_max`.");
    return TS_OK;
}

/* out[0] the result, out[1] the mask, both laid out like x. */
static ts_status fake_run(ctx *cx, const tensor *x, const fake *f, value *out) {
    scoped_tensor tensor *plain = NULL, *y = NULL, *mask = NULL;
    dtype d = x->dtype;
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_FLOAT16) return elementwise_missing(cx, "fake_quantize_tensor_cachemask_kernel_type_handling", d);
    TS_TRY(check_limits(cx, f));
    TS_TRY(tensor_contiguous(cx, x, &plain));
    TS_TRY(tensor_empty(cx, d, x->ndim, x->sizes, &y));
    TS_TRY(tensor_empty(cx, TS_BOOL, x->ndim, x->sizes, &mask));
    const void *from = tensor_data(plain);
    void *to = tensor_data(y);
    int64_t n = tensor_numel(x);
    if (n && d == TS_FLOAT32) fake_f32(f, from, to, tensor_data(mask), n);
    else if (n && d == TS_FLOAT64) fake_f64(f, from, to, tensor_data(mask), n);
    else if (n) fake_f16(f, from, to, tensor_data(mask), n);
    out[0] = v_tensor(tensor_take(&y));
    out[1] = v_tensor(tensor_take(&mask));
    if (tensor_is_contiguous(x)) return TS_OK;
    for (int i = 0; i < 2; i++) {
        tensor *laid = NULL;
        TS_TRY(tensor_empty_like(cx, x, out[i].t->dtype, &laid));
        TS_TRY(tensor_copy(cx, laid, out[i].t));
        value_set(&out[i], v_tensor(laid));
    }
    return TS_OK;
}

/* The result alone, for rows without a mask. */
static ts_status without_mask(ts_status st, value *both, value *out) {
    value_unref(both[1]);
    if (st == TS_OK) out[0] = both[0];
    else value_unref(both[0]);
    return st;
}

/* ---- one scale ---- */

static ts_status per_tensor(ctx *cx, const tensor *x, double scale, double zero, const value *range, value *out) {
    float s = (float)scale, z = (float)zero;
    fake f = {&s, &z, 1, 1, (double)range[0].i, (double)range[1].i, false};
    return fake_run(cx, x, &f, out);
}

static ts_status first_element(ctx *cx, const tensor *t, const char *what, double *out) {
    value v;
    if (tensor_numel(t) != 1) return fail_op(cx, "fake_quantize: expected one %s, but got %lld", what, (long long)tensor_numel(t));
    TS_TRY(tensor_item(cx, t, &v));
    *out = value_double(v);
    return TS_OK;
}

static ts_status per_tensor_qparams(ctx *cx, const value *a, const value *range, bool round_zero, value *out) {
    double scale, zero;
    TS_TRY(first_element(cx, a[1].t, "scale", &scale));
    TS_TRY(first_element(cx, a[2].t, "zero point", &zero));
    if (round_zero) {
        zero = nearbyint(zero);
        zero = zero < (double)range[0].i ? (double)range[0].i : zero > (double)range[1].i ? (double)range[1].i : zero;
    }
    return per_tensor(cx, a[0].t, scale, zero, range, out);
}

/* self, scale, zero_point, quant_min, quant_max */
KERNEL(fake_quantize_per_tensor_affine_cachemask) { return per_tensor(cx, a[0].t, a[1].d, (double)a[2].i, a + 3, out); }

KERNEL(fake_quantize_per_tensor_affine) {
    value both[2] = {v_none(), v_none()};
    return without_mask(k_fake_quantize_per_tensor_affine_cachemask(cx, a, both), both, out);
}

KERNEL(fake_quantize_per_tensor_affine_tensor) {
    value both[2] = {v_none(), v_none()};
    return without_mask(per_tensor_qparams(cx, a, a + 3, false, both), both, out);
}

KERNEL(_fake_quantize_learnable_per_tensor_affine) {
    value both[2] = {v_none(), v_none()};
    return without_mask(per_tensor_qparams(cx, a, a + 3, true, both), both, out);
}

/* self, scale, zero_point, fake_quant_enabled, quant_min, quant_max */
KERNEL(_fake_quantize_per_tensor_affine_cachemask_tensor_qparams) {
    double enabled;
    scoped_tensor tensor *mask = NULL, *copy = NULL;
    TS_TRY(first_element(cx, a[3].t, "switch", &enabled));
    if (enabled != 0) return per_tensor_qparams(cx, a, a + 4, false, out);
    TS_TRY(tensor_empty_like(cx, a[0].t, TS_BOOL, &mask));
    TS_TRY(tensor_fill(cx, mask, v_bool(true)));
    TS_TRY(tensor_clone(cx, a[0].t, &copy));
    out[0] = v_tensor(tensor_take(&copy));
    out[1] = v_tensor(tensor_take(&mask));
    return TS_OK;
}

/* ---- a scale for each channel: self, scale, zero_point, axis, quant_min, quant_max ---- */

static ts_status check_channels(ctx *cx, const value *a, bool learnable) {
    const tensor *x = a[0].t, *s = a[1].t, *z = a[2].t;
    if (s->dtype != TS_FLOAT32) return fail_op(cx, "Scale must be Float, found %s", dtype_aten(s->dtype));
    if (!learnable && z->dtype != TS_INT32 && z->dtype != TS_FLOAT32 && z->dtype != TS_FLOAT16)
        return fail_op(cx, "Zero-point must be Int32, Float or Half, found %s", dtype_aten(z->dtype));
    if (s->ndim != 1) return fail_op(cx, "scale should be a 1-D tensor");
    if (z->ndim != 1) return fail_op(cx, "zero point should be a 1-D tensor");
    if (s->sizes[0] != z->sizes[0]) return fail_op(cx, "scale and zero-point need to have the same dimensions");
    if (a[3].i < 0 || a[3].i >= x->ndim) return fail_op(cx, "`axis` must be between 0 and number of dimensions of input");
    if (s->sizes[0] != x->sizes[a[3].i]) return fail_op(cx, "dimensions of scale and zero-point are not consistent with input tensor");
    return TS_OK;
}

static ts_status channels(ctx *cx, const value *a, bool learnable, value *out) {
    scoped_tensor tensor *s = NULL, *z = NULL, *own = NULL;
    fake f = {.step = 1, .low = (double)a[4].i, .high = (double)a[5].i};
    TS_TRY(check_channels(cx, a, learnable));
    TS_TRY(tensor_plain(cx, a[1].t, TS_FLOAT32, &s));
    TS_TRY(tensor_plain(cx, a[2].t, TS_FLOAT32, &z));
    TS_TRY(tensor_clone(cx, z, &own));
    f.scales = tensor_data(s);
    f.zeros = tensor_data(own);
    f.channels = tensor_numel(s);
    f.float_zeros = !learnable && a[2].t->dtype != TS_INT32;
    for (int i = (int)a[3].i + 1; i < a[0].t->ndim; i++) f.step *= a[0].t->sizes[i];
    for (int64_t c = 0; learnable && c < f.channels; c++) { /* whole zero points in range */
        double v = (double)f.zeros[c] + 0.5;
        f.zeros[c] = (float)floor(v < f.low ? f.low : v > f.high ? f.high : v);
    }
    return fake_run(cx, a[0].t, &f, out);
}

KERNEL(fake_quantize_per_channel_affine_cachemask) { return channels(cx, a, false, out); }

KERNEL(fake_quantize_per_channel_affine) {
    value both[2] = {v_none(), v_none()};
    return without_mask(channels(cx, a, false, both), both, out);
}

KERNEL(_fake_quantize_learnable_per_channel_affine) {
    value both[2] = {v_none(), v_none()};
    return without_mask(channels(cx, a, true, both), both, out);
}
