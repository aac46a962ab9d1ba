/* SPDX-License-Identifier: Apache-2.0
 *
 * case.h: the cases of tests/ops and tests/lang: TorchScript text, a line `---`, the expected output; a line `===`
 * begins another case in the same file.
 *
 * The text is statements, which become the body of a function, or a file of `def`s and `class`es with a function
 * `case`: the code of an archive, whose names are `__torch__.NAME`.  A first line `# version N` is the archive's.  An
 * error ends the output with the line `raises: MESSAGE`; an expected `raises: TEXT` passes if the message contains TEXT.
 * Each case runs in a child process with a time limit, so that a crash is one failed case.
 */
#ifndef TESTS_CASE_H
#define TESTS_CASE_H

#include "ts/ts.h"

/* Runs the cases of a file and prints what differs; true if nothing does.  `before`, if not NULL, is called in the child
 * with the loaded module, before `case` is called.  With `rebase` the file is rewritten with what came out. */
bool case_file_run(const char *path, void (*before)(ts_module *module), bool rebase);

#endif
