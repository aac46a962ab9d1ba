// SPDX-License-Identifier: Apache-2.0
//
// dispatcher.hpp: operators by name with their schemas, and which function of one a call means.  The library sees an
// operator of the program's as one function (ts_op_register), which looks for the right one here.
#pragma once

#include <ts/cxx/kernel.hpp>

#include <list>

namespace torch {
namespace jit {
namespace detail {
inline void check_schema(const std::string &text) {
    c10::detail::Status status;
    if (ts_schema_check(text.c_str(), status) == TS_OK) return;
    throw_compile(status);
}
} // namespace detail

inline c10::OperatorName parseName(const std::string &text) {
    TORCH_CHECK(text.find('(') == std::string::npos, "Tried to parse an operator name but function schema was given");
    c10::detail::Status status;
    std::string opening = "expected ( but found ", problem; /* a name alone ends where a schema's arguments begin */
    if (ts_schema_check(text.c_str(), status) != TS_OK) problem = status.message();
    if (problem.rfind(opening, 0) == 0) problem.replace(0, opening.size(), "expected eof but found ");
    if (problem.rfind("expected eof but found 'eof'", 0) != 0) throw std::runtime_error(problem);
    size_t dot = text.find('.');
    return {text.substr(0, dot), dot == std::string::npos ? "" : text.substr(dot + 1)};
}
inline FunctionSchema parseSchema(const std::string &text) {
    if (!text.empty() && text.find('(') == std::string::npos) {
        parseName(text);
        TORCH_CHECK(false, "Tried to parse a function schema but only the operator name was given");
    }
    detail::check_schema(text);
    FunctionSchema read(text);
    return {read.name(), read.overload_name(), read.arguments(), read.returns(), read.is_vararg(), read.is_varret()}; /* which checks the order of defaults */
}
} // namespace jit
} // namespace torch

