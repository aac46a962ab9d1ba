/* SPDX-License-Identifier: Apache-2.0
 *
 * zipped.h: zip files in memory, for tests: sound ones, and ones that are wrong in a way that the test names.
 */
#ifndef TS_TESTS_ZIPPED_H
#define TS_TESTS_ZIPPED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct zipped {
    char *bytes;       /* grows by realloc */
    size_t length;
    char *directory;   /* the central records so far */
    size_t directory_length;
    uint32_t count;
} zipped;

/* How one member is written. Zeroed: stored, sound. */
typedef struct zipped_way {
    bool deflated;
    bool descriptor;       /* sizes and CRC behind the data, zeros in the local header */
    bool zip64;            /* sizes and offset in extra fields */
    bool bad_crc, no_crc;  /* a CRC that is wrong, one that is 0 */
    const char *local_name; /* name in the local header, if it is another */
    int64_t size;          /* claimed size of the data, if not 0 */
    int64_t offset;        /* claimed offset of the local header plus 1, if not 0 */
} zipped_way;

void zipped_add(zipped *z, const char *name, const char *bytes, size_t length, zipped_way way);
/* Ends the archive; with `zip64`, by the 64-bit end record. The caller frees z->bytes. */
void zipped_end(zipped *z, bool zip64);
/* An archive of one file of code, code/__torch__.py, and an object of class M without attributes as its root. */
void zipped_module(zipped *z, const char *code, size_t length, int version);

#endif
