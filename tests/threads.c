/* SPDX-License-Identifier: Apache-2.0
 *
 * threads.c: what ts.h allows several threads to do at once, from a module's first moment on, so that they meet in what is
 * made when first needed: compiled methods, schemas, the index of names, libraries that are opened late.  What they get is
 * compared with what one thread gets afterwards.  Criterion does not work under the thread sanitizer
 * (TS_SANITIZE=thread): hence a program of its own.
 */
#include "unit/models.h"

#include <pthread.h>
#include <stdlib.h>

enum { THREADS = 8, CALLS = 3 };

/* What the threads of a test share. */
typedef struct job {
    char *(*work)(struct job *job); /* gives a text, which must be the same for all: ts_free */
    int model;
    ts_module *module;
    pthread_barrier_t start;
} job;

static char *failed(const char *what, ts_error *error) {
    char text[400];
    snprintf(text, sizeof text, "%s: %s", what, ts_error_message(error));
    ts_error_free(error);
    return strdup(text);
}

static void *start(void *context) {
    job *j = context;
    pthread_barrier_wait(&j->start);
    return j->work(j);
}

static int passed_count, failed_count;

static void together(job *j, const char *test, const char *subject) {
    pthread_t threads[THREADS];
    void *got[THREADS];
    bool same = true;
    pthread_barrier_init(&j->start, NULL, THREADS);
    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, start, j) != 0) abort();
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], &got[i]);
    pthread_barrier_destroy(&j->start);
    char *alone = j->work(j);
    for (int i = 0; i < THREADS; i++) {
        if (same && strcmp(got[i], alone) != 0) {
            same = false;
            printf("FAIL %s, %s: a thread got\n%s\nand one alone\n%s\n", test, subject, (char *)got[i], alone);
        }
        ts_free(got[i]);
    }
    ts_free(alone);
    if (same) passed_count++;
    else failed_count++;
}

static ts_status load(int model, ts_module **out_module, ts_error *error) {
    ts_load_options options = TS_LOAD_OPTIONS_INIT;
    options.threads = 1;
    return model_load(model, &options, out_module, error);
}

/* What calls give, one behind the other. */
static char *answers(job *j, ts_module *m) {
    ts_error *error = ts_error_new();
    ts_value *argument = NULL, *results[CALLS] = {0};
    ts_status st = model_argument(j->model, &argument, error);
    for (int i = 0; i < CALLS && st == TS_OK; i++) st = ts_module_call(m, "forward", &argument, 1, NULL, 0, &results[i], error);
    ts_value *all = ts_value_tuple(results, CALLS);
    char *text = st == TS_OK ? ts_value_print(all) : failed("call", error);
    if (st == TS_OK) ts_error_free(error);
    ts_value_unref(all);
    for (int i = 0; i < CALLS; i++) ts_value_unref(results[i]);
    ts_value_unref(argument);
    return text;
}

/* For each model, one that was never called. */
static void for_each_model(const char *test, char *(*work)(job *), bool changing) {
    for (int i = 0; i < MODELS; i++) {
        if (models[i].changes && !changing) continue;
        job j = {.work = work, .model = i};
        ts_error *error = ts_error_new();
        if (load(i, &j.module, error) == TS_OK) together(&j, test, models[i].path);
        else {
            failed_count++;
            printf("FAIL %s: %s\n", test, ts_error_message(error));
        }
        ts_error_free(error);
        ts_module_unref(j.module);
    }
}

static char *call(job *j) { return answers(j, j->module); }

static char *call_clone(job *j) {
    ts_error *error = ts_error_new();
    ts_module *clone;
    if (ts_module_clone(j->module, &clone, error) != TS_OK) return failed("clone", error);
    char *text = answers(j, clone);
    ts_module_unref(clone);
    ts_error_free(error);
    return text;
}

static char *call_and_clone(job *j) {
    ts_free(call(j));
    return call_clone(j);
}

static char *call_frozen(job *j) {
    ts_error *error = ts_error_new();
    ts_module *frozen;
    if (ts_module_freeze(j->module, NULL, 0, &frozen, error) != TS_OK) return failed("freeze", error);
    char *text = answers(j, frozen);
    ts_module_unref(frozen);
    ts_error_free(error);
    return text;
}

static char *load_and_call(job *j) {
    ts_error *error = ts_error_new();
    ts_module *m;
    if (load(j->model, &m, error) != TS_OK) return failed("load", error);
    char *text = answers(j, m);
    ts_module_unref(m);
    ts_error_free(error);
    return text;
}

/* The schema, the graph and a walk over it, the graph as text; a call in between. */
static char *describe(job *j) {
    ts_error *error = ts_error_new();
    const char *schema;
    char *dumped, *text = NULL;
    ts_graph *graph;
    size_t nodes = 0, room;
    if (ts_module_method_schema(j->module, "forward", &schema, error) != TS_OK) return failed("schema", error);
    if (ts_module_graph(j->module, "forward", &graph, error) != TS_OK) return failed("graph", error);
    for (const ts_node *n = ts_block_first(ts_graph_body(graph)); n; n = ts_node_next(n)) {
        const char *of_node = ts_node_schema(n);
        nodes += of_node ? strlen(of_node) : 1;
    }
    ts_graph_unref(graph);
    if (ts_module_dump(j->module, "forward", "graph", &dumped, error) != TS_OK) return failed("dump", error);
    FILE *f = open_memstream(&text, &room);
    fprintf(f, "%s\n%zu\n%s", schema, nodes, dumped);
    fclose(f);
    ts_free(dumped);
    ts_free(call(j));
    ts_error_free(error);
    return text;
}

