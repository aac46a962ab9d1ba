/* SPDX-License-Identifier: Apache-2.0
 *
 * tensors.c: the tensors that the walk has met, by identity, and what writing to them means.
 *
 * ONNX has no memory: a node that writes to a tensor gives a new value, under which the tensor is known from then on.  A
 * view's positions in its base are known from the strides of the examples; so a write to a view is a scatter into the
 * base, and a view of written memory is gathered from the base when it is next read.
 */
#include "convert.h"

#include <stdlib.h>
#include <string.h>

/* ---- by identity ---- */

static size_t slot_of(const convert *c, const ts_tensor *t) {
    uint64_t h = (uint64_t)(uintptr_t)t * 0x9e3779b97f4a7c15u;
    size_t i = (size_t)(h >> 20) & (c->tracked_capacity - 1);
    while (c->tracked[i] && c->tracked[i]->t != t) i = (i + 1) & (c->tracked_capacity - 1);
    return i;
}

tracked *tensors_find(const convert *c, const ts_tensor *t) {
    return c->tracked_capacity ? c->tracked[slot_of(c, t)] : NULL;
}

static void grow(convert *c) {
    tracked **before = c->tracked;
    size_t capacity = c->tracked_capacity;
    c->tracked_capacity = capacity ? 2 * capacity : 256;
    c->tracked = memory_array(c->tracked_capacity, sizeof *c->tracked);
    for (size_t i = 0; i < capacity; i++)
        if (before[i]) c->tracked[slot_of(c, before[i]->t)] = before[i];
}

tracked *tensors_add(convert *c, ts_tensor *t, ts_tensor *u) {
    if (2 * c->tracked_count >= c->tracked_capacity) grow(c);
    size_t i = slot_of(c, t);
    if (c->tracked[i]) return c->tracked[i];
    tracked *at = memory_take(sizeof *at);
    *at = (tracked){.t = ts_tensor_ref(t), .u = ts_tensor_ref(u), .order = c->tracked_count};
    c->tracked_count++;
    return c->tracked[i] = at;
}

void tensors_free(convert *c) {
    ts_tensor_unref(c->stand_in);
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        if (!c->tracked[i]) continue;
        ts_tensor_unref(c->tracked[i]->t);
        ts_tensor_unref(c->tracked[i]->u);
    }
}

/* ---- inside of values ---- */

typedef bool (*visitor)(void *context, ts_tensor *t);

/* Whether the visitor says true to a tensor inside a value; containers nest as deep as the model's types do. */
static bool any_tensor(const ts_value *v, visitor visit, void *context) {
    ts_kind kind = ts_value_kind(v);
    ts_tensor *t;
    if (kind == TS_KIND_TENSOR) return ts_value_get_tensor(v, &t, NULL) == TS_OK && visit(context, t);
    bool found = false;
    for (size_t i = 0; i < ts_value_count(v) && !found; i++) {
        ts_value *item = NULL;
        if (kind == TS_KIND_DICT ? ts_value_pair(v, i, NULL, &item, NULL) != TS_OK
                                 : (kind != TS_KIND_LIST && kind != TS_KIND_TUPLE) || ts_value_item(v, i, &item, NULL) != TS_OK)
            break;
        found = any_tensor(item, visit, context);
        ts_value_unref(item);
    }
    return found;
}

static bool varies(void *context, ts_tensor *t) {
    const tracked *at = tensors_find(context, t);
    return at && at->varies;
}

static bool is_new(void *context, ts_tensor *t) { return !tensors_find(context, t); }

static bool has_data(void *context, ts_tensor *t) {
    const tracked *at = tensors_find(context, t);
    return at && at->varies && !at->sizes;
}

bool tensors_have_data(const convert *c, const ts_value *v) { return any_tensor(v, has_data, (void *)c); }
bool tensors_vary(const convert *c, const ts_value *v) { return any_tensor(v, varies, (void *)c); }
bool tensors_new(const convert *c, const ts_value *v) { return any_tensor(v, is_new, (void *)c); }

typedef struct gathered {
    ts_tensor **at;
    size_t n;
} gathered;

static bool gather(void *context, ts_tensor *t) {
    gathered *g = context;
    g->at = memory_grow(g->at, g->n, sizeof *g->at);
    g->at[g->n++] = t;
    return false;
}

void tensors_meet(convert *c, const ts_value *v, const ts_value *w) {
    gathered a = {0}, b = {0};
    any_tensor(v, gather, &a);
    any_tensor(w, gather, &b);
    for (size_t i = 0; i < a.n; i++) tensors_add(c, a.at[i], i < b.n ? b.at[i] : a.at[i]);
}

/* ---- names ---- */

/* Objects below the root, each once: a queue. */
typedef struct named_object {
    ts_value *object;
    const char *path;
} named_object;

