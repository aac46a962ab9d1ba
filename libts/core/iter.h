/* SPDX-License-Identifier: Apache-2.0
 *
 * iter.h: walking several tensors of one (broadcast) shape: dimensions are ordered by stride and merged where possible,
 * an inner loop sees one dimension at a time, large walks are split over threads.
 */
#ifndef TS_CORE_ITER_H
#define TS_CORE_ITER_H

#include "core/tensor.h"

enum { ITER_MAX = 6 };

typedef struct iter {
    int nops, ndim;
    int64_t numel;
    int64_t shape[MAX_DIMS];           /* the innermost dimension first */
    char *data[ITER_MAX];
    int64_t stride[ITER_MAX][MAX_DIMS]; /* bytes; 0 where an operand is broadcast */
} iter;

/* n elements of every operand, each `stride` bytes apart. */
typedef void (*iter_loop)(void *arg, char *const *data, const int64_t *stride, int64_t n);

/* Operands broadcast to `sizes`, which all of them fit; the first one's strides decide the order. */
void iter_init(iter *it, int ndim, const int64_t *sizes, int nops, tensor *const *operands);
/* Runs the loop over everything; in pieces of at least `grain` elements on up to `threads` threads, if no operand but
 * inputs is broadcast (elements are then independent). */
void iter_run(const iter *it, int threads, int64_t grain, iter_loop loop, void *arg);

/* Strides of a result of an elementwise operator (page 7.6): those of the inputs where they agree, else in their
 * order. `out` holds ndim. */
void iter_result_strides(int ndim, const int64_t *sizes, int nops, tensor *const *operands, int64_t *out);

/* Whether two tensors may share an element: the spans of their memory meet. */
bool tensors_overlap(const tensor *a, const tensor *b);
/* Refuses a destination that overlaps an input partly, as PyTorch does; the same view is fine. */
ts_status iter_check_overlap(ctx *cx, const tensor *dest, const tensor *input);

#endif
