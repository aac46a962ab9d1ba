// SPDX-License-Identifier: Apache-2.0
//
// functions.hpp: functions on tensors: those generated from operators' schemas (functions.inc), C++ operators, indexing,
// and the factories that take C++ data.
#pragma once

#include <ts/cxx/tensor.hpp>

namespace at {

#include <ts/cxx/functions.inc>

// ---- operators ----

#define TS_BINARY(op, function)                                                                                   \
    inline Tensor operator op(const Tensor &a, const Tensor &b) { return function(a, b); }                        \
    inline Tensor operator op(const Tensor &a, const c10::Scalar &b) { return function(a, b); }
TS_BINARY(+, at::add)
TS_BINARY(-, at::sub)
TS_BINARY(*, at::mul)
TS_BINARY(/, at::div)
TS_BINARY(%, at::remainder)
TS_BINARY(&, at::bitwise_and)
TS_BINARY(|, at::bitwise_or)
TS_BINARY(^, at::bitwise_xor)
TS_BINARY(<, at::lt)
TS_BINARY(<=, at::le)
TS_BINARY(>, at::gt)
TS_BINARY(>=, at::ge)
TS_BINARY(==, at::eq)
TS_BINARY(!=, at::ne)
#undef TS_BINARY
inline Tensor operator+(const c10::Scalar &a, const Tensor &b) { return at::add(b, a); }
inline Tensor operator*(const c10::Scalar &a, const Tensor &b) { return at::mul(b, a); }
/// A number on the left counts as a tensor like the right side, whose dtype the result keeps.
#define TS_NUMBER_FIRST(op, function)                                                                             \
    inline Tensor operator op(const c10::Scalar &a, const Tensor &b) { return at::empty_like(b, c10::MemoryFormat::Preserve).fill_(a).function(b); }
TS_NUMBER_FIRST(-, sub_)
TS_NUMBER_FIRST(/, div_)
TS_NUMBER_FIRST(%, remainder_)
#undef TS_NUMBER_FIRST
inline Tensor operator&(const c10::Scalar &a, const Tensor &b) { return at::bitwise_and(b, a); }
inline Tensor operator|(const c10::Scalar &a, const Tensor &b) { return at::bitwise_or(b, a); }
inline Tensor operator^(const c10::Scalar &a, const Tensor &b) { return at::bitwise_xor(b, a); }
inline Tensor operator<(const c10::Scalar &a, const Tensor &b) { return at::gt(b, a); }
inline Tensor operator<=(const c10::Scalar &a, const Tensor &b) { return at::ge(b, a); }
inline Tensor operator>(const c10::Scalar &a, const Tensor &b) { return at::lt(b, a); }
inline Tensor operator>=(const c10::Scalar &a, const Tensor &b) { return at::le(b, a); }
inline Tensor operator==(const c10::Scalar &a, const Tensor &b) { return at::eq(b, a); }
inline Tensor operator!=(const c10::Scalar &a, const Tensor &b) { return at::ne(b, a); }

inline c10::ScalarType result_type(const Tensor &a, const Tensor &b) {
    static detail::Op op = {"aten::result_type.Tensor"};
    return static_cast<c10::ScalarType>(detail::to_int(detail::call(op, {a, b})));
}
inline c10::ScalarType result_type(const Tensor &a, const c10::Scalar &b) {
    static detail::Op op = {"aten::result_type.Scalar"};
    return static_cast<c10::ScalarType>(detail::to_int(detail::call(op, {a, b})));
}
inline c10::ScalarType result_type(const c10::Scalar &a, const Tensor &b) { return result_type(b, a); }
inline c10::ScalarType result_type(const c10::Scalar &a, const c10::Scalar &b) {
    static detail::Op op = {"aten::result_type.Scalar_Scalar"};
    return static_cast<c10::ScalarType>(detail::to_int(detail::call(op, {a, b})));
}
inline c10::ScalarType promote_types(c10::ScalarType a, c10::ScalarType b) {
    static detail::Op op = {"aten::promote_types"};
    return static_cast<c10::ScalarType>(detail::to_int(detail::call(op, {a, b})));
}
} // namespace at
namespace c10 {
inline ScalarType promoteTypes(ScalarType a, ScalarType b) {
    if (a == ScalarType::Undefined || b == ScalarType::Undefined) return ScalarType::Undefined;
    if (isQIntType(a) && a == b) return a;
    TORCH_CHECK(!isQIntType(a) && !isQIntType(b), "promoteTypes with quantized numbers is not handled yet; figure out what the correct rules should be, offending types: ", a, " ", b);
    return at::promote_types(a, b);
}
inline bool canCast(ScalarType from, ScalarType to) {
    return !(isComplexType(from) && !isComplexType(to)) && !(isFloatingType(from) && isIntegralType(to, false)) && !(from != ScalarType::Bool && to == ScalarType::Bool);
}
} // namespace c10
namespace at {
inline bool can_cast(c10::ScalarType from, c10::ScalarType to) {
    static detail::Op op = {"aten::can_cast"};
    return detail::to_bool(detail::call(op, {from, to}));
}
// A dimension alone is no `unbiased`.
inline Tensor std(const Tensor &t, int dim) { return t.std(dim); }
inline Tensor var(const Tensor &t, int dim) { return t.var(dim); }
inline std::tuple<Tensor, Tensor> std_mean(const Tensor &t, int dim) { return std_mean(t, c10::IntArrayRef(static_cast<int64_t>(dim))); }
inline std::tuple<Tensor, Tensor> var_mean(const Tensor &t, int dim) { return var_mean(t, c10::IntArrayRef(static_cast<int64_t>(dim))); }
inline Tensor scalar_to_tensor(const c10::Scalar &s, const c10::Device &device = c10::kCPU) { return at::scalar_tensor(s, c10::TensorOptions().dtype(s.type()).device(device)); }
inline bool is_floating_point(const Tensor &t) { return t.is_floating_point(); }
inline bool is_complex(const Tensor &t) { return t.is_complex(); }
inline int64_t size(const Tensor &t, int64_t d) { return t.size(d); }
inline int64_t numel(const Tensor &t) { return t.numel(); }

inline Tensor Generator::get_state() const {
    Tensor state = at::empty({TS_GENERATOR_STATE}, c10::kByte);
    ts_context_get_state(native(), state.data_ptr());
    return state;
}
inline void Generator::set_state(const Tensor &state) {
    TORCH_CHECK(state.defined(), "Undefined tensor is not allowed");
    TORCH_CHECK_TYPE(state.layout() == c10::kStrided && state.device().is_cpu() && state.scalar_type() == c10::kByte, "RNG state must be a torch.ByteTensor");
    TORCH_CHECK(state.numel() == TS_GENERATOR_STATE || state.numel() == 5048, "Expected either a CPUGeneratorImplStateLegacy of size 5048 or a CPUGeneratorImplState of size 5056 but found the input RNG state size to be ", state.numel());
    TORCH_CHECK(ts_context_set_state(native(), state.contiguous().data_ptr(), state.nbytes()), "Invalid mt19937 state");
}

// ---- data of the caller's ----

namespace detail {
inline Tensor wrap(void *data, c10::IntArrayRef sizes, const c10::IntArrayRef *strides, const c10::TensorOptions &options, void (*release)(void *), void *context) {
    ts_tensor *t;
    c10::detail::Status status;
    TORCH_CHECK(options.device().is_cpu(), "PyTorch is not linked with support for ", options.device().type(), " devices");
    status.check(ts_tensor_borrow(data, static_cast<ts_dtype>(options.dtype().toScalarType()), static_cast<int>(sizes.size()), sizes.data(),
                                  strides ? strides->data() : nullptr, release, context, &t, status), "from_blob");
    return with_grad(Tensor(c10::detail::TensorHandle(t)), options);
}
struct Owned {
    std::function<void(void *)> deleter;
    void *data;
    static void release(void *self) {
        std::unique_ptr<Owned> owned(static_cast<Owned *>(self));
        owned->deleter(owned->data);
    }
};
inline Tensor wrap_owned(void *data, c10::IntArrayRef sizes, const c10::IntArrayRef *strides, std::function<void(void *)> deleter, const c10::TensorOptions &options) {
    auto owned = std::make_unique<Owned>(Owned{std::move(deleter), data});
    Tensor t = wrap(data, sizes, strides, options, Owned::release, owned.get());
    owned.release();
    return t;
}
} // namespace detail

/// A tensor over memory of the caller's, which is not copied and must outlive it.
inline Tensor from_blob(void *data, c10::IntArrayRef sizes, const c10::TensorOptions &options = {}) { return detail::wrap(data, sizes, nullptr, options, nullptr, nullptr); }
inline Tensor from_blob(void *data, c10::IntArrayRef sizes, c10::IntArrayRef strides, const c10::TensorOptions &options = {}) { return detail::wrap(data, sizes, &strides, options, nullptr, nullptr); }
/// The same, with what is to be called on the memory once the last view is gone.
template <class F, class = std::enable_if_t<std::is_constructible<std::function<void(void *)>, F>::value>> Tensor from_blob(void *data, c10::IntArrayRef sizes, F &&deleter, const c10::TensorOptions &options = {}) {
    return detail::wrap_owned(data, sizes, nullptr, std::forward<F>(deleter), options);
}
template <class F, class = std::enable_if_t<std::is_constructible<std::function<void(void *)>, F>::value>> Tensor from_blob(void *data, c10::IntArrayRef sizes, c10::IntArrayRef strides, F &&deleter, const c10::TensorOptions &options = {}) {
    return detail::wrap_owned(data, sizes, &strides, std::forward<F>(deleter), options);
}

/// What from_blob does, put together piece by piece: for_blob(data, sizes).strides(...).make_tensor().
class TensorMaker {
    void *data_;
    std::vector<int64_t> sizes_;
    c10::optional<std::vector<int64_t>> strides_;
    int64_t offset_ = 0;
    std::function<void(void *)> deleter_;
    c10::TensorOptions options_;

public:
    TensorMaker(void *data, c10::IntArrayRef sizes) : data_(data), sizes_(sizes.vec()) {}
    TensorMaker &strides(c10::OptionalIntArrayRef strides) {
        if (strides) strides_ = strides->vec();
        return *this;
    }
    TensorMaker &storage_offset(c10::optional<int64_t> offset) {
        offset_ = offset.value_or(0);
        return *this;
    }
    TensorMaker &deleter(std::function<void(void *)> f) {
        deleter_ = std::move(f);
        return *this;
    }
    TensorMaker &context(void *context, void (*deleter)(void *) = nullptr) {
        deleter_ = [context, deleter](void *) {
            if (deleter) deleter(context);
        };
        return *this;
    }
    TensorMaker &target_device(c10::optional<c10::Device> device) {
        if (device) options_ = options_.device(*device);
        return *this;
    }
    TensorMaker &options(c10::TensorOptions options) {
        options_ = options.merge_in(options_);
        return *this;
    }
    Tensor make_tensor() {
        c10::IntArrayRef strides = strides_ ? c10::IntArrayRef(*strides_) : c10::IntArrayRef();
        if (!offset_) return whole(sizes_, strides_ ? &strides : nullptr);
        int64_t last = offset_; /* the memory, and the part of it that is asked for */
        std::vector<int64_t> steps = strides.vec();
        if (!strides_)
            for (size_t i = sizes_.size(), next = 1; i-- > 0; next *= static_cast<size_t>(sizes_[i])) steps.insert(steps.begin(), static_cast<int64_t>(next));
        for (size_t i = 0; i < sizes_.size(); i++) last += (sizes_[i] - 1) * steps[i];
        return whole({last + 1}, nullptr).as_strided(sizes_, steps, offset_);
    }

private:
    Tensor whole(c10::IntArrayRef sizes, const c10::IntArrayRef *strides) {
        if (deleter_) return detail::wrap_owned(data_, sizes, strides, deleter_, options_);
        return detail::wrap(data_, sizes, strides, options_, nullptr, nullptr);
    }
};
inline TensorMaker for_blob(void *data, c10::IntArrayRef sizes) { return {data, sizes}; }
/// From the element `offset` of the memory on.
template <class F, class = std::enable_if_t<std::is_constructible<std::function<void(void *)>, F>::value>>
Tensor from_blob(void *data, c10::IntArrayRef sizes, c10::IntArrayRef strides, int64_t offset, F &&deleter, const c10::TensorOptions &options = {}, c10::optional<c10::Device> device = c10::nullopt) {
    return for_blob(data, sizes).strides(strides).storage_offset(offset).deleter(std::forward<F>(deleter)).options(options).target_device(device).make_tensor();
}

// ---- indexing ----

namespace indexing {

const int64_t INDEX_MAX = std::numeric_limits<int64_t>::max(), INDEX_MIN = std::numeric_limits<int64_t>::min();

struct EllipsisIndexType final {};
inline constexpr EllipsisIndexType Ellipsis{};
inline constexpr c10::nullopt_t None = c10::nullopt;

/// start:stop:step; what is absent is open.
class Slice {
    int64_t start_, stop_, step_;
    static constexpr int64_t maximum = std::numeric_limits<int64_t>::max(), minimum = std::numeric_limits<int64_t>::min();

public:
    Slice(c10::optional<int64_t> start = c10::nullopt, c10::optional<int64_t> stop = c10::nullopt, c10::optional<int64_t> step = c10::nullopt)
        : step_(step.value_or(1)) {
        TORCH_CHECK_VALUE(step_ != 0, "slice step cannot be zero");
        start_ = start.value_or(step_ < 0 ? maximum : 0);
        stop_ = stop.value_or(step_ < 0 ? minimum : maximum);
    }
    int64_t start() const { return start_; }
    int64_t stop() const { return stop_; }
    int64_t step() const { return step_; }
    friend std::ostream &operator<<(std::ostream &out, const Slice &s) { return out << s.start_ << ":" << s.stop_ << ":" << s.step_; }
};

enum class TensorIndexType { None, Ellipsis, Integer, Boolean, Slice, Tensor };

/// One index: None, "...", an int, a bool, a Slice or a tensor.
struct TensorIndex final {
    TensorIndex(c10::nullopt_t) : type_(TensorIndexType::None) {}
    TensorIndex(EllipsisIndexType) : type_(TensorIndexType::Ellipsis) {}
    TensorIndex(const char *dots) : type_(TensorIndexType::Ellipsis) {
        TORCH_CHECK_VALUE(std::strcmp(dots, "...") == 0, "Expected \"...\" to represent an ellipsis index, but got \"", dots, "\"");
    }
    TensorIndex(int64_t i) : type_(TensorIndexType::Integer), integer_(i) {}
    TensorIndex(int i) : TensorIndex(static_cast<int64_t>(i)) {}
    template <class T, class = std::enable_if_t<std::is_same<T, bool>::value>> TensorIndex(T b) : type_(TensorIndexType::Boolean), integer_(b) {}
    TensorIndex(indexing::Slice s) : type_(TensorIndexType::Slice), slice_(s) {}
    TensorIndex(at::Tensor t) : type_(TensorIndexType::Tensor), tensor_(std::move(t)) {}

