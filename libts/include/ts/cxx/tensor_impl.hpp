// SPDX-License-Identifier: Apache-2.0
//
// tensor_impl.hpp: what a tensor's pointer points to, for programs that tell tensors apart by it, count its holders or ask
// it what they could ask the tensor. It is the ts_tensor itself under LibTorch's name.
#pragma once

#include <ts/cxx/intrusive.hpp>
#include <ts/cxx/options.hpp>
#include <ts/cxx/storage.hpp>

namespace c10 {

class DispatchKeySet;

/// There are none of it: pointers to it are those to a ts_tensor.
class TensorImpl {
    ts_tensor *self() const { return reinterpret_cast<ts_tensor *>(const_cast<TensorImpl *>(this)); }

public:
    TensorImpl() = delete;
    TensorImpl(const TensorImpl &) = delete;
    TensorImpl &operator=(const TensorImpl &) = delete;
    static TensorImpl *of(ts_tensor *t) { return reinterpret_cast<TensorImpl *>(t); }
    static ts_tensor *native(TensorImpl *t) { return reinterpret_cast<ts_tensor *>(t); }

    int64_t dim() const { return ts_tensor_ndim(self()); }
    IntArrayRef sizes() const { return {ts_tensor_sizes(self()), static_cast<size_t>(dim())}; }
    IntArrayRef strides() const { return {ts_tensor_strides(self()), static_cast<size_t>(dim())}; }
    int64_t size(int64_t d) const;
    int64_t stride(int64_t d) const;
    int64_t numel() const { return ts_tensor_numel(self()); }
    bool is_empty() const { return numel() == 0; }
    bool is_contiguous(MemoryFormat f = MemoryFormat::Contiguous) const;
    bool is_non_overlapping_and_dense() const;
    int64_t storage_offset() const;
    TypeMeta dtype() const { return static_cast<ScalarType>(ts_tensor_dtype(self())); }
    size_t itemsize() const { return dtype().itemsize(); }
    Device device() const { return ts_tensor_device(self()); }
    DeviceType device_type() const { return device().type(); }
    DeviceIndex get_device() const { return device().index(); }
    Layout layout() const { return kStrided; }
    bool is_cpu() const { return device().is_cpu(); }
    bool is_cuda() const { return device().is_cuda(); }
    bool is_sparse() const { return false; }
    bool is_quantized() const { return isQIntType(dtype().toScalarType()); }
    bool has_storage() const { return true; }
    Storage storage() const;
    void *data() const { return ts_tensor_data(self()); }
    bool requires_grad() const;
    void set_requires_grad(bool on);
    DispatchKeySet key_set() const;
};
/// The default of LibTorch's pointers to tensors: here the null pointer is the undefined tensor.
struct UndefinedTensorImpl final {
    static constexpr TensorImpl *singleton() noexcept { return nullptr; }
};

namespace detail {
struct TensorCounts {
    static ts_tensor *of(const TensorImpl *p) { return TensorImpl::native(const_cast<TensorImpl *>(p)); }
    static void begin(const TensorImpl *) {}
    static void add(const TensorImpl *p) { ts_tensor_ref(of(p)); }
    static void drop(const TensorImpl *p) { ts_tensor_unref(of(p)); }
    static size_t uses(const TensorImpl *p) { return static_cast<size_t>(ts_tensor_use_count(of(p))); }
    static size_t weak_uses(const TensorImpl *) { return 1; }
};
template <> struct CountsOf<TensorImpl> { using type = TensorCounts; };
} // namespace detail
using TensorImplPtr = intrusive_ptr<TensorImpl, UndefinedTensorImpl>;

} // namespace c10
