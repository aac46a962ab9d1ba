/* SPDX-License-Identifier: Apache-2.0
 *
 * dnnl_api.h: oneDNN's functions, opened when first needed: oneDNN and what it depends on take longer to start than
 * everything else together.  dnnl_primitive_execute(...) is called as dnnl.primitive_execute(...).
 */
#ifndef TS_OPS_CPU_DNNL_API_H
#define TS_OPS_CPU_DNNL_API_H

#include "core/ctx.h"

#include <oneapi/dnnl/dnnl.h>

#define FOR_DNNL(X)                                                                                               \
    X(engine_create)                                                                                              \
    X(stream_create)                                                                                              \
    X(stream_destroy)                                                                                             \
    X(memory_create)                                                                                              \
    X(memory_destroy)                                                                                             \
    X(memory_desc_equal)                                                                                          \
    X(memory_desc_get_size)                                                                                       \
    X(memory_desc_init_by_tag)                                                                                    \
    X(memory_desc_init_by_strides)                                                                                \
    X(dilated_convolution_forward_desc_init)                                                                      \
    X(dilated_deconvolution_forward_desc_init)                                                                    \
    X(primitive_attr_create)                                                                                      \
    X(primitive_attr_destroy)                                                                                     \
    X(primitive_attr_set_scratchpad_mode)                                                                         \
    X(primitive_desc_create)                                                                                      \
    X(primitive_desc_destroy)                                                                                     \
    X(primitive_desc_query_md)                                                                                    \
    X(reorder_primitive_desc_create)                                                                              \
    X(primitive_create)                                                                                           \
    X(primitive_destroy)                                                                                          \
    X(primitive_execute)                                                                                          \
    X(sgemm)

#define DNNL_FIELD(name) __typeof__(&dnnl_##name) name;
extern struct dnnl_api { FOR_DNNL(DNNL_FIELD) } dnnl;
#undef DNNL_FIELD

/* Before any of the functions is called. TS_ERR_DEVICE if oneDNN is not installed. */
ts_status dnnl_open(ctx *cx);

#endif
