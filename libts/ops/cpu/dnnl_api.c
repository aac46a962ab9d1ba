/* SPDX-License-Identifier: Apache-2.0
 *
 * dnnl_api.c: see dnnl_api.h.
 */
#include "ops/cpu/dnnl_api.h"

#include "base/lazy.h"

struct dnnl_api dnnl;

#define QUOTE(x) #x
#define SONAME(major) "libdnnl.so." QUOTE(major)

static const char *const files[] = {SONAME(DNNL_VERSION_MAJOR), NULL};

static const lazy_symbol symbols[] = {
#define SYMBOL(name) {"dnnl_" #name, &dnnl.name},
    FOR_DNNL(SYMBOL)
#undef SYMBOL
};

static lazy_library library = {
    .files = files, .package = "libdnnl2 (oneDNN)", .symbols = symbols, .count = sizeof symbols / sizeof *symbols, .lock = PTHREAD_MUTEX_INITIALIZER};

ts_status dnnl_open(ctx *cx) { return lazy_open(&library, cx->err); }
