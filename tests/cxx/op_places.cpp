// SPDX-License-Identifier: Apache-2.0
//
// Places: selecting, gathering, scattering, shapes, and what they say to wrong arguments.
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
    E(f.view({4})) E(f.view({-1, -1})) E(f.view({-1, 4})) E(f.view({-2, 3})) E(f.t().view({6})) E(f.view({})) E(z.view({})) E(z.view({1, 1})) E(f.reshape({4})) E(f.reshape({-1, 4}))
    E(f.reshape({-3})) E(e.view({-1})) E(e.view({-1, 0})) E(e.reshape({-1, 0})) E(e.reshape({0, 3})) E(f.permute({0})) E(f.permute({0, 0})) E(f.permute({0, 2})) E(f.permute({1, -2}))
    E(f.transpose(0, 3)) E(f.transpose(-3, 0)) E(z.transpose(0, 0)) E(z.transpose(0, 1)) E(f3.t()) E(f.t()) E(z.t()) E(f3.mT()) E(v.mT()) E(v.numpy_T()) E(f3.numpy_T().sizes()) E(c.mH())
    E(c.adjoint()) E(v.adjoint()) E(f.squeeze(3)) E(f.squeeze(0).sizes()) E(f.unsqueeze(4)) E(f.unsqueeze(-4)) E(f.unsqueeze(-1).sizes()) E(f.expand({3})) E(f.expand({4, 3}))
    E(f.expand({-1, 2, 3})) E(f.expand({2, -1, -1}).sizes()) E(f.expand({2, 5, 3})) E(f.expand({2, 3, -4})) E(f.expand_as(torch::ones({4}))) E(f.repeat({2})) E(f.repeat({2, 1, 1}).sizes())
    E(f.repeat({-1, 2})) E(f.tile({2})) E(f.repeat_interleave(2, 0)) E(f.repeat_interleave(torch::tensor({1, 2}), 0)) E(f.repeat_interleave(torch::tensor({1, 2, 3}), 0))
    E(f.repeat_interleave(torch::tensor({1.5}))) E(f.repeat_interleave(torch::tensor({-1, 1}), 0)) E(torch::repeat_interleave(torch::tensor({1, 2}))) E(torch::repeat_interleave(f))
    E(f.flatten(1, 0)) E(f.flatten(0, 5)) E(f3.flatten(1).sizes()) E(f.unflatten(1, {3, 1}).sizes()) E(f.unflatten(1, {2, 2})) E(f.unflatten(3, {2, 2})) E(f.unflatten(1, {}))
    E(f.narrow(0, 1, 2)) E(f.narrow(0, -1, 1)) E(f.narrow(0, -3, 1)) E(f.narrow(0, 0, -1)) E(f.narrow(2, 0, 1)) E(z.narrow(0, 0, 1)) E(f.narrow(0, torch::tensor(1), 1))
    E(f.narrow(0, torch::tensor({1}), 1)) E(f.narrow(0, torch::tensor(1.0), 1)) E(f.select(0, 2)) E(f.select(0, -3)) E(f.select(2, 0)) E(z.select(0, 0)) E(f.slice(2)) E(f.slice(0, 0, 2, 0))
    E(f.slice(0, 0, 2, -1)) E(f.slice(0, 5, 2).sizes()) E(f.slice(1, -2)) E(z.slice(0)) E(f.index_select(0, torch::tensor({0, 2}))) E(f.index_select(0, torch::tensor({-1})))
    E(f.index_select(2, torch::tensor({0}))) E(f.index_select(0, torch::tensor({0.}))) E(f.index_select(0, torch::tensor({{0}}))) E(f.index_select(0, torch::tensor({0}, kInt)))
    E(f.index_select(0, torch::tensor(1)).sizes()) E(z.index_select(0, torch::tensor({0}))) E(z.index_select(0, torch::tensor({1}))) E(f.gather(0, torch::tensor({{0}})))
    E(f.gather(0, torch::tensor({{2}}))) E(f.gather(0, torch::tensor({{-1}}))) E(f.gather(0, torch::tensor({{0.}}))) E(f.gather(0, torch::tensor({0}))) E(f.gather(2, torch::tensor({{0}})))
    E(f.gather(0, torch::zeros({1, 4}, kLong))) E(f.gather(1, torch::zeros({3, 1}, kLong))) E(f.clone().scatter_(0, torch::tensor({{2}}), 1))
    E(f.clone().scatter_(0, torch::tensor({{-1}}), 1)) E(f.clone().scatter_(0, torch::tensor({{0}}), i)) E(f.clone().scatter_(0, torch::tensor({0}), f))
    E(f.clone().scatter_(3, torch::tensor({{0}}), f)) E(f.clone().scatter_(0, torch::tensor({{0.}}), f)) E(f.scatter(0, torch::tensor({{0, 0, 0, 0}}), f))
    E(f.scatter(1, torch::tensor({{0}}), 2.5, "multiply")) E(f.scatter(1, torch::tensor({{0}}), 2.5, "foo")) E(f.scatter_add(1, torch::tensor({{0}}), i))
    E(f.scatter_add(1, torch::tensor({{0}}), v)) E(f.scatter_add(1, torch::tensor({{5}}), f)) E(f.scatter_reduce(1, torch::tensor({{0, 1, 1}, {0, 0, 2}}), f, "sum"))
    E(f.scatter_reduce(1, torch::tensor({{0, 1, 1}, {0, 0, 2}}), f, "amax", false)) E(f.scatter_reduce(1, torch::tensor({{0}}), f, "foo"))
    E(f.index_add(0, torch::tensor({0, 1}), torch::ones({3, 3}))) E(f.index_add(0, torch::tensor({0, 1}), torch::ones({2, 4}))) E(f.index_add(0, torch::tensor({0, 1}), i))
    E(f.index_add(0, torch::tensor({0, 5}), f)) E(f.index_add(0, torch::tensor({0., 1}), f)) E(f.index_add(0, torch::tensor({{0, 1}}), f)) E(f.index_add(4, torch::tensor({0, 1}), f))
    E(f.index_copy(0, torch::tensor({0, 1}), torch::ones({3, 3}))) E(f.index_copy(0, torch::tensor({0, 5}), f)) E(f.index_copy(0, torch::tensor({0, 1}), i))
    E(f.index_copy(0, torch::tensor({0, 1}), v)) E(f.index_copy(0, torch::tensor({0., 1.}), f)) E(f.index_copy(0, torch::tensor({0}), torch::ones({1, 4})))
    E(f.index_fill(0, torch::tensor({0, 5}), 1)) E(f.index_fill(0, torch::tensor({0.}), 1)) E(f.index_fill(3, torch::tensor({0}), 1)) E(f.index_fill(0, torch::tensor({0}), v))
    E(f.index_fill(0, torch::tensor({0}), z)) E(i.index_fill(0, torch::tensor({0}), 1.5)) E(i.index_fill(0, torch::tensor({-1}), 7)) E(f.masked_fill(b, 1)) E(f.masked_fill(i, 1))
    E(f.masked_fill(u, 1)) E(f.masked_fill(b, v)) E(f.masked_fill(b, z)) E(f.masked_fill(torch::ones({4}, kBool), 1)) E(i.masked_fill(b, 1.5))
    E(i.masked_fill(b, c10::Scalar(c10::complex<double>(1, 1)))) E(i.masked_fill(b, z)) E(f.clone().masked_fill_(torch::ones({2, 2, 3}, kBool), 1))
    E(f.masked_fill(torch::ones({2, 2, 3}, kBool), 1).sizes()) E(f.masked_select(i)) E(f.masked_select(u)) E(f.masked_select(torch::ones({4}, kBool)))
    E(f.masked_select(torch::tensor({true, false, true}))) E(f.masked_scatter(b, v)) E(f.masked_scatter(b, torch::ones({2}))) E(f.masked_scatter(b, i)) E(f.masked_scatter(i, f))
    E(f.take(torch::tensor({6}))) E(f.take(torch::tensor({-7}))) E(f.take(torch::tensor({-1, 0}))) E(f.take(torch::tensor({1.}))) E(e.take(torch::tensor({0})))
    E(f.clone().put_(torch::tensor({6}), torch::tensor({1.f}))) E(f.clone().put_(torch::tensor({1, 2}), torch::tensor({1.f}))) E(f.clone().put_(torch::tensor({1}), torch::tensor({1})))
    E(f.clone().put_(torch::tensor({1}), torch::tensor({1.f}), true)) E(f.put(torch::tensor({1.}), torch::tensor({1.f}))) E(torch::take_along_dim(f, torch::tensor({5})))
    E(torch::take_along_dim(f, torch::tensor({{0}}), 1)) E(torch::take_along_dim(f, torch::tensor({0}), 1)) E(torch::take_along_dim(f, torch::tensor({{0.}}), 1))
    E(torch::take_along_dim(f, torch::tensor({{3}}), 1)) E(f.unflatten(1, {3, -1})) E(f.unflatten(1, {-3, -1})) E(torch::addmm(z, d, f.t())) E(torch::addmm(d, d, f.t()))
    E(torch::addbmm(d, f3, f3)) E(torch::addbmm(z, f3, f3)) E(torch::addbmm(f, f, f)) E(torch::baddbmm(f3, f, f)) E(torch::baddbmm(f3, f3, f)) E(torch::baddbmm(f3, v, f))
    E(f.clone().scatter_(0, torch::tensor({{0, 1}}), torch::tensor({1.f}))) E(f.clone().scatter_(0, torch::tensor({{0, 1}}), torch::ones({1, 1}))) E(torch::cat({f, i})) E(torch::cat({f, v}))
    E(torch::cat({f, f3})) E(torch::cat(TensorList{})) E(torch::cat({f, f}, 2)) E(torch::cat({f, torch::ones({3, 3})}, 1)) E(torch::cat({f, e})) E(torch::cat({z, z}))
    E(torch::cat({f, torch::ones({2, 1})}, -1)) E(torch::stack({f, v})) E(torch::stack(TensorList{})) E(torch::stack({f, f}, 3)) E(torch::stack({f, i})) E(torch::stack({f, f}, -1))
    E(torch::hstack({v, v})) E(torch::hstack({f, v})) E(torch::vstack({v, v})) E(torch::vstack({f, torch::ones({2, 4})})) E(torch::dstack({v, v})) E(torch::column_stack({v, v}))
    E(torch::row_stack({v, v})) E(torch::concat({f, f}, 0)) E(f.chunk(2, 1)) E(f.chunk(0)) E(f.chunk(2, 3)) E(z.chunk(2)) E(f.chunk(5, 1)) E(f.split(2, 1)) E(f.split(0, 1)) E(f.split(-1, 1))
    E(f.split({1, 2}, 1)) E(f.split({1, 1}, 1)) E(f.split(2, 4)) E(z.split(1)) E(f.split_with_sizes({1, 2}, 1)) E(f.split_with_sizes({1, -2}, 1)) E(f.split_with_sizes({1, 3}, 1))
    E(f.tensor_split(2, 1)) E(f.tensor_split(0, 1)) E(f.tensor_split({1, 2}, 1)) E(f.tensor_split(torch::tensor(2), 1)) E(f.tensor_split(torch::tensor({1, 2}), 1))
    E(f.tensor_split(torch::tensor({1., 2.}), 1)) E(f.tensor_split(torch::tensor({{1, 2}}), 1)) E(z.tensor_split(1)) E(f.hsplit(3)) E(f.hsplit(2)) E(f.vsplit(2)) E(v.vsplit(2)) E(f.dsplit(2))
    E(z.hsplit(1)) E(f.hsplit({1})) E(f.unbind(1)) E(f.unbind(3)) E(z.unbind()) E(f.movedim(0, 1)) E(f.movedim({0, 1}, {1, 0})) E(f.movedim({0, 0}, {1, 0})) E(f.movedim({0}, {1, 0}))
    E(f.movedim({0, 1}, {1, 1})) E(f.movedim(0, 5)) E(f.moveaxis(0, 1)) E(f.swapaxes(0, 1)) E(f.swapdims(0, 3)) E(f.flip({0, 1})) E(f.flip({0, 0})) E(f.flip({3})) E(f.fliplr()) E(v.fliplr())
    E(z.flipud()) E(f.roll({1}, {0, 1})) E(f.roll({1, 2}, {0, 1})) E(f.roll(1)) E(f.roll({}, {})) E(f.roll(1, 3)) E(f.rot90(1, {0, 1})) E(f.rot90(1, {0, 0})) E(f.rot90(1, {0}))
    E(f.rot90(1, {0, 3})) E(v.rot90()) E(f.as_strided({2, 2}, {1, 2})) E(f.as_strided({2, 2}, {1})) E(f.as_strided({2, 20}, {1, 2})) E(f.as_strided({2, -2}, {1, 2}))
    E(f.as_strided({2, 2}, {-1, 2})) E(f.as_strided({2, 2}, {1, 2}, 1)) E(f.as_strided({2, 2}, {1, 2}, -1)) E(f.unfold(1, 2, 1)) E(f.unfold(1, 4, 1)) E(f.unfold(1, 2, 0)) E(f.unfold(2, 2, 1))
    E(f.unfold(1, -1, 1)) E(z.unfold(0, 1, 1)) E(f.select_scatter(v, 0, 1)) E(f.select_scatter(f, 0, 1)) E(f.slice_scatter(f, 0)) E(f.slice_scatter(torch::ones({1, 3}), 0, 1, 2))
    E(f.slice_scatter(v, 0, 1, 2)) E(f.diagonal_scatter(torch::ones({2}))) E(f.diagonal_scatter(torch::ones({3}))) E(f.as_strided_scatter(torch::ones({2}), {2}, {1})) E(torch::nonzero(f))
    E(torch::nonzero(z)) E(torch::argwhere(z)) E(torch::nonzero_numpy(f)) E(torch::searchsorted(v, f)) E(torch::searchsorted(f, v)) E(torch::searchsorted(f, f, false, true))
    E(torch::searchsorted(v, 1.5)) E(torch::searchsorted(vi, f)) E(torch::searchsorted(v, f, true)) E(torch::searchsorted(v, f, false, false, "foo")) E(torch::bucketize(f, v))
    E(torch::bucketize(f, f)) E(torch::bucketize(1.5, v)) E(torch::isin(f, v)) E(torch::isin(f, 1)) E(torch::isin(1, f)) E(torch::broadcast_tensors({f, v}))
    E(torch::broadcast_tensors({f, torch::ones({4})})) E(f.broadcast_to({2, 2, 3}).sizes()) E(f.broadcast_to({3})) E(torch::atleast_1d(z).sizes()) E(torch::atleast_3d(f).sizes())
    E(torch::ravel(f)) E(torch::channel_shuffle(x4, 2).sizes()) E(torch::channel_shuffle(x4, 3)) E(torch::channel_shuffle(f, 2)) E(torch::pixel_shuffle(x4, 2)) E(torch::pixel_shuffle(x4, -1))
    E(torch::pixel_shuffle(f, 2)) E(torch::pixel_unshuffle(x4, 2).sizes()) E(torch::pixel_unshuffle(x4, 3)) E(f.to(kInt)) E(f.to(torch::kCPU, kLong)) E(f.to(f.options().dtype(kHalf)))
    E(f.to(i)) E(f.type_as(i)) E(f.toType(kBool)) E(f.view(kInt)) E(f.view(kByte).sizes()) E(f.view(kDouble)) E(torch::ones({2, 4}).view(kDouble).sizes()) E(f.t().view(kDouble))
    E(f.t().view(kByte)) E(z.view(kByte)) E(f.view(kComplexFloat)) E(torch::view_as_real(c)) E(torch::view_as_real(f)) E(torch::view_as_complex(f))
    E(torch::view_as_complex(torch::ones({2, 2}))) E(torch::view_as_complex(torch::ones({2, 2}, kInt))) E(torch::view_as_complex(torch::ones({4, 2}).t())) E(c.to(kFloat)) E(c.to(kInt))
    E(f.contiguous(MemoryFormat::ChannelsLast)) E(x4.contiguous(MemoryFormat::ChannelsLast).strides()) E(x4.is_contiguous(MemoryFormat::ChannelsLast))
    E(x4.contiguous(MemoryFormat::ChannelsLast).is_contiguous(MemoryFormat::ChannelsLast)) E(x4.contiguous(MemoryFormat::ChannelsLast).suggest_memory_format())
    E(x4.contiguous(MemoryFormat::ChannelsLast3d)) E(x4.contiguous(MemoryFormat::Preserve)) E(f3.suggest_memory_format()) E(f.item()) E(f.item<float>()) E(e.item()) E(z.item<int>())
    E(z.item<float>()) E(c[0][0].item<float>()) E(c[0][1].item<float>()) E(c[0][1].item()) E(torch::tensor(300).item<uint8_t>()) E(torch::tensor(-1).item<uint8_t>())
    E(torch::tensor(1e30).item<int64_t>()) E(torch::tensor(NAN).item<int>()) E(z.item().toInt()) E(f.data_ptr<int>()) E(i.data_ptr<float>()[0]) V(std::cout << f.accessor<float, 1>().size(0);)
    V(std::cout << f.accessor<float, 2>()[1][2];) V(std::cout << f.accessor<int, 2>()[1][2];) E(f.size(2)) E(f.size(-3)) E(z.size(0)) E(f.stride(2)) E(z.stride(0)) E(un.sizes()) E(un.dim())
    E(un.numel()) E(un.dtype()) E(un.size(0)) E(un.strides()) E(un.add(1)) E(f.add(un)) E(un + un) E(torch::cat({f, un})) E(un.item()) E(un.sum()) E(f.copy_(un)) E(f.copy_(v))
    E(f.copy_(torch::ones({4}))) E(f.copy_(c)) E(f.fill_(v)) E(f.fill_(c10::Scalar(c10::complex<double>(1, 2)))) E(f.fill_(torch::tensor(3))) E(i.fill_(2.7)) E(u.fill_(300)) E(b.fill_(3))
    E(f.resize_({3, 3}).sizes()) E(f.set_requires_grad(true).requires_grad()) E(i.set_requires_grad(true)) E(i.requires_grad_())
}
