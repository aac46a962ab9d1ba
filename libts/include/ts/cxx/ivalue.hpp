// SPDX-License-Identifier: Apache-2.0
//
// ivalue.hpp: c10::IValue, a counted handle on a ts_value, and what it holds: tuples, objects, enums, strings.
#pragma once

#include <ts/cxx/tensor.hpp>
#include <ts/cxx/types.hpp>

#include <mutex>

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
} // namespace ivalue

namespace detail {
/// How a C++ type stands in a schema: "int", "Tensor?", "Dict(str, int)[]".
template <class T> struct TypeText;
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

bool operator==(const IValue &a, const IValue &b);
bool operator!=(const IValue &a, const IValue &b);

class IValue {
    detail::ValueHandle v_;
    mutable detail::PartsHolder parts_;
    detail::ModuleHandle module_; /* of an object: the module whose code it has, which stays as long as this does */

    const char *kind_name() const;
    template <class T> static IValue list_of(const T &items, const std::string &type);
    void expect(bool is, const char *what) const {
        if (C10_UNLIKELY(!is)) throw Error({"to", "ivalue", 0}, "Expected " + std::string(what) + " but got " + tagKind());
    }
    detail::Parts &parts() const;

public:
    IValue() = default;
    IValue(nullopt_t) {}
    explicit IValue(detail::ValueHandle v) : v_(std::move(v)) {}
    IValue(at::Tensor t) {
        v_ = detail::made(t.defined() ? ts_value_tensor(t.native()) : ts_value_none());
        undefined_ = !t.defined();
    }
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
    IValue(const complex<double> &z) : v_(detail::made(ts_value_complex(z.real(), z.imag()))) {}
    IValue(const Scalar &s) : v_(at::detail::Arg(s).get() ? detail::ValueHandle::borrowed(at::detail::Arg(s).get()) : detail::ValueHandle()) {}
    template <class T> IValue(const std::vector<T> &items) : IValue(list_of(items, detail::type_text<T>())) {}
    template <class T> IValue(ArrayRef<T> items) : IValue(list_of(items, detail::type_text<T>())) {}
    template <class T, size_t N> IValue(const std::array<T, N> &items) : IValue(list_of(items, detail::type_text<T>())) {}
    template <class T> IValue(const List<T> &list);
    template <class K, class V> IValue(const Dict<K, V> &dict);
    template <class K, class V> IValue(const std::unordered_map<K, V> &map);
    template <class T> IValue(const optional<T> &o) {
        if (o) *this = IValue(*o);
    }
    template <class... T> IValue(const std::tuple<T...> &t) {
        c10::apply([&](const auto &...item) { *this = tuple_of({IValue(item)...}); }, t);
    }
    template <class A, class B> IValue(const std::pair<A, B> &p) : IValue(tuple_of({IValue(p.first), IValue(p.second)})) {}
    IValue(const intrusive_ptr<ivalue::Tuple> &t);
    IValue(const intrusive_ptr<ivalue::Object> &o);
    IValue(const intrusive_ptr<ivalue::ConstantString> &s);
    IValue(const intrusive_ptr<ivalue::EnumHolder> &e);
    template <class T, class = std::enable_if_t<std::is_base_of<torch::CustomClassHolder, T>::value>> IValue(const intrusive_ptr<T> &custom);

    /// A tuple of the items.
    static IValue tuple_of(const std::vector<IValue> &items) {
        std::vector<ts_value *> raw;
        for (const IValue &item : items) raw.push_back(item.native());
        return IValue(detail::made(ts_value_tuple(raw.data(), raw.size())));
    }

    /// Keeps the module that an object came from, so that its methods can be called.
    void keep(const detail::ModuleHandle &module) {
        if (kind() == TS_KIND_OBJECT) module_ = module;
    }
    ts_value *native() const { return v_.get(); }
    const detail::ValueHandle &handle() const { return v_; }
    ts_kind kind() const { return ts_value_kind(v_.get()); }

