/* SPDX-License-Identifier: Apache-2.0
 *
 * change.c: what callers change through ts.h: attributes, containers, copies, saved archives, operators by name.
 */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ts/ts.h"

static ts_error *err;
static void open_error(void) { err = ts_error_new(); }
static void close_error(void) { ts_error_free(err); }
TestSuite(change, .init = open_error, .fini = close_error);

#define OK(expression) cr_assert_eq((expression), TS_OK, "%s", ts_error_message(err))

static ts_module *load(const char *name) {
    ts_module *m;
    char path[512];
    snprintf(path, sizeof path, "%s/data/%s", TS_SOURCE_DIR, name);
    OK(ts_module_load(path, NULL, &m, err));
    return m;
}

static ts_value *ramp(int64_t rows, int64_t columns) {
    ts_tensor *t;
    OK(ts_tensor_new(TS_FLOAT32, 2, (int64_t[]){rows, columns}, &t, err));
    for (int64_t i = 0; i < rows * columns; i++) ((float *)ts_tensor_data(t))[i] = (float)i / 8;
    ts_value *v = ts_value_tensor(t);
    ts_tensor_unref(t);
    return v;
}

static char *call_text(ts_module *m, const char *method, ts_value *arg) {
    ts_value *result;
    OK(ts_module_call(m, method, &arg, 1, NULL, 0, &result, err));
    char *text = ts_value_print(result);
    ts_value_unref(result);
    return text;
}

static ts_value *compiled(const char *source, const char *method, ts_value *arg) {
    ts_module *m;
    ts_value *result;
    OK(ts_module_compile("test", source, strlen(source), NULL, &m, err));
    OK(ts_module_call(m, method, &arg, arg ? 1 : 0, NULL, 0, &result, err));
    ts_module_unref(m);
    return result;
}

Test(change, operators_by_name) {
    ts_value *x = ramp(1, 3), *args[] = {x, ts_value_int(1)}, *y;
    OK(ts_op_call(NULL, "aten::softmax.int", args, 2, NULL, 0, &y, err));
    char *text = ts_value_print(y);
    cr_assert_str_eq(text, " 0.2926  0.3316  0.3758\n[ CPUFloatType{1,3} ]");
    ts_free(text);
    ts_value_unref(y);
    OK(ts_op_call(NULL, "aten::add", (ts_value *[]){x, x}, 2, (ts_keyword[]){{"alpha", args[1]}}, 1, &y, err));
    text = ts_value_print(y);
    cr_assert_str_eq(text, " 0.0000  0.2500  0.5000\n[ CPUFloatType{1,3} ]");
    ts_free(text);
    ts_value_unref(y);
    cr_assert_eq(ts_op_call(NULL, "aten::no_such", args, 2, NULL, 0, &y, err), TS_ERR_MISSING);
    cr_assert_eq(ts_op_call(NULL, "aten::add", args, 0, NULL, 0, &y, err), TS_ERR_ARGUMENT);
    cr_assert_not_null(strstr(ts_error_message(err), "aten::add.Tensor"));
    ts_value_unref(x);
    ts_value_unref(args[1]);
}

static ts_status twice(void *context, ts_value *const *args, size_t count, ts_value **out, ts_error *error) {
    int64_t i;
    ++*(int *)context;
    cr_assert_eq(count, 2);
    ts_status st = ts_value_get_int(args[1], &i, error);
    if (st != TS_OK) return st;
    if (i < 0) return ts_error_set(error, TS_ERR_RUNTIME, "negative");
    if (i > 9) return ts_value_get_int(args[0], &i, error); /* a tensor */
    ts_value *factor = ts_value_int(2 * i);
    st = ts_op_call(NULL, "aten::mul.Scalar", (ts_value *[]){args[0], factor}, 2, NULL, 0, &out[0], error);
    ts_value_unref(factor);
    return st;
}

