/* SPDX-License-Identifier: Apache-2.0
 *
 * string.c: strings: case, classes, pieces, padding (page 5.3 of the language).  Strings are bytes; the C locale decides.
 */
#include "ops/list.h"

#include <string.h>

/* ASCII classes, whatever locale the process has set. */
static bool lower(unsigned char c) { return c >= 'a' && c <= 'z'; }
static bool upper(unsigned char c) { return c >= 'A' && c <= 'Z'; }
static bool letter(unsigned char c) { return lower(c) || upper(c); }
static bool digit(unsigned char c) { return c >= '0' && c <= '9'; }
static bool space(unsigned char c) { return c == ' ' || (c >= 9 && c <= 13); }
static unsigned char to_lower(unsigned char c) { return upper(c) ? (unsigned char)(c + 32) : c; }
static unsigned char to_upper(unsigned char c) { return lower(c) ? (unsigned char)(c - 32) : c; }

static ts_status text_out(ctx *cx, text *t, value *out) {
    if (t->failed) return fail_memory(cx, t->length);
    return value_string(cx, text_str(t), t->length, out);
}

KERNEL(str_len) {
    (void)cx;
    out[0] = v_int((int64_t)a[0].s->length);
    return TS_OK;
}

KERNEL(str_add) {
    str *s;
    size_t n = a[0].s->length, m = a[1].s->length;
    TS_TRY(str_new(cx, NULL, n + m, &s));
    memcpy(s->bytes, a[0].s->bytes, n);
    memcpy(s->bytes + n, a[1].s->bytes, m);
    out[0] = v_str(s);
    return TS_OK;
}

KERNEL(str_item) {
    const str *s = a[0].s;
    int64_t n = (int64_t)s->length, i = a[1].i < 0 ? a[1].i + n : a[1].i;
    if (i < 0 || i >= n)
        return fail_op(cx, "basic_string::at: __n (which is %llu) >= this->size() (which is %zu)", (unsigned long long)i,
                       s->length);
    return value_string(cx, s->bytes + i, 1, out);
}

KERNEL(str_slice) {
    int64_t start, count;
    str *s;
    TS_TRY(slice_bounds(cx, (int64_t)a[0].s->length, a[1], a[2], a[3].i, &start, &count));
    TS_TRY(str_new(cx, NULL, (size_t)count, &s));
    for (int64_t i = 0; i < count; i++) s->bytes[i] = a[0].s->bytes[start + i * a[3].i];
    out[0] = v_str(s);
    return TS_OK;
}

/* ---- case ---- */

/* Each byte, with the one before it (0 at the start). */
static ts_status map_bytes(ctx *cx, const str *s, unsigned char (*f)(unsigned char c, unsigned char before), value *out) {
    str *made;
    TS_TRY(str_new(cx, NULL, s->length, &made));
    for (size_t i = 0; i < s->length; i++)
        made->bytes[i] = (char)f((unsigned char)s->bytes[i], i ? (unsigned char)s->bytes[i - 1] : 0);
    *out = v_str(made);
    return TS_OK;
}

static unsigned char case_lower(unsigned char c, unsigned char before) { return (void)before, to_lower(c); }
static unsigned char case_upper(unsigned char c, unsigned char before) { return (void)before, to_upper(c); }
static unsigned char case_swap(unsigned char c, unsigned char before) { return (void)before, upper(c) ? to_lower(c) : to_upper(c); }
static unsigned char case_title(unsigned char c, unsigned char before) { return letter(before) ? to_lower(c) : to_upper(c); }

KERNEL(str_lower) { return map_bytes(cx, a[0].s, case_lower, out); }
KERNEL(str_upper) { return map_bytes(cx, a[0].s, case_upper, out); }
KERNEL(str_swapcase) { return map_bytes(cx, a[0].s, case_swap, out); }
KERNEL(str_title) { return map_bytes(cx, a[0].s, case_title, out); }

KERNEL(str_capitalize) {
    TS_TRY(map_bytes(cx, a[0].s, case_lower, out));
    if (out[0].s->length) out[0].s->bytes[0] = (char)to_upper((unsigned char)out[0].s->bytes[0]);
    return TS_OK;
}

/* ---- classes ---- */

static bool alnum(unsigned char c) { return letter(c) || digit(c); }
static bool printable(unsigned char c) { return c >= 0x20 && c < 0x7f; }

static bool every(const str *s, bool (*test)(unsigned char), bool if_empty) {
    for (size_t i = 0; i < s->length; i++)
        if (!test((unsigned char)s->bytes[i])) return false;
    return s->length ? true : if_empty;
}

/* At least one letter, and none of the other case. */
static bool all_case(const str *s, bool (*other)(unsigned char)) {
    bool found = false;
    for (size_t i = 0; i < s->length; i++) {
        if (other((unsigned char)s->bytes[i])) return false;
        found |= letter((unsigned char)s->bytes[i]);
    }
    return found;
}

static bool is_title(const str *s) {
    bool found = false;
    for (size_t i = 0; i < s->length; i++) {
        unsigned char c = (unsigned char)s->bytes[i], before = i ? (unsigned char)s->bytes[i - 1] : 0;
        if (letter(c) && upper(c) == letter(before)) return false;
        found |= letter(c);
    }
    return found;
}

#define TEST(name, expression)                                                                                    \
    KERNEL(str_##name) {                                                                                          \
        (void)cx;                                                                                                 \
        out[0] = v_bool(expression);                                                                              \
        return TS_OK;                                                                                             \
    }

