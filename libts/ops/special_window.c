/* SPDX-License-Identifier: Apache-2.0
 *
 * special_window.c: window functions, made of other operators so that they round where PyTorch's do.
 */
#include "ops/elementwise.h"
#include "ops/shape.h"
#include "ops/special.h"

/* A window's arguments. `rest`: what follows the numbers: the target, or dtype, layout, device, pin_memory. */
typedef struct window {
    const char *name;
    int64_t length; /* asked for */
    bool periodic;  /* one longer, the last place left out */
    dtype dtype;
} window;

static ts_status read_window(ctx *cx, const char *name, value length, bool periodic, const value *rest, window *w) {
    static const char *const types[] = {"unsigned char", "signed char", "short int", "int", "long int"};
    *w = (window){.name = name, .length = length.i, .periodic = periodic};
    if (rest[0].tag == V_TENSOR) w->dtype = rest[0].t->dtype;
    else TS_TRY(arg_dtype(cx, rest[0], default_float(cx), &w->dtype));
    if (dtype_is_integral(w->dtype))
        return fail_op(cx, "%s expects floating point dtypes, got: TensorOptions(dtype=%s, device=cpu (default), layout=Strided (default), requires_grad=false (default), pinned_memory=false (default), memory_format=(nullopt))",
                       name, w->dtype == TS_BOOL ? "bool" : types[w->dtype]);
    if (dtype_is_complex(w->dtype)) return elementwise_missing(cx, "arange_cpu", w->dtype);
    if (w->length < 0) return fail_op(cx, "%s requires non-negative window_length, got window_length=%lld", name, (long long)w->length);
    return TS_OK;
}

/* x = x OP number */
static ts_status apply(ctx *cx, op_id id, double number, tensor **x) {
    tensor *t;
    TS_TRY(INVOKE_T(cx, id, &t, v_tensor(*x), v_float(number)));
    tensor_unref(*x);
    *x = t;
    return TS_OK;
}

static ts_status cosine(ctx *cx, tensor **x) {
    tensor *t;
    TS_TRY(INVOKE_T(cx, OP_cos, &t, v_tensor(*x)));
    tensor_unref(*x);
    *x = t;
    return TS_OK;
}

/* 0 or 1 places are made here; more: *line = 0, 1, ... and the number of steps between. */
static ts_status begin(ctx *cx, const window *w, tensor **line, double *steps) {
    if (w->length <= 1) {
        TS_TRY(tensor_empty(cx, w->dtype, 1, &w->length, line));
        *steps = 0;
        return tensor_fill(cx, *line, v_int(1));
    }
    *steps = (double)(w->length - !w->periodic);
    return INVOKE_T(cx, OP_arange, line, v_int(w->length + w->periodic), v_int(w->dtype));
}

