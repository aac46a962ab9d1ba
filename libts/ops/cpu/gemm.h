/* SPDX-License-Identifier: Apache-2.0
 *
 * gemm.h: the matrix product under everything: C = alpha * A * B + beta * C on plain memory.
 *
 * float32 goes through oneDNN, small ones through BLAS, products with a vector through loops of our own; float64 and
 * complex through BLAS; integers (wrapping) through a loop.  C is not read where beta is 0.
 */
#ifndef TS_OPS_CPU_GEMM_H
#define TS_OPS_CPU_GEMM_H

#include "core/tensor.h"

/* Element (i, j) of A is a[i * a_row + j * a_col]. Of each of A and B one of the two steps is 1 and the other at
 * least the extent of that dimension (gemm_layout); C's columns lie side by side. */
typedef struct gemm {
    int64_t m, n, k; /* A is m x k, B is k x n, C is m x n */
    const void *a, *b;
    void *c;
    int64_t a_row, a_col, b_row, b_col, c_row;
    double alpha, beta; /* 1 and 0 or 1 for integers, which scale outside */
    c128 alpha_z, beta_z; /* of complex types instead */
} gemm;

/* A product with alpha 1, beta 0. */
static inline gemm gemm_of(int64_t m, int64_t n, int64_t k) {
    return (gemm){.m = m, .n = n, .k = k, .c_row = n, .alpha = 1, .alpha_z = 1};
}

/* Runs it for one dtype: float32, float64, complex64, complex128 or an integer type. */
ts_status gemm_run(ctx *cx, dtype d, const gemm *g);
/* The same `batch` times, over at most cx->threads threads; steps in elements between matrices. */
typedef struct gemm_batch {
    gemm one; /* pointers of the first */
    int64_t batch, a_step, b_step, c_step;
    const int64_t *a_offsets, *b_offsets; /* instead of steps, or NULL */
} gemm_batch;
ts_status gemm_run_batch(ctx *cx, dtype d, const gemm_batch *g);

/* Steps of a matrix of rows x cols with strides as given, fit for gemm_run; false if it must be copied first. */
bool gemm_layout(int64_t rows, int64_t cols, int64_t row_stride, int64_t col_stride, int64_t *out_row,
                 int64_t *out_col);

/* y[i * y_step] = alpha * dot(w + i * w_row, x) + beta * y[...], n rows of k floats, on the caller's thread. */
void gemv_f32(int64_t n, int64_t k, const float *w, int64_t w_row, const float *x, float *y, int64_t y_step,
              float alpha, float beta);

#endif
