// SPDX-License-Identifier: Apache-2.0
//
// Which function of an operator a call means: keys, guards, functions on the stack.
#include <torch/script.h>
#include <torch/library.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <iostream>
using at::Tensor;
template <class F> void tr(const char *n, F f) { std::cout << n << ": "; try { f(); std::cout << "\n"; } catch (const c10::Error &e) { std::string t = e.what_without_backtrace(); std::cout << "c10::Error " << t.substr(0, t.find("\n")) << "\n"; } catch (const std::exception &e) { std::cout << "std " << e.what() << "\n"; } }
#define T(...) tr(#__VA_ARGS__, [&] { __VA_ARGS__; })
#define P(...) tr(#__VA_ARGS__, [&] { std::cout << (__VA_ARGS__); })
static Tensor cpu(const Tensor &x) { std::cout << "cpu "; return x + 1; }
static Tensor cuda(const Tensor &x) { std::cout << "cuda "; return x + 2; }
static Tensor composite(const Tensor &x) { std::cout << "composite "; return x + 3; }
static Tensor autograd(const Tensor &x) {
  std::cout << "autograd ";
  at::AutoDispatchBelowADInplaceOrView g;
  static auto op = c10::Dispatcher::singleton().findSchemaOrThrow("d::both", "").typed<Tensor(const Tensor &)>();
  return op.call(x) * 10;
}
static void boxed(const c10::OperatorHandle &op, torch::jit::Stack *stack) {
  std::cout << "boxed " << op.schema().name() << " " << op.schema() << " " << stack->size() << " ";
  const auto n = op.schema().arguments().size();
  auto args = torch::jit::last(*stack, n).vec();
  torch::jit::drop(*stack, n);
  for (auto &a : args) std::cout << a.tagKind() << " ";
  torch::jit::push(*stack, args[0].toTensor() * 2);
}
static void boxed2(const c10::OperatorHandle &op, c10::DispatchKeySet ks, torch::jit::Stack *stack) { std::cout << "keys " << (ks.has(c10::DispatchKey::CPU)) << toString(ks.highestPriorityTypeId()) << " "; }
TORCH_LIBRARY(d, m) {
  m.def("cpuonly(Tensor x) -> Tensor"); m.def("cudaonly(Tensor x) -> Tensor"); m.def("comp(Tensor x) -> Tensor"); m.def("both(Tensor x) -> Tensor"); m.def("bx(Tensor x, int n=3, str? s=None) -> Tensor"); m.def("bx2(Tensor x) -> Tensor");
  m.def("nokernel(Tensor x) -> Tensor"); m.def("notensor(int x) -> int"); m.def("ntcpu(int x) -> int");
  m.def("disp", torch::dispatch(c10::DispatchKey::CPU, &cpu)); m.def("disp2", torch::dispatch(c10::kCPU, TORCH_FN(cpu)));
  m.def("fn", TORCH_FN(composite));
  m.impl("comp", c10::DispatchKey::CompositeImplicitAutograd, TORCH_FN(composite));
  m.impl("both", torch::kCPU, cpu);
  m.impl("ntcpu", torch::dispatch(c10::DispatchKey::CPU, [](int64_t x) { return x; }));
}
TORCH_LIBRARY_IMPL(d, CPU, m) { m.impl("cpuonly", &cpu); m.impl("bx", torch::CppFunction::makeFromBoxedFunction<&boxed>()); m.impl("bx2", torch::CppFunction::makeFromBoxedFunction<&boxed2>()); }
TORCH_LIBRARY_IMPL(d, CUDA, m) { m.impl("cudaonly", cuda); m.impl("comp", cuda); }
TORCH_LIBRARY_IMPL(d, Autograd, m) { m.impl("both", autograd); m.impl("cpuonly", torch::CppFunction::makeFallthrough()); }
template <class R, class... A> auto get(const char *n) { return c10::Dispatcher::singleton().findSchemaOrThrow(n, "").typed<R(A...)>(); }
int main() {
  auto x = torch::ones({2});
  for (const char *n : {"d::cpuonly", "d::cudaonly", "d::comp", "d::both", "d::nokernel", "d::disp", "d::disp2", "d::fn", "d::bx2"}) P(get<Tensor, const Tensor &>(n).call(x));
  { at::AutoDispatchBelowAutograd g; P(get<Tensor, const Tensor &>("d::both").call(x)); }
  { c10::InferenceMode g; auto y = torch::ones({1}); P(get<Tensor, const Tensor &>("d::both").call(y)); }
  { c10::impl::ExcludeDispatchKeyGuard g(c10::autograd_dispatch_keyset); P(get<Tensor, const Tensor &>("d::both").call(x)); }
  { torch::NoGradGuard g; P(get<Tensor, const Tensor &>("d::both").call(x)); }
  { at::AutoNonVariableTypeMode g; P(get<Tensor, const Tensor &>("d::both").call(x)); }
  P(get<Tensor, const Tensor &, int64_t, c10::optional<c10::string_view>>("d::bx").call(x, 1, c10::nullopt));
  P(get<int64_t, int64_t>("d::notensor").call(1)); P(get<int64_t, int64_t>("d::ntcpu").call(1));
  auto h = c10::Dispatcher::singleton().findSchemaOrThrow("d::both", "");
  P(h.hasKernelForDispatchKey(c10::DispatchKey::CPU)); P(h.hasKernelForDispatchKey(c10::DispatchKey::CUDA)); P(h.hasKernelForDispatchKey(c10::DispatchKey::Autograd)); P(h.hasSchema());
  P(c10::toString(h.operator_name()));
  P(x.key_set()); P(toString(c10::DispatchKey::AutogradCPU)); P(c10::DispatchKey::CompositeImplicitAutograd); P(c10::DispatchKeySet(c10::DispatchKey::CPU)); P(c10::DispatchKeySet()); P(c10::DispatchKeySet({c10::DispatchKey::CPU, c10::DispatchKey::AutogradCPU}));
  P((c10::DispatchKeySet(c10::DispatchKey::CPU) | c10::DispatchKeySet(c10::DispatchKey::AutogradCUDA))); P(x.key_set().highestPriorityTypeId()); P(c10::autograd_dispatch_keyset);
  P(c10::parseDispatchKey("CPU")); P(c10::parseDispatchKey("nope"));
  P(get<Tensor, const Tensor &>("d::both").redispatch(c10::DispatchKeySet(c10::DispatchKey::CPU), x));
  P(c10::Dispatcher::singleton().findOp({"d::both", ""}).has_value()); P(c10::Dispatcher::singleton().findOp({"d::both", "x"}).has_value());
  torch::jit::Stack st{x}; c10::Dispatcher::singleton().callBoxed(h, &st); P(st[0]);
  P(get<Tensor, const Tensor &>("d::cpuonly").call(Tensor()));
}
