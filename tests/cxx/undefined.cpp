// SPDX-License-Identifier: Apache-2.0
// Undefined tensors: what is known of them, what operators say, in lists and dicts.
#include "tried.h"
#include <torch/torch.h>
int main() {
    at::Tensor u, a = torch::ones({2});
    P(u); P(u.defined()); P(u.sizes()); P(u.dim()); P(u.numel()); P(u.strides()); P(u.size(0)); P(u.stride(0)); P(u.is_contiguous()); P(u.scalar_type()); P(u.dtype());
    P(u.device()); P(u.layout()); P(u.options()); P(u.itemsize()); P(u.element_size()); P(u.nbytes()); P(u.storage_offset()); P(u.storage().nbytes()); P(u.is_cpu());
    P(u.is_cuda()); P(u.is_sparse()); P(u.is_floating_point()); P(u.is_complex()); P(u.is_quantized()); P(u.is_signed()); P(u.requires_grad()); P(u.is_leaf()); P(u.toString());
    P(u.use_count()); P(u.data_ptr() == nullptr); T(u.data_ptr<float>()); T(u.item()); T(u.item<float>()); P(u.is_same(at::Tensor())); P(u.is_alias_of(a)); P(u.ndimension());
    T(u.get_device()); P(u.has_names()); T(u.contiguous()); T(u.clone()); T(u + a); T(a + u); T(u.add_(1)); T(u.to(at::kDouble)); T(u.cpu()); T(u.view({1})); T(u.sum());
    T(u.detach()); T(torch::cat({u, a})); T(torch::stack({a, u})); T(u[0]); T(u.select(0, 0)); T(u.fill_(1)); T(u.zero_()); T(u.copy_(a)); T(a.copy_(u)); T(torch::relu(u));
    T(u.equal(a)); T(torch::allclose(u, a)); T(u.accessor<float, 1>()); T(u.t()); T(u.squeeze()); T(u.unsqueeze(0)); T(u.mean()); T(u.set_requires_grad(true)); P(u.grad());
    T(u = a); P(u.numel()); T(u.reset()); P(u.defined()); T(a.index_select(0, u)); T(torch::where(u, a, a)); T(a.add(u)); T(torch::cat({u}));
    T(torch::cat(std::vector<at::Tensor>{})); T(u.type()); T(u.print()); T(std::cout << u.toBackend(c10::Backend::CPU)); T(bool(u.any().item<bool>())); T(u.max());
    T(u.permute({0})); T(u.transpose(0, 1)); T(u.size(1)); T(u.size(-1)); T(u.expand({2})); T(u == a); T(u < 1); T(-u); T(u * 2); T(2 * u); T(u += a); T(u.norm()); T(u.argmax());
    T(torch::softmax(u, 0));
    c10::List<at::Tensor> l({a, u});
    P(l.size()); P(l.get(1).defined()); P(c10::IValue(l)); P(c10::IValue(std::vector<at::Tensor>{u}).toTensorVector()[0].defined());
    c10::List<c10::optional<at::Tensor>> lo({a, u, c10::nullopt});
    P(lo.get(2).has_value());
    c10::Dict<std::string, at::Tensor> d;
    d.insert("u", u);
    P(d.at("u").defined()); P(c10::IValue(d)); P(c10::IValue(c10::optional<at::Tensor>(u)));
}