enum { OBJECTS_MAX = 1 << 16 };

void tensors_visit_attributes(ts_value *root, void (*visit)(void *context, const char *path, ts_tensor *t), void *context) {
    named_object *queue = memory_grow(NULL, 0, sizeof *queue);
    size_t n = 1;
    queue[0] = (named_object){ts_value_ref(root), ""};
    for (size_t i = 0; i < n; i++) {
        for (size_t k = 0; k < ts_value_count(queue[i].object); k++) {
            ts_value *item;
            ts_tensor *t;
            const char *name;
            if (ts_value_attribute(queue[i].object, k, &name, &item, NULL) != TS_OK) break;
            if (strcmp(name, "$") == 0) name = k == 0 ? "weight" : k == 1 ? "bias" : "packed"; /* of packed weights */
            const char *path = memory_text("%s%s%s", queue[i].path, *queue[i].path ? "." : "", name);
            if (ts_value_get_tensor(item, &t, NULL) == TS_OK) visit(context, path, t);
            if (ts_value_kind(item) == TS_KIND_OBJECT && n < OBJECTS_MAX) {
                queue = memory_grow(queue, n, sizeof *queue);
                queue[n++] = (named_object){ts_value_ref(item), path};
            }
            ts_value_unref(item);
        }
        ts_value_unref(queue[i].object);
    }
}

static void name_tensor(void *context, const char *path, ts_tensor *t) {
    tracked *at = tensors_add(context, t, t);
    if (!at->path) at->path = path;
}

void tensors_name_attributes(convert *c, ts_value *root) { tensors_visit_attributes(root, name_tensor, c); }

/* int64 positions of the elements of `t` among those of a contiguous `base`, in row-major order. */
static ts_tensor *positions(const ts_tensor *t, const ts_tensor *base) {
    int ndim = ts_tensor_ndim(t);
    int64_t count = ts_tensor_numel(t), at[DIMS] = {0};
    const int64_t *sizes = ts_tensor_sizes(t), *strides = ts_tensor_strides(t);
    int64_t place = count ? ((char *)ts_tensor_data(t) - (char *)ts_tensor_data(base)) / (int64_t)ts_dtype_size(ts_tensor_dtype(t)) : 0;
    ts_tensor *made;
    if (ts_tensor_new(TS_INT64, ndim, sizes, &made, NULL) != TS_OK) memory_end();
    int64_t *out = ts_tensor_data(made);
    for (int64_t i = 0; i < count; i++) {
        out[i] = place;
        for (int d = ndim; d-- > 0;) {
            place += strides[d];
            if (++at[d] < sizes[d]) break;
            place -= strides[d] * sizes[d];
            at[d] = 0;
        }
    }
    return made;
}

static const char *flat(convert *c, const char *name) {
    const char *in[] = {name, build_const_ints(&c->b, 1, (int64_t[]){-1})};
    return build_out(build_node(&c->b, "Reshape", 2, in, 1), 0);
}

/* Whether a view is all of its base in the same order, in another shape at most. */
static bool covers(const ts_tensor *view, const ts_tensor *base) {
    return ts_tensor_is_contiguous(view) && ts_tensor_is_contiguous(base) && ts_tensor_data(view) == ts_tensor_data(base) &&
           ts_tensor_numel(view) == ts_tensor_numel(base) && ts_tensor_dtype(view) == ts_tensor_dtype(base);
}

/* In the shape that `like` has, which was called like_name. */
static const char *reshaped(convert *c, const char *name, const ts_tensor *like, const char *like_name) {
    const char *shape = c->dynamic && like_name ? build_out(build_node(&c->b, "Shape", 1, &like_name, 1), 0)
                                                : build_const_ints(&c->b, ts_tensor_ndim(like), ts_tensor_sizes(like));
    const char *in[] = {name, shape};
    return build_out(build_node(&c->b, "Reshape", 2, in, 1), 0);
}

static const char *position_constant(convert *c, const tracked *view) {
    ts_tensor *p = positions(view->t, view->base->t);
    const char *name = build_tensor(&c->b, "positions", p);
    ts_tensor_unref(p);
    return name;
}

static const char *take_from_base(convert *c, const tracked *view) {
    if (covers(view->t, view->base->t)) return reshaped(c, view->base->name, view->t, view->name);
    const char *in[] = {flat(c, view->base->name), position_constant(c, view)};
    return build_out(build_node(&c->b, "Gather", 2, in, 1), 0);
}

const char *tensors_name(convert *c, tracked *at) {
    if (at->stale) {
        const char *name = take_from_base(c, at);
        if (c->branches) return name; /* known in this branch alone */
        at->name = name;
        at->stale = false;
    }
    if (!at->name) at->name = build_tensor(&c->b, at->path ? at->path : "constant", at->t);
    return at->name;
}

