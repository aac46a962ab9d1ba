/* SPDX-License-Identifier: Apache-2.0
 *
 * dnn.c: see dnn.h.
 *
 * The engine is a constant, made at first use.  Scratch memory is the caller's ("user mode"): oneDNN's own belongs to
 * the thread that made the primitive, which another thread may not use.
 */
#include "ops/cpu/dnn.h"

#include "base/map.h"
#include "ops/cpu/dnnl_api.h"

#include <omp.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { SRC, WEIGHT, DST, SIDES, CACHE_SLOTS = 512 };

static dnnl_engine_t engine;
static pthread_once_t engine_once = PTHREAD_ONCE_INIT;

static void make_engine(void) {
    if (dnnl.engine_create(&engine, dnnl_cpu, 0) != dnnl_success) engine = NULL;
}

static ts_status failed(ctx *cx, const char *what, dnnl_status_t st) {
    if (st == dnnl_out_of_memory) return fail(cx, TS_ERR_MEMORY, "out of memory in oneDNN (%s)", what);
    return fail_op(cx, "oneDNN: %s failed with status %d", what, (int)st);
}

#define DNN_TRY(what, call)                                                                                       \
    do {                                                                                                          \
        dnnl_status_t dnn_status_ = (call);                                                                       \
        if (dnn_status_ != dnnl_success) return failed(cx, what, dnn_status_);                                    \
    } while (0)

/* ---- descriptions ---- */

typedef struct conv_entry {
    atomic_int refs;
    dnn_conv key;
    dnnl_primitive_t conv;
    dnnl_memory_desc_t user[SIDES], inner[SIDES], bias; /* layouts outside and inside */
    dnnl_primitive_t reorder[SIDES];                    /* NULL where they agree */
    size_t scratch;                                     /* bytes, of the largest of the primitives */
    dnnl_memory_desc_t scratch_md[SIDES + 1];           /* of the reorders and, last, the convolution */
} conv_entry;

static void entry_unref(conv_entry *e) {
    if (!e || atomic_fetch_sub(&e->refs, 1) != 1) return;
    if (e->conv) dnnl.primitive_destroy(e->conv);
    for (int i = 0; i < SIDES; i++)
        if (e->reorder[i]) dnnl.primitive_destroy(e->reorder[i]);
    free(e);
}

static void strides_of(bool channels_last, int n, const dnnl_dim_t *sizes, dnnl_dim_t *out) {
    dnnl_dim_t step = 1;
    if (channels_last) out[1] = step, step *= sizes[1];
    for (int i = n - 1; i >= 0; i--) {
        if (channels_last && i == 1) continue;
        out[i] = step;
        step *= sizes[i];
    }
}

static ts_status data_desc(ctx *cx, const dnn_conv *c, int64_t channels, const int64_t *spatial,
                           dnnl_memory_desc_t *out_user, dnnl_memory_desc_t *out_inner) {
    dnnl_dims_t sizes = {c->n, channels}, strides;
    int n = c->ndim + 2;
    for (int i = 0; i < c->ndim; i++) sizes[2 + i] = spatial[i];
    strides_of(c->channels_last, n, sizes, strides);
    DNN_TRY("memory descriptor", dnnl.memory_desc_init_by_strides(out_user, n, sizes, dnnl_f32, strides));
    if (c->channels_last) *out_inner = *out_user;
    else DNN_TRY("memory descriptor", dnnl.memory_desc_init_by_tag(out_inner, n, sizes, dnnl_f32, dnnl_format_tag_any));
    return TS_OK;
}

