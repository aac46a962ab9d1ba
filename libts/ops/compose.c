/* SPDX-License-Identifier: Apache-2.0
 *
 * compose.c: tensors made of others: grids, products, blocks, padded sequences, and conversions under other names.
 */
#include "ops/convert.h"
#include "ops/shape.h"
#include "ops/steps.h"

/* ---- at least so many dims ---- */

static ts_status at_least(ctx *cx, tensor *x, int ndim, tensor **out) {
    int64_t sizes[3] = {1, 1, 1};
    if (x->ndim >= ndim) {
        *out = tensor_ref(x);
        return TS_OK;
    }
    /* the first dim of two is the rows, so a row becomes (1, n, 1) */
    if (x->ndim == 1) sizes[1] = x->sizes[0];
    if (x->ndim == 2) memcpy(sizes, x->sizes, 2 * sizeof *sizes);
    return shape_reshape(cx, x, ndim, sizes, out);
}

static ts_status at_least_each(ctx *cx, value x, int ndim, value *out) {
    scoped_mem tensor **in = NULL;
    int n, done = 0;
    if (x.tag == V_TENSOR) {
        tensor *t = NULL;
        TS_TRY(at_least(cx, x.t, ndim, &t));
        out[0] = v_tensor(t);
        return TS_OK;
    }
    TS_TRY(arg_tensors(cx, x, &in, &n));
    ts_status st = TS_OK;
    while (done < n && (st = at_least(cx, in[done], ndim, &in[done])) == TS_OK) done++;
    if (st == TS_OK) return out_tensors(cx, in, n, out);
    while (done--) tensor_unref(in[done]);
    return st;
}

KERNEL(atleast_1d) { return at_least_each(cx, a[0], 1, out); }
KERNEL(atleast_2d) { return at_least_each(cx, a[0], 2, out); }
KERNEL(atleast_3d) { return at_least_each(cx, a[0], 3, out); }

/* ---- blocks and columns ---- */

/* Size of a block: numbers are 1 by 1, vectors rows. */
static int64_t block_size(const tensor *t, int dim) { return t->ndim == 2 ? t->sizes[dim] : dim && t->ndim ? t->sizes[0] : 1; }

