// SPDX-License-Identifier: Apache-2.0
//
// types.hpp: TorchScript's types and function schemas as C++ sees them: read from the text that ts.h gives.
#pragma once

#include <ts/cxx/base.hpp>

namespace c10 {

#define TS_FOR_TYPE_KINDS(_)                                                                                      \
    _(AnyType) _(EnumType) _(AnyEnumType) _(TensorType) _(StorageType) _(TupleType) _(ListType) _(DictType) _(NumberType) _(FloatType) \
    _(ComplexType) _(FutureType) _(RRefType) _(IntType) _(NoneType) _(StringType) _(GeneratorType) _(QuantizerType) _(BoolType)        \
    _(OptionalType) _(VarType) _(DeviceObjType) _(StreamObjType) _(FunctionType) _(ClassType) _(PyObjectType) _(CapsuleType)           \
    _(InterfaceType) _(QSchemeType) _(ScalarTypeType) _(LayoutType) _(MemoryFormatType) _(AnyListType) _(AnyTupleType) _(AnyClassType) _(UnionType)

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

class Type;
using TypePtr = std::shared_ptr<Type>;
using ConstTypePtr = std::shared_ptr<const Type>;

class QualifiedName {
    std::string name_;

public:
    QualifiedName(std::string name) : name_(std::move(name)) {}
    QualifiedName(const char *name) : name_(name) {}
    const std::string &qualifiedName() const { return name_; }
    std::string prefix() const { return name_.find('.') == std::string::npos ? "" : name_.substr(0, name_.rfind('.')); }
    std::string name() const { return name_.substr(name_.rfind('.') + 1); }
    bool operator==(const QualifiedName &o) const { return name_ == o.name_; }
};

class Type : public std::enable_shared_from_this<Type> {
    TypeKind kind_;
    std::vector<TypePtr> contained_;
    std::string name_; /* of a class, enum, interface or variable */

public:
    Type(TypeKind kind, std::vector<TypePtr> contained = {}, std::string name = "") : kind_(kind), contained_(std::move(contained)), name_(std::move(name)) {}
    TypeKind kind() const { return kind_; }
    ArrayRef<TypePtr> containedTypes() const { return contained_; }
    TypePtr containedType(size_t i) const { return contained_.at(i); }
    size_t containedTypeSize() const { return contained_.size(); }
    optional<QualifiedName> name() const { return name_.empty() ? optional<QualifiedName>() : optional<QualifiedName>(name_); }
    /// Schema form, "int[]".
    std::string str() const { return text(true); }
    /// Annotation form, "List[int]".
    std::string annotation_str() const { return text(false); }
    std::string repr_str() const { return text(false); }
    bool equals(const Type &o) const {
        if (kind_ != o.kind_ || name_ != o.name_ || contained_.size() != o.contained_.size()) return false;
        for (size_t i = 0; i < contained_.size(); i++)
            if (!contained_[i]->equals(*o.contained_[i])) return false;
        return true;
    }
    bool isSubtypeOf(const Type &o) const {
        if (o.kind_ == TypeKind::AnyType || equals(o)) return true;
        if (o.kind_ == TypeKind::OptionalType) return kind_ == TypeKind::NoneType || isSubtypeOf(*o.contained_[0]) || (kind_ == o.kind_ && contained_[0]->isSubtypeOf(*o.contained_[0]));
        if (o.kind_ == TypeKind::NumberType) return kind_ == TypeKind::IntType || kind_ == TypeKind::FloatType || kind_ == TypeKind::ComplexType;
        if (o.kind_ == TypeKind::UnionType)
            for (const TypePtr &member : o.contained_)
                if (isSubtypeOf(*member)) return true;
        return false;
    }
    bool isSubtypeOf(const TypePtr &o) const { return isSubtypeOf(*o); }
    template <class T> std::shared_ptr<T> cast() { return kind_ == T::Kind ? std::static_pointer_cast<T>(shared_from_this()) : nullptr; }
    template <class T> std::shared_ptr<T> expect() {
        auto t = cast<T>();
        TORCH_INTERNAL_ASSERT(t);
        return t;
    }
    template <class T> T &expectRef() { return *expect<T>(); }
    template <class T> const T *castRaw() const { return kind_ == T::Kind ? static_cast<const T *>(this) : nullptr; }
    // What the kinds with parts offer.
    TypePtr getElementType() const { return containedType(0); }
    TypePtr getKeyType() const { return containedType(0); }
    TypePtr getValueType() const { return containedType(1); }
    ArrayRef<TypePtr> elements() const { return contained_; }
    static TypePtr parse(const std::string &text);

private:
    std::string join(bool schema) const {
        std::string all;
        for (size_t i = 0; i < contained_.size(); i++) all += (i ? ", " : "") + contained_[i]->text(schema);
        return all;
    }
    std::string text(bool schema) const {
        switch (kind_) {
        case TypeKind::ListType: return schema ? contained_[0]->text(true) + "[]" : "List[" + join(false) + "]";
        case TypeKind::OptionalType: return schema ? contained_[0]->text(true) + "?" : "Optional[" + join(false) + "]";
        case TypeKind::DictType: return schema ? "Dict(" + join(true) + ")" : "Dict[" + join(false) + "]";
        case TypeKind::TupleType:
            if (!name_.empty()) return name_;
            return schema ? "(" + join(true) + ")" : "Tuple[" + (contained_.empty() ? "()" : join(false)) + "]";
        case TypeKind::FutureType: return schema ? "Future(" + join(true) + ")" : "Future[" + join(false) + "]";
        case TypeKind::UnionType: return schema ? "Union(" + join(true) + ")" : "Union[" + join(false) + "]";
        case TypeKind::EnumType: return "Enum<" + name_ + ">";
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
        case TypeKind::AnyListType: return "list";
        case TypeKind::AnyTupleType: return "tuple";
        case TypeKind::AnyClassType: return "AnyClassType";
        case TypeKind::AnyEnumType: return "AnyEnumType";
        case TypeKind::QSchemeType: return "QScheme";
        case TypeKind::ScalarTypeType: return "ScalarType";
        case TypeKind::LayoutType: return "Layout";
        case TypeKind::MemoryFormatType: return "MemoryFormat";
        case TypeKind::QuantizerType: return "Quantizer";
        default: return "?";
        }
    }
    friend class TypeReader;
};

inline bool operator==(const Type &a, const Type &b) { return a.equals(b); }
inline bool operator!=(const Type &a, const Type &b) { return !a.equals(b); }
inline std::ostream &operator<<(std::ostream &out, const Type &t) { return out << t.str(); }

#define TS_SIMPLE_TYPE(name)                                                                                      \
    struct name : Type {                                                                                          \
        static constexpr TypeKind Kind = TypeKind::name;                                                          \
        name() : Type(Kind) {}                                                                                    \
        static const TypePtr &get() {                                                                             \
            static const TypePtr one = std::make_shared<Type>(Kind);                                              \
            return one;                                                                                           \
        }                                                                                                         \
    };                                                                                                            \
    using name##Ptr = std::shared_ptr<name>;
TS_SIMPLE_TYPE(AnyType)
TS_SIMPLE_TYPE(TensorType)
TS_SIMPLE_TYPE(StorageType)
TS_SIMPLE_TYPE(NumberType)
TS_SIMPLE_TYPE(FloatType)
TS_SIMPLE_TYPE(ComplexType)
TS_SIMPLE_TYPE(IntType)
TS_SIMPLE_TYPE(NoneType)
TS_SIMPLE_TYPE(StringType)
TS_SIMPLE_TYPE(GeneratorType)
TS_SIMPLE_TYPE(BoolType)
TS_SIMPLE_TYPE(DeviceObjType)
TS_SIMPLE_TYPE(CapsuleType)
TS_SIMPLE_TYPE(AnyListType)
TS_SIMPLE_TYPE(AnyTupleType)
TS_SIMPLE_TYPE(AnyClassType)
#undef TS_SIMPLE_TYPE

#define TS_NAMED_TYPE(name)                                                                                       \
    struct name : Type {                                                                                          \
        static constexpr TypeKind Kind = TypeKind::name;                                                          \
    };                                                                                                            \
    using name##Ptr = std::shared_ptr<name>;
TS_NAMED_TYPE(ClassType)
TS_NAMED_TYPE(EnumType)
TS_NAMED_TYPE(InterfaceType)
TS_NAMED_TYPE(FutureType)
TS_NAMED_TYPE(VarType)
#undef TS_NAMED_TYPE

struct ListType : Type {
    static constexpr TypeKind Kind = TypeKind::ListType;
    static TypePtr create(TypePtr element) { return std::make_shared<Type>(Kind, std::vector<TypePtr>{std::move(element)}); }
    static TypePtr ofTensors() { return create(TensorType::get()); }
    static TypePtr ofInts() { return create(IntType::get()); }
    static TypePtr ofFloats() { return create(FloatType::get()); }
    static TypePtr ofBools() { return create(BoolType::get()); }
    static TypePtr ofStrings() { return create(StringType::get()); }
};
struct DictType : Type {
    static constexpr TypeKind Kind = TypeKind::DictType;
    static TypePtr create(TypePtr key, TypePtr value) { return std::make_shared<Type>(Kind, std::vector<TypePtr>{std::move(key), std::move(value)}); }
};
struct TupleType : Type {
    static constexpr TypeKind Kind = TypeKind::TupleType;
    static TypePtr create(std::vector<TypePtr> types) { return std::make_shared<Type>(Kind, std::move(types)); }
};
struct OptionalType : Type {
    static constexpr TypeKind Kind = TypeKind::OptionalType;
    static TypePtr create(TypePtr t) { return std::make_shared<Type>(Kind, std::vector<TypePtr>{std::move(t)}); }
    static TypePtr ofTensor() { return create(TensorType::get()); }
};
struct UnionType : Type {
    static constexpr TypeKind Kind = TypeKind::UnionType;
    static TypePtr create(std::vector<TypePtr> types) { return std::make_shared<Type>(Kind, std::move(types)); }
};
using ListTypePtr = std::shared_ptr<ListType>;
using DictTypePtr = std::shared_ptr<DictType>;
using TupleTypePtr = std::shared_ptr<TupleType>;
using OptionalTypePtr = std::shared_ptr<OptionalType>;
using UnionTypePtr = std::shared_ptr<UnionType>;

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
    TypePtr type(int32_t *list_size = nullptr) {
        TypePtr t = accept('(') ? std::make_shared<Type>(TypeKind::TupleType, parts(')')) : named();
        for (;;) {
            if (*at_ == '?') at_++, t = OptionalType::create(t);
            else if (*at_ == '[') {
                at_++;
                int32_t n = static_cast<int32_t>(strtol(at_, const_cast<char **>(&at_), 10));
                if (n && list_size) *list_size = n;
                accept(']');
                t = ListType::create(t);
            } else if (*at_ == '(') { /* an alias set */
                while (*at_ && *at_ != ')') at_++;
                accept(')');
            } else {
                return t;
            }
        }
    }

private:
    std::vector<TypePtr> parts(char close) {
        std::vector<TypePtr> all;
        while (!accept(close)) {
            if (!*at_) break;
            if (accept('(')) { /* Tuple[()] */
                accept(')');
                continue;
            }
            all.push_back(type());
            accept(',');
        }
        return all;
    }
    TypePtr named() {
        static const std::unordered_map<std::string, TypeKind> simple = {
            {"Any", TypeKind::AnyType}, {"Tensor", TypeKind::TensorType}, {"float", TypeKind::FloatType}, {"int", TypeKind::IntType}, {"SymInt", TypeKind::IntType},
            {"bool", TypeKind::BoolType}, {"str", TypeKind::StringType}, {"complex", TypeKind::ComplexType}, {"number", TypeKind::NumberType}, {"Scalar", TypeKind::NumberType},
            {"NoneType", TypeKind::NoneType}, {"None", TypeKind::NoneType}, {"Device", TypeKind::DeviceObjType}, {"Generator", TypeKind::GeneratorType},
            {"Storage", TypeKind::StorageType}, {"Stream", TypeKind::StreamObjType}, {"Capsule", TypeKind::CapsuleType}, {"list", TypeKind::AnyListType},
            {"tuple", TypeKind::AnyTupleType}, {"AnyClassType", TypeKind::AnyClassType}, {"AnyEnumType", TypeKind::AnyEnumType}, {"QScheme", TypeKind::QSchemeType},
            {"ScalarType", TypeKind::ScalarTypeType}, {"Layout", TypeKind::LayoutType}, {"MemoryFormat", TypeKind::MemoryFormatType}, {"Quantizer", TypeKind::QuantizerType}};
        static const std::unordered_map<std::string, TypeKind> made = {
            {"List", TypeKind::ListType}, {"Dict", TypeKind::DictType}, {"Tuple", TypeKind::TupleType}, {"Optional", TypeKind::OptionalType}, {"Future", TypeKind::FutureType},
            {"RRef", TypeKind::RRefType}, {"Union", TypeKind::UnionType}};
        std::string name = word();
        if (name == "Enum" && accept('<')) {
            name = word();
            accept('>');
            return std::make_shared<Type>(TypeKind::EnumType, std::vector<TypePtr>{}, name);
        }
        auto s = simple.find(name);
        if (s != simple.end()) return std::make_shared<Type>(s->second);
        auto m = made.find(name);
        if (m != made.end() && (*at_ == '[' || *at_ == '(')) {
            char close = *at_++ == '[' ? ']' : ')';
            return std::make_shared<Type>(m->second, parts(close));
        }
        return std::make_shared<Type>(name.find('.') == std::string::npos && islower(static_cast<unsigned char>(name[0])) ? TypeKind::VarType : TypeKind::ClassType, std::vector<TypePtr>{}, name);
    }
};

inline TypePtr Type::parse(const std::string &text) { return TypeReader(text.c_str()).type(); }

} // namespace c10

namespace torch {
using c10::TypeKind;
using c10::TypePtr;
} // namespace torch
