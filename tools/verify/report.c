/* SPDX-License-Identifier: Apache-2.0
 *
 * report.c: what a check found, for people and as JSON.
 */
#include "common/json.h"
#include "common/output.h"
#include "result.h"
#include "ts/ts.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *case_status_name(case_status status) {
    static const char *const names[] = {"passed", "failed", "error"};
    return names[status];
}

/* ---- for people ---- */

static void print_far(const distance *far) {
    printf("%" PRId64 " element%s", far->elements, far->elements == 1 ? "" : "s");
    if (far->max_abs != 0) printf(", off by at most %.3g (relative %.3g)", far->max_abs, far->max_rel);
}

static void print_detail(const value_result *v) {
    if (v->message) {
        printf("          %s", output_style(STYLE_BAD));
        output_text(stdout, v->path);
        printf("%s: ", output_style(STYLE_PLAIN));
        output_text(stdout, v->message);
        putchar('\n');
        return;
    }
    printf("          ");
    output_text(stdout, v->path);
    printf(": %s: ", v->type);
    print_far(&v->far);
    putchar('\n');
}

static void print_indented(const char *text) {
    char *copy = strdup(text), *rest = copy;
    while (rest && *rest) {
        char *line = strsep(&rest, "\n");
        printf("          ");
        output_text(stdout, line);
        putchar('\n');
    }
    free(copy);
}

void report_case(const case_result *c, bool quiet, bool verbose) {
    static const output_styles styles[] = {STYLE_GOOD, STYLE_BAD, STYLE_WARN};
    if (quiet && c->status == CASE_PASSED) return;
    printf("  %s%-6s%s  ", output_style(styles[c->status]), case_status_name(c->status), output_style(STYLE_PLAIN));
    output_text(stdout, c->name);
    if (*c->method && strcmp(c->method, "forward") != 0) {
        printf(" (");
        output_text(stdout, c->method);
        putchar(')');
    }
    if (c->status == CASE_PASSED) {
        printf(": ");
        if (c->values) print_far(&c->far);
        else printf("raised as it must");
        printf("%s  %.1f ms%s", output_style(STYLE_DIM), c->seconds * 1e3, output_style(STYLE_PLAIN));
    } else if (!verbose || c->status == CASE_ERROR) {
        printf("\n");
        print_indented(verbose && c->traceback ? c->traceback : c->message);
    }
    if (c->status == CASE_PASSED || (verbose && c->status == CASE_FAILED)) putchar('\n');
    for (size_t i = 0; verbose && i < c->detail_count; i++) print_detail(&c->details[i]);
    if (c->pinned) print_indented(c->pinned);
}

void report_summary(const run_result *r, bool quiet) {
    if (r->error || quiet) return;
    const char *style = output_style(r->failed ? STYLE_BAD : STYLE_GOOD);
    printf("%s%zu passed, %zu failed%s: %s, %.2f s\n", style, r->passed, r->failed, output_style(STYLE_PLAIN), r->model, r->seconds);
}

/* ---- JSON ---- */

static void add_distance(cJSON *to, const distance *far) {
    json_add_int(to, "elements", far->elements);
    json_add_int(to, "mismatched", far->mismatched);
    json_add_number(to, "max_abs", far->max_abs);
    json_add_number(to, "max_rel", far->max_rel);
}

static void add_value(cJSON *values, const value_result *v) {
    cJSON *o = cJSON_CreateObject();
    json_add_text(o, "path", v->path);
    json_add_text(o, "type", v->type);
    if (v->message) json_add_text(o, "mismatch", v->message);
    add_distance(o, &v->far);
    cJSON_AddItemToArray(values, o);
}

static void add_case(cJSON *cases, const case_result *c) {
    cJSON *o = cJSON_CreateObject();
    json_add_text(o, "name", c->name);
    json_add_text(o, "status", case_status_name(c->status));
    json_add_text(o, "message", c->message ? c->message : "");
    if (c->traceback) json_add_text(o, "traceback", c->traceback);
    if (c->pinned) json_add_text(o, "first_difference", c->pinned);
    json_add_text(o, "method", c->method);
    json_add_number(o, "ms", c->seconds * 1e3);
    add_distance(o, &c->far);
    cJSON *values = cJSON_AddArrayToObject(o, "values");
    for (size_t i = 0; i < c->detail_count; i++) add_value(values, &c->details[i]);
    cJSON_AddItemToArray(cases, o);
}

bool report_json(const run_result *r, const char *tool, const char *path) {
    cJSON *o = cJSON_CreateObject();
    json_add_text(o, "tool", tool);
    json_add_text(o, "version", ts_version());
    json_add_text(o, "model", r->model);
    json_add_text(o, "reference", r->reference);
    json_add_text(o, "device", r->device);
    json_add_int(o, "threads", r->threads);
    json_add_int(o, "passed", (int64_t)r->passed);
    json_add_int(o, "failed", (int64_t)r->failed);
    json_add_int(o, "errors", (int64_t)r->errors);
    json_add_int(o, "exit_code", (int64_t)run_exit(r));
    if (r->error) json_add_text(o, "error", r->error);
    json_add_number(o, "load_ms", r->load_seconds * 1e3);
    json_add_number(o, "total_ms", r->seconds * 1e3);
    cJSON *cases = cJSON_AddArrayToObject(o, "cases");
    for (size_t i = 0; i < r->case_count; i++) add_case(cases, &r->cases[i]);
    bool good = json_write(o, tool, path);
    cJSON_Delete(o);
    return good;
}
