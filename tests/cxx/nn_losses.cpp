// SPDX-License-Identifier: Apache-2.0
//
// torch::nn::functional: layers, normalisations, embeddings, losses, distances, attention.
#include <torch/torch.h>
#include <iostream>
using namespace torch;
using namespace torch::indexing;
namespace F = torch::nn::functional;

template <class T> void show(const T &x) { std::cout << x; }
template <class A, class B> void show(const std::tuple<A, B> &t) { std::cout << std::get<0>(t) << " , " << std::get<1>(t); }
template <class A, class B, class C> void show(const std::tuple<A, B, C> &t) { std::cout << std::get<0>(t) << " , " << std::get<1>(t) << " , " << std::get<2>(t); }
template <class A, class B, class C, class D> void show(const std::tuple<A, B, C, D> &t) { std::cout << std::get<0>(t) << " , " << std::get<3>(t); }
void show(const std::vector<Tensor> &v) { for (auto &x : v) std::cout << x << " ; "; }
template <class F> void run(const char *n, F f) {
    std::cout << "# " << n << ":\n";
    try { f(); std::cout << "\n"; return; }
#define C(T) catch (const c10::T &e) { std::cout << #T << ": " << e.what_without_backtrace() << "\n"; }
    C(IndexError) C(ValueError) C(TypeError) C(NotImplementedError) C(LinAlgError) C(OutOfMemoryError) C(Error)
    catch (const std::exception &e) { std::string s(e.what()); std::cout << "std: " << s.substr(0, s.find("\nException raised")) << "\n"; }
}
#define E(...) run(#__VA_ARGS__, [&] { show(__VA_ARGS__); });
#define V(...) run(#__VA_ARGS__, [&] { __VA_ARGS__; });

