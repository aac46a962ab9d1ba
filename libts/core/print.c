/* SPDX-License-Identifier: Apache-2.0
 *
 * print.c: values and tensors as C++ PyTorch prints them (pages 5.3 and 7.3 of the language).  Nested values are walked
 * with an explicit stack.
 */
#include "base/vec.h"
#include "core/copy.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 80 };

/* ---- numbers ---- */

static void print_int(text *out, int64_t i) {
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = i < 0 ? -(uint64_t)i : (uint64_t)i;
    do digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (i < 0) digits[--at] = '-';
    text_add(out, digits + at, sizeof digits - at);
}

static void print_float(text *out, double d) {
    if (isfinite(d) && (d == 0 || fabs(d) >= 0x1p-1022) && d >= -0x1p63 && d < 0x1p63 && d == (double)(int64_t)d)
        text_printf(out, "%lld.", (long long)d);
    else text_printf(out, "%.17g", d);
}

static void print_complex(text *out, double re, double im) {
    print_float(out, re);
    text_putc(out, im >= 0 ? '+' : '-');
    print_float(out, fabs(im));
    text_putc(out, 'j');
}

static void print_device(text *out, ts_device d) {
    text_puts(out, d.type == TS_CUDA ? "cuda" : "cpu");
    if (d.index >= 0) text_printf(out, ":%d", d.index);
}

/* ---- tensors ---- */

/* How the elements of a vector or matrix are written. */
typedef struct format { int width; char style; double scale; } format; /* style: e f or g */


static double load(const tensor *t, int64_t offset) {
    tensor one = *t;
    value v = v_none();
    ctx cx = {.threads = 1};
    one.offset = offset;
    one.ndim = 0;
    if (tensor_item(&cx, &one, &v) != TS_OK) return 0;
    double d = value_double(v);
    value_unref(v);
    return d;
}

/* A rows x columns piece of a tensor. */
typedef struct piece { const tensor *t; int64_t offset, rows, columns, row_stride, column_stride; } piece;

static double at(const piece *p, int64_t r, int64_t c) { return load(p->t, p->offset + r * p->row_stride + c * p->column_stride); }

static int exponent(double d) { return d == 0 ? 1 : (int)floor(log10(d)) + 1; }

/* Smallest and largest magnitudes among the finite values; after the first, larger ones count by their signed value. */
static bool extremes(const piece *p, double *low, double *high) {
    bool whole = true, any = false;
    for (int64_t r = 0; r < p->rows; r++)
        for (int64_t c = 0; c < p->columns; c++) {
            double d = at(p, r, c), m = fabs(d);
            if (!isfinite(d)) continue;
            if (d != ceil(d)) whole = false;
            if (!any) *low = *high = m;
            if (m < *low) *low = m;
            if (d > *high) *high = m;
            any = true;
        }
    if (!any) *low = *high = -1;
    return whole;
}

static format choose(const piece *p) {
    double low, high;
    bool whole = extremes(p, &low, &high);
    int from = low < 0 ? 1 : exponent(low), to = high < 0 ? 1 : exponent(high);
    if (whole) return to > 9 ? (format){11, 'e', 1} : (format){to + 1, 'g', 1};
    if (to - from > 4) return (format){abs(to) > 99 || abs(from) > 99 ? 12 : 11, 'e', 1};
    if (to > 5 || to < 0) return (format){7, 'f', pow(10, to - 1)};
    return to == 0 ? (format){7, 'f', 1} : (format){to + 6, 'f', 1};
}

static void print_element(text *out, const format *f, int precision, double d) {
    if (isnan(d)) text_printf(out, "%*s", f->width, signbit(d) ? "-nan" : "nan");
    else if (isinf(d)) text_printf(out, "%*s", f->width, d > 0 ? "inf" : "-inf");
    else if (f->style == 'e') text_printf(out, "%*.4e", f->width, d);
    else if (f->style == 'f') text_printf(out, "%*.4f", f->width, d);
    else text_printf(out, "%*.*g", f->width, precision, d);
}

static char print_vector(text *out, const piece *p) {
    format f = choose(p);
    if (f.scale != 1) text_printf(out, "%.4g *\n", f.scale);
    for (int64_t c = 0; c < p->columns && !out->failed; c++) {
        print_element(out, &f, 6, at(p, 0, c) / f.scale);
        text_putc(out, '\n');
    }
    return f.style;
}

static void spaces(text *out, int n) {
    while (n-- > 0) text_putc(out, ' ');
}

static void print_rows(text *out, const piece *p, const format *f, int precision, int64_t first, int64_t last, int indent) {
    if (f->scale != 1) {
        text_printf(out, "%.4g *\n", f->scale);
        spaces(out, indent);
    }
    for (int64_t r = 0; r < p->rows && !out->failed; r++) {
        if (r) spaces(out, indent + (f->scale != 1));
        for (int64_t c = first; c <= last && !out->failed; c++) {
            print_element(out, f, precision, at(p, r, c) / f->scale);
            text_putc(out, c == last ? '\n' : ' ');
        }
    }
}

