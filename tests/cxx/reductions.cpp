// SPDX-License-Identifier: Apache-2.0
// Reductions, sorting, shapes.
#include <torch/torch.h>
#include <iostream>

int main() {
    torch::Tensor x = torch::tensor({{3.0f, 1.0f, 2.0f}, {6.0f, 5.0f, 4.0f}});
    std::cout << x.sum() << x.sum(0) << x.sum(torch::IntArrayRef({0, 1})) << x.mean(1, true) << x.prod() << x.std() << x.var(0, false) << "\n";
    std::cout << x.max() << x.min() << x.argmax() << x.argmax(1) << x.argmin(0) << x.norm() << x.amax({1}) << x.cumsum(1) << "\n";
    auto [values, indices] = x.max(1);
    std::cout << values << indices << "\n";
    std::tuple<torch::Tensor, torch::Tensor> top = x.topk(2, 1);
    std::cout << std::get<0>(top) << std::get<1>(top) << "\n";
    auto sorted = torch::sort(x, 1, true);
    std::cout << std::get<0>(sorted) << std::get<1>(sorted) << x.argsort(int64_t(1)) << "\n";
    std::cout << std::get<0>(torch::median(x, 1)) << x.any() << x.all() << (x > 3).sum() << x.count_nonzero() << torch::sum(x, torch::kFloat64).dtype() << "\n";
    std::cout << x.view({3, 2}) << x.reshape({-1}) << x.permute({1, 0}) << x.t() << x.unsqueeze(0).sizes() << x.unsqueeze(-1).squeeze().sizes() << x.flatten() << "\n";
    std::cout << x.expand({2, 2, 3}).sizes() << x.repeat({1, 2}) << x.flip({0}) << torch::roll(x, 1, 1) << x.transpose(0, 1).is_contiguous() << x.t().contiguous().is_contiguous() << "\n";
    std::cout << x.dim() << x.ndimension() << x.numel() << x.size(1) << x.stride(0) << x.nbytes() << x.itemsize() << x.element_size() << x.is_floating_point() << x.defined() << "\n";
    std::cout << x.scalar_type() << x.device() << x.is_cuda() << x.is_cpu() << x.requires_grad() << x.layout() << x.storage_offset() << x.is_sparse() << x.is_quantized() << "\n";
    std::cout << x[0][0].item().isFloatingPoint() << x[0][0].item<int>() << x.sum().item<double>() << x[0][1].item().toFloat() << "\n";
}
