// SPDX-License-Identifier: Apache-2.0
// Work on several threads: at::launch, parallel_for, asynchronous calls, modules and errors in threads.
#include <torch/script.h>
#include <torch/torch.h>
#include <ATen/Parallel.h>
#include <future>
#include <iostream>
#include <mutex>
#include <thread>

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
    attempt("parallel_for", [&] {
        std::vector<int> v(1000);
        at::parallel_for(0, 1000, 10, [&](int64_t b, int64_t e) { for (auto i = b; i < e; i++) v[i] = i; });
        long s = 0;
        for (int x : v) s += x;
        std::cout << s;
    });
    attempt("parallel_reduce", [&] {
        auto s = at::parallel_reduce(0, 1000, 10, (int64_t)0, [](int64_t b, int64_t e, int64_t acc) { for (auto i = b; i < e; i++) acc += i; return acc; }, [](int64_t a, int64_t b) { return a + b; });
        std::cout << s;
    });
    attempt("parallel throws", [&] {
        at::parallel_for(0, 100, 1, [&](int64_t b, int64_t e) { if (b == 0) throw std::runtime_error("inside"); });
    });
    attempt("launch", [&] {
        std::promise<int> p;
        at::launch([&] { p.set_value(7); });
        std::cout << p.get_future().get();
    });
    attempt("intraop", [&] {
        std::promise<int> p;
        at::intraop_launch([&] { p.set_value(8); });
        std::cout << p.get_future().get();
    });
    attempt("in region", [&] {
        std::cout << at::in_parallel_region() << at::get_thread_num();
    });
    attempt("threads", [&] {
        at::set_num_threads(3);
        std::cout << at::get_num_threads();
        at::set_num_threads(1);
    });
    attempt("bad threads", [&] {
        at::set_num_threads(0);
    });
    attempt("interop", [&] {
        at::set_num_interop_threads(2);
    });
    attempt("interop bad", [&] {
        at::set_num_interop_threads(0);
    });
    attempt("modules", [&] {
        auto m = torch::jit::load("module.pt");
        std::vector<std::thread> ts;
        std::mutex mu;
        std::vector<int64_t> seen;
        for (int i = 0; i < 4; i++) ts.emplace_back([&, i] { auto c = m.clone(); for (int k = 0; k <= i; k++) c.run_method("bump"); std::lock_guard<std::mutex> l(mu); seen.push_back(c.attr("count").toInt()); });
        for (auto &t : ts) t.join();
        std::sort(seen.begin(), seen.end());
        std::cout << seen << m.attr("count");
    });
    attempt("errors in threads", [&] {
        auto m = torch::jit::load("module.pt");
        std::atomic<int> n{0};
        std::vector<std::thread> ts;
        for (int i = 0; i < 4; i++) ts.emplace_back([&] { for (int k = 0; k < 10; k++) try { m.run_method("fail", torch::ones({3})); } catch (const std::exception &e) { n += std::string(e.what()).find("shape '[-1, 7]'") != std::string::npos; } });
        for (auto &t : ts) t.join();
        std::cout << n;
    });
    attempt("async", [&] {
        auto m = torch::jit::load("module.pt");
        auto f = m.get_method("forward").run_async({torch::ones({1, 2})});
        f->wait();
        std::cout << f->value() << f->completed();
    });
    attempt("grad per thread", [&] {
        torch::NoGradGuard g;
        bool other = false;
        std::thread([&] { other = torch::GradMode::is_enabled(); }).join();
        std::cout << other << torch::GradMode::is_enabled();
    });
    attempt("seeds", [&] {
        torch::manual_seed(1);
        auto a = torch::rand({2});
        std::thread([&] { torch::rand({2}); }).join();
        auto b = torch::rand({2});
        torch::manual_seed(1);
        torch::rand({4});
        std::cout << b.equal(torch::rand({2})) << a;
    });
}
