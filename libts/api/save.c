/* SPDX-License-Identifier: Apache-2.0
 *
 * save.c: a module as an archive: its code as it was loaded, its present attributes, the constants of its code, extra
 * files.  PyTorch and libts load the result.
 */
#include "api/module.h"
#include "archive/pickle_write.h"
#include "archive/zip.h"
#include "archive/zip_write.h"
#include "ops/packed.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct saving {
    const ts_module *m;
    module_call call; /* for __getstate__ */
    zip_writer zip;
    ts_error *err;
} saving;

/* ---- pickles and their storages ---- */

static ts_status get_state(ctx *cx, void *context, object *o, value *out) {
    saving *s = context;
    (void)cx;
    if (strncmp(o->cls->name, "__torch__.torch.classes.", 24) == 0 && !o->cls->getstate) return packed_get_state(&s->call.cx, o, out);
    if (!o->cls->getstate) return TS_OK;
    value self = v_object(o);
    return run_function(&s->call.run, o->cls->getstate, &self, 1, out);
}

/* "data.pkl" and "data/0", "data/1", ...; frees what the writer holds. */
static ts_status write_members(zip_writer *zip, pickle_writer *w, const char *folder, value v) {
    char name[64];
    ts_status st = pickle_write(w, v);
    for (size_t i = 0; st == TS_OK && i < w->storages.n; i++) {
        const storage *bytes = w->storages.at[i]->storage;
        snprintf(name, sizeof name, "%s/%zu", folder, i);
        st = zip_write_member(zip, name, bytes->data, bytes->bytes);
    }
    snprintf(name, sizeof name, "%s.pkl", folder);
    if (st == TS_OK) st = zip_write_member(zip, name, w->out.bytes, w->out.length);
    pickle_write_free(w);
    return st;
}

static ts_status write_pickle(saving *s, const char *folder, value v) {
    pickle_writer w = {.cx = &s->call.cx, .context = s, .get_state = get_state};
    return write_members(&s->zip, &w, folder, v);
}

/* ---- code ---- */

/* "__torch__.a.B" lies in code/__torch__/a.py */
static void member_of_class(text *out, const class_type *cls) {
    size_t n = (size_t)(strrchr(cls->name, '.') - cls->name);
    text_puts(out, "code/");
    for (size_t i = 0; i < n; i++) text_putc(out, cls->name[i] == '.' ? '/' : cls->name[i]);
    text_puts(out, ".py");
}

static void print_names(text *out, const class_type *cls, const char *label, bool parameters) {
    text_printf(out, "  %s = [", label);
    for (int i = 0; i < cls->attr_count; i++)
        if (parameters ? cls->attrs[i].is_parameter : cls->attrs[i].is_buffer) text_printf(out, "\"%s\", ", cls->attrs[i].name);
    text_puts(out, "]\n");
}

/* A def as it was written, indented by two. */
static void print_method(text *out, const function *f) {
    const char *all = f->source->bytes, *at = all + f->def->begin, *end = all + f->def->end;
    size_t indent = 0;
    while (at - indent > all && (at[-1 - (ptrdiff_t)indent] == ' ' || at[-1 - (ptrdiff_t)indent] == '\t')) indent++;
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        if (!stop) stop = end;
        text_puts(out, "  ");
        text_add(out, at, (size_t)(stop - at));
        text_putc(out, '\n');
        at = stop < end ? stop + 1 : end;
        for (size_t i = 0; i < indent && at < end && (*at == ' ' || *at == '\t'); i++) at++;
    }
}

