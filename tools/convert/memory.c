/* SPDX-License-Identifier: Apache-2.0
 *
 * memory.c: see memory.h.
 */
#include "memory.h"

#include "common/options.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct piece {
    struct piece *next;
    size_t used, size;
} piece;

enum { PIECE_BYTES = 1 << 16, ALIGNMENT = 16 };

static piece *pieces;

_Noreturn void memory_end(void) {
    fputs("ts-convert: out of memory\n", stderr);
    exit(EXIT_RESOURCE);
}

void *memory_take(size_t bytes) {
    const size_t head = (sizeof(piece) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (bytes > SIZE_MAX / 2) memory_end();
    bytes = (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (!pieces || pieces->size - pieces->used < bytes) {
        size_t size = head + (bytes > PIECE_BYTES ? bytes : PIECE_BYTES);
        piece *made = calloc(1, size);
        if (!made) memory_end();
        *made = (piece){.next = pieces, .used = head, .size = size};
        pieces = made;
    }
    void *at = (char *)pieces + pieces->used;
    pieces->used += bytes;
    return at;
}

void *memory_array(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) memory_end();
    return memory_take(bytes);
}

char *memory_copy(const char *bytes, size_t length) {
    char *copy = memory_take(length + 1);
    if (length) memcpy(copy, bytes, length);
    return copy;
}

char *memory_text(const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    if (length < 0) memory_end();
    char *text = memory_take((size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    va_end(args);
    return text;
}

void *memory_grow(void *array, size_t count, size_t size) {
    if (count & (count - 1)) return array; /* the capacity is the next power of two */
    void *grown = memory_array(count ? 2 * count : 1, size);
    if (count) memcpy(grown, array, count * size);
    return grown;
}

void memory_free_all(void) {
    while (pieces) {
        piece *next = pieces->next;
        free(pieces);
        pieces = next;
    }
}

/* ---- tables ---- */

static size_t find_slot(const table *t, const char *key) {
    uint64_t h = 14695981039346656037u;
    for (const char *p = key; *p; p++) h = (h ^ (unsigned char)*p) * 1099511628211u;
    size_t i = (size_t)(h ^ h >> 32) & (t->capacity - 1);
    while (t->slots[i].key && strcmp(t->slots[i].key, key) != 0) i = (i + 1) & (t->capacity - 1);
    return i;
}

void *table_get(const table *t, const char *key) {
    return t->capacity ? t->slots[find_slot(t, key)].value : NULL;
}

void table_set(table *t, const char *key, void *value) {
    if (2 * t->n >= t->capacity) {
        table grown = {.n = t->n, .capacity = t->capacity ? 2 * t->capacity : 64};
        grown.slots = memory_array(grown.capacity, sizeof *grown.slots);
        for (size_t i = 0; i < t->capacity; i++)
            if (t->slots[i].key) grown.slots[find_slot(&grown, t->slots[i].key)] = t->slots[i];
        *t = grown;
    }
    table_entry *e = &t->slots[find_slot(t, key)];
    if (!e->key) t->n++;
    *e = (table_entry){key, value};
}
