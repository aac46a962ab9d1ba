/* SPDX-License-Identifier: Apache-2.0
 *
 * arrange.c: elements in another arrangement: turned, repeated in place, shuffled between dimensions, on diagonals and
 * grids.  Views and copies put together (page 7.5 of the language).
 */
#include "ops/index.h"
#include "ops/shape.h"

static ts_status give(tensor *t, value *out) {
    out[0] = v_tensor(t);
    return TS_OK;
}

static ts_status flip_dims(ctx *cx, value x, int n, const int64_t *dims, value *out) {
    list *l;
    TS_TRY(list_of_ints(cx, n, dims, &l));
    ts_status st = INVOKE(cx, OP_flip, out, x, v_list(l));
    value_unref(v_list(l));
    return st;
}

/* ---- turning ---- */

KERNEL(fliplr) {
    if (a[0].t->ndim < 2) return fail_op(cx, "Input must be >= 2-d.");
    return flip_dims(cx, a[0], 1, (int64_t[]){1}, out);
}

KERNEL(flipud) {
    if (a[0].t->ndim < 1) return fail_op(cx, "Input must be >= 1-d.");
    return flip_dims(cx, a[0], 1, (int64_t[]){0}, out);
}

static ts_status rotation_dims(ctx *cx, const tensor *x, value v, int64_t *dims) {
    int n, ndim = x->ndim;
    int64_t given[MAX_DIMS];
    TS_TRY(arg_ints(cx, v, given, MAX_DIMS, &n));
    if (n != 2) return fail_op(cx, "expected total rotation dims == 2, but got dims = %d", n);
    if (ndim < 2) return fail_op(cx, "expected total dims >= 2, but got total dims = %d", ndim);
    int64_t apart = given[0] > given[1] ? given[0] - given[1] : given[1] - given[0];
    if (apart == 0 || apart == ndim)
        return fail_op(cx, "expected rotation dims to be different, but got dim0 = %lld and dim1 = %lld", (long long)given[0], (long long)given[1]);
    for (int i = 0; i < 2; i++) {
        if (given[i] < -ndim || given[i] >= ndim) return fail_op(cx, "Rotation dim%d out of range, dim%d = %lld", i, i, (long long)given[i]);
        dims[i] = given[i] < 0 ? given[i] + ndim : given[i];
    }
    return TS_OK;
}

/* A quarter turn is a flip, then an exchange of the two dimensions. */
KERNEL(rot90) {
    const tensor *x = a[0].t;
    int64_t dims[2], turns = ((a[1].i % 4) + 4) % 4;
    scoped_value value flipped = v_none();
    tensor *made;
    TS_TRY(rotation_dims(cx, x, a[2], dims));
    if (turns == 0) {
        TS_TRY(tensor_clone(cx, x, &made));
        return give(made, out);
    }
    if (turns == 2) return flip_dims(cx, a[0], 2, dims, out);
    TS_TRY(flip_dims(cx, a[0], 1, &dims[turns == 1 ? 1 : 0], &flipped));
    TS_TRY(shape_transpose(cx, flipped.t, (int)dims[0], (int)dims[1], &made));
    return give(made, out);
}

/* ---- repeating elements ---- */

/* The index vector in which i comes repeats[i] times. */
static ts_status repeat_places(ctx *cx, const tensor *repeats, value size, tensor **out) {
    scoped_tensor tensor *plain = NULL, *made = NULL;
    if (repeats->dtype != TS_INT64 && repeats->dtype != TS_INT32)
        return fail_op(cx, "\"repeat_interleave_cpu\" not implemented for '%s'", dtype_aten(repeats->dtype));
    if (repeats->ndim != 1) return fail_op(cx, "repeat_interleave only accept 1D vector as repeat");
    TS_TRY(tensor_plain(cx, repeats, TS_INT64, &plain));
    const int64_t *count = tensor_data(plain);
    int64_t n = plain->sizes[0], total = 0, at = 0;
    for (int64_t i = 0; i < n; i++) {
        if (count[i] < 0) return fail_op(cx, "repeats can not be negative");
        if (__builtin_add_overflow(total, count[i], &total)) return fail_op(cx, "repeat_interleave: the result is too large");
    }
    if (size.tag == V_INT && size.i != total) return fail_op(cx, "allocated size does not match required size");
    TS_TRY(tensor_empty(cx, TS_INT64, 1, &total, &made));
    int64_t *place = tensor_data(made);
    for (int64_t i = 0; i < n; i++)
        for (int64_t k = 0; k < count[i]; k++) place[at++] = i;
    *out = tensor_take(&made);
    return TS_OK;
}