TEST(isdigit, every(a[0].s, digit, false))
TEST(isdecimal, every(a[0].s, digit, false))
TEST(isnumeric, every(a[0].s, digit, false))
TEST(isspace, every(a[0].s, space, false))
TEST(isalnum, every(a[0].s, alnum, false))
TEST(isalpha, every(a[0].s, letter, false))
TEST(isprintable, every(a[0].s, printable, true))
TEST(isupper, all_case(a[0].s, lower))
TEST(islower, all_case(a[0].s, upper))
TEST(istitle, is_title(a[0].s))
TEST(isidentifier, every(a[0].s, alnum, false) && !digit((unsigned char)a[0].s->bytes[0]))

/* ---- stripping and padding ---- */

enum { LEFT = 1, RIGHT = 2 };

static ts_status strip(ctx *cx, const value *a, int sides, value *out) {
    const char *s = a[0].s->bytes;
    size_t from = 0, to = a[0].s->length;
    while (sides & LEFT && from < to && memchr(a[1].s->bytes, s[from], a[1].s->length)) from++;
    while (sides & RIGHT && to > from && memchr(a[1].s->bytes, s[to - 1], a[1].s->length)) to--;
    return value_string(cx, s + from, to - from, out);
}

KERNEL(str_strip) { return strip(cx, a, LEFT | RIGHT, out); }
KERNEL(str_lstrip) { return strip(cx, a, LEFT, out); }
KERNEL(str_rstrip) { return strip(cx, a, RIGHT, out); }

static ts_status pad(ctx *cx, const str *s, int64_t left, int64_t right, char fill, value *out) {
    str *made;
    size_t l = left > 0 ? (size_t)left : 0, r = right > 0 ? (size_t)right : 0;
    TS_TRY(str_new(cx, NULL, l + s->length + r, &made));
    memset(made->bytes, fill, l);
    memcpy(made->bytes + l, s->bytes, s->length);
    memset(made->bytes + l + s->length, fill, r);
    *out = v_str(made);
    return TS_OK;
}

static ts_status fill_char(ctx *cx, const str *s) {
    return s->length == 1 ? TS_OK : fail_op(cx, "TypeError: The fill character must be exactly one character long");
}

static int64_t missing(const value *a) {
    int64_t n = (int64_t)a[0].s->length;
    return a[1].i > n ? a[1].i - n : 0;
}

KERNEL(str_ljust) {
    TS_TRY(fill_char(cx, a[2].s));
    return pad(cx, a[0].s, 0, missing(a), a[2].s->bytes[0], out);
}

KERNEL(str_rjust) {
    TS_TRY(fill_char(cx, a[2].s));
    return pad(cx, a[0].s, missing(a), 0, a[2].s->bytes[0], out);
}

/* An odd rest goes right for an even width, left for an odd one. */
KERNEL(str_center) {
    TS_TRY(fill_char(cx, a[2].s));
    int64_t n = missing(a), left = n / 2 + (n & 1 & a[1].i);
    return pad(cx, a[0].s, left, n - left, a[2].s->bytes[0], out);
}

KERNEL(str_zfill) { return pad(cx, a[0].s, missing(a), 0, '0', out); }

/* Columns count from the beginning of the string, not of the line. */
KERNEL(str_expandtabs) {
    scoped_text text t = TEXT_INIT(cx->budget);
    for (size_t i = 0; i < a[0].s->length && !t.failed; i++) {
        if (a[0].s->bytes[i] != '\t') {
            text_putc(&t, a[0].s->bytes[i]);
            continue;
        }
        int64_t n = a[1].i > 0 ? a[1].i - (int64_t)t.length % a[1].i : 0;
        for (; n > 0 && !t.failed; n--) text_putc(&t, ' ');
    }
    return text_out(cx, &t, out);
}

/* ---- numbers and characters ---- */

static ts_status radix(ctx *cx, int64_t i, unsigned base, const char *prefix, value *out) {
    char digits[72];
    size_t at = sizeof digits;
    uint64_t rest = i < 0 ? 0 - (uint64_t)i : (uint64_t)i;
    do digits[--at] = "0123456789abcdef"[rest % base];
    while (rest /= base);
    digits[--at] = prefix[1];
    digits[--at] = prefix[0];
    if (i < 0) digits[--at] = '-';
    return value_string(cx, digits + at, sizeof digits - at, out);
}

KERNEL(str_hex) { return radix(cx, a[0].i, 16, "0x", out); }
KERNEL(str_oct) { return radix(cx, a[0].i, 8, "0o", out); }
KERNEL(str_bin) { return radix(cx, a[0].i, 2, "0b", out); }

KERNEL(str_chr) {
    if (a[0].i < 0 || a[0].i >= 1114111) return fail_op(cx, "chr() arg not in range(0x110000), found %lld", (long long)a[0].i);
    char c = (char)a[0].i;
    return value_string(cx, &c, 1, out);
}

KERNEL(str_ord) {
    if (a[0].s->length != 1) return fail_op(cx, "String for ord() must be 1 character, found %zu", a[0].s->length);
    out[0] = v_int((unsigned char)a[0].s->bytes[0]);
    return TS_OK;
}

KERNEL(str_join) {
    const list *l = a[1].l;
    scoped_text text t = TEXT_INIT(cx->budget);
    for (int64_t i = 0; i < l->n; i++) {
        if (i) text_add(&t, a[0].s->bytes, a[0].s->length);
        text_add(&t, l->items[i].s->bytes, l->items[i].s->length);
    }
    return text_out(cx, &t, out);
}
