// SPDX-License-Identifier: Apache-2.0
//
// scalar.hpp: Scalar, a number of any kind.
#pragma once

#include <ts/cxx/dtypes.hpp>

namespace c10 {

/// Whether a number does not fit a type: of complex ones, an imaginary part does not fit a real type.
template <class To, class From> bool overflows(From f) {
    using limit = std::numeric_limits<typename scalar_value_type<To>::type>;
    if constexpr (std::is_same<From, bool>::value) {
        return false;
    } else if constexpr (is_complex<From>::value) {
        using Part = typename scalar_value_type<To>::type;
        return (!is_complex<To>::value && f.imag() != 0) || overflows<Part>(f.real()) || overflows<Part>(f.imag());
    } else if constexpr (std::is_integral<From>::value) {
        /* negative numbers wrap in unsigned types */
        if (!limit::is_signed && std::is_signed<From>::value) return (f > 0 && static_cast<uint64_t>(f) > static_cast<uint64_t>(limit::max())) || (f < 0 && -static_cast<uint64_t>(f) > static_cast<uint64_t>(limit::max()));
        return f < limit::lowest() || f > limit::max();
    } else {
        if (limit::has_infinity && std::isinf(static_cast<double>(f))) return false;
        if (!limit::has_quiet_NaN && f != f) return true;
        return f < limit::lowest() || f > limit::max();
    }
}
/// As a cast in C++, but negative floats become uint8_t by way of int64_t, and of complex numbers the real part counts.
template <class To, class From> To convert(From f) {
    if constexpr (is_complex<From>::value && !is_complex<To>::value) return convert<To>(f.real());
    else if constexpr (std::is_same<To, uint8_t>::value) return static_cast<uint8_t>(static_cast<int64_t>(f));
    else if constexpr (is_complex<To>::value && !is_complex<From>::value) return To(static_cast<typename To::value_type>(f), 0);
    else return static_cast<To>(f);
}
template <class To, class From> To checked_convert(From f, const char *name) {
    if (!std::is_same<To, bool>::value && overflows<To>(f)) throw std::runtime_error(std::string("value cannot be converted to type ") + name + " without overflow");
    return convert<To>(f);
}

/// A number of any kind.
class Scalar {
    enum class Kind { Int, Double, Complex, Bool } kind_ = Kind::Int;
    int64_t int_ = 0;
    complex<double> number_{0, 0};

public:
    Scalar() = default;
    template <class T, class = std::enable_if_t<std::is_arithmetic<T>::value>> Scalar(T v) {
        if constexpr (std::is_same<T, bool>::value) kind_ = Kind::Bool, int_ = v;
        else if constexpr (std::is_integral<T>::value) int_ = static_cast<int64_t>(v);
        else kind_ = Kind::Double, number_ = {static_cast<double>(v), 0};
    }
    Scalar(Half v) : Scalar(static_cast<float>(v)) {}
    Scalar(BFloat16 v) : Scalar(static_cast<float>(v)) {}
    template <class T> Scalar(const complex<T> &z) : kind_(Kind::Complex), number_(z) {}
    template <class T> Scalar(const std::complex<T> &z) : kind_(Kind::Complex), number_(z) {}

