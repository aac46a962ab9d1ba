/* SPDX-License-Identifier: Apache-2.0
 *
 * branch.c: Ifs and Loops that depend on the data, as ONNX's own with subgraphs.
 *
 * Inside of a branch or a body nothing may be written that was there before (walk.c, tensors.c): whether it happens, and how
 * often, is not known.
 */
#include "walk.h"

#include <string.h>

/* ---- ifs ---- */

/* One branch in a region of its own. */
static bool walk_branch(convert *c, frame *f, const ts_block *b, region **out_region) {
    *out_region = build_open(&c->b);
    c->branches++;
    bool ok = walk_block(c, f, b);
    c->branches--;
    build_close(&c->b);
    return ok;
}

/* The name of a branch's result inside of it; NULL with a refusal. */
static const char *result_in(convert *c, region *r, const val *v, ts_dtype *out_dtype) {
    ts_tensor *t;
    const char *name = NULL;
    region *before = c->b.at;
    c->b.at = r;
    int64_t i;
    double d;
    bool b;
    if (ts_value_get_tensor(v->at[0], &t, NULL) == TS_OK) {
        tracked *at = tensors_add(c, t, t);
        name = at->absent ? NULL : tensors_name(c, at);
        *out_dtype = ts_tensor_dtype(t);
    } else if (v->fact && v->fact->name) {
        name = v->fact->name;
        *out_dtype = v->fact->dtype;
    } else if (ts_value_get_bool(v->at[0], &b, NULL) == TS_OK) {
        name = build_const_number(&c->b, *out_dtype = TS_BOOL, b, b);
    } else if (ts_value_get_int(v->at[0], &i, NULL) == TS_OK) {
        name = build_const_number(&c->b, *out_dtype = TS_INT64, (double)i, i);
    } else if (ts_value_get_float(v->at[0], &d, NULL) == TS_OK) {
        name = build_const_number(&c->b, *out_dtype = TS_FLOAT64, d, 0);
    }
    if (name) {
        const char *local = build_out(build_node(&c->b, "Identity", 1, &name, 1), 0);
        build_result(&c->b, local);
    }
    c->b.at = before;
    return name;
}

static int rank_of(const ts_value *v) {
    ts_tensor *t;
    return ts_value_get_tensor(v, &t, NULL) == TS_OK ? ts_tensor_ndim(t) : -1;
}

static bool same_shape(const ts_value *a, const ts_value *b) {
    ts_tensor *t, *u;
    if (ts_value_get_tensor(a, &t, NULL) != TS_OK || ts_value_get_tensor(b, &u, NULL) != TS_OK) return true;
    int n = ts_tensor_ndim(t);
    return n == ts_tensor_ndim(u) && memcmp(ts_tensor_sizes(t), ts_tensor_sizes(u), (size_t)n * sizeof(int64_t)) == 0;
}

/* A tensor of its own with the values of another: what comes out of an If is neither of the branches' tensors. */
static ts_value *own_tensor(const ts_value *v) {
    ts_tensor *t, *dense, *made;
    if (ts_value_get_tensor(v, &t, NULL) != TS_OK) return ts_value_ref((ts_value *)v);
    if (ts_tensor_contiguous(t, &dense, NULL) != TS_OK) memory_end();
    if (ts_tensor_new(ts_tensor_dtype(t), ts_tensor_ndim(t), ts_tensor_sizes(t), &made, NULL) != TS_OK) memory_end();
    size_t bytes = (size_t)ts_tensor_numel(t) * ts_dtype_size(ts_tensor_dtype(t));
    if (bytes) memcpy(ts_tensor_data(made), ts_tensor_data(dense), bytes);
    ts_tensor_unref(dense);
    ts_value *box = ts_value_tensor(made);
    ts_tensor_unref(made);
    if (!box) memory_end();
    return box;
}

/* Output j of an If on data, from the results of both branches. */
static bool join_output(convert *c, const val *taken, const val *other, const char *name, ts_dtype d, val *out) {
    ts_tensor *t, *u;
    for (int r = 0; r < RUNS; r++) out->at[r] = r && !c->dynamic ? ts_value_ref(out->at[0]) : own_tensor(taken->at[r]);
    if (ts_value_get_tensor(out->at[0], &t, NULL) == TS_OK && ts_value_get_tensor(out->at[1], &u, NULL) == TS_OK) {
        tracked *at = tensors_add(c, t, u);
        at->name = name;
        at->varies = true;
        at->loose = !same_shape(taken->at[0], other->at[0]) || !same_shape(taken->at[1], other->at[1]);
        return true;
    }
    out->fact = memory_take(sizeof *out->fact);
    *out->fact = (fact){.name = name, .dtype = d, .data = true};
    return true;
}

