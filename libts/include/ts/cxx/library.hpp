// SPDX-License-Identifier: Apache-2.0
//
// library.hpp: operators and classes of the program's own: TORCH_LIBRARY, RegisterOperators, torch::class_.
#pragma once

#include <ts/cxx/settings.hpp>

namespace c10 {

enum class DispatchKey : uint8_t {
    Undefined, CPU, CUDA, MPS, Meta, QuantizedCPU, SparseCPU, Autograd, AutogradCPU, AutogradCUDA, Autocast, CatchAll, CompositeImplicitAutograd, CompositeExplicitAutograd,
    BackendSelect, ADInplaceOrView
};
enum class AliasAnalysisKind : uint8_t { INTERNAL_SPECIAL_CASE, CONSERVATIVE, FROM_SCHEMA, PURE_FUNCTION };

namespace detail {

// ---- a C++ function as one on IValues ----

/// What an argument is kept in while a function runs: views need an owner.
template <class T> struct Holder { using type = T; };
template <class T> struct Holder<ArrayRef<T>> { using type = std::vector<T>; };
template <class T> struct Holder<optional<ArrayRef<T>>> { using type = optional<std::vector<T>>; };
template <class T> struct Holder<OptionalArrayRef<T>> { using type = optional<std::vector<T>>; };
template <class T> using HolderOf = typename Holder<std::decay_t<T>>::type;

template <class T> struct TypeText<OptionalArrayRef<T>> { static std::string get() { return type_text<T>() + "[]?"; } };
template <class T> struct TypeText<c10::optional<ArrayRef<T>>> { static std::string get() { return type_text<T>() + "[]?"; } };
template <class T> struct TypeText<intrusive_ptr<T>>;

template <class R> std::string result_text() {
    if constexpr (std::is_void<R>::value) return "()";
    else return type_text<R>();
}

/// Results of a function as separate values.
template <class R> void give(std::vector<IValue> &out, R &&result) { out.emplace_back(std::forward<R>(result)); }
template <class... T> void give(std::vector<IValue> &out, std::tuple<T...> &&result) {
    c10::apply([&](auto &&...item) { (out.emplace_back(std::move(item)), ...); }, std::move(result));
}

template <class F> struct Signature : Signature<decltype(&F::operator())> {};
template <class R, class... Args> struct Signature<R (*)(Args...)> {
    using Result = R;
    static constexpr size_t count = sizeof...(Args);
    using Holders = std::tuple<HolderOf<Args>...>;
    static std::string schema(const std::string &name, size_t skip = 0) {
        std::string all;
        size_t i = 0, shown = 0;
        ((i++ < skip ? void() : void(all += (shown ? ", " : "") + type_text<Args>() + " _" + std::to_string(shown)), shown += i > skip), ...);
        return name + "(" + all + ") -> " + result_text<R>();
    }
    template <class F, size_t... I> static void run(const F &f, ts_value *const *args, std::vector<IValue> &out, std::index_sequence<I...>) {
        Holders held{IValue(ValueHandle::borrowed(args[I])).template to<std::tuple_element_t<I, Holders>>()...};
        if constexpr (std::is_void<R>::value) f(std::get<I>(held)...);
        else give(out, R(f(std::get<I>(held)...)));
    }
};
template <class R, class... Args> struct Signature<R(Args...)> : Signature<R (*)(Args...)> {};
template <class C, class R, class... Args> struct Signature<R (C::*)(Args...)> : Signature<R (*)(Args...)> {};
template <class C, class R, class... Args> struct Signature<R (C::*)(Args...) const> : Signature<R (*)(Args...)> {};

/// A function with its C++ types taken away; lives for ever once it is registered.
class Kernel {
    std::function<void(ts_value *const *, std::vector<IValue> &)> run_;

public:
    std::function<std::string(const std::string &)> schema; /* the inferred one, for a name */

