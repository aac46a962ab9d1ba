/* SPDX-License-Identifier: Apache-2.0
 *
 * scalar.h: what the families of numbers share.
 */
#ifndef TS_OPS_SCALAR_H
#define TS_OPS_SCALAR_H

#include "ops/op.h"

#include <math.h>

/* Overloads on `Scalar` take ints and floats alone; PyTorch fails an internal assertion on others, a bool included. */
ts_status scalar_refuse(ctx *cx);
/* The schoolbook's quotient, as PyTorch divides complex numbers. */
c128 complex_div(c128 x, c128 y);
static inline bool is_int_or_float(value v) { return v.tag == V_INT || v.tag == V_FLOAT; }
/* C conversions as x86 does them: out of range becomes the minimum. */
static inline int64_t int_of_double(double d) { return d >= -0x1p63 && d < 0x1p63 ? (int64_t)d : INT64_MIN; }
static inline int32_t int32_of_double(double d) { return d > -2147483649.0 && d < 2147483648.0 ? (int32_t)d : INT32_MIN; }

#endif
