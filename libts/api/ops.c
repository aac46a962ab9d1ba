/* SPDX-License-Identifier: Apache-2.0
 *
 * ops.c: operators called one by one, and operators of the caller's.
 *
 * Which overload a name means is decided on values as sema/match.c decides it on types: first without conversions, then
 * with them.
 */
#include "api/module.h"

#include <stdlib.h>
#include <string.h>

const ts_op *ts_op_find(const char *name) {
    size_t n = strcspn(name, ".");
    scoped_text text base = TEXT_INIT(NULL);
    text_add(&base, name, n);
    return base.failed ? NULL : (const ts_op *)op_find_overload(text_str(&base), name[n] ? name + n + 1 : "");
}

size_t ts_op_overloads(const char *name, const ts_op **out_ops, size_t capacity) {
    const op *const *found;
    int n = op_find(name, strlen(name), &found);
    for (size_t i = 0; i < (size_t)n && i < capacity; i++) out_ops[i] = (const ts_op *)found[i];
    return (size_t)n;
}

const char *ts_op_text(const ts_op *o) { return ((const op *)o)->text; }

static ctx context_ctx(ts_context *context, ts_error *err) {
    if (!context) context = ts_context_default();
    return (ctx){.err = err, .rng = context ? context->rng : NULL, .threads = context ? ts_context_threads(context) : 1,
                 .default_dtype = context ? (int)ts_context_default_dtype(context) : 0};
}

/* ---- does a value fit a declared type ---- */

static bool accepts(value v, const type *t, bool convert);

static bool accepts_list(value v, const type *t, bool convert) {
    if (v.tag == V_TUPLE) {
        for (int i = 0; i < v.tup->n; i++)
            if (!accepts(v.tup->items[i], t->args[0], convert)) return false;
        return true;
    }
    if (v.tag != V_LIST) return false;
    if (v.l->element && !type_has_var(t)) return type_equal(v.l->element, t->args[0]);
    for (int64_t i = 0; i < v.l->n; i++)
        if (!accepts(v.l->items[i], t->args[0], convert)) return false;
    return true;
}

static bool accepts_dict(value v, const type *t, bool convert) {
    if (v.tag != V_DICT) return false;
    if (v.dict->key && v.dict->val && !type_has_var(t)) return type_equal(v.dict->key, t->args[0]) && type_equal(v.dict->val, t->args[1]);
    int64_t at = 0;
    for (dict_pair *p; (p = dict_next(v.dict, &at));)
        if (!accepts(p->key, t->args[0], false) || !accepts(p->value, t->args[1], convert)) return false;
    return true;
}

static bool accepts_number(value v, const type *t, bool convert) {
    if (convert && v.tag == V_TENSOR) return v.t->ndim == 0;
    switch (t->kind) {
    case T_INT: return v.tag == V_INT || (convert && v.tag == V_BOOL);
    case T_FLOAT: return v.tag == V_FLOAT || (convert && (v.tag == V_INT || v.tag == V_BOOL));
    case T_COMPLEX: return v.tag == V_COMPLEX || (convert && value_is_number(v));
    default: return value_is_number(v);
    }
}

/* Recursion goes down the type, never down the data. */
static bool accepts(value v, const type *t, bool convert) {
    switch (t->kind) {
    case T_ANY:
    case T_VAR: return true;
    case T_OPTIONAL: return v.tag == V_NONE || accepts(v, t->args[0], convert);
    case T_TENSOR: return v.tag == V_TENSOR || (convert && v.tag == V_NONE);
    case T_INT:
    case T_FLOAT:
    case T_COMPLEX:
    case T_NUMBER: return accepts_number(v, t, convert);
    case T_LIST: return accepts_list(v, t, convert);
    case T_DICT: return accepts_dict(v, t, convert);
    case T_TUPLE:
        if (v.tag != V_TUPLE || v.tup->n != t->n) return false;
        for (int i = 0; i < t->n; i++)
            if (!accepts(v.tup->items[i], t->args[i], convert)) return false;
        return true;
    default: return value_is(v, t);
    }
}