Test(change, operators_of_the_caller) {
    static int calls;
    OK(ts_op_register("test_ops::twice(Tensor x, int n=3) -> Tensor", twice, &calls, err));
    cr_assert_eq(ts_op_register("test_ops::twice(Tensor x) -> Tensor", twice, &calls, err), TS_ERR_ARGUMENT);
    cr_assert_eq(ts_op_register("aten::twice(Tensor x) -> Tensor", twice, &calls, err), TS_ERR_ARGUMENT);
    cr_assert_eq(ts_op_register("nonsense", twice, &calls, err), TS_ERR_ARGUMENT);
    ts_value *x = ramp(1, 2), *y = compiled("def f(x: Tensor) -> Tensor:\n  return ops.test_ops.twice(x)\n", "f", x);
    char *text = ts_value_print(y);
    cr_assert_str_eq(text, " 0.0000  0.7500\n[ CPUFloatType{1,2} ]");
    cr_assert_eq(calls, 1);
    ts_free(text);
    ts_value_unref(y);
    ts_value *args[] = {x, ts_value_int(-1)};
    cr_assert_eq(ts_op_call(NULL, "test_ops::twice", args, 2, NULL, 0, &y, err), TS_ERR_RUNTIME);
    cr_assert_str_eq(ts_error_brief(err), "negative");
    ts_value_unref(args[1]);
    args[1] = ts_value_int(10);
    cr_assert_eq(ts_op_call(NULL, "test_ops::twice", args, 2, NULL, 0, &y, err), TS_ERR_RUNTIME);
    cr_assert_str_eq(ts_error_brief(err), "the value is a Tensor, not a int");
    ts_value_unref(args[1]);
    ts_value_unref(x);
}

Test(change, containers_keep_their_types) {
    ts_value *one = ts_value_int(1), *text = ts_value_string("a", 1), *list = ts_value_list(&one, 1), *found;
    OK(ts_value_set_type(list, "int[]", err));
    char *type = ts_value_type(list);
    cr_assert_str_eq(type, "List[int]");
    ts_free(type);
    cr_assert_eq(ts_value_append(list, text, err), TS_ERR_ARGUMENT);
    OK(ts_value_append(list, one, err));
    cr_assert_eq(ts_value_count(list), 2);
    OK(ts_value_erase(list, 0, 1, err));
    cr_assert_eq(ts_value_count(list), 1);
    cr_assert_eq(ts_value_set_item(list, 1, one, err), TS_ERR_ARGUMENT);
    ts_value *dict = ts_value_dict(NULL, NULL, 0);
    OK(ts_value_set_type(dict, "Dict(str, int)", err));
    cr_assert_eq(ts_value_set_pair(dict, one, one, err), TS_ERR_ARGUMENT);
    OK(ts_value_set_pair(dict, text, one, err));
    OK(ts_value_find_pair(dict, text, &found, err));
    cr_assert(ts_value_is(found, one));
    ts_value_unref(found);
    bool was;
    OK(ts_value_remove_pair(dict, text, &was, err));
    cr_assert(was && ts_value_count(dict) == 0);
    ts_value_unref(dict);
    ts_value_unref(list);
    ts_value_unref(text);
    ts_value_unref(one);
}

Test(change, saved_modules_are_the_same) {
    char path[] = "/tmp/ts-save-XXXXXX";
    close(mkstemp(path));
    ts_module *m = load("mlp.pt"), *again;
    ts_value *x = ramp(2, 3), *note;
    const void *bytes;
    size_t n;
    char *before = call_text(m, "forward", x);
    OK(ts_module_save(m, path, &(ts_extra){"note.txt", "hello", 5}, 1, err));
    OK(ts_module_load(path, NULL, &again, err));
    char *after = call_text(again, "forward", x);
    cr_assert_str_eq(before, after);
    OK(ts_module_extra(again, "note.txt", &bytes, &n, err));
    cr_assert(n == 5 && memcmp(bytes, "hello", 5) == 0);
    ts_value *root = ts_module_root(again);
    cr_assert_eq(ts_value_get(root, "no_such", &note, err), TS_ERR_ARGUMENT);
    ts_value_unref(root);
    ts_free(before);
    ts_free(after);
    ts_module_unref(m);
    ts_module_unref(again);
    ts_value_unref(x);
    unlink(path);
}

Test(change, classes_tell_their_constants) {
    ts_module *m;
    ts_value *stride;
    const char *name;
    OK(ts_module_load(TS_SOURCE_DIR "/tests/cxx/models/detector.pt", NULL, &m, err));
    ts_value *root = ts_module_root(m), *one = ts_value_int(1), *again = ts_module_root(m);
    cr_assert_eq(ts_value_constant_count(root), 1);
    OK(ts_value_constant(root, 0, &name, NULL, err));
    cr_assert_str_eq(name, "stride");
    OK(ts_value_constant(root, 0, &name, &stride, err));
    char *text = ts_value_print(stride);
    cr_assert_str_eq(text, "8");
    ts_free(text);
    cr_assert_eq(ts_value_constant(root, 1, &name, &stride, err), TS_ERR_ARGUMENT);
    cr_assert_eq(ts_value_set(root, "stride", one, err), TS_ERR_ARGUMENT);
    cr_assert_str_eq(ts_error_message(err), "Can't set constant 'stride' which has value:8");
    cr_assert_eq(ts_value_constant_count(one), 0);
    cr_assert_eq(ts_value_constant(one, 0, &name, &stride, err), TS_ERR_ARGUMENT);
    cr_assert_eq(ts_value_class(root), ts_value_class(again));
    cr_assert_null(ts_value_class(one));
    ts_value_unref(stride);
    ts_value_unref(again);
    ts_value_unref(root);
    ts_value_unref(one);
    ts_module_unref(m);
}

