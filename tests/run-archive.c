/* SPDX-License-Identifier: Apache-2.0
 *
 * run-archive.c: archives, sound and hostile, as text.
 *
 *     run-archive FILE.case ...                prints what differs, then "N passed, M failed"
 *     TS_REBASE=1 run-archive FILE.case ...    writes what came out as the expected part
 *
 * A case is lines, then a line `---`, then the expected output: what the module prints and, for each call, what it returns;
 * an error ends it with `raises: MESSAGE`, of which the expected part may be any piece.
 *
 *     # comment
 *     member NAME [deflated] [zip64] [descriptor] [bad-crc] [no-crc] [local=NAME] [size=N] [offset=N]
 *     | a line of the member's text
 *     > bytes of the member: printable characters, and \n \\ \xHH
 *     repeat N                     the last line of the member N times in all
 *     file                         what follows are the bytes of the whole file, no member of a zip
 *     end64                        the directory ends with the 64-bit record
 *     tail N                       the file loses its last N bytes
 *     small                        the module may hold 64 MB, run 100,000 instructions and a second
 *     call METHOD ...              calls a method of the root without arguments; else `forward` is called
 *     extra NAME                   prints an extra file
 *
 * Everything happens on a stack of 256 KiB, in a child process with a time limit.
 */
#include "ts/ts.h"
#include "zipped.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
enum { STACK_BYTES = 8 << 20, TIME_LIMIT_S = 200 }; /* frames are much larger */
#else
enum { STACK_BYTES = 256 << 10, TIME_LIMIT_S = 20 };
#endif
enum { MAX_STEPS = 16 };

typedef struct bytes { char *at; size_t n, room; } bytes;

typedef struct archive {
    zipped z;
    bytes whole, member;  /* of the file, if `file`; of the open member */
    char name[256], local[256];
    zipped_way way;
    bool open, file, end64, small;
    size_t tail, line_begin;
    int calls;
    char steps[MAX_STEPS][128]; /* "call x", "extra x" */
    FILE *out;
} archive;

static void add(bytes *b, const char *from, size_t n) {
    if (b->n + n > b->room) {
        b->room = 2 * (b->n + n);
        if (!(b->at = realloc(b->at, b->room))) abort();
    }
    memcpy(b->at + b->n, from, n);
    b->n += n;
}

/* ---- reading a case ---- */

static void close_member(archive *a) {
    if (a->open) zipped_add(&a->z, a->name, a->member.at ? a->member.at : "", a->member.n, a->way);
    a->open = false;
    a->member.n = 0;
}

static void open_member(archive *a, char *line) {
    char *save = NULL, *word = strtok_r(line, " ", &save);
    close_member(a);
    a->open = true;
    a->way = (zipped_way){0};
    snprintf(a->name, sizeof a->name, "%s", word ? word : "");
    while ((word = strtok_r(NULL, " ", &save))) {
        if (strcmp(word, "deflated") == 0) a->way.deflated = true;
        else if (strcmp(word, "zip64") == 0) a->way.zip64 = true;
        else if (strcmp(word, "descriptor") == 0) a->way.descriptor = true;
        else if (strcmp(word, "bad-crc") == 0) a->way.bad_crc = true;
        else if (strcmp(word, "no-crc") == 0) a->way.no_crc = true;
        else if (strncmp(word, "size=", 5) == 0) a->way.size = atoll(word + 5);
        else if (strncmp(word, "offset=", 7) == 0) a->way.offset = atoll(word + 7) + 1;
        else if (strncmp(word, "local=", 6) == 0) {
            snprintf(a->local, sizeof a->local, "%s", word + 6);
            a->way.local_name = a->local;
        }
    }
}

static void add_escaped(bytes *to, const char *s) {
    for (; *s; s++) {
        char c = *s;
        if (c == '\\' && s[1] == 'x') {
            char digits[3] = {s[2], s[2] ? s[3] : 0, 0};
            c = (char)strtol(digits, NULL, 16);
            s += 3;
        } else if (c == '\\' && s[1]) {
            s++;
            c = *s == 'n' ? '\n' : *s;
        }
        add(to, &c, 1);
    }
}

static void repeat(bytes *b, size_t begin, long times) {
    size_t n = b->n - begin;
    char *piece = malloc(n + 1);
    if (!piece) abort();
    memcpy(piece, b->at + begin, n);
    while (--times > 0) add(b, piece, n);
    free(piece);
}

static void read_line(archive *a, char *line) {
    bytes *to = a->file ? &a->whole : &a->member;
    if (line[0] == '|' || line[0] == '>') {
        a->line_begin = to->n;
        if (line[0] == '>') add_escaped(to, line + 1 + (line[1] == ' '));
        else {
            add(to, line + 1 + (line[1] == ' '), strlen(line + 1 + (line[1] == ' ')));
            add(to, "\n", 1);
        }
    } else if (strncmp(line, "member ", 7) == 0) open_member(a, line + 7);
    else if (strncmp(line, "repeat ", 7) == 0) repeat(to, a->line_begin, atol(line + 7));
    else if (strcmp(line, "file") == 0) a->file = true;
    else if (strcmp(line, "end64") == 0) a->end64 = true;
    else if (strcmp(line, "small") == 0) a->small = true;
    else if (strncmp(line, "tail ", 5) == 0) a->tail = (size_t)atol(line + 5);
    else if ((strncmp(line, "call ", 5) == 0 || strncmp(line, "extra ", 6) == 0) && a->calls < MAX_STEPS)
        snprintf(a->steps[a->calls++], sizeof a->steps[0], "%s", line);
    else if (*line && *line != '#') {
        fprintf(stderr, "unknown line: %s\n", line);
        exit(2);
    }
}

