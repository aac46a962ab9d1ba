/* SPDX-License-Identifier: Apache-2.0
 *
 * match.c: fitting arguments to a schema: type variables, defaults, implicit conversions (pages 4.5 and 4.6 of the
 * language).  A schema is first tried by types alone, then emitted, so that a try that fails leaves nothing behind.
 */
#include "sema/emit.h"

#include <string.h>

enum { MAX_VARS = 16 };

typedef struct bindings { int n; struct { const char *name; const type *type; } at[MAX_VARS]; } bindings;

/* ---- type variables ---- */

static const type *bound(const bindings *b, const char *name) {
    for (int i = 0; i < b->n; i++)
        if (strcmp(b->at[i].name, name) == 0) return b->at[i].type;
    return NULL;
}

/* Why something does not match: worked out only where somebody asks. */
#define EXPLAIN(why, ...) ((why) ? text_printf((why), __VA_ARGS__) : (void)0)

static bool bind(emitter *em, bindings *b, const type *formal, const type *actual, text *why);

static bool bind_var(emitter *em, bindings *b, const type *formal, const type *actual, text *why) {
    for (int i = 0; i < b->n; i++) {
        if (strcmp(b->at[i].name, formal->name) != 0) continue;
        if (type_unify(em->u->pool, b->at[i].type, actual, NULL, false)) return true;
        EXPLAIN(why, "Type variable '%s' previously matched to type %s is matched to type %s", formal->name,
                    em_type(em, b->at[i].type), em_type(em, actual));
        return false;
    }
    if (b->n == MAX_VARS) return false;
    b->at[b->n].name = formal->name;
    b->at[b->n++].type = actual;
    return true;
}

static bool bind_list(emitter *em, bindings *b, const type *formal, const type *actual, text *why) {
    if (actual->kind == T_LIST) return bind(em, b, formal->args[0], actual->args[0], why);
    if (actual->kind == T_TUPLE && actual->n) {
        const type *element = actual->args[0];
        for (int i = 1; i < actual->n && element; i++) element = type_unify(em->u->pool, element, actual->args[i], NULL, false);
        if (element) return bind(em, b, formal->args[0], element, why);
    }
    EXPLAIN(why, "Cannot match %s to %s", em_type(em, formal), em_type(em, actual));
    return false;
}

static bool bind(emitter *em, bindings *b, const type *formal, const type *actual, text *why) {
    if (!type_has_var(formal)) return true;
    switch (formal->kind) {
    case T_VAR: return bind_var(em, b, formal, actual, why);
    case T_LIST: return bind_list(em, b, formal, actual, why);
    case T_OPTIONAL:
        if (actual->kind == T_NONE) return true;
        return bind(em, b, formal->args[0], actual->kind == T_OPTIONAL ? actual->args[0] : actual, why);
    default:
        if (actual->kind != formal->kind || actual->n != formal->n) {
            EXPLAIN(why, "Cannot match a %s to %s",
                        formal->kind == T_DICT ? "dict" : formal->kind == T_TUPLE ? "tuple" : formal->kind == T_FUTURE ? "future" : "rref",
                        em_type(em, actual));
            return false;
        }
        for (int i = 0; i < formal->n; i++)
            if (!bind(em, b, formal->args[i], actual->args[i], why)) return false;
        return true;
    }
}

/* The type with its variables replaced; NULL if one is not bound. */
static const type *evaluate(emitter *em, const bindings *b, const type *t) {
    if (!type_has_var(t)) return t;
    type_pool *pool = em->u->pool;
    if (t->kind == T_VAR) return bound(b, t->name);
    const type *parts[MAX_VARS];
    if (t->n > MAX_VARS) return NULL;
    for (int i = 0; i < t->n; i++)
        if (!(parts[i] = evaluate(em, b, t->args[i]))) return NULL;
    const type *made;
    switch (t->kind) {
    case T_LIST: made = type_list(pool, parts[0]); break;
    case T_OPTIONAL: made = type_optional(pool, parts[0]); break;
    case T_DICT: made = type_dict(pool, parts[0], parts[1]); break;
    case T_TUPLE: made = type_tuple(pool, t->n, parts); break;
    case T_FUTURE: made = type_future(pool, parts[0]); break;
    case T_RREF: made = type_rref(pool, parts[0]); break;
    default: return NULL;
    }
    em->no_memory = em->no_memory || !made;
    return made;
}

