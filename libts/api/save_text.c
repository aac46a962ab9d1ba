/* SPDX-License-Identifier: Apache-2.0
 *
 * save_text.c: the text of one definition, with the names and the numbers of constants that the archive has for them.
 */
#include "api/save_code.h"

#include "sema/upgrade.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A stretch of text that goes into a file. */
typedef struct piece {
    code_writer *c;
    text *out;
    const unit *unit;
    const code_text *from;
    size_t begin, end;
    size_t strip;      /* columns that its lines lose but the first, which begins after them */
    const char *lead;  /* what its lines get instead */
    const ast *self;   /* the type of a method's first argument, where that is another class's; else NULL */
    const char *self_name; /* what is written for it */
} piece;

/* ---- pieces ---- */

static void copy(const piece *p, size_t begin, size_t end) {
    const char *bytes = p->from->src.bytes;
    while (begin < end) {
        const char *stop = memchr(bytes + begin, '\n', end - begin);
        size_t next = stop ? (size_t)(stop - bytes) + 1 : end;
        text_add(p->out, bytes + begin, next - begin);
        begin = next;
        if (!stop || begin >= p->end) continue;
        if (p->strip || *p->lead) text_puts(p->out, p->lead);
        for (size_t i = 0; i < p->strip && begin < end && (bytes[begin] == ' ' || bytes[begin] == '\t'); i++) begin++;
    }
}

static bool is_token(const code_text *t, size_t i, token_kind kind, const char *spelling) {
    if (i >= t->count || t->tokens[i].kind != kind) return false;
    size_t n = t->tokens[i].end - t->tokens[i].begin;
    return !spelling || (strlen(spelling) == n && memcmp(t->src.bytes + t->tokens[i].begin, spelling, n) == 0);
}

/* CONSTANTS.cN, with its number in the new archive. */
static ts_status put_constant(const piece *p, size_t at) {
    code_writer *c = p->c;
    const char *number = p->from->src.bytes + p->from->tokens[at + 2].begin + 1;
    int64_t index = strtoll(number, NULL, 10);
    size_t k = 0;
    if (index < 0 || index >= p->unit->constant_count) return error_set(c->err, TS_ERR_FORMAT, "the code names constant %lld, which the archive does not have", (long long)index);
    while (k < c->constants.n && (c->constants.at[k].unit != p->unit || c->constants.at[k].index != index)) k++;
    if (k == c->constants.n && !VEC_PUSH(NULL, &c->constants, (code_constant){p->unit, index})) return error_memory(c->err);
    text_printf(p->out, "CONSTANTS.c%zu", k);
    return TS_OK;
}

/* The longest dotted name from token `at` on that the unit defines: its name in the archive and the token behind it. */
static ts_status find_name(const piece *p, size_t at, const char **out_saved, size_t *out_next) {
    const code_text *t = p->from;
    size_t last = at;
    *out_saved = NULL;
    while (is_token(t, last + 1, TOK_DOT, NULL) && is_token(t, last + 2, TOK_NAME, NULL)) last += 2;
    for (; last > at; last -= 2) {
        definition *d;
        char *name = arena_copy(p->c->memory, t->src.bytes + t->tokens[at].begin, t->tokens[last].end - t->tokens[at].begin);
        if (!name) return error_memory(p->c->err);
        TS_TRY(code_find(p->c, p->unit, name, &d));
        if (!d) continue;
        *out_next = last + 1;
        return code_use(p->c, d, out_saved);
    }
    return TS_OK;
}

