/* SPDX-License-Identifier: Apache-2.0
 *
 * ctx.c: see ctx.h.
 */
#include "core/ctx.h"

ts_status fail_memory(ctx *cx, size_t bytes) {
    if (bytes == SIZE_MAX) return fail(cx, TS_ERR_MEMORY, "out of memory: the size does not fit 64 bits");
    if (cx->budget && !budget_charge(cx->budget, bytes))
        return fail(cx, TS_ERR_LIMIT, "memory limit reached: %zu more bytes wanted, %llu in use", bytes,
                    (unsigned long long)budget_used(cx->budget));
    budget_refund(cx->budget, bytes);
    return fail(cx, TS_ERR_MEMORY, "out of memory: %zu bytes wanted", bytes);
}

ts_status ctx_alloc(ctx *cx, size_t bytes, void *out_pointer) {
    void *p = mem_alloc(cx->budget, bytes);
    if (!p) return fail_memory(cx, bytes);
    *(void **)out_pointer = p;
    return TS_OK;
}
