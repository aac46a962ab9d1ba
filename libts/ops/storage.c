/* SPDX-License-Identifier: Apache-2.0
 *
 * storage.c: tensors that are given another size or another storage, what is asked about storages, and operators that
 * do nothing where there is one device and no automatic differentiation.
 */
#include "core/promote.h"
#include "ops/convert.h"
#include "ops/steps.h"

static ts_status give_self(const value *a, value *out) {
    out[0] = value_ref(a[0]);
    return TS_OK;
}

/* ---- resizing ---- */

/* Bytes of storage that a view needs; false if that is more than there can be. */
static bool bytes_needed(const tensor *t, int ndim, const int64_t *sizes, const int64_t *strides, size_t *out) {
    int64_t last = t->offset, step;
    *out = 0;
    for (int i = 0; i < ndim; i++) {
        if (sizes[i] == 0) return true;
        if (__builtin_mul_overflow(sizes[i] - 1, strides[i], &step) || __builtin_add_overflow(last, step, &last)) return false;
    }
    return !__builtin_add_overflow(last, 1, &last) && !__builtin_mul_overflow((size_t)last, dtype_size(t->dtype), out);
}

/* Makes t a view of its storage, which grows where it must. */
static ts_status resize(ctx *cx, tensor *t, int ndim, const int64_t *sizes, value format) {
    scoped_tensor tensor *view = NULL;
    int64_t strides[MAX_DIMS], numel;
    size_t bytes;
    for (int i = 0; i < ndim; i++)
        if (sizes[i] < 0) return fail_op(cx, "numel: integer multiplication overflow");
    if (!sizes_numel(ndim, sizes, &numel)) return fail_op(cx, "numel: integer multiplication overflow");
    TS_TRY(memory_format_strides(cx, format, ndim, sizes, strides));
    if (!bytes_needed(t, ndim, sizes, strides, &bytes)) return fail_op(cx, "Storage size calculation overflowed");
    TS_TRY(storage_grow(cx, t->storage, bytes));
    TS_TRY(tensor_view(cx, t, ndim, sizes, strides, t->offset, &view));
    return tensor_assign(cx, t, view);
}

static ts_status resize_to(ctx *cx, tensor *t, const value *a, value *out) {
    int64_t sizes[MAX_DIMS];
    int n;
    TS_TRY(arg_ints(cx, a[1], sizes, MAX_DIMS, &n));
    TS_TRY(resize(cx, t, n, sizes, a[2]));
    out[0] = v_tensor(tensor_ref(t));
    return TS_OK;
}

/* The template's sizes; its strides too where the format is to be preserved. */
static ts_status resize_like(ctx *cx, tensor *t, const value *a, value *out) {
    const tensor *like = a[1].t;
    value format = a[2];
    if (format.tag == V_INT && format.i == 1) {
        int64_t channels_last = like->ndim == 5 ? 3 : 2;
        format = v_int(tensor_is_channels_last(like) && !tensor_is_contiguous(like) ? channels_last : 0);
    }
    TS_TRY(resize(cx, t, like->ndim, like->sizes, format));
    out[0] = v_tensor(tensor_ref(t));
    return TS_OK;
}

/* Does an in-place change to a copy: f(cx, copy, a, out). */
static ts_status on_copy(ctx *cx, const value *a, ts_status (*change)(ctx *, tensor *, const value *, value *), value *out) {
    scoped_tensor tensor *copy = NULL;
    TS_TRY(tensor_clone(cx, a[0].t, &copy));
    return change(cx, copy, a, out);
}

/* (self, size, *, memory_format) */
KERNEL(resize_) { return resize_to(cx, a[0].t, a, out); }
KERNEL(resize) { return on_copy(cx, a, resize_to, out); }
/* (self, the_template, *, memory_format) */
KERNEL(resize_as_) { return resize_like(cx, a[0].t, a, out); }
KERNEL(resize_as) { return on_copy(cx, a, resize_like, out); }

/* ---- another storage ---- */

/* () or (source) or (source, storage_offset, size, stride) behind self */
static ts_status set_to(ctx *cx, tensor *t, const value *a, value *out) {
    scoped_tensor tensor *view = NULL;
    int nargs = op_schema(cx->op)->nargs - op_schema(cx->op)->nout;
    int64_t sizes[MAX_DIMS] = {0}, strides[MAX_DIMS];
    int n = 1, m;
    if (nargs > 1 && a[1].t->dtype != t->dtype)
        return fail_op(cx, "Could not set tensor of type %s to a tensor of type %s", dtype_cpp(a[1].t->dtype), dtype_cpp(t->dtype));
    if (nargs == 1) TS_TRY(tensor_empty(cx, t->dtype, n, sizes, &view));
    else if (nargs == 2) TS_TRY(tensor_alias(cx, a[1].t, &view));
    else {
        TS_TRY(arg_ints(cx, a[3], sizes, MAX_DIMS, &n));
        TS_TRY(arg_ints(cx, a[4], strides, MAX_DIMS, &m));
        if (m == 0) contiguous_strides(n, sizes, strides);
        else if (m != n) return fail_op(cx, "unequal size length (%d) and stride length (%d)", n, m);
        TS_TRY(tensor_of_storage(cx, a[1].t->storage, t->dtype, n, sizes, strides, a[2].i, &view));
    }
    TS_TRY(tensor_assign(cx, t, view));
    out[0] = v_tensor(tensor_ref(t));
    return TS_OK;
}

