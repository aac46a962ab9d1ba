// SPDX-License-Identifier: Apache-2.0
//
// Indices in every form, what they write to, accessors, storages, results in given tensors.
#include <torch/torch.h>
#include <iostream>
using namespace torch;
using namespace torch::indexing;
namespace F = torch::nn::functional;

template <class T> void show(const T &x) { std::cout << x; }
template <class A, class B> void show(const std::tuple<A, B> &t) { std::cout << std::get<0>(t) << " , " << std::get<1>(t); }
template <class A, class B, class C> void show(const std::tuple<A, B, C> &t) { std::cout << std::get<0>(t) << " , " << std::get<1>(t) << " , " << std::get<2>(t); }
template <class A, class B, class C, class D> void show(const std::tuple<A, B, C, D> &t) { std::cout << std::get<0>(t) << " , " << std::get<3>(t); }
void show(const std::vector<Tensor> &v) { for (auto &x : v) std::cout << x << " ; "; }
template <class F> void run(const char *n, F f) {
    std::cout << "# " << n << ":\n";
    try { f(); std::cout << "\n"; return; }
#define C(T) catch (const c10::T &e) { std::cout << #T << ": " << e.what_without_backtrace() << "\n"; }
    C(IndexError) C(ValueError) C(TypeError) C(NotImplementedError) C(LinAlgError) C(OutOfMemoryError) C(Error)
    catch (const std::exception &e) { std::string s(e.what()); std::cout << "std: " << s.substr(0, s.find("\nException raised")) << "\n"; }
}
#define E(...) run(#__VA_ARGS__, [&] { show(__VA_ARGS__); });
#define V(...) run(#__VA_ARGS__, [&] { __VA_ARGS__; });

