/* SPDX-License-Identifier: Apache-2.0
 *
 * limits.c: what a model can make long or large ends with an error and leaves the module usable.  A body that does not
 * end is named by an alarm; no time is asserted.
 */
#include "ts/ts.h"

#include <criterion/criterion.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { HANGS_S = 120 }; /* for a body whose limit is a second */

/* Bodies of functions; `x` is a tensor of 8 floats, `one` the int 1, so that nothing is known when compiling. */
static const char *const bodies[] = {
    "l = [one] * 1000000000000\nreturn l[0]",
    "l = [one]\nfor i in range(60):\n  l = l + l\nreturn l[0]",
    "l = [one]\nfor i in range(60):\n  l.extend(l)\nreturn l[0]",
    "s = \"a\"\nfor i in range(60):\n  s = s + s\nreturn len(s)",
    "n = 0\nfor i in range(1000000000000):\n  n = n + one\nreturn n",
    "n = 0\nwhile one > 0:\n  n += 1\nreturn n",
    "l = list(range(one * 1000000000000))\nreturn len(l)",
    "l = [i for i in range(one * 1000000000000)]\nreturn len(l)",
    "return len(rangelist(one * 1000000000000))",
    "return torch.zeros([one * 1000000000000]).numel()",
    "return torch.zeros([one * 1000000, 1000000, 1000000, 1000000]).numel()",
    "return torch.arange(one * 1000000000000).numel()",
    "return torch.linspace(0., 1., one * 1000000000000).numel()",
    "return torch.eye(one * 1000000).numel()",
    "return torch.full([one * 1000000000], 1.5).numel()",
    "return torch.clone(x.expand([one * 1000000000, 8])).numel()",
    "return torch.repeat_interleave(x, one * 1000000000).numel()",
    "return x.repeat([one * 1000000000]).numel()",
    "return torch.cat([x] * (one * 100000000)).numel()",
    "return torch.stack([x] * (one * 100000000)).numel()",
    "return torch.outer(x.repeat([100000]), x.repeat([100000])).numel()",
    "return torch.bincount(torch.tensor([one * 1000000000000])).numel()",
    "return torch.one_hot(torch.tensor([one * 1000000000000])).numel()",
    "return torch.constant_pad_nd(x, [one * 1000000000000, 0]).numel()",
    "return torch.tril(torch.ones([one * 100000, 100000])).numel()",
    "return len(\"a\".center(one * 1000000000000))",
    "return len(\"a\".ljust(one * 1000000000000))",
    "return len(\"a\".rjust(one * 1000000000000))",
    "return len(\"a\".zfill(one * 1000000000000))",
    "return len(\"\\t\".expandtabs(one * 1000000000000))",
    "return len(\"abc\".replace(\"\", \"x\"))",
    "return len(\"abc\".rsplit(\"\"))",
    "return \"abc\".count(\"\")",
    "s = \"ab\"\nfor i in range(20):\n  s = s.replace(\"a\", \"aaaaaaaaaaaaaaaaaaaa\")\nreturn len(s)",
    "l = [\"aaaaaaaaaaaaaaaa\"]\nfor i in range(60):\n  l = [str(l)] * 2\nreturn len(l)",
    "s = \"{}{}\"\nfor i in range(60):\n  s = s.format(s, s)\nreturn len(s)",
    "d = {0: 1}\nfor i in range(1000000000000):\n  d[i] = i\nreturn len(d)",
    "l = [x]\nfor i in range(1000000000000):\n  l.append(torch.clone(x))\nreturn len(l)",
    "y = x\nfor i in range(1000):\n  y = torch.cat([y, y])\nreturn y.numel()",
    "y = x\nfor i in range(1000000000000):\n  y = y + 1.\nreturn y.numel()",
    "return len(str(torch.ones([one * 3000, 3000])))",
    "def __forked_function():\n  n = 0\n  while one > 0:\n    n += 1\n  return n\nreturn torch.wait(fork(__forked_function))",
};

enum { BODIES = sizeof bodies / sizeof *bodies };

static ts_module *compile(const char *body) {
    char source[4096];
    ts_load_options options = TS_LOAD_OPTIONS_INIT;
    ts_module *m = NULL;
    ts_error *error = ts_error_new();
    size_t n = (size_t)snprintf(source, sizeof source, "def small(x: Tensor, one: int) -> int:\n  return one + 1\ndef f(x: Tensor, one: int) -> int:\n");
    for (const char *p = body; *p;) {
        size_t line = strcspn(p, "\n");
        n += (size_t)snprintf(source + n, sizeof source - n, "  %.*s\n", (int)line, p);
        p += line + (p[line] == '\n');
    }
    options.limits = (ts_limits){.max_bytes = 64u << 20, .max_instructions = 3000000, .max_depth = 64, .max_seconds = 1};
    options.threads = 1;
    cr_assert_eq(ts_module_compile("limits.py", source, n, &options, &m, error), TS_OK, "%s", ts_error_message(error));
    ts_error_free(error);
    return m;
}

static ts_status call(ts_module *m, const char *name, char *message, size_t room) {
    ts_tensor *x = NULL;
    ts_value *args[2], *result = NULL;
    ts_error *error = ts_error_new();
    cr_assert_eq(ts_tensor_new(TS_FLOAT32, 1, (int64_t[]){8}, &x, NULL), TS_OK);
    args[0] = ts_value_tensor(x);
    args[1] = ts_value_int(1);
    ts_status st = ts_module_call(m, name, args, 2, NULL, 0, &result, error);
    snprintf(message, room, "%s", ts_error_brief(error));
    ts_value_unref(result);
    ts_value_unref(args[0]);
    ts_value_unref(args[1]);
    ts_tensor_unref(x);
    ts_error_free(error);
    return st;
}

static const char *volatile running;

static void hangs(int signal_number) {
    (void)signal_number;
    if (write(2, running, strlen(running)) < 0 || write(2, "\nhangs\n", 7) < 0) _exit(2);
    _exit(1);
}

Test(limits, what_grows_without_end_ends) {
    char message[400];
    signal(SIGALRM, hangs);
    for (int i = 0; i < BODIES; i++) {
        ts_module *m = compile(bodies[i]);
        running = bodies[i];
        alarm(HANGS_S);
        ts_status st = call(m, "f", message, sizeof message);
        alarm(0);
        cr_expect_neq(st, TS_OK, "%s: a result", bodies[i]);
        cr_expect(st == TS_ERR_LIMIT || st == TS_ERR_RUNTIME, "%s: %s, %s", bodies[i], ts_status_name(st), message);
        cr_expect_eq(call(m, "small", message, sizeof message), TS_OK, "%s: afterwards %s", bodies[i], message);
        ts_module_unref(m);
    }
}
