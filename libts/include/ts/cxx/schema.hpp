// SPDX-License-Identifier: Apache-2.0
//
// schema.hpp: what functions take and give, read from the text of their schemas.
#pragma once

#include <ts/cxx/compare.hpp>

#include <algorithm>

namespace c10 {

enum class AliasAnalysisKind : uint8_t { INTERNAL_SPECIAL_CASE, CONSERVATIVE, FROM_SCHEMA, PURE_FUNCTION };

struct Argument {
    Argument(std::string name = "", TypePtr type = nullptr, optional<int32_t> n = nullopt, optional<IValue> value = nullopt, bool kwarg_only = false,
             optional<AliasInfo> alias = nullopt)
        : Argument(std::move(name), type, type, n, std::move(value), kwarg_only, std::move(alias)) {}
    /// With the type as it is at run time, and as it is written (int, ScalarType).
    Argument(std::string name, TypePtr type, TypePtr real, optional<int32_t> n = nullopt, optional<IValue> value = nullopt, bool kwarg_only = false,
             optional<AliasInfo> alias = nullopt)
        : name_(std::move(name)), type_(type ? std::move(type) : TensorType::get()), real_(real ? std::move(real) : type_), n_(n), default_(std::move(value)),
          alias_(std::move(alias)), kwarg_only_(kwarg_only) {}
    const std::string &name() const { return name_; }
    const TypePtr &type() const { return type_; }
    const TypePtr &real_type() const { return real_; }
    optional<int32_t> N() const { return n_; }
    const optional<IValue> &default_value() const { return default_; }
    bool kwarg_only() const { return kwarg_only_; }
    bool is_out() const { return kwarg_only_ && alias_ && alias_->isWrite(); }
    bool is_inferred_type() const { return false; }
    const AliasInfo *alias_info() const { return alias_ ? &*alias_ : nullptr; }
    std::string formatTypeMismatchMsg(const std::string &actual) const {
        return str("Expected a value of type '", type_->repr_str(), "' for argument '", name_, "' but instead found type '", actual, "'.\n");
    }
    Argument cloneWithType(TypePtr type) const { return {name_, std::move(type), n_, default_, kwarg_only_, alias_}; }
    friend bool operator==(const Argument &a, const Argument &b) {
        return a.name_ == b.name_ && *a.type_ == *b.type_ && a.n_ == b.n_ && a.default_ == b.default_ && a.kwarg_only_ == b.kwarg_only_ && a.alias_ == b.alias_;
    }
    friend bool operator!=(const Argument &a, const Argument &b) { return !(a == b); }
    friend std::ostream &operator<<(std::ostream &out, const Argument &a) {
        bool may_miss = a.real_->kind() == TypeKind::OptionalType;
        TypePtr bare = may_miss ? a.real_->containedType(0) : a.real_;
        if (bare->kind() == TypeKind::ListType) {
            out << bare->containedType(0)->str();
            if (a.alias_ && !a.alias_->containedTypes().empty()) out << a.alias_->containedTypes()[0];
            out << "[" << (a.n_ ? std::to_string(*a.n_) : "") << "]";
        } else out << bare->str();
        if (a.alias_ && !a.alias_->beforeSets().empty()) out << *a.alias_;
        out << (may_miss ? "?" : "") << (a.name_.empty() ? "" : " ") << a.name_;
        if (a.default_) a.print_default(out << "=", *bare);
        return out;
    }

private:
    std::string name_;
    TypePtr type_, real_;
    optional<int32_t> n_;
    optional<IValue> default_;
    optional<AliasInfo> alias_;
    bool kwarg_only_;

    void print_default(std::ostream &out, const Type &bare) const {
        if (bare.kind() == TypeKind::StringType && default_->isString()) return printQuotedString(out, default_->toStringView());
        if (real_->kind() == TypeKind::ListType && real_->containedType(0)->kind() == TypeKind::IntType && default_->isIntList()) {
            std::vector<int64_t> all = default_->toIntVector();
            if (all.size() > 1 && std::count(all.begin(), all.end(), all[0]) == static_cast<std::ptrdiff_t>(all.size())) {
                out << all[0]; /* int[2] stride=1 */
                return;
            }
        }
        out << *default_;
    }
};

enum struct SchemaArgType { input, output };
struct SchemaArgument {
    SchemaArgType type;
    size_t index;
    SchemaArgument(SchemaArgType t, size_t i) : type(t), index(i) {}
};

namespace detail {
/// Reads the text of a schema that the library took (ts_schema_check) or wrote.
class SchemaReader {
    const char *at_;

