// SPDX-License-Identifier: Apache-2.0
// How tensors, options and the small types print.
#include <torch/torch.h>
#include <iostream>

int main() {
    std::cout << torch::ones({2, 3}) << std::endl;
    std::cout << torch::arange(10) << "\n";
    std::cout << torch::arange(6, torch::kFloat32).view({1, 2, 3}) << "\n";
    std::cout << torch::zeros({0, 3}) << "\n";
    std::cout << torch::tensor(3.5) << "\n";
    std::cout << torch::tensor({1.5, 1e6, -2.25}) << "\n";
    std::cout << torch::tensor({true, false}) << "\n";
    std::cout << torch::tensor({1e-9, 1.0}, torch::kFloat64) << "\n";
    std::cout << torch::full({2, 2}, 7) << "\n";
    std::cout << torch::tensor({1.0f, INFINITY, NAN}) << "\n";
    std::cout << torch::ones({2}, torch::kHalf) << "\n" << torch::ones({2}, torch::kBFloat16) << "\n";
    std::cout << torch::arange(300, torch::kFloat32).view({3, 100}) << "\n";
    std::cout << torch::Tensor() << "\n";
    std::cout << torch::ones({2, 2}).sizes() << " " << torch::ones({2, 2}).strides() << " " << torch::IntArrayRef({}) << "\n";
    std::cout << torch::kFloat32 << " " << torch::kInt64 << " " << torch::kBool << " " << torch::kUInt8 << " " << torch::kHalf << " "
              << torch::kBFloat16 << " " << torch::kComplexFloat << " " << torch::kInt8 << "\n";
    std::cout << torch::Device("cpu") << " " << torch::Device(torch::kCUDA, 1) << " " << torch::kCPU << " " << torch::kCUDA << " "
              << torch::Device("cuda:0").str() << "\n";
    std::cout << torch::ones({1}).dtype() << " " << torch::arange(3).dtype() << " " << torch::ones({1}, torch::kBool).dtype() << " "
              << torch::ones({1}, torch::kUInt8).dtype() << " " << torch::ones({1}, torch::kHalf).dtype() << " "
              << torch::ones({1}, torch::kFloat64).dtype() << " " << torch::ones({1}, torch::kInt32).dtype() << "\n";
    std::cout << torch::kStrided << " " << torch::MemoryFormat::ChannelsLast << " " << torch::MemoryFormat::Contiguous << "\n";
    std::cout << torch::TensorOptions() << "\n" << torch::dtype(torch::kInt32).device(torch::kCPU) << "\n" << torch::ones({1}).options() << "\n";
    std::cout << torch::toString(torch::kFloat64) << " " << torch::elementSize(torch::kInt16) << "\n";
    std::cout << torch::Scalar(3) << " " << torch::Scalar(2.5) << " " << torch::Scalar(true) << "\n";
    torch::print(std::cout, torch::ones({1, 30}), 40);
    torch::print(std::cout, torch::arange(100).view({2, 2, 25}), 30);
    std::cout << "\n" << torch::ones({1}).toString() << "\n";
}
