/* SPDX-License-Identifier: Apache-2.0
 *
 * dump-case.c: a case of a reference as raw files, for ONNX Runtime: dump-case REF DIR CASE
 *
 * Writes DIR/case.json, {"rtol": .., "atol": .., "inputs": [{"dtype", "dims", "file"}], "outputs": [..]}, and a file of
 * bytes per tensor.  Tensors inside of lists, tuples and dicts stand one by one, in order, as ts-convert has them.
 */
#include "common/reference.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct writer {
    const char *dir;
    FILE *json;
    const char *list; /* "inputs" */
    int count;
    bool failed;
} writer;

static void write_tensor(writer *w, ts_tensor *t) {
    char path[4096];
    ts_tensor *dense;
    if (ts_tensor_contiguous(t, &dense, NULL) != TS_OK) exit(1);
    size_t bytes = (size_t)ts_tensor_numel(dense) * ts_dtype_size(ts_tensor_dtype(dense));
    fprintf(w->json, "%s{\"dtype\": \"%s\", \"dims\": [", w->count ? ", " : "", ts_dtype_name(ts_tensor_dtype(dense)));
    for (int i = 0; i < ts_tensor_ndim(dense); i++) fprintf(w->json, "%s%lld", i ? ", " : "", (long long)ts_tensor_sizes(dense)[i]);
    fprintf(w->json, "], \"file\": \"%s.%d\"}", w->list, w->count);
    snprintf(path, sizeof path, "%s/%s.%d", w->dir, w->list, w->count++);
    FILE *f = fopen(path, "wb");
    if (!f || (bytes && fwrite(ts_tensor_data(dense), 1, bytes, f) != bytes) || fclose(f) != 0) w->failed = true;
    ts_tensor_unref(dense);
}

/* As deep as the reference nests. */
static void write_value(writer *w, const ts_value *v) {
    ts_kind kind = ts_value_kind(v);
    ts_tensor *t;
    if (ts_value_get_tensor(v, &t, NULL) == TS_OK) write_tensor(w, t);
    if (kind != TS_KIND_LIST && kind != TS_KIND_TUPLE && kind != TS_KIND_DICT) return;
    for (size_t i = 0; i < ts_value_count(v); i++) {
        ts_value *item = NULL;
        if (kind == TS_KIND_DICT ? ts_value_pair(v, i, NULL, &item, NULL) != TS_OK : ts_value_item(v, i, &item, NULL) != TS_OK) exit(1);
        write_value(w, item);
        ts_value_unref(item);
    }
}

static int dump(const reference_case *c, const char *dir) {
    char path[4096];
    snprintf(path, sizeof path, "%s/case.json", dir);
    writer w = {.dir = dir, .json = fopen(path, "w"), .list = "inputs"};
    if (!w.json) return perror(path), 1;
    fprintf(w.json, "{\"rtol\": %g, \"atol\": %g, \"inputs\": [", c->rtol < 0 ? 1e-4 : c->rtol, c->atol < 0 ? 1e-5 : c->atol);
    for (size_t i = 0; i < c->input_count; i++) write_value(&w, c->inputs[i]);
    for (size_t i = 0; i < c->keyword_count; i++) write_value(&w, c->keywords[i].value);
    w.list = "outputs";
    w.count = 0;
    fputs("], \"outputs\": [", w.json);
    for (size_t i = 0; i < c->output_count; i++) write_value(&w, c->outputs[i]);
    fputs("]}\n", w.json);
    return fclose(w.json) != 0 || w.failed;
}

int main(int argc, char **argv) {
    if (argc != 4) return fputs("usage: dump-case REF DIR CASE\n", stderr), 2;
    const char *pattern = argv[3];
    reference *r = reference_open(argv[1], &pattern, 1);
    reference_case c;
    int code = 3;
    size_t count;
    bool readable = r && reference_count(r, &count);
    while (readable && code == 3 && reference_next(r, &c)) {
        if (!c.error && !c.raises && !c.state_only && strcmp(c.name, argv[3]) == 0) code = dump(&c, argv[2]);
        reference_case_free(&c);
    }
    if (code == 3) fprintf(stderr, "dump-case: %s has no case %s\n", argv[1], argv[3]);
    if (r) reference_close(r);
    return code;
}
