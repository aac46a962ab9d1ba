/* SPDX-License-Identifier: Apache-2.0
 *
 * list_sort.c: sort and sorted of lists: a merge sort, so that a comparison that is no order (NaN, a model's own
 * __lt__) costs nothing but the order.
 */
#include "ops/list.h"

#include <string.h>

typedef ts_status (*less_than)(ctx *cx, value x, value y, bool *out);

static ts_status less_scalar(ctx *cx, value x, value y, bool *out) {
    (void)cx;
    if (x.tag == V_STR) {
        size_t n = x.s->length < y.s->length ? x.s->length : y.s->length;
        int c = memcmp(x.s->bytes, y.s->bytes, n);
        *out = c < 0 || (c == 0 && x.s->length < y.s->length);
    } else if (x.tag == V_FLOAT) {
        *out = x.d < y.d;
    } else {
        *out = value_int(x) < value_int(y);
    }
    return TS_OK;
}

static ts_status less_tensor(ctx *cx, value x, value y, bool *out) {
    value less = v_none(), truth = v_none();
    TS_TRY(op_call(cx, op_find_overload("aten::lt", "Tensor"), (value[]){x, y}, 2, &less));
    ts_status st = INVOKE(cx, OP_Bool_Tensor, &truth, less);
    value_unref(less);
    *out = truth.b;
    return st;
}

/* Scalars, tensors and objects; tuples are compared by less_any. */
static ts_status less_one(ctx *cx, value x, value y, bool *out) {
    if (x.tag == V_TENSOR) return less_tensor(cx, x, y, out);
    if (x.tag != V_OBJECT) return less_scalar(cx, x, y, out);
    value result = v_none();
    TS_TRY(cx->call(cx, cx->method(x.o->cls, "__lt__"), (value[]){x, y}, 2, &result));
    *out = result.b;
    return TS_OK;
}

/* Elementwise: the first pair that differs decides. Nested tuples are walked with a stack of places. */
static ts_status less_any(ctx *cx, value x, value y, bool *out) {
    enum { DEPTH = 32 };
    struct { const tuple *x, *y; int i; } stack[DEPTH];
    int depth = 0;
    if (x.tag != V_TUPLE) return less_one(cx, x, y, out);
    stack[depth++] = (typeof(stack[0])){x.tup, y.tup, 0};
    while (depth) {
        const tuple *s = stack[depth - 1].x, *t = stack[depth - 1].y;
        int i = stack[depth - 1].i++;
        if (i >= s->n || i >= t->n) {
            depth--;
            continue;
        }
        if (s->items[i].tag == V_TUPLE) {
            if (depth == DEPTH) return fail_op(cx, "tuples nested more than %d deep cannot be compared", DEPTH);
            stack[depth++] = (typeof(stack[0])){s->items[i].tup, t->items[i].tup, 0};
            continue;
        }
        bool less, greater;
        TS_TRY(less_one(cx, s->items[i], t->items[i], &less));
        TS_TRY(less_one(cx, t->items[i], s->items[i], &greater));
        if (less || greater) {
            *out = less;
            return TS_OK;
        }
    }
    *out = false;
    return TS_OK;
}

/* Sorts `items` with room for as many in `spare`; references only move. */
static ts_status merge_sort(ctx *cx, value *items, value *spare, int64_t n, less_than less, bool reverse) {
    for (int64_t width = 1; width < n; width *= 2) {
        for (int64_t low = 0; low < n; low += 2 * width) {
            int64_t middle = low + width < n ? low + width : n, high = middle + width < n ? middle + width : n;
            int64_t i = low, k = middle;
            for (int64_t at = low; at < high; at++) {
                bool right = i == middle;
                if (!right && k < high)
                    TS_TRY(reverse ? less(cx, items[i], items[k], &right) : less(cx, items[k], items[i], &right));
                spare[at] = right ? items[k++] : items[i++];
            }
        }
        memcpy(items, spare, (size_t)n * sizeof *items);
    }
    return TS_OK;
}

