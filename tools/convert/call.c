/* SPDX-License-Identifier: Apache-2.0
 *
 * call.c: arguments of the operator that is being translated, and its results.
 */
#include "call.h"

#include <stdlib.h>

/* ---- arguments ---- */

int arg(const call *k, const char *name) {
    int i = ts_node_argument(k->node, name);
    return i < k->nin ? i : -1;
}

bool given(const call *k, int i) { return i >= 0 && i < k->nin && ts_value_kind(k->in[i].at[0]) != TS_KIND_NONE; }

bool is_tensor(const call *k, int i) { return given(k, i) && ts_value_kind(k->in[i].at[0]) == TS_KIND_TENSOR; }

/* Something with dimensions, so that what has been refused can go on to its end. */
static ts_tensor *stand_in(call *k) {
    static const int64_t sizes[] = {1, 1, 1, 1, 1, 1};
    if (!k->c->stand_in && ts_tensor_new(TS_FLOAT32, 6, sizes, &k->c->stand_in, NULL) != TS_OK) memory_end();
    return k->c->stand_in;
}

ts_tensor *tensor_in(call *k, int i, int run) {
    ts_tensor *t;
    if (is_tensor(k, i) && ts_value_get_tensor(k->in[i].at[run], &t, NULL) == TS_OK) return t;
    refuse(k, "argument %d is no tensor", i + 1);
    return stand_in(k);
}

ts_tensor *tensor_at(call *k, int i) { return tensor_in(k, i, 0); }

ts_dtype values_dtype(const ts_tensor *t) {
    ts_dtype d = ts_tensor_dtype(t);
    return d == TS_QUINT8 || d == TS_QINT8 || d == TS_QINT32 ? TS_FLOAT32 : d;
}

/* Scale and zero point of a quantized tensor as constants: 0-d, or a row per channel. */
static void quantization_names(call *k, const ts_tensor *t, const ts_quantization *q, const char **out_scale, const char **out_zero) {
    int ndim = q->axis >= 0;
    ts_dtype d = ts_tensor_dtype(t) == TS_QUINT8 ? TS_UINT8 : ts_tensor_dtype(t) == TS_QINT8 ? TS_INT8 : TS_INT32;
    ts_tensor *scales, *wide_zeros, *zeros;
    if (ts_tensor_new(TS_FLOAT32, ndim, &q->count, &scales, NULL) != TS_OK) memory_end();
    if (ts_tensor_new(TS_INT64, ndim, &q->count, &wide_zeros, NULL) != TS_OK) memory_end();
    for (int64_t i = 0; i < q->count; i++) {
        ((float *)ts_tensor_data(scales))[i] = (float)q->scales[i];
        ((int64_t *)ts_tensor_data(wide_zeros))[i] = q->zero_points[i];
    }
    if (ts_tensor_to(wide_zeros, d, &zeros, NULL) != TS_OK) memory_end();
    *out_scale = build_tensor(&k->c->b, "scale", scales);
    *out_zero = build_tensor(&k->c->b, "zero_point", zeros);
    ts_tensor_unref(scales);
    ts_tensor_unref(wide_zeros);
    ts_tensor_unref(zeros);
}

static const char *quantization_node(call *k, const char *type, const char *name, const ts_tensor *t) {
    ts_quantization q;
    const char *scale, *zero;
    if (!ts_tensor_quantization(t, &q)) return name;
    quantization_names(k, t, &q, &scale, &zero);
    onnx_node *made = node(k, type, INS(name, scale, zero));
    if (q.axis >= 0) build_int(made, "axis", q.axis);
    return build_out(made, 0);
}

const char *tensor_name(call *k, ts_tensor *t, ts_tensor *u) {
    tracked *at = tensors_add(k->c, t, u);
    if (!at->absent) return quantization_node(k, "DequantizeLinear", tensors_name(k->c, at), t);
    refuse(k, "%s", at->absent);
    return "";
}

