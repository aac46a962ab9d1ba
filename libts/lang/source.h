/* SPDX-License-Identifier: Apache-2.0
 *
 * source.h: a text of TorchScript, places in it, and the caret pictures of messages.
 */
#ifndef TS_LANG_SOURCE_H
#define TS_LANG_SOURCE_H

#include "base/text.h"

#include <stdatomic.h>

typedef struct source source;

/* Where a piece of the text came from, when the archive's .debug_pkl knows: a range of another source. */
typedef struct origin {
    size_t offset;       /* valid from this offset of the text on, to the next record */
    const source *source; /* NULL: unknown */
    size_t begin, end;
} origin;

typedef struct origin_table {
    size_t count;
    const origin *at;    /* sorted by offset */
} origin_table;

struct source {
    const char *name;   /* "code/__torch__/m.py"; NULL: nameless; "": recorded as nameless */
    const char *bytes;  /* NUL-terminated */
    size_t length;
    int first_line;     /* number of the first line; 1, or more for a piece of a file */
    /* Where the pieces came from; read when first asked for. The reader may be NULL, locks inside, and returns a table
     * that lives as long as the source, an empty one if it knows nothing. */
    const origin_table *(*read_origins)(void *context, const source *s);
    void *origins_context;
    _Atomic(const origin_table *) origins;
};

typedef struct range {
    const source *source; /* NULL: unknown */
    uint32_t begin, end;  /* byte offsets */
} range;

/* Line number (as messages count it) of an offset. */
int source_line(const source *s, size_t offset);
/* The original place of a range, or a range without source. It may lie in a source without text: then the place is
 * recorded as unknown, and printing it prints nothing. */
range range_origin(range r);
/* As LibTorch highlights: `  File "NAME", line N[, in FUNCTION]`, two lines before, the lines of the range each with a
 * line of `~` under it, the last one ending in ` <--- HERE`, two lines after. `function` may be NULL. */
void range_print(text *out, range r, const char *function);
/* "\n" + message + ":\n" + the original place and then "Serialized " + the place, as import errors have it. */
ts_status range_fail(ts_error *err, ts_status status, range r, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* TS_ERR_COMPILE: the text is not TorchScript. The same without "\n" before it: to LibTorch's programs, which tell the two
 * apart by it, this is a std::runtime_error and the other an ErrorReport. */
ts_status token_fail(ts_error *err, range r, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
