/* SPDX-License-Identifier: Apache-2.0
 *
 * baseline.c: an earlier report, to be compared with.
 */
#include "bench.h"

#include "common/json.h"

#include <stdio.h>

bool baseline_read(const char *tool, const char *path, double *out_median_ms, char *out_model, size_t size) {
    cJSON *o = json_read(tool, path);
    if (!o) return false;
    const cJSON *median = cJSON_GetObjectItemCaseSensitive(o, "median_ms"), *model = cJSON_GetObjectItemCaseSensitive(o, "model");
    bool good = cJSON_IsNumber(median) && median->valuedouble > 0;
    if (good) *out_median_ms = median->valuedouble;
    else fprintf(stderr, "%s: %s: is no report of ts-bench --json: it has no median_ms\n", tool, path);
    snprintf(out_model, size, "%s", cJSON_IsString(model) ? model->valuestring : "");
    cJSON_Delete(o);
    return good;
}
