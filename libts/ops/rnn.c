/* SPDX-License-Identifier: Apache-2.0
 *
 * rnn.c: LSTM, GRU and plain recurrent layers and cells.
 *
 * Rows run time-major: all sequences of the first step, then of the second.  A packed sequence has fewer of them at
 * each step, a padded one the same number.  Per direction of a layer there is one product of all inputs, then per step
 * one of the states, added to it in place.  The states of all sequences lie in one buffer of which a step reads and
 * writes the rows that it has: going forward the others have reached their end, backward they have not begun.
 *
 * Sizes come from the program: all of them are checked in new_cell and start_rnn before anything is computed.
 */
#include "ops/op.h"

#include "base/parallel.h"
#include "ops/cpu/gemm.h"
#include "ops/cpu/vmath.h"

#include <math.h>

typedef enum kind { LSTM, GRU, TANH, RELU } kind;

enum { GRAIN = 1 << 12 };

static int64_t gates_of(kind k) { return k == LSTM ? 4 : k == GRU ? 3 : 1; }

/* ---- one row of a step: gates already added up ---- */

static inline double sigmoid_f64(double x) { return 1 / (1 + exp(-x)); }

#define STEPS(ID, type, sigmoid, tanh_)                                                                           \
    /* g: i, f, g, o; c and h in place */                                                                         \
    SIMD_CLONES                                                                                                   \
    static void lstm_##ID(const type *g, type *c, type *h, int64_t n) {                                           \
        _Pragma("omp simd") for (int64_t i = 0; i < n; i++) {                                                     \
            type kept = sigmoid(g[n + i]) * c[i], fresh = sigmoid(g[i]) * tanh_(g[2 * n + i]);                    \
            type state = kept + fresh;                                                                            \
            c[i] = state;                                                                                         \
            h[i] = sigmoid(g[3 * n + i]) * tanh_(state);                                                          \
        }                                                                                                         \
    }                                                                                                             \
    /* x, s: r, z, n from the input and from the state */                                                         \
    SIMD_CLONES                                                                                                   \
    static void gru_##ID(const type *x, const type *s, type *h, int64_t n) {                                      \
        _Pragma("omp simd") for (int64_t i = 0; i < n; i++) {                                                     \
            type r = sigmoid(x[i] + s[i]), z = sigmoid(x[n + i] + s[n + i]);                                      \
            type fresh = tanh_(x[2 * n + i] + r * s[2 * n + i]);                                                  \
            h[i] = (h[i] - fresh) * z + fresh;                                                                    \
        }                                                                                                         \
    }                                                                                                             \
    SIMD_CLONES                                                                                                   \
    static void plain_##ID(const type *g, type *h, int64_t n, bool relu) {                                        \
        if (relu) {                                                                                               \
            _Pragma("omp simd") for (int64_t i = 0; i < n; i++) h[i] = g[i] < 0 ? 0 : g[i];                       \
        } else {                                                                                                  \
            _Pragma("omp simd") for (int64_t i = 0; i < n; i++) h[i] = tanh_(g[i]);                               \
        }                                                                                                         \
    }
STEPS(f32, float, vm_sigmoid, vm_tanh)
STEPS(f64, double, sigmoid_f64, tanh)

typedef struct step {
    kind kind;
    bool single; /* float32 */
    int64_t hidden;
    const char *gates, *state_gates; /* state_gates: of a GRU */
    char *c, *h;                     /* h: rows of `hidden` */
} step;

