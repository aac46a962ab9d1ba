// SPDX-License-Identifier: Apache-2.0
//
// ivalue.hpp: c10::IValue, a counted handle on a ts_value, and what it holds: tuples, objects, enums, strings.
#pragma once

#include <ts/cxx/tensor.hpp>
#include <ts/cxx/types.hpp>

#include <mutex>
#include <unordered_set>

namespace torch {
class CustomClassHolder : public c10::intrusive_ptr_target {};
namespace jit {
class Module;
using CustomClassHolder = torch::CustomClassHolder;
} // namespace jit
} // namespace torch

namespace c10 {

template <class T> class List;
template <class K, class V> class Dict;
namespace impl {
using GenericList = List<IValue>;
using GenericDict = Dict<IValue, IValue>;
} // namespace impl

namespace ivalue {
class ConstantString;
class Tuple;
class Object;
class EnumHolder;
class Future;
} // namespace ivalue

namespace detail {
/// How a C++ type stands in a schema: "int", "Tensor?", "Dict(str, int)[]".
template <class T> struct TypeText;
ClassTypePtr class_of(const IValue &object);
template <class T> std::string type_text() { return TypeText<std::decay_t<T>>::get(); }
struct Parts; /* what an IValue hands out by reference */
/// Parts belong to one IValue: copies start without.
struct PartsHolder {
    std::shared_ptr<Parts> p;
    PartsHolder() = default;
    PartsHolder(const PartsHolder &) {}
    PartsHolder(PartsHolder &&o) noexcept : p(std::move(o.p)) {}
    PartsHolder &operator=(const PartsHolder &) {
        p.reset();
        return *this;
    }
    PartsHolder &operator=(PartsHolder &&o) noexcept {
        p = std::move(o.p);
        return *this;
    }
};
inline int64_t as_int(ts_value *v) {
    int64_t i = 0;
    Status status;
    status.check(ts_value_get_int(v, &i, status), "toInt");
    return i;
}
} // namespace detail

bool _fastEqualsForContainer(const IValue &a, const IValue &b);
bool operator==(const IValue &a, const IValue &b);
bool operator!=(const IValue &a, const IValue &b);

/// A value of the program's own that ts.h has none for: a future to be completed, a generator, a storage.
template <class T> struct Holder final : intrusive_ptr_target {
    T value;
    explicit Holder(T v) : value(std::move(v)) {}
};

struct OwnItems;

class IValue {
    enum class Tag : uint8_t { VALUE, TENSOR, FUTURE, GENERATOR, STORAGE, CAPSULE, UNINITIALIZED };

    Tag tag_ = Tag::VALUE;
    at::Tensor tensor_;
    mutable detail::ValueHandle v_; /* what ts.h sees; of a tensor made when first asked for */
    intrusive_ptr<intrusive_ptr_target> own_; /* a future, a Holder, what a capsule has */
    mutable detail::PartsHolder parts_;
    detail::ModuleHandle module_; /* of an object: the module whose code it has, which stays as long as this does */

