// SPDX-License-Identifier: Apache-2.0
//
// macros.hpp: the macros of LibTorch's headers that programs use beside its classes.
#pragma once

#define TORCH_API
#define TORCH_CUDA_CPP_API
#define TORCH_CUDA_CU_API
#define C10_API
#define C10_EXPORT __attribute__((__visibility__("default")))
#define C10_IMPORT C10_EXPORT
#define C10_HIDDEN __attribute__((__visibility__("hidden")))
#define C10_HOST
#define C10_DEVICE
#define C10_HOST_DEVICE
#define C10_UNUSED __attribute__((__unused__))
#define C10_USED __attribute__((__used__))
#define C10_NODISCARD __attribute__((__warn_unused_result__))
#define C10_NOINLINE __attribute__((__noinline__))
#define C10_ALWAYS_INLINE inline __attribute__((__always_inline__))
#define C10_RESTRICT __restrict
#define C10_FALLTHROUGH __attribute__((__fallthrough__))
#define C10_DEPRECATED __attribute__((__deprecated__))
#define C10_DEPRECATED_MESSAGE(message) __attribute__((__deprecated__(message)))
#define C10_LIKELY(x) (__builtin_expect(static_cast<bool>(x), 1))
#define C10_UNLIKELY(x) (__builtin_expect(static_cast<bool>(x), 0))
#define C10_STRINGIZE_IMPL(x) #x
#define C10_STRINGIZE(x) C10_STRINGIZE_IMPL(x)
#define C10_CONCATENATE_IMPL(a, b) a##b
#define C10_CONCATENATE(a, b) C10_CONCATENATE_IMPL(a, b)
#define C10_UID __COUNTER__
#define C10_ANONYMOUS_VARIABLE(name) C10_CONCATENATE(name, C10_UID)
#define C10_DISABLE_COPY_AND_ASSIGN(name)                                                                         \
    name(const name &) = delete;                                                                                  \
    name &operator=(const name &) = delete