/* Sorts a copy and puts it in place at the end: an error leaves the list as it was. */
static ts_status sort_list(ctx *cx, list *l, less_than less, bool reverse) {
    scoped_mem value *room = NULL;
    int64_t n = l->n;
    TS_TRY(ctx_alloc(cx, mem_array(2 * (size_t)n + 1, sizeof *room), &room));
    if (n) memcpy(room, l->items, (size_t)n * sizeof *room);
    TS_TRY(merge_sort(cx, room, room + n, n, less, reverse));
    if (l->n == n && n) memcpy(l->items, room, (size_t)n * sizeof *room);
    return TS_OK;
}

static less_than order_of(const list *l) { return l->n && l->items[0].tag == V_TENSOR ? less_tensor : less_scalar; }

KERNEL(list_sort) {
    (void)out;
    return sort_list(cx, a[0].l, order_of(a[0].l), a[1].b);
}

KERNEL(list_sorted) {
    value copy = v_none();
    TS_TRY(k_list_copy(cx, a, &copy));
    ts_status st = sort_list(cx, copy.l, order_of(copy.l), false);
    if (st != TS_OK) value_unref(copy);
    else out[0] = copy;
    return st;
}

static bool has_lt(ctx *cx, value v) { return cx->method && cx->method(v.o->cls, "__lt__"); }

static bool sortable(ctx *cx, value v) {
    switch ((tag)v.tag) {
    case V_INT:
    case V_BOOL:
    case V_FLOAT:
    case V_STR:
    case V_TENSOR: return true;
    case V_OBJECT: return has_lt(cx, v);
    default: return false;
    }
}

/* Elements of tuples, looked at before anything is compared. */
static ts_status check_tuple(ctx *cx, const tuple *t) {
    for (int i = 0; i < t->n; i++) {
        if (sortable(cx, t->items[i]) || t->items[i].tag == V_TUPLE) continue;
        scoped_text text s = TEXT_INIT(NULL);
        type_print_schema(&s, value_type(type_pool_static(), v_tuple((tuple *)t)));
        return fail_op(cx, "Contained elements in %s are not sortable. Only Int, Bool, Float, String, Tensor, a User Defined Class with __lt__ method defined or Tuples of aforementionted types can be sorted.",
                       text_str(&s));
    }
    return TS_OK;
}

static ts_status check_items(ctx *cx, const list *l) {
    for (int64_t i = 0; i < l->n; i++) {
        value v = l->items[i];
        if (v.tag == V_TUPLE) {
            TS_TRY(check_tuple(cx, v.tup));
        } else if (v.tag == V_OBJECT && !has_lt(cx, v)) {
            return fail_op(cx, "To sort a list of %s it must define a __lt__ method with two inputs of type %s that returns a bool",
                           v.o->cls->name, v.o->cls->name);
        } else if (!sortable(cx, v)) {
            scoped_text text s = TEXT_INIT(NULL);
            type_print(&s, value_type(type_pool_static(), v));
            return fail_op(cx, "Only list of Tensors, ints, floats, bools, strs, a User Defined Class that defines the __lt__ compare method or Tuples of aforementioned types can be sorted, got list of %s\n",
                           text_str(&s));
        }
    }
    return TS_OK;
}

KERNEL(list_sort_any) {
    (void)out;
    TS_TRY(check_items(cx, a[0].l));
    return sort_list(cx, a[0].l, less_any, a[1].b);
}

KERNEL(list_sorted_any) {
    value copy = v_none();
    TS_TRY(check_items(cx, a[0].l));
    TS_TRY(k_list_copy(cx, a, &copy));
    ts_status st = sort_list(cx, copy.l, less_any, false);
    if (st != TS_OK) value_unref(copy);
    else out[0] = copy;
    return st;
}
