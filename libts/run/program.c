/* SPDX-License-Identifier: Apache-2.0
 *
 * program.c: lowering a graph to instructions (see program.h).
 *
 * One walk over the graph in program order.  Registers come from a free list: one is taken where a value is defined
 * and given back after its last use at the level of its definition, so values of sibling branches share registers.
 * The carried values of a loop live in the registers of the loop's outputs.
 */
#include "run/program.h"

#include "ir/walk.h"

#include <string.h>

enum { UNSET = UINT32_MAX };

typedef struct control { uint32_t patch; uint32_t hidden; } control;

typedef struct lowering {
    program *p;
    block *root;
    live live;
    uint32_t *where; /* by value id: register as operand(reg, USE_BORROW), or a constant operand; UNSET */
    uint32_t nvalues;
    VEC(uint32_t) unused; /* free registers */
    VEC(control) open;    /* Ifs and Loops around the place */
    VEC(const node *) forks; /* bodies still to be lowered, in order of `p->subs` */
    ts_error *err;
} lowering;

static ts_status no_memory(lowering *s) { return error_set(s->err, TS_ERR_MEMORY, "out of memory while preparing %s", s->p->name); }

/* ---- registers ---- */

static bool take_register(lowering *s, uint32_t *out) {
    if (s->unused.n) *out = s->unused.at[--s->unused.n];
    else *out = s->p->nregs++;
    return true;
}

static bool define(lowering *s, ir_value *v, uint32_t *out_reg) {
    take_register(s, out_reg);
    s->where[v->id] = operand(*out_reg, USE_BORROW);
    return true;
}

static bool release(lowering *s, uint32_t place) {
    for (uint32_t i = s->live.releases[place]; i; i = s->live.items.at[i - 1].next) {
        const ir_value *v = s->live.items.at[i - 1].v;
        /* the carried values of a loop belong to the loop's outputs */
        if (!v->def && v->owner->owner && v->owner->owner->kind == N_LOOP && v->index > 0) continue;
        uint32_t w = s->where[v->id];
        if (w != UNSET && (w & 3) == USE_BORROW && !VEC_PUSH(s->p->budget, &s->unused, w >> 2)) return false;
    }
    return true;
}

/* ---- instructions ---- */

/* Begins an instruction; inputs, then outputs are added to it. */
static bool emit(lowering *s, insn_code code, const node *n) {
    program *p = s->p;
    insn i = {.code = (uint16_t)code, .first = (uint32_t)p->operands.n};
    return VEC_PUSH(p->budget, &p->code, i) && VEC_PUSH(p->budget, &p->nodes, n);
}

static insn *current(lowering *s) { return &s->p->code.at[s->p->code.n - 1]; }
static uint32_t here(const lowering *s) { return (uint32_t)s->p->code.n; }

static bool add_operand(lowering *s, uint32_t o) {
    if (!VEC_PUSH(s->p->budget, &s->p->operands, o)) return false;
    insn *i = current(s);
    if (++i->nin > s->p->max_in) s->p->max_in = i->nin;
    return true;
}

static bool add_output(lowering *s, uint32_t reg) {
    if (!VEC_PUSH(s->p->budget, &s->p->operands, reg)) return false;
    insn *i = current(s);
    if (++i->nout > s->p->max_out) s->p->max_out = i->nout;
    return true;
}

static ts_status add_use(lowering *s, const ir_value *v, bool last) {
    uint32_t w = (uint32_t)v->id < s->nvalues ? s->where[v->id] : UNSET;
    if (w == UNSET)
        return error_set(s->err, TS_ERR_COMPILE, "%s: value %%%d is used where it is not defined", s->p->name, v->id);
    if (last && (w & 3) == USE_BORROW) w = operand(w >> 2, USE_MOVE);
    return add_operand(s, w) ? TS_OK : no_memory(s);
}

static ts_status add_inputs(lowering *s, const node *n) {
    for (int k = 0; k < n->nin; k++) TS_TRY(add_use(s, n->in[k], s->live.moves[n->mark + 1 + (uint32_t)k]));
    return TS_OK;
}

static ts_status add_results(lowering *s, const block *b) {
    for (int k = 0; k < b->nresults; k++) TS_TRY(add_use(s, b->results[k], s->live.moves[b->mark + 1 + (uint32_t)k]));
    return TS_OK;
}

