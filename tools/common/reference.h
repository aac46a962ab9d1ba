/* SPDX-License-Identifier: Apache-2.0
 *
 * reference.h: reading reference files: HDF5 with inputs and the results that they must give, case by case.
 *
 * The file is not trusted, and libhdf5 is not trusted with it: a child process under limits of memory and time reads the
 * file, checks it and sends plain values over a pipe (reference_wire.h).  A child that crashes is an error of the file.
 * Open a reference before anything starts threads.  Next: reference_child.c, the layout; reference_hdf5.c, the values.
 */
#ifndef TOOLS_COMMON_REFERENCE_H
#define TOOLS_COMMON_REFERENCE_H

#include "ts/ts.h"

typedef struct reference reference;

/* A value with a name; both owned by the case. */
typedef struct reference_named {
    char *name;
    ts_value *value;
} reference_named;

typedef struct reference_case {
    char *name; /* the group's name; "/" for the root */
    char *path; /* of the group inside the file, without a slash at the end: "/cases/0"; "" for the root */
    char *error; /* why the case cannot be used, beginning with the path; then only name and path are set.  Else NULL */
    char *method;
    char *raises;    /* NULL: the call must not fail; "": with any error */
    bool reset;      /* on a freshly loaded module */
    bool shapes;     /* dtypes and shapes alone are compared */
    bool state_only; /* not chosen, but a chosen case goes on with the state that it leaves */
    double rtol, atol; /* negative: the default of the dtype */
    ts_value **inputs;
    size_t input_count;
    reference_named *keywords;
    size_t keyword_count;
    ts_value **outputs; /* one: the returned value; more: the items of a tuple or list */
    size_t output_count;
    reference_named *intermediates;
    size_t intermediate_count;
} reference_case;

/* Starts reading `path`. `patterns` are globs of case names (count 0: all cases). NULL only where the system has no
 * process or memory left. */
reference *reference_open(const char *path, const char *const *patterns, int pattern_count);
/* How many cases will come that are no state_only; false where the file is refused as a whole. */
bool reference_count(reference *r, size_t *out_count);
/* The next case, to be freed by reference_case_free. False at the end and where the reading failed (see
 * reference_error). */
bool reference_next(reference *r, reference_case *out);
/* Why the file is refused or the reading ended early, with the file's name; NULL if it did not. */
const char *reference_error(const reference *r);
/* Waits for the child, or ends it if it has not said everything. */
void reference_close(reference *r);
void reference_case_free(reference_case *c);

#endif
