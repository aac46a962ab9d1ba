/* SPDX-License-Identifier: Apache-2.0
 *
 * compare.c: values: kinds, lengths, keys, and what is in them.
 */
#include "compare.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DETAILS_MAX = 1000, SHOWN_MAX = 60, KEYS_MAX = 1000 };

/* ---- notes ---- */

/* Adds what was compared to the case; takes type and message. What passes beyond DETAILS_MAX is counted alone. */
static void note(case_result *c, const char *path, char *type, char *message, const distance *far) {
    c->values++;
    c->far.elements += far->elements;
    c->far.mismatched += far->mismatched;
    if (!(far->max_abs <= c->far.max_abs)) c->far.max_abs = far->max_abs;
    if (!(far->max_rel <= c->far.max_rel)) c->far.max_rel = far->max_rel;
    if (message) c->status = CASE_FAILED;
    if (message && !c->message) c->message = text_of("%s: %s", path, message);
    if (c->detail_count == DETAILS_MAX) {
        free(type), free(message);
        return;
    }
    if (c->detail_count == c->detail_room) {
        c->detail_room = c->detail_room * 2 + 8;
        c->details = realloc(c->details, c->detail_room * sizeof *c->details);
        if (!c->details) abort();
    }
    c->details[c->detail_count++] = (value_result){text_of("%s", path), type, message, *far};
}

static void note_wrong(case_result *c, const char *path, const ts_value *want, char *message) {
    note(c, path, text_of("%s", ts_kind_name(ts_value_kind(want))), message, &(distance){.elements = 1, .mismatched = 1});
}

/* A value for a message: short. */
static char *shown(const ts_value *v) {
    char *text = ts_value_print(v);
    if (!text) return text_of("(no memory)");
    size_t n = strlen(text);
    for (char *p = text; *p; p++)
        if (*p == '\n') *p = ' ';
    char *copy = n > SHOWN_MAX ? text_of("%.*s...", SHOWN_MAX, text) : text_of("%s", text);
    ts_free(text);
    return copy;
}

static char *quoted(const ts_value *v) {
    char *text = shown(v);
    if (ts_value_kind(v) != TS_KIND_STRING) return text;
    char *with = text_of("\"%s\"", text);
    free(text);
    return with;
}

static char *described(const ts_value *v) {
    ts_kind kind = ts_value_kind(v);
    if (kind == TS_KIND_TENSOR) {
        ts_tensor *t;
        if (ts_value_get_tensor(v, &t, NULL) == TS_OK) {
            char *type = tensor_type_text(t), *text = text_of("a tensor %s", type);
            free(type);
            return text;
        }
    }
    if (kind == TS_KIND_LIST || kind == TS_KIND_TUPLE || kind == TS_KIND_DICT) return text_of("a %s of %zu", ts_kind_name(kind), ts_value_count(v));
    if (kind == TS_KIND_NONE) return text_of("None");
    if (kind == TS_KIND_OBJECT) return text_of("an object of class %s, which a reference cannot hold", ts_value_class_name(v));
    char *value = quoted(v), *text = text_of("%s %s", ts_kind_name(kind), value);
    free(value);
    return text;
}

static void note_kinds(case_result *c, const char *path, const ts_value *got, const ts_value *want) {
    char *is = described(got), *due = described(want);
    note_wrong(c, path, want, text_of("got %s, want %s", is, due));
    free(is), free(due);
}

/* Two single values that should be the same. */
static void note_exact(case_result *c, const char *path, const ts_value *got, const ts_value *want, bool good, const distance *far) {
    char *message = NULL;
    if (!good) {
        char *is = quoted(got), *due = quoted(want);
        message = text_of("got %s, want %s", is, due);
        free(is), free(due);
    }
    note(c, path, text_of("%s", ts_kind_name(ts_value_kind(want))), message, far);
}

/* ---- single values ---- */

static void compare_tensor_values(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want) {
    ts_tensor *g, *w;
    distance far = {0};
    if (ts_value_get_tensor(got, &g, NULL) != TS_OK || ts_value_get_tensor(want, &w, NULL) != TS_OK) return;
    char *message = compare_tensors(t, g, w, &far);
    note(c, path, tensor_type_text(w), message, &far);
}

static bool equal_strings(const ts_value *a, const ts_value *b) {
    const char *x, *y;
    size_t nx, ny;
    return ts_value_get_string(a, &x, &nx, NULL) == TS_OK && ts_value_get_string(b, &y, &ny, NULL) == TS_OK && nx == ny && memcmp(x, y, nx) == 0;
}

