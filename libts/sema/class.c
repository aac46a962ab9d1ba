/* SPDX-License-Identifier: Apache-2.0
 *
 * class.c: declaring classes, named tuples, enums and interfaces from their text (pages 3.7, 3.8 and 4.17).
 */
#include "sema/unit.h"

#include <stdio.h>
#include <string.h>

static range place(const source *src, const ast *syn) { return (range){src, syn->begin, syn->end}; }

/* ---- what the importer rewrites (page 3.8) ---- */

/* The name without its `.___torch_mangle_N` parts. */
static void plain_name(text *out, const char *name) {
    static const char mark[] = ".___torch_mangle_";
    for (const char *p = name; *p;) {
        if (strncmp(p, mark, sizeof mark - 1) == 0) {
            p += sizeof mark - 1;
            while (*p >= '0' && *p <= '9') p++;
        } else {
            text_putc(out, *p++);
        }
    }
}

static const char *packed_type(const char *class_name) {
    static const struct { const char *name, *packed; } rewrites[] = {
        {"modules.linear.LinearPackedParams", "Linear"}, {"modules.linear.Linear", "Linear"},
        {"dynamic.modules.linear.Linear", "Linear"},     {"modules.conv.Conv2d", "Conv2d"},
        {"modules.conv.Conv3d", "Conv3d"},
    };
    scoped_text text plain = TEXT_INIT(NULL);
    plain_name(&plain, class_name);
    const char *s = text_str(&plain);
    if (strcmp(s, "__torch__.torch.nn.intrinsic.quantized.modules.conv_relu.ConvReLU2d") == 0) return "Conv2d";
    if (strcmp(s, "__torch__.torch.nn.intrinsic.quantized.modules.conv_relu.ConvReLU3d") == 0) return "Conv3d";
    const char *rest = NULL;
    if (strncmp(s, "__torch__.torch.ao.nn.quantized.", 32) == 0) rest = s + 32;
    else if (strncmp(s, "__torch__.torch.nn.quantized.", 29) == 0) rest = s + 29;
    for (size_t i = 0; rest && i < sizeof rewrites / sizeof *rewrites; i++)
        if (strcmp(rest, rewrites[i].name) == 0) return rewrites[i].packed;
    return NULL;
}

static ts_status attribute_type(unit *u, const source *src, const class_type *cls, const char *name, const ast *syn, const type **out, ts_error *err) {
    int ignored;
    const char *packed = strcmp(name, "_packed_params") == 0 && syn->kind == AST_NAME && strcmp(syn->text, "Tensor") == 0 ? packed_type(cls->name) : NULL;
    if (!packed) return em_parse_type(u, src, syn, out, &ignored, err);
    char full[128];
    snprintf(full, sizeof full, "__torch__.torch.classes.quantized.%sPackedParamsBase", packed);
    return unit_find_type(u, full, out, err);
}

/* ---- bodies ---- */

static bool is_list_of(const ast *list_node, const char *name) {
    for (int i = 0; list_node && i < list_node->n; i++)
        if (list_node->kids[i]->kind == AST_STRING && strcmp(list_node->kids[i]->text, name) == 0) return true;
    return false;
}

/* What the special assignments of a body list. */
typedef struct lists { const ast *parameters, *buffers, *pre_hooks, *hooks; } lists;

static void read_lists(const ast *body, lists *out) {
    for (int i = 0; i < body->n; i++) {
        const ast *s = body->kids[i];
        if (s->kind != AST_ASSIGN || s->n != 3 || s->kids[2]->kind != AST_NAME) continue;
        const char *name = s->kids[2]->text;
        if (strcmp(name, "__parameters__") == 0) out->parameters = s->kids[0];
        else if (strcmp(name, "__buffers__") == 0) out->buffers = s->kids[0];
        else if (strcmp(name, "__forward_pre_hooks__") == 0) out->pre_hooks = s->kids[0];
        else if (strcmp(name, "__forward_hooks__") == 0) out->hooks = s->kids[0];
    }
}

