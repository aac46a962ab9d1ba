// SPDX-License-Identifier: Apache-2.0
//
// tensor_surface.cpp: what a tensor says of itself: memory formats, versions, its pointer, kinds of backends.
#include "said.h"
int main(int, char **) {
    auto x = torch::arange(24.f).reshape({1, 2, 3, 4});
    using MF = c10::MemoryFormat;
    // suggest_memory_format
    for (auto sizes : std::vector<std::vector<int64_t>>{{2,3,4,5},{1,3,4,5},{2,1,4,5},{2,3,1,1},{2,3,1,5},{1,1,1,1},{2,1,1,1},{1,3,1,1},{2,0,4,5},{0,3,4,5}, {2,3,0,5}}) {
        for (int f = 0; f < 2; f++) {
            auto t = torch::empty(sizes);
            if (f) t = t.contiguous(MF::ChannelsLast);
            std::cout << t.sizes() << t.strides() << t.suggest_memory_format() << t.is_contiguous() << t.is_contiguous(MF::ChannelsLast) << t.is_contiguous(MF::ChannelsLast3d)
               << " " << t.unsqueeze(0).suggest_memory_format() << t.is_non_overlapping_and_dense() << t.suggest_memory_format(true) << t.permute({0,2,3,1}).suggest_memory_format() << t.permute({3,2,1,0}).suggest_memory_format() << "\n";
        }
    }
    for (auto sizes : std::vector<std::vector<int64_t>>{{2,3,4,5,6},{1,3,4,5,1},{2,1,4,5,2},{2,3,1,1,1},{1,1,1,1,1},{2,0,1,3,4}}) {
        for (int f = 0; f < 2; f++) {
            auto t = torch::empty(sizes);
            if (f) t = t.contiguous(MF::ChannelsLast3d);
            std::cout << t.sizes() << t.strides() << t.suggest_memory_format() << t.is_contiguous() << t.is_contiguous(MF::ChannelsLast3d) << "\n";
        }
    }
    E(torch::empty({2, 3}).is_contiguous(MF::ChannelsLast)) E(torch::empty({2, 3}).is_contiguous(MF::Preserve))
    E(x._version()) V(auto y = torch::zeros({3}); std::cout << y._version(); y.add_(1); std::cout << y._version(); auto v = y[0]; v.fill_(3); std::cout << y._version() << v._version();)
    V(auto y = torch::zeros({3}); y.index_put_({0}, 5); std::cout << y._version(); y.zero_(); y.copy_(torch::ones({3})); std::cout << y._version(); auto d = y.detach(); d.add_(1); std::cout << y._version() << d._version(); auto c = y.clone(); std::cout << c._version();)
    V(auto y = torch::zeros({3}); y.resize_({4}); std::cout << y._version(); torch::add_out(y, torch::ones({4}), 1); std::cout << y._version(); )
    V(torch::Tensor u; std::cout << u._version())
    E(x.is_same(x)) E(x.is_same(x.view(-1))) E(x.is_alias_of(x[0])) E(x.is_alias_of(x.clone())) E(x.is_set_to(x.view({1,2,3,4})))
    E(x.unsafeGetTensorImpl()->dim()) E(x.unsafeGetTensorImpl()->numel()) E(x.unsafeGetTensorImpl()->sizes()) E(x.unsafeGetTensorImpl()->is_contiguous()) E(x.unsafeGetTensorImpl()->storage_offset()) E(x.unsafeGetTensorImpl()->dtype()) E(x.unsafeGetTensorImpl()->device()) E(x.unsafeGetTensorImpl()->strides()) E(x.unsafeGetTensorImpl()->size(1)) E(x.unsafeGetTensorImpl()->itemsize()) E(x.unsafeGetTensorImpl()->requires_grad()) E(x.unsafeGetTensorImpl()->is_empty()) E(x.unsafeGetTensorImpl()->storage().nbytes()) E(x.unsafeGetTensorImpl()->layout()) E(x.unsafeGetTensorImpl()->key_set())
    E(x.getIntrusivePtr().use_count()) E(x.unsafeGetTensorImpl()->is_sparse())
    V(auto p = x.getIntrusivePtr(); torch::Tensor again(p); std::cout << again.is_same(x) << x.use_count())
    V(auto p = x.unsafeReleaseIntrusivePtr(); std::cout << x.defined() << p->dim(); x = torch::Tensor(std::move(p)))
    V(auto *p = x.unsafeReleaseTensorImpl(); std::cout << x.defined() << p->dim(); x = torch::Tensor(c10::intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl>::reclaim(p)))
    E(x.sym_sizes()) E(x.sym_size(0)) E(x.sym_numel()) E(x.sym_strides()) E(x.sym_stride(1)) E(x.sym_storage_offset())
    E(x.is_ipu()) E(x.is_xpu()) E(x.is_hpu()) E(x.is_lazy()) E(x.is_ort()) E(x.is_metal()) E(x.is_ve()) E(x._is_zerotensor()) E(x.is_conj()) E(x.is_neg()) 
    E(x.toString()) E(x.name()) E(x.retains_grad()) 
    E(torch::typeMetaToScalarType(x.dtype())) E(x.dtype().name()) E(x.has_storage()) E(x.nbytes()) E(x.numpy_T().sizes()) E(x.mT().sizes()) E(x.mH().sizes())
    E(x.sizes().vec()) E(x.sizes().slice(1)) E(x.sizes() == x.sizes()) E(x.sizes().equals({1,2})) E(x.sizes().front()) E(x.sizes().back())
    E(x.expect_contiguous()->sizes()) E(at::Tensor::wrap_tensor_impl(x.getIntrusivePtr()).sizes())
    E(x.is_sparse()) E(x.is_sparse_csr()) E(x.is_mkldnn()) E(x.is_nested()) E(x.is_inference()) E(x.is_quantized()) E(x.layout()) E(x.itemsize()) E(x.element_size()) E(x.options()) E(x.get_device()) E(x.is_leaf()) E(x.output_nr()) E(x.dim())
    E(torch::numel(x)) E(torch::size(x, 1)) E(at::_unsafe_view(x, {-1}).sizes()) 
    V(std::swap(x, x)) V(torch::Tensor a = torch::ones({1}), b2 = torch::zeros({1}); std::swap(a, b2); std::cout << a << b2)
    V(at::TensorBase base = x; std::cout << base.sizes() << base.numel() << torch::Tensor(base).sizes())
    V(const at::TensorBase &base = x; std::cout << base.scalar_type() << base.data_ptr<float>()[1] << base.is_same(x))
    V(auto xd = x.to(torch::kDouble); std::cout << (xd.accessor<double, 4>()[0][1][2][3]))
    E(x.data().sizes()) E(x.is_floating_point()) E(x.is_signed()) E(x.is_complex()) E(at::Tensor().toString()) E(at::Tensor().numel()) E(at::Tensor().is_same(at::Tensor()))
    V(auto y = torch::zeros({3}); std::cout << y._version(); y.add_(1); std::cout << y._version(); auto v = y[0]; v.fill_(3); std::cout << y._version() << v._version();)
    V(auto y = torch::zeros({3}); y.index_put_({0}, 5); std::cout << y._version(); y.zero_(); y.copy_(torch::ones({3})); std::cout << y._version(); auto d = y.detach(); d.add_(1); std::cout << y._version() << d._version(); auto c = y.clone(); std::cout << c._version();)
    V(auto y = torch::zeros({3}); y.resize_({4}); std::cout << y._version();)
    V(auto y = torch::zeros({3}); torch::add_out(y, torch::ones({3}), 1); std::cout << y._version();  y.unsqueeze_(0); std::cout << y._version(); y.transpose_(0, 1); std::cout << y._version(); y.squeeze_(); std::cout << y._version();)
    V(auto y = torch::zeros({3}); y.set_(torch::ones({2})); std::cout << y._version();)
    V(auto y = torch::zeros({3}); y.sigmoid_(); y.relu_(); y.clamp_(0, 1); y.masked_fill_(y > 0, 1); std::cout << y._version();)
    V(auto y = torch::zeros({3}); y.uniform_(); y.normal_(); torch::nn::init::constant_(y, 1);std::cout << y._version();)
    V(auto y = torch::zeros({3}); y[0] = 1; y.index({1}).add_(1); y.select(0, 1).copy_(torch::ones({})); std::cout << y._version();)
    V(auto y = torch::full({3}, 2.); std::cout << y._version() << torch::randn({2})._version() << torch::rand({2})._version()<< torch::arange(3)._version() << torch::eye(3)._version() << torch::linspace(0, 1, 3)._version() << torch::cat({y, y})._version() << torch::from_blob(y.data_ptr(), {2})._version() << torch::randperm(3)._version() << torch::stack({y})._version() << torch::randint(3, {2})._version();)
    V(auto y = torch::zeros({3}); y += 1; y *= 2; y /= 3; y -= y; std::cout << y._version();)
    V(auto y = torch::zeros({3}); auto i = torch::zeros({3}, torch::kLong); torch::max_out(y, i, torch::rand({3, 2}), 1); std::cout << y._version() << i._version();)
    V(auto y = torch::zeros({3, 3}); y.fill_diagonal_(1); y.tril_(); y.t_(); std::cout << y._version();)
    V(auto y = torch::zeros({3}, torch::requires_grad()); y.requires_grad_(false); y.detach_(); std::cout << y._version();)
    V(torch::Tensor u; std::cout << u._version())
}