static void step_rows(void *arg, int64_t begin, int64_t end) {
    const step *s = arg;
    int64_t n = s->hidden, wide = gates_of(s->kind) * n;
    for (int64_t row = begin; row < end; row++) {
        if (s->single) {
            const float *g = (const float *)s->gates + row * wide;
            float *h = (float *)s->h + row * n;
            if (s->kind == LSTM) lstm_f32(g, (float *)s->c + row * n, h, n);
            else if (s->kind == GRU) gru_f32(g, (const float *)s->state_gates + row * wide, h, n);
            else plain_f32(g, h, n, s->kind == RELU);
        } else {
            const double *g = (const double *)s->gates + row * wide;
            double *h = (double *)s->h + row * n;
            if (s->kind == LSTM) lstm_f64(g, (double *)s->c + row * n, h, n);
            else if (s->kind == GRU) gru_f64(g, (const double *)s->state_gates + row * wide, h, n);
            else plain_f64(g, h, n, s->kind == RELU);
        }
    }
}

/* ---- a direction of a layer ---- */

/* Weights of one cell, plain and of the working dtype. */
typedef struct cell {
    tensor *w_ih, *w_hh, *b_ih, *b_hh, *w_hr; /* biases and w_hr may be NULL */
    int64_t in, hidden, out;                  /* out: of a projected state, else hidden */
} cell;

static void cell_free(cell *c) {
    tensor_unref(c->w_ih);
    tensor_unref(c->w_hh);
    tensor_unref(c->b_ih);
    tensor_unref(c->b_hh);
    tensor_unref(c->w_hr);
}

typedef struct rnn {
    ctx *cx;
    kind kind;
    dtype given, work;
    int64_t steps, batch, rows; /* batch: sequences at the first step */
    const int64_t *sizes;       /* sequences at each step, or NULL: always `batch` */
} rnn;

static int64_t step_size(const rnn *r, int64_t t) { return r->sizes ? r->sizes[t] : r->batch; }

/* rows x n of bias, one under the other. */
static void fill_bias(char *to, int64_t rows, size_t bytes, const tensor *bias) {
    if (!bias) {
        memset(to, 0, (size_t)rows * bytes);
        return;
    }
    for (int64_t i = 0; i < rows; i++) memcpy(to + (size_t)i * bytes, tensor_data(bias), bytes);
}

static void add_bias(dtype d, char *to, int64_t rows, int64_t n, const tensor *bias) {
    for (int64_t i = 0; i < rows; i++)
        for (int64_t k = 0; k < n; k++) {
            if (d == TS_FLOAT32) ((float *)to)[i * n + k] += ((const float *)tensor_data(bias))[k];
            else ((double *)to)[i * n + k] += ((const double *)tensor_data(bias))[k];
        }
}

/* c (m x n) += a (m x k) times w' (w is n x k). */
static ts_status add_product(const rnn *r, int64_t m, int64_t n, int64_t k, const char *a, const tensor *w, char *c) {
    gemm g = gemm_of(m, n, k);
    g.a = a, g.a_row = k ? k : 1, g.a_col = 1;
    g.b = tensor_data(w), g.b_row = 1, g.b_col = k ? k : 1;
    g.c = c;
    g.beta = 1;
    return gemm_run(r->cx, r->work, &g);
}

/* Buffers of one direction. */
typedef struct direction {
    const cell *w;
    bool backward;
    char *gates;       /* rows x gates * hidden */
    char *state_gates; /* of a GRU: batch x gates * hidden */
    char *full;        /* states before a projection: batch x hidden; else the same as h */
    char *h, *c;       /* batch x out, batch x hidden */
    char *to;          /* output: row i at to + i * to_step bytes */
    size_t to_step;
} direction;

