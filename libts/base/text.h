/* SPDX-License-Identifier: Apache-2.0
 *
 * text.h: a growing byte string, for what is printed.  A failed allocation is remembered in `failed`, so that
 * callers check once, at the end.  The bytes are always NUL-terminated; they may contain NULs themselves.
 * Numbers are printed as in the C locale.
 */
#ifndef TS_BASE_TEXT_H
#define TS_BASE_TEXT_H

#include "base/mem.h"

typedef struct text {
    char *bytes; /* NULL while empty */
    size_t length, capacity;
    budget *owner; /* charged; may be NULL */
    bool failed;
} text;

#define TEXT_INIT(b) {.owner = (b)}

void text_free(text *t);
void text_add(text *t, const char *bytes, size_t length);
void text_puts(text *t, const char *string);
void text_putc(text *t, char c);
void text_printf(text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_vprintf(text *t, const char *format, va_list args);
/* The string, "" if empty; borrowed. */
const char *text_str(const text *t);
/* The string as malloc'ed memory for the caller (freed by free), or NULL if an allocation failed; `t` is emptied. */
char *text_take(text *t);

/* Frees at the end of the scope: `scoped_text text t = TEXT_INIT(b);` */
#define scoped_text __attribute__((cleanup(text_free)))

#endif
