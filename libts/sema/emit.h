/* SPDX-License-Identifier: Apache-2.0
 *
 * emit.h: what the files of sema/ share while they turn one function into a graph.
 *
 * A name stands for a `sval`: a value of the graph, or something that is none (an operator, a class, a namespace ...).
 * Names live in scopes, one per branch or loop body; SSA form is made on the way: a branch's assignments are merged when
 * it ends (control.c).  Early exits become variables whose names no program can write: see control.c.
 */
#ifndef TS_SEMA_EMIT_H
#define TS_SEMA_EMIT_H

#include "lang/parser.h"
#include "sema/sema.h"

typedef enum sv_kind {
    SV_VALUE,            /* v */
    SV_BUILTIN,          /* operators `name` ("aten::add") */
    SV_BUILTIN_METHOD,   /* the same with v as self */
    SV_FUNCTION,         /* fn */
    SV_METHOD,           /* fn with v as self */
    SV_INTERFACE_METHOD, /* fn (a declaration) dispatched on v when run */
    SV_TYPE,             /* type: a class, named tuple or enum */
    SV_NAMESPACE,        /* `name`: a prefix of qualified names */
    SV_TORCH,            /* torch, torch.autograd */
    SV_OPS,              /* ops; ops.NAME where `name` is not NULL */
    SV_CONSTANTS,
    SV_SPECIAL,          /* `name`: annotate, isinstance, len ... (special.c) */
    SV_NEW,              /* C.__new__ of `type` */
    SV_CAST_METHOD,      /* x.float(): v, dtype */
    SV_TOLIST,           /* x.tolist: v */
    SV_CLOSURE,          /* a nested def */
    SV_ITERABLE,         /* range, enumerate, zip of `items` */
    SV_UNDEFINED,        /* `name`: the message why the variable has no value here */
} sv_kind;

typedef struct sval sval;
struct sval {
    sv_kind kind;
    ir_value *v;
    const char *name;
    function *fn;
    const type *type;
    const ast *def;
    int dtype;
    sval *items;
    int n;
};

typedef struct entry {
    const char *name;
    sval sv;
    const type *declared; /* what assignments in inner blocks must fit; of values */
    bool refined;         /* only a narrower view of an outer variable */
    bool carried;         /* of a loop's body: stands for an outer variable, whose type it keeps */
} entry;

/* How the statements of a scope end. */
typedef enum exit_kind {
    EXIT_NONE,
    EXIT_LOOP,  /* break or continue: variables keep their values */
    EXIT_JUMP,  /* return */
    EXIT_RAISE,
} exit_kind;

typedef struct scope {
    struct scope *outer;
    struct scope *older; /* of all that were opened */
    block *b;
    map vars;        /* name -> entry */
    entry **order;   /* entries in the order of first assignment */
    int count, capacity;
    exit_kind exit;  /* statements after it are not compiled */
    bool may_jump;   /* a nested block may have jumped: what follows hangs on the skip flag */
    bool loop_jump;  /* and may have done so by break or continue */
    bool loop_body;
    bool skipped;    /* stands for what was not run after a jump */
    bool rest;       /* the rest of the outer scope's own statements, after one that may have jumped */
} scope;

typedef struct emitter {
    unit *u;
    function *fn;
    graph *g;
    scope *scope;
    struct scope *scopes; /* the last that was opened */
    arena *memory;       /* scratch of this compilation */
    ts_error *err;
    const type *declared_return; /* or NULL */
    const type *seen_return;     /* of the return statements so far, or NULL */
    bool open;           /* the graph is left open: variables are loaded and stored, exits are nodes (sema/open.c) */
    map literals;        /* of an open graph: text of a number -> the constant that stands for it */
    bool flags;          /* the function has early exits: flag variables are in use */
    int rests;           /* open em_unless_jumped */
    bool no_memory;      /* memory ended while arguments were matched */
} emitter;

/* An argument of a call. */
typedef struct arg {
    ir_value *v;
    const char *name;    /* of a keyword, else NULL */
    const ast *syn;
    bool empty_list;     /* a literal [] */
} arg;

typedef struct refinement { const char *name; const type *type; struct refinement *next; } refinement;
typedef struct condition {
    ir_value *v;               /* bool; NULL if decided, but for open graphs */
    int decided;               /* -1: when run; 0, 1: statically */
    refinement *if_true, *if_false;
} condition;

/* ---- errors, nodes ---- */

