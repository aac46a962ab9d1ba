// SPDX-License-Identifier: Apache-2.0
//
// types.hpp: TorchScript's types and function schemas as C++ sees them: read from the text that ts.h gives.
#pragma once

#include <ts/cxx/symbols.hpp>
#include <ts/cxx/tensor.hpp>

#include <algorithm>

namespace torch {
namespace jit {
class Function;
}
} // namespace torch

namespace c10 {

#define TS_FOR_TYPE_KINDS(_)                                                                                      \
    _(AnyType) _(EnumType) _(AnyEnumType) _(TensorType) _(StorageType) _(TupleType) _(ListType) _(DictType) _(NumberType) _(FloatType) \
    _(ComplexType) _(FutureType) _(RRefType) _(IntType) _(NoneType) _(StringType) _(GeneratorType) _(QuantizerType) _(BoolType)        \
    _(OptionalType) _(VarType) _(DeviceObjType) _(StreamObjType) _(FunctionType) _(ClassType) _(PyObjectType) _(CapsuleType)           \
    _(InterfaceType) _(QSchemeType) _(ScalarTypeType) _(LayoutType) _(MemoryFormatType) _(AnyListType) _(AnyTupleType) _(AnyClassType) _(SymIntType) _(UnionType)

enum class TypeKind {
#define TS_KIND(name) name,
    TS_FOR_TYPE_KINDS(TS_KIND)
#undef TS_KIND
};

inline const char *typeKindToString(TypeKind kind) {
    static const char *const names[] = {
#define TS_KIND(name) #name,
        TS_FOR_TYPE_KINDS(TS_KIND)
#undef TS_KIND
    };
    return names[static_cast<int>(kind)];
}

class FunctionSchema;
class Type;
using TypePtr = std::shared_ptr<Type>;
using ConstTypePtr = std::shared_ptr<const Type>;

class QualifiedName {
    std::string name_;

public:
    QualifiedName(std::string name) : name_(std::move(name)) {}
    QualifiedName(const char *name) : name_(name) {}
    QualifiedName(const QualifiedName &prefix, std::string name) : name_(prefix.name_ + "." + name) {}
    explicit QualifiedName(const std::vector<std::string> &atoms) : name_(Join(".", atoms)) {}
    const std::string &qualifiedName() const { return name_; }
    std::string prefix() const { return name_.find('.') == std::string::npos ? "" : name_.substr(0, name_.rfind('.')); }
    std::string name() const { return name_.substr(name_.rfind('.') + 1); }
    std::vector<std::string> atoms() const {
        std::vector<std::string> all;
        std::stringstream in(name_);
        for (std::string atom; std::getline(in, atom, '.');) all.push_back(atom);
        return all;
    }
    bool isPrefixOf(const QualifiedName &o) const { return o.name_ == name_ || o.name_.rfind(name_ + ".", 0) == 0; }
    bool operator==(const QualifiedName &o) const { return name_ == o.name_; }
    bool operator!=(const QualifiedName &o) const { return name_ != o.name_; }
};

/// A type, constant once it is made; those of the same parts are equal.
class Type : public std::enable_shared_from_this<Type> {
    TypeKind kind_;
    std::vector<TypePtr> contained_;
    std::string name_; /* of a class, enum, interface, named tuple or variable */

public:
    Type(TypeKind kind, std::vector<TypePtr> contained = {}, std::string name = "") : kind_(kind), contained_(std::move(contained)), name_(std::move(name)) {}
    virtual ~Type() = default;
    /// The object for a kind and its parts.
    static TypePtr make(TypeKind kind, std::vector<TypePtr> contained = {}, std::string name = "");
    static TypePtr parse(const std::string &text);
    TypeKind kind() const { return kind_; }
    virtual ArrayRef<TypePtr> containedTypes() const { return contained_; }
    TypePtr containedType(size_t i) const { return containedTypes().at(i); }
    size_t containedTypeSize() const { return containedTypes().size(); }
    TypePtr withContained(std::vector<TypePtr> contained) const { return make(kind_, std::move(contained), name_); }
    optional<QualifiedName> name() const { return name_.empty() ? optional<QualifiedName>() : optional<QualifiedName>(name_); }
    /// Schema form, "int[]".
    std::string str() const { return text(true); }
    /// Annotation form, "List[int]".
    std::string annotation_str() const { return text(false); }
    std::string repr_str() const {
        bool users = kind_ == TypeKind::ClassType && name_.rfind("__torch__.torch.classes.", 0) == 0;
        return text(kind_ == TypeKind::EnumType) + (users ? " (of Python compilation unit at: 0)" : "");
    }
    /// The type of values: ScalarType and the like are ints.
    TypePtr at_run_time() const {
        if (kind_ == TypeKind::ScalarTypeType || kind_ == TypeKind::LayoutType || kind_ == TypeKind::MemoryFormatType || kind_ == TypeKind::SymIntType) return make(TypeKind::IntType);
        if (contained_.empty() || kind_ == TypeKind::ClassType) return std::const_pointer_cast<Type>(shared_from_this());
        std::vector<TypePtr> parts;
        for (const TypePtr &t : contained_) parts.push_back(t->at_run_time());
        return withContained(std::move(parts));
    }
    virtual bool equals(const Type &o) const {
        return kind_ == o.kind_ && name_ == o.name_ && contained_.size() == o.contained_.size() &&
               std::equal(contained_.begin(), contained_.end(), o.contained_.begin(), [](const TypePtr &a, const TypePtr &b) { return a->equals(*b); });
    }
    virtual bool isSubtypeOf(const Type &o) const;
    bool isSubtypeOf(const TypePtr &o) const { return isSubtypeOf(*o); }
    virtual bool is_module() const { return false; }
    virtual bool requires_grad() const {
        return std::any_of(contained_.begin(), contained_.end(), [](const TypePtr &t) { return t->requires_grad(); });
    }
    bool isUnionType() const { return kind_ == TypeKind::UnionType || kind_ == TypeKind::OptionalType; }
    bool hasFreeVariables() const {
        return kind_ == TypeKind::VarType || std::any_of(contained_.begin(), contained_.end(), [](const TypePtr &t) { return t->hasFreeVariables(); });
    }
    template <class T> std::shared_ptr<T> cast() { return kind_ == T::Kind ? std::static_pointer_cast<T>(shared_from_this()) : nullptr; }
    template <class T> std::shared_ptr<const T> cast() const { return kind_ == T::Kind ? std::static_pointer_cast<const T>(shared_from_this()) : nullptr; }
    template <class T> T *castRaw() { return kind_ == T::Kind ? static_cast<T *>(this) : nullptr; }
    template <class T> const T *castRaw() const { return kind_ == T::Kind ? static_cast<const T *>(this) : nullptr; }
    template <class T> std::shared_ptr<T> expect() {
        expected(kind_ == T::Kind, 535);
        return cast<T>();
    }
    template <class T> T &expectRef() {
        expected(kind_ == T::Kind, 547);
        return static_cast<T &>(*this);
    }
    template <class T> const T &expectRef() const {
        expected(kind_ == T::Kind, 553);
        return static_cast<const T &>(*this);
    }
    friend std::ostream &operator<<(std::ostream &out, const Type &t) {
        t.print(out);
        return out;
    }

protected:
    /// What operator<< writes: of tensors, all that is known.
    virtual void print(std::ostream &out) const {
        switch (kind_) {
        case TypeKind::ListType: out << *contained_[0] << "[]"; break;
        case TypeKind::OptionalType: out << *contained_[0] << "?"; break;
        case TypeKind::FutureType: out << "Future[" << *contained_[0] << "]"; break;
        case TypeKind::RRefType: out << "RRef[" << *contained_[0] << "]"; break;
        default: out << str();
        }
    }

private:
    static void expected(bool is, int line) {
        if (C10_UNLIKELY(!is)) detail::throw_assert("r", "/usr/include/ATen/core/jit_type_base.h", line, "");
    }
    static bool is_number(const TypePtr &t) { return t->kind() == TypeKind::IntType || t->kind() == TypeKind::FloatType || t->kind() == TypeKind::ComplexType; }
    /// Of a union: int, float and complex together are a number.
    std::string join_members(bool schema) const {
        bool numbers = std::count_if(contained_.begin(), contained_.end(), is_number) == 3, named = false;
        std::string all;
        for (const TypePtr &t : contained_) {
            bool number = numbers && is_number(t);
            if (number && named) continue;
            all += (all.empty() ? "" : ", ") + (number ? schema ? "Scalar" : "number" : t->text(schema));
            named |= number;
        }
        return schema ? "Union(" + all + ")" : "Union[" + all + "]";
    }
    std::string join(bool schema) const {
        std::string all;
        for (size_t i = 0; i < contained_.size(); i++) all += (i ? ", " : "") + contained_[i]->text(schema);
        return all;
    }
    std::string made(const char *of, bool schema) const { return of + (schema ? "(" + join(true) + ")" : "[" + join(false) + "]"); }
    std::string text(bool schema) const {
        switch (kind_) {
        case TypeKind::ListType: return schema ? contained_[0]->text(true) + "[]" : made("List", false);
        case TypeKind::OptionalType: return schema ? contained_[0]->text(true) + "?" : made("Optional", false);
        case TypeKind::DictType: return made("Dict", schema);
        case TypeKind::TupleType:
            if (!name_.empty()) return name_;
            return schema ? "(" + join(true) + ")" : "Tuple[" + (contained_.empty() ? "()" : join(false)) + "]";
        case TypeKind::FutureType: return made("Future", schema);
        case TypeKind::RRefType: return made("RRef", schema);
        case TypeKind::UnionType: return join_members(schema);
        case TypeKind::EnumType: return schema ? "Enum<" + name_ + ">" : name_;
        case TypeKind::NumberType: return schema ? "Scalar" : "number";
        default: return name_.empty() ? simple_name(kind_) : name_;
        }
    }
    static const char *simple_name(TypeKind kind) {
        switch (kind) {
        case TypeKind::AnyType: return "Any";
        case TypeKind::TensorType: return "Tensor";
        case TypeKind::FloatType: return "float";
        case TypeKind::ComplexType: return "complex";
        case TypeKind::IntType: return "int";
        case TypeKind::NoneType: return "NoneType";
        case TypeKind::StringType: return "str";
        case TypeKind::GeneratorType: return "Generator";
        case TypeKind::BoolType: return "bool";
        case TypeKind::DeviceObjType: return "Device";
        case TypeKind::StreamObjType: return "Stream";
        case TypeKind::StorageType: return "Storage";
        case TypeKind::CapsuleType: return "Capsule";
        case TypeKind::PyObjectType: return "PyObject";
        case TypeKind::AnyListType: return "list";
        case TypeKind::AnyTupleType: return "tuple";
        case TypeKind::AnyClassType: return "AnyClassType";
        case TypeKind::SymIntType: return "SymInt";
        case TypeKind::AnyEnumType: return "AnyEnumType";
        case TypeKind::QSchemeType: return "QScheme";
        case TypeKind::ScalarTypeType: return "ScalarType";
        case TypeKind::LayoutType: return "Layout";
        case TypeKind::MemoryFormatType: return "MemoryFormat";
        case TypeKind::QuantizerType: return "Quantizer";
        default: return "?";
        }
    }
};

inline bool operator==(const Type &a, const Type &b) { return a.equals(b); }
inline bool operator!=(const Type &a, const Type &b) { return !a.equals(b); }
inline std::string toString(const Type &t) { return t.str(); }

namespace detail {
/// Types are counted as Type, whatever they are: std::make_shared for each of them would be compiled for each of them.
template <class T> std::shared_ptr<T> counted(T *made) { return std::static_pointer_cast<T>(TypePtr(static_cast<Type *>(made))); }

/// The one object of a kind without parts.
template <class T> const TypePtr &one() {
    static const TypePtr type(static_cast<Type *>(new T()));
    return type;
}
} // namespace detail

// ---- kinds without parts ----

/* get() is a template so that what it needs is compiled for the types that a program uses, and not for all. */
#define TS_SIMPLE_TYPE(type)                                                                                      \
    struct type : Type {                                                                                          \
        static constexpr TypeKind Kind = TypeKind::type;                                                          \
        type() : Type(Kind) {}                                                                                    \
        template <class = void> static const std::shared_ptr<type> &get() {                                       \
            static const auto typed = std::static_pointer_cast<type>(detail::one<type>());                        \
            return typed;                                                                                         \
        }                                                                                                         \
    };                                                                                                            \
    using type##Ptr = std::shared_ptr<type>;
#define TS_FOR_SIMPLE_TYPES(_)                                                                                    \
    _(AnyType) _(StorageType) _(NumberType) _(FloatType) _(ComplexType) _(IntType) _(NoneType) _(StringType) _(GeneratorType) _(BoolType) \
    _(DeviceObjType) _(StreamObjType) _(CapsuleType) _(PyObjectType) _(AnyListType) _(AnyTupleType) _(AnyClassType) _(SymIntType) _(AnyEnumType)        \
    _(QSchemeType) _(QuantizerType) _(ScalarTypeType) _(LayoutType) _(MemoryFormatType)
TS_FOR_SIMPLE_TYPES(TS_SIMPLE_TYPE)

// ---- kinds with parts ----

struct ListType : Type {
    static constexpr TypeKind Kind = TypeKind::ListType;
    explicit ListType(TypePtr element) : Type(Kind, {std::move(element)}) {}
    const TypePtr &getElementType() const { return containedTypes()[0]; }
    static std::shared_ptr<ListType> create(TypePtr element) { return detail::counted(new ListType(std::move(element))); }
    static std::shared_ptr<ListType> ofTensors();
    static std::shared_ptr<ListType> ofOptionalTensors();
    static std::shared_ptr<ListType> ofInts() { return of(0); }
    static std::shared_ptr<ListType> ofFloats() { return of(1); }
    static std::shared_ptr<ListType> ofComplexDoubles() { return of(2); }
    static std::shared_ptr<ListType> ofBools() { return of(3); }
    static std::shared_ptr<ListType> ofStrings() { return of(4); }

private:
    /// The ones of their kind: pointers to them are equal.
    static const std::shared_ptr<ListType> &of(size_t which) {
        static const std::shared_ptr<ListType> all[] = {create(detail::one<IntType>()), create(detail::one<FloatType>()), create(detail::one<ComplexType>()),
                                                        create(detail::one<BoolType>()), create(detail::one<StringType>())};
        return all[which];
    }
};
struct DictType : Type {
    static constexpr TypeKind Kind = TypeKind::DictType;
    DictType(TypePtr key, TypePtr value) : Type(Kind, {std::move(key), std::move(value)}) {}
    const TypePtr &getKeyType() const { return containedTypes()[0]; }
    const TypePtr &getValueType() const { return containedTypes()[1]; }
    static std::shared_ptr<DictType> create(TypePtr key, TypePtr value) { return detail::counted(new DictType(std::move(key), std::move(value))); }
};
#define TS_TYPE_OF_ONE(type)                                                                                      \
    struct type : Type {                                                                                          \
        static constexpr TypeKind Kind = TypeKind::type;                                                          \
        explicit type(TypePtr element) : Type(Kind, {std::move(element)}) {}                                      \
        const TypePtr &getElementType() const { return containedTypes()[0]; }                                     \
        static std::shared_ptr<type> create(TypePtr element) { return detail::counted(new type(std::move(element))); } \
    };
TS_TYPE_OF_ONE(FutureType)
TS_TYPE_OF_ONE(RRefType)
#undef TS_TYPE_OF_ONE
struct OptionalType : Type {
    static constexpr TypeKind Kind = TypeKind::OptionalType;
    explicit OptionalType(TypePtr element) : Type(Kind, {std::move(element)}) {}
    const TypePtr &getElementType() const { return containedTypes()[0]; }
    static std::shared_ptr<OptionalType> create(TypePtr t) {
        return t->kind() == Kind ? std::static_pointer_cast<OptionalType>(t) : detail::counted(new OptionalType(std::move(t)));
    }
    static TypePtr ofTensor();
};
struct TupleType : Type {
    static constexpr TypeKind Kind = TypeKind::TupleType;
    explicit TupleType(std::vector<TypePtr> elements, std::string name = "", std::vector<std::string> fields = {})
        : Type(Kind, std::move(elements), std::move(name)), fields_(std::move(fields)) {}
    ArrayRef<TypePtr> elements() const { return containedTypes(); }
    const std::vector<std::string> &fields() const { return fields_; }
    optional<std::vector<string_view>> names() const {
        if (!name()) return nullopt;
        return std::vector<string_view>(fields_.begin(), fields_.end());
    }
    /// Of a named tuple: what its constructor takes.
    std::shared_ptr<FunctionSchema> schema() const;
    static std::shared_ptr<TupleType> create(std::vector<TypePtr> types = {}) { return detail::counted(new TupleType(std::move(types))); }
    static std::shared_ptr<TupleType> createNamed(const optional<QualifiedName> &name, const std::vector<std::string> &fields, const std::vector<TypePtr> &types) {
        TORCH_CHECK(fields.size() == types.size(), "createNamed: ", fields.size(), " names for ", types.size(), " types");
        return detail::counted(new TupleType(types, name ? name->qualifiedName() : "", fields));
    }

protected:
    void print(std::ostream &out) const override {
        out << (name() ? "NamedTuple(" : "(");
        for (size_t i = 0; i < elements().size(); i++) {
            if (i) out << ", ";
            if (i < fields_.size()) out << fields_[i] << " : ";
            out << *elements()[i];
        }
        out << ")";
    }

private:
    std::vector<std::string> fields_; /* of a named tuple */
};
struct UnionType : Type {
    static constexpr TypeKind Kind = TypeKind::UnionType;
    explicit UnionType(std::vector<TypePtr> members) : Type(Kind, std::move(members)) {}
    bool canHoldType(const Type &t) const {
        return std::any_of(containedTypes().begin(), containedTypes().end(), [&](const TypePtr &member) { return t.isSubtypeOf(*member); });
    }
    /// Flattened, without what others include, sorted; with None and one other, an Optional.
    static TypePtr create(std::vector<TypePtr> types);
};
#define TS_NAMED_TYPE(type)                                                                                       \
    struct type : Type {                                                                                          \
        static constexpr TypeKind Kind = TypeKind::type;                                                          \
        explicit type(std::string name) : Type(Kind, {}, std::move(name)) {}                                      \
        static std::shared_ptr<type> create(std::string name) { return detail::counted(new type(std::move(name))); } \
    };                                                                                                            \
    using type##Ptr = std::shared_ptr<type>;
TS_NAMED_TYPE(InterfaceType)
TS_NAMED_TYPE(VarType)
#undef TS_NAMED_TYPE
struct EnumType : Type {
    static constexpr TypeKind Kind = TypeKind::EnumType;
    explicit EnumType(std::string name) : Type(Kind, {}, std::move(name)) {}
    QualifiedName qualifiedClassName() const { return *name(); }
};

using ListTypePtr = std::shared_ptr<ListType>;
using DictTypePtr = std::shared_ptr<DictType>;
using TupleTypePtr = std::shared_ptr<TupleType>;
using OptionalTypePtr = std::shared_ptr<OptionalType>;
using FutureTypePtr = std::shared_ptr<FutureType>;
using RRefTypePtr = std::shared_ptr<RRefType>;
using UnionTypePtr = std::shared_ptr<UnionType>;
using EnumTypePtr = std::shared_ptr<EnumType>;
struct ClassType;
using ClassTypePtr = std::shared_ptr<ClassType>;
namespace detail {
TypePtr class_named(std::string name);
}

inline bool Type::isSubtypeOf(const Type &o) const {
    auto parts_fit = [&] {
        bool fit = contained_.size() == o.contained_.size();
        for (size_t i = 0; fit && i < contained_.size(); i++) fit = contained_[i]->isSubtypeOf(*o.contained_[i]);
        return fit;
    };
    if (o.kind_ == TypeKind::AnyType || equals(o)) return true;
    if (kind_ == TypeKind::UnionType) return std::all_of(contained_.begin(), contained_.end(), [&](const TypePtr &member) { return member->isSubtypeOf(o); });
    if (kind_ == TypeKind::OptionalType && o.isUnionType()) return NoneType::get()->isSubtypeOf(o) && contained_[0]->isSubtypeOf(o);
    switch (o.kind_) {
    case TypeKind::OptionalType: return kind_ == TypeKind::NoneType || isSubtypeOf(*o.contained_[0]);
    case TypeKind::UnionType: return static_cast<const UnionType &>(o).canHoldType(*this);
    case TypeKind::NumberType: return kind_ == TypeKind::IntType || kind_ == TypeKind::FloatType || kind_ == TypeKind::ComplexType;
    case TypeKind::AnyListType: return kind_ == TypeKind::ListType;
    case TypeKind::AnyTupleType: return kind_ == TypeKind::TupleType;
    case TypeKind::AnyClassType: return kind_ == TypeKind::ClassType;
    case TypeKind::AnyEnumType: return kind_ == TypeKind::EnumType;
    case TypeKind::TupleType: return kind_ == o.kind_ && o.name_.empty() && parts_fit();
    case TypeKind::FutureType: return kind_ == o.kind_ && parts_fit();
    default: return false;
    }
}

/// What is known of sizes or strides.
template <class T> class VaryingShape {
    optional<std::vector<optional<T>>> dims_;

public:
    VaryingShape() = default;
    VaryingShape(const std::vector<T> &dims) : dims_(std::vector<optional<T>>(dims.begin(), dims.end())) {}
    VaryingShape(ArrayRef<T> dims) : VaryingShape(dims.vec()) {}
    VaryingShape(std::vector<optional<T>> dims) : dims_(std::move(dims)) {}
    explicit VaryingShape(optional<size_t> n) {
        if (n) dims_.emplace(*n);
    }
    optional<size_t> size() const { return dims_ ? optional<size_t>(dims_->size()) : nullopt; }
    const optional<std::vector<optional<T>>> &sizes() const { return dims_; }
    const optional<T> &operator[](size_t i) const {
        if (!dims_) throw std::runtime_error("Rank isn't fixed");
        return dims_->at(i);
    }
    bool isComplete() const {
        return dims_ && std::all_of(dims_->begin(), dims_->end(), [](const optional<T> &d) { return d.has_value(); });
    }
    optional<std::vector<T>> concrete_sizes() const {
        if (!isComplete()) return nullopt;
        std::vector<T> all;
        for (const optional<T> &d : *dims_) all.push_back(*d);
        return all;
    }
    VaryingShape merge(const VaryingShape &o) const {
        if (!dims_ || !o.dims_ || dims_->size() != o.dims_->size()) return {};
        std::vector<optional<T>> both;
        for (size_t i = 0; i < dims_->size(); i++) both.push_back((*dims_)[i] == (*o.dims_)[i] ? (*dims_)[i] : nullopt);
        return both;
    }
    bool operator==(const VaryingShape &o) const { return dims_ == o.dims_; }
};

/// Tensor, with what is known of dtype, device and shape.
class TensorType : public Type {
    optional<ScalarType> dtype_;
    optional<Device> device_;
    VaryingShape<int64_t> sizes_, strides_;
    optional<bool> requires_grad_, undefined_;
    bool inferred_ = false;

