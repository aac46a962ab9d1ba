/* SPDX-License-Identifier: Apache-2.0
 *
 * sort_unique.c: distinct elements and rows.  Sorted results come from a stable sort; unsorted ones, and those of
 * floats with NaN, have the order in which the GNU C++ library's unordered_set yields what was inserted, because that
 * is what programs see in PyTorch.
 */
#include "ops/sort.h"

/* ---- the order of an unordered_set ---- */

/* Bucket counts that a growing set of the GNU C++ library goes through. */
static const uint32_t bucket_counts[] = {
    13,     29,     59,      127,     257,     541,      1109,     2357,     5087,      10273,     20753,     42043,      85229,
    172933, 351061, 712697,  1447153, 2938679, 5967347,  12117689, 24607243, 49969847,  101473717, 206062531, 418451333,
    849749479, 1725587117, 3504151727};
enum { BUCKET_STEPS = sizeof bucket_counts / sizeof *bucket_counts };

/* Austin Appleby's MurmurHash64A over the `n` bytes of a number, with the seed of std::hash. */
static uint64_t hash_bytes(uint64_t bits, size_t n) {
    const uint64_t mul = 0xc6a4a7935bd1e995ULL;
    uint64_t h = 0xc70f6907ULL ^ n * mul;
    if (n == 8) {
        bits *= mul;
        bits = (bits ^ bits >> 47) * mul;
    }
    h = (h ^ bits) * mul;
    h = (h ^ h >> 47) * mul;
    return h ^ h >> 47;
}

static uint64_t hash_float(float f) {
    uint32_t u;
    memcpy(&u, &f, 4);
    return f == 0 ? 0 : hash_bytes(u, 4);
}

/* std::hash of element i: the number itself for integers. */
static uint64_t hash_of(dtype d, const void *x, int64_t i) {
    uint64_t u;
    switch (d) {
#define HASH_INT(ID, T) case TS_##ID: return (uint64_t)(int64_t)((const T *)x)[i];
        FOR_INT_TYPES(HASH_INT)
    case TS_FLOAT32: return hash_float(((const float *)x)[i]);
    case TS_FLOAT64:
        memcpy(&u, (const double *)x + i, 8);
        return ((const double *)x)[i] == 0 ? 0 : hash_bytes(u, 8);
    case TS_FLOAT16: return hash_float(f16_to_float(((const f16 *)x)[i]));
    case TS_BFLOAT16: return hash_float(bf16_to_float(((const bf16 *)x)[i]));
    default: return ((const uint8_t *)x)[i] != 0;
    }
}

/* What is distinct: `first[d]` is an element's place, in the order in which they will come out; `of[i]` is element i's
 * distinct one, -1 for NaN. */
typedef struct distinct {
    int64_t count;
    int64_t *first, *of;
} distinct;

typedef struct node {
    uint64_t key, hash;
    int64_t first; /* element */
    int64_t next;  /* node, or -1 */
} node;

/* The set as the library links it: one list through all nodes, in which a bucket's nodes stand together; a bucket
 * knows the node before its first (-1: it is empty). Node 0 stands before them all. */
typedef struct hash_set {
    node *nodes;
    int64_t used;
    int64_t *buckets;
    uint64_t count;
    int step;
} hash_set;

static uint64_t bucket_of(const hash_set *s, int64_t at) { return s->nodes[at].hash % s->count; }

/* To the front of its bucket, or of the list if the bucket is empty. */
static void link_node(hash_set *s, int64_t at) {
    uint64_t b = bucket_of(s, at);
    int64_t before = s->buckets[b] < 0 ? 0 : s->buckets[b];
    s->nodes[at].next = s->nodes[before].next;
    s->nodes[before].next = at;
    if (s->buckets[b] >= 0) return;
    if (s->nodes[at].next >= 0) s->buckets[bucket_of(s, s->nodes[at].next)] = at;
    s->buckets[b] = 0;
}

