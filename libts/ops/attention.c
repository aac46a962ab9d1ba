/* SPDX-License-Identifier: Apache-2.0
 *
 * attention.c: attention and the encoder layer of a transformer as single operators.
 *
 * Inputs are rows, one sequence behind the other: a padded batch has equally long ones, a nested tensor (ops/nested.c)
 * has lengths of its own, and both run through the same code.  Query, key and value are read where the projection has
 * put them, side by side in each row; every head of every sequence is one unit of parallel work.
 */
#include "ops/op.h"

#include "base/parallel.h"
#include "ops/activation.h"
#include "ops/cpu/gemm.h"
#include "ops/matmul.h"
#include "ops/norm.h"

#include <math.h>

/* ---- rows ---- */

/* Sequences behind each other. */
typedef struct rows {
    tensor *x;                        /* [total, width] or [n, t, width], contiguous, of the working dtype */
    int64_t n, longest;
    const int64_t *lengths, *offsets; /* rows of each sequence, and its first row */
} rows;

static ts_status working_dtype(ctx *cx, dtype d, dtype *out) {
    if (d != TS_FLOAT32 && d != TS_FLOAT64 && d != TS_BFLOAT16)
        return fail_op(cx, "\"addmm_impl_cpu_\" not implemented for '%s'", dtype_aten(d));
    *out = d == TS_FLOAT64 ? TS_FLOAT64 : TS_FLOAT32;
    return TS_OK;
}

/* *memory (freed by the caller) holds lengths and offsets. */
static ts_status rows_of(ctx *cx, const tensor *t, tensor *plain, int64_t **memory, rows *r) {
    int64_t n = t->nested ? t->nested->n : t->sizes[0], at = 0;
    *r = (rows){.x = plain, .n = n};
    TS_TRY(ctx_alloc(cx, mem_array((size_t)n, 2 * sizeof **memory), memory));
    int64_t *lengths = *memory, *offsets = lengths + n;
    for (int64_t i = 0; i < n; i++) {
        lengths[i] = t->nested ? t->nested->lengths[i] : t->sizes[1];
        offsets[i] = at;
        at += lengths[i];
        if (lengths[i] > r->longest) r->longest = lengths[i];
    }
    r->lengths = lengths, r->offsets = offsets;
    return TS_OK;
}

/* The tensor without its nesting, plain and of the working dtype. */
static ts_status plain_rows(ctx *cx, const tensor *t, dtype work, tensor **out_tensor) {
    scoped_tensor tensor *view = NULL;
    if (!t->nested) return tensor_plain(cx, t, work, out_tensor);
    TS_TRY(tensor_alias(cx, t, &view));
    return tensor_plain(cx, view, work, out_tensor);
}

/* ---- one head of one sequence ---- */

typedef struct heads {
    ctx *cx;
    dtype d;
    const rows *r;
    int64_t heads, size;         /* size of a head */
    const char *q, *k, *v;       /* first row's first head */
    int64_t step;                /* elements between rows of q, k, v */
    const bool *mask;            /* true: ignored; NULL: none */
    int64_t mask_n, mask_h, mask_i; /* its steps between sequences, heads and queries */
    char *weights;               /* n x heads x longest x longest, or NULL */
    char *out;                   /* rows x heads * size */
    _Atomic int status;
} heads;

static void mask_scores(const heads *h, int64_t seq, int64_t head, int64_t t, char *scores) {
    const bool *m = h->mask + seq * h->mask_n + head * h->mask_h;
    for (int64_t i = 0; i < t; i++)
        for (int64_t j = 0; j < t; j++) {
            if (!m[i * h->mask_i + j]) continue;
            if (h->d == TS_FLOAT32) ((float *)scores)[i * t + j] = -INFINITY;
            else ((double *)scores)[i * t + j] = -INFINITY;
        }
}

