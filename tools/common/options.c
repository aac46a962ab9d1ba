/* SPDX-License-Identifier: Apache-2.0
 *
 * options.c: parsing a command line by a table of options.
 */
#include "options.h"

#include "output.h"
#include "ts/ts.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int options_fail(const program *p, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s: ", p->name);
    vfprintf(stderr, format, args);
    fprintf(stderr, "\nTry `%s --help`.\n", p->name);
    va_end(args);
    return EXIT_USAGE;
}

/* ---- names ---- */

static const option *find_in(const option *table, size_t count, const char *name, size_t length) {
    for (size_t i = 0; i < count; i++)
        if (table[i].type != OPTION_HEADING && strlen(table[i].name) == length && memcmp(table[i].name, name, length) == 0)
            return &table[i];
    return NULL;
}

static size_t common_count(void) {
    size_t n = 0;
    while (options_common[n].name) n++;
    return n;
}

static const option *find_name(const program *p, const char *name, size_t length) {
    const option *o = find_in(p->options, p->option_count, name, length);
    return o ? o : find_in(options_common, common_count(), name, length);
}

static const option *find_letter(const program *p, char letter) {
    for (size_t i = 0; i < p->option_count; i++)
        if (p->options[i].type != OPTION_HEADING && p->options[i].letter == letter) return &p->options[i];
    for (const option *o = options_common; o->name; o++)
        if (o->letter == letter) return o;
    return NULL;
}

enum { NAME_MAX_COMPARED = 31 };

/* How many letters must be inserted, removed or replaced to make one name of the other. */
static int edit_distance(const char *a, size_t na, const char *b, size_t nb) {
    int row[NAME_MAX_COMPARED + 1];
    if (na > NAME_MAX_COMPARED || nb > NAME_MAX_COMPARED) return NAME_MAX_COMPARED;
    for (size_t k = 0; k <= nb; k++) row[k] = (int)k;
    for (size_t i = 1; i <= na; i++) {
        int diagonal = row[0];
        row[0] = (int)i;
        for (size_t k = 1; k <= nb; k++) {
            int replaced = diagonal + (a[i - 1] != b[k - 1]), edited = (row[k] < row[k - 1] ? row[k] : row[k - 1]) + 1;
            diagonal = row[k];
            row[k] = replaced < edited ? replaced : edited;
        }
    }
    return row[nb];
}

static void nearest_in(const option *table, size_t count, const char *name, size_t length, const option **best, int *distance) {
    for (size_t i = 0; i < count; i++) {
        if (table[i].type == OPTION_HEADING) continue;
        int d = edit_distance(name, length, table[i].name, strlen(table[i].name));
        if (d < *distance) {
            *distance = d;
            *best = &table[i];
        }
    }
}

static int fail_unknown(const program *p, const char *name, size_t length) {
    const option *best = NULL;
    int distance = length < 4 ? 2 : 4;
    nearest_in(p->options, p->option_count, name, length, &best, &distance);
    nearest_in(options_common, common_count(), name, length, &best, &distance);
    if (best) return options_fail(p, "there is no option --%.*s; did you mean --%s?", (int)length, name, best->name);
    return options_fail(p, "there is no option --%.*s", (int)length, name);
}

/* ---- values ---- */

static int set_int(const program *p, const option *o, const char *text) {
    char *end;
    errno = 0;
    long n = strtol(text, &end, 10);
    if (end == text || *end || errno) return options_fail(p, "--%s takes a whole number, not '%s'", o->name, text);
    if ((double)n < o->minimum) return options_fail(p, "--%s must be at least %.0f, not %s", o->name, o->minimum, text);
    *(long *)o->target = n;
    return -1;
}

static int set_float(const program *p, const option *o, const char *text) {
    char *end;
    double d = strtod(text, &end);
    if (end == text || *end || !isfinite(d)) return options_fail(p, "--%s takes a number, not '%s'", o->name, text);
    if (d < o->minimum) return options_fail(p, "--%s must be at least %g, not %s", o->name, o->minimum, text);
    *(double *)o->target = d;
    return -1;
}

static int set_value(const program *p, const option *o, const char *text) {
    switch (o->type) {
    case OPTION_TEXT: *(const char **)o->target = text; return -1;
    case OPTION_INT: return set_int(p, o, text);
    case OPTION_FLOAT: return set_float(p, o, text);
    case OPTION_TEXTS: {
        option_texts *all = o->target;
        if (all->n == OPTION_TEXTS_MAX) return options_fail(p, "--%s is given more than %d times", o->name, OPTION_TEXTS_MAX);
        all->at[all->n++] = text;
        return -1;
    }
    default: return -1;
    }
}

static int print_and_exit(const program *p, const option *o) {
    if (o->letter == 'h') options_print_help(p);
    else if (strcmp(o->name, "man") == 0) options_print_man(p);
    else printf("%s %s\n", p->name, ts_version());
    return output_finish(p->name) ? EXIT_PASSED : EXIT_RESOURCE;
}

static int set_flag(const program *p, const option *o) {
    if (!o->target) return print_and_exit(p, o);
    *(bool *)o->target = true;
    return -1;
}

/* ---- the line ---- */

typedef struct scan {
    const program *p;
    char **argv;
    int argc, at, kept;
} scan;

static int parse_long(scan *s, char *text) {
    const char *equals = strchr(text, '=');
    size_t length = equals ? (size_t)(equals - text) : strlen(text);
    const option *o = find_name(s->p, text, length);
    if (!o) return fail_unknown(s->p, text, length);
    if (o->type == OPTION_FLAG) return equals ? options_fail(s->p, "--%s takes no value", o->name) : set_flag(s->p, o);
    if (equals) return set_value(s->p, o, equals + 1);
    if (s->at + 1 >= s->argc) return options_fail(s->p, "--%s needs %s after it", o->name, o->argument);
    return set_value(s->p, o, s->argv[++s->at]);
}

/* -q, -qv, -oFILE, -o FILE */
static int parse_letters(scan *s, char *text) {
    for (; *text; text++) {
        const option *o = find_letter(s->p, *text);
        if (!o) return options_fail(s->p, "there is no option -%c", *text);
        if (o->type == OPTION_FLAG) {
            int code = set_flag(s->p, o);
            if (code >= 0) return code;
            continue;
        }
        if (text[1]) return set_value(s->p, o, text + 1);
        if (s->at + 1 >= s->argc) return options_fail(s->p, "-%c needs %s after it", *text, o->argument);
        return set_value(s->p, o, s->argv[++s->at]);
    }
    return -1;
}

int options_parse(const program *p, int argc, char **argv, int *out_count) {
    scan s = {p, argv, argc, 1, 0};
    bool only_names = false;
    for (; s.at < argc; s.at++) {
        char *text = argv[s.at];
        int code = -1;
        if (only_names || text[0] != '-' || !text[1]) argv[s.kept++] = text;
        else if (strcmp(text, "--") == 0) only_names = true;
        else code = text[1] == '-' ? parse_long(&s, text + 2) : parse_letters(&s, text + 1);
        if (code >= 0) return code;
    }
    *out_count = s.kept;
    return -1;
}
