/* SPDX-License-Identifier: Apache-2.0
 *
 * case.c: reading, running and comparing cases (case.h).
 */
#include "case.h"
#include "zipped.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TIME_LIMIT_S = 60 };

/* A part of a file's text; `end` stands behind its last newline. */
typedef struct span { const char *begin, *end; } span;

static char *read_all(FILE *f) {
    size_t n = 0, room = 4096, got;
    char *bytes = malloc(room + 1);
    while ((got = fread(bytes + n, 1, room - n, f)) > 0)
        if ((n += got) == room) bytes = realloc(bytes, (room *= 2) + 1);
    bytes[n] = 0;
    return bytes;
}

static char *copy_span(span s) { return strndup(s.begin, (size_t)(s.end - s.begin)); }

static void print_bytes(void *context, const char *bytes, size_t length) { fwrite(bytes, 1, length, context); }

static const char *line_end(const char *line, const char *end) {
    const char *newline = memchr(line, '\n', (size_t)(end - line));
    return newline ? newline + 1 : end;
}

/* The text up to a line that is `mark`, which is skipped; all of it if there is none. */
static span take_until(const char **at, const char *end, const char *mark) {
    span s = {*at, end};
    for (const char *line = *at; line < end; line = *at) {
        *at = line_end(line, end);
        if ((size_t)(*at - line) == strlen(mark) && memcmp(line, mark, strlen(mark)) == 0) {
            s.end = line;
            break;
        }
    }
    return s;
}

/* Statements as the body of a method, each line indented; a file of definitions gets a method that calls its `case`. */
static char *wrap(const char *body, size_t *out_length) {
    static const char head[] = "class M(Module):\n  __parameters__ = []\n  __buffers__ = []\n  def case(self) -> None:\n";
    char *text = NULL;
    bool definitions = strncmp(body, "def ", 4) == 0 || strstr(body, "\ndef ");
    FILE *f = open_memstream(&text, out_length);
    if (definitions) fprintf(f, "%s%s    return __torch__.case()\n", body, head);
    else fputs(head, f);
    for (const char *line = body, *end = body + strlen(body), *next; line < end && !definitions; line = next) {
        next = line_end(line, end);
        fprintf(f, "%s%.*s", *line == '\n' ? "" : "    ", (int)(next - line), line);
    }
    if (!definitions) fputs("    return None\n", f);
    fclose(f);
    return text;
}

static void run_child(const char *body, void (*before)(ts_module *), FILE *out) {
    ts_error *error = ts_error_new();
    ts_module *module = NULL;
    ts_value *result = NULL;
    zipped archive = {0};
    size_t length;
    char *source = wrap(body, &length);
    zipped_module(&archive, source, length, strncmp(body, "# version ", 10) == 0 ? atoi(body + 10) : 10);
    alarm(TIME_LIMIT_S);
    ts_status status = ts_module_load_memory(archive.bytes, archive.length, NULL, &module, error);
    if (status == TS_OK) {
        ts_module_set_print(module, print_bytes, out);
        ts_module_set_threads(module, 1);
        if (before) before(module);
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

/* What a case prints; NULL, and a message, if it crashes. */
static char *run_body(const char *path, const char *body, void (*before)(ts_module *)) {
    FILE *out = tmpfile();
    int status = 0;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        char *own = strdup(body);
        run_child(own, before, out);
        free(own);
        fclose(out);
        exit(0);
    }
    waitpid(child, &status, 0);
    rewind(out);
    char *got = read_all(out);
    fclose(out);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return got;
    if (WIFSIGNALED(status))
        printf("FAIL %s: killed by signal %d (%s)\n%s", path, WTERMSIG(status), strsignal(WTERMSIG(status)), body);
    else printf("FAIL %s: exit code %d\n%s", path, WEXITSTATUS(status), body);
    free(got);
    return NULL;
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

/* One case; with `rewritten` it goes there with what came out. */
static bool run_case(const char *path, span body_span, span want_span, void (*before)(ts_module *), FILE *rewritten) {
    char *body = copy_span(body_span), *want = copy_span(want_span);
    char *got = run_body(path, body, before);
    bool passed = got && (rewritten || matches(want, got));
    if (got && !passed) printf("FAIL %s\n%s--- expected\n%s--- got\n%s", path, body, want, got);
    if (rewritten) fprintf(rewritten, "%s%s---\n%s", ftell(rewritten) ? "===\n" : "", body, got ? got : want);
    free(body);
    free(want);
    free(got);
    return passed;
}

static bool write_file(const char *path, const char *text) {
    FILE *f = fopen(path, "w");
    if (!f) return false;
    fputs(text, f);
    return fclose(f) == 0;
}

bool case_file_run(const char *path, void (*before)(ts_module *module), bool rebase) {
    FILE *f = fopen(path, "r"), *rewritten = NULL;
    char *new_text = NULL;
    size_t new_length;
    bool passed = true;
    if (!f) {
        printf("FAIL %s: cannot be read\n", path);
        return false;
    }
    char *text = read_all(f);
    fclose(f);
    if (rebase) rewritten = open_memstream(&new_text, &new_length);
    const char *at = text, *end = text + strlen(text);
    do {
        span one = take_until(&at, end, "===\n");
        const char *inside = one.begin;
        span body = take_until(&inside, one.end, "---\n");
        if (!rebase && body.end == one.end) { /* nothing to compare with: it could not fail */
            printf("FAIL %s: a case without `---`\n", path);
            passed = false;
            continue;
        }
        if (!run_case(path, body, (span){inside, one.end}, before, rewritten)) passed = false;
    } while (at < end);
    if (rewritten) {
        fclose(rewritten);
        passed = write_file(path, new_text) && passed;
    }
    free(new_text);
    free(text);
    return passed;
}
