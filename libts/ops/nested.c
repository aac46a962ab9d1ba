/* SPDX-License-Identifier: Apache-2.0
 *
 * nested.c: nested tensors: batches of sequences of different lengths.
 *
 * A nested tensor is a matrix of all rows, one sequence behind the other, and a table of lengths beside it (struct nested
 * of core/tensor.h).  The transformer encoder makes one from a padded batch and its mask, sends it through its layers,
 * where every row counts and no padding is computed, and pads the result.  Only the operators of that way take one
 * (op.c: takes_nested); the others say so in their error.
 */
#include "ops/op.h"

static ts_status check_mask(ctx *cx, const tensor *t, const tensor *mask) {
    if (mask->dtype != TS_BOOL)
        return fail_op(cx, "Expected mask to be of ScalarType Bool, but got %s instead.", dtype_aten(mask->dtype));
    if (mask->ndim != 2) return fail_op(cx, "Padding mask should be 2D");
    if (t->ndim != 3) return fail_op(cx, "Input should be a 3D tensor, N * L * D");
    if (mask->sizes[0] != t->sizes[0] || mask->sizes[1] != t->sizes[1]) return fail_op(cx, "Mask size should match input size");
    return TS_OK;
}

/* How many true elements each row of a plain mask has; whether they all come first. */
static bool count_true(const tensor *mask, int64_t *lengths) {
    int64_t n = mask->sizes[0], t = mask->sizes[1];
    const bool *m = tensor_data(mask);
    bool aligned = true;
    for (int64_t i = 0; i < n; i++) {
        int64_t count = 0;
        for (int64_t k = 0; k < t; k++) {
            if (m[i * t + k] && count != k) aligned = false;
            count += m[i * t + k];
        }
        if (lengths) lengths[i] = count;
    }
    return aligned;
}

KERNEL(nested_tensor_from_mask_left_aligned) {
    scoped_tensor tensor *mask = NULL;
    TS_TRY(check_mask(cx, a[0].t, a[1].t));
    TS_TRY(tensor_contiguous(cx, a[1].t, &mask));
    out[0] = v_bool(count_true(mask, NULL));
    return TS_OK;
}

/* The first rows of every sequence, as many as its mask has true elements. */
KERNEL(nested_tensor_from_mask) {
    scoped_tensor tensor *mask = NULL, *x = NULL, *y = NULL;
    nested *table = NULL;
    TS_TRY(check_mask(cx, a[0].t, a[1].t));
    TS_TRY(tensor_contiguous(cx, a[0].t, &x));
    TS_TRY(tensor_contiguous(cx, a[1].t, &mask));
    int64_t n = x->sizes[0], t = x->sizes[1], width = x->sizes[2], total = 0;
    size_t bytes = mem_array((size_t)n, sizeof *table->lengths), row = (size_t)width * dtype_size(x->dtype);
    TS_TRY(ctx_alloc(cx, bytes < SIZE_MAX - sizeof *table ? bytes + sizeof *table : SIZE_MAX, &table));
    atomic_init(&table->refs, 1);
    table->n = n;
    bool aligned = count_true(mask, table->lengths);
    for (int64_t i = 0; i < n; i++) total += table->lengths[i];
    ts_status st = a[2].b && !aligned ? fail_op(cx, "Mask must be left-aligned without gaps")
                                      : tensor_empty(cx, x->dtype, 2, (int64_t[]){total, width}, &y);
    if (st != TS_OK) {
        nested_unref(table);
        return st;
    }
    y->nested = table;
    const char *from = tensor_data(x);
    char *to = tensor_data(y);
    for (int64_t i = 0; row && i < n; i++) {
        size_t length = (size_t)table->lengths[i] * row;
        if (length) memcpy(to, from + (size_t)(i * t) * row, length);
        to += length;
    }
    out[0] = v_tensor(tensor_take(&y));
    return TS_OK;
}

/* Sizes of the padded tensor: as asked for, else as large as needed. */
static ts_status padded_sizes(ctx *cx, const tensor *t, value asked, int64_t *sizes) {
    sizes[0] = t->nested->n, sizes[1] = 0, sizes[2] = t->sizes[1];
    for (int64_t i = 0; i < t->nested->n; i++)
        if (t->nested->lengths[i] > sizes[1]) sizes[1] = t->nested->lengths[i];
    if (asked.tag != V_LIST) return TS_OK;
    if (asked.l->n != 3) return fail_op(cx, "to_padded_tensor: output_size must have 3 elements, but has %lld", (long long)asked.l->n);
    for (int i = 0; i < 3; i++) {
        if (asked.l->items[i].i < sizes[i])
            return fail_op(cx, "Value in output_size is less than NestedTensor padded size. Truncation is not supported.");
        sizes[i] = asked.l->items[i].i;
    }
    return TS_OK;
}

KERNEL(to_padded_tensor) {
    const tensor *t = a[0].t;
    scoped_tensor tensor *y = NULL, *x = NULL, *view = NULL;
    int64_t sizes[3];
    if (!t->nested) return fail_op(cx, "Could not run 'aten::to_padded_tensor' with arguments from the 'CPU' backend.");
    TS_TRY(padded_sizes(cx, t, a[2], sizes));
    TS_TRY(tensor_alias(cx, t, &view));
    TS_TRY(tensor_contiguous(cx, view, &x));
    TS_TRY(tensor_empty(cx, t->dtype, 3, sizes, &y));
    TS_TRY(tensor_fill(cx, y, v_float(value_double(a[1]))));
    size_t size = dtype_size(t->dtype), row = (size_t)x->sizes[1] * size, wide = (size_t)sizes[2] * size;
    const char *from = tensor_data(x);
    for (int64_t i = 0; row && i < t->nested->n; i++) {
        char *to = (char *)tensor_data(y) + (size_t)(i * sizes[1]) * wide;
        for (int64_t k = 0; k < t->nested->lengths[i]; k++, from += row) memcpy(to + (size_t)k * wide, from, row);
    }
    out[0] = v_tensor(tensor_take(&y));
    return TS_OK;
}

/* [n, 2]: rows and columns of each. */
KERNEL(nested_tensor_size) {
    const tensor *t = a[0].t;
    tensor *r = NULL;
    if (!t->nested) return fail_op(cx, "Could not run 'aten::_nested_tensor_size' with arguments from the 'CPU' backend.");
    TS_TRY(tensor_empty(cx, TS_INT64, 2, (int64_t[]){t->nested->n, 2}, &r));
    int64_t *to = tensor_data(r);
    for (int64_t i = 0; i < t->nested->n; i++) to[2 * i] = t->nested->lengths[i], to[2 * i + 1] = t->sizes[1];
    out[0] = v_tensor(r);
    return TS_OK;
}
