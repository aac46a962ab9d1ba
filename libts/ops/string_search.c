/* SPDX-License-Identifier: Apache-2.0
 *
 * string_search.c: finding, splitting and replacing in strings (page 5.3 of the language), PyTorch's odd bounds
 * included.  Where PyTorch never ends (an empty pattern), there is an error.
 */
#include "ops/list.h"

#include <string.h>

/* First place of `p` in s[from, to), or -1. */
static int64_t search(const char *s, int64_t from, int64_t to, const str *p) {
    int64_t n = (int64_t)p->length;
    if (n == 0) return from <= to ? from : -1;
    if (to - from < n) return -1;
    const char *found = memmem(s + from, (size_t)(to - from), p->bytes, p->length);
    return found ? found - s : -1;
}

static int64_t search_last(const char *s, int64_t from, int64_t to, const str *p) {
    for (int64_t i = to - (int64_t)p->length; i >= from; i--)
        if (memcmp(s + i, p->bytes, p->length) == 0) return i;
    return -1;
}

/* start < 0 counts from the end; end < 0: -1 is the end, -2 one before it. */
static ts_status bounds(ctx *cx, const value *a, int64_t *start, int64_t *end) {
    int64_t n = (int64_t)a[0].s->length;
    *start = a[2].i < 0 ? (a[2].i + n < 0 ? 0 : a[2].i + n) : a[2].i;
    *end = a[3].i < 0 ? (a[3].i + n + 1 < 0 ? 0 : a[3].i + n + 1) : a[3].i;
    if (*start > n && *end > *start)
        return fail_op(cx, "basic_string::substr: __pos (which is %lld) > this->size() (which is %zu)", (long long)*start,
                       a[0].s->length);
    return TS_OK;
}

static ts_status find(ctx *cx, const value *a, bool last, int64_t *out) {
    int64_t start, end, n = (int64_t)a[0].s->length;
    TS_TRY(bounds(cx, a, &start, &end));
    if (end <= start) { /* an empty piece: only an empty pattern is in it */
        *out = a[1].s->length ? -1 : start;
        return TS_OK;
    }
    if (end > n) end = n;
    *out = (last ? search_last : search)(a[0].s->bytes, start, end, a[1].s);
    return TS_OK;
}

KERNEL(str_find) {
    int64_t i;
    TS_TRY(find(cx, a, false, &i));
    out[0] = v_int(i);
    return TS_OK;
}

KERNEL(str_rfind) {
    int64_t i;
    TS_TRY(find(cx, a, true, &i));
    out[0] = v_int(i);
    return TS_OK;
}

KERNEL(str_index) {
    TS_TRY(k_str_find(cx, a, out));
    return out[0].i < 0 ? fail_op(cx, "ValueError: substring not found") : TS_OK;
}

KERNEL(str_rindex) {
    TS_TRY(k_str_rfind(cx, a, out));
    return out[0].i < 0 ? fail_op(cx, "ValueError: substring not found") : TS_OK;
}

KERNEL(str_contains) {
    (void)cx;
    out[0] = v_bool(search(a[0].s->bytes, 0, (int64_t)a[0].s->length, a[1].s) >= 0);
    return TS_OK;
}

/* Matches whose beginning lies before the end; they may reach beyond it. */
KERNEL(str_count) {
    int64_t n = (int64_t)a[0].s->length, start, end, count = 0;
    start = a[2].i < 0 ? (a[2].i + n < 0 ? 0 : a[2].i + n) : a[2].i;
    end = a[3].i < 0 ? (a[3].i + n + 1 < 0 ? 0 : a[3].i + n + 1) : a[3].i;
    if (start <= n && start < end && a[1].s->length == 0) return fail_op(cx, "count: the substring is empty");
    while (start <= n && start < end) {
        int64_t i = search(a[0].s->bytes, start, n, a[1].s);
        if (i < 0 || i >= end) break;
        count++;
        start = i + (int64_t)a[1].s->length;
    }
    out[0] = v_int(count);
    return TS_OK;
}

/* The piece s.substr(start, end - start): a negative length is the whole rest. */
static ts_status piece(ctx *cx, const value *a, const char **from, int64_t *length) {
    int64_t start, end, n = (int64_t)a[0].s->length;
    start = a[2].i < 0 ? (a[2].i + n < 0 ? 0 : a[2].i + n) : a[2].i;
    end = a[3].i < 0 ? (a[3].i + n + 1 < 0 ? 0 : a[3].i + n + 1) : a[3].i;
    if (start > n)
        return fail_op(cx, "basic_string::substr: __pos (which is %lld) > this->size() (which is %zu)", (long long)start,
                       a[0].s->length);
    *from = a[0].s->bytes + start;
    *length = end < start || end > n ? n - start : end - start;
    return TS_OK;
}

KERNEL(str_startswith) {
    const char *from;
    int64_t length, n = (int64_t)a[1].s->length;
    TS_TRY(piece(cx, a, &from, &length));
    out[0] = v_bool(length >= n && memcmp(from, a[1].s->bytes, (size_t)n) == 0);
    return TS_OK;
}

KERNEL(str_endswith) {
    const char *from;
    int64_t length, n = (int64_t)a[1].s->length;
    TS_TRY(piece(cx, a, &from, &length));
    out[0] = v_bool(length >= n && memcmp(from + length - n, a[1].s->bytes, (size_t)n) == 0);
    return TS_OK;
}

/* ---- splitting: pieces are pushed on a list of strings ---- */

static ts_status push_piece(ctx *cx, list *l, const char *bytes, int64_t length) {
    value v;
    TS_TRY(value_string(cx, bytes, (size_t)length, &v));
    return list_push(cx, l, v);
}

