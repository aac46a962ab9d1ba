/* SPDX-License-Identifier: Apache-2.0
 *
 * graph.c: what ts.h promises of graphs: reading them, and running them node by node.
 */
#include "ts/ts.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ts_graph *graph_of(const char *source, ts_module **out_module) {
    ts_error *error = ts_error_new();
    ts_graph *g = NULL;
    cr_assert_eq(ts_module_compile("test.py", source, strlen(source), NULL, out_module, error), TS_OK, "%s", ts_error_message(error));
    cr_assert_eq(ts_module_graph(*out_module, "f", &g, error), TS_OK, "%s", ts_error_message(error));
    ts_error_free(error);
    return g;
}

static bool is_named(const ts_node *n, const char *name) {
    size_t length;
    const char *got = ts_node_name(n, &length);
    return strlen(name) == length && memcmp(got, name, length) == 0;
}

static const ts_node *find_node(const ts_block *b, const char *name) {
    const ts_node *n = ts_block_first(b);
    while (n && !is_named(n, name)) n = ts_node_next(n);
    return n;
}

Test(graphs, can_be_read) {
    ts_module *m;
    ts_graph *g = graph_of("def f(x: Tensor, n: int = 3) -> Tensor:\n  y = torch.add_(x, n)\n  return torch.mul(y, torch.rand([2]))\n", &m);
    const ts_block *body = ts_graph_body(g);
    cr_expect_eq(ts_block_param_count(body), 2);
    cr_expect_eq(ts_block_result_count(body), 1);
    cr_expect_str_eq(ts_block_param_name(body, 1), "n");
    char *type = ts_block_param_type(body, 1);
    cr_expect_str_eq(type, "int");
    ts_free(type);

    const ts_node *add = find_node(body, "aten::add_"), *mul = find_node(body, "aten::mul"), *draw = find_node(body, "aten::rand");
    cr_assert(add && mul && draw);
    cr_expect(ts_node_writes(add, 0));
    cr_expect_not(ts_node_writes(add, 1));
    cr_expect_not(ts_node_writes(mul, 0));
    cr_expect(ts_node_has_effect(draw));
    cr_expect_not(ts_node_has_effect(mul));
    cr_expect_eq(ts_node_argument(add, "alpha"), 2);
    cr_expect_eq(ts_node_argument(add, "beta"), -1);
    cr_expect_eq(strncmp(ts_node_schema(mul), "aten::mul.Tensor(", 17), 0);
    cr_expect_eq(ts_node_input(add, 0), ts_block_param(body, 0));
    cr_expect_eq(ts_node_input(mul, 0), ts_node_output(add, 0));
    cr_expect_eq(ts_block_result(body, 0), ts_node_output(mul, 0));
    cr_expect_lt(ts_node_output(mul, 0), ts_graph_value_count(g));
    int line;
    cr_expect_str_eq(ts_node_place(mul, &line), "test.py");
    cr_expect_eq(line, 3);
    char *place = ts_node_print_place(mul);
    cr_expect(strstr(place, "<--- HERE") != NULL, "%s", place);
    ts_free(place);
    ts_graph_unref(g);
    ts_module_unref(m);
}

Test(graphs, blocks) {
    ts_module *m;
    ts_graph *g = graph_of("def f(x: Tensor, b: bool) -> Tensor:\n  if b:\n    y = torch.neg(x)\n  else:\n    y = torch.abs(x)\n  return y\n", &m);
    const ts_node *n = find_node(ts_graph_body(g), "prim::If");
    cr_assert(n && ts_node_block_count(n) == 2);
    cr_expect_eq(ts_node_input(n, 0), ts_block_param(ts_graph_body(g), 1));
    cr_expect(find_node(ts_node_block(n, 0), "aten::neg") != NULL);
    cr_expect(find_node(ts_node_block(n, 1), "aten::abs") != NULL);
    cr_expect_eq(ts_block_result_count(ts_node_block(n, 1)), ts_node_output_count(n));
    ts_error *error = ts_error_new();
    ts_value *in = ts_value_bool(true), *out = NULL;
    cr_expect_eq(ts_node_run(g, n, &in, &out, error), TS_ERR_ARGUMENT);
    ts_value_unref(in);
    ts_error_free(error);
    ts_graph_unref(g);
    ts_module_unref(m);
}

/* A graph outlives its handle on the module; its nodes run on values of the caller's. */
Test(graphs, run_by_hand) {
    ts_module *m;
    ts_graph *g = graph_of("def f(a: float, b: int = 4) -> float:\n  return a * b\n", &m);
    ts_module_unref(m);
    ts_error *error = ts_error_new();
    ts_value *argument = ts_value_int(3), *bound[2] = {NULL, NULL}, *product = NULL;
    cr_assert_eq(ts_graph_bind(g, &argument, 1, NULL, 0, bound, error), TS_OK, "%s", ts_error_message(error));
    cr_expect_eq(ts_value_kind(bound[0]), TS_KIND_FLOAT); /* as the parameter wants it */
    const ts_node *n = find_node(ts_graph_body(g), "aten::mul");
    cr_assert(n);
    cr_assert_eq(ts_node_run(g, n, bound, &product, error), TS_OK, "%s", ts_error_message(error));
    double d = 0;
    cr_expect_eq(ts_value_get_float(product, &d, NULL), TS_OK);
    cr_expect_eq(d, 12);
    ts_value_unref(product);
    ts_value_unref(bound[0]);
    ts_value_unref(bound[1]);
    cr_expect_eq(ts_graph_bind(g, NULL, 0, NULL, 0, bound, error), TS_ERR_RUNTIME);
    cr_expect(strstr(ts_error_message(error), "missing value for argument 'a'") != NULL, "%s", ts_error_message(error));
    ts_value_unref(argument);
    ts_error_free(error);
    ts_graph_unref(g);
}

Test(graphs, unknown_method) {
    const char *source = "def f() -> int:\n  return 1\n";
    ts_module *m = NULL;
    ts_graph *g;
    ts_error *error = ts_error_new();
    cr_assert_eq(ts_module_compile("test.py", source, strlen(source), NULL, &m, error), TS_OK);
    cr_expect_eq(ts_module_graph(m, "g", &g, error), TS_ERR_ARGUMENT);
    ts_error_free(error);
    ts_module_unref(m);
}
