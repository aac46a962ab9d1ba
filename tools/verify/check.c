/* SPDX-License-Identifier: Apache-2.0
 *
 * check.c: running a model on the cases of a reference.
 *
 * A case begins with a freshly loaded module unless it says otherwise; its inputs are its own, so that a model that writes
 * into them changes no other case.  Next: compare.c.
 */
#include "check.h"

#include "common/output.h"
#include "compare.h"
#include "pin.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct checker {
    const check_options *options;
    const char *path; /* of the model */
    ts_module *module;
    bool used; /* the module has run a case */
    ts_error *error;
    run_result *out;
} checker;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- errors ---- */

static exit_code kind_of_load(ts_status status) {
    return status == TS_ERR_MEMORY || status == TS_ERR_LIMIT || status == TS_ERR_DEVICE ? EXIT_RESOURCE : EXIT_NOT_LOADED;
}

static exit_code kind_of_call(ts_status status) {
    switch (status) {
    case TS_ERR_MEMORY:
    case TS_ERR_LIMIT:
    case TS_ERR_DEVICE: return EXIT_RESOURCE;
    case TS_ERR_ARGUMENT: return EXIT_NOT_LOADED; /* the reference does not fit the model */
    default: return EXIT_RAISED;
    }
}

/* Takes `message`. */
static void set_error(case_result *c, exit_code kind, char *message) {
    c->status = CASE_ERROR;
    c->kind = kind;
    free(c->message);
    c->message = message;
}

/* ---- the module ---- */

static void print_to_stderr(void *context, const char *bytes, size_t length) {
    (void)context;
    fwrite(bytes, 1, length, stderr);
}

static bool load(checker *k) {
    ts_module_unref(k->module);
    k->module = NULL;
    k->used = false;
    if (ts_module_load(k->path, &k->options->load, &k->module, k->error) != TS_OK) return false;
    if (k->options->verbose) {
        ts_module_set_print(k->module, print_to_stderr, NULL);
        ts_module_set_warn(k->module, print_to_stderr, NULL);
    }
    return true;
}

static bool fresh_module(checker *k, const reference_case *rc, case_result *c) {
    if ((!rc->reset && k->module) || (k->module && !k->used)) return true;
    if (load(k)) return true;
    set_error(c, kind_of_load(ts_error_status(k->error)), text_of("%s", ts_error_message(k->error)));
    return false;
}

static bool has_method(const ts_module *m, const char *name) {
    if (strcmp(name, "__call__") == 0) return true;
    for (size_t i = 0; i < ts_module_method_count(m); i++)
        if (strcmp(ts_module_method_name(m, i), name) == 0) return true;
    return false;
}

/* The methods there are, for a message. */
static char *method_list(const ts_module *m) {
    char *all = text_of("%s", ts_module_method_count(m) ? "" : "none");
    for (size_t i = 0; i < ts_module_method_count(m); i++) {
        char *longer = text_of("%s%s%s", all, i ? ", " : "", ts_module_method_name(m, i));
        free(all);
        all = longer;
    }
    return all;
}

/* ---- a call ---- */

/* Where in the file the argument lies that the message of a refused call names. */
static char *argument_path(const reference_case *rc, const char *message) {
    const char *position = strstr(message, "\nPosition: "), *name = strstr(message, "argument '");
    if (position) return text_of("%s/inputs/%ld", rc->path, strtol(position + strlen("\nPosition: "), NULL, 10) - 1);
    if (name && !strstr(message, "is missing value")) {
        name += strlen("argument '");
        for (size_t i = 0; i < rc->keyword_count; i++) {
            size_t n = strlen(rc->keywords[i].name);
            if (strncmp(rc->keywords[i].name, name, n) == 0 && name[n] == '\'') return text_of("%s/kwargs/%s", rc->path, rc->keywords[i].name);
        }
    }
    return text_of("%s/inputs", rc->path);
}

static void call_failed(checker *k, const reference_case *rc, ts_status status, case_result *c) {
    bool raised = status == TS_ERR_RUNTIME || status == TS_ERR_ARGUMENT;
    if (rc->raises && raised && strstr(ts_error_message(k->error), rc->raises)) return;
    if (rc->raises && raised) {
        c->status = CASE_FAILED;
        c->kind = EXIT_CHECK_FAILED;
        c->message = text_of("raised \"%s\", where \"%s\" is due", ts_error_brief(k->error), rc->raises);
    } else if (status == TS_ERR_ARGUMENT) {
        char *at = argument_path(rc, ts_error_brief(k->error));
        set_error(c, EXIT_NOT_LOADED, text_of("%s: %s", at, ts_error_brief(k->error)));
        free(at);
    } else {
        set_error(c, kind_of_call(status), text_of("%s", ts_error_brief(k->error)));
    }
    c->traceback = text_of("%s", ts_error_message(k->error));
}

