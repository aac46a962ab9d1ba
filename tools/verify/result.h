/* SPDX-License-Identifier: Apache-2.0
 *
 * result.h: what a check found: per value, per case, per run.  Filled by check.c and compare.c, read by the reports.
 */
#ifndef TOOLS_VERIFY_RESULT_H
#define TOOLS_VERIFY_RESULT_H

#include "common/options.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How far numbers are from what they should be. */
typedef struct distance {
    int64_t elements, mismatched; /* compared; outside the tolerance */
    double max_abs, max_rel;      /* of all elements; infinite where one side alone is not finite */
} distance;

/* One tensor or number of the result, or one value that differs. */
typedef struct value_result {
    char *path;    /* outputs/0[2]["boxes"] */
    char *type;    /* "float32 [2, 3]", "int" */
    char *message; /* what is wrong, without the path; NULL: nothing */
    distance far;
} value_result;

typedef enum case_status { CASE_PASSED, CASE_FAILED, CASE_ERROR } case_status;

typedef struct case_result {
    char *name, *method;
    case_status status;
    exit_code kind;     /* what the run would exit with if this were its only case */
    char *message;      /* NULL where it passed */
    char *traceback;    /* the error with its call stack, where the model raised; else NULL */
    char *pinned;       /* which submodule differs first, where the reference has intermediate values; else NULL */
    double seconds;     /* of the call */
    distance far;       /* of all values */
    int64_t values;     /* tensors and numbers compared */
    value_result *details; /* tensors and what differs, as many as are kept */
    size_t detail_count, detail_room;
} case_result;

typedef struct run_result {
    const char *model, *reference, *device;
    int threads;
    case_result *cases;
    size_t case_count, case_room;
    size_t passed, failed, errors; /* errors are among the failed */
    char *error;                   /* why the run could not begin, or ended early; NULL if it did neither */
    exit_code error_kind;
    double load_seconds, seconds;
} run_result;

const char *case_status_name(case_status status);
/* The exit code of the run. */
exit_code run_exit(const run_result *r);

/* Reports. False with a message on stderr. */
void report_case(const case_result *c, bool quiet, bool verbose);
void report_summary(const run_result *r, bool quiet);
bool report_json(const run_result *r, const char *tool, const char *path);
bool report_junit(const run_result *r, const char *tool, const char *path);
bool report_html(const run_result *r, const char *tool, const char *path);

#endif
