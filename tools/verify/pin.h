/* SPDX-License-Identifier: Apache-2.0
 *
 * pin.h: which submodule differs first.
 */
#ifndef TOOLS_VERIFY_PIN_H
#define TOOLS_VERIFY_PIN_H

#include "compare.h"

/* Reads the case again (its inputs may have been written to), runs it on a fresh module with its calls watched, and
 * compares what submodules return with the case's intermediate values. A sentence, to be freed; NULL where nothing can be
 * said. */
char *pin_failure(const char *model, const char *reference_path, const char *case_name, const ts_load_options *load, const tolerance *t);

#endif
