/* SPDX-License-Identifier: Apache-2.0
 *
 * models.h: the models of data/ and an argument for each one's forward.
 */
#ifndef TS_TESTS_MODELS_H
#define TS_TESTS_MODELS_H

#include "ts/ts.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *path;
    const char *text; /* the argument, if it is no tensor */
    int ndim;
    int64_t sizes[4];
    bool changes; /* itself, when called */
} models[] = {
    {"data/resnet_small.pt", NULL, 4, {1, 3, 32, 32}, false}, {"data/my_module.pt", NULL, 1, {5}, false},
    {"data/mlp.pt", NULL, 2, {7, 3}, false},                  {"data/lstm.pt", NULL, 3, {5, 2, 6}, false},
    {"data/encoder.pt", NULL, 3, {2, 5, 16}, false},          {"data/containers.pt", "the quick fox", 0, {0}, false},
    {"data/counter.pt", NULL, 1, {3}, true},                  {"data/checked.pt", NULL, 2, {3, 4}, false},
    {"data/audio.pt", NULL, 3, {2, 1, 64}, false},
};

enum { MODELS = sizeof models / sizeof *models };

static ts_status model_load(int i, const ts_load_options *options, ts_module **out_module, ts_error *error) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s", TS_SOURCE_DIR, models[i].path);
    return ts_module_load(path, options, out_module, error);
}

/* A tensor is 0, 1/8, 2/8, ... */
static ts_status model_argument(int i, ts_value **out_value, ts_error *error) {
    ts_tensor *x = NULL;
    if (models[i].text) *out_value = ts_value_string(models[i].text, strlen(models[i].text));
    else {
        ts_status st = ts_tensor_new(TS_FLOAT32, models[i].ndim, models[i].sizes, &x, error);
        if (st != TS_OK) return st;
        for (int64_t k = 0; k < ts_tensor_numel(x); k++) ((float *)ts_tensor_data(x))[k] = (float)(k % 64) / 8;
        *out_value = ts_value_tensor(x);
        ts_tensor_unref(x);
    }
    return *out_value ? TS_OK : TS_ERR_MEMORY;
}

#endif
