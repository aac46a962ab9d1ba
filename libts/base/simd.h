/* SPDX-License-Identifier: Apache-2.0
 *
 * simd.h: one source, several instruction sets.  A function marked SIMD_CLONES is compiled for the plain target, for
 * AVX2 with FMA and for AVX-512; the loader picks.  Mark the outermost loop function, keep what it calls inline, and put
 * `#pragma omp simd` on the inner loop: at -O2 the compiler vectorises little else.
 */
#ifndef TS_BASE_SIMD_H
#define TS_BASE_SIMD_H

/* Sanitizers instrument the resolvers, which run before their own start-up. */
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define SIMD_CLONES __attribute__((target_clones("avx512f", "arch=haswell", "default")))
#else
#define SIMD_CLONES
#endif
#define SIMD_INLINE static inline __attribute__((always_inline))

#endif
