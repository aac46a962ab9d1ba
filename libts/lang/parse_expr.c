/* SPDX-License-Identifier: Apache-2.0
 *
 * parse_expr.c: expressions (page 3.2 of the language): precedence climbing over the levels of its table.
 */
#include "lang/parse.h"

#include "base/number.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { LEVEL_TERNARY = 1, LEVEL_NOT = 3, LEVEL_COMPARE = 4, LEVEL_SIGN = 10, LEVEL_POW = 11 };

static const struct binary { token_kind token; int level; ast_kind kind; const char *text; } binaries[] = {
    {TOK_IF, LEVEL_TERNARY, AST_TERNARY, ""}, {TOK_FOR, LEVEL_TERNARY, AST_LISTCOMP, ""},
    {TOK_AND, 2, AST_AND, ""},                {TOK_OR, 2, AST_OR, ""},
    {TOK_IN, LEVEL_COMPARE, AST_COMPARE, "in"}, {TOK_NOT, LEVEL_COMPARE, AST_COMPARE, "not in"},
    {TOK_IS, LEVEL_COMPARE, AST_COMPARE, "is"}, {TOK_LT, LEVEL_COMPARE, AST_COMPARE, "<"},
    {TOK_GT, LEVEL_COMPARE, AST_COMPARE, ">"},  {TOK_LE, LEVEL_COMPARE, AST_COMPARE, "<="},
    {TOK_GE, LEVEL_COMPARE, AST_COMPARE, ">="}, {TOK_EQ, LEVEL_COMPARE, AST_COMPARE, "=="},
    {TOK_NE, LEVEL_COMPARE, AST_COMPARE, "!="}, {TOK_BAR, 5, AST_BINARY, "|"},
    {TOK_XOR, 6, AST_BINARY, "^"},              {TOK_AMP, 7, AST_BINARY, "&"},
    {TOK_LSHIFT, 8, AST_BINARY, "<<"},          {TOK_RSHIFT, 8, AST_BINARY, ">>"},
    {TOK_PLUS, 9, AST_BINARY, "+"},             {TOK_MINUS, 9, AST_BINARY, "-"},
    {TOK_TIMES, 10, AST_BINARY, "*"},           {TOK_DIV, 10, AST_BINARY, "/"},
    {TOK_FLOORDIV, 10, AST_BINARY, "//"},       {TOK_MOD, 10, AST_BINARY, "%"},
    {TOK_AT, 10, AST_BINARY, "@"},              {TOK_POW, LEVEL_POW, AST_BINARY, "**"},
};

static ts_status climb(parser *p, int level, ast **out);

/* ---- literals ---- */

static ts_status number(parser *p, ast **out) {
    token t = p->tokens[p->at];
    const char *digits = p->src->bytes + t.begin;
    size_t n = t.end - t.begin;
    bool imaginary = digits[n - 1] == 'j';
    bool real = imaginary || memchr(digits, '.', n) || memchr(digits, 'e', n) || memchr(digits, 'E', n);
    p->at++;
    TS_TRY(parse_node(p, imaginary ? AST_IMAG : real ? AST_FLOAT : AST_INT, t.begin, p->kids.n, out));
    TS_TRY(parse_text(p, *out, t));
    if (real) {
        (*out)->number.d = number_parse((*out)->text, NULL);
        return TS_OK;
    }
    /* The sign belongs to the literal: -9223372036854775808 is one. */
    errno = 0;
    unsigned long long magnitude = strtoull((*out)->text, NULL, 0);
    bool negative = p->at >= 2 && p->tokens[p->at - 2].kind == TOK_MINUS;
    if (errno == ERANGE || magnitude > (unsigned long long)INT64_MAX + negative) {
        p->at--;
        return parse_fail(p, "Integral constant out of range (must fit in a signed 64 bit integer)");
    }
    (*out)->number.i = (int64_t)magnitude;
    return TS_OK;
}

