/* SPDX-License-Identifier: Apache-2.0
 *
 * matmul_einsum.c: contractions over named dims: einsum, tensordot, bilinear.
 *
 * einsum brings every operand to one order of dims (those of the output, then those summed; a missing one has size 1)
 * by views, and contracts two operands at a time as a batch of matrix products.
 */
#include "ops/matmul.h"

#include <stdio.h>
#include <string.h>

/* ---- two operands ---- */

/* How a dim takes part in the product of two operands. */
typedef enum role { BOTH, LEFT, RIGHT, SUMMED, ROLES } role;

typedef struct plan {
    int n;
    role roles[MAX_DIMS];
} plan;

/* A view of t with the dims of the batch role first, then one dim of all `first` roles, then one of all `second`
 * (those of size 1 add nothing to them, and their strides mean nothing). */
static ts_status group(ctx *cx, const tensor *t, const plan *p, role first, role second, tensor **out_tensor) {
    int64_t sizes[MAX_DIMS + 2], strides[MAX_DIMS + 2];
    scoped_tensor tensor *permuted = NULL, *plain = NULL;
    const role order[3] = {BOTH, first, second};
    int n = 0, batch = 0, split = 0;
    for (int k = 0; k < 3; k++) {
        for (int i = 0; i < p->n; i++)
            if (p->roles[i] == order[k] && (k == 0 || t->sizes[i] != 1)) sizes[n] = t->sizes[i], strides[n++] = t->strides[i];
        if (k == 0) batch = n;
        if (k == 1) split = n;
    }
    bool merges = true;
    for (int i = batch; i + 1 < n; i++)
        if (i + 1 != split && strides[i] != strides[i + 1] * sizes[i + 1]) merges = false;
    TS_TRY(tensor_view(cx, t, n, sizes, strides, t->offset, &permuted));
    if (merges) plain = tensor_ref(permuted);
    else TS_TRY(tensor_contiguous(cx, permuted, &plain));
    int64_t wide[2] = {1, 1}, step[2] = {1, 1};
    for (int i = batch; i < n; i++) wide[i >= split] *= sizes[i];
    if (split > batch) step[0] = plain->strides[split - 1];
    if (n > split) step[1] = plain->strides[n - 1];
    memcpy(strides, plain->strides, (size_t)batch * sizeof *strides);
    sizes[batch] = wide[0], sizes[batch + 1] = wide[1];
    strides[batch] = step[0], strides[batch + 1] = step[1];
    return tensor_view(cx, plain, batch + 2, sizes, strides, plain->offset, out_tensor);
}

/* Sum over the dims marked SUMMED of the product; the result has p->n dims, summed ones of size 1. */
static ts_status contract(ctx *cx, const tensor *x, const tensor *y, const plan *p, tensor **out_tensor) {
    scoped_tensor tensor *a = NULL, *b = NULL, *c = NULL;
    TS_TRY(group(cx, x, p, LEFT, SUMMED, &a));
    TS_TRY(group(cx, y, p, SUMMED, RIGHT, &b));
    TS_TRY(matmul_batch(cx, "bmm", a, b, &c));
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], step = 1;
    const role order[3] = {RIGHT, LEFT, BOTH};
    for (int i = 0; i < p->n; i++) sizes[i] = 1, strides[i] = 1;
    for (int k = 0; k < 3; k++)
        for (int i = p->n - 1; i >= 0; i--) {
            if (p->roles[i] != order[k]) continue;
            sizes[i] = k == 0 ? y->sizes[i] : x->sizes[i];
            strides[i] = step;
            step *= sizes[i] ? sizes[i] : 1;
        }
    return tensor_view(cx, c, p->n, sizes, strides, c->offset, out_tensor);
}

static ts_status sum_keep(ctx *cx, tensor **t, int n, const int64_t *dims) {
    scoped_value value list_of_dims = v_none();
    scoped_tensor tensor *sum = NULL;
    list *l = NULL;
    if (n == 0) return TS_OK;
    TS_TRY(list_of_ints(cx, n, dims, &l));
    list_of_dims = v_list(l);
    TS_TRY(INVOKE_T(cx, OP_sum_dim_IntList, &sum, v_tensor(*t), list_of_dims, v_bool(true)));
    tensor *before = *t;
    *t = tensor_take(&sum);
    tensor_unref(before);
    return TS_OK;
}