namespace c10 {

class Dispatcher;
template <class Function> class TypedOperatorHandle;

namespace impl {

struct AnnotatedKernel {
    KernelFunction kernel;
    std::shared_ptr<FunctionSchema> inferred;
    std::string debug;
    DispatchKey key;
};

/// What LibTorch 1.13 has for keys that an operator has no function for. Tensors here have no key but those that fall
/// through; the others stand in messages.
struct DefaultFallback {
    DispatchKey key;
    bool fallthrough;
    const char *place;
};
inline const std::vector<DefaultFallback> &default_fallbacks() {
    using K = DispatchKey;
#define TS_VARIABLE "core/VariableFallbackKernel.cpp:"
    static const std::vector<DefaultFallback> all = {
        {K::BackendSelect, true, "aten/src/ATen/core/BackendSelectFallbackKernel.cpp:3"},
        {K::Python, false, "aten/src/ATen/core/PythonFallbackKernel.cpp:140"},
        {K::FuncTorchDynamicLayerBackMode, false, "aten/src/ATen/functorch/DynamicLayer.cpp:488"},
        {K::Functionalize, false, "aten/src/ATen/FunctionalizeFallbackKernel.cpp:291"},
        {K::Named, false, "aten/src/ATen/core/NamedRegistrations.cpp:7"},
        {K::Conjugate, false, "aten/src/ATen/ConjugateFallback.cpp:18"},
        {K::Negative, false, "aten/src/ATen/native/NegateFallback.cpp:18"},
        {K::ZeroTensor, false, "aten/src/ATen/ZeroTensorFallback.cpp:86"},
        {K::ADInplaceOrView, true, "aten/src/ATen/" TS_VARIABLE "64"},
        {K::AutogradOther, true, "aten/src/ATen/" TS_VARIABLE "35"},
        {K::AutogradCPU, true, "aten/src/ATen/" TS_VARIABLE "39"},
        {K::AutogradCUDA, true, "aten/src/ATen/" TS_VARIABLE "47"},
        {K::AutogradXLA, true, "aten/src/ATen/" TS_VARIABLE "51"},
        {K::AutogradMPS, true, "aten/src/ATen/" TS_VARIABLE "59"},
        {K::AutogradXPU, true, "aten/src/ATen/" TS_VARIABLE "43"},
        {K::AutogradHPU, true, "aten/src/ATen/" TS_VARIABLE "68"},
        {K::AutogradLazy, true, "aten/src/ATen/" TS_VARIABLE "55"},
        {K::Tracer, false, "torch/csrc/autograd/TraceTypeManual.cpp:296"},
        {K::AutocastCPU, true, "aten/src/ATen/autocast_mode.cpp:482"},
        {K::AutocastCUDA, true, "aten/src/ATen/autocast_mode.cpp:324"},
        {K::FuncTorchBatched, false, "aten/src/ATen/functorch/LegacyBatchingRegistrations.cpp:743"},
        {K::FuncTorchVmapMode, true, "aten/src/ATen/functorch/VmapModeRegistrations.cpp:28"},
        {K::Batched, false, "aten/src/ATen/BatchingRegistrations.cpp:1064"},
        {K::VmapMode, true, "aten/src/ATen/VmapModeRegistrations.cpp:33"},
        {K::FuncTorchGradWrapper, false, "aten/src/ATen/functorch/TensorWrapper.cpp:189"},
        {K::PythonTLSSnapshot, false, "aten/src/ATen/core/PythonFallbackKernel.cpp:148"},
        {K::FuncTorchDynamicLayerFrontMode, false, "aten/src/ATen/functorch/DynamicLayer.cpp:484"},
        {K::PythonDispatcher, false, "aten/src/ATen/core/PythonFallbackKernel.cpp:144"},
    };
#undef TS_VARIABLE
    return all;
}

/// An operator: its schema, once it is known, and its functions.
class OperatorEntry {
    struct Chosen {
        const KernelFunction *kernel; /* NULL: none */
        const char *how;
        std::string debug;
    };
    struct Signed {
        CppSignature signature;
        std::string debug;
        optional<DispatchKey> key;
    };

    OperatorName name_;
    std::shared_ptr<FunctionSchema> schema_;
    std::string schema_debug_, registered_; /* the text that the library has */
    std::list<AnnotatedKernel> kernels_; /* of a key the last one comes first, and is the one that counts */
    std::unique_ptr<Signed> signature_;
    const ts_op *native_ = nullptr;

