/* SPDX-License-Identifier: Apache-2.0
 *
 * options.h: command lines from one table per tool: parsing, `--help`, `--version`, and the man page (`--man`).
 *
 * A tool fills a `program` and calls options_parse first thing in main.  Nothing is allocated: targets point into argv.
 */
#ifndef TOOLS_COMMON_OPTIONS_H
#define TOOLS_COMMON_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

/* What all tools exit with. */
typedef enum exit_code {
    EXIT_PASSED = 0,
    EXIT_CHECK_FAILED = 1, /* a mismatch, a regression */
    EXIT_USAGE = 2,
    EXIT_NOT_LOADED = 3, /* the model or the reference */
    EXIT_RAISED = 4,     /* the model raised, or an operator is missing */
    EXIT_RESOURCE = 5,   /* a device or a system resource is not there */
} exit_code;

typedef enum option_type {
    OPTION_FLAG,     /* bool *: set */
    OPTION_TEXT,     /* const char **: the last one counts */
    OPTION_INT,      /* long *: a whole number >= `minimum` */
    OPTION_FLOAT,    /* double *: a finite number >= `minimum` */
    OPTION_TEXTS,    /* option_texts *: each one counts */
    OPTION_HEADING,  /* no option: `help` heads those that follow */
} option_type;

enum { OPTION_TEXTS_MAX = 64 };

typedef struct option_texts {
    const char *at[OPTION_TEXTS_MAX];
    int n;
} option_texts;

typedef struct option {
    option_type type;
    char letter;          /* 0: none */
    const char *name;     /* without the dashes */
    const char *argument; /* what stands for the value in the help: "FILE"; NULL for flags */
    const char *help;
    void *target;
    double minimum;
} option;

typedef struct example {
    const char *command, *text;
} example;

typedef struct program {
    const char *name;        /* "ts-verify" */
    const char *summary;     /* one line */
    const char *usage;       /* what follows the name: "[OPTION]... MODEL REF" */
    const char *description; /* paragraphs, an empty line between them */
    const option *options;
    size_t option_count;
    const example *examples;
    size_t example_count;
    const char *exits; /* text on exit codes beyond the common list; may be NULL */
} program;

/* Reads argv: options are taken out, what is left is moved to argv[0 .. *out_count) (without the program's name). Returns
 * -1 to go on, else the code to exit with: --help, --man and --version print to stdout, mistakes to stderr. */
int options_parse(const program *p, int argc, char **argv, int *out_count);
/* A mistake in usage that the table cannot see: prints "NAME: MESSAGE" and a hint at --help; returns EXIT_USAGE. */
int options_fail(const program *p, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* options_help.c */
void options_print_help(const program *p);
void options_print_man(const program *p);
/* The options that every tool has; ends with a NULL name. */
extern const option options_common[];

#endif
