// SPDX-License-Identifier: Apache-2.0
//
// What operators say to wrong arguments, and as which exception: arithmetic, reductions, products, linear algebra.
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
    E(f + torch::ones({4})) E(f.add(torch::ones({2, 4}))) E(f.mul(torch::ones({5, 3}))) E(f - b) E(b - b) E(b - true) E(-b) E(b.neg()) E(b + b) E(b * b) E(b / b) E(b.sub(1)) E(1 - b) E(f & f)
    E(f | 1) E(i & 2.5) E(i.__lshift__(i)) E(f.__lshift__(1)) E(i.__rshift__(1)) E(b.__lshift__(1)) E(torch::bitwise_not(f)) E(~f) E(~i) E(~b) E(f ^ f) E(i / 0) E(i % 0) E(i.remainder(0))
    E(i.fmod(0)) E(torch::floor_divide(i, 0)) E(i.div(i, "floor")) E(i.div(i, "foo")) E(i.div(2, "trunc")) E(f.div(0, "floor")) E(f.add(f, true)) E(i.add(i, 1.5)) E(b.add(b, 2))
    E(b.add(b, 1.5)) E(i += 1.5) E(i.add_(f)) E(i.mul_(2.5)) E(i.div_(2)) E(b += 1) E(b.add_(1.0)) E(f.add_(c)) E(f += f3) E(z += f) E(torch::zeros({3}).add_(f))
    E(f.pow(c10::Scalar(c10::complex<double>(1, 1)))) E(i.pow(-1)) E(torch::pow(i, -2)) E(i.pow(0.5)) E(torch::pow(0, i)) E(b.pow(2)) E(b.pow(b)) E(f.atan2(c)) E(c.atan2(c)) E(c < c)
    E(c.lt(1)) E(c.max()) E(torch::max(c, c)) E(c.sort()) E(c.argmax()) E(c.clamp(0, 1)) E(c.floor()) E(c.ceil()) E(c.round()) E(c.trunc()) E(c.sign()) E(c.sgn()) E(c.erf()) E(c.lgamma())
    E(c.relu()) E(c.median()) E(c.mode()) E(c.kthvalue(1)) E(c.topk(1)) E(c.histc()) E(c.cummax(0)) E(c.fmod(2)) E(c.remainder(2)) E(c.floor_divide(2)) E(c.hypot(c)) E(c.bitwise_and(c))
    E(c.isposinf()) E(c.heaviside(c)) E(c.nan_to_num()) E(c.frac()) E(f.sum(5)) E(f.sum(IntArrayRef({0, 0}))) E(f.sum(IntArrayRef({0, 5}))) E(f.sum(-3)) E(f.mean(-3)) E(i.mean()) E(i.mean(0))
    E(b.mean()) E(c.mean()) E(i.mean(torch::IntArrayRef({0}), false, kFloat)) E(i.mean(torch::IntArrayRef({0}), false, kLong)) E(f.mean(kLong)) E(f.prod(4)) E(f.prod(0, true)) E(f.std(3))
    E(i.std()) E(i.var()) E(c.std()) E(f.var(std::vector<int64_t>{0, 1}, c10::optional<int64_t>(0), true)) E(f.max(2)) E(f.min(-4)) E(e.max()) E(e.min()) E(e.argmax()) E(e.max(0))
    E(e2.max(0)) E(e2.argmax(1)) E(e2.argmax(0)) E(e2.max(1)) E(e2.amax(0)) E(e2.amax()) E(e.median()) E(e.mode()) E(e.sum()) E(e.mean()) E(e.prod()) E(e.std()) E(e.logsumexp(0))
    E(e2.logsumexp(0)) E(e.norm()) E(e.cumsum(0)) E(e.any()) E(e.all()) E(e.kthvalue(1)) E(e.topk(0)) E(e.topk(1)) E(f.topk(4)) E(f.topk(-1)) E(f.topk(1, 3)) E(f.kthvalue(0)) E(f.kthvalue(9))
    E(f.kthvalue(1, 5)) E(f.median(3)) E(f.mode(3)) E(f.sort(2)) E(f.argsort(int64_t(2))) E(z.sort()) E(z.topk(1)) E(z.kthvalue(1)) E(z.max(0)) E(z.max(1)) E(z.sum(0)) E(z.sum(1))
    E(z.cumsum(0)) E(z.cumsum(1)) E(z.cumprod(0)) E(z.softmax(0)) E(z.softmax(1)) E(f.softmax(2)) E(i.softmax(0)) E(i.log_softmax(0)) E(i.softmax(0, kFloat)) E(f.cumsum(2)) E(f.cummax(3))
    E(f.cumprod(-3)) E(f.logcumsumexp(2)) E(i.logcumsumexp(0)) E(f.all(3)) E(f.any(3)) E(f.norm(2, 3)) E(i.norm()) E(b.norm()) E(i.norm(2, 0))
    E(f.norm(2, std::vector<int64_t>{0, 1}, false, kDouble)) E(f.norm(2, std::vector<int64_t>{0, 0})) E(c.norm()) E(i.logsumexp(0)) E(i.logsumexp(1)) E(f.aminmax()) E(f.aminmax(3))
    E(e.aminmax()) E(torch::unique_dim(f, 0)) E(torch::_unique2(i)) E(torch::unique_dim(f, 3)) E(torch::unique_consecutive(i, true, true)) E(f.histc(4, 2, 1)) E(f.histc(0)) E(i.histc(3))
    E(f.bincount()) E(i.bincount()) E(vi.bincount(torch::ones({2}))) E((vi - 2).bincount()) E(vi.bincount({}, -1)) E(vi.bincount({}, 5)) E(f.quantile(1.5)) E(f.quantile(0.5, 3))
    E(i.quantile(0.5)) E(f.quantile(torch::tensor({0.1, 0.9}))) E(f.quantile(torch::tensor({0.1f, 0.9f}), 1)) E(f.quantile(0.5, 0, true, "foo")) E(f.nanquantile(0.5)) E(e.quantile(0.5))
    E(f.nansum()) E(i.nansum()) E(i.nanmean()) E(f.nanmedian()) E(f.count_nonzero({0, 1})) E(torch::trapz(f, f, 1)) E(torch::trapezoid(f, v)) E(torch::trapezoid(f, torch::ones({4})))
    E(torch::cumulative_trapezoid(f)) E(f.diff()) E(f.diff(-1)) E(f.diff(1, 2)) E(b.diff()) E(f.argmin(0, true)) E(b.argmax()) E(b.max()) E(b.max(1)) E(b.sum()) E(b.sum(0)) E(b.prod())
    E(b.cumsum(1)) E(b.sum(kFloat)) E(u.sum().dtype()) E(s8.prod(1).dtype()) E(h.sum()) E(bf.sum(0)) E(h.mean()) E(bf.prod()) E(h.cumsum(1)) E(h.norm()) E(h.var()) E(h.std(0)) E(h.max(1))
    E(h.softmax(1)) E(bf.softmax(1)) E(h.argmax()) E(h.topk(2)) E(bf.sort(1, true)) E(f.trace()) E(f3.trace()) E(i.trace()) E(b.trace()) E(c.trace()) E(c.sum(0)) E(c.prod(1)) E(c.cumsum(1))
    E(c.any()) E(c.all(1)) E(c.var()) E(f.renorm(2, 0, 1)) E(f.renorm(2, 4, 1)) E(f.renorm(-1, 0, 1)) E(z.renorm(2, 0, 1)) E(torch::std_mean(f, 3)) E(torch::var_mean(i)) E(torch::std_mean(f))
    E(torch::std_mean(f, std::vector<int64_t>{0, 1})) E(f.sum_to_size({3})) E(f.sum_to_size({4})) E(torch::max(f, i)) E(torch::max(f, torch::ones({5}))) E(torch::minimum(f, b))
    E(torch::fmax(f, i)) E(f.msort()) E(f.std(1, true, true)) E(f.sum(IntArrayRef{}, true)) E(f.sum(std::vector<int64_t>{})) E(f.amax(std::vector<int64_t>{0, 0})) E(f.var(5))
    E(f.logsumexp(std::vector<int64_t>{0, 1})) E(f.all(0, true)) E(f.sum(0, true, kInt)) E(i.sum(0, false, kFloat)) E(f.cumsum(0, kInt)) E(f.prod(kDouble)) E(f.matmul(f)) E(f.mm(f))
    E(f.mm(v)) E(f.mv(f)) E(f.mv(torch::ones({4}))) E(v.dot(torch::ones({4}))) E(v.dot(f)) E(v.dot(vi)) E(v.vdot(vi)) E(f.bmm(f)) E(f3.bmm(f3)) E(f3.matmul(v)) E(z.matmul(v)) E(v.matmul(z))
    E(f.matmul(i)) E(f.mm(i.t())) E(i.mm(i.t())) E(b.mm(b.t())) E(b.matmul(b.t())) E(h.mm(h.t())) E(bf.mm(bf.t())) E(c.mm(c.t())) E(u.mm(u.t())) E(i.mv(vi)) E(vi.dot(vi)) E(v.outer(f))
    E(v.outer(vi)) E(torch::addmm(f, f, f)) E(torch::addmm(f, f, f.t())) E(torch::addmm(z, f, f.t(), 2, 0.5)) E(torch::addmm(torch::ones({2, 2}), f, f.t(), 0, 1))
    E(torch::addmm(torch::ones({2, 2}, kLong), i, i.t(), 0.5, 1)) E(torch::addmm(i, f, f.t())) E(torch::addmv(v, f, v)) E(torch::addmv(torch::ones({2}), f, v, 1, 2)) E(torch::addr(f, v, v))
    E(torch::addr(torch::ones({3, 3}), v, v, 2, 3)) E(torch::addr(torch::ones({3, 3}, kLong), vi, vi, 2.5, 3)) E(torch::baddbmm(f3, f3, f3))
    E(torch::baddbmm(torch::ones({2, 3, 3}), f3, f3.transpose(1, 2), 1, 0.5)) E(torch::baddbmm(torch::ones({3}), f3, f3.transpose(1, 2)).sizes())
    E(torch::addbmm(torch::ones({3, 3}), f3, f3.transpose(1, 2))) E(torch::addbmm(f, f3, f3)) E(torch::addcmul(f, f, f, 2)) E(torch::addcmul(i, i, i, 0.5))
    E(torch::addcmul(f, f, torch::ones({4}))) E(torch::addcdiv(f, f, f + 1, 2)) E(torch::addcdiv(i, i, i + 1)) E(torch::addcdiv(b, b, b)) E(torch::chain_matmul({f, f.t()}))
    E(torch::linalg_multi_dot({f})) E(torch::linalg_multi_dot({f, f})) E(torch::linalg_multi_dot({f, f.t(), f})) E(torch::linalg_inv(f)) E(torch::linalg_inv(torch::zeros({2, 2})))
    E(torch::linalg_inv(torch::zeros({2, 2, 2}))) E(torch::inverse(i)) E(torch::inverse(v)) E(torch::linalg_det(f)) E(torch::linalg_det(sq)) E(torch::linalg_det(i))
    E(torch::linalg_det(torch::arange(4).view({2, 2}))) E(torch::linalg_slogdet(sq + torch::eye(3))) E(torch::linalg_cholesky(sq)) E(torch::linalg_cholesky(torch::eye(3)))
    E(torch::linalg_cholesky(f)) E(torch::cholesky(sq)) E(torch::linalg_solve(torch::zeros({3, 3}), v)) E(torch::linalg_solve(torch::eye(3) * 2, v))
    E(torch::linalg_solve(torch::eye(3), torch::ones({2}))) E(torch::linalg_solve(f, v)) E(torch::linalg_qr(f)) E(torch::linalg_qr(f, "foo")) E(torch::linalg_qr(i)) E(torch::linalg_qr(v))
    E(torch::linalg_svd(v)) E(torch::linalg_svdvals(f)) E(torch::linalg_svd(i)) E(torch::linalg_eigh(f)) E(torch::linalg_eigh(torch::eye(3) * 2, "X")) E(torch::linalg_eigvalsh(torch::eye(3)))
    E(torch::linalg_eig(f)) E(torch::linalg_eigvals(torch::eye(2))) E(torch::linalg_matrix_power(f, 2)) E(torch::linalg_matrix_power(sq, 2))
    E(torch::linalg_matrix_power(torch::zeros({2, 2}), -1)) E(torch::linalg_matrix_power(sq, 0)) E(torch::linalg_matrix_rank(f)) E(torch::linalg_matrix_rank(v)) E(torch::linalg_pinv(f))
    E(torch::linalg_pinv(i)) E(torch::linalg_pinv(v)) E(torch::linalg_norm(f)) E(torch::linalg_norm(f, 2)) E(torch::linalg_norm(f, "nuc")) E(torch::linalg_norm(f, "foo"))
    E(torch::linalg_norm(f3, "fro")) E(torch::linalg_norm(v, "nuc")) E(torch::linalg_norm(i)) E(torch::linalg_norm(f, 3)) E(torch::linalg_norm(f, 1, IntArrayRef({0, 1, 2})))
    E(torch::linalg_matrix_norm(f)) E(torch::linalg_matrix_norm(v)) E(torch::linalg_matrix_norm(f, "foo")) E(torch::linalg_matrix_norm(f, 3)) E(torch::linalg_matrix_norm(f, 1, {0, 0}))
    E(torch::linalg_vector_norm(f, 0)) E(torch::linalg_vector_norm(i)) E(torch::linalg_vector_norm(e, 2)) E(torch::linalg_vector_norm(e, INFINITY))
    E(torch::linalg_vector_norm(f, 2, IntArrayRef({5}))) E(torch::linalg_vector_norm(f, 2, IntArrayRef({0}), true, kDouble)) E(torch::linalg_vector_norm(f, 2, IntArrayRef({0}), true, kInt))
    E(torch::linalg_cond(f)) E(torch::linalg_cond(sq, "foo")) E(torch::linalg_cond(f, 1)) E(torch::linalg_lstsq(f, f)) E(torch::linalg_lstsq(f, v))
    E(torch::linalg_lstsq(f, torch::ones({2, 1}), c10::nullopt, "gels")) E(torch::linalg_lstsq(f, torch::ones({2, 1}), c10::nullopt, "foo"))
    E(torch::linalg_solve_triangular(torch::eye(3), f, true)) E(torch::linalg_solve_triangular(torch::eye(3), f.t(), true)) E(torch::linalg_tensorinv(sq))
    E(torch::linalg_tensorinv(torch::eye(4).view({2, 2, 2, 2}), 2).sizes()) E(torch::linalg_tensorsolve(torch::eye(4).view({2, 2, 2, 2}), torch::ones({2, 2}))) E(torch::linalg_cross(f, f))
    E(torch::linalg_cross(v, v, 1)) E(torch::linalg_cross(f3, f3)) E(torch::cross(f, f)) E(torch::cross(f3, f3, 2)) E(torch::cross(torch::ones({2}), torch::ones({2})))
    E(torch::linalg_householder_product(f, v)) E(torch::linalg_matrix_exp(f)) E(torch::linalg_matrix_exp(torch::zeros({2, 2}))) E(torch::matrix_exp(i)) E(torch::linalg_lu(f))
    E(torch::linalg_lu_factor(torch::eye(2))) E(torch::lu_solve(torch::ones({2, 1}), torch::eye(2), torch::tensor({1, 2}, kInt)))
    E(torch::lu_solve(torch::ones({2, 1}), torch::eye(2), torch::tensor({1, 2}))) E(torch::triangular_solve(torch::ones({2, 1}), torch::eye(2)))
    E(torch::cholesky_solve(torch::ones({2, 1}), torch::eye(2))) E(torch::cholesky_inverse(torch::eye(2) * 2)) E(torch::qr(f)) E(torch::svd(f)) E(torch::symeig(torch::eye(2)))
    E(torch::pinverse(f)) E(torch::logdet(torch::eye(2) * 2)) E(torch::det(sq)) E(torch::slogdet(i)) E(torch::geqrf(f)) E(torch::orgqr(f.t(), torch::ones({2}))) E(torch::trace(f))
    E(torch::tril(f)) E(torch::tril(v)) E(torch::triu(f, 1)) E(torch::diag(f3)) E(torch::diag(f, 1)) E(torch::diag(f, 5)) E(torch::diag_embed(f).sizes()) E(torch::diag_embed(f, 0, 0, 0))
    E(f.diagonal(5)) E(f.diagonal(0, 0, 0)) E(f.diagonal(0, 0, 2)) E(torch::diagflat(f).sizes()) E(torch::block_diag({f, v})) E(torch::kron(f, v)) E(torch::einsum("ij,jk->ik", {f, f}))
    E(torch::einsum("ij,kj->ik", {f, f})) E(torch::einsum("ij", {f, f})) E(torch::einsum("ii->i", {f})) E(torch::einsum("ij->k", {f})) E(torch::einsum("i.j->ij", {f}))
    E(torch::einsum("i$j->ij", {f})) E(torch::einsum("ijk->ij", {f})) E(torch::einsum("i->i", {f})) E(torch::einsum("...j->...", {f})) E(torch::einsum("ij->", {f}))
    E(torch::einsum("ij->ii", {f})) E(torch::einsum("", {})) E(torch::tensordot(f, f, {0}, {0})) E(torch::tensordot(f, f, {0}, {1})) E(torch::tensordot(f, f, {0, 1}, {0}))
    E(torch::inner(f, f)) E(torch::inner(f, torch::ones({4}))) E(torch::cdist(f, f)) E(torch::cdist(f, torch::ones({2, 4}))) E(torch::cdist(v, v)) E(torch::cdist(i, i))
    E(torch::cdist(f, f, -1)) E(torch::cdist(f, f, 2, 7)) E(torch::pdist(f)) E(torch::pdist(v)) E(torch::dist(f, f * 2)) E(torch::dist(f, f * 2, 1)) E(torch::cov(f)) E(torch::corrcoef(f))
    E(torch::vander(v)) E(torch::vander(f)) E(torch::cartesian_prod({v, v}).sizes()) E(torch::cartesian_prod({f})) E(torch::combinations(v)) E(torch::combinations(f))
    E(torch::meshgrid({v, v})[0]) E(torch::meshgrid({v, v}, "xy")[0]) E(torch::meshgrid({f, v})[0]) E(torch::meshgrid({v, v}, "foo")[0]) E(torch::bilinear(f, f, torch::ones({2, 3, 3}), {}))
    E(torch::linear(f, torch::ones({4, 3}))) E(torch::linear(f, torch::ones({4, 2}))) E(torch::linear(f, f, torch::ones({3}))) E(torch::linear(f, f, torch::ones({2})))
}
