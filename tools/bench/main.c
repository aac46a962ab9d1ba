/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c: ts-bench: how long a model takes to load, to give its first result, and to run once it is warm.
 */
#include "bench.h"
#include "common/device.h"
#include "common/input.h"
#include "common/output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct {
    option_texts inputs, ops;
    const char *fill, *reference, *name, *method, *device, *limits, *json, *baseline, *folder;
    long threads, iterations, warmup;
    double seconds, slowdown;
    bool profile, quiet;
} given = {.fill = "rand", .warmup = -1, .slowdown = 10};

static const option options[] = {
    {OPTION_HEADING, 0, NULL, NULL, "What is called", NULL, 0},
    {OPTION_TEXTS, 'i', "input", "INPUT", "one argument: a shape, 1x3x224x224, with a dtype if it is not float32, 1x16:int64; or int=5, float=0.5, bool=true, "
     "str=TEXT, none, [3x4,5x6] (a list of tensors). Give one --input per argument", &given.inputs, 0},
    {OPTION_TEXT, 0, "fill", "HOW", "what is in the tensors: rand (the default; 0 to 1, whole numbers 0 or 1), ones, zeros or arange", &given.fill, 0},
    {OPTION_TEXT, 'r', "ref", "FILE", "take the arguments from a reference file instead", &given.reference, 0},
    {OPTION_TEXT, 'c', "case", "NAME", "with --ref: from this case; the default is the first that returns", &given.name, 0},
    {OPTION_TEXT, 'm', "method", "NAME", "the method; forward is the default", &given.method, 0},
    {OPTION_HEADING, 0, NULL, NULL, "How it runs", NULL, 0},
    {OPTION_INT, 'n', "iterations", "N", "this many timed calls", &given.iterations, 1},
    {OPTION_FLOAT, 'd', "duration", "SECONDS", "as many timed calls as fit in (default 2; without a model 0.3 for each)", &given.seconds, 0.001},
    {OPTION_INT, 'w', "warmup", "N", "calls before those that are timed (default: a tenth of the duration)", &given.warmup, 0},
    {OPTION_TEXT, 0, "device", "DEVICE", "cpu (the default), cuda or cuda:N", &given.device, 0},
    {OPTION_INT, 't', "threads", "N", "threads of a call; 0, the default: one per core", &given.threads, 0},
    {OPTION_TEXT, 0, "limits", "LIST", "what a call may use: memory=2G,time=30,instructions=1e9,depth=200", &given.limits, 0},
    {OPTION_TEXTS, 0, "ops", "FILE", "load a shared object that registers operators of one's own; more than one --ops works", &given.ops, 0},
    {OPTION_HEADING, 0, NULL, NULL, "What is written", NULL, 0},
    {OPTION_FLAG, 'p', "profile", NULL, "also say where the time goes: by operator, and by place in the model's code", &given.profile, 0},
    {OPTION_TEXT, 0, "json", "FILE", "write the figures as JSON (-: to stdout, in place of the text)", &given.json, 0},
    {OPTION_TEXT, 0, "baseline", "FILE", "compare the median with that of an earlier --json FILE: exit 1 where it got slower", &given.baseline, 0},
    {OPTION_FLOAT, 0, "max-slowdown", "PERCENT", "how much slower than the baseline is no regression (default 10)", &given.slowdown, 0},
    {OPTION_FLAG, 'q', "quiet", NULL, "print no figures, only what goes wrong", &given.quiet, 0},
    {OPTION_TEXT, 0, "data", "FOLDER", "without a model: the folder whose models are timed (default: data/)", &given.folder, 0},
};

static const example examples[] = {
    {"ts-bench model.pt --input 1x3x224x224", "An image model:"},
    {"ts-bench model.pt -i 1x128:int64 -i 1x128:int64 --fill ones --threads 1", "Two arguments of token numbers, on one core:"},
    {"ts-bench model.pt --ref ref.h5 --profile", "With the inputs of a reference, and by operator:"},
    {"ts-bench model.pt -i 1x3x224x224 --json new.json --baseline old.json --max-slowdown 5", "In a pipeline: fail where it got more than 5 % slower:"},
    {"ts-bench", "The models in data/:"},
};

static const program tool = {
    .name = "ts-bench",
    .summary = "times a TorchScript model: loading, the first result, and calls once it is warm",
    .usage = "[OPTION]... [MODEL]",
    .description = "Loads MODEL, calls it once, warms up, then times calls one by one and reports minimum, median, p90, p99, throughput and the largest "
                   "amount of memory that the process held. All times are wall time. Without MODEL every model in data/ that has a reference is timed.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .examples = examples,
    .example_count = sizeof examples / sizeof *examples,
};

/* ---- the arguments ---- */

