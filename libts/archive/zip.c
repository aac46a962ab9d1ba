/* SPDX-License-Identifier: Apache-2.0
 *
 * zip.c: see zip.h.  The directory is read and checked here, since members are used in place; libzip inflates.
 */
#include "archive/zip.h"

#include "base/map.h"
#include "core/ctx.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>
#include <zlib.h>

enum { STORED = 0, DEFLATED = 8, MAX_RATIO = 1032 };

typedef struct member {
    char *name;          /* without the top folder */
    uint64_t header, data, packed, size; /* offsets and lengths in the file */
    uint32_t crc;
    uint16_t method;
    bool checked;
    char *inflated;      /* block of mem_alloc, or NULL */
} member;

struct archive {
    atomic_int refs;
    const unsigned char *bytes;
    size_t length;
    size_t end;          /* of the archive; what is behind it belongs to nobody */
    bool mapped;         /* else a block of mem_alloc */
    budget *owner;
    budget *payer;       /* of what is inflated */
    const char *label;   /* for messages */
    member *members;
    size_t count;
    map by_name;         /* name -> member */
    zip_t *zip;          /* opened when something is to be inflated */
};

static uint16_t u16(const unsigned char *p) { return (uint16_t)(p[0] | p[1] << 8); }
static uint32_t u32(const unsigned char *p) { return (uint32_t)u16(p) | (uint32_t)u16(p + 2) << 16; }
static uint64_t u64(const unsigned char *p) { return u32(p) | (uint64_t)u32(p + 4) << 32; }

#define bad(a, err, ...) error_set((err), TS_ERR_FORMAT, __VA_ARGS__)

void archive_charge(archive *a, budget *b) { a->payer = b; }

archive *archive_ref(archive *a) {
    atomic_fetch_add_explicit(&a->refs, 1, memory_order_relaxed);
    return a;
}

void archive_unref(archive *a) {
    if (!a || atomic_fetch_sub_explicit(&a->refs, 1, memory_order_acq_rel) != 1) return;
    if (a->zip) zip_discard(a->zip);
    for (size_t i = 0; i < a->count; i++) {
        mem_free(a->members[i].name);
        mem_free(a->members[i].inflated);
    }
    mem_free(a->members);
    map_free(&a->by_name);
    if (a->mapped) munmap((void *)a->bytes, a->length);
    else mem_free((void *)a->bytes);
    mem_free(a);
}

/* ---- the directory ---- */

typedef struct directory { uint64_t offset, size, entries; } directory;

/* The end record, the last one there is, with whatever behind it; the 64-bit one where there is one. */
static ts_status find_directory(archive *a, directory *out, ts_error *err) {
    size_t lowest = a->length > 65557 ? a->length - 65557 : 0;
    if (a->length < 22) return kind_refuse(a->label, a->bytes, a->length, err);
    for (size_t at = a->length - 22;; at--) {
        const unsigned char *p = a->bytes + at;
        if (u32(p) == 0x06054b50) {
            *out = (directory){u32(p + 16), u32(p + 12), u16(p + 10)};
            if (at >= 20 && u32(p - 20) == 0x07064b50) {
                uint64_t end = u64(p - 12);
                if (end > a->length || a->length - end < 56 || u32(a->bytes + end) != 0x06064b50)
                    return bad(a, err, "%s: the zip64 directory is damaged", a->label);
                p = a->bytes + end;
                *out = (directory){u64(p + 48), u64(p + 40), u64(p + 32)};
            }
            a->end = at + 22 + u16(a->bytes + at + 20) <= a->length ? at + 22 + u16(a->bytes + at + 20) : at + 22;
            break;
        }
        if (at == lowest) return kind_refuse(a->label, a->bytes, a->length, err);
    }
    if (out->offset > a->length || out->size > a->length - out->offset || out->entries > out->size / 46)
        return bad(a, err, "%s: the zip directory does not lie in the file", a->label);
    return TS_OK;
}

