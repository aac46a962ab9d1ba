/* SPDX-License-Identifier: Apache-2.0
 *
 * check.h: running a model on the cases of a reference.
 */
#ifndef TOOLS_VERIFY_CHECK_H
#define TOOLS_VERIFY_CHECK_H

#include "common/reference.h"
#include "result.h"

typedef struct check_options {
    ts_load_options load;
    double rtol, atol; /* negative: what the reference says */
    bool quiet, verbose;
    bool silent; /* nothing on stdout: a report goes there */
} check_options;

/* Loads the model, runs every case, prints each as it is done, fills `out` (to be freed by run_result_free). `r` was just
 * opened. */
void check_run(const char *model, reference *r, const check_options *options, run_result *out);
void run_result_free(run_result *r);

#endif
