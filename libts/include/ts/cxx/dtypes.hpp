// SPDX-License-Identifier: Apache-2.0
//
// dtypes.hpp: the types of elements: ScalarType and what is asked of it, TypeMeta, the default dtype.
#pragma once

#include <ts/cxx/complex.hpp>

namespace c10 {

// ---- dtypes ----

enum class ScalarType : int8_t {
    Byte = 0, Char, Short, Int, Long, Half, Float, Double, ComplexHalf, ComplexFloat, ComplexDouble, Bool, QInt8, QUInt8, QInt32, BFloat16,
    QUInt4x2, QUInt2x4, Undefined, NumOptions
};

constexpr ScalarType kByte = ScalarType::Byte, kUInt8 = kByte, kU8 = kByte, kChar = ScalarType::Char, kInt8 = kChar, kI8 = kChar;
constexpr ScalarType kShort = ScalarType::Short, kInt16 = kShort, kI16 = kShort, kInt = ScalarType::Int, kInt32 = kInt, kI32 = kInt;
constexpr ScalarType kLong = ScalarType::Long, kInt64 = kLong, kI64 = kLong, kHalf = ScalarType::Half, kFloat16 = kHalf, kF16 = kHalf;
constexpr ScalarType kFloat = ScalarType::Float, kFloat32 = kFloat, kF32 = kFloat, kDouble = ScalarType::Double, kFloat64 = kDouble, kF64 = kDouble;
constexpr ScalarType kComplexHalf = ScalarType::ComplexHalf, kComplexFloat = ScalarType::ComplexFloat, kComplexDouble = ScalarType::ComplexDouble;
constexpr ScalarType kBool = ScalarType::Bool, kBFloat16 = ScalarType::BFloat16;
constexpr ScalarType kQInt8 = ScalarType::QInt8, kQUInt8 = ScalarType::QUInt8, kQInt32 = ScalarType::QInt32;
constexpr ScalarType kQUInt4x2 = ScalarType::QUInt4x2, kQUInt2x4 = ScalarType::QUInt2x4;

inline const char *toString(ScalarType t) {
    static const char *const names[] = {"Byte", "Char", "Short", "Int", "Long", "Half", "Float", "Double", "ComplexHalf", "ComplexFloat",
                                        "ComplexDouble", "Bool", "QInt8", "QUInt8", "QInt32", "BFloat16", "QUInt4x2", "QUInt2x4", "Undefined"};
    return t >= ScalarType::Undefined ? "UNKNOWN_SCALAR" : names[static_cast<int>(t)];
}
inline std::ostream &operator<<(std::ostream &out, ScalarType t) { return out << toString(t); }
inline size_t elementSize(ScalarType t) {
    if (t == ScalarType::QUInt4x2 || t == ScalarType::QUInt2x4) return 1;
    size_t n = ts_dtype_size(static_cast<ts_dtype>(t));
    TORCH_CHECK(n, "Unknown ScalarType");
    return n;
}
inline bool isComplexType(ScalarType t) { return t >= ScalarType::ComplexHalf && t <= ScalarType::ComplexDouble; }
inline bool isFloatingType(ScalarType t) { return (t >= ScalarType::Half && t <= ScalarType::Double) || t == ScalarType::BFloat16; }
inline bool isIntegralType(ScalarType t, bool with_bool) { return t <= ScalarType::Long || (with_bool && t == ScalarType::Bool); }
inline bool isIntegralType(ScalarType t) { return isIntegralType(t, false); }
inline bool isQIntType(ScalarType t) { return (t >= ScalarType::QInt8 && t <= ScalarType::QInt32) || t == ScalarType::QUInt4x2 || t == ScalarType::QUInt2x4; }
inline bool isSignedType(ScalarType t) {
    TORCH_CHECK(!isQIntType(t), "isSignedType not supported for quantized types");
    TORCH_CHECK(t < ScalarType::Undefined, "Unknown ScalarType");
    return t != ScalarType::Byte && t != ScalarType::Bool;
}
inline ScalarType toQIntType(ScalarType t) {
    switch (t) {
    case ScalarType::Byte: return ScalarType::QUInt8;
    case ScalarType::Char: return ScalarType::QInt8;
    case ScalarType::Int: return ScalarType::QInt32;
    default: return t;
    }
}
inline ScalarType toUnderlying(ScalarType t) {
    switch (t) {
    case ScalarType::QInt8: return ScalarType::Char;
    case ScalarType::QInt32: return ScalarType::Int;
    default: return isQIntType(t) ? ScalarType::Byte : t;
    }
}
inline bool isUnderlying(ScalarType type, ScalarType quantized) { return type == toUnderlying(quantized); }
inline ScalarType toRealValueType(ScalarType t) {
    switch (t) {
    case ScalarType::ComplexHalf: return ScalarType::Half;
    case ScalarType::ComplexFloat: return ScalarType::Float;
    case ScalarType::ComplexDouble: return ScalarType::Double;
    default: return t;
    }
}
inline ScalarType toComplexType(ScalarType t) {
    switch (t) {
    case ScalarType::Half: case ScalarType::ComplexHalf: return ScalarType::ComplexHalf;
    case ScalarType::Float: case ScalarType::BFloat16: case ScalarType::ComplexFloat: return ScalarType::ComplexFloat;
    case ScalarType::Double: case ScalarType::ComplexDouble: return ScalarType::ComplexDouble;
    default: TORCH_CHECK(false, "Unknown Complex ScalarType for ", t);
    }
}

template <class T> struct CppTypeToScalarType;
namespace impl {
template <ScalarType t> struct ScalarTypeToCPPType;
template <ScalarType t> using ScalarTypeToCPPTypeT = typename ScalarTypeToCPPType<t>::type;
} // namespace impl
#define TS_CPP_TYPE(cpp, name)                                                                                    \
    template <> struct CppTypeToScalarType<cpp> : std::integral_constant<ScalarType, ScalarType::name> {};
#define TS_DTYPE(cpp, name)                                                                                       \
    TS_CPP_TYPE(cpp, name)                                                                                        \
    template <> struct impl::ScalarTypeToCPPType<ScalarType::name> {                                              \
        using type = cpp;                                                                                         \
        static type t; /* for decltype */                                                                         \
    };
TS_DTYPE(uint8_t, Byte)
TS_DTYPE(int8_t, Char)
TS_DTYPE(int16_t, Short)
TS_DTYPE(int, Int)
TS_DTYPE(int64_t, Long)
TS_DTYPE(Half, Half)
TS_DTYPE(float, Float)
TS_DTYPE(double, Double)
TS_DTYPE(complex<Half>, ComplexHalf)
TS_DTYPE(complex<float>, ComplexFloat)
TS_DTYPE(complex<double>, ComplexDouble)
TS_CPP_TYPE(std::complex<float>, ComplexFloat)
TS_CPP_TYPE(std::complex<double>, ComplexDouble)
TS_CPP_TYPE(char, Char)
TS_DTYPE(bool, Bool)
TS_DTYPE(qint8, QInt8)
TS_DTYPE(quint8, QUInt8)
TS_DTYPE(qint32, QInt32)
TS_DTYPE(BFloat16, BFloat16)
#undef TS_DTYPE
#undef TS_CPP_TYPE
} // namespace c10