    static IValue number(const std::string &text, TypeKind wanted) {
        static const struct {
            const char *name;
            int64_t value;
        } names[] = {{"float", 6}, {"complex", 9}, {"long", 4}, {"strided", 0}, {"Mean", 1}, {"contiguous_format", 0}};
        for (const auto &named : names)
            if (text == named.name) return named.value;
        char *end;
        double d = strtod(text.c_str(), &end);
        if (end == text.c_str()) return text;
        if (*end == 'j') return complex<double>(0, d);
        bool real = wanted == TypeKind::FloatType || text.find_first_of(".einf") != std::string::npos;
        return real ? IValue(d) : IValue(static_cast<int64_t>(strtoll(text.c_str(), nullptr, 10)));
    }
    static std::string unquoted(const std::string &text) {
        static const char *const names = "abfnrtv", *const marks = "\a\b\f\n\r\t\v";
        std::string plain;
        for (size_t i = 1; i + 1 < text.size(); i++) {
            if (text[i] != '\\' || i + 2 == text.size()) {
                plain += text[i];
                continue;
            }
            const char *name = strchr(names, text[++i]);
            plain += name ? marks[name - names] : text[i];
        }
        return plain;
    }
    static IValue literal(const std::string &text, const Type &type, int32_t n) {
        if (text == "None") return {};
        if (text == "True" || text == "False") return text == "True";
        if (text[0] == '"' || text[0] == '\'') return unquoted(text);
        const Type &bare = type.kind() == TypeKind::OptionalType ? *type.containedType(0) : type;
        if (bare.kind() != TypeKind::ListType) return number(text, type.kind());
        const TypePtr element = bare.containedType(0);
        impl::GenericList list(element);
        if (text[0] != '[') {
            for (int32_t i = 0; i < std::max(n, 1); i++) list.push_back(number(text, element->kind()));
            return list;
        }
        std::stringstream parts(text.substr(1, text.size() - 2));
        for (std::string part; std::getline(parts, part, ',');) list.push_back(literal(part.substr(std::min(part.find_first_not_of(' '), part.size() - 1)), *element, 0));
        return list;
    }
    std::string default_text() {
        while (*at_ == ' ') at_++;
        const char *from = at_;
        int depth = 0;
        for (char quote = 0; *at_; at_++) {
            if (quote && *at_ == '\\' && at_[1]) at_++;
            else if (quote) quote = *at_ == quote ? 0 : quote;
            else if (*at_ == '"' || *at_ == '\'') quote = *at_;
            else if (*at_ == '[' || *at_ == '(') depth++;
            else if (*at_ == ']' || (*at_ == ')' && depth)) depth--;
            else if ((*at_ == ',' || *at_ == ')') && !depth) break;
        }
        const char *end = at_;
        while (end > from && end[-1] == ' ') end--;
        return {from, end};
    }
    void blanks() {
        while (isspace(static_cast<unsigned char>(*at_))) at_++;
    }

public:
    explicit SchemaReader(const char *text) : at_(text) {}
    std::string until(const char *marks) {
        blanks();
        size_t n = strcspn(at_, marks);
        std::string part(at_, n);
        at_ += n;
        return part.substr(0, part.find_last_not_of(' ') + 1);
    }
    bool accept(const char *mark) {
        blanks();
        if (strncmp(at_, mark, strlen(mark)) != 0) return false;
        at_ += strlen(mark);
        return true;
    }
    bool done() {
        blanks();
        return !*at_;
    }
    Argument argument(bool kwarg_only) {
        TypeReader reader(at_);
        int32_t n = 0;
        AliasInfo alias;
        TypePtr real = reader.type(&n, &alias);
        std::string name = reader.word();
        at_ = reader.rest();
        optional<IValue> value;
        if (accept("=")) value = literal(default_text(), *real->at_run_time(), n);
        bool aliased = !(alias == AliasInfo());
        return {name, real->at_run_time(), real, n ? optional<int32_t>(n) : nullopt, value, kwarg_only, aliased ? optional<AliasInfo>(alias) : nullopt};
    }
};
} // namespace detail

class FunctionSchema {
    OperatorName name_{"", ""};
    std::vector<Argument> arguments_, returns_;
    bool vararg_ = false, varret_ = false;
    optional<AliasAnalysisKind> alias_kind_;

