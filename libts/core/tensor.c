/* SPDX-License-Identifier: Apache-2.0
 *
 * tensor.c: see tensor.h.
 */
#include "core/tensor.h"

#include <stdlib.h>
#include <math.h>
#include <string.h>

/* ---- storages ---- */

storage *storage_ref(storage *s) {
    atomic_fetch_add_explicit(&s->refs, 1, memory_order_relaxed);
    return s;
}

void storage_unref(storage *s) {
    if (!s || atomic_fetch_sub_explicit(&s->refs, 1, memory_order_acq_rel) != 1) return;
    s->release(s->context);
    mem_free(s);
}

static void release_nothing(void *context) { (void)context; }

ts_status storage_wrap(ctx *cx, void *data, size_t bytes, void (*release)(void *), void *context,
                       storage **out_storage) {
    storage *s;
    TS_TRY(ctx_alloc(cx, sizeof *s, &s));
    *s = (storage){.bytes = bytes, .data = data, .release = release ? release : release_nothing, .context = context,
                   .device = {TS_CPU, -1}};
    atomic_init(&s->refs, 1);
    *out_storage = s;
    return TS_OK;
}

#ifdef TS_DEBUG_ARENA
enum { SMALL_STORAGE = 0 }; /* the sanitizers are to see where the data end */
#else
enum { SMALL_STORAGE = 1 << 15 };
#endif

/* Head and data in one block: what small models allocate at every operator. */
static ts_status small_storage(ctx *cx, size_t bytes, storage **out_storage) {
    storage *s;
    TS_TRY(ctx_alloc(cx, sizeof *s + 63 + bytes, &s));
    char *data = (char *)(((uintptr_t)(s + 1) + 63) & ~(uintptr_t)63);
    *s = (storage){.bytes = bytes, .data = data, .release = release_nothing, .device = {TS_CPU, -1}};
    atomic_init(&s->refs, 1);
    *out_storage = s;
    return TS_OK;
}

ts_status storage_new(ctx *cx, size_t bytes, storage **out_storage) {
    void *data = NULL;
    if (bytes && bytes <= SMALL_STORAGE) return small_storage(cx, bytes, out_storage);
    if (bytes) TS_TRY(ctx_alloc(cx, bytes, &data));
    ts_status st = storage_wrap(cx, data, bytes, mem_free, data, out_storage);
    if (st != TS_OK) mem_free(data);
    return st;
}

ts_status storage_grow(ctx *cx, storage *s, size_t bytes) {
    storage *fresh, before = *s;
    if (bytes <= s->bytes) return TS_OK;
    /* never in one block with its head, which is let go of below */
    TS_TRY(storage_new(cx, bytes > SMALL_STORAGE ? bytes : SMALL_STORAGE + 1, &fresh));
    if (s->bytes) memcpy(fresh->data, s->data, s->bytes);
    memset(fresh->data + s->bytes, 0, fresh->bytes - s->bytes);
    s->bytes = fresh->bytes;
    s->data = fresh->data;
    s->release = fresh->release;
    s->context = fresh->context;
    mem_free(fresh);
    before.release(before.context);
    return TS_OK;
}

quantizer *quantizer_ref(quantizer *q) {
    if (q) atomic_fetch_add_explicit(&q->refs, 1, memory_order_relaxed);
    return q;
}

void quantizer_unref(quantizer *q) {
    if (q && atomic_fetch_sub_explicit(&q->refs, 1, memory_order_acq_rel) == 1) mem_free(q);
}

ts_status quantizer_new(ctx *cx, int axis, int64_t count, const double *scales, const int64_t *zero_points,
                        quantizer **out_quantizer) {
    quantizer *q;
    size_t bytes = mem_array((size_t)count, 3 * sizeof(double));
    if (bytes > SIZE_MAX - sizeof *q) return fail_memory(cx, SIZE_MAX);
    TS_TRY(ctx_alloc(cx, sizeof *q + bytes, &q));
    *q = (quantizer){.axis = axis, .count = count};
    atomic_init(&q->refs, 1);
    q->scales = (double *)(q + 1);
    q->zero_points = (int64_t *)(q->scales + count);
    if (count) {
        memcpy(q->scales, scales, (size_t)count * sizeof *scales);
        memcpy(q->zero_points, zero_points, (size_t)count * sizeof *zero_points);
    }
    *out_quantizer = q;
    return TS_OK;
}

