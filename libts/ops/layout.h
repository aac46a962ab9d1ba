/* SPDX-License-Identifier: Apache-2.0
 *
 * layout.h: which memory format a result takes from an input (page 7.6), and results in it.
 */
#ifndef TS_OPS_LAYOUT_H
#define TS_OPS_LAYOUT_H

#include "core/tensor.h"

/* Whether PyTorch's suggest_memory_format says channels_last(_3d): strides in that order; shapes for which both
 * orders hold count as row-major. */
static inline bool suggests_channels_last(const tensor *t) {
    static const int order4[] = {1, 3, 2, 0}, order5[] = {1, 4, 3, 2, 0};
    const int *order = t->ndim == 4 ? order4 : order5;
    int64_t least = 0;
    if ((t->ndim != 4 && t->ndim != 5) || t->strides[1] == 0) return false;
    for (int i = 0; i < t->ndim; i++) {
        int d = order[i];
        if (t->sizes[d] == 0 || t->strides[d] < least) return false;
        if (d == 0 && least == t->strides[1]) return false;
        least = t->strides[d] * (t->sizes[d] > 1 ? t->sizes[d] : 1);
    }
    return true;
}

/* A fresh tensor, channels_last or row-major. */
static inline ts_status tensor_empty_format(ctx *cx, dtype d, int ndim, const int64_t *sizes, bool channels_last,
                                            tensor **out_tensor) {
    int64_t strides[MAX_DIMS], numel;
    if (!channels_last || !sizes_numel(ndim, sizes, &numel)) return tensor_empty(cx, d, ndim, sizes, out_tensor);
    channels_last_strides(ndim, sizes, strides);
    return tensor_empty_strided(cx, d, ndim, sizes, strides, out_tensor);
}

#endif
