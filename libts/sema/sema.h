/* SPDX-License-Identifier: Apache-2.0
 *
 * sema.h: from names to classes, functions and typed graphs (pages 3 and 4 of the language).
 *
 * Lazy: a file is parsed when a name in it is asked for, a class is declared (attributes, method schemas) when it is
 * named, a body is compiled when function_compile asks for it.  An operator that libts lacks fails only then.
 */
#ifndef TS_SEMA_SEMA_H
#define TS_SEMA_SEMA_H

#include "ir/unit.h"

/* A unit with one reference, held by its pool: type_pool_unref(unit->pool) lets go. `read` may be NULL. */
ts_status unit_new(budget *b, int version, unit_reader read, void *context, void (*release)(void *),
                   unit **out_unit, ts_error *err);
/* Drops what the unit's code holds (graphs, constants), which may itself hold the pool; no call may be running and none
 * can follow. Then type_pool_unref(unit->pool). */
void unit_close(unit *u);
/* The class, enum, interface or named tuple of a qualified name; TS_ERR_COMPILE "Unknown type name" if none. */
ts_status unit_find_type(unit *u, const char *name, const type **out_type, ts_error *err);
/* The free function of a qualified name; NULL in *out if there is none. */
ts_status unit_find_function(unit *u, const char *name, function **out_function, ts_error *err);
/* Adds the `def`s of a text as functions named by their own names (CompilationUnit); in source order in *out_list. */
ts_status unit_define(unit *u, const source *s, function ***out_list, int *out_count, ts_error *err);
/* Adds the file-level `def`s of a text as methods of a class (archives from before 1.4). */
ts_status unit_define_methods(unit *u, class_type *cls, const source *s, ts_error *err);
/* A class of u that is like another, under a number in its name: attributes, constants and methods of its own, the types of
 * the attributes still those of the other (sema/clone.c). */
ts_status unit_clone_class(unit *u, const class_type *like, class_type **out_class, ts_error *err);
/* The name with a number in it, as PyTorch makes names differ: in place of one that it has, else before its last part. *next
 * is the next number. NULL where memory ends. */
char *mangled_name(arena *a, const char *name, int *next);
/* A type in annotation form: "Dict[str, List[int]]". */
ts_status unit_parse_type(unit *u, const char *string, const type **out_type, ts_error *err);
/* Compiles the body unless it is compiled: f->graph is set on TS_OK. Fails the same way each time. */
ts_status function_compile(function *f, ts_error *err);
/* A new graph of f, left open as sema/open.c has it: for passes/open.h. Compiles f first. */
ts_status function_open(function *f, graph **out_graph, ts_error *err);
/* Method of a class by name, or NULL. */
function *class_method(const class_type *cls, const char *name);

#endif