/* ---- the equation ---- */

enum { LETTERS = 52, ELLIPSIS = LETTERS, LABELS, MAX_LABELS = MAX_DIMS + 1 };

typedef struct operand {
    int n;
    uint8_t labels[MAX_LABELS];
} operand;

typedef struct einsum {
    ctx *cx;
    int nops, nout;
    operand *in;    /* nops */
    operand output;
    int counts[LABELS]; /* how often a label appears on the left */
    int place[LABELS];  /* its dim in the common order, or -1 */
    int ellipsis_dims, dims, out_dims;
} einsum;

static char label_char(int label) { return (char)(label < 26 ? 'A' + label : 'a' + label - 26); }

static int label_of(char c) { return c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' + 26 : -1; }

static ts_status push_label(einsum *e, operand *o, int label) {
    if (o->n == MAX_LABELS) return fail_op(e->cx, "einsum(): more than %d subscripts for one operand", MAX_DIMS);
    o->labels[o->n++] = (uint8_t)label;
    return TS_OK;
}

/* One side's next "..." at s[*i]; `who` is what the messages call the operand. */
static ts_status parse_ellipsis(einsum *e, const char *s, size_t n, size_t *i, bool *found, operand *o, int which) {
    char who[32] = "output";
    const char *dots = which < 0 ? " (...)" : "";
    if (which >= 0) snprintf(who, sizeof who, "operand %d", which);
    if (*found)
        return fail_op(e->cx, which < 0 ? "einsum(): found '.' for %s but an ellipsis%s was already found"
                                        : "einsum(): found '.' for %s for which an ellipsis%s was already found", who, dots);
    if (*i + 2 >= n || s[*i + 1] != '.' || s[*i + 2] != '.')
        return fail_op(e->cx, "einsum(): found '.' for %s that is not part of any ellipsis%s", who, dots);
    *i += 2;
    *found = true;
    return push_label(e, o, ELLIPSIS);
}

static ts_status bad_letter(einsum *e, size_t at) {
    return fail_op(e->cx, "einsum(): invalid subscript given at index %zu in the equation string, subscripts must be in [a-zA-Z]",
                   at);
}

static ts_status parse_inputs(einsum *e, const char *s, size_t n) {
    int at = 0;
    bool dots = false;
    for (size_t i = 0; i < n; i++) {
        if (s[i] == ' ') continue;
        if (s[i] == '.') TS_TRY(parse_ellipsis(e, s, n, &i, &dots, &e->in[at], at));
        else if (s[i] == ',') {
            dots = false;
            if (++at >= e->nops)
                return fail_op(e->cx, "einsum(): fewer operands were provided than specified in the equation");
        } else if (label_of(s[i]) < 0) return bad_letter(e, i);
        else TS_TRY(push_label(e, &e->in[at], label_of(s[i])));
    }
    if (at + 1 < e->nops) return fail_op(e->cx, "einsum(): more operands were provided than specified in the equation");
    return TS_OK;
}

/* A label of the output: known, and for the first time. */
static ts_status add_output(einsum *e, int label) {
    for (int k = 0; k < e->output.n; k++)
        if (e->output.labels[k] == label)
            return fail_op(e->cx, "einsum(): output subscript %c appears more than once in the output", label_char(label));
    if (e->counts[label] == 0)
        return fail_op(e->cx, "einsum(): output subscript %c does not appear in the equation for any input operand",
                       label_char(label));
    return push_label(e, &e->output, label);
}

static ts_status parse_output(einsum *e, const char *s, size_t from, size_t n) {
    bool dots = false;
    for (size_t i = from; i < n; i++) {
        if (s[i] == ' ') continue;
        if (s[i] == '.') TS_TRY(parse_ellipsis(e, s, n, &i, &dots, &e->output, -1));
        else if (label_of(s[i]) < 0) return bad_letter(e, i);
        else TS_TRY(add_output(e, label_of(s[i])));
    }
    return TS_OK;
}

/* Without "->": the ellipsis, then the letters seen once. */
static ts_status implicit_output(einsum *e) {
    if (e->counts[ELLIPSIS]) TS_TRY(push_label(e, &e->output, ELLIPSIS));
    for (int i = 0; i < LETTERS; i++)
        if (e->counts[i] == 1) TS_TRY(push_label(e, &e->output, i));
    return TS_OK;
}

/* ---- the common order of dims ---- */

static ts_status count_labels(einsum *e, tensor *const *ts) {
    for (int k = 0; k < e->nops; k++) {
        bool dots = false;
        for (int i = 0; i < e->in[k].n; i++) {
            e->counts[e->in[k].labels[i]]++;
            if (e->in[k].labels[i] == ELLIPSIS) dots = true;
        }
        int named = e->in[k].n - dots, have = ts[k]->ndim;
        if (dots && named > have)
            return fail_op(e->cx, "einsum(): the number of subscripts in the equation (%d) is more than the number of dimensions (%d) for operand %d",
                           named, have, k);
        if (!dots && named != have)
            return fail_op(e->cx, "einsum(): the number of subscripts in the equation (%d) does not match the number of dimensions (%d) for operand %d and no ellipsis was given",
                           named, have, k);
        if (dots && have - named > e->ellipsis_dims) e->ellipsis_dims = have - named;
    }
    return TS_OK;
}

static ts_status order_dims(einsum *e) {
    for (int i = 0; i < LABELS; i++) e->place[i] = -1;
    for (int i = 0; i < e->output.n; i++) {
        e->place[e->output.labels[i]] = e->dims;
        e->dims += e->output.labels[i] == ELLIPSIS ? e->ellipsis_dims : 1;
    }
    e->out_dims = e->dims;
    if (e->place[ELLIPSIS] < 0) e->place[ELLIPSIS] = e->dims, e->dims += e->ellipsis_dims;
    for (int i = 0; i < LETTERS; i++)
        if (e->counts[i] && e->place[i] < 0) e->place[i] = e->dims++;
    if (e->dims > MAX_DIMS) return fail_op(e->cx, "einsum(): more than %d dimensions are not supported", MAX_DIMS);
    return TS_OK;
}

/* An operand as a view in the common order; `seen` collects the sizes of dims (1: not known yet). */
static ts_status arrange(einsum *e, int k, const tensor *t, int64_t *seen, tensor **out_tensor) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS];
    bool taken[MAX_DIMS] = {false};
    const operand *o = &e->in[k];
    int own = t->ndim - (o->n - 1), d = 0;
    for (int i = 0; i < e->dims; i++) sizes[i] = 1, strides[i] = 0;
    for (int i = 0; i < o->n; i++) {
        bool dots = o->labels[i] == ELLIPSIS;
        int to = e->place[o->labels[i]] + (dots ? e->ellipsis_dims - own : 0);
        for (int times = dots ? own : 1; times > 0; times--, to++, d++) {
            int64_t size = t->sizes[d];
            if (taken[to] && sizes[to] != size)
                return fail_op(e->cx, "einsum(): subscript %c is repeated for operand %d but the sizes don't match, %lld != %lld",
                               label_char(o->labels[i]), k, (long long)size, (long long)sizes[to]);
            strides[to] += t->strides[d];
            sizes[to] = size;
            taken[to] = true;
            if (seen[to] != 1 && size != 1 && seen[to] != size && dots)
                return fail_op(e->cx, "einsum(): dimension %d covered by ellipsis in operand %dhas size %lld which does not broadcast with previously seen ellipsis with size %lld for the respective dimension",
                               d, k, (long long)size, (long long)seen[to]);
            if (seen[to] != 1 && size != 1 && seen[to] != size)
                return fail_op(e->cx, "einsum(): subscript %c has size %lld for operand %d which does not broadcast with previously seen size %lld",
                               label_char(o->labels[i]), (long long)size, k, (long long)seen[to]);
            if (size != 1) seen[to] = size;
        }
    }
    return tensor_view(e->cx, t, e->dims, sizes, strides, t->offset, out_tensor);
}

