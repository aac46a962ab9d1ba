// SPDX-License-Identifier: Apache-2.0
// Operators of the program's own, in namespaces of its own.
#include <torch/script.h>
#include <torch/library.h>
#include <iostream>

static torch::Tensor scale(const torch::Tensor &x, double by, int64_t times) {
    torch::Tensor y = x.clone();
    for (int64_t i = 0; i < times; i++) y *= by;
    return y;
}

static std::tuple<torch::Tensor, int64_t> split(torch::Tensor x, c10::optional<torch::Tensor> other, std::vector<int64_t> sizes, std::string name, bool flag) {
    return {other.has_value() ? x + *other : x, static_cast<int64_t>(sizes.size() + name.size() + flag)};
}

static std::vector<torch::Tensor> many(at::TensorList xs, at::IntArrayRef dims, c10::List<double> weights, c10::Dict<std::string, int64_t> table) {
    std::vector<torch::Tensor> out;
    for (const torch::Tensor &x : xs) out.push_back(x * static_cast<double>(dims.size()) * weights.get(0) + static_cast<double>(table.at("k")));
    return out;
}

static void nothing(const torch::Tensor &x) { std::cout << "nothing with " << x.sizes() << "\n"; }

static torch::Tensor refuse(const torch::Tensor &x) {
    TORCH_CHECK(x.dim() == 1, "refuse wants one dimension, got ", x.dim());
    return x;
}

TORCH_LIBRARY(my_ops, m) {
    m.def("scale", &scale);
    m.def("split(Tensor x, Tensor? other, int[] sizes, str name=\"abc\", bool flag=True) -> (Tensor, int)", split);
    m.def("many", many);
    m.def("nothing", nothing);
    m.def("refuse", &refuse);
    m.def("later(Tensor x, *, int n=2) -> Tensor");
    m.def("mixed", [](int64_t a, double b) { return static_cast<double>(a) + b; });
}

TORCH_LIBRARY_IMPL(my_ops, CPU, m) {
    m.impl("later", [](const torch::Tensor &x, int64_t n) { return x + n; });
}

static auto registry = torch::RegisterOperators("old_ops::double_it", [](torch::Tensor x) { return x * 2; })
                           .op("old_ops::named(Tensor x, int k) -> Tensor", [](torch::Tensor x, int64_t k) { return x + k; });

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/custom.pt");
    std::cout << m.run_method("scaled", torch::ones({2})) << m.run_method("parts", torch::ones({2}), torch::ones({2})) << m.run_method("parts", torch::ones({2}), c10::IValue()) << "\n";
    c10::Dict<std::string, int64_t> table;
    table.insert("k", 5);
    std::cout << m.run_method("listed", std::vector<torch::Tensor>{torch::ones({1}), torch::zeros({1})}, table) << "\n";
    std::cout << m.run_method("late", torch::ones({1})) << m.run_method("summed", 2, 0.5) << m.run_method("old", torch::ones({1})) << "\n";
    try {
        m.run_method("refused", torch::ones({2, 2}));
    } catch (const std::exception &e) {
        std::string text = e.what();
        std::cout << (text.find("refuse wants one dimension, got 2") != std::string::npos) << (text.find("The following operation failed in the TorchScript interpreter") == 0) << "\n";
    }
}
