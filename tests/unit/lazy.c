/* SPDX-License-Identifier: Apache-2.0
 *
 * lazy.c: libraries that are opened when first needed.
 */
#include "base/lazy.h"

#include <criterion/criterion.h>
#include <string.h>

static size_t (*length_of)(const char *);

Test(lazy, a_library_that_is_missing_is_named) {
    const lazy_symbol symbols[] = {{"strlen", &length_of}};
    lazy_library l = {.files = (const char *const[]){"libno-such-thing.so.9", NULL},
                      .package = "no-such-package",
                      .symbols = symbols,
                      .count = 1,
                      .lock = PTHREAD_MUTEX_INITIALIZER};
    ts_error *error = ts_error_new();
    cr_assert_eq(lazy_open(&l, error), TS_ERR_DEVICE);
    cr_assert(strstr(ts_error_message(error), "libno-such-thing.so.9"));
    cr_assert(strstr(ts_error_message(error), "no-such-package"));
    ts_error_free(error);
}

Test(lazy, the_next_file_is_tried_and_symbols_are_set) {
    const lazy_symbol symbols[] = {{"strlen", &length_of}};
    lazy_library l = {.files = (const char *const[]){"libno-such-thing.so.9", "libc.so.6", NULL},
                      .package = "libc6",
                      .symbols = symbols,
                      .count = 1,
                      .lock = PTHREAD_MUTEX_INITIALIZER};
    ts_error *error = ts_error_new();
    cr_assert_eq(lazy_open(&l, error), TS_OK);
    cr_assert_eq(length_of("four"), 4);
    cr_assert_eq(lazy_open(&l, error), TS_OK);
    ts_error_free(error);
}

Test(lazy, a_symbol_that_is_missing_is_named) {
    const lazy_symbol symbols[] = {{"no_such_function_here", &length_of}};
    lazy_library l = {.files = (const char *const[]){"libc.so.6", NULL}, .package = "libc6", .symbols = symbols, .count = 1, .lock = PTHREAD_MUTEX_INITIALIZER};
    ts_error *error = ts_error_new();
    cr_assert_eq(lazy_open(&l, error), TS_ERR_DEVICE);
    cr_assert(strstr(ts_error_message(error), "no_such_function_here"));
    ts_error_free(error);
}
