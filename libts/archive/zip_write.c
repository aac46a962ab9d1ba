/* SPDX-License-Identifier: Apache-2.0
 *
 * zip_write.c: see zip_write.h.  All sizes are known before a member is written: nothing is patched afterwards.
 */
#include "archive/zip_write.h"

#include <string.h>
#include <zlib.h>

enum { ALIGNMENT = 64, LOCAL_HEADER = 30, PADDING_ID = 0x4246, ZIP64_ID = 1 };

typedef struct record { unsigned char bytes[128]; size_t n; } record;

static void put(record *r, uint64_t number, int width) {
    for (int i = 0; i < width; i++) r->bytes[r->n++] = (unsigned char)(number >> (8 * i) & 0xff);
}

static ts_status emit(zip_writer *w, const void *data, size_t bytes) {
    if (bytes && w->sink(w->context, data, bytes) != 0)
        return error_set(w->err, TS_ERR_IO, "the archive could not be written: the receiver stopped");
    w->at += bytes;
    return TS_OK;
}

static uint32_t low32(uint64_t n) { return n >= UINT32_MAX ? UINT32_MAX : (uint32_t)n; }

static uint32_t crc_of(const unsigned char *data, size_t bytes) {
    uLong crc = crc32(0, NULL, 0);
    while (bytes) {
        uInt part = bytes > 1u << 30 ? 1u << 30 : (uInt)bytes;
        crc = crc32(crc, data, part);
        data += part;
        bytes -= part;
    }
    return (uint32_t)crc;
}

static bool is_large(const zip_member *m) { return m->bytes >= UINT32_MAX || m->size >= UINT32_MAX; }

/* Fields that the local header and the directory share. */
static void put_common(record *r, const zip_member *m, size_t name_length, size_t extra_length) {
    put(r, 0, 2); /* version needed */
    put(r, 0x0800, 2); /* names are UTF-8 */
    put(r, m->deflated ? 8 : 0, 2);
    put(r, 0, 2);
    put(r, 0x21, 2); /* 1 January 1980 */
    put(r, m->crc, 4);
    put(r, is_large(m) ? UINT32_MAX : m->bytes, 4);
    put(r, is_large(m) ? UINT32_MAX : m->size, 4);
    put(r, name_length, 2);
    put(r, extra_length, 2);
}

static ts_status write_local(zip_writer *w, const zip_member *m) {
    static const char fill[ALIGNMENT + 4] = {0};
    record head = {0}, extra = {0};
    size_t name_length = strlen(m->name);
    if (is_large(m)) {
        put(&extra, ZIP64_ID, 2);
        put(&extra, 16, 2);
        put(&extra, m->size, 8);
        put(&extra, m->bytes, 8);
    }
    uint64_t start = w->at + LOCAL_HEADER + name_length + extra.n + 4;
    size_t padding = (size_t)((ALIGNMENT - start % ALIGNMENT) % ALIGNMENT);
    put(&extra, PADDING_ID, 2);
    put(&extra, padding, 2);
    put(&head, 0x04034b50, 4);
    put_common(&head, m, name_length, extra.n + padding);
    TS_TRY(emit(w, head.bytes, head.n));
    TS_TRY(emit(w, m->name, name_length));
    TS_TRY(emit(w, extra.bytes, extra.n));
    return emit(w, fill, padding);
}

/* A member of `size` bytes and their checksum, which stand as `bytes` bytes in the file. */
static ts_status write_member(zip_writer *w, const char *name, const void *data, size_t bytes, size_t size, uint32_t crc, bool deflated) {
    size_t folder = strlen(w->folder), n = strlen(name);
    if (folder + n + 1 > UINT16_MAX) return error_set(w->err, TS_ERR_ARGUMENT, "the name of member %.64s is too long", name);
    char *full = mem_alloc(NULL, folder + n + 2);
    if (!full) return error_memory(w->err);
    memcpy(full, w->folder, folder);
    full[folder] = '/';
    memcpy(full + folder + 1, name, n + 1);
    zip_member m = {full, w->at, bytes, size, crc, deflated};
    if (!VEC_PUSH(NULL, &w->members, m)) {
        mem_free(full);
        return error_memory(w->err);
    }
    TS_TRY(write_local(w, &m));
    return emit(w, data, bytes);
}

