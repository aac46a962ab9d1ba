/* SPDX-License-Identifier: Apache-2.0
 *
 * type.c: see type.h.  A pool interns by hashing kind, members and name; nominal types are never looked up.
 */
#include "core/type.h"

#include "base/map.h"

#include <pthread.h>
#include <string.h>

#define TYPE(k, repr, str) const type type_##k##_object = {.kind = T_##k};
#define TYPE_MADE(kind)
#include "core/type.def"
#undef TYPE
#undef TYPE_MADE

static const struct {
    const type *type;
    const char *repr, *str;
} simple[] = {
#define TYPE(kind, repr, str) [T_##kind] = {&type_##kind##_object, repr, str},
#define TYPE_MADE(kind) [T_##kind] = {NULL, NULL, NULL},
#include "core/type.def"
#undef TYPE
#undef TYPE_MADE
};

const type *type_simple(type_kind kind) { return simple[kind].type; }

struct type_pool {
    atomic_int refs;
    pthread_mutex_t lock;
    arena *memory;
    const type **slots; /* open addressing over the structural types */
    size_t n, capacity;
    budget *owner;
    void (*release)(void *context);
    void *context;
};

type_pool *type_pool_new(budget *b) {
    type_pool *p = mem_zalloc(b, sizeof *p);
    if (!p) return NULL;
    p->memory = arena_new(b);
    if (!p->memory) {
        mem_free(p);
        return NULL;
    }
    atomic_init(&p->refs, 1);
    pthread_mutex_init(&p->lock, NULL);
    p->owner = b;
    return p;
}

type_pool *type_pool_ref(type_pool *pool) {
    atomic_fetch_add_explicit(&pool->refs, 1, memory_order_relaxed);
    return pool;
}

void type_pool_unref(type_pool *pool) {
    if (!pool || atomic_fetch_sub_explicit(&pool->refs, 1, memory_order_acq_rel) != 1) return;
    if (pool->release) pool->release(pool->context);
    pthread_mutex_destroy(&pool->lock);
    mem_free(pool->slots);
    arena_free(pool->memory);
    mem_free(pool);
}

arena *type_pool_arena(type_pool *pool) { return pool->memory; }

void type_pool_on_free(type_pool *pool, void (*release)(void *context), void *context) {
    pool->release = release;
    pool->context = context;
}

void *type_pool_context(const type_pool *pool) { return pool->context; }

static type_pool *static_pool;
static pthread_once_t static_once = PTHREAD_ONCE_INIT;

static void make_static_pool(void) { static_pool = type_pool_new(NULL); }

type_pool *type_pool_static(void) {
    pthread_once(&static_once, make_static_pool);
    return static_pool;
}

static uint64_t hash_of(type_kind kind, int n, const type *const *args, const char *name) {
    uint64_t h = (uint64_t)kind * 0x9e3779b97f4a7c15u + (uint64_t)n;
    for (int i = 0; i < n; i++) h = (h ^ (uint64_t)(uintptr_t)args[i]) * 0xff51afd7ed558ccdu + (h >> 29);
    if (name) h ^= map_hash(name, strlen(name));
    return h ^ (h >> 31);
}

static bool same(const type *t, type_kind kind, int n, const type *const *args, const char *name) {
    if (t->kind != kind || t->n != n || !t->name != !name || (name && strcmp(t->name, name) != 0)) return false;
    for (int i = 0; i < n; i++)
        if (t->args[i] != args[i]) return false;
    return true;
}

static const type *find(const type_pool *pool, type_kind kind, int n, const type *const *args, const char *name) {
    if (!pool->n) return NULL;
    size_t mask = pool->capacity - 1;
    for (size_t i = hash_of(kind, n, args, name) & mask; pool->slots[i]; i = (i + 1) & mask)
        if (same(pool->slots[i], kind, n, args, name)) return pool->slots[i];
    return NULL;
}

static void insert(type_pool *pool, const type *t) {
    size_t mask = pool->capacity - 1, i = hash_of(t->kind, t->n, t->args, t->name) & mask;
    while (pool->slots[i]) i = (i + 1) & mask;
    pool->slots[i] = t;
}

