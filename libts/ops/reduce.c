/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce.c: the engine of reductions (reduce.h): dims, layout, and the parallel loop.  The reductions themselves are
 * in reduce_sum.c, reduce_extreme.c, reduce_norm.c and others of that name.
 */
#include "ops/reduce.h"

#include "base/parallel.h"

ts_status reduce_dims(ctx *cx, value dims, int ndim, uint64_t *out_mask) {
    int64_t listed[MAX_DIMS];
    int n = 0, dim;
    uint64_t mask = 0;
    TS_TRY(arg_ints(cx, dims, listed, MAX_DIMS, &n));
    for (int i = 0; i < n; i++) {
        TS_TRY(wrap_dim(cx, listed[i], ndim, &dim));
        if (mask >> dim & 1) return fail_op(cx, "dim %d appears multiple times in the list of dims", dim);
        mask |= 1ULL << dim;
    }
    *out_mask = n ? mask : reduce_all(ndim);
    return TS_OK;
}

ts_status reduce_dim(ctx *cx, value dim, int ndim, uint64_t *out_mask) {
    int wrapped;
    *out_mask = reduce_all(ndim);
    if (dim.tag != V_INT) return TS_OK;
    TS_TRY(wrap_dim(cx, dim.i, ndim, &wrapped));
    *out_mask = 1ULL << wrapped;
    return TS_OK;
}

ts_status tensor_round_to(ctx *cx, tensor **t, dtype d) {
    tensor *rounded = NULL;
    if ((*t)->dtype == d) return TS_OK;
    TS_TRY(tensor_to_dtype(cx, *t, d, &rounded));
    tensor_unref(*t);
    *t = rounded;
    return TS_OK;
}

/* ---- layout ---- */

/* Whether `x` with its dims in this order lies in memory without gaps. */
static bool order_is_contiguous(const tensor *x, const int *order, int n) {
    int64_t expected = 1;
    for (int i = n - 1; i >= 0; i--) {
        int64_t size = x->sizes[order[i]];
        if (size == 1) continue;
        if (x->strides[order[i]] != expected) return false;
        expected *= size;
    }
    return true;
}

static void sort_by_stride(const tensor *x, int *dims, int n) {
    for (int i = 1; i < n; i++)
        for (int j = i; j > 0 && x->strides[dims[j]] > x->strides[dims[j - 1]]; j--) {
            int moved = dims[j];
            dims[j] = dims[j - 1];
            dims[j - 1] = moved;
        }
}

/* Kept dims stay in order (results are contiguous); the reduced ones stand together, where x needs no copy if there
 * is such a place, else last. Returns how many kept dims stand before them. */
static int choose_order(const tensor *x, uint64_t mask, bool ordered, int *order) {
    int kept[MAX_DIMS], gone[MAX_DIMS], k = 0, g = 0;
    for (int i = 0; i < x->ndim; i++)
        if (mask >> i & 1) gone[g++] = i;
        else kept[k++] = i;
    if (!ordered) sort_by_stride(x, gone, g);
    for (int before = k; before >= 0; before--) {
        memcpy(order, kept, (size_t)before * sizeof *kept);
        memcpy(order + before, gone, (size_t)g * sizeof *gone);
        memcpy(order + before + g, kept + before, (size_t)(k - before) * sizeof *kept);
        if (order_is_contiguous(x, order, x->ndim)) return before;
    }
    memcpy(order, kept, (size_t)k * sizeof *kept);
    memcpy(order + k, gone, (size_t)g * sizeof *gone);
    return k;
}

ts_status reduction_init(ctx *cx, const tensor *x, dtype d, uint64_t mask, bool keepdim, bool ordered, reduction *r) {
    int order[MAX_DIMS];
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    int before = choose_order(x, mask, ordered, order), kept = 0;
    *r = (reduction){.outer = 1, .n = 1, .inner = 1};
    for (int i = 0; i < x->ndim; i++) {
        int at = order[i];
        bool reduced = mask >> at & 1;
        sizes[i] = x->sizes[at];
        strides[i] = x->strides[at];
        *(reduced ? &r->n : kept < before ? &r->outer : &r->inner) *= sizes[i];
        if (!reduced) kept++;
    }
    for (int i = 0; i < x->ndim; i++) {
        bool reduced = mask >> i & 1;
        if (!reduced || keepdim) r->sizes[r->ndim++] = reduced ? 1 : x->sizes[i];
    }
    scoped_tensor tensor *view = NULL;
    TS_TRY(tensor_view(cx, x, x->ndim, sizes, strides, x->offset, &view));
    return tensor_plain(cx, view, d, &r->x);
}