/* Fields of 0xffffffff have their value in the extra field 1. */
static ts_status read_zip64(const archive *a, const unsigned char *extra, size_t length, member *m, ts_error *err) {
    for (size_t at = 0; at + 4 <= length;) {
        size_t n = u16(extra + at + 2);
        if (at + 4 + n > length) break;
        if (u16(extra + at) == 1) {
            const unsigned char *p = extra + at + 4, *end = p + n;
            uint64_t *fields[] = {&m->size, &m->packed, &m->header};
            for (int i = 0; i < 3; i++) {
                if (*fields[i] != 0xffffffff) continue;
                if (end - p < 8) return bad(a, err, "%s: a zip64 field of a member is cut off", a->label);
                *fields[i] = u64(p);
                p += 8;
            }
            return TS_OK;
        }
        at += 4 + n;
    }
    return TS_OK;
}

/* Where the data begins, by the local header, which must agree with the directory. */
static ts_status check_local(const archive *a, member *m, const char *name, size_t name_length, ts_error *err) {
    if (m->header > a->length || a->length - m->header < 30 || u32(a->bytes + m->header) != 0x04034b50)
        return bad(a, err, "%s: member %.*s has no local header", a->label, (int)name_length, name);
    const unsigned char *p = a->bytes + m->header;
    size_t n = u16(p + 26), extra = u16(p + 28);
    m->data = m->header + 30 + n + extra;
    if (n != name_length || m->data > a->length || memcmp(p + 30, name, n) != 0 || u16(p + 8) != m->method)
        return bad(a, err, "%s: the headers of member %.*s disagree", a->label, (int)name_length, name);
    if (m->packed > a->length - m->data) return bad(a, err, "%s: member %.*s reaches beyond the file", a->label, (int)name_length, name);
    if (m->method == STORED ? m->packed != m->size : m->size / MAX_RATIO > m->packed)
        return bad(a, err, "%s: the sizes of member %.*s are impossible", a->label, (int)name_length, name);
    return TS_OK;
}

static ts_status add_member(archive *a, const unsigned char *p, const char *top, size_t top_length, ts_error *err) {
    member *m = &a->members[a->count];
    size_t n = u16(p + 28);
    const char *name = (const char *)p + 46;
    *m = (member){.header = u32(p + 42), .packed = u32(p + 20), .size = u32(p + 24), .crc = u32(p + 16), .method = u16(p + 10)};
    TS_TRY(read_zip64(a, p + 46 + n, u16(p + 30), m, err));
    if (n <= top_length || memcmp(name, top, top_length) != 0 || name[n - 1] == '/') return TS_OK; /* a folder, or outside */
    if (memchr(name, 0, n)) return bad(a, err, "%s: a member's name has a NUL", a->label);
    if ((m->method != STORED && m->method != DEFLATED) || (u16(p + 8) & 1))
        return bad(a, err, "%s: member %.*s is encrypted or packed by method %d", a->label, (int)n, name, m->method);
    TS_TRY(check_local(a, m, name, n, err));
    m->name = mem_alloc(a->owner, n - top_length + 1);
    if (!m->name) return error_memory(err);
    memcpy(m->name, name + top_length, n - top_length);
    m->name[n - top_length] = 0;
    a->count++;
    if (map_gets(&a->by_name, m->name)) return bad(a, err, "%s: two members are called %s", a->label, m->name);
    return map_sets(&a->by_name, m->name, m) ? TS_OK : error_memory(err);
}

static int by_offset(const void *x, const void *y) {
    const member *a = *(const member *const *)x, *b = *(const member *const *)y;
    return a->header < b->header ? -1 : a->header > b->header;
}