/* ---- contraction ---- */

/* The product of two operands, summed over what no other operand needs; counts: operands that still have a dim. */
static ts_status pair(einsum *e, tensor **x, tensor **y, int *counts, tensor **out_tensor) {
    int64_t left[MAX_DIMS], right[MAX_DIMS];
    int nleft = 0, nright = 0, nsum = 0;
    plan p = {.n = e->dims};
    for (int d = 0; d < e->dims; d++) {
        bool l = (*x)->sizes[d] != 1, r = (*y)->sizes[d] != 1, sum = false;
        if (d >= e->out_dims && l && r && --counts[d] == 1) counts[d] = 0, sum = true, nsum++;
        else if (d >= e->out_dims && (l != r) && counts[d] == 1) {
            counts[d] = 0;
            if (l) left[nleft++] = d;
            else right[nright++] = d;
            l = r = false;
        }
        p.roles[d] = sum ? SUMMED : l && r ? BOTH : l ? LEFT : RIGHT;
    }
    TS_TRY(sum_keep(e->cx, x, nleft, left));
    TS_TRY(sum_keep(e->cx, y, nright, right));
    if (nsum) return contract(e->cx, *x, *y, &p, out_tensor);
    return INVOKE_T(e->cx, OP_mul_Tensor, out_tensor, v_tensor(*x), v_tensor(*y));
}

