// SPDX-License-Identifier: Apache-2.0
//
// settings.hpp: what LibTorch lets a process set and this library does not have: CUDA's libraries, how its executor
// optimises and fuses.  Settings are kept and read back, and change nothing: there is one way to run.
#pragma once

#include <ts/cxx/torch.hpp>

#ifdef __SSE__
#include <xmmintrin.h>
#endif

namespace at {

enum class QEngine : uint8_t { NoQEngine = 0, FBGEMM = 1, QNNPACK = 2, ONEDNN = 3, X86 = 4 };

class Context {
    QEngine engine_ = QEngine::FBGEMM;

public:
    QEngine qEngine() const { return engine_; }
    void setQEngine(QEngine engine) { engine_ = engine; }
#define TS_SETTING(getter, setter, otherwise)                                                                     \
private:                                                                                                          \
    bool getter##_ = otherwise;                                                                                   \
                                                                                                                  \
public:                                                                                                           \
    bool getter() const { return getter##_; }                                                                     \
    void setter(bool on) { getter##_ = on; }
    TS_SETTING(userEnabledCuDNN, setUserEnabledCuDNN, true)
    TS_SETTING(benchmarkCuDNN, setBenchmarkCuDNN, false)
    TS_SETTING(deterministicCuDNN, setDeterministicCuDNN, false)
    TS_SETTING(userEnabledMkldnn, setUserEnabledMkldnn, true)
    TS_SETTING(allowTF32CuDNN, setAllowTF32CuDNN, true)
    TS_SETTING(allowTF32CuBLAS, setAllowTF32CuBLAS, false)
    TS_SETTING(allowFP16ReductionCuBLAS, setAllowFP16ReductionCuBLAS, true)
#undef TS_SETTING

private:
    bool deterministic_ = false, warn_only_ = false;

public:
    bool deterministicAlgorithms() const { return deterministic_; }
    bool deterministicAlgorithmsWarnOnly() const { return warn_only_; }
    void setDeterministicAlgorithms(bool on, bool warn_only) {
        deterministic_ = on;
        warn_only_ = warn_only;
    }
    /// Of the calling thread: numbers too small for the full precision become zero. False where the processor cannot.
    static bool setFlushDenormal(bool on) {
#ifdef __SSE__
        constexpr unsigned flush_to_zero = 0x8000, denormals_are_zero = 0x40;
        _mm_setcsr(on ? _mm_getcsr() | flush_to_zero | denormals_are_zero : _mm_getcsr() & ~(flush_to_zero | denormals_are_zero));
        return true;
#else
        (void)on;
        return false;
#endif
    }
    static bool hasCUDA() { return at::hasCUDA(); }
    static bool hasMKL() { return at::hasMKL(); }
    static bool hasMKLDNN() { return at::hasMKLDNN(); }
    static bool hasLAPACK() { return at::hasLAPACK(); }
    static bool hasOpenMP() { return at::hasOpenMP(); }
    static bool hasMAGMA() { return false; }
    static bool hasCuDNN() { return false; }
    static bool hasHIP() { return false; }
    static bool hasXLA() { return false; }
    static bool hasMPS() { return false; }
    Generator defaultGenerator(c10::Device) const { return detail::getDefaultCPUGenerator(); }
};
inline Context &globalContext() {
    static Context one;
    return one;
}

} // namespace at

namespace torch {
using at::globalContext;
namespace jit {

enum class FusionBehavior { STATIC, DYNAMIC };
using FusionStrategy = std::vector<std::pair<FusionBehavior, size_t>>;

namespace detail {
struct Executor {
    std::atomic<bool> profiling{true}, executor{true}, optimize{true}, fuser{true}, dynamic_fusion{false}, reductions{false};
    std::atomic<size_t> runs{1};
    FusionStrategy fusion = {{FusionBehavior::STATIC, 2}, {FusionBehavior::DYNAMIC, 10}};
};
inline Executor &executor() {
    static Executor one;
    return one;
}
} // namespace detail

inline std::atomic<bool> &getProfilingMode() { return detail::executor().profiling; }
inline std::atomic<bool> &getExecutorMode() { return detail::executor().executor; }
inline std::atomic<size_t> &getNumProfiledRuns() { return detail::executor().runs; }
inline FusionStrategy getFusionStrategy() { return detail::executor().fusion; }
/// Gives the one before.
inline FusionStrategy setFusionStrategy(FusionStrategy &strategy) {
    FusionStrategy before = getFusionStrategy();
    detail::executor().fusion = strategy;
    return before;
}
inline size_t getBailoutDepth() {
    size_t depth = 0;
    for (const auto &pair : getFusionStrategy()) depth += pair.second;
    return depth;
}
inline void setGraphExecutorOptimize(bool on) { detail::executor().optimize = on; }
inline bool getGraphExecutorOptimize() { return detail::executor().optimize; }
struct GraphOptimizerEnabledGuard {
    bool before = getGraphExecutorOptimize();
    explicit GraphOptimizerEnabledGuard(bool on) { setGraphExecutorOptimize(on); }
    GraphOptimizerEnabledGuard(const GraphOptimizerEnabledGuard &) = delete;
    ~GraphOptimizerEnabledGuard() { setGraphExecutorOptimize(before); }
};
inline void setTensorExprFuserEnabled(bool on) { detail::executor().fuser = on; }
inline bool tensorExprFuserEnabled() { return detail::executor().fuser; }
inline void setTensorExprDynamicShapeFusionEnabled(bool on) { detail::executor().dynamic_fusion = on; }
inline bool tensorExprDynamicShapeFusionEnabled() { return detail::executor().dynamic_fusion; }
inline bool setTexprReductionsEnabled(bool on) { return detail::executor().reductions.exchange(on); }
inline bool texprReductionsEnabled() { return detail::executor().reductions; }
inline void setUTF8DecodingIgnore(bool) {}

namespace fuser {
namespace cuda {
inline bool canBeEnabled() { return false; }
inline bool isEnabled() { return false; }
inline bool setEnabled(bool on) {
    TORCH_CHECK(!on, "Running CUDA fuser is only supported on CUDA builds.");
    return false;
}
} // namespace cuda
} // namespace fuser

} // namespace jit
} // namespace torch
