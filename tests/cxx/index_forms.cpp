// SPDX-License-Identifier: Apache-2.0
//
// Every form of index and what selects, gathers and scatters.
#include <torch/torch.h>

#include <iomanip>
#include <iostream>
#include <sstream>

using namespace torch; using namespace torch::indexing;
template <class F> void tr(const char *n, F f) { std::cout << n << ":\n"; try { f(); } catch (const std::exception &e) { std::string s(e.what()); std::cout << "EX " << s.substr(0, s.find('\n')) << "\n"; } std::cout << std::endl; }
#define P(x) tr(#x, [&] { std::cout << (x); })
int main() {
  auto a = torch::arange(24).view({2, 3, 4});
  P(a.index({0})); P(a.index({0, 1})); P(a.index({Slice(), 1})); P(a.index({Slice(0, 1), Slice(1), Slice(None, None, 2)})); P(a.index({"...", 0})); P(a.index({Ellipsis, 0})); P(a.index({None, 0}).sizes()); P(a.index({Ellipsis, None}).sizes()); P(a.index({true}).sizes()); P(a.index({false}).sizes()); P(a.index({torch::tensor({0, 1}), torch::tensor({1, 2})})); P(a.index({a > 20})); P(a.index({torch::tensor({true, false})})); P(a.index({Slice(None, -1)}).sizes()); P(a.index({-1, -1, -1})); P(a.index({5})); P(a.index({0, 0, 0, 0})); P(a.index({Slice(1, None)})); P(a.index({Slice(), torch::tensor({0, 2})})); P(a.index({torch::tensor({0}), Slice(), torch::tensor({1})})); P(a.index({at::indexing::None, Slice(2, 1)}).sizes()); P(a.index({Slice(0, 2, 0)})); P(a.index({Slice(0, 2, -1)})); P(a.index({}).sizes()); P(a.index({torch::tensor({7})})); P(a.index({torch::tensor({1.5})})); P(a.index({torch::tensor(1)})); P(a.index({0, Slice(0, INT64_MAX)}).sizes());
  std::vector<TensorIndex> v{0, Slice(), 1}; P(a.index(v)); std::vector<TensorIndex> v2; v2.emplace_back(1); v2.emplace_back(Slice(1, 2)); P(a.index(v2));
  P(Slice(1, 2)); P(Slice()); P(TensorIndex(3)); P(TensorIndex(None)); P(TensorIndex(Slice(1, None, 2))); P(TensorIndex(true)); P(TensorIndex("...")); P(TensorIndex(Ellipsis)); P(TensorIndex("x")); P(TensorIndex(torch::ones(2))); P(v);
  auto b = a.clone(); b.index_put_({0}, -1); P(b); b.index_put_({Slice(), 1}, torch::arange(4)); P(b); b.index_put_({b > 20}, 0); P(b); b.index_put_({Ellipsis, 0}, torch::tensor(9)); P(b); b.index_put_({torch::tensor({0, 1}), torch::tensor({0, 1})}, torch::tensor({100})); P(b); P(b.index_put_({0, 0}, torch::ones({3}))); b.index_put_({torch::tensor({0})}, 5.7); P(b);
  b[0] = 3; P(b); b[1][0] = torch::arange(4); P(b); b[1][0][1] = 77; P(b[1][0][1].item<int>()); P(b[1][0][1].item().toLong()); P(b[5]); P(b[torch::tensor(1)]); P(b[torch::tensor({1})]); P(b[Scalar(1)]); P(torch::tensor(1)[0]);
  P(a.select(1, 0)); P(a.select(1, 7)); P(a.narrow(2, 1, 2)); P(a.narrow(2, 3, 2)); P(a.slice(0, 1)); P(a.slice(2, 0, 4, 2)); P(a.slice(/*dim=*/1, -2)); P(a.masked_select(a.gt(20))); P(torch::masked_select(a, a < 3)); P(a.index_select(1, torch::tensor({0, 2}))); P(torch::index_select(a, 0, torch::tensor({1}))); P(torch::index_select(a, 0, torch::tensor({3}))); P(a.gather(2, torch::zeros({2, 3, 1}, kLong))); P(torch::gather(a, 1, torch::ones({2, 1, 4}, kLong)));
  P(torch::zeros({3, 3}).scatter_(1, torch::tensor({{0}, {1}, {2}}), 1)); P(torch::zeros({3, 3}).scatter(1, torch::tensor({{0}, {1}, {2}}), torch::ones({3, 1}))); P(torch::zeros({2}).scatter_add(0, torch::tensor({0, 0, 1}), torch::ones({3}))); P(torch::zeros({2}).scatter_(0, torch::tensor({0, 0, 1}), torch::ones({3}) * 3, "add")); P(torch::zeros({3}).index_add_(0, torch::tensor({0, 0, 2}), torch::ones({3}))); P(torch::zeros({3}).index_fill_(0, torch::tensor({0}), 7)); P(torch::zeros({3}).index_copy(0, torch::tensor({2}), torch::ones({1}))); P(torch::zeros({3}).masked_fill(torch::tensor({true, false, true}), 5)); P(torch::zeros({3}).masked_fill_(torch::tensor({true, false, true}), torch::tensor(2.))); P(torch::zeros({4}).masked_scatter(torch::tensor({true, false, true, false}), torch::arange(4, kFloat)));
  P(a.take(torch::tensor({0, 5}))); P(torch::take(a, torch::tensor({30}))); P(torch::zeros({4}).put_(torch::tensor({1}), torch::tensor({2.}))); P(torch::nonzero(a > 21)); P((a > 21).nonzero()); P(torch::argwhere(a > 22)); P(torch::where(a > 22).size()); P(torch::where(a > 22)[0]); P(torch::nonzero_numpy(a > 22).size()); P(torch::take_along_dim(a, torch::zeros({2,3,1}, kLong), 2)); P(a.diagonal(0, 1, 2)); P(torch::diag(torch::tensor({1, 2}))); P(a.unfold(2, 2, 2).sizes()); P(a.flip({0})); P(a.roll(1, 2)); P(torch::rot90(a[0])); P(a.movedim(0, 2).sizes()); P(a.swapaxes(0, 1).sizes()); P(a.permute({2, 0, 1}).sizes()); P(a.permute({2, 0})); P(a.transpose(0, 2).strides()); P(a.t());
  P(a.index({0}).index({Slice(1)}).equal(a[0].slice(0, 1))); P(torch::searchsorted(torch::tensor({1, 3, 5}), torch::tensor({2, 5}))); P(torch::bucketize(torch::tensor({2, 5}), torch::tensor({1, 3, 5}))); 
  auto it = torch::arange(3); int64_t s = 0; for (int64_t i = 0; i < it.size(0); i++) s += it[i].item<int64_t>(); P(s);
}
