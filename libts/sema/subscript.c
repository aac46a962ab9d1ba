/* SPDX-License-Identifier: Apache-2.0
 *
 * subscript.c: `x[...]` and `x[...] = v` (page 4.13 of the language).
 */
#include "sema/emit.h"

#include <string.h>

enum { MAX_KEPT = 64 };

/* Index tensors by the dimension they stand for. */
typedef struct kept { int n; ir_value *at[MAX_KEPT]; } kept;

static ts_status bound(emitter *em, const ast *syn, ir_value **out) {
    if (!syn) return em_none(em, NULL, out);
    return em_value(em, syn, NULL, out);
}

/* x[a:b:c] of an open graph, `args` being x and for tensors the dimension: what is left out gets a constant or the default. */
static ts_status open_slice(emitter *em, const ast *at, const ast *slice, const arg *args, int n, ir_value **out) {
    arg all[5] = {args[0], args[n - 1]};
    ir_value *part[3] = {NULL, NULL, NULL};
    sval made;
    for (int i = 0; i < 3; i++)
        if (slice->kids[i]) TS_TRY(em_value(em, slice->kids[i], NULL, &part[i]));
    if (!part[0]) TS_TRY(em_none(em, at, &part[0]));
    if (!part[2]) TS_TRY(em_int(em, at, 1, &part[2]));
    all[n++].v = part[0];
    if (part[1]) all[n++].v = part[1];
    all[n++] = (arg){.v = part[2], .name = "step"};
    TS_TRY(em_builtin(em, at, "aten::slice", NULL, all, n, &made));
    *out = made.v;
    return TS_OK;
}

static ts_status slice_tensor(emitter *em, const ast *at, const ast *syn, ir_value **x, int64_t dim) {
    ir_value *in[5] = {*x};
    TS_TRY(em_int(em, em->open ? at : syn, dim, &in[1]));
    if (em->open) return open_slice(em, at, syn, (arg[]){{.v = *x}, {.v = in[1]}}, 2, x);
    for (int i = 0; i < 2; i++) TS_TRY(bound(em, syn->kids[i], &in[2 + i]));
    if (syn->kids[2]) TS_TRY(em_value(em, syn->kids[2], NULL, &in[4]));
    else TS_TRY(em_int(em, syn, 1, &in[4]));
    return em_op(em, syn, "aten::slice", 5, in, x);
}

static bool tensor_index(const type *t) {
    return t->kind == T_TENSOR || t->kind == T_LIST || (t->kind == T_OPTIONAL && t->args[0]->kind == T_TENSOR);
}

/* One of the subscripts: the dimension it stands for, its value unless it is a slice. */
typedef struct subscript { const ast *syn; int64_t dim; ir_value *v; } subscript;

/* Evaluates a subscript on dimension *dim, which moves on; from the right side *dim is -1 and stays or goes down. */
static ts_status evaluate(emitter *em, subscript *s, int64_t *dim, bool right) {
    const ast *syn = s->syn;
    sval ignored;
    s->dim = *dim;
    if (syn->kind == AST_SLICE) {
        *dim += right ? -1 : 1;
        return TS_OK;
    }
    if (em->open) TS_TRY(em_expr(em, syn, NULL, &ignored)); /* it may be a slice object */
    TS_TRY(em_value(em, syn, NULL, &s->v));
    const type *t = s->v->type;
    if (t->kind == T_INT) *dim -= right;
    else if (t->kind == T_NONE) *dim += right ? 0 : 1;
    else if (!tensor_index(t))
        return em_fail(em, syn, "Unsupported operation: indexing tensor with unsupported index type '%s'. Only ints, slices, lists and tensors are supported",
                       em_type(em, t));
    else if (right) return em_fail(em, syn, "Ellipses followed by tensor indexing is currently not supported");
    else ++*dim;
    if (t->kind != T_LIST) return TS_OK;
    arg args[2] = {{.v = s->v}, {.name = "dtype"}};
    sval made;
    const ast *at = em->open ? NULL : syn;
    TS_TRY(em_int(em, at, TS_INT64, &args[1].v));
    TS_TRY(em_builtin(em, at, "aten::tensor", NULL, args, 2, &made));
    s->v = made.v;
    return TS_OK;
}

/* Applies a subscript to *x, but for index tensors, which are kept. */
static ts_status apply(emitter *em, const ast *whole, const subscript *s, ir_value **x, kept *k) {
    const ast *at = em->open ? whole : s->syn;
    ir_value *d;
    if (s->syn->kind == AST_SLICE) return slice_tensor(em, whole, s->syn, x, s->dim);
    if (s->v->type->kind == T_INT || s->v->type->kind == T_NONE) {
        TS_TRY(em_int(em, at, s->dim, &d));
        if (s->v->type->kind == T_INT) return em_op(em, at, "aten::select", 3, (ir_value *[]){*x, d, s->v}, x);
        return em_op(em, at, "aten::unsqueeze", 2, (ir_value *[]){*x, d}, x);
    }
    if (s->dim >= MAX_KEPT) return em_fail(em, s->syn, "too many indices");
    for (; k->n <= s->dim; k->n++) k->at[k->n] = NULL;
    k->at[s->dim] = s->v;
    return TS_OK;
}

