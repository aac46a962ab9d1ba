/* SPDX-License-Identifier: Apache-2.0
 *
 * subtype.c: subtyping, unification and unions of types (pages 4.3 and 4.4 of the language), and whether a value
 * belongs to a type.  Recursion follows the nesting of types, which parsing has bounded.
 */
#include "core/value.h"

#include <stdlib.h>
#include <string.h>

const type *type_union_of_normalised(type_pool *pool, int n, const type *const *members);

enum { MAX_MEMBERS = 64 };

/* ---- subtyping ---- */

static bool is_number(const type *t) { return t->kind == T_INT || t->kind == T_FLOAT || t->kind == T_COMPLEX; }

static bool union_has(const type *u, const type *t) {
    for (int i = 0; i < u->n; i++)
        if (type_is_subtype(t, u->args[i], NULL)) return true;
    return false;
}

static bool subtype_of_union(const type *a, const type *b, text *why) {
    if (a->kind == T_UNION || a->kind == T_OPTIONAL) {
        for (int i = 0; i < a->n; i++)
            if (!type_is_subtype(a->args[i], b, why)) return false;
        return a->kind == T_UNION || union_has(b, type_NONE);
    }
    if (a->kind == T_NUMBER) return union_has(b, type_NUMBER) || (union_has(b, type_INT) && union_has(b, type_FLOAT) && union_has(b, type_COMPLEX));
    return union_has(b, a);
}

static bool tuple_subtype(const type *a, const type *b, text *why) {
    if (a->n != b->n || (b->fields && !a->fields)) return false;
    if (b->fields)
        for (int i = 0; i < a->n; i++)
            if (strcmp(a->fields[i], b->fields[i]) != 0) return false;
    for (int i = 0; i < a->n; i++)
        if (!type_is_subtype(a->args[i], b->args[i], why)) return false;
    return true;
}

bool type_is_subtype(const type *a, const type *b, text *why) {
    if (type_equal(a, b) || b->kind == T_ANY) return true;
    if (b->kind == T_OPTIONAL) {
        if (a->kind == T_NONE) return true;
        if (a->kind == T_OPTIONAL) return type_is_subtype(a->args[0], b->args[0], why);
        return a->kind != T_UNION && type_is_subtype(a, b->args[0], why);
    }
    if (b->kind == T_UNION) return subtype_of_union(a, b, why);
    if (a->kind == T_UNION) {
        for (int i = 0; i < a->n; i++)
            if (!type_is_subtype(a->args[i], b, why)) return false;
        return true;
    }
    switch (b->kind) {
    case T_NUMBER: return is_number(a);
    case T_TUPLE: return a->kind == T_TUPLE && tuple_subtype(a, b, why);
    case T_ANYTUPLE: return a->kind == T_TUPLE;
    case T_ANYLIST: return a->kind == T_LIST;
    case T_ANYENUM: return a->kind == T_ENUM;
    case T_ANYCLASS: return a->kind == T_CLASS;
    case T_RREF: return a->kind == T_RREF && type_is_subtype(a->args[0], b->args[0], why);
    case T_INTERFACE:
        if (a->kind != T_CLASS && a->kind != T_INTERFACE) return false;
        if (b->cls->is_module && !a->cls->is_module) return false;
        return b->cls->implements ? b->cls->implements(a->cls, b->cls, why) : false;
    default: return false;
    }
}

/* ---- unions ---- */

static int by_kind(const void *x, const void *y) {
    const type *a = *(const type *const *)x, *b = *(const type *const *)y;
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    text s = {0}, t = {0};
    type_print_schema(&s, a);
    type_print_schema(&t, b);
    int order = strcmp(text_str(&s), text_str(&t));
    text_free(&s);
    text_free(&t);
    return order;
}

/* Adds a member, merging it with those it unifies with. */
static bool add_member(type_pool *pool, const type **members, int *n, const type *t) {
    if (t->kind == T_UNION) {
        for (int i = 0; i < t->n; i++)
            if (!add_member(pool, members, n, t->args[i])) return false;
        return true;
    }
    if (t->kind == T_OPTIONAL) return add_member(pool, members, n, t->args[0]) && add_member(pool, members, n, type_NONE);
    if (t->kind == T_NUMBER)
        return add_member(pool, members, n, type_INT) && add_member(pool, members, n, type_FLOAT) &&
               add_member(pool, members, n, type_COMPLEX);
    for (int i = 0; i < *n; i++) {
        if ((members[i]->kind == T_NONE) != (t->kind == T_NONE)) continue;
        const type *both = type_unify(pool, members[i], t, NULL, false);
        if (!both || both->kind == T_OPTIONAL) continue;
        members[i] = both;
        return true;
    }
    if (*n == MAX_MEMBERS) return false;
    members[(*n)++] = t;
    return true;
}

static bool has_kind(const type *const *members, int n, type_kind kind) {
    for (int i = 0; i < n; i++)
        if (members[i]->kind == kind) return true;
    return false;
}

