/* SPDX-License-Identifier: Apache-2.0
 *
 * sort_search.c: searchsorted, bucketize and isin: looking elements up in sorted ones.
 */
#include "ops/sort.h"

#include "base/parallel.h"

typedef struct search_state {
    dtype dtype;
    const char *bounds, *values;
    const int64_t *sorter; /* or NULL */
    int64_t n;             /* of one row of bounds */
    int64_t per_row;       /* values that belong to one row; 0: all to the only one */
    bool right, narrow;
    void *out;
} search_state;

/* right false: the first i with seq[i] >= v; true: with seq[i] > v; comparisons with NaN fail. */
#define SEARCH(ID, T, OF)                                                                                         \
    static int64_t search_##ID(const search_state *s, const void *bounds, const int64_t *sorter, int64_t at) {    \
        const T *x = bounds;                                                                                      \
        __typeof__(OF(*x)) v = OF(((const T *)s->values)[at]);                                                    \
        int64_t low = 0, high = s->n;                                                                             \
        while (low < high) {                                                                                      \
            int64_t middle = low + ((high - low) >> 1);                                                           \
            __typeof__(v) m = OF(x[sorter ? sorter[middle] : middle]);                                            \
            if (s->right ? m > v : m >= v) high = middle;                                                         \
            else low = middle + 1;                                                                                \
        }                                                                                                         \
        return low;                                                                                               \
    }
#define SAME(v) (v)
#define SEARCH_PLAIN(ID, T) SEARCH(ID, T, SAME)
FOR_INT_TYPES(SEARCH_PLAIN)
FOR_FLOAT_TYPES(SEARCH_PLAIN)
SEARCH(FLOAT16, f16, f16_to_float)
SEARCH(BFLOAT16, bf16, bf16_to_float)

typedef int64_t (*searcher)(const search_state *s, const void *bounds, const int64_t *sorter, int64_t at);
#define SEARCH_ROW(ID, T) [TS_##ID] = search_##ID,
static const searcher searchers[DTYPE_COUNT] = {FOR_INT_TYPES(SEARCH_ROW) FOR_FLOAT_TYPES(SEARCH_ROW)
                                                    FOR_HALF_TYPES(SEARCH_ROW)};

static void search_range(void *arg, int64_t begin, int64_t end) {
    search_state *s = arg;
    searcher find = searchers[s->dtype];
    for (int64_t i = begin; i < end; i++) {
        int64_t row = s->per_row ? i / s->per_row : 0;
        int64_t found = find(s, s->bounds + (size_t)(row * s->n) * dtype_size(s->dtype),
                             s->sorter ? s->sorter + row * s->n : NULL, i);
        if (s->narrow) ((int32_t *)s->out)[i] = (int32_t)found;
        else ((int64_t *)s->out)[i] = found;
    }
}

/* The dtype that both go to; a 0-d value only lifts the category. */
static dtype common_dtype(const ctx *cx, const tensor *bounds, const tensor *values, bool wrapped) {
    dtype b = bounds->dtype, v = values->dtype;
    if (!wrapped && (values->ndim > 0 || b == v)) return dtype_promote(b, v);
    if (dtype_is_float(v) && dtype_is_integral(b)) return wrapped ? default_float(cx) : v;
    if (b == TS_BOOL) return v;
    return dtype_is_complex(v) ? dtype_promote(b, v) : b;
}

static ts_status check_sorter(ctx *cx, const tensor *bounds, const tensor *sorter) {
    if (!tensor_same_sizes(bounds, sorter)) {
        scoped_text text have = TEXT_INIT(NULL), got = TEXT_INIT(NULL);
        sizes_print(&have, bounds->ndim, bounds->sizes);
        sizes_print(&got, sorter->ndim, sorter->sizes);
        return fail_op(cx, "torch.searchsorted(): boundary and sorter must have the same size, but got boundary tensor %sand got sorter tensor %s",
                       text_str(&have), text_str(&got));
    }
    if (sorter->dtype != TS_INT64)
        return fail_op(cx, "torch.searchsorted(): sorter must be a tensor of long dtype but got dtype %s", dtype_aten(sorter->dtype));
    return TS_OK;
}

