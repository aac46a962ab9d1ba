// SPDX-License-Identifier: Apache-2.0
//
// library.hpp: operators of the program's own: TORCH_LIBRARY and what its body defines them with.
#pragma once

#include <ts/cxx/dispatcher.hpp>

namespace torch {

namespace jit {
/// A name or a schema, as text may be either.
class SchemaOrName {
    std::shared_ptr<c10::OperatorName> name_;
    std::shared_ptr<FunctionSchema> schema_;

public:
    SchemaOrName(c10::OperatorName name) : name_(c10::detail::shared(new c10::OperatorName(std::move(name)))) {}
    SchemaOrName(FunctionSchema schema) : schema_(c10::detail::shared(new FunctionSchema(std::move(schema)))) {}
    bool is_left() const { return name_ != nullptr; }
    bool is_right() const { return schema_ != nullptr; }
    c10::OperatorName &left() const { return *name_; }
    FunctionSchema &right() const { return *schema_; }
};
inline SchemaOrName parseSchemaOrName(const std::string &text) {
    if (text.find('(') == std::string::npos) return parseName(text);
    return parseSchema(text);
}
} // namespace jit

/// A function for an operator, and for which key it is meant.
class CppFunction final {
    c10::KernelFunction kernel_;
    c10::optional<c10::DispatchKey> key_;
    std::shared_ptr<c10::FunctionSchema> inferred_;
    std::string debug_;
    friend class Library;
    template <class F> friend CppFunction dispatch(c10::DispatchKey key, F &&f);

    explicit CppFunction(c10::KernelFunction kernel) : kernel_(std::move(kernel)) {}

public:
    template <class F, class = std::enable_if_t<!std::is_same<std::decay_t<F>, CppFunction>::value && !std::is_same<std::decay_t<F>, c10::KernelFunction>::value>>
    explicit CppFunction(F &&f)
        : kernel_(c10::KernelFunction::of(std::decay_t<F>(std::forward<F>(f)))), inferred_(c10::detail::shared(new c10::FunctionSchema(c10::detail::SignatureOf<F>::schema()))) {}
    CppFunction(CppFunction &&) = default;
    CppFunction &operator=(CppFunction &&) = default;
    static CppFunction makeFallthrough() { return CppFunction(c10::KernelFunction::makeFallthrough()); }
    static CppFunction makeNamedNotSupported() {
        return CppFunction(c10::KernelFunction([](const c10::OperatorHandle &op, c10::DispatchKeySet, c10::Stack *) {
            TORCH_CHECK(false, op.operator_name(), " is not yet supported with named tensors. Please drop names via `tensor = tensor.rename(None)`, call the op with an unnamed tensor, "
                        "and set names on the result of the operation.");
        }));
    }
    template <c10::KernelFunction::BoxedKernelFunction *f> static CppFunction makeFromBoxedFunction() {
        return CppFunction(c10::KernelFunction([](const c10::OperatorHandle &op, c10::DispatchKeySet, c10::Stack *stack) { f(op, stack); }));
    }
    template <c10::KernelFunction::BoxedKernelFunction_withDispatchKeys *f> static CppFunction makeFromBoxedFunction() { return CppFunction(c10::KernelFunction(f)); }
    template <class Functor> static CppFunction makeFromBoxedFunctor(std::unique_ptr<Functor> functor) {
        std::shared_ptr<Functor> shared(std::move(functor));
        return CppFunction(c10::KernelFunction([shared](const c10::OperatorHandle &op, c10::DispatchKeySet keys, c10::Stack *stack) { (*shared)(op, keys, stack); }));
    }
    template <class F> static CppFunction makeFromUnboxedFunction(F f) { return CppFunction(f); }
    CppFunction &&debug(std::string text) && {
        debug_ = std::move(text);
        return std::move(*this);
    }
};

template <class F> CppFunction dispatch(c10::DispatchKey key, F &&f) {
    CppFunction made(std::forward<F>(f));
    made.key_ = key == c10::DispatchKey::CatchAll ? c10::optional<c10::DispatchKey>() : c10::optional<c10::DispatchKey>(key);
    return made;
}
template <class F> CppFunction dispatch(c10::DeviceType type, F &&f) {
    TORCH_CHECK(type == c10::kCPU || type == c10::kCUDA, "Device type ", type, " cannot be overloaded at dispatch time, please file a bug report explaining what you were trying to do.");
    return dispatch(type == c10::kCPU ? c10::DispatchKey::CPU : c10::DispatchKey::CUDA, std::forward<F>(f));
}
inline c10::FunctionSchema schema(const char *text, c10::AliasAnalysisKind kind) {
    c10::FunctionSchema read = jit::parseSchema(text);
    read.setAliasAnalysis(kind);
    return read;
}
inline c10::FunctionSchema schema(const char *text) { return schema(text, c10::AliasAnalysisKind::FROM_SCHEMA); }
inline c10::FunctionSchema &&schema(c10::FunctionSchema &&given) { return std::move(given); }

#define TORCH_FN(f) (&f)
#define TORCH_FN_TYPE(f) decltype(&f)
#define TORCH_SELECTIVE_NAME(name) name
#define TORCH_SELECTIVE_SCHEMA(text) text
#define TORCH_SELECTIVE_CLASS(name) name

template <class T> class class_;

/// What the body of TORCH_LIBRARY defines operators and classes with.
class Library final {
public:
    enum Kind { DEF, IMPL, FRAGMENT };

private:
    Kind kind_;
    c10::optional<std::string> ns_;
    c10::optional<c10::DispatchKey> key_;
    std::string file_;
    uint32_t line_;
    std::vector<c10::RegistrationHandleRAII> registered_;