KERNEL(block_diag) {
    scoped_mem tensor **in = NULL;
    scoped_tensor tensor *made = NULL;
    int64_t sizes[2] = {0, 0}, at[2] = {0, 0};
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    dtype d = n ? in[0]->dtype : default_float(cx);
    for (int i = 0; i < n; i++) {
        if (in[i]->ndim > 2)
            return fail_op(cx, "torch.block_diag: Input tensors must have 2 or fewer dimensions. Input %d has %d dimensions", i, in[i]->ndim);
        d = dtype_promote(d, in[i]->dtype);
        for (int k = 0; k < 2; k++)
            if (__builtin_add_overflow(sizes[k], block_size(in[i], k), &sizes[k])) return fail_op(cx, "torch.block_diag: the result is too large");
    }
    if (n == 0) sizes[0] = 1;
    TS_TRY(tensor_zeros(cx, d, 2, sizes, &made));
    for (int i = 0; i < n; i++) {
        scoped_tensor tensor *rows = NULL, *block = NULL;
        int64_t height = block_size(in[i], 0), width = block_size(in[i], 1);
        TS_TRY(shape_narrow(cx, made, 0, at[0], height, 1, &rows));
        TS_TRY(shape_narrow(cx, rows, 1, at[1], width, 1, &block));
        if (tensor_numel(block)) TS_TRY(tensor_copy(cx, block, in[i]));
        at[0] += height;
        at[1] += width;
    }
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

KERNEL(column_stack) {
    scoped_steps steps s = steps_begin(cx);
    scoped_mem tensor **in = NULL;
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    if (n == 0) return fail_op(cx, "column_stack expects a non-empty TensorList");
    for (int i = 0; i < n; i++)
        if (in[i]->ndim <= 1) in[i] = steps_reshape(&s, in[i], 2, (int64_t[]){tensor_numel(in[i]), 1});
    TS_TRY(s.status);
    return steps_give(&s, STEP(&s, OP_hstack, steps_tensors(&s, n, in)), out);
}

/* ---- grids ---- */

static ts_status check_grid(ctx *cx, int n, tensor *const *in) {
    if (n == 0) return fail_op(cx, "meshgrid expects a non-empty TensorList");
    if (n > MAX_DIMS) return fail_op(cx, "meshgrid: %d tensors are more than the %d dimensions that are supported", n, MAX_DIMS);
    for (int i = 1; i < n; i++)
        if (in[i]->dtype != in[0]->dtype) return fail_op(cx, "meshgrid expects all tensors to have the same dtype");
    for (int i = 0; i < n; i++)
        if (in[i]->ndim > 1) {
            scoped_text text shown = TEXT_INIT(NULL);
            tensor_print(&shown, in[i]);
            return fail_op(cx, "torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: %s", text_str(&shown));
        }
    return TS_OK;
}

/* Views of each tensor spread over all dims; `columns_first`: the first two change places. in[] is replaced. */
static ts_status meshgrid(ctx *cx, int n, tensor **in, bool columns_first, steps *s) {
    int64_t sizes[MAX_DIMS], shape[MAX_DIMS];
    TS_TRY(check_grid(cx, n, in));
    bool swapped = columns_first && n >= 2;
    for (int i = 0; i < n; i++) sizes[i] = tensor_numel(in[i]);
    for (int i = 0; i < n; i++) {
        for (int k = 0; k < n; k++) shape[k] = k == i ? -1 : 1;
        in[i] = STEP(s, OP_expand, v_tensor(steps_reshape(s, in[i], n, shape)), steps_ints(s, n, sizes));
        if (swapped) in[i] = STEP(s, OP_transpose_int, v_tensor(in[i]), v_int(0), v_int(1));
    }
    return s->status;
}

/* (tensors) or (tensors, *, indexing) */
KERNEL(meshgrid) {
    scoped_steps steps s = steps_begin(cx);
    scoped_mem tensor **in = NULL;
    int n;
    bool given = op_schema(cx->op)->nargs > 1, columns_first = given && strcmp(a[1].s->bytes, "xy") == 0;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    TS_TRY(check_grid(cx, n, in));
    if (given && !columns_first && strcmp(a[1].s->bytes, "ij") != 0)
        return fail_op(cx, "torch.meshgrid: indexing must be one of \"xy\" or \"ij\", but received: %s", a[1].s->bytes);
    TS_TRY(meshgrid(cx, n, in, columns_first, &s));
    value grids = steps_tensors(&s, n, in);
    TS_TRY(s.status);
    out[0] = value_ref(grids);
    return TS_OK;
}

KERNEL(cartesian_prod) {
    scoped_steps steps s = steps_begin(cx);
    scoped_mem tensor **in = NULL;
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    for (int i = 0; i < n; i++) {
        if (in[i]->ndim == 1) continue;
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, in[i]->ndim, in[i]->sizes);
        return fail_op(cx, "Expect a 1D vector, but got shape %s", text_str(&t));
    }
    if (n == 1) return steps_give(&s, in[0], out);
    TS_TRY(meshgrid(cx, n, in, false, &s));
    for (int i = 0; i < n; i++) in[i] = STEP(&s, OP_flatten_using_ints, v_tensor(in[i]));
    TS_TRY(s.status);
    return steps_give(&s, STEP(&s, OP_stack, steps_tensors(&s, n, in), v_int(1)), out);
}

/* How many ways to choose r of n; -1 if that is more than fits. */
static int64_t choices(int64_t n, int64_t r) {
    int64_t all = 1;
    if (r > n) return 0;
    if (r > n - r) r = n - r;
    for (int64_t i = 1; i <= r; i++) { /* each product divides evenly */
        __int128 next = (__int128)all * (n - r + i) / i;
        if (next > INT64_MAX) return -1;
        all = (int64_t)next;
    }
    return all;
}

/* Rows of r ascending positions below n, in lexicographic order; equal ones may repeat. */
static void list_choices(int64_t n, int64_t r, bool repeated, int64_t count, int64_t *rows) {
    for (int64_t i = 0; i < r && count; i++) rows[i] = repeated ? 0 : i;
    for (int64_t k = 1; k < count; k++) {
        const int64_t *before = rows + (k - 1) * r;
        int64_t *row = rows + k * r, i = r - 1;
        memcpy(row, before, (size_t)r * sizeof *row);
        while (row[i] == (repeated ? n - 1 : n - r + i)) i--;
        int64_t next = row[i] + 1;
        for (int64_t j = i; j < r; j++) row[j] = repeated ? next : next + j - i;
    }
}

