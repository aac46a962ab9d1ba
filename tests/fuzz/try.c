/* SPDX-License-Identifier: Apache-2.0
 *
 * try.c: see try.h.
 */
#include "try.h"

#include "ts/ts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PER_CHILD = 64, SECONDS = 60, MAX_ARGS = 4 };

uint32_t draw(draws *d) {
    d->state ^= d->state << 13;
    d->state ^= d->state >> 17;
    return d->state ^= d->state << 5;
}

size_t draw_below(draws *d, size_t n) { return draw(d) % n; }

/* Arguments of a method after self, if all are tensors and few; else -1. */
static int tensor_arguments(const char *schema) {
    int n = 0;
    for (const char *p = strchr(schema, ','); p; p = strchr(p + 1, ',')) {
        if (strncmp(p, ", Tensor ", 9) != 0 || ++n > MAX_ARGS) return -1;
    }
    return n;
}

static void call(ts_module *m, const char *method, int n, int ndim, const int64_t *sizes) {
    ts_tensor *t = NULL;
    ts_value *args[MAX_ARGS] = {NULL}, *result = NULL;
    if (ts_tensor_new(TS_FLOAT32, ndim, sizes, &t, NULL) != TS_OK) return;
    for (int i = 0; i < n; i++) args[i] = ts_value_tensor(t);
    if (ts_module_call(m, method, args, (size_t)n, NULL, 0, &result, NULL) == TS_OK) ts_free(ts_value_print(result));
    ts_value_unref(result);
    for (int i = 0; i < n; i++) ts_value_unref(args[i]);
    ts_tensor_unref(t);
}

static void try_bytes(const char *bytes, size_t length) {
    ts_load_options options = TS_LOAD_OPTIONS_INIT;
    ts_module *m = NULL;
    options.limits = (ts_limits){.max_bytes = 256u << 20, .max_instructions = 100000, .max_depth = 64, .max_seconds = 0.2};
    options.threads = 1;
    if (ts_module_load_memory(bytes, length, &options, &m, NULL) != TS_OK) return;
    for (size_t i = 0; i < ts_module_method_count(m) && i < 8; i++) {
        const char *name = ts_module_method_name(m, i), *schema = NULL;
        char *shown = NULL;
        if (ts_module_dump(m, name, "graph", &shown, NULL) == TS_OK) ts_free(shown);
        int n = ts_module_method_schema(m, name, &schema, NULL) == TS_OK ? tensor_arguments(schema) : -1;
        if (n < 0) continue;
        call(m, name, n, 2, (int64_t[]){2, 16});
        if (n) call(m, name, n, 4, (int64_t[]){1, 3, 32, 32});
    }
    ts_module_unref(m);
}

static void run_child(const inputs *all, size_t first, draws d) {
    alarm(SECONDS);
    for (size_t i = first; i < first + PER_CHILD && i < all->total; i++) {
        size_t length;
        char *bytes = all->make(all->context, i, &d, &length);
        try_bytes(bytes, length);
        free(bytes);
    }
}

int try_inputs(const inputs *all) {
    int failed = 0;
    for (size_t first = 0; first < all->total; first += PER_CHILD) {
        draws d = {(uint32_t)first * 2654435761u + 1};
        int status;
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            run_child(all, first, d);
            exit(0);
        }
        waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == 0) continue;
        failed++;
        printf("FAIL %s: inputs from %zu: %s %d\n", all->path, first, WIFSIGNALED(status) ? "signal" : "exit",
               WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    }
    printf("%s: %zu inputs\n", all->path, all->total);
    return failed;
}

char *read_file(const char *path, size_t *out_length) {
    FILE *f = fopen(path, "rb");
    char *bytes = NULL;
    if (f && fseek(f, 0, SEEK_END) == 0) {
        *out_length = (size_t)ftell(f);
        rewind(f);
        bytes = malloc(*out_length + 1);
    }
    if (!bytes || fread(bytes, 1, *out_length, f) != *out_length) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(2);
    }
    fclose(f);
    return bytes;
}
