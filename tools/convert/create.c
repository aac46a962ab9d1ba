/* SPDX-License-Identifier: Apache-2.0
 *
 * create.c: tensors made from sizes that vary. With fixed sizes they are constants, which the walk computes.
 */
#include "call.h"

static double fill_value(call *k) {
    const char *name = k->op + strlen("aten::");
    if (strncmp(name, "new_", 4) == 0) name += 4;
    if (strncmp(name, "ones", 4) == 0) return 1;
    if (strncmp(name, "full", 4) != 0) return 0;
    return float_at(k, arg(k, "fill_value"), 0);
}

TRANSLATE(filled) {
    int size = arg(k, "size");
    const char *shape = size >= 0 ? int_list_at(k, size) : emit(k, "Shape", INS(name_at(k, 0)));
    return bind(k, emit(k, "Expand", INS(number(k, out_dtype(k), fill_value(k)), shape)));
}

TRANSLATE(arange) {
    ts_dtype d = wide(out_dtype(k));
    int start = arg(k, "start"), end = arg(k, "end"), step = arg(k, "step");
    const char *from = given(k, start) ? operand(k, start, d) : number(k, d, 0), *by = given(k, step) ? operand(k, step, d) : number(k, d, 1);
    return bind(k, cast(k, emit(k, "Range", INS(from, operand(k, end, d), by)), d, out_dtype(k)));
}
