/* SPDX-License-Identifier: Apache-2.0
 *
 * vmath.c: glibc's libmvec, opened when a loop first calls it: a program that only loads a model maps one library less.
 *
 * The compiler calls vector functions by the names of the x86-64 vector ABI (_ZGVdN4v_exp: AVX2, 4 lanes, one vector).
 * They are defined here, and each goes through a pointer that its first call sets to libmvec's function: kernels need not
 * ask for the library before (base/lazy.h), which a loop that the compiler vectorises could not know to do.
 */
#include "ops/cpu/vmath.h"

#ifdef VECTOR_FUNCTIONS
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

/* A vector function has no way to report an error. libmvec is part of glibc: as when the loader misses a symbol. */
static void *libmvec_function(const char *name) {
    void *library = dlopen("libmvec.so.1", RTLD_NOW | RTLD_LOCAL), *address = library ? dlsym(library, name) : NULL;
    if (address) return address;
    fprintf(stderr, "libts: libmvec.so.1 cannot be opened or has no %s: it is part of glibc 2.35 (Debian: libc6)\n", name);
    abort();
}

#define SYMBOL(isa, lanes, arguments, name) "_ZGV" #isa "N" #lanes #arguments "_" #name

#define FORWARD_1(TARGET, vector, isa, lanes, name)                                                               \
    TARGET static vector first_##isa##name(vector x);                                                             \
    static vector (*_Atomic at_##isa##name)(vector) = first_##isa##name;                                          \
    TARGET static vector first_##isa##name(vector x) {                                                            \
        vector (*f)(vector) = (vector (*)(vector))libmvec_function(SYMBOL(isa, lanes, v, name));                  \
        atomic_store_explicit(&at_##isa##name, f, memory_order_relaxed);                                          \
        return f(x);                                                                                              \
    }                                                                                                             \
    TARGET vector forward_##isa##name(vector x) __asm__(SYMBOL(isa, lanes, v, name));                             \
    TARGET vector forward_##isa##name(vector x) {                                                                 \
        return atomic_load_explicit(&at_##isa##name, memory_order_relaxed)(x);                                    \
    }

#define FORWARD_2(TARGET, vector, isa, lanes, name)                                                               \
    TARGET static vector first_##isa##name(vector x, vector y);                                                   \
    static vector (*_Atomic at_##isa##name)(vector, vector) = first_##isa##name;                                  \
    TARGET static vector first_##isa##name(vector x, vector y) {                                                  \
        vector (*f)(vector, vector) = (vector (*)(vector, vector))libmvec_function(SYMBOL(isa, lanes, vv, name)); \
        atomic_store_explicit(&at_##isa##name, f, memory_order_relaxed);                                          \
        return f(x, y);                                                                                           \
    }                                                                                                             \
    TARGET vector forward_##isa##name(vector x, vector y) __asm__(SYMBOL(isa, lanes, vv, name));                  \
    TARGET vector forward_##isa##name(vector x, vector y) {                                                       \
        return atomic_load_explicit(&at_##isa##name, memory_order_relaxed)(x, y);                                 \
    }

typedef float f4 __attribute__((vector_size(16)));
typedef float f8 __attribute__((vector_size(32)));
typedef float f16 __attribute__((vector_size(64)));
typedef double d2 __attribute__((vector_size(16)));
typedef double d4 __attribute__((vector_size(32)));
typedef double d8 __attribute__((vector_size(64)));

/* The instruction sets of SIMD_CLONES. */
#define SSE
#define AVX2 __attribute__((target("avx2")))
#define AVX512 __attribute__((target("avx512f")))
#define FORWARD(arity, name)                                                                                      \
    FORWARD_##arity(SSE, f4, b, 4, name##f) FORWARD_##arity(SSE, d2, b, 2, name)                                  \
    FORWARD_##arity(AVX2, f8, d, 8, name##f) FORWARD_##arity(AVX2, d4, d, 4, name)                                \
    FORWARD_##arity(AVX512, f16, e, 16, name##f) FORWARD_##arity(AVX512, d8, e, 8, name)
#define FORWARD_ONE(name) FORWARD(1, name)
#define FORWARD_TWO(name) FORWARD(2, name)
VECTOR_FUNCTIONS(FORWARD_ONE, FORWARD_TWO)
#endif
