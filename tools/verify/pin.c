/* SPDX-License-Identifier: Apache-2.0
 *
 * pin.c: which submodule differs first.
 *
 * A submodule may be called more than once, and what it returned may be written to later (an in-place activation): a value
 * agrees if it did so at any return, or does so at the end.
 */
#include "pin.h"

#include "common/reference.h"

#include <stdlib.h>
#include <string.h>

typedef struct pin {
    const char *name; /* of the submodule */
    const ts_value *want;
    ts_value *object; /* the submodule; NULL: the model has none of that name */
    ts_value *result; /* of its first return that differs */
    long seen;        /* order of its first return; 0: none */
    bool agrees;
} pin;

typedef struct watch {
    const tolerance *t;
    pin *pins;
    size_t count;
    long calls;
} watch;

/* Compares without a trace; the message, if asked for, is to be freed. */
static bool agrees(const tolerance *t, const ts_value *got, const ts_value *want, char **out_message) {
    case_result c = {0};
    compare_value(&c, t, "its result", got, want);
    bool good = c.status == CASE_PASSED;
    for (size_t i = 0; i < c.detail_count; i++) {
        free(c.details[i].path);
        free(c.details[i].type);
        free(c.details[i].message);
    }
    free(c.details);
    if (out_message) *out_message = c.message;
    else free(c.message);
    return good;
}

static void on_return(void *context, const ts_call_event *e) {
    watch *w = context;
    if (strcmp(e->method, "forward") != 0) return;
    w->calls++;
    for (size_t i = 0; i < w->count; i++) {
        pin *p = &w->pins[i];
        if (p->agrees || !p->object || !ts_value_is(p->object, e->object)) continue;
        p->agrees = agrees(w->t, e->result, p->want, NULL);
        if (!p->seen) {
            p->seen = w->calls;
            p->result = ts_value_ref(e->result);
        }
    }
}

static void call(ts_module *m, const reference_case *rc) {
    ts_value *result = NULL;
    ts_keyword *keywords = calloc(rc->keyword_count + 1, sizeof *keywords);
    if (!keywords) abort();
    for (size_t i = 0; i < rc->keyword_count; i++) keywords[i] = (ts_keyword){rc->keywords[i].name, rc->keywords[i].value};
    /* what it returns, or raises, is known by now */
    if (ts_module_call(m, rc->method, rc->inputs, rc->input_count, keywords, rc->keyword_count, &result, NULL) == TS_OK) ts_value_unref(result);
    free(keywords);
}

/* What was found, as a sentence. */
static char *conclusion(const watch *w) {
    const pin *first = NULL, *last = NULL;
    size_t seen = 0;
    for (size_t i = 0; i < w->count; i++) {
        const pin *p = &w->pins[i];
        bool good = p->seen && (p->agrees || agrees(w->t, p->result, p->want, NULL));
        seen += p->seen != 0;
        if (p->seen && !good && (!first || p->seen < first->seen)) first = p;
        if (good && (!last || p->seen > last->seen)) last = p;
    }
    if (!seen) return text_of("no submodule of intermediates/ was called");
    if (!first) return text_of("all %zu intermediate values agree: what differs comes after %s returned", seen, last->name);
    char *how = NULL, *whole;
    agrees(w->t, first->result, first->want, &how);
    whole = text_of("the first submodule that differs is %s: %s", first->name, how ? how : "");
    free(how);
    return whole;
}

static char *watch_case(ts_module *m, const reference_case *rc, const tolerance *t) {
    watch w = {.t = t, .pins = calloc(rc->intermediate_count + 1, sizeof *w.pins), .count = rc->intermediate_count};
    if (!w.pins) abort();
    for (size_t i = 0; i < w.count; i++) {
        w.pins[i] = (pin){.name = rc->intermediates[i].name, .want = rc->intermediates[i].value};
        if (ts_module_attribute(m, w.pins[i].name, &w.pins[i].object, NULL) != TS_OK) w.pins[i].object = NULL;
    }
    ts_module_set_watch(m, on_return, &w);
    call(m, rc);
    char *text = conclusion(&w);
    for (size_t i = 0; i < w.count; i++) {
        ts_value_unref(w.pins[i].object);
        ts_value_unref(w.pins[i].result);
    }
    free(w.pins);
    return text;
}

static void ignore_return(void *context, const ts_call_event *e) { (void)context, (void)e; }

char *pin_failure(const char *model, const char *reference_path, const char *case_name, const ts_load_options *load, const tolerance *t) {
    reference *r = reference_open(reference_path, &case_name, 1);
    reference_case rc;
    ts_module *m = NULL;
    size_t count;
    char *text = NULL;
    if (r && reference_count(r, &count) && ts_module_load(model, load, &m, NULL) == TS_OK) {
        ts_module_set_watch(m, ignore_return, NULL); /* from the first call on */
        while (!text && reference_next(r, &rc)) {
            if (rc.error) text = NULL;
            else if (rc.state_only) call(m, &rc);
            else text = watch_case(m, &rc, t);
            reference_case_free(&rc);
        }
    }
    ts_module_unref(m);
    reference_close(r);
    return text;
}
