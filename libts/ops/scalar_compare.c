/* SPDX-License-Identifier: Apache-2.0
 *
 * scalar_compare.c: comparison of numbers, strings and other scalars; reductions of lists of numbers; hash.
 */
#include "ops/scalar.h"

#include <string.h>

/* Mixed int and float compare as doubles. */
#define COMPARE(name, operator)                                                                                   \
    KERNEL(num_##name) {                                                                                          \
        if (!is_int_or_float(a[0]) || !is_int_or_float(a[1])) return scalar_refuse(cx);                           \
        out[0] = v_bool(a[0].tag == V_INT && a[1].tag == V_INT ? a[0].i operator a[1].i                           \
                                                               : value_double(a[0]) operator value_double(a[1])); \
        return TS_OK;                                                                                             \
    }                                                                                                             \
    KERNEL(str_##name) {                                                                                          \
        (void)cx;                                                                                                 \
        out[0] = v_bool(compare_strings(a[0].s, a[1].s) operator 0);                                              \
        return TS_OK;                                                                                             \
    }

static int compare_strings(const str *a, const str *b) {
    size_t n = a->length < b->length ? a->length : b->length;
    int c = memcmp(a->bytes, b->bytes, n);
    return c ? c : a->length < b->length ? -1 : a->length > b->length;
}

COMPARE(lt, <)
COMPARE(gt, >)
COMPARE(le, <=)
COMPARE(ge, >=)

static ts_status num_equal(ctx *cx, const value *a, bool *out) {
    if (!value_is_number(a[0]) || !value_is_number(a[1]) || a[0].tag == V_BOOL || a[1].tag == V_BOOL)
        return scalar_refuse(cx);
    if (a[0].tag == V_INT && a[1].tag == V_INT) *out = a[0].i == a[1].i;
    else *out = value_c128(a[0]) == value_c128(a[1]);
    return TS_OK;
}

KERNEL(num_eq) {
    bool equal;
    TS_TRY(num_equal(cx, a, &equal));
    out[0] = v_bool(equal);
    return TS_OK;
}

KERNEL(num_ne) {
    bool equal;
    TS_TRY(num_equal(cx, a, &equal));
    out[0] = v_bool(!equal);
    return TS_OK;
}

static bool same(value a, value b) {
    if (a.tag == V_ENUM && b.tag == V_ENUM)
        return a.e->cls == b.e->cls && strcmp(a.e->name, b.e->name) == 0;
    return value_same(a, b);
}

KERNEL(same_eq) {
    (void)cx;
    out[0] = v_bool(same(a[0], a[1]));
    return TS_OK;
}

KERNEL(same_ne) {
    (void)cx;
    out[0] = v_bool(!same(a[0], a[1]));
    return TS_OK;
}

/* ---- lists of numbers ---- */

KERNEL(list_sum) {
    const list *l = a[0].l;
    const type *element = op_schema(cx->op)->args[0].type->args[0];
    if (element->kind == T_COMPLEX) {
        c128 z = 0;
        for (int64_t i = 0; i < l->n; i++) z += value_c128(l->items[i]);
        return value_complex(cx, creal(z), cimag(z), out);
    }
    double d = 0;
    uint32_t n = 0; /* PyTorch adds up in C int */
    for (int64_t i = 0; i < l->n; i++) {
        if (element->kind == T_FLOAT) d += value_double(l->items[i]);
        else n += (uint32_t)value_int(l->items[i]);
    }
    out[0] = element->kind == T_FLOAT ? v_float(d) : v_int((int32_t)n);
    return TS_OK;
}

static bool truth(value v) {
    return v.tag == V_STR ? v.s->length > 0 : v.tag == V_BOOL ? v.b : v.tag == V_INT ? v.i != 0 : v.d != 0;
}

KERNEL(list_any) {
    (void)cx;
    bool found = false;
    for (int64_t i = 0; i < a[0].l->n && !found; i++) found = truth(a[0].l->items[i]);
    out[0] = v_bool(found);
    return TS_OK;
}

