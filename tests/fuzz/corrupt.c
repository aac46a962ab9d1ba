/* SPDX-License-Identifier: Apache-2.0
 *
 * corrupt.c: every truncation and N random single-byte corruptions of archives are loaded (and called where the root takes
 * no or one tensor) under limits: each must give an error or a result.
 *
 *     corrupt N MODEL...
 *
 * Runs of inputs go to a child process, so that a crash or a hang is counted and named; the seed is fixed.
 */
#include "ts/ts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PER_CHILD = 64, SECONDS = 20 };

static uint32_t state = 1;

static uint32_t next_random(void) {
    state ^= state << 13;
    state ^= state >> 17;
    return state ^= state << 5;
}

/* Loads what may be an archive and calls forward on a small tensor; the result does not matter. */
static void try_bytes(const char *bytes, size_t length) {
    ts_load_options options = TS_LOAD_OPTIONS_INIT;
    ts_module *m = NULL;
    ts_value *result = NULL;
    ts_tensor *t = NULL;
    options.limits = (ts_limits){.max_bytes = 256u << 20, .max_instructions = 1000000, .max_depth = 64, .max_seconds = 2};
    options.threads = 1;
    if (ts_module_load_memory(bytes, length, &options, &m, NULL) == TS_OK && ts_tensor_new(TS_FLOAT32, 2, (int64_t[]){2, 3}, &t, NULL) == TS_OK) {
        ts_value *arg = ts_value_tensor(t);
        if (ts_module_call(m, "forward", &arg, 1, NULL, 0, &result, NULL) == TS_OK) ts_value_unref(result);
        ts_value_unref(arg);
    }
    ts_tensor_unref(t);
    ts_module_unref(m);
}

/* Input `index` of a file: a truncation, then the corruptions. */
static size_t make_input(const char *bytes, size_t length, size_t index, size_t step, char *out) {
    memcpy(out, bytes, length);
    if (index * step < length) return index * step;
    size_t at = next_random() % length;
    out[at] = (char)(out[at] ^ (1 + next_random() % 255));
    return length;
}

static int run_file(const char *path, size_t corruptions) {
    FILE *f = fopen(path, "rb");
    int failed = 0;
    if (!f) return fprintf(stderr, "%s: cannot be read\n", path), 1;
    fseek(f, 0, SEEK_END);
    size_t length = (size_t)ftell(f);
    rewind(f);
    char *bytes = malloc(length + 1), *changed = malloc(length + 1);
    if (fread(bytes, 1, length, f) != length) length = 0;
    fclose(f);
    size_t step = length / 2000 + 1, total = (length + step - 1) / step + corruptions;
    for (size_t first = 0; first < total; first += PER_CHILD) {
        uint32_t before = state;
        fflush(stdout);
        pid_t child = fork();
        if (child == 0) {
            alarm(SECONDS);
            for (size_t i = first; i < first + PER_CHILD && i < total; i++) {
                size_t n = make_input(bytes, length, i, step, changed);
                try_bytes(changed, n);
            }
            exit(0);
        }
        int status;
        waitpid(child, &status, 0);
        for (size_t i = first; i < first + PER_CHILD && i < total; i++) make_input(bytes, length, i, step, changed); /* same draws here */
        if (!WIFEXITED(status) || WEXITSTATUS(status)) {
            failed++;
            printf("FAIL %s: inputs %zu to %zu, state %u: %s %d\n", path, first, first + PER_CHILD - 1, before, WIFSIGNALED(status) ? "signal" : "exit",
                   WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
        }
    }
    printf("%s: %zu inputs\n", path, total);
    free(bytes);
    free(changed);
    return failed;
}

int main(int argc, char **argv) {
    int failed = 0;
    if (argc < 3) return fprintf(stderr, "usage: corrupt N MODEL...\n"), 2;
    for (int i = 2; i < argc; i++) failed += run_file(argv[i], (size_t)atol(argv[1]));
    printf("%d passed, %d failed\n", argc - 2 - (failed ? 1 : 0), failed ? 1 : 0);
    return failed != 0;
}
