/* SPDX-License-Identifier: Apache-2.0
 *
 * parser.c: files, classes, functions and statements (page 3.2 of the language); expressions are in parse_expr.c.
 */
#include "lang/parse.h"

#include <string.h>

/* ---- shared with parse_expr.c ---- */

ts_status parse_fail(parser *p, const char *what) {
    token t = p->tokens[p->at];
    range r = {p->src, t.begin, t.end};
    if (what) return range_fail(p->err, TS_ERR_COMPILE, r, "%s", what);
    return token_fail(p->err, r, "expected ident but found '%s' here", token_name(t.kind));
}

ts_status parse_expect(parser *p, token_kind kind) {
    token t = p->tokens[p->at];
    if (t.kind != kind)
        return token_fail(p->err, (range){p->src, t.begin, t.end}, "expected %s but found '%s' here",
                          token_name(kind), token_name(t.kind));
    if (kind != TOK_EOF) p->at++;
    return TS_OK;
}

bool parse_accept(parser *p, token_kind kind) {
    if (here(p) != kind) return false;
    p->at++;
    return true;
}

ts_status parse_enter(parser *p) {
    if (++p->depth > PARSER_MAX_DEPTH) return parse_fail(p, "the source is nested too deeply");
    return TS_OK;
}

ts_status parse_push(parser *p, ast *kid) { return VEC_PUSH(NULL, &p->kids, kid) ? TS_OK : error_memory(p->err); }

ts_status parse_node(parser *p, ast_kind kind, size_t begin, size_t mark, ast **out) {
    size_t n = p->kids.n - mark;
    ast *node = ARENA_NEW(p->memory, ast);
    ast **kids = n ? ARENA_ARRAY(p->memory, ast *, n) : NULL;
    if (!node || (n && !kids) || n > INT32_MAX) return error_memory(p->err);
    *node = (ast){.kind = kind, .begin = (uint32_t)begin, .end = p->at ? p->tokens[p->at - 1].end : 0, .text = "",
                  .n = (int)n, .kids = kids};
    for (size_t i = 0; i < n; i++) {
        kids[i] = p->kids.at[mark + i];
        if (kids[i] && kids[i]->height >= node->height) node->height = (uint16_t)(kids[i]->height + 1);
    }
    p->kids.n = mark;
    if (node->height > PARSER_MAX_DEPTH) return parse_fail(p, "the source is nested too deeply");
    *out = node;
    return TS_OK;
}

ts_status parse_text(parser *p, ast *node, token t) {
    node->text_length = t.end - t.begin;
    node->text = arena_copy(p->memory, p->src->bytes + t.begin, node->text_length);
    return node->text ? TS_OK : error_memory(p->err);
}

/* ---- statements ---- */

static ts_status statement(parser *p, ast **out);
static ts_status definition(parser *p, ast **out);

/* Pushes an optional child that is there if `before` is: `-> expr`, `: expr`, `= expr`. */
static ts_status push_after(parser *p, token_kind before, ts_status (*parse)(parser *, ast **)) {
    ast *e = NULL;
    if (parse_accept(p, before)) TS_TRY(parse(p, &e));
    return parse_push(p, e);
}

static ts_status end_line(parser *p) { return parse_expect(p, TOK_NEWLINE); }

/* INDENT stmt {stmt} DEDENT */
static ts_status indented(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].end, mark = p->kids.n;
    ast *s;
    TS_TRY(parse_expect(p, TOK_INDENT));
    TS_TRY(parse_enter(p));
    while (!parse_accept(p, TOK_DEDENT)) {
        TS_TRY(statement(p, &s));
        TS_TRY(parse_push(p, s));
        if (here(p) == TOK_EOF) break;
    }
    parse_leave(p);
    return parse_node(p, AST_BLOCK, begin, mark, out);
}

static ts_status colon_block(parser *p, ast **out) {
    TS_TRY(parse_expect(p, TOK_COLON));
    return indented(p, out);
}

static ts_status if_statement(parser *p, ast **out) {
    bool elif = here(p) == TOK_ELIF; /* begins, as LibTorch has it, at its condition */
    size_t begin = p->tokens[p->at + elif].begin, mark = p->kids.n;
    ast *condition, *then, *otherwise = NULL;
    p->at++;
    TS_TRY(parse_enter(p));
    TS_TRY(parse_expr(p, &condition));
    TS_TRY(parse_push(p, condition));
    TS_TRY(colon_block(p, &then));
    TS_TRY(parse_push(p, then));
    if (here(p) == TOK_ELIF) {
        size_t inner = p->kids.n, from = p->tokens[p->at].begin;
        ast *nested;
        TS_TRY(if_statement(p, &nested));
        TS_TRY(parse_push(p, nested));
        TS_TRY(parse_node(p, AST_BLOCK, from, inner, &otherwise));
    } else if (parse_accept(p, TOK_ELSE)) {
        TS_TRY(colon_block(p, &otherwise));
    }
    TS_TRY(parse_push(p, otherwise));
    parse_leave(p);
    return parse_node(p, AST_IF, begin, mark, out);
}

