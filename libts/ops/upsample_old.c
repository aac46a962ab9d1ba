/* SPDX-License-Identifier: Apache-2.0
 *
 * upsample_old.c: torch.nn.functional's interpolate and upsample as archives before PyTorch 1.5 call them: one operator
 * that chooses by mode and number of dims.
 */
#include "ops/op.h"

#include <math.h>

enum { DIMS = 3 };

/* Filled from size (an int, a list or None) and scale (a number, a list or None). */
static ts_status output_size(ctx *cx, const tensor *x, int dims, value size, value scale, int *n, int64_t *out) {
    *n = dims;
    if (size.tag == V_LIST) return arg_ints(cx, size, out, MAX_DIMS, n);
    for (int i = 0; i < dims; i++) {
        if (size.tag == V_INT) {
            out[i] = size.i;
            continue;
        }
        if (scale.tag != V_LIST && !value_is_number(scale)) return fail_op(cx, "Expected DoubleList but got None");
        if (scale.tag == V_LIST && i >= scale.l->n) return fail_op(cx, "scale_factor has %lld elements for %d dimensions", (long long)scale.l->n, dims);
        double s = floor((double)x->sizes[2 + i] * value_double(scale.tag == V_LIST ? scale.l->items[i] : scale));
        if (!(fabs(s) < 0x1p62)) return fail_op(cx, "integer out of range");
        out[i] = (int64_t)s;
    }
    return TS_OK;
}

typedef struct request {
    const tensor *x;
    value size, scale;
    const char *mode;
    bool align, use_scales; /* use_scales: they count, not the sizes' ratio */
} request;

typedef struct row {
    const char *mode;
    int dims;
    op_id id;
    bool aligns;
} row;

static const row rows[] = {
    {"nearest", 1, OP_upsample_nearest1d, false}, {"nearest", 2, OP_upsample_nearest2d, false},
    {"nearest", 3, OP_upsample_nearest3d, false}, {"area", 1, OP_adaptive_avg_pool1d, false},
    {"area", 2, OP_adaptive_avg_pool2d, false},   {"area", 3, OP_adaptive_avg_pool3d, false},
    {"linear", 1, OP_upsample_linear1d, true},    {"bilinear", 2, OP_upsample_bilinear2d, true},
    {"bicubic", 2, OP_upsample_bicubic2d, true},  {"trilinear", 3, OP_upsample_trilinear3d, true},
};

static ts_status call(ctx *cx, const request *q, const row *r, value *out) {
    int64_t size[MAX_DIMS];
    int n, nargs = 2;
    list *l = NULL;
    value args[3 + DIMS];
    TS_TRY(output_size(cx, q->x, r->dims, q->size, q->scale, &n, size));
    TS_TRY(list_of_ints(cx, n, size, &l));
    args[0] = v_tensor((tensor *)q->x);
    args[1] = v_list(l);
    if (r->aligns) args[nargs++] = v_bool(q->align);
    for (int i = 0; i < r->dims && strcmp(r->mode, "area") != 0; i++) {
        value s = !q->use_scales ? v_none() : q->scale.tag == V_LIST ? (i < q->scale.l->n ? q->scale.l->items[i] : v_none()) : q->scale;
        args[nargs++] = value_is_number(s) ? v_float(value_double(s)) : v_none();
    }
    ts_status st = op_invoke(cx, r->id, nargs, args, out);
    value_unref(args[1]);
    return st;
}

static ts_status choose(ctx *cx, const request *q, value *out) {
    int dims = q->x->ndim - 2;
    const row *other = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (strcmp(rows[i].mode, q->mode) != 0) continue;
        if (rows[i].dims == dims) return call(cx, q, &rows[i], out);
        other = &rows[i];
    }
    if (other && other->aligns && dims >= 1 && dims <= DIMS)
        return fail_op(cx, "Got %dD input, but %s mode needs %dD input", dims + 2, q->mode, other->dims + 2);
    return fail_op(cx, "Input Error: Only 3D, 4D and 5D input Tensors supported (got %dD) for the modes: nearest | linear | bilinear | trilinear (got %s) ",
                   dims + 2, q->mode);
}

/* align and recompute: bool or None. */
static ts_status interpolate(ctx *cx, value x, value size, value scale, const char *mode, value align, value recompute, value *out) {
    bool plain = strcmp(mode, "nearest") == 0 || strcmp(mode, "area") == 0;
    if (plain && !arg_none(align))
        return fail_op(cx, "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear");
    request q = {.x = x.t, .size = size, .scale = scale, .mode = mode, .align = arg_bool_or(align, false),
                 .use_scales = !arg_none(scale) && recompute.tag == V_BOOL && !recompute.b};
    return choose(cx, &q, out);
}

KERNEL(interpolate) {
    if (a[6].b) return fail_op(cx, "Antialias is not yet supported");
    return interpolate(cx, a[0], a[1], a[2], a[3].s->bytes, a[4], a[5], out);
}

KERNEL(upsample_old) { return interpolate(cx, a[0], a[1], a[2], a[3].s->bytes, a[4], v_none(), out); }
KERNEL(upsample_nearest_old) { return interpolate(cx, a[0], a[1], a[2], "nearest", v_none(), v_none(), out); }
KERNEL(upsample_bilinear_old) { return interpolate(cx, a[0], a[1], a[2], "bilinear", v_bool(true), v_none(), out); }
