// SPDX-License-Identifier: Apache-2.0
//
// tensor_index.cpp: TensorIndex and Slice: their parts and their text, indexing with them.
#include "said.h"
int main(int, char **) {
    TensorIndex n(None), n2(c10::nullopt), e("..."), e2(Ellipsis), i(3), i2((int64_t)-4), b(true), b2(false), s(Slice(1, None, 2)), s2{Slice()}, t(torch::tensor({1, 2}));
    std::vector<TensorIndex> all = {n, n2, e, e2, i, i2, b, b2, s, s2, t};
    for (auto &x : all) std::cout << x.is_none() << x.is_ellipsis() << x.is_integer() << x.is_boolean() << x.is_slice() << x.is_tensor() << " " << x << "\n";
    std::cout << all << "\n";
    E(i.integer()) E(i2.integer()) E(b.boolean()) E(b2.boolean()) E(s.slice().start()) E(s.slice().stop()) E(s.slice().step()) E(s.slice()) E(s2.slice()) E(t.tensor())
    E(TensorIndex("..")) E(TensorIndex("")) E(Slice(1, 2, 0)) E(Slice(None, None, -1)) E(Slice(5, None, -2)) E(Slice(None, 3))
    E(Slice(torch::indexing::None, 2).stop())
    E(std::vector<TensorIndex>{}) E(std::vector<TensorIndex>{1, "...", None, true, Slice(1, 3)})
    auto x = torch::arange(24).reshape({2, 3, 4});
    E(x.index({"...", 0})) E(x.index({None, 1})) E(x.index({Slice(), Slice(None, None, 2)}))
    E(x.index({torch::tensor({0, 1}), torch::tensor({1, 2})}))
    E(x.index({true})) E(x.index({false})) E(x.index({Ellipsis, None}).sizes())
    E(x.index({Slice(None, None, -1)})) E(x.index({0, 0, 0, 0})) E(x.index({5})) E(x.index({"...", "..."}).sizes())
    V(x.index_put_({"...", 1}, 100); std::cout << x)
    V(x.index_put_({0, Slice(1, None)}, torch::ones({2, 4}, torch::kLong)); std::cout << x)
    E(at::indexing::get_item(x, {Slice(1, 2), 0})) V(at::indexing::set_item(x, {"...", 0}, torch::full({}, 7)); std::cout << x)
    const TensorIndex &ct = t;
    E(ct.tensor().sizes())
    E(INDEX_MAX) E(INDEX_MIN)
}
