/* SPDX-License-Identifier: Apache-2.0
 *
 * load.c: from an archive to a module: the unit with the sources on demand, constants, the object tree.
 *
 * Loading runs no code but the classes' own __setstate__, under the module's limits.
 */
#include "api/loader.h"
#include "archive/pickle.h"
#include "ops/packed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void free_storages(loader *l) {
    for (size_t i = 0; i < l->storages.capacity; i++) {
        if (!l->storages.slots[i].key) continue;
        storage_unref(l->storages.slots[i].value);
        mem_free((char *)l->storages.slots[i].key);
    }
    map_free(&l->storages);
}

static void free_loader(void *context) {
    loader *l = context;
    free_storages(l);
    archive_unref(l->files);
    mem_free(l);
}

/* ---- sources ---- */

/* Where the pieces of a source came from, for messages: what cannot be read is not known. */
static const origin_table *read_origins(void *context, const source *s) {
    static const origin_table unknown;
    loader *l = context;
    const char *bytes;
    size_t length;
    origin_table *found = NULL;
    ctx cx = {.budget = l->owner, .threads = 1};
    scoped_text text name = TEXT_INIT(NULL);
    text_printf(&name, "%s.debug_pkl", s->name);
    pthread_mutex_lock(&l->unit->lock);
    ts_status st = TS_ERR_FORMAT;
    if (!name.failed && archive_has(l->files, text_str(&name)))
        st = archive_read(l->files, text_str(&name), &bytes, &length, NULL);
    if (st == TS_OK) st = debug_origins(&cx, l->unit->memory, text_str(&name), bytes, length, &found);
    pthread_mutex_unlock(&l->unit->lock);
    return st == TS_OK ? found : &unknown;
}

ts_status loader_source(loader *l, const char *name, const source **out_source, ts_error *err) {
    arena *a = l->unit->memory;
    const char *bytes;
    size_t length;
    *out_source = NULL;
    if (!archive_has(l->files, name)) return TS_OK;
    TS_TRY(archive_read(l->files, name, &bytes, &length, err));
    source *s = ARENA_NEW(a, source);
    char *text_copy = arena_copy(a, bytes, length);
    if (!s || !text_copy) return error_memory(err);
    *s = (source){.name = name, .bytes = text_copy, .length = length, .first_line = 1,
                  .read_origins = read_origins, .origins_context = l};
    *out_source = s;
    return TS_OK;
}

/* "__torch__.a.b" lies in code/__torch__/a/b.py */
static ts_status read_source(void *context, const char *qualifier, const source **out_source, ts_error *err) {
    loader *l = context;
    char *name = arena_printf(l->unit->memory, "%s/%s.py", l->code, qualifier);
    if (!name) return error_memory(err);
    for (char *p = name + strlen(l->code) + 1; *p && strcmp(p, ".py") != 0; p++)
        if (*p == '.') *p = '/';
    return loader_source(l, name, out_source, err);
}

/* ---- what the pickles ask ---- */

static ts_status host_find_type(void *context, const char *name, const type **out, ts_error *err) {
    return unit_find_type(((loader *)context)->unit, name, out, err);
}

static ts_status host_parse_type(void *context, const char *string, const type **out, ts_error *err) {
    return unit_parse_type(((loader *)context)->unit, string, out, err);
}

static ts_status host_new_object(ctx *cx, void *context, const type *t, value *out) {
    object *o;
    (void)context;
    TS_TRY(object_new(cx, t->cls, &o));
    *out = v_object(o);
    return TS_OK;
}

static ts_status host_set_type(ctx *cx, void *context, value *v, const type *t) {
    return value_fit(cx, ((loader *)context)->unit->pool, v, t, "a value of the archive");
}

static ts_status host_enum_member(ctx *cx, void *context, const type *t, value v, value *out) {
    (void)context;
    for (int i = 0; i < t->cls->constant_count; i++) {
        const class_constant *c = &t->cls->constants[i];
        if (!value_same(c->value, v)) continue;
        enumv *e;
        TS_TRY(enum_new(cx, t->cls, c->name, value_ref(v), &e));
        *out = (value){.tag = V_ENUM, .e = e};
        return TS_OK;
    }
    return fail(cx, TS_ERR_FORMAT, "enum %s has no member of the value that the archive names", t->name);
}

static void release_archive(void *context) { archive_unref(context); }

