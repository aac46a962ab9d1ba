/* SPDX-License-Identifier: Apache-2.0
 *
 * save_code.c: see save_code.h: which definitions there are, what they are called, in which file they go.
 */
#include "api/save_code.h"

#include "core/custom.h"
#include "lang/parser.h"

#include <stdio.h>
#include <string.h>

static ts_status no_memory(code_writer *c) { return error_memory(c->err); }

/* ---- the modules ---- */

static const ts_module *owner(const ts_module *m) { return m->owner ? m->owner : m; }

static bool has_unit(const code_writer *c, const unit *u) {
    for (size_t i = 0; i < c->modules.n; i++)
        if (c->modules.at[i]->unit == u) return true;
    return false;
}

ts_status code_begin(code_writer *c, const ts_module *root, ts_error *err) {
    *c = (code_writer){.err = err, .memory = arena_new(NULL), .least = 3, .most = INT32_MAX};
    if (!c->memory || !VEC_PUSH(NULL, &c->modules, owner(root))) return no_memory(c);
    for (size_t i = 0; i < c->modules.n; i++) {
        const ts_module *m = c->modules.at[i];
        if (module_files(m) && !archive_has(module_files(m), "model.json") && m->unit->version > c->least) c->least = m->unit->version;
        for (size_t k = 0; k < m->parts.n; k++) {
            const ts_module *part = owner(m->parts.at[k]);
            if (part->unit && !has_unit(c, part->unit) && !VEC_PUSH(NULL, &c->modules, part)) return no_memory(c);
        }
    }
    return TS_OK;
}

void code_end(code_writer *c) {
    for (size_t i = 0; i < c->opened.n; i++) {
        mem_free(c->opened.at[i]->tokens);
        map_free(&c->opened.at[i]->definitions);
    }
    for (size_t i = 0; i < c->files.n; i++) text_free(&c->files.at[i]->out);
    map_free(&c->known);
    map_free(&c->used);
    map_free(&c->texts);
    VEC_FREE(&c->modules);
    VEC_FREE(&c->named);
    VEC_FREE(&c->order);
    VEC_FREE(&c->opened);
    VEC_FREE(&c->files);
    VEC_FREE(&c->constants);
    arena_free(c->memory);
}

static archive *files_of(const code_writer *c, const unit *u) {
    for (size_t i = 0; i < c->modules.n; i++)
        if (c->modules.at[i]->unit == u) return module_files(c->modules.at[i]);
    return NULL;
}

/* ---- texts ---- */

/* A key for something of a unit. */
static const char *key_of(code_writer *c, const unit *u, const char *name, size_t length) {
    return arena_printf(c->memory, "%p %.*s", (const void *)u, (int)length, name);
}

ts_status code_tokens(code_writer *c, const source *src, code_text **out) {
    code_text *t = ARENA_NEW(c->memory, code_text);
    if (!t || !VEC_PUSH(NULL, &c->opened, t)) return no_memory(c);
    t->src.name = src->name;
    t->src.bytes = src->bytes;
    t->src.length = src->length;
    t->src.first_line = src->first_line;
    *out = t;
    return lexer_run(NULL, &t->src, &t->tokens, &t->count, c->err);
}

static ts_status open_file(code_writer *c, archive *files, const char *qualifier, size_t length, code_text **out) {
    source src = {.first_line = 1};
    const char *bytes;
    char *copy, *name = arena_printf(c->memory, "%s/%.*s.py", archive_has(files, "model.json") ? "libs" : "code", (int)length, qualifier);
    ast *tree;
    *out = NULL;
    if (!name) return no_memory(c);
    for (char *p = strchr(name, '/'); strcmp(p, ".py") != 0; p++)
        if (*p == '.') *p = '/';
    if (!archive_has(files, name)) return TS_OK;
    TS_TRY(archive_read(files, name, &bytes, &src.length, c->err));
    if (!(copy = arena_copy(c->memory, bytes, src.length))) return no_memory(c);
    src.name = name;
    src.bytes = copy;
    TS_TRY(code_tokens(c, &src, out));
    TS_TRY(parser_file(c->memory, &(*out)->src, &tree, c->err));
    for (int i = 0; i < tree->n; i++)
        if (!map_sets(&(*out)->definitions, tree->kids[i]->text, tree->kids[i])) return no_memory(c);
    return TS_OK;
}

