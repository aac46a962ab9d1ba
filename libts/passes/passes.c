/* SPDX-License-Identifier: Apache-2.0
 *
 * passes.c: the passes in order.
 */
#include "passes/passes.h"

#include <string.h>

static const struct {
    const char *name;
    ts_status (*run)(graph *g, ts_error *err);
} passes[] = {
#define PASS(name, what) {#name, pass_##name},
#include "passes/passes.def"
#undef PASS
};

enum { PASS_COUNT = sizeof passes / sizeof *passes };

static ts_status run_to(graph *g, int count, ts_error *err) {
    for (int i = 0; i < count; i++) {
        TS_TRY(passes[i].run(g, err));
#ifndef NDEBUG
        TS_TRY(graph_verify(g, err));
#endif
    }
    return TS_OK;
}

ts_status passes_run(function *f, const char *last, graph **out_graph, ts_error *err) {
    int count = PASS_COUNT;
    if (last) {
        count = 0;
        while (count < PASS_COUNT && strcmp(passes[count].name, last) != 0) count++;
        if (count++ == PASS_COUNT) return error_set(err, TS_ERR_ARGUMENT, "there is no pass '%s'", last);
    }
    graph *g;
    TS_TRY(graph_clone(f->graph, &g, err));
    ts_status st = run_to(g, count, err);
    if (st == TS_OK) *out_graph = g;
    else graph_free(g);
    return st;
}