static ts_status run_head(ctx *cx, const heads *h, int64_t unit, char *scratch) {
    int64_t seq = unit / h->heads, head = unit % h->heads, t = h->r->lengths[seq], wide = h->heads * h->size;
    size_t size = dtype_size(h->d), row = (size_t)h->r->offsets[seq], at = (size_t)(head * h->size);
    char *scores = h->weights ? h->weights + (size_t)(unit * h->r->longest * h->r->longest) * size : scratch;
    size_t skip = (row * (size_t)h->step + at) * size;
    if (t == 0) return TS_OK;
    gemm g = gemm_of(t, t, h->size);
    g.a = h->q + skip, g.a_row = h->step, g.a_col = 1;
    g.b = h->k + skip, g.b_row = 1, g.b_col = h->step;
    g.c = scores;
    g.alpha = 1 / sqrt((double)h->size);
    TS_TRY(gemm_run(cx, h->d, &g));
    if (h->mask) mask_scores(h, seq, head, t, scores);
    if (h->d == TS_FLOAT32) softmax_rows_f32((float *)scores, (float *)scores, 0, t, t, false);
    else softmax_rows_f64((double *)scores, (double *)scores, 0, t, t, false);
    g = gemm_of(t, h->size, t);
    g.a = scores, g.a_row = t, g.a_col = 1;
    g.b = h->v + skip, g.b_row = h->step, g.b_col = 1;
    g.c = h->out + (row * (size_t)wide + at) * size, g.c_row = wide;
    return gemm_run(cx, h->d, &g);
}

static void run_heads(void *arg, int64_t begin, int64_t end) {
    heads *h = arg;
    ctx one = *h->cx; /* each thread by itself; the caller reports what fails */
    one.err = NULL, one.threads = 1;
    char *scratch = NULL;
    ts_status st = TS_OK;
    if (!h->weights) {
        scratch = mem_alloc(one.budget, mem_array(mem_array((size_t)h->r->longest, (size_t)h->r->longest), dtype_size(h->d)));
        if (!scratch) st = TS_ERR_MEMORY;
    }
    for (int64_t unit = begin; unit < end && st == TS_OK; unit++) st = run_head(&one, h, unit, scratch);
    mem_free(scratch);
    if (st != TS_OK) h->status = st;
}

static ts_status attend(ctx *cx, heads *h) {
    h->cx = cx;
    parallel_for(cx->threads, h->r->n * h->heads, 1, run_heads, h);
    if (h->status == TS_ERR_MEMORY) return fail_memory(cx, (size_t)h->r->longest * (size_t)h->r->longest * dtype_size(h->d));
    return h->status == TS_OK ? TS_OK : fail(cx, (ts_status)h->status, "attention failed in a matrix product");
}

/* ---- multi-head attention ---- */

typedef struct mha {
    const tensor *query, *key, *value;
    int64_t embed, heads;
    const tensor *qkv_weight, *qkv_bias, *proj_weight, *proj_bias, *mask;
    bool need_weights, average;
    value mask_type;
} mha;

static ts_status check_inputs(ctx *cx, const mha *m) {
    const tensor *q = m->query;
    bool ragged = q->nested || m->key->nested || m->value->nested;
    if (m->mask && q->nested) return fail_op(cx, "NestedTensor with mask is not supported yet");
    if (!q->nested && q->ndim != 3) return fail_op(cx, "expected 3-D `query`, got %d-D tensor", q->ndim);
    int64_t last = q->sizes[q->ndim - 1];
    if (last != m->embed)
        return fail_op(cx, "passed-in embed_dim %lld didn't match last dim of query %lld", (long long)m->embed, (long long)last);
    if (ragged && (m->key != q || m->value != q))
        return fail_op(cx, "_native_multi_head_attention: nested tensors must be the same for query, key and value");
    if (!ragged && m->key->ndim != 3) return fail_op(cx, "expected 3-D `key`, got %d-D tensor", m->key->ndim);
    if (!ragged && m->value->ndim != 3) return fail_op(cx, "expected 3-D `value`, got %d-D tensor", m->value->ndim);
    if (!tensor_same_sizes(q, m->key) || !tensor_same_sizes(m->key, m->value))
        return fail_op(cx, "expected `query`/`key`/`value` shapes to match");
    return TS_OK;
}

static ts_status check_mha(ctx *cx, const mha *m) {
    const tensor *params[4] = {m->qkv_weight, m->qkv_bias, m->proj_weight, m->proj_bias}, *w = m->qkv_weight;
    if (w->ndim != 2) return fail_op(cx, "expected 2-D `qkv_weight`, got %d-D tensor", w->ndim);
    if (w->sizes[0] / 3 != m->embed || w->sizes[0] % 3) return fail_op(cx, "expected `qkv_weight` first dim to be 3x embed_dim");
    if (w->sizes[1] != m->embed) return fail_op(cx, "expected `qkv_weight` second dim to be embed_Dim");
    if (m->qkv_bias->ndim != 1) return fail_op(cx, "expected 1-D `qkv_bias`, got %d-D tensor", m->qkv_bias->ndim);
    if (m->qkv_bias->sizes[0] != 3 * m->embed)
        return fail_op(cx, "expected `qkv_bias` first dim and first dim of query to be equal");
    if (m->heads < 1 || m->embed % m->heads) return fail_op(cx, "`embed_dim` must divide evenly by `num_heads`");
    for (int i = 0; i < 4; i++) TS_TRY(matmul_same_dtype(cx, m->query->dtype, params[i]->dtype));
    TS_TRY(matmul_same_dtype(cx, m->query->dtype, m->key->dtype));
    return matmul_same_dtype(cx, m->query->dtype, m->value->dtype);
}

