/* SPDX-License-Identifier: Apache-2.0
 *
 * quantized_rnn.c: recurrent layers and cells on dynamically quantized linear layers (page 6.4).  The states are float;
 * the linear of the input runs once over a sequence, that of the hidden state in every step.
 */
#include "ops/loss.h"
#include "ops/packed.h"
#include "ops/shape.h"

/* ---- linear layers of a cell ---- */

typedef struct cell { value input, hidden; bool half, reduce; } cell;

static cell cell_of(const object *o) {
    return (cell){o->slots[PACKED_CELL_INPUT], o->slots[PACKED_CELL_HIDDEN], o->slots[PACKED_CELL_HALF].b, o->slots[PACKED_CELL_REDUCE].b};
}

static tensor *apply(chain *c, const cell *l, value linear, tensor *x) {
    if (l->half) return STEP(c, OP_quantized_linear_dynamic_fp16, T(x), linear);
    return STEP(c, OP_quantized_linear_dynamic, T(x), linear, v_bool(l->reduce));
}

/* Gate k of n side by side. */
static tensor *gate(chain *c, tensor *gates, int k, int n) {
    tensor *t = NULL;
    if (c->status != TS_OK) return NULL;
    int64_t width = gates->sizes[gates->ndim - 1];
    if (width % n) c->status = fail_op(c->cx, "the gates of a recurrent cell are %lld numbers, which is no multiple of %d", (long long)width, n);
    else c->status = shape_narrow(c->cx, gates, gates->ndim - 1, k * (width / n), width / n, 1, &t);
    return c->status == TS_OK ? chain_keep(c, t) : NULL;
}

/* Gates of the input and the state before to the state after; cells with a memory change *memory. */
typedef tensor *(*step_function)(chain *c, const cell *l, tensor *gates, tensor *state, tensor **memory);

static tensor *step_lstm(chain *c, const cell *l, tensor *gates, tensor *state, tensor **memory) {
    tensor *all = STEP(c, OP_add_Tensor, T(apply(c, l, l->hidden, state)), T(gates));
    tensor *in = STEP(c, OP_sigmoid, T(gate(c, all, 0, 4))), *forget = STEP(c, OP_sigmoid, T(gate(c, all, 1, 4)));
    tensor *new = STEP(c, OP_tanh, T(gate(c, all, 2, 4))), *show = STEP(c, OP_sigmoid, T(gate(c, all, 3, 4)));
    tensor *kept = STEP(c, OP_mul_Tensor, T(forget), T(*memory));
    *memory = STEP(c, OP_add_Tensor, T(kept), T(STEP(c, OP_mul_Tensor, T(in), T(new))));
    return STEP(c, OP_mul_Tensor, T(show), T(STEP(c, OP_tanh, T(*memory))));
}

static tensor *step_gru(chain *c, const cell *l, tensor *gates, tensor *state, tensor **memory) {
    tensor *own = apply(c, l, l->hidden, state);
    (void)memory;
    tensor *reset = STEP(c, OP_sigmoid, T(STEP(c, OP_add_Tensor, T(gate(c, own, 0, 3)), T(gate(c, gates, 0, 3)))));
    tensor *keep = STEP(c, OP_sigmoid, T(STEP(c, OP_add_Tensor, T(gate(c, own, 1, 3)), T(gate(c, gates, 1, 3)))));
    tensor *candidate = STEP(c, OP_mul_Tensor, T(gate(c, own, 2, 3)), T(reset));
    candidate = STEP(c, OP_tanh, T(STEP(c, OP_add_Tensor, T(gate(c, gates, 2, 3)), T(candidate))));
    tensor *t = STEP(c, OP_sub_Tensor, T(state), T(candidate));
    t = STEP(c, OP_mul_Tensor, T(t), T(keep));
    return STEP(c, OP_add_Tensor, T(t), T(candidate));
}

static tensor *step_plain(chain *c, const cell *l, tensor *gates, tensor *state, op_id function) {
    return STEP(c, function, T(STEP(c, OP_add_Tensor, T(apply(c, l, l->hidden, state)), T(gates))));
}

/* ---- single cells: input, state(s), w_ih, w_hh, biases that are not used ---- */

