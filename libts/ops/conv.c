/* SPDX-License-Identifier: Apache-2.0
 *
 * conv.c: the operators of convolution: arguments, checks in PyTorch's words, shapes, and the choice of how to compute.
 *
 * float32 and (through it) bfloat16 go to oneDNN (also 1x1 kernels: measured, its reorders cost less than a plain
 * matrix product loses); the rest goes to conv_plain.
 */
#include "ops/conv.h"

#include "ops/cpu/dnn.h"
#include "ops/layout.h"
#include "ops/steps.h"

enum { PARAM_MAX = INT32_MAX };

/* ---- arguments ---- */

static ts_status read_param(ctx *cx, value v, const char *what, int dims, int64_t *out) {
    int64_t n = v.tag == V_LIST ? v.l->n : 0;
    if (v.tag == V_INT) {
        for (int i = 0; i < dims; i++) out[i] = v.i;
        n = dims;
    } else if (n != 1 && n != dims) {
        scoped_text text have = TEXT_INIT(NULL);
        value_print(&have, v);
        return fail_op(cx, "expected %s to be a single integer value or a list of %d values to match the convolution dimensions, but got %s=%s",
                       what, dims, what, text_str(&have));
    } else
        for (int i = 0; i < dims; i++) out[i] = v.l->items[n == 1 ? 0 : i].i;
    for (int i = 0; i < dims; i++)
        if (out[i] > PARAM_MAX || out[i] < -PARAM_MAX)
            return fail_op(cx, "%s %lld of a convolution is out of range", what, (long long)out[i]);
    return TS_OK;
}

static ts_status begin(ctx *cx, const tensor *weight, conv *c) {
    *c = (conv){.dims = weight->ndim - 2, .groups = 1};
    if (c->dims < 1) return fail_op(cx, "weight should have at least three dimensions");
    if (c->dims > CONV_DIMS) return fail_op(cx, "convolutions over %d dimensions are not supported", c->dims);
    for (int i = 0; i < CONV_DIMS; i++) c->stride[i] = c->dilation[i] = 1;
    return TS_OK;
}

static ts_status read_padding(ctx *cx, value v, conv *c) {
    TS_TRY(read_param(cx, v, "padding", c->dims, c->pad_l));
    memcpy(c->pad_r, c->pad_l, sizeof c->pad_r);
    return TS_OK;
}

/* padding="same": all of it, the odd one to the right. */
static ts_status same_padding(ctx *cx, const tensor *weight, conv *c) {
    for (int i = 0; i < c->dims; i++)
        if (c->stride[i] != 1) return fail_op(cx, "padding='same' is not supported for strided convolutions");
    for (int i = 0; i < c->dims; i++) {
        int64_t total = c->dilation[i] * (weight->sizes[2 + i] - 1);
        c->pad_l[i] = total / 2, c->pad_r[i] = total - total / 2;
        if (total < 0 || total > PARAM_MAX) return fail_op(cx, "padding %lld of a convolution is out of range", (long long)total);
    }
    return TS_OK;
}

static ts_status string_padding(ctx *cx, value v, const tensor *weight, conv *c) {
    if (strcmp(v.s->bytes, "same") == 0) return same_padding(cx, weight, c);
    if (strcmp(v.s->bytes, "valid") == 0) return TS_OK;
    return fail_op(cx, "Invalid padding string: '%s'", v.s->bytes);
}

/* ---- checks ---- */

static bool any_below(const conv *c, const int64_t *v, int64_t least) {
    for (int i = 0; i < c->dims; i++)
        if (v[i] < least) return true;
    return false;
}

/* "(5 x 5)" */
static void print_by(text *t, int n, const int64_t *v) {
    for (int i = 0; i < n; i++) text_printf(t, i ? " x %lld" : "%lld", (long long)v[i]);
}

static ts_status check_numbers(ctx *cx, const conv *c) {
    if (any_below(c, c->pad_l, 0) || any_below(c, c->pad_r, 0)) return fail_op(cx, "negative padding is not supported");
    if (any_below(c, c->output_padding, 0)) return fail_op(cx, "negative output_padding is not supported");
    if (any_below(c, c->stride, 1)) return fail_op(cx, "non-positive stride is not supported");
    if (c->groups <= 0) return fail_op(cx, "non-positive groups is not supported");
    return TS_OK;
}

