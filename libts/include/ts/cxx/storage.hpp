// SPDX-License-Identifier: Apache-2.0
//
// storage.hpp: the memory behind tensors, as C++ programs see it.
#pragma once

#include <ts/cxx/options.hpp>

namespace c10 {

using DeleterFnPtr = void (*)(void *);

/// A pointer, what frees it, and the device it points into.
class DataPtr {
    void *data_ = nullptr;
    std::unique_ptr<void, DeleterFnPtr> context_{nullptr, [](void *) {}};
    Device device_{kCPU};

public:
    DataPtr() = default;
    DataPtr(void *data, Device device) : data_(data), device_(device) {}
    /// `deleter(context)` is called at the end.
    DataPtr(void *data, void *context, DeleterFnPtr deleter, Device device)
        : data_(data), context_(context, deleter ? deleter : [](void *) {}), device_(device) {}
    void *get() const { return data_; }
    void *operator->() const { return data_; }
    operator bool() const { return data_ || context_; }
    void *get_context() const { return context_.get(); }
    void *release_context() { return context_.release(); }
    std::unique_ptr<void, DeleterFnPtr> &&move_context() { return std::move(context_); }
    DeleterFnPtr get_deleter() const { return context_.get_deleter(); }
    Device device() const { return device_; }
    void clear() {
        context_ = nullptr;
        data_ = nullptr;
    }
};
inline bool operator==(const DataPtr &p, std::nullptr_t) noexcept { return !p; }
inline bool operator!=(const DataPtr &p, std::nullptr_t) noexcept { return static_cast<bool>(p); }

class StorageImpl; /* of which nothing is known but which it is */

/// The whole block of memory that a tensor views.
class Storage {
    detail::TensorHandle whole_; /* the block as bytes */
    DataPtr pointer_;

public:
    Storage() = default;
    explicit Storage(detail::TensorHandle whole) : whole_(std::move(whole)), pointer_(ts_tensor_data(whole_.get()), ts_tensor_device(whole_.get())) {}
    Storage(const Storage &o) : Storage(o.whole_) {}
    Storage &operator=(const Storage &o) {
        whole_ = o.whole_;
        pointer_ = DataPtr(o.pointer_.get(), o.pointer_.device());
        return *this;
    }
    void *data() const { return pointer_.get(); }
    template <class T> T *data() const { return static_cast<T *>(data()); }
    template <class T> T *unsafe_data() const { return data<T>(); }
    const DataPtr &data_ptr() const { return pointer_; }
    size_t nbytes() const { return whole_ ? static_cast<size_t>(ts_tensor_numel(whole_.get())) : 0; }
    Device device() const { return pointer_.device(); }
    DeviceType device_type() const { return device().type(); }
    StorageImpl *unsafeGetStorageImpl() const { return static_cast<StorageImpl *>(const_cast<void *>(ts_tensor_memory(whole_.get()))); }
    bool is_alias_of(const Storage &o) const { return whole_ && o.whole_ && ts_tensor_shares(whole_.get(), o.whole_.get()); }
    operator bool() const { return static_cast<bool>(whole_); }
};

} // namespace c10