/* Runs `split` on a new list; gives it out, or frees it. */
static ts_status with_list(ctx *cx, const value *a, ts_status (*split)(ctx *, const value *, list *), value *out) {
    list *l;
    TS_TRY(list_new(cx, type_STR, 0, &l));
    ts_status st = split(cx, a, l);
    if (st != TS_OK) value_unref(v_list(l));
    else out[0] = v_list(l);
    return st;
}

/* The bytes that PyTorch takes for blanks: those of ASCII, and of the UTF-8 forms of some others. */
static bool is_break(unsigned char c, bool with_blanks) {
    return (c >= 0x0a && c <= 0x0d) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0xe2 || c == 0x80 || c == 0xa8 ||
           c == 0xa9 || (with_blanks && (c == ' ' || c == '\t'));
}

static ts_status split_blanks(ctx *cx, const value *a, list *l) {
    const str *s = a[0].s;
    for (size_t i = 0; i < s->length;) {
        size_t from;
        while (i < s->length && is_break((unsigned char)s->bytes[i], true)) i++;
        from = i;
        while (i < s->length && !is_break((unsigned char)s->bytes[i], true)) i++;
        if (i > from) TS_TRY(push_piece(cx, l, s->bytes + from, (int64_t)(i - from)));
    }
    return TS_OK;
}

static ts_status split_at(ctx *cx, const value *a, list *l) {
    const str *s = a[0].s, *p = a[1].s;
    int64_t at = 0, n = (int64_t)s->length;
    for (int64_t left = a[2].i; left != 0; left--) {
        int64_t i = search(s->bytes, at, n, p);
        if (i < 0) break;
        TS_TRY(push_piece(cx, l, s->bytes + at, i - at));
        at = i + (int64_t)p->length;
    }
    return push_piece(cx, l, s->bytes + at, n - at);
}

KERNEL(str_split) {
    if (arg_none(a[1])) return with_list(cx, a, split_blanks, out);
    if (a[1].s->length == 0) return fail_op(cx, "ValueError: empty separator");
    return with_list(cx, a, split_at, out);
}

static ts_status split_from_end(ctx *cx, const value *a, list *l) {
    const str *s = a[0].s, *p = a[1].s;
    int64_t end = (int64_t)s->length;
    for (int64_t left = a[2].i; left != 0; left--) {
        int64_t i = search_last(s->bytes, 0, end, p);
        if (i < 0) break;
        TS_TRY(push_piece(cx, l, s->bytes + i + p->length, end - i - (int64_t)p->length));
        end = i;
    }
    TS_TRY(push_piece(cx, l, s->bytes, end));
    return k_list_reverse(cx, (value[]){v_list(l)}, NULL);
}

KERNEL(str_rsplit) {
    if (a[1].s->length == 0) return fail_op(cx, "ValueError: empty separator");
    return with_list(cx, a, split_from_end, out);
}

static ts_status split_lines(ctx *cx, const value *a, list *l) {
    const str *s = a[0].s;
    size_t from = 0;
    for (size_t i = 0; i < s->length; i++) {
        if (!is_break((unsigned char)s->bytes[i], false)) continue;
        TS_TRY(push_piece(cx, l, s->bytes + from, (int64_t)(i - from)));
        if (a[1].b) TS_TRY(push_piece(cx, l, s->bytes + i, 1)); /* an element of its own */
        from = i + 1;
    }
    return from < s->length ? push_piece(cx, l, s->bytes + from, (int64_t)(s->length - from)) : TS_OK;
}

KERNEL(str_splitlines) { return with_list(cx, a, split_lines, out); }

/* Three strings: before, separator, after. */
static ts_status three(ctx *cx, const str *s, int64_t at, int64_t width, bool found_first, value *out) {
    int64_t n = (int64_t)s->length;
    int64_t first = at < 0 ? (found_first ? n : 0) : at, second = at < 0 ? 0 : width;
    value parts[3];
    const int64_t from[3] = {0, first, first + second}, length[3] = {first, second, n - first - second};
    for (int i = 0; i < 3; i++) {
        ts_status st = value_string(cx, s->bytes + from[i], (size_t)length[i], &parts[i]);
        if (st == TS_OK) continue;
        while (i-- > 0) value_unref(parts[i]);
        return st;
    }
    memcpy(out, parts, sizeof parts);
    return TS_OK;
}

KERNEL(str_partition) {
    int64_t at = a[1].s->length ? search(a[0].s->bytes, 0, (int64_t)a[0].s->length, a[1].s) : 0;
    return three(cx, a[0].s, at, (int64_t)a[1].s->length, true, out);
}

KERNEL(str_rpartition) {
    int64_t n = (int64_t)a[0].s->length, at = a[1].s->length ? search_last(a[0].s->bytes, 0, n, a[1].s) : n;
    return three(cx, a[0].s, at, (int64_t)a[1].s->length, false, out);
}

KERNEL(str_replace) {
    const str *s = a[0].s, *old = a[1].s, *with = a[2].s;
    int64_t at = 0, n = (int64_t)s->length, left = a[3].i;
    scoped_text text t = TEXT_INIT(cx->budget);
    if (old->length == 0) {
        if (left < 0) return fail_op(cx, "replace: the old string is empty");
        for (; left > 0 && !t.failed; left--) text_add(&t, with->bytes, with->length);
    } else {
        for (; left != 0 && !t.failed; left--) {
            int64_t i = search(s->bytes, at, n, old);
            if (i < 0) break;
            text_add(&t, s->bytes + at, (size_t)(i - at));
            text_add(&t, with->bytes, with->length);
            at = i + (int64_t)old->length;
        }
    }
    text_add(&t, s->bytes + at, (size_t)(n - at));
    if (t.failed) return fail_memory(cx, t.length);
    return value_string(cx, text_str(&t), t.length, out);
}
