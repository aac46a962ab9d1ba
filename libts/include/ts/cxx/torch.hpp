// SPDX-License-Identifier: Apache-2.0
//
// torch.hpp: what is left of the C++ face: seeds, modes, devices, operators by name. Settings: settings.hpp.
#pragma once

#include <ts/cxx/dispatch.hpp>
#include <ts/cxx/enforce.hpp>
#include <ts/cxx/files.hpp>
#include <ts/cxx/ordered_dict.hpp>
#include <ts/cxx/parallel.hpp>

// Programs count on what LibTorch's headers include.
#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <deque>
#include <list>
#include <numeric>
#include <thread>
#include <typeindex>
#include <unordered_set>

namespace at {

inline void manual_seed(uint64_t seed) { ts_context_seed(ts_context_default(), seed); }
inline bool hasCUDA() { return ts_cuda_is_available(nullptr); }
inline bool hasMPS() { return false; }
inline bool hasMKL() { return false; }
inline bool hasMKLDNN() { return true; }
inline bool hasLAPACK() { return true; }
inline bool hasOpenMP() { return true; }
inline bool hasHIP() { return false; }
inline bool hasXLA() { return false; }
inline bool is_vulkan_available() { return false; }
inline bool hasMAGMA() { return false; }
inline size_t getNumGPUs() { return hasCUDA() ? 1 : 0; }


} // namespace at

namespace c10 {

// ---- modes: no gradients are recorded, whatever they say; each is the calling thread's ----

namespace detail {
struct Modes {
    bool grad = true, inference = false;
};
inline Modes &modes() {
    thread_local Modes of_thread;
    return of_thread;
}
} // namespace detail

struct GradMode {
    static bool is_enabled() { return detail::modes().grad; }
    static void set_enabled(bool on) { detail::modes().grad = on; }
};

class AutoGradMode {
    bool before_ = GradMode::is_enabled();

public:
    explicit AutoGradMode(bool on) { GradMode::set_enabled(on); }
    AutoGradMode(const AutoGradMode &) = delete;
    ~AutoGradMode() { GradMode::set_enabled(before_); }
};

class NoGradGuard : public AutoGradMode {
public:
    NoGradGuard() : AutoGradMode(false) {}
};

class InferenceMode {
    detail::Modes before_ = detail::modes();

public:
    explicit InferenceMode(bool on = true) {
        detail::modes().inference = on;
        detail::modes().grad = !on;
    }
    InferenceMode(const InferenceMode &) = delete;
    ~InferenceMode() { detail::modes() = before_; }
    static bool is_enabled() { return detail::modes().inference; }
};

/// Devices are chosen where tensors are made: on the CPU there is nothing to switch.
class DeviceGuard {
    Device original_{kCPU}, current_{kCPU};

public:
    explicit DeviceGuard(Device d) { reset_device(d); }
    DeviceGuard(const DeviceGuard &) = delete;
    void set_index(DeviceIndex i) { current_.set_index(i); }
    void reset_device(Device d) {
        TORCH_CHECK(d.is_cpu() || at::hasCUDA(), "PyTorch is not linked with support for ", d.type(), " devices");
        current_ = d;
    }
    Device original_device() const { return original_; }
    Device current_device() const { return current_; }
};
class OptionalDeviceGuard {
    optional<Device> current_;

public:
    OptionalDeviceGuard() = default;
    explicit OptionalDeviceGuard(optional<Device> d) {
        if (d) reset_device(*d);
    }
    OptionalDeviceGuard(const OptionalDeviceGuard &) = delete;
    void reset_device(Device d) { current_ = DeviceGuard(d).current_device(); }
    optional<Device> original_device() const { return current_ ? optional<Device>(Device(kCPU)) : nullopt; }
    optional<Device> current_device() const { return current_; }
};

} // namespace c10

namespace at {
using c10::AutoGradMode;
using c10::GradMode;
using c10::NoGradGuard;
namespace Reduction {
enum Reduction { None, Mean, Sum, END };
} // namespace Reduction
} // namespace at

namespace torch {

using at::get_num_interop_threads;
using at::get_num_threads;
using at::manual_seed;
using at::set_num_interop_threads;
using at::set_num_threads;
using c10::InferenceMode;
using c10::str;

inline void init() {}
template <class T, class... Args> std::unique_ptr<T> make_unique(Args &&...args) { return std::unique_ptr<T>(new T(std::forward<Args>(args)...)); }

/// A tensor is its own variable, since nothing is recorded.
namespace autograd {
namespace detail {
[[noreturn]] inline void no_gradients(const char *what) {
    throw c10::NotImplementedError({what, "torch.hpp", 0}, std::string("gradients are not recorded: ") + what + "() is not available");
}
} // namespace detail
using Variable = at::Tensor;
using variable_list = std::vector<Variable>;
using c10::AutoGradMode;
using c10::GradMode;
inline Variable make_variable(at::Tensor data, bool requires_grad = false, bool = true) {
    if (!data.defined()) return {};
    Variable v = data.detach();
    v.set_requires_grad(requires_grad);
    return v;
}
[[noreturn]] inline variable_list grad(const variable_list &, const variable_list &, const variable_list & = {}, c10::optional<bool> = c10::nullopt, bool = false, bool = false) {
    detail::no_gradients("grad");
}
[[noreturn]] inline void backward(const variable_list &, const variable_list & = {}, c10::optional<bool> = c10::nullopt, bool = false, const variable_list & = {}) {
    detail::no_gradients("backward");
}
} // namespace autograd
using autograd::Variable;


namespace cuda {
inline bool is_available() { return ts_cuda_is_available(nullptr); }
inline size_t device_count() { return is_available() ? 1 : 0; }
inline bool cudnn_is_available() { return false; }
inline void manual_seed(uint64_t) {}
inline void manual_seed_all(uint64_t) {}
inline void synchronize(int64_t = -1) { TORCH_CHECK(is_available(), "No CUDA GPUs are available"); }
inline void empty_cache() {}
} // namespace cuda
namespace mps {
inline bool is_available() { return false; }
} // namespace mps
/// Calls any operator by name, "aten::softmax.int" or "aten::softmax": positional arguments in the schema's order.
template <class... Args> c10::IValue call(const std::string &name, Args &&...args) {
    c10::IValue values[] = {c10::IValue(std::forward<Args>(args))..., c10::IValue()};
    std::vector<ts_value *> raw;
    for (size_t i = 0; i < sizeof...(Args); i++) raw.push_back(values[i].native());
    ts_value *result;
    c10::detail::Status status;
    status.check(ts_op_call(nullptr, name.c_str(), raw.data(), raw.size(), nullptr, 0, &result, status), name.c_str());
    return c10::IValue(c10::detail::ValueHandle(result));
}

} // namespace torch