static ts_status while_statement(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *condition, *body;
    p->at++;
    TS_TRY(parse_expr(p, &condition));
    TS_TRY(parse_push(p, condition));
    TS_TRY(colon_block(p, &body));
    TS_TRY(parse_push(p, body));
    return parse_node(p, AST_WHILE, begin, mark, out);
}

static ts_status for_statement(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *part;
    p->at++;
    TS_TRY(parse_target(p, &part));
    TS_TRY(parse_push(p, part));
    TS_TRY(parse_expect(p, TOK_IN));
    TS_TRY(parse_exprs(p, &part));
    TS_TRY(parse_push(p, part));
    TS_TRY(colon_block(p, &part));
    TS_TRY(parse_push(p, part));
    return parse_node(p, AST_FOR, begin, mark, out);
}

static ts_status with_item(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *object;
    token name = {0};
    TS_TRY(parse_expr(p, &object));
    TS_TRY(parse_push(p, object));
    bool named = parse_accept(p, TOK_AS);
    if (named) {
        name = p->tokens[p->at];
        TS_TRY(parse_expect(p, TOK_NAME));
    }
    TS_TRY(parse_node(p, AST_WITHITEM, begin, mark, out));
    return named ? parse_text(p, *out, name) : TS_OK;
}

static ts_status with_statement(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *item, *body;
    p->at++;
    TS_TRY(parse_push(p, NULL)); /* the block's place */
    do {
        TS_TRY(with_item(p, &item));
        TS_TRY(parse_push(p, item));
    } while (parse_accept(p, TOK_COMMA));
    TS_TRY(colon_block(p, &body));
    p->kids.at[mark] = body;
    return parse_node(p, AST_WITH, begin, mark, out);
}

static ts_status simple_statement(parser *p, ast_kind kind, bool value, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *e = NULL;
    p->at++;
    if (value) {
        if (here(p) != TOK_NEWLINE) TS_TRY(parse_exprs(p, &e));
        else if (kind == AST_RAISE) return parse_fail(p, NULL);
        TS_TRY(parse_push(p, e));
    }
    TS_TRY(parse_node(p, kind, begin, mark, out));
    return end_line(p);
}

static ts_status assert_statement(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *condition;
    p->at++;
    TS_TRY(parse_expr(p, &condition));
    TS_TRY(parse_push(p, condition));
    TS_TRY(push_after(p, TOK_COMMA, parse_expr));
    TS_TRY(parse_node(p, AST_ASSERT, begin, mark, out));
    return end_line(p);
}

static ts_status list_statement(parser *p, ast_kind kind, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *e;
    p->at++;
    do {
        TS_TRY(parse_expr(p, &e));
        TS_TRY(parse_push(p, e));
    } while (parse_accept(p, TOK_COMMA));
    TS_TRY(parse_node(p, kind, begin, mark, out));
    return end_line(p);
}

static const char *augmented(token_kind kind) {
    switch (kind) {
    case TOK_PLUS_EQ: return "+";
    case TOK_MINUS_EQ: return "-";
    case TOK_TIMES_EQ: return "*";
    case TOK_DIV_EQ: return "/";
    case TOK_MOD_EQ: return "%";
    case TOK_OR_EQ: return "|";
    case TOK_AND_EQ: return "&";
    case TOK_XOR_EQ: return "^";
    case TOK_LSHIFT_EQ: return "<<";
    case TOK_RSHIFT_EQ: return ">>";
    case TOK_POW_EQ: return "**";
    default: return NULL;
    }
}

/* After `first`: = value, or targets = ... = value; the node's children are value, type, targets. */
static ts_status assignment(parser *p, ast *first, ast *type_expr, size_t begin, ast **out) {
    size_t mark = p->kids.n;
    ast *e = NULL;
    TS_TRY(parse_push(p, NULL));
    TS_TRY(parse_push(p, type_expr));
    TS_TRY(parse_push(p, first));
    while (parse_accept(p, TOK_ASSIGN)) {
        TS_TRY(parse_exprs(p, &e));
        TS_TRY(parse_push(p, e));
    }
    p->kids.n--; /* the last one is the value */
    p->kids.at[mark] = e;
    if (type_expr && p->kids.n != mark + 3) return parse_fail(p, "an annotation needs a single target");
    TS_TRY(parse_node(p, AST_ASSIGN, begin, mark, out));
    return end_line(p);
}

