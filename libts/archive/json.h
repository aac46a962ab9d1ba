/* SPDX-License-Identifier: Apache-2.0
 *
 * json.h: JSON as archives of PyTorch 1.0 to 1.3 have it in model.json: untrusted bytes to a tree in an arena, without
 * recursion, nesting and memory bounded by the text.
 */
#ifndef TS_ARCHIVE_JSON_H
#define TS_ARCHIVE_JSON_H

#include "base/mem.h"

typedef enum json_kind { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT } json_kind;

typedef struct json {
    json_kind kind;
    const char *key;     /* in an object, else NULL */
    const char *text;    /* of a string (unescaped, without NULs) or a number (as written), else "" */
    struct json *first;  /* items of an array or object in order */
    struct json *last, *next, *parent;
} json;

/* Parses one value; TS_ERR_FORMAT with `name` and the offset where it is none. An object names each key once. */
ts_status json_parse(arena *a, const char *name, const char *bytes, size_t length, json **out, ts_error *err);
/* The value of a key, or NULL: also where `object` is NULL or no object, or the value is null. */
const json *json_get(const json *object, const char *key);

#endif
