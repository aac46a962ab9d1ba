/* SPDX-License-Identifier: Apache-2.0
 *
 * dump.c: what a method looks like inside, for people.
 */
#include "api/module.h"

#include "passes/open.h"

#include <string.h>

/* As LibTorch shows it. */
static ts_status show_graph(function *f, bool places, text *out, ts_error *err) {
    graph *g;
    TS_TRY(open_graph(f, &g, err));
    graph_show(out, g, places);
    graph_free(g);
    return TS_OK;
}

/* libts's own, after a pass. */
static ts_status dump_graph(function *f, const char *pass, text *out, ts_error *err) {
    TS_TRY(function_compile(f, err));
    graph *g = NULL;
    pthread_mutex_lock(&f->unit->lock);
    ts_status st = passes_run(f, pass, &g, err);
    pthread_mutex_unlock(&f->unit->lock);
    if (st == TS_OK) graph_print(out, g);
    graph_free(g);
    return st;
}

static ts_status dump(ts_module *m, const char *method, const char *what, text *out, ts_error *err) {
    function *f = NULL;
    for (size_t i = 0; i < m->methods.n && !f; i++)
        if (strcmp(m->methods.at[i]->base, method) == 0) f = m->methods.at[i];
    if (!f) return error_set(err, TS_ERR_ARGUMENT, "the module has no method '%s'", method);
    if (strcmp(what, "graph") == 0) return show_graph(f, true, out, err);
    if (strcmp(what, "plain") == 0) return show_graph(f, false, out, err);
    if (strncmp(what, "graph:", 6) == 0) return dump_graph(f, what + 6, out, err);
    if (strcmp(what, "ast") == 0) ast_print(out, f->def);
    else if (strcmp(what, "code") == 0) text_add(out, f->source->bytes + f->def->begin, f->def->end - f->def->begin);
    else return error_set(err, TS_ERR_ARGUMENT, "there is no dump '%s': ast, code, graph, plain, graph:PASS", what);
    return TS_OK;
}

ts_status ts_module_dump(ts_module *m, const char *method, const char *what, char **out_text, ts_error *err) {
    text t = TEXT_INIT(NULL);
    ts_status st = dump(m, method, what, &t, err);
    char *made = st == TS_OK ? text_take(&t) : NULL;
    text_free(&t);
    if (st != TS_OK) return st;
    if (!made) return error_memory(err);
    *out_text = made;
    return TS_OK;
}
