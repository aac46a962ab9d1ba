// SPDX-License-Identifier: Apache-2.0
//
// half.hpp: 16-bit floats and the numbers of quantized tensors as C++ types.
#pragma once

#include <ts/cxx/util.hpp>

#include <cmath>
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
    inline type &operator op##=(type &a, type b) { return a = a op b; }                                           \
    inline float &operator op##=(float &a, type b) { return a = a op static_cast<float>(b); }
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
#define TS_LIMIT(type, name, bits) static constexpr type name() { return {bits, type::from_bits()}; }
template <> struct numeric_limits<c10::Half> : numeric_limits<float> {
    static constexpr int digits = 11, digits10 = 3, max_digits10 = 5, min_exponent = -13, min_exponent10 = -4, max_exponent = 16, max_exponent10 = 4;
    TS_LIMIT(c10::Half, min, 0x0400)
    TS_LIMIT(c10::Half, max, 0x7bff)
    TS_LIMIT(c10::Half, lowest, 0xfbff)
    TS_LIMIT(c10::Half, epsilon, 0x1400)
    TS_LIMIT(c10::Half, round_error, 0x3800)
    TS_LIMIT(c10::Half, infinity, 0x7c00)
    TS_LIMIT(c10::Half, quiet_NaN, 0x7e00)
    TS_LIMIT(c10::Half, signaling_NaN, 0x7d00)
    TS_LIMIT(c10::Half, denorm_min, 0x0001)
};
template <> struct numeric_limits<c10::BFloat16> : numeric_limits<float> {
    static constexpr bool is_iec559 = false;
    static constexpr int digits = 8, digits10 = 2, max_digits10 = 4;
    TS_LIMIT(c10::BFloat16, min, 0x0080)
    TS_LIMIT(c10::BFloat16, max, 0x7f7f)
    TS_LIMIT(c10::BFloat16, lowest, 0xff7f)
    TS_LIMIT(c10::BFloat16, epsilon, 0x3c00)
    TS_LIMIT(c10::BFloat16, round_error, 0x3f00)
    TS_LIMIT(c10::BFloat16, infinity, 0x7f80)
    TS_LIMIT(c10::BFloat16, quiet_NaN, 0x7fc0)
    TS_LIMIT(c10::BFloat16, signaling_NaN, 0x7f80)
    TS_LIMIT(c10::BFloat16, denorm_min, 0x0001)
};
#undef TS_LIMIT
} // namespace std
