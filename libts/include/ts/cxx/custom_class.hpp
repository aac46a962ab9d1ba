// SPDX-License-Identifier: Apache-2.0
//
// custom_class.hpp: classes of the program's own: torch::class_.
#pragma once

#include <ts/cxx/register.hpp>

namespace torch {

namespace jit {

/// A method of such a class.
class CustomMethod {
    FunctionSchema schema_;
    std::function<void(Stack &)> run_;
    std::string doc_;

public:
    CustomMethod(FunctionSchema schema, std::function<void(Stack &)> run, std::string doc) : schema_(std::move(schema)), run_(std::move(run)), doc_(std::move(doc)) {}
    const std::string &name() const { return schema_.name(); }
    const std::string &doc_string() const { return doc_; }
    const FunctionSchema &getSchema() const { return schema_; }
    size_t num_inputs() const { return schema_.arguments().size(); }
    void run(Stack &stack) const { run_(stack); }
    IValue operator()(Stack stack, const Kwargs &kwargs = {}) const {
        schema_.checkAndNormalizeInputs(stack, kwargs);
        run_(stack);
        return stack.front();
    }
};
struct CustomProperty {
    std::string name;
    CustomMethod *getter, *setter;
};

namespace detail {
struct CustomClass;
}

/// The type of such a class, which knows its methods.
struct CustomClassType : c10::ClassType {
    detail::CustomClass *of;
    CustomClassType(std::string name, detail::CustomClass *cls) : ClassType(std::move(name)), of(cls) {}
    std::vector<CustomMethod *> methods() const;
    CustomMethod *findMethod(const std::string &method) const;
    CustomMethod &getMethod(const std::string &method) const;
    CustomMethod *findStaticMethod(const std::string &method) const;
    const std::vector<CustomProperty> &properties() const;
    bool hasMethod(const std::string &method) const { return findMethod(method); }
    size_t numAttributes() const { return 1; } /* the C++ object */
};

namespace detail {
struct CustomClass {
    std::string name;
    ts_class *native = nullptr;
    std::shared_ptr<CustomClassType> type;
    std::list<CustomMethod> methods, static_methods;
    std::vector<CustomProperty> properties;

