/* SPDX-License-Identifier: Apache-2.0
 *
 * save.c: a module as an archive: its code as it was loaded, its present attributes, the constants of its code, extra
 * files.  PyTorch and libts load the result.
 */
#include "api/module.h"
#include "archive/pickle_write.h"
#include "archive/zip.h"
#include "archive/zip_write.h"

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
    if (strncmp(o->cls->name, "__torch__.torch.classes.", 24) == 0 && !o->cls->getstate)
        return error_set(s->err, TS_ERR_MISSING, "an object of class %s cannot be saved: the class has no __getstate__", o->cls->name);
    if (!o->cls->getstate) return TS_OK;
    value self = v_object(o);
    return run_function(&s->call.run, o->cls->getstate, &self, 1, out);
}

/* "data.pkl" and "data/0", "data/1", ... */
static ts_status write_pickle(saving *s, const char *folder, value v) {
    pickle_writer w = {.cx = &s->call.cx, .context = s, .get_state = get_state};
    char name[64];
    ts_status st = pickle_write(&w, v);
    for (size_t i = 0; st == TS_OK && i < w.storages.n; i++) {
        const storage *bytes = w.storages.at[i]->storage;
        snprintf(name, sizeof name, "%s/%zu", folder, i);
        st = zip_write_member(&s->zip, name, bytes->data, bytes->bytes);
    }
    snprintf(name, sizeof name, "%s.pkl", folder);
    if (st == TS_OK) st = zip_write_member(&s->zip, name, w.out.bytes, w.out.length);
    pickle_write_free(&w);
    return st;
}

/* ---- code ---- */

static ts_status copy_code(saving *s, archive *files) {
    for (size_t i = 0; archive_name(files, i); i++) {
        const char *name = archive_name(files, i), *bytes;
        size_t length;
        if (strncmp(name, "code/", 5) != 0) continue;
        TS_TRY(archive_read(files, name, &bytes, &length, s->err));
        TS_TRY(zip_write_member(&s->zip, name, bytes, length));
    }
    return TS_OK;
}

static ts_status write_constants(saving *s) {
    const unit *u = s->m->unit;
    tuple *t;
    TS_TRY(tuple_new(&s->call.cx, NULL, u->constant_count, &t));
    scoped_value value all = v_tuple(t);
    for (int i = 0; i < u->constant_count; i++) t->items[i] = value_ref(u->constants[i]);
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

static ts_status write_all(saving *s, archive *files, const ts_extra *extras, size_t count) {
    TS_TRY(write_extras(s, extras, count));
    TS_TRY(write_pickle(s, "data", s->m->root));
    TS_TRY(copy_code(s, files));
    TS_TRY(write_constants(s));
    TS_TRY(write_version(s));
    return zip_write_end(&s->zip);
}

ts_status ts_module_save_stream(const ts_module *m, const char *name, int (*write)(void *context, const void *data, size_t bytes),
                                void *context, const ts_extra *extras, size_t extra_count, ts_error *err) {
    archive *files = module_files(m);
    if (!name || !write) return error_set(err, TS_ERR_ARGUMENT, "ts_module_save_stream: name and write may not be NULL");
    if (!files || m->root.tag != V_OBJECT)
        return error_set(err, TS_ERR_ARGUMENT, "only modules that were loaded from an archive can be saved");
    saving s = {.m = m, .err = err, .zip = {.folder = name, .sink = write, .context = context, .err = err}};
    module_begin((ts_module *)m, &s.call, err);
    ts_status st = write_all(&s, files, extras, extra_count);
    zip_write_free(&s.zip);
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
