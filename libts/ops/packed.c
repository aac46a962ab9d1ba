/* SPDX-License-Identifier: Apache-2.0
 *
 * packed.c: packed weights: their state in archives, and the convolutions and linear layers with clamped results that
 * mobile archives have (pages 6.4 and 6.5).  Packing here means keeping the parts together.
 */
#include "ops/packed.h"

static void set(object *o, int slot, value v) { value_set(&o->slots[slot], v); }

ts_status packed_new(ctx *cx, const char *class_name, value weight, value bias, object **out) {
    TS_TRY(object_new(cx, custom_class(class_name), out));
    set(*out, PACKED_WEIGHT, value_ref(weight));
    set(*out, PACKED_BIAS, value_ref(bias));
    return TS_OK;
}

static ts_status damaged(ctx *cx, const object *o) { return fail(cx, TS_ERR_FORMAT, "the state of an object of class %s is damaged", o->cls->name); }

static bool tensor_or_none(value v) { return v.tag == V_TENSOR || v.tag == V_NONE; }

/* ---- state of quantized convolutions ---- */

static ts_status int_list(ctx *cx, const int64_t *items, int n, value *out) {
    list *l;
    TS_TRY(list_of_ints(cx, n, items, &l));
    value_set(out, v_list(l));
    return TS_OK;
}

/* kSpatialDim, stride, padding, dilation, output padding, groups, transpose */
static ts_status conv_config(ctx *cx, object *o, const int64_t *config, int n) {
    int dims = n == 11 ? 2 : n == 15 ? 3 : 0;
    if (!dims) return damaged(cx, o);
    for (int i = 0; i < 4; i++) TS_TRY(int_list(cx, config + 1 + i * dims, dims, &o->slots[PACKED_STRIDE + i]));
    set(o, PACKED_GROUPS, v_int(config[1 + 4 * dims]));
    set(o, PACKED_TRANSPOSED, v_bool(config[2 + 4 * dims] != 0));
    return TS_OK;
}

/* Version 1: lists of tensors, of each the first element counts. */
static ts_status first_elements(ctx *cx, const object *o, value v, value *out) {
    int64_t items[3];
    if (v.tag != V_LIST || v.l->n > 3) return damaged(cx, o);
    for (int64_t i = 0; i < v.l->n; i++) {
        value item;
        if (v.l->items[i].tag != V_TENSOR || tensor_numel(v.l->items[i].t) < 1) return damaged(cx, o);
        TS_TRY(tensor_item(cx, v.l->items[i].t, &item));
        items[i] = value_int(item);
    }
    return int_list(cx, items, (int)v.l->n, out);
}

static ts_status conv_version1(ctx *cx, object *o, const tuple *t) {
    value groups;
    if (t->n != 6 || !tensor_or_none(t->items[1]) || t->items[5].tag != V_TENSOR || tensor_numel(t->items[5].t) < 1) return damaged(cx, o);
    set(o, PACKED_WEIGHT, value_ref(t->items[0]));
    set(o, PACKED_BIAS, value_ref(t->items[1]));
    for (int i = 0; i < 3; i++) TS_TRY(first_elements(cx, o, t->items[2 + i], &o->slots[PACKED_STRIDE + i]));
    TS_TRY(int_list(cx, (int64_t[3]){0}, (int)o->slots[PACKED_STRIDE].l->n, &o->slots[PACKED_OUTPUT_PADDING]));
    TS_TRY(tensor_item(cx, t->items[5].t, &groups));
    set(o, PACKED_GROUPS, v_int(value_int(groups)));
    set(o, PACKED_TRANSPOSED, v_bool(false));
    return TS_OK;
}

static ts_status conv_state(ctx *cx, object *o, const tuple *t) {
    int64_t config[16];
    int n = 0;
    if (t->n >= 1 && t->items[0].tag == V_TENSOR) return conv_version1(cx, o, t);
    if (t->n != 3 || t->items[1].tag != V_LIST || t->items[2].tag != V_LIST) return damaged(cx, o);
    const list *first = t->items[1].l, *second = t->items[2].l;
    value weight, bias;
    if (t->items[0].tag == V_STR) { /* version 2: [config, weight], [bias] */
        scoped_tensor tensor *numbers = NULL;
        if (first->n != 2 || second->n != 1 || first->items[0].tag != V_TENSOR || tensor_numel(first->items[0].t) > 16) return damaged(cx, o);
        TS_TRY(tensor_plain(cx, first->items[0].t, TS_INT64, &numbers));
        for (; n < tensor_numel(numbers); n++) config[n] = ((const int64_t *)tensor_data(numbers))[n];
        weight = first->items[1];
        bias = second->items[0];
    } else { /* version 3: config, [None, weight, bias] */
        if (second->n != 3) return damaged(cx, o);
        TS_TRY(arg_ints(cx, t->items[1], config, 16, &n));
        weight = second->items[1];
        bias = second->items[2];
    }
    if (weight.tag != V_TENSOR || !tensor_or_none(bias)) return damaged(cx, o);
    set(o, PACKED_WEIGHT, value_ref(weight));
    set(o, PACKED_BIAS, value_ref(bias));
    return conv_config(cx, o, config, n);
}

