/* SPDX-License-Identifier: Apache-2.0
 *
 * scatter.c: gather and scatter: an index tensor names, for each of its own elements, the place along one dimension.
 * Indices do not wrap; the index may be smaller than self in the other dimensions (page 7.5 of the language).
 */
#include "ops/index.h"
#include "ops/shape.h"

#include "base/parallel.h"

/* Where rows of the index lie: along its last dimension, `self` steps by `step` and by `by` per index. */
typedef struct walk {
    const tensor *index; /* contiguous, int64, not empty */
    int ndim;
    int64_t n, rows;     /* elements of a row */
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], from_strides[MAX_DIMS];
    int64_t by, step, from_step;
} walk;

/* `from` may be NULL. */
static walk walk_of(const tensor *index, const tensor *self, int dim, const tensor *from) {
    walk w = {.index = index, .ndim = index->ndim ? index->ndim - 1 : 0};
    w.n = index->ndim ? index->sizes[index->ndim - 1] : 1;
    w.rows = tensor_numel(index) / w.n;
    for (int i = 0; i < w.ndim; i++) {
        w.sizes[i] = index->sizes[i];
        w.strides[i] = i == dim || !self->ndim ? 0 : self->strides[i];
        w.from_strides[i] = from && from->ndim ? from->strides[i] : 0;
    }
    w.by = self->ndim ? self->strides[dim] : 1;
    w.step = w.ndim == dim || !self->ndim ? 0 : self->strides[w.ndim];
    w.from_step = from && from->ndim ? from->strides[w.ndim] : 0;
    return w;
}

static void row_offsets(const walk *w, int64_t row, int64_t *self, int64_t *from) {
    *self = *from = 0;
    for (int i = w->ndim - 1; i >= 0; i--) {
        *self += row % w->sizes[i] * w->strides[i];
        *from += row % w->sizes[i] * w->from_strides[i];
        row /= w->sizes[i];
    }
}

static ts_status check_range(ctx *cx, const tensor *index, int dim, int64_t size) {
    const int64_t *p = tensor_data(index);
    int64_t n = tensor_numel(index), low = 0, high = -1;
    for (int64_t i = 0; i < n; i++) {
        if (p[i] < low) low = p[i];
        if (p[i] > high) high = p[i];
    }
    if (low >= 0 && high < size) return TS_OK;
    for (int64_t i = 0; i < n; i++)
        if (p[i] < 0 || p[i] >= size)
            return fail_op(cx, "index %lld is out of bounds for dimension %d with size %lld", (long long)p[i], dim, (long long)size);
    return TS_OK;
}

/* A number of dimensions where 0-d counts as 1-d, and its sizes. */
static int rank(const tensor *t) { return t->ndim ? t->ndim : 1; }
static int64_t extent(const tensor *t, int d) { return t->ndim ? t->sizes[d] : 1; }

/* ---- gather ---- */

typedef struct gather_job { const walk *w; get_row get; size_t size; const char *from; char *to; } gather_job;

static void gather_rows(void *arg, int64_t begin, int64_t end) {
    const gather_job *j = arg;
    const walk *w = j->w;
    const int64_t *index = tensor_data(w->index);
    for (int64_t row = begin; row < end; row++) {
        int64_t at, unused;
        row_offsets(w, row, &at, &unused);
        j->get(j->to + (size_t)(row * w->n) * j->size, j->from + at * (int64_t)j->size, index + row * w->n, w->by, w->step, w->n);
    }
}

static ts_status gather_check(ctx *cx, const tensor *self, const tensor *index, int dim) {
    if (rank(index) != rank(self)) return fail_op(cx, "Index tensor must have the same number of dimensions as input tensor");
    for (int i = 0; i < rank(self); i++) {
        if (i == dim || extent(index, i) <= extent(self, i)) continue;
        scoped_text text x = TEXT_INIT(NULL), s = TEXT_INIT(NULL);
        sizes_print(&x, index->ndim, index->sizes);
        sizes_print(&s, self->ndim, self->sizes);
        return fail_op(cx, "Size does not match at dimension %d expected index %s to be smaller than self %s apart from dimension %d", i,
                       text_str(&x), text_str(&s), dim);
    }
    return TS_OK;
}

