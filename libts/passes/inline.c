/* SPDX-License-Identifier: Apache-2.0
 *
 * inline.c: calls of known functions become copies of their bodies.
 *
 * Recursion is refused, as PyTorch refuses it.  Bounded: a graph that has grown large, deep in calls or deep in blocks
 * keeps the rest of its calls, which run in frames of their own.  A callee that does not compile stays a call: it fails
 * when it is reached.
 */
#include "passes/passes.h"

enum { MAX_VALUES = 1 << 18, MAX_CALLS = 64, MAX_BLOCKS = 64 };

static ts_status check_recursion(const graph *g, const node *call, ts_error *err) {
    const function *f = call->function;
    bool found = f == g->function;
    for (const call_site *c = call->inlined; c && !found; c = c->outer) found = c->function == f;
    if (!found) return TS_OK;
    return range_fail(err, TS_ERR_COMPILE, call->place, "%s '%s' is called recursively. Recursive calls are not supported",
                      f->cls ? "method" : "function", f->base);
}

static bool may_inline(const graph *g, const node *call) {
    int depth = 0;
    if (g->next_id > MAX_VALUES) return false;
    for (const call_site *c = call->inlined; c; c = c->outer)
        if (++depth > MAX_CALLS) return false;
    depth = 0;
    for (const block *b = call->owner; b->owner; b = b->owner->owner)
        if (++depth > MAX_BLOCKS) return false;
    return true;
}

static ts_status inline_call(graph *g, walk *w, ts_error *err) {
    node *call = w->node;
    const graph *body = call->function->graph;
    call_site *site = ARENA_NEW(g->memory, call_site);
    scoped_mem ir_value **copies = mem_zalloc(NULL, mem_array((size_t)body->next_id + 1, sizeof *copies));
    if (!site || !copies) return error_memory(err);
    *site = (call_site){call->function, call->place, call->inlined};
    for (int i = 0; i < call->nin; i++) copies[body->body->params[i]->id] = call->in[i];
    node *first;
    TS_TRY(clone_nodes(body->body, call->owner, call, copies, site, &first, err));
    if (call->nout) value_replace_uses(call->out[0], copies[body->body->results[0]->id]);
    walk_removing(w);
    if (first != call) w->resume = first;
    node_remove(call);
    return TS_OK;
}

ts_status pass_inline(graph *g, ts_error *err) {
    if (g->function && g->function->unit->keep_calls) return TS_OK;
    walk w = walk_start(g->body);
    while (walk_next(&w)) {
        if (w.event != WALK_NODE || w.node->kind != N_CALL) continue;
        TS_TRY(check_recursion(g, w.node, err));
        if (!may_inline(g, w.node)) continue;
        ts_error ignored = {0};
        ts_status st = function_compile(w.node->function, &ignored);
        error_reset(&ignored);
        if (st == TS_ERR_MEMORY || st == TS_ERR_LIMIT) return error_set(err, st, "out of memory while compiling");
        if (st != TS_OK) continue;
        const block *body = w.node->function->graph->body;
        if (body->nparams != w.node->nin || body->nresults != 1) continue;
        TS_TRY(inline_call(g, &w, err));
    }
    return TS_OK;
}
