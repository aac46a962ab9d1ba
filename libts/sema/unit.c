/* SPDX-License-Identifier: Apache-2.0
 *
 * unit.c: a compilation unit: files read when a name in them is asked for, declarations, and the compiling of bodies.
 */
#include "sema/unit.h"

#include "core/custom.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_NESTED_COMPILATIONS = 64 };

/* A parsed file: its definitions by name; a later one replaces an earlier. */
typedef struct file { const source *src; map definitions; } file;

class_type unit_no_class, unit_open_class;

static file no_file; /* marks qualifiers that have none */

static void free_unit(void *context) {
    unit *u = context;
    for (size_t i = 0; i < u->files.capacity; i++) {
        file *f = u->files.slots[i].key ? u->files.slots[i].value : NULL;
        if (f && f != &no_file) map_free(&f->definitions);
    }
    map_free(&u->files);
    map_free(&u->classes);
    map_free(&u->functions);
    map_free(&u->named_tuples);
    map_free(&u->origins);
    mem_free(u->all);
    if (u->read_release) u->read_release(u->read_context);
    pthread_mutex_destroy(&u->lock);
}

ts_status unit_new(budget *b, int version, unit_reader read, void *context, void (*release)(void *), unit **out_unit,
                   ts_error *err) {
    type_pool *pool = type_pool_new(b);
    unit *u = pool ? ARENA_NEW(type_pool_arena(pool), unit) : NULL;
    if (!u) {
        type_pool_unref(pool);
        return error_memory(err);
    }
    *u = (unit){.pool = pool, .memory = type_pool_arena(pool), .budget = b, .version = version, .read = read,
                .read_context = context, .read_release = release, .files = MAP_INIT(b), .classes = MAP_INIT(b),
                .functions = MAP_INIT(b), .named_tuples = MAP_INIT(b), .origins = MAP_INIT(b)};
    pthread_mutexattr_t recursive;
    pthread_mutexattr_init(&recursive);
    pthread_mutexattr_settype(&recursive, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&u->lock, &recursive);
    pthread_mutexattr_destroy(&recursive);
    type_pool_on_free(pool, free_unit, u);
    *out_unit = u;
    return TS_OK;
}

void unit_close(unit *u) {
    for (int i = 0; i < u->function_count; i++) {
        function *f = u->all[i];
        if (u->function_release) u->function_release(f);
        graph_free(f->graph);
        f->graph = NULL;
        for (int k = 0; k < f->schema->nargs; k++) value_unref(value_take(&f->schema->args[k].def));
    }
    for (size_t i = 0; i < u->classes.capacity; i++) {
        class_type *cls = u->classes.slots[i].key ? u->classes.slots[i].value : NULL;
        for (int k = 0; cls && k < cls->constant_count; k++) value_unref(value_take(&cls->constants[k].value));
    }
    for (int i = 0; i < u->constant_count; i++) value_unref(value_take(&u->constants[i]));
    u->constant_count = 0;
}

/* ---- files ---- */

static ts_status index_file(unit *u, const source *src, file *f, ts_error *err) {
    ast *tree;
    f->src = src;
    f->definitions.owner = u->budget;
    TS_TRY(parser_file(u->memory, src, &tree, err));
    for (int i = 0; i < tree->n; i++)
        if (!map_sets(&f->definitions, tree->kids[i]->text, tree->kids[i])) return error_memory(err);
    return TS_OK;
}

static ts_status find_file(unit *u, const char *qualifier, file **out, ts_error *err) {
    const source *src = NULL;
    if ((*out = map_gets(&u->files, qualifier))) return TS_OK;
    *out = &no_file;
    if (u->read) TS_TRY(u->read(u->read_context, qualifier, &src, err));
    char *key = arena_copy(u->memory, qualifier, strlen(qualifier));
    if (src) *out = ARENA_NEW(u->memory, file);
    if (!key || !*out) return error_memory(err);
    if (src) {
        ts_status st = index_file(u, src, *out, err);
        if (st != TS_OK) {
            map_free(&(*out)->definitions);
            return st;
        }
    }
    if (map_sets(&u->files, key, *out)) return TS_OK;
    if (src) map_free(&(*out)->definitions);
    return error_memory(err);
}