static const type *bare_type(const schema_arg *formal) {
    return formal->type->kind == T_OPTIONAL ? formal->type->args[0] : formal->type;
}

/* A number that stands for a list of a fixed length. */
static bool is_broadcast(value v, const schema_arg *formal) {
    const type *t = bare_type(formal);
    return formal->list_size && t->kind == T_LIST && accepts_number(v, t->args[0], true) && v.tag != V_TENSOR;
}

/* ---- binding ---- */

typedef struct given {
    ts_value *const *args;
    size_t count;
    const ts_keyword *keywords;
    size_t keyword_count;
} given;

static value boxed(const ts_value *box) { return box ? box->v : v_none(); }

/* The caller's value for argument `i`, or false for the default. */
static bool find_given(const given *g, const schema *s, int i, value *out) {
    if ((size_t)i < g->count) {
        *out = boxed(g->args[i]);
        return true;
    }
    for (size_t k = 0; k < g->keyword_count; k++)
        if (strcmp(g->keywords[k].name, s->args[i].name) == 0) {
            *out = boxed(g->keywords[k].value);
            return true;
        }
    return false;
}

/* Whether a schema takes the arguments. */
static bool takes(const schema *s, const given *g, bool convert) {
    if (g->count > (size_t)s->nargs && !s->vararg) return false;
    for (size_t k = 0; k < g->keyword_count; k++) {
        int at = schema_find(s, g->keywords[k].name);
        if (at < 0 || (size_t)at < g->count) return false;
    }
    for (int i = 0; i < s->nargs; i++) {
        value v;
        if (!find_given(g, s, i, &v)) {
            if (!s->args[i].has_default) return false;
        } else if (!accepts(v, s->args[i].type, convert) && !is_broadcast(v, &s->args[i])) {
            return false;
        }
    }
    return true;
}

static ts_status repeat(ctx *cx, const schema_arg *formal, value v, value *out) {
    list *l;
    const type *element = bare_type(formal)->args[0];
    TS_TRY(list_new(cx, element, formal->list_size, &l));
    *out = v_list(l);
    for (int k = 0; k < formal->list_size; k++)
        l->items[l->n++] = element->kind == T_FLOAT ? v_float(value_double(v)) : v_int(value_int(v));
    return TS_OK;
}

/* The common cases, where nothing is to be converted. */
static bool is_of_type(value v, const type *t) {
    if (t->kind == T_OPTIONAL) {
        if (v.tag == V_NONE) return true;
        t = t->args[0];
    }
    switch (v.tag) {
    case V_TENSOR: return t->kind == T_TENSOR;
    case V_INT: return t->kind == T_INT || t->kind == T_NUMBER;
    case V_FLOAT: return t->kind == T_FLOAT || t->kind == T_NUMBER;
    case V_BOOL: return t->kind == T_BOOL;
    default: return false;
    }
}

/* One argument as a reference of the declared type. */
static ts_status bind_one(ctx *cx, const schema *s, int i, value v, value *out) {
    const schema_arg *formal = &s->args[i];
    if (is_broadcast(v, formal)) return repeat(cx, formal, v, out);
    *out = value_ref(v);
    if (is_of_type(v, formal->type) || type_has_var(formal->type)) return TS_OK;
    scoped_text text what = TEXT_INIT(NULL);
    text_printf(&what, "argument '%s'", formal->name);
    ts_status st = value_fit(cx, type_pool_static(), out, formal->type, text_str(&what));
    if (st != TS_ERR_RUNTIME || !cx->err) return st;
    scoped_text text t = TEXT_INIT(NULL);
    text_printf(&t, "%s() %s\nPosition: %d\nDeclaration: ", s->name, ts_error_message(cx->err), i);
    schema_print(&t, s);
    return fail(cx, TS_ERR_ARGUMENT, "%s", text_str(&t));
}

static ts_status fail_missing(ctx *cx, const schema *s, int i) {
    scoped_text text t = TEXT_INIT(NULL);
    schema_print(&t, s);
    return fail(cx, TS_ERR_ARGUMENT, "%s() is missing value for argument '%s'. Declaration: %s", s->name, s->args[i].name, text_str(&t));
}

