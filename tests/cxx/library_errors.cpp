// SPDX-License-Identifier: Apache-2.0
//
// What goes wrong where operators are defined.
#include <torch/script.h>
#include <torch/library.h>
#include <iostream>
using at::Tensor;
template <class F> void tr(const char *n, F f) { std::cout << n << ": "; try { f(); std::cout << "ok\n"; } catch (const c10::Error &e) { std::cout << "c10::Error " << e.what_without_backtrace() << "\n"; } catch (const std::exception &e) { std::cout << "std " << e.what() << "\n"; } }
#define T(...) tr(#__VA_ARGS__, [&] { __VA_ARGS__; })
static Tensor one(Tensor x) { return x; }
static Tensor two(Tensor x, int64_t y) { return x + y; }
static int64_t num(int64_t x) { return x; }
int main() {
  torch::Library m(torch::Library::DEF, "lib", c10::nullopt, "file.cpp", 12);
  T(m.def("a(Tensor x) -> Tensor", &one));
  T(m.def("a(Tensor x) -> Tensor", &one));
  T(m.def("b(Tensor x) -> Tensor", &two));
  T(m.def("c(int x) -> Tensor", &one));
  T(m.def("d(Tensor x, int y) -> int", &two));
  T(m.def("e(Tensor x, float y) -> Tensor", &two));
  T(m.def("f(Tensor x -> Tensor", &one));
  T(m.def("g(Tensr x) -> Tensor", &one));
  T(m.def("h(Tensor x)", &one));
  T(m.def("i(Tensor x) -> Tensor junk more", &one));
  T(m.def("other::j(Tensor x) -> Tensor", &one));
  T(m.def("other::k", &one));
  T(m.def("lib::l", &one));
  T(m.def("m(Tensor x, Tensor y) -> Tensor"));
  T(m.impl("m", &one));
  T(m.impl("m", [](Tensor x, Tensor y) { return x - y; }));
  T(m.impl("nope", &one));
  T(m.def("n", &num));
  T(m.def("n", &num));
  T(m.def("o(int x=3.5) -> int", &num));
  T(m.def("q(int[2] x=1) -> int[]", [](std::vector<int64_t> x) { return x; }));
  T(m.def("r(Tensor x) -> (Tensor, Tensor)", &one));
  T(m.def("s(Tensor x) -> ()", &one));
  T(m.def("", &one));
  T(m.def("1abc(Tensor x) -> Tensor", &one));
  T(m.def("bad name(Tensor x) -> Tensor", &one));
  T(m.def("t(Tensor x, *, int y) -> Tensor", &two));
  T(m.def("u(Tensor(a) x) -> Tensor(a)", &one));
  T(m.def("v(Tensor? x) -> Tensor", &one));
  T(m.def("w(str x) -> str", [](std::string s) { return s; }));
  T(m.def("x(Tensor x=None) -> Tensor", &one));
  T(m.def("y.over(Tensor x) -> Tensor", &one));
  T(torch::Library l2(torch::Library::DEF, "lib", c10::nullopt, "file2.cpp", 13));
  T(torch::Library l2(torch::Library::FRAGMENT, "lib", c10::nullopt, "file2.cpp", 13); l2.def("frag", &one));
  T(torch::Library l2(torch::Library::IMPL, "lib", c10::DispatchKey::CPU, "file3.cpp", 14); l2.def("frag2", &one));
  T(torch::Library l2(torch::Library::IMPL, "lib", c10::DispatchKey::CPU, "file3.cpp", 14); l2.impl("m", &two));
  T(torch::Library l2(torch::Library::IMPL, "lib", c10::DispatchKey::CPU, "file3.cpp", 14); l2.impl("other::m", &two));
  std::cout << c10::Dispatcher::singleton().findSchemaOrThrow("lib::m", "").schema() << "\n";
  T(c10::Dispatcher::singleton().findSchemaOrThrow("lib::t", "").typed<Tensor(Tensor, double)>());
  T(std::cout << c10::Dispatcher::singleton().findSchemaOrThrow("lib::t", "").typed<Tensor(Tensor, int64_t)>().call(torch::ones({1}), 2));
  T(std::cout << c10::Dispatcher::singleton().findSchemaOrThrow("lib::q", "").schema() << "\n");
  T(std::cout << c10::Dispatcher::singleton().findSchemaOrThrow("lib::nothere", "").schema() << "\n");
  T(std::cout << c10::Dispatcher::singleton().findSchemaOrThrow("lib::nothere", "ov").schema() << "\n");
}