static bool emit_if(convert *c, frame *f, const ts_node *n, const char *op, region *const *regions, bool taken, const char *condition) {
    size_t nout = ts_node_output_count(n);
    if (nout > REGION_RESULTS) translate_refuse(c, n, op, false, "it has too many results");
    c->b.stem = "if";
    onnx_node *made = build_node(&c->b, "If", 1, &condition, (int)nout);
    build_body(made, "then_branch", regions[0]);
    build_body(made, "else_branch", regions[1]);
    for (size_t j = 0; j < nout; j++) {
        ts_dtype dtypes[2] = {TS_FLOAT32, TS_FLOAT32};
        const val *results[2];
        bool ok = true;
        for (int i = 0; i < 2; i++) {
            results[i] = &f->vals[ts_block_result(ts_node_block(n, (size_t)i), j)];
            ok = result_in(c, regions[i], results[i], &dtypes[i]) != NULL && ok;
        }
        bool same_rank = rank_of(results[0]->at[0]) == rank_of(results[1]->at[0]);
        if (!ok || dtypes[0] != dtypes[1] || !same_rank) {
            translate_refuse(c, n, op, false, !ok         ? "it chooses, by the data, what is neither tensor nor number"
                                              : same_rank ? "its branches give different dtypes"
                                                          : "its branches give tensors with different numbers of dimensions");
            walk_copy_results(f, n, ts_node_block(n, taken ? 0 : 1), 0);
            return true;
        }
        val out = {0};
        join_output(c, results[taken ? 0 : 1], results[taken ? 1 : 0], build_out(made, (int)j), dtypes[0], &out);
        walk_set(f, ts_node_output(n, j), out);
    }
    return true;
}

bool branch_if(convert *c, frame *f, const ts_node *n, const char *op, const val *condition, bool taken) {
    region *regions[2];
    size_t problems = c->problem_count;
    const char *name = condition->fact->name;
    int other = taken ? 1 : 0;
    bool raises = !walk_branch(c, f, ts_node_block(n, (size_t)other), &regions[other]);
    if (raises && !c->raised) return false;
    if (raises && !c->by_model) translate_refuse(c, n, op, false, "the branch that the examples do not take does not run with them");
    if (raises && !c->by_model) problems = c->problem_count;
    if (raises) {
        c->raised = false;
        if (!c->wrote_in_branch) c->problem_count = problems;
        ts_error_clear(c->error);
        if (!walk_block(c, f, ts_node_block(n, (size_t)!other))) return false;
        walk_copy_results(f, n, ts_node_block(n, (size_t)!other), 0);
        return true;
    }
    if (!walk_branch(c, f, ts_node_block(n, (size_t)!other), &regions[!other])) return false;
    if (ts_node_output_count(n) == 0) return true;
    return emit_if(c, f, n, op, regions, taken, name);
}

/* ---- loops ---- */

/* A number's dtype in ONNX; false for what is none. */
static bool number_dtype(const ts_value *v, ts_dtype *out) {
    switch (ts_value_kind(v)) {
    case TS_KIND_BOOL: *out = TS_BOOL; return true;
    case TS_KIND_INT: *out = TS_INT64; return true;
    case TS_KIND_FLOAT: *out = TS_FLOAT64; return true;
    default: return false;
    }
}

static fact *number_fact(const char *name, ts_dtype d) {
    fact *f = memory_take(sizeof *f);
    *f = (fact){.name = name, .dtype = d, .data = true};
    return f;
}

/* A value with the example of another that stands for something called `name` in ONNX; false for what can be no such thing. */
static bool stand_for(convert *c, const val *like, const char *name, val *out, ts_dtype *out_dtype) {
    ts_tensor *t, *u;
    for (int r = 0; r < RUNS; r++) out->at[r] = r && !c->dynamic ? ts_value_ref(out->at[0]) : own_tensor(like->at[r]);
    if (ts_value_get_tensor(out->at[0], &t, NULL) == TS_OK && ts_value_get_tensor(out->at[1], &u, NULL) == TS_OK) {
        tracked *at = tensors_add(c, t, u);
        at->name = name;
        at->varies = true;
        *out_dtype = ts_tensor_dtype(t);
        return true;
    }
    if (!number_dtype(like->at[0], out_dtype)) return false;
    out->fact = number_fact(name, *out_dtype);
    return true;
}

/* An input of the body; sizes that differ between the runs are open. */
static void declare(region *body, const char *name, ts_dtype d, const val *v) {
    ts_tensor *t, *u;
    int64_t dims[DIMS];
    const char *names[DIMS];
    int n = 0;
    if (ts_value_get_tensor(v->at[0], &t, NULL) == TS_OK && ts_value_get_tensor(v->at[1], &u, NULL) == TS_OK) n = ts_tensor_ndim(t);
    for (int i = 0; i < n; i++) {
        dims[i] = ts_tensor_sizes(t)[i] == ts_tensor_sizes(u)[i] ? ts_tensor_sizes(t)[i] : -1;
        names[i] = memory_text("%s_dim%d", name, i);
    }
    build_body_input(body, name, d, n, dims, names);
}

