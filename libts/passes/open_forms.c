/* SPDX-License-Identifier: Apache-2.0
 *
 * open_forms.c: one form for what can be said in two (torch/csrc/jit/frontend/canonicalize_modified_loop.cpp,
 * torch/csrc/jit/passes/normalize_ops.cpp).
 */
#include "passes/open.h"

#include <string.h>

/* ---- loops ---- */

static ir_value *add_op(block *b, node *at, const char *name, const char *overload, ir_value *x, ir_value *y, const type *t) {
    node *n = node_new(b->graph, N_OP, (range){0}, 2, (ir_value *[]){x, y});
    if (!n || !(n->op = op_find_overload(name, overload))) return NULL;
    open_insert(b, at, n);
    return node_add_output(n, t, NULL);
}

static bool is_true(const ir_value *v) { return is_constant(v) && v->def->constant.tag == V_BOOL && v->def->constant.b; }

static bool is_endless(const ir_value *v) { return is_constant(v) && v->def->constant.tag == V_INT && v->def->constant.i == INT64_MAX; }

/* A `for` that may end early counts its rounds itself. */
static bool count_rounds(node *n) {
    block *b = n->owner, *body = n->blocks[0];
    ir_value *max = n->in[0], *zero = open_constant(b, n, v_int(0), type_INT), *one = zero ? open_constant(b, n, v_int(1), type_INT) : NULL;
    ir_value *go = one ? add_op(b, n, "aten::gt", "int", max, zero, type_BOOL) : NULL;
    ir_value *endless = go ? open_constant(b, n, v_int(INT64_MAX), type_INT) : NULL;
    if (!endless) return false;
    node_set_input(n, 0, endless);
    if (!is_true(n->in[1])) go = add_op(b, n, "aten::__and__", "bool", go, n->in[1], type_BOOL);
    if (!go) return false;
    node_set_input(n, 1, go);
    if (!node_add_output(n, type_INT, NULL) || !node_add_input(n, zero)) return false;
    ir_value *i = block_add_param(body, type_INT, NULL);
    if (!i) return false;
    value_drop_name(body->params[0]);
    value_replace_uses(body->params[0], i);
    ir_value *next = add_op(body, NULL, "aten::add", "int", i, one, type_INT);
    if (!next || !block_add_result(body, next)) return false;
    ir_value *within = add_op(body, NULL, "aten::lt", "int", next, max, type_BOOL);
    ir_value *again = within ? add_op(body, NULL, "aten::__and__", "bool", within, body->results[0], type_BOOL) : NULL;
    if (again) block_set_result(body, 0, again);
    return again;
}

static bool loops(block *b) {
    bool good = true;
    for (node *n = b->first; n && good; n = n->next) {
        for (int i = 0; i < n->nblocks && good; i++) good = loops(n->blocks[i]);
        if (!good || n->kind != N_LOOP) continue;
        bool always = is_true(n->in[1]) && is_true(n->blocks[0]->results[0]);
        bool counted = !is_endless(n->in[0]) || n->blocks[0]->params[0]->uses;
        if (!always && counted) good = count_rounds(n);
    }
    return good;
}

/* ---- aliases ---- */

