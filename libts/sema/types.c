/* SPDX-License-Identifier: Apache-2.0
 *
 * types.c: type expressions (pages 3.4 and 4.1 of the language).
 */
#include "sema/emit.h"

#include <stdio.h>
#include <string.h>

enum { MAX_ELEMENTS = 256 };

static ts_status refuse(unit *u, const source *src, const ast *syn, ts_error *err, const char *what, const char *name) {
    (void)u;
    return range_fail(err, TS_ERR_COMPILE, (range){src, syn->begin, syn->end}, "%s%s", what, name);
}

/* "a.b.c" of names and attributes; false for other expressions. */
static bool dotted(text *out, const ast *syn) {
    if (syn->kind == AST_NAME) {
        text_puts(out, syn->text);
        return true;
    }
    if (syn->kind != AST_ATTR || !dotted(out, syn->kids[0])) return false;
    text_putc(out, '.');
    text_puts(out, syn->text);
    return true;
}

static const type *simple_name(const char *name) {
    static const struct { const char *name; type_kind kind; } names[] = {
        {"Tensor", T_TENSOR}, {"int", T_INT},       {"float", T_FLOAT},       {"bool", T_BOOL},       {"str", T_STR},
        {"complex", T_COMPLEX}, {"number", T_NUMBER}, {"None", T_NONE},       {"NoneType", T_NONE},   {"Any", T_ANY},
        {"Device", T_DEVICE}, {"Stream", T_STREAM}, {"Capsule", T_CAPSULE},   {"list", T_ANYLIST},    {"tuple", T_ANYTUPLE},
        {"LongTensor", T_TENSOR}, {"FloatTensor", T_TENSOR}, {"DoubleTensor", T_TENSOR}, {"IntTensor", T_TENSOR},
        {"ShortTensor", T_TENSOR}, {"HalfTensor", T_TENSOR}, {"CharTensor", T_TENSOR}, {"ByteTensor", T_TENSOR},
        {"BoolTensor", T_TENSOR},
    };
    if (strncmp(name, "torch.", 6) == 0) name += 6;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].name, name) == 0) return type_simple(names[i].kind);
    return NULL;
}

static ts_status named(unit *u, const source *src, const ast *syn, const char *name, const type **out, ts_error *err) {
    if ((*out = simple_name(name))) return TS_OK;
    ts_error local = {0};
    char qualified[512];
    if (strncmp(name, "torch.classes.", 14) == 0) {
        snprintf(qualified, sizeof qualified, "__torch__.%s", name);
        name = qualified;
    }
    ts_status st = unit_find_type(u, name, out, &local);
    if (st == TS_OK || (st == TS_ERR_COMPILE && strncmp(ts_error_brief(&local), "Unknown type name", 17) != 0) || st != TS_ERR_COMPILE) {
        error_move(err, &local);
        return st;
    }
    error_reset(&local);
    return range_fail(err, TS_ERR_COMPILE, (range){src, syn->begin, syn->end}, "Unknown type name '%s'", name);
}

static ts_status elements(unit *u, const source *src, const ast *syn, const type **out, ts_error *err) {
    int ignored;
    for (int i = 1; i < syn->n; i++) TS_TRY(em_parse_type(u, src, syn->kids[i], &out[i - 1], &ignored, err));
    return TS_OK;
}

static ts_status expect_count(const source *src, const ast *syn, int want, ts_error *err) {
    if (syn->n - 1 == want) return TS_OK;
    return range_fail(err, TS_ERR_COMPILE, (range){src, syn->begin, syn->end}, " expected exactly %s but found %d",
                      want == 1 ? "one element type" : "2 element types", syn->n - 1);
}

/* N of BroadcastingListN, 0 for other names. */
static int broadcasting(const char *name) {
    static const char prefix[] = "BroadcastingList";
    size_t n = sizeof prefix - 1;
    return strncmp(name, prefix, n) == 0 && name[n] >= '1' && name[n] <= '9' && !name[n + 1] ? name[n] - '0' : 0;
}

static ts_status made(const type *t, const type **out, ts_error *err) {
    if (!t) return error_memory(err);
    *out = t;
    return TS_OK;
}

