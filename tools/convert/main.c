/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c: ts-convert: TorchScript to ONNX, and what is inside of a model.
 */
#include "common/device.h"
#include "common/input.h"
#include "common/json.h"
#include "common/output.h"
#include "examples.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
    const char *output, *method, *fill, *ref, *case_name, *print, *limits, *json;
    option_texts inputs, axes;
    long opset;
    bool list_ops, evaluate, state, quiet;
} given = {.method = "forward", .fill = "rand", .opset = BUILD_OPSET};

static const option options[] = {
    {OPTION_HEADING, 0, NULL, NULL, "What is converted", NULL, 0},
    {OPTION_TEXT, 'o', "output", "FILE", "the ONNX file to write (-: stdout)", &given.output, 0},
    {OPTION_TEXT, 'm', "method", "NAME", "the method to convert (default: forward)", &given.method, 0},
    {OPTION_TEXTS, 'i', "input", "[NAME=]INPUT",
     "an example of an argument, in order or by name: a shape, 1x3x224x224, with a dtype if it is not "
     "float32, tokens=1x16:int64; or int=5, "
     "float=0.5, bool=true, str=TEXT, none, [3x4,5x6] (a list of tensors)",
     &given.inputs, 0},
    {OPTION_TEXT, 0, "fill", "HOW",
     "what is in the tensors: rand (the default; 0 to 1, whole numbers 0 or 1), ones, zeros or arange",
     &given.fill, 0},
    {OPTION_TEXT, 'r', "ref", "FILE", "take the example inputs from a reference as ts-verify reads it",
     &given.ref, 0},
    {OPTION_TEXT, 'c', "case", "NAME", "the case of the reference; the default is its first one",
     &given.case_name, 0},
    {OPTION_TEXTS, 'd', "dynamic", "[NAME:]AXIS[=SYMBOL]",
     "leave the size of an axis open: 0 (of all inputs), x:0, x:0=batch", &given.axes, 0},
    {OPTION_FLAG, 0, "eval", NULL, "put the model into evaluation mode first", &given.evaluate, 0},
    {OPTION_FLAG, 0, "state", NULL, "tensors among the attributes that a call changes become inputs NAME and outputs NAME.out", &given.state, 0},
    {OPTION_INT, 0, "opset", "N", "the version of ONNX's operators: 17", &given.opset, 1},
    {OPTION_TEXT, 0, "limits", "LIST", "what the model may use: memory=2G, and for each of its operators time=30", &given.limits, 0},
    {OPTION_HEADING, 0, NULL, NULL, "What is shown instead", NULL, 0},
    {OPTION_TEXT, 'p', "print", "WHAT",
     "code, ast, graph (as LibTorch prints it), plain (without places), or graph:PASS (what is run, after that pass: inline, fold, ...)", &given.print, 0},
    {OPTION_FLAG, 0, "list-ops", NULL,
     "the operators of the method, how often, and whether they can be converted; without a model: all that "
     "can be",
     &given.list_ops, 0},
    {OPTION_HEADING, 0, NULL, NULL, "What is written", NULL, 0},
    {OPTION_FLAG, 'q', "quiet", NULL, "print only what fails", &given.quiet, 0},
    {OPTION_TEXT, 0, "json", "FILE", "write a report as JSON", &given.json, 0},
};

static const example cases[] = {
    {"ts-convert model.pt -o model.onnx --input 1x3x224x224", "Convert a model for inputs of one shape:"},
    {"ts-convert model.pt -o model.onnx --input 1x3x224x224 --dynamic 0=batch", "For batches of any size:"},
    {"ts-convert model.pt -o model.onnx --ref ref.h5", "With the inputs of a reference:"},
    {"ts-convert model.pt --list-ops", "See what it is made of:"},
    {"ts-convert model.pt --print graph", "See the code as a graph:"},
};

