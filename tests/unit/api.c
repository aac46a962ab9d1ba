/* SPDX-License-Identifier: Apache-2.0
 *
 * api.c: what ts.h promises of values, tensors and compiled text.
 */
#include "ts/ts.h"

#include <criterion/criterion.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ts_module *compiled(const char *source) {
    ts_error *error = ts_error_new();
    ts_module *m = NULL;
    ts_status st = ts_module_compile("test.py", source, strlen(source), NULL, &m, error);
    cr_assert_eq(st, TS_OK, "%s", ts_error_message(error));
    ts_error_free(error);
    return m;
}

/* The result of a call as text; the message of a failure. */
static char *called(ts_module *m, const char *method, ts_value *const *args, size_t n, const ts_keyword *keywords,
                    size_t keyword_count) {
    ts_error *error = ts_error_new();
    ts_value *result;
    char *shown;
    if (ts_module_call(m, method, args, n, keywords, keyword_count, &result, error) == TS_OK) {
        shown = ts_value_print(result);
        ts_value_unref(result);
    } else {
        shown = strdup(ts_error_brief(error));
    }
    ts_error_free(error);
    return shown;
}

static void expect(ts_module *m, const char *method, ts_value *const *args, size_t n, const char *wanted) {
    char *got = called(m, method, args, n, NULL, 0);
    cr_expect(strncmp(got, wanted, strlen(wanted)) == 0, "%s\nbut wanted\n%s", got, wanted);
    ts_free(got);
    for (size_t i = 0; i < n; i++) ts_value_unref(args[i]);
}

/* ---- values ---- */

Test(values, kinds) {
    ts_value *items[] = {ts_value_int(1), ts_value_float(2.5), ts_value_string("a\0b", 3), ts_value_bool(true),
                         ts_value_none(), ts_value_complex(1, -2), ts_value_device((ts_device){TS_CPU, -1})};
    size_t n = sizeof items / sizeof *items;
    ts_value *list = ts_value_list(items, n), *tuple = ts_value_tuple(items, n), *item;
    cr_assert_eq(ts_value_count(list), n);
    cr_assert_eq(ts_value_count(tuple), n);
    cr_assert_eq(ts_value_item(list, 2, &item, NULL), TS_OK);
    const char *bytes;
    size_t length;
    cr_assert_eq(ts_value_get_string(item, &bytes, &length, NULL), TS_OK);
    cr_assert(length == 3 && memcmp(bytes, "a\0b", 4) == 0);
    ts_value_unref(item);
    cr_assert_eq(ts_value_item(list, n, &item, NULL), TS_ERR_ARGUMENT);
    for (size_t i = 0; i < n; i++) ts_value_unref(items[i]);
    ts_value_unref(list);
    ts_value_unref(tuple);
}

Test(values, wrong_kind_names_both) {
    ts_error *error = ts_error_new();
    ts_value *v = ts_value_int(1);
    double d;
    cr_assert_eq(ts_value_get_float(v, &d, error), TS_ERR_ARGUMENT);
    cr_assert_str_eq(ts_error_message(error), "the value is a int, not a float");
    ts_value_unref(v);
    ts_error_free(error);
}

Test(values, dict_keeps_order_and_replaces) {
    ts_value *keys[] = {ts_value_string("b", 1), ts_value_string("a", 1), ts_value_string("b", 1)};
    ts_value *values[] = {ts_value_int(1), ts_value_int(2), ts_value_int(3)};
    ts_value *dict = ts_value_dict(keys, values, 3), *key, *value;
    int64_t i;
    cr_assert_eq(ts_value_count(dict), 2);
    cr_assert_eq(ts_value_pair(dict, 0, &key, &value, NULL), TS_OK);
    cr_assert(ts_value_get_int(value, &i, NULL) == TS_OK && i == 3);
    ts_value_unref(key);
    ts_value_unref(value);
    cr_assert_eq(ts_value_pair(dict, 2, &key, NULL, NULL), TS_ERR_ARGUMENT);
    ts_value *none = ts_value_none();
    cr_assert_null(ts_value_dict(&none, values, 1));
    ts_value_unref(none);
    ts_value_unref(dict);
    for (int k = 0; k < 3; k++) ts_value_unref(keys[k]), ts_value_unref(values[k]);
}

/* ---- tensors ---- */

