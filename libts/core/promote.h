/* SPDX-License-Identifier: Apache-2.0
 *
 * promote.h: the common dtype of several operands (torch.result_type, page 7.1 of the language).
 */
#ifndef TS_CORE_PROMOTE_H
#define TS_CORE_PROMOTE_H

#include "core/value.h"

/* Tensors with dimensions count most, then 0-d tensors, then numbers; a category is taken from lower ones, a width never.
 * Operands that are None are passed over. */
dtype promote_operands(const ctx *cx, int n, const value *operands);

#endif
