// SPDX-License-Identifier: Apache-2.0
// Making tensors; seeds.
#include <torch/torch.h>
#include <iostream>
#include <vector>

int main() {
    torch::manual_seed(0);
    std::cout << torch::rand({2, 3}) << "\n" << torch::randn({2, 3}) << "\n";
    torch::manual_seed(7);
    std::cout << torch::randint(10, {5}) << "\n" << torch::randint(-5, 5, {4}) << "\n" << torch::randperm(6) << "\n";
    torch::manual_seed(7);
    std::cout << torch::randint(10, {5}) << "\n";
    std::cout << torch::zeros({2}, torch::kInt32) << torch::ones({2}, torch::dtype(torch::kFloat64)) << "\n";
    std::cout << torch::full({2, 2}, 1.5) << torch::full({2}, 3, torch::kFloat32) << "\n";
    std::cout << torch::arange(0, 10, 3) << torch::arange(1.0, 2.0, 0.25) << torch::linspace(0, 1, 5) << torch::eye(3) << "\n";
    std::cout << torch::empty({2, 0}).numel() << " " << torch::empty({3, 4}).sizes() << "\n";
    torch::Tensor like = torch::ones({2, 2}, torch::kInt64);
    std::cout << torch::zeros_like(like) << torch::ones_like(like, torch::kFloat32) << torch::full_like(like, 4) << "\n";
    std::vector<float> data = {1, 2, 3, 4, 5, 6};
    torch::Tensor view = torch::from_blob(data.data(), {2, 3});
    data[0] = 100;
    view[1][2] = 60;
    std::cout << view << data[5] << "\n";
    torch::Tensor strided = torch::from_blob(data.data(), {2, 2}, {1, 2}, torch::kFloat32);
    std::cout << strided << "\n";
    bool freed = false;
    {
        torch::Tensor owned = torch::from_blob(data.data(), {6}, [&](void *) { freed = true; }, torch::TensorOptions().dtype(torch::kFloat32));
        torch::Tensor other = owned.slice(0, 1, 3);
        owned.reset();
        std::cout << freed << other << "\n";
    }
    std::cout << freed << "\n";
    std::vector<int64_t> shape = {2, 1};
    std::cout << torch::ones(shape) << torch::tensor(std::vector<int64_t>{4, 5}) << torch::tensor({{1, 2}, {3, 4}}) << torch::tensor(5) << "\n";
    std::cout << torch::tensor({1.5f, 2.5f}).dtype() << " " << torch::tensor({1.5, 2.5}).dtype() << " " << torch::tensor({1, 2}).dtype() << " "
              << torch::tensor(std::vector<double>{1.0}).dtype() << " " << torch::tensor(1.0f).dtype() << "\n";
    std::cout << torch::tril(torch::ones({3, 3})) << torch::cat({torch::ones({1, 2}), torch::zeros({1, 2})}, 0) << torch::stack({torch::ones({2}), torch::zeros({2})}) << "\n";
    torch::Tensor uniform = torch::empty({3}).uniform_(0, 1), normal = torch::empty({3}).normal_();
    std::cout << (uniform.min().item<float>() >= 0) << " " << normal.isfinite().all().item<bool>() << "\n";
    torch::manual_seed(3);
    std::cout << torch::nn::functional::dropout(torch::ones({8}), torch::nn::functional::DropoutFuncOptions().p(0.5)) << "\n";
    std::cout << torch::bernoulli(torch::full({4}, 0.5)) << torch::multinomial(torch::ones({4}), 2) << "\n";
}
