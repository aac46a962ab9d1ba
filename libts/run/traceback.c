/* SPDX-License-Identifier: Apache-2.0
 *
 * traceback.c: the text of an error as LibTorch has it (page 5.8), and the trace of operators.
 *
 * Frames are listed from the outermost to the innermost, inlined calls as if they were calls.  A RaiseException shows
 * one frame for itself and the calls that LibTorch inlines around it: its own lines under the outermost's name.
 */
#include "run/machine.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_TEXT = 1 << 20 }; /* of one traceback: lines may be long and frames many */

typedef struct entry { range place; const char *name; } entry;
typedef VEC(entry) entries;

static const node *node_of(const frame *f) {
    return f->pc ? f->program->nodes.at[f->pc - 1] : NULL;
}

/* Name of the function that LibTorch sees around frame `f`: calls that are not dispatched are inlined there. */
static const char *outermost_name(const frame *f) {
    while (f->kind == FRAME_CALL) f = f->below;
    return f->program->name;
}

/* Entries of one frame, innermost first. */
static bool add_frame(entries *into, const frame *f) {
    const node *n = node_of(f);
    if (!n) return true;
    range place = n->place;
    for (const call_site *c = n->inlined; c && c != f->program->site; c = c->outer) {
        if (!VEC_PUSH(NULL, into, (entry){place, c->function->base})) return false;
        place = c->place;
    }
    return VEC_PUSH(NULL, into, (entry){place, f->program->name});
}

static bool collect(entries *into, const frame *top, const frame *last, bool raised) {
    const frame *f = top;
    if (raised) {
        const node *n = node_of(f);
        if (n && !VEC_PUSH(NULL, into, (entry){n->place, outermost_name(f)})) return false;
        while (f != last && f->kind == FRAME_CALL) f = f->below;
        if (f == last) return true;
        f = f->below;
    }
    for (;; f = f->below) {
        if (!add_frame(into, f)) return false;
        if (f == last) return true;
    }
}

static void print_entries(text *out, const entries *from, bool original) {
    for (size_t i = from->n; i-- > 0 && out->length < MAX_TEXT;) {
        range place = from->at[i].place, written = original ? range_origin(place) : place;
        range_print(out, written.source ? written : place, from->at[i].name);
    }
}

void traceback_wrap(machine *m, const frame *last) {
    ts_error *err = m->cx->err;
    entries all = {0};
    const frame *top = m->top;
    const node *n = node_of(top);
    bool raised = n && n->kind == N_OP && n->op == &op_table[OP_prim_RaiseException];
    if (collect(&all, top, last, raised)) {
        scoped_text text t = TEXT_INIT(NULL);
        bool original = false;
        for (size_t i = 0; i < all.n; i++) original |= range_origin(all.at[i].place).source != NULL;
        text_puts(&t, "The following operation failed in the TorchScript interpreter.\nTraceback of TorchScript");
        text_puts(&t, original ? ", serialized code (most recent call last):\n" : " (most recent call last):\n");
        print_entries(&t, &all, false);
        if (original) {
            text_puts(&t, "\nTraceback of TorchScript, original code (most recent call last):\n");
            print_entries(&t, &all, true);
        }
        text_printf(&t, "%s: %s\n", m->raised.tag == V_STR ? m->raised.s->bytes : "RuntimeError", ts_error_message(err));
        char *whole = text_take(&t);
        char *brief = err->brief; /* of an error inside a nested call: stays */
        err->brief = NULL;
        if (raised) err->exception = TS_EXCEPTION_RAISED;
        if (whole) error_wrap(err, whole);
        if (brief) {
            free(err->brief);
            err->brief = brief;
        }
    }
    VEC_FREE(&all);
}

void machine_trace(machine *m, const insn *i, const node *n, const value *in, const value *out, double seconds) {
    size_t length;
    const char *schema_text = op_name(i->op, &length);
    scoped_text text name = TEXT_INIT(NULL);
    text_add(&name, schema_text, strcspn(schema_text, "("));
    m->rs->trace(m->rs->trace_context, &(run_event){.name = text_str(&name),
                                                    .place = n->place,
                                                    .inputs = in,
                                                    .input_count = (int)i->nin,
                                                    .outputs = out,
                                                    .output_count = (int)i->nout,
                                                    .seconds = seconds});
}