static ts_status run_step(const rnn *r, const direction *d, int64_t n, int64_t row) {
    const cell *w = d->w;
    size_t size = dtype_size(r->work), wide = (size_t)(gates_of(r->kind) * w->hidden) * size;
    char *gates = d->gates + (size_t)row * wide;
    int64_t outs = gates_of(r->kind) * w->hidden;
    if (r->kind == GRU) {
        fill_bias(d->state_gates, n, wide, w->b_hh);
        TS_TRY(add_product(r, n, outs, w->out, d->h, w->w_hh, d->state_gates));
    } else
        TS_TRY(add_product(r, n, outs, w->out, d->h, w->w_hh, gates));
    step s = {r->kind, r->work == TS_FLOAT32, w->hidden, gates, d->state_gates, d->c, d->full};
    parallel_for(r->cx->threads, n, 1 + GRAIN / (w->hidden ? w->hidden : 1), step_rows, &s);
    if (w->w_hr) {
        memset(d->h, 0, (size_t)(n * w->out) * size);
        TS_TRY(add_product(r, n, w->out, w->hidden, d->full, w->w_hr, d->h));
    }
    size_t bytes = (size_t)w->out * size;
    for (int64_t i = 0; i < n; i++) memcpy(d->to + (size_t)(row + i) * d->to_step, d->h + (size_t)i * bytes, bytes);
    return TS_OK;
}

/* x: rows x in. The buffers of d but gates, state_gates and full are set. */
static ts_status run_direction(const rnn *r, direction *d, const char *x) {
    const cell *w = d->w;
    int64_t outs = gates_of(r->kind) * w->hidden;
    size_t size = dtype_size(r->work), wide = (size_t)outs * size;
    scoped_mem char *gates = NULL, *state_gates = NULL, *full = NULL;
    TS_TRY(ctx_alloc(r->cx, mem_array((size_t)r->rows, wide), &gates));
    d->gates = gates, d->full = d->h;
    if (r->kind == GRU) TS_TRY(ctx_alloc(r->cx, mem_array((size_t)r->batch, wide), &state_gates));
    d->state_gates = state_gates;
    if (w->w_hr) {
        TS_TRY(ctx_alloc(r->cx, mem_array((size_t)r->batch, (size_t)w->hidden * size), &full));
        d->full = full;
    }
    fill_bias(gates, r->rows, wide, w->b_ih);
    if (r->kind != GRU && w->b_hh) add_bias(r->work, gates, r->rows, outs, w->b_hh);
    TS_TRY(add_product(r, r->rows, outs, w->in, x, w->w_ih, gates));
    int64_t row = d->backward ? r->rows : 0;
    for (int64_t i = 0; i < r->steps; i++) {
        int64_t n = step_size(r, d->backward ? r->steps - 1 - i : i);
        if (d->backward) row -= n;
        TS_TRY(run_step(r, d, n, row));
        if (!d->backward) row += n;
    }
    return TS_OK;
}

/* ---- arguments ---- */

/* Weights of a cell from params[0 .. per), and that their sizes agree. in < 0: not known. */
static ts_status new_cell(ctx *cx, const rnn *r, tensor *const *params, bool biases, bool projected, int64_t in,
                          int64_t out, int64_t rows, cell *c) {
    for (int i = 0; i < 2 + 2 * biases + projected; i++) {
        if (!params[i]) return fail_op(cx, "parameter %d of a recurrent layer is undefined", i);
        if (params[i]->dtype != r->given) return fail_op(cx, "mat1 and mat2 must have the same dtype");
    }
    const tensor *w_ih = params[0], *w_hh = params[1], *w_hr = projected ? params[2 + 2 * biases] : NULL;
    if (w_ih->ndim != 2 || w_hh->ndim != 2 || (w_hr && w_hr->ndim != 2))
        return fail_op(cx, "weights of a recurrent layer must be matrices");
    int64_t gates = gates_of(r->kind);
    c->hidden = w_hh->sizes[0] / gates, c->in = in, c->out = out;
    if (w_ih->sizes[1] != in)
        return fail_op(cx, "mat1 and mat2 shapes cannot be multiplied (%lldx%lld and %lldx%lld)", (long long)rows, (long long)in,
                       (long long)w_ih->sizes[1], (long long)w_ih->sizes[0]);
    if (w_hh->sizes[1] != out)
        return fail_op(cx, "mat1 and mat2 shapes cannot be multiplied (%lldx%lld and %lldx%lld)", (long long)r->batch,
                       (long long)out, (long long)w_hh->sizes[1], (long long)w_hh->sizes[0]);
    if (w_ih->sizes[0] != w_hh->sizes[0] || w_hh->sizes[0] % gates || (!w_hr && c->hidden != out) ||
        (w_hr && (w_hr->sizes[0] != out || w_hr->sizes[1] != c->hidden)))
        return fail_op(cx, "sizes of the weights of a recurrent layer do not agree");
    for (int i = 2; biases && i < 4; i++)
        if (params[i]->ndim != 1 || params[i]->sizes[0] != w_hh->sizes[0])
            return fail_op(cx, "sizes of the biases of a recurrent layer do not agree with its weights");
    TS_TRY(tensor_plain(cx, w_ih, r->work, &c->w_ih));
    TS_TRY(tensor_plain(cx, w_hh, r->work, &c->w_hh));
    if (biases) TS_TRY(tensor_plain(cx, params[2], r->work, &c->b_ih));
    if (biases) TS_TRY(tensor_plain(cx, params[3], r->work, &c->b_hh));
    return w_hr ? tensor_plain(cx, w_hr, r->work, &c->w_hr) : TS_OK;
}