/* The name and type of an attribute line, or NULL: `name : T`, `__annotations__["0"] = T`. */
static const char *attribute_line(const ast *s, const ast **out_type) {
    if (s->kind == AST_ANNOTATION && s->kids[0]->kind == AST_NAME) {
        *out_type = s->kids[1];
        return s->kids[0]->text;
    }
    if (s->kind != AST_ASSIGN || s->n != 3 || s->kids[2]->kind != AST_SUBSCRIPT) return NULL;
    const ast *target = s->kids[2];
    if (target->n != 2 || target->kids[0]->kind != AST_NAME || strcmp(target->kids[0]->text, "__annotations__") != 0 ||
        target->kids[1]->kind != AST_STRING)
        return NULL;
    *out_type = s->kids[0];
    return target->kids[1]->text;
}

static bool constant_line(const ast *s) {
    return s->kind == AST_ASSIGN && s->n == 3 && s->kids[1] && s->kids[2]->kind == AST_NAME;
}

static ts_status add_attributes(unit *u, const source *src, const ast *body, const lists *l, class_type *cls, ts_error *err) {
    cls->attrs = ARENA_ARRAY(u->memory, class_attr, body->n + 1);
    cls->constants = ARENA_ARRAY(u->memory, class_constant, body->n + 1);
    if (!cls->attrs || !cls->constants) return error_memory(err);
    for (int i = 0; i < body->n; i++) {
        const ast *s = body->kids[i], *type_node;
        const char *name = attribute_line(s, &type_node);
        if (name) {
            class_attr *a = &cls->attrs[cls->attr_count];
            TS_TRY(attribute_type(u, src, cls, name, type_node, &a->type, err));
            a->name = name;
            a->is_parameter = is_list_of(l->parameters, name);
            a->is_buffer = is_list_of(l->buffers, name);
            cls->attr_count++;
        } else if (constant_line(s)) {
            class_constant *c = &cls->constants[cls->constant_count];
            const ast *final = s->kids[1];
            int ignored;
            if (final->kind != AST_SUBSCRIPT) return range_fail(err, TS_ERR_COMPILE, place(src, final), "Expected subscripted type for class constant");
            if (final->kids[0]->kind != AST_NAME || strcmp(final->kids[0]->text, "Final") != 0)
                return range_fail(err, TS_ERR_COMPILE, place(src, final), "Base type must be Final for class constant");
            c->name = s->kids[2]->text;
            TS_TRY(em_parse_type(u, src, s->kids[1], &c->type, &ignored, err));
            TS_TRY(em_literal(u, src, s->kids[0], c->type, &c->value, err));
            cls->constant_count++;
        }
    }
    return TS_OK;
}

/* Puts a hook at its places in the order of calls, which may repeat. */
static void place_hooks(const ast *list_node, function *fn, function **slots) {
    for (int i = 0; list_node && i < list_node->n; i++)
        if (list_node->kids[i]->kind == AST_STRING && strcmp(list_node->kids[i]->text, fn->base) == 0) slots[i] = fn;
}

/* Methods that are no hooks have names of their own. */
static ts_status check_methods(const source *src, const ast *body, const lists *l, const class_type *cls, ts_error *err) {
    map seen = MAP_INIT(NULL);
    ts_status st = TS_OK;
    for (int i = 0; i < body->n && st == TS_OK; i++) {
        const ast *def = body->kids[i];
        if (def->kind != AST_DEF || is_list_of(l->pre_hooks, def->text) || is_list_of(l->hooks, def->text)) continue;
        if (map_gets(&seen, def->text)) st = range_fail(err, TS_ERR_COMPILE, place(src, def), "Can't redefine method: %s on class: %s", def->text, cls->name);
        else if (!map_sets(&seen, def->text, (void *)def)) st = error_memory(err);
    }
    map_free(&seen);
    return st;
}

