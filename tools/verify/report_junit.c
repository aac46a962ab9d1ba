/* SPDX-License-Identifier: Apache-2.0
 *
 * report_junit.c: what a check found as JUnit XML, which build servers read.
 */
#include "common/output.h"
#include "markup.h"
#include "result.h"

#include <stdio.h>

static void write_case(FILE *f, const char *suite, const case_result *c) {
    fprintf(f, "    <testcase classname=\"");
    markup_text(f, suite);
    fprintf(f, "\" name=\"");
    markup_text(f, c->name);
    fprintf(f, "\" time=\"%.6f\"", c->seconds);
    if (c->status == CASE_PASSED) {
        fprintf(f, "/>\n");
        return;
    }
    const char *element = c->status == CASE_FAILED ? "failure" : "error";
    fprintf(f, ">\n      <%s message=\"", element);
    markup_text(f, c->message);
    fprintf(f, "\">");
    markup_text(f, c->traceback ? c->traceback : c->detail_count ? "" : c->message);
    for (size_t i = 0; i < c->detail_count; i++) {
        if (!c->details[i].message) continue;
        markup_text(f, c->details[i].path);
        fprintf(f, ": ");
        markup_text(f, c->details[i].message);
        fprintf(f, "\n");
    }
    if (c->pinned) markup_text(f, c->pinned);
    fprintf(f, "</%s>\n    </testcase>\n", element);
}

bool report_junit(const run_result *r, const char *tool, const char *path) {
    output_file out;
    if (!output_open(&out, tool, path)) return false;
    FILE *f = out.stream;
    size_t tests = r->case_count + (r->error != NULL), errors = r->errors + (r->error != NULL);
    fprintf(f, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"");
    markup_text(f, r->model);
    fprintf(f, "\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" time=\"%.6f\">\n", tests, r->failed - r->errors, errors, r->seconds);
    for (size_t i = 0; i < r->case_count; i++) write_case(f, r->model, &r->cases[i]);
    if (r->error) {
        case_result c = {.name = "load", .status = CASE_ERROR, .message = r->error};
        write_case(f, r->model, &c);
    }
    fprintf(f, "  </testsuite>\n</testsuites>\n");
    return output_close(&out, tool);
}
