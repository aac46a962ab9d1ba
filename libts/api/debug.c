/* SPDX-License-Identifier: Apache-2.0
 *
 * debug.c: .debug_pkl: which piece of a source came from where (page 3.10 of the language).
 *
 * Untrusted, and needed for messages alone: anything odd is an error, after which the places are unknown.  Texts are
 * put together from a table of strings; their total is bounded by the size of the member.
 */
#include "api/module.h"
#include "archive/pickle.h"

#include <string.h>

typedef struct reading {
    ctx *cx;
    arena *a;
    const tuple *strings; /* of the newer form, else NULL */
    map sources;          /* tuple of a source -> source; keys are the pointers' bytes */
    size_t room;          /* bytes of text that may still be made */
} reading;

static ts_status odd(const reading *s) { return fail(s->cx, TS_ERR_FORMAT, "the debug information is damaged"); }

/* ---- what such a pickle does not need ---- */

static ts_status no_type(void *context, const char *name, const type **out, ts_error *err) {
    (void)context, (void)out;
    return error_set(err, TS_ERR_FORMAT, "debug information names a type '%s'", name);
}

static ts_status no_object(ctx *cx, void *context, const type *t, value *out) {
    (void)context, (void)t, (void)out;
    return fail(cx, TS_ERR_FORMAT, "debug information holds an object");
}

static ts_status no_state(ctx *cx, void *context, value holder, value state) {
    (void)holder, (void)state;
    return no_object(cx, context, NULL, NULL);
}

static ts_status no_member(ctx *cx, void *context, const type *t, value v, value *out) {
    (void)v;
    return no_object(cx, context, t, out);
}

static ts_status keep_type(ctx *cx, void *context, value *v, const type *t) {
    (void)cx, (void)context, (void)v, (void)t;
    return TS_OK;
}

static ts_status no_storage(ctx *cx, void *context, const char *key, storage **out) {
    (void)key, (void)out;
    return no_object(cx, context, NULL, NULL);
}

/* ---- sources ---- */

static int64_t int_at(const tuple *t, int i) { return t->items[i].tag == V_INT ? t->items[i].i : -1; }

static const str *string_at(const reading *s, int64_t i) {
    if (!s->strings || i < 0 || i >= s->strings->n || s->strings->items[i].tag != V_STR) return NULL;
    return s->strings->items[i].s;
}

/* A list or tuple as items and count; false for other values. */
static bool items_of(value v, const value **out_items, int64_t *out_n) {
    *out_items = v.tag == V_LIST ? v.l->items : v.tag == V_TUPLE ? v.tup->items : NULL;
    *out_n = v.tag == V_LIST ? v.l->n : v.tag == V_TUPLE ? v.tup->n : -1;
    return *out_n >= 0;
}

static ts_status join_text(reading *s, value pieces, text *out) {
    const value *items;
    int64_t n;
    if (pieces.tag == V_STR) {
        text_add(out, pieces.s->bytes, pieces.s->length);
        return out->length > s->room ? odd(s) : TS_OK;
    }
    if (!items_of(pieces, &items, &n)) return odd(s);
    for (int64_t i = 0; i < n; i++) {
        const str *piece = items[i].tag == V_INT ? string_at(s, items[i].i) : NULL;
        if (!piece || piece->length > s->room - out->length) return odd(s);
        text_add(out, piece->bytes, piece->length);
    }
    return TS_OK;
}

/* source: (text or [index...], name or index or None, first line) */
static ts_status make_source(reading *s, const tuple *t, source **out) {
    scoped_text text joined = TEXT_INIT(s->cx->budget);
    if (t->n != 3 || int_at(t, 2) < 0 || int_at(t, 2) > INT32_MAX) return odd(s);
    TS_TRY(join_text(s, t->items[0], &joined));
    const str *name = t->items[1].tag == V_STR ? t->items[1].s : t->items[1].tag == V_INT ? string_at(s, t->items[1].i) : NULL;
    source *made = ARENA_NEW(s->a, source);
    char *bytes = arena_copy(s->a, text_str(&joined), joined.length);
    char *name_copy = name ? arena_copy(s->a, name->bytes, name->length) : NULL;
    if (joined.failed || !made || !bytes || (name && !name_copy)) return fail_memory(s->cx, joined.length);
    *made = (source){.name = name_copy, .bytes = bytes, .length = joined.length, .first_line = (int)int_at(t, 2)};
    s->room -= joined.length;
    *out = made;
    return TS_OK;
}

/* Sources are shared by reference in the pickle, so by address here; the pickle's value outlives the map. */
static ts_status find_source(reading *s, const value *v, source **out) {
    if (v->tag != V_TUPLE) return odd(s);
    const char *key = (const char *)&v->tup;
    if ((*out = map_get(&s->sources, key, sizeof v->tup))) return TS_OK;
    TS_TRY(make_source(s, v->tup, out));
    return map_set(&s->sources, key, sizeof v->tup, *out) ? TS_OK : fail_memory(s->cx, sizeof(map_entry));
}

/* ---- records ---- */

/* record: (offset, range, tag), older: (offset, range); range: (source, start, end) */
static ts_status read_record(reading *s, value v, size_t least, origin *out) {
    const tuple *t = v.tag == V_TUPLE ? v.tup : NULL;
    if (!t || t->n < 2 || int_at(t, 0) < (int64_t)least || t->items[1].tag != V_TUPLE) return odd(s);
    const tuple *place = t->items[1].tup;
    source *from;
    if (place->n != 3) return odd(s);
    TS_TRY(find_source(s, &place->items[0], &from));
    int64_t begin = int_at(place, 1), end = int_at(place, 2);
    if (begin < 0 || end < begin || end > (int64_t)from->length) begin = end = 0;
    *out = (origin){(size_t)int_at(t, 0), from, (size_t)begin, (size_t)end};
    return TS_OK;
}

static ts_status read_records(reading *s, const value *items, int64_t n, origin_table **out) {
    origin_table *table = ARENA_NEW(s->a, origin_table);
    origin *at = ARENA_ARRAY(s->a, origin, n + 1);
    if (!table || !at) return fail_memory(s->cx, (size_t)n * sizeof *at);
    for (int64_t i = 0; i < n; i++) TS_TRY(read_record(s, items[i], i ? at[i - 1].offset : 0, &at[i]));
    *table = (origin_table){(size_t)n, at};
    *out = table;
    return TS_OK;
}

static ts_status read_all(reading *s, value root, origin_table **out) {
    static const char mark[] = "FORMAT_WITH_STRING_TABLE";
    const value *items;
    int64_t n;
    if (!items_of(root, &items, &n)) return odd(s);
    bool newer = n == 3 && items[0].tag == V_STR && strcmp(items[0].s->bytes, mark) == 0;
    if (newer) {
        if (items[1].tag != V_TUPLE) return odd(s);
        s->strings = items[1].tup;
        if (!items_of(items[2], &items, &n)) return odd(s);
    }
    return read_records(s, items, n, out);
}

ts_status debug_origins(ctx *cx, arena *a, const char *name, const char *bytes, size_t length, origin_table **out) {
    const pickle_host host = {.find_type = no_type, .parse_type = no_type, .new_object = no_object, .set_state = no_state,
                              .enum_member = no_member, .set_type = keep_type, .storage = no_storage};
    scoped_value value root = v_none();
    reading s = {.cx = cx, .a = a, .sources = MAP_INIT(cx->budget), .room = 16 * length + (1 << 20)};
    TS_TRY(pickle_load(cx, &host, name, bytes, length, &root));
    ts_status st = read_all(&s, root, out);
    map_free(&s.sources);
    return st;
}
