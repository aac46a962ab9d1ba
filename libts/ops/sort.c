/* SPDX-License-Identifier: Apache-2.0
 *
 * sort.c: sort, argsort, msort, topk, kthvalue, median, nanmedian, mode.  NaN is the greatest.  Equal elements come
 * out where PyTorch's algorithms leave them.  Sorted results keep the strides of a dense input.
 */
#include "ops/sort.h"

#include <math.h>

/* Element i of the row at `x` copied to place j of the row at `out`, rows of elements of `size` bytes. */
static inline void copy_element(char *out, int64_t j, const char *x, int64_t i, size_t size) {
    switch (size) {
    case 1: ((uint8_t *)out)[j] = ((const uint8_t *)x)[i]; break;
    case 2: ((uint16_t *)out)[j] = ((const uint16_t *)x)[i]; break;
    case 4: ((uint32_t *)out)[j] = ((const uint32_t *)x)[i]; break;
    default: ((uint64_t *)out)[j] = ((const uint64_t *)x)[i]; break;
    }
}

typedef struct row_state {
    dim_layout in;
    dim_layout to;   /* results' layout: as `in` but for n */
    dtype dtype;
    const char *x;
    char *values;
    int64_t *indices; /* or NULL */
    bool descending, stable, sorted, skip_nan;
    int64_t k;
    int kind;
} row_state;

static void init_rows(row_state *s, const tensor *x, int dim) {
    *s = (row_state){.in = dim_layout_of(x, dim), .dtype = x->dtype, .x = tensor_data(x)};
    s->to = s->in;
}

static bool has_equals(const sort_item *items, int64_t n) {
    for (int64_t i = 1; i < n; i++)
        if (items[i].key == items[i - 1].key) return true;
    return false;
}

static void sort_rows(void *arg, void *scratch, int64_t begin, int64_t end) {
    row_state *s = arg;
    int64_t n = s->in.n, step = s->in.inner;
    size_t size = dtype_size(s->dtype);
    sort_item *items = scratch;
    for (int64_t r = begin; r < end; r++) {
        int64_t at = dim_row(&s->in, r);
        const char *x = s->x + (size_t)at * size;
        sort_items_of(s->dtype, x, n, step, s->descending, items);
        sort_stable(items, items + n, n);
        if (!s->stable && n > 16 && has_equals(items, n)) { /* their order is that of std::sort */
            sort_items_of(s->dtype, x, n, step, s->descending, items);
            sort_unstable(items, n);
        }
        for (int64_t i = 0; i < n; i++) {
            copy_element(s->values + (size_t)at * size, i * step, x, items[i].index * step, size);
            if (s->indices) s->indices[at + i * step] = items[i].index;
        }
    }
}

ts_status sort_along(ctx *cx, const tensor *x, int dim, sort_order order, tensor *values, tensor *indices) {
    row_state s;
    init_rows(&s, x, dim);
    s.descending = order.descending;
    s.stable = order.stable;
    s.values = tensor_data(values);
    s.indices = indices ? tensor_data(indices) : NULL;
    return rows_parallel(cx, s.in.outer * s.in.inner, s.in.n, mem_array((size_t)s.in.n, 2 * sizeof(sort_item)),
                         sort_rows, &s);
}

/* Gives a contiguous result the strides of `x`. */
static ts_status with_strides_of(ctx *cx, const tensor *x, tensor **t) {
    scoped_tensor tensor *like = NULL;
    if (tensor_is_contiguous(x)) return TS_OK;
    TS_TRY(tensor_empty_like(cx, x, (*t)->dtype, &like));
    TS_TRY(tensor_copy(cx, like, *t));
    tensor_unref(*t);
    *t = tensor_take(&like);
    return TS_OK;
}

