/* SPDX-License-Identifier: Apache-2.0
 *
 * upsample.c: resampling: arguments, PyTorch's checks, formats.  The work is in upsample_rows.c; the operators of
 * archives before PyTorch 1.5 (__interpolate and its kin) are in upsample_old.c.
 */
#include "ops/upsample.h"

#include "ops/layout.h"

#include <math.h>

static void free_taps(upsample *u) {
    for (int i = 0; i < UPSAMPLE_DIMS; i++) mem_free(u->taps[i].block);
}

/* ---- checks ---- */

/* "H: 3, W: 4" */
static void print_spatial(text *t, int dims, const int64_t *sizes) {
    for (int i = 0; i < dims; i++)
        text_printf(t, "%s%c: %lld", i ? ", " : "", "DHW"[UPSAMPLE_DIMS - dims + i], (long long)sizes[i]);
}

static ts_status check_sizes(ctx *cx, const upsample *u, const tensor *x, int given, const int64_t *size) {
    int dims = u->dims;
    bool positive = true, empty = false;
    if (given != dims) return fail_op(cx, "It is expected output_size equals to %d, but got size %d", dims, given);
    if (x->ndim != dims + 2) return fail_op(cx, "It is expected input_size equals to %d, but got size %d", dims + 2, x->ndim);
    for (int i = 0; i < dims; i++) positive = positive && x->sizes[2 + i] > 0 && size[i] > 0;
    if (!positive) {
        scoped_text text have = TEXT_INIT(NULL), want = TEXT_INIT(NULL);
        print_spatial(&have, dims, x->sizes + 2);
        print_spatial(&want, dims, size);
        return fail_op(cx, "Input and output sizes should be greater than 0, but got input (%s)%s output (%s)", text_str(&have),
                       dims == 1 ? " and" : "", text_str(&want));
    }
    /* A batch of none is fine. */
    for (int i = 1; i < x->ndim; i++) empty = empty || x->sizes[i] == 0;
    if (!empty) return TS_OK;
    scoped_text text t = TEXT_INIT(NULL);
    sizes_print(&t, x->ndim, x->sizes);
    return fail_op(cx, "Non-empty %dD data tensor expected but got a tensor with sizes %s", dims + 2, text_str(&t));
}

static ts_status check_dtype(ctx *cx, const upsample *u, const tensor *x, bool channels_last) {
    static const char *const tables[] = {"nearest", "nearest", "linear", "cubic", "aa", "aa"};
    static const char *const last[][2] = {{"nearest2d", "nearest3d"}, {"nearest2d", "nearest3d"}, {"bilinear2d", "trilinear3d"}};
    dtype d = x->dtype;
    if (d == TS_FLOAT32 || d == TS_FLOAT64) return TS_OK;
    if (d == TS_BFLOAT16 && (u->mode == UPSAMPLE_NEAREST || u->mode == UPSAMPLE_LINEAR || u->mode == UPSAMPLE_CUBIC)) return TS_OK;
    if (d == TS_UINT8 && u->mode <= UPSAMPLE_EXACT) return TS_OK;
    if (dtype_is_quant(d) && x->quant && x->quant->axis < 0 && u->dims > 1 && u->mode <= (u->dims == 2 ? UPSAMPLE_LINEAR : UPSAMPLE_EXACT))
        return TS_OK;
    if (dtype_is_quant(d))
        return fail_op(cx, "Could not run '%s' with arguments from the 'QuantizedCPU' backend.", op_schema(cx->op)->name);
    if (channels_last && u->mode <= UPSAMPLE_LINEAR)
        return fail_op(cx, "\"upsample_%s_channels_last\" not implemented for '%s'", last[u->mode][u->dims - 2], dtype_aten(d));
    return fail_op(cx, "\"compute_indices_weights_%s\" not implemented for '%s'", tables[u->mode], dtype_aten(d));
}

/* ---- running ---- */

/* x in row-major or channels_last order and the dtype given. */
static ts_status input(ctx *cx, const tensor *x, dtype d, bool last, tensor **out) {
    if (!last) return tensor_plain(cx, x, d, out);
    if (x->dtype == d && tensor_is_channels_last(x)) {
        *out = tensor_ref((tensor *)x);
        return TS_OK;
    }
    scoped_tensor tensor *made = NULL;
    TS_TRY(tensor_empty_format(cx, d, x->ndim, x->sizes, true, &made));
    made->quant = quantizer_ref(x->quant);
    TS_TRY(tensor_copy(cx, made, x));
    *out = tensor_take(&made);
    return TS_OK;
}

