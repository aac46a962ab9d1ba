/* SPDX-License-Identifier: Apache-2.0
 *
 * index_dim.c: slices along one dimension, named by a vector of indices: index_select, index_add, index_copy,
 * index_fill, index_reduce; take and put, which see the tensor as flat.  Negative indices wrap for index_fill, take and
 * put alone.
 */
#include "ops/index.h"
#include "ops/shape.h"

/* ---- reading ---- */

KERNEL(index_select) {
    tensor *self = a[0].t;
    const tensor *index = a[2].t;
    scoped_tensor tensor *plain = NULL, *made = NULL;
    scoped_picks picks p = {0};
    int64_t sizes[MAX_DIMS], bad;
    int dim, ndim;
    TS_TRY(wrap_dim(cx, a[1].i, self->ndim, &dim));
    if (index->ndim > 1) return fail_as(cx, INDEX, "index_select(): Index is supposed to be a vector");
    if (index->dtype != TS_INT32 && index->dtype != TS_INT64) return fail_op(cx, "index_select(): Expected dtype int32 or int64 for index");
    TS_TRY(tensor_plain(cx, index, TS_INT64, &plain));
    TS_TRY(picks_init(cx, self, (uint64_t)1 << dim, tensor_numel(plain), &p));
    if (!picks_add(&p, dim, tensor_data(plain), false, &bad)) return fail_as(cx, INDEX, "index out of range in self");
    if (self->ndim == 0) { /* stays 0-d: the one element, however often it is named */
        TS_TRY(tensor_clone(cx, self, &made));
        out[0] = v_tensor(tensor_take(&made));
        return TS_OK;
    }
    TS_TRY(picks_sizes(cx, &p, 1, &p.count, &ndim, sizes));
    TS_TRY(tensor_empty(cx, self->dtype, ndim, sizes, &made));
    made->quant = quantizer_ref(self->quant);
    picks_read(cx, &p, tensor_data(made));
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

KERNEL(take) {
    const tensor *index = a[1].t;
    scoped_tensor tensor *flat = NULL, *vector = NULL, *plain = NULL, *made = NULL;
    scoped_picks picks p = {0};
    int64_t bad, numel = tensor_numel(a[0].t);
    if (index->dtype != TS_INT64) return fail_op(cx, "take(): Expected a long tensor for index, but got %s", dtype_aten(index->dtype));
    if (numel == 0 && tensor_numel(index)) return fail_as(cx, INDEX, "take(): tried to take from an empty tensor");
    TS_TRY(tensor_contiguous(cx, a[0].t, &flat));
    TS_TRY(shape_reshape(cx, flat, 1, &numel, &vector));
    TS_TRY(tensor_contiguous(cx, index, &plain));
    TS_TRY(picks_init(cx, vector, 1, tensor_numel(plain), &p));
    if (!picks_add(&p, 0, tensor_data(plain), true, &bad))
        return fail_as(cx, INDEX, "out of range: tried to access index %lld on a tensor of %lld elements.", (long long)bad, (long long)numel);
    TS_TRY(tensor_empty(cx, a[0].t->dtype, index->ndim, index->sizes, &made));
    made->quant = quantizer_ref(a[0].t->quant);
    picks_read(cx, &p, tensor_data(made));
    out[0] = v_tensor(tensor_take(&made));
    return TS_OK;
}

KERNEL(put) {
    const tensor *index = a[1].t, *source = a[2].t;
    scoped_tensor tensor *target = NULL, *vector = NULL, *plain = NULL, *values = NULL;
    scoped_picks picks p = {0};
    int64_t bad, numel = tensor_numel(a[0].t);
    if (index->dtype != TS_INT64) return fail_op(cx, "put_(): Expected a long tensor for index, but got %s", dtype_aten(index->dtype));
    if (a[0].t->dtype != source->dtype)
        return fail_op(cx, "put_(): self and source expected to have the same dtype, but got self.dtype = %s and source.dtype = %s",
                       dtype_aten(a[0].t->dtype), dtype_aten(source->dtype));
    if (tensor_numel(source) != tensor_numel(index))
        return fail_as(cx, INDEX, "put_(): Expected source and index to have the same number of elements, but got source.numel() = %lld, index.numel() = %lld",
                       (long long)tensor_numel(source), (long long)tensor_numel(index));
    if (numel == 0 && tensor_numel(index)) return fail_as(cx, INDEX, "put_(): Tried to put elements into an empty tensor");
    /* Positions are those of row-major order: a target that lies otherwise is written as a copy. */
    if (cx->dest == a[0].t && tensor_is_contiguous(a[0].t)) target = tensor_ref(a[0].t);
    else TS_TRY(tensor_empty(cx, a[0].t->dtype, a[0].t->ndim, a[0].t->sizes, &target));
    if (target != a[0].t) TS_TRY(tensor_copy(cx, target, a[0].t));
    TS_TRY(shape_reshape(cx, target, 1, &numel, &vector));
    TS_TRY(tensor_contiguous(cx, index, &plain));
    TS_TRY(picks_init(cx, vector, 1, tensor_numel(plain), &p));
    if (!picks_add(&p, 0, tensor_data(plain), true, &bad))
        return fail_as(cx, INDEX, "out of range: tried to access index %lld on a tensor of %lld elements.", (long long)bad, (long long)numel);
    TS_TRY(apart_from(cx, target, a[2].t, &values));
    tensor *ordered;
    TS_TRY(tensor_contiguous(cx, values, &ordered));
    put_row put = put_row_of(a[3].b ? PUT_ADD : PUT_SET, target->dtype);
    if (put) picks_write(&p, put, tensor_data(ordered));
    tensor_unref(ordered);
    if (!put) return fail_op(cx, "\"put_\" not implemented for '%s'", dtype_aten(target->dtype));
    out[0] = v_tensor(tensor_take(&target));
    return TS_OK;
}

/* ---- writing slices ---- */

/* What the writing forms share: the target, the places in it, the source's slices in order. */
typedef struct slices {
    int dim;
    tensor *target, *index, *source; /* owned; index int64, source contiguous in the order of the places */
    picks p;
} slices;

static void slices_free(slices *s) {
    tensor_unref(s->target);
    tensor_unref(s->index);
    tensor_unref(s->source);
    picks_free(&s->p);
}
#define scoped_slices __attribute__((cleanup(slices_free)))

static ts_status index_vector(ctx *cx, const tensor *index, const char *name) {
    if (index->ndim > 1) {
        scoped_text text sizes = TEXT_INIT(NULL);
        sizes_print(&sizes, index->ndim, index->sizes);
        return fail_as(cx, INDEX, "%s(): Index is supposed to be a vector, but got dim: %d with type: %s and size: %s", name, index->ndim,
                       dtype_aten(index->dtype), text_str(&sizes));
    }
    if (index->dtype != TS_INT32 && index->dtype != TS_INT64)
        return fail_op(cx, "%s(): Expected dtype int32/int64 for index but got: %s", name, dtype_aten(index->dtype));
    return TS_OK;
}

/* The slices of the source along its own `dim`, each broadcast to a slice of the target. */
static ts_status source_slices(ctx *cx, const tensor *source, const tensor *target, int dim, int64_t count, tensor **out) {
    int64_t have[MAX_DIMS], steps[MAX_DIMS], sizes[MAX_DIMS], strides[MAX_DIMS];
    int n = 0, rest = target->ndim ? target->ndim - 1 : 0;
    scoped_tensor tensor *view = NULL;
    for (int i = 0; i < source->ndim; i++) {
        if (i == dim) continue;
        have[n] = source->sizes[i];
        steps[n++] = source->strides[i];
    }
    for (int i = 0, k = 0; i < target->ndim; i++) {
        if (i == dim) {
            sizes[i] = count;
            strides[i] = source->ndim ? source->strides[dim] : 0;
            continue;
        }
        int from = k - (rest - n);
        sizes[i] = target->sizes[i];
        strides[i] = from >= 0 && have[from] != 1 ? steps[from] : 0;
        if (n > rest || (from >= 0 && have[from] != sizes[i] && have[from] != 1))
            return fail_op(cx, "The size of tensor a (%lld) must match the size of tensor b (%lld) at non-singleton dimension %d",
                           (long long)sizes[i], (long long)(from >= 0 ? have[from] : 1), k);
        k++;
    }
    if (target->ndim == 0) return tensor_contiguous(cx, source, out);
    TS_TRY(tensor_view(cx, source, target->ndim, sizes, strides, source->offset, &view));
    return tensor_contiguous(cx, view, out);
}

/* For index_add and index_reduce. */
static ts_status slices_init(ctx *cx, const value *a, const char *name, slices *s) {
    tensor *self = a[0].t, *source = a[3].t;
    scoped_tensor tensor *apart = NULL;
    int64_t bad;
    TS_TRY(wrap_dim(cx, a[1].i, self->ndim, &s->dim));
    TS_TRY(index_vector(cx, a[2].t, name));
    if (self->dtype != source->dtype)
        return fail_op(cx, "%s(): self (%s) and source (%s) must have the same scalar type", name, dtype_aten(self->dtype),
                       dtype_aten(source->dtype));
    if (source->ndim && s->dim >= source->ndim)
        return fail_op(cx, "%s(): Indexing dim %d is out of bounds of the source tensor with dim %d", name, s->dim, source->ndim);
    TS_TRY(tensor_plain(cx, a[2].t, TS_INT64, &s->index));
    int64_t n = tensor_numel(s->index), have = source->ndim ? source->sizes[s->dim] : 1;
    if (n != have)
        return fail_op(cx, "%s(): Number of indices (%lld) should be equal to source.size(dim): (%lld), for dim: %d", name, (long long)n,
                       (long long)have, s->dim);
    TS_TRY(index_target(cx, self, true, &s->target));
    TS_TRY(picks_init(cx, s->target, (uint64_t)1 << s->dim, n, &s->p));
    if (!picks_add(&s->p, s->dim, tensor_data(s->index), false, &bad)) return fail_as(cx, INDEX, "index out of range in self");
    TS_TRY(apart_from(cx, s->target, source, &apart));
    return source_slices(cx, apart, s->target, s->dim, n, &s->source);
}

static ts_status slices_put(ctx *cx, slices *s, put_op how, const char *name, value *out) {
    put_row put = put_row_of(how, s->target->dtype);
    if (!put) return fail_op(cx, "\"%s\" not implemented for '%s'", name, dtype_aten(s->target->dtype));
    picks_write(&s->p, put, tensor_data(s->source));
    out[0] = v_tensor(tensor_take(&s->target));
    return TS_OK;
}

KERNEL(index_add) {
    scoped_slices slices s = {0};
    TS_TRY(slices_init(cx, a, "index_add_", &s));
    if (value_double(a[4]) != 1 || a[4].tag == V_COMPLEX) {
        scoped_tensor tensor *factor = NULL;
        tensor *scaled;
        TS_TRY(tensor_of_number(cx, a[4], s.target->dtype, &factor));
        TS_TRY(INVOKE_T(cx, OP_mul_Tensor, &scaled, v_tensor(s.source), v_tensor(factor)));
        tensor_unref(s.source);
        s.source = scaled;
    }
    return slices_put(cx, &s, PUT_ADD, "index_add_", out);
}

static ts_status copy_check(ctx *cx, const tensor *self, const tensor *index, const tensor *source, int dim) {
    int64_t n = tensor_numel(index);
    if (index->ndim > 1) return fail_as(cx, INDEX, "index_copy_(): Index should have dimension 1 or 0 (got %d)", index->ndim);
    if (source->ndim == 0 && n != 1) return fail_as(cx, INDEX, "index_copy_(): When source is scalar, index should have one element (got %lld)", (long long)n);
    if (source->ndim != self->ndim && source->ndim && self->ndim)
        return fail_as(cx, INDEX, "index_copy_(): When source and destination are not scalars, their dimensionality must match. Source dimensionality (%d), destination dimensionality (%d)",
                       source->ndim, self->ndim);
    if (index->dtype != TS_INT64) return fail_op(cx, "index_copy_(): Expected a long tensor for index, but got %s", dtype_aten(index->dtype));
    if (self->dtype != source->dtype)
        return fail_op(cx, "index_copy_(): self and source expected to have the same dtype, but got (self) %s and (source) %s",
                       dtype_aten(self->dtype), dtype_aten(source->dtype));
    scoped_text text want = TEXT_INIT(NULL), have = TEXT_INIT(NULL);
    bool same = (self->ndim ? self->ndim - 1 : 0) == (source->ndim ? source->ndim - 1 : 0);
    for (int i = 0, k = 0; i < self->ndim; i++) {
        if (i == dim) continue;
        text_printf(&want, k++ ? ", %lld" : "%lld", (long long)self->sizes[i]);
        same = same && i < source->ndim && source->sizes[i] == self->sizes[i];
    }
    for (int i = 0, k = 0; i < source->ndim; i++)
        if (i != dim) text_printf(&have, k++ ? ", %lld" : "%lld", (long long)source->sizes[i]);
    if (!same)
        return fail_op(cx, "index_copy_(): Source/destination tensor must have same slice shapes. Destination slice shape: %s at dimension %d and source slice shape: %s at dimension 0.",
                       text_str(&want), dim, text_str(&have));
    if (source->ndim && n != source->sizes[dim])
        return fail_as(cx, INDEX, "index_copy_(): Number of indices (%lld) should be equal to source.size(dim) (%lld)", (long long)n,
                       (long long)source->sizes[dim]);
    return TS_OK;
}

KERNEL(index_copy) {
    scoped_slices slices s = {0};
    scoped_tensor tensor *apart = NULL;
    int64_t bad;
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &s.dim));
    TS_TRY(copy_check(cx, a[0].t, a[2].t, a[3].t, s.dim));
    TS_TRY(tensor_contiguous(cx, a[2].t, &s.index));
    TS_TRY(index_target(cx, a[0].t, true, &s.target));
    TS_TRY(picks_init(cx, s.target, (uint64_t)1 << s.dim, tensor_numel(s.index), &s.p));
    if (!picks_add(&s.p, s.dim, tensor_data(s.index), false, &bad))
        return fail_as(cx, INDEX, "index_copy_(): index %lld is out of bounds for dimension %d with size %lld", (long long)bad, s.dim,
                       (long long)(s.target->ndim ? s.target->sizes[s.dim] : 1));
    TS_TRY(apart_from(cx, s.target, a[3].t, &apart));
    TS_TRY(source_slices(cx, apart, s.target, s.dim, s.p.count, &s.source));
    return slices_put(cx, &s, PUT_SET, "index_copy_", out);
}

