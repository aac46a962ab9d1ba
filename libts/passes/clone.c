/* SPDX-License-Identifier: Apache-2.0
 *
 * clone.c: copying nodes from one graph to another.
 */
#include "passes/passes.h"

typedef struct cloning {
    graph *g;         /* of the copies */
    block *root, *to; /* where copies of the root's nodes go; where they go now */
    node *at;
    ir_value **copies;
    const call_site *site;
    const call_site *seen, *seen_copy; /* the last chain of call sites that was extended */
    node *first, *last;
    ts_error *err;
} cloning;

/* Copies of a chain of call sites with `site` at its outer end. Nodes of one call share their chain. */
static bool extend_site(cloning *c, const call_site *chain, const call_site **out) {
    if (!chain || !c->site) {
        *out = chain ? chain : c->site;
        return true;
    }
    if (chain == c->seen) {
        *out = c->seen_copy;
        return true;
    }
    const call_site *inner = chain, **link = out;
    for (; inner; inner = inner->outer) {
        call_site *copy = ARENA_NEW(c->g->memory, call_site);
        if (!copy) return false;
        *copy = (call_site){inner->function, inner->place, c->site};
        *link = copy;
        link = &copy->outer;
    }
    c->seen = chain;
    c->seen_copy = *out;
    return true;
}

/* Copies within a graph use what is not copied as it is. */
static ir_value *copy_of(const cloning *c, ir_value *v) {
    return c->copies[v->id] || v->owner->graph != c->g ? c->copies[v->id] : v;
}

static bool copy_params(cloning *c, const block *from, block *to) {
    for (int i = 0; i < from->nparams; i++) {
        ir_value *v = block_add_param(to, from->params[i]->type, from->params[i]->name);
        if (!v) return false;
        c->copies[from->params[i]->id] = v;
    }
    return true;
}

/* LibTorch gives a copy the name twice; the second time it is the one that the original has got instead. */
static bool copy_output(cloning *c, const ir_value *v, node *copy) {
    ir_value *made = node_add_output(copy, v->type, v->name);
    c->copies[v->id] = made;
    return made && (!c->g->names || !v->name || value_set_name(made, v->name));
}

static bool copy_node(cloning *c, const node *n) {
    node *copy = node_new(c->g, n->kind, n->place, 0, NULL);
    if (!copy) return false;
    copy->op = n->op;
    copy->function = n->function;
    copy->name = n->name;
    copy->slot = n->slot;
    copy->ntypes = n->ntypes;
    copy->types = n->types;
    if (!extend_site(c, n->inlined, &copy->inlined)) return false;
    if (n->kind == N_CONSTANT) {
        copy->constant = value_ref(n->constant);
        copy->next_constant = c->g->constants;
        c->g->constants = copy;
    }
    if (c->to == c->root && c->at) node_insert_before(c->at, copy);
    else node_append(c->to, copy);
    if (!c->first && c->to == c->root) c->first = copy;
    for (int i = 0; i < n->nin; i++)
        if (!copy_of(c, n->in[i]) || !node_add_input(copy, copy_of(c, n->in[i]))) return false;
    for (int i = 0; i < n->nout; i++)
        if (!copy_output(c, n->out[i], copy)) return false;
    for (int i = 0; i < n->nblocks; i++) {
        block *b = node_add_block(copy);
        if (!b || !copy_params(c, n->blocks[i], b)) return false;
    }
    c->last = copy;
    return true;
}

static bool copy_results(cloning *c, const block *from, block *to) {
    for (int i = 0; i < from->nresults; i++)
        if (!copy_of(c, from->results[i]) || !block_add_result(to, copy_of(c, from->results[i]))) return false;
    return true;
}

/* Enters the copy of a nested block: of the node just copied, or the next of the one that is open. */
static void enter(cloning *c, const block *b) {
    const node *n = b->owner;
    if (b == n->blocks[0]) {
        c->to = c->last->blocks[0];
        return;
    }
    int i = 1;
    while (n->blocks[i] != b) i++;
    c->to = c->to->owner->blocks[i];
}

ts_status clone_nodes(block *from, block *to, node *at, ir_value **copies, const call_site *site, node **out_first,
                      ts_error *err) {
    cloning c = {.g = to->graph, .root = to, .to = to, .at = at, .copies = copies, .site = site, .err = err};
    walk w = walk_start(from);
    while (walk_next(&w)) {
        bool ok = true;
        if (w.event == WALK_NODE) ok = copy_node(&c, w.node);
        else if (w.event == WALK_NODE_END) c.to = c.to->owner->owner;
        else if (w.block == from) continue;
        else if (w.event == WALK_BLOCK) enter(&c, w.block);
        else ok = copy_results(&c, w.block, c.to);
        if (!ok) return error_memory(err);
    }
    *out_first = c.first ? c.first : at;
    return TS_OK;
}

ts_status graph_clone(const graph *g, graph **out_graph, ts_error *err) {
    budget *b = g->owner;
    graph *copy = graph_new(g->pool, b, g->function);
    ir_value **copies = mem_zalloc(b, mem_array((size_t)g->next_id + 1, sizeof *copies));
    cloning c = {.g = copy, .copies = copies};
    node *first;
    ts_status st = copy && copies && copy_params(&c, g->body, copy->body)
                       ? clone_nodes(g->body, copy->body, NULL, copies, NULL, &first, err)
                       : error_memory(err);
    if (st == TS_OK && !copy_results(&c, g->body, copy->body)) st = error_memory(err);
    mem_free(copies);
    if (st == TS_OK) *out_graph = copy;
    else graph_free(copy);
    return st;
}
