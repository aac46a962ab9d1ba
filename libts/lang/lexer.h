/* SPDX-License-Identifier: Apache-2.0
 *
 * lexer.h: text to tokens (page 3.1 of the language), indentation included.
 */
#ifndef TS_LANG_LEXER_H
#define TS_LANG_LEXER_H

#include "lang/source.h"

typedef enum token_kind {
#define KEYWORD(kind, spelling) TOK_##kind,
#define SYMBOL(kind, spelling) TOK_##kind,
#define TOKEN(kind, spelling) TOK_##kind,
#include "lang/token.def"
#undef KEYWORD
#undef SYMBOL
#undef TOKEN
} token_kind;

typedef struct token {
    token_kind kind;
    uint32_t begin, end; /* byte offsets */
} token;

/* "def", "ident", "newline", ... */
const char *token_name(token_kind kind);
/* All tokens of a source, the last one TOK_EOF; *out_tokens is freed by mem_free. */
ts_status lexer_run(budget *b, const source *s, token **out_tokens, size_t *out_count, ts_error *err);

#endif
