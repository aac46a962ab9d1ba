/* SPDX-License-Identifier: Apache-2.0
 *
 * loader.h: what the files that read archives share: load.c for those of today, legacy.c for those from before 1.4.
 */
#ifndef TS_API_LOADER_H
#define TS_API_LOADER_H

#include "api/module.h"
#include "archive/zip.h"

/* What the callbacks of the pickle machine and the unit look at. Owned by the unit: it lives as long as the code. */
typedef struct loader {
    archive *files;
    unit *unit;
    budget *owner;
    map storages;        /* name of a member -> storage */
    const char *folder;  /* of the storages of the pickle that is read, with a slash at its end */
    const char *code;    /* the folder of the sources of classes: "code" or "libs" */
    run_state *run;      /* while loading */
    value *tensors;      /* the table of tensors of an old archive: CONSTANTS and what its pickle refers to */
    int64_t tensor_count;
} loader;

/* The value of a pickle whose storages lie in `folder`. */
ts_status loader_pickle(ctx *cx, loader *l, const char *name, const char *folder, value *out);
/* The bytes of a member as a storage, one for each member; a new reference. */
ts_status loader_storage(ctx *cx, loader *l, const char *name, storage **out);
/* A member as a source; *out is NULL where there is none. */
ts_status loader_source(loader *l, const char *name, const source **out, ts_error *err);
/* Runs the class's __setstate__; afterwards every attribute that may not be None must be set. */
ts_status loader_set_state(ctx *cx, loader *l, object *o, value state);
/* The root of an archive that has model.json. */
ts_status legacy_load(ctx *cx, loader *l, value *out_root);

#endif
