// SPDX-License-Identifier: Apache-2.0
//
// held.hpp: what an IValue holds by reference: strings, tuples, objects, enums, futures.
#pragma once

#include <ts/cxx/class_type.hpp>
#include <ts/cxx/hash.hpp>

#include <condition_variable>

namespace c10 {
namespace ivalue {

class ConstantString final : public intrusive_ptr_target {
    std::string text_;

public:
    explicit ConstantString(std::string text) : text_(std::move(text)) {}
    static intrusive_ptr<ConstantString> create(std::string text) { return make_intrusive<ConstantString>(std::move(text)); }
    static intrusive_ptr<ConstantString> create(c10::string_view text) { return create(std::string(text)); }
    static intrusive_ptr<ConstantString> create(const char *text) { return create(std::string(text)); }
    const std::string &string() const { return text_; }
    c10::string_view string_view() const { return text_; }
    operator const std::string &() const { return text_; }
    friend std::ostream &operator<<(std::ostream &out, const ConstantString &s) { return out << s.text_; }
};

/// What a tuple holds.
struct TupleElements : std::vector<IValue> {
    using std::vector<IValue>::vector;
    TupleElements() = default;
    explicit TupleElements(std::vector<IValue> items) : std::vector<IValue>(std::move(items)) {}
    std::vector<IValue> vec() const { return *this; }
    ArrayRef<IValue> asArrayRef() const { return *this; }
    void setContents(std::vector<IValue> &&items) { std::vector<IValue>::operator=(std::move(items)); }
    const IValue &at(size_t i) const {
        TORCH_CHECK(i < size(), "TupleElements: invalid index Index = ", i, "; Length = ", size());
        return (*this)[i];
    }
};

class Tuple final : public intrusive_ptr_target {
    IValue whole_;
    TupleElements elements_;

public:
    explicit Tuple(const IValue &whole) : whole_(whole) {
        for (size_t i = 0, n = ts_value_count(whole.native()); i < n; i++) elements_.push_back(detail::item_at(whole.handle(), i));
    }
    /// Of the items themselves: an undefined tensor among them stays one.
    explicit Tuple(std::vector<IValue> items) : whole_(IValue::tuple_of(items)), elements_(std::move(items)) {}
    static intrusive_ptr<Tuple> create(std::vector<IValue> items) { return make_intrusive<Tuple>(std::move(items)); }
    static intrusive_ptr<Tuple> create(ArrayRef<IValue> items) { return create(items.vec()); }
    static intrusive_ptr<Tuple> create(std::initializer_list<IValue> items) { return create(std::vector<IValue>(items)); }
    static intrusive_ptr<Tuple> create() { return create(std::vector<IValue>()); }
    template <class... Args, class = std::enable_if_t<(sizeof...(Args) > 1) || (sizeof...(Args) == 1 && (!std::is_convertible<Args, std::vector<IValue>>::value && ...))>>
    static intrusive_ptr<Tuple> create(Args &&...args) {
        return create(std::vector<IValue>{IValue(std::forward<Args>(args))...});
    }
    static intrusive_ptr<Tuple> createNamed(std::vector<IValue> items, const TupleTypePtr &type);
    const TupleElements &elements() const & { return elements_; }
    TupleElements elements() && { return std::move(elements_); }
    size_t size() const { return elements_.size(); }
    /// Puts `item` in a place, for everyone who has this tuple.
    void setElement(size_t i, IValue item) {
        detail::Status status;
        status.check(ts_value_set_item(whole_.native(), i, item.native(), status), "setElement");
        elements_[i] = std::move(item);
    }
    void unsafeSetElement(size_t i, IValue item) { setElement(i, std::move(item)); }
    void setElements(std::vector<IValue> items) {
        TORCH_CHECK_NOT_IMPLEMENTED(items.size() == size(), "setElements: the tuple has ", size(), " elements and cannot get ", items.size());
        for (size_t i = 0; i < items.size(); i++) setElement(i, std::move(items[i]));
    }
    std::shared_ptr<TupleType> type() const {
        std::vector<TypePtr> types;
        std::vector<std::string> fields;
        const char *name = ts_value_class_name(whole_.native()), *field;
        for (const IValue &item : elements_) types.push_back(name && item.isTensor() ? TypePtr(TensorType::get()) : item.type());
        for (size_t i = 0; name && i < size() && ts_value_attribute(whole_.native(), i, &field, nullptr, nullptr) == TS_OK; i++) fields.push_back(field);
        return c10::detail::counted(new TupleType(std::move(types), name ? name : "", std::move(fields)));
    }
    const IValue &whole() const { return whole_; }
    static size_t hash(const Tuple &t) { return c10::hash<ArrayRef<IValue>>()(t.elements_); }
    friend bool operator==(const Tuple &a, const Tuple &b) {
        return a.size() == b.size() && std::equal(a.elements_.begin(), a.elements_.end(), b.elements_.begin(), _fastEqualsForContainer);
    }
    friend bool operator!=(const Tuple &a, const Tuple &b) { return !(a == b); }
};

class Object final : public intrusive_ptr_target {
    IValue self_;

public:
    explicit Object(IValue self) : self_(std::move(self)) {}
    const IValue &self() const { return self_; }
    std::string name() const {
        const char *n = ts_value_class_name(self_.native());
        return n ? n : "";
    }
    std::shared_ptr<ClassType> type() const { return self_.type()->expect<ClassType>(); }
    IValue getAttr(const std::string &attribute) const {
        ts_value *v;
        detail::Status status;
        TORCH_CHECK(ts_value_get(self_.native(), attribute.c_str(), &v, status) == TS_OK, name(), " does not have an attribute with name '", attribute, "'");
        return IValue(detail::ValueHandle(v));
    }
    void setAttr(const std::string &attribute, const IValue &v) const {
        detail::Status status;
        status.check(ts_value_set(self_.native(), attribute.c_str(), v.native(), status), "setAttr");
    }
    IValue getSlot(size_t slot) const {
        ts_value *v;
        detail::Status status;
        status.check(ts_value_attribute(self_.native(), slot, nullptr, &v, status), "getSlot");
        return IValue(detail::ValueHandle(v));
    }
    void setSlot(size_t slot, const IValue &v) const {
        const char *attribute;
        detail::Status status;
        status.check(ts_value_attribute(self_.native(), slot, &attribute, nullptr, status), "setSlot");
        setAttr(attribute, v);
    }
    std::vector<IValue> slots() const {
        std::vector<IValue> all;
        for (size_t i = 0, n = ts_value_count(self_.native()); i < n; i++) all.push_back(getSlot(i));
        return all;
    }
    intrusive_ptr<Object> copy() const { return make_intrusive<Object>(self_.copied(false)); }
    intrusive_ptr<Object> deepcopy() const { return make_intrusive<Object>(self_.copied(true)); }
};

/// Whether both are handles on one object.
inline bool operator==(const intrusive_ptr<Object> &a, const intrusive_ptr<Object> &b) { return a.get() == b.get() || (a && b && ts_value_is(a->self().native(), b->self().native())); }
inline bool operator!=(const intrusive_ptr<Object> &a, const intrusive_ptr<Object> &b) { return !(a == b); }

class EnumHolder final : public intrusive_ptr_target {
    IValue self_, value_;
    std::string name_;

public:
    explicit EnumHolder(IValue self) : self_(std::move(self)) {
        const char *n;
        ts_value *v;
        detail::Status status;
        status.check(ts_value_attribute(self_.native(), 0, &n, &v, status), "toEnumHolder");
        name_ = n;
        value_ = IValue(detail::ValueHandle(v));
    }
    const IValue &self() const { return self_; }
    std::string qualifiedClassName() const { return ts_value_class_name(self_.native()); }
    std::string unqualifiedClassName() const { return QualifiedName(qualifiedClassName()).name(); }
    const std::string &name() const { return name_; }
    const IValue &value() const { return value_; }
    std::shared_ptr<EnumType> type() const { return self_.type()->expect<EnumType>(); }
    bool is(const EnumHolder &o) const { return self_ == o.self_; }
    friend bool operator==(const EnumHolder &a, const EnumHolder &b) { return a.self_ == b.self_; }
    friend std::ostream &operator<<(std::ostream &out, const EnumHolder &e) { return out << e.qualifiedClassName() << "." << e.name(); }
};

/// A value that is not there yet, or an error instead. Threads may share one.
class Future final : public intrusive_ptr_target {
    mutable std::mutex mutex_;
    std::condition_variable finished_;
    std::atomic<bool> completed_{false};
    IValue value_;
    TypePtr type_;
    std::exception_ptr error_;
    std::vector<std::function<void(Future &)>> callbacks_;
    std::vector<Device> devices_;