namespace caffe2 {
/// A dtype as `dtype()` of a tensor gives it: prints the C++ type's name.
class TypeMeta {
    c10::ScalarType type_ = c10::ScalarType::Undefined;

public:
    TypeMeta() = default;
    TypeMeta(c10::ScalarType t) : type_(t) {}
    template <class T> static TypeMeta Make() { return {c10::CppTypeToScalarType<T>::value}; }
    static TypeMeta fromScalarType(c10::ScalarType t) { return {t}; }
    c10::ScalarType toScalarType() const { return type_; }
    bool isScalarType() const { return type_ != c10::ScalarType::Undefined; }
    bool isScalarType(c10::ScalarType t) const { return type_ == t; }
    size_t itemsize() const { return isScalarType() ? c10::elementSize(type_) : 0; }
    template <class T> static c10::string_view TypeName() { return Make<T>().name(); }
    template <class T> static size_t ItemSize() { return sizeof(T); }
    template <class T> bool Match() const { return type_ == c10::CppTypeToScalarType<T>::value; }
    c10::string_view name() const {
        static const char *const names[] = {"unsigned char", "signed char", "short int", "int", "long int", "c10::Half", "float", "double",
                                            "c10::complex<c10::Half>", "c10::complex<float>", "c10::complex<double>", "bool", "c10::qint8",
                                            "c10::quint8", "c10::qint32", "c10::BFloat16", "c10::quint4x2", "c10::quint2x4", "nullptr (uninitialized)"};
        return names[static_cast<int>(type_)];
    }
    friend bool operator==(TypeMeta a, TypeMeta b) { return a.type_ == b.type_; }
    friend bool operator!=(TypeMeta a, TypeMeta b) { return a.type_ != b.type_; }
    friend std::ostream &operator<<(std::ostream &out, TypeMeta t) { return out << t.name(); }
};
} // namespace caffe2

namespace c10 {
using caffe2::TypeMeta;
inline bool operator==(TypeMeta a, ScalarType b) { return a.isScalarType(b); }
inline bool operator==(ScalarType a, TypeMeta b) { return b.isScalarType(a); }
inline bool operator!=(TypeMeta a, ScalarType b) { return !a.isScalarType(b); }
inline bool operator!=(ScalarType a, TypeMeta b) { return !b.isScalarType(a); }
inline ScalarType typeMetaToScalarType(TypeMeta t) { return t.toScalarType(); }
inline optional<ScalarType> optTypeMetaToScalarType(optional<TypeMeta> t) { return t ? optional<ScalarType>(t->toScalarType()) : nullopt; }
inline TypeMeta scalarTypeToTypeMeta(ScalarType t) { return {t}; }

/// What floats without a dtype become. It is the default context's: models see it as well.
inline void set_default_dtype(TypeMeta t) { ts_context_set_default_dtype(ts_context_default(), static_cast<ts_dtype>(t.toScalarType())); }
inline ScalarType get_default_dtype_as_scalartype() { return static_cast<ScalarType>(ts_context_default_dtype(ts_context_default())); }
inline TypeMeta get_default_dtype() { return get_default_dtype_as_scalartype(); }
inline TypeMeta get_default_complex_dtype() {
    ScalarType t = get_default_dtype_as_scalartype();
    return t == ScalarType::Half || t == ScalarType::Double ? toComplexType(t) : ScalarType::ComplexFloat;
}

} // namespace c10

namespace at {
using Dtype = c10::ScalarType;
}
namespace torch {
using Dtype = c10::ScalarType;
using caffe2::TypeMeta;
}