/* (self, r, with_replacement) */
KERNEL(combinations) {
    scoped_steps steps s = steps_begin(cx);
    const tensor *x = a[0].t;
    int64_t r = a[1].i, n;
    tensor *places = NULL;
    if (x->ndim != 1) {
        scoped_text text t = TEXT_INIT(NULL);
        sizes_print(&t, x->ndim, x->sizes);
        return fail_op(cx, "Expect a 1D vector, but got shape %s", text_str(&t));
    }
    if (r < 0) return fail_op(cx, "Expect a non-negative number, but got %lld", (long long)r);
    if (r == 0) return steps_give(&s, steps_slice(&s, STEP(&s, OP_clone, a[0]), 0, 0, 0), out);
    n = x->sizes[0];
    if (r > INT32_MAX) return fail_op(cx, "combinations: r is too large");
    int64_t count = !a[2].b ? choices(n, r) : n ? choices(n + r - 1, r) : 0;
    if (count < 0) return fail_op(cx, "combinations: the result is too large");
    TS_TRY(tensor_empty(cx, TS_INT64, 2, (const int64_t[]){count, r}, &places));
    list_choices(n, r, a[2].b, count, tensor_data(places));
    steps_keep_tensor(&s, places);
    tensor *chosen = STEP(&s, OP_take, a[0], v_tensor(places));
    return steps_give(&s, chosen, out);
}

/* ---- sequences ---- */

