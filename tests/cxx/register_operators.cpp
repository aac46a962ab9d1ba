// SPDX-License-Identifier: Apache-2.0
//
// The older ways to operators of the program's own.
#include <torch/script.h>
#include <torch/library.h>
#include <ATen/core/op_registration/op_registration.h>
#include <torch/csrc/jit/runtime/custom_operator.h>
#include <torch/csrc/jit/runtime/operator.h>
#include <iostream>
using at::Tensor;
template <class F> void tr(const char *n, F f) { std::cout << n << ": "; try { f(); std::cout << "\n"; } catch (const c10::Error &e) { std::cout << "c10::Error " << e.what_without_backtrace() << "\n"; } catch (const std::exception &e) { std::cout << "std " << e.what() << "\n"; } }
#define T(...) tr(#__VA_ARGS__, [&] { __VA_ARGS__; })
#define P(...) tr(#__VA_ARGS__, [&] { std::cout << (__VA_ARGS__); })
static Tensor addk(Tensor x, int64_t k) { return x + k; }
struct Mul final : public c10::OperatorKernel { int64_t f; explicit Mul(int64_t f) : f(f) {} Tensor operator()(Tensor x, int64_t k) { return x * k * f; } };
struct Plain final : public c10::OperatorKernel { Tensor operator()(Tensor x) { return x * 7; } };
static auto r1 = torch::RegisterOperators("r::one", &addk);
static auto r2 = torch::RegisterOperators().op("r::two(Tensor x, int k=5) -> Tensor", &addk).op("r::three", [](double a, double b) { return a * b; });
static auto r3 = torch::RegisterOperators()
  .op("r::four(Tensor x, int k) -> Tensor", torch::RegisterOperators::options().kernel<decltype(addk), &addk>(c10::DispatchKey::CPU).aliasAnalysis(c10::AliasAnalysisKind::PURE_FUNCTION))
  .op("r::five", torch::RegisterOperators::options().catchAllKernel([](Tensor x) { return x - 1; }))
  .op(torch::RegisterOperators::options().schema("r::six(Tensor x, int k) -> Tensor").kernel<Mul>(c10::DispatchKey::CPU, 3))
  .op(torch::RegisterOperators::options().schema("r::seven(Tensor x) -> Tensor").catchAllKernel<Plain>())
  .op("r::eight(str s) -> int", [](std::string s) { return (int64_t)s.size(); }, torch::RegisterOperators::options().aliasAnalysis(c10::AliasAnalysisKind::CONSERVATIVE))
  ;
static torch::jit::RegisterOperators r4({
  torch::jit::Operator("r::stack(Tensor x, int n) -> (Tensor, int)", [](torch::jit::Stack &s) { int64_t n; Tensor x; torch::jit::pop(s, x, n); torch::jit::push(s, x * n, n + 1); }, c10::AliasAnalysisKind::FROM_SCHEMA),
  torch::jit::Operator("r::stack2(int n, int m=4) -> int", [](torch::jit::Stack *s) { auto m = torch::jit::pop(*s).toInt(); auto n = torch::jit::pop(*s).toInt(); torch::jit::push(*s, n * 10 + m); }, c10::AliasAnalysisKind::FROM_SCHEMA)});
template <class R, class... A> auto get(const char *n) { return c10::Dispatcher::singleton().findSchemaOrThrow(n, "").typed<R(A...)>(); }
int main() {
  auto x = torch::ones({2});
  P(get<Tensor, Tensor, int64_t>("r::one").call(x, 1)); P(get<Tensor, Tensor, int64_t>("r::two").call(x, 2)); P(get<double, double, double>("r::three").call(1.5, 2)); P(get<Tensor, Tensor, int64_t>("r::four").call(x, 3)); P(get<Tensor, Tensor>("r::five").call(x)); P(get<Tensor, Tensor, int64_t>("r::six").call(x, 3)); P(get<Tensor, Tensor>("r::seven").call(x)); P(get<int64_t, std::string>("r::eight").call("abc"));
  for (const char *n : {"r::one", "r::two", "r::three", "r::four", "r::five", "r::six", "r::seven", "r::eight"}) P(c10::Dispatcher::singleton().findSchemaOrThrow(n, "").schema());
  P(c10::Dispatcher::singleton().findSchema({"r::stack", ""}).has_value());
  for (const char *n : {"r::stack", "r::stack2", "r::one", "r::none"}) { auto ops = torch::jit::getAllOperatorsFor(c10::Symbol::fromQualString(n)); std::cout << n << " " << ops.size() << "\n"; for (auto &o : ops) std::cout << o->schema() << " " << static_cast<int>(o->aliasAnalysisKind()) << o->isC10Op() << "\n"; }
  { auto op = torch::jit::getAllOperatorsFor(c10::Symbol::fromQualString("r::stack"))[0]; torch::jit::Stack s{x, 3}; op->getOperation()(s); std::cout << s.size() << s[0] << s[1] << "\n"; }
  { auto op = torch::jit::getAllOperatorsFor(c10::Symbol::fromQualString("r::two"))[0]; torch::jit::Stack s{x, 3}; op->getOperation()(s); std::cout << s.size() << s[0] << "\n"; }
  { auto op = torch::jit::findOperatorFor({"r::two", ""}); std::cout << (bool)op << op->schema() << "\n"; }
  T(torch::RegisterOperators().op("r::one", &addk));
  T(torch::RegisterOperators().op("r::one(Tensor x, int k) -> Tensor", &addk));
  T(torch::RegisterOperators().op("r::bad(Tensor x) -> Tensor", &addk));
  T(torch::RegisterOperators().op("r::bad2(Tensor x, int k) -> Tensor", torch::RegisterOperators::options()));
  T(torch::RegisterOperators().op(torch::RegisterOperators::options().catchAllKernel<Plain>()));
  T(torch::RegisterOperators().op("r::bad3(Tensor x) -> Tensor", torch::RegisterOperators::options().kernel<Plain>(c10::DispatchKey::CPU).catchAllKernel<Plain>()));
  T(torch::RegisterOperators().op("r::bad4(Tensor x) -> Tensor", torch::RegisterOperators::options().kernel<Plain>(c10::DispatchKey::CPU).kernel<Plain>(c10::DispatchKey::CPU)));
  T(torch::RegisterOperators().op("r::bad5", torch::RegisterOperators::options().schema("r::bad6(Tensor x) -> Tensor").catchAllKernel<Plain>()));
  T(torch::RegisterOperators().op("r::bad7(Tensor x", &addk));
}