static bool reserve(type_pool *pool) {
    if (2 * (pool->n + 1) <= pool->capacity) return true;
    size_t old = pool->capacity, capacity = old ? old * 2 : 64;
    const type **before = pool->slots, **slots = mem_zalloc(pool->owner, mem_array(capacity, sizeof *slots));
    if (!slots) return false;
    pool->slots = slots;
    pool->capacity = capacity;
    for (size_t i = 0; i < old; i++)
        if (before[i]) insert(pool, before[i]);
    mem_free(before);
    return true;
}

static type *new_type(type_pool *pool, type_kind kind, int n, const type *const *args, const char *name) {
    type *t = ARENA_NEW(pool->memory, type);
    const type **copy = ARENA_ARRAY(pool->memory, const type *, n ? n : 1);
    if (!t || !copy) return NULL;
    for (int i = 0; i < n; i++) copy[i] = args[i];
    *t = (type){.kind = kind, .n = n, .args = copy, .pool = pool == static_pool ? NULL : pool};
    if (name && !(t->name = arena_copy(pool->memory, name, strlen(name)))) return NULL;
    return t;
}

static const type *look_up(type_pool *pool, type_kind kind, int n, const type *const *args, const char *name) {
    pthread_mutex_lock(&pool->lock);
    const type *t = find(pool, kind, n, args, name);
    pthread_mutex_unlock(&pool->lock);
    return t;
}

static const type *intern(type_pool *pool, type_kind kind, int n, const type *const *args, const char *name) {
    type_pool *common = type_pool_static();
    if (!common) return NULL;
    const type *known = look_up(common, kind, n, args, name);
    if (known) return known;
    pthread_mutex_lock(&pool->lock);
    const type *t = find(pool, kind, n, args, name);
    if (!t && reserve(pool) && (t = new_type(pool, kind, n, args, name))) {
        insert(pool, t);
        pool->n++;
    }
    pthread_mutex_unlock(&pool->lock);
    return t;
}

const type *type_list(type_pool *pool, const type *element) { return intern(pool, T_LIST, 1, &element, NULL); }

const type *type_dict(type_pool *pool, const type *key, const type *value) {
    return intern(pool, T_DICT, 2, (const type *[]){key, value}, NULL);
}

const type *type_tuple(type_pool *pool, int n, const type *const *elements) {
    return intern(pool, T_TUPLE, n, elements, NULL);
}

const type *type_future(type_pool *pool, const type *t) { return intern(pool, T_FUTURE, 1, &t, NULL); }

const type *type_rref(type_pool *pool, const type *t) { return intern(pool, T_RREF, 1, &t, NULL); }

const type *type_var(type_pool *pool, const char *name) { return intern(pool, T_VAR, 0, NULL, name); }

const type *type_optional(type_pool *pool, const type *t) {
    if (t->kind == T_ANY || t->kind == T_NONE || t->kind == T_OPTIONAL) return t;
    if (t->kind == T_UNION) return type_union(pool, 2, (const type *[]){t, type_NONE});
    return intern(pool, T_OPTIONAL, 1, &t, NULL);
}

/* For core/subtype.c, which has normalised the members: a plain T_UNION of them. */
const type *type_union_of_normalised(type_pool *pool, int n, const type *const *members);
const type *type_union_of_normalised(type_pool *pool, int n, const type *const *members) {
    return intern(pool, T_UNION, n, members, NULL);
}

const type *type_named_tuple(type_pool *pool, const char *qualified_name, int n, const char *const *fields,
                             const type *const *elements) {
    pthread_mutex_lock(&pool->lock);
    type *t = new_type(pool, T_TUPLE, n, elements, qualified_name);
    const char **names = ARENA_ARRAY(pool->memory, const char *, n ? n : 1);
    if (!names) t = NULL;
    for (int i = 0; t && i < n; i++)
        if (!(names[i] = arena_copy(pool->memory, fields[i], strlen(fields[i])))) t = NULL;
    if (t) t->fields = names;
    pthread_mutex_unlock(&pool->lock);
    return t;
}

const type *type_class(type_pool *pool, type_kind kind, class_type *cls) {
    pthread_mutex_lock(&pool->lock);
    type *t = new_type(pool, kind, 0, NULL, cls->name);
    if (t) {
        t->cls = cls;
        cls->type = t;
    }
    pthread_mutex_unlock(&pool->lock);
    return t;
}