static char print_matrix(text *out, const piece *p, int line, int indent, int *precision) {
    format f = choose(p);
    spaces(out, indent);
    int64_t per = (line - indent) / (f.width + 1);
    if (per < 1) per = 1;
    if (f.style != 'g') *precision = 4;
    for (int64_t first = 0; first < p->columns && !out->failed; first += per) {
        int64_t last = first + per < p->columns ? first + per - 1 : p->columns - 1;
        if (per < p->columns) {
            if (first) text_putc(out, '\n');
            text_printf(out, "Columns %lld to %lld", (long long)first + 1, (long long)last + 1);
            spaces(out, indent);
        }
        print_rows(out, p, &f, *precision, first, last, indent);
    }
    return f.style;
}

/* All matrices of a tensor of more than two dimensions; the first dimension runs fastest. */
static char print_stack(text *out, const tensor *t, int line, int *precision) {
    int64_t index[MAX_DIMS] = {0};
    int lead = t->ndim - 2;
    for (bool first = true;; first = false) {
        piece p = {t, t->offset, t->sizes[lead], t->sizes[lead + 1], t->strides[lead], t->strides[lead + 1]};
        if (!first) text_putc(out, '\n');
        text_putc(out, '(');
        for (int i = 0; i < lead; i++) {
            p.offset += index[i] * t->strides[i];
            text_printf(out, "%lld,", (long long)index[i] + 1);
        }
        text_puts(out, ".,.) = \n");
        char style = print_matrix(out, &p, line, 1, precision);
        int i = 0;
        while (i < lead && ++index[i] == t->sizes[i]) index[i++] = 0;
        if (i == lead || out->failed) return style;
    }
}

/* Prints elements and returns the style of the last ones; *precision is that of the style 'g'. */
static char print_elements(text *out, const tensor *t, int line, int *precision) {
    piece p = {t, t->offset, 1, 0, 0, 0};
    if (tensor_numel(t) == 0) return 'g';
    if (t->ndim == 0) {
        double d = load(t, t->offset);
        if (isnan(d)) text_puts(out, signbit(d) ? "-nan\n" : "nan\n");
        else text_printf(out, "%g\n", d);
        return 'g';
    }
    if (t->ndim > 2) return print_stack(out, t, line, precision);
    p.columns = t->sizes[t->ndim - 1];
    p.column_stride = t->strides[t->ndim - 1];
    if (t->ndim == 1) return print_vector(out, &p);
    p.rows = t->sizes[0];
    p.row_stride = t->strides[0];
    return print_matrix(out, &p, line, 0, precision);
}

/* A vector as the text of a tensor. */
static void print_numbers(text *out, dtype d, int64_t n, const void *numbers) {
    ctx cx = {.threads = 1};
    scoped_tensor tensor *t = NULL;
    if (tensor_empty(&cx, d, 1, &n, &t) != TS_OK) return;
    memcpy(tensor_data(t), numbers, (size_t)n * dtype_size(d));
    tensor_print(out, t);
}

/* The scale is written in the style of the elements before it. */
static void print_quantizer(text *out, const quantizer *q, char style, int precision) {
    if (q->axis < 0) {
        text_puts(out, ", qscheme: per_tensor_affine, scale: ");
        print_element(out, &(format){0, style, 1}, precision, q->scales[0]);
        text_printf(out, ", zero_point: %lld", (long long)q->zero_points[0]);
        return;
    }
    text_puts(out, ", qscheme: per_channel_affine, scales: ");
    print_numbers(out, TS_FLOAT64, q->count, q->scales);
    text_puts(out, ", zero_points: ");
    print_numbers(out, TS_INT64, q->count, q->zero_points);
    text_printf(out, ", axis: %d", q->axis);
}

/* The numbers that a quantized tensor stands for; NULL where memory ends. */
static tensor *dequantized(const tensor *t) {
    ctx cx = {.threads = 1};
    tensor *plain;
    int64_t index[MAX_DIMS] = {0}, n = tensor_numel(t);
    if (tensor_empty(&cx, TS_FLOAT32, t->ndim, t->sizes, &plain) != TS_OK) return NULL;
    for (int64_t i = 0; i < n; i++) {
        int64_t offset = t->offset, c = t->quant->axis < 0 ? 0 : index[t->quant->axis];
        for (int k = 0; k < t->ndim; k++) offset += index[k] * t->strides[k];
        const char *at = t->storage->data + (size_t)offset * dtype_size(t->dtype);
        int64_t q = t->dtype == TS_QINT8 ? *(const int8_t *)at : t->dtype == TS_QINT32 ? *(const int32_t *)at : *(const uint8_t *)at;
        ((float *)tensor_data(plain))[i] = (float)t->quant->scales[c] * (float)(q - t->quant->zero_points[c]);
        for (int k = t->ndim - 1; k >= 0 && ++index[k] == t->sizes[k]; k--) index[k] = 0;
    }
    return plain;
}

