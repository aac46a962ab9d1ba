// SPDX-License-Identifier: Apache-2.0
//
// torch.hpp: what is left of the C++ face: seeds, threads, modes, devices, operators by name.
#pragma once

#include <ts/cxx/module.hpp>

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

inline void set_num_threads(int threads) {
    TORCH_CHECK(threads > 0, "Expected positive number of threads");
    ts_context_set_threads(ts_context_default(), threads);
}
inline int get_num_threads() { return ts_context_threads(ts_context_default()); }
inline void init_num_threads() {}
namespace detail {
inline std::atomic<int> &interop_threads() {
    static std::atomic<int> n{get_num_threads()};
    return n;
}
} // namespace detail
/// Calls run on the threads that call them: the number is kept, nothing is started.
inline void set_num_interop_threads(int threads) {
    TORCH_CHECK(threads > 0, "Expected positive number of threads");
    detail::interop_threads() = threads;
}
inline int get_num_interop_threads() { return detail::interop_threads(); }
namespace detail {
inline bool &in_parallel() {
    thread_local bool on = false;
    return on;
}
} // namespace detail
inline bool in_parallel_region() { return detail::in_parallel(); }

/// Calls f(begin, end) on pieces of a range of at least `grain`, on get_num_threads() threads at most; an exception of one
/// piece is thrown once all have ended.
template <class F> void parallel_for(int64_t begin, int64_t end, int64_t grain, const F &f) {
    int64_t n = end - begin, most = grain > 0 ? (n + grain - 1) / grain : n, pieces = std::min<int64_t>(get_num_threads(), most);
    if (n <= 0) return;
    if (pieces <= 1 || in_parallel_region()) return f(begin, end);
    std::exception_ptr failed;
    std::mutex lock;
    auto run = [&](int64_t i) {
        detail::in_parallel() = true;
        try {
            f(begin + n * i / pieces, begin + n * (i + 1) / pieces);
        } catch (...) {
            std::lock_guard<std::mutex> guard(lock);
            failed = std::current_exception();
        }
        detail::in_parallel() = false;
    };
    std::vector<std::thread> threads;
    for (int64_t i = 1; i < pieces; i++) threads.emplace_back(run, i);
    run(0);
    for (std::thread &t : threads) t.join();
    if (failed) std::rethrow_exception(failed);
}

inline void manual_seed(uint64_t seed) { ts_context_seed(ts_context_default(), seed); }
inline bool hasCUDA() { return ts_cuda_is_available(nullptr); }
inline bool hasMPS() { return false; }
inline bool hasMKL() { return false; }
inline bool hasLAPACK() { return true; }

namespace detail {
inline Generator createCPUGenerator(uint64_t seed = 67280421310721u) {
    Generator g{c10::detail::ContextHandle(ts_context_new())};
    g.set_current_seed(seed);
    return g;
}
inline Generator getDefaultCPUGenerator() { return Generator(c10::detail::ContextHandle::borrowed(ts_context_default())); }
} // namespace detail
struct CPUGeneratorImpl {};
template <class T> Generator make_generator(uint64_t seed = 67280421310721u) { return detail::createCPUGenerator(seed); }

/// What LibTorch keeps per process and this library does not have: settings are kept, and change nothing.
class Context {
    bool cudnn_ = true, benchmark_ = false, deterministic_ = false, tf32_ = false;

public:
    bool hasCUDA() const { return at::hasCUDA(); }
    bool hasMKLDNN() const { return true; }
    bool userEnabledCuDNN() const { return cudnn_; }
    void setUserEnabledCuDNN(bool on) { cudnn_ = on; }
    bool benchmarkCuDNN() const { return benchmark_; }
    void setBenchmarkCuDNN(bool on) { benchmark_ = on; }
    bool deterministicCuDNN() const { return deterministic_; }
    void setDeterministicCuDNN(bool on) { deterministic_ = on; }
    bool deterministicAlgorithms() const { return deterministic_; }
    void setDeterministicAlgorithms(bool on, bool = false) { deterministic_ = on; }
    bool allowTF32CuBLAS() const { return tf32_; }
    void setAllowTF32CuBLAS(bool on) { tf32_ = on; }
    void setAllowTF32CuDNN(bool on) { tf32_ = on; }
    void setFlushDenormal(bool) {}
    Generator defaultGenerator(c10::Device) const { return detail::getDefaultCPUGenerator(); }
};
inline Context &globalContext() {
    static Context one;
    return one;
}

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
public:
    explicit DeviceGuard(Device d) { TORCH_CHECK(d.is_cpu(), "device ", d, ": this build of libts runs on the CPU"); }
};
using OptionalDeviceGuard = DeviceGuard;

} // namespace c10

namespace at {
using c10::AutoGradMode;
using c10::GradMode;
using c10::NoGradGuard;
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
inline bool canCast(c10::ScalarType from, c10::ScalarType to) { return at::can_cast(from, to); }

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

namespace jit {

// LibTorch's executor has switches; here there is one way to run, and they change nothing.
enum class FusionBehavior { STATIC, DYNAMIC };
using FusionStrategy = std::vector<std::pair<FusionBehavior, size_t>>;
namespace detail {
inline bool &ignored_switch(int which) {
    static bool switches[4] = {true, true, false, true};
    return switches[which];
}
} // namespace detail
inline std::atomic<bool> &getProfilingMode() {
    static std::atomic<bool> on{true};
    return on;
}
inline std::atomic<bool> &getExecutorMode() {
    static std::atomic<bool> on{true};
    return on;
}
inline FusionStrategy setFusionStrategy(FusionStrategy &) { return {}; }
inline void setGraphExecutorOptimize(bool on) { detail::ignored_switch(0) = on; }
inline bool getGraphExecutorOptimize() { return detail::ignored_switch(0); }
inline void setTensorExprFuserEnabled(bool on) { detail::ignored_switch(1) = on; }
inline bool tensorExprFuserEnabled() { return detail::ignored_switch(1); }
inline void setUTF8DecodingIgnore(bool) {}
struct GraphOptimizerEnabledGuard {
    bool before = getGraphExecutorOptimize();
    explicit GraphOptimizerEnabledGuard(bool on) { setGraphExecutorOptimize(on); }
    ~GraphOptimizerEnabledGuard() { setGraphExecutorOptimize(before); }
};
namespace fuser {
namespace cuda {
inline bool setEnabled(bool) { return false; }
inline bool isEnabled() { return false; }
} // namespace cuda
} // namespace fuser

} // namespace jit
} // namespace torch
