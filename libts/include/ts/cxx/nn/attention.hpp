// SPDX-License-Identifier: Apache-2.0
//
// nn/attention.hpp: torch::nn::functional::multi_head_attention_forward.
#pragma once

#include <ts/cxx/nn/activation.hpp>
#include <ts/cxx/nn/layers.hpp>

namespace torch {
namespace nn {
namespace functional {

class MultiheadAttentionForwardFuncOptions {
public:
    MultiheadAttentionForwardFuncOptions(int64_t embed_dim_to_check, int64_t num_heads, Tensor in_proj_weight, Tensor in_proj_bias, Tensor bias_k, Tensor bias_v, bool add_zero_attn,
                                         double dropout_p, Tensor out_proj_weight, Tensor out_proj_bias)
        : embed_dim_to_check_(embed_dim_to_check), num_heads_(num_heads), in_proj_weight_(in_proj_weight), in_proj_bias_(in_proj_bias), bias_k_(bias_k), bias_v_(bias_v),
          add_zero_attn_(add_zero_attn), dropout_p_(dropout_p), out_proj_weight_(out_proj_weight), out_proj_bias_(out_proj_bias) {}
    TS_GIVEN_OPTION(int64_t, embed_dim_to_check)
    TS_GIVEN_OPTION(int64_t, num_heads)
    TS_GIVEN_OPTION(Tensor, in_proj_weight)
    TS_GIVEN_OPTION(Tensor, in_proj_bias)
    TS_GIVEN_OPTION(Tensor, bias_k)
    TS_GIVEN_OPTION(Tensor, bias_v)
    TS_GIVEN_OPTION(bool, add_zero_attn)
    TS_GIVEN_OPTION(double, dropout_p)
    TS_GIVEN_OPTION(Tensor, out_proj_weight)
    TS_GIVEN_OPTION(Tensor, out_proj_bias)
    TS_OPTION(bool, training, true)
    TS_OPTION(Tensor, key_padding_mask, {})
    TS_OPTION(bool, need_weights, true)
    TS_OPTION(Tensor, attn_mask, {})
    TS_OPTION(bool, use_separate_proj_weight, false)
    TS_OPTION(Tensor, q_proj_weight, {})
    TS_OPTION(Tensor, k_proj_weight, {})
    TS_OPTION(Tensor, v_proj_weight, {})
    TS_OPTION(Tensor, static_k, {})
    TS_OPTION(Tensor, static_v, {})
    TS_OPTION(bool, average_attn_weights, true)
};

namespace detail {
/// Keys, values and masks of one call; each `more` adds a place to attend to.
class Attention {
    using Options = MultiheadAttentionForwardFuncOptions;
    const Options &o_;
    int64_t length_, batch_, width_, heads_, head_;
    Tensor q_, k_, v_, mask_, padding_;

    static Tensor more(const Tensor &mask) {
        return mask.defined() ? at::cat({mask, at::zeros({mask.size(0), 1}, mask.options())}, 1) : mask;
    }
    static Tensor more_zeros(const Tensor &t) { return at::cat({t, at::zeros({t.size(0), 1, t.size(2)}, t.options())}, 1); }
    Tensor part(const Tensor &t, int64_t i) const { return t.defined() ? t.slice(0, i * width_, (i + 1) * width_) : t; }
    Tensor by_head(const Tensor &t, int64_t length) const { return t.contiguous().view({length, batch_ * heads_, head_}).transpose(0, 1); }

    void project(const Tensor &query, const Tensor &key, const Tensor &value) {
        const Tensor &w = o_.in_proj_weight(), &b = o_.in_proj_bias();
        bool apart = o_.use_separate_proj_weight();
        if (!apart && at::equal(query, key) && at::equal(key, value)) { /* one product */
            std::vector<Tensor> parts = linear(query, w, b).chunk(3, -1);
            q_ = parts[0] * (1 / std::sqrt(head_));
            k_ = parts[1];
            v_ = parts[2];
            return;
        }
        q_ = linear(query, apart ? o_.q_proj_weight() : part(w, 0), part(b, 0)) * (1 / std::sqrt(head_));
        k_ = linear(key, apart ? o_.k_proj_weight() : part(w, 1), part(b, 1));
        v_ = linear(value, apart ? o_.v_proj_weight() : part(w, 2), part(b, 2));
    }
    void add_bias() {
        TORCH_CHECK(o_.bias_k().defined() == o_.bias_v().defined(), "bias_k and bias_v are given both or not at all");
        if (!o_.bias_k().defined()) return;
        TORCH_CHECK(!o_.static_k().defined(), "bias cannot be added to static key.");
        TORCH_CHECK(!o_.static_v().defined(), "bias cannot be added to static value.");
        k_ = at::cat({k_, o_.bias_k().repeat({1, batch_, 1})});
        v_ = at::cat({v_, o_.bias_v().repeat({1, batch_, 1})});
        mask_ = more(mask_);
        padding_ = more(padding_);
    }
    void add_zeros() {
        if (!o_.add_zero_attn()) return;
        k_ = more_zeros(k_);
        v_ = more_zeros(v_);
        mask_ = more(mask_);
        padding_ = more(padding_);
    }

public:
    Attention(const Options &o, const Tensor &query, const Tensor &key, const Tensor &value)
        : o_(o), length_(query.size(0)), batch_(query.size(1)), width_(query.size(2)), heads_(o.num_heads()), head_(width_ / heads_), mask_(o.attn_mask()), padding_(o.key_padding_mask()) {
        TORCH_CHECK(width_ == o.embed_dim_to_check(), "embed_dim is ", width_, ", expected ", o.embed_dim_to_check());
        TORCH_CHECK(key.sizes() == value.sizes(), "key and value differ in size: ", key.sizes(), " and ", value.sizes());
        TORCH_CHECK(head_ * heads_ == width_, "embed_dim must be divisible by num_heads");
        project(query, key, value);
        add_bias();
        q_ = by_head(q_, length_);
        k_ = o.static_k().defined() ? o.static_k() : by_head(k_, -1);
        v_ = o.static_v().defined() ? o.static_v() : by_head(v_, -1);
        add_zeros();
    }

    std::tuple<Tensor, Tensor> run() const {
        int64_t places = k_.size(1);
        Tensor weights = at::bmm(q_, k_.transpose(1, 2));
        if (mask_.defined()) weights += mask_.unsqueeze(0);
        if (padding_.defined())
            weights = weights.view({batch_, heads_, length_, places}).masked_fill(padding_.unsqueeze(1).unsqueeze(2), -std::numeric_limits<double>::infinity()).view({batch_ * heads_, length_, places});
        weights = dropout(at::softmax(weights, -1), DropoutFuncOptions().p(o_.dropout_p()).training(o_.training()));
        Tensor out = at::bmm(weights, v_).transpose(0, 1).contiguous().view({length_, batch_, width_});
        out = linear(out, o_.out_proj_weight(), o_.out_proj_bias());
        if (!o_.need_weights()) return std::make_tuple(out, Tensor());
        weights = weights.view({batch_, heads_, length_, places});
        return std::make_tuple(out, o_.average_attn_weights() ? weights.sum(1) / heads_ : weights);
    }
};
} // namespace detail

inline std::tuple<Tensor, Tensor> multi_head_attention_forward(const Tensor &query, const Tensor &key, const Tensor &value, const MultiheadAttentionForwardFuncOptions &o) {
    return detail::Attention(o, query, key, value).run();
}

} // namespace functional
} // namespace nn
} // namespace torch