static ts_status check_shapes(ctx *cx, const tensor *bounds, const tensor *values) {
    if (values->ndim == 0 && bounds->ndim != 1)
        return fail_op(cx, "torch.searchsorted(): input value can be a scalar only when boundaries tensor dimension is 1, but we got boundaries tensor dim(%d) and input value's dim(%d) numel(%lld)",
                       bounds->ndim, values->ndim, (long long)tensor_numel(values));
    if (bounds->ndim == 0) return fail_op(cx, "torch.searchsorted(): boundaries tensor should have positive dimension, but got 0 dimension");
    bool match = bounds->ndim == 1 || bounds->ndim == values->ndim;
    for (int i = 0; match && i + 1 < bounds->ndim; i++) match = bounds->sizes[i] == values->sizes[i];
    if (match) return TS_OK;
    scoped_text text have = TEXT_INIT(NULL), got = TEXT_INIT(NULL);
    sizes_print(&have, bounds->ndim, bounds->sizes);
    sizes_print(&got, values->ndim, values->sizes);
    return fail_op(cx, "torch.searchsorted(): boundaries tensor should be 1 dimension or the first N-1 dimensions of boundaries tensor and input value tensor must match, but we got boundaries tensor %s and input value tensor %s",
                   text_str(&have), text_str(&got));
}

/* Positions that come from data stay inside. */
static ts_status check_positions(ctx *cx, const tensor *sorter, int64_t n) {
    const int64_t *at = tensor_data(sorter);
    for (int64_t i = tensor_numel(sorter); i-- > 0;)
        if (at[i] < 0 || at[i] >= n)
            return fail_op(cx, "torch.searchsorted(): sorter index out of range: %lld for %lld boundaries", (long long)at[i],
                           (long long)n);
    return TS_OK;
}

typedef struct search_args {
    bool narrow, right, wrapped;
    const tensor *sorter;
} search_args;

static ts_status search(ctx *cx, const tensor *bounds, const tensor *values, search_args how, value *out) {
    scoped_tensor tensor *b = NULL, *v = NULL, *sorter = NULL, *result = NULL;
    TS_TRY(check_shapes(cx, bounds, values));
    dtype d = common_dtype(cx, bounds, values, how.wrapped);
    int64_t n = bounds->sizes[bounds->ndim - 1];
    if (how.narrow && n >= INT32_MAX)
        return fail_op(cx, "torch.searchsorted(): the size of boundaries' last dimension should be less than %d, but we got %lld",
                       INT32_MAX, (long long)n);
    if (!searchers[d]) return fail_op(cx, "\"searchsorted_out_cpu\" not implemented for '%s'", dtype_aten(d));
    TS_TRY(tensor_plain(cx, bounds, d, &b));
    TS_TRY(tensor_plain(cx, values, d, &v));
    if (how.sorter) {
        TS_TRY(check_sorter(cx, bounds, how.sorter));
        TS_TRY(tensor_contiguous(cx, how.sorter, &sorter));
        TS_TRY(check_positions(cx, sorter, n));
    }
    TS_TRY(tensor_empty(cx, how.narrow ? TS_INT32 : TS_INT64, values->ndim, values->sizes, &result));
    search_state s = {.dtype = d, .bounds = tensor_data(b), .values = tensor_data(v), .n = n, .right = how.right,
                      .sorter = sorter ? tensor_data(sorter) : NULL, .narrow = how.narrow, .out = tensor_data(result),
                      .per_row = bounds->ndim > 1 ? values->sizes[values->ndim - 1] : 0};
    parallel_for(cx->threads, tensor_numel(v), 4096, search_range, &s);
    out[0] = v_tensor(tensor_take(&result));
    return TS_OK;
}

/* (bounds, values, *, out_int32, right, side, sorter) */
static ts_status searchsorted(ctx *cx, const value *a, const tensor *values, bool wrapped, value *out) {
    search_args how = {a[2].b, a[3].b, wrapped, arg_tensor_or_null(a[5])};
    if (a[4].tag == V_STR) {
        const char *side = a[4].s->bytes;
        bool right = strcmp(side, "right") == 0;
        if (!right && strcmp(side, "left") != 0)
            return fail_op(cx, "torch.searchsorted(): side can only be 'left' or 'right' but got %s", side);
        if (!right && how.right)
            return fail_op(cx, "torch.searchsorted(): side and right can't be set to opposites, got side of left while right was True");
        how.right = right;
    }
    if (how.sorter) TS_TRY(check_sorter(cx, a[0].t, how.sorter));
    return search(cx, a[0].t, values, how, out);
}

