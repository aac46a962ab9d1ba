/* SPDX-License-Identifier: Apache-2.0
 *
 * examples.h: the example inputs of a conversion, from --input or a reference, and what flows in and out of the result.
 */
#ifndef TOOLS_CONVERT_EXAMPLES_H
#define TOOLS_CONVERT_EXAMPLES_H

#include "common/options.h"
#include "convert.h"

/* An axis whose size stays open. */
typedef struct dynamic_axis {
    const char *input; /* NULL: of every input tensor that has it */
    int64_t axis;
    const char *name;
} dynamic_axis;

typedef struct examples {
    ts_value **args;
    size_t arg_count;
    ts_keyword *keywords;
    size_t keyword_count;
    dynamic_axis *axes;
    size_t axis_count;
} examples;

/* "[NAME=]INPUT" as common/input.h has it; false with a message on stderr. */
bool examples_add(examples *e, const char *text, const char *fill);
/* Inputs of the first case (or of the one named) that calls `method`; false with a message. */
bool examples_read(examples *e, const char *path, const char *case_name, const char *method);
/* "[NAME:]AXIS[=SYMBOL]"; false with a message. */
bool examples_add_axis(examples *e, const char *text);
void examples_free(examples *e);

/* The values of the graph's parameters in both runs, with inputs declared in ONNX. False: c->error. */
bool examples_bind(convert *c, const examples *e, ts_graph *g, val **out_args);
/* Declares the tensors (and numbers that vary) of a result as outputs. Returns how many parts of it are constants that are
 * no tensors, and left out. */
size_t examples_outputs(convert *c, const val *result);

/* An input or output of its own, of fixed sizes. */
void examples_add_input(convert *c, const char *name, ts_tensor *t);
void examples_add_output(convert *c, const char *name, ts_tensor *t);

/* ---- state.c ---- */

/* Paths of the tensors among the attributes that a call changes. */
typedef struct state {
    const char **paths;
    size_t n;
} state;

/* Calls the method once, on a module that is not used for anything else afterwards. */
ts_status state_find(ts_module *m, const char *method, const examples *e, state *out, ts_error *error);
/* Before the walk: they are inputs. */
void state_inputs(convert *c, const ts_module *m, const state *s);
/* After the walk: what they are now are outputs. Returns the path of an attribute that was changed although it is not among
 * them, or NULL. */
const char *state_outputs(convert *c, const ts_module *m, const state *s);

#endif
