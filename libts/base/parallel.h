/* SPDX-License-Identifier: Apache-2.0
 *
 * parallel.h: loops over several threads (OpenMP inside).
 */
#ifndef TS_BASE_PARALLEL_H
#define TS_BASE_PARALLEL_H

#include <stdint.h>

/* Calls body(arg, begin, end) on pieces of [0, n), each of at least `grain` elements, by at most `threads` threads.
 * The split depends on n, grain and threads alone. One piece runs on the caller's thread. */
void parallel_for(int threads, int64_t n, int64_t grain, void (*body)(void *arg, int64_t begin, int64_t end),
                  void *arg);
/* Cores that this process may use. */
int parallel_cores(void);

#endif
