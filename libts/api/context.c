/* SPDX-License-Identifier: Apache-2.0
 *
 * context.c: ts_context: a generator and a number of threads that modules and single operators may share.
 */
#include "api/module.h"

#include "base/parallel.h"

static ts_context *process_context;
static pthread_once_t process_once = PTHREAD_ONCE_INIT;

static void make_process_context(void) {
    process_context = ts_context_new();
    if (process_context) generator_seed(process_context->rng, GENERATOR_DEFAULT_SEED);
}

ts_context *ts_context_default(void) {
    pthread_once(&process_once, make_process_context);
    return process_context;
}

ts_context *ts_context_new(void) {
    ts_context *c = mem_zalloc(NULL, sizeof *c);
    if (!c) return NULL;
    atomic_init(&c->refs, 1);
    atomic_init(&c->threads, parallel_cores());
    if (!(c->rng = generator_new(NULL))) {
        mem_free(c);
        return NULL;
    }
    return c;
}

ts_context *ts_context_ref(ts_context *c) {
    if (c) atomic_fetch_add_explicit(&c->refs, 1, memory_order_relaxed);
    return c;
}

void ts_context_unref(ts_context *c) {
    if (!c || atomic_fetch_sub_explicit(&c->refs, 1, memory_order_acq_rel) != 1) return;
    generator_free(c->rng);
    mem_free(c);
}

void ts_context_seed(ts_context *c, uint64_t seed) { generator_seed(c->rng, seed); }

uint64_t ts_context_get_seed(const ts_context *c) {
    generator_lock(c->rng);
    uint64_t seed = c->rng->seed;
    generator_unlock(c->rng);
    return seed;
}

_Static_assert((int)TS_GENERATOR_STATE == (int)GENERATOR_STATE, "one size");

void ts_context_get_state(const ts_context *c, void *state) { generator_save(c->rng, state); }

bool ts_context_set_state(ts_context *c, const void *state, size_t size) { return generator_restore(c->rng, state, size); }

uint32_t ts_context_random(ts_context *c) {
    generator_lock(c->rng);
    uint32_t drawn = generator_next(c->rng);
    generator_unlock(c->rng);
    return drawn;
}

void ts_context_set_threads(ts_context *c, int threads) {
    atomic_store(&c->threads, threads > 0 ? threads : parallel_cores());
}

void ts_context_set_default_dtype(ts_context *c, ts_dtype d) { atomic_store(&c->default_dtype, (int)d); }

ts_dtype ts_context_default_dtype(const ts_context *c) {
    int d = atomic_load(&c->default_dtype);
    if (!d && c != ts_context_default()) d = atomic_load(&ts_context_default()->default_dtype);
    return d ? (ts_dtype)d : TS_FLOAT32;
}

int ts_context_threads(const ts_context *c) { return atomic_load(&c->threads); }
