// SPDX-License-Identifier: Apache-2.0
//
// class_type.hpp: classes, with the attributes, constants and methods that an object of them told of.
#pragma once

#include <ts/cxx/ivalue.hpp>

#include <map>

namespace torch {
namespace jit {
class Function;
} // namespace jit
} // namespace torch

namespace c10 {

enum class AttributeKind { BUFFER, PARAMETER, REGULAR_ATTRIBUTE };

struct ClassAttribute {
    ClassAttribute(AttributeKind kind, TypePtr type, std::string name) : kind_(kind), type_(std::move(type)), name_(std::move(name)) {}
    AttributeKind getKind() const { return kind_; }
    const TypePtr &getType() const { return type_; }
    const std::string &getName() const { return name_; }

private:
    AttributeKind kind_;
    TypePtr type_;
    std::string name_;
};

/// A class. Objects of it have one ClassType together, as long as somebody holds it.
struct ClassType : Type {
    static constexpr TypeKind Kind = TypeKind::ClassType;
    /// Neither archives nor programs make properties: those of a Python module come as methods, "__size_getter".
    struct Property {
        std::string name;
        torch::jit::Function *getter, *setter;
    };
    /// What objects tell of their class.
    struct Members {
        std::vector<ClassAttribute> attributes;
        std::vector<TypePtr> types;
        std::vector<std::string> constant_names;
        std::vector<IValue> constants;
        std::vector<std::shared_ptr<torch::jit::Function>> methods;
    };
    explicit ClassType(std::string name) : Type(Kind, {}, std::move(name)) {}
    ClassType(std::string name, bool is_module, Members members) : Type(Kind, {}, std::move(name)), known_(true), is_module_(is_module), members_(std::move(members)) {}
    bool is_module() const override { return is_module_; }
    bool equals(const Type &o) const override { return o.kind() == Kind && *name() == *o.name(); }
    ArrayRef<TypePtr> containedTypes() const override { return members_.types; }
    std::string doc_string() const { return ""; }

    // ---- attributes ----
    size_t numAttributes() const { return all().attributes.size(); }
    const std::vector<ClassAttribute> &getAttributes() const { return all().attributes; }
    const std::string &getAttributeName(size_t slot) const { return all().attributes.at(slot).getName(); }
    const TypePtr &getAttribute(size_t slot) const { return all().attributes.at(slot).getType(); }
    optional<size_t> findAttributeSlot(const std::string &attribute) const {
        for (size_t i = 0; i < all().attributes.size(); i++)
            if (members_.attributes[i].getName() == attribute) return i;
        return nullopt;
    }
    size_t getAttributeSlot(const std::string &attribute) const {
        auto slot = findAttributeSlot(attribute);
        TORCH_CHECK(slot, repr_str(), " does not have an attribute with name '", attribute, "'");
        return *slot;
    }
    bool hasAttribute(const std::string &attribute) const { return findAttributeSlot(attribute).has_value(); }
    TypePtr findAttribute(const std::string &attribute) const {
        auto slot = findAttributeSlot(attribute);
        return slot ? members_.attributes[*slot].getType() : nullptr;
    }
    const TypePtr &getAttribute(const std::string &attribute) const { return members_.attributes[getAttributeSlot(attribute)].getType(); }
    bool is_parameter(size_t slot) const {
        if (!is_module_) detail::throw_assert("is_module()", "/usr/include/ATen/core/class_type.h", 325, "asking for parameterSlots of non-Module");
        return all().attributes.at(slot).getKind() == AttributeKind::PARAMETER;
    }
    bool is_buffer(size_t slot) const {
        if (!is_module_) detail::throw_assert("is_module()", "/usr/include/ATen/core/class_type.h", 330, "asking for bufferWrittenSlots of non-Module");
        return all().attributes.at(slot).getKind() == AttributeKind::BUFFER;
    }
    bool isUnresolvedClassAttribute(const std::string &) const { return false; }

