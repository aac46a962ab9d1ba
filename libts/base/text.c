/* SPDX-License-Identifier: Apache-2.0
 *
 * text.c: see text.h.
 */
#include "base/text.h"

#include "base/number.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void text_free(text *t) {
    mem_free(t->bytes);
    *t = (text){.owner = t->owner};
}

static bool reserve(text *t, size_t more) {
    size_t need = t->length + more + 1;
    if (t->failed || need < more) {
        t->failed = true;
        return false;
    }
    if (need <= t->capacity) return true;
    size_t capacity = t->capacity ? t->capacity : 64;
    while (capacity < need) capacity = capacity > SIZE_MAX / 2 ? need : capacity * 2;
    char *grown = mem_realloc(t->owner, t->bytes, capacity);
    if (!grown) {
        t->failed = true;
        return false;
    }
    t->bytes = grown;
    t->capacity = capacity;
    return true;
}

void text_add(text *t, const char *bytes, size_t length) {
    if (!length || !reserve(t, length)) return;
    memcpy(t->bytes + t->length, bytes, length);
    t->length += length;
    t->bytes[t->length] = 0;
}

void text_puts(text *t, const char *string) { text_add(t, string, strlen(string)); }

void text_putc(text *t, char c) { text_add(t, &c, 1); }

void text_vprintf(text *t, const char *format, va_list args) {
    locale_t c = number_locale(), before = c ? uselocale(c) : (locale_t)0;
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (n < 0) t->failed = true;
    if (n >= 0 && reserve(t, (size_t)n)) {
        vsnprintf(t->bytes + t->length, (size_t)n + 1, format, args);
        t->length += (size_t)n;
    }
    if (before) uselocale(before);
}

void text_printf(text *t, const char *format, ...) {
    va_list args;
    va_start(args, format);
    text_vprintf(t, format, args);
    va_end(args);
}

const char *text_str(const text *t) { return t->bytes ? t->bytes : ""; }

char *text_take(text *t) {
    char *copy = t->failed ? NULL : malloc(t->length + 1);
    if (copy) {
        if (t->length) memcpy(copy, t->bytes, t->length);
        copy[t->length] = 0;
    }
    text_free(t);
    return copy;
}
