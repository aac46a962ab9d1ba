// SPDX-License-Identifier: Apache-2.0
// What goes wrong, and how it is said.
#include <torch/script.h>
#include <iostream>

template <class F> static void attempt(const char *what, F f) {
    try {
        f();
        std::cout << what << ": fine\n";
    } catch (const c10::Error &e) {
        std::cout << what << ": c10::Error: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::string text = e.what();
        std::cout << what << ": std::exception: " << text << "\n";
    }
}

int main() {
    torch::Tensor a = torch::ones({2, 3}), b = torch::ones({4, 5});
    attempt("add", [&] { a + b; });
    attempt("matmul", [&] { a.matmul(b); });
    attempt("view", [&] { a.view({7}); });
    attempt("item", [&] { a.item<float>(); });
    attempt("dim", [&] { a.sum(5); });
    attempt("select", [&] { a.select(0, 9); });
    attempt("cat", [&] { torch::cat({a, b}); });
    attempt("index", [&] { a[5]; });
    attempt("size", [&] { a.size(4); });
    attempt("data_ptr", [&] { a.data_ptr<int64_t>(); });
    attempt("dict", [&] { c10::Dict<std::string, int64_t>().at("k"); });
    attempt("list", [&] { c10::List<int64_t>().get(3); });
    attempt("tensor", [&] { torch::IValue("s").toTensor(); });
    attempt("load", [&] {
        try {
            torch::jit::load("/no/such/file.pt");
        } catch (const c10::Error &) {
            std::cout << "(as c10::Error) ";
            throw std::runtime_error("seen");
        }
    });
    attempt("check", [&] { TORCH_CHECK(1 == 2, "one is not ", 2); });
    attempt("bare check", [&] { TORCH_CHECK(a.numel() == 6); });
    attempt("reshape", [&] { a.reshape({-1, 4}); });
    attempt("device", [&] { torch::Device("nonsense"); });
    attempt("accessor", [&] { a.accessor<float, 3>(); });
    attempt("bool", [&] { if (a.is_nonzero()) std::cout << "?"; });
    attempt("undefined", [&] { torch::Tensor().sizes(); torch::Tensor() + a; });
    attempt("inplace", [&] { torch::ones({2}, torch::kInt64).add_(1.5); });
    attempt("expand", [&] { a.expand({2, 2}); });
    attempt("mm", [&] { torch::mm(a, torch::ones({3})); });
    attempt("dtype", [&] { a.index({torch::ones({1})}); });
}
