/* SPDX-License-Identifier: Apache-2.0
 *
 * build.c: nodes, attributes, names and constants of an ONNX graph.
 */
#include "build.h"

#include <stdlib.h>
#include <string.h>

#define GROW(array, count) ((array) = memory_grow((array), (count), sizeof *(array)))

void build_begin(builder *b) {
    *b = (builder){.stem = "value"};
    b->main = b->at = memory_take(sizeof *b->main);
}

void build_free(builder *b) {
    for (size_t i = 0; i < b->initializer_count; i++) ts_tensor_unref(b->initializers[i]->data);
}

/* ---- names ---- */

const char *build_name(builder *b, const char *stem) {
    if (!table_get(&b->names, stem)) {
        char *name = memory_copy(stem, strlen(stem));
        table_set(&b->names, name, name);
        return name;
    }
    int *counter = table_get(&b->counters, stem);
    if (!counter) {
        counter = memory_take(sizeof *counter);
        table_set(&b->counters, memory_copy(stem, strlen(stem)), counter);
    }
    for (;;) {
        char *name = memory_text("%s_%d", stem, ++*counter);
        if (table_get(&b->names, name)) continue;
        table_set(&b->names, name, name);
        return name;
    }
}

int build_dtype(ts_dtype d) {
    switch (d) {
    case TS_UINT8:
    case TS_QUINT8: return ONNX__TENSOR_PROTO__DATA_TYPE__UINT8;
    case TS_INT8:
    case TS_QINT8: return ONNX__TENSOR_PROTO__DATA_TYPE__INT8;
    case TS_INT16: return ONNX__TENSOR_PROTO__DATA_TYPE__INT16;
    case TS_INT32:
    case TS_QINT32: return ONNX__TENSOR_PROTO__DATA_TYPE__INT32;
    case TS_INT64: return ONNX__TENSOR_PROTO__DATA_TYPE__INT64;
    case TS_FLOAT16: return ONNX__TENSOR_PROTO__DATA_TYPE__FLOAT16;
    case TS_FLOAT32: return ONNX__TENSOR_PROTO__DATA_TYPE__FLOAT;
    case TS_FLOAT64: return ONNX__TENSOR_PROTO__DATA_TYPE__DOUBLE;
    case TS_BOOL: return ONNX__TENSOR_PROTO__DATA_TYPE__BOOL;
    case TS_BFLOAT16: return ONNX__TENSOR_PROTO__DATA_TYPE__BFLOAT16;
    case TS_COMPLEX64: return ONNX__TENSOR_PROTO__DATA_TYPE__COMPLEX64;
    case TS_COMPLEX128: return ONNX__TENSOR_PROTO__DATA_TYPE__COMPLEX128;
    default: return ONNX__TENSOR_PROTO__DATA_TYPE__UNDEFINED;
    }
}

/* ---- nodes ---- */

onnx_node *build_node(builder *b, const char *type, int nin, const char *const *in, int nout) {
    onnx_node *n = memory_take(sizeof *n);
    onnx__node_proto__init(&n->proto);
    while (nin && !in[nin - 1]) nin--;
    n->proto.op_type = (char *)type;
    n->proto.name = (char *)build_name(b, memory_text("%s/%s", b->stem, type));
    n->proto.doc_string = (char *)b->place;
    n->proto.n_input = (size_t)nin;
    n->proto.input = memory_array((size_t)nin, sizeof(char *));
    for (int i = 0; i < nin; i++) n->proto.input[i] = in[i] ? (char *)in[i] : (char *)"";
    n->proto.n_output = (size_t)nout;
    n->proto.output = memory_array((size_t)nout, sizeof(char *));
    for (int i = 0; i < nout; i++)
        n->proto.output[i] = (char *)build_name(b, nout == 1 ? memory_text("%s:out", n->proto.name)
                                                             : memory_text("%s:out%d", n->proto.name, i));
    GROW(b->at->nodes, b->at->n);
    b->at->nodes[b->at->n++] = n;
    return n;
}

static Onnx__AttributeProto *add_attribute(onnx_node *n, const char *name, int type) {
    Onnx__AttributeProto *a = memory_take(sizeof *a);
    onnx__attribute_proto__init(a);
    a->name = (char *)name;
    a->has_type = 1;
    a->type = type;
    GROW(n->proto.attribute, n->proto.n_attribute);
    n->proto.attribute[n->proto.n_attribute++] = a;
    return a;
}

void build_int(onnx_node *n, const char *name, int64_t value) {
    Onnx__AttributeProto *a = add_attribute(n, name, ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INT);
    a->has_i = 1;
    a->i = value;
}

void build_float(onnx_node *n, const char *name, double value) {
    Onnx__AttributeProto *a = add_attribute(n, name, ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__FLOAT);
    a->has_f = 1;
    a->f = (float)value;
}

static ProtobufCBinaryData text_data(const char *text) { return (ProtobufCBinaryData){strlen(text), (uint8_t *)text}; }

void build_string(onnx_node *n, const char *name, const char *value) {
    Onnx__AttributeProto *a = add_attribute(n, name, ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRING);
    a->has_s = 1;
    a->s = text_data(value);
}

