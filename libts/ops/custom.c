/* SPDX-License-Identifier: Apache-2.0
 *
 * custom.c: operators that users register.  They are looked up after the table's, by the same functions, and are called
 * through one kernel that finds the user's function in the row itself.
 *
 * Nothing is ever removed: lists of overloads that were handed out stay as they are, a longer one takes their place.
 */
#include "ops/op.h"

#include "base/map.h"
#include "base/vec.h"

#include <pthread.h>

typedef struct custom_op {
    op row; /* first: a row is its custom_op */
    op_user call;
    void *context;
    schema *schema;
} custom_op;

typedef struct overloads { const op **at; int n; } overloads; /* ends with NULL */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static arena *memory;
static map by_name = MAP_INIT(NULL);

bool op_is_custom(const op *o) { return o < op_table || o >= op_table + OP_COUNT; }

const schema *custom_schema(const op *o) { return ((const custom_op *)o)->schema; }

int custom_find(const char *name, size_t length, const op *const **out_list) {
    pthread_mutex_lock(&lock);
    const overloads *found = map_get(&by_name, name, length);
    if (found) *out_list = found->at;
    int n = found ? found->n : 0;
    pthread_mutex_unlock(&lock);
    return n;
}

static ts_status call_user(ctx *cx, const value *a, value *out) {
    const custom_op *c = (const custom_op *)cx->op;
    return c->call(cx, c->context, a, cx->nargs, out);
}

static ts_status check_name(const char *string, ts_error *err) {
    size_t n = strcspn(string, ".(");
    const char *colons = memmem(string, n, "::", 2);
    if (!colons || colons == string || colons + 2 == string + n)
        return error_set(err, TS_ERR_ARGUMENT, "schema \"%s\": expected a name such as my_ops::%.*s", string, (int)n, string);
    if (strncmp(string, "aten::", 6) == 0 || strncmp(string, "prim::", 6) == 0)
        return error_set(err, TS_ERR_ARGUMENT, "schema \"%s\": operators of aten and prim are the library's own", string);
    return TS_OK;
}

static ts_status add_overload(custom_op *c, size_t name_length, ts_error *err) {
    const char *name = c->row.text;
    const overloads *before = map_get(&by_name, name, name_length);
    int n = before ? before->n : 0;
    for (int i = 0; i < n; i++)
        if (strcmp(custom_schema(before->at[i])->overload, c->schema->overload) == 0)
            return error_set(err, TS_ERR_ARGUMENT, "operator %s%s%s is registered already", c->schema->name,
                             *c->schema->overload ? "." : "", c->schema->overload);
    overloads *all = ARENA_NEW(memory, overloads);
    if (!all || !(all->at = ARENA_ARRAY(memory, const op *, n + 2))) return error_memory(err);
    if (n) memcpy(all->at, before->at, (size_t)n * sizeof *all->at);
    all->at[n] = &c->row;
    all->n = n + 1;
    return map_set(&by_name, name, name_length, all) ? TS_OK : error_memory(err);
}

static ts_status add(const char *string, op_user call, void *context, ts_error *err) {
    if (!memory && !(memory = arena_new(NULL))) return error_memory(err);
    custom_op *c = ARENA_NEW(memory, custom_op);
    char *copy = arena_copy(memory, string, strlen(string));
    if (!c || !copy || !type_pool_static()) return error_memory(err);
    *c = (custom_op){.row = {copy, call_user}, .call = call, .context = context};
    TS_TRY(schema_parse(memory, type_pool_static(), copy, &c->schema, err));
    if (c->schema->nargs > OP_MAX_ARGS || c->schema->nrets > OP_MAX_RETS || c->schema->vararg || c->schema->varret)
        return error_set(err, TS_ERR_ARGUMENT, "schema \"%s\": at most %d arguments and %d results, none of them '...'", string,
                         OP_MAX_ARGS, OP_MAX_RETS);
    return add_overload(c, strcspn(copy, ".("), err);
}

ts_status op_register(const char *string, op_user call, void *context, ts_error *err) {
    TS_TRY(check_name(string, err));
    pthread_mutex_lock(&lock);
    ts_status st = add(string, call, context, err);
    pthread_mutex_unlock(&lock);
    return st;
}
