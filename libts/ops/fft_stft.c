/* SPDX-License-Identifier: Apache-2.0
 *
 * fft_stft.c: short-time Fourier transforms and their inverse.  Windowed frames are laid out as rows, transformed by
 * fft_along, and, on the way back, added up and divided by the sum of the squared windows.
 */
#include "ops/fft.h"

#include "base/parallel.h"

#include <math.h>

/* What the two operators say before each complaint. */
static void describe_tensor(text *out, const tensor *t, bool braces) {
    if (!t) {
        text_puts(out, "None");
        return;
    }
    text_printf(out, "CPU%sType", dtype_aten(t->dtype));
    if (braces) text_putc(out, '{');
    sizes_print(out, t->ndim, t->sizes);
    if (braces) text_putc(out, '}');
}

static void describe_int(text *out, const char *name, value v) {
    text_printf(out, ", %s=", name);
    if (v.tag == V_NONE) text_puts(out, "None");
    else text_printf(out, "%lld", v.tag == V_BOOL ? (long long)v.b : (long long)v.i);
}

typedef struct stft_args {
    const char *name;
    const tensor *self, *window; /* window may be NULL */
    int64_t n_fft, hop, win;
    value center, normalized, onesided, length, return_complex; /* center a float: not shown */
} stft_args;

static ts_status complain(ctx *cx, const stft_args *s, const char *format, ...) __attribute__((format(printf, 3, 4)));
static ts_status complain(ctx *cx, const stft_args *s, const char *format, ...) {
    scoped_text text t = TEXT_INIT(NULL);
    va_list args;
    text_printf(&t, "%s(", s->name);
    describe_tensor(&t, s->self, false);
    text_printf(&t, ", n_fft=%lld, hop_length=%lld, win_length=%lld, window=", (long long)s->n_fft, (long long)s->hop,
                (long long)s->win);
    describe_tensor(&t, s->window, true);
    if (s->center.tag == V_BOOL) describe_int(&t, "center", s->center);
    describe_int(&t, "normalized", s->normalized);
    describe_int(&t, "onesided", s->onesided);
    if (s->center.tag == V_BOOL) describe_int(&t, "length", s->length);
    describe_int(&t, "return_complex", s->return_complex);
    text_putc(&t, ')');
    va_start(args, format);
    text_vprintf(&t, format, args);
    va_end(args);
    return fail_op(cx, "%s", text_str(&t));
}

/* The window of `win` points, centred in n_fft zeros; all ones if there is none. */
static ts_status full_window(ctx *cx, const stft_args *s, dtype d, tensor **out) {
    scoped_tensor tensor *w = NULL, *middle = NULL, *plain = NULL;
    int64_t one = 1;
    TS_TRY(tensor_zeros(cx, d, 1, &s->n_fft, &w));
    TS_TRY(tensor_view(cx, w, 1, &s->win, &one, (s->n_fft - s->win) / 2, &middle));
    if (s->window) {
        TS_TRY(tensor_plain(cx, s->window, d, &plain));
        TS_TRY(tensor_copy(cx, middle, plain));
    } else {
        TS_TRY(tensor_fill(cx, middle, v_int(1)));
    }
    *out = tensor_take(&w);
    return TS_OK;
}

/* ---- stft ---- */

typedef enum pad_kind { PAD_NONE, PAD_CONSTANT, PAD_REFLECT, PAD_REPLICATE, PAD_CIRCULAR } pad_kind;

static ts_status pad_kind_of(ctx *cx, const char *mode, pad_kind *out) {
    static const char *const names[] = {"", "constant", "reflect", "replicate", "circular"};
    for (int i = PAD_CONSTANT; i <= PAD_CIRCULAR; i++)
        if (strcmp(mode, names[i]) == 0) {
            *out = (pad_kind)i;
            return TS_OK;
        }
    return fail_op(cx, "Unrecognised padding mode %s", mode);
}

typedef struct frame_state {
    const char *x, *window;
    char *out;
    int64_t length, n_fft, hop, frames, pad;
    pad_kind kind;
    dtype dtype;
} frame_state;

