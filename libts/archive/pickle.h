/* SPDX-License-Identifier: Apache-2.0
 *
 * pickle.h: the pickle machine of TorchScript archives (section 2 of the format): a stack, marks, a memo; untrusted input,
 * no recursion, nothing looked up by name but in pickle.def and through the host.
 */
#ifndef TS_ARCHIVE_PICKLE_H
#define TS_ARCHIVE_PICKLE_H

#include "core/value.h"

/* What the machine asks the layer that knows classes and storages. */
typedef struct pickle_host {
    void *context;
    /* A class by qualified name. */
    ts_status (*find_type)(void *context, const char *name, const type **out, ts_error *err);
    /* A type in annotation form. */
    ts_status (*parse_type)(void *context, const char *text, const type **out, ts_error *err);
    /* A new object, to be filled by set_state; and its state, borrowed. */
    ts_status (*new_object)(ctx *cx, void *context, const type *t, value *out);
    ts_status (*set_state)(ctx *cx, void *context, value object, value state);
    /* The member of an enum that has a value. */
    ts_status (*enum_member)(ctx *cx, void *context, const type *t, value v, value *out);
    /* Gives a list or dict its element types, recursively. */
    ts_status (*set_type)(ctx *cx, void *context, value *v, const type *t);
    /* The bytes of a storage; a new reference. */
    ts_status (*storage)(ctx *cx, void *context, const char *key, storage **out);
    /* Tensor `index` of the table of an old archive; borrowed. NULL where there is none. */
    tensor *(*table)(void *context, int64_t index);
} pickle_host;

/* Runs a pickle to its STOP; *out is a reference. `name` stands for it in messages; NULL: it stands alone, and the messages
 * are those of PyTorch. */
ts_status pickle_load(ctx *cx, const pickle_host *host, const char *name, const char *bytes, size_t length, value *out);

/* Refuses values that hold themselves, after cutting them apart so that they can be freed (cycles.c). Only for values that
 * nobody else has yet. */
ts_status pickle_cut_cycles(ctx *cx, const char *name, const value *roots, size_t n);

#endif
