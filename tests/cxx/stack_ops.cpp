// SPDX-License-Identifier: Apache-2.0
// Operators on the stack, parallel loops, operators by older means.
#include <ATen/Parallel.h>
#include <torch/csrc/jit/runtime/custom_operator.h>
#include <torch/script.h>
#include <atomic>
#include <iostream>

static torch::jit::RegisterOperators old_style({
    torch::jit::Operator("old_ops::double_it(Tensor x) -> Tensor", [](torch::jit::Stack &stack) {
        torch::Tensor x = torch::jit::pop(stack).toTensor();
        torch::jit::push(stack, x * 2);
    }, c10::AliasAnalysisKind::CONSERVATIVE),
    torch::jit::Operator("old_ops::named(Tensor x, int k) -> Tensor", [](torch::jit::Stack &stack) {
        torch::Tensor x;
        int64_t k;
        torch::jit::pop(stack, x, k);
        torch::jit::push(stack, x + k);
    }, c10::AliasAnalysisKind::CONSERVATIVE),
});

static auto options = torch::RegisterOperators().op("my_ops::mixed(int a, float b) -> float", torch::RegisterOperators::options().catchAllKernel([](int64_t a, double b) { return a * b; }));

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/old.pt");
    std::cout << m.forward({torch::ones({1})}) << m.run_method("summed", 3, 0.5) << "\n";
    std::vector<int> squares(1000);
    std::atomic<int> calls{0};
    at::set_num_threads(3);
    at::parallel_for(0, 1000, 10, [&](int64_t begin, int64_t end) {
        calls++;
        for (int64_t i = begin; i < end; i++) squares[i] = static_cast<int>(i * i);
    });
    at::parallel_for(5, 5, 1, [&](int64_t, int64_t) { std::cout << "never\n"; });
    std::cout << squares[31] << " " << squares[999] << " " << (calls >= 1) << at::in_parallel_region() << "\n";
    try {
        at::parallel_for(0, 100, 1, [&](int64_t begin, int64_t) {
            if (begin == 0) throw std::runtime_error("piece");
        });
    } catch (const std::exception &e) {
        std::cout << e.what() << "\n";
    }
    torch::jit::Stack stack;
    torch::jit::push(stack, 1, 2.5, std::string("s"));
    std::cout << stack.size() << torch::jit::peek(stack, 1, 3) << torch::jit::pop(stack) << torch::jit::last(stack, 2).size();
    torch::jit::drop(stack, 2);
    std::cout << stack.size() << "\n";
}