/* ---- implicit conversions ---- */

static bool replace(emitter *em, const ast *at, ir_value **v, const char *name, bool dry) {
    return dry || em_op(em, at, name, 1, v, v) == TS_OK;
}

/* A tuple to a list of its elements, all of which fit. */
static bool tuple_to_list(emitter *em, const ast *at, ir_value **v, const type *want, bool dry) {
    const type *t = (*v)->type, *target = want->kind == T_OPTIONAL ? want->args[0] : want;
    if (t->kind != T_TUPLE || target->kind != T_LIST) return false;
    for (int i = 0; i < t->n; i++)
        if (!type_is_subtype(t->args[i], target->args[0], NULL)) return false;
    if (dry) return true;
    ir_value **items;
    int n;
    return em_unpack(em, at, *v, -1, &items, &n) == TS_OK && em_node(em, N_LIST, at, n, items, target, v) == TS_OK;
}

static bool tuple_to_tuple(emitter *em, const ast *at, ir_value **v, const type *want, bool conv, bool dry) {
    const type *t = (*v)->type;
    if (t->kind != T_TUPLE || want->kind != T_TUPLE || t->n != want->n || want->fields) return false;
    ir_value **items = NULL, **converted = ARENA_ARRAY(em->memory, ir_value *, t->n + 1);
    int n = t->n;
    if (!converted) return em->no_memory = true, false;
    if (!dry && em_unpack(em, at, *v, -1, &items, &n) != TS_OK) return false;
    for (int i = 0; i < t->n; i++) {
        ir_value probe = {.type = t->args[i]};
        converted[i] = dry ? &probe : items[i];
        if (!em_convert(em, at, &converted[i], want->args[i], false, conv, dry)) return false;
    }
    return dry || em_node(em, N_TUPLE, at, n, converted, want, v) == TS_OK;
}

/* The serializer writes whole floats from 1e10 to below 1e17 without a point (page 3.9): such an int literal in a
 * float's place is that float. */
static bool pointless_float(emitter *em, const ast *at, ir_value **v, bool dry) {
    const node *def = (*v)->def;
    if (!def || def->kind != N_CONSTANT || def->constant.tag != V_INT || !literal_is_float(def->constant.i)) return false;
    return dry || em_constant(em, at, v_float((double)def->constant.i), type_FLOAT, v) == TS_OK;
}

bool em_convert(emitter *em, const ast *at, ir_value **v, const type *want, bool empty_list, bool conv, bool dry) {
    const type *have = (*v)->type;
    if (type_is_subtype(have, want, NULL)) return true;
    if (want->kind == T_OPTIONAL && have->kind != T_OPTIONAL && have->kind != T_NONE)
        return em_convert(em, at, v, want->args[0], empty_list, conv, dry);
    if (empty_list && want->kind == T_LIST) return dry || em_node(em, N_LIST, at, 0, NULL, want, v) == TS_OK;
    if (tuple_to_list(em, at, v, want, dry)) return true;
    if (tuple_to_tuple(em, at, v, want, conv, dry)) return true;
    if (!conv) return false;
    if (have->kind == T_INT && want->kind == T_FLOAT) return pointless_float(em, at, v, dry);
    if (have->kind == T_TENSOR) {
        switch (want->kind) {
        case T_FLOAT: return replace(em, at, v, "aten::FloatImplicit", dry);
        case T_COMPLEX: return replace(em, at, v, "aten::ComplexImplicit", dry);
        case T_INT: return replace(em, at, v, "aten::IntImplicit", dry);
        case T_NUMBER: return replace(em, at, v, "aten::ScalarImplicit", dry);
        default: return false;
        }
    }
    if (have->kind == T_NUMBER) {
        switch (want->kind) {
        case T_FLOAT: return replace(em, at, v, "aten::Float", dry);
        case T_COMPLEX: return replace(em, at, v, "aten::Complex", dry);
        case T_INT: return replace(em, at, v, "aten::Int", dry);
        default: return false;
        }
    }
    return have->kind == T_STR && want->kind == T_DEVICE && replace(em, at, v, "aten::device", dry);
}

