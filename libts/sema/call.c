/* SPDX-License-Identifier: Apache-2.0
 *
 * call.c: calls: operators and their overloads, functions, methods, classes (pages 4.7 to 4.9 of the language).
 */
#include "sema/emit.h"
#include "sema/upgrade.h"

#include <string.h>

ts_status em_arguments(emitter *em, const ast *call, int from, arg **out, int *out_n) {
    int n = 0, room = call->n - from;
    arg *args = ARENA_ARRAY(em->memory, arg, room + 1);
    if (!args) return em_memory(em);
    for (int i = from; i < call->n; i++) {
        const ast *syn = call->kids[i], *e = syn->kind == AST_KEYWORD || syn->kind == AST_STARRED ? syn->kids[0] : syn;
        arg a = {.syn = e, .name = syn->kind == AST_KEYWORD ? syn->text : NULL,
                 .empty_list = e->kind == AST_LIST && e->n == 0};
        TS_TRY(em_value(em, e, NULL, &a.v));
        if (syn->kind != AST_STARRED) {
            args[n++] = a;
            continue;
        }
        ir_value **items;
        int count;
        TS_TRY(em_unpack(em, e, a.v, -1, &items, &count));
        arg *grown = ARENA_ARRAY(em->memory, arg, room + count + 1);
        if (!grown) return em_memory(em);
        memcpy(grown, args, (size_t)n * sizeof *args);
        args = grown;
        room += count;
        for (int k = 0; k < count; k++) args[n++] = (arg){.v = items[k], .syn = e};
    }
    *out = args;
    *out_n = n;
    return TS_OK;
}

/* ---- operators ---- */

/* Results of a node as one value: one as it is, none as an empty tuple, several as a tuple; named ones as a named tuple. */
static ts_status pack(emitter *em, const ast *at, const schema *s, node *n, ir_value **out) {
    if (n->nout == 1) {
        *out = n->out[0];
        return TS_OK;
    }
    const type *types[OP_MAX_ARGS];
    const char *names[OP_MAX_ARGS];
    bool named = n->nout > 0;
    for (int i = 0; i < n->nout; i++) {
        types[i] = n->out[i]->type;
        names[i] = s->rets[i].name;
        named = named && names[i];
    }
    const type *t = named ? type_named_tuple(em->u->pool, NULL, n->nout, names, types)
                          : type_tuple(em->u->pool, n->nout, types);
    if (!t) return em_memory(em);
    return em_node(em, N_TUPLE, at, n->nout, n->out, t, out);
}

static ts_status emit_op(emitter *em, const ast *at, const op *o, const matched *m, sval *out) {
    const schema *s = op_schema(o);
    node *n;
    ir_value *v;
    TS_TRY(em_node_only(em, N_OP, at, m->n, m->in, &n));
    n->op = o;
    for (int i = 0; i < s->nrets; i++)
        if (!node_add_output(n, m->results[i], NULL)) return em_memory(em);
    if (em->open && (o == &op_table[OP_prim_Print] || strncmp(o->text, "aten::Delete.", 13) == 0)) return TS_OK; /* statements there */
    TS_TRY(pack(em, at, s, n, &v));
    *out = sv_value(v);
    return TS_OK;
}

/* Candidates of a name at the function's version; freed with the scratch memory. */
static ts_status candidates(emitter *em, const char *name, const op ***out, int *out_n) {
    const op *const *found = NULL, *const *old = NULL;
    int n = op_find(name, strlen(name), &found), more = 0, count = 0;
    const char *old_name = upgrade_old_name(name, em->fn->version);
    if (old_name) more = op_find(old_name, strlen(old_name), &old);
    const op **all = ARENA_ARRAY(em->memory, const op *, n + more + 1);
    if (!all) return em_memory(em);
    for (int i = 0; i < more; i++)
        if (!op_schema(old[i])) return em_memory(em);
    for (int i = 0; i < n; i++) {
        bool hidden = strncmp(found[i]->text, "aten::view.dtype(", 17) == 0; /* x.view(6) means a size */
        if (!hidden && (!old_name || !upgrade_replaces(found[i], old, more))) all[count++] = found[i];
    }
    for (int i = 0; i < more; i++) all[count++] = old[i];
    *out = all;
    *out_n = count;
    return TS_OK;
}

