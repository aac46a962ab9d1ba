/* SPDX-License-Identifier: Apache-2.0
 *
 * input.h: arguments of a model from words: 1x3x224x224:int64, int=5, float=0.5, bool=true, str=TEXT, none, [3x4,5x6].
 */
#ifndef TOOLS_COMMON_INPUT_H
#define TOOLS_COMMON_INPUT_H

#include "ts/ts.h"

/* A new value; NULL with a message in `error` (of `size` bytes). `fill` says what is in tensors. */
ts_value *input_parse(const char *text, const char *fill, char *error, size_t size);
/* rand (0 to 1, whole numbers 0 or 1; the same on every run), ones, zeros, arange */
bool input_fill_known(const char *fill);

#endif
