/* SPDX-License-Identifier: Apache-2.0
 *
 * parallel.c: see parallel.h.  A loop inside a parallel loop runs on one thread.
 */
#include "base/parallel.h"

#include <omp.h>
#include <unistd.h>

void parallel_for(int threads, int64_t n, int64_t grain, void (*body)(void *arg, int64_t begin, int64_t end),
                  void *arg) {
    if (n <= 0) return;
    if (grain < 1) grain = 1;
    int64_t pieces = (n - 1) / grain + 1;
    if (pieces > threads) pieces = threads;
    if (pieces <= 1 || omp_in_parallel()) {
        body(arg, 0, n);
        return;
    }
#pragma omp parallel for num_threads((int)pieces) schedule(static, 1)
    for (int64_t i = 0; i < pieces; i++) body(arg, n * i / pieces, n * (i + 1) / pieces);
}

int parallel_cores(void) {
    int n = omp_get_num_procs();
    return n > 0 ? n : 1;
}