/* A storage is used in place where it is aligned, else copied. */
static ts_status make_storage(ctx *cx, loader *l, const char *name, storage **out) {
    const char *bytes;
    size_t length;
    TS_TRY(archive_read(l->files, name, &bytes, &length, cx->err));
    if ((uintptr_t)bytes % 16 == 0) {
        TS_TRY(storage_wrap(cx, (void *)bytes, length, release_archive, l->files, out));
        archive_ref(l->files);
        return TS_OK;
    }
    TS_TRY(storage_new(cx, length, out));
    if (length) memcpy((*out)->data, bytes, length);
    return TS_OK;
}

ts_status loader_storage(ctx *cx, loader *l, const char *name, storage **out) {
    storage *known = map_gets(&l->storages, name);
    if (!known) {
        char *kept = mem_alloc(l->owner, strlen(name) + 1);
        if (!kept) return fail_memory(cx, strlen(name));
        strcpy(kept, name);
        ts_status st = make_storage(cx, l, kept, &known);
        if (st == TS_OK && !map_sets(&l->storages, kept, known)) {
            storage_unref(known);
            st = fail_memory(cx, sizeof(map_entry));
        }
        if (st != TS_OK) {
            mem_free(kept);
            return st;
        }
    }
    *out = storage_ref(known);
    return TS_OK;
}

static ts_status host_storage(ctx *cx, void *context, const char *key, storage **out) {
    loader *l = context;
    if (!l->files) return fail(cx, TS_ERR_FORMAT, "the pickle names storage %s, which stands outside of it", key);
    scoped_text text name = TEXT_INIT(l->owner);
    text_printf(&name, "%s%s", l->folder, key);
    return name.failed ? fail_memory(cx, name.length) : loader_storage(cx, l, text_str(&name), out);
}

static tensor *host_table(void *context, int64_t index) {
    const loader *l = context;
    return index >= 0 && index < l->tensor_count && l->tensors[index].tag == V_TENSOR ? l->tensors[index].t : NULL;
}

/* ---- objects ---- */

static ts_status set_attributes(ctx *cx, loader *l, object *o, const dict *state) {
    for (int i = 0; i < o->cls->attr_count; i++) {
        const class_attr *a = &o->cls->attrs[i];
        value key;
        TS_TRY(value_string(cx, a->name, strlen(a->name), &key));
        const dict_pair *p = dict_find(state, key);
        value_unref(key);
        if (!p) return fail(cx, TS_ERR_FORMAT, "Argument passed to at() was not in the map: attribute '%s' of class %s is missing in the archive", a->name, o->cls->name);
        value v = value_ref(p->value);
        char what[256];
        snprintf(what, sizeof what, "attribute '%s' of class %s", a->name, o->cls->name);
        ts_status st = value_fit(cx, l->unit->pool, &v, a->type, what);
        if (st != TS_OK) {
            value_unref(v);
            return st == TS_ERR_RUNTIME ? TS_ERR_FORMAT : st;
        }
        value_set(&o->slots[i], v);
    }
    return TS_OK;
}

ts_status loader_set_state(ctx *cx, loader *l, object *o, value state) {
    function *f = o->cls->setstate;
    int n = f->schema->nargs;
    value args[2] = {v_object(o), value_ref(state)}, result = v_none();
    ts_status st = n == 1   ? TS_OK
                   : n == 2 ? value_fit(cx, l->unit->pool, &args[1], f->schema->args[1].type, "the state of an object")
                            : fail(cx, TS_ERR_FORMAT, "%s takes %d parameters", f->name, n);
    if (st == TS_OK) st = run_function(l->run, f, args, n, &result);
    value_unref(args[1]);
    value_unref(result);
    TS_TRY(st);
    for (int i = 0; i < o->n; i++) {
        if (o->slots[i].tag != V_UNINIT) continue;
        scoped_text text t = TEXT_INIT(NULL);
        type_print(&t, o->cls->attrs[i].type);
        if (!type_has_none(o->cls->attrs[i].type))
            return fail(cx, TS_ERR_FORMAT, "The field '%s' was left uninitialized after '__setstate__', but expected a value of type '%s'", o->cls->attrs[i].name, text_str(&t));
        o->slots[i] = v_none();
    }
    return TS_OK;
}