const char *name_at(call *k, int i) {
    if (!given(k, i)) return NULL;
    if (!is_tensor(k, i)) return refuse(k, "argument %d is no tensor", i + 1), "";
    return tensor_name(k, tensor_in(k, i, 0), tensor_in(k, i, 1));
}

int tensors_at(call *k, int i, ts_tensor ***out_tensors, const char *const **out_names) {
    size_t n = given(k, i) ? ts_value_count(k->in[i].at[0]) : 0;
    ts_tensor **tensors = memory_array(n + 1, sizeof *tensors);
    const char **names = memory_array(n + 1, sizeof *names);
    for (size_t j = 0; j < n; j++) {
        ts_value *item = NULL;
        bool is = ts_value_item(k->in[i].at[0], j, &item, NULL) == TS_OK && ts_value_get_tensor(item, &tensors[j], NULL) == TS_OK;
        bool none = ts_value_kind(item) == TS_KIND_NONE;
        ts_value_unref(item); /* the list keeps it */
        if (!is && !none) {
            refuse(k, "item %zu of a list is no tensor", j + 1);
            return -1;
        }
        if (is) names[j] = tensor_name(k, tensors[j], tensors[j]);
    }
    *out_tensors = tensors;
    *out_names = names;
    return (int)n;
}

bool varies_at(const call *k, int i) {
    if (!given(k, i)) return false;
    const fact *f = k->in[i].fact;
    if (f && f->name) return true;
    for (int j = 0; f && j < f->n; j++)
        if (f->items[j] && f->items[j]->name) return true;
    return tensors_vary(k->c, k->in[i].at[0]);
}

static bool known(call *k, int i) {
    if (!given(k, i) || !varies_at(k, i)) return true;
    return refuse(k, "argument %d must be known, but it depends on an input's %s", i + 1,
                  k->in[i].fact && !k->in[i].fact->data ? "size" : "values");
}

static double number_of(const ts_value *v, int64_t *out_int) {
    double d = 0;
    int64_t n = 0;
    bool b;
    if (ts_value_get_int(v, &n, NULL) == TS_OK) d = (double)n;
    else if (ts_value_get_bool(v, &b, NULL) == TS_OK) d = (double)(n = b);
    else if (ts_value_get_float(v, &d, NULL) == TS_OK) n = fabs(d) < 9e18 ? (int64_t)d : 0;
    if (out_int) *out_int = n;
    return d;
}

/* The value of a constant tensor of one element. */
static double number_of_tensor(const ts_value *v, int64_t *out_int) {
    ts_tensor *t, *wide_tensor;
    double d = 0;
    *out_int = 0;
    if (ts_value_get_tensor(v, &t, NULL) != TS_OK || ts_tensor_numel(t) != 1) return 0;
    if (ts_tensor_to(t, TS_FLOAT64, &wide_tensor, NULL) != TS_OK) return 0;
    d = *(double *)ts_tensor_data(wide_tensor);
    ts_tensor_unref(wide_tensor);
    if (ts_tensor_to(t, TS_INT64, &wide_tensor, NULL) != TS_OK) return d;
    *out_int = *(int64_t *)ts_tensor_data(wide_tensor);
    ts_tensor_unref(wide_tensor);
    return d;
}

static double read_number(call *k, int i, int64_t *out_int) {
    return is_tensor(k, i) ? number_of_tensor(k->in[i].at[0], out_int) : number_of(k->in[i].at[0], out_int);
}

int64_t int_at(call *k, int i, int64_t otherwise) {
    int64_t n;
    if (!given(k, i) || !known(k, i)) return otherwise;
    read_number(k, i, &n);
    return n;
}

double float_at(call *k, int i, double otherwise) {
    int64_t n;
    return given(k, i) && known(k, i) ? read_number(k, i, &n) : otherwise;
}

bool bool_at(call *k, int i, bool otherwise) { return int_at(k, i, otherwise) != 0; }

const char *string_at(call *k, int i, const char *otherwise) {
    const char *text;
    return given(k, i) && ts_value_get_string(k->in[i].at[0], &text, NULL, NULL) == TS_OK ? text : otherwise;
}

