/* SPDX-License-Identifier: Apache-2.0
 *
 * input.c: see input.h.
 */
#include "input.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIMS_MAX = 32, LIST_MAX = 64 };

typedef struct input_text {
    const char *text; /* the whole word, for messages */
    const char *fill;
    char *error;
    size_t size;
} input_text;

static ts_value *fail(const input_text *t, const char *what) {
    snprintf(t->error, t->size, "--input %s: %s", t->text, what);
    return NULL;
}

/* ---- tensors ---- */

bool input_fill_known(const char *fill) {
    return strcmp(fill, "ones") == 0 || strcmp(fill, "zeros") == 0 || strcmp(fill, "rand") == 0 || strcmp(fill, "arange") == 0;
}

/* The same numbers on every run. */
static double next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return (double)(*state >> 11) * 0x1p-53;
}

/* Whole numbers are often indices: random ones are 0 and 1. */
static void fill_numbers(double *to, int64_t n, const char *fill, bool whole) {
    uint64_t state = 88172645463325252u;
    for (int64_t i = 0; i < n; i++) {
        if (strcmp(fill, "ones") == 0) to[i] = 1;
        else if (strcmp(fill, "zeros") == 0) to[i] = 0;
        else if (strcmp(fill, "arange") == 0) to[i] = (double)i;
        else to[i] = whole ? floor(2 * next_random(&state)) : next_random(&state);
    }
}

static ts_value *make_tensor(const input_text *t, ts_dtype dtype, int ndim, const int64_t *sizes) {
    ts_tensor *numbers = NULL, *made = NULL;
    ts_value *v = NULL;
    ts_error *error = ts_error_new();
    if (ts_tensor_new(TS_FLOAT64, ndim, sizes, &numbers, error) == TS_OK) {
        bool whole = dtype <= TS_INT64 || dtype == TS_BOOL;
        fill_numbers(ts_tensor_data(numbers), ts_tensor_numel(numbers), t->fill, whole);
        if (ts_tensor_to(numbers, dtype, &made, error) == TS_OK) v = ts_value_tensor(made);
    }
    if (!v) fail(t, ts_error_message(error));
    ts_tensor_unref(numbers);
    ts_tensor_unref(made);
    ts_error_free(error);
    return v;
}

static bool find_dtype(const char *name, size_t n, ts_dtype *out) {
    static const struct {
        const char *name;
        ts_dtype dtype;
    } others[] = {{"float", TS_FLOAT32}, {"double", TS_FLOAT64}, {"half", TS_FLOAT16}, {"int", TS_INT32}, {"long", TS_INT64}};
    for (int d = 0; ts_dtype_name((ts_dtype)d); d++) {
        if (strlen(ts_dtype_name((ts_dtype)d)) != n || memcmp(ts_dtype_name((ts_dtype)d), name, n) != 0) continue;
        *out = (ts_dtype)d;
        return true;
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (strlen(others[i].name) != n || memcmp(others[i].name, name, n) != 0) continue;
        *out = others[i].dtype;
        return true;
    }
    return false;
}

/* "1x3x224x224:int64"; "scalar" is the shape without dimensions. */
static ts_value *parse_tensor(const input_text *t, const char *text, size_t n) {
    int64_t sizes[DIMS_MAX];
    int ndim = 0;
    ts_dtype dtype = TS_FLOAT32;
    const char *colon = memchr(text, ':', n), *end = colon ? colon : text + n, *at = text;
    if (colon && !find_dtype(colon + 1, (size_t)(text + n - colon - 1), &dtype)) return fail(t, "the dtype after the colon is unknown (float32, int64, ...)");
    if (end - text == 6 && memcmp(text, "scalar", 6) == 0) at = end;
    while (at < end) {
        char *stop;
        errno = 0;
        long long size = *at >= '0' && *at <= '9' ? strtoll(at, &stop, 10) : -1;
        if (size < 0 || errno || ndim == DIMS_MAX) return fail(t, "a shape is written 1x3x224x224; other inputs int=5, float=0.5, bool=true, str=TEXT, none, [SHAPE,SHAPE]");
        sizes[ndim++] = size;
        at = stop;
        if (at < end && *at++ != 'x') return fail(t, "sizes stand with x between them: 1x3x224x224");
        if (at == end && at[-1] == 'x') return fail(t, "a size is missing after the last x");
    }
    return make_tensor(t, dtype, ndim, sizes);
}

/* ---- other values ---- */

static ts_value *parse_number(const input_text *t, const char *text, bool whole) {
    char *end;
    errno = 0;
    long long n = whole ? strtoll(text, &end, 10) : 0;
    double d = whole ? 0 : strtod(text, &end);
    if (end == text || *end || errno) return fail(t, whole ? "that is no whole number" : "that is no number");
    return whole ? ts_value_int(n) : ts_value_float(d);
}

static ts_value *parse_list(const input_text *t, const char *text, size_t n) {
    ts_value *items[LIST_MAX], *list = NULL;
    size_t count = 0;
    bool good = true;
    for (size_t at = 0; good && at < n;) {
        const char *comma = memchr(text + at, ',', n - at);
        size_t length = comma ? (size_t)(comma - text) - at : n - at;
        if (count == LIST_MAX) good = fail(t, "the list is too long");
        else if ((items[count] = parse_tensor(t, text + at, length))) count++;
        else good = false;
        at += length + 1;
    }
    if (good) list = ts_value_list(items, count);
    while (count) ts_value_unref(items[--count]);
    return list;
}

static ts_value *parse_value(const input_text *t, const char *text) {
    size_t n = strlen(text);
    if (strncmp(text, "int=", 4) == 0) return parse_number(t, text + 4, true);
    if (strncmp(text, "float=", 6) == 0) return parse_number(t, text + 6, false);
    if (strncmp(text, "str=", 4) == 0) return ts_value_string(text + 4, n - 4);
    if (strcmp(text, "bool=true") == 0 || strcmp(text, "bool=false") == 0) return ts_value_bool(text[5] == 't');
    if (strcmp(text, "none") == 0) return ts_value_none();
    if (n >= 2 && text[0] == '[' && text[n - 1] == ']') return parse_list(t, text + 1, n - 2);
    if (!n) return fail(t, "is empty");
    return parse_tensor(t, text, n);
}

ts_value *input_parse(const char *text, const char *fill, char *error, size_t size) {
    input_text t = {text, fill, error, size};
    snprintf(error, size, "--input %s: no memory", text);
    return parse_value(&t, text);
}
