/* SPDX-License-Identifier: Apache-2.0
 *
 * mask.c: elements chosen by a mask; one_hot and bincount, where numbers are places.  A mask is looked at by the low
 * byte of its elements, as PyTorch does whatever its dtype.
 */
#include "core/iter.h"
#include "ops/index.h"
#include "ops/shape.h"

/* ---- masked_fill ---- */


#define FILL(T)                                                                                                   \
    for (int64_t i = 0; i < n; i++)                                                                               \
        if (data[1][i * stride[1]]) *(T *)(data[0] + i * stride[0]) = *(const T *)item;                           \
    return;

typedef struct wide { uint64_t low, high; } wide;
typedef struct masked_number { char item[16]; size_t size; } masked_number;

static void fill_loop(void *arg, char *const *data, const int64_t *stride, int64_t n) {
    const masked_number *m = arg;
    const char *item = m->item;
    switch (m->size) {
    case 1: FILL(uint8_t)
    case 2: FILL(uint16_t)
    case 4: FILL(uint32_t)
    case 8: FILL(uint64_t)
    default: FILL(wide)
    }
}

static void low_bytes(void *arg, char *const *data, const int64_t *stride, int64_t n) {
    bool *bad = arg;
    for (int64_t i = 0; i < n; i++)
        if ((uint8_t)data[0][i * stride[0]] > 1) *bad = true;
}

static ts_status check_mask(ctx *cx, const tensor *mask) {
    iter it;
    bool bad = false;
    if (mask->dtype == TS_BOOL) return TS_OK;
    iter_init(&it, mask->ndim, mask->sizes, 1, (tensor *[]){(tensor *)mask});
    iter_run(&it, 1, INT64_MAX, low_bytes, &bad);
    return bad ? fail_op(cx, "Mask tensor can take 0 and 1 values only") : TS_OK;
}

/* The target of a masked operation: self, or out of place a contiguous copy of the shape that self and mask share. */
static ts_status masked_target(ctx *cx, tensor *self, const tensor *mask, bool plain, tensor **out) {
    int64_t sizes[MAX_DIMS];
    int ndim;
    scoped_tensor tensor *made = NULL;
    TS_TRY(broadcast_sizes(cx, mask->ndim, mask->sizes, self->ndim, self->sizes, &ndim, sizes));
    if (cx->dest == self) {
        bool same = ndim == self->ndim;
        for (int i = 0; same && i < ndim; i++) same = sizes[i] == self->sizes[i];
        if (!same) {
            scoped_text text have = TEXT_INIT(NULL), want = TEXT_INIT(NULL);
            sizes_print(&have, self->ndim, self->sizes);
            sizes_print(&want, ndim, sizes);
            return fail_op(cx, "output with shape %s doesn't match the broadcast shape %s", text_str(&have), text_str(&want));
        }
        TS_TRY(tensor_check_writable(cx, self));
        if (!plain || tensor_is_contiguous(self)) {
            *out = tensor_ref(self);
            return TS_OK;
        }
    }
    TS_TRY(tensor_empty(cx, self->dtype, ndim, sizes, &made));
    TS_TRY(tensor_copy(cx, made, self));
    *out = tensor_take(&made);
    return TS_OK;
}

KERNEL(masked_fill) {
    tensor *self = a[0].t;
    scoped_tensor tensor *target = NULL, *mask = NULL, *item = NULL;
    scoped_value value number = v_none();
    if (a[2].tag == V_TENSOR) {
        if (a[2].t->ndim)
            return fail_op(cx, "masked_fill_ only supports a 0-dimensional value tensor, but got tensor with %d dimension(s).", a[2].t->ndim);
        TS_TRY(tensor_item(cx, a[2].t, &number));
    } else {
        number = value_ref(a[2]);
    }
    TS_TRY(masked_target(cx, self, a[1].t, false, &target));
    TS_TRY(check_mask(cx, a[1].t));
    TS_TRY(scalar_check(cx, number, self->dtype));
    TS_TRY(tensor_of_number(cx, number, self->dtype, &item));
    TS_TRY(apart_from(cx, target, a[1].t, &mask));
    masked_number m = {.size = dtype_size(self->dtype)};
    memcpy(m.item, tensor_data(item), m.size);
    if (tensor_numel(target)) {
        iter it;
        iter_init(&it, target->ndim, target->sizes, 2, (tensor *[]){target, mask});
        iter_run(&it, cx->threads, 32768, fill_loop, &m);
    }
    out[0] = v_tensor(tensor_take(&target));
    return TS_OK;
}