void tensor_print(text *out, const tensor *t) { tensor_print_lines(out, t, LINE); }

void tensor_print_lines(text *out, const tensor *t, int line) {
    int precision = 6;
    scoped_tensor tensor *plain = t->quant ? dequantized(t) : NULL;
    char style = print_elements(out, plain ? plain : t, line, &precision);
    text_printf(out, "[ %s%s%sType{", t->quant ? "Quantized" : "", t->storage->device.type == TS_CUDA ? "CUDA" : "CPU", dtype_aten(t->dtype));
    for (int i = 0; i < t->ndim; i++) text_printf(out, i ? ",%lld" : "%lld", (long long)t->sizes[i]);
    text_putc(out, '}');
    if (t->quant) print_quantizer(out, t->quant, style, precision);
    text_puts(out, " ]");
}

/* ---- values ---- */

static void print_plain(text *out, value v) {
    switch ((tag)v.tag) {
    case V_NONE: text_puts(out, "None"); return;
    case V_BOOL: text_puts(out, v.b ? "True" : "False"); return;
    case V_INT: print_int(out, v.i); return;
    case V_FLOAT: print_float(out, v.d); return;
    case V_DEVICE: print_device(out, v.device); return;
    case V_TENSOR: tensor_print(out, v.t); return;
    case V_COMPLEX: print_complex(out, v.z->re, v.z->im); return;
    case V_STR: text_add(out, v.s->bytes, v.s->length); return;
    case V_OBJECT: text_printf(out, "<%s object at %p>", v.o->cls->name, (void *)v.o); return;
    case V_ENUM: {
        const char *dot = strrchr(v.e->cls->name, '.');
        text_printf(out, "Enum<%s.%s>", dot ? dot + 1 : v.e->cls->name, v.e->name);
        return;
    }
    case V_FUTURE: text_puts(out, "Future"); return;
    case V_GENERATOR: text_puts(out, "Generator"); return;
    case V_CAPSULE: text_puts(out, "Capsule"); return;
    case V_UNINIT: text_puts(out, "Uninitialized"); return;
    case V_FUNCTION: text_puts(out, "Function"); return;
    default: return;
    }
}

/* A container that is being printed. */
typedef struct open_value { value v; int64_t next; bool value_next; } open_value;

/* Deeper ones are no values that programs make by themselves: lists that hold themselves. */
enum { MAX_OPEN = 100000 };

static bool is_container(value v) { return v.tag == V_LIST || v.tag == V_TUPLE || v.tag == V_DICT; }

/* None where a container declares tensors is an undefined one. */
static void print_item(text *out, const open_value *in, value v) {
    const type *declared = in->v.tag == V_LIST ? in->v.l->element : in->v.tag == V_DICT ? in->v.dict->val : NULL;
    if (v.tag == V_NONE && declared && declared->kind == T_TENSOR) text_puts(out, "[ Tensor (undefined) ]");
    else print_plain(out, v);
}

/* The next item of a container; false at its end. Writes what stands before it. */
static bool next_item(text *out, open_value *o, value *item) {
    if (o->v.tag == V_DICT) {
        const dict *d = o->v.dict;
        if (o->value_next) {
            text_puts(out, ": ");
            *item = d->pairs[o->next - 1].value;
            o->value_next = false;
            return true;
        }
        bool first = o->next == 0;
        const dict_pair *p = dict_next(d, &o->next);
        if (!p) return false;
        if (!first) text_puts(out, ", ");
        *item = p->key;
        o->value_next = true;
        return true;
    }
    int64_t n = o->v.tag == V_LIST ? o->v.l->n : o->v.tup->n;
    if (o->next >= n) return false;
    if (o->next) text_puts(out, ", ");
    *item = o->v.tag == V_LIST ? o->v.l->items[o->next] : o->v.tup->items[o->next];
    o->next++;
    return true;
}

void value_print(text *out, value v) {
    VEC(open_value) stack = {0};
    if (!is_container(v)) {
        print_plain(out, v);
        return;
    }
    static const char *const opening[] = {[V_LIST] = "[", [V_TUPLE] = "(", [V_DICT] = "{"};
    static const char *const closing[] = {[V_LIST] = "]", [V_TUPLE] = ")", [V_DICT] = "}"};
    text_puts(out, opening[v.tag]);
    out->failed |= !VEC_PUSH(out->owner, &stack, (open_value){.v = v});
    while (stack.n && !out->failed) {
        open_value *o = &stack.at[stack.n - 1];
        value item;
        if (!next_item(out, o, &item)) {
            if (o->v.tag == V_TUPLE && o->v.tup->n == 1) text_putc(out, ',');
            text_puts(out, closing[o->v.tag]);
            stack.n--;
        } else if (is_container(item)) {
            text_puts(out, opening[item.tag]);
            out->failed |= stack.n == MAX_OPEN || !VEC_PUSH(out->owner, &stack, (open_value){.v = item});
        } else {
            print_item(out, o, item);
        }
    }
    VEC_FREE(&stack);
}
