/* SPDX-License-Identifier: Apache-2.0
 *
 * ast.h: the syntax tree, as parser.c builds it: one node type, children in an array.  Lives in an arena.
 */
#ifndef TS_LANG_AST_H
#define TS_LANG_AST_H

#include "lang/source.h"

typedef enum ast_kind {
#define AST(kind, text, kids) AST_##kind,
#include "lang/ast.def"
#undef AST
} ast_kind;

typedef struct ast {
    ast_kind kind;
    bool flag;           /* PARAM: keyword-only */
    uint16_t height;     /* of the tree below, leaves 0; at most PARSER_MAX_DEPTH */
    uint32_t begin, end; /* byte offsets in the source */
    const char *text;    /* see ast.def; NUL-terminated, "" if there is none */
    size_t text_length;
    union { int64_t i; double d; } number;
    int n;
    struct ast **kids;
} ast;

/* "NAME", "CALL", ... */
const char *ast_kind_name(ast_kind kind);
/* A dump for people: one node a line, indented. */
void ast_print(text *out, const ast *node);

#endif
