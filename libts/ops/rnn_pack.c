/* SPDX-License-Identifier: Apache-2.0
 *
 * rnn_pack.c: between padded sequences and packed ones, which hold step by step only the sequences that last so long.
 *
 * Lengths and sizes are data of the program and are checked before they index anything.
 */
#include "ops/op.h"

/* A view with the first two dims exchanged. */
static ts_status swap_first(ctx *cx, const tensor *t, tensor **out_tensor) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    for (int i = 0; i < t->ndim; i++) {
        int from = i < 2 ? 1 - i : i;
        sizes[i] = t->sizes[from], strides[i] = t->strides[from];
    }
    return tensor_view(cx, t, t->ndim, sizes, strides, t->offset, out_tensor);
}

static ts_status check_lengths(ctx *cx, int64_t batch, int64_t steps, const int64_t *length) {
    for (int64_t i = 0; i < batch; i++) {
        if (length[batch - 1] <= 0)
            return fail_op(cx, "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0");
        if (i && length[i] > length[i - 1])
            return fail_op(cx, "`lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.");
        if (length[i] > steps)
            return fail_op(cx, "a length of %lld is more than the %lld steps of the input", (long long)length[i], (long long)steps);
    }
    return TS_OK;
}

KERNEL(pack_padded_sequence) {
    scoped_tensor tensor *turned = NULL, *x = NULL, *lengths = NULL, *data = NULL, *sizes = NULL;
    const tensor *in = a[0].t, *given = a[1].t;
    if (in->ndim < 2) return fail_op(cx, "a padded sequence must have at least 2 dimensions, but got %d", in->ndim);
    if (given->ndim != 1 || given->dtype != TS_INT64)
        return fail_op(cx, "'lengths' argument should be a 1D CPU int64 tensor, but got %dD cpu %s tensor", given->ndim,
                       dtype_aten(given->dtype));
    if (tensor_numel(in) == 0) return fail_op(cx, "Cannot pack empty tensors.");
    if (a[2].b) TS_TRY(swap_first(cx, in, &turned));
    else turned = tensor_ref((tensor *)in);
    TS_TRY(tensor_contiguous(cx, turned, &x));
    TS_TRY(tensor_contiguous(cx, given, &lengths));
    int64_t steps = x->sizes[0], batch = x->sizes[1], rows = 0, row = 1;
    const int64_t *length = tensor_data(lengths);
    if (lengths->sizes[0] != batch)
        return fail_op(cx, "Expected `len(lengths)` to be equal to batch_size, but got %lld (batch_size=%lld)",
                       (long long)lengths->sizes[0], (long long)batch);
    TS_TRY(check_lengths(cx, batch, steps, length));
    for (int64_t i = 0; i < batch; i++) rows += length[i];
    for (int i = 2; i < x->ndim; i++) row *= x->sizes[i];
    int64_t shape[MAX_DIMS] = {rows}, longest = length[0];
    for (int i = 2; i < x->ndim; i++) shape[i - 1] = x->sizes[i];
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim - 1, shape, &data));
    TS_TRY(tensor_empty(cx, TS_INT64, 1, &longest, &sizes));
    size_t bytes = (size_t)row * dtype_size(x->dtype);
    const char *from = tensor_data(x);
    char *to = tensor_data(data);
    int64_t live = batch;
    for (int64_t t = 0; t < longest; t++, from += (size_t)batch * bytes) {
        while (length[live - 1] <= t) live--;
        memcpy(to, from, (size_t)live * bytes);
        to += (size_t)live * bytes;
        ((int64_t *)tensor_data(sizes))[t] = live;
    }
    out[0] = v_tensor(tensor_take(&data));
    out[1] = v_tensor(tensor_take(&sizes));
    return TS_OK;
}

/* Sequences at each step decrease and are all in the data. */
static ts_status check_sizes(ctx *cx, const int64_t *sizes, int64_t steps, int64_t rows) {
    int64_t left = rows;
    for (int64_t t = 0; t < steps; t++) {
        if (sizes[t] < 1 || (t && sizes[t] > sizes[t - 1]) || sizes[t] > left)
            return fail_op(cx, "batch_sizes of a packed sequence must decrease and add up to the %lld rows of its data",
                           (long long)rows);
        left -= sizes[t];
    }
    return TS_OK;
}

KERNEL(pad_packed_sequence) {
    scoped_tensor tensor *x = NULL, *held = NULL, *y = NULL, *lengths = NULL, *turned = NULL;
    const tensor *in = a[0].t, *given = a[1].t;
    if (in->ndim < 1 || given->ndim != 1 || given->dtype != TS_INT64)
        return fail_op(cx, "batch_sizes of a packed sequence must be a 1D int64 tensor");
    TS_TRY(tensor_contiguous(cx, in, &x));
    TS_TRY(tensor_contiguous(cx, given, &held));
    const int64_t *sizes = tensor_data(held);
    int64_t steps = held->sizes[0], total = a[4].i > 0 ? a[4].i : steps, shape[MAX_DIMS], row = 1;
    if (steps == 0) return fail_op(cx, "a packed sequence without steps cannot be padded");
    if (total < steps)
        return fail_op(cx, "Expected total_length to be at least the length of the longest sequence in input, but got total_length=%lld and max sequence length being %lld",
                       (long long)total, (long long)steps);
    TS_TRY(check_sizes(cx, sizes, steps, x->sizes[0]));
    if (x->ndim + 1 > MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    shape[0] = total, shape[1] = sizes[0];
    for (int i = 1; i < x->ndim; i++) shape[i + 1] = x->sizes[i], row *= x->sizes[i];
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim + 1, shape, &y));
    TS_TRY(tensor_fill(cx, y, a[3]));
    TS_TRY(tensor_zeros(cx, TS_INT64, 1, &shape[1], &lengths));
    size_t bytes = (size_t)row * dtype_size(x->dtype);
    const char *from = tensor_data(x);
    char *to = tensor_data(y);
    for (int64_t t = 0; t < steps; t++) {
        if (bytes) memcpy(to + (size_t)(t * shape[1]) * bytes, from, (size_t)sizes[t] * bytes);
        from += (size_t)sizes[t] * bytes;
        for (int64_t i = 0; i < sizes[t]; i++) ((int64_t *)tensor_data(lengths))[i]++;
    }
    if (a[2].b) TS_TRY(swap_first(cx, y, &turned));
    out[0] = v_tensor(a[2].b ? tensor_take(&turned) : tensor_take(&y));
    out[1] = v_tensor(tensor_take(&lengths));
    return TS_OK;
}
