/* SPDX-License-Identifier: Apache-2.0
 *
 * number.h: numbers as text, in the C locale whatever the process has set.
 */
#ifndef TS_BASE_NUMBER_H
#define TS_BASE_NUMBER_H

#include <locale.h>

/* The C locale, made once; (locale_t)0 if there is no memory. */
locale_t number_locale(void);
/* strtod in the C locale. */
double number_parse(const char *string, char **out_end);

#endif
