// SPDX-License-Identifier: Apache-2.0
// Taking and writing parts of tensors.
#include <torch/torch.h>
#include <iostream>

using namespace torch::indexing;

int main() {
    torch::Tensor x = torch::arange(24).view({2, 3, 4});
    std::cout << x[0] << x[1][2] << x[0][0][3].item<int64_t>() << "\n";
    std::cout << x.index({0, Slice(), 1}) << "\n" << x.index({"...", 2}) << "\n" << x.index({Slice(None, 1), Ellipsis, Slice(0, 4, 2)}) << "\n";
    std::cout << x.index({None, 0}).sizes() << " " << x.index({Slice(1, None)}).sizes() << " " << x.index({-1, -1, -1}) << "\n";
    std::cout << x.index({torch::tensor({1, 0}), torch::tensor({2, 1})}) << "\n" << x.index({x > 20}) << "\n" << x.index({true}).sizes() << "\n";
    x.index_put_({0, 0}, 100);
    x.index_put_({"...", 3}, torch::tensor({{7, 8, 9}, {1, 2, 3}}));
    x.index_put_({x > 50}, -1);
    std::cout << x << "\n";
    x[1][0] = torch::arange(4);
    x[0] += 1;
    std::cout << x << "\n";
    std::cout << x.select(1, 2) << x.slice(2, 1, 3) << x.narrow(0, 1, 1).sizes() << "\n";
    auto a = x.accessor<int64_t, 3>();
    int64_t total = 0;
    for (int i = 0; i < a.size(0); i++)
        for (int j = 0; j < a.size(1); j++)
            for (int k = 0; k < a.size(2); k++) total += a[i][j][k];
    std::cout << total << " " << a.size(1) << " " << a.stride(0) << "\n";
    a[0][0][0] = 42;
    std::cout << x[0][0][0].item().toInt() << " " << x.data_ptr<int64_t>()[0] << "\n";
    std::cout << torch::index_select(x, 2, torch::tensor({3, 0})) << torch::masked_select(x, x.lt(3)) << torch::nonzero(x.eq(2)) << "\n";
    std::cout << x.gather(2, torch::zeros({2, 3, 1}, torch::kInt64)) << torch::take(x, torch::tensor({0, 5})) << "\n";
    for (const torch::Tensor &part : x.unbind(0)) std::cout << part.sum().item<int64_t>() << " ";
    for (const torch::Tensor &part : x.split(2, 1)) std::cout << part.sizes() << " ";
    for (const torch::Tensor &part : torch::chunk(x, 2, 2)) std::cout << part.sizes() << " ";
    std::cout << "\n" << Slice(1, 5, 2) << " " << x.size(0) << x.size(-1) << "\n";
    torch::Tensor z = torch::zeros({3});
    z.index({Slice(0, 2)}).fill_(5);
    z.masked_fill_(z == 0, 1);
    std::cout << z << "\n";
    std::cout << torch::where(z > 2, z, torch::zeros_like(z)) << torch::scatter(torch::zeros({4}), 0, torch::tensor({1, 3}), 9.0) << "\n";
}
