/* SPDX-License-Identifier: Apache-2.0
 *
 * dce.c: keeps the results, the effects and what they need; the rest goes, also where it would raise, as in LibTorch.
 *
 * Liveness starts at results and effects and follows definitions; outputs of an If and values carried by a Loop live
 * one by one.  A write to a list or dict that the function made itself lives if the container does.
 */
#include "passes/passes.h"

typedef struct marking {
    uint8_t *live;         /* values, by id */
    VEC(ir_value *) values; /* marked, their definitions not yet followed */
    VEC(node *) nodes;      /* the same of nodes */
    bool failed;
} marking;

static void mark_value(marking *s, ir_value *v) {
    if (s->live[v->id]) return;
    s->live[v->id] = 1;
    if (!VEC_PUSH(NULL, &s->values, v)) s->failed = true;
}

static void mark_node(marking *s, node *n) {
    if (!n || n->mark) return;
    n->mark = 1;
    if (!VEC_PUSH(NULL, &s->nodes, n)) s->failed = true;
}

static void follow_node(marking *s, node *n) {
    int inputs = n->kind == N_IF ? 1 : n->kind == N_LOOP ? 2 : n->nin;
    for (int i = 0; i < inputs; i++) mark_value(s, n->in[i]);
    if (n->kind == N_LOOP || n->kind == N_FORK) mark_value(s, n->blocks[0]->results[0]);
    mark_node(s, n->owner->owner);
}

static void follow_param(marking *s, const ir_value *v) {
    node *n = v->owner->owner;
    if (!n) return;
    mark_node(s, n);
    if (n->kind == N_FORK) mark_value(s, n->in[v->index]);
    else if (n->kind == N_LOOP && v->index > 0) mark_value(s, n->out[v->index - 1]);
}

/* Writes to a container that is wanted. */
static void follow_writes(marking *s, const ir_value *v) {
    for (const use *u = v->uses; u; u = u->next)
        if (u->node && u->index == 0 && node_fills(u->node) == v) mark_node(s, u->node);
}

static void follow_value(marking *s, const ir_value *v) {
    node *n = v->def;
    follow_writes(s, v);
    if (!n) {
        follow_param(s, v);
        return;
    }
    mark_node(s, n);
    if (n->kind == N_IF)
        for (int i = 0; i < n->nblocks; i++) mark_value(s, n->blocks[i]->results[v->index]);
    if (n->kind == N_LOOP) {
        mark_value(s, n->blocks[0]->results[v->index + 1]);
        mark_value(s, n->in[v->index + 2]);
    }
}

/* In graphs that are shown, as in LibTorch, what a round of a loop hands to the next is wanted, and the loop with it. */
static void keep_loops(marking *s, graph *g) {
    walk w = walk_start(g->body);
    while (walk_next(&w)) {
        if (w.event != WALK_NODE || w.node->kind != N_LOOP) continue;
        const block *b = w.node->blocks[0];
        if (b->results[0]->owner == b) mark_node(s, w.node);
        for (int i = 1; i < b->nparams; i++)
            if (b->params[i]->uses) mark_value(s, w.node->out[i - 1]);
    }
}

static void mark_all(marking *s, graph *g) {
    walk w = walk_start(g->body);
    while (walk_next(&w))
        if (w.event == WALK_NODE) w.node->mark = 0;
    for (int i = 0; i < g->body->nresults; i++) mark_value(s, g->body->results[i]);
    w = walk_start(g->body);
    while (walk_next(&w))
        if (w.event == WALK_NODE && node_has_effect(w.node) && !node_fills(w.node)) mark_node(s, w.node);
    if (g->names) keep_loops(s, g);
    while (!s->failed && (s->values.n || s->nodes.n)) {
        if (s->nodes.n) follow_node(s, s->nodes.at[--s->nodes.n]);
        else follow_value(s, s->values.at[--s->values.n]);
    }
}

/* ---- taking away ---- */

/* What flows into dead outputs of live Ifs and Loops. */
static void cut_flows(const marking *s, node *n) {
    for (int k = n->nout; k-- > 0;) {
        if (s->live[n->out[k]->id]) continue;
        int skip = n->kind == N_LOOP;
        for (int i = 0; i < n->nblocks; i++) block_remove_result(n->blocks[i], k + skip);
        if (n->kind == N_LOOP) node_remove_input(n, k + 2);
    }
}

static void cut_outputs(const marking *s, node *n) {
    for (int k = n->nout; k-- > 0;) {
        if (s->live[n->out[k]->id]) continue;
        if (n->kind == N_LOOP) block_remove_param(n->blocks[0], k + 1);
        node_remove_output(n, k);
    }
}

static bool has_flows(const node *n) { return n->mark && (n->kind == N_IF || n->kind == N_LOOP); }

static ts_status sweep(const marking *s, graph *g, ts_error *err) {
    VEC(node *) dead = {0};
    walk w = walk_start(g->body);
    bool ok = true;
    while (ok && walk_next(&w)) {
        if (w.event != WALK_NODE) continue;
        if (has_flows(w.node)) cut_flows(s, w.node);
        else if (!w.node->mark) ok = VEC_PUSH(NULL, &dead, w.node);
    }
    while (ok && dead.n) node_remove(dead.at[--dead.n]);
    VEC_FREE(&dead);
    w = walk_start(g->body);
    while (ok && walk_next(&w))
        if (w.event == WALK_NODE && has_flows(w.node)) cut_outputs(s, w.node);
    return ok ? TS_OK : error_memory(err);
}

ts_status pass_dce(graph *g, ts_error *err) {
    marking s = {.live = mem_zalloc(NULL, (size_t)g->next_id + 1)};
    if (!s.live) return error_memory(err);
    mark_all(&s, g);
    ts_status st = s.failed ? error_memory(err) : sweep(&s, g, err);
    mem_free(s.live);
    VEC_FREE(&s.values);
    VEC_FREE(&s.nodes);
    return st;
}
