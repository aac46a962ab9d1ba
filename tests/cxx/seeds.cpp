// SPDX-License-Identifier: Apache-2.0
//
// Factories and generators under a seed, and tensors of literals.
#include <torch/torch.h>

#include <iomanip>
#include <iostream>
#include <sstream>

using namespace torch;
template <class F> void tr(const char *n, F f) { std::cout << n << ":\n"; try { f(); } catch (const std::exception &e) { std::string s(e.what()); std::cout << "EX " << s.substr(0, s.find('\n')) << "\n"; } std::cout << std::endl; }
#define P(x) tr(#x, [&] { std::cout << (x); })
int main() {
  torch::manual_seed(42);
  P(torch::rand({2, 3})); P(torch::randn({2, 3})); P(torch::randn({20}, kDouble)); P(torch::rand({3}, torch::dtype(kHalf)));
  P(torch::randint(10, {5})); P(torch::randint(3, 10, {5}, kInt)); P(torch::randint(3, 10, {5}, torch::dtype(kFloat))); P(torch::randperm(7)); P(torch::randperm(7, kInt));
  P(torch::normal(0., 1., {3})); P(at::normal(torch::zeros({3}), torch::ones({3}))); P(at::normal(torch::zeros({3}), 2.)); P(at::normal(1., torch::ones({3})));
  P(torch::empty({3}).uniform_()); P(torch::empty({3}).uniform_(-1, 1)); P(torch::empty({3}).normal_(1, 2)); P(torch::bernoulli(torch::full({5}, 0.5))); P(torch::empty({5}).bernoulli_(0.3)); P(torch::empty({4}).exponential_()); P(torch::empty({4}).log_normal_()); P(torch::empty({4}).cauchy_()); P(torch::empty({4}).geometric_(0.5)); P(torch::empty({4}).random_(10)); P(torch::empty({4}, kLong).random_(2, 10)); P(torch::empty({4}, kLong).random_());
  P(torch::multinomial(torch::tensor({0.1, 0.9, 0.5}), 2)); P(torch::multinomial(torch::tensor({0.1, 0.9, 0.5}), 5, true)); P(torch::poisson(torch::full({4}, 3.0)));
  P(torch::rand_like(torch::ones({2}))); P(torch::randn_like(torch::ones({2}, kDouble))); P(torch::randint_like(torch::ones({2}), 5)); P(torch::randint_like(torch::ones({2}), 2, 5, torch::kLong));
  auto g = torch::make_generator<at::CPUGeneratorImpl>(7); P(torch::randn({3}, g)); P(torch::rand({2, 2}, g, torch::dtype(kDouble))); P(torch::randperm(5, g)); P(torch::randint(10, {3}, g));
  auto g2 = at::detail::createCPUGenerator(5); P(torch::rand({2}, g2)); g2.set_current_seed(5); P(torch::rand({2}, g2)); P(g2.current_seed()); P(at::detail::getDefaultCPUGenerator().current_seed());
  P(torch::dropout(torch::ones({8}), 0.5, true)); P(torch::rrelu(torch::tensor({-1., 2.}), 0.1, 0.3, true));
  P(torch::zeros({2})); P(torch::zeros(3)); P(torch::zeros({2, 2}, kInt)); P(torch::zeros(std::vector<int64_t>{2, 2})); P(torch::zeros_like(torch::ones({2}), kLong)); P(torch::ones_like(torch::ones({2}), torch::dtype(kHalf)));
  P(torch::full({2, 2}, 7)); P(torch::full({2}, 7, kFloat)); P(torch::full({2}, true)); P(torch::full({2}, 1.5)); P(torch::full_like(torch::ones({2}), 4)); P(torch::full({2}, c10::complex<double>(1, 2)));
  P(torch::arange(5)); P(torch::arange(2, 5)); P(torch::arange(0, 1, 0.25)); P(torch::arange(5.)); P(torch::arange(5, kFloat)); P(torch::arange(0, 10, 3, torch::dtype(kInt))); P(torch::arange(5, 0, -2)); P(torch::arange(0, 5, -1));
  P(torch::linspace(0, 1, 5)); P(torch::linspace(0, 10, 3, kDouble)); P(torch::logspace(0, 2, 3)); P(torch::logspace(0, 3, 4, 2)); P(torch::eye(2)); P(torch::eye(2, 3, kInt)); P(torch::hann_window(4)); P(torch::hamming_window(4)); P(torch::blackman_window(4)); P(torch::kaiser_window(4)); P(torch::bartlett_window(4)); P(torch::hann_window(4, false)); P(torch::tril_indices(2, 3)); P(torch::triu_indices(2, 3, 0)); P(torch::vander(torch::tensor({1, 2}))); P(torch::complex(torch::ones(2), torch::zeros(2))); P(torch::polar(torch::ones(1), torch::zeros(1)));
  P(torch::empty({2, 0}).sizes()); P(torch::empty_strided({2, 2}, {1, 2}).strides()); P(torch::empty({1, 2, 3, 4}, torch::MemoryFormat::ChannelsLast).strides()); P(torch::empty({2}, torch::dtype(kInt).requires_grad(false)).dtype());
  P(torch::zeros({2}, torch::TensorOptions().dtype(torch::kFloat64).requires_grad(true)).requires_grad());
  P(torch::tensor({1, 2, 3})); P(torch::tensor({1.f, 2.f}).dtype()); P(torch::tensor({1., 2.}).dtype()); P(torch::tensor({1., 2.}, kDouble).dtype()); P(torch::tensor({1, 2}).dtype()); P(torch::tensor({true, false}).dtype()); P(torch::tensor({{1, 2}, {3, 4}})); P(torch::tensor({{1., 2.}, {3., 4.}}, torch::dtype(kDouble))); P(torch::tensor({{{1}, {2}}}).sizes()); P(torch::tensor(std::vector<int64_t>{1, 2})); P(torch::tensor(std::vector<float>{1, 2})); P(torch::tensor(std::vector<double>{1, 2}).dtype()); P(torch::tensor(ArrayRef<int>({1, 2})).dtype()); P(torch::tensor(std::vector<int32_t>{1, 2}).dtype()); P(torch::tensor(std::vector<uint8_t>{1, 2}).dtype()); P(torch::tensor({(int8_t)1}).dtype()); P(torch::tensor(std::vector<int16_t>{1}).dtype());
  P(torch::tensor({1, 2}, torch::kFloat)); P(torch::tensor(5, torch::kInt).dtype()); P(torch::tensor({}).sizes()); P(torch::tensor({}).dtype()); P(torch::tensor({c10::Half(1), c10::Half(2)}).dtype()); P(torch::tensor({c10::complex<float>(1, 2)}).dtype()); P(torch::tensor({{1, 2}, {3}})); P(torch::tensor({{}, {}}).sizes()); P(torch::tensor({1.5, 2.5}, kLong)); P(torch::tensor({1, 0}, kBool)); P(torch::tensor({3}, torch::TensorOptions().dtype(kLong).device(kCPU)));
  P(torch::scalar_tensor(3.5)); P(torch::scalar_tensor(3, kInt).dtype()); P(torch::scalar_to_tensor(3).dtype()); P(at::scalar_tensor(2));
  P(torch::ones({2}).new_zeros({3})); P(torch::ones({2}, kInt).new_full({2}, 3)); P(torch::ones({2}).new_ones({1}, kLong)); P(torch::ones({2}).new_empty({4, 1}).sizes());
}
