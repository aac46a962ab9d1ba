/* SPDX-License-Identifier: Apache-2.0
 *
 * list.h: what the families of containers and strings share.
 */
#ifndef TS_OPS_LIST_H
#define TS_OPS_LIST_H

#include "ops/op.h"

/* Python's slice: clamps start and end (None: V_NONE) for a sequence of `length`; *out_count elements, from *out_start
 * in steps of `step`. Step 0 is an error in PyTorch's words. */
ts_status slice_bounds(ctx *cx, int64_t length, value start, value end, int64_t step, int64_t *out_start,
                       int64_t *out_count);
/* Elements equal as `==` has it for lists: by value, tensors by eq and the truth of the result. */
ts_status items_equal(ctx *cx, value x, value y, bool *out);
/* A new list of the same element type with items [0, n) taken from `items` (references are added). */
ts_status list_of_items(ctx *cx, const type *element, int64_t n, const value *items, list **out);

#endif
