/* SPDX-License-Identifier: Apache-2.0
 *
 * save.c: a module as an archive: its code as it was loaded, its present attributes, the constants of its code, extra
 * files.  PyTorch and libts load the result.
 */
#include "api/save_code.h"
#include "archive/pickle_write.h"
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
    code_writer code;
    ts_error *err;
} saving;

/* The debug information of a text of whose origin nothing is known. */
static const char no_origins[] = "\x80\x02X\x18\0\0\0" "FORMAT_WITH_STRING_TABLE))\x87.";

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

static ts_status class_name(ctx *cx, void *context, const class_type *cls, const char **out) {
    (void)cx;
    return code_class_name(&((saving *)context)->code, cls, out);
}

static ts_status print_type(ctx *cx, void *context, text *out, const type *t) {
    (void)cx;
    return code_print_type(&((saving *)context)->code, out, t);
}

static ts_status write_pickle(saving *s, const char *folder, value v) {
    pickle_writer w = {.cx = &s->call.cx, .context = s, .get_state = get_state, .class_name = class_name, .print_type = print_type};
    return write_members(&s->zip, &w, folder, v);
}

/* ---- code ---- */

/* What .debug_pkl says of a text holds as long as the text is that of the archive that it came from. */
static ts_status write_origins(saving *s, const code_file *f, const char *name) {
    const char *bytes;
    size_t length;
    archive *files = NULL;
    for (size_t i = 0; i < s->code.modules.n && !files; i++)
        if (s->code.modules.at[i]->unit == f->first) files = module_files(s->code.modules.at[i]);
    if (files && archive_has(files, f->member) && archive_has(files, name)) {
        TS_TRY(archive_read(files, f->member, &bytes, &length, s->err));
        if (length == f->out.length && memcmp(bytes, text_str(&f->out), length) == 0) {
            TS_TRY(archive_read(files, name, &bytes, &length, s->err));
            return zip_write_member(&s->zip, name, bytes, length);
        }
    }
    return zip_write_member(&s->zip, name, no_origins, sizeof no_origins - 1);
}

static ts_status write_code(saving *s) {
    TS_TRY(code_write(&s->code));
    for (size_t i = 0; i < s->code.files.n; i++) {
        const code_file *f = s->code.files.at[i];
        scoped_text text name = TEXT_INIT(NULL);
        text_printf(&name, "%s.debug_pkl", f->member);
        TS_TRY(name.failed ? error_memory(s->err) : zip_write_member(&s->zip, f->member, text_str(&f->out), f->out.length));
        TS_TRY(write_origins(s, f, text_str(&name)));
    }
    return TS_OK;
}

static ts_status write_constants(saving *s) {
    tuple *t;
    int n = (int)s->code.constants.n;
    TS_TRY(tuple_new(&s->call.cx, NULL, n, &t));
    scoped_value value all = v_tuple(t);
    for (int i = 0; i < n; i++) t->items[i] = value_ref(s->code.constants.at[i].unit->constants[s->code.constants.at[i].index]);
    return write_pickle(s, "constants", all);
}

static ts_status write_frozen(saving *s) {
    scoped_text text names = TEXT_INIT(NULL);
    if (!s->m->frozen) return TS_OK;
    for (int i = 0; s->m->preserved && s->m->preserved[i]; i++) text_printf(&names, "%s\n", s->m->preserved[i]);
    return names.failed ? error_memory(s->err) : zip_write_member(&s->zip, FROZEN_MEMBER, text_str(&names), names.length);
}

static ts_status write_version(saving *s) {
    char version[16];
    int n = snprintf(version, sizeof version, "%d\n", s->code.least);
    return zip_write_member(&s->zip, s->code.least < 6 ? "version" : ".data/version", version, (size_t)n);
}

static ts_status write_extras(saving *s, const ts_extra *extras, size_t count) {
    for (size_t i = 0; i < count; i++) {
        scoped_text text name = TEXT_INIT(NULL);
        text_printf(&name, "extra/%s", extras[i].name);
        TS_TRY(zip_write_member(&s->zip, text_str(&name), extras[i].data, extras[i].bytes));
    }
    return TS_OK;
}

static ts_status write_all(saving *s, const ts_extra *extras, size_t count) {
    TS_TRY(code_begin(&s->code, s->m, s->err));
    TS_TRY(write_extras(s, extras, count));
    TS_TRY(write_pickle(s, "data", s->m->root));
    TS_TRY(write_code(s));
    TS_TRY(write_constants(s));
    TS_TRY(write_frozen(s));
    TS_TRY(write_version(s));
    return zip_write_end(&s->zip);
}

ts_status ts_module_save_stream(const ts_module *m, const char *name, int (*write)(void *context, const void *data, size_t bytes),
                                void *context, const ts_extra *extras, size_t extra_count, ts_error *err) {
    if (!name || !write) return error_set(err, TS_ERR_ARGUMENT, "ts_module_save_stream: name and write may not be NULL");
    if (m->root.tag != V_OBJECT || !m->unit)
        return error_set(err, TS_ERR_ARGUMENT, "only modules that were loaded from an archive or put together by ts_module_new can be saved");
    saving s = {.m = m, .err = err, .zip = {.folder = name, .sink = write, .context = context, .err = err}};
    module_begin((ts_module *)m, &s.call, err);
    ts_status st = write_all(&s, extras, extra_count);
    code_end(&s.code);
    zip_write_free(&s.zip);
    return st;
}

/* Without a module there is nothing that could run __getstate__. */
static ts_status plain_state(ctx *cx, void *context, object *o, value *out) {
    (void)context;
    if (strncmp(o->cls->name, "__torch__.torch.classes.", 24) == 0 && !o->cls->getstate) return packed_get_state(cx, o, out);
    return o->cls->getstate ? fail(cx, TS_ERR_MISSING, "an object of class %s, which has __getstate__, cannot be saved without its module", o->cls->name) : TS_OK;
}

static ts_status check_defined(const ts_value *box, ts_error *err) {
    return box && box->undefined ? error_set(err, TS_ERR_ARGUMENT, "Cannot access storage of UndefinedTensorImpl") : TS_OK;
}

ts_status ts_value_save(const ts_value *box, int (*write)(void *context, const void *data, size_t bytes), void *context, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    zip_writer zip = {.folder = "archive", .sink = write, .context = context, .err = err};
    pickle_writer w = {.cx = &cx, .get_state = plain_state};
    TS_TRY(check_defined(box, err));
    ts_status st = write_members(&zip, &w, "data", box ? box->v : v_none());
    if (st == TS_OK) st = zip_write_member(&zip, "version", "3\n", 2);
    if (st == TS_OK) st = zip_write_end(&zip);
    zip_write_free(&zip);
    return st;
}

ts_status ts_value_pickle(const ts_value *box, int (*write)(void *context, const void *data, size_t bytes), void *context,
                          ts_value *table, ts_error *err) {
    ctx cx = {.err = err, .threads = 1};
    pickle_writer w = {.cx = &cx, .get_state = plain_state};
    if (table && table->v.tag != V_LIST) return error_set(err, TS_ERR_ARGUMENT, "ts_value_pickle: the table is no list");
    if (table) w.table = table->v.l;
    ts_status st = check_defined(box, err);
    if (st == TS_OK) st = pickle_write(&w, box ? box->v : v_none());
    if (st == TS_OK && write(context, w.out.bytes, w.out.length) != 0) st = error_set(err, TS_ERR_IO, "the pickle could not be written: the receiver stopped");
    pickle_write_free(&w);
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