    bool is_none() const { return type_ == TensorIndexType::None; }
    bool is_ellipsis() const { return type_ == TensorIndexType::Ellipsis; }
    bool is_integer() const { return type_ == TensorIndexType::Integer; }
    bool is_boolean() const { return type_ == TensorIndexType::Boolean; }
    bool is_slice() const { return type_ == TensorIndexType::Slice; }
    bool is_tensor() const { return type_ == TensorIndexType::Tensor; }
    int64_t integer() const { return integer_; }
    bool boolean() const { return integer_ != 0; }
    const indexing::Slice &slice() const { return slice_; }
    const at::Tensor &tensor() const { return tensor_; }

private:
    TensorIndexType type_;
    int64_t integer_ = 0; /* a bool too */
    indexing::Slice slice_;
    at::Tensor tensor_;
};

inline std::ostream &operator<<(std::ostream &out, const TensorIndex &i) {
    if (i.is_none()) return out << "None";
    if (i.is_ellipsis()) return out << "...";
    if (i.is_integer()) return out << i.integer();
    if (i.is_boolean()) return out << std::boolalpha << i.boolean();
    if (i.is_slice()) return out << i.slice();
    return out << i.tensor();
}
inline std::ostream &operator<<(std::ostream &out, const std::vector<TensorIndex> &at) {
    out << "(";
    for (size_t i = 0; i < at.size(); i++) out << (i ? ", " : "") << at[i];
    return out << ")";
}

} // namespace indexing

namespace detail {

/// What is left to be done by index() after selects and slices: the tensors, by dimension.
struct Indexed {
    Tensor base;
    std::vector<Tensor> tensors;
};

inline void add_index(Indexed &x, const Tensor &t, int64_t &d) {
    x.tensors.resize(static_cast<size_t>(d) + 1);
    x.tensors[static_cast<size_t>(d++)] = t;
}

inline void add_bool(Indexed &x, bool on, int64_t &d) {
    x.base = x.base.unsqueeze(d);
    add_index(x, on ? at::zeros({1}, c10::kLong) : at::empty({0}, c10::kLong), d);
}

/// `position` is the index's place among the others, which the message has for the dimension.
inline void add_integer(Indexed &x, int64_t i, int64_t d, size_t position) {
    TORCH_CHECK_INDEX(x.base.dim() > 0, "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number");
    TORCH_CHECK_INDEX(i >= -x.base.size(d) && i < x.base.size(d), "index ", i, " is out of bounds for dimension ", position, " with size ", x.base.size(d));
    x.base = x.base.select(d, i);
}

inline void add_slice(Indexed &x, const indexing::Slice &s, int64_t &d) {
    TORCH_CHECK_VALUE(s.step() > 0, "step must be greater than zero");
    x.base = x.base.slice(d, s.start(), s.stop(), s.step());
    d++;
}

inline void add_tensor(Indexed &x, const Tensor &t, int64_t &d, size_t position) {
    bool truth = t.scalar_type() == c10::kBool || t.scalar_type() == c10::kByte;
    if (t.dim() != 0 || !c10::isIntegralType(t.scalar_type(), true)) add_index(x, t, d);
    else if (truth) add_bool(x, t.item().toBool(), d);
    else add_integer(x, t.item().toLong(), d, position);
}

inline Indexed apply(const Tensor &self, c10::ArrayRef<indexing::TensorIndex> at) {
    Indexed x{self, {}};
    int64_t given = 0, d = 0, n = self.dim();
    TORCH_CHECK(self.defined(), "tensor does not have a device");
    bool alone = at.size() == 1 && (at[0].is_integer() || at[0].is_slice()); /* is not counted */
    for (const auto &i : at)
        if (i.is_tensor()) given += i.tensor().scalar_type() == c10::kBool || i.tensor().scalar_type() == c10::kByte ? i.tensor().dim() : 1;
        else if (i.is_integer() || i.is_slice()) given++;
    TORCH_CHECK_INDEX(alone || given <= n, "too many indices for tensor of dimension ", n);
    for (size_t position = 0; position < at.size(); position++) {
        const indexing::TensorIndex &i = at[position];
        if (i.is_none()) x.base = x.base.unsqueeze(d++);
        else if (i.is_ellipsis()) d += n - given;
        else if (i.is_integer()) add_integer(x, i.integer(), d, position);
        else if (i.is_boolean()) add_bool(x, i.boolean(), d);
        else if (i.is_slice()) add_slice(x, i.slice(), d);
        else add_tensor(x, i.tensor(), d, position);
    }
    return x;
}

inline ValueHandle index_list(const Indexed &x) { return list_of(std::vector<Arg>(x.tensors.begin(), x.tensors.end())); }

inline Tensor index(const Tensor &self, c10::ArrayRef<indexing::TensorIndex> at) {
    static Op op = {"aten::index.Tensor"};
    Indexed x = apply(self, at);
    if (x.tensors.empty()) return x.base.is_same(self) ? self.alias() : x.base;
    return to_tensor(call(op, {x.base, index_list(x)}));
}

/// Without leading dimensions of size 1 that the target does not have.
inline Tensor without_ones(const Tensor &v, int64_t dims) {
    Tensor t = v;
    while (t.dim() > dims && t.size(0) == 1) t = t.select(0, 0);
    return t;
}

inline void index_put(const Tensor &self, c10::ArrayRef<indexing::TensorIndex> at, const Tensor &v) {
    static Op op = {"aten::index_put_"};
    Indexed x = apply(self, at);
    Tensor fitted = without_ones(v, x.base.dim());
    if (x.tensors.empty()) x.base.copy_(fitted.expand(x.base.sizes()));
    else call(op, {x.base, index_list(x), v, false});
}
} // namespace detail

namespace indexing {
/// What index() and index_put_() do, under the names of the Python bindings' own functions.
inline Tensor get_item(const Tensor &self, const c10::ArrayRef<TensorIndex> &at, bool = false) { return at::detail::index(self, at); }
inline void set_item(const Tensor &self, const c10::ArrayRef<TensorIndex> &at, const Tensor &v, bool = false) { at::detail::index_put(self, at, v); }
} // namespace indexing

inline Tensor Tensor::index(c10::ArrayRef<indexing::TensorIndex> at) const {
    TORCH_CHECK(!at.empty(), "Passing an empty index list to Tensor::index() is not valid syntax");
    return detail::index(*this, at);
}
inline Tensor Tensor::index(std::initializer_list<indexing::TensorIndex> at) const { return index(c10::ArrayRef<indexing::TensorIndex>(at)); }
inline Tensor &Tensor::index_put_(c10::ArrayRef<indexing::TensorIndex> at, const Tensor &v) const {
    detail::index_put(*this, at, v);
    return const_cast<Tensor &>(*this);
}
inline Tensor &Tensor::index_put_(c10::ArrayRef<indexing::TensorIndex> at, const c10::Scalar &v) const {
    return index_put_(at, at::full({}, v, c10::TensorOptions().dtype(scalar_type())));
}
inline Tensor &Tensor::index_put_(std::initializer_list<indexing::TensorIndex> at, const Tensor &v) const { return index_put_(c10::ArrayRef<indexing::TensorIndex>(at), v); }
inline Tensor &Tensor::index_put_(std::initializer_list<indexing::TensorIndex> at, const c10::Scalar &v) const { return index_put_(c10::ArrayRef<indexing::TensorIndex>(at), v); }

// ---- tensors of literals: tensor({{1, 2}, {3, 4}}) ----

namespace detail {

inline c10::ScalarType literal_dtype(c10::ScalarType t) {
    if (t == c10::kInt || t == c10::kLong) return c10::kLong;
    if (t == c10::kFloat || t == c10::kDouble) return c10::get_default_dtype_as_scalartype();
    return t;
}

/// Nested lists of numbers, flattened: shape and values.
class Literal {
    std::vector<int64_t> sizes_;
    c10::ScalarType type_ = c10::ScalarType::Undefined; /* of the C++ values */
    std::vector<c10::Scalar> values_;

public:
    template <class T, class = std::enable_if_t<std::is_arithmetic<T>::value || c10::is_complex<T>::value || std::is_same<T, c10::Half>::value || std::is_same<T, c10::BFloat16>::value>>
    Literal(T v) : type_(c10::CppTypeToScalarType<T>::value), values_{c10::Scalar(v)} {}
    Literal(std::initializer_list<Literal> parts) {
        sizes_.push_back(static_cast<int64_t>(parts.size()));
        const Literal *first = parts.begin();
        for (const Literal &part : parts) {
            TORCH_CHECK(part.sizes_ == first->sizes_, "Expected all sub-lists to have sizes: ", c10::Join(" ", first->sizes_), " (e.g. ", first->text(), "), but got sub-list ",
                        part.text(), " with sizes: ", c10::Join(" ", part.sizes_));
            TORCH_CHECK(part.type_ == first->type_, "Expected all elements of the tensor to have the same scalar type: ", first->type_,
                        ", but got element of scalar type: ", part.type_);
            for (const c10::Scalar &v : part.values_) values_.push_back(v);
        }
        type_ = parts.size() ? first->type_ : c10::get_default_dtype_as_scalartype();
        if (parts.size()) sizes_.insert(sizes_.end(), first->sizes_.begin(), first->sizes_.end());
    }
    template <class T> Literal(c10::ArrayRef<T> items) : sizes_{static_cast<int64_t>(items.size())}, type_(c10::CppTypeToScalarType<T>::value), values_(items.begin(), items.end()) {}
    template <class T> Literal(const std::vector<T> &items) : sizes_{static_cast<int64_t>(items.size())}, type_(c10::CppTypeToScalarType<T>::value) {
        for (T v : items) values_.emplace_back(v);
    }
    c10::ScalarType dtype() const { return literal_dtype(type_); }
    c10::IntArrayRef sizes() const { return sizes_; }
    std::string text() const {
        size_t at = 0;
        return text(0, at);
    }
    Tensor tensor(const c10::TensorOptions &options) const;
    friend std::ostream &operator<<(std::ostream &out, const Literal &l) { return out << l.text(); }

private:
    /// The lists from dimension `d` on; `at` is the value that comes next.
    std::string text(size_t d, size_t &at) const {
        if (d == sizes_.size()) return c10::str(values_[at++]);
        std::string all = "{";
        for (int64_t i = 0; i < sizes_[d]; i++) all += (i ? ", " : "") + text(d + 1, at);
        return all + "}";
    }
};

template <class T> void fill(void *data, const std::vector<c10::Scalar> &values) {
    T *at = static_cast<T *>(data);
    for (const c10::Scalar &v : values) *at++ = v.to<T>();
}

inline Tensor Literal::tensor(const c10::TensorOptions &options) const {
    c10::TypeMeta want = options.dtype_opt().value_or(dtype());
    bool is_complex = c10::isComplexType(type_), is_real = c10::isFloatingType(type_);
    Tensor t = at::empty(sizes_, is_complex ? c10::kComplexDouble : is_real ? c10::kDouble : type_ == c10::kBool ? c10::kBool : c10::kLong);
    if (!values_.empty()) {
        if (is_complex) fill<c10::complex<double>>(t.data_ptr(), values_);
        else if (is_real) fill<double>(t.data_ptr(), values_);
        else if (type_ == c10::kBool) fill<bool>(t.data_ptr(), values_);
        else fill<int64_t>(t.data_ptr(), values_);
    }
    return with_grad(t.to(options.dtype(want)), options);
}
} // namespace detail

/// at::tensor keeps the C++ type as the dtype; torch::tensor makes int64 of ints and the default dtype of floats.
template <class T> Tensor tensor(c10::ArrayRef<T> values, const c10::TensorOptions &options = {}) {
    return detail::Literal(values).tensor(options.has_dtype() ? options : options.dtype(c10::CppTypeToScalarType<T>::value));
}
template <class T> Tensor tensor(std::initializer_list<T> values, const c10::TensorOptions &options = {}) { return tensor(c10::ArrayRef<T>(values), options); }
template <class T, class = std::enable_if_t<!std::is_same<T, bool>::value>> Tensor tensor(const std::vector<T> &values, const c10::TensorOptions &options = {}) { return tensor(c10::ArrayRef<T>(values), options); }
template <class T, class = std::enable_if_t<std::is_arithmetic<T>::value || c10::is_complex<T>::value>> Tensor tensor(T value, const c10::TensorOptions &options = {}) { return tensor(c10::ArrayRef<T>(value), options); }

} // namespace at

namespace torch {
namespace indexing = at::indexing;
using at::from_blob;
namespace detail {
using TensorDataContainer = at::detail::Literal;
}
inline Tensor tensor(const detail::TensorDataContainer &values, const c10::TensorOptions &options = {}) { return values.tensor(options); }
} // namespace torch