/* Writes one number to all places. */
static ts_status slices_fill(ctx *cx, slices *s, value number, value *out) {
    int64_t sizes[MAX_DIMS];
    int n;
    TS_TRY(picks_sizes(cx, &s->p, 1, &s->p.count, &n, sizes));
    TS_TRY(tensor_empty(cx, s->target->dtype, n, sizes, &s->source));
    TS_TRY(tensor_fill(cx, s->source, number));
    return slices_put(cx, s, PUT_SET, "index_fill_", out);
}

KERNEL(index_fill) {
    scoped_slices slices s = {0};
    scoped_value value item = v_none();
    const tensor *index = a[2].t;
    int64_t bad;
    if (a[3].tag == V_TENSOR && a[3].t->ndim)
        return fail_op(cx, "index_fill_ only supports a 0-dimensional value tensor, but got tensor with %d dimension(s).", a[3].t->ndim);
    if (a[3].tag == V_TENSOR) TS_TRY(tensor_item(cx, a[3].t, &item));
    value number = a[3].tag == V_TENSOR ? item : a[3];
    if (number.tag == V_COMPLEX && !dtype_is_complex(a[0].t->dtype))
        return fail_op(cx, "index_fill_(): Converting complex Scalar to non-complex type is not supported");
    if (index->dtype != TS_INT64) return fail_as(cx, INDEX, "index_fill_(): Expected dtype int64 for index.");
    if (index->ndim > 1) return fail_op(cx, "Index has to be a vector/scalar");
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &s.dim));
    TS_TRY(scalar_check(cx, number, a[0].t->dtype));
    TS_TRY(tensor_contiguous(cx, index, &s.index));
    TS_TRY(index_target(cx, a[0].t, false, &s.target));
    TS_TRY(picks_init(cx, s.target, (uint64_t)1 << s.dim, tensor_numel(s.index), &s.p));
    if (!picks_add(&s.p, s.dim, tensor_data(s.index), true, &bad))
        return fail_as(cx, INDEX, "index %lld is out of bounds for dimension %d with size %lld", (long long)bad, s.dim,
                       (long long)(s.target->ndim ? s.target->sizes[s.dim] : 1));
    return slices_fill(cx, &s, number, out);
}