static ts_status working_dtype(ctx *cx, dtype d, dtype *out) {
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_BFLOAT16)
        return fail_op(cx, "\"addmm_impl_cpu_\" not implemented for '%s'", dtype_aten(d));
    *out = d == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
    return TS_OK;
}

/* A state [layers * directions, batch, size] as a fresh plain tensor, which becomes the final one. */
static ts_status new_state(ctx *cx, const rnn *r, const tensor *t, int64_t cells, tensor **out_tensor) {
    if (t->ndim != 3) return fail_op(cx, "hidden states of a recurrent layer must have 3 dimensions, but got %d", t->ndim);
    if (t->sizes[0] < cells) return fail_op(cx, "Expected more hidden states in stacked_rnn");
    if (t->sizes[1] != r->batch)
        return fail_op(cx, "The size of tensor a (%lld) must match the size of tensor b (%lld) at non-singleton dimension 0",
                       (long long)t->sizes[1], (long long)r->batch);
    if (t->dtype != r->given) return fail_op(cx, "mat1 and mat2 must have the same dtype");
    scoped_tensor tensor *view = NULL, *made = NULL;
    TS_TRY(tensor_view(cx, t, 3, (int64_t[]){cells, t->sizes[1], t->sizes[2]}, t->strides, t->offset, &view));
    TS_TRY(tensor_empty(cx, r->work, 3, view->sizes, &made));
    TS_TRY(tensor_copy(cx, made, view));
    *out_tensor = tensor_take(&made);
    return TS_OK;
}

typedef struct stack {
    rnn r;
    tensor *const *params;
    int nparams, layers;
    bool biases, bidirectional, train;
    double dropout;
} stack;

/* Between layers, in training. */
static ts_status drop(ctx *cx, const stack *s, tensor **x) {
    const op *o = op_find_overload("aten::dropout", "");
    value out = v_none();
    if (!s->train || s->dropout == 0) return TS_OK;
    if (!o) return fail_op(cx, "aten::dropout, which a recurrent layer needs in training, is missing");
    TS_TRY(op_call(cx, o, (value[]){v_tensor(*x), v_float(s->dropout), v_bool(true)}, 3, &out));
    tensor_unref(*x);
    *x = out.t;
    return TS_OK;
}

