/* SPDX-License-Identifier: Apache-2.0
 *
 * walk.h: visits all nodes below a block in program order, nested blocks included, without recursion.
 *
 *     walk w = walk_start(g->body);
 *     while (walk_next(&w)) if (w.event == WALK_NODE) use(w.node);
 *
 * A node may be removed while the walk stands on it (at WALK_NODE, or at WALK_NODE_END) after walk_removing.  Nodes
 * inserted before the current one are not visited.
 */
#ifndef TS_IR_WALK_H
#define TS_IR_WALK_H

#include "ir/ir.h"

typedef enum walk_event {
    WALK_BLOCK,     /* a block begins: `block` */
    WALK_NODE,      /* a node, before its blocks: `node` */
    WALK_BLOCK_END, /* the end of `block` */
    WALK_NODE_END,  /* after the blocks of `node`; only for nodes whose blocks were entered */
} walk_event;

typedef struct walk {
    block *root, *block;
    node *node;
    walk_event event;
    bool started, skip_forks; /* skip_forks: blocks of N_FORK are not entered */
    node *resume;             /* after a removal: where to go on */
    bool resumed;
} walk;

static inline walk walk_start(block *root) { return (walk){.root = root, .block = root}; }

static inline bool walk_enters(const walk *w, const node *n) {
    return n->nblocks > 0 && !(w->skip_forks && n->kind == N_FORK);
}

/* Tells the walk that the node it stands on is about to be unlinked: call before node_remove. */
static inline void walk_removing(walk *w) {
    w->resume = w->node->next;
    w->resumed = true;
}

static inline bool walk_to(walk *w, node *n) {
    w->node = n;
    w->event = n ? WALK_NODE : WALK_BLOCK_END;
    return true;
}

static inline bool walk_into(walk *w, block *b) {
    w->block = b;
    w->node = NULL;
    w->event = WALK_BLOCK;
    return true;
}

/* The next event; false after the root block's end. */
static inline bool walk_next(walk *w) {
    if (!w->started) {
        w->started = true;
        return walk_into(w, w->root);
    }
    if (w->resumed) {
        w->resumed = false;
        return walk_to(w, w->resume);
    }
    switch (w->event) {
    case WALK_BLOCK: return walk_to(w, w->block->first);
    case WALK_NODE: return walk_enters(w, w->node) ? walk_into(w, w->node->blocks[0]) : walk_to(w, w->node->next);
    case WALK_NODE_END: return walk_to(w, w->node->next);
    case WALK_BLOCK_END: break;
    }
    if (w->block == w->root) return false;
    node *n = w->block->owner;
    for (int i = 0; i + 1 < n->nblocks; i++)
        if (n->blocks[i] == w->block) return walk_into(w, n->blocks[i + 1]);
    w->block = n->owner;
    w->node = n;
    w->event = WALK_NODE_END;
    return true;
}

#endif
