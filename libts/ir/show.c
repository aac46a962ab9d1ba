/* SPDX-License-Identifier: Apache-2.0
 *
 * show.c: the text of a graph to the letter as LibTorch prints it (torch/csrc/jit/ir/ir.cpp, Graph::print), places in
 * the original source included.  For graphs that keep names; print.c is the form of all others.
 */
#include "ir/unit.h"

#include "core/copy.h"

#include <math.h>
#include <string.h>

enum { SHOWN_TENSOR = 10, MAX_DEPTH = 64 }; /* elements of tensors that are printed whole */

static const char *const texts[] = {
#define NODE(kind, text, what) text,
#include "ir/node.def"
#undef NODE
};

/* As operator<< has it there: named tuples by what is in them. */
static void show_type(text *out, const type *t) {
    if (t->kind == T_LIST || t->kind == T_OPTIONAL) {
        show_type(out, t->args[0]);
        text_puts(out, t->kind == T_LIST ? "[]" : "?");
    } else if (t->kind == T_TUPLE) {
        text_puts(out, t->fields ? "NamedTuple(" : "(");
        for (int i = 0; i < t->n; i++) {
            if (i) text_puts(out, ", ");
            if (t->fields) text_printf(out, "%s : ", t->fields[i]);
            show_type(out, t->args[i]);
        }
        text_putc(out, ')');
    } else {
        type_print_schema(out, t);
    }
}

static void show_values(text *out, ir_value *const *values, int n, bool types, const char *between) {
    for (int i = 0; i < n; i++) {
        if (i) text_puts(out, between);
        if (values[i]->name) text_printf(out, "%%%s", values[i]->name);
        else text_printf(out, "%%%d", values[i]->id);
        if (!types) continue;
        text_puts(out, " : ");
        show_type(out, values[i]->type);
    }
}

/* ---- constants ---- */

static void show_quoted(text *out, const char *bytes, size_t length) {
    static const char plain[] = "\\'\"\a\b\f\n\r\t\v", letters[] = "\\'\"abfnrtv";
    text_putc(out, '"');
    for (size_t i = 0; i < length; i++) {
        int c = (signed char)bytes[i];
        const char *special = c ? strchr(plain, c) : NULL;
        if (special) text_printf(out, "\\%c", letters[special - plain]);
        else if (c >= 0x20 && c < 0x7f) text_putc(out, (char)c);
        else text_printf(out, "\\%c%c%c", '0' + c / 64, '0' + c % 64 / 8, '0' + c % 8); /* of signed bytes, as there */
    }
    text_putc(out, '"');
}

static void show_float(text *out, double d) {
    if (isnan(d)) text_puts(out, "nan");
    else if (isinf(d)) text_puts(out, d < 0 ? "-inf" : "inf");
    else if (d == trunc(d) && fabs(d) < 1e10) text_printf(out, "%.17g.", d);
    else text_printf(out, "%.17g", d);
}

static void show_tensor(text *out, const tensor *t) {
    scoped_text text all = TEXT_INIT(NULL);
    scoped_value value one = v_none();
    ctx cx = {.threads = 1};
    if (tensor_numel(t) > SHOWN_TENSOR) {
        text_puts(out, "<Tensor>");
    } else if (tensor_numel(t) == 1 && tensor_item(&cx, t, &one) == TS_OK) {
        if (one.tag == V_COMPLEX) text_printf(out, "{(%g,%g)}", one.z->re, one.z->im);
        else if (one.tag == V_FLOAT) text_printf(out, "{%g}", one.d);
        else text_printf(out, "{%lld}", (long long)value_int(one));
    } else {
        tensor_print(&all, t);
        for (const char *p = text_str(&all); *p; p++) text_putc(out, *p == '\n' ? ' ' : *p);
    }
}

static void show_value(text *out, value v, int depth);

static void show_list(text *out, const list *l, int depth) {
    if (!l->n) {
        text_puts(out, "annotate(List[");
        type_print(out, l->element);
        text_puts(out, "], [])");
        return;
    }
    if (l->element->kind == T_TENSOR) {
        text_puts(out, "[<Tensors>]");
        return;
    }
    text_putc(out, '[');
    for (int64_t i = 0; i < l->n; i++) {
        if (i) text_puts(out, ", ");
        show_value(out, l->items[i], depth + 1);
    }
    text_putc(out, ']');
}

static void show_dict(text *out, const dict *d, int depth) {
    int64_t at = 0, n = 0;
    text_putc(out, '{');
    for (dict_pair *p; (p = dict_next(d, &at));) {
        if (n++) text_puts(out, ", ");
        show_value(out, p->key, depth + 1);
        text_puts(out, ": ");
        show_value(out, p->value, depth + 1);
    }
    text_putc(out, '}');
}

