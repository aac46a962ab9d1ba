// SPDX-License-Identifier: Apache-2.0
//
// nn/pooling.hpp: torch::nn::functional's pools.
#pragma once

#include <ts/cxx/nn/activation.hpp>

namespace torch {
namespace nn {
namespace functional {

// ---- averages and maxima over windows ----

template <size_t D> class AvgPoolFuncOptions {
public:
    AvgPoolFuncOptions(ExpandingArray<D> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
    TS_GIVEN_OPTION(ExpandingArray<D>, kernel_size)
    TS_GIVEN_OPTION(ExpandingArray<D>, stride)
    TS_OPTION(ExpandingArray<D>, padding, 0)
    TS_OPTION(bool, ceil_mode, false)
    TS_OPTION(bool, count_include_pad, true)
    TS_OPTION(c10::optional<int64_t>, divisor_override, c10::nullopt)
};
using AvgPool1dFuncOptions = AvgPoolFuncOptions<1>;
using AvgPool2dFuncOptions = AvgPoolFuncOptions<2>;
using AvgPool3dFuncOptions = AvgPoolFuncOptions<3>;
inline Tensor avg_pool1d(const Tensor &x, const AvgPool1dFuncOptions &o) {
    return at::avg_pool1d(x, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(), o.count_include_pad());
}
inline Tensor avg_pool2d(const Tensor &x, const AvgPool2dFuncOptions &o) {
    return at::avg_pool2d(x, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(), o.count_include_pad(), o.divisor_override());
}
inline Tensor avg_pool3d(const Tensor &x, const AvgPool3dFuncOptions &o) {
    return at::avg_pool3d(x, o.kernel_size(), o.stride(), o.padding(), o.ceil_mode(), o.count_include_pad(), o.divisor_override());
}

template <size_t D> class MaxPoolFuncOptions {
public:
    MaxPoolFuncOptions(ExpandingArray<D> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
    TS_GIVEN_OPTION(ExpandingArray<D>, kernel_size)
    TS_GIVEN_OPTION(ExpandingArray<D>, stride)
    TS_OPTION(ExpandingArray<D>, padding, 0)
    TS_OPTION(ExpandingArray<D>, dilation, 1)
    TS_OPTION(bool, ceil_mode, false)
};
#define TS_MAX_POOL(D)                                                                                            \
    using MaxPool##D##dFuncOptions = MaxPoolFuncOptions<D>;                                                       \
    inline Tensor max_pool##D##d(const Tensor &x, const MaxPool##D##dFuncOptions &o) {                            \
        return at::max_pool##D##d(x, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode());      \
    }                                                                                                             \
    inline std::tuple<Tensor, Tensor> max_pool##D##d_with_indices(const Tensor &x, const MaxPool##D##dFuncOptions &o) { \
        return at::max_pool##D##d_with_indices(x, o.kernel_size(), o.stride(), o.padding(), o.dilation(), o.ceil_mode()); \
    }
TS_MAX_POOL(1)
TS_MAX_POOL(2)
TS_MAX_POOL(3)
#undef TS_MAX_POOL

// ---- to a given size ----

template <class Size> class AdaptivePoolFuncOptions {
public:
    AdaptivePoolFuncOptions(Size output_size) : output_size_(output_size) {}
    TS_GIVEN_OPTION(Size, output_size)
};
using AdaptiveAvgPool1dFuncOptions = AdaptivePoolFuncOptions<ExpandingArray<1>>;
using AdaptiveAvgPool2dFuncOptions = AdaptivePoolFuncOptions<ExpandingArrayWithOptionalElem<2>>;
using AdaptiveAvgPool3dFuncOptions = AdaptivePoolFuncOptions<ExpandingArrayWithOptionalElem<3>>;
using AdaptiveMaxPool1dFuncOptions = AdaptiveAvgPool1dFuncOptions;
using AdaptiveMaxPool2dFuncOptions = AdaptiveAvgPool2dFuncOptions;
using AdaptiveMaxPool3dFuncOptions = AdaptiveAvgPool3dFuncOptions;
inline Tensor adaptive_avg_pool1d(const Tensor &x, const AdaptiveAvgPool1dFuncOptions &o) { return at::adaptive_avg_pool1d(x, o.output_size()); }
inline Tensor adaptive_avg_pool2d(const Tensor &x, const AdaptiveAvgPool2dFuncOptions &o) { return at::adaptive_avg_pool2d(x, o.output_size().filled(x.sizes())); }
inline Tensor adaptive_avg_pool3d(const Tensor &x, const AdaptiveAvgPool3dFuncOptions &o) { return at::adaptive_avg_pool3d(x, o.output_size().filled(x.sizes())); }
inline std::tuple<Tensor, Tensor> adaptive_max_pool1d_with_indices(const Tensor &x, const AdaptiveMaxPool1dFuncOptions &o) {
    return at::adaptive_max_pool1d(x, o.output_size());
}
inline std::tuple<Tensor, Tensor> adaptive_max_pool2d_with_indices(const Tensor &x, const AdaptiveMaxPool2dFuncOptions &o) {
    return at::adaptive_max_pool2d(x, o.output_size().filled(x.sizes()));
}
inline std::tuple<Tensor, Tensor> adaptive_max_pool3d_with_indices(const Tensor &x, const AdaptiveMaxPool3dFuncOptions &o) {
    return at::adaptive_max_pool3d(x, o.output_size().filled(x.sizes()));
}
inline Tensor adaptive_max_pool1d(const Tensor &x, const AdaptiveMaxPool1dFuncOptions &o) { return std::get<0>(adaptive_max_pool1d_with_indices(x, o)); }
inline Tensor adaptive_max_pool2d(const Tensor &x, const AdaptiveMaxPool2dFuncOptions &o) { return std::get<0>(adaptive_max_pool2d_with_indices(x, o)); }
inline Tensor adaptive_max_pool3d(const Tensor &x, const AdaptiveMaxPool3dFuncOptions &o) { return std::get<0>(adaptive_max_pool3d_with_indices(x, o)); }

// ---- back from maxima ----

template <size_t D> class MaxUnpoolFuncOptions {
public:
    MaxUnpoolFuncOptions(ExpandingArray<D> kernel_size) : kernel_size_(kernel_size), stride_(kernel_size) {}
    TS_GIVEN_OPTION(ExpandingArray<D>, kernel_size)
    TS_GIVEN_OPTION(ExpandingArray<D>, stride)
    TS_OPTION(ExpandingArray<D>, padding, 0)
    TS_OPTION(c10::optional<std::vector<int64_t>>, output_size, c10::nullopt)
    /// The size asked for, or the smallest that gives x.
    std::vector<int64_t> size_for(const Tensor &x) const {
        std::vector<int64_t> smallest, wanted;
        for (size_t d = 0; d < D; d++) smallest.push_back((x.size(static_cast<int64_t>(d) + 2) - 1) * (*stride_)[d] + (*kernel_size_)[d] - 2 * (*padding_)[d]);
        if (!output_size_) return smallest;
        if (output_size_->size() == D + 2) wanted.assign(output_size_->begin() + 2, output_size_->end());
        TORCH_CHECK(wanted.size() == D, "output_size should be a sequence containing ", D, " or ", D + 2, " elements, but it has a length of '", wanted.size(), "'");
        for (size_t d = 0; d < D; d++) {
            int64_t least = smallest[d] - (*stride_)[d], most = smallest[d] + (*stride_)[d];
            TORCH_CHECK(least <= wanted[d] && wanted[d] <= most, "invalid output_size ", wanted, " (dim ", d, " must be between ", least, " and ", most, ")");
        }
        return wanted;
    }
};
using MaxUnpool1dFuncOptions = MaxUnpoolFuncOptions<1>;
using MaxUnpool2dFuncOptions = MaxUnpoolFuncOptions<2>;
using MaxUnpool3dFuncOptions = MaxUnpoolFuncOptions<3>;
inline Tensor max_unpool1d(const Tensor &x, const Tensor &indices, const MaxUnpool1dFuncOptions &o) {
    std::vector<int64_t> size = o.size_for(x);
    size.push_back(1);
    return at::max_unpool2d(x.unsqueeze(3), indices.unsqueeze(3), size).squeeze(3);
}
inline Tensor max_unpool2d(const Tensor &x, const Tensor &indices, const MaxUnpool2dFuncOptions &o) { return at::max_unpool2d(x, indices, o.size_for(x)); }
inline Tensor max_unpool3d(const Tensor &x, const Tensor &indices, const MaxUnpool3dFuncOptions &o) {
    return at::max_unpool3d(x, indices, o.size_for(x), o.stride(), o.padding());
}

// ---- power averages ----

template <size_t D> class LPPoolFuncOptions {
public:
    LPPoolFuncOptions(double norm_type, ExpandingArray<D> kernel_size) : norm_type_(norm_type), kernel_size_(kernel_size), stride_(kernel_size) {}
    TS_GIVEN_OPTION(double, norm_type)
    TS_GIVEN_OPTION(ExpandingArray<D>, kernel_size)
    TS_GIVEN_OPTION(ExpandingArray<D>, stride)
    TS_OPTION(bool, ceil_mode, false)
    /// The root of the sum of powers, from their average.
    Tensor root(const Tensor &average) const {
        int64_t n = 1;
        for (int64_t k : *kernel_size_) n *= k;
        return (at::sign(average) * at::relu(at::abs(average))).mul(n).pow(1 / norm_type_);
    }
};
using LPPool1dFuncOptions = LPPoolFuncOptions<1>;
using LPPool2dFuncOptions = LPPoolFuncOptions<2>;
inline Tensor lp_pool1d(const Tensor &x, const LPPool1dFuncOptions &o) { return o.root(at::avg_pool1d(x.pow(o.norm_type()), o.kernel_size(), o.stride(), 0, o.ceil_mode())); }
inline Tensor lp_pool2d(const Tensor &x, const LPPool2dFuncOptions &o) { return o.root(at::avg_pool2d(x.pow(o.norm_type()), o.kernel_size(), o.stride(), 0, o.ceil_mode())); }

} // namespace functional
} // namespace nn
} // namespace torch
