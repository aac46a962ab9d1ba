/* SPDX-License-Identifier: Apache-2.0
 *
 * rnn.c: LSTM, GRU and plain recurrent layers. Weights are put into ONNX's order of gates when converted: PyTorch has
 * LSTM i f g o, ONNX i o f g; PyTorch has GRU r z n, ONNX z r n.
 */
#include "rnn.h"

#include <stdlib.h>

enum { LAYERS_MAX = 64, STEPS_MAX = 512 };

static const int lstm_order[] = {0, 3, 1, 2}, gru_order[] = {1, 0, 2}, plain_order[] = {0};

/* Rows of the gates of PyTorch's [gates * hidden, columns] in ONNX's order, at `to`. */
static char *copy_gates(const recurrence *r, ts_tensor *from, char *to) {
    ts_tensor *dense;
    if (ts_tensor_contiguous(from, &dense, NULL) != TS_OK) memory_end();
    size_t part = (size_t)ts_tensor_numel(dense) / (size_t)r->gates * ts_dtype_size(r->dtype);
    for (int g = 0; g < r->gates; g++, to += part)
        if (part) memcpy(to, (char *)ts_tensor_data(dense) + (size_t)r->order[g] * part, part);
    ts_tensor_unref(dense);
    return to;
}

/* One constant of a layer from parameters `offset` (and `offset2`, if not -1) of each direction. */
static const char *gather_params(call *k, const recurrence *r, int64_t layer, int offset, int offset2, int ndim, const char *name) {
    int per_dir = r->biased ? 4 : 2;
    ts_tensor *t, *first = r->params[layer * r->dirs * per_dir + offset];
    const int64_t *sizes = ts_tensor_sizes(first);
    int64_t shape[3] = {r->dirs, sizes[0] * (offset2 >= 0 ? 2 : 1), ndim == 3 ? sizes[1] : 1};
    if (ts_tensor_new(r->dtype, ndim, shape, &t, NULL) != TS_OK) memory_end();
    char *at = ts_tensor_data(t);
    for (int64_t d = 0; d < r->dirs; d++) {
        int64_t base = (layer * r->dirs + d) * per_dir;
        at = copy_gates(r, r->params[base + offset], at);
        if (offset2 >= 0) at = copy_gates(r, r->params[base + offset2], at);
    }
    const char *made = build_tensor(&k->c->b, memory_text("%s.%s_l%lld", k->c->b.stem, name, (long long)layer), t);
    ts_tensor_unref(t);
    return made;
}

const char *rnn_layer_state(call *k, const recurrence *r, const char *state, int64_t layer) {
    return r->layers == 1 ? state : sliced(k, state, 0, layer * r->dirs, (layer + 1) * r->dirs, 1);
}

/* One layer; x is [seq, batch, features]. Its states go to out_h and out_c. */
static const char *one_layer(call *k, const recurrence *r, const char *x, int64_t layer, const char *h, const char *c, const char **out_h,
                             const char **out_c) {
    const char *w = gather_params(k, r, layer, 0, -1, 3, "W"), *u = gather_params(k, r, layer, 1, -1, 3, "R");
    const char *b = r->biased ? gather_params(k, r, layer, 2, 3, 2, "B") : NULL;
    onnx_node *made =
        build_node(&k->c->b, r->type,
                   INS(x, w, u, b, NULL, rnn_layer_state(k, r, h, layer), c ? rnn_layer_state(k, r, c, layer) : NULL),
                   r->is_lstm ? 3 : 2);
    build_int(made, "hidden_size", r->hidden);
    if (r->bidirectional) build_string(made, "direction", "bidirectional");
    if (strcmp(r->type, "GRU") == 0) build_int(made, "linear_before_reset", 1);
    if (strcmp(k->op, "aten::rnn_relu") == 0) build_strings(made, "activations", (int)r->dirs, (const char *const[]){"Relu", "Relu"});
    *out_h = build_out(made, 1);
    if (r->is_lstm) *out_c = build_out(made, 2);
    const char *y = transposed(k, build_out(made, 0), 4, (int64_t[]){0, 2, 1, 3}); /* from [seq, dirs, batch, hidden] */
    return reshaped_by(k, y, INTS(k, 0, 0, r->dirs * r->hidden));
}

