/* SPDX-License-Identifier: Apache-2.0
 *
 * cycles.c: values that hold themselves.  A pickle can make them, no type can describe them, and counting references
 * never frees them: they are taken apart and refused.
 */
#include "archive/pickle.h"

#include "base/vec.h"

/* Marks in heap.next, which is in use only while a value is freed; nobody else has the values yet. */
static heap on_the_way, done;

typedef struct step { value v; int64_t next; } step;
typedef VEC(step) steps;

static bool holds(value v) { return v.tag == V_LIST || v.tag == V_TUPLE || v.tag == V_DICT || v.tag == V_OBJECT; }

/* The next place of a value, or NULL: keys of a dict hold nothing. */
static value *next_place(step *s) {
    switch (s->v.tag) {
    case V_LIST: return s->next < s->v.l->n ? &s->v.l->items[s->next++] : NULL;
    case V_TUPLE: return s->next < s->v.tup->n ? &s->v.tup->items[s->next++] : NULL;
    case V_OBJECT: return s->next < s->v.o->n ? &s->v.o->slots[s->next++] : NULL;
    case V_DICT: {
        dict_pair *p = dict_next(s->v.dict, &s->next);
        return p ? &p->value : NULL;
    }
    default: return NULL;
    }
}

static bool enter(steps *way, steps *seen, value v) {
    if (!VEC_PUSH(NULL, way, (step){v, 0}) || !VEC_PUSH(NULL, seen, (step){v, 0})) return false;
    v.heap->next = &on_the_way;
    return true;
}

/* Everything below a root; false where memory ends. */
static bool visit(steps *way, steps *seen, value root, bool *found) {
    if (!holds(root) || root.heap->next == &done) return true;
    if (!enter(way, seen, root)) return false;
    while (way->n) {
        step *top = &way->at[way->n - 1];
        value *place = next_place(top);
        if (!place) {
            top->v.heap->next = &done;
            way->n--;
        } else if (holds(*place) && place->heap->next == &on_the_way) {
            *found = true;
            value_unref(value_take(place)); /* who is on the way has other references */
        } else if (holds(*place) && place->heap->next != &done && !enter(way, seen, *place)) {
            return false;
        }
    }
    return true;
}

ts_status pickle_cut_cycles(ctx *cx, const char *name, const value *roots, size_t n) {
    steps way = {0}, seen = {0};
    bool found = false, memory = true;
    for (size_t i = 0; i < n && memory; i++) memory = visit(&way, &seen, roots[i], &found);
    for (size_t i = 0; i < seen.n; i++) seen.at[i].v.heap->next = NULL;
    VEC_FREE(&way);
    VEC_FREE(&seen);
    if (!memory) return fail_memory(cx, sizeof(step));
    return found ? fail(cx, TS_ERR_FORMAT, "%s: a value holds itself", name) : TS_OK;
}
