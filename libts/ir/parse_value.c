/* SPDX-License-Identifier: Apache-2.0
 *
 * parse_value.c: types and constants in the text of a graph.  A constant is read by its type; tensors and objects, whose
 * contents the text does not have, become empty ones.
 */
#include "ir/parse.h"
#include "ir/unit.h"

#include "base/number.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_NESTING = 64, MAX_ARGS = 64 };

ts_status text_fail(const graph_text *t, const char *what) {
    size_t n = strcspn(t->at, "\n");
    return error_set(t->cx.err, TS_ERR_ARGUMENT, "line %d of the graph: %s at '%.*s'", t->line, what, n < 40 ? (int)n : 40, t->at);
}

bool text_accept(graph_text *t, const char *word) {
    size_t n = strlen(word);
    while (*t->at == ' ') t->at++;
    if (strncmp(t->at, word, n) != 0) return false;
    t->at += n;
    return true;
}

ts_status text_expect(graph_text *t, const char *word) {
    char what[64];
    if (text_accept(t, word)) return TS_OK;
    snprintf(what, sizeof what, "'%s' is due", word);
    return text_fail(t, what);
}

/* ---- types ---- */

static const type *named_type(const graph_text *t, const char *name) {
    static const struct { const char *name; type_kind kind; } simple[] = {
#define TYPE(kind, repr, str) {repr, T_##kind},
#define TYPE_MADE(kind)
#include "core/type.def"
#undef TYPE
#undef TYPE_MADE
    };
    for (size_t i = 0; i < sizeof simple / sizeof *simple; i++)
        if (strcmp(simple[i].name, name) == 0) return type_simple(simple[i].kind);
    return t->names->find_type ? t->names->find_type(t->names->context, name) : NULL;
}

static const type *made_type(type_pool *pool, const char *name, int n, const type *const *args) {
    if (strcmp(name, "List") == 0 && n == 1) return type_list(pool, args[0]);
    if (strcmp(name, "Dict") == 0 && n == 2) return type_dict(pool, args[0], args[1]);
    if (strcmp(name, "Tuple") == 0) return type_tuple(pool, n, args);
    if (strcmp(name, "Optional") == 0 && n == 1) return type_optional(pool, args[0]);
    if (strcmp(name, "Union") == 0 && n) return type_union(pool, n, args);
    if (strcmp(name, "Future") == 0 && n == 1) return type_future(pool, args[0]);
    return strcmp(name, "RRef") == 0 && n == 1 ? type_rref(pool, args[0]) : NULL;
}

static ts_status read_type(graph_text *t, int depth, const type **out) {
    char name[512];
    const type *args[MAX_ARGS];
    int n = 0;
    bool is_enum = text_accept(t, "Enum<");
    while (*t->at == ' ') t->at++;
    size_t length = 0;
    while (isalnum((unsigned char)t->at[length]) || (t->at[length] && strchr("_.:", t->at[length]))) length++;
    if (!length || length >= sizeof name || depth == MAX_NESTING) return text_fail(t, "a type is due");
    memcpy(name, t->at, length);
    name[length] = 0;
    t->at += length;
    if (is_enum) TS_TRY(text_expect(t, ">"));
    if (*t->at != '[') {
        *out = named_type(t, name);
        return *out ? TS_OK : error_set(t->cx.err, TS_ERR_ARGUMENT, "line %d of the graph: there is no type '%s'", t->line, name);
    }
    t->at++;
    if (text_accept(t, "()")) n = 0;
    else
        do {
            if (n == MAX_ARGS) return text_fail(t, "a type has too many parts");
            TS_TRY(read_type(t, depth + 1, &args[n++]));
        } while (text_accept(t, ","));
    TS_TRY(text_expect(t, "]"));
    *out = made_type(t->pool, name, n, args);
    return *out ? TS_OK : error_set(t->cx.err, TS_ERR_ARGUMENT, "line %d of the graph: there is no type '%s[...]'", t->line, name);
}

ts_status text_type(graph_text *t, const type **out) { return read_type(t, 0, out); }

/* ---- constants ---- */

