/* SPDX-License-Identifier: Apache-2.0
 *
 * interp.c: the dispatch loop over programs, with frames of its own: a program's calls use no C stack.
 *
 * Invariant of a frame: a register holds a reference or no heap value; whatever way an instruction ends, the registers
 * that it was to clear may still hold theirs, and freeing the frame lets go of all.  Operators that call back into the
 * program (sorting objects) nest one C call per level, of which there may be MAX_NESTED.
 */
#include "run/machine.h"

#include <string.h>
#include <time.h>

enum { MAX_NESTED = 16 };

double machine_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* ---- frames ---- */

/* A frame with its parameters taken from `args`, references that move in (also on failure). */
static ts_status push_frame(machine *m, program *p, frame_kind kind, value *args, int nargs) {
    run_state *rs = m->rs;
    uint32_t max_depth = rs->limits.max_depth ? rs->limits.max_depth : RUN_MAX_DEPTH;
    size_t count = (size_t)p->nregs + p->max_in + p->max_out;
    frame *f = NULL;
    ts_status st = TS_OK;
    if (nargs != p->nparams)
        st = fail(m->cx, TS_ERR_RUNTIME, "%s() takes %d arguments, but %d were given", p->name, p->nparams, nargs);
    else if (rs->depth >= max_depth)
        st = fail(m->cx, TS_ERR_LIMIT, "call depth limit of %u reached", max_depth);
    else if (!(f = mem_alloc(m->cx->budget, sizeof *f + count * sizeof(value))))
        st = fail_memory(m->cx, sizeof *f + count * sizeof(value));
    if (st != TS_OK) {
        for (int i = 0; i < nargs; i++) value_unref(args[i]);
        return st;
    }
    *f = (frame){.below = m->top, .program = p, .kind = kind};
    f->args = f->regs + p->nregs;
    f->outs = f->args + p->max_in;
    memcpy(f->regs, args, (size_t)nargs * sizeof *args);
    memset(f->regs + nargs, 0, ((size_t)p->nregs - (size_t)nargs) * sizeof *args);
    m->top = f;
    rs->depth++;
    return TS_OK;
}

static void pop_frame(machine *m) {
    frame *f = m->top;
    m->top = f->below;
    m->rs->depth--;
    for (uint32_t i = 0; i < f->program->nregs; i++) value_unref(f->regs[i]);
    for (size_t i = 0; i < f->entered.n; i++) value_unref(f->entered.at[i]);
    VEC_FREE(&f->entered);
    if (f->watched) value_unref(v_object(f->watched));
    mem_free(f);
}

/* ---- operands ---- */

static inline const value *source_of(const frame *f, uint32_t o) {
    return (o & 3) == USE_CONSTANT ? &f->program->constants.at[o >> 2] : &f->regs[o >> 2];
}

/* Copies of the inputs into f->args, not counted. False if one of them was never set. */
static inline bool gather(frame *f, const insn *i) {
    const uint32_t *o = f->program->operands.at + i->first;
    bool unset = false;
    for (uint32_t k = 0; k < i->nin; k++) {
        f->args[k] = *source_of(f, o[k]);
        unset |= f->args[k].tag == V_UNINIT;
    }
    return !unset;
}

/* Input k as a reference of the caller's: moved if this is its last use. */
static inline value take_input(frame *f, const insn *i, uint32_t k) {
    uint32_t o = f->program->operands.at[i->first + k];
    if ((o & 3) == USE_MOVE) return value_take(&f->regs[o >> 2]);
    return value_ref(*source_of(f, o));
}

static inline void release_moved(frame *f, const insn *i) {
    const uint32_t *o = f->program->operands.at + i->first;
    for (uint32_t k = 0; k < i->nin; k++)
        if ((o[k] & 3) == USE_MOVE) value_unref(value_take(&f->regs[o[k] >> 2]));
}

static inline void set_output(frame *f, const insn *i, uint32_t k, value v) {
    uint32_t reg = f->program->operands.at[i->first + i->nin + k];
    if (reg == REG_NONE) value_unref(v);
    else value_set(&f->regs[reg], v);
}

/* ---- limits ---- */

static ts_status check_time(machine *m) {
    if (machine_now() <= m->rs->deadline) return TS_OK;
    return fail(m->cx, TS_ERR_LIMIT, "time limit of %g seconds reached", m->rs->limits.max_seconds);
}

