// SPDX-License-Identifier: Apache-2.0
//
// schema.hpp: what functions take and give, read from the text of their schemas.
#pragma once

#include <ts/cxx/compare.hpp>

namespace c10 {

class Argument {
    std::string name_;
    TypePtr type_;
    optional<int32_t> n_;
    optional<IValue> default_;
    bool kwarg_only_ = false;

public:
    Argument(std::string name = "", TypePtr type = nullptr, optional<int32_t> n = nullopt, optional<IValue> value = nullopt, bool kwarg_only = false)
        : name_(std::move(name)), type_(type ? std::move(type) : TensorType::get()), n_(n), default_(std::move(value)), kwarg_only_(kwarg_only) {}
    const std::string &name() const { return name_; }
    const TypePtr &type() const { return type_; }
    optional<int32_t> N() const { return n_; }
    const optional<IValue> &default_value() const { return default_; }
    bool kwarg_only() const { return kwarg_only_; }
};

class FunctionSchema {
    std::string text_, name_, overload_;
    std::vector<Argument> arguments_, returns_;

    static IValue literal(const std::string &text) {
        if (text == "None") return {};
        if (text == "True" || text == "False") return text == "True";
        if (!text.empty() && (text[0] == '"' || text[0] == '\'')) return text.substr(1, text.size() - 2);
        if (!text.empty() && text[0] == '[') {
            impl::GenericList list(AnyType::get());
            std::stringstream parts(text.substr(1, text.size() - 2));
            for (std::string part; std::getline(parts, part, ',');) list.push_back(literal(part.substr(part.find_first_not_of(' '))));
            return list;
        }
        char *end;
        bool real = text.find_first_of(".einf") != std::string::npos;
        double d = strtod(text.c_str(), &end);
        if (end == text.c_str()) return text;
        return real ? IValue(d) : IValue(static_cast<int64_t>(strtoll(text.c_str(), nullptr, 10)));
    }
    static std::string default_text(const char *&at) {
        const char *from = at;
        int depth = 0;
        char quote = 0;
        for (; *at; at++) {
            if (quote) {
                if (*at == quote) quote = 0;
            } else if (*at == '"' || *at == '\'') quote = *at;
            else if (*at == '[' || *at == '(') depth++;
            else if (*at == ']' || (*at == ')' && depth)) depth--;
            else if ((*at == ',' || *at == ')') && !depth) break;
        }
        return {from, at};
    }
    void read_arguments(const char *&at) {
        bool kwarg_only = false;
        while (*at && *at != ')') {
            while (*at == ' ' || *at == ',') at++;
            if (*at == '*') {
                kwarg_only = true;
                at++;
                continue;
            }
            if (*at == ')') break;
            TypeReader reader(at);
            int32_t n = 0;
            TypePtr type = reader.type(&n);
            std::string name = reader.word();
            at = reader.rest();
            optional<IValue> value;
            if (*at == '=') value = literal(default_text(++at));
            arguments_.emplace_back(name, type, n ? optional<int32_t>(n) : nullopt, value, kwarg_only);
        }
        if (*at) at++;
    }
    void read_returns(const char *at) {
        const char *arrow = strstr(at, "->");
        if (!arrow) return;
        TypeReader reader(arrow + 2);
        reader.blanks();
        bool several = reader.accept('(');
        while (*reader.rest() && *reader.rest() != ')') {
            TypePtr type = reader.type();
            returns_.emplace_back(reader.word(), type);
            if (!several || !reader.accept(',')) break;
            reader.blanks();
        }
    }

public:
    FunctionSchema() = default;
    explicit FunctionSchema(std::string text) : text_(std::move(text)) {
        const char *at = text_.c_str();
        size_t n = strcspn(at, ".(");
        name_.assign(at, n);
        at += n;
        if (*at == '.') {
            n = strcspn(++at, "(");
            overload_.assign(at, n);
            at += n;
        }
        if (*at) at++;
        read_arguments(at);
        read_returns(at);
    }
    FunctionSchema(std::string name, std::string overload, std::vector<Argument> arguments, std::vector<Argument> returns)
        : name_(std::move(name)), overload_(std::move(overload)), arguments_(std::move(arguments)), returns_(std::move(returns)) {
        text_ = name_ + (overload_.empty() ? "" : "." + overload_) + "(";
        for (size_t i = 0; i < arguments_.size(); i++) text_ += (i ? ", " : "") + arguments_[i].type()->str() + " " + arguments_[i].name();
        text_ += returns_.size() == 1 ? ") -> " + returns_[0].type()->str() : ") -> (";
        for (size_t i = 0; returns_.size() != 1 && i < returns_.size(); i++) text_ += (i ? ", " : "") + returns_[i].type()->str();
        if (returns_.size() != 1) text_ += ")";
    }
    const std::string &name() const { return name_; }
    const std::string &overload_name() const { return overload_; }
    const std::vector<Argument> &arguments() const { return arguments_; }
    const std::vector<Argument> &returns() const { return returns_; }
    bool is_vararg() const { return text_.find("...") != std::string::npos; }
    optional<int> argumentIndexWithName(string_view name) const {
        for (size_t i = 0; i < arguments_.size(); i++)
            if (arguments_[i].name() == name) return static_cast<int>(i);
        return nullopt;
    }
    const std::string &text() const { return text_; }
    friend std::ostream &operator<<(std::ostream &out, const FunctionSchema &s) { return out << s.text_; }
};

inline std::string toString(const FunctionSchema &s) { return s.text(); }

inline std::shared_ptr<FunctionSchema> TupleType::schema() const {
    if (!name()) return nullptr;
    std::vector<Argument> arguments;
    for (size_t i = 0; i < fields_.size(); i++) arguments.emplace_back(fields_[i], elements()[i]);
    return std::make_shared<FunctionSchema>(name()->name(), "", std::move(arguments), std::vector<Argument>());
}

namespace detail {
/// The schema of a text, for ever: references to it stay valid whatever they came from.
inline const FunctionSchema &schema_of(const std::string &text) {
    static std::mutex lock;
    static auto &all = *new std::unordered_map<std::string, FunctionSchema>();
    std::lock_guard<std::mutex> guard(lock);
    auto found = all.find(text);
    return found != all.end() ? found->second : all.emplace(text, FunctionSchema(text)).first->second;
}
} // namespace detail

} // namespace c10
