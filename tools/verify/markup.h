/* SPDX-License-Identifier: Apache-2.0
 *
 * markup.h: text inside XML and HTML.
 */
#ifndef TOOLS_VERIFY_MARKUP_H
#define TOOLS_VERIFY_MARKUP_H

#include <stdio.h>

/* Markup is escaped; control characters and bytes beyond ASCII that are no UTF-8 become U+FFFD. */
void markup_text(FILE *f, const char *text);

#endif
