/* SPDX-License-Identifier: Apache-2.0
 *
 * open_ssa.c: variables become values (torch/csrc/jit/frontend/convert_to_ssa.cpp, inline_loop_condition.cpp).
 */
#include "passes/open.h"

#include "base/map.h"

#include <stdlib.h>
#include <string.h>

/* ---- what a block stores ---- */

typedef VEC(const char *) name_list;

/* Types or values of variables, one table a block. */
typedef struct frame {
    struct frame *outer;
    map vars;
    name_list names; /* in the order of first assignment */
} frame;

static void *frame_find(const frame *f, const char *name) {
    for (; f; f = f->outer) {
        void *found = map_gets(&f->vars, name);
        if (found) return found;
    }
    return NULL;
}

static bool frame_set(frame *f, const char *name, const void *what) {
    if (!map_gets(&f->vars, name) && !VEC_PUSH(NULL, &f->names, name)) return false;
    return map_sets(&f->vars, name, (void *)what);
}

static void frame_free(frame *f) {
    map_free(&f->vars);
    VEC_FREE(&f->names);
}

static int by_text(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

void open_insert(block *b, node *at, node *n) {
    if (at) node_insert_before(at, n);
    else node_append(b, n);
}

ir_value *open_constant(block *b, node *at, value v, const type *t) {
    ir_value *made = graph_constant(b, v, t, (range){0});
    if (made && at) node_move_before(at, made->def);
    return made;
}

static ir_value *add_load(block *b, node *at, const char *name, const type *t) {
    node *n = node_new(b->graph, N_LOAD, (range){0}, 0, NULL);
    if (!n) return NULL;
    n->name = name;
    open_insert(b, at, n);
    return node_add_output(n, t, NULL);
}

static bool add_store(block *b, node *at, const char *name, ir_value *v) {
    node *n = node_new(b->graph, N_STORE, (range){0}, 1, &v);
    if (!n) return false;
    n->name = name;
    open_insert(b, at, n);
    return true;
}

/* ---- loads and stores around Ifs and Loops ---- */

static bool add_block_output(block *b, const type *t, const char *name) {
    ir_value *v = add_load(b, NULL, name, t);
    return v && block_add_result(b, v);
}

static bool add_node_output(node *n, const type *t, const char *name) {
    ir_value *v = node_add_output(n, t, name_is_meaningful(name) ? name : NULL);
    return v && add_store(n->owner, n->next, name, v);
}

static bool store_types(block *b, frame *f);

/* Names of either frame that the other knows as well, sorted. */
static bool known_to_both(frame *a, frame *b, name_list *out) {
    for (int i = 0; i < 2; i++) {
        const frame *one = i ? b : a, *other = i ? a : b;
        for (size_t k = 0; k < one->names.n; k++) {
            const char *name = one->names.at[k];
            if (!frame_find(other, name) || (i && map_gets(&a->vars, name))) continue;
            if (!VEC_PUSH(NULL, out, name)) return false;
        }
    }
    if (out->n) qsort(out->at, out->n, sizeof *out->at, by_text);
    return true;
}

static bool if_outputs(node *n, frame *here) {
    frame sides[2] = {{.outer = here}, {.outer = here}};
    name_list names = {0};
    bool good = store_types(n->blocks[0], &sides[0]) && store_types(n->blocks[1], &sides[1]) && known_to_both(&sides[0], &sides[1], &names);
    for (size_t i = 0; i < names.n && good; i++) {
        const type *t[2] = {frame_find(&sides[0], names.at[i]), frame_find(&sides[1], names.at[i])};
        const type *both = type_unify(n->graph->pool, t[0], t[1], NULL, false);
        if (!both) continue;
        good = add_block_output(n->blocks[0], t[0], names.at[i]) && add_block_output(n->blocks[1], t[1], names.at[i]) &&
               add_node_output(n, both, names.at[i]);
    }
    VEC_FREE(&names);
    frame_free(&sides[0]);
    frame_free(&sides[1]);
    return good;
}

static bool loop_outputs(node *n, frame *here) {
    frame round = {.outer = here};
    block *b = n->blocks[0];
    bool good = store_types(b, &round);
    if (round.names.n) qsort(round.names.at, round.names.n, sizeof *round.names.at, by_text);
    for (size_t i = 0; i < round.names.n && good; i++) {
        const char *name = round.names.at[i];
        const type *before = frame_find(here, name), *after = map_gets(&round.vars, name);
        const type *both = before ? type_unify(n->graph->pool, before, after, NULL, false) : NULL;
        if (!before) continue; /* the round's own */
        ir_value *in = add_load(n->owner, n, name, before);
        good = both && in && node_add_input(n, in);
        ir_value *param = good ? block_add_param(b, both, name) : NULL;
        good = param && add_store(b, b->first, name, param) && add_block_output(b, after, name) && add_node_output(n, both, name);
    }
    frame_free(&round);
    return good;
}

static bool store_types(block *b, frame *f) {
    bool good = true;
    for (node *n = b->first; n && good; n = n->next) {
        if (n->kind == N_IF) good = if_outputs(n, f);
        else if (n->kind == N_LOOP) good = loop_outputs(n, f);
        else if (n->kind == N_STORE) good = frame_set(f, n->name, n->in[0]->type);
        else if (n->kind == N_SCOPE) {
            frame inner = {.outer = f};
            good = store_types(n->blocks[0], &inner);
            frame_free(&inner);
        }
    }
    return good;
}

/* ---- break and continue say what becomes of the loop ---- */

void open_splice(block *b, block *to, node *at) {
    while (b->first) {
        node *n = b->first;
        if (at) node_move_before(at, n);
        else node_move_to_end(to, n);
    }
}

/* Values that the loop carries, loaded in front of `at`. */
static bool add_carried(node *at, const node *loop) {
    const block *b = loop->blocks[0];
    for (int i = 0; i < b->nresults; i++) {
        const node *load = b->results[i]->def;
        ir_value *v = add_load(at->owner, at, load->name, load->out[0]->type);
        if (!v || !node_add_input(at, v)) return false;
    }
    return true;
}

static ts_status jump(node *n, const node *loop, ir_value *no, ts_error *err) {
    node *leave = node_new(n->graph, N_CONTINUATION, (range){0}, 0, NULL);
    ir_value *again = no;
    if (!leave) return error_memory(err);
    open_insert(n->owner, n->next, leave);
    if (n->kind == N_CONTINUE) {
        ir_value **copies;
        const block *ask = loop->blocks[1];
        TS_TRY(open_copy(loop->blocks[1], n->owner, n, &copies, err));
        again = copies[ask->results[0]->id] ? copies[ask->results[0]->id] : ask->results[0];
        mem_free(copies);
    }
    node_remove(n);
    return node_add_input(leave, again) && add_carried(leave, loop) ? TS_OK : error_memory(err);
}

static ts_status jumps(block *b, const node *loop, ir_value *no, ts_error *err) {
    for (node *n = b->first, *next; n; n = next) {
        next = n->next;
        if (n->kind == N_LOOP) TS_TRY(jumps(n->blocks[0], n, no, err));
        else if (n->kind == N_BREAK || n->kind == N_CONTINUE) TS_TRY(jump(n, loop, no, err));
        else
            for (int i = 0; i < n->nblocks; i++) TS_TRY(jumps(n->blocks[i], loop, no, err));
    }
    return TS_OK;
}

/* ---- loop conditions ---- */

ts_status open_copy(block *b, block *to, node *at, ir_value ***copies, ts_error *err) {
    graph *g = b->graph;
    node *first;
    *copies = mem_zalloc(g->owner, mem_array((size_t)g->next_id + 1, sizeof **copies));
    if (!*copies) return error_memory(err);
    ts_status st = clone_nodes(b, to, at, *copies, NULL, &first, err);
    if (st != TS_OK) mem_free(*copies);
    return st;
}

/* Asked before the loop and at the end of each round: a copy in front of it, the original at the end of its body. */
static ts_status place_condition(node *n, ts_error *err) {
    block *body = n->blocks[0], *ask = n->blocks[1];
    ir_value **copies, *asked = ask->results[0];
    TS_TRY(open_copy(ask, n->owner, n, &copies, err));
    ir_value *before = copies[asked->id] ? copies[asked->id] : asked;
    mem_free(copies);
    if (!node_insert_input(n, 1, before)) return error_memory(err);
    open_splice(ask, body, NULL);
    if (!block_insert_result(body, 0, asked)) return error_memory(err);
    node_remove_block(n, 1);
    return TS_OK;
}

static ts_status place_conditions(block *b, ts_error *err) {
    for (node *n = b->first; n; n = n->next) {
        for (int i = 0; i < n->nblocks; i++) TS_TRY(place_conditions(n->blocks[i], err));
        if (n->kind == N_LOOP) TS_TRY(place_condition(n, err));
    }
    return TS_OK;
}

/* ---- loads and stores go ---- */

static bool erase(block *b, frame *outer) {
    frame f = {.outer = outer};
    bool good = true;
    for (node *n = b->first, *next; n && good; n = next) {
        next = n->next;
        if (n->kind == N_STORE) {
            good = frame_set(&f, n->name, n->in[0]);
            node_remove(n);
        } else if (n->kind == N_LOAD) {
            value_replace_uses(n->out[0], frame_find(&f, n->name));
            node_remove(n);
        } else {
            for (int i = 0; i < n->nblocks && good; i++) good = erase(n->blocks[i], &f);
            if (n->kind != N_SCOPE) continue;
            open_splice(n->blocks[0], b, n);
            node_remove(n);
        }
    }
    frame_free(&f);
    return good;
}

ts_status open_to_values(graph *g, ts_error *err) {
    frame top = {0};
    bool good = store_types(g->body, &top);
    frame_free(&top);
    if (!good) return error_memory(err);
    ir_value *no = open_constant(g->body, g->body->first, v_bool(false), type_BOOL);
    if (!no) return error_memory(err);
    TS_TRY(jumps(g->body, NULL, no, err));
    TS_TRY(place_conditions(g->body, err));
    return erase(g->body, NULL) ? TS_OK : error_memory(err);
}
