// SPDX-License-Identifier: Apache-2.0
// Classes of the program's own, with methods and state in archives.
#include <torch/custom_class.h>
#include <torch/script.h>
#include <iostream>

struct Stack : torch::CustomClassHolder {
    std::vector<std::string> items;
    explicit Stack(std::vector<std::string> start) : items(std::move(start)) {}
    void push(std::string item) { items.push_back(std::move(item)); }
    std::string pop() {
        TORCH_CHECK(!items.empty(), "the stack is empty");
        std::string top = items.back();
        items.pop_back();
        return top;
    }
    int64_t size() const { return static_cast<int64_t>(items.size()); }
    c10::intrusive_ptr<Stack> clone() const { return c10::make_intrusive<Stack>(items); }
    void merge(const c10::intrusive_ptr<Stack> &other) {
        for (const std::string &item : other->items) push(item);
    }
    std::tuple<int64_t, torch::Tensor> both(const torch::Tensor &x, double by) { return {size(), x * by}; }
};

TORCH_LIBRARY(my_classes, m) {
    m.class_<Stack>("Stack")
        .def(torch::init<std::vector<std::string>>())
        .def("push", &Stack::push)
        .def("pop", &Stack::pop)
        .def("size", &Stack::size)
        .def("clone", &Stack::clone)
        .def("merge", &Stack::merge)
        .def("both", &Stack::both)
        .def("top", [](const c10::intrusive_ptr<Stack> &self) { return self->items.back(); })
        .def_pickle([](const c10::intrusive_ptr<Stack> &self) -> std::vector<std::string> { return self->items; },
                    [](std::vector<std::string> state) { return c10::make_intrusive<Stack>(std::move(state)); });
    m.def("joined(__torch__.torch.classes.my_classes.Stack s, str between) -> str", [](const c10::intrusive_ptr<Stack> &s, std::string between) {
        std::string all;
        for (const std::string &item : s->items) all += (all.empty() ? "" : between) + item;
        return all;
    });
}

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/stack.pt");
    std::cout << m.forward({torch::ones({2})}) << "\n";
    auto stack = m.attr("stack").toCustomClass<Stack>();
    std::cout << stack->items.size() << stack->items.back() << m.attr("stack").isCustomClass() << m.attr("stack").isObject() << m.attr("stack").type()->str() << "\n";
    stack->push("from C++");
    std::cout << m.run_method("depth") << "\n";
    auto own = c10::make_intrusive<Stack>(std::vector<std::string>{"x", "y"});
    std::cout << m.run_method("take", own) << own->items.size() << "\n";
    std::cout << m.run_method("fresh", "q") << "\n";
    std::stringstream stream;
    m.save(stream);
    auto again = torch::jit::load(stream);
    std::cout << again.run_method("depth") << again.attr("stack").toCustomClass<Stack>()->items.back() << "\n";
    try {
        c10::IValue(1).toCustomClass<Stack>();
    } catch (const c10::Error &) {
        std::cout << "no stack\n";
    }
}