static ts_status check_channels(ctx *cx, const conv *c, const tensor *input, const tensor *weight, const tensor *bias) {
    scoped_text text w = TEXT_INIT(NULL), x = TEXT_INIT(NULL);
    long long g = c->groups;
    sizes_print(&w, weight->ndim, weight->sizes);
    sizes_print(&x, input->ndim, input->sizes);
    if (input->ndim != weight->ndim)
        return fail_op(cx, "Expected %d-dimensional input for %d-dimensional weight %s, but got %d-dimensional input of size %s instead",
                       weight->ndim, weight->ndim, text_str(&w), input->ndim, text_str(&x));
    if (weight->sizes[0] < c->groups)
        return fail_op(cx, "Given groups=%lld, expected weight to be at least %lld at dimension 0, but got weight of size %s instead",
                       g, g, text_str(&w));
    if (weight->sizes[0] % c->groups)
        return fail_op(cx, "Given groups=%lld, expected weight to be divisible by %lld at dimension 0, but got weight of size [%s] instead",
                       g, g, text_str(&w));
    int64_t want = c->transposed ? weight->sizes[0] : weight->sizes[1] * c->groups;
    if (input->sizes[1] != want)
        return fail_op(cx, "Given %s=%lld, weight of size %s, expected input%s to have %lld channels, but got %lld channels instead",
                       c->transposed ? "transposed" : "groups", c->transposed ? 1 : g, text_str(&w), text_str(&x),
                       (long long)want, (long long)input->sizes[1]);
    int64_t oc = c->transposed ? weight->sizes[1] * c->groups : weight->sizes[0];
    if (!bias || (bias->ndim == 1 && bias->sizes[0] == oc)) return TS_OK;
    scoped_text text b = TEXT_INIT(NULL);
    sizes_print(&b, bias->ndim, bias->sizes);
    if (c->transposed)
        return fail_op(cx, "Given transposed=1, weight of size %s, expected bias to be 1-dimensional with %lld elements, but got bias of size %s instead",
                       text_str(&w), (long long)oc, text_str(&b));
    return fail_op(cx, "Given weight of size %s, expected bias to be 1-dimensional with %lld elements, but got bias of size %s instead",
                   text_str(&w), (long long)oc, text_str(&b));
}

/* How PyTorch names the parts of one size: "kernel_height: 0 kernel_width: 3". */
static void print_parts(text *t, const conv *c, const char *what, const int64_t *v) {
    static const char *const names[] = {"depth", "height", "width"};
    if (c->dims == 1) text_printf(t, "%s%s_height: %d ", t->length ? " " : "", what, strcmp(what, "output_padding") == 0 ? 0 : 1);
    else if (t->length) text_putc(t, ' ');
    for (int i = 0; i < c->dims; i++)
        text_printf(t, i ? " %s_%s: %lld" : "%s_%s: %lld", what, names[3 - c->dims + i], (long long)v[i]);
}

static ts_status check_output_padding(ctx *cx, const conv *c) {
    bool wrong = false;
    for (int i = 0; i < c->dims; i++)
        wrong = wrong || (c->output_padding[i] >= c->stride[i] && c->output_padding[i] >= c->dilation[i]);
    if (!wrong) return TS_OK;
    scoped_text text t = TEXT_INIT(NULL);
    print_parts(&t, c, "output_padding", c->output_padding);
    print_parts(&t, c, "stride", c->stride);
    print_parts(&t, c, "dilation", c->dilation);
    return fail_op(cx, "output padding must be smaller than either stride or dilation, but got %s", text_str(&t));
}

