/* SPDX-License-Identifier: Apache-2.0
 *
 * graph.c: ts_graph: the graph of a method after the passes, for reading, and its nodes, for running one by one.
 *
 * ts_node and ts_block are the ir's own node and block.
 */
#include "api/module.h"

#include "passes/passes.h"
#include "run/machine.h"

#include <string.h>

struct ts_graph {
    atomic_int refs;
    ts_module *module;
    function *function;
    graph *g;
};

static const node *node_of(const ts_node *n) { return (const node *)n; }
static const block *block_of(const ts_block *b) { return (const block *)b; }
static const ts_node *handle(const node *n) { return (const ts_node *)n; }

/* ---- making ---- */

static ts_status wrap_function(ts_module *m, function *f, ts_graph **out_graph, ts_error *err) {
    graph *g = NULL;
    TS_TRY(function_compile(f, err));
    pthread_mutex_lock(&f->unit->lock);
    ts_status st = passes_run(f, NULL, &g, err);
    pthread_mutex_unlock(&f->unit->lock);
    TS_TRY(st);
    ts_graph *made = mem_alloc(NULL, sizeof *made);
    if (!made) {
        graph_free(g);
        return error_memory(err);
    }
    *made = (ts_graph){.module = ts_module_ref(m), .function = f, .g = g};
    atomic_init(&made->refs, 1);
    *out_graph = made;
    return TS_OK;
}

ts_status ts_module_graph(ts_module *m, const char *method, ts_graph **out_graph, ts_error *err) {
    for (size_t i = 0; i < m->methods.n; i++)
        if (strcmp(m->methods.at[i]->base, method) == 0) return wrap_function(m, m->methods.at[i], out_graph, err);
    return error_set(err, TS_ERR_ARGUMENT, "the module has no method '%s'", method);
}

ts_graph *ts_graph_ref(ts_graph *g) {
    if (g) atomic_fetch_add_explicit(&g->refs, 1, memory_order_relaxed);
    return g;
}

void ts_graph_unref(ts_graph *g) {
    if (!g || atomic_fetch_sub_explicit(&g->refs, 1, memory_order_acq_rel) != 1) return;
    graph_free(g->g);
    ts_module_unref(g->module);
    mem_free(g);
}

/* ---- blocks ---- */

const ts_block *ts_graph_body(const ts_graph *g) { return (const ts_block *)g->g->body; }
size_t ts_graph_value_count(const ts_graph *g) { return (size_t)g->g->next_id; }
size_t ts_block_param_count(const ts_block *b) { return (size_t)block_of(b)->nparams; }
size_t ts_block_result_count(const ts_block *b) { return (size_t)block_of(b)->nresults; }
size_t ts_block_param(const ts_block *b, size_t i) { return (size_t)block_of(b)->params[i]->id; }
size_t ts_block_result(const ts_block *b, size_t i) { return (size_t)block_of(b)->results[i]->id; }
const char *ts_block_param_name(const ts_block *b, size_t i) { return block_of(b)->params[i]->name; }
const ts_node *ts_block_first(const ts_block *b) { return handle(block_of(b)->first); }

char *ts_block_param_type(const ts_block *b, size_t i) {
    text t = TEXT_INIT(NULL);
    type_print(&t, block_of(b)->params[i]->type);
    return text_take(&t);
}

/* ---- nodes ---- */

const ts_node *ts_node_next(const ts_node *n) { return handle(node_of(n)->next); }

const char *ts_node_name(const ts_node *n, size_t *out_length) {
    static const char *const names[] = {
#define NODE(kind, text, what) text,
#include "ir/node.def"
#undef NODE
    };
    if (node_of(n)->kind == N_OP) return op_name(node_of(n)->op, out_length);
    *out_length = strlen(names[node_of(n)->kind]);
    return names[node_of(n)->kind];
}

const char *ts_node_schema(const ts_node *n) { return node_of(n)->kind == N_OP ? node_of(n)->op->text : NULL; }

int ts_node_argument(const ts_node *n, const char *name) {
    const schema *s = node_of(n)->kind == N_OP ? op_schema(node_of(n)->op) : NULL;
    return s ? schema_find(s, name) : -1;
}

