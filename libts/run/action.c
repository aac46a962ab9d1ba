/* SPDX-License-Identifier: Apache-2.0
 *
 * action.c: the instructions that make, take apart and test values (see insn.def).  Inputs are borrowed and none of
 * them is unset; what their static types promise is still checked where a lie would reach memory.
 */
#include "run/machine.h"

#include <stdio.h>
#include <string.h>

static ts_status bad_input(ctx *cx, const node *n, value got) {
    static const char *const names[] = {
#define NODE(kind, text, what) text,
#include "ir/node.def"
#undef NODE
    };
    return fail_op(cx, "%s does not take a %s", names[n->kind], value_tag_name(got));
}

/* ---- making ---- */

static ts_status do_create_object(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)in, (void)nin;
    object *o;
    TS_TRY(object_new(cx, n->out[0]->type->cls, &o));
    out[0] = v_object(o);
    return TS_OK;
}

static ts_status do_list(ctx *cx, const node *n, const value *in, int nin, value *out) {
    const type *t = n->out[0]->type;
    list *l;
    TS_TRY(list_new(cx, t->n ? t->args[0] : type_ANY, nin, &l));
    for (int i = 0; i < nin; i++) l->items[i] = value_ref(in[i]);
    l->n = nin;
    out[0] = v_list(l);
    return TS_OK;
}

static ts_status do_tuple(ctx *cx, const node *n, const value *in, int nin, value *out) {
    tuple *t;
    TS_TRY(tuple_new(cx, n->out[0]->type, nin, &t));
    for (int i = 0; i < nin; i++) t->items[i] = value_ref(in[i]);
    out[0] = v_tuple(t);
    return TS_OK;
}

static ts_status do_dict(ctx *cx, const node *n, const value *in, int nin, value *out) {
    const type *t = n->out[0]->type;
    dict *d;
    TS_TRY(dict_new(cx, t->n == 2 ? t->args[0] : type_ANY, t->n == 2 ? t->args[1] : type_ANY, &d));
    scoped_value value made = v_dict(d);
    for (int i = 0; i + 1 < nin; i += 2) TS_TRY(dict_set(cx, d, value_ref(in[i]), value_ref(in[i + 1])));
    out[0] = value_take(&made);
    return TS_OK;
}

/* ---- taking apart ---- */

static ts_status do_list_unpack(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    if (in[0].tag != V_LIST) return bad_input(cx, n, in[0]);
    if (in[0].l->n != n->nout)
        return fail_op(cx, "Expected %d elements in a list but found %lld", n->nout, (long long)in[0].l->n);
    for (int i = 0; i < n->nout; i++) out[i] = value_ref(in[0].l->items[i]);
    return TS_OK;
}

static ts_status do_tuple_unpack(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    if (in[0].tag != V_TUPLE) return bad_input(cx, n, in[0]);
    if (in[0].tup->n != n->nout)
        return fail_op(cx, "Expected %d elements in a tuple but found %d", n->nout, in[0].tup->n);
    for (int i = 0; i < n->nout; i++) out[i] = value_ref(in[0].tup->items[i]);
    return TS_OK;
}

static ts_status do_tuple_index(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    if (in[0].tag != V_TUPLE) return bad_input(cx, n, in[0]);
    if (in[1].tag != V_INT) return bad_input(cx, n, in[1]);
    int64_t i = in[1].i < 0 ? in[1].i + in[0].tup->n : in[1].i;
    if (i < 0 || i >= in[0].tup->n) return fail_op(cx, "Tuple list index out of range");
    out[0] = value_ref(in[0].tup->items[i]);
    return TS_OK;
}

static ts_status do_enum_name(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    if (in[0].tag != V_ENUM) return bad_input(cx, n, in[0]);
    return value_string(cx, in[0].e->name, strlen(in[0].e->name), &out[0]);
}

static ts_status do_enum_value(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    if (in[0].tag != V_ENUM) return bad_input(cx, n, in[0]);
    out[0] = value_ref(in[0].e->value);
    return TS_OK;
}

/* ---- tests ---- */

static ts_status do_isinstance(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)cx, (void)nin;
    bool is = false;
    for (int i = 0; i < n->ntypes && !is; i++) is = value_is(in[0], n->types[i]);
    out[0] = v_bool(is);
    return TS_OK;
}

/* An undefined tensor is None here, and a Tensor to the program. */
static ts_status do_cast(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    const type *t = n->out[0]->type;
    if (!value_is(in[0], t) && !(t->kind == T_TENSOR && in[0].tag == V_NONE)) {
        scoped_text text name = TEXT_INIT(NULL);
        type_print(&name, t);
        return fail_op(cx, "unchecked_cast: the value is a %s and no %s", value_tag_name(in[0]), text_str(&name));
    }
    out[0] = value_ref(in[0]);
    return TS_OK;
}

/* ---- tolist ---- */