static void indent(text *out, const char *lines) {
    for (const char *p = lines; *p;) {
        size_t n = strcspn(p, "\n");
        text_puts(out, "  ");
        text_add(out, p, n);
        text_putc(out, '\n');
        p += n + (p[n] == '\n');
    }
}

static int distance(const char *a, size_t n, const char *b, size_t m) {
    int row[64];
    if (n > 60 || m > 60) return 99;
    for (size_t k = 0; k <= m; k++) row[k] = (int)k;
    for (size_t i = 1; i <= n; i++) {
        int diagonal = row[0];
        row[0] = (int)i;
        for (size_t k = 1; k <= m; k++) {
            int best = diagonal + (a[i - 1] != b[k - 1]);
            if (row[k] + 1 < best) best = row[k] + 1;
            if (row[k - 1] + 1 < best) best = row[k - 1] + 1;
            diagonal = row[k];
            row[k] = best;
        }
    }
    return row[m];
}

/* Operators that are left out on purpose, and why. */
static const char *left_out(const char *name) {
    static const struct { const char *name, *why; } all[] = {
        {"aten::save", "it writes a file, which no model may do here"},
        {"prim::PythonOp", "it is a function of the Python program that made the model, which no archive holds"},
        {"prim::ConstantMKLDNNTensor", "the archive was saved after optimize_for_inference, which leaves out the weights: save the module before it"},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (strcmp(all[i].name, name) == 0) return all[i].why;
    return NULL;
}

static ts_status unknown(emitter *em, const ast *at, const char *name) {
    if (left_out(name)) return range_fail(em->err, TS_ERR_MISSING, em_place(em, at), "Unknown builtin op: %s.\nThis operator is left out: %s", name, left_out(name));
    scoped_text text t = TEXT_INIT(NULL);
    size_t n = strlen(name), last = 0;
    const char *last_name = "";
    int shown = 0;
    for (size_t i = 0; i < OP_COUNT && shown < 10; i++) {
        size_t m;
        const char *other = op_name(&op_table[i], &m);
        if ((m == last && memcmp(other, last_name, m) == 0) || distance(name, n, other, m) > 2) continue;
        text_printf(&t, "\t%.*s\n", (int)m, other);
        last = m;
        last_name = other;
        shown++;
    }
    if (!shown)
        return range_fail(em->err, TS_ERR_MISSING, em_place(em, at),
                          "Unknown builtin op: %s.\nCould not find any similar ops to %s. This op may not exist or may not be currently supported in TorchScript.\n%s",
                          name, name, strncmp(name, "aten::", 6) == 0 || strncmp(name, "prim::", 6) == 0 ? "" : OP_HOW_TO_REGISTER);
    return range_fail(em->err, TS_ERR_MISSING, em_place(em, at), "Unknown builtin op: %s.\nHere are some suggestions: \n%s\nThe original call is",
                      name, text_str(&t));
}

/* The operator of two arguments in such a function, which stands on a line of PyTorch's own text. */
static ts_status written_op(emitter *em, const ast *at, const char *name, int line, ir_value *const *in, ir_value **out) {
    TS_TRY(em_op(em, at, name, 2, in, out));
    if (em->open) open_place(*out, line, 9);
    return TS_OK;
}

/* Functions that PyTorch has in TorchScript itself (page 4.9): a number with a tensor on the right. */
static ts_status written_functions(emitter *em, const ast *at, const char *name, const arg *args, int n, bool *done, sval *out) {
    static const struct { const char *name, *to; int line; } swaps[] = {
        {"aten::mul", "aten::mul", 3}, {"aten::add", "aten::add", 5}, {"aten::ne", "aten::ne", 7}, {"aten::eq", "aten::eq", 9},
        {"aten::lt", "aten::gt", 3},   {"aten::le", "aten::ge", 5},   {"aten::gt", "aten::lt", 7}, {"aten::ge", "aten::le", 9},
    };
    *done = false;
    if (n != 2 || args[0].name || args[1].name) return TS_OK;
    const type *a = args[0].v->type, *b = args[1].v->type;
    bool number = a->kind == T_INT || a->kind == T_FLOAT || a->kind == T_COMPLEX || a->kind == T_NUMBER;
    *done = true;
    out->kind = SV_VALUE;
    if (strcmp(name, "aten::floordiv") == 0 && a->kind == T_TENSOR)
        return written_op(em, at, "aten::floor_divide", 3, (ir_value *[]){args[0].v, args[1].v}, &out->v);
    if (number && b->kind == T_TENSOR) {
        for (size_t i = 0; i < sizeof swaps / sizeof *swaps; i++)
            if (strcmp(swaps[i].name, name) == 0)
                return written_op(em, at, swaps[i].to, swaps[i].line, (ir_value *[]){args[1].v, args[0].v}, &out->v);
        bool sub = strcmp(name, "aten::sub") == 0;
        if (sub || strcmp(name, "aten::div") == 0) {
            ir_value *first;
            TS_TRY(em_op(em, at, sub ? "aten::neg" : "aten::reciprocal", 1, &args[1].v, &first));
            if (em->open) open_place(first, sub ? 11 : 13, 9);
            TS_TRY(written_op(em, at, sub ? "aten::add" : "aten::mul", sub ? 11 : 13, (ir_value *[]){first, args[0].v}, &out->v));
            if (sub && em->open) { /* the default alpha was made before */
                int *alpha = &out->v->def->in[2]->id, id = first->id;
                first->id = *alpha;
                *alpha = id;
            }
            return TS_OK;
        }
    }
    *done = false;
    return TS_OK;
}

/* Names that are other operators with the same arguments. */
static const char *other_name(const char *name) {
    static const struct { const char *name, *to; } names[] = {
        {"prim::ndim", "aten::dim"}, {"prim::T", "aten::numpy_T"}, {"prim::H", "aten::matrix_H"}, {"prim::mT", "aten::mT"},
        {"prim::mH", "aten::mH"},    {"prim::shape", "aten::size"}, {"aten::type", "aten::to"},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i].name, name) == 0) return names[i].to;
    return NULL;
}

