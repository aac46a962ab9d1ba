/* SPDX-License-Identifier: Apache-2.0
 *
 * vmath.h: functions for the inner loops of SIMD_CLONES functions.
 *
 * The vm_ functions are of one float, without branches.  Errors are within 2 units of the last place (checked against
 * libm over all floats in range); infinities, NaN and subnormal results are right.
 *
 * Those of <math.h> that glibc's libmvec has in vector form (2.35 and later; errors up to 4 units) are declared so that
 * `#pragma omp simd` loops call it, by way of vmath.c, which opens libmvec at the first call.  A vector's values differ
 * from the scalar function's in the last bits, so that VECTOR_LOOP (elementwise.h) sends every element through vectors.
 */
#ifndef TS_OPS_CPU_VMATH_H
#define TS_OPS_CPU_VMATH_H

#include "base/simd.h"

#include <math.h>
#include <stdint.h>

#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__) && __GLIBC_PREREQ(2, 35)
/* ONE(name) and TWO(name): functions of one argument and of two, each for double and, with an f behind, for float */
#define VECTOR_FUNCTIONS(ONE, TWO)                                                                                \
    ONE(exp) ONE(exp2) ONE(expm1) ONE(log) ONE(log2) ONE(log10) ONE(log1p)                                        \
    ONE(sin) ONE(cos) ONE(tan) ONE(asin) ONE(acos) ONE(atan)                                                      \
    ONE(sinh) ONE(cosh) ONE(tanh) ONE(asinh) ONE(acosh) ONE(atanh) ONE(erf) ONE(erfc)                             \
    TWO(pow) TWO(atan2) TWO(hypot)
#define VECTOR_FORM __attribute__((simd("notinbranch")))
#define DECLARE_1(name)                                                                                           \
    VECTOR_FORM extern float name##f(float);                                                                      \
    VECTOR_FORM extern double name(double);
#define DECLARE_2(name)                                                                                           \
    VECTOR_FORM extern float name##f(float, float);                                                               \
    VECTOR_FORM extern double name(double, double);
VECTOR_FUNCTIONS(DECLARE_1, DECLARE_2)
#undef DECLARE_1
#undef DECLARE_2
#undef VECTOR_FORM
#endif

SIMD_INLINE float vm_pow2(int32_t n) {
    union { uint32_t u; float f; } bits = {.u = (uint32_t)(n + 127) << 23};
    return bits.f;
}

/* e^x: 2^n e^r, |r| <= ln(2)/2; the power of two in two steps, so that subnormals come out.  Reduction, polynomial and
 * order of operations are those of SLEEF's expf (Naoki Shibata, "SLEEF: A Portable Vectorized Library of C Standard
 * Mathematical Functions", 2020), which PyTorch calls: results agree to the bit, which large ones show when printed. */
SIMD_INLINE float vm_exp(float x) {
    x = x < -105.0f ? -105.0f : x; /* gives 0 */
    x = x > 101.0f ? 101.0f : x;   /* gives infinity */
    float shifted = x * 1.442695040888963407f + 12582912.0f; /* rounds to an integer in the low bits */
    float n = shifted - 12582912.0f;
    float r = fmaf(n, -0.693145751953125f, x);
    r = fmaf(n, -1.428606765330187045e-06f, r);
    float p = 0.000198527617612853646278381f;
    p = fmaf(p, r, 0.00139304355252534151077271f);
    p = fmaf(p, r, 0.00833336077630519866943359f);
    p = fmaf(p, r, 0.0416664853692054748535156f);
    p = fmaf(p, r, 0.166666671633720397949219f);
    p = fmaf(p, r, 0.5f);
    union { float f; int32_t i; } low = {.f = shifted};
    int32_t whole = low.i - 0x4b400000, half = whole >> 1;
    return (1.0f + fmaf(r * r, p, r)) * vm_pow2(half) * vm_pow2(whole - half);
}

SIMD_INLINE float vm_sigmoid(float x) { return 1.0f / (1.0f + vm_exp(-x)); }

/* Near 0 a polynomial, elsewhere 1 - 2 / (e^2|x| + 1). */
SIMD_INLINE float vm_tanh(float x) {
    float a = x < 0 ? -x : x, z = x * x;
    float p = -5.70498872745e-3f;
    p = p * z + 2.06390887954e-2f;
    p = p * z - 5.37397155531e-2f;
    p = p * z + 1.33314422036e-1f;
    p = p * z - 3.33332819422e-1f;
    float small = p * z * x + x, big = 1.0f - 2.0f / (vm_exp(2.0f * a) + 1.0f);
    big = x < 0 ? -big : big;
    small = a == 0 ? x : small; /* and its sign */
    return a < 0.625f ? small : big;
}

#endif