/* Sizes of the result, and that the kernel fits. */
static ts_status set_sizes(ctx *cx, conv *c, const tensor *input, const tensor *weight) {
    int64_t padded[CONV_DIMS];
    bool fits = true, positive = true;
    c->n = input->sizes[0], c->ic = input->sizes[1];
    c->oc = c->transposed ? weight->sizes[1] * c->groups : weight->sizes[0];
    for (int i = 0; i < c->dims; i++) {
        c->in[i] = input->sizes[2 + i], c->kernel[i] = weight->sizes[2 + i];
        int64_t reach, span, both = c->pad_l[i] + c->pad_r[i];
        if (__builtin_mul_overflow(c->dilation[i], c->kernel[i] - 1, &reach) || c->in[i] > INT64_MAX / 4 || reach > INT64_MAX / 4 ||
            __builtin_mul_overflow(c->in[i] - 1, c->stride[i], &span) || span > INT64_MAX / 4)
            return fail_op(cx, "the size of a convolution is out of range");
        padded[i] = c->in[i] + both;
        if (c->transposed) c->out[i] = span - both + reach + c->output_padding[i] + 1;
        else {
            fits = fits && padded[i] >= reach + 1;
            c->out[i] = (padded[i] - reach - 1) / c->stride[i] + 1;
        }
        positive = positive && c->out[i] >= 1;
    }
    scoped_text text have = TEXT_INIT(NULL), what = TEXT_INIT(NULL);
    if (!fits) {
        int64_t reach[CONV_DIMS];
        for (int i = 0; i < c->dims; i++) reach[i] = c->dilation[i] * (c->kernel[i] - 1) + 1;
        print_by(&have, c->dims, padded);
        print_by(&what, c->dims, reach);
        return fail_op(cx, "Calculated padded input size per channel: (%s). Kernel size: (%s). Kernel size can't be greater than actual input size",
                       text_str(&have), text_str(&what));
    }
    if (positive) return TS_OK;
    print_by(&have, c->dims, c->in);
    print_by(&what, c->dims, c->out);
    return fail_op(cx, "Given input size per channel: (%s). Calculated output size per channel: (%s). Output size is too small",
                   text_str(&have), text_str(&what));
}

static ts_status check_kernel(ctx *cx, const conv *c) {
    if (any_below(c, c->kernel, 1)) {
        scoped_text text t = TEXT_INIT(NULL);
        print_parts(&t, c, "kernel", c->kernel);
        return fail_op(cx, "kernel size should be greater than zero, but got %s", text_str(&t));
    }
    if (any_below(c, c->dilation, 1)) {
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, c->dims, c->dilation);
        return fail_op(cx, "dilation should be greater than zero, but got %s", text_str(&t));
    }
    return TS_OK;
}

static ts_status check_dtypes(ctx *cx, const conv *c, dtype input, dtype weight, const tensor *bias) {
    if (bias && bias->dtype != input)
        return fail_op(cx, "Input type (%s) and bias type (%s) should be the same", dtype_cpp(input), dtype_cpp(bias->dtype));
    if (input != weight) return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(input), dtype_aten(weight));
    bool dilated = c->dilation[0] > 1 || c->dilation[1] > 1 || c->dilation[2] > 1;
    bool narrow = dtype_is_integral(input) && input != TS_INT64;
    const char *who = c->transposed ? (c->dims == 3 ? "slow_conv_transpose3d_out_cpu" : "slow_conv_transpose2d_out_cpu")
                      : dilated    ? "slow_conv_dilated<>"
                      : c->dims == 3 ? "compute_columns3d"
                                     : "slow_conv2d_cpu";
    bool never = input == TS_FLOAT16 || input == TS_COMPLEX32 || input == TS_BOOL || dtype_is_quant(input);
    if (never || (narrow && (c->transposed || dilated)) || (dtype_is_complex(input) && c->transposed && c->dims > 1))
        return fail_op(cx, "\"%s\" not implemented for '%s'", who, dtype_aten(input));
    return TS_OK;
}

/* ---- computing ---- */

static void describe(const conv *c, const tensor *weight, bool bias, bool channels_last, dnn_conv *d) {
    memset(d, 0, sizeof *d);
    d->ndim = c->dims, d->transposed = c->transposed, d->bias = bias, d->channels_last = channels_last;
    d->n = c->n, d->ic = c->ic, d->oc = c->oc, d->groups = c->groups;
    for (int i = 0; i < c->dims; i++) {
        d->in[i] = c->in[i], d->out[i] = c->out[i], d->kernel[i] = c->kernel[i];
        d->stride[i] = c->stride[i], d->dilation[i] = c->dilation[i], d->pad_l[i] = c->pad_l[i];
        d->pad_r[i] = c->transposed ? c->pad_r[i] - c->output_padding[i] : c->pad_r[i];
    }
    memcpy(d->weight_strides, weight->strides, (size_t)weight->ndim * sizeof *weight->strides);
}