static const program tool = {
    .name = "ts-convert",
    .summary = "converts a TorchScript model to ONNX",
    .usage = "[OPTION]... MODEL [-o FILE]",
    .description = "MODEL is a file of torch.jit.save. The method is followed with example inputs: calls are "
                   "inlined, loops unrolled, ifs decided "
                   "where their condition does not depend on the data, and what no input flows into becomes "
                   "a constant. Dtypes and shapes are those of the "
                   "examples, but for the axes given with --dynamic. Tensors in lists, tuples and dicts are "
                   "inputs and outputs of their own.\n\n"
                   "What cannot be converted is listed at once: each operator with the line of the model's "
                   "source in which it stands. Nothing is written "
                   "then.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .examples = cases,
    .example_count = sizeof cases / sizeof *cases,
    .exits = "4: the model raised an error, or has operators that cannot be converted.",
};

static ts_load_options load = TS_LOAD_OPTIONS_INIT;

static int fail_with(const ts_error *error, const char *what, exit_code code) {
    fprintf(stderr, "%s: %s: %s\n", tool.name, what, ts_error_message(error));
    return (int)code;
}

/* The message has the file's name. */
static int fail_loading(const ts_error *error) {
    fprintf(stderr, "%s: %s\n", tool.name, ts_error_message(error));
    return EXIT_NOT_LOADED;
}

/* ---- showing ---- */

static int print_method(ts_module *m, ts_error *error) {
    char *text = NULL;
    ts_status st = ts_module_dump(m, given.method, given.print, &text, error);
    if (st == TS_ERR_ARGUMENT) return options_fail(&tool, "--print %s: %s", given.print, ts_error_message(error));
    if (st != TS_OK) return fail_with(error, given.method, EXIT_RAISED);
    fputs(text, stdout);
    if (*text && text[strlen(text) - 1] != '\n') putchar('\n');
    ts_free(text);
    return output_finish(tool.name) ? EXIT_PASSED : EXIT_RESOURCE;
}

static int list_rows(void) {
    for (size_t i = 0; i < table_row_count(); i++) puts(table_row(i)->op);
    return output_finish(tool.name) ? EXIT_PASSED : EXIT_RESOURCE;
}

typedef struct op_count {
    const char *op;
    size_t count;
    bool gives_tensor; /* what does not is computed while converting, unless a number varies */
} op_count;

typedef struct op_counts {
    op_count *at;
    size_t n;
} op_counts;

/* Blocks nest as deep as the model's source and its calls. */
static void count_ops(op_counts *counts, const ts_block *b) {
    for (const ts_node *n = ts_block_first(b); n; n = ts_node_next(n)) {
        size_t length, i = 0;
        const char *name = ts_node_name(n, &length);
        for (size_t k = 0; k < ts_node_block_count(n); k++) count_ops(counts, ts_node_block(n, k));
        if (strncmp(name, "prim::", 6) == 0) continue;
        while (i < counts->n && (strlen(counts->at[i].op) != length || strncmp(counts->at[i].op, name, length) != 0)) i++;
        if (i == counts->n) {
            counts->at = memory_grow(counts->at, counts->n, sizeof *counts->at);
            const char *result = ts_node_schema(n) ? strstr(ts_node_schema(n), "->") : NULL;
            counts->at[counts->n++] = (op_count){memory_copy(name, length), 0, result && strstr(result, "Tensor")};
        }
        counts->at[i].count++;
    }
}

static int by_name(const void *a, const void *b) { return strcmp(((const op_count *)a)->op, ((const op_count *)b)->op); }

static bool can_convert(const char *op) {
    size_t n = strlen(op);
    if (table_find_row(op)) return true;
    return n && op[n - 1] == '_' && table_find_row(memory_copy(op, n - 1));
}