    template <class F> static std::shared_ptr<Kernel> of(F f, size_t skip = 0) {
        using S = Signature<std::decay_t<F>>;
        auto k = std::make_shared<Kernel>();
        k->schema = [skip](const std::string &name) { return S::schema(name, skip); };
        k->run_ = [f](ts_value *const *args, std::vector<IValue> &out) { S::run(f, args, out, std::make_index_sequence<S::count>()); };
        return k;
    }
    /// A function on a stack of values: takes its `n` arguments from the end and leaves its results there.
    static std::shared_ptr<Kernel> on_stack(std::function<void(std::vector<IValue> &)> f, size_t n) {
        auto k = std::make_shared<Kernel>();
        k->run_ = [f, n](ts_value *const *args, std::vector<IValue> &out) {
            for (size_t i = 0; i < n; i++) out.emplace_back(ValueHandle::borrowed(args[i]));
            f(out);
        };
        return k;
    }
    /// What ts.h calls: no exception leaves it.
    static ts_status call(void *self, ts_value *const *args, size_t, ts_value **out_results, ts_error *error) {
        try {
            std::vector<IValue> out;
            static_cast<Kernel *>(self)->run_(args, out);
            for (size_t i = 0; i < out.size(); i++) out_results[i] = out[i].native() ? ts_value_ref(out[i].native()) : nullptr;
            return TS_OK;
        } catch (const Error &e) {
            return ts_error_set(error, TS_ERR_RUNTIME, e.what_without_backtrace());
        } catch (const std::exception &e) {
            return ts_error_set(error, TS_ERR_RUNTIME, e.what());
        } catch (...) {
            return ts_error_set(error, TS_ERR_RUNTIME, "an exception of unknown type was thrown");
        }
    }
};

inline void register_operator(const std::string &schema, const std::shared_ptr<Kernel> &kernel) {
    static auto &kept = *new std::vector<std::shared_ptr<Kernel>>();
    static std::mutex lock;
    Status status;
    status.check(ts_op_register(schema.c_str(), Kernel::call, kernel.get(), status), "registering an operator");
    std::lock_guard<std::mutex> guard(lock);
    kept.push_back(kernel);
}

/// Schemas that wait for their function and functions that wait for their schema: either may come first.
class Pending {
    std::mutex lock_;
    std::unordered_map<std::string, std::string> schemas_;
    std::unordered_map<std::string, std::shared_ptr<Kernel>> kernels_;

public:
    static Pending &all() {
        static Pending &one = *new Pending();
        return one;
    }
    void schema(const std::string &name, const std::string &text) {
        std::lock_guard<std::mutex> guard(lock_);
        auto k = kernels_.find(name);
        if (k == kernels_.end()) schemas_[name] = text;
        else register_operator(text, k->second);
    }
    void kernel(const std::string &name, const std::shared_ptr<Kernel> &kernel) {
        std::lock_guard<std::mutex> guard(lock_);
        auto s = schemas_.find(name);
        if (s == schemas_.end()) kernels_[name] = kernel;
        else register_operator(s->second, kernel);
    }
};

inline bool runs_here(DispatchKey key) {
    return key == DispatchKey::CPU || key == DispatchKey::CatchAll || key == DispatchKey::CompositeImplicitAutograd || key == DispatchKey::CompositeExplicitAutograd ||
           key == DispatchKey::Undefined;
}

} // namespace detail
} // namespace c10

namespace torch {

using c10::DispatchKey;
template <class T> class class_;

/// A function for an operator, and for which device it is meant.
class CppFunction {
public:
    std::shared_ptr<c10::detail::Kernel> kernel;
    c10::DispatchKey key = c10::DispatchKey::CatchAll;
    template <class F, class = std::enable_if_t<!std::is_same<std::decay_t<F>, CppFunction>::value>> CppFunction(F &&f) : kernel(c10::detail::Kernel::of(std::decay_t<F>(f))) {}
};

template <class F> CppFunction dispatch(c10::DispatchKey key, F &&f) {
    CppFunction made(std::forward<F>(f));
    made.key = key;
    return made;
}
inline std::string schema(const char *text) { return text; }
template <class K> std::string schema(const char *text, K) { return text; }

#define TORCH_FN(f) (&f)

/// What the body of TORCH_LIBRARY defines operators and classes with.
class Library {
    std::string ns_;
    c10::DispatchKey key_;

    std::string qualified(const std::string &name) const { return name.find("::") == std::string::npos ? ns_ + "::" + name : name; }
    static std::string name_of(const std::string &schema) { return schema.substr(0, schema.find('(')); }

public:
    Library(std::string ns, c10::DispatchKey key = c10::DispatchKey::CatchAll) : ns_(std::move(ns)), key_(key) {}