/* One layer: x (rows x in) becomes its output (rows x directions * out); states are updated in place. */
static ts_status run_layer(ctx *cx, const stack *s, int layer, tensor **x, tensor *h, tensor *c) {
    const rnn *r = &s->r;
    int directions = 1 + s->bidirectional;
    int64_t out = h->sizes[2], in = (*x)->sizes[1], sizes[2] = {r->rows, directions * out};
    size_t size = dtype_size(r->work);
    bool projected = c && c->sizes[2] != out;
    int per = 2 + 2 * s->biases + projected;
    scoped_tensor tensor *y = NULL;
    TS_TRY(tensor_empty(cx, r->work, 2, sizes, &y));
    for (int d = 0; d < directions; d++) {
        __attribute__((cleanup(cell_free))) cell w = {0};
        int64_t at = (int64_t)layer * directions + d;
        TS_TRY(new_cell(cx, r, s->params + at * per, s->biases, projected, in, out, r->rows, &w));
        if (c && c->sizes[2] != w.hidden) return fail_op(cx, "sizes of the weights of a recurrent layer do not agree");
        direction dir = {.w = &w, .backward = d == 1, .to_step = (size_t)sizes[1] * size};
        dir.h = (char *)tensor_data(h) + (size_t)(at * r->batch * out) * size;
        if (c) dir.c = (char *)tensor_data(c) + (size_t)(at * r->batch * w.hidden) * size;
        dir.to = (char *)tensor_data(y) + (size_t)(d * out) * size;
        if (r->rows && out) TS_TRY(run_direction(r, &dir, tensor_data(*x)));
    }
    tensor *before = *x;
    *x = tensor_take(&y);
    tensor_unref(before);
    return TS_OK;
}

/* All layers; x: rows x in, plain. h and c (LSTM) are fresh final states. */
static ts_status run_stack(ctx *cx, const stack *s, tensor **x, tensor *h, tensor *c) {
    int directions = 1 + s->bidirectional, per = 2 + 2 * s->biases + (c && c->sizes[2] != h->sizes[2]);
    if (s->nparams % per) return fail_op(cx, "got an incorrect number of RNN parameters");
    if (s->nparams / per < (int64_t)s->layers * directions) return fail_op(cx, "Expected more weights in stacked_rnn");
    for (int i = 0; i < s->layers; i++) {
        TS_TRY(run_layer(cx, s, i, x, h, c));
        if (i + 1 < s->layers) TS_TRY(drop(cx, s, x));
    }
    return TS_OK;
}

/* Result `t` of the working dtype, viewed with these sizes and strides, in the dtype given. */
static ts_status give(ctx *cx, const rnn *r, const tensor *t, int n, const int64_t *sizes, const int64_t *strides,
                      value *out) {
    scoped_tensor tensor *narrow = NULL;
    tensor *view = NULL;
    TS_TRY(tensor_to_dtype(cx, t, r->given, &narrow));
    TS_TRY(tensor_view(cx, narrow, n, sizes, strides, 0, &view));
    *out = v_tensor(view);
    return TS_OK;
}

/* Time-major rows of x [steps, batch, in] or, batch first, [batch, steps, in]. */
static ts_status input_rows(ctx *cx, const rnn *r, const tensor *x, bool batch_first, tensor **out_tensor) {
    scoped_tensor tensor *turned = NULL, *plain = NULL;
    int t = batch_first, b = !batch_first;
    TS_TRY(tensor_view(cx, x, 3, (int64_t[]){x->sizes[t], x->sizes[b], x->sizes[2]},
                       (int64_t[]){x->strides[t], x->strides[b], x->strides[2]}, x->offset, &turned));
    TS_TRY(tensor_plain(cx, turned, r->work, &plain));
    int64_t in = x->sizes[2];
    return tensor_view(cx, plain, 2, (int64_t[]){r->rows, in}, (int64_t[]){in ? in : 1, 1}, plain->offset, out_tensor);
}

typedef struct states { const tensor *h, *c; } states;