    // ---- what it is ----
    bool isNone() const { return kind() == TS_KIND_NONE && !undefined_; }
    bool isTensor() const { return kind() == TS_KIND_TENSOR || undefined_; }
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
    bool isDict() const { return isGenericDict(); }
    bool isObject() const { return kind() == TS_KIND_OBJECT; }
    bool isEnum() const { return kind() == TS_KIND_ENUM; }
    bool isFuture() const { return kind() == TS_KIND_FUTURE; }
    bool isModule() const { return ts_value_is_module(native()); }
    bool isCustomClass() const;
    bool isCapsule() const { return false; }
    bool isStorage() const { return false; }
    bool isGenerator() const { return kind() == TS_KIND_OTHER; }
    bool isBlob() const { return false; }
    bool isPyObject() const { return false; }
    bool isIntList() const { return is_list_of("List[int]"); }
    bool isDoubleList() const { return is_list_of("List[float]"); }
    bool isComplexDoubleList() const { return is_list_of("List[complex]"); }
    bool isBoolList() const { return is_list_of("List[bool]"); }
    bool isTensorList() const { return is_list_of("List[Tensor]"); }
    bool isOptionalTensorList() const { return is_list_of("List[Optional[Tensor]]"); }
    bool isPtrType() const { return isTensor() || kind() == TS_KIND_STRING || kind() >= TS_KIND_LIST || isComplexDouble(); }
    std::string tagKind() const { return kind_name(); }
    TypePtr type() const { return undefined_ ? TensorType::get() : Type::parse(detail::take_text(ts_value_type(native()))); }
    template <class T> TypePtr type() const { return type(); }

    // ---- what it holds ----
    at::Tensor toTensor() const {
        if (undefined_) return {};
        expect(isTensor(), "Tensor");
        return at::detail::to_tensor(v_);
    }
    double toDouble() const {
        assert_is(isDouble(), "isDouble()");
        return at::detail::to_double(v_);
    }
    int64_t toInt() const {
        assert_is(isInt(), "isInt()");
        return detail::as_int(native());
    }
    bool toBool() const {
        assert_is(isBool(), "isBool()");
        return at::detail::to_bool(v_);
    }
    complex<double> toComplexDouble() const {
        assert_is(isComplexDouble(), "isComplexDouble()", "Expected ComplexDouble but got ");
        return at::detail::to_scalar(v_).toComplexDouble();
    }
    Scalar toScalar() const {
        TORCH_CHECK(isScalar(), "IValue is not a Scalar");
        return at::detail::to_scalar(v_);
    }
    Device toDevice() const {
        assert_is(isDevice(), "isDevice()");
        ts_device d;
        detail::Status status;
        status.check(ts_value_get_device(native(), &d, status), "toDevice");
        return d;
    }
    ScalarType toScalarType() const { return static_cast<ScalarType>(toInt()); }
    Layout toLayout() const { return static_cast<Layout>(toInt()); }
    MemoryFormat toMemoryFormat() const { return static_cast<MemoryFormat>(toInt()); }
    string_view toStringView() const {
        assert_is(isString(), "isString()", "Expected String but got ");
        const char *bytes;
        size_t n;
        detail::Status status;
        status.check(ts_value_get_string(native(), &bytes, &n, status), "toString");
        return {bytes, n};
    }
    const std::string &toStringRef() const;
    optional<std::reference_wrapper<const std::string>> toOptionalStringRef() const {
        if (isNone()) return nullopt;
        return std::cref(toStringRef());
    }
    intrusive_ptr<ivalue::ConstantString> toString() const;
    intrusive_ptr<ivalue::Tuple> toTuple() const;
    const ivalue::Tuple &toTupleRef() const { return *toTuple(); }
    impl::GenericList toList() const;
    ArrayRef<IValue> toListRef() const;
    List<int64_t> toIntList() const;
    List<double> toDoubleList() const;
    List<bool> toBoolList() const;
    List<complex<double>> toComplexDoubleList() const;
    List<at::Tensor> toTensorList() const;
    List<optional<at::Tensor>> toOptionalTensorList() const;
    std::vector<int64_t> toIntVector() const;
    std::vector<double> toDoubleVector() const;
    std::vector<at::Tensor> toTensorVector() const;
    impl::GenericDict toGenericDict() const;
    intrusive_ptr<ivalue::Object> toObject() const;
    const ivalue::Object &toObjectRef() const { return *toObject(); }
    intrusive_ptr<ivalue::EnumHolder> toEnumHolder() const;
    torch::jit::Module toModule() const;
    template <class T> intrusive_ptr<T> toCustomClass() const;
    template <class T> T to() const;
    template <class T> optional<T> toOptional() const {
        if (isNone()) return nullopt;
        return to<T>();
    }

