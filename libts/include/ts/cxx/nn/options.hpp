// SPDX-License-Identifier: Apache-2.0
//
// nn/options.hpp: what the options of torch::nn::functional are made of: modes by name, numbers for each dimension, setters
// that can be chained.
#pragma once

#include <ts/cxx/torch.hpp>

namespace torch {
namespace Reduction = at::Reduction;

/// Names of modes as LibTorch has them: types with one value each.
namespace enumtype {
#define TS_ENUM(mode, word)                                                                                       \
    struct mode {                                                                                                 \
        static constexpr const char *name() { return #mode; }                                                     \
        static constexpr const char *text() { return word; }                                                      \
    };
#define TS_FOR_ENUMS(_)                                                                                           \
    _(kNone, "none") _(kMean, "mean") _(kSum, "sum") _(kMax, "max") _(kBatchMean, "batchmean") _(kConstant, "constant") _(kReflect, "reflect")   \
    _(kReplicate, "replicate") _(kCircular, "circular") _(kNearest, "nearest") _(kNearestExact, "nearest-exact") _(kLinear, "linear")             \
    _(kBilinear, "bilinear") _(kBicubic, "bicubic") _(kTrilinear, "trilinear") _(kArea, "area") _(kZeros, "zeros") _(kBorder, "border")           \
    _(kReflection, "reflection") _(kValid, "valid") _(kSame, "same") _(kReLU, "relu") _(kGELU, "gelu") _(kTanh, "tanh") _(kSigmoid, "sigmoid")    \
    _(kFanIn, "fan_in") _(kFanOut, "fan_out") _(kLeakyReLU, "leaky_relu") _(kConv1D, "conv1d") _(kConv2D, "conv2d") _(kConv3D, "conv3d")            \
    _(kConvTranspose1D, "conv_transpose1d") _(kConvTranspose2D, "conv_transpose2d") _(kConvTranspose3D, "conv_transpose3d")
TS_FOR_ENUMS(TS_ENUM)
#undef TS_ENUM

/// The value of an option that is one of those.
class Mode {
    const char *name_, *text_;

public:
    template <class E, class = decltype(E::text())> Mode(E) : name_(E::name()), text_(E::text()) {}
    const char *name() const { return name_; }
    const char *text() const { return text_; }
    template <class E> bool is(E) const { return std::strcmp(name_, E::name()) == 0; }
};
inline std::string get_enum_name(const Mode &mode) { return mode.name(); }
inline at::Reduction::Reduction reduction_get_enum(const Mode &mode) {
    if (mode.is(kNone{})) return at::Reduction::None;
    if (mode.is(kMean{})) return at::Reduction::Mean;
    TORCH_CHECK(mode.is(kSum{}), mode.name(), " is not a valid value for reduction");
    return at::Reduction::Sum;
}
} // namespace enumtype
#define TS_ENUM(mode, word) inline constexpr enumtype::mode mode{};
TS_FOR_ENUMS(TS_ENUM)
#undef TS_ENUM
#undef TS_FOR_ENUMS

/// D numbers, given as one for all or as a list of D.
template <size_t D, class T = int64_t> class ExpandingArray {
protected:
    std::array<T, D> values_;

    void take(const T *items, size_t n) {
        TORCH_CHECK(n == D, "Expected ", D, " values, but instead got ", n);
        std::copy(items, items + n, values_.begin());
    }

public:
    ExpandingArray(std::initializer_list<T> list) { take(list.begin(), list.size()); }
    ExpandingArray(const std::vector<T> &list) { take(list.data(), list.size()); }
    ExpandingArray(c10::ArrayRef<T> list) { take(list.data(), list.size()); }
    ExpandingArray(T one) { values_.fill(one); }
    ExpandingArray(const std::array<T, D> &values) : values_(values) {}
    std::array<T, D> &operator*() { return values_; }
    const std::array<T, D> &operator*() const { return values_; }
    std::array<T, D> *operator->() { return &values_; }
    const std::array<T, D> *operator->() const { return &values_; }
    operator c10::ArrayRef<T>() const { return {values_.data(), D}; }
    size_t size() const noexcept { return D; }
};
template <size_t D, class T> std::ostream &operator<<(std::ostream &out, const ExpandingArray<D, T> &a) {
    if (D == 1) return out << a->at(0);
    return out << static_cast<c10::ArrayRef<T>>(a);
}

/// The same where some may be left open.
template <size_t D, class T = int64_t> class ExpandingArrayWithOptionalElem : public ExpandingArray<D, c10::optional<T>> {
    using Base = ExpandingArray<D, c10::optional<T>>;
    static std::vector<c10::optional<T>> given(c10::ArrayRef<T> list) { return {list.begin(), list.end()}; }

public:
    using Base::Base;
    ExpandingArrayWithOptionalElem(std::initializer_list<T> list) : Base(given(c10::ArrayRef<T>(list))) {}
    ExpandingArrayWithOptionalElem(const std::vector<T> &list) : Base(given(list)) {}
    ExpandingArrayWithOptionalElem(c10::ArrayRef<T> list) : Base(given(list)) {}
    ExpandingArrayWithOptionalElem(T one) : Base(c10::optional<T>(one)) {}
    /// With the sizes of an input in the open places.
    std::vector<T> filled(c10::IntArrayRef sizes) const {
        TORCH_CHECK(sizes.size() > D, "Input dimension should be at least ", D + 1);
        std::vector<T> all;
        for (size_t i = 0; i < D; i++) all.push_back(this->values_[i] ? *this->values_[i] : sizes[sizes.size() - D + i]);
        return all;
    }
};

/// Setter and getter of an option, under one name.
#define TS_OPTION_ACCESS(type, name)                                                                              \
public:                                                                                                           \
    auto name(const type &v)->decltype(*this) {                                                                   \
        name##_ = v;                                                                                              \
        return *this;                                                                                             \
    }                                                                                                             \
    const type &name() const noexcept { return name##_; }                                                         \
    type &name() noexcept { return name##_; }
/// An option with a default.
#define TS_OPTION(type, name, otherwise)                                                                          \
private:                                                                                                          \
    type name##_ = otherwise;                                                                                     \
    TS_OPTION_ACCESS(type, name)
/// One that the constructor gives a value.
#define TS_GIVEN_OPTION(type, name)                                                                               \
private:                                                                                                          \
    type name##_;                                                                                                 \
    TS_OPTION_ACCESS(type, name)

} // namespace torch
