/* SPDX-License-Identifier: Apache-2.0
 *
 * schema.c: parsing and printing operators' schema strings (page 4.2 of the language).
 *
 * Input: the library's own table, and strings of callers that register operators; bounded nesting, no trust.
 */
#include "lang/schema.h"

#include "base/number.h"
#include "core/custom.h"
#include "lang/lexer.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_NESTING = 16, MAX_PARTS = 64 };

typedef struct parse {
    const char *start, *at;
    arena *memory;
    type_pool *pool;
    ts_error *err;
    ctx cx; /* for default values */
    int depth;
} parse;

/* ---- messages: PyTorch's, with the place marked ---- */

static void blanks(parse *p) {
    while (*p->at == ' ' || *p->at == '\n' || *p->at == '\t') p->at++;
}

/* The token that starts at, or after, an offset. Marks that the language does not have count as commas. */
static ts_status token_at(parse *p, size_t offset, token *out) {
    scoped_text text plain = TEXT_INIT(NULL), message = TEXT_INIT(NULL);
    token *tokens;
    size_t n, i = 0;
    for (const char *c = p->start; *c; c++) text_putc(&plain, *c == '?' || *c == '!' ? ',' : *c);
    if (plain.failed) return error_memory(p->err);
    const source s = {.bytes = text_str(&plain), .length = plain.length, .first_line = 1};
    if (lexer_run(NULL, &s, &tokens, &n, p->err) != TS_OK) { /* its own message, as an error of the argument */
        const char *said = p->err ? ts_error_message(p->err) : "";
        text_puts(&message, *said == '\n' ? said + 1 : said);
        return error_set(p->err, TS_ERR_ARGUMENT, "%s", text_str(&message));
    }
    while (i + 1 < n && tokens[i].begin < offset) i++;
    *out = tokens[i];
    mem_free(tokens);
    return TS_OK;
}

static ts_status say(parse *p, const char *message, token t) {
    const source s = {.bytes = p->start, .length = strlen(p->start), .first_line = 1};
    scoped_text text all = TEXT_INIT(NULL);
    text_puts(&all, message);
    if (t.kind == TOK_EOF) text_puts(&all, p->start);
    else range_print(&all, (range){&s, t.begin, t.end}, NULL);
    return all.failed ? error_memory(p->err) : error_set(p->err, TS_ERR_ARGUMENT, "%s", text_str(&all));
}

/* What stands at `at` is not what it may be: "unknown type specifier". */
static ts_status bad_at(parse *p, const char *at, const char *what) {
    scoped_text text message = TEXT_INIT(NULL);
    token t;
    TS_TRY(token_at(p, (size_t)(at - p->start), &t));
    text_printf(&message, "\n%s:\n", what);
    return say(p, text_str(&message), t);
}

static ts_status bad(parse *p, const char *what) { return bad_at(p, p->at, what); }

/* Another token is needed here: "ident", ")". */
static ts_status bad_token(parse *p, const char *wanted) {
    scoped_text text message = TEXT_INIT(NULL);
    token t;
    blanks(p);
    TS_TRY(token_at(p, (size_t)(p->at - p->start), &t));
    if (t.kind == TOK_NEWLINE) t.kind = TOK_EOF;
    text_printf(&message, "expected %s but found '%s' here:\n", wanted, t.kind == TOK_ARROW ? "arrow" : token_name(t.kind));
    return say(p, text_str(&message), t);
}

static bool accept(parse *p, const char *spelling) {
    blanks(p);
    size_t n = strlen(spelling);
    if (strncmp(p->at, spelling, n) != 0) return false;
    p->at += n;
    return true;
}

static ts_status expect(parse *p, const char *spelling) {
    return accept(p, spelling) ? TS_OK : bad_token(p, strcmp(spelling, "->") == 0 ? "arrow" : spelling);
}

static ts_status identifier(parse *p, const char **out) {
    blanks(p);
    const char *from = p->at;
    if (isalpha((unsigned char)*p->at) || *p->at == '_')
        while (isalnum((unsigned char)*p->at) || *p->at == '_') p->at++;
    if (p->at == from) return bad_token(p, "ident");
    *out = arena_copy(p->memory, from, (size_t)(p->at - from));
    return *out ? TS_OK : error_memory(p->err);
}

static ts_status made(parse *p, const type *t, const type **out) {
    if (!t) return error_memory(p->err);
    *out = t;
    return TS_OK;
}