static ts_status dict_type(unit *u, const source *src, const ast *syn, const type *const *parts, const type **out, ts_error *err) {
    scoped_text text key = TEXT_INIT(NULL);
    switch (parts[0]->kind) {
    case T_INT:
    case T_BOOL:
    case T_FLOAT:
    case T_COMPLEX:
    case T_STR:
    case T_TENSOR:
    case T_DEVICE:
    case T_ANY: return made(type_dict(u->pool, parts[0], parts[1]), out, err);
    default: break;
    }
    type_print_schema(&key, parts[0]);
    return range_fail(err, TS_ERR_COMPILE, (range){src, syn->begin, syn->end},
                      "Cannot create dict for key type '%s', only int, float, complex, Tensor, device and string keys are supported", text_str(&key));
}

static ts_status constructor(unit *u, const source *src, const ast *syn, const type **out, int *list_size, ts_error *err) {
    scoped_text text name = TEXT_INIT(NULL);
    int n = syn->n - 1;
    const type **parts = ARENA_ARRAY(u->memory, const type *, n + 1); /* not on the stack: types nest */
    if (!dotted(&name, syn->kids[0])) return refuse(u, src, syn, err, "Unknown type constructor", "");
    const char *s = text_str(&name);
    if (name.failed || !parts) return error_memory(err);
    if (n > MAX_ELEMENTS) return refuse(u, src, syn, err, "too many element types for ", s);
    if (strcmp(s, "Tuple") == 0 || strcmp(s, "tuple") == 0) {
        if (n == 1 && syn->kids[1]->kind == AST_TUPLE && syn->kids[1]->n == 0) n = 0;
        else TS_TRY(elements(u, src, syn, parts, err));
        return made(type_tuple(u->pool, n, parts), out, err);
    }
    TS_TRY(elements(u, src, syn, parts, err));
    if (strcmp(s, "Union") == 0) return made(type_union(u->pool, n, parts), out, err);
    if (strcmp(s, "Dict") == 0 || strcmp(s, "dict") == 0) {
        TS_TRY(expect_count(src, syn, 2, err));
        return dict_type(u, src, syn, parts, out, err);
    }
    bool is_list = strcmp(s, "List") == 0 || strcmp(s, "list") == 0;
    if (is_list || broadcasting(s)) {
        TS_TRY(expect_count(src, syn, 1, err));
        *list_size = is_list ? 0 : broadcasting(s);
        return made(type_list(u->pool, parts[0]), out, err);
    }
    TS_TRY(expect_count(src, syn, 1, err));
    if (strcmp(s, "Optional") == 0) {
        const ast *inner = syn->kids[1]; /* Optional[BroadcastingListN[T]] keeps its N */
        bool sized = inner->kind == AST_SUBSCRIPT && inner->kids[0]->kind == AST_NAME;
        *list_size = sized ? broadcasting(inner->kids[0]->text) : 0;
        return made(type_optional(u->pool, parts[0]), out, err);
    }
    if (strcmp(s, "Future") == 0 || strcmp(s, "torch.jit.Future") == 0) return made(type_future(u->pool, parts[0]), out, err);
    if (strcmp(s, "RRef") == 0) return made(type_rref(u->pool, parts[0]), out, err);
    if (strcmp(s, "Final") == 0) return made(parts[0], out, err);
    return refuse(u, src, syn, err, "Unknown type constructor ", s);
}

ts_status em_parse_type(unit *u, const source *src, const ast *syn, const type **out, int *list_size, ts_error *err) {
    *list_size = 0;
    if (syn->kind == AST_NONE) return made(type_NONE, out, err);
    if (syn->kind == AST_STRING) return named(u, src, syn, syn->text, out, err);
    if (syn->kind == AST_SUBSCRIPT) return constructor(u, src, syn, out, list_size, err);
    if (syn->kind == AST_NAME || syn->kind == AST_ATTR) {
        scoped_text text name = TEXT_INIT(NULL);
        if (dotted(&name, syn)) return name.failed ? error_memory(err) : named(u, src, syn, text_str(&name), out, err);
    }
    bool number = syn->kind == AST_INT || syn->kind == AST_FLOAT || syn->kind == AST_IMAG;
    return range_fail(err, TS_ERR_COMPILE, (range){src, syn->begin, syn->end}, "Expression of type %s cannot be used in a type expression",
                      number ? "const" : ast_kind_name(syn->kind));
}

ts_status unit_parse_type(unit *u, const char *string, const type **out_type, ts_error *err) {
    arena *a = arena_new(u->budget);
    source s = {.name = "type", .bytes = string, .length = strlen(string), .first_line = 1};
    ast *tree;
    int ignored;
    if (!a) return error_memory(err);
    ts_status st = parser_expr(a, &s, &tree, err);
    if (st == TS_OK) st = em_parse_type(u, &s, tree, out_type, &ignored, err);
    arena_free(a);
    return st;
}
