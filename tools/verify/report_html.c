/* SPDX-License-Identifier: Apache-2.0
 *
 * report_html.c: what a check found as one self-contained page: no script, no request for another file.
 */
#include "common/output.h"
#include "markup.h"
#include "result.h"
#include "ts/ts.h"

#include <inttypes.h>
#include <stdio.h>

static const char style[] =
    ":root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "h1{font-size:1.4rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .6rem;"
    "border-bottom:1px solid #8884;vertical-align:top}td.n{text-align:right;font-variant-numeric:tabular-nums}"
    ".passed{color:#18864b}.failed{color:#c8322b}.error{color:#b26a00}pre{white-space:pre-wrap;font-size:.85rem;margin:.3rem 0}"
    "summary{cursor:pointer}.bar{height:.5rem;background:#c8322b;border-radius:.25rem;overflow:hidden}.bar i{display:block;height:100%;background:#18864b}";

static void write_head(FILE *f, const run_result *r) {
    size_t n = r->case_count;
    fprintf(f, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>ts-verify: ");
    markup_text(f, r->model);
    fprintf(f, "</title><style>%s</style></head>\n<body><h1>", style);
    markup_text(f, r->model);
    fprintf(f, " <span class=\"%s\">%s</span></h1>\n", run_exit(r) ? "failed" : "passed", run_exit(r) ? "failed" : "passed");
    fprintf(f, "<div class=\"bar\"><i style=\"width:%.2f%%\"></i></div>\n<p>%zu of %zu cases passed, reference ", n ? 100.0 * (double)r->passed / (double)n : 0.0, r->passed, n);
    markup_text(f, r->reference);
    fprintf(f, ", device %s, libts %s, loaded in %.1f ms, %.2f s in all</p>\n", r->device, ts_version(), r->load_seconds * 1e3, r->seconds);
    if (!r->error) return;
    fprintf(f, "<pre class=\"error\">");
    markup_text(f, r->error);
    fprintf(f, "</pre>\n");
}

static void write_values(FILE *f, const case_result *c) {
    fprintf(f, "<details><summary>%" PRId64 " value%s</summary><table>", c->values, c->values == 1 ? "" : "s");
    for (size_t i = 0; i < c->detail_count; i++) {
        const value_result *v = &c->details[i];
        fprintf(f, "<tr class=\"%s\"><td>", v->message ? "failed" : "");
        markup_text(f, v->path);
        fprintf(f, "</td><td>");
        markup_text(f, v->message ? v->message : v->type);
        fprintf(f, "</td><td class=\"n\">%.3g</td></tr>", v->far.max_abs);
    }
    fprintf(f, "</table></details>");
}

static void write_case(FILE *f, const case_result *c) {
    fprintf(f, "<tr><td class=\"%s\">%s</td><td>", case_status_name(c->status), case_status_name(c->status));
    markup_text(f, c->name);
    fprintf(f, "</td><td>");
    markup_text(f, c->method);
    fprintf(f, "</td><td>");
    if (c->message) {
        fprintf(f, "<pre>");
        markup_text(f, c->traceback ? c->traceback : c->message);
        if (c->pinned) {
            fputc('\n', f);
            markup_text(f, c->pinned);
        }
        fprintf(f, "</pre>");
    }
    if (c->values) write_values(f, c);
    fprintf(f, "</td><td class=\"n\">%" PRId64 "</td><td class=\"n\">%.3g</td><td class=\"n\">%.3g</td><td class=\"n\">%.2f</td></tr>\n", c->far.elements,
            c->far.max_abs, c->far.max_rel, c->seconds * 1e3);
}

bool report_html(const run_result *r, const char *tool, const char *path) {
    output_file out;
    if (!output_open(&out, tool, path)) return false;
    FILE *f = out.stream;
    write_head(f, r);
    fprintf(f, "<table><tr><th></th><th>case</th><th>method</th><th>found</th><th>elements</th><th>max abs</th><th>max rel</th><th>ms</th></tr>\n");
    for (size_t i = 0; i < r->case_count; i++) write_case(f, &r->cases[i]);
    fprintf(f, "</table></body></html>\n");
    return output_close(&out, tool);
}
