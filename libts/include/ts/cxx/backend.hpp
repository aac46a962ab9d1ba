// SPDX-License-Identifier: Apache-2.0
//
// backend.hpp: the older names for a tensor's kind, which programs still use: x.type(), at::CPU(kFloat).  And schemes of
// quantized tensors.
#pragma once

#include <ts/cxx/options.hpp>

namespace c10 {

#define TS_FOR_BACKENDS(_)                                                                                        \
    _(CPU) _(CUDA) _(HIP) _(VE) _(FPGA) _(IPU) _(XPU) _(SparseCPU) _(SparseCUDA) _(SparseCsrCPU) _(SparseCsrCUDA) _(SparseHIP) _(SparseVE) \
    _(SparseXPU) _(ORT) _(XLA) _(Vulkan) _(Metal) _(Meta) _(QuantizedCPU) _(QuantizedCUDA) _(QuantizedXPU) _(Undefined) _(MkldnnCPU) _(MPS) \
    _(HPU) _(Lazy) _(PrivateUse1)
enum class Backend {
#define TS_BACKEND(name) name,
    TS_FOR_BACKENDS(TS_BACKEND)
#undef TS_BACKEND
        NumOptions
};

inline const char *toString(Backend b) {
    static const char *const names[] = {
#define TS_BACKEND(name) #name,
        TS_FOR_BACKENDS(TS_BACKEND)
#undef TS_BACKEND
    };
    return b == Backend::Undefined || b >= Backend::NumOptions ? "UNKNOWN_BACKEND" : b == Backend::PrivateUse1 ? "PrivateUseOne" : names[static_cast<int>(b)];
}
#undef TS_FOR_BACKENDS
inline std::ostream &operator<<(std::ostream &out, Backend b) { return out << toString(b); }
/// Of the kinds of memory that tensors here may lie in.
inline DeviceType backendToDeviceType(Backend b) {
    switch (b) {
    case Backend::CPU:
    case Backend::QuantizedCPU: return DeviceType::CPU;
    case Backend::CUDA:
    case Backend::QuantizedCUDA: return DeviceType::CUDA;
    case Backend::Meta: return DeviceType::Meta;
    default: TORCH_CHECK(false, "Unknown backend");
    }
}
/// Of a tensor with these options, on the kinds of memory that tensors here may lie in.
inline Backend TensorOptions::backend() const {
    bool quantized = isQIntType(dtype().toScalarType());
    switch (device().type()) {
    case DeviceType::CPU: return quantized ? Backend::QuantizedCPU : is_sparse() ? Backend::SparseCPU : Backend::CPU;
    case DeviceType::CUDA: return quantized ? Backend::QuantizedCUDA : is_sparse() ? Backend::SparseCUDA : Backend::CUDA;
    case DeviceType::Meta: return Backend::Meta;
    default: TORCH_CHECK(false, "Unknown backend");
    }
}

enum class QScheme : uint8_t {
    PER_TENSOR_AFFINE = 0,
    PER_CHANNEL_AFFINE = 1,
    PER_TENSOR_SYMMETRIC = 2,
    PER_CHANNEL_SYMMETRIC = 3,
    PER_CHANNEL_AFFINE_FLOAT_QPARAMS = 4,
    COMPILE_TIME_NUM_QSCHEMES = 5,
};
constexpr QScheme kPerTensorAffine = QScheme::PER_TENSOR_AFFINE, kPerChannelAffine = QScheme::PER_CHANNEL_AFFINE, kPerTensorSymmetric = QScheme::PER_TENSOR_SYMMETRIC,
                  kPerChannelSymmetric = QScheme::PER_CHANNEL_SYMMETRIC, kPerChannelAffineFloatQParams = QScheme::PER_CHANNEL_AFFINE_FLOAT_QPARAMS;
inline std::string toString(QScheme q) {
    static const char *const names[] = {"per_tensor_affine", "per_channel_affine", "per_tensor_symmetric", "per_channel_symmetric", "per_channel_affine_float_qparams"};
    TORCH_CHECK(q < QScheme::COMPILE_TIME_NUM_QSCHEMES, "Unrecognized qscheme: ", static_cast<int>(q));
    return names[static_cast<int>(q)];
}

} // namespace c10