KERNEL(list_all) {
    (void)cx;
    bool every = true;
    for (int64_t i = 0; i < a[0].l->n && every; i++) every = truth(a[0].l->items[i]);
    out[0] = v_bool(every);
    return TS_OK;
}

static bool less(value x, value y) {
    return x.tag == V_INT && y.tag == V_INT ? x.i < y.i : value_double(x) < value_double(y);
}

/* Keeps the earlier one on ties and wherever NaN makes the comparison false. */
static ts_status extreme(ctx *cx, const list *l, bool smallest, value *out) {
    if (l->n == 0) return fail_op(cx, "%s() arg is an empty sequence", smallest ? "min" : "max");
    value best = l->items[0];
    for (int64_t i = 1; i < l->n; i++)
        if (smallest ? less(l->items[i], best) : less(best, l->items[i])) best = l->items[i];
    out[0] = best;
    return TS_OK;
}

KERNEL(list_min) { return extreme(cx, a[0].l, true, out); }

KERNEL(list_max) { return extreme(cx, a[0].l, false, out); }

/* Lexicographic order; an identical beginning leaves it to the length. */
static bool list_less(const list *x, const list *y) {
    for (int64_t i = 0; i < x->n && i < y->n; i++) {
        if (less(x->items[i], y->items[i])) return true;
        if (less(y->items[i], x->items[i])) return false;
    }
    return x->n < y->n;
}

KERNEL(lists_min) {
    (void)cx;
    out[0] = value_ref(list_less(a[0].l, a[1].l) ? a[0] : a[1]);
    return TS_OK;
}

KERNEL(lists_max) {
    (void)cx;
    out[0] = value_ref(list_less(a[0].l, a[1].l) ? a[1] : a[0]);
    return TS_OK;
}

/* ---- hash: libstdc++'s for floats and strings, as PyTorch on Linux has it ---- */

/* MurmurHash64A (Austin Appleby, public domain), with the seed that libstdc++ uses. */
static uint64_t murmur(const unsigned char *p, size_t n) {
    const uint64_t m = 0xc6a4a7935bd1e995u;
    uint64_t h = 0xc70f6907u ^ (n * m), k;
    size_t i = 0;
    for (; i + 8 <= n; i += 8) {
        memcpy(&k, p + i, 8);
        k *= m;
        k ^= k >> 47;
        h = (h ^ (k * m)) * m;
    }
    if (i < n) {
        k = 0;
        memcpy(&k, p + i, n - i);
        h = (h ^ k) * m;
    }
    h = (h ^ (h >> 47)) * m;
    return h ^ (h >> 47);
}

static bool hash_of(value v, uint64_t *out) {
    switch ((tag)v.tag) {
    case V_NONE: *out = 0; return true;
    case V_BOOL: *out = v.b; return true;
    case V_INT: *out = (uint64_t)v.i; return true;
    case V_FLOAT: *out = v.d == 0 ? 0 : murmur((const unsigned char *)&v.d, 8); return true;
    case V_STR: *out = murmur((const unsigned char *)v.s->bytes, v.s->length); return true;
    case V_TENSOR: *out = (uint64_t)(uintptr_t)v.t; return true;
    case V_DEVICE: *out = (uint64_t)v.device.type * 65536 + (uint64_t)(v.device.index < 0 ? 255 : v.device.index); return true;
    default: return false;
    }
}

KERNEL(hash) {
    uint64_t h = 0, one;
    if (a[0].tag == V_TUPLE) {
        for (int i = 0; i < a[0].tup->n; i++) {
            if (!hash_of(a[0].tup->items[i], &one))
                return fail_op(cx, "unhashable type: '%s'", value_tag_name(a[0].tup->items[i]));
            h ^= one + 0x9e3779b9u + (h << 6) + (h >> 2);
        }
    } else if (!hash_of(a[0], &h)) {
        scoped_text text t = TEXT_INIT(NULL);
        type_print(&t, value_type(type_pool_static(), a[0]));
        return fail_op(cx, "unhashable type: '%s'", text_str(&t));
    }
    out[0] = v_int((int64_t)h);
    return TS_OK;
}