/* One DROP of all heap values that die at a place. */
static ts_status add_kills(lowering *s, uint32_t place) {
    bool begun = false;
    for (uint32_t i = s->live.kills[place]; i; i = s->live.items.at[i - 1].next) {
        uint32_t w = s->where[s->live.items.at[i - 1].v->id];
        if (w == UNSET || (w & 3) != USE_BORROW) continue;
        if (!begun && !emit(s, I_DROP, NULL)) return no_memory(s);
        begun = true;
        if (!add_output(s, w >> 2)) return no_memory(s);
    }
    return TS_OK;
}

static ts_status add_constant(lowering *s, const ir_value *v, value c) {
    if (!VEC_PUSH(s->p->budget, &s->p->constants, c)) return no_memory(s);
    value_ref(c);
    s->where[v->id] = operand((uint32_t)s->p->constants.n - 1, USE_CONSTANT);
    return TS_OK;
}

/* Output registers of a node's results, after its dying inputs have given theirs back. */
static ts_status add_outputs(lowering *s, const node *n) {
    if (!release(s, n->mark)) return no_memory(s);
    for (int k = 0; k < n->nout; k++) {
        uint32_t reg = REG_NONE;
        if (n->out[k]->uses) define(s, n->out[k], &reg);
        if (!add_output(s, reg)) return no_memory(s);
    }
    return TS_OK;
}

/* ---- plain nodes ---- */

static insn_code code_of_op(const op *o) {
    if (o == &op_table[OP_prim_RaiseException]) return I_RAISE;
    if (o == &op_table[OP_warn]) return I_WARN;
    return I_OP;
}

static insn_code code_of(const node *n) {
    switch (n->kind) {
    case N_OP: return code_of_op(n->op);
    case N_GETATTR: return I_GETATTR;
    case N_SETATTR: return I_SETATTR;
    case N_CALL: return I_CALL;
    case N_CALL_INTERFACE: return I_CALL_INTERFACE;
    case N_CREATE_OBJECT: return I_CREATE_OBJECT;
    case N_LIST: return I_LIST;
    case N_TUPLE: return I_TUPLE;
    case N_DICT: return I_DICT;
    case N_LIST_UNPACK: return I_LIST_UNPACK;
    case N_TUPLE_UNPACK: return I_TUPLE_UNPACK;
    case N_TUPLE_INDEX: return I_TUPLE_INDEX;
    case N_ISINSTANCE: return I_ISINSTANCE;
    case N_CAST: return I_CAST;
    case N_ENUM_NAME: return I_ENUM_NAME;
    case N_ENUM_VALUE: return I_ENUM_VALUE;
    case N_TOLIST: return I_TOLIST;
    case N_ENTER: return I_ENTER;
    case N_EXIT: return I_EXIT;
    case N_FORK: return I_FORK;
    case N_CONTAINER_INDEX: return I_CONTAINER_INDEX;
    case N_CONSTANT: case N_UNINIT: case N_IF: case N_LOOP: case NODE_KINDS: break;
    case N_LOAD: case N_STORE: case N_SCOPE: case N_RETURN: case N_BREAK: case N_CONTINUE: case N_CONTINUATION: break; /* of open graphs */
    }
    return I_DROP; /* handled by the caller */
}

static ts_status lower_plain(lowering *s, const node *n) {
    if (n->kind == N_CONSTANT) return add_constant(s, n->out[0], n->constant);
    if (n->kind == N_UNINIT) return add_constant(s, n->out[0], (value){.tag = V_UNINIT});
    if (!emit(s, code_of(n), n)) return no_memory(s);
    insn *i = current(s);
    i->op = n->op;
    i->target = (uint32_t)n->slot;
    if (i->code == I_WARN) i->target = s->p->nwarned++;
    if (n->kind == N_FORK) {
        i->target = (uint32_t)s->forks.n;
        if (!VEC_PUSH(s->p->budget, &s->forks, n)) return no_memory(s);
    }
    TS_TRY(add_inputs(s, n));
    TS_TRY(add_outputs(s, n));
    return add_kills(s, n->mark);
}

/* ---- If ---- */

static ts_status begin_if(lowering *s, const node *n) {
    if (!emit(s, I_JUMP_FALSE, n)) return no_memory(s);
    TS_TRY(add_inputs(s, n));
    if (!VEC_PUSH(s->p->budget, &s->open, (control){here(s) - 1, 0})) return no_memory(s);
    for (int k = 0; k < n->nout; k++) {
        uint32_t reg;
        if (n->out[k]->uses) define(s, n->out[k], &reg);
    }
    return TS_OK;
}

