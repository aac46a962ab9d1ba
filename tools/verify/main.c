/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c: ts-verify: runs a model on stored inputs and compares with stored results.
 */
#include "check.h"
#include "common/device.h"
#include "common/output.h"

#include <stdio.h>
#include <string.h>

static struct {
    const char *json, *junit, *html, *device, *limits;
    option_texts cases, ops;
    double rtol, atol;
    long threads;
    bool quiet, verbose;
} given = {.rtol = -1, .atol = -1};

static const option options[] = {
    {OPTION_HEADING, 0, NULL, NULL, "What is checked", NULL, 0},
    {OPTION_TEXTS, 'c', "case", "NAME", "only cases of this name; a pattern with * ? [] works, and so does more than one --case", &given.cases, 0},
    {OPTION_FLOAT, 0, "rtol", "X", "relative tolerance, instead of the reference's: passes where |got - want| <= atol + rtol * |want|", &given.rtol, 0},
    {OPTION_FLOAT, 0, "atol", "X", "absolute tolerance, instead of the reference's", &given.atol, 0},
    {OPTION_HEADING, 0, NULL, NULL, "How it runs", NULL, 0},
    {OPTION_TEXT, 0, "device", "DEVICE", "cpu (the default), cuda or cuda:N", &given.device, 0},
    {OPTION_INT, 't', "threads", "N", "threads of a call; 0, the default: one per core", &given.threads, 0},
    {OPTION_TEXT, 0, "limits", "LIST", "what a call may use: memory=2G,time=30,instructions=1e9,depth=200", &given.limits, 0},
    {OPTION_TEXTS, 0, "ops", "FILE", "load a shared object that registers operators of one's own; more than one --ops works", &given.ops, 0},
    {OPTION_HEADING, 0, NULL, NULL, "What is written", NULL, 0},
    {OPTION_FLAG, 'q', "quiet", NULL, "print only what does not pass", &given.quiet, 0},
    {OPTION_FLAG, 'v', "verbose", NULL, "print every value, call stacks, and on stderr what the model prints", &given.verbose, 0},
    {OPTION_TEXT, 0, "json", "FILE", "write a report as JSON (-: to stdout, in place of the text)", &given.json, 0},
    {OPTION_TEXT, 0, "junit", "FILE", "write a report as JUnit XML", &given.junit, 0},
    {OPTION_TEXT, 0, "html", "FILE", "write a report as one self-contained page", &given.html, 0},
};

static const example examples[] = {
    {"ts-verify model.pt ref.h5", "Check a model against its reference:"},
    {"ts-verify -q --json report.json --junit report.xml model.pt ref.h5", "In a pipeline: silent if all is well, with reports:"},
    {"ts-verify --case 'batch*' --rtol 1e-3 --atol 1e-4 -v model.pt ref.h5", "Some cases, with other tolerances, every value:"},
    {"ts-verify --limits memory=1G,time=10 untrusted.pt ref.h5", "A model that nobody knows:"},
};

static const program tool = {
    .name = "ts-verify",
    .summary = "checks that a TorchScript model gives the results that it should",
    .usage = "[OPTION]... MODEL REF",
    .description = "MODEL is a file of torch.jit.save, REF a reference: HDF5 with inputs and the results that the model gave for them where it was "
                   "made. Every case is run on a freshly loaded module (unless it says otherwise), and what it returns is compared: kinds, dtypes and "
                   "shapes exactly, numbers by tolerance (by default those of torch.testing.assert_close for the dtype).\n\n"
                   "Two lines of Python make a reference: f = h5py.File(\"ref.h5\", \"w\"), then f[\"inputs/0\"] = x.numpy() and "
                   "f[\"outputs/0\"] = model(x).numpy(). With several cases they lie in groups: cases/NAME/inputs/0 and so on. Keyword arguments are "
                   "kwargs/NAME. Attributes of a case: method, rtol, atol, compare (values or shape), raises (a text that the error must have), reset. "
                   "With intermediates/NAME (what a submodule returned), a case that fails is run again to say which submodule differs first.\n\n"
                   "Neither file is trusted: a model can do nothing but compute, and a reference that would make the HDF5 library crash is an error.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .examples = examples,
    .example_count = sizeof examples / sizeof *examples,
    .exits = "With several cases: the code that belongs to all cases that did not pass, or 1 where they differ.",
};

static bool write_reports(const run_result *r) {
    bool good = true;
    if (given.json) good = report_json(r, tool.name, given.json);
    if (given.junit) good = report_junit(r, tool.name, given.junit) && good;
    if (given.html) good = report_html(r, tool.name, given.html) && good;
    return good;
}

static int verify(const char *model, const char *path, const check_options *o) {
    run_result result = {.model = model, .reference = path, .device = given.device ? given.device : "cpu", .threads = device_threads(o->load.threads)};
    reference *r = reference_open(path, given.cases.at, given.cases.n);
    if (!r) {
        fprintf(stderr, "%s: %s: no memory to read it\n", tool.name, path);
        return EXIT_RESOURCE;
    }
    check_run(model, r, o, &result);
    if (!o->silent) report_summary(&result, o->quiet);
    fflush(stdout);
    if (result.error) {
        fprintf(stderr, "%s: ", tool.name);
        output_text(stderr, result.error);
        fputc('\n', stderr);
    }
    int code = (int)run_exit(&result);
    bool written = write_reports(&result);
    if (!output_finish(tool.name) || !written) code = code == EXIT_PASSED ? EXIT_RESOURCE : code;
    run_result_free(&result);
    reference_close(r);
    return code;
}

static bool is_stdout(const char *path) { return path && strcmp(path, "-") == 0; }

int main(int argc, char **argv) {
    check_options o = {.load = TS_LOAD_OPTIONS_INIT};
    int count, code;
    output_begin();
    if ((code = options_parse(&tool, argc, argv, &count)) >= 0) return code;
    if (count != 2) return options_fail(&tool, "a model and a reference are needed, %d file%s given", count, count == 1 ? " is" : "s are");
    if ((code = limits_parse(&tool, given.limits, &o.load.limits)) >= 0) return code;
    if ((code = ops_load(&tool, &given.ops)) >= 0) return code;
    if ((code = device_parse(&tool, given.device, &o.load.device)) >= 0) return code;
    if (given.threads > 1024) return options_fail(&tool, "--threads %ld: at most 1024", given.threads);
    o.load.threads = (int)given.threads;
    o.rtol = given.rtol;
    o.atol = given.atol;
    o.quiet = given.quiet;
    o.silent = is_stdout(given.json) || is_stdout(given.junit) || is_stdout(given.html);
    o.verbose = given.verbose;
    return verify(argv[0], argv[1], &o);
}
