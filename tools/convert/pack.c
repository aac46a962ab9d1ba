/* SPDX-License-Identifier: Apache-2.0
 *
 * pack.c: from the parts of an ONNX graph to the bytes of its file.
 */
#include "build.h"

#include <stdlib.h>
#include <string.h>

#define GROW(array, count) ((array) = memory_grow((array), (count), sizeof *(array)))

/* ---- inputs and outputs ---- */

static Onnx__ValueInfoProto *value_info(const char *name, ts_dtype d, int ndim, const int64_t *dims, const char *const *dim_names) {
    Onnx__ValueInfoProto *v = memory_take(sizeof *v);
    Onnx__TypeProto *type = memory_take(sizeof *type);
    Onnx__TypeProto__Tensor *tensor = memory_take(sizeof *tensor);
    onnx__value_info_proto__init(v);
    onnx__type_proto__init(type);
    onnx__type_proto__tensor__init(tensor);
    v->name = (char *)name;
    v->type = type;
    type->value_case = ONNX__TYPE_PROTO__VALUE_TENSOR_TYPE;
    type->tensor_type = tensor;
    tensor->has_elem_type = 1;
    tensor->elem_type = build_dtype(d);
    tensor->shape = memory_take(sizeof *tensor->shape);
    onnx__tensor_shape_proto__init(tensor->shape);
    tensor->shape->n_dim = (size_t)ndim;
    tensor->shape->dim = memory_array((size_t)ndim, sizeof(void *));
    for (int i = 0; i < ndim; i++) {
        Onnx__TensorShapeProto__Dimension *dim = tensor->shape->dim[i] = memory_take(sizeof *dim);
        onnx__tensor_shape_proto__dimension__init(dim);
        dim->value_case = dims[i] < 0 ? ONNX__TENSOR_SHAPE_PROTO__DIMENSION__VALUE_DIM_PARAM
                                      : ONNX__TENSOR_SHAPE_PROTO__DIMENSION__VALUE_DIM_VALUE;
        if (dims[i] < 0) dim->dim_param = (char *)dim_names[i];
        else dim->dim_value = dims[i];
    }
    return v;
}

void build_input(builder *b, const char *name, ts_dtype d, int ndim, const int64_t *dims, const char *const *dim_names) {
    GROW(b->inputs, b->input_count);
    b->inputs[b->input_count++] = value_info(name, d, ndim, dims, dim_names);
}

void build_body_input(region *r, const char *name, ts_dtype d, int ndim, const int64_t *dims, const char *const *dim_names) {
    GROW(r->inputs, r->input_count);
    r->inputs[r->input_count++] = value_info(name, d, ndim, dims, dim_names);
}

void build_output(builder *b, const char *name, ts_dtype d, int ndim, const int64_t *dims, const char *const *dim_names) {
    GROW(b->outputs, b->output_count);
    b->outputs[b->output_count++] = value_info(name, d, ndim, dims, dim_names);
}

/* ---- what reaches an output ---- */

static void want_region(table *wanted, const region *r);

static void want_node(table *wanted, onnx_node *n) {
    n->live = true;
    for (size_t i = 0; i < n->proto.n_input; i++) table_set(wanted, n->proto.input[i], n);
    for (int i = 0; i < 2 && n->bodies[i]; i++) want_region(wanted, n->bodies[i]);
}

/* Nodes stand behind what they use, so that one pass from the end is enough. Subgraphs nest as the model's Ifs do. */
static void want_region(table *wanted, const region *r) {
    static char mark;
    for (size_t i = 0; i < r->results; i++) table_set(wanted, r->result_names[i], &mark);
    for (size_t i = r->n; i-- > 0;) {
        onnx_node *n = r->nodes[i];
        for (size_t k = 0; k < n->proto.n_output && !n->live; k++)
            if (table_get(wanted, n->proto.output[k])) want_node(wanted, n);
    }
}