/* One escape at s[*i], after the backslash; -1 and a message if it is none. */
static int escape(const char *s, size_t n, size_t *i, const char **why) {
    static const char letters[] = "\\'\"abfnrtv\n", values[] = "\\'\"\a\b\f\n\r\t\v\n";
    const char *found = s[*i] ? strchr(letters, s[*i]) : NULL;
    if (found) {
        ++*i;
        return (unsigned char)values[found - letters];
    }
    if (s[*i] == 'x') *why = "unsupported hex specifier";
    else if (s[*i] == 'u' || s[*i] == 'U') *why = "unsupported unicode specifier";
    else *why = "ill formed octal specifier";
    int v = 0;
    for (int k = 0; k < 3; k++, ++*i) {
        if (*i >= n || s[*i] < '0' || s[*i] > '7') return -1;
        v = v * 8 + (s[*i] - '0');
    }
    return v < 256 ? v : -1;
}

/* Appends the bytes of one literal without quotes. */
static ts_status unescape(parser *p, token t, char *to, size_t *length) {
    const char *s = p->src->bytes + t.begin;
    size_t n = t.end - t.begin, quotes = n >= 6 && s[0] == s[1] && s[1] == s[2] ? 3 : 1;
    for (size_t i = quotes; i < n - quotes;) {
        if (s[i] != '\\') {
            to[(*length)++] = s[i++];
            continue;
        }
        const char *why = "";
        i++;
        int c = escape(s, n - quotes, &i, &why);
        if (c < 0) return parse_fail(p, why);
        to[(*length)++] = (char)c;
    }
    return TS_OK;
}

static ts_status string(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, end = p->at;
    while (p->tokens[end].kind == TOK_STRING) end++;
    char *bytes = arena_alloc(p->memory, p->tokens[end - 1].end - begin + 1);
    size_t length = 0;
    if (!bytes) return error_memory(p->err);
    for (; p->at < end; p->at++) TS_TRY(unescape(p, p->tokens[p->at], bytes, &length));
    TS_TRY(parse_node(p, AST_STRING, begin, p->kids.n, out));
    (*out)->text = bytes;
    (*out)->text_length = length;
    return TS_OK;
}

/* ---- brackets ---- */

/* item {, item} [,] up to `close`, pushed as children. */
static ts_status items(parser *p, token_kind close, ts_status (*item)(parser *, ast **)) {
    while (!parse_accept(p, close)) {
        ast *e;
        TS_TRY(item(p, &e));
        TS_TRY(parse_push(p, e));
        if (!parse_accept(p, TOK_COMMA)) return parse_expect(p, close);
    }
    return TS_OK;
}

static ts_status argument(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *e;
    if (here(p) == TOK_NAME && ahead(p) == TOK_ASSIGN) {
        token name = p->tokens[p->at];
        p->at += 2;
        TS_TRY(parse_expr(p, &e));
        TS_TRY(parse_push(p, e));
        TS_TRY(parse_node(p, AST_KEYWORD, begin, mark, out));
        return parse_text(p, *out, name);
    }
    return parse_expr(p, out);
}

static ts_status subscript(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *part = NULL;
    if (here(p) != TOK_COLON) TS_TRY(parse_expr(p, &part));
    if (here(p) != TOK_COLON) {
        *out = part;
        return TS_OK;
    }
    TS_TRY(parse_push(p, part));
    for (int i = 0; i < 2; i++) {
        part = NULL;
        if (parse_accept(p, TOK_COLON) && here(p) != TOK_COLON && here(p) != TOK_COMMA && here(p) != TOK_RBRACKET)
            TS_TRY(parse_expr(p, &part));
        TS_TRY(parse_push(p, part));
    }
    return parse_node(p, AST_SLICE, begin, mark, out);
}

static ts_status parenthesis(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    p->at++;
    if (parse_accept(p, TOK_RPAREN)) return parse_node(p, AST_TUPLE, begin, mark, out);
    TS_TRY(parse_exprs(p, out));
    return parse_expect(p, TOK_RPAREN);
}

static ts_status bracket(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    p->at++;
    TS_TRY(items(p, TOK_RBRACKET, parse_expr));
    if (p->kids.n == mark + 1 && p->kids.at[mark]->kind == AST_LISTCOMP) {
        *out = p->kids.at[mark];
        p->kids.n = mark;
        return TS_OK;
    }
    for (size_t i = mark; i < p->kids.n; i++)
        if (p->kids.at[i]->kind == AST_LISTCOMP)
            return parse_fail(p, " expected a single list comprehension within '[' , ']'");
    return parse_node(p, AST_LIST, begin, mark, out);
}