void reduction_free(reduction *r) {
    tensor_unref(r->x);
    r->x = NULL;
}

ts_status reduction_out(ctx *cx, const reduction *r, dtype d, tensor **out) {
    return tensor_empty(cx, d, r->ndim, r->sizes, out);
}

/* ---- the loop ---- */

typedef struct run_state {
    const reduction *r;
    const reducer *how;
    double p;
    const char *data;
    char *out;
    size_t size;
    int64_t pieces, piece, blocks;
    acc *partial; /* [outer][pieces][inner], or NULL: one piece */
} run_state;

static void run_rows(void *arg, int64_t begin, int64_t end) {
    run_state *s = arg;
    int64_t n = s->r->n;
    acc results[REDUCE_COLUMNS];
    for (int64_t first = begin; first < end;) {
        int64_t count = end - first < REDUCE_COLUMNS ? end - first : REDUCE_COLUMNS;
        for (int64_t k = 0; k < count; k++)
            results[k] = s->how->row(s->data + (size_t)((first + k) * n) * s->size, n, s->p);
        s->how->store(results, count, n, s->p, s->out, first);
        first += count;
    }
}

/* Task i is a block of columns of one outer index. */
static void run_columns(void *arg, int64_t begin, int64_t end) {
    run_state *s = arg;
    const reduction *r = s->r;
    acc results[REDUCE_COLUMNS];
    for (int64_t i = begin; i < end; i++) {
        int64_t o = i / s->blocks, column = i % s->blocks * REDUCE_COLUMNS;
        int64_t width = r->inner - column < REDUCE_COLUMNS ? r->inner - column : REDUCE_COLUMNS;
        s->how->columns(s->data + (size_t)(o * r->n * r->inner + column) * s->size, r->n, r->inner, width, s->p, results);
        s->how->store(results, width, r->n, s->p, s->out, o * r->inner + column);
    }
}

/* Task i is a piece of the reduced elements of one outer index. */
static void run_pieces(void *arg, int64_t begin, int64_t end) {
    run_state *s = arg;
    const reduction *r = s->r;
    for (int64_t i = begin; i < end; i++) {
        int64_t o = i / s->pieces, first = i % s->pieces * s->piece;
        int64_t n = r->n - first < s->piece ? r->n - first : s->piece;
        const char *x = s->data + (size_t)((o * r->n + first) * r->inner) * s->size;
        acc *to = s->partial + i * r->inner;
        if (r->inner == 1) to[0] = s->how->row(x, n, s->p);
        else s->how->columns(x, n, r->inner, r->inner, s->p, to);
    }
}

static void join_pieces(run_state *s) {
    const reduction *r = s->r;
    for (int64_t o = 0; o < r->outer; o++) {
        acc *first = s->partial + o * s->pieces * r->inner;
        for (int64_t k = 1; k < s->pieces; k++)
            for (int64_t j = 0; j < r->inner; j++) first[j] = s->how->merge(first[j], first[k * r->inner + j]);
        s->how->store(first, r->inner, r->n, s->p, s->out, o * r->inner);
    }
}

static int64_t grain_of(int64_t elements_each) {
    int64_t grain = 32768 / (elements_each > 0 ? elements_each : 1);
    return grain > 0 ? grain : 1;
}