const char *ts_node_attribute(const ts_node *n) { return node_of(n)->name; }
size_t ts_node_input_count(const ts_node *n) { return (size_t)node_of(n)->nin; }
size_t ts_node_output_count(const ts_node *n) { return (size_t)node_of(n)->nout; }
size_t ts_node_block_count(const ts_node *n) { return (size_t)node_of(n)->nblocks; }
size_t ts_node_input(const ts_node *n, size_t i) { return (size_t)node_of(n)->in[i]->id; }
size_t ts_node_output(const ts_node *n, size_t i) { return (size_t)node_of(n)->out[i]->id; }
const ts_block *ts_node_block(const ts_node *n, size_t i) { return (const ts_block *)node_of(n)->blocks[i]; }
const char *ts_node_output_name(const ts_node *n, size_t i) { return node_of(n)->out[i]->name; }

bool ts_node_writes(const ts_node *n, size_t i) {
    const node *at = node_of(n);
    if (at->kind == N_SETATTR) return i == 0;
    if (at->kind != N_OP) return node_may_write(at);
    const schema *s = op_schema(at->op);
    return !s || (i < (size_t)s->nargs && s->args[i].written);
}

bool ts_node_has_effect(const ts_node *n) { return node_of(n)->kind == N_OP && op_has_effect(node_of(n)->op); }

static range written_place(range r) {
    range from = range_origin(r);
    return from.source && from.source->name && *from.source->name ? from : r;
}

const char *ts_node_place(const ts_node *n, int *out_line) {
    range r = written_place(node_of(n)->place);
    *out_line = r.source ? source_line(r.source, r.begin) : 0;
    return r.source ? r.source->name : NULL;
}

char *ts_node_print_place(const ts_node *n) {
    text t = TEXT_INIT(NULL);
    const call_site *site = node_of(n)->inlined;
    range_print(&t, written_place(node_of(n)->place), site ? site->function->base : node_of(n)->graph->function->base);
    for (; site; site = site->outer) {
        const function *caller = site->outer ? site->outer->function : node_of(n)->graph->function;
        range_print(&t, written_place(site->place), caller->base);
    }
    return text_take(&t);
}

/* ---- running ---- */

static ts_status get_attribute(const node *n, value self, value *out, ts_error *err) {
    if (self.tag != V_OBJECT || n->slot >= self.o->n)
        return error_set(err, TS_ERR_RUNTIME, "attribute '%s' of a %s", n->name, value_tag_name(self));
    *out = object_slot(self.o, n->slot);
    return TS_OK;
}

static ts_status set_attribute(const node *n, value self, value v, ts_error *err) {
    if (self.tag != V_OBJECT || n->slot >= self.o->n)
        return error_set(err, TS_ERR_RUNTIME, "attribute '%s' of a %s", n->name, value_tag_name(self));
    value kept = value_ref(v);
    while (atomic_flag_test_and_set_explicit(&self.o->lock, memory_order_acquire)) {}
    value before = self.o->slots[n->slot];
    self.o->slots[n->slot] = kept;
    atomic_flag_clear_explicit(&self.o->lock, memory_order_release);
    value_unref(before);
    return TS_OK;
}

static ts_status find_callee(const node *n, value self, function **out, ts_error *err) {
    *out = n->function;
    if (n->kind != N_CALL_INTERFACE) return TS_OK;
    *out = self.tag == V_OBJECT ? class_method(self.o->cls, n->name) : NULL;
    return *out ? TS_OK : error_set(err, TS_ERR_RUNTIME, "a %s has no method '%s'", value_tag_name(self), n->name);
}

/* __exit__ without an exception. */
static ts_status leave(module_call *c, const node *n, value self) {
    value args[4] = {self};
    scoped_value value result = v_none();
    return run_function(&c->run, n->function, args, 4, &result);
}

static ts_status run_kind(module_call *c, const node *n, const value *in, value *out) {
    static const insn_code codes[NODE_KINDS] = {
        [N_CREATE_OBJECT] = I_CREATE_OBJECT, [N_LIST] = I_LIST, [N_TUPLE] = I_TUPLE, [N_DICT] = I_DICT,
        [N_LIST_UNPACK] = I_LIST_UNPACK, [N_TUPLE_UNPACK] = I_TUPLE_UNPACK, [N_TUPLE_INDEX] = I_TUPLE_INDEX,
        [N_ISINSTANCE] = I_ISINSTANCE, [N_CAST] = I_CAST, [N_ENUM_NAME] = I_ENUM_NAME, [N_ENUM_VALUE] = I_ENUM_VALUE,
        [N_TOLIST] = I_TOLIST, [N_CONTAINER_INDEX] = I_CONTAINER_INDEX,
    };
    function *f;
    switch (n->kind) {
    case N_OP: return op_call(&c->cx, n->op, in, n->nin, out);
    case N_CONSTANT: out[0] = value_ref(n->constant); return TS_OK;
    case N_UNINIT: out[0] = (value){.tag = V_UNINIT}; return TS_OK;
    case N_GETATTR: return get_attribute(n, in[0], &out[0], c->cx.err);
    case N_SETATTR: return set_attribute(n, in[0], in[1], c->cx.err);
    case N_CALL:
    case N_CALL_INTERFACE:
        TS_TRY(find_callee(n, n->nin ? in[0] : v_none(), &f, c->cx.err));
        return run_function(&c->run, f, in, n->nin, &out[0]);
    case N_ENTER: return run_function(&c->run, n->function, in, 1, &out[0]);
    case N_EXIT: return leave(c, n, in[0]);
    default: break;
    }
    if (!codes[n->kind]) return fail(&c->cx, TS_ERR_ARGUMENT, "a node with blocks does not run by itself");
    return insn_actions[codes[n->kind]](&c->cx, n, in, n->nin, out);
}

