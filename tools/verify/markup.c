/* SPDX-License-Identifier: Apache-2.0
 *
 * markup.c: text inside XML and HTML.
 */
#include "markup.h"

#include "common/json.h"

static void put(FILE *f, const unsigned char *at, size_t n) {
    switch (n == 1 ? *at : 0) {
    case '<': fputs("&lt;", f); return;
    case '>': fputs("&gt;", f); return;
    case '&': fputs("&amp;", f); return;
    case '"': fputs("&quot;", f); return;
    case '\'': fputs("&#39;", f); return;
    case '\n': fputs("&#10;", f); return;
    case '\t': fputs("&#9;", f); return;
    default: break;
    }
    if (!n || *at < 0x20 || *at == 0x7f) fputs("\xef\xbf\xbd", f);
    else fwrite(at, 1, n, f);
}

void markup_text(FILE *f, const char *text) {
    for (const unsigned char *at = (const unsigned char *)text; *at;) {
        size_t n = utf8_length(at);
        put(f, at, n);
        at += n ? n : 1;
    }
}