/* Why none of the operators takes the arguments; false if memory ended on the way, now or when it was tried. */
static bool explain(emitter *em, const ast *at, const op **all, int count, ir_value *self, const arg *args, int n, text *why) {
    matched m;
    for (int i = 0; i < count; i++) {
        scoped_text text reason = TEXT_INIT(NULL), lines = TEXT_INIT(NULL);
        const schema *s = op_schema(all[i]);
        if (!s || em_match(em, s, at, self, args, n, true, &m, &reason)) return false;
        text_printf(&lines, "%s:\n%s", all[i]->text, text_str(&reason));
        text_putc(why, '\n');
        if (count == 1) text_puts(why, text_str(&lines));
        else indent(why, text_str(&lines));
    }
    return !why->failed;
}

ts_status em_builtin(emitter *em, const ast *at, const char *name, ir_value *self, const arg *args, int n, sval *out) {
    const op **all;
    int count;
    matched m;
    scoped_text text why = TEXT_INIT(NULL);
    if (!name) return em_memory(em);
    TS_TRY(candidates(em, name, &all, &count));
    if (!count && other_name(name)) return em_builtin(em, at, other_name(name), self, args, n, out);
    if (!count) return unknown(em, at, name);
    for (int conv = count == 1; conv < 2; conv++) {
        TS_TRY(open_try_names(em, at, name, args, n, conv));
        for (int i = 0; i < count; i++) {
            const schema *s = op_schema(all[i]);
            if (s && em_match(em, s, at, self, args, n, conv, &m, NULL)) return emit_op(em, at, all[i], &m, out);
            if (!s || em->no_memory) return em_memory(em); /* it may fit: no other may take its place */
        }
        bool done;
        if (conv || self) continue;
        TS_TRY(written_functions(em, at, name, args, n, &done, out));
        if (done) return TS_OK;
    }
    if (!explain(em, at, all, count, self, args, n, &why)) return em_memory(em);
    if (count == 1) return em_fail(em, at, "%s", text_str(&why));
    return em_fail(em, at, "\nArguments for call are not valid.\nThe following variants are available:\n%s\nThe original call is", text_str(&why));
}

