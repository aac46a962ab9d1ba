/* SPDX-License-Identifier: Apache-2.0
 *
 * join.c: cat, stack and their inverses; repeating, flipping, rolling, padding (page 7.5 of the language).
 */
#include "ops/elementwise.h"
#include "ops/convert.h"
#include "ops/shape.h"

static ts_status give(tensor *t, value *out) {
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- joining ---- */

/* 1-d tensors of size 0 are passed over, but for their dtype. */
static bool skipped(const tensor *t) { return t->ndim == 1 && t->sizes[0] == 0; }

static dtype common_dtype(tensor *const *in, int n) {
    dtype d = in[0]->dtype;
    for (int i = 1; i < n; i++) d = dtype_promote(d, in[i]->dtype);
    return d;
}

static ts_status cat_check(ctx *cx, const tensor *first, const tensor *t, int dim, int i) {
    if (t->ndim != first->ndim) return fail_op(cx, "Tensors must have same number of dimensions: got %d and %d", first->ndim, t->ndim);
    for (int k = 0; k < t->ndim; k++)
        if (k != dim && t->sizes[k] != first->sizes[k])
            return fail_op(cx, "Sizes of tensors must match except in dimension %d. Expected size %lld but got size %lld for tensor number %d in the list.",
                           dim, (long long)first->sizes[k], (long long)t->sizes[k], i);
    return TS_OK;
}

static ts_status cat(ctx *cx, tensor *const *in, int n, int64_t dim_arg, value *out) {
    const tensor *first = NULL;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], at = 0;
    int dim = 0;
    bool channels_last = true;
    scoped_tensor tensor *made = NULL;
    if (n == 0) return fail_op(cx, "torch.cat(): expected a non-empty list of Tensors");
    for (int i = 0; i < n; i++) {
        if (in[i]->ndim == 0) return fail_op(cx, "zero-dimensional tensor (at position %d) cannot be concatenated", i);
        if (!first && !skipped(in[i])) first = in[i];
    }
    if (!first) first = in[0];
    TS_TRY(wrap_dim(cx, dim_arg, first->ndim, &dim));
    memcpy(sizes, first->sizes, (size_t)first->ndim * sizeof *sizes);
    sizes[dim] = 0;
    for (int i = 0; i < n; i++) {
        if (skipped(in[i])) continue;
        TS_TRY(cat_check(cx, first, in[i], dim, i));
        sizes[dim] += in[i]->sizes[dim];
        channels_last = channels_last && tensor_is_channels_last(in[i]) && !tensor_is_contiguous(in[i]);
    }
    if (channels_last && (first->ndim == 4 || first->ndim == 5)) channels_last_strides(first->ndim, sizes, strides);
    else contiguous_strides(first->ndim, sizes, strides);
    TS_TRY(tensor_empty_strided(cx, common_dtype(in, n), first->ndim, sizes, strides, &made));
    made->quant = quantizer_ref(first->quant);
    for (int i = 0; i < n; i++) {
        scoped_tensor tensor *part = NULL;
        if (skipped(in[i])) continue;
        TS_TRY(shape_narrow(cx, made, dim, at, in[i]->sizes[dim], 1, &part));
        if (tensor_numel(part)) TS_TRY(tensor_copy(cx, part, in[i]));
        at += in[i]->sizes[dim];
    }
    return give(tensor_take(&made), out);
}

/* Undefined tensors count for nothing. */
KERNEL(cat) {
    scoped_mem tensor **in = NULL;
    int n, defined = 0;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    if (n && !in[0]) return fail_op(cx, "tensor does not have a device");
    for (int i = 0; i < n; i++)
        if (in[i]) in[defined++] = in[i];
    return cat(cx, in, defined, a[1].i, out);
}

/* An undefined tensor counts as one without elements. */
static void print_sizes_of(text *out, const tensor *t) {
    sizes_print(out, t ? t->ndim : 1, t ? t->sizes : (const int64_t[]){0});
}