static ts_status fail_instructions(machine *m) {
    return fail(m->cx, TS_ERR_LIMIT, "limit of %llu instructions reached",
                (unsigned long long)m->rs->limits.max_instructions);
}

static ts_status fail_unset(machine *m) {
    return fail_op(m->cx, "a value is used that was never set (uninitialized)");
}

/* ---- instructions ---- */

static bool prints_anything(const insn *i) { return i->op == &op_table[OP_prim_Print]; }

static ts_status run_op(machine *m, frame *f, const insn *i) {
    if (__builtin_expect(!gather(f, i), 0) && !prints_anything(i)) return fail_unset(m);
    double start = m->rs->trace ? machine_now() : 0;
    for (uint32_t k = 0; k < i->nout; k++) f->outs[k] = v_none();
    TS_TRY(op_call(m->cx, i->op, f->args, (int)i->nin, f->outs));
    if (m->rs->trace)
        machine_trace(m, i, f->program->nodes.at[f->pc - 1], f->args, f->outs, machine_now() - start);
    release_moved(f, i);
    for (uint32_t k = 0; k < i->nout; k++) set_output(f, i, k, f->outs[k]);
    return m->rs->deadline != 0 ? check_time(m) : TS_OK;
}

static ts_status run_action(machine *m, frame *f, const insn *i) {
    if (!gather(f, i)) return fail_unset(m);
    for (uint32_t k = 0; k < i->nout; k++) f->outs[k] = v_none();
    TS_TRY(insn_actions[i->code](m->cx, f->program->nodes.at[f->pc - 1], f->args, (int)i->nin, f->outs));
    release_moved(f, i);
    for (uint32_t k = 0; k < i->nout; k++) set_output(f, i, k, f->outs[k]);
    return TS_OK;
}

static ts_status run_raise(machine *m, frame *f, const insn *i) {
    if (!gather(f, i) || f->args[0].tag != V_STR) return fail_unset(m);
    if (i->nin > 1 && f->args[1].tag == V_STR) value_set(&m->raised, value_ref(f->args[1]));
    return fail_op(m->cx, "%s", f->args[0].s->bytes);
}

static ts_status run_warn(machine *m, frame *f, const insn *i) {
    if (!gather(f, i) || f->args[0].tag != V_STR) return fail_unset(m);
    if (m->rs->warn && !atomic_exchange(&f->program->warned[i->target], true)) {
        const node *n = f->program->nodes.at[f->pc - 1];
        range place = range_origin(n->place);
        if (!place.source || !place.source->name || !*place.source->name) place = n->place;
        scoped_text text t = TEXT_INIT(NULL);
        if (place.source && place.source->name) text_printf(&t, "%s:%d: ", place.source->name, source_line(place.source, place.begin));
        text_puts(&t, "UserWarning: ");
        text_add(&t, f->args[0].s->bytes, f->args[0].s->length);
        text_putc(&t, '\n');
        if (!t.failed) m->rs->warn(m->rs->warn_context, t.bytes, t.length);
    }
    release_moved(f, i);
    for (uint32_t k = 0; k < i->nout; k++) set_output(f, i, k, v_none());
    return TS_OK;
}

static ts_status run_getattr(machine *m, frame *f, const insn *i) {
    if (!gather(f, i)) return fail_unset(m);
    value self = f->args[0];
    if (self.tag != V_OBJECT || i->target >= (uint32_t)self.o->n)
        return fail_op(m->cx, "attribute '%s' of a %s", f->program->nodes.at[f->pc - 1]->name, value_tag_name(self));
    while (atomic_flag_test_and_set_explicit(&self.o->lock, memory_order_acquire)) {}
    value got = value_ref(self.o->slots[i->target]);
    atomic_flag_clear_explicit(&self.o->lock, memory_order_release);
    if (got.tag == V_UNINIT)
        return fail_op(m->cx, "attribute '%s' of %s is not set", f->program->nodes.at[f->pc - 1]->name, self.o->cls->name);
    release_moved(f, i);
    set_output(f, i, 0, got);
    return TS_OK;
}