/* Where point i of the padded signal comes from; -1: zero. */
static inline int64_t source_of(const frame_state *s, int64_t i) {
    i -= s->pad;
    if (i >= 0 && i < s->length) return i;
    switch (s->kind) {
    case PAD_REFLECT: return i < 0 ? -i : 2 * (s->length - 1) - i;
    case PAD_REPLICATE: return i < 0 ? 0 : s->length - 1;
    case PAD_CIRCULAR: return i < 0 ? i + s->length : i - s->length;
    default: return -1;
    }
}

/* Frame f of the batch: n_fft points times the window. */
static void frame_range(void *arg, int64_t begin, int64_t end) {
    frame_state *s = arg;
    for (int64_t f = begin; f < end; f++) {
        int64_t start = f % s->frames * s->hop, base = f / s->frames * s->length;
#define FRAME(ID, T)                                                                                              \
    case TS_##ID: {                                                                                               \
        const T *x = (const T *)s->x + base, *w = (const T *)s->window;                                           \
        T *y = (T *)s->out + f * s->n_fft;                                                                        \
        bool inside = start >= s->pad && start - s->pad + s->n_fft <= s->length;                                  \
        for (int64_t j = 0; j < s->n_fft; j++) {                                                                  \
            int64_t from = inside ? start - s->pad + j : source_of(s, start + j);                                 \
            y[j] = from < 0 ? 0 : x[from] * w[j];                                                                 \
        }                                                                                                         \
        break;                                                                                                    \
    }
        switch (s->dtype) {
            FOR_FLOAT_TYPES(FRAME)
            FOR_COMPLEX_TYPES(FRAME)
        default: break;
        }
    }
}

static ts_status check_stft(ctx *cx, const stft_args *s, int64_t padded) {
    const tensor *x = s->self;
    if (!dtype_is_float(x->dtype) && !dtype_is_complex(x->dtype))
        return complain(cx, s, " : expected a tensor of floating point or complex values");
    if (x->ndim < 1 || x->ndim > 2) return complain(cx, s, " : expected a 1D or 2D tensor");
    if (s->n_fft <= 0 || s->n_fft > padded)
        return complain(cx, s, " : expected 0 < n_fft < %lld, but got n_fft=%lld", (long long)padded, (long long)s->win); /* PyTorch names the wrong one */
    if (s->hop <= 0) return complain(cx, s, " : expected hop_length > 0, but got hop_length=%lld", (long long)s->hop);
    if (s->win <= 0 || s->win > s->n_fft)
        return complain(cx, s, " : expected 0 < win_length <= n_fft, but got win_length=%lld", (long long)s->win);
    if (s->window && (s->window->ndim != 1 || s->window->sizes[0] != s->win)) {
        scoped_text text sizes = TEXT_INIT(NULL);
        sizes_print(&sizes, s->window->ndim, s->window->sizes);
        return complain(cx, s, " : expected a 1D window tensor of size equal to win_length=%lld, but got window with size %s",
                        (long long)s->win, text_str(&sizes));
    }
    dtype d = s->window ? dtype_promote(x->dtype, s->window->dtype) : x->dtype;
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_COMPLEX64 && d != TS_COMPLEX128)
        return fail_op(cx, "Unsupported dtype %s", dtype_aten(d));
    return TS_OK;
}

/* Half of n_fft on both sides, if the mode can do that. */
static ts_status check_pad(ctx *cx, const tensor *x, int64_t pad, pad_kind kind) {
    int64_t length = x->ndim ? x->sizes[x->ndim - 1] : 0;
    bool refused = (kind == PAD_REFLECT && pad >= length) || (kind == PAD_CIRCULAR && pad > length) ||
                   (kind == PAD_REPLICATE && length == 0);
    if (x->ndim < 1 || x->ndim > 2 || !refused || pad <= 0) return TS_OK;
    return fail_op(cx, "Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (%lld, %lld) at dimension 2 of input [1, %lld, %lld]",
                   (long long)pad, (long long)pad, (long long)(x->ndim == 2 ? x->sizes[0] : 1), (long long)length);
}

