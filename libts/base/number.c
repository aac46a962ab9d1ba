/* SPDX-License-Identifier: Apache-2.0
 *
 * number.c: see number.h.
 */
#include "base/number.h"

#include <pthread.h>
#include <stdlib.h>

static locale_t c_locale;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_locale(void) { c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0); }

locale_t number_locale(void) {
    pthread_once(&once, make_locale);
    return c_locale;
}

double number_parse(const char *string, char **out_end) {
    locale_t l = number_locale();
    return l ? strtod_l(string, out_end, l) : strtod(string, out_end);
}
