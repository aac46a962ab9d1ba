/* SPDX-License-Identifier: Apache-2.0
 *
 * index.c: x[i, m, ...] with tensors as indices, reading and writing; the coordinates of elements that are not zero
 * (page 7.5 of the language).
 */
#include "ops/index.h"
#include "ops/shape.h"

#include "core/iter.h"

/* ---- nonzero ---- */

typedef int64_t (*zero_count)(const void *x, int64_t n);
typedef int64_t (*zero_find)(const void *x, int64_t n, int64_t base, int64_t *to);

#define NONZERO(ID, T, TEST)                                                                                      \
    static int64_t count_##ID(const void *x, int64_t n) {                                                         \
        const T *p = x;                                                                                           \
        int64_t found = 0;                                                                                        \
        for (int64_t i = 0; i < n; i++) found += (TEST);                                                          \
        return found;                                                                                             \
    }                                                                                                             \
    static int64_t find_##ID(const void *x, int64_t n, int64_t base, int64_t *to) {                               \
        const T *p = x;                                                                                           \
        int64_t found = 0;                                                                                        \
        for (int64_t i = 0; i < n; i++)                                                                           \
            if (TEST) to[found++] = base + i;                                                                     \
        return found;                                                                                             \
    }
#define NONZERO_PLAIN(ID, T) NONZERO(ID, T, p[i] != 0)

FOR_REAL_TYPES(NONZERO_PLAIN)
FOR_COMPLEX_TYPES(NONZERO_PLAIN)
NONZERO(FLOAT16, f16, (p[i].bits & 0x7fff) != 0)

#define COUNT_ROW(ID, T) [TS_##ID] = count_##ID,
#define FIND_ROW(ID, T) [TS_##ID] = find_##ID,
static const zero_count counts[DTYPE_COUNT] = {FOR_REAL_TYPES(COUNT_ROW) FOR_COMPLEX_TYPES(COUNT_ROW)
                                               [TS_FLOAT16] = count_FLOAT16, [TS_BFLOAT16] = count_FLOAT16};
static const zero_find finds[DTYPE_COUNT] = {FOR_REAL_TYPES(FIND_ROW) FOR_COMPLEX_TYPES(FIND_ROW)
                                             [TS_FLOAT16] = find_FLOAT16, [TS_BFLOAT16] = find_FLOAT16};

/* Positions in row-major order become coordinates, last dimension first. */
static void split_positions(int64_t *to, int64_t n, int ndim, const int64_t *sizes) {
    for (int d = ndim - 1; d > 0; d--) {
        int64_t size = sizes[d], *rest = to, *column = to + d * n; /* column 0 carries what is left */
        if (size == 1) {
            memset(column, 0, (size_t)n * sizeof *column);
            continue;
        }
        for (int64_t i = 0; i < n; i++) {
            int64_t quotient = rest[i] / size;
            column[i] = rest[i] - quotient * size;
            rest[i] = quotient;
        }
    }
}

ts_status nonzero(ctx *cx, const tensor *t, tensor **out) {
    scoped_tensor tensor *plain = NULL, *made = NULL;
    if (!counts[t->dtype]) return fail_op(cx, "\"nonzero\" not implemented for '%s'", dtype_aten(t->dtype));
    TS_TRY(tensor_contiguous(cx, t, &plain));
    int64_t numel = tensor_numel(t), n = counts[t->dtype](tensor_data(plain), numel);
    int64_t sizes[2] = {n, t->ndim}, strides[2] = {1, n > 1 ? n : 1};
    TS_TRY(tensor_empty_strided(cx, TS_INT64, 2, sizes, strides, &made));
    int64_t *to = tensor_data(made);
    if (t->ndim && n) {
        finds[t->dtype](tensor_data(plain), numel, 0, to);
        split_positions(to, n, t->ndim, t->sizes);
    }
    *out = tensor_take(&made);
    return TS_OK;
}