static ts_status brace(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    p->at++;
    size_t inside = p->tokens[p->at].begin; /* where LibTorch says that a comprehension begins */
    while (!parse_accept(p, TOK_RBRACE)) {
        ast *key, *val;
        TS_TRY(parse_expr(p, &key));
        TS_TRY(parse_push(p, key));
        TS_TRY(parse_expect(p, TOK_COLON));
        TS_TRY(parse_expr(p, &val));
        if (val->kind == AST_LISTCOMP && p->kids.n == mark + 1 && here(p) == TOK_RBRACE) {
            for (int i = 0; i < val->n; i++) TS_TRY(parse_push(p, val->kids[i]));
            p->at++;
            return parse_node(p, AST_DICTCOMP, inside, mark, out);
        }
        TS_TRY(parse_push(p, val));
        if (!parse_accept(p, TOK_COMMA)) {
            TS_TRY(parse_expect(p, TOK_RBRACE));
            break;
        }
    }
    return parse_node(p, AST_DICT, begin, mark, out);
}

/* ---- base, postfix ---- */

static ts_status word(parser *p, ast_kind kind, ast **out) {
    p->at++;
    return parse_node(p, kind, p->tokens[p->at - 1].begin, p->kids.n, out);
}

static ts_status base(parser *p, ast **out) {
    token t = p->tokens[p->at];
    switch (t.kind) {
    case TOK_NUMBER: return number(p, out);
    case TOK_STRING: return string(p, out);
    case TOK_TRUE: return word(p, AST_TRUE, out);
    case TOK_FALSE: return word(p, AST_FALSE, out);
    case TOK_NONE:
    case TOK_NONETYPE: return word(p, AST_NONE, out);
    case TOK_DOTS:
    case TOK_ELLIPSIS_WORD: return word(p, AST_ELLIPSIS, out);
    case TOK_LPAREN: return parenthesis(p, out);
    case TOK_LBRACKET: return bracket(p, out);
    case TOK_LBRACE: return brace(p, out);
    case TOK_NAME:
        TS_TRY(word(p, AST_NAME, out));
        return parse_text(p, *out, t);
    default: return parse_fail(p, NULL);
    }
}

/* Places are LibTorch's, as messages show them: parentheses and the end of a call do not count, of a subscript one
 * character behind its last index. */
static ts_status postfix(parser *p, ast **out) {
    TS_TRY(base(p, out));
    size_t begin = (*out)->begin;
    for (;;) {
        size_t mark = p->kids.n;
        token_kind kind = here(p);
        if (kind != TOK_DOT && kind != TOK_LPAREN && kind != TOK_LBRACKET) return TS_OK;
        TS_TRY(parse_push(p, *out));
        p->at++;
        if (kind == TOK_DOT) {
            token name = p->tokens[p->at];
            TS_TRY(parse_expect(p, TOK_NAME));
            TS_TRY(parse_node(p, AST_ATTR, begin, mark, out));
            TS_TRY(parse_text(p, *out, name));
        } else if (kind == TOK_LPAREN) {
            TS_TRY(items(p, TOK_RPAREN, argument));
            TS_TRY(parse_node(p, AST_CALL, begin, mark, out));
            (*out)->end = (*out)->kids[(*out)->n - 1]->end;
        } else {
            TS_TRY(items(p, TOK_RBRACKET, subscript));
            TS_TRY(parse_node(p, AST_SUBSCRIPT, begin, mark, out));
            (*out)->end = (*out)->kids[(*out)->n - 1]->end + 1;
        }
    }
}

/* ---- operators ---- */

/* A sign before a number literal belongs to it. */
static bool fold_sign(ast *operand, token_kind sign) {
    if (sign != TOK_MINUS || (operand->kind != AST_INT && operand->kind != AST_FLOAT && operand->kind != AST_IMAG)) return false;
    if (operand->kind == AST_INT) operand->number.i = (int64_t)(0 - (uint64_t)operand->number.i);
    else operand->number.d = -operand->number.d;
    return true;
}

static ts_status prefix(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    token t = p->tokens[p->at];
    ast *operand;
    bool low = t.kind == TOK_NOT || t.kind == TOK_TILDE;
    if (!low && t.kind != TOK_MINUS && t.kind != TOK_TIMES) return postfix(p, out);
    p->at++;
    TS_TRY(climb(p, low ? LEVEL_NOT : LEVEL_SIGN, &operand));
    if (fold_sign(operand, t.kind)) {
        *out = operand;
        return TS_OK;
    }
    TS_TRY(parse_push(p, operand));
    TS_TRY(parse_node(p, t.kind == TOK_TIMES ? AST_STARRED : AST_UNARY, begin, mark, out));
    return parse_text(p, *out, t);
}