    static std::list<AnnotatedKernel> &fallbacks() {
        static auto &all = *new std::list<AnnotatedKernel>();
        return all;
    }
    static const AnnotatedKernel *find(const std::list<AnnotatedKernel> &all, DispatchKey k) {
        for (const AnnotatedKernel &a : all)
            if (a.key == k) return &a;
        return nullptr;
    }
    const AnnotatedKernel *own(DispatchKey k) const { return find(kernels_, k); }
    static bool is_autograd(DispatchKey k) {
        return k == DispatchKey::AutogradOther || k == DispatchKey::AutogradNestedTensor || toFunctionalityKey(k) == DispatchKey::AutogradFunctionality;
    }
    static bool is_backend(DispatchKey k) {
        return k != DispatchKey::Undefined && !is_autograd(k) && (toBackendComponent(k) != BackendComponent::InvalidBit || toFunctionalityKey(k) < DispatchKey::BackendSelect);
    }
    bool has_backend_of(DispatchKey autograd) const {
        BackendComponent b = toBackendComponent(autograd);
        for (DispatchKey f : {DispatchKey::Dense, DispatchKey::Quantized, DispatchKey::Sparse})
            if (b != BackendComponent::InvalidBit && own(toRuntimePerBackendFunctionalityKey(f, b))) return true;
        return own(DispatchKey::CompositeExplicitAutograd) != nullptr;
    }
    /// The function for one key: its own, that of a key which stands for several, a fallback.
    Chosen choose(DispatchKey k) const {
        bool undefined = k == DispatchKey::Undefined;
        auto chosen = [](const AnnotatedKernel *a, const char *how) { return Chosen{&a->kernel, how, a->debug}; };
        if (const AnnotatedKernel *a = own(k)) return chosen(a, "kernel");
        if (undefined || is_backend(k)) {
            if (const AnnotatedKernel *a = own(DispatchKey::CompositeExplicitAutogradNonFunctional)) return chosen(a, "default backend kernel");
            if (const AnnotatedKernel *a = own(DispatchKey::CompositeExplicitAutograd)) return chosen(a, "default backend kernel");
        }
        if (undefined || is_backend(k) || is_autograd(k))
            if (const AnnotatedKernel *a = own(DispatchKey::CompositeImplicitAutograd))
                if (!is_autograd(k) || !has_backend_of(k)) return chosen(a, "math kernel");
        if (is_autograd(k))
            if (const AnnotatedKernel *a = own(DispatchKey::Autograd)) return chosen(a, "autograd kernel");
        if (const AnnotatedKernel *users = find(fallbacks(), k)) return chosen(users, "backend fallback");
        static const KernelFunction passes = KernelFunction::makeFallthrough(), absent;
        for (const DefaultFallback &f : default_fallbacks())
            if (f.key == k) return {f.fallthrough ? &passes : &absent, "backend fallback", std::string("registered at ./") + f.place};
        return {nullptr, nullptr, ""};
    }
    static DispatchKey runtime_key(DispatchKeySet keys, DispatchKey functionality) {
        return isPerBackendFunctionalityKey(functionality) ? toRuntimePerBackendFunctionalityKey(functionality, keys.highestBackendKey()) : functionality;
    }
    std::string list_keys(std::string &table) const {
        std::string all;
        std::vector<DispatchKey> keys = DispatchKeySet(DispatchKeySet::FULL).keys();
        keys.insert(keys.begin(), DispatchKey::Undefined);
        for (DispatchKey k : keys) {
            Chosen c = choose(k);
            if (!c.kernel) continue;
            all += (all.empty() ? "" : ", ") + std::string(toString(k));
            table += str(k, ": ", c.kernel->isFallthrough() ? "fallthrough " : "", c.debug, " [", c.how, "]\n");
        }
        return "[" + all + "].\n\n";
    }
    void check_inferred(const FunctionSchema &inferred, const std::string &debug) const {
        std::string reason = difference(*schema_, inferred);
        TORCH_CHECK(reason.empty(), "Inferred operator schema for a C++ kernel function doesn't match the expected function schema.\n  operator: ", name_,
                    "\n  expected schema: ", *schema_, "\n    ", schema_debug_, "\n  inferred schema: ", inferred, "\n    ", debug, "\n  reason: ", reason);
    }
    static std::string difference(const std::vector<Argument> &a, const std::vector<Argument> &b, const char *what) {
        for (size_t i = 0; i < a.size(); i++)
            if (*a[i].type() != *b[i].type()) return str("Type mismatch in ", what, " ", i + 1, ": ", *a[i].type(), " vs ", *b[i].type());
        return "";
    }
    static std::string difference(const FunctionSchema &a, const FunctionSchema &b) {
        if (a.arguments().size() != b.arguments().size()) return str("The number of arguments is different. ", a.arguments().size(), " vs ", b.arguments().size(), ".");
        if (a.returns().size() != b.returns().size()) return str("The number of returns is different. ", a.returns().size(), " vs ", b.returns().size());
        std::string text = difference(a.arguments(), b.arguments(), "argument");
        return text.empty() ? difference(a.returns(), b.returns(), "return") : text;
    }
    std::string title() const { return schema_ ? str(*schema_, "\n    ", schema_debug_) : str(name_, "\n    no debug info"); }
    static std::string key_text(const optional<DispatchKey> &k) { return k ? toString(*k) : "(catch all)"; }
    static ts_status called(void *self, ts_value *const *args, size_t n, ts_value **out, ts_error *error);
    void call_native(Stack *stack) const {
        size_t n = schema_->arguments().size();
        TORCH_CHECK(stack->size() >= n, schema_->name(), " takes ", n, " arguments, ", stack->size(), " were given");
        std::vector<ts_value *> raw;
        for (size_t i = stack->size() - n; i < stack->size(); i++) raw.push_back((*stack)[i].native());
        ts_value *result;
        detail::Status status;
        status.check(ts_op_run(nullptr, native_, raw.data(), n, &result, status), name_.name.c_str());
        stack->resize(stack->size() - n);
        IValue v{detail::ValueHandle(result)};
        if (schema_->returns().size() == 1) stack->push_back(std::move(v));
        else
            for (size_t i = 0; i < schema_->returns().size(); i++) stack->push_back(detail::item_at(v.handle(), i));
    }

public:
    explicit OperatorEntry(OperatorName name) : name_(std::move(name)) {}
    /// One of the library's own.
    OperatorEntry(OperatorName name, const ts_op *native) : name_(std::move(name)), schema_(c10::detail::shared(new FunctionSchema(ts_op_text(native)))), native_(native) {
        schema_->setAliasAnalysis(AliasAnalysisKind::FROM_SCHEMA);
        kernels_.push_front({KernelFunction([this](const OperatorHandle &, DispatchKeySet, Stack *stack) { call_native(stack); }), nullptr, "", DispatchKey::CompositeImplicitAutograd});
    }
    const OperatorName &name() const { return name_; }
    bool has_schema() const { return schema_ != nullptr; }
    const FunctionSchema &schema() const {
        TORCH_CHECK(schema_, "Tried to access the schema for ", name_, " which doesn't have a schema registered yet");
        return *schema_;
    }
    const std::string &debug() const { return schema_debug_; }
    bool has_kernel(DispatchKey k) const { return own(k) != nullptr; }
    bool has_computed_kernel(DispatchKey k) const {
        Chosen c = choose(k);
        return c.kernel && (c.kernel->isValid() || c.how);
    }
    std::string computed_table() const {
        std::string table;
        list_keys(table);
        return table;
    }