    std::shared_ptr<TensorType> copy() const { return detail::counted(new TensorType(*this)); }
    template <class T> static optional<T> agreed(const optional<T> &a, const optional<T> &b) { return a == b ? a : nullopt; }

protected:
    void print(std::ostream &out) const override {
        std::vector<std::string> facts;
        out << (dtype_ ? c10::toString(*dtype_) : "Tensor");
        if (sizes_.size()) {
            for (const optional<int64_t> &d : *sizes_.sizes()) facts.push_back(d ? std::to_string(*d) : "*");
            if (!facts.empty() && strides_.isComplete() && strides_.size() == sizes_.size()) {
                std::ostringstream list;
                list << IntArrayRef(*strides_.concrete_sizes());
                facts.push_back("strides=" + list.str());
            }
        } else if (dtype_) {
            out << "Tensor";
        }
        if (requires_grad_) facts.push_back(*requires_grad_ ? "requires_grad=1" : "requires_grad=0");
        if (device_) facts.push_back("device=" + device_->str());
        if (!facts.empty() || sizes_.size()) out << "(" << Join(", ", facts) << ")";
        if (undefined_ && *undefined_) out << "[Undefined]";
    }

public:
    static constexpr TypeKind Kind = TypeKind::TensorType;
    TensorType() : Type(Kind) {}
    static const std::shared_ptr<TensorType> &get() {
        static const auto one = detail::counted(new TensorType());
        return one;
    }
    static const std::shared_ptr<TensorType> &getInferred() {
        static const auto one = [] {
            auto t = get()->copy();
            t->inferred_ = true;
            return t;
        }();
        return one;
    }
    static std::shared_ptr<TensorType> create(const at::Tensor &t) {
        IntArrayRef strides = t.strides();
        return create(t.scalar_type(), t.device(), t.sizes(), strides, t.requires_grad());
    }
    static std::shared_ptr<TensorType> create(optional<ScalarType> dtype, optional<Device> device, const VaryingShape<int64_t> &sizes, const VaryingShape<int64_t> &strides, optional<bool> requires_grad,
                                              optional<bool> undefined = false) {
        auto t = get()->copy();
        t->dtype_ = dtype;
        t->device_ = device;
        t->sizes_ = sizes;
        t->strides_ = strides;
        t->requires_grad_ = requires_grad;
        t->undefined_ = undefined;
        return t;
    }
    static std::shared_ptr<TensorType> create(optional<ScalarType> dtype, optional<Device> device, optional<size_t> dim, optional<bool> requires_grad) {
        return create(dtype, device, VaryingShape<int64_t>(dim), VaryingShape<int64_t>(dim), requires_grad);
    }
    static std::shared_ptr<TensorType> createContiguous(ScalarType dtype, Device device, IntArrayRef sizes) { return create(dtype, device, sizes, contiguousStridesOf(sizes), nullopt); }
    static std::vector<int64_t> contiguousStridesOf(IntArrayRef sizes) {
        std::vector<int64_t> strides(sizes.size(), 1);
        for (size_t i = sizes.size(); i-- > 1;) strides[i - 1] = strides[i] * std::max<int64_t>(sizes[i], 1);
        return strides;
    }

