// SPDX-License-Identifier: Apache-2.0
//
// kernel.hpp: a C++ function as one on a stack of IValues, and the schema that follows from its types.
#pragma once

#include <ts/cxx/dispatch_keys.hpp>

#include <cxxabi.h>
#include <typeindex>

namespace c10 {

using Stack = std::vector<IValue>;
class OperatorHandle;

/// The base of functors that are kernels.
struct OperatorKernel : intrusive_ptr_target {};

inline std::string demangle(const char *name) {
    int status;
    char *text = abi::__cxa_demangle(name, nullptr, nullptr, &status);
    std::string readable = text ? text : name, ours = "std::optional<", theirs = "c10::optional<";
    std::free(text);
    for (size_t at = 0; (at = readable.find(ours, at)) != std::string::npos; at += theirs.size()) readable.replace(at, ours.size(), theirs);
    return readable;
}

namespace detail {

/// What an argument is kept in while a function runs: views need an owner.
template <class T> struct Holder { using type = T; };
template <class T> struct Holder<ArrayRef<T>> { using type = std::vector<T>; };
template <class T> struct Holder<optional<ArrayRef<T>>> { using type = optional<std::vector<T>>; };
template <class T> struct Holder<OptionalArrayRef<T>> { using type = optional<std::vector<T>>; };
template <class T> using HolderOf = typename Holder<std::decay_t<T>>::type;
/// How it is passed on: what is taken by value may be moved.
template <class T> struct Pass {
    static std::conditional_t<std::is_lvalue_reference<T>::value, HolderOf<T> &, HolderOf<T> &&> on(HolderOf<T> &held) {
        return static_cast<std::conditional_t<std::is_lvalue_reference<T>::value, HolderOf<T> &, HolderOf<T> &&>>(held);
    }
};
template <class T> struct Pass<optional<ArrayRef<T>>> {
    static optional<ArrayRef<T>> on(optional<std::vector<T>> &held) { return held ? optional<ArrayRef<T>>(ArrayRef<T>(*held)) : optional<ArrayRef<T>>(); }
};
template <class T> struct Pass<OptionalArrayRef<T>> : Pass<optional<ArrayRef<T>>> {};
template <class T> struct Pass<const optional<ArrayRef<T>> &> : Pass<optional<ArrayRef<T>>> {};
template <class T> struct Pass<const OptionalArrayRef<T> &> : Pass<optional<ArrayRef<T>>> {};

template <class T> struct TypeText<OptionalArrayRef<T>> { static std::string get() { return type_text<T>() + "[]?"; } };
template <class T> struct TypeText<intrusive_ptr<T>>;

/// Results of a function as separate values.
template <class R> struct Results {
    static std::string text() { return type_text<R>() + " _0"; }
    static void give(Stack &out, R &&result) { out.emplace_back(std::forward<R>(result)); }
    static R take(Stack &stack) { return std::move(stack.back()).template to<R>(); }
};
template <> struct Results<void> {
    static std::string text() { return "()"; }
};
template <class... T> struct Results<std::tuple<T...>> {
    static std::string text() {
        std::string all;
        size_t i = 0;
        ((all += (i ? ", " : "") + type_text<T>() + " _" + std::to_string(i), i++), ...);
        return sizeof...(T) == 1 ? all : "(" + all + ")";
    }
    static void give(Stack &out, std::tuple<T...> &&result) {
        c10::apply([&](const auto &...item) { (out.emplace_back(IValue(item)), ...); }, result);
    }
    template <size_t... I> static std::tuple<T...> items(Stack &stack, std::index_sequence<I...>) {
        size_t from = stack.size() - sizeof...(T);
        (void)from;
        return std::tuple<T...>(stack[from + I].template to<T>()...);
    }
    static std::tuple<T...> take(Stack &stack) { return items(stack, std::index_sequence_for<T...>()); }
};

/// The function type of anything that can be called.
template <class F> struct FunctionOf : FunctionOf<decltype(&F::operator())> {};
template <class R, class... Args> struct FunctionOf<R(Args...)> { using type = R(Args...); };
template <class R, class... Args> struct FunctionOf<R (*)(Args...)> { using type = R(Args...); };
template <class C, class R, class... Args> struct FunctionOf<R (C::*)(Args...)> { using type = R(Args...); };
template <class C, class R, class... Args> struct FunctionOf<R (C::*)(Args...) const> { using type = R(Args...); };

/// A result without references: those that a function gives out may be to its arguments, which end with the call.
template <class R> struct OwnedOf { using type = std::decay_t<R>; };
template <class... T> struct OwnedOf<std::tuple<T...>> { using type = std::tuple<std::decay_t<T>...>; };

template <class Function> struct Signature;
template <class R, class... Args> struct Signature<R(Args...)> {
    using Result = R;
    using Owned = typename OwnedOf<R>::type;
    using Plain = R(Args...);
    using Unboxed = std::function<R(DispatchKeySet, Args...)>;
    using Holders = std::tuple<HolderOf<Args>...>;
    static constexpr size_t count = sizeof...(Args);
    /// The schema without a name.
    static std::string schema() {
        std::string all;
        size_t i = 0;
        ((all += (i ? ", " : "") + type_text<Args>() + " _" + std::to_string(i), i++), ...);
        (void)i;
        return "(" + all + ") -> " + Results<R>::text();
    }
    template <class F> static Unboxed wrap(F f) {
        auto shared = std::make_shared<F>(std::move(f));
        return [shared](DispatchKeySet, Args... args) -> R { return (*shared)(std::forward<Args>(args)...); };
    }
    template <size_t... I> static Owned call(const Unboxed &f, DispatchKeySet keys, Stack &stack, std::index_sequence<I...>) {
        TORCH_CHECK(stack.size() >= count, "a function of ", count, " arguments was called with ", stack.size());
        struct Drop { /* the arguments, once the function is done with them */
            Stack &stack;
            ~Drop() { stack.resize(stack.size() - count); }
        } drop{stack};
        IValue *args = stack.data() + (stack.size() - count);
        (void)args;
        Holders held{args[I].template to<std::tuple_element_t<I, Holders>>()...};
        return f(keys, Pass<Args>::on(std::get<I>(held))...);
    }
    /// Takes the arguments from the end of the stack.
    static Owned call(const Unboxed &f, DispatchKeySet keys, Stack &stack) { return call(f, keys, stack, std::make_index_sequence<count>()); }
    /// And leaves the results there.
    static void run(const Unboxed &f, DispatchKeySet keys, Stack &stack) {
        if constexpr (std::is_void<R>::value) call(f, keys, stack);
        else Results<Owned>::give(stack, call(f, keys, stack));
    }
};
/// Functions that want to know the keys get them; they are no argument.
template <class R, class... Args> struct Signature<R(DispatchKeySet, Args...)> : Signature<R(Args...)> {
    template <class F> static typename Signature<R(Args...)>::Unboxed wrap(F f) {
        auto shared = std::make_shared<F>(std::move(f));
        return [shared](DispatchKeySet keys, Args... args) -> R { return (*shared)(keys, std::forward<Args>(args)...); };
    }
};
template <class F> using SignatureOf = Signature<typename FunctionOf<std::decay_t<F>>::type>;

/// What ts.h calls: no exception leaves it.
template <class F> ts_status guarded(ts_error *error, const F &f) {
    try {
        f();
        return TS_OK;
    } catch (const Error &e) {
        return ts_error_set(error, TS_ERR_RUNTIME, e.what_without_backtrace());
    } catch (const std::exception &e) {
        return ts_error_set(error, TS_ERR_RUNTIME, e.what());
    } catch (...) {
        return ts_error_set(error, TS_ERR_RUNTIME, "an exception of unknown type was thrown");
    }
}
inline Stack stack_of(ts_value *const *args, size_t n) {
    Stack stack;
    for (size_t i = 0; i < n; i++) stack.emplace_back(ValueHandle::borrowed(args[i]));
    return stack;
}
inline void hand_out(const Stack &stack, ts_value **out) {
    for (size_t i = 0; i < stack.size(); i++) out[i] = stack[i].native() ? ts_value_ref(stack[i].native()) : ts_value_none();
}

} // namespace detail

/// The C++ types of a function.
struct CppSignature {
    std::type_index type;
    template <class Function> static CppSignature make() { return {std::type_index(typeid(typename detail::Signature<Function>::Plain))}; }
    std::string name() const { return demangle(type.name()); }
    bool operator==(const CppSignature &o) const { return type == o.type; }
};

/// A function behind an operator, with its C++ types or without.
class KernelFunction {
public:
    using BoxedKernelFunction = void(const OperatorHandle &, Stack *);
    using BoxedKernelFunction_withDispatchKeys = void(const OperatorHandle &, DispatchKeySet, Stack *);
    using Boxed = std::function<BoxedKernelFunction_withDispatchKeys>;