static int list_ops(ts_module *m, ts_error *error) {
    ts_graph *g;
    op_counts counts = {0};
    if (ts_module_graph(m, given.method, &g, error) != TS_OK) return fail_with(error, given.method, EXIT_RAISED);
    count_ops(&counts, ts_graph_body(g));
    ts_graph_unref(g);
    if (counts.n) qsort(counts.at, counts.n, sizeof *counts.at, by_name);
    for (size_t i = 0; i < counts.n; i++)
        printf("%6zu  %s%s\n", counts.at[i].count, counts.at[i].op,
               !counts.at[i].gives_tensor || can_convert(counts.at[i].op) ? "" : "    (not converted)");
    return output_finish(tool.name) ? EXIT_PASSED : EXIT_RESOURCE;
}

/* ---- converting ---- */

static int report_problems(const convert *c) {
    fprintf(stderr, "%s: %zu thing%s in %s() cannot be converted to ONNX:\n", tool.name, c->problem_count,
            c->problem_count == 1 ? "" : "s", given.method);
    for (size_t i = 0; i < c->problem_count; i++) {
        const problem *p = &c->problems[i];
        fprintf(stderr, "\n%s", p->op);
        if (p->count > 1) fprintf(stderr, " (%d times)", p->count);
        fprintf(stderr, ", %s: %s\n%s", p->at, p->why, p->place);
    }
    return EXIT_RAISED;
}

static void add_infos(cJSON *json, const char *name, Onnx__ValueInfoProto *const *infos, size_t n) {
    cJSON *list = cJSON_AddArrayToObject(json, name);
    for (size_t i = 0; list && i < n; i++) cJSON_AddItemToArray(list, cJSON_CreateString(infos[i]->name));
}

static bool write_json(const convert *c, const char *model, size_t bytes) {
    cJSON *json = cJSON_CreateObject();
    if (!json) memory_end();
    json_add_text(json, "tool", tool.name);
    json_add_text(json, "version", ts_version());
    json_add_text(json, "model", model);
    json_add_text(json, "method", given.method);
    json_add_text(json, "output", given.output);
    json_add_text(json, "status", c->problem_count ? "not converted" : "converted");
    json_add_int(json, "opset", given.opset);
    json_add_int(json, "bytes", (int64_t)bytes);
    json_add_int(json, "nodes", (int64_t)c->b.main->n);
    json_add_int(json, "initializers", (int64_t)c->b.initializer_count);
    add_infos(json, "inputs", c->b.inputs, c->b.input_count);
    add_infos(json, "outputs", c->b.outputs, c->b.output_count);
    cJSON *notes = cJSON_AddArrayToObject(json, "decided_by_sizes");
    for (size_t i = 0; notes && i < c->note_count; i++) cJSON_AddItemToArray(notes, cJSON_CreateString(c->notes[i]));
    cJSON *problems = cJSON_AddArrayToObject(json, "problems");
    for (size_t i = 0; problems && i < c->problem_count; i++) {
        cJSON *p = cJSON_CreateObject();
        json_add_text(p, "op", c->problems[i].op);
        json_add_text(p, "place", c->problems[i].at);
        json_add_text(p, "reason", c->problems[i].why);
        json_add_int(p, "count", c->problems[i].count);
        cJSON_AddItemToArray(problems, p);
    }
    bool written = json_write(json, tool.name, given.json);
    cJSON_Delete(json);
    return written;
}

static int write_model(convert *c, const char *model) {
    output_file f;
    uint8_t *bytes = NULL;
    size_t size = 0;
    build_prune(&c->b);
    if (!build_pack(&c->b, given.method, (int)given.opset, &bytes, &size)) {
        fprintf(stderr, "%s: %s: an ONNX file holds at most 2 GB\n", tool.name, given.output);
        return EXIT_RAISED;
    }
    bool good = output_open(&f, tool.name, given.output);
    if (good && fwrite(bytes, 1, size, f.stream) != size) fprintf(stderr, "%s: %s: it cannot be written\n", tool.name, given.output), output_discard(&f), good = false;
    else if (good) good = output_close(&f, tool.name);
    free(bytes);
    if (good && given.json) good = write_json(c, model, size);
    if (good && !given.quiet)
        fprintf(stderr, "%s: %zu nodes, %zu constants, %zu input%s, %zu output%s, %.1f MB\n", given.output, c->b.main->n, c->b.initializer_count,
                c->b.input_count, c->b.input_count == 1 ? "" : "s", c->b.output_count, c->b.output_count == 1 ? "" : "s", (double)size / 1e6);
    return good ? EXIT_PASSED : EXIT_RESOURCE;
}