ts_status quantizer_new_float(ctx *cx, int axis, int64_t count, const float *scales, const float *zero_points, quantizer **out_quantizer) {
    double *wide;
    int64_t *rounded;
    TS_TRY(ctx_alloc(cx, mem_array((size_t)count + 1, sizeof *wide + sizeof *rounded), &wide));
    rounded = (int64_t *)(wide + count);
    for (int64_t i = 0; i < count; i++) {
        wide[i] = scales[i];
        rounded[i] = zero_points[i] > -1e9f && zero_points[i] < 1e9f ? (int64_t)lrintf(zero_points[i]) : 0;
    }
    ts_status st = quantizer_new(cx, axis, count, wide, rounded, out_quantizer);
    mem_free(wide);
    TS_TRY(st);
    quantizer *q = *out_quantizer;
    q->float_zero_points = (float *)(q->zero_points + count); /* the third part of the block */
    if (count) memcpy(q->float_zero_points, zero_points, (size_t)count * sizeof *zero_points);
    return TS_OK;
}

nested *nested_ref(nested *n) {
    if (n) atomic_fetch_add_explicit(&n->refs, 1, memory_order_relaxed);
    return n;
}

void nested_unref(nested *n) {
    if (n && atomic_fetch_sub_explicit(&n->refs, 1, memory_order_acq_rel) == 1) mem_free(n);
}

/* ---- tensors ---- */

void tensor_unref(tensor *t) {
    while (t && atomic_fetch_sub_explicit(&t->refs, 1, memory_order_acq_rel) == 1) {
        tensor *grad = t->grad;
        if (t->sizes != t->inline_dims) mem_free(t->sizes);
        storage_unref(t->storage);
        quantizer_unref(t->quant);
        nested_unref(t->nested);
        mem_free(t);
        t = grad;
    }
}

bool sizes_numel(int ndim, const int64_t *sizes, int64_t *out_numel) {
    int64_t n = 1;
    bool zero = false;
    for (int i = 0; i < ndim; i++) {
        if (sizes[i] < 0) return false;
        if (sizes[i] == 0) zero = true;
        else if (__builtin_mul_overflow(n, sizes[i], &n)) return false;
    }
    *out_numel = zero ? 0 : n;
    return true;
}

int64_t tensor_numel(const tensor *t) {
    int64_t n = 1;
    for (int i = 0; i < t->ndim; i++) n *= t->sizes[i];
    return n;
}

void contiguous_strides(int ndim, const int64_t *sizes, int64_t *out_strides) {
    int64_t step = 1;
    for (int i = ndim - 1; i >= 0; i--) {
        out_strides[i] = step;
        step *= sizes[i] > 1 ? sizes[i] : 1;
    }
}

void channels_last_strides(int ndim, const int64_t *sizes, int64_t *out_strides) {
    int64_t step = 1;
    for (int k = 0; k < ndim; k++) {
        int d = k == 0 ? 1 : k == ndim - 1 ? 0 : ndim - k;
        out_strides[d] = step;
        if (__builtin_mul_overflow(step, sizes[d], &step)) step = 0; /* another size is 0, and all behind it */
    }
}

static bool has_strides(const tensor *t, const int64_t *strides) {
    for (int i = 0; i < t->ndim; i++)
        if (t->sizes[i] != 1 && t->strides[i] != strides[i]) return false;
    return true;
}

bool tensor_is_contiguous(const tensor *t) {
    int64_t step = 1;
    for (int i = t->ndim - 1; i >= 0; i--) {
        if (t->sizes[i] == 0) return true;
        if (t->sizes[i] != 1 && t->strides[i] != step) {
            for (int k = i - 1; k >= 0; k--)
                if (t->sizes[k] == 0) return true;
            return false;
        }
        step *= t->sizes[i];
    }
    return true;
}

