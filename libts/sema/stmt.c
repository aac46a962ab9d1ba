/* SPDX-License-Identifier: Apache-2.0
 *
 * stmt.c: statements (pages 3.3, 4.15 and 4.16 of the language).
 */
#include "sema/emit.h"

#include <string.h>

/* ---- assignment ---- */

/* Several targets; one of them may be starred and takes the rest as a tuple. */
static ts_status assign_many(emitter *em, const ast *target, ir_value *v) {
    int star = -1, n = target->n, got;
    ir_value **items;
    for (int i = 0; i < n; i++)
        if (target->kids[i]->kind == AST_STARRED) star = i;
    TS_TRY(em_unpack(em, target, v, star < 0 ? n : -1, &items, &got));
    if (star < 0) {
        for (int i = 0; i < n; i++) TS_TRY(em_assign(em, target->kids[i], sv_value(items[i]), NULL));
        return TS_OK;
    }
    if (got < n - 1) return em_fail(em, target, "need %d values to unpack but found only %d", n - 1, got);
    int rest = got - (n - 1);
    const type **types = ARENA_ARRAY(em->memory, const type *, rest + 1);
    if (!types) return em_memory(em);
    for (int i = 0; i < rest; i++) types[i] = items[star + i]->type;
    const type *t = type_tuple(em->u->pool, rest, types);
    ir_value *tail;
    if (!t) return em_memory(em);
    TS_TRY(em_node(em, N_TUPLE, target, rest, items + star, t, &tail));
    for (int i = 0; i < n; i++) {
        ir_value *item = i < star ? items[i] : i == star ? tail : items[i + rest - 1];
        TS_TRY(em_assign(em, i == star ? target->kids[i]->kids[0] : target->kids[i], sv_value(item), NULL));
    }
    return TS_OK;
}

ts_status em_assign(emitter *em, const ast *target, sval sv, const type *annotated) {
    ir_value *v, *holder;
    switch (target->kind) {
    case AST_NAME: return scope_assign(em, target, target->text, sv, annotated);
    case AST_TUPLE:
    case AST_LIST:
        TS_TRY(em_as_value(em, target, sv, &v));
        return assign_many(em, target, v);
    case AST_ATTR:
        TS_TRY(em_as_value(em, target, sv, &v));
        TS_TRY(em_value(em, target->kids[0], NULL, &holder));
        return em_set_attribute(em, target, holder, target->text, v);
    case AST_SUBSCRIPT:
        TS_TRY(em_as_value(em, target, sv, &v));
        return em_set_subscript(em, target, v);
    default: return em_fail(em, target, "unexpected expression on left-hand side of assignment");
    }
}

/* a = b = v: the value has a name of its own, from which the targets are assigned. */
static ts_status open_assign_all(emitter *em, const ast *syn, sval sv) {
    const type *t = sv.v->type;
    const char *name = arena_printf(em->g->memory, "$all%u", (unsigned)syn->begin);
    if (!name) return em_memory(em);
    TS_TRY(open_assign(em, syn, name, sv, NULL));
    for (int i = 2; i < syn->n; i++) {
        TS_TRY(open_load(em, name, t, &sv.v));
        TS_TRY(em_assign(em, syn->kids[i], sv, NULL));
    }
    return TS_OK;
}

static ts_status assignment(emitter *em, const ast *syn) {
    const type *annotated = NULL;
    sval sv = {0};
    int ignored;
    if (syn->kids[1]) TS_TRY(em_parse_type(em->u, em->fn->source, syn->kids[1], &annotated, &ignored, em->err));
    const type *hint = annotated;
    if (!hint && syn->n == 3 && syn->kids[2]->kind == AST_NAME) {
        entry *e = scope_find(em, syn->kids[2]->text);
        if (e && e->sv.kind == SV_VALUE && scope_outer(em, e->name)) hint = e->declared;
    }
    if (em->open && syn->n == 3 && syn->kids[2]->kind == AST_ATTR) { /* the object is looked up first */
        ir_value *holder, *v;
        TS_TRY(em_value(em, syn->kids[2]->kids[0], NULL, &holder));
        TS_TRY(em_value(em, syn->kids[0], hint, &v));
        return em_set_attribute(em, syn, holder, syn->kids[2]->text, v);
    }
    TS_TRY(em_expr(em, syn->kids[0], hint, &sv));
    if (!em->open && annotated && sv.kind == SV_VALUE && sv.v->type->kind == T_NONE && type_has_none(annotated) && annotated->kind != T_NONE)
        TS_TRY(em_constant(em, syn, v_none(), annotated, &sv.v));
    const ast *e = syn->kids[0];
    if (annotated && sv.kind == SV_VALUE && e->kind == AST_LIST && e->n == 0)
        em_convert(em, syn, &sv.v, annotated, true, false, false);
    if (em->open && syn->n > 3 && sv.kind == SV_VALUE) return open_assign_all(em, syn, sv);
    for (int i = 2; i < syn->n; i++) TS_TRY(em_assign(em, syn->kids[i], sv, annotated));
    return TS_OK;
}

