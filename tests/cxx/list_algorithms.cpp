// SPDX-License-Identifier: Apache-2.0
//
// list_algorithms.cpp: c10::List under the standard algorithms: its iterators and places.
#include "said.h"
#include <algorithm>
#include <numeric>
int main(int, char **) {
    auto ints = [] { return c10::List<int64_t>({5, 3, 9, 1, 7}); };
    V(auto l = ints(); std::sort(l.begin(), l.end()); std::cout << c10::IValue(l))
    V(auto l = ints(); std::sort(l.begin(), l.end(), std::greater<int64_t>()); std::cout << c10::IValue(l))
    V(auto l = ints(); std::sort(l.begin(), l.end(), [](int64_t a, int64_t b) { return a % 5 < b % 5; }); std::cout << c10::IValue(l))
    V(auto l = ints(); std::stable_sort(l.begin(), l.end()); std::cout << c10::IValue(l))
    V(auto l = ints(); std::reverse(l.begin(), l.end()); std::cout << c10::IValue(l))
    V(auto l = ints(); std::rotate(l.begin(), l.begin() + 2, l.end()); std::cout << c10::IValue(l))
    V(auto l = ints(); auto it = std::find(l.begin(), l.end(), 9); std::cout << (it - l.begin()) << *it << (it != l.end()))
    V(auto l = ints(); auto it = std::find_if(l.begin(), l.end(), [](int64_t x) { return x > 8; }); std::cout << (it - l.begin()))
    V(auto l = ints(); std::cout << std::accumulate(l.begin(), l.end(), int64_t(0)) << " " << std::count(l.begin(), l.end(), 3) << std::distance(l.begin(), l.end()))
    V(auto l = ints(); auto it = l.end(); it--; std::cout << *it; --it; std::cout << *it; it -= 2; std::cout << *it; it += 1; std::cout << *it << it[1] << (it > l.begin()) << (it >= l.end()) << (it <= l.end()) << (it < l.begin()))
    V(auto l = ints(); auto it = l.begin(); std::cout << *(it++) << *it << *(it--) << *(it + 3) << *(l.end() - 1))
    V(auto l = ints(); std::transform(l.begin(), l.end(), l.begin(), [](int64_t x) { return x * 2; }); std::cout << c10::IValue(l))
    V(auto l = ints(); l.erase(std::remove(l.begin(), l.end(), 9), l.end()); std::cout << c10::IValue(l))
    V(auto l = ints(); std::cout << *std::max_element(l.begin(), l.end()) << *std::min_element(l.begin(), l.end()))
    V(auto l = ints(); std::vector<int64_t> v(l.begin(), l.end()); std::cout << v)
    V(auto l = ints(); std::fill(l.begin(), l.begin() + 2, 0); std::iota(l.begin() + 2, l.end(), 10); std::cout << c10::IValue(l))
    V(auto l = ints(); std::sort(l.begin(), l.end()); std::cout << std::binary_search(l.begin(), l.end(), 7) << (std::lower_bound(l.begin(), l.end(), 4) - l.begin()))
    V(auto l = ints(); swap(l[0], l[1]); std::iter_swap(l.begin() + 2, l.begin() + 3); std::cout << c10::IValue(l))
    V(auto l = ints(); l[0] = l[2]; l[1] = 8; std::cout << c10::IValue(l) << (l[0] == l[2]) << (l[0] == 9) << (9 == l[0]) << (l[0] < l[1]) << l[0] + l[1])
    V(auto l = ints(); std::cout << l[0].get().toInt() << l[0].get().isInt() << l[0].get())
    V(auto l = ints(); auto it = l.insert(l.begin() + 1, 100); std::cout << *it; it = l.erase(it); std::cout << *it << c10::IValue(l))
    V(auto l = ints(); std::copy(l.begin(), l.end(), std::ostream_iterator<int64_t>(std::cout, " ")))
    V(auto l = ints(); std::nth_element(l.begin(), l.begin() + 2, l.end()); std::cout << l[2]; std::partial_sort(l.begin(), l.begin() + 3, l.end()); std::cout << c10::IValue(l))
    V(auto l = ints(); std::cout << std::is_sorted(l.begin(), l.end()) << std::any_of(l.begin(), l.end(), [](int64_t x) { return x == 1; }))
    V(c10::List<std::string> s({"b", "c", "a"}); std::sort(s.begin(), s.end(), [](const std::string &a, const std::string &b) { return a < b; }); std::cout << c10::IValue(s); std::reverse(s.begin(), s.end()); std::cout << c10::IValue(s); auto it = std::find(s.begin(), s.end(), std::string("a")); std::cout << (it - s.begin()))
    V(c10::List<double> d({2.5, 1.5}); std::sort(d.begin(), d.end()); std::cout << c10::IValue(d) << d[0] * 2 << (d[0] > 1); double x = d[1]; std::cout << x)
    V(c10::List<at::Tensor> t({torch::ones({1}), torch::zeros({1})}); std::reverse(t.begin(), t.end()); at::Tensor first = t[0]; std::cout << first << t.get(1); for (at::Tensor x : t) std::cout << x.sizes();)
    V(c10::List<bool> b({true, false}); std::sort(b.begin(), b.end()); std::cout << c10::IValue(b); if (b[1]) std::cout << "yes";)
    V(auto g = c10::impl::GenericList(c10::AnyType::get()); g.push_back(1); g.push_back("two"); g.push_back(torch::ones({1})); std::reverse(g.begin(), g.end()); std::cout << c10::IValue(g); for (const c10::IValue &v : g) std::cout << v.tagKind(); std::cout << g[1].get().toStringRef())
    V(auto l = ints(); for (const auto &x : l) std::cout << x << ","; for (auto x : l) { int64_t y = x; std::cout << y; } for (int64_t x : l) std::cout << x;)
    V(auto l = ints(); for (auto it = l.begin(); it != l.end(); ++it) *it = *it + 1; std::cout << c10::IValue(l))
    V(auto l = ints(); l.begin()[1] = 42; std::cout << c10::IValue(l) << l.begin()[1]; const auto &cl = l; std::cout << cl[0] << *cl.begin())
    V(auto l = ints(); std::swap_ranges(l.begin(), l.begin() + 2, l.begin() + 3); std::cout << c10::IValue(l))
    V(auto l = ints(); std::cout << l[5])
    V(auto l = ints(); std::cout << l.extract(0) << l.vec() << l.use_count(); auto m = l; std::cout << l.use_count() << l.is(m) << l.is(ints()) << (l == ints()) << (l != ints()))
    V(auto l = ints(); l.resize(2); l.resize(4, 8); l.emplace_back(3); l.pop_back(); std::cout << c10::IValue(l); l.clear(); std::cout << l.empty() << l.size())
    V(auto l = ints(); auto m = l.copy(); m.append(ints()); std::cout << c10::IValue(m); m.erase(m.begin(), m.begin() + 4); std::cout << c10::IValue(m); m.emplace(m.begin(), 77); std::cout << c10::IValue(m))
    V(std::vector<int64_t> v{1, 2}; auto l = c10::List<int64_t>(v); std::cout << c10::IValue(l) << c10::IValue(c10::List<int64_t>(c10::ArrayRef<int64_t>(v))))
    V(auto l = c10::List<c10::optional<int64_t>>({1, c10::nullopt}); std::cout << c10::IValue(l) << l.get(1).has_value(); c10::optional<int64_t> o = l[0]; std::cout << *o)
}