/* The definition of a qualified name, or NULL. */
static ts_status find_definition(unit *u, const char *name, const ast **out, const source **out_src, ts_error *err) {
    const char *dot = strrchr(name, '.');
    file *f;
    *out = NULL;
    if (!dot) return TS_OK;
    scoped_text text qualifier = TEXT_INIT(u->budget);
    text_add(&qualifier, name, (size_t)(dot - name));
    if (qualifier.failed) return error_memory(err);
    TS_TRY(find_file(u, text_str(&qualifier), &f, err));
    *out = map_gets(&f->definitions, dot + 1);
    *out_src = f->src;
    return TS_OK;
}

/* ---- types ---- */

static ts_status find_type(unit *u, const char *name, const type **out, ts_error *err) {
    class_type *cls = map_gets(&u->classes, name);
    const ast *syn;
    const source *src;
    if (cls == &unit_open_class) return error_set(err, TS_ERR_COMPILE, "Unknown type name '%s'", name);
    if (cls && cls != &unit_no_class) {
        *out = cls->type;
        return TS_OK;
    }
    if ((*out = map_gets(&u->named_tuples, name))) return TS_OK;
    const class_type *custom = custom_class(name);
    if (custom) {
        *out = custom->type;
        return unit_packed_methods(custom, err);
    }
    TS_TRY(find_definition(u, name, &syn, &src, err));
    if (!syn || syn->kind != AST_CLASS) return error_set(err, TS_ERR_COMPILE, "Unknown type name '%s'", name);
    return unit_declare_class(u, src, syn, name, out, err);
}

ts_status unit_find_type(unit *u, const char *name, const type **out_type, ts_error *err) {
    pthread_mutex_lock(&u->lock);
    const type *t = NULL;
    ts_status st = ++u->depth > MAX_NESTED_COMPILATIONS ? error_set(err, TS_ERR_COMPILE, "classes refer to one another too deeply at '%s'", name)
                                                        : find_type(u, name, &t, err);
    u->depth--;
    if (st == TS_OK) *out_type = t;
    pthread_mutex_unlock(&u->lock);
    return st;
}

/* ---- functions ---- */

static ts_status parameter(unit *u, const source *src, const ast *param, bool self, const class_type *cls, schema_arg *out, ts_error *err) {
    out->name = param->text;
    out->kwarg_only = param->flag;
    out->type = type_TENSOR;
    if (self) out->type = cls->type;
    else if (param->kids[0]) TS_TRY(em_parse_type(u, src, param->kids[0], &out->type, &out->list_size, err));
    if (!param->kids[1]) return TS_OK;
    if (!param->kids[0])
        return range_fail(err, TS_ERR_COMPILE, (range){src, param->begin, param->end},
                          "Keyword arguments with defaults need to be type-hinted (TorchScript C++ frontend)");
    out->has_default = true;
    return em_literal(u, src, param->kids[1], out->type, &out->def, err);
}

static ts_status make_schema(unit *u, function *f, ts_error *err) {
    const ast *def = f->def;
    int n = def->n - 2, ignored;
    schema *s = f->schema = ARENA_NEW(u->memory, schema);
    if (!s) return error_memory(err);
    s->name = f->base;
    s->overload = "";
    s->args = ARENA_ARRAY(u->memory, schema_arg, n + 1);
    if (!s->args) return error_memory(err);
    for (s->nargs = 0; s->nargs < n; s->nargs++)
        TS_TRY(parameter(u, f->source, def->kids[2 + s->nargs], f->cls && s->nargs == 0, f->cls, &s->args[s->nargs], err));
    s->nrets = 1;
    if (!def->kids[1]) return TS_OK; /* known once the body is compiled */
    schema_arg *result = ARENA_NEW(u->memory, schema_arg);
    if (!result) return error_memory(err);
    TS_TRY(em_parse_type(u, f->source, def->kids[1], &result->type, &ignored, err));
    s->rets = result;
    return TS_OK;
}

