// SPDX-License-Identifier: Apache-2.0
// ArrayRef, optional, intrusive_ptr, small things around.
#include <torch/torch.h>
#include <array>
#include <iostream>

struct Node : c10::intrusive_ptr_target {
    int value;
    explicit Node(int v) : value(v) { std::cout << "+" << value; }
    ~Node() override { std::cout << "-" << value; }
};

static int64_t product(at::IntArrayRef sizes) {
    int64_t p = 1;
    for (auto s : sizes) p *= s;
    return p;
}

static c10::optional<int64_t> maybe(bool yes) {
    if (yes) return 5;
    return c10::nullopt;
}

int main() {
    std::vector<int64_t> v = {2, 3, 4};
    at::IntArrayRef r(v);
    std::cout << r << r.size() << r.front() << r.back() << r[1] << r.slice(1) << r.slice(0, 2) << r.vec().size() << r.empty() << (r == v) << (r == at::IntArrayRef({2, 3, 4})) << r.equals({2, 3}) << "\n";
    std::cout << product({2, 5}) << product(v) << product(torch::ones({3, 3}).sizes()) << product({}) << product(7) << "\n";
    try {
        r.at(9);
    } catch (const c10::Error &e) {
        std::cout << e.what_without_backtrace() << "\n";
    }
    std::array<double, 2> two = {1.5, 2.5};
    at::ArrayRef<double> d = two;
    std::cout << d << at::ArrayRef<std::string>({"a", "b"}) << c10::makeArrayRef(v) << std::vector<int64_t>(r.begin(), r.end()).size() << "\n";
    std::cout << maybe(true).value() << maybe(false).has_value() << maybe(false).value_or(7) << (maybe(true) == 5) << *c10::make_optional(3) << torch::optional<double>(2.5).value() << "\n";
    {
        auto a = c10::make_intrusive<Node>(1);
        c10::intrusive_ptr<Node> b = a, none;
        std::cout << a.use_count() << (a == b) << none.defined() << b->value;
        b.reset();
        std::cout << a.use_count() << a.unique();
        b = c10::make_intrusive<Node>(2);
        a = std::move(b);
        std::cout << "|";
    }
    std::cout << "\n" << torch::Device(torch::kCPU).is_cpu() << (torch::Device("cuda:1") == torch::Device(torch::kCUDA, 1)) << torch::Device("cuda:1").index() << torch::Device("cpu").has_index() << "\n";
    torch::TensorOptions o = torch::TensorOptions().dtype(torch::kFloat64).requires_grad(true);
    std::cout << o.dtype() << o.requires_grad() << o.has_device() << o.dtype(torch::kInt32).dtype() << o.device(torch::kCUDA, 1).device() << torch::ones({1}, o).dtype() << "\n";
    std::cout << torch::empty({2}, torch::device(torch::kCPU).dtype(torch::kInt16)).dtype() << torch::zeros({1}, at::device(at::kCPU)).device() << torch::ones({1}, torch::TensorOptions(torch::kBool)) << "\n";
    std::array<int64_t, 2> shape = {1, 2};
    std::cout << torch::ones(shape).sizes() << torch::ones(c10::IntArrayRef(shape)).dim() << torch::zeros({}).dim() << torch::ones(3).sizes() << "\n";
    std::string name = "mean";
    std::cout << (torch::kFloat == torch::ones({1}).scalar_type()) << torch::typeMetaToScalarType(torch::ones({1}).dtype()) << torch::get_default_dtype() << "\n";
}