ts_status em_op(emitter *em, const ast *at, const char *name, int n, ir_value *const *in, ir_value **out) {
    arg args[OP_MAX_ARGS] = {0};
    sval sv;
    for (int i = 0; i < n; i++) args[i].v = in[i];
    TS_TRY(em_builtin(em, at, name, NULL, args, n, &sv));
    *out = sv.v;
    return TS_OK;
}

/* ---- functions ---- */

/* What stands in the message of an error inside a callee. */
static ts_status called_from(emitter *em, const ast *at, const function *fn, ts_status st) {
    if (st == TS_OK || !em->err) return st;
    scoped_text text t = TEXT_INIT(NULL);
    text_printf(&t, "%s'%s' is being compiled since it was called from '%s'\n", ts_error_message(em->err), fn->name, em->fn->name);
    range_print(&t, em_place(em, at), NULL);
    char *whole = text_take(&t);
    if (whole) error_extend(em->err, whole);
    return st;
}

/* Open graphs show the function as the first input of the call. */
static ts_status callee_first(emitter *em, function *fn, matched *m) {
    ir_value **in = ARENA_ARRAY(em->memory, ir_value *, m->n + 1);
    if (!in) return em_memory(em);
    TS_TRY(em_constant(em, NULL, (value){.tag = V_FUNCTION, .function = fn}, type_FUNCTION, &in[0]));
    for (int i = 0; i < m->n; i++) in[i + 1] = m->in[i];
    m->in = in;
    m->n++;
    return TS_OK;
}

ts_status em_call_function(emitter *em, const ast *at, function *fn, ir_value *self, const arg *args, int n, sval *out) {
    scoped_text text why = TEXT_INIT(NULL);
    matched m;
    node *call;
    if (!fn->schema->rets) TS_TRY(called_from(em, at, fn, function_compile(fn, em->err)));
    arg *all = ARENA_ARRAY(em->memory, arg, n + 1);
    if (!all) return em_memory(em);
    if (self) all[0] = (arg){.v = self};
    if (n) memcpy(all + (self != NULL), args, (size_t)n * sizeof *args);
    if (!em_match(em, fn->schema, at, NULL, all, n + (self != NULL), true, &m, &why)) {
        scoped_text text s = TEXT_INIT(NULL);
        if (em->no_memory) return em_memory(em);
        schema_print(&s, fn->schema);
        return em_fail(em, at, "\n%s:\n%s", text_str(&s), text_str(&why));
    }
    if (em->open && !fn->cls) TS_TRY(callee_first(em, fn, &m));
    TS_TRY(em_node_only(em, fn->def ? N_CALL : N_CALL_INTERFACE, at, m.n, m.in, &call));
    call->function = fn;
    call->name = fn->base;
    out->kind = SV_VALUE;
    out->v = node_add_output(call, m.results[0], NULL);
    return out->v ? TS_OK : em_memory(em);
}

/* ---- classes ---- */

static ts_status named_tuple(emitter *em, const ast *at, const type *t, const arg *args, int n, sval *out) {
    ir_value **items = ARENA_ARRAY(em->memory, ir_value *, t->n + 1);
    if (!items) return em_memory(em);
    for (int i = 0; i < t->n; i++) {
        const arg *given = i < n && !args[i].name ? &args[i] : NULL;
        for (int k = 0; k < n; k++)
            if (args[k].name && strcmp(args[k].name, t->fields[i]) == 0) given = &args[k];
        if (!given) return em_fail(em, at, "%s: Argument %s not provided.", t->name, t->fields[i]);
        items[i] = given->v;
        if (!em_convert(em, at, &items[i], t->args[i], given->empty_list, true, false))
            return em_fail(em, at, "Expected a value of type '%s' for argument '%s' but instead found type '%s'.",
                           em_type(em, t->args[i]), t->fields[i], em_type(em, given->v->type));
    }
    if (n > t->n) return em_fail(em, at, "%s: Expected at most %d arguments but found %d positional arguments.", t->name, t->n, n);
    out->kind = SV_VALUE;
    TS_TRY(em_node(em, N_TUPLE, at, t->n, items, t, &out->v));
    out->v->def->place = em_place(em, at);
    return TS_OK;
}