/* a: has_biases, num_layers, dropout, train, bidirectional */
static ts_status read_stack(ctx *cx, value params, const value *a, const states *hx, stack *s, tensor ***out_params) {
    TS_TRY(arg_tensors(cx, params, out_params, &s->nparams));
    s->params = *out_params;
    s->biases = a[0].b, s->dropout = value_double(a[2]), s->train = a[3].b, s->bidirectional = a[4].b;
    if (a[1].i < 1 || a[1].i > 1 << 20) return fail_op(cx, "a recurrent layer with %lld layers", (long long)a[1].i);
    s->layers = (int)a[1].i;
    int per = 2 + 2 * s->biases;
    if (hx->c && hx->h->ndim == 3 && hx->c->ndim == 3 && hx->h->sizes[2] != hx->c->sizes[2]) per++;
    if (s->nparams == 0 || s->nparams % per) return fail_op(cx, "got an incorrect number of RNN parameters");
    return TS_OK;
}

/* After rows, steps and batch are known: runs and hands out [output, h_n(, c_n)]; the output as view n, sizes, strides. */
static ts_status finish(ctx *cx, stack *s, const states *hx, tensor **x, int n, int64_t *sizes, int64_t *strides,
                        value *out) {
    scoped_tensor tensor *h = NULL, *c = NULL;
    int64_t cells = (int64_t)s->layers * (1 + s->bidirectional);
    TS_TRY(new_state(cx, &s->r, hx->h, cells, &h));
    if (hx->c) TS_TRY(new_state(cx, &s->r, hx->c, cells, &c));
    TS_TRY(run_stack(cx, s, x, h, c));
    int64_t wide = (1 + s->bidirectional) * h->sizes[2];
    sizes[n - 1] = wide;
    for (int i = 0; i < n - 1; i++) strides[i] *= wide ? wide : 1;
    scoped_value value y = v_none(), hn = v_none(), cn = v_none();
    TS_TRY(give(cx, &s->r, *x, n, sizes, strides, &y));
    TS_TRY(give(cx, &s->r, h, 3, h->sizes, h->strides, &hn));
    if (c) TS_TRY(give(cx, &s->r, c, 3, c->sizes, c->strides, &cn));
    out[0] = value_take(&y), out[1] = value_take(&hn);
    if (c) out[2] = value_take(&cn);
    return TS_OK;
}

/* input, hx, params, has_biases, num_layers, dropout, train, bidirectional, batch_first */
static ts_status padded(ctx *cx, kind k, const value *a, states hx, value *out) {
    scoped_mem tensor **params = NULL;
    scoped_tensor tensor *x = NULL;
    const tensor *in = a[0].t;
    stack s = {.r = {.cx = cx, .kind = k, .given = in->dtype}};
    bool first = a[8].b;
    int unused;
    TS_TRY(read_stack(cx, a[2], a + 3, &hx, &s, &params));
    if (in->ndim != 3) {
        TS_TRY(wrap_dim(cx, 2, in->ndim, &unused));
        return fail_op(cx, "input of a recurrent layer must have 3 dimensions, but got %d", in->ndim);
    }
    TS_TRY(working_dtype(cx, in->dtype, &s.r.work));
    s.r.steps = in->sizes[first], s.r.batch = in->sizes[!first];
    if (s.r.steps == 0) return fail_op(cx, "Expected sequence length to be larger than 0 in RNN");
    s.r.rows = s.r.steps * s.r.batch;
    TS_TRY(input_rows(cx, &s.r, in, first, &x));
    int64_t b = s.r.batch ? s.r.batch : 1;
    int64_t sizes[3] = {in->sizes[0], in->sizes[1], 0}, strides[3] = {first ? 1 : b, first ? b : 1, 1};
    return finish(cx, &s, &hx, &x, 3, sizes, strides, out);
}

/* Sequences at each step: they decrease and are all in the data. */
static ts_status read_sizes(ctx *cx, const tensor *t, int64_t rows, rnn *r, tensor **held) {
    if (t->ndim != 1 || t->dtype != TS_INT64)
        return fail_op(cx, "batch_sizes of a packed sequence must be a 1D int64 tensor");
    TS_TRY(tensor_contiguous(cx, t, held));
    r->sizes = tensor_data(*held), r->steps = t->sizes[0];
    if (r->steps == 0) return fail_op(cx, "Expected sequence length to be larger than 0 in RNN");
    for (int64_t i = 0; i < r->steps; i++) {
        if (r->sizes[i] < 1 || (i && r->sizes[i] > r->sizes[i - 1]) || r->sizes[i] > rows - r->rows)
            return fail_op(cx, "batch_sizes of a packed sequence must decrease and add up to the %lld rows of its data",
                           (long long)rows);
        r->rows += r->sizes[i];
    }
    r->batch = r->sizes[0];
    return TS_OK;
}

