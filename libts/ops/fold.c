/* SPDX-License-Identifier: Apache-2.0
 *
 * fold.c: im2col copies sliding blocks of an image to columns, col2im sums them up again (nn.Unfold, nn.Fold).
 */
#include "ops/op.h"

#include "base/parallel.h"
#include "base/simd.h"

enum { GRAIN = 1 << 15 };

/* Of height and width. */
typedef struct fold {
    int64_t n, c, in[2], out[2]; /* in: the image; out: the blocks */
    int64_t kernel[2], dilation[2], pad[2], stride[2];
    size_t size;
    const char *from;
    char *to;
} fold;

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

static ts_status read_pair(ctx *cx, value v, const char *what, int64_t *out) {
    int64_t all[MAX_DIMS];
    int n;
    TS_TRY(arg_ints(cx, v, all, MAX_DIMS, &n));
    if (n != 2) return fail_op(cx, "It is expected %s equals to 2, but got size %d", what, n);
    for (int i = 0; i < 2; i++) {
        if (all[i] > INT32_MAX || all[i] < -INT32_MAX) return fail_op(cx, "integer out of range");
        out[i] = all[i];
    }
    return TS_OK;
}

/* a: kernel_size, dilation, padding, stride */
static ts_status read_params(ctx *cx, const value *a, fold *f) {
    TS_TRY(read_pair(cx, a[0], "kernel_size", f->kernel));
    TS_TRY(read_pair(cx, a[1], "dilation", f->dilation));
    TS_TRY(read_pair(cx, a[2], "padding", f->pad));
    return read_pair(cx, a[3], "stride", f->stride);
}

static ts_status check_pair(ctx *cx, const char *what, const char *must, const char *prefix, const int64_t *v, int64_t least) {
    if (v[0] >= least && v[1] >= least) return TS_OK;
    return fail_op(cx, "%s should be %s, but got %s_height: %lld %s_width: %lld", what, must, prefix, (long long)v[0], prefix, (long long)v[1]);
}

static void count_blocks(fold *f) {
    for (int i = 0; i < 2; i++)
        f->out[i] = floor_div(f->in[i] + 2 * f->pad[i] - (f->dilation[i] * (f->kernel[i] - 1) + 1), f->stride[i]) + 1;
}

static ts_status check_dtype(ctx *cx, const char *name, dtype d) {
    if (dtype_is_float(d) || d == TS_COMPLEX64 || d == TS_COMPLEX128) return TS_OK;
    return fail_op(cx, "\"%s\" not implemented for '%s'", name, dtype_aten(d));
}

/* ---- im2col ---- */

/* One row of columns: a channel seen through one place of the kernel. */
static void take_row(const fold *f, int64_t row, const char *image, char *to) {
    int64_t kw = row % f->kernel[1], kh = row / f->kernel[1] % f->kernel[0], c = row / f->kernel[1] / f->kernel[0];
    const char *plane = image + (size_t)(c * f->in[0] * f->in[1]) * f->size;
    size_t size = f->size;
    for (int64_t y = 0; y < f->out[0]; y++) {
        int64_t h = y * f->stride[0] - f->pad[0] + kh * f->dilation[0], w = kw * f->dilation[1] - f->pad[1];
        const char *line = plane + (size_t)(h * f->in[1]) * size;
        if (h < 0 || h >= f->in[0]) {
            memset(to, 0, (size_t)f->out[1] * size);
            to += (size_t)f->out[1] * size;
            continue;
        }
        for (int64_t x = 0; x < f->out[1]; x++, w += f->stride[1], to += size) {
            if (w < 0 || w >= f->in[1]) {
                memset(to, 0, size);
                continue;
            }
            int64_t run = 1;
            if (f->stride[1] == 1) run = f->in[1] - w < f->out[1] - x ? f->in[1] - w : f->out[1] - x;
            if (size == 4 && run == 1) *(uint32_t *)to = *(const uint32_t *)(line + (size_t)w * 4);
            else memcpy(to, line + (size_t)w * size, (size_t)run * size);
            x += run - 1, w += run - 1, to += (size_t)(run - 1) * size;
        }
    }
}

static void take_rows(void *arg, int64_t begin, int64_t end) {
    const fold *f = arg;
    int64_t rows = f->c * f->kernel[0] * f->kernel[1], places = f->out[0] * f->out[1];
    for (int64_t r = begin; r < end; r++)
        take_row(f, r % rows, f->from + (size_t)(r / rows * f->c * f->in[0] * f->in[1]) * f->size,
                 f->to + (size_t)(r * places) * f->size);
}

