/* SPDX-License-Identifier: Apache-2.0
 *
 * ast.c: names of nodes and a dump of trees.
 */
#include "lang/ast.h"

const char *ast_kind_name(ast_kind kind) {
    static const char *const names[] = {
#define AST(kind, text, kids) #kind,
#include "lang/ast.def"
#undef AST
    };
    return names[kind];
}

static void print(text *out, const ast *node, int depth) {
    for (int i = 0; i < depth; i++) text_puts(out, "  ");
    if (!node) {
        text_puts(out, "-\n");
        return;
    }
    text_puts(out, ast_kind_name(node->kind));
    if (node->text_length) {
        text_putc(out, ' ');
        for (size_t i = 0; i < node->text_length; i++) {
            unsigned char c = (unsigned char)node->text[i];
            if (c < 0x20 || c == '\\' || c == 0x7f) text_printf(out, "\\%03o", c);
            else text_putc(out, (char)c);
        }
    }
    if (node->flag) text_puts(out, " *");
    text_putc(out, '\n');
    for (int i = 0; i < node->n; i++) print(out, node->kids[i], depth + 1); /* no deeper than PARSER_MAX_DEPTH */
}

void ast_print(text *out, const ast *node) { print(out, node, 0); }