static bool remember(unit *u, function *f) {
    if (u->function_count == u->function_capacity) {
        int capacity = u->function_capacity ? 2 * u->function_capacity : 64;
        function **grown = mem_realloc(u->budget, u->all, mem_array((size_t)capacity, sizeof *grown));
        if (!grown) return false;
        u->all = grown;
        u->function_capacity = capacity;
    }
    u->all[u->function_count++] = f;
    return true;
}

ts_status unit_declare_named(unit *u, const source *src, const ast *def, class_type *cls, const char *name, int version, function **out,
                             ts_error *err) {
    function *f = ARENA_NEW(u->memory, function);
    if (!f || !(f->name = arena_copy(u->memory, name, strlen(name)))) return error_memory(err);
    f->base = def->text;
    f->unit = u;
    f->cls = cls;
    f->def = def;
    f->source = src;
    f->version = version;
    TS_TRY(make_schema(u, f, err));
    if (!remember(u, f)) return error_memory(err);
    *out = f;
    return TS_OK;
}

ts_status unit_declare(unit *u, const source *src, const ast *def, class_type *cls, int version, function **out, ts_error *err) {
    char *name = arena_printf(u->memory, "%s.%s", cls->name, def->text);
    return name ? unit_declare_named(u, src, def, cls, name, version, out, err) : error_memory(err);
}

static ts_status find_function(unit *u, const char *name, function **out, ts_error *err) {
    const ast *def;
    const source *src;
    if ((*out = map_gets(&u->functions, name))) return TS_OK;
    TS_TRY(find_definition(u, name, &def, &src, err));
    if (!def || def->kind != AST_DEF) return TS_OK;
    TS_TRY(unit_declare_named(u, src, def, NULL, name, UNIT_NEWEST, out, err));
    return map_sets(&u->functions, (*out)->name, *out) ? TS_OK : error_memory(err);
}

ts_status unit_find_function(unit *u, const char *name, function **out_function, ts_error *err) {
    pthread_mutex_lock(&u->lock);
    function *f = NULL;
    ts_status st = find_function(u, name, &f, err);
    if (st == TS_OK) *out_function = f;
    pthread_mutex_unlock(&u->lock);
    return st;
}

ts_status unit_define(unit *u, const source *s, function ***out_list, int *out_count, ts_error *err) {
    ast *tree;
    const type *ignored;
    TS_TRY(parser_file(u->memory, s, &tree, err));
    function **made = ARENA_ARRAY(u->memory, function *, tree->n + 1);
    int n = 0;
    if (!made) return error_memory(err);
    for (int i = 0; i < tree->n; i++) {
        const ast *syn = tree->kids[i];
        if (syn->kind == AST_CLASS) {
            TS_TRY(unit_declare_class(u, s, syn, syn->text, &ignored, err));
            continue;
        }
        TS_TRY(unit_declare_named(u, s, syn, NULL, syn->text, UNIT_NEWEST, &made[n], err));
        if (map_gets(&u->functions, made[n]->name)) return error_set(err, TS_ERR_ARGUMENT, "method '%s' already defined.", made[n]->name);
        if (!map_sets(&u->functions, made[n]->name, made[n])) return error_memory(err);
        n++;
    }
    *out_list = made;
    *out_count = n;
    return TS_OK;
}

ts_status unit_define_methods(unit *u, class_type *cls, const source *s, ts_error *err) {
    ast *tree;
    TS_TRY(parser_file(u->memory, s, &tree, err));
    function **all = ARENA_ARRAY(u->memory, function *, cls->method_count + tree->n + 1);
    if (!all) return error_memory(err);
    if (cls->method_count) memcpy(all, cls->methods, (size_t)cls->method_count * sizeof *all);
    cls->methods = all;
    for (int i = 0; i < tree->n; i++) {
        if (tree->kids[i]->kind != AST_DEF) continue;
        TS_TRY(unit_declare(u, s, tree->kids[i], cls, UNIT_NEWEST, &all[cls->method_count], err));
        function *f = all[cls->method_count++];
        if (strcmp(f->base, "__setstate__") == 0) cls->setstate = f;
        if (strcmp(f->base, "__getstate__") == 0) cls->getstate = f;
    }
    return TS_OK;
}