static void compare_result(checker *k, const reference_case *rc, const ts_value *got, case_result *c) {
    tolerance t = {k->options->rtol >= 0 ? k->options->rtol : rc->rtol, k->options->atol >= 0 ? k->options->atol : rc->atol, rc->shapes};
    if (rc->raises) {
        c->status = CASE_FAILED;
        c->kind = EXIT_CHECK_FAILED;
        c->message = rc->raises[0] ? text_of("returned, where an error with \"%s\" is due", rc->raises) : text_of("returned, where an error is due");
        return;
    }
    if (rc->output_count == 1) compare_value(c, &t, "outputs/0", got, rc->outputs[0]);
    else compare_items(c, &t, "outputs", got, rc->outputs, rc->output_count);
    compare_finish(c);
    if (c->status == CASE_FAILED && rc->intermediate_count) c->pinned = pin_failure(k->path, k->out->reference, rc->name, &k->options->load, &t);
}

static void run_case(checker *k, const reference_case *rc, case_result *c) {
    ts_value *result = NULL;
    if (!fresh_module(k, rc, c)) return;
    if (!has_method(k->module, rc->method)) {
        char *all = method_list(k->module);
        set_error(c, EXIT_NOT_LOADED, text_of("%s: the model has no method '%s' (it has: %s)", *rc->path ? rc->path : "/", rc->method, all));
        free(all);
        return;
    }
    ts_keyword *keywords = calloc(rc->keyword_count + 1, sizeof *keywords);
    if (!keywords) abort();
    for (size_t i = 0; i < rc->keyword_count; i++) keywords[i] = (ts_keyword){rc->keywords[i].name, rc->keywords[i].value};
    k->used = true;
    double start = now();
    ts_status status = ts_module_call(k->module, rc->method, rc->inputs, rc->input_count, keywords, rc->keyword_count, &result, k->error);
    c->seconds = now() - start;
    free(keywords);
    if (status != TS_OK) call_failed(k, rc, status, c);
    else if (!rc->state_only) compare_result(k, rc, result, c);
    ts_value_unref(result);
}

/* ---- the run ---- */

static void add_case(run_result *out, const case_result *c) {
    if (out->case_count == out->case_room) {
        out->case_room = out->case_room * 2 + 16;
        out->cases = realloc(out->cases, out->case_room * sizeof *out->cases);
        if (!out->cases) abort();
    }
    out->cases[out->case_count++] = *c;
    if (c->status == CASE_PASSED) out->passed++;
    else out->failed++;
    if (c->status == CASE_ERROR) out->errors++;
}

static void case_result_free(case_result *c) {
    for (size_t i = 0; i < c->detail_count; i++) {
        free(c->details[i].path);
        free(c->details[i].type);
        free(c->details[i].message);
    }
    free(c->details);
    free(c->name);
    free(c->method);
    free(c->message);
    free(c->traceback);
    free(c->pinned);
}

static void run_cases(checker *k, reference *r, size_t total) {
    reference_case rc;
    while (reference_next(r, &rc)) {
        case_result c = {.name = text_of("%s", rc.name), .method = text_of("%s", rc.method ? rc.method : "")};
        progress_show("%s: case %zu of %zu: %s", k->out->model, k->out->case_count + 1, total, rc.name);
        if (rc.error) set_error(&c, EXIT_NOT_LOADED, text_of("%s", rc.error));
        else run_case(k, &rc, &c);
        progress_clear();
        if (rc.state_only) {
            case_result_free(&c);
        } else {
            if (!k->options->silent) report_case(&c, k->options->quiet, k->options->verbose);
            add_case(k->out, &c);
        }
        reference_case_free(&rc);
    }
}

static void fail_run(run_result *out, exit_code kind, const char *text) {
    if (out->error) return;
    out->error = text_of("%s", text);
    out->error_kind = kind;
}

static void fail_load(checker *k) {
    const char *text = ts_error_message(k->error);
    char *named = strstr(text, k->path) ? text_of("%s", text) : text_of("%s: %s", k->path, text);
    fail_run(k->out, kind_of_load(ts_error_status(k->error)), named);
    free(named);
}

void check_run(const char *model, reference *r, const check_options *options, run_result *out) {
    checker k = {.options = options, .path = model, .error = ts_error_new(), .out = out};
    size_t total = 0;
    double start = now();
    if (!load(&k)) fail_load(&k);
    out->load_seconds = now() - start;
    if (!reference_count(r, &total)) fail_run(out, EXIT_NOT_LOADED, reference_error(r));
    else if (!total) fail_run(out, EXIT_USAGE, "no case of the reference is named so (--case)");
    if (!out->error) {
        run_cases(&k, r, total);
        if (reference_error(r)) fail_run(out, EXIT_NOT_LOADED, reference_error(r));
        else if (out->case_count != total) fail_run(out, EXIT_NOT_LOADED, "the reference ended early");
    }
    out->seconds = now() - start;
    ts_module_unref(k.module);
    ts_error_free(k.error);
}

void run_result_free(run_result *r) {
    for (size_t i = 0; i < r->case_count; i++) case_result_free(&r->cases[i]);
    free(r->cases);
    free(r->error);
}

exit_code run_exit(const run_result *r) {
    exit_code code = r->error ? r->error_kind : EXIT_PASSED;
    for (size_t i = 0; i < r->case_count; i++) {
        exit_code kind = r->cases[i].kind;
        if (kind == EXIT_PASSED || kind == code) continue;
        if (code != EXIT_PASSED) return EXIT_CHECK_FAILED;
        code = kind;
    }
    return code;
}
