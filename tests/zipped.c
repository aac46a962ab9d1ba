/* SPDX-License-Identifier: Apache-2.0
 *
 * zipped.c: see zipped.h.  Ends the process where memory ends: these are tests.
 */
#include "zipped.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

static void add(char **to, size_t *length, const void *bytes, size_t n) {
    if (!n) return;
    *to = realloc(*to, *length + n);
    if (!*to) abort();
    memcpy(*to + *length, bytes, n);
    *length += n;
}

typedef struct record { unsigned char bytes[128]; size_t n; } record;

static void put(record *r, uint64_t v, int bytes) {
    for (int i = 0; i < bytes; i++) r->bytes[r->n++] = i < 8 ? (unsigned char)(v >> (8 * i)) : 0;
}

static char *deflated(const char *bytes, size_t length, size_t *out_length) {
    uLong room = compressBound(length) + 16;
    z_stream s = {.next_in = (Bytef *)bytes, .avail_in = (uInt)length};
    char *packed = malloc(room);
    if (!packed || deflateInit2(&s, 9, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) abort();
    s.next_out = (Bytef *)packed;
    s.avail_out = (uInt)room;
    deflate(&s, Z_FINISH);
    *out_length = s.total_out;
    deflateEnd(&s);
    return packed;
}

/* What both headers share, from the flags to the sizes. */
static void put_common(record *r, const zipped_way *way, uint32_t crc, uint64_t packed, uint64_t size) {
    put(r, way->descriptor ? 8 : 0, 2);
    put(r, way->deflated ? 8 : 0, 2);
    put(r, 0, 4); /* no date */
    put(r, crc, 4);
    put(r, way->zip64 ? 0xffffffff : packed, 4);
    put(r, way->zip64 ? 0xffffffff : size, 4);
}

static void add_central(zipped *z, const char *name, const zipped_way *way, uint32_t crc, uint64_t packed, uint64_t size, uint64_t offset) {
    record r = {.n = 0};
    put(&r, 0x02014b50, 4);
    put(&r, 0x002d002d, 4);
    put_common(&r, way, crc, packed, size);
    put(&r, strlen(name), 2);
    put(&r, way->zip64 ? 28 : 0, 2);
    put(&r, 0, 2 + 2 + 2 + 4); /* comment, disk, attributes */
    put(&r, way->zip64 ? 0xffffffff : offset, 4);
    add(&z->directory, &z->directory_length, r.bytes, r.n);
    add(&z->directory, &z->directory_length, name, strlen(name));
    r.n = 0;
    if (!way->zip64) return;
    put(&r, 1, 2);
    put(&r, 24, 2);
    put(&r, size, 8);
    put(&r, packed, 8);
    put(&r, offset, 8);
    add(&z->directory, &z->directory_length, r.bytes, r.n);
}

void zipped_add(zipped *z, const char *name, const char *bytes, size_t length, zipped_way way) {
    uint64_t offset = way.offset ? (uint64_t)way.offset - 1 : z->length;
    uint32_t crc = way.no_crc ? 0 : (uint32_t)crc32(crc32(0, NULL, 0), (const Bytef *)bytes, (uInt)length) ^ (way.bad_crc ? 1u : 0u);
    const char *local = way.local_name ? way.local_name : name;
    uint64_t size = way.size ? (uint64_t)way.size : length;
    size_t packed_length = length;
    char *packed = way.deflated ? deflated(bytes, length, &packed_length) : NULL;
    uint64_t claimed = way.size && !way.deflated ? size : packed_length;
    record r = {.n = 0};
    put(&r, 0x04034b50, 4);
    put(&r, 45, 2);
    put_common(&r, &way, way.descriptor ? 0 : crc, way.descriptor ? 0 : claimed, way.descriptor ? 0 : size);
    put(&r, strlen(local), 2);
    put(&r, way.zip64 ? 20 : 0, 2);
    add(&z->bytes, &z->length, r.bytes, r.n);
    add(&z->bytes, &z->length, local, strlen(local));
    r.n = 0;
    if (way.zip64) {
        put(&r, 1, 2);
        put(&r, 16, 2);
        put(&r, size, 8);
        put(&r, claimed, 8);
    }
    add(&z->bytes, &z->length, r.bytes, r.n);
    add(&z->bytes, &z->length, packed ? packed : bytes, packed_length);
    r.n = 0;
    if (way.descriptor) {
        put(&r, 0x08074b50, 4);
        put(&r, crc, 4);
        put(&r, claimed, 4);
        put(&r, size, 4);
    }
    add(&z->bytes, &z->length, r.bytes, r.n);
    add_central(z, name, &way, crc, claimed, size, offset);
    z->count++;
    free(packed);
}

void zipped_end(zipped *z, bool zip64) {
    record r = {.n = 0};
    uint64_t at = z->length, size = z->directory_length;
    add(&z->bytes, &z->length, z->directory, z->directory_length);
    if (zip64) {
        put(&r, 0x06064b50, 4);
        put(&r, 44, 8);
        put(&r, 0x002d002d, 4);
        put(&r, 0, 8); /* disks */
        put(&r, z->count, 8);
        put(&r, z->count, 8);
        put(&r, size, 8);
        put(&r, at, 8);
        put(&r, 0x07064b50, 4);
        put(&r, 0, 4);
        put(&r, at + size, 8);
        put(&r, 1, 4);
    }
    put(&r, 0x06054b50, 4);
    put(&r, 0, 4);
    put(&r, zip64 ? 0xffff : z->count, 2);
    put(&r, zip64 ? 0xffff : z->count, 2);
    put(&r, zip64 ? 0xffffffff : size, 4);
    put(&r, zip64 ? 0xffffffff : at, 4);
    put(&r, 0, 2);
    add(&z->bytes, &z->length, r.bytes, r.n);
    free(z->directory);
    z->directory = NULL;
    z->directory_length = 0;
}

void zipped_module(zipped *z, const char *code, size_t length, int version) {
    char digits[16];
    static const char root[] = "\x80\x02" "c__torch__\nM\n)\x81}b.", constants[] = "\x80\x02).";
    zipped_add(z, "m/data.pkl", root, sizeof root - 1, (zipped_way){0});
    zipped_add(z, "m/constants.pkl", constants, sizeof constants - 1, (zipped_way){0});
    zipped_add(z, "m/version", digits, (size_t)snprintf(digits, sizeof digits, "%d\n", version), (zipped_way){0});
    zipped_add(z, "m/code/__torch__.py", code, length, (zipped_way){0});
    zipped_end(z, false);
}
