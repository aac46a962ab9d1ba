/* SPDX-License-Identifier: Apache-2.0
 *
 * reference.c: starting the process that reads a reference file, and taking its cases.
 */
#include "reference.h"

#include "reference_wire.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct reference {
    char *path, *error;
    pid_t child; /* 0: none, or waited for */
    bool counted;
    wire_input in;
};

static void fail(reference *r, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void fail(reference *r, const char *format, ...) {
    char *text = NULL;
    va_list args;
    if (r->error) return;
    va_start(args, format);
    if (vasprintf(&text, format, args) < 0) text = NULL;
    va_end(args);
    if (asprintf(&r->error, "%s: %s", r->path, text ? text : "no memory") < 0) r->error = NULL;
    free(text);
}

/* ---- the child ---- */

static void start(reference *r, size_t bytes, const char *const *patterns, int pattern_count) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) {
        fail(r, "no pipe: %s", strerror(errno));
        return;
    }
    fcntl(ends[1], F_SETPIPE_SZ, 1 << 20); /* fewer switches; the default will do as well */
    fflush(NULL);
    r->child = fork();
    if (r->child == 0) {
        close(ends[0]);
        reference_child(r->path, bytes, patterns, pattern_count, ends[1]);
    }
    if (r->child < 0) {
        fail(r, "no process to read it: %s", strerror(errno));
        r->child = 0;
        close(ends[0]);
    } else {
        r->in.fd = ends[0];
    }
    close(ends[1]);
}

reference *reference_open(const char *path, const char *const *patterns, int pattern_count) {
    struct stat st;
    reference *r = calloc(1, sizeof *r);
    if (!r || !(r->path = strdup(path))) {
        free(r);
        return NULL;
    }
    r->in.fd = -1;
    if (stat(path, &st) != 0) fail(r, "%s", strerror(errno));
    else if (!S_ISREG(st.st_mode)) fail(r, "is no regular file");
    else if (access(path, R_OK) != 0) fail(r, "%s", strerror(errno));
    else if (st.st_size == 0) fail(r, "is empty");
    else start(r, (size_t)st.st_size, patterns, pattern_count);
    return r;
}

/* The pipe ended too early: says why. */
static void explain_end(reference *r) {
    int status = 0;
    if (r->in.no_memory) {
        fail(r, "no memory for its values");
        return;
    }
    if (r->child && waitpid(r->child, &status, 0) == r->child) r->child = 0;
    if (WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL))
        fail(r, "reading it took too long, or was killed: the file is damaged or made to do harm");
    else if (WIFSIGNALED(status)) fail(r, "libhdf5 crashed on it (%s): the file is damaged or made to do harm", strsignal(WTERMSIG(status)));
    else fail(r, "the reading ended early");
}

/* The tag of the next message; 0 at the end of the pipe. */
static int next_message(reference *r) {
    wire_input *in = &r->in;
    uint64_t length = 0;
    char tag = 0;
    if (r->error || in->fd < 0) return 0;
    in->left = 1 + sizeof length;
    wire_take(in, &tag, 1);
    if (!in->failed) wire_take(in, &length, sizeof length);
    if (in->failed) return 0;
    in->left = length;
    in->equal_keys = false;
    if (tag != WIRE_FAILED) return tag;
    char *text = length < 1 << 20 ? calloc(1, length + 1) : NULL;
    if (text) {
        wire_take(in, text, length);
        fail(r, "%s", text);
    }
    free(text);
    return WIRE_FAILED;
}

bool reference_count(reference *r, size_t *out_count) {
    int tag = next_message(r);
    if (tag == WIRE_COUNT) {
        *out_count = (size_t)wire_take_int(&r->in);
        r->counted = true;
    }
    if (tag != WIRE_COUNT || r->in.failed) explain_end(r);
    return !r->error;
}

/* ---- a case ---- */

static ts_value **take_all(wire_input *in, size_t *out_count) {
    size_t n = wire_take_count(in, 1);
    ts_value **items = calloc(n + 1, sizeof *items);
    if (!items) in->no_memory = in->failed = true;
    for (size_t i = 0; i < n && !in->failed; i++) items[i] = wire_take_value(in, 0);
    *out_count = items ? n : 0;
    return items;
}

static reference_named *take_all_named(wire_input *in, size_t *out_count) {
    size_t n = wire_take_count(in, 9);
    reference_named *items = calloc(n + 1, sizeof *items);
    if (!items) in->no_memory = in->failed = true;
    for (size_t i = 0; i < n && !in->failed; i++) {
        items[i].name = wire_take_text(in);
        items[i].value = wire_take_value(in, 0);
    }
    *out_count = items ? n : 0;
    return items;
}

static void take_case(wire_input *in, reference_case *c) {
    c->method = wire_take_text(in);
    int flags = wire_take_byte(in);
    c->reset = flags & CASE_RESET;
    c->shapes = flags & CASE_SHAPES;
    c->state_only = flags & CASE_STATE_ONLY;
    wire_take(in, &c->rtol, sizeof c->rtol);
    wire_take(in, &c->atol, sizeof c->atol);
    if (flags & CASE_RAISES) c->raises = wire_take_text(in);
    c->inputs = take_all(in, &c->input_count);
    c->keywords = take_all_named(in, &c->keyword_count);
    c->outputs = take_all(in, &c->output_count);
    c->intermediates = take_all_named(in, &c->intermediate_count);
}

bool reference_next(reference *r, reference_case *out) {
    wire_input *in = &r->in;
    *out = (reference_case){0};
    int tag = next_message(r);
    if (tag == WIRE_FAILED) return false;
    if (tag == 0) {
        int status = 0;
        if (r->child && waitpid(r->child, &status, 0) == r->child) {
            r->child = 0;
            if (WIFSIGNALED(status)) {
                fail(r, "libhdf5 crashed or was stopped while it read a case (%s): the file is damaged or made to do harm",
                     strsignal(WTERMSIG(status)));
            } else if (WEXITSTATUS(status)) {
                fail(r, "the reading ended early");
            }
        }
        return false;
    }
    out->name = wire_take_text(in);
    out->path = wire_take_text(in);
    if (tag == WIRE_BAD_CASE) out->error = wire_take_text(in);
    else take_case(in, out);
    if (in->equal_keys && asprintf(&out->error, "%s: a dict has one key twice", out->path) < 0) out->error = NULL;
    if (!in->failed && in->left == 0) return true;
    reference_case_free(out);
    *out = (reference_case){0};
    explain_end(r);
    return false;
}

static void free_named(reference_named *items, size_t n) {
    for (size_t i = 0; i < n; i++) {
        free(items[i].name);
        ts_value_unref(items[i].value);
    }
    free(items);
}

static void free_all(ts_value **items, size_t n) {
    for (size_t i = 0; i < n; i++) ts_value_unref(items[i]);
    free(items);
}

void reference_case_free(reference_case *c) {
    free(c->name);
    free(c->path);
    free(c->error);
    free(c->method);
    free(c->raises);
    free_all(c->inputs, c->input_count);
    free_named(c->keywords, c->keyword_count);
    free_all(c->outputs, c->output_count);
    free_named(c->intermediates, c->intermediate_count);
}

const char *reference_error(const reference *r) { return r->error; }

void reference_close(reference *r) {
    if (!r) return;
    if (r->in.fd >= 0) close(r->in.fd);
    if (r->child) {
        kill(r->child, SIGKILL);
        waitpid(r->child, NULL, 0);
    }
    free(r->path);
    free(r->error);
    free(r);
}