/* oneDNN's order is [groups,] out, in, kernel for both directions. */
static ts_status weight_desc(ctx *cx, const dnn_conv *c, dnnl_memory_desc_t *out_user, dnnl_memory_desc_t *out_inner) {
    dnnl_dims_t sizes, strides;
    int n = 0;
    int64_t o = c->oc / c->groups, i = c->ic / c->groups;
    const int64_t *s = c->weight_strides;
    if (c->groups > 1) {
        sizes[n] = c->groups;
        strides[n++] = s[0] * (c->transposed ? i : o);
    }
    sizes[n] = o, strides[n++] = s[c->transposed ? 1 : 0];
    sizes[n] = i, strides[n++] = s[c->transposed ? 0 : 1];
    for (int k = 0; k < c->ndim; k++) sizes[n] = c->kernel[k], strides[n++] = s[2 + k];
    DNN_TRY("memory descriptor", dnnl.memory_desc_init_by_strides(out_user, n, sizes, dnnl_f32, strides));
    DNN_TRY("memory descriptor", dnnl.memory_desc_init_by_tag(out_inner, n, sizes, dnnl_f32, dnnl_format_tag_any));
    return TS_OK;
}

static ts_status scratch_of(ctx *cx, conv_entry *e, const_dnnl_primitive_desc_t pd, dnnl_memory_desc_t *out) {
    const dnnl_memory_desc_t *md = dnnl.primitive_desc_query_md(pd, dnnl_query_scratchpad_md, 0);
    if (!md) return failed(cx, "scratchpad query", dnnl_runtime_error);
    *out = *md;
    size_t bytes = dnnl.memory_desc_get_size(md);
    if (bytes > e->scratch) e->scratch = bytes;
    return TS_OK;
}

static ts_status make_reorder(ctx *cx, conv_entry *e, int side, const_dnnl_primitive_attr_t attr) {
    dnnl_primitive_desc_t pd;
    bool out = side == DST;
    if (dnnl.memory_desc_equal(&e->user[side], &e->inner[side])) return TS_OK;
    DNN_TRY("reorder", dnnl.reorder_primitive_desc_create(&pd, out ? &e->inner[side] : &e->user[side], engine,
                                                          out ? &e->user[side] : &e->inner[side], engine, attr));
    ts_status st = scratch_of(cx, e, pd, &e->scratch_md[side]);
    dnnl_status_t made = st == TS_OK ? dnnl.primitive_create(&e->reorder[side], pd) : dnnl_success;
    dnnl.primitive_desc_destroy(pd);
    if (made != dnnl_success) return failed(cx, "reorder", made);
    return st;
}

static ts_status conv_desc(ctx *cx, conv_entry *e, const_dnnl_primitive_attr_t attr, dnnl_primitive_desc_t *out) {
    const dnn_conv *c = &e->key;
    dnnl_dims_t strides = {0}, dilates = {0}, left = {0}, right = {0};
    for (int i = 0; i < c->ndim; i++) {
        strides[i] = c->stride[i], dilates[i] = c->dilation[i] - 1;
        left[i] = c->pad_l[i], right[i] = c->pad_r[i];
    }
    const dnnl_memory_desc_t *bias = c->bias ? &e->bias : NULL;
    /* For inference oneDNN likes channels last inside, which costs more to turn to and from row-major than it saves. */
    dnnl_prop_kind_t kind = c->channels_last ? dnnl_forward_inference : dnnl_forward_training;
    if (c->transposed) {
        dnnl_deconvolution_desc_t d;
        DNN_TRY("deconvolution", dnnl.dilated_deconvolution_forward_desc_init(
                                     &d, kind, dnnl_deconvolution_direct, &e->inner[SRC], &e->inner[WEIGHT],
                                     bias, &e->inner[DST], strides, dilates, left, right));
        DNN_TRY("deconvolution", dnnl.primitive_desc_create(out, &d, attr, engine, NULL));
        return TS_OK;
    }
    dnnl_convolution_desc_t d;
    DNN_TRY("convolution", dnnl.dilated_convolution_forward_desc_init(
                               &d, kind, dnnl_convolution_direct, &e->inner[SRC], &e->inner[WEIGHT], bias,
                               &e->inner[DST], strides, dilates, left, right));
    DNN_TRY("convolution", dnnl.primitive_desc_create(out, &d, attr, engine, NULL));
    return TS_OK;
}

