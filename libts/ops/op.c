/* SPDX-License-Identifier: Apache-2.0
 *
 * op.c: the table of operators, lookup by name, lazily parsed schemas, and the call with its in-place and out= forms.
 *
 * What is computed once (the name index, the schemas) is a constant of the library: it depends on the table alone.
 */
#include "ops/op.h"

#include "base/map.h"
#include "ops/lapack.h"
#include "ops/packed.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define TS_FAMILY(name, flags)
const op op_table[OP_COUNT] = {
#define TS_OP(id, text, kernel) [OP_##id] = {text, k_##kernel},
#include "ops/families.def"
#undef TS_OP
};
#undef TS_FAMILY

/* First id of each family: a marker that takes no number. */
enum family_start {
#define TS_FAMILY(name, flags) FIRST_##name, BACK_##name = FIRST_##name - 1,
#define TS_OP(id, text, kernel) AT_##id,
#include "ops/families.def"
#undef TS_OP
#undef TS_FAMILY
};

static const struct {
    const char *name;
    int first, flags;
} families[] = {
#define TS_FAMILY(name, flags) {#name, FIRST_##name, flags},
#define TS_OP(id, text, kernel)
#include "ops/families.def"
#undef TS_OP
#undef TS_FAMILY
};

size_t ts_op_count(void) { return OP_COUNT; }

const char *ts_op_schema(size_t index) { return index < OP_COUNT ? op_table[index].text : NULL; }

const char *op_name(const op *o, size_t *out_length) {
    *out_length = strcspn(o->text, ".(");
    return o->text;
}

/* ---- lookup ---- */

static const op *by_name[OP_COUNT + 1]; /* sorted by name, then as overloads are tried */
static uint32_t *name_slots;            /* open addressing: position in by_name + 1 of the first of a name */
static size_t name_mask;
static pthread_once_t name_once = PTHREAD_ONCE_INIT;

static int compare_names(const op *a, const op *b) {
    size_t an, bn;
    const char *at = op_name(a, &an), *bt = op_name(b, &bn);
    int c = memcmp(at, bt, an < bn ? an : bn);
    return c ? c : an < bn ? -1 : an > bn;
}

static int compare_ops(const void *x, const void *y) {
    const op *a = *(const op *const *)x, *b = *(const op *const *)y;
    int c = compare_names(a, b);
    return c ? c : a < b ? -1 : a > b;
}

/* The position in by_name + 1 of the first operator of a name, 0: none. */
static uint32_t first_of(const char *name, size_t length) {
    for (size_t k = map_hash(name, length) & name_mask; name_slots[k]; k = (k + 1) & name_mask) {
        size_t n;
        const char *found = op_name(by_name[name_slots[k] - 1], &n);
        if (n == length && memcmp(found, name, n) == 0) return name_slots[k];
    }
    return 0;
}

static bool is_overload(const op *o, const char *word, size_t length) {
    size_t n;
    const char *end = op_name(o, &n) + n;
    if (*word == '-') return *end == '(';
    return *end == '.' && strncmp(end + 1, word, length) == 0 && end[1 + length] == '(';
}

/* Puts the overloads of a name into the order of the words. */
static void put_in_order(const char *name, const char *words) {
    uint32_t at = first_of(name, strlen(name));
    for (; at && *words; words += strspn(words, " ")) {
        size_t length = strcspn(words, " ");
        uint32_t i = at - 1;
        while (by_name[i] && !is_overload(by_name[i], words, length)) i++;
        const op *found = by_name[i];
        for (; found && i > at - 1; i--) by_name[i] = by_name[i - 1];
        if (found) by_name[at++ - 1] = found;
        words += length;
    }
}

static void index_names(void) {
    static const struct { const char *name, *words; } orders[] = {
#define ORDER(name, words) {name, words},
#include "ops/order.def"
#undef ORDER
    };
    for (int i = 0; i < OP_COUNT; i++) by_name[i] = &op_table[i];
    qsort(by_name, OP_COUNT, sizeof *by_name, compare_ops);
    size_t size = 64;
    while (size < 2 * (size_t)OP_COUNT) size *= 2;
    name_slots = calloc(size, sizeof *name_slots);
    name_mask = size - 1;
    for (size_t i = 0; name_slots && i < OP_COUNT; i++) {
        if (i && compare_names(by_name[i - 1], by_name[i]) == 0) continue;
        size_t n, k;
        const char *name = op_name(by_name[i], &n);
        for (k = map_hash(name, n) & name_mask; name_slots[k]; k = (k + 1) & name_mask) {}
        name_slots[k] = (uint32_t)i + 1;
    }
    for (size_t i = 0; name_slots && i < sizeof orders / sizeof *orders; i++) put_in_order(orders[i].name, orders[i].words);
}

