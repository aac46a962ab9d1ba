/* SPDX-License-Identifier: Apache-2.0
 *
 * print.c: values and tensors as C++ PyTorch prints them (pages 5.3 and 7.3 of the language).  Nested values are walked
 * with an explicit stack.
 */
#include "base/vec.h"
#include "core/copy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 80 };

/* ---- where it goes ---- */

/* A printer that is not asked again once it wants no more. */
typedef struct sink { const ts_printer *to; bool failed; } sink;

static void put_bytes(sink *s, const char *bytes, size_t n) { s->failed = s->failed || !s->to->text(s->to->context, bytes, n); }
static void put(sink *s, const char *string) { put_bytes(s, string, strlen(string)); }
static void put_int(sink *s, int64_t i) { s->failed = s->failed || !s->to->integer(s->to->context, i); }
static void put_number(sink *s, double d, int width, int precision) { s->failed = s->failed || !s->to->number(s->to->context, d, width, precision); }
static void set_format(sink *s, char style, int precision) { s->to->format(s->to->context, style, precision); }

/* Text: what a C++ stream writes whose settings nobody changed. */
typedef struct form { char style; int precision; } form;
typedef struct text_printer { text *out; form now, outer[2]; int depth; } text_printer;

static bool text_text(void *context, const char *bytes, size_t n) {
    text *out = ((text_printer *)context)->out;
    text_add(out, bytes, n);
    return !out->failed;
}

static bool text_integer(void *context, int64_t i) {
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = i < 0 ? -(uint64_t)i : (uint64_t)i;
    do digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (i < 0) digits[--at] = '-';
    return text_text(context, digits + at, sizeof digits - at);
}

static void text_format(void *context, char style, int precision) {
    text_printer *p = context;
    p->now.style = style;
    if (precision >= 0) p->now.precision = precision;
}

static bool text_number(void *context, double d, int width, int precision) {
    text_printer *p = context;
    if (precision < 0) precision = p->now.precision;
    if (isnan(d)) text_printf(p->out, "%*s", width, signbit(d) ? "-nan" : "nan");
    else if (isinf(d)) text_printf(p->out, "%*s", width, d > 0 ? "inf" : "-inf");
    else if (p->now.style == 'e') text_printf(p->out, "%*.*e", width, precision, d);
    else if (p->now.style == 'f') text_printf(p->out, "%*.*f", width, precision, d);
    else text_printf(p->out, "%*.*g", width, precision, d);
    return !p->out->failed;
}

/* Tensors hold at most the vectors of their quantizer. */
static void text_scope(void *context, bool begins) {
    text_printer *p = context;
    if (begins) p->outer[p->depth++] = p->now;
    else p->now = p->outer[--p->depth];
}

#define TEXT_PRINTER(out_text)                                                                                     \
    {&(text_printer){.out = (out_text), .now = {'g', 6}}, text_text, text_integer, text_format, text_number, text_scope}

/* ---- numbers ---- */

static void print_float(sink *s, double d) {
    if (isfinite(d) && (d == 0 || fabs(d) >= 0x1p-1022) && d >= -0x1p63 && d < 0x1p63 && d == (double)(int64_t)d) {
        put_int(s, (int64_t)d);
        put(s, ".");
    } else {
        put_number(s, d, 0, 17);
    }
}

static void print_complex(sink *s, double re, double im) {
    print_float(s, re);
    put(s, im >= 0 ? "+" : "-");
    print_float(s, fabs(im));
    put(s, "j");
}

