/* SPDX-License-Identifier: Apache-2.0
 *
 * parse.h: what parse.c (lines of a graph) and parse_value.c (types and constants in them) share: a place in the text.
 */
#ifndef TS_IR_PARSE_H
#define TS_IR_PARSE_H

#include "ir/ir.h"

typedef struct graph_text {
    type_pool *pool;
    const graph_names *names; /* never NULL */
    ctx cx;                   /* for making constants */
    const char *at;           /* in a NUL-terminated text */
    int line;
} graph_text;

ts_status text_fail(const graph_text *t, const char *what);
/* Skips blanks and, if it stands there, the word; whether it did. */
bool text_accept(graph_text *t, const char *word);
ts_status text_expect(graph_text *t, const char *word);
/* A type as type_print writes it. */
ts_status text_type(graph_text *t, const type **out);
/* What stands between the quotes of a string, unescaped; a new reference. */
ts_status text_string(graph_text *t, value *out);
/* A constant of a type as graph_print writes it; a new reference. */
ts_status text_constant(graph_text *t, const type *of, value *out);

#endif
