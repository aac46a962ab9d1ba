/* SPDX-License-Identifier: Apache-2.0
 *
 * check.c: whether the operators that an archive's code names are there, without compiling what need not be compiled.
 */
#include "api/module.h"
#include "archive/zip.h"
#include "ops/op.h"

#include <ctype.h>
#include <string.h>

static bool is_ident(char c) { return isalnum((unsigned char)c) || c == '_'; }

static const char *ident_end(const char *at, const char *end) {
    while (at < end && is_ident(*at)) at++;
    return at;
}

/* Whether "ops.NAMESPACE.NAME", of which `at` is what stands behind the first dot, is not there. The compiler itself knows
 * some of aten and prim, which no program can add to. */
static bool is_unknown(const char *at, const char *end) {
    char name[256];
    const op *const *found;
    const char *dot = ident_end(at, end), *stop = dot < end && *dot == '.' ? ident_end(dot + 1, end) : dot;
    size_t space = (size_t)(dot - at), base = stop > dot ? (size_t)(stop - dot - 1) : 0;
    if (!space || !base || space + base + 2 > sizeof name || (space == 4 && (memcmp(at, "aten", 4) == 0 || memcmp(at, "prim", 4) == 0))) return false;
    memcpy(name, at, space);
    memcpy(name + space, "::", 2);
    memcpy(name + space + 2, dot + 1, base);
    return op_find(name, space + 2 + base, &found) == 0;
}

static bool names_unknown(const char *bytes, size_t length) {
    const char *end = bytes + length;
    for (const char *at = bytes; (at = memmem(at, (size_t)(end - at), "ops.", 4)); at += 4)
        if ((at == bytes || !is_ident(at[-1])) && is_unknown(at + 4, end)) return true;
    return false;
}

static ts_status code_names_unknown(const ts_module *m, bool *out, ts_error *err) {
    archive *files = module_files(m);
    const char *name, *bytes;
    size_t length;
    *out = false;
    for (size_t i = 0; files && !*out && (name = archive_name(files, i)); i++) {
        size_t n = strlen(name);
        if (n < 3 || strcmp(name + n - 3, ".py") != 0 || (strncmp(name, "code/", 5) != 0 && strncmp(name, "libs/", 5) != 0)) continue;
        TS_TRY(archive_read(files, name, &bytes, &length, err));
        *out = names_unknown(bytes, length);
    }
    return TS_OK;
}

static ts_status compile_class(const class_type *cls, map *seen, ts_error *err);

static ts_status compile_type(const type *t, map *seen, ts_error *err) {
    if (t->kind == T_CLASS && t->cls) return compile_class(t->cls, seen, err);
    for (int i = 0; i < t->n; i++) TS_TRY(compile_type(t->args[i], seen, err));
    return TS_OK;
}

/* In LibTorch's order: the classes of the attributes before the methods. */
static ts_status compile_class(const class_type *cls, map *seen, ts_error *err) {
    if (map_gets(seen, cls->name)) return TS_OK;
    if (!map_sets(seen, cls->name, (void *)cls)) return error_memory(err);
    for (int i = 0; i < cls->attr_count; i++) TS_TRY(compile_type(cls->attrs[i].type, seen, err));
    for (int i = 0; i < cls->method_count; i++) TS_TRY(function_compile(cls->methods[i], err));
    return TS_OK;
}

ts_status ts_module_check(ts_module *m, ts_error *err) {
    bool unknown;
    map seen = MAP_INIT(NULL);
    TS_TRY(code_names_unknown(m, &unknown, err));
    if (!unknown || m->root.tag != V_OBJECT) return TS_OK;
    ts_status st = compile_class(m->root.o->cls, &seen, err);
    map_free(&seen);
    return st;
}