int op_find(const char *name, size_t length, const op *const **out_list) {
    pthread_once(&name_once, index_names);
    if (!name_slots) return 0;
    uint32_t first = first_of(name, length);
    if (!first) return custom_find(name, length, out_list);
    const op **all = by_name + first - 1;
    int count = 1;
    while (all[count] && compare_names(all[0], all[count]) == 0) count++;
    *out_list = all;
    return count;
}

const op *op_find_overload(const char *name, const char *overload) {
    const op *const *found;
    size_t length = strlen(name), n = strlen(overload);
    int count = op_find(name, length, &found);
    for (int i = 0; i < count; i++) {
        const char *rest = found[i]->text + length;
        if (n == 0 ? *rest == '(' : *rest == '.' && strncmp(rest + 1, overload, n) == 0 && rest[1 + n] == '(')
            return found[i];
    }
    return NULL;
}

static _Atomic(const schema *) schemas[OP_COUNT + 1];
static arena *schema_memory;
static pthread_mutex_t schema_lock = PTHREAD_MUTEX_INITIALIZER;

const schema *op_schema(const op *o) {
    if (op_is_custom(o)) return custom_schema(o);
    size_t i = (size_t)(o - op_table);
    const schema *known = atomic_load_explicit(&schemas[i], memory_order_acquire);
    if (known) return known;
    pthread_mutex_lock(&schema_lock);
    known = atomic_load_explicit(&schemas[i], memory_order_relaxed);
    schema *made = NULL;
    if (!known && !schema_memory) schema_memory = arena_new(NULL);
    if (!known && schema_memory && type_pool_static() &&
        schema_parse(schema_memory, type_pool_static(), o->text, &made, NULL) == TS_OK) {
        known = made;
        atomic_store_explicit(&schemas[i], known, memory_order_release);
    }
    pthread_mutex_unlock(&schema_lock);
    return known;
}

bool op_has_effect(const op *o) {
    if (op_is_custom(o)) return true; /* what it does is its own business */
    size_t i = (size_t)(o - op_table), f = sizeof families / sizeof *families;
    while (f-- > 0)
        if ((size_t)families[f].first <= i) break;
    return families[f].flags & FAMILY_EFFECT;
}

bool op_is_pure(const op *o) {
    if (op_has_effect(o)) return false;
    const schema *s = op_schema(o);
    for (int k = 0; s && k < s->nargs; k++)
        if (s->args[k].written) return false;
    return s != NULL;
}

/* ---- calling ---- */

/* Operators that know nested tensors (core/tensor.h). */
static bool takes_nested(const op *o) {
    if (op_is_custom(o)) return false;
    switch ((op_id)(o - op_table)) {
    case OP_dim:
    case OP_prim_dtype:
    case OP_prim_device:
    case OP_prim_is_cuda:
    case OP_prim_is_nested:
    case OP_prim_requires_grad:
    case OP_numel:
    case OP__nested_tensor_size:
    case OP_to_padded_tensor:
    case OP_nested_to_padded_tensor:
    case OP__native_multi_head_attention:
    case OP__transformer_encoder_layer_fwd: return true;
    default: return false;
    }
}

static ts_status check_tensors(ctx *cx, const op *o, const schema *s, const value *args) {
    for (int i = 0; i < s->nargs; i++) {
        if (args[i].tag != V_TENSOR) {
            if (s->args[i].type->kind == T_TENSOR)
                return fail_op(cx, "Expected a proper Tensor but got None (or an undefined Tensor in C++) for argument #%d '%s'",
                               i, s->args[i].name);
        } else if (args[i].t->nested && !takes_nested(o))
            return fail_op(cx, "Could not run '%s' with arguments from the 'NestedTensorCPU' backend.", s->name);
    }
    return TS_OK;
}