static int finish(convert *c, const ts_module *m, const state *s, const char *model, bool walked, const val *result) {
    size_t left = walked ? examples_outputs(c, result) : 0;
    const char *changed = walked && c->has_state ? state_outputs(c, m, s) : NULL;
    if (c->raised) {
        fprintf(stderr, "%s: %s() raised an error for %s: %s\n%s", tool.name, given.method,
                c->second_run ? "examples of other sizes" : "the example inputs", ts_error_brief(c->error), c->error_place);
        return EXIT_RAISED;
    }
    if (c->absent_output && !c->problem_count) {
        fprintf(stderr, "%s: %s of %s() is given by an operator that is not converted\n", tool.name, c->absent_output, given.method);
        return EXIT_RAISED;
    }
    if (c->problem_count) {
        if (given.json && !write_json(c, model, 0)) return EXIT_RESOURCE;
        return report_problems(c);
    }
    if (changed) {
        fprintf(stderr, "%s: %s() changes the attribute %s, which it did not in an ordinary call\n", tool.name, given.method, changed);
        return EXIT_RAISED;
    }
    if (c->b.output_count == 0) {
        fprintf(stderr, "%s: %s() returns no tensor\n", tool.name, given.method);
        return EXIT_RAISED;
    }
    if (left && !given.quiet) fprintf(stderr, "%s: %zu result%s that no input changes and that %s no tensor: left out\n", tool.name, left, left == 1 ? "" : "s", left == 1 ? "is" : "are");
    for (size_t i = 0; i < c->note_count && !given.quiet; i++)
        fprintf(stderr, "%s: note: %s: the condition depends on the size of a dynamic axis; it is taken as it was for the examples\n", tool.name, c->notes[i]);
    return write_model(c, model);
}

/* How a conversion goes: in two runs, and once more where the first attempt says so. */
typedef struct attempt {
    bool two_runs;
    bool settled;          /* the model was called once: its attributes are what they are from the second call on */
    bool again_in_two_runs, again_settled;
} attempt;

static int convert_once(ts_module *m, const examples *e, const state *s, const char *model, ts_error *error, attempt *a) {
    convert c = {.dynamic = a->two_runs, .has_state = s->n > 0, .error = error};
    ts_graph *g;
    val *args, result = {0};
    if (ts_module_graph(m, given.method, &g, error) != TS_OK) return fail_with(error, given.method, EXIT_RAISED);
    build_begin(&c.b);
    ts_value *root = ts_module_root(m);
    tensors_name_attributes(&c, root);
    ts_value_unref(root);
    int code;
    if (!examples_bind(&c, e, g, &args)) {
        code = options_fail(&tool, "%s\nGive an example of each input with --input or --ref", ts_error_brief(error));
    } else {
        size_t n = ts_block_param_count(ts_graph_body(g));
        state_inputs(&c, m, s);
        bool walked = walk_method(&c, g, args, n, &result);
        a->again_in_two_runs = !walked && c.open_sizes && !c.dynamic;
        a->again_settled = walked && c.settles && !a->settled;
        code = a->again_in_two_runs || a->again_settled ? EXIT_PASSED : finish(&c, m, s, model, walked, &result);
        for (size_t i = 0; i < n; i++) val_free(&args[i]);
        val_free(&result);
    }
    tensors_free(&c);
    build_free(&c.b);
    ts_graph_unref(g);
    return code;
}

