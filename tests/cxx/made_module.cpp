// SPDX-License-Identifier: Apache-2.0
// Modules put together in C++, and functions compiled from text.
#include <torch/torch.h>
#include <torch/script.h>
#include <iostream>
#include <sstream>

int main() {
    torch::jit::Module sub("Sub"), m("Made");
    sub.register_parameter("w", torch::tensor({2.0f, 3.0f}), false);
    sub.define(R"(
    def forward(self, x):
        return x * self.w
    )");
    m.register_parameter("foo", torch::ones({2}), false);
    m.register_buffer("bar", torch::zeros({2}));
    m.register_attribute("count", c10::IntType::get(), 4);
    m.register_attribute("names", c10::ListType::ofStrings(), std::vector<std::string>{"a", "b"});
    m.register_module("sub", sub);
    m.define(R"(
    def add_it(self, x, b : int = 4):
        return self.foo + x + b

    def forward(self, x):
        y = self.add_it(self.sub.forward(x))
        if self.count > 3:
            y = y + self.count
        return y

    def bump(self) -> int:
        self.count = self.count + 1
        return self.count
    )");
    std::cout << m.forward({torch::ones({2})}) << m.run_method("add_it", torch::ones({2})) << m.run_method("add_it", torch::ones({2}), 1) << m.run_method("bump") << "\n";
    for (const auto &p : m.named_parameters()) std::cout << p.name << p.value << " ";
    for (const auto &b : m.named_buffers(false)) std::cout << b.name << " ";
    for (const auto &c : m.named_modules()) std::cout << "'" << c.name << "' ";
    for (const auto &method : m.get_methods()) std::cout << method.name() << " ";
    m.setattr("count", 10);
    std::cout << m.attr("count") << m.attr("names") << m.hasattr("sub") << m.is_training() << m.type()->str() << "\n";
    m.register_buffer("bar", torch::ones({2}));
    std::cout << m.attr("bar") << m.num_slots() << "\n";
    torch::jit::Module other("Other");
    try {
        other.define("def broken(self, x):\n    return x + nothing\n");
    } catch (const std::exception &e) {
        std::cout << (std::string(e.what()).find("undefined value nothing") != std::string::npos) << "\n";
    }
    std::stringstream stream;
    m.save(stream);
    auto again = torch::jit::load(stream);
    std::cout << again.forward({torch::ones({2})}) << again.attr("count") << again.attr("names") << again.named_parameters().size() << again.named_buffers().size() << "\n";
    auto copy = m.clone();
    copy.setattr("count", 0);
    std::cout << copy.forward({torch::zeros({2})}) << m.attr("count") << "\n";
    auto cu = torch::jit::compile(R"(
def relu_twice(x):
    return torch.relu(x) * 2

def sum_to(n: int) -> int:
    total = 0
    for i in range(n):
        total += i
    return total

def pair(x, flag: bool):
    if flag:
        return x, [1, 2]
    return -x, [3]
)");
    std::cout << cu->run_method("relu_twice", torch::tensor({-1.0f, 2.0f})) << cu->run_method("sum_to", 5) << cu->run_method("pair", torch::ones({1}), true) << "\n";
    std::cout << cu->get_function("sum_to").getSchema() << cu->get_functions().size() << cu->get_function("sum_to")({7}) << "\n";
}
