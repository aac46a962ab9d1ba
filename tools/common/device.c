/* SPDX-License-Identifier: Apache-2.0
 *
 * device.c: --device, --limits and --ops.
 */
#include "device.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int device_parse(const program *p, const char *text, ts_device *out) {
    char *end = NULL;
    *out = (ts_device){TS_CPU, -1};
    if (!text || strcmp(text, "cpu") == 0) return -1;
    if (strncmp(text, "cuda", 4) != 0 || (text[4] && text[4] != ':')) return options_fail(p, "--device takes cpu, cuda or cuda:N, not '%s'", text);
    long index = text[4] ? strtol(text + 5, &end, 10) : -1;
    if (end && (end == text + 5 || *end || index < 0 || index > 127)) return options_fail(p, "--device takes cpu, cuda or cuda:N, not '%s'", text);
    *out = (ts_device){TS_CUDA, (int)index};
    ts_error *error = ts_error_new();
    bool there = ts_cuda_is_available(error);
    if (!there) fprintf(stderr, "%s: --device %s: %s\n", p->name, text, ts_error_message(error));
    ts_error_free(error);
    return there ? -1 : EXIT_RESOURCE;
}

int ops_load(const program *p, const option_texts *files) {
    for (int i = 0; i < files->n; i++) {
        const char *file = files->at[i];
        char here[4096]; /* a name without a slash is a file of the current folder, not of the system's */
        int n = snprintf(here, sizeof here, "%s%s", strchr(file, '/') ? "" : "./", file);
        if (n > 0 && (size_t)n < sizeof here && dlopen(here, RTLD_NOW | RTLD_GLOBAL)) continue;
        fprintf(stderr, "%s: --ops %s: %s\n", p->name, file, dlerror());
        return EXIT_RESOURCE;
    }
    return -1;
}

/* A number with a unit; false if it is none. Bytes may end in K, M, G or T (powers of 1024, B or iB may follow), seconds
 * in s, ms or min. */
static bool parse_amount(const char *text, size_t n, bool bytes, double *out) {
    static const struct {
        const char *unit;
        double factor;
        bool bytes;
    } units[] = {{"", 1, true},  {"K", 1024.0, true}, {"M", 1048576.0, true}, {"G", 1073741824.0, true}, {"T", 1099511627776.0, true},
                 {"", 1, false}, {"s", 1, false},     {"ms", 1e-3, false},    {"min", 60, false}};
    char copy[48], *end;
    if (n >= sizeof copy) return false;
    memcpy(copy, text, n);
    copy[n] = 0;
    *out = strtod(copy, &end);
    if (end == copy || !isfinite(*out) || *out < 0) return false;
    if (bytes && strlen(end) > 1) end[strcspn(end, "Bi")] = 0;
    if (bytes && strcmp(end, "B") == 0) *end = 0;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (units[i].bytes != bytes || strcmp(units[i].unit, end) != 0) continue;
        *out *= units[i].factor;
        return *out < 1e18;
    }
    return false;
}

static bool set_limit(const char *name, size_t length, const char *value, size_t n, ts_limits *out) {
    double amount;
    bool bytes = length == 6 && memcmp(name, "memory", 6) == 0;
    if (!parse_amount(value, n, bytes, &amount)) return false;
    if (bytes) out->max_bytes = (uint64_t)amount;
    else if (length == 4 && memcmp(name, "time", 4) == 0) out->max_seconds = amount;
    else if (length == 12 && memcmp(name, "instructions", 12) == 0) out->max_instructions = (uint64_t)amount;
    else if (length == 5 && memcmp(name, "depth", 5) == 0 && amount <= UINT32_MAX) out->max_depth = (uint32_t)amount;
    else return false;
    return true;
}

int limits_parse(const program *p, const char *text, ts_limits *out) {
    while (text && *text) {
        size_t n = strcspn(text, ","), name = strcspn(text, "=,");
        if (name >= n || !set_limit(text, name, text + name + 1, n - name - 1, out))
            return options_fail(p, "--limits takes memory=BYTES, time=SECONDS, instructions=N and depth=N with commas between them, not '%.*s'", (int)n, text);
        text += n + (text[n] == ',');
    }
    return -1;
}

int device_threads(int threads) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return threads > 0 ? threads : cores > 0 ? (int)cores : 1;
}