ts_status text_string(graph_text *t, value *out) {
    scoped_text text bytes = TEXT_INIT(t->cx.budget);
    TS_TRY(text_expect(t, "\""));
    for (; *t->at != '"'; t->at++) {
        if (!*t->at) return text_fail(t, "a string does not end");
        if (*t->at != '\\') {
            text_putc(&bytes, *t->at);
            continue;
        }
        const char *e = ++t->at;
        if (*e == 'n') text_putc(&bytes, '\n');
        else if (*e == '"' || *e == '\\') text_putc(&bytes, *e);
        else if (*e >= '0' && *e <= '3' && e[1] >= '0' && e[1] <= '7' && e[2] >= '0' && e[2] <= '7') {
            text_putc(&bytes, (char)((e[0] - '0') << 6 | (e[1] - '0') << 3 | (e[2] - '0')));
            t->at += 2;
        } else return text_fail(t, "an unknown escape");
    }
    t->at++;
    if (bytes.failed) return fail_memory(&t->cx, bytes.length);
    return value_string(&t->cx, text_str(&bytes), bytes.length, out);
}

static ts_status read_constant(graph_text *t, const type *of, int depth, value *out);

static ts_status read_float(graph_text *t, double *out) {
    char *end;
    bool minus = text_accept(t, "-");
    if (text_accept(t, "inf")) *out = __builtin_inf();
    else if (text_accept(t, "nan")) *out = __builtin_nan("");
    else {
        *out = number_parse(t->at, &end);
        if (end == t->at) return text_fail(t, "a number is due");
        t->at = end;
    }
    if (minus) *out = -*out;
    return TS_OK;
}

static ts_status read_int(graph_text *t, value *out) {
    char *end;
    *out = v_int(strtoll(t->at, &end, 10));
    if (end == t->at) return text_fail(t, "an int is due");
    t->at = end;
    return TS_OK;
}

static ts_status read_complex(graph_text *t, value *out) {
    double re, im;
    TS_TRY(read_float(t, &re));
    bool minus = *t->at == '-';
    t->at += minus || *t->at == '+';
    TS_TRY(read_float(t, &im));
    TS_TRY(text_expect(t, "j"));
    return value_complex(&t->cx, re, minus ? -im : im, out);
}

/* An int, float or complex number, told apart by how it is written. */
static ts_status read_number(graph_text *t, value *out) {
    size_t n = strcspn(t->at, ",])}");
    if (memchr(t->at, 'j', n)) return read_complex(t, out);
    bool whole = !memchr(t->at, '.', n) && !memchr(t->at, 'n', n) && !memchr(t->at, 'e', n);
    if (whole) return read_int(t, out);
    out->tag = V_FLOAT;
    return read_float(t, &out->d);
}

static ts_status read_device(graph_text *t, value *out) {
    ts_device d = {text_accept(t, "cuda") ? TS_CUDA : TS_CPU, -1};
    if (d.type == TS_CPU) TS_TRY(text_expect(t, "cpu"));
    if (*t->at == ':') d.index = (int)strtol(t->at + 1, (char **)&t->at, 10);
    *out = v_device(d);
    return TS_OK;
}

static ts_status read_list(graph_text *t, const type *of, int depth, value *out) {
    list *made;
    TS_TRY(text_expect(t, "["));
    TS_TRY(list_new(&t->cx, of->args[0], 0, &made));
    *out = v_list(made);
    if (text_accept(t, "]")) return TS_OK;
    do {
        value item = v_none();
        TS_TRY(read_constant(t, of->args[0], depth + 1, &item));
        TS_TRY(list_push(&t->cx, made, item));
    } while (text_accept(t, ","));
    return text_expect(t, "]");
}

static ts_status read_tuple(graph_text *t, const type *of, int depth, value *out) {
    tuple *made;
    TS_TRY(text_expect(t, "("));
    TS_TRY(tuple_new(&t->cx, of, of->n, &made));
    *out = v_tuple(made);
    for (int i = 0; i < of->n; i++) {
        if (i) TS_TRY(text_expect(t, ","));
        TS_TRY(read_constant(t, of->args[i], depth + 1, &made->items[i]));
    }
    if (of->n == 1) TS_TRY(text_expect(t, ","));
    return text_expect(t, ")");
}