/* ---- one schema ---- */

/* Where the value of a schema's argument comes from. */
typedef struct source_of { enum { FROM_SELF, FROM_ARG, FROM_REST, FROM_DEFAULT } from; int index; bool repeat; } source_of;

typedef struct matching {
    emitter *em;
    const schema *s;
    const ast *at;
    ir_value *self;
    const arg *args;
    int n;
    bool conv;
    text *why;
    bindings vars;
    bool used_self;
    bool used[OP_MAX_ARGS * 2]; /* keywords, counted from the first */
    source_of where[OP_MAX_ARGS * 2];
    int made;       /* values that LibTorch has made by now, for nothing if the schema does not fit */
    int positional; /* arguments without a name */
    int taken;      /* positionals used so far */
} matching;

static bool is_broadcast(const schema_arg *formal, const type *have) {
    const type *t = formal->type->kind == T_OPTIONAL ? formal->type->args[0] : formal->type;
    return formal->list_size && t->kind == T_LIST && (t->args[0]->kind == T_INT || t->args[0]->kind == T_FLOAT) &&
           type_equal(have, t->args[0]);
}

static bool wrong_type(matching *m, const schema_arg *formal, const type *want, const ir_value *v, const arg *given) {
    emitter *em = m->em;
    EXPLAIN(m->why, "Expected a value of type '%s' for argument '%s' but instead found type '%s'.", em_type(em, want),
                formal->name, em_type(em, v->type));
    if (given && given->empty_list)
        EXPLAIN(m->why, "\nEmpty lists default to List[Tensor]. Add a variable annotation to the assignment to create an empty list of another type (torch.jit.annotate(List[T, []]) where T is the type of elements in the list for Python 2)");
    EXPLAIN(m->why, "\n");
    return false;
}

/* How many values a conversion makes. */
static int conversions(const ir_value *v, const type *want) {
    if (type_is_subtype(v->type, want, NULL)) return 0;
    if (v->type->kind != T_TUPLE) return 1;
    return 1 + (v->def && v->def->kind == N_TUPLE ? 0 : v->type->n);
}

/* One value against one formal type; binds variables. */
static bool fits(matching *m, const schema_arg *formal, const type *formal_type, ir_value *v, const arg *given) {
    emitter *em = m->em;
    scoped_text text reason = TEXT_INIT(NULL);
    if (!bind(em, &m->vars, formal_type, v->type, m->why ? &reason : NULL)) {
        EXPLAIN(m->why, "Could not match type %s to %s in argument '%s': %s.\n", em_type(em, v->type),
                    em_type(em, formal_type), formal->name, text_str(&reason));
        return false;
    }
    const type *want = evaluate(em, &m->vars, formal_type);
    if (!want && v->type->kind == T_NONE && formal_type->kind == T_OPTIONAL) return true;
    if (!want) {
        EXPLAIN(m->why, "Type variables in type %s could not be inferred from actual type %s\n", em_type(em, formal_type),
                    em_type(em, v->type));
        return false;
    }
    if (!em_convert(em, m->at, &v, want, given && given->empty_list, m->conv, true)) return wrong_type(m, formal, want, v, given);
    m->made += conversions(v, want);
    return true;
}