/* ---- masked_select, masked_scatter ---- */

/* The mask as bytes in the order of `ndim` dimensions: whatever dtype it has. */
static ts_status mask_bytes(ctx *cx, const tensor *mask, int ndim, const int64_t *sizes, tensor **out) {
    scoped_tensor tensor *wide_mask = NULL, *low = NULL;
    int64_t strides[MAX_DIMS], width = (int64_t)dtype_size(mask->dtype);
    TS_TRY(shape_expand(cx, mask, ndim, sizes, &wide_mask));
    for (int i = 0; i < ndim; i++) strides[i] = wide_mask->strides[i] * width;
    TS_TRY(tensor_of_storage(cx, mask->storage, TS_UINT8, ndim, sizes, strides, wide_mask->offset * width, &low));
    return tensor_contiguous(cx, low, out);
}

KERNEL(masked_select) {
    const tensor *self = a[0].t, *mask = a[1].t;
    scoped_tensor tensor *x = NULL, *plain = NULL, *bytes = NULL, *made = NULL;
    int64_t sizes[MAX_DIMS], count = 0;
    int ndim;
    if (mask->dtype != TS_BOOL && mask->dtype != TS_UINT8)
        return fail_op(cx, "masked_select: expected BoolTensor or ByteTensor for mask");
    TS_TRY(broadcast_sizes(cx, mask->ndim, mask->sizes, self->ndim, self->sizes, &ndim, sizes));
    TS_TRY(check_mask(cx, mask));
    TS_TRY(mask_bytes(cx, mask, ndim, sizes, &bytes));
    TS_TRY(shape_expand(cx, self, ndim, sizes, &x));
    TS_TRY(tensor_contiguous(cx, x, &plain));
    const uint8_t *m = tensor_data(bytes);
    int64_t n = tensor_numel(bytes);
    for (int64_t i = 0; i < n; i++) count += m[i] != 0;
    TS_TRY(tensor_empty(cx, self->dtype, 1, &count, &made));
    made->quant = quantizer_ref(self->quant);
    size_t size = dtype_size(self->dtype);
    const char *from = tensor_data(plain);
    char *to = tensor_data(made);
    put_row put = put_row_of(PUT_SET, self->dtype);
    for (int64_t i = 0; i < n;) { /* runs of true */
        while (i < n && !m[i]) i++;
        int64_t begin = i;
        while (i < n && m[i]) i++;
        put(to, NULL, 0, 1, from + (size_t)begin * size, 1, i - begin);
        to += (size_t)(i - begin) * size;
    }
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

KERNEL(masked_scatter) {
    tensor *self = a[0].t;
    const tensor *mask = a[1].t, *source = a[2].t;
    scoped_tensor tensor *target = NULL, *bytes = NULL, *plain = NULL, *copy = NULL;
    int64_t count = 0;
    if (self->dtype != source->dtype)
        return fail_op(cx, "masked_scatter: expected self and source to have same dtypes but got%s and %s", dtype_aten(self->dtype),
                       dtype_aten(source->dtype));
    TS_TRY(masked_target(cx, self, mask, true, &target));
    TS_TRY(check_mask(cx, mask));
    TS_TRY(mask_bytes(cx, mask, target->ndim, target->sizes, &bytes));
    TS_TRY(tensor_contiguous(cx, source, &plain));
    if (tensors_overlap(target, plain)) {
        TS_TRY(tensor_clone(cx, plain, &copy));
        tensor *before = plain;
        plain = tensor_take(&copy);
        tensor_unref(before);
    }
    if (tensors_overlap(target, bytes)) {
        TS_TRY(tensor_clone(cx, bytes, &copy));
        tensor *before = bytes;
        bytes = tensor_take(&copy);
        tensor_unref(before);
    }
    const uint8_t *m = tensor_data(bytes);
    int64_t n = tensor_numel(bytes);
    for (int64_t i = 0; i < n; i++) count += m[i] != 0;
    if (count > tensor_numel(plain)) return fail_op(cx, "Number of elements of source < number of ones in mask");
    size_t size = dtype_size(self->dtype);
    const char *from = tensor_data(plain);
    char *to = tensor_data(target);
    put_row put = put_row_of(PUT_SET, self->dtype);
    for (int64_t i = 0; i < n;) {
        while (i < n && !m[i]) i++;
        int64_t begin = i;
        while (i < n && m[i]) i++;
        put(to + (size_t)begin * size, NULL, 0, 1, from, 1, i - begin);
        from += (size_t)(i - begin) * size;
    }
    out[0] = v_tensor(tensor_take(&target));
    return TS_OK;
}

/* ---- numbers as places ---- */

KERNEL(one_hot) {
    const tensor *self = a[0].t;
    scoped_tensor tensor *plain = NULL, *made = NULL;
    int64_t classes = a[1].i, sizes[MAX_DIMS], highest = -1;
    if (self->dtype != TS_INT64) return fail_op(cx, "one_hot is only applicable to index tensor.");
    if (self->ndim == MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    int64_t n = tensor_numel(self);
    if (n == 0 && classes <= 0) return fail_op(cx, "Can not infer total number of classes from empty tensor.");
    TS_TRY(tensor_contiguous(cx, self, &plain));
    const int64_t *p = tensor_data(plain);
    for (int64_t i = 0; i < n; i++) {
        if (p[i] < 0) return fail_op(cx, "Class values must be non-negative.");
        if (p[i] > highest) highest = p[i];
    }
    if (classes == -1 && highest == INT64_MAX) return fail_op(cx, "one_hot: too many classes");
    if (classes == -1) classes = highest + 1;
    else if (highest >= classes) return fail_op(cx, "Class values must be smaller than num_classes.");
    for (int i = 0; i < self->ndim; i++) sizes[i] = self->sizes[i];
    sizes[self->ndim] = classes;
    TS_TRY(tensor_zeros(cx, TS_INT64, self->ndim + 1, sizes, &made));
    int64_t *q = tensor_data(made);
    for (int64_t i = 0; i < n; i++) q[i * classes + p[i]] = 1;
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

static ts_status bincount_check(ctx *cx, const tensor *self, const tensor *weights, int64_t least) {
    if (least < 0) return fail_op(cx, "minlength should be >= 0");
    if (self->dtype == TS_BOOL || dtype_is_float(self->dtype) || dtype_is_complex(self->dtype))
        return fail_op(cx, "\"bincount_cpu\" not implemented for '%s'", dtype_aten(self->dtype));
    if (self->ndim == 1 && self->sizes[0] == 0) return TS_OK;
    if (self->ndim != 1) return fail_op(cx, "bincount only supports 1-d non-negative integral inputs.");
    if (weights && (weights->ndim != 1 || weights->sizes[0] != self->sizes[0]))
        return fail_op(cx, "weights should be 1-d and have the same length as input");
    return TS_OK;
}

KERNEL(bincount) {
    const tensor *self = a[0].t, *weights = arg_tensor_or_null(a[1]);
    scoped_tensor tensor *plain = NULL, *made = NULL, *w = NULL;
    int64_t bins = a[2].i;
    TS_TRY(bincount_check(cx, self, weights, a[2].i));
    TS_TRY(tensor_plain(cx, self, TS_INT64, &plain));
    const int64_t *p = tensor_data(plain);
    int64_t n = tensor_numel(plain);
    for (int64_t i = 0; i < n; i++) {
        if (p[i] < 0 || p[i] == INT64_MAX) return fail_op(cx, "bincount only supports 1-d non-negative integral inputs.");
        if (p[i] >= bins) bins = p[i] + 1;
    }
    dtype d = !weights || n == 0 ? TS_INT64 : weights->dtype == TS_FLOAT32 ? TS_FLOAT32 : TS_FLOAT64;
    TS_TRY(tensor_zeros(cx, d, 1, &bins, &made));
    void *q = tensor_data(made);
    if (d != TS_INT64) TS_TRY(tensor_plain(cx, weights, d, &w));
    for (int64_t i = 0; i < n; i++) {
        if (d == TS_INT64) ((int64_t *)q)[p[i]]++;
        else if (d == TS_FLOAT32) ((float *)q)[p[i]] += ((const float *)tensor_data(w))[i];
        else ((double *)q)[p[i]] += ((const double *)tensor_data(w))[i];
    }
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}