    // ---- what is registered ----

    void define(FunctionSchema schema, const std::string &debug) {
        TORCH_CHECK(!schema_, "Tried to register an operator (", schema,
                    ") with the same name and overload name multiple times. Each overload's schema should only be registered with a single call to def(). Duplicate registration: ",
                    debug, ". Original registration: ", schema_debug_);
        std::string text = str(schema);
        schema_ = c10::detail::shared(new FunctionSchema(std::move(schema)));
        schema_debug_ = debug;
        try {
            for (const AnnotatedKernel &k : kernels_)
                if (k.inferred) check_inferred(*k.inferred, k.debug);
            TORCH_CHECK(registered_.empty() || registered_ == text, "operators stay for ever: ", registered_, " cannot become ", text);
            detail::Status status;
            if (registered_.empty()) status.check(ts_op_register(text.c_str(), called, this, status), "registering an operator");
            registered_ = text;
        } catch (...) {
            schema_.reset();
            throw;
        }
    }
    void undefine() { schema_.reset(); }
    std::list<AnnotatedKernel>::iterator add(optional<DispatchKey> key, AnnotatedKernel kernel) {
        TORCH_CHECK(!native_, "kernels for ", name_, " (", key_text(key), ", ", kernel.debug, "): functions of libts's own operators cannot be replaced");
        const optional<CppSignature> &given = kernel.kernel.signature();
        if (given && signature_)
            TORCH_CHECK(*given == signature_->signature, "\nMismatch in kernel C++ signatures\n  operator: ", title(), "\n  kernel 1: ", signature_->signature.name(),
                        "\n    dispatch key: ", key_text(signature_->key), "\n    ", signature_->debug, "\n  kernel 2: ", given->name(), "\n    dispatch key: ", key_text(key), "\n    ",
                        kernel.debug, "\n");
        if (given && !signature_) signature_.reset(new Signed{*given, kernel.debug, key});
        if (schema_ && kernel.inferred) check_inferred(*kernel.inferred, kernel.debug);
        kernel.key = key.value_or(DispatchKey::CompositeImplicitAutograd);
        if (const AnnotatedKernel *before = own(kernel.key))
            TORCH_WARN("Overriding a previously registered kernel for the same operator and the same dispatch key\n  operator: ", title(), "\n  dispatch key: ", key_text(key),
                       "\n  previous kernel: ", before->debug, "\n       new kernel: ", kernel.debug);
        kernels_.push_front(std::move(kernel));
        return kernels_.begin();
    }
    void remove(std::list<AnnotatedKernel>::iterator kernel) { kernels_.erase(kernel); }
    static void add_fallback(DispatchKey key, AnnotatedKernel kernel) {
        if (const AnnotatedKernel *found = find(fallbacks(), key))
            TORCH_CHECK(false, "Tried to register multiple backend fallbacks for the same dispatch key ", key, "; previous registration ", found->debug, ", new registration ", kernel.debug);
        fallbacks().push_front(std::move(kernel));
    }
    static void remove_fallback(DispatchKey key) {
        fallbacks().remove_if([key](const AnnotatedKernel &a) { return a.key == key; });
    }

