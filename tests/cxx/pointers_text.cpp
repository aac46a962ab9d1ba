// SPDX-License-Identifier: Apache-2.0
//
// pointers_text.cpp: counted pointers, strong and weak; string_view, text, ranges of integers, small vectors.
#include "said.h"
#include <c10/util/StringUtil.h>
#include <c10/util/intrusive_ptr.h>
#include <c10/util/string_view.h>
struct Base : c10::intrusive_ptr_target {
    int n; std::vector<int> data;
    explicit Base(int n = 0) : n(n), data(3, n) { std::cout << "+" << n; }
    ~Base() override { std::cout << "-" << n; }
    void release_resources() override { std::cout << "r" << n; data.clear(); }
};
struct Derived : Base { using Base::Base; };
int main() {
    using P = c10::intrusive_ptr<Base>; using W = c10::weak_intrusive_ptr<Base>;
    V(P p; std::cout << p.defined() << bool(p) << p.use_count() << p.weak_use_count() << (p.get() == nullptr) << (p == nullptr) << (nullptr == p) << (p != nullptr))
    V(auto p = c10::make_intrusive<Base>(1); std::cout << p.use_count() << p.weak_use_count() << p.unique() << p->n << (*p).n; { P q = p; std::cout << p.use_count() << q.unique() << (p == q) << (p != q) << (p < q); } std::cout << p.use_count())
    V(P p(std::make_unique<Base>(2)); P q(std::move(p)); std::cout << p.defined() << q.use_count(); p = q; std::cout << q.use_count(); q = P(); std::cout << p.use_count(); p.reset(); std::cout << "end")
    V(auto d = c10::make_intrusive<Derived>(3); P b = d; std::cout << b.use_count() << (b == P(d)); P m(std::move(d)); std::cout << d.defined() << m.use_count())
    V(auto p = c10::make_intrusive<Base>(4); Base *raw = p.release(); std::cout << p.defined(); auto q = P::reclaim(raw); std::cout << q.use_count(); auto r = P::reclaim_copy(raw); std::cout << r.use_count())
    V(auto p = c10::make_intrusive<Base>(5); W w(p); std::cout << w.use_count() << w.weak_use_count() << p.weak_use_count() << w.expired(); { auto l = w.lock(); std::cout << l.use_count() << l->n; } p.reset(); std::cout << w.expired() << w.use_count() << w.weak_use_count() << w.lock().defined() << (w._unsafe_get_target() != nullptr))
    V(auto p = c10::make_intrusive<Base>(6); W w(p); W v = w; W u(std::move(w)); std::cout << p.weak_use_count() << (v == u) << (v != u) << w.expired(); v.reset(); std::cout << p.weak_use_count(); u = p; std::cout << p.weak_use_count(); swap(u, v); std::cout << u.expired())
    V(W w{P()}; std::cout << w.expired() << w.lock().defined() << w.use_count())
    V(auto p = c10::make_intrusive<Base>(7), q = c10::make_intrusive<Base>(8); swap(p, q); std::cout << p->n; p.swap(q); std::cout << p->n; std::swap(p, q); std::cout << p->n)
    V(std::unordered_map<P, int> m; auto p = c10::make_intrusive<Base>(9); m[p] = 3; std::cout << m.at(p) << p.use_count(); std::set<P> s{p}; std::cout << s.count(p); std::unordered_set<W> ws; ws.insert(W(p)); std::cout << ws.size())
    V(auto p = c10::make_intrusive<Base>(10); c10::raw::intrusive_ptr::incref(p.get()); std::cout << p.use_count() << c10::raw::intrusive_ptr::use_count(p.get()); c10::raw::intrusive_ptr::decref(p.get()); std::cout << p.use_count())
    V(auto p = c10::make_intrusive<Base>(11); c10::intrusive_ptr<const Base> c = p; std::cout << c->n << c.use_count())
    V(auto p = c10::make_intrusive<Base>(12); auto d = c10::dynamic_intrusive_pointer_cast<Derived>(P(c10::make_intrusive<Derived>(13))); std::cout << d.defined() << d->n; auto s = c10::static_intrusive_pointer_cast<Base>(d); std::cout << s.use_count())
    V(auto p = c10::make_intrusive<Base>(14); Base copy(*p); std::cout << p.use_count(); P q = P::make(15); *q = *p; std::cout << q->n << q.use_count(); std::vector<P> all(3, p); std::cout << p.use_count(); all.clear(); std::cout << p.use_count())
    V(P a = c10::make_intrusive<Base>(16); P &r = a; a = r; std::cout << a.use_count(); a = std::move(r); std::cout << a.defined())
    V(std::shared_ptr<int> keep; P a; if (!a) std::cout << "null"; bool is = a; std::cout << is)
    c10::string_view s("hello world"), e;
    E(s) E(e) E(s.size()) E(s.length()) E(s.empty()) E(e.empty()) E(s[1]) E(s.at(4)) E(s.at(99)) E(s.front()) E(s.back()) E(s.substr(6)) E(s.substr(2, 3)) E(s.substr(99)) E(s.starts_with("hell")) E(s.starts_with('h')) E(s.starts_with("x")) E(s.ends_with("world")) E(s.ends_with('d')) E(s.ends_with("hello world!"))
    V(auto t = s; t.remove_prefix(6); std::cout << t; t.remove_suffix(2); std::cout << t; std::cout << s) V(auto t = s; t.remove_prefix(99); std::cout << t) V(auto t = s; t.remove_suffix(99); std::cout << t)
    E(s.find("wor")) E(s.find('o')) E(s.find("o", 5)) E(s.find("zz") == c10::string_view::npos) E(s.rfind('o')) E(s.rfind("l")) E(s.find_first_of("ow")) E(s.find_first_not_of("hel")) E(s.find_last_of("l")) E(s.find_last_not_of("dl")) E(s.find_first_of('w')) E(s.find_first_not_of('h'))
    E(s.compare("hello") > 0) E(s.compare("zebra") < 0) E(s.compare(0, 5, "hello")) E(s.compare(6, 5, "a world", 2, 5)) E(s == "hello world") E("x" != s) E(s < c10::string_view("i")) E(s > c10::string_view("a")) E(s <= s) E(s >= s) E(s == std::string("hello world")) E(std::string("hello world") == s)
    V(char buf[6] = {0}; std::cout << s.copy(buf, 5) << buf; std::cout << s.copy(buf, 5, 6) << buf) V(char b[2]; s.copy(b, 1, 99))
    V(auto t = s; c10::string_view u("other"); swap(t, u); std::cout << t << u; t.swap(u); std::cout << t) V(for (char c : s) std::cout << c << '.'; std::cout << *s.begin() << *(s.end() - 1) << *s.rbegin() << *s.cbegin() << (s.crend() - s.crbegin()))
    E(std::string(s)) E(static_cast<std::string>(s).size()) E(std::hash<c10::string_view>()(s) == std::hash<c10::string_view>()(std::string("hello world"))) E(s.data()[0]) E(s.max_size() > 1000)
    V(std::unordered_map<c10::string_view, int> m; m["a"] = 1; m[s] = 2; std::cout << m.size() << m.at("hello world"); std::map<c10::string_view, int> o{{"b", 1}, {"a", 2}}; for (auto &p : o) std::cout << p.first << p.second)
    V(c10::basic_string_view<char> b = s; std::cout << b) V(constexpr c10::string_view k("constant"); static_assert(k.size() == 8, ""); static_assert(k[0] == 'c', ""); std::cout << k << k.starts_with("con"))
    V(std::string text = "owned"; c10::string_view v(text); std::cout << v << v.data() << (v.data() == text.data())) V(std::cout << std::setw(20) << s << "|" << std::left << std::setw(20) << s << "|")
    V(c10::IValue iv("value"); c10::string_view v = iv.toStringView(); std::cout << v.ends_with("ue") << v.substr(1)) V(std::cout << c10::str("a", 1, 2.5, true, s, 'c', torch::kFloat, c10::Device("cpu"), std::vector<int>{1, 2})) E(c10::str("only")) E(c10::str(std::string("s"))) E(c10::Join(", ", std::vector<int>{1, 2, 3})) E(c10::Join("-", std::vector<std::string>{"a"})) E(c10::Join("-", std::vector<int>{}))
    V(std::string t = "aXbXc"; std::cout << c10::ReplaceAll(t, "X", "--") << t) V(std::string t = "abc"; std::cout << c10::ReplaceAll(t, "zz", "y") << t) V(c10::printQuotedString(std::cout, "q\"uo\nte\t\x01")) E(c10::isPrint('a')) E(c10::isPrint('\n')) E(c10::detail::StripBasename("/a/b/c.cpp")) E(c10::detail::ExcludeFileExtension("lib.so"))
    E(c10::to_string(3)) E(c10::to_string(2.5)) E(c10::stoi("42")) E(c10::stod("1.5")) E(c10::stoull("7"))
    V(for (auto i : c10::irange(3)) std::cout << i; for (auto i : c10::irange(2, 5)) std::cout << i; for (auto i : c10::irange(5, 2)) std::cout << i; for (auto i : c10::irange(-3)) std::cout << i; for (size_t i : c10::irange(size_t(2))) std::cout << i; for (auto i : c10::irange(-2, 2)) std::cout << i; for (auto i : c10::irange(uint8_t(3))) std::cout << int(i))
    V(auto r = c10::irange(1, 4); std::cout << *r.begin() << (r.begin() == r.end()) << std::vector<int>(r.begin(), r.end())) E(c10::multiply_integers(std::vector<int64_t>{2, 3, 4})) E(c10::sum_integers(std::vector<int64_t>{2, 3, 4})) V(std::vector<int64_t> v{2, 3, 4}; std::cout << c10::multiply_integers(v.begin() + 1, v.end()) << c10::numelements_from_dim(1, v) << c10::numelements_to_dim(2, v) << c10::numelements_between_dim(0, 2, v) )
    V(c10::SmallVector<int, 4> v{1, 2}; v.push_back(3); v.emplace_back(4); v.insert(v.begin(), 0); std::cout << v.size() << v[0] << v.back() << v.front() << v.empty(); v.append({5, 6}); v.append(2, 9); v.resize(10); v.pop_back(); std::cout << v.size() << v.pop_back_val(); v.erase(v.begin()); std::cout << v << v.capacity() / 100; v.clear(); std::cout << v.size(); v.assign(3, 7); v.assign({1, 2}); std::cout << v[1]; c10::ArrayRef<int> a = v; std::cout << a.size() << a; std::cout << (v == c10::SmallVector<int, 4>{1, 2}) << (v < c10::SmallVector<int, 4>{2}))
    V(at::DimVector d({1, 2, 3}); std::cout << d << d.size(); d = at::DimVector(2, 5); std::cout << d; at::DimVector f(torch::ones({2, 3}).sizes()); std::cout << f; torch::ones(f); std::cout << torch::zeros(d).sizes())
}
