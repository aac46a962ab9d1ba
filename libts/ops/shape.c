/* SPDX-License-Identifier: Apache-2.0
 *
 * shape.c: views: other sizes and strides over the same memory (page 7.5 of the language).
 */
#include "ops/shape.h"

static ts_status give(tensor *t, value *out) {
    out[0] = v_tensor(t);
    return TS_OK;
}

/* ---- plain functions ---- */

ts_status shape_infer(ctx *cx, int64_t numel, int ndim, int64_t *sizes) {
    int64_t known = 1;
    int missing = -1;
    bool overflow = false;
    scoped_text text shown = TEXT_INIT(NULL);
    sizes_print(&shown, ndim, sizes);
    for (int i = 0; i < ndim; i++) {
        if (sizes[i] == -1) {
            if (missing >= 0) return fail_as(cx, STD, "only one dimension can be inferred");
            missing = i;
        } else if (sizes[i] < 0) {
            return fail_op(cx, "invalid shape dimension %lld", (long long)sizes[i]);
        } else {
            overflow |= __builtin_mul_overflow(known, sizes[i], &known);
        }
    }
    if (missing >= 0 && known == 0 && !overflow && numel == 0)
        return fail_op(cx, "cannot reshape tensor of 0 elements into shape %s because the unspecified dimension size -1 can be any value and is ambiguous", text_str(&shown));
    if (!overflow && (missing < 0 ? known == numel : known > 0 && numel % known == 0)) {
        if (missing >= 0) sizes[missing] = numel / known;
        return TS_OK;
    }
    return fail_as(cx, STD, "shape '%s' is invalid for input of size %lld", text_str(&shown), (long long)numel);
}

/* Strides under which the memory reads as `sizes`: each group of new dimensions lies in one run of old ones. */
static bool view_strides(const tensor *t, int64_t numel, int ndim, const int64_t *sizes, int64_t *out) {
    if (numel == 0) {
        contiguous_strides(ndim, sizes, out);
        return true;
    }
    int view = ndim - 1;
    int64_t chunk = 1, base = t->ndim ? t->strides[t->ndim - 1] : 1, seen = 1;
    for (int i = t->ndim - 1; i >= 0; i--) {
        chunk *= t->sizes[i];
        if (i > 0 && (t->sizes[i - 1] == 1 || t->strides[i - 1] == chunk * base)) continue;
        while (view >= 0 && (seen < chunk || sizes[view] == 1)) {
            out[view] = seen * base;
            seen *= sizes[view--];
        }
        if (seen != chunk) return false;
        if (i > 0) {
            base = t->strides[i - 1];
            chunk = seen = 1;
        }
    }
    for (; t->ndim == 0 && view >= 0; view--) out[view] = 1;
    return view == -1;
}

ts_status shape_try_view(ctx *cx, const tensor *t, int ndim, const int64_t *sizes, tensor **out) {
    int64_t strides[MAX_DIMS];
    if (!view_strides(t, tensor_numel(t), ndim, sizes, strides)) return TS_OK;
    return tensor_view(cx, t, ndim, sizes, strides, t->offset, out);
}

ts_status shape_reshape(ctx *cx, const tensor *t, int ndim, const int64_t *sizes, tensor **out) {
    scoped_tensor tensor *view = NULL, *copy = NULL;
    TS_TRY(shape_try_view(cx, t, ndim, sizes, &view));
    if (!view) {
        TS_TRY(tensor_contiguous(cx, t, &copy));
        TS_TRY(shape_try_view(cx, copy, ndim, sizes, &view));
    }
    *out = tensor_take(&view);
    return TS_OK;
}

/* Sizes and strides of a tensor without dimension `dim`. */
static void without(const tensor *t, int dim, int64_t *sizes, int64_t *strides) {
    for (int i = 0, k = 0; i < t->ndim; i++) {
        if (i == dim) continue;
        sizes[k] = t->sizes[i];
        strides[k++] = t->strides[i];
    }
}

ts_status shape_select(ctx *cx, const tensor *t, int dim, int64_t index, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    without(t, dim, sizes, strides);
    return tensor_view(cx, t, t->ndim - 1, sizes, strides, t->offset + index * t->strides[dim], out);
}