static ts_status fail_count(ctx *cx, const schema *s, const given *g) {
    scoped_text text t = TEXT_INIT(NULL);
    schema_print(&t, s);
    return fail(cx, TS_ERR_ARGUMENT, "Expected at most %d argument(s) for operator '%s', but received %zu argument(s). Declaration: %s", s->nargs,
                s->name, g->count + g->keyword_count, text_str(&t));
}

static ts_status bind_all(ctx *cx, const schema *s, const given *g, value *out, int *bound) {
    if (g->count > (size_t)s->nargs && (!s->vararg || g->count > OP_MAX_ARGS)) return fail_count(cx, s, g);
    for (; *bound < s->nargs; ++*bound) {
        int i = *bound;
        value v;
        out[i] = v_none();
        if (find_given(g, s, i, &v)) {
            ts_status st = bind_one(cx, s, i, v, &out[i]);
            if (st != TS_OK) value_unref(out[i]);
            TS_TRY(st);
        } else if (s->args[i].has_default) {
            out[i] = value_ref(s->args[i].def);
        } else {
            return fail_missing(cx, s, i);
        }
    }
    for (; (size_t)*bound < g->count; ++*bound) out[*bound] = value_ref(boxed(g->args[*bound]));
    return TS_OK;
}

/* ---- calling ---- */

static ts_status pack(ctx *cx, value *results, int n, value *out) {
    if (n == 1) {
        *out = results[0];
        return TS_OK;
    }
    *out = v_none();
    if (n == 0) return TS_OK;
    tuple *t;
    ts_status st = tuple_new(cx, NULL, n, &t);
    for (int i = 0; i < n; i++) {
        if (st == TS_OK) t->items[i] = results[i];
        else value_unref(results[i]);
    }
    if (st == TS_OK) *out = v_tuple(t);
    return st;
}

static ts_status run(ctx *cx, const op *o, const given *g, ts_value **out_result) {
    const schema *s = op_schema(o);
    value args[OP_MAX_ARGS], results[OP_MAX_RETS] = {0}, result = v_none();
    int bound = 0;
    if (!s) return fail_memory(cx, sizeof *s);
    ts_status st = bind_all(cx, s, g, args, &bound);
    if (st == TS_OK) st = op_call(cx, o, args, bound, results);
    if (st == TS_OK) st = pack(cx, results, s->nrets, &result);
    while (bound > 0) value_unref(args[--bound]);
    return st == TS_OK ? value_box_out(result, out_result, cx->err) : st;
}

ts_status ts_op_run(ts_context *context, const ts_op *o, ts_value *const *args, size_t count, ts_value **out_result, ts_error *err) {
    ctx cx = context_ctx(context, err);
    if (!o) return error_set(err, TS_ERR_ARGUMENT, "ts_op_run: no operator");
    return run(&cx, (const op *)o, &(given){args, count, NULL, 0}, out_result);
}

static ts_status fail_unknown(ctx *cx, const char *name) {
    bool own = strncmp(name, "aten::", 6) != 0 && strncmp(name, "prim::", 6) != 0;
    return fail(cx, TS_ERR_MISSING, "Unknown builtin op: %s.\nCould not find any similar ops to %s. This op may not exist or may not be currently supported in TorchScript.\n%s",
                name, name, own ? OP_HOW_TO_REGISTER : "");
}

static ts_status fail_variants(ctx *cx, const op *const *found, int n) {
    scoped_text text t = TEXT_INIT(NULL);
    text_puts(&t, "\nArguments for call are not valid.\nThe following variants are available:\n");
    for (int i = 0; i < n; i++) {
        text_puts(&t, "  \n  ");
        schema_print(&t, op_schema(found[i]));
        text_putc(&t, '\n');
    }
    return fail(cx, TS_ERR_ARGUMENT, "%s", text_str(&t));
}

