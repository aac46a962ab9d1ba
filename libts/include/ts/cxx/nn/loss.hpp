// SPDX-License-Identifier: Apache-2.0
//
// nn/loss.hpp: torch::nn::functional's losses and distances.
#pragma once

#include <ts/cxx/nn/options.hpp>

namespace torch {
namespace nn {
namespace functional {

#define TS_REDUCTION                                                                                              \
    using reduction_t = enumtype::Mode;                                                                           \
    TS_OPTION(reduction_t, reduction, torch::kMean)
/// Options that may be made of a reduction alone.
#define TS_OF_REDUCTION(name)                                                                                     \
public:                                                                                                           \
    name() = default;                                                                                             \
    template <class E, class = decltype(E::text())> name(E mode) : reduction_(mode) {}                                                     \
    TS_REDUCTION

namespace detail {
template <class Options> int64_t reduction(const Options &o) { return enumtype::reduction_get_enum(o.reduction()); }
template <class Options> Tensor reduced(const Tensor &loss, const Options &o) {
    int64_t how = reduction(o);
    return how == at::Reduction::None ? loss : how == at::Reduction::Mean ? loss.mean() : loss.sum();
}
} // namespace detail

// ---- of two tensors alike ----

class L1LossFuncOptions { TS_OF_REDUCTION(L1LossFuncOptions) };
inline Tensor l1_loss(const Tensor &x, const Tensor &y, const L1LossFuncOptions &o = {}) { return at::l1_loss(x, y, detail::reduction(o)); }

class MSELossFuncOptions { TS_OF_REDUCTION(MSELossFuncOptions) };
inline Tensor mse_loss(const Tensor &x, const Tensor &y, const MSELossFuncOptions &o = {}) {
    std::vector<Tensor> both = at::broadcast_tensors({x, y});
    return at::mse_loss(both[0], both[1], detail::reduction(o));
}

class SmoothL1LossFuncOptions {
    TS_OF_REDUCTION(SmoothL1LossFuncOptions)
    TS_OPTION(double, beta, 1)
};
inline Tensor smooth_l1_loss(const Tensor &x, const Tensor &y, const SmoothL1LossFuncOptions &o = {}, double beta = 1) {
    std::vector<Tensor> both = at::broadcast_tensors({x, y});
    return at::smooth_l1_loss(both[0], both[1], detail::reduction(o), beta);
}

class HuberLossFuncOptions {
    TS_OF_REDUCTION(HuberLossFuncOptions)
    TS_OPTION(double, delta, 1)
};
inline Tensor huber_loss(const Tensor &x, const Tensor &y, const HuberLossFuncOptions &o = {}) {
    std::vector<Tensor> both = at::broadcast_tensors({x, y});
    return at::huber_loss(both[0], both[1], detail::reduction(o), o.delta());
}

class KLDivFuncOptions {
    TS_OF_REDUCTION(KLDivFuncOptions)
    TS_OPTION(bool, log_target, false)
};
inline Tensor kl_div(const Tensor &x, const Tensor &y, const KLDivFuncOptions &o = {}) {
    bool by_batch = o.reduction().is(torch::kBatchMean);
    Tensor loss = at::kl_div(x, y, by_batch ? static_cast<int64_t>(at::Reduction::Sum) : detail::reduction(o), o.log_target());
    return by_batch && x.dim() != 0 ? loss / x.size(0) : loss;
}

class PoissonNLLLossFuncOptions {
    TS_OPTION(bool, log_input, true)
    TS_OPTION(bool, full, false)
    TS_OPTION(double, eps, 1e-8)
    TS_REDUCTION
};
inline Tensor poisson_nll_loss(const Tensor &x, const Tensor &y, const PoissonNLLLossFuncOptions &o = {}) {
    return at::poisson_nll_loss(x, y, o.log_input(), o.full(), o.eps(), detail::reduction(o));
}

// ---- of probabilities ----

class BinaryCrossEntropyFuncOptions {
    TS_OPTION(Tensor, weight, {})
    TS_REDUCTION
};
inline Tensor binary_cross_entropy(const Tensor &x, const Tensor &y, const BinaryCrossEntropyFuncOptions &o = {}) {
    TORCH_CHECK(y.sizes() == x.sizes(), "Using a target size (", y.sizes(), ") that is different to the input size (", x.sizes(),
                ") is deprecated. Please ensure they have the same size.");
    Tensor weight = o.weight();
    if (weight.defined()) weight = at::broadcast_tensors({y, weight})[1];
    return at::binary_cross_entropy(x, y, weight, detail::reduction(o));
}

class BinaryCrossEntropyWithLogitsFuncOptions {
    TS_OPTION(Tensor, weight, {})
    TS_REDUCTION
    TS_OPTION(Tensor, pos_weight, {})
};
inline Tensor binary_cross_entropy_with_logits(const Tensor &x, const Tensor &y, const BinaryCrossEntropyWithLogitsFuncOptions &o = {}) {
    TORCH_CHECK(y.sizes() == x.sizes(), "Target size (", y.sizes(), ") must be the same as input size (", x.sizes(), ")");
    return at::binary_cross_entropy_with_logits(x, y, o.weight(), o.pos_weight(), detail::reduction(o));
}

class NLLLossFuncOptions {
    TS_OPTION(Tensor, weight, {})
    TS_OPTION(int64_t, ignore_index, -100)
    TS_REDUCTION
};
inline Tensor nll_loss(const Tensor &x, const Tensor &y, const NLLLossFuncOptions &o = {}) {
    TORCH_CHECK(x.dim() >= 2, "Expected 2 or more dimensions (got ", x.dim(), ")");
    TORCH_CHECK(x.sizes()[0] == y.sizes()[0], "Expected input batch_size (", x.sizes()[0], ") to match target batch_size (", y.sizes()[0], ").");
    return at::nll_loss_nd(x, y, o.weight(), detail::reduction(o), o.ignore_index());
}

class CrossEntropyFuncOptions {
    TS_OPTION(Tensor, weight, {})
    TS_OPTION(int64_t, ignore_index, -100)
    TS_REDUCTION
    TS_OPTION(double, label_smoothing, 0)
};
inline Tensor cross_entropy(const Tensor &x, const Tensor &y, const CrossEntropyFuncOptions &o = {}) {
    return at::cross_entropy_loss(x, y, o.weight(), detail::reduction(o), o.ignore_index(), o.label_smoothing());
}

class CTCLossFuncOptions {
    TS_OPTION(int64_t, blank, 0)
    TS_REDUCTION
    TS_OPTION(bool, zero_infinity, false)
};
inline Tensor ctc_loss(const Tensor &log_probs, const Tensor &targets, const Tensor &input_lengths, const Tensor &target_lengths, const CTCLossFuncOptions &o = {}) {
    return at::ctc_loss(log_probs, targets, input_lengths, target_lengths, o.blank(), detail::reduction(o), o.zero_infinity());
}

// ---- with margins ----

class HingeEmbeddingLossFuncOptions {
    TS_OPTION(double, margin, 1)
    TS_REDUCTION
};
inline Tensor hinge_embedding_loss(const Tensor &x, const Tensor &y, const HingeEmbeddingLossFuncOptions &o = {}) {
    return at::hinge_embedding_loss(x, y, o.margin(), detail::reduction(o));
}

class MultiMarginLossFuncOptions {
    TS_OPTION(int64_t, p, 1)
    TS_OPTION(double, margin, 1)
    TS_OPTION(Tensor, weight, {})
    TS_REDUCTION
};
inline Tensor multi_margin_loss(const Tensor &x, const Tensor &y, const MultiMarginLossFuncOptions &o = {}) {
    TORCH_CHECK(o.p() == 1 || o.p() == 2, "only p == 1 and p == 2 supported");
    TORCH_CHECK(!o.weight().defined() || o.weight().dim() == 1, "weight must be one-dimensional");
    return at::multi_margin_loss(x, y, o.p(), o.margin(), o.weight(), detail::reduction(o));
}

class CosineEmbeddingLossFuncOptions {
    TS_OPTION(double, margin, 0)
    TS_REDUCTION
};
inline Tensor cosine_embedding_loss(const Tensor &a, const Tensor &b, const Tensor &y, const CosineEmbeddingLossFuncOptions &o = {}) {
    return at::cosine_embedding_loss(a, b, y, o.margin(), detail::reduction(o));
}

class MultilabelMarginLossFuncOptions { TS_OF_REDUCTION(MultilabelMarginLossFuncOptions) };
inline Tensor multilabel_margin_loss(const Tensor &x, const Tensor &y, const MultilabelMarginLossFuncOptions &o = {}) {
    return at::multilabel_margin_loss(x, y, detail::reduction(o));
}

class SoftMarginLossFuncOptions { TS_OF_REDUCTION(SoftMarginLossFuncOptions) };
inline Tensor soft_margin_loss(const Tensor &x, const Tensor &y, const SoftMarginLossFuncOptions &o = {}) { return at::soft_margin_loss(x, y, detail::reduction(o)); }

class MultilabelSoftMarginLossFuncOptions {
    TS_OPTION(Tensor, weight, {})
    TS_REDUCTION
};
inline Tensor multilabel_soft_margin_loss(const Tensor &x, const Tensor &y, const MultilabelSoftMarginLossFuncOptions &o = {}) {
    Tensor loss = -(y * at::log_sigmoid(x) + (1 - y) * at::log_sigmoid(-x));
    if (o.weight().defined()) loss = loss * o.weight();
    return detail::reduced(loss.sum(x.dim() - 1) / x.size(x.dim() - 1), o);
}

class MarginRankingLossFuncOptions {
    TS_OPTION(double, margin, 0)
    TS_REDUCTION
};
inline Tensor margin_ranking_loss(const Tensor &a, const Tensor &b, const Tensor &y, const MarginRankingLossFuncOptions &o = {}) {
    TORCH_CHECK(a.dim() == b.dim() && a.dim() == y.dim(), "margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: ", a.sizes(),
                ", input2: ", b.sizes(), ", target: ", y.sizes());
    return at::margin_ranking_loss(a, b, y, o.margin(), detail::reduction(o));
}

// ---- distances ----

class CosineSimilarityFuncOptions {
    TS_OPTION(int64_t, dim, 1)
    TS_OPTION(double, eps, 1e-8)
};
inline Tensor cosine_similarity(const Tensor &a, const Tensor &b, const CosineSimilarityFuncOptions &o = {}) { return at::cosine_similarity(a, b, o.dim(), o.eps()); }

class PairwiseDistanceFuncOptions {
    TS_OPTION(double, p, 2)
    TS_OPTION(double, eps, 1e-6)
    TS_OPTION(bool, keepdim, false)
};
inline Tensor pairwise_distance(const Tensor &a, const Tensor &b, const PairwiseDistanceFuncOptions &o = {}) {
    return at::pairwise_distance(a, b, o.p(), o.eps(), o.keepdim());
}
inline Tensor pdist(const Tensor &x, double p = 2) { return at::pdist(x, p); }

class TripletMarginLossFuncOptions {
    TS_OPTION(double, margin, 1)
    TS_OPTION(double, p, 2)
    TS_OPTION(double, eps, 1e-6)
    TS_OPTION(bool, swap, false)
    TS_REDUCTION
};
inline Tensor triplet_margin_loss(const Tensor &anchor, const Tensor &positive, const Tensor &negative, const TripletMarginLossFuncOptions &o = {}) {
    return at::triplet_margin_loss(anchor, positive, negative, o.margin(), o.p(), o.eps(), o.swap(), detail::reduction(o));
}

class TripletMarginWithDistanceLossFuncOptions {
public:
    using distance_function_t = std::function<Tensor(const Tensor &, const Tensor &)>;
    TS_OPTION(c10::optional<distance_function_t>, distance_function, c10::nullopt)
    TS_OPTION(double, margin, 1)
    TS_OPTION(bool, swap, false)
    TS_REDUCTION
};
inline Tensor triplet_margin_with_distance_loss(const Tensor &anchor, const Tensor &positive, const Tensor &negative,
                                                const TripletMarginWithDistanceLossFuncOptions &o = {}) {
    auto distance = [&](const Tensor &a, const Tensor &b) { return o.distance_function() ? (*o.distance_function())(a, b) : pairwise_distance(a, b, PairwiseDistanceFuncOptions()); };
    Tensor near = distance(anchor, positive), far = distance(anchor, negative);
    if (o.swap()) far = at::min(far, distance(positive, negative));
    return detail::reduced(at::clamp_min(near - far + o.margin(), 0), o);
}
#undef TS_OF_REDUCTION
#undef TS_REDUCTION

} // namespace functional
} // namespace nn
} // namespace torch