static ts_status next_pair(einsum *e, const value *path, int step, int left, int *out_i, int *out_j) {
    *out_i = 0, *out_j = 1;
    if (path->tag != V_LIST) return TS_OK;
    int64_t i = path->l->items[2 * step].i, j = path->l->items[2 * step + 1].i;
    if (i < 0 || j < 0 || i >= left || j >= left || i == j)
        return fail_op(e->cx, "einsum(): invalid contraction path at step %d: (%lld, %lld)", step, (long long)i, (long long)j);
    *out_i = (int)(i < j ? i : j), *out_j = (int)(i < j ? j : i);
    return TS_OK;
}

/* Contracts ts[0 .. nops) (owned, in the common order) until one is left, in ts[0]. */
static ts_status contract_all(einsum *e, tensor **ts, const value *path) {
    int counts[MAX_DIMS] = {0}, left = e->nops;
    for (int k = 0; k < e->nops; k++)
        for (int d = e->out_dims; d < e->dims; d++) counts[d] += ts[k]->sizes[d] != 1;
    for (int step = 0; left > 1; step++) {
        int i, j;
        tensor *made = NULL;
        TS_TRY(next_pair(e, path, step, left, &i, &j));
        TS_TRY(pair(e, &ts[i], &ts[j], counts, &made));
        tensor_unref(ts[i]);
        tensor_unref(ts[j]);
        memmove(ts + j, ts + j + 1, (size_t)(left - j - 1) * sizeof *ts);
        memmove(ts + i, ts + i + 1, (size_t)(left - i - 2) * sizeof *ts);
        int to = path->tag == V_LIST ? left - 2 : 0; /* a path counts on the end */
        memmove(ts + to + 1, ts + to, (size_t)(left - 2 - to) * sizeof *ts);
        ts[to] = made;
        ts[--left] = NULL;
    }
    int64_t rest[MAX_DIMS];
    for (int d = e->out_dims; d < e->dims; d++) rest[d - e->out_dims] = d;
    if (e->nops == 1) TS_TRY(sum_keep(e->cx, &ts[0], e->dims - e->out_dims, rest));
    return TS_OK;
}

typedef struct owned { int n; tensor **items; } owned;

static void owned_free(owned *o) {
    for (int i = 0; o->items && i < o->n; i++) tensor_unref(o->items[i]);
    mem_free(o->items);
}