/* ---- facts ---- */

/* Not by identity within a pool: a member may stand there twice, made before and after the library's own pool got it. */
bool type_equal(const type *a, const type *b) {
    if (a == b) return true;
    if (a->kind != b->kind || a->n != b->n) return false;
    if (a->cls || b->cls || a->fields || b->fields) return false; /* nominal, and not the same object */
    if (!a->name != !b->name || (a->name && strcmp(a->name, b->name) != 0)) return false;
    for (int i = 0; i < a->n; i++)
        if (!type_equal(a->args[i], b->args[i])) return false;
    return true;
}

bool type_has_none(const type *t) {
    if (t->kind == T_ANY || t->kind == T_NONE || t->kind == T_OPTIONAL) return true;
    for (int i = 0; t->kind == T_UNION && i < t->n; i++)
        if (t->args[i]->kind == T_NONE) return true;
    return false;
}

const type *type_without_none(type_pool *pool, const type *t) {
    if (t->kind == T_OPTIONAL) return t->args[0];
    if (t->kind != T_UNION || !type_has_none(t)) return t;
    const type *rest[64];
    int n = 0;
    for (int i = 0; i < t->n && n < 64; i++)
        if (t->args[i]->kind != T_NONE) rest[n++] = t->args[i];
    return type_union(pool, n, rest);
}

bool type_has_var(const type *t) {
    if (t->kind == T_VAR) return true;
    for (int i = 0; i < t->n; i++)
        if (type_has_var(t->args[i])) return true;
    return false;
}

static void print_args(text *out, const type *t, const char *open, const char *close, void (*print)(text *, const type *)) {
    text_puts(out, open);
    for (int i = 0; i < t->n; i++) {
        if (i) text_puts(out, ", ");
        print(out, t->args[i]);
    }
    text_puts(out, close);
}

void type_print(text *out, const type *t) {
    switch (t->kind) {
    case T_LIST: print_args(out, t, "List[", "]", type_print); return;
    case T_DICT: print_args(out, t, "Dict[", "]", type_print); return;
    case T_TUPLE:
        if (t->name) text_puts(out, t->name);
        else print_args(out, t, "Tuple[", t->n ? "]" : "()]", type_print);
        return;
    case T_OPTIONAL: print_args(out, t, "Optional[", "]", type_print); return;
    case T_UNION: print_args(out, t, "Union[", "]", type_print); return;
    case T_FUTURE: print_args(out, t, "Future[", "]", type_print); return;
    case T_RREF: print_args(out, t, "RRef[", "]", type_print); return;
    case T_ENUM: text_printf(out, "Enum<%s>", t->name); return;
    case T_VAR:
    case T_CLASS:
    case T_INTERFACE: text_puts(out, t->name); return;
    default: text_puts(out, simple[t->kind].repr); return;
    }
}

void type_print_schema(text *out, const type *t) {
    switch (t->kind) {
    case T_LIST:
        type_print_schema(out, t->args[0]);
        text_puts(out, "[]");
        return;
    case T_OPTIONAL:
        type_print_schema(out, t->args[0]);
        text_puts(out, "?");
        return;
    case T_DICT: print_args(out, t, "Dict(", ")", type_print_schema); return;
    case T_TUPLE:
        if (t->name) text_puts(out, t->name);
        else print_args(out, t, "(", ")", type_print_schema);
        return;
    case T_UNION: print_args(out, t, "Union(", ")", type_print_schema); return;
    case T_FUTURE: print_args(out, t, "Future(", ")", type_print_schema); return;
    case T_RREF: print_args(out, t, "RRef(", ")", type_print_schema); return;
    case T_ENUM: text_printf(out, "Enum<%s>", t->name); return;
    case T_INTERFACE: {
        const char *dot = strrchr(t->name, '.');
        text_printf(out, "InterfaceType<%s>", dot ? dot + 1 : t->name);
        return;
    }
    case T_VAR:
    case T_CLASS: text_puts(out, t->name); return;
    default: text_puts(out, simple[t->kind].str); return;
    }
}

int class_attr_find(const class_type *cls, const char *name) {
    for (int i = 0; i < cls->attr_count; i++)
        if (strcmp(cls->attrs[i].name, name) == 0) return i;
    return -1;
}