static void keep_live(region *r) {
    size_t kept = 0;
    for (size_t i = 0; i < r->n; i++) {
        onnx_node *n = r->nodes[i];
        if (!n->live) continue;
        r->nodes[kept++] = n;
        for (int k = 0; k < 2 && n->bodies[k]; k++) keep_live(n->bodies[k]);
    }
    r->n = kept;
}

void build_prune(builder *b) {
    table wanted = {0};
    for (size_t i = 0; i < b->output_count; i++) table_set(&wanted, b->outputs[i]->name, b);
    want_region(&wanted, b->main);
    keep_live(b->main);
    size_t kept = 0;
    for (size_t i = 0; i < b->initializer_count; i++) {
        initializer *at = b->initializers[i];
        if (table_get(&wanted, at->proto.name)) b->initializers[kept++] = at;
        else ts_tensor_unref(at->data);
    }
    b->initializer_count = kept;
}

/* ---- packing ---- */

static void fill_nodes(Onnx__GraphProto *g, const region *r) {
    g->n_node = r->n;
    g->node = memory_array(r->n, sizeof *g->node);
    for (size_t i = 0; i < r->n; i++) {
        onnx_node *n = r->nodes[i];
        g->node[i] = &n->proto;
        for (size_t k = 0, body = 0; k < n->proto.n_attribute; k++)
            if (n->proto.attribute[k]->g) fill_nodes(n->proto.attribute[k]->g, n->bodies[body++]);
    }
    g->n_input = r->input_count;
    g->input = r->inputs;
    g->n_output = r->results;
    g->output = memory_array(r->results, sizeof *g->output);
    for (size_t i = 0; i < r->results; i++) {
        g->output[i] = memory_take(sizeof *g->output[i]);
        onnx__value_info_proto__init(g->output[i]);
        g->output[i]->name = (char *)r->result_names[i];
    }
}

static void fill_initializers(Onnx__GraphProto *g, const builder *b) {
    static uint8_t nothing;
    g->n_initializer = b->initializer_count;
    g->initializer = memory_array(b->initializer_count, sizeof *g->initializer);
    for (size_t i = 0; i < b->initializer_count; i++) {
        initializer *at = b->initializers[i];
        const ts_tensor *t = at->data;
        at->proto.has_raw_data = 1;
        at->proto.raw_data.len = (size_t)ts_tensor_numel(t) * ts_dtype_size(ts_tensor_dtype(t));
        at->proto.raw_data.data = ts_tensor_data(t) ? ts_tensor_data(t) : &nothing;
        g->initializer[i] = &at->proto;
    }
}

enum { FILE_MAX = INT32_MAX }; /* what readers of protobuf take */

bool build_pack(builder *b, const char *graph_name, int opset, uint8_t **out_bytes, size_t *out_size) {
    Onnx__ModelProto model = ONNX__MODEL_PROTO__INIT;
    Onnx__GraphProto graph = ONNX__GRAPH_PROTO__INIT;
    Onnx__OperatorSetIdProto set = ONNX__OPERATOR_SET_ID_PROTO__INIT, *sets[] = {&set};
    fill_nodes(&graph, b->main);
    fill_initializers(&graph, b);
    graph.name = (char *)graph_name;
    graph.n_input = b->input_count;
    graph.input = b->inputs;
    graph.n_output = b->output_count;
    graph.output = b->outputs;
    set.domain = (char *)"";
    set.has_version = 1;
    set.version = opset;
    model.has_ir_version = 1;
    model.ir_version = BUILD_IR_VERSION;
    model.producer_name = (char *)"libts";
    model.producer_version = (char *)ts_version();
    model.graph = &graph;
    model.n_opset_import = 1;
    model.opset_import = sets;
    size_t size = onnx__model_proto__get_packed_size(&model);
    if (size > FILE_MAX) return false;
    uint8_t *bytes = malloc(size);
    if (!bytes) memory_end();
    *out_size = onnx__model_proto__pack(&model, bytes);
    *out_bytes = bytes;
    return true;
}