static ts_status run_setattr(machine *m, frame *f, const insn *i) {
    if (!gather(f, i)) return fail_unset(m);
    value self = f->args[0];
    if (self.tag != V_OBJECT || i->target >= (uint32_t)self.o->n)
        return fail_op(m->cx, "attribute '%s' of a %s", f->program->nodes.at[f->pc - 1]->name, value_tag_name(self));
    value given = take_input(f, i, 1);
    while (atomic_flag_test_and_set_explicit(&self.o->lock, memory_order_acquire)) {}
    value before = self.o->slots[i->target];
    self.o->slots[i->target] = given;
    atomic_flag_clear_explicit(&self.o->lock, memory_order_release);
    value_unref(before);
    release_moved(f, i);
    return TS_OK;
}

/* ---- loops ---- */

/* Puts the carried values, from input `skip` on, where they belong: all are read before the first is written. */
static void set_carried(frame *f, const insn *i, uint32_t skip) {
    for (uint32_t k = skip; k < i->nin; k++) f->args[k] = take_input(f, i, k);
    for (uint32_t k = skip; k < i->nin; k++) set_output(f, i, k - skip + 3, f->args[k]);
}

/* Returns whether the loop has a round. */
static ts_status loop_begin(machine *m, frame *f, const insn *i, bool *out_goes) {
    gather(f, i);
    value max = f->args[0], cond = f->args[1];
    if (max.tag != V_INT || cond.tag != V_BOOL) return fail_unset(m);
    set_carried(f, i, 2);
    set_output(f, i, 0, max);
    set_output(f, i, 1, v_int(0));
    set_output(f, i, 2, v_int(0));
    *out_goes = max.i > 0 && cond.b;
    return TS_OK;
}

static ts_status loop_next(machine *m, frame *f, const insn *i, bool *out_goes) {
    const uint32_t *outs = f->program->operands.at + i->first + i->nin;
    value cond = *source_of(f, outs[-(ptrdiff_t)i->nin]);
    if (cond.tag != V_BOOL) return fail_unset(m);
    set_carried(f, i, 1);
    int64_t max = f->regs[outs[0]].i, round = f->regs[outs[1]].i + 1;
    f->regs[outs[1]].i = round;
    set_output(f, i, 2, v_int(round));
    *out_goes = round < max && cond.b;
    return m->rs->deadline != 0 ? check_time(m) : TS_OK;
}

/* ---- calls ---- */

static ts_status call_program(machine *m, frame *f, const insn *i, program *p, frame_kind kind) {
    for (uint32_t k = 0; k < i->nin; k++) f->args[k] = take_input(f, i, k);
    if (m->rs->deadline != 0) {
        ts_status st = check_time(m);
        if (st != TS_OK) {
            for (uint32_t k = 0; k < i->nin; k++) value_unref(f->args[k]);
            return st;
        }
    }
    return push_frame(m, p, kind, f->args, (int)i->nin);
}

/* Pushes the frame of a method whose return somebody wants to see. */
static ts_status call_watched(machine *m, frame *f, const insn *i, program *p, frame_kind kind, const function *callee) {
    const value *self = i->nin ? source_of(f, f->program->operands.at[i->first]) : NULL;
    bool watched = m->rs->returned && callee->cls && self && self->tag == V_OBJECT;
    scoped_value value kept = watched ? value_ref(*self) : v_none();
    TS_TRY(call_program(m, f, i, p, kind));
    if (!watched) return TS_OK;
    m->top->watched = value_take(&kept).o;
    m->top->method = callee;
    return TS_OK;
}

static ts_status run_call(machine *m, frame *f, const insn *i) {
    program *p = NULL;
    function *callee = f->program->nodes.at[f->pc - 1]->function;
    TS_TRY(function_program(callee, &p, m->cx->err));
    return call_watched(m, f, i, p, FRAME_CALL, callee);
}

static ts_status run_call_interface(machine *m, frame *f, const insn *i) {
    const char *name = f->program->nodes.at[f->pc - 1]->name;
    if (!gather(f, i) || f->args[0].tag != V_OBJECT) return fail_unset(m);
    const class_type *cls = f->args[0].o->cls;
    function *callee = class_method(cls, name);
    if (!callee) return fail_op(m->cx, "%s has no method '%s'", cls->name, name);
    program *p = NULL;
    TS_TRY(function_program(callee, &p, m->cx->err));
    return call_watched(m, f, i, p, FRAME_INTERFACE, callee);
}