    // ---- calls ----

    template <class Function> void check_signature() const {
        CppSignature called = CppSignature::make<Function>();
        bool fits = signature_ ? called == signature_->signature : !native_ || detail::Signature<Function>::count == schema_->arguments().size();
        if (fits) return;
        std::string correct = signature_ ? str("\n  correct signature:  ", signature_->signature.name(), "\n    ", signature_->debug) : "";
        TORCH_CHECK(false, "\nTried to access or call an operator with a wrong signature.\n  operator: ", title(), correct, "\n  accessed/called as: ", called.name(),
                    "\nThis likely happened in a call to OperatorHandle::typed<Return (Args...)>(). Please make sure that the function signature matches the signature in the operator registration call.");
    }
    /// Keys that count: those whose function does not pass a call on.
    DispatchKeySet without_fallthrough(DispatchKeySet keys) const {
        for (DispatchKeySet left = keys; !(left & DispatchKeySet(DispatchKeySet::RAW, ~full_backend_mask)).empty();) {
            DispatchKey functionality = left.highestFunctionalityKey();
            left = left.remove(functionality);
            Chosen c = choose(runtime_key(keys, functionality));
            if (c.kernel && c.kernel->isFallthrough()) keys = keys.remove(functionality);
        }
        return keys;
    }
    const KernelFunction &lookup(DispatchKey k) const {
        Chosen c = choose(k);
        if (c.kernel && c.kernel->isValid() && !c.kernel->isFallthrough()) return *c.kernel;
        std::string table, keys = list_keys(table);
        TORCH_CHECK_NOT_IMPLEMENTED(k != DispatchKey::Undefined,
                                    "There were no tensor arguments to this function (e.g., you passed an empty list of Tensors), but no fallback function is registered for schema ", name_,
                                    ".  This usually means that this function requires a non-empty list of Tensors, or that you (the operator writer) forgot to register a fallback function.  "
                                    "Available functions are ",
                                    keys, table);
        TORCH_CHECK_NOT_IMPLEMENTED(false, "Could not run '", name_, "' with arguments from the '", k,
                                    "' backend. This could be because the operator doesn't exist for this backend, or was omitted during the selective/custom build process (if using custom "
                                    "build). If you are a Facebook employee using PyTorch on mobile, please visit https://fburl.com/ptmfixes for possible resolutions. '",
                                    name_, "' is only available for these backends: ", keys, table);
    }
};

} // namespace impl

namespace detail {
/// The keys of arguments: those of their tensors.
struct KeysOf {
    DispatchKeySet keys;
    void add(const at::Tensor &t) { keys = keys | t.key_set(); }
    void add(const optional<at::Tensor> &t) {
        if (t) add(*t);
    }
    void add(ArrayRef<at::Tensor> list) {
        for (const at::Tensor &t : list) add(t);
    }
    void add(const List<optional<at::Tensor>> &list) {
        for (optional<at::Tensor> t : list) add(t);
    }
    template <class T> void add(const T &) {}
    static DispatchKeySet visible(DispatchKeySet keys) {
        impl::LocalDispatchKeySet local = impl::tls_local_dispatch_key_set();
        return (keys | local.included_) - local.excluded_;
    }
    static DispatchKeySet of(ArrayRef<IValue> values) {
        KeysOf all;
        for (const IValue &v : values) {
            if (v.isTensor()) all.add(v.toTensor());
            else if (v.isTensorList()) all.add(ArrayRef<at::Tensor>(v.toTensorVector()));
            else if (v.isOptionalTensorList()) all.add(v.toOptionalTensorList());
        }
        return visible(all.keys);
    }
};
} // namespace detail

class OperatorHandle {
protected:
    impl::OperatorEntry *entry_;
    friend class Dispatcher;

public:
    explicit OperatorHandle(impl::OperatorEntry *entry) : entry_(entry) {}
    const OperatorName &operator_name() const { return entry_->name(); }
    bool hasSchema() const { return entry_->has_schema(); }
    const FunctionSchema &schema() const { return entry_->schema(); }
    const std::string &debug() const { return entry_->debug(); }
    bool hasKernelForDispatchKey(DispatchKey k) const { return entry_->has_kernel(k); }
    bool hasComputedKernelForDispatchKey(DispatchKey k) const { return entry_->has_computed_kernel(k); }
    std::string dumpComputedTable() const { return entry_->computed_table(); }
    template <class Function> TypedOperatorHandle<Function> typed() const {
        entry_->check_signature<Function>();
        return TypedOperatorHandle<Function>(entry_);
    }
    void callBoxed(Stack *stack) const {
        size_t n = std::min(schema().arguments().size(), stack->size());
        redispatchBoxed(entry_->without_fallthrough(detail::KeysOf::of(ArrayRef<IValue>(stack->data() + (stack->size() - n), n))), stack);
    }
    void callBoxed(Stack &stack) const { callBoxed(&stack); }
    void callBoxedForDispatchKey(DispatchKey k, Stack &stack) const { entry_->lookup(k).callBoxed(*this, DispatchKeySet(k), &stack); }
    void redispatchBoxed(DispatchKeySet keys, Stack *stack) const { entry_->lookup(keys.highestPriorityTypeId()).callBoxed(*this, keys, stack); }
    friend bool operator==(const OperatorHandle &a, const OperatorHandle &b) { return a.entry_ == b.entry_; }
    friend bool operator!=(const OperatorHandle &a, const OperatorHandle &b) { return a.entry_ != b.entry_; }
};

namespace detail {
/// The result of a function that ran on a stack: a reference is one to an argument, the first that is one; of a tuple of
/// them, the last arguments.
template <class R> struct TakeResult {
    template <class... Args> static R get(Stack &stack, Args &...) { return Results<R>::take(stack); }
};
template <> struct TakeResult<void> {
    template <class... Args> static void get(Stack &, Args &...) {}
};
template <class T> struct TakeResult<T &> {
    template <class First, class... Rest> static T &get(Stack &stack, First &first, Rest &...rest) {
        if constexpr (std::is_same<std::remove_const_t<First>, std::remove_const_t<T>>::value) return const_cast<T &>(first);
        else return get(stack, rest...);
    }
};
template <class... T> struct TakeResult<std::tuple<T &...>> {
    template <size_t... I, class All> static std::tuple<T &...> last(All &&all, std::index_sequence<I...>) {
        return std::tuple<T &...>(std::get<std::tuple_size<std::decay_t<All>>::value - sizeof...(T) + I>(all)...);
    }
    template <class... Args> static std::tuple<T &...> get(Stack &, Args &...args) { return last(std::tuple<Args &...>(args...), std::index_sequence_for<T...>()); }
};
} // namespace detail

template <class R, class... Args> class TypedOperatorHandle<R(Args...)> final : public OperatorHandle {
    R run(DispatchKeySet keys, Args... args) const {
        const KernelFunction &kernel = entry_->lookup(keys.highestPriorityTypeId());
        if (auto *f = kernel.unboxed<R(Args...)>()) return (*f)(keys, std::forward<Args>(args)...);
        Stack stack{IValue(args)...};
        kernel.callBoxed(*this, keys, &stack);
        return detail::TakeResult<R>::get(stack, args...);
    }

public:
    using OperatorHandle::OperatorHandle;
    R call(Args... args) const {
        detail::KeysOf all;
        (all.add(args), ...);
        return run(entry_->without_fallthrough(detail::KeysOf::visible(all.keys)), std::forward<Args>(args)...);
    }
    R redispatch(DispatchKeySet keys, Args... args) const { return run(keys, std::forward<Args>(args)...); }
};

/// What was registered and is taken back with this.
class RegistrationHandleRAII {
    std::function<void()> back_;

public:
    explicit RegistrationHandleRAII(std::function<void()> back) : back_(std::move(back)) {}
    RegistrationHandleRAII(RegistrationHandleRAII &&o) noexcept : back_(std::exchange(o.back_, nullptr)) {}
    RegistrationHandleRAII &operator=(RegistrationHandleRAII &&o) noexcept {
        std::swap(back_, o.back_);
        return *this;
    }
    ~RegistrationHandleRAII() {
        if (back_) back_();
    }
};

class Dispatcher final {
    std::recursive_mutex lock_;
    detail::Kept<impl::OperatorEntry> operators_;
    std::unordered_map<std::string, std::string> libraries_;
    std::vector<OperatorName> stack_operators_; /* of torch::jit::RegisterOperators, which LibTorch's dispatcher does not know */