/* Spellings that are used as ints, or under another kind. */
static const struct { const char *name; type_kind kind; } base_types[] = {
    {"Tensor", T_TENSOR},       {"Scalar", T_NUMBER},      {"int", T_INT},           {"float", T_FLOAT},
    {"bool", T_BOOL},           {"str", T_STR},            {"complex", T_COMPLEX},   {"number", T_NUMBER},
    {"ScalarType", T_INT},      {"Layout", T_INT},         {"MemoryFormat", T_INT},  {"SymInt", T_INT},
    {"ConstQuantizerPtr", T_INT}, {"Dimname", T_STR},      {"Device", T_DEVICE},     {"Generator", T_GENERATOR},
    {"Storage", T_STORAGE},     {"QScheme", T_QSCHEME},    {"Quantizer", T_QUANTIZER}, {"Stream", T_STREAM},
    {"None", T_NONE},           {"NoneType", T_NONE},      {"Capsule", T_CAPSULE},   {"Any", T_ANY},
    {"AnyClassType", T_ANYCLASS}, {"AnyEnumType", T_ANYENUM}, {"list", T_ANYLIST},   {"tuple", T_ANYTUPLE},
    {"Function", T_FUNCTION},
};

typedef struct alias { bool present, written; char name[8]; } alias;

/* (a), (a!), (a -> *), (a|b), (*), ! */
static ts_status parse_alias(parse *p, alias *out) {
    *out = (alias){0};
    if (accept(p, "!")) {
        *out = (alias){.present = true, .written = true, .name = "!"};
        return TS_OK;
    }
    const char *look = p->at;
    while (*look == ' ') look++;
    if (*look != '(') return TS_OK;
    p->at = look + 1;
    out->present = true;
    for (size_t n = 0; *p->at && *p->at != ')'; p->at++) {
        if (*p->at == '!') out->written = true;
        else if (*p->at == '-') {
            while (*p->at && *p->at != ')') p->at++;
            break;
        } else if (*p->at != ' ' && n + 1 < sizeof out->name) out->name[n++] = *p->at;
    }
    return expect(p, ")");
}

static ts_status parse_type(parse *p, const type **out, alias *a, int *list_size);

static ts_status inner_type(parse *p, const type **out) {
    alias ignored;
    int size;
    return parse_type(p, out, &ignored, &size);
}

/* (int, str), or what stands behind "Union" */
static ts_status parse_parts(parse *p, bool is_union, const type **out) {
    const type *parts[MAX_PARTS];
    int n = 0;
    do {
        if (n == MAX_PARTS) return bad(p, "too many elements");
        TS_TRY(inner_type(p, &parts[n++]));
    } while (accept(p, ","));
    TS_TRY(expect(p, ")"));
    return made(p, is_union ? type_union(p->pool, n, parts) : type_tuple(p->pool, n, parts), out);
}

static ts_status fail_class(parse *p, const char *name, const char *from) {
    scoped_text text what = TEXT_INIT(NULL);
    text_printf(&what, "Unknown custom class type %s. Please ensure it is registered.", name + strlen("__torch__.torch.classes."));
    return bad_at(p, from + (strrchr(name, '.') + 1 - name), text_str(&what));
}

static ts_status parse_named(parse *p, const type **out, alias *a) {
    const char *name;
    if (accept(p, "__torch__.torch.classes.")) {
        const char *from = p->at - strlen("__torch__.torch.classes.");
        while (isalnum((unsigned char)*p->at) || *p->at == '_' || *p->at == '.') p->at++;
        char *copy = arena_copy(p->memory, from, (size_t)(p->at - from));
        if (!copy) return error_memory(p->err);
        const class_type *cls = custom_class(copy);
        if (!cls) return fail_class(p, copy, from);
        *out = cls->type;
        return parse_alias(p, a);
    }
    TS_TRY(identifier(p, &name));
    if (strcmp(name, "Future") == 0 || strcmp(name, "RRef") == 0) {
        const type *element;
        TS_TRY(expect(p, "("));
        TS_TRY(inner_type(p, &element));
        TS_TRY(expect(p, ")"));
        TS_TRY(made(p, *name == 'F' ? type_future(p->pool, element) : type_rref(p->pool, element), out));
        return parse_alias(p, a);
    }
    if (strcmp(name, "Union") == 0) {
        TS_TRY(expect(p, "("));
        TS_TRY(parse_parts(p, true, out));
        return parse_alias(p, a);
    }
    if (strcmp(name, "Dict") == 0) {
        const type *key, *val;
        TS_TRY(expect(p, "("));
        TS_TRY(inner_type(p, &key));
        TS_TRY(expect(p, ","));
        TS_TRY(inner_type(p, &val));
        TS_TRY(expect(p, ")"));
        TS_TRY(made(p, type_dict(p->pool, key, val), out));
        return parse_alias(p, a);
    }
    for (size_t i = 0; i < sizeof base_types / sizeof *base_types; i++) {
        if (strcmp(name, base_types[i].name) != 0) continue;
        *out = type_simple(base_types[i].kind);
        return parse_alias(p, a);
    }
    if (!islower((unsigned char)*name)) return bad_at(p, p->at - strlen(name), "unknown type specifier");
    TS_TRY(made(p, type_var(p->pool, name), out));
    return parse_alias(p, a);
}