static ts_status run_enter(machine *m, frame *f, const insn *i) {
    program *p = NULL;
    if (!gather(f, i)) return fail_unset(m);
    TS_TRY(function_program(f->program->nodes.at[f->pc - 1]->function, &p, m->cx->err));
    if (!VEC_PUSH(m->cx->budget, &f->entered, f->args[0])) return fail_memory(m->cx, sizeof(value));
    value_ref(f->args[0]);
    return call_program(m, f, i, p, FRAME_CALL);
}

static ts_status run_exit(machine *m, frame *f, const insn *i) {
    program *p = NULL;
    TS_TRY(function_program(f->program->nodes.at[f->pc - 1]->function, &p, m->cx->err));
    if (!f->entered.n) return fail_op(m->cx, "__exit__ without __enter__");
    value args[4] = {f->entered.at[--f->entered.n]};
    release_moved(f, i);
    return push_frame(m, p, FRAME_CALL, args, 4);
}

/* The output of the call at which frame `f` waits. */
static void set_call_result(frame *f, value v) {
    const insn *i = &f->program->code.at[f->pc - 1];
    if (i->nout) set_output(f, i, 0, v);
    else value_unref(v);
}

/* Turns a fork's value, or its error text, to a future for the frame below. */
static ts_status finish_fork(machine *m, value result, const char *error) {
    frame *f = m->top;
    const node *n = f->program->nodes.at[f->pc - 1];
    future *fut = NULL;
    scoped_value value v = result;
    TS_TRY(future_new(m->cx, n->out[0]->type->n ? n->out[0]->type->args[0] : type_ANY, &fut));
    if (error) {
        fut->failed = true;
        fut->error = strdup(error);
        if (!fut->error) {
            value_unref((value){.tag = V_FUTURE, .fut = fut});
            return fail_memory(m->cx, strlen(error));
        }
    } else {
        fut->result = value_take(&v);
    }
    set_call_result(f, (value){.tag = V_FUTURE, .fut = fut});
    return TS_OK;
}

/* Leaves the top frame; *out_done if it was the outermost, whose result goes to *out. */
static ts_status run_return(machine *m, frame *f, const insn *i, bool *out_done, value *out) {
    value result = i->nin ? take_input(f, i, 0) : v_none();
    frame_kind kind = f->kind;
    if (f->watched) m->rs->returned(m->rs->returned_context, f->watched, f->method, result);
    pop_frame(m);
    *out_done = kind == FRAME_BASE;
    if (kind == FRAME_BASE) *out = result;
    else if (kind == FRAME_FORK) return finish_fork(m, result, NULL);
    else set_call_result(m->top, result);
    return TS_OK;
}

/* ---- errors ---- */

/* __exit__ of everything that the top frame has entered, innermost first; what they raise is ignored. */
static void exit_entered(machine *m) {
    frame *f = m->top;
    ts_error saved = {0}, ignored = {0};
    ts_error *err = m->cx->err;
    if (!f->entered.n) return;
    error_move(&saved, err);
    m->cx->err = &ignored;
    while (f->entered.n) {
        value args[4] = {f->entered.at[--f->entered.n]}, result = v_none();
        function *leave = args[0].tag == V_OBJECT ? class_method(args[0].o->cls, "__exit__") : NULL;
        if (leave && m->rs->nested < MAX_NESTED) {
            m->rs->nested++;
            if (run_function(m->rs, leave, args, 4, &result) != TS_OK) result = v_none();
            m->rs->nested--;
        }
        value_unref(args[0]);
        value_unref(result);
    }
    m->cx->err = err;
    error_reset(&ignored);
    error_move(err, &saved);
}

/* Takes an error up to the nearest fork, which keeps it in its future (then TS_OK), or out of the machine. */
static ts_status unwind(machine *m, ts_status st) {
    frame *last = m->top;
    while (last->kind != FRAME_BASE && last->kind != FRAME_FORK) last = last->below;
    traceback_wrap(m, last);
    value_set(&m->raised, v_none());
    for (bool more = true; more;) {
        more = m->top != last;
        exit_entered(m);
        frame_kind kind = m->top->kind;
        pop_frame(m);
        if (kind == FRAME_BASE) return st;
        if (kind == FRAME_FORK && (st == TS_ERR_LIMIT || st == TS_ERR_MEMORY)) return unwind(m, st);
        if (kind == FRAME_FORK) {
            ts_error error = {0};
            error_move(&error, m->cx->err);
            st = finish_fork(m, v_none(), ts_error_message(&error));
            error_reset(&error);
        }
    }
    return st;
}

