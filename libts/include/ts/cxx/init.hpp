// SPDX-License-Identifier: Apache-2.0
//
// init.hpp: torch::nn::init, the usual fillings of weights.
#pragma once

#include <ts/cxx/nn.hpp>

namespace torch {
namespace nn {
namespace init {

using NonlinearityType = enumtype::Mode;
using FanModeType = enumtype::Mode;

/// How much a function that follows shrinks the spread; `param`: the slope of leaky ReLU.
inline double calculate_gain(const NonlinearityType &nonlinearity, double param = 0.01) {
    if (nonlinearity.is(kTanh)) return 5.0 / 3.0;
    if (nonlinearity.is(kReLU)) return std::sqrt(2.0);
    if (nonlinearity.is(kLeakyReLU)) return std::sqrt(2.0 / (1 + param * param));
    return 1.0;
}

inline Tensor constant_(Tensor t, Scalar value) { return t.fill_(value); }
inline Tensor ones_(Tensor t) { return t.fill_(1); }
inline Tensor zeros_(Tensor t) { return t.zero_(); }
inline Tensor normal_(Tensor t, double mean = 0, double std = 1) { return t.normal_(mean, std); }
inline Tensor uniform_(Tensor t, double low = 0, double high = 1) { return t.uniform_(low, high); }

inline Tensor eye_(Tensor matrix) {
    TORCH_CHECK(matrix.ndimension() == 2, "Only tensors with 2 dimensions are supported");
    return at::eye_out(matrix, matrix.size(0), matrix.size(1));
}

/// A convolution that hands its input on.
inline Tensor dirac_(Tensor t) {
    TORCH_CHECK(t.ndimension() >= 3 && t.ndimension() <= 5, "Only tensors with 3, 4, or 5 dimensions are supported");
    t.zero_();
    for (int64_t d = 0; d < std::min(t.size(0), t.size(1)); d++) {
        Tensor kernel = t[d][d];
        while (kernel.dim() > 0) kernel = kernel[kernel.size(0) / 2];
        kernel.fill_(1);
    }
    return t;
}

inline Tensor orthogonal_(Tensor t, double gain = 1.0) {
    TORCH_CHECK(t.ndimension() >= 2, "Only tensors with 2 or more dimensions are supported");
    int64_t rows = t.size(0), columns = t.numel() / rows;
    Tensor flat = torch::randn({rows, columns});
    if (rows < columns) flat.t_();
    auto [q, r] = at::linalg_qr(flat);
    q *= r.diagonal().sign();
    if (rows < columns) q.t_();
    t.view_as(q).copy_(q);
    return t.mul_(gain);
}

/// Normal numbers, of which a part is 0 in each column.
inline Tensor sparse_(Tensor t, double sparsity, double std = 0.01) {
    TORCH_CHECK(t.ndimension() == 2, "Only tensors with 2 dimensions are supported");
    int64_t rows = t.size(0), zeros = static_cast<int64_t>(std::ceil(sparsity * static_cast<double>(rows)));
    t.normal_(0, std);
    for (int64_t column = 0; column < t.size(1); column++) {
        Tensor places = torch::randperm(rows, t.options().dtype(kLong)).slice(0, 0, zeros);
        t.select(1, column).index_fill_(0, places, 0);
    }
    return t;
}

inline std::tuple<int64_t, int64_t> _calculate_fan_in_and_fan_out(const Tensor &t) {
    TORCH_CHECK(t.dim() >= 2, "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions");
    int64_t each = t.dim() == 2 ? 1 : t[0][0].numel();
    return {t.size(1) * each, t.size(0) * each};
}

namespace detail {
inline double kaiming_std(const Tensor &t, double a, const FanModeType &mode, const NonlinearityType &nonlinearity) {
    auto [in, out] = _calculate_fan_in_and_fan_out(t);
    return calculate_gain(nonlinearity, a) / std::sqrt(static_cast<double>(mode.is(kFanIn) ? in : out));
}
inline double xavier_std(const Tensor &t, double gain) {
    auto [in, out] = _calculate_fan_in_and_fan_out(t);
    return gain * std::sqrt(2.0 / static_cast<double>(in + out));
}
} // namespace detail

inline Tensor kaiming_normal_(Tensor t, double a = 0, const FanModeType &mode = kFanIn, const NonlinearityType &nonlinearity = kLeakyReLU) {
    return t.normal_(0, detail::kaiming_std(t, a, mode, nonlinearity));
}
inline Tensor kaiming_uniform_(Tensor t, double a = 0, const FanModeType &mode = kFanIn, const NonlinearityType &nonlinearity = kLeakyReLU) {
    double bound = std::sqrt(3.0) * detail::kaiming_std(t, a, mode, nonlinearity);
    return t.uniform_(-bound, bound);
}
inline Tensor xavier_normal_(Tensor t, double gain = 1.0) { return t.normal_(0, detail::xavier_std(t, gain)); }
inline Tensor xavier_uniform_(Tensor t, double gain = 1.0) {
    double bound = std::sqrt(3.0) * detail::xavier_std(t, gain);
    return t.uniform_(-bound, bound);
}

} // namespace init
} // namespace nn
} // namespace torch
