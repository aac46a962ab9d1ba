/* SPDX-License-Identifier: Apache-2.0
 *
 * program.h: a graph as flat instructions over a register file.
 *
 * Every register that holds a heap value is cleared by the instruction that uses it last (operand kind MOVE, or a
 * DROP), so that memory goes back at once.  If and Loop are jumps.  A program is constant once made and keeps the
 * graph that it came from; any number of threads may run it.
 */
#ifndef TS_RUN_PROGRAM_H
#define TS_RUN_PROGRAM_H

#include "base/vec.h"
#include "ir/unit.h"

typedef enum insn_code {
#define INSN(code, what) I_##code,
#include "run/insn.def"
#undef INSN
} insn_code;

/* An input: kind in the two low bits, index above. */
enum { USE_BORROW, USE_MOVE, USE_CONSTANT };
static inline uint32_t operand(uint32_t index, uint32_t kind) { return index << 2 | kind; }

enum { REG_NONE = UINT32_MAX }; /* an output that nobody uses */

typedef struct insn {
    uint16_t code;
    uint16_t flags;
    uint32_t nin, nout;
    uint32_t first;  /* in `operands`: nin inputs, then nout output registers */
    uint32_t target; /* as insn.def says */
    const op *op;    /* of OP, RAISE, WARN */
} insn;

struct program;
typedef struct program program;
struct program {
    function *function;
    const char *name;   /* as tracebacks have it */
    const call_site *site; /* of a fork: where it stands; its own code begins there */
    budget *budget;
    int nparams;        /* arguments are registers 0 .. nparams - 1 */
    VEC(insn) code;
    VEC(const node *) nodes; /* one per instruction, NULL for jumps of our own */
    VEC(uint32_t) operands;
    VEC(value) constants;    /* references */
    VEC(program *) subs;     /* bodies of forks */
    uint32_t nregs;
    uint32_t max_in, max_out;
    atomic_bool *warned;
    uint32_t nwarned;
};

/* Lowers a function's graph. */
ts_status program_new(function *f, const graph *g, budget *b, program **out_program, ts_error *err);
void program_free(program *p); /* NULL is allowed */

/* ---- run/live.c: last uses ---- */

typedef struct live_item { ir_value *v; uint32_t next; } live_item; /* next: index + 1 */

/* Places in a graph are numbered in program order (node->mark, block->mark); input k of a node and result k of a block
 * is `mark + 1 + k`. */
typedef struct live {
    budget *budget;
    uint32_t places;
    uint8_t *moves;     /* by place of an input or result: it is the last use */
    uint32_t *kills;    /* by place of a node (after it) or block (at its start): heads of lists in `items`, + 1 */
    uint32_t *releases; /* by place of a node (after it) or block (at its end): values whose register is free then */
    VEC(live_item) items;
} live;

/* Works out the last uses of all values defined under `root`, bodies of forks excepted; false where memory ends. */
bool live_find(live *l, budget *b, block *root);
void live_free(live *l);
/* Whether values of a type hold memory. */
bool live_is_heap(const type *t);

#endif
