/* SPDX-License-Identifier: Apache-2.0
 *
 * convert.h: how a method becomes an ONNX graph.
 *
 * The graph of the method is walked in the order of execution with example inputs, and every node is run: each value is
 * known as an example, tensors with dtype and shape.  What no input flows into is a constant and is simply computed.
 * What an input flows into "varies": its node is translated (translate.def) to ONNX nodes.  Tensors are told apart by
 * identity, so that lists, tuples, dicts and objects need no translation of their own: they are gone in the result.
 *
 * With dynamic axes everything is run twice side by side, the second time with these axes twice as long: a size is fixed
 * if it is the same in both runs, else it varies like data does.  So nothing is ever frozen that depends on such an axis.
 */
#ifndef TOOLS_CONVERT_CONVERT_H
#define TOOLS_CONVERT_CONVERT_H

#include "build.h"

enum { RUNS = 2, DIMS = 64 };

/* What varies in a value that is no tensor: a number, or items of a list or tuple of numbers. A value without a fact is
 * known. Lists share their fact, as they share their items. */
typedef struct fact {
    const char *name; /* 0-d tensor in ONNX; NULL: this number is known */
    ts_dtype dtype;   /* int64, float32, float64 or bool */
    bool data;        /* depends on what is in an input, not only on its sizes */
    bool fresh;       /* an object that the method made itself */
    int depth;        /* branches that were open where a list or object was made */
    int n;
    struct fact **items; /* NULL: known */
} fact;

/* A value in the runs; without dynamic axes both are the same. References. */
typedef struct val {
    ts_value *at[RUNS];
    fact *fact;
} val;

/* A tensor that the walk has met. */
typedef struct tracked {
    ts_tensor *t, *u;  /* in both runs; references */
    const char *name;  /* in ONNX; NULL: a constant that nobody has used yet */
    const char *path;  /* of a parameter or attribute, "layer1.0.weight" */
    bool varies;
    bool sizes;        /* ... with the sizes of dynamic axes alone */
    bool stale;        /* a view whose memory was written since: read it from `base` */
    const char *absent; /* why it has no value in ONNX, or NULL */
    bool state;        /* an attribute that may be written: it is an input and an output */
    bool loose;        /* its shape is not known: branches of an If gave different ones */
    struct tracked *base;
    size_t order;      /* in which they were met */
} tracked;

typedef struct problem {
    const char *op, *why, *place; /* place: lines for people */
    const char *at;               /* "model.py:12" */
    int count;
    bool missing;                 /* no translation at all */
} problem;

/* A size that a dynamic axis has in both runs. */
typedef struct open_dim {
    int64_t a, b;
    const char *name;
} open_dim;

typedef struct convert {
    builder b;
    bool dynamic;
    bool open_sizes; /* a result was met whose size depends on the data: that takes two runs, also without dynamic axes */
    bool settles;    /* an attribute was given another value, which no input flows into: the next call may find it there */
    bool by_model;   /* the error is an exception that the model raises */
    bool second_run; /* the error is the second run's */
    bool has_state; /* tensors among the attributes may be replaced: state.c looks at them at the end */
    tracked **tracked; /* by address of t: open addressing */
    size_t tracked_count, tracked_capacity;
    const char **notes; /* places whose conditions were decided by the sizes of dynamic axes */
    size_t note_count;
    ts_tensor *stand_in; /* for arguments that are no tensors, after a refusal */
    problem *problems;
    size_t problem_count;
    open_dim *open_dims;
    size_t open_dim_count;
    const char *absent_output; /* an output of the model that is absent */
    bool wrote_in_branch; /* a branch has changed what was there before it: an example is no longer what it was */
    int branches;      /* open branches of Ifs that depend on data */
    uint64_t steps;
    bool raised;       /* the walk ended early: `error` */
    ts_error *error;
    const char *error_place;
} convert;

/* One node that is being translated. Its outputs are known already, as examples. */
typedef struct call {
    convert *c;
    const ts_node *node;
    const char *op;     /* "aten::relu", without the underscore of an in-place form */
    const struct row *row;
    int nin, nout;
    val *in, *out;
    bool refused;
} call;

/* A row of translate.def. */
typedef struct row {
    const char *op;
    bool (*translate)(call *k); /* NULL: only what is said by the kind */
    const char *onnx;           /* for functions that serve several operators */
    bool structure;             /* the result depends on dtypes, numbers of dimensions and sizes alone */
} row;

/* ---- table.c ---- */
const row *table_find_row(const char *op);
size_t table_row_count(void);
const row *table_row(size_t index);

/* ---- walk.c ---- */
/* Walks a method's body on its arguments. False: c->raised. */
bool walk_method(convert *c, ts_graph *g, const val *args, size_t count, val *out_result);
void val_free(val *v);
val val_ref(const val *v);

/* ---- open.c ---- */
/* Whether an operator's result has a size that depends on the data; then its example in the second run is made longer, so
 * that the size counts as one of a dynamic axis. */
bool open_is(const ts_node *n, const char *op, const val *in);
void open_lengthen(const char *op, const val *in, val *out);

/* ---- facts.c ---- */
/* True if a node only makes values of others or takes them apart: then the facts of its outputs are set. */
bool facts_pass(const char *op, int branches, const val *in, size_t nin, val *out, size_t nout);

/* ---- tensors.c ---- */
tracked *tensors_find(const convert *c, const ts_tensor *t); /* NULL if never met */
tracked *tensors_add(convert *c, ts_tensor *t, ts_tensor *u);
/* Visits all tensors among the attributes below the root. */
void tensors_visit_attributes(ts_value *root, void (*visit)(void *context, const char *path, ts_tensor *t), void *context);
/* Notes names of the parameters and attributes below the root. */
void tensors_name_attributes(convert *c, ts_value *root);
/* A tensor's name in ONNX: made now for a constant. */
const char *tensors_name(convert *c, tracked *at);
/* Before a node writes to a tensor, what varies or what does not: constants keep what they were. */
void tensors_before_write(convert *c, tracked *at, bool varies);
/* After a node whose result is `name` wrote to a tensor: its memory's other views know. NULL, or why it cannot be. */
const char *tensors_write(convert *c, tracked *at, const char *name);
void tensors_free(convert *c);
/* Whether a value, lists, tuples and dicts looked through, holds a tensor that varies (or, for tensors_new: that was never met). */
bool tensors_vary(const convert *c, const ts_value *v);
bool tensors_new(const convert *c, const ts_value *v);
/* Whether it holds one that varies with what is in an input. */
bool tensors_have_data(const convert *c, const ts_value *v);
/* Whether a tensor has the same sizes in both runs. */
bool tensors_fixed(const ts_tensor *t, const ts_tensor *u);
/* Whether all tensors of a value are known, or views of such as vary; then they are known from now on. Fixed sizes only. */
bool tensors_views(convert *c, const ts_value *v, const ts_value *w);
/* Meets all tensors of a value. */
void tensors_meet(convert *c, const ts_value *v, const ts_value *w);

/* ---- translate.c ---- */
/* Translates a node whose result varies, or notes a problem. */
void translate_node(convert *c, const ts_node *n, const char *op, val *in, val *out);
/* Notes that a node cannot be converted. */
void translate_refuse(convert *c, const ts_node *n, const char *op, bool missing, const char *why);
/* Notes a condition that was decided by the size of a dynamic axis, the same way in both runs. */
void translate_note(convert *c, const ts_node *n);
/* Whether two values without tensors are the same. */
bool translate_same(const ts_value *a, const ts_value *b);

#endif
