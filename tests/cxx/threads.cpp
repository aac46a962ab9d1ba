// SPDX-License-Identifier: Apache-2.0
// Modes, seeds and calls from several threads.
#include <torch/script.h>
#include <torch/torch.h>
#include <future>
#include <iostream>
#include <thread>

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/module.pt");
    torch::set_num_threads(2);
    std::cout << torch::get_num_threads() << at::get_num_threads() << "\n";
    at::set_num_threads(1);
    std::cout << torch::get_num_threads() << "\n";
    std::cout << torch::GradMode::is_enabled();
    {
        torch::NoGradGuard no_grad;
        std::cout << torch::GradMode::is_enabled();
        torch::AutoGradMode yes(true);
        std::cout << torch::GradMode::is_enabled();
    }
    {
        c10::InferenceMode guard;
        std::cout << c10::InferenceMode::is_enabled() << torch::GradMode::is_enabled();
        c10::InferenceMode off(false);
        std::cout << c10::InferenceMode::is_enabled();
    }
    std::cout << c10::InferenceMode::is_enabled() << torch::GradMode::is_enabled() << torch::cuda::is_available() << torch::cuda::device_count() << torch::hasCUDA() << "\n";
    torch::manual_seed(11);
    torch::Tensor first = torch::rand({3});
    torch::IValue noise = m.run_method("noise", 3);
    torch::manual_seed(11);
    std::cout << first.equal(torch::rand({3})) << noise.toTensor().equal(torch::rand({3})) << first << "\n";
    torch::Tensor wanted = m.forward({torch::ones({4, 2})}).toTensor();
    std::vector<std::thread> threads;
    std::atomic<int> same{0};
    for (int i = 0; i < 4; i++)
        threads.emplace_back([&] {
            torch::NoGradGuard no_grad;
            for (int k = 0; k < 25; k++) same += m.forward({torch::ones({4, 2})}).toTensor().equal(wanted);
        });
    for (auto &t : threads) t.join();
    std::cout << same << "\n";
    auto future = std::async(std::launch::async, [&] { return m.forward({torch::zeros({1, 2})}).toTensor(); });
    std::cout << future.get() << "\n";
    auto generator = torch::make_generator<at::CPUGeneratorImpl>(5);
    torch::Tensor a = torch::rand({2}, generator);
    torch::manual_seed(5);
    std::cout << a.equal(torch::rand({2})) << "\n";
}
