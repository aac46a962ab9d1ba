/* SPDX-License-Identifier: Apache-2.0
 *
 * pad.c: padding with a constant, and with what the input has: mirrored, its edge, or around the other side.  The
 * latter are copies by tables of places, one per dim (upsample_rows.c).
 */
#include "ops/layout.h"
#include "ops/shape.h"
#include "ops/upsample.h"

enum { DIMS = UPSAMPLE_DIMS };
typedef enum pad_mode { PAD_REFLECT, PAD_REPLICATE, PAD_CIRCULAR, PAD_CONSTANT } pad_mode;

/* ---- with a constant ---- */

/* Pads of dim d, from a list that begins with the last dim. */
static void pads_of(int ndim, int n, const int64_t *pads, int d, int64_t *before, int64_t *after) {
    int k = 2 * (ndim - 1 - d);
    *before = k < n ? pads[k] : 0;
    *after = k < n ? pads[k + 1] : 0;
}

/* What negative pads leave of the input, as a view. */
static ts_status crop(ctx *cx, const tensor *x, int n, const int64_t *pads, tensor **out) {
    scoped_tensor tensor *now = tensor_ref((tensor *)x);
    for (int d = x->ndim - n / 2; d < x->ndim; d++) {
        int64_t pad[2];
        pads_of(x->ndim, n, pads, d, &pad[0], &pad[1]);
        for (int side = 0; side < 2; side++) {
            tensor *part;
            if (pad[side] >= 0) continue;
            int64_t size = now->sizes[d], start = side || pad[0] == INT64_MIN ? 0 : -pad[0], length = size + pad[side];
            int unused;
            if (start > size) return wrap_dim(cx, start, size > INT32_MAX ? INT32_MAX : (int)size, &unused);
            if (length < 0)
                return fail_op(cx, "start (%lld) + length (%lld) exceeds dimension size (%lld).", (long long)start, (long long)length,
                               (long long)size);
            TS_TRY(shape_narrow(cx, now, d, start, length, 1, &part));
            tensor_unref(now);
            now = part;
        }
    }
    *out = tensor_take(&now);
    return TS_OK;
}

static ts_status padded_sizes(ctx *cx, const tensor *x, int n, const int64_t *pads, int64_t *sizes) {
    for (int d = 0; d < x->ndim; d++) {
        int64_t before, after;
        pads_of(x->ndim, n, pads, d, &before, &after);
        if (__builtin_add_overflow(x->sizes[d], before, &sizes[d]) || __builtin_add_overflow(sizes[d], after, &sizes[d]))
            return fail_op(cx, "integer out of range");
        if (sizes[d] <= 0 && d >= x->ndim - n / 2)
            return fail_op(cx, "The input size %lld, plus negative padding %lld and %lld resulted in a negative output size, which is invalid. Check dimension %d of your input.",
                           (long long)x->sizes[d], (long long)before, (long long)after, d);
    }
    return TS_OK;
}

static ts_status pad_constant(ctx *cx, const tensor *x, int n, const int64_t *pads, value number, tensor **out) {
    scoped_tensor tensor *from = NULL, *made = NULL, *to = NULL;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    bool grows = false;
    if (n % 2) return fail_op(cx, "Length of pad must be even but instead it equals %d", n);
    if (n / 2 > x->ndim)
        return fail_op(cx, "Length of pad should be no more than twice the number of dimensions of the input. Pad length is %dwhile the input has %ddimensions.",
                       n, x->ndim);
    for (int i = 0; i < n; i++) grows = grows || pads[i] > 0;
    TS_TRY(crop(cx, x, n, pads, &from));
    if (!grows) return tensor_clone(cx, from, out);
    TS_TRY(padded_sizes(cx, x, n, pads, sizes));
    TS_TRY(scalar_check(cx, number, x->dtype));
    if (suggests_channels_last(x)) channels_last_strides(x->ndim, sizes, strides);
    else contiguous_strides(x->ndim, sizes, strides);
    TS_TRY(tensor_empty_strided(cx, x->dtype, x->ndim, sizes, strides, &made));
    made->quant = quantizer_ref(x->quant);
    TS_TRY(tensor_fill(cx, made, number));
    to = tensor_ref(made);
    for (int d = x->ndim - n / 2; d < x->ndim; d++) {
        int64_t before, after;
        tensor *part;
        pads_of(x->ndim, n, pads, d, &before, &after);
        TS_TRY(shape_narrow(cx, to, d, before > 0 ? before : 0, from->sizes[d], 1, &part));
        tensor_unref(to);
        to = part;
    }
    TS_TRY(tensor_copy(cx, to, from));
    *out = tensor_take(&made);
    return TS_OK;
}