KERNEL(stack) {
    scoped_mem tensor **in = NULL;
    int64_t sizes[MAX_DIMS];
    int n, dim;
    scoped_tensor tensor *made = NULL;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    if (n == 0) return fail_op(cx, "stack expects a non-empty TensorList");
    for (int i = 0; i < n; i++) {
        scoped_text text x = TEXT_INIT(NULL), y = TEXT_INIT(NULL);
        if (in[0] && in[i] && tensor_same_sizes(in[i], in[0])) continue;
        print_sizes_of(&x, in[0]);
        print_sizes_of(&y, in[i]);
        return fail_op(cx, "stack expects each tensor to be equal size, but got %s at entry 0 and %s at entry %d", text_str(&x), text_str(&y), i);
    }
    TS_TRY(wrap_dim(cx, a[1].i, in[0]->ndim + 1, &dim));
    if (in[0]->ndim == MAX_DIMS) return fail_op(cx, "too many dimensions");
    for (int i = 0, k = 0; i <= in[0]->ndim; i++) sizes[i] = i == dim ? n : in[0]->sizes[k++];
    TS_TRY(tensor_empty(cx, common_dtype(in, n), in[0]->ndim + 1, sizes, &made));
    for (int i = 0; i < n; i++) {
        scoped_tensor tensor *part = NULL;
        TS_TRY(shape_select(cx, made, dim, i, &part));
        if (tensor_numel(part)) TS_TRY(tensor_copy(cx, part, in[i]));
    }
    return give(tensor_take(&made), out);
}

/* hstack, vstack, dstack: at least so many dimensions, then cat. */
static ts_status stack_along(ctx *cx, value list_arg, int least, int dim, bool vector_dim0, value *out) {
    scoped_mem tensor **in = NULL, **made = NULL;
    int n, done = 0;
    ts_status st = TS_OK;
    TS_TRY(arg_tensors(cx, list_arg, &in, &n));
    TS_TRY(ctx_alloc(cx, (size_t)(n + 1) * sizeof *made, &made));
    for (; done < n && st == TS_OK; done++) {
        tensor *t = tensor_ref(in[done]), *grown;
        while (st == TS_OK && t && t->ndim < least) {
            int where = least == 3 && t->ndim == 2 ? 2 : t->ndim == 1 && least >= 2 ? 0 : 0;
            st = shape_unsqueeze(cx, t, where, &grown);
            tensor_unref(t);
            t = st == TS_OK ? grown : NULL;
        }
        made[done] = t;
    }
    if (st == TS_OK && vector_dim0 && n && made[0] && made[0]->ndim == 1) dim = 0;
    if (st == TS_OK) st = cat(cx, made, n, dim, out);
    for (int i = 0; i < done; i++) tensor_unref(made[i]);
    return st;
}

KERNEL(hstack) { return stack_along(cx, a[0], 1, 1, true, out); }
KERNEL(vstack) { return stack_along(cx, a[0], 2, 0, false, out); }
KERNEL(dstack) { return stack_along(cx, a[0], 3, 2, false, out); }

/* ---- splitting: pieces are views ---- */

static ts_status pieces(ctx *cx, const tensor *x, int dim, int n, const int64_t *lengths, value *out) {
    scoped_mem tensor **made = NULL;
    int64_t at = 0;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n + 1, sizeof *made), &made));
    for (int i = 0; i < n; i++) {
        ts_status st = shape_narrow(cx, x, dim, at, lengths[i], 1, &made[i]);
        if (st != TS_OK) {
            while (i-- > 0) tensor_unref(made[i]);
            return st;
        }
        at += lengths[i];
    }
    return out_tensors(cx, made, n, out);
}

static ts_status split_every(ctx *cx, const tensor *x, int dim, int64_t length, int64_t n, value *out) {
    scoped_mem int64_t *lengths = NULL;
    if (n > INT32_MAX) return fail_op(cx, "split into too many pieces");
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n + 1, sizeof *lengths), &lengths));
    for (int64_t i = 0; i < n; i++) lengths[i] = i < n - 1 ? length : x->sizes[dim] - length * (n - 1);
    return pieces(cx, x, dim, (int)n, lengths, out);
}

KERNEL(split) {
    const tensor *x = a[0].t;
    int dim;
    int64_t length = a[1].i;
    if (x->ndim == 0) return fail_op(cx, "split expects at least a 1-dimensional tensor");
    TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &dim));
    if (length < 0) return fail_op(cx, "split expects split_size be non-negative, but got split_size=%lld", (long long)length);
    int64_t size = x->sizes[dim];
    if (length == 0 && size) return fail_op(cx, "split_size can only be 0 if dimension size is 0, but got dimension size of %lld", (long long)size);
    int64_t n = length ? (size + length - 1) / length : 1;
    return split_every(cx, x, dim, length, n ? n : 1, out);
}

