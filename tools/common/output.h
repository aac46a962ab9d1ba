/* SPDX-License-Identifier: Apache-2.0
 *
 * output.h: what tools write: files that appear whole or not at all, stdout that is checked, colour and progress.
 *
 * stdout is the result, stderr the talk.  Colour (stdout) and progress (stderr) are for terminals alone; NO_COLOR and
 * TERM=dumb switch colour off.
 */
#ifndef TOOLS_COMMON_OUTPUT_H
#define TOOLS_COMMON_OUTPUT_H

#include <stdbool.h>
#include <stdio.h>

/* A file being written under a temporary name beside its target. */
typedef struct output_file {
    FILE *stream;
    char *path, *temporary; /* temporary is NULL where the target is written directly: "-" and devices */
} output_file;

/* On false a message "TOOL: PATH: REASON" has gone to stderr and there is nothing to close. "-" is stdout. */
bool output_open(output_file *f, const char *tool, const char *path);
/* Flushes, syncs and renames; on false (a full disk) a message has gone to stderr and the target is as it was. */
bool output_close(output_file *f, const char *tool);
/* Gives the file up. */
void output_discard(output_file *f);

/* Text from a file, a name or an error: control characters, which could steer a terminal, as \xNN. */
void output_text(FILE *f, const char *text);

/* Ignores SIGPIPE, so that a closed pipe is a failed write; call it first thing in main. */
void output_begin(void);
/* Flushes stdout; false with a message if anything could not be written. Every tool ends with it. */
bool output_finish(const char *tool);

typedef enum output_styles { STYLE_PLAIN, STYLE_BOLD, STYLE_GOOD, STYLE_BAD, STYLE_WARN, STYLE_DIM } output_styles;
/* The escape sequence for stdout; "" where it is no terminal. */
const char *output_style(output_styles style);

/* One line on stderr that the next one replaces, ten a second at most; nothing where stderr is no terminal. */
void progress_show(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Removes the line. */
void progress_clear(void);

#endif
