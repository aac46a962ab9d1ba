// SPDX-License-Identifier: Apache-2.0
//
// A recurrent model whose state goes round through an IValue; a copy of the session; the module in double,
// saved and loaded.
#include <torch/script.h>
#include <torch/torch.h>
#include <iostream>
#include <sstream>
#include <fstream>
#include <cstdio>
using State = c10::optional<std::tuple<at::Tensor, at::Tensor>>;
class Session {
    torch::jit::Module net_;
    torch::IValue state_;
    int64_t steps_ = 0;

  public:
    explicit Session(torch::jit::Module net) : net_(std::move(net)) { net_.eval(); }
    Session(const Session &) = default;
    Session &operator=(const Session &) = default;
    std::map<std::string, at::Tensor> step(at::IntArrayRef ids) {
        c10::InferenceMode mode;
        auto x = torch::tensor(ids.vec(), torch::kLong).unsqueeze(0);
        auto out = net_({x, state_});
        state_ = out.toTuple()->elements()[1];
        steps_ += ids.size();
        std::map<std::string, at::Tensor> r;
        for (auto &&kv : out.toTuple()->elements()[0].toGenericDict())
            r.emplace(kv.key().toStringRef(), kv.value().toTensor());
        return r;
    }
    std::vector<int64_t> encode(std::string s) { return net_.run_method("encode", s).toIntVector(); }
    void reset() {
        state_ = {};
        steps_ = 0;
    }
    const torch::IValue &state() const { return state_; }
};
std::ostream &operator<<(std::ostream &o, const std::map<std::string, at::Tensor> &m) {
    for (auto &kv : m) o << kv.first << ":\n" << kv.second << "\n";
    return o;
}
int main(int argc, char **argv) {
    std::string dir = argc > 1 ? argv[1] : ".";
    std::ifstream file(dir + "/sequence.pt", std::ios::binary);
    Session s(torch::jit::load(file, torch::Device("cpu")));
    auto ids = s.encode("hello big world");
    std::cout << ids << c10::IntArrayRef(ids) << "\n";
    std::cout << s.step(ids);
    Session branch = s;
    std::cout << s.step({1, 2}) << branch.step({1, 2}) << branch.step({0});
    std::cout << s.state().toTuple()->elements()[0].toTensor().sizes() << s.state().type()->str() << "\n";
    s.reset();
    std::cout << s.state().isNone() << s.step(ids);
    try {
        s.step({7});
    } catch (const c10::IndexError &e) {
        std::cout << "IndexError " << e.what_without_backtrace() << "\n";
    } catch (const c10::Error &e) {
        std::cout << "Error " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << "std " << e.what() << "\n";
    }
    try {
        s.step({});
    } catch (const c10::Error &e) {
        std::cout << "Error " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << "std " << e.what() << "\n";
    }
    auto m = torch::jit::load(dir + "/sequence.pt");
    m.to(torch::kDouble);
    std::cout
        << m.forward({torch::tensor({{0, 1}})}).toTuple()->elements()[0].toGenericDict().at("a").toTensor()
        << "\n";
    for (auto p : m.named_parameters()) std::cout << p.name << p.value.dtype() << p.value.sizes() << ";";
    std::cout << "\n";
    try {
        m.forward(
            {torch::tensor({{0, 1}}), std::make_tuple(torch::zeros({2, 1, 3}), torch::zeros({2, 1, 3}))});
    } catch (const std::exception &e) {
        std::cout << "std " << e.what() << "\n";
    }
    try {
        m.forward({torch::tensor({{0, 1}}), std::make_tuple(torch::zeros({2, 2, 3}, torch::kDouble),
                                                            torch::zeros({2, 1, 3}, torch::kDouble))});
    } catch (const std::exception &e) {
        std::cout << "std " << e.what() << "\n";
    }
    try {
        m.forward({torch::tensor({{0, 1}}), torch::ones({2})});
    } catch (const c10::Error &e) {
        std::cout << "c10 " << e.what_without_backtrace() << "\n";
    }
    try {
        m.forward({torch::tensor({{0.f, 1.f}})});
    } catch (const std::exception &e) {
        std::cout << "std " << e.what() << "\n";
    }
    try {
        m.forward({torch::tensor({0, 1})});
    } catch (const std::exception &e) {
        std::cout << "std " << e.what() << "\n";
    }
    std::string path = dir + "/sequence_saved.pt";
    m.save(path, {{"note", "double"}});
    torch::jit::ExtraFilesMap extra;
    extra["note"] = "";
    auto again = torch::jit::load(path, c10::nullopt, extra);
    std::cout << extra["note"] << again.forward({torch::tensor({{0, 1}})}) << "\n";
    std::remove(path.c_str());
}
