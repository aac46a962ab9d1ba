/* SPDX-License-Identifier: Apache-2.0
 *
 * lazy.h: shared libraries that are opened when something first needs them: a program that never does starts faster and
 * maps less.  Opened libraries stay open.
 */
#ifndef TS_BASE_LAZY_H
#define TS_BASE_LAZY_H

#include "base/error.h"

#include <pthread.h>
#include <stdatomic.h>

typedef struct lazy_symbol {
    const char *name;
    void *slot; /* a function pointer, which is set */
} lazy_symbol;

typedef struct lazy_library {
    const char *const *files;   /* tried in order, NULL at the end */
    const char *package;        /* what to install, for the message */
    const lazy_symbol *symbols; /* all of them must be there */
    int count;
    void (*opened)(void *handle); /* called once; may be NULL */
    pthread_mutex_t lock;         /* PTHREAD_MUTEX_INITIALIZER */
    atomic_bool ready;
} lazy_library;

/* Sets the slots, if that is not done yet. TS_ERR_DEVICE names the library that is missing. Any thread. */
ts_status lazy_open(lazy_library *l, ts_error *err);

#endif
