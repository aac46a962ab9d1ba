/* SPDX-License-Identifier: Apache-2.0
 *
 * run-case.c: runs the cases of tests/ops and tests/lang: TorchScript text, a line `---`, the expected output.
 *
 *     run-case FILE.ts ...        prints what differs, then "N passed, M failed"
 *     TS_REBASE=1 run-case ...    writes what came out as the expected part
 *
 * The text is statements, which become the body of a function, or a file of `def`s and `class`es with a function
 * `case`: the code of an archive, whose names are `__torch__.NAME`.  A first line `# version N` is the archive's.  An error ends the output with the line `raises: MESSAGE`; an expected `raises: TEXT` passes if the message contains TEXT.
 * Each case runs in a child process with a time limit, so that a crash is one failed case.
 */
#include "ts/ts.h"
#include "zipped.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TIME_LIMIT_S = 60 };

static char *read_all(FILE *f, size_t *length) {
    size_t n = 0, room = 4096, got;
    char *bytes = malloc(room + 1);
    while ((got = fread(bytes + n, 1, room - n, f)) > 0)
        if ((n += got) == room) bytes = realloc(bytes, (room *= 2) + 1);
    bytes[n] = 0;
    *length = n;
    return bytes;
}

static void print_bytes(void *context, const char *bytes, size_t length) { fwrite(bytes, 1, length, context); }

/* Statements as the body of a method, each line indented; a file of definitions gets a method that calls its `case`. */
static char *wrap(const char *body, size_t length, size_t *out_length) {
    static const char head[] = "class M(Module):\n  __parameters__ = []\n  __buffers__ = []\n  def case(self) -> None:\n";
    char *text = NULL;
    bool definitions = strncmp(body, "def ", 4) == 0 || strstr(body, "\ndef ");
    FILE *f = open_memstream(&text, out_length);
    if (definitions) fprintf(f, "%.*s%s    return __torch__.case()\n", (int)length, body, head);
    else fputs(head, f);
    for (const char *line = body, *end = body + length; line < end && !definitions;) {
        const char *next = memchr(line, '\n', (size_t)(end - line));
        size_t n = next ? (size_t)(next - line) : (size_t)(end - line);
        if (n) fprintf(f, "    %.*s\n", (int)n, line);
        else fputc('\n', f);
        line += n + 1;
    }
    if (!definitions) fputs("    return None\n", f);
    fclose(f);
    return text;
}

static void run_child(const char *body, size_t length, FILE *out) {
    ts_error *error = ts_error_new();
    ts_module *module = NULL;
    ts_value *result = NULL;
    zipped archive = {0};
    char *source = wrap(body, length, &length);
    zipped_module(&archive, source, length, strncmp(body, "# version ", 10) == 0 ? atoi(body + 10) : 10);
    alarm(TIME_LIMIT_S);
    ts_status status = ts_module_load_memory(archive.bytes, archive.length, NULL, &module, error);
    if (status == TS_OK) {
        ts_module_set_print(module, print_bytes, out);
        ts_module_set_threads(module, 1);
        status = ts_module_call(module, "case", NULL, 0, NULL, 0, &result, error);
    }
    if (status != TS_OK) fprintf(out, "raises: %s\n", ts_error_brief(error));
    ts_value_unref(result);
    ts_module_unref(module);
    ts_error_free(error);
    free(archive.bytes);
    free(source);
    fflush(out);
}

/* Expected text against what came out; the text after `raises: ` may be a part of the message. */
static bool matches(const char *want, const char *got) {
    const char *raises = strstr(want, "raises: "), *message = strstr(got, "raises: ");
    if (!raises) return strcmp(want, got) == 0;
    size_t before = (size_t)(raises - want);
    if (!message || (size_t)(message - got) != before || memcmp(want, got, before) != 0) return false;
    char *text = strdup(raises + strlen("raises: "));
    for (size_t n = strlen(text); n && text[n - 1] == '\n';) text[--n] = 0;
    bool found = strstr(message, text) != NULL;
    free(text);
    return found;
}

static bool rewrite(const char *path, const char *body, size_t length, const char *got) {
    FILE *f = fopen(path, "w");
    if (!f) return false;
    fwrite(body, 1, length, f);
    fprintf(f, "---\n%s", got);
    return fclose(f) == 0;
}

static bool run_case(const char *path) {
    FILE *f = fopen(path, "r"), *out = tmpfile();
    size_t n, got_length;
    if (!f || !out) {
        printf("FAIL %s: cannot be read\n", path);
        return false;
    }
    char *text = read_all(f, &n);
    fclose(f);
    char *mark = strncmp(text, "---\n", 4) == 0 ? text : strstr(text, "\n---\n");
    size_t length = mark ? (size_t)(mark - text) + (mark != text) : n;
    const char *want = mark ? mark + (mark == text ? 4 : 5) : "";
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        char *body = strndup(text, length);
        run_child(body, length, out);
        free(body);
        free(text);
        fclose(out);
        exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    rewind(out);
    char *got = read_all(out, &got_length);
    fclose(out);
    bool passed = WIFEXITED(status) && WEXITSTATUS(status) == 0 && matches(want, got);
    if (WIFSIGNALED(status)) printf("FAIL %s: killed by signal %d (%s)\n", path, WTERMSIG(status), strsignal(WTERMSIG(status)));
    else if (getenv("TS_REBASE")) passed = rewrite(path, text, length, got);
    else if (!passed) printf("FAIL %s\n--- expected\n%s--- got\n%s", path, want, got);
    free(text);
    free(got);
    return passed;
}

int main(int argc, char **argv) {
    int passed = 0, failed = 0;
    for (int i = 1; i < argc; i++) {
        if (run_case(argv[i])) passed++;
        else failed++;
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
