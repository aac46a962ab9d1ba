/* SPDX-License-Identifier: Apache-2.0
 *
 * conv_plain.c: convolution as a matrix product: every output place gets a column with the inputs that it sees.
 *
 * For float64, complex and integers, and for transposed float32 ones with padding that oneDNN refuses.  Columns are
 * made for as many places at a time as fit a few megabytes.
 */
#include "ops/conv.h"

#include "base/parallel.h"
#include "ops/cpu/gemm.h"

enum { COLUMN_BYTES = 4 << 20, GRAIN = 1 << 15 };

/* One image's channels of one group, with three spatial dims (leading ones of size 1). `small` is the side with the
 * windows' places (the output; transposed: the input), `large` the side they look at. */
typedef struct window {
    int64_t large[3], small[3], kernel[3], stride[3], dilation[3], pad[3];
    size_t size; /* of an element */
    int64_t first, count; /* places [first, first + count) of `small` */
    const char *from;
    char *to;
} window;

static void window_of(const conv *c, window *w) {
    *w = (window){0};
    for (int i = 0; i < 3; i++) {
        int k = i - (3 - c->dims);
        bool own = k >= 0;
        w->large[i] = own ? (c->transposed ? c->out[k] : c->in[k]) : 1;
        w->small[i] = own ? (c->transposed ? c->in[k] : c->out[k]) : 1;
        w->kernel[i] = own ? c->kernel[k] : 1;
        w->stride[i] = own ? c->stride[k] : 1;
        w->dilation[i] = own ? c->dilation[k] : 1;
        w->pad[i] = own ? c->pad_l[k] : 0;
    }
}

/* Place in the large side, in elements from its channel, of row y of the kernel at row (z, y) of places; -1: padding. */
static int64_t line_start(const window *w, int64_t place, const int64_t *k, int64_t *out_x) {
    int64_t x = place % w->small[2], y = place / w->small[2] % w->small[1], z = place / w->small[2] / w->small[1];
    int64_t lz = z * w->stride[0] - w->pad[0] + k[0] * w->dilation[0];
    int64_t ly = y * w->stride[1] - w->pad[1] + k[1] * w->dilation[1];
    *out_x = x;
    if (lz < 0 || lz >= w->large[0] || ly < 0 || ly >= w->large[1]) return -1;
    return (lz * w->large[1] + ly) * w->large[2];
}

static void kernel_place(const window *w, int64_t row, int64_t *out_channel, int64_t *k) {
    k[2] = row % w->kernel[2];
    k[1] = row / w->kernel[2] % w->kernel[1];
    k[0] = row / w->kernel[2] / w->kernel[1] % w->kernel[0];
    *out_channel = row / (w->kernel[0] * w->kernel[1] * w->kernel[2]);
}

/* Rows of the column matrix: for one channel and kernel element, what every place sees. */
#define COLUMNS(BITS, type)                                                                                       \
    static void columns_##BITS(void *arg, int64_t begin, int64_t end) {                                           \
        const window *w = arg;                                                                                    \
        int64_t plane = w->large[0] * w->large[1] * w->large[2], channel, k[3], x;                                \
        for (int64_t row = begin; row < end; row++) {                                                             \
            type *to = (type *)w->to + row * w->count;                                                            \
            kernel_place(w, row, &channel, k);                                                                    \
            for (int64_t i = 0; i < w->count;) {                                                                  \
                int64_t line = line_start(w, w->first + i, k, &x);                                                \
                const type *from = (const type *)w->from + channel * plane + (line < 0 ? 0 : line);               \
                int64_t lx = x * w->stride[2] - w->pad[2] + k[2] * w->dilation[2];                                \
                for (; x < w->small[2] && i < w->count; x++, i++, lx += w->stride[2])                             \
                    to[i] = line >= 0 && lx >= 0 && lx < w->large[2] ? from[lx] : (type)0;                        \
            }                                                                                                     \
        }                                                                                                         \
    }
COLUMNS(8, uint8_t)
COLUMNS(16, uint16_t)
COLUMNS(32, uint32_t)
COLUMNS(64, uint64_t)
COLUMNS(128, c128)

static void make_columns(ctx *cx, window *w, int64_t rows) {
    void (*body)(void *, int64_t, int64_t) = w->size == 1   ? columns_8
                                             : w->size == 2 ? columns_16
                                             : w->size == 4 ? columns_32
                                             : w->size == 8 ? columns_64
                                                            : columns_128;
    parallel_for(cx->threads, rows, 1 + GRAIN / w->count, body, w);
}

/* The other way: columns are added to the places that they see, channels [begin, end). */
#define SCATTER(ID, type)                                                                                         \
    static void scatter_##ID(void *arg, int64_t begin, int64_t end) {                                             \
        const window *w = arg;                                                                                    \
        int64_t plane = w->large[0] * w->large[1] * w->large[2], channel, k[3], x;                                \
        int64_t each = w->kernel[0] * w->kernel[1] * w->kernel[2];                                                \
        for (int64_t row = begin * each; row < end * each; row++) {                                               \
            const type *from = (const type *)w->from + row * w->count;                                            \
            kernel_place(w, row, &channel, k);                                                                    \
            for (int64_t i = 0; i < w->count;) {                                                                  \
                int64_t line = line_start(w, w->first + i, k, &x);                                                \
                type *to = (type *)w->to + channel * plane + (line < 0 ? 0 : line);                               \
                int64_t lx = x * w->stride[2] - w->pad[2] + k[2] * w->dilation[2];                                \
                for (; x < w->small[2] && i < w->count; x++, i++, lx += w->stride[2])                             \
                    if (line >= 0 && lx >= 0 && lx < w->large[2]) to[lx] += from[i];                              \
            }                                                                                                     \
        }                                                                                                         \
    }