/* The mask as bools of the scores' shape, [n, heads, t, t], or of keys alone, [n, t]. */
static ts_status read_mask(ctx *cx, const mha *m, const rows *r, heads *h, tensor **held) {
    int64_t t = r->longest, sizes[4] = {r->n, m->heads, t, t};
    if (!m->mask) return TS_OK;
    TS_TRY(tensor_plain(cx, m->mask, TS_BOOL, held));
    const tensor *mask = *held;
    h->mask = tensor_data(mask);
    if (mask->ndim == 2) {
        const char *what = mask->sizes[0] != r->n ? "sizes()[0] == batch_size" : mask->sizes[1] != t ? "sizes()[1] == seq_len" : NULL;
        if (what)
            return fail_op(cx, "Expected attn_mask->%s to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)",
                           what);
        h->mask_n = t;
    } else if (mask->ndim == 4 && memcmp(mask->sizes, sizes, sizeof sizes) == 0)
        h->mask_n = m->heads * t * t, h->mask_h = t * t, h->mask_i = t;
    else return fail_op(cx, "Mask shape should match input shape");
    if (m->mask_type.tag != V_INT) return fail_op(cx, "Mask Type should be defined");
    if (m->mask_type.i == 0) return fail_op(cx, "src_mask not currently supported on CPU");
    return TS_OK;
}

/* Projections: one product if query, key and value are the same; rows of all three side by side or apart. */
static ts_status project(ctx *cx, const mha *m, dtype work, tensor *x, const tensor *w, const tensor *b, heads *h, tensor **held) {
    const tensor *sources[3] = {m->query, m->key, m->value};
    int64_t e = m->embed;
    size_t size = dtype_size(work);
    if (m->key == m->query && m->value == m->query) {
        TS_TRY(matmul_linear(cx, x, w, b, &held[0]));
        h->q = tensor_data(held[0]);
        h->k = h->q + (size_t)e * size, h->v = h->k + (size_t)e * size;
        h->step = 3 * e;
        return TS_OK;
    }
    for (int i = 0; i < 3; i++) {
        scoped_tensor tensor *own = NULL, *weight = NULL, *bias = NULL;
        TS_TRY(tensor_plain(cx, sources[i], work, &own));
        TS_TRY(tensor_view(cx, w, 2, (int64_t[]){e, e}, w->strides, w->offset + i * e * w->strides[0], &weight));
        TS_TRY(tensor_view(cx, b, 1, &e, b->strides, b->offset + i * e * b->strides[0], &bias));
        TS_TRY(matmul_linear(cx, own, weight, bias, &held[i]));
    }
    h->q = tensor_data(held[0]), h->k = tensor_data(held[1]), h->v = tensor_data(held[2]);
    h->step = e;
    return TS_OK;
}

/* Means over the heads of weights [n, heads, t, t]. */
static ts_status average_heads(ctx *cx, const tensor *w, tensor **out_tensor) {
    int64_t n = w->sizes[0], count = w->sizes[1], plane = w->sizes[2] * w->sizes[3];
    TS_TRY(tensor_zeros(cx, w->dtype, 3, (int64_t[]){n, w->sizes[2], w->sizes[3]}, out_tensor));
    for (int64_t i = 0; i < n * count; i++)
        for (int64_t k = 0; k < plane; k++) {
            int64_t to = i / count * plane + k;
            if (w->dtype == TS_FLOAT32)
                ((float *)tensor_data(*out_tensor))[to] += ((const float *)tensor_data(w))[i * plane + k] / (float)count;
            else
                ((double *)tensor_data(*out_tensor))[to] += ((const double *)tensor_data(w))[i * plane + k] / (double)count;
        }
    return TS_OK;
}