bool tensor_is_channels_last(const tensor *t) {
    int64_t strides[MAX_DIMS];
    if (t->ndim != 4 && t->ndim != 5) return false;
    channels_last_strides(t->ndim, t->sizes, strides);
    return has_strides(t, strides);
}

bool tensor_is_dense(const tensor *t) {
    int order[MAX_DIMS], n = 0;
    for (int i = 0; i < t->ndim; i++) {
        if (t->sizes[i] == 0) return true;
        if (t->sizes[i] == 1) continue;
        int k = n++;
        for (; k > 0 && t->strides[order[k - 1]] > t->strides[i]; k--) order[k] = order[k - 1];
        order[k] = i;
    }
    int64_t step = 1;
    for (int k = 0; k < n; k++) {
        if (t->strides[order[k]] != step) return false;
        step *= t->sizes[order[k]];
    }
    return true;
}

bool tensor_same_sizes(const tensor *a, const tensor *b) {
    return a->ndim == b->ndim && (a->ndim == 0 || memcmp(a->sizes, b->sizes, (size_t)a->ndim * sizeof *a->sizes) == 0);
}

void sizes_print(text *out, int ndim, const int64_t *sizes) {
    text_putc(out, '[');
    for (int i = 0; i < ndim; i++) text_printf(out, i ? ", %lld" : "%lld", (long long)sizes[i]);
    text_putc(out, ']');
}

/* Elements that a view with these sizes and strides spans, from its first to its last; false on overflow. */
static bool extent(int ndim, const int64_t *sizes, const int64_t *strides, int64_t *out_elements) {
    int64_t last = 0, reach;
    for (int i = 0; i < ndim; i++) {
        if (sizes[i] == 0) {
            *out_elements = 0;
            return true;
        }
        if (strides[i] < 0 || __builtin_mul_overflow(sizes[i] - 1, strides[i], &reach) ||
            __builtin_add_overflow(last, reach, &last))
            return false;
    }
    return !__builtin_add_overflow(last, (int64_t)1, out_elements);
}

static ts_status refuse_sizes(ctx *cx, int ndim, const int64_t *sizes) {
    scoped_text text t = TEXT_INIT(NULL);
    sizes_print(&t, ndim, sizes);
    for (int i = 0; i < ndim; i++)
        if (sizes[i] < 0)
            return fail_op(cx, "Trying to create tensor with negative dimension %lld: %s", (long long)sizes[i],
                           text_str(&t));
    return fail_op(cx, "Storage size calculation overflowed with sizes=%s", text_str(&t));
}