static const struct { const char *alias, *name; } aliases[] = {
    {"absolute", "abs"}, {"clip", "clamp"}, {"ger", "outer"}, {"arccos", "acos"}, {"arcsin", "asin"},
    {"arctan", "atan"}, {"arccosh", "acosh"}, {"arcsinh", "asinh"}, {"arctanh", "atanh"}, {"fix", "trunc"}, {"negative", "neg"},
    {"subtract", "sub"}, {"greater_equal", "ge"}, {"greater", "gt"}, {"less_equal", "le"}, {"less", "lt"}, {"not_equal", "ne"},
    {"divide", "div"}, {"multiply", "mul"}, {"true_divide", "div"}, {"row_stack", "vstack"}, {"swapdims", "transpose"},
    {"swapaxes", "transpose"}, {"moveaxis", "movedim"}, {"concat", "cat"}, {"concatenate", "cat"}, {"special_digamma", "digamma"},
    {"special_erf", "erf"}, {"special_erfc", "erfc"}, {"special_erfinv", "erfinv"}, {"special_exp2", "exp2"}, {"special_expit", "sigmoid"},
    {"special_expm1", "expm1"}, {"special_logit", "logit"}, {"special_logsumexp", "logsumexp"}, {"special_round", "round"},
    {"special_log1p", "log1p"}, {"special_sinc", "sinc"}, {"special_psi", "digamma"}, {"special_i0", "i0"}, {"special_xlogy", "xlogy"},
    {"special_log_softmax", "log_softmax"}, {"special_softmax", "softmax"}, {"special_polygamma", "polygamma"},
    {"orgqr", "linalg_householder_product"}, {"special_multigammaln", "mvlgamma"}, {"special_gammaln", "lgamma"},
    {"adjoint", "mH"},
};

/* The operator of the same overload (or any, where that has none) that an alias stands for; in-place forms likewise. */
static const op *normal_form(const op *o) {
    size_t length;
    const char *name = op_name(o, &length);
    const schema *s = op_schema(o);
    if (!s || length < 6 || memcmp(name, "aten::", 6) != 0) return NULL;
    name += 6;
    length -= 6;
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++) {
        size_t n = strlen(aliases[i].alias);
        bool in_place = length == n + 1 && name[n] == '_';
        if (memcmp(name, aliases[i].alias, n < length ? n : length) != 0 || (length != n && !in_place)) continue;
        scoped_text text to = TEXT_INIT(NULL);
        text_printf(&to, "aten::%s%s", aliases[i].name, in_place ? "_" : "");
        const op *found = op_find_overload(text_str(&to), s->overload);
        const op *const *all;
        if (!found && op_find(text_str(&to), to.length, &all)) found = all[0];
        return found;
    }
    return NULL;
}

static bool normalize(node *n, const op *o) {
    node *made = node_new(n->graph, N_OP, n->place, n->nin, n->in);
    if (!made) return false;
    made->op = o;
    open_insert(n->owner, n, made);
    for (int i = 0; i < n->nout; i++) {
        ir_value *v = node_add_output(made, n->out[i]->type, n->out[i]->name);
        if (!v) return false;
        value_replace_uses(n->out[i], v);
    }
    node_remove(n);
    return true;
}

static bool normalize_all(block *b) {
    bool good = true;
    for (node *n = b->first, *next; n && good; n = next) {
        next = n->next;
        for (int i = 0; i < n->nblocks && good; i++) good = normalize_all(n->blocks[i]);
        const op *o = good && n->kind == N_OP && n->nin && n->in[0]->type->kind == T_TENSOR ? normal_form(n->op) : NULL;
        if (o) good = normalize(n, o);
    }
    return good;
}

/* ---- [] ---- */

/* A literal [] that has not become a list of something else is a list like others. */
static bool empty_lists(block *b) {
    bool good = true;
    for (node *n = b->first, *next; n && good; n = next) {
        next = n->next;
        for (int i = 0; i < n->nblocks && good; i++) good = empty_lists(n->blocks[i]);
        if (!good || n->kind != N_LIST || n->slot != EMPTY_LITERAL) continue;
        node *made = node_new(n->graph, N_LIST, n->place, 0, NULL);
        ir_value *v = made ? node_add_output(made, n->out[0]->type, NULL) : NULL;
        if (!v) return false;
        open_insert(b, n, made);
        value_replace_uses(n->out[0], v);
        node_remove(n);
    }
    return good;
}

ts_status open_forms(graph *g, ts_error *err) {
    return loops(g->body) && normalize_all(g->body) && empty_lists(g->body) ? TS_OK : error_memory(err);
}
