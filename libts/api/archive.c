/* SPDX-License-Identifier: Apache-2.0
 *
 * archive.c: archives as such: their members by name, read and written.
 */
#include "api/module.h"
#include "archive/zip.h"
#include "archive/zip_write.h"

#include <string.h>

/* ---- reading ---- */

struct ts_archive {
    atomic_int refs;
    archive *files;
    pthread_mutex_t lock; /* members are inflated when they are asked for */
};

/* Takes `files`. */
static ts_status box(archive *files, ts_archive **out, ts_error *err) {
    ts_archive *a = mem_zalloc(NULL, sizeof *a);
    if (!a) {
        archive_unref(files);
        return error_memory(err);
    }
    atomic_init(&a->refs, 1);
    pthread_mutex_init(&a->lock, NULL);
    a->files = files;
    *out = a;
    return TS_OK;
}

ts_status ts_archive_open(const char *path, ts_archive **out_archive, ts_error *err) {
    archive *files;
    if (!path || !out_archive) return error_set(err, TS_ERR_ARGUMENT, "ts_archive_open: path and out_archive may not be NULL");
    TS_TRY(archive_open(path, NULL, &files, err));
    return box(files, out_archive, err);
}

ts_status ts_archive_open_memory(const void *data, size_t bytes, ts_archive **out_archive, ts_error *err) {
    archive *files;
    if ((!data && bytes) || !out_archive) return error_set(err, TS_ERR_ARGUMENT, "ts_archive_open_memory: data and out_archive may not be NULL");
    TS_TRY(bytes ? archive_open_memory(data, bytes, NULL, &files, err) : kind_refuse("the buffer", NULL, 0, err));
    return box(files, out_archive, err);
}

ts_archive *ts_archive_ref(ts_archive *a) {
    if (a) atomic_fetch_add_explicit(&a->refs, 1, memory_order_relaxed);
    return a;
}

void ts_archive_unref(ts_archive *a) {
    if (!a || atomic_fetch_sub_explicit(&a->refs, 1, memory_order_acq_rel) != 1) return;
    archive_unref(a->files);
    pthread_mutex_destroy(&a->lock);
    mem_free(a);
}

const char *ts_archive_name(const ts_archive *a, size_t index) { return archive_name(a->files, index); }

bool ts_archive_has(const ts_archive *a, const char *name) { return archive_has(a->files, name); }

ts_status ts_archive_read(ts_archive *a, const char *name, const void **out_data, size_t *out_bytes, ts_error *err) {
    const char *bytes;
    pthread_mutex_lock(&a->lock);
    ts_status st = archive_read(a->files, name, &bytes, out_bytes, err);
    pthread_mutex_unlock(&a->lock);
    if (st == TS_OK) *out_data = bytes;
    return st;
}

ts_status ts_archive_offset(const ts_archive *a, const char *name, uint64_t *out_offset, ts_error *err) {
    return archive_offset(a->files, name, out_offset, err);
}

/* ---- writing ---- */

struct ts_archive_writer {
    zip_writer zip;
    char *folder;
    bool finished;
};

ts_status ts_archive_writer_new(const char *folder, int (*write)(void *context, const void *data, size_t bytes), void *context,
                                ts_archive_writer **out_writer, ts_error *err) {
    if (!folder || !*folder || !write || !out_writer) return error_set(err, TS_ERR_ARGUMENT, "ts_archive_writer_new: a folder, a function and out_writer are needed");
    ts_archive_writer *w = mem_zalloc(NULL, sizeof *w);
    size_t n = strlen(folder) + 1;
    char *copy = mem_alloc(NULL, n);
    if (!w || !copy) {
        mem_free(w);
        mem_free(copy);
        return error_memory(err);
    }
    memcpy(copy, folder, n);
    w->folder = copy;
    w->zip = (zip_writer){.folder = copy, .sink = write, .context = context};
    *out_writer = w;
    return TS_OK;
}

static ts_status check_open(const ts_archive_writer *w, ts_error *err) {
    return w->finished ? error_set(err, TS_ERR_ARGUMENT, "the archive is finished: nothing can be added to it") : TS_OK;
}

ts_status ts_archive_writer_add(ts_archive_writer *w, const char *name, const void *data, size_t bytes, bool compress, ts_error *err) {
    TS_TRY(check_open(w, err));
    size_t folder = strlen(w->folder) + 1;
    for (size_t i = 0; i < w->zip.members.n; i++)
        if (strcmp(w->zip.members.at[i].name + folder, name) == 0) return error_set(err, TS_ERR_ARGUMENT, "the archive has a member %s already", name);
    w->zip.err = err;
    return compress ? zip_write_deflated(&w->zip, name, data, bytes) : zip_write_member(&w->zip, name, data, bytes);
}

ts_status ts_archive_writer_finish(ts_archive_writer *w, ts_error *err) {
    TS_TRY(check_open(w, err));
    w->finished = true;
    w->zip.err = err;
    return zip_write_end(&w->zip);
}

void ts_archive_writer_free(ts_archive_writer *w) {
    if (!w) return;
    zip_write_free(&w->zip);
    mem_free(w->folder);
    mem_free(w);
}
