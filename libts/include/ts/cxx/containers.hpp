// SPDX-License-Identifier: Apache-2.0
//
// containers.hpp: c10::List and c10::Dict, references to TorchScript's lists and dicts, and the conversions between
// IValue and C++ types.
#pragma once

#include <ts/cxx/held.hpp>

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
TS_TYPE_TEXT(at::Generator, "Generator?")
TS_TYPE_TEXT(IValue, "Any")
#undef TS_TYPE_TEXT
template <class T> struct TypeText<optional<T>> { static std::string get() { return type_text<T>() + "?"; } };
template <class T> struct TypeText<std::vector<T>> { static std::string get() { return type_text<T>() + "[]"; } };
template <class T> struct TypeText<ArrayRef<T>> { static std::string get() { return type_text<T>() + "[]"; } };
template <class T> struct TypeText<List<T>> { static std::string get() { return type_text<T>() + "[]"; } };
template <class T, size_t N> struct TypeText<std::array<T, N>> { static std::string get() { return type_text<T>() + "[]"; } };
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

namespace detail {
/// What a container of T holds: None among tensors is an undefined one.
template <class T> T element_to(IValue v) {
    if constexpr (std::is_same<T, at::Tensor>::value) return v.isNone() ? at::Tensor() : std::move(v).toTensor();
    else return std::move(v).template to<T>();
}
} // namespace detail

