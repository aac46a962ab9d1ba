// SPDX-License-Identifier: Apache-2.0
//
// nn/layers.hpp: torch::nn::functional's convolutions, products, normalisations and embeddings.
#pragma once

#include <ts/cxx/nn/options.hpp>

namespace torch {
namespace nn {
namespace functional {

// ---- products ----

inline Tensor linear(const Tensor &x, const Tensor &weight, const Tensor &bias = {}) { return at::linear(x, weight, bias); }
inline Tensor bilinear(const Tensor &a, const Tensor &b, const Tensor &weight, const Tensor &bias = {}) { return at::bilinear(a, b, weight, bias); }

/// How far a convolution pads: numbers, or kSame or kValid.
template <size_t D> class ConvPadding {
    ExpandingArray<D> widths_ = 0;
    const char *mode_ = nullptr;

public:
    template <class T, class = std::enable_if_t<std::is_convertible<T, ExpandingArray<D>>::value>> ConvPadding(const T &widths) : widths_(widths) {}
    ConvPadding(std::initializer_list<int64_t> widths) : widths_(widths) {}
    ConvPadding(enumtype::kSame mode) : mode_(mode.text()) {}
    ConvPadding(enumtype::kValid mode) : mode_(mode.text()) {}
    const char *mode() const { return mode_; }
    const ExpandingArray<D> &widths() const { return widths_; }
};

template <size_t D> class ConvFuncOptions {
public:
    using padding_t = ConvPadding<D>;
    TS_OPTION(Tensor, bias, {})
    TS_OPTION(ExpandingArray<D>, stride, 1)
    TS_OPTION(padding_t, padding, 0)
    TS_OPTION(ExpandingArray<D>, dilation, 1)
    TS_OPTION(int64_t, groups, 1)
};
template <size_t D> class ConvTransposeFuncOptions {
public:
    TS_OPTION(Tensor, bias, {})
    TS_OPTION(ExpandingArray<D>, stride, 1)
    TS_OPTION(ExpandingArray<D>, padding, 0)
    TS_OPTION(ExpandingArray<D>, output_padding, 0)
    TS_OPTION(int64_t, groups, 1)
    TS_OPTION(ExpandingArray<D>, dilation, 1)
};
#define TS_CONV(D)                                                                                                \
    using Conv##D##dFuncOptions = ConvFuncOptions<D>;                                                             \
    inline Tensor conv##D##d(const Tensor &x, const Tensor &weight, const Conv##D##dFuncOptions &o = {}) {         \
        const char *mode = o.padding().mode();                                                                    \
        if (mode) return at::conv##D##d(x, weight, o.bias(), o.stride(), c10::string_view(mode), o.dilation(), o.groups()); \
        return at::conv##D##d(x, weight, o.bias(), o.stride(), c10::IntArrayRef(o.padding().widths()), o.dilation(), o.groups()); \
    }                                                                                                             \
    using ConvTranspose##D##dFuncOptions = ConvTransposeFuncOptions<D>;                                           \
    inline Tensor conv_transpose##D##d(const Tensor &x, const Tensor &weight, const ConvTranspose##D##dFuncOptions &o = {}) { \
        return at::conv_transpose##D##d(x, weight, o.bias(), o.stride(), o.padding(), o.output_padding(), o.groups(), o.dilation()); \
    }
TS_CONV(1)
TS_CONV(2)
TS_CONV(3)
#undef TS_CONV

// ---- normalisations ----

class BatchNormFuncOptions {
    TS_OPTION(Tensor, weight, {})
    TS_OPTION(Tensor, bias, {})
    TS_OPTION(bool, training, false)
    TS_OPTION(c10::optional<double>, momentum, 0.1)
    TS_OPTION(double, eps, 1e-5)
};
inline Tensor batch_norm(const Tensor &x, const Tensor &mean, const Tensor &var, const BatchNormFuncOptions &o = {}) {
    if (o.training()) {
        c10::IntArrayRef sizes = x.sizes();
        int64_t values = sizes[0];
        for (size_t i = 2; i < sizes.size(); i++) values *= sizes[i];
        TORCH_CHECK(values != 1, "Expected more than 1 value per channel when training, got input size ", sizes);
    }
    return at::batch_norm(x, o.weight(), o.bias(), mean, var, o.training(), o.momentum().value(), o.eps(), true);
}

class InstanceNormFuncOptions {
    TS_OPTION(Tensor, running_mean, {})
    TS_OPTION(Tensor, running_var, {})
    TS_OPTION(Tensor, weight, {})
    TS_OPTION(Tensor, bias, {})
    TS_OPTION(bool, use_input_stats, true)
    TS_OPTION(double, momentum, 0.1)
    TS_OPTION(double, eps, 1e-5)
};
inline Tensor instance_norm(const Tensor &x, const InstanceNormFuncOptions &o = {}) {
    return at::instance_norm(x, o.weight(), o.bias(), o.running_mean(), o.running_var(), o.use_input_stats(), o.momentum(), o.eps(), true);
}

class LayerNormFuncOptions {
public:
    LayerNormFuncOptions(std::vector<int64_t> normalized_shape) : normalized_shape_(std::move(normalized_shape)) {}
    TS_GIVEN_OPTION(std::vector<int64_t>, normalized_shape)
    TS_OPTION(Tensor, weight, {})
    TS_OPTION(Tensor, bias, {})
    TS_OPTION(double, eps, 1e-5)
};
inline Tensor layer_norm(const Tensor &x, const LayerNormFuncOptions &o) { return at::layer_norm(x, o.normalized_shape(), o.weight(), o.bias(), o.eps()); }

class GroupNormFuncOptions {
public:
    GroupNormFuncOptions(int64_t num_groups) : num_groups_(num_groups) {}
    TS_GIVEN_OPTION(int64_t, num_groups)
    TS_OPTION(Tensor, weight, {})
    TS_OPTION(Tensor, bias, {})
    TS_OPTION(double, eps, 1e-5)
};
inline Tensor group_norm(const Tensor &x, const GroupNormFuncOptions &o) { return at::group_norm(x, o.num_groups(), o.weight(), o.bias(), o.eps()); }

class LocalResponseNormFuncOptions {
public:
    LocalResponseNormFuncOptions(int64_t size) : size_(size) {}
    TS_GIVEN_OPTION(int64_t, size)
    TS_OPTION(double, alpha, 1e-4)
    TS_OPTION(double, beta, 0.75)
    TS_OPTION(double, k, 1)
};
inline Tensor local_response_norm(const Tensor &x, const LocalResponseNormFuncOptions &o) {
    TORCH_CHECK(x.dim() >= 3, "Expected 3D or higher dimensionality input (got ", x.dim(), " dimensions)");
    int64_t n = o.size(), before = n / 2, after = (n - 1) / 2;
    Tensor sums = x.mul(x).unsqueeze(1);
    if (x.dim() == 3) sums = at::avg_pool2d(at::constant_pad_nd(sums, {0, 0, before, after}), {n, 1}, 1).squeeze(1);
    else {
        sums = at::constant_pad_nd(sums.view({x.size(0), 1, x.size(1), x.size(2), -1}), {0, 0, 0, 0, before, after});
        sums = at::avg_pool3d(sums, {n, 1, 1}, 1).squeeze(1).view(x.sizes());
    }
    return x / sums.mul(o.alpha()).add(o.k()).pow(o.beta());
}

class NormalizeFuncOptions {
    TS_OPTION(double, p, 2)
    TS_OPTION(int64_t, dim, 1)
    TS_OPTION(double, eps, 1e-12)
    TS_OPTION(c10::optional<Tensor>, out, c10::nullopt)
};
inline Tensor normalize(const Tensor &x, const NormalizeFuncOptions &o = {}) {
    Tensor length = x.norm(o.p(), c10::IntArrayRef(o.dim()), true).clamp_min(o.eps()).expand_as(x);
    return o.out() ? at::div_out(*o.out(), x, length) : x / length;
}

// ---- embeddings ----

inline Tensor one_hot(const Tensor &x, int64_t classes = -1) { return at::one_hot(x, classes); }

class EmbeddingFuncOptions {
    TS_OPTION(c10::optional<int64_t>, padding_idx, c10::nullopt)
    TS_OPTION(c10::optional<double>, max_norm, c10::nullopt)
    TS_OPTION(double, norm_type, 2)
    TS_OPTION(bool, scale_grad_by_freq, false)
    TS_OPTION(bool, sparse, false)
};
inline Tensor embedding(const Tensor &x, const Tensor &weight, const EmbeddingFuncOptions &o = {}) {
    int64_t padding = o.padding_idx().value_or(-1), rows = weight.size(0);
    if (o.padding_idx()) {
        TORCH_CHECK(padding <= 0 || padding < rows, "Padding_idx must be within num_embeddings");
        TORCH_CHECK(padding >= 0 || padding >= -rows, "Padding_idx must be within num_embedding");
        if (padding < 0) padding += rows;
    }
    Tensor places = o.max_norm() ? x.contiguous() : x;
    if (o.max_norm()) at::embedding_renorm_(weight, places, static_cast<float>(*o.max_norm()), static_cast<float>(o.norm_type()));
    return at::embedding(weight, places, padding, o.scale_grad_by_freq(), o.sparse());
}

class EmbeddingBagFuncOptions {
public:
    using mode_t = enumtype::Mode;
    TS_OPTION(Tensor, offsets, {})
    TS_OPTION(c10::optional<double>, max_norm, c10::nullopt)
    TS_OPTION(double, norm_type, 2)
    TS_OPTION(bool, scale_grad_by_freq, false)
    TS_OPTION(mode_t, mode, torch::kMean)
    TS_OPTION(bool, sparse, false)
    TS_OPTION(Tensor, per_sample_weights, {})
    TS_OPTION(bool, include_last_offset, false)
    TS_OPTION(c10::optional<int64_t>, padding_idx, c10::nullopt)
};
namespace detail {
/// Where the bags begin: the rows of a matrix of indices, else what the options say.
inline Tensor bag_offsets(const Tensor &x, const EmbeddingBagFuncOptions &o) {
    const Tensor &offsets = o.offsets();
    TORCH_CHECK(x.dim() == 1 || x.dim() == 2, "input has to be 1D or 2D Tensor, but got Tensor of dimension ", x.dim());
    if (x.dim() == 2) {
        TORCH_CHECK(!offsets.defined(), "If input is 2D, then offsets has to be null, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type Tensor");
        return at::arange(0, x.numel(), x.size(1), c10::TensorOptions().dtype(c10::kLong));
    }
    TORCH_CHECK(offsets.defined(), "offsets has to be a 1D Tensor but got null");
    TORCH_CHECK(offsets.dim() == 1, "offsets has to be a 1D Tensor");
    int64_t first = offsets[0].item<int64_t>(), last = offsets[-1].item<int64_t>();
    TORCH_CHECK(first == 0, "offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, got ", first);
    TORCH_CHECK(last <= x.size(0), "offsets[-1] can not be greater than input's length({", x.size(0), "}), but got offsets[-1] of {", last, "}");
    return offsets;
}
} // namespace detail
inline Tensor embedding_bag(const Tensor &x, const Tensor &weight, const EmbeddingBagFuncOptions &o = {}) {
    const Tensor &weights = o.per_sample_weights();
    TORCH_CHECK(!weights.defined() || x.sizes() == weights.sizes(), "embedding_bag: If per_sample_weights (", weights.sizes(),
                ") is not null, then it must have the same shape as the input (", x.sizes(), ")");
    Tensor offsets = detail::bag_offsets(x, o), places = x.dim() == 2 ? x.reshape(-1) : x;
    int64_t mode = o.mode().is(torch::kSum) ? 0 : o.mode().is(torch::kMean) ? 1 : 2;
    TORCH_CHECK(mode != 2 || !o.scale_grad_by_freq(), "max mode does not support scaling the gradient by the frequency");
    TORCH_CHECK(mode != 2 || !o.sparse(), "max mode does not support sparse weights");
    if (o.max_norm()) at::embedding_renorm_(weight, places, static_cast<float>(*o.max_norm()), static_cast<float>(o.norm_type()));
    TORCH_CHECK(!weights.defined() || mode == 0, "embedding_bag: per_sample_weights was not null. per_sample_weights is only supported for mode='kSum' (got mode='", o.mode().name(),
                "').Please open a feature request on GitHub.");
    c10::optional<Tensor> each;
    if (weights.defined()) each = weights.reshape(-1);
    return std::get<0>(at::embedding_bag(weight, places, offsets, o.scale_grad_by_freq(), mode, o.sparse(), each, o.include_last_offset(), o.padding_idx()));
}

} // namespace functional
} // namespace nn
} // namespace torch
