/* SPDX-License-Identifier: Apache-2.0
 *
 * output.c: files that appear whole or not at all, stdout that is checked, colour and progress.
 */
#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- files ---- */

static bool fail_file(const char *tool, const char *path, int code) {
    fprintf(stderr, "%s: %s: %s\n", tool, path, strerror(code));
    return false;
}

/* Devices and pipes cannot be renamed over. */
static bool is_special(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && !S_ISREG(st.st_mode);
}

static bool open_temporary(output_file *f, const char *tool, const char *path) {
    if (asprintf(&f->temporary, "%s.XXXXXX", path) < 0) {
        f->temporary = NULL;
        return fail_file(tool, path, ENOMEM);
    }
    int fd = mkstemp(f->temporary);
    if (fd >= 0) {
        mode_t mask = umask(0);
        umask(mask);
        if (fchmod(fd, 0666 & ~mask) == 0 && (f->stream = fdopen(fd, "w"))) return true;
        int code = errno;
        close(fd);
        unlink(f->temporary);
        errno = code;
    }
    return fail_file(tool, path, errno);
}

bool output_open(output_file *f, const char *tool, const char *path) {
    *f = (output_file){0};
    if (strcmp(path, "-") == 0) {
        f->stream = stdout;
    } else if (is_special(path)) {
        f->stream = fopen(path, "w");
        if (!f->stream) return fail_file(tool, path, errno);
    } else if (!open_temporary(f, tool, path)) {
        free(f->temporary);
        return false;
    }
    f->path = strdup(path);
    if (f->path) return true;
    output_discard(f);
    return fail_file(tool, path, ENOMEM);
}

static void release(output_file *f) {
    free(f->path);
    free(f->temporary);
    *f = (output_file){0};
}

bool output_close(output_file *f, const char *tool) {
    bool good = !ferror(f->stream) && fflush(f->stream) == 0;
    int code = errno;
    if (good && f->temporary && fsync(fileno(f->stream)) != 0) {
        good = false;
        code = errno;
    }
    if (f->stream != stdout && fclose(f->stream) != 0 && good) {
        good = false;
        code = errno;
    }
    if (good && f->temporary && rename(f->temporary, f->path) != 0) {
        good = false;
        code = errno;
    }
    if (!good && f->temporary) unlink(f->temporary);
    if (!good) fail_file(tool, f->path, code ? code : EIO);
    release(f);
    return good;
}

void output_discard(output_file *f) {
    if (f->stream && f->stream != stdout) fclose(f->stream);
    if (f->temporary) unlink(f->temporary);
    release(f);
}

/* ---- text of strangers ---- */

void output_text(FILE *f, const char *text) {
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7f) fprintf(f, "\\x%02x", c);
        else putc(c, f);
    }
}

/* ---- stdout ---- */

void output_begin(void) { signal(SIGPIPE, SIG_IGN); }

bool output_finish(const char *tool) {
    errno = 0;
    bool good = fflush(stdout) == 0 && !ferror(stdout);
    if (!good) fprintf(stderr, "%s: stdout: not everything could be written%s%s\n", tool, errno ? ": " : "", errno ? strerror(errno) : "");
    return good;
}

const char *output_style(output_styles style) {
    static const char *const sequences[] = {"\033[0m", "\033[1m", "\033[32m", "\033[31m", "\033[33m", "\033[2m"};
    static int coloured = -1;
    if (coloured < 0) {
        const char *no = getenv("NO_COLOR"), *term = getenv("TERM");
        coloured = isatty(STDOUT_FILENO) && !(no && *no) && term && strcmp(term, "dumb") != 0;
    }
    return coloured ? sequences[style] : "";
}

/* ---- progress ---- */

enum { PROGRESS_INTERVAL_MS = 100 };

static bool progress_shown;

/* Whether the last line is old enough to be replaced. */
static bool is_due(void) {
    static int64_t last_ms = -PROGRESS_INTERVAL_MS;
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    int64_t now_ms = (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
    if (now_ms - last_ms < PROGRESS_INTERVAL_MS) return false;
    last_ms = now_ms;
    return true;
}

void progress_show(const char *format, ...) {
    char *line = NULL;
    va_list args;
    if (!isatty(STDERR_FILENO) || !is_due()) return;
    va_start(args, format);
    if (vasprintf(&line, format, args) < 0) line = NULL;
    va_end(args);
    if (!line) return;
    fputs("\r\033[K", stderr);
    output_text(stderr, line);
    fflush(stderr);
    free(line);
    progress_shown = true;
}

void progress_clear(void) {
    if (!progress_shown) return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    progress_shown = false;
}