/* From labels that are parsed and counted to the result. */
static ts_status finish(einsum *e, tensor *const *ts, const value *path, value *out) {
    __attribute__((cleanup(owned_free))) owned views = {e->nops, NULL};
    int64_t seen[MAX_DIMS];
    tensor *r = NULL;
    if (path->tag == V_LIST && path->l->n != 2 * (int64_t)(e->nops - 1))
        return fail_op(e->cx, "einsum(): expected contraction path given in path parameter to have size %d but got size %lld",
                       2 * (e->nops - 1), (long long)path->l->n);
    TS_TRY(order_dims(e));
    TS_TRY(ctx_alloc(e->cx, (size_t)e->nops * sizeof *views.items, &views.items));
    memset(views.items, 0, (size_t)e->nops * sizeof *views.items);
    for (int i = 0; i < MAX_DIMS; i++) seen[i] = 1;
    for (int k = 0; k < e->nops; k++) TS_TRY(arrange(e, k, ts[k], seen, &views.items[k]));
    TS_TRY(contract_all(e, views.items, path));
    tensor *last = views.items[0];
    TS_TRY(tensor_view(e->cx, last, e->out_dims, last->sizes, last->strides, last->offset, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

static ts_status new_operands(einsum *e) {
    TS_TRY(ctx_alloc(e->cx, mem_array((size_t)e->nops, sizeof *e->in), &e->in));
    memset(e->in, 0, (size_t)e->nops * sizeof *e->in);
    return TS_OK;
}

KERNEL(einsum) {
    scoped_mem tensor **ts = NULL;
    scoped_mem operand *operands = NULL;
    einsum e = {.cx = cx};
    const char *s = a[0].s->bytes, *arrow = strstr(s, "->");
    TS_TRY(arg_tensors(cx, a[1], &ts, &e.nops));
    if (e.nops == 0) return fail_op(cx, "einsum(): must provide at least one operand");
    TS_TRY(new_operands(&e));
    operands = e.in;
    for (int i = 0; i < e.nops; i++)
        if (!ts[i]) return fail_op(cx, "einsum(): operand %d is undefined", i);
    TS_TRY(parse_inputs(&e, s, arrow ? (size_t)(arrow - s) : a[0].s->length));
    TS_TRY(count_labels(&e, ts));
    if (arrow) TS_TRY(parse_output(&e, s, (size_t)(arrow - s) + 2, a[0].s->length));
    else TS_TRY(implicit_output(&e));
    return finish(&e, ts, &a[2], out);
}

/* Labels of an operand given as a list of ints. */
static ts_status sublist(einsum *e, value v, operand *o, bool output) {
    if (v.tag != V_LIST)
        return fail_op(e->cx, "einsum(): expected subscripts as a list of ints, but got a %s", value_tag_name(v));
    for (int64_t i = 0; i < v.l->n; i++) {
        value x = v.l->items[i];
        if (x.tag != V_INT || x.i < 0 || x.i >= LETTERS)
            return fail_op(e->cx, "einsum(): subscript in subscript list is not within the valid range [0, %d)", LETTERS);
        if (output) TS_TRY(add_output(e, (int)x.i));
        else TS_TRY(push_label(e, o, (int)x.i));
    }
    return TS_OK;
}

/* operand, subscripts, operand, subscripts, ..., and perhaps the output's subscripts. */
KERNEL(einsum_sublist) {
    scoped_mem tensor **ts = NULL;
    scoped_mem operand *operands = NULL;
    einsum e = {.cx = cx, .nops = cx->nargs / 2};
    bool output = cx->nargs % 2;
    value path = v_none();
    if (e.nops == 0) return fail_op(cx, "einsum(): must provide at least one operand");
    TS_TRY(new_operands(&e));
    operands = e.in;
    TS_TRY(ctx_alloc(cx, (size_t)e.nops * sizeof *ts, &ts));
    for (int i = 0; i < e.nops; i++) {
        if (a[2 * i].tag != V_TENSOR) return fail_op(cx, "einsum(): operand %d is not a tensor", i);
        ts[i] = a[2 * i].t;
        TS_TRY(sublist(&e, a[2 * i + 1], &e.in[i], false));
    }
    TS_TRY(count_labels(&e, ts));
    if (output) TS_TRY(sublist(&e, a[2 * e.nops], &e.output, true));
    else TS_TRY(implicit_output(&e));
    return finish(&e, ts, &path, out);
}

/* ---- tensordot ---- */

/* Dims of t as a matrix: those of `roles` LEFT and SUMMED in the order given. */
static ts_status as_matrix(ctx *cx, const tensor *t, int n, const int *order, int split, tensor **out_tensor) {
    int64_t sizes[MAX_DIMS], strides[MAX_DIMS], rows = 1, cols = 1;
    scoped_tensor tensor *permuted = NULL, *plain = NULL;
    for (int i = 0; i < n; i++) {
        sizes[i] = t->sizes[order[i]], strides[i] = t->strides[order[i]];
        if (i < split) rows *= sizes[i];
        else cols *= sizes[i];
    }
    TS_TRY(tensor_view(cx, t, n, sizes, strides, t->offset, &permuted));
    if (n == 2 && split == 1) {
        *out_tensor = tensor_take(&permuted);
        return TS_OK;
    }
    TS_TRY(tensor_contiguous(cx, permuted, &plain));
    return tensor_view(cx, plain, 2, (int64_t[]){rows, cols}, (int64_t[]){cols ? cols : 1, 1}, plain->offset, out_tensor);
}

typedef struct dims { int n, at[MAX_DIMS]; bool used[MAX_DIMS]; } dims;

static ts_status read_dims(ctx *cx, int n, const int64_t *raw, const tensor *t, dims *out) {
    *out = (dims){.n = n};
    if (out->n && t->ndim == 0) return fail_as(cx, INDEX, "Dimension specified as %lld but tensor has no dimensions", (long long)raw[0]);
    for (int i = 0; i < out->n; i++) TS_TRY(wrap_dim(cx, raw[i], t->ndim, &out->at[i]));
    return TS_OK;
}

/* Sizes to be contracted agree; one of size 1 has the other operand summed over its dim. */
static ts_status match_dims(ctx *cx, tensor **x, const dims *dx, tensor **y, const dims *dy) {
    for (int i = 0; i < dx->n; i++) {
        int64_t sx = (*x)->sizes[dx->at[i]], sy = (*y)->sizes[dy->at[i]], at;
        if (sx == sy) continue;
        if (sx != 1 && sy != 1)
            return fail_op(cx, "contracted dimensions need to match, but first has size %lld in dim %d and second has size %lld in dim %d",
                           (long long)sx, dx->at[i], (long long)sy, dy->at[i]);
        at = sx == 1 ? dy->at[i] : dx->at[i];
        TS_TRY(sum_keep(cx, sx == 1 ? y : x, 1, &at));
    }
    return TS_OK;
}

static ts_status mark_dims(ctx *cx, dims *d) {
    for (int i = 0; i < d->n; i++) {
        if (d->used[d->at[i]]) return fail_op(cx, "dim %d appears multiple times in the list of dims", d->at[i]);
        d->used[d->at[i]] = true;
    }
    return TS_OK;
}

ts_status matmul_tensordot(ctx *cx, tensor *first, tensor *second, int count, const int64_t *first_dims,
                           const int64_t *second_dims, tensor **out_tensor) {
    scoped_tensor tensor *x = tensor_ref(first), *y = tensor_ref(second), *left = NULL, *right = NULL, *r = NULL;
    dims dx, dy;
    int order[MAX_DIMS], n = 0, total = 0;
    int64_t sizes[2 * MAX_DIMS], strides[2 * MAX_DIMS];
    TS_TRY(read_dims(cx, count, first_dims, x, &dx));
    TS_TRY(read_dims(cx, count, second_dims, y, &dy));
    TS_TRY(match_dims(cx, &x, &dx, &y, &dy));
    TS_TRY(mark_dims(cx, &dx));
    TS_TRY(mark_dims(cx, &dy));
    for (int i = 0; i < x->ndim; i++)
        if (!dx.used[i]) order[n++] = i, sizes[total++] = x->sizes[i];
    for (int i = 0; i < dx.n; i++) order[n + i] = dx.at[i];
    TS_TRY(as_matrix(cx, x, x->ndim, order, n, &left));
    for (n = 0; n < dy.n; n++) order[n] = dy.at[n];
    for (int i = 0; i < y->ndim; i++)
        if (!dy.used[i]) order[n++] = i, sizes[total++] = y->sizes[i];
    TS_TRY(as_matrix(cx, y, y->ndim, order, dy.n, &right));
    if (total > MAX_DIMS) return fail_op(cx, "tensordot: more than %d dimensions are not supported", MAX_DIMS);
    TS_TRY(matmul_mm(cx, "addmm_impl_cpu_", NULL, left, right, v_int(0), v_int(1), &r));
    contiguous_strides(total, sizes, strides);
    return tensor_view(cx, r, total, sizes, strides, r->offset, out_tensor);
}

KERNEL(tensordot) {
    int64_t first[MAX_DIMS], second[MAX_DIMS];
    int n, same;
    tensor *r = NULL;
    if (a[2].l->n != a[3].l->n) return fail_op(cx, "both dimension lists should have same length");
    TS_TRY(arg_ints(cx, a[2], first, MAX_DIMS, &n));
    TS_TRY(arg_ints(cx, a[3], second, MAX_DIMS, &same));
    TS_TRY(matmul_tensordot(cx, a[0].t, a[1].t, n, first, second, &r));
    out[0] = v_tensor(r);
    return TS_OK;
}

/* ---- bilinear ---- */

static ts_status check_bilinear(ctx *cx, const tensor *x, const tensor *y, const tensor *w, const tensor *bias) {
    if (x->ndim != y->ndim)
        return fail_op(cx, "bilinear(): input dimensions do not match: got %d and %d", x->ndim, y->ndim);
    if (x->ndim == 0 || w->ndim != 3) return fail_op(cx, "bilinear(): inputs must have at least one dimension and the weight three");
    for (int i = 0; i < x->ndim - 1; i++)
        if (x->sizes[i] != y->sizes[i])
            return fail_op(cx, "bilinear(): input batch dimensions do not match at dim %d: got %lld and %lld", i,
                           (long long)x->sizes[i], (long long)y->sizes[i]);
    int64_t xk = x->sizes[x->ndim - 1], yk = y->sizes[y->ndim - 1];
    if (xk != w->sizes[1])
        return fail_op(cx, "bilinear(): input1 size does not match weight size: got %lld but expected %lld", (long long)xk,
                       (long long)w->sizes[1]);
    if (yk != w->sizes[2])
        return fail_op(cx, "bilinear(): input2 size does not match weight size: got %lld but expected %lld", (long long)yk,
                       (long long)w->sizes[2]);
    if (bias && bias->ndim && bias->sizes[0] != w->sizes[0])
        return fail_op(cx, "bilinear(): bias size does not match weight size: got %lld but expected %lld",
                       (long long)bias->sizes[0], (long long)w->sizes[0]);
    return TS_OK;
}

/* r[b, o] = sum over i, j of x[b, i] w[o, i, j] y[b, j]: x times the weight for all o, j; then a product with y per b. */
KERNEL(bilinear) {
    const tensor *w = a[2].t, *bias = arg_tensor_or_null(a[3]);
    scoped_tensor tensor *x = NULL, *y = NULL, *flat = NULL, *wide = NULL, *each = NULL, *column = NULL, *r = NULL,
                         *shaped = NULL;
    TS_TRY(check_bilinear(cx, a[0].t, a[1].t, w, bias));
    TS_TRY(tensor_contiguous(cx, a[0].t, &x));
    TS_TRY(tensor_contiguous(cx, a[1].t, &y));
    int n = x->ndim;
    int64_t outs = w->sizes[0], xk = w->sizes[1], yk = w->sizes[2], batch, sizes[MAX_DIMS], strides[MAX_DIMS];
    if (!sizes_numel(n - 1, x->sizes, &batch)) return fail_memory(cx, SIZE_MAX);
    TS_TRY(as_matrix(cx, w, 3, (int[]){1, 0, 2}, 1, &wide));
    TS_TRY(tensor_view(cx, x, 2, (int64_t[]){batch, xk}, (int64_t[]){xk ? xk : 1, 1}, x->offset, &flat));
    TS_TRY(matmul_mm(cx, "bmm", NULL, flat, wide, v_int(0), v_int(1), &each));
    scoped_tensor tensor *planes = NULL;
    TS_TRY(tensor_view(cx, each, 3, (int64_t[]){batch, outs, yk}, (int64_t[]){outs * yk, yk ? yk : 1, 1}, each->offset, &planes));
    TS_TRY(tensor_view(cx, y, 3, (int64_t[]){batch, yk, 1}, (int64_t[]){yk, 1, 1}, y->offset, &column));
    TS_TRY(matmul_batch(cx, "bmm", planes, column, &r));
    memcpy(sizes, x->sizes, (size_t)(n - 1) * sizeof *sizes);
    sizes[n - 1] = outs;
    contiguous_strides(n, sizes, strides);
    TS_TRY(tensor_view(cx, r, n, sizes, strides, r->offset, &shaped));
    if (bias) return INVOKE(cx, OP_add_Tensor, out, v_tensor(shaped), v_tensor((tensor *)bias));
    out[0] = v_tensor(tensor_take(&shaped));
    return TS_OK;
}
