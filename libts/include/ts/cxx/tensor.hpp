// SPDX-License-Identifier: Apache-2.0
//
// tensor.hpp: at::Tensor, a counted handle on a ts_tensor.  Most methods are generated (methods.inc); those here have
// C++ signatures that differ from their operators' schemas.
#pragma once

#include <ts/cxx/backend.hpp>
#include <ts/cxx/call.hpp>
#include <ts/cxx/print.hpp>
#include <ts/cxx/symint.hpp>
#include <ts/cxx/tensor_impl.hpp>
#include <ts/cxx/util.hpp>

namespace at {

template <class T, size_t N> class TensorAccessor;
/// How accessors would hold pointers on other devices.
template <class T> struct DefaultPtrTraits { using PtrType = T *; };
template <class T> struct RestrictPtrTraits { using PtrType = T *__restrict__; };
template <class T, size_t N, template <class> class Traits = DefaultPtrTraits, class Index = int64_t> using PackedTensorAccessor = TensorAccessor<T, N>;
template <class T, size_t N, template <class> class Traits = DefaultPtrTraits> using PackedTensorAccessor32 = TensorAccessor<T, N>;
template <class T, size_t N, template <class> class Traits = DefaultPtrTraits> using PackedTensorAccessor64 = TensorAccessor<T, N>;
namespace indexing {
class TensorIndex;
}

class Tensor {
    c10::TensorImplPtr impl_;

public:
    Tensor() = default;
    explicit Tensor(c10::detail::TensorHandle t) : impl_(c10::TensorImplPtr::reclaim(c10::TensorImpl::of(t.release()))) {}
    explicit Tensor(c10::TensorImplPtr impl) : impl_(std::move(impl)) {}
    /// A handle on `t`, which keeps its own reference.
    static Tensor borrowed(ts_tensor *t) { return Tensor(c10::TensorImplPtr::reclaim_copy(c10::TensorImpl::of(t))); }
    Tensor(const Tensor &) = default;
    Tensor(Tensor &&) noexcept = default;
    Tensor &operator=(const Tensor &o) & = default;
    Tensor &operator=(Tensor &&o) & noexcept = default;
    /// Writing to a part: x[0] = y.
    Tensor &operator=(const Tensor &o) && {
        copy_(o, false);
        return *this;
    }
    Tensor &operator=(Tensor &&o) && {
        copy_(o, false);
        return *this;
    }
    Tensor &operator=(const c10::Scalar &v) && {
        fill_(v);
        return *this;
    }

    // ---- identity ----
    ts_tensor *native() const { return c10::TensorImpl::native(impl_.get()); }
    c10::TensorImpl *unsafeGetTensorImpl() const { return impl_.get(); }
    c10::TensorImpl *unsafeReleaseTensorImpl() { return impl_.release(); }
    const c10::TensorImplPtr &getIntrusivePtr() const { return impl_; }
    c10::TensorImplPtr unsafeReleaseIntrusivePtr() { return std::move(impl_); }
    static Tensor wrap_tensor_impl(c10::TensorImplPtr impl) { return Tensor(std::move(impl)); }
    bool defined() const { return static_cast<bool>(impl_); }
    bool is_same(const Tensor &o) const { return native() == o.native(); }
    void reset() { impl_.reset(); }
    size_t use_count() const { return defined() ? static_cast<size_t>(ts_tensor_use_count(native())) : 0; }