static ts_status parse_type(parse *p, const type **out, alias *a, int *list_size) {
    *a = (alias){0};
    *list_size = 0;
    if (++p->depth > MAX_NESTING) return bad(p, "types are nested too deeply");
    if (accept(p, "(")) TS_TRY(parse_parts(p, false, out));
    else TS_TRY(parse_named(p, out, a));
    for (;;) {
        if (*p->at == '?') {
            p->at++;
            TS_TRY(made(p, type_optional(p->pool, *out), out));
        } else if (*p->at == '[') {
            p->at++;
            if (isdigit((unsigned char)*p->at)) *list_size = (int)strtol(p->at, (char **)&p->at, 10);
            if (!accept(p, "]")) return bad_token(p, "number");
            TS_TRY(made(p, type_list(p->pool, *out), out));
            alias of_list;
            TS_TRY(parse_alias(p, &of_list));
            if (of_list.present) *a = of_list;
        } else {
            break;
        }
    }
    p->depth--;
    return TS_OK;
}

/* ---- defaults ---- */

static bool word(parse *p, const char *w) {
    blanks(p);
    size_t n = strlen(w);
    if (strncmp(p->at, w, n) != 0 || isalnum((unsigned char)p->at[n]) || p->at[n] == '_') return false;
    p->at += n;
    return true;
}

static const type *numeric_target(const type *t) {
    return t->kind == T_OPTIONAL ? t->args[0] : t;
}

static ts_status parse_number(parse *p, const type *t, value *out) {
    char *end;
    blanks(p);
    double d = number_parse(p->at, &end);
    if (end == p->at) {
        const char *name;
        if (!isalpha((unsigned char)*p->at)) return bad_token(p, "number");
        TS_TRY(identifier(p, &name));
        return bad(p, "invalid numeric default value");
    }
    bool real = memchr(p->at, '.', (size_t)(end - p->at)) || memchr(p->at, 'e', (size_t)(end - p->at));
    if (*end == 'j') {
        p->at = end + 1;
        return value_complex(&p->cx, 0, d, out);
    }
    /* `float p=2` is 2.0; `float? q=1` stays an int in PyTorch, but is used as a float all the same */
    *out = real || numeric_target(t)->kind == T_FLOAT ? v_float(d) : v_int(strtoll(p->at, NULL, 10));
    p->at = end;
    return TS_OK;
}

static ts_status parse_string(parse *p, value *out) {
    static const char letters[] = "abfnrtv", bytes[] = "\a\b\f\n\r\t\v";
    char quote = *p->at++;
    scoped_text text t = TEXT_INIT(NULL);
    while (*p->at && *p->at != quote) {
        if (*p->at == '\\' && p->at[1]) {
            p->at++;
            const char *special = strchr(letters, *p->at);
            text_putc(&t, special ? bytes[special - letters] : *p->at);
        } else {
            text_putc(&t, *p->at);
        }
        p->at++;
    }
    if (!*p->at) return bad(p, "the string does not end");
    p->at++;
    return value_string(&p->cx, text_str(&t), t.length, out);
}

static ts_status parse_constant(parse *p, const type *t, value *out) {
    static const struct { const char *word; int64_t i; } names[] = {
        {"float", 6}, {"complex", 9}, {"long", 4}, {"strided", 0}, {"Mean", 1}, {"contiguous_format", 0},
    };
    blanks(p);
    if (word(p, "None")) *out = v_none();
    else if (word(p, "True")) *out = v_bool(true);
    else if (word(p, "False")) *out = v_bool(false);
    else if (*p->at == '"' || *p->at == '\'') return parse_string(p, out);
    else {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (word(p, names[i].word)) {
                *out = v_int(names[i].i);
                return TS_OK;
            }
        return parse_number(p, t, out);
    }
    return TS_OK;
}

