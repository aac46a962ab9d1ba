/* SPDX-License-Identifier: Apache-2.0
 *
 * iter.c: see iter.h.
 */
#include "core/iter.h"

#include "base/parallel.h"

/* Whether dimension a belongs inside b: by the first operand whose strides tell. */
static bool inside(const iter *it, int a, int b) {
    for (int k = 0; k < it->nops; k++) {
        int64_t x = it->stride[k][a], y = it->stride[k][b];
        if (!x || !y) continue;
        if (x != y) return x < y;
    }
    return false;
}

static void swap_dims(iter *it, int a, int b) {
    int64_t t = it->shape[a];
    it->shape[a] = it->shape[b];
    it->shape[b] = t;
    for (int k = 0; k < it->nops; k++) {
        t = it->stride[k][a];
        it->stride[k][a] = it->stride[k][b];
        it->stride[k][b] = t;
    }
}

static bool mergeable(const iter *it, int inner, int outer) {
    for (int k = 0; k < it->nops; k++)
        if (it->stride[k][outer] != it->stride[k][inner] * it->shape[inner]) return false;
    return true;
}

static void coalesce(iter *it) {
    for (int i = 1; i < it->ndim; i++)
        for (int k = i; k > 0 && inside(it, k, k - 1); k--) swap_dims(it, k, k - 1);
    int last = 0;
    for (int i = 1; i < it->ndim; i++) {
        if (mergeable(it, last, i)) {
            it->shape[last] *= it->shape[i];
            continue;
        }
        last++;
        it->shape[last] = it->shape[i];
        for (int k = 0; k < it->nops; k++) it->stride[k][last] = it->stride[k][i];
    }
    if (it->ndim) it->ndim = last + 1;
}

void iter_init(iter *it, int ndim, const int64_t *sizes, int nops, tensor *const *operands) {
    it->nops = nops;
    it->ndim = 0;
    it->numel = 1;
    for (int i = ndim - 1; i >= 0; i--) {
        it->numel *= sizes[i];
        if (sizes[i] == 1) continue;
        it->shape[it->ndim] = sizes[i];
        for (int k = 0; k < nops; k++) {
            const tensor *t = operands[k];
            int d = i - (ndim - t->ndim);
            it->stride[k][it->ndim] = d >= 0 && t->sizes[d] != 1 ? t->strides[d] * (int64_t)dtype_size(t->dtype) : 0;
        }
        it->ndim++;
    }
    for (int k = 0; k < nops; k++) it->data[k] = tensor_data(operands[k]);
    coalesce(it);
}

/* Elements [begin, end) in the order of the dimensions. */
static void run_range(const iter *it, int64_t begin, int64_t end, iter_loop loop, void *arg) {
    int64_t index[MAX_DIMS], stride[ITER_MAX], rest = begin;
    char *data[ITER_MAX];
    for (int k = 0; k < it->nops; k++) {
        data[k] = it->data[k];
        stride[k] = it->ndim ? it->stride[k][0] : 0;
    }
    for (int i = 0; i < it->ndim; i++) {
        index[i] = rest % it->shape[i];
        rest /= it->shape[i];
        for (int k = 0; k < it->nops; k++) data[k] += index[i] * it->stride[k][i];
    }
    for (int64_t at = begin; at < end;) {
        int64_t n = it->ndim ? it->shape[0] - index[0] : 1;
        if (n > end - at) n = end - at;
        loop(arg, data, stride, n);
        at += n;
        if (at >= end) return;
        for (int k = 0; k < it->nops; k++) data[k] -= index[0] * it->stride[k][0];
        index[0] = 0;
        for (int i = 1; i < it->ndim; i++) {
            for (int k = 0; k < it->nops; k++) data[k] += it->stride[k][i];
            if (++index[i] < it->shape[i]) break;
            for (int k = 0; k < it->nops; k++) data[k] -= it->shape[i] * it->stride[k][i];
            index[i] = 0;
        }
    }
}

typedef struct job { const iter *it; iter_loop loop; void *arg; } job;

static void run_job(void *arg, int64_t begin, int64_t end) {
    const job *j = arg;
    run_range(j->it, begin, end, j->loop, j->arg);
}