    /// A schema whose function comes with impl().
    Library &def(const std::string &schema) & {
        c10::detail::Pending::all().schema(name_of(qualified(schema)), qualified(schema));
        return *this;
    }
    /// A schema, or a name alone: then the schema follows from the function's C++ types.
    template <class F> Library &def(const std::string &name_or_schema, F &&f) & {
        CppFunction function(std::forward<F>(f));
        std::string text = qualified(name_or_schema);
        if (text.find('(') == std::string::npos) text = function.kernel->schema(text);
        if (c10::detail::runs_here(function.key)) c10::detail::register_operator(text, function.kernel);
        else c10::detail::Pending::all().schema(name_of(text), text);
        return *this;
    }
    template <class F> Library &impl(const std::string &name, F &&f) & {
        CppFunction function(std::forward<F>(f));
        if (c10::detail::runs_here(key_) && c10::detail::runs_here(function.key)) c10::detail::Pending::all().kernel(qualified(name), function.kernel);
        return *this;
    }
    template <class T> torch::class_<T> class_(const std::string &name);
};

namespace detail {
struct TorchLibraryInit {
    TorchLibraryInit(void (*body)(Library &), const char *ns, c10::DispatchKey key = c10::DispatchKey::CatchAll) {
        Library library(ns, key);
        body(library);
    }
};
} // namespace detail

#define TORCH_LIBRARY(ns, m)                                                                                      \
    static void TORCH_LIBRARY_init_##ns(torch::Library &);                                                        \
    static const torch::detail::TorchLibraryInit TORCH_LIBRARY_static_init_##ns(&TORCH_LIBRARY_init_##ns, #ns);   \
    void TORCH_LIBRARY_init_##ns(torch::Library &m)
#define TS_LIBRARY_FRAGMENT(ns, m, id)                                                                            \
    static void C10_CONCATENATE(TORCH_LIBRARY_FRAGMENT_init_##ns##_, id)(torch::Library &);                               \
    static const torch::detail::TorchLibraryInit C10_CONCATENATE(TORCH_LIBRARY_FRAGMENT_static_init_##ns##_, id)(         \
        &C10_CONCATENATE(TORCH_LIBRARY_FRAGMENT_init_##ns##_, id), #ns);                                                  \
    void C10_CONCATENATE(TORCH_LIBRARY_FRAGMENT_init_##ns##_, id)(torch::Library & m)
#define TORCH_LIBRARY_FRAGMENT(ns, m) TS_LIBRARY_FRAGMENT(ns, m, __COUNTER__)
#define TS_LIBRARY_IMPL(ns, k, m, id)                                                                             \
    static void C10_CONCATENATE(TORCH_LIBRARY_IMPL_init_##ns##_##k##_, id)(torch::Library &);                             \
    static const torch::detail::TorchLibraryInit C10_CONCATENATE(TORCH_LIBRARY_IMPL_static_init_##ns##_##k##_, id)(       \
        &C10_CONCATENATE(TORCH_LIBRARY_IMPL_init_##ns##_##k##_, id), #ns, c10::DispatchKey::k);                           \
    void C10_CONCATENATE(TORCH_LIBRARY_IMPL_init_##ns##_##k##_, id)(torch::Library & m)
#define TORCH_LIBRARY_IMPL(ns, k, m) TS_LIBRARY_IMPL(ns, k, m, __COUNTER__)

// ---- the older way ----

/// RegisterOperators("ns::name", f), .op("ns::schema(...) -> ...", f), and options().
class RegisterOperators {
public:
    class Options {
        friend class RegisterOperators;
        std::string schema_;
        std::shared_ptr<c10::detail::Kernel> kernel_;

    public:
        Options &&schema(const std::string &text) && {
            schema_ = text;
            return std::move(*this);
        }
        template <class F> Options &&kernel(c10::DispatchKey key, F &&f) && {
            if (c10::detail::runs_here(key)) kernel_ = c10::detail::Kernel::of(std::decay_t<F>(f));
            return std::move(*this);
        }
        template <class F, F *f> Options &&kernel(c10::DispatchKey key) && { return std::move(*this).kernel(key, f); }
        template <class F> Options &&catchAllKernel(F &&f) && { return std::move(*this).kernel(c10::DispatchKey::CatchAll, std::forward<F>(f)); }
        template <class F, F *f> Options &&catchAllKernel() && { return std::move(*this).kernel(c10::DispatchKey::CatchAll, f); }
        Options &&aliasAnalysis(c10::AliasAnalysisKind) && { return std::move(*this); }
    };
    static Options options() { return {}; }

    RegisterOperators() = default;
    template <class F> explicit RegisterOperators(const std::string &name_or_schema, F &&f, Options = {}) { add(name_or_schema, std::forward<F>(f)); }
    RegisterOperators(const RegisterOperators &) = delete;
    RegisterOperators(RegisterOperators &&) = default;
    template <class F> RegisterOperators &&op(const std::string &name_or_schema, F &&f, Options = {}) && {
        add(name_or_schema, std::forward<F>(f));
        return std::move(*this);
    }
    RegisterOperators &&op(const std::string &schema, Options &&options) && { return std::move(*this).op(std::move(std::move(options).schema(schema))); }
    RegisterOperators &&op(Options &&options) && {
        std::string text = options.schema_;
        if (options.kernel_) c10::detail::register_operator(text.find('(') == std::string::npos ? options.kernel_->schema(text) : text, options.kernel_);
        return std::move(*this);
    }

private:
    template <class F> static void add(const std::string &name_or_schema, F &&f) {
        auto kernel = c10::detail::Kernel::of(std::decay_t<F>(f));
        c10::detail::register_operator(name_or_schema.find('(') == std::string::npos ? kernel->schema(name_or_schema) : name_or_schema, kernel);
    }
};

namespace jit {

using Operation = std::function<void(Stack &)>;

/// The oldest way: a schema and a function on the stack.
struct Operator {
    std::string schema;
    Operation operation;
    Operator(std::string s, Operation op, c10::AliasAnalysisKind = c10::AliasAnalysisKind::CONSERVATIVE) : schema(std::move(s)), operation(std::move(op)) {}
};

struct RegisterOperators : torch::RegisterOperators {
    using torch::RegisterOperators::RegisterOperators;
    explicit RegisterOperators(const std::vector<Operator> &operators) {
        for (const Operator &o : operators) {
            FunctionSchema schema(o.schema);
            size_t results = schema.returns().size();
            auto checked = [o, results](Stack &stack) {
                o.operation(stack);
                TORCH_CHECK(stack.size() == results, o.schema, " left ", stack.size(), " values on the stack");
            };
            c10::detail::register_operator(o.schema, c10::detail::Kernel::on_stack(checked, schema.arguments().size()));
        }
    }
};

inline IValue pop(Stack &stack) {
    IValue v = std::move(stack.back());
    stack.pop_back();
    return v;
}
inline IValue &peek(Stack &stack, size_t i, size_t n) { return *(stack.end() - static_cast<std::ptrdiff_t>(n) + static_cast<std::ptrdiff_t>(i)); }
inline void drop(Stack &stack, size_t n) { stack.erase(stack.end() - static_cast<std::ptrdiff_t>(n), stack.end()); }
inline std::vector<IValue> last(const Stack &stack, size_t n) { return {stack.end() - static_cast<std::ptrdiff_t>(n), stack.end()}; }
template <class... T> void push(Stack &stack, T &&...values) { (stack.emplace_back(std::forward<T>(values)), ...); }
template <class... T> void pop(Stack &stack, T &...into) {
    size_t i = 0;
    ((into = peek(stack, i++, sizeof...(T)).template to<T>()), ...);
    drop(stack, sizeof...(T));
}

} // namespace jit

// ---- classes ----

namespace detail {
template <class... Args> struct Init {};

/// Names of registered C++ classes, for schemas.
template <class T> std::string &class_name_of() {
    static std::string name;
    return name;
}
template <class T> void release_object(void *p) { c10::intrusive_ptr<T>::reclaim(static_cast<T *>(p)); }
template <class T> void give_object(const c10::IValue &holder, c10::intrusive_ptr<T> object) {
    c10::detail::Status status;
    status.check(ts_value_set_data(holder.native(), object.release(), release_object<T>, status), "a custom class");
}
} // namespace detail

template <class... Args> detail::Init<Args...> init() { return {}; }
struct arg {
    std::string name;
    c10::optional<c10::IValue> value;
    explicit arg(std::string n) : name(std::move(n)) {}
    template <class T> arg &operator=(const T &v) {
        value = c10::IValue(v);
        return *this;
    }
};

/// Makes a C++ class one of TorchScript's: torch::class_<Stack>("my_classes", "Stack").def(torch::init<...>()).def("push", &Stack::push).
template <class T> class class_ {
    static_assert(std::is_base_of<CustomClassHolder, T>::value, "torch::class_<T> requires T to inherit from CustomClassHolder");
    ts_class *cls_ = nullptr;

    static std::string schema_of(const std::string &inferred, const std::initializer_list<arg> &args) {
        if (args.size() == 0) return inferred;
        std::string text = inferred;
        size_t i = 0;
        for (const arg &a : args) {
            std::string old = " _" + std::to_string(i++);
            size_t at = text.find(old);
            TORCH_CHECK(at != std::string::npos, "more torch::arg than arguments");
            std::string fresh = " " + a.name;
            if (a.value) fresh += "=" + (a.value->isString() ? "\"" + a.value->toStringRef() + "\"" : c10::str(*a.value));
            text.replace(at, old.size(), fresh);
        }
        return text;
    }
    template <class F> class_ &add(const std::string &name, F f, size_t skip, const std::initializer_list<arg> &args = {}) {
        auto kernel = c10::detail::Kernel::of(std::move(f), skip);
        static auto &kept = *new std::vector<std::shared_ptr<c10::detail::Kernel>>();
        kept.push_back(kernel);
        c10::detail::Status status;
        status.check(ts_class_method(cls_, schema_of(kernel->schema(name), args).c_str(), c10::detail::Kernel::call, kernel.get(), status), "torch::class_");
        return *this;
    }
    template <class R, class... Args> auto method(R (T::*f)(Args...)) {
        return [f](const c10::intrusive_ptr<T> &self, Args... args) -> R { return ((*self).*f)(std::forward<Args>(args)...); };
    }
    template <class R, class... Args> auto method(R (T::*f)(Args...) const) {
        return [f](const c10::intrusive_ptr<T> &self, Args... args) -> R { return ((*self).*f)(std::forward<Args>(args)...); };
    }
    template <class F> F method(F f) { return f; }
    template <class State, class Set> void add_setstate(Set set) {
        add("__setstate__", [set](const c10::IValue &self, State state) { detail::give_object<T>(self, set(std::move(state))); }, 1);
    }

public:
    class_(const std::string &ns, const std::string &name, std::string = "") {
        c10::detail::Status status;
        status.check(ts_class_register((ns + "." + name).c_str(), &cls_, status), "torch::class_");
        detail::class_name_of<T>() = "__torch__.torch.classes." + ns + "." + name;
    }
    template <class... Args> class_ &def(detail::Init<Args...>, std::string = "", std::initializer_list<arg> args = {}) {
        return add("__init__", [](const c10::IValue &self, Args... given) { detail::give_object<T>(self, c10::make_intrusive<T>(std::forward<Args>(given)...)); }, 1, args);
    }
    template <class F> class_ &def(const std::string &name, F f, std::string = "", std::initializer_list<arg> args = {}) { return add(name, method(f), 1, args); }
    template <class Get, class Set> class_ &def_pickle(Get get, Set set) {
        using State = std::decay_t<typename c10::detail::Signature<std::decay_t<Get>>::Result>;
        add("__getstate__", get, 1);
        add_setstate<State>(set);
        return *this;
    }
};

template <class T> torch::class_<T> Library::class_(const std::string &name) { return torch::class_<T>(ns_, name); }

/// An object of a registered class as a value.
template <class T, class... Args> c10::IValue make_custom_class(Args &&...args) { return c10::IValue(c10::make_intrusive<T>(std::forward<Args>(args)...)); }

} // namespace torch

namespace c10 {
namespace detail {
template <class T> struct TypeText<intrusive_ptr<T>> {
    static std::string get() {
        const std::string &name = torch::detail::class_name_of<T>();
        TORCH_CHECK(!name.empty(), "a C++ class was used in a schema before it was registered with torch::class_");
        return name;
    }
};
template <class T> struct From<intrusive_ptr<T>, std::enable_if_t<std::is_base_of<torch::CustomClassHolder, T>::value>> {
    static intrusive_ptr<T> get(const IValue &v) { return v.toCustomClass<T>(); }
};
} // namespace detail

template <class T> intrusive_ptr<T> IValue::toCustomClass() const {
    void *data = ts_value_data(native());
    TORCH_CHECK(data && type()->annotation_str() == torch::detail::class_name_of<T>(), "Tried to convert an IValue of type ", type()->repr_str(), " to custom class type ",
                torch::detail::class_name_of<T>());
    return intrusive_ptr<T>::reclaim_copy(static_cast<T *>(data));
}
template <class T, class> IValue::IValue(const intrusive_ptr<T> &custom) {
    ts_value *object;
    detail::Status status;
    status.check(ts_value_object(torch::detail::class_name_of<T>().c_str(), &object, status), "a custom class");
    v_ = detail::ValueHandle(object);
    torch::detail::give_object<T>(*this, custom);
}
inline bool IValue::isCustomClass() const { return isObject() && ts_value_data(native()) != nullptr; }

using RegisterOperators = torch::RegisterOperators;
} // namespace c10