KERNEL(set_) { return set_to(cx, a[0].t, a, out); }
KERNEL(set) { return on_copy(cx, a, set_to, out); }

/* (self, new_data) */
KERNEL(set_data) {
    (void)out;
    return tensor_assign(cx, a[0].t, a[1].t);
}

KERNEL(is_set_to) {
    const tensor *x = a[0].t, *y = a[1].t;
    size_t dims = (size_t)x->ndim * sizeof *x->sizes;
    bool same = x->storage == y->storage && x->offset == y->offset && x->ndim == y->ndim;
    (void)cx;
    out[0] = v_bool(same && memcmp(x->sizes, y->sizes, dims) == 0 && memcmp(x->strides, y->strides, dims) == 0);
    return TS_OK;
}

KERNEL(_has_same_storage_numel) {
    (void)cx;
    out[0] = v_bool(a[0].t->storage->bytes / dtype_size(a[0].t->dtype) == a[1].t->storage->bytes / dtype_size(a[1].t->dtype));
    return TS_OK;
}

/* 0: no element twice, 1: some, 2: not known */
KERNEL(_debug_has_internal_overlap) {
    const tensor *x = a[0].t;
    int64_t answer = tensor_is_dense(x) ? 0 : 2;
    (void)cx;
    for (int i = 0; answer && i < x->ndim; i++)
        if (x->sizes[i] > 1 && x->strides[i] == 0) answer = 1;
    out[0] = v_int(answer);
    return TS_OK;
}

/* ---- copies ---- */

/* (self, src, non_blocking): src in the shape and dtype of self */
KERNEL(copy) {
    scoped_tensor tensor *made = NULL;
    TS_TRY(tensor_clone(cx, a[0].t, &made));
    TS_TRY(tensor_copy(cx, made, a[1].t));
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

KERNEL(zeroed) {
    scoped_tensor tensor *made = NULL;
    TS_TRY(tensor_empty_like(cx, a[0].t, a[0].t->dtype, &made));
    TS_TRY(tensor_fill(cx, made, v_int(0)));
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

/* (self, other, *, self_num_batch_dims): zeros of the shape and strides of other; no batch dims here */
KERNEL(_new_zeros_with_same_feature_meta) {
    if (a[2].i != 0) return fail_op(cx, "_new_zeros_with_same_feature_meta: self_num_batch_dims other than 0 is not supported");
    return INVOKE(cx, OP_zeros_like, out, a[1], v_int(a[0].t->dtype));
}

/* ---- what is always so ---- */

KERNEL(pin_memory) {
    (void)a, (void)out;
    return fail(cx, TS_ERR_DEVICE, "pin_memory: there is no device whose memory could be pinned");
}

/* Dense tensors have no such property. */
KERNEL(sparse_only) {
    size_t length;
    const char *name = op_name(cx->op, &length);
    (void)a, (void)out;
    return fail_op(cx, "Could not run '%.*s' with arguments from the 'CPU' backend.", (int)length, name);
}

KERNEL(coalesce) {
    (void)a, (void)out;
    return fail_op(cx, "Could not run 'aten::is_coalesced' with arguments from the 'CPU' backend.");
}

/* (self, dtype) */
KERNEL(to_dense) {
    if (arg_none(a[1])) return give_self(a, out);
    return fail_op(cx, "dtype argument is not supported by strided_to_dense");
}

KERNEL(_to_cpu) {
    scoped_mem tensor **in = NULL;
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    for (int i = 0; i < n; i++) tensor_ref(in[i]);
    return out_tensors(cx, in, n, out);
}

static bool same_ints(value ints, int n, const int64_t *have) {
    if (ints.l->n != n) return false;
    for (int i = 0; i < n; i++)
        if (ints.l->items[i].i != have[i]) return false;
    return true;
}

/* (a, size, stride, dtype) */
KERNEL(_assert_tensor_metadata) {
    const tensor *x = a[0].t;
    const char *wrong = NULL;
    (void)out;
    if (!arg_none(a[1]) && !same_ints(a[1], x->ndim, x->sizes)) wrong = "sizes";
    else if (!arg_none(a[2]) && !same_ints(a[2], x->ndim, x->strides)) wrong = "strides";
    else if (!arg_none(a[3]) && a[3].i != (int64_t)x->dtype) wrong = "dtype";
    return wrong ? fail_op(cx, "Tensor %s mismatch!", wrong) : TS_OK;
}

KERNEL(_assert_async) {
    scoped_value value truth = v_none();
    (void)out;
    TS_TRY(INVOKE(cx, OP_is_nonzero, &truth, a[0]));
    return truth.b ? TS_OK : fail_op(cx, "Expected Tensor with single nonzero value, but got zero");
}

/* ---- names for combinations ---- */

/* (self, other, *, alpha) */
KERNEL(_add_relu) {
    scoped_steps steps s = steps_begin(cx);
    op_id add = a[1].tag == V_TENSOR ? OP_add_Tensor : OP_add_Scalar;
    return steps_give(&s, STEP(&s, OP_relu, v_tensor(STEP(&s, add, a[0], a[1], a[2]))), out);
}

/* Of two operands, tensors or numbers. */
KERNEL(result_type) {
    out[0] = v_int(promote_operands(cx, 2, a));
    return TS_OK;
}