namespace impl {

/// One place of a list: reads and writes it.
template <class T> class ListElementReference {
    detail::ValueHandle list_;
    size_t at_;

public:
    ListElementReference(detail::ValueHandle list, size_t at) : list_(std::move(list)), at_(at) {}
    IValue get() const { return detail::item_at(list_, at_); }
    operator T() const { return detail::element_to<T>(get()); }
    ListElementReference &operator=(const T &v) {
        detail::Status status;
        status.check(ts_value_set_item(list_.get(), at_, IValue(v).native(), status), "set");
        return *this;
    }
    ListElementReference &operator=(const ListElementReference &o) { return *this = static_cast<T>(o); }
    ListElementReference(const ListElementReference &) = default;
    friend bool operator==(const ListElementReference &a, const ListElementReference &b) { return static_cast<T>(a) == static_cast<T>(b); }
    friend bool operator==(const ListElementReference &a, const T &b) { return static_cast<T>(a) == b; }
    friend bool operator==(const T &a, const ListElementReference &b) { return b == a; }
    friend bool operator!=(const ListElementReference &a, const ListElementReference &b) { return !(a == b); }
    friend bool operator!=(const ListElementReference &a, const T &b) { return !(a == b); }
    friend bool operator!=(const T &a, const ListElementReference &b) { return !(a == b); }
    /// Exchanges two places: what algorithms call by the name alone.
    friend void swap(ListElementReference &&a, ListElementReference &&b) {
        T first = a, second = b;
        a = second;
        b = first;
    }
    friend std::ostream &operator<<(std::ostream &out, const ListElementReference &r) { return out << static_cast<T>(r); }
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
    ListIterator operator--(int) {
        ListIterator before = *this;
        --at_;
        return before;
    }
    ListIterator &operator+=(difference_type n) {
        at_ += n;
        return *this;
    }
    ListIterator &operator-=(difference_type n) { return *this += -n; }
    friend ListIterator operator+(ListIterator a, difference_type n) { return a += n; }
    friend ListIterator operator-(ListIterator a, difference_type n) { return a += -n; }
    friend difference_type operator-(const ListIterator &a, const ListIterator &b) { return a.at_ - b.at_; }
    friend bool operator==(const ListIterator &a, const ListIterator &b) { return a.at_ == b.at_; }
    friend bool operator!=(const ListIterator &a, const ListIterator &b) { return a.at_ != b.at_; }
    friend bool operator<(const ListIterator &a, const ListIterator &b) { return a.at_ < b.at_; }
    friend bool operator>(const ListIterator &a, const ListIterator &b) { return b < a; }
    friend bool operator<=(const ListIterator &a, const ListIterator &b) { return !(b < a); }
    friend bool operator>=(const ListIterator &a, const ListIterator &b) { return !(a < b); }
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
    List(const List &) = default; /* moving copies: what it is moved from stays */
    List &operator=(const List &) = default;
    explicit List(ArrayRef<T> items) : List() { append(items); }
    explicit List(const std::vector<T> &items) : List() { append(items); }

    const detail::ValueHandle &handle() const & { return v_; }
    detail::ValueHandle &&handle() && { return std::move(v_); }
    size_t size() const { return ts_value_count(v_.get()); }
    bool empty() const { return size() == 0; }
    T get(size_t i) const {
        check(i);
        return detail::element_to<T>(detail::item_at(v_, i));
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
        if constexpr (std::is_arithmetic<T>::value || std::is_same<T, std::string>::value) set(i, T());
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
    template <class... Args> iterator emplace(const iterator &at, Args &&...args) const { return insert(at, T(std::forward<Args>(args)...)); }
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
    size_t use_count() const { return ts_value_use_count(v_.get()); }
    TypePtr elementType() const { return IValue(v_).type()->containedType(0); }
    friend bool operator==(const List &a, const List &b) {
        if (a.is(b)) return true;
        size_t n = a.size();
        bool same = n == b.size() && *a.elementType() == *b.elementType();
        for (size_t i = 0; same && i < n; i++) same = _fastEqualsForContainer(detail::item_at(a.v_, i), detail::item_at(b.v_, i));
        return same;
    }
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
        else return detail::element_to<V>(value_);
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
    Dict(const Dict &) = default; /* moving copies: what it is moved from stays */
    Dict &operator=(const Dict &) = default;

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
        return detail::element_to<V>(std::move(v));
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
    friend bool operator==(const Dict &a, const Dict &b) {
        if (a.is(b)) return true;
        bool same = a.size() == b.size() && *a.keyType() == *b.keyType() && *a.valueType() == *b.valueType();
        for (auto entry = a.begin(); same && entry != a.end(); ++entry) same = b.contains(entry->key()) && _fastEqualsForContainer(IValue(entry->value()), IValue(b.at(entry->key())));
        return same;
    }
    friend bool operator!=(const Dict &a, const Dict &b) { return !(a == b); }
};

template <class K, class V> Dict<K, V> make_dict() { return {}; }

// ---- between IValue and C++ types ----

template <class T> IValue::IValue(const List<T> &list) : v_(list.handle()) {}
template <class T> IValue::IValue(List<T> &&list) : v_(std::move(list).handle()) {}
template <class K, class V> IValue::IValue(const Dict<K, V> &dict) : v_(dict.handle()) {}
template <class K, class V> IValue::IValue(const std::unordered_map<K, V> &map) {
    Dict<K, V> dict;
    for (const auto &pair : map) dict.insert(pair.first, pair.second);
    v_ = dict.handle();
}

namespace impl {
/// The list as one of T: of that element type, or of a narrower one that nobody else sees.
template <class T> List<T> toTypedList(GenericList list) {
    TypePtr is = list.elementType(), wanted = getTypePtr<T>();
    TORCH_CHECK(*is == *wanted || (list.use_count() == 1 && is->isSubtypeOf(*wanted)), "Tried to cast a List<", is->str(), "> to a List<", wanted->str(), ">. Types mismatch.");
    return List<T>(list.handle());
}
template <class T> GenericList toList(const List<T> &list) { return GenericList(list.handle()); }
template <class K, class V> Dict<K, V> toTypedDict(GenericDict dict) {
    TypePtr key = dict.keyType(), value = dict.valueType(), wanted_key = getTypePtr<K>(), wanted_value = getTypePtr<V>();
    auto text = [&](const char *which) {
        return str("Tried to cast a Dict<", key->str(), ", ", value->str(), "> to a Dict<", wanted_key->str(), ", ", wanted_value->str(), ">. ", which, " types mismatch.");
    };
    const char *file = "/usr/include/ATen/core/Dict_inl.h";
    if (*key != *wanted_key) detail::throw_assert("*getTypePtr<Key>() == *dict.impl_->elementTypes.keyType", file, 26, text("Key"));
    if (*value != *wanted_value) detail::throw_assert("*getTypePtr<Value>() == *dict.impl_->elementTypes.valueType", file, 27, text("Value"));
    return Dict<K, V>(dict.handle());
}
template <class K, class V> GenericDict toGenericDict(const Dict<K, V> &dict) { return GenericDict(dict.handle()); }
struct deprecatedUntypedDict {};
} // namespace impl

namespace detail {
/// What IValue::to<T> does. Plain types forward to the accessor of their name; those made from others take the value.
template <class T, class Enable = void> struct From;
#define TS_FROM(type, method)                                                                                     \
    template <> struct From<type> {                                                                               \
        template <class Value> static type get(Value &&v) { return type(std::forward<Value>(v).method()); }       \
    };
TS_FROM(IValue, toIValue)
TS_FROM(at::Tensor, toTensor)
TS_FROM(double, toDouble)
TS_FROM(float, toDouble)
TS_FROM(bool, toBool)
TS_FROM(complex<double>, toComplexDouble)
TS_FROM(Scalar, toScalar)
TS_FROM(std::string, toStringRef)
TS_FROM(string_view, toStringView)
TS_FROM(Device, toDevice)
TS_FROM(ScalarType, toScalarType)
TS_FROM(Layout, toLayout)
TS_FROM(MemoryFormat, toMemoryFormat)
TS_FROM(QScheme, toQScheme)
TS_FROM(SymInt, toSymInt)
TS_FROM(at::Generator, toGenerator)
TS_FROM(at::Storage, toStorage)
TS_FROM(intrusive_ptr<ivalue::Tuple>, toTuple)
TS_FROM(intrusive_ptr<ivalue::Object>, toObject)
TS_FROM(intrusive_ptr<ivalue::EnumHolder>, toEnumHolder)
TS_FROM(intrusive_ptr<ivalue::ConstantString>, toString)
TS_FROM(intrusive_ptr<ivalue::Future>, toFuture)
TS_FROM(impl::GenericList, toList)
TS_FROM(impl::GenericDict, toGenericDict)
TS_FROM(List<int64_t>, toIntList)
TS_FROM(List<double>, toDoubleList)
TS_FROM(List<bool>, toBoolList)
TS_FROM(List<complex<double>>, toComplexDoubleList)
TS_FROM(List<at::Tensor>, toTensorList)
#undef TS_FROM
template <class T> struct From<T, std::enable_if_t<std::is_integral<T>::value && !std::is_same<T, bool>::value>> {
    static T get(const IValue &v) { return static_cast<T>(v.toInt()); }
};
template <class T> struct From<optional<T>> {
    static optional<T> get(IValue v) {
        if (v.isNone()) return nullopt;
        return std::move(v).to<T>();
    }
};
/// The text belongs to the value itself, which must stay.
template <> struct From<optional<string_view>> {
    static optional<string_view> get(const IValue &v) { return v.isNone() ? optional<string_view>() : v.toStringView(); }
};
template <class T> struct From<List<T>> {
    static List<T> get(IValue v) { return impl::toTypedList<T>(std::move(v).toList()); }
};
template <class T> struct From<std::vector<T>> {
    static std::vector<T> get(IValue v) { return std::move(v).to<List<T>>().vec(); }
};
template <class T, size_t N> struct From<std::array<T, N>> {
    static std::array<T, N> get(IValue v) {
        List<T> items = std::move(v).to<List<T>>();
        TORCH_CHECK(items.size() == N, "Tried to convert a List with ", items.size(), " elements to a fixed-size array of size ", N);
        std::array<T, N> all{};
        for (size_t i = 0; i < N; i++) all[i] = items.get(i);
        return all;
    }
};
template <class K, class V> struct From<Dict<K, V>> {
    static Dict<K, V> get(IValue v) { return impl::toTypedDict<K, V>(std::move(v).toGenericDict()); }
};
template <class K, class V> struct From<std::unordered_map<K, V>> {
    static std::unordered_map<K, V> get(IValue v) {
        std::unordered_map<K, V> all;
        for (const auto &entry : std::move(v).toGenericDict()) all[entry.key().template to<K>()] = entry.value().template to<V>();
        return all;
    }
};
template <class... T> struct From<std::tuple<T...>> {
    template <size_t... I> static std::tuple<T...> items(const std::vector<IValue> &parts, std::index_sequence<I...>) { return {parts[I].template to<T>()...}; }
    static std::tuple<T...> get(IValue v) {
        const std::vector<IValue> &parts = v.toTupleRef().elements();
        TORCH_CHECK(parts.size() == sizeof...(T), "Expected vals.size() == sizeof...(Args) to be true, but got false.  (Could this error message be improved?  If so, please report an enhancement request to PyTorch.)");
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

template <class T> T IValue::to() const & { return detail::From<std::decay_t<T>>::get(*this); }
template <class T> T IValue::to() && { return detail::From<std::decay_t<T>>::get(std::move(*this)); }

/// Lists and dicts, by the kind that is asked for; `line` and `moved` are where LibTorch checks that.
#define TS_CONTAINER(type, method, is, moved, line, wanted)                                                       \
    TS_MOVED(type, method, is, moved, wanted)                                                                     \
    inline type IValue::method() const & {                                                                        \
        assert_is(is(), #is "()", "ivalue_inl.h", line, wanted);                                                  \
        return type(v_);                                                                                          \
    }
TS_CONTAINER(List<int64_t>, toIntList, isIntList, 1829, 1833, "IntList")
TS_CONTAINER(List<double>, toDoubleList, isDoubleList, 1853, 1857, "DoubleList")
TS_CONTAINER(List<complex<double>>, toComplexDoubleList, isComplexDoubleList, 1869, 1873, "ComplexDoubleList")
TS_CONTAINER(List<bool>, toBoolList, isBoolList, 1885, 1889, "BoolList")
TS_CONTAINER(List<at::Tensor>, toTensorList, isTensorList, 1893, 1897, "TensorList")
TS_CONTAINER(List<optional<at::Tensor>>, toOptionalTensorList, isOptionalTensorList, 1909, 1913, "OptionalTensorList")
TS_CONTAINER(impl::GenericList, toList, isList, 1925, 1929, "GenericList")
TS_CONTAINER(impl::GenericDict, toGenericDict, isGenericDict, 1941, 1945, "GenericDict")
#undef TS_CONTAINER
#undef TS_MOVED
#define TS_VECTOR(type, method, is, line, wanted)                                                                 \
    inline std::vector<type> IValue::method() const {                                                             \
        assert_is(is(), #is "()", "ivalue_inl.h", line, wanted);                                                  \
        return List<type>(v_).vec();                                                                              \
    }
TS_VECTOR(int64_t, toIntVector, isIntList, 1837, "IntList")
TS_VECTOR(int64_t, toDimVector, isIntList, 1845, "IntList")
TS_VECTOR(double, toDoubleVector, isDoubleList, 1861, "DoubleList")
TS_VECTOR(complex<double>, toComplexDoubleVector, isComplexDoubleList, 1877, "ComplexDoubleList")
TS_VECTOR(at::Tensor, toTensorVector, isTensorList, 1901, "TensorList")
TS_VECTOR(optional<at::Tensor>, toOptionalTensorVector, isOptionalTensorList, 1917, "OptionalTensorList")
#undef TS_VECTOR

} // namespace c10

namespace at {
namespace detail {
inline Arg::Arg(const c10::List<c10::optional<Tensor>> &list) : value_(list.handle()) {}
} // namespace detail
inline Tensor index(const Tensor &self, const c10::List<c10::optional<Tensor>> &at) { return self.index(at); }
inline Tensor &index_put_(const Tensor &self, const c10::List<c10::optional<Tensor>> &at, const Tensor &v, bool accumulate = false) { return self.index_put_(at, v, accumulate); }
inline Tensor Tensor::index(const c10::List<c10::optional<Tensor>> &at) const {
    static detail::Op op = {"aten::index.Tensor"};
    return detail::to_tensor(detail::call(op, {*this, at}));
}
inline Tensor &Tensor::index_put_(const c10::List<c10::optional<Tensor>> &at, const Tensor &v, bool accumulate) const {
    static detail::Op op = {"aten::index_put_"};
    detail::call(op, {*this, at, v, accumulate});
    return const_cast<Tensor &>(*this);
}
} // namespace at
