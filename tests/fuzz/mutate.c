/* SPDX-License-Identifier: Apache-2.0
 *
 * mutate.c: damage behind the checksums: members of an archive (pickles and sources above all) are changed and written into
 * a sound zip file, N times per archive.  Each must give an error or a result.
 *
 *     mutate N MODEL...
 */
#include "../zipped.h"
#include "try.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

enum { MAX_MEMBERS = 4096 };

typedef struct member { const char *name; char *bytes; size_t length; } member;
typedef struct archive {
    zip_t *zip;
    int count, chosen_count;
    member members[MAX_MEMBERS];
    int chosen[MAX_MEMBERS]; /* those worth changing */
} archive;

static bool ends_with(const char *s, const char *end) {
    size_t n = strlen(s), m = strlen(end);
    return n >= m && strcmp(s + n - m, end) == 0;
}

static void read_members(archive *a, const char *path) {
    *a = (archive){.zip = zip_open(path, ZIP_RDONLY, NULL)};
    zip_int64_t n = a->zip ? zip_get_num_entries(a->zip, 0) : 0;
    for (zip_int64_t i = 0; i < n && a->count < MAX_MEMBERS; i++) {
        zip_stat_t s;
        zip_file_t *f = zip_fopen_index(a->zip, (zip_uint64_t)i, 0);
        if (!f || zip_stat_index(a->zip, (zip_uint64_t)i, 0, &s) != 0) continue;
        member *m = &a->members[a->count];
        *m = (member){s.name, malloc(s.size + 1), s.size};
        if (m->bytes && zip_fread(f, m->bytes, s.size) == (zip_int64_t)s.size) {
            if (s.size && (ends_with(m->name, ".pkl") || ends_with(m->name, ".py") || ends_with(m->name, ".json") || ends_with(m->name, ".debug_pkl")))
                a->chosen[a->chosen_count++] = a->count;
            a->count++;
        }
        zip_fclose(f);
    }
    if (a->chosen_count) return;
    fprintf(stderr, "%s: no members\n", path);
    exit(2);
}

/* A piece of another place of the same bytes, or one random byte. */
static size_t change(char *bytes, size_t length, draws *d) {
    static const char *const words[] = {"\x80\x02", "(", "t.", "R", "b", "\x81", "0x", " + ", "[0]", "None", "self", "()", "\n", "  ", "inf",
                                        "9223372036854775807", "-1", "torch.", "\xff\xff\xff\xff", "annotate(", "if ", "while True:\n"};
    size_t at = draw_below(d, length), n, from;
    switch (draw_below(d, 5)) {
    case 0: bytes[at] = (char)draw(d); break;
    case 1: bytes[at] = (char)(bytes[at] ^ (1 << draw_below(d, 8))); break;
    case 2: /* a piece goes */
        n = 1 + draw_below(d, 8);
        if (n > length - at) n = length - at;
        memmove(bytes + at, bytes + at + n, length - at - n);
        return length - n;
    case 3: /* a piece is written over another */
        from = draw_below(d, length);
        n = 1 + draw_below(d, 32);
        if (n > length - at) n = length - at;
        if (n > length - from) n = length - from;
        memmove(bytes + at, bytes + from, n);
        break;
    default: {
        const char *w = words[draw_below(d, sizeof words / sizeof *words)];
        n = strlen(w);
        if (n <= length - at) memcpy(bytes + at, w, n);
        break;
    }
    }
    return length;
}

static char *make(void *context, size_t index, draws *d, size_t *out_length) {
    const archive *a = context;
    int victim = a->chosen[draw_below(d, (size_t)a->chosen_count)];
    zipped z = {0};
    (void)index;
    for (int i = 0; i < a->count; i++) {
        const member *m = &a->members[i];
        size_t length = m->length;
        char *changed = NULL;
        if (i == victim) {
            if (!(changed = malloc(length + 1))) abort();
            memcpy(changed, m->bytes, length);
            for (size_t k = 1 + draw_below(d, 3); k && length; k--) length = change(changed, length, d);
        }
        zipped_add(&z, m->name, changed ? changed : m->bytes, length, (zipped_way){0});
        free(changed);
    }
    zipped_end(&z, false);
    *out_length = z.length;
    return z.bytes;
}

int main(int argc, char **argv) {
    static archive a;
    int failed = 0;
    if (argc < 3) return fprintf(stderr, "usage: mutate N MODEL...\n"), 2;
    for (int i = 2; i < argc; i++) {
        read_members(&a, argv[i]);
        inputs all = {argv[i], (size_t)atol(argv[1]), make, &a};
        failed += try_inputs(&all) != 0;
        for (int k = 0; k < a.count; k++) free(a.members[k].bytes);
        zip_discard(a.zip);
    }
    printf("%d passed, %d failed\n", argc - 2 - failed, failed);
    return failed != 0;
}