ts_status reduction_run(ctx *cx, const reduction *r, const reducer *how, double p, tensor *out) {
    run_state s = {.r = r, .how = how, .p = p, .data = tensor_data(r->x), .out = tensor_data(out),
                   .size = dtype_size(r->x->dtype)};
    int64_t results = reduction_results(r);
    scoped_mem acc *partial = NULL;
    if (results == 0) return TS_OK;
    s.blocks = (r->inner + REDUCE_COLUMNS - 1) / REDUCE_COLUMNS;
    s.piece = r->inner > 1 ? REDUCE_PIECE / r->inner + 1 : REDUCE_PIECE;
    if (r->outer < 16 && s.blocks == 1 && r->n >= 2 * s.piece) {
        s.pieces = (r->n + s.piece - 1) / s.piece;
        TS_TRY(ctx_alloc(cx, mem_array((size_t)(results * s.pieces), sizeof *partial), &partial));
        s.partial = partial;
        parallel_for(cx->threads, r->outer * s.pieces, 1, run_pieces, &s);
        join_pieces(&s);
    } else if (r->inner == 1) {
        parallel_for(cx->threads, r->outer, grain_of(r->n), run_rows, &s);
    } else {
        int64_t width = r->inner < REDUCE_COLUMNS ? r->inner : REDUCE_COLUMNS;
        parallel_for(cx->threads, r->outer * s.blocks, grain_of(r->n * width), run_columns, &s);
    }
    return TS_OK;
}

/* ---- rows one by one ---- */

typedef struct gather_state {
    const reduction *r;
    const row_task *task;
    const char *data;
    size_t size;
    int64_t width;  /* columns gathered at once */
    int64_t blocks;
    char *buffers;  /* one per task group */
    int64_t group;
} gather_state;

static void rows_in_place(void *arg, int64_t begin, int64_t end) {
    gather_state *s = arg;
    size_t bytes = (size_t)s->r->n * s->size;
    for (int64_t i = begin; i < end; i++) s->task->body(s->task->arg, s->data + (size_t)i * bytes, s->r->n, i);
}

#define GATHER(T)                                                                                                 \
    for (int64_t i = 0; i < n; i++)                                                                               \
        for (int64_t j = 0; j < width; j++) ((T *)buffer)[j * n + i] = ((const T *)x)[i * stride + j];

static void gather_columns(const void *x, int64_t n, int64_t stride, int64_t width, size_t size, void *buffer) {
    if (size == 1) { GATHER(uint8_t) }
    else if (size == 2) { GATHER(uint16_t) }
    else if (size == 4) { GATHER(uint32_t) }
    else if (size == 8) { GATHER(uint64_t) }
    else { GATHER(c128) }
}

static void rows_gathered(void *arg, int64_t begin, int64_t end) {
    gather_state *s = arg;
    const reduction *r = s->r;
    size_t row = (size_t)r->n * s->size;
    for (int64_t g = begin; g < end; g++) {
        char *buffer = s->buffers + (size_t)g * row * (size_t)s->width;
        int64_t all = r->outer * s->blocks, last = (g + 1) * s->group < all ? (g + 1) * s->group : all;
        for (int64_t i = g * s->group; i < last; i++) {
            int64_t o = i / s->blocks, column = i % s->blocks * s->width;
            int64_t width = r->inner - column < s->width ? r->inner - column : s->width;
            gather_columns(s->data + (size_t)(o * r->n * r->inner + column) * s->size, r->n, r->inner, width, s->size,
                           buffer);
            for (int64_t j = 0; j < width; j++)
                s->task->body(s->task->arg, buffer + (size_t)j * row, r->n, o * r->inner + column + j);
        }
    }
}

ts_status reduction_rows(ctx *cx, const reduction *r, const row_task *task) {
    gather_state s = {.r = r, .task = task, .data = tensor_data(r->x), .size = dtype_size(r->x->dtype)};
    scoped_mem char *buffers = NULL;
    if (reduction_results(r) == 0) return TS_OK;
    if (r->inner == 1 || r->n <= 1) {
        parallel_for(cx->threads, reduction_results(r), grain_of(r->n), rows_in_place, &s);
        return TS_OK;
    }
    s.width = r->inner < 16 ? r->inner : 16;
    s.blocks = (r->inner + s.width - 1) / s.width;
    int64_t tasks = r->outer * s.blocks, groups = cx->threads < tasks ? cx->threads : tasks;
    s.group = (tasks + groups - 1) / groups;
    groups = (tasks + s.group - 1) / s.group;
    TS_TRY(ctx_alloc(cx, mem_array(mem_array((size_t)r->n, (size_t)(s.width * groups)), s.size), &buffers));
    s.buffers = buffers;
    parallel_for(cx->threads, groups, 1, rows_gathered, &s);
    return TS_OK;
}