/* List[Optional[Tensor]] of the kept tensors. */
static ts_status index_list(emitter *em, const ast *syn, const kept *k, ir_value **out) {
    ir_value *items[MAX_KEPT];
    const type *element = type_optional(em->u->pool, type_TENSOR), *t = element ? type_list(em->u->pool, element) : NULL;
    if (!t) return em_memory(em);
    for (int i = 0; i < k->n; i++) {
        items[i] = k->at[i];
        if (!items[i]) TS_TRY(em_constant(em, em->open ? NULL : syn, v_none(), em->open ? type_NONE : element, &items[i]));
    }
    return em_node(em, N_LIST, syn, k->n, items, t, out);
}

/* All are evaluated, from the left up to `...`, then from the right end back to it; then they are applied from the left. */
static ts_status index_tensor(emitter *em, const ast *syn, ir_value **x, kept *k) {
    int64_t left = 0, right = -1;
    int dots = syn->n;
    subscript *all = ARENA_ARRAY(em->memory, subscript, syn->n);
    if (!all) return em_memory(em);
    for (int i = syn->n - 1; i > 0; i--) {
        all[i].syn = syn->kids[i];
        if (syn->kids[i]->kind != AST_ELLIPSIS) continue;
        if (dots < syn->n) return em_fail(em, syn, "An index can only have a single ellipsis ('...')");
        dots = i;
    }
    for (int i = 1; i < dots; i++) TS_TRY(evaluate(em, &all[i], &left, false));
    for (int i = syn->n - 1; i > dots; i--) TS_TRY(evaluate(em, &all[i], &right, true));
    for (int i = 1; i < syn->n; i++)
        if (i != dots) TS_TRY(apply(em, syn, &all[i], x, k));
    return TS_OK;
}

/* ---- tuples ---- */

static bool constant_int(const ir_value *v, int64_t *out) {
    if (!v->def || v->def->kind != N_CONSTANT || v->def->constant.tag != V_INT) return false;
    *out = v->def->constant.i;
    return true;
}

static ts_status index_tuple(emitter *em, const ast *syn, ir_value *x, sval *out) {
    const type *t = x->type;
    ir_value *index;
    int64_t i;
    out->kind = SV_VALUE;
    TS_TRY(em_value(em, syn->kids[1], NULL, &index));
    if (index->type->kind != T_INT) return em_fail(em, syn, "tuple index must be an integer");
    if (constant_int(index, &i)) {
        if (i < -t->n || i >= t->n)
            return em_fail(em, syn, "Tuple index out of range. Tuple is length %d and index is %lld", t->n, (long long)i);
        if (i < 0) i += t->n;
        if (x->def && x->def->kind == N_TUPLE && !em->open) {
            out->v = x->def->in[i];
            return TS_OK;
        }
        return em_node(em, N_TUPLE_INDEX, syn, 2, (ir_value *[]){x, index}, t->args[i], &out->v);
    }
    for (int k = 0; k < t->n; k++)
        if (!type_is_subtype(t->args[k], t->args[0], NULL))
            return em_fail(em, syn, "Cannot index into a %s with a non-integer literal because we cannot resolve the output type", em_type(em, t));
    if (t->n == 0) return em_fail(em, syn, "Cannot index into an empty tuple");
    return em_node(em, N_TUPLE_INDEX, syn, 2, (ir_value *[]){x, index}, t->args[0], &out->v);
}

static ts_status slice_tuple(emitter *em, const ast *syn, const ast *slice, ir_value *x, sval *out) {
    int64_t part[3] = {0, x->type->n, 1}, n = x->type->n;
    ir_value **all;
    int count = 0, total;
    for (int i = 0; i < 3; i++) {
        ir_value *v;
        if (!slice->kids[i]) continue;
        TS_TRY(em_value(em, slice->kids[i], NULL, &v));
        if (v->type->kind == T_NONE) continue;
        if (!constant_int(v, &part[i])) return em_fail(em, syn, "tuple slices need constant bounds");
        if (i < 2 && part[i] < 0) part[i] += n;
        if (i < 2) part[i] = part[i] < 0 ? 0 : part[i] > n ? n : part[i];
    }
    if (part[2] == 0) return em_fail(em, syn, "tuple slice step cannot be 0");
    if (part[2] < 0 && !slice->kids[0]) part[0] = n - 1;
    if (part[2] < 0 && !slice->kids[1]) part[1] = -1;
    TS_TRY(em_unpack(em, syn, x, -1, &all, &total));
    ir_value **items = ARENA_ARRAY(em->memory, ir_value *, n + 1);
    const type **types = ARENA_ARRAY(em->memory, const type *, n + 1);
    if (!items || !types) return em_memory(em);
    for (int64_t i = part[0]; part[2] > 0 ? i < part[1] : i > part[1]; i += part[2]) {
        if (i < 0 || i >= n) break;
        items[count] = all[i];
        types[count] = items[count]->type;
        count++;
    }
    const type *t = type_tuple(em->u->pool, count, types);
    out->kind = SV_VALUE;
    return t ? em_node(em, N_TUPLE, syn, count, items, t, &out->v) : em_memory(em);
}