/* All remaining positionals as the elements of a list: zeros(2, 3). */
static bool takes_rest(const matching *m, int i) {
    const schema_arg *formal = &m->s->args[i];
    if (!m->conv || formal->type->kind != T_LIST || formal->list_size || formal->type->args[0]->kind == T_VAR) return false;
    for (int k = i + 1; k < m->s->nargs; k++)
        if (!m->s->args[k].kwarg_only) return false;
    ir_value *next = m->args[m->taken].v;
    return next->type->kind != T_LIST && !em_convert(m->em, m->at, &next, formal->type, m->args[m->taken].empty_list, true, true);
}

static bool same_name(const matching *m, const char *formal, const char *given) {
    return strcmp(formal, given) == 0 ||
           (strcmp(formal, "self") == 0 && strcmp(given, "input") == 0 && strncmp(m->s->name, "aten::", 6) == 0);
}

static bool use_positional(matching *m, int i) {
    const schema_arg *formal = &m->s->args[i];
    if (takes_rest(m, i)) {
        m->where[i] = (source_of){FROM_REST, m->taken, false};
        for (; m->taken < m->positional; m->taken++)
            if (!fits(m, formal, formal->type->args[0], m->args[m->taken].v, NULL)) return false;
        m->made++;
        return true;
    }
    const arg *given = &m->args[m->taken];
    m->where[i] = (source_of){FROM_ARG, m->taken++, is_broadcast(formal, given->v->type)};
    m->made += m->where[i].repeat;
    return m->where[i].repeat || fits(m, formal, formal->type, given->v, given);
}

static bool find_argument(matching *m, int i) {
    const schema_arg *formal = &m->s->args[i];
    if (m->self && !m->used_self && strcmp(formal->name, "self") == 0) {
        m->used_self = true;
        m->where[i] = (source_of){FROM_SELF, 0, false};
        return fits(m, formal, formal->type, m->self, NULL);
    }
    if (!formal->kwarg_only && m->taken < m->positional) return use_positional(m, i);
    for (int k = m->positional; k < m->n; k++) {
        if (m->used[k - m->positional] || !same_name(m, formal->name, m->args[k].name)) continue;
        m->used[k - m->positional] = true;
        m->where[i] = (source_of){FROM_ARG, k, is_broadcast(formal, m->args[k].v->type)};
        m->made += m->where[i].repeat;
        return m->where[i].repeat || fits(m, formal, formal->type, m->args[k].v, &m->args[k]);
    }
    if (formal->has_default) {
        m->where[i] = (source_of){FROM_DEFAULT, 0, false};
        m->made++;
        return true;
    }
    EXPLAIN(m->why, "Argument %s not provided.\n", formal->name);
    return false;
}

static bool all_used(matching *m) {
    if (m->self && !m->used_self) {
        EXPLAIN(m->why, "Provided self argument not used in schema.\n");
        return false;
    }
    if (m->taken < m->positional && !m->s->vararg) {
        int count = 0;
        for (int i = 0; i < m->s->nargs; i++) count += !m->s->args[i].kwarg_only;
        EXPLAIN(m->why, "Expected at most %d arguments but found %d positional arguments.\n", count - m->used_self, m->positional);
        return false;
    }
    for (int k = m->positional; k < m->n; k++) {
        if (m->used[k - m->positional]) continue;
        bool known = schema_find(m->s, m->args[k].name) >= 0;
        EXPLAIN(m->why, known ? "Keyword argument %s specified twice.\n" : "Keyword argument %s unknown.\n", m->args[k].name);
        return false;
    }
    return true;
}

/* ---- emitting ---- */

