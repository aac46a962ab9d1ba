// SPDX-License-Identifier: Apache-2.0
//
// std.hpp: optional, string_view and variant.  LibTorch 1.13 may be used from C++14, whose library has them as experimental; what the
// face uses of C++17's language GCC and Clang know in C++14 too, but would warn of.
#pragma once

#if __cplusplus < 201402L
#error "libts needs C++14 or later; with GCC or Clang: -std=c++17"
#elif __cplusplus < 201703L
#include <experimental/optional>
#include <experimental/string_view>
#include <experimental/tuple>
#if defined(__clang__) || __GNUC__ >= 12
#pragma GCC diagnostic ignored "-Wc++17-extensions"
#endif
#else
#include <optional>
#include <string_view>
#include <tuple>
#include <variant>
#endif
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace c10 {

#if __cplusplus < 201703L
using std::experimental::apply;
using std::experimental::in_place;
using std::experimental::in_place_t;
using std::experimental::nullopt;
using std::experimental::nullopt_t;
template <class C> using std_string_view = std::experimental::basic_string_view<C>;

template <class T> class optional : public std::experimental::optional<T> {
  public:
    using std::experimental::optional<T>::optional;
    optional() = default;
    template <class U> optional &operator=(U &&value) {
        std::experimental::optional<T>::operator=(std::forward<U>(value));
        return *this;
    }
    constexpr bool has_value() const { return static_cast<bool>(*this); }
    void reset() { *this = nullopt; }
};
#else
using std::apply;
using std::bad_optional_access;
using std::in_place;
using std::in_place_t;
using std::nullopt;
using std::nullopt_t;
using std::optional;
template <class C> using std_string_view = std::basic_string_view<C>;
#endif

#if __cplusplus >= 201703L
using std::bad_variant_access;
using std::get;
using std::get_if;
using std::holds_alternative;
using std::monostate;
using std::variant;
using std::visit;
#endif

/// The standard library's, with what it has of its own in C++20 and LibTorch's messages.
template <class C> class basic_string_view final : public std_string_view<C> {
    using Base = std_string_view<C>;

    constexpr void check(bool is, const char *what, size_t n) const {
        if (!is) throw std::out_of_range(what + std::to_string(n) + ", size: " + std::to_string(this->size()));
    }

public:
    using typename Base::size_type;
    using Base::npos;
    constexpr basic_string_view() noexcept = default;
    constexpr basic_string_view(const C *text) : Base(text) {}
    constexpr basic_string_view(const C *text, size_type n) : Base(text, n) {}
    constexpr basic_string_view(Base text) noexcept : Base(text) {}
    template <class Traits, class A> basic_string_view(const std::basic_string<C, Traits, A> &text) : Base(text) {}
    constexpr const C &at(size_type i) const {
        check(i < this->size(), "string_view::operator[] or string_view::at() out of range. Index: ", i);
        return this->data()[i];
    }
    constexpr const C &operator[](size_type i) const { return at(i); }
    constexpr basic_string_view substr(size_type from = 0, size_type n = npos) const {
        check(from <= this->size(), "basic_string_view::substr parameter out of bounds. Index: ", from);
        return Base::substr(from, n);
    }
    constexpr void remove_prefix(size_type n) {
        check(n <= this->size(), "basic_string_view::remove_prefix: out of range. PrefixLength: ", n);
        Base::remove_prefix(n);
    }
    constexpr void remove_suffix(size_type n) {
        check(n <= this->size(), "basic_string_view::remove_suffix: out of range. SuffixLength: ", n);
        Base::remove_suffix(n);
    }
    size_type copy(C *to, size_type n, size_type from = 0) const {
        check(from <= this->size(), "basic_string_view::copy: out of range. Index: ", from);
        return Base::copy(to, n, from);
    }
    constexpr bool starts_with(basic_string_view start) const noexcept { return this->size() >= start.size() && Base::substr(0, start.size()) == start; }
    constexpr bool starts_with(C c) const noexcept { return !this->empty() && this->front() == c; }
    constexpr bool ends_with(basic_string_view end) const noexcept { return this->size() >= end.size() && Base::substr(this->size() - end.size()) == end; }
    constexpr bool ends_with(C c) const noexcept { return !this->empty() && this->back() == c; }
    friend void swap(basic_string_view &a, basic_string_view &b) noexcept { a.swap(b); }
};
using string_view = basic_string_view<char>;

template <class T> constexpr optional<std::decay_t<T>> make_optional(T &&value) { return {std::forward<T>(value)}; }

} // namespace c10

namespace std {
template <class C> struct hash<c10::basic_string_view<C>> {
    size_t operator()(c10::basic_string_view<C> text) const { return hash<c10::std_string_view<C>>()(text); }
};
} // namespace std
