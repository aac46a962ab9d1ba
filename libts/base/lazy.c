/* SPDX-License-Identifier: Apache-2.0
 *
 * lazy.c: see lazy.h.
 */
#include "base/lazy.h"

#include <dlfcn.h>
#include <string.h>

static ts_status bind(lazy_library *l, void *handle, const char *file, ts_error *err) {
    for (int i = 0; i < l->count; i++) {
        void *address = dlsym(handle, l->symbols[i].name);
        if (!address) return error_set(err, TS_ERR_DEVICE, "%s has no %s: install %s", file, l->symbols[i].name, l->package);
        memcpy(l->symbols[i].slot, &address, sizeof address);
    }
    return TS_OK;
}

static ts_status open_locked(lazy_library *l, ts_error *err) {
    for (const char *const *file = l->files; *file; file++) {
        void *handle = dlopen(*file, RTLD_NOW | RTLD_LOCAL);
        if (!handle) continue;
        TS_TRY(bind(l, handle, *file, err));
        if (l->opened) l->opened(handle);
        atomic_store_explicit(&l->ready, true, memory_order_release);
        return TS_OK;
    }
    return error_set(err, TS_ERR_DEVICE, "%s cannot be opened: install %s", l->files[0], l->package);
}

ts_status lazy_open(lazy_library *l, ts_error *err) {
    if (atomic_load_explicit(&l->ready, memory_order_acquire)) return TS_OK;
    pthread_mutex_lock(&l->lock);
    ts_status st = atomic_load_explicit(&l->ready, memory_order_relaxed) ? TS_OK : open_locked(l, err);
    pthread_mutex_unlock(&l->lock);
    return st;
}
