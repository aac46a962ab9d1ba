/* SPDX-License-Identifier: Apache-2.0
 *
 * unit.h: what the declaring files of sema/ share.
 */
#ifndef TS_SEMA_UNIT_H
#define TS_SEMA_UNIT_H

#include "sema/emit.h"

enum { UNIT_NEWEST = 10 }; /* the version whose operators are today's */

/* A function or method from its def: name, schema; not compiled. `cls` NULL: a function of qualified name `name`. */
ts_status unit_declare(unit *u, const source *src, const ast *def, class_type *cls, int version, function **out, ts_error *err);
ts_status unit_declare_named(unit *u, const source *src, const ast *def, class_type *cls, const char *name, int version, function **out,
                             ts_error *err);
/* Stand in the map of classes for one whose declaration failed, and one whose attributes are being declared. */
extern class_type unit_no_class, unit_open_class;
/* Gives a class of packed weights its methods, once; nothing for other classes (sema/packed.c). */
ts_status unit_packed_methods(const class_type *cls, ts_error *err);
/* The class, named tuple, enum or interface of a CLASS node. */
ts_status unit_declare_class(unit *u, const source *src, const ast *node, const char *name, const type **out, ts_error *err);

#endif
