/* SPDX-License-Identifier: Apache-2.0
 *
 * parse.h: what parser.c (statements) and parse_expr.c (expressions) share: the tokens and the making of nodes.
 */
#ifndef TS_LANG_PARSE_H
#define TS_LANG_PARSE_H

#include "base/vec.h"
#include "lang/lexer.h"
#include "lang/parser.h"

typedef struct parser {
    const source *src;
    arena *memory;
    ts_error *err;
    token *tokens;
    size_t at;  /* the current token; the last one, EOF, is never passed */
    int depth;  /* open recursions */
    VEC(ast *) kids; /* a stack of children of unfinished nodes */
} parser;

static inline token_kind here(const parser *p) { return p->tokens[p->at].kind; }
static inline token_kind ahead(const parser *p) { return here(p) == TOK_EOF ? TOK_EOF : p->tokens[p->at + 1].kind; }

ts_status parse_fail(parser *p, const char *what); /* at the current token */
ts_status parse_expect(parser *p, token_kind kind);
bool parse_accept(parser *p, token_kind kind);
/* Refuses recursion beyond PARSER_MAX_DEPTH; every parse_enter is followed by a parse_leave on success. */
ts_status parse_enter(parser *p);
static inline void parse_leave(parser *p) { p->depth--; }

/* Children are pushed, then collected from `mark` (p->kids.n before the first) into a node from offset `begin` to the
 * end of the last token read. */
ts_status parse_push(parser *p, ast *kid);
ts_status parse_node(parser *p, ast_kind kind, size_t begin, size_t mark, ast **out);
/* Sets a node's text to that of a token. */
ts_status parse_text(parser *p, ast *node, token t);

/* A level-1 expression (page 3.2). */
ts_status parse_expr(parser *p, ast **out);
/* expr {, expr} [,]: a TUPLE if there is a comma. */
ts_status parse_exprs(parser *p, ast **out);
/* A target of `for`: an expression that stops before `in`. */
ts_status parse_target(parser *p, ast **out);

#endif