static bool equal_devices(const ts_value *a, const ts_value *b) {
    ts_device x, y;
    return ts_value_get_device(a, &x, NULL) == TS_OK && ts_value_get_device(b, &y, NULL) == TS_OK && x.type == y.type && x.index == y.index;
}

static bool equal_bools(const ts_value *a, const ts_value *b) {
    bool x, y;
    return ts_value_get_bool(a, &x, NULL) == TS_OK && ts_value_get_bool(b, &y, NULL) == TS_OK && x == y;
}

static bool close_ints(const tolerance *t, const ts_value *got, const ts_value *want, distance *far) {
    int64_t g = 0, w = 0;
    return ts_value_get_int(got, &g, NULL) == TS_OK && ts_value_get_int(want, &w, NULL) == TS_OK && compare_ints(t, g, w, far);
}

static bool close_floats(const tolerance *t, const ts_value *got, const ts_value *want, distance *far) {
    double g[2] = {0}, w[2] = {0};
    return ts_value_get_float(got, g, NULL) == TS_OK && ts_value_get_float(want, w, NULL) == TS_OK && compare_numbers(t, TS_FLOAT64, g, w, far);
}

static bool close_complex(const tolerance *t, const ts_value *got, const ts_value *want, distance *far) {
    double g[2], w[2];
    return ts_value_get_complex(got, &g[0], &g[1], NULL) == TS_OK && ts_value_get_complex(want, &w[0], &w[1], NULL) == TS_OK &&
           compare_numbers(t, TS_COMPLEX128, g, w, far);
}

static void compare_single(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want) {
    distance far = {0};
    bool good = true;
    switch (t->shapes ? TS_KIND_NONE : ts_value_kind(want)) {
    case TS_KIND_NONE: break;
    case TS_KIND_INT: good = close_ints(t, got, want, &far); break;
    case TS_KIND_FLOAT: good = close_floats(t, got, want, &far); break;
    case TS_KIND_COMPLEX: good = close_complex(t, got, want, &far); break;
    case TS_KIND_BOOL: good = equal_bools(got, want); break;
    case TS_KIND_STRING: good = equal_strings(got, want); break;
    case TS_KIND_DEVICE: good = equal_devices(got, want); break;
    default: good = false; break;
    }
    if (!far.elements) far = (distance){.elements = 1, .mismatched = !good};
    note_exact(c, path, got, want, good, &far);
}

/* ---- containers ---- */

static void compare_item(case_result *c, const tolerance *t, const char *path, const ts_value *got, size_t index, const ts_value *want) {
    ts_value *item = NULL;
    if (ts_value_item(got, index, &item, NULL) != TS_OK) note_wrong(c, path, want, text_of("no memory to compare it"));
    else compare_value(c, t, path, item, want);
    ts_value_unref(item);
}

static void compare_sequence(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want) {
    size_t n = ts_value_count(want);
    if (ts_value_count(got) != n) {
        note_kinds(c, path, got, want);
        return;
    }
    if (!n) note_exact(c, path, got, want, true, &(distance){0});
    for (size_t i = 0; i < n; i++) {
        ts_value *due = NULL;
        char *at = text_of("%s[%zu]", path, i);
        if (ts_value_item(want, i, &due, NULL) == TS_OK) compare_item(c, t, at, got, i, due);
        else note_wrong(c, at, want, text_of("no memory to compare it"));
        ts_value_unref(due);
        free(at);
    }
}

/* Whether two keys are the same, without a trace. */
static bool same_key(const ts_value *a, const ts_value *b) {
    case_result scratch = {0};
    compare_value(&scratch, &(tolerance){0, 0, false}, "", a, b);
    bool same = scratch.status == CASE_PASSED;
    for (size_t i = 0; i < scratch.detail_count; i++) free(scratch.details[i].path), free(scratch.details[i].type), free(scratch.details[i].message);
    free(scratch.details), free(scratch.message);
    return same;
}

