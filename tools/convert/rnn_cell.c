/* SPDX-License-Identifier: Apache-2.0
 *
 * rnn_cell.c: LSTM and GRU cells, and the LSTM with projections, which is a row of cells.
 */
#include "rnn.h"

static const char *affine(call *k, const char *x, const char *weight, const char *bias) {
    onnx_node *made = node(k, "Gemm", INS(x, weight, bias));
    build_int(made, "transB", 1);
    return build_out(made, 0);
}

static const char *gate(call *k, const char *all, int64_t hidden, int i, const char *type) {
    const char *part = sliced(k, all, 1, i * hidden, (i + 1) * hidden, 1);
    return type ? emit(k, type, INS(part)) : part;
}

typedef struct cell_state {
    const char *h, *c;
} cell_state;

/* All gates of an LSTM, [batch, 4 * hidden], and its state to the next state, before any projection. */
static cell_state lstm_step(call *k, const char *all, const char *c, int64_t hidden) {
    const char *in = gate(k, all, hidden, 0, "Sigmoid"), *forget = gate(k, all, hidden, 1, "Sigmoid");
    const char *new_value = gate(k, all, hidden, 2, "Tanh"), *out = gate(k, all, hidden, 3, "Sigmoid");
    const char *next = emit(k, "Add", INS(emit(k, "Mul", INS(forget, c)), emit(k, "Mul", INS(in, new_value))));
    return (cell_state){emit(k, "Mul", INS(out, emit(k, "Tanh", INS(next)))), next};
}

TRANSLATE(lstm_cell) {
    ts_tensor **tensors;
    const char *const *names;
    if (tensors_at(k, 1, &tensors, &names) != 2 || ts_tensor_ndim(tensor_at(k, 0)) != 2) return refuse(k, "a cell without a batch");
    int64_t hidden = ts_tensor_sizes(tensors[0])[1];
    const char *all = emit(k, "Add",
                           INS(affine(k, name_at(k, 0), name_at(k, 2), name_at(k, 4)),
                               affine(k, names[0], name_at(k, 3), name_at(k, 5))));
    cell_state s = lstm_step(k, all, names[1], hidden);
    return bind_at(k, 1, s.c) && bind(k, s.h);
}

TRANSLATE(gru_cell) {
    ts_tensor *t = tensor_at(k, 1);
    if (ts_tensor_ndim(t) != 2) return refuse(k, "a cell without a batch");
    int64_t hidden = ts_tensor_sizes(t)[1];
    const char *x = affine(k, name_at(k, 0), name_at(k, 2), name_at(k, 4)), *h = affine(k, name_at(k, 1), name_at(k, 3), name_at(k, 5));
    const char *gates[2];
    for (int i = 0; i < 2; i++)
        gates[i] = emit(k, "Sigmoid",
                        INS(emit(k, "Add", INS(gate(k, x, hidden, i, NULL), gate(k, h, hidden, i, NULL)))));
    const char *kept = emit(k, "Mul", INS(gates[0], gate(k, h, hidden, 2, NULL)));
    const char *new_value = emit(k, "Tanh", INS(emit(k, "Add", INS(gate(k, x, hidden, 2, NULL), kept))));
    const char *off = emit(k, "Sub", INS(name_at(k, 1), new_value));
    return bind(k, emit(k, "Add", INS(new_value, emit(k, "Mul", INS(gates[1], off)))));
}

/* ---- LSTM with projections ---- */

static const char *param(call *k, const recurrence *r, int64_t layer, int64_t dir, int i) {
    int per_dir = r->biased ? 5 : 3;
    ts_tensor *t = r->params[(layer * r->dirs + dir) * per_dir + i];
    return tensor_name(k, t, t);
}

static const char *along_first(call *k, int n, const char *const *names) {
    onnx_node *made = node(k, "Concat", n, names);
    build_int(made, "axis", 0);
    return build_out(made, 0);
}

static const char *of_dir(call *k, const recurrence *r, const char *state, int64_t layer, int64_t dir) {
    onnx_node *made = node(k, "Gather", INS(rnn_layer_state(k, r, state, layer), build_const_int(&k->c->b, dir)));
    build_int(made, "axis", 0);
    return build_out(made, 0);
}

/* One direction: outputs as [seq, batch, projected]; the last state goes to *s. */
static const char *projected_direction(call *k, const recurrence *r, const char *x, int64_t layer, int64_t dir, int64_t steps, cell_state *s) {
    const char **outs = memory_array((size_t)steps + 1, sizeof *outs), *bias = r->biased ? param(k, r, layer, dir, 2) : NULL;
    const char *projection = transposed(k, param(k, r, layer, dir, r->biased ? 4 : 2), 2, (int64_t[]){1, 0});
    for (int64_t i = 0; i < steps; i++) {
        int64_t at = dir ? steps - 1 - i : i;
        onnx_node *step = node(k, "Gather", INS(x, build_const_int(&k->c->b, at)));
        build_int(step, "axis", 0);
        const char *from_x = affine(k, build_out(step, 0), param(k, r, layer, dir, 0), bias);
        const char *from_h = affine(k, s->h, param(k, r, layer, dir, 1), r->biased ? param(k, r, layer, dir, 3) : NULL);
        *s = lstm_step(k, emit(k, "Add", INS(from_x, from_h)), s->c, r->hidden);
        s->h = emit(k, "MatMul", INS(s->h, projection));
        outs[at] = unsqueezed(k, s->h, 0);
    }
    return along_first(k, (int)steps, outs);
}

const char *rnn_projected_layer(call *k, const recurrence *r, const char *x, int64_t layer, const char *h, const char *c,
                                const char **out_h, const char **out_c) {
    ts_tensor *t = tensor_at(k, 0), *u = tensor_in(k, 0, 1);
    int seq = ts_tensor_ndim(t) == 3 && bool_at(k, arg(k, "batch_first"), false);
    int64_t steps = ts_tensor_sizes(t)[seq];
    if (steps != ts_tensor_sizes(u)[seq]) refuse(k, "an LSTM with projections along a dynamic axis");
    const char *ys[2], *hs[2], *cs[2];
    for (int64_t d = 0; d < r->dirs; d++) {
        cell_state s = {of_dir(k, r, h, layer, d), of_dir(k, r, c, layer, d)};
        ys[d] = projected_direction(k, r, x, layer, d, steps, &s);
        hs[d] = unsqueezed(k, s.h, 0);
        cs[d] = unsqueezed(k, s.c, 0);
    }
    *out_h = along_first(k, (int)r->dirs, hs);
    *out_c = along_first(k, (int)r->dirs, cs);
    if (r->dirs == 1) return ys[0];
    onnx_node *joined = node(k, "Concat", INS(ys[0], ys[1]));
    build_int(joined, "axis", 2);
    return build_out(joined, 0);
}
