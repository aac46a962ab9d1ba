/* SPDX-License-Identifier: Apache-2.0
 *
 * corrupt-reference.c: ts-verify on N random corruptions and as many truncations of a reference file: it must end by itself,
 * with one of its exit codes, whatever libhdf5 makes of the bytes.
 *
 *     corrupt-reference N TS_VERIFY MODEL REF
 *
 * The seed is fixed.  A file that fails stays as failed-reference-INDEX.h5 in the working folder.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SECONDS = 60, LAST_EXIT_CODE = 5 };

static uint32_t state = 1;

static uint32_t next_random(void) {
    state ^= state << 13;
    state ^= state >> 17;
    return state ^= state << 5;
}

/* Metadata is what hurts: bytes that are not zero are chosen more often. */
static void corrupt(char *bytes, size_t length) {
    for (uint32_t changes = 1 + next_random() % 3; changes; changes--) {
        size_t at = next_random() % length;
        for (int tries = 0; tries < 40 && !bytes[at]; tries++) at = next_random() % length;
        bytes[at] = (char)(next_random() % 4 ? bytes[at] ^ (1 << next_random() % 8) : (int)next_random());
    }
}

static bool write_file(const char *path, const char *bytes, size_t length) {
    FILE *f = fopen(path, "wb");
    if (!f) return false;
    bool good = fwrite(bytes, 1, length, f) == length;
    return fclose(f) == 0 && good;
}

/* The exit code; negative: a signal, or none in time. */
static int verify(const char *tool, const char *model, const char *reference) {
    int status = 0;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(SECONDS);
        if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr)) _exit(99);
        execl(tool, tool, "--threads", "1", "--limits", "memory=1G,time=5", model, reference, (char *)NULL);
        _exit(99);
    }
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static char *read_file(const char *path, size_t *out_length) {
    FILE *f = fopen(path, "rb");
    char *bytes = NULL;
    if (f && fseek(f, 0, SEEK_END) == 0 && (*out_length = (size_t)ftell(f)) > 0 && (bytes = malloc(*out_length))) {
        rewind(f);
        if (fread(bytes, 1, *out_length, f) != *out_length) *out_length = 0;
    }
    if (f) fclose(f);
    return bytes;
}

int main(int argc, char **argv) {
    size_t length = 0, failed = 0;
    char *bytes = argc == 5 ? read_file(argv[4], &length) : NULL, *changed = bytes ? malloc(length) : NULL;
    if (!changed || !length) return fprintf(stderr, "usage: corrupt-reference N TS_VERIFY MODEL REF\n"), 2;
    long count = atol(argv[1]);
    for (long i = 0; i < 2 * count; i++) {
        char name[64];
        size_t n = i < count ? length : length * (size_t)(i - count) / (size_t)count;
        memcpy(changed, bytes, length);
        if (i < count) corrupt(changed, length);
        snprintf(name, sizeof name, "failed-reference-%ld.h5", i);
        int code = write_file(name, changed, n) ? verify(argv[2], argv[3], name) : 99;
        bool bad = code < 0 || code > LAST_EXIT_CODE || (i >= count && code == 0);
        if (bad) printf("FAIL %s: exit %d\n", name, code);
        else unlink(name);
        failed += bad;
    }
    printf("%ld inputs\n%d passed, %d failed\n", 2 * count, !failed, failed > 0);
    free(bytes);
    free(changed);
    return failed > 0;
}