static cell single(const value *a) { return (cell){a[2], a[3], false, true}; }

KERNEL(quantized_lstm_cell_dynamic) {
    cell l = single(a);
    CHAIN(c, cx);
    if (a[1].l->n != 2 || a[1].l->items[0].tag != V_TENSOR || a[1].l->items[1].tag != V_TENSOR) return fail_op(cx, "expected two hidden states");
    tensor *memory = a[1].l->items[1].t, *state = step_lstm(&c, &l, apply(&c, &l, l.input, a[0].t), a[1].l->items[0].t, &memory);
    TS_TRY(chain_result(&c, memory, &out[1]));
    return chain_result(&c, state, out);
}

KERNEL(quantized_gru_cell_dynamic) {
    cell l = single(a);
    CHAIN(c, cx);
    return chain_result(&c, step_gru(&c, &l, apply(&c, &l, l.input, a[0].t), a[1].t, NULL), out);
}

KERNEL(quantized_rnn_relu_cell_dynamic) {
    cell l = single(a);
    CHAIN(c, cx);
    return chain_result(&c, step_plain(&c, &l, apply(&c, &l, l.input, a[0].t), a[1].t, OP_relu), out);
}

KERNEL(quantized_rnn_tanh_cell_dynamic) {
    cell l = single(a);
    CHAIN(c, cx);
    return chain_result(&c, step_plain(&c, &l, apply(&c, &l, l.input, a[0].t), a[1].t, OP_tanh), out);
}

/* ---- objects ---- */

static ts_status cell_new(ctx *cx, value input, value hidden, bool half, bool reduce, value *out) {
    object *o;
    TS_TRY(object_new(cx, custom_class("__torch__.torch.classes.rnn.CellParamsBase"), &o));
    o->slots[PACKED_CELL_INPUT] = value_ref(input);
    o->slots[PACKED_CELL_HIDDEN] = value_ref(hidden);
    o->slots[PACKED_CELL_HALF] = v_bool(half);
    o->slots[PACKED_CELL_REDUCE] = v_bool(reduce);
    out[0] = v_object(o);
    return TS_OK;
}

KERNEL(make_quantized_cell_params_dynamic) { return cell_new(cx, a[0], a[1], false, a[4].b, out); }
KERNEL(make_quantized_cell_params_fp16) { return cell_new(cx, a[0], a[1], true, false, out); }

/* ---- layers ---- */

/* Sequences as rows behind one another, step by step; the states of all layers and directions. */
typedef struct layers {
    const list *cells;
    tensor *hidden, *memory;   /* (cells, batch, width); copies that the steps write to; memory: of an LSTM, else NULL */
    const int64_t *batches;    /* rows of each step; NULL: all of them */
    int64_t steps, batch;
    step_function step;
    int64_t count;
    bool both;                 /* directions */
    double dropout;
} layers;

/* t[cell, 0 .. rows) as a view. */
static ts_status state_view(ctx *cx, const tensor *t, int64_t index, int64_t rows, tensor **out) {
    scoped_tensor tensor *one = NULL;
    TS_TRY(shape_select(cx, t, 0, index, &one));
    return shape_narrow(cx, one, 0, 0, rows, 1, out);
}

static ts_status run_step(ctx *cx, const layers *s, const cell *l, int64_t index, const tensor *gates, int64_t first, int64_t rows, tensor *to) {
    CHAIN(c, cx);
    tensor *now = NULL, *state = NULL, *memory = NULL, *place = NULL;
    TS_TRY(shape_narrow(cx, gates, 0, first, rows, 1, &now));
    chain_keep(&c, now);
    TS_TRY(state_view(cx, s->hidden, index, rows, &state));
    chain_keep(&c, state);
    if (s->memory) {
        TS_TRY(state_view(cx, s->memory, index, rows, &memory));
        chain_keep(&c, memory);
    }
    tensor *after_memory = memory, *after = s->step(&c, l, now, state, &after_memory);
    TS_TRY(c.status);
    TS_TRY(tensor_copy(cx, state, after));
    if (memory) TS_TRY(tensor_copy(cx, memory, after_memory));
    TS_TRY(shape_narrow(cx, to, 0, first, rows, 1, &place));
    chain_keep(&c, place);
    return tensor_copy(cx, place, after);
}

