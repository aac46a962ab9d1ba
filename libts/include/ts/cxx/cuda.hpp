// SPDX-License-Identifier: Apache-2.0
//
// cuda.hpp: names of LibTorch's CUDA headers, for programs that include them always and use them where
// torch::cuda::is_available() says so.  There is no such device here: what would use one is an error.
#pragma once

#include <ts/cxx/torch.hpp>

typedef struct CUstream_st *cudaStream_t; /* as CUDA's own headers have it */

namespace c10 {
namespace cuda {

[[noreturn]] inline void no_cuda(const char *what) { TORCH_CHECK(false, what, ": this build of libts has no CUDA"); }

inline DeviceIndex device_count() noexcept { return 0; }
inline DeviceIndex current_device() { no_cuda("current_device"); }
inline void set_device(DeviceIndex) { no_cuda("set_device"); }
inline void device_synchronize() { no_cuda("device_synchronize"); }

class CUDAStream {
public:
    CUDAStream() = delete;
    cudaStream_t stream() const { no_cuda("stream"); }
    operator cudaStream_t() const { return stream(); }
    DeviceIndex device_index() const { no_cuda("device_index"); }
    Device device() const { no_cuda("device"); }
    int64_t id() const { no_cuda("id"); }
    bool query() const { no_cuda("query"); }
    void synchronize() const { no_cuda("synchronize"); }
};
inline CUDAStream getCurrentCUDAStream(DeviceIndex = -1) { no_cuda("getCurrentCUDAStream"); }
inline CUDAStream getDefaultCUDAStream(DeviceIndex = -1) { no_cuda("getDefaultCUDAStream"); }
inline CUDAStream getStreamFromPool(bool = false, DeviceIndex = -1) { no_cuda("getStreamFromPool"); }
inline CUDAStream getStreamFromExternal(cudaStream_t, DeviceIndex) { no_cuda("getStreamFromExternal"); }
inline void setCurrentCUDAStream(CUDAStream) { no_cuda("setCurrentCUDAStream"); }

struct CUDAGuard {
    explicit CUDAGuard(DeviceIndex) { no_cuda("CUDAGuard"); }
    explicit CUDAGuard(Device) { no_cuda("CUDAGuard"); }
    CUDAGuard(const CUDAGuard &) = delete;
    void set_device(Device) {}
    void set_index(DeviceIndex) {}
};
struct OptionalCUDAGuard {
    OptionalCUDAGuard() = default;
    explicit OptionalCUDAGuard(optional<Device> d) {
        if (d) set_device(*d);
    }
    OptionalCUDAGuard(const OptionalCUDAGuard &) = delete;
    void set_device(Device) { no_cuda("OptionalCUDAGuard"); }
    void set_index(DeviceIndex) { no_cuda("OptionalCUDAGuard"); }
};
struct CUDAStreamGuard {
    explicit CUDAStreamGuard(CUDAStream) { no_cuda("CUDAStreamGuard"); }
    CUDAStreamGuard(const CUDAStreamGuard &) = delete;
};
namespace CUDACachingAllocator {
inline void emptyCache() { no_cuda("emptyCache"); }
} // namespace CUDACachingAllocator

} // namespace cuda
} // namespace c10

namespace at {
namespace cuda {
using namespace c10::cuda;
inline bool is_available() { return false; }
} // namespace cuda
} // namespace at