/* The next size; nodes are linked anew in the order of the list. */
static ts_status grow_set(ctx *cx, hash_set *s) {
    if (s->step == BUCKET_STEPS) return fail_op(cx, "unique: more than %u distinct elements", bucket_counts[s->step - 1]);
    int64_t *buckets, at = s->nodes[0].next;
    uint64_t count = bucket_counts[s->step++];
    TS_TRY(ctx_alloc(cx, mem_array(count, sizeof *buckets), &buckets));
    mem_free(s->buckets);
    s->buckets = buckets;
    s->count = count;
    for (uint64_t b = 0; b < count; b++) buckets[b] = -1;
    s->nodes[0].next = -1;
    for (int64_t next; at >= 0; at = next) {
        next = s->nodes[at].next;
        link_node(s, at);
    }
    return TS_OK;
}

static int64_t find_node(const hash_set *s, uint64_t hash, uint64_t key) {
    uint64_t b = s->count ? hash % s->count : 0;
    if (!s->count || s->buckets[b] < 0) return -1;
    for (int64_t at = s->nodes[s->buckets[b]].next; at >= 0 && bucket_of(s, at) == b; at = s->nodes[at].next)
        if (s->nodes[at].key == key) return at;
    return -1;
}

static ts_status fill_set(ctx *cx, hash_set *s, const tensor *x, const sort_item *items, int64_t n, distinct *out) {
    for (int64_t i = 0; i < n; i++) {
        uint64_t key = items[i].key, hash = hash_of(x->dtype, tensor_data(x), i);
        bool nan = sort_key_is_nan(x->dtype, key);
        int64_t at = nan ? -1 : find_node(s, hash, key);
        if (at < 0) {
            if ((uint64_t)s->used > s->count) TS_TRY(grow_set(cx, s));
            at = s->used++;
            s->nodes[at] = (node){key, hash, i, -1};
            link_node(s, at);
        }
        out->of[i] = nan ? -1 : at;
    }
    return TS_OK;
}

static ts_status hashed(ctx *cx, const tensor *x, const sort_item *items, int64_t n, distinct *out) {
    scoped_mem node *nodes = NULL;
    scoped_mem int64_t *rank = NULL;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n + 1, sizeof *nodes), &nodes));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n + 1, sizeof *rank), &rank));
    hash_set s = {.nodes = nodes, .used = 1};
    nodes[0] = (node){.next = -1};
    ts_status st = fill_set(cx, &s, x, items, n, out);
    mem_free(s.buckets);
    TS_TRY(st);
    for (int64_t at = nodes[0].next; at >= 0; at = nodes[at].next) {
        rank[at] = out->count;
        out->first[out->count++] = nodes[at].first;
    }
    for (int64_t i = 0; i < n; i++)
        if (out->of[i] >= 0) out->of[i] = rank[out->of[i]];
    return TS_OK;
}

/* Sorts what `hashed` left, NaN where PyTorch's sort would leave it among few, last among many. */
static ts_status sort_hashed(ctx *cx, const tensor *x, const sort_item *items, int64_t n, distinct *d) {
    scoped_mem sort_item *order = NULL;
    scoped_mem int64_t *rank = NULL;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)d->count, 2 * sizeof *order), &order));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)d->count, sizeof *rank), &rank));
    for (int64_t k = 0; k < d->count; k++) order[k] = (sort_item){items[d->first[k]].key, k};
    if (d->count <= 16) sort_around_nan(order, d->count, sort_key_max(x->dtype));
    else sort_stable(order, order + d->count, d->count);
    for (int64_t k = 0; k < d->count; k++) rank[order[k].index] = k;
    for (int64_t k = 0; k < d->count; k++) order[k].index = d->first[order[k].index];
    for (int64_t k = 0; k < d->count; k++) d->first[k] = order[k].index;
    for (int64_t i = 0; i < n; i++)
        if (d->of[i] >= 0) d->of[i] = rank[d->of[i]];
    return TS_OK;
}

