/* SPDX-License-Identifier: Apache-2.0
 *
 * attr.c: `x.name`: what it is by the type of x (page 4.8 of the language), and `x.name = v`.
 */
#include "sema/emit.h"

#include <stdlib.h>
#include <string.h>

static bool one_of(const char *name, const char *const *names) {
    for (; *names; names++)
        if (strcmp(*names, name) == 0) return true;
    return false;
}

static const char *qualified(emitter *em, const char *ns, const char *name) {
    const char *full = arena_printf(em->memory, "%s::%s", ns, name);
    em->no_memory = em->no_memory || !full;
    return full;
}

/* The dtype of x.float() and its kin, or -1. */
static int cast_dtype(const char *name) {
    static const struct { const char *name; int dtype; } casts[] = {
        {"byte", TS_UINT8},   {"char", TS_INT8},       {"double", TS_FLOAT64},    {"float", TS_FLOAT32}, {"cfloat", TS_COMPLEX64},
        {"cdouble", TS_COMPLEX128}, {"int", TS_INT32}, {"long", TS_INT64}, {"half", TS_FLOAT16},  {"short", TS_INT16},
    };
    for (size_t i = 0; i < sizeof casts / sizeof *casts; i++)
        if (strcmp(casts[i].name, name) == 0) return casts[i].dtype;
    return -1;
}

/* The operator that a property of a tensor or device calls, or NULL. */
static const char *property(emitter *em, const type *t, const char *name) {
    static const char *const prims[] = {"dtype", "device", "grad", "data", "shape", "is_cuda", "is_cpu", "is_xpu", "is_sparse",
                                        "is_sparse_csr", "is_mkldnn", "is_mps", "is_quantized", "is_vulkan", "is_ipu", "is_meta",
                                        "is_nested", "requires_grad", "layout", "T", "H", "is_ort", "ndim", "name", NULL};
    static const char *const atens[] = {"is_leaf", "mT", "mH", "real", "imag", "retains_grad", NULL};
    static const char *const devices[] = {"type", "index", NULL};
    if (t->kind == T_TENSOR && one_of(name, prims)) return qualified(em, "prim", name);
    if (t->kind == T_TENSOR && one_of(name, atens)) return qualified(em, "aten", name);
    if (t->kind == T_DEVICE && one_of(name, devices)) return qualified(em, "prim", name);
    if (t->kind == T_OPTIONAL && strcmp(name, "unchecked_unwrap_optional") == 0) return qualified(em, "prim", name);
    return NULL;
}

static ts_status get_slot(emitter *em, const ast *at, ir_value *holder, const char *name, int slot, sval *out) {
    node *n;
    TS_TRY(em_node_only(em, N_GETATTR, at, 1, &holder, &n));
    n->name = name;
    n->slot = slot;
    out->kind = SV_VALUE;
    if (em->open && name[strspn(name, "0123456789")] == 0) name = arena_printf(em->memory, "_%s", name);
    out->v = node_add_output(n, holder->type->cls->attrs[slot].type, name);
    return out->v ? TS_OK : em_memory(em);
}

static function *getter(emitter *em, const class_type *cls, const char *name, const char *kind) {
    const char *method = arena_printf(em->memory, "__%s_%s", name, kind);
    return method ? class_method(cls, method) : NULL;
}

static ts_status class_attribute(emitter *em, const ast *at, ir_value *v, const char *name, sval *out, bool *found) {
    const class_type *cls = v->type->cls;
    function *fn = class_method(cls, name);
    *found = true;
    if (fn) {
        *out = (sval){.kind = v->type->kind == T_INTERFACE ? SV_INTERFACE_METHOD : SV_METHOD, .v = v, .fn = fn};
        return TS_OK;
    }
    int slot = class_attr_find(cls, name);
    if (slot >= 0) return get_slot(em, at, v, arena_copy(em->g->memory, name, strlen(name)), slot, out);
    fn = getter(em, cls, name, "getter");
    if (fn) return em_call_function(em, at, fn, v, NULL, 0, out);
    *found = false;
    return TS_OK;
}

