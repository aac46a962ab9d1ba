// SPDX-License-Identifier: Apache-2.0
//
// half.hpp: 16-bit floats and complex numbers as C++ types.
#pragma once

#include <ts/cxx/base.hpp>

#include <cmath>
#include <complex>
#include <limits>

namespace c10 {

namespace detail {
inline uint32_t float_bits(float f) {
    uint32_t u;
    std::memcpy(&u, &f, 4);
    return u;
}
inline float bits_float(uint32_t u) {
    float f;
    std::memcpy(&f, &u, 4);
    return f;
}
} // namespace detail

/// IEEE binary16.
struct alignas(2) Half {
    uint16_t x;
    struct from_bits_t {};
    static constexpr from_bits_t from_bits() { return {}; }
    Half() = default;
    constexpr Half(uint16_t bits, from_bits_t) : x(bits) {}
    Half(float f) : x(encode(f)) {}
    operator float() const {
        uint32_t sign = static_cast<uint32_t>(x & 0x8000) << 16, rest = x & 0x7fff;
        if (rest >= 0x7c00) return detail::bits_float(sign | 0x7f800000 | (rest & 0x3ff) << 13);
        if (rest >= 0x400) return detail::bits_float(sign | ((rest << 13) + 0x38000000));
        float f = static_cast<float>(rest) * 5.9604644775390625e-8f; // 2^-24
        return sign ? -f : f;
    }

private:
    static uint16_t encode(float f) {
        uint32_t u = detail::float_bits(f);
        uint16_t sign = static_cast<uint16_t>(u >> 16 & 0x8000);
        u &= 0x7fffffff;
        if (u > 0x7f800000) return static_cast<uint16_t>(sign | 0x7e00);
        if (u >= 0x477ff000) return static_cast<uint16_t>(sign | 0x7c00);
        if (u < 0x38800000) return static_cast<uint16_t>(sign | (detail::float_bits(detail::bits_float(u) + 0.5f) - 0x3f000000));
        return static_cast<uint16_t>(sign | ((u - 0x38000000 + 0xfff + ((u >> 13) & 1)) >> 13));
    }
};

/// The upper half of a float.
struct alignas(2) BFloat16 {
    uint16_t x;
    struct from_bits_t {};
    static constexpr from_bits_t from_bits() { return {}; }
    BFloat16() = default;
    constexpr BFloat16(uint16_t bits, from_bits_t) : x(bits) {}
    BFloat16(float f) {
        uint32_t u = detail::float_bits(f);
        x = f != f ? 0x7fc0 : static_cast<uint16_t>((u + 0x7fff + ((u >> 16) & 1)) >> 16);
    }
    operator float() const { return detail::bits_float(static_cast<uint32_t>(x) << 16); }
};

inline std::ostream &operator<<(std::ostream &out, const Half &h) { return out << static_cast<float>(h); }
inline std::ostream &operator<<(std::ostream &out, const BFloat16 &h) { return out << static_cast<float>(h); }

// Between themselves and with integers they stay narrow; with float and double they widen.
#define TS_NARROW_OPERATOR(type, op)                                                                              \
    inline type operator op(type a, type b) { return static_cast<float>(a) op static_cast<float>(b); }            \
    inline float operator op(type a, float b) { return static_cast<float>(a) op b; }                              \
    inline float operator op(float a, type b) { return a op static_cast<float>(b); }                              \
    inline double operator op(type a, double b) { return static_cast<double>(static_cast<float>(a)) op b; }       \
    inline double operator op(double a, type b) { return a op static_cast<double>(static_cast<float>(b)); }       \
    inline type operator op(type a, int b) { return a op static_cast<type>(static_cast<float>(b)); }              \
    inline type operator op(int a, type b) { return static_cast<type>(static_cast<float>(a)) op b; }              \
    inline type operator op(type a, int64_t b) { return a op static_cast<type>(static_cast<float>(b)); }          \
    inline type operator op(int64_t a, type b) { return static_cast<type>(static_cast<float>(a)) op b; }          \
    inline type &operator op##=(type &a, type b) { return a = a op b; }
#define TS_NARROW(type)                                                                                           \
    TS_NARROW_OPERATOR(type, +)                                                                                   \
    TS_NARROW_OPERATOR(type, -)                                                                                   \
    TS_NARROW_OPERATOR(type, *)                                                                                   \
    TS_NARROW_OPERATOR(type, /)                                                                                   \
    inline type operator-(type a) { return -static_cast<float>(a); }
TS_NARROW(Half)
TS_NARROW(BFloat16)
#undef TS_NARROW
#undef TS_NARROW_OPERATOR

/// std::complex under the name and with the conversions that LibTorch has.
template <class T> struct complex : std::complex<T> {
    using std::complex<T>::complex;
    constexpr complex() = default;
    constexpr complex(const std::complex<T> &z) : std::complex<T>(z) {}
    template <class U> explicit constexpr complex(const complex<U> &z) : std::complex<T>(static_cast<T>(z.real()), static_cast<T>(z.imag())) {}
};

template <class T> struct is_complex : std::false_type {};
template <class T> struct is_complex<complex<T>> : std::true_type {};
template <class T> struct is_complex<std::complex<T>> : std::true_type {};

#define TS_QUANTIZED(name, int_type)                                                                              \
    struct name {                                                                                                 \
        using underlying = int_type;                                                                              \
        int_type val_;                                                                                            \
        name() = default;                                                                                         \
        explicit name(int_type v) : val_(v) {}                                                                    \
    };
TS_QUANTIZED(qint8, int8_t)
TS_QUANTIZED(quint8, uint8_t)
TS_QUANTIZED(qint32, int32_t)
#undef TS_QUANTIZED

} // namespace c10

namespace std {
template <> struct numeric_limits<c10::Half> : numeric_limits<float> {
    static constexpr c10::Half max() { return {0x7bff, c10::Half::from_bits()}; }
    static constexpr c10::Half lowest() { return {0xfbff, c10::Half::from_bits()}; }
    static constexpr c10::Half infinity() { return {0x7c00, c10::Half::from_bits()}; }
};
template <> struct numeric_limits<c10::BFloat16> : numeric_limits<float> {
    static constexpr c10::BFloat16 max() { return {0x7f7f, c10::BFloat16::from_bits()}; }
    static constexpr c10::BFloat16 lowest() { return {0xff7f, c10::BFloat16::from_bits()}; }
    static constexpr c10::BFloat16 infinity() { return {0x7f80, c10::BFloat16::from_bits()}; }
};
} // namespace std