static size_t first_token(const code_text *t, size_t offset) {
    size_t low = 0, high = t->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (t->tokens[middle].begin < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

static ts_status emit(const piece *p) {
    const code_text *t = p->from;
    size_t done = p->begin;
    for (size_t i = first_token(t, p->begin); i < t->count && t->tokens[i].begin < p->end;) {
        bool fresh = t->tokens[i].kind == TOK_NAME && (i == 0 || t->tokens[i - 1].kind != TOK_DOT);
        const char *saved = NULL;
        size_t next = i + 1;
        if (p->self && t->tokens[i].begin == p->self->begin) {
            copy(p, done, t->tokens[i].begin);
            text_puts(p->out, p->self_name);
            next = first_token(t, p->self->end);
            done = p->self->end;
        } else if (fresh && is_token(t, i, TOK_NAME, "CONSTANTS") && is_token(t, i + 1, TOK_DOT, NULL) && is_token(t, i + 2, TOK_NAME, NULL)) {
            copy(p, done, t->tokens[i].begin);
            TS_TRY(put_constant(p, i));
            next = i + 3;
            done = t->tokens[next - 1].end;
        } else if (fresh && is_token(t, i + 1, TOK_DOT, NULL) && !is_token(t, i, TOK_NAME, "self") && !is_token(t, i, TOK_NAME, "torch")) {
            TS_TRY(find_name(p, i, &saved, &next));
        }
        if (saved) {
            copy(p, done, t->tokens[i].begin);
            text_puts(p->out, saved);
            done = t->tokens[next - 1].end;
        }
        i = next;
    }
    copy(p, done, p->end);
    return TS_OK;
}

/* Without the blanks at its end, and with one newline there. */
static ts_status emit_line(piece p) {
    const char *bytes = p.from->src.bytes;
    while (p.end > p.begin && strchr(" \t\r\n", bytes[p.end - 1])) p.end--;
    TS_TRY(emit(&p));
    text_putc(p.out, '\n');
    return TS_OK;
}

/* ---- versions ---- */

/* Operators that changed must mean in the new archive what they mean here. */
static void note_versions(code_writer *c, const code_text *t, const function *f) {
    static const struct { token_kind kind; const char *spelling, *name; } uses[] = {
        {TOK_DIV, NULL, "aten::div"},        {TOK_DIV_EQ, NULL, "aten::div"},          {TOK_NAME, "div", "aten::div"},
        {TOK_NAME, "div_", "aten::div_"},    {TOK_NAME, "full", "aten::full"},         {TOK_NAME, "linspace", "aten::linspace"},
        {TOK_NAME, "gelu", "aten::gelu"},    {TOK_NAME, "logspace", "aten::logspace"},
    };
    for (size_t i = first_token(t, f->def->begin); i < t->count && t->tokens[i].begin < f->def->end; i++)
        for (size_t k = 0; k < sizeof uses / sizeof *uses; k++) {
            int last = 0;
            if (!is_token(t, i, uses[k].kind, uses[k].spelling) || (uses[k].spelling && !is_token(t, i - 1, TOK_DOT, NULL))) continue;
            while (upgrade_old_name(uses[k].name, last + 1)) last++;
            if (f->version <= last && last < c->most) {
                c->most = last;
                c->oldest = f->name;
            } else if (f->version > last && last + 1 > c->least) {
                c->least = last + 1;
                c->newest = f->name;
            }
        }
}

/* ---- classes ---- */

static const function *method_of(const class_type *cls, const char *name) {
    for (int i = 0; cls && i < cls->method_count; i++)
        if (strcmp(cls->methods[i]->base, name) == 0) return cls->methods[i];
    return NULL;
}

/* In the text of a method of a class that was cloned the first argument is of the other class. */
static ts_status set_self(piece *p, const class_type *cls, const ast *def) {
    if (def->n < 3 || !def->kids[2]->kids[0]) return TS_OK;
    p->self = def->kids[2]->kids[0];
    return code_class_name(p->c, cls, &p->self_name);
}

/* A method from a text of its own, indented by two. */
static ts_status print_method(code_writer *c, const function *f, text *out) {
    code_text *t;
    TS_TRY(code_tokens(c, f->source, &t));
    size_t begin = f->def->begin, indent = 0;
    while (indent < begin && strchr(" \t", f->source->bytes[begin - 1 - indent])) indent++;
    note_versions(c, t, f);
    piece p = {.c = c, .out = out, .unit = f->unit, .from = t, .begin = begin, .end = f->def->end, .strip = indent, .lead = "  "};
    TS_TRY(set_self(&p, f->cls, f->def));
    text_puts(out, "  ");
    return emit_line(p);
}

/* A name as the text of a string. */
static void print_string(text *out, const char *name) {
    text_putc(out, '"');
    for (; *name; name++) {
        if (*name == '"' || *name == '\\') text_putc(out, '\\');
        text_putc(out, *name);
    }
    text_putc(out, '"');
}

static ts_status print_attribute(code_writer *c, const class_attr *a, text *out) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
    bool plain = *a->name && !strchr(letters + 53, *a->name) && a->name[strspn(a->name, letters)] == 0;
    text_puts(out, plain ? "  " : "  __annotations__[");
    if (plain) text_printf(out, "%s : ", a->name);
    else print_string(out, a->name);
    if (!plain) text_puts(out, "] = ");
    TS_TRY(code_print_type(c, out, a->type));
    text_putc(out, '\n');
    return TS_OK;
}

static void print_names(text *out, const class_type *cls, const char *label, bool parameters) {
    text_printf(out, "  %s = [", label);
    for (int i = 0; i < cls->attr_count; i++) {
        if (!(parameters ? cls->attrs[i].is_parameter : cls->attrs[i].is_buffer)) continue;
        print_string(out, cls->attrs[i].name);
        text_puts(out, ", ");
    }
    text_puts(out, "]\n");
}

/* A class that has no text: one of the program's, or of an archive from before 1.4. */
static ts_status print_made(code_writer *c, const definition *d, text *out) {
    const class_type *cls = d->cls;
    text_printf(out, "class %s%s:\n", strrchr(d->saved, '.') + 1, cls->is_module ? "(Module)" : "");
    print_names(out, cls, "__parameters__", true);
    print_names(out, cls, "__buffers__", false);
    for (int i = 0; i < cls->attr_count; i++) TS_TRY(print_attribute(c, &cls->attrs[i], out));
    for (int i = 0; i < cls->method_count; i++) TS_TRY(print_method(c, cls->methods[i], out));
    return TS_OK;
}

typedef enum line_kind { LINE_OTHER, LINE_PARAMETERS, LINE_BUFFERS, LINE_ATTRIBUTE, LINE_METHOD } line_kind;

static line_kind line_of(const ast *s) {
    if (s->kind == AST_DEF) return LINE_METHOD;
    if (s->kind == AST_ANNOTATION) return LINE_ATTRIBUTE;
    if (s->kind != AST_ASSIGN || s->n != 3) return LINE_OTHER;
    const ast *target = s->kids[2];
    if (target->kind == AST_SUBSCRIPT) return LINE_ATTRIBUTE;
    if (target->kind != AST_NAME) return LINE_OTHER;
    return strcmp(target->text, "__parameters__") == 0 ? LINE_PARAMETERS : strcmp(target->text, "__buffers__") == 0 ? LINE_BUFFERS : LINE_OTHER;
}

/* What of a class stands in its text. */
typedef struct extent { int attributes, methods; bool parameters, buffers; } extent;

static extent extent_of(const definition *d) {
    extent e = {0};
    const ast *body = d->syn->kids[0];
    for (int i = 0; i < body->n; i++) {
        line_kind kind = line_of(body->kids[i]);
        e.attributes += kind == LINE_ATTRIBUTE;
        e.methods += kind == LINE_METHOD && method_of(d->cls, body->kids[i]->text); /* others are hooks */
        e.parameters = e.parameters || kind == LINE_PARAMETERS;
        e.buffers = e.buffers || kind == LINE_BUFFERS;
    }
    return e;
}

/* The lines of its text, with the attributes and methods that came since and, of a class that was cloned, with the types
 * and the name that it has. */
static ts_status print_grown(code_writer *c, const definition *d, const extent *e, text *out) {
    const ast *body = d->syn->kids[0];
    int seen = 0;
    text_printf(out, "class %s%s:\n", d->syn->text, d->cls->is_module ? "(Module)" : "");
    if (!e->parameters) print_names(out, d->cls, "__parameters__", true);
    if (!e->buffers) print_names(out, d->cls, "__buffers__", false);
    for (int i = 0; i <= body->n; i++) {
        line_kind kind = i < body->n ? line_of(body->kids[i]) : LINE_METHOD;
        if (kind == LINE_METHOD && seen == e->attributes) /* before the first method, or at the end */
            for (; seen < d->cls->attr_count; seen++) TS_TRY(print_attribute(c, &d->cls->attrs[seen], out));
        seen += kind == LINE_ATTRIBUTE;
        if (i == body->n) break;
        if (kind == LINE_PARAMETERS || kind == LINE_BUFFERS) {
            print_names(out, d->cls, kind == LINE_PARAMETERS ? "__parameters__" : "__buffers__", kind == LINE_PARAMETERS);
            continue;
        }
        if (kind == LINE_ATTRIBUTE && d->cloned) {
            TS_TRY(print_attribute(c, &d->cls->attrs[seen - 1], out));
            continue;
        }
        piece p = {.c = c, .out = out, .unit = d->unit, .from = d->from, .begin = body->kids[i]->begin, .end = body->kids[i]->end, .lead = ""};
        if (kind == LINE_METHOD && d->cloned) TS_TRY(set_self(&p, d->cls, body->kids[i]));
        text_puts(out, "  ");
        TS_TRY(emit_line(p));
    }
    for (int i = e->methods; i < d->cls->method_count; i++) TS_TRY(print_method(c, d->cls->methods[i], out));
    return TS_OK;
}

static void note_class(code_writer *c, const definition *d) {
    const ast *body = d->syn->kids[0];
    for (int i = 0; i < body->n; i++) {
        function f = {.name = d->name, .def = body->kids[i], .version = d->unit->version};
        if (body->kids[i]->kind == AST_DEF) note_versions(c, d->from, &f);
    }
}

ts_status code_print(code_writer *c, definition *d, text *out) {
    if (!d->syn) return print_made(c, d, out);
    if (d->syn->kind == AST_CLASS) note_class(c, d);
    if (d->cls && d->cls->type->kind == T_CLASS) {
        extent e = extent_of(d);
        if (d->cloned || e.attributes < d->cls->attr_count || e.methods < d->cls->method_count) return print_grown(c, d, &e, out);
    }
    return emit_line((piece){.c = c, .out = out, .unit = d->unit, .from = d->from, .begin = d->syn->begin, .end = d->syn->end, .lead = ""});
}