/* Boxes for the outputs, all or none; takes the values. */
static ts_status box_outputs(value *made, int n, ts_value **outputs, ts_error *err) {
    bool ok = true;
    for (int i = 0; i < n; i++) ok = (outputs[i] = value_box(made[i])) && ok;
    for (int i = 0; i < n && !ok; i++) ts_value_unref(outputs[i]);
    return ok ? TS_OK : error_memory(err);
}

ts_status ts_node_run(ts_graph *g, const ts_node *handle_of_node, ts_value *const *inputs, ts_value **outputs, ts_error *err) {
    const node *n = node_of(handle_of_node);
    module_call c;
    module_begin(g->module, &c, err);
    scoped_mem value *in = mem_zalloc(NULL, mem_array((size_t)n->nin + (size_t)n->nout + OP_MAX_RETS, sizeof *in));
    if (!in) return error_memory(err);
    value *out = in + n->nin;
    for (int i = 0; i < n->nin; i++) {
        in[i] = inputs[i] ? inputs[i]->v : v_none();
        if (in[i].tag == V_UNINIT) return error_set(err, TS_ERR_RUNTIME, "a value is used that was never set (uninitialized)");
    }
    TS_TRY(run_kind(&c, n, in, out));
    return box_outputs(out, n->nout, outputs, err);
}

ts_status ts_node_callee(ts_graph *g, const ts_node *handle_of_node, const ts_value *self, ts_graph **out_graph, ts_error *err) {
    const node *n = node_of(handle_of_node);
    function *f;
    *out_graph = NULL;
    if (n->kind != N_CALL && n->kind != N_CALL_INTERFACE) return TS_OK;
    TS_TRY(find_callee(n, self ? self->v : v_none(), &f, err));
    return wrap_function(g->module, f, out_graph, err);
}

/* ---- arguments ---- */

static ts_status bind(ts_graph *g, module_call *c, ts_value *const *args, size_t count, const ts_keyword *keywords,
                      size_t keyword_count, value *out) {
    scoped_mem value *given = NULL;
    scoped_mem const char **names = NULL;
    if (count > 1 << 20 || keyword_count > 1 << 20) return fail(&c->cx, TS_ERR_ARGUMENT, "too many arguments");
    TS_TRY(ctx_alloc(&c->cx, (count + keyword_count + 1) * sizeof *given, &given));
    TS_TRY(ctx_alloc(&c->cx, (keyword_count + 1) * sizeof *names, &names));
    for (size_t i = 0; i < count; i++) given[i] = args[i] ? args[i]->v : v_none();
    for (size_t i = 0; i < keyword_count; i++) {
        given[count + i] = keywords[i].value ? keywords[i].value->v : v_none();
        names[i] = keywords[i].name;
    }
    value self = g->function->cls ? g->module->root : v_none();
    return run_bind(&c->run, g->function, self, given, (int)count, names, given + count, (int)keyword_count, out);
}

ts_status ts_graph_bind(ts_graph *g, ts_value *const *args, size_t arg_count, const ts_keyword *keywords, size_t keyword_count,
                        ts_value **out_values, ts_error *err) {
    module_call c;
    int n = g->function->schema->nargs;
    module_begin(g->module, &c, err);
    scoped_mem value *bound = mem_zalloc(NULL, mem_array((size_t)n + 1, sizeof *bound));
    if (!bound) return error_memory(err);
    TS_TRY(bind(g, &c, args, arg_count, keywords, keyword_count, bound));
    return box_outputs(bound, n, out_values, err);
}