int main() {
    torch::manual_seed(0);
    Tensor f = torch::arange(6, kFloat).view({2, 3}), d = f.to(kDouble), i = torch::arange(6).view({2, 3}), j = i.to(kInt), u = i.to(kByte), s8 = i.to(kChar), s16 = i.to(kShort), b = i % 2 == 0, h = f.to(kHalf);
    Tensor bf = f.to(kBFloat16), c = torch::complex(f, f), cd = c.to(kComplexDouble), z = torch::tensor(2.5), zi = torch::tensor(3), zb = torch::tensor(true), e = torch::empty({0}), e2 = torch::empty({0, 3});
    Tensor v = torch::arange(3, kFloat), vi = torch::arange(3), f3 = torch::arange(24, kFloat).view({2, 3, 4}), sq = torch::arange(9, kFloat).view({3, 3}), x4 = torch::arange(32, kFloat).view({1, 2, 4, 4}) / 10, un;
    E(f3.index({0})) E(f3.index({Slice(), 1, Slice(None, None, 2)})) E(f3.index({"...", 1})) E(f3.index({Ellipsis, None}).sizes()) E(f3.index({None}).sizes())
    E(f3.index({None, None, 0}).sizes()) E(f3.index({true}).sizes()) E(f3.index({false}).sizes()) E(f3.index({true, 0}).sizes()) E(f3.index({0, true}).sizes()) E(f3.index({0, 0, 0}))
    E(f3.index({0, 0, 0, 0})) E(f3.index({0, 0, 0, None}).sizes()) E(f3.index({2})) E(f3.index({-3})) E(f3.index({0, 3})) E(f3.index({Slice(), Slice(), 4})) E(f3.index({Slice(5, 9)}).sizes())
    E(f3.index({Slice(-1, None)}).sizes()) E(f3.index({Slice(None, None, 3)}).sizes()) E(f3.index({Ellipsis, Ellipsis}).sizes()) E(f3.index({Ellipsis, 0, Ellipsis}))
    E(f3.index({torch::tensor({0, 1})}).sizes()) E(f3.index({torch::tensor({-1})})) E(f3.index({torch::tensor({2})})) E(f3.index({torch::tensor({{0, 1}, {1, 0}})}).sizes())
    E(f3.index({torch::tensor({0, 1}), torch::tensor({0, 1, 2})})) E(f3.index({torch::tensor({0, 1}), Slice(), torch::tensor({0, 1})})) E(f3.index({Slice(), torch::tensor({0, 1}), 0}))
    E(f3.index({0, Slice(), torch::tensor({0, 1})})) E(f3.index({torch::tensor({0, 1}), 0, torch::tensor({0, 1})})) E(f3.index({torch::tensor({true, false})}).sizes())
    E(f3.index({torch::tensor({true, false, true})})) E(f3.index({b})) E(f3.index({b.t()})) E(f3.index({f3 > 20})) E(f3.index({f3.to(kByte) > 3}).sizes())
    E(f3.index({torch::tensor({1, 0}, kByte)}).sizes()) E(f3.index({torch::tensor({0, 1}, kInt)}).sizes()) E(f3.index({torch::tensor({0., 1.})})) E(f3.index({torch::tensor(1)}).sizes())
    E(f3.index({torch::tensor(true)}).sizes()) E(f3.index({torch::tensor(5)})) E(f3.index({torch::tensor(1, kByte)}).sizes()) E(f3.index({torch::tensor(1.5)})) E(f3.index({zi}))
    E(f3.index({torch::empty({0}, kLong)}).sizes()) E(f3.index({torch::empty({0, 3}, kLong)}).sizes()) E(f3.index({Slice(0, 2, 0)})) E(f3.index({Slice(0, 2, -1)})) E(f3.index({"foo"}))
    E(f3.index(ArrayRef<TensorIndex>{})) E(f3.index(std::vector<TensorIndex>{})) E(f3.index({Slice(torch::indexing::None, 1), Slice(1, torch::indexing::None)}).sizes()) E(z.index({0}))
    E(z.index({None})) E(z.index({Ellipsis})) E(z.index({Slice()})) E(z.index({true})) E(z.index({torch::tensor(true)})) E(z.index({torch::tensor({0})})) E(e.index({0})) E(e.index({Slice()}))
    E(e.index({torch::tensor({0})})) E(e2.index({Slice(), 0})) E(un.index({0})) E(f3[0][1]) E(f3[2]) E(f3[-3]) E(f3[0][0][0][0]) E(z[0]) E(e[0]) E(f3[torch::tensor(1)].sizes())
    E(f3[torch::tensor({1})]) E(f3[torch::tensor(1.5)]) E(f3[un]) E(f3[Scalar(1)].sizes()) E(f3[Scalar(1.5)]) E(f3[Scalar(true)]) E(un[0])
    E(f3.index({torch::tensor({0}), None, torch::tensor({0})}).sizes()) E(f3.index({None, torch::tensor({0, 1})}).sizes()) E(f3.index({b, torch::tensor({0})})) E(f3.index({b, 0}))
    E(f3.index({Slice(), b})) E(f3.index({torch::ones({2, 3, 4, 5}, kBool)})) E(f3.index({torch::ones({0}, kBool)})) E(f3.index({f3 > 100}).sizes())
    E(f3.index({torch::tensor({0, 1}), torch::tensor({true, false, true})})) E(f3.t()) V(Tensor a = f3.clone(); a.index_put_({0}, 5); std::cout << a;)
    V(Tensor a = f3.clone(); a.index_put_({0, 1}, v); std::cout << a;) V(Tensor a = f3.clone(); a.index_put_({0, 1}, torch::arange(4)); std::cout << a;)
    V(Tensor a = i.clone(); a.index_put_({0}, 2.7); std::cout << a;) V(Tensor a = i.clone(); a.index_put_({0}, f[1]); std::cout << a;)
    V(Tensor a = i.clone(); a.index_put_({torch::tensor({0})}, f[1]); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({torch::tensor({0})}, i[1]); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({b}, -1); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({b}, torch::tensor({1.f, 2.f, 3.f})); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({b}, torch::tensor({1.f, 2.f})); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({Slice(), torch::tensor({0, 2})}, 9); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({Slice(None, None, 2)}, 9); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({Ellipsis, 1}, torch::tensor({7, 8})); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({Ellipsis}, 7); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({None, 0}, torch::ones({1, 3})); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({true}, 3); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({false}, 3); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({5}, 3); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({0, 0, 0}, 3); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({0}, torch::ones({4})); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({0}, torch::ones({1, 1, 3})); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({torch::tensor({7})}, 3); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({torch::tensor({0, 0}), torch::tensor({1, 1})}, torch::ones({2}) * 5); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_(c10::List<c10::optional<Tensor>>({torch::tensor({0, 0}), torch::tensor({1, 1})}), torch::ones({2}) * 5, true); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({0}, z); std::cout << a;) V(Tensor a = f.clone(); a.index_put_({0}, un); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({Slice(), 0}, c); std::cout << a;) V(Tensor a = f.clone(); a[0] = 4; a[1][2] = 7.5; a[1] = v; std::cout << a;)
    V(Tensor a = f.clone(); a[0] = torch::ones({4}); std::cout << a;) V(Tensor a = i.clone(); a[0][0] = 2.9; std::cout << a;) V(Tensor a = i.clone(); a[0] = f[1] + 0.5; std::cout << a;)
    V(Tensor a = f.clone(); a[0][1] = i[1][1]; std::cout << a;) V(Tensor a = f.clone(); a[0][1] = f[1][1]; a.select(1, 0) = -1; std::cout << a;)
    V(Tensor a = f.clone(); auto r = a[0]; r += 10; r = torch::zeros({1}); std::cout << a << r;) V(Tensor a = f.clone(); a.slice(1, 0, 2).fill_(0); a.t()[2].mul_(2); std::cout << a;)
    V(Tensor a = f.clone(); a.index({0}).fill_(9); a.index({torch::tensor({1})}).fill_(8); std::cout << a;)
    V(Tensor a = f.clone(); a.narrow(1, 1, 2).copy_(torch::zeros({2, 2})); a.diagonal().add_(5); std::cout << a;)
    V(Tensor a = f.clone(); a.index_put_({Slice(), Slice(1, None)}, torch::tensor({{1.f, 2.f}, {3.f, 4.f}})); std::cout << a;)
    V(auto acc = f.accessor<float, 2>(); float s = 0; for (int p = 0; p < acc.size(0); p++) for (int q = 0; q < acc.size(1); q++) s += acc[p][q]; std::cout << s << acc.sizes() << acc.strides() << acc[1].sizes();)
    V(auto t = f.t(); auto acc = t.accessor<float, 2>(); acc[2][1] = 42; std::cout << t << acc.stride(0);)
    V(auto t = f3.permute({2, 0, 1}); auto acc = t.accessor<float, 3>(); std::cout << acc[3][1][2] << acc[3][1].size(0) << t.packed_accessor32<float, 3>()[1][1][1];)
    V(auto t = f.clone(); t.resize_({3, 2}); std::cout << t; t.resize_({1}); std::cout << t;)
    V(std::cout << f.is_same(f) << f.is_alias_of(f[0]) << f.is_alias_of(f.clone()) << f.is_set_to(f.view({2, 3})) << f[1].storage_offset() << f.storage().nbytes() << f[1].storage().nbytes() << (f.storage().data_ptr().get() != nullptr) << (f.storage().data() == f.data_ptr());)
    V(auto t = f.clone(); t.set_data(torch::ones({2})); std::cout << t; auto y = t.data(); y.fill_(3); std::cout << t << t.detach().is_alias_of(t) << t.variable_data().sizes() << t.tensor_data().sizes();)
    V(auto t = f.clone(); t.set_data(i); std::cout << t;)
    V(std::cout << (f.sizes() == IntArrayRef({2, 3})) << (f.sizes() == std::vector<int64_t>{2, 3}) << (f.sizes() != v.sizes()) << f.sizes().vec().size() << f.sizes().equals({2, 3}) << f.sym_size(0);)
    V(std::cout << f.is_leaf() << f.output_nr() << f.is_inference() << f.layout() << f.type().toString();)
    V(std::cout << f.is_contiguous() << f.t().is_contiguous() << f.is_non_overlapping_and_dense() << f[0].is_contiguous() << f.expand({2, 2, 3}).is_contiguous();)
    V(torch::Tensor a, r = torch::empty({0}); torch::add_out(r, f, f); std::cout << r; torch::mul_out(r, f, 2 * f); torch::mm_out(r, f, f.t()); std::cout << r; torch::sum_out(r, f, 0); std::cout << r; torch::cat_out(r, {f, f}); std::cout << r; torch::sqrt_out(r, f); std::cout << r; torch::arange_out(r, 5); std::cout << r;)
    V(Tensor r = torch::empty({0}, kLong); torch::add_out(r, f, f); std::cout << r;) V(Tensor r = torch::empty({5}); torch::add_out(r, f, f); std::cout << r;)
    V(Tensor r = torch::empty({0}, kDouble); torch::add_out(r, f, f); std::cout << r;)
    V(Tensor r = torch::empty({0}); torch::add_outf(f, f, 2, r); std::cout << r; Tensor w = torch::empty({0}), q = torch::empty({0}, kLong); torch::max_out(w, q, f, 1); std::cout << w << q; torch::sort_out(w, q, f, 1, true); std::cout << w << q; torch::topk_out(w, q, f, 2); std::cout << w << q;)
    V(Tensor r = torch::empty({0}, kInt); torch::lt_out(r, f, 2); std::cout << r; torch::matmul_out(r, f, v); std::cout << r;)
    V(Tensor r = torch::empty({0}, kBool); torch::lt_out(r, f, 2); std::cout << r; torch::logical_and_out(r, f, f); std::cout << r; torch::argmax_out(r, f); std::cout << r;)
    V(auto [a, q] = f.max(0); auto [w, y] = torch::sort(f, 1, true); auto t = torch::topk(f, 2); std::cout << a << q << w << y << std::get<0>(t) << std::get<1>(t); Tensor m, n; std::tie(m, n) = f.min(1); std::cout << m << n; std::tie(m, std::ignore) = f.cummax(1); std::cout << m;)
    V(auto [u1, u2, u3] = torch::_unique2(i % 3, true, true, true); std::cout << u1 << u2 << u3; auto [p, q, r] = torch::unique_dim(torch::tensor({{1, 2}, {1, 2}}), 0, true, true, true); std::cout << p << q << r; auto [m, n, o] = torch::unique_consecutive(torch::tensor({1, 1, 2}), true, true); std::cout << m << n << o;)
    V(auto [a, bb] = torch::std_mean(f, 1, true, true); std::cout << a << bb; auto [q, r] = torch::linalg_qr(sq); std::cout << q.sizes(); auto [w, y, s] = torch::linalg_svd(sq, false); std::cout << y; auto [l, m] = torch::slogdet(sq + torch::eye(3) * 5); std::cout << l << m; auto hst = torch::histogram(f, 3); std::cout << std::get<0>(hst) << std::get<1>(hst); auto [fr, ex] = torch::frexp(f); std::cout << fr << ex;)
}