    // ---- constants ----
    size_t numConstants() const { return all().constants.size(); }
    ArrayRef<std::string> constantNames() const { return all().constant_names; }
    ArrayRef<IValue> constantValues() const { return all().constants; }
    const std::string &getConstantName(size_t slot) const { return all().constant_names.at(slot); }
    IValue getConstant(size_t slot) const { return all().constants.at(slot); }
    optional<size_t> findConstantSlot(const std::string &constant) const {
        for (size_t i = 0; i < all().constant_names.size(); i++)
            if (members_.constant_names[i] == constant) return i;
        return nullopt;
    }
    size_t getConstantSlot(const std::string &constant) const {
        auto slot = findConstantSlot(constant);
        TORCH_CHECK(slot, repr_str(), " does not have constant field with the name '", constant, "'");
        return *slot;
    }
    bool hasConstant(const std::string &constant) const { return findConstantSlot(constant).has_value(); }
    optional<IValue> findConstant(const std::string &constant) const {
        auto slot = findConstantSlot(constant);
        return slot ? optional<IValue>(members_.constants[*slot]) : nullopt;
    }
    IValue getConstant(const std::string &constant) const {
        auto slot = findConstantSlot(constant);
        TORCH_CHECK(slot, repr_str(), " does not have a constant field with name '", constant, "'");
        return members_.constants[*slot];
    }

    // ---- methods ----
    std::vector<torch::jit::Function *> methods() const {
        std::vector<torch::jit::Function *> each;
        for (const auto &method : all().methods) each.push_back(method.get());
        return each;
    }
    torch::jit::Function *findMethod(const std::string &method) const;
    torch::jit::Function &getMethod(const std::string &method) const;
    bool hasMethod(const std::string &method) const { return findMethod(method) != nullptr; }
    torch::jit::Function *findStaticMethod(const std::string &) const { return nullptr; }
    const std::vector<Property> &properties() const {
        static const std::vector<Property> none;
        return none;
    }
    optional<Property> getProperty(const std::string &) const { return nullopt; }

    /// What an object of the class tells now: a class grows while a program puts a module together.
    void update(Members now) {
        if (now.attributes.size() != members_.attributes.size() || now.methods.size() != members_.methods.size()) members_ = std::move(now);
    }

private:
    bool known_ = false, is_module_ = false;
    Members members_;

    const Members &all() const {
        TORCH_CHECK_NOT_IMPLEMENTED(known_, "the parts of class ", str(), " are known from the type() of an object of it");
        return members_;
    }
};

namespace detail {
/// A class of which no more is known.
inline TypePtr class_named(std::string name) { return counted(new ClassType(std::move(name))); }

std::vector<std::shared_ptr<torch::jit::Function>> methods_of(const IValue &object);
inline ClassType::Members members_of(const IValue &object) {
    ClassType::Members members;
    const char *name;
    Status status;
    for (size_t i = 0, n = ts_value_count(object.native()); i < n; i++) {
        ts_role role = ts_value_role(object.native(), i);
        status.check(ts_value_attribute(object.native(), i, &name, nullptr, status), "type");
        members.types.push_back(Type::parse(take_text(ts_value_attribute_type(object.native(), i))));
        members.attributes.emplace_back(role == TS_ROLE_PARAMETER ? AttributeKind::PARAMETER : role == TS_ROLE_BUFFER ? AttributeKind::BUFFER : AttributeKind::REGULAR_ATTRIBUTE, members.types.back(), name);
    }
    for (size_t i = 0, n = ts_value_constant_count(object.native()); i < n; i++) {
        ts_value *v;
        status.check(ts_value_constant(object.native(), i, &name, &v, status), "type");
        members.constant_names.push_back(name);
        members.constants.push_back(IValue(ValueHandle(v)));
    }
    members.methods = methods_of(object);
    return members;
}
/// The class of an object, the same one for all objects of it.
inline ClassTypePtr class_of(const IValue &object) {
    static std::mutex lock;
    static auto &known = *new std::map<const void *, std::weak_ptr<ClassType>>();
    ClassType::Members members = members_of(object);
    std::string name = ts_value_class_name(object.native());
    std::lock_guard<std::mutex> guard(lock);
    std::weak_ptr<ClassType> &place = known[ts_value_class(object.native())];
    ClassTypePtr type = place.lock();
    if (type && type->name()->qualifiedName() == name) {
        type->update(std::move(members));
        return type;
    }
    for (auto it = known.begin(); it != known.end();) it = it->second.expired() && &it->second != &place ? known.erase(it) : std::next(it);
    type = counted(new ClassType(name, object.isModule(), std::move(members)));
    place = type;
    return type;
}
} // namespace detail
} // namespace c10
