/* SPDX-License-Identifier: Apache-2.0
 *
 * embedding.c: rows of a table by their numbers: embedding, bags of rows reduced to one, renormalising used rows.
 * Numbers of rows do not wrap.
 */
#include "ops/index.h"

#include <math.h>

static ts_status check_integers(ctx *cx, const tensor *t, const char *what) {
    if (t->dtype == TS_INT64 || t->dtype == TS_INT32) return TS_OK;
    return fail_op(cx, "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got CPU%sType instead (while checking arguments for %s)",
                   dtype_aten(t->dtype), what);
}

KERNEL(embedding) {
    tensor *weight = a[0].t;
    const tensor *index = a[1].t;
    scoped_tensor tensor *plain = NULL, *made = NULL;
    scoped_picks picks p = {0};
    int64_t sizes[MAX_DIMS], bad;
    int ndim;
    if (weight->ndim != 2) return fail_op(cx, "'weight' must be 2-D");
    TS_TRY(check_integers(cx, index, "embedding"));
    TS_TRY(tensor_plain(cx, index, TS_INT64, &plain));
    TS_TRY(picks_init(cx, weight, 1, tensor_numel(plain), &p));
    if (!picks_add(&p, 0, tensor_data(plain), false, &bad)) return fail_as(cx, INDEX, "index out of range in self");
    TS_TRY(picks_sizes(cx, &p, index->ndim, index->sizes, &ndim, sizes));
    TS_TRY(tensor_empty(cx, weight->dtype, ndim, sizes, &made));
    made->quant = quantizer_ref(weight->quant);
    picks_read(cx, &p, tensor_data(made));
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

/* ---- embedding_renorm_ ---- */

static double row_norm(const double *row, int64_t n, double p) {
    double sum = 0;
    if (isinf(p)) {
        for (int64_t i = 0; i < n; i++) sum = fmax(sum, fabs(row[i]));
        return sum;
    }
    for (int64_t i = 0; i < n; i++) sum += p == 2 ? row[i] * row[i] : pow(fabs(row[i]), p);
    return p == 2 ? sqrt(sum) : pow(sum, 1 / p);
}

/* Rows that are used and longer than max_norm are scaled down to it, once each. */
KERNEL(embedding_renorm) {
    tensor *weight = a[0].t;
    scoped_tensor tensor *plain = NULL, *rows = NULL, *made = NULL;
    scoped_mem bool *done = NULL;
    TS_TRY(check_integers(cx, a[1].t, "embedding_renorm_"));
    if (weight->ndim != 2) return fail_op(cx, "'self' must be 2-D");
    if (!dtype_is_float(weight->dtype)) return fail_op(cx, "embedding_renorm_: floating point rows are needed, but got %s", dtype_aten(weight->dtype));
    TS_TRY(tensor_plain(cx, a[1].t, TS_INT64, &plain));
    TS_TRY(tensor_empty(cx, TS_FLOAT64, 2, weight->sizes, &rows));
    TS_TRY(tensor_copy(cx, rows, weight));
    int64_t n = weight->sizes[0], width = weight->sizes[1], count = tensor_numel(plain);
    const int64_t *index = tensor_data(plain);
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n + 1, sizeof *done), &done));
    memset(done, 0, (size_t)n);
    for (int64_t i = 0; i < count; i++) {
        int64_t at = index[i] < 0 ? index[i] + n : index[i];
        if (at < 0 || at >= n)
            return fail_as(cx, INDEX, "select(): index %lld out of range for tensor of size [%lld, %lld] at dimension 0", (long long)index[i],
                           (long long)n, (long long)width);
        if (done[at]) continue;
        done[at] = true;
        double *row = (double *)tensor_data(rows) + at * width, norm = width ? row_norm(row, width, a[3].d) : 0;
        if (weight->dtype != TS_FLOAT64) norm = (float)norm;
        if (norm <= a[2].d) continue;
        double scale = a[2].d / (norm + 1e-7);
        if (weight->dtype != TS_FLOAT64) scale = (float)scale;
        for (int64_t k = 0; k < width; k++) row[k] *= scale;
    }
    TS_TRY(tensor_empty_like(cx, weight, weight->dtype, &made));
    TS_TRY(tensor_copy(cx, made, rows));
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

/* ---- embedding_bag ---- */

enum { MODE_SUM, MODE_MEAN, MODE_MAX };

typedef struct bags {
    const tensor *weight, *indices, *offsets, *weights; /* of the caller; weights: per sample, or NULL */
    tensor *index, *start, *table, *scale;              /* plain copies, owned */
    int mode;
    bool include_last;
    int64_t padding, n, count, width;                   /* bags, indices, columns */
    tensor *out, *bag_of, *sizes, *highest;             /* results, owned */
} bags;