ts_status shape_narrow(ctx *cx, const tensor *t, int dim, int64_t start, int64_t length, int64_t step, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    memcpy(sizes, t->sizes, (size_t)t->ndim * sizeof *sizes);
    memcpy(strides, t->strides, (size_t)t->ndim * sizeof *strides);
    sizes[dim] = length;
    if (__builtin_mul_overflow(strides[dim], step, &strides[dim])) strides[dim] = length > 1 ? INT64_MAX : 1;
    return tensor_view(cx, t, t->ndim, sizes, strides, t->offset + start * t->strides[dim], out);
}

ts_status shape_permute(ctx *cx, const tensor *t, const int *order, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    for (int i = 0; i < t->ndim; i++) {
        sizes[i] = t->sizes[order[i]];
        strides[i] = t->strides[order[i]];
    }
    return tensor_view(cx, t, t->ndim, sizes, strides, t->offset, out);
}

ts_status shape_transpose(ctx *cx, const tensor *t, int a, int b, tensor **out) {
    int order[MAX_DIMS];
    for (int i = 0; i < t->ndim; i++) order[i] = i == a ? b : i == b ? a : i;
    return shape_permute(cx, t, order, out);
}

static ts_status fail_expand(ctx *cx, const tensor *t, int ndim, const int64_t *wanted, int at) {
    scoped_text text target = TEXT_INIT(NULL), have = TEXT_INIT(NULL);
    sizes_print(&target, ndim, wanted);
    sizes_print(&have, t->ndim, t->sizes);
    return fail_op(cx, "The expanded size of the tensor (%lld) must match the existing size (%lld) at non-singleton dimension %d.  Target sizes: %s.  Tensor sizes: %s",
                   (long long)wanted[at], (long long)t->sizes[at - (ndim - t->ndim)], at, text_str(&target), text_str(&have));
}

ts_status shape_expand(ctx *cx, const tensor *t, int ndim, const int64_t *wanted, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    if (ndim < t->ndim) {
        scoped_text text have = TEXT_INIT(NULL), want = TEXT_INIT(NULL);
        sizes_print(&have, t->ndim, t->sizes);
        sizes_print(&want, ndim, wanted);
        return fail_op(cx, "expand(CPU%sType{%s}, size=%s): the number of sizes provided (%d) must be greater or equal to the number of dimensions in the tensor (%d)",
                       dtype_aten(t->dtype), text_str(&have), text_str(&want), ndim, t->ndim);
    }
    for (int i = ndim - 1; i >= 0; i--) {
        int d = i - (ndim - t->ndim);
        int64_t have = d >= 0 ? t->sizes[d] : 1, want = wanted[i];
        if (want == -1 && d < 0) return fail_op(cx, "The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension %d", i);
        if (want == -1) want = have;
        if (want != have && have != 1) return fail_expand(cx, t, ndim, wanted, i);
        sizes[i] = want;
        strides[i] = d < 0 || want != have ? 0 : t->strides[d];
    }
    return tensor_view(cx, t, ndim, sizes, strides, t->offset, out);
}

ts_status shape_unsqueeze(ctx *cx, const tensor *t, int dim, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    if (t->ndim == MAX_DIMS) return fail_op(cx, "too many dimensions");
    for (int i = 0, k = 0; i <= t->ndim; i++) {
        if (i == dim) {
            sizes[i] = 1;
            strides[i] = dim < t->ndim ? t->sizes[dim] * t->strides[dim] : 1;
        } else {
            sizes[i] = t->sizes[k];
            strides[i] = t->strides[k++];
        }
    }
    return tensor_view(cx, t, t->ndim + 1, sizes, strides, t->offset, out);
}

/* ---- sizes ---- */

KERNEL(view) {
    int64_t sizes[MAX_DIMS];
    int n;
    tensor *t = NULL;
    TS_TRY(arg_ints(cx, a[1], sizes, MAX_DIMS, &n));
    TS_TRY(shape_infer(cx, tensor_numel(a[0].t), n, sizes));
    TS_TRY(shape_try_view(cx, a[0].t, n, sizes, &t));
    if (!t)
        return fail_op(cx, "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.");
    return give(t, out);
}