static ts_status make_conv(ctx *cx, conv_entry *e, const_dnnl_primitive_attr_t attr) {
    dnnl_primitive_desc_t pd;
    TS_TRY(conv_desc(cx, e, attr, &pd));
    e->inner[SRC] = *dnnl.primitive_desc_query_md(pd, dnnl_query_src_md, 0);
    e->inner[WEIGHT] = *dnnl.primitive_desc_query_md(pd, dnnl_query_weights_md, 0);
    e->inner[DST] = *dnnl.primitive_desc_query_md(pd, dnnl_query_dst_md, 0);
    ts_status st = scratch_of(cx, e, pd, &e->scratch_md[SIDES]);
    dnnl_status_t made = st == TS_OK ? dnnl.primitive_create(&e->conv, pd) : dnnl_success;
    dnnl.primitive_desc_destroy(pd);
    if (made != dnnl_success) return failed(cx, "convolution", made);
    for (int i = 0; i < SIDES && st == TS_OK; i++) st = make_reorder(cx, e, i, attr);
    return st;
}

static ts_status fill_entry(ctx *cx, conv_entry *e) {
    const dnn_conv *c = &e->key;
    dnnl_primitive_attr_t attr;
    TS_TRY(data_desc(cx, c, c->ic, c->in, &e->user[SRC], &e->inner[SRC]));
    TS_TRY(data_desc(cx, c, c->oc, c->out, &e->user[DST], &e->inner[DST]));
    TS_TRY(weight_desc(cx, c, &e->user[WEIGHT], &e->inner[WEIGHT]));
    DNN_TRY("memory descriptor", dnnl.memory_desc_init_by_tag(&e->bias, 1, (dnnl_dims_t){c->oc}, dnnl_f32, dnnl_a));
    DNN_TRY("attributes", dnnl.primitive_attr_create(&attr));
    dnnl_status_t set = dnnl.primitive_attr_set_scratchpad_mode(attr, dnnl_scratchpad_mode_user);
    ts_status st = set == dnnl_success ? make_conv(cx, e, attr) : failed(cx, "attributes", set);
    dnnl.primitive_attr_destroy(attr);
    return st;
}

/* ---- the cache: direct mapped, so bounded and without bookkeeping ---- */

static conv_entry *cache[CACHE_SLOTS];
static pthread_mutex_t cache_lock = PTHREAD_MUTEX_INITIALIZER;

static ts_status find_entry(ctx *cx, const dnn_conv *key, conv_entry **out_entry) {
    size_t at = map_hash((const char *)key, sizeof *key) % CACHE_SLOTS;
    pthread_mutex_lock(&cache_lock);
    conv_entry *e = cache[at];
    if (e && memcmp(&e->key, key, sizeof *key) == 0) atomic_fetch_add(&e->refs, 1);
    else e = NULL;
    pthread_mutex_unlock(&cache_lock);
    if (e) {
        *out_entry = e;
        return TS_OK;
    }
    e = calloc(1, sizeof *e);
    if (!e) return fail_memory(cx, sizeof *e);
    atomic_init(&e->refs, 1);
    e->key = *key;
    ts_status st = fill_entry(cx, e);
    if (st != TS_OK) {
        entry_unref(e);
        return st;
    }
    atomic_fetch_add(&e->refs, 1);
    pthread_mutex_lock(&cache_lock);
    conv_entry *before = cache[at];
    cache[at] = e;
    pthread_mutex_unlock(&cache_lock);
    entry_unref(before);
    *out_entry = e;
    return TS_OK;
}

/* ---- running ---- */

/* Memory for one call: oneDNN's objects point into it. */
typedef struct call {
    ctx *cx;
    dnnl_stream_t stream;
    char *block; /* scratch, then inner copies of the sides */
    char *scratch;
} call;

static char *aligned(char *p) { return (char *)(((uintptr_t)p + 63) & ~(uintptr_t)63); }