ts_status zip_write_member(zip_writer *w, const char *name, const void *data, size_t bytes) {
    return write_member(w, name, data, bytes, bytes, crc_of(data, bytes), false);
}

/* Raw deflate; the number of bytes, or 0 where they would not be fewer. */
static size_t deflate_into(unsigned char *out, const void *data, size_t bytes) {
    z_stream z = {.next_in = (Bytef *)data, .avail_in = (uInt)bytes, .next_out = out, .avail_out = (uInt)bytes};
    if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    bool done = deflate(&z, Z_FINISH) == Z_STREAM_END;
    size_t n = z.total_out;
    deflateEnd(&z);
    return done && n < bytes ? n : 0;
}

ts_status zip_write_deflated(zip_writer *w, const char *name, const void *data, size_t bytes) {
    if (!bytes || bytes > UINT32_MAX / 2) return zip_write_member(w, name, data, bytes);
    unsigned char *packed = mem_alloc(NULL, bytes);
    if (!packed) return error_memory(w->err);
    size_t n = deflate_into(packed, data, bytes);
    ts_status st = n ? write_member(w, name, packed, n, bytes, crc_of(data, bytes), true) : zip_write_member(w, name, data, bytes);
    mem_free(packed);
    return st;
}

static ts_status write_entry(zip_writer *w, const zip_member *m) {
    record r = {0}, extra = {0};
    size_t name_length = strlen(m->name);
    bool large = is_large(m), far = m->offset >= UINT32_MAX;
    if (large || far) {
        put(&extra, ZIP64_ID, 2);
        put(&extra, (large ? 16u : 0u) + (far ? 8u : 0u), 2);
        if (large) put(&extra, m->size, 8);
        if (large) put(&extra, m->bytes, 8);
        if (far) put(&extra, m->offset, 8);
    }
    put(&r, 0x02014b50, 4);
    put(&r, 0, 2); /* made by */
    put_common(&r, m, name_length, extra.n);
    put(&r, 0, 2); /* comment */
    put(&r, 0, 2); /* disk */
    put(&r, 0, 2); /* attributes */
    put(&r, 0, 4);
    put(&r, low32(m->offset), 4);
    TS_TRY(emit(w, r.bytes, r.n));
    TS_TRY(emit(w, m->name, name_length));
    return emit(w, extra.bytes, extra.n);
}

static void put_end64(record *r, uint64_t count, uint64_t bytes, uint64_t start) {
    uint64_t at = start + bytes;
    put(r, 0x06064b50, 4);
    put(r, 44, 8);
    put(r, 45, 2);
    put(r, 45, 2);
    put(r, 0, 4);
    put(r, 0, 4);
    put(r, count, 8);
    put(r, count, 8);
    put(r, bytes, 8);
    put(r, start, 8);
    put(r, 0x07064b50, 4); /* where that record is */
    put(r, 0, 4);
    put(r, at, 8);
    put(r, 1, 4);
}

ts_status zip_write_end(zip_writer *w) {
    uint64_t start = w->at, count = w->members.n;
    record r = {0};
    for (size_t i = 0; i < w->members.n; i++) TS_TRY(write_entry(w, &w->members.at[i]));
    uint64_t bytes = w->at - start;
    if (count >= UINT16_MAX || bytes >= UINT32_MAX || start >= UINT32_MAX) put_end64(&r, count, bytes, start);
    put(&r, 0x06054b50, 4);
    put(&r, 0, 2);
    put(&r, 0, 2);
    put(&r, count >= UINT16_MAX ? UINT16_MAX : count, 2);
    put(&r, count >= UINT16_MAX ? UINT16_MAX : count, 2);
    put(&r, low32(bytes), 4);
    put(&r, low32(start), 4);
    put(&r, 0, 2);
    return emit(w, r.bytes, r.n);
}

void zip_write_free(zip_writer *w) {
    for (size_t i = 0; i < w->members.n; i++) mem_free(w->members.at[i].name);
    VEC_FREE(&w->members);
}