static ts_status expression_statement(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *first, *type_expr = NULL, *e;
    TS_TRY(parse_exprs(p, &first));
    const char *operator_text = augmented(here(p));
    if (operator_text) {
        p->at++;
        TS_TRY(parse_exprs(p, &e));
        TS_TRY(parse_push(p, first));
        TS_TRY(parse_push(p, e));
        TS_TRY(parse_node(p, AST_AUGASSIGN, begin, mark, out));
        (*out)->text = operator_text;
        (*out)->text_length = strlen(operator_text);
        return end_line(p);
    }
    if (parse_accept(p, TOK_COLON)) TS_TRY(parse_expr(p, &type_expr));
    if (here(p) == TOK_ASSIGN) return assignment(p, first, type_expr, begin, out);
    TS_TRY(parse_push(p, first));
    if (type_expr) TS_TRY(parse_push(p, type_expr));
    TS_TRY(parse_node(p, type_expr ? AST_ANNOTATION : AST_EXPR, begin, mark, out));
    return end_line(p);
}

static ts_status statement(parser *p, ast **out) {
    switch (here(p)) {
    case TOK_IF: return if_statement(p, out);
    case TOK_WHILE: return while_statement(p, out);
    case TOK_FOR: return for_statement(p, out);
    case TOK_WITH: return with_statement(p, out);
    case TOK_RETURN: return simple_statement(p, AST_RETURN, true, out);
    case TOK_RAISE: return simple_statement(p, AST_RAISE, true, out);
    case TOK_BREAK: return simple_statement(p, AST_BREAK, false, out);
    case TOK_CONTINUE: return simple_statement(p, AST_CONTINUE, false, out);
    case TOK_PASS: return simple_statement(p, AST_PASS, false, out);
    case TOK_ASSERT: return assert_statement(p, out);
    case TOK_DEL: return list_statement(p, AST_DEL, out);
    case TOK_GLOBAL: return list_statement(p, AST_GLOBAL, out);
    case TOK_DEF: return definition(p, out);
    default: return expression_statement(p, out);
    }
}

/* ---- definitions ---- */

static ts_status parameter(parser *p, bool keyword_only, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    token name = p->tokens[p->at];
    TS_TRY(parse_expect(p, TOK_NAME));
    TS_TRY(push_after(p, TOK_COLON, parse_expr));
    TS_TRY(push_after(p, TOK_ASSIGN, parse_expr));
    TS_TRY(parse_node(p, AST_PARAM, begin, mark, out));
    (*out)->flag = keyword_only;
    return parse_text(p, *out, name);
}

/* Pushes the parameters. */
static ts_status parameters(parser *p) {
    bool keyword_only = false;
    TS_TRY(parse_expect(p, TOK_LPAREN));
    while (!parse_accept(p, TOK_RPAREN)) {
        ast *param;
        if (here(p) == TOK_TIMES && !keyword_only) {
            keyword_only = true;
            p->at++;
        } else {
            TS_TRY(parameter(p, keyword_only, &param));
            TS_TRY(parse_push(p, param));
        }
        if (!parse_accept(p, TOK_COMMA)) return parse_expect(p, TOK_RPAREN);
    }
    return TS_OK;
}

/* `# type: (T, U) -> R` in the first line of a body: gives the parameters from `first` on and the result types. */
static ts_status type_comment(parser *p, size_t first, ast **return_type) {
    TS_TRY(parse_expect(p, TOK_LPAREN));
    size_t i = first, count = p->kids.n;
    /* methods leave self out: count the types first, by parsing them */
    size_t mark = p->kids.n;
    while (!parse_accept(p, TOK_RPAREN)) {
        ast *e;
        TS_TRY(parse_expr(p, &e));
        TS_TRY(parse_push(p, e));
        if (!parse_accept(p, TOK_COMMA)) {
            TS_TRY(parse_expect(p, TOK_RPAREN));
            break;
        }
    }
    size_t given = p->kids.n - mark;
    if (given + 1 == count - first) i++;
    else if (given != count - first) return parse_fail(p, "the type comment does not have one type per parameter");
    for (size_t k = 0; k < given; k++) p->kids.at[i + k]->kids[0] = p->kids.at[mark + k];
    p->kids.n = mark;
    if (parse_accept(p, TOK_ARROW)) TS_TRY(parse_expr(p, return_type));
    return end_line(p);
}

