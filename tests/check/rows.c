/* SPDX-License-Identifier: Apache-2.0
 *
 * rows.c: every row of the tables of operators (libts/ops/<family>.def) has a case.
 *
 *     check-rows FILE.ts ...      prints each row that no case executes; exit 1 if there is one, or if a case fails
 *
 * The cases run without the passes that compute, merge or drop operators beforehand, so that what is counted is what
 * stands in them, and what they print must not depend on those passes.
 */
#include "../case.h"

#include "api/module.h"
#include "passes/passes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Rows that no call gets through: they raise on purpose, or the interpreter has an instruction in their place. */
static const char *const raising[] = {
    "aten::backward",
    "aten::backward.TensorList",
    "aten::coalesce",
    "aten::cuda",
    "aten::grad",
    "aten::is_coalesced",
    "aten::pin_memory",
    "aten::quantized_gru.data_legacy",
    "aten::quantized_gru.input_legacy",
    "aten::quantized_lstm.data_legacy",
    "aten::quantized_lstm.input_legacy",
    "aten::save",
    "aten::warn",
    "aten::_nested_tensor_from_mask.out",
    "aten::_nested_tensor_size.out",
    "aten::_pin_memory",
    "aten::_pin_memory.out",
    "aten::to_padded_tensor.out",
    "prim::IgnoredPythonOp",
    "prim::RaiseException",
};

/* Rows behind an overload that takes all that they take: only calls by id reach them. */
static const char *const shadowed[] = {
    "aten::copy_.Tensor",
    "aten::dequantize.list",
    "aten::dequantize.tensor",
    "aten::Float.int",
    "aten::__interpolate.size_list",
    "aten::len.any",
    "aten::matrix_H.a",
    "aten::mH.a",
    "aten::mT.a",
    "aten::numpy_T.a",
    "aten::pow.int_to_int",
    "aten::range",
    "aten::range.out_",
    "aten::split",
    "aten::to.prim_dtype",
    "aten::view.dtype",
};

static unsigned char *executed; /* per row; memory shared with the children */

static bool is_named(const char *schema_text, const char *name) {
    size_t n = strlen(name);
    return strncmp(schema_text, name, n) == 0 && schema_text[n] == '(';
}

static void record(void *context, const ts_trace_event *event) {
    (void)context;
    const op *const *found;
    int count = op_find(event->op, strcspn(event->op, "."), &found);
    for (int i = 0; i < count; i++)
        if (is_named(found[i]->text, event->op)) executed[found[i] - op_table] = 1;
}

/* Puts the graph as written, with calls inlined, in place of the optimised one. */
static void before_call(ts_module *module) {
    ts_module_set_trace(module, record, NULL);
    for (size_t i = 0; i < module->methods.n; i++) {
        function *f = module->methods.at[i];
        if (strcmp(f->base, "case") == 0 && function_compile(f, NULL) == TS_OK &&
            passes_run(f, "lift", &f->optimized, NULL) != TS_OK)
            f->optimized = NULL; /* and the call says why */
    }
}

static bool is_among(const char *schema_text, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (is_named(schema_text, names[i])) return true;
    return false;
}

static bool is_excepted(const char *schema_text) {
    return is_among(schema_text, raising, sizeof raising / sizeof *raising) ||
           is_among(schema_text, shadowed, sizeof shadowed / sizeof *shadowed);
}

int main(int argc, char **argv) {
    int failed = 0, missing = 0;
    executed = mmap(NULL, OP_COUNT, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (executed == MAP_FAILED) return 5;
    for (int i = 1; i < argc; i++) failed += !case_file_run(argv[i], before_call, false);
    for (size_t i = 0; i < OP_COUNT; i++)
        if (!executed[i] && !is_excepted(op_table[i].text)) {
            printf("no case: %s\n", op_table[i].text);
            missing++;
        }
    printf("%d of %d operators have no case; %d of %d files failed\n", missing, OP_COUNT, failed, argc - 1);
    return missing || failed;
}
