// SPDX-License-Identifier: Apache-2.0
//
// complex.hpp: complex numbers with the conversions and the plain formulas that LibTorch's have.
#pragma once

#include <ts/cxx/half.hpp>

#include <complex>

namespace c10 {

template <class T> struct alignas(sizeof(T) * 2) complex {
    using value_type = T;
    T real_ = T(0), imag_ = T(0);

    constexpr complex() = default;
    constexpr complex(const T &re, const T &im = T(0)) : real_(re), imag_(im) {}
    template <class U> explicit constexpr complex(const std::complex<U> &z) : real_(static_cast<T>(z.real())), imag_(static_cast<T>(z.imag())) {}
    /// To a wider type by itself, to a narrower one when asked.
    template <class U, std::enable_if_t<(sizeof(U) < sizeof(T)), int> = 0> constexpr complex(const complex<U> &z) : real_(static_cast<T>(z.real())), imag_(static_cast<T>(z.imag())) {}
    template <class U, std::enable_if_t<(sizeof(U) > sizeof(T)), long> = 0> explicit constexpr complex(const complex<U> &z) : real_(static_cast<T>(z.real())), imag_(static_cast<T>(z.imag())) {}

    constexpr T real() const { return real_; }
    constexpr T imag() const { return imag_; }
    constexpr void real(T re) { real_ = re; }
    constexpr void imag(T im) { imag_ = im; }
    template <class U> explicit constexpr operator std::complex<U>() const { return {static_cast<U>(real_), static_cast<U>(imag_)}; }
    explicit constexpr operator bool() const { return real_ || imag_; }

    constexpr complex &operator=(T re) { return *this = complex(re); }
    template <class U> constexpr complex &operator=(const std::complex<U> &z) { return *this = complex(z); }
    template <class U> constexpr complex &operator=(const complex<U> &z) { return *this = complex(static_cast<T>(z.real()), static_cast<T>(z.imag())); }
    constexpr complex &operator+=(T re) {
        real_ += re;
        return *this;
    }
    constexpr complex &operator-=(T re) {
        real_ -= re;
        return *this;
    }
    constexpr complex &operator*=(T by) {
        real_ *= by;
        imag_ *= by;
        return *this;
    }
    constexpr complex &operator/=(T by) {
        real_ /= by;
        imag_ /= by;
        return *this;
    }
    template <class U> constexpr complex &operator+=(const complex<U> &z) { return *this = complex(static_cast<T>(real_ + z.real_), static_cast<T>(imag_ + z.imag_)); }
    template <class U> constexpr complex &operator-=(const complex<U> &z) { return *this = complex(static_cast<T>(real_ - z.real_), static_cast<T>(imag_ - z.imag_)); }
    template <class U> constexpr complex &operator*=(const complex<U> &z) {
        return *this = complex(static_cast<T>(real_ * z.real_ - imag_ * z.imag_), static_cast<T>(real_ * z.imag_ + imag_ * z.real_));
    }
    template <class U> constexpr complex &operator/=(const complex<U> &z) {
        auto square = z.real_ * z.real_ + z.imag_ * z.imag_;
        return *this = complex(static_cast<T>((real_ * z.real_ + imag_ * z.imag_) / square), static_cast<T>((imag_ * z.real_ - real_ * z.imag_) / square));
    }
};

template <class T> constexpr complex<T> operator+(const complex<T> &z) { return z; }
template <class T> constexpr complex<T> operator-(const complex<T> &z) { return {-z.real(), -z.imag()}; }

namespace detail {
/// A type that deduction leaves to the other argument: numbers of any kind meet complex ones.
template <class N> using if_number = std::enable_if_t<std::is_arithmetic<N>::value, int>;
} // namespace detail
#define TS_COMPLEX(op)                                                                                            \
    template <class T> constexpr complex<T> operator op(const complex<T> &a, const complex<T> &b) {               \
        complex<T> result = a;                                                                                    \
        return result op##= b;                                                                                    \
    }                                                                                                             \
    template <class T, class N, detail::if_number<N> = 0> constexpr complex<T> operator op(const complex<T> &a, const N &b) { \
        complex<T> result = a;                                                                                    \
        return result op##= static_cast<T>(b);                                                                    \
    }
TS_COMPLEX(+)
TS_COMPLEX(-)
TS_COMPLEX(*)
TS_COMPLEX(/)
#undef TS_COMPLEX
template <class T, class N, detail::if_number<N> = 0> constexpr complex<T> operator+(const N &a, const complex<T> &b) { return {static_cast<T>(a) + b.real(), b.imag()}; }
template <class T, class N, detail::if_number<N> = 0> constexpr complex<T> operator-(const N &a, const complex<T> &b) { return -b + static_cast<T>(a); }
template <class T, class N, detail::if_number<N> = 0> constexpr complex<T> operator*(const N &a, const complex<T> &b) { return b * static_cast<T>(a); }
template <class T, class N, detail::if_number<N> = 0> constexpr complex<T> operator/(const N &a, const complex<T> &b) { return complex<T>(static_cast<T>(a)) / b; }

template <class T> constexpr bool operator==(const complex<T> &a, const complex<T> &b) { return a.real() == b.real() && a.imag() == b.imag(); }
template <class T> constexpr bool operator!=(const complex<T> &a, const complex<T> &b) { return !(a == b); }
template <class T, class N, detail::if_number<N> = 0> constexpr bool operator==(const complex<T> &a, const N &b) { return a.real() == b && a.imag() == T(0); }
template <class T, class N, detail::if_number<N> = 0> constexpr bool operator==(const N &a, const complex<T> &b) { return b == a; }
template <class T, class N, detail::if_number<N> = 0> constexpr bool operator!=(const complex<T> &a, const N &b) { return !(a == b); }
template <class T, class N, detail::if_number<N> = 0> constexpr bool operator!=(const N &a, const complex<T> &b) { return !(b == a); }

template <class T> std::ostream &operator<<(std::ostream &out, const complex<T> &z) { return out << static_cast<std::complex<T>>(z); }
template <class T> std::istream &operator>>(std::istream &in, complex<T> &z) {
    std::complex<T> read;
    in >> read;
    z = read;
    return in;
}

namespace complex_literals {
constexpr complex<float> operator"" _if(long double im) { return {0.0f, static_cast<float>(im)}; }
constexpr complex<double> operator"" _id(long double im) { return {0.0, static_cast<double>(im)}; }
constexpr complex<float> operator"" _if(unsigned long long im) { return {0.0f, static_cast<float>(im)}; }
constexpr complex<double> operator"" _id(unsigned long long im) { return {0.0, static_cast<double>(im)}; }
} // namespace complex_literals

template <class T> struct is_complex : std::false_type {};
template <class T> struct is_complex<complex<T>> : std::true_type {};
template <class T> struct is_complex<std::complex<T>> : std::true_type {};
template <class T> struct scalar_value_type { using type = T; };
template <class T> struct scalar_value_type<complex<T>> { using type = T; };
template <class T> struct scalar_value_type<std::complex<T>> { using type = T; };

template <class T> complex<T> polar(const T &r, const T &theta = T()) { return static_cast<complex<T>>(std::polar(r, theta)); }

} // namespace c10

