// SPDX-License-Identifier: Apache-2.0
// Streams and saving.
#include <torch/script.h>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    std::ifstream file(folder + "/module.pt", std::ios::binary);
    auto m = torch::jit::load(file);
    torch::Tensor x = torch::ones({2, 2});
    m.run_method("bump");
    m.setattr("label", "changed");
    {
        torch::NoGradGuard guard;
        m.attr("inner").toModule().attr("weight").toTensor().mul_(2);
    }
    std::stringstream stream;
    m.save(stream);
    auto again = torch::jit::load(stream, torch::kCPU);
    std::cout << again.forward({x}) << again.attr("label") << again.attr("count") << again.attr("names") << again.attr("pair") << "\n";
    std::string path = std::tmpnam(nullptr);
    m.save(path, {{"a.txt", "first"}, {"b.bin", std::string("\0\1", 2)}});
    torch::jit::ExtraFilesMap extra{{"a.txt", ""}, {"b.bin", ""}};
    auto third = torch::jit::load(path, c10::nullopt, extra);
    std::cout << third.forward({x}).toTensor().equal(m.forward({x}).toTensor()) << extra["a.txt"] << extra["b.bin"].size() << "\n";
    for (const auto &p : third.named_parameters()) std::cout << p.name << " ";
    std::cout << third.is_training() << "\n";
    std::remove(path.c_str());
    std::istringstream bad("this is no archive");
    try {
        torch::jit::load(bad);
    } catch (const c10::Error &) {
        std::cout << "no archive\n";
    }
    m.eval();
    auto frozen = torch::jit::freeze(m);
    std::cout << frozen.forward({x}) << frozen.parameters().size() << frozen.hasattr("inner") << frozen.named_buffers().size() << "\n";
    auto fast = torch::jit::optimize_for_inference(m);
    std::cout << torch::allclose(fast.forward({x}).toTensor(), m.forward({x}).toTensor()) << "\n";
}