KERNEL(repeat_interleave_counts) {
    scoped_tensor tensor *places = NULL, *converted = NULL;
    TS_TRY(repeat_places(cx, a[0].t, a[1], &places));
    TS_TRY(tensor_to_dtype(cx, places, a[0].t->dtype, &converted));
    return give(tensor_take(&converted), out);
}

/* `repeats` is 0-d or 1-d; one count stands for all. */
static ts_status repeat_interleave(ctx *cx, const value *a, const tensor *repeats, value *out) {
    scoped_tensor tensor *x = tensor_ref(a[0].t), *counts = NULL, *places = NULL;
    int64_t n = tensor_numel(x), dim_arg = 0;
    int dim;
    if (arg_none(a[2])) {
        tensor *flat;
        TS_TRY(shape_reshape(cx, x, 1, &n, &flat));
        tensor_unref(x);
        x = flat;
    } else {
        dim_arg = a[2].i;
    }
    if (repeats->ndim > 1) return fail_op(cx, "repeats must be 0-dim or 1-dim tensor");
    if (x->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)dim_arg);
    TS_TRY(wrap_dim(cx, dim_arg, x->ndim, &dim));
    n = x->sizes[dim];
    if (repeats->ndim == 0 || repeats->sizes[0] == 1) TS_TRY(shape_expand(cx, repeats, 1, &n, &counts));
    else if (repeats->sizes[0] != n) return fail_op(cx, "repeats must have the same size as input along dim");
    else counts = tensor_ref((tensor *)repeats);
    TS_TRY(repeat_places(cx, counts, a[3], &places));
    return INVOKE(cx, OP_index_select, out, v_tensor(x), v_int(dim), v_tensor(places));
}

KERNEL(repeat_interleave_tensor) { return repeat_interleave(cx, a, a[1].t, out); }

KERNEL(repeat_interleave_int) {
    scoped_tensor tensor *count = NULL;
    TS_TRY(tensor_of_number(cx, a[1], TS_INT64, &count));
    return repeat_interleave(cx, a, count, out);
}

/* ---- between channels and space ---- */

/* Reshapes to `n` sizes, permutes, reshapes to `m` sizes: always a contiguous copy. */
static ts_status shuffle(ctx *cx, const tensor *x, int n, const int64_t *sizes, const int *order, int m, const int64_t *result,
                         tensor **out) {
    scoped_tensor tensor *apart = NULL, *turned = NULL, *made = NULL;
    TS_TRY(shape_reshape(cx, x, n, sizes, &apart));
    TS_TRY(shape_permute(cx, apart, order, &turned));
    TS_TRY(tensor_empty(cx, x->dtype, n, turned->sizes, &made));
    made->quant = quantizer_ref(x->quant);
    TS_TRY(tensor_copy(cx, made, turned));
    return shape_reshape(cx, made, m, result, out);
}

/* Channels-last stays channels-last. */
static ts_status give_as(ctx *cx, const tensor *like, tensor *made, value *out) {
    scoped_tensor tensor *t = made, *restrided = NULL;
    int64_t strides[MAX_DIMS];
    if (like->ndim != 4 || !tensor_is_channels_last(like) || tensor_is_contiguous(like)) return give(tensor_take(&t), out);
    channels_last_strides(4, t->sizes, strides);
    TS_TRY(tensor_empty_strided(cx, t->dtype, 4, t->sizes, strides, &restrided));
    restrided->quant = quantizer_ref(t->quant);
    TS_TRY(tensor_copy(cx, restrided, t));
    return give(tensor_take(&restrided), out);
}