/* Memory in the order that oneDNN is told: the tensor itself, or a copy. */
static ts_status in_format(ctx *cx, const tensor *t, bool channels_last, tensor **out_tensor) {
    if (!channels_last) return tensor_contiguous(cx, t, out_tensor);
    if (tensor_is_channels_last(t)) {
        *out_tensor = tensor_ref((tensor *)t);
        return TS_OK;
    }
    scoped_tensor tensor *copy = NULL;
    TS_TRY(tensor_empty_format(cx, t->dtype, t->ndim, t->sizes, true, &copy));
    TS_TRY(tensor_copy(cx, copy, t));
    *out_tensor = tensor_take(&copy);
    return TS_OK;
}

static ts_status run_f32(ctx *cx, const conv *c, bool channels_last, const tensor *input, const tensor *weight,
                         const tensor *bias, tensor *dst) {
    scoped_tensor tensor *x = NULL, *w = NULL, *b = NULL;
    dnn_conv d;
    TS_TRY(in_format(cx, input, channels_last, &x));
    if (bias) TS_TRY(tensor_contiguous(cx, bias, &b));
    if (tensor_is_dense(weight)) w = tensor_ref((tensor *)weight);
    else TS_TRY(tensor_contiguous(cx, weight, &w));
    describe(c, w, b != NULL, channels_last, &d);
    if (dnn_conv_takes(&d))
        return dnn_conv_run(cx, &d, tensor_data(x), tensor_data(w), b ? tensor_data(b) : NULL, tensor_data(dst));
    scoped_tensor tensor *plain = NULL;
    TS_TRY(tensor_contiguous(cx, w, &plain));
    return conv_plain(cx, c, x, plain, b, dst);
}

static ts_status run_plain(ctx *cx, const conv *c, bool channels_last, const tensor *input, const tensor *weight,
                           const tensor *bias, tensor *dst) {
    scoped_tensor tensor *x = NULL, *w = NULL, *b = NULL, *r = NULL;
    TS_TRY(tensor_contiguous(cx, input, &x));
    TS_TRY(tensor_contiguous(cx, weight, &w));
    if (bias) TS_TRY(tensor_contiguous(cx, bias, &b));
    if (!channels_last) return conv_plain(cx, c, x, w, b, dst);
    TS_TRY(tensor_empty(cx, dst->dtype, dst->ndim, dst->sizes, &r));
    TS_TRY(conv_plain(cx, c, x, w, b, r));
    return tensor_copy(cx, dst, r);
}

/* A bfloat16 convolution in float32, rounded once. */
static ts_status run_bf16(ctx *cx, const conv *c, bool channels_last, const tensor *input, const tensor *weight,
                          const tensor *bias, tensor *dst) {
    scoped_tensor tensor *x = NULL, *w = NULL, *b = NULL, *r = NULL;
    TS_TRY(tensor_to_dtype(cx, input, TS_FLOAT32, &x));
    TS_TRY(tensor_to_dtype(cx, weight, TS_FLOAT32, &w));
    if (bias) TS_TRY(tensor_to_dtype(cx, bias, TS_FLOAT32, &b));
    TS_TRY(tensor_empty_format(cx, TS_FLOAT32, dst->ndim, dst->sizes, channels_last, &r));
    TS_TRY(run_f32(cx, c, channels_last, x, w, b, r));
    return tensor_copy(cx, dst, r);
}

