/* SPDX-License-Identifier: Apache-2.0
 *
 * lexer.c: see lexer.h.  One pass over the bytes; the text is untrusted and may hold anything but is NUL-terminated.
 *
 * Inside brackets newlines are blanks; outside, a newline becomes NEWLINE, INDENT, or NEWLINE and DEDENTs, by the width
 * of the next line that is neither empty nor only a comment.
 */
#include "lang/lexer.h"

#include "base/number.h"
#include "base/vec.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { MAX_INDENTS = 256 };

typedef struct lexer {
    const source *src;
    budget *owner;
    ts_error *err;
    size_t at;
    VEC(token) tokens;
    int brackets; /* open ones */
    int indents[MAX_INDENTS], indent_count;
} lexer;

static const struct spelling { token_kind kind; const char *text; } keywords[] = {
#define KEYWORD(kind, text) {TOK_##kind, text},
#define SYMBOL(kind, text)
#define TOKEN(kind, text)
#include "lang/token.def"
#undef KEYWORD
#undef SYMBOL
}, symbols[] = {
#define KEYWORD(kind, text)
#define SYMBOL(kind, text) {TOK_##kind, text},
#include "lang/token.def"
#undef KEYWORD
#undef SYMBOL
#undef TOKEN
};

const char *token_name(token_kind kind) {
    static const char *const names[] = {
#define KEYWORD(kind, text) text,
#define SYMBOL(kind, text) text,
#define TOKEN(kind, text) text,
#include "lang/token.def"
#undef KEYWORD
#undef SYMBOL
#undef TOKEN
    };
    return names[kind];
}

static unsigned char peek(const lexer *l, size_t ahead) {
    size_t i = l->at + ahead;
    return i < l->src->length ? (unsigned char)l->src->bytes[i] : 0;
}

static ts_status lex_fail(lexer *l, size_t begin, size_t end, const char *message) {
    return token_fail(l->err, (range){l->src, (uint32_t)begin, (uint32_t)end}, "%s", message);
}

static ts_status push(lexer *l, token_kind kind, size_t begin, size_t end) {
    token t = {kind, (uint32_t)begin, (uint32_t)end};
    return VEC_PUSH(l->owner, &l->tokens, t) ? TS_OK : error_memory(l->err);
}

