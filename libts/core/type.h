/* SPDX-License-Identifier: Apache-2.0
 *
 * type.h: TorchScript's types, interned: within one pool, equal types are one object.
 *
 * Simple types (`type_INT`, ...) and the containers that schemas use are static or in the library's own pool and live for
 * ever; each compilation unit has a pool for the others, which also owns its classes.  A value that holds a type of a
 * pool holds a reference to the pool.  Types of different pools may be equal: compare by type_equal.
 * Threads: static types are constants; a pool is locked inside.
 */
#ifndef TS_CORE_TYPE_H
#define TS_CORE_TYPE_H

#include "base/mem.h"
#include "base/text.h"

typedef enum type_kind {
#define TYPE(kind, repr, str) T_##kind,
#define TYPE_MADE(kind) T_##kind,
#include "core/type.def"
#undef TYPE
#undef TYPE_MADE
} type_kind;

typedef struct type type;
typedef struct type_pool type_pool;
typedef struct class_type class_type;
struct function; /* ir/unit.h: a compiled or compilable function */

struct type {
    type_kind kind;
    int n;                    /* number of args */
    const type *const *args;  /* element types: list 1, dict 2, tuple n, optional 1, union n (None last), future 1 */
    const char *name;         /* of a variable, or the qualified name of a class, enum, interface or named tuple */
    const char *const *fields; /* names of a named tuple's fields (n), else NULL */
    class_type *cls;          /* class, enum, interface; for a named tuple its definition may be NULL */
    type_pool *pool;          /* NULL: lives for ever */
};

#define TYPE(kind, repr, str) extern const type type_##kind##_object;
#define TYPE_MADE(kind)
#include "core/type.def"
#undef TYPE
#undef TYPE_MADE
/* `type_INT` etc., as pointers */
#define type_ANY (&type_ANY_object)
#define type_TENSOR (&type_TENSOR_object)
#define type_NUMBER (&type_NUMBER_object)
#define type_FLOAT (&type_FLOAT_object)
#define type_COMPLEX (&type_COMPLEX_object)
#define type_INT (&type_INT_object)
#define type_NONE (&type_NONE_object)
#define type_STR (&type_STR_object)
#define type_GENERATOR (&type_GENERATOR_object)
#define type_BOOL (&type_BOOL_object)
#define type_DEVICE (&type_DEVICE_object)
#define type_FUNCTION (&type_FUNCTION_object)
#define type_CAPSULE (&type_CAPSULE_object)
#define type_ANYLIST (&type_ANYLIST_object)
#define type_ANYTUPLE (&type_ANYTUPLE_object)
#define type_ANYCLASS (&type_ANYCLASS_object)
#define type_ANYENUM (&type_ANYENUM_object)

/* A simple type by kind; NULL for the made ones. */
const type *type_simple(type_kind kind);

/* ---- pools ---- */

type_pool *type_pool_new(budget *b); /* one reference; NULL if there is no memory */
type_pool *type_pool_ref(type_pool *pool);
void type_pool_unref(type_pool *pool);
/* The pool that lives for ever: operator schemas draw from it. */
type_pool *type_pool_static(void);
/* Memory that lives as long as the pool. */
arena *type_pool_arena(type_pool *pool);
/* Runs when the pool is freed, before its memory goes; at most one per pool (the unit that the classes belong to). */
void type_pool_on_free(type_pool *pool, void (*release)(void *context), void *context);
/* That context, or NULL. */
void *type_pool_context(const type_pool *pool);
/* A value that keeps a type calls these; no-ops for types that live for ever. */
static inline void type_ref(const type *t) { if (t && t->pool) type_pool_ref(t->pool); }
static inline void type_unref(const type *t) { if (t && t->pool) type_pool_unref(t->pool); }

/* Interned constructors; NULL only where memory ends. Static results are found first, whatever the pool. */
const type *type_list(type_pool *pool, const type *element);
const type *type_dict(type_pool *pool, const type *key, const type *value);
const type *type_tuple(type_pool *pool, int n, const type *const *elements);
/* Optional[t]; t itself if it is Any, None or has None already. */
const type *type_optional(type_pool *pool, const type *t);
/* The normalised union (core/subtype.c): flattened, merged, sorted; may be one of its members or an Optional. */
const type *type_union(type_pool *pool, int n, const type *const *members);
const type *type_future(type_pool *pool, const type *t);
const type *type_rref(type_pool *pool, const type *t);
const type *type_var(type_pool *pool, const char *name);
/* A named tuple is nominal: each call makes one. Names are copied. */
const type *type_named_tuple(type_pool *pool, const char *qualified_name, int n, const char *const *fields,
                             const type *const *elements);
/* Class, enum or interface: nominal. `cls` belongs to the pool's arena. */
const type *type_class(type_pool *pool, type_kind kind, class_type *cls);

/* ---- facts ---- */

bool type_equal(const type *a, const type *b);
/* A <: B as page 4.3 of the language has it (core/subtype.c). `why`, if not NULL, receives the reason of a refusal. */
bool type_is_subtype(const type *a, const type *b, text *why);
/* The common type, or NULL: page 4.4 (core/subtype.c). `hint` may be NULL; with `to_union`, a Union where nothing
 * else fits. */
const type *type_unify(type_pool *pool, const type *a, const type *b, const type *hint, bool to_union);
/* Whether None is a value of it. */
bool type_has_none(const type *t);
/* Without None: T of Optional[T], the rest of a Union; others as they are. */
const type *type_without_none(type_pool *pool, const type *t);
bool type_has_var(const type *t);
/* Annotation form ("List[int]") and schema form ("int[]"). */
void type_print(text *out, const type *t);
void type_print_schema(text *out, const type *t);

/* ---- classes ---- */

typedef struct class_attr {
    const char *name;
    const type *type;
    bool is_parameter, is_buffer;
} class_attr;

/* A class, enum, interface or C++ ("torchbind") class. Filled while it is compiled, constant afterwards. */
struct class_type {
    const char *name;  /* qualified: "__torch__.a.B" */
    const type *type;  /* the type that stands for it */
    bool is_module;    /* class C(Module), or a ModuleInterface */
    int attr_count;
    class_attr *attrs; /* slots of an object, in order */
    int method_count;
    struct function **methods; /* in source order; of an interface: declarations without body */
    int constant_count;
    struct class_constant *constants; /* Final; members of an enum */
    int pre_hook_count, hook_count;
    struct function **pre_hooks, **hooks;
    struct function *setstate, *getstate; /* among the methods, or NULL */
    const struct custom_class *custom;    /* a class of C code (ops/custom.h), else NULL */
    /* Of an interface: whether a class or interface has its methods; set by the layer that knows methods. */
    bool (*implements)(const class_type *cls, const class_type *interface, text *why);
};

/* Slot of an attribute, or -1. */
int class_attr_find(const class_type *cls, const char *name);

#endif