static ts_status create(emitter *em, const ast *at, const type *t, ir_value **out) {
    node *n;
    TS_TRY(em_node_only(em, N_CREATE_OBJECT, at, 0, NULL, &n));
    n->types = ARENA_NEW(em->g->memory, const type *);
    if (!n->types) return em_memory(em);
    n->types[0] = t;
    n->ntypes = 1;
    *out = node_add_output(n, t, NULL);
    return *out ? TS_OK : em_memory(em);
}

static ts_status instantiate(emitter *em, const ast *at, const type *t, const arg *args, int n, sval *out) {
    sval ignored;
    if (t->kind == T_TUPLE) return named_tuple(em, at, t, args, n, out);
    if (t->kind != T_CLASS) return em_fail(em, at, "cannot call a %s", em_type(em, t));
    function *init = class_method(t->cls, "__init__");
    if (!init) return em_fail(em, at, "Class %s does not have an __init__ function defined", strrchr(t->cls->name, '.') ? strrchr(t->cls->name, '.') + 1 : t->cls->name);
    out->kind = SV_VALUE;
    TS_TRY(create(em, at, t, &out->v));
    return em_call_function(em, at, init, out->v, args, n, &ignored);
}

/* ---- calls ---- */

static ts_status call_value(emitter *em, const ast *syn, ir_value *v, sval *out) {
    arg *args;
    int n;
    if (v->type->kind != T_CLASS) return em_fail(em, syn, "cannot call a value");
    function *fn = class_method(v->type->cls, v->type->cls->is_module && !class_method(v->type->cls, "__call__") ? "forward" : "__call__");
    if (!fn) return em_fail(em, syn, "'%s' object has no attribute or method '__call__'.", em_type(em, v->type));
    TS_TRY(em_arguments(em, syn, 1, &args, &n));
    return em_call_function(em, syn, fn, v, args, n, out);
}

ts_status em_call(emitter *em, const ast *syn, const type *hint, sval *out) {
    sval callee;
    arg *args = NULL;
    int n = 0;
    if (syn->kids[0]->kind == AST_NAME && em_global(syn->kids[0]->text, &callee) && !scope_find(em, syn->kids[0]->text) &&
        callee.kind == SV_SPECIAL)
        return em_special(em, syn, callee.name, hint, out);
    TS_TRY(em_expr(em, syn->kids[0], NULL, &callee));
    if (callee.kind == SV_SPECIAL) return em_special(em, syn, callee.name, hint, out);
    if (callee.kind == SV_VALUE) return call_value(em, syn, callee.v, out);
    if (callee.kind == SV_NEW) {
        out->kind = SV_VALUE;
        return create(em, syn, callee.type, &out->v);
    }
    if (callee.kind == SV_TOLIST) return em_special(em, syn, "tolist", hint, out);
    TS_TRY(em_arguments(em, syn, 1, &args, &n));
    switch (callee.kind) {
    case SV_BUILTIN: return em_builtin(em, syn, callee.name, NULL, args, n, out);
    case SV_BUILTIN_METHOD: return em_builtin(em, syn, callee.name, callee.v, args, n, out);
    case SV_FUNCTION: return em_call_function(em, syn, callee.fn, NULL, args, n, out);
    case SV_METHOD:
    case SV_INTERFACE_METHOD: return em_call_function(em, syn, callee.fn, callee.v, args, n, out);
    case SV_TYPE: return instantiate(em, syn, callee.type, args, n, out);
    case SV_CAST_METHOD: {
        arg dtype_arg = {.name = "dtype"};
        TS_TRY(em_int(em, syn, callee.dtype, &dtype_arg.v));
        return em_builtin(em, syn, "aten::to", callee.v, &dtype_arg, 1, out);
    }
    case SV_CLOSURE: return em_fail(em, syn, "cannot call a closure");
    case SV_NAMESPACE: return em_fail(em, syn, "cannot call a Class Namespace");
    default: return em_fail(em, syn, "cannot call a builtin");
    }
}