    const char *kind_name() const;
    template <class T> static IValue list_of(const T &items, const std::string &type);
    detail::Parts &parts() const;
    const detail::ValueHandle &boxed() const;
    IValue(Tag tag, intrusive_ptr<intrusive_ptr_target> own) : tag_(tag), own_(std::move(own)) {}
    template <class T> const T &own() const { return static_cast<const Holder<T> *>(own_.get())->value; }

public:
    IValue() = default;
    IValue(nullopt_t) {}
    IValue(const IValue &) = default;
    IValue(IValue &&o) noexcept
        : tag_(std::exchange(o.tag_, Tag::VALUE)), tensor_(std::move(o.tensor_)), v_(std::move(o.v_)), own_(std::move(o.own_)), parts_(std::move(o.parts_)), module_(std::move(o.module_)) {}
    IValue &operator=(const IValue &) & = default;
    IValue &operator=(IValue &&o) & noexcept {
        tag_ = o.tag_; /* all else is exchanged or dropped: `o` may be this */
        tensor_ = std::move(o.tensor_);
        v_ = std::move(o.v_);
        own_ = std::move(o.own_);
        parts_ = std::move(o.parts_);
        module_ = std::move(o.module_);
        if (this != &o) o.tag_ = Tag::VALUE;
        return *this;
    }
    explicit IValue(detail::ValueHandle v) {
        if (ts_value_kind(v.get()) == TS_KIND_TENSOR) *this = IValue(at::detail::to_tensor(v));
        else v_ = std::move(v);
    }
    IValue(at::Tensor t) : tag_(Tag::TENSOR), tensor_(std::move(t)) {}
    IValue(double d) : v_(detail::made(ts_value_float(d))) {}
    IValue(float f) : IValue(static_cast<double>(f)) {}
    IValue(int64_t i) : v_(detail::made(ts_value_int(i))) {}
    IValue(int32_t i) : IValue(static_cast<int64_t>(i)) {}
    IValue(long long i) : IValue(static_cast<int64_t>(i)) {}
    IValue(bool b) : v_(detail::made(ts_value_bool(b))) {}
    IValue(const char *text) : IValue(std::string(text)) {}
    IValue(const std::string &text) : v_(detail::made(ts_value_string(text.data(), text.size()))) {}
    IValue(string_view text) : v_(detail::made(ts_value_string(text.data(), text.size()))) {}
    IValue(Device d) : v_(detail::made(ts_value_device(d.native()))) {}
    IValue(ScalarType t) : IValue(static_cast<int64_t>(t)) {}
    IValue(Layout l) : IValue(static_cast<int64_t>(l)) {}
    IValue(MemoryFormat f) : IValue(static_cast<int64_t>(f)) {}
    IValue(QScheme q) : IValue(static_cast<int64_t>(q)) {}
    IValue(SymInt i) : IValue(i.expect_int()) {}
    template <class T> IValue(const complex<T> &z) : v_(detail::made(ts_value_complex(static_cast<double>(z.real()), static_cast<double>(z.imag())))) {}
    IValue(const Scalar &s) : v_(at::detail::Arg(s).get() ? detail::ValueHandle::borrowed(at::detail::Arg(s).get()) : detail::ValueHandle()) {}
    IValue(at::Generator g) : IValue(Tag::GENERATOR, make_intrusive<Holder<at::Generator>>(std::move(g))) {}
    IValue(at::Storage s) : IValue(Tag::STORAGE, make_intrusive<Holder<at::Storage>>(std::move(s))) {}
    template <class T> IValue(const std::vector<T> &items) : IValue(list_of(items, detail::type_text<T>())) {}
    template <class T> IValue(ArrayRef<T> items) : IValue(list_of(items, detail::type_text<T>())) {}
    template <class T, size_t N> IValue(const std::array<T, N> &items) : IValue(list_of(items, detail::type_text<T>())) {}
    template <class T> IValue(const OptionalArrayRef<T> &items) {
        if (items.has_value()) *this = IValue(*items);
    }
    template <class T> IValue(const List<T> &list);
    template <class T> IValue(List<T> &&list);
    template <class K, class V> IValue(const Dict<K, V> &dict);
    template <class K, class V> IValue(const std::unordered_map<K, V> &map);
    template <class T> IValue(const optional<T> &o) {
        if (o) *this = IValue(*o);
    }
    template <class... T> IValue(const std::tuple<T...> &t) {
        c10::apply([&](const auto &...item) { *this = tuple_of({IValue(item)...}); }, t);
    }
    template <class A, class B> IValue(const std::pair<A, B> &p) : IValue(tuple_of({IValue(p.first), IValue(p.second)})) {}
    IValue(intrusive_ptr<ivalue::Tuple> t);
    IValue(intrusive_ptr<ivalue::Object> o);
    IValue(const intrusive_ptr<ivalue::ConstantString> &s);
    IValue(const intrusive_ptr<ivalue::EnumHolder> &e);
    IValue(intrusive_ptr<ivalue::Future> f);
    template <class T, class = std::enable_if_t<std::is_base_of<torch::CustomClassHolder, T>::value>> IValue(const intrusive_ptr<T> &custom);