int ints_at(call *k, int i, int max, int64_t *out) {
    if (!given(k, i) || !known(k, i)) return 0;
    size_t n = ts_value_count(k->in[i].at[0]);
    if (ts_value_kind(k->in[i].at[0]) == TS_KIND_INT) {
        out[0] = int_at(k, i, 0);
        return 1;
    }
    if (n > (size_t)max) {
        refuse(k, "argument %d has %zu items", i + 1, n);
        return 0;
    }
    for (size_t j = 0; j < n; j++) {
        ts_value *item = NULL;
        if (ts_value_item(k->in[i].at[0], j, &item, NULL) != TS_OK) memory_end();
        number_of(item, &out[j]);
        ts_value_unref(item);
    }
    return (int)n;
}

void ints_n(call *k, int i, int n, int64_t otherwise, int64_t *out) {
    int got = ints_at(k, i, n, out);
    if (got == 1)
        for (int j = 1; j < n; j++) out[j] = out[0];
    if (got == 0)
        for (int j = 0; j < n; j++) out[j] = otherwise;
    if (got > 1 && got != n) refuse(k, "argument %d has %d items for %d dimensions", i + 1, got, n);
}

int dim_at(call *k, int i, int ndim, int64_t otherwise) {
    int64_t d = int_at(k, i, otherwise);
    if (d < 0) d += ndim ? ndim : 1;
    return (int)(d < 0 ? 0 : d);
}

const char *number_at(call *k, int i, ts_dtype d) {
    if (is_tensor(k, i)) return cast(k, name_at(k, i), values_dtype(tensor_at(k, i)), d);
    const fact *f = k->in[i].fact;
    if (f && f->name) return cast(k, f->name, f->dtype, d);
    ts_kind kind = ts_value_kind(k->in[i].at[0]);
    if (kind != TS_KIND_INT && kind != TS_KIND_FLOAT && kind != TS_KIND_BOOL) {
        refuse(k, "argument %d is a %s", i + 1, ts_kind_name(kind));
        return "";
    }
    int64_t n;
    double value = number_of(k->in[i].at[0], &n);
    return build_const_number(&k->c->b, d, value, d == TS_BOOL ? value != 0 : n);
}

const char *int_vector_at(call *k, int i) {
    const fact *f = k->in[i].fact;
    if (f && f->name) return reshaped_by(k, cast(k, f->name, f->dtype, TS_INT64), INTS(k, 1));
    return INTS(k, int_at(k, i, 0));
}

const char *int_list_at(call *k, int i) {
    const fact *f = given(k, i) ? k->in[i].fact : NULL;
    int64_t values[DIMS];
    if (!f || !varies_at(k, i)) {
        int n = ints_at(k, i, DIMS, values);
        return ints(k, n, values);
    }
    if (f->n == 0 || f->n > DIMS) {
        refuse(k, "argument %d is a list whose length is not known", i + 1);
        return "";
    }
    const char *parts[DIMS];
    for (int j = 0; j < f->n; j++) {
        ts_value *item = NULL;
        if (ts_value_item(k->in[i].at[0], (size_t)j, &item, NULL) != TS_OK) memory_end();
        int64_t n;
        number_of(item, &n);
        ts_value_unref(item);
        const fact *at = f->items[j];
        parts[j] = at && at->name ? reshaped_by(k, cast(k, at->name, at->dtype, TS_INT64), INTS(k, 1)) : INTS(k, n);
    }
    onnx_node *joined = node(k, "Concat", f->n, parts);
    build_int(joined, "axis", 0);
    return build_out(joined, 0);
}

/* ---- results ---- */

ts_tensor *out_in(const call *k, int j, int run) {
    ts_tensor *t = NULL;
    return j < k->nout && ts_value_get_tensor(k->out[j].at[run], &t, NULL) == TS_OK ? t : NULL;
}

ts_tensor *out_tensor(const call *k, int j) { return out_in(k, j, 0); }
ts_dtype out_dtype(const call *k) { return out_tensor(k, 0) ? values_dtype(out_tensor(k, 0)) : TS_FLOAT32; }

