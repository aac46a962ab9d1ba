/* SPDX-License-Identifier: Apache-2.0
 *
 * json.c: JSON reports.
 */
#include "json.h"

#include "output.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void json_add_number(cJSON *object, const char *name, double value) {
    if (isfinite(value)) cJSON_AddNumberToObject(object, name, value);
    else cJSON_AddStringToObject(object, name, isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
}

void json_add_int(cJSON *object, const char *name, int64_t value) {
    char digits[24];
    snprintf(digits, sizeof digits, "%" PRId64, value);
    cJSON_AddRawToObject(object, name, digits);
}

size_t utf8_length(const unsigned char *at) {
    size_t n = at[0] < 0x80 ? 1 : at[0] >= 0xc2 && at[0] < 0xe0 ? 2 : at[0] >= 0xe0 && at[0] < 0xf0 ? 3 : at[0] >= 0xf0 && at[0] < 0xf5 ? 4 : 0;
    for (size_t i = 1; i < n; i++)
        if ((at[i] & 0xc0) != 0x80) return 0;
    if ((at[0] == 0xe0 && at[1] < 0xa0) || (at[0] == 0xed && at[1] >= 0xa0)) return 0;
    if ((at[0] == 0xf0 && at[1] < 0x90) || (at[0] == 0xf4 && at[1] >= 0x90)) return 0;
    return n;
}

void json_add_text(cJSON *object, const char *name, const char *text) {
    char *clean = malloc(strlen(text) * 3 + 1), *to = clean;
    if (!clean) return;
    for (const unsigned char *at = (const unsigned char *)text; *at;) {
        size_t n = utf8_length(at);
        memcpy(to, n ? (const char *)at : "\xef\xbf\xbd", n ? n : 3);
        to += n ? n : 3;
        at += n ? n : 1;
    }
    *to = 0;
    cJSON_AddStringToObject(object, name, clean);
    free(clean);
}

bool json_write(const cJSON *json, const char *tool, const char *path) {
    output_file f;
    char *text = cJSON_Print(json);
    if (!text) return fprintf(stderr, "%s: %s: %s\n", tool, path, strerror(ENOMEM)), false;
    if (!output_open(&f, tool, path)) {
        free(text);
        return false;
    }
    fputs(text, f.stream);
    fputc('\n', f.stream);
    free(text);
    return output_close(&f, tool);
}

enum { FILE_MAX = 64 << 20 };

cJSON *json_read(const char *tool, const char *path) {
    FILE *f = fopen(path, "rb");
    cJSON *json = NULL;
    char *bytes = malloc(FILE_MAX + 1);
    size_t n = 0;
    if (!f || !bytes) {
        fprintf(stderr, "%s: %s: %s\n", tool, path, strerror(errno));
    } else if ((n = fread(bytes, 1, FILE_MAX + 1, f)) > FILE_MAX || ferror(f)) {
        fprintf(stderr, "%s: %s: %s\n", tool, path, ferror(f) ? strerror(errno) : "too large");
    } else {
        json = cJSON_ParseWithLength(bytes, n);
        if (!json) fprintf(stderr, "%s: %s: no JSON\n", tool, path);
    }
    free(bytes);
    if (f) fclose(f);
    return json;
}