/* ---- index_reduce ---- */

/* How many source slices each slice of the target gets. */
static ts_status hits(ctx *cx, const slices *s, bool include_self, tensor **out) {
    int64_t n = s->target->ndim ? s->target->sizes[s->dim] : 1, sizes[MAX_DIMS];
    scoped_tensor tensor *counts = NULL;
    int m = 0;
    TS_TRY(tensor_empty(cx, TS_INT64, 1, &n, &counts));
    int64_t *count = tensor_data(counts);
    const int64_t *index = tensor_data(s->index);
    for (int64_t i = 0; i < n; i++) count[i] = include_self;
    for (int64_t i = 0; i < s->p.count; i++) count[index[i]]++;
    for (int64_t i = 0; i < n; i++)
        if (count[i] == 0) count[i] = 1;
    for (int i = s->dim; i < s->target->ndim; i++) sizes[m++] = i == s->dim ? n : 1;
    return shape_reshape(cx, counts, m, sizes, out);
}

static bool is_word(value v, const char *word) { return strcmp(v.s->bytes, word) == 0; }

KERNEL(index_reduce) {
    static const struct { const char *name; put_op how; } kinds[] = {{"prod", PUT_MUL}, {"mean", PUT_ADD}, {"amax", PUT_MAX}, {"amin", PUT_MIN}};
    scoped_slices slices s = {0};
    int k = 0;
    while (k < 4 && !is_word(a[4], kinds[k].name)) k++;
    if (k == 4) return fail_op(cx, "index_reduce(): Expected reduce to be one of prod, mean, amax or amin but got %s.", a[4].s->bytes);
    bool include_self = a[5].b, mean = k == 1;
    put_row put = put_row_of(kinds[k].how, a[0].t->dtype);
    if (!put) return fail_op(cx, "\"index_reduce\" not implemented for '%s'", dtype_aten(a[0].t->dtype));
    if (a[0].t->dtype == TS_BOOL && (!include_self || mean || a[0].t->ndim < 2))
        return fail_op(cx, "\"%s\" not implemented for 'Bool'",
                       !include_self ? "index_reduce_func_exclude_input_init" : a[0].t->ndim < 2 ? "index_func_" : "div_floor_cpu");
    TS_TRY(slices_init(cx, a, "index_reduce_", &s));
    if (cx->dest) { /* several steps: on a copy, so that a failure leaves the target alone */
        scoped_tensor tensor *copy = NULL;
        TS_TRY(tensor_clone(cx, s.target, &copy));
        tensor *before = s.target;
        s.target = tensor_take(&copy);
        tensor_unref(before);
        picks_free(&s.p);
        int64_t bad;
        TS_TRY(picks_init(cx, s.target, (uint64_t)1 << s.dim, tensor_numel(s.index), &s.p));
        if (!picks_add(&s.p, s.dim, tensor_data(s.index), false, &bad)) return fail_as(cx, INDEX, "index out of range in self");
    }
    if (!include_self) {
        value filled = v_none();
        scoped_tensor tensor *source = tensor_take(&s.source), *target = tensor_ref(s.target);
        TS_TRY(slices_fill(cx, &s, put_neutral(kinds[k].how, target->dtype), &filled));
        value_unref(filled);
        tensor_unref(s.source);
        s.source = tensor_take(&source);
        s.target = tensor_take(&target);
    }
    picks_write(&s.p, put, tensor_data(s.source));
    if (mean) {
        scoped_tensor tensor *counts = NULL, *plain = NULL;
        value rounded = v_none();
        TS_TRY(hits(cx, &s, include_self, &counts));
        TS_TRY(tensor_to_dtype(cx, counts, s.target->dtype, &plain));
        if (dtype_is_float(s.target->dtype) || dtype_is_complex(s.target->dtype))
            return INVOKE(cx, OP_div_Tensor, out, v_tensor(s.target), v_tensor(plain));
        TS_TRY(value_string(cx, "floor", 5, &rounded));
        ts_status st = INVOKE(cx, OP_div_Tensor_mode, out, v_tensor(s.target), v_tensor(plain), rounded);
        value_unref(rounded);
        return st;
    }
    out[0] = v_tensor(tensor_take(&s.target));
    return TS_OK;
}
