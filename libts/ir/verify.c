/* SPDX-License-Identifier: Apache-2.0
 *
 * verify.c: what must hold of every graph: definitions dominate uses, use lists agree with the uses, blocks and nodes
 * have the arity of their kind, and the types of what passes between blocks fit.  Run after each pass in debug builds.
 */
#include "ir/unit.h"
#include "ir/walk.h"

typedef struct checker {
    const graph *g;
    uint8_t *defined; /* by value id: its definition was passed and is in scope */
    ts_error *err;
} checker;

static const char *const texts[] = {
#define NODE(kind, text, what) text,
#include "ir/node.def"
#undef NODE
};

static ts_status wrong(const checker *c, const node *n, const char *what) {
    scoped_text text t = TEXT_INIT(NULL);
    if (n && n->kind == N_OP) text_puts(&t, n->op->text);
    else if (n) text_puts(&t, texts[n->kind]);
    else text_puts(&t, "the results of a block");
    return error_set(c->err, TS_ERR_COMPILE, "graph of %s is broken: %s: %s",
                     c->g->function ? c->g->function->name : "?", text_str(&t), what);
}

static ts_status check_use(const checker *c, const ir_value *v, const node *n, const block *b, int index) {
    if (!v) return wrong(c, n, "an input is missing");
    if (v->id < 0 || v->id >= c->g->next_id || !c->defined[v->id]) return wrong(c, n, "a value is used outside its scope");
    const use *u = n ? n->in_use[index] : b->result_use[index];
    bool listed = u->node == n && u->block == b && u->index == index && (u->prev ? u->prev->next == u : v->uses == u);
    return listed ? TS_OK : wrong(c, n, "a use is not in the value's list");
}

static ts_status check_list(const checker *c, const ir_value *v) {
    for (const use *u = v->uses; u; u = u->next) {
        bool right = u->node ? u->index < u->node->nin && u->node->in[u->index] == v
                             : u->index < u->block->nresults && u->block->results[u->index] == v;
        if (!right) return wrong(c, u->node, "a list of uses names a use that is not there");
    }
    return TS_OK;
}

static ts_status define(const checker *c, const ir_value *v, const node *n) {
    if (v->id < 0 || v->id >= c->g->next_id || c->defined[v->id]) return wrong(c, n, "a value is defined twice");
    c->defined[v->id] = 1;
    return check_list(c, v);
}

/* The shape that each kind with blocks must have. */
static ts_status check_blocks(const checker *c, const node *n) {
    if (n->kind == N_IF) {
        if (n->nin != 1 || n->nblocks != 2) return wrong(c, n, "an If has one input and two blocks");
        for (int i = 0; i < 2; i++)
            if (n->blocks[i]->nparams != 0 || n->blocks[i]->nresults < n->nout)
                return wrong(c, n, "a branch has as many results as the If has outputs");
    } else if (n->kind == N_LOOP) {
        const block *b = n->nblocks == 1 ? n->blocks[0] : NULL;
        if (!b || n->nin != n->nout + 2 || b->nparams != n->nout + 1 || b->nresults != n->nout + 1)
            return wrong(c, n, "a Loop carries as many values in as out");
    } else if (n->kind == N_FORK) {
        if (n->nblocks != 1 || n->blocks[0]->nresults != 1 || n->blocks[0]->nparams != n->nin)
            return wrong(c, n, "a fork has one block with its inputs as parameters");
    } else if (n->nblocks) {
        return wrong(c, n, "this kind has no blocks");
    }
    return TS_OK;
}

static ts_status check_node(const checker *c, const node *n) {
    for (int i = 0; i < n->nin; i++) TS_TRY(check_use(c, n->in[i], n, NULL, i));
    if (n->next && n->next->prev != n) return wrong(c, n, "the list of nodes is broken");
    if (n->kind == N_OP && !n->op) return wrong(c, n, "an operator is missing");
    if (n->kind == N_CALL && !n->function) return wrong(c, n, "a callee is missing");
    TS_TRY(check_blocks(c, n));
    if (n->nblocks == 0)
        for (int i = 0; i < n->nout; i++) TS_TRY(define(c, n->out[i], n));
    return TS_OK;
}

static void leave(const checker *c, const block *b) {
    for (int i = 0; i < b->nparams; i++) c->defined[b->params[i]->id] = 0;
    for (const node *n = b->first; n; n = n->next)
        for (int i = 0; i < n->nout; i++) c->defined[n->out[i]->id] = 0;
}

static ts_status check_event(const checker *c, const walk *w) {
    switch (w->event) {
    case WALK_BLOCK:
        for (int i = 0; i < w->block->nparams; i++) TS_TRY(define(c, w->block->params[i], w->block->owner));
        return TS_OK;
    case WALK_NODE: return check_node(c, w->node);
    case WALK_BLOCK_END:
        for (int i = 0; i < w->block->nresults; i++) TS_TRY(check_use(c, w->block->results[i], NULL, w->block, i));
        leave(c, w->block);
        return TS_OK;
    case WALK_NODE_END: break;
    }
    for (int i = 0; i < w->node->nout; i++) TS_TRY(define(c, w->node->out[i], w->node));
    return TS_OK;
}

ts_status graph_verify(const graph *g, ts_error *err) {
    checker c = {g, mem_zalloc(NULL, (size_t)g->next_id + 1), err};
    if (!c.defined) return error_memory(err);
    walk w = walk_start(g->body);
    ts_status st = TS_OK;
    while (st == TS_OK && walk_next(&w)) st = check_event(&c, &w);
    mem_free(c.defined);
    return st;
}