static ts_status gather(ctx *cx, const tensor *self, int64_t dim_arg, const tensor *index, tensor **out) {
    scoped_tensor tensor *plain = NULL, *made = NULL;
    int dim;
    TS_TRY(wrap_dim(cx, dim_arg, self->ndim, &dim));
    if (index->dtype != TS_INT64 && tensor_numel(index)) return fail_op(cx, "gather(): Expected dtype int64 for index");
    TS_TRY(tensor_empty(cx, self->dtype, index->ndim, index->sizes, &made));
    if (tensor_numel(index)) {
        TS_TRY(gather_check(cx, self, index, dim));
        TS_TRY(tensor_contiguous(cx, index, &plain));
        TS_TRY(check_range(cx, plain, dim, extent(self, dim)));
        walk w = walk_of(plain, self, dim, NULL);
        gather_job job = {&w, get_row_of(self->dtype), dtype_size(self->dtype), tensor_data(self), tensor_data(made)};
        parallel_for(cx->threads, w.rows, 16384 / w.n + 1, gather_rows, &job);
    }
    made->quant = quantizer_ref(self->quant);
    *out = tensor_take(&made);
    return TS_OK;
}

KERNEL(gather) {
    tensor *t;
    TS_TRY(gather(cx, a[0].t, a[1].i, a[2].t, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(take_along_dim) {
    const tensor *self = a[0].t, *index = a[1].t;
    scoped_tensor tensor *x = NULL, *places = NULL;
    tensor *made;
    if (index->dtype != TS_INT64) return fail_op(cx, "torch.take_along_dim(): dtype of indices should be Long but got %s", dtype_aten(index->dtype));
    if (arg_none(a[2])) {
        int64_t n = tensor_numel(self), m = tensor_numel(index);
        TS_TRY(shape_reshape(cx, self, 1, &n, &x));
        TS_TRY(shape_reshape(cx, index, 1, &m, &places));
        TS_TRY(gather(cx, x, 0, places, &made));
        out[0] = v_tensor(made);
        return TS_OK;
    }
    if (self->ndim != index->ndim)
        return fail_op(cx, "torch.take_along_dim(): input and indices should have the same number of dimensions, but got %d dimensions for input, and %d dimensions for indices",
                       self->ndim, index->ndim);
    int dim, ndim;
    int64_t sizes[MAX_DIMS], own[MAX_DIMS];
    TS_TRY(wrap_dim(cx, a[2].i, self->ndim, &dim));
    for (int i = 0; i < self->ndim; i++) own[i] = i == dim ? 1 : self->sizes[i]; /* all but dim broadcast */
    TS_TRY(broadcast_sizes(cx, self->ndim, own, index->ndim, index->sizes, &ndim, sizes));
    if (ndim) sizes[dim] = index->sizes[dim];
    TS_TRY(shape_expand(cx, index, ndim, sizes, &places));
    if (ndim) sizes[dim] = self->sizes[dim];
    TS_TRY(shape_expand(cx, self, ndim, sizes, &x));
    TS_TRY(gather(cx, x, dim, places, &made));
    out[0] = v_tensor(made);
    return TS_OK;
}

/* ---- scatter ---- */

static ts_status scatter_check(ctx *cx, const tensor *self, const tensor *index, const tensor *src, int dim) {
    if (rank(index) != rank(self)) return fail_op(cx, "Index tensor must have the same number of dimensions as self tensor");
    bool bad = false;
    for (int i = 0; i < rank(self); i++) bad |= i != dim && extent(index, i) > extent(self, i);
    for (int i = 0, unused; src && !bad && i < rank(self); i++) {
        if (src->ndim) TS_TRY(wrap_dim(cx, i, src->ndim, &unused));
        bad = extent(index, i) > extent(src, i);
    }
    if (src && rank(src) != rank(index)) return fail_op(cx, "Index tensor must have the same number of dimensions as src tensor");
    if (!bad) return TS_OK;
    scoped_text text x = TEXT_INIT(NULL), s = TEXT_INIT(NULL), more = TEXT_INIT(NULL);
    sizes_print(&x, index->ndim, index->sizes);
    sizes_print(&s, self->ndim, self->sizes);
    if (src) {
        text_puts(&more, " and to be smaller size than src ");
        sizes_print(&more, src->ndim, src->sizes);
    }
    return fail_op(cx, "Expected index %s to be smaller than self %s apart from dimension %d%s", text_str(&x), text_str(&s), dim, text_str(&more));
}

/* How many elements reach each place of the target, for mean; at least 1. */
static ts_status scatter_counts(ctx *cx, const walk *w, const tensor *target, bool include_self, tensor **out) {
    scoped_tensor tensor *made = NULL, *ones = NULL;
    TS_TRY(tensor_empty_strided(cx, TS_INT64, target->ndim, target->sizes, target->strides, &made));
    TS_TRY(tensor_fill(cx, made, v_int(include_self)));
    TS_TRY(tensor_of_number(cx, v_int(1), TS_INT64, &ones));
    put_row add = put_row_of(PUT_ADD, TS_INT64);
    for (int64_t row = 0; row < w->rows; row++) {
        int64_t at, unused;
        row_offsets(w, row, &at, &unused);
        add((int64_t *)tensor_data(made) + at, (const int64_t *)tensor_data(w->index) + row * w->n, w->by, w->step, tensor_data(ones), 0, w->n);
    }
    int64_t *p = made->storage->bytes ? (int64_t *)made->storage->data : NULL, n = (int64_t)(made->storage->bytes / sizeof *p);
    for (int64_t i = 0; i < n; i++)
        if (p[i] < 1) p[i] = 1;
    *out = tensor_take(&made);
    return TS_OK;
}

static void scatter_rows(const walk *w, put_row put, tensor *target, const tensor *from) {
    size_t size = dtype_size(target->dtype);
    for (int64_t row = 0; row < w->rows; row++) {
        int64_t at, source;
        row_offsets(w, row, &at, &source);
        put((char *)tensor_data(target) + at * (int64_t)size, (const int64_t *)tensor_data(w->index) + row * w->n, w->by, w->step,
            (const char *)tensor_data(from) + source * (int64_t)size, w->from_step, w->n);
    }
}

/* Places that the index names are set to the neutral element of the reduction. */
static ts_status scatter_start(ctx *cx, const walk *w, put_op how, tensor *target) {
    scoped_tensor tensor *number = NULL;
    TS_TRY(tensor_of_number(cx, put_neutral(how, target->dtype), target->dtype, &number));
    walk fill = *w;
    memset(fill.from_strides, 0, sizeof fill.from_strides);
    fill.from_step = 0;
    scatter_rows(&fill, put_row_of(PUT_SET, target->dtype), target, number);
    return TS_OK;
}

/* What the rows of a scatter do. */
typedef struct scattering {
    put_op how;
    bool include_self, mean;
    const char *kernel; /* PyTorch's name of it */
} scattering;

static ts_status divide(ctx *cx, tensor *target, tensor *counts, value *out) {
    scoped_tensor tensor *plain = NULL;
    scoped_value value mode = v_none();
    TS_TRY(tensor_to_dtype(cx, counts, target->dtype, &plain));
    if (dtype_is_float(target->dtype) || dtype_is_complex(target->dtype))
        return INVOKE(cx, OP_div_Tensor, out, v_tensor(target), v_tensor(plain));
    TS_TRY(value_string(cx, "floor", 5, &mode));
    return INVOKE(cx, OP_div_Tensor_mode, out, v_tensor(target), v_tensor(plain), mode);
}

/* `src` NULL: the number in `item`, a 0-d tensor of the dtype of self. */
static ts_status scatter(ctx *cx, const value *a, tensor *src, tensor *item, const scattering *s, value *out) {
    tensor *self = a[0].t;
    const tensor *index = a[2].t;
    scoped_tensor tensor *target = NULL, *plain = NULL, *from = NULL, *counts = NULL;
    int dim;
    TS_TRY(wrap_dim(cx, a[1].i, self->ndim, &dim));
    if (index->dtype != TS_INT64 && tensor_numel(index)) return fail_op(cx, "scatter(): Expected dtype int64 for index");
    if (src && src->dtype != self->dtype) return fail_op(cx, "scatter(): Expected self.dtype to be equal to src.dtype");
    put_row put = put_row_of(s->how, self->dtype);
    if (tensor_numel(index)) TS_TRY(scatter_check(cx, self, index, src, dim));
    if (!put || (s->mean && self->dtype == TS_BOOL))
        return fail_op(cx, "\"%s\" not implemented for '%s'", s->kernel, dtype_aten(self->dtype));
    TS_TRY(tensor_contiguous(cx, index, &plain));
    TS_TRY(check_range(cx, plain, dim, extent(self, dim)));
    bool direct = cx->dest == self && s->include_self && !s->mean;
    if (direct) {
        target = tensor_ref(self);
        TS_TRY(tensor_check_writable(cx, self));
    } else {
        TS_TRY(tensor_empty(cx, self->dtype, self->ndim, self->sizes, &target));
        TS_TRY(tensor_copy(cx, target, self));
    }
    if (tensor_numel(index) == 0) {
        out[0] = v_tensor(tensor_take(&target));
        return TS_OK;
    }
    if (src) TS_TRY(apart_from(cx, target, src, &from));
    walk w = walk_of(plain, target, dim, from);
    if (!s->include_self) TS_TRY(scatter_start(cx, &w, s->how, target));
    scatter_rows(&w, put, target, from ? from : item);
    if (s->mean) {
        TS_TRY(scatter_counts(cx, &w, target, s->include_self, &counts));
        return divide(cx, target, counts, out);
    }
    out[0] = v_tensor(tensor_take(&target));
    return TS_OK;
}

KERNEL(scatter_src) {
    return scatter(cx, a, a[3].t, NULL, &(scattering){PUT_SET, true, false, "scatter_gather_tensor_cpu"}, out);
}

KERNEL(scatter_add) {
    return scatter(cx, a, a[3].t, NULL, &(scattering){PUT_ADD, true, false, "scatter_gather_tensor_cpu_reduce_add"}, out);
}

static ts_status scatter_number(ctx *cx, const value *a, const scattering *s, value *out) {
    scoped_tensor tensor *item = NULL;
    TS_TRY(scalar_check(cx, a[3], a[0].t->dtype));
    TS_TRY(tensor_of_number(cx, a[3], a[0].t->dtype, &item));
    return scatter(cx, a, NULL, item, s, out);
}

KERNEL(scatter_value) {
    return scatter_number(cx, a, &(scattering){PUT_SET, true, false, "scatter_gather_scalar_cpu"}, out);
}

static bool is_word(value v, const char *word) { return strcmp(v.s->bytes, word) == 0; }

static ts_status old_reduce(ctx *cx, value word, scattering *s) {
    bool add = is_word(word, "add");
    if (!add && !is_word(word, "multiply")) return fail_op(cx, "reduce argument must be either add or multiply.");
    *s = (scattering){add ? PUT_ADD : PUT_MUL, true, false, "scatter_gather_tensor_cpu_reduce_add"};
    return TS_OK;
}

KERNEL(scatter_reduce_old) {
    scattering s;
    TS_TRY(old_reduce(cx, a[4], &s));
    return a[3].tag == V_TENSOR ? scatter(cx, a, a[3].t, NULL, &s, out) : scatter_number(cx, a, &s, out);
}

KERNEL(scatter_reduce) {
    static const struct { const char *name; put_op how; const char *kernel; } kinds[] = {
        {"sum", PUT_ADD, "scatter_gather_tensor_cpu_reduce_add"},   {"prod", PUT_MUL, "scatter_gather_tensor_cpu_reduce_prod"},
        {"mean", PUT_ADD, "scatter_gather_tensor_cpu_reduce_mean"}, {"amax", PUT_MAX, "scatter_gather_tensor_cpu_reduce_amax"},
        {"amin", PUT_MIN, "scatter_gather_tensor_cpu_reduce_amin"}};
    int k = 0;
    while (k < 5 && !is_word(a[4], kinds[k].name)) k++;
    if (k == 5) return fail_op(cx, "reduce argument must be either sum, prod, mean, amax or amin.");
    return scatter(cx, a, a[3].t, NULL, &(scattering){kinds[k].how, a[5].b, k == 2, kinds[k].kernel}, out);
}
