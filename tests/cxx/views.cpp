// SPDX-License-Identifier: Apache-2.0
// Tensors as handles: copies share, views write through, clones do not.
#include <torch/torch.h>
#include <iostream>

static void fill(torch::Tensor t) { t.fill_(9); }
static torch::Tensor &twice(torch::Tensor &t) { return t.mul_(2); }

int main() {
    torch::Tensor a = torch::arange(6).view({2, 3}), same = a, copy = a.clone(), row = a[1], flat = a.view(-1), turned = a.t();
    same[0][0] = 100;
    row += 10;
    flat[5] = -1;
    turned[0][1] = 77;
    std::cout << a << copy << a.is_same(same) << a.is_same(copy) << (a.data_ptr() == flat.data_ptr()) << (row.data_ptr<int64_t>() == a.data_ptr<int64_t>() + 3) << "\n";
    fill(row);
    std::cout << a << twice(a).sum() << row.storage_offset() << turned.strides() << turned.is_contiguous() << a.detach().is_same(a) << "\n";
    torch::Tensor b;
    std::cout << b.defined() << b.numel();
    b = torch::ones({2});
    torch::Tensor moved = std::move(b);
    std::cout << b.defined() << moved.defined() << moved.use_count();
    {
        torch::Tensor other = moved;
        torch::IValue held(moved);
        std::cout << moved.use_count();
    }
    std::cout << moved.use_count() << "\n";
    std::vector<torch::Tensor> all;
    for (int i = 0; i < 3; i++) all.push_back(torch::full({2}, i));
    std::cout << torch::stack(all) << torch::cat(all) << torch::cat({moved, torch::zeros({1})}) << torch::hstack(all) << "\n";
    torch::Tensor out = torch::empty({0});
    torch::add_out(out, torch::ones({2}), torch::ones({2}), 3);
    std::cout << out << torch::matmul_out(out, torch::eye(2), torch::ones({2, 2})) << "\n";
    a.resize_({3, 2});
    std::cout << a << a.squeeze_().sizes() << a.transpose_(0, 1).sizes() << a.unsqueeze_(0).sizes() << "\n";
    torch::Tensor e = torch::ones({2, 1}).expand({2, 3});
    std::cout << e.strides() << e.contiguous().strides() << e.reshape({6}).sizes() << torch::broadcast_tensors({torch::ones({1, 3}), torch::ones({2, 1})})[0].sizes() << "\n";
    torch::Tensor m = torch::arange(16, torch::kFloat32).view({1, 2, 2, 4}), last = m.contiguous(torch::MemoryFormat::ChannelsLast);
    std::cout << last.strides() << last.is_contiguous() << last.is_contiguous(torch::MemoryFormat::ChannelsLast) << last.equal(m) << last.suggest_memory_format() << torch::ones({2}).where(torch::tensor({true, false}), torch::zeros({2})) << "\n";
    const torch::Tensor c = torch::zeros({2});
    c.add_(1);
    c[0] = 5;
    std::cout << c << c.options().dtype() << (c.options().device() == torch::kCPU) << (c.dtype() == torch::kFloat) << (c.scalar_type() == at::kFloat) << "\n";
    torch::Tensor g = torch::ones({2}, torch::requires_grad());
    std::cout << g.requires_grad() << g.detach().requires_grad() << g.set_requires_grad(false).requires_grad() << torch::ones({1}).requires_grad_(true).requires_grad() << "\n";
}
