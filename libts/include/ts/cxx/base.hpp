// SPDX-License-Identifier: Apache-2.0
//
// base.hpp: what the rest of the C++ face stands on: errors, views of arrays, optional, counted pointers, text.
// Names and behaviour are LibTorch's, as far as programs that run models see them.
#pragma once

#include <ts/cxx/macros.hpp>
#include <ts/cxx/std.hpp>
#include <ts/ts.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <exception>
#include <functional>
#include <iomanip>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace c10 {

using std::string;

// ---- text ----

/// All arguments one behind the other.
template <class... Args> std::string str(const Args &...args) {
    std::ostringstream out;
    static_cast<void>(std::initializer_list<int>{0, (static_cast<void>(out << args), 0)...});
    return out.str();
}

template <class Container> std::string Join(const std::string &between, const Container &parts) {
    std::ostringstream out;
    bool first = true;
    for (const auto &part : parts) {
        if (!first) out << between;
        out << part;
        first = false;
    }
    return out.str();
}

// ---- errors ----

struct SourceLocation {
    const char *function;
    const char *file;
    uint32_t line;
};

inline std::ostream &operator<<(std::ostream &out, const SourceLocation &at) {
    return out << at.function << " at " << at.file << ":" << at.line;
}

/// What fails throws this. what() has the message and where it was raised; msg() the message alone.
class Error : public std::exception {
    std::string message_, backtrace_, without_, what_;
    std::vector<std::string> context_;

    void refresh() {
        without_ = message_;
        if (context_.size() == 1) without_ += " (" + context_[0] + ")";
        else
            for (const std::string &line : context_) without_ += "\n  " + line;
        what_ = without_ + (backtrace_.empty() ? "" : "\n" + backtrace_);
    }

public:
    Error(std::string message, std::string backtrace, const void * = nullptr)
        : message_(std::move(message)), backtrace_(std::move(backtrace)) {
        refresh();
    }
    Error(SourceLocation at, std::string message)
        : Error(std::move(message), "Exception raised from " + str(at) + " (most recent call first):\n") {}

    const char *what() const noexcept override { return what_.c_str(); }
    const char *what_without_backtrace() const noexcept { return without_.c_str(); }
    const std::string &msg() const { return message_; }
    const std::string &backtrace() const { return backtrace_; }
    const std::vector<std::string> &context() const { return context_; }
    void add_context(std::string line) {
        context_.push_back(std::move(line));
        refresh();
    }
};

class IndexError : public Error { using Error::Error; };
class ValueError : public Error { using Error::Error; };
class TypeError : public Error { using Error::Error; };
class NotImplementedError : public Error { using Error::Error; };
class LinAlgError : public Error { using Error::Error; };
class OutOfMemoryError : public Error { using Error::Error; };

namespace detail {
[[noreturn]] inline void torchCheckFail(const char *function, const char *file, uint32_t line, const std::string &message) {
    throw Error({function, file, line}, message);
}
/// What TORCH_INTERNAL_ASSERT says that stands at `file`:`line` in LibTorch's own sources.
[[noreturn]] inline void throw_assert(const char *condition, const char *file, int line, const std::string &more) {
    throw Error({"assert", file, static_cast<uint32_t>(line)}, str(condition, " INTERNAL ASSERT FAILED at \"", file, "\":", line, ", please report a bug to PyTorch. ", more));
}
template <class... Args> std::string check_text(const char *otherwise, const Args &...args) {
    if constexpr (sizeof...(Args) == 0) return otherwise;
    else return str(args...);
}
} // namespace detail