static ts_status host_set_state(ctx *cx, void *context, value holder, value state) {
    loader *l = context;
    object *o = holder.o;
    if (strncmp(o->cls->name, "__torch__.torch.classes.", 24) == 0 && !o->cls->setstate) return packed_set_state(cx, o, state);
    if (o->cls->setstate) return loader_set_state(cx, l, o, state);
    if (state.tag != V_DICT) return fail(cx, TS_ERR_FORMAT, "the state of an object of class %s is no dict", o->cls->name);
    return set_attributes(cx, l, o, state.dict);
}

static ts_status run_pickle(ctx *cx, loader *l, const char *name, const char *bytes, size_t length, value *out) {
    const pickle_host host = {.context = l, .find_type = host_find_type, .parse_type = host_parse_type, .new_object = host_new_object,
                              .set_state = host_set_state, .set_type = host_set_type, .enum_member = host_enum_member, .storage = host_storage, .table = host_table};
    return pickle_load(cx, &host, name, bytes, length, out);
}

ts_status loader_pickle(ctx *cx, loader *l, const char *name, const char *folder, value *out) {
    const char *bytes;
    size_t length;
    TS_TRY(archive_read(l->files, name, &bytes, &length, cx->err));
    l->folder = folder;
    return run_pickle(cx, l, name, bytes, length, out);
}

archive *module_files(const ts_module *m) {
    return m->unit && m->unit->read == read_source ? ((loader *)m->unit->read_context)->files : NULL;
}

/* ---- the archive as a whole ---- */

static ts_status read_version(archive *files, int *out, ts_error *err) {
    const char *bytes;
    size_t length;
    char digits[24] = {0}, *end;
    TS_TRY(archive_read(files, archive_has(files, ".data/version") ? ".data/version" : "version", &bytes, &length, err));
    memcpy(digits, bytes, length < sizeof digits - 1 ? length : sizeof digits - 1);
    long version = strtol(digits, &end, 10);
    bool whole = end != digits && (!*end || *end == '\n');
    digits[strcspn(digits, "\n")] = 0;
    if (!whole) return error_set(err, TS_ERR_FORMAT, "Couldn't parse the version %s as Long Long.", digits);
    if (version > 10)
        return error_set(err, TS_ERR_FORMAT, "Attempted to read a PyTorch file with version %ld, but the maximum supported version for reading is 10. The version of your PyTorch installation may be too old, please upgrade PyTorch to latest version to mitigate this issue.", version);
    if (version < 1)
        return error_set(err, TS_ERR_FORMAT, "Attempted to read a PyTorch file with version %ld, but the minimum supported version for reading is 1. Your PyTorch script module file is too old. Please regenerate it with latest version of PyTorch to mitigate this issue.", version);
    *out = (int)version;
    return TS_OK;
}

/* Zip files that hold something else. */
static ts_status check_kind(archive *files, ts_error *err) {
    bool code = false;
    if (archive_has(files, "archive_format") || archive_has(files, "models/model.json"))
        return error_set(err, TS_ERR_FORMAT, "the archive is a .pt2 file of torch.export. Export the model with torch.jit.script or torch.jit.trace instead.");
    for (size_t i = 0; archive_name(files, i); i++) code = code || strncmp(archive_name(files, i), "code/", 5) == 0;
    if (archive_has(files, "data.pkl") && !code && !archive_has(files, "constants.pkl"))
        return error_set(err, TS_ERR_FORMAT, "the archive is a file of torch.save (a state dict or a pickled object), which holds no code. Save the model with torch.jit.save(torch.jit.script(model), ...) instead.");
    if (archive_has(files, "model.json")) return TS_OK;
    if (archive_has(files, "bytecode.pkl") && !code)
        return error_set(err, TS_ERR_MISSING, "the archive is a mobile module without source code; only those that have code/ can be run.");
    if (!archive_has(files, "data.pkl")) return error_set(err, TS_ERR_FORMAT, "the zip file is no TorchScript archive: PytorchStreamReader failed locating file data.pkl: file not found");
    return TS_OK;
}

/* Newer writers say in which order the bytes of their storages stand. */
static ts_status check_order(archive *files, ts_error *err) {
    const char *bytes;
    size_t length;
    if (!archive_has(files, "byteorder")) return TS_OK;
    TS_TRY(archive_read(files, "byteorder", &bytes, &length, err));
    if (length >= 6 && memcmp(bytes, "little", 6) == 0) return TS_OK;
    return error_set(err, TS_ERR_MISSING, "the archive was saved on a big-endian machine (its member byteorder says '%.*s'). Load and save it again on a little-endian one.",
                     (int)(length < 16 ? length : 16), bytes);
}

