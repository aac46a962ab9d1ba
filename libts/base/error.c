/* SPDX-License-Identifier: Apache-2.0
 *
 * error.c: see error.h.  Writing a text may itself run out of memory: then the status stays and the text is "".
 */
#include "base/error.h"

#include <stdio.h>
#include <stdlib.h>

const char *ts_status_name(ts_status status) {
    static const char *const names[] = {"TS_OK",          "TS_ERR_ARGUMENT", "TS_ERR_MEMORY",  "TS_ERR_IO",
                                        "TS_ERR_FORMAT",  "TS_ERR_COMPILE",  "TS_ERR_MISSING", "TS_ERR_RUNTIME",
                                        "TS_ERR_LIMIT",   "TS_ERR_DEVICE"};
    return (unsigned)status < sizeof names / sizeof *names ? names[status] : "TS_ERR_UNKNOWN";
}

ts_error *ts_error_new(void) { return calloc(1, sizeof(ts_error)); }

void ts_error_free(ts_error *error) {
    if (!error) return;
    error_reset(error);
    free(error);
}

ts_status ts_error_status(const ts_error *error) { return error ? error->status : TS_OK; }

const char *ts_error_message(const ts_error *error) {
    return error && error->message ? error->message : error && error->status == TS_ERR_MEMORY ? "out of memory" : "";
}

const char *ts_error_brief(const ts_error *error) {
    return error && error->brief ? error->brief : ts_error_message(error);
}

ts_exception ts_error_exception(const ts_error *error) { return error ? error->exception : TS_EXCEPTION_ERROR; }

void ts_error_clear(ts_error *error) {
    if (error) error_reset(error);
}

void error_reset(ts_error *error) {
    free(error->message);
    free(error->brief);
    *error = (ts_error){0};
}

ts_status error_vset(ts_error *error, ts_status status, const char *format, va_list args) {
    if (!error) return status;
    error_reset(error);
    error->status = status;
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0) return status;
    error->message = malloc((size_t)length + 1);
    if (error->message) vsnprintf(error->message, (size_t)length + 1, format, args);
    return status;
}

ts_status error_set(ts_error *error, ts_status status, const char *format, ...) {
    va_list args;
    va_start(args, format);
    error_vset(error, status, format, args);
    va_end(args);
    return status;
}

ts_status error_set_as(ts_error *error, ts_exception exception, const char *format, ...) {
    va_list args;
    va_start(args, format);
    error_vset(error, TS_ERR_RUNTIME, format, args);
    va_end(args);
    if (error) error->exception = exception;
    return TS_ERR_RUNTIME;
}

void error_wrap(ts_error *error, char *message) {
    if (!error) {
        free(message);
        return;
    }
    free(error->brief);
    error->brief = error->message;
    error->message = message;
}

void error_extend(ts_error *error, char *message) {
    if (error && error->brief) {
        free(error->message);
        error->message = message;
    } else {
        error_wrap(error, message);
    }
}

ts_status error_memory(ts_error *error) {
    if (error) {
        error_reset(error);
        error->status = TS_ERR_MEMORY;
    }
    return TS_ERR_MEMORY;
}

void error_move(ts_error *to, ts_error *from) {
    if (to) {
        error_reset(to);
        *to = *from;
        *from = (ts_error){0};
    } else {
        error_reset(from);
    }
}

ts_status ts_error_set(ts_error *error, ts_status status, const char *message) {
    return error_set(error, status, "%s", message ? message : "");
}