/* [batch, frames, n_fft] of windowed frames. */
static ts_status make_frames(ctx *cx, const stft_args *s, pad_kind kind, int64_t pad, dtype d, tensor **out) {
    scoped_tensor tensor *x = NULL, *w = NULL, *frames = NULL;
    int64_t length = s->self->sizes[s->self->ndim - 1];
    int64_t sizes[3] = {s->self->ndim == 2 ? s->self->sizes[0] : 1, 1 + (length + 2 * pad - s->n_fft) / s->hop, s->n_fft};
    TS_TRY(tensor_plain(cx, s->self, d, &x));
    TS_TRY(full_window(cx, s, d, &w));
    TS_TRY(tensor_empty(cx, d, 3, sizes, &frames));
    frame_state f = {tensor_data(x), tensor_data(w), tensor_data(frames), length, s->n_fft, s->hop, sizes[1], pad, kind, d};
    parallel_for(cx->threads, sizes[0] * sizes[1], 16384 / s->n_fft + 1, frame_range, &f);
    *out = tensor_take(&frames);
    return TS_OK;
}

/* [batch, frames, freq] to [batch, freq, frames], without batch where the input had none, as pairs of reals if asked. */
static ts_status present(ctx *cx, const tensor *spectrum, bool batched, bool as_complex, tensor **out) {
    const int64_t *st = spectrum->strides;
    int64_t sizes[4] = {spectrum->sizes[0], spectrum->sizes[2], spectrum->sizes[1], 2}, strides[4] = {st[0], st[2], st[1], 1};
    int skip = batched ? 0 : 1;
    if (as_complex) return tensor_view(cx, spectrum, 3 - skip, sizes + skip, strides + skip, spectrum->offset, out);
    for (int i = 0; i < 3; i++) strides[i] *= 2;
    return tensor_of_storage(cx, spectrum->storage, dtype_real(spectrum->dtype), 4 - skip, sizes + skip, strides + skip,
                             2 * spectrum->offset, out);
}