/* Parameters of the body: the round's number, then the carried values; its inputs in ONNX are the round, the condition and
 * the same. */
static bool open_body(convert *c, frame *f, const ts_node *n, region *body) {
    const ts_block *b = ts_node_block(n, 0);
    ts_value *zero = ts_value_int(0);
    if (!zero) memory_end();
    const char *round = build_name(&c->b, "round");
    build_body_input(body, round, TS_INT64, 0, NULL, NULL);
    build_body_input(body, build_name(&c->b, "goes_on"), TS_BOOL, 0, NULL, NULL);
    walk_set(f, ts_block_param(b, 0), (val){{zero, ts_value_ref(zero)}, number_fact(round, TS_INT64)});
    for (size_t k = 0; k < ts_node_output_count(n); k++) {
        const char *stem = ts_block_param_name(b, k + 1) ? ts_block_param_name(b, k + 1) : "carried", *name = build_name(&c->b, stem);
        val v = {0};
        ts_dtype d = TS_FLOAT32;
        bool stands = stand_for(c, &f->vals[ts_node_input(n, k + 2)], name, &v, &d);
        declare(body, name, d, &v);
        walk_set(f, ts_block_param(b, k + 1), v);
        if (!stands) return false;
    }
    return true;
}

static const char *name_outside(convert *c, const val *v, ts_dtype *out_dtype) {
    region *scratch = c->b.at;
    size_t results = scratch->results;
    const char *name = result_in(c, scratch, v, out_dtype);
    scratch->results = results; /* a result of the body alone counts */
    return name;
}

/* The body's results: whether it goes on, and the carried values, of which dtype and shape must stay. NULL, or why not. */
static const char *close_body(convert *c, frame *f, const ts_node *n, region *body) {
    const ts_block *b = ts_node_block(n, 0);
    ts_dtype d;
    result_in(c, body, &f->vals[ts_block_result(b, 0)], &d);
    for (size_t k = 0; k < ts_node_output_count(n); k++) {
        const val *before = &f->vals[ts_block_param(b, k + 1)], *after = &f->vals[ts_block_result(b, k + 1)];
        ts_dtype first = TS_FLOAT32;
        ts_tensor *t;
        if (ts_value_get_tensor(before->at[0], &t, NULL) == TS_OK) first = ts_tensor_dtype(t);
        else if (!number_dtype(before->at[0], &first)) return "it carries, round by round, what is neither tensor nor number";
        if (!result_in(c, body, after, &d)) return "it carries, round by round, what is neither tensor nor number";
        if (d != first || rank_of(before->at[0]) != rank_of(after->at[0]) || !same_shape(before->at[0], after->at[0]) ||
            !same_shape(before->at[1], after->at[1]))
            return "a value that it carries changes its dtype or shape from round to round, as often as the data say";
    }
    return NULL;
}

static void emit_loop(convert *c, frame *f, const ts_node *n, region *body) {
    size_t carried = ts_node_output_count(n);
    const char **in = memory_array(carried + 2, sizeof *in);
    ts_dtype d;
    for (size_t i = 0; i < carried + 2; i++) in[i] = name_outside(c, &f->vals[ts_node_input(n, i)], &d);
    c->b.stem = "loop";
    onnx_node *made = build_node(&c->b, "Loop", (int)carried + 2, in, (int)carried);
    build_body(made, "body", body);
    for (size_t k = 0; k < carried; k++) {
        val out = {0};
        stand_for(c, &f->vals[ts_block_result(ts_node_block(n, 0), k + 1)], build_out(made, (int)k), &out, &d);
        walk_set(f, ts_node_output(n, k), out);
    }
}

bool branch_loop(convert *c, frame *f, const ts_node *n, const char *op) {
    const ts_block *b = ts_node_block(n, 0);
    if (ts_node_output_count(n) + 1 > REGION_RESULTS) translate_refuse(c, n, op, false, "it carries too many values");
    region *body = build_open(&c->b);
    bool simple = open_body(c, f, n, body);
    c->branches++;
    bool ok = walk_block(c, f, b);
    c->branches--;
    const char *why = ok && simple ? close_body(c, f, n, body) : "it carries, round by round, what is neither tensor nor number";
    build_close(&c->b);
    if (!ok) return false;
    if (!why && ts_node_output_count(n)) {
        emit_loop(c, f, n, body);
        return true;
    }
    if (why) translate_refuse(c, n, op, false, why);
    for (size_t k = 0; k < ts_node_output_count(n); k++) walk_copy(f, ts_node_output(n, k), ts_block_result(b, k + 1));
    return true;
}
