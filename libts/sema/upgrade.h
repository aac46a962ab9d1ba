/* SPDX-License-Identifier: Apache-2.0
 *
 * upgrade.h: operators that meant something else in older archives (page 5.4 of the language).
 */
#ifndef TS_SEMA_UPGRADE_H
#define TS_SEMA_UPGRADE_H

#include "ops/op.h"

/* The name under which the table has the old meaning of an operator in code of `version`; NULL if it has not changed. */
const char *upgrade_old_name(const char *name, int version);
/* Whether one of the old operators stands in for `o`: it has the same overload name. */
bool upgrade_replaces(const op *o, const op *const *old, int count);

#endif
