/* SPDX-License-Identifier: Apache-2.0
 *
 * The tutorial's program in C: run-model MODEL [SIZE...] runs a model on ones (1 x 3 x 224 x 224 unless sizes are given) and
 * prints what it gives.
 */
#include <stdio.h>
#include <stdlib.h>
#include <ts/ts.h>

enum { MAX_SIZES = 8 };

static int fail(const ts_error *error) {
    fprintf(stderr, "%s\n", ts_error_message(error));
    return 1;
}

static int run(ts_module *module, ts_tensor *input, ts_error *error) {
    ts_value *argument = ts_value_tensor(input), *result;
    ts_status status = ts_module_call(module, "forward", &argument, 1, NULL, 0, &result, error);
    ts_value_unref(argument);
    if (status != TS_OK) return fail(error);
    char *text = ts_value_print(result);
    puts(text ? text : "out of memory");
    ts_free(text);
    ts_value_unref(result);
    return 0;
}

int main(int argc, char **argv) {
    int64_t sizes[MAX_SIZES] = {1, 3, 224, 224};
    int dims = 4, code = 1;
    if (argc < 2 || argc > 2 + MAX_SIZES) {
        fprintf(stderr, "usage: run-model MODEL [SIZE...]\n");
        return 2;
    }
    if (argc > 2) dims = argc - 2;
    for (int i = 2; i < argc; i++) sizes[i - 2] = strtoll(argv[i], NULL, 10);

    ts_error *error = ts_error_new();
    ts_module *module = NULL;
    ts_tensor *input = NULL;
    if (ts_module_load(argv[1], NULL, &module, error) != TS_OK || ts_tensor_new(TS_FLOAT32, dims, sizes, &input, error) != TS_OK) {
        fail(error);
    } else {
        float *data = ts_tensor_data(input);
        for (int64_t i = 0; i < ts_tensor_numel(input); i++) data[i] = 1;
        puts("ok");
        code = run(module, input, error);
    }
    ts_tensor_unref(input);
    ts_module_unref(module);
    ts_error_free(error);
    return code;
}