static ts_status check_overlap(const archive *a, ts_error *err) {
    const member **order = mem_alloc(a->owner, mem_array(a->count + 1, sizeof *order));
    ts_status st = TS_OK;
    if (!order) return error_memory(err);
    for (size_t i = 0; i < a->count; i++) order[i] = &a->members[i];
    qsort(order, a->count, sizeof *order, by_offset);
    for (size_t i = 1; i < a->count && st == TS_OK; i++)
        if (order[i - 1]->data + order[i - 1]->packed > order[i]->header)
            st = bad(a, err, "%s: members %s and %s overlap", a->label, order[i - 1]->name, order[i]->name);
    mem_free(order);
    return st;
}

static ts_status read_directory(archive *a, ts_error *err) {
    directory d;
    TS_TRY(find_directory(a, &d, err));
    const unsigned char *p = a->bytes + d.offset, *end = p + d.size;
    const char *top = NULL;
    size_t top_length = 0;
    a->members = mem_zalloc(a->owner, mem_array((size_t)d.entries + 1, sizeof *a->members));
    if (!a->members) return error_memory(err);
    for (uint64_t i = 0; i < d.entries; i++) {
        if (end - p < 46 || u32(p) != 0x02014b50) return bad(a, err, "%s: the zip directory is damaged", a->label);
        size_t n = u16(p + 28), whole = 46u + n + u16(p + 30) + u16(p + 32);
        if ((size_t)(end - p) < whole) return bad(a, err, "%s: the zip directory is cut off", a->label);
        if (!top) {
            const char *slash = memchr(p + 46, '/', n);
            if (!slash) return bad(a, err, "%s: the first member, %.*s, lies in no folder: this is no TorchScript archive", a->label, (int)n, (const char *)p + 46);
            top = (const char *)p + 46;
            top_length = (size_t)(slash - top) + 1;
        }
        TS_TRY(add_member(a, p, top, top_length, err));
        p += whole;
    }
    return check_overlap(a, err);
}

static ts_status open_bytes(archive *a, archive **out, ts_error *err) {
    ts_status st = read_directory(a, err);
    if (st != TS_OK) archive_unref(a);
    else *out = a;
    return st;
}

static ts_status new_archive(budget *b, const char *label, archive **out, ts_error *err) {
    archive *a = mem_zalloc(b, sizeof *a);
    if (!a) return error_memory(err);
    atomic_init(&a->refs, 1);
    a->owner = b;
    a->by_name.owner = b;
    a->label = label;
    *out = a;
    return TS_OK;
}

ts_status archive_open_memory(const void *data, size_t bytes, budget *b, archive **out_archive, ts_error *err) {
    archive *a;
    TS_TRY(new_archive(b, "archive", &a, err));
    unsigned char *copy = mem_alloc(b, bytes + 1);
    a->bytes = copy;
    a->length = bytes;
    if (!copy) {
        archive_unref(a);
        return error_memory(err);
    }
    memcpy(copy, data, bytes);
    return open_bytes(a, out_archive, err);
}

