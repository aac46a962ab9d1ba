/* SPDX-License-Identifier: Apache-2.0
 *
 * vision_deform.c: torchvision's deformable convolution: every element of the kernel looks at a place of its own, moved
 * by an offset; what it sees is written to columns, and the weights are a matrix on them.
 */
#include "ops/op.h"
#include "ops/shape.h"

#include "base/parallel.h"

#include <math.h>

enum { GRAIN = 1 << 12 };

/* Pairs: of height and width. */
typedef struct deform {
    int64_t n, c, in[2], out_c, out[2], kernel[2];
    int64_t stride[2], pad[2], dilation[2], groups, offset_groups;
    const void *x, *offset, *mask;
    void *columns; /* of one image: [c * kernel, out] */
} deform;

#define COLUMNS(ID, type)                                                                                         \
    /* Bilinear, zero outside. */                                                                                 \
    static type look_##ID(const deform *d, const type *plane, type h, type w) {                                   \
        int64_t H = d->in[0], W = d->in[1];                                                                       \
        if (!(h > -1 && h < (type)H && w > -1 && w < (type)W)) return 0;                                          \
        int64_t y = (int64_t)floor(h), x = (int64_t)floor(w);                                                     \
        type lh = h - (type)y, lw = w - (type)x, sum = 0;                                                         \
        if (y >= 0 && x >= 0) sum += (1 - lh) * (1 - lw) * plane[y * W + x];                                      \
        if (y >= 0 && x + 1 < W) sum += (1 - lh) * lw * plane[y * W + x + 1];                                     \
        if (y + 1 < H && x >= 0) sum += lh * (1 - lw) * plane[(y + 1) * W + x];                                   \
        if (y + 1 < H && x + 1 < W) sum += lh * lw * plane[(y + 1) * W + x + 1];                                  \
        return sum;                                                                                               \
    }                                                                                                             \
    static void columns_##ID(void *arg, int64_t begin, int64_t end) {                                             \
        const deform *d = arg;                                                                                    \
        int64_t kernel = d->kernel[0] * d->kernel[1], places = d->out[0] * d->out[1];                             \
        for (int64_t r = begin; r < end; r++) {                                                                   \
            int64_t c = r / kernel, k = r % kernel, group = c / (d->c / d->offset_groups) * kernel + k;           \
            const type *plane = (const type *)d->x + c * d->in[0] * d->in[1];                                     \
            const type *offset = (const type *)d->offset + group * 2 * places;                                    \
            const type *mask = d->mask ? (const type *)d->mask + group * places : NULL;                           \
            type *to = (type *)d->columns + r * places;                                                           \
            for (int64_t i = 0; i < places; i++) {                                                                \
                type h = (type)(i / d->out[1] * d->stride[0] - d->pad[0] + k / d->kernel[1] * d->dilation[0]) + offset[i]; \
                type w = (type)(i % d->out[1] * d->stride[1] - d->pad[1] + k % d->kernel[1] * d->dilation[1]) + offset[places + i]; \
                to[i] = (mask ? mask[i] : 1) * look_##ID(d, plane, h, w);                                         \
            }                                                                                                     \
        }                                                                                                         \
    }
COLUMNS(f32, float)
COLUMNS(f64, double)

#define EXPECT(cond, text)                                                                                        \
    if (!(cond)) return fail_op(cx, "Expected %s to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)", text)
#define PAIR(v) (long long)(v)[0], (long long)(v)[1]