/* The archive's bytes; the lines are taken apart in place. */
static void read_case(archive *a, char *body) {
    for (char *line = body, *next; line; line = next) {
        if ((next = strchr(line, '\n'))) *next++ = 0;
        read_line(a, line);
    }
    close_member(a);
    if (!a->file) {
        zipped_end(&a->z, a->end64);
        add(&a->whole, a->z.bytes, a->z.length);
    }
    a->whole.n -= a->tail < a->whole.n ? a->tail : a->whole.n;
}

/* ---- running it ---- */

static void print_bytes(void *context, const char *text, size_t length) { fwrite(text, 1, length, context); }

static ts_status call(archive *a, ts_module *m, const char *method, ts_error *error) {
    ts_value *result = NULL;
    ts_status st = ts_module_call(m, method, NULL, 0, NULL, 0, &result, error);
    char *text = st == TS_OK ? ts_value_print(result) : NULL;
    if (text && strcmp(text, "None") != 0) fprintf(a->out, "%s\n", text);
    ts_free(text);
    ts_value_unref(result);
    return st;
}

static ts_status step(archive *a, ts_module *m, const char *text, ts_error *error) {
    const void *data;
    size_t n;
    if (strncmp(text, "call ", 5) == 0) return call(a, m, text + 5, error);
    ts_status st = ts_module_extra(m, text + 6, &data, &n, error);
    if (st == TS_OK) fwrite(data, 1, n, a->out);
    return st;
}

static void *run(void *context) {
    archive *a = context;
    ts_load_options options = TS_LOAD_OPTIONS_INIT;
    ts_error *error = ts_error_new();
    ts_module *m = NULL;
    options.threads = 1;
    if (a->small) options.limits = (ts_limits){.max_bytes = 64u << 20, .max_instructions = 100000, .max_seconds = 1};
    ts_status st = ts_module_load_memory(a->whole.at ? a->whole.at : "", a->whole.n, &options, &m, error);
    if (st == TS_OK) ts_module_set_print(m, print_bytes, a->out);
    if (st == TS_OK && !a->calls) st = call(a, m, "forward", error);
    for (int i = 0; i < a->calls && st == TS_OK; i++) st = step(a, m, a->steps[i], error);
    if (st != TS_OK) fprintf(a->out, "raises: %s\n", ts_error_brief(error));
    ts_module_unref(m);
    ts_error_free(error);
    return NULL;
}

static void run_child(char *body, FILE *out) {
    static archive a;
    pthread_t thread;
    pthread_attr_t small;
    a.out = out;
    read_case(&a, body);
    alarm(TIME_LIMIT_S);
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, STACK_BYTES);
    if (pthread_create(&thread, &small, run, &a) != 0) abort();
    pthread_join(thread, NULL);
    fflush(out);
    free(a.whole.at);
    free(a.member.at);
    free(a.z.bytes);
}

/* ---- files of cases ---- */

static void read_all(bytes *b, FILE *f) {
    char piece[4096];
    for (size_t n; (n = fread(piece, 1, sizeof piece, f)) > 0;) add(b, piece, n);
    add(b, "", 1);
}

static bool matches(char *want, const char *got) {
    char *raises = strstr(want, "raises: ");
    if (!raises) return strcmp(want, got) == 0;
    size_t before = (size_t)(raises - want), n = strlen(raises);
    while (n && raises[n - 1] == '\n') raises[--n] = 0;
    return strncmp(want, got, before) == 0 && strncmp(got + before, "raises: ", 8) == 0 && strstr(got + before + 8, raises + 8);
}

static bool run_case(const char *path) {
    FILE *f = fopen(path, "r"), *out = tmpfile();
    bytes text = {0}, got = {0};
    int status = 0;
    if (!f || !out) return printf("FAIL %s: cannot be read\n", path), false;
    read_all(&text, f);
    fclose(f);
    char *mark = strstr(text.at, "---\n"), *want = mark ? mark + 4 : text.at + text.n - 1;
    size_t length = mark ? (size_t)(mark - text.at) : text.n - 1;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        char *body = strndup(text.at, length);
        run_child(body, out);
        free(body);
        free(text.at);
        fclose(out);
        exit(0);
    }
    waitpid(child, &status, 0);
    rewind(out);
    read_all(&got, out);
    fclose(out);
    bool ended = WIFEXITED(status) && WEXITSTATUS(status) == 0, passed = ended;
    if (!ended) printf("FAIL %s: %s %d\n", path, WIFSIGNALED(status) ? "signal" : "exit", WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
    else if (getenv("TS_REBASE")) {
        f = fopen(path, "w");
        passed = f && fprintf(f, "%.*s---\n%s", (int)length, text.at, got.at) > 0;
        if (f) fclose(f);
    } else if (!(passed = matches(want, got.at))) {
        printf("FAIL %s\n--- expected\n%s\n--- got\n%s", path, want, got.at);
    }
    free(text.at);
    free(got.at);
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
