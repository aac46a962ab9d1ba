/* SPDX-License-Identifier: Apache-2.0
 *
 * open.h: from the open graph of a function (sema/open.c) to the graph that LibTorch shows for it, value by value: the
 * same nodes in the same order, the same names and numbers.  The steps are LibTorch's (torch/csrc/jit/frontend and
 * torch/csrc/jit/passes of PyTorch 1.13), since each makes values that count.
 */
#ifndef TS_PASSES_OPEN_H
#define TS_PASSES_OPEN_H

#include "passes/passes.h"

/* The graph of f as LibTorch shows it; compiles f first. */
ts_status open_graph(function *f, graph **out_graph, ts_error *err);

/* ---- the steps ---- */

/* Loads and stores become values: Ifs and Loops get outputs, loop conditions their places (open_ssa.c). */
ts_status open_to_values(graph *g, ts_error *err);
/* return, break and continue become flags and branches (open_exits.c). */
ts_status open_exits(graph *g, ts_error *err);
/* Loops with a number of rounds and a condition become ones with a condition alone; aliases of operators become the
 * operators (open_forms.c). */
ts_status open_forms(graph *g, ts_error *err);
/* Tuples that are only taken apart, what is known, what is dead; constants move to the front, outputs into the order of
 * their uses (open_tidy.c). */
ts_status open_tidy(graph *g, ts_error *err);

/* ---- shared ---- */

/* A constant in front of a node, or at the end of b where `at` is NULL; takes v. NULL where memory ends. */
ir_value *open_constant(block *b, node *at, value v, const type *t);
/* A node in front of another, or at the end of b where `at` is NULL. */
void open_insert(block *b, node *at, node *n);
/* The nodes of b move in front of `at`, or to the end of `to`. */
void open_splice(block *b, block *to, node *at);
/* Copies of the nodes of b likewise; (*copies)[id] is the copy of a value of b, else NULL. Free it with mem_free. */
ts_status open_copy(block *b, block *to, node *at, ir_value ***copies, ts_error *err);

#endif