static ts_status check_params(ctx *cx, const value *a, deform *d) {
    const tensor *x = a[0].t, *weight = a[1].t, *offset = a[2].t, *mask = a[3].t;
    EXPECT(x->ndim == 4, "input_c.ndimension() == 4");
    EXPECT(offset->ndim == 4, "offset_c.ndimension() == 4");
    EXPECT(!a[13].b || mask->ndim == 4, "!use_mask || mask_c.ndimension() == 4");
    EXPECT(weight->ndim == 4, "weight_c.ndimension() == 4");
    *d = (deform){.n = x->sizes[0], .c = x->sizes[1], .out_c = weight->sizes[0], .groups = a[11].i, .offset_groups = a[12].i};
    for (int i = 0; i < 2; i++) {
        d->in[i] = x->sizes[2 + i];
        d->kernel[i] = weight->sizes[2 + i];
        d->stride[i] = a[5 + i].i;
        d->pad[i] = a[7 + i].i;
        d->dilation[i] = a[9 + i].i;
        if (d->stride[i] > INT32_MAX || d->pad[i] > INT32_MAX || d->dilation[i] > INT32_MAX || d->kernel[i] > INT32_MAX)
            return fail_op(cx, "integer out of range");
    }
    if (d->kernel[0] <= 0 || d->kernel[1] <= 0) return fail_op(cx, "weight_h: %lld weight_w: %lld", PAIR(d->kernel));
    if (d->stride[0] <= 0 || d->stride[1] <= 0) return fail_op(cx, "stride_h: %lld stride_w: %lld", PAIR(d->stride));
    if (d->pad[0] < 0 || d->pad[1] < 0) return fail_op(cx, "pad_h: %lld pad_w: %lld", PAIR(d->pad));
    if (d->dilation[0] <= 0 || d->dilation[1] <= 0) return fail_op(cx, "dilation_h: %lld dilation_w: %lld", PAIR(d->dilation));
    for (int i = 0; i < 2; i++) {
        int64_t span = d->in[i] + 2 * d->pad[i] - (d->dilation[i] * (d->kernel[i] - 1) + 1);
        d->out[i] = span < 0 ? 0 : span / d->stride[i] + 1;
    }
    return TS_OK;
}

/* Channels of an offset (2 for each place of the kernel) or a mask (1). */
static int64_t wanted(const deform *d, int64_t each) {
    int64_t count;
    return __builtin_mul_overflow(d->offset_groups, each * d->kernel[0] * d->kernel[1], &count) ? -1 : count;
}

static ts_status check_shapes(ctx *cx, const value *a, const deform *d) {
    const tensor *weight = a[1].t, *offset = a[2].t, *mask = a[3].t, *bias = a[4].t;
    int64_t per_group;
    EXPECT(d->groups > 0 && !__builtin_mul_overflow(weight->sizes[1], d->groups, &per_group) && per_group == d->c,
           "weight_c.size(1) * n_weight_grps == input_c.size(1)");
    EXPECT(weight->sizes[0] % d->groups == 0, "weight_c.size(0) % n_weight_grps == 0");
    if (offset->sizes[1] != wanted(d, 2))
        return fail_op(cx, "offset.shape[1] is not valid: got: %lld expected: %lld", (long long)offset->sizes[1], (long long)wanted(d, 2));
    if (a[13].b && mask->sizes[1] != wanted(d, 1))
        return fail_op(cx, "mask.shape[1] is not valid: got: %lld expected: %lld", (long long)mask->sizes[1], (long long)wanted(d, 1));
    EXPECT(d->offset_groups > 0 && d->offset_groups <= d->c && d->c % d->offset_groups == 0, "input_c.size(1) % n_offset_grps == 0");
    if (offset->sizes[0] != d->n) return fail_op(cx, "invalid batch size of offset");
    if (offset->sizes[2] != d->out[0] || offset->sizes[3] != d->out[1])
        return fail_op(cx, "offset output dims: (%lld, %lld) - computed output dims: (%lld, %lld)", PAIR(offset->sizes + 2), PAIR(d->out));
    if (a[13].b && mask->sizes[0] != d->n) return fail_op(cx, "invalid batch size of mask");
    if (a[13].b && (mask->sizes[2] != d->out[0] || mask->sizes[3] != d->out[1]))
        return fail_op(cx, "mask output dims: (%lld, %lld) - computed output dims: (%lld, %lld)", PAIR(mask->sizes + 2), PAIR(d->out));
    if (d->out[0] <= 0 || d->out[1] <= 0)
        return fail_op(cx, "Calculated output size too small - out_h: %lld out_w: %lld", PAIR(d->out));
    if (tensor_numel(bias) != d->out_c) return fail_op(cx, "deform_conv2d: expected a bias of %lld elements, but got %lld", (long long)d->out_c, (long long)tensor_numel(bias));
    return TS_OK;
}

