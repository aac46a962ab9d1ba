// SPDX-License-Identifier: Apache-2.0
// What modules refuse, and what it says.
#include <torch/csrc/jit/runtime/jit_exception.h>
#include <torch/torch.h>
#include <torch/script.h>
#include <iostream>

template <class F> static void attempt(const char *what, F f) {
    try {
        f();
        std::cout << what << ": fine\n";
    } catch (const torch::jit::JITException &e) {
        std::cout << what << ": JITException: " << e.what() << "\n";
    } catch (const c10::Error &e) {
        std::cout << what << ": c10::Error: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << what << ": std::exception: " << e.what() << "\n";
    }
}

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/module.pt");
    attempt("missing argument", [&] { m.forward({}); });
    attempt("wrong type", [&] { m.forward({"text"}); });
    attempt("too many", [&] { m.forward({torch::ones({2}), 1.0, 2.0}); });
    attempt("unknown keyword", [&] { m.forward({torch::ones({2})}, {{"nothing", 1}}); });
    attempt("no method", [&] { m.get_method("nothing"); });
    attempt("run no method", [&] { m.run_method("nothing"); });
    try {
        m.attr("nothing");
    } catch (const std::exception &e) {
        std::cout << "no attribute: " << (std::string(e.what()).find("does not have a field with name 'nothing'") != std::string::npos) << "\n";
    }
    attempt("set no attribute", [&] { m.setattr("nothing", 1); });
    attempt("set wrong type", [&] { m.setattr("count", "text"); });
    attempt("raised", [&] { m.run_method("fail", torch::ones({2, 2})); });
    attempt("failed", [&] { m.run_method("fail", torch::ones({3})); });
    attempt("shapes", [&] { m.forward({torch::ones({2, 3})}); });
    auto training = torch::jit::load(folder + "/training.pt");
    attempt("freeze", [&] { torch::jit::freeze(training); });
    attempt("compile", [&] { torch::jit::compile("def f(x):\n    return y\n"); });
    try {
        torch::jit::load(folder + "/make_models.py");
    } catch (const c10::Error &e) {
        std::cerr << "error loading the model\n";
        std::cout << "no model\n";
    }
}