    /// A tuple of the items.
    static IValue tuple_of(const std::vector<IValue> &items) {
        std::vector<ts_value *> raw;
        for (const IValue &item : items) raw.push_back(item.native());
        return IValue(detail::made(ts_value_tuple(raw.data(), raw.size())));
    }
    /// An object of the program's own whose class nobody has registered.
    static IValue make_capsule(intrusive_ptr<torch::CustomClassHolder> object) { return {Tag::CAPSULE, std::move(object)}; }
    static IValue uninitialized() { return {Tag::UNINITIALIZED, nullptr}; }

    /// Keeps the module that an object came from, so that its methods can be called.
    void keep(const detail::ModuleHandle &module) {
        if (kind() == TS_KIND_OBJECT) module_ = module;
    }
    ts_value *native() const { return handle().get(); }
    const detail::ValueHandle &handle() const { return tag_ == Tag::VALUE ? v_ : boxed(); }
    ts_kind kind() const {
        switch (tag_) {
        case Tag::VALUE: return ts_value_kind(v_.get());
        case Tag::TENSOR: return TS_KIND_TENSOR;
        case Tag::FUTURE: return TS_KIND_FUTURE;
        default: return TS_KIND_OTHER;
        }
    }

    // ---- what it is ----
    bool isNone() const { return kind() == TS_KIND_NONE; }
    bool isTensor() const { return tag_ == Tag::TENSOR; }
    bool isDouble() const { return kind() == TS_KIND_FLOAT; }
    bool isComplexDouble() const { return kind() == TS_KIND_COMPLEX; }
    bool isInt() const { return kind() == TS_KIND_INT; }
    bool isBool() const { return kind() == TS_KIND_BOOL; }
    bool isScalar() const { return isDouble() || isInt() || isComplexDouble() || isBool(); }
    bool isString() const { return kind() == TS_KIND_STRING; }
    bool isDevice() const { return kind() == TS_KIND_DEVICE; }
    bool isTuple() const { return kind() == TS_KIND_TUPLE; }
    bool isList() const { return kind() == TS_KIND_LIST; }
    bool isGenericDict() const { return kind() == TS_KIND_DICT; }
    bool isObject() const { return kind() == TS_KIND_OBJECT; }
    bool isEnum() const { return kind() == TS_KIND_ENUM; }
    bool isFuture() const { return kind() == TS_KIND_FUTURE; }
    bool isModule() const { return isObject() && ts_value_is_module(native()); }
    bool isCustomClass() const;
    bool isCapsule() const { return tag_ == Tag::CAPSULE; }
    bool isStorage() const { return tag_ == Tag::STORAGE; }
    bool isGenerator() const { return tag_ == Tag::GENERATOR || (tag_ == Tag::VALUE && kind() == TS_KIND_OTHER); }
    bool isBlob() const { return false; }
    bool isPyObject() const { return false; }
    bool isStream() const { return false; }
    bool isQuantizer() const { return false; }
    bool isRRef() const { return false; }
    bool isSymInt() const { return false; }
    bool isSymFloat() const { return false; }
    bool isIntList() const { return is_list_of("List[int]"); }
    bool isDoubleList() const { return is_list_of("List[float]"); }
    bool isComplexDoubleList() const { return is_list_of("List[complex]"); }
    bool isBoolList() const { return is_list_of("List[bool]"); }
    bool isTensorList() const { return is_list_of("List[Tensor]"); }
    bool isOptionalTensorList() const { return is_list_of("List[Optional[Tensor]]"); }
    bool isPtrType() const { return isTensor() ? tensor_.defined() : isString() || isComplexDouble() || (kind() >= TS_KIND_LIST && tag_ != Tag::UNINITIALIZED); }
    std::string tagKind() const { return kind_name(); }
    TypePtr type() const;
    template <class T> TypePtr type() const { return type(); }