function *class_method(const class_type *cls, const char *name) {
    for (int i = 0; i < cls->method_count; i++)
        if (strcmp(cls->methods[i]->base, name) == 0) return cls->methods[i];
    return NULL;
}

/* ---- bodies ---- */

static bool nested_return(const ast *syn) {
    if (!syn || syn->kind == AST_DEF) return false;
    if (syn->kind == AST_RETURN) return true;
    if (syn->kind != AST_BLOCK && syn->kind != AST_IF && syn->kind != AST_WITH && syn->kind != AST_WHILE && syn->kind != AST_FOR) return false;
    for (int i = 0; i < syn->n; i++)
        if (nested_return(syn->kids[i])) return true;
    return false;
}

static ts_status add_parameters(emitter *em) {
    const schema *s = em->fn->schema;
    for (int i = 0; i < s->nargs; i++) {
        const char *name = s->args[i].name;
        ir_value *v = block_add_param(em->g->body, s->args[i].type, name);
        if (!v) return em_memory(em);
        TS_TRY(scope_set(em, name, sv_value(v), v->type, false));
    }
    if (!em->flags) return TS_OK;
    ir_value *no;
    TS_TRY(em_bool(em, em->fn->def, false, &no));
    TS_TRY(scope_set(em, "$skip", sv_value(no), type_BOOL, false));
    TS_TRY(scope_set(em, "$break", sv_value(no), type_BOOL, false));
    return scope_set(em, "$return", sv_value(no), type_BOOL, false);
}

/* Reaching the end of the body returns None. */
static ts_status implicit_return(emitter *em) {
    ast none = {.kind = AST_RETURN, .text = "", .n = 1, .kids = (ast *[]){NULL}}, *kids[] = {&none};
    ast block_node = {.kind = AST_BLOCK, .text = "", .n = 1, .kids = kids};
    none.begin = block_node.begin = em->fn->def->begin;
    none.end = block_node.end = em->fn->def->begin + 3;
    if (em->open) none.begin += 4; /* LibTorch's functions begin at their name */
    if (em->scope->exit != EXIT_NONE) return TS_OK;
    if (em->declared_return && em->declared_return->kind != T_NONE)
        return em_fail(em, &none, "Function was not annotated as having type None, but does not return along all paths");
    return em_statements(em, &block_node, 0);
}

static ts_status emit_open(emitter *em) {
    TS_TRY(open_parameters(em));
    TS_TRY(em_statements(em, em->fn->def->kids[0], 0));
    TS_TRY(implicit_return(em));
    return open_result(em);
}

static ts_status emit_body(emitter *em) {
    const ast *body = em->fn->def->kids[0];
    if (em->open) return emit_open(em);
    for (int i = 0; i < body->n; i++)
        if (body->kids[i]->kind != AST_RETURN && nested_return(body->kids[i])) em->flags = true;
    TS_TRY(add_parameters(em));
    TS_TRY(em_statements(em, body, 0));
    TS_TRY(implicit_return(em));
    entry *e = scope_find(em, "$value");
    ir_value *result = e ? e->sv.v : NULL;
    const type *t = em->declared_return;
    if (!result && em->scope->exit == EXIT_RAISE && t) TS_TRY(em_node(em, N_UNINIT, em->fn->def, 0, NULL, t, &result));
    if (!result) TS_TRY(em_none(em, em->fn->def, &result));
    return block_add_result(em->g->body, result) ? TS_OK : em_memory(em);
}

static ts_status emit(function *f, bool open, const type *declared, graph **out_graph, ts_error *err) {
    unit *u = f->unit;
    emitter em = {.u = u, .fn = f, .err = err, .memory = arena_new(u->budget), .open = open, .literals = MAP_INIT(u->budget),
                  .declared_return = declared};
    em.g = graph_new(u->pool, u->budget, f);
    bool ready = em.memory && em.g && (!open || graph_keep_names(em.g)) && scope_open(&em, em.g->body);
    ts_status st = ready ? emit_body(&em) : error_memory(err);
    for (scope *s = em.scopes; s; s = s->older) map_free(&s->vars);
    map_free(&em.literals);
    arena_free(em.memory);
    if (st == TS_OK) *out_graph = em.g;
    else graph_free(em.g);
    return st;
}

