/* SPDX-License-Identifier: Apache-2.0
 *
 * packed.c: methods of the classes of packed weights (core/custom.h): lines of TorchScript that call their operators.
 */
#include "sema/unit.h"

#include "core/custom.h"

#include <string.h>

#define PREFIX "__torch__.torch.classes.quantized."
#define UNPACK(op) "def unpack(self) -> Tuple[Tensor, Optional[Tensor]]:\n  return ops.quantized." op "(self)\n"
#define CONV(op)                                                                                                  \
    UNPACK(op "_unpack")                                                                                          \
    "def stride(self) -> List[int]:\n  return ops.quantized." op "_stride(self)\n"                               \
    "def padding(self) -> List[int]:\n  return ops.quantized." op "_padding(self)\n"                             \
    "def output_padding(self) -> List[int]:\n  return ops.quantized." op "_output_padding(self)\n"               \
    "def dilation(self) -> List[int]:\n  return ops.quantized." op "_dilation(self)\n"                           \
    "def groups(self) -> int:\n  return ops.quantized." op "_groups(self)\n"                                     \
    "def transpose(self) -> bool:\n  return bool(ops.quantized." op "_transpose(self))\n"

static const struct { const char *name, *methods; } classes[] = {
    {PREFIX "LinearPackedParamsBase", UNPACK("linear_unpack") "def bias(self) -> Optional[Tensor]:\n  return ops.quantized.linear_unpack(self)[1]\n"},
    {PREFIX "Conv2dPackedParamsBase", CONV("conv2d")},
    {PREFIX "Conv3dPackedParamsBase", CONV("conv3d")},
};

/* The unit of all such methods: made once, never freed. */
static unit *methods_unit;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static ts_status define(class_type *cls, const char *methods, ts_error *err) {
    if (cls->method_count) return TS_OK;
    if (!methods_unit) TS_TRY(unit_new(NULL, UNIT_NEWEST, NULL, NULL, NULL, &methods_unit, err));
    source *src = ARENA_NEW(methods_unit->memory, source);
    if (!src) return error_memory(err);
    *src = (source){.name = cls->name, .bytes = methods, .length = strlen(methods), .first_line = 1};
    return unit_define_methods(methods_unit, cls, src, err);
}

ts_status unit_packed_methods(const class_type *cls, ts_error *err) {
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        if (strcmp(classes[i].name, cls->name) != 0) continue;
        pthread_mutex_lock(&lock);
        ts_status st = define((class_type *)cls, classes[i].methods, err);
        pthread_mutex_unlock(&lock);
        return st;
    }
    return TS_OK;
}
