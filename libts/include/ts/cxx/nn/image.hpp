// SPDX-License-Identifier: Apache-2.0
//
// nn/image.hpp: torch::nn::functional's padding, resizing, sampling and rearranging of pixels.
#pragma once

#include <ts/cxx/nn/options.hpp>

namespace torch {
namespace nn {
namespace functional {

// ---- padding ----

class PadFuncOptions {
public:
    using mode_t = enumtype::Mode;
    PadFuncOptions(std::vector<int64_t> pad) : pad_(std::move(pad)) {}
    TS_GIVEN_OPTION(std::vector<int64_t>, pad)
    TS_OPTION(mode_t, mode, torch::kConstant)
    TS_OPTION(double, value, 0)
};
inline Tensor pad(const Tensor &x, const PadFuncOptions &o) {
    c10::optional<double> value;
    if (o.value() != 0) value = o.value();
    return at::pad(x, o.pad(), o.mode().text(), value);
}

// ---- resizing ----

class InterpolateFuncOptions {
public:
    using mode_t = enumtype::Mode;
    TS_OPTION(c10::optional<std::vector<int64_t>>, size, c10::nullopt)
    TS_OPTION(c10::optional<std::vector<double>>, scale_factor, c10::nullopt)
    TS_OPTION(mode_t, mode, torch::kNearest)
    TS_OPTION(c10::optional<bool>, align_corners, c10::nullopt)
    TS_OPTION(c10::optional<bool>, recompute_scale_factor, c10::nullopt)
    TS_OPTION(bool, antialias, false)
};
namespace detail {
inline std::vector<int64_t> resized(const Tensor &x, const InterpolateFuncOptions &o) {
    size_t dims = static_cast<size_t>(x.dim()) - 2;
    TORCH_CHECK(o.size() || o.scale_factor(), "either size or scale_factor should be defined");
    TORCH_CHECK(!o.size() || !o.scale_factor(), "only one of size or scale_factor should be defined");
    if (o.size()) return *o.size();
    TORCH_CHECK(o.scale_factor()->size() == dims, "scale_factor shape must match input shape. Input is ", dims, "D, scale_factor size is ",
                c10::ArrayRef<double>(*o.scale_factor()));
    std::vector<int64_t> size;
    for (size_t i = 0; i < dims; i++) size.push_back(static_cast<int64_t>(std::floor(static_cast<double>(x.size(static_cast<int64_t>(i) + 2)) * (*o.scale_factor())[i])));
    return size;
}

/// The dimensions that a mode works on; 0: any of 1, 2 and 3.
inline int64_t dims_of(const enumtype::Mode &mode) {
    return mode.is(torch::kLinear) ? 1 : mode.is(torch::kBilinear) || mode.is(torch::kBicubic) ? 2 : mode.is(torch::kTrilinear) ? 3 : 0;
}

inline void check_interpolate(const Tensor &x, const InterpolateFuncOptions &o) {
    const enumtype::Mode &mode = o.mode();
    bool corners = !mode.is(torch::kNearest) && !mode.is(torch::kArea);
    TORCH_CHECK(corners || !o.align_corners(), "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear");
    TORCH_CHECK(!o.antialias() || (x.dim() == 4 && dims_of(mode) == 2), "Anti-alias option is only supported for bilinear and bicubic modes");
    int64_t dims = x.dim() - 2, needed = dims_of(mode);
    bool known = dims >= 1 && dims <= 3 && (!mode.is(torch::kBicubic) || dims == 2);
    TORCH_CHECK(known, "Input Error: Only 3D, 4D and 5D input Tensors supported (got ", x.dim(), "D) for the modes: nearest | linear | bilinear | bicubic | trilinear (got ",
                mode.name(), ")");
    TORCH_CHECK(!needed || needed == dims, "Got ", x.dim(), "D input, but ", mode.text(), " mode needs ", needed + 2, "D input");
}
} // namespace detail
inline Tensor interpolate(const Tensor &x, const InterpolateFuncOptions &o = {}) {
    const enumtype::Mode &mode = o.mode();
    detail::check_interpolate(x, o);
    std::vector<int64_t> size = detail::resized(x, o);
    std::string dims = std::to_string(x.dim() - 2) + "d";
    if (mode.is(torch::kArea)) return torch::call("aten::adaptive_avg_pool" + dims, x, size).toTensor();
    bool exact = mode.is(torch::kNearestExact), nearest = exact || mode.is(torch::kNearest), corners = o.align_corners().value_or(false);
    std::string name = std::string(exact || o.antialias() ? "aten::_upsample_" : "aten::upsample_") + (exact ? "nearest_exact" : mode.text()) + dims + (o.antialias() ? "_aa" : "");
    if (!o.scale_factor() || o.recompute_scale_factor().value_or(false)) return (nearest ? torch::call(name, x, size) : torch::call(name, x, size, corners)).toTensor();
    c10::IValue scales(*o.scale_factor()), computed;
    return (nearest ? torch::call(name + ".vec", x, computed, scales) : torch::call(name + ".vec", x, computed, corners, scales)).toTensor();
}

// ---- sampling ----

inline Tensor affine_grid(const Tensor &theta, c10::IntArrayRef size, bool align_corners = false) {
    TORCH_CHECK(theta.is_floating_point(), "Expected theta to have floating point type, but got ", theta.dtype());
    TORCH_CHECK(size.size() == 4 || size.size() == 5, "affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size ", size);
    int64_t n = static_cast<int64_t>(size.size()) - 2;
    TORCH_CHECK(theta.dim() == 3 && theta.size(-2) == n && theta.size(-1) == n + 1, "Expected a batch of ", n, "D affine matrices of shape Nx", n, "x", n + 1, " for size ", size,
                ". Got ", theta.sizes(), ".");
    TORCH_CHECK(*std::min_element(size.begin(), size.end()) > 0, "Expected non-zero, positive output size. Got ", size);
    return at::affine_grid_generator(theta, size, align_corners);
}

class GridSampleFuncOptions {
public:
    using mode_t = enumtype::Mode;
    TS_OPTION(mode_t, mode, torch::kBilinear)
    TS_OPTION(mode_t, padding_mode, torch::kZeros)
    TS_OPTION(c10::optional<bool>, align_corners, c10::nullopt)
};
inline Tensor grid_sample(const Tensor &x, const Tensor &grid, const GridSampleFuncOptions &o = {}) {
    int64_t mode = o.mode().is(torch::kBilinear) ? 0 : o.mode().is(torch::kNearest) ? 1 : 2;
    int64_t padding = o.padding_mode().is(torch::kZeros) ? 0 : o.padding_mode().is(torch::kBorder) ? 1 : 2;
    return at::grid_sampler(x, grid, mode, padding, o.align_corners().value_or(false));
}

// ---- rearranging ----

class PixelShuffleFuncOptions {
public:
    PixelShuffleFuncOptions(int64_t upscale_factor) : upscale_factor_(upscale_factor) {}
    TS_GIVEN_OPTION(int64_t, upscale_factor)
};
inline Tensor pixel_shuffle(const Tensor &x, const PixelShuffleFuncOptions &o) { return at::pixel_shuffle(x, o.upscale_factor()); }
class PixelUnshuffleFuncOptions {
public:
    PixelUnshuffleFuncOptions(int64_t downscale_factor) : downscale_factor_(downscale_factor) {}
    TS_GIVEN_OPTION(int64_t, downscale_factor)
};
inline Tensor pixel_unshuffle(const Tensor &x, const PixelUnshuffleFuncOptions &o) { return at::pixel_unshuffle(x, o.downscale_factor()); }

class UnfoldFuncOptions {
public:
    UnfoldFuncOptions(ExpandingArray<2> kernel_size) : kernel_size_(kernel_size) {}
    TS_GIVEN_OPTION(ExpandingArray<2>, kernel_size)
    TS_OPTION(ExpandingArray<2>, dilation, 1)
    TS_OPTION(ExpandingArray<2>, padding, 0)
    TS_OPTION(ExpandingArray<2>, stride, 1)
};
inline Tensor unfold(const Tensor &x, const UnfoldFuncOptions &o) {
    TORCH_CHECK(x.dim() == 4, "Input Error: Only 4D input Tensors are supported (got ", x.dim(), "D)");
    return at::im2col(x, o.kernel_size(), o.dilation(), o.padding(), o.stride());
}
class FoldFuncOptions {
public:
    FoldFuncOptions(ExpandingArray<2> output_size, ExpandingArray<2> kernel_size) : output_size_(output_size), kernel_size_(kernel_size) {}
    TS_GIVEN_OPTION(ExpandingArray<2>, output_size)
    TS_GIVEN_OPTION(ExpandingArray<2>, kernel_size)
    TS_OPTION(ExpandingArray<2>, dilation, 1)
    TS_OPTION(ExpandingArray<2>, padding, 0)
    TS_OPTION(ExpandingArray<2>, stride, 1)
};
inline Tensor fold(const Tensor &x, const FoldFuncOptions &o) {
    TORCH_CHECK(x.dim() == 2 || x.dim() == 3, "Input Error: Only unbatched (2D) or batched (3D) input Tensors are supported (got ", x.dim(), "D)");
    return at::col2im(x, o.output_size(), o.kernel_size(), o.dilation(), o.padding(), o.stride());
}

} // namespace functional
} // namespace nn
} // namespace torch