static void from_sorted(const sort_item *sorted, int64_t n, distinct *d) {
    for (int64_t i = 0; i < n; i++) {
        if (i == 0 || sorted[i].key != sorted[i - 1].key) d->first[d->count++] = sorted[i].index;
        d->of[sorted[i].index] = d->count - 1;
    }
}

/* ---- results ---- */

/* Elements `first` of the flat x. */
static ts_status take(ctx *cx, const tensor *x, const distinct *d, tensor **out) {
    size_t size = dtype_size(x->dtype);
    TS_TRY(tensor_empty(cx, x->dtype, 1, &d->count, out));
    for (int64_t k = 0; k < d->count; k++)
        memcpy((char *)tensor_data(*out) + (size_t)k * size, (const char *)tensor_data(x) + (size_t)d->first[k] * size, size);
    return TS_OK;
}

/* An int64 tensor of these sizes, or an empty one where it is not wanted. */
static ts_status long_or_empty(ctx *cx, bool wanted, int ndim, const int64_t *sizes, tensor **out) {
    const int64_t none = 0;
    return tensor_zeros(cx, TS_INT64, wanted ? ndim : 1, wanted ? sizes : &none, out);
}

static ts_status results(ctx *cx, const tensor *self, const tensor *flat, const distinct *d, bool want_inverse,
                         bool want_counts, value *out) {
    scoped_tensor tensor *values = NULL, *inverse = NULL, *counts = NULL;
    int64_t n = tensor_numel(flat);
    TS_TRY(take(cx, flat, d, &values));
    TS_TRY(long_or_empty(cx, want_inverse, self->ndim, self->sizes, &inverse));
    TS_TRY(long_or_empty(cx, want_counts, 1, &d->count, &counts));
    for (int64_t i = 0; i < n; i++) { /* the place of a NaN is given as 0, its count stays 0 */
        if (want_inverse) ((int64_t *)tensor_data(inverse))[i] = d->of[i] < 0 ? 0 : d->of[i];
        if (want_counts && d->of[i] >= 0) ((int64_t *)tensor_data(counts))[d->of[i]]++;
    }
    out[0] = v_tensor(tensor_take(&values));
    out[1] = v_tensor(tensor_take(&inverse));
    out[2] = v_tensor(tensor_take(&counts));
    return TS_OK;
}

static ts_status check_dtype(ctx *cx, const tensor *x, const char *name) {
    if (sort_has_keys(x->dtype) && x->dtype != TS_FLOAT16) return TS_OK;
    return fail_op(cx, "\"%s\" not implemented for '%s'", name, dtype_aten(x->dtype));
}

static ts_status unique(ctx *cx, const tensor *self, bool sorted, bool inverse, bool counts, value *out) {
    scoped_tensor tensor *x = NULL;
    scoped_mem sort_item *items = NULL;
    scoped_mem int64_t *first = NULL, *of = NULL;
    int64_t n = tensor_numel(self);
    bool nan = false;
    TS_TRY(check_dtype(cx, self, "unique"));
    TS_TRY(tensor_contiguous(cx, self, &x));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, 2 * sizeof *items), &items));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, sizeof *first), &first));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, sizeof *of), &of));
    distinct d = {0, first, of};
    sort_items_of(x->dtype, tensor_data(x), n, 1, false, items);
    for (int64_t i = 0; i < n && !nan; i++) nan = sort_key_is_nan(x->dtype, items[i].key);
    if (x->dtype == TS_BOOL || (sorted && !nan)) {
        sort_stable(items, items + n, n);
        from_sorted(items, n, &d);
    } else {
        TS_TRY(hashed(cx, x, items, n, &d));
        if (sorted) TS_TRY(sort_hashed(cx, x, items, n, &d));
    }
    return results(cx, self, x, &d, inverse, counts, out);
}

KERNEL(_unique2) { return unique(cx, a[0].t, a[1].b, a[2].b || a[3].b, a[3].b, out); }