static bool returns_in_loop(const ast *syn, bool inside) {
    if (!syn || syn->kind == AST_DEF) return false;
    if (syn->kind == AST_RETURN) return inside;
    inside = inside || syn->kind == AST_WHILE || syn->kind == AST_FOR;
    for (int i = 0; i < syn->n; i++)
        if (returns_in_loop(syn->kids[i], inside)) return true;
    return false;
}

/* A loop that returns carries the result: its type must be known before. An open graph tells. */
static ts_status result_type(function *f, const type **out, ts_error *err) {
    graph *g;
    *out = f->def->kids[1] ? f->schema->rets[0].type : NULL;
    if (*out || !returns_in_loop(f->def->kids[0], false)) return TS_OK;
    TS_TRY(emit(f, true, NULL, &g, err));
    *out = g->body->results[0]->type;
    graph_free(g);
    return TS_OK;
}

static ts_status compile(function *f, ts_error *err) {
    unit *u = f->unit;
    graph *g = NULL;
    const type *declared;
    TS_TRY(result_type(f, &declared, err));
    ts_status st = emit(f, false, declared, &g, err);
    if (st == TS_OK && !f->schema->rets) {
        schema_arg *result = ARENA_NEW(u->memory, schema_arg);
        if (!result) st = error_memory(err);
        else {
            result->type = g->body->results[0]->type;
            f->schema->rets = result;
        }
    }
    if (st == TS_OK) f->graph = g;
    else graph_free(g);
    return st;
}

/* A failure is kept and given again at each try, but for those that another try may not have. */
static ts_status failed(function *f, ts_status st, ts_error *err) {
    if (st == TS_ERR_MEMORY || st == TS_ERR_LIMIT) {
        atomic_store(&f->state, FN_DECLARED);
        return st;
    }
    f->error_status = st;
    f->error = arena_copy(f->unit->memory, ts_error_message(err), strlen(ts_error_message(err)));
    atomic_store(&f->state, FN_FAILED);
    return st;
}

static ts_status compile_locked(function *f, ts_error *err) {
    unit *u = f->unit;
    ts_error local = {0};
    int state = atomic_load(&f->state);
    if (state == FN_COMPILED) return TS_OK;
    if (state == FN_FAILED) return error_set(err, f->error_status, "%s", f->error ? f->error : "");
    if (state == FN_COMPILING)
        return error_set(err, TS_ERR_COMPILE, " %s '%s' is called recursively. Recursive calls are not supported", f->cls ? "method" : "function", f->base);
    if (!f->def) return error_set(err, TS_ERR_COMPILE, "'%s' is a declaration of an interface", f->name);
    if (u->depth >= MAX_NESTED_COMPILATIONS) return error_set(err, TS_ERR_COMPILE, "functions without annotated results call one another too deeply at '%s'", f->name);
    u->depth++;
    atomic_store(&f->state, FN_COMPILING);
    ts_status st = compile(f, &local);
    u->depth--;
    if (st == TS_OK) atomic_store(&f->state, FN_COMPILED);
    else failed(f, st, &local);
    if (st != TS_OK) error_move(err, &local);
    return st;
}

ts_status function_compile(function *f, ts_error *err) {
    if (atomic_load(&f->state) == FN_COMPILED) return TS_OK;
    pthread_mutex_lock(&f->unit->lock);
    ts_status st = compile_locked(f, err);
    pthread_mutex_unlock(&f->unit->lock);
    return st;
}

ts_status function_open(function *f, graph **out_graph, ts_error *err) {
    TS_TRY(function_compile(f, err));
    pthread_mutex_lock(&f->unit->lock);
    ts_status st = emit(f, true, f->def->kids[1] ? f->schema->rets[0].type : NULL, out_graph, err);
    pthread_mutex_unlock(&f->unit->lock);
    return st;
}