    static c10::detail::Kept<CustomClass> &all() {
        static auto &classes = *new c10::detail::Kept<CustomClass>();
        return classes;
    }
    static CustomClass *find(const std::string &name) { return all().find(name); }
    CustomMethod *method(const std::string &of) {
        for (CustomMethod &m : methods)
            if (m.name() == of) return &m;
        return nullptr;
    }
    static ts_status called(void *method, ts_value *const *args, size_t n, ts_value **out, ts_error *error) {
        return c10::detail::guarded(error, [&] {
            auto *m = static_cast<CustomMethod *>(method);
            Stack stack = c10::detail::stack_of(args, n);
            m->run(stack);
            if (m->getSchema().returns()[0].type()->kind() == c10::TypeKind::NoneType) stack.clear();
            c10::detail::hand_out(stack, out);
        });
    }
    CustomMethod *add(CustomMethod made) {
        TORCH_CHECK(!method(made.name()), "Can't redefine method: ", made.name(), " on class: ", type->repr_str());
        methods.push_back(std::move(made));
        CustomMethod &m = methods.back();
        const FunctionSchema &s = m.getSchema();
        bool gives = s.returns()[0].type()->kind() != c10::TypeKind::NoneType; /* the object itself goes without saying */
        FunctionSchema bare(s.name(), "", {s.arguments().begin() + 1, s.arguments().end()}, gives ? s.returns() : std::vector<c10::Argument>());
        c10::detail::Status status;
        status.check(ts_class_method(native, c10::str(bare).c_str(), called, &m, status), "torch::class_");
        return &m;
    }
};
} // namespace detail

inline std::vector<CustomMethod *> CustomClassType::methods() const {
    std::vector<CustomMethod *> all;
    for (CustomMethod &m : of->methods) all.push_back(&m);
    return all;
}
inline CustomMethod *CustomClassType::findMethod(const std::string &method) const { return of->method(method); }
inline CustomMethod &CustomClassType::getMethod(const std::string &method) const {
    CustomMethod *found = findMethod(method);
    TORCH_CHECK(found, "Couldn't find method: '", method, "' on class: '", repr_str(), "'");
    return *found;
}
inline CustomMethod *CustomClassType::findStaticMethod(const std::string &method) const {
    for (CustomMethod &m : of->static_methods)
        if (m.name() == method) return &m;
    return nullptr;
}
inline const std::vector<CustomProperty> &CustomClassType::properties() const { return of->properties; }
} // namespace jit

namespace detail {
template <class... Args> struct types {};
template <class F> struct InitLambda { F f; };

/// The registered class of a C++ class; NULL: none yet.
template <class T> jit::detail::CustomClass *&class_of() {
    static jit::detail::CustomClass *one = nullptr;
    return one;
}
template <class T> const jit::detail::CustomClass &known_class_of() {
    TORCH_CHECK(class_of<T>(), "Can't find class id in custom class type map for ", typeid(c10::intrusive_ptr<T>).name());
    return *class_of<T>();
}
template <class T> void release_object(void *p) { c10::intrusive_ptr<T>::reclaim(static_cast<T *>(p)); }
template <class T> void give_object(const c10::IValue &holder, c10::intrusive_ptr<T> object) {
    c10::detail::Status status;
    status.check(ts_value_set_data(holder.native(), object.release(), release_object<T>, status), "a custom class");
}
inline void check_identifier(const std::string &text, const char *what) {
    for (size_t i = 0; i < text.size(); i++)
        TORCH_CHECK(isalpha(static_cast<unsigned char>(text[i])) || text[i] == '_' || (i && isdigit(static_cast<unsigned char>(text[i]))), what,
                    " must be a valid Python/C++ identifier. Character '", text[i], "' at index ", i, " is illegal.");
}
/// The object that a method is called on, before it has its data.
template <class T> struct Self { c10::IValue object; };
} // namespace detail

template <class... Args> detail::types<Args...> init() { return {}; }
/// With a function that makes the object.
template <class F> detail::InitLambda<std::decay_t<F>> init(F &&f) { return {std::forward<F>(f)}; }
struct arg {
    std::string name_;
    c10::optional<c10::IValue> value_;
    explicit arg(std::string name) : name_(std::move(name)) {}
    static c10::IValue none() { return {}; }
    arg &operator=(const c10::IValue &v) {
        value_ = v;
        return *this;
    }
};

/// Makes a C++ class one of TorchScript's: torch::class_<Stack>("my_classes", "Stack").def(torch::init<...>()).def("push", &Stack::push).
template <class T> class class_ {
    static_assert(std::is_base_of<CustomClassHolder, T>::value, "torch::class_<T> requires T to inherit from CustomClassHolder");
    jit::detail::CustomClass *cls_;

    template <class F> static c10::FunctionSchema inferred(const std::string &name, const std::vector<arg> &args) {
        using S = c10::detail::SignatureOf<F>;
        c10::FunctionSchema all(name + S::schema());
        std::vector<c10::Argument> arguments = all.arguments();
        TORCH_CHECK(args.empty() || args.size() + 1 == arguments.size(), "Default values must be specified for none or all arguments");
        for (size_t i = 0; i < args.size(); i++) {
            const c10::Argument &a = arguments[i + 1];
            arguments[i + 1] = c10::Argument(args[i].name_, a.type(), a.real_type(), a.N(), args[i].value_);
        }
        using R = std::decay_t<typename S::Result>;
        c10::TypePtr result = std::is_void<R>::value ? c10::NoneType::get() : c10::Type::parse(c10::detail::type_text<std::conditional_t<std::is_void<R>::value, int64_t, R>>());
        return {name, "", arguments, {c10::Argument("_0", result)}};
    }
    template <class F> static std::function<void(jit::Stack &)> on_stack(F f) {
        using S = c10::detail::SignatureOf<F>;
        typename S::Unboxed unboxed = S::wrap(std::move(f));
        return [unboxed](jit::Stack &stack) {
            if constexpr (std::is_void<typename S::Result>::value) {
                S::call(unboxed, {}, stack);
                stack.emplace_back();
            } else stack.emplace_back(c10::IValue(S::call(unboxed, {}, stack)));
        };
    }
    template <class F> jit::CustomMethod *add(const std::string &name, F f, std::string doc = "", const std::vector<arg> &args = {}) {
        return cls_->add({inferred<F>(name, args), on_stack(std::move(f)), std::move(doc)});
    }
    template <class C, class R, class... Args> static auto method(R (C::*f)(Args...)) {
        return [f](const c10::intrusive_ptr<T> &self, Args... args) -> R { return ((*self).*f)(std::forward<Args>(args)...); };
    }
    template <class C, class R, class... Args> static auto method(R (C::*f)(Args...) const) {
        return [f](const c10::intrusive_ptr<T> &self, Args... args) -> R { return ((*self).*f)(std::forward<Args>(args)...); };
    }
    template <class F> static F method(F f) { return f; }
    template <class Make, class R, class... Args> class_ &add_init(Make make, R (*)(Args...), std::string doc, const std::vector<arg> &args) {
        add("__init__", [make](detail::Self<T> self, Args... given) { detail::give_object<T>(self.object, make(std::forward<Args>(given)...)); }, std::move(doc), args);
        return *this;
    }

public:
    explicit class_(const std::string &ns, const std::string &name, std::string = "") {
        detail::check_identifier(ns, "Namespace name");
        detail::check_identifier(name, "Class name");
        std::string full = "__torch__.torch.classes." + ns + "." + name;
        TORCH_CHECK(!jit::detail::CustomClass::find(full), "Custom class with name ", full, " is already registered. Ensure that registration with torch::class_ is only called once.");
        ts_class *native;
        c10::detail::Status status;
        status.check(ts_class_register((ns + "." + name).c_str(), &native, status), "torch::class_");
        cls_ = &jit::detail::CustomClass::all().add(full, new jit::detail::CustomClass());
        cls_->name = full;
        cls_->native = native;
        cls_->type = c10::detail::shared(new jit::CustomClassType(full, cls_));
        detail::class_of<T>() = cls_;
    }
    template <class... Args> class_ &def(detail::types<Args...>, std::string doc = "", std::initializer_list<arg> args = {}) {
        return add_init([](Args... given) { return c10::make_intrusive<T>(std::forward<Args>(given)...); }, static_cast<void (*)(Args...)>(nullptr), std::move(doc), args);
    }
    template <class F> class_ &def(detail::InitLambda<F> init, std::string doc = "", std::initializer_list<arg> args = {}) {
        return add_init(std::move(init.f), static_cast<typename c10::detail::FunctionOf<F>::type *>(nullptr), std::move(doc), args);
    }
    template <class F> class_ &def(std::string name, F f, std::string doc = "", std::initializer_list<arg> args = {}) {
        add(name, method(std::move(f)), std::move(doc), args);
        return *this;
    }
    template <class F> class_ &def_static(std::string name, F f, std::string doc = "") {
        cls_->static_methods.push_back({inferred<F>(name, {}), on_stack(std::move(f)), std::move(doc)});
        return *this;
    }
    template <class Get, class Set> class_ &def_property(const std::string &name, Get get, Set set, std::string doc = "") {
        jit::CustomMethod *getter = add(name + "_getter", method(std::move(get)), doc), *setter = add(name + "_setter", method(std::move(set)), doc);
        cls_->properties.push_back({name, getter, setter});
        return *this;
    }
    template <class Get> class_ &def_property(const std::string &name, Get get, std::string doc = "") {
        cls_->properties.push_back({name, add(name + "_getter", method(std::move(get)), std::move(doc)), nullptr});
        return *this;
    }
    template <class Field> class_ &def_readwrite(const std::string &name, Field T::*field) {
        return def_property(name, [field](const c10::intrusive_ptr<T> &self) -> std::remove_const_t<Field> { return (*self).*field; },
                            [field](const c10::intrusive_ptr<T> &self, Field value) { (*self).*field = std::move(value); });
    }
    template <class Field> class_ &def_readonly(const std::string &name, Field T::*field) {
        return def_property(name, [field](const c10::intrusive_ptr<T> &self) -> std::remove_const_t<Field> { return (*self).*field; });
    }
    class_ &_def_unboxed(std::string name, std::function<void(jit::Stack &)> f, c10::FunctionSchema schema, std::string doc = "") {
        cls_->add({schema.cloneWithName(std::move(name), ""), std::move(f), std::move(doc)});
        return *this;
    }
    template <class Get, class Set> class_ &def_pickle(Get get, Set set) {
        using State = std::decay_t<typename c10::detail::SignatureOf<Get>::Result>;
        const c10::FunctionSchema &give = add("__getstate__", std::move(get))->getSchema();
        TORCH_CHECK(give.arguments().size() == 1, "__getstate__ should take exactly one argument: self. Got: ", give);
        c10::TypePtr self = give.arguments()[0].type(), gives = give.returns()[0].type();
        TORCH_CHECK(*self == *cls_->type, "self argument of __getstate__ must be the custom class type. Got ", self->repr_str());
        const c10::FunctionSchema &take =
            add("__setstate__", [set](detail::Self<T> holder, State state) { detail::give_object<T>(holder.object, set(std::move(state))); })->getSchema();
        c10::TypePtr takes = take.arguments()[1].type();
        TORCH_CHECK(gives->isSubtypeOf(*takes), "__getstate__'s return type should be a subtype of input argument of __setstate__. Got ", gives->repr_str(), " but expected ",
                    takes->repr_str());
        return *this;
    }
};

template <class T> torch::class_<T> Library::class_(const std::string &name) {
    check_classes(name);
    return torch::class_<T>(*ns_, name);
}

/// An object of a registered class as a value.
template <class T, class... Args> c10::IValue make_custom_class(Args &&...args) { return c10::IValue(c10::make_intrusive<T>(std::forward<Args>(args)...)); }
inline bool isCustomClass(const c10::IValue &v) { return v.isCustomClass(); }
/// The class of a name, "__torch__.torch.classes.ns.Name"; NULL if there is none.
inline std::shared_ptr<jit::CustomClassType> getCustomClass(const std::string &name) {
    jit::detail::CustomClass *found = jit::detail::CustomClass::find(name);
    return found ? found->type : nullptr;
}
namespace jit {
using torch::class_;
using torch::getCustomClass;
using torch::init;
using torch::isCustomClass;
} // namespace jit

} // namespace torch

