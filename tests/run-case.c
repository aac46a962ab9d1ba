/* SPDX-License-Identifier: Apache-2.0
 *
 * run-case.c: runs files of cases (case.h).
 *
 *     run-case FILE.ts ...                prints what differs, then "N passed, M failed"
 *     TS_REBASE=1 run-case FILE.ts ...    writes what came out as the expected part
 */
#include "case.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    int passed = 0, failed = 0;
    for (int i = 1; i < argc; i++) {
        if (case_file_run(argv[i], NULL, getenv("TS_REBASE") != NULL)) passed++;
        else failed++;
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed != 0;
}
