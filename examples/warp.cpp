// SPDX-License-Identifier: Apache-2.0
//
// An operator of one's own as a shared object: models call torch.ops.warp_ops.warp_perspective, the tools load it by
// --ops libwarp.so.  No OpenCV: the inverse of the 3 x 3 matrix maps each pixel of the output to one of the input.
#include <torch/script.h>

#include <cmath>

static torch::Tensor warp_perspective(torch::Tensor image, torch::Tensor warp) {
    TORCH_CHECK(image.dim() == 2, "warp_perspective: the image has ", image.dim(), " dimensions, not 2");
    TORCH_CHECK(warp.numel() == 9, "warp_perspective: the matrix has ", warp.numel(), " elements, not 9");
    torch::Tensor in = image.to(torch::kFloat32).contiguous(), inverse = torch::linalg_inv(warp.reshape({3, 3}).to(torch::kFloat64)).contiguous();
    torch::Tensor out = torch::zeros_like(in);
    auto from = in.accessor<float, 2>(), to = out.accessor<float, 2>();
    auto m = inverse.accessor<double, 2>();
    for (int64_t y = 0; y < to.size(0); y++)
        for (int64_t x = 0; x < to.size(1); x++) {
            double w = m[2][0] * x + m[2][1] * y + m[2][2];
            auto u = std::lround((m[0][0] * x + m[0][1] * y + m[0][2]) / w), v = std::lround((m[1][0] * x + m[1][1] * y + m[1][2]) / w);
            if (u >= 0 && u < from.size(1) && v >= 0 && v < from.size(0)) to[y][x] = from[v][u];
        }
    return out;
}

TORCH_LIBRARY(warp_ops, m) { m.def("warp_perspective", warp_perspective); }