static ts_status field(emitter *em, const ast *at, ir_value *v, const char *name, sval *out, bool *found) {
    for (int i = 0; i < v->type->n; i++) {
        if (strcmp(v->type->fields[i], name) != 0) continue;
        ir_value *index;
        *found = true;
        out->kind = SV_VALUE;
        TS_TRY(em_int(em, em->open ? NULL : at, i, &index));
        return em_node(em, N_TUPLE_INDEX, at, 2, (ir_value *[]){v, index}, v->type->args[i], &out->v);
    }
    *found = false;
    return TS_OK;
}

/* Whether some operator of the name takes v as `self` without conversion. */
static bool has_method(emitter *em, const char *name, ir_value *v) {
    const op *const *found;
    int n = op_find(name, strlen(name), &found);
    for (int i = 0; i < n; i++) {
        const schema *s = op_schema(found[i]);
        if (!s) return em->no_memory = true, false;
        int self = schema_find(s, "self");
        if (self < 0 && s->nargs && v->type->kind != T_TENSOR) self = 0; /* list and dict operators name it otherwise */
        if (self < 0) continue;
        const type *t = s->args[self].type;
        if (type_has_var(t) ? t->kind == v->type->kind || t->kind == T_VAR : em_convert(em, NULL, &v, t, false, false, true)) return true;
    }
    return false;
}

static ts_status value_attribute(emitter *em, const ast *at, ir_value *v, const char *name, sval *out) {
    const type *t = v->type;
    bool found = false;
    if (t->kind == T_TENSOR && cast_dtype(name) >= 0) {
        *out = (sval){.kind = SV_CAST_METHOD, .v = v, .dtype = cast_dtype(name)};
        return TS_OK;
    }
    const char *op_text = property(em, t, name);
    if (em->no_memory) return em_memory(em);
    if (op_text) {
        out->kind = SV_VALUE;
        return em_op(em, em->open ? NULL : at, op_text, 1, &v, &out->v);
    }
    if (t->kind == T_TUPLE && t->fields) TS_TRY(field(em, at, v, name, out, &found));
    if (t->kind == T_CLASS || t->kind == T_INTERFACE) TS_TRY(class_attribute(em, at, v, name, out, &found));
    if (found) return TS_OK;
    if (t->kind == T_ENUM && (strcmp(name, "name") == 0 || strcmp(name, "value") == 0)) {
        bool is_name = *name == 'n';
        const type *of_value = t->cls->constant_count ? t->cls->constants[0].type : type_ANY;
        out->kind = SV_VALUE;
        return em_node(em, is_name ? N_ENUM_NAME : N_ENUM_VALUE, at, 1, &v, is_name ? type_STR : of_value, &out->v);
    }
    if (t->kind == T_TENSOR && strcmp(name, "type") == 0) name = "to";
    op_text = qualified(em, "aten", name);
    if (!op_text) return em_memory(em);
    if (has_method(em, op_text, v)) {
        *out = (sval){.kind = SV_BUILTIN_METHOD, .v = v, .name = op_text};
        return TS_OK;
    }
    if (em->no_memory) return em_memory(em);
    if (t->kind == T_TENSOR && strcmp(name, "tolist") == 0) {
        *out = (sval){.kind = SV_TOLIST, .v = v};
        return TS_OK;
    }
    return em_fail(em, at, "'%s' object has no attribute or method '%s'.%s", em_type(em, t), name,
                   t->kind == T_CLASS ? " Did you forget to initialize an attribute in __init__()?" : "");
}

static ts_status type_attribute(emitter *em, const ast *at, const type *t, const char *name, sval *out) {
    if (strcmp(name, "__new__") == 0) {
        *out = (sval){.kind = SV_NEW, .type = t};
        return TS_OK;
    }
    if (t->kind == T_ENUM) {
        for (int i = 0; i < t->cls->constant_count; i++) {
            if (strcmp(t->cls->constants[i].name, name) != 0) continue;
            ctx cx = {.err = em->err, .budget = em->u->budget, .threads = 1};
            enumv *e;
            TS_TRY(enum_new(&cx, t->cls, t->cls->constants[i].name, value_ref(t->cls->constants[i].value), &e));
            out->kind = SV_VALUE;
            return em_constant(em, at, (value){.tag = V_ENUM, .e = e}, t, &out->v);
        }
        return em_fail(em, at, "Enum<%s>' has no attribute '%s'", t->name, name);
    }
    if (t->kind == T_CLASS) {
        for (int i = 0; i < t->cls->pre_hook_count + t->cls->hook_count; i++) {
            function *f = i < t->cls->pre_hook_count ? t->cls->pre_hooks[i] : t->cls->hooks[i - t->cls->pre_hook_count];
            if (strcmp(f->base, name) != 0) continue;
            *out = (sval){.kind = SV_FUNCTION, .fn = f};
            return TS_OK;
        }
    }
    return em_fail(em, at, "Tried to lookup unknown attribute on class %s: %s", t->name, name);
}

