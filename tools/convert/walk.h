/* SPDX-License-Identifier: Apache-2.0
 *
 * walk.h: what the files that walk a graph share: walk.c (nodes, calls), branch.c (Ifs and Loops that depend on the data).
 */
#ifndef TOOLS_CONVERT_WALK_H
#define TOOLS_CONVERT_WALK_H

#include "convert.h"

typedef struct frame {
    ts_graph *g;
    val *vals; /* by number */
    int depth; /* of calls */
} frame;

/* The nodes of a block. False: c->raised, or the walk cannot go on. */
bool walk_block(convert *c, frame *f, const ts_block *b);
/* Notes where an evaluation failed; returns false. */
bool walk_stop(convert *c, const ts_node *n);
/* Gives value `id` a new content (takes v), or that of another value. */
void walk_set(frame *f, size_t id, val v);
void walk_copy(frame *f, size_t to, size_t from);
/* The outputs of a node are results of a block, from the skip-th on. */
void walk_copy_results(frame *f, const ts_node *n, const ts_block *b, size_t skip);

/* An If on data: both branches are walked. One that raises for the examples is taken for a check, and the other one for
 * what happens. */
bool branch_if(convert *c, frame *f, const ts_node *n, const char *op, const val *condition, bool taken);
/* A Loop of which the number of rounds is not known: its body is walked once. */
bool branch_loop(convert *c, frame *f, const ts_node *n, const char *op);

#endif