/// Functions of complex numbers, by those of the standard library.
namespace c10_complex_math {
#define TS_COMPLEX_FUNCTION(name)                                                                                 \
    template <class T> c10::complex<T> name(const c10::complex<T> &z) { return static_cast<c10::complex<T>>(std::name(static_cast<std::complex<T>>(z))); }
#define TS_FOR_COMPLEX_FUNCTIONS(_)                                                                               \
    _(exp) _(log) _(log10) _(sqrt) _(sin) _(cos) _(tan) _(asin) _(acos) _(atan) _(sinh) _(cosh) _(tanh) _(asinh) _(acosh) _(atanh)
TS_FOR_COMPLEX_FUNCTIONS(TS_COMPLEX_FUNCTION)
#undef TS_COMPLEX_FUNCTION
template <class T> c10::complex<T> log2(const c10::complex<T> &z) {
    const c10::complex<T> of_two(std::log(T(2)), T(0));
    return log(z) / of_two;
}
template <class T> c10::complex<T> pow(const c10::complex<T> &x, const c10::complex<T> &y) { return static_cast<c10::complex<T>>(std::pow(static_cast<std::complex<T>>(x), static_cast<std::complex<T>>(y))); }
template <class T> c10::complex<T> pow(const c10::complex<T> &x, const T &y) { return static_cast<c10::complex<T>>(std::pow(static_cast<std::complex<T>>(x), y)); }
template <class T> c10::complex<T> pow(const T &x, const c10::complex<T> &y) { return static_cast<c10::complex<T>>(std::pow(x, static_cast<std::complex<T>>(y))); }
/// Of a complex number and a number of another type, in the type that both promote to.
template <class T, class U> using promoted_complex = c10::complex<decltype(T() * U())>;
template <class T, class U, class = std::enable_if_t<!std::is_same<T, U>::value>> promoted_complex<T, U> pow(const c10::complex<T> &x, const c10::complex<U> &y) { return pow(promoted_complex<T, U>(x), promoted_complex<T, U>(y)); }
template <class T, class U, class = std::enable_if_t<std::is_arithmetic<U>::value && !std::is_same<T, U>::value>> promoted_complex<T, U> pow(const c10::complex<T> &x, const U &y) { return static_cast<promoted_complex<T, U>>(std::pow(static_cast<std::complex<T>>(x), y)); }
template <class T, class U, class = std::enable_if_t<std::is_arithmetic<T>::value && !std::is_same<T, U>::value>> promoted_complex<T, U> pow(const T &x, const c10::complex<U> &y) { return pow(decltype(T() * U())(x), promoted_complex<T, U>(y)); }
} // namespace c10_complex_math

namespace std {
#define TS_COMPLEX_FUNCTION(name) using c10_complex_math::name;
TS_FOR_COMPLEX_FUNCTIONS(TS_COMPLEX_FUNCTION)
TS_COMPLEX_FUNCTION(log2)
TS_COMPLEX_FUNCTION(pow)
#undef TS_COMPLEX_FUNCTION
#undef TS_FOR_COMPLEX_FUNCTIONS
template <class T> constexpr T real(const c10::complex<T> &z) { return z.real(); }
template <class T> constexpr T imag(const c10::complex<T> &z) { return z.imag(); }
template <class T> T abs(const c10::complex<T> &z) { return std::abs(static_cast<std::complex<T>>(z)); }
template <class T> T arg(const c10::complex<T> &z) { return std::atan2(std::imag(z), std::real(z)); }
template <class T> constexpr T norm(const c10::complex<T> &z) { return z.real() * z.real() + z.imag() * z.imag(); }
template <class T> constexpr c10::complex<T> conj(const c10::complex<T> &z) { return {z.real(), -z.imag()}; }
} // namespace std
