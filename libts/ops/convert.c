/* SPDX-License-Identifier: Apache-2.0
 *
 * convert.c: dtypes, devices, memory formats and copies of whole tensors (page 5.5 of the language).
 */
#include "ops/convert.h"

enum { CONTIGUOUS = 0, PRESERVE = 1, CHANNELS_LAST = 2, CHANNELS_LAST_3D = 3 };

ts_status check_device(ctx *cx, value device) {
    if (device.tag != V_DEVICE || device.device.type == TS_CPU) return TS_OK;
    return fail(cx, TS_ERR_DEVICE, "PyTorch is not linked with support for cuda devices"); /* what a build for the CPU says */
}

ts_status check_layout(ctx *cx, value layout) {
    if (layout.tag != V_INT || layout.i == 0) return TS_OK;
    return fail(cx, TS_ERR_MISSING, "layout %lld: only strided tensors are supported", (long long)layout.i);
}

ts_status memory_format_strides(ctx *cx, value format, int ndim, const int64_t *sizes, int64_t *out_strides) {
    int64_t f = format.tag == V_INT ? format.i : CONTIGUOUS, numel;
    int rank = f == CHANNELS_LAST ? 4 : 5;
    if (f == PRESERVE) return fail_op(cx, "unsupported memory format option Preserve");
    if (!sizes_numel(ndim, sizes, &numel)) { /* refused with the right words where the tensor is made */
        for (int i = 0; i < ndim; i++) out_strides[i] = 1;
        return TS_OK;
    }
    if (f == CONTIGUOUS) {
        contiguous_strides(ndim, sizes, out_strides);
        return TS_OK;
    }
    if (ndim != rank) return fail_op(cx, "required rank %d tensor to use channels_last%s format", rank, rank == 5 ? "_3d" : "");
    channels_last_strides(rank, sizes, out_strides);
    return TS_OK;
}

ts_status memory_format_like(ctx *cx, const tensor *like, dtype d, value format, tensor **out) {
    int64_t strides[MAX_DIMS];
    int64_t f = format.tag == V_INT ? format.i : PRESERVE;
    if (f == PRESERVE) return tensor_empty_like(cx, like, d, out);
    if (f == CONTIGUOUS) return tensor_empty(cx, d, like->ndim, like->sizes, out);
    int rank = f == CHANNELS_LAST ? 4 : 5;
    if (like->ndim != rank) return fail_op(cx, "required rank %d tensor to use channels_last%s format", rank, rank == 5 ? "_3d" : "");
    channels_last_strides(rank, like->sizes, strides);
    return tensor_empty_strided(cx, d, rank, like->sizes, strides, out);
}

static ts_status copy_as(ctx *cx, const tensor *t, dtype d, value format, value *out) {
    scoped_tensor tensor *fresh = NULL;
    TS_TRY(memory_format_like(cx, t, d, format, &fresh));
    if (t->quant) fresh->quant = quantizer_ref(t->quant);
    TS_TRY(tensor_copy(cx, fresh, t));
    out[0] = v_tensor(tensor_take(&fresh));
    return TS_OK;
}

static bool has_format(const tensor *t, value format) {
    if (format.tag != V_INT || format.i == PRESERVE) return true;
    return format.i == CONTIGUOUS ? tensor_is_contiguous(t) : tensor_is_channels_last(t);
}

/* The tensor itself if nothing changes. */
static ts_status convert(ctx *cx, const value *a, value dtype_arg, value device, value layout, bool copy, value format, value *out) {
    dtype d;
    TS_TRY(check_device(cx, device));
    TS_TRY(check_layout(cx, layout));
    TS_TRY(arg_dtype(cx, dtype_arg, a[0].t->dtype, &d));
    if (d == a[0].t->dtype && !copy && has_format(a[0].t, format)) {
        out[0] = value_ref(a[0]);
        return TS_OK;
    }
    return copy_as(cx, a[0].t, d, format, out);
}

KERNEL(to_dtype_layout) { return convert(cx, a, a[1], a[3], a[2], a[6].b, a[7], out); }
KERNEL(to_device) { return convert(cx, a, a[2], a[1], v_none(), a[4].b, a[5], out); }
KERNEL(to_dtype) { return convert(cx, a, a[1], v_none(), v_none(), a[3].b, a[4], out); }
KERNEL(to_other) { return convert(cx, a, v_int(a[1].t->dtype), v_none(), v_none(), a[3].b, a[4], out); }
KERNEL(to_prim_device) { return convert(cx, a, a[2], a[1], v_none(), a[4].b, v_none(), out); }
KERNEL(to_prim_dtype) { return convert(cx, a, a[1], v_none(), v_none(), a[3].b, v_none(), out); }
KERNEL(to_prim_other) { return convert(cx, a, v_none(), v_none(), v_none(), a[2].b, v_none(), out); }
KERNEL(type_as) { return convert(cx, a, v_int(a[1].t->dtype), v_none(), v_none(), false, v_none(), out); }

KERNEL(cpu) {
    (void)cx;
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(cuda) {
    (void)a;
    (void)out;
    return check_device(cx, v_device((ts_device){TS_CUDA, 0}));
}

KERNEL(contiguous) {
    if (has_format(a[0].t, a[1].i == PRESERVE ? v_int(0) : a[1])) {
        out[0] = value_ref(a[0]);
        return TS_OK;
    }
    if (a[1].i == PRESERVE) return fail_op(cx, "preserve memory format is unsupported by the contiguous operator");
    return copy_as(cx, a[0].t, a[0].t->dtype, a[1], out);
}

KERNEL(clone) {
    value format = arg_none(a[1]) ? v_int(PRESERVE) : a[1];
    return copy_as(cx, a[0].t, a[0].t->dtype, format, out);
}

KERNEL(copy_) {
    scoped_tensor tensor *number = NULL;
    const tensor *src = a[1].t;
    if (a[1].tag != V_TENSOR) {
        TS_TRY(tensor_of_number(cx, a[1], number_dtype(cx, a[1]), &number));
        src = number;
    }
    TS_TRY(tensor_copy(cx, a[0].t, src));
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(detach) {
    tensor *t;
    TS_TRY(tensor_alias(cx, a[0].t, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(positive) {
    if (a[0].t->dtype == TS_BOOL) return fail_op(cx, "The `+` operator, on a bool tensor is not supported.");
    return k_self(cx, a, out);
}

KERNEL(self) {
    (void)cx;
    out[0] = value_ref(a[0]);
    return TS_OK;
}