KERNEL(view_dtype) {
    const tensor *t = a[0].t;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], offset = t->offset;
    dtype d;
    tensor *v;
    TS_TRY(arg_dtype(cx, a[1], t->dtype, &d));
    int64_t from = (int64_t)dtype_size(t->dtype), to = (int64_t)dtype_size(d);
    memcpy(sizes, t->sizes, (size_t)t->ndim * sizeof *sizes);
    memcpy(strides, t->strides, (size_t)t->ndim * sizeof *strides);
    if (from != to) {
        int last = t->ndim - 1;
        if (t->ndim == 0) return fail_op(cx, "self.dim() cannot be 0 to view %s as %s (different element sizes)", dtype_aten(t->dtype), dtype_aten(d));
        if (strides[last] != 1) return fail_op(cx, "self.stride(-1) must be 1 to view %s as %s (different element sizes), but got %lld", dtype_aten(t->dtype), dtype_aten(d), (long long)strides[last]);
        int64_t ratio = from > to ? from / to : to / from;
        if (from > to) {
            sizes[last] *= ratio;
            offset *= ratio;
            for (int i = 0; i < last; i++) strides[i] *= ratio;
        } else {
            bool fits = sizes[last] % ratio == 0 && offset % ratio == 0;
            for (int i = 0; i < last; i++) fits = fits && strides[i] % ratio == 0;
            if (!fits) return fail_op(cx, "self.size(-1) must be divisible by %lld to view %s as %s (different element sizes), but got %lld", (long long)ratio, dtype_aten(t->dtype), dtype_aten(d), (long long)sizes[last]);
            sizes[last] /= ratio;
            offset /= ratio;
            for (int i = 0; i < last; i++) strides[i] /= ratio;
        }
    }
    TS_TRY(tensor_of_storage(cx, t->storage, d, t->ndim, sizes, strides, offset, &v));
    return give(v, out);
}

KERNEL(reshape) {
    int64_t sizes[MAX_DIMS];
    int n;
    tensor *t;
    TS_TRY(arg_ints(cx, a[1], sizes, MAX_DIMS, &n));
    TS_TRY(shape_infer(cx, tensor_numel(a[0].t), n, sizes));
    TS_TRY(shape_reshape(cx, a[0].t, n, sizes, &t));
    return give(t, out);
}

KERNEL(reshape_as) {
    int64_t sizes[MAX_DIMS];
    tensor *t;
    memcpy(sizes, a[1].t->sizes, (size_t)a[1].t->ndim * sizeof *sizes);
    TS_TRY(shape_infer(cx, tensor_numel(a[0].t), a[1].t->ndim, sizes));
    TS_TRY(shape_reshape(cx, a[0].t, a[1].t->ndim, sizes, &t));
    return give(t, out);
}

KERNEL(view_as) {
    list *l;
    TS_TRY(list_of_ints(cx, a[1].t->ndim, a[1].t->sizes, &l));
    ts_status st = k_view(cx, (value[]){a[0], v_list(l)}, out);
    value_unref(v_list(l));
    return st;
}

KERNEL(flatten) {
    const tensor *x = a[0].t;
    int64_t sizes[MAX_DIMS];
    int start, end, n = 0;
    tensor *t;
    TS_TRY(wrap_dim(cx, a[1].i, x->ndim, &start));
    TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &end));
    if (start > end) return fail_op(cx, "flatten() has invalid args: start_dim cannot come after end_dim");
    if (x->ndim == 0) {
        sizes[0] = 1;
        TS_TRY(shape_reshape(cx, x, 1, sizes, &t));
        return give(t, out);
    }
    if (start == end) {
        out[0] = value_ref(a[0]);
        return TS_OK;
    }
    for (int i = 0; i < x->ndim; i++) {
        if (i > start && i <= end) sizes[n - 1] *= x->sizes[i];
        else sizes[n++] = x->sizes[i];
    }
    TS_TRY(shape_reshape(cx, x, n, sizes, &t));
    return give(t, out);
}