static void bags_free(bags *b) {
    tensor *all[] = {b->index, b->start, b->table, b->scale, b->out, b->bag_of, b->sizes, b->highest};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) tensor_unref(all[i]);
}
#define scoped_bags __attribute__((cleanup(bags_free)))

static ts_status bags_check(ctx *cx, bags *b) {
    const tensor *w = b->weight, *s = b->weights;
    if (w->ndim != 2) return fail_op(cx, "embedding_bag: 'weight' must be 2-D");
    TS_TRY(check_integers(cx, b->indices, "embedding_bag"));
    TS_TRY(check_integers(cx, b->offsets, "embedding_bag"));
    if (w->dtype != TS_FLOAT16 && w->dtype != TS_FLOAT32 && w->dtype != TS_FLOAT64)
        return fail_op(cx, "Expected tensor for argument #1 'weight' to have one of the following scalar types: Half, Float, Double; but got CPU%sType instead (while checking arguments for embedding_bag)",
                       dtype_aten(w->dtype));
    if (b->mode < MODE_SUM || b->mode > MODE_MAX) return fail_op(cx, "embedding_bag: mode must be 0, 1 or 2, but got %d", b->mode);
    if (s && b->mode != MODE_SUM) return fail_op(cx, "embedding_bag: per_sample_weights only supported with mode='sum'");
    if (s && s->dtype != w->dtype)
        return fail_op(cx, "Expected tensor for argument #1 'weight' to have the same type as tensor for argument #1 'per_sample_weights'; but type CPU%sType does not equal CPU%sType (while checking arguments for embedding_bag)",
                       dtype_aten(w->dtype), dtype_aten(s->dtype));
    if (s && tensor_numel(s) != tensor_numel(b->indices))
        return fail_op(cx, "Expected per_sample_weights.value().numel() == indices.numel() to be true, but got false.");
    if (b->include_last && tensor_numel(b->offsets) == 0) return fail_op(cx, "include_last_offset: number of offset should be at least 1");
    return TS_OK;
}

static ts_status check_places(ctx *cx, const bags *b) {
    const int64_t *index = tensor_data(b->index), *start = tensor_data(b->start);
    int64_t n = tensor_numel(b->start), rows = b->weight->sizes[0];
    if (n && start[0] != 0)
        return fail_op(cx, "offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, got %lld",
                       (long long)start[0]);
    if (n && start[n - 1] > b->count)
        return fail_op(cx, "offsets[-1] can not be greater than input's length %lld but got offsets[-1] of %lld", (long long)b->count,
                       (long long)start[n - 1]);
    for (int64_t i = 1; i < n; i++)
        if (start[i] < start[i - 1]) return fail_op(cx, "embedding_bag: offsets must not decrease, but offsets[%lld] is %lld", (long long)i, (long long)start[i]);
    for (int64_t i = 0; i < b->count; i++)
        if (index[i] < 0 || index[i] >= rows)
            return fail_op(cx, "embedding_bag: Expected idx >= 0 && idx < num_embeddings but found idx to be %lld; 0 <= idx && idx < data_size. Index %lld is out of bounds: %lld, range 0 to %lld",
                           (long long)index[i], (long long)i, (long long)index[i], (long long)rows);
    return TS_OK;
}

static int64_t bag_end(const bags *b, int64_t bag) {
    const int64_t *start = tensor_data(b->start);
    return bag + 1 < b->n || b->include_last ? start[bag + 1] : b->count;
}

/* One bag: the reduced row, how many rows counted, and for max the row of each column. */
#define REDUCE_BAG(T)                                                                                             \
    static void reduce_##T(const bags *b, int64_t bag) {                                                          \
        const int64_t *index = tensor_data(b->index), *start = tensor_data(b->start);                             \
        const T *table = tensor_data(b->table), *scale = b->scale ? tensor_data(b->scale) : NULL;                 \
        T *to = (T *)tensor_data(b->out) + bag * b->width;                                                        \
        int64_t *highest = b->mode == MODE_MAX ? (int64_t *)tensor_data(b->highest) + bag * b->width : NULL, used = 0; \
        for (int64_t i = start[bag], end = bag_end(b, bag); i < end; i++) {                                       \
            if (index[i] == b->padding) continue;                                                                 \
            const T *row = table + index[i] * b->width;                                                           \
            T by = scale ? scale[i] : 1;                                                                          \
            for (int64_t k = 0; k < b->width && !highest; k++) to[k] += by * row[k];                              \
            for (int64_t k = 0; k < b->width && highest; k++)                                                     \
                if (!used || row[k] > to[k]) {                                                                    \
                    to[k] = row[k];                                                                               \
                    highest[k] = index[i];                                                                        \
                }                                                                                                 \
            used++;                                                                                               \
        }                                                                                                         \
        if (b->mode != MODE_SUM) ((int64_t *)tensor_data(b->sizes))[bag] = used;                                  \
        for (int64_t k = 0; k < b->width && b->mode == MODE_MEAN && used; k++) to[k] /= (T)used;                  \
    }
