/* SPDX-License-Identifier: Apache-2.0
 *
 * lapack.h: the routines of LAPACK and BLAS that linear algebra is made of, by their Fortran symbols, for each of the
 * four element types.  Matrices are column-major; sizes are ints.
 */
#ifndef TS_OPS_LAPACK_H
#define TS_OPS_LAPACK_H

#include "core/dtype.h"

/* X(dtype, prefix, type, real type) */
#define FOR_LAPACK_REAL(X) X(FLOAT32, s, float, float) X(FLOAT64, d, double, double)
#define FOR_LAPACK_COMPLEX(X) X(COMPLEX64, c, c64, float) X(COMPLEX128, z, c128, double)
#define FOR_LAPACK(X) FOR_LAPACK_REAL(X) FOR_LAPACK_COMPLEX(X)

typedef const int *cint;
typedef const char *cchar;

#define DECLARE_COMMON(ID, p, T, R)                                                                               \
    void p##gemm_(cchar ta, cchar tb, cint m, cint n, cint k, const T *alpha, const T *a, cint lda, const T *b,   \
                  cint ldb, const T *beta, T *c, cint ldc);                                                       \
    void p##trsm_(cchar side, cchar uplo, cchar trans, cchar diag, cint m, cint n, const T *alpha, const T *a,    \
                  cint lda, T *b, cint ldb);                                                                      \
    void p##getrf_(cint m, cint n, T *a, cint lda, int *pivots, int *info);                                       \
    void p##getrs_(cchar trans, cint n, cint nrhs, const T *a, cint lda, const int *pivots, T *b, cint ldb,       \
                   int *info);                                                                                    \
    void p##potrf_(cchar uplo, cint n, T *a, cint lda, int *info);                                                \
    void p##potrs_(cchar uplo, cint n, cint nrhs, const T *a, cint lda, T *b, cint ldb, int *info);               \
    void p##potri_(cchar uplo, cint n, T *a, cint lda, int *info);                                                \
    void p##geqrf_(cint m, cint n, T *a, cint lda, T *tau, T *work, cint lwork, int *info);                       \
    void p##sytrf_(cchar uplo, cint n, T *a, cint lda, int *pivots, T *work, cint lwork, int *info);              \
    void p##sytrs_(cchar uplo, cint n, cint nrhs, const T *a, cint lda, const int *pivots, T *b, cint ldb,        \
                   int *info);                                                                                    \
    void p##gels_(cchar trans, cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, T *work, cint lwork,    \
                  int *info);
FOR_LAPACK(DECLARE_COMMON)

#define DECLARE_REAL(ID, p, T, R)                                                                                 \
    void p##orgqr_(cint m, cint n, cint k, T *a, cint lda, const T *tau, T *work, cint lwork, int *info);         \
    void p##ormqr_(cchar side, cchar trans, cint m, cint n, cint k, const T *a, cint lda, const T *tau, T *c,     \
                   cint ldc, T *work, cint lwork, int *info);                                                     \
    void p##syevd_(cchar job, cchar uplo, cint n, T *a, cint lda, T *w, T *work, cint lwork, int *iwork,          \
                   cint liwork, int *info);                                                                       \
    void p##syev_(cchar job, cchar uplo, cint n, T *a, cint lda, T *w, T *work, cint lwork, int *info);           \
    void p##geev_(cchar left, cchar right, cint n, T *a, cint lda, T *wr, T *wi, T *vl, cint ldvl, T *vr,         \
                  cint ldvr, T *work, cint lwork, int *info);                                                     \
    void p##gesdd_(cchar job, cint m, cint n, T *a, cint lda, T *s, T *u, cint ldu, T *vt, cint ldvt, T *work,    \
                   cint lwork, int *iwork, int *info);                                                            \
    void p##gelsy_(cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, int *jpvt, const T *rcond,          \
                   int *rank, T *work, cint lwork, int *info);                                                    \
    void p##gelsd_(cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, T *s, const T *rcond, int *rank,    \
                   T *work, cint lwork, int *iwork, int *info);                                                   \
    void p##gelss_(cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, T *s, const T *rcond, int *rank,    \
                   T *work, cint lwork, int *info);
FOR_LAPACK_REAL(DECLARE_REAL)

#define DECLARE_COMPLEX(ID, p, T, R)                                                                              \
    void p##ungqr_(cint m, cint n, cint k, T *a, cint lda, const T *tau, T *work, cint lwork, int *info);         \
    void p##unmqr_(cchar side, cchar trans, cint m, cint n, cint k, const T *a, cint lda, const T *tau, T *c,     \
                   cint ldc, T *work, cint lwork, int *info);                                                     \
    void p##heevd_(cchar job, cchar uplo, cint n, T *a, cint lda, R *w, T *work, cint lwork, R *rwork,            \
                   cint lrwork, int *iwork, cint liwork, int *info);                                              \
    void p##heev_(cchar job, cchar uplo, cint n, T *a, cint lda, R *w, T *work, cint lwork, R *rwork, int *info); \
    void p##geev_(cchar left, cchar right, cint n, T *a, cint lda, T *w, T *vl, cint ldvl, T *vr, cint ldvr,      \
                  T *work, cint lwork, R *rwork, int *info);                                                      \
    void p##gesdd_(cchar job, cint m, cint n, T *a, cint lda, R *s, T *u, cint ldu, T *vt, cint ldvt, T *work,    \
                   cint lwork, R *rwork, int *iwork, int *info);                                                  \
    void p##hetrf_(cchar uplo, cint n, T *a, cint lda, int *pivots, T *work, cint lwork, int *info);              \
    void p##hetrs_(cchar uplo, cint n, cint nrhs, const T *a, cint lda, const int *pivots, T *b, cint ldb,        \
                   int *info);                                                                                    \
    void p##gelsy_(cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, int *jpvt, const R *rcond,          \
                   int *rank, T *work, cint lwork, R *rwork, int *info);                                          \
    void p##gelsd_(cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, R *s, const R *rcond, int *rank,    \
                   T *work, cint lwork, R *rwork, int *iwork, int *info);                                         \
    void p##gelss_(cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, R *s, const R *rcond, int *rank,    \
                   T *work, cint lwork, R *rwork, int *info);
FOR_LAPACK_COMPLEX(DECLARE_COMPLEX)

#endif
