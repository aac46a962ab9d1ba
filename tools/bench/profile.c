/* SPDX-License-Identifier: Apache-2.0
 *
 * profile.c: where the time of a call goes: by operator, and by place in the model's code.
 */
#include "bench.h"

#include "common/output.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ENTRIES_MAX = 4096, CALLS = 20, OPS_SHOWN = 25, PLACES_SHOWN = 10 };

typedef struct entry {
    char *name;  /* operator */
    char *place; /* "file:line shapes"; NULL in the table of operators */
    long count;
    double seconds;
} entry;

/* Tables are small: a linear search is enough. What does not fit is counted in `rest`. */
typedef struct table {
    entry entries[ENTRIES_MAX];
    size_t n;
    double rest;
} table;

typedef struct profile {
    table *ops, *places;
} profile;

static void add(table *t, const char *name, const char *place, double seconds) {
    size_t i = 0;
    while (i < t->n && (strcmp(t->entries[i].name, name) != 0 || (place && strcmp(t->entries[i].place, place) != 0))) i++;
    if (i == ENTRIES_MAX) {
        t->rest += seconds;
        return;
    }
    if (i == t->n) t->entries[t->n++] = (entry){strdup(name), place ? strdup(place) : NULL, 0, 0};
    t->entries[i].count++;
    t->entries[i].seconds += seconds;
}

static size_t describe_shape(const ts_value *v, char *out, size_t size) {
    ts_tensor *t;
    size_t n = 0;
    if (ts_value_get_tensor(v, &t, NULL) != TS_OK) return 0;
    for (int i = 0; i < ts_tensor_ndim(t) && n < size; i++) n += (size_t)snprintf(out + n, size - n, "%s%" PRId64, i ? "x" : " ", ts_tensor_sizes(t)[i]);
    if (!n) n = (size_t)snprintf(out, size, " scalar");
    return n;
}

static void on_event(void *context, const ts_trace_event *e) {
    profile *p = context;
    char place[320];
    const char *file = e->file ? e->file : "?", *code = strstr(file, "__torch__");
    size_t n = (size_t)snprintf(place, sizeof place, "%s:%d", code ? code : file, e->line);
    for (size_t i = 0; i < e->input_count && n < sizeof place - 1; i++) n += describe_shape(e->inputs[i], place + n, sizeof place - n);
    add(p->ops, e->op, NULL, e->seconds);
    add(p->places, e->op, place, e->seconds);
}

static int compare_entries(const void *a, const void *b) {
    double x = ((const entry *)a)->seconds, y = ((const entry *)b)->seconds;
    return (x < y) - (x > y);
}

static void print_table(table *t, size_t shown, double total, const char *what) {
    qsort(t->entries, t->n, sizeof *t->entries, compare_entries);
    printf("\n%s  ms per call      %%   count  %s%s\n", output_style(STYLE_BOLD), what, output_style(STYLE_PLAIN));
    for (size_t i = 0; i < t->n && i < shown; i++) {
        const entry *e = &t->entries[i];
        printf("  %11.4f  %5.1f  %6.0f  %s%s%s\n", e->seconds * 1e3 / CALLS, total > 0 ? 100 * e->seconds / total : 0, (double)e->count / CALLS, e->name,
               e->place ? "  " : "", e->place ? e->place : "");
    }
    if (t->n > shown) printf("  ... and %zu more\n", t->n - shown);
}

static void free_table(table *t) {
    for (size_t i = 0; t && i < t->n; i++) {
        free(t->entries[i].name);
        free(t->entries[i].place);
    }
    free(t);
}

static int run_calls(const bench_plan *plan, ts_module *module, const char *tool, double *out_seconds) {
    ts_error *error = ts_error_new();
    ts_status status = TS_OK;
    double start = bench_now();
    for (int i = 0; status == TS_OK && i < CALLS; i++) {
        ts_value *result = NULL;
        status = ts_module_call(module, plan->method, plan->inputs, plan->input_count, plan->keywords, plan->keyword_count, &result, error);
        ts_value_unref(result);
    }
    *out_seconds = bench_now() - start;
    if (status != TS_OK) fprintf(stderr, "%s: --profile: %s\n", tool, ts_error_message(error));
    ts_error_free(error);
    return status == TS_OK ? EXIT_PASSED : EXIT_RAISED;
}

int profile_print(const bench_plan *plan, ts_module *module, const char *tool) {
    profile p = {calloc(1, sizeof(table)), calloc(1, sizeof(table))};
    int code = EXIT_RESOURCE;
    double whole;
    if (p.ops && p.places) {
        ts_module_set_trace(module, on_event, &p);
        code = run_calls(plan, module, tool, &whole);
        ts_module_set_trace(module, NULL, NULL);
    }
    if (code == EXIT_PASSED) {
        double total = p.ops->rest;
        for (size_t i = 0; i < p.ops->n; i++) total += p.ops->entries[i].seconds;
        print_table(p.ops, OPS_SHOWN, total, "operator");
        print_table(p.places, PLACES_SHOWN, total, "operator, place, shapes");
        printf("\n  %.4f ms per call inside operators, %.4f with tracing around them (%d calls)\n", total * 1e3 / CALLS, whole * 1e3 / CALLS, CALLS);
    }
    free_table(p.ops);
    free_table(p.places);
    return code;
}