/* (weight, bias, stride, padding, [output padding,] dilation, groups, min, max) */
static ts_status clamped_conv_state(ctx *cx, object *o, const tuple *t) {
    bool transposed = strstr(o->cls->name, "Transpose") != NULL;
    int extra = transposed && t->n == 9;
    if (t->n != 8 + extra || t->items[0].tag != V_TENSOR || !tensor_or_none(t->items[1]) || t->items[5 + extra].tag != V_INT) return damaged(cx, o);
    for (int i = 2; i < 5 + extra; i++)
        if (t->items[i].tag != V_LIST) return damaged(cx, o);
    set(o, PACKED_WEIGHT, value_ref(t->items[0]));
    set(o, PACKED_BIAS, value_ref(t->items[1]));
    set(o, PACKED_STRIDE, value_ref(t->items[2]));
    set(o, PACKED_PADDING, value_ref(t->items[3]));
    set(o, PACKED_DILATION, value_ref(t->items[4 + extra]));
    if (extra) set(o, PACKED_OUTPUT_PADDING, value_ref(t->items[4]));
    else TS_TRY(int_list(cx, (int64_t[2]){0, 0}, 2, &o->slots[PACKED_OUTPUT_PADDING]));
    set(o, PACKED_GROUPS, t->items[5 + extra]);
    set(o, PACKED_TRANSPOSED, v_bool(transposed));
    set(o, PACKED_CONV_MIN, value_ref(t->items[6 + extra]));
    set(o, PACKED_CONV_MAX, value_ref(t->items[7 + extra]));
    return TS_OK;
}

/* (kind, tensors, floats, [reduce_range], [linear of the input, linear of the hidden state]) */
static ts_status cell_state(ctx *cx, object *o, const tuple *t) {
    if (t->n != 5 || t->items[0].tag != V_STR || t->items[3].tag != V_LIST || t->items[4].tag != V_LIST) return damaged(cx, o);
    const list *numbers = t->items[3].l, *linears = t->items[4].l;
    bool half = strcmp(t->items[0].s->bytes, "quantized_fp16") == 0;
    if (!half && strcmp(t->items[0].s->bytes, "quantized_dynamic") != 0)
        return fail(cx, TS_ERR_MISSING, "recurrent cells of kind %s are not supported", t->items[0].s->bytes);
    if (linears->n != 2 || (numbers->n && numbers->items[0].tag != V_INT)) return damaged(cx, o);
    for (int i = 0; i < 2; i++) {
        value linear = linears->items[i];
        if (linear.tag != V_OBJECT || linear.o->cls != custom_class("__torch__.torch.classes.quantized.LinearPackedParamsBase")) return damaged(cx, o);
        set(o, PACKED_CELL_INPUT + i, value_ref(linear));
    }
    set(o, PACKED_CELL_HALF, v_bool(half));
    set(o, PACKED_CELL_REDUCE, v_bool(numbers->n && numbers->items[0].i));
    return TS_OK;
}

ts_status packed_set_state(ctx *cx, object *o, value state) {
    const char *name = o->cls->name;
    if (state.tag != V_TUPLE) return damaged(cx, o);
    const tuple *t = state.tup;
    if (strstr(name, "xnnpack.Linear")) {
        if (t->n != 4 || t->items[0].tag != V_TENSOR || !tensor_or_none(t->items[1])) return damaged(cx, o);
        for (int i = 0; i < 4; i++) set(o, i, value_ref(t->items[i]));
        return TS_OK;
    }
    if (strstr(name, "xnnpack.")) return clamped_conv_state(cx, o, t);
    if (strstr(name, "quantized.Conv")) return conv_state(cx, o, t);
    if (strstr(name, "rnn.CellParams")) return cell_state(cx, o, t);
    if (strstr(name, "quantized.Linear")) {
        if (t->n != 2 || t->items[0].tag != V_TENSOR || !tensor_or_none(t->items[1])) return damaged(cx, o);
        for (int i = 0; i < 2; i++) set(o, i, value_ref(t->items[i]));
        return TS_OK;
    }
    return fail(cx, TS_ERR_MISSING, "class %s is not supported", name);
}

