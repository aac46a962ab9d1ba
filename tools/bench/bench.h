/* SPDX-License-Identifier: Apache-2.0
 *
 * bench.h: the parts of ts-bench: inputs.c makes arguments, measure.c takes times, profile.c asks where they go, suite.c runs
 * a folder, report.c and baseline.c say what came out.
 */
#ifndef TOOLS_BENCH_BENCH_H
#define TOOLS_BENCH_BENCH_H

#include "common/options.h"
#include "ts/ts.h"

enum { INPUTS_MAX = OPTION_TEXTS_MAX };

/* What is called. Freed by plan_free. */
typedef struct bench_plan {
    const char *model; /* path */
    char *method;
    ts_value *inputs[INPUTS_MAX];
    size_t input_count;
    ts_keyword keywords[INPUTS_MAX]; /* names owned */
    size_t keyword_count;
    ts_load_options load;
    long iterations; /* 0: as many as fit */
    long warmup;     /* negative: until times settle or a tenth of the duration is over */
    double seconds;
} bench_plan;

/* Plain data: it also goes through a pipe. */
typedef struct bench_result {
    exit_code code; /* EXIT_PASSED: the times are set */
    char error[2000];
    char inputs[400]; /* "forward(float32 [1, 3])" */
    int threads;
    long iterations, warmup;
    double load_ms, first_ms, min_ms, median_ms, mean_ms, stddev_ms, p90_ms, p99_ms, max_ms, calls_per_s, peak_rss_mb;
} bench_result;

/* inputs.c: true, or false with a message in `error` (of `size` bytes). */
bool inputs_parse(bench_plan *plan, const char *text, const char *fill, char *error, size_t size);
/* Takes inputs and method of a reference's case: the one named, or the first that returns. */
bool inputs_from_reference(bench_plan *plan, const char *path, const char *name, char *error, size_t size);
void inputs_describe(const bench_plan *plan, char *out, size_t size);
void plan_free(bench_plan *plan);

/* measure.c: loads the model and times its calls. *out_module, if wanted, is the module as it is afterwards. */
void measure(const bench_plan *plan, bool progress, bench_result *out, ts_module **out_module);
double bench_now(void);

/* profile.c: calls the model under the tracer and prints where the time goes; an exit code. */
int profile_print(const bench_plan *plan, ts_module *module, const char *tool);

/* report.c */
void report_text(const bench_plan *plan, const bench_result *r);
bool report_json(const bench_plan *plan, const bench_result *r, const char *tool, const char *path);
const char *report_file_name(const char *path);

/* baseline.c: false with a message where the file is no report; checked before anything is timed. */
bool baseline_read(const char *tool, const char *path, double *out_median_ms, char *out_model, size_t size);

/* suite.c: every NAME.pt of a folder with its NAME.h5, each in a process of its own, as a table (none if
 * `silent`); an exit code. `plan` gives how to load and how long to time. */
int suite_run(const bench_plan *plan, const char *folder, bool silent, const char *json, const char *tool);

#endif
