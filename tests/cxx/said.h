// SPDX-License-Identifier: Apache-2.0
//
// said.h: E(expression) prints an expression and its value, V(statement) a statement, or what they throw, and as what.
#pragma once
#include <torch/torch.h>
#include <iostream>
using namespace torch;
using namespace torch::indexing;
namespace F = torch::nn::functional;

template <class T> void show(const T &x) { std::cout << x; }
template <class A, class B> void show(const std::tuple<A, B> &t) { std::cout << std::get<0>(t) << " , " << std::get<1>(t); }
template <class A, class B, class C> void show(const std::tuple<A, B, C> &t) { std::cout << std::get<0>(t) << " , " << std::get<1>(t) << " , " << std::get<2>(t); }
template <class A, class B, class C, class D> void show(const std::tuple<A, B, C, D> &t) { std::cout << std::get<0>(t) << " , " << std::get<3>(t); }
void show(const std::vector<Tensor> &v) { for (auto &x : v) std::cout << x << " ; "; }
template <class F> void run(const char *n, F f) {
    std::cout << "# " << n << ":\n";
    try { f(); std::cout << "\n"; return; }
#define C(T) catch (const c10::T &e) { std::cout << #T << ": " << e.what_without_backtrace() << "\n"; }
    C(IndexError) C(ValueError) C(TypeError) C(NotImplementedError) C(LinAlgError) C(OutOfMemoryError) C(Error)
    catch (const std::exception &e) { std::string s(e.what()); std::cout << "std: " << s.substr(0, s.find("\nException raised")) << "\n"; }
}
#define E(...) run(#__VA_ARGS__, [&] { show(__VA_ARGS__); });
#define V(...) run(#__VA_ARGS__, [&] { __VA_ARGS__; });
