/* SPDX-License-Identifier: Apache-2.0
 *
 * rnn.h: what rnn.c (layers that ONNX has) and rnn_cell.c (cells, and what is made of them) share.
 */
#ifndef TOOLS_CONVERT_RNN_H
#define TOOLS_CONVERT_RNN_H

#include "call.h"

typedef struct recurrence {
    const char *type; /* ONNX's */
    int gates;
    const int *order; /* ONNX's gate g is PyTorch's order[g] */
    bool is_lstm, bidirectional, biased;
    bool projected;   /* an LSTM whose outputs are projected: ONNX has none */
    int64_t layers, hidden, dirs;
    ts_tensor **params;
    ts_dtype dtype;
} recurrence;

/* The part of an initial state [layers * dirs, batch, n] that belongs to a layer. */
const char *rnn_layer_state(call *k, const recurrence *r, const char *state, int64_t layer);
/* One layer of a projected LSTM, step by step: x is [seq, batch, features] with a known length. */
const char *rnn_projected_layer(call *k, const recurrence *r, const char *x, int64_t layer, const char *h, const char *c,
                                const char **out_h, const char **out_c);

#endif