static ts_status end_branch(lowering *s, const block *b) {
    const node *n = b->owner;
    for (int k = 0; k < n->nout && k < b->nresults; k++) {
        uint32_t w = s->where[n->out[k]->id];
        if (w == UNSET) continue;
        if (!emit(s, I_MOVE, NULL)) return no_memory(s);
        TS_TRY(add_use(s, b->results[k], s->live.moves[b->mark + 1 + (uint32_t)k]));
        if (!add_output(s, w >> 2)) return no_memory(s);
    }
    if (!release(s, b->mark)) return no_memory(s);
    control *c = &s->open.at[s->open.n - 1];
    if (b != n->blocks[0]) {
        s->p->code.at[c->patch].target = here(s);
        return TS_OK;
    }
    if (!emit(s, I_JUMP, NULL)) return no_memory(s);
    s->p->code.at[c->patch].target = here(s);
    c->patch = here(s) - 1;
    return TS_OK;
}

static ts_status end_if(lowering *s, const node *n) {
    s->open.n--;
    if (!release(s, n->mark)) return no_memory(s);
    return add_kills(s, n->mark);
}

/* ---- Loop ---- */

/* The outputs that LOOP_BEGIN and LOOP_NEXT share. */
static ts_status add_loop_outputs(lowering *s, const node *n, uint32_t hidden) {
    const block *b = n->blocks[0];
    bool ok = add_output(s, hidden) && add_output(s, hidden + 1);
    for (int k = 0; k < b->nparams && ok; k++) {
        uint32_t w = s->where[b->params[k]->id];
        ok = add_output(s, w == UNSET ? REG_NONE : w >> 2);
    }
    return ok ? TS_OK : no_memory(s);
}

static ts_status begin_loop(lowering *s, const node *n) {
    const block *b = n->blocks[0];
    uint32_t reg, hidden = s->p->nregs;
    s->p->nregs += 2;
    if (!emit(s, I_LOOP_BEGIN, n)) return no_memory(s);
    TS_TRY(add_inputs(s, n));
    if (!VEC_PUSH(s->p->budget, &s->open, (control){here(s) - 1, hidden})) return no_memory(s);
    if (b->params[0]->uses) define(s, b->params[0], &reg);
    for (int k = 0; k < n->nout; k++) {
        define(s, n->out[k], &reg);
        s->where[b->params[k + 1]->id] = s->where[n->out[k]->id];
    }
    return add_loop_outputs(s, n, hidden);
}

static ts_status end_round(lowering *s, const block *b) {
    const node *n = b->owner;
    control c = s->open.at[s->open.n - 1];
    if (!emit(s, I_LOOP_NEXT, n)) return no_memory(s);
    TS_TRY(add_results(s, b));
    TS_TRY(add_loop_outputs(s, n, c.hidden));
    current(s)->target = c.patch + 1;
    s->p->code.at[c.patch].target = here(s);
    return release(s, b->mark) ? TS_OK : no_memory(s);
}

static ts_status end_loop(lowering *s, const node *n) {
    control c = s->open.at[--s->open.n];
    program *p = s->p;
    if (!release(s, n->mark) || !VEC_PUSH(p->budget, &s->unused, c.hidden) ||
        !VEC_PUSH(p->budget, &s->unused, c.hidden + 1))
        return no_memory(s);
    TS_TRY(add_kills(s, n->mark));
    bool begun = false;
    for (int k = 0; k < n->nout; k++) {
        if (n->out[k]->uses) continue;
        uint32_t reg = s->where[n->out[k]->id] >> 2;
        if (!begun && !emit(s, I_DROP, NULL)) return no_memory(s);
        begun = true;
        if (!add_output(s, reg) || !VEC_PUSH(p->budget, &s->unused, reg)) return no_memory(s);
    }
    return TS_OK;
}

/* ---- the whole ---- */

static ts_status end_root(lowering *s) {
    if (!emit(s, I_RETURN, NULL)) return no_memory(s);
    return add_results(s, s->root);
}