    const char *kind_text() const { return kind_ == DEF ? "TORCH_LIBRARY" : kind_ == IMPL ? "TORCH_LIBRARY_IMPL" : "TORCH_LIBRARY_FRAGMENT"; }
    std::string place() const { return c10::str("(Error occurred while processing ", kind_text(), " block at ", file_, ":", line_, ")"); }
    std::string debug(const std::string &given = "") const { return given.empty() ? c10::str("registered at ", file_, ":", line_) : given; }
    template <class Name> void check_defines(const Name &name) const {
        TORCH_CHECK(kind_ == DEF || kind_ == FRAGMENT, "def(\"", name, "\"): Cannot define an operator inside of a ", kind_text(),
                    " block.  All def()s should be placed in the (unique) TORCH_LIBRARY block for their namespace.  ", place());
    }
    void define(c10::FunctionSchema schema, c10::OperatorName *out_name = nullptr) {
        check_defines(schema.operator_name());
        if (!schema.setNamespaceIfNotSet(ns_->c_str()))
            TORCH_CHECK(*schema.getNamespace() == *ns_, "Explicitly provided namespace (", std::string(*schema.getNamespace()),
                        ") in schema string does not match namespace of enclosing ", kind_text(), " block (", *ns_,
                        ").  Move this definition to the (unique) TORCH_LIBRARY block corresponding to this namespace (and consider deleting the namespace from your schema string.)  ",
                        place());
        if (out_name) *out_name = schema.operator_name();
        registered_.push_back(c10::Dispatcher::singleton().registerDef(std::move(schema), debug()));
    }
    void define(jit::SchemaOrName given, CppFunction &&f) {
        if (given.is_left()) {
            TORCH_CHECK(f.inferred_, "def(\"", given.left(), "\"): Full schema string was not specified, and we couldn't infer schema either.  Please explicitly provide a schema string.  ",
                        place());
            c10::FunctionSchema inferred = f.inferred_->cloneWithName(given.left().name, given.left().overload_name);
            inferred.setAliasAnalysis(c10::AliasAnalysisKind::CONSERVATIVE);
            given = inferred;
        } else if (given.right().isDefaultAliasAnalysisKind()) given.right().setAliasAnalysis(c10::AliasAnalysisKind::FROM_SCHEMA);
        c10::OperatorName name("", "");
        define(given.right(), &name);
        add(name, f.key_ ? f.key_ : key_, std::move(f));
    }
    void implement(c10::OperatorName name, CppFunction &&f) {
        TORCH_CHECK(!f.key_ || !key_ || *f.key_ == *key_, "impl(\"", name, "\", ...): Explicitly provided dispatch key (", *f.key_,
                    ") is inconsistent with the dispatch key of the enclosing ", kind_text(), " block (", *key_, ").  Please declare a separate ", kind_text(),
                    " block for this dispatch key and move your impl() there.  ", place());
        std::string given = c10::str(name);
        if (!name.setNamespaceIfNotSet(ns_ ? ns_->c_str() : ""))
            TORCH_CHECK(!ns_ || *name.getNamespace() == *ns_, "impl(\"", given, "\", ...): Explicitly provided namespace (", std::string(*name.getNamespace()),
                        ") in operator name does not match namespace of enclosing ", kind_text(), " block (", *ns_, ").  Move this definition to the ", kind_text(),
                        " block corresponding to this namespace (and consider deleting the namespace from your schema string.)  ", place());
        add(name, f.key_ ? f.key_ : key_, std::move(f));
    }
    void add(const c10::OperatorName &name, c10::optional<c10::DispatchKey> key, CppFunction &&f) {
        registered_.push_back(c10::Dispatcher::singleton().registerImpl(name, key, std::move(f.kernel_), std::move(f.inferred_), debug(f.debug_)));
    }
    void check_classes(const std::string &name) const {
        TORCH_CHECK(kind_ != IMPL, "class_(\"", name,
                    "\"): Cannot define a class inside of a TORCH_LIBRARY_IMPL block.  All class_()s should be placed in the (unique) TORCH_LIBRARY block for their namespace.  "
                    "(Error occurred at ",
                    file_, ":", line_, ")");
    }
    static jit::SchemaOrName schema_or_name(const char *text) { return jit::parseSchemaOrName(text); }
    static jit::SchemaOrName schema_or_name(const std::string &text) { return jit::parseSchemaOrName(text); }
    static jit::SchemaOrName schema_or_name(c10::FunctionSchema &&given) { return std::move(given); }
    static jit::SchemaOrName schema_or_name(c10::OperatorName &&given) { return std::move(given); }

public:
    Library(Kind kind, std::string ns, c10::optional<c10::DispatchKey> key, const char *file, uint32_t line) : kind_(kind), file_(file), line_(line) {
        if (ns != "_") ns_ = std::move(ns);
        if (key && *key != c10::DispatchKey::CatchAll) key_ = key;
        TORCH_CHECK(kind == IMPL || ns_, "TORCH_LIBRARY needs a namespace, not the wildcard _.  ", place());
        if (kind == DEF) registered_.push_back(c10::Dispatcher::singleton().registerLibrary(*ns_, debug()));
    }
    Library(const Library &) = delete;
    Library(Library &&) = default;

