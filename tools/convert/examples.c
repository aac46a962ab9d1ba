/* SPDX-License-Identifier: Apache-2.0
 *
 * examples.c: example inputs: read from options and references.
 */
#include "examples.h"

#include "common/input.h"
#include "common/reference.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GROW(array, count) ((array) = memory_grow((array), (count), sizeof *(array)))

static bool bad(const char *flag, const char *text, const char *why) {
    fprintf(stderr, "ts-convert: %s %s: %s\n", flag, text, why);
    return false;
}

/* ---- --input ---- */

static void add_value(examples *e, const char *name, ts_value *v) {
    if (name) {
        GROW(e->keywords, e->keyword_count);
        e->keywords[e->keyword_count++] = (ts_keyword){name, v};
    } else {
        GROW(e->args, e->arg_count);
        e->args[e->arg_count++] = v;
    }
}

/* Length of the parameter's name before an `=`; the words before those of input.h are none. */
static size_t name_length(const char *text) {
    static const char *const words[] = {"int", "float", "bool", "str"};
    size_t n = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    if (!n || text[n] != '=') return 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i]) == n && strncmp(words[i], text, n) == 0) return 0;
    return n;
}

bool examples_add(examples *e, const char *text, const char *fill) {
    char error[512];
    size_t n = name_length(text);
    ts_value *v = input_parse(text + (n ? n + 1 : 0), fill, error, sizeof error);
    if (!v) {
        fprintf(stderr, "ts-convert: %s\n", error);
        return false;
    }
    add_value(e, n ? memory_copy(text, n) : NULL, v);
    return true;
}

/* ---- --dynamic ---- */

bool examples_add_axis(examples *e, const char *text) {
    char *at = memory_copy(text, strlen(text)), *colon = strchr(at, ':'), *equals = strchr(at, '='), *end;
    dynamic_axis axis = {0};
    if (equals) *equals++ = '\0';
    if (colon) *colon++ = '\0';
    axis.input = colon ? at : NULL;
    const char *number = colon ? colon : at;
    axis.axis = strtoll(number, &end, 10);
    if (end == number || *end || axis.axis < 0 || axis.axis >= DIMS) return bad("--dynamic", text, "an axis is like 0, x:0 or x:0=batch");
    axis.name = equals && *equals ? equals : axis.input ? memory_text("%s_dim%lld", axis.input, (long long)axis.axis)
                                                        : memory_text("dim%lld", (long long)axis.axis);
    GROW(e->axes, e->axis_count);
    e->axes[e->axis_count++] = axis;
    return true;
}

/* ---- --ref ---- */

static void take_case(examples *e, const reference_case *c) {
    for (size_t i = 0; i < c->input_count; i++) add_value(e, NULL, ts_value_ref(c->inputs[i]));
    for (size_t i = 0; i < c->keyword_count; i++)
        add_value(e, memory_copy(c->keywords[i].name, strlen(c->keywords[i].name)), ts_value_ref(c->keywords[i].value));
}

bool examples_read(examples *e, const char *path, const char *case_name, const char *method) {
    reference *r = reference_open(path, case_name ? &case_name : NULL, case_name != NULL);
    if (!r) memory_end();
    reference_case c;
    bool found = false;
    const char *why = NULL;
    size_t count;
    bool readable = reference_count(r, &count);
    while (readable && !found && reference_next(r, &c)) {
        if (c.error) why = memory_copy(c.error, strlen(c.error));
        found = !c.error && !c.raises && !c.state_only && strcmp(c.method, method) == 0;
        if (found) take_case(e, &c);
        reference_case_free(&c);
    }
    if (!found) {
        const char *error = reference_error(r);
        bad("--ref", path, error ? error : why ? why : memory_text("no case calls %s() and returns", method));
    }
    reference_close(r);
    return found;
}

void examples_free(examples *e) {
    for (size_t i = 0; i < e->arg_count; i++) ts_value_unref(e->args[i]);
    for (size_t i = 0; i < e->keyword_count; i++) ts_value_unref(e->keywords[i].value);
}
