/* SPDX-License-Identifier: Apache-2.0
 *
 * clone.c: a class like another, with a number in its name, as LibTorch's Module::clone makes one: what is added to one of
 * the two later the other does not get.
 */
#include "sema/unit.h"

#include <stdlib.h>
#include <string.h>

char *mangled_name(arena *a, const char *name, int *next) {
    static const char mark[] = "___torch_mangle_";
    const char *at = strstr(name, mark), *dot = strrchr(name, '.');
    if (!at) return arena_printf(a, "%.*s%s%d%s", (int)(dot ? dot - name + 1 : 0), name, mark, (*next)++, dot ? dot : name);
    int64_t number = strtoll(at + sizeof mark - 1, NULL, 10); /* LibTorch goes on from there */
    if (number >= *next && number < INT32_MAX / 2) *next = (int)number + 1; /* with room for those to come */
    const char *rest = strchr(at, '.');
    return arena_printf(a, "%.*s%s%d%s", (int)(at - name), name, mark, (*next)++, rest ? rest : "");
}

static ts_status clone_functions(unit *u, class_type *cls, int n, function ***functions, ts_error *err) {
    function **all = ARENA_ARRAY(u->memory, function *, n + 1);
    if (!all) return error_memory(err);
    for (int i = 0; i < n; i++) {
        const function *f = (*functions)[i];
        TS_TRY(unit_declare(f->unit, f->source, f->def, cls, f->version, &all[i], err));
    }
    *functions = all;
    return TS_OK;
}

static ts_status clone_class(unit *u, const class_type *like, class_type **out, ts_error *err) {
    class_type *cls = ARENA_NEW(u->memory, class_type);
    const char *name = like->name, *text_of = map_gets(&u->origins, like->name);
    const type *taken;
    while (name && unit_find_type(u, name, &taken, NULL) == TS_OK) name = mangled_name(u->memory, name, &u->mangled);
    if (!cls || !name) return error_memory(err);
    *cls = *like;
    cls->name = name;
    cls->attrs = ARENA_ARRAY(u->memory, class_attr, like->attr_count + 1);
    cls->constants = ARENA_ARRAY(u->memory, class_constant, like->constant_count + 1);
    if (!cls->attrs || !cls->constants || !type_class(u->pool, T_CLASS, cls)) return error_memory(err);
    if (like->attr_count) memcpy(cls->attrs, like->attrs, (size_t)like->attr_count * sizeof *cls->attrs);
    TS_TRY(clone_functions(u, cls, cls->method_count, &cls->methods, err));
    TS_TRY(clone_functions(u, cls, cls->pre_hook_count, &cls->pre_hooks, err));
    TS_TRY(clone_functions(u, cls, cls->hook_count, &cls->hooks, err));
    cls->setstate = like->setstate ? class_method(cls, "__setstate__") : NULL;
    cls->getstate = like->getstate ? class_method(cls, "__getstate__") : NULL;
    if (!map_sets(&u->origins, name, (void *)(text_of ? text_of : like->name)) || !map_sets(&u->classes, name, cls)) return error_memory(err);
    for (int i = 0; i < like->constant_count; i++) {
        cls->constants[i] = like->constants[i];
        cls->constants[i].value = value_ref(like->constants[i].value);
    }
    *out = cls;
    return TS_OK;
}

ts_status unit_clone_class(unit *u, const class_type *like, class_type **out_class, ts_error *err) {
    pthread_mutex_lock(&u->lock);
    ts_status st = clone_class(u, like, out_class, err);
    pthread_mutex_unlock(&u->lock);
    return st;
}
