/* SPDX-License-Identifier: Apache-2.0
 *
 * cse.c: of equal pure nodes, one of which dominates the other, the first serves for both.
 *
 * Two objects become one, which a program notices as soon as it writes to either.  So in a graph in which something may
 * be written only nodes are merged whose inputs and outputs cannot change; in a graph without writes, all pure ones, as
 * LibTorch does.  Bodies of forks are left alone.
 */
#include "passes/passes.h"

enum { SLOTS = 1 << 13 };

typedef struct known { node *n; uint64_t hash; uint32_t next; } known;
typedef VEC(known) known_nodes;

typedef struct merging {
    uint32_t heads[SLOTS]; /* index + 1 into `nodes` */
    known_nodes nodes;
    bool writes;           /* something in the graph may be written */
} merging;

static bool graph_writes(const graph *g) {
    walk w = walk_start(g->body);
    while (walk_next(&w))
        if (w.event == WALK_NODE && node_may_write(w.node)) return true;
    return false;
}

static bool is_unchanging(const node *n) {
    for (int i = 0; i < n->nin; i++)
        if (!type_is_immutable(n->in[i]->type)) return false;
    for (int i = 0; i < n->nout; i++)
        if (!type_is_immutable(n->out[i]->type)) return false;
    return true;
}

static bool can_merge(const merging *s, const node *n) {
    switch (n->kind) {
    case N_OP:
        if (!op_is_pure(n->op)) return false;
        break;
    case N_GETATTR:
    case N_TUPLE:
    case N_TUPLE_INDEX:
    case N_TUPLE_UNPACK:
    case N_ISINSTANCE:
    case N_CAST:
    case N_ENUM_NAME:
    case N_ENUM_VALUE: break;
    default: return false;
    }
    return !s->writes || is_unchanging(n);
}

static bool same_value(const ir_value *a, const ir_value *b) {
    if (a == b) return true;
    const node *m = a->def, *n = b->def;
    return m && n && m->kind == N_CONSTANT && n->kind == N_CONSTANT && m->constant.tag == n->constant.tag &&
           type_is_immutable(a->type) && value_same(m->constant, n->constant);
}

static bool same_node(const node *a, const node *b) {
    if (a->kind != b->kind || a->op != b->op || a->slot != b->slot || a->nin != b->nin || a->nout != b->nout ||
        a->ntypes != b->ntypes)
        return false;
    for (int i = 0; i < a->nin; i++)
        if (!same_value(a->in[i], b->in[i])) return false;
    for (int i = 0; i < a->nout; i++)
        if (!type_equal(a->out[i]->type, b->out[i]->type)) return false;
    for (int i = 0; i < a->ntypes; i++)
        if (!type_equal(a->types[i], b->types[i])) return false;
    return true;
}

/* Constants are told apart by their value, so that here all of them count the same. */
static uint64_t hash_node(const node *n) {
    uint64_t h = (uint64_t)n->kind * 0x9e3779b97f4a7c15u ^ (uint64_t)(uintptr_t)n->op ^ (uint64_t)n->slot << 20;
    for (int i = 0; i < n->nin; i++) {
        const node *def = n->in[i]->def;
        uint64_t id = def && def->kind == N_CONSTANT ? 1 : (uint64_t)n->in[i]->id + 2;
        h = (h ^ id) * 0xff51afd7ed558ccdu;
        h ^= h >> 29;
    }
    return h;
}

static node *find_equal(const merging *s, const node *n, uint64_t hash) {
    int tries = 0;
    for (uint32_t i = s->heads[hash % SLOTS]; i && tries < 64; i = s->nodes.at[i - 1].next, tries++) {
        const known *k = &s->nodes.at[i - 1];
        if (k->hash == hash && same_node(k->n, n)) return k->n;
    }
    return NULL;
}

static bool merge_or_keep(merging *s, walk *w) {
    node *n = w->node;
    uint64_t hash = hash_node(n);
    node *first = find_equal(s, n, hash);
    if (!first) {
        uint32_t *head = &s->heads[hash % SLOTS];
        if (!VEC_PUSH(NULL, &s->nodes, (known){n, hash, *head})) return false;
        *head = (uint32_t)s->nodes.n;
        return true;
    }
    for (int i = 0; i < n->nout; i++) value_replace_uses(n->out[i], first->out[i]);
    walk_removing(w);
    node_remove(n);
    return true;
}

/* Forgets what was known in a block that ends: it does not dominate what follows. */
static void forget(merging *s, size_t count) {
    while (s->nodes.n > count) {
        const known *k = &s->nodes.at[--s->nodes.n];
        s->heads[k->hash % SLOTS] = k->next;
    }
}

ts_status pass_cse(graph *g, ts_error *err) {
    merging *s = mem_zalloc(NULL, sizeof *s);
    VEC(size_t) marks = {0};
    bool ok = s != NULL;
    if (ok) s->writes = graph_writes(g);
    walk w = walk_start(g->body);
    w.skip_forks = true;
    while (ok && walk_next(&w)) {
        if (w.event == WALK_BLOCK) ok = VEC_PUSH(NULL, &marks, s->nodes.n);
        else if (w.event == WALK_BLOCK_END) forget(s, marks.at[--marks.n]);
        else if (w.event == WALK_NODE && can_merge(s, w.node)) ok = merge_or_keep(s, &w);
    }
    if (s) VEC_FREE(&s->nodes);
    mem_free(s);
    VEC_FREE(&marks);
    return ok ? TS_OK : error_memory(err);
}