ts_status ts_op_call(ts_context *context, const char *name, ts_value *const *args, size_t count, const ts_keyword *keywords,
                     size_t keyword_count, ts_value **out_result, ts_error *err) {
    ctx cx = context_ctx(context, err);
    given g = {args, count, keywords, keyword_count};
    const op *const *found;
    if (strchr(name, '.')) {
        const op *o = (const op *)ts_op_find(name);
        return o ? run(&cx, o, &g, out_result) : fail_unknown(&cx, name);
    }
    int n = op_find(name, strlen(name), &found);
    if (!n) return fail_unknown(&cx, name);
    if (n == 1) return run(&cx, found[0], &g, out_result);
    for (int convert = 0; convert < 2; convert++)
        for (int i = 0; i < n; i++) {
            const schema *s = op_schema(found[i]);
            if (s && takes(s, &g, convert)) return run(&cx, found[i], &g, out_result);
        }
    return fail_variants(&cx, found, n);
}

/* ---- operators of the caller's ---- */

typedef struct user_function { ts_op_function call; void *context; } user_function;

static ts_status take_results(ctx *cx, const schema *s, ts_value **results, value *out) {
    ts_status st = TS_OK;
    for (int i = 0; i < s->nrets; i++) {
        value v = value_ref(boxed(results[i]));
        scoped_text text what = TEXT_INIT(NULL);
        text_printf(&what, "result %d of %s", i, s->name);
        if (st == TS_OK && !results[i]) st = fail(cx, TS_ERR_RUNTIME, "operator %s gave no result %d", s->name, i);
        if (st == TS_OK && !type_has_var(s->rets[i].type)) st = value_fit(cx, type_pool_static(), &v, s->rets[i].type, text_str(&what));
        out[i] = v;
    }
    for (int i = 0; st != TS_OK && i < s->nrets; i++) value_unref(value_take(&out[i]));
    return st;
}

static ts_status call_user(ctx *cx, void *context, const value *args, int nargs, value *out) {
    const user_function *f = context;
    ts_value *boxes[OP_MAX_ARGS] = {0}, *results[OP_MAX_RETS] = {0};
    ts_error local = {0}, *err = cx->err ? cx->err : &local;
    ts_status st = TS_OK;
    const schema *s = custom_schema(cx->op);
    for (int i = 0; i < nargs && st == TS_OK; i++) st = value_box_out(value_ref(args[i]), &boxes[i], err);
    if (st == TS_OK) st = f->call(f->context, boxes, (size_t)nargs, results, err);
    if (st == TS_ERR_ARGUMENT) st = err->status = TS_ERR_RUNTIME; /* of what the function called, not of our caller */
    if (st == TS_OK) st = take_results(cx, s, results, out);
    else if (ts_error_status(err) == TS_OK) fail(cx, st, "operator %s failed and did not say why", s->name);
    for (int i = 0; i < s->nrets; i++) ts_value_unref(results[i]);
    for (int i = 0; i < nargs; i++) ts_value_unref(boxes[i]);
    error_reset(&local);
    return st;
}

ts_status ts_schema_check(const char *schema_text, ts_error *err) {
    schema *s;
    if (!schema_text) return error_set(err, TS_ERR_ARGUMENT, "ts_schema_check: no schema");
    arena *a = arena_new(NULL);
    type_pool *pool = type_pool_static();
    ts_status st = a && pool ? schema_parse(a, pool, schema_text, &s, err) : error_memory(err);
    for (int i = 0; st == TS_OK && i < s->nargs; i++) value_unref(s->args[i].def);
    arena_free(a);
    return st;
}

ts_status ts_op_register(const char *schema_text, ts_op_function call, void *context, ts_error *err) {
    if (!schema_text || !call) return error_set(err, TS_ERR_ARGUMENT, "ts_op_register: schema and function may not be NULL");
    user_function *f = mem_alloc(NULL, sizeof *f); /* for ever, as the operator */
    if (!f) return error_memory(err);
    *f = (user_function){call, context};
    ts_status st = op_register(schema_text, call_user, f, err);
    if (st != TS_OK) mem_free(f);
    return st;
}
