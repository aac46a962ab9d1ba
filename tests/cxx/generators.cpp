// SPDX-License-Identifier: Apache-2.0
// Random numbers in every way, with seeds.
#include <torch/torch.h>
#include <iostream>

int main() {
    torch::manual_seed(42);
    std::cout << torch::rand({3}) << torch::randn({3}) << torch::randint(0, 100, {4}) << torch::randperm(5) << "\n";
    std::cout << torch::rand({2, 2}, torch::kFloat64) << torch::randn({20}).mean() << torch::rand_like(torch::ones({2})) << torch::randn_like(torch::ones({2}, torch::kFloat64)) << "\n";
    std::cout << torch::empty({3}).uniform_(-1, 1) << torch::empty({3}).normal_(5, 0.5) << torch::empty({3}).exponential_() << torch::empty({3}).bernoulli_(0.3) << "\n";
    std::cout << at::normal(0.0, 1.0, {2}) << at::normal(torch::zeros({2}), torch::ones({2})) << torch::empty({3}, torch::kInt64).random_(10) << torch::empty({2}).geometric_(0.5) << "\n";
    torch::manual_seed(1);
    torch::Tensor a = torch::rand({5});
    torch::manual_seed(1);
    std::cout << a.equal(torch::rand({5})) << a.equal(torch::rand({5})) << "\n";
    std::cout << torch::multinomial(torch::tensor({0.1f, 0.2f, 0.7f}), 5, true) << torch::bernoulli(torch::full({3}, 0.5f)) << torch::poisson(torch::full({3}, 4.0f)) << "\n";
    auto g = at::detail::createCPUGenerator(9);
    std::cout << torch::rand({2}, g) << torch::randint(10, {3}, g) << torch::randn({2}, g) << g.current_seed() << "\n";
    std::cout << torch::dropout(torch::ones({6}), 0.5, true) << torch::dropout(torch::ones({3}), 0.5, false) << "\n";
}