/* A tensor object with room for ndim dims; takes nothing. */
static ts_status new_object(ctx *cx, dtype d, int ndim, tensor **out_tensor) {
    if (ndim > MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    tensor *t = mem_zalloc(cx->budget, sizeof *t);
    if (!t) return fail_memory(cx, sizeof *t);
    atomic_init(&t->refs, 1);
    t->dtype = d;
    t->ndim = ndim;
    t->sizes = t->inline_dims;
    if (ndim > INLINE_DIMS) {
        t->sizes = mem_alloc(cx->budget, 2 * (size_t)ndim * sizeof *t->sizes);
        if (!t->sizes) {
            mem_free(t);
            return fail_memory(cx, 2 * (size_t)ndim * sizeof *t->sizes);
        }
    }
    t->strides = t->sizes + ndim;
    *out_tensor = t;
    return TS_OK;
}

static void fill_dims(tensor *t, const int64_t *sizes, const int64_t *strides) {
    for (int i = 0; i < t->ndim; i++) {
        t->sizes[i] = sizes[i];
        t->strides[i] = strides[i];
    }
}

ts_status tensor_empty_strided(ctx *cx, dtype d, int ndim, const int64_t *sizes, const int64_t *strides,
                               tensor **out_tensor) {
    int64_t numel, elements;
    size_t bytes;
    if (!sizes_numel(ndim, sizes, &numel) || !extent(ndim, sizes, strides, &elements) ||
        __builtin_mul_overflow((size_t)elements, dtype_size(d), &bytes) || bytes > INT64_MAX)
        return refuse_sizes(cx, ndim, sizes);
    tensor *t;
    TS_TRY(new_object(cx, d, ndim, &t));
    fill_dims(t, sizes, strides);
    ts_status st = storage_new(cx, bytes, &t->storage);
    if (st != TS_OK) tensor_unref(t);
    else *out_tensor = t;
    return st;
}

ts_status tensor_empty(ctx *cx, dtype d, int ndim, const int64_t *sizes, tensor **out_tensor) {
    int64_t strides[MAX_DIMS], numel;
    if (ndim > MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    if (!sizes_numel(ndim, sizes, &numel)) return refuse_sizes(cx, ndim, sizes);
    contiguous_strides(ndim, sizes, strides);
    return tensor_empty_strided(cx, d, ndim, sizes, strides, out_tensor);
}

ts_status tensor_zeros(ctx *cx, dtype d, int ndim, const int64_t *sizes, tensor **out_tensor) {
    TS_TRY(tensor_empty(cx, d, ndim, sizes, out_tensor));
    if ((*out_tensor)->storage->bytes) memset((*out_tensor)->storage->data, 0, (*out_tensor)->storage->bytes);
    return TS_OK;
}

/* Dimensions from the innermost: by stride, ties and stride 0 keeping their place; then strides without gaps. */
static void compact_strides(const tensor *like, int64_t *out_strides) {
    int order[MAX_DIMS];
    for (int i = 0; i < like->ndim; i++) order[i] = like->ndim - 1 - i;
    for (int i = 1; i < like->ndim; i++) {
        int d = order[i], k = i;
        for (; k > 0; k--) {
            int64_t a = like->strides[order[k - 1]], b = like->strides[d];
            bool swap = a && b && (a > b || (a == b && like->sizes[order[k - 1]] > like->sizes[d]));
            if (!swap) break;
            order[k] = order[k - 1];
        }
        order[k] = d;
    }
    int64_t step = 1;
    for (int i = 0; i < like->ndim; i++) {
        out_strides[order[i]] = step;
        step *= like->sizes[order[i]] > 1 ? like->sizes[order[i]] : 1;
    }
}

ts_status tensor_empty_like(ctx *cx, const tensor *like, dtype d, tensor **out_tensor) {
    int64_t strides[MAX_DIMS];
    if (tensor_is_dense(like)) return tensor_empty_strided(cx, d, like->ndim, like->sizes, like->strides, out_tensor);
    compact_strides(like, strides);
    return tensor_empty_strided(cx, d, like->ndim, like->sizes, strides, out_tensor);
}

ts_status tensor_of_storage(ctx *cx, storage *s, dtype d, int ndim, const int64_t *sizes, const int64_t *strides,
                            int64_t offset, tensor **out_tensor) {
    int64_t numel, elements, end;
    size_t bytes;
    if (ndim > MAX_DIMS) return fail_op(cx, "tensors of more than %d dimensions are not supported", MAX_DIMS);
    scoped_text text shape = TEXT_INIT(NULL), steps = TEXT_INIT(NULL);
    sizes_print(&steps, ndim, strides);
    for (int i = 0; i < ndim; i++)
        if (strides[i] < 0) return fail_op(cx, "as_strided: Negative strides are not supported at the moment, got strides: %s", text_str(&steps));
    sizes_print(&shape, ndim, sizes);
    if (offset < 0 || !sizes_numel(ndim, sizes, &numel) || !extent(ndim, sizes, strides, &elements) ||
        __builtin_add_overflow(offset, elements, &end) || __builtin_mul_overflow((size_t)end, dtype_size(d), &bytes))
        return fail_op(cx, "Storage size calculation overflowed with sizes=%s and strides=%s", text_str(&shape), text_str(&steps));
    if (numel && bytes > s->bytes)
        return fail_op(cx, "setStorage: sizes %s, strides %s, storage offset %lld, and itemsize %zu requiring a storage size of %zu are out of bounds for storage of size %zu",
                       text_str(&shape), text_str(&steps), (long long)offset, dtype_size(d), bytes, s->bytes);
    tensor *t;
    TS_TRY(new_object(cx, d, ndim, &t));
    fill_dims(t, sizes, strides);
    t->offset = numel || bytes <= s->bytes ? offset : 0;
    t->storage = storage_ref(s);
    *out_tensor = t;
    return TS_OK;
}

/* Views of a tensor with a scale per channel keep all channels, where they are. */
static ts_status check_channels(ctx *cx, const tensor *base, int ndim, const int64_t *sizes, const int64_t *strides) {
    int axis = base->quant ? base->quant->axis : -1;
    if (axis < 0) return TS_OK;
    if (axis >= ndim || (sizes[axis] > 1 && strides[axis] != base->strides[axis]))
        return fail_op(cx, "Setting strides is possible only on uniformly quantized tensor");
    return sizes[axis] == base->quant->count ? TS_OK : fail_op(cx, "length of scales must equal to channel");
}

ts_status tensor_view(ctx *cx, const tensor *base, int ndim, const int64_t *sizes, const int64_t *strides,
                      int64_t offset, tensor **out_tensor) {
    TS_TRY(check_channels(cx, base, ndim, sizes, strides));
    TS_TRY(tensor_of_storage(cx, base->storage, base->dtype, ndim, sizes, strides, offset, out_tensor));
    (*out_tensor)->quant = quantizer_ref(base->quant);
    return TS_OK;
}

ts_status tensor_alias(ctx *cx, const tensor *base, tensor **out_tensor) {
    return tensor_view(cx, base, base->ndim, base->sizes, base->strides, base->offset, out_tensor);
}

ts_status tensor_assign(ctx *cx, tensor *t, const tensor *from) {
    int64_t *dims = t->inline_dims;
    if (t == from) return TS_OK;
    if (from->ndim > INLINE_DIMS) TS_TRY(ctx_alloc(cx, 2 * (size_t)from->ndim * sizeof *dims, &dims));
    storage *before = t->storage;
    quantizer *quant_before = t->quant;
    if (t->sizes != t->inline_dims) mem_free(t->sizes);
    t->dtype = from->dtype;
    t->ndim = from->ndim;
    t->sizes = dims;
    t->strides = dims + from->ndim;
    fill_dims(t, from->sizes, from->strides);
    t->offset = from->offset;
    t->storage = storage_ref(from->storage);
    t->quant = quantizer_ref(from->quant);
    storage_unref(before);
    quantizer_unref(quant_before);
    return TS_OK;
}

ts_status wrap_dim(ctx *cx, int64_t dim, int ndim, int *out_dim) {
    int n = ndim ? ndim : 1;
    if (dim < -n || dim >= n)
        return fail_as(cx, INDEX, "Dimension out of range (expected to be in range of [%d, %d], but got %lld)", -n, n - 1,
                       (long long)dim);
    *out_dim = (int)(dim < 0 ? dim + n : dim);
    return TS_OK;
}

ts_status broadcast_sizes(ctx *cx, int an, const int64_t *a, int bn, const int64_t *b, int *out_ndim, int64_t *out) {
    int n = an > bn ? an : bn;
    for (int i = n - 1; i >= 0; i--) {
        int ai = i - (n - an), bi = i - (n - bn);
        int64_t x = ai >= 0 ? a[ai] : 1, y = bi >= 0 ? b[bi] : 1;
        if (x != y && x != 1 && y != 1)
            return fail_op(cx, "The size of tensor a (%lld) must match the size of tensor b (%lld) at non-singleton dimension %d",
                           (long long)x, (long long)y, i);
        out[i] = x == 1 ? y : x;
    }
    *out_ndim = n;
    return TS_OK;
}
