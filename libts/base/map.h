/* SPDX-License-Identifier: Apache-2.0
 *
 * map.h: a hash map from byte strings to pointers.  Keys are not copied: they live at least as long as the map.
 */
#ifndef TS_BASE_MAP_H
#define TS_BASE_MAP_H

#include "base/mem.h"

typedef struct map_entry {
    const char *key;
    size_t length;
    uint64_t hash;
    void *value;
} map_entry;

typedef struct map {
    map_entry *slots; /* open addressing; key NULL: free */
    size_t n, capacity;
    budget *owner;
} map;

#define MAP_INIT(b) {.owner = (b)}

/* FNV-1a with a final mix; the same on every machine. */
uint64_t map_hash(const char *bytes, size_t length);
void map_free(map *m);
/* The value stored under a key, or NULL. */
void *map_get(const map *m, const char *key, size_t length);
void *map_gets(const map *m, const char *key); /* NUL-terminated */
/* Stores a non-NULL value, replacing an earlier one; false where memory ends. */
bool map_set(map *m, const char *key, size_t length, void *value);
bool map_sets(map *m, const char *key, void *value);

#endif