/* ---- x op= v ---- */

typedef struct augmented { const char *text, *plain, *in_place, *magic, *magic_plain; } augmented;

static const augmented augments[] = {
    {"+", "aten::add", "aten::add_", "__iadd__", "__add__"},
    {"-", "aten::sub", "aten::sub_", "__isub__", "__sub__"},
    {"*", "aten::mul", "aten::mul_", "__imul__", "__mul__"},
    {"/", "aten::div", "aten::div_", "__itruediv__", "__truediv__"},
    {"%", "aten::fmod", "aten::fmod_", "__imod__", "__mod__"},
    {"|", "aten::__or__", "aten::bitwise_or", NULL, "__or__"},
    {"&", "aten::__and__", "aten::bitwise_and", NULL, "__and__"},
    {"^", "aten::__xor__", "aten::bitwise_xor", NULL, "__xor__"},
    {"<<", "aten::__lshift__", "aten::__lshift__", NULL, "__lshift__"},
    {">>", "aten::__rshift__", "aten::__irshift__", NULL, "__rshift__"},
    {"**", "aten::pow", "aten::pow", NULL, "__pow__"},
};

static const augmented *augmented_of(const ast *syn) {
    size_t i = 0;
    while (strcmp(augments[i].text, syn->text) != 0) i++;
    return &augments[i];
}

static ts_status augment(emitter *em, const ast *syn, ir_value *x, ir_value *v, bool may_write, ir_value **out) {
    const augmented *a = augmented_of(syn);
    if (x->type->kind == T_CLASS) {
        function *fn = a->magic ? class_method(x->type->cls, a->magic) : NULL;
        if (!fn) fn = class_method(x->type->cls, a->magic_plain);
        sval sv;
        if (!fn) return em_fail(em, syn, "'%s' object has no attribute or method '%s'.", em_type(em, x->type), a->magic_plain);
        TS_TRY(em_call_function(em, syn, fn, x, &(arg){.v = v}, 1, &sv));
        *out = sv.v;
        return TS_OK;
    }
    bool in_place = may_write && (x->type->kind == T_TENSOR || x->type->kind == T_LIST);
    return em_op(em, syn, in_place ? a->in_place : a->plain, 2, (ir_value *[]){x, v}, out);
}

/* What stands before the last point or bracket of the target is evaluated once. */
static ts_status augmented_assignment(emitter *em, const ast *syn) {
    const ast *target = syn->kids[0];
    ir_value *x, *v, *holder;
    sval old;
    if (target->kind == AST_SUBSCRIPT) return em_augment_subscript(em, syn, augment);
    if (target->kind == AST_ATTR) {
        TS_TRY(em_value(em, target->kids[0], NULL, &holder));
        TS_TRY(em_attribute(em, target, sv_value(holder), target->text, &old));
        TS_TRY(em_as_value(em, target, old, &x));
    } else if (target->kind == AST_NAME) {
        TS_TRY(em_value(em, target, NULL, &x));
    } else {
        return em_fail(em, syn, "left-hand side of augmented assignment must be a variable, attribute or subscript");
    }
    TS_TRY(em_value(em, syn->kids[1], NULL, &v));
    TS_TRY(augment(em, syn, x, v, true, &x));
    return target->kind == AST_NAME ? scope_assign(em, target, target->text, sv_value(x), NULL) : em_set_attribute(em, syn, holder, target->text, x);
}

/* ---- others ---- */