static bool emit_list(matching *m, const type *list_type, int from, int to, ir_value **out) {
    emitter *em = m->em;
    ir_value **items = ARENA_ARRAY(em->memory, ir_value *, to - from + 1);
    if (!items) return false;
    for (int k = from; k < to; k++) {
        items[k - from] = m->args[k].v;
        if (!em_convert(em, m->at, &items[k - from], list_type->args[0], false, m->conv, false)) return false;
    }
    return em_node(em, N_LIST, m->at, to - from, items, list_type, out) == TS_OK;
}

static bool emit_repeated(matching *m, const schema_arg *formal, ir_value *v, ir_value **out) {
    ir_value *items[64];
    int n = formal->list_size < 64 ? formal->list_size : 64;
    const type *t = formal->type->kind == T_OPTIONAL ? formal->type->args[0] : formal->type;
    for (int i = 0; i < n; i++) items[i] = v;
    return em_node(m->em, N_LIST, m->at, n, items, t, out) == TS_OK;
}

/* In an open graph its type is the value's own, and it stands nowhere in the source. */
static bool emit_default(emitter *em, const ast *at, const schema_arg *formal, const type *want, ir_value **out) {
    const type *t = em->open ? value_type(em->u->pool, formal->def) : want ? want : formal->type;
    return t && em_constant(em, em->open ? NULL : at, value_ref(formal->def), t, out) == TS_OK;
}

static bool emit_argument(matching *m, int i, ir_value **out) {
    emitter *em = m->em;
    const schema_arg *formal = &m->s->args[i];
    const type *want = evaluate(em, &m->vars, formal->type);
    source_of w = m->where[i];
    switch (w.from) {
    case FROM_DEFAULT: return emit_default(em, m->at, formal, want, out);
    case FROM_REST: return emit_list(m, formal->type, w.index, m->positional, out);
    case FROM_SELF: *out = m->self; break;
    case FROM_ARG:
        *out = m->args[w.index].v;
        if (w.repeat) return emit_repeated(m, formal, *out, out);
        break;
    }
    bool empty = w.from == FROM_ARG && m->args[w.index].empty_list;
    return !want || em_convert(em, m->at, out, want, empty, m->conv, false);
}

bool em_match(emitter *em, const schema *s, const ast *at, ir_value *self, const arg *args, int n, bool conv, matched *out, text *why) {
    matching m = {.em = em, .s = s, .at = at, .self = self, .args = args, .n = n, .conv = conv, .why = why};
    if (s->nargs > OP_MAX_ARGS * 2) return EXPLAIN(why, "too many parameters\n"), false;
    while (m.positional < n && !args[m.positional].name) m.positional++;
    if (n - m.positional > OP_MAX_ARGS * 2) return EXPLAIN(why, "too many keyword arguments\n"), false;
    for (int k = m.positional; k < n; k++)
        if (!args[k].name) return EXPLAIN(why, "a positional argument follows a keyword argument\n"), false;
    bool good = true;
    for (int i = 0; i < s->nargs && good; i++) good = find_argument(&m, i);
    if (!good || !all_used(&m)) {
        em->no_memory = open_skip(em, m.made) != TS_OK || em->no_memory;
        return false;
    }
    int rest = s->vararg ? m.positional - m.taken : 0;
    out->n = s->nargs + rest;
    out->in = ARENA_ARRAY(em->memory, ir_value *, out->n + 1);
    out->results = ARENA_ARRAY(em->memory, const type *, s->nrets + 1);
    if (!out->in || !out->results) return em->no_memory = true, false;
    for (int i = 0; i < s->nrets; i++) {
        if (!(out->results[i] = evaluate(em, &m.vars, s->rets[i].type)))
            return EXPLAIN(why, "Type variables in the result type %s could not be inferred\n", em_type(em, s->rets[i].type)), false;
    }
    for (int i = 0; i < s->nargs; i++)
        if (!emit_argument(&m, i, &out->in[i])) return em->no_memory = true, false; /* all of them fit */
    for (int k = 0; k < rest; k++) out->in[s->nargs + k] = args[m.taken + k].v;
    return true;
}