static ts_status give_weights(ctx *cx, const mha *m, const tensor *weights, tensor **out_tensor) {
    scoped_tensor tensor *mean = NULL;
    if (m->average) TS_TRY(average_heads(cx, weights, &mean));
    return tensor_to_dtype(cx, m->average ? mean : weights, m->query->dtype, out_tensor);
}

/* x: the query's rows. The result has x's shape and the working dtype; weights (not for empty batches) may be NULL. */
static ts_status run_mha(ctx *cx, const mha *m, tensor *x, tensor **out_y, tensor **out_weights) {
    dtype work = x->dtype;
    scoped_tensor tensor *w = NULL, *b = NULL, *pw = NULL, *pb = NULL, *mask = NULL, *context = NULL, *weights = NULL;
    scoped_tensor tensor *q = NULL, *k = NULL, *v = NULL;
    scoped_mem int64_t *memory = NULL;
    tensor *held[3] = {NULL};
    rows r;
    TS_TRY(check_mha(cx, m));
    TS_TRY(rows_of(cx, m->query, x, &memory, &r));
    heads h = {.d = work, .r = &r, .heads = m->heads, .size = m->embed / m->heads};
    if (tensor_numel(x) == 0) {
        *out_y = tensor_ref(x);
        return TS_OK;
    }
    TS_TRY(read_mask(cx, m, &r, &h, &mask));
    TS_TRY(tensor_plain(cx, m->qkv_weight, work, &w));
    TS_TRY(tensor_plain(cx, m->qkv_bias, work, &b));
    TS_TRY(tensor_plain(cx, m->proj_weight, work, &pw));
    TS_TRY(tensor_plain(cx, m->proj_bias, work, &pb));
    ts_status st = project(cx, m, work, x, w, b, &h, held);
    q = held[0], k = held[1], v = held[2];
    TS_TRY(st);
    TS_TRY(tensor_empty(cx, work, x->ndim, x->sizes, &context));
    if (m->need_weights && m->query->nested)
        return fail_op(cx, "_native_multi_head_attention: weights of a nested tensor are not supported");
    if (m->need_weights) TS_TRY(tensor_empty(cx, work, 4, (int64_t[]){r.n, m->heads, r.longest, r.longest}, &weights));
    h.out = tensor_data(context), h.weights = weights ? tensor_data(weights) : NULL;
    TS_TRY(attend(cx, &h));
    scoped_tensor tensor *y = NULL;
    TS_TRY(matmul_linear(cx, context, pw, pb, &y));
    if (weights) TS_TRY(give_weights(cx, m, weights, out_weights));
    *out_y = tensor_take(&y);
    return TS_OK;
}

/* Rows in the working dtype as a result: in the dtype of `like`, nested as it is. */
static ts_status give_rows(ctx *cx, const tensor *like, const tensor *y, value *out) {
    scoped_tensor tensor *narrow = NULL;
    tensor *r = NULL;
    TS_TRY(tensor_to_dtype(cx, y, like->dtype, &narrow));
    TS_TRY(tensor_alias(cx, narrow, &r));
    r->nested = nested_ref(like->nested);
    *out = v_tensor(r);
    return TS_OK;
}

KERNEL(native_multi_head_attention) {
    mha m = {a[0].t, a[1].t, a[2].t, a[3].i, a[4].i, a[5].t, a[6].t, a[7].t, a[8].t, arg_tensor_or_null(a[9]), a[10].b, a[11].b, a[12]};
    scoped_tensor tensor *x = NULL, *y = NULL, *weights = NULL;
    dtype work;
    TS_TRY(check_inputs(cx, &m));
    TS_TRY(working_dtype(cx, a[0].t->dtype, &work));
    TS_TRY(plain_rows(cx, a[0].t, work, &x));
    TS_TRY(run_mha(cx, &m, x, &y, &weights));
    TS_TRY(give_rows(cx, a[0].t, y, &out[0]));
    out[1] = v_tensor(tensor_take(&weights));
    return TS_OK;
}

/* ---- the encoder layer ---- */

static void add_rows(const tensor *x, tensor *y) {
    int64_t n = tensor_numel(x);
    if (x->dtype == TS_FLOAT32) {
        const float *from = tensor_data(x);
        float *to = tensor_data(y);
#pragma omp simd
        for (int64_t i = 0; i < n; i++) to[i] += from[i];
    } else {
        const double *from = tensor_data(x);
        double *to = tensor_data(y);
        for (int64_t i = 0; i < n; i++) to[i] += from[i];
    }
}