static void count_release(void *context) { ++*(int *)context; }

Test(tensors, borrow_and_release) {
    float data[6] = {0, 1, 2, 3, 4, 5};
    int released = 0;
    ts_tensor *t, *view;
    cr_assert_eq(ts_tensor_borrow(data, TS_FLOAT32, 2, (int64_t[]){2, 3}, NULL, count_release, &released, &t, NULL), TS_OK);
    cr_assert(ts_tensor_data(t) == data && ts_tensor_numel(t) == 6 && ts_tensor_is_contiguous(t));
    cr_assert_eq(ts_tensor_view(t, 2, (int64_t[]){3, 2}, (int64_t[]){1, 3}, 0, &view, NULL), TS_OK);
    cr_assert_not(ts_tensor_is_contiguous(view));
    ts_tensor_unref(t);
    cr_assert_eq(released, 0);
    cr_assert_eq(ts_tensor_view(view, 1, (int64_t[]){7}, (int64_t[]){1}, 0, &t, NULL), TS_ERR_RUNTIME);
    ts_tensor_unref(view);
    cr_assert_eq(released, 1);
}

Test(tensors, refusals) {
    char data[16];
    ts_tensor *t;
    cr_expect_neq(ts_tensor_new((ts_dtype)99, 0, NULL, &t, NULL), TS_OK);
    cr_expect_neq(ts_tensor_new(TS_INT8, 1, (int64_t[]){-1}, &t, NULL), TS_OK);
    cr_expect_neq(ts_tensor_new(TS_FLOAT64, 2, (int64_t[]){INT64_MAX, INT64_MAX}, &t, NULL), TS_OK);
    cr_expect_neq(ts_tensor_borrow(data, TS_INT8, 1, (int64_t[]){2}, (int64_t[]){-1}, NULL, NULL, &t, NULL), TS_OK);
    cr_expect_neq(ts_tensor_borrow(data, TS_INT8, 2, (int64_t[]){4, 4}, (int64_t[]){INT64_MAX, 1}, NULL, NULL, &t, NULL), TS_OK);
    cr_expect_neq(ts_tensor_borrow(NULL, TS_INT8, 1, (int64_t[]){1}, NULL, NULL, NULL, &t, NULL), TS_OK);
}

Test(tensors, quantized_view) {
    uint8_t data[2] = {10, 20};
    ts_tensor *t, *q;
    ts_quantization how = {-1, 1, (double[]){0.5}, (int64_t[]){10}}, got;
    cr_assert_eq(ts_tensor_borrow(data, TS_UINT8, 1, (int64_t[]){2}, NULL, NULL, NULL, &t, NULL), TS_OK);
    cr_assert_eq(ts_tensor_quantized(t, &how, &q, NULL), TS_OK);
    cr_assert(ts_tensor_dtype(q) == TS_QUINT8 && ts_tensor_quantization(q, &got) && got.scales[0] == 0.5);
    cr_assert_not(ts_tensor_quantization(t, &got));
    ts_tensor_unref(q);
    ts_tensor_unref(t);
}

/* ---- calls ---- */

static const char *const parameters =
    "def f(x: int, y: float=1., l: Optional[List[float]]=None, t: Optional[Tuple[int, float]]=None) -> str:\n"
    "    return str((x, y, l, t))\n"
    "def g(x: Tensor) -> int:\n"
    "    return 1\n";

Test(calls, conversions) {
    ts_module *m = compiled(parameters);
    expect(m, "f", (ts_value *[]){ts_value_int(1)}, 1, "(1, 1., None, None)");
    expect(m, "f", (ts_value *[]){ts_value_bool(true), ts_value_int(2)}, 2, "(1, 2., None, None)");
    ts_value *items[] = {ts_value_int(1), ts_value_float(2)};
    expect(m, "f", (ts_value *[]){ts_value_int(1), ts_value_float(1), ts_value_list(items, 2), ts_value_tuple(items, 2)}, 4,
           "(1, 1., [1., 2.], (1, 2.))");
    expect(m, "f", (ts_value *[]){ts_value_int(1), ts_value_float(1), ts_value_tuple(items, 2), ts_value_list(items, 2)}, 4,
           "(1, 1., [1., 2.], (1, 2.))");
    ts_value_unref(items[0]);
    ts_value_unref(items[1]);
    ts_module_unref(m);
}

