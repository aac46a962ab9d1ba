/* SPDX-License-Identifier: Apache-2.0
 *
 * zip_write.h: writing archives as PyTorch does: members stored, their bytes at multiples of 64 in the file, so that
 * readers can map them.  Zip64 records where sizes need them.
 */
#ifndef TS_ARCHIVE_ZIP_WRITE_H
#define TS_ARCHIVE_ZIP_WRITE_H

#include "base/vec.h"

/* Takes bytes in order; 0, or another number to stop. */
typedef int (*zip_sink)(void *context, const void *data, size_t bytes);

/* `bytes` in the file, `size` once inflated. */
typedef struct zip_member { char *name; uint64_t offset, bytes, size; uint32_t crc; bool deflated; } zip_member;

typedef struct zip_writer {
    const char *folder; /* top folder of all members */
    zip_sink sink;
    void *context;
    uint64_t at;        /* bytes written */
    VEC(zip_member) members;
    ts_error *err;
} zip_writer;

ts_status zip_write_member(zip_writer *w, const char *name, const void *data, size_t bytes);
/* The same deflated, where that makes it smaller. */
ts_status zip_write_deflated(zip_writer *w, const char *name, const void *data, size_t bytes);
/* The directory; nothing may follow. */
ts_status zip_write_end(zip_writer *w);
void zip_write_free(zip_writer *w);

#endif