static ts_status raise_message(emitter *em, const ast *syn, const ast *message, ir_value **out) {
    ir_value *text_value, *prefix;
    if (!message && !em->open) return em_string(em, syn, "AssertionError: ", strlen("AssertionError: "), out);
    if (message) TS_TRY(em_value(em, message, NULL, &text_value));
    else TS_TRY(em_string(em, syn, "", 0, &text_value));
    TS_TRY(em_string(em, syn, "AssertionError: ", strlen("AssertionError: "), &prefix));
    if (!em->open || text_value->type->kind != T_STR) TS_TRY(em_op(em, syn, "aten::str", 1, &text_value, &text_value));
    return em_op(em, syn, "aten::add", 2, (ir_value *[]){prefix, text_value}, out);
}

static ts_status raise_exception(emitter *em, const ast *syn, ir_value *message) {
    arg args[2] = {{.v = message}};
    sval ignored;
    TS_TRY(em_none(em, em->open ? NULL : syn, &args[1].v));
    TS_TRY(em_builtin(em, syn, "prim::RaiseException", NULL, args, 2, &ignored));
    em->scope->exit = EXIT_RAISE;
    return TS_OK;
}

static ts_status raise_statement(emitter *em, const ast *syn) {
    const ast *e = syn->kids[0];
    const ast *callee = e->kind == AST_CALL ? e->kids[0] : e;
    ir_value *message;
    if (callee->kind != AST_NAME || strcmp(callee->text, "AssertionError") != 0) {
        if (callee->kind == AST_NAME) return em_fail(em, syn, "undefined value %s", callee->text);
        return em_fail(em, syn, "only exceptions can be raised");
    }
    TS_TRY(raise_message(em, syn, e->kind == AST_CALL && e->n > 1 ? e->kids[1] : NULL, &message));
    return raise_exception(em, syn, message);
}

/* assert c, m is: if c: pass else: raise AssertionError(m) */
static ts_status assert_statement(emitter *em, const ast *syn) {
    ast *raise = ARENA_NEW(em->memory, ast), *call = ARENA_NEW(em->memory, ast), *name = ARENA_NEW(em->memory, ast);
    ast *pass = ARENA_NEW(em->memory, ast), *blocks = ARENA_ARRAY(em->memory, ast, 2), *branch = ARENA_NEW(em->memory, ast);
    ast **kids = ARENA_ARRAY(em->memory, ast *, 8);
    if (!raise || !call || !name || !pass || !blocks || !branch || !kids) return em_memory(em);
    *name = (ast){.kind = AST_NAME, .text = "AssertionError", .begin = syn->begin, .end = syn->end};
    kids[0] = name;
    kids[1] = syn->kids[1];
    *call = (ast){.kind = AST_CALL, .text = "", .n = syn->kids[1] ? 2 : 1, .kids = kids, .begin = syn->begin, .end = syn->end};
    kids[2] = call;
    *raise = (ast){.kind = AST_RAISE, .text = "", .n = 1, .kids = kids + 2, .begin = syn->begin, .end = syn->end};
    *pass = (ast){.kind = AST_PASS, .text = "", .begin = syn->begin, .end = syn->end};
    kids[3] = pass;
    kids[4] = raise;
    for (int i = 0; i < 2; i++)
        blocks[i] = (ast){.kind = AST_BLOCK, .text = "", .n = 1, .kids = kids + 3 + i, .begin = syn->begin, .end = syn->end};
    kids[5] = syn->kids[0];
    kids[6] = &blocks[0];
    kids[7] = &blocks[1];
    *branch = (ast){.kind = AST_IF, .text = "", .n = 3, .kids = kids + 5, .begin = syn->begin, .end = syn->end};
    return em_if(em, branch);
}

static ts_status delete_statement(emitter *em, const ast *syn) {
    for (int i = 0; i < syn->n; i++) {
        const ast *target = syn->kids[i];
        ir_value *x, *index;
        sval ignored;
        if (target->kind == AST_NAME) {
            const char *why = arena_printf(em->memory, "undefined value %s", target->text);
            if (!why) return em_memory(em);
            TS_TRY(scope_set(em, target->text, (sval){.kind = SV_UNDEFINED, .name = why}, NULL, false));
            continue;
        }
        if (target->kind != AST_SUBSCRIPT || target->n != 2) return em_fail(em, target, "del statements are only supported for variables and subscripts");
        TS_TRY(em_value(em, target->kids[0], NULL, &x));
        TS_TRY(em_value(em, target->kids[1], NULL, &index));
        if (x->type->kind == T_CLASS) {
            function *fn = class_method(x->type->cls, "__delitem__");
            if (!fn) return em_fail(em, target, "'%s' object has no attribute or method '__delitem__'.", em_type(em, x->type));
            TS_TRY(em_call_function(em, target, fn, x, &(arg){.v = index}, 1, &ignored));
            continue;
        }
        if (x->type->kind == T_TUPLE) return em_fail(em, target, "%s does not support subscripted deletion", em_type(em, x->type));
        TS_TRY(em_builtin(em, target, "aten::Delete", NULL, (arg[]){{.v = x}, {.v = index}}, 2, &ignored));
    }
    return TS_OK;
}