    impl::OperatorEntry &entry(const OperatorName &name) {
        std::string full = str(name);
        if (impl::OperatorEntry *known = operators_.find(full)) return *known;
        const ts_op *native = ts_op_find(full.c_str());
        return operators_.add(full, native ? new impl::OperatorEntry(name, native) : new impl::OperatorEntry(name));
    }

public:
    static Dispatcher &singleton() {
        static Dispatcher &one = *new Dispatcher();
        return one;
    }
    optional<OperatorHandle> findOp(const OperatorName &name) {
        std::lock_guard<std::recursive_mutex> guard(lock_);
        std::string full = str(name);
        bool hidden = std::find(stack_operators_.begin(), stack_operators_.end(), name) != stack_operators_.end();
        if (hidden || (!operators_.find(full) && !ts_op_find(full.c_str()))) return nullopt;
        return OperatorHandle(&entry(name));
    }
    optional<OperatorHandle> findSchema(const OperatorName &name) {
        optional<OperatorHandle> found = findOp(name);
        return found && found->hasSchema() ? found : nullopt;
    }
    OperatorHandle findSchemaOrThrow(const char *name, const char *overload) {
        OperatorName full(name, overload);
        if (optional<OperatorHandle> found = findSchema(full)) return *found;
        optional<OperatorHandle> bare = findOp(full);
        TORCH_CHECK(bare, "Could not find schema for ", name, ".", overload);
        TORCH_CHECK(false, "Could not find schema for ", name, ".", overload, " but we found an implementation; did you forget to def() the operator?");
    }
    const std::vector<OperatorName> getAllOpNames() {
        std::lock_guard<std::recursive_mutex> guard(lock_);
        std::vector<OperatorName> all;
        operators_.each([&](const impl::OperatorEntry &e) { all.push_back(e.name()); });
        return all;
    }
    void callBoxed(const OperatorHandle &op, Stack *stack) const { op.callBoxed(stack); }
    void callBoxedForDispatchKey(const OperatorHandle &op, DispatchKey k, Stack *stack) const { op.callBoxedForDispatchKey(k, *stack); }
    void redispatchBoxed(const OperatorHandle &op, DispatchKeySet keys, Stack *stack) const { op.redispatchBoxed(keys, stack); }
    template <class R, class... Args> R call(const TypedOperatorHandle<R(Args...)> &op, Args... args) const { return op.call(std::forward<Args>(args)...); }
    template <class R, class... Args> R redispatch(const TypedOperatorHandle<R(Args...)> &op, DispatchKeySet keys, Args... args) const {
        return op.redispatch(keys, std::forward<Args>(args)...);
    }