static ts_status parse_default(parse *p, const type *t, int list_size, value *out) {
    const type *bare = numeric_target(t);
    const type *element = bare->kind == T_LIST ? bare->args[0] : bare;
    list *l = NULL;
    blanks(p);
    if (element->kind == T_TENSOR && bare->kind != T_LIST && *p->at != 'N') return bad_token(p, "None");
    if (*p->at == '[' && (element->kind == T_TENSOR || element->kind == T_STR)) return bad(p, "lists are only supported for float, int and complex types");
    if (*p->at != '[') {
        TS_TRY(parse_constant(p, element, out));
        if (bare->kind != T_LIST || out->tag == V_NONE) return TS_OK;
        value item = *out;
        TS_TRY(list_new(&p->cx, element, list_size, &l));
        for (int i = 0; i < (list_size ? list_size : 1); i++) TS_TRY(list_push(&p->cx, l, value_ref(item)));
        value_unref(item);
        *out = v_list(l);
        return TS_OK;
    }
    p->at++;
    TS_TRY(list_new(&p->cx, element, 0, &l));
    *out = v_list(l);
    while (!accept(p, "]")) {
        value item;
        TS_TRY(parse_constant(p, element, &item));
        TS_TRY(list_push(&p->cx, l, item));
        if (!accept(p, ",")) {
            TS_TRY(expect(p, "]"));
            break;
        }
    }
    return TS_OK;
}

/* ---- the whole ---- */

/* The type as written, where it is used as another one. */
static const char *real_type(parse *p, const char *from) {
    static const char *const hidden[] = {"ScalarType", "Layout", "MemoryFormat", "SymInt", "Dimname", "ConstQuantizerPtr"};
    while (*from == ' ') from++;
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (strncmp(from, hidden[i], strlen(hidden[i])) == 0) return arena_copy(p->memory, from, (size_t)(p->at - from));
    return NULL;
}

static ts_status parse_arg(parse *p, bool kwarg_only, schema_arg *arg) {
    alias a;
    const char *from = p->at;
    TS_TRY(parse_type(p, &arg->type, &a, &arg->list_size));
    arg->real = real_type(p, from);
    arg->aliased = a.present;
    arg->written = a.written;
    memcpy(arg->alias, a.name, sizeof arg->alias);
    arg->kwarg_only = kwarg_only;
    TS_TRY(identifier(p, &arg->name));
    if (accept(p, "=")) {
        arg->has_default = true;
        TS_TRY(parse_default(p, arg->type, arg->list_size, &arg->def));
    }
    return TS_OK;
}

static ts_status parse_args(parse *p, schema *s) {
    schema_arg args[MAX_PARTS] = {0};
    bool kwarg_only = false;
    if (!accept(p, "(")) return bad_token(p, *p->at ? "eof" : "("); /* a name alone is the end */
    while (!accept(p, ")")) {
        if (accept(p, "...")) s->vararg = true;
        else if (accept(p, "*")) kwarg_only = true;
        else if (s->nargs == MAX_PARTS) return bad(p, "too many arguments");
        else TS_TRY(parse_arg(p, kwarg_only, &args[s->nargs++]));
        if (!accept(p, ",")) {
            TS_TRY(expect(p, ")"));
            break;
        }
        blanks(p);
        if (*p->at == ')') return bad_token(p, "ident");
    }
    s->args = ARENA_ARRAY(p->memory, schema_arg, s->nargs + 1);
    if (!s->args) return error_memory(p->err);
    memcpy(s->args, args, (size_t)s->nargs * sizeof *args);
    for (int i = s->nargs - 1; i >= 0 && s->args[i].kwarg_only && s->args[i].written; i--) s->nout++;
    return TS_OK;
}

static ts_status parse_return(parse *p, schema *s, schema_arg *rets) {
    if (accept(p, "...")) {
        s->varret = true;
        return TS_OK;
    }
    if (s->nrets == MAX_PARTS) return bad(p, "too many results");
    schema_arg *r = &rets[s->nrets++];
    alias a;
    TS_TRY(parse_type(p, &r->type, &a, &r->list_size));
    r->aliased = a.present;
    r->written = a.written;
    memcpy(r->alias, a.name, sizeof r->alias);
    blanks(p);
    return isalpha((unsigned char)*p->at) || *p->at == '_' ? identifier(p, &r->name) : TS_OK;
}

