/* SPDX-License-Identifier: Apache-2.0
 *
 * index_row.c: the loops of reading and writing at places: setting by element size, arithmetic by dtype; and walking
 * all places of an indexed tensor (picks).  Indices are in range: the callers have checked them.
 */
#include "ops/index.h"

#include "base/parallel.h"
#include "core/iter.h"

/* ---- rows ---- */

#define LOOP(STATEMENT)                                                                                           \
    if (index)                                                                                                    \
        for (int64_t j = 0; j < n; j++) {                                                                         \
            int64_t at = index[j] * by + j * step;                                                                \
            STATEMENT;                                                                                            \
        }                                                                                                         \
    else                                                                                                          \
        for (int64_t j = 0; j < n; j++) {                                                                         \
            int64_t at = j * step;                                                                                \
            STATEMENT;                                                                                            \
        }

#define MOVES(T)                                                                                                  \
    static void set_##T(void *to, const int64_t *index, int64_t by, int64_t step, const void *from, int64_t from_step, int64_t n) { \
        T *q = to;                                                                                                \
        const T *p = from;                                                                                        \
        LOOP(q[at] = p[j * from_step])                                                                            \
    }                                                                                                             \
    static void get_##T(void *to, const void *from, const int64_t *index, int64_t by, int64_t step, int64_t n) {  \
        T *q = to;                                                                                                \
        const T *p = from;                                                                                        \
        LOOP(q[j] = p[at])                                                                                        \
    }

typedef struct wide { uint64_t low, high; } wide;
MOVES(uint8_t)
MOVES(uint16_t)
MOVES(uint32_t)
MOVES(uint64_t)
MOVES(wide)

/* x: what is there, y: what comes. */
#define COMBINE(NAME, T, LOAD, STORE, EXPRESSION)                                                                 \
    static void NAME(void *to, const int64_t *index, int64_t by, int64_t step, const void *from, int64_t from_step, int64_t n) { \
        T *q = to;                                                                                                \
        const T *p = from;                                                                                        \
        LOOP(__auto_type x = LOAD(q[at]); __auto_type y = LOAD(p[j * from_step]); q[at] = STORE(EXPRESSION))      \
    }

#define SAME(x) (x)
#define LARGER (x > y || x != x ? x : y)
#define SMALLER (x < y || x != x ? x : y)

