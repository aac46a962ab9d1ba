/* SPDX-License-Identifier: Apache-2.0
 *
 * mem.h: memory.  All that a model can ask for is charged to a budget; arenas hold what lives and dies together.
 *
 * Lifetimes: `mem_*` blocks belong to whoever holds the pointer and know their budget; an arena's memory lives
 * until the arena is freed.  Compiled with TS_DEBUG_ARENA, an arena makes every allocation a block of its own, so
 * that the sanitizers see each.
 */
#ifndef TS_BASE_MEM_H
#define TS_BASE_MEM_H

#include "base/error.h"

#include <stdatomic.h>

/* What a module's values may hold. Lives until its owner has let go of it and every byte is given back. */
typedef struct budget budget;

budget *budget_new(uint64_t max_bytes); /* 0: no limit. NULL if there is no memory */
void budget_release(budget *b);         /* the owner's last use; NULL is allowed */
void budget_set_max(budget *b, uint64_t max_bytes);
/* False if the limit would be exceeded; then nothing is charged. A NULL budget has no limit and counts nothing. */
bool budget_charge(budget *b, size_t bytes);
void budget_refund(budget *b, size_t bytes);
uint64_t budget_used(const budget *b);

/* A block of `bytes`, aligned to 16 (from 32 KiB on to 64), charged to `b` (may be NULL); NULL where memory or budget
 * ends. */
void *mem_alloc(budget *b, size_t bytes);
void *mem_zalloc(budget *b, size_t bytes);
/* As realloc; the block stays as it was where NULL is returned. `block` may be NULL, then `b` is charged. */
void *mem_realloc(budget *b, void *block, size_t bytes);
void mem_free(void *block); /* NULL is allowed */

/* count * size, or SIZE_MAX if that overflows (no allocation of that size succeeds). */
static inline size_t mem_array(size_t count, size_t size) {
    size_t bytes;
    return __builtin_mul_overflow(count, size, &bytes) ? SIZE_MAX : bytes;
}

/* Test hook: the n-th allocation from now on fails (1: the next one); 0: none. Not thread-safe. */
void mem_fail_after(long n);

/* ---- arenas ---- */

typedef struct arena arena;

arena *arena_new(budget *b);
void arena_free(arena *a); /* NULL is allowed */
/* Zeroed, aligned to 16; NULL where memory or budget ends. */
void *arena_alloc(arena *a, size_t bytes);
char *arena_copy(arena *a, const char *text, size_t length); /* NUL-terminated copy, or NULL */
char *arena_printf(arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, count) ((type *)arena_alloc((a), mem_array((size_t)(count), sizeof(type))))

#endif
