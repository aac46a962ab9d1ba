/* SPDX-License-Identifier: Apache-2.0
 *
 * try.h: giving bytes that may be an archive to libts, many of them, in child processes: a crash or a hang is counted and
 * named, and ends one run of inputs.
 */
#ifndef TS_TESTS_TRY_H
#define TS_TESTS_TRY_H

#include <stddef.h>
#include <stdint.h>

/* xorshift, so that a run can be repeated. */
typedef struct draws { uint32_t state; } draws;
uint32_t draw(draws *d);
/* Below n, which is not 0. */
size_t draw_below(draws *d, size_t n);

/* A family of inputs: number `index` is made by drawing; the caller frees the bytes. */
typedef struct inputs {
    const char *path; /* for messages */
    size_t total;
    char *(*make)(void *context, size_t index, draws *d, size_t *out_length);
    void *context;
} inputs;

/* Loads each under limits, calls what can be called and prints what ended a child. The number of children that ended badly. */
int try_inputs(const inputs *all);
/* The whole file; ends the process where it cannot be read. The caller frees. */
char *read_file(const char *path, size_t *out_length);

#endif
