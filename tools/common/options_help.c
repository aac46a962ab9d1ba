/* SPDX-License-Identifier: Apache-2.0
 *
 * options_help.c: the help text and the man page of a table of options.
 */
#include "options.h"

#include "output.h"
#include "ts/ts.h"

#include <stdio.h>
#include <string.h>

const option options_common[] = {
    {OPTION_FLAG, 'h', "help", NULL, "print this text", NULL, 0},
    {OPTION_FLAG, 0, "version", NULL, "print the version", NULL, 0},
    {OPTION_FLAG, 0, "man", NULL, "print the manual page (`--man | man -l -`)", NULL, 0},
    {OPTION_FLAG, 0, NULL, NULL, NULL, NULL, 0},
};

static const struct {
    int code;
    const char *text;
} exits[] = {
    {EXIT_PASSED, "passed"},
    {EXIT_CHECK_FAILED, "the check failed: a mismatch, a regression"},
    {EXIT_USAGE, "wrong usage"},
    {EXIT_NOT_LOADED, "the model or the reference could not be loaded"},
    {EXIT_RAISED, "the model raised an error, or an operator is missing"},
    {EXIT_RESOURCE, "a device or a system resource is not there"},
};
enum { EXIT_COUNT = sizeof exits / sizeof *exits, WIDTH = 80, COLUMN = 26 };

/* ---- help ---- */

/* Words wrapped to WIDTH, lines after the first indented; starts at `column`. An empty line is kept. */
static void print_wrapped(const char *text, int column, int indent) {
    int at = column;
    while (*text) {
        size_t n = strcspn(text, " \n");
        if (n && at > indent && at + 1 + (int)n > WIDTH) {
            printf("\n%*s", indent, "");
            at = indent;
        }
        if (n) {
            bool first = at == indent;
            printf("%s%.*s", first ? "" : " ", (int)n, text);
            at += (int)n + !first;
        }
        text += n;
        if (text[0] == '\n' && text[1] == '\n') {
            printf("\n\n%*s", indent, "");
            at = indent;
        }
        text += strspn(text, " \n");
    }
    putchar('\n');
}

static void print_option(const option *o) {
    if (o->type == OPTION_HEADING) {
        printf("\n%s:\n", o->help);
        return;
    }
    int n = o->letter ? printf("  -%c, ", o->letter) : printf("      ");
    n += printf("--%s%s%s", o->name, o->argument ? " " : "", o->argument ? o->argument : "");
    if (n >= COLUMN) {
        putchar('\n');
        n = 0;
    }
    printf("%*s", COLUMN - n, "");
    print_wrapped(o->help, COLUMN, COLUMN);
}

void options_print_help(const program *p) {
    const char *bold = output_style(STYLE_BOLD), *plain = output_style(STYLE_PLAIN);
    printf("%s%s%s: %s\n\nusage: %s %s\n\n", bold, p->name, plain, p->summary, p->name, p->usage);
    print_wrapped(p->description, 0, 0);
    if (!p->option_count || p->options[0].type != OPTION_HEADING) printf("\nOptions:\n");
    for (size_t i = 0; i < p->option_count; i++) print_option(&p->options[i]);
    printf("\nOther:\n");
    for (const option *o = options_common; o->name; o++) print_option(o);
    printf("\nExamples:\n");
    for (size_t i = 0; i < p->example_count; i++)
        printf("  %s\n      %s%s%s\n", p->examples[i].text, bold, p->examples[i].command, plain);
    printf("\nExit codes:\n");
    for (int i = 0; i < EXIT_COUNT; i++) printf("  %d  %s\n", exits[i].code, exits[i].text);
    if (p->exits) {
        putchar('\n');
        print_wrapped(p->exits, 0, 0);
    }
}

/* ---- man page ---- */

/* Text for troff: backslashes, dashes and leading dots lose their meaning. */
static void print_roff(const char *text) {
    bool line_start = true;
    for (; *text; text++) {
        if (*text == '\n' && text[1] == '\n') {
            printf("\n.PP\n");
            text++;
            line_start = true;
            continue;
        }
        if (line_start && (*text == '.' || *text == '\'')) fputs("\\&", stdout);
        if (*text == '\\') fputs("\\e", stdout);
        else if (*text == '-') fputs("\\-", stdout);
        else putchar(*text);
        line_start = *text == '\n';
    }
}

static void print_upper(const char *text) {
    for (; *text; text++) putchar(*text >= 'a' && *text <= 'z' ? *text - 'a' + 'A' : *text);
}

static void print_roff_option(const option *o) {
    if (o->type == OPTION_HEADING) {
        printf(".SS ");
        print_roff(o->help);
        putchar('\n');
        return;
    }
    printf(".TP\n\\fB");
    if (o->letter) printf("\\-%c\\fR, \\fB", o->letter);
    printf("\\-\\-");
    print_roff(o->name);
    printf("\\fR");
    if (o->argument) printf(" \\fI%s\\fR", o->argument);
    putchar('\n');
    print_roff(o->help);
    putchar('\n');
}

void options_print_man(const program *p) {
    printf(".TH ");
    print_upper(p->name);
    printf(" 1 \"\" \"libts %s\" \"User Commands\"\n.SH NAME\n", ts_version());
    print_roff(p->name);
    printf(" \\- ");
    print_roff(p->summary);
    printf("\n.SH SYNOPSIS\n.B ");
    print_roff(p->name);
    putchar('\n');
    print_roff(p->usage);
    printf("\n.SH DESCRIPTION\n");
    print_roff(p->description);
    printf("\n.SH OPTIONS\n");
    for (size_t i = 0; i < p->option_count; i++) print_roff_option(&p->options[i]);
    for (const option *o = options_common; o->name; o++) print_roff_option(o);
    printf(".SH EXAMPLES\n");
    for (size_t i = 0; i < p->example_count; i++) {
        printf(".TP\n");
        print_roff(p->examples[i].text);
        printf("\n.nf\n\\fB");
        print_roff(p->examples[i].command);
        printf("\\fR\n.fi\n");
    }
    printf(".SH EXIT STATUS\n");
    for (int i = 0; i < EXIT_COUNT; i++) printf(".TP\n%d\n%s\n", exits[i].code, exits[i].text);
    if (p->exits) {
        printf(".PP\n");
        print_roff(p->exits);
        putchar('\n');
    }
}
