// SPDX-License-Identifier: Apache-2.0
// Operators, promotion, in-place forms, comparisons.
#include <torch/torch.h>
#include <iostream>

int main() {
    torch::Tensor a = torch::tensor({1.0f, 2.0f, 3.0f}), b = torch::tensor({4, 5, 6});
    std::cout << a + b << a - 1 << 2 * a << 1 / a << 3 - a << a / b << -a << "\n";
    std::cout << (b / 2) << b % 4 << (b + 0.5).dtype() << " " << (a + torch::ones({1}, torch::kFloat64)).dtype() << " " << (b * 2).dtype() << "\n";
    std::cout << (a == b) << (a < 2) << (b >= 5) << (a != a) << (a > b) << (a <= 2.0) << "\n";
    std::cout << ((a > 1) & (a < 3)) << ((a > 1) | (b == 4)) << ~(a > 1) << (b ^ b) << "\n";
    a += 1;
    a *= b;
    a -= torch::ones({3});
    a /= 2;
    std::cout << a << "\n";
    a.add_(10, 2).mul_(torch::tensor({1, 0, 1})).clamp_(0, 25).sub_(1).div_(2).neg_();
    std::cout << a << a.abs().sqrt() << a.pow(2) << torch::pow(2, b) << a.exp().log() << "\n";
    std::cout << a.zero_() << a.fill_(3.5) << a.copy_(b) << a.to(torch::kInt32) << a.toType(torch::kFloat64).dtype() << "\n";
    torch::Tensor m = torch::arange(6, torch::kFloat32).view({2, 3});
    std::cout << m.matmul(m.t()) << torch::mm(m, m.transpose(0, 1)) << m.mv(torch::ones({3})) << torch::dot(m[0], m[1]) << torch::einsum("ij,kj->ik", {m, m}) << "\n";
    std::cout << torch::addmm(torch::ones({2, 2}), m, m.t(), 1, 2) << torch::bmm(m.unsqueeze(0), m.t().unsqueeze(0)) << torch::outer(m[0], m[1]) << "\n";
    std::cout << torch::allclose(m, m + 1e-9) << torch::equal(m, m) << m.equal(m + 1) << m.is_same(m) << " " << torch::max(m, torch::ones({2, 3}) * 2) << "\n";
    std::cout << torch::sigmoid(m) << torch::relu(m - 3) << m.tanh() << torch::softmax(m, 1) << m.log_softmax(-1) << torch::gelu(m) << torch::leaky_relu(m - 3, 0.1) << "\n";
    std::cout << torch::erf(m) << torch::floor(m / 2) << m.round() << torch::sign(m - 2) << torch::atan2(m, m + 1) << torch::logical_not(m > 2) << torch::isnan(m) << "\n";
    std::cout << torch::result_type(a, b) << " " << torch::promote_types(torch::kInt32, torch::kHalf) << " " << torch::canCast(torch::kFloat, torch::kInt) << "\n";
    std::cout << torch::complex(m, m) << torch::real(torch::complex(m, m)) << torch::polar(torch::ones({2}), torch::zeros({2})) << "\n";
}