static ts_status parse_returns(parse *p, schema *s) {
    schema_arg rets[MAX_PARTS] = {0};
    TS_TRY(expect(p, "->"));
    if (accept(p, "(")) {
        while (!accept(p, ")")) {
            TS_TRY(parse_return(p, s, rets));
            if (!accept(p, ",")) {
                TS_TRY(expect(p, ")"));
                break;
            }
        }
    } else {
        TS_TRY(parse_return(p, s, rets));
    }
    s->rets = ARENA_ARRAY(p->memory, schema_arg, s->nrets + 1);
    if (!s->rets) return error_memory(p->err);
    memcpy(s->rets, rets, (size_t)s->nrets * sizeof *rets);
    return TS_OK;
}

/* ns::name.overload */
static ts_status parse_name(parse *p, schema *s) {
    const char *from, *part;
    blanks(p);
    from = p->at;
    TS_TRY(identifier(p, &part));
    if (accept(p, ":")) {
        TS_TRY(expect(p, ":"));
        TS_TRY(identifier(p, &part));
    }
    s->name = arena_copy(p->memory, from, (size_t)(p->at - from));
    s->overload = "";
    if (accept(p, ".")) TS_TRY(identifier(p, &s->overload));
    return s->name ? TS_OK : error_memory(p->err);
}

ts_status schema_parse(arena *a, type_pool *pool, const char *string, schema **out_schema, ts_error *err) {
    parse p = {.start = string, .at = string, .memory = a, .pool = pool, .err = err, .cx = {.err = err, .threads = 1}};
    schema *s = ARENA_NEW(a, schema);
    if (!s || !(s->text = arena_copy(a, string, strlen(string)))) return error_memory(err);
    TS_TRY(parse_name(&p, s));
    TS_TRY(parse_args(&p, s));
    TS_TRY(parse_returns(&p, s));
    blanks(&p);
    if (*p.at) return bad_token(&p, "eof");
    *out_schema = s;
    return TS_OK;
}

int schema_find(const schema *s, const char *name) {
    for (int i = 0; i < s->nargs; i++)
        if (strcmp(s->args[i].name, name) == 0) return i;
    return -1;
}

/* ---- printing ---- */

static void print_default(text *out, const schema_arg *arg) {
    value v = arg->def;
    bool all_same = v.tag == V_LIST && v.l->n > 0 && arg->list_size;
    for (int64_t i = 1; all_same && i < v.l->n; i++) all_same = value_same(v.l->items[0], v.l->items[i]);
    if (v.tag == V_STR) text_printf(out, "=\"%s\"", v.s->bytes);
    else {
        text_putc(out, '=');
        value_print(out, all_same ? v.l->items[0] : v);
    }
}

static void print_type(text *out, const schema_arg *arg) {
    if (arg->real) {
        text_puts(out, arg->real);
        return;
    }
    if (arg->list_size && arg->type->kind == T_LIST) {
        type_print_schema(out, arg->type->args[0]);
        text_printf(out, "[%d]", arg->list_size);
    } else {
        type_print_schema(out, arg->type);
    }
    if (arg->aliased) text_printf(out, "(%s%s)", arg->alias, arg->written ? "!" : "");
}

void schema_print(text *out, const schema *s) {
    text_puts(out, s->name);
    if (*s->overload) text_printf(out, ".%s", s->overload);
    text_putc(out, '(');
    bool starred = false;
    for (int i = 0; i < s->nargs; i++) {
        const schema_arg *arg = &s->args[i];
        if (i) text_puts(out, ", ");
        if (arg->kwarg_only && !starred) {
            text_puts(out, "*, ");
            starred = true;
        }
        print_type(out, arg);
        text_printf(out, " %s", arg->name);
        if (arg->has_default) print_default(out, arg);
    }
    if (s->vararg) text_puts(out, s->nargs ? ", ..." : "...");
    text_puts(out, ") -> ");
    /* a tuple as the one result has parentheses of its own around it, else it would read as several results */
    bool parens = s->nrets != 1 || s->varret || s->rets[0].type->kind == T_TUPLE;
    if (parens) text_putc(out, '(');
    for (int i = 0; i < s->nrets; i++) {
        if (i) text_puts(out, ", ");
        print_type(out, &s->rets[i]);
        if (s->rets[i].name) text_printf(out, " %s", s->rets[i].name);
    }
    if (s->varret) text_puts(out, "...");
    if (parens) text_putc(out, ')');
}