/* The file of an archive that holds what has a qualifier, NULL where there is none. */
static ts_status file_of(code_writer *c, const unit *u, const char *qualifier, size_t length, code_text **out) {
    static code_text none;
    archive *files = files_of(c, u);
    *out = NULL;
    if (!files) return TS_OK;
    const char *key = key_of(c, u, qualifier, length);
    if (!key) return no_memory(c);
    if (!(*out = map_gets(&c->texts, key))) {
        TS_TRY(open_file(c, files, qualifier, length, out));
        if (!map_sets(&c->texts, key, *out ? *out : &none)) return no_memory(c);
    }
    if (*out == &none) *out = NULL;
    return TS_OK;
}

/* ---- definitions ---- */

/* The class of a unit by name; NULL if it has none yet. */
static const class_type *class_of(const unit *u, const char *name) {
    const class_type *cls = map_gets(&u->classes, name);
    return cls && cls->name ? cls : NULL; /* without a name: a mark */
}

ts_status code_find(code_writer *c, const unit *u, const char *name, definition **out) {
    const char *like = map_gets(&u->origins, name), *texts = like ? like : name, *dot = strrchr(texts, '.'), *key = key_of(c, u, name, strlen(name));
    code_text *from = NULL;
    if (!key) return no_memory(c);
    if ((*out = map_gets(&c->known, key))) return TS_OK;
    const class_type *cls = class_of(u, name);
    if (dot) TS_TRY(file_of(c, u, texts, (size_t)(dot - texts), &from));
    const ast *syn = from ? map_gets(&from->definitions, dot + 1) : NULL;
    if (!cls && !syn) return TS_OK;
    definition *d = ARENA_NEW(c->memory, definition);
    if (!d || !(d->name = arena_copy(c->memory, name, strlen(name))) || !map_sets(&c->known, key, d)) return no_memory(c);
    d->unit = u;
    d->cls = cls;
    d->syn = syn;
    d->from = from;
    d->cloned = like != NULL;
    *out = d;
    return TS_OK;
}

ts_status code_use(code_writer *c, definition *d, const char **out) {
    if (!d->saved) {
        const char *name = d->name;
        while (name && map_gets(&c->used, name)) name = mangled_name(c->memory, name, &c->mangled);
        if (!name || !map_sets(&c->used, name, d) || !VEC_PUSH(NULL, &c->named, d)) return no_memory(c);
        d->saved = name;
    }
    *out = d->saved;
    return TS_OK;
}

ts_status code_class_name(code_writer *c, const class_type *cls, const char **out) {
    definition *d;
    *out = cls->name;
    if (custom_class(cls->name) == cls) return TS_OK;
    for (size_t i = 0; i < c->modules.n; i++) {
        const unit *u = c->modules.at[i]->unit;
        if (!u || map_gets(&u->classes, cls->name) != cls) continue;
        TS_TRY(code_find(c, u, cls->name, &d));
        return code_use(c, d, out);
    }
    return error_set(c->err, TS_ERR_MISSING, "class %s belongs to none of the modules that the saved one was put together from", cls->name);
}

/* The name of a class or named tuple within a type, NULL if `t` is neither. */
static ts_status type_name(code_writer *c, const type *t, const char **out) {
    definition *d;
    *out = NULL;
    if (t->cls) return code_class_name(c, t->cls, out);
    for (size_t i = 0; t->fields && t->name && i < c->modules.n; i++) {
        const unit *u = c->modules.at[i]->unit;
        if (!u || map_gets(&u->named_tuples, t->name) != t) continue;
        TS_TRY(code_find(c, u, t->name, &d));
        if (d) return code_use(c, d, out);
    }
    return TS_OK;
}

typedef struct renaming { const char *name, *saved; } renaming;
typedef VEC(renaming) renamings;

static ts_status collect_names(code_writer *c, const type *t, renamings *all) {
    const char *saved;
    TS_TRY(type_name(c, t, &saved));
    if (saved && !VEC_PUSH(NULL, all, (renaming){t->cls ? t->cls->name : t->name, saved})) return no_memory(c);
    for (int i = 0; i < t->n && !saved; i++) TS_TRY(collect_names(c, t->args[i], all));
    return TS_OK;
}