range em_place(const emitter *em, const ast *syn);
#define em_fail(em, syn, ...) range_fail((em)->err, TS_ERR_COMPILE, em_place((em), (syn)), __VA_ARGS__)
static inline ts_status em_memory(emitter *em) { return error_memory(em->err); }
/* A node of one output. */
ts_status em_node(emitter *em, node_kind kind, const ast *at, int nin, ir_value *const *in, const type *t, ir_value **out);
/* A node without outputs, or whose outputs the caller adds. */
ts_status em_node_only(emitter *em, node_kind kind, const ast *at, int nin, ir_value *const *in, node **out);
/* A constant; takes v. */
ts_status em_constant(emitter *em, const ast *at, value v, const type *t, ir_value **out);
ts_status em_int(emitter *em, const ast *at, int64_t i, ir_value **out);
ts_status em_bool(emitter *em, const ast *at, bool b, ir_value **out);
ts_status em_none(emitter *em, const ast *at, ir_value **out);
ts_status em_string(emitter *em, const ast *at, const char *bytes, size_t length, ir_value **out);
static inline sval sv_value(ir_value *v) { return (sval){.kind = SV_VALUE, .v = v}; }
/* Text of a type in the emitter's scratch, for messages. */
const char *em_type(emitter *em, const type *t);
const char *em_type_schema(emitter *em, const type *t);

/* ---- scopes (scope.c) ---- */

scope *scope_open(emitter *em, block *b);
void scope_close(emitter *em);
/* The innermost entry of a name, or NULL. */
entry *scope_find(const emitter *em, const char *name);
entry *scope_own(const scope *s, const char *name);
/* Whether a name that is bound belongs to an enclosing block of the source. */
bool scope_outer(const emitter *em, const char *name);
/* Binds in the current scope. */
ts_status scope_set(emitter *em, const char *name, sval sv, const type *declared, bool refined);
/* The value of a variable: of an open graph, a node that loads it. */
ts_status scope_read(emitter *em, const entry *e, ir_value **out);
/* An assignment of the program: checks it against the outer variable's declared type, converting where possible.
 * `annotated` is the type of an annotation, or NULL. */
ts_status scope_assign(emitter *em, const ast *at, const char *name, sval sv, const type *annotated);

/* ---- types (types.c) ---- */

ts_status em_parse_type(unit *u, const source *src, const ast *syn, const type **out, int *list_size, ts_error *err);

/* ---- expressions (expr.c) ---- */

ts_status em_expr(emitter *em, const ast *syn, const type *hint, sval *out);
ts_status em_value(emitter *em, const ast *syn, const type *hint, ir_value **out);
/* The value that a sval stands for, or an error that says what it is. */
ts_status em_as_value(emitter *em, const ast *syn, sval sv, ir_value **out);
/* Literal text without a graph: defaults, class constants. `hint` gives types to empty containers. */
ts_status em_literal(unit *u, const source *src, const ast *syn, const type *hint, value *out, ts_error *err);
/* Whether an int literal may stand for a float: the serializer leaves out the point of whole ones in a certain range. */
static inline bool literal_is_float(int64_t i) {
    return (i >= 10000000000 && i < 100000000000000000) || (i <= -10000000000 && i > -100000000000000000);
}
/* Items of a tuple or list value, `n` of them wanted (-1: as many as there are; tuples only). */
ts_status em_unpack(emitter *em, const ast *at, ir_value *v, int n, ir_value ***out, int *out_n);

/* ---- open graphs (open.c) ---- */

ts_status open_load(emitter *em, const char *name, const type *t, ir_value **out);
ts_status open_store(emitter *em, const char *name, ir_value *v);
/* Names a value of the current block after a variable, unless it has a name. */
ts_status open_name(emitter *em, const char *name, ir_value *v);
ts_status open_assign(emitter *em, const ast *at, const char *name, sval sv, const type *annotated);
/* The one constant of a number's value, at the front of the graph; takes v. */
ts_status open_literal(emitter *em, const ast *at, value v, const type *t, ir_value **out);
ts_status open_if(emitter *em, const ast *syn, const condition *c);
ts_status open_return(emitter *em, ir_value *v);
ts_status open_jump(emitter *em, const ast *syn, node_kind kind);
/* A loop of at most `max` rounds; `question` (NULL: true) is asked before each; `body` gets the number of the round. */
typedef ts_status (*open_body)(emitter *em, void *context, ir_value *i);
ts_status open_loop(emitter *em, const ast *at, ir_value *max, const ast *question, open_body body, void *context);
/* The parameters, and the result that stands there until exits are resolved. */
ts_status open_parameters(emitter *em);
ts_status open_result(emitter *em);
/* `sub in s`, which LibTorch has written in TorchScript. */
ts_status open_string_contains(emitter *em, ir_value *s, ir_value *sub, ir_value **out);
/* The node of a value stands in LibTorch's own text of such a function. */
void open_place(ir_value *v, int line, int column);
/* What trying the overload with names costs, of a function that makes tensors; nothing for others. */
ts_status open_try_names(emitter *em, const ast *at, const char *name, const arg *args, int n, bool conv);
/* LibTorch makes values here that nothing uses: their numbers are not given again. Nothing in other graphs. */
ts_status open_skip(emitter *em, int values);