/* ---- the loop ---- */

static ts_status execute(machine *m, value *out) {
    run_state *rs = m->rs;
    uint64_t max = rs->limits.max_instructions ? rs->limits.max_instructions : UINT64_MAX;
    ts_status st = TS_OK;
    bool flag = false;
    for (;;) {
        frame *f = m->top;
        const insn *i = &f->program->code.at[f->pc++];
        if (__builtin_expect(++rs->instructions > max, 0)) st = fail_instructions(m);
        else switch ((insn_code)i->code) {
        case I_OP: st = run_op(m, f, i); break;
        case I_RAISE: st = run_raise(m, f, i); break;
        case I_WARN: st = run_warn(m, f, i); break;
        case I_MOVE: set_output(f, i, 0, take_input(f, i, 0)); break;
        case I_DROP:
            for (uint32_t k = 0; k < i->nout; k++) set_output(f, i, k, v_none());
            break;
        case I_JUMP: f->pc = i->target; break;
        case I_JUMP_FALSE:
            gather(f, i);
            if (f->args[0].tag != V_BOOL) st = fail_unset(m);
            else if (!f->args[0].b) f->pc = i->target;
            break;
        case I_LOOP_BEGIN:
            st = loop_begin(m, f, i, &flag);
            if (st == TS_OK && !flag) f->pc = i->target;
            break;
        case I_LOOP_NEXT:
            st = loop_next(m, f, i, &flag);
            if (st == TS_OK && flag) f->pc = i->target;
            break;
        case I_RETURN:
            st = run_return(m, f, i, &flag, out);
            if (flag) return st;
            break;
        case I_CALL: st = run_call(m, f, i); break;
        case I_CALL_INTERFACE: st = run_call_interface(m, f, i); break;
        case I_ENTER: st = run_enter(m, f, i); break;
        case I_EXIT: st = run_exit(m, f, i); break;
        case I_FORK: st = call_program(m, f, i, f->program->subs.at[i->target], FRAME_FORK); break;
        case I_GETATTR: st = run_getattr(m, f, i); break;
        case I_SETATTR: st = run_setattr(m, f, i); break;
        default: st = run_action(m, f, i); break;
        }
        while (__builtin_expect(st != TS_OK, 0)) {
            st = unwind(m, st);
            if (st != TS_OK && !m->top) return st;
        }
    }
}

ts_status run_function(run_state *rs, function *f, const value *args, int nargs, value *out) {
    ts_error own = {0};
    ctx *cx = rs->cx;
    ts_error *err = cx->err;
    if (!err) cx->err = &own; /* a fork keeps the text of its error */
    program *p = NULL;
    machine m = {.rs = rs, .cx = cx};
    ts_status st = function_program(f, &p, cx->err);
    if (st == TS_OK) {
        scoped_mem value *copies = NULL;
        st = ctx_alloc(cx, mem_array((size_t)nargs + 1, sizeof *copies), &copies);
        for (int i = 0; i < nargs && st == TS_OK; i++) copies[i] = value_ref(args[i]);
        if (st == TS_OK) st = push_frame(&m, p, FRAME_BASE, copies, nargs);
        if (st == TS_OK) st = execute(&m, out);
    }
    cx->err = err;
    error_reset(&own);
    return st;
}

/* ---- services for operators ---- */

static ts_status call_back(ctx *cx, function *f, const value *args, int nargs, value *out) {
    run_state *rs = cx->host;
    if (rs->nested >= MAX_NESTED)
        return fail(cx, TS_ERR_LIMIT, "operators call functions that call operators more than %d deep", MAX_NESTED);
    rs->nested++;
    ts_status st = run_function(rs, f, args, nargs, out);
    rs->nested--;
    return st;
}

static void print_bytes(void *host, const char *bytes, size_t length) {
    const run_state *rs = host;
    if (rs->print) rs->print(rs->print_context, bytes, length);
}

void run_begin(run_state *rs, ctx *cx) {
    rs->cx = cx;
    rs->deadline = rs->limits.max_seconds > 0 ? machine_now() + rs->limits.max_seconds : 0;
    cx->host = rs;
    cx->call = call_back;
    cx->method = class_method;
    cx->print = print_bytes;
}
