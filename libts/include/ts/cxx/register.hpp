// SPDX-License-Identifier: Apache-2.0
//
// register.hpp: the older ways to operators of one's own: RegisterOperators with options, and operators on the stack.
#pragma once

#include <ts/cxx/library.hpp>

namespace c10 {

/// RegisterOperators("ns::name", f), .op("ns::schema(...) -> ...", f), and options().
class RegisterOperators {
    std::vector<RegistrationHandleRAII> registered_;

public:
    class Options final {
        friend class RegisterOperators;
        struct Function {
            optional<DispatchKey> key;
            KernelFunction kernel;
            std::shared_ptr<FunctionSchema> inferred;
        };
        std::shared_ptr<torch::jit::SchemaOrName> given_;
        std::vector<Function> functions_;
        optional<AliasAnalysisKind> alias_;

        template <class F> Options &&add(optional<DispatchKey> key, F f) {
            auto inferred = c10::detail::shared(new FunctionSchema(detail::SignatureOf<F>::schema()));
            functions_.push_back({key, KernelFunction::of(std::move(f)), std::move(inferred)});
            return std::move(*this);
        }
        Options &&take(torch::jit::SchemaOrName given) {
            TORCH_CHECK(!given_, "Tried to register operator ", given.is_left() ? str(given.left()) : str(given.right()),
                        " but specified schema multiple times. You can only specify the schema once per operator registration.");
            given_ = c10::detail::shared(new torch::jit::SchemaOrName(std::move(given)));
            return std::move(*this);
        }

    public:
        Options &&schema(const std::string &text) && { return take(torch::jit::parseSchemaOrName(text)); }
        Options &&schema(FunctionSchema given) && { return take(std::move(given)); }
        template <class F, class... Args> std::enable_if_t<std::is_base_of<OperatorKernel, F>::value, Options &&> kernel(DispatchKey key, Args &&...args) && {
            return add(key, F(std::forward<Args>(args)...));
        }
        template <class F> std::enable_if_t<!std::is_base_of<OperatorKernel, F>::value, Options &&> kernel(DispatchKey key, F &&f) && {
            return add(key, std::decay_t<F>(std::forward<F>(f)));
        }
        template <class F, F *f> Options &&kernel(DispatchKey key) && { return add(key, f); }
        template <class F, class... Args> std::enable_if_t<std::is_base_of<OperatorKernel, F>::value, Options &&> catchAllKernel(Args &&...args) && {
            return add(nullopt, F(std::forward<Args>(args)...));
        }
        template <class F> std::enable_if_t<!std::is_base_of<OperatorKernel, F>::value, Options &&> catchAllKernel(F &&f) && {
            return add(nullopt, std::decay_t<F>(std::forward<F>(f)));
        }
        template <class F, F *f> Options &&catchAllKernel() && { return add(nullopt, f); }
        Options &&aliasAnalysis(AliasAnalysisKind kind) && {
            TORCH_CHECK(!alias_, "You can only call aliasAnalysis() once per operator registration.");
            alias_ = kind;
            return std::move(*this);
        }
    };
    static Options options() { return {}; }