    static void assert_that(bool is, const char *condition, int line, const std::string &more = "") {
        if (C10_UNLIKELY(!is)) detail::throw_assert(condition, "/usr/include/ATen/core/ivalue_inl.h", line, more);
    }
    static std::string message(const std::exception_ptr &error) {
        try {
            std::rethrow_exception(error);
        } catch (const std::exception &e) {
            return e.what();
        } catch (...) {
            return "Unknown Exception Type";
        }
    }
    /// Wakes who waits; `lock` is on mutex_ and is dropped.
    void complete(std::unique_lock<std::mutex> &lock) {
        completed_ = true;
        std::vector<std::function<void(Future &)>> callbacks;
        callbacks.swap(callbacks_);
        lock.unlock();
        finished_.notify_all();
        for (auto &callback : callbacks) callback(*this);
    }
    void fail(std::exception_ptr error, std::unique_lock<std::mutex> &lock) {
        TORCH_CHECK(!error_, "Error already set on this Future: ", message(error_), ", trying to set error: ", message(error));
        assert_that(!completed_, "!completed()", 1161, "Future is already marked completed");
        error_ = std::move(error);
        complete(lock);
    }

public:
    explicit Future(TypePtr type, std::vector<Device> devices = {}) : type_(std::move(type)), devices_(std::move(devices)) {}
    struct FutureError final : std::exception {
        std::string error_msg;
        FutureError() = default;
        explicit FutureError(std::string &&text) : error_msg(std::move(text)) {}
        const char *what() const noexcept override { return error_msg.c_str(); }
    };