/* ---- writing ---- */

/* The tensor that all views of a piece of memory are taken from: contiguous, the largest, and of
 * equal ones the first. */
static tracked *find_base(const convert *c, const tracked *view) {
    tracked *best = NULL;
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        tracked *at = c->tracked[i];
        if (!at || !ts_tensor_shares(at->t, view->t) || !ts_tensor_is_contiguous(at->t)) continue;
        int64_t n = ts_tensor_numel(at->t), most = best ? ts_tensor_numel(best->t) : -1;
        if (n > most || (n == most && at->order < best->order)) best = at;
    }
    return best;
}

/* A constant with a copy of what is in a tensor now. */
static void keep(convert *c, tracked *at) {
    if (!at || at->varies || at->name) return;
    at->name = build_tensor(&c->b, at->path ? at->path : "constant", at->t);
    build_keep(&c->b, at->name);
}

void tensors_before_write(convert *c, tracked *written, bool varies) {
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        tracked *at = c->tracked[i];
        if (!at || !ts_tensor_shares(at->t, written->t) || at->varies || !at->name) continue;
        build_keep(&c->b, at->name);
        at->name = NULL;
    }
    if (!varies) return;
    keep(c, written);
    keep(c, find_base(c, written));
}

static bool same_place(const ts_tensor *a, const ts_tensor *b) {
    int n = ts_tensor_ndim(a);
    size_t bytes = (size_t)n * sizeof(int64_t);
    return n == ts_tensor_ndim(b) && ts_tensor_data(a) == ts_tensor_data(b) &&
           memcmp(ts_tensor_sizes(a), ts_tensor_sizes(b), bytes) == 0 &&
           memcmp(ts_tensor_strides(a), ts_tensor_strides(b), bytes) == 0;
}

static size_t count_sharing(const convert *c, const tracked *written, bool *out_state) {
    size_t n = 0;
    *out_state = false;
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        const tracked *at = c->tracked[i];
        if (!at || !ts_tensor_shares(at->t, written->t)) continue;
        n++;
        if (at->path && !at->state) *out_state = true;
    }
    return n;
}

static bool inside(const ts_tensor *view, const ts_tensor *base) {
    const char *begin = ts_tensor_data(base), *at = ts_tensor_data(view);
    int64_t last = 0;
    if (!ts_tensor_numel(view)) return true;
    for (int d = 0; d < ts_tensor_ndim(view); d++) last += (ts_tensor_sizes(view)[d] - 1) * ts_tensor_strides(view)[d];
    size_t size = ts_dtype_size(ts_tensor_dtype(view));
    return ts_tensor_dtype(view) == ts_tensor_dtype(base) && at >= begin &&
           at + (size_t)last * size < begin + (size_t)ts_tensor_numel(base) * size;
}

static const char *scatter(convert *c, const tracked *view, const char *base_name, const char *name) {
    if (covers(view->t, view->base->t)) return reshaped(c, name, view->base->t, base_name);
    const char *in[] = {flat(c, base_name), flat(c, position_constant(c, view)), flat(c, name)};
    return reshaped(c, build_out(build_node(&c->b, "ScatterElements", 3, in, 1), 0), view->base->t, base_name);
}

/* All views of the base but the one that was written are out of date; they vary now. */
/* A bit for each byte of [begin, begin + size) that an element of the tensor begins at; returns whether one was set before. */
static bool mark_places(const ts_tensor *t, const char *begin, uint8_t *bits) {
    int64_t at[DIMS] = {0};
    size_t size = ts_dtype_size(ts_tensor_dtype(t));
    const char *place = ts_tensor_data(t);
    bool met = false;
    for (int64_t i = 0; i < ts_tensor_numel(t); i++) {
        size_t bit = (size_t)(place - begin);
        met |= bits[bit / 8] >> bit % 8 & 1;
        bits[bit / 8] |= (uint8_t)(1u << bit % 8);
        for (int d = ts_tensor_ndim(t); d-- > 0;) {
            place += ts_tensor_strides(t)[d] * (int64_t)size;
            if (++at[d] < ts_tensor_sizes(t)[d]) break;
            place -= ts_tensor_strides(t)[d] * ts_tensor_sizes(t)[d] * (int64_t)size;
            at[d] = 0;
        }
    }
    return met;
}

static const char *last_place(const ts_tensor *t) {
    int64_t last = 0;
    for (int d = 0; d < ts_tensor_ndim(t); d++) last += (ts_tensor_sizes(t)[d] - 1) * ts_tensor_strides(t)[d];
    return (char *)ts_tensor_data(t) + last * (int64_t)ts_dtype_size(ts_tensor_dtype(t));
}