static bool is_blank(unsigned char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f'; }

static bool is_word(unsigned char c) { return isalnum(c) || c == '_'; }

static bool at_type_comment(const lexer *l) { return strncmp(l->src->bytes + l->at, "# type:", 7) == 0; }

static void skip_comment(lexer *l) {
    while (peek(l, 0) && peek(l, 0) != '\n') l->at++;
    while (l->at < l->src->length && peek(l, 0) != '\n') l->at++; /* NULs inside comments */
}

/* At a newline outside brackets: finds the next line with something on it and compares its width. The tokens are that
 * line's indentation, as PyTorch has them. */
static ts_status line_break(lexer *l) {
    size_t line;
    int width = 0;
    for (;;) {
        line = ++l->at;
        width = 0;
        while (is_blank(peek(l, 0))) {
            l->at++;
            if (width < INT32_MAX) width++;
        }
        if (peek(l, 0) == '#' && !at_type_comment(l)) skip_comment(l);
        if (peek(l, 0) != '\n') break;
    }
    if (l->at >= l->src->length) width = l->indents[0];
    int top = l->indents[l->indent_count - 1];
    if (width > top) {
        if (l->indent_count == MAX_INDENTS) return lex_fail(l, l->at, l->at + 1, "blocks are nested too deeply");
        l->indents[l->indent_count++] = width;
        return push(l, TOK_INDENT, line, l->at);
    }
    TS_TRY(push(l, TOK_NEWLINE, line, l->at));
    while (width < l->indents[l->indent_count - 1]) {
        if (--l->indent_count == 0) break;
        TS_TRY(push(l, TOK_DEDENT, line, l->at));
    }
    if (l->indent_count == 0 || width != l->indents[l->indent_count - 1]) {
        char message[48];
        snprintf(message, sizeof message, "invalid indent level %d", width);
        return lex_fail(l, line, l->at, message);
    }
    return TS_OK;
}

static bool number_here(const lexer *l) {
    return isdigit(peek(l, 0)) || (peek(l, 0) == '.' && isdigit(peek(l, 1)));
}

static ts_status number(lexer *l) {
    char *end;
    size_t begin = l->at;
    number_parse(l->src->bytes + begin, &end);
    l->at = (size_t)(end - l->src->bytes);
    if (peek(l, 0) == 'j') l->at++;
    return push(l, TOK_NUMBER, begin, l->at);
}

static ts_status string(lexer *l) {
    size_t begin = l->at;
    unsigned char quote = peek(l, 0);
    bool triple = peek(l, 1) == quote && peek(l, 2) == quote;
    l->at += triple ? 3 : 1;
    for (;;) {
        if (l->at >= l->src->length) return lex_fail(l, begin, begin + 1, "the string literal does not end");
        unsigned char c = peek(l, 0);
        if (c == '\\') l->at++;
        else if (c == '\n' && !triple) return lex_fail(l, begin, l->at, "a newline in a string literal");
        else if (c == quote && (!triple || (peek(l, 1) == quote && peek(l, 2) == quote))) break;
        l->at++;
    }
    l->at += triple ? 3 : 1;
    return push(l, TOK_STRING, begin, l->at);
}

static ts_status word(lexer *l) {
    size_t begin = l->at;
    while (is_word(peek(l, 0))) l->at++;
    size_t n = l->at - begin;
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (strlen(keywords[i].text) == n && memcmp(keywords[i].text, l->src->bytes + begin, n) == 0)
            return push(l, keywords[i].kind, begin, l->at);
    return push(l, TOK_NAME, begin, l->at);
}

static ts_status symbol(lexer *l) {
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++) {
        size_t n = strlen(symbols[i].text);
        if (strncmp(symbols[i].text, l->src->bytes + l->at, n) != 0) continue;
        token_kind kind = symbols[i].kind;
        if (kind == TOK_LPAREN || kind == TOK_LBRACKET || kind == TOK_LBRACE) l->brackets++;
        if ((kind == TOK_RPAREN || kind == TOK_RBRACKET || kind == TOK_RBRACE) && l->brackets) l->brackets--;
        l->at += n;
        return push(l, kind, l->at - n, l->at);
    }
    unsigned char c = peek(l, 0);
    char message[64];
    snprintf(message, sizeof message, isprint(c) ? "expected a valid token but found '%c' here" : "expected a valid token but found '\\%03o' here", c);
    return lex_fail(l, l->at, l->at + 1, message);
}

static ts_status next_token(lexer *l) {
    unsigned char c = peek(l, 0);
    if (is_blank(c) || (c == '\n' && l->brackets)) {
        l->at++;
        return TS_OK;
    }
    if (c == '\\' && peek(l, 1) == '\n') {
        l->at += 2;
        return TS_OK;
    }
    if (c == '\n') return line_break(l);
    if (c == '#') {
        if (at_type_comment(l)) {
            l->at += 7;
            return push(l, TOK_TYPE_COMMENT, l->at - 7, l->at);
        }
        skip_comment(l);
        return TS_OK;
    }
    if (number_here(l)) return number(l);
    if (c == '"' || c == '\'') return string(l);
    if (isalpha(c) || c == '_') return word(l);
    return symbol(l);
}

/* Blank lines and comments before the first line; its indentation is the base level. */
static void first_line(lexer *l) {
    size_t start = 0;
    for (;;) {
        start = l->at;
        while (is_blank(peek(l, 0))) l->at++;
        if (peek(l, 0) == '#' && !at_type_comment(l)) skip_comment(l);
        if (peek(l, 0) != '\n') break;
        l->at++;
    }
    l->indents[0] = (int)(l->at - start);
    l->indent_count = 1;
}

ts_status lexer_run(budget *b, const source *s, token **out_tokens, size_t *out_count, ts_error *err) {
    lexer l = {.src = s, .owner = b, .err = err};
    ts_status st = TS_OK;
    if (s->length >= UINT32_MAX) return error_set(err, TS_ERR_COMPILE, "%s: a source of 4 GiB or more", s->name);
    first_line(&l);
    while (st == TS_OK && l.at < s->length) st = next_token(&l);
    if (st == TS_OK) st = push(&l, TOK_EOF, s->length, s->length);
    if (st != TS_OK) {
        VEC_FREE(&l.tokens);
        return st;
    }
    *out_tokens = l.tokens.at;
    *out_count = l.tokens.n;
    return TS_OK;
}
