// SPDX-License-Identifier: Apache-2.0
// References into IValues that go, and into those that stay.
#include <torch/script.h>
#include <iostream>
using namespace c10;
int main(int argc, char **argv) {
    auto m = torch::jit::load(std::string(argv[1]) + "/module.pt");
    List<int64_t> n({4, 5, 6});
    for (const IValue &e : IValue(n).toListRef())
        std::cout << e << ";";
    for (auto &e : m.attr("rates").toListRef())
        std::cout << e << ";";
    auto r = IValue(n).toListRef();
    std::cout << r.size() << r[1] << r.vec().size() << r.slice(1).size() << r.front() << r.back() << "\n";
    const std::string &s = m.attr("label").toStringRef();
    auto &s2 = m.attr("label").toStringRef();
    std::string s3 = m.attr("label").toStringRef();
    std::cout << s << s2 << s3 << m.attr("label").toStringRef().size() << "\n";
    auto f = [](ArrayRef<IValue> a) { return a.size(); };
    std::cout << f(IValue(n).toListRef()) << "\n";
    for (const auto &e : m.attr("names").toGenericDict())
        std::cout << e.key() << e.value() << " ";
    IValue v(torch::ones(2));
    auto &tr = v.toTensor();
    tr.add_(1);
    v.toTensor() = torch::zeros(1);
    std::cout << v << tr << "\n";
    const auto &ct = v.toTensor();
    std::cout << ct << m.forward({torch::ones(2)}).toTensor() << "\n";
    std::vector<IValue> outs = {torch::ones(1), 2};
    at::Tensor &o = outs[0].toTensor();
    o = torch::zeros(1);
    std::cout << outs[0] << "\n";
}