    // ---- shape and kind ----
    int64_t dim() const { return defined() ? ts_tensor_ndim(native()) : 1; }
    int64_t ndimension() const { return dim(); }
    c10::IntArrayRef sizes() const {
        static const int64_t nothing = 0; /* an undefined tensor counts as one without elements */
        return {defined() ? ts_tensor_sizes(native()) : &nothing, static_cast<size_t>(dim())};
    }
    c10::IntArrayRef strides() const {
        TORCH_CHECK(defined(), "strides() called on an undefined Tensor");
        return {ts_tensor_strides(native()), static_cast<size_t>(dim())};
    }
    int64_t size(int64_t d) const { return sizes()[wrapped(d)]; }
    int64_t stride(int64_t d) const { return strides()[wrapped(d)]; }
    int64_t numel() const { return defined() ? ts_tensor_numel(native()) : 0; }
    c10::SymIntArrayRef sym_sizes() const { return c10::fromIntArrayRefUnchecked(sizes()); }
    c10::SymIntArrayRef sym_strides() const { return c10::fromIntArrayRefUnchecked(strides()); }
    c10::SymInt sym_size(int64_t d) const { return size(d); }
    c10::SymInt sym_stride(int64_t d) const { return stride(d); }
    c10::SymInt sym_numel() const { return numel(); }
    c10::SymInt sym_storage_offset() const { return storage_offset(); }
    bool is_contiguous(c10::MemoryFormat f = c10::MemoryFormat::Contiguous) const {
        if (!defined()) return true;
        if (f == c10::MemoryFormat::Contiguous) return ts_tensor_is_contiguous(native());
        static detail::Op op = {"aten::is_contiguous.memory_format"};
        return detail::to_bool(detail::call(op, {*this, f}));
    }
    c10::ScalarType scalar_type() const { return defined() ? static_cast<c10::ScalarType>(ts_tensor_dtype(native())) : c10::ScalarType::Undefined; }
    c10::TypeMeta dtype() const { return scalar_type(); }
    size_t itemsize() const {
        TORCH_CHECK(defined(), "Cannot report itemsize of Tensor that doesn't have initialized dtype (e.g., caffe2::Tensor x(CPU), prior to calling mutable_data<T>() on x)");
        return c10::elementSize(scalar_type());
    }
    int64_t element_size() const { return static_cast<int64_t>(itemsize()); }
    size_t nbytes() const { return static_cast<size_t>(numel()) * itemsize(); }
    c10::Device device() const {
        TORCH_CHECK(defined(), "tensor does not have a device");
        return ts_tensor_device(native());
    }
    int64_t get_device() const { return device().index(); }
    c10::Layout layout() const { return c10::kStrided; }
    c10::TensorOptions options() const { return c10::TensorOptions().dtype(scalar_type()).device(device()).layout(layout()); }
    bool is_cpu() const { return defined() && device().is_cpu(); }
    bool is_cuda() const { return defined() && device().is_cuda(); }
    bool is_mps() const { return false; }
    bool is_sparse() const { return false; }
    bool is_mkldnn() const { return false; }
    bool is_meta() const { return false; }
    /// The keys that choose an operator's function for the tensor; dispatch_keys.hpp has them.
    c10::DispatchKeySet key_set() const;
    bool is_quantized() const { return c10::isQIntType(scalar_type()); }
    bool is_floating_point() const { return c10::isFloatingType(scalar_type()); }
    bool is_complex() const { return c10::isComplexType(scalar_type()); }
    bool is_signed() const {
        TORCH_CHECK(defined(), "Unknown ScalarType");
        return c10::isSignedType(scalar_type());
    }
    bool is_leaf() const {
        TORCH_CHECK(defined(), "cannot call get_autograd_meta() on undefined tensor");
        return true;
    }
    bool is_xla() const { return false; }
    bool is_hip() const { return false; }
    bool is_xpu() const { return false; }
    bool is_ipu() const { return false; }
    bool is_hpu() const { return false; }
    bool is_ve() const { return false; }
    bool is_lazy() const { return false; }
    bool is_ort() const { return false; }
    bool is_metal() const { return false; }
    bool is_vulkan() const { return false; }
    bool is_sparse_csr() const { return false; }
    int64_t output_nr() const { return 0; }
    bool is_non_overlapping_and_dense() const { return contiguous_in_some_order(); }
    int64_t storage_offset() const {
        if (!defined()) return 0;
        static detail::Op op = {"aten::storage_offset"};
        return detail::to_int(detail::call(op, {*this}));
    }
    bool has_storage() const { return defined(); }
    Tensor &set_() const { return written("aten::set_", {*this}); }
    Tensor &set_(const Tensor &source) const { return written("aten::set_.source_Tensor", {*this, source}); }
    Storage storage() const {
        TORCH_CHECK(defined(), "Cannot access storage of UndefinedTensorImpl");
        ts_tensor *whole;
        c10::detail::Status status;
        status.check(ts_tensor_storage(native(), &whole, status), "storage");
        return Storage(c10::detail::TensorHandle(whole));
    }
    std::string toString() const { return type().toString(); }
    DeprecatedTypeProperties &type() const {
        c10::Backend b = !defined() ? c10::Backend::Undefined : is_cuda() ? (is_quantized() ? c10::Backend::QuantizedCUDA : c10::Backend::CUDA)
                                                              : (is_quantized() ? c10::Backend::QuantizedCPU : c10::Backend::CPU);
        return DeprecatedTypeProperties::of(b, scalar_type());
    }
    c10::QScheme qscheme() const {
        static detail::Op op = {"aten::qscheme"};
        return static_cast<c10::QScheme>(detail::to_int(detail::call(op, {*this})));
    }
    std::string name() const { return ""; }