/* data, batch_sizes, hx, params, has_biases, num_layers, dropout, train, bidirectional */
static ts_status packed(ctx *cx, kind k, const value *a, states hx, value *out) {
    scoped_mem tensor **params = NULL;
    scoped_tensor tensor *x = NULL, *held = NULL, *view = NULL;
    const tensor *in = a[0].t;
    stack s = {.r = {.cx = cx, .kind = k, .given = in->dtype}};
    TS_TRY(read_stack(cx, a[3], a + 4, &hx, &s, &params));
    if (in->ndim != 2) return fail_op(cx, "data of a packed sequence must have 2 dimensions, but got %d", in->ndim);
    TS_TRY(working_dtype(cx, in->dtype, &s.r.work));
    TS_TRY(read_sizes(cx, a[1].t, in->sizes[0], &s.r, &held));
    TS_TRY(tensor_view(cx, in, 2, (int64_t[]){s.r.rows, in->sizes[1]}, in->strides, in->offset, &view));
    TS_TRY(tensor_plain(cx, view, s.r.work, &x));
    int64_t sizes[2] = {s.r.rows, 0}, strides[2] = {1, 1};
    return finish(cx, &s, &hx, &x, 2, sizes, strides, out);
}

/* ---- operators ---- */

static ts_status two_states(ctx *cx, value v, const char *who, states *out) {
    if (v.l->n != 2 || v.l->items[0].tag != V_TENSOR || v.l->items[1].tag != V_TENSOR)
        return fail_op(cx, "%s expects two hidden states", who);
    *out = (states){v.l->items[0].t, v.l->items[1].t};
    return TS_OK;
}

KERNEL(lstm_input) {
    states hx;
    TS_TRY(two_states(cx, a[1], "lstm", &hx));
    return padded(cx, LSTM, a, hx, out);
}

KERNEL(lstm_data) {
    states hx;
    TS_TRY(two_states(cx, a[2], "lstm", &hx));
    return packed(cx, LSTM, a, hx, out);
}

KERNEL(gru_input) { return padded(cx, GRU, a, (states){a[1].t, NULL}, out); }
KERNEL(gru_data) { return packed(cx, GRU, a, (states){a[2].t, NULL}, out); }
KERNEL(rnn_tanh_input) { return padded(cx, TANH, a, (states){a[1].t, NULL}, out); }
KERNEL(rnn_tanh_data) { return packed(cx, TANH, a, (states){a[2].t, NULL}, out); }
KERNEL(rnn_relu_input) { return padded(cx, RELU, a, (states){a[1].t, NULL}, out); }
KERNEL(rnn_relu_data) { return packed(cx, RELU, a, (states){a[2].t, NULL}, out); }

/* ---- cells: one step ---- */

