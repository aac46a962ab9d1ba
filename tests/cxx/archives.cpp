// SPDX-License-Identifier: Apache-2.0
// Tensors and values in archives: files, streams, memory, functions that read and write, pickles.
#include <torch/script.h>
#include <torch/torch.h>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <sstream>

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

int main() {
    std::string p = std::tmpnam(nullptr);
    attempt("tensor file", [&] {
        torch::save(torch::arange(6).view({2, 3}), p);
        torch::Tensor t;
        torch::load(t, p);
        std::cout << t << t.requires_grad();
    });
    attempt("grad", [&] {
        torch::save(torch::ones({2}).set_requires_grad(true), p);
        torch::Tensor t;
        torch::load(t, p);
        std::cout << t << t.requires_grad() << t.is_leaf();
    });
    attempt("dtypes", [&] {
        for (auto d : {torch::kByte, torch::kChar, torch::kShort, torch::kInt, torch::kLong, torch::kHalf, torch::kFloat, torch::kDouble, torch::kBool, torch::kBFloat16, torch::kComplexFloat, torch::kComplexDouble}) { std::stringstream s; torch::save(torch::ones({2}, d), s); torch::Tensor t; torch::load(t, s); std::cout << t << "\n"; }
    });
    attempt("vector", [&] {
        std::stringstream s;
        torch::save(std::vector<torch::Tensor>{torch::ones({1}), torch::zeros({2})}, s);
        std::vector<torch::Tensor> v{torch::ones({3})};
        torch::load(v, s);
        std::cout << v.size() << v;
    });
    attempt("empty vector", [&] {
        std::stringstream s;
        torch::save(std::vector<torch::Tensor>{}, s);
        std::vector<torch::Tensor> v;
        torch::load(v, s);
        std::cout << v.size();
    });
    attempt("empty", [&] {
        std::stringstream s;
        torch::save(torch::empty({0, 3}), s);
        torch::Tensor t;
        torch::load(t, s);
        std::cout << t << t.sizes();
    });
    attempt("device", [&] {
        std::stringstream s;
        torch::save(torch::ones({1}), s);
        torch::Tensor t;
        torch::load(t, s, torch::kCPU);
        std::cout << t.device();
    });
    attempt("writer", [&] {
        std::string all;
        torch::serialize::OutputArchive a;
        a.write("x", torch::ones({2}));
        a.write("b", torch::zeros({1}), true);
        a.write("n", torch::IValue(3));
        a.save_to([&](const void *data, size_t n) {
            all.append(static_cast<const char *>(data), n);
            return n;
        });
        torch::serialize::InputArchive in;
        in.load_from(all.data(), all.size());
        torch::Tensor x;
        in.read("x", x);
        std::cout << x << in.try_read("zz", x);
        torch::IValue n;
        in.read("n", n);
        std::cout << n;
        for (const auto &key : in.keys()) std::cout << key << " ";
        in.read("b", x, true);
        std::cout << x;
        in.read("zz", x);
    });
    attempt("reader", [&] {
        std::stringstream s;
        torch::save(torch::ones({2}), s);
        std::string all = s.str();
        torch::Tensor t;
        torch::load(t, [&](uint64_t pos, void *buf, size_t n) { size_t k = std::min(n, all.size() - (size_t)pos); memcpy(buf, all.data() + pos, k); return k; }, [&] { return all.size(); });
        std::cout << t;
    });
    attempt("data,size", [&] {
        std::stringstream s;
        torch::save(torch::ones({2}), s);
        std::string all = s.str();
        torch::Tensor t;
        torch::load(t, all.data(), all.size());
        std::cout << t;
    });
    attempt("missing", [&] {
        torch::Tensor t;
        torch::load(t, "/no/such");
    });
    attempt("bad", [&] {
        std::istringstream s("junk");
        torch::Tensor t;
        torch::load(t, s);
    });
    attempt("model as tensor", [&] {
        torch::Tensor t;
        torch::load(t, "module.pt");
        std::cout << t;
    });
    attempt("model as tensors", [&] {
        std::vector<torch::Tensor> t;
        torch::load(t, "module.pt");
        std::cout << t.size();
    });
    attempt("pickle", [&] {
        for (auto v : std::vector<torch::IValue>{1, 2.5, true, "s", torch::IValue(), torch::ones({2}), std::vector<int64_t>{1, 2}, std::vector<double>{1.5}, c10::List<bool>({true}), std::vector<torch::Tensor>{torch::ones({1})}, std::make_tuple(1, 2.0, "x"), c10::complex<double>(1, 2), torch::IValue(torch::Device("cpu")), c10::List<std::string>({"a"})}) { auto b = torch::pickle_save(v); auto w = torch::pickle_load(b); std::cout << w << " " << w.tagKind() << " " << w.type()->str() << "\n"; }
    });
    attempt("pickle dict", [&] {
        c10::Dict<std::string, torch::Tensor> d;
        d.insert("a", torch::ones({1}));
        d.insert("b", torch::zeros({1}));
        auto w = torch::pickle_load(torch::pickle_save(d));
        std::cout << w << w.type()->str();
    });
    attempt("pickle nested", [&] {
        c10::Dict<std::string, std::vector<int64_t>> d;
        c10::List<c10::List<int64_t>> l;
        l.push_back(c10::List<int64_t>({1}));
        auto w = torch::pickle_load(torch::pickle_save(l));
        std::cout << w << w.type()->str();
    });
    attempt("pickle bad", [&] {
        torch::pickle_load(std::vector<char>{'a', 'b'});
    });
    attempt("pickle empty", [&] {
        torch::pickle_load(std::vector<char>{});
    });
}
