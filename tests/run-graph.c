/* SPDX-License-Identifier: Apache-2.0
 *
 * run-graph.c: graphs as text.
 *
 *     run-graph FILE.graph ...    cases: `passes: NAME ...`, the text of a graph, a line `---`, the graph after the passes
 *                                 (or `raises: TEXT`, a part of the message); TS_REBASE=1 writes what came out
 *     run-graph MODEL.pt ...      every method of the root and every pass: what is printed is read back and printed again
 *
 * Prints what differs, then "N passed, M failed".
 */
#include "api/module.h"
#include "passes/passes.h"

#include <stdio.h>
#include <stdlib.h>
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

/* ---- cases ---- */

static ts_status run_pass(graph *g, const char *name, size_t length, ts_error *err) {
    for (int i = 0; i < PASS_COUNT; i++) {
        if (strlen(passes[i].name) != length || memcmp(passes[i].name, name, length) != 0) continue;
        TS_TRY(passes[i].run(g, err));
        return graph_verify(g, err);
    }
    return error_set(err, TS_ERR_ARGUMENT, "there is no pass '%.*s'", (int)length, name);
}

/* The graph after the passes of the first line, or its error, into `out`. */
static void run_text(const char *body, text *out) {
    ts_error err = {0};
    graph *g = NULL;
    type_pool *pool = type_pool_new(NULL);
    const char *line = body + strcspn(body, "\n");
    ts_status st = strncmp(body, "passes:", 7) == 0 ? graph_parse(pool, NULL, line + (*line != 0), NULL, &g, &err)
                                                    : error_set(&err, TS_ERR_ARGUMENT, "the first line is no `passes: NAME ...`");
    for (const char *p = body + 7; st == TS_OK && p < line;) {
        p += strspn(p, " ");
        size_t n = strcspn(p, " \n");
        if (n) st = run_pass(g, p, n, &err);
        p += n;
    }
    if (st == TS_OK) graph_print(out, g);
    else text_printf(out, "raises: %s\n", ts_error_message(&err));
    graph_free(g);
    type_pool_unref(pool);
    error_reset(&err);
}

static void read_all(text *out, const char *path) {
    FILE *f = fopen(path, "rb");
    char piece[4096];
    for (size_t n; f && (n = fread(piece, 1, sizeof piece, f)) > 0;) text_add(out, piece, n);
    if (f) fclose(f);
}

static bool run_case(const char *path) {
    scoped_text text whole = TEXT_INIT(NULL), body = TEXT_INIT(NULL), got = TEXT_INIT(NULL);
    read_all(&whole, path);
    const char *mark = strstr(text_str(&whole), "---\n"), *want = mark ? mark + 4 : "";
    text_add(&body, text_str(&whole), mark ? (size_t)(mark - text_str(&whole)) : whole.length);
    run_text(text_str(&body), &got);
    bool raises = strncmp(want, "raises: ", 8) == 0;
    size_t n = strlen(want);
    bool same = raises ? n > 9 && strncmp(text_str(&got), want, n - 1) == 0 : strcmp(text_str(&got), want) == 0;
    if (getenv("TS_REBASE")) {
        FILE *f = fopen(path, "w");
        if (!f) return false;
        fprintf(f, "%s---\n%s", text_str(&body), text_str(&got));
        same = fclose(f) == 0;
    } else if (!same) {
        printf("FAIL %s\n--- expected\n%s--- got\n%s", path, want, text_str(&got));
    }
    return same;
}

/* ---- archives ---- */

static const type *find_type(void *context, const char *name) {
    const type *t = NULL;
    return unit_find_type(context, name, &t, NULL) == TS_OK ? t : NULL;
}

static function *find_function(void *context, const char *name) {
    function *f = NULL;
    return unit_find_function(context, name, &f, NULL) == TS_OK ? f : NULL;
}

/* The text without the places of the nodes. */
static void without_places(text *out, const char *s) {
    for (; *s; s += strcspn(s, "\n"), s += *s == '\n') {
        size_t n = strcspn(s, "\n");
        for (size_t i = n; i-- > 2;)
            if (s[i - 2] == ')' && s[i - 1] == ' ' && s[i] == '#') n = i - 1;
        text_add(out, s, n);
        text_putc(out, '\n');
    }
}

static bool there_and_back(const char *what, const char *pass, unit *u, const graph *g) {
    const graph_names names = {u, find_type, find_function};
    scoped_text text first = TEXT_INIT(NULL), plain = TEXT_INIT(NULL), second = TEXT_INIT(NULL);
    ts_error err = {0};
    graph *read = NULL;
    graph_print(&first, g);
    without_places(&plain, text_str(&first));
    ts_status st = graph_parse(u->pool, NULL, text_str(&first), &names, &read, &err);
    if (st == TS_OK) graph_print(&second, read);
    bool same = st == TS_OK && strcmp(text_str(&plain), text_str(&second)) == 0;
    if (!same) {
        size_t i = 0;
        while (text_str(&plain)[i] && text_str(&plain)[i] == text_str(&second)[i]) i++;
        while (i && text_str(&plain)[i - 1] != '\n') i--;
        printf("FAIL %s after %s: %s\n--- %.300s\n--- %.300s\n", what, pass, ts_error_message(&err), text_str(&plain) + i, st == TS_OK ? text_str(&second) + i : "");
    }
    graph_free(read);
    error_reset(&err);
    return same;
}

/* As written, and after each pass. A method that does not compile has no graph. */
static bool run_method(const char *path, function *f) {
    char what[600];
    bool same = true;
    snprintf(what, sizeof what, "%s %s", path, f->base);
    if (function_compile(f, NULL) != TS_OK) return true;
    same = there_and_back(what, "nothing", f->unit, f->graph);
    for (int i = 0; i < PASS_COUNT && same; i++) {
        graph *g = NULL;
        if (passes_run(f, passes[i].name, &g, NULL) != TS_OK) break;
        same = there_and_back(what, passes[i].name, f->unit, g);
        graph_free(g);
    }
    return same;
}

static bool run_archive(const char *path) {
    ts_module *m = NULL;
    ts_error *err = ts_error_new();
    bool same = ts_module_load(path, NULL, &m, err) == TS_OK;
    if (!same) printf("FAIL %s: %s\n", path, ts_error_message(err));
    for (size_t i = 0; same && i < m->methods.n; i++) same = run_method(path, m->methods.at[i]);
    ts_error_free(err);
    ts_module_unref(m);
    return same;
}

int main(int argc, char **argv) {
    int passed = 0, failed = 0;
    for (int i = 1; i < argc; i++) {
        size_t n = strlen(argv[i]);
        bool is_case = n > 6 && strcmp(argv[i] + n - 6, ".graph") == 0;
        if (is_case ? run_case(argv[i]) : run_archive(argv[i])) passed++;
        else failed++;
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
