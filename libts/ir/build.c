/* SPDX-License-Identifier: Apache-2.0
 *
 * build.c: making and changing graphs; use lists are kept right by every function here.
 */
#include "ir/ir.h"

#include <string.h>

graph *graph_new(type_pool *pool, budget *b, struct function *f) {
    arena *memory = arena_new(b);
    graph *g = memory ? ARENA_NEW(memory, graph) : NULL;
    if (!g) {
        arena_free(memory);
        return NULL;
    }
    g->memory = memory;
    g->owner = b;
    g->pool = pool;
    g->function = f;
    g->body = block_new(g, NULL);
    if (!g->body) {
        arena_free(memory);
        return NULL;
    }
    return g;
}

void graph_free(graph *g) {
    if (!g) return;
    for (node *n = g->constants; n; n = n->next_constant) value_unref(n->constant);
    names_free(g->names);
    arena_free(g->memory);
}

block *block_new(graph *g, node *owner) {
    block *b = ARENA_NEW(g->memory, block);
    if (b) {
        b->graph = g;
        b->owner = owner;
    }
    return b;
}

static ir_value *new_value(graph *g, const type *t) {
    ir_value *v = ARENA_NEW(g->memory, ir_value);
    if (!v) return NULL;
    v->type = t;
    v->id = g->next_id++;
    return v;
}

/* Appends a pointer to an arena array whose capacity is a power of two. */
static bool append(graph *g, void *array, int n, void *item) {
    void ***at = array;
    if ((n & (n - 1)) == 0) {
        void **grown = ARENA_ARRAY(g->memory, void *, n ? 2 * (size_t)n : 1);
        if (!grown) return false;
        if (n) memcpy(grown, *at, (size_t)n * sizeof *grown);
        *at = grown;
    }
    (*at)[n] = item;
    return true;
}

ir_value *block_add_param(block *b, const type *t, const char *name) {
    ir_value *v = new_value(b->graph, t);
    if (!v || !append(b->graph, &b->params, b->nparams, v)) return NULL;
    v->owner = b;
    v->index = b->nparams++;
    return !name || value_set_name(v, name) ? v : NULL;
}

static void link_use(ir_value *v, use *u) {
    u->prev = NULL;
    u->next = v->uses;
    if (v->uses) v->uses->prev = u;
    v->uses = u;
}

static void unlink_use(ir_value *v, use *u) {
    if (u->prev) u->prev->next = u->next;
    else v->uses = u->next;
    if (u->next) u->next->prev = u->prev;
}

static use *add_use(ir_value *v, node *n, block *b, int index) {
    graph *g = n ? n->graph : b->graph;
    use *u = ARENA_NEW(g->memory, use);
    if (!u) return NULL;
    *u = (use){.node = n, .block = b, .index = index};
    link_use(v, u);
    return u;
}

bool block_add_result(block *b, ir_value *v) {
    if (!append(b->graph, &b->results, b->nresults, v)) return false;
    use *u = add_use(v, NULL, b, b->nresults);
    return u && append(b->graph, &b->result_use, b->nresults++, u);
}

void block_set_result(block *b, int index, ir_value *v) {
    unlink_use(b->results[index], b->result_use[index]);
    link_use(v, b->result_use[index]);
    b->results[index] = v;
}

node *node_new(graph *g, node_kind kind, range place, int nin, ir_value *const *in) {
    node *n = ARENA_NEW(g->memory, node);
    if (!n) return NULL;
    n->kind = kind;
    n->graph = g;
    n->place = place;
    for (int i = 0; i < nin; i++)
        if (!node_add_input(n, in[i])) return NULL;
    return n;
}

bool node_add_input(node *n, ir_value *v) {
    if (!append(n->graph, &n->in, n->nin, v)) return false;
    use *u = add_use(v, n, NULL, n->nin);
    return u && append(n->graph, &n->in_use, n->nin++, u);
}

void node_set_input(node *n, int index, ir_value *v) {
    unlink_use(n->in[index], n->in_use[index]);
    link_use(v, n->in_use[index]);
    n->in[index] = v;
}

ir_value *node_add_output(node *n, const type *t, const char *name) {
    ir_value *v = new_value(n->graph, t);
    if (!v || !append(n->graph, &n->out, n->nout, v)) return NULL;
    v->def = n;
    v->owner = n->owner;
    v->index = n->nout++;
    return !name || value_set_name(v, name) ? v : NULL;
}

block *node_add_block(node *n) {
    block **grown = ARENA_ARRAY(n->graph->memory, block *, n->nblocks + 1);
    block *b = block_new(n->graph, n);
    if (!grown || !b) return NULL;
    if (n->nblocks) memcpy(grown, n->blocks, (size_t)n->nblocks * sizeof *grown);
    grown[n->nblocks++] = b;
    n->blocks = grown;
    return b;
}