static ts_status namespace_attribute(emitter *em, const ast *at, const char *prefix, const char *name, sval *out) {
    const char *full = arena_printf(em->memory, "%s.%s", prefix, name);
    ts_error local = {0};
    const type *t;
    function *fn = NULL;
    if (!full) return em_memory(em);
    ts_status st = unit_find_type(em->u, full, &t, &local);
    if (st == TS_OK) {
        *out = (sval){.kind = SV_TYPE, .type = t};
        return TS_OK;
    }
    const char *absent = arena_printf(em->memory, "Unknown type name '%s'", full);
    if (absent && strcmp(ts_error_message(&local), absent) != 0) {
        error_move(em->err, &local);
        return st;
    }
    error_reset(&local);
    if (!absent) return em_memory(em);
    TS_TRY(unit_find_function(em->u, full, &fn, em->err));
    (void)at;
    *out = fn ? (sval){.kind = SV_FUNCTION, .fn = fn} : (sval){.kind = SV_NAMESPACE, .name = full};
    return TS_OK;
}

static ts_status archive_constant(emitter *em, const ast *at, const char *name, sval *out) {
    char *end;
    long i = strlen(name) > 1 ? strtol(name + 1, &end, 10) : -1;
    if (i < 0 || *end) return em_fail(em, at, "invalid constant specifier: %s", name);
    if (i >= em->u->constant_count)
        return em_fail(em, at, "constant index %ld is out of bounds (constant table has %d entries)", i, em->u->constant_count);
    value v = em->u->constants[i];
    const type *t = value_type(em->u->pool, v);
    if (!t) return em_memory(em);
    out->kind = SV_VALUE;
    return em_constant(em, at, value_ref(v), t, &out->v);
}

ts_status em_attribute(emitter *em, const ast *at, sval holder, const char *name, sval *out) {
    switch (holder.kind) {
    case SV_VALUE: return value_attribute(em, at, holder.v, name, out);
    case SV_TYPE: return type_attribute(em, at, holder.type, name, out);
    case SV_NAMESPACE: return namespace_attribute(em, at, holder.name, name, out);
    case SV_CONSTANTS: return archive_constant(em, at, name, out);
    case SV_TORCH:
        if (strcmp(name, "autograd") == 0) *out = (sval){.kind = SV_TORCH};
        else *out = (sval){.kind = SV_BUILTIN, .name = qualified(em, "aten", name)};
        return TS_OK;
    case SV_OPS:
        if (holder.name) *out = (sval){.kind = SV_BUILTIN, .name = qualified(em, holder.name, name)};
        else *out = (sval){.kind = SV_OPS, .name = name};
        return TS_OK;
    default: return em_fail(em, at, "attribute lookup is not defined on %s", holder.kind == SV_BUILTIN ? "builtin" : "this");
    }
}

ts_status em_set_attribute(emitter *em, const ast *at, ir_value *holder, const char *name, ir_value *v) {
    if (holder->type->kind != T_CLASS) return em_fail(em, at, "Tried to set an attribute: %s on a non-class: %s", name, em_type(em, holder->type));
    int slot = class_attr_find(holder->type->cls, name);
    node *n;
    sval ignored;
    if (slot < 0) {
        function *setter = getter(em, holder->type->cls, name, "setter");
        if (setter) return em_call_function(em, at, setter, holder, &(arg){.v = v}, 1, &ignored);
        return em_fail(em, at, "Tried to set nonexistent attribute: %s. Did you forget to initialize it in __init__()?", name);
    }
    const type *want = holder->type->cls->attrs[slot].type;
    if (!em_convert(em, at, &v, want, false, false, false))
        return em_fail(em, at, "Wrong type for attribute assignment. Expected %s but got %s", em_type(em, want), em_type(em, v->type));
    TS_TRY(em_node_only(em, N_SETATTR, at, 2, (ir_value *[]){holder, v}, &n));
    n->name = holder->type->cls->attrs[slot].name;
    n->slot = slot;
    return TS_OK;
}