ts_status conv_run(ctx *cx, conv *c, const tensor *input, const tensor *weight, const tensor *bias, tensor **out_tensor) {
    scoped_tensor tensor *dst = NULL;
    TS_TRY(check_numbers(cx, c));
    TS_TRY(check_channels(cx, c, input, weight, bias));
    if (c->transposed) TS_TRY(check_output_padding(cx, c));
    TS_TRY(set_sizes(cx, c, input, weight));
    TS_TRY(check_kernel(cx, c));
    TS_TRY(check_dtypes(cx, c, input->dtype, weight->dtype, bias));
    int64_t sizes[2 + CONV_DIMS] = {c->n, c->ic ? c->oc : 0};
    memcpy(sizes + 2, c->out, sizeof c->out);
    bool empty = c->n == 0 || c->ic == 0;
    bool last = c->dims == 2 && !c->transposed && !empty && (suggests_channels_last(input) || suggests_channels_last(weight));
    for (int i = 0; i < c->dims && !empty; i++)
        if (c->in[i] == 0) {
            scoped_text text t = TEXT_INIT(NULL);
            sizes_print(&t, input->ndim, input->sizes);
            return fail_op(cx, "Only zero batch or zero channel inputs are supported, but got input shape: %s", text_str(&t));
        }
    TS_TRY(tensor_empty_format(cx, input->dtype, c->dims + 2, sizes, last, &dst));
    if (tensor_numel(dst)) {
        dtype d = input->dtype;
        TS_TRY((d == TS_FLOAT32    ? run_f32
                : d == TS_BFLOAT16 ? run_bf16
                                   : run_plain)(cx, c, last, input, weight, bias, dst));
    }
    *out_tensor = tensor_take(&dst);
    return TS_OK;
}

/* ---- operators ---- */

/* Adds the batch dim that an unbatched input lacks, and takes it off the result. */
static ts_status run_batched(ctx *cx, conv *c, const char *who, int dims, const value *a, value *out) {
    const tensor *input = a[0].t;
    scoped_tensor tensor *batched = NULL, *r = NULL;
    bool single = input->ndim == dims + 1;
    if (!single && input->ndim != dims + 2) {
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, input->ndim, input->sizes);
        return fail_op(cx, "Expected %dD (unbatched) or %dD (batched) input to %s, but got input of size: %s", dims + 1,
                       dims + 2, who, text_str(&t));
    }
    int64_t sizes[CONV_DIMS + 2] = {1}, strides[CONV_DIMS + 2] = {1};
    if (single) {
        memcpy(sizes + 1, input->sizes, (size_t)input->ndim * sizeof *sizes);
        memcpy(strides + 1, input->strides, (size_t)input->ndim * sizeof *strides);
        strides[0] = input->sizes[0] ? input->sizes[0] * input->strides[0] : 1;
        TS_TRY(tensor_view(cx, input, dims + 2, sizes, strides, input->offset, &batched));
    }
    TS_TRY(conv_run(cx, c, single ? batched : input, a[1].t, arg_tensor_or_null(a[2]), &r));
    if (!single) {
        out[0] = v_tensor(tensor_take(&r));
        return TS_OK;
    }
    tensor *view = NULL;
    TS_TRY(tensor_view(cx, r, dims + 1, r->sizes + 1, r->strides + 1, r->offset, &view));
    out[0] = v_tensor(view);
    return TS_OK;
}

/* input, weight, bias, stride, padding, dilation, groups */
static ts_status forward(ctx *cx, const value *a, int dims, const char *who, value *out) {
    conv c;
    bool named = a[4].tag == V_STR;
    TS_TRY(begin(cx, a[1].t, &c));
    TS_TRY(read_param(cx, a[3], "stride", c.dims, c.stride));
    if (!named) TS_TRY(read_padding(cx, a[4], &c));
    TS_TRY(read_param(cx, a[5], "dilation", c.dims, c.dilation));
    if (named) TS_TRY(string_padding(cx, a[4], a[1].t, &c));
    c.groups = a[6].i;
    return run_batched(cx, &c, who, dims, a, out);
}

KERNEL(conv1d) { return forward(cx, a, 1, "conv1d", out); }
KERNEL(conv2d) { return forward(cx, a, 2, "conv2d", out); }
KERNEL(conv3d) { return forward(cx, a, 3, "conv3d", out); }
KERNEL(convolution_mode) { return forward(cx, a, a[1].t->ndim - 2, "convolution", out); }