Test(change, modules_put_together) {
    ts_module *m, *copy;
    ts_value *x = ramp(1, 2), *weight = ramp(1, 2), *three = ts_value_int(3), *got;
    OK(ts_module_new("Made", NULL, &m, err));
    OK(ts_module_register(m, "weight", "Tensor", weight, TS_ROLE_PARAMETER, err));
    OK(ts_module_register(m, "n", "int", three, TS_ROLE_PLAIN, err));
    cr_assert_eq(ts_module_register(m, "f", "int", weight, TS_ROLE_PLAIN, err), TS_ERR_ARGUMENT);
    cr_assert_eq(ts_module_define(m, "def forward(self, x):\n  return x + nothing\n", err), TS_ERR_COMPILE);
    OK(ts_module_define(m, "def forward(self, x):\n  return (x + self.weight) * self.n\n", err));
    char *text = call_text(m, "forward", x);
    cr_assert_str_eq(text, " 0.0000  0.7500\n[ CPUFloatType{1,2} ]");
    ts_free(text);
    OK(ts_module_clone(m, &copy, err));
    ts_value *root = ts_module_root(copy), *one = ts_value_int(1);
    OK(ts_value_set(root, "n", one, err));
    cr_assert_eq(ts_value_set(root, "n", weight, err), TS_ERR_ARGUMENT);
    cr_assert_eq(ts_value_role(root, 0), TS_ROLE_PARAMETER);
    text = call_text(copy, "forward", x);
    cr_assert_str_eq(text, " 0.0000  0.2500\n[ CPUFloatType{1,2} ]");
    ts_free(text);
    text = call_text(m, "forward", x);
    cr_assert_str_eq(text, " 0.0000  0.7500\n[ CPUFloatType{1,2} ]");
    ts_free(text);
    OK(ts_module_register(copy, "more", "int", one, TS_ROLE_PLAIN, err));
    for (int i = 0; i < 2; i++) {
        OK(ts_value_get(root, i ? "more" : "n", &got, err));
        cr_assert(ts_value_is(got, one));
        ts_value_unref(got);
    }
    ts_value_unref(root);
    root = ts_module_root(m);
    cr_assert_eq(ts_value_get(root, "more", &got, err), TS_ERR_ARGUMENT);
    ts_value_unref(one);
    ts_value_unref(root);
    ts_module_unref(copy);
    ts_module_unref(m);
    ts_value_unref(x);
    ts_value_unref(weight);
    ts_value_unref(three);
}

Test(change, frozen_modules_list_what_is_preserved) {
    ts_module *m = load("mlp.pt"), *frozen;
    OK(ts_module_train(m, true, err));
    cr_assert_eq(ts_module_freeze(m, NULL, 0, &frozen, err), TS_ERR_ARGUMENT);
    OK(ts_module_train(m, false, err));
    OK(ts_module_freeze(m, (const char *[]){"0"}, 1, &frozen, err));
    cr_assert(ts_module_is_frozen(frozen) && !ts_module_is_frozen(m));
    cr_assert(ts_module_lists(frozen, "0") && !ts_module_lists(frozen, "2") && ts_module_lists(m, "2"));
    ts_value *x = ramp(2, 3);
    char *a = call_text(m, "forward", x), *b = call_text(frozen, "forward", x);
    cr_assert_str_eq(a, b);
    ts_free(a);
    ts_free(b);
    ts_value_unref(x);
    ts_module_unref(frozen);
    ts_module_unref(m);
}

static int collect(void *context, const void *data, size_t bytes) {
    char **at = context;
    memcpy(*at, data, bytes);
    *at += bytes;
    return 0;
}

static int refuse(void *context, const void *data, size_t bytes) { return (void)context, (void)data, (void)bytes, 1; }