void build_ints(onnx_node *n, const char *name, int count, const int64_t *values) {
    Onnx__AttributeProto *a = add_attribute(n, name, ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__INTS);
    a->n_ints = (size_t)count;
    a->ints = memory_array((size_t)count, sizeof *values);
    if (count) memcpy(a->ints, values, (size_t)count * sizeof *values);
}

void build_strings(onnx_node *n, const char *name, int count, const char *const *values) {
    Onnx__AttributeProto *a = add_attribute(n, name, ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__STRINGS);
    a->n_strings = (size_t)count;
    a->strings = memory_array((size_t)count, sizeof *a->strings);
    for (int i = 0; i < count; i++) a->strings[i] = text_data(values[i]);
}

void build_body(onnx_node *n, const char *name, region *body) {
    Onnx__AttributeProto *a = add_attribute(n, name, ONNX__ATTRIBUTE_PROTO__ATTRIBUTE_TYPE__GRAPH);
    a->g = memory_take(sizeof *a->g);
    onnx__graph_proto__init(a->g);
    a->g->name = (char *)name;
    n->bodies[n->bodies[0] != NULL] = body;
}

/* ---- subgraphs ---- */

region *build_open(builder *b) {
    region *r = memory_take(sizeof *r);
    r->outer = b->at;
    b->at = r;
    return r;
}

void build_result(builder *b, const char *name) {
    if (b->at->results < REGION_RESULTS) b->at->result_names[b->at->results++] = name;
}

void build_close(builder *b) { b->at = b->at->outer; }

/* ---- constants ---- */

const char *build_tensor(builder *b, const char *name, ts_tensor *t) {
    initializer *i = memory_take(sizeof *i);
    onnx__tensor_proto__init(&i->proto);
    if (ts_tensor_contiguous(t, &i->data, NULL) != TS_OK) memory_end();
    int ndim = ts_tensor_ndim(t);
    i->proto.name = (char *)build_name(b, name);
    i->proto.n_dims = (size_t)ndim;
    i->proto.dims = memory_array((size_t)ndim, sizeof(int64_t));
    if (ndim) memcpy(i->proto.dims, ts_tensor_sizes(t), (size_t)ndim * sizeof(int64_t));
    i->proto.has_data_type = 1;
    i->proto.data_type = build_dtype(ts_tensor_dtype(t));
    GROW(b->initializers, b->initializer_count);
    b->initializers[b->initializer_count++] = i;
    table_set(&b->by_name, i->proto.name, i);
    return i->proto.name;
}

void build_keep(builder *b, const char *name) {
    initializer *i = table_get(&b->by_name, name);
    ts_tensor *copy;
    if (ts_tensor_new(ts_tensor_dtype(i->data), ts_tensor_ndim(i->data), ts_tensor_sizes(i->data), &copy, NULL) != TS_OK)
        memory_end();
    size_t bytes = (size_t)ts_tensor_numel(copy) * ts_dtype_size(ts_tensor_dtype(copy));
    if (bytes) memcpy(ts_tensor_data(copy), ts_tensor_data(i->data), bytes);
    ts_tensor_unref(i->data);
    i->data = copy;
}

static const char *known_constant(builder *b, const char *key) { return table_get(&b->constants, key); }

static const char *add_constant(builder *b, const char *key, ts_tensor *t) {
    const char *name = build_tensor(b, key, t);
    ts_tensor_unref(t);
    table_set(&b->constants, key, (void *)name);
    return name;
}

static ts_tensor *new_tensor(ts_dtype d, int ndim, int64_t count) {
    ts_tensor *t;
    if (ts_tensor_new(d, ndim, &count, &t, NULL) != TS_OK) memory_end();
    return t;
}

const char *build_const_ints(builder *b, int count, const int64_t *values) {
    const char *key = "int64[";
    for (int i = 0; i < count; i++) key = memory_text("%s%s%lld", key, i ? "," : "", (long long)values[i]);
    key = memory_text("%s]", key);
    const char *known = known_constant(b, key);
    if (known) return known;
    ts_tensor *t = new_tensor(TS_INT64, 1, count);
    if (count) memcpy(ts_tensor_data(t), values, (size_t)count * sizeof *values);
    return add_constant(b, key, t);
}

const char *build_const_int(builder *b, int64_t value) { return build_const_number(b, TS_INT64, (double)value, value); }

const char *build_const_number(builder *b, ts_dtype d, double value, int64_t integer) {
    bool is_float = d == TS_FLOAT32 || d == TS_FLOAT64 || d == TS_FLOAT16 || d == TS_BFLOAT16;
    const char *key = is_float ? memory_text("%s(%.17g)", ts_dtype_name(d), value)
                               : memory_text("%s(%lld)", ts_dtype_name(d), (long long)integer);
    const char *known = known_constant(b, key);
    if (known) return known;
    ts_tensor *wide = new_tensor(is_float ? TS_FLOAT64 : TS_INT64, 0, 0), *t;
    if (is_float) *(double *)ts_tensor_data(wide) = value;
    else *(int64_t *)ts_tensor_data(wide) = integer;
    if (ts_tensor_to(wide, d, &t, NULL) != TS_OK) memory_end();
    ts_tensor_unref(wide);
    return add_constant(b, key, t);
}