static ts_status sorted(ctx *cx, const tensor *x, int64_t dim_arg, sort_order order, tensor **out_values,
                        tensor **out_indices) {
    scoped_tensor tensor *plain = NULL, *values = NULL, *indices = NULL;
    int dim;
    TS_TRY(wrap_dim(cx, dim_arg, x->ndim, &dim));
    if (!sort_has_keys(x->dtype))
        return fail_op(cx, "\"sorting_kernel_method_name\" not implemented for '%s'", dtype_aten(x->dtype));
    TS_TRY(tensor_contiguous(cx, x, &plain));
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, x->sizes, &values));
    TS_TRY(tensor_empty(cx, TS_INT64, x->ndim, x->sizes, &indices));
    TS_TRY(sort_along(cx, plain, dim, order, values, indices));
    TS_TRY(with_strides_of(cx, x, &values));
    TS_TRY(with_strides_of(cx, x, &indices));
    *out_values = tensor_take(&values);
    *out_indices = tensor_take(&indices);
    return TS_OK;
}

/* `a`: dim and descending */
static ts_status sorted_pair(ctx *cx, const tensor *x, const value *a, bool stable, value *out) {
    tensor *values = NULL, *indices = NULL;
    TS_TRY(sorted(cx, x, a[0].i, (sort_order){a[1].b, stable}, &values, &indices));
    out[0] = v_tensor(values);
    out[1] = v_tensor(indices);
    return TS_OK;
}

KERNEL(sort) { return sorted_pair(cx, a[0].t, a + 1, false, out); }
KERNEL(sort_stable) { return sorted_pair(cx, a[0].t, a + 2, arg_bool_or(a[1], false), out); }

static ts_status sorted_positions(ctx *cx, const tensor *x, const value *a, bool stable, value *out) {
    scoped_tensor tensor *values = NULL;
    tensor *indices = NULL;
    TS_TRY(sorted(cx, x, a[0].i, (sort_order){a[1].b, stable}, &values, &indices));
    out[0] = v_tensor(indices);
    return TS_OK;
}

KERNEL(argsort) { return sorted_positions(cx, a[0].t, a + 1, false, out); }
KERNEL(argsort_stable) { return sorted_positions(cx, a[0].t, a + 2, a[1].b, out); }

KERNEL(msort) {
    tensor *values = NULL;
    scoped_tensor tensor *indices = NULL;
    TS_TRY(sorted(cx, a[0].t, 0, (sort_order){false, false}, &values, &indices));
    out[0] = v_tensor(values);
    return TS_OK;
}

/* ---- topk ---- */

static void topk_rows(void *arg, void *scratch, int64_t begin, int64_t end) {
    row_state *s = arg;
    int64_t n = s->in.n, step = s->in.inner, k = s->k;
    size_t size = dtype_size(s->dtype);
    sort_item *items = scratch;
    for (int64_t r = begin; r < end; r++) {
        int64_t to = dim_row(&s->to, r);
        const char *x = s->x + (size_t)dim_row(&s->in, r) * size;
        sort_items_of(s->dtype, x, n, step, s->descending, items);
        if (k <= n / 64) {
            sort_partial(items, k, n);
        } else {
            sort_nth(items, k - 1, n);
            if (s->sorted) sort_unstable(items, k - 1);
        }
        for (int64_t i = 0; i < k; i++) {
            copy_element(s->values + (size_t)to * size, i * step, x, items[i].index * step, size);
            s->indices[to + i * step] = items[i].index;
        }
    }
}

KERNEL(topk) {
    const tensor *x = a[0].t;
    scoped_tensor tensor *plain = NULL, *values = NULL, *indices = NULL;
    int dim;
    int64_t sizes[MAX_DIMS], k = a[1].i;
    TS_TRY(wrap_dim(cx, a[2].i, x->ndim, &dim));
    if (k < 0 || k > (x->ndim ? x->sizes[dim] : 1)) return fail_op(cx, "selected index k out of range");
    if (x->ndim && (!sort_has_keys(x->dtype) || x->dtype == TS_BOOL || x->dtype == TS_FLOAT16))
        return fail_op(cx, "\"topk_cpu\" not implemented for '%s'", dtype_aten(x->dtype));
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    if (x->ndim) sizes[dim] = k;
    TS_TRY(tensor_contiguous(cx, x, &plain));
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, sizes, &values));
    TS_TRY(tensor_empty(cx, TS_INT64, x->ndim, sizes, &indices));
    row_state s;
    init_rows(&s, plain, dim);
    s.k = k;
    s.to.n = k;
    s.descending = a[3].b;
    s.sorted = a[4].b;
    s.values = tensor_data(values);
    s.indices = tensor_data(indices);
    if (x->ndim == 0) { /* itself, even for k = 0 */
        TS_TRY(tensor_copy(cx, values, x));
        memset(tensor_data(indices), 0, sizeof(int64_t));
    } else if (k && tensor_numel(values))
        TS_TRY(rows_parallel(cx, s.in.outer * s.in.inner, s.in.n, mem_array((size_t)s.in.n, sizeof(sort_item)), topk_rows,
                             &s));
    out[0] = v_tensor(tensor_take(&values));
    out[1] = v_tensor(tensor_take(&indices));
    return TS_OK;
}

