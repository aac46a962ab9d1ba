/* SPDX-License-Identifier: Apache-2.0
 *
 * reduce_segment.c: reductions of runs of a dimension, of which data gives the lengths or the bounds.
 */
#include "ops/elementwise.h"

typedef enum segment_kind { SEGMENT_MAX, SEGMENT_MEAN, SEGMENT_MIN, SEGMENT_SUM, SEGMENT_PROD, SEGMENT_KINDS } segment_kind;

/* data (outer, size, inner), contiguous; bounds (outer, count) as lengths, or (outer, count + 1) as offsets. */
typedef struct segments {
    const void *data;
    void *out;
    const int64_t *bounds;
    int64_t outer, size, inner, count;
    bool offsets, has_initial;
    segment_kind kind;
    double initial;
} segments;

#define SEGMENT_STEP(t, v)                                                                                        \
    (s->kind == SEGMENT_MAX   ? ((v) > (t) || (v) != (v) ? (v) : (t))                                             \
     : s->kind == SEGMENT_MIN ? ((v) < (t) || (v) != (v) ? (v) : (t))                                             \
     : s->kind == SEGMENT_PROD ? (t) * (v)                                                                        \
                               : (t) + (v))

/* One run: `inner` results of n rows each. */
#define SEGMENT_RUN(name, type, real, load, store, R)                                                             \
    static void name(const segments *s, int64_t row, int64_t n, int64_t at) {                                     \
        static const real starts[SEGMENT_KINDS] = {-(real)INFINITY, 0, (real)INFINITY, 0, 1};                     \
        const type *x = (const type *)s->data + row * s->inner;                                                   \
        for (int64_t i = 0; i < s->inner; i++) {                                                                  \
            real t = s->has_initial ? R((real)s->initial) : starts[s->kind];                                      \
            for (int64_t k = 0; k < n; k++) {                                                                     \
                real v = load(x[k * s->inner + i]);                                                               \
                if (t == t || s->kind == SEGMENT_MEAN) t = R(SEGMENT_STEP(t, v));                                 \
            }                                                                                                     \
            if (s->kind == SEGMENT_MEAN && n == 0 && !s->has_initial) t = (real)NAN;                              \
            if (s->kind == SEGMENT_MEAN && n) t = R(t / R((real)n));                                              \
            ((type *)s->out)[at * s->inner + i] = store(t);                                                       \
        }                                                                                                         \
    }
#define SAME(x) (x)
#define HALF(x) f16_to_float(f16_from_float(x))
#define BRAIN(x) bf16_to_float(bf16_from_float(x))
SEGMENT_RUN(run_f32, float, float, SAME, SAME, SAME)
SEGMENT_RUN(run_f64, double, double, SAME, SAME, SAME)
SEGMENT_RUN(run_f16, f16, float, f16_to_float, f16_from_float, HALF)
SEGMENT_RUN(run_bf16, bf16, float, bf16_to_float, bf16_from_float, BRAIN)

static ts_status kind_of(ctx *cx, const char *name, segment_kind *out) {
    static const char *const names[SEGMENT_KINDS] = {"max", "mean", "min", "sum", "prod"};
    for (int i = 0; i < SEGMENT_KINDS; i++)
        if (strcmp(name, names[i]) == 0) {
            *out = (segment_kind)i;
            return TS_OK;
        }
    return fail_op(cx, "unsupported reduction given! %s", name);
}

/* Runs must lie inside the dimension; lengths must fill it unless `unsafe`. */
static ts_status check_bounds(ctx *cx, const segments *s, bool unsafe) {
    for (int64_t o = 0; o < s->outer; o++) {
        const int64_t *b = s->bounds + o * (s->count + s->offsets);
        int64_t sum = 0;
        for (int64_t i = 0; i < s->count + s->offsets; i++) {
            if (!s->offsets && b[i] < 0) return fail_op(cx, "lengths contains negative value!");
            if (s->offsets && (b[i] < (i ? b[i - 1] : 0) || b[i] > s->size)) return fail_op(cx, "segment_reduce(): offsets must ascend inside the dimension.");
            if (!s->offsets && (__builtin_add_overflow(sum, b[i], &sum) || sum > s->size || (i + 1 == s->count && !unsafe && sum != s->size)))
                return fail_op(cx, "segment_reduce(): Expected all rows of lengths along axis to sum to data.size(lengths.dim()-1) when !unsafe.");
        }
    }
    return TS_OK;
}

