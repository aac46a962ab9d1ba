/* SPDX-License-Identifier: Apache-2.0
 *
 * bind.c: a caller's arguments to a function's parameters, with LibTorch's messages.
 */
#include "run/run.h"

#include <string.h>

typedef struct binding {
    run_state *rs;
    function *f;
    const char *const *names; /* keywords */
    const value *keywords;
    int nkeywords;
    value *out;
    int n; /* bound so far */
} binding;

static ts_status fail_declared(const binding *b, const char *label, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* format + label + the declaration. */
static ts_status fail_declared(const binding *b, const char *label, const char *format, ...) {
    scoped_text text t = TEXT_INIT(NULL);
    va_list args;
    va_start(args, format);
    text_vprintf(&t, format, args);
    va_end(args);
    text_puts(&t, label);
    schema_print(&t, b->f->schema);
    return fail_op(b->rs->cx, "%s", text_str(&t));
}

/* A value that has a type as it is; a list or dict without element types takes them from there. */
static ts_status fit_exactly(const binding *b, value *v, const type *t, const char *what) {
    type_pool *pool = b->f->unit->pool;
    bool undefined = v->tag == V_UNINIT;
    if (undefined) *v = v_none();
    if (undefined ? type_is_subtype(type_TENSOR, t, NULL) : value_is(*v, t)) return value_fit(b->rs->cx, pool, v, t, what);
    scoped_text text wanted = TEXT_INIT(NULL), got = TEXT_INIT(NULL);
    type_print(&wanted, t);
    type_print(&got, undefined ? type_TENSOR : value_type(pool, *v));
    return fail_op(b->rs->cx, "Expected a value of type '%s' for %s but instead found type '%s'.", text_str(&wanted), what, text_str(&got));
}

/* Binds parameter b->n to a value; position < 0: given by name. */
static ts_status bind_one(binding *b, value given, int position) {
    ctx *cx = b->rs->cx;
    const schema_arg *formal = &b->f->schema->args[b->n];
    b->out[b->n] = value_ref(given);
    scoped_text text what = TEXT_INIT(NULL), tail = TEXT_INIT(NULL);
    text_printf(&what, "argument '%s'", formal->name);
    value *v = &b->out[b->n++];
    ts_status st = b->rs->exact ? fit_exactly(b, v, formal->type, text_str(&what)) : value_fit(cx, b->f->unit->pool, v, formal->type, text_str(&what));
    if (st != TS_ERR_RUNTIME || !cx->err) return st;
    scoped_text text t = TEXT_INIT(NULL);
    if (position >= 0) text_printf(&tail, "Position: %d\n", position);
    text_printf(&t, "%s() %s\n%sDeclaration: ", b->f->base, ts_error_message(cx->err), text_str(&tail));
    schema_print(&t, b->f->schema);
    return fail_op(cx, "%s", text_str(&t));
}

static int find_keyword(const binding *b, const char *name) {
    for (int i = 0; i < b->nkeywords; i++)
        if (strcmp(b->names[i], name) == 0) return i;
    return -1;
}

static ts_status bind_rest(binding *b) {
    const schema *s = b->f->schema;
    while (b->n < s->nargs) {
        const schema_arg *formal = &s->args[b->n];
        int k = find_keyword(b, formal->name);
        if (k >= 0) {
            TS_TRY(bind_one(b, b->keywords[k], -1));
        } else if (formal->has_default) {
            b->out[b->n++] = value_ref(formal->def);
        } else {
            return fail_declared(b, "Declaration: ", "%s() is missing value for argument '%s'. ", b->f->base, formal->name);
        }
    }
    return TS_OK;
}

/* LibTorch raises these as they are, not as a c10::Error. */
static ts_status fail_keyword(const binding *b, const char *format, const char *name) __attribute__((format(printf, 2, 0)));

static ts_status fail_keyword(const binding *b, const char *format, const char *name) {
    scoped_text text t = TEXT_INIT(NULL);
    text_printf(&t, format, name, b->f->base);
    text_puts(&t, "Schema: ");
    schema_print(&t, b->f->schema);
    return fail_as(b->rs->cx, STD, "%s", text_str(&t));
}

static ts_status check_keywords(const binding *b, int positionals) {
    for (int i = 0; i < b->nkeywords; i++) {
        int at = schema_find(b->f->schema, b->names[i]);
        if (at < 0)
            return fail_keyword(b, "Unknown keyword argument '%s' for operator '%s'. ", b->names[i]);
        if (at < positionals || find_keyword(b, b->names[i]) != i)
            return fail_keyword(b, "Argument '%s' specified both as positional and keyword argument. ", b->names[i]);
    }
    return TS_OK;
}

static ts_status bind_all(binding *b, value self, const value *args, int nargs) {
    const schema *s = b->f->schema;
    int first = self.tag != V_NONE;
    if (nargs + first > s->nargs)
        return fail_declared(b, "Declaration: ", "Expected at most %d argument(s) for operator '%s', but received %d argument(s). ",
                             s->nargs, b->f->base, nargs + first);
    if (first) b->out[b->n++] = value_ref(self);
    for (int i = 0; i < nargs; i++) TS_TRY(bind_one(b, args[i], i + first));
    TS_TRY(bind_rest(b));
    return check_keywords(b, nargs + first);
}

ts_status run_bind(run_state *rs, function *f, value self, const value *args, int nargs, const char *const *names,
                   const value *keywords, int nkeywords, value *out) {
    binding b = {rs, f, names, keywords, nkeywords, out, 0};
    ts_status st = bind_all(&b, self, args, nargs);
    if (st != TS_OK)
        while (b.n > 0) value_unref(value_take(&out[--b.n]));
    return st;
}