    void read_arguments(detail::SchemaReader &in) {
        bool kwarg_only = false;
        in.accept("(");
        while (!in.accept(")") && !in.done()) {
            if (in.accept("...")) vararg_ = true;
            else if (in.accept("*")) kwarg_only = true;
            else arguments_.push_back(in.argument(kwarg_only));
            in.accept(",");
        }
    }
    void read_returns(detail::SchemaReader &in) {
        if (!in.accept("->")) return;
        bool several = in.accept("(");
        do {
            if (several && in.accept(")")) return;
            if (in.accept("...")) varret_ = true;
            else if (!in.done()) returns_.push_back(in.argument(false));
        } while (several && (in.accept(",") || !in.done()));
    }
    void check_schema() const {
        bool seen_default = false;
        for (const Argument &a : arguments_) {
            if (a.default_value()) seen_default = true;
            else if (a.type()->kind() != TypeKind::ListType)
                TORCH_INTERNAL_ASSERT(!seen_default || a.kwarg_only(), "Non-default positional argument follows default argument. Parameter ", a.name(), " in ", *this);
        }
    }
    const std::vector<Argument> &list(SchemaArgType type) const { return type == SchemaArgType::output ? returns_ : arguments_; }
    void check_argument(const IValue &v, const Argument &a, optional<size_t> position) const {
        if (v.isTensor() && a.type()->kind() == TypeKind::TensorType) return;
        TypePtr found = v.type();
        TORCH_CHECK(found->isSubtypeOf(*a.type()), formatTypeMismatchMsg(a, found->repr_str(), position));
    }

public:
    FunctionSchema() = default;
    /// From text that the library took or wrote; parseSchema is for any other.
    explicit FunctionSchema(const std::string &text) {
        detail::SchemaReader in(text.c_str());
        name_.name = in.until(".(");
        if (in.accept(".")) name_.overload_name = in.until("(");
        read_arguments(in);
        read_returns(in);
    }
    FunctionSchema(std::string name, std::string overload, std::vector<Argument> arguments, std::vector<Argument> returns, bool is_vararg = false, bool is_varret = false)
        : name_(std::move(name), std::move(overload)), arguments_(std::move(arguments)), returns_(std::move(returns)), vararg_(is_vararg), varret_(is_varret) {
        check_schema();
    }
    FunctionSchema(const Symbol &name, std::string overload, std::vector<Argument> arguments, std::vector<Argument> returns, bool is_vararg = false, bool is_varret = false)
        : FunctionSchema(std::string(name.toQualString()), std::move(overload), std::move(arguments), std::move(returns), is_vararg, is_varret) {}

    const OperatorName &operator_name() const { return name_; }
    const std::string &name() const { return name_.name; }
    const std::string &overload_name() const { return name_.overload_name; }
    const std::vector<Argument> &arguments() const { return arguments_; }
    const std::vector<Argument> &returns() const { return returns_; }
    const std::vector<Argument> &getCorrectList(SchemaArgType type) const { return list(type); }
    bool is_vararg() const { return vararg_; }
    bool is_varret() const { return varret_; }
    bool is_aliasing(const SchemaArgument &a) const {
        TORCH_INTERNAL_ASSERT(a.index < list(a.type).size(), "Invalid index for schema.");
        return list(a.type)[a.index].alias_info();
    }
    bool is_mutable() const {
        return std::any_of(arguments_.begin(), arguments_.end(), [](const Argument &a) { return a.alias_info() && a.alias_info()->isWrite(); });
    }
    bool is_mutable(const SchemaArgument &a) const { return is_aliasing(a) && list(a.type)[a.index].alias_info()->isWrite(); }
    bool is_mutable(string_view name) const {
        optional<int> at = argumentIndexWithName(name);
        TORCH_INTERNAL_ASSERT(at != nullopt, "Schema has no argument named ", name);
        return is_mutable(SchemaArgument(SchemaArgType::input, static_cast<size_t>(*at)));
    }
    bool hasAnyAliasInfo() const {
        auto has = [](const Argument &a) { return a.alias_info() != nullptr; };
        return std::any_of(arguments_.begin(), arguments_.end(), has) || std::any_of(returns_.begin(), returns_.end(), has);
    }
    optional<int> argumentIndexWithName(string_view name) const {
        for (size_t i = 0; i < arguments_.size(); i++)
            if (arguments_[i].name() == name) return static_cast<int>(i);
        return nullopt;
    }
    FunctionSchema cloneWithName(std::string name, std::string overload) const { return {std::move(name), std::move(overload), arguments_, returns_, vararg_, varret_}; }
    FunctionSchema cloneWithArguments(std::vector<Argument> arguments) const { return {name(), overload_name(), std::move(arguments), returns_, vararg_, varret_}; }
    FunctionSchema cloneWithReturns(std::vector<Argument> returns) const { return {name(), overload_name(), arguments_, std::move(returns), vararg_, varret_}; }
    optional<string_view> getNamespace() const { return name_.getNamespace(); }
    bool setNamespaceIfNotSet(const char *ns) { return name_.setNamespaceIfNotSet(ns); }
    bool isDefaultAliasAnalysisKind() const { return !alias_kind_; }
    AliasAnalysisKind aliasAnalysis() const { return alias_kind_.value_or(AliasAnalysisKind::CONSERVATIVE); }
    void setAliasAnalysis(AliasAnalysisKind kind) { alias_kind_ = kind; }

