// SPDX-License-Identifier: Apache-2.0
// Frozen modules, copies, and moving to other types.
#include <torch/script.h>
#include <torch/torch.h>
#include <iostream>

template <class F> static void attempt(const char *what, F f) {
    try {
        f();
        std::cout << "|" << what << "\n";
    } catch (const c10::Error &e) {
        std::cout << what << ": c10::Error: " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << what << ": std::exception: " << e.what() << "\n";
    }
}

int main(int argc, const char *argv[]) {
    auto m = torch::jit::load("module.pt"), t = torch::jit::load("training.pt");
    auto x = torch::ones({1, 2});
    attempt("training", [&] {
        torch::jit::freeze(t);
    });
    attempt("training optimize", [&] {
        torch::jit::optimize_for_inference(t);
    });
    attempt("freeze", [&] {
        auto f = torch::jit::freeze(m);
        std::cout << f.forward({x}) << f.num_slots() << f.parameters().size() << f.buffers().size() << f.modules().size() << f.hasattr("training") << f.is_training() << f.hasattr("label");
        for (auto me : f.get_methods()) std::cout << me.name() << " ";
        for (auto a : f.named_attributes()) std::cout << a.name << ",";
    });
    attempt("preserved", [&] {
        auto f = torch::jit::freeze(m, std::vector<std::string>{"label", "bump", "count"});
        std::cout << f.attr("label") << f.run_method("bump") << f.attr("count");
        for (auto me : f.get_methods()) std::cout << me.name() << " ";
        for (auto a : f.named_attributes()) std::cout << a.name << ",";
    });
    attempt("preserved absent", [&] {
        torch::jit::freeze(m, std::vector<std::string>{"zzz"});
    });
    attempt("frozen method", [&] {
        auto f = torch::jit::freeze(m);
        f.run_method("bump");
    });
    attempt("frozen eval", [&] {
        auto f = torch::jit::freeze(m);
        f.eval();
        f.train();
        std::cout << f.is_training();
    });
    attempt("frozen to", [&] {
        auto f = torch::jit::freeze(m);
        f.to(torch::kDouble);
        std::cout << f.forward({x});
    });
    attempt("freeze twice", [&] {
        auto f = torch::jit::freeze(torch::jit::freeze(m));
        std::cout << f.forward({x});
    });
    attempt("optimize", [&] {
        auto f = torch::jit::optimize_for_inference(m);
        std::cout << f.forward({x});
    });
    attempt("optimize methods", [&] {
        auto f = torch::jit::optimize_for_inference(m, {"bump"});
        std::cout << f.run_method("bump");
        for (auto me : f.get_methods()) std::cout << me.name() << " ";
    });
    attempt("copy", [&] {
        auto c = m.copy();
        c.setattr("count", 5);
        std::cout << m.attr("count") << c.attr("count");
        c.attr("inner").toModule().setattr("scale", 9);
        std::cout << m.attr("inner").toModule().attr("scale");
    });
    attempt("deepcopy", [&] {
        auto c = m.deepcopy();
        c.attr("inner").toModule().setattr("scale", 11);
        std::cout << m.attr("inner").toModule().attr("scale") << c.attr("inner").toModule().attr("scale") << c.type()->str();
    });
    attempt("clone inplace", [&] {
        auto c = m.clone(true);
        c.attr("inner").toModule().attr("weight").toTensor().data().fill_(4);
        std::cout << m.attr("inner").toModule().attr("weight");
    });
    attempt("assign", [&] {
        torch::jit::Module n = m;
        n.setattr("count", 77);
        std::cout << m.attr("count");
    });
    attempt("to", [&] {
        auto c = m.clone();
        c.to(torch::kDouble);
        std::cout << c.attr("inner").toModule().attr("offset").toTensor().dtype() << c.attr("inner").toModule().attr("weight").toTensor().requires_grad();
        c.to(torch::kCPU, torch::kFloat, false);
        std::cout << c.forward({x});
        c.to(torch::kCPU);
        c.to(torch::Device("cpu"), true);
    });
    attempt("to half", [&] {
        auto c = m.clone();
        c.to(torch::kHalf);
        std::cout << c.attr("inner").toModule().attr("weight");
    });
    attempt("to cuda", [&] {
        auto c = m.clone();
        c.to(torch::kCUDA);
    });
    attempt("to int", [&] {
        auto c = m.clone();
        c.to(torch::kInt);
        std::cout << c.attr("inner").toModule().attr("weight");
    });
    attempt("train", [&] {
        auto c = m.clone();
        c.train();
        for (auto s : c.named_modules()) std::cout << s.name << s.value.is_training();
        c.train(false);
        std::cout << c.is_training();
    });
}
