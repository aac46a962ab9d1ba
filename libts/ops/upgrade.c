/* SPDX-License-Identifier: Apache-2.0
 *
 * upgrade.c: operators as they were in older archives, in terms of today's.
 */
#include "ops/op.h"

static ts_status call(ctx *cx, const char *name, const char *overload, const value *args, int n, value *out) {
    const op *o = op_find_overload(name, overload);
    if (!o) return fail(cx, TS_ERR_MISSING, "Unknown builtin op: %s", name);
    return op_invoke(cx, (op_id)(o - op_table), n, args, out);
}

/* Integers divide towards zero unless one side is floating point. */
KERNEL(div_0_3) {
    bool tensors = a[1].tag == V_TENSOR;
    bool real = dtype_is_float(a[0].t->dtype) || (tensors ? dtype_is_float(a[1].t->dtype) : a[1].tag == V_FLOAT);
    if (real) return call(cx, "aten::div", tensors ? "Tensor" : "Scalar", a, 2, out);
    scoped_value value mode = v_none();
    TS_TRY(value_string(cx, "trunc", 5, &mode));
    return call(cx, "aten::div", tensors ? "Tensor_mode" : "Scalar_mode", (value[]){a[0], a[1], mode}, 3, out);
}

/* Without a dtype the fill value counted as a float. */
KERNEL(full_0_4) {
    value args[] = {a[0], a[1], a[2], a[3], a[4], a[5]};
    if (arg_none(a[2]) && a[1].tag == V_INT) args[1] = v_float((double)a[1].i);
    return call(cx, "aten::full", "", args, 6, out);
}

KERNEL(linspace_0_7) {
    return call(cx, "aten::linspace", "", (value[]){a[0], a[1], arg_none(a[2]) ? v_int(100) : a[2], a[3], a[4], a[5], a[6]}, 7, out);
}

KERNEL(logspace_0_8) {
    return call(cx, "aten::logspace", "",
                (value[]){a[0], a[1], arg_none(a[2]) ? v_int(100) : a[2], a[3], a[4], a[5], a[6], a[7]}, 8, out);
}

KERNEL(gelu_0_9) { return call(cx, "aten::gelu", "", a, 1, out); }
