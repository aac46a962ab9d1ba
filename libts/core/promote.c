/* SPDX-License-Identifier: Apache-2.0
 *
 * promote.c: see promote.h.
 */
#include "core/promote.h"

#include "core/copy.h"

enum { NOTHING = -1 };

static void add(int *into, dtype d) { *into = *into == NOTHING ? (int)d : (int)dtype_promote((dtype)*into, d); }

/* A category that `low` adds to `high`. */
static int combine(int high, int low) {
    if (high == NOTHING) return low;
    if (low == NOTHING) return high;
    dtype h = (dtype)high, l = (dtype)low;
    if (dtype_is_complex(h)) return high;
    if (dtype_is_complex(l)) return dtype_is_float(h) ? (int)dtype_complex(h) : low;
    if (dtype_is_float(h)) return high;
    if (h == TS_BOOL || dtype_is_float(l)) return (int)dtype_promote(h, l);
    return high;
}

dtype promote_operands(const ctx *cx, int n, const value *operands) {
    int dims = NOTHING, zero = NOTHING, wrapped = NOTHING;
    bool equal = true;
    int first = NOTHING;
    for (int i = 0; i < n; i++) {
        if (operands[i].tag == V_NONE) continue;
        if (operands[i].tag != V_TENSOR) {
            add(&wrapped, number_dtype(cx, operands[i]));
            equal = false;
            continue;
        }
        const tensor *t = operands[i].t;
        add(t->ndim ? &dims : &zero, t->dtype);
        if (first == NOTHING) first = (int)t->dtype;
        equal = equal && first == (int)t->dtype;
    }
    if (equal && first != NOTHING) return (dtype)first;
    int d = combine(dims, combine(zero, wrapped));
    return d == NOTHING ? default_float(cx) : (dtype)d;
}