    const optional<ScalarType> &scalarType() const { return dtype_; }
    const optional<Device> &device() const { return device_; }
    optional<size_t> dim() const { return sizes_.size(); }
    const VaryingShape<int64_t> &sizes() const { return sizes_; }
    const VaryingShape<int64_t> &strides() const { return strides_; }
    const optional<bool> &requiresGrad() const { return requires_grad_; }
    const optional<bool> &undefined() const { return undefined_; }
    bool requires_grad() const override { return requires_grad_.value_or(true); }
    bool isComplete() const { return dtype_ && device_ && sizes_.isComplete() && strides_.isComplete(); }
    bool isInferredType() const { return inferred_; }
    optional<size_t> numel() const {
        if (!sizes_.isComplete()) return nullopt;
        size_t n = 1;
        for (const optional<int64_t> &d : *sizes_.sizes()) n *= static_cast<size_t>(*d);
        return n;
    }
    bool equals(const Type &o) const override {
        const TensorType *t = o.castRaw<TensorType>();
        return t && dtype_ == t->dtype_ && device_ == t->device_ && sizes_ == t->sizes_ && strides_ == t->strides_ && requires_grad_ == t->requires_grad_ && undefined_ == t->undefined_;
    }
    bool isSubtypeOf(const Type &o) const override {
        const TensorType *t = o.castRaw<TensorType>();
        return t ? merge(*t)->equals(*t) : Type::isSubtypeOf(o);
    }
    using Type::isSubtypeOf;
    /// What both know.
    std::shared_ptr<TensorType> merge(const TensorType &o) const {
        return create(agreed(dtype_, o.dtype_), agreed(device_, o.device_), sizes_.merge(o.sizes_), strides_.merge(o.strides_), agreed(requires_grad_, o.requires_grad_), agreed(undefined_, o.undefined_));
    }
    std::shared_ptr<TensorType> withRequiresGrad(optional<bool> on) const {
        auto t = copy();
        t->requires_grad_ = on;
        return t;
    }
    std::shared_ptr<TensorType> withScalarType(optional<ScalarType> dtype) const {
        auto t = copy();
        t->dtype_ = dtype;
        return t;
    }
    std::shared_ptr<TensorType> withDevice(optional<Device> device) const {
        auto t = copy();
        t->device_ = device;
        return t;
    }
    std::shared_ptr<TensorType> withDim(optional<size_t> dim) const {
        auto t = copy();
        t->sizes_ = t->strides_ = VaryingShape<int64_t>(dim);
        return t;
    }
    std::shared_ptr<TensorType> withSizesStrides(IntArrayRef sizes, IntArrayRef strides) const {
        auto t = copy();
        t->sizes_ = sizes;
        t->strides_ = strides;
        return t;
    }
    std::shared_ptr<TensorType> withSizes(IntArrayRef sizes) const { return withSizesStrides(sizes, contiguousStridesOf(sizes)); }
    std::shared_ptr<TensorType> contiguous() const { return withSizes(sizes_.concrete_sizes().value()); }
    std::shared_ptr<TensorType> dimensionedOnly() const { return withDim(dim()); }
};
using TensorTypePtr = std::shared_ptr<TensorType>;

inline ListTypePtr ListType::ofTensors() {
    static const ListTypePtr one = create(TensorType::get());
    return one;
}
inline TypePtr OptionalType::ofTensor() {
    static const TypePtr one = create(TensorType::get());
    return one;
}
inline ListTypePtr ListType::ofOptionalTensors() {
    static const ListTypePtr one = create(OptionalType::ofTensor());
    return one;
}

/// Reads types in both spellings, "Dict(str, int[])?" and "Optional[Dict[str, List[int]]]".
class TypeReader {
    const char *at_;

public:
    explicit TypeReader(const char *text) : at_(text) {}
    const char *rest() const { return at_; }
    void blanks() {
        while (*at_ == ' ') at_++;
    }
    bool accept(char c) {
        blanks();
        if (*at_ != c) return false;
        at_++;
        return true;
    }
    std::string word() {
        blanks();
        const char *from = at_;
        while (isalnum(static_cast<unsigned char>(*at_)) || *at_ == '_' || *at_ == '.' || *at_ == ':') at_++;
        return {from, at_};
    }
    /// A type; of a list with a fixed length that too, and the sets of memory that stand behind it.
    TypePtr type(int32_t *list_size = nullptr, AliasInfo *alias = nullptr) {
        TypePtr t = accept('(') ? Type::make(TypeKind::TupleType, parts(')')) : named();
        AliasInfo found;
        found.read(at_);
        for (;;) {
            if (*at_ == '?') at_++, t = OptionalType::create(t);
            else if (*at_ == '[') {
                at_++;
                int32_t n = static_cast<int32_t>(strtol(at_, const_cast<char **>(&at_), 10));
                if (n && list_size) *list_size = n;
                accept(']');
                t = ListType::create(t);
                AliasInfo list;
                if (!(found == list)) list.addContainedType(std::move(found));
                list.read(at_);
                found = std::move(list);
            } else {
                if (alias) *alias = std::move(found);
                return t;
            }
        }
    }

private:
    std::vector<TypePtr> parts(char close) {
        std::vector<TypePtr> all;
        while (!accept(close)) {
            if (!*at_) break;
            if (at_[0] == '(' && at_[1] == ')') { /* Tuple[()] */
                at_ += 2;
                continue;
            }
            all.push_back(type());
            accept(',');
        }
        return all;
    }
    struct Word {
        const char *text;
        TypeKind kind;
    };
    TypePtr named() {
        static const Word simple[] = {
            {"Any", TypeKind::AnyType}, {"Tensor", TypeKind::TensorType}, {"float", TypeKind::FloatType}, {"int", TypeKind::IntType}, {"SymInt", TypeKind::SymIntType},
            {"bool", TypeKind::BoolType}, {"str", TypeKind::StringType}, {"complex", TypeKind::ComplexType}, {"number", TypeKind::NumberType}, {"Scalar", TypeKind::NumberType},
            {"NoneType", TypeKind::NoneType}, {"None", TypeKind::NoneType}, {"Device", TypeKind::DeviceObjType}, {"Generator", TypeKind::GeneratorType},
            {"Storage", TypeKind::StorageType}, {"Stream", TypeKind::StreamObjType}, {"Capsule", TypeKind::CapsuleType}, {"list", TypeKind::AnyListType},
            {"tuple", TypeKind::AnyTupleType}, {"AnyClassType", TypeKind::AnyClassType}, {"AnyEnumType", TypeKind::AnyEnumType}, {"QScheme", TypeKind::QSchemeType},
            {"ScalarType", TypeKind::ScalarTypeType}, {"Layout", TypeKind::LayoutType}, {"MemoryFormat", TypeKind::MemoryFormatType}, {"Quantizer", TypeKind::QuantizerType}};
        static const Word made[] = {
            {"List", TypeKind::ListType}, {"Dict", TypeKind::DictType}, {"Tuple", TypeKind::TupleType}, {"Optional", TypeKind::OptionalType}, {"Future", TypeKind::FutureType},
            {"RRef", TypeKind::RRefType}, {"Union", TypeKind::UnionType}};
        std::string name = word();
        if (name == "Enum" && accept('<')) {
            name = word();
            accept('>');
            return detail::counted(new EnumType(name));
        }
        for (const Word &w : simple)
            if (name == w.text) return Type::make(w.kind);
        for (const Word &w : made)
            if (name == w.text && (*at_ == '[' || *at_ == '(')) {
                char close = *at_++ == '[' ? ']' : ')';
                return Type::make(w.kind, parts(close));
            }
        return Type::make(name.find('.') == std::string::npos && islower(static_cast<unsigned char>(name[0])) ? TypeKind::VarType : TypeKind::ClassType, {}, name);
    }
};

inline TypePtr Type::parse(const std::string &text) { return TypeReader(text.c_str()).type(); }

inline TypePtr Type::make(TypeKind kind, std::vector<TypePtr> contained, std::string name) {
    switch (kind) {
#define TS_MAKE(type)                                                                                             \
    case TypeKind::type: return detail::one<type>();
        TS_FOR_SIMPLE_TYPES(TS_MAKE)
#undef TS_MAKE
    case TypeKind::TensorType: return TensorType::get();
    case TypeKind::ListType: return ListType::create(contained.at(0));
    case TypeKind::DictType: return DictType::create(contained.at(0), contained.at(1));
    case TypeKind::OptionalType: return OptionalType::create(contained.at(0));
    case TypeKind::FutureType: return FutureType::create(contained.at(0));
    case TypeKind::RRefType: return RRefType::create(contained.at(0));
    case TypeKind::TupleType: return TupleType::create(std::move(contained));
    case TypeKind::UnionType: return UnionType::create(std::move(contained));
    case TypeKind::EnumType: return detail::counted(new EnumType(std::move(name)));
    case TypeKind::InterfaceType: return InterfaceType::create(std::move(name));
    case TypeKind::VarType: return VarType::create(std::move(name));
    case TypeKind::ClassType: return detail::class_named(std::move(name));
    default: AT_ERROR("a ", typeKindToString(kind), " is not made from its parts");
    }
}

/// The type that both have in common: one of them, or made from their parts. With `to_union`, else a Union.
inline optional<TypePtr> unifyTypes(const TypePtr &a, const TypePtr &b, bool to_union = false) {
    if (a->kind() == TypeKind::TensorType && b->kind() == TypeKind::TensorType) return TypePtr(a->expectRef<TensorType>().merge(b->expectRef<TensorType>()));
    if (a->isSubtypeOf(*b)) return b;
    if (b->isSubtypeOf(*a)) return a;
    if (a->kind() == TypeKind::NoneType || b->kind() == TypeKind::NoneType) return TypePtr(OptionalType::create(a->kind() == TypeKind::NoneType ? b : a));
    bool by_parts = a->kind() == b->kind() && (a->kind() == TypeKind::TupleType || a->kind() == TypeKind::FutureType) && a->containedTypeSize() == b->containedTypeSize();
    std::vector<TypePtr> parts;
    for (size_t i = 0; by_parts && i < a->containedTypeSize(); i++) {
        optional<TypePtr> part = unifyTypes(a->containedType(i), b->containedType(i), to_union);
        if (!part) by_parts = false;
        else parts.push_back(*part);
    }
    if (by_parts) return Type::make(a->kind(), std::move(parts));
    if (a->kind() == TypeKind::ListType && b->kind() == TypeKind::ListType && a->str() == "Tensor[]" && b->str() == "Tensor[]") return TypePtr(ListType::ofTensors());
    if (to_union) return UnionType::create({a, b});
    return nullopt;
}

inline TypePtr UnionType::create(std::vector<TypePtr> types) {
    std::vector<TypePtr> flat, kept;
    for (const TypePtr &t : types) {
        if (t->isUnionType())
            for (const TypePtr &member : t->containedTypes()) flat.push_back(member);
        else flat.push_back(t);
        if (t->kind() == TypeKind::OptionalType) flat.push_back(NoneType::get());
    }
    for (size_t i = 0; i < flat.size(); i++) {
        bool covered = false;
        for (size_t j = 0; j < flat.size(); j++) covered |= j != i && flat[i]->isSubtypeOf(*flat[j]) && (j < i || !flat[j]->isSubtypeOf(*flat[i]));
        if (!covered) kept.push_back(flat[i]);
    }
    if (kept.size() == 1) {
        std::string all;
        for (const TypePtr &t : types) all += t->str() + " ";
        detail::throw_assert("false", "./aten/src/ATen/core/union_type.cpp", 212,
                             "After type unification was performed, the Union with the original types {" + all.substr(0, all.size() - 1) + ", } has the single type " + kept[0]->str() + ". Use the common supertype instead of creating a Uniontype");
    }
    auto before = [](const TypePtr &a, const TypePtr &b) { return a->kind() != b->kind() ? a->kind() < b->kind() : a->str() < b->str(); };
    for (size_t i = 1; i < kept.size(); i++) /* few; std::sort is long to compile */
        for (size_t j = i; j > 0 && before(kept[j], kept[j - 1]); j--) kept[j].swap(kept[j - 1]);
    if (kept.size() == 2)
        for (size_t i : {0, 1})
            if (kept[i]->kind() == TypeKind::NoneType) return OptionalType::create(kept[1 - i]);
    return detail::counted(new UnionType(std::move(kept)));
}

} // namespace c10

namespace torch {
using c10::TypeKind;
using c10::TypePtr;
} // namespace torch