KERNEL(constant_pad_nd) {
    int64_t pads[2 * MAX_DIMS];
    int n;
    tensor *t;
    TS_TRY(arg_ints(cx, a[1], pads, 2 * MAX_DIMS, &n));
    TS_TRY(pad_constant(cx, a[0].t, n, pads, a[2], &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- with what the input has ---- */

static int64_t source(pad_mode mode, int64_t i, int64_t before, int64_t size, int64_t core) {
    int64_t at = i - before;
    if (mode == PAD_CIRCULAR) {
        at = (i - (before > 0 ? before : 0)) % core;
        return (at < 0 ? at + core : at) + (before < 0 ? -before : 0);
    }
    if (at >= 0 && at < size) return at;
    if (mode == PAD_REPLICATE) return at < 0 ? 0 : size - 1;
    return at < 0 ? -at : 2 * (size - 1) - at;
}

/* Places of one dim: what is left of it after negative pads is its core. */
static ts_status fill_taps(ctx *cx, pad_mode mode, int64_t size, int64_t before, int64_t after, taps *t) {
    int64_t core = size + (before < 0 ? before : 0) + (after < 0 ? after : 0), made = size + before + after;
    if (made < 0) made = 0; /* refused where the result is made */
    if (made > INT32_MAX || size > INT32_MAX) return fail_op(cx, "integer out of range");
    if (mode == PAD_CIRCULAR && core <= 0 && made > 0) return fail_op(cx, "Negative padding value is resulting in an empty dimension");
    *t = (taps){.in = size, .out = made, .max = 1};
    TS_TRY(ctx_alloc(cx, (size_t)(made + 1) * sizeof *t->index, &t->block));
    t->index = t->block;
    for (int64_t i = 0; i < made; i++) t->index[i] = (int32_t)source(mode, i, before, size, core);
    return TS_OK;
}

static ts_status fill_all(ctx *cx, pad_mode mode, const tensor *x, int dims, const int64_t *pads, int64_t *sizes, upsample *u) {
    for (int i = 0; i < DIMS; i++) {
        int d = x->ndim - DIMS + i;
        bool own = i >= DIMS - dims;
        int64_t before = 0, after = 0;
        if (own) pads_of(x->ndim, 2 * dims, pads, d, &before, &after);
        TS_TRY(fill_taps(cx, mode, own ? x->sizes[d] : 1, before, after, &u->taps[i]));
        if (own) sizes[d] += before + after;
    }
    return TS_OK;
}

/* Pads the last `dims` dims; all has been checked. */
static ts_status pad_copies(ctx *cx, pad_mode mode, const tensor *x, int dims, const int64_t *pads, tensor **out) {
    scoped_tensor tensor *plain = NULL, *made = NULL;
    int64_t sizes[MAX_DIMS];
    upsample u = {.dims = dims, .n = 1, .c = 1};
    for (int i = 0; i < x->ndim; i++) sizes[i] = x->sizes[i];
    for (int i = 0; i < x->ndim - dims; i++) u.c *= x->sizes[i];
    ts_status st = fill_all(cx, mode, x, dims, pads, sizes, &u);
    if (st == TS_OK) st = tensor_contiguous(cx, x, &plain);
    if (st == TS_OK) st = tensor_empty(cx, x->dtype, x->ndim, sizes, &made);
    if (st == TS_OK && tensor_numel(made)) {
        made->quant = quantizer_ref(x->quant);
        upsample_copies(cx->threads, &u, dtype_size(x->dtype), tensor_data(plain), tensor_data(made));
    }
    for (int i = 0; i < DIMS; i++) mem_free(u.taps[i].block);
    if (st == TS_OK) *out = tensor_take(&made);
    return st;
}

/* ---- checks ---- */

/* "Dimension out of range" where x has no dim `d`. */
static ts_status check_has_dim(ctx *cx, const tensor *x, int d) {
    int unused;
    return x->ndim > d ? TS_OK : wrap_dim(cx, d, x->ndim, &unused);
}

static ts_status check_input(ctx *cx, const tensor *x, int dims) {
    bool batch = x->ndim == dims + 2, good = batch || x->ndim == dims + 1;
    if (dims > 1 && x->ndim < dims + 1) return check_has_dim(cx, x, x->ndim);
    for (int i = batch; i < x->ndim; i++) good = good && x->sizes[i] != 0;
    if (good) return TS_OK;
    scoped_text text t = TEXT_INIT(NULL);
    sizes_print(&t, x->ndim, x->sizes);
    return fail_op(cx, "Expected %dD or %dD (batch mode) tensor with possibly 0 batch size and other non-zero dimensions for input, but got: %s",
                   dims + 1, dims + 2, text_str(&t));
}

/* Mirroring over one and two dims has a check of its own. */
static ts_status check_mirrored(ctx *cx, const tensor *x, int dims) {
    bool good = x->ndim == dims + 1 || x->ndim == dims + 2;
    for (int i = 1; dims > 1 && i <= dims; i++) TS_TRY(check_has_dim(cx, x, i));
    for (int i = 1; i < x->ndim; i++) good = good && x->sizes[i] != 0;
    if (good) return TS_OK;
    scoped_text text t = TEXT_INIT(NULL);
    tensor_print(&t, x);
    return fail_op(cx, "%dD or %dD (batch mode) tensor expected for input, but got: %s", dims + 1, dims + 2, text_str(&t));
}

/* A mirror image needs a dim longer than itself. */
static ts_status check_mirrors(ctx *cx, const tensor *x, int dims, const int64_t *pads) {
    for (int k = 0; k < dims; k++) {
        int d = x->ndim - 1 - k;
        if (pads[2 * k] < x->sizes[d] && pads[2 * k + 1] < x->sizes[d]) continue;
        scoped_text text t = TEXT_INIT(NULL);
        if (dims == 2) text_printf(&t, "%d", x->ndim);
        else sizes_print(&t, x->ndim, x->sizes);
        return fail_op(cx, "Argument #%d: Padding size should be less than the corresponding input dimension, but got: padding (%lld, %lld) at dimension %d of input %s",
                       4 + 2 * k, (long long)pads[2 * k], (long long)pads[2 * k + 1], d, text_str(&t));
    }
    return TS_OK;
}

/* One dim that stays is enough. */
static ts_status check_output(ctx *cx, pad_mode mode, const tensor *x, int dims, const int64_t *pads) {
    bool reflect = mode == PAD_REFLECT;
    int64_t have[DIMS], made[DIMS];
    bool good = false;
    for (int i = 0; i < dims; i++) {
        int d = x->ndim - dims + i;
        int64_t before, after;
        pads_of(x->ndim, 2 * dims, pads, d, &before, &after);
        have[i] = x->sizes[d];
        if (__builtin_add_overflow(have[i], before, &made[i]) || __builtin_add_overflow(made[i], after, &made[i]))
            return fail_op(cx, "integer out of range");
        good = good || made[i] >= 1;
    }
    if (good) return TS_OK;
    if (dims == 1)
        return fail_op(cx, "%sinput (W: %lld)%sis too small. Calculated output W: %lld", reflect ? "2" : "", (long long)have[0],
                       reflect ? "" : " ", (long long)made[0]);
    if (dims == 2)
        return fail_op(cx, "input (H: %lld, W: %lld%s too small. Calculated output H: %lld W: %lld", (long long)have[0],
                       (long long)have[1], reflect ? ")is" : " ) is", (long long)made[0], (long long)made[1]);
    return fail_op(cx, "input (D: %lld H: %lld, W: %lld) is too small. Calculated output D: %lld H: %lld W: %lld", (long long)have[0],
                   (long long)have[1], (long long)have[2], (long long)made[0], (long long)made[1], (long long)made[2]);
}

static ts_status check_dtype(ctx *cx, pad_mode mode, const tensor *x, int dims) {
    dtype d = x->dtype;
    bool reflect = mode == PAD_REFLECT;
    if (d == TS_FLOAT32 || d == TS_FLOAT64 || d == TS_COMPLEX64 || d == TS_COMPLEX128) return TS_OK;
    if (reflect && dims == 3 && (d == TS_FLOAT16 || d == TS_BFLOAT16)) return TS_OK;
    if (reflect && dims < 3 && dtype_is_quant(d)) return TS_OK;
    return fail_op(cx, "\"%s_pad%dd%s\" not implemented for '%s'", reflect ? "reflection" : "replication", dims,
                   reflect && dims < 3 ? "" : "_cpu", dtype_aten(d));
}

/* ---- operators ---- */

static ts_status pad_shaped(ctx *cx, pad_mode mode, const tensor *x, int dims, int n, const int64_t *pads, tensor **out) {
    if (n != 2 * dims) return fail_op(cx, "padding size is expected to be %d", 2 * dims);
    TS_TRY(mode == PAD_REFLECT && dims < 3 ? check_mirrored(cx, x, dims) : check_input(cx, x, dims));
    if (mode == PAD_REFLECT) TS_TRY(check_mirrors(cx, x, dims, pads));
    TS_TRY(check_output(cx, mode, x, dims, pads));
    TS_TRY(check_dtype(cx, mode, x, dims));
    return pad_copies(cx, mode, x, dims, pads, out);
}

static ts_status pad_around(ctx *cx, const tensor *x, int n, const int64_t *pads, tensor **out) {
    int dims = x->ndim - 2;
    if (n != 2 * dims) return fail_op(cx, "Invalid padding size, expected %d but got %d", 2 * dims, n);
    for (int i = 0; i < dims; i++) {
        int64_t before, after, size = x->sizes[2 + i], made;
        pads_of(x->ndim, n, pads, 2 + i, &before, &after);
        if (before > size || after > size) return fail_op(cx, "Padding value causes wrapping around more than once.");
        if (__builtin_add_overflow(size, before, &made) || __builtin_add_overflow(made, after, &made) || made < 0)
            return fail_op(cx, "Negative padding value is resulting in an empty dimension");
    }
    if (dims > DIMS) return fail_as(cx, NOT_IMPLEMENTED, "Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now");
    return pad_copies(cx, PAD_CIRCULAR, x, dims, pads, out);
}

static ts_status pad_any(ctx *cx, const tensor *x, value given, int64_t mode, value number, tensor **out) {
    static const char *const names[] = {"reflect", "replicate", "circular"};
    int64_t pads[2 * MAX_DIMS];
    int n, dims;
    TS_TRY(arg_ints(cx, given, pads, 2 * MAX_DIMS, &n));
    if (n % 2) return fail_op(cx, "Padding length must be divisible by 2");
    if (n > 2 * x->ndim) return fail_op(cx, "Padding length too large");
    if (mode == PAD_CONSTANT) return pad_constant(cx, x, n, pads, arg_none(number) ? v_float(0) : number, out);
    if (mode < 0 || mode > PAD_CONSTANT) return fail_as(cx, NOT_IMPLEMENTED, "Unrecognised padding mode");
    if (!arg_none(number) && value_double(number) != 0) return fail_op(cx, "Padding mode \"%s\" doesn't take in value argument", names[mode]);
    dims = n / 2;
    if (dims < 1 || dims > DIMS || (x->ndim != dims + 1 && x->ndim != dims + 2))
        return fail_as(cx, NOT_IMPLEMENTED, "Only 2D, 3D, 4D, 5D padding with non-constant padding are supported for now");
    return mode == PAD_CIRCULAR ? pad_around(cx, x, n, pads, out) : pad_shaped(cx, (pad_mode)mode, x, dims, n, pads, out);
}

#define PAD(name, mode, dims)                                                                                     \
    KERNEL(name) {                                                                                                \
        int64_t pads[2 * MAX_DIMS];                                                                               \
        int n;                                                                                                    \
        tensor *t;                                                                                                \
        TS_TRY(arg_ints(cx, a[1], pads, 2 * MAX_DIMS, &n));                                                       \
        TS_TRY(pad_shaped(cx, mode, a[0].t, dims, n, pads, &t));                                                  \
        out[0] = v_tensor(t);                                                                                     \
        return TS_OK;                                                                                             \
    }
PAD(reflection_pad1d, PAD_REFLECT, 1)
PAD(reflection_pad2d, PAD_REFLECT, 2)
PAD(reflection_pad3d, PAD_REFLECT, 3)
PAD(replication_pad1d, PAD_REPLICATE, 1)
PAD(replication_pad2d, PAD_REPLICATE, 2)
PAD(replication_pad3d, PAD_REPLICATE, 3)

KERNEL(pad_circular) {
    int64_t pads[2 * MAX_DIMS];
    int n;
    tensor *t;
    TS_TRY(arg_ints(cx, a[1], pads, 2 * MAX_DIMS, &n));
    TS_TRY(pad_around(cx, a[0].t, n, pads, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(pad_enum) {
    tensor *t;
    TS_TRY(pad_any(cx, a[0].t, a[1], a[2].i, a[3], &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(pad) {
    static const char *const names[] = {"reflect", "replicate", "circular", "constant"};
    int mode = 0;
    tensor *t;
    while (mode <= PAD_CONSTANT && strcmp(a[2].s->bytes, names[mode]) != 0) mode++;
    if (mode > PAD_CONSTANT) return fail_as(cx, NOT_IMPLEMENTED, "Unrecognised padding mode %s", a[2].s->bytes);
    TS_TRY(pad_any(cx, a[0].t, a[1], mode, a[3], &t));
    out[0] = v_tensor(t);
    return TS_OK;
}
