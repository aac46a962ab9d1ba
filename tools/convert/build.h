/* SPDX-License-Identifier: Apache-2.0
 *
 * build.h: the ONNX graph as it grows: nodes, constants, names; and its file at the end.
 *
 * Names are unique in the whole file, subgraphs included, as ONNX wants them.  All memory is the pool's (memory.h).
 */
#ifndef TOOLS_CONVERT_BUILD_H
#define TOOLS_CONVERT_BUILD_H

#include "memory.h"
#include "onnx.pb-c.h"
#include "ts/ts.h"

#include <stdbool.h>
#include <stdio.h>

enum { BUILD_OPSET = 17, BUILD_IR_VERSION = 8 };

/* A node with its outputs' names: onnx node types and attributes are as ONNX's operator pages have them. */
typedef struct onnx_node {
    Onnx__NodeProto proto;
    bool live;
    struct region *bodies[2]; /* of attributes that are graphs */
} onnx_node;

enum { REGION_RESULTS = 64 };

/* Nodes of the graph or of one subgraph. */
typedef struct region {
    struct region *outer;
    onnx_node **nodes;
    size_t n;
    const char *result_names[REGION_RESULTS];
    size_t results;
    Onnx__ValueInfoProto **inputs; /* of a loop's body */
    size_t input_count;
} region;

typedef struct initializer {
    Onnx__TensorProto proto;
    ts_tensor *data; /* a reference, contiguous */
    bool live;
} initializer;

typedef struct builder {
    region *main, *at;
    initializer **initializers;
    size_t initializer_count;
    table names;     /* name -> anything: taken */
    table counters;  /* stem -> int *: the last number tried */
    table constants; /* text of a small constant -> its name */
    table by_name;   /* name -> initializer */
    const char *stem; /* of the names of what is made next: "layer1.0.conv1" */
    const char *place; /* "model.py:12", noted at each node, or NULL */
    Onnx__ValueInfoProto **inputs, **outputs;
    size_t input_count, output_count;
} builder;

void build_begin(builder *b);
void build_free(builder *b);

/* A name that nothing else has: `stem`, or with a number behind it. */
const char *build_name(builder *b, const char *stem);
/* ONNX's number of a dtype; 0 if it has none. */
int build_dtype(ts_dtype d);

/* A node with `nout` outputs; inputs may be NULL (left out). */
onnx_node *build_node(builder *b, const char *type, int nin, const char *const *in, int nout);
void build_int(onnx_node *n, const char *name, int64_t value);
void build_float(onnx_node *n, const char *name, double value);
void build_string(onnx_node *n, const char *name, const char *value);
void build_ints(onnx_node *n, const char *name, int count, const int64_t *values);
void build_strings(onnx_node *n, const char *name, int count, const char *const *values);
void build_body(onnx_node *n, const char *name, region *body);
static inline const char *build_out(const onnx_node *n, int i) { return n->proto.output[i]; }

/* Opens a subgraph: nodes go there until build_close. */
region *build_open(builder *b);
void build_result(builder *b, const char *name);
void build_close(builder *b);
/* An input of a body. */
void build_body_input(region *r, const char *name, ts_dtype d, int ndim, const int64_t *dims, const char *const *dim_names);

/* A constant of a tensor's values; `name` is made unique. */
const char *build_tensor(builder *b, const char *name, ts_tensor *t);
/* Copies the values of a constant whose tensor is about to be written. */
void build_keep(builder *b, const char *name);
/* Small constants, each made once. */
const char *build_const_ints(builder *b, int count, const int64_t *values); /* int64[count] */
const char *build_const_int(builder *b, int64_t value);                     /* int64, 0-d */
/* A number as 0-d tensor of a dtype (float types, ints, bool). */
const char *build_const_number(builder *b, ts_dtype d, double value, int64_t integer);

/* What flows in and out. `dims[i]` < 0: the dimension is called dim_names[i]. */
void build_input(builder *b, const char *name, ts_dtype d, int ndim, const int64_t *dims, const char *const *dim_names);
void build_output(builder *b, const char *name, ts_dtype d, int ndim, const int64_t *dims, const char *const *dim_names);

/* Drops what reaches no output; then packs the model. Free *out_bytes with free(). False: more than a file can hold. */
void build_prune(builder *b);
bool build_pack(builder *b, const char *graph_name, int opset, uint8_t **out_bytes, size_t *out_size);

#endif