static ts_status check_cell(ctx *cx, const tensor *x, const tensor *w_ih, const tensor *w_hh, int64_t gates,
                            const tensor *const *hx) {
    int unused;
    if (x->ndim != 2) {
        TS_TRY(wrap_dim(cx, 1, x->ndim, &unused));
        return fail_op(cx, "input of a recurrent cell must have 2 dimensions, but got %d", x->ndim);
    }
    if (w_ih->ndim != 2 || w_hh->ndim != 2) return fail_op(cx, "weights of a recurrent cell must be matrices");
    if (x->sizes[1] != w_ih->sizes[1])
        return fail_op(cx, "input has inconsistent input_size: got %lld expected %lld", (long long)x->sizes[1],
                       (long long)w_ih->sizes[1]);
    for (int i = 0; i < 2 && hx[i]; i++) {
        if (hx[i]->ndim != 2) return fail_op(cx, "hidden%d of a recurrent cell must have 2 dimensions, but got %d", i, hx[i]->ndim);
        if (hx[i]->sizes[0] != x->sizes[0])
            return fail_op(cx, "Input batch size %lld doesn't match hidden%d batch size %lld", (long long)x->sizes[0], i,
                           (long long)hx[i]->sizes[0]);
        int64_t want = i ? w_hh->sizes[0] / gates : w_hh->sizes[1];
        if (hx[i]->sizes[1] != want)
            return fail_op(cx, "hidden%d has inconsistent hidden_size: got %lld, expected %lld", i, (long long)hx[i]->sizes[1],
                           (long long)want);
    }
    return TS_OK;
}

/* A state as a layer has it: [1, batch, size]. */
static ts_status as_layer(ctx *cx, const rnn *r, const tensor *t, tensor **out_tensor) {
    scoped_tensor tensor *view = NULL;
    if (!t) return TS_OK;
    TS_TRY(tensor_view(cx, t, 3, (int64_t[]){1, t->sizes[0], t->sizes[1]}, (int64_t[]){0, t->strides[0], t->strides[1]},
                       t->offset, &view));
    return new_state(cx, r, view, 1, out_tensor);
}

/* a: w_ih, w_hh, b_ih, b_hh */
static ts_status cell_step(ctx *cx, kind k, const tensor *in, states hx, const value *a, value *out) {
    tensor *params[4] = {a[0].t, a[1].t, arg_tensor_or_null(a[2]), arg_tensor_or_null(a[3])};
    scoped_tensor tensor *x = NULL, *h = NULL, *c = NULL;
    stack s = {.r = {.cx = cx, .kind = k, .given = in->dtype, .steps = 1}, .layers = 1, .params = params};
    TS_TRY(check_cell(cx, in, params[0], params[1], gates_of(k), (const tensor *const[]){hx.h, hx.c}));
    TS_TRY(working_dtype(cx, in->dtype, &s.r.work));
    if (!params[2] != !params[3]) return fail_op(cx, "a recurrent cell needs both biases or none");
    s.biases = params[2] != NULL, s.nparams = s.biases ? 4 : 2;
    s.r.batch = s.r.rows = in->sizes[0];
    TS_TRY(tensor_plain(cx, in, s.r.work, &x));
    TS_TRY(as_layer(cx, &s.r, hx.h, &h));
    TS_TRY(as_layer(cx, &s.r, hx.c, &c));
    if (c && c->sizes[2] != h->sizes[2]) return fail_op(cx, "states of an lstm_cell must have one size");
    TS_TRY(run_stack(cx, &s, &x, h, c));
    scoped_value value first = v_none(), second = v_none();
    TS_TRY(give(cx, &s.r, h, 2, h->sizes + 1, h->strides + 1, &first));
    if (c) TS_TRY(give(cx, &s.r, c, 2, c->sizes + 1, c->strides + 1, &second));
    out[0] = value_take(&first);
    if (c) out[1] = value_take(&second);
    return TS_OK;
}

KERNEL(lstm_cell) {
    states hx;
    TS_TRY(two_states(cx, a[1], "lstm_cell", &hx));
    return cell_step(cx, LSTM, a[0].t, hx, a + 2, out);
}

KERNEL(gru_cell) { return cell_step(cx, GRU, a[0].t, (states){a[1].t, NULL}, a + 2, out); }
KERNEL(rnn_tanh_cell) { return cell_step(cx, TANH, a[0].t, (states){a[1].t, NULL}, a + 2, out); }
KERNEL(rnn_relu_cell) { return cell_step(cx, RELU, a[0].t, (states){a[1].t, NULL}, a + 2, out); }
