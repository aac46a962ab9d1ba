/* SPDX-License-Identifier: Apache-2.0
 *
 * value.h: the tagged value of programs: 16 bytes, tag and payload.  Heap kinds are reference counted; lists, dicts
 * and objects are references that programs share.
 *
 * Copying a `value` does not count; value_ref does.  Freeing is iterative: depth of nesting costs no stack.
 * Threads: counts are atomic; contents are the program's to order.
 */
#ifndef TS_CORE_VALUE_H
#define TS_CORE_VALUE_H

#include "core/tensor.h"
#include "core/type.h"

typedef enum tag {
    V_NONE = 0, /* also an undefined tensor */
    V_BOOL,
    V_INT,      /* dtype, layout, memory format and qscheme are ints */
    V_FLOAT,
    V_DEVICE,
    V_FUNCTION, /* a function as a constant; not counted */
    V_UNINIT,   /* uninitialized(T): may be copied, traps when used */
    V_HEAP_,    /* from here on counted: */
    V_TENSOR = V_HEAP_,
    V_COMPLEX,
    V_STR,
    V_LIST,
    V_TUPLE,
    V_DICT,
    V_OBJECT,
    V_ENUM,
    V_FUTURE,
    V_GENERATOR,
    V_CAPSULE,  /* C data with a release function (packed weights) */
} tag;

typedef struct heap {
    atomic_int refs;
    uint32_t tag;
    struct heap *next; /* links dead objects while they are freed */
} heap;

typedef struct cplx { heap h; double re, im; } cplx;
typedef struct str { heap h; size_t length; char bytes[]; } str; /* NUL-terminated */
typedef struct list list;
typedef struct tuple tuple;
typedef struct dict dict;
typedef struct object object;
typedef struct enumv enumv;
typedef struct future future;
typedef struct capsule capsule;

typedef struct value {
    uint32_t tag;
    union {
        bool b;
        int64_t i;
        double d;
        ts_device device;
        struct function *function;
        tensor *t;
        heap *heap;
        cplx *z;
        str *s;
        list *l;
        tuple *tup;
        dict *dict;
        object *o;
        enumv *e;
        future *fut;
        capsule *cap;
    };
} value;

_Static_assert(sizeof(value) == 16, "a value is two words");

struct list { heap h; const type *element; value *items; int64_t n, capacity; };
struct tuple { heap h; const type *type; int n; value items[]; }; /* type: T_TUPLE, of interest for a named one; may be NULL */
/* Slots that are V_UNINIT are not set yet. Running programs hold `lock` for the moment of copying a slot. */
struct object { heap h; const class_type *cls; int n; atomic_flag lock; value *slots; void *custom; };
struct enumv { heap h; const class_type *cls; const char *name; value value; }; /* name lives in the class */
struct future { heap h; const type *element; bool failed; value result; char *error; };
struct capsule { heap h; const char *kind; void *data; void (*release)(void *data); };

/* Insertion ordered. A deleted pair leaves a hole (key.tag V_UNINIT) until the next growth. */
typedef struct dict_pair { value key, value; uint64_t hash; } dict_pair;
struct dict {
    heap h;
    const type *key, *val; /* declared types */
    dict_pair *pairs;      /* `used` of them in order, holes included */
    int64_t n, used, capacity;
    int32_t *index;        /* open addressing over pairs: position + 1, 0 free, -1 deleted; 2 * capacity slots */
    budget *owner;
};

/* ---- references ---- */

void value_free_heap(value v); /* the count has reached zero */

static inline value value_ref(value v) {
    if (v.tag == V_TENSOR) tensor_ref(v.t);
    else if (v.tag > V_HEAP_) atomic_fetch_add_explicit(&v.heap->refs, 1, memory_order_relaxed);
    return v;
}
static inline void value_unref(value v) {
    if (v.tag == V_TENSOR) tensor_unref(v.t);
    else if (v.tag > V_HEAP_ && atomic_fetch_sub_explicit(&v.heap->refs, 1, memory_order_acq_rel) == 1) value_free_heap(v);
}
static inline void value_unref_at(value *v) { value_unref(*v); }
/* Unrefs at the end of the scope: `scoped_value value v = v_none();` Move out by value_take(&v). */
#define scoped_value __attribute__((cleanup(value_unref_at)))
static inline value value_take(value *v) {
    value moved = *v;
    *v = (value){.tag = V_NONE};
    return moved;
}
/* *slot = v, dropping what was there; takes v. */
static inline void value_set(value *slot, value v) {
    value before = *slot;
    *slot = v;
    value_unref(before);
}

