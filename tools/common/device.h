/* SPDX-License-Identifier: Apache-2.0
 *
 * device.h: --device, --limits and --ops, which tools share.
 */
#ifndef TOOLS_COMMON_DEVICE_H
#define TOOLS_COMMON_DEVICE_H

#include "options.h"
#include "ts/ts.h"

/* "cpu", "cuda", "cuda:N". Returns -1, or the code to exit with, a message on stderr: EXIT_RESOURCE where there is no such
 * device. */
int device_parse(const program *p, const char *text, ts_device *out);
/* "memory=1G,time=10,instructions=1e9,depth=100". Returns -1 or EXIT_USAGE with a message. */
int limits_parse(const program *p, const char *text, ts_limits *out);

/* Opens shared objects that register operators when they are loaded (ts_op_register, TORCH_LIBRARY); for ever. Returns -1, or
 * EXIT_RESOURCE with a message. */
int ops_load(const program *p, const option_texts *files);

/* The threads of a call that was asked for `threads`: 0 stands for one per core. */
int device_threads(int threads);

#endif
