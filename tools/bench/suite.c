/* SPDX-License-Identifier: Apache-2.0
 *
 * suite.c: the models of a folder, with inputs from their references, as a table.  Each runs in a process of its own, so that
 * memory is its own and one that crashes is one line.
 */
#include "bench.h"

#include "common/json.h"
#include "common/output.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- one model ---- */

static void measure_pair(const bench_plan *base, const char *model, const char *reference, bench_result *out) {
    bench_plan plan = *base;
    char error[sizeof out->error];
    plan.model = model;
    plan.method = NULL;
    if (inputs_from_reference(&plan, reference, NULL, error, sizeof error)) {
        measure(&plan, false, out, NULL);
    } else {
        *out = (bench_result){.code = EXIT_NOT_LOADED};
        snprintf(out->error, sizeof out->error, "%s", error);
    }
    plan_free(&plan);
}

static void measure_apart(const bench_plan *base, const char *model, const char *reference, bench_result *out) {
    int ends[2], status = 0;
    *out = (bench_result){.code = EXIT_RESOURCE, .error = "no process to run it"};
    if (pipe(ends) != 0) return;
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        measure_pair(base, model, reference, out);
        ssize_t sent = write(ends[1], out, sizeof *out); /* less than a pipe holds */
        _exit(sent == (ssize_t)sizeof *out ? 0 : 1);
    }
    close(ends[1]);
    bool got = child > 0;
    for (size_t n = 0; got && n < sizeof *out;) {
        ssize_t part = read(ends[0], (char *)out + n, sizeof *out - n);
        if (part <= 0) got = false;
        else n += (size_t)part;
    }
    close(ends[0]);
    if (child > 0) waitpid(child, &status, 0);
    if (child > 0 && !got) {
        *out = (bench_result){.code = EXIT_RAISED};
        snprintf(out->error, sizeof out->error, "crashed: %s", WIFSIGNALED(status) ? strsignal(WTERMSIG(status)) : "it ended early");
    }
}

/* ---- the table ---- */

static void print_time(double ms) {
    if (ms < 1) printf("  %7.1f us", ms * 1e3);
    else if (ms < 1000) printf("  %7.2f ms", ms);
    else printf("  %7.2f s ", ms / 1e3);
}

static void print_row(const char *name, const bench_result *r) {
    printf("  %-20s", name);
    if (r->code != EXIT_PASSED) {
        printf("  %s%s%s\n", output_style(STYLE_BAD), r->error, output_style(STYLE_PLAIN));
        return;
    }
    print_time(r->load_ms);
    print_time(r->first_ms);
    printf("%s", output_style(STYLE_GOOD));
    print_time(r->median_ms);
    printf("%s", output_style(STYLE_PLAIN));
    print_time(r->p99_ms);
    printf("  %9.0f  %6.1f MB  %s\n", r->calls_per_s, r->peak_rss_mb, r->inputs);
    fflush(stdout);
}

static void add_json(cJSON *models, const char *path, const bench_result *r) {
    cJSON *o = cJSON_CreateObject();
    json_add_text(o, "model", path);
    if (r->code != EXIT_PASSED) json_add_text(o, "error", r->error);
    json_add_text(o, "call", r->inputs);
    json_add_int(o, "threads", r->threads);
    json_add_int(o, "iterations", r->iterations);
    json_add_number(o, "load_ms", r->load_ms);
    json_add_number(o, "first_ms", r->first_ms);
    json_add_number(o, "min_ms", r->min_ms);
    json_add_number(o, "median_ms", r->median_ms);
    json_add_number(o, "p90_ms", r->p90_ms);
    json_add_number(o, "p99_ms", r->p99_ms);
    json_add_number(o, "peak_rss_mb", r->peak_rss_mb);
    cJSON_AddItemToArray(models, o);
}

static int is_model(const struct dirent *entry) {
    size_t n = strlen(entry->d_name);
    return n > 3 && strcmp(entry->d_name + n - 3, ".pt") == 0;
}

/* Times one file of the folder if it has a reference; its exit code. */
static int run_file(const bench_plan *plan, const char *folder, const char *file, bool silent, cJSON *models) {
    char *model = NULL, *reference = NULL;
    bench_result r = {.code = EXIT_PASSED};
    int stem = (int)strlen(file) - 3;
    if (asprintf(&model, "%s/%s", folder, file) < 0) model = NULL;
    if (asprintf(&reference, "%s/%.*s.h5", folder, stem, file) < 0) reference = NULL;
    if (!model || !reference) abort();
    if (access(reference, R_OK) == 0) {
        char name[80];
        snprintf(name, sizeof name, "%.*s", stem, file);
        progress_show("%s ...", name);
        measure_apart(plan, model, reference, &r);
        progress_clear();
        if (!silent) print_row(name, &r);
        add_json(models, model, &r);
    }
    free(model);
    free(reference);
    return (int)r.code;
}

int suite_run(const bench_plan *plan, const char *folder, bool silent, const char *json, const char *tool) {
    struct dirent **files;
    int n = scandir(folder, &files, is_model, alphasort), code = EXIT_PASSED;
    if (n <= 0) {
        fprintf(stderr, "%s: no model is given, and %s holds none. Try `%s --help`.\n", tool, folder, tool);
        return EXIT_USAGE;
    }
    cJSON *report = cJSON_CreateObject(), *models = cJSON_AddArrayToObject(report, "models");
    if (!silent)
        printf("%s  %-20s  %10s  %10s  %10s  %10s  %9s  %9s  call%s\n", output_style(STYLE_BOLD), "model", "load", "first call", "median", "p99", "calls/s",
               "memory", output_style(STYLE_PLAIN));
    for (int i = 0; i < n; i++) {
        int one = run_file(plan, folder, files[i]->d_name, silent, models);
        if (one != EXIT_PASSED && code == EXIT_PASSED) code = one;
        free(files[i]);
    }
    free(files);
    if (json && !json_write(report, tool, json) && code == EXIT_PASSED) code = EXIT_RESOURCE;
    cJSON_Delete(report);
    return code;
}