    KernelFunction() = default;
    explicit KernelFunction(Boxed boxed) : boxed_(std::move(boxed)) {}
    static KernelFunction makeFallthrough() {
        KernelFunction made;
        made.fallthrough_ = true;
        return made;
    }
    template <class F> static KernelFunction of(F f) {
        using S = detail::SignatureOf<F>;
        auto unboxed = std::make_shared<typename S::Unboxed>(S::wrap(std::move(f)));
        KernelFunction made([unboxed](const OperatorHandle &, DispatchKeySet keys, Stack *stack) { S::run(*unboxed, keys, *stack); });
        made.unboxed_ = unboxed;
        made.signature_ = CppSignature::make<typename S::Plain>();
        return made;
    }
    bool isValid() const { return boxed_ || fallthrough_; }
    bool isFallthrough() const { return fallthrough_; }
    const optional<CppSignature> &signature() const { return signature_; }
    void callBoxed(const OperatorHandle &op, DispatchKeySet keys, Stack *stack) const { boxed_(op, keys, stack); }
    /// The function with its types, if these are the ones; NULL if they are not known.
    template <class Function> const typename detail::Signature<Function>::Unboxed *unboxed() const {
        return signature_ && *signature_ == CppSignature::make<Function>() ? static_cast<const typename detail::Signature<Function>::Unboxed *>(unboxed_.get()) : nullptr;
    }

private:
    Boxed boxed_;
    std::shared_ptr<void> unboxed_;
    optional<CppSignature> signature_;
    bool fallthrough_ = false;
};

} // namespace c10

