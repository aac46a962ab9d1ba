// SPDX-License-Identifier: Apache-2.0
// What methods and attributes take: types as they are, keywords, attributes and methods added to loaded modules.
#include <torch/script.h>
#include <iostream>

using IV = torch::IValue;
template <class F> static void attempt(const char *what, F f) {
    try {
        f();
        std::cout << what << ": fine\n";
    } catch (const c10::Error &e) {
        std::cout << what << ": c10::Error: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << what << ": std::exception: " << e.what() << "\n";
    }
}
#define SHOW(x) attempt(#x, [&] { std::cout << x << "\n"; })
#define DO(x) attempt(#x, [&] { x; })

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/module.pt"), k = torch::jit::load(folder + "/kinds.pt");
    auto x = torch::ones({1, 2});
    SHOW(m.forward({x, 1}));
    SHOW(m.forward({x, true}));
    SHOW(m.forward({x, torch::tensor(2.0)}));
    SHOW(m.forward({x, IV()}));
    SHOW(m.forward({IV()}));
    SHOW(m.forward({1}));
    SHOW(m.forward({x}, {{"bias", 1}}));
    SHOW(m.forward({x}, {{"x", x}}));
    SHOW(m.forward({}, {{"x", x}}));
    SHOW(m.forward({}, {{"bias", 2.0}}));
    SHOW(m.forward({}, {{"x", x}, {"bias", 2.0}}));
    SHOW(m.forward({x}, {{"other", 2.0}}));
    SHOW(m({}));
    SHOW(m({x, 1}));
    SHOW(m.get_method("bump")({1}));
    SHOW(m.run_method("several", x));
    SHOW(m.run_method("several", std::vector<torch::Tensor>{}));
    SHOW(m.run_method("several", c10::List<int64_t>({1, 2})));
    SHOW(m.run_method("noise", true));
    SHOW(m.run_method("noise", torch::tensor(3)));
    c10::Dict<std::string, torch::Tensor> table;
    c10::Dict<std::string, int64_t> other;
    SHOW(m.run_method("kinds", 1, 2.0, "s", c10::List<int64_t>({1}), other));
    SHOW(m.run_method("kinds", 1, 2.0, "s", c10::List<double>({1}), table));
    SHOW(m.run_method("kinds", 1, 2.0, "s", std::make_tuple(1, 2), table));
    SHOW(m.run_method("kinds", 1, 2.0, "s", std::vector<int64_t>{1}, table, IV()));
    SHOW(k.run_method("take_float", 3));
    SHOW(k.run_method("take_list", c10::List<int64_t>({1, 2})));
    SHOW(k.run_method("take_list", c10::impl::GenericList(c10::AnyType::get())));
    SHOW(k.run_method("take_optional", 2.0));
    SHOW(k.run_method("take_optional", IV()));
    SHOW(k.run_method("use_object", k.run_method("an_object")));
    SHOW(k.run_method("echo", c10::optional<torch::Tensor>()));
    DO(m.setattr("count", 2.5));
    DO(m.setattr("count", true));
    DO(m.setattr("count", IV()));
    DO(m.setattr("training", 1));
    DO(m.setattr("rates", std::vector<int64_t>{1, 2}));
    DO(m.setattr("names", c10::Dict<std::string, double>()));
    DO(m.setattr("pair", std::make_tuple(1, 2)));
    DO(m.setattr("absent", 2));
    DO(m.register_parameter("p", torch::ones({1}), false));
    DO(m.register_buffer("b", torch::ones({1})));
    DO(m.register_attribute("a", c10::IntType::get(), 3));
    DO(m.register_attribute("count", c10::IntType::get(), 3));
    DO(m.register_attribute("count", c10::FloatType::get(), 3.0));
    DO(m.register_parameter("count", torch::ones({1}), false));
    DO(m.register_buffer("p", torch::ones({1})));
    DO(m.register_parameter("p", torch::zeros({1}), false));
    DO(m.register_module("k", k));
    DO(m.define("def more(self, x):\n    return self.p + x + self.a + self.count\n"));
    SHOW(m.attr("b"));
    SHOW(m.run_method("more", x));
    SHOW(m.attr("k").toModule().run_method("a_dtype"));
    SHOW(m.named_parameters(false).size() << m.num_slots() << m.hasattr("a") << (m == m) << (m == m.copy()));
}