/* ---- all containers ---- */

/* m[key] on a module: the attribute of that name, seen as the interface that the hint gives. */
static ts_status index_module(emitter *em, const ast *syn, ir_value *x, const type *hint, sval *out) {
    ir_value *key;
    TS_TRY(em_value(em, syn->kids[1], NULL, &key));
    if (!hint || hint->kind != T_INTERFACE) return em_fail(em, syn, "indexing a module needs an interface as the annotated type");
    out->kind = SV_VALUE;
    return em_node(em, N_CONTAINER_INDEX, syn, 2, (ir_value *[]){x, key}, hint, &out->v);
}

static ts_status slice_sequence(emitter *em, const ast *syn, const ast *slice, ir_value *x, sval *out) {
    ir_value *in[4] = {x};
    out->kind = SV_VALUE;
    if (em->open) return open_slice(em, syn, slice, &(arg){.v = x}, 1, &out->v);
    for (int i = 0; i < 2; i++) TS_TRY(bound(em, slice->kids[i], &in[1 + i]));
    if (slice->kids[2]) TS_TRY(em_value(em, slice->kids[2], NULL, &in[3]));
    else TS_TRY(em_int(em, syn, 1, &in[3]));
    out->kind = SV_VALUE;
    return em_op(em, syn, "aten::slice", 4, in, &out->v);
}

ts_status em_subscript(emitter *em, const ast *syn, const type *hint, sval *out) {
    ir_value *x, *index;
    kept k = {0};
    sval holder, ignored;
    TS_TRY(em_expr(em, syn->kids[0], NULL, &holder));
    if (holder.kind == SV_TYPE) return em_fail(em, syn, "a type cannot be indexed");
    TS_TRY(em_as_value(em, syn->kids[0], holder, &x));
    out->kind = SV_VALUE;
    if (x->type->kind == T_TENSOR) {
        if (syn->n == 2 && syn->kids[1]->kind == AST_ELLIPSIS) return em_fail(em, syn, "Cannot emit expr for: (dots)");
        if (em->open && syn->n == 2 && syn->kids[1]->kind != AST_SLICE) TS_TRY(em_expr(em, syn->kids[1], NULL, &ignored)); /* it may be a slice object */
        TS_TRY(index_tensor(em, syn, &x, &k));
        if (k.n) {
            TS_TRY(index_list(em, syn, &k, &index));
            TS_TRY(em_op(em, syn, "aten::index", 2, (ir_value *[]){x, index}, &x));
        }
        out->v = x;
        return TS_OK;
    }
    if (syn->n != 2) return em_fail(em, syn, "Subscripting a %s with several indices is not possible", em_type(em, x->type));
    bool slice = syn->kids[1]->kind == AST_SLICE;
    if (x->type->kind == T_TUPLE) return slice ? slice_tuple(em, syn, syn->kids[1], x, out) : index_tuple(em, syn, x, out);
    if (x->type->kind == T_CLASS) {
        function *fn = class_method(x->type->cls, "__getitem__");
        if (!fn && x->type->cls->is_module) return index_module(em, syn, x, hint, out);
        if (!fn) return em_fail(em, syn, "'%s' object has no attribute or method '__getitem__'.", em_type(em, x->type));
        arg a = {0};
        TS_TRY(em_value(em, syn->kids[1], NULL, &a.v));
        return em_call_function(em, syn, fn, x, &a, 1, out);
    }
    if (slice) return slice_sequence(em, syn, syn->kids[1], x, out);
    TS_TRY(em_value(em, syn->kids[1], NULL, &index));
    return em_op(em, syn, "aten::__getitem__", 2, (ir_value *[]){x, index}, &out->v);
}