/* Pairs stand in the order of insertion, which programs can see: it must be the same. */
static void compare_pair(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want, size_t i) {
    ts_value *got_key = NULL, *want_key = NULL, *got_item = NULL, *want_item = NULL;
    char *at;
    if (ts_value_pair(got, i, &got_key, &got_item, NULL) != TS_OK || ts_value_pair(want, i, &want_key, &want_item, NULL) != TS_OK) {
        note_wrong(c, path, want, text_of("no memory to compare it"));
    } else if (!same_key(got_key, want_key)) {
        char *is = quoted(got_key), *due = quoted(want_key);
        note_wrong(c, path, want, text_of("key %zu is %s, not %s", i, is, due));
        free(is), free(due);
    } else {
        char *key = quoted(want_key);
        at = text_of("%s[%s]", path, key);
        compare_value(c, t, at, got_item, want_item);
        free(at), free(key);
    }
    ts_value_unref(got_key), ts_value_unref(want_key);
    ts_value_unref(got_item), ts_value_unref(want_item);
}

static bool has_key(const ts_value *dict, const ts_value *key) {
    bool found = false;
    for (size_t i = 0; !found && i < ts_value_count(dict); i++) {
        ts_value *other = NULL;
        found = ts_value_pair(dict, i, &other, NULL, NULL) == TS_OK && same_key(other, key);
        ts_value_unref(other);
    }
    return found;
}

/* The first key of `dict` that `other` lacks, as text; NULL if there is none, or too many to look. */
static char *lacking_key(const ts_value *dict, const ts_value *other) {
    char *text = NULL;
    if (ts_value_count(dict) > KEYS_MAX || ts_value_count(other) > KEYS_MAX) return NULL;
    for (size_t i = 0; !text && i < ts_value_count(dict); i++) {
        ts_value *key = NULL;
        if (ts_value_pair(dict, i, &key, NULL, NULL) == TS_OK && !has_key(other, key)) text = quoted(key);
        ts_value_unref(key);
    }
    return text;
}

static void note_lengths(case_result *c, const char *path, const ts_value *got, const ts_value *want) {
    char *missing = lacking_key(want, got), *extra = lacking_key(got, want);
    char *lacks = missing ? text_of("; it lacks the key %s", missing) : text_of("%s", "");
    char *has = extra ? text_of("; it has the key %s, which is not due", extra) : text_of("%s", "");
    note_wrong(c, path, want, text_of("got a dict of %zu, want a dict of %zu%s%s", ts_value_count(got), ts_value_count(want), lacks, has));
    free(missing), free(extra), free(lacks), free(has);
}

static void compare_dict(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want) {
    size_t n = ts_value_count(want);
    if (ts_value_count(got) != n) {
        note_lengths(c, path, got, want);
        return;
    }
    if (!n) note_exact(c, path, got, want, true, &(distance){0});
    for (size_t i = 0; i < n; i++) compare_pair(c, t, path, got, want, i);
}

/* ---- any value ---- */

/* A member of an enum stands in a reference as its value. */
static bool compare_enum(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want) {
    ts_value *value = NULL;
    const char *name;
    if (ts_value_kind(got) != TS_KIND_ENUM || ts_value_attribute(got, 0, &name, &value, NULL) != TS_OK) return false;
    compare_value(c, t, path, value, want);
    ts_value_unref(value);
    return true;
}

void compare_value(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want) {
    ts_kind kind = ts_value_kind(want);
    if (compare_enum(c, t, path, got, want)) return;
    if (ts_value_kind(got) != kind) note_kinds(c, path, got, want);
    else if (kind == TS_KIND_TENSOR) compare_tensor_values(c, t, path, got, want);
    else if (kind == TS_KIND_LIST || kind == TS_KIND_TUPLE) compare_sequence(c, t, path, got, want);
    else if (kind == TS_KIND_DICT) compare_dict(c, t, path, got, want);
    else compare_single(c, t, path, got, want);
}

void compare_items(case_result *c, const tolerance *t, const char *path, const ts_value *got, ts_value *const *want, size_t count) {
    ts_kind kind = ts_value_kind(got);
    if ((kind != TS_KIND_LIST && kind != TS_KIND_TUPLE) || ts_value_count(got) != count) {
        char *is = described(got);
        note_wrong(c, path, want[0], text_of("got %s, want a tuple or list of %zu", is, count));
        free(is);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        char *at = text_of("%s/%zu", path, i);
        compare_item(c, t, at, got, i, want[i]);
        free(at);
    }
}

void compare_finish(case_result *c) {
    size_t wrong = 0;
    if (c->status != CASE_FAILED) return;
    c->kind = EXIT_CHECK_FAILED;
    for (size_t i = 0; i < c->detail_count; i++) wrong += c->details[i].message != NULL;
    if (wrong < 2) return;
    char *longer = text_of("%s (and %zu more value%s)", c->message, wrong - 1, wrong == 2 ? "" : "s");
    free(c->message);
    c->message = longer;
}
