// SPDX-License-Identifier: Apache-2.0
//
// symbols.hpp: names with a namespace, names of operators, and what schemas say of memory that is shared.
#pragma once

#include <ts/cxx/base.hpp>

#include <unordered_set>

namespace c10 {

/// A name with its namespace, "aten::add".
class Symbol {
    std::string name_;

public:
    Symbol() = default;
    explicit Symbol(std::string qualified) : name_(std::move(qualified)) {}
    static Symbol fromQualString(const std::string &s) {
        if (s.find("::") == std::string::npos) throw std::runtime_error("all symbols must have a namespace, <namespace>::<string>, but found: " + s);
        return Symbol(s);
    }
    static Symbol fromDomainAndUnqualString(const std::string &domain, const std::string &s) { return Symbol(domain.substr(domain.rfind(':') + 1) + "::" + s); }
    static Symbol aten(const std::string &s) { return Symbol("aten::" + s); }
    static Symbol prim(const std::string &s) { return Symbol("prim::" + s); }
    static Symbol attr(const std::string &s) { return Symbol("attr::" + s); }
    const char *toQualString() const { return name_.c_str(); }
    const char *toUnqualString() const {
        size_t at = name_.find("::");
        return name_.c_str() + (at == std::string::npos ? 0 : at + 2);
    }
    const char *toDisplayString() const { return toQualString(); }
    std::string domainString() const { return "org.pytorch." + name_.substr(0, name_.find("::")); }
    bool is_aten() const { return name_.rfind("aten::", 0) == 0; }
    bool is_prim() const { return name_.rfind("prim::", 0) == 0; }
    friend bool operator==(const Symbol &a, const Symbol &b) { return a.name_ == b.name_; }
    friend bool operator!=(const Symbol &a, const Symbol &b) { return a.name_ != b.name_; }
};

/// An operator's name and that of its overload.
struct OperatorName final {
    std::string name, overload_name;
    OperatorName(std::string n, std::string overload) : name(std::move(n)), overload_name(std::move(overload)) {}
    optional<string_view> getNamespace() const {
        size_t at = name.find("::");
        return at == std::string::npos ? optional<string_view>() : optional<string_view>(string_view(name).substr(0, at));
    }
    bool setNamespaceIfNotSet(const char *ns) {
        if (getNamespace()) return false;
        name = std::string(ns) + "::" + name;
        return true;
    }
    friend bool operator==(const OperatorName &a, const OperatorName &b) { return a.name == b.name && a.overload_name == b.overload_name; }
    friend bool operator!=(const OperatorName &a, const OperatorName &b) { return !(a == b); }
    friend std::ostream &operator<<(std::ostream &out, const OperatorName &n) { return out << n.name << (n.overload_name.empty() ? "" : "." + n.overload_name); }
};
inline std::string toString(const OperatorName &name) { return str(name); }

} // namespace c10

namespace std {
template <> struct hash<c10::Symbol> {
    size_t operator()(const c10::Symbol &s) const { return hash<string>()(s.toQualString()); }
};
template <> struct hash<c10::OperatorName> {
    size_t operator()(const c10::OperatorName &n) const { return hash<string>()(n.name) ^ ~hash<string>()(n.overload_name); }
};
} // namespace std

namespace c10 {

/// The sets of memory that a value may belong to, before and after a call; "(a! -> *)".
class AliasInfo {
    std::unordered_set<Symbol> before_, after_;
    std::vector<AliasInfo> contained_;
    bool write_ = false;

    static void print(std::ostream &out, const std::unordered_set<Symbol> &sets) {
        bool first = true;
        for (const Symbol &s : sets) {
            out << (first ? "" : "|") << s.toUnqualString();
            first = false;
        }
    }

public:
    static Symbol wildcardSet() { return Symbol("alias::*"); }
    void setIsWrite(bool on) { write_ = on; }
    bool isWrite() const { return write_; }
    void addBeforeSet(Symbol s) { before_.insert(std::move(s)); }
    void addAfterSet(Symbol s) { after_.insert(std::move(s)); }
    const std::unordered_set<Symbol> &beforeSets() const { return before_; }
    const std::unordered_set<Symbol> &afterSets() const { return after_; }
    Symbol beforeSet() const {
        TORCH_INTERNAL_ASSERT(before_.size() == 1);
        return *before_.begin();
    }
    bool isWildcardBefore() const { return before_.count(wildcardSet()) != 0; }
    bool isWildcardAfter() const { return after_.count(wildcardSet()) != 0; }
    void addContainedType(AliasInfo of) { contained_.push_back(std::move(of)); }
    const std::vector<AliasInfo> &containedTypes() const { return contained_; }
    /// What stands behind a type in a schema: (a), (a!), (a -> *), (a|b), !
    void read(const char *&at) {
        if (*at != '(' && *at != '!') return;
        bool after = false, alone = *at++ == '!';
        if (alone) {
            before_.insert(Symbol("alias::$0"));
            write_ = true;
        }
        for (; !alone && *at && *at != ')'; at++) {
            size_t n = 0;
            while (isalnum(static_cast<unsigned char>(at[n])) || at[n] == '_' || at[n] == '*') n++;
            write_ |= *at == '!';
            after |= *at == '-';
            if (!n) continue;
            (after ? after_ : before_).insert(Symbol("alias::" + std::string(at, n)));
            at += n - 1;
        }
        if (!alone && *at) at++;
        if (!after) after_ = before_;
    }
    friend bool operator==(const AliasInfo &a, const AliasInfo &b) {
        return a.write_ == b.write_ && a.before_ == b.before_ && a.after_ == b.after_ && a.contained_ == b.contained_;
    }
    friend std::ostream &operator<<(std::ostream &out, const AliasInfo &a) {
        out << "(";
        print(out, a.before_);
        if (a.write_) out << "!";
        if (a.before_ != a.after_) {
            out << " -> ";
            print(out, a.after_);
        }
        return out << ")";
    }
};

} // namespace c10
