// SPDX-License-Identifier: Apache-2.0
// What simulation codes do: arrays of their own in and out, strides, doubles, several outputs.
#include <torch/script.h>
#include <torch/torch.h>
#include <iostream>
#include <vector>

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    torch::jit::script::Module m;
    try {
        torch::NoGradGuard guard;
        m = torch::jit::load(folder + "/module.pt", torch::Device(torch::kCPU));
        m.eval();
    } catch (const c10::Error &e) {
        std::cerr << "[ERROR]: " << e.msg() << std::endl;
        return 1;
    }
    torch::AutoGradMode off(false);
    // Fortran order: from_blob with strides
    std::vector<double> grid = {1, 2, 3, 4, 5, 6};
    int64_t shape[2] = {2, 3}, stride[2] = {1, 2};
    c10::IntArrayRef sizes(shape, 2), strides(stride, 2);
    auto options = torch::TensorOptions().dtype(torch::kFloat64).device(torch::kCPU, -1).requires_grad(false);
    torch::Tensor t = torch::from_blob(grid.data(), sizes, strides, options);
    std::cout << t << t.strides() << t.is_contiguous() << t.device().type() << t.device().index() << "\n";
    std::vector<torch::jit::IValue> inputs;
    inputs.reserve(2);
    inputs.emplace_back(t.slice(1, 0, 2).to(torch::kFloat32));
    inputs.emplace_back(0.5);
    auto result = m.forward(inputs);
    std::cout << result.isTensor() << result.isTuple() << result.toTensor() << "\n";
    std::vector<double> out(2, -1);
    torch::Tensor target = torch::from_blob(out.data(), {2, 1}, torch::kDouble);
    target.copy_(result.toTensor());
    std::cout << out[0] << " " << out[1] << "\n";
    // positions, cell, neighbours
    auto positions = torch::rand({4, 3}, torch::kFloat64).fill_(1).cumsum(0);
    auto delta = positions.index_select(0, torch::tensor({0, 1})) - positions.index_select(0, torch::tensor({2, 3}));
    auto distance = delta.norm(2, 1);
    std::cout << delta << distance << torch::cdist(positions, positions).sum() << torch::linalg_inv(torch::eye(3) * 2) << torch::det(torch::eye(3) * 2) << "\n";
    auto forces = torch::zeros_like(positions);
    forces.index_add_(0, torch::tensor({0, 0, 3}), torch::ones({3, 3}, torch::kFloat64));
    forces.scatter_add_(0, torch::zeros({1, 3}, torch::kInt64), torch::full({1, 3}, 0.5, torch::kFloat64));
    std::cout << forces << "\n";
    auto box = torch::tensor({10.0, 10.0, 10.0});
    auto wrapped = positions.to(torch::kFloat) * 7 - torch::floor(positions.to(torch::kFloat) * 7 / box) * box;
    std::cout << wrapped << "\n";
}