    /// A schema whose functions come with impl().
    template <class Schema> Library &def(Schema &&text) & {
        define(schema(std::forward<Schema>(text)));
        return *this;
    }
    Library &def(const std::string &text) & { return def(text.c_str()); }
    /// A schema, or a name alone: then the schema follows from the function's C++ types.
    template <class NameOrSchema, class F> Library &def(NameOrSchema &&given, F &&f) & {
        CppFunction function(std::forward<F>(f));
        define(schema_or_name(std::forward<NameOrSchema>(given)), std::move(function));
        return *this;
    }
    template <class Name, class F> Library &impl(Name name, F &&f) & {
        CppFunction function(std::forward<F>(f));
        implement(jit::parseName(name), std::move(function));
        return *this;
    }
    template <class Name, class Key, class F> Library &impl(Name name, Key &&key, F &&f) & { return impl(name, dispatch(std::forward<Key>(key), std::forward<F>(f))); }
    template <class F> Library &fallback(F &&f) & {
        CppFunction function(std::forward<F>(f));
        TORCH_CHECK(kind_ == IMPL, "fallback(...): Cannot define an operator inside of a ", kind_text(), " block.  Did you mean to call this function inside a TORCH_LIBRARY_IMPL block?  ", place());
        c10::optional<c10::DispatchKey> key = function.key_ ? function.key_ : key_;
        TORCH_CHECK(key, "fallback(...): Fallback for catch all function not supported.  ", place());
        TORCH_CHECK(!ns_, "fallback(...): Fallback functions which apply to only a single namespace (you specified ", *ns_, ") are not supported.  If you intended to apply this fallback function "
                    "globally, please define a separate block:\n\n    TORCH_LIBRARY_IMPL(_, ", *key, ", m) {\n        m.fallback(...);\n    }\n\n", place());
        registered_.push_back(c10::Dispatcher::singleton().registerFallback(*key, std::move(function.kernel_), debug(function.debug_)));
        return *this;
    }
    template <class T> torch::class_<T> class_(const std::string &name);
};

namespace detail {
struct TorchLibraryInit {
    Library library;
    TorchLibraryInit(Library::Kind kind, void (*body)(Library &), const char *ns, c10::optional<c10::DispatchKey> key, const char *file, uint32_t line)
        : library(kind, ns, key, file, line) {
        body(library);
    }
};
} // namespace detail

#define TS_LIBRARY(kind, function, variable, ns, key, m)                                                          \
    static void function(torch::Library &);                                                                       \
    static const torch::detail::TorchLibraryInit variable(torch::Library::kind, &function, #ns, key, __FILE__, __LINE__); \
    void function(torch::Library &m)
#define TORCH_LIBRARY(ns, m) TS_LIBRARY(DEF, TORCH_LIBRARY_init_##ns, TORCH_LIBRARY_static_init_##ns, ns, c10::nullopt, m)
#define TS_LIBRARY_FRAGMENT(ns, m, id)                                                                            \
    TS_LIBRARY(FRAGMENT, C10_CONCATENATE(TORCH_LIBRARY_FRAGMENT_init_##ns##_, id), C10_CONCATENATE(TORCH_LIBRARY_FRAGMENT_static_init_##ns##_, id), ns, c10::nullopt, m)
#define TORCH_LIBRARY_FRAGMENT(ns, m) TS_LIBRARY_FRAGMENT(ns, m, __COUNTER__)
#define TS_LIBRARY_IMPL(ns, k, m, id)                                                                             \
    TS_LIBRARY(IMPL, C10_CONCATENATE(TORCH_LIBRARY_IMPL_init_##ns##_##k##_, id), C10_CONCATENATE(TORCH_LIBRARY_IMPL_static_init_##ns##_##k##_, id), ns,                 \
               c10::make_optional(c10::DispatchKey::k), m)
#define TORCH_LIBRARY_IMPL(ns, k, m) TS_LIBRARY_IMPL(ns, k, m, __COUNTER__)

} // namespace torch