const type *type_union(type_pool *pool, int n, const type *const *given) {
    const type *members[MAX_MEMBERS];
    int count = 0;
    for (int i = 0; i < n; i++)
        if (!add_member(pool, members, &count, given[i])) return NULL;
    if (count == 0) return type_NONE;
    if (count == 1) return members[0];
    if (count == 2 && has_kind(members, 2, T_NONE)) return type_optional(pool, members[members[0]->kind == T_NONE]);
    if (has_kind(members, count, T_INT) && has_kind(members, count, T_FLOAT) && has_kind(members, count, T_COMPLEX)) {
        if (count == 3) return type_NUMBER;
        if (count == 4 && has_kind(members, count, T_NONE)) return type_optional(pool, type_NUMBER);
    }
    qsort(members, (size_t)count, sizeof *members, by_kind);
    return type_union_of_normalised(pool, count, members);
}

/* ---- unification ---- */

static const type *unify_tuples(type_pool *pool, const type *a, const type *b) {
    const type *elements[MAX_MEMBERS];
    if (a->n != b->n || a->n > MAX_MEMBERS) return NULL;
    for (int i = 0; i < a->n; i++)
        if (!(elements[i] = type_unify(pool, a->args[i], b->args[i], NULL, false))) return NULL;
    return type_tuple(pool, a->n, elements);
}

const type *type_unify(type_pool *pool, const type *a, const type *b, const type *hint, bool to_union) {
    if (type_is_subtype(a, b, NULL)) return b;
    if (type_is_subtype(b, a, NULL)) return a;
    if (a->kind == T_NONE && b->kind != T_NONE) return type_optional(pool, b);
    if (b->kind == T_NONE) return type_optional(pool, a);
    const type *both = NULL;
    if (a->kind == T_OPTIONAL || b->kind == T_OPTIONAL) {
        both = type_unify(pool, a->kind == T_OPTIONAL ? a->args[0] : a, b->kind == T_OPTIONAL ? b->args[0] : b, NULL, false);
        if (both) both = type_optional(pool, both);
    } else if (a->kind == T_TUPLE && b->kind == T_TUPLE) {
        both = unify_tuples(pool, a, b);
    } else if (a->kind == T_FUTURE && b->kind == T_FUTURE) {
        both = type_unify(pool, a->args[0], b->args[0], NULL, false);
        if (both) both = type_future(pool, both);
    }
    if (both) return both;
    if (hint && type_is_subtype(a, hint, NULL) && type_is_subtype(b, hint, NULL)) return hint;
    return to_union ? type_union(pool, 2, (const type *[]){a, b}) : NULL;
}

/* ---- values ---- */

static bool elements_are(const list *l, const type *element) {
    if (l->element) return type_equal(l->element, element) || element->kind == T_ANY;
    for (int64_t i = 0; i < l->n; i++)
        if (!value_is(l->items[i], element)) return false;
    return true;
}

bool value_is(value v, const type *t) {
    switch (t->kind) {
    case T_ANY: return true;
    case T_OPTIONAL: return v.tag == V_NONE || value_is(v, t->args[0]);
    case T_UNION:
        for (int i = 0; i < t->n; i++)
            if (value_is(v, t->args[i])) return true;
        return false;
    case T_TENSOR: return v.tag == V_TENSOR;
    case T_NONE: return v.tag == V_NONE;
    case T_INT: return v.tag == V_INT;
    case T_FLOAT: return v.tag == V_FLOAT;
    case T_COMPLEX: return v.tag == V_COMPLEX;
    case T_NUMBER: return v.tag == V_INT || v.tag == V_FLOAT || v.tag == V_COMPLEX || v.tag == V_BOOL;
    case T_BOOL: return v.tag == V_BOOL;
    case T_STR: return v.tag == V_STR;
    case T_DEVICE: return v.tag == V_DEVICE;
    case T_GENERATOR: return v.tag == V_GENERATOR || v.tag == V_NONE;
    case T_FUNCTION: return v.tag == V_FUNCTION;
    case T_CAPSULE: return v.tag == V_CAPSULE;
    case T_ANYLIST: return v.tag == V_LIST;
    case T_ANYTUPLE: return v.tag == V_TUPLE;
    case T_ANYENUM: return v.tag == V_ENUM;
    case T_ANYCLASS: return v.tag == V_OBJECT;
    case T_FUTURE: return v.tag == V_FUTURE;
    case T_LIST: return v.tag == V_LIST && elements_are(v.l, t->args[0]);
    case T_DICT:
        return v.tag == V_DICT && (!v.dict->key || type_equal(v.dict->key, t->args[0])) &&
               (!v.dict->val || type_equal(v.dict->val, t->args[1]) || t->args[1]->kind == T_ANY);
    case T_TUPLE:
        if (v.tag != V_TUPLE || v.tup->n != t->n) return false;
        for (int i = 0; i < t->n; i++)
            if (!value_is(v.tup->items[i], t->args[i])) return false;
        return true;
    case T_CLASS: return v.tag == V_OBJECT && v.o->cls == t->cls;
    case T_ENUM: return v.tag == V_ENUM && v.e->cls == t->cls;
    case T_INTERFACE: return v.tag == V_OBJECT && type_is_subtype(v.o->cls->type, t, NULL);
    default: return false;
    }
}