/* ---- one element of each row ---- */

enum { KIND_KTH, KIND_MEDIAN, KIND_MODE };

/* The lower middle, of several equal ones the one that stands there in a stable order. NaN wins unless it is to be
 * skipped; then only the others count. `scratch` holds n items. */
static int64_t median_of(const sort_item *items, sort_item *scratch, int64_t n, dtype d, bool skip_nan) {
    int64_t nans = 0, less = 0;
    for (int64_t i = 0; i < n; i++) {
        if (!sort_key_is_nan(d, items[i].key)) continue;
        if (!skip_nan) return i;
        nans++;
    }
    int64_t k = nans < n ? (n - nans - 1) / 2 : 0, i = 0;
    memcpy(scratch, items, (size_t)n * sizeof *items);
    sort_nth(scratch, k, n);
    uint64_t key = scratch[k].key;
    for (int64_t j = 0; j < n; j++) less += items[j].key < key;
    for (int64_t left = k - less + 1; i < n; i++)
        if (items[i].key == key && --left == 0) break;
    return i;
}

/* The end of the longest run; the first (smallest) of several. Each NaN stands alone. */
static int64_t mode_of(sort_item *items, int64_t n, dtype d) {
    int64_t best = 0, longest = 0, run = 0;
    if (n <= 16 && dtype_is_float(d)) sort_around_nan(items, n, sort_key_max(d));
    else sort_unstable(items, n);
    for (int64_t i = 0; i < n; i++) {
        run++;
        if (i < n - 1 && items[i].key == items[i + 1].key && !sort_key_is_nan(d, items[i].key)) continue;
        if (run > longest) {
            best = items[i].index;
            longest = run;
        }
        run = 0;
    }
    return best;
}

static void pick_rows(void *arg, void *scratch, int64_t begin, int64_t end) {
    row_state *s = arg;
    int64_t n = s->in.n, step = s->in.inner, found;
    size_t size = dtype_size(s->dtype);
    sort_item *items = scratch;
    for (int64_t r = begin; r < end; r++) {
        const char *x = s->x + (size_t)dim_row(&s->in, r) * size;
        sort_items_of(s->dtype, x, n, step, false, items);
        if (s->kind == KIND_KTH) {
            sort_quickselect(items, s->k, n);
            found = items[s->k].index;
        } else if (s->kind == KIND_MEDIAN) {
            found = median_of(items, items + n, n, s->dtype, s->skip_nan);
        } else {
            found = mode_of(items, n, s->dtype);
        }
        copy_element(s->values, r, x, found * step, size);
        if (s->indices) s->indices[r] = found;
    }
}