KERNEL(ravel) {
    scoped_tensor tensor *plain = NULL;
    tensor *t;
    TS_TRY(tensor_contiguous(cx, a[0].t, &plain));
    TS_TRY(shape_reshape(cx, plain, 1, (int64_t[]){tensor_numel(plain)}, &t));
    return give(t, out);
}

/* shape_infer with this operator's texts. */
static ts_status infer_inner(ctx *cx, int64_t have, int dim, int n, int64_t *sizes) {
    scoped_text text shown = TEXT_INIT(NULL), why = TEXT_INIT(NULL);
    sizes_print(&shown, n, sizes);
    ts_status st = shape_infer(cx, have, n, sizes);
    if (st == TS_OK || ts_error_exception(cx->err) != TS_EXCEPTION_STD) return st;
    if (strstr(ts_error_message(cx->err), "is invalid for input of size"))
        return fail_op(cx, "unflatten: Provided sizes %s don't multiply up to the size of dim %d (%lld) in the input tensor", text_str(&shown), dim, (long long)have);
    text_puts(&why, ts_error_message(cx->err));
    return fail_op(cx, "unflatten got an unexpected error:\n%s", text_str(&why));
}

KERNEL(unflatten) {
    const tensor *x = a[0].t;
    int64_t sizes[MAX_DIMS], inner[MAX_DIMS];
    int dim, n, total = 0;
    tensor *t = NULL;
    TS_TRY(wrap_dim(cx, a[1].i, x->ndim, &dim));
    TS_TRY(arg_ints(cx, a[2], inner, MAX_DIMS, &n));
    if (n == 0) return fail_op(cx, "unflatten: sizes must be non-empty");
    if (x->ndim - 1 + n > MAX_DIMS) return fail_op(cx, "too many dimensions");
    TS_TRY(infer_inner(cx, x->sizes[dim], dim, n, inner));
    for (int i = 0; i < x->ndim; i++) {
        if (i != dim) sizes[total++] = x->sizes[i];
        else
            for (int k = 0; k < n; k++) sizes[total++] = inner[k];
    }
    TS_TRY(shape_try_view(cx, x, total, sizes, &t));
    if (!t) return fail_op(cx, "unflatten: the strides do not allow a view");
    return give(t, out);
}

KERNEL(expand) {
    int64_t sizes[MAX_DIMS];
    int n;
    tensor *t;
    TS_TRY(arg_ints(cx, a[1], sizes, MAX_DIMS, &n));
    TS_TRY(shape_expand(cx, a[0].t, n, sizes, &t));
    return give(t, out);
}

KERNEL(expand_as) {
    tensor *t;
    TS_TRY(shape_expand(cx, a[0].t, a[1].t->ndim, a[1].t->sizes, &t));
    return give(t, out);
}

KERNEL(broadcast_tensors) {
    scoped_mem tensor **in = NULL, **made = NULL;
    int64_t sizes[2][MAX_DIMS];
    int n, ndim = 0, now = 0, done = 0;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    TS_TRY(ctx_alloc(cx, (size_t)(n + 1) * sizeof *made, &made));
    for (int i = 0; i < n; i++, now = !now) {
        if (!in[i]) return fail_op(cx, "broadcast_tensors: an undefined tensor");
        TS_TRY(broadcast_sizes(cx, ndim, sizes[now], in[i]->ndim, in[i]->sizes, &ndim, sizes[!now]));
    }
    for (; done < n; done++) {
        ts_status st = shape_expand(cx, in[done], ndim, sizes[now], &made[done]);
        if (st == TS_OK) continue;
        while (done-- > 0) tensor_unref(made[done]);
        return st;
    }
    return out_tensors(cx, made, n, out);
}

/* ---- order of dimensions ---- */

