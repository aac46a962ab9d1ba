/* SPDX-License-Identifier: Apache-2.0
 *
 * quantized_route.c: operators of plain tensors that take a quantized one: computed in float32, and quantized again.
 * Operators that only move elements know quantized tensors themselves; the rest refuse their dtype.
 */
#include "ops/layout.h"
#include "ops/packed.h"

typedef enum how {
    WHOLE,  /* on the integers less the zero point; the result keeps scale and zero point */
    MEAN,   /* the same; of row-major tensors the zero point is added before rounding, which tells in ties */
    VALUES, /* on the values; the result keeps scale and zero point */
    FIXED,  /* on the values; the result's scale is given, its zero point is the dtype's lowest number plus `zero` */
    PLAIN,  /* on the values; the result is not quantized */
} how;

struct quantized_route {
    op_kernel kernel;
    how how;
    double scale;
    int64_t zero;
};

/* Exact ones need only the integers; sigmoid and its kin have the range of their results (page 6.4). */
static const quantized_route routes[] = {
    {k_relu, WHOLE, 0, 0},
    {k_max_pool1d, WHOLE, 0, 0},
    {k_max_pool2d, WHOLE, 0, 0},
    {k_avg_pool2d, MEAN, 0, 0},
    {k_avg_pool3d, MEAN, 0, 0},
    {k_adaptive_avg_pool2d, MEAN, 0, 0},
    {k_adaptive_avg_pool3d, MEAN, 0, 0},
    {k_topk, WHOLE, 0, 0},
    {k_sort, WHOLE, 0, 0},
    {k_max, WHOLE, 0, 0},
    {k_min, WHOLE, 0, 0},
    {k_max_dim, WHOLE, 0, 0},
    {k_min_dim, WHOLE, 0, 0},
    {k_relu6, VALUES, 0, 0},
    {k_hardtanh, VALUES, 0, 0},
    {k_clamp, VALUES, 0, 0},
    {k_clamp_min, VALUES, 0, 0},
    {k_clamp_max, VALUES, 0, 0},
    {k_leaky_relu, VALUES, 0, 0},
    {k_threshold, VALUES, 0, 0},
    {k_gelu, VALUES, 0, 0},
    {k_mean, MEAN, 0, 0},
    {k_mean_dim, MEAN, 0, 0},
    {k_sigmoid, FIXED, 1.0 / 256, 0},
    {k_hardsigmoid, FIXED, 1.0 / 256, 0},
    {k_tanh, FIXED, 2.0 / 256, 128},
    {k_eq, PLAIN, 0, 0},
    {k_ne, PLAIN, 0, 0},
    {k_lt, PLAIN, 0, 0},
    {k_le, PLAIN, 0, 0},
    {k_gt, PLAIN, 0, 0},
    {k_ge, PLAIN, 0, 0},
};

const quantized_route *quantized_route_of(op_kernel kernel) {
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++)
        if (routes[i].kernel == kernel) return &routes[i];
    return NULL;
}

/* Whole numbers, less the zero point unless `added`, as integers of the form that `like` has. */
static ts_status store_whole(ctx *cx, const tensor *like, bool added, value *slot) {
    tensor *made;
    TS_TRY(quantize(cx, slot->t, like->dtype, 1, added ? 0 : like->quant->zero_points[0], &made));
    quantizer_unref(made->quant);
    made->quant = quantizer_ref(like->quant);
    value_set(slot, v_tensor(made));
    return TS_OK;
}

static ts_status store_mean(ctx *cx, const tensor *like, value *slot) {
    scoped_value value moved = v_none();
    if (suggests_channels_last(like)) return store_whole(cx, like, false, slot);
    TS_TRY(INVOKE(cx, OP_add_Scalar, &moved, *slot, v_float((double)like->quant->zero_points[0])));
    TS_TRY(store_whole(cx, like, true, &moved));
    value_set(slot, value_take(&moved));
    return TS_OK;
}

static ts_status store_values(ctx *cx, const tensor *like, const quantized_route *r, value *slot) {
    tensor *made;
    bool fixed = r->how == FIXED;
    int64_t low = like->dtype == TS_QINT8 ? -128 : 0;
    TS_TRY(quantize(cx, slot->t, like->dtype, fixed ? r->scale : like->quant->scales[0], fixed ? low + r->zero : like->quant->zero_points[0], &made));
    value_set(slot, v_tensor(made));
    return TS_OK;
}

ts_status quantized_call(ctx *cx, const quantized_route *r, const value *a, int nargs, value *out) {
    value args[OP_MAX_ARGS];
    tensor *made[OP_MAX_ARGS];
    int count = 0;
    ts_status st = TS_OK;
    const tensor *first = a[0].t;
    if (first->quant->axis >= 0)
        return fail_op(cx, "%s: expected a tensor that is quantized per tensor, but got one quantized per channel", op_schema(cx->op)->name);
    for (int i = 0; i < nargs && st == TS_OK; i++) {
        args[i] = a[i];
        if (a[i].tag != V_TENSOR || !a[i].t->quant) continue;
        st = r->how == WHOLE || r->how == MEAN ? quantized_whole(cx, a[i].t, &made[count]) : dequantize(cx, a[i].t, &made[count]);
        if (st == TS_OK) args[i] = v_tensor(made[count++]);
    }
    cx->dest = NULL; /* the target is quantized */
    if (st == TS_OK) st = r->kernel(cx, args, out);
    while (count) tensor_unref(made[--count]);
    if (st != TS_OK || r->how == PLAIN) return st;
    st = r->how == WHOLE ? store_whole(cx, first, false, &out[0]) : r->how == MEAN ? store_mean(cx, first, &out[0]) : store_values(cx, first, r, &out[0]);
    for (int i = 0; st != TS_OK && i < op_schema(cx->op)->nrets; i++) value_unref(value_take(&out[i]));
    return st;
}
