/* SPDX-License-Identifier: Apache-2.0
 *
 * compare.h: what a model returned against what it should have returned.
 *
 * Kinds, lengths, keys, dtypes and shapes are compared exactly, then numbers by tolerance.  Both sides are read, never
 * changed.  Recursion goes down the reference, whose depth its reader bounds.
 */
#ifndef TOOLS_VERIFY_COMPARE_H
#define TOOLS_VERIFY_COMPARE_H

#include "result.h"
#include "ts/ts.h"

typedef struct tolerance {
    double rtol, atol; /* negative: the default of the dtype */
    bool shapes;       /* dtypes and shapes alone */
} tolerance;

/* Compares one value and notes what it finds in the case; `path` names it in messages. */
void compare_value(case_result *c, const tolerance *t, const char *path, const ts_value *got, const ts_value *want);
/* Compares a returned tuple or list with `count` values: `path`/0, `path`/1, ... */
void compare_items(case_result *c, const tolerance *t, const char *path, const ts_value *got, ts_value *const *want, size_t count);
/* Sets status and message of a case whose values were compared. */
void compare_finish(case_result *c);

/* compare_tensor.c: returns a message to be freed, or NULL where the tensors agree; adds to `far`. */
char *compare_tensors(const tolerance *t, const ts_tensor *got, const ts_tensor *want, distance *far);
/* The same for two numbers of a dtype. */
bool compare_numbers(const tolerance *t, ts_dtype dtype, const double *got, const double *want, distance *far);
bool compare_ints(const tolerance *t, int64_t got, int64_t want, distance *far);
/* "float32 [2, 3]", to be freed. */
char *tensor_type_text(const ts_tensor *t);

/* printf to a new text; aborts where memory ends. */
char *text_of(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