KERNEL(split_sizes) {
    const tensor *x = a[0].t;
    scoped_mem int64_t *lengths = NULL;
    int dim, n;
    int64_t total = 0;
    if (x->ndim == 0) return fail_op(cx, "split expects at least a 1-dimensional tensor");
    TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &dim));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)a[1].l->n + 1, sizeof *lengths), &lengths));
    TS_TRY(arg_ints(cx, a[1], lengths, INT32_MAX, &n));
    for (int i = 0; i < n; i++) {
        if (lengths[i] < 0) {
            scoped_text text all = TEXT_INIT(NULL);
            sizes_print(&all, n, lengths);
            return fail_op(cx, "split_with_sizes expects split_sizes have only non-negative entries, but got split_sizes=%s", text_str(&all));
        }
        if (__builtin_add_overflow(total, lengths[i], &total)) total = -1;
    }
    if (total != x->sizes[dim]) {
        scoped_text text s = TEXT_INIT(NULL);
        sizes_print(&s, n, lengths);
        return fail_op(cx, "split_with_sizes expects split_sizes to sum exactly to %lld (input tensor's size at dimension %d), but got split_sizes=%s",
                       (long long)x->sizes[dim], dim, text_str(&s));
    }
    return pieces(cx, x, dim, n, lengths, out);
}

KERNEL(chunk) {
    const tensor *x = a[0].t;
    int dim;
    if (x->ndim == 0) return fail_op(cx, "chunk expects at least a 1-dimensional tensor");
    if (a[1].i <= 0) return fail_op(cx, "chunk expects `chunks` to be greater than 0, got: %lld", (long long)a[1].i);
    TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &dim));
    int64_t size = x->sizes[dim], length = (size + a[1].i - 1) / a[1].i;
    if (length == 0) return split_every(cx, x, dim, 0, a[1].i, out);
    return split_every(cx, x, dim, length, (size + length - 1) / length, out);
}

/* Sections of nearly equal length, or cut at indices. */
static ts_status tensor_split(ctx *cx, const tensor *x, int dim, value how, value *out) {
    scoped_mem int64_t *lengths = NULL;
    int64_t size = x->sizes[dim], at = 0;
    int n;
    if (how.tag == V_INT) {
        if (how.i <= 0) return fail_op(cx, "number of sections must be larger than 0, got %lld", (long long)how.i);
        if (how.i > INT32_MAX) return fail_op(cx, "too many sections");
        n = (int)how.i;
        TS_TRY(ctx_alloc(cx, (size_t)n * sizeof *lengths, &lengths));
        for (int i = 0; i < n; i++) lengths[i] = size / n + (i < size % n);
        return pieces(cx, x, dim, n, lengths, out);
    }
    TS_TRY(ctx_alloc(cx, mem_array((size_t)how.l->n + 1, sizeof *lengths), &lengths));
    TS_TRY(arg_ints(cx, how, lengths, INT32_MAX - 1, &n));
    scoped_mem tensor **made = NULL;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n + 1, sizeof *made), &made));
    for (int i = 0; i <= n; i++) {
        int64_t end = i < n ? lengths[i] : size;
        if (end < 0) end += size;
        end = end < 0 ? 0 : end > size ? size : end;
        ts_status st = shape_narrow(cx, x, dim, at, end > at ? end - at : 0, 1, &made[i]);
        if (st != TS_OK) {
            while (i-- > 0) tensor_unref(made[i]);
            return st;
        }
        at = end;
    }
    return out_tensors(cx, made, n + 1, out);
}

KERNEL(tensor_split) {
    int dim;
    if (a[0].t->ndim == 0) return fail_op(cx, "tensor_split expected at least a 1-dimensional tensor, but got a tensor with 0 dims");
    TS_TRY(wrap_dim(cx, a[2].i, a[0].t->ndim, &dim));
    return tensor_split(cx, a[0].t, dim, a[1], out);
}

static ts_status split_along(ctx *cx, const value *a, const char *name, int least, int dim, value *out) {
    const tensor *x = a[0].t;
    if (x->ndim < least) return fail_op(cx, "torch.%s requires a tensor with at least %d dimension, but got a tensor with %d dimensions!", name, least, x->ndim);
    if (a[1].tag == V_INT && (a[1].i == 0 || x->sizes[dim] % a[1].i))
        return fail_op(cx, "torch.%s attempted to split along dimension %d, but the size of the dimension %lld is not divisible by the split_size %lld!", name, dim, (long long)x->sizes[dim], (long long)a[1].i);
    return tensor_split(cx, x, dim, a[1], out);
}

KERNEL(hsplit) { return split_along(cx, a, "hsplit", 1, a[0].t->ndim == 1 ? 0 : 1, out); }
KERNEL(vsplit) { return split_along(cx, a, "vsplit", 2, 0, out); }
KERNEL(dsplit) { return split_along(cx, a, "dsplit", 3, 2, out); }

