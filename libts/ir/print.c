/* SPDX-License-Identifier: Apache-2.0
 *
 * print.c: graphs as text, in the form in which PyTorch prints them.
 */
#include "ir/unit.h"
#include "ir/walk.h"

#include <ctype.h>
#include <string.h>

static const char *const texts[] = {
#define NODE(kind, text, what) text,
#include "ir/node.def"
#undef NODE
};

/* %name.id; what is no letter, digit or `_` in a name becomes `_`. */
static void print_value(text *out, const ir_value *v) {
    text_putc(out, '%');
    for (const char *p = v->name; p && *p; p++) text_putc(out, isalnum((unsigned char)*p) ? *p : '_');
    if (v->name && *v->name) text_putc(out, '.');
    text_printf(out, "%d", v->id);
}

static void print_values(text *out, ir_value *const *values, int n, bool types) {
    for (int i = 0; i < n; i++) {
        if (i) text_puts(out, ", ");
        print_value(out, values[i]);
        if (!types) continue;
        text_puts(out, " : ");
        type_print(out, values[i]->type);
    }
}

static void print_quoted(text *out, const char *bytes, size_t length) {
    text_putc(out, '"');
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '"' || c == '\\') text_printf(out, "\\%c", c);
        else if (c == '\n') text_puts(out, "\\n");
        else if (c < 0x20) text_printf(out, "\\%03o", c);
        else text_putc(out, (char)c);
    }
    text_putc(out, '"');
}

enum { MAX_NESTING = 32 };

/* As value_print, but strings are quoted and tensors and objects named alone. */
static void print_nested(text *out, value v, int depth) {
    int64_t at = 0, n = v.tag == V_LIST ? v.l->n : v.tag == V_TUPLE ? v.tup->n : 0;
    const value *items = v.tag == V_LIST ? v.l->items : v.tag == V_TUPLE ? v.tup->items : NULL;
    if (depth == MAX_NESTING) {
        text_puts(out, "...");
        return;
    }
    switch (v.tag) {
    case V_TENSOR: text_puts(out, "<Tensor>"); return;
    case V_OBJECT: text_puts(out, "<object>"); return;
    case V_STR: print_quoted(out, v.s->bytes, v.s->length); return;
    case V_LIST:
    case V_TUPLE:
        text_putc(out, v.tag == V_LIST ? '[' : '(');
        for (int64_t i = 0; i < n && !out->failed; i++) {
            if (i) text_puts(out, ", ");
            print_nested(out, items[i], depth + 1);
        }
        text_puts(out, v.tag == V_LIST ? "]" : n == 1 ? ",)" : ")");
        return;
    case V_DICT:
        text_putc(out, '{');
        for (dict_pair *p; !out->failed && (p = dict_next(v.dict, &at));) {
            if (n++) text_puts(out, ", ");
            print_nested(out, p->key, depth + 1);
            text_puts(out, ": ");
            print_nested(out, p->value, depth + 1);
        }
        text_putc(out, '}');
        return;
    default: value_print(out, v); return;
    }
}

static void print_constant(text *out, value v) {
    if (v.tag == V_NONE) return;
    if (v.tag == V_FUNCTION) {
        text_printf(out, "[name=\"%s\"]", v.function->name);
        return;
    }
    text_puts(out, "[value=");
    print_nested(out, v, 0);
    text_putc(out, ']');
}

static void print_name(text *out, const char *name) {
    text_puts(out, "[name=");
    print_quoted(out, name, strlen(name));
    text_putc(out, ']');
}

/* What stands in brackets behind the kind. */
static void print_attributes(text *out, const node *n) {
    switch (n->kind) {
    case N_CONSTANT: print_constant(out, n->constant); break;
    case N_GETATTR:
    case N_SETATTR:
    case N_CALL_INTERFACE: print_name(out, n->name); break;
    case N_CALL:
    case N_ENTER:
    case N_EXIT: print_name(out, n->function->name); break;
    case N_ISINSTANCE:
        text_puts(out, "[types=[");
        for (int i = 0; i < n->ntypes; i++) {
            if (i) text_puts(out, ", ");
            type_print(out, n->types[i]);
        }
        text_puts(out, "]]");
        break;
    default: break;
    }
}

static void indent(text *out, int depth) {
    for (int i = 0; i < depth; i++) text_puts(out, "  ");
}

static void print_node(text *out, const node *n, int depth) {
    indent(out, depth);
    print_values(out, n->out, n->nout, true);
    if (n->nout) text_puts(out, " = ");
    if (n->kind == N_OP) {
        size_t length;
        const char *name = op_name(n->op, &length);
        text_add(out, name, length);
    } else {
        text_puts(out, texts[n->kind]);
    }
    print_attributes(out, n);
    text_putc(out, '(');
    print_values(out, n->in, n->nin, false);
    text_putc(out, ')');
    if (n->place.source) text_printf(out, " # %s:%d", n->place.source->name, source_line(n->place.source, n->place.begin));
    text_putc(out, '\n');
}

static void print_block(text *out, const block *b, int depth) {
    int i = 0;
    while (i < b->owner->nblocks && b->owner->blocks[i] != b) i++;
    indent(out, depth);
    text_printf(out, "block%d(", i);
    print_values(out, b->params, b->nparams, true);
    text_puts(out, "):\n");
}

void graph_print(text *out, const graph *g) {
    int depth = 1;
    text_puts(out, "graph(");
    print_values(out, g->body->params, g->body->nparams, true);
    text_puts(out, "):\n");
    walk w = walk_start(g->body);
    while (walk_next(&w)) {
        if (w.event == WALK_NODE) {
            print_node(out, w.node, depth);
        } else if (w.block == g->body) {
            continue;
        } else if (w.event == WALK_BLOCK) {
            print_block(out, w.block, depth + 1);
            depth += 2;
        } else if (w.event == WALK_BLOCK_END) {
            indent(out, depth);
            text_puts(out, "-> (");
            print_values(out, w.block->results, w.block->nresults, false);
            text_puts(out, ")\n");
            depth -= 2;
        }
    }
    text_puts(out, "  return (");
    print_values(out, g->body->results, g->body->nresults, false);
    text_puts(out, ")\n");
}