static ts_status read_order(ctx *cx, value v, int ndim, int *order) {
    int64_t dims[MAX_DIMS];
    bool seen[MAX_DIMS] = {false};
    int n;
    TS_TRY(arg_ints(cx, v, dims, MAX_DIMS, &n));
    if (n != ndim) return fail_op(cx, "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = %d is not equal to len(dims) = %d", ndim, n);
    for (int i = 0; i < n; i++) {
        TS_TRY(wrap_dim(cx, dims[i], ndim, &order[i]));
        if (seen[order[i]]) return fail_op(cx, "permute(): duplicate dims are not allowed.");
        seen[order[i]] = true;
    }
    return TS_OK;
}

KERNEL(permute) {
    int order[MAX_DIMS];
    tensor *t;
    TS_TRY(read_order(cx, a[1], a[0].t->ndim, order));
    TS_TRY(shape_permute(cx, a[0].t, order, &t));
    return give(t, out);
}

KERNEL(transpose) {
    int x, y;
    tensor *t;
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &x));
    TS_TRY(wrap_dim(cx, a[2].i, a[0].t->ndim, &y));
    if (a[0].t->ndim == 0) return tensor_alias(cx, a[0].t, &t) == TS_OK ? give(t, out) : TS_ERR_MEMORY;
    TS_TRY(shape_transpose(cx, a[0].t, x, y, &t));
    return give(t, out);
}

KERNEL(t) {
    tensor *t;
    if (a[0].t->ndim > 2) return fail_op(cx, "t() expects a tensor with <= 2 dimensions, but self is %dD", a[0].t->ndim);
    if (a[0].t->ndim < 2) TS_TRY(tensor_alias(cx, a[0].t, &t));
    else TS_TRY(shape_transpose(cx, a[0].t, 0, 1, &t));
    return give(t, out);
}

KERNEL(numpy_T) {
    int order[MAX_DIMS];
    tensor *t;
    for (int i = 0; i < a[0].t->ndim; i++) order[i] = a[0].t->ndim - 1 - i;
    TS_TRY(shape_permute(cx, a[0].t, order, &t));
    return give(t, out);
}

static ts_status matrix_transpose(ctx *cx, const tensor *x, const char *name, bool conjugate, value *out) {
    scoped_tensor tensor *t = NULL;
    if (x->ndim == 1) return fail_op(cx, "tensor.%s is only supported on matrices or batches of matrices. Got 1-D tensor.", name);
    if (x->ndim == 0) TS_TRY(tensor_alias(cx, x, &t));
    else TS_TRY(shape_transpose(cx, x, x->ndim - 2, x->ndim - 1, &t));
    if (conjugate) return k_conj(cx, (value[]){v_tensor(t)}, out);
    return give(tensor_take(&t), out);
}

KERNEL(mT) { return matrix_transpose(cx, a[0].t, "mT", false, out); }
KERNEL(mH) { return matrix_transpose(cx, a[0].t, "mH", true, out); }
KERNEL(adjoint) { return matrix_transpose(cx, a[0].t, "adjoint()", true, out); }

KERNEL(matrix_H) {
    if (a[0].t->ndim != 2 && a[0].t->ndim != 0)
        return fail_op(cx, "tensor.H is only supported on matrices (2-D tensors). Got %d-D tensor.%s", a[0].t->ndim,
                       a[0].t->ndim > 2 ? " For batches of matrices, consider using tensor.mH" : "");
    return matrix_transpose(cx, a[0].t, "H", true, out);
}

/* movedim: source dims go to destination dims, the others keep their order. */
static ts_status move_dims(ctx *cx, const tensor *x, int n, const int64_t *from, const int64_t *to, value *out) {
    int order[MAX_DIMS], src;
    bool used[MAX_DIMS] = {false}, filled[MAX_DIMS] = {false};
    tensor *t;
    for (int i = 0; i < n; i++) {
        int dst;
        TS_TRY(wrap_dim(cx, from[i], x->ndim, &src));
        TS_TRY(wrap_dim(cx, to[i], x->ndim, &dst));
        if (used[src] || filled[dst]) {
            scoped_text text dims = TEXT_INIT(NULL);
            sizes_print(&dims, n, used[src] ? from : to);
            return fail_op(cx, "movedim: repeated dim in `%s` (%s)", used[src] ? "source" : "destination", text_str(&dims));
        }
        used[src] = filled[dst] = true;
        order[dst] = src;
    }
    src = 0;
    for (int i = 0; i < x->ndim; i++) {
        if (filled[i]) continue;
        while (used[src]) src++;
        order[i] = src++;
    }
    TS_TRY(shape_permute(cx, x, order, &t));
    return give(t, out);
}

