// SPDX-License-Identifier: Apache-2.0
// c10::List and c10::Dict: changed, walked, sorted, compared, converted, written.
#include <torch/script.h>
#include <iostream>
#include <algorithm>
#include <numeric>
using namespace c10;
/* a statement, and what it throws */
#define T(...)                                                                                                                                                                               \
    do {                                                                                                                                                                                     \
        std::cout << #__VA_ARGS__ << " -> ";                                                                                                                                                 \
        try {                                                                                                                                                                                \
            __VA_ARGS__;                                                                                                                                                                     \
        } catch (const c10::Error &e) { std::cout << "E: " << e.what_without_backtrace(); } catch (const std::exception &e) {                                                                \
            std::cout << "X: " << e.what();                                                                                                                                                  \
        }                                                                                                                                                                                    \
        std::cout << "\n";                                                                                                                                                                   \
    } while (0)
/* an expression's value */
#define P(...) T(std::cout << (__VA_ARGS__))
template <class L> void show(const L &l) {
    for (size_t i = 0; i < l.size(); i++) std::cout << l.get(i) << (i + 1 < l.size() ? "," : "");
    std::cout << "\n";
}
int main() {
    List<std::string> s({"a", "b", "c"});
    P(s.size()); P(s.empty()); T(s.push_back("d")); T(s.emplace_back("e"));
    show(s);
    P(s.get(0)); T(s.get(9)); T(s[9]); T(s.set(9, "x")); T(s.set(0, "z")); T(s[1] = "y");
    show(s);
    P(s.extract(2));
    show(s);
    T(s.insert(s.begin(), "first")); T(s.insert(s.end(), "last")); T(s.emplace(s.begin() + 1, "second"));
    show(s);
    T(s.erase(s.begin())); T(s.erase(s.begin(), s.begin() + 2));
    show(s);
    T(s.pop_back());
    show(s);
    T(s.resize(4));
    show(s);
    T(s.resize(6, "fill"));
    show(s);
    T(s.reserve(20)); T(s.clear()); P(s.empty()); T(s.append(List<std::string>({"p", "q"})));
    show(s);
    std::string out;
    for (std::string e : s) out += e;
    P(out);
    for (const auto &e : s) std::cout << std::string(e);
    std::cout << "\n";
    P(std::string(*s.begin())); P(s.end() - s.begin()); P(s.begin() < s.end()); P(s.vec());
    List<int64_t> n({5, 3, 9, 1});
    std::sort(n.begin(), n.end());
    show(n);
    P(std::accumulate(n.begin(), n.end(), int64_t(0))); P(std::find(n.begin(), n.end(), int64_t(9)) - n.begin());
    std::reverse(n.begin(), n.end());
    show(n);
    for (auto it = n.begin(); it != n.end(); ++it) *it = int64_t(*it) * 2;
    show(n);
    T(std::swap_ranges(n.begin(), n.begin() + 2, n.begin() + 2));
    show(n);
    int64_t v = n[0];
    P(v); P(n[0] == 4);
    n[0] = n[1];
    show(n);
    swap(n[0], n[2]);
    show(n);
    List<int64_t> c = n, k = n.copy();
    P(c.is(n)); P(k.is(n)); P(k == n); P(k != n);
    c.push_back(100);
    P(n.size()); P(k.size()); P(n.use_count()); P((n == List<int64_t>({1})));
    List<int64_t> mv = std::move(c);
    P(mv.size()); P(c.size()); P(*n.elementType()); P(*List<at::Tensor>().elementType()); P(*List<optional<double>>().elementType()); P(*List<List<int64_t>>().elementType());
    P(*List<Dict<std::string, int64_t>>().elementType()); P(*List<std::tuple<int64_t, double>>().elementType());
    List<List<int64_t>> nn({List<int64_t>({1, 2}), List<int64_t>()});
    P(nn.get(0).get(1));
    nn.get(1).push_back(8);
    P(IValue(nn));
    List<optional<int64_t>> o({1, nullopt});
    P(o.get(1).has_value()); P(IValue(o));
    List<bool> b({true, false});
    P(IValue(b)); P(b.get(0));
    List<double> d({1.5});
    P(IValue(d));
    List<complex<double>> z({{1, 2}});
    P(IValue(z)); P(z.get(0));
    List<at::Tensor> t({torch::ones(1)});
    P(t.get(0));
    t.get(0).add_(1);
    P(t.get(0));
    auto g = impl::GenericList(IntType::get());
    g.push_back(1);
    P(IValue(g)); P(impl::toTypedList<int64_t>(g).get(0)); T(impl::toTypedList<double>(g)); P(impl::toList(n).size()); P(IValue(n).toList().get(0));
    P(IValue(n).toListRef().size()); P(IValue(n).toListRef()[0].tagKind());
    Dict<std::string, int64_t> m;
    auto r = m.insert("one", 1);
    P(r.second); P(r.first->key()); P(m.insert("one", 11).second); P(m.at("one")); P(m.insert_or_assign("one", 111).second); P(m.at("one")); T(m.insert("two", 2)); T(m.at("zzz"));
    P(m.contains("two")); P(m.find("two")->value()); P(m.find("zz") == m.end()); P(m.size()); P(m.erase("two")); P(m.erase("two")); P(m.empty()); T(m.insert("b", 3));
    T(m.insert("a", 4));
    for (const auto &e : m) std::cout << e.key() << "=" << e.value() << " ";
    std::cout << "\n";
    for (auto &e : m) e.setValue(e.value() * 10);
    P(IValue(m)); T(m.erase(m.begin())); P(IValue(m));
    auto mc = m.copy();
    P(mc == m); P(mc.is(m));
    mc.insert("q", 1);
    P(mc == m); P(*m.keyType()); P(*m.valueType()); T(m.clear()); P(m.size()); T(m.reserve(10));
    Dict<int64_t, std::string> im;
    im.insert(3, "c");
    im.insert(1, "a");
    P(IValue(im));
    Dict<bool, double> bm;
    bm.insert(true, 1.5);
    P(IValue(bm));
    Dict<double, bool> dm;
    dm.insert(0.5, false);
    P(IValue(dm));
    Dict<std::string, List<int64_t>> lm;
    lm.insert("l", List<int64_t>({1}));
    lm.at("l").push_back(2);
    P(IValue(lm));
    Dict<at::Tensor, int64_t> tm;
    at::Tensor key = torch::ones(1);
    tm.insert(key, 1);
    P(tm.contains(key)); P(tm.contains(torch::ones(1)));
    auto gd = impl::GenericDict(StringType::get(), IntType::get());
    gd.insert("k", 5);
    P(impl::toTypedDict<std::string, int64_t>(gd).at("k")); T(impl::toTypedDict<std::string, double>(gd)); T(impl::toTypedDict<int64_t, int64_t>(gd));
    P(IValue(gd).to<std::unordered_map<std::string, int64_t>>().at("k")); T((IValue(gd).to<Dict<std::string, double>>())); P(IValue(gd).toGenericDict().at("k"));
    T(IValue(gd).toGenericDict().at("no")); P(IValue(gd) == IValue(gd.copy())); P(IValue(List<int64_t>()).type()->str()); P(IValue(List<int64_t>()) == IValue(List<double>()));
    P(IValue(List<int64_t>({1})) == IValue(g)); P(IValue(c10::ArrayRef<int64_t>({1, 2}))); P(IValue(at::IntArrayRef{3})); P(IValue(std::array<double, 2>{1, 2}));
    P(IValue(std::vector<bool>{true})); P(IValue(std::vector<std::vector<std::string>>{{"a"}})); P(IValue(std::vector<std::tuple<int64_t, std::string>>{{1, "a"}}));
    auto f = [](std::ostream &, const IValue &) { return false; };
    T(IValue(List<int64_t>()).repr(std::cout, f)); T(IValue(Dict<std::string, int64_t>()).repr(std::cout, f)); T(IValue(m).repr(std::cout, f)); T(IValue(lm).repr(std::cout, f));
    T(IValue("q\"uo'te\n\x01\xc3\xa9").repr(std::cout, f)); T(IValue(List<std::string>({"a'b"})).repr(std::cout, f));
    T(IValue(List<optional<int64_t>>({1, nullopt})).repr(std::cout, f)); T(IValue(3.0f).repr(std::cout, f)); T(IValue(int64_t(1) << 60).repr(std::cout, f));
    T(IValue(List<optional<int64_t>>()).repr(std::cout, f)); T(IValue(List<List<int64_t>>({List<int64_t>()})).repr(std::cout, f));
}
