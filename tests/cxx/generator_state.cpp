// SPDX-License-Identifier: Apache-2.0
//
// Generators: state, copies, seeds, and every filling with a generator of its own.
#include <torch/torch.h>
#include <torch/script.h>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <limits>
#include <cmath>
using namespace torch;
#define X(...) do { std::cout << "# " #__VA_ARGS__ "\n"; try { __VA_ARGS__; } catch (const c10::Error &e) { std::cout << "E " << e.what_without_backtrace(); } catch (const std::exception &e) { std::cout << "S " << e.what(); } std::cout << std::endl; } while (0)
#define P(...) X(std::cout << (__VA_ARGS__))
int main() {
  torch::manual_seed(5); auto st = at::detail::getDefaultCPUGenerator().get_state(); P(st.sizes()); P(st.dtype()); P(st.slice(0, 0, 40).to(kInt)); P(st.to(kLong).sum());
  P(torch::randn({3})); st = at::detail::getDefaultCPUGenerator().get_state(); P(st.slice(0, 0, 24).to(kInt)); P(st.to(kLong).sum()); P(st.slice(0, 5016).to(kInt)); 
  auto a = torch::randn({5}); auto g0 = at::detail::getDefaultCPUGenerator(); g0.set_state(st); P(torch::randn({5}).equal(a)); P(g0.current_seed());
  P(torch::rand({700}).sum()); st = g0.get_state(); P(st.slice(0, 0, 24).to(kInt)); P(st.to(kLong).sum());
  torch::manual_seed(3); P(torch::empty({623}).uniform_().sum()); P(g0.get_state().slice(0, 0, 24).to(kInt)); P(torch::empty({1}).uniform_()); P(g0.get_state().slice(0, 0, 24).to(kInt)); P(torch::empty({1}).uniform_());P(g0.get_state().slice(0, 0, 24).to(kInt));
  X(g0.set_state(torch::zeros({3}, kByte))); X(g0.set_state(torch::zeros({5056}, kByte))); X(g0.set_state(torch::zeros({5056}, kInt))); X(g0.set_state(torch::Tensor()));
  X(g0.set_state(st.slice(0, 0, 5048))); P(torch::rand({2}));
  auto g = at::detail::createCPUGenerator(42); P(g.current_seed()); P(g.defined()); P(g.device()); auto c = g.clone(); P(c == g); P(c != g); P(torch::rand({3}, g)); P(torch::rand({3}, c)); P(torch::rand({3}, g).equal(torch::rand({3}, c)));
  auto same = g; P(same == g); same.set_current_seed(7); P(g.current_seed()); P(torch::Generator().defined()); P(c10::Device(g.device()).is_cpu());
  { std::lock_guard<std::mutex> lock(g.mutex()); P(g.get<at::CPUGeneratorImpl>()->random()); P(g.get<at::CPUGeneratorImpl>()->random64()); P(at::check_generator<at::CPUGeneratorImpl>(g)->random()); }
  X(at::check_generator<at::CPUGeneratorImpl>(c10::nullopt)); X(at::check_generator<at::CPUGeneratorImpl>(torch::Generator())); P(at::get_generator_or_default<at::CPUGeneratorImpl>(c10::nullopt, g)->current_seed());
  auto m = at::make_generator<at::CPUGeneratorImpl>(9); P(torch::randn({20}, m).sum()); P(torch::make_generator<at::CPUGeneratorImpl>().current_seed()); P(at::detail::createCPUGenerator().current_seed()); P(c10::default_rng_seed_val);
  auto s = m.seed(); P(s == m.current_seed()); P(s != 9); P(at::globalContext().defaultGenerator(kCPU) == at::detail::getDefaultCPUGenerator()); P(at::globalContext().defaultGenerator(torch::Device(kCPU)).current_seed());
  torch::manual_seed(-1); P(at::detail::getDefaultCPUGenerator().current_seed()); P(torch::rand({2})); torch::manual_seed(UINT64_MAX); P(torch::rand({2})); torch::manual_seed(INT64_C(1) << 32); P(torch::rand({2})); torch::manual_seed(0); P(torch::rand({2}));
  at::manual_seed(4); P(torch::randperm(10)); torch::cuda::manual_seed(1); torch::cuda::manual_seed_all(1);
  torch::manual_seed(11); auto t = torch::empty({2, 3}); t.normal_(0, 1, g); P(t); t.uniform_(0, 1, g); P(t); t.bernoulli_(0.5, g); P(t); t.exponential_(1, g); P(t); t.random_(g); P(t); t.random_(10, g); P(t); t.random_(5, 10, g); P(t); t.cauchy_(0, 1, g); P(t); t.log_normal_(1, 2, g); P(t); t.geometric_(0.3, g); P(t); P(torch::multinomial(torch::ones({5}), 3, false, g)); P(torch::bernoulli(torch::full({4}, 0.5), g)); P(torch::poisson(torch::full({3}, 5.), g)); P(at::normal(0., 1., {3}, g)); P(torch::randint(0, 100, {4}, g)); P(torch::randperm(5, g)); P(at::normal(torch::zeros({2}), 1., g)); P(torch::rrelu(torch::tensor({-1.f, 2.f}), 0.1, 0.3, true, g)); P(torch::bernoulli(torch::ones({3}), 0.5, g)); P(torch::rand({1}));
}
