/* SPDX-License-Identifier: Apache-2.0
 *
 * custom.h: the classes of C++ PyTorch that archives name (`__torch__.torch.classes.NS.NAME`): packed weights.  An object of
 * one is an ordinary object whose slots no program can name; the operators of ops/quantized.c and ops/packed.c know them.
 */
#ifndef TS_CORE_CUSTOM_H
#define TS_CORE_CUSTOM_H

#include "core/value.h"

/* Slots. */
enum { PACKED_WEIGHT, PACKED_BIAS };
enum { PACKED_STRIDE = 2, PACKED_PADDING, PACKED_DILATION, PACKED_OUTPUT_PADDING, PACKED_GROUPS, PACKED_TRANSPOSED };
enum { PACKED_LINEAR_MIN = 2, PACKED_LINEAR_MAX, PACKED_CONV_MIN = PACKED_TRANSPOSED + 1, PACKED_CONV_MAX };

/* Of a cell of a recurrent layer: two objects of linear layers, and how they are called. */
enum { PACKED_CELL_INPUT, PACKED_CELL_HIDDEN, PACKED_CELL_HALF, PACKED_CELL_REDUCE };

/* The class of a qualified name, the same for all units; NULL for names that are none. Classes without slots are known by
 * name alone. */
const class_type *custom_class(const char *name);
/* A class of the caller's ("__torch__.torch.classes.NS.NAME"), for ever; its methods are added by who registers it.
 * NULL if the name is taken or memory ends. Its one slot, CUSTOM_DATA, holds a capsule. */
class_type *custom_class_add(const char *name);
bool custom_class_is_users(const class_type *cls);
enum { CUSTOM_DATA };

#endif
