// SPDX-License-Identifier: Apache-2.0
//
// compare.hpp: IValues compared, hashed, walked, copied into a memo, and written as source text.
#pragma once

#include <ts/cxx/containers.hpp>

namespace c10 {

inline IValue IValue::equals(const IValue &o) const {
    if (isTensor() && o.isTensor()) return toTensor().eq(o.toTensor());
    if (tag_ != o.tag_ || kind() != o.kind()) return false;
    if (isTuple()) return toTupleRef() == o.toTupleRef();
    if (isList()) return toList() == o.toList();
    if (isGenericDict()) return toGenericDict() == o.toGenericDict();
    if (isEnum()) return std::string(ts_value_class_name(native())) == ts_value_class_name(o.native()) && toEnumHolder()->name() == o.toEnumHolder()->name();
    return isSameIdentity(o) || (kind() < TS_KIND_LIST && ts_value_is(native(), o.native()));
}

inline bool operator==(const IValue &a, const IValue &b) {
    IValue same = a.equals(b);
    return same.isBool() ? same.toBool() : same.toTensor().is_nonzero();
}
inline bool operator!=(const IValue &a, const IValue &b) { return !(a == b); }
/// Within containers what is the same is equal, without a look.
inline bool _fastEqualsForContainer(const IValue &a, const IValue &b) { return a.is(b) || a == b; }

inline size_t IValue::hash(const IValue &v) {
    switch (v.kind()) {
    case TS_KIND_NONE: return 0;
    case TS_KIND_BOOL: return std::hash<bool>()(v.toBool());
    case TS_KIND_INT: return std::hash<int64_t>()(v.toInt());
    case TS_KIND_FLOAT: return std::hash<double>()(v.toDouble());
    case TS_KIND_TENSOR: return std::hash<const void *>()(v.identity());
    case TS_KIND_STRING: return std::hash<std::string>()(v.toStringRef());
    case TS_KIND_TUPLE: return c10::hash<ivalue::Tuple>()(v.toTupleRef());
    case TS_KIND_DEVICE: return std::hash<Device>()(v.toDevice());
    default: throw std::runtime_error("unhashable type: '" + v.type()->repr_str() + "'");
    }
}

inline void IValue::visit(const std::function<bool(const IValue &)> &visitor) const {
    if (visitor(*this)) return;
    if (isTuple() || isList()) {
        for (size_t i = 0, n = ts_value_count(native()); i < n; i++) detail::item_at(v_, i).visit(visitor);
    } else if (isGenericDict()) {
        for (const auto &entry : toGenericDict()) {
            entry.value().visit(visitor);
            entry.key().visit(visitor);
        }
    } else if (isObject()) {
        for (const IValue &slot : toObjectRef().slots()) slot.visit(visitor);
    }
}

inline void IValue::getSubValues(HashAliasedIValues &all) const {
    visit([&](const IValue &v) { return v.isPtrType() && !v.isString() ? !all.insert(v).second : false; });
}

inline bool IValue::overlaps(const IValue &o) const {
    HashAliasedIValues here, there;
    getSubValues(here);
    o.getSubValues(there);
    return std::any_of(here.begin(), here.end(), [&](const IValue &v) { return there.count(v) != 0; });
}

inline IValue IValue::deepcopy(HashAliasedIValueMap &memo) const {
    auto known = memo.find(*this);
    if (known != memo.end()) return known->second;
    IValue copy = *this;
    if (isTuple()) {
        std::vector<IValue> items;
        for (const IValue &item : toTupleRef().elements()) items.push_back(item.deepcopy(memo));
        const char *name = ts_value_class_name(native());
        copy = name ? ivalue::Tuple::createNamed(std::move(items), toTupleRef().type()) : ivalue::Tuple::create(std::move(items));
    } else if (isList()) {
        impl::GenericList items(toList().elementType());
        for (const IValue &item : toListRef()) items.push_back(item.deepcopy(memo));
        copy = items;
    } else if (isGenericDict()) {
        impl::GenericDict pairs(toGenericDict().keyType(), toGenericDict().valueType());
        for (const auto &entry : toGenericDict()) pairs.insert(entry.key().deepcopy(memo), entry.value().deepcopy(memo));
        copy = pairs;
    } else if (isTensor() || isObject()) {
        copy = copied(true);
    }
    if (!isAliasOf(copy)) memo[*this] = copy;
    return copy;
}

namespace detail {
inline void print_quoted(std::ostream &out, string_view text) {
    out << '"';
    static const char special[] = "\\'\"\a\b\f\n\r\t\v", *const letters = "\\'\"abfnrtv";
    for (signed char c : text) {
        const char *found = c ? std::strchr(special, c) : nullptr;
        if (found) out << '\\' << letters[found - special];
        else if (c >= ' ' && c <= '~') out << static_cast<char>(c);
        else /* three octal digits, each of the signed number as LibTorch has it */
            out << '\\' << static_cast<char>('0' + c / 64) << static_cast<char>('0' + c % 64 / 8) << static_cast<char>('0' + c % 8);
    }
    out << '"';
}
/// Whether the items of a list or dict, if it has any, tell its type.
inline bool tells_type(const TypePtr &element) { return !element->isUnionType() && element->kind() != TypeKind::NumberType && element->kind() != TypeKind::AnyType; }
} // namespace detail

inline std::ostream &IValue::repr(std::ostream &out, const std::function<bool(std::ostream &, const IValue &)> &custom) const {
    if (custom(out, *this)) return out;
    if (isTensor() || isGenerator() || isFuture() || isStorage()) {
        detail::throw_assert("false", "./aten/src/ATen/core/ivalue.cpp", 629, "repr() not defined on: " + tagKind());
    } else if (isDevice()) {
        out << "torch.device(";
        detail::print_quoted(out, toDevice().str());
        out << ")";
    } else if (isEnum()) {
        out << ts_value_class_name(native()) << "." << toEnumHolder()->name();
    } else if (isString()) {
        detail::print_quoted(out, toStringView());
    } else if (isList() || isTuple()) {
        size_t n = ts_value_count(native());
        bool annotated = isList() && (n == 0 || !detail::tells_type(toList().elementType()));
        if (annotated) out << "annotate(" << type()->annotation_str() << ", ";
        out << (isList() ? "[" : "(");
        for (size_t i = 0; i < n; i++) detail::item_at(v_, i).repr(i ? out << ", " : out, custom);
        out << (isList() ? "]" : n == 1 ? ",)" : ")") << (annotated ? ")" : "");
    } else if (isGenericDict()) {
        bool first = true, annotated = !ts_value_count(native()) || !detail::tells_type(toGenericDict().valueType());
        if (annotated) out << "annotate(" << type()->annotation_str() << ",";
        out << "{";
        for (const auto &entry : toGenericDict()) {
            if (!first) out << ", ";
            first = false;
            entry.key().repr(out, custom) << ": ";
            entry.value().repr(out, custom);
        }
        out << (annotated ? "})" : "}");
    } else {
        out << *this;
    }
    return out;
}

} // namespace c10