    void wait() {
        std::unique_lock<std::mutex> lock(mutex_);
        finished_.wait(lock, [&] { return completed_.load(); });
    }
    void waitAndThrow() {
        wait();
        if (error_) std::rethrow_exception(error_);
    }
    void markCompleted(IValue v) {
        std::unique_lock<std::mutex> lock(mutex_);
        TORCH_CHECK(!completed_, "Attempting to mark a completed Future as complete again. Note that a Future can only be marked completed once.");
        value_ = std::move(v);
        complete(lock);
    }
    void markCompleted() { markCompleted(IValue()); }
    void setError(std::exception_ptr error) {
        std::unique_lock<std::mutex> lock(mutex_);
        fail(std::move(error), lock);
    }
    void setErrorIfNeeded(std::exception_ptr error) {
        std::unique_lock<std::mutex> lock(mutex_);
        if (!completed_) fail(std::move(error), lock);
    }
    IValue value() {
        std::lock_guard<std::mutex> lock(mutex_);
        assert_that(completed_, "completed()", 940);
        if (error_) std::rethrow_exception(error_);
        return value_;
    }
    const IValue &constValue() const {
        std::lock_guard<std::mutex> lock(mutex_);
        assert_that(completed_, "completed()", 951);
        if (error_) assert_that(false, "!eptr_", 952, "value() accessor should only be used when future is not completed with an error, but future had the following error: " + message(error_));
        return value_;
    }
    /// Calls it once the future is completed: now, if it is.
    template <class F> void addCallback(F callback) {
        std::unique_lock<std::mutex> lock(mutex_);
        if (!completed_) return static_cast<void>(callbacks_.emplace_back(std::move(callback)));
        lock.unlock();
        callback(*this);
    }
    /// A future of what `callback` makes of this one.
    template <class F> intrusive_ptr<Future> then(F callback, TypePtr type) {
        auto child = createInstance(std::move(type));
        addCallback([child, callback = std::move(callback)](Future &parent) mutable {
            try {
                child->markCompleted(callback(parent));
            } catch (std::exception &) {
                child->setError(std::current_exception());
            }
        });
        return child;
    }
    /// The same where `callback` gives a future itself.
    template <class F> intrusive_ptr<Future> thenAsync(F callback, TypePtr type) {
        auto child = createInstance(std::move(type));
        addCallback([child, callback = std::move(callback)](Future &parent) mutable {
            intrusive_ptr<Future> between;
            try {
                between = callback(parent);
            } catch (std::exception &) {
                return child->setError(std::current_exception());
            }
            between->addCallback([child](Future &done) { done.hasError() ? child->setError(done.exception_ptr()) : child->markCompleted(done.value()); });
        });
        return child;
    }
    std::string tryRetrieveErrorMessage() const {
        TORCH_CHECK(hasError(), "No error present on the future.");
        return message(exception_ptr());
    }
    bool completed() const { return completed_; }
    bool hasValue() const {
        std::lock_guard<std::mutex> lock(mutex_);
        return completed_ && !error_;
    }
    bool hasError() const { return static_cast<bool>(exception_ptr()); }
    std::exception_ptr exception_ptr() const {
        std::lock_guard<std::mutex> lock(mutex_);
        return error_;
    }
    TypePtr elementType() const { return type_; }
    const std::vector<Device> &devices() const { return devices_; }
    intrusive_ptr<Future> createInstance(TypePtr type) { return make_intrusive<Future>(std::move(type), devices_); }
    friend std::ostream &operator<<(std::ostream &out, const Future &) { return out << "Future"; }
};

inline intrusive_ptr<Tuple> Tuple::createNamed(std::vector<IValue> items, const TupleTypePtr &type) {
    TORCH_CHECK(type->fields().size() == items.size(), "createNamed: ", items.size(), " items for the ", type->fields().size(), " fields of ", type->str());
    std::vector<const char *> fields;
    std::vector<ts_value *> raw;
    for (const std::string &field : type->fields()) fields.push_back(field.c_str());
    for (const IValue &item : items) raw.push_back(item.native());
    return make_intrusive<Tuple>(IValue(detail::made(ts_value_named_tuple(type->name()->qualifiedName().c_str(), fields.data(), raw.data(), raw.size()))));
}

} // namespace ivalue

namespace detail {
struct Parts {
    std::string text;
    std::vector<IValue> items;
    intrusive_ptr<ivalue::Tuple> tuple;
    intrusive_ptr<ivalue::Object> object;
};
inline std::mutex &parts_mutex() {
    static std::mutex one;
    return one;
}
} // namespace detail

inline detail::Parts &IValue::parts() const {
    if (!parts_.p) parts_.p = c10::detail::shared(new detail::Parts());
    return *parts_.p;
}

/// A tuple or object that was handed out is one more holder, and its pointers are more.
inline size_t IValue::use_count() const noexcept {
    if (isTensor()) return tensor_.use_count();
    if (tag_ != Tag::VALUE) return own_ ? own_.use_count() : 1;
    size_t handed_out = !parts_.p ? 0 : parts_.p->tuple ? parts_.p->tuple.use_count() : parts_.p->object ? parts_.p->object.use_count() : 0;
    return ts_value_use_count(v_.get()) + (handed_out ? handed_out - 2 : 0);
}

/// The tensor as ts.h sees it: the one that is here now, which a reference to it may have replaced.
inline const detail::ValueHandle &IValue::boxed() const {
    TORCH_CHECK_NOT_IMPLEMENTED(isTensor(), "a ", kind_name(), " of the program's own cannot be passed on");
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    bool fits = v_ && ts_value_identity(v_.get()) == static_cast<const void *>(tensor_.native());
    if (!fits) v_ = detail::made(ts_value_tensor(tensor_.native()));
    return v_;
}

inline const std::string &IValue::toStringRef() const & {
    assert_is(isString(), "isString()", "ivalue_inl.h", 2179, "String");
    string_view text = toStringView();
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    if (parts().text.empty()) parts().text = std::string(text);
    return parts_.p->text;
}
/// Items stay where they are as long as they are the same, so that references to them do.
inline ArrayRef<IValue> IValue::toListRef() const & {
    assert_is(isList(), "isList()", "ivalue_inl.h", 1933, "GenericList");
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    std::vector<IValue> &items = parts().items;
    items.resize(ts_value_count(native()));
    for (size_t i = 0; i < items.size(); i++) {
        IValue item = detail::item_at(v_, i);
        if (!items[i].is(item)) items[i] = std::move(item);
    }
    return items;
}
/// The items of a list whose IValue goes: LibTorch's reference lasts as long as the list.
struct OwnItems : std::vector<IValue> {
    explicit OwnItems(ArrayRef<IValue> items) : std::vector<IValue>(items.begin(), items.end()) {}
    std::vector<IValue> vec() const { return *this; }
    ArrayRef<IValue> slice(size_t from, size_t n) const { return ArrayRef<IValue>(*this).slice(from, n); }
    ArrayRef<IValue> slice(size_t from) const { return ArrayRef<IValue>(*this).slice(from); }
};
inline const OwnItems IValue::toListRef() && {
    const IValue &here = *this;
    return OwnItems(here.toListRef());
}
inline ivalue::Tuple &IValue::toTupleRef() const {
    assert_is(isTuple(), "isTuple()", "ivalue_inl.h", 1957, "Tuple");
    return *toTuple();
}

/// An accessor, and the same for an rvalue, which None replaces: `line` is where LibTorch checks that one.
#define TS_MOVED(type, method, is, line, wanted)                                                                  \
    inline type IValue::method() && {                                                                             \
        assert_is(is(), #is "()", "ivalue_inl.h", line, wanted);                                                  \
        IValue from(std::move(*this));                                                                            \
        return static_cast<const IValue &>(from).method();                                                        \
    }
TS_MOVED(intrusive_ptr<ivalue::ConstantString>, toString, isString, 112, "String")
TS_MOVED(intrusive_ptr<ivalue::Tuple>, toTuple, isTuple, 1949, "Tuple")
TS_MOVED(intrusive_ptr<ivalue::Object>, toObject, isObject, 120, "Object")
TS_MOVED(intrusive_ptr<ivalue::EnumHolder>, toEnumHolder, isEnum, 138, "Enum")
TS_MOVED(intrusive_ptr<ivalue::Future>, toFuture, isFuture, 88, "Future")

inline intrusive_ptr<torch::CustomClassHolder> IValue::toCapsule() const & {
    assert_is(isCapsule(), "isCapsule()", "ivalue_inl.h", 208);
    return intrusive_ptr<torch::CustomClassHolder>::reclaim_copy(static_cast<torch::CustomClassHolder *>(own_.get()));
}
inline intrusive_ptr<torch::CustomClassHolder> IValue::toCapsule() && {
    assert_is(isCapsule(), "isCapsule()", "ivalue_inl.h", 204);
    IValue from(std::move(*this));
    return static_cast<const IValue &>(from).toCapsule();
}
inline intrusive_ptr<ivalue::ConstantString> IValue::toString() const & {
    assert_is(isString(), "isString()", "ivalue_inl.h", 116, "String");
    return ivalue::ConstantString::create(toStringView());
}
inline intrusive_ptr<ivalue::Tuple> IValue::toTuple() const & {
    assert_is(isTuple(), "isTuple()", "ivalue_inl.h", 1953, "Tuple");
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    if (!parts().tuple) parts().tuple = make_intrusive<ivalue::Tuple>(IValue(v_));
    return parts_.p->tuple;
}
inline intrusive_ptr<ivalue::Object> IValue::toObject() const & {
    assert_is(isObject(), "isObject()", "ivalue_inl.h", 124, "Object");
    std::lock_guard<std::mutex> lock(detail::parts_mutex());
    if (!parts().object) parts().object = make_intrusive<ivalue::Object>(*this);
    return parts_.p->object;
}
inline ivalue::Object &IValue::toObjectRef() const {
    assert_is(isObject(), "isObject()", "ivalue_inl.h", 1549, "Object");
    return *toObject();
}
inline intrusive_ptr<ivalue::EnumHolder> IValue::toEnumHolder() const & {
    assert_is(isEnum(), "isEnum()", "ivalue_inl.h", 142, "Enum");
    return make_intrusive<ivalue::EnumHolder>(*this);
}
/// A model's futures are completed by the time that they are seen.
inline intrusive_ptr<ivalue::Future> IValue::toFuture() const & {
    assert_is(isFuture(), "isFuture()", "ivalue_inl.h", 92, "Future");
    if (tag_ == Tag::FUTURE) return intrusive_ptr<ivalue::Future>::reclaim_copy(static_cast<ivalue::Future *>(own_.get()));
    auto future = make_intrusive<ivalue::Future>(type()->containedType(0));
    ts_value *result;
    detail::Status status;
    if (ts_value_future(native(), &result, status) == TS_OK) future->markCompleted(IValue(detail::ValueHandle(result)));
    else future->setError(std::make_exception_ptr(std::runtime_error(status.message())));
    return future;
}
inline IValue::IValue(intrusive_ptr<ivalue::Tuple> t) : IValue(t ? t->whole() : IValue()) {
    if (t) parts().tuple = std::move(t);
}
inline IValue::IValue(intrusive_ptr<ivalue::Object> o) : IValue(o ? o->self() : IValue()) {
    if (o) parts().object = std::move(o);
}
inline IValue::IValue(const intrusive_ptr<ivalue::EnumHolder> &e) : IValue(e->self()) {}
inline IValue::IValue(const intrusive_ptr<ivalue::ConstantString> &s) : IValue(s->string()) {}
inline IValue::IValue(intrusive_ptr<ivalue::Future> f) : IValue(Tag::FUTURE, std::move(f)) {}

inline TypePtr IValue::type() const {
    if (isTensor()) return TensorType::create(tensor_);
    if (tag_ == Tag::FUTURE) return FutureType::create(toFuture()->elementType());
    if (tag_ == Tag::GENERATOR) return GeneratorType::get();
    if (tag_ == Tag::STORAGE) return StorageType::get();
    if (tag_ == Tag::CAPSULE) return CapsuleType::get();
    if (isObject()) return detail::class_of(*this);
    if (isTuple()) return toTuple()->type();
    return Type::parse(detail::take_text(ts_value_type(native())));
}

} // namespace c10
