// SPDX-License-Identifier: Apache-2.0
//
// hash.hpp: hashes of values and of several together, the numbers that LibTorch's c10::hash gives.
#pragma once

#include <ts/cxx/base.hpp>

namespace c10 {

inline size_t hash_combine(size_t seed, size_t value) { return seed ^ (value + 0x9e3779b9 + (seed << 6u) + (seed >> 2u)); }

namespace detail {
template <class T, class = void> struct has_own_hash : std::false_type {};
template <class T> struct has_own_hash<T, decltype(static_cast<void>(T::hash(std::declval<const T &>())))> : std::true_type {};
} // namespace detail

template <class T> struct hash {
    size_t operator()(const T &o) const {
        if constexpr (detail::has_own_hash<T>::value) return T::hash(o);
        else return std::hash<T>()(o);
    }
};
template <class... Types> struct hash<std::tuple<Types...>> {
    template <size_t I> static size_t upto(const std::tuple<Types...> &t) {
        size_t own = hash<std::decay_t<std::tuple_element_t<I, std::tuple<Types...>>>>()(std::get<I>(t));
        if constexpr (I == 0) return own;
        else return hash_combine(own, upto<I - 1>(t));
    }
    size_t operator()(const std::tuple<Types...> &t) const { return upto<sizeof...(Types) - 1>(t); }
};
template <class A, class B> struct hash<std::pair<A, B>> {
    size_t operator()(const std::pair<A, B> &p) const { return hash<std::tuple<A, B>>()(std::make_tuple(p.first, p.second)); }
};
template <class T> struct hash<ArrayRef<T>> {
    size_t operator()(ArrayRef<T> items) const {
        size_t seed = 0;
        for (const T &item : items) seed = hash_combine(seed, hash<T>()(item));
        return seed;
    }
};
template <class T> struct hash<std::vector<T>> {
    size_t operator()(const std::vector<T> &items) const { return hash<ArrayRef<T>>()(items); }
};

/// One hash of all arguments.
template <class... Types> size_t get_hash(const Types &...args) { return hash<std::tuple<Types...>>()(std::make_tuple(args...)); }

} // namespace c10