/* Operators that are opened late (oneDNN, LAPACK), looked up, overloaded, of the caller's; all schemas. */
static char *operators(job *j) {
    static const char *const names[] = {"aten::matmul", "aten::softmax.int", "aten::svd", "aten::sort", "aten::linalg_inv", "aten::linalg_solve", "aten::fft_fft", "aten::no_such_operator"};
    ts_error *error = ts_error_new();
    char *text = NULL;
    size_t room, letters = 0;
    FILE *f = open_memstream(&text, &room);
    (void)j;
    for (size_t i = 0; i < ts_op_count(); i++) letters += strlen(ts_op_schema(i));
    fprintf(f, "%zu\n", letters);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        float numbers[] = {4, 1, 1, 3};
        ts_tensor *t;
        ts_value *args[2], *result;
        if (ts_tensor_new(TS_FLOAT32, 2, (int64_t[]){2, 2}, &t, error) != TS_OK) break;
        memcpy(ts_tensor_data(t), numbers, sizeof numbers);
        bool two = strstr(names[i], "matmul") || strstr(names[i], "solve");
        args[0] = ts_value_tensor(t);
        args[1] = strstr(names[i], "softmax") ? ts_value_int(1) : ts_value_tensor(t);
        if (ts_op_call(NULL, names[i], args, two || strstr(names[i], "softmax") ? 2 : 1, NULL, 0, &result, error) == TS_OK) {
            char *shown = ts_value_print(result);
            fprintf(f, "%s\n", shown);
            ts_free(shown);
            ts_value_unref(result);
        } else fprintf(f, "%s\n", ts_error_message(error));
        ts_value_unref(args[0]);
        ts_value_unref(args[1]);
        ts_tensor_unref(t);
    }
    fclose(f);
    ts_error_free(error);
    return text;
}

static ts_status twice(void *context, ts_value *const *args, size_t n, ts_value **out_results, ts_error *error) {
    (void)context;
    (void)n;
    return ts_op_call(NULL, "aten::add", (ts_value *[]){args[0], args[0]}, 2, NULL, 0, out_results, error);
}

/* One of them registers it, the others are told that it is there; each compiles and calls a function that uses it. */
static char *register_and_use(job *j) {
    static const char source[] = "def f(x: int) -> int:\n    return ops.of_threads.twice(x) + 1\n";
    ts_error *error = ts_error_new();
    ts_module *m;
    ts_value *x = ts_value_int(20), *result;
    (void)j;
    bool first = ts_op_register("of_threads::twice(int x) -> int", twice, NULL, NULL) == TS_OK;
    if (first && ts_op_register("of_threads::twice(int x) -> int", twice, NULL, NULL) == TS_OK) return failed("registered twice", error);
    if (ts_module_compile("t.py", source, strlen(source), NULL, &m, error) != TS_OK) return failed("compile", error);
    if (ts_module_call(m, "f", &x, 1, NULL, 0, &result, error) != TS_OK) return failed("call", error);
    char *text = ts_value_print(result);
    ts_value_unref(result);
    ts_value_unref(x);
    ts_module_unref(m);
    ts_error_free(error);
    return text;
}

/* Draws from the generator that all share, and its settings: what is drawn is any thread's, so that only sizes are compared. */
static char *draw(job *j) {
    ts_error *error = ts_error_new();
    ts_value *n = ts_value_int(10), *sizes = ts_value_list(&n, 1), *result = NULL;
    ts_context *shared = ts_context_default();
    (void)j;
    ts_status st = ts_op_call(shared, "aten::rand", &sizes, 1, NULL, 0, &result, error);
    ts_context_seed(shared, 7);
    ts_context_set_threads(shared, 1);
    ts_context_get_seed(shared);
    char text[64];
    snprintf(text, sizeof text, "%d of %d", (int)st, ts_context_threads(shared));
    ts_value_unref(result);
    ts_value_unref(sizes);
    ts_value_unref(n);
    ts_error_free(error);
    return strdup(text);
}

int main(void) {
    together(&(job){.work = operators}, "call operators", "operators");
    together(&(job){.work = register_and_use}, "register operators", "register");
    for_each_model("call one module", call, false);
    for_each_model("call clones", call_clone, true);
    for_each_model("clone while others call", call_and_clone, false);
    for_each_model("call frozen modules", call_frozen, true);
    for_each_model("load and call modules of their own", load_and_call, true);
    for_each_model("describe one module", describe, false);
    together(&(job){.work = draw}, "share a context", "context");
    printf("%d passed, %d failed\n", passed_count, failed_count);
    return failed_count > 0;
}