static ts_status add_methods(unit *u, const source *src, const ast *body, const lists *l, class_type *cls, ts_error *err) {
    int pre = l->pre_hooks ? l->pre_hooks->n : 0, post = l->hooks ? l->hooks->n : 0;
    cls->methods = ARENA_ARRAY(u->memory, function *, body->n + 1);
    cls->pre_hooks = ARENA_ARRAY(u->memory, function *, pre + 1);
    cls->hooks = ARENA_ARRAY(u->memory, function *, post + 1);
    if (!cls->methods || !cls->pre_hooks || !cls->hooks) return error_memory(err);
    TS_TRY(check_methods(src, body, l, cls, err));
    for (int i = 0; i < body->n; i++) {
        const ast *def = body->kids[i];
        function *fn;
        if (def->kind != AST_DEF) continue;
        bool hook = is_list_of(l->pre_hooks, def->text) || is_list_of(l->hooks, def->text);
        TS_TRY(unit_declare(u, src, def, cls, hook ? UNIT_NEWEST : u->version, &fn, err));
        if (hook) {
            place_hooks(l->pre_hooks, fn, cls->pre_hooks);
            place_hooks(l->hooks, fn, cls->hooks);
            continue;
        }
        cls->methods[cls->method_count++] = fn;
        if (strcmp(def->text, "__setstate__") == 0) cls->setstate = fn;
        if (strcmp(def->text, "__getstate__") == 0) cls->getstate = fn;
    }
    cls->pre_hook_count = pre;
    cls->hook_count = post;
    for (int i = 0; i < pre + post; i++)
        if (!(i < pre ? cls->pre_hooks[i] : cls->hooks[i - pre]))
            return error_set(err, TS_ERR_COMPILE, "class %s names a hook that it does not define", cls->name);
    return TS_OK;
}

/* An unannotated __setstate__ takes what __getstate__ returns. */
static void type_setstate(class_type *cls) {
    if (!cls->setstate || !cls->getstate) return;
    schema *to = cls->setstate->schema;
    const schema *from = cls->getstate->schema;
    if (to->nargs == 2 && from->rets && !cls->setstate->def->kids[3]->kids[0]) to->args[1].type = from->rets[0].type;
}

static ts_status declare_class(unit *u, const source *src, const ast *syn, class_type *cls, const type **out, ts_error *err) {
    const ast *body = syn->kids[0];
    lists l = {0};
    if (!type_class(u->pool, T_CLASS, cls) || !map_sets(&u->classes, cls->name, &unit_open_class)) return error_memory(err);
    read_lists(body, &l);
    TS_TRY(add_attributes(u, src, body, &l, cls, err));
    map_sets(&u->classes, cls->name, cls); /* attributes cannot be of the class itself, methods can; takes no memory */
    TS_TRY(add_methods(u, src, body, &l, cls, err));
    type_setstate(cls);
    *out = cls->type;
    return TS_OK;
}

/* ---- interfaces ---- */

static bool method_fits(const function *have, const function *want, text *why, const class_type *cls) {
    const schema *a = have->schema, *b = want->schema;
    bool ok = a->nargs == b->nargs && a->rets && b->rets && type_is_subtype(a->rets[0].type, b->rets[0].type, NULL);
    for (int i = 1; ok && i < a->nargs; i++)
        ok = strcmp(a->args[i].name, b->args[i].name) == 0 && type_is_subtype(b->args[i].type, a->args[i].type, NULL);
    if (ok || !why) return ok;
    text_printf(why, "Method on class '%s' (1) is not compatible with interface '%s' (2)\n  (1) ", cls->name, want->cls->name);
    schema_print(why, a);
    text_puts(why, "\n  (2) ");
    schema_print(why, b);
    return false;
}

static bool implements(const class_type *cls, const class_type *interface, text *why) {
    for (int i = 0; i < interface->method_count; i++) {
        function *have = class_method(cls, interface->methods[i]->base);
        if (!have) {
            if (why) text_printf(why, "Class '%s' does not have method '%s' but '%s' does.", cls->name, interface->methods[i]->base, interface->name);
            return false;
        }
        if (!method_fits(have, interface->methods[i], why, cls)) return false;
    }
    return true;
}

static ts_status declare_interface(unit *u, const source *src, const ast *syn, class_type *cls, const type **out, ts_error *err) {
    lists l = {0};
    cls->implements = implements;
    if (!type_class(u->pool, T_INTERFACE, cls) || !map_sets(&u->classes, cls->name, cls)) return error_memory(err);
    TS_TRY(add_methods(u, src, syn->kids[0], &l, cls, err));
    for (int i = 0; i < cls->method_count; i++) {
        const ast *def = cls->methods[i]->def;
        if (!cls->methods[i]->schema->rets) return range_fail(err, TS_ERR_COMPILE, place(src, def), "interface declarations must have a return type annotated.");
        cls->methods[i]->def = NULL;
    }
    *out = cls->type;
    return TS_OK;
}

/* ---- enums and named tuples ---- */