static ts_status execute(call *k, dnnl_primitive_t primitive, int n, const int *args, const dnnl_memory_desc_t *const *mds,
                         void *const *data) {
    ctx *cx = k->cx;
    dnnl_exec_arg_t list[6];
    dnnl_status_t st = dnnl_success;
    int made = 0;
    for (; made < n && st == dnnl_success; made++) {
        list[made].arg = args[made];
        st = dnnl.memory_create(&list[made].memory, mds[made], engine, data[made]);
        if (st != dnnl_success) break;
    }
    if (st == dnnl_success) st = dnnl.primitive_execute(primitive, k->stream, n, list);
    while (made > 0) dnnl.memory_destroy(list[--made].memory);
    if (st != dnnl_success) return failed(cx, "execution", st);
    return TS_OK;
}

static ts_status reorder(call *k, const conv_entry *e, int side, void *from, void *to) {
    bool out = side == DST;
    return execute(k, e->reorder[side], 3, (int[]){DNNL_ARG_FROM, DNNL_ARG_TO, DNNL_ARG_SCRATCHPAD},
                   (const dnnl_memory_desc_t *const[]){out ? &e->inner[side] : &e->user[side],
                                                       out ? &e->user[side] : &e->inner[side], &e->scratch_md[side]},
                   (void *const[]){from, to, k->scratch});
}

static ts_status run_conv(call *k, const conv_entry *e, void *const *outside, const float *bias) {
    void *data[SIDES];
    char *next = k->scratch + e->scratch;
    for (int i = 0; i < SIDES; i++) {
        data[i] = outside[i];
        if (!e->reorder[i]) continue;
        data[i] = next = aligned(next);
        next += dnnl.memory_desc_get_size(&e->inner[i]);
        if (i != DST) TS_TRY(reorder(k, e, i, outside[i], data[i]));
    }
    TS_TRY(execute(k, e->conv, e->key.bias ? 5 : 4,
                   (int[]){DNNL_ARG_SRC, DNNL_ARG_WEIGHTS, DNNL_ARG_DST, DNNL_ARG_SCRATCHPAD, DNNL_ARG_BIAS},
                   (const dnnl_memory_desc_t *const[]){&e->inner[SRC], &e->inner[WEIGHT], &e->inner[DST],
                                                       &e->scratch_md[SIDES], &e->bias},
                   (void *const[]){data[SRC], data[WEIGHT], data[DST], k->scratch, (void *)(uintptr_t)bias}));
    return e->reorder[DST] ? reorder(k, e, DST, data[DST], outside[DST]) : TS_OK;
}

static ts_status run_entry(ctx *cx, const conv_entry *e, void *const *outside, const float *bias) {
    call k = {.cx = cx};
    size_t bytes = e->scratch + 64;
    for (int i = 0; i < SIDES; i++)
        if (e->reorder[i]) bytes += dnnl.memory_desc_get_size(&e->inner[i]) + 64;
    TS_TRY(ctx_alloc(cx, bytes, &k.block));
    k.scratch = aligned(k.block);
    dnnl_status_t made = dnnl.stream_create(&k.stream, engine, dnnl_stream_default_flags);
    ts_status st = made == dnnl_success ? run_conv(&k, e, outside, bias) : failed(cx, "stream", made);
    if (made == dnnl_success) dnnl.stream_destroy(k.stream);
    mem_free(k.block);
    return st;
}

bool dnn_conv_takes(const dnn_conv *c) {
    for (int i = 0; i < c->ndim; i++)
        if (c->pad_l[i] < 0 || c->pad_r[i] < 0) return false;
    return true;
}

ts_status dnn_conv_run(ctx *cx, const dnn_conv *c, const float *src, const float *weight, const float *bias, float *dst) {
    TS_TRY(dnnl_open(cx));
    pthread_once(&engine_once, make_engine);
    if (!engine) return fail_op(cx, "oneDNN has no engine for the CPU");
    dnn_conv key = *c;
    key.threads = cx->threads;
    int before = omp_get_max_threads();
    if (before != cx->threads) omp_set_num_threads(cx->threads);
    conv_entry *e = NULL;
    ts_status st = find_entry(cx, &key, &e);
    if (st == TS_OK)
        st = run_entry(cx, e, (void *const[]){(void *)(uintptr_t)src, (void *)(uintptr_t)weight, dst}, bias);
    entry_unref(e);
    if (before != cx->threads) omp_set_num_threads(before);
    return st;
}