static int make_plan(bench_plan *plan) {
    char error[600];
    if (!input_fill_known(given.fill)) return options_fail(&tool, "--fill takes rand, ones, zeros or arange, not '%s'", given.fill);
    if (given.reference && given.inputs.n) return options_fail(&tool, "--input and --ref exclude each other");
    if (given.name && !given.reference) return options_fail(&tool, "--case needs --ref");
    if (given.reference && !inputs_from_reference(plan, given.reference, given.name, error, sizeof error)) {
        fprintf(stderr, "%s: %s\n", tool.name, error);
        return EXIT_NOT_LOADED;
    }
    for (int i = 0; i < given.inputs.n; i++)
        if (!inputs_parse(plan, given.inputs.at[i], given.fill, error, sizeof error)) return options_fail(&tool, "%s", error);
    if (given.method || !plan->method) {
        free(plan->method);
        plan->method = strdup(given.method ? given.method : "forward");
    }
    return -1;
}

/* data/ here, or beside the folder of the program. */
static const char *data_folder(char *room, size_t size) {
    if (given.folder) return given.folder;
    if (access("data", R_OK) == 0) return "data";
    ssize_t n = readlink("/proc/self/exe", room, size - 16);
    if (n <= 0) return "data";
    room[n] = 0;
    for (int i = 0; i < 2; i++) {
        char *slash = strrchr(room, '/');
        if (slash) *slash = 0;
    }
    strcat(room, "/data");
    return room;
}

/* ---- one model ---- */

static int compare_baseline(const bench_result *r, double before_ms, bool silent) {
    double percent = 100 * (r->median_ms / before_ms - 1);
    bool slower = percent > given.slowdown;
    if (!silent || slower)
        fprintf(slower ? stderr : stdout, "%s%s: median %.4f ms, baseline %.4f ms: %+.1f %% (allowed: +%g %%)\n", slower ? "ts-bench: slower: " : "  baseline: ",
                given.baseline, r->median_ms, before_ms, percent, given.slowdown);
    return slower ? EXIT_CHECK_FAILED : EXIT_PASSED;
}

static bool is_silent(void) { return given.quiet || (given.json && strcmp(given.json, "-") == 0); }

static int bench_model(bench_plan *plan) {
    bench_result r;
    ts_module *module = NULL;
    double before_ms = 0;
    char before_model[300];
    bool silent = is_silent();
    int code = make_plan(plan);
    if (code >= 0) return code;
    if (given.baseline && !baseline_read(tool.name, given.baseline, &before_ms, before_model, sizeof before_model)) return EXIT_NOT_LOADED;
    measure(plan, true, &r, given.profile ? &module : NULL);
    if (r.code != EXIT_PASSED) {
        bool named = strstr(r.error, plan->model) != NULL;
        fprintf(stderr, "%s: %s%s", tool.name, named ? "" : plan->model, named ? "" : ": ");
        output_text(stderr, r.error);
        fputc('\n', stderr);
        return (int)r.code;
    }
    if (!silent) report_text(plan, &r);
    code = EXIT_PASSED;
    if (given.baseline) {
        if (strcmp(report_file_name(before_model), report_file_name(plan->model)) != 0)
            fprintf(stderr, "%s: %s is of another model: %s\n", tool.name, given.baseline, before_model);
        code = compare_baseline(&r, before_ms, silent);
    }
    if (module && !silent) {
        int profiled = profile_print(plan, module, tool.name);
        if (code == EXIT_PASSED) code = profiled;
    }
    ts_module_unref(module);
    if (given.json && !report_json(plan, &r, tool.name, given.json) && code == EXIT_PASSED) code = EXIT_RESOURCE;
    return code;
}

int main(int argc, char **argv) {
    bench_plan plan = {.load = TS_LOAD_OPTIONS_INIT};
    char room[4096];
    int count, code;
    output_begin();
    if ((code = options_parse(&tool, argc, argv, &count)) >= 0) return code;
    if (count > 1) return options_fail(&tool, "one model at a time: %s is one too many", argv[1]);
    if ((code = limits_parse(&tool, given.limits, &plan.load.limits)) >= 0) return code;
    if ((code = ops_load(&tool, &given.ops)) >= 0) return code;
    if ((code = device_parse(&tool, given.device, &plan.load.device)) >= 0) return code;
    if (given.threads > 1024) return options_fail(&tool, "--threads %ld: at most 1024", given.threads);
    plan.load.threads = (int)given.threads;
    plan.iterations = given.iterations;
    plan.warmup = given.warmup;
    plan.seconds = given.seconds > 0 ? given.seconds : count ? 2 : 0.3;
    if (count) {
        plan.model = argv[0];
        code = bench_model(&plan);
        plan_free(&plan);
    } else if (given.inputs.n || given.reference || given.baseline || given.profile) {
        return options_fail(&tool, "a model is needed");
    } else {
        code = suite_run(&plan, data_folder(room, sizeof room), is_silent(), given.json, tool.name);
    }
    if (!output_finish(tool.name) && code == EXIT_PASSED) code = EXIT_RESOURCE;
    return code;
}