    RegisterOperators() = default;
    template <class F> explicit RegisterOperators(const std::string &name_or_schema, F &&f, Options &&options = RegisterOperators::options()) {
        std::move(*this).op(name_or_schema, std::forward<F>(f), std::move(options));
    }
    RegisterOperators(const RegisterOperators &) = delete;
    RegisterOperators(RegisterOperators &&) = default;
    RegisterOperators &&op(Options &&options) && {
        add(std::move(options));
        return std::move(*this);
    }
    RegisterOperators &op(Options &&options) & {
        add(std::move(options));
        return *this;
    }
    RegisterOperators &&op(const std::string &name_or_schema, Options &&options = RegisterOperators::options()) && {
        return std::move(*this).op(std::move(options).schema(name_or_schema));
    }
    RegisterOperators &&op(FunctionSchema schema, Options &&options) && { return std::move(*this).op(std::move(options).schema(std::move(schema))); }
    template <class F, class = std::enable_if_t<!std::is_same<std::decay_t<F>, Options>::value>>
    RegisterOperators &&op(const std::string &name_or_schema, F &&f, Options &&options = RegisterOperators::options()) && {
        return std::move(*this).op(std::move(options).schema(name_or_schema).catchAllKernel(std::forward<F>(f)));
    }

private:
    static FunctionSchema inferred(const OperatorName &name, const Options &options) {
        TORCH_CHECK(!options.functions_.empty(), "Cannot infer operator schema in registration of operator ", name, " because there is no kernel specified.");
        return options.functions_[0].inferred->cloneWithName(name.name, name.overload_name);
    }
    static void check_duplicates(const Options &options, const FunctionSchema &schema) {
        std::vector<DispatchKey> seen;
        bool seen_all = false;
        for (const Options::Function &f : options.functions_) {
            TORCH_CHECK(!f.key || std::find(seen.begin(), seen.end(), *f.key) == seen.end(), "In operator registration: Tried to register multiple kernels with same dispatch key ", *f.key, " for operator schema ", schema);
            TORCH_CHECK(f.key || !seen_all, "In operator registration: Tried to register multiple catch-all kernels for operator schema ", schema);
            if (f.key) seen.push_back(*f.key);
            seen_all |= !f.key;
        }
    }
    void add(Options &&options) {
        TORCH_CHECK(options.given_, "In operator registration: Tried to register an operator without specifying a schema or operator name.");
        bool infer = options.given_->is_left();
        FunctionSchema schema = infer ? inferred(options.given_->left(), options) : options.given_->right();
        check_duplicates(options, schema);
        TORCH_CHECK(!infer || options.alias_ != AliasAnalysisKind::FROM_SCHEMA, "In operator registration: Tried to register operator ", schema,
                    " with AliasAnalysisKind::FROM_SCHEMA, but the schema is inferred.");
        if (options.alias_) schema.setAliasAnalysis(*options.alias_);
        OperatorName name = schema.operator_name();
        registered_.push_back(Dispatcher::singleton().registerDef(std::move(schema), "registered by RegisterOperators"));
        for (Options::Function &f : options.functions_)
            registered_.push_back(Dispatcher::singleton().registerImpl(name, f.key, std::move(f.kernel), std::move(f.inferred), "registered by RegisterOperators"));
    }
};

} // namespace c10