typedef struct layer {
    mha attention;
    bool gelu, norm_first;
    double eps;
    const tensor *norm[4]; /* weight and bias of the first, of the second */
    const tensor *ffn[4];  /* likewise */
} layer;

/* *x = layer norm of *x */
static ts_status normalise(ctx *cx, const layer *l, int which, tensor **x) {
    scoped_tensor tensor *w = NULL, *b = NULL;
    tensor *y = NULL, *before = *x;
    TS_TRY(tensor_plain(cx, l->norm[2 * which], before->dtype, &w));
    TS_TRY(tensor_plain(cx, l->norm[2 * which + 1], before->dtype, &b));
    TS_TRY(norm_layer(cx, before, 1, &l->attention.embed, w, b, l->eps, &y, NULL, NULL));
    *x = y;
    tensor_unref(before);
    return TS_OK;
}

static ts_status feed_forward(ctx *cx, const layer *l, const tensor *x, tensor **out_tensor) {
    scoped_tensor tensor *w1 = NULL, *b1 = NULL, *w2 = NULL, *b2 = NULL, *hidden = NULL, *active = NULL;
    TS_TRY(tensor_plain(cx, l->ffn[0], x->dtype, &w1));
    TS_TRY(tensor_plain(cx, l->ffn[1], x->dtype, &b1));
    TS_TRY(tensor_plain(cx, l->ffn[2], x->dtype, &w2));
    TS_TRY(tensor_plain(cx, l->ffn[3], x->dtype, &b2));
    TS_TRY(matmul_linear(cx, x, w1, b1, &hidden));
    if (l->gelu) TS_TRY(INVOKE_T(cx, OP_gelu, &active, v_tensor(hidden)));
    else TS_TRY(INVOKE_T(cx, OP_relu, &active, v_tensor(hidden)));
    return matmul_linear(cx, active, w2, b2, out_tensor);
}

/* The residual additions happen in the outputs of attention and of the feed-forward part, which are fresh. */
static ts_status run_encoder(ctx *cx, layer *l, tensor *x, tensor **out_tensor) {
    scoped_tensor tensor *in = tensor_ref(x), *attended = NULL, *fed = NULL, *inner = NULL;
    if (l->norm_first) TS_TRY(normalise(cx, l, 0, &in));
    TS_TRY(run_mha(cx, &l->attention, in, &attended, NULL));
    if (!tensor_same_sizes(attended, x)) return fail_op(cx, "_transformer_encoder_layer_fwd: the projection must keep the size of its input");
    if (attended == in) { /* an empty batch */
        *out_tensor = tensor_ref(x);
        return TS_OK;
    }
    add_rows(x, attended);
    if (!l->norm_first) TS_TRY(normalise(cx, l, 0, &attended));
    inner = tensor_ref(attended);
    if (l->norm_first) TS_TRY(normalise(cx, l, 1, &inner));
    TS_TRY(feed_forward(cx, l, inner, &fed));
    if (!tensor_same_sizes(attended, fed)) return fail_op(cx, "_transformer_encoder_layer_fwd: the feed-forward part must keep the size of its input");
    add_rows(attended, fed);
    if (!l->norm_first) TS_TRY(normalise(cx, l, 1, &fed));
    *out_tensor = tensor_take(&fed);
    return TS_OK;
}

KERNEL(transformer_encoder_layer_fwd) {
    const tensor *src = a[0].t;
    scoped_tensor tensor *x = NULL, *y = NULL;
    layer l = {.attention = {src, src, src, a[1].i, a[2].i, a[3].t, a[4].t, a[5].t, a[6].t, arg_tensor_or_null(a[18]), false, true, a[19]},
               .gelu = a[7].b, .norm_first = a[8].b, .eps = value_double(a[9])};
    dtype work;
    for (int i = 0; i < 4; i++) {
        l.norm[i] = a[10 + i].t, l.ffn[i] = a[14 + i].t;
        TS_TRY(matmul_same_dtype(cx, src->dtype, l.norm[i]->dtype));
        TS_TRY(matmul_same_dtype(cx, src->dtype, l.ffn[i]->dtype));
    }
    TS_TRY(check_inputs(cx, &l.attention));
    TS_TRY(working_dtype(cx, src->dtype, &work));
    TS_TRY(plain_rows(cx, src, work, &x));
    TS_TRY(run_encoder(cx, &l, x, &y));
    return give_rows(cx, src, y, &out[0]);
}