static void print_device(sink *s, ts_device d) {
    char name[16];
    snprintf(name, sizeof name, d.index >= 0 ? "%s:%d" : "%s", d.type == TS_CUDA ? "cuda" : "cpu", d.index);
    put(s, name);
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

/* The precision of whole numbers is the one that is set already. */
static void use(sink *s, const format *f) { set_format(s, f->style, f->style == 'g' ? -1 : 4); }

static void print_scale(sink *s, const format *f) {
    set_format(s, 'g', -1);
    put_number(s, f->scale, 0, -1);
    put(s, " *\n");
    use(s, f);
}

static void print_vector(sink *s, const piece *p) {
    format f = choose(p);
    use(s, &f);
    if (f.scale != 1) print_scale(s, &f);
    for (int64_t c = 0; c < p->columns && !s->failed; c++) {
        put_number(s, at(p, 0, c) / f.scale, f.width, -1);
        put(s, "\n");
    }
}

static void spaces(sink *s, int n) {
    while (n-- > 0) put(s, " ");
}

static void print_rows(sink *s, const piece *p, const format *f, int64_t first, int64_t last, int indent) {
    if (f->scale != 1) {
        print_scale(s, f);
        spaces(s, indent);
    }
    for (int64_t r = 0; r < p->rows && !s->failed; r++) {
        if (r) spaces(s, indent + (f->scale != 1));
        for (int64_t c = first; c <= last && !s->failed; c++) {
            put_number(s, at(p, r, c) / f->scale, f->width, -1);
            put(s, c == last ? "\n" : " ");
        }
    }
}

static void print_matrix(sink *s, const piece *p, int line, int indent) {
    format f = choose(p);
    use(s, &f);
    spaces(s, indent);
    int64_t per = (line - indent) / (f.width + 1);
    if (per < 1) per = 1;
    for (int64_t first = 0; first < p->columns && !s->failed; first += per) {
        int64_t last = first + per < p->columns ? first + per - 1 : p->columns - 1;
        if (per < p->columns) {
            if (first) put(s, "\n");
            put(s, "Columns ");
            put_int(s, first + 1);
            put(s, " to ");
            put_int(s, last + 1);
            spaces(s, indent);
        }
        print_rows(s, p, &f, first, last, indent);
    }
}

/* All matrices of a tensor of more than two dimensions; the first dimension runs fastest. */
static void print_stack(sink *s, const tensor *t, int line) {
    int64_t index[MAX_DIMS] = {0};
    int lead = t->ndim - 2;
    for (bool first = true;; first = false) {
        piece p = {t, t->offset, t->sizes[lead], t->sizes[lead + 1], t->strides[lead], t->strides[lead + 1]};
        if (!first) put(s, "\n");
        put(s, "(");
        for (int i = 0; i < lead; i++) {
            p.offset += index[i] * t->strides[i];
            put_int(s, index[i] + 1);
            put(s, ",");
        }
        put(s, ".,.) = \n");
        print_matrix(s, &p, line, 1);
        int i = 0;
        while (i < lead && ++index[i] == t->sizes[i]) index[i++] = 0;
        if (i == lead || s->failed) return;
    }
}

static void print_elements(sink *s, const tensor *t, int line) {
    piece p = {t, t->offset, 1, 0, 0, 0};
    if (tensor_numel(t) == 0) return;
    if (t->ndim == 0) {
        set_format(s, 'g', -1);
        put_number(s, load(t, t->offset), 0, -1);
        put(s, "\n");
        return;
    }
    if (t->ndim > 2) {
        print_stack(s, t, line);
        return;
    }
    p.columns = t->sizes[t->ndim - 1];
    p.column_stride = t->strides[t->ndim - 1];
    if (t->ndim == 1) {
        print_vector(s, &p);
        return;
    }
    p.rows = t->sizes[0];
    p.row_stride = t->strides[0];
    print_matrix(s, &p, line, 0);
}

static void print_tensor(sink *s, const tensor *t, int line);

/* A vector of numbers of dtype `d` as the text of a tensor of dtype `shown`. */
static void print_numbers(sink *s, dtype shown, dtype d, int64_t n, const void *numbers, int line) {
    ctx cx = {.threads = 1};
    scoped_tensor tensor *t = NULL, *as = NULL;
    if (tensor_empty(&cx, d, 1, &n, &t) != TS_OK) return;
    memcpy(tensor_data(t), numbers, (size_t)n * dtype_size(d));
    if (tensor_to_dtype(&cx, t, shown, &as) == TS_OK) print_tensor(s, as, line);
}

/* The scale has the form of the elements before it. */
static void print_quantizer(sink *s, const quantizer *q, int line) {
    if (q->axis < 0) {
        put(s, ", qscheme: per_tensor_affine, scale: ");
        put_number(s, q->scales[0], 0, -1);
        put(s, ", zero_point: ");
        put_int(s, q->zero_points[0]);
        return;
    }
    put(s, q->float_zero_points ? ", qscheme: per_channel_affine_float_qparams, scales: " : ", qscheme: per_channel_affine, scales: ");
    print_numbers(s, q->float_zero_points ? TS_FLOAT32 : TS_FLOAT64, TS_FLOAT64, q->count, q->scales, line);
    put(s, ", zero_points: ");
    if (q->float_zero_points) print_numbers(s, TS_FLOAT32, TS_FLOAT32, q->count, q->float_zero_points, line);
    else print_numbers(s, TS_INT64, TS_INT64, q->count, q->zero_points, line);
    put(s, ", axis: ");
    put_int(s, q->axis);
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
        ((float *)tensor_data(plain))[i] = quantizer_number(t->quant, c, q, true);
        for (int k = t->ndim - 1; k >= 0 && ++index[k] == t->sizes[k]; k--) index[k] = 0;
    }
    return plain;
}

static void print_tensor(sink *s, const tensor *t, int line) {
    scoped_tensor tensor *plain = t->quant ? dequantized(t) : NULL;
    s->to->scope(s->to->context, true);
    print_elements(s, plain ? plain : t, line);
    put(s, "[ ");
    put(s, t->quant ? "Quantized" : "");
    put(s, t->storage->device.type == TS_CUDA ? "CUDA" : "CPU");
    put(s, dtype_aten(t->dtype));
    put(s, "Type{");
    for (int i = 0; i < t->ndim; i++) {
        put(s, i ? "," : "");
        put_int(s, t->sizes[i]);
    }
    put(s, "}");
    if (t->quant) print_quantizer(s, t->quant, line);
    put(s, " ]");
    s->to->scope(s->to->context, false);
}

