/* SPDX-License-Identifier: Apache-2.0
 *
 * confine.c: a seccomp filter that refuses what reading an open file never needs.
 */
#include "confine.h"

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#if defined(__x86_64__)
enum { NATIVE = AUDIT_ARCH_X86_64 };
#else
enum { NATIVE = AUDIT_ARCH_AARCH64 };
#endif

/* One comparison and one verdict per call. */
#define REFUSE(number)                                                                                                 \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (number), 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

void confine_process(void) {
    struct sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)NATIVE, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#if defined(__x86_64__)
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), /* the x32 numbers of the same calls */
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        REFUSE(SYS_open), REFUSE(SYS_creat), REFUSE(SYS_fork), REFUSE(SYS_vfork), REFUSE(SYS_rename), REFUSE(SYS_unlink),
        REFUSE(SYS_link), REFUSE(SYS_symlink), REFUSE(SYS_mkdir), REFUSE(SYS_rmdir), REFUSE(SYS_chmod), REFUSE(SYS_chown),
        REFUSE(SYS_mknod),
#endif
        REFUSE(SYS_openat), REFUSE(SYS_openat2), REFUSE(SYS_execve), REFUSE(SYS_execveat), REFUSE(SYS_clone), REFUSE(SYS_clone3),
        REFUSE(SYS_socket), REFUSE(SYS_socketpair), REFUSE(SYS_connect), REFUSE(SYS_bind), REFUSE(SYS_sendto), REFUSE(SYS_sendmsg),
        REFUSE(SYS_kill), REFUSE(SYS_tkill), REFUSE(SYS_tgkill), REFUSE(SYS_ptrace), REFUSE(SYS_process_vm_writev), REFUSE(SYS_io_uring_setup),
        REFUSE(SYS_unlinkat), REFUSE(SYS_renameat), REFUSE(SYS_renameat2), REFUSE(SYS_linkat), REFUSE(SYS_symlinkat),
        REFUSE(SYS_mkdirat), REFUSE(SYS_mknodat), REFUSE(SYS_fchmodat), REFUSE(SYS_fchownat), REFUSE(SYS_truncate), REFUSE(SYS_ftruncate),
        REFUSE(SYS_mount), REFUSE(SYS_bpf), REFUSE(SYS_keyctl), REFUSE(SYS_pidfd_open), REFUSE(SYS_pidfd_getfd),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = {sizeof rules / sizeof *rules, rules};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

#else

void confine_process(void) {}

#endif
