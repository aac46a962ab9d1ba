/* SPDX-License-Identifier: Apache-2.0
 *
 * memory.h: what a conversion allocates lives in one pool until it ends; where memory ends, the tool does, with a message
 * and EXIT_RESOURCE.
 */
#ifndef TOOLS_CONVERT_MEMORY_H
#define TOOLS_CONVERT_MEMORY_H

#include <stddef.h>
#include <stdint.h>

/* Zeroed. */
void *memory_take(size_t bytes);
void *memory_array(size_t count, size_t size);
char *memory_text(const char *format, ...) __attribute__((format(printf, 1, 2)));
char *memory_copy(const char *bytes, size_t length);
/* Room for one more in an array of `count`: returns where it is now. */
void *memory_grow(void *array, size_t count, size_t size);
void memory_free_all(void);
_Noreturn void memory_end(void);

/* ---- a map from strings to pointers; keys and values are borrowed ---- */

typedef struct table_entry {
    const char *key;
    void *value;
} table_entry;

typedef struct table {
    table_entry *slots;
    size_t n, capacity;
} table;

void *table_get(const table *t, const char *key); /* NULL if absent */
void table_set(table *t, const char *key, void *value);

#endif