KERNEL(nonzero) {
    tensor *t;
    TS_TRY(nonzero(cx, a[0].t, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

/* A list with the coordinates of each dimension; a 0-d tensor counts as 1-d. */
KERNEL(nonzero_numpy) {
    scoped_tensor tensor *t = tensor_ref(a[0].t), *all = NULL;
    tensor *columns[MAX_DIMS];
    if (t->ndim == 0) {
        tensor *vector;
        TS_TRY(shape_unsqueeze(cx, t, 0, &vector));
        tensor_unref(t);
        t = vector;
    }
    TS_TRY(nonzero(cx, t, &all));
    for (int i = 0; i < t->ndim; i++) {
        ts_status st = shape_select(cx, all, 1, i, &columns[i]);
        if (st == TS_OK) continue;
        while (i-- > 0) tensor_unref(columns[i]);
        return st;
    }
    return out_tensors(cx, columns, t->ndim, out);
}

/* ---- indices ---- */

/* Index tensors, int64, for the dims in `dims`; `sizes` is the shape to which they broadcast. */
typedef struct indices {
    int n, dim[MAX_DIMS], ndim;
    tensor *index[MAX_DIMS]; /* owned */
    int64_t sizes[MAX_DIMS], count;
    uint64_t dims;
    int used;          /* dims of self that the list speaks of */
    bool masks, longs; /* what kinds were given */
} indices;

static void indices_free(indices *x) {
    for (int i = 0; i < x->n; i++) tensor_unref(x->index[i]);
}
#define scoped_indices __attribute__((cleanup(indices_free)))

static ts_status too_many(ctx *cx, const tensor *self, int64_t got) {
    return fail_as(cx, INDEX, "too many indices for tensor of dimension %d (got %lld)", self->ndim, (long long)got);
}

/* A mask stands for the coordinates of its true elements. */
static ts_status add_mask(ctx *cx, const tensor *self, const tensor *mask, int64_t position, indices *x) {
    scoped_tensor tensor *places = NULL;
    for (int i = 0; i < mask->ndim; i++) {
        if (x->used + i < self->ndim && mask->sizes[i] == self->sizes[x->used + i]) continue;
        if (x->used + i >= self->ndim) return too_many(cx, self, x->used + mask->ndim);
        scoped_text text m = TEXT_INIT(NULL), s = TEXT_INIT(NULL);
        sizes_print(&m, mask->ndim, mask->sizes);
        sizes_print(&s, self->ndim, self->sizes);
        return fail_as(cx, INDEX, "The shape of the mask %s at index %d does not match the shape of the indexed tensor %s at index %lld",
                       text_str(&m), i, text_str(&s), (long long)(position + i));
    }
    TS_TRY(nonzero(cx, mask, &places));
    for (int i = 0; i < mask->ndim; i++) {
        TS_TRY(shape_select(cx, places, 1, i, &x->index[x->n]));
        x->dim[x->n++] = x->used++;
    }
    x->masks = true;
    return TS_OK;
}

static ts_status collect(ctx *cx, const tensor *self, value given, indices *x) {
    int64_t n = given.l->n;
    if (n > MAX_DIMS) return too_many(cx, self, n);
    for (int64_t i = 0; i < n; i++) {
        tensor *t = arg_tensor_or_null(given.l->items[i]);
        if (t && t->dtype != TS_INT64 && t->dtype != TS_BOOL && t->dtype != TS_UINT8)
            return fail_as(cx, INDEX, "tensors used as indices must be long, byte or bool tensors");
        if (t && t->dtype != TS_INT64) {
            TS_TRY(add_mask(cx, self, t, x->used, x));
            continue;
        }
        if (x->used >= self->ndim) return too_many(cx, self, x->used + n - i);
        if (t) {
            x->index[x->n] = tensor_ref(t);
            x->dim[x->n++] = x->used;
            x->longs = true;
        }
        x->used++;
    }
    if (x->n == 0) return fail_op(cx, "indexing needs at least one tensor of indices");
    return TS_OK;
}

static bool join_sizes(const tensor *t, int *ndim, int64_t *sizes) {
    int n = t->ndim > *ndim ? t->ndim : *ndim;
    for (int i = n - 1; i >= 0; i--) {
        int x = i - (n - t->ndim), y = i - (n - *ndim);
        int64_t have = y >= 0 ? sizes[y] : 1, more = x >= 0 ? t->sizes[x] : 1;
        if (have != more && have != 1 && more != 1) return false;
        sizes[i] = have == 1 ? more : have;
    }
    *ndim = n;
    return true;
}

static ts_status broadcast_indices(ctx *cx, indices *x) {
    for (int i = 0; i < x->n; i++) {
        if (join_sizes(x->index[i], &x->ndim, x->sizes)) continue;
        scoped_text text shapes = TEXT_INIT(NULL);
        for (int k = 0; k < x->n; k++) {
            if (k) text_puts(&shapes, ", ");
            sizes_print(&shapes, x->index[k]->ndim, x->index[k]->sizes);
        }
        return fail_as(cx, INDEX, "shape mismatch: indexing tensors could not be broadcast together with shapes %s", text_str(&shapes));
    }
    if (!sizes_numel(x->ndim, x->sizes, &x->count)) return fail_op(cx, "the shape of the indices is too large");
    for (int i = 0; i < x->n; i++) {
        scoped_tensor tensor *wide = NULL;
        tensor *plain;
        TS_TRY(shape_expand(cx, x->index[i], x->ndim, x->sizes, &wide));
        TS_TRY(tensor_contiguous(cx, wide, &plain));
        tensor_unref(x->index[i]);
        x->index[i] = plain;
        x->dims |= (uint64_t)1 << x->dim[i];
    }
    return TS_OK;
}

static ts_status pick(ctx *cx, tensor *self, const indices *x, picks *p) {
    TS_TRY(picks_init(cx, self, x->dims, x->count, p));
    for (int i = 0; i < x->n; i++) {
        int64_t bad, size = self->sizes[x->dim[i]];
        if (size == 0 && x->count) return fail_as(cx, INDEX, "index is out of bounds for dimension with size 0");
        if (p->lead_count == 0 || p->tail_count == 0) continue;
        if (!picks_add(p, x->dim[i], tensor_data(x->index[i]), true, &bad))
            return fail_as(cx, INDEX, "index %lld is out of bounds for dimension %d with size %lld", (long long)bad, x->dim[i], (long long)size);
    }
    return TS_OK;
}

KERNEL(index) {
    scoped_indices indices x = {0};
    scoped_picks picks p = {0};
    scoped_tensor tensor *made = NULL;
    int64_t sizes[MAX_DIMS];
    int ndim;
    TS_TRY(collect(cx, a[0].t, a[1], &x));
    TS_TRY(broadcast_indices(cx, &x));
    TS_TRY(pick(cx, a[0].t, &x, &p));
    TS_TRY(picks_sizes(cx, &p, x.ndim, x.sizes, &ndim, sizes));
    TS_TRY(tensor_empty(cx, a[0].t->dtype, ndim, sizes, &made));
    made->quant = quantizer_ref(a[0].t->quant);
    picks_read(cx, &p, tensor_data(made));
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

/* Values as a contiguous tensor of the shape of what they replace. */
static ts_status spread_values(ctx *cx, const tensor *values, dtype d, int ndim, const int64_t *sizes, tensor **out) {
    scoped_tensor tensor *wide = NULL;
    bool fits = values->ndim <= ndim;
    for (int i = 0; fits && i < values->ndim; i++) {
        int64_t have = values->sizes[i], want = sizes[ndim - values->ndim + i];
        fits = have == want || have == 1;
    }
    if (!fits) {
        scoped_text text v = TEXT_INIT(NULL), s = TEXT_INIT(NULL);
        sizes_print(&v, values->ndim, values->sizes);
        sizes_print(&s, ndim, sizes);
        return fail_op(cx, "shape mismatch: value tensor of shape %s cannot be broadcast to indexing result of shape %s", text_str(&v),
                       text_str(&s));
    }
    TS_TRY(shape_expand(cx, values, ndim, sizes, &wide));
    return tensor_plain(cx, wide, d, out);
}

KERNEL(index_put) {
    const tensor *values = a[2].t;
    bool accumulate = a[3].b;
    scoped_indices indices x = {0};
    scoped_picks picks p = {0};
    scoped_tensor tensor *target = NULL, *apart = NULL, *spread = NULL;
    int64_t sizes[MAX_DIMS];
    int ndim;
    if (cx->dest == a[0].t) target = tensor_ref(a[0].t); /* also memory that several elements share */
    else TS_TRY(tensor_clone(cx, a[0].t, &target));
    TS_TRY(collect(cx, target, a[1], &x));
    /* One mask and one value are a masked_fill, which converts. */
    bool fills = !accumulate && x.masks && !x.longs && tensor_numel(values) == 1;
    if (!fills && values->dtype != target->dtype)
        return fail_op(cx, "Index put requires the source and destination dtypes match, got %s for the destination and %s for the source.",
                       dtype_aten(target->dtype), dtype_aten(values->dtype));
    TS_TRY(broadcast_indices(cx, &x));
    TS_TRY(pick(cx, target, &x, &p));
    TS_TRY(picks_sizes(cx, &p, x.ndim, x.sizes, &ndim, sizes));
    if (fills && values->ndim > ndim) TS_TRY(shape_reshape(cx, values, 0, NULL, &apart));
    else TS_TRY(apart_from(cx, target, a[2].t, &apart));
    TS_TRY(spread_values(cx, apart, target->dtype, ndim, sizes, &spread));
    put_row put = put_row_of(accumulate ? PUT_ADD : PUT_SET, target->dtype);
    if (!put) return fail_op(cx, "\"index_put\" not implemented for '%s'", dtype_aten(target->dtype));
    picks_write(&p, put, tensor_data(spread));
    out[0] = v_tensor(tensor_take(&target));
    return TS_OK;
}
