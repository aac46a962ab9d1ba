/* SPDX-License-Identifier: Apache-2.0
 *
 * random.h: PyTorch's CPU generator: mt19937 with a cached normal (page 7 of the language).
 *
 * Threads: a module's calls share its generator; who draws holds the lock, for a whole fill, so that one operator's
 * numbers are consecutive.
 */
#ifndef TS_CORE_RANDOM_H
#define TS_CORE_RANDOM_H

#include "base/mem.h"

#include <pthread.h>

enum { MT_STATE = 624 };
#define GENERATOR_DEFAULT_SEED 67280421310721u /* of a process that sets none */

typedef struct generator {
    pthread_mutex_t lock;
    uint64_t seed;
    int next; /* of state; MT_STATE: to be twisted */
    bool fresh; /* nothing was drawn since the seed */
    uint32_t state[MT_STATE];
    bool has_normal_double; /* the second half of a pair, kept for the next draw of one */
    double normal_double;
} generator;

/* Seeded from the system's randomness. NULL where memory ends. */
generator *generator_new(budget *b);
void generator_free(generator *g); /* NULL is allowed */
/* Starts again from a seed, as torch.manual_seed does; takes the lock. */
void generator_seed(generator *g, uint64_t seed);
void generator_lock(generator *g);
void generator_unlock(generator *g);
/* The state as PyTorch keeps it (GENERATOR_STATE bytes); reading one: false if it is none. Both take the lock. */
enum { GENERATOR_STATE = 5056 };
void generator_save(generator *g, void *state);
bool generator_restore(generator *g, const void *state, size_t size);
/* Under the lock: */
uint32_t generator_next(generator *g);
uint64_t generator_next64(generator *g); /* the first draw is the high half */
double generator_uniform(generator *g);      /* in [0, 1), 53 bits of one generator_next64 */
float generator_uniform_float(generator *g); /* in [0, 1), 24 bits of one generator_next */
double generator_normal(generator *g);       /* every second one comes from the cache */

#endif