/* input, weight, bias, stride, padding, output_padding, groups, dilation */
static ts_status backward_shape(ctx *cx, const value *a, int dims, const char *who, value *out) {
    conv c;
    TS_TRY(begin(cx, a[1].t, &c));
    c.transposed = true;
    TS_TRY(read_param(cx, a[3], "stride", c.dims, c.stride));
    TS_TRY(read_padding(cx, a[4], &c));
    TS_TRY(read_param(cx, a[5], "output_padding", c.dims, c.output_padding));
    TS_TRY(read_param(cx, a[7], "dilation", c.dims, c.dilation));
    c.groups = a[6].i;
    return run_batched(cx, &c, who, dims, a, out);
}

/* (input, weight, bias, ...) of complex numbers, from three of real ones: of the real parts, the imaginary parts and
 * their sums. */
static ts_status complex_transpose1d(ctx *cx, const value *a, value *out) {
    scoped_steps steps s = steps_begin(cx);
    tensor *results[3];
    for (int k = 0; k < 3; k++) {
        value args[8];
        memcpy(args, a, sizeof args);
        for (int i = 0; i < 3; i++) {
            if (arg_none(a[i])) continue;
            tensor *re = STEP(&s, OP_real, a[i]), *im = STEP(&s, OP_imag, a[i]);
            args[i] = v_tensor(k == 0 ? re : k == 1 ? im : STEP(&s, OP_add_Tensor, v_tensor(re), v_tensor(im)));
        }
        TS_TRY(s.status);
        /* a bias belongs to the first and the last alone */
        if (k == 1) args[2] = v_none();
        results[k] = steps_call(&s, OP_conv_transpose1d, 8, args, NULL).t;
    }
    tensor *re = STEP(&s, OP_sub_Tensor, v_tensor(results[0]), v_tensor(results[1]));
    tensor *im = STEP(&s, OP_sub_Tensor, v_tensor(STEP(&s, OP_sub_Tensor, v_tensor(results[2]), v_tensor(results[0]))), v_tensor(results[1]));
    return steps_give(&s, STEP(&s, OP_complex, v_tensor(re), v_tensor(im)), out);
}

KERNEL(conv_transpose1d) {
    if (dtype_is_complex(a[0].t->dtype) && a[0].t->dtype == a[1].t->dtype) return complex_transpose1d(cx, a, out);
    return backward_shape(cx, a, 1, "conv_transpose1d", out);
}
KERNEL(conv_transpose2d) { return backward_shape(cx, a, 2, "conv_transpose2d", out); }
KERNEL(conv_transpose3d) { return backward_shape(cx, a, 3, "conv_transpose3d", out); }