/* ---- making: the heap ones fail where memory ends. v_* of a pointer take the reference they are given. ---- */

static inline value v_none(void) { return (value){.tag = V_NONE}; }
static inline value v_bool(bool b) { return (value){.tag = V_BOOL, .b = b}; }
static inline value v_int(int64_t i) { return (value){.tag = V_INT, .i = i}; }
static inline value v_float(double d) { return (value){.tag = V_FLOAT, .d = d}; }
static inline value v_device(ts_device d) { return (value){.tag = V_DEVICE, .device = d}; }
static inline value v_tensor(tensor *t) { return t ? (value){.tag = V_TENSOR, .t = t} : v_none(); }
static inline value v_str(str *s) { return (value){.tag = V_STR, .s = s}; }
static inline value v_list(list *l) { return (value){.tag = V_LIST, .l = l}; }
static inline value v_tuple(tuple *t) { return (value){.tag = V_TUPLE, .tup = t}; }
static inline value v_dict(dict *d) { return (value){.tag = V_DICT, .dict = d}; }
static inline value v_object(object *o) { return (value){.tag = V_OBJECT, .o = o}; }

ts_status value_complex(ctx *cx, double re, double im, value *out);
ts_status str_new(ctx *cx, const char *bytes, size_t length, str **out);
ts_status value_string(ctx *cx, const char *bytes, size_t length, value *out);
/* An empty list of element type `element` with room for `capacity` items. */
ts_status list_new(ctx *cx, const type *element, int64_t capacity, list **out);
/* Appends; takes v, also on failure. */
ts_status list_push(ctx *cx, list *l, value v);
/* Room for n items in all. */
ts_status list_reserve(ctx *cx, list *l, int64_t n);
/* A list of ints (List[int]). */
ts_status list_of_ints(ctx *cx, int64_t n, const int64_t *items, list **out);
/* n items, all None, to be set by the caller. `t` may be NULL. */
ts_status tuple_new(ctx *cx, const type *t, int n, tuple **out);
ts_status dict_new(ctx *cx, const type *key, const type *val, dict **out);
/* All slots V_UNINIT. */
ts_status object_new(ctx *cx, const class_type *cls, object **out);
ts_status enum_new(ctx *cx, const class_type *cls, const char *name, value v, enumv **out); /* takes v on success */
ts_status future_new(ctx *cx, const type *element, future **out);
ts_status capsule_new(ctx *cx, const char *kind, void *data, void (*release)(void *), capsule **out);

/* ---- dicts ---- */

/* The pair of a key, or NULL. Keys of kinds that cannot be keys are never found. */
dict_pair *dict_find(const dict *d, value key);
/* Inserts or replaces; takes key and v, also on failure. */
ts_status dict_set(ctx *cx, dict *d, value key, value v);
/* Removes a pair and gives its value to the caller; false if absent. */
bool dict_remove(dict *d, value key, value *out_value);
void dict_clear(dict *d);
/* Iteration: `for (int64_t i = 0; (p = dict_next(d, &i));)` visits pairs in order; i is left behind the pair. */
dict_pair *dict_next(const dict *d, int64_t *position);

/* ---- reading ---- */

ts_kind value_kind(value v);
/* "Int", "Tensor", "GenericList", ...: the names of IValue tags, as messages have them. */
const char *value_tag_name(value v);
/* Same number, string, device, ...; tensors and containers by identity (dict keys, `is` of scalars). */
bool value_same(value a, value b);
/* The type of a value as it is at run time; elements by the types the containers were made with. */
const type *value_type(type_pool *pool, value v);
/* Whether a value belongs to a type, looked at as isinstance does. */
bool value_is(value v, const type *t);

static inline bool value_is_number(value v) {
    return v.tag == V_INT || v.tag == V_FLOAT || v.tag == V_BOOL || v.tag == V_COMPLEX;
}
/* Number as double, the real part of a complex one; as int64 by truncation as C++ `Scalar::to` does unchecked. */
double value_double(value v);
int64_t value_int(value v);
c128 value_c128(value v);

/* str() of a value (core/print.c), page 5.3; tensors as C++ PyTorch prints them. */
void value_print(text *out, value v);
void tensor_print(text *out, const tensor *t);
/* The same piece by piece, in lines of `line` characters; value_print_to: false where the printer or memory ended it. */
void tensor_print_to(const ts_printer *to, const tensor *t, int line);
bool value_print_to(const ts_printer *to, value v, budget *owner);

#endif
