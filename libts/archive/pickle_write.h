/* SPDX-License-Identifier: Apache-2.0
 *
 * pickle_write.h: values as the pickles of TorchScript archives, as PyTorch's own writer spells them.
 */
#ifndef TS_ARCHIVE_PICKLE_WRITE_H
#define TS_ARCHIVE_PICKLE_WRITE_H

#include "base/map.h"
#include "base/vec.h"
#include "core/value.h"

typedef struct pickle_writer {
    ctx *cx;
    void *context;
    /* State of an object that has a way of its own (__getstate__, classes of C code): a new reference, V_UNINIT if its
     * attributes are the state. */
    ts_status (*get_state)(ctx *cx, void *context, object *o, value *out);
    /* The name of a class, and a type as an annotation, in what is written; NULL: as they are. */
    ts_status (*class_name)(ctx *cx, void *context, const class_type *cls, const char **out);
    ts_status (*print_type)(ctx *cx, void *context, text *out, const type *t);
    list *table;             /* gets the tensors, which the pickle then has by number; NULL: it has them by storage */
    text out;                /* the pickle */
    VEC(tensor *) storages;  /* storage "N" of the pickle: a tensor that has it; references */
    map known;               /* storage * -> index + 1 */
    map memo;                /* heap * -> memo number + 1 */
    map texts;               /* a string, or a global with its newlines -> memo number + 1 */
    arena *keys;             /* of the maps */
    uint32_t next_memo;
    VEC(value) held;         /* states that live as long as the writer */
} pickle_writer;

/* Writes a value as a whole pickle to w->out. */
ts_status pickle_write(pickle_writer *w, value v);
void pickle_write_free(pickle_writer *w);

#endif
