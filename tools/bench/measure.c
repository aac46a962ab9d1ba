/* SPDX-License-Identifier: Apache-2.0
 *
 * measure.c: the times of loading a model, of its first call, and of calls once it is warm.
 */
#include "bench.h"

#include "common/device.h"
#include "common/output.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { CALLS_MIN = 3, CALLS_MAX = 10000000, PROGRESS_EVERY = 64 };

double bench_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

typedef struct clocked {
    const bench_plan *plan;
    ts_module *module;
    ts_error *error;
    bench_result *out;
} clocked;

static bool fail(clocked *c, exit_code code) {
    c->out->code = code;
    snprintf(c->out->error, sizeof c->out->error, "%s", ts_error_message(c->error));
    return false;
}

static exit_code code_of(ts_status status, exit_code otherwise) {
    bool resource = status == TS_ERR_MEMORY || status == TS_ERR_LIMIT || status == TS_ERR_DEVICE;
    return resource ? EXIT_RESOURCE : status == TS_ERR_ARGUMENT ? EXIT_USAGE : otherwise;
}

static bool call(clocked *c, double *out_seconds) {
    const bench_plan *p = c->plan;
    ts_value *result = NULL;
    double start = bench_now();
    ts_status status = ts_module_call(c->module, p->method, p->inputs, p->input_count, p->keywords, p->keyword_count, &result, c->error);
    *out_seconds = bench_now() - start;
    ts_value_unref(result);
    return status == TS_OK || fail(c, code_of(status, EXIT_RAISED));
}

static bool load(clocked *c) {
    double start = bench_now();
    ts_status status = ts_module_load(c->plan->model, &c->plan->load, &c->module, c->error);
    c->out->load_ms = (bench_now() - start) * 1e3;
    return status == TS_OK || fail(c, code_of(status, EXIT_NOT_LOADED));
}

/* ---- numbers ---- */

static int compare_doubles(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Between the two samples around the place. */
static double quantile(const double *sorted, size_t n, double q) {
    double at = q * (double)(n - 1);
    size_t below = (size_t)at;
    double part = at - (double)below;
    return below + 1 < n ? sorted[below] * (1 - part) + sorted[below + 1] * part : sorted[n - 1];
}

static void summarise(bench_result *out, double *times, size_t n) {
    double sum = 0, squares = 0;
    for (size_t i = 0; i < n; i++) sum += times[i];
    for (size_t i = 0; i < n; i++) squares += (times[i] - sum / (double)n) * (times[i] - sum / (double)n);
    qsort(times, n, sizeof *times, compare_doubles);
    out->iterations = (long)n;
    out->min_ms = times[0] * 1e3;
    out->max_ms = times[n - 1] * 1e3;
    out->median_ms = quantile(times, n, 0.5) * 1e3;
    out->p90_ms = quantile(times, n, 0.9) * 1e3;
    out->p99_ms = quantile(times, n, 0.99) * 1e3;
    out->mean_ms = sum / (double)n * 1e3;
    out->stddev_ms = n > 1 ? sqrt(squares / (double)(n - 1)) * 1e3 : 0;
    out->calls_per_s = (double)n / sum;
}

/* ---- calls ---- */

static bool warm_up(clocked *c) {
    double spent = 0, seconds;
    long limit = c->plan->warmup;
    for (long n = 0; limit >= 0 ? n < limit : n < CALLS_MIN || spent < c->plan->seconds / 10; n++) {
        if (limit < 0 && n && spent > c->plan->seconds / 2) break; /* slow models are warm soon */
        if (!call(c, &seconds)) return false;
        spent += seconds;
        c->out->warmup++;
    }
    return true;
}

static bool enough(const clocked *c, size_t n, double spent) {
    if (c->plan->iterations) return n >= (size_t)c->plan->iterations;
    return n >= CALLS_MAX || (spent >= c->plan->seconds && n >= CALLS_MIN);
}

static bool take_times(clocked *c, bool progress) {
    double *times = NULL, spent = 0;
    size_t n = 0, room = 0;
    bool good = true;
    while (good && !enough(c, n, spent)) {
        if (n == room) {
            room = room * 2 + 1024;
            double *grown = realloc(times, room * sizeof *times);
            if (!grown) abort();
            times = grown;
        }
        good = call(c, &times[n]);
        spent += times[n++];
        if (progress && n % PROGRESS_EVERY == 0) progress_show("%s: %zu calls, %.1f s", report_file_name(c->plan->model), n, spent);
    }
    progress_clear();
    if (good) summarise(c->out, times, n);
    free(times);
    return good;
}

static double peak_megabytes(void) {
    struct rusage usage;
    return getrusage(RUSAGE_SELF, &usage) == 0 ? (double)usage.ru_maxrss / 1024 : 0;
}

void measure(const bench_plan *plan, bool progress, bench_result *out, ts_module **out_module) {
    clocked c = {.plan = plan, .error = ts_error_new(), .out = out};
    double first = 0;
    *out = (bench_result){.threads = device_threads(plan->load.threads)};
    inputs_describe(plan, out->inputs, sizeof out->inputs);
    bool good = load(&c) && call(&c, &first);
    out->first_ms = first * 1e3;
    good = good && warm_up(&c) && take_times(&c, progress);
    out->peak_rss_mb = peak_megabytes();
    if (good && out_module) *out_module = ts_module_ref(c.module);
    ts_module_unref(c.module);
    ts_error_free(c.error);
}
