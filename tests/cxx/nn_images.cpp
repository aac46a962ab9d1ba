// SPDX-License-Identifier: Apache-2.0
//
// torch::nn::functional: activations, pools, padding, resizing, sampling.
#include "said.h"

int main() {
    torch::manual_seed(0);
    Tensor f = torch::arange(6, kFloat).view({2, 3}), d = f.to(kDouble), i = torch::arange(6).view({2, 3}), j = i.to(kInt), u = i.to(kByte), s8 = i.to(kChar), s16 = i.to(kShort), b = i % 2 == 0, h = f.to(kHalf);
    Tensor bf = f.to(kBFloat16), c = torch::complex(f, f), cd = c.to(kComplexDouble), z = torch::tensor(2.5), zi = torch::tensor(3), zb = torch::tensor(true), e = torch::empty({0}), e2 = torch::empty({0, 3});
    Tensor v = torch::arange(3, kFloat), vi = torch::arange(3), f3 = torch::arange(24, kFloat).view({2, 3, 4}), sq = torch::arange(9, kFloat).view({3, 3}), x4 = torch::arange(32, kFloat).view({1, 2, 4, 4}) / 10, un;
    auto x = torch::arange(24, kFloat).view({1, 2, 3, 4}) / 10 - 1; auto x3 = torch::arange(12, kFloat).view({1, 3, 4}); auto x5 = torch::arange(32, kFloat).view({1, 2, 2, 2, 4}); auto t = torch::tensor({0.5f, -1.f, 2.f, -0.3f}); auto w2 = torch::arange(36, kFloat).view({2, 2, 3, 3}) / 36;
    E(F::relu(t)) E(F::relu(t, true)) E(F::relu(t.clone(), F::ReLUFuncOptions().inplace(true))) E(F::relu6(t * 10)) E(F::elu(t, F::ELUFuncOptions().alpha(0.5))) E(F::selu(t))
    E(F::celu(t, F::CELUFuncOptions().alpha(2))) E(F::gelu(t)) E(F::gelu(t, F::GELUFuncOptions().approximate("tanh"))) E(F::silu(t)) E(F::mish(t))
    E(F::hardtanh(t, F::HardtanhFuncOptions().min_val(-0.5).max_val(0.5))) E(F::leaky_relu(t, F::LeakyReLUFuncOptions().negative_slope(0.2)))
    E(F::threshold(t, F::ThresholdFuncOptions(0.1, 20))) E(F::hardshrink(t, 0.6)) E(F::softshrink(t, F::SoftshrinkFuncOptions(0.4)))
    E(F::softplus(t, F::SoftplusFuncOptions().beta(2).threshold(1))) E(F::glu(t)) E(F::glu(x, 1)) E(F::glu(torch::tensor(1.f))) E(F::prelu(t, torch::tensor({0.25f}))) E(F::logsigmoid(t))
    E(F::softsign(t)) E(F::tanhshrink(t)) E(F::rrelu(t)) E(F::softmax(t, 0)) E(F::softmax(x, F::SoftmaxFuncOptions(1).dtype(kDouble))) E(F::softmin(t, 0))
    E(F::log_softmax(t, F::LogSoftmaxFuncOptions(-1))) E(F::softmax(t, 2)) E(F::gumbel_softmax(t, F::GumbelSoftmaxFuncOptions().hard(true).dim(-1))) E(F::gumbel_softmax(t)) E(F::dropout(t))
    E(F::dropout(t, F::DropoutFuncOptions().p(0.3).training(false))) E(F::dropout(t, F::DropoutFuncOptions().p(1.5))) E(F::dropout2d(x, F::Dropout2dFuncOptions().p(0.5))) E(F::dropout3d(x5))
    E(F::alpha_dropout(t, F::AlphaDropoutFuncOptions().p(0.2).training(true))) E(F::avg_pool1d(x3, F::AvgPool1dFuncOptions(2)))
    E(F::avg_pool2d(x, F::AvgPool2dFuncOptions(2).stride(1).padding(1).count_include_pad(false))) E(F::avg_pool2d(x, F::AvgPool2dFuncOptions({2, 3}).ceil_mode(true).divisor_override(3)))
    E(F::avg_pool3d(x5, F::AvgPool3dFuncOptions(2))) E(F::max_pool1d(x3, F::MaxPool1dFuncOptions(2).stride(1))) E(F::max_pool2d(x, F::MaxPool2dFuncOptions(2)))
    E(F::max_pool2d(x, F::MaxPool2dFuncOptions({3, 3}).stride({1, 1}).padding({1, 1}).dilation(1))) E(F::max_pool2d_with_indices(x, F::MaxPool2dFuncOptions(2)))
    E(F::max_pool3d(x5, F::MaxPool3dFuncOptions({1, 2, 2}))) E(F::max_pool1d_with_indices(x3, F::MaxPool1dFuncOptions(2))) E(F::max_pool2d(t, F::MaxPool2dFuncOptions(2)))
    E(F::max_pool2d(x, F::MaxPool2dFuncOptions(5))) E(F::max_pool2d(x, F::MaxPool2dFuncOptions({1, 2, 3}))) E(F::adaptive_avg_pool1d(x3, F::AdaptiveAvgPool1dFuncOptions(2)))
    E(F::adaptive_avg_pool2d(x, F::AdaptiveAvgPool2dFuncOptions({2, 2}))) E(F::adaptive_avg_pool2d(x, F::AdaptiveAvgPool2dFuncOptions(1)))
    E(F::adaptive_avg_pool2d(x, F::AdaptiveAvgPool2dFuncOptions({c10::nullopt, 2}))) E(F::adaptive_avg_pool3d(x5, F::AdaptiveAvgPool3dFuncOptions(1)))
    E(F::adaptive_max_pool1d(x3, F::AdaptiveMaxPool1dFuncOptions(3))) E(F::adaptive_max_pool2d(x, F::AdaptiveMaxPool2dFuncOptions(2)))
    E(F::adaptive_max_pool2d_with_indices(x, F::AdaptiveMaxPool2dFuncOptions({1, 2}))) E(F::adaptive_avg_pool2d(t, F::AdaptiveAvgPool2dFuncOptions(1)))
    E(F::lp_pool1d(x3, F::LPPool1dFuncOptions(2, 2))) E(F::lp_pool2d(x, F::LPPool2dFuncOptions(2, {2, 2}).stride(1)))
    E(F::max_unpool2d(std::get<0>(F::max_pool2d_with_indices(x5[0], F::MaxPool2dFuncOptions(2))), std::get<1>(F::max_pool2d_with_indices(x5[0], F::MaxPool2dFuncOptions(2))), F::MaxUnpool2dFuncOptions(2)))
    E(F::pad(t, F::PadFuncOptions({1, 2}))) E(F::pad(x, F::PadFuncOptions({1, 1, 1, 1}).mode(torch::kReflect))) E(F::pad(x, F::PadFuncOptions({1, 1}).mode(torch::kReplicate)))
    E(F::pad(x, F::PadFuncOptions({1, 0, 2, 0}).mode(torch::kCircular))) E(F::pad(x3, F::PadFuncOptions({1, 1}).mode(torch::kConstant).value(7))) E(F::pad(x, F::PadFuncOptions({1, 1, 1})))
    E(F::pad(x, F::PadFuncOptions({9, 9, 9, 9}).mode(torch::kReflect))) E(F::pad(t, F::PadFuncOptions({1, 1}).mode(torch::kReflect)))
    E(F::pad(x, F::PadFuncOptions({1, 1, 1, 1}).mode(torch::kReflect).value(2))) E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2}))))
    E(F::interpolate(x, F::InterpolateFuncOptions().scale_factor(std::vector<double>({2.0, 1.5})).mode(torch::kNearest)))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({6, 8})).mode(torch::kBilinear).align_corners(false)))
    E(F::interpolate(x, F::InterpolateFuncOptions().scale_factor(std::vector<double>({1.7, 2.3})).mode(torch::kBilinear).align_corners(true)))
    E(F::interpolate(x, F::InterpolateFuncOptions().scale_factor(std::vector<double>({1.7, 2.3})).mode(torch::kBilinear).align_corners(false).recompute_scale_factor(true)))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).mode(torch::kBicubic).align_corners(false)))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).mode(torch::kBilinear).align_corners(false).antialias(true)))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).mode(torch::kArea)))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).mode(torch::kNearestExact).align_corners(false)))
    E(F::interpolate(x3, F::InterpolateFuncOptions().size(std::vector<int64_t>({6})).mode(torch::kLinear).align_corners(false)))
    E(F::interpolate(x5, F::InterpolateFuncOptions().size(std::vector<int64_t>({1, 1, 2})).mode(torch::kTrilinear).align_corners(true))) E(F::interpolate(x))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).scale_factor(std::vector<double>({2, 2}))))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2})))) E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).align_corners(true)))
    E(F::interpolate(x3, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).mode(torch::kBilinear).align_corners(true)))
    E(F::interpolate(x, F::InterpolateFuncOptions().size(std::vector<int64_t>({2, 2})).mode(torch::kLinear)))
    E(F::interpolate(x3, F::InterpolateFuncOptions().size(std::vector<int64_t>({2})).mode(torch::kBicubic).align_corners(true))) E(F::affine_grid(torch::eye(2, 3).unsqueeze(0), {1, 1, 2, 2}))
    E(F::affine_grid(torch::eye(2, 3).unsqueeze(0), {1, 1, 2, 2}, true)) E(F::affine_grid(torch::eye(2, 3), {1, 1, 2, 2}))
    E(F::affine_grid(torch::eye(2, 3, kLong).unsqueeze(0), {1, 1, 2, 2})) E(F::affine_grid(torch::eye(2, 3).unsqueeze(0), {1, 1, 2}))
    E(F::affine_grid(torch::eye(2, 3).unsqueeze(0), {1, 1, 2, 0}))
    E(F::grid_sample(x, F::affine_grid(torch::eye(2, 3).unsqueeze(0), {1, 2, 2, 2}, false), F::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kZeros).align_corners(true)))
    E(F::grid_sample(x, F::affine_grid(torch::eye(2, 3).unsqueeze(0) * 2, {1, 2, 2, 2}, false), F::GridSampleFuncOptions().mode(torch::kNearest).padding_mode(torch::kBorder).align_corners(false)))
    E(F::grid_sample(x, F::affine_grid(torch::eye(2, 3).unsqueeze(0) * 2, {1, 2, 2, 2}, false), F::GridSampleFuncOptions().padding_mode(torch::kReflection))) E(F::grid_sample(x, x))
    E(F::pixel_shuffle(torch::arange(16, kFloat).view({1, 4, 2, 2}), 2)) E(F::pixel_unshuffle(torch::arange(16, kFloat).view({1, 1, 4, 4}), F::PixelUnshuffleFuncOptions(2)))
    E(F::unfold(x, F::UnfoldFuncOptions({2, 2}).padding(0).stride(2))) E(F::unfold(x3, F::UnfoldFuncOptions(2))) E(F::fold(torch::ones({1, 8, 4}), F::FoldFuncOptions({3, 3}, {2, 2})))
    E(F::fold(torch::ones({1, 8, 3}), F::FoldFuncOptions({3, 3}, {2, 2})))
}