/* One direction over x (rows, features): a row of the state for each. */
static ts_status run_direction(ctx *cx, const layers *s, int64_t index, tensor *x, bool backwards, tensor **out) {
    cell l = cell_of(s->cells->items[index].o);
    CHAIN(c, cx);
    tensor *gates = apply(&c, &l, l.input, x);
    TS_TRY(c.status);
    TS_TRY(tensor_empty(cx, TS_FLOAT32, 2, (int64_t[]){x->sizes[0], s->hidden->sizes[2]}, out));
    int64_t at = backwards ? x->sizes[0] : 0;
    for (int64_t i = 0; i < s->steps; i++) {
        int64_t rows = s->batches ? s->batches[backwards ? s->steps - 1 - i : i] : s->batch;
        if (backwards) at -= rows;
        TS_TRY(run_step(cx, s, &l, index, gates, at, rows, *out));
        if (!backwards) at += rows;
    }
    return TS_OK;
}

static ts_status run_layers(ctx *cx, const layers *s, tensor *x, tensor **out) {
    scoped_tensor tensor *input = tensor_ref(x);
    int directions = s->both ? 2 : 1;
    for (int64_t k = 0; k < s->count; k++) {
        CHAIN(c, cx);
        tensor *ends[2] = {NULL}, *joined;
        for (int d = 0; d < directions; d++) {
            ts_status st = run_direction(cx, s, k * directions + d, input, d == 1, &ends[d]);
            chain_keep(&c, ends[d]);
            TS_TRY(st);
        }
        joined = ends[0];
        if (s->both) {
            value pair;
            TS_TRY(out_tensors(cx, (tensor *[]){tensor_ref(ends[0]), tensor_ref(ends[1])}, 2, &pair));
            joined = STEP(&c, OP_cat, pair, v_int(-1));
            value_unref(pair);
        }
        if (s->dropout != 0 && k + 1 < s->count) joined = STEP(&c, OP_dropout, T(joined), v_float(s->dropout), v_bool(true));
        TS_TRY(c.status);
        tensor_unref(input);
        input = tensor_ref(joined);
    }
    *out = tensor_take(&input);
    return TS_OK;
}

static ts_status check_state(ctx *cx, const layers *s, value v) {
    if (v.tag != V_TENSOR || v.t->ndim != 3 || v.t->dtype != TS_FLOAT32) return fail_op(cx, "expected a hidden state of three dimensions and dtype Float");
    if (v.t->sizes[0] != s->cells->n || v.t->sizes[1] != s->batch)
        return fail_op(cx, "Expected hidden size (%lld, %lld, %lld), got [%lld, %lld, %lld]", (long long)s->cells->n, (long long)s->batch, (long long)v.t->sizes[2],
                       (long long)v.t->sizes[0], (long long)v.t->sizes[1], (long long)v.t->sizes[2]);
    return TS_OK;
}

/* The states are copied, so that steps may write; p: has_biases, num_layers, dropout, train, bidirectional. */
static ts_status layers_read(ctx *cx, value states, value cells, const value *p, layers *s) {
    bool pair = states.tag == V_LIST;
    if (!p[0].b) return fail_op(cx, "quantized LSTM requires biases");
    s->cells = cells.l;
    s->count = p[1].i;
    s->both = p[4].b;
    s->dropout = p[3].b ? p[2].d : 0;
    s->step = pair ? step_lstm : step_gru;
    if (s->count < 1 || s->cells->n != s->count * (s->both ? 2 : 1)) return fail_op(cx, "expected parameters of %lld layers, but got %lld", (long long)s->count, (long long)s->cells->n);
    for (int64_t i = 0; i < s->cells->n; i++) {
        const value *slots = s->cells->items[i].o->slots;
        if (slots[PACKED_CELL_INPUT].tag != V_OBJECT || slots[PACKED_CELL_HIDDEN].tag != V_OBJECT) return fail_op(cx, "a recurrent cell without its packed weights");
    }
    if (pair && states.l->n != 2) return fail_op(cx, "lstm expects two hidden states");
    TS_TRY(check_state(cx, s, pair ? states.l->items[0] : states));
    TS_TRY(tensor_clone(cx, pair ? states.l->items[0].t : states.t, &s->hidden));
    if (!pair) return TS_OK;
    TS_TRY(check_state(cx, s, states.l->items[1]));
    if (!tensor_same_sizes(s->hidden, states.l->items[1].t)) return fail_op(cx, "the hidden states of an LSTM differ in size");
    return tensor_clone(cx, states.l->items[1].t, &s->memory);
}