static void show_tuple(text *out, const tuple *t, int depth) {
    text_putc(out, '(');
    for (int64_t i = 0; i < t->n; i++) {
        if (i) text_puts(out, ", ");
        show_value(out, t->items[i], depth + 1);
    }
    text_puts(out, t->n == 1 ? ",)" : ")");
}

static void show_value(text *out, value v, int depth) {
    if (depth == MAX_DEPTH) {
        text_puts(out, "...");
        return;
    }
    switch (v.tag) {
    case V_STR: show_quoted(out, v.s->bytes, v.s->length); return;
    case V_FLOAT: show_float(out, v.d); return;
    case V_COMPLEX:
        show_float(out, v.z->re);
        if (v.z->im >= 0 || isnan(v.z->im)) text_putc(out, '+');
        show_float(out, v.z->im);
        text_putc(out, 'j');
        return;
    case V_TENSOR: show_tensor(out, v.t); return;
    case V_LIST: show_list(out, v.l, depth); return;
    case V_TUPLE: show_tuple(out, v.tup, depth); return;
    case V_ENUM: text_printf(out, "%s.%s", v.e->cls->name, v.e->name); return;
    case V_OBJECT: text_printf(out, "object(%p)", (void *)v.heap); return;
    case V_DICT: show_dict(out, v.dict, depth); return;
    default: value_print(out, v); return;
    }
}

static void show_constant(text *out, value v) {
    if (v.tag == V_NONE) return;
    if (v.tag == V_FUNCTION) {
        text_printf(out, "[name=\"%s\"]", v.function->base);
        return;
    }
    text_puts(out, "[value=");
    if (v.tag == V_BOOL) text_putc(out, v.b ? '1' : '0');
    else if (v.tag == V_DEVICE) text_putc(out, '"');
    if (v.tag != V_BOOL) show_value(out, v, 0);
    if (v.tag == V_DEVICE) text_putc(out, '"');
    text_putc(out, ']');
}

/* ---- nodes ---- */

static void show_kind(text *out, const node *n) {
    size_t length;
    if (n->kind == N_OP) {
        const char *name = op_name(n->op, &length);
        text_add(out, name, length);
        if (length == 10 && memcmp(name, "aten::warn", 10) == 0) text_printf(out, "[warn_id=%d]", n->slot);
        return;
    }
    bool method = n->kind == N_CALL && n->function->cls;
    text_puts(out, method ? "prim::CallMethod" : texts[n->kind]);
    if (method || n->kind == N_CALL_INTERFACE || n->kind == N_GETATTR || n->kind == N_SETATTR)
        text_printf(out, "[name=\"%s\"]", method ? n->function->base : n->name);
    if (n->kind == N_CONSTANT) show_constant(out, n->constant);
    if (n->kind != N_ISINSTANCE) return;
    text_puts(out, "[types=[");
    for (int i = 0; i < n->ntypes; i++) {
        if (i) text_puts(out, ", ");
        show_type(out, n->types[i]);
    }
    text_puts(out, "]]");
}

/* Where the piece of the source came from, if the archive says so: also where its text is not there. */
static void show_place(text *out, range r) {
    range from = range_origin(r);
    if (from.source) r = from;
    if (!r.source || !r.source->name) return;
    const char *bytes = r.source->bytes;
    size_t start = r.begin < r.source->length ? r.begin : r.source->length;
    while (start > 0 && bytes[start - 1] != '\n') start--;
    text_printf(out, " # %s:%d:%zu", r.source->name, source_line(r.source, r.begin), r.begin - start);
}

static void indent(text *out, int depth) {
    for (int i = 0; i < depth; i++) text_puts(out, "  ");
}

static void show_node(text *out, const node *n, int depth, bool places) {
    indent(out, depth);
    show_values(out, n->out, n->nout, true, ", ");
    text_puts(out, " = ");
    show_kind(out, n);
    text_putc(out, '(');
    show_values(out, n->in, n->nin, false, ", ");
    text_putc(out, ')');
    if (places) show_place(out, n->place);
    text_putc(out, '\n');
    for (int i = 0; i < n->nblocks; i++) {
        const block *b = n->blocks[i];
        indent(out, depth + 1);
        text_printf(out, "block%d(", i);
        show_values(out, b->params, b->nparams, true, ", ");
        text_puts(out, "):\n");
        for (const node *inner = b->first; inner; inner = inner->next) show_node(out, inner, depth + 2, places);
        indent(out, depth + 2);
        text_puts(out, "-> (");
        show_values(out, b->results, b->nresults, false, ", ");
        text_puts(out, ")\n");
    }
}

void graph_show(text *out, const graph *g, bool places) {
    text_puts(out, "graph(");
    show_values(out, g->body->params, g->body->nparams, true, ",\n      ");
    text_puts(out, "):\n");
    for (const node *n = g->body->first; n; n = n->next) show_node(out, n, 1, places);
    text_puts(out, "  return (");
    show_values(out, g->body->results, g->body->nresults, false, ", ");
    text_puts(out, ")\n");
}