    // ---- what it holds; of an rvalue it is taken out, and None stays ----
    at::Tensor &toTensor() & {
        expect_tensor();
        return tensor_;
    }
    const at::Tensor &toTensor() const & {
        expect_tensor();
        return tensor_;
    }
    at::Tensor toTensor() && {
        expect_tensor();
        tag_ = Tag::VALUE;
        return std::move(tensor_);
    }
    TensorImpl *unsafeToTensorImpl() const { return tensor_.unsafeGetTensorImpl(); }
    double toDouble() const {
        assert_is(isDouble(), "isDouble()", "ivalue.h", 523);
        return at::detail::to_double(v_);
    }
    int64_t toInt() const {
        assert_is(isInt(), "isInt()", "ivalue.h", 602);
        return detail::as_int(native());
    }
    bool toBool() const {
        assert_is(isBool(), "isBool()", "ivalue.h", 621);
        return at::detail::to_bool(v_);
    }
    complex<double> toComplexDouble() const {
        assert_is(isComplexDouble(), "isComplexDouble()", "ivalue_inl.h", 146, "ComplexDouble");
        return at::detail::to_scalar(v_).toComplexDouble();
    }
    Scalar toScalar() const {
        if (!isScalar()) throw std::runtime_error("IValue is not a Scalar");
        return at::detail::to_scalar(v_);
    }
    Device toDevice() const {
        assert_is(isDevice(), "isDevice()", "ivalue.h", 863);
        ts_device d;
        detail::Status status;
        status.check(ts_value_get_device(native(), &d, status), "toDevice");
        return d;
    }
    std::string toNone() const {
        assert_is(isNone(), "isNone()", "ivalue.h", 799);
        return "None";
    }
    ScalarType toScalarType() const { return static_cast<ScalarType>(toInt()); }
    Layout toLayout() const { return static_cast<Layout>(toInt()); }
    MemoryFormat toMemoryFormat() const { return static_cast<MemoryFormat>(toInt()); }
    QScheme toQScheme() const { return static_cast<QScheme>(toInt()); }
    SymInt toSymInt() const {
        assert_is(isInt(), "isSymInt() || isInt()", "ivalue_inl.h", 220, "SymInt or int");
        return toInt();
    }
    at::Generator toGenerator() const {
        assert_is(tag_ == Tag::GENERATOR, "isGenerator()", "ivalue_inl.h", 216, "Generator");
        return own<at::Generator>();
    }
    at::Storage toStorage() const {
        assert_is(isStorage(), "isStorage()", "ivalue_inl.h", 185, "Storage");
        return own<at::Storage>();
    }
    string_view toStringView() const {
        assert_is(isString(), "isString()", "ivalue_inl.h", 2202, "String");
        const char *bytes;
        size_t n;
        detail::Status status;
        status.check(ts_value_get_string(native(), &bytes, &n, status), "toString");
        return {bytes, n};
    }
    const std::string &toStringRef() const &;
    /// By value: LibTorch's reference lasts as long as the text, this value does not.
    const std::string toStringRef() && {
        const IValue &here = *this;
        return here.toStringRef();
    }
    optional<std::reference_wrapper<const std::string>> toOptionalStringRef() const {
        if (isNone()) return nullopt;
        assert_is(isString(), "isString()", "ivalue_inl.h", 2192, "optional<string>");
        return std::cref(toStringRef());
    }
    const IValue &toIValue() const { return *this; }
    IValue &toIValue() { return *this; }
#define TS_HELD(type, method)                                                                                     \
    type method() const &;                                                                                        \
    type method() &&;
    TS_HELD(intrusive_ptr<torch::CustomClassHolder>, toCapsule)
    TS_HELD(intrusive_ptr<ivalue::ConstantString>, toString)
    TS_HELD(intrusive_ptr<ivalue::Tuple>, toTuple)
    TS_HELD(intrusive_ptr<ivalue::Object>, toObject)
    TS_HELD(intrusive_ptr<ivalue::EnumHolder>, toEnumHolder)
    TS_HELD(intrusive_ptr<ivalue::Future>, toFuture)
    TS_HELD(impl::GenericList, toList)
    TS_HELD(impl::GenericDict, toGenericDict)
    TS_HELD(List<int64_t>, toIntList)
    TS_HELD(List<double>, toDoubleList)
    TS_HELD(List<bool>, toBoolList)
    TS_HELD(List<complex<double>>, toComplexDoubleList)
    TS_HELD(List<at::Tensor>, toTensorList)
    TS_HELD(List<optional<at::Tensor>>, toOptionalTensorList)
#undef TS_HELD
    ivalue::Tuple &toTupleRef() const;
    ivalue::Object &toObjectRef() const;
    ArrayRef<IValue> toListRef() const &;
    const OwnItems toListRef() &&;
    std::vector<int64_t> toIntVector() const;
    std::vector<int64_t> toDimVector() const;
    std::vector<double> toDoubleVector() const;
    std::vector<complex<double>> toComplexDoubleVector() const;
    std::vector<at::Tensor> toTensorVector() const;
    std::vector<optional<at::Tensor>> toOptionalTensorVector() const;
    torch::jit::Module toModule() const;
    template <class T> intrusive_ptr<T> toCustomClass() const;
    template <class T> T to() const &;
    template <class T> T to() &&;
    template <class T> optional<T> toOptional() const {
        if (isNone()) return nullopt;
        return to<T>();
    }