/* A number stored into a tensor becomes a tensor of its dtype and device. */
static ts_status as_tensor(emitter *em, const ast *syn, ir_value *like, ir_value **v) {
    type_kind kind = (*v)->type->kind;
    if (kind != T_INT && kind != T_FLOAT && kind != T_BOOL && kind != T_COMPLEX && kind != T_NUMBER) return TS_OK;
    arg args[3] = {{.v = *v}, {.name = "dtype"}, {.name = "device"}};
    sval made;
    const ast *at = em->open ? NULL : syn;
    TS_TRY(em_op(em, at, "prim::dtype", 1, &like, &args[1].v));
    TS_TRY(em_op(em, at, "prim::device", 1, &like, &args[2].v));
    TS_TRY(em_builtin(em, at, "aten::tensor", NULL, args, 3, &made));
    *v = made.v;
    return TS_OK;
}

ts_status em_set_subscript(emitter *em, const ast *syn, ir_value *v) {
    ir_value *x, *index, *ignored;
    kept k = {0};
    TS_TRY(em_value(em, syn->kids[0], NULL, &x));
    if (x->type->kind == T_TENSOR) {
        TS_TRY(index_tensor(em, syn, &x, &k));
        TS_TRY(as_tensor(em, syn, x, &v));
        if (!k.n) return em_op(em, syn, "aten::copy_", 2, (ir_value *[]){x, v}, &ignored);
        TS_TRY(index_list(em, syn, &k, &index));
        return em_op(em, syn, "aten::index_put_", 3, (ir_value *[]){x, index, v}, &ignored);
    }
    if (syn->n != 2 || syn->kids[1]->kind == AST_SLICE)
        return em_fail(em, syn, "Sliced expression not yet supported for subscripted assignment. File a bug if you want this");
    TS_TRY(em_value(em, syn->kids[1], NULL, &index));
    if (x->type->kind == T_CLASS) {
        function *fn = class_method(x->type->cls, "__setitem__");
        arg args[2] = {{.v = index}, {.v = v}};
        sval result;
        if (!fn) return em_fail(em, syn, "'%s' object has no attribute or method '__setitem__'.", em_type(em, x->type));
        return em_call_function(em, syn, fn, x, args, 2, &result);
    }
    if (x->type->kind == T_TUPLE) return em_fail(em, syn, "%s does not support subscripted assignment", em_type(em, x->type));
    return em_op(em, syn, "aten::_set_item", 3, (ir_value *[]){x, index, v}, &ignored);
}

static ts_status augment_tensor(emitter *em, const ast *syn, ir_value *x, em_augment augment) {
    const ast *at = syn->kids[0];
    ir_value *v, *index, *old, *made;
    kept k = {0};
    TS_TRY(index_tensor(em, at, &x, &k));
    if (k.n && !em->open) TS_TRY(index_list(em, at, &k, &index));
    TS_TRY(em_value(em, syn->kids[1], NULL, &v));
    if (!k.n) return augment(em, syn, x, v, true, &made);
    if (em->open) TS_TRY(index_list(em, at, &k, &index));
    TS_TRY(em_op(em, syn, "aten::index", 2, (ir_value *[]){x, index}, &old));
    TS_TRY(augment(em, syn, old, v, true, &made));
    return em_op(em, syn, "aten::index_put_", 3, (ir_value *[]){x, index, made}, &made);
}

ts_status em_augment_subscript(emitter *em, const ast *syn, em_augment augment) {
    const ast *target = syn->kids[0];
    ir_value *x, *v, *index, *old;
    sval item, result;
    TS_TRY(em_value(em, target->kids[0], NULL, &x));
    if (x->type->kind == T_TENSOR) return augment_tensor(em, syn, x, augment);
    if (target->n != 2 || target->kids[1]->kind == AST_SLICE)
        return em_fail(em, target, "Sliced expression not yet supported for %s augmented assignment. File a bug if you want this", em_type(em, x->type));
    function *get = x->type->kind == T_CLASS ? class_method(x->type->cls, "__getitem__") : NULL;
    function *set = get ? class_method(x->type->cls, "__setitem__") : NULL;
    if (!set && x->type->kind != T_LIST && x->type->kind != T_DICT)
        return em_fail(em, target, "%s does not support augmented assignment.", em_type(em, x->type));
    TS_TRY(em_value(em, target->kids[1], NULL, &index));
    TS_TRY(em_value(em, syn->kids[1], NULL, &v));
    if (set) {
        TS_TRY(em_call_function(em, syn, get, x, &(arg){.v = index}, 1, &item));
        TS_TRY(augment(em, syn, item.v, v, true, &v));
        return em_call_function(em, syn, set, x, (arg[]){{.v = index}, {.v = v}}, 2, &result);
    }
    TS_TRY(em_op(em, syn, "aten::__getitem__", 2, (ir_value *[]){x, index}, &old));
    TS_TRY(augment(em, syn, old, v, x->type->kind == T_LIST, &v));
    return em_op(em, syn, "aten::_set_item", 3, (ir_value *[]){x, index, v}, &v);
}
