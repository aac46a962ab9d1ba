/* SPDX-License-Identifier: Apache-2.0
 *
 * json.c: see json.h.  The tree's parent links are the stack.
 */
#include "archive/json.h"

#include "base/map.h"
#include "base/text.h"

#include <string.h>

enum { MAX_NESTING = 512 };

typedef struct reader {
    arena *a;
    const char *name, *bytes;
    size_t length, at;
    ts_error *err;
} reader;

static ts_status broken(const reader *r, const char *what) {
    return error_set(r->err, TS_ERR_FORMAT, "%s, offset %zu: %s", r->name, r->at, what);
}

static int here(reader *r) {
    while (r->at < r->length && strchr(" \t\r\n", r->bytes[r->at]) && r->bytes[r->at]) r->at++;
    return r->at < r->length ? (unsigned char)r->bytes[r->at] : -1;
}

/* ---- strings ---- */

static bool hex4(const reader *r, size_t at, unsigned *out) {
    *out = 0;
    if (r->length - at < 4) return false;
    for (size_t i = 0; i < 4; i++) {
        static const char digits[] = "0123456789abcdef0123456789ABCDEF";
        const char *digit = r->bytes[at + i] ? strchr(digits, r->bytes[at + i]) : NULL;
        if (!digit) return false;
        *out = *out * 16 + (unsigned)(digit - digits) % 16;
    }
    return true;
}

static void put_utf8(text *t, unsigned c) {
    if (c < 0x80) text_putc(t, (char)c);
    else if (c < 0x800) text_printf(t, "%c%c", (int)(0xc0 | c >> 6), (int)(0x80 | (c & 0x3f)));
    else if (c < 0x10000) text_printf(t, "%c%c%c", (int)(0xe0 | c >> 12), (int)(0x80 | (c >> 6 & 0x3f)), (int)(0x80 | (c & 0x3f)));
    else
        text_printf(t, "%c%c%c%c", (int)(0xf0 | c >> 18), (int)(0x80 | (c >> 12 & 0x3f)), (int)(0x80 | (c >> 6 & 0x3f)), (int)(0x80 | (c & 0x3f)));
}

/* What follows the backslash. */
static ts_status escape(reader *r, text *t) {
    static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
    unsigned c, low;
    char kind = r->at < r->length ? r->bytes[r->at++] : 0;
    const char *known = kind ? strchr(names, kind) : NULL;
    if (known) {
        text_putc(t, bytes[known - names]);
        return TS_OK;
    }
    if (kind != 'u' || !hex4(r, r->at, &c) || c == 0) return broken(r, "an escape that JSON does not have");
    r->at += 4;
    bool pair = c >= 0xd800 && c < 0xdc00 && r->length - r->at >= 6 && r->bytes[r->at] == '\\' && r->bytes[r->at + 1] == 'u' &&
                hex4(r, r->at + 2, &low) && low >= 0xdc00 && low < 0xe000;
    if (pair) {
        c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        r->at += 6;
    } else if (c >= 0xd800 && c < 0xe000) {
        return broken(r, "half a surrogate pair");
    }
    put_utf8(t, c);
    return TS_OK;
}

static ts_status string(reader *r, const char **out) {
    scoped_text text t = TEXT_INIT(NULL);
    for (r->at++; r->at < r->length && r->bytes[r->at] != '"';) {
        char c = r->bytes[r->at++];
        if ((unsigned char)c < 0x20) return broken(r, "a control character in a string");
        if (c == '\\') TS_TRY(escape(r, &t));
        else text_putc(&t, c);
    }
    if (r->at >= r->length) return broken(r, "a string does not end");
    r->at++;
    *out = t.failed ? NULL : arena_copy(r->a, text_str(&t), t.length);
    return *out ? TS_OK : error_memory(r->err);
}

/* ---- values ---- */

static bool word(reader *r, const char *w) {
    size_t n = strlen(w);
    if (r->length - r->at < n || memcmp(r->bytes + r->at, w, n) != 0) return false;
    r->at += n;
    return true;
}

/* A value without its items. */
static ts_status value_begin(reader *r, json *v) {
    v->text = "";
    switch (here(r)) {
    case '{': v->kind = JSON_OBJECT; r->at++; return TS_OK;
    case '[': v->kind = JSON_ARRAY; r->at++; return TS_OK;
    case '"': v->kind = JSON_STRING; return string(r, &v->text);
    case 't': v->kind = JSON_TRUE; return word(r, "true") ? TS_OK : broken(r, "a value is no JSON");
    case 'f': v->kind = JSON_FALSE; return word(r, "false") ? TS_OK : broken(r, "a value is no JSON");
    case 'n': v->kind = JSON_NULL; return word(r, "null") ? TS_OK : broken(r, "a value is no JSON");
    default: break;
    }
    size_t begin = r->at;
    while (r->at < r->length && r->bytes[r->at] && strchr("+-.0123456789eE", r->bytes[r->at])) r->at++;
    if (r->at == begin) return broken(r, "a value is missing");
    v->kind = JSON_NUMBER;
    v->text = arena_copy(r->a, r->bytes + begin, r->at - begin);
    return v->text ? TS_OK : error_memory(r->err);
}

static ts_status add(reader *r, json *parent, json **out) {
    json *v = ARENA_NEW(r->a, json);
    if (!v) return error_memory(r->err);
    v->parent = parent;
    if (parent && parent->kind == JSON_OBJECT) {
        if (here(r) != '"') return broken(r, "a key is missing");
        TS_TRY(string(r, &v->key));
        if (here(r) != ':') return broken(r, "a colon is missing");
        r->at++;
    }
    TS_TRY(value_begin(r, v));
    if (parent && parent->last) parent->last->next = v;
    else if (parent) parent->first = v;
    if (parent) parent->last = v;
    *out = v;
    return TS_OK;
}

static ts_status check_keys(const reader *r, const json *object) {
    map seen = MAP_INIT(NULL);
    ts_status st = TS_OK;
    for (const json *v = object->first; v && st == TS_OK && v->key; v = v->next) {
        if (map_gets(&seen, v->key)) st = error_set(r->err, TS_ERR_FORMAT, "%s: an object has two keys '%s'", r->name, v->key);
        else if (!map_sets(&seen, v->key, (void *)v)) st = error_memory(r->err);
    }
    map_free(&seen);
    return st;
}

ts_status json_parse(arena *a, const char *name, const char *bytes, size_t length, json **out, ts_error *err) {
    reader r = {a, name, bytes, length, 0, err};
    json *root, *open, *v;
    int depth = 0;
    TS_TRY(add(&r, NULL, &root));
    for (open = root->kind >= JSON_ARRAY ? root : NULL; open;) {
        char end = open->kind == JSON_ARRAY ? ']' : '}';
        if (here(&r) == end) {
            r.at++;
            TS_TRY(check_keys(&r, open));
            open = open->parent;
            depth--;
            continue;
        }
        if (open->first) {
            if (here(&r) != ',') return broken(&r, "a comma is missing");
            r.at++;
        }
        TS_TRY(add(&r, open, &v));
        if (v->kind < JSON_ARRAY) continue;
        if (++depth > MAX_NESTING) return broken(&r, "the values nest too deeply");
        open = v;
    }
    if (here(&r) != -1) return broken(&r, "there is something behind the value");
    *out = root;
    return TS_OK;
}

const json *json_get(const json *object, const char *key) {
    if (!object || object->kind != JSON_OBJECT) return NULL;
    for (const json *v = object->first; v; v = v->next)
        if (strcmp(v->key, key) == 0) return v->kind == JSON_NULL ? NULL : v;
    return NULL;
}