/* ---- the state of an object ---- */

static ts_status tuple_of(ctx *cx, int n, const value *items, value *out) {
    tuple *t;
    TS_TRY(tuple_new(cx, NULL, n, &t));
    for (int i = 0; i < n; i++) t->items[i] = value_ref(items[i]);
    *out = v_tuple(t);
    return TS_OK;
}

static ts_status list_of(ctx *cx, const type *element, int n, const value *items, value *out) {
    list *l;
    TS_TRY(list_new(cx, element, n, &l));
    for (; l->n < n; l->n++) l->items[l->n] = value_ref(items[l->n]);
    *out = v_list(l);
    return TS_OK;
}

/* Version 2: "2", [config as int16, weight], [bias] */
static ts_status conv_get_state(ctx *cx, const object *o, value *out) {
    int16_t config[16], n = 0;
    scoped_value value weights = v_none(), bias = v_none(), version = v_none(), numbers = v_none();
    const list *stride = o->slots[PACKED_STRIDE].l;
    tensor *t;
    config[n++] = (int16_t)stride->n;
    for (int i = 0; i < 4; i++) {
        const list *l = o->slots[PACKED_STRIDE + i].l;
        for (int64_t k = 0; k < stride->n; k++) config[n++] = (int16_t)l->items[k].i;
    }
    config[n++] = (int16_t)o->slots[PACKED_GROUPS].i;
    config[n++] = o->slots[PACKED_TRANSPOSED].b;
    TS_TRY(tensor_empty(cx, TS_INT16, 1, (int64_t[]){n}, &t));
    numbers = v_tensor(t);
    memcpy(tensor_data(t), config, (size_t)n * sizeof *config);
    TS_TRY(value_string(cx, "2", 1, &version));
    TS_TRY(list_of(cx, type_TENSOR, 2, (value[]){numbers, o->slots[PACKED_WEIGHT]}, &weights));
    TS_TRY(list_of(cx, type_optional(type_pool_static(), type_TENSOR), 1, &o->slots[PACKED_BIAS], &bias));
    return tuple_of(cx, 3, (value[]){version, weights, bias}, out);
}

static ts_status clamped_conv_get_state(ctx *cx, const object *o, value *out) {
    const value *s = o->slots;
    if (s[PACKED_TRANSPOSED].b)
        return tuple_of(cx, 9, (value[]){s[PACKED_WEIGHT], s[PACKED_BIAS], s[PACKED_STRIDE], s[PACKED_PADDING], s[PACKED_OUTPUT_PADDING],
                                         s[PACKED_DILATION], s[PACKED_GROUPS], s[PACKED_CONV_MIN], s[PACKED_CONV_MAX]}, out);
    return tuple_of(cx, 8, (value[]){s[PACKED_WEIGHT], s[PACKED_BIAS], s[PACKED_STRIDE], s[PACKED_PADDING], s[PACKED_DILATION], s[PACKED_GROUPS],
                                     s[PACKED_CONV_MIN], s[PACKED_CONV_MAX]}, out);
}

/* The biases stand among the tensors for the integer kind; who reads them takes those of the linear layers. */
static ts_status cell_get_state(ctx *cx, const object *o, value *out) {
    bool half = o->slots[PACKED_CELL_HALF].b;
    const char *kind = half ? "quantized_fp16" : "quantized_dynamic";
    scoped_value value name = v_none(), tensors = v_none(), floats = v_none(), ints = v_none(), linears = v_none();
    const value *input = o->slots[PACKED_CELL_INPUT].o->slots, *hidden = o->slots[PACKED_CELL_HIDDEN].o->slots;
    TS_TRY(value_string(cx, kind, strlen(kind), &name));
    TS_TRY(list_of(cx, type_TENSOR, half ? 0 : 2, (value[]){input[PACKED_BIAS], hidden[PACKED_BIAS]}, &tensors));
    TS_TRY(list_of(cx, type_FLOAT, 0, NULL, &floats));
    TS_TRY(list_of(cx, type_INT, !half, (value[]){v_int(o->slots[PACKED_CELL_REDUCE].b)}, &ints));
    const type *element = o->slots[PACKED_CELL_INPUT].o->cls->type;
    TS_TRY(list_of(cx, element, 2, &o->slots[PACKED_CELL_INPUT], &linears));
    return tuple_of(cx, 5, (value[]){name, tensors, floats, ints, linears}, out);
}