void iter_run(const iter *it, int threads, int64_t grain, iter_loop loop, void *arg) {
    job j = {it, loop, arg};
    if (it->numel <= 0) return;
    parallel_for(threads, it->numel, grain, run_job, &j);
}

/* ---- strides of results ---- */

/* Where all operands have the result's sizes and one layout: its strides. */
static bool agree(int ndim, const int64_t *sizes, int nops, tensor *const *operands, int64_t *out) {
    bool contiguous = true, channels_last = ndim == 4 || ndim == 5, equal = tensor_is_dense(operands[0]);
    for (int k = 0; k < nops; k++) {
        const tensor *t = operands[k];
        if (t->ndim != ndim) return false;
        for (int i = 0; i < ndim; i++) {
            if (t->sizes[i] != sizes[i]) return false;
            equal = equal && t->strides[i] == operands[0]->strides[i];
        }
        contiguous = contiguous && tensor_is_contiguous(t);
        channels_last = channels_last && tensor_is_channels_last(t);
    }
    if (contiguous) contiguous_strides(ndim, sizes, out);
    else if (channels_last) channels_last_strides(ndim, sizes, out);
    else if (equal) memcpy(out, operands[0]->strides, (size_t)ndim * sizeof *out);
    return contiguous || channels_last || equal;
}

/* Which of two dims is the outer one for the first operand that can tell: 1: a, -1: b, 0: nobody can. */
static int compare_dims(int ndim, const int64_t *sizes, int nops, tensor *const *operands, int a, int b) {
    for (int p = 0; p < nops; p++) {
        const tensor *t = operands[p];
        int da = a - (ndim - t->ndim), db = b - (ndim - t->ndim);
        if (da < 0 || db < 0) continue;
        int64_t x = t->sizes[da] == sizes[a] ? t->strides[da] : 0, y = t->sizes[db] == sizes[b] ? t->strides[db] : 0;
        if (!x || !y) continue;
        if (x != y) return x > y ? 1 : -1;
        if (sizes[a] > sizes[b]) return 1;
    }
    return 0;
}

void iter_result_strides(int ndim, const int64_t *sizes, int nops, tensor *const *operands, int64_t *out) {
    if (nops && agree(ndim, sizes, nops, operands, out)) return;
    int order[MAX_DIMS]; /* from the innermost */
    for (int i = 0; i < ndim; i++) order[i] = ndim - 1 - i;
    for (int i = 1; i < ndim; i++) {
        for (int k = i - 1, at = i; k >= 0; k--) {
            int a = order[k], b = order[at], which = compare_dims(ndim, sizes, nops, operands, a, b);
            if (which < 0) break;
            if (which == 0) continue;
            order[k] = b;
            order[at] = a;
            at = k;
        }
    }
    int64_t step = 1;
    for (int i = 0; i < ndim; i++) {
        out[order[i]] = step;
        step *= sizes[order[i]] > 1 ? sizes[order[i]] : 1;
    }
}

/* ---- overlap ---- */

static void span(const tensor *t, const char **begin, const char **end) {
    int64_t last = 0;
    *begin = *end = tensor_data(t);
    for (int i = 0; i < t->ndim; i++) {
        if (t->sizes[i] == 0) return;
        last += (t->sizes[i] - 1) * t->strides[i];
    }
    *end = *begin + (size_t)(last + 1) * dtype_size(t->dtype);
}

bool tensors_overlap(const tensor *a, const tensor *b) {
    const char *a0, *a1, *b0, *b1;
    if (a->storage != b->storage) return false;
    span(a, &a0, &a1);
    span(b, &b0, &b1);
    return a0 < b1 && b0 < a1;
}

static bool same_view(const tensor *a, const tensor *b) {
    if (a->offset != b->offset || a->dtype != b->dtype || !tensor_same_sizes(a, b)) return false;
    for (int i = 0; i < a->ndim; i++)
        if (a->sizes[i] != 1 && a->strides[i] != b->strides[i]) return false;
    return true;
}

ts_status iter_check_overlap(ctx *cx, const tensor *dest, const tensor *input) {
    if (!tensors_overlap(dest, input) || same_view(dest, input) || !tensor_is_dense(dest) || !tensor_is_dense(input)) return TS_OK;
    return fail_op(cx, "unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.");
}