ts_status op_check_cast(ctx *cx, dtype result, dtype target) {
    if (dtype_can_cast(result, target)) return TS_OK;
    return fail_op(cx, "result type %s can't be cast to the desired output type %s", dtype_aten(result), dtype_aten(target));
}

ts_status op_check_in_place(ctx *cx, const tensor *target, dtype d, int ndim, const int64_t *sizes) {
    bool same = ndim == target->ndim;
    for (int i = 0; same && i < ndim; i++) same = sizes[i] == target->sizes[i];
    if (same) return op_check_cast(cx, d, target->dtype);
    scoped_text text have = TEXT_INIT(NULL), want = TEXT_INIT(NULL);
    sizes_print(&have, target->ndim, target->sizes);
    sizes_print(&want, ndim, sizes);
    return fail_op(cx, "output with shape %s doesn't match the broadcast shape %s", text_str(&have), text_str(&want));
}

/* Writes of one operator to a target count as one, whatever its kernel calls. */
static unsigned version_of(value target) {
    return target.tag == V_TENSOR ? atomic_load_explicit(&target.t->storage->version, memory_order_relaxed) : 0;
}

static void count_write(const op *o, const tensor *t, unsigned before) {
    op_id id = op_is_custom(o) ? OP_COUNT : (op_id)(o - op_table);
    if (id == OP_resize_ || id == OP_resize_as_ || id == OP_detach_ || id == OP_requires_grad_) return; /* in place, but the numbers stay */
    atomic_store_explicit(&t->storage->version, before + 1, memory_order_relaxed);
}

/* Writes a result to where it belongs and hands out the target instead. */
static ts_status store(ctx *cx, const op *o, tensor *target, bool resize, value *slot) {
    tensor *result = slot->t;
    if (result == target) return TS_OK;
    if (resize) TS_TRY(op_check_out(cx, o, result->dtype, target->dtype));
    else TS_TRY(op_check_in_place(cx, target, result->dtype, result->ndim, result->sizes));
    if (!tensor_same_sizes(result, target)) {
        scoped_tensor tensor *fresh = NULL;
        TS_TRY(tensor_empty_like(cx, result, target->dtype, &fresh));
        TS_TRY(tensor_assign(cx, target, fresh));
    }
    TS_TRY(tensor_copy(cx, target, result));
    value_set(slot, v_tensor(tensor_ref(target)));
    return TS_OK;
}

static bool is_in_place(const schema *s) {
    return s->nargs && s->args[0].written && !s->args[0].kwarg_only && s->nrets && s->rets[0].written &&
           strcmp(s->args[0].alias, s->rets[0].alias) == 0;
}

static bool uses_lapack(const op *o) { return o >= &op_table[FIRST_linalg] && o < &op_table[FIRST_fft]; }

static bool args_quantized(const value *args, int nargs) { return nargs && args[0].tag == V_TENSOR && args[0].t->quant; }

static ts_status run_kernel(ctx *cx, const op *o, const schema *s, const value *args, int nargs, value *out) {
    const op *op_before = cx->op;
    tensor *dest_before = cx->dest;
    int nargs_before = cx->nargs;
    bool in_place = is_in_place(s) && args[0].tag == V_TENSOR;
    cx->op = o;
    cx->nargs = nargs;
    cx->dest = in_place ? args[0].t : NULL;
    unsigned before = in_place ? version_of(args[0]) : s->nout ? version_of(args[s->nargs - s->nout]) : 0;
    const quantized_route *route = args_quantized(args, nargs) ? quantized_route_of(o->kernel) : NULL;
    ts_status st = route ? quantized_call(cx, route, args, nargs, out) : o->kernel(cx, args, out);
    cx->op = op_before;
    cx->dest = dest_before;
    cx->nargs = nargs_before;
    if (st != TS_OK) return st;
    if (in_place && out[0].tag == V_TENSOR) {
        st = store(cx, o, args[0].t, false, &out[0]);
        count_write(o, args[0].t, before);
    }
    for (int i = 0; i < s->nout && i < s->nrets && st == TS_OK; i++) {
        value target = args[s->nargs - s->nout + i];
        if (target.tag != V_TENSOR || out[i].tag != V_TENSOR) continue;
        st = store(cx, o, target.t, true, &out[i]);
        count_write(o, target.t, i ? version_of(target) : before);
    }
    for (int i = 0; st != TS_OK && i < s->nrets; i++) value_unref(value_take(&out[i]));
    return st;
}