    std::string formatTypeMismatchMsg(const Argument &expected, const std::string &actual, optional<size_t> position = nullopt, optional<std::string> value = nullopt) const {
        std::string at = position ? str("Position: ", *position, "\n") : "", shown = value ? str("Value: ", *value, "\n") : "";
        return str(name(), "() ", expected.formatTypeMismatchMsg(actual), at, shown, "Declaration: ", *this);
    }
    /// Checks the values of a call and appends the defaults of those that are missing.
    void checkAndNormalizeInputs(std::vector<IValue> &inputs, const std::unordered_map<std::string, IValue> &kwargs = {}) const {
        TORCH_CHECK(inputs.size() <= arguments_.size(), "Expected at most ", arguments_.size(), " argument(s) for operator '", name(), "', but received ", inputs.size(),
                    " argument(s). Declaration: ", *this);
        size_t used = 0;
        for (size_t i = 0; i < arguments_.size(); i++) {
            const Argument &a = arguments_[i];
            auto given = kwargs.find(a.name());
            if (i < inputs.size()) check_argument(inputs[i], a, i);
            else if (given != kwargs.end()) {
                check_argument(given->second, a, nullopt);
                inputs.push_back(given->second);
                used++;
            } else if (a.default_value()) inputs.push_back(*a.default_value());
            else AT_ERROR(name(), "() is missing value for argument '", a.name(), "'. Declaration: ", *this);
        }
        if (used == kwargs.size()) return;
        std::vector<std::string> names;
        for (const auto &pair : kwargs) names.push_back(pair.first);
        throw std::runtime_error(findErrorInKwargs(names));
    }
    std::string findErrorInKwargs(const std::vector<std::string> &kwargs) const {
        for (const std::string &k : kwargs)
            if (!argumentIndexWithName(k)) return str("Unknown keyword argument '", k, "' for operator '", name(), "'. Schema: ", *this);
        for (const Argument &a : arguments_)
            if (std::find(kwargs.begin(), kwargs.end(), a.name()) != kwargs.end())
                return str("Argument '", a.name(), "' specified both as positional and keyword argument. Schema: ", *this);
        return "";
    }
    friend bool operator==(const FunctionSchema &a, const FunctionSchema &b) {
        return a.name_ == b.name_ && a.arguments_ == b.arguments_ && a.returns_ == b.returns_ && a.vararg_ == b.vararg_ && a.varret_ == b.varret_;
    }
    friend bool operator!=(const FunctionSchema &a, const FunctionSchema &b) { return !(a == b); }
    friend std::ostream &operator<<(std::ostream &out, const FunctionSchema &s) {
        out << s.name_ << "(";
        bool starred = false;
        for (size_t i = 0; i < s.arguments_.size(); i++) {
            bool star = s.arguments_[i].kwarg_only() && !starred;
            starred |= star;
            out << (i ? ", " : "") << (star ? "*, " : "") << s.arguments_[i];
        }
        out << (!s.vararg_ ? "" : s.arguments_.empty() ? "..." : ", ...") << ") -> ";
        std::string results = Join(", ", s.returns_);
        if (s.varret_) results += s.returns_.empty() ? "..." : ", ...";
        /* one result alone goes without parentheses, unless it begins with one itself */
        bool alone = s.returns_.size() + s.varret_ == 1 && results[0] != '(';
        return out << (alone ? "" : "(") << results << (alone ? "" : ")");
    }
};

inline std::string toString(const FunctionSchema &s) { return str(s); }

inline std::shared_ptr<FunctionSchema> TupleType::schema() const {
    if (!name()) return nullptr;
    std::vector<Argument> arguments;
    for (size_t i = 0; i < fields_.size(); i++) arguments.emplace_back(fields_[i], elements()[i]);
    return c10::detail::shared(new FunctionSchema(name()->name(), "", std::move(arguments), std::vector<Argument>()));
}

namespace detail {
/// The schema of a text, for ever: references to it stay valid whatever they came from.
inline const FunctionSchema &schema_of(const std::string &text) {
    static std::mutex lock;
    static auto &all = *new Kept<const FunctionSchema>();
    std::lock_guard<std::mutex> guard(lock);
    const FunctionSchema *found = all.find(text);
    return found ? *found : all.add(text, new FunctionSchema(text));
}
} // namespace detail

} // namespace c10