static void own(node *n, block *b) {
    n->owner = b;
    for (int i = 0; i < n->nout; i++) n->out[i]->owner = b;
}

void node_append(block *b, node *n) {
    own(n, b);
    n->prev = b->last;
    n->next = NULL;
    if (b->last) b->last->next = n;
    else b->first = n;
    b->last = n;
}

void node_insert_before(node *at, node *n) {
    own(n, at->owner);
    n->prev = at->prev;
    n->next = at;
    if (at->prev) at->prev->next = n;
    else at->owner->first = n;
    at->prev = n;
}

static void unlink_node(node *n) {
    if (n->prev) n->prev->next = n->next;
    else n->owner->first = n->next;
    if (n->next) n->next->prev = n->prev;
    else n->owner->last = n->prev;
}

static void remove_use(ir_value **at, use **uses, int *n, int index) {
    unlink_use(at[index], uses[index]);
    for (int i = index; i + 1 < *n; i++) {
        at[i] = at[i + 1];
        uses[i] = uses[i + 1];
        uses[i]->index = i;
    }
    --*n;
}

void block_remove_result(block *b, int index) { remove_use(b->results, b->result_use, &b->nresults, index); }
void node_remove_input(node *n, int index) { remove_use(n->in, n->in_use, &n->nin, index); }

static void remove_value(ir_value **at, int *n, int index) {
    value_drop_name(at[index]);
    for (int i = index; i + 1 < *n; i++) {
        at[i] = at[i + 1];
        at[i]->index = i;
    }
    --*n;
}

void node_remove_output(node *n, int index) { remove_value(n->out, &n->nout, index); }
void block_remove_param(block *b, int index) { remove_value(b->params, &b->nparams, index); }

void node_move_before(node *at, node *n) {
    unlink_node(n);
    node_insert_before(at, n);
}

void node_move_to_end(block *b, node *n) {
    unlink_node(n);
    node_append(b, n);
}

/* The last of n goes to `index`. */
static void rotate_use(ir_value **at, use **uses, int n, int index) {
    ir_value *v = at[n - 1];
    use *u = uses[n - 1];
    for (int i = n - 1; i > index; i--) {
        at[i] = at[i - 1];
        uses[i] = uses[i - 1];
        uses[i]->index = i;
    }
    at[index] = v;
    uses[index] = u;
    u->index = index;
}

bool node_insert_input(node *n, int index, ir_value *v) {
    if (!node_add_input(n, v)) return false;
    rotate_use(n->in, n->in_use, n->nin, index);
    return true;
}

bool block_insert_result(block *b, int index, ir_value *v) {
    if (!block_add_result(b, v)) return false;
    rotate_use(b->results, b->result_use, b->nresults, index);
    return true;
}

/* Blocks nest no deeper than the source did, and calls that were inlined: MAX_BLOCKS of passes/inline.c more. */
static void drop_block(block *b) {
    for (int i = 0; i < b->nparams; i++) value_drop_name(b->params[i]);
    for (int i = 0; i < b->nresults; i++) unlink_use(b->results[i], b->result_use[i]);
    while (b->last) node_remove(b->last);
}

void node_remove_block(node *n, int index) {
    drop_block(n->blocks[index]);
    for (int i = index; i + 1 < n->nblocks; i++) n->blocks[i] = n->blocks[i + 1];
    n->nblocks--;
}

ir_value *node_constant_before(node *at, value v, const type *t) {
    graph *g = at->graph;
    node *n = node_new(g, N_CONSTANT, at->place, 0, NULL);
    if (!n) {
        value_unref(v);
        return NULL;
    }
    n->inlined = at->inlined;
    n->constant = v;
    n->next_constant = g->constants;
    g->constants = n;
    node_insert_before(at, n);
    return node_add_output(n, t, NULL);
}

void node_remove(node *n) {
    for (int i = 0; i < n->nblocks; i++) drop_block(n->blocks[i]);
    for (int i = 0; i < n->nin; i++) unlink_use(n->in[i], n->in_use[i]);
    for (int i = 0; i < n->nout; i++) value_drop_name(n->out[i]);
    unlink_node(n);
}

void value_replace_uses(ir_value *from, ir_value *to) {
    while (from->uses) {
        use *u = from->uses;
        if (u->node) u->node->in[u->index] = to;
        else u->block->results[u->index] = to;
        unlink_use(from, u);
        link_use(to, u);
    }
}

ir_value *graph_constant(block *b, value v, const type *t, range place) {
    node *n = node_new(b->graph, N_CONSTANT, place, 0, NULL);
    if (!n) {
        value_unref(v);
        return NULL;
    }
    n->constant = v;
    n->next_constant = b->graph->constants;
    b->graph->constants = n;
    node_append(b, n);
    return node_add_output(n, t, NULL);
}