static ts_status pixels_check(ctx *cx, const tensor *x, const char *name, const char *factor_name, int64_t factor) {
    if (x->ndim < 3) return fail_op(cx, "%s expects input to have at least 3 dimensions, but got input with %d dimension(s)", name, x->ndim);
    if (factor <= 0) return fail_op(cx, "%s expects a positive %s, but got %lld", name, factor_name, (long long)factor);
    if (x->ndim + 2 > MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    return TS_OK;
}

KERNEL(pixel_shuffle) {
    const tensor *x = a[0].t;
    int64_t r = a[1].i, square, sizes[MAX_DIMS], result[MAX_DIMS];
    int n = x->ndim - 3, order[MAX_DIMS];
    tensor *made;
    TS_TRY(pixels_check(cx, x, "pixel_shuffle", "upscale_factor", r));
    int64_t c = x->sizes[n], h = x->sizes[n + 1], w = x->sizes[n + 2];
    if (__builtin_mul_overflow(r, r, &square) || c % square)
        return fail_op(cx, "pixel_shuffle expects its input's 'channel' dimension to be divisible by the square of upscale_factor, but input.size(-3)=%lld is not divisible by %lld",
                       (long long)c, (long long)square);
    if (__builtin_mul_overflow(h, r, &result[n + 1]) || __builtin_mul_overflow(w, r, &result[n + 2]))
        return fail_op(cx, "pixel_shuffle: the result is too large");
    for (int i = 0; i < n; i++) {
        sizes[i] = result[i] = x->sizes[i];
        order[i] = i;
    }
    memcpy(sizes + n, (int64_t[]){c / square, r, r, h, w}, 5 * sizeof *sizes);
    memcpy(order + n, (int[]){n, n + 3, n + 1, n + 4, n + 2}, 5 * sizeof *order);
    result[n] = c / square;
    TS_TRY(shuffle(cx, x, n + 5, sizes, order, n + 3, result, &made));
    return give_as(cx, x, made, out);
}

KERNEL(pixel_unshuffle) {
    const tensor *x = a[0].t;
    int64_t r = a[1].i, sizes[MAX_DIMS], result[MAX_DIMS];
    int n = x->ndim - 3, order[MAX_DIMS];
    tensor *made;
    TS_TRY(pixels_check(cx, x, "pixel_unshuffle", "downscale_factor", r));
    int64_t c = x->sizes[n], h = x->sizes[n + 1], w = x->sizes[n + 2];
    if (h % r) return fail_op(cx, "pixel_unshuffle expects height to be divisible by downscale_factor, but input.size(-2)=%lld is not divisible by %lld", (long long)h, (long long)r);
    if (w % r) return fail_op(cx, "pixel_unshuffle expects width to be divisible by downscale_factor, but input.size(-1)=%lld is not divisible by %lld", (long long)w, (long long)r);
    for (int i = 0; i < n; i++) {
        sizes[i] = result[i] = x->sizes[i];
        order[i] = i;
    }
    memcpy(sizes + n, (int64_t[]){c, h / r, r, w / r, r}, 5 * sizeof *sizes);
    memcpy(order + n, (int[]){n, n + 2, n + 4, n + 1, n + 3}, 5 * sizeof *order);
    if (__builtin_mul_overflow(c, r, &result[n]) || __builtin_mul_overflow(result[n], r, &result[n]))
        return fail_op(cx, "pixel_unshuffle: the result is too large");
    result[n + 1] = h / r;
    result[n + 2] = w / r;
    TS_TRY(shuffle(cx, x, n + 5, sizes, order, n + 3, result, &made));
    return give_as(cx, x, made, out);
}

KERNEL(channel_shuffle) {
    const tensor *x = a[0].t;
    int64_t groups = a[1].i, sizes[MAX_DIMS + 1];
    int order[MAX_DIMS];
    tensor *made;
    if (x->ndim <= 2 || x->ndim + 1 > MAX_DIMS) {
        scoped_text text shown = TEXT_INIT(NULL);
        sizes_print(&shown, x->ndim, x->sizes);
        return fail_op(cx, "channel_shuffle expects input with > 2 dims, but got input with sizes %s", text_str(&shown));
    }
    if (groups <= 0) return fail_op(cx, "Number of groups to divide channels in must be positive. Value of groups:%lld", (long long)groups);
    if (x->sizes[1] % groups)
        return fail_op(cx, "Number of channels must be divisible by groups. Got %lld channels and %lld groups.", (long long)x->sizes[1], (long long)groups);
    for (int i = 0; i <= x->ndim; i++) {
        sizes[i] = i == 0 ? x->sizes[0] : i == 1 ? groups : i == 2 ? x->sizes[1] / groups : x->sizes[i - 1];
        order[i] = i == 1 ? 2 : i == 2 ? 1 : i;
    }
    TS_TRY(shuffle(cx, x, x->ndim + 1, sizes, order, x->ndim, x->sizes, &made));
    return give_as(cx, x, made, out);
}

/* ---- diagonals ---- */

static ts_status diag_embed(ctx *cx, const tensor *x, int64_t offset, int64_t dim1, int64_t dim2, tensor **out) {
    int d1, d2, k = 0;
    int64_t sizes[MAX_DIMS], n, most;
    scoped_tensor tensor *made = NULL, *diagonal = NULL;
    if (x->ndim == MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    TS_TRY(wrap_dim(cx, dim1, x->ndim + 1, &d1));
    TS_TRY(wrap_dim(cx, dim2, x->ndim + 1, &d2));
    if (d1 == d2) return fail_op(cx, "diagonal dimensions cannot be identical %lld, %lld", (long long)dim1, (long long)dim2);
    n = x->sizes[x->ndim - 1];
    if (offset == INT64_MIN || __builtin_add_overflow(n, offset < 0 ? -offset : offset, &most)) return fail_op(cx, "the diagonal's offset is too large");
    for (int i = 0; i <= x->ndim; i++) sizes[i] = i == d1 || i == d2 ? most : x->sizes[k++];
    TS_TRY(tensor_zeros(cx, x->dtype, x->ndim + 1, sizes, &made));
    TS_TRY(shape_diagonal(cx, made, offset, d1, d2, &diagonal));
    TS_TRY(tensor_copy(cx, diagonal, x));
    *out = tensor_take(&made);
    return TS_OK;
}

KERNEL(diag_embed) {
    tensor *made;
    if (a[0].t->ndim == 0)
        return fail_as(cx, INDEX, "Dimension out of range (expected to be in range of [-1, 0], but got %lld)", (long long)a[2].i);
    TS_TRY(diag_embed(cx, a[0].t, a[1].i, a[2].i, a[3].i, &made));
    return give(made, out);
}

KERNEL(diag) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *view = NULL, *made = NULL;
    if (x->ndim != 1 && x->ndim != 2) return fail_op(cx, "matrix or a vector expected");
    if (x->dtype == TS_FLOAT16 || x->dtype == TS_COMPLEX32) return fail_op(cx, "\"diag\" not implemented for '%s'", dtype_aten(x->dtype));
    if (x->ndim == 1) {
        TS_TRY(diag_embed(cx, x, a[1].i, 0, 1, &made));
    } else {
        if (a[1].i > x->sizes[1] || a[1].i < -x->sizes[0]) return fail_op(cx, "numel: integer multiplication overflow");
        TS_TRY(shape_diagonal(cx, x, a[1].i, 0, 1, &view));
        TS_TRY(tensor_empty(cx, x->dtype, 1, view->sizes, &made));
        TS_TRY(tensor_copy(cx, made, view));
    }
    return give(tensor_take(&made), out);
}

KERNEL(diagflat) {
    scoped_tensor tensor *flat = NULL;
    tensor *made;
    int64_t n = tensor_numel(a[0].t);
    TS_TRY(shape_reshape(cx, a[0].t, 1, &n, &flat));
    TS_TRY(diag_embed(cx, flat, a[1].i, 0, 1, &made));
    return give(made, out);
}

KERNEL(fill_diagonal_) {
    tensor *x = a[0].t;
    scoped_tensor tensor *diagonal = NULL;
    int64_t n, step = 0, sizes[1];
    if (x->ndim < 2) return fail_op(cx, "dimensions must larger than 1");
    n = x->sizes[0];
    for (int i = 1; i < x->ndim; i++) {
        if (x->ndim > 2 && x->sizes[i] != x->sizes[0]) return fail_op(cx, "all dimensions of input must be of equal length");
        if (x->sizes[i] < n) n = x->sizes[i];
    }
    for (int i = 0; i < x->ndim; i++) step += x->strides[i];
    TS_TRY(scalar_check(cx, a[1], x->dtype));
    sizes[0] = n;
    TS_TRY(tensor_view(cx, x, 1, sizes, &step, x->offset, &diagonal));
    TS_TRY(tensor_fill(cx, diagonal, a[1]));
    /* A tall matrix goes on below its square, one row left out. */
    int64_t square = n + 1;
    for (int64_t row = square; a[2].b && x->ndim == 2 && n && row < x->sizes[0]; row += square) {
        scoped_tensor tensor *more = NULL;
        sizes[0] = x->sizes[0] - row < n ? x->sizes[0] - row : n;
        TS_TRY(tensor_view(cx, x, 1, sizes, &step, x->offset + row * x->strides[0], &more));
        TS_TRY(tensor_fill(cx, more, a[1]));
    }
    return give(tensor_ref(x), out);
}

/* ---- writing into a view of a copy ---- */

/* A copy of self, `part` of it (a view, made by `view` with the arguments behind src) replaced by src. */
static ts_status replace_part(ctx *cx, const value *a, int nargs, op_id view, value *out) {
    scoped_tensor tensor *made = NULL;
    scoped_value value part = v_none();
    value args[8];
    TS_TRY(tensor_clone(cx, a[0].t, &made));
    args[0] = v_tensor(made);
    for (int i = 1; i < nargs; i++) args[i] = a[i + 1];
    TS_TRY(op_invoke(cx, view, nargs, args, &part));
    if (!tensor_same_sizes(part.t, a[1].t)) {
        scoped_text text s = TEXT_INIT(NULL), p = TEXT_INIT(NULL);
        sizes_print(&s, a[1].t->ndim, a[1].t->sizes);
        sizes_print(&p, part.t->ndim, part.t->sizes);
        return fail_op(cx, "expected src to have a size equal to the slice of self. src size = %s, slice size = %s", text_str(&s), text_str(&p));
    }
    TS_TRY(tensor_copy(cx, part.t, a[1].t));
    return give(tensor_take(&made), out);
}

KERNEL(slice_scatter) { return replace_part(cx, a, 5, OP_slice_Tensor, out); }
KERNEL(select_scatter) { return replace_part(cx, a, 3, OP_select_int, out); }
KERNEL(diagonal_scatter) { return replace_part(cx, a, 4, OP_diagonal, out); }
KERNEL(as_strided_scatter) { return replace_part(cx, a, 4, OP_as_strided, out); }

/* ---- views that are copied ---- */

static ts_status copied(ctx *cx, const value *a, int nargs, op_id view, value *out) {
    scoped_value value v = v_none();
    tensor *made;
    TS_TRY(op_invoke(cx, view, nargs, a, &v));
    TS_TRY(tensor_clone(cx, v.t, &made));
    return give(made, out);
}

KERNEL(narrow_copy) {
    scoped_value value v = v_none();
    tensor *made;
    TS_TRY(INVOKE(cx, OP_narrow, &v, a[0], a[1], a[2], a[3]));
    TS_TRY(tensor_empty(cx, v.t->dtype, v.t->ndim, v.t->sizes, &made));
    ts_status st = tensor_copy(cx, made, v.t);
    if (st != TS_OK) tensor_unref(made);
    return st == TS_OK ? give(made, out) : st;
}

#define COPIED(NAME, NARGS, VIEW) \
    KERNEL(NAME) { return copied(cx, a, NARGS, VIEW, out); }
COPIED(alias_copy, 1, OP_alias)
COPIED(as_strided_copy, 4, OP_as_strided)
COPIED(_reshape_alias_copy, 3, OP__reshape_alias)
COPIED(detach_copy, 1, OP_detach)
COPIED(diagonal_copy, 4, OP_diagonal)
COPIED(expand_copy, 2, OP_expand)
COPIED(expand_as_copy, 2, OP_expand_as)
COPIED(flatten_copy, 3, OP_flatten_using_ints)
COPIED(permute_copy, 2, OP_permute)
COPIED(reshape_copy, 2, OP_reshape)
COPIED(select_copy, 3, OP_select_int)
COPIED(slice_copy, 5, OP_slice_Tensor)
COPIED(squeeze_copy, 1, OP_squeeze)
COPIED(squeeze_copy_dim, 2, OP_squeeze_dim)
COPIED(t_copy, 1, OP_t)
COPIED(transpose_copy, 3, OP_transpose_int)
COPIED(unfold_copy, 4, OP_unfold)
COPIED(unsqueeze_copy, 2, OP_unsqueeze)
COPIED(view_as_complex_copy, 1, OP_view_as_complex)
COPIED(view_as_real_copy, 1, OP_view_as_real)
COPIED(view_copy, 2, OP_view)
COPIED(view_copy_dtype, 2, OP_view_dtype)

/* Each piece of a list of views, copied. */
static ts_status copied_list(ctx *cx, const value *a, int nargs, op_id view, value *out) {
    scoped_value value v = v_none();
    TS_TRY(op_invoke(cx, view, nargs, a, &v));
    for (int64_t i = 0; i < v.l->n; i++) {
        tensor *made;
        TS_TRY(tensor_clone(cx, v.l->items[i].t, &made));
        value_set(&v.l->items[i], v_tensor(made));
    }
    out[0] = value_take(&v);
    return TS_OK;
}

KERNEL(split_copy) { return copied_list(cx, a, 3, OP_split_Tensor, out); }
KERNEL(split_with_sizes_copy) { return copied_list(cx, a, 3, OP_split_with_sizes, out); }
KERNEL(unbind_copy) { return copied_list(cx, a, 2, OP_unbind_int, out); }