    // ---- data ----
    void *data_ptr() const {
        TORCH_CHECK(defined(), "Cannot access data pointer of Tensor that doesn't have storage");
        return ts_tensor_data(native());
    }
    template <class T> T *data_ptr() const {
        constexpr c10::ScalarType want = c10::CppTypeToScalarType<std::remove_const_t<T>>::value;
        TORCH_CHECK(scalar_type() == want, "expected scalar type ", want, " but found ", scalar_type());
        return static_cast<T *>(data_ptr());
    }
    template <class T> const T *const_data_ptr() const { return data_ptr<std::remove_const_t<T>>(); }
    template <class T> T *mutable_data_ptr() const { return data_ptr<T>(); }
    template <class T> T *data() const { return data_ptr<T>(); }
    c10::Scalar item() const {
        TORCH_CHECK(defined(), "a Tensor with 0 elements cannot be converted to Scalar");
        static detail::Op op = {"aten::item"};
        return detail::to_scalar(detail::call(op, {*this}));
    }
    template <class T> T item() const { return item().to<T>(); }
    template <class T, size_t N> TensorAccessor<T, N> accessor() const & {
        static_assert(N > 0, "accessor is used for indexing tensor, for scalars use *data_ptr<T>()");
        TORCH_CHECK(dim() == static_cast<int64_t>(N), "TensorAccessor expected ", N, " dims but tensor has ", dim());
        return TensorAccessor<T, N>(data_ptr<T>(), sizes().data(), strides().data());
    }
    template <class T, size_t N> TensorAccessor<T, N> accessor() && = delete;
    template <class T, size_t N, template <class> class Traits = DefaultPtrTraits> PackedTensorAccessor64<T, N> packed_accessor64() const & { return accessor<T, N>(); }
    template <class T, size_t N, template <class> class Traits = DefaultPtrTraits> PackedTensorAccessor32<T, N> packed_accessor32() const & {
        TORCH_CHECK(numel() <= std::numeric_limits<int32_t>::max(), "numel needs to be smaller than int32_t max; otherwise, please use packed_accessor64");
        return accessor<T, N>();
    }
    template <class T, size_t N> PackedTensorAccessor64<T, N> packed_accessor() const & { return packed_accessor64<T, N>(); }

