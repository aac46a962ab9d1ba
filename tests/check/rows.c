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

/* Rows that no call can get through: they raise on purpose, or the interpreter has an instruction in their place. */
static const char *const excepted[] = {
    "aten::backward",      "aten::backward.TensorList",
    "aten::cuda",          "aten::grad",
    "aten::save",          "aten::warn",
    "aten::coalesce",      "aten::is_coalesced",
    "aten::pin_memory",    "aten::_pin_memory",
    "aten::_pin_memory.out",
    "prim::IgnoredPythonOp", "prim::RaiseException",
    "aten::quantized_lstm.input_legacy", "aten::quantized_lstm.data_legacy",
    "aten::quantized_gru.input_legacy", "aten::quantized_gru.data_legacy",
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

static bool is_excepted(const char *schema_text) {
    for (size_t i = 0; i < sizeof excepted / sizeof *excepted; i++)
        if (is_named(schema_text, excepted[i])) return true;
    return false;
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
