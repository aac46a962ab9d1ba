/* SPDX-License-Identifier: Apache-2.0
 *
 * confine.h: taking authority away from a process that handles bytes of strangers.
 */
#ifndef TOOLS_COMMON_CONFINE_H
#define TOOLS_COMMON_CONFINE_H

/* From here on this process opens no file, socket or device, starts no process and signals none: such calls fail with
 * EPERM.  What is open stays usable.  Where the kernel or the architecture offers no filter, nothing changes: the limits of
 * memory and time still hold. */
void confine_process(void);

#endif
