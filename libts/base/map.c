/* SPDX-License-Identifier: Apache-2.0
 *
 * map.c: see map.h.  Linear probing, at most half full.
 */
#include "base/map.h"

#include <string.h>

uint64_t map_hash(const char *bytes, size_t length) {
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < length; i++) h = (h ^ (unsigned char)bytes[i]) * 0x100000001b3u;
    h ^= h >> 32;
    h *= 0x9e3779b97f4a7c15u;
    return h ^ (h >> 29);
}

void map_free(map *m) {
    mem_free(m->slots);
    *m = (map){.owner = m->owner};
}

static map_entry *find(const map *m, const char *key, size_t length, uint64_t hash) {
    size_t mask = m->capacity - 1;
    for (size_t i = (size_t)hash & mask;; i = (i + 1) & mask) {
        map_entry *e = &m->slots[i];
        if (!e->key || (e->hash == hash && e->length == length && memcmp(e->key, key, length) == 0)) return e;
    }
}

void *map_get(const map *m, const char *key, size_t length) {
    return m->n ? find(m, key, length, map_hash(key, length))->value : NULL;
}

void *map_gets(const map *m, const char *key) { return map_get(m, key, strlen(key)); }

static bool grow(map *m) {
    size_t capacity = m->capacity ? m->capacity * 2 : 16;
    map_entry *slots = mem_zalloc(m->owner, mem_array(capacity, sizeof *slots));
    if (!slots) return false;
    map old = *m;
    m->slots = slots;
    m->capacity = capacity;
    for (size_t i = 0; i < old.capacity; i++)
        if (old.slots[i].key) *find(m, old.slots[i].key, old.slots[i].length, old.slots[i].hash) = old.slots[i];
    mem_free(old.slots);
    return true;
}

bool map_set(map *m, const char *key, size_t length, void *value) {
    if (2 * (m->n + 1) > m->capacity && !grow(m)) return false;
    uint64_t hash = map_hash(key, length);
    map_entry *e = find(m, key, length, hash);
    if (!e->key) m->n++;
    *e = (map_entry){key, length, hash, value};
    return true;
}

bool map_sets(map *m, const char *key, void *value) { return map_set(m, key, strlen(key), value); }