/* The body of a def: a block that may start with a type comment, or one statement on the same line. */
static ts_status body(parser *p, size_t first_param, ast **return_type, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *s;
    TS_TRY(parse_expect(p, TOK_COLON));
    if (here(p) == TOK_TYPE_COMMENT) return parse_fail(p, "a type comment belongs to the first line of the body");
    if (here(p) != TOK_INDENT) {
        TS_TRY(statement(p, &s));
        TS_TRY(parse_push(p, s));
        return parse_node(p, AST_BLOCK, begin, mark, out);
    }
    if (ahead(p) == TOK_TYPE_COMMENT) {
        p->at += 2;
        TS_TRY(type_comment(p, first_param, return_type));
        p->at--; /* what follows reads as a block: its INDENT in place of the comment's end */
        p->tokens[p->at].kind = TOK_INDENT;
    }
    return indented(p, out);
}

/* DEF: block, return type, parameters */
static ts_status definition(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *return_type = NULL, *block_node;
    p->at++;
    token name = p->tokens[p->at];
    TS_TRY(parse_expect(p, TOK_NAME));
    TS_TRY(parse_push(p, NULL));
    TS_TRY(parse_push(p, NULL));
    TS_TRY(parameters(p));
    if (parse_accept(p, TOK_ARROW)) TS_TRY(parse_expr(p, &return_type));
    TS_TRY(body(p, mark + 2, &return_type, &block_node));
    p->kids.at[mark] = block_node;
    p->kids.at[mark + 1] = return_type;
    TS_TRY(parse_node(p, AST_DEF, begin, mark, out));
    return parse_text(p, *out, name);
}

/* CLASS: block, base */
static ts_status class_definition(parser *p, ast **out) {
    size_t begin = p->tokens[p->at].begin, mark = p->kids.n;
    ast *base_expr = NULL, *block_node;
    p->at++;
    token name = p->tokens[p->at];
    TS_TRY(parse_expect(p, TOK_NAME));
    if (parse_accept(p, TOK_LPAREN)) {
        if (here(p) != TOK_RPAREN) TS_TRY(parse_expr(p, &base_expr));
        TS_TRY(parse_expect(p, TOK_RPAREN));
    }
    TS_TRY(colon_block(p, &block_node));
    TS_TRY(parse_push(p, block_node));
    TS_TRY(parse_push(p, base_expr));
    TS_TRY(parse_node(p, AST_CLASS, begin, mark, out));
    return parse_text(p, *out, name);
}

static void skip_line(parser *p) {
    while (here(p) != TOK_NEWLINE && here(p) != TOK_EOF) p->at++;
    parse_accept(p, TOK_NEWLINE);
}

static ts_status file(parser *p, ast **out) {
    size_t mark = p->kids.n;
    ast *d;
    while (here(p) != TOK_EOF) {
        token t = p->tokens[p->at];
        if (t.kind == TOK_NAME && ahead(p) == TOK_ASSIGN && t.end - t.begin == strlen("op_version_set") &&
            memcmp(p->src->bytes + t.begin, "op_version_set", t.end - t.begin) == 0) {
            skip_line(p);
            continue;
        }
        if (t.kind == TOK_IMPORT || t.kind == TOK_NEWLINE) {
            skip_line(p);
            continue;
        }
        if (t.kind == TOK_CLASS) TS_TRY(class_definition(p, &d));
        else if (t.kind == TOK_DEF) TS_TRY(definition(p, &d));
        else
            return range_fail(p->err, TS_ERR_COMPILE, (range){p->src, t.begin, t.end},
                              "Unexpected token in code import: %s", token_name(t.kind));
        TS_TRY(parse_push(p, d));
    }
    return parse_node(p, AST_FILE, 0, mark, out);
}

static ts_status single_expr(parser *p, ast **out) {
    TS_TRY(parse_exprs(p, out));
    parse_accept(p, TOK_NEWLINE);
    return parse_expect(p, TOK_EOF);
}

static ts_status statements(parser *p, ast **out) {
    size_t mark = p->kids.n;
    ast *s;
    while (here(p) != TOK_EOF) {
        TS_TRY(statement(p, &s));
        TS_TRY(parse_push(p, s));
    }
    return parse_node(p, AST_BLOCK, 0, mark, out);
}

/* ---- entry points ---- */

static ts_status run(arena *a, const source *s, ts_status (*parse)(parser *, ast **), ast **out, ts_error *err) {
    size_t count;
    parser p = {.src = s, .memory = a, .err = err};
    TS_TRY(lexer_run(NULL, s, &p.tokens, &count, err));
    ts_status st = parse(&p, out);
    mem_free(p.tokens);
    VEC_FREE(&p.kids);
    return st;
}

ts_status parser_file(arena *a, const source *s, ast **out_file, ts_error *err) { return run(a, s, file, out_file, err); }

ts_status parser_expr(arena *a, const source *s, ast **out_expr, ts_error *err) {
    return run(a, s, single_expr, out_expr, err);
}

ts_status parser_block(arena *a, const source *s, ast **out_block, ts_error *err) {
    return run(a, s, statements, out_block, err);
}
