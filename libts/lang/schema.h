/* SPDX-License-Identifier: Apache-2.0
 *
 * schema.h: what a function takes and gives: parsed from operators' schema strings (page 4.2 of the language), or made
 * from a `def`.  A schema is constant once made.
 */
#ifndef TS_LANG_SCHEMA_H
#define TS_LANG_SCHEMA_H

#include "core/value.h"

typedef struct schema_arg {
    const char *name;
    const type *type;      /* used type: ScalarType, Layout, MemoryFormat, SymInt are int */
    const char *real;      /* printed type where it differs ("ScalarType?"), else NULL */
    value def;             /* default; belongs to the schema */
    bool has_default;
    bool kwarg_only;
    bool aliased;          /* has an alias set: the result may share its memory */
    bool written;          /* ... that is written: (a!) */
    char alias[8];         /* set name before "->", "" if none, "*" wildcard */
    int list_size;         /* N of int[N], 0: none */
} schema_arg;

typedef struct schema {
    const char *text;      /* the string it was parsed from, or NULL */
    const char *name;      /* "aten::add", or the function's name */
    const char *overload;  /* "Tensor", "" */
    int nargs, nrets;
    schema_arg *args;
    schema_arg *rets;      /* name may be NULL; no defaults */
    bool vararg, varret;
    int nout;              /* trailing out arguments: keyword-only and written */
} schema;

/* Parses an operator's schema; types are interned in `pool`, memory is from `a`. Errors are TS_ERR_ARGUMENT with the
 * offset. */
ts_status schema_parse(arena *a, type_pool *pool, const char *string, schema **out_schema, ts_error *err);
/* "aten::add.Tensor(Tensor self, ...) -> Tensor" in PyTorch's spelling. */
void schema_print(text *out, const schema *s);
/* Index of an argument by name, or -1. */
int schema_find(const schema *s, const char *name);

#endif
