/* SPDX-License-Identifier: Apache-2.0
 *
 * machine.h: what the files of the interpreter share: frames, and the instructions that need more than a few lines.
 */
#ifndef TS_RUN_MACHINE_H
#define TS_RUN_MACHINE_H

#include "run/program.h"
#include "run/run.h"

typedef enum frame_kind {
    FRAME_BASE,      /* of run_function */
    FRAME_CALL,
    FRAME_INTERFACE, /* a call whose callee was found while running: LibTorch does not inline it */
    FRAME_FORK,
} frame_kind;

typedef struct frame {
    struct frame *below;
    program *program;
    uint32_t pc;             /* of the next instruction */
    frame_kind kind;
    object *watched;         /* a reference to the object whose method this is, where returns are watched; else NULL */
    const function *method;  /* that method */
    VEC(value) entered;      /* objects of open `with` blocks, references */
    value *args, *outs;      /* scratch of the current instruction: max_in and max_out values */
    value regs[];
} frame;

typedef struct machine {
    run_state *rs;
    ctx *cx;
    frame *top;
    value raised; /* class name of a RaiseException on its way up, else None */
} machine;

/* Instructions on gathered inputs (borrowed); outputs are references. */
typedef ts_status (*insn_action)(ctx *cx, const node *n, const value *in, int nin, value *out);
extern const insn_action insn_actions[]; /* by insn_code; NULL: in the loop itself */

/* Wraps the error's message in LibTorch's text with the frames from the top down to `last`. */
void traceback_wrap(machine *m, const frame *last);
/* A program for a compiled function, made at its first use. */
ts_status function_program(function *f, program **out_program, ts_error *err);
/* The trace callback of one finished operator. */
void machine_trace(machine *m, const insn *i, const node *n, const value *in, const value *out, double seconds);
double machine_now(void);

#endif
