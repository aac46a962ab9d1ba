// SPDX-License-Identifier: Apache-2.0
//
// std.hpp: optional and string_view.  LibTorch 1.13 may be used from C++14, whose library has them as experimental; what the
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
#include <type_traits>
#include <utility>

namespace c10 {

#if __cplusplus < 201703L
using std::experimental::apply;
using std::experimental::in_place;
using std::experimental::in_place_t;
using std::experimental::nullopt;
using std::experimental::nullopt_t;
using string_view = std::experimental::string_view;

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
using string_view = std::string_view;
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

template <class T> constexpr optional<std::decay_t<T>> make_optional(T &&value) { return {std::forward<T>(value)}; }

} // namespace c10
