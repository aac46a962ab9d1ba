/* SPDX-License-Identifier: Apache-2.0
 *
 * sort.h: sorting, selecting and searching rows.  Elements of any real dtype become 64-bit keys whose unsigned order
 * is the sort order (NaN greatest, -0 equal to 0), so that the algorithms are written once, over (key, index) items.
 */
#ifndef TS_OPS_SORT_H
#define TS_OPS_SORT_H

#include "ops/reduce.h"

typedef struct sort_item {
    uint64_t key;
    int64_t index;
} sort_item;

/* Whether rows of the dtype have keys (all but complex and quantized ones). */
static inline bool sort_has_keys(dtype d) { return !dtype_is_complex(d) && !dtype_is_quant(d); }
/* Items of n elements `stride` apart; a descending order inverts the keys. */
void sort_items_of(dtype d, const void *row, int64_t n, int64_t stride, bool descending, sort_item *items);
/* Key of one element; NaN has the greatest of the dtype. */
uint64_t sort_key(dtype d, const void *element);
bool sort_key_is_nan(dtype d, uint64_t key);
uint64_t sort_key_max(dtype d);
/* Stable sort by key; `scratch` holds n items. The result is in `items`. */
void sort_stable(sort_item *items, sort_item *scratch, int64_t n);

/* The algorithms of the GNU C++ library, step by step, so that equal keys end up where PyTorch's end up. */
void sort_partial(sort_item *items, int64_t middle, int64_t n); /* std::partial_sort */
void sort_nth(sort_item *items, int64_t nth, int64_t n);        /* std::nth_element */
void sort_unstable(sort_item *items, int64_t n);                /* std::sort */
/* std::sort of at most 16 items by `<` on floats, of which it finds NaN (key `nan`) neither smaller nor greater than
 * any: they keep their places, and split the order. */
void sort_around_nan(sort_item *items, int64_t n, uint64_t nan);
/* PyTorch's own quickselect (median of three): items[k] is the k-th. */
void sort_quickselect(sort_item *items, int64_t k, int64_t n);

/* A dim of a contiguous tensor as (outer, n, inner). A 0-d tensor is one element. */
typedef struct dim_layout {
    int64_t outer, n, inner;
} dim_layout;
dim_layout dim_layout_of(const tensor *x, int dim);
/* First element of row r in elements; its elements are `inner` apart. */
static inline int64_t dim_row(const dim_layout *l, int64_t r) { return r / l->inner * l->n * l->inner + r % l->inner; }

/* Calls body(arg, scratch, begin, end) over pieces of [0, rows), each with `scratch_bytes` of its own. `cost`: about
 * how many elements a row has. */
ts_status rows_parallel(ctx *cx, int64_t rows, int64_t cost, size_t scratch_bytes,
                        void (*body)(void *arg, void *scratch, int64_t begin, int64_t end), void *arg);

typedef struct sort_order {
    bool descending, stable;
} sort_order;
/* Values and positions of x sorted along `dim`; x, values and indices are contiguous. indices may be NULL. */
ts_status sort_along(ctx *cx, const tensor *x, int dim, sort_order order, tensor *values, tensor *indices);

#endif