static ts_status enter(emitter *em, const ast *item, ir_value **out_object) {
    ir_value *holder;
    node *n;
    TS_TRY(em_value(em, item->kids[0], NULL, &holder));
    function *fn = holder->type->kind == T_CLASS ? class_method(holder->type->cls, "__enter__") : NULL;
    function *leave = fn ? class_method(holder->type->cls, "__exit__") : NULL;
    if (!leave) return em_fail(em, item, "Object returned by with item expression does not define __enter__ and __exit__ methods");
    if (fn->schema->nargs != 1) return em_fail(em, item, "__enter__ must have only one argument and one return value");
    if (leave->schema->nargs != 4) return em_fail(em, item, "__exit__ must have four arguments");
    for (int i = 1; i < 4; i++)
        if (leave->schema->args[i].type->kind != T_ANY) return em_fail(em, item, "argument %d of __exit__ must have Any type", i);
    if (!fn->schema->rets) TS_TRY(function_compile(fn, em->err));
    TS_TRY(em_node_only(em, N_ENTER, item, 1, &holder, &n));
    n->function = fn;
    ir_value *v = node_add_output(n, fn->schema->rets[0].type, NULL);
    if (!v) return em_memory(em);
    if (item->text_length) TS_TRY(scope_assign(em, item, item->text, sv_value(v), NULL));
    *out_object = holder;
    return TS_OK;
}

static ts_status with_statement(emitter *em, const ast *syn) {
    int count = syn->n - 1;
    ir_value **objects = ARENA_ARRAY(em->memory, ir_value *, count + 1);
    if (!objects) return em_memory(em);
    for (int i = 0; i < count; i++) TS_TRY(enter(em, syn->kids[1 + i], &objects[i]));
    TS_TRY(em_statements(em, syn->kids[0], 0));
    while (count-- > 0) {
        node *n;
        TS_TRY(em_node_only(em, N_EXIT, syn, 1, &objects[count], &n));
        n->function = class_method(objects[count]->type->cls, "__exit__");
        if (em->open && !node_add_output(n, type_TENSOR, NULL)) return em_memory(em); /* as LibTorch has it */
    }
    return TS_OK;
}

static ts_status expression_statement(emitter *em, const ast *syn) {
    sval ignored = {0};
    return em_expr(em, syn->kids[0], NULL, &ignored);
}

static ts_status statement(emitter *em, const ast *syn) {
    switch (syn->kind) {
    case AST_EXPR: return expression_statement(em, syn);
    case AST_ASSIGN: return assignment(em, syn);
    case AST_AUGASSIGN: return augmented_assignment(em, syn);
    case AST_IF: return em_if(em, syn);
    case AST_WHILE: return em_while(em, syn);
    case AST_FOR: return em_for(em, syn);
    case AST_WITH: return with_statement(em, syn);
    case AST_RETURN: return em_return(em, syn);
    case AST_BREAK: return em_break(em, syn);
    case AST_CONTINUE: return em_continue(em, syn);
    case AST_PASS: return TS_OK;
    case AST_RAISE: return raise_statement(em, syn);
    case AST_ASSERT: return assert_statement(em, syn);
    case AST_DEL: return delete_statement(em, syn);
    case AST_DEF:
        return scope_set(em, syn->text, (sval){.kind = SV_CLOSURE, .def = syn}, NULL, false);
    case AST_GLOBAL: return em_fail(em, syn, "Unrecognized statement kind global");
    default: return em_fail(em, syn, "%s statements cannot be compiled", ast_kind_name(syn->kind));
    }
}

ts_status em_statements(emitter *em, const ast *block_node, int from) {
    for (int i = from; i < block_node->n && em->scope->exit == EXIT_NONE; i++) {
        if (em->scope->may_jump) return em_unless_jumped(em, block_node, i);
        TS_TRY(statement(em, block_node->kids[i]));
    }
    return TS_OK;
}