KERNEL(movedim) {
    int64_t from[MAX_DIMS], to[MAX_DIMS];
    int n, m;
    if (a[1].tag == V_INT) return move_dims(cx, a[0].t, a[0].t->ndim ? 1 : 0, &a[1].i, &a[2].i, out);
    TS_TRY(arg_ints(cx, a[1], from, MAX_DIMS, &n));
    TS_TRY(arg_ints(cx, a[2], to, MAX_DIMS, &m));
    if (n != m) {
        scoped_text text source = TEXT_INIT(NULL), target = TEXT_INIT(NULL);
        sizes_print(&source, n, from);
        sizes_print(&target, m, to);
        return fail_op(cx, "movedim: Invalid source or destination dims: source (%s dims) should contain the same number of dims as destination (%s dims)",
                       text_str(&source), text_str(&target));
    }
    return move_dims(cx, a[0].t, n, from, to, out);
}

/* ---- dimensions of size 1 ---- */

static ts_status squeeze(ctx *cx, const tensor *x, int only, value *out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n = 0;
    tensor *t;
    for (int i = 0; i < x->ndim; i++) {
        if (x->sizes[i] == 1 && (only < 0 || only == i)) continue;
        sizes[n] = x->sizes[i];
        strides[n++] = x->strides[i];
    }
    TS_TRY(tensor_view(cx, x, n, sizes, strides, x->offset, &t));
    return give(t, out);
}

KERNEL(squeeze) { return squeeze(cx, a[0].t, -1, out); }

KERNEL(squeeze_dim) {
    int d;
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &d));
    return squeeze(cx, a[0].t, d, out);
}

KERNEL(unsqueeze) {
    int d;
    tensor *t;
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim + 1, &d));
    TS_TRY(shape_unsqueeze(cx, a[0].t, d, &t));
    return give(t, out);
}

/* ---- parts ---- */

KERNEL(slice) {
    const tensor *x = a[0].t;
    int d;
    tensor *t;
    if (x->ndim == 0) return fail_as(cx, INDEX, "slice() cannot be applied to a 0-dim tensor.");
    TS_TRY(wrap_dim(cx, a[1].i, x->ndim, &d));
    int64_t n = x->sizes[d], start = arg_int_or(a[2], 0), end = arg_int_or(a[3], INT64_MAX), step = a[4].i;
    if (step <= 0) return fail_op(cx, "slice step must be positive");
    if (start < 0) start += n;
    if (end < 0) end += n;
    start = start < 0 ? 0 : start > n ? n : start;
    end = end < start ? start : end > n ? n : end;
    TS_TRY(shape_narrow(cx, x, d, start, (end - start) / step + ((end - start) % step != 0), step, &t));
    return give(t, out);
}

static ts_status select_at(ctx *cx, const tensor *x, int64_t dim, int64_t index, tensor **out) {
    int d;
    if (x->ndim == 0) return fail_as(cx, INDEX, "select() cannot be applied to a 0-dim tensor.");
    TS_TRY(wrap_dim(cx, dim, x->ndim, &d));
    int64_t n = x->sizes[d];
    if (index < -n || index >= n) {
        scoped_text text s = TEXT_INIT(NULL);
        sizes_print(&s, x->ndim, x->sizes);
        return fail_as(cx, INDEX, "select(): index %lld out of range for tensor of size %s at dimension %d", (long long)index, text_str(&s), d);
    }
    return shape_select(cx, x, d, index < 0 ? index + n : index, out);
}

KERNEL(select) {
    tensor *t;
    TS_TRY(select_at(cx, a[0].t, a[1].i, a[2].i, &t));
    return give(t, out);
}