KERNEL(_unique) {
    value three[3] = {{0}};
    TS_TRY(unique(cx, a[0].t, a[1].b, a[2].b, false, three));
    out[0] = three[0];
    out[1] = three[1];
    value_unref(three[2]);
    return TS_OK;
}

/* ---- rows ---- */

/* -1, 0 or 1 as row a comes before, with or after row b; NaN tells nothing. `equal` becomes false if any element is
 * not equal to the other. */
static int compare_rows(dtype d, const void *x, int64_t width, int64_t a, int64_t b, bool *equal) {
    *equal = true;
    switch (d) {
#define SAME(v) (v)
#define COMPARE(ID, T, OF)                                                                                        \
    case TS_##ID:                                                                                                 \
        for (int64_t j = 0; j < width; j++) {                                                                     \
            __typeof__(OF(*(const T *)x)) u = OF(((const T *)x)[a * width + j]), v = OF(((const T *)x)[b * width + j]); \
            if (!(u == v)) *equal = false;                                                                        \
            if (u < v) return -1;                                                                                 \
            if (v < u) return 1;                                                                                  \
        }                                                                                                         \
        break;
#define COMPARE_PLAIN(ID, T) COMPARE(ID, T, SAME)
        FOR_INT_TYPES(COMPARE_PLAIN)
        FOR_FLOAT_TYPES(COMPARE_PLAIN)
        COMPARE(BOOL, uint8_t, !!)
        COMPARE(BFLOAT16, bf16, bf16_to_float)
    default: break;
    }
    return 0;
}

/* Row numbers in lexicographic order, by merging runs; `scratch` holds n. */
static void sort_row_numbers(const tensor *x, int64_t n, int64_t width, int64_t *rows, int64_t *scratch) {
    bool equal;
    for (int64_t run = 1; run < n; run *= 2) {
        for (int64_t low = 0; low < n; low += 2 * run) {
            int64_t middle = low + run < n ? low + run : n, high = low + 2 * run < n ? low + 2 * run : n;
            for (int64_t i = low, j = middle, k = low; k < high; k++) {
                bool left = i < middle && (j >= high || compare_rows(x->dtype, tensor_data(x), width, rows[j], rows[i], &equal) >= 0);
                scratch[k] = left ? rows[i++] : rows[j++];
            }
        }
        memcpy(rows, scratch, (size_t)n * sizeof *rows);
    }
}

static void swap_dims(int64_t *sizes, int a, int b) {
    int64_t t = sizes[a];
    sizes[a] = sizes[b];
    sizes[b] = t;
}

/* self with `dim` and the first dim exchanged, as n contiguous rows. */
static ts_status rows_of(ctx *cx, const tensor *self, int dim, tensor **out) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    memcpy(sizes, self->sizes, (size_t)self->ndim * sizeof *sizes);
    memcpy(strides, self->strides, (size_t)self->ndim * sizeof *strides);
    swap_dims(sizes, 0, dim);
    swap_dims(strides, 0, dim);
    scoped_tensor tensor *moved = NULL;
    TS_TRY(tensor_view(cx, self, self->ndim, sizes, strides, self->offset, &moved));
    return tensor_contiguous(cx, moved, out);
}

/* Rows `first` of x, seen with the dims exchanged back. */
static ts_status take_rows(ctx *cx, const tensor *x, int dim, int64_t width, const distinct *d, tensor **out) {
    scoped_tensor tensor *taken = NULL;
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    size_t bytes = (size_t)width * dtype_size(x->dtype);
    memcpy(sizes, x->sizes, (size_t)x->ndim * sizeof *sizes);
    sizes[0] = d->count;
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, sizes, &taken));
    for (int64_t k = 0; k < d->count && bytes; k++)
        memcpy((char *)tensor_data(taken) + (size_t)k * bytes, (const char *)tensor_data(x) + (size_t)d->first[k] * bytes, bytes);
    memcpy(strides, taken->strides, (size_t)x->ndim * sizeof *strides);
    swap_dims(sizes, 0, dim);
    swap_dims(strides, 0, dim);
    return tensor_view(cx, taken, x->ndim, sizes, strides, taken->offset, out);
}