static void give_states(layers *s, value *out) {
    out[1] = v_tensor(tensor_take(&s->hidden));
    if (s->memory) out[2] = v_tensor(tensor_take(&s->memory));
}

static void layers_end(layers *s) {
    tensor_unref(s->hidden);
    tensor_unref(s->memory);
}

/* input, state(s), params, has_biases, num_layers, dropout, train, bidirectional, batch_first */
KERNEL(quantized_rnn_input) {
    __attribute__((cleanup(layers_end))) layers s = {0};
    scoped_tensor tensor *rows = NULL, *flat = NULL;
    CHAIN(c, cx);
    if (a[0].t->ndim != 3 || a[0].t->dtype != TS_FLOAT32) return fail_op(cx, "expected an input of three dimensions and dtype Float");
    tensor *x = a[8].b ? STEP(&c, OP_transpose_int, a[0], v_int(0), v_int(1)) : a[0].t, *shaped = NULL;
    TS_TRY(c.status);
    s.steps = x->sizes[0];
    s.batch = x->sizes[1];
    TS_TRY(layers_read(cx, a[1], a[2], a + 3, &s));
    TS_TRY(shape_reshape(cx, x, 2, (int64_t[]){s.steps * s.batch, x->sizes[2]}, &rows));
    TS_TRY(run_layers(cx, &s, rows, &flat));
    TS_TRY(shape_reshape(cx, flat, 3, (int64_t[]){s.steps, s.batch, flat->sizes[1]}, &shaped));
    chain_keep(&c, shaped);
    TS_TRY(chain_result(&c, a[8].b ? STEP(&c, OP_transpose_int, T(shaped), v_int(0), v_int(1)) : shaped, out));
    give_states(&s, out);
    return TS_OK;
}

/* Rows of each step: descending, at least one, all rows of the data. */
static ts_status check_batches(ctx *cx, const tensor *sizes, int64_t rows, layers *s) {
    int64_t sum = 0;
    s->batches = tensor_data(sizes);
    s->steps = tensor_numel(sizes);
    if (s->steps < 1) return fail_op(cx, "a packed sequence without steps");
    s->batch = s->batches[0];
    for (int64_t i = 0; i < s->steps; i++) {
        if (s->batches[i] < 1 || s->batches[i] > (i ? s->batches[i - 1] : rows)) return fail_op(cx, "batch sizes of a packed sequence must descend");
        sum += s->batches[i];
        if (sum > rows) break;
    }
    return sum == rows ? TS_OK : fail_op(cx, "batch sizes of a packed sequence do not fit its %lld rows", (long long)rows);
}

/* data, batch_sizes, state(s), params, has_biases, num_layers, dropout, train, bidirectional */
KERNEL(quantized_rnn_data) {
    __attribute__((cleanup(layers_end))) layers s = {0};
    scoped_tensor tensor *sizes = NULL;
    tensor *t;
    if (a[0].t->ndim != 2 || a[0].t->dtype != TS_FLOAT32) return fail_op(cx, "expected packed data of two dimensions and dtype Float");
    TS_TRY(tensor_plain(cx, a[1].t, TS_INT64, &sizes));
    TS_TRY(check_batches(cx, sizes, a[0].t->sizes[0], &s));
    TS_TRY(layers_read(cx, a[2], a[3], a + 4, &s));
    TS_TRY(run_layers(cx, &s, a[0].t, &t));
    out[0] = v_tensor(t);
    give_states(&s, out);
    return TS_OK;
}

KERNEL(quantized_rnn_legacy) {
    (void)a, (void)out;
    return fail_op(cx, "torch.%s with List[Tensor] for parameters is no longer supported. Please re-export your model using the newer definitions in torch.jit.quantized",
                   strstr(op_schema(cx->op)->name, "gru") ? "quantized_gru" : "quantized_lstm");
}