#define TORCH_CHECK_WITH(type, condition, ...)                                                                    \
    if (C10_UNLIKELY(!(condition)))                                                                               \
    throw ::c10::type({__func__, __FILE__, static_cast<uint32_t>(__LINE__)},                                      \
                      ::c10::detail::check_text("Expected " #condition " to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)", \
                                                ##__VA_ARGS__))
#define TORCH_CHECK(condition, ...) TORCH_CHECK_WITH(Error, condition, ##__VA_ARGS__)
#define TORCH_CHECK_INDEX(condition, ...) TORCH_CHECK_WITH(IndexError, condition, ##__VA_ARGS__)
#define TORCH_CHECK_VALUE(condition, ...) TORCH_CHECK_WITH(ValueError, condition, ##__VA_ARGS__)
#define TORCH_CHECK_TYPE(condition, ...) TORCH_CHECK_WITH(TypeError, condition, ##__VA_ARGS__)
#define TORCH_CHECK_LINALG(condition, ...) TORCH_CHECK_WITH(LinAlgError, condition, ##__VA_ARGS__)
#define TORCH_CHECK_ARG(condition, number, ...) TORCH_CHECK(condition, "invalid argument ", number, ": ", ##__VA_ARGS__)
#define TORCH_CHECK_IF_NOT_ON_CUDA(condition, ...) TORCH_CHECK(condition, ##__VA_ARGS__)
#define TORCH_CHECK_NOT_IMPLEMENTED(condition, ...) TORCH_CHECK_WITH(NotImplementedError, condition, ##__VA_ARGS__)
#define TORCH_INTERNAL_ASSERT(condition, ...)                                                                     \
    if (C10_UNLIKELY(!(condition)))                                                                               \
    throw ::c10::Error({__func__, __FILE__, static_cast<uint32_t>(__LINE__)},                                     \
                       #condition " INTERNAL ASSERT FAILED at \"" __FILE__ "\":" C10_STRINGIZE(__LINE__)          \
                                  ", please report a bug to PyTorch. " + ::c10::detail::check_text("", ##__VA_ARGS__))
#define AT_ASSERT(...) TORCH_INTERNAL_ASSERT(__VA_ARGS__)
#define AT_ASSERTM(condition, ...) TORCH_INTERNAL_ASSERT(condition, __VA_ARGS__)
#define TORCH_INTERNAL_ASSERT_DEBUG_ONLY(...)
#define C10_THROW_ERROR(type, message) throw ::c10::type({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, message)
#define TORCH_RETHROW(e, ...)                                                                                     \
    do {                                                                                                          \
        e.add_context(::c10::str(__VA_ARGS__));                                                                   \
        throw;                                                                                                    \
    } while (false)
#define AT_ERROR(...)                                                                                             \
    do {                                                                                                          \
        ::c10::detail::torchCheckFail(__func__, __FILE__, static_cast<uint32_t>(__LINE__), ::c10::str(__VA_ARGS__)); \
    } while (false)

/// Warnings go to a handler: by default a line on the error stream.
class WarningHandler {
public:
    virtual ~WarningHandler() = default;
    virtual void process(const SourceLocation &at, const std::string &message, bool verbatim);
};

namespace Warning {
inline WarningHandler *&current_handler() {
    static WarningHandler base;
    thread_local WarningHandler *current = &base;
    return current;
}
inline WarningHandler *get_warning_handler() noexcept { return current_handler(); }
inline void set_warning_handler(WarningHandler *handler) noexcept { current_handler() = handler; }
inline bool &always() {
    static bool on = false;
    return on;
}
inline void set_warnAlways(bool on) noexcept { always() = on; }
inline bool get_warnAlways() noexcept { return always(); }
inline void warn(const SourceLocation &at, const std::string &message, bool verbatim) { get_warning_handler()->process(at, message, verbatim); }
class WarningHandlerGuard {
    WarningHandler *before_;

public:
    explicit WarningHandlerGuard(WarningHandler *handler) : before_(get_warning_handler()) { set_warning_handler(handler); }
    WarningHandlerGuard(const WarningHandlerGuard &) = delete;
    ~WarningHandlerGuard() { set_warning_handler(before_); }
};
struct WarnAlways {
    bool before;
    explicit WarnAlways(bool on = true) : before(get_warnAlways()) { set_warnAlways(on); }
    WarnAlways(const WarnAlways &) = delete;
    ~WarnAlways() { set_warnAlways(before); }
};
} // namespace Warning
namespace WarningUtils = Warning;

#define TORCH_WARN(...) ::c10::Warning::warn({__func__, __FILE__, static_cast<uint32_t>(__LINE__)}, ::c10::str(__VA_ARGS__), false)
#define TORCH_WARN_ONCE(...)                                                                                      \
    do {                                                                                                          \
        static std::atomic<bool> warned{false};                                                                   \
        if (!warned.exchange(true) || ::c10::Warning::get_warnAlways()) TORCH_WARN(__VA_ARGS__);                   \
    } while (false)

namespace detail {
/// A ts_error for one call: `check(status)` throws what it says.
class Status {
    ts_error *error_ = ts_error_new();

public:
    Status() = default;
    Status(const Status &) = delete;
    ~Status() { ts_error_free(error_); }
    operator ts_error *() { return error_; }
    std::string message() const { return ts_error_message(error_); }
    std::string brief() const { return ts_error_brief(error_); }
    bool raised() const { return ts_error_exception(error_) == TS_EXCEPTION_RAISED; }

    [[noreturn]] void raise(ts_status status, const char *where) {
        std::string text = status == TS_ERR_MEMORY && message().empty() ? "out of memory" : message();
        std::string from = std::string("Exception raised from ") + where + " in libts (most recent call first):\n";
        if (text.rfind("The following operation failed in the TorchScript interpreter.", 0) == 0) throw std::runtime_error(text);
        if (status == TS_ERR_MEMORY) throw OutOfMemoryError(text, from);
        switch (ts_error_exception(error_)) {
        case TS_EXCEPTION_INDEX: throw IndexError(text, from);
        case TS_EXCEPTION_VALUE: throw ValueError(text, from);
        case TS_EXCEPTION_TYPE: throw TypeError(text, from);
        case TS_EXCEPTION_NOT_IMPLEMENTED: throw NotImplementedError(text, from);
        case TS_EXCEPTION_LINALG: throw LinAlgError(text, from);
        case TS_EXCEPTION_STD: throw std::runtime_error(text);
        case TS_EXCEPTION_RAISED:
        case TS_EXCEPTION_ERROR: break;
        }
        throw Error(text, from);
    }
    void check(ts_status status, const char *where) {
        if (C10_UNLIKELY(status != TS_OK)) raise(status, where);
    }
};

/// An owning handle of ts.h.
template <class T, T *(*Ref)(T *), void (*Unref)(T *)> class Handle {
    T *p_ = nullptr;

public:
    Handle() = default;
    /// Takes the reference.
    explicit Handle(T *p) : p_(p) {}
    static Handle borrowed(T *p) { return Handle(Ref(p)); }
    Handle(const Handle &o) : p_(Ref(o.p_)) {}
    Handle(Handle &&o) noexcept : p_(std::exchange(o.p_, nullptr)) {}
    Handle &operator=(Handle o) noexcept {
        std::swap(p_, o.p_);
        return *this;
    }
    ~Handle() { Unref(p_); }
    T *get() const { return p_; }
    T *release() { return std::exchange(p_, nullptr); }
    explicit operator bool() const { return p_ != nullptr; }
};

using TensorHandle = Handle<ts_tensor, ts_tensor_ref, ts_tensor_unref>;
using ValueHandle = Handle<ts_value, ts_value_ref, ts_value_unref>;
using ModuleHandle = Handle<ts_module, ts_module_ref, ts_module_unref>;
using ContextHandle = Handle<ts_context, ts_context_ref, ts_context_unref>;

/// A new value; NULL from a constructor of ts.h means that memory ended.
inline ValueHandle made(ts_value *v) {
    if (C10_UNLIKELY(!v)) throw OutOfMemoryError("out of memory", "");
    return ValueHandle(v);
}

/// A counted object: unlike std::make_shared, compiled once for a type and not for each way to construct it.
template <class T> std::shared_ptr<T> shared(T *made) { return std::shared_ptr<T>(made); }

/// Objects that stay for ever, by name: one table for all their types, which is compiled once.
template <class T> class Kept {
    std::unordered_map<std::string, void *> all_;

public:
    T *find(const std::string &name) const {
        auto found = all_.find(name);
        return found == all_.end() ? nullptr : static_cast<T *>(found->second);
    }
    T &add(const std::string &name, T *kept) {
        all_[name] = const_cast<std::remove_const_t<T> *>(kept);
        return *kept;
    }
    template <class F> void each(const F &f) const {
        for (const auto &pair : all_) f(*static_cast<T *>(pair.second));
    }
};

/// Text that the library gives away.
inline std::string take_text(char *text) {
    std::string s(text ? text : "");
    ts_free(text);
    return s;
}
} // namespace detail

// ---- ArrayRef ----

/// A view of items that live elsewhere.
template <class T> class ArrayRef {
    const T *data_ = nullptr;
    size_t size_ = 0;

public:
    using value_type = T;
    using iterator = const T *;
    using const_iterator = const T *;
    using size_type = size_t;
    using reverse_iterator = std::reverse_iterator<iterator>;

    constexpr ArrayRef() = default;
    constexpr ArrayRef(const T &one) : data_(&one), size_(1) {}
    constexpr ArrayRef(const T *data, size_t length) : data_(data), size_(length) {}
    constexpr ArrayRef(const T *begin, const T *end) : data_(begin), size_(static_cast<size_t>(end - begin)) {}
    template <class Container, class U = decltype(std::declval<const Container &>().data()),
              class = std::enable_if_t<(std::is_same<U, T *>::value || std::is_same<U, const T *>::value) && !std::is_same<T, bool>::value>>
    constexpr ArrayRef(const Container &c) : data_(c.data()), size_(c.size()) {}
    template <class A> ArrayRef(const std::vector<T, A> &v) : data_(v.data()), size_(v.size()) {
        static_assert(!std::is_same<T, bool>::value, "ArrayRef<bool> cannot be made from a vector of bits");
    }
    template <size_t N> constexpr ArrayRef(const std::array<T, N> &a) : data_(a.data()), size_(N) {}
    template <size_t N> constexpr ArrayRef(const T (&a)[N]) : data_(a), size_(N) {}
    constexpr ArrayRef(const std::initializer_list<T> &list) : data_(std::begin(list) == std::end(list) ? nullptr : std::begin(list)), size_(list.size()) {}

    constexpr iterator begin() const { return data_; }
    constexpr iterator end() const { return data_ + size_; }
    reverse_iterator rbegin() const { return reverse_iterator(end()); }
    reverse_iterator rend() const { return reverse_iterator(begin()); }
    constexpr bool empty() const { return size_ == 0; }
    constexpr const T *data() const { return data_; }
    constexpr size_t size() const { return size_; }
    const T &front() const {
        TORCH_CHECK(!empty(), "ArrayRef: attempted to access front() of empty list");
        return data_[0];
    }
    const T &back() const {
        TORCH_CHECK(!empty(), "ArrayRef: attempted to access back() of empty list");
        return data_[size_ - 1];
    }
    constexpr const T &operator[](size_t i) const { return data_[i]; }
    const T &at(size_t i) const {
        TORCH_CHECK(i < size_, "ArrayRef: invalid index Index = ", i, "; Length = ", size_);
        return data_[i];
    }
    ArrayRef slice(size_t from, size_t n) const {
        TORCH_CHECK(from + n <= size_, "ArrayRef: invalid slice, N = ", from, "; M = ", n, "; size = ", size_);
        return ArrayRef(data_ + from, n);
    }
    ArrayRef slice(size_t from) const { return slice(from, size_ - from); }
    bool equals(ArrayRef o) const { return size_ == o.size_ && std::equal(begin(), end(), o.begin()); }
    std::vector<T> vec() const { return std::vector<T>(begin(), end()); }
};

template <class T> bool operator==(ArrayRef<T> a, ArrayRef<T> b) { return a.equals(b); }
template <class T> bool operator!=(ArrayRef<T> a, ArrayRef<T> b) { return !a.equals(b); }
template <class T> bool operator==(const std::vector<T> &a, ArrayRef<T> b) { return ArrayRef<T>(a).equals(b); }
template <class T> bool operator==(ArrayRef<T> a, const std::vector<T> &b) { return a.equals(ArrayRef<T>(b)); }
template <class T> bool operator!=(ArrayRef<T> a, const std::vector<T> &b) { return !a.equals(ArrayRef<T>(b)); }
template <class T> bool operator!=(const std::vector<T> &a, ArrayRef<T> b) { return !ArrayRef<T>(a).equals(b); }
template <class T> ArrayRef<T> makeArrayRef(const std::vector<T> &v) { return v; }
template <class T> ArrayRef<T> makeArrayRef(const T *data, size_t n) { return {data, n}; }
template <class T, size_t N> ArrayRef<T> makeArrayRef(const T (&items)[N]) { return items; }

template <class T> std::ostream &operator<<(std::ostream &out, ArrayRef<T> list) {
    out << "[";
    for (size_t i = 0; i < list.size(); i++) out << (i ? ", " : "") << list[i];
    return out << "]";
}

using IntArrayRef = ArrayRef<int64_t>;

/// A list of ints that may be absent; one int stands for a list of one.
template <class T> class OptionalArrayRef {
    c10::optional<ArrayRef<T>> list_;
    T one_{};

    void one(T value) {
        one_ = value;
        list_.emplace(one_);
    }

public:
    OptionalArrayRef() = default;
    OptionalArrayRef(nullopt_t) {}
    OptionalArrayRef(const OptionalArrayRef &o) : list_(o.list_), one_(o.one_) {
        if (list_ && list_->data() == &o.one_) list_.emplace(one_);
    }
    OptionalArrayRef(ArrayRef<T> list) : list_(list) {}
    OptionalArrayRef(const c10::optional<ArrayRef<T>> &list) : list_(list) {}
    OptionalArrayRef(const std::vector<T> &list) : list_(list) {}
    OptionalArrayRef(const std::initializer_list<T> &list) : list_(ArrayRef<T>(list)) {}
    template <class N, class = std::enable_if_t<std::is_integral<N>::value && !std::is_same<N, bool>::value>> OptionalArrayRef(N value) { one(static_cast<T>(value)); }
    OptionalArrayRef &operator=(const OptionalArrayRef &o) = delete;
    bool has_value() const { return list_.has_value(); }
    explicit operator bool() const { return has_value(); }
    const ArrayRef<T> &value() const { return list_.value(); }
    const ArrayRef<T> &operator*() const { return *list_; }
    const ArrayRef<T> *operator->() const { return &*list_; }
};
using OptionalIntArrayRef = OptionalArrayRef<int64_t>;

} // namespace c10

#include <iostream>
#include <map>
#include <set>

// LibTorch prints containers through its logging headers: elements between blanks, at most a hundred.
namespace std {
template <class A, class B> ostream &operator<<(ostream &out, const pair<A, B> &p) { return out << '(' << p.first << ", " << p.second << ')'; }
#define TS_PRINTS(container)                                                                                      \
    template <class... Types> ostream &operator<<(ostream &out, const container<Types...> &c) {                   \
        size_t n = 0;                                                                                             \
        for (auto it = c.begin(); it != c.end() && n < 100; ++it, ++n) out << (n ? " " : "") << *it;               \
        return out << (c.size() > 100 ? " ..." : "");                                                             \
    }
TS_PRINTS(vector)
TS_PRINTS(map)
TS_PRINTS(set)
#undef TS_PRINTS
} // namespace std

namespace c10 {
inline void WarningHandler::process(const SourceLocation &at, const std::string &message, bool) {
    std::cerr << "Warning: " << message << " (function " << at.function << ")\n";
}
} // namespace c10

namespace at {
using namespace c10;
}
namespace torch {
using namespace at;
}