KERNEL(unbind) {
    const tensor *x = a[0].t;
    scoped_mem tensor **made = NULL;
    int dim;
    if (x->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)a[1].i);
    TS_TRY(wrap_dim(cx, a[1].i, x->ndim, &dim));
    int64_t n = x->sizes[dim];
    if (n > INT32_MAX) return fail_op(cx, "unbind into too many pieces");
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n + 1, sizeof *made), &made));
    for (int64_t i = 0; i < n; i++) {
        ts_status st = shape_select(cx, x, dim, i, &made[i]);
        if (st != TS_OK) {
            while (i-- > 0) tensor_unref(made[i]);
            return st;
        }
    }
    return out_tensors(cx, made, (int)n, out);
}

/* ---- rearranging copies ---- */

KERNEL(repeat) {
    const tensor *x = a[0].t;
    int64_t times[MAX_DIMS], sizes[MAX_DIMS], blocks[MAX_DIMS], strides[MAX_DIMS], inner[MAX_DIMS];
    int n, extra;
    scoped_tensor tensor *made = NULL, *tiled = NULL, *source = NULL;
    TS_TRY(arg_ints(cx, a[1], times, MAX_DIMS, &n));
    if (n < x->ndim) return fail_op(cx, "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor");
    if (2 * n > MAX_DIMS) return fail_op(cx, "repeat: too many dimensions");
    extra = n - x->ndim;
    for (int i = 0; i < n; i++) {
        int64_t have = i < extra ? 1 : x->sizes[i - extra];
        if (__builtin_mul_overflow(have, times[i], &sizes[i])) return fail_memory(cx, SIZE_MAX);
    }
    TS_TRY(tensor_empty(cx, x->dtype, n, sizes, &made));
    made->quant = quantizer_ref(x->quant);
    if (tensor_numel(made) == 0) return give(tensor_take(&made), out);
    for (int i = 0; i < n; i++) { /* each dimension as (times, size) */
        blocks[2 * i] = times[i];
        blocks[2 * i + 1] = i < extra ? 1 : x->sizes[i - extra];
        strides[2 * i] = made->strides[i] * blocks[2 * i + 1];
        strides[2 * i + 1] = made->strides[i];
        inner[2 * i] = 0;
        inner[2 * i + 1] = i < extra ? 0 : x->strides[i - extra];
    }
    TS_TRY(tensor_view(cx, made, 2 * n, blocks, strides, 0, &tiled));
    TS_TRY(tensor_view(cx, x, 2 * n, blocks, inner, x->offset, &source));
    TS_TRY(tensor_copy(cx, tiled, source));
    return give(tensor_take(&made), out);
}

KERNEL(tile) {
    list *l;
    int64_t n = a[1].l->n, missing = a[0].t->ndim > n ? a[0].t->ndim - n : 0;
    TS_TRY(list_new(cx, type_INT, n + missing, &l));
    for (; l->n < missing; l->n++) l->items[l->n] = v_int(1);
    for (int64_t i = 0; i < n; i++) l->items[l->n++] = a[1].l->items[i];
    ts_status st = k_repeat(cx, (value[]){a[0], v_list(l)}, out);
    value_unref(v_list(l));
    return st;
}

#define COPY_LOOP(T)                                                                                              \
    static void copy_##T(void *arg, char *const *data, const int64_t *s, int64_t n) {                             \
        (void)arg;                                                                                                \
        char *o = data[0], *x = data[1];                                                                          \
        for (int64_t i = 0; i < n; i++, o += s[0], x += s[1]) *(T *)o = *(const T *)x;                            \
    }
COPY_LOOP(uint8_t)
COPY_LOOP(uint16_t)
COPY_LOOP(uint32_t)
COPY_LOOP(uint64_t)
COPY_LOOP(c128)

static iter_loop copy_loop(size_t size) {
    return size == 1 ? copy_uint8_t : size == 2 ? copy_uint16_t : size == 4 ? copy_uint32_t : size == 8 ? copy_uint64_t : copy_c128;
}