static ts_status run_out(ctx *cx, conv *c, const value *a, value bias, value *out) {
    tensor *r = NULL;
    TS_TRY(conv_run(cx, c, a[0].t, a[1].t, arg_tensor_or_null(bias), &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

/* input, weight, bias, stride, padding, dilation, transposed, output_padding, groups, ... */
KERNEL(convolution) {
    conv c;
    TS_TRY(begin(cx, a[1].t, &c));
    TS_TRY(read_param(cx, a[3], "stride", c.dims, c.stride));
    TS_TRY(read_padding(cx, a[4], &c));
    TS_TRY(read_param(cx, a[5], "dilation", c.dims, c.dilation));
    c.transposed = a[6].b;
    TS_TRY(read_param(cx, a[7], "output_padding", c.dims, c.output_padding));
    c.groups = a[8].i;
    return run_out(cx, &c, a, a[2], out);
}

/* input, weight, bias, padding, stride, dilation, groups */
KERNEL(mkldnn_convolution) {
    conv c;
    TS_TRY(begin(cx, a[1].t, &c));
    TS_TRY(read_padding(cx, a[3], &c));
    TS_TRY(read_param(cx, a[4], "stride", c.dims, c.stride));
    TS_TRY(read_param(cx, a[5], "dilation", c.dims, c.dilation));
    c.groups = a[6].i;
    return run_out(cx, &c, a, a[2], out);
}

/* self, weight, kernel_size, bias, stride, padding, then what `rest` says: 'o' output_padding, 'd' dilation;
 * 'g': one group per input channel. */
static ts_status slow(ctx *cx, const value *a, bool transposed, const char *rest, value *out) {
    conv c;
    int64_t kernel[CONV_DIMS];
    const tensor *weight = a[1].t;
    TS_TRY(begin(cx, weight, &c));
    TS_TRY(read_param(cx, a[2], "kernel_size", c.dims, kernel));
    for (int i = 0; i < c.dims; i++)
        if (kernel[i] != weight->sizes[2 + i])
            return fail_op(cx, "kernel_size %lld does not match the weight's size %lld", (long long)kernel[i],
                           (long long)weight->sizes[2 + i]);
    TS_TRY(read_param(cx, a[4], "stride", c.dims, c.stride));
    TS_TRY(read_padding(cx, a[5], &c));
    c.transposed = transposed;
    for (int at = 6; *rest; rest++) {
        if (*rest == 'o') TS_TRY(read_param(cx, a[at++], "output_padding", c.dims, c.output_padding));
        if (*rest == 'd') TS_TRY(read_param(cx, a[at++], "dilation", c.dims, c.dilation));
        if (*rest == 'g' && a[0].t->ndim > 1) c.groups = a[0].t->sizes[1];
    }
    return run_out(cx, &c, a, a[3], out);
}

KERNEL(slow_conv2d) { return slow(cx, a, false, "", out); }
KERNEL(slow_conv3d) { return slow(cx, a, false, "", out); }
KERNEL(slow_conv_transpose2d) { return slow(cx, a, true, "od", out); }
KERNEL(slow_conv_transpose3d) { return slow(cx, a, true, "od", out); }
KERNEL(slow_conv_dilated2d) { return slow(cx, a, false, "d", out); }
KERNEL(slow_conv_dilated3d) { return slow(cx, a, false, "d", out); }
KERNEL(conv_depthwise2d) { return slow(cx, a, false, "dg", out); }
KERNEL(conv_depthwise3d) { return slow(cx, a, false, "dg", out); }

/* Time first: input [t, n, c], weight [k, c, o]: a convolution of permuted views, permuted back. */
KERNEL(conv_tbc) {
    const tensor *x = a[0].t, *w = a[1].t, *bias = a[2].t;
    scoped_tensor tensor *turned = NULL, *kernel = NULL, *r = NULL, *back = NULL;
    conv c;
    if (x->ndim != 3) return fail_op(cx, "Input must have 3 dims: time, batch, in_channel");
    if (w->ndim != 3) return fail_op(cx, "Weight tensor must have 3 dims: kernel_width, in_channels, out_channels.");
    if (bias->ndim != 1) return fail_op(cx, "Bias must be 1-D");
    if (x->sizes[2] != w->sizes[1])
        return fail_op(cx, "Input dim 2 (input channels) is not == dim 1 in the weight tensor");
    if (w->sizes[2] != bias->sizes[0]) return fail_op(cx, "Bias size must equal dim 2 in the weight tensor (output channels).");
    TS_TRY(tensor_view(cx, x, 3, (int64_t[]){x->sizes[1], x->sizes[2], x->sizes[0]},
                       (int64_t[]){x->strides[1], x->strides[2], x->strides[0]}, x->offset, &turned));
    TS_TRY(tensor_view(cx, w, 3, (int64_t[]){w->sizes[2], w->sizes[1], w->sizes[0]},
                       (int64_t[]){w->strides[2], w->strides[1], w->strides[0]}, w->offset, &kernel));
    TS_TRY(begin(cx, kernel, &c));
    TS_TRY(read_padding(cx, a[3], &c));
    TS_TRY(conv_run(cx, &c, turned, kernel, bias, &r));
    TS_TRY(tensor_view(cx, r, 3, (int64_t[]){r->sizes[2], r->sizes[0], r->sizes[1]},
                       (int64_t[]){r->strides[2], r->strides[0], r->strides[1]}, r->offset, &back));
    tensor *plain = NULL;
    TS_TRY(tensor_contiguous(cx, back, &plain));
    out[0] = v_tensor(plain);
    return TS_OK;
}
