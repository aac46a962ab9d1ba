// SPDX-License-Identifier: Apache-2.0
//
// intrusive.hpp: pointers to objects that count their holders.
#pragma once

#include <ts/cxx/base.hpp>

namespace c10 {

template <class T, class Null> class intrusive_ptr;
template <class T, class Null> class weak_intrusive_ptr;
namespace detail {
struct Counts;
} // namespace detail

/// The base of what intrusive_ptr counts. Those who hold it together count as one of those who know it (the weak ones):
/// with the last of the first it gives its resources back, with the last of the second it is deleted.
class intrusive_ptr_target {
    mutable std::atomic<size_t> count_{0}, weak_{0};
    friend struct detail::Counts;

protected:
    intrusive_ptr_target() noexcept = default;
    intrusive_ptr_target(const intrusive_ptr_target &) noexcept {}
    intrusive_ptr_target &operator=(const intrusive_ptr_target &) noexcept { return *this; }
    virtual void release_resources() {}

public:
    virtual ~intrusive_ptr_target() = default;
};

namespace detail {
/// What is done to the counts of an object; those of other kinds (TensorImpl) have functions of the same names.
struct Counts {
    static void begin(const intrusive_ptr_target *p) {
        p->count_.store(1, std::memory_order_relaxed);
        p->weak_.store(1, std::memory_order_relaxed);
    }
    static void add(const intrusive_ptr_target *p) { p->count_.fetch_add(1, std::memory_order_relaxed); }
    static void drop(const intrusive_ptr_target *p) {
        if (p->count_.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
        bool last = p->weak_.load(std::memory_order_acquire) == 1;
        if (last) return static_cast<void>(delete p);
        const_cast<intrusive_ptr_target *>(p)->release_resources();
        drop_weak(p);
    }
    static size_t uses(const intrusive_ptr_target *p) { return p->count_.load(std::memory_order_acquire); }
    static size_t weak_uses(const intrusive_ptr_target *p) { return p->weak_.load(std::memory_order_acquire); }
    static void add_weak(const intrusive_ptr_target *p) { p->weak_.fetch_add(1, std::memory_order_relaxed); }
    static void drop_weak(const intrusive_ptr_target *p) {
        if (p->weak_.fetch_sub(1, std::memory_order_acq_rel) == 1) delete p;
    }
    /// One more holder, unless there is none any more.
    static bool lock(const intrusive_ptr_target *p) {
        size_t n = p->count_.load(std::memory_order_acquire);
        while (n && !p->count_.compare_exchange_weak(n, n + 1)) {}
        return n != 0;
    }
};
template <class T> struct CountsOf { using type = Counts; };
template <class T> struct intrusive_target_default_null_type final {
    static constexpr T *singleton() noexcept { return nullptr; }
};
} // namespace detail

namespace raw {
struct DontIncreaseRefcount {};
} // namespace raw

/// One of the holders of an object; nobody's if it is null. `Null` is there for the name alone.
template <class T, class Null = detail::intrusive_target_default_null_type<T>> class intrusive_ptr final {
    T *p_ = nullptr;
    using Counts = typename detail::CountsOf<std::remove_const_t<T>>::type;
    template <class U, class N> friend class intrusive_ptr;
    template <class U> using if_fits = std::enable_if_t<std::is_convertible<U *, T *>::value>;

    explicit intrusive_ptr(T *fresh) : p_(fresh) {
        if (p_) Counts::begin(p_);
    }

public:
    using element_type = T;
    intrusive_ptr() noexcept = default;
    intrusive_ptr(std::nullptr_t) noexcept {}
    explicit intrusive_ptr(T *p, raw::DontIncreaseRefcount) noexcept : p_(p) {}
    template <class U, class = std::enable_if_t<std::is_same<U, T>::value>> explicit intrusive_ptr(std::unique_ptr<U> p) noexcept : intrusive_ptr(p.release()) {}
    intrusive_ptr(const intrusive_ptr &o) noexcept : p_(o.p_) {
        if (p_) Counts::add(p_);
    }
    intrusive_ptr(intrusive_ptr &&o) noexcept : p_(o.release()) {}
    template <class U, class N, class = if_fits<U>> intrusive_ptr(const intrusive_ptr<U, N> &o) noexcept : p_(o.p_) {
        if (p_) Counts::add(p_);
    }
    template <class U, class N, class = if_fits<U>> intrusive_ptr(intrusive_ptr<U, N> &&o) noexcept : p_(o.release()) {}
    intrusive_ptr &operator=(intrusive_ptr o) & noexcept {
        swap(o);
        return *this;
    }
    ~intrusive_ptr() { reset(); }
    /// Takes the reference that `p` holds already (see release).
    static intrusive_ptr reclaim(T *p) { return intrusive_ptr(p, raw::DontIncreaseRefcount()); }
    static intrusive_ptr reclaim_copy(T *p) {
        if (p) Counts::add(p);
        return reclaim(p);
    }
    static intrusive_ptr unsafe_reclaim_from_nonowning(T *p) { return reclaim_copy(p); }
    static intrusive_ptr unsafe_steal_from_new(T *p) { return intrusive_ptr(p); }
    template <class... Args> static intrusive_ptr make(Args &&...args) { return intrusive_ptr(new T(std::forward<Args>(args)...)); }
    T *get() const noexcept { return p_; }
    T &operator*() const noexcept { return *p_; }
    T *operator->() const noexcept { return p_; }
    operator bool() const noexcept { return p_ != nullptr; }
    bool defined() const noexcept { return p_ != nullptr; }
    size_t use_count() const noexcept { return p_ ? Counts::uses(p_) : 0; }
    size_t weak_use_count() const noexcept { return p_ ? Counts::weak_uses(p_) : 0; }
    bool unique() const noexcept { return use_count() == 1; }
    T *release() noexcept { return std::exchange(p_, nullptr); }
    void reset() noexcept {
        if (T *p = release()) Counts::drop(p);
    }
    void swap(intrusive_ptr &o) noexcept { std::swap(p_, o.p_); }
};

/// Knows an object without holding it: lock() gives a holder as long as there is another.
template <class T, class Null = detail::intrusive_target_default_null_type<T>> class weak_intrusive_ptr final {
    T *p_ = nullptr;
    using Counts = typename detail::CountsOf<std::remove_const_t<T>>::type;
    template <class U, class N> friend class weak_intrusive_ptr;
    template <class U> using if_fits = std::enable_if_t<std::is_convertible<U *, T *>::value>;

public:
    using element_type = T;
    explicit weak_intrusive_ptr(const intrusive_ptr<T, Null> &p) : p_(p.get()) {
        if (p_) Counts::add_weak(p_);
    }
    weak_intrusive_ptr(const weak_intrusive_ptr &o) noexcept : p_(o.p_) {
        if (p_) Counts::add_weak(p_);
    }
    weak_intrusive_ptr(weak_intrusive_ptr &&o) noexcept : p_(o.release()) {}
    template <class U, class N, class = if_fits<U>> weak_intrusive_ptr(const weak_intrusive_ptr<U, N> &o) noexcept : p_(o.p_) {
        if (p_) Counts::add_weak(p_);
    }
    template <class U, class N, class = if_fits<U>> weak_intrusive_ptr(weak_intrusive_ptr<U, N> &&o) noexcept : p_(o.release()) {}
    weak_intrusive_ptr &operator=(weak_intrusive_ptr o) & noexcept {
        swap(o);
        return *this;
    }
    weak_intrusive_ptr &operator=(const intrusive_ptr<T, Null> &p) & noexcept { return *this = weak_intrusive_ptr(p); }
    ~weak_intrusive_ptr() { reset(); }
    static weak_intrusive_ptr reclaim(T *p) {
        weak_intrusive_ptr made{intrusive_ptr<T, Null>()};
        made.p_ = p;
        return made;
    }
    static weak_intrusive_ptr reclaim_copy(T *p) {
        if (p) Counts::add_weak(p);
        return reclaim(p);
    }
    T *_unsafe_get_target() const noexcept { return p_; }
    size_t use_count() const noexcept { return p_ ? Counts::uses(p_) : 0; }
    size_t weak_use_count() const noexcept { return p_ ? Counts::weak_uses(p_) : 0; }
    bool expired() const noexcept { return use_count() == 0; }
    intrusive_ptr<T, Null> lock() const noexcept { return p_ && Counts::lock(p_) ? intrusive_ptr<T, Null>::reclaim(p_) : intrusive_ptr<T, Null>(); }
    T *release() noexcept { return std::exchange(p_, nullptr); }
    void reset() noexcept {
        if (T *p = release()) Counts::drop_weak(p);
    }
    void swap(weak_intrusive_ptr &o) noexcept { std::swap(p_, o.p_); }
    friend bool operator==(const weak_intrusive_ptr &a, const weak_intrusive_ptr &b) noexcept { return a.p_ == b.p_; }
    friend bool operator!=(const weak_intrusive_ptr &a, const weak_intrusive_ptr &b) noexcept { return a.p_ != b.p_; }
    friend bool operator<(const weak_intrusive_ptr &a, const weak_intrusive_ptr &b) noexcept { return a.p_ < b.p_; }
};

template <class T, class N> void swap(intrusive_ptr<T, N> &a, intrusive_ptr<T, N> &b) noexcept { a.swap(b); }
template <class T, class N> void swap(weak_intrusive_ptr<T, N> &a, weak_intrusive_ptr<T, N> &b) noexcept { a.swap(b); }
template <class T, class N, class U, class M> bool operator==(const intrusive_ptr<T, N> &a, const intrusive_ptr<U, M> &b) noexcept { return a.get() == b.get(); }
template <class T, class N, class U, class M> bool operator!=(const intrusive_ptr<T, N> &a, const intrusive_ptr<U, M> &b) noexcept { return a.get() != b.get(); }
template <class T, class N> bool operator<(const intrusive_ptr<T, N> &a, const intrusive_ptr<T, N> &b) noexcept { return a.get() < b.get(); }
template <class T, class N> bool operator==(const intrusive_ptr<T, N> &a, std::nullptr_t) noexcept { return !a.get(); }
template <class T, class N> bool operator==(std::nullptr_t, const intrusive_ptr<T, N> &a) noexcept { return !a.get(); }
template <class T, class N> bool operator!=(const intrusive_ptr<T, N> &a, std::nullptr_t) noexcept { return a.get(); }
template <class T, class N> bool operator!=(std::nullptr_t, const intrusive_ptr<T, N> &a) noexcept { return a.get(); }
template <class T, class N = detail::intrusive_target_default_null_type<T>, class... Args> intrusive_ptr<T, N> make_intrusive(Args &&...args) { return intrusive_ptr<T, N>::make(std::forward<Args>(args)...); }

/// The same object through a pointer to another class of it.
template <class T, class U> intrusive_ptr<T> static_intrusive_pointer_cast(intrusive_ptr<U> p) { return intrusive_ptr<T>::reclaim(static_cast<T *>(p.release())); }
template <class T, class U> intrusive_ptr<T> dynamic_intrusive_pointer_cast(intrusive_ptr<U> p) {
    T *as = dynamic_cast<T *>(p.get());
    if (as) p.release();
    return intrusive_ptr<T>::reclaim(as);
}

/// Counting by hand.
namespace raw {
namespace intrusive_ptr {
inline void incref(c10::intrusive_ptr_target *p) {
    if (p) detail::Counts::add(p);
}
inline void decref(c10::intrusive_ptr_target *p) {
    if (p) detail::Counts::drop(p);
}
inline size_t use_count(c10::intrusive_ptr_target *p) { return p ? detail::Counts::uses(p) : 0; }
} // namespace intrusive_ptr
namespace weak_intrusive_ptr {
inline void incref(c10::intrusive_ptr_target *p) {
    if (p) detail::Counts::add_weak(p);
}
inline void decref(c10::intrusive_ptr_target *p) {
    if (p) detail::Counts::drop_weak(p);
}
inline size_t use_count(c10::intrusive_ptr_target *p) { return p ? detail::Counts::uses(p) : 0; }
} // namespace weak_intrusive_ptr
} // namespace raw

} // namespace c10

namespace std {
template <class T, class N> struct hash<c10::intrusive_ptr<T, N>> {
    size_t operator()(const c10::intrusive_ptr<T, N> &p) const { return hash<T *>()(p.get()); }
};
template <class T, class N> struct hash<c10::weak_intrusive_ptr<T, N>> {
    size_t operator()(const c10::weak_intrusive_ptr<T, N> &p) const { return hash<T *>()(p._unsafe_get_target()); }
};
} // namespace std