/* (sequences, batch_first, padding_value) */
KERNEL(pad_sequence) {
    scoped_mem tensor **in = NULL;
    scoped_tensor tensor *made = NULL;
    int64_t sizes[MAX_DIMS], longest = 0;
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    if (n == 0) return fail_op(cx, "received an empty list of sequences");
    if (in[0]->ndim + 1 > MAX_DIMS) return fail_op(cx, "pad_sequence: more than %d dimensions", MAX_DIMS - 1);
    for (int i = 0; i < n; i++) {
        if (in[i]->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as 0 but tensor has no dimensions");
        if (in[i]->sizes[0] > longest) longest = in[i]->sizes[0];
    }
    memcpy(sizes + 1, in[0]->sizes, (size_t)in[0]->ndim * sizeof *sizes);
    sizes[a[1].b ? 0 : 1] = n;
    sizes[a[1].b ? 1 : 0] = longest;
    TS_TRY(tensor_empty(cx, in[0]->dtype, in[0]->ndim + 1, sizes, &made));
    TS_TRY(tensor_fill(cx, made, a[2]));
    for (int i = 0; i < n; i++) {
        scoped_tensor tensor *row = NULL, *part = NULL;
        TS_TRY(shape_select(cx, made, a[1].b ? 0 : 1, i, &row));
        TS_TRY(shape_narrow(cx, row, 0, 0, in[i]->sizes[0], 1, &part));
        TS_TRY(tensor_copy(cx, part, in[i]));
    }
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

KERNEL(flatten_dense_tensors) {
    scoped_steps steps s = steps_begin(cx);
    scoped_mem tensor **in = NULL;
    int n;
    TS_TRY(arg_tensors(cx, a[0], &in, &n));
    for (int i = 0; i < n; i++) in[i] = STEP(&s, OP_reshape, v_tensor(in[i]), STEPS_INTS(&s, -1));
    TS_TRY(s.status);
    return steps_give(&s, STEP(&s, OP_cat, steps_tensors(&s, n, in), v_int(0)), out);
}

/* (flat, tensors): views of flat in the tensors' shapes */
KERNEL(unflatten_dense_tensors) {
    scoped_steps steps s = steps_begin(cx);
    scoped_mem tensor **in = NULL;
    int64_t at = 0;
    int n;
    TS_TRY(arg_tensors(cx, a[1], &in, &n));
    for (int i = 0; i < n; i++) {
        const tensor *shape = in[i];
        int64_t count = tensor_numel(shape);
        if (count == 0) in[i] = STEP(&s, OP_zeros, STEPS_INTS(&s, 0), v_int(a[0].t->dtype));
        else in[i] = steps_reshape(&s, STEP(&s, OP_narrow, a[0], v_int(0), v_int(at), v_int(count)), shape->ndim, shape->sizes);
        TS_TRY(s.status);
        at += count;
    }
    value parts = steps_tensors(&s, n, in);
    TS_TRY(s.status);
    out[0] = value_ref(parts);
    return TS_OK;
}

/* (self, tensor_indices_or_sections, dim) */
KERNEL(tensor_split_tensor) {
    scoped_steps steps s = steps_begin(cx);
    const tensor *how = a[1].t;
    scoped_tensor tensor *plain = NULL;
    if (how->dtype != TS_INT64)
        return fail_op(cx, "tensor_split expected tensor_indices_or_sections to have dtype of long, but got %s", dtype_aten(how->dtype));
    if (how->ndim > 1)
        return fail_op(cx, "tensor_split expected tensor_indices_or_sections to be a zero-dimensional or one-dimensional tensor, but got a tensor with %d dims", how->ndim);
    TS_TRY(tensor_contiguous(cx, how, &plain));
    const int64_t *places = tensor_data(plain);
    value parts = how->ndim ? STEP_VALUE(&s, OP_tensor_split_indices, a[0], steps_ints(&s, how->sizes[0], places), a[2])
                            : STEP_VALUE(&s, OP_tensor_split_sections, a[0], v_int(*places), a[2]);
    TS_TRY(s.status);
    out[0] = value_ref(parts);
    return TS_OK;
}

/* ---- triangles of indices ---- */

/* (row, col, offset, *, dtype, layout, device, pin_memory) or with a target: rows and columns of the triangle's places */
static ts_status triangle(ctx *cx, const value *a, bool upper, value *out) {
    int64_t rows = a[0].i, columns = a[1].i, offset = a[2].i, sizes[2] = {2, 0}, at = 0;
    scoped_tensor tensor *made = NULL;
    dtype d = TS_INT64;
    if (op_schema(cx->op)->nout == 0) {
        TS_TRY(check_layout(cx, a[4]));
        TS_TRY(check_device(cx, a[5]));
        TS_TRY(arg_dtype(cx, a[3], TS_INT64, &d));
    }
    if (rows < 0) return fail_op(cx, "row must be non-negative, got%lld", (long long)rows);
    if (columns < 0) return fail_op(cx, "col must be non-negative, got%lld", (long long)columns);
    if (d > TS_INT64 && d != TS_INT16) return fail_op(cx, "\"%s_indices\" not implemented for '%s'", upper ? "triu" : "tril", dtype_aten(d));
    if (rows > INT32_MAX || columns > INT32_MAX) return fail_op(cx, "%s_indices: the matrix is too large", upper ? "triu" : "tril");
    if (offset > columns) offset = columns;
    if (offset < -rows) offset = -rows;
    for (int64_t i = 0; i < rows; i++) { /* how many: columns j with j - i at most (at least) offset */
        int64_t edge = i + offset + (upper ? 0 : 1);
        edge = edge < 0 ? 0 : edge > columns ? columns : edge;
        sizes[1] += upper ? columns - edge : edge;
    }
    TS_TRY(tensor_empty(cx, TS_INT64, 2, sizes, &made));
    int64_t *first = tensor_data(made), *second = first ? first + sizes[1] : NULL;
    for (int64_t i = 0; i < rows; i++) {
        int64_t edge = i + offset + (upper ? 0 : 1);
        edge = edge < 0 ? 0 : edge > columns ? columns : edge;
        for (int64_t j = upper ? edge : 0; j < (upper ? columns : edge); j++, at++) {
            first[at] = i;
            second[at] = j;
        }
    }
    if (d == TS_INT64) {
        out[0] = v_tensor(tensor_take(&made));
        return TS_OK;
    }
    return INVOKE(cx, OP_to_dtype, out, v_tensor(made), v_int(d));
}

KERNEL(tril_indices) { return triangle(cx, a, false, out); }
KERNEL(triu_indices) { return triangle(cx, a, true, out); }

/* ---- Vandermonde ---- */

static tensor *powers(steps *s, tensor *x, int64_t n) {
    int64_t sizes[MAX_DIMS];
    if (s->status != TS_OK) return NULL;
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    sizes[x->ndim] = n - 1;
    tensor *spread = STEP(s, OP_expand, v_tensor(STEP(s, OP_unsqueeze, v_tensor(x), v_int(-1))), steps_ints(s, x->ndim + 1, sizes));
    tensor *products = STEP(s, OP_cumprod, v_tensor(spread), v_int(-1));
    if (s->status != TS_OK) return NULL;
    sizes[x->ndim] = 1;
    tensor *ones = STEP(s, OP_ones, steps_ints(s, x->ndim + 1, sizes), v_int(products->dtype));
    return STEP(s, OP_cat, steps_tensors(s, 2, (tensor *[]){ones, products}), v_int(-1));
}

/* (x, *, N=None) */
KERNEL(linalg_vander) {
    scoped_steps steps s = steps_begin(cx);
    tensor *x = a[0].t;
    if (x->dtype == TS_BOOL || x->dtype == TS_FLOAT16 || x->dtype == TS_BFLOAT16 || x->dtype == TS_COMPLEX32)
        return fail_op(cx, "linalg.vander supports floating point, complex, and integer tensors, but got %s", dtype_aten(x->dtype));
    if (x->ndim == MAX_DIMS) return fail_op(cx, "linalg.vander: more than %d dimensions", MAX_DIMS - 1);
    if (x->ndim == 0) x = STEP(&s, OP_unsqueeze, v_tensor(x), v_int(-1));
    TS_TRY(s.status);
    int64_t n = arg_int_or(a[1], x->sizes[x->ndim - 1]);
    if (n <= 1) return fail_op(cx, "N must be greater than 1.");
    return steps_give(&s, powers(&s, x, n), out);
}

/* (x, N=None, increasing) */
KERNEL(vander) {
    scoped_steps steps s = steps_begin(cx);
    tensor *x = a[0].t;
    if (x->ndim != 1) return fail_op(cx, "x must be a one-dimensional tensor.");
    int64_t n = arg_int_or(a[1], x->sizes[0]);
    if (n < 0) return fail_op(cx, "N must be non-negative.");
    dtype d = dtype_promote(x->dtype, TS_INT64);
    if (n == 0) return steps_give(&s, STEP(&s, OP_zeros, STEPS_INTS(&s, x->sizes[0], 0), v_int(d)), out);
    tensor *result = powers(&s, STEP(&s, OP_to_dtype, a[0], v_int(d)), n);
    if (!a[2].b) result = STEP(&s, OP_flip, v_tensor(result), STEPS_INTS(&s, 1));
    return steps_give(&s, result, out);
}

/* ---- shapes as tensors ---- */

KERNEL(_shape_as_tensor) {
    const tensor *x = a[0].t;
    tensor *t = NULL;
    const int64_t n = x->ndim;
    TS_TRY(tensor_empty(cx, TS_INT64, 1, &n, &t));
    if (n) memcpy(tensor_data(t), x->sizes, (size_t)n * sizeof *x->sizes);
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(_reshape_from_tensor) {
    scoped_steps steps s = steps_begin(cx);
    if (a[1].t->ndim != 1)
        return fail_op(cx, "Expected shape_tensor.dim() == 1 to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)");
    tensor *sizes = STEP(&s, OP_contiguous, v_tensor(STEP(&s, OP_to_dtype, a[1], v_int(TS_INT64))), v_int(0));
    TS_TRY(s.status);
    return steps_give(&s, STEP(&s, OP_reshape, a[0], steps_ints(&s, sizes->sizes[0], tensor_data(sizes))), out);
}

KERNEL(_dim_arange) {
    int dim;
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &dim));
    if (a[0].t->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)a[1].i);
    return INVOKE(cx, OP_arange, out, v_int(a[0].t->sizes[dim]), v_int(TS_INT64));
}

/* ---- conversions ---- */

#define CAST(NAME, DTYPE) \
    KERNEL(NAME) { return INVOKE(cx, OP_to_dtype, out, a[0], v_int(DTYPE)); }
CAST(_cast_Byte, TS_UINT8)
CAST(_cast_Char, TS_INT8)
CAST(_cast_Short, TS_INT16)
CAST(_cast_Int, TS_INT32)
CAST(_cast_Long, TS_INT64)
CAST(_cast_Half, TS_FLOAT16)
CAST(_cast_Float, TS_FLOAT32)
CAST(_cast_Double, TS_FLOAT64)

/* (self, *, memory_format) */
KERNEL(chalf) { return INVOKE(cx, OP_to_dtype, out, a[0], v_int(TS_COMPLEX32), v_bool(false), v_bool(false), a[1]); }

/* (self, *, dtype, layout, device, pin_memory, non_blocking, memory_format), or with a target (self, *, non_blocking, memory_format) */
KERNEL(_to_copy) {
    if (op_schema(cx->op)->nout) return INVOKE(cx, OP_clone, out, a[0], a[2]);
    return INVOKE(cx, OP_to_dtype_layout, out, a[0], a[1], a[2], a[3], a[4], a[5], v_bool(true), a[6]);
}