static ts_status load_constants(ctx *cx, loader *l) {
    scoped_value value all = v_none();
    unit *u = l->unit;
    TS_TRY(loader_pickle(cx, l, "constants.pkl", "constants/", &all));
    if (all.tag != V_TUPLE) return fail(cx, TS_ERR_FORMAT, "constants.pkl holds no tuple");
    u->constants = ARENA_ARRAY(u->memory, value, all.tup->n + 1);
    if (!u->constants) return fail_memory(cx, (size_t)all.tup->n * sizeof(value));
    for (; u->constant_count < all.tup->n; u->constant_count++) u->constants[u->constant_count] = value_ref(all.tup->items[u->constant_count]);
    return TS_OK;
}

static ts_status load_extra(archive *files, ts_module *m, ts_error *err) {
    for (size_t i = 0; archive_name(files, i); i++) {
        const char *name = archive_name(files, i), *bytes;
        size_t length;
        if (strncmp(name, "extra/", 6) != 0) continue;
        TS_TRY(archive_read(files, name, &bytes, &length, err));
        extra_file f = {mem_alloc(m->budget, strlen(name + 6) + 1), mem_alloc(m->budget, length + 1), length};
        if (!f.name || !f.data || !VEC_PUSH(m->budget, &m->extra, f)) {
            mem_free(f.name);
            mem_free(f.data);
            return error_memory(err);
        }
        strcpy(f.name, name + 6);
        memcpy(f.data, bytes, length);
    }
    return TS_OK;
}

/* A frozen module is saved whole, with a note of what it lists (save.c). */
static ts_status load_frozen(archive *files, ts_module *m, ts_error *err) {
    const char *bytes;
    size_t length;
    if (!archive_has(files, FROZEN_MEMBER)) return TS_OK;
    TS_TRY(archive_read(files, FROZEN_MEMBER, &bytes, &length, err));
    return module_freeze_listed(m, bytes, length, err);
}

static ts_status load_root(ctx *cx, loader *l, value *out) {
    if (archive_has(l->files, "model.json")) return legacy_load(cx, l, out);
    TS_TRY(load_constants(cx, l));
    return loader_pickle(cx, l, "data.pkl", "data/", out);
}

static ts_status load_into(ts_module *m, loader *l, ts_error *err) {
    module_call call;
    value root = v_none();
    module_begin(m, &call, err);
    l->run = &call.run;
    ts_status st = load_root(&call.cx, l, &root);
    if (st == TS_OK && root.tag != V_OBJECT) {
        value_unref(root);
        st = error_set(err, TS_ERR_FORMAT, "data.pkl holds no module");
    }
    if (st == TS_OK) m->root = root;
    l->run = NULL;
    free_storages(l); /* tensors hold what they need */
    if (st == TS_OK) st = load_extra(l->files, m, err);
    if (st == TS_OK) st = module_finish(m, err);
    return st == TS_OK ? load_frozen(l->files, m, err) : st;
}

/* Takes `files`. */
static ts_status load(archive *files, ts_module *m, ts_error *err) {
    int version = 0;
    archive_charge(files, m->budget);
    loader *l = mem_zalloc(m->budget, sizeof *l);
    if (!l) {
        archive_unref(files);
        return error_memory(err);
    }
    *l = (loader){.files = files, .owner = m->budget, .code = archive_has(files, "model.json") ? "libs" : "code", .storages = MAP_INIT(m->budget)};
    ts_status st = check_kind(files, err);
    if (st == TS_OK) st = check_order(files, err);
    if (st == TS_OK) st = read_version(files, &version, err);
    if (st == TS_OK) st = unit_new(m->budget, version, read_source, l, free_loader, &l->unit, err);
    if (st != TS_OK) {
        free_loader(l);
        return st;
    }
    m->unit = l->unit;
    return load_into(m, l, err);
}

/* ---- a value alone ---- */

typedef struct bare_pickle { const char *bytes; size_t length; const list *table; } bare_pickle;

