// SPDX-License-Identifier: Apache-2.0
//
// nn/activation.hpp: torch::nn::functional's activations, softmaxes and dropouts.
#pragma once

#include <ts/cxx/nn/options.hpp>

namespace torch {
namespace nn {
namespace functional {

// ---- activations ----

class ELUFuncOptions {
    TS_OPTION(double, alpha, 1)
    TS_OPTION(bool, inplace, false)
};
inline Tensor elu(Tensor x, const ELUFuncOptions &o = {}) { return o.inplace() ? at::elu_(x, o.alpha()) : at::elu(x, o.alpha()); }

class SELUFuncOptions {
public:
    SELUFuncOptions(bool inplace = false) : inplace_(inplace) {}
    TS_OPTION(bool, inplace, false)
};
inline Tensor selu(Tensor x, const SELUFuncOptions &o = {}) { return o.inplace() ? at::selu_(x) : at::selu(x); }

class CELUFuncOptions {
    TS_OPTION(double, alpha, 1)
    TS_OPTION(bool, inplace, false)
};
inline Tensor celu(Tensor x, const CELUFuncOptions &o = {}) { return o.inplace() ? at::celu_(x, o.alpha()) : at::celu(x, o.alpha()); }

class ReLUFuncOptions {
public:
    ReLUFuncOptions(bool inplace = false) : inplace_(inplace) {}
    TS_OPTION(bool, inplace, false)
};
inline Tensor relu(Tensor x, const ReLUFuncOptions &o = {}) { return o.inplace() ? at::relu_(x) : at::relu(x); }
using ReLU6FuncOptions = ReLUFuncOptions;
inline Tensor relu6(Tensor x, const ReLU6FuncOptions &o = {}) { return o.inplace() ? at::relu6_(x) : at::relu6(x); }

class RReLUFuncOptions {
    TS_OPTION(double, lower, 1.0 / 8.0)
    TS_OPTION(double, upper, 1.0 / 3.0)
    TS_OPTION(bool, training, false)
    TS_OPTION(bool, inplace, false)
};
inline Tensor rrelu(Tensor x, const RReLUFuncOptions &o = {}) {
    return o.inplace() ? at::rrelu_(x, o.lower(), o.upper(), o.training()) : at::rrelu(x, o.lower(), o.upper(), o.training());
}

class HardtanhFuncOptions {
    TS_OPTION(double, min_val, -1)
    TS_OPTION(double, max_val, 1)
    TS_OPTION(bool, inplace, false)
};
inline Tensor hardtanh(Tensor x, const HardtanhFuncOptions &o = {}) {
    return o.inplace() ? at::hardtanh_(x, o.min_val(), o.max_val()) : at::hardtanh(x, o.min_val(), o.max_val());
}

class LeakyReLUFuncOptions {
    TS_OPTION(double, negative_slope, 1e-2)
    TS_OPTION(bool, inplace, false)
};
inline Tensor leaky_relu(Tensor x, const LeakyReLUFuncOptions &o = {}) {
    return o.inplace() ? at::leaky_relu_(x, o.negative_slope()) : at::leaky_relu(x, o.negative_slope());
}

class ThresholdFuncOptions {
public:
    ThresholdFuncOptions(double threshold, double value) : threshold_(threshold), value_(value) {}
    TS_GIVEN_OPTION(double, threshold)
    TS_GIVEN_OPTION(double, value)
    TS_OPTION(bool, inplace, false)
};
inline Tensor threshold(Tensor x, const ThresholdFuncOptions &o) {
    return o.inplace() ? at::threshold_(x, o.threshold(), o.value()) : at::threshold(x, o.threshold(), o.value());
}

class HardshrinkFuncOptions {
public:
    HardshrinkFuncOptions(double lambda = 0.5) : lambda_(lambda) {}
    TS_GIVEN_OPTION(double, lambda)
};
inline Tensor hardshrink(const Tensor &x, const HardshrinkFuncOptions &o = {}) { return at::hardshrink(x, o.lambda()); }
using SoftshrinkFuncOptions = HardshrinkFuncOptions;
inline Tensor softshrink(const Tensor &x, const SoftshrinkFuncOptions &o = {}) { return at::softshrink(x, o.lambda()); }

class SoftplusFuncOptions {
    TS_OPTION(double, beta, 1)
    TS_OPTION(double, threshold, 20)
};
inline Tensor softplus(const Tensor &x, const SoftplusFuncOptions &o = {}) { return at::softplus(x, o.beta(), o.threshold()); }

class GLUFuncOptions {
public:
    GLUFuncOptions(int64_t dim = -1) : dim_(dim) {}
    TS_GIVEN_OPTION(int64_t, dim)
};
inline Tensor glu(const Tensor &x, const GLUFuncOptions &o = {}) {
    TORCH_CHECK(x.dim() != 0, "glu does not suppport scalars because halving size must be even");
    return at::glu(x, o.dim());
}

class GELUFuncOptions {
    TS_OPTION(std::string, approximate, "none")
};
inline Tensor gelu(const Tensor &x, const GELUFuncOptions &o = {}) { return at::gelu(x, o.approximate()); }

inline Tensor silu(const Tensor &x) { return at::silu(x); }
inline Tensor mish(const Tensor &x) { return at::mish(x); }
inline Tensor prelu(const Tensor &x, const Tensor &weight) { return at::prelu(x, weight); }
inline Tensor logsigmoid(const Tensor &x) { return at::log_sigmoid(x); }
inline Tensor softsign(const Tensor &x) { return x / (x.abs() + 1); }
inline Tensor tanhshrink(const Tensor &x) { return x - x.tanh(); }

// ---- softmaxes ----

class SoftmaxFuncOptions {
public:
    SoftmaxFuncOptions(int64_t dim) : dim_(dim) {}
    TS_GIVEN_OPTION(int64_t, dim)
    TS_OPTION(c10::optional<Dtype>, dtype, c10::nullopt)
};
using LogSoftmaxFuncOptions = SoftmaxFuncOptions;
using SoftminFuncOptions = SoftmaxFuncOptions;
inline Tensor softmax(const Tensor &x, const SoftmaxFuncOptions &o) { return at::softmax(x, o.dim(), o.dtype()); }
inline Tensor softmin(const Tensor &x, const SoftminFuncOptions &o) { return at::softmax(-x, o.dim(), o.dtype()); }
inline Tensor log_softmax(const Tensor &x, const LogSoftmaxFuncOptions &o) { return at::log_softmax(x, o.dim(), o.dtype()); }

class GumbelSoftmaxFuncOptions {
    TS_OPTION(double, tau, 1)
    TS_OPTION(bool, hard, false)
    TS_OPTION(int, dim, -1)
};
inline Tensor gumbel_softmax(const Tensor &logits, const GumbelSoftmaxFuncOptions &o = {}) {
    Tensor noise = -at::empty_like(logits).exponential_().log();
    Tensor soft = ((logits + noise) / o.tau()).softmax(o.dim());
    if (!o.hard()) return soft;
    Tensor one = at::zeros_like(logits).scatter_(o.dim(), std::get<1>(soft.max(o.dim(), true)), 1.0);
    return one - soft + soft;
}

// ---- dropouts ----

class DropoutFuncOptions {
    TS_OPTION(double, p, 0.5)
    TS_OPTION(bool, training, true)
    TS_OPTION(bool, inplace, false)
};
using Dropout2dFuncOptions = DropoutFuncOptions;
using Dropout3dFuncOptions = DropoutFuncOptions;
class AlphaDropoutFuncOptions {
    TS_OPTION(double, p, 0.5)
    TS_OPTION(bool, training, false)
    TS_OPTION(bool, inplace, false)
};
using FeatureAlphaDropoutFuncOptions = AlphaDropoutFuncOptions;

namespace detail {
inline void check_probability(double p) { TORCH_CHECK(p >= 0 && p <= 1, "dropout probability has to be between 0 and 1, but got ", p); }
/// Whole channels; an input without a batch counts as a batch of one.
inline Tensor dropout_channels(Tensor x, const DropoutFuncOptions &o, int64_t batched) {
    check_probability(o.p());
    bool alone = x.dim() != batched;
    if (o.inplace()) {
        if (alone) x.unsqueeze_(0);
        at::feature_dropout_(x, o.p(), o.training());
        return alone ? x.squeeze_(0) : x;
    }
    Tensor y = at::feature_dropout(alone ? x.unsqueeze(0) : x, o.p(), o.training());
    return alone ? y.squeeze(0) : y;
}
} // namespace detail
inline Tensor dropout(Tensor x, const DropoutFuncOptions &o = {}) {
    detail::check_probability(o.p());
    return o.inplace() ? at::dropout_(x, o.p(), o.training()) : at::dropout(x, o.p(), o.training());
}
inline Tensor dropout2d(Tensor x, const Dropout2dFuncOptions &o = {}) { return detail::dropout_channels(x, o, 4); }
inline Tensor dropout3d(Tensor x, const Dropout3dFuncOptions &o = {}) { return detail::dropout_channels(x, o, 5); }
inline Tensor alpha_dropout(Tensor x, const AlphaDropoutFuncOptions &o = {}) {
    detail::check_probability(o.p());
    return o.inplace() ? at::alpha_dropout_(x, o.p(), o.training()) : at::alpha_dropout(x, o.p(), o.training());
}
inline Tensor feature_alpha_dropout(Tensor x, const FeatureAlphaDropoutFuncOptions &o = {}) {
    detail::check_probability(o.p());
    return o.inplace() ? at::feature_alpha_dropout_(x, o.p(), o.training()) : at::feature_alpha_dropout(x, o.p(), o.training());
}

} // namespace functional
} // namespace nn
} // namespace torch
