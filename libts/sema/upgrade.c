/* SPDX-License-Identifier: Apache-2.0
 *
 * upgrade.c: see upgrade.h.  The old operators are rows of the family `upgrade`, under names that no archive can spell.
 */
#include "sema/upgrade.h"

#include <string.h>

static const struct { const char *name; int last; const char *old; } changes[] = {
    {"aten::div", 3, "upgrade::div_0_3"},           {"aten::div_", 3, "upgrade::div__0_3"},
    {"aten::full", 4, "upgrade::full_0_4"},         {"aten::linspace", 7, "upgrade::linspace_0_7"},
    {"aten::logspace", 8, "upgrade::logspace_0_8"}, {"aten::gelu", 9, "upgrade::gelu_0_9"},
};

const char *upgrade_old_name(const char *name, int version) {
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        if (version <= changes[i].last && strcmp(changes[i].name, name) == 0) return changes[i].old;
    return NULL;
}

bool upgrade_replaces(const op *o, const op *const *old, int count) {
    const schema *s = op_schema(o);
    for (int i = 0; s && i < count; i++) {
        const schema *before = op_schema(old[i]);
        if (before && strcmp(before->overload, s->overload) == 0) return true;
    }
    return false;
}
