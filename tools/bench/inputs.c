/* SPDX-License-Identifier: Apache-2.0
 *
 * inputs.c: arguments from words (common/input.h) and from references.
 */
#include "bench.h"

#include "common/input.h"
#include "common/reference.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool inputs_parse(bench_plan *plan, const char *text, const char *fill, char *error, size_t size) {
    if (plan->input_count == INPUTS_MAX) {
        snprintf(error, size, "--input %s: too many inputs", text);
        return false;
    }
    ts_value *v = input_parse(text, fill, error, size);
    if (v) plan->inputs[plan->input_count++] = v;
    return v != NULL;
}

/* ---- references ---- */

static bool take_case(bench_plan *plan, const reference_case *c) {
    if (c->input_count > INPUTS_MAX || c->keyword_count > INPUTS_MAX) return false;
    free(plan->method);
    plan->method = strdup(c->method);
    for (size_t i = 0; i < c->input_count; i++) plan->inputs[plan->input_count++] = ts_value_ref(c->inputs[i]);
    for (size_t i = 0; i < c->keyword_count; i++)
        plan->keywords[plan->keyword_count++] = (ts_keyword){strdup(c->keywords[i].name), ts_value_ref(c->keywords[i].value)};
    return true;
}

bool inputs_from_reference(bench_plan *plan, const char *path, const char *name, char *error, size_t size) {
    reference *r = reference_open(path, &name, name ? 1 : 0);
    reference_case c;
    size_t count;
    bool found = false;
    snprintf(error, size, "%s: %s%s", path, name ? "has no case that returns named " : "has no case that returns", name ? name : "");
    if (r && reference_count(r, &count)) {
        while (!found && reference_next(r, &c)) {
            if (c.error) snprintf(error, size, "%s: %s", path, c.error);
            else if (!c.state_only && !c.raises) found = take_case(plan, &c);
            reference_case_free(&c);
        }
    }
    if (r && !found && reference_error(r)) snprintf(error, size, "%s", reference_error(r));
    reference_close(r);
    return found;
}

/* ---- text ---- */

static void describe_value(const ts_value *v, char *out, size_t size) {
    ts_tensor *t;
    if (ts_value_get_tensor(v, &t, NULL) != TS_OK) {
        snprintf(out, size, "%s", ts_kind_name(ts_value_kind(v)));
        return;
    }
    size_t n = (size_t)snprintf(out, size, "%s [", ts_dtype_name(ts_tensor_dtype(t)));
    for (int i = 0; i < ts_tensor_ndim(t) && n < size; i++) n += (size_t)snprintf(out + n, size - n, "%s%" PRId64, i ? ", " : "", ts_tensor_sizes(t)[i]);
    if (n < size) snprintf(out + n, size - n, "]");
}

void inputs_describe(const bench_plan *plan, char *out, size_t size) {
    size_t n = (size_t)snprintf(out, size, "%s(", plan->method);
    for (size_t i = 0; i < plan->input_count + plan->keyword_count && n < size; i++) {
        const ts_keyword *k = i < plan->input_count ? NULL : &plan->keywords[i - plan->input_count];
        char one[200];
        describe_value(k ? k->value : plan->inputs[i], one, sizeof one);
        n += (size_t)snprintf(out + n, size - n, "%s%s%s%s", i ? ", " : "", k ? k->name : "", k ? "=" : "", one);
    }
    if (n < size) snprintf(out + n, size - n, ")");
}

void plan_free(bench_plan *plan) {
    for (size_t i = 0; i < plan->input_count; i++) ts_value_unref(plan->inputs[i]);
    for (size_t i = 0; i < plan->keyword_count; i++) {
        free((char *)plan->keywords[i].name);
        ts_value_unref(plan->keywords[i].value);
    }
    free(plan->method);
    plan->input_count = plan->keyword_count = 0;
    plan->method = NULL;
}