void tensor_print_to(const ts_printer *to, const tensor *t, int line) { print_tensor(&(sink){.to = to}, t, line); }

void tensor_print(text *out, const tensor *t) { tensor_print_to(&(ts_printer)TEXT_PRINTER(out), t, LINE); }

/* ---- values ---- */

static void print_enum(sink *s, const enumv *e) {
    const char *dot = strrchr(e->cls->name, '.');
    put(s, "Enum<");
    put(s, dot ? dot + 1 : e->cls->name);
    put(s, ".");
    put(s, e->name);
    put(s, ">");
}

static void print_object(sink *s, const object *o) {
    char address[24];
    snprintf(address, sizeof address, "%p", (const void *)o);
    put(s, "<");
    put(s, o->cls->name);
    put(s, " object at ");
    put(s, address);
    put(s, ">");
}

static void print_plain(sink *s, value v) {
    switch ((tag)v.tag) {
    case V_NONE: put(s, "None"); return;
    case V_BOOL: put(s, v.b ? "True" : "False"); return;
    case V_INT: put_int(s, v.i); return;
    case V_FLOAT: print_float(s, v.d); return;
    case V_DEVICE: print_device(s, v.device); return;
    case V_TENSOR: print_tensor(s, v.t, LINE); return;
    case V_COMPLEX: print_complex(s, v.z->re, v.z->im); return;
    case V_STR: put_bytes(s, v.s->bytes, v.s->length); return;
    case V_OBJECT: print_object(s, v.o); return;
    case V_ENUM: print_enum(s, v.e); return;
    case V_FUTURE: put(s, "Future"); return;
    case V_GENERATOR: put(s, "Generator"); return;
    case V_CAPSULE: put(s, "Capsule"); return;
    case V_UNINIT: put(s, "Uninitialized"); return;
    case V_FUNCTION: put(s, "Function"); return;
    default: return;
    }
}

/* A container that is being printed. */
typedef struct open_value { value v; int64_t next; bool value_next; } open_value;

/* Deeper ones are no values that programs make by themselves: lists that hold themselves. */
enum { MAX_OPEN = 100000 };

static bool is_container(value v) { return v.tag == V_LIST || v.tag == V_TUPLE || v.tag == V_DICT; }

/* None where a container declares tensors is an undefined one. */
static void print_item(sink *s, const open_value *in, value v) {
    const type *declared = in->v.tag == V_LIST ? in->v.l->element : in->v.tag == V_DICT ? in->v.dict->val : NULL;
    if (v.tag == V_NONE && declared && declared->kind == T_TENSOR) put(s, "[ Tensor (undefined) ]");
    else print_plain(s, v);
}

/* The next item of a container; false at its end. Writes what stands before it. */
static bool next_item(sink *s, open_value *o, value *item) {
    if (o->v.tag == V_DICT) {
        const dict *d = o->v.dict;
        if (o->value_next) {
            put(s, ": ");
            *item = d->pairs[o->next - 1].value;
            o->value_next = false;
            return true;
        }
        bool first = o->next == 0;
        const dict_pair *p = dict_next(d, &o->next);
        if (!p) return false;
        if (!first) put(s, ", ");
        *item = p->key;
        o->value_next = true;
        return true;
    }
    int64_t n = o->v.tag == V_LIST ? o->v.l->n : o->v.tup->n;
    if (o->next >= n) return false;
    if (o->next) put(s, ", ");
    *item = o->v.tag == V_LIST ? o->v.l->items[o->next] : o->v.tup->items[o->next];
    o->next++;
    return true;
}

bool value_print_to(const ts_printer *to, value v, budget *owner) {
    sink printed = {.to = to}, *s = &printed;
    VEC(open_value) stack = {0};
    if (!is_container(v)) {
        print_plain(s, v);
        return !s->failed;
    }
    static const char *const opening[] = {[V_LIST] = "[", [V_TUPLE] = "(", [V_DICT] = "{"};
    static const char *const closing[] = {[V_LIST] = "]", [V_TUPLE] = ")", [V_DICT] = "}"};
    put(s, opening[v.tag]);
    s->failed |= !VEC_PUSH(owner, &stack, (open_value){.v = v});
    while (stack.n && !s->failed) {
        open_value *o = &stack.at[stack.n - 1];
        value item;
        if (!next_item(s, o, &item)) {
            if (o->v.tag == V_TUPLE && o->v.tup->n == 1) put(s, ",");
            put(s, closing[o->v.tag]);
            stack.n--;
        } else if (is_container(item)) {
            put(s, opening[item.tag]);
            s->failed |= stack.n == MAX_OPEN || !VEC_PUSH(owner, &stack, (open_value){.v = item});
        } else {
            print_item(s, o, item);
        }
    }
    VEC_FREE(&stack);
    return !s->failed;
}

void value_print(text *out, value v) {
    if (!value_print_to(&(ts_printer)TEXT_PRINTER(out), v, out->owner)) out->failed = true;
}