KERNEL(narrow) {
    const tensor *x = a[0].t;
    int d;
    int64_t start;
    tensor *t;
    if (x->ndim == 0) return fail_op(cx, "narrow() cannot be applied to a 0-dim tensor.");
    TS_TRY(wrap_dim(cx, a[1].i, x->ndim, &d));
    if (a[2].tag == V_TENSOR) {
        value v;
        if (a[2].t->ndim || !dtype_is_integral(a[2].t->dtype)) return fail_op(cx, "start must be an 0-dim integral Tensor.");
        TS_TRY(tensor_item(cx, a[2].t, &v));
        start = value_int(v);
    } else {
        start = a[2].i;
    }
    int64_t n = x->sizes[d], length = a[3].i;
    if (start < -n || start > n) return fail_as(cx, INDEX, "Dimension out of range (expected to be in range of [%lld, %lld], but got %lld)", (long long)-n, (long long)n - 1, (long long)start);
    if (start < 0) start += n;
    if (length < 0 || length > n - start) return fail_op(cx, "start (%lld) + length (%lld) exceeds dimension size (%lld).", (long long)start, (long long)length, (long long)n);
    TS_TRY(shape_narrow(cx, x, d, start, length, 1, &t));
    return give(t, out);
}

ts_status shape_diagonal(ctx *cx, const tensor *t, int64_t offset, int64_t dim1, int64_t dim2, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], length = 0, at = t->offset;
    int p, q, n = 0;
    TS_TRY(wrap_dim(cx, dim1, t->ndim, &p));
    TS_TRY(wrap_dim(cx, dim2, t->ndim, &q));
    if (p == q) return fail_op(cx, "diagonal dimensions cannot be identical %lld, %lld", (long long)dim1, (long long)dim2);
    int64_t rows = t->sizes[p], columns = t->sizes[q];
    if (offset >= 0 && offset < columns) length = rows < columns - offset ? rows : columns - offset;
    else if (offset < 0 && offset > -rows) length = rows + offset < columns ? rows + offset : columns;
    if (length) at += offset >= 0 ? offset * t->strides[q] : -offset * t->strides[p];
    for (int i = 0; i < t->ndim; i++) {
        if (i == p || i == q) continue;
        sizes[n] = t->sizes[i];
        strides[n++] = t->strides[i];
    }
    sizes[n] = length;
    strides[n++] = t->strides[p] + t->strides[q];
    return tensor_view(cx, t, n, sizes, strides, at, out);
}

KERNEL(diagonal) {
    tensor *t;
    TS_TRY(shape_diagonal(cx, a[0].t, a[1].i, a[2].i, a[3].i, &t));
    return give(t, out);
}

KERNEL(as_strided) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int n, m;
    tensor *t;
    TS_TRY(arg_ints(cx, a[1], sizes, MAX_DIMS, &n));
    TS_TRY(arg_ints(cx, a[2], strides, MAX_DIMS, &m));
    if (n != m) return fail_op(cx, "mismatch in length of strides and shape");
    int64_t offset = cx->nargs > 3 ? arg_int_or(a[3], a[0].t->offset) : a[0].t->offset;
    if (offset < 0) return fail_op(cx, "Tensor: invalid storage offset %lld", (long long)offset);
    TS_TRY(tensor_view(cx, a[0].t, n, sizes, strides, offset, &t));
    return give(t, out);
}

KERNEL(unfold) {
    const tensor *x = a[0].t;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], size = a[2].i, step = a[3].i;
    int d;
    tensor *t;
    TS_TRY(wrap_dim(cx, a[1].i, x->ndim, &d));
    int64_t n = x->ndim ? x->sizes[d] : 1;
    if (size > n) return fail_op(cx, "maximum size for tensor at dimension %d is %lld but size is %lld", d, (long long)n, (long long)size);
    if (step <= 0) return fail_op(cx, "step is %lld but must be > 0", (long long)step);
    if (x->ndim == MAX_DIMS) return fail_op(cx, "too many dimensions");
    for (int i = 0; i < x->ndim; i++) {
        sizes[i] = x->sizes[i];
        strides[i] = x->strides[i];
    }
    if (x->ndim) {
        sizes[d] = (n - size) / step + 1;
        strides[d] = sizes[d] > 1 ? step * x->strides[d] : x->strides[d];
    }
    sizes[x->ndim] = size;
    strides[x->ndim] = x->ndim ? x->strides[d] : 1;
    TS_TRY(tensor_view(cx, x, x->ndim + 1, sizes, strides, x->offset, &t));
    return give(t, out);
}