/* Whether two tensors of one dtype have an element in common. */
static bool overlap(const ts_tensor *a, const ts_tensor *b) {
    if (!ts_tensor_numel(a) || !ts_tensor_numel(b)) return false;
    const char *begin = ts_tensor_data(a), *end = last_place(a), *begin2 = ts_tensor_data(b), *end2 = last_place(b);
    if (end < begin2 || end2 < begin) return false;
    if (begin2 < begin) begin = begin2;
    if (end2 > end) end = end2;
    uint8_t *bits = calloc((size_t)(end - begin) / 8 + 1, 1);
    if (!bits) memory_end();
    mark_places(a, begin, bits);
    bool met = mark_places(b, begin, bits);
    free(bits);
    return met;
}

/* With dynamic axes a view's places are not known: what shares elements with one that was written cannot be read again. */
static void mark_lost(convert *c, const tracked *written) {
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        tracked *at = c->tracked[i];
        if (!at || at == written || !ts_tensor_shares(at->t, written->t) || !overlap(at->t, written->t)) continue;
        at->varies = true;
        at->absent = "its memory was written through a view, which is only converted for fixed sizes";
    }
}

static const char *mark_stale(convert *c, tracked *base, const tracked *written) {
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        tracked *at = c->tracked[i];
        if (!at || at == base || at == written || !ts_tensor_shares(at->t, base->t)) continue;
        if (!inside(at->t, base->t)) return "a view of the memory has another dtype or reaches outside of it";
        at->base = base;
        at->varies = at->stale = true;
    }
    return NULL;
}

/* Whether all views of a tensor's memory are all of it, in other shapes. */
static bool all_cover(const convert *c, const tracked *base) {
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        const tracked *at = c->tracked[i];
        if (at && ts_tensor_shares(at->t, base->t) && !covers(at->t, base->t)) return false;
    }
    return true;
}

bool tensors_fixed(const ts_tensor *t, const ts_tensor *u) {
    int n = ts_tensor_ndim(t);
    return n == ts_tensor_ndim(u) && memcmp(ts_tensor_sizes(t), ts_tensor_sizes(u), (size_t)n * sizeof(int64_t)) == 0;
}

/* Whether no size of the memory's tensors depends on a dynamic axis. */
static bool all_fixed(const convert *c, const tracked *base) {
    for (size_t i = 0; i < c->tracked_capacity; i++) {
        const tracked *at = c->tracked[i];
        if (at && ts_tensor_shares(at->t, base->t) && !tensors_fixed(at->t, at->u)) return false;
    }
    return true;
}

const char *tensors_write(convert *c, tracked *at, const char *name) {
    bool state;
    size_t sharing = count_sharing(c, at, &state);
    if (state) return "it writes to an attribute of the model: an ONNX model has no state (see --state)";
    if (c->branches) return "it writes in a branch that is taken or not depending on the data";
    tracked *base = sharing > 1 ? find_base(c, at) : at;
    if (!base) return "it writes to a view of memory that is in no plain order";
    if (c->dynamic && sharing > 1 && !all_cover(c, base) && !all_fixed(c, base)) {
        mark_lost(c, at);
        at->name = name;
        at->varies = true;
        at->sizes = at->stale = false;
        return NULL;
    }
    if (base != at && !same_place(base->t, at->t)) {
        if (!inside(at->t, base->t)) return "it writes to a view of another dtype";
        at->base = base;
        base->name = scatter(c, at, tensors_name(c, base), name);
    } else {
        base->name = name;
    }
    base->varies = at->varies = true;
    base->sizes = at->sizes = false;
    base->stale = at->stale = false;
    at->name = name;
    return sharing > 1 ? mark_stale(c, base, at) : NULL;
}

/* ---- views without a translation ---- */

/* A view of a tensor that varies is gathered from its base like one whose base was written. */
static bool known_view(convert *c, ts_tensor *t, ts_tensor *u) {
    const tracked like = {.t = t};
    tracked *base = find_base(c, &like);
    if (!base || !base->varies || base->stale || !base->name || !inside(t, base->t)) return false;
    if (!tensors_fixed(t, u) || !tensors_fixed(base->t, base->u)) return false;
    tracked *at = tensors_add(c, t, u);
    at->base = base;
    at->varies = at->stale = true;
    return true;
}

bool tensors_views(convert *c, const ts_value *v, const ts_value *w) {
    gathered a = {0}, b = {0};
    any_tensor(v, gather, &a);
    any_tensor(w, gather, &b);
    bool all = a.n > 0 && a.n == b.n;
    for (size_t i = 0; i < a.n && all; i++) all = tensors_find(c, a.at[i]) || known_view(c, a.at[i], b.at[i]);
    return all;
}
