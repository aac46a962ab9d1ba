/* SPDX-License-Identifier: Apache-2.0
 *
 * passes.h: from the graph of a function as written to the one that is run (passes.def).
 *
 * Passes work in place on a copy; each leaves a graph that graph_verify accepts, which debug builds check.  All of it
 * happens under the lock of the function's unit.
 */
#ifndef TS_PASSES_PASSES_H
#define TS_PASSES_PASSES_H

#include "base/vec.h"
#include "ir/walk.h"
#include "sema/sema.h"

/* A new graph: f's, after the passes up to `last` (NULL: all of them). f is compiled. */
ts_status passes_run(function *f, const char *last, graph **out_graph, ts_error *err);

/* One function per pass, named as in passes.def. */
#define PASS(name, what) ts_status pass_##name(graph *g, ts_error *err);
#include "passes/passes.def"
#undef PASS

/* ---- passes/clone.c ---- */

/* Copies the nodes of `from` (not its parameters and results) in front of `at`, or to the end of `to` if `at` is NULL.
 * copies[id] is the copy of the value `id` of the graph that `from` belongs to; those of its parameters are set by the
 * caller, and of all other values that are used, unless `to` is in the same graph: then they are used as they are. `site`, if not NULL, goes to the outer end of the copies' call sites. *out_first: the first copy, or `at`. */
ts_status clone_nodes(block *from, block *to, node *at, ir_value **copies, const call_site *site, node **out_first,
                      ts_error *err);
ts_status graph_clone(const graph *g, graph **out_graph, ts_error *err);

/* ---- passes/effects.c ---- */

/* Whether a node, its blocks not looked at, must stay although nobody uses its outputs. */
bool node_has_effect(const node *n);
/* Whether a node may write to a list, dict, object or tensor that existed before it, or run code that does. */
bool node_may_write(const node *n);
/* The list or dict that is all that a node writes to and that nobody but its maker's users can know; else NULL. Such a
 * write matters only if the container does. */
const ir_value *node_fills(const node *n);
static inline bool is_constant(const ir_value *v) { return v->def && v->def->kind == N_CONSTANT; }
/* Whether values of a type can never change. */
bool type_is_immutable(const type *t);

#endif
