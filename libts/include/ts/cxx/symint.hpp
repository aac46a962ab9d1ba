// SPDX-License-Identifier: Apache-2.0
//
// symint.hpp: c10::SymInt, a size that a tracer may know by name alone. Here nothing is traced: each is a number.
#pragma once

#include <ts/cxx/base.hpp>

namespace c10 {

class SymInt {
    int64_t n_ = 0;

public:
    enum Unchecked { UNCHECKED };
    SymInt() = default;
    SymInt(int64_t n) : n_(n) { TORCH_CHECK(check_range(n), "!is_symbolic()"); }
    SymInt(Unchecked, int64_t n) : n_(n) {}
    SymInt clone() const { return *this; }
    bool is_symbolic() const { return false; }
    int64_t expect_int() const { return n_; }
    int64_t guard_int(const char *, int64_t) const { return n_; }
    int64_t as_int_unchecked() const { return n_; }
    /// The lowest numbers stand for names in LibTorch.
    static bool check_range(int64_t n) { return n > -(int64_t(1) << 62) - 1; }
#define TS_SYM_COMPARE(op)                                                                                        \
    bool operator op(SymInt o) const { return n_ op o.n_; }                                                       \
    bool operator op(int64_t o) const { return n_ op o; }
    TS_SYM_COMPARE(==)
    TS_SYM_COMPARE(!=)
    TS_SYM_COMPARE(<)
    TS_SYM_COMPARE(<=)
    TS_SYM_COMPARE(>)
    TS_SYM_COMPARE(>=)
#undef TS_SYM_COMPARE
    SymInt operator+(SymInt o) const { return n_ + o.n_; }
    SymInt operator-(SymInt o) const { return n_ - o.n_; }
    SymInt operator*(SymInt o) const { return n_ * o.n_; }
    SymInt operator*(int64_t o) const { return n_ * o; }
    SymInt operator/(SymInt o) const { return n_ / o.n_; }
    SymInt operator%(SymInt o) const { return n_ % o.n_; }
    void operator+=(SymInt o) { *this = *this + o; }
    void operator*=(SymInt o) { *this = *this * o; }
};
inline std::ostream &operator<<(std::ostream &out, SymInt n) { return out << n.expect_int(); }

using SymIntArrayRef = ArrayRef<SymInt>;
inline SymIntArrayRef fromIntArrayRefUnchecked(IntArrayRef ints) {
    static_assert(sizeof(SymInt) == sizeof(int64_t), "a SymInt is an int");
    return {reinterpret_cast<const SymInt *>(ints.data()), ints.size()};
}
inline SymIntArrayRef fromIntArrayRefKnownNonNegative(IntArrayRef ints) { return fromIntArrayRefUnchecked(ints); }
inline SymIntArrayRef fromIntArrayRef(IntArrayRef ints) {
    for (int64_t n : ints) TORCH_CHECK(SymInt::check_range(n), "IntArrayRef contains an int that cannot be represented as a SymInt: ", n);
    return fromIntArrayRefUnchecked(ints);
}
inline IntArrayRef asIntArrayRefUnchecked(SymIntArrayRef ints) { return {reinterpret_cast<const int64_t *>(ints.data()), ints.size()}; }
inline optional<IntArrayRef> asIntArrayRefSlowOpt(SymIntArrayRef ints) { return asIntArrayRefUnchecked(ints); }
inline IntArrayRef asIntArrayRefSlow(SymIntArrayRef ints) { return asIntArrayRefUnchecked(ints); }

} // namespace c10
