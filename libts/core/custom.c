/* SPDX-License-Identifier: Apache-2.0
 *
 * custom.c: see custom.h.  The classes are made once and live for ever; those of callers are in a list that only grows.
 */
#include "core/custom.h"

#include <pthread.h>

#define PREFIX "__torch__.torch.classes."

enum { NO_SLOTS, LINEAR, CONV, CLAMPED_LINEAR, CLAMPED_CONV, CELL };

static const struct { const char *name; int slots; } names[] = {
    {PREFIX "quantized.LinearPackedParamsBase", LINEAR},
    {PREFIX "quantized.Conv2dPackedParamsBase", CONV},
    {PREFIX "quantized.Conv3dPackedParamsBase", CONV},
    {PREFIX "quantized.EmbeddingPackedParamsBase", LINEAR},
    {PREFIX "xnnpack.LinearOpContext", CLAMPED_LINEAR},
    {PREFIX "xnnpack.Conv2dOpContext", CLAMPED_CONV},
    {PREFIX "xnnpack.TransposeConv2dOpContext", CLAMPED_CONV},
    {PREFIX "rnn.CellParamsBase", CELL},
    {PREFIX "sparse.LinearPackedParamsBase", NO_SLOTS},
    {PREFIX "mkldnn.ConvOpContext", NO_SLOTS},
    {PREFIX "dist_rpc.WorkerInfo", NO_SLOTS},
    {PREFIX "c10d.ProcessGroup", NO_SLOTS},
    {PREFIX "_nnapi.Compilation", NO_SLOTS},
    {PREFIX "cuda.Stream", NO_SLOTS},
    {PREFIX "cuda.Event", NO_SLOTS},
    {PREFIX "profiler._RecordFunction", NO_SLOTS},
};

enum { COUNT = sizeof names / sizeof *names };

static class_type classes[COUNT];
static class_attr slots[PACKED_CONV_MAX + 1], linear_slots[PACKED_LINEAR_MAX + 1], cell_slots[PACKED_CELL_REDUCE + 1];
static bool made;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make(void) {
    type_pool *pool = type_pool_static();
    const type *tensor_or_none = pool ? type_optional(pool, type_TENSOR) : NULL, *ints = pool ? type_list(pool, type_INT) : NULL;
    const type *number_or_none = pool ? type_optional(pool, type_NUMBER) : NULL;
    if (!tensor_or_none || !ints || !number_or_none) return;
    const type *types[] = {type_TENSOR, tensor_or_none, ints, ints, ints, ints, type_INT, type_BOOL, number_or_none, number_or_none};
    for (int i = 0; i <= PACKED_CONV_MAX; i++) slots[i] = (class_attr){.name = "$", .type = types[i]};
    for (int i = 0; i <= PACKED_LINEAR_MAX; i++) linear_slots[i] = (class_attr){.name = "$", .type = i < 2 ? types[i] : number_or_none};
    for (int i = 0; i < COUNT; i++) {
        int kind = names[i].slots;
        classes[i].name = names[i].name;
        classes[i].attrs = kind == LINEAR || kind == CLAMPED_LINEAR ? linear_slots : kind == CELL ? cell_slots : slots;
        classes[i].attr_count = kind == LINEAR ? 2 : kind == CLAMPED_LINEAR ? 4 : kind == CONV ? PACKED_TRANSPOSED + 1 : kind == CLAMPED_CONV ? PACKED_CONV_MAX + 1 : kind == CELL ? PACKED_CELL_REDUCE + 1 : 0;
        if (!type_class(pool, T_CLASS, &classes[i])) return;
    }
    const type *linear = type_class(pool, T_CLASS, &classes[0]);
    for (int i = 0; i <= PACKED_CELL_REDUCE; i++) cell_slots[i] = (class_attr){.name = "$", .type = i < PACKED_CELL_HALF ? linear : type_BOOL};
    made = true;
}

/* ---- classes of callers ---- */

typedef struct users_class { class_type cls; class_attr data; struct users_class *next; } users_class;

static users_class *users;
static arena *users_memory; /* not the pool's, which others use at the same time */
static pthread_mutex_t users_lock = PTHREAD_MUTEX_INITIALIZER;

static users_class *find_users(const char *name) {
    users_class *u = users;
    while (u && strcmp(u->cls.name, name) != 0) u = u->next;
    return u;
}

const class_type *custom_class(const char *name) {
    pthread_once(&once, make);
    for (int i = 0; made && i < COUNT; i++)
        if (strcmp(names[i].name, name) == 0) return &classes[i];
    pthread_mutex_lock(&users_lock);
    const users_class *u = find_users(name);
    pthread_mutex_unlock(&users_lock);
    return u ? &u->cls : NULL;
}

static users_class *add_users(const char *name) {
    type_pool *pool = type_pool_static();
    arena *a = users_memory ? users_memory : (users_memory = arena_new(NULL));
    users_class *u = a && pool ? ARENA_NEW(a, users_class) : NULL;
    if (!u || !(u->cls.name = arena_copy(a, name, strlen(name)))) return NULL;
    u->data = (class_attr){.name = "$", .type = type_ANY};
    u->cls.attrs = &u->data;
    u->cls.attr_count = 1;
    if (!type_class(pool, T_CLASS, &u->cls)) return NULL;
    u->next = users;
    users = u;
    return u;
}

class_type *custom_class_add(const char *name) {
    if (strncmp(name, PREFIX, sizeof PREFIX - 1) != 0 || custom_class(name)) return NULL;
    pthread_mutex_lock(&users_lock);
    users_class *u = add_users(name);
    pthread_mutex_unlock(&users_lock);
    return u ? &u->cls : NULL;
}

bool custom_class_is_users(const class_type *cls) {
    pthread_mutex_lock(&users_lock);
    const users_class *u = find_users(cls->name);
    pthread_mutex_unlock(&users_lock);
    return u && &u->cls == cls;
}