/* ---- attributes, subscripts ---- */

ts_status em_attribute(emitter *em, const ast *at, sval holder, const char *name, sval *out);
ts_status em_set_attribute(emitter *em, const ast *at, ir_value *holder, const char *name, ir_value *v);
ts_status em_subscript(emitter *em, const ast *syn, const type *hint, sval *out);
ts_status em_set_subscript(emitter *em, const ast *target, ir_value *v);
/* x[...] op= v: `augment` gives the new value for the old one and v, in place if it may write to the old one. */
typedef ts_status (*em_augment)(emitter *em, const ast *syn, ir_value *old, ir_value *v, bool may_write, ir_value **out);
ts_status em_augment_subscript(emitter *em, const ast *syn, em_augment augment);

/* ---- calls (match.c, call.c, special.c) ---- */

/* Converts v to `want` implicitly (page 4.6); false and nothing emitted if it does not fit. With `dry` nothing is
 * emitted either way and *v is left alone. */
bool em_convert(emitter *em, const ast *at, ir_value **v, const type *want, bool empty_list, bool conv, bool dry);
/* Fits self (may be NULL) and args to a schema; `inputs` has room for all. False: `why` has the reason. */
typedef struct matched { int n; ir_value **in; const type **results; } matched;
bool em_match(emitter *em, const schema *s, const ast *at, ir_value *self, const arg *args, int n, bool conv, matched *out, text *why);
/* Calls operators of a name; self may be NULL. */
ts_status em_builtin(emitter *em, const ast *at, const char *name, ir_value *self, const arg *args, int n, sval *out);
/* The same for values all positional; the one result. */
ts_status em_op(emitter *em, const ast *at, const char *name, int n, ir_value *const *in, ir_value **out);
ts_status em_call_function(emitter *em, const ast *at, function *fn, ir_value *self, const arg *args, int n, sval *out);
ts_status em_call(emitter *em, const ast *syn, const type *hint, sval *out);
ts_status em_special(emitter *em, const ast *syn, const char *name, const type *hint, sval *out);
/* Whether `name` is a global of the language; *out then. */
bool em_global(const char *name, sval *out);
/* Evaluates call arguments, splicing starred tuples. */
ts_status em_arguments(emitter *em, const ast *call, int from, arg **out, int *out_n);

/* ---- conditions (refine.c) ---- */

ts_status em_condition(emitter *em, const ast *syn, condition *out);
/* The condition as a value. */
ts_status em_condition_value(emitter *em, const ast *syn, const condition *c, ir_value **out);
/* Binds the narrower views in the current scope. */
ts_status em_refine(emitter *em, const ast *at, const refinement *r);
/* bool(v) */
ts_status em_truth(emitter *em, const ast *at, ir_value *v, ir_value **out);
/* The isinstance test: *decided, or a node. */
ts_status em_isinstance(emitter *em, const ast *call, condition *out);

/* ---- statements (stmt.c), control flow (control.c) ---- */

ts_status em_statements(emitter *em, const ast *block_node, int from);
ts_status em_assign(emitter *em, const ast *target, sval sv, const type *annotated);
ts_status em_if(emitter *em, const ast *syn);
ts_status em_while(emitter *em, const ast *syn);
ts_status em_for(emitter *em, const ast *syn);
ts_status em_return(emitter *em, const ast *syn);
ts_status em_break(emitter *em, const ast *syn);
ts_status em_continue(emitter *em, const ast *syn);
/* The rest of a block, to be run only if nothing has jumped. */
ts_status em_unless_jumped(emitter *em, const ast *block_node, int from);
/* The type that a variable has after the branches of an If, `before` what it was before them (or NULL); or NULL. */
const type *em_joined_type(emitter *em, const entry *before, const ir_value *a, const ir_value *b);
/* `if c: then else: otherwise` as an expression; both sides are emitted by callbacks into scopes of their own. */
typedef ts_status (*em_branch)(emitter *em, void *context, ir_value **out);
ts_status em_select(emitter *em, const ast *at, const condition *c, em_branch then, em_branch otherwise, void *context,
                    ir_value **out);
/* Iteration: how often, and the element of a round (loop.c). */
typedef struct iterator iterator;
ts_status em_iterate(emitter *em, const ast *syn, const ast *target, const ast *iterable, ts_status (*body)(emitter *em, void *context),
                     void *context, const ast *body_node);

#endif
