// SPDX-License-Identifier: Apache-2.0
//
// dlpack.hpp: tensors to and from other libraries by DLPack, without a copy.
#pragma once

#include <ATen/dlpack.h>
#include <ts/cxx/functions.hpp>

namespace at {

inline DLDataType getDLDataType(const Tensor &t) {
    c10::ScalarType type = t.scalar_type();
    TORCH_CHECK(!c10::isQIntType(type), "QUInt/QInt types are not supported by dlpack");
    TORCH_CHECK(type != c10::kBool, "Bool type is not supported by dlpack");
    TORCH_CHECK(type != c10::ScalarType::Undefined, "Undefined is not a valid ScalarType");
    uint8_t code = type == c10::kByte                ? kDLUInt
                   : type == c10::kBFloat16          ? kDLBfloat
                   : c10::isComplexType(type)        ? kDLComplex
                   : c10::isIntegralType(type, true) ? kDLInt
                                                     : kDLFloat;
    return {code, static_cast<uint8_t>(t.element_size() * 8), 1};
}

inline DLDevice getDLContext(const Tensor &t, const int64_t &device_id) {
    TORCH_CHECK(t.is_cpu() || t.is_cuda(), "Cannot pack tensors on ", t.device().str());
    return {t.is_cuda() ? kDLCUDA : kDLCPU, static_cast<int>(device_id)};
}

inline c10::ScalarType toScalarType(const DLDataType &type) {
    struct Known {
        DLDataTypeCode code;
        uint8_t bits;
        c10::ScalarType type;
    };
    static const Known known[] = {{kDLUInt, 8, c10::kByte}, {kDLInt, 8, c10::kChar}, {kDLInt, 16, c10::kShort}, {kDLInt, 32, c10::kInt}, {kDLInt, 64, c10::kLong},
                                  {kDLFloat, 16, c10::kHalf}, {kDLFloat, 32, c10::kFloat}, {kDLFloat, 64, c10::kDouble}, {kDLBfloat, 16, c10::kBFloat16},
                                  {kDLComplex, 32, c10::kComplexHalf}, {kDLComplex, 64, c10::kComplexFloat}, {kDLComplex, 128, c10::kComplexDouble}};
    static const char *const names[] = {"kInt", "kUInt", "kFloat", nullptr, "kFloat", "kFloat"};
    TORCH_CHECK(type.lanes == 1, "ATen does not support lanes != 1");
    for (const Known &k : known)
        if (k.code == type.code && k.bits == type.bits) return k.type;
    TORCH_CHECK(type.code <= kDLComplex && names[type.code], "Unsupported code ", static_cast<int>(type.code));
    TORCH_CHECK(false, "Unsupported ", names[type.code], " bits ", static_cast<int>(type.bits));
}

namespace detail {
/// What toDLPack gives away: the tensor, held, and its description.
struct Packed {
    Tensor tensor;
    std::vector<int64_t> sizes, strides;
    DLManagedTensor managed;
    static void release(DLManagedTensor *self) { delete static_cast<Packed *>(self->manager_ctx); }
};
} // namespace detail

/// The memory of `t` for another library, which calls the deleter once it is done.
inline DLManagedTensor *toDLPack(const Tensor &t) {
    auto packed = std::make_unique<detail::Packed>();
    packed->tensor = t;
    packed->sizes = t.sizes().vec();
    packed->strides = t.strides().vec();
    for (size_t i = 0; i < packed->sizes.size(); i++)
        if (packed->sizes[i] < 2) packed->strides[i] = 1; /* there is nothing to step over */
    int64_t device = t.is_cuda() ? t.get_device() : 0;
    packed->managed = {{t.data_ptr(), getDLContext(t, device), static_cast<int>(t.dim()), getDLDataType(t), packed->sizes.data(), packed->strides.data(), 0},
                       packed.get(),
                       detail::Packed::release};
    return &packed.release()->managed;
}

/// A tensor over another library's memory, which is given back with its last view.
inline Tensor fromDLPack(const DLManagedTensor *src) {
    const DLTensor &from = src->dl_tensor;
    TORCH_CHECK(from.device.device_type == kDLCPU, "Unsupported device_type: ", std::to_string(from.device.device_type));
    c10::ScalarType type = toScalarType(from.dtype);
    auto release = [src](void *) {
        if (src->deleter) src->deleter(const_cast<DLManagedTensor *>(src));
    };
    void *data = static_cast<char *>(from.data) + from.byte_offset;
    c10::IntArrayRef sizes(from.shape, static_cast<size_t>(from.ndim)), strides(from.strides, static_cast<size_t>(from.ndim));
    return from.strides ? from_blob(data, sizes, strides, release, type) : from_blob(data, sizes, release, type);
}

} // namespace at