static ts_status number_tensor(ctx *cx, value number, tensor **out) {
    dtype d = number_dtype(cx, number);
    return tensor_of_number(cx, number, dtype_is_float(d) ? TS_FLOAT64 : dtype_is_complex(d) ? TS_COMPLEX128 : d, out);
}

KERNEL(searchsorted) { return searchsorted(cx, a, a[1].t, false, out); }

KERNEL(searchsorted_scalar) {
    scoped_tensor tensor *v = NULL;
    TS_TRY(number_tensor(cx, a[1], &v));
    return searchsorted(cx, a, v, true, out);
}

static ts_status bucketize(ctx *cx, const tensor *values, bool wrapped, const value *a, value *out) {
    if (a[1].t->ndim != 1) return fail_op(cx, "boundaries tensor must be 1 dimension, but got dim(%d)", a[1].t->ndim);
    return search(cx, a[1].t, values, (search_args){a[2].b, a[3].b, wrapped, NULL}, out);
}

KERNEL(bucketize) { return bucketize(cx, a[0].t, false, a, out); }

KERNEL(bucketize_scalar) {
    scoped_tensor tensor *v = NULL;
    TS_TRY(number_tensor(cx, a[0], &v));
    return bucketize(cx, v, true, a, out);
}

/* ---- isin ---- */

typedef struct isin_state {
    dtype dtype;
    const char *x;
    const sort_item *tests; /* sorted */
    int64_t n;
    bool invert, *out;
} isin_state;

static void isin_range(void *arg, int64_t begin, int64_t end) {
    isin_state *s = arg;
    size_t size = dtype_size(s->dtype);
    for (int64_t i = begin; i < end; i++) {
        uint64_t key = sort_key(s->dtype, s->x + (size_t)i * size);
        int64_t low = 0, high = s->n;
        while (low < high) {
            int64_t middle = low + ((high - low) >> 1);
            if (s->tests[middle].key < key) low = middle + 1;
            else high = middle;
        }
        bool found = low < s->n && s->tests[low].key == key && !sort_key_is_nan(s->dtype, key);
        s->out[i] = found != s->invert;
    }
}

static ts_status isin(ctx *cx, const tensor *x, const tensor *tests, dtype d, bool invert, value *out) {
    const tensor *both[] = {x, tests};
    scoped_tensor tensor *p = NULL, *t = NULL, *result = NULL;
    scoped_mem sort_item *items = NULL;
    for (int i = 0; i < 2; i++)
        if (both[i]->dtype == TS_BOOL || both[i]->dtype == TS_BFLOAT16 || dtype_is_complex(both[i]->dtype))
            return fail_op(cx, "Unsupported input type encountered for isin(): %s", dtype_aten(both[i]->dtype));
    int64_t n = tensor_numel(tests);
    TS_TRY(tensor_plain(cx, x, d, &p));
    TS_TRY(tensor_plain(cx, tests, d, &t));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, 2 * sizeof *items), &items));
    sort_items_of(d, tensor_data(t), n, 1, false, items);
    sort_stable(items, items + n, n);
    TS_TRY(tensor_empty(cx, TS_BOOL, x->ndim, x->sizes, &result));
    isin_state s = {d, tensor_data(p), items, n, invert, tensor_data(result)};
    parallel_for(cx->threads, tensor_numel(p), 4096, isin_range, &s);
    out[0] = v_tensor(tensor_take(&result));
    return TS_OK;
}

static ts_status test_of(ctx *cx, value number, tensor **out) {
    dtype d = number_dtype(cx, number);
    return tensor_of_number(cx, number, d == TS_BOOL ? TS_INT64 : d, out);
}

/* The dtype in which a tensor meets a bare number. */
static dtype with_number(const ctx *cx, dtype d, value number) {
    return number.tag == V_FLOAT && dtype_is_integral(d) ? default_float(cx) : d;
}

KERNEL(isin) { return isin(cx, a[0].t, a[1].t, dtype_promote(a[0].t->dtype, a[1].t->dtype), a[3].b, out); }

KERNEL(isin_tensor_scalar) {
    scoped_tensor tensor *test = NULL;
    TS_TRY(test_of(cx, a[1], &test));
    return isin(cx, a[0].t, test, with_number(cx, a[0].t->dtype, a[1]), a[3].b, out);
}

KERNEL(isin_scalar_tensor) {
    scoped_tensor tensor *x = NULL;
    TS_TRY(test_of(cx, a[0], &x));
    return isin(cx, x, a[1].t, with_number(cx, a[1].t->dtype, a[0]), a[3].b, out);
}