static ts_status check_image(ctx *cx, const tensor *x, const fold *f) {
    TS_TRY(check_pair(cx, "kernel size", "greater than zero", "kernel", f->kernel, 1));
    TS_TRY(check_pair(cx, "dilation", "greater than zero", "dilation", f->dilation, 1));
    TS_TRY(check_pair(cx, "padding", "non-negative", "pad", f->pad, 0));
    TS_TRY(check_pair(cx, "stride", "greater than zero", "stride", f->stride, 1));
    bool good = x->ndim == 3 || x->ndim == 4;
    int unused;
    for (int i = 1; i <= 2; i++)
        if (x->ndim <= i) return wrap_dim(cx, i, x->ndim, &unused);
    for (int i = x->ndim == 4; i < x->ndim; i++) good = good && x->sizes[i] != 0;
    if (good) return TS_OK;
    scoped_text text t = TEXT_INIT(NULL);
    sizes_print(&t, x->ndim, x->sizes);
    return fail_op(cx, "Expected 3D or 4D (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: %s",
                   text_str(&t));
}

#define PAIR(v) (long long)(v)[0], (long long)(v)[1]

/* A result of an even number of dims: batch (if there is one), then two. */
static ts_status result(ctx *cx, const tensor *x, bool batch, int64_t n, int64_t first, int64_t second, tensor **out) {
    return tensor_empty(cx, x->dtype, batch ? 3 : 2, batch ? (int64_t[]){n, first, second} : (int64_t[]){first, second}, out);
}

KERNEL(im2col) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *plain = NULL, *y = NULL;
    fold f = {.size = dtype_size(x->dtype)};
    TS_TRY(read_params(cx, a + 1, &f));
    TS_TRY(check_image(cx, x, &f));
    bool batch = x->ndim == 4;
    f.n = batch ? x->sizes[0] : 1;
    f.c = x->sizes[x->ndim - 3];
    f.in[0] = x->sizes[x->ndim - 2];
    f.in[1] = x->sizes[x->ndim - 1];
    count_blocks(&f);
    if (f.out[0] < 1 || f.out[1] < 1)
        return fail_op(cx, "Given input with spatial size (%lld, %lld), kernel_size=(%lld, %lld), dilation=(%lld, %lld), padding=(%lld, %lld), calculated shape of the array of sliding blocks as (%lld, %lld), but its components must be at least one.",
                       (long long)f.in[0], (long long)f.in[0], PAIR(f.kernel), PAIR(f.dilation), PAIR(f.pad), PAIR(f.out));
    TS_TRY(check_dtype(cx, "im2col_out_cpu", x->dtype));
    int64_t rows, places;
    if (__builtin_mul_overflow(f.c * f.kernel[0], f.kernel[1], &rows) || __builtin_mul_overflow(f.out[0], f.out[1], &places))
        return fail_op(cx, "integer out of range");
    TS_TRY(result(cx, x, batch, f.n, rows, places, &y));
    TS_TRY(tensor_contiguous(cx, x, &plain));
    f.from = tensor_data(plain);
    f.to = tensor_data(y);
    parallel_for(cx->threads, f.n * rows, GRAIN / places + 1, take_rows, &f);
    out[0] = v_tensor(tensor_take(&y));
    return TS_OK;
}

/* ---- col2im ---- */

/* Planes [begin, end) of the image: every place of the kernel adds its row. */
#define ADD_PLANES(ID, type)                                                                                      \
    SIMD_CLONES                                                                                                   \
    static void add_planes_##ID(void *arg, int64_t begin, int64_t end) {                                          \
        const fold *f = arg;                                                                                      \
        int64_t kernel = f->kernel[0] * f->kernel[1], places = f->out[0] * f->out[1], plane = f->in[0] * f->in[1]; \
        for (int64_t p = begin; p < end; p++)                                                                     \
            for (int64_t k = 0; k < kernel; k++)                                                                  \
                for (int64_t y = 0; y < f->out[0]; y++) {                                                         \
                    int64_t h = y * f->stride[0] - f->pad[0] + k / f->kernel[1] * f->dilation[0];                 \
                    int64_t w = k % f->kernel[1] * f->dilation[1] - f->pad[1], step = f->stride[1];               \
                    if (h < 0 || h >= f->in[0]) continue;                                                         \
                    int64_t lo = w < 0 ? (-w + step - 1) / step : 0;                                              \
                    int64_t hi = w >= f->in[1] ? 0 : (f->in[1] - 1 - w) / step + 1;                               \
                    const type *from = (const type *)f->from + (p * kernel + k) * places + y * f->out[1];         \
                    type *to = (type *)f->to + p * plane + h * f->in[1] + w;                                      \
                    if (hi > f->out[1]) hi = f->out[1];                                                           \
                    _Pragma("omp simd") for (int64_t x = lo; x < hi; x++) to[x * step] += from[x];                \
                }                                                                                                 \
    }