/* Flipped dimensions are written from their far end. */
KERNEL(flip) {
    const tensor *x = a[0].t;
    int64_t dims[MAX_DIMS], size = (int64_t)dtype_size(x->dtype);
    bool flipped[MAX_DIMS] = {false};
    int n, d;
    scoped_tensor tensor *made = NULL;
    TS_TRY(arg_ints(cx, a[1], dims, MAX_DIMS, &n));
    for (int i = 0; i < n; i++) {
        TS_TRY(wrap_dim(cx, dims[i], x->ndim, &d));
        if (flipped[d]) return fail_op(cx, "dim %d appears multiple times in the list of dims", d);
        flipped[d] = true;
    }
    TS_TRY(tensor_empty_like(cx, x, x->dtype, &made));
    iter it = {.nops = 2, .numel = tensor_numel(x), .data = {tensor_data(made), tensor_data(x)}};
    if (it.numel == 0) return give(tensor_take(&made), out);
    for (int i = x->ndim - 1; i >= 0; i--, it.ndim++) {
        int64_t stride = made->strides[i] * size;
        it.shape[it.ndim] = x->sizes[i];
        it.stride[0][it.ndim] = flipped[i] ? -stride : stride;
        it.stride[1][it.ndim] = x->strides[i] * size;
        if (flipped[i]) it.data[0] += (x->sizes[i] - 1) * stride;
    }
    iter_run(&it, cx->threads, ELEMENTWISE_GRAIN, copy_loop((size_t)size), NULL);
    return give(tensor_take(&made), out);
}

/* One dimension rolled: two pieces change places. */
static ts_status roll_one(ctx *cx, const tensor *x, int64_t shift, int dim, tensor **out) {
    int64_t n = x->ndim ? x->sizes[dim] : 0;
    scoped_tensor tensor *made = NULL;
    if (n == 0) return tensor_clone(cx, x, out);
    shift = ((shift % n) + n) % n;
    TS_TRY(tensor_empty_like(cx, x, x->dtype, &made));
    for (int i = 0; i < 2; i++) {
        scoped_tensor tensor *from = NULL, *to = NULL;
        int64_t length = i ? shift : n - shift;
        if (!length) continue;
        TS_TRY(shape_narrow(cx, x, dim, i ? n - shift : 0, length, 1, &from));
        TS_TRY(shape_narrow(cx, made, dim, i ? 0 : shift, length, 1, &to));
        TS_TRY(tensor_copy(cx, to, from));
    }
    *out = tensor_take(&made);
    return TS_OK;
}

KERNEL(roll) {
    int64_t shifts[MAX_DIMS], dims[MAX_DIMS];
    int n, m, d;
    scoped_tensor tensor *t = tensor_ref(a[0].t);
    TS_TRY(arg_ints(cx, a[1], shifts, MAX_DIMS, &n));
    TS_TRY(arg_ints(cx, a[2], dims, MAX_DIMS, &m));
    if (n == 0) return fail_op(cx, "`shifts` required");
    if (m == 0 && n == 1) {
        scoped_tensor tensor *flat = NULL, *rolled = NULL;
        tensor *made;
        TS_TRY(shape_reshape(cx, t, 1, (int64_t[]){tensor_numel(t)}, &flat));
        TS_TRY(roll_one(cx, flat, shifts[0], 0, &rolled));
        TS_TRY(shape_reshape(cx, rolled, a[0].t->ndim, a[0].t->sizes, &made));
        return give(made, out);
    }
    if (n != m) return fail_op(cx, "shifts and dimensions must align. shifts: %d, dims:%d", n, m);
    for (int i = 0; i < n; i++) {
        tensor *next;
        TS_TRY(wrap_dim(cx, dims[i], t->ndim, &d));
        TS_TRY(roll_one(cx, t, shifts[i], d, &next));
        tensor_unref(t);
        t = next;
    }
    return give(tensor_take(&t), out);
}

/* ---- triangles ---- */

static ts_status triangle(ctx *cx, const value *a, bool upper, value *out) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *made = NULL;
    int unused;
    if (x->ndim < 2) return wrap_dim(cx, -2, x->ndim, &unused);
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, x->sizes, &made));
    TS_TRY(tensor_copy(cx, made, x));
    int64_t rows = x->sizes[x->ndim - 2], columns = x->sizes[x->ndim - 1], numel = tensor_numel(x);
    size_t size = dtype_size(x->dtype);
    char *p = tensor_data(made);
    for (int64_t m = 0; rows && columns && m < numel; m += rows * columns)
        for (int64_t r = 0; r < rows; r++) {
            int64_t edge = upper ? r + a[1].i : r + a[1].i + 1; /* first kept (upper), first zero (lower) */
            edge = edge < 0 ? 0 : edge > columns ? columns : edge;
            char *row = p + (size_t)(m + r * columns) * size;
            if (upper) memset(row, 0, (size_t)edge * size);
            else memset(row + (size_t)edge * size, 0, (size_t)(columns - edge) * size);
        }
    return give(tensor_take(&made), out);
}

KERNEL(tril) { return triangle(cx, a, false, out); }
KERNEL(triu) { return triangle(cx, a, true, out); }
