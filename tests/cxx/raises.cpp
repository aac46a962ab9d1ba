// SPDX-License-Identifier: Apache-2.0
//
// Errors within calls of methods: their classes, their texts with the call stack, arguments that do not fit.
#include <torch/script.h>
#include <torch/csrc/jit/runtime/jit_exception.h>
#include <iostream>
using namespace torch::jit;
template <typename... A> void go(Module &m, const std::string &name, A &&...args) {
    std::cout << "--- " << name << "\n";
    try {
        std::cout << m.get_method(name)({std::forward<A>(args)...}) << "\n";
    } catch (const JITException &e) {
        std::cout << "JITException\n"
                  << e.what() << "\n"
                  << (e.getPythonClassName() ? *e.getPythonClassName() : "no class") << "\n"
                  << e.getOriginalMsg().value_or("no message") << "\n";
    } catch (const c10::IndexError &e) {
        std::cout << "IndexError\n" << e.what_without_backtrace() << "\n";
    } catch (const c10::Error &e) {
        std::cout << "Error\n"
                  << e.what_without_backtrace() << "\nmsg: " << e.msg() << "\ncontext: " << e.context().size()
                  << "\n";
    } catch (const std::out_of_range &e) {
        std::cout << "out_of_range\n" << e.what() << "\n";
    } catch (const std::runtime_error &e) {
        std::cout << "runtime_error\n" << e.what() << "\n";
    } catch (const std::exception &e) {
        std::cout << "exception\n" << e.what() << "\n";
    }
}
int main(int argc, char **argv) {
    auto m = load(std::string(argc > 1 ? argv[1] : ".") + "/raises.pt");
    go(m, "forward", torch::ones({4}), 2);
    go(m, "forward", torch::ones({4}), 3);
    go(m, "forward", torch::ones({4}), 5);
    go(m, "forward", torch::ones({4}), 0);
    go(m, "forward", torch::ones({4}), torch::ones({1}));
    go(m, "forward", at::Tensor(), 2);
    go(m, "forward", torch::ones({4}), 2.5);
    go(m, "forward", torch::ones({4}), true);
    go(m, "at", std::vector<int64_t>{1, 2}, 5);
    go(m, "at", std::vector<int64_t>{1, 2}, -2);
    go(m, "at", c10::List<int64_t>({1, 2}), -3);
    go(m, "at", std::vector<double>{1, 2}, -3);
    go(m, "at", c10::impl::GenericList(c10::IntType::get()), 0);
    c10::Dict<std::string, int64_t> d;
    d.insert("a", 1);
    go(m, "key", d, "a");
    go(m, "key", d, "b");
    go(m, "key", c10::Dict<int64_t, int64_t>(), "b");
    go(m, "key", std::unordered_map<std::string, int64_t>{{"z", 26}}, "z");
    go(m, "unwrap", torch::zeros({2}));
    go(m, "unwrap", c10::nullopt);
    go(m, "unwrap", torch::IValue());
    go(m, "whole", "12");
    go(m, "whole", " 12 ");
    go(m, "whole", "x");
    go(m, "whole", "");
    go(m, "divide", 7, 2);
    go(m, "divide", -7, 2);
    go(m, "divide", 7, 0);
    go(m, "unpack", std::vector<int64_t>{1, 2});
    go(m, "cast", 5);
    go(m, "cast", "five");
    go(m, "cast", torch::ones({1}));
    go(m, "item", torch::ones({1}));
    go(m, "item", torch::ones({2}));
    go(m, "item", torch::ones({}, torch::kInt));
    go(m, "root", 2.0);
    go(m, "root", -2.0);
    go(m, "root", 4);
    go(m, "popped", std::vector<int64_t>{});
    go(m, "popped", std::vector<int64_t>{1});
    go(m, "nope");
    auto leaf = m.attr("leaf").toModule();
    go(leaf, "forward", torch::ones({4}), 9);
    auto many = m.attr("many").toModule();
    go(many, "forward", torch::ones({4}), 9);
    for (const auto &x : many.named_children()) {
        auto c = x.value;
        go(c, "forward", torch::ones({6}), 3);
        go(c, "forward", torch::ones({6}), 4);
    }
}