static void run_all(const segments *s, dtype d) {
    for (int64_t o = 0; o < s->outer; o++) {
        const int64_t *b = s->bounds + o * (s->count + s->offsets);
        for (int64_t i = 0, row = s->offsets ? b[0] : 0; i < s->count; i++) {
            int64_t n = s->offsets ? b[i + 1] - b[i] : b[i], first = o * s->size + row, at = o * s->count + i;
            if (d == TS_FLOAT32) run_f32(s, first, n, at);
            else if (d == TS_FLOAT64) run_f64(s, first, n, at);
            else if (d == TS_FLOAT16) run_f16(s, first, n, at);
            else run_bf16(s, first, n, at);
            row += n;
        }
    }
}

static ts_status check_shapes(ctx *cx, const tensor *x, const tensor *bounds, int axis, bool offsets) {
    const char *what = offsets ? "offsets" : "lengths";
    if (bounds->ndim < 1 || axis != bounds->ndim - 1 || x->ndim < bounds->ndim)
        return fail_op(cx, "segment_reduce(): Expected axis to be the last dimension of %s but got %d.", what, axis);
    for (int i = 0; i < axis; i++)
        if (x->sizes[i] != bounds->sizes[i]) return fail_op(cx, "segment_reduce(): Expected data and %s to have the same sizes before axis.", what);
    if (offsets && bounds->sizes[axis] == 0) return fail_op(cx, "segment_reduce(): offsets must not be empty.");
    if (bounds->dtype != TS_INT64 && bounds->dtype != TS_INT32) return elementwise_missing(cx, "_segment_reduce_cpu1", bounds->dtype);
    if (!dtype_is_float(x->dtype)) return elementwise_missing(cx, "_segment_reduce_cpu", x->dtype);
    return TS_OK;
}

/* data, reduce, lengths, indices, offsets, axis, unsafe, initial */
KERNEL(segment_reduce) {
    scoped_tensor tensor *x = NULL, *bounds = NULL, *t = NULL;
    int64_t sizes[MAX_DIMS];
    int axis;
    segments s = {.outer = 1, .inner = 1, .offsets = !arg_none(a[4]), .has_initial = !arg_none(a[7]), .initial = arg_double_or(a[7], 0)};
    TS_TRY(wrap_dim(cx, a[5].i, a[0].t->ndim, &axis));
    if (!arg_none(a[3])) return fail_op(cx, "segment_reduce(): indices based reduction is not supported yet.");
    if (arg_none(a[2]) && !s.offsets) return fail_op(cx, "segment_reduce(): Either lengths or offsets must be defined.");
    TS_TRY(kind_of(cx, a[1].s->bytes, &s.kind));
    const tensor *given = a[s.offsets ? 4 : 2].t;
    TS_TRY(check_shapes(cx, a[0].t, given, axis, s.offsets));
    TS_TRY(tensor_contiguous(cx, a[0].t, &x));
    TS_TRY(tensor_plain(cx, given, TS_INT64, &bounds));
    for (int i = 0; i < x->ndim; i++) {
        sizes[i] = x->sizes[i];
        if (i < axis) s.outer *= sizes[i];
        if (i > axis) s.inner *= sizes[i];
    }
    s.size = sizes[axis];
    s.count = sizes[axis] = bounds->sizes[axis] - s.offsets;
    s.bounds = tensor_data(bounds);
    TS_TRY(check_bounds(cx, &s, a[6].b));
    TS_TRY(tensor_empty(cx, x->dtype, x->ndim, sizes, &t));
    s.data = tensor_data(x);
    s.out = tensor_data(t);
    run_all(&s, x->dtype);
    out[0] = v_tensor(tensor_take(&t));
    return TS_OK;
}