SCATTER(FLOAT32, float)
SCATTER(FLOAT64, double)
SCATTER(INT64, uint64_t)
SCATTER(COMPLEX64, c64)
SCATTER(COMPLEX128, c128)

static void add_columns(ctx *cx, dtype d, window *w, int64_t channels) {
    void (*body)(void *, int64_t, int64_t) = d == TS_FLOAT32     ? scatter_FLOAT32
                                             : d == TS_FLOAT64   ? scatter_FLOAT64
                                             : d == TS_COMPLEX64 ? scatter_COMPLEX64
                                             : d == TS_COMPLEX128 ? scatter_COMPLEX128
                                                                  : scatter_INT64;
    parallel_for(cx->threads, channels, 1 + GRAIN / w->count, body, w);
}

/* dst = bias, channel by channel, or zero. */
static void fill_bias(const conv *c, const tensor *bias, tensor *dst, int64_t plane) {
    size_t size = dtype_size(dst->dtype), bytes = (size_t)plane * size;
    char *to = tensor_data(dst);
    for (int64_t i = 0; i < c->n * c->oc; i++, to += bytes) {
        const char *from = bias ? (const char *)tensor_data(bias) + (size_t)(i % c->oc) * size : NULL;
        if (!from) memset(to, 0, bytes);
        for (size_t k = 0; from && k < bytes; k += size) memcpy(to + k, from, size);
    }
}

static ts_status one_group(ctx *cx, const conv *c, dtype d, window *w, const char *src, const char *weight, char *dst,
                           char *columns, int64_t most) {
    int64_t icg = c->ic / c->groups, ocg = c->oc / c->groups, each = w->kernel[0] * w->kernel[1] * w->kernel[2];
    int64_t places = w->small[0] * w->small[1] * w->small[2];
    int64_t rows = (c->transposed ? ocg : icg) * each;
    for (w->first = 0; w->first < places; w->first += most) {
        w->count = places - w->first < most ? places - w->first : most;
        if (c->transposed) {
            gemm g = gemm_of(rows, w->count, icg);
            g.a = weight, g.a_row = 1, g.a_col = rows;
            g.b = src + (size_t)w->first * w->size, g.b_row = places, g.b_col = 1;
            g.c = columns;
            TS_TRY(gemm_run(cx, d, &g));
            w->from = columns, w->to = dst;
            add_columns(cx, d, w, ocg);
        } else {
            w->from = src, w->to = columns;
            make_columns(cx, w, rows);
            gemm g = gemm_of(ocg, w->count, rows);
            g.a = weight, g.a_row = rows, g.a_col = 1;
            g.b = columns, g.b_row = w->count, g.b_col = 1;
            g.c = dst + (size_t)w->first * w->size, g.c_row = places;
            g.beta = 1, g.beta_z = 1;
            TS_TRY(gemm_run(cx, d, &g));
        }
    }
    return TS_OK;
}

ts_status conv_plain(ctx *cx, const conv *c, const tensor *input, const tensor *weight, const tensor *bias, tensor *dst) {
    window w;
    window_of(c, &w);
    dtype d = input->dtype;
    w.size = dtype_size(d);
    int64_t icg = c->ic / c->groups, ocg = c->oc / c->groups, each = w.kernel[0] * w.kernel[1] * w.kernel[2];
    int64_t in_plane = 1, out_plane = 1, rows, most;
    for (int i = 0; i < c->dims; i++) in_plane *= c->in[i], out_plane *= c->out[i];
    if (__builtin_mul_overflow(c->transposed ? ocg : icg, each, &rows)) return fail_memory(cx, SIZE_MAX);
    int64_t places = c->transposed ? in_plane : out_plane;
    most = rows ? COLUMN_BYTES / (int64_t)w.size / rows : places;
    if (most < 16) most = 16;
    if (most > places) most = places;
    scoped_mem char *columns = NULL;
    TS_TRY(ctx_alloc(cx, mem_array(mem_array((size_t)rows, (size_t)most), w.size), &columns));
    fill_bias(c, bias, dst, out_plane);
    const char *src = tensor_data(input), *wt = tensor_data(weight);
    char *to = tensor_data(dst);
    size_t src_step = (size_t)(icg * in_plane) * w.size, dst_step = (size_t)(ocg * out_plane) * w.size;
    size_t weight_step = (size_t)(icg * ocg * each) * w.size;
    for (int64_t i = 0; i < c->n * c->groups; i++)
        TS_TRY(one_group(cx, c, d, &w, src + (size_t)i * src_step, wt + (size_t)(i % c->groups) * weight_step,
                         to + (size_t)i * dst_step, columns, most));
    return TS_OK;
}
