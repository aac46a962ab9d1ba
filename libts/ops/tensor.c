/* SPDX-License-Identifier: Apache-2.0
 *
 * tensor.c: what programs ask a tensor about itself: sizes, dtype, device, flags; devices; single elements.
 */
#include "ops/layout.h"
#include "ops/op.h"

#include <stdlib.h>

static ts_status give_bool(bool b, value *out) {
    out[0] = v_bool(b);
    return TS_OK;
}

static ts_status give_int(int64_t i, value *out) {
    out[0] = v_int(i);
    return TS_OK;
}

#define ASK_INT(name, expression)                                                                                 \
    KERNEL(name) {                                                                                                \
        (void)cx;                                                                                                 \
        return give_int(expression, out);                                                                         \
    }
#define ASK_BOOL(name, expression)                                                                                \
    KERNEL(name) {                                                                                                \
        (void)cx;                                                                                                 \
        (void)a;                                                                                                  \
        return give_bool(expression, out);                                                                        \
    }

ASK_INT(dim, a[0].t->ndim + (a[0].t->nested != NULL))
ASK_INT(numel, tensor_numel(a[0].t))
ASK_INT(element_size, (int64_t)dtype_size(a[0].t->dtype))
ASK_INT(storage_offset, a[0].t->offset)
ASK_INT(dtype, a[0].t->dtype)
ASK_INT(zero, ((void)a, 0))
ASK_INT(version, (int64_t)atomic_load_explicit(&a[0].t->storage->version, memory_order_relaxed))
ASK_INT(get_device, ((void)a, -1))
ASK_BOOL(is_cpu, true)
ASK_BOOL(never, false)
ASK_BOOL(is_nested, a[0].t->nested != NULL)
ASK_BOOL(is_quantized, a[0].t->quant != NULL)
ASK_BOOL(requires_grad, a[0].t->requires_grad)
ASK_BOOL(is_floating_point, dtype_is_float(a[0].t->dtype))
ASK_BOOL(is_complex, dtype_is_complex(a[0].t->dtype))
ASK_BOOL(is_signed, a[0].t->dtype != TS_UINT8 && a[0].t->dtype != TS_BOOL)
ASK_BOOL(is_same_size, tensor_same_sizes(a[0].t, a[1].t))
ASK_BOOL(is_dense, tensor_is_dense(a[0].t))
ASK_BOOL(can_cast, dtype_valid(a[0].i) && dtype_valid(a[1].i) && dtype_can_cast((dtype)a[0].i, (dtype)a[1].i))

KERNEL(is_contiguous_format) {
    const tensor *t = a[0].t;
    (void)cx;
    if (a[1].i == 2 || a[1].i == 3) return give_bool(t->ndim == a[1].i + 2 && tensor_is_channels_last(t), out);
    return give_bool(tensor_is_contiguous(t), out);
}

/* The order of strides alone; of the contiguous format nothing is known. */
KERNEL(is_strides_like) {
    (void)cx;
    return give_bool((a[1].i == 2 || a[1].i == 3) && a[0].t->ndim == a[1].i + 2 && suggests_channels_last(a[0].t), out);
}

ASK_BOOL(is_contiguous, tensor_is_contiguous(a[0].t))

static ts_status ints(ctx *cx, int n, const int64_t *items, value *out) {
    list *l;
    TS_TRY(list_of_ints(cx, n, items, &l));
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(size) { return ints(cx, a[0].t->ndim, a[0].t->sizes, out); }
KERNEL(stride) { return ints(cx, a[0].t->ndim, a[0].t->strides, out); }

KERNEL(size_int) {
    int d;
    if (a[0].t->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)a[1].i);
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &d));
    return give_int(a[0].t->sizes[d], out);
}

KERNEL(stride_int) {
    int d;
    if (a[0].t->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)a[1].i);
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &d));
    return give_int(a[0].t->strides[d], out);
}

KERNEL(len_tensor) {
    if (a[0].t->ndim == 0) return fail_op(cx, "len() of a 0-d tensor");
    return give_int(a[0].t->sizes[0], out);
}

KERNEL(device) {
    (void)cx;
    out[0] = v_device(a[0].t->storage->device);
    return TS_OK;
}

KERNEL(none) {
    (void)cx;
    (void)a;
    out[0] = v_none();
    return TS_OK;
}

KERNEL(grad) {
    (void)cx;
    out[0] = v_tensor(tensor_ref(a[0].t->grad));
    return TS_OK;
}

KERNEL(data) {
    tensor *t;
    TS_TRY(tensor_alias(cx, a[0].t, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(requires_grad_) {
    if (a[1].b && !dtype_is_float(a[0].t->dtype) && !dtype_is_complex(a[0].t->dtype))
        return fail_op(cx, "Only Tensors of floating point and complex dtype can require gradients");
    a[0].t->requires_grad = a[1].b;
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(item) {
    if (tensor_numel(a[0].t) != 1)
        return fail_op(cx, "a Tensor with %lld elements cannot be converted to Scalar", (long long)tensor_numel(a[0].t));
    return tensor_item(cx, a[0].t, out);
}

KERNEL(is_nonzero) {
    int64_t n = tensor_numel(a[0].t);
    value v;
    if (n != 1) return fail_op(cx, "Boolean value of Tensor with %s is ambiguous", n ? "more than one value" : "no values");
    TS_TRY(tensor_item(cx, a[0].t, &v));
    bool truth = value_c128(v) != 0;
    value_unref(v);
    return give_bool(truth, out);
}

KERNEL(promote_types) {
    if (!dtype_valid(a[0].i) || !dtype_valid(a[1].i)) return fail_op(cx, "promote_types: unknown dtype");
    return give_int(dtype_promote((dtype)a[0].i, (dtype)a[1].i), out);
}

/* ---- devices ---- */

KERNEL(device_type) {
    return value_string(cx, a[0].device.type == TS_CUDA ? "cuda" : "cpu", a[0].device.type == TS_CUDA ? 4 : 3, out);
}

KERNEL(device_index) {
    (void)cx;
    out[0] = a[0].device.index < 0 ? v_none() : v_int(a[0].device.index);
    return TS_OK;
}

KERNEL(device_of_str) {
    const char *s = a[0].s->bytes;
    size_t n = strcspn(s, ":");
    ts_device d = {TS_CPU, -1};
    if (n == 4 && strncmp(s, "cuda", 4) == 0) d.type = TS_CUDA;
    else if (n != 3 || strncmp(s, "cpu", 3) != 0)
        return fail_op(cx, "Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, ort, xla, lazy, vulkan, mps, meta, hpu, privateuseone device type at start of device string: %.*s",
                       (int)n, s);
    if (s[n] == ':') {
        char *end;
        long i = strtol(s + n + 1, &end, 10);
        bool digits = s[n + 1] >= '0' && s[n + 1] <= '9';
        if (!digits || *end || i > 127 || (s[n + 1] == '0' && s[n + 2])) return fail_op(cx, "Invalid device string: '%s'", s);
        d.index = (int)i;
    }
    out[0] = v_device(d);
    return TS_OK;
}