static value element_value(const tensor *t, int64_t i, cplx **complex_at) {
    const void *data = tensor_data(t);
    switch (t->dtype) {
    case TS_INT64: return v_int(((const int64_t *)data)[i]);
    case TS_BOOL: return v_bool(((const uint8_t *)data)[i] != 0);
    case TS_FLOAT32: return v_float((double)((const float *)data)[i]);
    case TS_FLOAT64: return v_float(((const double *)data)[i]);
    case TS_COMPLEX64:
        (*complex_at)->re = (double)((const float *)data)[2 * i];
        (*complex_at)->im = (double)((const float *)data)[2 * i + 1];
        break;
    default:
        (*complex_at)->re = ((const double *)data)[2 * i];
        (*complex_at)->im = ((const double *)data)[2 * i + 1];
        break;
    }
    return (value){.tag = V_COMPLEX, .z = *complex_at};
}

static ts_status element_at(ctx *cx, const tensor *t, int64_t i, value *out) {
    value z = v_none();
    if (t->dtype == TS_COMPLEX64 || t->dtype == TS_COMPLEX128) TS_TRY(value_complex(cx, 0, 0, &z));
    *out = element_value(t, i, &z.z);
    return TS_OK;
}

/* Dimension `dim` on, from element `at`, to a list. No deeper than MAX_DIMS. */
static ts_status to_lists(ctx *cx, const tensor *t, int dim, int64_t at, const type *type_here, value *out) {
    if (dim == t->ndim) return element_at(cx, t, at, out);
    list *l;
    TS_TRY(list_new(cx, type_here->args[0], t->sizes[dim], &l));
    scoped_value value made = v_list(l);
    for (int64_t i = 0; i < t->sizes[dim]; i++) {
        TS_TRY(to_lists(cx, t, dim + 1, at + i * t->strides[dim], type_here->args[0], &l->items[i]));
        l->n = i + 1;
    }
    *out = value_take(&made);
    return TS_OK;
}

static bool element_fits(dtype d, type_kind element) {
    switch (element) {
    case T_INT: return d == TS_INT64;
    case T_BOOL: return d == TS_BOOL;
    case T_FLOAT: return d == TS_FLOAT32 || d == TS_FLOAT64;
    case T_COMPLEX: return d == TS_COMPLEX64 || d == TS_COMPLEX128;
    default: return false;
    }
}

static ts_status do_tolist(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    const type *t = n->out[0]->type, *element = t;
    int depth = 0;
    if (in[0].tag != V_TENSOR) return bad_input(cx, n, in[0]);
    for (; element->kind == T_LIST; element = element->args[0]) depth++;
    const tensor *x = in[0].t;
    if (element->kind == T_FLOAT && (x->dtype == TS_FLOAT16 || x->dtype == TS_BFLOAT16))
        return fail_op(cx, "Unexpected scalar type for Tensor: tolist() does not take %s", dtype_aten(x->dtype));
    if (!element_fits(x->dtype, element->kind))
        return fail_op(cx, "Output annotation element type and runtime tensor element type must match for tolist()");
    if (depth != x->ndim)
        return fail_op(cx, "Output annotation list dimension and runtime tensor dimension must match for tolist()");
    return to_lists(cx, x, 0, 0, t, &out[0]);
}

/* ---- submodules by number or key ---- */

static ts_status do_container_index(ctx *cx, const node *n, const value *in, int nin, value *out) {
    (void)nin;
    char number[24];
    const char *key = number;
    if (in[0].tag != V_OBJECT) return bad_input(cx, n, in[0]);
    const object *o = in[0].o;
    if (in[1].tag == V_INT) snprintf(number, sizeof number, "%lld", (long long)in[1].i);
    else if (in[1].tag == V_STR) key = in[1].s->bytes;
    else return bad_input(cx, n, in[1]);
    int slot = class_attr_find(o->cls, key);
    if (slot < 0 || slot >= o->n)
        return fail_op(cx, "%s does not have a field with name '%s'", o->cls->name, key);
    if (!value_is(o->slots[slot], n->out[0]->type)) {
        scoped_text text name = TEXT_INIT(NULL);
        type_print(&name, n->out[0]->type);
        return fail_op(cx, "submodule '%s' of %s is no %s", key, o->cls->name, text_str(&name));
    }
    out[0] = value_ref(o->slots[slot]);
    return TS_OK;
}

const insn_action insn_actions[] = {
    [I_CREATE_OBJECT] = do_create_object,
    [I_LIST] = do_list,
    [I_TUPLE] = do_tuple,
    [I_DICT] = do_dict,
    [I_LIST_UNPACK] = do_list_unpack,
    [I_TUPLE_UNPACK] = do_tuple_unpack,
    [I_TUPLE_INDEX] = do_tuple_index,
    [I_ISINSTANCE] = do_isinstance,
    [I_CAST] = do_cast,
    [I_ENUM_NAME] = do_enum_name,
    [I_ENUM_VALUE] = do_enum_value,
    [I_TOLIST] = do_tolist,
    [I_CONTAINER_INDEX] = do_container_index,
};
