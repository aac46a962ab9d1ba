// SPDX-License-Identifier: Apache-2.0
// Packed weights and tensors quantized per channel go into a file and come back.
#include <ATen/Context.h>
#include <torch/script.h>
#include <iostream>
#include <sstream>

int main(int argc, const char *argv[]) {
    at::globalContext().setQEngine(at::QEngine::QNNPACK);
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/quantized.pt");
    auto x = torch::linspace(-1, 1, 16).view({1, 1, 4, 4});
    std::stringstream stream;
    m.save(stream);
    auto again = torch::jit::load(stream);
    std::cout << m.forward({x}) << again.forward({x}) << again.run_method("plain") << again.attr("channels") << "\n";
    torch::jit::Module made("Made");
    made.register_buffer("rows", torch::quantize_per_channel(torch::ones({2, 2}), torch::tensor({0.5, 0.25}), torch::tensor({1, 2}), 1, torch::kQUInt8));
    made.define("def forward(self):\n    return self.rows.dequantize()\n");
    std::stringstream other;
    made.save(other);
    auto loaded = torch::jit::load(other);
    std::cout << loaded.forward({}) << loaded.attr("rows").toTensor().q_per_channel_axis() << "\n";
}