#define INT_ROWS(ID, T)                                                                                           \
    COMBINE(add_##ID, T, (uint64_t), (T), x + y)                                                                  \
    COMBINE(mul_##ID, T, (uint64_t), (T), x * y)                                                                  \
    COMBINE(max_##ID, T, SAME, SAME, x > y ? x : y)                                                               \
    COMBINE(min_##ID, T, SAME, SAME, x < y ? x : y)
#define FLOAT_ROWS(ID, T, LOAD, STORE)                                                                            \
    COMBINE(add_##ID, T, LOAD, STORE, x + y)                                                                      \
    COMBINE(mul_##ID, T, LOAD, STORE, x * y)                                                                      \
    COMBINE(max_##ID, T, LOAD, STORE, LARGER)                                                                     \
    COMBINE(min_##ID, T, LOAD, STORE, SMALLER)
#define COMPLEX_ROWS(ID, T)                                                                                       \
    COMBINE(add_##ID, T, SAME, SAME, x + y)                                                                       \
    COMBINE(mul_##ID, T, SAME, SAME, x * y)
#define REAL_ROWS(ID, T) FLOAT_ROWS(ID, T, SAME, SAME)

FOR_INT_TYPES(INT_ROWS)
FOR_FLOAT_TYPES(REAL_ROWS)
FLOAT_ROWS(FLOAT16, f16, f16_to_float, f16_from_float)
FLOAT_ROWS(BFLOAT16, bf16, bf16_to_float, bf16_from_float)
FOR_COMPLEX_TYPES(COMPLEX_ROWS)
COMBINE(add_BOOL, bool, SAME, SAME, x || y)
COMBINE(mul_BOOL, bool, SAME, SAME, x && y)

#define ORDERED_TYPES(ROW)                                                                                        \
    ROW(UINT8), ROW(INT8), ROW(INT16), ROW(INT32), ROW(INT64), ROW(FLOAT16), ROW(BFLOAT16), ROW(FLOAT32), ROW(FLOAT64)
#define ADD_ROW(ID) [TS_##ID] = add_##ID
#define MUL_ROW(ID) [TS_##ID] = mul_##ID
#define MAX_ROW(ID) [TS_##ID] = max_##ID
#define MIN_ROW(ID) [TS_##ID] = min_##ID

put_row put_row_of(put_op how, dtype d) {
    static const put_row rows[][DTYPE_COUNT] = {
        [PUT_ADD] = {ORDERED_TYPES(ADD_ROW), ADD_ROW(COMPLEX64), ADD_ROW(COMPLEX128), ADD_ROW(BOOL)},
        [PUT_MUL] = {ORDERED_TYPES(MUL_ROW), MUL_ROW(COMPLEX64), MUL_ROW(COMPLEX128), MUL_ROW(BOOL)},
        [PUT_MAX] = {ORDERED_TYPES(MAX_ROW), [TS_BOOL] = add_BOOL},
        [PUT_MIN] = {ORDERED_TYPES(MIN_ROW), [TS_BOOL] = mul_BOOL},
    };
    if (how != PUT_SET) return rows[how][d];
    switch (dtype_size(d)) {
    case 1: return set_uint8_t;
    case 2: return set_uint16_t;
    case 4: return set_uint32_t;
    case 8: return set_uint64_t;
    default: return set_wide;
    }
}

value put_neutral(put_op how, dtype d) {
    bool low = how == PUT_MAX;
    if (how == PUT_ADD || how == PUT_MUL) return v_int(how == PUT_MUL);
    if (dtype_is_float(d)) return v_float(low ? -__builtin_inf() : __builtin_inf());
    switch ((int)d) {
    case TS_BOOL: return v_int(!low);
    case TS_UINT8: return v_int(low ? 0 : UINT8_MAX);
    case TS_INT8: return v_int(low ? INT8_MIN : INT8_MAX);
    case TS_INT16: return v_int(low ? INT16_MIN : INT16_MAX);
    case TS_INT32: return v_int(low ? INT32_MIN : INT32_MAX);
    default: return v_int(low ? INT64_MIN : INT64_MAX);
    }
}

get_row get_row_of(dtype d) {
    switch (dtype_size(d)) {
    case 1: return get_uint8_t;
    case 2: return get_uint16_t;
    case 4: return get_uint32_t;
    case 8: return get_uint64_t;
    default: return get_wide;
    }
}

/* ---- picks ---- */

void picks_free(picks *p) { mem_free(p->offsets); }

/* Neighbours that step evenly become one dimension. */
static int merge_dims(int n, int64_t *sizes, int64_t *strides) {
    int m = 0;
    for (int i = 0; i < n; i++) {
        if (sizes[i] == 1) continue;
        if (m && strides[m - 1] == strides[i] * sizes[i]) {
            sizes[m - 1] *= sizes[i];
            strides[m - 1] = strides[i];
        } else {
            sizes[m] = sizes[i];
            strides[m++] = strides[i];
        }
    }
    return m;
}

ts_status picks_init(ctx *cx, tensor *self, uint64_t dims, int64_t count, picks *p) {
    int first = __builtin_ctzll(dims), last = 63 - __builtin_clzll(dims);
    bool adjacent = last - first + 1 == __builtin_popcountll(dims);
    *p = (picks){.self = self, .count = count, .lead_count = 1, .tail_count = 1};
    for (int i = 0; i < self->ndim; i++) {
        if (dims >> i & 1) continue;
        if (adjacent && i < first) {
            p->lead_sizes[p->nlead] = self->sizes[i];
            p->lead_strides[p->nlead++] = self->strides[i];
            p->lead_count *= self->sizes[i];
        } else {
            p->tail_sizes[p->ntail] = self->sizes[i];
            p->tail_strides[p->ntail++] = self->strides[i];
            p->tail_count *= self->sizes[i];
        }
    }
    TS_TRY(ctx_alloc(cx, mem_array((size_t)count + 1, sizeof *p->offsets), &p->offsets));
    memset(p->offsets, 0, (size_t)count * sizeof *p->offsets);
    return TS_OK;
}

ts_status picks_sizes(ctx *cx, const picks *p, int nindex, const int64_t *index_sizes, int *out_ndim, int64_t *out_sizes) {
    int n = 0;
    if (p->nlead + nindex + p->ntail > MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    for (int i = 0; i < p->nlead; i++) out_sizes[n++] = p->lead_sizes[i];
    for (int i = 0; i < nindex; i++) out_sizes[n++] = index_sizes[i];
    for (int i = 0; i < p->ntail; i++) out_sizes[n++] = p->tail_sizes[i];
    *out_ndim = n;
    return TS_OK;
}

bool picks_add(picks *p, int dim, const int64_t *index, bool wrap, int64_t *bad) {
    int64_t size = p->self->ndim ? p->self->sizes[dim] : 1, stride = p->self->ndim ? p->self->strides[dim] : 1;
    for (int64_t i = 0; i < p->count; i++) {
        int64_t at = wrap && index[i] < 0 ? index[i] + size : index[i];
        if (at < 0 || at >= size) {
            *bad = index[i];
            return false;
        }
        p->offsets[i] += at * stride;
    }
    return true;
}

static int64_t lead_offset(const picks *p, int64_t at) {
    int64_t offset = 0;
    for (int i = p->nlead - 1; i >= 0; i--) {
        offset += at % p->lead_sizes[i] * p->lead_strides[i];
        at /= p->lead_sizes[i];
    }
    return offset;
}

/* Steps to the next run of the tail: offset of the run; false at the end. */
static bool next_run(const int64_t *sizes, const int64_t *strides, int outer, int64_t *at, int64_t *offset) {
    for (int i = outer - 1; i >= 0; i--) {
        *offset += strides[i];
        if (++at[i] < sizes[i]) return true;
        *offset -= sizes[i] * strides[i];
        at[i] = 0;
    }
    return false;
}

typedef struct read_job { const picks *p; get_row get; size_t size; char *to; int ntail; int64_t sizes[MAX_DIMS], strides[MAX_DIMS]; } read_job;

static void read_tail(const read_job *job, char *to, const char *from) {
    int outer = job->ntail - 1;
    int64_t at[MAX_DIMS] = {0}, offset = 0, n = job->sizes[outer], step = job->strides[outer];
    do {
        const char *row = from + offset * (int64_t)job->size;
        if (step == 1) memcpy(to, row, (size_t)n * job->size);
        else job->get(to, row, NULL, 0, step, n);
        to += (size_t)n * job->size;
    } while (next_run(job->sizes, job->strides, outer, at, &offset));
}

/* Items [begin, end) of lead * places. */
static void read_items(void *arg, int64_t begin, int64_t end) {
    const read_job *job = arg;
    const picks *p = job->p;
    const char *base = tensor_data(p->self);
    for (int64_t i = begin; i < end;) {
        int64_t c = i % p->count, n = p->count - c < end - i ? p->count - c : end - i;
        const char *from = base + lead_offset(p, i / p->count) * (int64_t)job->size;
        char *to = job->to + (size_t)(i * p->tail_count) * job->size;
        if (job->ntail == 0) job->get(to, from, p->offsets + c, 1, 0, n);
        else
            for (int64_t k = 0; k < n; k++)
                read_tail(job, to + (size_t)(k * p->tail_count) * job->size, from + p->offsets[c + k] * (int64_t)job->size);
        i += n;
    }
}

void picks_read(ctx *cx, const picks *p, void *to) {
    read_job job = {.p = p, .get = get_row_of(p->self->dtype), .size = dtype_size(p->self->dtype), .to = to};
    if (p->lead_count == 0 || p->tail_count == 0 || p->count == 0) return;
    memcpy(job.sizes, p->tail_sizes, sizeof job.sizes);
    memcpy(job.strides, p->tail_strides, sizeof job.strides);
    job.ntail = merge_dims(p->ntail, job.sizes, job.strides);
    int64_t grain = 16384 / p->tail_count + 1;
    parallel_for(cx->threads, p->lead_count * p->count, grain, read_items, &job);
}

void picks_write(const picks *p, put_row put, const void *from) {
    size_t size = dtype_size(p->self->dtype);
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    if (p->lead_count == 0 || p->tail_count == 0) return;
    memcpy(sizes, p->tail_sizes, sizeof sizes);
    memcpy(strides, p->tail_strides, sizeof strides);
    int ntail = merge_dims(p->ntail, sizes, strides), outer = ntail - 1;
    for (int64_t lead = 0; lead < p->lead_count; lead++) {
        char *base = (char *)tensor_data(p->self) + lead_offset(p, lead) * (int64_t)size;
        const char *source = (const char *)from + (size_t)(lead * p->count * p->tail_count) * size;
        if (ntail == 0) put(base, p->offsets, 1, 0, source, 1, p->count);
        for (int64_t c = 0; c < p->count && ntail; c++) {
            int64_t at[MAX_DIMS] = {0}, offset = p->offsets[c];
            do {
                put(base + offset * (int64_t)size, NULL, 0, strides[outer], source, 1, sizes[outer]);
                source += (size_t)sizes[outer] * size;
            } while (next_run(sizes, strides, outer, at, &offset));
        }
    }
}

/* ---- targets ---- */

ts_status index_target(ctx *cx, tensor *self, bool contiguous, tensor **out) {
    if (cx->dest == self) {
        *out = tensor_ref(self);
        return tensor_check_writable(cx, self);
    }
    if (!contiguous) return tensor_clone(cx, self, out);
    scoped_tensor tensor *fresh = NULL;
    TS_TRY(tensor_empty(cx, self->dtype, self->ndim, self->sizes, &fresh));
    TS_TRY(tensor_copy(cx, fresh, self));
    *out = tensor_take(&fresh);
    return TS_OK;
}

ts_status apart_from(ctx *cx, const tensor *target, tensor *t, tensor **out) {
    if (tensors_overlap(target, t)) return tensor_clone(cx, t, out);
    *out = tensor_ref(t);
    return TS_OK;
}