Test(calls, messages) {
    ts_module *m = compiled(parameters);
    const char *declaration = "f(int x, float y=1., float[]? l=None, (int, float)? t=None) -> str";
    char wanted[512];
    snprintf(wanted, sizeof wanted, "f() is missing value for argument 'x'. Declaration: %s", declaration);
    expect(m, "f", NULL, 0, wanted);
    snprintf(wanted, sizeof wanted, "f() Expected a value of type 'int' for argument 'x' but instead found type 'float'.\n"
                                    "Position: 0\nDeclaration: %s", declaration);
    expect(m, "f", (ts_value *[]){ts_value_float(1.5)}, 1, wanted);
    expect(m, "g", (ts_value *[]){ts_value_int(3)}, 1, "g() Expected a value of type 'Tensor' for argument 'x' but instead found type 'int'.");
    expect(m, "g", (ts_value *[]){ts_value_int(3), ts_value_int(3)}, 2, "Expected at most 1 argument(s) for operator 'g', but received 2 argument(s). ");
    ts_value *one = ts_value_int(1);
    char *got = called(m, "f", &one, 1, &(ts_keyword){"zz", one}, 1);
    snprintf(wanted, sizeof wanted, "Unknown keyword argument 'zz' for operator 'f'. Schema: %s", declaration);
    cr_expect_str_eq(got, wanted);
    ts_free(got);
    got = called(m, "f", &one, 1, &(ts_keyword){"x", one}, 1);
    cr_expect(strncmp(got, "Argument 'x' specified both as positional and keyword argument.", 60) == 0, "%s", got);
    ts_free(got);
    got = called(m, "f", NULL, 0, (ts_keyword[]){{"y", one}, {"x", one}}, 2);
    cr_expect_str_eq(got, "(1, 1., None, None)");
    ts_free(got);
    ts_value_unref(one);
    ts_module_unref(m);
}

Test(calls, a_list_keeps_what_the_model_does_to_it) {
    ts_module *m = compiled("def f(l: List[int]) -> int:\n    l.append(7)\n    return len(l)\n");
    ts_value *l = ts_value_list(NULL, 0);
    char *got = called(m, "f", &l, 1, NULL, 0);
    cr_expect_str_eq(got, "1");
    ts_free(got);
    cr_expect_eq(ts_value_count(l), 1);
    ts_value_unref(l);
    ts_module_unref(m);
}

Test(calls, error_text) {
    ts_module *m = compiled("def g(l: List[int]) -> int:\n    return l[3]\ndef f() -> int:\n    return g([1])\n");
    ts_error *error = ts_error_new();
    ts_value *v;
    cr_assert_eq(ts_module_call(m, "f", NULL, 0, NULL, 0, &v, error), TS_ERR_RUNTIME);
    cr_expect_str_eq(ts_error_brief(error), "list index out of range");
    cr_expect(strstr(ts_error_message(error), "File \"test.py\", line 4, in f\n"), "%s", ts_error_message(error));
    cr_expect(strstr(ts_error_message(error), "File \"test.py\", line 2, in g\n"), "%s", ts_error_message(error));
    cr_expect(strstr(ts_error_message(error), "RuntimeError: list index out of range\n"));
    cr_expect_eq(ts_module_call(m, "nothing", NULL, 0, NULL, 0, &v, error), TS_ERR_ARGUMENT);
    ts_error_free(error);
    ts_module_unref(m);
}

/* ---- limits ---- */

static ts_status limited(const char *source, ts_limits limits) {
    ts_module *m = compiled(source);
    ts_value *v;
    ts_module_set_limits(m, &limits);
    ts_status st = ts_module_call(m, "f", NULL, 0, NULL, 0, &v, NULL);
    if (st == TS_OK) ts_value_unref(v);
    ts_module_set_limits(m, &(ts_limits){0});
    ts_module_unref(m);
    return st;
}

static const char *const endless = "def f() -> int:\n    i = 0\n    while i >= 0:\n        i = (i + 1) % 1000\n    return i\n";
static const char *const hungry = "def f() -> int:\n    l = [1]\n    while len(l) > 0:\n        l = l + l\n    return len(l)\n";
/* A chain of n functions, each of which calls the next: more than are inlined into one another. */
static char *chain(int n) {
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);
    for (int i = 0; i < n; i++) fprintf(f, "def f%d() -> int:\n    return f%d() + 1\n", i, i + 1);
    fprintf(f, "def f%d() -> int:\n    return 0\ndef f() -> int:\n    return f0()\n", n);
    fclose(f);
    return text;
}