ts_status op_call(ctx *cx, const op *o, const value *args, int nargs, value *out) {
    const schema *s = op_schema(o);
    if (!s) return fail_memory(cx, sizeof *s);
    TS_TRY(check_tensors(cx, o, s, args));
    if (uses_lapack(o)) TS_TRY(lapack_open(cx));
    return run_kernel(cx, o, s, args, nargs, out);
}

ts_status op_invoke(ctx *cx, op_id id, int nargs, const value *args, value *out) {
    const op *o = &op_table[id];
    const schema *s = op_schema(o);
    value all[OP_MAX_ARGS];
    if (!s) return fail_memory(cx, sizeof *s);
    if (s->vararg) return op_call(cx, o, args, nargs, out);
    for (int i = 0; i < s->nargs; i++) all[i] = i < nargs ? args[i] : s->args[i].def;
    return op_call(cx, o, all, s->nargs, out);
}

ts_status op_invoke_tensor(ctx *cx, op_id id, int nargs, const value *args, tensor **out) {
    value v = v_none();
    TS_TRY(op_invoke(cx, id, nargs, args, &v));
    *out = v.t;
    return TS_OK;
}

/* ---- arguments ---- */

tensor *arg_out(const ctx *cx, const value *a) {
    const schema *s = op_schema(cx->op);
    return s && s->nout ? arg_tensor_or_null(a[s->nargs - s->nout]) : NULL;
}

ts_status arg_ints(ctx *cx, value v, int64_t *out, int max, int *out_n) {
    int64_t n = v.tag == V_LIST ? v.l->n : 0;
    if (n > max) return fail_op(cx, "a list of %lld ints is longer than the %d that are supported", (long long)n, max);
    for (int64_t i = 0; i < n; i++) {
        if (v.l->items[i].tag != V_INT)
            return fail_op(cx, "expected a list of ints, but element %lld is a %s", (long long)i,
                           value_tag_name(v.l->items[i]));
        out[i] = v.l->items[i].i;
    }
    *out_n = (int)n;
    return TS_OK;
}

ts_status arg_ints_n(ctx *cx, value v, const char *what, int n, int64_t *out) {
    int got;
    TS_TRY(arg_ints(cx, v, out, n > 1 ? n : 1, &got));
    if (got == 1)
        for (int i = 1; i < n; i++) out[i] = out[0];
    else if (got != n)
        return fail_op(cx, "expected %s to be a single integer value or a list of %d values to match the convolution dimensions, but got %d values",
                       what, n, got);
    return TS_OK;
}

ts_status arg_dtype(ctx *cx, value v, dtype otherwise, dtype *out) {
    if (v.tag == V_NONE) *out = otherwise;
    else if (v.tag == V_INT && dtype_valid(v.i)) *out = (dtype)v.i;
    else return fail_op(cx, "unsupported ScalarType %lld", v.tag == V_INT ? (long long)v.i : -1LL);
    return TS_OK;
}

ts_status arg_tensors(ctx *cx, value v, tensor ***out, int *out_n) {
    int64_t n = v.tag == V_LIST ? v.l->n : 0;
    if (n > INT32_MAX) return fail_op(cx, "a list of %lld tensors is too long", (long long)n);
    TS_TRY(ctx_alloc(cx, (size_t)(n + 1) * sizeof **out, out));
    for (int64_t i = 0; i < n; i++) (*out)[i] = arg_tensor_or_null(v.l->items[i]);
    *out_n = (int)n;
    return TS_OK;
}

ts_status out_tensors(ctx *cx, tensor **items, int n, value *out) {
    list *l = NULL;
    ts_status st = list_new(cx, type_TENSOR, n, &l);
    for (int i = 0; i < n; i++) {
        if (st == TS_OK) l->items[i] = v_tensor(items[i]);
        else tensor_unref(items[i]);
    }
    if (st != TS_OK) return st;
    l->n = n;
    *out = v_list(l);
    return TS_OK;
}