static ts_status declare_enum(unit *u, const source *src, const ast *syn, class_type *cls, const type **out, ts_error *err) {
    const ast *body = syn->kids[0];
    if (!type_class(u->pool, T_ENUM, cls) || !map_sets(&u->classes, cls->name, cls)) return error_memory(err);
    cls->constants = ARENA_ARRAY(u->memory, class_constant, body->n + 1);
    if (!cls->constants) return error_memory(err);
    for (int i = 0; i < body->n; i++) {
        const ast *s = body->kids[i];
        class_constant *c = &cls->constants[cls->constant_count];
        if (s->kind != AST_ASSIGN || s->n != 3 || s->kids[2]->kind != AST_NAME)
            return range_fail(err, TS_ERR_COMPILE, place(src, s), "Unexpected statement in Enum class body: only enum attribute definitions are currently supported.");
        TS_TRY(em_literal(u, src, s->kids[0], NULL, &c->value, err));
        cls->constant_count++;
        c->name = s->kids[2]->text;
        c->type = value_type(u->pool, c->value);
        if (c->value.tag != V_INT && c->value.tag != V_FLOAT && c->value.tag != V_STR)
            return range_fail(err, TS_ERR_COMPILE, place(src, s), "Unsupported enum value type: %s", value_tag_name(c->value));
        if (i && !type_equal(c->type, cls->constants[0].type))
            return range_fail(err, TS_ERR_COMPILE, place(src, s), "Enum class with varying value types are not supported.");
    }
    if (!cls->constant_count) return range_fail(err, TS_ERR_COMPILE, place(src, syn), "No enum values defined for %s", cls->name);
    *out = cls->type;
    return TS_OK;
}

static ts_status declare_named_tuple(unit *u, const source *src, const ast *syn, const char *name, const type **out, ts_error *err) {
    const ast *body = syn->kids[0];
    const char **fields = ARENA_ARRAY(u->memory, const char *, body->n + 1);
    const type **types = ARENA_ARRAY(u->memory, const type *, body->n + 1);
    int n = 0, ignored;
    if (!fields || !types) return error_memory(err);
    for (int i = 0; i < body->n; i++) {
        const ast *s = body->kids[i];
        bool defaulted = constant_line(s); /* newer writers: `field : T = v`; constructions pass all fields all the same */
        const ast *field = defaulted ? s->kids[2] : s->kids[0];
        if ((!defaulted && s->kind != AST_ANNOTATION) || field->kind != AST_NAME)
            return range_fail(err, TS_ERR_COMPILE, place(src, s), "unexpected statement in named tuple %s", name);
        fields[n] = field->text;
        TS_TRY(em_parse_type(u, src, s->kids[1], &types[n++], &ignored, err));
    }
    *out = type_named_tuple(u->pool, name, n, fields, types);
    return *out && map_sets(&u->named_tuples, (*out)->name, (void *)*out) ? TS_OK : error_memory(err);
}

/* A class that failed is declared anew when it is named again. */
static ts_status declared(unit *u, class_type *cls, ts_status st) {
    if (st == TS_OK || !map_gets(&u->classes, cls->name)) return st;
    for (int i = 0; i < cls->constant_count; i++) value_unref(value_take(&cls->constants[i].value));
    map_sets(&u->classes, cls->name, &unit_no_class); /* replaces: takes no memory */
    return st;
}

ts_status unit_declare_class(unit *u, const source *src, const ast *syn, const char *name, const type **out, ts_error *err) {
    const ast *base = syn->kids[1];
    const char *kind = base && base->kind == AST_NAME ? base->text : base ? "?" : "";
    if (strcmp(kind, "NamedTuple") == 0) return declare_named_tuple(u, src, syn, name, out, err);
    class_type *cls = ARENA_NEW(u->memory, class_type);
    if (!cls || !(cls->name = arena_copy(u->memory, name, strlen(name)))) return error_memory(err);
    cls->is_module = strcmp(kind, "Module") == 0 || strcmp(kind, "ModuleInterface") == 0;
    if (strcmp(kind, "Enum") == 0) return declared(u, cls, declare_enum(u, src, syn, cls, out, err));
    if (strstr(kind, "Interface")) return declared(u, cls, declare_interface(u, src, syn, cls, out, err));
    if (*kind && !cls->is_module)
        return range_fail(err, TS_ERR_COMPILE, place(src, syn), "Torchscript does not support class inheritance.");
    return declared(u, cls, declare_class(u, src, syn, cls, out, err));
}
