// SPDX-License-Identifier: Apache-2.0
//
// What the checks of ATen/TensorUtils.h, ATen/ExpandUtils.h and DLPack say to arguments that do not fit.
#include "tried.h"
#include <ATen/DLConvertor.h>
#include <ATen/ExpandUtils.h>
#include <ATen/TensorUtils.h>
#include <ATen/WrapDimUtils.h>
#include <torch/torch.h>

int main() {
    using namespace at;
    Tensor a = torch::ones({2, 3}), b = torch::ones({3, 2}, kDouble), v = torch::ones({3}), t = a.t(), none, i = torch::ones({2}, kInt), four = torch::ones({4});
    TensorArg x{a, "x", 1}, y{b, "y", 2}, z{t, "z", 3}, w{v, "w", 0}, n{i, "n", 5};
    CheckedFrom f = "my_op";
    T(checkDim(f, x, 3));
    T(checkDim(f, x, 2));
    T(checkDim(f, a, "a", 7, 1));
    T(checkDimRange(f, x, 3, 5));
    T(checkDimRange(f, x, 0, 2));
    T(checkDimRange(f, x, 1, 3));
    T(checkSameDim(f, x, w));
    T(checkContiguous(f, z));
    T(checkAllContiguous(f, {x, z}));
    T(checkSize(f, x, {2, 4}));
    T(checkSize(f, x, {2}));
    T(checkSize(f, x, 1, 4));
    T(checkSize(f, x, -1, 4));
    T(checkSize(f, x, 5, 4));
    T(checkNumel(f, x, 5));
    T(checkAllSameNumel(f, {x, y, w}));
    T(checkScalarType(f, x, kLong));
    T(checkScalarTypes(f, x, {kLong, kInt}));
    T(checkScalarTypes(f, x, {kLong}));
    T(checkScalarTypes(f, x, {}));
    T(checkSameType(f, x, y));
    T(checkSameType(f, x, n));
    T(checkAllSameType(f, {x, z, n}));
    T(checkSameSize(f, x, z));
    T(checkSameGPU(f, x, y));
    T(checkAllSameGPU(f, {x, y}));
    T(checkDeviceType(f, {a, b}, kCUDA));
    T(checkDeviceType(f, {a, none}, kCPU));
    T(checkBackend(f, {a}, Backend::CUDA));
    T(checkBackend(f, {a, b}, Backend::CPU));
    T(check_dim_size(a, 2, 0, 5));
    T(check_dim_size(a, 1, 0, 5));
    P(at::maybe_wrap_dim(2, 2));
    P(at::maybe_wrap_dim(-3, 2));
    P(at::maybe_wrap_dim(int64_t(-1), int64_t(0)));
    P(at::maybe_wrap_dim(int64_t(1), int64_t(0)));
    P(at::maybe_wrap_dim(0, 0, false));
    P(infer_size({2, 3}, {4, 3}));
    P(infer_size({2, 1}, {3}));
    P(is_expandable_to(IntArrayRef({3, 1}), IntArrayRef({2, 3, 4})));
    P(is_expandable_to(IntArrayRef({3, 2}), IntArrayRef({2, 3, 4})));
    P(are_expandable({3, 1}, {2}));
    T(expand_inplace(a, four, "op"));
    T(expand_outplace(a, none, "op"));
    T(expand_outplace(a, four));
    T(sum_to(torch::ones({2, 3}), IntArrayRef({3})));
    P(x);
    P(w);
    T(toDLPack(torch::ones({2}, kBool)));
    T(toDLPack(none));
    T(toDLPack(torch::quantize_per_tensor(torch::ones({2}), 0.1, 0, kQInt8)));
    for (DLDataType type : {DLDataType{kDLFloat, 32, 4}, DLDataType{kDLFloat, 8, 1}, DLDataType{kDLInt, 4, 1}, DLDataType{kDLUInt, 16, 1}, DLDataType{kDLBfloat, 32, 1}, DLDataType{kDLComplex, 16, 1}, DLDataType{9, 32, 1}, DLDataType{3, 32, 1}}) T(toScalarType(type));
    DLManagedTensor *made = toDLPack(a);
    made->dl_tensor.device.device_type = kDLVulkan;
    T(fromDLPack(made));
    made->dl_tensor.device.device_type = kDLCPU;
    P(fromDLPack(made));
}
