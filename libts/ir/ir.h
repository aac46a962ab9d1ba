/* SPDX-License-Identifier: Apache-2.0
 *
 * ir.h: the typed SSA graph of one function: blocks of nodes, nodes with inputs, outputs and nested blocks.
 *
 * Every value has one definition, a node's output or a block's parameter; a use may reach outwards to enclosing
 * blocks.  All of it lives in the graph's arena.  A graph is built by one thread and constant once compiled.
 */
#ifndef TS_IR_IR_H
#define TS_IR_IR_H

#include "lang/source.h"
#include "ops/op.h"

struct function; /* ir/unit.h */

typedef enum node_kind {
#define NODE(kind, text, what) N_##kind,
#include "ir/node.def"
#undef NODE
    NODE_KINDS
} node_kind;

typedef struct node node;
typedef struct block block;
typedef struct graph graph;
typedef struct ir_value ir_value;
typedef struct value_names value_names;

/* A use: input `index` of `node`, or result `index` of `block` (node NULL). */
typedef struct use { node *node; block *block; int index; struct use *next, *prev; } use;

struct ir_value {
    const type *type;
    node *def;        /* the node it is an output of, or NULL: a parameter of `owner` */
    block *owner;     /* block of the definition */
    int index;        /* which output or parameter */
    int id;           /* unique in the graph: printed as %N, or %name.N */
    const char *name; /* from the source, or NULL; unique in graphs that keep names */
    use *uses;        /* unordered */
};

/* How a node got here: the call in whose callee it stood, innermost first; NULL: in the function itself. */
typedef struct call_site { struct function *function; range place; const struct call_site *outer; } call_site;

struct node {
    node_kind kind;
    const op *op;            /* of N_OP */
    graph *graph;
    block *owner;
    node *prev, *next;       /* in the block */
    int nin, nout, nblocks;
    ir_value **in;
    use **in_use;            /* the inputs' entries in their values' lists */
    ir_value **out;
    block **blocks;
    range place;
    struct function *function; /* callee; also whose source `place` belongs to is inlined->function */
    const call_site *inlined;
    value constant;          /* of N_CONSTANT; a reference */
    node *next_constant;     /* graph->constants */
    const char *name;        /* attribute or method */
    int slot;                /* attribute slot; in open graphs EMPTY_LITERAL for a [] of any type, the number of a warning */
    int ntypes;
    const type **types;      /* of N_ISINSTANCE; of N_CREATE_OBJECT one */
    uint32_t mark;           /* scratch of whoever works on the graph (passes, lowering); means nothing between them */
};

enum { EMPTY_LITERAL = 1 };

struct block {
    graph *graph;
    node *owner;             /* NULL: the function's body */
    node *first, *last;
    int nparams, nresults;
    ir_value **params;
    ir_value **results;
    use **result_use;        /* the same of the results */
    uint32_t mark;           /* scratch, as a node's */
};

struct graph {
    arena *memory;
    budget *owner;           /* pays */
    type_pool *pool;
    block *body;             /* params: the function's arguments; one result (multiple returns are a tuple) */
    struct function *function; /* NULL: of a text */
    int next_id;
    node *constants;         /* chain of N_CONSTANT nodes for releasing their values */
    value_names *names;      /* of graphs that keep names (ir/names.c), else NULL */
};

/* ---- building (ir/build.c); NULL only where memory ends ---- */

graph *graph_new(type_pool *pool, budget *b, struct function *f);
void graph_free(graph *g);
block *block_new(graph *g, node *owner);
ir_value *block_add_param(block *b, const type *t, const char *name);
bool block_add_result(block *b, ir_value *v);
/* A node with its inputs, not yet in a block; outputs and blocks are added by the functions below. */
node *node_new(graph *g, node_kind kind, range place, int nin, ir_value *const *in);
ir_value *node_add_output(node *n, const type *t, const char *name);
block *node_add_block(node *n);
bool node_add_input(node *n, ir_value *v);
void node_append(block *b, node *n);
void node_insert_before(node *at, node *n);
/* Moves a node, blocks included, to another place of its graph. */
void node_move_before(node *at, node *n);
void node_move_to_end(block *b, node *n);
/* The rest moves down. False where memory ends. */
bool node_insert_input(node *n, int index, ir_value *v);
bool block_insert_result(block *b, int index, ir_value *v);
/* A block whose nodes have been moved away. */
void node_remove_block(node *n, int index);
/* A constant (takes v) in front of a node. */
ir_value *node_constant_before(node *at, value v, const type *t);
/* Unlinks a node without uses and drops its own uses, nested blocks included. */
void node_remove(node *n);
void node_set_input(node *n, int index, ir_value *v);
void block_set_result(block *b, int index, ir_value *v);
/* The rest moves up; outputs and parameters must be without uses. */
void node_remove_input(node *n, int index);
void node_remove_output(node *n, int index);
void block_remove_param(block *b, int index);
void block_remove_result(block *b, int index);
/* Every use of `from` becomes one of `to`. */
void value_replace_uses(ir_value *from, ir_value *to);
/* A constant (takes v) appended to a block. */
ir_value *graph_constant(block *b, value v, const type *t, range place);

/* ---- names as LibTorch gives them (ir/names.c) ---- */

/* From now on the names of values are unique: before any is made. */
bool graph_keep_names(graph *g);
void names_free(value_names *names);
/* Gives a value of a node or block a name; in a graph that keeps names, the value that had it gets another. */
bool value_set_name(ir_value *v, const char *name);
/* Whether a variable gives its name to values: _0, _1 ... are what the serializer calls values without one. */
bool name_is_meaningful(const char *name);
/* The value has none from now on; of one that goes. */
void value_drop_name(ir_value *v);

/* ---- text (ir/print.c, ir/parse.c) and checking (ir/verify.c) ---- */

/* PyTorch's form: `graph(%x : Tensor):` ... `return (%y)`. */
void graph_print(text *out, const graph *g);
/* To the letter what LibTorch prints (ir/show.c), with or without places in the source; for graphs that keep names. */
void graph_show(text *out, const graph *g, bool places);
/* What the text of a graph may name: classes, enums and named tuples, functions. Either may be NULL, and give NULL. */
typedef struct graph_names {
    void *context;
    const type *(*find_type)(void *context, const char *name);
    struct function *(*find_function)(void *context, const char *name);
} graph_names;
/* The inverse, but for tensors and objects among the constants, which come out empty. `names` may be NULL. The result has
 * passed graph_verify; TS_ERR_ARGUMENT names the line that is wrong. */
ts_status graph_parse(type_pool *pool, budget *b, const char *string, const graph_names *names, graph **out_graph, ts_error *err);
/* Definitions dominate uses, types fit, blocks have the right arity, use lists agree. TS_ERR_COMPILE names the node. */
ts_status graph_verify(const graph *g, ts_error *err);

#endif
