/* SPDX-License-Identifier: Apache-2.0
 *
 * parser.h: TorchScript text to syntax tree (page 3.2 of the language).  The input is untrusted: nesting has a stated
 * limit, and no input is read twice.
 */
#ifndef TS_LANG_PARSER_H
#define TS_LANG_PARSER_H

#include "lang/ast.h"

/* Height of the trees that are accepted, and nesting of brackets: the parser and what walks trees recurse no deeper. */
enum { PARSER_MAX_DEPTH = 200 };

/* A whole file: a FILE node. Errors are TS_ERR_COMPILE with the place. */
ts_status parser_file(arena *a, const source *s, ast **out_file, ts_error *err);
/* One type or value expression, and nothing after it. */
ts_status parser_expr(arena *a, const source *s, ast **out_expr, ts_error *err);
/* Statements as they stand in a function's body: a BLOCK. */
ts_status parser_block(arena *a, const source *s, ast **out_block, ts_error *err);

#endif
