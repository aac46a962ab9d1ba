// SPDX-License-Identifier: Apache-2.0
//
// util.hpp: of LibTorch's helpers those that programs take from its headers: text, ranges of integers, sums and products,
// values that are owned or borrowed.
#pragma once

#include <ts/cxx/base.hpp>

#include <algorithm>
#include <numeric>

namespace c10 {

// ---- text ----

using std::stod;
using std::stoi;
using std::stoull;
using std::to_string;

/// Replaces each `from` in `s` and says how many there were.
inline size_t ReplaceAll(std::string &s, string_view from, string_view to) {
    size_t n = 0;
    for (size_t at = 0; (at = s.find(from.data(), at, from.size())) != std::string::npos; at += to.size(), n++) s.replace(at, from.size(), to.data(), to.size());
    return n;
}
inline bool isPrint(char c) { return c > 0x1f && c < 0x7f; }
/// Text in quotes, with what cannot be printed as escapes.
inline void printQuotedString(std::ostream &out, string_view text) {
    static const char special[] = "\\'\"\a\b\f\n\r\t\v", escapes[] = "\\'\"abfnrtv";
    out << '"';
    for (char c : text) {
        const char *found = c ? std::strchr(special, c) : nullptr;
        unsigned char u = static_cast<unsigned char>(c);
        if (found) out << '\\' << escapes[found - special];
        else if (isPrint(c)) out << c;
        else out << '\\' << static_cast<char>('0' + u / 64) << static_cast<char>('0' + u / 8 % 8) << static_cast<char>('0' + u % 8);
    }
    out << '"';
}
namespace detail {
inline std::string StripBasename(const std::string &path) { return path.substr(path.rfind('/') + 1); }
inline std::string ExcludeFileExtension(const std::string &name) { return name.substr(0, name.find_last_of('.')); }
} // namespace detail

// ---- integers ----

namespace detail {
template <class I> struct integer_iterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = I;
    using difference_type = std::ptrdiff_t;
    using pointer = I *;
    using reference = I &;
    I value;
    explicit integer_iterator(I v) : value(v) {}
    I operator*() const { return value; }
    const I *operator->() const { return &value; }
    integer_iterator &operator++() {
        ++value;
        return *this;
    }
    integer_iterator operator++(int) {
        integer_iterator before = *this;
        ++value;
        return before;
    }
    bool operator==(const integer_iterator &o) const { return value == o.value; }
    bool operator!=(const integer_iterator &o) const { return value != o.value; }
};
} // namespace detail

/// begin, begin + 1, ... up to, not including, end.
template <class I, class = std::enable_if_t<std::is_integral<I>::value>> class integer_range {
    detail::integer_iterator<I> begin_, end_;

public:
    integer_range(I begin, I end) : begin_(begin), end_(end) {}
    detail::integer_iterator<I> begin() const { return begin_; }
    detail::integer_iterator<I> end() const { return end_; }
};
/// for (auto i : c10::irange(n)); nothing if the end is not after the begin.
template <class A, class B, class = std::enable_if_t<std::is_integral<A>::value && std::is_integral<B>::value>> integer_range<B> irange(A begin, B end) {
    return {static_cast<B>(begin), std::max(static_cast<B>(begin), end)};
}
template <class I, class = std::enable_if_t<std::is_integral<I>::value>> integer_range<I> irange(I end) { return {I(), std::max(I(), end)}; }

template <class It> int64_t sum_integers(It begin, It end) { return std::accumulate(begin, end, int64_t{0}); }
template <class C, class = decltype(std::declval<const C &>().begin())> int64_t sum_integers(const C &c) { return sum_integers(c.begin(), c.end()); }
template <class It> int64_t multiply_integers(It begin, It end) { return std::accumulate(begin, end, int64_t{1}, std::multiplies<int64_t>()); }
template <class C, class = decltype(std::declval<const C &>().begin())> int64_t multiply_integers(const C &c) { return multiply_integers(c.begin(), c.end()); }
/// Products of the sizes from dimension `k` on, before it, and between two.
template <class C> int64_t numelements_from_dim(int k, const C &dims) { return k > static_cast<int>(dims.size()) ? 1 : multiply_integers(dims.begin() + k, dims.end()); }
template <class C> int64_t numelements_to_dim(int k, const C &dims) {
    TORCH_INTERNAL_ASSERT(static_cast<unsigned>(k) <= dims.size());
    return multiply_integers(dims.begin(), dims.begin() + k);
}
template <class C> int64_t numelements_between_dim(int k, int l, const C &dims) {
    TORCH_INTERNAL_ASSERT(static_cast<unsigned>(k) <= dims.size() && static_cast<unsigned>(l) <= dims.size());
    return multiply_integers(dims.begin() + std::min(k, l), dims.begin() + std::max(k, l));
}
/// A vector: the number of elements that would need no allocation is only a hint here.
template <class T, unsigned Hint = 6> class SmallVector : public std::vector<T> {
public:
    using std::vector<T>::vector;
    SmallVector() = default;
    SmallVector(const std::vector<T> &v) : std::vector<T>(v) {}
    explicit SmallVector(ArrayRef<T> v) : std::vector<T>(v.begin(), v.end()) {}
    void append(std::initializer_list<T> v) { this->insert(this->end(), v); }
    template <class It> void append(It from, It to) { this->insert(this->end(), from, to); }
    T pop_back_val() {
        T last = std::move(this->back());
        this->pop_back();
        return last;
    }
};
template <class T, unsigned Hint> std::ostream &operator<<(std::ostream &out, const SmallVector<T, Hint> &v) { return out << ArrayRef<T>(v); }
using DimVector = SmallVector<int64_t, 5>;

/// A value that is the holder's own or someone else's.
template <class T> class MaybeOwned {
    optional<T> own_;
    const T *other_ = nullptr;
    struct own_t {};
    explicit MaybeOwned(const T &other) : other_(&other) {}
    template <class... Args> MaybeOwned(own_t, Args &&...args) : own_(T(std::forward<Args>(args)...)) {}

public:
    MaybeOwned() : own_(T()) {}
    static MaybeOwned borrowed(const T &t) { return MaybeOwned(t); }
    static MaybeOwned owned(T &&t) { return MaybeOwned(own_t(), std::move(t)); }
    template <class... Args> static MaybeOwned owned(in_place_t, Args &&...args) { return MaybeOwned(own_t(), std::forward<Args>(args)...); }
    const T &operator*() const & { return own_ ? *own_ : *other_; }
    T operator*() && { return own_ ? std::move(*own_) : *other_; }
    const T *operator->() const { return &**this; }
};

} // namespace c10