static const char *joined(call *k, int64_t n, const char *const *names) {
    if (n == 1) return names[0];
    onnx_node *made = node(k, "Concat", (int)n, names);
    build_int(made, "axis", 0);
    return build_out(made, 0);
}

static bool read_recurrence(call *k, recurrence *r) {
    const char *const *names;
    *r = (recurrence){.type = k->row->onnx, .dirs = 1};
    if (arg(k, "batch_sizes") >= 0) return refuse(k, "a packed sequence");
    if (varies_at(k, arg(k, "params"))) return refuse(k, "its weights depend on an input");
    int count = tensors_at(k, arg(k, "params"), &r->params, &names);
    r->is_lstm = strcmp(r->type, "LSTM") == 0;
    r->gates = r->is_lstm ? 4 : strcmp(r->type, "GRU") == 0 ? 3 : 1;
    r->order = r->is_lstm ? lstm_order : r->gates == 3 ? gru_order : plain_order;
    r->biased = bool_at(k, arg(k, "has_biases"), true);
    r->bidirectional = bool_at(k, arg(k, "bidirectional"), false);
    r->dirs = r->bidirectional ? 2 : 1;
    r->layers = int_at(k, arg(k, "num_layers"), 1);
    r->projected = r->is_lstm && count == r->layers * r->dirs * (r->biased ? 5 : 3);
    if (!r->projected && count != r->layers * r->dirs * (r->biased ? 4 : 2)) return refuse(k, "%d weights for %lld layers", count, (long long)r->layers);
    r->hidden = ts_tensor_sizes(r->params[1])[0] / r->gates;
    r->dtype = values_dtype(r->params[0]);
    if (bool_at(k, arg(k, "train"), false) && float_at(k, arg(k, "dropout"), 0) != 0 && r->layers > 1)
        return refuse(k, "dropout in training draws random numbers: put the model into evaluation mode");
    return true;
}

/* Initial states as names; `hx` is a list of two for an LSTM. */
static bool read_states(call *k, const recurrence *r, const char **h, const char **c) {
    int hx = arg(k, "hx");
    ts_tensor **tensors;
    const char *const *names;
    *c = NULL;
    if (!r->is_lstm) {
        *h = name_at(k, hx);
        return true;
    }
    if (tensors_at(k, hx, &tensors, &names) != 2) return refuse(k, "an LSTM without two states");
    *h = names[0];
    *c = names[1];
    return true;
}

TRANSLATE(rnn) {
    recurrence r;
    const char *h, *c, *hs[LAYERS_MAX], *cs[LAYERS_MAX];
    if (!read_recurrence(k, &r) || !read_states(k, &r, &h, &c)) return false;
    if (r.layers > LAYERS_MAX) return refuse(k, "more than %d layers", LAYERS_MAX);
    bool batch_first = bool_at(k, arg(k, "batch_first"), false), batched = ts_tensor_ndim(tensor_at(k, 0)) == 3;
    const char *x = name_at(k, 0);
    if (!batched) {
        x = unsqueezed(k, x, 1);
        h = unsqueezed(k, h, 1);
        if (c) c = unsqueezed(k, c, 1);
    } else if (batch_first) {
        x = transposed(k, x, 3, (int64_t[]){1, 0, 2});
    }
    if (r.projected && ts_tensor_sizes(tensor_at(k, 0))[batched && batch_first] > STEPS_MAX) return refuse(k, "an LSTM with projections over more than %d steps", STEPS_MAX);
    for (int64_t i = 0; i < r.layers; i++)
        x = r.projected ? rnn_projected_layer(k, &r, x, i, h, c, &hs[i], &cs[i]) : one_layer(k, &r, x, i, h, c, &hs[i], &cs[i]);
    if (!batched) x = squeezed(k, x, 1);
    else if (batch_first) x = transposed(k, x, 3, (int64_t[]){1, 0, 2});
    const char *last_h = joined(k, r.layers, hs), *last_c = r.is_lstm ? joined(k, r.layers, cs) : NULL;
    if (!batched) last_h = squeezed(k, last_h, 1);
    if (!batched && last_c) last_c = squeezed(k, last_c, 1);
    return bind(k, x) && bind_at(k, 1, last_h) && (!last_c || bind_at(k, 2, last_c));
}
