/* SPDX-License-Identifier: Apache-2.0
 *
 * list.c: lists (page 5.2 of the language).  Lists are references; one implementation serves all element types.
 */
#include "ops/list.h"

#include <string.h>

ts_status list_of_items(ctx *cx, const type *element, int64_t n, const value *items, list **out) {
    TS_TRY(list_new(cx, element, n, out));
    for (int64_t i = 0; i < n; i++) (*out)->items[i] = value_ref(items[i]);
    (*out)->n = n;
    return TS_OK;
}

/* An index from the end where negative; false if it is out of range. */
static bool position(const list *l, int64_t index, int64_t *out) {
    *out = index < 0 ? index + l->n : index;
    return *out >= 0 && *out < l->n;
}

static ts_status locate(ctx *cx, const list *l, int64_t index, int64_t *out) {
    return position(l, index, out) ? TS_OK : fail_op(cx, "list index out of range");
}

KERNEL(list_item) {
    int64_t i;
    TS_TRY(locate(cx, a[0].l, a[1].i, &i));
    out[0] = value_ref(a[0].l->items[i]);
    return TS_OK;
}

KERNEL(list_set) {
    int64_t i;
    TS_TRY(locate(cx, a[0].l, a[1].i, &i));
    value_set(&a[0].l->items[i], value_ref(a[2]));
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(list_len) {
    (void)cx;
    out[0] = v_int(a[0].tag == V_TUPLE ? a[0].tup->n : a[0].l->n);
    return TS_OK;
}

KERNEL(list_append) {
    TS_TRY(list_push(cx, a[0].l, value_ref(a[1])));
    out[0] = value_ref(a[0]);
    return TS_OK;
}

static ts_status extend(ctx *cx, list *l, const list *other) {
    int64_t n = other->n; /* also of the list itself */
    TS_TRY(list_reserve(cx, l, l->n + n));
    for (int64_t i = 0; i < n; i++) l->items[l->n + i] = value_ref(other->items[i]);
    l->n += n;
    return TS_OK;
}

KERNEL(list_extend) {
    (void)out;
    return extend(cx, a[0].l, a[1].l);
}

KERNEL(list_extend_self) {
    TS_TRY(extend(cx, a[0].l, a[1].l));
    out[0] = value_ref(a[0]);
    return TS_OK;
}

static void truncate(list *l, int64_t n) {
    while (l->n > n) value_unref(l->items[--l->n]);
}

KERNEL(list_clear) {
    (void)cx;
    (void)out;
    truncate(a[0].l, 0);
    return TS_OK;
}

KERNEL(list_reverse) {
    (void)cx;
    (void)out;
    list *l = a[0].l;
    for (int64_t i = 0, k = l->n - 1; i < k; i++, k--) {
        value v = l->items[i];
        l->items[i] = l->items[k];
        l->items[k] = v;
    }
    return TS_OK;
}

KERNEL(list_copy) {
    list *l;
    TS_TRY(list_of_items(cx, a[0].l->element, a[0].l->n, a[0].l->items, &l));
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(list_insert) {
    list *l = a[0].l;
    int64_t i = a[1].i;
    (void)out;
    if (i < 0) i = i + l->n < 0 ? 0 : i + l->n;
    if (i > l->n) i = l->n;
    TS_TRY(list_push(cx, l, value_ref(a[2])));
    value v = l->items[l->n - 1];
    memmove(l->items + i + 1, l->items + i, (size_t)(l->n - 1 - i) * sizeof v);
    l->items[i] = v;
    return TS_OK;
}

/* Takes an item out and gives its reference to the caller. */
static value remove_at(list *l, int64_t i) {
    value v = l->items[i];
    memmove(l->items + i, l->items + i + 1, (size_t)(l->n - 1 - i) * sizeof v);
    l->n--;
    return v;
}

KERNEL(list_pop) {
    int64_t i;
    if (a[0].l->n == 0) return fail_op(cx, "pop from empty list");
    TS_TRY(locate(cx, a[0].l, a[1].i, &i));
    out[0] = remove_at(a[0].l, i);
    return TS_OK;
}

KERNEL(list_delete) {
    int64_t i;
    (void)out;
    if (a[0].l->n == 0) return fail_op(cx, "pop index out of range");
    TS_TRY(locate(cx, a[0].l, a[1].i, &i));
    value_unref(remove_at(a[0].l, i));
    return TS_OK;
}

/* ---- searching ---- */

ts_status items_equal(ctx *cx, value x, value y, bool *out) {
    if (x.tag != V_TENSOR || y.tag != V_TENSOR) {
        *out = value_same(x, y);
        return TS_OK;
    }
    value equal = v_none(), truth = v_none();
    TS_TRY(op_call(cx, op_find_overload("aten::eq", "Tensor"), (value[]){x, y}, 2, &equal));
    ts_status st = INVOKE(cx, OP_Bool_Tensor, &truth, equal);
    value_unref(equal);
    *out = truth.b;
    return st;
}

/* First place of an item from `from` on, or -1. */
static ts_status find_item(ctx *cx, const list *l, value item, int64_t from, int64_t *out) {
    for (int64_t i = from; i < l->n; i++) {
        bool equal;
        TS_TRY(items_equal(cx, l->items[i], item, &equal));
        if (equal) {
            *out = i;
            return TS_OK;
        }
    }
    *out = -1;
    return TS_OK;
}

KERNEL(list_remove) {
    int64_t i;
    (void)out;
    TS_TRY(find_item(cx, a[0].l, a[1], 0, &i));
    if (i < 0) return fail_op(cx, "list.remove(x): x not in list");
    value_unref(remove_at(a[0].l, i));
    return TS_OK;
}

KERNEL(list_index) {
    int64_t i;
    TS_TRY(find_item(cx, a[0].l, a[1], 0, &i));
    if (i < 0) {
        scoped_text text t = TEXT_INIT(NULL);
        if (a[1].tag == V_FLOAT) text_printf(&t, "%g", a[1].d);
        else if (a[1].tag == V_BOOL) text_printf(&t, "%d", a[1].b);
        else value_print(&t, a[1]);
        return fail_op(cx, "'%s' is not in list", text_str(&t));
    }
    out[0] = v_int(i);
    return TS_OK;
}

KERNEL(list_count) {
    int64_t n = 0, i = -1;
    do {
        TS_TRY(find_item(cx, a[0].l, a[1], i + 1, &i));
        n += i >= 0;
    } while (i >= 0);
    out[0] = v_int(n);
    return TS_OK;
}

KERNEL(list_contains) {
    int64_t i;
    TS_TRY(find_item(cx, a[0].l, a[1], 0, &i));
    out[0] = v_bool(i >= 0);
    return TS_OK;
}

static ts_status lists_equal(ctx *cx, const list *x, const list *y, bool *out) {
    *out = x->n == y->n;
    for (int64_t i = 0; *out && i < x->n; i++) TS_TRY(items_equal(cx, x->items[i], y->items[i], out));
    return TS_OK;
}

KERNEL(list_eq) {
    bool equal;
    TS_TRY(lists_equal(cx, a[0].l, a[1].l, &equal));
    out[0] = v_bool(equal);
    return TS_OK;
}

KERNEL(list_ne) {
    bool equal;
    TS_TRY(lists_equal(cx, a[0].l, a[1].l, &equal));
    out[0] = v_bool(!equal);
    return TS_OK;
}

/* ---- new lists ---- */

KERNEL(list_add) {
    list *l;
    TS_TRY(list_of_items(cx, a[0].l->element, a[0].l->n, a[0].l->items, &l));
    ts_status st = extend(cx, l, a[1].l);
    if (st != TS_OK) value_unref(v_list(l));
    else out[0] = v_list(l);
    return st;
}

static ts_status repeat(ctx *cx, const list *l, int64_t times, value *out) {
    int64_t n = 0;
    list *made;
    if (times < 0 && l->n) return fail_op(cx, "vector::reserve");
    if (times > 0 && __builtin_mul_overflow(l->n, times, &n)) return fail_memory(cx, SIZE_MAX);
    TS_TRY(list_new(cx, l->element, n, &made));
    for (; made->n < n; made->n++) made->items[made->n] = value_ref(l->items[made->n % l->n]);
    *out = v_list(made);
    return TS_OK;
}

KERNEL(list_mul) { return repeat(cx, a[0].l, a[1].i, out); }

KERNEL(list_mul_right) { return repeat(cx, a[1].l, a[0].i, out); }

KERNEL(list_mul_self) {
    list *l = a[0].l;
    int64_t before = l->n, n = 0;
    if (a[1].i > 0 && __builtin_mul_overflow(before, a[1].i, &n)) return fail_memory(cx, SIZE_MAX);
    if (n == 0) truncate(l, 0);
    TS_TRY(list_reserve(cx, l, n));
    for (; l->n < n; l->n++) l->items[l->n] = value_ref(l->items[l->n % before]);
    out[0] = value_ref(a[0]);
    return TS_OK;
}

ts_status slice_bounds(ctx *cx, int64_t length, value start, value end, int64_t step, int64_t *out_start,
                       int64_t *out_count) {
    if (step == 0) return fail_op(cx, "List slice should have non-zero step");
    if (step == INT64_MIN) return fail_op(cx, "List slice step is out of bounds");
    int64_t low = step > 0 ? 0 : -1, high = step > 0 ? length : length - 1;
    int64_t from = start.tag == V_INT ? start.i : step > 0 ? 0 : INT64_MAX;
    int64_t to = end.tag == V_INT ? end.i : step > 0 ? INT64_MAX : INT64_MIN;
    if (start.tag == V_INT && from < 0) from += length;
    if (end.tag == V_INT && to < 0) to += length;
    from = from < low ? low : from > high ? high : from;
    to = to < low ? low : to > high ? high : to;
    *out_start = from;
    if (step > 0) *out_count = to > from ? (to - from - 1) / step + 1 : 0;
    else *out_count = from > to ? (from - to - 1) / -step + 1 : 0;
    return TS_OK;
}

KERNEL(list_slice) {
    int64_t start, count;
    list *l;
    TS_TRY(slice_bounds(cx, a[0].l->n, a[1], a[2], a[3].i, &start, &count));
    TS_TRY(list_new(cx, a[0].l->element, count, &l));
    for (; l->n < count; l->n++) l->items[l->n] = value_ref(a[0].l->items[start + l->n * a[3].i]);
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(list_of_str) {
    list *l;
    TS_TRY(list_new(cx, type_STR, (int64_t)a[0].s->length, &l));
    for (size_t i = 0; i < a[0].s->length; i++) {
        ts_status st = value_string(cx, a[0].s->bytes + i, 1, &l->items[l->n]);
        if (st != TS_OK) {
            value_unref(v_list(l));
            return st;
        }
        l->n++;
    }
    out[0] = v_list(l);
    return TS_OK;
}

/* ---- ranges and shapes ---- */

KERNEL(rangelist) {
    list *l;
    int64_t n = a[0].i < 0 ? 0 : a[0].i;
    TS_TRY(list_new(cx, type_INT, n, &l));
    for (; l->n < n; l->n++) l->items[l->n] = v_int(l->n);
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(range_length) {
    uint64_t low = (uint64_t)a[0].i, high = (uint64_t)a[1].i;
    int64_t step = a[2].i;
    if (step == 0) return fail_op(cx, "range() arg 3 must not be zero");
    uint64_t n = 0;
    if (step > 0 && a[0].i < a[1].i) n = 1 + (high - 1 - low) / (uint64_t)step;
    else if (step < 0 && a[0].i > a[1].i) n = 1 + (low - 1 - high) / (0 - (uint64_t)step);
    out[0] = v_int((int64_t)n);
    return TS_OK;
}

KERNEL(derive_index) {
    (void)cx;
    out[0] = v_int((int64_t)((uint64_t)a[1].i + (uint64_t)a[0].i * (uint64_t)a[2].i));
    return TS_OK;
}

static ts_status ints_out(ctx *cx, int n, const int64_t *items, value *out) {
    list *l;
    TS_TRY(list_of_ints(cx, n, items, &l));
    *out = v_list(l);
    return TS_OK;
}

KERNEL(infer_size) {
    int64_t x[MAX_DIMS], y[MAX_DIMS], z[MAX_DIMS];
    int xn, yn, n;
    TS_TRY(arg_ints(cx, a[0], x, MAX_DIMS, &xn));
    TS_TRY(arg_ints(cx, a[1], y, MAX_DIMS, &yn));
    TS_TRY(broadcast_sizes(cx, xn, x, yn, y, &n, z));
    return ints_out(cx, n, z, out);
}

KERNEL(broadcastsizes) {
    int64_t x[MAX_DIMS], z[2][MAX_DIMS];
    int xn, n = 0, current = 0;
    for (int i = 0; i < cx->nargs; i++) {
        TS_TRY(arg_ints(cx, a[i], x, MAX_DIMS, &xn));
        TS_TRY(broadcast_sizes(cx, n, z[current], xn, x, &n, z[!current]));
        current = !current;
    }
    return ints_out(cx, n, z[current], out);
}

KERNEL(size_if_not_equal) {
    bool equal;
    TS_TRY(lists_equal(cx, a[0].l, a[1].l, &equal));
    if (!equal) return k_list_copy(cx, a, out);
    out[0] = v_none();
    return TS_OK;
}

KERNEL(reductionsizes) {
    int64_t sizes[MAX_DIMS], axes[MAX_DIMS], left[MAX_DIMS];
    int n, count, kept = 0;
    bool reduced[MAX_DIMS] = {false};
    TS_TRY(arg_ints(cx, a[0], sizes, MAX_DIMS, &n));
    TS_TRY(arg_ints(cx, a[1], axes, MAX_DIMS, &count));
    for (int i = 0; i < count; i++) {
        int d;
        TS_TRY(wrap_dim(cx, axes[i], n, &d));
        reduced[d] = true;
    }
    for (int i = 0; i < n; i++) {
        if (!reduced[i]) left[kept++] = sizes[i];
        else if (a[2].b) left[kept++] = 1;
    }
    return ints_out(cx, kept, left, out);
}

KERNEL(list_to_tensor) {
    tensor *t;
    TS_TRY(tensor_empty(cx, TS_INT32, 1, &a[0].l->n, &t));
    int32_t *data = tensor_data(t);
    for (int64_t i = 0; i < a[0].l->n; i++) data[i] = (int32_t)a[0].l->items[i].i;
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(tensor_to_list) {
    scoped_tensor tensor *t = NULL;
    list *l;
    if (a[0].t->dtype != TS_INT32) return fail_op(cx, "_tensor_to_list expects a tensor of ints, but got %s", dtype_aten(a[0].t->dtype));
    TS_TRY(tensor_contiguous(cx, a[0].t, &t));
    TS_TRY(list_new(cx, type_INT, tensor_numel(t), &l));
    const int32_t *data = tensor_data(t);
    for (int64_t n = tensor_numel(t); l->n < n; l->n++) l->items[l->n] = v_int(data[l->n]);
    out[0] = v_list(l);
    return TS_OK;
}
