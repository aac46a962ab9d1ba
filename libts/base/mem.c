/* SPDX-License-Identifier: Apache-2.0
 *
 * mem.c: see mem.h.  A block has a 16-byte header with its size and budget.  A budget is freed when the bytes
 * charged to it reach zero; its owner holds one byte of its own until budget_release.
 *
 * Large blocks that are given back are kept by their budget for the next call: the system's allocator would return
 * their pages, and every call of a model would wait for fresh ones.  In use and kept together is at most ROOM_FACTOR
 * times what was in use at once before: blocks of many sizes follow each other, few of them live at a time.
 */
#include "base/mem.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    LARGE = 1 << 15, /* from here on blocks are aligned to 64 and kept */
    LARGE_HEAD = 64, /* capacity, room, header */
    KEPT = 128,
    ROOM_FACTOR = 4,
};

#ifdef TS_DEBUG_ARENA
enum { KEEPS = 0 }; /* the sanitizers are to see where a block ends and when it is freed */
#else
enum { KEEPS = 1 };
#endif

typedef struct large {
    size_t capacity; /* bytes, head included */
} large;

struct budget {
    _Atomic uint64_t used; /* bytes, plus one while the owner holds it */
    _Atomic uint64_t max;  /* 0: no limit */
    pthread_mutex_t lock;  /* of what follows: large blocks */
    size_t live, kept, peak; /* bytes in use, bytes kept, the most ever in use */
    int count;
    large *blocks[KEPT]; /* kept, the oldest first */
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
    pthread_mutex_init(&b->lock, NULL);
    b->live = b->kept = b->peak = 0;
    b->count = 0;
    return b;
}

static void budget_free(budget *b) {
    for (int i = 0; i < b->count; i++) free(b->blocks[i]);
    pthread_mutex_destroy(&b->lock);
    free(b);
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
    if (b && atomic_fetch_sub_explicit(&b->used, bytes, memory_order_acq_rel) == bytes) budget_free(b);
}

uint64_t budget_used(const budget *b) { return b ? atomic_load_explicit(&((budget *)b)->used, memory_order_relaxed) - 1 : 0; }

/* ---- large blocks ---- */

static void forget(budget *b, int index) {
    b->kept -= b->blocks[index]->capacity;
    b->count--;
    memmove(b->blocks + index, b->blocks + index + 1, (size_t)(b->count - index) * sizeof *b->blocks);
}

/* The smallest kept block that fits and wastes at most an eighth, or NULL. */
static large *take_kept(budget *b, size_t capacity) {
    int best = -1;
    for (int i = 0; i < b->count; i++)
        if (b->blocks[i]->capacity >= capacity && b->blocks[i]->capacity <= capacity + capacity / 8 &&
            (best < 0 || b->blocks[i]->capacity <= b->blocks[best]->capacity))
            best = i;
    if (best < 0) return NULL;
    large *l = b->blocks[best];
    forget(b, best);
    return l;
}

/* Lets go of kept blocks, the oldest first, until no more is held than there is room for. */
static void trim(budget *b) {
    while (b->count && b->live + b->kept > ROOM_FACTOR * b->peak) {
        large *oldest = b->blocks[0];
        forget(b, 0);
        free(oldest);
    }
}

static header *large_new(budget *b, size_t bytes) {
    large *l = NULL;
    if (bytes > SIZE_MAX / 2) return NULL;
    size_t capacity = KEEPS ? (bytes + LARGE_HEAD + 4095) & ~(size_t)4095 : bytes + LARGE_HEAD;
    if (b) {
        pthread_mutex_lock(&b->lock);
        l = take_kept(b, capacity);
        b->live += l ? l->capacity : capacity;
        if (b->live > b->peak) b->peak = b->live;
        trim(b);
        pthread_mutex_unlock(&b->lock);
    }
    if (!l && posix_memalign((void **)&l, LARGE_HEAD, capacity) == 0) l->capacity = capacity;
    if (l) return (header *)((char *)l + LARGE_HEAD) - 1;
    if (b) {
        pthread_mutex_lock(&b->lock);
        b->live -= capacity;
        pthread_mutex_unlock(&b->lock);
    }
    return NULL;
}

static void large_free(budget *b, header *h) {
    large *l = (large *)((char *)(h + 1) - LARGE_HEAD), *gone = l;
    if (b) {
        pthread_mutex_lock(&b->lock);
        b->live -= l->capacity;
        if (KEEPS) {
            gone = b->count == KEPT ? b->blocks[0] : NULL;
            if (gone) forget(b, 0);
            b->kept += l->capacity;
            b->blocks[b->count++] = l;
        }
        pthread_mutex_unlock(&b->lock);
    }
    free(gone);
}

/* ---- blocks ---- */

static bool is_large(size_t total) { return total >= LARGE + sizeof(header); }

static header *raw_new(budget *b, size_t total) { return is_large(total) ? large_new(b, total - sizeof(header)) : malloc(total); }

static void raw_free(budget *b, header *h) {
    if (is_large(h->bytes)) large_free(b, h);
    else free(h);
}

static void *block_new(budget *b, size_t bytes, bool zero) {
    size_t total;
    if (__builtin_add_overflow(bytes, sizeof(header), &total) || fails_now() || !budget_charge(b, total)) return NULL;
    header *h = raw_new(b, total);
    if (!h) {
        budget_refund(b, total);
        return NULL;
    }
    *h = (header){total, b};
    if (zero) memset(h + 1, 0, bytes);
    return h + 1;
}

void *mem_alloc(budget *b, size_t bytes) { return block_new(b, bytes, false); }

void *mem_zalloc(budget *b, size_t bytes) { return block_new(b, bytes, true); }

/* The header with `total` bytes behind it, the contents kept; NULL leaves h as it was. */
static header *raw_resize(budget *b, header *h, size_t total) {
    if (!is_large(h->bytes) && !is_large(total)) return realloc(h, total);
    header *moved = raw_new(b, total);
    if (!moved) return NULL;
    memcpy(moved, h, total < h->bytes ? total : h->bytes);
    raw_free(b, h);
    return moved;
}

void *mem_realloc(budget *b, void *block, size_t bytes) {
    if (!block) return mem_alloc(b, bytes);
    header *h = (header *)block - 1;
    size_t total, old = h->bytes;
    budget *owner = h->owner;
    if (__builtin_add_overflow(bytes, sizeof(header), &total) || fails_now()) return NULL;
    if (total > old && !budget_charge(owner, total - old)) return NULL;
    header *grown = raw_resize(owner, h, total);
    if (!grown) {
        if (total > old) budget_refund(owner, total - old);
        return NULL;
    }
    grown->bytes = total;
    if (total < old) budget_refund(owner, old - total);
    return grown + 1;
}

void mem_free(void *block) {
    if (!block) return;
    header *h = (header *)block - 1;
    budget *owner = h->owner;
    size_t bytes = h->bytes;
    raw_free(owner, h);
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