ts_status archive_open(const char *path, budget *b, archive **out_archive, ts_error *err) {
    struct stat info = {0};
    archive *a;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return error_set(err, TS_ERR_IO, "%s: %s", path, strerror(errno));
    if (fstat(file, &info) != 0 || !S_ISREG(info.st_mode)) {
        close(file);
        return error_set(err, TS_ERR_IO, S_ISDIR(info.st_mode) ? "%s: a folder, not a file" : "%s: not a regular file", path);
    }
    if (info.st_size == 0) {
        close(file);
        return kind_refuse(path, NULL, 0, err);
    }
    ts_status st = new_archive(b, "archive", &a, err);
    if (st == TS_OK) {
        void *bytes = mmap(NULL, (size_t)info.st_size, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
        a->length = (size_t)info.st_size;
        a->mapped = bytes != MAP_FAILED;
        a->bytes = a->mapped ? bytes : NULL;
        if (!a->mapped) {
            st = error_set(err, TS_ERR_IO, "%s: %s", path, strerror(errno));
            archive_unref(a);
        }
    }
    close(file);
    return st == TS_OK ? open_bytes(a, out_archive, err) : st;
}

/* ---- members ---- */

bool archive_has(const archive *a, const char *name) { return map_gets(&a->by_name, name) != NULL; }

const char *archive_name(const archive *a, size_t index) { return index < a->count ? a->members[index].name : NULL; }

/* libzip over the same bytes; it looks members up by their place in the file's directory. */
static ts_status open_zip(archive *a, ts_error *err) {
    zip_error_t why;
    if (a->zip) return TS_OK;
    zip_error_init(&why);
    zip_source_t *src = zip_source_buffer_create(a->bytes, a->end, 0, &why);
    a->zip = src ? zip_open_from_source(src, ZIP_RDONLY, &why) : NULL;
    ts_status st = a->zip ? TS_OK : bad(a, err, "%s: %s", a->label, zip_error_strerror(&why));
    if (!a->zip && src) zip_source_free(src);
    zip_error_fini(&why);
    return st;
}

static ts_status inflate_member(archive *a, member *m, ts_error *err) {
    if (m->inflated) return TS_OK;
    TS_TRY(open_zip(a, err));
    size_t n = u16(a->bytes + m->header + 26);
    char *full = mem_alloc(a->owner, n + 1), *bytes = mem_alloc(a->payer, m->size + 1);
    ctx cx = {.err = err, .budget = a->payer};
    ts_status st = full && bytes ? TS_OK : fail_memory(&cx, m->size);
    if (st == TS_OK) {
        memcpy(full, a->bytes + m->header + 30, n);
        full[n] = 0;
        zip_file_t *f = zip_fopen(a->zip, full, ZIP_FL_ENC_RAW);
        zip_int64_t got = f ? zip_fread(f, bytes, m->size) : -1;
        char extra;
        if (got < 0 || (uint64_t)got != m->size || zip_fread(f, &extra, 1) != 0) /* reading to the end checks the CRC */
            st = bad(a, err, "%s: member %s is damaged", a->label, m->name);
        if (f) zip_fclose(f);
    }
    mem_free(full);
    if (st == TS_OK) {
        bytes[m->size] = 0;
        m->inflated = bytes;
    } else {
        mem_free(bytes);
    }
    return st;
}

static uint32_t crc_of(const unsigned char *p, uint64_t n) {
    uLong crc = crc32(0, NULL, 0);
    while (n) {
        uInt part = n > 1u << 30 ? 1u << 30 : (uInt)n;
        crc = crc32(crc, p, part);
        p += part;
        n -= part;
    }
    return (uint32_t)crc;
}

static ts_status find_member(const archive *a, const char *name, member **out, ts_error *err) {
    *out = map_gets(&a->by_name, name);
    return *out ? TS_OK : bad(a, err, "PytorchStreamReader failed locating file %s: file not found", name);
}

ts_status archive_offset(const archive *a, const char *name, uint64_t *out_offset, ts_error *err) {
    member *m;
    TS_TRY(find_member(a, name, &m, err));
    *out_offset = m->data;
    return TS_OK;
}

ts_status archive_read(archive *a, const char *name, const char **out_bytes, size_t *out_length, ts_error *err) {
    member *m;
    TS_TRY(find_member(a, name, &m, err));
    if (m->method == DEFLATED) {
        TS_TRY(inflate_member(a, m, err));
        *out_bytes = m->inflated;
    } else {
        /* some writers leave the CRC of a member at 0 */
        if (!m->checked && m->crc && crc_of(a->bytes + m->data, m->size) != m->crc)
            return bad(a, err, "%s: the checksum of member %s does not match its bytes", a->label, name);
        m->checked = true;
        *out_bytes = (const char *)a->bytes + m->data;
    }
    *out_length = (size_t)m->size;
    return TS_OK;
}