static void print_class(text *out, const class_type *cls) {
    text_printf(out, "class %s(Module):\n", strrchr(cls->name, '.') + 1);
    print_names(out, cls, "__parameters__", true);
    print_names(out, cls, "__buffers__", false);
    for (int i = 0; i < cls->attr_count; i++) {
        const char *name = cls->attrs[i].name;
        bool plain = (*name >= 'a' && *name <= 'z') || (*name >= 'A' && *name <= 'Z') || *name == '_';
        for (const char *p = name; *p && plain; p++) plain = (*p >= '0' && *p <= '9') || *p == '_' || (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z');
        text_printf(out, plain ? "  %s : " : "  __annotations__[\"%s\"] = ", name);
        type_print(out, cls->attrs[i].type);
        text_putc(out, '\n');
    }
    for (int i = 0; i < cls->method_count; i++) print_method(out, cls->methods[i]);
}

/* What the archive at hand is made of: the module and, where it was put together, those it was put together from. */
typedef struct sources { VEC(const ts_module *) modules; int with_constants; const unit *constants; } sources;

static bool known(const sources *c, const ts_module *m) {
    for (size_t i = 0; i < c->modules.n; i++)
        if (c->modules.at[i]->unit == m->unit) return true;
    return false;
}

static const ts_module *owner(const ts_module *m) { return m->owner ? m->owner : m; }

static ts_status collect(saving *s, sources *c) {
    if (!VEC_PUSH(NULL, &c->modules, owner(s->m))) return error_memory(s->err);
    for (size_t i = 0; i < c->modules.n; i++) {
        const ts_module *m = c->modules.at[i];
        if (m->unit && m->unit->constant_count) {
            c->with_constants++;
            c->constants = m->unit;
        }
        for (size_t k = 0; k < m->parts.n; k++) {
            const ts_module *part = owner(m->parts.at[k]);
            if (!known(c, part) && !VEC_PUSH(NULL, &c->modules, part)) return error_memory(s->err);
        }
    }
    if (c->with_constants > 1) return error_set(s->err, TS_ERR_MISSING, "a module put together from several archives with constants cannot be saved yet");
    return TS_OK;
}

static ts_status copy_code(saving *s, archive *files, text *extra, const char *extra_name) {
    for (size_t i = 0; archive_name(files, i); i++) {
        const char *name = archive_name(files, i), *bytes;
        size_t length;
        if (strncmp(name, "code/", 5) != 0) continue;
        TS_TRY(archive_read(files, name, &bytes, &length, s->err));
        if (extra && strcmp(name, extra_name) == 0) { /* classes of the program's go behind the archive's */
            text_add(extra, "\n", 1);
            scoped_text text both = TEXT_INIT(NULL);
            text_add(&both, bytes, length);
            text_add(&both, extra->bytes, extra->length);
            TS_TRY(both.failed ? error_memory(s->err) : zip_write_member(&s->zip, name, both.bytes, both.length));
            extra->length = 0;
            continue;
        }
        TS_TRY(zip_write_member(&s->zip, name, bytes, length));
    }
    return TS_OK;
}

/* Classes that the program made share one file: their names have no dots but the one behind __torch__. */
static ts_status write_code(saving *s, const sources *c) {
    scoped_text text made = TEXT_INIT(NULL), member = TEXT_INIT(NULL);
    for (size_t i = 0; i < c->modules.n; i++) {
        const ts_module *m = c->modules.at[i];
        if (!m->made) continue;
        const class_type *cls = m->root.o->cls;
        scoped_text text where = TEXT_INIT(NULL);
        member_of_class(&where, cls);
        if (!member.length) text_puts(&member, text_str(&where));
        if (strcmp(text_str(&member), text_str(&where)) != 0)
            return error_set(s->err, TS_ERR_MISSING, "modules put together in several files of classes (%s, %s) cannot be saved yet", text_str(&member), text_str(&where));
        for (size_t k = 0; k < i; k++)
            if (c->modules.at[k]->made && strcmp(c->modules.at[k]->root.o->cls->name, cls->name) == 0)
                return error_set(s->err, TS_ERR_ARGUMENT, "two classes are named %s: give ts_module_new different names", cls->name);
        print_class(&made, cls);
    }
    if (made.failed || member.failed) return error_memory(s->err);
    for (size_t i = 0; i < c->modules.n; i++) {
        archive *files = module_files(c->modules.at[i]);
        if (files) TS_TRY(copy_code(s, files, member.length ? &made : NULL, text_str(&member)));
    }
    return made.length ? zip_write_member(&s->zip, text_str(&member), made.bytes, made.length) : TS_OK;
}

static ts_status write_constants(saving *s, const unit *u) {
    tuple *t;
    int n = u ? u->constant_count : 0;
    TS_TRY(tuple_new(&s->call.cx, NULL, n, &t));
    scoped_value value all = v_tuple(t);
    for (int i = 0; i < n; i++) t->items[i] = value_ref(u->constants[i]);
    return write_pickle(s, "constants", all);
}

static ts_status write_version(saving *s) {
    char version[16];
    int n = snprintf(version, sizeof version, "%d\n", s->m->unit->version < 3 ? 3 : s->m->unit->version);
    return zip_write_member(&s->zip, "version", version, (size_t)n);
}

static ts_status write_extras(saving *s, const ts_extra *extras, size_t count) {
    for (size_t i = 0; i < count; i++) {
        scoped_text text name = TEXT_INIT(NULL);
        text_printf(&name, "extra/%s", extras[i].name);
        TS_TRY(zip_write_member(&s->zip, text_str(&name), extras[i].data, extras[i].bytes));
    }
    return TS_OK;
}

static ts_status write_all(saving *s, sources *c, const ts_extra *extras, size_t count) {
    TS_TRY(collect(s, c));
    for (size_t i = 0; i < c->modules.n; i++)
        if (c->modules.at[i]->grown)
            return error_set(s->err, TS_ERR_MISSING, "a loaded module that attributes or methods were added to cannot be saved yet");
    for (size_t i = 0; i < c->modules.n; i++)
        if (module_files(c->modules.at[i]) && archive_has(module_files(c->modules.at[i]), "model.json"))
            return error_set(s->err, TS_ERR_MISSING, "a module from an archive written before PyTorch 1.4 cannot be saved yet");
    TS_TRY(write_extras(s, extras, count));
    TS_TRY(write_pickle(s, "data", s->m->root));
    TS_TRY(write_code(s, c));
    TS_TRY(write_constants(s, c->constants));
    TS_TRY(write_version(s));
    return zip_write_end(&s->zip);
}

ts_status ts_module_save_stream(const ts_module *m, const char *name, int (*write)(void *context, const void *data, size_t bytes),
                                void *context, const ts_extra *extras, size_t extra_count, ts_error *err) {
    if (!name || !write) return error_set(err, TS_ERR_ARGUMENT, "ts_module_save_stream: name and write may not be NULL");
    if (m->root.tag != V_OBJECT || (!module_files(m) && !owner(m)->made))
        return error_set(err, TS_ERR_ARGUMENT, "only modules that were loaded from an archive or put together by ts_module_new can be saved");
    saving s = {.m = m, .err = err, .zip = {.folder = name, .sink = write, .context = context, .err = err}};
    module_begin((ts_module *)m, &s.call, err);
    sources c = {0};
    ts_status st = write_all(&s, &c, extras, extra_count);
    VEC_FREE(&c.modules);
    zip_write_free(&s.zip);
    return st;
}

static ts_status refuse_objects(ctx *cx, void *context, object *o, value *out) {
    (void)context;
    (void)out;
    return fail(cx, TS_ERR_MISSING, "an object of class %s cannot be saved without its module", o->cls->name);
}

ts_status ts_value_save(const ts_value *box, int (*write)(void *context, const void *data, size_t bytes), void *context, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    zip_writer zip = {.folder = "archive", .sink = write, .context = context, .err = err};
    pickle_writer w = {.cx = &cx, .get_state = refuse_objects};
    ts_status st = write_members(&zip, &w, "data", box ? box->v : v_none());
    if (st == TS_OK) st = zip_write_member(&zip, "version", "3\n", 2);
    if (st == TS_OK) st = zip_write_end(&zip);
    zip_write_free(&zip);
    return st;
}

/* ---- files ---- */

static int write_file(void *context, const void *data, size_t bytes) { return fwrite(data, 1, bytes, context) == bytes ? 0 : 1; }

/* The folder within the archive: the file's name up to the last dot. */
static char *folder_name(const char *path) {
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path, *dot = strrchr(base, '.');
    size_t n = dot && dot > base ? (size_t)(dot - base) : strlen(base);
    return n ? strndup(base, n) : strdup("archive");
}

static ts_status fail_io(const char *path, ts_error *err) { return error_set(err, TS_ERR_IO, "%s: %s", path, strerror(errno)); }

/* Flushed to the disk, then renamed: no reader sees half a file. */
static ts_status finish_file(FILE *f, ts_status st, const char *temporary, const char *path, ts_error *err) {
    if (st == TS_OK && (fflush(f) != 0 || fsync(fileno(f)) != 0)) st = fail_io(path, err);
    if (fclose(f) != 0 && st == TS_OK) st = fail_io(path, err);
    if (st == TS_OK && rename(temporary, path) != 0) st = fail_io(path, err);
    if (st != TS_OK) unlink(temporary);
    return st;
}

ts_status ts_module_save(const ts_module *m, const char *path, const ts_extra *extras, size_t extra_count, ts_error *err) {
    scoped_text text temporary = TEXT_INIT(NULL);
    if (!path) return error_set(err, TS_ERR_ARGUMENT, "ts_module_save: path may not be NULL");
    text_printf(&temporary, "%s.tmp%ld", path, (long)getpid());
    char *folder = folder_name(path);
    if (temporary.failed || !folder) {
        free(folder);
        return error_memory(err);
    }
    FILE *f = fopen(text_str(&temporary), "wb");
    ts_status st = f ? ts_module_save_stream(m, folder, write_file, f, extras, extra_count, err) : fail_io(path, err);
    if (f) st = finish_file(f, st, text_str(&temporary), path, err);
    free(folder);
    return st;
}
