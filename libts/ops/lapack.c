/* SPDX-License-Identifier: Apache-2.0
 *
 * lapack.c: see lapack.h.
 */
#include "ops/lapack.h"

#include "base/lazy.h"

#include <dlfcn.h>
#include <string.h>

#undef ROUTINE
#define ROUTINE(name, args) void(*name) args;
FOR_LAPACK(LAPACK_COMMON)
FOR_LAPACK_REAL(LAPACK_REAL)
FOR_LAPACK_COMPLEX(LAPACK_COMPLEX)

/* OpenBLAS has both; else the system's own LAPACK, which brings a BLAS with it. */
static const char *const files[] = {"libopenblas.so.0", "liblapack.so.3", NULL};

#undef ROUTINE
#define ROUTINE(name, args) {#name, &name},
static const lazy_symbol symbols[] = {FOR_LAPACK(LAPACK_COMMON) FOR_LAPACK_REAL(LAPACK_REAL) FOR_LAPACK_COMPLEX(LAPACK_COMPLEX)};

/* Work is shared out here, by the caller's thread count. */
static void one_thread(void *handle) {
    void *symbol = dlsym(handle, "openblas_set_num_threads");
    void (*set_threads)(int);
    if (!symbol) return;
    memcpy(&set_threads, &symbol, sizeof symbol);
    set_threads(1);
}

static lazy_library library = {.files = files,
                               .package = "libopenblas0",
                               .symbols = symbols,
                               .count = sizeof symbols / sizeof *symbols,
                               .opened = one_thread,
                               .lock = PTHREAD_MUTEX_INITIALIZER};

ts_status lapack_open(ctx *cx) { return lazy_open(&library, cx->err); }
