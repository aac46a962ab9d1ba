/* SPDX-License-Identifier: Apache-2.0
 *
 * live.c: where each value of a graph is used for the last time.
 *
 * Blocks are structured, so the last use is found level by level: at the level of the definition it is the node that
 * comes last among those that use the value or hold uses in their blocks.  If that is an If, each branch is looked at
 * in the same way, and a branch without uses clears the value at its start; if it is a Loop, the value is cleared after
 * it.  Trees of branches are followed to a limit, then the value is cleared after the whole If: a value that is used
 * very often must not cost quadratic time.
 */
#include "run/program.h"

#include "ir/walk.h"

enum { MAX_BRANCHES = 32, MAX_WORK = 4096 };

bool live_is_heap(const type *t) {
    switch (t->kind) {
    case T_INT:
    case T_FLOAT:
    case T_BOOL:
    case T_NONE:
    case T_DEVICE: return false;
    default: return true;
    }
}

static void number_places(live *l, block *root) {
    walk w = walk_start(root);
    w.skip_forks = true;
    while (walk_next(&w)) {
        if (w.event == WALK_NODE) {
            w.node->mark = l->places;
            l->places += 1 + (uint32_t)w.node->nin;
        } else if (w.event == WALK_BLOCK) {
            w.block->mark = l->places;
            l->places += 1 + (uint32_t)w.block->nresults;
        }
    }
}

static bool add_item(live *l, uint32_t *head, ir_value *v) {
    if (!VEC_PUSH(l->budget, &l->items, (live_item){v, *head})) return false;
    *head = (uint32_t)l->items.n;
    return true;
}

/* The node directly in block `b` that is the user or holds it; NULL with *at_end set if the use is a result of `b`
 * itself, NULL otherwise if the use lies outside. */
static node *user_at(const block *b, const use *u, bool *at_end) {
    node *n = u->node;
    const block *in = n ? n->owner : u->block;
    *at_end = !n && in == b;
    if (*at_end) return NULL;
    if (!n) {
        n = in->owner;
        if (!n) return NULL;
        in = n->owner;
    }
    while (in != b) {
        n = in->owner;
        if (!n) return NULL;
        in = n->owner;
    }
    return n;
}

typedef struct last_use {
    bool at_end;
    node *last;  /* NULL and not at_end: no use */
    bool nested; /* some of the uses in `last` are inside its blocks */
    int work;
} last_use;

static last_use find_last(const block *b, const ir_value *v) {
    last_use found = {0};
    for (const use *u = v->uses; u; u = u->next) {
        bool at_end;
        node *n = user_at(b, u, &at_end);
        found.work++;
        if (at_end) found.at_end = true;
        if (!n || found.at_end) continue;
        if (!found.last || n->mark > found.last->mark) {
            found.last = n;
            found.nested = false;
        }
        if (n == found.last && u->node != n) found.nested = true;
    }
    return found;
}

static void mark_result(live *l, const block *b, const ir_value *v) {
    for (int i = b->nresults; i-- > 0;)
        if (b->results[i] == v) {
            l->moves[b->mark + 1 + (uint32_t)i] = 1;
            return;
        }
}

static void mark_input(live *l, const node *n, const ir_value *v) {
    for (int i = n->nin; i-- > 0;)
        if (n->in[i] == v) {
            l->moves[n->mark + 1 + (uint32_t)i] = 1;
            return;
        }
}

/* Clears a heap value within the branches of `b`, where it is used last. */
static bool mark_deaths(live *l, block *b, ir_value *v, last_use found) {
    block *pending[MAX_BRANCHES + 2];
    int n = 0, branches = 0, work = found.work;
    for (;;) {
        node *last = found.last;
        if (found.at_end) {
            mark_result(l, b, v);
        } else if (!last) {
            if (!add_item(l, &l->kills[b->mark], v)) return false;
        } else if (!found.nested) {
            mark_input(l, last, v);
        } else if (last->kind == N_IF && branches < MAX_BRANCHES && work < MAX_WORK && n + 2 <= MAX_BRANCHES) {
            branches += 2;
            for (int i = 0; i < last->nblocks; i++) pending[n++] = last->blocks[i];
        } else if (!add_item(l, &l->kills[last->mark], v)) {
            return false;
        }
        if (n == 0) return true;
        b = pending[--n];
        found = find_last(b, v);
        work += found.work;
    }
}

/* `b`: the block in which the value is defined. */
static bool find_death(live *l, block *b, ir_value *v) {
    if (!v->uses) return true;
    last_use found = find_last(b, v);
    uint32_t end = found.at_end ? b->mark : found.last->mark;
    if (!add_item(l, &l->releases[end], v)) return false;
    return !live_is_heap(v->type) || mark_deaths(l, b, v, found);
}

bool live_find(live *l, budget *b, block *root) {
    *l = (live){.budget = b};
    number_places(l, root);
    l->moves = mem_zalloc(b, l->places);
    l->kills = mem_zalloc(b, mem_array(l->places, sizeof *l->kills));
    l->releases = mem_zalloc(b, mem_array(l->places, sizeof *l->releases));
    if (!l->moves || !l->kills || !l->releases) return false;
    walk w = walk_start(root);
    w.skip_forks = true;
    while (walk_next(&w)) {
        if (w.event == WALK_BLOCK)
            for (int i = 0; i < w.block->nparams; i++)
                if (!find_death(l, w.block, w.block->params[i])) return false;
        if (w.event == WALK_NODE && w.node->kind != N_CONSTANT && w.node->kind != N_UNINIT)
            for (int i = 0; i < w.node->nout; i++)
                if (!find_death(l, w.block, w.node->out[i])) return false;
    }
    return true;
}

void live_free(live *l) {
    mem_free(l->moves);
    mem_free(l->kills);
    mem_free(l->releases);
    VEC_FREE(&l->items);
}