static ts_status read_dict(graph_text *t, const type *of, int depth, value *out) {
    dict *made;
    TS_TRY(text_expect(t, "{"));
    TS_TRY(dict_new(&t->cx, of->args[0], of->args[1], &made));
    *out = v_dict(made);
    if (text_accept(t, "}")) return TS_OK;
    do {
        value item = v_none();
        scoped_value value key = v_none();
        TS_TRY(read_constant(t, of->args[0], depth + 1, &key));
        TS_TRY(text_expect(t, ":"));
        TS_TRY(read_constant(t, of->args[1], depth + 1, &item));
        TS_TRY(dict_set(&t->cx, made, value_take(&key), item));
    } while (text_accept(t, ","));
    return text_expect(t, "}");
}

static ts_status read_enum(graph_text *t, const class_type *cls, value *out) {
    for (int i = 0; i < cls->constant_count; i++) {
        const class_constant *c = &cls->constants[i];
        const char *dot = strrchr(cls->name, '.');
        char written[512];
        enumv *e;
        snprintf(written, sizeof written, "Enum<%s.%s>", dot ? dot + 1 : cls->name, c->name);
        if (!text_accept(t, written)) continue;
        TS_TRY(enum_new(&t->cx, cls, c->name, value_ref(c->value), &e));
        *out = (value){.tag = V_ENUM, .e = e};
        return TS_OK;
    }
    return text_fail(t, "the enum has no such member");
}

/* Whether a number stands here that is written as an int. */
static bool is_whole(const graph_text *t) {
    size_t n = strspn(t->at, "-0123456789");
    return n && strchr(",])}:", t->at[n]);
}

static ts_status read_union(graph_text *t, const type *of, int depth, value *out) {
    for (int i = 0; i < of->n; i++) {
        if (of->args[i]->kind == T_FLOAT && is_whole(t)) continue;
        ts_error ignored = {0};
        graph_text attempt = *t;
        value v = v_none();
        attempt.cx.err = &ignored;
        ts_status st = read_constant(&attempt, of->args[i], depth + 1, &v);
        error_reset(&ignored);
        bool whole = st == TS_OK && *attempt.at && strchr(",])}:", *attempt.at);
        if (whole) {
            t->at = attempt.at;
            *out = v;
            return TS_OK;
        }
        value_unref(v);
    }
    return text_fail(t, "no member of the union");
}

static ts_status read_constant(graph_text *t, const type *of, int depth, value *out) {
    if (depth == MAX_NESTING) return text_fail(t, "a constant nests too deeply");
    if (type_has_none(of) && text_accept(t, "None")) return TS_OK;
    while (*t->at == ' ') t->at++;
    switch (of->kind) {
    case T_BOOL:
        *out = v_bool(text_accept(t, "True"));
        return out->b ? TS_OK : text_expect(t, "False");
    case T_INT: return read_int(t, out);
    case T_FLOAT:
        out->tag = V_FLOAT;
        return read_float(t, &out->d);
    case T_COMPLEX: return read_complex(t, out);
    case T_NUMBER: return read_number(t, out);
    case T_STR: return text_string(t, out);
    case T_DEVICE: return read_device(t, out);
    case T_LIST: return read_list(t, of, depth, out);
    case T_TUPLE: return read_tuple(t, of, depth, out);
    case T_DICT: return read_dict(t, of, depth, out);
    case T_ENUM: return read_enum(t, of->cls, out);
    case T_OPTIONAL: return read_constant(t, of->args[0], depth, out);
    case T_UNION: return read_union(t, of, depth, out);
    case T_TENSOR: {
        tensor *empty;
        TS_TRY(text_expect(t, "<Tensor>"));
        TS_TRY(tensor_empty(&t->cx, TS_FLOAT32, 1, (int64_t[]){0}, &empty));
        *out = v_tensor(empty);
        return TS_OK;
    }
    case T_CLASS: {
        object *o;
        TS_TRY(text_expect(t, "<object>"));
        TS_TRY(object_new(&t->cx, of->cls, &o));
        *out = v_object(o);
        return TS_OK;
    }
    default: return text_fail(t, "a constant of this type cannot be read");
    }
}

ts_status text_constant(graph_text *t, const type *of, value *out) {
    value v = v_none();
    ts_status st = read_constant(t, of, 0, &v);
    if (st == TS_OK) *out = v;
    else value_unref(v);
    return st;
}