int main() {
    torch::manual_seed(0);
    Tensor f = torch::arange(6, kFloat).view({2, 3}), d = f.to(kDouble), i = torch::arange(6).view({2, 3}), j = i.to(kInt), u = i.to(kByte), s8 = i.to(kChar), s16 = i.to(kShort), b = i % 2 == 0, h = f.to(kHalf);
    Tensor bf = f.to(kBFloat16), c = torch::complex(f, f), cd = c.to(kComplexDouble), z = torch::tensor(2.5), zi = torch::tensor(3), zb = torch::tensor(true), e = torch::empty({0}), e2 = torch::empty({0, 3});
    Tensor v = torch::arange(3, kFloat), vi = torch::arange(3), f3 = torch::arange(24, kFloat).view({2, 3, 4}), sq = torch::arange(9, kFloat).view({3, 3}), x4 = torch::arange(32, kFloat).view({1, 2, 4, 4}) / 10, un;
    auto x = torch::arange(24, kFloat).view({1, 2, 3, 4}) / 10 - 1; auto x3 = torch::arange(12, kFloat).view({1, 3, 4}); auto x5 = torch::arange(32, kFloat).view({1, 2, 2, 2, 4}); auto t = torch::tensor({0.5f, -1.f, 2.f, -0.3f}); auto w2 = torch::arange(36, kFloat).view({2, 2, 3, 3}) / 36; auto y = torch::tensor({1.f, 0.f, 1.f, 1.f}); auto lg = torch::arange(6, kFloat).view({2, 3}) / 4; auto cls = torch::tensor({2, 0});
    E(F::linear(lg, torch::ones({2, 3}), torch::ones({2}))) E(F::linear(lg, torch::ones({2, 3}))) E(F::linear(lg, torch::ones({2, 4}))) E(F::bilinear(lg, lg, torch::ones({2, 3, 3})))
    E(F::conv1d(x3, torch::ones({2, 3, 2}), F::Conv1dFuncOptions().stride(1).padding(1).bias(torch::ones({2})))) E(F::conv2d(x, w2, F::Conv2dFuncOptions().padding(1).stride(2)))
    E(F::conv2d(x, w2, F::Conv2dFuncOptions().padding({1, 0}).dilation(1))) E(F::conv2d(x, w2, F::Conv2dFuncOptions().padding(torch::kSame)))
    E(F::conv2d(x, w2, F::Conv2dFuncOptions().padding(torch::kValid))) E(F::conv2d(x, w2)) E(F::conv2d(x, torch::ones({2, 1, 1, 1}), F::Conv2dFuncOptions().groups(2)))
    E(F::conv2d(x, torch::ones({2, 1, 1, 1}))) E(F::conv2d(t, w2)) E(F::conv2d(x, w2, F::Conv2dFuncOptions().stride(0)))
    E(F::conv2d(x, w2, F::Conv2dFuncOptions().padding(torch::kSame).stride(2))) E(F::conv2d(x, torch::ones({2, 2, 9, 9}))) E(F::conv2d(x, w2.to(kDouble)))
    E(F::conv2d(x, w2, F::Conv2dFuncOptions().bias(torch::ones({3})))) E(F::conv3d(x5, torch::ones({1, 2, 2, 2, 2})))
    E(F::conv_transpose1d(x3, torch::ones({3, 1, 2}), F::ConvTranspose1dFuncOptions().stride(2)))
    E(F::conv_transpose2d(x, torch::ones({2, 1, 2, 2}), F::ConvTranspose2dFuncOptions().stride(2).padding(1).output_padding(1)))
    E(F::conv_transpose2d(x, torch::ones({2, 1, 2, 2}), F::ConvTranspose2dFuncOptions().stride(1).output_padding(2))) E(F::conv_transpose3d(x5, torch::ones({2, 1, 1, 1, 1})))
    E(F::batch_norm(x, torch::zeros({2}), torch::ones({2})))
    E(F::batch_norm(x, torch::zeros({2}), torch::ones({2}), F::BatchNormFuncOptions().weight(torch::ones({2}) * 2).bias(torch::ones({2})).training(true).momentum(0.1).eps(1e-3)))
    E(F::batch_norm(torch::ones({1, 2}), torch::zeros({2}), torch::ones({2}), F::BatchNormFuncOptions().training(true))) E(F::batch_norm(x, torch::zeros({3}), torch::ones({3})))
    E(F::batch_norm(x, {}, {})) E(F::instance_norm(x)) E(F::instance_norm(x, F::InstanceNormFuncOptions().weight(torch::ones({2})).bias(torch::ones({2})).eps(0.1)))
    E(F::layer_norm(x, F::LayerNormFuncOptions({3, 4}).eps(2e-5))) E(F::layer_norm(x, F::LayerNormFuncOptions({4}).weight(torch::ones({4}) * 2).bias(torch::ones({4}))))
    E(F::layer_norm(x, F::LayerNormFuncOptions({3}))) E(F::layer_norm(x, F::LayerNormFuncOptions({4}).weight(torch::ones({3})))) E(F::group_norm(x, F::GroupNormFuncOptions(2).eps(2e-5)))
    E(F::group_norm(x, F::GroupNormFuncOptions(3))) E(F::local_response_norm(x, F::LocalResponseNormFuncOptions(2)))
    E(F::local_response_norm(x3, F::LocalResponseNormFuncOptions(2).alpha(0.1).beta(0.5).k(2))) E(F::local_response_norm(t, 2)) E(F::normalize(lg, F::NormalizeFuncOptions().p(1).dim(-1)))
    E(F::normalize(x)) E(F::normalize(t)) E(F::one_hot(cls)) E(F::one_hot(cls, 4)) E(F::one_hot(cls, 1)) E(F::one_hot(cls - 1)) E(F::one_hot(t))
    E(F::embedding(cls, torch::arange(12, kFloat).view({4, 3}))) E(F::embedding(cls, torch::arange(12, kFloat).view({4, 3}), F::EmbeddingFuncOptions().padding_idx(0).max_norm(1)))
    E(F::embedding(cls, torch::ones({2, 3}))) E(F::embedding(t, torch::ones({2, 3}))) E(F::embedding(cls, torch::ones({4, 3}), F::EmbeddingFuncOptions().padding_idx(9)))
    E(F::embedding_bag(torch::tensor({{0, 1}, {1, 2}}), torch::arange(12, kFloat).view({4, 3})))
    E(F::embedding_bag(torch::tensor({0, 1, 2}), torch::arange(12, kFloat).view({4, 3}), F::EmbeddingBagFuncOptions().mode(torch::kSum).offsets(torch::tensor({0, 2}))))
    E(F::embedding_bag(torch::tensor({0, 1, 2}), torch::arange(12, kFloat).view({4, 3}), F::EmbeddingBagFuncOptions().mode(torch::kMax).offsets(torch::tensor({0, 2}))))
    E(F::embedding_bag(torch::tensor({0, 1, 2}), torch::ones({4, 3})))
    E(F::embedding_bag(torch::tensor({0, 1, 2}), torch::ones({4, 3}), F::EmbeddingBagFuncOptions().offsets(torch::tensor({1, 2}))))
    E(F::embedding_bag(torch::tensor({{0, 1}}), torch::ones({4, 3}), F::EmbeddingBagFuncOptions().per_sample_weights(torch::ones({1, 2})))) E(F::mse_loss(t, y))
    E(F::mse_loss(t, y, F::MSELossFuncOptions(torch::kSum))) E(F::mse_loss(t, y, F::MSELossFuncOptions().reduction(torch::kNone))) E(F::mse_loss(t, y, torch::kNone)) E(F::mse_loss(t, lg))
    E(F::l1_loss(t, y)) E(F::l1_loss(t, y, torch::kSum)) E(F::smooth_l1_loss(t, y)) E(F::smooth_l1_loss(t, y, F::SmoothL1LossFuncOptions(torch::kSum)))
    E(F::smooth_l1_loss(t, y, F::SmoothL1LossFuncOptions(torch::kSum), 0.5)) E(F::huber_loss(t, y, F::HuberLossFuncOptions().reduction(torch::kNone).delta(0.5)))
    E(F::kl_div(lg.log_softmax(1), lg.log_softmax(1), F::KLDivFuncOptions().reduction(torch::kSum).log_target(true))) E(F::poisson_nll_loss(t, y, F::PoissonNLLLossFuncOptions().full(true)))
    E(F::binary_cross_entropy(t.sigmoid(), y)) E(F::binary_cross_entropy(t.sigmoid(), y, F::BinaryCrossEntropyFuncOptions().weight(torch::ones({4}) * 2).reduction(torch::kNone)))
    E(F::binary_cross_entropy(t, y)) E(F::binary_cross_entropy(t, lg)) E(F::binary_cross_entropy_with_logits(t, y))
    E(F::binary_cross_entropy_with_logits(t, y, F::BinaryCrossEntropyWithLogitsFuncOptions().pos_weight(torch::ones({4}) * 3).reduction(torch::kSum)))
    E(F::binary_cross_entropy_with_logits(t, lg)) E(F::nll_loss(lg.log_softmax(1), cls))
    E(F::nll_loss(lg.log_softmax(1), cls, F::NLLLossFuncOptions().weight(torch::tensor({1.f, 2.f, 3.f})).ignore_index(0).reduction(torch::kNone))) E(F::nll_loss(lg.log_softmax(1), cls + 1))
    E(F::nll_loss(lg.log_softmax(1), torch::tensor({0}))) E(F::nll_loss(t, cls)) E(F::nll_loss(lg, cls.to(kInt))) E(F::cross_entropy(lg, cls))
    E(F::cross_entropy(lg, cls, F::CrossEntropyFuncOptions().ignore_index(0).reduction(torch::kSum).label_smoothing(0.1))) E(F::cross_entropy(lg, lg.softmax(1)))
    E(F::cross_entropy(lg, torch::tensor({5, 0}))) E(F::cross_entropy(lg, torch::tensor({0, 1, 2}))) E(F::cross_entropy(lg, cls.to(kFloat)))
    E(F::ctc_loss(torch::arange(24, kFloat).view({4, 2, 3}).log_softmax(2), torch::tensor({{1, 2}, {1, 1}}), torch::tensor({4, 4}), torch::tensor({2, 1})))
    E(F::hinge_embedding_loss(t, torch::tensor({1, -1, 1, -1})))
    E(F::hinge_embedding_loss(t, torch::tensor({1, -1, 1, -1}), F::HingeEmbeddingLossFuncOptions().margin(2).reduction(torch::kNone))) E(F::multi_margin_loss(lg, cls))
    E(F::multi_margin_loss(lg, cls, F::MultiMarginLossFuncOptions().p(3))) E(F::cosine_embedding_loss(lg, lg + 1, torch::tensor({1, -1}), F::CosineEmbeddingLossFuncOptions().margin(0.5)))
    E(F::multilabel_margin_loss(lg, torch::tensor({{0, -1, 1}, {1, 2, -1}}))) E(F::soft_margin_loss(t, y * 2 - 1)) E(F::multilabel_soft_margin_loss(lg, (lg > 0.5).to(kFloat)))
    E(F::multilabel_soft_margin_loss(lg, (lg > 0.5).to(kFloat), F::MultilabelSoftMarginLossFuncOptions().reduction(torch::kNone).weight(torch::tensor({1.f, 2.f, 3.f}))))
    E(F::margin_ranking_loss(t, t * 2, y, F::MarginRankingLossFuncOptions().margin(0.5).reduction(torch::kSum))) E(F::margin_ranking_loss(t, lg, y))
    E(F::triplet_margin_loss(lg, lg + 1, lg - 1, F::TripletMarginLossFuncOptions().margin(1.0)))
    E(F::triplet_margin_with_distance_loss(lg, lg + 1, lg - 1, F::TripletMarginWithDistanceLossFuncOptions().margin(0.5).swap(true)))
    E(F::triplet_margin_with_distance_loss(lg, lg + 1, lg - 1, F::TripletMarginWithDistanceLossFuncOptions().distance_function([](const Tensor &a, const Tensor &b) { return (a - b).abs().sum(1); })))
    E(F::cosine_similarity(lg, lg + 1)) E(F::cosine_similarity(lg, lg + 1, F::CosineSimilarityFuncOptions().dim(0))) E(F::pairwise_distance(lg, lg + 1))
    E(F::pairwise_distance(lg, lg + 1, F::PairwiseDistanceFuncOptions().p(1).keepdim(true))) E(F::pdist(lg))
    E(F::multi_head_attention_forward(x3.transpose(0, 1), x3.transpose(0, 1), x3.transpose(0, 1), F::MultiheadAttentionForwardFuncOptions(4, 2, torch::arange(48, kFloat).view({12, 4}) / 480, torch::ones({12}), {}, {}, false, 0., torch::eye(4), torch::zeros({4}))))
    E(F::multi_head_attention_forward(x3.transpose(0, 1), x3.transpose(0, 1) / 2, x3.transpose(0, 1), F::MultiheadAttentionForwardFuncOptions(4, 2, torch::arange(48, kFloat).view({12, 4}) / 480, {}, {}, {}, true, 0., torch::eye(4), torch::zeros({4})).need_weights(true).attn_mask(torch::zeros({3, 3}))))
    E(torch::mse_loss(t, y, torch::Reduction::Sum)) E(torch::nll_loss(lg, cls, {}, at::Reduction::None))
}