static bool value_fixed(const ts_value *v, const ts_value *w) {
    ts_kind kind = ts_value_kind(v);
    ts_tensor *t, *u;
    if (ts_value_get_tensor(v, &t, NULL) == TS_OK) return ts_value_get_tensor(w, &u, NULL) == TS_OK && tensors_fixed(t, u);
    if (kind != TS_KIND_LIST && kind != TS_KIND_TUPLE) return true;
    bool fixed = ts_value_count(v) == ts_value_count(w);
    for (size_t i = 0; fixed && i < ts_value_count(v); i++) {
        ts_value *a = NULL, *b = NULL;
        if (ts_value_item(v, i, &a, NULL) != TS_OK || ts_value_item(w, i, &b, NULL) != TS_OK) memory_end();
        fixed = value_fixed(a, b);
        ts_value_unref(a);
        ts_value_unref(b);
    }
    return fixed;
}

bool sizes_fixed(const call *k) {
    for (int i = 0; i < k->nin; i++)
        if (!value_fixed(k->in[i].at[0], k->in[i].at[1])) return false;
    for (int j = 0; j < k->nout; j++)
        if (!value_fixed(k->out[j].at[0], k->out[j].at[1])) return false;
    return true;
}

bool fact_has_data(const fact *f) {
    if (!f || f->data) return f != NULL;
    for (int j = 0; j < f->n && f->items; j++)
        if (fact_has_data(f->items[j])) return true; /* as deep as the types of the model */
    return false;
}

static bool depends_on_data(const call *k) {
    for (int i = 0; i < k->nin; i++)
        if (fact_has_data(k->in[i].fact) || tensors_have_data(k->c, k->in[i].at[0])) return true;
    return false;
}

static bool bind_tensor(call *k, ts_tensor *t, ts_tensor *u, const char *name) {
    if (k->refused) return false;
    tracked *at = tensors_add(k->c, t, u);
    at->name = quantization_node(k, "QuantizeLinear", name, t);
    at->varies = true;
    at->sizes = k->row->structure || !depends_on_data(k);
    return true;
}

/* An in-place form gives its first input, which becomes the new value. */
static bool writes_first(const call *k) { return is_tensor(k, 0) && ts_node_writes(k->node, 0); }

bool bind_at(call *k, int j, const char *name) {
    if (k->refused) return false;
    if (j == 0 && writes_first(k)) {
        tracked *at = tensors_add(k->c, tensor_at(k, 0), tensor_in(k, 0, 1));
        const char *why = tensors_write(k->c, at, quantization_node(k, "QuantizeLinear", name, at->t));
        return why ? refuse(k, "%s", why) : true;
    }
    ts_tensor *t = out_in(k, j, 0);
    if (!t) return true; /* nothing there, or nobody wants it */
    return bind_tensor(k, t, out_in(k, j, 1), name);
}

bool bind(call *k, const char *name) { return bind_at(k, 0, name); }

bool bind_item(call *k, int j, int i, const char *name) {
    ts_value *a = NULL, *b = NULL;
    ts_tensor *t, *u;
    if (ts_value_item(k->out[j].at[0], (size_t)i, &a, NULL) != TS_OK || ts_value_item(k->out[j].at[1], (size_t)i, &b, NULL) != TS_OK ||
        ts_value_get_tensor(a, &t, NULL) != TS_OK || ts_value_get_tensor(b, &u, NULL) != TS_OK) {
        ts_value_unref(a);
        ts_value_unref(b);
        return refuse(k, "the number of results depends on a size");
    }
    bool bound = bind_tensor(k, t, u, name);
    ts_value_unref(a);
    ts_value_unref(b);
    return bound;
}

bool bind_number(call *k, const char *name, ts_dtype d) {
    if (k->refused) return false;
    fact *f = memory_take(sizeof *f);
    *f = (fact){.name = name, .dtype = d, .data = !k->row->structure && depends_on_data(k)};
    k->out[0].fact = f;
    return true;
}
