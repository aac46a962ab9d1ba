/* SPDX-License-Identifier: Apache-2.0
 *
 * error.h: how functions fail.  A ts_status goes up the stack by TS_TRY; the text is written once, where it
 * happens, into the ts_error that the caller passed (NULL: nobody wants it).  No globals.
 */
#ifndef TS_BASE_ERROR_H
#define TS_BASE_ERROR_H

#include "ts/ts.h"

#include <stdarg.h>

struct ts_error {
    ts_status status;
    char *message; /* the whole text; heap, or NULL */
    char *brief;   /* the message alone, or NULL: the same as `message` */
    ts_exception exception;
};

/* Returns from the calling function with the status of `expr` if that is not TS_OK. */
#define TS_TRY(expr)                                                                                              \
    do {                                                                                                          \
        ts_status try_status_ = (expr);                                                                           \
        if (__builtin_expect(try_status_ != TS_OK, 0)) return try_status_;                                        \
    } while (0)

/* Sets status and text (printf format); returns `status`. `error` may be NULL. */
ts_status error_set(ts_error *error, ts_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The same for an operator that refuses its arguments with another exception than c10::Error. */
ts_status error_set_as(ts_error *error, ts_exception exception, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
ts_status error_vset(ts_error *error, ts_status status, const char *format, va_list args);
/* Takes `message` (malloc'ed) as the whole text and keeps what was the message as the brief. */
void error_wrap(ts_error *error, char *message);
/* Replaces the whole text by `message` (malloc'ed, taken); the brief one stays. */
void error_extend(ts_error *error, char *message);
/* "out of memory" */
ts_status error_memory(ts_error *error);
/* Moves what `from` says to `to` (may be NULL) and empties `from`. */
void error_move(ts_error *to, ts_error *from);
/* Frees the texts of an error that lives on the stack. */
void error_reset(ts_error *error);

#endif