namespace torch {

using c10::RegisterOperators;

namespace jit {

/// A function on the stack; those that take the stack by pointer too.
class Operation {
    std::function<void(Stack &)> run_;

public:
    Operation() = default;
    template <class F, class = std::enable_if_t<!std::is_same<std::decay_t<F>, Operation>::value>, class = decltype(std::declval<F &>()(std::declval<Stack &>()))>
    Operation(F f) : run_([f](Stack &stack) mutable { f(stack); }) {}
    template <class F, class = std::enable_if_t<!std::is_same<std::decay_t<F>, Operation>::value>, class = decltype(std::declval<F &>()(std::declval<Stack *>())), class = void>
    Operation(F f) : run_([f](Stack &stack) mutable { f(&stack); }) {}
    void operator()(Stack &stack) const { run_(stack); }
    void operator()(Stack *stack) const { run_(*stack); }
    explicit operator bool() const { return static_cast<bool>(run_); }
};

/// An operator as TorchScript sees it: a schema and a function on the stack.
class Operator {
    std::shared_ptr<FunctionSchema> schema_;
    Operation operation_;
    bool of_dispatcher_ = false;

public:
    Operator(std::string schema, Operation operation, c10::AliasAnalysisKind kind) : schema_(c10::detail::shared(new FunctionSchema(parseSchema(schema)))), operation_(std::move(operation)) {
        schema_->setAliasAnalysis(kind);
    }
    explicit Operator(c10::OperatorHandle op)
        : schema_(c10::detail::shared(new FunctionSchema(op.schema()))), operation_([op](Stack &stack) { op.callBoxed(stack); }), of_dispatcher_(true) {}
    const FunctionSchema &schema() const { return *schema_; }
    Operation getOperation() const { return operation_; }
    bool isC10Op() const { return of_dispatcher_; }
    bool hasOperation() const { return true; }
    c10::AliasAnalysisKind aliasAnalysisKind() const {
        TORCH_CHECK(schema_->aliasAnalysis() == c10::AliasAnalysisKind::FROM_SCHEMA || !schema_->hasAnyAliasInfo(), "In operator registration: Tried to register operator ", *schema_,
                    " with aliasing information in the schema but without AliasAnalysisKind::FROM_SCHEMA.");
        return schema_->aliasAnalysis();
    }
};

namespace detail {
/// Operators that were registered with functions on the stack.
inline c10::detail::Kept<const std::shared_ptr<Operator>> &stack_operators() {
    static auto &all = *new c10::detail::Kept<const std::shared_ptr<Operator>>();
    return all;
}
inline ts_status call_operator(void *op, ts_value *const *args, size_t n, ts_value **out, ts_error *error) {
    return c10::detail::guarded(error, [&] {
        auto *o = static_cast<Operator *>(op);
        Stack stack = c10::detail::stack_of(args, n);
        o->getOperation()(stack);
        TORCH_CHECK(stack.size() == o->schema().returns().size(), "operator ", o->schema().operator_name(), " left ", stack.size(), " values on the stack instead of ",
                    o->schema().returns().size());
        c10::detail::hand_out(stack, out);
    });
}
inline std::shared_ptr<Operator> operator_of(const c10::OperatorName &name) {
    if (const std::shared_ptr<Operator> *own = stack_operators().find(c10::str(name))) return *own;
    c10::optional<c10::OperatorHandle> found = c10::Dispatcher::singleton().findSchema(name);
    return found ? c10::detail::shared(new Operator(*found)) : nullptr;
}
} // namespace detail

inline void registerOperator(Operator &&op) {
    auto kept = c10::detail::shared(new Operator(std::move(op)));
    const c10::OperatorName &name = kept->schema().operator_name();
    kept->aliasAnalysisKind();
    c10::detail::Status status;
    status.check(ts_op_register(c10::str(kept->schema()).c_str(), detail::call_operator, kept.get(), status), "registerOperator");
    c10::Dispatcher::singleton().hide(name);
    detail::stack_operators().add(c10::str(name), new std::shared_ptr<Operator>(kept));
}
struct RegisterOperators : torch::RegisterOperators {
    using torch::RegisterOperators::RegisterOperators;
    RegisterOperators() = default;
    explicit RegisterOperators(std::vector<Operator> operators) {
        for (Operator &o : operators) registerOperator(std::move(o));
    }
};

inline std::shared_ptr<Operator> findOperatorFor(const c10::OperatorName &name) { return detail::operator_of(name); }
inline std::vector<std::shared_ptr<Operator>> getAllOperatorsFor(const c10::Symbol &name) {
    std::vector<const ts_op *> overloads(ts_op_overloads(name.toQualString(), nullptr, 0));
    ts_op_overloads(name.toQualString(), overloads.data(), overloads.size());
    std::vector<std::shared_ptr<Operator>> all;
    for (const ts_op *op : overloads)
        if (auto found = detail::operator_of(FunctionSchema(ts_op_text(op)).operator_name())) all.push_back(found);
    return all;
}

/// The operator whose schema is written as `literal`, defaults and all; none: nullptr.
inline std::shared_ptr<Operator> getOperatorForLiteral(const char *literal) {
    FunctionSchema wanted = parseSchema(literal);
    auto found = detail::operator_of(wanted.operator_name());
    return found && c10::str(found->schema()) == c10::str(wanted) ? found : nullptr;
}

} // namespace jit
} // namespace torch
