/* SPDX-License-Identifier: Apache-2.0
 *
 * identity.c: operators that keep the values, and at most change their dtype.
 */
#include "call.h"

TRANSLATE(convert) {
    ts_tensor *t = tensor_at(k, 0);
    if (!t || !out_tensor(k, 0)) return false;
    if (values_dtype(t) == out_dtype(k)) return bind(k, emit(k, "Identity", INS(name_at(k, 0))));
    return bind(k, cast(k, name_at(k, 0), values_dtype(t), out_dtype(k)));
}