namespace at {

/// What x.type() gives: a backend and a dtype.
class DeprecatedTypeProperties {
    c10::Backend backend_;
    c10::ScalarType type_;

public:
    DeprecatedTypeProperties(c10::Backend backend, c10::ScalarType type) : backend_(backend), type_(type) {}
    static DeprecatedTypeProperties &of(c10::Backend backend, c10::ScalarType type) {
        constexpr int types = static_cast<int>(c10::ScalarType::NumOptions);
        static auto &all = *[] {
            auto *made = new std::vector<DeprecatedTypeProperties>();
            for (int b = 0; b < static_cast<int>(c10::Backend::NumOptions); b++)
                for (int t = 0; t < types; t++) made->emplace_back(static_cast<c10::Backend>(b), static_cast<c10::ScalarType>(t));
            return made;
        }();
        return all[static_cast<size_t>(static_cast<int>(backend) * types + static_cast<int>(type))];
    }
    c10::Backend backend() const { return backend_; }
    c10::Layout layout() const { return c10::kStrided; }
    c10::DeviceType device_type() const { return c10::backendToDeviceType(backend_); }
    bool is_cuda() const { return device_type() == c10::kCUDA; }
    bool is_sparse() const { return false; }
    c10::ScalarType scalarType() const { return type_; }
    c10::TypeMeta typeMeta() const { return type_; }
    std::string toString() const {
        bool undefined = backend_ == c10::Backend::Undefined || type_ == c10::ScalarType::Undefined;
        return undefined ? "UndefinedType" : std::string(c10::toString(backend_)) + c10::toString(type_) + "Type";
    }
    DeprecatedTypeProperties &toBackend(c10::Backend b) const { return of(b, type_); }
    DeprecatedTypeProperties &toScalarType(c10::ScalarType t) const { return of(backend_, t); }
    DeprecatedTypeProperties &cpu() const { return toBackend(c10::Backend::CPU); }
    DeprecatedTypeProperties &cuda() const { return toBackend(c10::Backend::CUDA); }
    c10::TensorOptions options(int16_t device_index = -1) const {
        return c10::TensorOptions().dtype(type_).device(device_type(), static_cast<c10::DeviceIndex>(device_index)).layout(layout());
    }
    operator c10::TensorOptions() const { return options(); }
    friend bool operator==(const DeprecatedTypeProperties &a, const DeprecatedTypeProperties &b) { return a.backend_ == b.backend_ && a.type_ == b.type_; }
    friend bool operator!=(const DeprecatedTypeProperties &a, const DeprecatedTypeProperties &b) { return !(a == b); }
    friend std::ostream &operator<<(std::ostream &out, const DeprecatedTypeProperties &t) { return out << t.toString(); }
};

inline DeprecatedTypeProperties &getDeprecatedTypeProperties(c10::Backend b, c10::ScalarType t) { return DeprecatedTypeProperties::of(b, t); }
inline DeprecatedTypeProperties &CPU(c10::ScalarType t) { return getDeprecatedTypeProperties(c10::Backend::CPU, t); }
inline DeprecatedTypeProperties &CUDA(c10::ScalarType t) { return getDeprecatedTypeProperties(c10::Backend::CUDA, t); }
inline DeprecatedTypeProperties &HIP(c10::ScalarType t) { return getDeprecatedTypeProperties(c10::Backend::HIP, t); }
inline DeprecatedTypeProperties &MPS(c10::ScalarType t) { return getDeprecatedTypeProperties(c10::Backend::MPS, t); }

} // namespace at

namespace detail {
inline at::ScalarType scalar_type(at::ScalarType t) { return t; }
inline at::ScalarType scalar_type(const at::DeprecatedTypeProperties &t) { return t.scalarType(); }
} // namespace detail
