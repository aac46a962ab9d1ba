/* SPDX-License-Identifier: Apache-2.0
 *
 * vec.h: growing arrays of any element type.
 *
 *     VEC(int) v = {0};                   an empty one
 *     if (!VEC_PUSH(b, &v, 7)) ...        false where memory ends (charged to budget `b`)
 *     for (size_t i = 0; i < v.n; i++) use(v.at[i]);
 *     VEC_FREE(&v);
 */
#ifndef TS_BASE_VEC_H
#define TS_BASE_VEC_H

#include "base/mem.h"

#define VEC(type)                                                                                                 \
    struct {                                                                                                      \
        type *at;                                                                                                 \
        size_t n, capacity;                                                                                       \
    }

/* Room for one more element; false where memory ends. */
#define VEC_GROW(b, v) ((v)->n < (v)->capacity || vec_grow((b), (void **)&(v)->at, &(v)->capacity, sizeof *(v)->at))
#define VEC_PUSH(b, v, ...) (VEC_GROW((b), (v)) ? ((v)->at[(v)->n++] = (__VA_ARGS__), true) : false)
#define VEC_FREE(v) (mem_free((v)->at), (v)->at = NULL, (v)->n = (v)->capacity = 0)

static inline bool vec_grow(budget *b, void **at, size_t *capacity, size_t size) {
    size_t wanted = *capacity ? *capacity * 2 : 8;
    void *grown = mem_realloc(b, *at, mem_array(wanted, size));
    if (!grown) return false;
    *at = grown;
    *capacity = wanted;
    return true;
}

#endif