/* Quantized data is resampled as its integers less the zero point, and rounded. */
#define FOR_QUANT_TYPES(X) X(QINT8, int8_t, INT8_MIN, INT8_MAX) X(QUINT8, uint8_t, 0, UINT8_MAX) X(QINT32, int32_t, INT32_MIN, INT32_MAX)
static ts_status quantized(ctx *cx, const upsample *u, const tensor *x, tensor *y) {
    int64_t n = tensor_numel(x), m = tensor_numel(y);
    double zero = (double)x->quant->zero_points[0];
    scoped_mem float *wide = NULL, *made = NULL;
    TS_TRY(ctx_alloc(cx, (size_t)n * sizeof *wide, &wide));
    TS_TRY(ctx_alloc(cx, (size_t)m * sizeof *made, &made));
#define LOAD(ID, type, low, high)                                                                                 \
    if (x->dtype == TS_##ID)                                                                                      \
        for (int64_t i = 0; i < n; i++) wide[i] = (float)((const type *)tensor_data(x))[i];
#define STORE(ID, type, low, high)                                                                                \
    if (x->dtype == TS_##ID)                                                                                      \
        for (int64_t i = 0; i < m; i++)                                                                           \
            ((type *)tensor_data(y))[i] = (type)fmin(fmax(nearbyint(made[i] - zero) + zero, low), high);
    FOR_QUANT_TYPES(LOAD)
    TS_TRY(upsample_weighted(cx, u, TS_FLOAT32, wide, made));
    FOR_QUANT_TYPES(STORE)
    return TS_OK;
}

static ts_status fill_tables(ctx *cx, upsample *u, const tensor *x, dtype work, const int64_t *size) {
    for (int i = 0; i < UPSAMPLE_DIMS; i++) {
        int own = i - (UPSAMPLE_DIMS - u->dims);
        if (own >= 0) {
            TS_TRY(taps_fill(cx, u, i, work, x->sizes[2 + own], size[own], &u->taps[i]));
        } else {
            upsample none = {.mode = UPSAMPLE_NEAREST};
            TS_TRY(taps_fill(cx, &none, i, work, 1, 1, &u->taps[i]));
        }
    }
    return TS_OK;
}

static ts_status apply(ctx *cx, upsample *u, const tensor *x, const int64_t *sizes, tensor **out) {
    bool copies = u->mode <= UPSAMPLE_EXACT, narrow = x->dtype == TS_BFLOAT16 && !copies;
    bool kept = x->dtype == TS_FLOAT64 || (x->dtype == TS_BFLOAT16 && !(copies && u->doubling));
    dtype d = narrow ? TS_FLOAT32 : x->dtype, work = kept ? x->dtype : TS_FLOAT32;
    scoped_tensor tensor *plain = NULL, *y = NULL;
    TS_TRY(fill_tables(cx, u, x, work, sizes + 2));
    TS_TRY(input(cx, x, d, u->last, &plain));
    TS_TRY(tensor_empty_format(cx, d, x->ndim, sizes, u->last, &y));
    y->quant = quantizer_ref(x->quant);
    if (copies) upsample_copies(cx->threads, u, dtype_size(d), tensor_data(plain), tensor_data(y));
    else if (x->quant) TS_TRY(quantized(cx, u, plain, y));
    else TS_TRY(upsample_weighted(cx, u, work, tensor_data(plain), tensor_data(y)));
    if (narrow) return tensor_to_dtype(cx, y, x->dtype, out);
    *out = tensor_take(&y);
    return TS_OK;
}

/* `size`: `given` ints; `scales`: one value for each dim, or NULL. */
static ts_status resample(ctx *cx, upsample *u, const tensor *x, int given, const int64_t *size, const value *scales, value *out) {
    int64_t sizes[UPSAMPLE_DIMS + 2];
    tensor *y = NULL;
    TS_TRY(check_sizes(cx, u, x, given, size));
    u->n = sizes[0] = x->sizes[0];
    u->c = sizes[1] = x->sizes[1];
    for (int i = 0; i < u->dims; i++) {
        sizes[2 + i] = size[i];
        if (scales) u->scale[UPSAMPLE_DIMS - u->dims + i] = arg_double_or(scales[i], 0);
    }
    bool last = u->dims > 1 && suggests_channels_last(x);
    u->doubling = u->dims > 1 && tensor_is_channels_last(x);
    u->last = last && u->mode != UPSAMPLE_CUBIC && u->mode != UPSAMPLE_CUBIC_AA;
    TS_TRY(check_dtype(cx, u, x, last));
    ts_status st = apply(cx, u, x, sizes, &y);
    free_taps(u);
    if (st == TS_OK) out[0] = v_tensor(y);
    return st;
}

/* (self, output_size, [align_corners], scale of each dim) */
static ts_status plain(ctx *cx, const value *a, int dims, upsample_mode mode, value *out) {
    upsample u = {.mode = mode, .dims = dims};
    int64_t size[MAX_DIMS];
    int given, next = 2;
    TS_TRY(arg_ints(cx, a[1], size, MAX_DIMS, &given));
    if (mode > UPSAMPLE_EXACT) u.align_corners = a[next++].b;
    return resample(cx, &u, a[0].t, given, size, a + next, out);
}

#define CHECK(cond) "Expected " cond " to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)"

/* (self, output_size or None, [align_corners], scale_factors or None) */
static ts_status with_scales(ctx *cx, const value *a, int dims, upsample_mode mode, value *out) {
    upsample u = {.mode = mode, .dims = dims};
    int next = 2, given, spatial = a[0].t->ndim - 2;
    int64_t size[MAX_DIMS];
    if (mode > UPSAMPLE_EXACT) u.align_corners = a[next++].b;
    value scales = a[next];
    if (arg_none(a[1]) == arg_none(scales)) return fail_op(cx, "Must specify exactly one of output_size and scale_factors");
    if (arg_none(scales)) {
        TS_TRY(arg_ints(cx, a[1], size, MAX_DIMS, &given));
        if (given != spatial) return fail_op(cx, CHECK("static_cast<int64_t>(output_size->size()) == spatial_dimensions"));
        return resample(cx, &u, a[0].t, given, size, NULL, out);
    }
    if (scales.l->n != spatial) return fail_op(cx, CHECK("static_cast<int64_t>(scale_factors->size()) == spatial_dimensions"));
    for (int i = 0; i < spatial; i++) {
        double s = (double)a[0].t->sizes[2 + i] * value_double(scales.l->items[i]);
        if (!(fabs(s) < 0x1p62)) return fail_op(cx, "IntArrayRef contains an int that cannot be represented as a SymInt: %lld", (long long)INT64_MIN);
        size[i] = (int64_t)s;
    }
    return resample(cx, &u, a[0].t, spatial, size, spatial == dims ? scales.l->items : NULL, out);
}

#define UPSAMPLE(name, dims, mode)                                                                                \
    KERNEL(name) { return plain(cx, a, dims, mode, out); }                                                        \
    KERNEL(name##_vec) { return with_scales(cx, a, dims, mode, out); }

UPSAMPLE(upsample_nearest1d, 1, UPSAMPLE_NEAREST)
UPSAMPLE(upsample_nearest2d, 2, UPSAMPLE_NEAREST)
UPSAMPLE(upsample_nearest3d, 3, UPSAMPLE_NEAREST)
UPSAMPLE(upsample_nearest_exact1d, 1, UPSAMPLE_EXACT)
UPSAMPLE(upsample_nearest_exact2d, 2, UPSAMPLE_EXACT)
UPSAMPLE(upsample_nearest_exact3d, 3, UPSAMPLE_EXACT)
UPSAMPLE(upsample_linear1d, 1, UPSAMPLE_LINEAR)
UPSAMPLE(upsample_bilinear2d, 2, UPSAMPLE_LINEAR)
UPSAMPLE(upsample_trilinear3d, 3, UPSAMPLE_LINEAR)
UPSAMPLE(upsample_bicubic2d, 2, UPSAMPLE_CUBIC)
UPSAMPLE(upsample_bilinear2d_aa, 2, UPSAMPLE_LINEAR_AA)
UPSAMPLE(upsample_bicubic2d_aa, 2, UPSAMPLE_CUBIC_AA)