static ts_status check_dtypes(ctx *cx, const value *a) {
    dtype d = a[0].t->dtype;
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_FLOAT16)
        return fail_op(cx, "\"deformable_im2col\" not implemented for '%s'", dtype_aten(d));
    for (int i = 1; i < 5; i++)
        if (a[i].t->dtype != d && (i != 3 || a[13].b))
            return fail_op(cx, "expected scalar type %s but found %s", dtype_aten(d), dtype_aten(a[i].t->dtype));
    return TS_OK;
}

/* Row n of the result: the weights times the columns of image n. plain: input, offset, mask, weights as matrices. */
static ts_status one_image(ctx *cx, deform d, int64_t n, tensor *const *plain, tensor *columns, tensor *y) {
    scoped_tensor tensor *made = NULL, *row = NULL, *flat = NULL;
    dtype t = plain[0]->dtype;
    int64_t kernel = d.kernel[0] * d.kernel[1], places = d.out[0] * d.out[1], rows = d.c * kernel;
    size_t size = dtype_size(t);
    d.x = (const char *)tensor_data(plain[0]) + (size_t)(n * d.c * d.in[0] * d.in[1]) * size;
    d.offset = (const char *)tensor_data(plain[1]) + (size_t)(n * d.offset_groups * 2 * kernel * places) * size;
    if (plain[2]) d.mask = (const char *)tensor_data(plain[2]) + (size_t)(n * d.offset_groups * kernel * places) * size;
    d.columns = tensor_data(columns);
    parallel_for(cx->threads, rows, GRAIN / places + 1, t == TS_FLOAT32 ? columns_f32 : columns_f64, &d);
    TS_TRY(INVOKE_T(cx, OP_bmm, &made, v_tensor(plain[3]), v_tensor(columns)));
    TS_TRY(shape_select(cx, y, 0, n, &row));
    TS_TRY(shape_reshape(cx, made, 3, row->sizes, &flat));
    return tensor_copy(cx, row, flat);
}

static ts_status run(ctx *cx, const value *a, const deform *d, dtype work, tensor **out) {
    scoped_tensor tensor *x = NULL, *offset = NULL, *mask = NULL, *weight = NULL, *bias = NULL, *matrix = NULL, *columns = NULL, *y = NULL, *b = NULL;
    int64_t depth = d->c / d->groups * d->kernel[0] * d->kernel[1], places;
    if (__builtin_mul_overflow(d->out[0], d->out[1], &places)) return fail_op(cx, "integer out of range");
    TS_TRY(tensor_plain(cx, a[0].t, work, &x));
    TS_TRY(tensor_plain(cx, a[1].t, work, &weight));
    TS_TRY(tensor_plain(cx, a[2].t, work, &offset));
    if (a[13].b) TS_TRY(tensor_plain(cx, a[3].t, work, &mask));
    TS_TRY(tensor_plain(cx, a[4].t, work, &bias));
    TS_TRY(shape_reshape(cx, weight, 3, (int64_t[]){d->groups, d->out_c / d->groups, depth}, &matrix));
    TS_TRY(tensor_empty(cx, work, 3, (int64_t[]){d->groups, depth, places}, &columns));
    TS_TRY(tensor_empty(cx, work, 4, (int64_t[]){d->n, d->out_c, d->out[0], d->out[1]}, &y));
    for (int64_t n = 0; n < d->n; n++) TS_TRY(one_image(cx, *d, n, (tensor *[]){x, offset, mask, matrix}, columns, y));
    TS_TRY(shape_reshape(cx, bias, 4, (int64_t[]){1, d->out_c, 1, 1}, &b));
    return INVOKE_T(cx, OP_add_Tensor, out, v_tensor(y), v_tensor(b), v_int(1));
}

/* input, weight, offset, mask, bias, strides, pads, dilations, groups, offset_groups, use_mask */
KERNEL(deform_conv2d) {
    scoped_tensor tensor *y = NULL;
    deform d;
    tensor *t;
    TS_TRY(check_params(cx, a, &d));
    TS_TRY(check_shapes(cx, a, &d));
    TS_TRY(check_dtypes(cx, a));
    TS_TRY(run(cx, a, &d, a[0].t->dtype == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32, &y));
    TS_TRY(tensor_to_dtype(cx, y, a[0].t->dtype, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}
