/* SPDX-License-Identifier: Apache-2.0
 *
 * memory.c: every allocation may fail: the n-th one is made to, for each n, on the way from source text to a result, and
 * for many n on the way from each archive of data/ to a result.
 * What fails must say so, leak nothing (the sanitizers look) and leave the library usable.
 */
#include "base/mem.h"
#include "models.h"

#include <criterion/criterion.h>

static const char *const source =
    "def g(l: List[int], k: str) -> Dict[str, List[int]]:\n"
    "    d: Dict[str, List[int]] = {}\n"
    "    for i in range(3):\n"
    "        l.append(i)\n"
    "        d[k + str(i)] = l\n"
    "    return d\n"
    "def f(n: int, l: List[int], t: Tuple[int, float]) -> Tuple[str, List[str], Dict[str, List[int]]]:\n"
    "    a, b = t\n"
    "    parts: List[str] = []\n"
    "    while n > 0:\n"
    "        if n % 2 == 0:\n"
    "            parts.append(\"even {}\".format(n))\n"
    "        else:\n"
    "            parts = parts + [\"odd\"]\n"
    "        n = n - 1\n"
    "    w = fork(g, l, \"k\")\n"
    "    return \" \".join(parts), parts, torch.wait(w)\n";

static char failure[200];

/* Compiles and calls; the status of the first step that fails. */
static ts_status whole_way(void) {
    ts_error *error = ts_error_new();
    ts_module *m = NULL;
    ts_value *items[2] = {ts_value_int(1), ts_value_int(2)}, *args[3] = {ts_value_int(4)}, *result = NULL;
    args[1] = ts_value_list(items, 2);
    args[2] = ts_value_tuple(items, 2);
    bool made = items[0] && items[1] && args[0] && args[1] && args[2];
    ts_status st = made ? ts_module_compile("m.py", source, strlen(source), NULL, &m, error) : TS_ERR_MEMORY;
    if (st == TS_OK) st = ts_module_call(m, "f", args, 3, NULL, 0, &result, error);
    ts_value_unref(result);
    ts_module_unref(m);
    for (int i = 0; i < 3; i++) ts_value_unref(args[i]);
    for (int i = 0; i < 2; i++) ts_value_unref(items[i]);
    snprintf(failure, sizeof failure, "%s", ts_error_message(error));
    ts_error_free(error);
    return st;
}

Test(memory, each_allocation_fails_once) {
    cr_assert_eq(whole_way(), TS_OK);
    long n = 1;
    for (;; n++) {
        mem_fail_after(n);
        ts_status st = whole_way();
        mem_fail_after(0);
        if (st == TS_OK) break;
        cr_expect_eq(st, TS_ERR_MEMORY, "allocation %ld: %s: %s", n, ts_status_name(st), failure);
        cr_assert_lt(n, 100000);
    }
    cr_assert_gt(n, 30);
    cr_assert_eq(whole_way(), TS_OK);
}

/* ---- archives ---- */

enum { TRIES = 300 };

static ts_status load_and_run(int i) {
    ts_error *error = ts_error_new();
    ts_module *m = NULL;
    ts_value *arg = NULL, *result = NULL;
    ts_status st = model_load(i, NULL, &m, error);
    if (st == TS_OK) ts_module_set_threads(m, 1);
    if (st == TS_OK) st = model_argument(i, &arg, error);
    if (st == TS_OK) st = ts_module_call(m, "forward", &arg, 1, NULL, 0, &result, error);
    ts_value_unref(result);
    ts_value_unref(arg);
    ts_module_unref(m);
    snprintf(failure, sizeof failure, "%s", ts_error_message(error));
    ts_error_free(error);
    return st;
}

/* How many allocations a whole run makes: the first n that does not fail, by halving. */
static long count_allocations(int i) {
    long low = 1, high = 1 << 24;
    while (low < high) {
        long middle = low + (high - low) / 2;
        mem_fail_after(middle);
        ts_status st = load_and_run(i);
        mem_fail_after(0);
        if (st == TS_OK) high = middle;
        else low = middle + 1;
    }
    return low;
}

Test(memory, archives_survive_failures, .timeout = 300) {
    for (int i = 0; i < MODELS; i++) {
        cr_assert_eq(load_and_run(i), TS_OK, "%s: %s", models[i].path, failure);
        long count = count_allocations(i), step = count / TRIES + 1;
        for (long n = 1; n < count; n += step) {
            mem_fail_after(n);
            ts_status st = load_and_run(i);
            mem_fail_after(0);
            /* an operator may do without what it only wanted for speed */
            cr_expect(st == TS_OK || st == TS_ERR_MEMORY, "%s, allocation %ld: %s: %s", models[i].path, n, ts_status_name(st), failure);
        }
        cr_assert_eq(load_and_run(i), TS_OK, "%s: %s", models[i].path, failure);
    }
}