    // ---- conversions ----
    Tensor to(c10::ScalarType t, bool non_blocking = false, bool copy = false, c10::optional<c10::MemoryFormat> f = c10::nullopt) const {
        static detail::Op op = {"aten::to.dtype"};
        return detail::to_tensor(detail::call(op, {*this, t, non_blocking, copy, f}));
    }
    Tensor to(c10::TypeMeta t, bool non_blocking = false, bool copy = false) const { return to(t.toScalarType(), non_blocking, copy); }
    Tensor to(const c10::Device &d, c10::ScalarType t, bool non_blocking = false, bool copy = false, c10::optional<c10::MemoryFormat> f = c10::nullopt) const {
        static detail::Op op = {"aten::to.device"};
        return detail::to_tensor(detail::call(op, {*this, d, t, non_blocking, copy, f}));
    }
    Tensor to(const c10::Device &d, bool non_blocking = false, bool copy = false) const { return to(d, scalar_type(), non_blocking, copy); }
    Tensor to(c10::DeviceType d, bool non_blocking = false) const { return to(c10::Device(d), non_blocking); }
    Tensor to(const char *d, bool non_blocking = false) const { return to(c10::Device(d), non_blocking); }
    Tensor to(const std::string &d, bool non_blocking = false) const { return to(c10::Device(d), non_blocking); }
    Tensor to(const c10::TensorOptions &o, bool non_blocking = false, bool copy = false, c10::optional<c10::MemoryFormat> f = c10::nullopt) const {
        return to(o.device_opt().value_or(device()), o.dtype_opt().value_or(dtype()).toScalarType(), non_blocking, copy, f ? f : o.memory_format_opt());
    }
    Tensor to(const c10::Device &d, c10::TypeMeta t, bool non_blocking = false, bool copy = false) const { return to(d, t.toScalarType(), non_blocking, copy); }
    Tensor to(const Tensor &o, bool non_blocking = false, bool copy = false, c10::optional<c10::MemoryFormat> f = c10::nullopt) const { return to(o.device(), o.scalar_type(), non_blocking, copy, f); }
    Tensor toType(c10::ScalarType t) const { return to(t); }
    Tensor toType(const DeprecatedTypeProperties &t) const { return to(t.options()); }
    Tensor toBackend(c10::Backend b) const { return toType(type().toBackend(b)); }
    Tensor type_as(const Tensor &o) const { return to(o.scalar_type()); }
    Tensor cpu() const {
        TORCH_CHECK(defined(), "tensor does not have a device");
        return to(c10::Device(c10::kCPU));
    }
    Tensor contiguous(c10::MemoryFormat f = c10::MemoryFormat::Contiguous) const {
        if (!defined()) return *this;
        static detail::Op op = {"aten::contiguous"};
        return detail::to_tensor(detail::call(op, {*this, f}));
    }
    Tensor cuda() const { return to(c10::Device(c10::kCUDA)); }

    Tensor where(const Tensor &condition, const Tensor &other) const {
        static detail::Op op = {"aten::where.self"};
        return detail::to_tensor(detail::call(op, {condition, *this, other}));
    }
    bool is_alias_of(const Tensor &o) const {
        TORCH_CHECK(defined() && o.defined(), "Cannot access storage of UndefinedTensorImpl");
        return ts_tensor_shares(native(), o.native());
    }
    bool is_set_to(const Tensor &o) const { return is_alias_of(o) && data_ptr() == o.data_ptr() && sizes() == o.sizes() && strides() == o.strides(); }
    Tensor polygamma(int64_t n) const {
        static detail::Op op = {"aten::polygamma"};
        return detail::to_tensor(detail::call(op, {n, *this}));
    }
    bool is_nested() const { return false; }
    bool is_inference() const { return false; }
    bool has_names() const { return false; }
    c10::MaybeOwned<Tensor> expect_contiguous() const;
    /// What the order of the strides says; with `exact`, only if they are those of a tensor made so.
    c10::MemoryFormat suggest_memory_format(bool exact = false) const {
        static detail::Op op = {"aten::is_strides_like_format"};
        c10::MemoryFormat last = dim() == 5 ? c10::MemoryFormat::ChannelsLast3d : c10::MemoryFormat::ChannelsLast;
        bool like = defined() && (dim() == 4 || dim() == 5) && detail::to_bool(detail::call(op, {*this, last}));
        if (like && exact) like = strides() == c10::IntArrayRef(dim() == 4 ? c10::get_channels_last_strides_2d(sizes()) : c10::get_channels_last_strides_3d(sizes()));
        return like ? last : c10::MemoryFormat::Contiguous;
    }
    /// How often operators wrote to the memory.
    int64_t _version() const {
        if (!defined()) return 0;
        static detail::Op op = {"aten::_version"};
        return detail::to_int(detail::call(op, {*this}));
    }

