/* SPDX-License-Identifier: Apache-2.0
 *
 * source.c: see source.h.
 */
#include "lang/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONTEXT_LINES = 2 };

int source_line(const source *s, size_t offset) {
    int line = s->first_line;
    if (offset > s->length) offset = s->length;
    for (const char *p = s->bytes, *end = s->bytes + offset; p && (p = memchr(p, '\n', (size_t)(end - p))); p++) line++;
    return line;
}

static const origin_table *origins_of(const source *s) {
    const origin_table *known = atomic_load_explicit(&s->origins, memory_order_acquire);
    if (known || !s->read_origins) return known;
    known = s->read_origins(s->origins_context, s);
    atomic_store_explicit(&((source *)s)->origins, known, memory_order_release); /* a cache: the source stays what it is */
    return known;
}

range range_origin(range r) {
    const origin_table *table = r.source ? origins_of(r.source) : NULL;
    if (!table || !table->count) return (range){0};
    const origin *o = table->at;
    size_t low = 0, high = table->count;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (o[middle].offset <= r.begin) low = middle;
        else high = middle;
    }
    if (o[low].offset > r.begin || !o[low].source) return (range){0};
    return (range){o[low].source, (uint32_t)o[low].begin, (uint32_t)o[low].end};
}

static size_t line_start(const source *s, size_t at) {
    while (at > 0 && s->bytes[at - 1] != '\n') at--;
    return at;
}

static size_t line_end(const source *s, size_t at) {
    while (at < s->length && s->bytes[at] != '\n') at++;
    return at;
}

/* The tildes under the part of a line that lies in the range; no line of them where there is nothing but blanks. */
static void underline(text *out, const source *s, size_t from, size_t to, range r, bool last) {
    size_t begin = r.begin > from ? r.begin : from, end = r.end < to ? r.end : to;
    if (r.begin <= from) /* a later line of the range: not under its indentation */
        while (begin < end && (s->bytes[begin] == ' ' || s->bytes[begin] == '\t')) begin++;
    if (begin >= end) return;
    for (size_t i = from; i < begin; i++) text_putc(out, ' ');
    for (size_t i = begin; i < end; i++) text_putc(out, '~');
    text_puts(out, last ? " <--- HERE\n" : "\n");
}

void range_print(text *out, range r, const char *function) {
    const source *s = r.source;
    if (!s || !s->length) return;
    if (r.begin > s->length) r.begin = (uint32_t)s->length;
    if (r.end > s->length) r.end = (uint32_t)s->length;
    if (r.end < r.begin) r.end = r.begin;
    if (s->name && *s->name) {
        text_printf(out, "  File \"%s\", line %d", s->name, source_line(s, r.begin));
        if (function) text_printf(out, ", in %s", function);
        text_putc(out, '\n');
    }
    size_t at = line_start(s, r.begin), last = line_end(s, r.end > r.begin ? r.end - 1 : r.end);
    for (int i = 0; i < CONTEXT_LINES && at > 0; i++) at = line_start(s, at - 1);
    for (int after = 0; at <= s->length && after <= CONTEXT_LINES;) {
        size_t end = line_end(s, at);
        if (at == s->length) break;
        if (end == at && at > last && after == CONTEXT_LINES) break; /* an empty line at the end does not show */
        text_add(out, s->bytes + at, end - at);
        if (end < s->length || r.begin < s->length) text_putc(out, '\n'); /* none where the range is the end of the source */
        if (end >= r.begin && at <= last) underline(out, s, at, end, r, end >= last);
        if (end >= last) after++;
        if (end == s->length) break;
        at = end + 1;
    }
}

static ts_status vrange_fail(ts_error *err, ts_status status, range r, const char *before, const char *format, va_list args) {
    error_vset(err, status, format, args);
    if (!err || !r.source) return status;
    scoped_text text t = TEXT_INIT(NULL);
    range from = range_origin(r);
    text_printf(&t, "%s%s:\n", before, ts_error_message(err));
    if (from.source) {
        range_print(&t, from, NULL);
        text_puts(&t, "Serialized ");
    }
    range_print(&t, r, NULL);
    char *whole = text_take(&t);
    if (whole) error_wrap(err, whole);
    return status;
}

ts_status range_fail(ts_error *err, ts_status status, range r, const char *format, ...) {
    va_list args;
    va_start(args, format);
    vrange_fail(err, status, r, "\n", format, args);
    va_end(args);
    return status;
}

ts_status token_fail(ts_error *err, range r, const char *format, ...) {
    va_list args;
    va_start(args, format);
    vrange_fail(err, TS_ERR_COMPILE, r, "", format, args);
    va_end(args);
    return TS_ERR_COMPILE;
}
