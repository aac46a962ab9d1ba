/* SPDX-License-Identifier: Apache-2.0
 *
 * zip.h: the members of an archive.  The file is untrusted: what opens has one reading (unique names, members that do not
 * overlap, local and central headers that agree, sizes that the file can hold).
 *
 * Stored members are used in place in a private mapping: writes are copied by the system and reach no file.  An archive
 * is counted, since storages of tensors point into it.  Threads: reading members is for one thread.
 */
#ifndef TS_ARCHIVE_ZIP_H
#define TS_ARCHIVE_ZIP_H

#include "base/mem.h"

typedef struct archive archive;

/* Opens a file, or a copy of memory. A file of another kind fails with a text that names it (kind.c). */
ts_status archive_open(const char *path, budget *b, archive **out_archive, ts_error *err);
ts_status archive_open_memory(const void *data, size_t bytes, budget *b, archive **out_archive, ts_error *err);
/* What is inflated from now on is charged to `b`; the file's own bytes are not. */
void archive_charge(archive *a, budget *b);
archive *archive_ref(archive *a);
void archive_unref(archive *a);

/* The bytes of a member (name without the top folder), checked against its CRC; they live as long as the archive. */
ts_status archive_read(archive *a, const char *name, const char **out_bytes, size_t *out_length, ts_error *err);
bool archive_has(const archive *a, const char *name);
/* Where the bytes of a member begin in the file; packed ones, if it is packed. */
ts_status archive_offset(const archive *a, const char *name, uint64_t *out_offset, ts_error *err);
/* Member `index` in the order of the archive, NULL beyond the end. */
const char *archive_name(const archive *a, size_t index);

/* What a file is that is no TorchScript archive, and what to do instead: sets TS_ERR_FORMAT (kind.c). */
ts_status kind_refuse(const char *what, const unsigned char *bytes, size_t length, ts_error *err);

#endif
