/* SPDX-License-Identifier: Apache-2.0
 *
 * tensor.c: what programs ask a tensor about itself: sizes, dtype, device, flags.
 */
#include "ops/op.h"

KERNEL(dim) {
    (void)cx;
    out[0] = v_int(a[0].t->ndim);
    return TS_OK;
}

KERNEL(size) {
    list *l;
    TS_TRY(list_of_ints(cx, a[0].t->ndim, a[0].t->sizes, &l));
    out[0] = v_list(l);
    return TS_OK;
}

KERNEL(size_int) {
    int dim;
    if (a[0].t->ndim == 0) return fail_op(cx, "Dimension specified as %lld but tensor has no dimensions", (long long)a[1].i);
    TS_TRY(wrap_dim(cx, a[1].i, a[0].t->ndim, &dim));
    out[0] = v_int(a[0].t->sizes[dim]);
    return TS_OK;
}
