/* SPDX-License-Identifier: Apache-2.0
 *
 * index.h: reading and writing elements at places that data names.  Every index is checked before it is used.
 */
#ifndef TS_OPS_INDEX_H
#define TS_OPS_INDEX_H

#include "ops/op.h"

/* ---- rows: n elements at once; places and steps in elements; index NULL: all zero ---- */

/* to[index[j] * by + j * step] op= from[j * from_step] */
typedef void (*put_row)(void *to, const int64_t *index, int64_t by, int64_t step, const void *from, int64_t from_step, int64_t n);
/* to[j] = from[index[j] * by + j * step] */
typedef void (*get_row)(void *to, const void *from, const int64_t *index, int64_t by, int64_t step, int64_t n);

typedef enum put_op { PUT_SET, PUT_ADD, PUT_MUL, PUT_MAX, PUT_MIN } put_op;

/* NULL where a dtype has no such operation (order of complex numbers, arithmetic of quantized ones). */
put_row put_row_of(put_op how, dtype d);
get_row get_row_of(dtype d);
/* What a reduction starts from where self takes no part: 0, 1, the lowest or the highest number. */
value put_neutral(put_op how, dtype d);

/* ---- places in some dimensions, all of the others ---- */

/* The result of indexing has dimensions (lead, places, tail): those of self before the indexed ones, the shape of the
 * index, and the rest; if the indexed dimensions are not neighbours, all others are in the tail. */
typedef struct picks {
    tensor *self;         /* borrowed */
    int64_t count;        /* places */
    int64_t *offsets;     /* of each place from the first element of self; freed by picks_free */
    int nlead, ntail;
    int64_t lead_sizes[MAX_DIMS], lead_strides[MAX_DIMS], tail_sizes[MAX_DIMS], tail_strides[MAX_DIMS];
    int64_t lead_count, tail_count;
} picks;

/* Places along the dims in `dims` (a bit each, at least one); offsets are allocated for `count` places, to be set. */
ts_status picks_init(ctx *cx, tensor *self, uint64_t dims, int64_t count, picks *p);
void picks_free(picks *p);
#define scoped_picks __attribute__((cleanup(picks_free)))
/* offsets[i] += index[i] * stride of dim; false with the index in *bad if one is out of range. Negative ones count from
 * the end if `wrap`. */
bool picks_add(picks *p, int dim, const int64_t *index, bool wrap, int64_t *bad);
/* Elements at the places, contiguous in the order (lead, places, tail). */
void picks_read(ctx *cx, const picks *p, void *to);
/* The same elements back, combined with what is there; one after another. */
void picks_write(const picks *p, put_row put, const void *from);
/* Sizes of the result; `index_sizes` is the shape of the index. At most MAX_DIMS or an error. */
ts_status picks_sizes(ctx *cx, const picks *p, int nindex, const int64_t *index_sizes, int *out_ndim, int64_t *out_sizes);

/* ---- shared pieces ---- */

/* Coordinates of elements that are not zero: (n, ndim), int64, strides (1, n). */
ts_status nonzero(ctx *cx, const tensor *t, tensor **out);
/* What an in-place or functional row writes to: the target itself where it can be written as it lies, else a copy of
 * self with the strides of self (or contiguous), which op_call copies back. */
ts_status index_target(ctx *cx, tensor *self, bool contiguous, tensor **out);
/* `t` itself (a new reference), or a copy if it shares memory with the target. */
ts_status apart_from(ctx *cx, const tensor *target, tensor *t, tensor **out);

#endif