static void replace_names(text *out, const char *spelling, const renamings *all) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.";
    while (*spelling) {
        size_t n = strspn(spelling, letters);
        const char *saved = NULL;
        for (size_t i = 0; i < all->n && !saved; i++)
            if (strlen(all->at[i].name) == n && memcmp(all->at[i].name, spelling, n) == 0) saved = all->at[i].saved;
        if (saved) text_puts(out, saved);
        else text_add(out, spelling, n ? n : 1);
        spelling += n ? n : 1;
    }
}

ts_status code_print_type(code_writer *c, text *out, const type *t) {
    renamings all = {0};
    scoped_text text spelling = TEXT_INIT(NULL);
    ts_status st = collect_names(c, t, &all);
    if (st == TS_OK) {
        type_print(&spelling, t);
        replace_names(out, text_str(&spelling), &all);
    }
    VEC_FREE(&all);
    return st == TS_OK && (spelling.failed || out->failed) ? no_memory(c) : st;
}

/* ---- files ---- */

/* "__torch__.a.B" lies in code/__torch__/a.py */
static ts_status file_for(code_writer *c, const definition *d, code_file **out) {
    const char *dot = strrchr(d->saved, '.');
    char *member = arena_printf(c->memory, "code/%.*s.py", (int)(dot - d->saved), d->saved);
    if (!member) return no_memory(c);
    for (char *p = member; strcmp(p, ".py") != 0; p++)
        if (*p == '.') *p = '/';
    for (size_t i = 0; i < c->files.n; i++)
        if (strcmp(c->files.at[i]->member, member) == 0) {
            *out = c->files.at[i];
            return TS_OK;
        }
    *out = ARENA_NEW(c->memory, code_file);
    if (!*out || !VEC_PUSH(NULL, &c->files, *out)) return no_memory(c);
    (*out)->member = member;
    (*out)->first = d->unit;
    (*out)->from = d->from;
    return TS_OK;
}

/* Lists what was named and is not listed yet. */
static ts_status list_named(code_writer *c) {
    for (size_t i = 0; i < c->named.n; i++) {
        definition *d = c->named.at[i];
        if (d->listed) continue;
        d->listed = true;
        if (!VEC_PUSH(NULL, &c->order, d)) return no_memory(c);
    }
    return TS_OK;
}

static ts_status check_versions(const code_writer *c) {
    if (c->least <= c->most) return TS_OK;
    return error_set(c->err, TS_ERR_MISSING, "the module cannot be saved as one: %s uses operators as they were up to version %d of the format, %s as they are since version %d",
                     c->oldest, c->most, c->newest ? c->newest : "another archive", c->least);
}

/* Whether what was written of a definition, from `begin` on, is what its file has. */
static bool is_unchanged(const code_file *f, const definition *d, size_t begin) {
    if (!d->syn || d->cloned || f->out.failed) return false;
    const char *text_of = d->from->src.bytes + d->syn->begin;
    size_t n = f->out.length - begin - 1; /* without the newline */
    return strcmp(d->name, d->saved) == 0 && n <= d->syn->end - d->syn->begin && memcmp(f->out.bytes + begin, text_of, n) == 0;
}

/* A file whose definitions are all there as they were is written in their old order. */
static void restore(code_file *f) {
    if (!f->from || f->count != f->from->definitions.n || f->from->src.length < f->out.length) return;
    f->out.length = 0;
    text_add(&f->out, f->from->src.bytes, f->from->src.length);
}

ts_status code_write(code_writer *c) {
    code_file *f;
    TS_TRY(list_named(c));
    for (size_t i = 0; i < c->order.n; i++) {
        definition *d = c->order.at[i];
        TS_TRY(file_for(c, d, &f));
        size_t begin = f->out.length;
        TS_TRY(code_print(c, d, &f->out));
        f->count++;
        if (d->from != f->from || !is_unchanged(f, d, begin)) f->from = NULL;
        if (f->out.failed) return no_memory(c);
        TS_TRY(list_named(c));
    }
    for (size_t i = 0; i < c->files.n; i++) restore(c->files.at[i]);
    return check_versions(c);
}
