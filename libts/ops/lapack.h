/* SPDX-License-Identifier: Apache-2.0
 *
 * lapack.h: the routines of LAPACK and BLAS that linear algebra is made of, by their Fortran symbols, for each of the
 * four element types.  Matrices are column-major; sizes are ints.
 *
 * The library is opened when first needed (base/lazy.h): the routines are pointers, which lapack_open sets.  op_call
 * opens it for the family linalg.
 */
#ifndef TS_OPS_LAPACK_H
#define TS_OPS_LAPACK_H

#include "core/ctx.h"
#include "core/dtype.h"

/* TS_ERR_DEVICE if it is not installed. */
ts_status lapack_open(ctx *cx);

/* X(dtype, prefix, type, real type) */
#define FOR_LAPACK_REAL(X) X(FLOAT32, s, float, float) X(FLOAT64, d, double, double)
#define FOR_LAPACK_COMPLEX(X) X(COMPLEX64, c, c64, float) X(COMPLEX128, z, c128, double)
#define FOR_LAPACK(X) FOR_LAPACK_REAL(X) FOR_LAPACK_COMPLEX(X)

typedef const int *cint;
typedef const char *cchar;

#define ROUTINE(name, args) extern void(*name) args;

#define LAPACK_COMMON(ID, p, T, R)                                                                               \
    ROUTINE(p##gemm_, (cchar ta, cchar tb, cint m, cint n, cint k, const T *alpha, const T *a, cint lda, const T *b,   \
                  cint ldb, const T *beta, T *c, cint ldc))                                                       \
    ROUTINE(p##trsm_, (cchar side, cchar uplo, cchar trans, cchar diag, cint m, cint n, const T *alpha, const T *a,    \
                  cint lda, T *b, cint ldb))                                                                      \
    ROUTINE(p##getrf_, (cint m, cint n, T *a, cint lda, int *pivots, int *info))                                       \
    ROUTINE(p##getrs_, (cchar trans, cint n, cint nrhs, const T *a, cint lda, const int *pivots, T *b, cint ldb,       \
                   int *info))                                                                                    \
    ROUTINE(p##potrf_, (cchar uplo, cint n, T *a, cint lda, int *info))                                                \
    ROUTINE(p##potrs_, (cchar uplo, cint n, cint nrhs, const T *a, cint lda, T *b, cint ldb, int *info))               \
    ROUTINE(p##potri_, (cchar uplo, cint n, T *a, cint lda, int *info))                                                \
    ROUTINE(p##geqrf_, (cint m, cint n, T *a, cint lda, T *tau, T *work, cint lwork, int *info))                       \
    ROUTINE(p##sytrf_, (cchar uplo, cint n, T *a, cint lda, int *pivots, T *work, cint lwork, int *info))              \
    ROUTINE(p##sytrs_, (cchar uplo, cint n, cint nrhs, const T *a, cint lda, const int *pivots, T *b, cint ldb,        \
                   int *info))                                                                                    \
    ROUTINE(p##gels_, (cchar trans, cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, T *work, cint lwork,    \
                  int *info))
FOR_LAPACK(LAPACK_COMMON)

#define LAPACK_REAL(ID, p, T, R)                                                                                 \
    ROUTINE(p##orgqr_, (cint m, cint n, cint k, T *a, cint lda, const T *tau, T *work, cint lwork, int *info))         \
    ROUTINE(p##ormqr_, (cchar side, cchar trans, cint m, cint n, cint k, const T *a, cint lda, const T *tau, T *c,     \
                   cint ldc, T *work, cint lwork, int *info))                                                     \
    ROUTINE(p##syevd_, (cchar job, cchar uplo, cint n, T *a, cint lda, T *w, T *work, cint lwork, int *iwork,          \
                   cint liwork, int *info))                                                                       \
    ROUTINE(p##syev_, (cchar job, cchar uplo, cint n, T *a, cint lda, T *w, T *work, cint lwork, int *info))           \
    ROUTINE(p##geev_, (cchar left, cchar right, cint n, T *a, cint lda, T *wr, T *wi, T *vl, cint ldvl, T *vr,         \
                  cint ldvr, T *work, cint lwork, int *info))                                                     \
    ROUTINE(p##gesdd_, (cchar job, cint m, cint n, T *a, cint lda, T *s, T *u, cint ldu, T *vt, cint ldvt, T *work,    \
                   cint lwork, int *iwork, int *info))                                                            \
    ROUTINE(p##gelsy_, (cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, int *jpvt, const T *rcond,          \
                   int *rank, T *work, cint lwork, int *info))                                                    \
    ROUTINE(p##gelsd_, (cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, T *s, const T *rcond, int *rank,    \
                   T *work, cint lwork, int *iwork, int *info))                                                   \
    ROUTINE(p##gelss_, (cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, T *s, const T *rcond, int *rank,    \
                   T *work, cint lwork, int *info))
FOR_LAPACK_REAL(LAPACK_REAL)

#define LAPACK_COMPLEX(ID, p, T, R)                                                                              \
    ROUTINE(p##ungqr_, (cint m, cint n, cint k, T *a, cint lda, const T *tau, T *work, cint lwork, int *info))         \
    ROUTINE(p##unmqr_, (cchar side, cchar trans, cint m, cint n, cint k, const T *a, cint lda, const T *tau, T *c,     \
                   cint ldc, T *work, cint lwork, int *info))                                                     \
    ROUTINE(p##heevd_, (cchar job, cchar uplo, cint n, T *a, cint lda, R *w, T *work, cint lwork, R *rwork,            \
                   cint lrwork, int *iwork, cint liwork, int *info))                                              \
    ROUTINE(p##heev_, (cchar job, cchar uplo, cint n, T *a, cint lda, R *w, T *work, cint lwork, R *rwork, int *info)) \
    ROUTINE(p##geev_, (cchar left, cchar right, cint n, T *a, cint lda, T *w, T *vl, cint ldvl, T *vr, cint ldvr,      \
                  T *work, cint lwork, R *rwork, int *info))                                                      \
    ROUTINE(p##gesdd_, (cchar job, cint m, cint n, T *a, cint lda, R *s, T *u, cint ldu, T *vt, cint ldvt, T *work,    \
                   cint lwork, R *rwork, int *iwork, int *info))                                                  \
    ROUTINE(p##hetrf_, (cchar uplo, cint n, T *a, cint lda, int *pivots, T *work, cint lwork, int *info))              \
    ROUTINE(p##hetrs_, (cchar uplo, cint n, cint nrhs, const T *a, cint lda, const int *pivots, T *b, cint ldb,        \
                   int *info))                                                                                    \
    ROUTINE(p##gelsy_, (cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, int *jpvt, const R *rcond,          \
                   int *rank, T *work, cint lwork, R *rwork, int *info))                                          \
    ROUTINE(p##gelsd_, (cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, R *s, const R *rcond, int *rank,    \
                   T *work, cint lwork, R *rwork, int *iwork, int *info))                                         \
    ROUTINE(p##gelss_, (cint m, cint n, cint nrhs, T *a, cint lda, T *b, cint ldb, R *s, const R *rcond, int *rank,    \
                   T *work, cint lwork, R *rwork, int *info))
FOR_LAPACK_COMPLEX(LAPACK_COMPLEX)

#endif
