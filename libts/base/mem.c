/* SPDX-License-Identifier: Apache-2.0
 *
 * mem.c: see mem.h.  A block has a 16-byte header with its size and budget.  A budget is freed when the bytes
 * charged to it reach zero; its owner holds one byte of its own until budget_release.
 */
#include "base/mem.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct budget {
    _Atomic uint64_t used; /* bytes, plus one while the owner holds it */
    _Atomic uint64_t max;  /* 0: no limit */
};

typedef struct header {
    size_t bytes;
    budget *owner;
} header;

_Static_assert(sizeof(header) == 16, "blocks stay aligned to 16");

static long fail_countdown; /* test hook; see mem_fail_after */

void mem_fail_after(long n) { fail_countdown = n; }

static bool fails_now(void) { return __builtin_expect(fail_countdown > 0, 0) && --fail_countdown == 0; }

budget *budget_new(uint64_t max_bytes) {
    budget *b = malloc(sizeof *b);
    if (!b) return NULL;
    atomic_init(&b->used, 1);
    atomic_init(&b->max, max_bytes);
    return b;
}

void budget_release(budget *b) {
    if (b) budget_refund(b, 1);
}

void budget_set_max(budget *b, uint64_t max_bytes) {
    if (b) atomic_store(&b->max, max_bytes);
}

bool budget_charge(budget *b, size_t bytes) {
    if (!b) return true;
    uint64_t before = atomic_fetch_add_explicit(&b->used, bytes, memory_order_relaxed);
    uint64_t max = atomic_load_explicit(&b->max, memory_order_relaxed);
    uint64_t after;
    if (__builtin_add_overflow(before, (uint64_t)bytes, &after) || (max && after > max)) {
        atomic_fetch_sub_explicit(&b->used, bytes, memory_order_relaxed);
        return false;
    }
    return true;
}

void budget_refund(budget *b, size_t bytes) {
    if (b && atomic_fetch_sub_explicit(&b->used, bytes, memory_order_acq_rel) == bytes) free(b);
}

uint64_t budget_used(const budget *b) { return b ? atomic_load_explicit(&((budget *)b)->used, memory_order_relaxed) - 1 : 0; }

static void *block_new(budget *b, size_t bytes, bool zero) {
    size_t total;
    if (__builtin_add_overflow(bytes, sizeof(header), &total) || fails_now() || !budget_charge(b, total)) return NULL;
    header *h = zero ? calloc(1, total) : malloc(total);
    if (!h) {
        budget_refund(b, total);
        return NULL;
    }
    *h = (header){total, b};
    return h + 1;
}

void *mem_alloc(budget *b, size_t bytes) { return block_new(b, bytes, false); }

void *mem_zalloc(budget *b, size_t bytes) { return block_new(b, bytes, true); }

void *mem_realloc(budget *b, void *block, size_t bytes) {
    if (!block) return mem_alloc(b, bytes);
    header *h = (header *)block - 1;
    size_t total, old = h->bytes;
    budget *owner = h->owner;
    if (__builtin_add_overflow(bytes, sizeof(header), &total) || fails_now()) return NULL;
    if (total > old && !budget_charge(owner, total - old)) return NULL;
    header *grown = realloc(h, total);
    if (!grown) {
        if (total > old) budget_refund(owner, total - old);
        return NULL;
    }
    if (total < old) budget_refund(owner, old - total);
    grown->bytes = total;
    return grown + 1;
}

void mem_free(void *block) {
    if (!block) return;
    header *h = (header *)block - 1;
    budget *owner = h->owner;
    size_t bytes = h->bytes;
    free(h);
    budget_refund(owner, bytes);
}

/* ---- arenas ---- */

#ifdef TS_DEBUG_ARENA
enum { CHUNK = 1 };
#else
enum { CHUNK = 16 * 1024 };
#endif

typedef struct chunk {
    struct chunk *next;
    size_t left; /* free bytes at the end */
    size_t size;
    size_t pad_;
} chunk;

struct arena {
    budget *owner;
    chunk *chunks; /* the newest first */
};

arena *arena_new(budget *b) {
    arena *a = mem_zalloc(b, sizeof *a);
    if (a) a->owner = b;
    return a;
}

void arena_free(arena *a) {
    if (!a) return;
    for (chunk *c = a->chunks; c;) {
        chunk *next = c->next;
        mem_free(c);
        c = next;
    }
    mem_free(a);
}

void *arena_alloc(arena *a, size_t bytes) {
    if (bytes > SIZE_MAX - 64) return NULL;
    bytes = (bytes + 15) & ~(size_t)15;
    chunk *c = a->chunks;
    if (!c || c->left < bytes) {
        size_t size = bytes > CHUNK / 4 ? bytes : CHUNK;
        c = mem_zalloc(a->owner, sizeof *c + size);
        if (!c) return NULL;
        c->left = c->size = size;
        if (size == bytes && a->chunks) { /* a big block: keep filling the chunk before it */
            c->next = a->chunks->next;
            a->chunks->next = c;
        } else {
            c->next = a->chunks;
            a->chunks = c;
        }
    }
    void *p = (char *)(c + 1) + (c->size - c->left);
    c->left -= bytes;
    return p;
}

char *arena_copy(arena *a, const char *text, size_t length) {
    if (length == SIZE_MAX) return NULL;
    char *p = arena_alloc(a, length + 1);
    if (p && length) memcpy(p, text, length);
    return p;
}

char *arena_printf(arena *a, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *p = n < 0 ? NULL : arena_alloc(a, (size_t)n + 1);
    if (p) vsnprintf(p, (size_t)n + 1, format, args);
    va_end(args);
    return p;
}