    // ---- comparing, copying, printing ----
    bool is(const IValue &o) const { return kind() == o.kind() && ts_value_is(native(), o.native()); }
    bool isSameIdentity(const IValue &o) const { return is(o); }
    bool isAliasOf(const IValue &o) const { return isTensor() && o.isTensor() ? toTensor().data_ptr() == o.toTensor().data_ptr() : isPtrType() && is(o); }
    IValue equals(const IValue &o) const;
    IValue deepcopy() const { return copied(true); }
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
        if (v.undefined_) return out << at::Tensor();
        return out << detail::take_text(ts_value_print(v.native()));
    }

private:
    bool undefined_ = false; /* an undefined tensor, which TorchScript sees as None */

    bool is_list_of(const char *type) const { return isList() && detail::take_text(ts_value_type(native())) == type; }
    void assert_is(bool is, const char *condition, const char *more = nullptr) const {
        if (C10_LIKELY(is)) return;
        throw Error({"to", "ivalue.h", 0}, std::string(condition) + " INTERNAL ASSERT FAILED at \"ATen/core/ivalue.h\", please report a bug to PyTorch. " + (more ? more + tagKind() : ""));
    }
};

inline const char *IValue::kind_name() const {
    switch (kind()) {
    case TS_KIND_NONE: return undefined_ ? "Tensor" : "None";
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

// ---- what an IValue holds ----

namespace ivalue {

class ConstantString final : public intrusive_ptr_target {
    std::string text_;

public:
    explicit ConstantString(std::string text) : text_(std::move(text)) {}
    static intrusive_ptr<ConstantString> create(std::string text) { return make_intrusive<ConstantString>(std::move(text)); }
    const std::string &string() const { return text_; }
    c10::string_view string_view() const { return text_; }
    operator const std::string &() const { return text_; }
    friend std::ostream &operator<<(std::ostream &out, const ConstantString &s) { return out << s.text_; }
};

/// What a tuple holds.
struct TupleElements : std::vector<IValue> {
    using std::vector<IValue>::vector;
    std::vector<IValue> vec() const { return *this; }
    ArrayRef<IValue> asArrayRef() const { return *this; }
};

class Tuple final : public intrusive_ptr_target {
    IValue whole_;
    TupleElements elements_;

public:
    explicit Tuple(const IValue &whole) : whole_(whole) {
        for (size_t i = 0, n = ts_value_count(whole.native()); i < n; i++) elements_.push_back(detail::item_at(whole.handle(), i));
    }
    static intrusive_ptr<Tuple> create(const std::vector<IValue> &items) { return make_intrusive<Tuple>(IValue::tuple_of(items)); }
    static intrusive_ptr<Tuple> create(std::initializer_list<IValue> items) { return create(std::vector<IValue>(items)); }
    template <class... Args, class = std::enable_if_t<(sizeof...(Args) > 1) || (sizeof...(Args) == 1 && (!std::is_convertible<Args, std::vector<IValue>>::value && ...))>>
    static intrusive_ptr<Tuple> create(Args &&...args) { return create(std::vector<IValue>{IValue(std::forward<Args>(args))...}); }
    const TupleElements &elements() const & { return elements_; }
    TupleElements elements() && { return std::move(elements_); }
    size_t size() const { return elements_.size(); }
    TypePtr type() const { return whole_.type(); }
    const IValue &whole() const { return whole_; }
};

class Object final : public intrusive_ptr_target {
    IValue self_;

public:
    explicit Object(IValue self) : self_(std::move(self)) {}
    const IValue &self() const { return self_; }
    std::string name() const {
        const char *n = ts_value_class_name(self_.native());
        return n ? n : "";
    }
    TypePtr type() const { return self_.type(); }
    IValue getAttr(const std::string &attribute) const {
        ts_value *v;
        detail::Status status;
        status.check(ts_value_get(self_.native(), attribute.c_str(), &v, status), "getAttr");
        return IValue(detail::ValueHandle(v));
    }
    void setAttr(const std::string &attribute, const IValue &v) const {
        detail::Status status;
        status.check(ts_value_set(self_.native(), attribute.c_str(), v.native(), status), "setAttr");
    }
    IValue getSlot(size_t slot) const {
        ts_value *v;
        detail::Status status;
        status.check(ts_value_attribute(self_.native(), slot, nullptr, &v, status), "getSlot");
        return IValue(detail::ValueHandle(v));
    }
    std::vector<IValue> slots() const {
        std::vector<IValue> all;
        for (size_t i = 0, n = ts_value_count(self_.native()); i < n; i++) all.push_back(getSlot(i));
        return all;
    }
    intrusive_ptr<Object> copy() const { return make_intrusive<Object>(self_.copied(false)); }
    intrusive_ptr<Object> deepcopy() const { return make_intrusive<Object>(self_.copied(true)); }
};

class EnumHolder final : public intrusive_ptr_target {
    IValue self_;

public:
    explicit EnumHolder(IValue self) : self_(std::move(self)) {}
    const IValue &self() const { return self_; }
    std::string qualifiedClassName() const { return ts_value_class_name(self_.native()); }
    std::string unqualifiedClassName() const { return QualifiedName(qualifiedClassName()).name(); }
    std::string name() const {
        const char *n;
        detail::Status status;
        status.check(ts_value_attribute(self_.native(), 0, &n, nullptr, status), "name");
        return n;
    }
    IValue value() const {
        ts_value *v;
        detail::Status status;
        status.check(ts_value_attribute(self_.native(), 0, nullptr, &v, status), "value");
        return IValue(detail::ValueHandle(v));
    }
    TypePtr type() const { return self_.type(); }
};

} // namespace ivalue

namespace detail {
struct Parts {
    std::string text;
    std::vector<IValue> items;
    intrusive_ptr<ivalue::Tuple> tuple;
};
inline std::mutex &parts_mutex() {
    static std::mutex one;
    return one;
}
} // namespace detail

inline detail::Parts &IValue::parts() const {
    if (!parts_.p) parts_.p = std::make_shared<detail::Parts>();
    return *parts_.p;
}

inline const std::string &IValue::toStringRef() const {
    string_view text = toStringView();
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    if (parts().text.empty()) parts().text = std::string(text);
    return parts_.p->text;
}
inline intrusive_ptr<ivalue::ConstantString> IValue::toString() const { return ivalue::ConstantString::create(std::string(toStringView())); }
inline intrusive_ptr<ivalue::Tuple> IValue::toTuple() const {
    assert_is(isTuple(), "isTuple()", "Expected Tuple but got ");
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    if (!parts().tuple) parts().tuple = make_intrusive<ivalue::Tuple>(IValue(v_));
    return parts_.p->tuple;
}
inline ArrayRef<IValue> IValue::toListRef() const {
    assert_is(isList(), "isList()", "Expected GenericList but got ");
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    std::vector<IValue> &items = parts().items;
    items.clear();
    for (size_t i = 0, n = ts_value_count(native()); i < n; i++) items.push_back(detail::item_at(v_, i));
    return items;
}
inline intrusive_ptr<ivalue::Object> IValue::toObject() const {
    assert_is(isObject(), "isObject()", "Expected Object but got ");
    return make_intrusive<ivalue::Object>(*this);
}
inline intrusive_ptr<ivalue::EnumHolder> IValue::toEnumHolder() const {
    assert_is(isEnum(), "isEnum()", "Expected Enum but got ");
    return make_intrusive<ivalue::EnumHolder>(*this);
}
inline IValue::IValue(const intrusive_ptr<ivalue::Tuple> &t) : IValue(t->whole()) {}
inline IValue::IValue(const intrusive_ptr<ivalue::Object> &o) : IValue(o->self()) {}
inline IValue::IValue(const intrusive_ptr<ivalue::EnumHolder> &e) : IValue(e->self()) {}
inline IValue::IValue(const intrusive_ptr<ivalue::ConstantString> &s) : IValue(s->string()) {}

} // namespace c10

namespace at {
namespace detail {
inline Arg::Arg(const c10::IValue &v) : value_(v.handle()) {}
} // namespace detail
} // namespace at

namespace torch {
using c10::IValue;
}
