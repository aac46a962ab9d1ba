/* SPDX-License-Identifier: Apache-2.0
 *
 * control.c: operators about the program itself (page 5.6 of the language).
 *
 * libts records no gradients: is_grad_enabled() and set_grad_enabled() keep the flag as a value that programs see, every
 * tensor is a leaf, and asking for gradients is an error that says so.  No operator touches files.
 */
#include "core/random.h"
#include "ops/op.h"

#include <string.h>
#include <time.h>

KERNEL(print) {
    (void)out;
    scoped_text text t = TEXT_INIT(cx->budget);
    for (int i = 0; i < cx->nargs; i++) {
        if (i) text_putc(&t, ' ');
        value_print(&t, a[i]);
    }
    text_putc(&t, '\n');
    if (t.failed) return fail_memory(cx, t.length);
    if (cx->print) cx->print(cx->host, t.bytes, t.length);
    return TS_OK;
}

KERNEL(raise) {
    (void)out;
    return fail_op(cx, "%s", a[0].s->bytes);
}

KERNEL(ignored_python) {
    (void)a, (void)out;
    return fail_op(cx, "This Python function is annotated to be ignored and cannot be and has not been included in the "
                       "exported binary, meaning that it cannot be executed now. Make sure that ignored operations are "
                       "never executed after import");
}

KERNEL(warn) {
    (void)cx, (void)a, (void)out;
    return TS_OK;
}

KERNEL(wait) {
    if (a[0].tag != V_FUTURE) return fail_op(cx, "wait() expects a Future, but got a %s", value_tag_name(a[0]));
    if (a[0].fut->failed) return fail_op(cx, "%s", a[0].fut->error ? a[0].fut->error : "");
    out[0] = value_ref(a[0].fut->result);
    return TS_OK;
}

KERNEL(unwrap_optional) {
    if (arg_none(a[0])) return fail_op(cx, "Unwrapping null optional");
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(identity) {
    (void)cx;
    out[0] = value_ref(a[0]);
    return TS_OK;
}

KERNEL(second) {
    (void)cx;
    out[0] = value_ref(a[1]);
    return TS_OK;
}

KERNEL(four) {
    (void)cx;
    for (int i = 0; i < 4; i++) out[i] = value_ref(a[i]);
    return TS_OK;
}

static bool identical(value x, value y) {
    return x.tag == y.tag && value_same(x, y);
}

KERNEL(is) {
    (void)cx;
    out[0] = v_bool(identical(a[0], a[1]));
    return TS_OK;
}

KERNEL(isnot) {
    (void)cx;
    out[0] = v_bool(!identical(a[0], a[1]));
    return TS_OK;
}

KERNEL(id) {
    (void)cx;
    out[0] = v_int(a[0].tag == V_OBJECT ? (int64_t)(intptr_t)a[0].o : 0);
    return TS_OK;
}

/* A negative seed stands for itself modulo 2^64. */
KERNEL(manual_seed) {
    (void)out;
    if (cx->rng) generator_seed(cx->rng, (uint64_t)a[0].i);
    return TS_OK;
}

KERNEL(is_grad_enabled) {
    (void)a;
    out[0] = v_bool(cx->grad_enabled);
    return TS_OK;
}

KERNEL(set_grad_enabled) {
    (void)out;
    cx->grad_enabled = a[0].b;
    return TS_OK;
}

KERNEL(yes) {
    (void)cx, (void)a;
    out[0] = v_bool(true);
    return TS_OK;
}

KERNEL(no) {
    (void)cx, (void)a;
    out[0] = v_bool(false);
    return TS_OK;
}

KERNEL(zero_int) {
    (void)cx, (void)a;
    out[0] = v_int(0);
    return TS_OK;
}

KERNEL(nothing) {
    (void)cx, (void)a, (void)out;
    return TS_OK;
}

/* A handle: a tensor that nobody looks into. */
KERNEL(record_enter) {
    (void)a;
    tensor *t = NULL;
    TS_TRY(tensor_zeros(cx, TS_UINT8, 1, (const int64_t[]){1}, &t));
    out[0] = v_tensor(t);
    return TS_OK;
}

KERNEL(time_point) {
    (void)cx, (void)a;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    out[0] = v_int((int64_t)now.tv_sec * 1000000000 + now.tv_nsec);
    return TS_OK;
}

KERNEL(save) {
    (void)a, (void)out;
    return fail_op(cx, "torch.save() is refused: a model may not write files");
}

KERNEL(no_gradients) {
    (void)a, (void)out;
    bool grad = strncmp(cx->op->text, "aten::grad", strlen("aten::grad")) == 0;
    return fail(cx, TS_ERR_MISSING, "%s is not supported yet: libts runs models without recording gradients",
                grad ? "torch.autograd.grad" : "backward()");
}

KERNEL(retain_grad) {
    (void)out;
    if (!a[0].t->requires_grad) return fail_op(cx, "can't retain_grad on Tensor that has requires_grad=False");
    return TS_OK;
}