static ts_status end(ctx *cx, const window *w, tensor *line, value *out) {
    tensor *t;
    TS_TRY(shape_narrow(cx, line, 0, 0, w->length, 1, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

static ts_status bartlett(ctx *cx, const window *w, value *out) {
    scoped_tensor tensor *x = NULL, *rest = NULL, *turned = NULL;
    double steps;
    TS_TRY(begin(cx, w, &x, &steps));
    if (steps) {
        int64_t first = (int64_t)steps / 2 + 1;
        TS_TRY(apply(cx, OP_mul_Scalar, 2 / steps, &x));
        TS_TRY(shape_narrow(cx, x, 0, first, x->sizes[0] - first, 1, &rest));
        TS_TRY(INVOKE_T(cx, OP_rsub_Scalar, &turned, v_tensor(rest), v_float(2)));
        TS_TRY(tensor_copy(cx, rest, turned));
    }
    return end(cx, w, x, out);
}

static ts_status blackman(ctx *cx, const window *w, value *out) {
    scoped_tensor tensor *x = NULL, *y = NULL, *sum = NULL;
    double steps;
    TS_TRY(begin(cx, w, &x, &steps));
    if (!steps) return end(cx, w, x, out);
    TS_TRY(apply(cx, OP_mul_Scalar, M_PI / steps, &x));
    y = tensor_ref(x);
    TS_TRY(apply(cx, OP_mul_Scalar, 4, &x));
    TS_TRY(cosine(cx, &x));
    TS_TRY(apply(cx, OP_mul_Scalar, 0.08, &x));
    TS_TRY(apply(cx, OP_mul_Scalar, 2, &y));
    TS_TRY(cosine(cx, &y));
    TS_TRY(apply(cx, OP_mul_Scalar, 0.5, &y));
    TS_TRY(INVOKE_T(cx, OP_sub_Tensor, &sum, v_tensor(x), v_tensor(y)));
    TS_TRY(apply(cx, OP_add_Scalar, 0.42, &sum));
    return end(cx, w, sum, out);
}

/* alpha - beta cos */
static ts_status hamming(ctx *cx, const window *w, double alpha, double beta, value *out) {
    scoped_tensor tensor *x = NULL;
    double steps;
    TS_TRY(begin(cx, w, &x, &steps));
    if (steps) {
        TS_TRY(apply(cx, OP_mul_Scalar, M_PI * 2 / steps, &x));
        TS_TRY(cosine(cx, &x));
        TS_TRY(apply(cx, OP_mul_Scalar, -beta, &x));
        TS_TRY(apply(cx, OP_add_Scalar, alpha, &x));
    }
    return end(cx, w, x, out);
}

typedef struct kaiser {
    double scale, beta;
} kaiser;

#define KAISER_LOOP(function, type)                                                                               \
    static void function(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        const kaiser *k = arg;                                                                                    \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            double x = *(const type *)(data[1] + i * s[1]) * k->scale - 1, rest = 1 - x * x;                      \
            *(type *)(data[0] + i * s[0]) = (type)(bessel_i0(k->beta * sqrt(rest > 0 ? rest : 0)) / bessel_i0(k->beta)); \
        }                                                                                                         \
    }
KAISER_LOOP(kaiser_f32, float)
KAISER_LOOP(kaiser_f64, double)
static const elementwise kaiser_table = {"kaiser_window_cpu", RULE_SAME, true, {[TS_FLOAT32] = kaiser_f32, [TS_FLOAT64] = kaiser_f64}};

static ts_status kaiser_of(ctx *cx, const window *w, double beta, value *out) {
    scoped_tensor tensor *x = NULL, *y = NULL;
    double steps;
    TS_TRY(begin(cx, w, &x, &steps));
    if (!steps) return end(cx, w, x, out);
    kaiser k = {2 / steps, beta};
    TS_TRY(elementwise_unary(cx, &kaiser_table, x, &k, &y));
    return end(cx, w, y, out);
}

/* ---- operators: the window with its length, with `periodic`, with parameters ---- */

#define WINDOW(kernel, label, periodic, numbers, ...)                                                             \
    KERNEL(kernel) {                                                                                              \
        window w;                                                                                                 \
        TS_TRY(read_window(cx, label, a[0], periodic, a + numbers, &w));                                          \
        return __VA_ARGS__;                                                                                       \
    }
WINDOW(bartlett_window, "bartlett_window", true, 1, bartlett(cx, &w, out))
WINDOW(bartlett_window_periodic, "bartlett_window", a[1].b, 2, bartlett(cx, &w, out))
WINDOW(blackman_window, "blackman_window", true, 1, blackman(cx, &w, out))
WINDOW(blackman_window_periodic, "blackman_window", a[1].b, 2, blackman(cx, &w, out))
WINDOW(hann_window, "hann_window", true, 1, hamming(cx, &w, 0.5, 0.5, out))
WINDOW(hann_window_periodic, "hann_window", a[1].b, 2, hamming(cx, &w, 0.5, 0.5, out))
WINDOW(hamming_window, "hamming_window", true, 1, hamming(cx, &w, 0.54, 0.46, out))
WINDOW(hamming_window_periodic, "hamming_window", a[1].b, 2, hamming(cx, &w, 0.54, 0.46, out))
WINDOW(hamming_window_alpha, "hamming_window", a[1].b, 3, hamming(cx, &w, value_double(a[2]), 0.46, out))
WINDOW(hamming_window_alpha_beta, "hamming_window", a[1].b, 4, hamming(cx, &w, value_double(a[2]), value_double(a[3]), out))
WINDOW(kaiser_window, "kaiser_window", true, 1, kaiser_of(cx, &w, 12, out))
WINDOW(kaiser_window_periodic, "kaiser_window", a[1].b, 2, kaiser_of(cx, &w, 12, out))
WINDOW(kaiser_window_beta, "kaiser_window", a[1].b, 3, kaiser_of(cx, &w, value_double(a[2]), out))