/* ---- in place: the tensor itself becomes the view ---- */

static ts_status in_place(ctx *cx, op_kernel kernel, const value *a, value *out) {
    value v = v_none();
    cx->dest = NULL;
    TS_TRY(kernel(cx, a, &v));
    ts_status st = tensor_assign(cx, a[0].t, v.t);
    value_unref(v);
    if (st == TS_OK) out[0] = value_ref(a[0]);
    return st;
}

KERNEL(squeeze_) { return in_place(cx, k_squeeze, a, out); }
KERNEL(squeeze__dim) { return in_place(cx, k_squeeze_dim, a, out); }
KERNEL(unsqueeze_) { return in_place(cx, k_unsqueeze, a, out); }
KERNEL(transpose_) { return in_place(cx, k_transpose, a, out); }
KERNEL(t_) { return in_place(cx, k_t, a, out); }
KERNEL(as_strided_) { return in_place(cx, k_as_strided, a, out); }

/* ---- complex numbers as pairs ---- */

static ts_status part(ctx *cx, const tensor *x, int which, value *out) {
    int64_t strides[MAX_DIMS];
    tensor *t;
    for (int i = 0; i < x->ndim; i++) strides[i] = 2 * x->strides[i];
    TS_TRY(tensor_of_storage(cx, x->storage, dtype_real(x->dtype), x->ndim, x->sizes, strides, 2 * x->offset + which, &t));
    return give(t, out);
}

KERNEL(real) {
    if (dtype_is_complex(a[0].t->dtype)) return part(cx, a[0].t, 0, out);
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(imag) {
    if (!dtype_is_complex(a[0].t->dtype)) return fail_op(cx, "imag is not implemented for tensors with non-complex dtypes.");
    return part(cx, a[0].t, 1, out);
}

KERNEL(view_as_real) {
    const tensor *x = a[0].t;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    tensor *t;
    if (!dtype_is_complex(x->dtype)) return fail_op(cx, "view_as_real is only supported for complex tensors");
    if (x->ndim == MAX_DIMS) return fail_op(cx, "too many dimensions");
    for (int i = 0; i < x->ndim; i++) {
        sizes[i] = x->sizes[i];
        strides[i] = 2 * x->strides[i];
    }
    sizes[x->ndim] = 2;
    strides[x->ndim] = 1;
    TS_TRY(tensor_of_storage(cx, x->storage, dtype_real(x->dtype), x->ndim + 1, sizes, strides, 2 * x->offset, &t));
    return give(t, out);
}

KERNEL(view_as_complex) {
    const tensor *x = a[0].t;
    int64_t strides[MAX_DIMS];
    int n = x->ndim - 1;
    tensor *t;
    if (x->dtype != TS_FLOAT32 && x->dtype != TS_FLOAT64 && x->dtype != TS_FLOAT16)
        return fail_op(cx, "view_as_complex is only supported for half, float and double tensors, but got a tensor of scalar type: %s", dtype_aten(x->dtype));
    if (n < 0) return fail_op(cx, "Input tensor must have one or more dimensions");
    if (x->sizes[n] != 2) return fail_op(cx, "Tensor must have a last dimension of size 2");
    if (x->strides[n] != 1) return fail_op(cx, "Tensor must have a last dimension with stride 1");
    for (int i = 0; i < n; i++) {
        if (x->strides[i] % 2) return fail_op(cx, "Tensor must have a stride divisible by 2 for all but last dimension");
        strides[i] = x->strides[i] / 2;
    }
    if (x->offset % 2) return fail_op(cx, "Tensor must have a storage_offset divisible by 2");
    TS_TRY(tensor_of_storage(cx, x->storage, dtype_complex(x->dtype), n, x->sizes, strides, x->offset / 2, &t));
    return give(t, out);
}
