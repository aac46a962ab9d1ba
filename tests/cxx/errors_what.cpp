// SPDX-License-Identifier: Apache-2.0
// c10::Error and its kin: what(), context, warnings, checks.
#include <torch/torch.h>
#include <iostream>

struct Collect : c10::WarningHandler {
    int n = 0;
    void process(const c10::SourceLocation &, const std::string &message, bool) override { std::cout << "warning " << ++n << ": " << message << "\n"; }
};

static void check(int x) { TORCH_CHECK(x > 0, "x must be positive, got ", x, "."); }

int main() {
    try {
        check(-1);
    } catch (c10::Error &e) {
        std::string what = e.what();
        std::cout << e.msg() << "|" << (what.find(e.msg()) == 0) << (what.find("Exception raised from check at") != std::string::npos) << "\n";
        e.add_context("while testing");
        std::cout << e.what_without_backtrace() << "\n";
        e.add_context("again");
        std::cout << e.what_without_backtrace() << "\n";
    }
    try {
        TORCH_CHECK_INDEX(false, "index");
    } catch (const c10::IndexError &e) {
        std::cout << "IndexError " << e.msg() << "\n";
    }
    try {
        TORCH_CHECK_VALUE(1 > 2, "value ", 3);
    } catch (const c10::ValueError &e) {
        std::cout << "ValueError " << e.msg() << "\n";
    }
    try {
        AT_ERROR("at ", 5, " error");
    } catch (const std::exception &e) {
        std::cout << std::string(e.what()).substr(0, 10) << "\n";
    }
    try {
        torch::ones({2, 3}).index({5});
    } catch (const c10::IndexError &e) {
        std::cout << "IndexError " << e.what_without_backtrace() << "\n";
    }
    try {
        torch::ones({2}).sum(3);
    } catch (const c10::IndexError &e) {
        std::cout << "IndexError " << e.what_without_backtrace() << "\n";
    }
    try {
        torch::ones({2, 2}).index({0, 0, 0});
    } catch (const c10::Error &e) {
        std::cout << e.what_without_backtrace() << "\n";
    }
    try {
        torch::tensor({{1, 2}, {3}});
    } catch (const c10::Error &e) {
        std::cout << e.what_without_backtrace() << "\n";
    }
    Collect handler;
    {
        c10::Warning::WarningHandlerGuard guard(&handler);
        TORCH_WARN("careful ", 1);
        for (int i = 0; i < 3; i++) TORCH_WARN_ONCE("only once");
    }
    std::cout << handler.n << "\n" << c10::str("a", 1, 2.5, 'c') << c10::Join("-", std::vector<int>{1, 2, 3}) << torch::str(torch::kFloat, " ", torch::Device("cpu")) << "\n";
    try {
        torch::nn::functional::interpolate(torch::ones({1, 1, 2, 2}), torch::nn::functional::InterpolateFuncOptions());
    } catch (const std::exception &e) {
        std::cout << "interpolate refuses\n";
    }
}
