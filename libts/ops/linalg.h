/* SPDX-License-Identifier: Apache-2.0
 *
 * linalg.h: what the operators of linear algebra share: batches of matrices, checks in PyTorch's words, and the
 * decompositions as C functions.
 *
 * "Columns" are tensors whose matrices (the last two dims) lie column by column, one matrix after the other, as LAPACK
 * wants them and as PyTorch's results have them.
 */
#ifndef TS_OPS_LINALG_H
#define TS_OPS_LINALG_H

#include "ops/lapack.h"
#include "ops/op.h"

/* ---- checks; `name` is the operator in messages, "linalg.inv" ---- */

ts_status check_matrix(ctx *cx, const tensor *x, const char *name, const char *arg);
ts_status check_square(ctx *cx, const tensor *x, const char *name, const char *arg);
/* Floating or complex, and not of 16 bits: those the kernel does not have, or if `kernel` is NULL nobody wants. */
ts_status check_linalg_dtype(ctx *cx, const tensor *x, const char *name, const char *kernel);
/* One of the four types that LAPACK has. */
ts_status check_lapack_dtype(ctx *cx, const tensor *x, const char *kernel);
/* PyTorch's complaint about the first info that is not 0; `single`: the input was one matrix, no batch. */
ts_status check_infos(ctx *cx, const tensor *infos, const char *name, bool single);
bool all_finite(const tensor *plain);

/* ---- layout ---- */

static inline int64_t rows_of_matrix(const tensor *x) { return x->sizes[x->ndim - 2]; }
static inline int64_t columns_of_matrix(const tensor *x) { return x->sizes[x->ndim - 1]; }
static inline int64_t batch_count(const tensor *x) {
    int64_t n = 1;
    for (int i = 0; i < x->ndim - 2; i++) n *= x->sizes[i];
    return n;
}
/* Matrix i of columns (or of contiguous matrices). */
static inline void *matrix_at(const tensor *x, int64_t i) {
    return (char *)tensor_data(x) + (size_t)(i * rows_of_matrix(x) * columns_of_matrix(x)) * dtype_size(x->dtype);
}
/* Uninitialised columns with the batch sizes of `like` (all but its last two dims). Refuses sizes that no int holds. */
ts_status columns_new(ctx *cx, dtype d, int ndim, const int64_t *batch, int64_t m, int64_t n, tensor **out);
/* A copy of x as columns of dtype d. */
ts_status columns_copy(ctx *cx, const tensor *x, dtype d, tensor **out);
/* x with its batch dims expanded to these. */
ts_status batch_expand(ctx *cx, const tensor *x, int ndim, const int64_t *batch, tensor **out);
/* The batch dims of two tensors broadcast; out_batch holds MAX_DIMS. */
ts_status batch_broadcast(ctx *cx, const tensor *a, const tensor *b, int *out_ndim, int64_t *out_batch);
/* A tensor with the batch dims of x, followed by `more` sizes; zero-filled. */
ts_status batch_zeros(ctx *cx, const tensor *x, dtype d, int more, const int64_t *sizes, tensor **out);
/* b with a last dim of 1. */
ts_status as_column(ctx *cx, const tensor *b, tensor **out);
/* The transposed view. */
ts_status matrix_transposed(ctx *cx, const tensor *x, tensor **out);
/* Zeroes what is above (lower kept) or below (upper kept) the diagonal of columns, optionally sets ones on it. */
void keep_triangle(tensor *columns, bool upper, bool unit);
void set_identity(tensor *contiguous_or_columns);
/* In place; x is plain. */
void conjugate(tensor *x);

/* ---- decompositions; inputs of a LAPACK dtype ---- */

/* LU with partial pivoting; pivots and infos int32. */
ts_status lu_factor(ctx *cx, const tensor *a, tensor **lu, tensor **pivots, tensor **infos);
/* Solves op(A) X = B in place; b columns, batches as lu's. trans: 'N', 'T' or 'C'. */
ts_status lu_solve_in_place(ctx *cx, const tensor *lu, const tensor *pivots, char trans, tensor *b);
ts_status check_pivots(ctx *cx, const tensor *pivots, int64_t n);
/* Singular values (real, descending), and if u is not NULL the vectors: u columns, vh columns. */
ts_status svd(ctx *cx, const tensor *a, bool full, const char *name, tensor **u, tensor **s, tensor **vh);
/* Eigenvalues (real, ascending) of Hermitian matrices, of which the triangle `uplo` is read, and vectors (may be NULL); by
 * divide and conquer or, `plain_qr`, by the QR algorithm. */
ts_status eigh(ctx *cx, const tensor *a, char uplo, bool plain_qr, const char *name, tensor **w, tensor **v);
/* The inverse, and infos. */
ts_status invert(ctx *cx, const tensor *a, tensor **inverse, tensor **infos);

#endif