static ts_status stft(ctx *cx, const stft_args *s, pad_kind kind, value *out) {
    scoped_tensor tensor *frames = NULL, *spectrum = NULL;
    tensor *t = NULL;
    int64_t pad = kind == PAD_NONE ? 0 : s->n_fft / 2;
    TS_TRY(check_pad(cx, s->self, pad, kind));
    int64_t length = s->self->ndim ? s->self->sizes[s->self->ndim - 1] : 0;
    if (pad < 0) pad = 0;
    if (s->n_fft > INT64_MAX / 8 || length > INT64_MAX / 8) return fail_op(cx, "stft: n_fft=%lld is too large", (long long)s->n_fft);
    TS_TRY(check_stft(cx, s, length + 2 * pad));
    dtype d = s->window ? dtype_promote(s->self->dtype, s->window->dtype) : s->self->dtype;
    bool is_complex = dtype_is_complex(d), onesided = arg_bool_or(s->onesided, !is_complex);
    if (is_complex && onesided) return fail_op(cx, "Cannot have onesided output if window or input is complex");
    TS_TRY(make_frames(cx, s, kind, pad, d, &frames));
    double scale = s->normalized.b ? 1 / sqrt((double)s->n_fft) : 1;
    TS_TRY(fft_along(cx, frames, 2, is_complex ? FFT_C2C : onesided ? FFT_R2C : FFT_R2C_FULL, s->n_fft, true, scale,
                     &spectrum));
    TS_TRY(present(cx, spectrum, s->self->ndim == 2, arg_bool_or(s->return_complex, is_complex), &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* hop and window length default to n_fft / 4 and n_fft. */
static stft_args common_args(const char *name, const value *a) {
    int64_t n_fft = a[1].i;
    return (stft_args){.name = name, .self = a[0].t, .window = arg_tensor_or_null(a[4]), .n_fft = n_fft,
                       .hop = arg_int_or(a[2], n_fft >> 2), .win = arg_int_or(a[3], n_fft)};
}

KERNEL(stft) {
    stft_args s = common_args("stft", a);
    s.normalized = a[5];
    s.onesided = a[6];
    s.return_complex = a[7];
    return stft(cx, &s, PAD_NONE, out);
}

KERNEL(stft_center) {
    stft_args s = common_args("stft", a);
    pad_kind kind = PAD_NONE;
    if (a[5].b) TS_TRY(pad_kind_of(cx, a[6].s->bytes, &kind));
    s.normalized = a[7];
    s.onesided = a[8];
    s.return_complex = a[9];
    return stft(cx, &s, kind, out);
}

/* ---- istft ---- */

/* The spectrum as a complex [batch, frames, freq] view. */
static ts_status complex_view(ctx *cx, const stft_args *s, tensor **out) {
    const tensor *x = s->self;
    bool pairs = !dtype_is_complex(x->dtype);
    int n = pairs ? x->ndim : x->ndim + 1;
    if (tensor_numel(x) == 0) return complain(cx, s, " : input tensor cannot be empty.");
    if (n != 3 && n != 4) return complain(cx, s, " : expected a tensor with 3 or 4 dimensions, but got %d", n);
    if (pairs && x->sizes[n - 1] != 2)
        return complain(cx, s, " : expected the last dimension to be 2 (corresponding to real and imaginary parts), but got %lld",
                        (long long)x->sizes[n - 1]);
    int f = n - 3;
    scoped_tensor tensor *plain = NULL;
    if (pairs && (x->dtype == TS_FLOAT16 || x->dtype == TS_BFLOAT16))
        return fail_op(cx, "Unsupported dtype %s", dtype_aten(x->dtype));
    TS_TRY(tensor_plain(cx, x, dtype_is_integral(x->dtype) ? default_float(cx) : x->dtype, &plain));
    int64_t freq = x->sizes[f], frames = x->sizes[f + 1];
    int64_t sizes[3] = {f ? x->sizes[0] : 1, frames, freq}, strides[3] = {freq * frames, 1, frames};
    return tensor_of_storage(cx, plain->storage, dtype_complex(dtype_real(plain->dtype)), 3, sizes, strides,
                             pairs ? plain->offset / 2 : plain->offset, out);
}

static ts_status check_istft(ctx *cx, const stft_args *s, int64_t freq, bool onesided) {
    if (onesided && s->n_fft / 2 + 1 != freq)
        return complain(cx, s, " : expected the frequency dimension (3rd to the last) of the input tensor to match n_fft / 2 + 1 when onsided=True, but got %lld",
                        (long long)freq);
    if (!onesided && s->n_fft != freq)
        return complain(cx, s, " : expected the frequency dimension (3rd to the last) of the input tensor to match n_fft when onsided=False, but got %lld",
                        (long long)freq);
    if (s->hop <= 0 || s->hop > s->win) return complain(cx, s, " : expected 0 < hop_length <= win_length");
    if (s->win <= 0 || s->win > s->n_fft) return complain(cx, s, " : expected 0 < win_length <= n_fft");
    if (s->window && (s->window->ndim != 1 || s->window->sizes[0] != s->win))
        return complain(cx, s, " : Invalid window shape. window has to be 1D and length of `win_length`");
    return TS_OK;
}

/* Sums of frames times the window, divided by the sums of its squares, both over [start, end) of the whole signal;
 * false if the latter vanish somewhere. Points past the signal are zero. */
#define OVERLAP(NAME, T, ABS)                                                                                     \
    static bool overlap_##NAME(const T *frames, const T *w, int64_t count, const stft_args *s, int64_t start,     \
                               int64_t end, T *envelope, T *y) {                                                  \
        for (int64_t i = start; i < end; i++) y[i - start] = envelope[i - start] = 0;                             \
        for (int64_t f = 0; f < count; f++)                                                                       \
            for (int64_t j = 0, i = f * s->hop; j < s->n_fft; j++, i++) {                                         \
                if (i < start || i >= end) continue;                                                              \
                y[i - start] += frames[f * s->n_fft + j] * w[j];                                                  \
                envelope[i - start] += w[j] * w[j];                                                               \
            }                                                                                                     \
        int64_t whole = s->n_fft + s->hop * (count - 1);                                                          \
        for (int64_t i = start; i < end && i < whole; i++) {                                                      \
            if (ABS(envelope[i - start]) < 1e-11) return false;                                                   \
            y[i - start] /= envelope[i - start];                                                                  \
        }                                                                                                         \
        return true;                                                                                              \
    }
OVERLAP(float, float, fabsf)
OVERLAP(double, double, fabs)
OVERLAP(c64, c64, cabsf)
OVERLAP(c128, c128, cabs)

static bool overlap(dtype d, const void *frames, const void *w, int64_t count, const stft_args *s, int64_t start,
                    int64_t end, void *envelope, void *y) {
    switch (d) {
    case TS_FLOAT32: return overlap_float(frames, w, count, s, start, end, envelope, y);
    case TS_FLOAT64: return overlap_double(frames, w, count, s, start, end, envelope, y);
    case TS_COMPLEX64: return overlap_c64(frames, w, count, s, start, end, envelope, y);
    default: return overlap_c128(frames, w, count, s, start, end, envelope, y);
    }
}

/* Adds the frames [batch, count, n_fft] up to the signal [batch, end - start]. */
static ts_status add_frames(ctx *cx, const stft_args *s, const tensor *frames, bool batched, value *out) {
    scoped_tensor tensor *plain = NULL, *w = NULL, *y = NULL;
    scoped_mem char *envelope = NULL;
    dtype d = s->window ? dtype_promote(frames->dtype, s->window->dtype) : frames->dtype;
    int64_t count = frames->sizes[1], start = s->center.b ? s->n_fft / 2 : 0, whole, end;
    if (__builtin_mul_overflow(s->hop, count - 1, &whole) || __builtin_add_overflow(whole, s->n_fft, &whole))
        return fail_op(cx, "istft: the signal is too long");
    end = whole - start;
    if (s->length.tag == V_INT && __builtin_add_overflow(start, s->length.i, &end))
        return fail_op(cx, "istft: the signal is too long");
    if (end < start) end = start;
    int64_t sizes[2] = {frames->sizes[0], end - start};
    TS_TRY(tensor_plain(cx, frames, d, &plain));
    TS_TRY(full_window(cx, s, d, &w));
    TS_TRY(tensor_empty(cx, d, batched ? 2 : 1, batched ? sizes : sizes + 1, &y));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)sizes[1], dtype_size(d)), &envelope));
    for (int64_t b = 0; b < sizes[0]; b++) {
        const char *x = (const char *)tensor_data(plain) + (size_t)(b * count * s->n_fft) * dtype_size(d);
        char *to = (char *)tensor_data(y) + (size_t)(b * sizes[1]) * dtype_size(d);
        if (!overlap(d, x, tensor_data(w), count, s, start, end, envelope, to))
            return complain(cx, s, " window overlap add min: 1\n[ CPUBoolType{} ]");
    }
    out[0] = v_tensor(tensor_take(&y));
    return TS_OK;
}

KERNEL(istft) {
    stft_args s = common_args("istft", a);
    scoped_tensor tensor *spectrum = NULL, *frames = NULL;
    s.center = a[5];
    s.normalized = a[6];
    s.onesided = a[7];
    s.length = a[8];
    s.return_complex = a[9];
    TS_TRY(complex_view(cx, &s, &spectrum));
    int64_t freq = spectrum->sizes[2];
    bool onesided = arg_bool_or(s.onesided, freq != s.n_fft);
    TS_TRY(check_istft(cx, &s, freq, onesided));
    double scale = s.normalized.b ? 1 / sqrt((double)s.n_fft) : 1 / (double)s.n_fft;
    if (s.return_complex.b && onesided)
        return fail_op(cx, "Cannot have onesided output if window or input is complex");
    if (!s.return_complex.b && s.window && dtype_is_complex(s.window->dtype))
        return fail_op(cx, "Complex windows are incompatible with return_complex=False");
    TS_TRY(fft_along(cx, spectrum, 2, s.return_complex.b ? FFT_C2C : FFT_C2R, s.n_fft, false, scale, &frames));
    return add_frames(cx, &s, frames, s.self->ndim == (dtype_is_complex(s.self->dtype) ? 3 : 4), out);
}