    bool isFloatingPoint() const { return kind_ == Kind::Double; }
    bool isIntegral(bool with_bool) const { return kind_ == Kind::Int || (with_bool && kind_ == Kind::Bool); }
    bool isIntegral() const { return isIntegral(false); }
    bool isComplex() const { return kind_ == Kind::Complex; }
    bool isBoolean() const { return kind_ == Kind::Bool; }
    bool isSymbolic() const { return false; }
    ScalarType type() const {
        switch (kind_) {
        case Kind::Int: return ScalarType::Long;
        case Kind::Double: return ScalarType::Double;
        case Kind::Complex: return ScalarType::ComplexDouble;
        default: return ScalarType::Bool;
        }
    }
    template <class T> T to() const {
        static_assert(CppTypeToScalarType<T>::value != ScalarType::Undefined);
        return as<T>(type_name<T>());
    }
    int64_t toLong() const { return to<int64_t>(); }
    int toInt() const { return to<int>(); }
    int16_t toShort() const { return to<int16_t>(); }
    int8_t toChar() const { return to<int8_t>(); }
    uint8_t toByte() const { return to<uint8_t>(); }
    bool toBool() const { return to<bool>(); }
    double toDouble() const { return to<double>(); }
    float toFloat() const { return to<float>(); }
    Half toHalf() const { return to<Half>(); }
    BFloat16 toBFloat16() const { return to<BFloat16>(); }
    complex<Half> toComplexHalf() const { return to<complex<Half>>(); }
    complex<double> toComplexDouble() const { return to<complex<double>>(); }
    complex<float> toComplexFloat() const { return to<complex<float>>(); }

    /// Of the same kind and number; ints and floats compare with each other, bools with bools alone.
    template <class T> bool equal(T number) const {
        if constexpr (std::is_same<T, bool>::value) {
            return isBoolean() && (int_ != 0) == number;
        } else if constexpr (is_complex<T>::value) {
            using Part = typename T::value_type;
            if (isComplex()) return number_.real() == static_cast<double>(number.real()) && number_.imag() == static_cast<double>(number.imag());
            return equal(number.real()) && number.imag() == Part();
        } else {
            if (isComplex()) return number_.real() == number && number_.imag() == T();
            return isFloatingPoint() ? number_.real() == number : isIntegral(false) && int_ == number;
        }
    }
    Scalar operator-() const {
        TORCH_CHECK(!isBoolean(), "torch boolean negative, the `-` operator, is not supported.");
        if (isIntegral(false)) return static_cast<int64_t>(-static_cast<uint64_t>(int_));
        if (isFloatingPoint()) return -number_.real();
        return -number_;
    }
    Scalar conj() const {
        if (isComplex()) return complex<double>(number_.real(), -number_.imag());
        return *this;
    }
    Scalar log() const {
        if (isBoolean()) detail::throw_assert("false", "./c10/core/Scalar.cpp", 42, "unknown ivalue tag 3");
        if (isComplex()) return std::log(number_);
        return std::log(isFloatingPoint() ? number_.real() : static_cast<double>(int_));
    }
    friend std::ostream &operator<<(std::ostream &out, const Scalar &s) {
        if (s.isFloatingPoint()) return out << s.number_.real();
        if (s.isComplex()) return out << s.number_;
        if (s.isBoolean()) return out << (s.int_ ? "true" : "false");
        return out << s.int_;
    }

private:
    template <class T> T as(const char *name) const {
        if (kind_ == Kind::Bool) return checked_convert<T>(int_ != 0, name);
        if (kind_ == Kind::Int) return checked_convert<T>(int_, name);
        if (kind_ == Kind::Double) return checked_convert<T>(number_.real(), name);
        return checked_convert<T>(number_, name);
    }
    /// As messages have it.
    template <class T> static const char *type_name() {
        switch (CppTypeToScalarType<T>::value) {
        case ScalarType::Byte: return "uint8_t";
        case ScalarType::Char: return "int8_t";
        case ScalarType::Short: return "int16_t";
        case ScalarType::Int: return "int";
        case ScalarType::Long: return "int64_t";
        case ScalarType::Half: return "at::Half";
        case ScalarType::Float: return "float";
        case ScalarType::Double: return "double";
        case ScalarType::ComplexHalf: return "c10::complex<c10::Half>";
        case ScalarType::ComplexFloat: return "c10::complex<float>";
        case ScalarType::ComplexDouble: return "c10::complex<double>";
        case ScalarType::Bool: return "bool";
        default: return "at::BFloat16";
        }
    }
};
inline std::string toString(const Scalar &s) { return str(s); }

} // namespace c10
