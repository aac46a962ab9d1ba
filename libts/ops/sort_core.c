/* SPDX-License-Identifier: Apache-2.0
 *
 * sort_core.c: keys, the radix sort, and the selection algorithms whose treatment of ties programs can see: those of
 * the GNU C++ library (introsort, introselect, heap select) and PyTorch's quickselect.
 */
#include "ops/sort.h"

#include "base/parallel.h"

/* ---- keys ---- */

static inline uint64_t float_key(float f) {
    uint32_t u;
    if (f != f) return UINT32_MAX;
    f += 0.0f; /* -0 becomes 0 */
    memcpy(&u, &f, 4);
    return u >> 31 ? (uint32_t)~u : u | 0x80000000u;
}

static inline uint64_t double_key(double f) {
    uint64_t u;
    if (f != f) return UINT64_MAX;
    f += 0.0;
    memcpy(&u, &f, 8);
    return u >> 63 ? ~u : u | 1ULL << 63;
}

#define KEY_UINT8(v) (uint64_t)(v)
#define KEY_BOOL(v) (uint64_t)((v) != 0)
#define KEY_INT8(v) (uint64_t)((v) + 128)
#define KEY_INT16(v) (uint64_t)((v) + 32768)
#define KEY_INT32(v) (uint64_t)((int64_t)(v) + 2147483648LL)
#define KEY_INT64(v) ((uint64_t)(v) ^ 1ULL << 63)
#define KEY_FLOAT32(v) float_key(v)
#define KEY_FLOAT64(v) double_key(v)
#define KEY_FLOAT16(v) float_key(f16_to_float(v))
#define KEY_BFLOAT16(v) float_key(bf16_to_float(v))
#define FOR_KEY_TYPES(X) FOR_INT_TYPES(X) FOR_FLOAT_TYPES(X) FOR_HALF_TYPES(X) X(BOOL, uint8_t)

uint64_t sort_key_max(dtype d) {
    switch (d) {
    case TS_INT64:
    case TS_FLOAT64: return UINT64_MAX;
    case TS_UINT8:
    case TS_INT8:
    case TS_BOOL: return UINT8_MAX;
    case TS_INT16: return UINT16_MAX;
    default: return UINT32_MAX;
    }
}

