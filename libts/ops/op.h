/* SPDX-License-Identifier: Apache-2.0
 *
 * op.h: the table of operators: lookup, schemas, calling.
 *
 * An operator is a row of its family's .def, `TS_OP(id, "schema as PyTorch spells it", kernel)`, beside the file with
 * the kernel, a function `k_<kernel>`.  Several rows may share a kernel (overloads, in-place and out= forms).
 *
 * A kernel gets all arguments of its schema, in order, defaults filled in, of the declared types; they are borrowed.
 * It fills out[0 .. results), each a reference for the caller, and writes nothing on failure.
 *   - In-place rows ("(a!) self", a result with the same set) and out= rows share the functional kernel: op_call
 *     copies the result into the target, after checking dtype and shape.  A kernel that can write to the target itself
 *     looks at cx->dest and returns it (with a new reference).
 *   - Kernels are pure but for what alias marks say; the families marked EFFECT in families.def (random numbers,
 *     control) are never merged, moved or dropped.
 */
#ifndef TS_OPS_OP_H
#define TS_OPS_OP_H

#include "core/copy.h"
#include "core/value.h"
#include "lang/schema.h"

typedef ts_status (*op_kernel)(ctx *cx, const value *a, value *out);

enum { FAMILY_EFFECT = 1 };

typedef struct op {
    const char *text; /* the schema, as PyTorch spells it */
    op_kernel kernel;
} op;

typedef enum op_id {
#define TS_FAMILY(name, flags)
#define TS_OP(id, text, kernel) OP_##id,
#include "ops/families.def"
#undef TS_OP
    OP_COUNT
} op_id;

/* Kernels: `KERNEL(softmax) { ... }` defines k_softmax. */
#define KERNEL(name) ts_status k_##name(ctx *cx, const value *a, value *out)
#define TS_OP(id, text, kernel) ts_status k_##kernel(ctx *cx, const value *a, value *out);
#include "ops/families.def"
#undef TS_OP
#undef TS_FAMILY

extern const op op_table[OP_COUNT];

enum { OP_MAX_ARGS = 40, OP_MAX_RETS = 8 };

/* Operators of a name ("aten::add") in the order in which overloads are tried; returns how many, 0 if none.
 * *out_list points to `count` pointers into the table and lives for ever. */
int op_find(const char *name, size_t length, const op *const **out_list);
/* The operator "aten::add" with overload "Tensor" ("" for none), or NULL. */
const op *op_find_overload(const char *name, const char *overload);
/* Its parsed schema; lives for ever. NULL only where memory ends. */
const schema *op_schema(const op *o);
/* Name without overload, "aten::add"; length in *out_length. */
const char *op_name(const op *o, size_t *out_length);
/* False for rows whose effects (writes, random numbers, raising on purpose) must be kept. */
bool op_is_pure(const op *o);

/* The family's effects alone: random numbers, printing, raising. */
bool op_has_effect(const op *o);

/* ---- users' operators (ops/custom.c): found like the table's, never in it ---- */

/* For messages about names of other namespaces than aten and prim. */
#define OP_HOW_TO_REGISTER                                                                                        \
    "It may be an operator of the program that wrote the model: register it with ts_op_register or TORCH_LIBRARY, or give the tools the shared object that does (--ops FILE).\n"
typedef ts_status (*op_user)(ctx *cx, void *context, const value *args, int nargs, value *out);
/* Adds an operator for ever; `text` is copied. TS_ERR_ARGUMENT for a schema that is wrong or taken. */
ts_status op_register(const char *text, op_user call, void *context, ts_error *err);
bool op_is_custom(const op *o);
const schema *custom_schema(const op *o);
int custom_find(const char *name, size_t length, const op *const **out_list);

/* Calls with all arguments given (schema->nargs of them; more for variadic ones). `args` are borrowed; out receives
 * schema->nrets values. */
ts_status op_call(ctx *cx, const op *o, const value *args, int nargs, value *out);
/* What an in-place row needs of its target before a result of this dtype and shape is written there. */
ts_status op_check_in_place(ctx *cx, const tensor *target, dtype d, int ndim, const int64_t *sizes);
/* Whether a result may be converted to a target's dtype. */
ts_status op_check_cast(ctx *cx, dtype result, dtype target);
/* What a row asks of the dtype of its out= tensor (ops/out.c). */
ts_status op_check_out(ctx *cx, const op *o, dtype result, dtype target);
/* For composites: positional arguments, the rest filled with defaults; one result. */
ts_status op_invoke(ctx *cx, op_id id, int nargs, const value *args, value *out);
/* INVOKE(cx, OP_add_Tensor, &sum, v_tensor(a), v_tensor(b)): results as an array of values. */
#define INVOKE(cx, id, out, ...)                                                                                  \
    op_invoke((cx), (id), (int)(sizeof((value[]){__VA_ARGS__}) / sizeof(value)), (value[]){__VA_ARGS__}, (out))
/* The same for an operator with one tensor as its result: tensor **out. */
ts_status op_invoke_tensor(ctx *cx, op_id id, int nargs, const value *args, tensor **out);
#define INVOKE_T(cx, id, out, ...)                                                                                \
    op_invoke_tensor((cx), (id), (int)(sizeof((value[]){__VA_ARGS__}) / sizeof(value)), (value[]){__VA_ARGS__}, (out))

/* ---- reading arguments ---- */

static inline bool arg_none(value v) { return v.tag == V_NONE; }
/* The tensor, or NULL for None. */
static inline tensor *arg_tensor_or_null(value v) { return v.tag == V_TENSOR ? v.t : NULL; }
/* A required tensor: an undefined one fails with PyTorch's "Expected a proper Tensor but got None (or an undefined
 * Tensor in C++) for argument #N 'name'". op_call has checked all plain Tensor arguments already. */
/* Ints of a List[int]; at most `max`. */
ts_status arg_ints(ctx *cx, value v, int64_t *out, int max, int *out_n);
/* Ints of a List[int] broadcast to n: a list of one stands for n equal ones; else exactly n. `what` names the
 * argument in the message. */
ts_status arg_ints_n(ctx *cx, value v, const char *what, int n, int64_t *out);
static inline int64_t arg_int_or(value v, int64_t otherwise) { return v.tag == V_INT ? v.i : otherwise; }
static inline bool arg_bool_or(value v, bool otherwise) { return v.tag == V_BOOL ? v.b : otherwise; }
static inline double arg_double_or(value v, double otherwise) { return value_is_number(v) ? value_double(v) : otherwise; }
/* A dtype argument (ScalarType?): `otherwise` for None; an error for numbers that are none. */
ts_status arg_dtype(ctx *cx, value v, dtype otherwise, dtype *out);
/* Tensors of a List[Tensor] or List[Optional[Tensor]] (None: NULL), borrowed; *out is freed by mem_free. */
ts_status arg_tensors(ctx *cx, value v, tensor ***out, int *out_n);
/* The first out= tensor of the row that is being executed, among its arguments; NULL if it has none. */
tensor *arg_out(const ctx *cx, const value *a);
/* Result helpers: out[0] = a list of tensors (each reference is taken, also on failure). */
ts_status out_tensors(ctx *cx, tensor **items, int n, value *out);

#endif