    RegistrationHandleRAII registerDef(FunctionSchema schema, std::string debug) {
        std::lock_guard<std::recursive_mutex> guard(lock_);
        impl::OperatorEntry &e = entry(schema.operator_name());
        e.define(std::move(schema), debug);
        return RegistrationHandleRAII([&e] { e.undefine(); });
    }
    RegistrationHandleRAII registerImpl(const OperatorName &name, optional<DispatchKey> key, KernelFunction kernel, std::shared_ptr<FunctionSchema> inferred, std::string debug) {
        std::lock_guard<std::recursive_mutex> guard(lock_);
        impl::OperatorEntry &e = entry(name);
        auto added = e.add(key, {std::move(kernel), std::move(inferred), std::move(debug), DispatchKey::Undefined});
        return RegistrationHandleRAII([&e, added] { e.remove(added); });
    }
    RegistrationHandleRAII registerFallback(DispatchKey key, KernelFunction kernel, std::string debug) {
        std::lock_guard<std::recursive_mutex> guard(lock_);
        impl::OperatorEntry::add_fallback(key, {std::move(kernel), nullptr, std::move(debug), key});
        return RegistrationHandleRAII([key] { impl::OperatorEntry::remove_fallback(key); });
    }
    RegistrationHandleRAII registerLibrary(const std::string &ns, const std::string &debug) {
        std::lock_guard<std::recursive_mutex> guard(lock_);
        auto found = libraries_.find(ns);
        TORCH_CHECK(found == libraries_.end(), "Only a single TORCH_LIBRARY can be used to register the namespace ", ns,
                    "; please put all of your definitions in a single TORCH_LIBRARY block.  If you were trying to specify implementations, consider using TORCH_LIBRARY_IMPL (which can be "
                    "duplicated).  If you really intended to define operators for a single namespace in a distributed way, you can use TORCH_LIBRARY_FRAGMENT to explicitly indicate this.  "
                    "Previous registration of TORCH_LIBRARY was ",
                    found->second, "; latest registration was ", debug);
        libraries_[ns] = debug;
        return RegistrationHandleRAII([this, ns] { libraries_.erase(ns); });
    }
    void hide(const OperatorName &name) {
        std::lock_guard<std::recursive_mutex> guard(lock_);
        stack_operators_.push_back(name);
    }
};

inline ts_status impl::OperatorEntry::called(void *self, ts_value *const *args, size_t n, ts_value **out, ts_error *error) {
    return detail::guarded(error, [&] {
        auto *e = static_cast<OperatorEntry *>(self);
        Stack stack = detail::stack_of(args, n);
        OperatorHandle(e).callBoxed(stack);
        TORCH_CHECK(stack.size() == e->schema().returns().size(), "operator ", e->name(), " left ", stack.size(), " values on the stack instead of ", e->schema().returns().size());
        detail::hand_out(stack, out);
    });
}

} // namespace c10
