/* SPDX-License-Identifier: Apache-2.0
 *
 * steps.c: running composites step by step (steps.h).
 */
#include "ops/steps.h"

static const value nothing = {.tag = V_NONE, .t = NULL};

void steps_end(steps *s) {
    const value *all = s->more ? s->more : s->made;
    for (int64_t i = 0; i < s->n; i++) value_unref(all[i]);
    mem_free(s->more);
}

static ts_status grow(steps *s) {
    value *more;
    TS_TRY(ctx_alloc(s->cx, mem_array((size_t)s->capacity * 2, sizeof *more), &more));
    memcpy(more, s->more ? s->more : s->made, (size_t)s->n * sizeof *more);
    mem_free(s->more);
    s->more = more;
    s->capacity *= 2;
    return TS_OK;
}

value steps_keep(steps *s, value v) {
    if (s->status == TS_OK && s->n == s->capacity) s->status = grow(s);
    if (s->status != TS_OK) {
        value_unref(v);
        return nothing;
    }
    (s->more ? s->more : s->made)[s->n++] = v;
    return v;
}

value steps_call(steps *s, op_id id, int nargs, const value *args, value *others) {
    value results[OP_MAX_RETS] = {{0}};
    const schema *form = op_schema(&op_table[id]);
    if (s->status == TS_OK && !form) s->status = fail_memory(s->cx, sizeof *form);
    if (s->status != TS_OK) return nothing;
    s->status = op_invoke(s->cx, id, nargs, args, results);
    if (s->status != TS_OK) return nothing;
    for (int i = 0; i < form->nrets; i++) {
        value kept = steps_keep(s, results[i]);
        if (i && others) others[i - 1] = kept;
        results[i] = kept;
    }
    return results[0];
}

value steps_ints(steps *s, int64_t n, const int64_t *items) {
    list *l = NULL;
    if (s->status == TS_OK) s->status = list_of_ints(s->cx, n, items, &l);
    return s->status == TS_OK ? steps_keep(s, v_list(l)) : nothing;
}

value steps_tensors(steps *s, int n, tensor *const *items) {
    list *l = NULL;
    if (s->status == TS_OK) s->status = list_new(s->cx, type_TENSOR, n, &l);
    if (s->status != TS_OK) return nothing;
    for (int i = 0; i < n; i++) l->items[i] = v_tensor(tensor_ref(items[i]));
    l->n = n;
    return steps_keep(s, v_list(l));
}

value steps_string(steps *s, const char *bytes) {
    value v = nothing;
    if (s->status == TS_OK) s->status = value_string(s->cx, bytes, strlen(bytes), &v);
    return s->status == TS_OK ? steps_keep(s, v) : v;
}

tensor *steps_slice(steps *s, tensor *x, int64_t dim, int64_t start, int64_t end) {
    return STEP(s, OP_slice_Tensor, v_tensor(x), v_int(dim), v_int(start), v_int(end), v_int(1));
}

tensor *steps_reshape(steps *s, tensor *x, int n, const int64_t *sizes) {
    return STEP(s, OP_reshape, v_tensor(x), steps_ints(s, n, sizes));
}

ts_status steps_give(steps *s, tensor *t, value *out) {
    TS_TRY(s->status);
    out[0] = v_tensor(tensor_ref(t));
    return TS_OK;
}
