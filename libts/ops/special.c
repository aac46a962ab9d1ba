/* SPDX-License-Identifier: Apache-2.0
 *
 * special.c: special functions of elements (torch.special), and frexp.  The functions themselves are in special_*.c,
 * orthogonal polynomials in special_poly.c, windows in special_window.c.
 */
#include "ops/special.h"

#include "ops/elementwise.h"

#define FLOAT_ENTRIES(name) {[TS_FLOAT32] = name##_f32, [TS_FLOAT64] = name##_f64}

/* Integers become float32; `narrow`: bfloat16 is taken too. */
#define UNARY(name, kernel_name, narrow, f32, f64)                                                                \
    UNARY_LOOP(name##_f32, float, float, f32)                                                                     \
    UNARY_LOOP(name##_f64, double, double, f64)                                                                   \
    static const elementwise name##_table = {kernel_name, RULE_FLOAT, narrow, FLOAT_ENTRIES(name)};               \
    KERNEL(name) {                                                                                                \
        tensor *t;                                                                                                \
        TS_TRY(elementwise_unary(cx, &name##_table, a[0].t, NULL, &t));                                           \
        out[0] = v_tensor(t);                                                                                     \
        return TS_OK;                                                                                             \
    }

#define BINARY(name, kernel_name, rule, narrow, f)                                                                \
    BINARY_LOOP(name##_f32, float, float, f)                                                                      \
    BINARY_LOOP(name##_f64, double, double, f)                                                                    \
    static const elementwise name##_table = {kernel_name, rule, narrow, FLOAT_ENTRIES(name)};                     \
    KERNEL(name) {                                                                                                \
        tensor *t;                                                                                                \
        TS_TRY(elementwise_n(cx, &name##_table, 2, a, NULL, &t));                                                 \
        out[0] = v_tensor(t);                                                                                     \
        return TS_OK;                                                                                             \
    }

/* Rational approximations, then two steps of Newton's method in the type of the result. */
#define INVERSE_ERF(function, type)                                                                               \
    static type function(type y) {                                                                                \
        static const type a[] = {(type)0.886226899, (type)-1.645349621, (type)0.914624893, (type)-0.140543331};   \
        static const type b[] = {(type)-2.118377725, (type)1.442710462, (type)-0.329097515, (type)0.012229801};   \
        static const type c[] = {(type)-1.970840454, (type)-1.624906493, (type)3.429567803, (type)1.641345311};   \
        static const type d[] = {(type)3.543889200, (type)1.637067800};                                           \
        type size = (type)fabs(y), x;                                                                             \
        if (!(size < 1)) return size == 1 ? (type)copysign(INFINITY, y) : (type)NAN;                              \
        if (size <= (type)0.7) {                                                                                  \
            type z = y * y;                                                                                       \
            x = y * (((a[3] * z + a[2]) * z + a[1]) * z + a[0]) / ((((b[3] * z + b[2]) * z + b[1]) * z + b[0]) * z + 1); \
        } else {                                                                                                  \
            type z = (type)sqrt(-log((1 - size) / 2));                                                            \
            x = (type)copysign(((c[3] * z + c[2]) * z + c[1]) * z + c[0], y) / ((d[1] * z + d[0]) * z + 1);       \
        }                                                                                                         \
        for (int i = 0; i < 2; i++) x -= ((type)erf(x) - y) / ((type)M_2_SQRTPI * (type)exp(-x * x));             \
        return x;                                                                                                 \
    }
INVERSE_ERF(erfinv_float, float)
INVERSE_ERF(erfinv_double, double)

static inline double entropy(double x) { return isnan(x) ? x : x > 0 ? -x * log(x) : x == 0 ? 0 : -INFINITY; }

#define OF_DOUBLE(name, kernel_name, narrow, f) UNARY(name, kernel_name, narrow, (float)f, f)
OF_DOUBLE(special_airy_ai, "airy_ai_cpu", false, airy_ai(a))
OF_DOUBLE(special_bessel_j0, "bessel_j0_cpu", false, bessel_j0(a))
OF_DOUBLE(special_bessel_j1, "bessel_j1_cpu", false, bessel_j1(a))
OF_DOUBLE(special_bessel_y0, "bessel_y0_cpu", false, bessel_y0(a))
OF_DOUBLE(special_bessel_y1, "bessel_y1_cpu", false, bessel_y1(a))
OF_DOUBLE(i0, "i0_vml_cpu", true, bessel_i0(a))
OF_DOUBLE(special_i0e, "i0e_cpu", true, bessel_i0_scaled(a))
OF_DOUBLE(special_i1, "i1_cpu", false, bessel_i1(a))
OF_DOUBLE(special_i1e, "i1e_cpu", false, bessel_i1_scaled(a))
OF_DOUBLE(special_modified_bessel_i0, "modified_bessel_i0_cpu", false, bessel_i0(a))
OF_DOUBLE(special_modified_bessel_i1, "modified_bessel_i1_cpu", false, bessel_i1(a))
OF_DOUBLE(special_modified_bessel_k0, "modified_bessel_k0_cpu", false, bessel_k0(a))
OF_DOUBLE(special_modified_bessel_k1, "modified_bessel_k1_cpu", false, bessel_k1(a))
OF_DOUBLE(special_scaled_modified_bessel_k0, "scaled_modified_bessel_k0_cpu", false, bessel_k0_scaled(a))
OF_DOUBLE(special_scaled_modified_bessel_k1, "scaled_modified_bessel_k1_cpu", false, bessel_k1_scaled(a))
OF_DOUBLE(special_spherical_bessel_j0, "spherical_bessel_j0_cpu", false, bessel_spherical_j0(a))
OF_DOUBLE(special_entr, "entr_cpu", true, entropy(a))
OF_DOUBLE(special_erfcx, "erfcx_cpu", false, erfc_scaled(a))
UNARY(erfinv, "erfinv_vml_cpu", true, erfinv_float(a), erfinv_double(a))
OF_DOUBLE(special_log_ndtr, "log_ndtr_cpu", false, normal_log_cdf(a))
UNARY(special_ndtr, "erf_vml_cpu", true, (1 + erff(a / (float)M_SQRT2)) * 0.5f, (1 + erf(a / M_SQRT2)) * 0.5)
OF_DOUBLE(special_ndtri, "ndtri_cpu", false, normal_quantile(a))

BINARY(igamma, "igamma_cpu", RULE_SAME, true, gamma_lower(a, b))
BINARY(igammac, "igammac_cpu", RULE_SAME, true, gamma_upper(a, b))
BINARY(special_zeta, "zeta_cpu", RULE_FLOAT, false, hurwitz_zeta(a, b))

/* ---- a number as a parameter ---- */

#define PARAM_LOOP(function, type, f)                                                                             \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        int64_t p = *(const int64_t *)arg;                                                                        \
        char *o = data[0], *x = data[1];                                                                          \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1]) {                                                   \
            type a = *(const type *)x;                                                                            \
            *(type *)o = (type)(f);                                                                               \
        }                                                                                                         \
    }
PARAM_LOOP(polygamma_f32, float, p == 1 ? trigamma_float(a) : (float)polygamma(p, a))
PARAM_LOOP(polygamma_f64, double, polygamma(p, a))

static ts_status run_polygamma(ctx *cx, const tensor *x, int64_t n, value *out) {
    static const char *const names[] = {"digamma", "trigamma", "polygamma"};
    elementwise e = {names[n > 2 || n < 0 ? 2 : n], RULE_FLOAT, true, FLOAT_ENTRIES(polygamma)};
    tensor *t;
    if (n < 0) return fail_op(cx, "polygamma(n, x) does not support negative n.");
    TS_TRY(elementwise_unary(cx, &e, x, &n, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(polygamma) { return a[0].tag == V_INT ? run_polygamma(cx, a[1].t, a[0].i, out) : run_polygamma(cx, a[0].t, a[1].i, out); }

static inline double multigamma(int64_t p, double x) {
    double sum = (double)(p * (p - 1)) * log(M_PI) / 4;
    for (int64_t i = 0; i < p; i++) sum += lgamma_r(x - (double)i / 2, &(int){0});
    return sum;
}
PARAM_LOOP(mvlgamma_f32, float, multigamma(p, a))
PARAM_LOOP(mvlgamma_f64, double, multigamma(p, a))
static const elementwise mvlgamma_table = {"lgamma_vml_cpu", RULE_FLOAT, true, FLOAT_ENTRIES(mvlgamma)};

KERNEL(mvlgamma) {
    int64_t p = a[1].i;
    tensor *t;
    if (a[0].t->dtype == TS_BOOL) return fail_op(cx, "The input tensor may not be a boolean tensor.");
    if (p < 1) return fail_op(cx, "p has to be greater than or equal to 1");
    if (p > 1 << 20) return fail_op(cx, "mvlgamma: p is too large: %lld", (long long)p);
    TS_TRY(elementwise_unary(cx, &mvlgamma_table, a[0].t, &p, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- frexp ---- */

#define FREXP_LOOP(function, type, split)                                                                         \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        char *m = data[0], *e = data[1], *x = data[2];                                                            \
        for (int64_t i = 0; i < n; i++, m += s[0], e += s[1], x += s[2]) {                                        \
            int power;                                                                                            \
            *(type *)m = split(*(const type *)x, &power);                                                         \
            *(int32_t *)e = power;                                                                                \
        }                                                                                                         \
    }
FREXP_LOOP(frexp_f32, float, frexpf)
FREXP_LOOP(frexp_f64, double, frexp)

KERNEL(frexp) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *wide = NULL, *mantissa = NULL, *exponent = NULL;
    tensor *t;
    iter it;
    if (!dtype_is_float(x->dtype)) return fail_op(cx, "torch.frexp() only supports floating-point dtypes");
    TS_TRY(tensor_to_dtype(cx, x, x->dtype == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32, &wide));
    TS_TRY(tensor_empty_like(cx, wide, wide->dtype, &mantissa));
    TS_TRY(tensor_empty_like(cx, wide, TS_INT32, &exponent));
    iter_init(&it, x->ndim, x->sizes, 3, (tensor *[]){mantissa, exponent, wide});
    iter_run(&it, cx->threads, ELEMENTWISE_GRAIN, wide->dtype == TS_FLOAT64 ? frexp_f64 : frexp_f32, NULL);
    TS_TRY(tensor_to_dtype(cx, mantissa, x->dtype, &t));
    out[0] = v_tensor(t);
    out[1] = v_tensor(tensor_take(&exponent));
    return TS_OK;
}