static const struct binary *binary_here(const parser *p) {
    if (here(p) == TOK_NOT && ahead(p) != TOK_IN) return NULL;
    for (size_t i = 0; i < sizeof binaries / sizeof *binaries; i++)
        if (binaries[i].token == here(p)) return &binaries[i];
    return NULL;
}

/* `a if c else b`: children condition, then, else. */
static ts_status ternary(parser *p, ast *then, size_t begin, ast **out) {
    size_t mark = p->kids.n;
    ast *condition, *otherwise;
    TS_TRY(parse_expr(p, &condition));
    TS_TRY(parse_expect(p, TOK_ELSE));
    TS_TRY(climb(p, LEVEL_TERNARY, &otherwise));
    TS_TRY(parse_push(p, condition));
    TS_TRY(parse_push(p, then));
    TS_TRY(parse_push(p, otherwise));
    return parse_node(p, AST_TERNARY, begin, mark, out);
}

/* `element for target in iterable`; without brackets it is a list, too. */
static ts_status comprehension(parser *p, ast *element, size_t begin, ast **out) {
    size_t mark = p->kids.n;
    ast *target, *iterable;
    TS_TRY(parse_target(p, &target));
    TS_TRY(parse_expect(p, TOK_IN));
    TS_TRY(parse_expr(p, &iterable));
    TS_TRY(parse_push(p, element));
    TS_TRY(parse_push(p, target));
    TS_TRY(parse_push(p, iterable));
    return parse_node(p, AST_LISTCOMP, begin, mark, out);
}

static ts_status infix(parser *p, const struct binary *b, ast *left, size_t begin, ast **out) {
    size_t mark = p->kids.n;
    const char *spelling = b->text;
    ast *right;
    p->at++;
    if (b->token == TOK_NOT) p->at++;
    else if (b->token == TOK_IS && parse_accept(p, TOK_NOT)) spelling = "is not";
    TS_TRY(climb(p, b->level - (b->token == TOK_POW), &right));
    TS_TRY(parse_push(p, left));
    TS_TRY(parse_push(p, right));
    TS_TRY(parse_node(p, b->kind, begin, mark, out));
    (*out)->end = right->end;
    (*out)->text = spelling;
    (*out)->text_length = strlen(spelling);
    return TS_OK;
}

/* An expression of operators that bind tighter than `level`. */
static ts_status climb(parser *p, int level, ast **out) {
    const struct binary *b;
    TS_TRY(parse_enter(p));
    TS_TRY(prefix(p, out));
    size_t begin = (*out)->begin;
    while ((b = binary_here(p)) && b->level > level) {
        ast *left = *out;
        if (b->kind != AST_TERNARY && b->kind != AST_LISTCOMP) {
            TS_TRY(infix(p, b, left, begin, out));
            continue;
        }
        p->at++;
        TS_TRY(b->kind == AST_TERNARY ? ternary(p, left, begin, out) : comprehension(p, left, begin, out));
    }
    parse_leave(p);
    return TS_OK;
}

ts_status parse_expr(parser *p, ast **out) { return climb(p, 0, out); }

static ts_status list_of(parser *p, int level, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *e;
    TS_TRY(climb(p, level, &e));
    if (here(p) != TOK_COMMA) {
        *out = e;
        return TS_OK;
    }
    TS_TRY(parse_push(p, e));
    while (parse_accept(p, TOK_COMMA)) {
        token_kind next = here(p);
        if (next == TOK_NEWLINE || next == TOK_RPAREN || next == TOK_ASSIGN || next == TOK_COLON || next == TOK_EOF ||
            next == TOK_IN || next == TOK_DEDENT)
            break;
        TS_TRY(climb(p, level, &e));
        TS_TRY(parse_push(p, e));
    }
    return parse_node(p, AST_TUPLE, begin, mark, out);
}

ts_status parse_exprs(parser *p, ast **out) { return list_of(p, 0, out); }

ts_status parse_target(parser *p, ast **out) { return list_of(p, LEVEL_COMPARE, out); }