/* Values and, if wanted, positions of one element of each row along `dim`. */
static ts_status pick(ctx *cx, const tensor *x, int dim, bool keepdim, row_state how, tensor **out_values,
                      tensor **out_indices) {
    scoped_tensor tensor *plain = NULL, *values = NULL, *indices = NULL;
    int64_t sizes[MAX_DIMS];
    int n = 0;
    for (int i = 0; i < x->ndim; i++)
        if (i != dim || keepdim) sizes[n++] = i == dim ? 1 : x->sizes[i];
    TS_TRY(tensor_contiguous(cx, x, &plain));
    TS_TRY(tensor_empty(cx, x->dtype, n, sizes, &values));
    if (out_indices) TS_TRY(tensor_empty(cx, TS_INT64, n, sizes, &indices));
    row_state s;
    init_rows(&s, plain, dim);
    s.kind = how.kind;
    s.k = how.k;
    s.skip_nan = how.skip_nan;
    s.values = tensor_data(values);
    s.indices = indices ? tensor_data(indices) : NULL;
    TS_TRY(rows_parallel(cx, s.in.outer * s.in.inner, s.in.n, mem_array((size_t)s.in.n, 2 * sizeof(sort_item)),
                         pick_rows, &s));
    *out_values = tensor_take(&values);
    if (out_indices) *out_indices = tensor_take(&indices);
    return TS_OK;
}

static ts_status pick_pair(ctx *cx, const tensor *x, int64_t dim_arg, bool keepdim, const char *name,
                           const char *kernel, row_state how, value *out) {
    tensor *values = NULL, *indices = NULL;
    int dim;
    TS_TRY(wrap_dim(cx, dim_arg, x->ndim, &dim));
    if (x->ndim && x->sizes[dim] == 0)
        return fail_as(cx, INDEX, "%s: Expected reduction dim %d to have non-zero size.", name, dim);
    if (how.kind == KIND_KTH && (how.k < 0 || how.k >= (x->ndim ? x->sizes[dim] : 1)))
        return fail_op(cx, "kthvalue(): selected number k out of range for dimension %d", dim);
    if (!sort_has_keys(x->dtype) || (how.kind != KIND_MODE && (x->dtype == TS_BOOL || x->dtype == TS_FLOAT16)))
        return fail_op(cx, "\"%s\" not implemented for '%s'", kernel, dtype_aten(x->dtype));
    TS_TRY(pick(cx, x, dim, keepdim, how, &values, &indices));
    out[0] = v_tensor(values);
    out[1] = v_tensor(indices);
    return TS_OK;
}

KERNEL(kthvalue) {
    row_state how = {.kind = KIND_KTH, .k = a[1].i > 0 ? a[1].i - 1 : -1};
    return pick_pair(cx, a[0].t, a[2].i, a[3].b, "kthvalue()", "kthvalue_cpu", how, out);
}

KERNEL(mode) {
    return pick_pair(cx, a[0].t, a[1].i, a[2].b, "mode()", "mode_cpu", (row_state){.kind = KIND_MODE}, out);
}

KERNEL(median_dim) {
    return pick_pair(cx, a[0].t, a[1].i, a[2].b, "median()", "median_out", (row_state){.kind = KIND_MEDIAN}, out);
}

KERNEL(nanmedian_dim) {
    row_state how = {.kind = KIND_MEDIAN, .skip_nan = true};
    return pick_pair(cx, a[0].t, a[1].i, a[2].b, "median()", "median_out", how, out);
}

static ts_status median_of_all(ctx *cx, const tensor *x, bool skip_nan, value *out) {
    scoped_tensor tensor *plain = NULL, *flat = NULL;
    tensor *result = NULL;
    int64_t n = tensor_numel(x), one = 1;
    if (!sort_has_keys(x->dtype) || x->dtype == TS_BOOL || x->dtype == TS_FLOAT16)
        return fail_op(cx, "\"median_cpu\" not implemented for '%s'", dtype_aten(x->dtype));
    if (n == 0) {
        TS_TRY(tensor_of_number(cx, v_float((double)NAN), x->dtype, &result));
    } else {
        TS_TRY(tensor_contiguous(cx, x, &plain));
        TS_TRY(tensor_view(cx, plain, 1, &n, &one, plain->offset, &flat));
        TS_TRY(pick(cx, flat, 0, false, (row_state){.kind = KIND_MEDIAN, .skip_nan = skip_nan}, &result, NULL));
    }
    out[0] = v_tensor(result);
    return TS_OK;
}

KERNEL(median) { return median_of_all(cx, a[0].t, false, out); }
KERNEL(nanmedian) { return median_of_all(cx, a[0].t, true, out); }