namespace torch {
namespace jit {

inline IValue pop(Stack &stack) {
    IValue v = std::move(stack.back());
    stack.pop_back();
    return v;
}
inline IValue pop(Stack *stack) { return pop(*stack); }
inline IValue &peek(Stack &stack, size_t i, size_t n) { return *(stack.end() - static_cast<std::ptrdiff_t>(n) + static_cast<std::ptrdiff_t>(i)); }
inline IValue &peek(Stack *stack, size_t i, size_t n) { return peek(*stack, i, n); }
inline const IValue &peek(const Stack &stack, size_t i, size_t n) { return *(stack.end() - static_cast<std::ptrdiff_t>(n) + static_cast<std::ptrdiff_t>(i)); }
inline void drop(Stack &stack, size_t n) { stack.erase(stack.end() - static_cast<std::ptrdiff_t>(n), stack.end()); }
inline void drop(Stack *stack, size_t n) { drop(*stack, n); }
inline c10::ArrayRef<IValue> last(const Stack &stack, size_t n) { return c10::ArrayRef<IValue>(stack.data() + (stack.size() - n), n); }
inline c10::ArrayRef<IValue> last(const Stack *stack, size_t n) { return last(*stack, n); }
inline std::vector<IValue> pop(Stack &stack, size_t n) {
    std::vector<IValue> values(stack.end() - static_cast<std::ptrdiff_t>(n), stack.end());
    drop(stack, n);
    return values;
}
template <class T> void push_one(Stack &stack, T &&value) { stack.emplace_back(std::forward<T>(value)); }
template <class... T> void push(Stack &stack, T &&...values) { (stack.emplace_back(std::forward<T>(values)), ...); }
template <class... T> void push(Stack *stack, T &&...values) { push(*stack, std::forward<T>(values)...); }
template <class T> void push_list_elements(Stack &stack, const c10::List<T> &list) {
    for (T item : list) stack.emplace_back(std::move(item));
}
template <class... T> void pop(Stack &stack, T &...into) {
    size_t i = 0;
    ((into = peek(stack, i++, sizeof...(T)).template to<T>()), ...);
    drop(stack, sizeof...(T));
}
template <class... T> void pop(Stack *stack, T &...into) { pop(*stack, into...); }

} // namespace jit
} // namespace torch
