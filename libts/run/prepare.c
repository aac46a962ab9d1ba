/* SPDX-License-Identifier: Apache-2.0
 *
 * prepare.c: from a function to its program: compiled, optimised and lowered once, under the unit's lock, and published
 * atomically.
 */
#include "run/machine.h"

#include "passes/passes.h"

static ts_status make_program(function *f, program **out_program, ts_error *err) {
    unit *u = f->unit;
    TS_TRY(function_compile(f, err));
    u->function_release = run_function_free;
    if (!f->optimized) TS_TRY(passes_run(f, NULL, &f->optimized, err));
    TS_TRY(program_new(f, f->optimized, u->budget, out_program, err));
    atomic_store_explicit(&f->program, *out_program, memory_order_release);
    return TS_OK;
}

ts_status function_program(function *f, program **out_program, ts_error *err) {
    program *p = atomic_load_explicit(&f->program, memory_order_acquire);
    if (__builtin_expect(p != NULL, 1)) {
        *out_program = p;
        return TS_OK;
    }
    pthread_mutex_lock(&f->unit->lock);
    ts_status st = TS_OK;
    p = atomic_load_explicit(&f->program, memory_order_acquire);
    if (p) *out_program = p;
    else st = make_program(f, out_program, err);
    pthread_mutex_unlock(&f->unit->lock);
    return st;
}

void run_function_free(function *f) {
    program_free(atomic_exchange(&f->program, NULL));
    if (f->optimized) graph_free(f->optimized);
    f->optimized = NULL;
}
