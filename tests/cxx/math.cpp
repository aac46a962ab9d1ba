// SPDX-License-Identifier: Apache-2.0
// Functions of tensors, one line each.
#include <torch/torch.h>
#include <iostream>

#define SHOW(expression) std::cout << #expression << "\n" << (expression) << "\n"

int main() {
    torch::Tensor x = torch::tensor({{1.0f, -2.0f, 3.5f}, {0.5f, 4.0f, -1.25f}}), y = torch::tensor({{2.0f, 1.0f, -1.0f}, {3.0f, 0.5f, 2.0f}}), i = torch::tensor({{4, 7}, {-3, 2}});
    SHOW(x.abs().sqrt());
    SHOW(torch::exp(x.clamp_max(2)));
    SHOW(torch::log1p(x.abs()));
    SHOW(x.sin() + x.cos());
    SHOW(torch::clamp(x, -1, 2));
    SHOW(x.clamp_min(0));
    SHOW(torch::where(x > 0, x, y));
    SHOW(torch::maximum(x, y));
    SHOW(torch::min(x, y));
    SHOW(torch::floor_divide(i, 2));
    SHOW(torch::div(x, y, "trunc"));
    SHOW(torch::remainder(i, 3));
    SHOW(torch::fmod(i, 3));
    SHOW(x.pow(3));
    SHOW(torch::bitwise_and(i, 6));
    SHOW(torch::sum(x, {0}, true));
    SHOW(torch::mean(x, std::vector<int64_t>{0, 1}));
    SHOW(x.std(1, true, false));
    SHOW(torch::logsumexp(x, 1));
    SHOW(torch::cumprod(x, 1));
    SHOW(torch::triu(x));
    SHOW(torch::diag(torch::ones({2})));
    SHOW(torch::trace(torch::eye(3)));
    SHOW(torch::kron(torch::eye(2), torch::ones({1, 2})));
    SHOW(torch::meshgrid({torch::arange(2), torch::arange(3)}, "ij")[1]);
    SHOW(torch::histc(x, 4, -2, 4));
    SHOW(torch::bincount(torch::tensor({0, 1, 1, 3})));
    SHOW(torch::searchsorted(torch::tensor({1, 3, 5}), torch::tensor({2, 5})));
    SHOW(std::get<0>(torch::unique_consecutive(torch::tensor({1, 1, 2, 2, 1}))));
    SHOW(std::get<0>(torch::_unique2(torch::tensor({3, 1, 3}))));
    SHOW(torch::tensordot(x, y, {1}, {1}));
    SHOW(torch::cross(torch::tensor({1.f, 0.f, 0.f}), torch::tensor({0.f, 1.f, 0.f}), 0));
    SHOW(torch::layer_norm(x, {3}));
    SHOW(torch::conv1d(torch::ones({1, 1, 5}), torch::ones({1, 1, 3})));
    SHOW(torch::conv2d(torch::ones({1, 1, 3, 3}), torch::ones({1, 1, 2, 2}), {}, 1, 1).sizes());
    SHOW(torch::max_pool2d(torch::arange(16, torch::kFloat).view({1, 1, 4, 4}), 2));
    SHOW(torch::avg_pool1d(torch::arange(6, torch::kFloat).view({1, 1, 6}), 2));
    SHOW(torch::adaptive_avg_pool2d(torch::ones({1, 2, 4, 4}), {1, 1}).sizes());
    SHOW(torch::embedding(torch::arange(6).view({3, 2}), torch::tensor({2, 0})));
    SHOW(torch::batch_norm(torch::ones({2, 3}), {}, {}, torch::zeros({3}), torch::ones({3}), false, 0.1, 1e-5, false));
    SHOW(torch::linear(x, torch::ones({2, 3}), torch::ones({2})));
    SHOW(torch::hardtanh(x));
    SHOW(torch::silu(x));
    SHOW(torch::elu(x));
    SHOW(torch::softplus(x));
    SHOW(torch::nan_to_num(torch::tensor({NAN, INFINITY})));
    SHOW(torch::isclose(x, x));
    SHOW(torch::logical_and(x > 0, y > 0));
    SHOW(torch::fft_fft(torch::ones({4})));
    SHOW(torch::nonzero(x > 2));
    SHOW(torch::argwhere(x > 2));
    SHOW(torch::movedim(torch::ones({2, 3, 4}), 0, 2).sizes());
    SHOW(torch::tile(torch::tensor({1, 2}), {2}));
    SHOW(torch::repeat_interleave(torch::tensor({1, 2}), 2));
    SHOW(torch::rot90(i, 1, {0, 1}));
    SHOW(torch::std(x));
    SHOW(std::get<1>(torch::kthvalue(torch::tensor({3.f, 1.f, 2.f}), 2)));
    SHOW(torch::lerp(x, y, 0.5));
    SHOW(torch::addcmul(x, y, y, 2));
    SHOW(torch::dist(x, y));
    SHOW(x.norm(1));
    SHOW(torch::corrcoef(x));
    SHOW(torch::count_nonzero(x));
    SHOW(torch::frobenius_norm(x, {0, 1}));
}