    // ---- comparing ----
    /// What Python's `is` says.
    bool is(const IValue &o) const {
        if (isNone() || o.isNone() || isTensor() || o.isTensor()) return same_tensor(o);
        return isString() || isComplexDouble() ? same_pointer(o) : kind() == o.kind() && (same_pointer(o) || (kind() < TS_KIND_LIST && ts_value_is(native(), o.native())));
    }
    /// The same, but that strings are compared by their text.
    bool isSameIdentity(const IValue &o) const {
        if (isNone() || o.isNone() || isTensor() || o.isTensor()) return same_tensor(o);
        return kind() == o.kind() && !isDevice() && (same_pointer(o) || (kind() < TS_KIND_LIST && !isComplexDouble() && ts_value_is(native(), o.native())));
    }
    /// Whether writing to one would change the other.
    bool isAliasOf(const IValue &o) const {
        if (tag_ != o.tag_ || kind() != o.kind()) return false;
        return isTensor() ? isAliasOf(tensor_, o.tensor_) : same_pointer(o);
    }
    static bool isAliasOf(const at::Tensor &a, const at::Tensor &b) { return a.is_alias_of(b); }
    IValue equals(const IValue &o) const;
    /// As an int; what cannot be a key throws.
    IValue hash() const { return static_cast<int64_t>(hash(*this)); }
    static size_t hash(const IValue &v);
    struct HashAliasedIValue {
        size_t operator()(const IValue &v) const {
            if (v.isTensor()) return std::hash<const void *>()(ts_tensor_memory(v.tensor_.native()));
            const void *identity = v.identity();
            return identity ? std::hash<const void *>()(identity) : v.isInt() ? std::hash<int64_t>()(v.toInt()) : 0;
        }
    };
    struct CompAliasedIValues {
        bool operator()(const IValue &a, const IValue &b) const { return a.isAliasOf(b); }
    };
    using HashAliasedIValues = std::unordered_set<IValue, HashAliasedIValue, CompAliasedIValues>;
    using HashAliasedIValueMap = std::unordered_map<IValue, IValue, HashAliasedIValue, CompAliasedIValues>;
    /// Whether any part of one is an alias of a part of the other.
    bool overlaps(const IValue &o) const;
    /// Adds this and all that it holds.
    void getSubValues(HashAliasedIValues &all) const;
    /// Calls `visitor` on this and, unless it says true, on all that this holds.
    void visit(const std::function<bool(const IValue &)> &visitor) const;
    /// What the handle stands for: NULL for numbers and None.
    const void *identity() const { return tag_ == Tag::VALUE ? ts_value_identity(v_.get()) : isTensor() ? static_cast<const void *>(tensor_.native()) : own_.get(); }
    const void *internalToPointer() const { return identity(); }
    size_t use_count() const noexcept;

