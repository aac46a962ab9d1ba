/* SPDX-License-Identifier: Apache-2.0
 *
 * report.c: what was measured, for people and as JSON.
 */
#include "bench.h"

#include "common/json.h"
#include "common/output.h"

#include <stdio.h>
#include <string.h>

const char *report_file_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void print_ms(const char *name, double ms) { printf("  %-12s %12.4f ms\n", name, ms); }

static const char *device_name(const bench_plan *plan) { return plan->load.device.type == TS_CUDA ? "cuda" : "cpu"; }

void report_text(const bench_plan *plan, const bench_result *r) {
    printf("%s%s%s  %s, %s, %d thread%s\n", output_style(STYLE_BOLD), report_file_name(plan->model), output_style(STYLE_PLAIN), r->inputs, device_name(plan),
           r->threads, r->threads == 1 ? "" : "s");
    print_ms("load", r->load_ms);
    print_ms("first call", r->first_ms);
    printf("%s", output_style(STYLE_GOOD));
    print_ms("median", r->median_ms);
    printf("%s", output_style(STYLE_PLAIN));
    print_ms("min", r->min_ms);
    print_ms("p90", r->p90_ms);
    print_ms("p99", r->p99_ms);
    print_ms("max", r->max_ms);
    printf("  %-12s %12.4f ms, standard deviation %.4f ms\n", "mean", r->mean_ms, r->stddev_ms);
    printf("  %-12s %12.1f calls/s\n", "throughput", r->calls_per_s);
    printf("  %-12s %12.1f MB at most\n", "memory", r->peak_rss_mb);
    printf("  %-12s %12ld calls after %ld to warm up\n", "measured", r->iterations, r->warmup + 1);
}

bool report_json(const bench_plan *plan, const bench_result *r, const char *tool, const char *path) {
    cJSON *o = cJSON_CreateObject();
    json_add_text(o, "tool", tool);
    json_add_text(o, "version", ts_version());
    json_add_text(o, "model", plan->model);
    json_add_text(o, "call", r->inputs);
    json_add_text(o, "device", device_name(plan));
    json_add_int(o, "threads", r->threads);
    json_add_int(o, "iterations", r->iterations);
    json_add_int(o, "warmup", r->warmup);
    json_add_number(o, "load_ms", r->load_ms);
    json_add_number(o, "first_ms", r->first_ms);
    json_add_number(o, "min_ms", r->min_ms);
    json_add_number(o, "median_ms", r->median_ms);
    json_add_number(o, "p90_ms", r->p90_ms);
    json_add_number(o, "p99_ms", r->p99_ms);
    json_add_number(o, "max_ms", r->max_ms);
    json_add_number(o, "mean_ms", r->mean_ms);
    json_add_number(o, "stddev_ms", r->stddev_ms);
    json_add_number(o, "calls_per_s", r->calls_per_s);
    json_add_number(o, "peak_rss_mb", r->peak_rss_mb);
    bool good = json_write(o, tool, path);
    cJSON_Delete(o);
    return good;
}