namespace c10 {

namespace detail {
template <class T> struct TypeText<intrusive_ptr<T>> {
    static std::string get() { return torch::detail::known_class_of<T>().name; }
};
template <class T> struct TypeText<torch::detail::Self<T>> : TypeText<intrusive_ptr<T>> {};
template <class T> struct From<torch::detail::Self<T>> {
    static torch::detail::Self<T> get(const IValue &v) { return {v}; }
};
template <class T> struct From<intrusive_ptr<T>, std::enable_if_t<std::is_base_of<torch::CustomClassHolder, T>::value>> {
    static intrusive_ptr<T> get(const IValue &v) { return v.toCustomClass<T>(); }
};
} // namespace detail

template <class T> intrusive_ptr<T> IValue::toCustomClass() const {
    assert_is(isObject(), "isObject()", "ivalue_inl.h", 124, "Object");
    const auto &wanted = torch::detail::known_class_of<T>();
    TypePtr found = type();
    TORCH_CHECK(*found == *wanted.type, "Tried to convert an IValue of type ", found->repr_str(), " to custom class type ", wanted.type->repr_str());
    void *data = ts_value_data(native());
    TORCH_CHECK(data, "the object of ", found->repr_str(), " has not been initialised");
    return intrusive_ptr<T>::reclaim_copy(static_cast<T *>(data));
}
template <class T, class> IValue::IValue(const intrusive_ptr<T> &custom) {
    const auto *cls = torch::detail::class_of<T>();
    TORCH_CHECK(cls, "Trying to instantiate a class that isn't a registered custom class: ", demangle(typeid(T).name()));
    ts_value *object;
    detail::Status status;
    status.check(ts_value_object(cls->name.c_str(), &object, status), "a custom class");
    v_ = detail::ValueHandle(object);
    torch::detail::give_object<T>(*this, custom);
}
inline bool IValue::isCustomClass() const { return isObject() && ts_value_data(native()) != nullptr; }

} // namespace c10
