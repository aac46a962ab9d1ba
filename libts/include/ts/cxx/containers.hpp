// SPDX-License-Identifier: Apache-2.0
//
// containers.hpp: c10::List and c10::Dict, references to TorchScript's lists and dicts, and the conversions between
// IValue and C++ types.
#pragma once

#include <ts/cxx/ivalue.hpp>

#include <map>

namespace c10 {

// ---- names of types ----

namespace detail {
#define TS_TYPE_TEXT(type, text)                                                                                  \
    template <> struct TypeText<type> {                                                                           \
        static std::string get() { return text; }                                                                 \
    };
TS_TYPE_TEXT(int64_t, "int")
TS_TYPE_TEXT(int32_t, "int")
TS_TYPE_TEXT(int16_t, "int")
TS_TYPE_TEXT(int8_t, "int")
TS_TYPE_TEXT(uint8_t, "int")
TS_TYPE_TEXT(long long, "int")
TS_TYPE_TEXT(double, "float")
TS_TYPE_TEXT(float, "float")
TS_TYPE_TEXT(bool, "bool")
TS_TYPE_TEXT(complex<double>, "complex")
TS_TYPE_TEXT(std::string, "str")
TS_TYPE_TEXT(string_view, "str")
TS_TYPE_TEXT(const char *, "str")
TS_TYPE_TEXT(at::Tensor, "Tensor")
TS_TYPE_TEXT(Scalar, "Scalar")
TS_TYPE_TEXT(Device, "Device")
TS_TYPE_TEXT(ScalarType, "ScalarType")
TS_TYPE_TEXT(Layout, "Layout")
TS_TYPE_TEXT(MemoryFormat, "MemoryFormat")
TS_TYPE_TEXT(at::Generator, "Generator")
TS_TYPE_TEXT(IValue, "Any")
#undef TS_TYPE_TEXT
template <class T> struct TypeText<optional<T>> { static std::string get() { return type_text<T>() + "?"; } };
template <class T> struct TypeText<std::vector<T>> { static std::string get() { return type_text<T>() + "[]"; } };
template <class T> struct TypeText<ArrayRef<T>> { static std::string get() { return type_text<T>() + "[]"; } };
template <class T> struct TypeText<List<T>> { static std::string get() { return type_text<T>() + "[]"; } };
template <class T, size_t N> struct TypeText<std::array<T, N>> { static std::string get() { return type_text<T>() + "[" + std::to_string(N) + "]"; } };
template <class K, class V> struct TypeText<Dict<K, V>> { static std::string get() { return "Dict(" + type_text<K>() + ", " + type_text<V>() + ")"; } };
template <class K, class V> struct TypeText<std::unordered_map<K, V>> : TypeText<Dict<K, V>> {};
template <class... T> struct TypeText<std::tuple<T...>> {
    static std::string get() {
        std::string all;
        ((all += (all.empty() ? "" : ", ") + type_text<T>()), ...);
        return "(" + all + ")";
    }
};
} // namespace detail

template <class T> TypePtr getTypePtr() { return Type::parse(detail::type_text<T>()); }

// ---- lists ----

namespace impl {

/// One place of a list: reads and writes it.
template <class T> class ListElementReference {
    detail::ValueHandle list_;
    size_t at_;

public:
    ListElementReference(detail::ValueHandle list, size_t at) : list_(std::move(list)), at_(at) {}
    T get() const { return detail::item_at(list_, at_).template to<T>(); }
    operator T() const { return get(); }
    ListElementReference &operator=(const T &v) {
        detail::Status status;
        status.check(ts_value_set_item(list_.get(), at_, IValue(v).native(), status), "set");
        return *this;
    }
    ListElementReference &operator=(const ListElementReference &o) { return *this = o.get(); }
    ListElementReference(const ListElementReference &) = default;
    friend bool operator==(const ListElementReference &a, const T &b) { return a.get() == b; }
    friend bool operator==(const T &a, const ListElementReference &b) { return a == b.get(); }
    friend std::ostream &operator<<(std::ostream &out, const ListElementReference &r) { return out << r.get(); }
};

template <class T> class ListIterator {
    detail::ValueHandle list_;
    std::ptrdiff_t at_ = 0;

public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = ListElementReference<T> *;
    using reference = ListElementReference<T>;
    ListIterator() = default;
    ListIterator(detail::ValueHandle list, std::ptrdiff_t at) : list_(std::move(list)), at_(at) {}
    reference operator*() const { return {list_, static_cast<size_t>(at_)}; }
    reference operator[](difference_type n) const { return {list_, static_cast<size_t>(at_ + n)}; }
    ListIterator &operator++() { return *this += 1; }
    ListIterator &operator--() { return *this += -1; }
    ListIterator operator++(int) {
        ListIterator before = *this;
        ++at_;
        return before;
    }
    ListIterator &operator+=(difference_type n) {
        at_ += n;
        return *this;
    }
    friend ListIterator operator+(ListIterator a, difference_type n) { return a += n; }
    friend ListIterator operator-(ListIterator a, difference_type n) { return a += -n; }
    friend difference_type operator-(const ListIterator &a, const ListIterator &b) { return a.at_ - b.at_; }
    friend bool operator==(const ListIterator &a, const ListIterator &b) { return a.at_ == b.at_; }
    friend bool operator!=(const ListIterator &a, const ListIterator &b) { return a.at_ != b.at_; }
    friend bool operator<(const ListIterator &a, const ListIterator &b) { return a.at_ < b.at_; }
    std::ptrdiff_t position() const { return at_; }
};

} // namespace impl

/// A reference to a list; copies refer to the same one.
template <class T> class List final {
    detail::ValueHandle v_;

    void check(size_t at) const {
        if (C10_UNLIKELY(at >= size()))
            throw std::out_of_range("vector::_M_range_check: __n (which is " + std::to_string(at) + ") >= this->size() (which is " + std::to_string(size()) + ")");
    }

public:
    using value_type = T;
    using size_type = size_t;
    using iterator = impl::ListIterator<T>;
    using const_iterator = iterator;

    List() : v_(detail::typed(ts_value_list(nullptr, 0), detail::type_text<T>() + "[]")) {}
    explicit List(const TypePtr &element) : v_(detail::typed(ts_value_list(nullptr, 0), element->str() + "[]")) {}
    explicit List(detail::ValueHandle v) : v_(std::move(v)) {}
    List(std::initializer_list<T> items) : List() { append(items); }
    explicit List(ArrayRef<T> items) : List() { append(items); }
    explicit List(const std::vector<T> &items) : List() { append(items); }

    const detail::ValueHandle &handle() const { return v_; }
    size_t size() const { return ts_value_count(v_.get()); }
    bool empty() const { return size() == 0; }
    T get(size_t i) const {
        check(i);
        return detail::item_at(v_, i).template to<T>();
    }
    impl::ListElementReference<T> operator[](size_t i) const {
        check(i);
        return {v_, i};
    }
    void set(size_t i, const T &v) const {
        check(i);
        (*this)[i] = v;
    }
    T extract(size_t i) const {
        T v = get(i);
        if constexpr (std::is_same<T, std::string>::value) set(i, "");
        else if constexpr (std::is_same<T, at::Tensor>::value || std::is_same<T, IValue>::value) set(i, T());
        return v;
    }
    void push_back(const T &v) const {
        detail::Status status;
        status.check(ts_value_append(v_.get(), IValue(v).native(), status), "push_back");
    }
    template <class... Args> void emplace_back(Args &&...args) const { push_back(T(std::forward<Args>(args)...)); }
    void append(const List &o) const {
        for (size_t i = 0, n = o.size(); i < n; i++) push_back(o.get(i));
    }
    template <class Items> void append(const Items &items) const {
        for (const auto &item : items) push_back(item);
    }
    iterator insert(const iterator &at, const T &v) const {
        size_t from = static_cast<size_t>(at.position());
        push_back(v);
        for (size_t i = size() - 1; i > from; i--) {
            T before = get(i - 1);
            set(i, before);
        }
        set(from, v);
        return at;
    }
    iterator erase(const iterator &at) const { return erase(at, at + 1); }
    iterator erase(const iterator &from, const iterator &to) const {
        detail::Status status;
        status.check(ts_value_erase(v_.get(), static_cast<size_t>(from.position()), static_cast<size_t>(to - from), status), "erase");
        return from;
    }
    void pop_back() const { erase(end() - 1); }
    void clear() const { erase(begin(), end()); }
    void reserve(size_t) const {}
    void resize(size_t n) const { resize(n, T()); }
    void resize(size_t n, const T &v) const {
        while (size() < n) push_back(v);
        if (size() > n) erase(begin() + static_cast<std::ptrdiff_t>(n), end());
    }
    iterator begin() const { return {v_, 0}; }
    iterator end() const { return {v_, static_cast<std::ptrdiff_t>(size())}; }
    std::vector<T> vec() const {
        std::vector<T> all;
        for (size_t i = 0, n = size(); i < n; i++) all.push_back(get(i));
        return all;
    }
    List copy() const { return List(IValue(v_).copied(false).handle()); }
    bool is(const List &o) const { return ts_value_is(v_.get(), o.v_.get()); }
    TypePtr elementType() const { return IValue(v_).type()->containedType(0); }
    friend bool operator==(const List &a, const List &b) { return IValue(a) == IValue(b); }
    friend bool operator!=(const List &a, const List &b) { return !(a == b); }
};

// ---- dicts ----

namespace impl {

template <class K, class V> class DictIterator;

/// One pair of a dict.
template <class K, class V> class DictEntryRef {
    detail::ValueHandle dict_;
    IValue key_, value_;

public:
    DictEntryRef() = default;
    DictEntryRef(detail::ValueHandle dict, IValue key, IValue value) : dict_(std::move(dict)), key_(std::move(key)), value_(std::move(value)) {}
    decltype(auto) key() const {
        if constexpr (std::is_same<K, IValue>::value) return static_cast<const IValue &>(key_);
        else return key_.template to<K>();
    }
    decltype(auto) value() const {
        if constexpr (std::is_same<V, IValue>::value) return static_cast<const IValue &>(value_);
        else return value_.template to<V>();
    }
    template <class T> void setValue(T &&v) const {
        detail::Status status;
        status.check(ts_value_set_pair(dict_.get(), key_.native(), IValue(V(std::forward<T>(v))).native(), status), "setValue");
    }
};

template <class K, class V> class DictIterator {
    detail::ValueHandle dict_;
    size_t at_ = 0;
    mutable DictEntryRef<K, V> entry_;

public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = DictEntryRef<K, V>;
    using difference_type = std::ptrdiff_t;
    using pointer = const value_type *;
    using reference = const value_type &;
    DictIterator(detail::ValueHandle dict, size_t at) : dict_(std::move(dict)), at_(at) {}
    reference operator*() const {
        ts_value *k, *v;
        detail::Status status;
        status.check(ts_value_pair(dict_.get(), at_, &k, &v, status), "entry");
        entry_ = value_type(dict_, IValue(detail::ValueHandle(k)), IValue(detail::ValueHandle(v)));
        return entry_;
    }
    pointer operator->() const { return &**this; }
    DictIterator &operator++() {
        ++at_;
        return *this;
    }
    DictIterator operator++(int) {
        DictIterator before = *this;
        ++at_;
        return before;
    }
    friend bool operator==(const DictIterator &a, const DictIterator &b) { return a.at_ == b.at_; }
    friend bool operator!=(const DictIterator &a, const DictIterator &b) { return a.at_ != b.at_; }
};

} // namespace impl

namespace impl {
/// Exchanges two elements: swap(list[0], list[1]).
template <class T> void swap(ListElementReference<T> a, ListElementReference<T> b) {
    T first = a, second = b;
    a = second;
    b = first;
}
} // namespace impl

/// A reference to a dict; copies refer to the same one. Pairs stay in the order in which they were inserted.
template <class K, class V> class Dict final {
    detail::ValueHandle v_;

    IValue find_value(const K &key) const {
        ts_value *found;
        detail::Status status;
        status.check(ts_value_find_pair(v_.get(), IValue(key).native(), &found, status), "find");
        missing_ = !found;
        return IValue(detail::ValueHandle(found));
    }
    mutable bool missing_ = false;

public:
    using key_type = K;
    using mapped_type = V;
    using iterator = impl::DictIterator<K, V>;
    using const_iterator = iterator;

    Dict() : v_(detail::typed(ts_value_dict(nullptr, nullptr, 0), "Dict(" + detail::type_text<K>() + ", " + detail::type_text<V>() + ")")) {}
    Dict(const TypePtr &key, const TypePtr &value) : v_(detail::typed(ts_value_dict(nullptr, nullptr, 0), "Dict(" + key->str() + ", " + value->str() + ")")) {}
    explicit Dict(detail::ValueHandle v) : v_(std::move(v)) {}

    const detail::ValueHandle &handle() const { return v_; }
    size_t size() const { return ts_value_count(v_.get()); }
    bool empty() const { return size() == 0; }
    bool contains(const K &key) const {
        find_value(key);
        return !missing_;
    }
    V at(const K &key) const {
        IValue v = find_value(key);
        if (missing_) throw std::out_of_range("Argument passed to at() was not in the map.");
        return v.template to<V>();
    }
    std::pair<iterator, bool> insert(const K &key, const V &v) const {
        bool fresh = !contains(key);
        if (fresh) insert_or_assign(key, v);
        return {find(key), fresh};
    }
    std::pair<iterator, bool> insert_or_assign(const K &key, const V &v) const {
        detail::Status status;
        bool fresh = !contains(key);
        status.check(ts_value_set_pair(v_.get(), IValue(key).native(), IValue(v).native(), status), "insert");
        return {find(key), fresh};
    }
    iterator find(const K &key) const {
        if (!contains(key)) return end();
        IValue wanted(key);
        size_t n = size();
        for (size_t i = n; i-- > 0;) {
            ts_value *k;
            detail::Status status;
            status.check(ts_value_pair(v_.get(), i, &k, nullptr, status), "find");
            detail::ValueHandle held(k);
            if (ts_value_is(k, wanted.native())) return {v_, i};
        }
        return end();
    }
    size_t erase(const K &key) const {
        bool found;
        detail::Status status;
        status.check(ts_value_remove_pair(v_.get(), IValue(key).native(), &found, status), "erase");
        return found;
    }
    void erase(const iterator &at) const { erase(K(at->key())); }
    void clear() const {
        while (!empty()) erase(begin());
    }
    void reserve(size_t) const {}
    iterator begin() const { return {v_, 0}; }
    iterator end() const { return {v_, size()}; }
    TypePtr keyType() const { return IValue(v_).type()->containedType(0); }
    TypePtr valueType() const { return IValue(v_).type()->containedType(1); }
    Dict copy() const { return Dict(IValue(v_).copied(false).handle()); }
    bool is(const Dict &o) const { return ts_value_is(v_.get(), o.v_.get()); }
    friend bool operator==(const Dict &a, const Dict &b) { return IValue(a) == IValue(b); }
    friend bool operator!=(const Dict &a, const Dict &b) { return !(a == b); }
};

template <class K, class V> Dict<K, V> make_dict() { return {}; }

// ---- between IValue and C++ types ----

template <class T> IValue::IValue(const List<T> &list) : v_(list.handle()) {}
template <class K, class V> IValue::IValue(const Dict<K, V> &dict) : v_(dict.handle()) {}
template <class K, class V> IValue::IValue(const std::unordered_map<K, V> &map) {
    Dict<K, V> dict;
    for (const auto &pair : map) dict.insert(pair.first, pair.second);
    v_ = dict.handle();
}

namespace detail {
template <class T, class Enable = void> struct From;
#define TS_FROM(type, expression)                                                                                 \
    template <> struct From<type> {                                                                               \
        static type get(const IValue &v) { return expression; }                                                   \
    };
TS_FROM(IValue, v)
TS_FROM(at::Tensor, v.toTensor())
TS_FROM(double, v.toDouble())
TS_FROM(float, static_cast<float>(v.toDouble()))
TS_FROM(bool, v.toBool())
TS_FROM(complex<double>, v.toComplexDouble())
TS_FROM(Scalar, v.toScalar())
TS_FROM(std::string, std::string(v.toStringView()))
TS_FROM(string_view, v.toStringView())
TS_FROM(Device, v.toDevice())
TS_FROM(ScalarType, v.toScalarType())
TS_FROM(Layout, v.toLayout())
TS_FROM(MemoryFormat, v.toMemoryFormat())
TS_FROM(intrusive_ptr<ivalue::Tuple>, v.toTuple())
TS_FROM(intrusive_ptr<ivalue::Object>, v.toObject())
TS_FROM(intrusive_ptr<ivalue::EnumHolder>, v.toEnumHolder())
TS_FROM(intrusive_ptr<ivalue::ConstantString>, v.toString())
#undef TS_FROM
template <class T> struct From<T, std::enable_if_t<std::is_integral<T>::value && !std::is_same<T, bool>::value>> {
    static T get(const IValue &v) { return static_cast<T>(v.toInt()); }
};
template <class T> struct From<optional<T>> {
    static optional<T> get(const IValue &v) { return v.toOptional<T>(); }
};
template <class T> struct From<List<T>> {
    static List<T> get(const IValue &v) {
        if (C10_UNLIKELY(!v.isList())) v.toListRef();
        return List<T>(v.handle());
    }
};
template <class T> struct From<std::vector<T>> {
    static std::vector<T> get(const IValue &v) {
        std::vector<T> all;
        for (const IValue &item : v.toListRef()) all.push_back(item.to<T>());
        return all;
    }
};
template <class T, size_t N> struct From<std::array<T, N>> {
    static std::array<T, N> get(const IValue &v) {
        std::array<T, N> all{};
        ArrayRef<IValue> items = v.toListRef();
        TORCH_CHECK(items.size() == N, "Tried to convert a List with ", items.size(), " elements to a fixed-size array of size ", N);
        for (size_t i = 0; i < N; i++) all[i] = items[i].to<T>();
        return all;
    }
};
template <class K, class V> struct From<Dict<K, V>> {
    static Dict<K, V> get(const IValue &v) {
        if (C10_UNLIKELY(!v.isGenericDict())) v.toGenericDict();
        return Dict<K, V>(v.handle());
    }
};
template <class K, class V> struct From<std::unordered_map<K, V>> {
    static std::unordered_map<K, V> get(const IValue &v) {
        std::unordered_map<K, V> all;
        for (const auto &entry : From<Dict<K, V>>::get(v)) all.emplace(entry.key(), entry.value());
        return all;
    }
};
template <class... T> struct From<std::tuple<T...>> {
    template <size_t... I> static std::tuple<T...> items(const std::vector<IValue> &parts, std::index_sequence<I...>) { return {parts.at(I).template to<T>()...}; }
    static std::tuple<T...> get(const IValue &v) {
        const std::vector<IValue> &parts = v.toTuple()->elements();
        TORCH_CHECK(parts.size() == sizeof...(T), "expected a tuple of ", sizeof...(T), " but got one of ", parts.size());
        return items(parts, std::index_sequence_for<T...>());
    }
};
template <class A, class B> struct From<std::pair<A, B>> {
    static std::pair<A, B> get(const IValue &v) {
        auto both = From<std::tuple<A, B>>::get(v);
        return {std::get<0>(both), std::get<1>(both)};
    }
};
} // namespace detail

template <class T> T IValue::to() const { return detail::From<std::decay_t<T>>::get(*this); }

inline impl::GenericList IValue::toList() const { return to<List<IValue>>(); }
inline List<int64_t> IValue::toIntList() const { return to<List<int64_t>>(); }
inline List<double> IValue::toDoubleList() const { return to<List<double>>(); }
inline List<bool> IValue::toBoolList() const { return to<List<bool>>(); }
inline List<complex<double>> IValue::toComplexDoubleList() const { return to<List<complex<double>>>(); }
inline List<at::Tensor> IValue::toTensorList() const { return to<List<at::Tensor>>(); }
inline List<optional<at::Tensor>> IValue::toOptionalTensorList() const { return to<List<optional<at::Tensor>>>(); }
inline std::vector<int64_t> IValue::toIntVector() const { return to<std::vector<int64_t>>(); }
inline std::vector<double> IValue::toDoubleVector() const { return to<std::vector<double>>(); }
inline std::vector<at::Tensor> IValue::toTensorVector() const { return to<std::vector<at::Tensor>>(); }
inline impl::GenericDict IValue::toGenericDict() const {
    assert_is(isGenericDict(), "isGenericDict()", "Expected GenericDict but got ");
    return impl::GenericDict(v_);
}

inline IValue IValue::equals(const IValue &o) const {
    if (isTensor() && o.isTensor()) return toTensor().eq(o.toTensor());
    if (kind() != o.kind()) return false;
    if (is(o)) return true;
    if (isTuple() || isList()) {
        size_t n = ts_value_count(native());
        if (n != ts_value_count(o.native())) return false;
        for (size_t i = 0; i < n; i++)
            if (!(detail::item_at(v_, i) == detail::item_at(o.v_, i))) return false;
        return true;
    }
    if (!isGenericDict() || toGenericDict().size() != o.toGenericDict().size()) return false;
    for (const auto &entry : toGenericDict())
        if (!o.toGenericDict().contains(entry.key()) || !(o.toGenericDict().at(entry.key()) == entry.value())) return false;
    return true;
}

inline bool operator==(const IValue &a, const IValue &b) {
    IValue same = a.equals(b);
    return same.isBool() ? same.toBool() : same.toTensor().is_nonzero();
}
inline bool operator!=(const IValue &a, const IValue &b) { return !(a == b); }

namespace detail {
inline void print_quoted(std::ostream &out, string_view text) {
    out << '"';
    for (char c : text) {
        if (c == '"') out << "\\\"";
        else if (c == '\\') out << "\\\\";
        else if (c == '\n') out << "\\n";
        else if (c == '\t') out << "\\t";
        else if (c == '\r') out << "\\r";
        else out << c;
    }
    out << '"';
}
} // namespace detail

inline std::ostream &IValue::repr(std::ostream &out, const std::function<bool(std::ostream &, const IValue &)> &custom) const {
    if (custom(out, *this)) return out;
    if (isString()) {
        detail::print_quoted(out, toStringView());
    } else if (isList() || isTuple()) {
        size_t n = ts_value_count(native());
        out << (isList() ? "[" : "(");
        for (size_t i = 0; i < n; i++) detail::item_at(v_, i).repr(i ? out << ", " : out, custom);
        out << (isList() ? "]" : n == 1 ? ",)" : ")");
    } else if (isGenericDict()) {
        bool first = true;
        out << "{";
        for (const auto &entry : toGenericDict()) {
            if (!first) out << ", ";
            first = false;
            entry.key().repr(out, custom) << ": ";
            entry.value().repr(out, custom);
        }
        out << "}";
    } else {
        out << *this;
    }
    return out;
}

namespace impl {
template <class T> List<T> toTypedList(const GenericList &list) { return List<T>(list.handle()); }
template <class T> GenericList toList(const List<T> &list) { return GenericList(list.handle()); }
template <class K, class V> Dict<K, V> toTypedDict(const GenericDict &dict) { return Dict<K, V>(dict.handle()); }
template <class K, class V> GenericDict toGenericDict(const Dict<K, V> &dict) { return GenericDict(dict.handle()); }
struct deprecatedUntypedDict {};
} // namespace impl

} // namespace c10

namespace at {
namespace detail {
inline Arg::Arg(const c10::List<c10::optional<Tensor>> &list) : value_(list.handle()) {}
} // namespace detail
inline Tensor Tensor::index(const c10::List<c10::optional<Tensor>> &at) const {
    static detail::Op op("aten::index.Tensor");
    return detail::to_tensor(detail::call(op, {*this, at}));
}
inline Tensor &Tensor::index_put_(const c10::List<c10::optional<Tensor>> &at, const Tensor &v, bool accumulate) const {
    static detail::Op op("aten::index_put_");
    detail::call(op, {*this, at, v, accumulate});
    return const_cast<Tensor &>(*this);
}
} // namespace at