/* From an archive, which is taken, or from a pickle alone. The module is scratch: values keep the pool of their types. */
static ts_status load_value(archive *files, const bare_pickle *bare, ts_module *m, value *out, ts_error *err) {
    module_call call;
    loader *l = mem_zalloc(m->budget, sizeof *l);
    if (!l) {
        archive_unref(files);
        return error_memory(err);
    }
    *l = (loader){.files = files, .owner = m->budget, .storages = MAP_INIT(m->budget)};
    if (bare && bare->table) {
        l->tensors = bare->table->items;
        l->tensor_count = bare->table->n;
    }
    ts_status st = unit_new(m->budget, 10, NULL, l, free_loader, &l->unit, err);
    if (st != TS_OK) {
        free_loader(l);
        return st;
    }
    m->unit = l->unit;
    module_begin(m, &call, err);
    l->run = &call.run;
    bare_pickle member = {0};
    l->folder = "data/";
    if (!bare) st = archive_read(files, "data.pkl", &member.bytes, &member.length, err);
    else member = *bare;
    if (st == TS_OK) st = run_pickle(&call.cx, l, NULL, member.bytes, member.length, out);
    free_storages(l);
    return st;
}

ts_status ts_value_load(const void *data, size_t bytes, ts_value **out_value, ts_error *error) {
    ts_module *m;
    archive *files;
    value v = v_none();
    if ((!data && bytes) || !out_value) return error_set(error, TS_ERR_ARGUMENT, "ts_value_load: data and out_value may not be NULL");
    TS_TRY(module_new(NULL, &m, error));
    ts_status st = bytes ? archive_open_memory(data, bytes, NULL, &files, error) : kind_refuse("the buffer", NULL, 0, error);
    if (st == TS_OK) st = load_value(files, NULL, m, &v, error);
    if (st == TS_OK) st = value_box_out(v, out_value, error);
    ts_module_unref(m);
    return st;
}

ts_status ts_value_unpickle(const void *data, size_t bytes, const ts_value *table, ts_value **out_value, ts_error *error) {
    ts_module *m;
    value v = v_none();
    if ((!data && bytes) || !out_value) return error_set(error, TS_ERR_ARGUMENT, "ts_value_unpickle: data and out_value may not be NULL");
    if (table && table->v.tag != V_LIST) return error_set(error, TS_ERR_ARGUMENT, "ts_value_unpickle: the table is no list");
    bare_pickle bare = {data ? data : "", bytes, table ? table->v.l : NULL};
    TS_TRY(module_new(NULL, &m, error));
    ts_status st = load_value(NULL, &bare, m, &v, error);
    if (st == TS_OK) st = value_box_out(v, out_value, error);
    ts_module_unref(m);
    return st;
}

/* ---- modules ---- */

static ts_status check_device_option(const ts_load_options *options, ts_error *err) {
    if (!options || options->device.type == TS_CPU) return TS_OK;
    return error_set(err, TS_ERR_DEVICE, "PyTorch is not linked with support for cuda devices");
}

static ts_status finish(ts_status st, ts_module *m, ts_module **out_module) {
    if (st == TS_OK) *out_module = m;
    else ts_module_unref(m);
    return st;
}

ts_status ts_module_load(const char *path, const ts_load_options *options, ts_module **out_module, ts_error *error) {
    ts_module *m;
    archive *files;
    if (!path || !out_module) return error_set(error, TS_ERR_ARGUMENT, "ts_module_load: path and out_module may not be NULL");
    TS_TRY(check_device_option(options, error));
    TS_TRY(module_new(options, &m, error));
    ts_status st = archive_open(path, NULL, &files, error);
    if (st == TS_OK) st = load(files, m, error);
    return finish(st, m, out_module);
}

ts_status ts_module_load_memory(const void *data, size_t bytes, const ts_load_options *options, ts_module **out_module,
                                ts_error *error) {
    ts_module *m;
    archive *files;
    if ((!data && bytes) || !out_module) return error_set(error, TS_ERR_ARGUMENT, "ts_module_load_memory: data and out_module may not be NULL");
    TS_TRY(check_device_option(options, error));
    TS_TRY(module_new(options, &m, error));
    ts_status st = bytes ? archive_open_memory(data, bytes, NULL, &files, error) : kind_refuse("the buffer", NULL, 0, error);
    if (st == TS_OK) st = load(files, m, error);
    return finish(st, m, out_module);
}