static ts_status lower_event(lowering *s, const walk *w) {
    switch (w->event) {
    case WALK_BLOCK: return w->block == s->root ? TS_OK : add_kills(s, w->block->mark);
    case WALK_NODE:
        if (w->node->kind == N_IF) return begin_if(s, w->node);
        if (w->node->kind == N_LOOP) return begin_loop(s, w->node);
        return lower_plain(s, w->node);
    case WALK_BLOCK_END:
        if (w->block == s->root) return end_root(s);
        return w->block->owner->kind == N_IF ? end_branch(s, w->block) : end_round(s, w->block);
    case WALK_NODE_END: break;
    }
    return w->node->kind == N_IF ? end_if(s, w->node) : end_loop(s, w->node);
}

static ts_status lower_root(lowering *s) {
    for (int k = 0; k < s->root->nparams; k++) {
        uint32_t reg;
        define(s, s->root->params[k], &reg);
    }
    s->p->nparams = s->root->nparams;
    walk w = walk_start(s->root);
    w.skip_forks = true;
    while (walk_next(&w)) TS_TRY(lower_event(s, &w));
    if (s->p->nwarned) {
        s->p->warned = mem_zalloc(s->p->budget, mem_array(s->p->nwarned, sizeof *s->p->warned));
        if (!s->p->warned) return no_memory(s);
    }
    return TS_OK;
}

/* Lowers the blocks below `root` into `p`; the bodies of forks are left in out_forks. */
static ts_status lower(program *p, const graph *g, block *root, lowering *s, ts_error *err) {
    *s = (lowering){.p = p, .root = root, .nvalues = (uint32_t)g->next_id, .err = err};
    s->where = mem_alloc(p->budget, mem_array(s->nvalues, sizeof *s->where));
    if (!s->where || !live_find(&s->live, p->budget, root)) return no_memory(s);
    memset(s->where, 0xff, s->nvalues * sizeof *s->where);
    return lower_root(s);
}

static void lowering_free(lowering *s) {
    live_free(&s->live);
    mem_free(s->where);
    VEC_FREE(&s->unused);
    VEC_FREE(&s->open);
    VEC_FREE(&s->forks);
}

static program *program_empty(function *f, const char *name, budget *b) {
    program *p = mem_zalloc(b, sizeof *p);
    if (p) *p = (program){.function = f, .name = name, .budget = b};
    return p;
}

typedef struct pending { program *p; block *root; } pending;
typedef VEC(pending) pendings;

static ts_status add_forks(lowering *s, pendings *queue) {
    for (size_t i = 0; i < s->forks.n; i++) {
        program *p = s->p, *sub = program_empty(p->function, "<forked function>", p->budget);
        if (!sub || !VEC_PUSH(p->budget, &p->subs, sub)) {
            program_free(sub);
            return no_memory(s);
        }
        sub->site = s->forks.at[i]->inlined;
        if (!VEC_PUSH(p->budget, queue, (pending){sub, s->forks.at[i]->blocks[0]})) return no_memory(s);
    }
    return TS_OK;
}

ts_status program_new(function *f, const graph *g, budget *b, program **out_program, ts_error *err) {
    program *p = program_empty(f, f->base, b);
    pendings queue = {0};
    if (!p || !VEC_PUSH(b, &queue, (pending){p, g->body})) {
        program_free(p);
        return error_memory(err);
    }
    ts_status st = TS_OK;
    for (size_t i = 0; i < queue.n && st == TS_OK; i++) {
        lowering s;
        st = lower(queue.at[i].p, g, queue.at[i].root, &s, err);
        if (st == TS_OK) st = add_forks(&s, &queue);
        lowering_free(&s);
    }
    VEC_FREE(&queue);
    if (st == TS_OK) *out_program = p;
    else program_free(p);
    return st;
}

static void free_one(program *p) {
    for (size_t i = 0; i < p->constants.n; i++) value_unref(p->constants.at[i]);
    VEC_FREE(&p->constants);
    VEC_FREE(&p->code);
    VEC_FREE(&p->nodes);
    VEC_FREE(&p->operands);
    VEC_FREE(&p->subs);
    mem_free(p->warned);
    mem_free(p);
}

/* Forks nest no deeper than source text, which is bounded; still no recursion: the innermost first subprogram goes
 * first. */
void program_free(program *p) {
    while (p) {
        program *at = p, *above = NULL;
        while (at->subs.n) {
            above = at;
            at = at->subs.at[at->subs.n - 1];
        }
        free_one(at);
        if (!above) return;
        above->subs.n--;
    }
}
