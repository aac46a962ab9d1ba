/* SPDX-License-Identifier: Apache-2.0
 *
 * json.h: JSON reports: cJSON, with numbers that JSON has no form for and files that appear whole or not at all.
 */
#ifndef TOOLS_COMMON_JSON_H
#define TOOLS_COMMON_JSON_H

#include <cjson/cJSON.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Adds a member. NaN and infinities become the strings "NaN", "Infinity" and "-Infinity". */
void json_add_number(cJSON *object, const char *name, double value);
void json_add_int(cJSON *object, const char *name, int64_t value);
/* Bytes that are no UTF-8 become U+FFFD. */
void json_add_text(cJSON *object, const char *name, const char *text);
/* Bytes of the UTF-8 sequence at `at`, 0 if there is none. */
size_t utf8_length(const unsigned char *at);
/* Writes the object and a newline to `path` ("-": stdout); false with a message on stderr. */
bool json_write(const cJSON *json, const char *tool, const char *path);
/* Reads a file of at most 64 MB; NULL with a message on stderr. Free it with cJSON_Delete. */
cJSON *json_read(const char *tool, const char *path);

#endif
