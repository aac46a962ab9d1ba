/* SPDX-License-Identifier: Apache-2.0
 *
 * facts.c: nodes that only make lists, tuples and objects, and take them apart: what varied inside of their inputs varies
 * at the same places inside of their outputs.
 */
#include "convert.h"

#include <string.h>

static fact *new_fact(size_t n) {
    fact *f = memory_take(sizeof *f);
    f->n = (int)n;
    f->items = memory_array(n, sizeof *f->items);
    return f;
}

static fact *items_fact(const val *in, size_t n) {
    fact *f = new_fact(n);
    for (size_t i = 0; i < n; i++) f->items[i] = in[i].fact;
    return f;
}

static fact *item_of(const val *v, int64_t i) {
    const fact *f = v->fact;
    if (f && i < 0) i += f->n;
    return f && i >= 0 && i < f->n ? f->items[i] : NULL;
}

/* A list that goes from item `from` of another, `n` items with a step. */
static fact *part_of(const val *v, int64_t from, int64_t step, size_t n) {
    fact *f = new_fact(n);
    for (size_t i = 0; i < n; i++) f->items[i] = item_of(v, from + (int64_t)i * step);
    return f;
}

static fact *joined(const val *a, const val *b) {
    size_t n = ts_value_count(a->at[0]), m = ts_value_count(b->at[0]);
    fact *f = new_fact(n + m);
    for (size_t i = 0; i < n; i++) f->items[i] = item_of(a, (int64_t)i);
    for (size_t i = 0; i < m; i++) f->items[n + i] = item_of(b, (int64_t)i);
    return f;
}

/* An int that is known, or `otherwise` for None; false if it varies. */
static bool known_int(const val *v, int64_t otherwise, int64_t *out) {
    *out = otherwise;
    if (v->fact && v->fact->name) return false;
    return ts_value_kind(v->at[0]) == TS_KIND_NONE || ts_value_get_int(v->at[0], out, NULL) == TS_OK;
}

static bool slice_list(const val *in, size_t nin, val *out) {
    int64_t start, step, n = (int64_t)ts_value_count(in[0].at[0]);
    int64_t end;
    if (nin != 4 || !known_int(&in[1], 0, &start) || !known_int(&in[2], n, &end) || !known_int(&in[3], 1, &step)) return false;
    if (start < 0) start += n;
    if (start < 0) start = 0;
    out[0].fact = part_of(&in[0], start, step, ts_value_count(out[0].at[0]));
    return true;
}

static bool append(const val *in, val *out, size_t nout) {
    fact *list = in[0].fact;
    if (!list || !list->items) return false;
    list->items = memory_grow(list->items, (size_t)list->n, sizeof *list->items);
    list->items[list->n++] = in[1].fact;
    if (nout) out[0].fact = list;
    return true;
}

/* Operators on lists that keep their items. */
static bool pass_list(const char *op, const val *in, size_t nin, val *out, size_t nout) {
    int64_t i;
    if (!nin || ts_value_kind(in[0].at[0]) != TS_KIND_LIST) return false;
    if (strcmp(op, "aten::__getitem__") == 0) {
        if (!in[0].fact || !known_int(&in[1], 0, &i)) return false;
        out[0].fact = item_of(&in[0], i);
        return true;
    }
    if (strcmp(op, "aten::append") == 0) return append(in, out, nout);
    if (strcmp(op, "aten::slice") == 0) return slice_list(in, nin, out);
    if (strcmp(op, "aten::list") == 0 && in[0].fact) return (out[0].fact = part_of(&in[0], 0, 1, ts_value_count(in[0].at[0]))) != NULL;
    if (strcmp(op, "aten::add") != 0 || ts_value_kind(in[1].at[0]) != TS_KIND_LIST) return false;
    out[0].fact = joined(&in[0], &in[1]);
    return true;
}

bool facts_pass(const char *op, int branches, const val *in, size_t nin, val *out, size_t nout) {
    int64_t i;
    if (strcmp(op, "prim::ListConstruct") == 0 || strcmp(op, "prim::TupleConstruct") == 0) {
        out[0].fact = items_fact(in, nin);
        out[0].fact->depth = branches;
    } else if (strcmp(op, "prim::TupleUnpack") == 0 || strcmp(op, "prim::ListUnpack") == 0) {
        for (size_t j = 0; j < nout; j++) out[j].fact = item_of(&in[0], (int64_t)j);
    } else if (strcmp(op, "prim::TupleIndex") == 0) {
        if (!known_int(&in[1], 0, &i)) return false;
        out[0].fact = item_of(&in[0], i);
    } else if (strcmp(op, "prim::unchecked_cast") == 0) {
        out[0].fact = in[0].fact;
    } else if (strcmp(op, "prim::CreateObject") == 0) {
        out[0].fact = memory_take(sizeof *out[0].fact);
        out[0].fact->fresh = true;
        out[0].fact->depth = branches;
    } else {
        static const char *const others[] = {"prim::GetAttr", "prim::isinstance", "prim::Constant", "prim::DictConstruct"};
        for (size_t k = 0; k < sizeof others / sizeof *others; k++)
            if (strcmp(op, others[k]) == 0) return true;
        return pass_list(op, in, nin, out, nout);
    }
    return true;
}