Test(change, values_alone) {
    static char buffer[1 << 16];
    char *end = buffer;
    ts_value *x = ramp(1, 2), *pair = ts_value_tuple((ts_value *[]){x, x}, 2), *back;
    OK(ts_value_save(pair, collect, &end, err));
    OK(ts_value_load(buffer, (size_t)(end - buffer), &back, err));
    char *a = ts_value_print(pair), *b = ts_value_print(back);
    cr_assert_str_eq(a, b);
    ts_free(a);
    ts_free(b);
    ts_value_unref(back);
    cr_assert_eq(ts_value_save(pair, refuse, NULL, err), TS_ERR_IO);
    cr_assert_eq(ts_value_load(buffer, 100, &back, err), TS_ERR_FORMAT);
    ts_value_unref(pair);
    ts_value_unref(x);
}

Test(change, pickles_with_tables) {
    static char buffer[1 << 16];
    char *end = buffer;
    ts_value *x = ramp(1, 2), *pair = ts_value_tuple((ts_value *[]){x, x}, 2), *table = ts_value_list(NULL, 0), *back;
    OK(ts_value_pickle(pair, collect, &end, table, err));
    cr_assert_eq(ts_value_count(table), 1);
    OK(ts_value_unpickle(buffer, (size_t)(end - buffer), table, &back, err));
    char *a = ts_value_print(pair), *b = ts_value_print(back);
    cr_assert_str_eq(a, b);
    ts_free(a);
    ts_free(b);
    ts_value_unref(back);
    cr_assert_eq(ts_value_unpickle(buffer, (size_t)(end - buffer), NULL, &back, err), TS_ERR_FORMAT);
    cr_assert_eq(ts_value_unpickle(buffer, 7, table, &back, err), TS_ERR_FORMAT);
    cr_assert_eq(ts_value_unpickle(buffer, 7, x, &back, err), TS_ERR_ARGUMENT);
    cr_assert_eq(ts_value_pickle(pair, refuse, NULL, table, err), TS_ERR_IO);
    ts_value_unref(table);
    ts_value_unref(pair);
    ts_value_unref(x);
}

Test(change, archives_by_member) {
    static char buffer[1 << 16], zeros[1000];
    char *end = buffer;
    const void *data;
    size_t n;
    uint64_t offset;
    ts_archive_writer *w;
    ts_archive *a;
    OK(ts_archive_writer_new("top", collect, &end, &w, err));
    OK(ts_archive_writer_add(w, "a/b", "hello", 5, true, err));
    OK(ts_archive_writer_add(w, "zeros", zeros, sizeof zeros, true, err));
    cr_assert_eq(ts_archive_writer_add(w, "a/b", "", 0, false, err), TS_ERR_ARGUMENT);
    OK(ts_archive_writer_finish(w, err));
    cr_assert_eq(ts_archive_writer_add(w, "c", "", 0, false, err), TS_ERR_ARGUMENT);
    ts_archive_writer_free(w);
    cr_assert_lt(end - buffer, 600, "the zeros were not packed");
    OK(ts_archive_open_memory(buffer, (size_t)(end - buffer), &a, err));
    cr_assert_str_eq(ts_archive_name(a, 1), "zeros");
    cr_assert(!ts_archive_name(a, 2) && ts_archive_has(a, "a/b") && !ts_archive_has(a, "top/a/b"));
    OK(ts_archive_read(a, "zeros", &data, &n, err));
    cr_assert(n == sizeof zeros && memcmp(data, zeros, n) == 0);
    OK(ts_archive_offset(a, "a/b", &offset, err));
    cr_assert(offset % 64 == 0 && memcmp(buffer + offset, "hello", 5) == 0);
    cr_assert_eq(ts_archive_read(a, "none", &data, &n, err), TS_ERR_FORMAT);
    ts_archive_unref(a);
    cr_assert_eq(ts_archive_open_memory(buffer, 10, &a, err), TS_ERR_FORMAT);
    cr_assert_eq(ts_archive_open("no such file", &a, err), TS_ERR_IO);
}

Test(change, shared_contexts) {
    const char *source = "def f(n: int):\n  return torch.rand(n)\n";
    ts_module *m;
    ts_context *c = ts_context_new();
    ts_value *n = ts_value_int(2);
    OK(ts_module_compile("test", source, strlen(source), NULL, &m, err));
    ts_module_set_context(m, c);
    ts_context_seed(c, 5);
    cr_assert_eq(ts_context_get_seed(c), 5);
    char *a = call_text(m, "f", n), *b = call_text(m, "f", n);
    ts_context_seed(c, 5);
    char *again = call_text(m, "f", n);
    cr_assert_str_eq(a, again);
    cr_assert_str_neq(a, b);
    ts_context_set_threads(c, 3);
    cr_assert_eq(ts_context_threads(c), 3);
    ts_free(a);
    ts_free(b);
    ts_free(again);
    ts_value_unref(n);
    ts_module_unref(m);
    ts_context_unref(c);
}