static ts_status check_row_sizes(ctx *cx, const tensor *x, int dim) {
    int empty = 0;
    for (int i = 0; i < x->ndim; i++) empty += x->sizes[i] == 0;
    if (empty && x->sizes[dim] != 0)
        return fail_op(cx, "There are 0 sized dimensions, and they aren't selected, so unique cannot be applied");
    if (empty > 1) return fail_op(cx, "Number of zero sized dimensions is more than one, so unique cannot be applied ");
    return TS_OK;
}

static ts_status unique_rows(ctx *cx, const tensor *self, int64_t dim_arg, bool consecutive, value *out) {
    scoped_tensor tensor *x = NULL, *values = NULL, *inverse = NULL, *counts = NULL;
    scoped_mem int64_t *rows = NULL;
    int dim;
    if (self->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)dim_arg);
    TS_TRY(wrap_dim(cx, dim_arg, self->ndim, &dim));
    TS_TRY(check_row_sizes(cx, self, dim));
    TS_TRY(check_dtype(cx, self, "unique_dim"));
    TS_TRY(rows_of(cx, self, dim, &x));
    int64_t n = x->sizes[0], width = n ? tensor_numel(x) / n : 0;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, 3 * sizeof *rows), &rows));
    distinct d = {0, rows + n, rows + 2 * n};
    for (int64_t i = 0; i < n; i++) rows[i] = i;
    if (!consecutive) sort_row_numbers(x, n, width, rows, d.of);
    TS_TRY(tensor_zeros(cx, TS_INT64, 1, &n, &inverse));
    for (int64_t i = 0; i < n; i++) {
        bool equal = false;
        if (i) compare_rows(x->dtype, tensor_data(x), width, rows[i - 1], rows[i], &equal);
        if (!equal) d.first[d.count++] = rows[i];
        ((int64_t *)tensor_data(inverse))[rows[i]] = d.count - 1;
    }
    TS_TRY(tensor_zeros(cx, TS_INT64, 1, &d.count, &counts));
    for (int64_t i = 0; i < n; i++) ((int64_t *)tensor_data(counts))[((int64_t *)tensor_data(inverse))[i]]++;
    TS_TRY(take_rows(cx, x, dim, width, &d, &values));
    out[0] = v_tensor(tensor_take(&values));
    out[1] = v_tensor(tensor_take(&inverse));
    out[2] = v_tensor(tensor_take(&counts));
    return TS_OK;
}

KERNEL(unique_dim) { return unique_rows(cx, a[0].t, a[1].i, false, out); }
KERNEL(unique_dim_consecutive) { return unique_rows(cx, a[0].t, a[1].i, true, out); }

KERNEL(unique_consecutive) {
    const tensor *self = a[0].t;
    scoped_tensor tensor *x = NULL;
    scoped_mem int64_t *first = NULL;
    scoped_mem sort_item *items = NULL;
    int64_t n = tensor_numel(self);
    if (!arg_none(a[3])) return unique_rows(cx, self, a[3].i, true, out);
    TS_TRY(check_dtype(cx, self, "unique"));
    TS_TRY(tensor_contiguous(cx, self, &x));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, 2 * sizeof *first), &first));
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, sizeof *items), &items));
    distinct d = {0, first, first + n};
    sort_items_of(x->dtype, tensor_data(x), n, 1, false, items);
    for (int64_t i = 0; i < n; i++) {
        bool equal = i && items[i].key == items[i - 1].key && !sort_key_is_nan(x->dtype, items[i].key);
        if (!equal) d.first[d.count++] = i;
        d.of[i] = d.count - 1;
    }
    return results(cx, self, x, &d, a[1].b, a[2].b, out);
}