    // ---- copying, printing ----
    IValue deepcopy() const {
        TORCH_CHECK(tag_ == Tag::VALUE || isTensor(), "Can't deepcopy IValue with tag: ", kind_name());
        return copied(true);
    }
    /// A deep copy that shares what `memo` has copies of already, and adds its own.
    IValue deepcopy(HashAliasedIValueMap &memo) const;
    IValue copied(bool deep) const {
        ts_value *copy;
        detail::Status status;
        status.check(ts_value_copy(native(), deep, &copy, status), "deepcopy");
        return IValue(detail::ValueHandle(copy));
    }
    void swap(IValue &o) noexcept { std::swap(*this, o); }
    std::ostream &repr(std::ostream &out, const std::function<bool(std::ostream &, const IValue &)> &custom) const;
    void dump() const { std::cout << *this << "\n"; }
    friend std::ostream &operator<<(std::ostream &out, const IValue &v) {
        if (v.isTensor()) return out << v.tensor_;
        if (v.tag_ != Tag::VALUE) return out << v.kind_name();
        return detail::print_value(out, v.native());
    }

private:
    bool is_list_of(const char *type) const { return isList() && detail::take_text(ts_value_type(native())) == type; }
    bool same_pointer(const IValue &o) const { return identity() && identity() == o.identity(); }
    bool same_tensor(const IValue &o) const { /* an undefined tensor is None */
        bool tensors = (isNone() || isTensor()) && (o.isNone() || o.isTensor());
        return tensors && tensor_.is_same(o.tensor_);
    }
    void expect_tensor() const {
        if (C10_UNLIKELY(!isTensor())) throw Error({"reportToTensorTypeError", "ivalue.cpp", 0}, "Expected Tensor but got " + tagKind());
    }
    /// Fails with the text of LibTorch's header: its file, line and, with `wanted`, both kinds.
    void assert_is(bool is, const char *condition, const char *file, int line, const char *wanted = nullptr) const {
        if (C10_UNLIKELY(!is)) detail::throw_assert(condition, ("/usr/include/ATen/core/" + std::string(file)).c_str(), line, wanted ? "Expected " + std::string(wanted) + " but got " + tagKind() : "");
    }
};

inline const char *IValue::kind_name() const {
    switch (tag_) {
    case Tag::GENERATOR: return "Generator";
    case Tag::STORAGE: return "Storage";
    case Tag::CAPSULE: return "Capsule";
    case Tag::UNINITIALIZED: return "Uninitialized";
    default: break;
    }
    switch (kind()) {
    case TS_KIND_NONE: return "None";
    case TS_KIND_TENSOR: return "Tensor";
    case TS_KIND_BOOL: return "Bool";
    case TS_KIND_INT: return "Int";
    case TS_KIND_FLOAT: return "Double";
    case TS_KIND_COMPLEX: return "ComplexDouble";
    case TS_KIND_STRING: return "String";
    case TS_KIND_DEVICE: return "Device";
    case TS_KIND_LIST: return "GenericList";
    case TS_KIND_TUPLE: return "Tuple";
    case TS_KIND_DICT: return "GenericDict";
    case TS_KIND_OBJECT: return "Object";
    case TS_KIND_ENUM: return "Enum";
    case TS_KIND_FUTURE: return "Future";
    default: return "Generator";
    }
}

namespace detail {
template <class T> IValue item_at(const ValueHandle &list, size_t i) {
    ts_value *item;
    Status status;
    status.check(ts_value_item(list.get(), i, &item, status), "get");
    return IValue(ValueHandle(item));
}
inline IValue item_at(const ValueHandle &list, size_t i) { return item_at<void>(list, i); }

inline ValueHandle typed(ts_value *v, const std::string &type) {
    ValueHandle owned = made(v);
    Status status;
    status.check(ts_value_set_type(owned.get(), type.c_str(), status), "list");
    return owned;
}
} // namespace detail

template <class T> IValue IValue::list_of(const T &items, const std::string &type) {
    std::vector<IValue> values;
    for (const auto &item : items) values.emplace_back(IValue(static_cast<typename T::value_type>(item)));
    std::vector<ts_value *> raw;
    for (const IValue &v : values) raw.push_back(v.native());
    return IValue(detail::typed(ts_value_list(raw.data(), raw.size()), type + "[]"));
}

} // namespace c10

namespace at {
namespace detail {
inline Arg::Arg(const c10::IValue &v) : value_(v.handle()) {}
} // namespace detail
} // namespace at

namespace torch {
using c10::IValue;
}
