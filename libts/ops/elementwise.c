/* SPDX-License-Identifier: Apache-2.0
 *
 * elementwise.c: see elementwise.h.
 */
#include "ops/elementwise.h"

ts_status elementwise_missing(ctx *cx, const char *name, dtype d) {
    return fail_op(cx, "\"%s\" not implemented for '%s'", name, dtype_aten(d));
}

static dtype result_dtype(const elementwise *e, dtype computed) {
    switch (e->rule) {
    case RULE_BOOL: return TS_BOOL;
    case RULE_REAL: return dtype_real(computed);
    case RULE_COMPLEX: return dtype_complex(computed);
    default: return computed;
    }
}

/* Where the result can be written at once: the target of an in-place row, if it has the right form and no input overlaps
 * it other than as the same view. */
static ts_status target(ctx *cx, dtype d, int ndim, const int64_t *sizes, int n, tensor *const *in, bool *usable) {
    const tensor *dest = cx->dest;
    *usable = dest && dest->dtype == d && dest->ndim == ndim && !dest->quant;
    if (!dest) return TS_OK;
    TS_TRY(tensor_check_writable(cx, dest));
    for (int i = 0; *usable && i < ndim; i++) *usable = dest->sizes[i] == sizes[i];
    for (int i = 0; i < n; i++) {
        TS_TRY(iter_check_overlap(cx, dest, in[i]));
        if (in[i] != dest && tensors_overlap(dest, in[i]) && !(in[i]->offset == dest->offset && tensor_same_sizes(in[i], dest) && in[i]->dtype == d))
            *usable = false;
    }
    return TS_OK;
}

/* Operands of the dtype of the computation, all tensors. */
static ts_status compute(ctx *cx, const elementwise *e, dtype d, iter_loop loop, int n, tensor *const *in, void *params, tensor **out) {
    int64_t sizes[2][MAX_DIMS], strides[MAX_DIMS];
    int ndim = in[0]->ndim, now = 0;
    bool in_target;
    tensor *all[ITER_MAX];
    for (int i = 0; i < ndim; i++) sizes[0][i] = in[0]->sizes[i];
    for (int k = 1; k < n; k++, now = !now)
        TS_TRY(broadcast_sizes(cx, ndim, sizes[now], in[k]->ndim, in[k]->sizes, &ndim, sizes[!now]));
    dtype r = result_dtype(e, d);
    scoped_tensor tensor *made = NULL;
    TS_TRY(target(cx, r, ndim, sizes[now], n, in, &in_target));
    if (in_target) {
        made = tensor_ref(cx->dest);
    } else {
        iter_result_strides(ndim, sizes[now], n, in, strides);
        TS_TRY(tensor_empty_strided(cx, r, ndim, sizes[now], strides, &made));
    }
    all[0] = made;
    for (int k = 0; k < n; k++) all[k + 1] = in[k];
    iter it;
    iter_init(&it, ndim, sizes[now], n + 1, all);
    iter_run(&it, cx->threads, ELEMENTWISE_GRAIN, loop, params);
    *out = tensor_take(&made);
    return TS_OK;
}

/* The type in which numbers of 16 bits are computed; other types as they are. */
static dtype wide_type(dtype d) {
    return d == TS_FLOAT16 || d == TS_BFLOAT16 ? TS_FLOAT32 : d == TS_COMPLEX32 ? TS_COMPLEX64 : d;
}

/* 16-bit floats: in float32, rounded once at the end. */
static ts_status compute_narrow(ctx *cx, const elementwise *e, dtype d, int n, tensor *const *in, void *params, tensor **out) {
    tensor *wide[3] = {NULL}, *result = NULL;
    dtype w = wide_type(d);
    tensor *dest = cx->dest;
    ts_status st = TS_OK;
    for (int k = 0; k < n && st == TS_OK; k++) st = tensor_to_dtype(cx, in[k], w, &wide[k]);
    cx->dest = NULL;
    if (st == TS_OK) st = compute(cx, e, w, e->loops[w], n, wide, params, &result);
    cx->dest = dest;
    for (int k = 0; k < n; k++) tensor_unref(wide[k]);
    if (st == TS_OK) st = tensor_to_dtype(cx, result, result_dtype(e, d), out);
    tensor_unref(result);
    return st;
}

/* No loop for a dtype: what else is wrong is said first, as PyTorch does. */
static ts_status missing(ctx *cx, const elementwise *e, dtype d, int n, const value *operands) {
    int64_t sizes[2][MAX_DIMS];
    int ndim = 0, now = 0;
    if (cx->dest) TS_TRY(tensor_check_writable(cx, cx->dest));
    for (int k = 0; k < n; k++) {
        if (operands[k].tag != V_TENSOR) continue;
        TS_TRY(broadcast_sizes(cx, ndim, sizes[now], operands[k].t->ndim, operands[k].t->sizes, &ndim, sizes[!now]));
        now = !now;
    }
    if (cx->dest) TS_TRY(op_check_in_place(cx, cx->dest, result_dtype(e, d), ndim, sizes[now]));
    return elementwise_missing(cx, e->name, d);
}

ts_status elementwise_as(ctx *cx, const elementwise *e, dtype common, int n, const value *operands, void *params, tensor **out) {
    tensor *in[3] = {NULL};
    ts_status st = TS_OK;
    dtype d = e->rule == RULE_FLOAT && dtype_is_integral(common) ? default_float(cx) : common;
    bool narrow = !e->loops[d] && e->narrow && wide_type(d) != d && e->loops[wide_type(d)];
    if (!e->loops[d] && !narrow) return missing(cx, e, d, n, operands);
    for (int k = 0; k < n && st == TS_OK; k++)
        st = operands[k].tag == V_TENSOR ? tensor_to_dtype(cx, operands[k].t, d, &in[k]) : tensor_of_number(cx, operands[k], d, &in[k]);
    if (st == TS_OK) st = narrow ? compute_narrow(cx, e, d, n, in, params, out) : compute(cx, e, d, e->loops[d], n, in, params, out);
    for (int k = 0; k < n; k++) tensor_unref(in[k]);
    return st;
}

ts_status elementwise_n(ctx *cx, const elementwise *e, int n, const value *operands, void *params, tensor **out) {
    return elementwise_as(cx, e, promote_operands(cx, n, operands), n, operands, params, out);
}

ts_status elementwise_unary(ctx *cx, const elementwise *e, const tensor *self, void *params, tensor **out) {
    value v = v_tensor((tensor *)self);
    return elementwise_as(cx, e, self->dtype, 1, &v, params, out);
}