/* A walk that comes to the end has called the method once: what it keeps in attributes from then on is there. */
static int convert_method(ts_module *m, const examples *e, const state *s, const char *model, ts_error *error) {
    attempt a = {.two_runs = e->axis_count > 0};
    int code = convert_once(m, e, s, model, error, &a);
    while (a.again_in_two_runs || a.again_settled) {
        if (a.again_in_two_runs && s->n) return options_fail(&tool, "--state: a size that depends on the data is not converted with it");
        if (a.again_settled && !given.quiet)
            fprintf(stderr, "%s: note: a first call of %s() sets attributes; it is converted as it is from the second call on\n", tool.name, given.method);
        a = (attempt){.two_runs = a.two_runs || a.again_in_two_runs, .settled = a.settled || a.again_settled};
        code = convert_once(m, e, s, model, error, &a);
    }
    return code;
}

static int gather_examples(examples *e) {
    if (!input_fill_known(given.fill)) return options_fail(&tool, "--fill %s: rand, ones, zeros or arange", given.fill);
    if (given.ref && given.inputs.n) return options_fail(&tool, "--input and --ref exclude each other");
    for (int i = 0; i < given.inputs.n; i++)
        if (!examples_add(e, given.inputs.at[i], given.fill)) return EXIT_USAGE;
    for (int i = 0; i < given.axes.n; i++)
        if (!examples_add_axis(e, given.axes.at[i])) return EXIT_USAGE;
    return given.ref && !examples_read(e, given.ref, given.case_name, given.method) ? EXIT_NOT_LOADED : -1;
}

/* Which attributes are state: found on a module of its own. */
static int find_state(const char *model, const examples *e, state *out, ts_error *error) {
    ts_module *m;
    if (e->axis_count) return options_fail(&tool, "--state and --dynamic exclude each other");
    if (ts_module_load(model, &load, &m, error) != TS_OK) return fail_loading(error);
    ts_status st = given.evaluate ? ts_module_train(m, false, error) : TS_OK;
    if (st == TS_OK) st = state_find(m, given.method, e, out, error);
    ts_module_unref(m);
    return st == TS_OK ? -1 : fail_with(error, given.method, EXIT_RAISED);
}

static int run(const char *model, ts_error *error) {
    ts_module *m;
    examples e = {0};
    state s = {0};
    bool converts = given.output && !given.print && !given.list_ops;
    int code = converts ? gather_examples(&e) : -1;
    if (code < 0 && converts && given.state) code = find_state(model, &e, &s, error);
    if (code < 0 && ts_module_load(model, &load, &m, error) != TS_OK) code = fail_loading(error);
    else if (code < 0) {
        if (given.evaluate && ts_module_train(m, false, error) != TS_OK) code = fail_with(error, model, EXIT_RESOURCE);
        else if (given.print) code = print_method(m, error);
        else if (given.list_ops) code = list_ops(m, error);
        else code = convert_method(m, &e, &s, model, error);
        ts_module_unref(m);
    }
    examples_free(&e);
    return code;
}

int main(int argc, char **argv) {
    int count, code;
    output_begin();
    if ((code = options_parse(&tool, argc, argv, &count)) >= 0) return code;
    if (given.list_ops && count == 0) return list_rows();
    if (count != 1) return options_fail(&tool, "one model is needed, %d files are given", count);
    if (given.opset != BUILD_OPSET) return options_fail(&tool, "--opset %ld: only %d is written", given.opset, BUILD_OPSET);
    if (!given.output && !given.print && !given.list_ops) return options_fail(&tool, "nothing to do: give -o FILE, --print or --list-ops");
    if ((code = limits_parse(&tool, given.limits, &load.limits)) >= 0) return code;
    ts_error *error = ts_error_new();
    if (!error) memory_end();
    code = run(argv[0], error);
    ts_error_free(error);
    memory_free_all();
    return code;
}
