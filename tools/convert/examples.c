/* SPDX-License-Identifier: Apache-2.0
 *
 * examples.c: example inputs: read from options and references.
 */
#include "examples.h"

#include "common/reference.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GROW(array, count) ((array) = memory_grow((array), (count), sizeof *(array)))

static bool bad(const char *flag, const char *text, const char *why) {
    fprintf(stderr, "ts-convert: %s %s: %s\n", flag, text, why);
    return false;
}

/* ---- --input ---- */

/* "1x3x224x224"; "scalar" has no dimension. */
static bool parse_shape(const char *text, int *out_n, int64_t *out) {
    int n = 0;
    *out_n = 0;
    if (strcmp(text, "scalar") == 0) return true;
    for (const char *at = text;; at++) {
        char *end;
        errno = 0;
        if (!isdigit((unsigned char)*at) || n == DIMS) return false;
        out[n++] = strtoll(at, &end, 10);
        at = end;
        if (errno || (*at && *at != 'x')) return false;
        if (!*at) break;
    }
    *out_n = n;
    return true;
}

static bool parse_dtype(const char *text, ts_dtype *out) {
    for (int d = 0; ts_dtype_name((ts_dtype)d); d++) {
        *out = (ts_dtype)d;
        if (strcmp(ts_dtype_name(*out), text) == 0 && build_dtype(*out)) return true;
    }
    return false;
}

/* Floats between -1 and 1, always the same ones; zeros for the other dtypes. */
static void fill_floats(ts_tensor *t) {
    uint64_t state = 0x2545f4914f6cdd1du;
    double *at = ts_tensor_data(t);
    for (int64_t i = 0; i < ts_tensor_numel(t); i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        at[i] = (double)(state >> 11) / (double)(1ull << 52) - 1;
    }
}

static bool make_tensor(const char *text, ts_dtype d, int n, const int64_t *sizes, const char *value, ts_value **out) {
    ts_tensor *wide_tensor, *made;
    bool floats = d == TS_FLOAT16 || d == TS_FLOAT32 || d == TS_FLOAT64 || d == TS_BFLOAT16;
    ts_error *error = ts_error_new();
    if (!error) memory_end();
    ts_status st = ts_tensor_new(TS_FLOAT64, n, sizes, &wide_tensor, error);
    if (st == TS_OK) {
        double *at = ts_tensor_data(wide_tensor);
        if (value)
            for (int64_t i = 0; i < ts_tensor_numel(wide_tensor); i++) at[i] = atof(value);
        else if (floats) fill_floats(wide_tensor);
        st = ts_tensor_to(wide_tensor, d, &made, error);
        ts_tensor_unref(wide_tensor);
    }
    if (st != TS_OK) bad("--input", text, ts_error_brief(error));
    ts_error_free(error);
    if (st != TS_OK) return false;
    *out = ts_value_tensor(made);
    ts_tensor_unref(made);
    if (!*out) memory_end();
    return true;
}

static void add_value(examples *e, const char *name, ts_value *v) {
    if (name) {
        GROW(e->keywords, e->keyword_count);
        e->keywords[e->keyword_count++] = (ts_keyword){name, v};
    } else {
        GROW(e->args, e->arg_count);
        e->args[e->arg_count++] = v;
    }
}

bool examples_add(examples *e, const char *text) {
    char *shape = memory_copy(text, strlen(text)), *name = NULL, *colon = strchr(shape, ':'), *value = NULL;
    char *equals = strchr(shape, '=');
    int64_t sizes[DIMS];
    int n;
    ts_dtype d = TS_FLOAT32;
    ts_value *made;
    if (equals && (!colon || equals < colon)) {
        name = shape;
        *equals = '\0';
        shape = equals + 1;
    }
    if (colon) {
        *colon++ = '\0';
        if ((value = strchr(colon, '='))) *value++ = '\0';
        if (!parse_dtype(colon, &d)) return bad("--input", text, "no dtype that ONNX has");
    }
    if (!parse_shape(shape, &n, sizes)) return bad("--input", text, "a shape is like 1x3x224x224, or scalar");
    if (!make_tensor(text, d, n, sizes, value, &made)) return false;
    add_value(e, name, made);
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