void sort_items_of(dtype d, const void *row, int64_t n, int64_t stride, bool descending, sort_item *items) {
    uint64_t flip = descending ? sort_key_max(d) : 0;
    switch (d) {
#define ITEMS(ID, T)                                                                                              \
    case TS_##ID:                                                                                                 \
        for (int64_t i = 0; i < n; i++) {                                                                         \
            T v = ((const T *)row)[i * stride];                                                                   \
            items[i] = (sort_item){KEY_##ID(v) ^ flip, i};                                                        \
        }                                                                                                         \
        break;
        FOR_KEY_TYPES(ITEMS)
    default: break;
    }
}

uint64_t sort_key(dtype d, const void *element) {
    sort_item item = {0};
    sort_items_of(d, element, 1, 1, false, &item);
    return item.key;
}

bool sort_key_is_nan(dtype d, uint64_t key) { return dtype_is_float(d) && key == sort_key_max(d); }

/* ---- the stable sort ---- */

static void insert_sorted(sort_item *items, int64_t n) {
    for (int64_t i = 1; i < n; i++) {
        sort_item moved = items[i];
        int64_t j = i;
        for (; j > 0 && moved.key < items[j - 1].key; j--) items[j] = items[j - 1];
        items[j] = moved;
    }
}

void sort_stable(sort_item *items, sort_item *scratch, int64_t n) {
    if (n <= 48) {
        insert_sorted(items, n);
        return;
    }
    uint64_t varies = 0;
    for (int64_t i = 1; i < n; i++) varies |= items[i].key ^ items[0].key;
    sort_item *from = items, *to = scratch;
    for (int shift = 0; shift < 64; shift += 8) {
        if (!(varies >> shift & 255)) continue; /* all alike in this byte */
        int64_t starts[256] = {0}, sum = 0;
        for (int64_t i = 0; i < n; i++) starts[from[i].key >> shift & 255]++;
        for (int b = 0; b < 256; b++) {
            int64_t count = starts[b];
            starts[b] = sum;
            sum += count;
        }
        for (int64_t i = 0; i < n; i++) to[starts[from[i].key >> shift & 255]++] = from[i];
        sort_item *swap = from;
        from = to;
        to = swap;
    }
    if (from != items) memcpy(items, from, (size_t)n * sizeof *items);
}

/* ---- the GNU C++ library's algorithms ---- */

static inline bool before(sort_item a, sort_item b) { return a.key < b.key; }

static inline void swap_items(sort_item *a, sort_item *b) {
    sort_item t = *a;
    *a = *b;
    *b = t;
}

/* Moves the hole down to a leaf, then `v` up from there. */
static void adjust_heap(sort_item *s, int64_t hole, int64_t n, sort_item v) {
    int64_t top = hole, child = hole;
    while (child < (n - 1) / 2) {
        child = 2 * (child + 1);
        if (before(s[child], s[child - 1])) child--;
        s[hole] = s[child];
        hole = child;
    }
    if (n % 2 == 0 && child == (n - 2) / 2) {
        child = 2 * child + 1;
        s[hole] = s[child];
        hole = child;
    }
    for (int64_t parent = (hole - 1) / 2; hole > top && before(s[parent], v); parent = (hole - 1) / 2) {
        s[hole] = s[parent];
        hole = parent;
    }
    s[hole] = v;
}

/* A heap of the first `middle`; each later item that is smaller than its top replaces it. */
static void heap_select(sort_item *s, int64_t middle, int64_t n) {
    for (int64_t parent = (middle - 2) / 2; middle > 1 && parent >= 0; parent--)
        adjust_heap(s, parent, middle, s[parent]);
    for (int64_t i = middle; i < n; i++) {
        if (!before(s[i], s[0])) continue;
        sort_item v = s[i];
        s[i] = s[0];
        adjust_heap(s, 0, middle, v);
    }
}

void sort_partial(sort_item *s, int64_t middle, int64_t n) {
    if (middle <= 0) return;
    heap_select(s, middle, n);
    for (int64_t last = middle - 1; last > 0; last--) {
        sort_item v = s[last];
        s[last] = s[0];
        adjust_heap(s, 0, last, v);
    }
}

/* Puts the median of a, b, c at `to`. */
static void median_to(sort_item *to, sort_item *a, sort_item *b, sort_item *c) {
    if (before(*a, *b)) swap_items(to, before(*b, *c) ? b : before(*a, *c) ? c : a);
    else swap_items(to, before(*a, *c) ? a : before(*b, *c) ? c : b);
}

/* Partitions [first, last) around the median of three; the cut. Needs more than 3 items. */
static int64_t partition(sort_item *s, int64_t first, int64_t last) {
    median_to(s + first, s + first + 1, s + first + (last - first) / 2, s + last - 1);
    sort_item pivot = s[first];
    for (int64_t low = first + 1, high = last;; low++) {
        while (before(s[low], pivot)) low++;
        high--;
        while (before(pivot, s[high])) high--;
        if (low >= high) return low;
        swap_items(s + low, s + high);
    }
}

/* Inserts s[at] into the sorted items before it; something there is not greater. */
static void insert_unguarded(sort_item *s, int64_t at) {
    sort_item v = s[at];
    for (; before(v, s[at - 1]); at--) s[at] = s[at - 1];
    s[at] = v;
}

static int depth_limit(int64_t n) { return 2 * (63 - __builtin_clzll((uint64_t)n)); }

void sort_nth(sort_item *s, int64_t nth, int64_t n) {
    int64_t first = 0, last = n;
    if (n <= 0 || nth >= n) return;
    for (int depth = depth_limit(n); last - first > 3; depth--) {
        if (depth == 0) {
            heap_select(s + first, nth + 1 - first, last - first);
            swap_items(s + first, s + nth);
            return;
        }
        int64_t cut = partition(s, first, last);
        if (cut <= nth) first = cut;
        else last = cut;
    }
    insert_sorted(s + first, last - first);
}

void sort_unstable(sort_item *s, int64_t n) {
    struct { int64_t first, last; int depth; } todo[130];
    int waiting = 0;
    if (n <= 1) return;
    todo[waiting].first = 0;
    todo[waiting].last = n;
    todo[waiting++].depth = depth_limit(n);
    while (waiting) {
        waiting--;
        int64_t first = todo[waiting].first, last = todo[waiting].last;
        int depth = todo[waiting].depth;
        for (; last - first > 16; depth--) {
            if (depth == 0) {
                sort_partial(s + first, last - first, last - first);
                break;
            }
            int64_t cut = partition(s, first, last);
            todo[waiting].first = cut; /* at most one for each level of depth */
            todo[waiting].last = last;
            todo[waiting++].depth = depth - 1;
            last = cut;
        }
    }
    insert_sorted(s, n < 16 ? n : 16);
    for (int64_t i = 16; i < n; i++) insert_unguarded(s, i);
}

void sort_around_nan(sort_item *s, int64_t n, uint64_t nan) {
    for (int64_t i = 1; i < n; i++) {
        sort_item v = s[i];
        int64_t j = i;
        if (v.key == nan) continue;
        if (before(v, s[0]) && s[0].key != nan) j = 0;
        else
            while (before(v, s[j - 1]) && s[j - 1].key != nan) j--;
        memmove(s + j + 1, s + j, (size_t)(i - j) * sizeof *s);
        s[j] = v;
    }
}

void sort_quickselect(sort_item *s, int64_t k, int64_t n) {
    int64_t low = 0, high = n - 1;
    while (high > low + 1) {
        swap_items(s + low + (high - low) / 2, s + low + 1);
        if (before(s[high], s[low + 1])) swap_items(s + low + 1, s + high);
        if (before(s[high], s[low])) swap_items(s + low, s + high);
        if (before(s[low], s[low + 1])) swap_items(s + low + 1, s + low);
        int64_t i = low + 1, j = high;
        sort_item pivot = s[low];
        for (;;) {
            do i++;
            while (before(s[i], pivot));
            do j--;
            while (before(pivot, s[j]));
            if (j < i) break;
            swap_items(s + i, s + j);
        }
        swap_items(s + low, s + j);
        if (j <= k) low = i;
        if (j >= k) high = j - 1;
    }
    if (high == low + 1 && before(s[high], s[low])) swap_items(s + low, s + high);
}

/* ---- rows ---- */

dim_layout dim_layout_of(const tensor *x, int dim) {
    dim_layout l = {1, 1, 1};
    for (int i = 0; i < x->ndim; i++) *(i < dim ? &l.outer : i == dim ? &l.n : &l.inner) *= x->sizes[i];
    return l;
}

typedef struct rows_state {
    void (*body)(void *arg, void *scratch, int64_t begin, int64_t end);
    void *arg;
    char *scratch;
    size_t bytes;
    int64_t rows, pieces;
} rows_state;

static void run_pieces(void *arg, int64_t begin, int64_t end) {
    rows_state *s = arg;
    for (int64_t i = begin; i < end; i++)
        s->body(s->arg, s->scratch + (size_t)i * s->bytes, s->rows * i / s->pieces, s->rows * (i + 1) / s->pieces);
}

ts_status rows_parallel(ctx *cx, int64_t rows, int64_t cost, size_t scratch_bytes,
                        void (*body)(void *arg, void *scratch, int64_t begin, int64_t end), void *arg) {
    rows_state s = {.body = body, .arg = arg, .rows = rows};
    scoped_mem char *scratch = NULL;
    if (rows == 0) return TS_OK;
    s.bytes = scratch_bytes < SIZE_MAX - 64 ? (scratch_bytes + 63) & ~(size_t)63 : SIZE_MAX;
    s.pieces = rows < cx->threads ? rows : cx->threads;
    if (cost < 1) cost = 1;
    if (s.pieces > 1 && rows < 4096 / cost) s.pieces = 1;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)s.pieces, s.bytes), &scratch));
    s.scratch = scratch;
    parallel_for(cx->threads, s.pieces, 1, run_pieces, &s);
    return TS_OK;
}
