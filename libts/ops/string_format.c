/* SPDX-License-Identifier: Apache-2.0
 *
 * string_format.c: str(), "{}".format() and "%s" % x (page 5.3 of the language).
 */
#include "ops/scalar.h"

#include <string.h>

static ts_status text_out(ctx *cx, text *t, value *out) {
    if (t->failed) return fail_memory(cx, t->length);
    return value_string(cx, text_str(t), t->length, out);
}

KERNEL(str_of) {
    scoped_text text t = TEXT_INIT(cx->budget);
    value_print(&t, a[0]);
    return text_out(cx, &t, out);
}

/* Only `{}` is replaced; arguments beyond are ignored. */
KERNEL(str_format) {
    scoped_text text t = TEXT_INIT(cx->budget);
    const str *s = a[0].s;
    int used = 1;
    for (size_t i = 0; i < s->length; i++) {
        if (s->bytes[i] != '{' || s->bytes[i + 1] != '}') {
            text_putc(&t, s->bytes[i]);
            continue;
        }
        if (used >= cx->nargs) return fail_op(cx, "Too few arguments for format string: %s", s->bytes);
        value_print(&t, a[used++]);
        i++;
    }
    return text_out(cx, &t, out);
}

/* One conversion; floats pass through C float, ints of %d through C int where they come from floats. */
static ts_status convert(ctx *cx, char kind, value v, text *t) {
    switch (kind) {
    case 's': value_print(t, v); return TS_OK;
    case 'd':
    case 'i':
        if (!value_is_number(v)) return fail_op(cx, "%%%c requires a number for formatting, but got %s", kind, value_tag_name(v));
        if (!is_int_or_float(v)) return scalar_refuse(cx);
        text_printf(t, "%lld", v.tag == V_INT ? (long long)v.i : (long long)int32_of_double(v.d));
        return TS_OK;
    case 'f':
    case 'F':
    case 'e':
    case 'E':
        if (!value_is_number(v)) return fail_op(cx, "%%%c requires a number for formatting, but got %s", kind, value_tag_name(v));
        if (!is_int_or_float(v)) return scalar_refuse(cx);
        text_printf(t, kind == 'e' ? "%e" : kind == 'E' ? "%E" : "%f", (double)(float)value_double(v));
        return TS_OK;
    case 'c':
        if (v.tag == V_INT) text_putc(t, (char)v.i);
        else if (v.tag == V_STR && v.s->length == 1) text_putc(t, v.s->bytes[0]);
        else return fail_op(cx, "%%c requires an int or char for formatting, but got %s", value_tag_name(v));
        return TS_OK;
    default: return fail_op(cx, "The specifier %%%c is not supported in TorchScript format strings", kind);
    }
}

KERNEL(str_percent) {
    scoped_text text t = TEXT_INIT(cx->budget);
    const str *s = a[0].s;
    const value *items = a + 1;
    int count = cx->nargs - 1, used = 0;
    if (count == 1 && a[1].tag == V_TUPLE) {
        items = a[1].tup->items;
        count = a[1].tup->n;
    }
    for (size_t i = 0; i < s->length; i++) {
        if (s->bytes[i] != '%') {
            text_putc(&t, s->bytes[i]);
            continue;
        }
        if (++i >= s->length) return fail_op(cx, "Incomplete format specifier");
        if (s->bytes[i] == '%') {
            text_putc(&t, '%');
            continue;
        }
        if (used >= count) return fail_op(cx, "Too few arguments for format string");
        TS_TRY(convert(cx, s->bytes[i], items[used++], &t));
    }
    if (used < count) return fail_op(cx, "Too many arguments for format string");
    return text_out(cx, &t, out);
}
