/* SPDX-License-Identifier: Apache-2.0
 *
 * corrupt.c: every truncation and N random single-byte corruptions of archives are loaded and called under limits: each
 * must give an error or a result.
 *
 *     corrupt N MODEL...
 */
#include "try.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TRUNCATIONS = 2000 };

typedef struct file { const char *bytes; size_t length, step; } file;

/* The truncations, then the corruptions. */
static char *make(void *context, size_t index, draws *d, size_t *out_length) {
    const file *f = context;
    char *bytes = malloc(f->length + 1);
    if (!bytes) abort();
    memcpy(bytes, f->bytes, f->length);
    *out_length = index * f->step < f->length ? index * f->step : f->length;
    if (*out_length < f->length) return bytes;
    size_t at = draw_below(d, f->length);
    bytes[at] = (char)(bytes[at] ^ (1 + draw_below(d, 255)));
    return bytes;
}

int main(int argc, char **argv) {
    int failed = 0;
    if (argc < 3) return fprintf(stderr, "usage: corrupt N MODEL...\n"), 2;
    for (int i = 2; i < argc; i++) {
        file f;
        char *bytes = read_file(argv[i], &f.length);
        f.bytes = bytes;
        f.step = f.length / MAX_TRUNCATIONS + 1;
        inputs all = {argv[i], (f.length + f.step - 1) / f.step + (size_t)atol(argv[1]), make, &f};
        failed += try_inputs(&all) != 0;
        free(bytes);
    }
    printf("%d passed, %d failed\n", argc - 2 - failed, failed);
    return failed != 0;
}
