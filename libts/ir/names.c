/* SPDX-License-Identifier: Apache-2.0
 *
 * names.c: unique names of values, as LibTorch gives them: who takes a name that is in use keeps it, and the value that
 * had it becomes name.1, name.2 ...  (torch/csrc/jit/ir/ir.cpp, Value::setDebugName)
 */
#include "ir/ir.h"

#include "base/map.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct value_names {
    map owners;   /* name -> value; &nobody: free again */
    map suffixes; /* name without its number -> the last number that was given, as a pointer */
};

static ir_value nobody;

bool graph_keep_names(graph *g) {
    g->names = ARENA_NEW(g->memory, value_names);
    if (!g->names) return false;
    g->names->owners.owner = g->names->suffixes.owner = g->owner;
    return true;
}

void names_free(value_names *names) {
    if (!names) return;
    map_free(&names->owners);
    map_free(&names->suffixes);
}

static graph *graph_of(const ir_value *v) { return v->def ? v->def->graph : v->owner->graph; }

static ir_value *owner_of(const value_names *names, const char *name) {
    ir_value *v = map_gets(&names->owners, name);
    return v == &nobody ? NULL : v;
}

void value_drop_name(ir_value *v) {
    value_names *names = graph_of(v)->names;
    if (names && v->name) map_sets(&names->owners, v->name, &nobody); /* the key is there: this needs no memory */
    v->name = NULL;
}

/* Where the number of "x.12" begins, or the end of the name. */
static const char *number_of(const char *name) {
    const char *dot = strrchr(name, '.'), *p = dot;
    if (!dot || !dot[1]) return name + strlen(name);
    while (isdigit((unsigned char)*++p)) continue;
    return *p ? name + strlen(name) : dot;
}

/* The next free name of the same stem. */
static char *replacement(graph *g, const char *name) {
    const char *number = number_of(name);
    size_t length = (size_t)(number - name);
    char *stem = arena_copy(g->memory, name, length), *made;
    if (!stem) return NULL;
    uintptr_t suffix = *number ? (uintptr_t)strtoul(number + 1, NULL, 10) : 1, last = (uintptr_t)map_gets(&g->names->suffixes, stem);
    if (last + 1 > suffix && last) suffix = last + 1;
    do made = arena_printf(g->memory, "%s.%zu", stem, (size_t)suffix++);
    while (made && owner_of(g->names, made));
    return made && map_sets(&g->names->suffixes, stem, (void *)suffix) ? made : NULL;
}

static bool own(graph *g, ir_value *v, const char *name) {
    v->name = name;
    return map_sets(&g->names->owners, name, v);
}

bool value_set_name(ir_value *v, const char *name) {
    graph *g = graph_of(v);
    value_drop_name(v);
    if (!g->names) {
        v->name = name;
        return true;
    }
    char *copy = arena_copy(g->memory, name, strlen(name));
    if (!copy) return false;
    ir_value *other = owner_of(g->names, copy);
    if (other) {
        char *next = replacement(g, copy);
        if (!next) return false;
        value_drop_name(other);
        if (!own(g, other, next)) return false;
    }
    return own(g, v, copy);
}

bool name_is_meaningful(const char *name) {
    if (!*name || *name == '$') return false;
    if (*name != '_') return true;
    while (isdigit((unsigned char)*++name)) continue;
    return *name != 0;
}