REDUCE_BAG(float)
REDUCE_BAG(double)

/* Sums of contiguous float rows run without the map from indices to bags: it is empty then. */
static bool without_map(const bags *b) {
    const tensor *w = b->weight;
    return b->mode == MODE_SUM && w->dtype != TS_FLOAT64 && b->padding < 0 && (w->strides[1] == 1 || w->sizes[1] == 1) &&
           (!b->weights || (b->weights->ndim && b->weights->strides[0] == 1));
}

static ts_status make_results(ctx *cx, bags *b, dtype work) {
    int64_t offsets = tensor_numel(b->start), mapped = without_map(b) ? 0 : b->count, bag = -1;
    int64_t sizes = b->mode == MODE_SUM ? offsets : b->n;
    TS_TRY(tensor_zeros(cx, work, 2, (int64_t[]){b->n, b->width}, &b->out));
    TS_TRY(tensor_zeros(cx, TS_INT64, 1, &mapped, &b->bag_of));
    TS_TRY(tensor_zeros(cx, TS_INT64, 1, &sizes, &b->sizes));
    if (b->mode == MODE_MAX) TS_TRY(tensor_zeros(cx, TS_INT64, 2, (int64_t[]){b->n, b->width}, &b->highest));
    const int64_t *start = tensor_data(b->start);
    int64_t *map = tensor_data(b->bag_of);
    for (int64_t i = 0; i < mapped; i++) {
        while (bag + 1 < offsets && start[bag + 1] <= i) bag++;
        map[i] = bag;
    }
    return TS_OK;
}

static ts_status give_results(ctx *cx, bags *b, value *out) {
    tensor *made[4] = {NULL};
    tensor *have[4] = {b->out, b->bag_of, b->sizes, b->mode == MODE_MAX ? b->highest : b->sizes};
    dtype want[4] = {b->weight->dtype, b->indices->dtype, b->indices->dtype, b->indices->dtype};
    ts_status st = TS_OK;
    for (int i = 0; i < 4 && st == TS_OK; i++) {
        st = tensor_to_dtype(cx, have[i], want[i], &made[i]);
        if (st == TS_OK && i == 3 && made[3] == made[2]) {
            tensor_unref(made[3]);
            st = tensor_clone(cx, have[3], &made[3]);
        }
    }
    for (int i = 0; i < 4; i++) {
        if (st == TS_OK) out[i] = v_tensor(made[i]);
        else tensor_unref(made[i]);
    }
    return st;
}

static ts_status embedding_bag(ctx *cx, const value *a, int64_t padding, value *out) {
    scoped_bags bags b = {.weight = a[0].t, .indices = a[1].t, .offsets = a[2].t, .weights = arg_tensor_or_null(a[6]),
                          .mode = a[4].i < 0 || a[4].i > 3 ? 3 : (int)a[4].i, .include_last = a[7].b, .padding = padding};
    TS_TRY(bags_check(cx, &b));
    dtype work = b.weight->dtype == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
    TS_TRY(tensor_plain(cx, b.indices, TS_INT64, &b.index));
    TS_TRY(tensor_plain(cx, b.offsets, TS_INT64, &b.start));
    TS_TRY(tensor_plain(cx, b.weight, work, &b.table));
    if (b.weights) TS_TRY(tensor_plain(cx, b.weights, work, &b.scale));
    b.count = tensor_numel(b.index);
    b.n = tensor_numel(b.start) - b.include_last;
    b.width = b.weight->sizes[1];
    TS_TRY(check_places(cx, &b));
    TS_TRY(make_results(cx, &b, work));
    for (int64_t bag = 0; bag < b.n; bag++) {
        if (work == TS_FLOAT64) reduce_double(&b, bag);
        else reduce_float(&b, bag);
    }
    return give_results(cx, &b, out);
}

KERNEL(_embedding_bag) {
    return embedding_bag(cx, a, a[8].i, out);
}

KERNEL(embedding_bag) {
    int64_t padding = -1;
    if (op_schema(cx->op)->nargs > 8 && !arg_none(a[8])) {
        int64_t n = a[0].t->ndim ? a[0].t->sizes[0] : 1;
        padding = a[8].i < 0 ? a[8].i + n : a[8].i;
        if (padding < 0 || padding >= n)
            return fail_op(cx, "padding_idx must be within the number of embeddings, -%lld through %lld, but got %lld", (long long)n,
                           (long long)n - 1, (long long)a[8].i);
    }
    return embedding_bag(cx, a, padding, out);
}