    // ---- gradients: the flag is kept, nothing is recorded ----
    Tensor grad() const {
        TORCH_CHECK(defined(), "cannot call get_autograd_meta() on undefined tensor");
        static detail::Op op = {"prim::grad"};
        return detail::to_tensor(detail::call(op, {*this}));
    }
    [[noreturn]] Tensor &mutable_grad() const { no_gradients("mutable_grad"); }
    [[noreturn]] void backward(const Tensor & = {}, c10::optional<bool> = c10::nullopt, bool = false, const c10::optional<TensorList> & = c10::nullopt) const { no_gradients("backward"); }
    bool requires_grad() const {
        if (!defined()) return false;
        static detail::Op op = {"prim::requires_grad"};
        return detail::to_bool(detail::call(op, {*this}));
    }
    const Tensor &set_requires_grad(bool on) const {
        TORCH_CHECK(defined(), "Only Tensors of floating point and complex dtype can require gradients");
        static detail::Op op = {"aten::requires_grad_"};
        detail::call(op, {*this, on});
        return *this;
    }
    const Tensor &requires_grad_(bool on = true) const { return set_requires_grad(on); }
    Tensor variable_data() const { return detach(); }
    Tensor tensor_data() const { return detach(); }

    /// A dimension alone is no `unbiased`.
    Tensor std(int dim) const { return std(c10::IntArrayRef(static_cast<int64_t>(dim))); }
    Tensor var(int dim) const { return var(c10::IntArrayRef(static_cast<int64_t>(dim))); }

    // ---- operators ----
    Tensor operator~() const { return bitwise_not(); }
    Tensor operator-() const { return neg(); }
    Tensor &operator+=(const Tensor &o) { return add_(o); }
    Tensor &operator+=(const c10::Scalar &o) { return add_(o); }
    Tensor &operator-=(const Tensor &o) { return sub_(o); }
    Tensor &operator-=(const c10::Scalar &o) { return sub_(o); }
    Tensor &operator*=(const Tensor &o) { return mul_(o); }
    Tensor &operator*=(const c10::Scalar &o) { return mul_(o); }
    Tensor &operator/=(const Tensor &o) { return div_(o); }
    Tensor &operator/=(const c10::Scalar &o) { return div_(o); }
    Tensor &operator&=(const Tensor &o) { return bitwise_and_(o); }
    Tensor &operator|=(const Tensor &o) { return bitwise_or_(o); }
    Tensor &operator^=(const Tensor &o) { return bitwise_xor_(o); }
    Tensor operator[](const c10::Scalar &i) const {
        TORCH_CHECK_INDEX(i.isIntegral(false), "Can only index tensors with integral scalars");
        return (*this)[i.toLong()];
    }
    Tensor operator[](const Tensor &i) const {
        TORCH_CHECK_INDEX(i.defined(), "Can only index with tensors that are defined");
        TORCH_CHECK_INDEX(i.dim() == 0, "Can only index with tensors that are scalars (zero-dim)");
        return (*this)[i.item()];
    }
    Tensor operator[](int64_t i) const { return select(0, i); }
    Tensor index(c10::ArrayRef<indexing::TensorIndex> at) const;
    Tensor index(std::initializer_list<indexing::TensorIndex> at) const;
    Tensor index(const c10::List<c10::optional<Tensor>> &at) const;
    Tensor &index_put_(c10::ArrayRef<indexing::TensorIndex> at, const Tensor &v) const;
    Tensor &index_put_(c10::ArrayRef<indexing::TensorIndex> at, const c10::Scalar &v) const;
    Tensor &index_put_(std::initializer_list<indexing::TensorIndex> at, const Tensor &v) const;
    Tensor &index_put_(std::initializer_list<indexing::TensorIndex> at, const c10::Scalar &v) const;
    Tensor &index_put_(const c10::List<c10::optional<Tensor>> &at, const Tensor &v, bool accumulate = false) const;

