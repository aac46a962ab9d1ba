/* SPDX-License-Identifier: Apache-2.0
 *
 * table.c: translate.def as a table that is searched by name.
 */
#include "call.h"

#define ROW(op, function, onnx) TRANSLATE(function);
#define SIZES(op, function) TRANSLATE(function);
#define SIZES_ONLY(op)
#include "translate.def"
#undef ROW
#undef SIZES
#undef SIZES_ONLY

static const row rows[] = {
#define ROW(op, function, onnx) {op, tr_##function, onnx, false},
#define SIZES(op, function) {op, tr_##function, NULL, true},
#define SIZES_ONLY(op) {op, NULL, NULL, true},
#include "translate.def"
};

enum { ROW_COUNT = sizeof rows / sizeof *rows };

const row *table_find_row(const char *op) {
    for (size_t i = 0; i < ROW_COUNT; i++)
        if (strcmp(rows[i].op, op) == 0) return &rows[i];
    return NULL;
}

size_t table_row_count(void) { return ROW_COUNT; }
const row *table_row(size_t i) { return &rows[i]; }