Test(limits, each) {
    cr_expect_eq(limited(endless, (ts_limits){.max_instructions = 100000}), TS_ERR_LIMIT);
    cr_expect_eq(limited(endless, (ts_limits){.max_seconds = 0.05}), TS_ERR_LIMIT);
    cr_expect_eq(limited(hungry, (ts_limits){.max_bytes = 1 << 24}), TS_ERR_LIMIT);
    char *deep = chain(1000);
    cr_expect_eq(limited(deep, (ts_limits){.max_depth = 8}), TS_ERR_LIMIT);
    cr_expect_eq(limited(deep, (ts_limits){0}), TS_OK);
    free(deep);
    cr_expect_eq(limited("def f() -> int:\n    return f()\n", (ts_limits){0}), TS_ERR_COMPILE);
}

/* ---- the rest ---- */

static void add_bytes(void *context, const char *bytes, size_t length) { strncat(context, bytes, length); }

static void count_event(void *context, const ts_trace_event *event) {
    cr_assert(event->input_count == 2 && event->output_count == 1 && event->line == 2, "%s", event->op);
    strcat(context, event->op);
}

Test(modules, print_warn_trace) {
    char out[256] = "", warnings[256] = "", events[256] = "";
    ts_module *m = compiled("def f(x: int) -> int:\n    return x + 1\n"
                            "def g() -> None:\n    for i in range(3):\n        print(i, \"x\")\n        torch.warn(\"careful\")\n");
    ts_module_set_print(m, add_bytes, out);
    ts_module_set_warn(m, add_bytes, warnings);
    char *got = called(m, "g", NULL, 0, NULL, 0);
    ts_free(got);
    cr_expect_str_eq(out, "0 x\n1 x\n2 x\n");
    cr_expect_str_eq(warnings, "test.py:6: UserWarning: careful\n");
    ts_module_set_trace(m, count_event, events);
    expect(m, "f", (ts_value *[]){ts_value_int(1)}, 1, "2");
    cr_expect_str_eq(events, "aten::add.int");
    ts_module_unref(m);
}

static void *call_often(void *context) {
    for (int i = 0; i < 200; i++) {
        ts_value *n = ts_value_int(i), *result;
        int64_t got;
        cr_assert_eq(ts_module_call(context, "f", &n, 1, NULL, 0, &result, NULL), TS_OK);
        cr_assert(ts_value_get_int(result, &got, NULL) == TS_OK && got == (int64_t)i * (i - 1) / 2);
        ts_value_unref(n);
        ts_value_unref(result);
    }
    return NULL;
}

Test(modules, many_threads) {
    ts_module *m = compiled("def f(n: int) -> int:\n    s = 0\n    for i in range(n):\n        s = s + i\n    return s\n");
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, call_often, m);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    ts_module_unref(m);
}

Test(modules, dumps_and_schemas) {
    ts_module *m = compiled("def f(x: int) -> int:\n    return x + 1 * 2\n");
    const char *schema;
    char *dumped;
    cr_assert_eq(ts_module_method_count(m), 1);
    cr_assert_eq(ts_module_method_schema(m, "f", &schema, NULL), TS_OK);
    cr_expect_str_eq(schema, "f(int x) -> int");
    cr_assert_eq(ts_module_dump(m, "f", "graph:dce", &dumped, NULL), TS_OK);
    cr_expect(strstr(dumped, "aten::add(%x.0, %"), "%s", dumped);
    cr_expect_null(strstr(dumped, "aten::mul"), "%s", dumped);
    ts_free(dumped);
    cr_expect_eq(ts_module_dump(m, "f", "graph:nothing", &dumped, NULL), TS_ERR_ARGUMENT);
    ts_module_unref(m);
}

Test(modules, bad_source) {
    ts_error *error = ts_error_new();
    ts_module *m;
    const char *source = "def f(x: int) -> int:\n    return x + \"a\"\n";
    cr_assert_eq(ts_module_compile("bad.py", source, strlen(source), NULL, &m, error), TS_ERR_COMPILE);
    cr_expect(strstr(ts_error_message(error), "bad.py"));
    ts_error_free(error);
}