ts_status packed_get_state(ctx *cx, const object *o, value *out) {
    const char *name = o->cls->name;
    if (o->n > 0 && o->slots[0].tag == V_UNINIT) return damaged(cx, o);
    if (strstr(name, "xnnpack.Linear")) return tuple_of(cx, 4, o->slots, out);
    if (strstr(name, "xnnpack.")) return clamped_conv_get_state(cx, o, out);
    if (strstr(name, "quantized.Conv")) return conv_get_state(cx, o, out);
    if (strstr(name, "rnn.CellParams")) return cell_get_state(cx, o, out);
    if (strstr(name, "quantized.Linear")) return tuple_of(cx, 2, o->slots, out);
    return fail(cx, TS_ERR_MISSING, "an object of class %s cannot be saved: the class has no __getstate__", name);
}

/* ---- clamped layers in float ---- */

static ts_status clamp_result(ctx *cx, value result, value low, value high, value *out) {
    if (arg_none(low) && arg_none(high)) {
        *out = result;
        return TS_OK;
    }
    ts_status st = INVOKE(cx, OP_clamp, out, result, low, high);
    value_unref(result);
    return st;
}

KERNEL(conv2d_clamp_run) {
    const value *s = a[1].o->slots;
    value result = v_none();
    if (s[PACKED_WEIGHT].tag != V_TENSOR) return damaged(cx, a[1].o);
    TS_TRY(INVOKE(cx, OP_convolution, &result, a[0], s[PACKED_WEIGHT], s[PACKED_BIAS], s[PACKED_STRIDE], s[PACKED_PADDING], s[PACKED_DILATION],
                  s[PACKED_TRANSPOSED], s[PACKED_OUTPUT_PADDING], s[PACKED_GROUPS]));
    return clamp_result(cx, result, s[PACKED_CONV_MIN], s[PACKED_CONV_MAX], out);
}

KERNEL(linear_clamp_run) {
    const value *s = a[1].o->slots;
    value result = v_none();
    if (s[PACKED_WEIGHT].tag != V_TENSOR) return damaged(cx, a[1].o);
    TS_TRY(INVOKE(cx, OP_linear, &result, a[0], s[PACKED_WEIGHT], s[PACKED_BIAS]));
    return clamp_result(cx, result, s[PACKED_LINEAR_MIN], s[PACKED_LINEAR_MAX], out);
}

static ts_status conv_clamp_prepack(ctx *cx, const value *a, bool transposed, value *out) {
    object *o;
    const value *rest = a + 5 + transposed; /* after weight, bias, stride, padding, [output padding,] dilation */
    TS_TRY(packed_new(cx, transposed ? "__torch__.torch.classes.xnnpack.TransposeConv2dOpContext" : "__torch__.torch.classes.xnnpack.Conv2dOpContext",
                      a[0], a[1], &o));
    set(o, PACKED_STRIDE, value_ref(a[2]));
    set(o, PACKED_PADDING, value_ref(a[3]));
    set(o, PACKED_DILATION, value_ref(rest[-1]));
    set(o, PACKED_GROUPS, rest[0]);
    set(o, PACKED_TRANSPOSED, v_bool(transposed));
    set(o, PACKED_CONV_MIN, value_ref(rest[1]));
    set(o, PACKED_CONV_MAX, value_ref(rest[2]));
    out[0] = v_object(o);
    ts_status st = TS_OK;
    if (transposed) set(o, PACKED_OUTPUT_PADDING, value_ref(a[4]));
    else st = int_list(cx, (int64_t[2]){0, 0}, 2, &o->slots[PACKED_OUTPUT_PADDING]);
    if (st != TS_OK) value_unref(value_take(&out[0]));
    return st;
}

KERNEL(conv2d_clamp_prepack) { return conv_clamp_prepack(cx, a, false, out); }
KERNEL(conv2d_transpose_clamp_prepack) { return conv_clamp_prepack(cx, a, true, out); }

KERNEL(linear_clamp_prepack) {
    object *o;
    TS_TRY(packed_new(cx, "__torch__.torch.classes.xnnpack.LinearOpContext", a[0], a[1], &o));
    set(o, PACKED_LINEAR_MIN, value_ref(a[2]));
    set(o, PACKED_LINEAR_MAX, value_ref(a[3]));
    out[0] = v_object(o);
    return TS_OK;
}