ADD_PLANES(f32, float)
ADD_PLANES(f64, double)
ADD_PLANES(c64, c64)
ADD_PLANES(c128, c128)

static ts_status check_columns(ctx *cx, const tensor *x, fold *f) {
    TS_TRY(check_pair(cx, "kernel size", "greater than zero", "kernel", f->kernel, 1));
    TS_TRY(check_pair(cx, "stride", "greater than zero", "stride", f->stride, 1));
    TS_TRY(check_pair(cx, "dilation", "greater than zero", "dilation", f->dilation, 1));
    TS_TRY(check_pair(cx, "padding", "non-negative", "pad", f->pad, 0));
    bool good = x->ndim == 2 || x->ndim == 3;
    for (int i = x->ndim == 3; i < x->ndim; i++) good = good && x->sizes[i] != 0;
    if (!good) {
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, x->ndim, x->sizes);
        return fail_op(cx, "Expected 2D or 3D (batch mode) tensor for input with possibly 0 batch size and non-zero dimensions for input, but got: %s",
                       text_str(&t));
    }
    int64_t rows = x->sizes[x->ndim - 2], places = x->sizes[x->ndim - 1], expected;
    if (rows % (f->kernel[0] * f->kernel[1]))
        return fail_op(cx, "Expected size of input's dimension 1 to be divisible by the product of kernel_size, but got input.size(1)=%lld and kernel_size=(%lld, %lld).",
                       (long long)rows, PAIR(f->kernel));
    count_blocks(f);
    f->c = rows / (f->kernel[0] * f->kernel[1]);
    if (!__builtin_mul_overflow(f->out[0], f->out[1], &expected) && expected == places) {
        if (f->out[0] > 0) return TS_OK;
        return fail_op(cx, "Given output_size=(%lld, %lld), kernel_size=(%lld, %lld), dilation=(%lld, %lld), padding=(%lld, %lld), stride=(%lld, %lld), calculated shape of the array of sliding blocks as (%lld, %lld), which is too small (non-positive)",
                       PAIR(f->in), PAIR(f->kernel), PAIR(f->dilation), PAIR(f->pad), PAIR(f->stride), PAIR(f->out));
    }
    return fail_op(cx, "Given output_size=(%lld, %lld), kernel_size=(%lld, %lld), dilation=(%lld, %lld), padding=(%lld, %lld), stride=(%lld, %lld), expected size of input's dimension 2 to match the calculated number of sliding blocks %lld * %lld = %lld, but got input.size(2)=%lld.",
                   PAIR(f->in), PAIR(f->kernel), PAIR(f->dilation), PAIR(f->pad), PAIR(f->stride), PAIR(f->out),
                   (long long)(f->out[0] * f->out[1]), (long long)places);
}

KERNEL(col2im) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *plain = NULL, *y = NULL;
    fold f = {.n = 1};
    tensor *t;
    TS_TRY(read_pair(cx, a[1], "output_size", f.in));
    TS_TRY(read_params(cx, a + 2, &f));
    TS_TRY(check_columns(cx, x, &f));
    TS_TRY(check_dtype(cx, "col2im_out_cpu", x->dtype));
    bool batch = x->ndim == 3, narrow = x->dtype == TS_FLOAT16 || x->dtype == TS_BFLOAT16;
    dtype work = narrow ? TS_FLOAT32 : x->dtype;
    if (batch) f.n = x->sizes[0];
    int64_t sizes[4] = {f.n, f.c, f.in[0], f.in[1]};
    TS_TRY(tensor_zeros(cx, work, batch ? 4 : 3, batch ? sizes : sizes + 1, &y));
    TS_TRY(tensor_plain(cx, x, work, &plain));
    f.from = tensor_data(plain);
    f.to = tensor_data(y);
    int64_t cost = f.kernel[0] * f.kernel[1] * f.out[0] * f.out[1];
    parallel_for(cx->threads, f.n * f.c, GRAIN / cost + 1,
                 work == TS_FLOAT32     ? add_planes_f32
                 : work == TS_FLOAT64   ? add_planes_f64
                 : work == TS_COMPLEX64 ? add_planes_c64
                                        : add_planes_c128,
                 &f);
    TS_TRY(tensor_to_dtype(cx, y, x->dtype, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}
