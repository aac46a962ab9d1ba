// SPDX-License-Identifier: Apache-2.0
//
// nn.hpp: of torch::nn what stands around a model: the functions that pre- and postprocessing uses.
#pragma once

#include <ts/cxx/torch.hpp>

namespace torch {

/// Names of modes as LibTorch has them: types with one value each.
namespace enumtype {
#define TS_ENUM(name)                                                                                             \
    struct name {                                                                                                 \
        static constexpr const char *text = &#name[1]; /* without the k */                                       \
    };
#define TS_FOR_ENUMS(_)                                                                                           \
    _(kNone) _(kMean) _(kSum) _(kConstant) _(kReflect) _(kReplicate) _(kCircular) _(kNearest) _(kLinear) _(kBilinear) _(kBicubic) _(kTrilinear) _(kArea) _(kZeros) _(kBorder)
TS_FOR_ENUMS(TS_ENUM)
#undef TS_ENUM
inline std::string lower(const char *text) {
    std::string s(text);
    s[0] = static_cast<char>(s[0] + 32);
    return s;
}
} // namespace enumtype
#define TS_ENUM(name) inline constexpr enumtype::name name{};
TS_FOR_ENUMS(TS_ENUM)
#undef TS_ENUM
#undef TS_FOR_ENUMS

namespace nn {
namespace utils {
namespace rnn {
/// Sequences of different lengths, padded to the longest: [time, batch, ...] or [batch, time, ...].
inline Tensor pad_sequence(at::TensorList sequences, bool batch_first = false, double padding_value = 0) { return at::pad_sequence(sequences, batch_first, padding_value); }
} // namespace rnn
} // namespace utils

namespace functional {

/// Setter and getter of an option, under one name.
#define TS_OPTION(type, name, otherwise)                                                                          \
private:                                                                                                          \
    type name##_ = otherwise;                                                                                     \
                                                                                                                  \
public:                                                                                                           \
    auto name(const type &v) -> decltype(*this) {                                                                 \
        name##_ = v;                                                                                              \
        return *this;                                                                                             \
    }                                                                                                             \
    const type &name() const { return name##_; }
#define TS_MODE_OPTION(name, otherwise)                                                                           \
private:                                                                                                          \
    std::string name##_ = otherwise;                                                                              \
                                                                                                                  \
public:                                                                                                           \
    template <class Mode> auto name(Mode) -> decltype(*this) {                                                    \
        name##_ = enumtype::lower(Mode::text);                                                                    \
        return *this;                                                                                             \
    }                                                                                                             \
    const std::string &name() const { return name##_; }

class SoftmaxFuncOptions {
public:
    SoftmaxFuncOptions(int64_t d) : dim_(d) {}
    TS_OPTION(int64_t, dim, 0)
    TS_OPTION(c10::optional<Dtype>, dtype, c10::nullopt)
};
using LogSoftmaxFuncOptions = SoftmaxFuncOptions;
inline Tensor softmax(const Tensor &x, const SoftmaxFuncOptions &o) { return at::softmax(x, o.dim(), o.dtype()); }
inline Tensor log_softmax(const Tensor &x, const LogSoftmaxFuncOptions &o) { return at::log_softmax(x, o.dim(), o.dtype()); }

class DropoutFuncOptions {
    TS_OPTION(double, p, 0.5)
    TS_OPTION(bool, training, true)
    TS_OPTION(bool, inplace, false)
};
inline Tensor dropout(const Tensor &x, const DropoutFuncOptions &o = {}) {
    return torch::call(o.inplace() ? "aten::dropout_" : "aten::dropout", x, o.p(), o.training()).toTensor();
}

class NormalizeFuncOptions {
    TS_OPTION(double, p, 2)
    TS_OPTION(int64_t, dim, 1)
    TS_OPTION(double, eps, 1e-12)
};
inline Tensor normalize(const Tensor &x, const NormalizeFuncOptions &o = {}) {
    Tensor length = x.norm(o.p(), c10::IntArrayRef(o.dim()), true).clamp_min(o.eps()).expand_as(x);
    return x / length;
}

class CosineSimilarityFuncOptions {
    TS_OPTION(int64_t, dim, 1)
    TS_OPTION(double, eps, 1e-8)
};
inline Tensor cosine_similarity(const Tensor &a, const Tensor &b, const CosineSimilarityFuncOptions &o = {}) {
    return torch::call("aten::cosine_similarity", a, b, o.dim(), o.eps()).toTensor();
}

class PadFuncOptions {
public:
    PadFuncOptions(std::vector<int64_t> widths) : pad_(std::move(widths)) {}
    TS_OPTION(std::vector<int64_t>, pad, {})
    TS_MODE_OPTION(mode, "constant")
    TS_OPTION(double, value, 0)
};
inline Tensor pad(const Tensor &x, const PadFuncOptions &o) {
    c10::optional<double> value;
    if (o.mode() == "constant") value = o.value();
    return torch::call("aten::pad", x, o.pad(), o.mode(), value).toTensor();
}

class InterpolateFuncOptions {
    TS_OPTION(c10::optional<std::vector<int64_t>>, size, c10::nullopt)
    TS_OPTION(c10::optional<std::vector<double>>, scale_factor, c10::nullopt)
    TS_MODE_OPTION(mode, "nearest")
    TS_OPTION(c10::optional<bool>, align_corners, c10::nullopt)
    TS_OPTION(c10::optional<bool>, recompute_scale_factor, c10::nullopt)
    TS_OPTION(bool, antialias, false)
};
namespace detail {
inline std::vector<int64_t> scaled(const Tensor &x, const InterpolateFuncOptions &o) {
    std::vector<int64_t> size;
    for (size_t i = 0; i < o.scale_factor()->size(); i++) size.push_back(static_cast<int64_t>(std::floor(static_cast<double>(x.size(static_cast<int64_t>(i) + 2)) * (*o.scale_factor())[i])));
    return size;
}
} // namespace detail
inline Tensor interpolate(const Tensor &x, const InterpolateFuncOptions &o = {}) {
    const std::string &mode = o.mode();
    std::string dims = std::to_string(x.dim() - 2) + "d";
    TORCH_CHECK(o.size().has_value() != o.scale_factor().has_value(), "either size or scale_factor should be defined, and only one of them");
    if (mode == "area") return torch::call("aten::adaptive_avg_pool" + dims, x, o.size() ? *o.size() : detail::scaled(x, o)).toTensor();
    c10::IValue size(o.size()), scales(o.scale_factor());
    if (o.recompute_scale_factor().value_or(false) && o.scale_factor()) {
        size = detail::scaled(x, o);
        scales = c10::IValue();
    }
    if (mode == "nearest") return torch::call("aten::upsample_nearest" + dims + ".vec", x, size, scales).toTensor();
    std::string name = std::string("aten::") + (o.antialias() ? "_" : "") + "upsample_" + mode + (mode == "trilinear" ? "3d" : mode == "linear" ? "1d" : "2d") + (o.antialias() ? "_aa" : "") + ".vec";
    return torch::call(name, x, size, o.align_corners().value_or(false), scales).toTensor();
}

class MSELossFuncOptions {
public:
    MSELossFuncOptions() = default;
    template <class Mode> MSELossFuncOptions(Mode) : reduction_(enumtype::lower(Mode::text)) {}
    TS_MODE_OPTION(reduction, "mean")
};
using L1LossFuncOptions = MSELossFuncOptions;
namespace detail {
inline int64_t reduction(const std::string &name) { return name == "none" ? 0 : name == "mean" ? 1 : 2; }
} // namespace detail
inline Tensor mse_loss(const Tensor &x, const Tensor &y, const MSELossFuncOptions &o = {}) { return torch::call("aten::mse_loss", x, y, detail::reduction(o.reduction())).toTensor(); }
inline Tensor l1_loss(const Tensor &x, const Tensor &y, const L1LossFuncOptions &o = {}) { return torch::call("aten::l1_loss", x, y, detail::reduction(o.reduction())).toTensor(); }
#undef TS_OPTION
#undef TS_MODE_OPTION

inline Tensor relu(const Tensor &x) { return at::relu(x); }
inline Tensor gelu(const Tensor &x) { return at::gelu(x); }
inline Tensor one_hot(const Tensor &x, int64_t classes = -1) { return torch::call("aten::one_hot", x, classes).toTensor(); }
inline Tensor linear(const Tensor &x, const Tensor &weight, const Tensor &bias = {}) { return torch::call("aten::linear", x, weight, bias).toTensor(); }

} // namespace functional
} // namespace nn
} // namespace torch