    void print() const { std::cerr << "[" << toString() << " " << sizes() << "]\n"; }

#include <ts/cxx/methods.inc>

private:
    Tensor &written(const char *name, std::initializer_list<detail::Arg> args) const {
        detail::Op op = {name};
        detail::call(op, args);
        return const_cast<Tensor &>(*this);
    }
    [[noreturn]] static void no_gradients(const char *what) {
        throw c10::NotImplementedError({what, "tensor.hpp", 0}, std::string("gradients are not recorded: ") + what + "() is not available");
    }
    size_t wrapped(int64_t d) const {
        int64_t n = dim();
        TORCH_CHECK_INDEX(n > 0, "Dimension specified as ", d, " but tensor has no dimensions");
        TORCH_CHECK_INDEX(d >= -n && d < n, "Dimension out of range (expected to be in range of [", -n, ", ", n - 1, "], but got ", d, ")");
        return static_cast<size_t>(d < 0 ? d + n : d);
    }
    bool contiguous_in_some_order() const {
        static detail::Op op = {"aten::is_non_overlapping_and_dense"};
        return detail::to_bool(detail::call(op, {*this}));
    }
};

/// What knows a tensor without its operators: in LibTorch a base class.
using TensorBase = Tensor;

inline c10::MaybeOwned<Tensor> Tensor::expect_contiguous() const { return is_contiguous() ? c10::MaybeOwned<Tensor>::borrowed(*this) : c10::MaybeOwned<Tensor>::owned(contiguous()); }

/// A tensor in lines of `line_size` characters.
inline std::ostream &print(std::ostream &out, const Tensor &t, int64_t line_size) {
    if (t.defined()) return c10::detail::print_tensor(out, t.native(), line_size);
    std::streamsize width = out.width(); /* of the stream's settings, this one would be used up */
    out << "[ Tensor (undefined) ]";
    out.width(width);
    return out;
}
inline void print(const Tensor &t, int64_t line_size = 80) { print(std::cout, t, line_size); }
inline std::ostream &operator<<(std::ostream &out, const Tensor &t) { return print(out, t, 80); }
using c10::toString;

/// Elements of a tensor whose dtype and number of dimensions are known: a[i][j].
template <class T, size_t N> class TensorAccessor {
    T *data_;
    const int64_t *sizes_, *strides_;

public:
    TensorAccessor(T *data, const int64_t *sizes, const int64_t *strides) : data_(data), sizes_(sizes), strides_(strides) {}
    c10::IntArrayRef sizes() const { return {sizes_, N}; }
    c10::IntArrayRef strides() const { return {strides_, N}; }
    int64_t size(size_t d) const { return sizes_[d]; }
    int64_t stride(size_t d) const { return strides_[d]; }
    T *data() const { return data_; }
    decltype(auto) operator[](int64_t i) const {
        if constexpr (N == 1) return (data_[i * strides_[0]]);
        else return TensorAccessor<T, N - 1>(data_ + i * strides_[0], sizes_ + 1, strides_ + 1);
    }
};

namespace detail {
inline Tensor to_tensor(const ValueHandle &v) {
    ts_tensor *t;
    if (ts_value_kind(v.get()) == TS_KIND_NONE) return {};
    c10::detail::Status status;
    status.check(ts_value_get_tensor(v.get(), &t, status), "tensor");
    return Tensor::borrowed(t);
}
inline std::vector<Tensor> to_tensors(const ValueHandle &v) {
    std::vector<Tensor> all;
    for (const ValueHandle &item : items_of(v)) all.push_back(to_tensor(item));
    return all;
}
inline std::tuple<Tensor, Tensor> to_tuple2(const ValueHandle &v) {
    std::vector<Tensor> t = to_tensors(v);
    return std::tuple<Tensor, Tensor>(t.at(0), t.at(1));
}
inline std::tuple<Tensor, Tensor, Tensor> to_tuple3(const ValueHandle &v) {
    std::vector<Tensor> t = to_tensors(v);
    return std::tuple<Tensor, Tensor, Tensor>(t.at(0), t.at(1), t.at(2));
}
inline std::tuple<Tensor, Tensor, Tensor, Tensor> to_tuple4(const ValueHandle &v) {
    std::vector<Tensor> t = to_tensors(v);
    return std::tuple<Tensor, Tensor, Tensor, Tensor>(t.at(0), t.at(1), t.at(2), t.at(3));
}
inline std::tuple<Tensor, Tensor, Tensor, Tensor, Tensor> to_tuple5(const ValueHandle &v) {
    std::vector<Tensor> t = to_tensors(v);
    return std::tuple<Tensor, Tensor, Tensor, Tensor, Tensor>(t.at(0), t.at(1), t.at(2), t.at(3), t.at(4));
}

inline c10::Scalar to_scalar(const ValueHandle &v) {
    c10::detail::Status status;
    double re, im;
    switch (ts_value_kind(v.get())) {
    case TS_KIND_BOOL: return to_bool(v);
    case TS_KIND_INT: return to_int(v);
    case TS_KIND_FLOAT: return to_double(v);
    default:
        status.check(ts_value_get_complex(v.get(), &re, &im, status), "number");
        return std::complex<double>(re, im);
    }
}

inline Arg::Arg(const Tensor &t) {
    if (t.defined()) value_ = c10::detail::made(ts_value_tensor(t.native()));
}
inline Arg::Arg(const c10::Scalar &s) {
    if (s.isBoolean()) value_ = c10::detail::made(ts_value_bool(s.toBool()));
    else if (s.isIntegral(false)) value_ = c10::detail::made(ts_value_int(s.toLong()));
    else if (s.isFloatingPoint()) value_ = c10::detail::made(ts_value_float(s.toDouble()));
    else value_ = c10::detail::made(ts_value_complex(s.toComplexDouble().real(), s.toComplexDouble().imag()));
}

/// A list of arguments as one value.
inline ValueHandle list_of(const std::vector<Arg> &args) {
    std::vector<ts_value *> raw;
    for (const Arg &a : args) raw.push_back(a.get());
    return c10::detail::made(ts_value_list(raw.data(), raw.size()));
}
inline Arg::Arg(c10::ArrayRef<double> list) : value_(list_of(std::vector<Arg>(list.begin(), list.end()))) {}
inline Arg::Arg(c10::ArrayRef<c10::Scalar> list) : value_(list_of(std::vector<Arg>(list.begin(), list.end()))) {}
inline Arg::Arg(const TensorList &list) : value_(list_of(std::vector<Arg>(list.begin(), list.end()))) {}

/// The argument at an address, of the type that its letter stands for; a small letter is an optional of the large one's.
/// cmake/face.c writes the letters.
template <class T> Arg argument_at(const void *at, bool optional) {
    if (!optional) return *static_cast<const T *>(at);
    const auto &o = *static_cast<const c10::optional<T> *>(at);
    return o ? Arg(*o) : Arg(c10::nullopt);
}
inline Arg argument(char letter, const void *at) {
    bool optional = letter >= 'a';
    switch (optional ? letter - 'a' + 'A' : letter) {
    case 'T': return argument_at<Tensor>(at, optional);
    case 'S': return argument_at<c10::Scalar>(at, optional);
    case 'I': return argument_at<int64_t>(at, optional);
    case 'D': return argument_at<double>(at, optional);
    case 'B': return argument_at<bool>(at, optional);
    case 'C': return argument_at<c10::string_view>(at, optional);
    case 'K': return argument_at<c10::ScalarType>(at, optional);
    case 'Y': return argument_at<c10::Layout>(at, optional);
    case 'M': return argument_at<c10::MemoryFormat>(at, optional);
    case 'V': return argument_at<c10::Device>(at, optional);
    case 'G': return argument_at<Generator>(at, optional);
    case 'E': return argument_at<c10::ArrayRef<double>>(at, optional);
    case 'A':
        if (optional) return *static_cast<const c10::OptionalIntArrayRef *>(at);
        return *static_cast<const c10::IntArrayRef *>(at);
    case 'Q': return *static_cast<const c10::ArrayRef<c10::Scalar> *>(at);
    case 'L': return *static_cast<const TensorList *>(at);
    default: return *static_cast<const c10::List<c10::optional<Tensor>> *>(at); /* 'P' */
    }
}
inline ValueHandle run(Op &op, std::initializer_list<const void *> args) {
    Call call;
    const c10::TensorOptions *options = nullptr;
    const char *letter = op.kinds;
    for (const void *at : args) {
        const auto *format = static_cast<const c10::optional<c10::MemoryFormat> *>(at);
        if (*letter == 'O') {
            options = static_cast<const c10::TensorOptions *>(at);
            call.add(options->dtype_opt());
            call.add(options->layout_opt());
            call.add(options->device_opt());
            call.add(options->pinned_memory_opt());
        } else if (*letter == 'F') call.add(*format ? *format : options->memory_format_opt());
        else call.add(argument(*letter, at));
        letter++;
    }
    return call.run(op);
}
inline Tensor run_tensor(Op &op, std::initializer_list<const void *> args) { return to_tensor(run(op, args)); }
inline Tensor with_grad(Tensor t, const c10::TensorOptions &options) {
    if (options.requires_grad()) t.set_requires_grad(true);
    return t;
}
inline Tensor run_made(Op &op, std::initializer_list<const void *> args, const c10::TensorOptions &options) { return with_grad(to_tensor(run(op, args)), options); }
inline Tensor &run_written(Op &op, std::initializer_list<const void *> args, const Tensor &written) {
    run(op, args);
    return const_cast<Tensor &>(written);
}
} // namespace detail

} // namespace at

namespace c10 {
inline int64_t TensorImpl::size(int64_t d) const { return at::Tensor::borrowed(self()).size(d); }
inline int64_t TensorImpl::stride(int64_t d) const { return at::Tensor::borrowed(self()).stride(d); }
inline bool TensorImpl::is_contiguous(MemoryFormat f) const { return at::Tensor::borrowed(self()).is_contiguous(f); }
inline bool TensorImpl::is_non_overlapping_and_dense() const { return at::Tensor::borrowed(self()).is_non_overlapping_and_dense(); }
inline int64_t TensorImpl::storage_offset() const { return at::Tensor::borrowed(self()).storage_offset(); }
inline Storage TensorImpl::storage() const { return at::Tensor::borrowed(self()).storage(); }
inline bool TensorImpl::requires_grad() const { return at::Tensor::borrowed(self()).requires_grad(); }
inline void TensorImpl::set_requires_grad(bool on) { at::Tensor::borrowed(self()).set_requires_grad(on); }
} // namespace c10

namespace torch {
using at::Tensor;
using at::TensorList;
using at::Generator;
} // namespace torch
