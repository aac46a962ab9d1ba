// SPDX-License-Identifier: Apache-2.0
// What programs around simulations and servers switch, and read back.
#include <torch/csrc/jit/passes/tensorexpr_fuser.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/script.h>
#include <torch/torch.h>

#include <iostream>

template <class F> void attempt(const char *what, F f) {
    try {
        f();
    } catch (const c10::Error &e) {
        std::cout << what << ": " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << what << ": " << e.what() << "\n";
    }
}

static void print(const torch::jit::FusionStrategy &strategy) {
    for (const auto &pair : strategy) std::cout << (pair.first == torch::jit::FusionBehavior::STATIC ? "static " : "dynamic ") << pair.second << "; ";
    std::cout << "depth " << torch::jit::getBailoutDepth() << "\n";
}

int main() {
    std::cout << std::boolalpha;
    print(torch::jit::getFusionStrategy());
    torch::jit::FusionStrategy fixed = {{torch::jit::FusionBehavior::DYNAMIC, 3}};
    print(torch::jit::setFusionStrategy(fixed));
    print(torch::jit::getFusionStrategy());
    std::cout << torch::jit::getProfilingMode() << " " << torch::jit::getExecutorMode() << " " << torch::jit::getNumProfiledRuns() << "\n";
    torch::jit::getProfilingMode() = false;
    torch::jit::getExecutorMode() = false;
    torch::jit::getNumProfiledRuns() = 3;
    std::cout << torch::jit::getProfilingMode() << " " << torch::jit::getExecutorMode() << " " << torch::jit::getNumProfiledRuns() << "\n";
    std::cout << torch::jit::tensorExprFuserEnabled() << " " << torch::jit::tensorExprDynamicShapeFusionEnabled() << " " << torch::jit::texprReductionsEnabled() << "\n";
    torch::jit::setTensorExprFuserEnabled(false);
    torch::jit::setTensorExprDynamicShapeFusionEnabled(true);
    std::cout << torch::jit::setTexprReductionsEnabled(true) << "\n";
    std::cout << torch::jit::tensorExprFuserEnabled() << " " << torch::jit::tensorExprDynamicShapeFusionEnabled() << " " << torch::jit::texprReductionsEnabled() << "\n";
    std::cout << torch::jit::getGraphExecutorOptimize() << "\n";
    {
        torch::jit::GraphOptimizerEnabledGuard off(false);
        std::cout << torch::jit::getGraphExecutorOptimize() << "\n";
    }
    torch::jit::setGraphExecutorOptimize(false);
    std::cout << torch::jit::getGraphExecutorOptimize() << "\n";

    at::Context &context = at::globalContext();
    std::cout << context.userEnabledCuDNN() << context.benchmarkCuDNN() << context.deterministicCuDNN() << context.deterministicAlgorithms() << context.allowTF32CuBLAS()
              << context.allowTF32CuDNN() << context.userEnabledMkldnn() << context.allowFP16ReductionCuBLAS() << context.deterministicAlgorithmsWarnOnly() << "\n";
    context.setUserEnabledCuDNN(false);
    context.setBenchmarkCuDNN(true);
    context.setDeterministicCuDNN(true);
    context.setAllowTF32CuBLAS(true);
    context.setAllowTF32CuDNN(false);
    context.setUserEnabledMkldnn(false);
    context.setAllowFP16ReductionCuBLAS(false);
    context.setDeterministicAlgorithms(true, true);
    std::cout << context.userEnabledCuDNN() << context.benchmarkCuDNN() << context.deterministicCuDNN() << context.deterministicAlgorithms() << context.allowTF32CuBLAS()
              << context.allowTF32CuDNN() << context.userEnabledMkldnn() << context.allowFP16ReductionCuBLAS() << context.deterministicAlgorithmsWarnOnly() << "\n";
    context.setUserEnabledMkldnn(true);
    context.setDeterministicAlgorithms(false, false);
    std::cout << context.hasCUDA() << context.hasHIP() << context.hasXLA() << context.hasMPS() << at::hasCUDA() << at::hasMPS() << at::hasXLA() << at::hasHIP() << "\n";

    std::cout << torch::cuda::is_available() << " " << torch::cuda::device_count() << " " << torch::cuda::cudnn_is_available() << "\n";
    torch::cuda::manual_seed(3);
    torch::cuda::manual_seed_all(3);
    attempt("synchronize", [] { torch::cuda::synchronize(); });
    torch::Device device(torch::cuda::is_available() ? torch::kCUDA : torch::kCPU);
    std::cout << device << " " << torch::rand({2, 2}, device).sizes() << "\n";
    attempt("to cuda", [] { std::cout << torch::ones(2).to(torch::kCUDA) << "\n"; });
    attempt("cuda()", [] { std::cout << torch::ones(2).cuda() << "\n"; });
}
