// SPDX-License-Identifier: Apache-2.0
//
// module.hpp: torch::jit::Module and what loads, saves and changes modules.
#pragma once

#include <ts/cxx/functions.hpp>
#include <ts/cxx/graph.hpp>
#include <ts/cxx/schema.hpp>

#include <algorithm>

namespace torch {
namespace jit {

using ::c10::FunctionSchema;
using ::c10::IValue;
using ::c10::QualifiedName;
using ::c10::TypePtr;
using Kwargs = std::unordered_map<std::string, IValue>;
using ExtraFilesMap = std::unordered_map<std::string, std::string>;
using Stack = std::vector<IValue>;

/// An exception that the model raised.
class JITException : public std::runtime_error {
    c10::optional<std::string> class_;
    std::string original_;

public:
    JITException(const std::string &text, c10::optional<std::string> class_name, std::string original)
        : std::runtime_error(text), class_(std::move(class_name)), original_(std::move(original)) {}
    /// "builtins.ValueError"
    c10::optional<std::string> getPythonClassName() const { return class_; }
    c10::optional<std::string> getOriginalMsg() const { return original_; }
};
/// Source text that does not compile.
struct ErrorReport : std::exception {
    std::string text;
    explicit ErrorReport(std::string t) : text(std::move(t)) {}
    const char *what() const noexcept override { return text.c_str(); }
};
/// An object has no attribute of a name.
struct ObjectAttributeError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

namespace detail {

inline void print_out(void *, const char *bytes, size_t n) { std::cout.write(bytes, static_cast<std::streamsize>(n)); }
inline void print_warning(void *, const char *bytes, size_t n) { std::cerr.write(bytes, static_cast<std::streamsize>(n)); }

/// What all modules of a program share, as in LibTorch: the generator, the number of threads, where text goes.
inline c10::detail::ModuleHandle adopt(ts_module *m) {
    ts_module_set_context(m, ts_context_default());
    ts_module_set_print(m, print_out, nullptr);
    ts_module_set_warn(m, print_warning, nullptr);
    ts_module_set_exact(m, true);
    return c10::detail::ModuleHandle(m);
}

/// The last line of a call stack names what was raised; RuntimeError, where the model names no class.
inline void check_raised(c10::detail::Status &status) {
    if (!status.raised()) return;
    std::string text = status.message(), tail = ": " + status.brief() + "\n";
    size_t colon = text.size() - std::min(text.size(), tail.size()), line = text.rfind('\n', colon);
    std::string name = text.substr(line + 1, colon - line - 1);
    throw JITException(text, name == "RuntimeError" ? c10::optional<std::string>() : name, status.brief());
}

/// What ErrorReport says: where it stood in the archive, without the place in the original source and without how to
/// register an operator.
inline std::string compile_text(const c10::detail::Status &status) {
    std::string text = status.message(), brief = status.brief(), help = "It may be an operator of the program";
    size_t serialized = text.find("Serialized   File"), from = brief.find(help);
    if (text[0] != '\n' || (serialized == std::string::npos && from == std::string::npos)) return text;
    std::string place = text.substr(serialized != std::string::npos ? serialized + 11 : text.find(":\n", brief.size()) + 2);
    return "\n" + brief.substr(0, from) + ":\n" + place;
}
[[noreturn]] inline void throw_compile(const c10::detail::Status &status) {
    std::string text = compile_text(status);
    if (text[0] == '\n') throw ErrorReport(text);
    throw std::runtime_error(text); /* a token that does not fit: LibTorch's lexer throws this */
}
inline void check_compiled(ts_status st, const c10::detail::Status &status) {
    if (st == TS_ERR_COMPILE || st == TS_ERR_MISSING) throw_compile(status);
}

inline IValue call(ts_module *m, const char *method, const std::vector<IValue> &inputs, const Kwargs &kwargs) {
    std::vector<ts_value *> raw;
    std::vector<ts_keyword> keywords;
    for (const IValue &v : inputs) raw.push_back(v.native());
    for (const auto &pair : kwargs) keywords.push_back({pair.first.c_str(), pair.second.native()});
    ts_value *result;
    c10::detail::Status status;
    ts_status st = ts_module_call(m, method, raw.data(), raw.size(), keywords.data(), keywords.size(), &result, status);
    check_compiled(st, status);
    if (st == TS_ERR_RUNTIME) check_raised(status);
    status.check(st, method);
    IValue v{c10::detail::ValueHandle(result)};
    v.keep(c10::detail::ModuleHandle::borrowed(m));
    return v;
}

inline void define(ts_module *m, const std::string &source) {
    c10::detail::Status status;
    ts_status st = ts_module_define(m, source.c_str(), status);
    check_compiled(st, status);
    status.check(st, "define");
}

inline const FunctionSchema &schema(ts_module *m, const char *method) {
    const char *text;
    c10::detail::Status status;
    status.check(ts_module_method_schema(m, method, &text, status), "getSchema");
    return c10::detail::schema_of(text);
}
} // namespace detail

class CompilationUnit;
class Module;

/// Where a text's names are looked up: here always among the operators and the text's own functions.
struct Resolver {
    virtual ~Resolver() = default;
};
using NativeResolver = Resolver;
using ResolverPtr = std::shared_ptr<Resolver>;
inline ResolverPtr nativeResolver() { return c10::detail::shared(new NativeResolver()); }
struct Self;

/// A function, or a method of a class, which takes the object first.
class Function {
    c10::detail::ModuleHandle module_;
    QualifiedName qualname_;
    std::string name_;
    bool method_;

public:
    Function(c10::detail::ModuleHandle module, std::string name) : module_(std::move(module)), qualname_(name), name_(std::move(name)) {
        IValue owner{c10::detail::ValueHandle(ts_module_root(module_.get()))};
        method_ = owner.isObject();
        if (method_) qualname_ = QualifiedName(ts_value_class_name(owner.native()), name_);
    }
    const std::string &name() const { return name_; }
    /// With the class whose method it is.
    const QualifiedName &qualname() const { return qualname_; }
    c10::string_view doc_string() const { return ""; }
    bool isGraphFunction() const { return true; }
    const FunctionSchema &getSchema() const { return detail::schema(module_.get(), name_.c_str()); }
    /// Compiles it, which otherwise the first call does.
    void ensure_defined() const { getSchema(); }
    size_t num_inputs() const { return getSchema().arguments().size(); }
    IValue operator()(std::vector<IValue> inputs, const Kwargs &kwargs = {}) const {
        if (!method_) return detail::call(module_.get(), name_.c_str(), inputs, kwargs);
        if (inputs.empty() || !inputs[0].isObject()) getSchema().checkAndNormalizeInputs(inputs, kwargs);
        IValue self = inputs[0];
        inputs.erase(inputs.begin());
        ts_module *of;
        c10::detail::Status status;
        status.check(ts_module_of(self.native(), &of, status), "call");
        return detail::call(detail::adopt(of).get(), name_.c_str(), inputs, kwargs);
    }
    /// Takes the inputs from the end of the stack and leaves the result there.
    void run(Stack &stack) const {
        size_t n = std::min(num_inputs(), stack.size());
        IValue result = (*this)(Stack(stack.end() - static_cast<std::ptrdiff_t>(n), stack.end()));
        stack.resize(stack.size() - n);
        stack.push_back(std::move(result));
    }
    void run(Stack &&stack) const { run(stack); }
    /// To be shown: its text is all there is.
    std::shared_ptr<Graph> graph() const { return std::make_shared<Graph>(dumped("graph"), [f = *this] { return f.dumped("plain"); }); }

private:
    std::string dumped(const char *what) const {
        char *text;
        c10::detail::Status status;
        status.check(ts_module_dump(module_.get(), name_.c_str(), what, &text, status), "graph");
        return c10::detail::take_text(text);
    }
};

/// All functions have graphs.
using GraphFunction = Function;
inline const GraphFunction &toGraphFunction(const Function &f) { return f; }

namespace detail {
/// The class of an object, once it was asked for: references to its functions hold as long as handles on the object do.
struct ClassHolder {
    std::mutex lock;
    c10::ClassTypePtr type;

    c10::ClassTypePtr of(const IValue &object) {
        c10::ClassTypePtr now = object.type()->expect<c10::ClassType>();
        std::lock_guard<std::mutex> guard(lock);
        return type = now;
    }
};
} // namespace detail

/// A method of one object.
class Method {
    c10::detail::ModuleHandle owner_;
    std::shared_ptr<detail::ClassHolder> class_;
    std::string name_;
    mutable std::vector<std::string> argument_names_;

public:
    Method(c10::detail::ModuleHandle owner, std::shared_ptr<detail::ClassHolder> cls, std::string name) : owner_(std::move(owner)), class_(std::move(cls)), name_(std::move(name)) {}
    const std::string &name() const { return name_; }
    size_t num_inputs() const { return function().num_inputs(); }
    std::shared_ptr<Graph> graph() const { return function().graph(); }
    Function &function() const { return class_->of(IValue(c10::detail::ValueHandle(ts_module_root(owner_.get()))))->getMethod(name_); }
    Module owner() const;
    /// Of the arguments after self.
    const std::vector<std::string> &getArgumentNames() const {
        const auto &arguments = function().getSchema().arguments();
        argument_names_.clear();
        for (size_t i = 1; i < arguments.size(); i++) argument_names_.push_back(arguments[i].name());
        return argument_names_;
    }
    IValue operator()(std::vector<IValue> inputs, const Kwargs &kwargs = {}) const { return detail::call(owner_.get(), name().c_str(), inputs, kwargs); }
    void run(Stack &stack) const {
        IValue result = (*this)(stack);
        stack.assign({result});
    }
    void run(Stack &&stack) const { run(stack); }
    /// Runs on the calling thread; the future is complete, or has the error.
    c10::intrusive_ptr<c10::ivalue::Future> run_async(std::vector<IValue> inputs, const Kwargs &kwargs = {}, std::function<void(std::function<void()>)> = nullptr) const {
        const auto &returns = function().getSchema().returns();
        auto future = c10::make_intrusive<c10::ivalue::Future>(returns.empty() ? c10::NoneType::get() : returns[0].type());
        try {
            future->markCompleted((*this)(std::move(inputs), kwargs));
        } catch (...) {
            future->setError(std::current_exception());
        }
        return future;
    }
};

template <class T> struct Named {
    std::string name;
    T value;
};
using NameModule = Named<Module>;
using NameTensor = Named<at::Tensor>;
using NameValue = Named<IValue>;

/// What named_parameters() and its like give: walked, counted.
template <class T> class slot_list_impl : public std::vector<T> {
public:
    using std::vector<T>::vector;
};
using module_list = slot_list_impl<Module>;
using named_module_list = slot_list_impl<NameModule>;
using parameter_list = slot_list_impl<at::Tensor>;
using named_parameter_list = slot_list_impl<NameTensor>;
using buffer_list = slot_list_impl<at::Tensor>;
using named_buffer_list = slot_list_impl<NameTensor>;
using attribute_list = slot_list_impl<IValue>;
using named_attribute_list = slot_list_impl<NameValue>;

using ObjectPtr = c10::intrusive_ptr<c10::ivalue::Object>;
using ModulePtr = ObjectPtr;

class Object {
protected:
    c10::detail::ModuleHandle m_;
    c10::detail::ValueHandle root_;
    std::shared_ptr<detail::ClassHolder> class_;

    /// That the module was set; `from` is where LibTorch's functions of that name stand.
    ts_module *need(const char *from = "/usr/include") const {
        if (!m_) c10::detail::throw_assert("_ivalue_", c10::str(from, "/torch/csrc/jit/api/object.h").c_str(), 35, "");
        return m_.get();
    }
    bool has_constant(const std::string &name) const {
        const char *constant;
        c10::detail::Status status;
        for (size_t i = 0, n = ts_value_constant_count(root_.get()); i < n; i++)
            if (ts_value_constant(root_.get(), i, &constant, nullptr, status) == TS_OK && name == constant) return true;
        return false;
    }
    bool listed(const char *name) const { return ts_module_lists(need(), name); }
    /// Numbers are not converted to one another; other values are checked where they are set.
    void check_number(const std::string &name, const IValue &v) const {
        const char *slot;
        for (size_t i = 0, n = ts_value_count(root_.get()); i < n && v.isScalar(); i++) {
            c10::detail::Status status;
            status.check(ts_value_attribute(root_.get(), i, &slot, nullptr, status), "setattr");
            if (name != slot) continue;
            std::string want = c10::detail::take_text(ts_value_attribute_type(root_.get(), i)), got = v.type()->repr_str();
            bool number = want == "int" || want == "float" || want == "bool" || want == "complex";
            TORCH_CHECK(!number || want == got, "Expected a value of type '", want, "' for field '", name, "', but found '", got, "'");
        }
    }

public:
    /// Only Python makes some; what archives hold has none.
    struct Property {
        std::string name;
        Method getter_func;
        c10::optional<Method> setter_func;
    };
    Object() = default;
    Object(const ObjectPtr &object);
    bool operator==(const Object &o) const { return ts_value_is(root_.get(), o.root_.get()); }
    explicit Object(c10::detail::ModuleHandle m) : m_(std::move(m)), root_(ts_module_root(m_.get())), class_(std::make_shared<detail::ClassHolder>()) {}
    ModulePtr _ivalue() const {
        need();
        IValue self(root_);
        self.keep(m_);
        return c10::make_intrusive<c10::ivalue::Object>(self);
    }
    ts_module *native() const { return m_.get(); }
    c10::ClassTypePtr type() const {
        need();
        return class_->of(IValue(root_));
    }
    size_t num_slots() const {
        size_t n = 0;
        for (size_t i = 0, all = ts_value_count(root_.get()); i < all; i++) {
            const char *name;
            c10::detail::Status status;
            status.check(ts_value_attribute(root_.get(), i, &name, nullptr, status), "num_slots");
            n += listed(name);
        }
        return n;
    }

    IValue attr(const std::string &name) const {
        ts_value *v;
        c10::detail::Status status;
        if (!ts_module_is_frozen(need()) || listed(name.c_str()))
            if (ts_value_get(root_.get(), name.c_str(), &v, status) == TS_OK) {
                IValue found{c10::detail::ValueHandle(v)};
                found.keep(m_);
                return found;
            }
        throw ObjectAttributeError(std::string(ts_value_class_name(root_.get())) + " does not have a field with name '" + name + "'");
    }
    IValue attr(const std::string &name, IValue otherwise) const { return hasattr(name) ? attr(name) : otherwise; }
    bool hasattr(const std::string &name) const { return listed(name.c_str()) || has_constant(name); }
    void setattr(const std::string &name, const IValue &v) const {
        c10::detail::Status status;
        check_number(name, v);
        status.check(ts_value_set(root_.get(), name.c_str(), v.native(), status), "setattr");
    }
    c10::optional<Method> find_method(const std::string &name) const {
        for (size_t i = 0, n = ts_module_method_count(need(".")); i < n; i++)
            if (name == ts_module_method_name(m_.get(), i)) return Method(m_, class_, name);
        return c10::nullopt;
    }
    Method get_method(const std::string &name) const {
        c10::optional<Method> method = find_method(name);
        TORCH_CHECK(method, "Method '", name, "' is not defined.");
        return *method;
    }
    std::vector<Method> get_methods() const {
        std::vector<Method> all;
        for (size_t i = 0, n = ts_module_method_count(need()); i < n; i++) all.emplace_back(m_, class_, ts_module_method_name(m_.get(), i));
        return all;
    }
    bool has_property(const std::string &) const { return false; }
    Property get_property(const std::string &name) const { AT_ERROR("Property '", name, "' is not defined."); }
    std::vector<Property> get_properties() const { return {}; }
    template <class... Args> IValue run_method(const std::string &name, Args &&...args) const { return get_method(name)({IValue(std::forward<Args>(args))...}); }
};

class Module : public Object {
    void to_all(c10::optional<at::Device> device, c10::optional<at::ScalarType> dtype) const;
    template <class F> void each_slot(const std::string &prefix, bool recurse, const F &visit) const;
    void add(const std::string &name, const char *type, const IValue &v, ts_role role) const;

public:
    Module() = default;
    explicit Module(c10::detail::ModuleHandle m) : Object(std::move(m)) {}
    Module(const ModulePtr &object) : Module(IValue(object).toModule()) {}
    explicit Module(c10::QualifiedName name);
    explicit Module(const char *name) : Module(c10::QualifiedName(name)) {}
    explicit Module(const std::string &name) : Module(c10::QualifiedName(name)) {}
    /// The class is known to `unit` from then on; one that is known already is refused, or gets a number.
    Module(c10::QualifiedName name, std::shared_ptr<CompilationUnit> unit, bool should_mangle = false);

    // ---- calls ----
    IValue forward(std::vector<IValue> inputs, const Kwargs &kwargs = {}) const { return get_method("forward")(std::move(inputs), kwargs); }
    IValue operator()(std::vector<IValue> inputs) const { return detail::call(need(), "__call__", inputs, {}); }

    // ---- parts ----
    named_parameter_list named_parameters(bool recurse = true) const;
    parameter_list parameters(bool recurse = true) const;
    named_buffer_list named_buffers(bool recurse = true) const;
    buffer_list buffers(bool recurse = true) const;
    named_attribute_list named_attributes(bool recurse = true) const;
    attribute_list attributes(bool recurse = true) const;
    named_module_list named_modules() const;
    module_list modules() const;
    named_module_list named_children() const;
    module_list children() const;
    size_t num_slots() const { return Object::num_slots(); }

    // ---- changes ----
    void train(bool on = true) const {
        c10::detail::Status status;
        status.check(ts_module_train(need("."), on, status), "train");
    }
    void eval() const { train(false); }
    bool is_training() const { return attr("training", true).toBool(); }
    void to(at::Device device, at::ScalarType dtype, bool = false) const { to_all(device, dtype); }
    void to(at::ScalarType dtype, bool = false) const { to_all(c10::nullopt, dtype); }
    void to(at::Device device, bool = false) const { to_all(device, c10::nullopt); }
    void register_parameter(const std::string &name, at::Tensor v, bool is_buffer) const;
    void register_buffer(const std::string &name, at::Tensor v) const;
    void register_attribute(const std::string &name, const c10::TypePtr &type, const IValue &v, bool is_param = false, bool is_buffer = false) const;
    void register_module(const std::string &name, const Module &module) const;
    void define(const std::string &source, const ResolverPtr &resolver = nullptr) const;
    void apply(const std::function<void(Module &)> &f);
    void set_optimized(bool) {}
    bool is_optimized() const { return true; }

    // ---- copies, files, text ----
    Module copy() const { return IValue(root_).copied(false).toModule(); }
    Module deepcopy() const {
        ts_module *m;
        c10::detail::Status status;
        status.check(ts_module_clone(need(), &m, status), "deepcopy");
        return Module(detail::adopt(m));
    }
    Module clone(bool inplace = false) const {
        ts_module *m;
        c10::detail::Status status;
        status.check(ts_module_clone_classes(need(), !inplace, &m, status), "clone");
        return Module(detail::adopt(m));
    }
    void save(const std::string &path, const ExtraFilesMap &extra_files = {}) const;
    void save(std::ostream &out, const ExtraFilesMap &extra_files = {}) const;
    void _save_for_mobile(const std::string &path, const ExtraFilesMap &extra_files = {}, bool save_mobile_debug_info = false, bool use_flatbuffer = false) const;
    void _save_for_mobile(std::ostream &out, const ExtraFilesMap &extra_files = {}, bool save_mobile_debug_info = false, bool use_flatbuffer = false) const;
    std::string dump_to_str(bool method_bodies, bool attribute_values, bool parameter_values) const;
    void dump(bool method_bodies = true, bool attribute_values = true, bool parameter_values = true) const {
        std::cout << dump_to_str(method_bodies, attribute_values, parameter_values) << std::endl;
    }
};

inline Object::Object(const ObjectPtr &object) {
    ts_module *m;
    c10::detail::Status status;
    status.check(ts_module_of(object->self().native(), &m, status), "Object");
    *this = Object(detail::adopt(m));
}

inline Module Method::owner() const { return Module(owner_); }

// ---- walking slots, in order, submodules where they stand ----

template <class F> void Module::each_slot(const std::string &prefix, bool recurse, const F &visit) const {
    need();
    for (size_t i = 0, n = ts_value_count(root_.get()); i < n; i++) {
        const char *name;
        ts_value *v;
        c10::detail::Status status;
        status.check(ts_value_attribute(root_.get(), i, &name, &v, status), "slots");
        IValue value{c10::detail::ValueHandle(v)};
        value.keep(m_);
        if (!listed(name)) continue;
        visit(prefix + name, value, ts_value_role(root_.get(), i));
        if (recurse && value.isModule()) value.toModule().each_slot(prefix + name + ".", true, visit);
    }
}

inline named_parameter_list Module::named_parameters(bool recurse) const {
    named_parameter_list all;
    each_slot("", recurse, [&](const std::string &name, const IValue &v, ts_role role) {
        if (role == TS_ROLE_PARAMETER && v.isTensor()) all.push_back({name, v.toTensor()});
    });
    return all;
}
inline named_buffer_list Module::named_buffers(bool recurse) const {
    named_buffer_list all;
    each_slot("", recurse, [&](const std::string &name, const IValue &v, ts_role role) {
        if (role == TS_ROLE_BUFFER && v.isTensor()) all.push_back({name, v.toTensor()});
    });
    return all;
}
inline named_attribute_list Module::named_attributes(bool recurse) const {
    named_attribute_list all;
    each_slot("", recurse, [&](const std::string &name, const IValue &v, ts_role) { all.push_back({name, v}); });
    return all;
}
inline named_module_list Module::named_modules() const {
    named_module_list all = {{"", *this}};
    each_slot("", true, [&](const std::string &name, const IValue &v, ts_role) {
        if (v.isModule()) all.push_back({name, v.toModule()});
    });
    return all;
}
inline named_module_list Module::named_children() const {
    named_module_list all;
    each_slot("", false, [&](const std::string &name, const IValue &v, ts_role) {
        if (v.isModule()) all.push_back({name, v.toModule()});
    });
    return all;
}
namespace detail {
template <class To, class From> To values_of(const From &named) {
    To all;
    for (const auto &item : named) all.push_back(item.value);
    return all;
}
} // namespace detail
inline parameter_list Module::parameters(bool recurse) const { return detail::values_of<parameter_list>(named_parameters(recurse)); }
inline buffer_list Module::buffers(bool recurse) const { return detail::values_of<buffer_list>(named_buffers(recurse)); }
inline attribute_list Module::attributes(bool recurse) const { return detail::values_of<attribute_list>(named_attributes(recurse)); }
inline module_list Module::modules() const { return detail::values_of<module_list>(named_modules()); }
inline module_list Module::children() const { return detail::values_of<module_list>(named_children()); }

// ---- modules put together by a program ----

inline Module::Module(c10::QualifiedName name) {
    ts_module *m;
    c10::detail::Status status;
    status.check(ts_module_new(name.qualifiedName().c_str(), nullptr, &m, status), "Module");
    static_cast<Object &>(*this) = Object(detail::adopt(m));
}
inline void Module::add(const std::string &name, const char *type, const IValue &v, ts_role role) const {
    c10::detail::Status status;
    status.check(ts_module_register(need(), name.c_str(), type, v.native(), role, status), "register");
}
inline void Module::register_parameter(const std::string &name, at::Tensor v, bool is_buffer) const { add(name, v.defined() ? "Tensor" : "Tensor?", v, is_buffer ? TS_ROLE_BUFFER : TS_ROLE_PARAMETER); }
inline void Module::register_buffer(const std::string &name, at::Tensor v) const { register_parameter(name, std::move(v), true); }
inline void Module::register_attribute(const std::string &name, const c10::TypePtr &type, const IValue &v, bool is_param, bool is_buffer) const {
    bool simple = type && type->kind() != c10::TypeKind::ClassType;
    add(name, simple ? type->str().c_str() : nullptr, v, is_param ? TS_ROLE_PARAMETER : is_buffer ? TS_ROLE_BUFFER : TS_ROLE_PLAIN);
}
inline void Module::register_module(const std::string &name, const Module &module) const { add(name, nullptr, IValue(module.root_), TS_ROLE_MODULE); }
inline void Module::define(const std::string &source, const ResolverPtr &) const { detail::define(need(), source); }

inline void Module::apply(const std::function<void(Module &)> &f) {
    for (Module module : modules()) f(module);
}

/// The tensors themselves change: whoever holds one, as a recurrent layer does its weights in a list, sees that.
inline void Module::to_all(c10::optional<at::Device> device, c10::optional<at::ScalarType> dtype) const {
    auto each = [&](const at::Tensor &t) {
        if (!t.defined()) return;
        at::Tensor moved = t.to(device.value_or(t.device()), dtype.value_or(t.scalar_type()));
        if (moved.is_same(t)) return;
        TORCH_CHECK(!t.requires_grad() || moved.is_floating_point() || moved.is_complex(), "data set to a tensor that requires gradients must be floating point or complex dtype");
        t.set_data(moved);
    };
    for (const at::Tensor &t : parameters()) each(t);
    for (const at::Tensor &t : buffers()) each(t);
}

// ---- text ----

namespace detail {
inline std::string indented(const std::string &prefix, const std::string &text) {
    std::stringstream in(text), out;
    for (std::string line; std::getline(in, line);) out << prefix << line << std::endl;
    return out.str();
}
} // namespace detail

inline std::string Module::dump_to_str(bool method_bodies, bool attribute_values, bool parameter_values) const {
    std::stringstream all, parameters, attributes, methods, submodules;
    for (const NameTensor &p : named_parameters(false)) {
        parameters << p.name << " = ";
        if (parameter_values) parameters << p.value << std::endl;
        else parameters << "..." << std::endl;
    }
    for (const NameValue &a : named_attributes(false)) {
        attributes << a.name << " = ";
        if (!a.value.isTensor() || attribute_values) attributes << a.value << std::endl;
        else attributes << "..." << std::endl;
    }
    for (const Method &method : get_methods()) {
        methods << "  method " << method.name() << " {" << std::endl;
        if (method_bodies) methods << detail::indented("    ", method.graph()->toString()) << std::endl;
        methods << "  }" << std::endl;
    }
    for (const NameModule &child : named_children()) submodules << detail::indented("    ", child.value.dump_to_str(method_bodies, attribute_values, parameter_values));
    all << "module " << ts_value_class_name(root_.get()) << " {" << std::endl;
    all << "  parameters {" << std::endl << detail::indented("    ", parameters.str()) << "  }" << std::endl;
    all << "  attributes {" << std::endl << detail::indented("    ", attributes.str()) << "  }" << std::endl;
    all << "  methods {" << std::endl << detail::indented("  ", methods.str()) << "  }" << std::endl;
    all << "  submodules {" << std::endl << submodules.str() << "  }" << std::endl << "}" << std::endl;
    return all.str();
}

// ---- for inference ----

inline Module freeze_module(const Module &module, std::vector<std::string> preserved = {}, bool = true, bool = false) {
    std::vector<const char *> names;
    for (const std::string &name : preserved) names.push_back(name.c_str());
    ts_module *m;
    c10::detail::Status status;
    status.check(ts_module_freeze(module.native(), names.data(), names.size(), &m, status), "freeze");
    return Module(detail::adopt(m));
}
inline Module freeze(const Module &module, const c10::optional<std::vector<std::string>> &preserved = c10::nullopt, bool = true) {
    TORCH_CHECK(!module.hasattr("training") || !module.is_training(), "Freezing is currently only implemented for modules in eval mode. Please call .eval() before freezing");
    return freeze_module(module, preserved.value_or(std::vector<std::string>()));
}
/// Compiled graphs are optimised whenever they run: this freezes what is not frozen yet.
inline Module optimize_for_inference(Module &module, const std::vector<std::string> & = {}) { return ts_module_is_frozen(module.native()) ? module : freeze(module); }

// ---- text to functions ----

class CompilationUnit {
    c10::detail::ModuleHandle m_;
    std::vector<std::shared_ptr<Function>> functions_;
    std::vector<Module> modules_;
    int mangled_ = 0;

    /// Those that the module has and functions_ not yet.
    std::vector<Function *> update() {
        std::vector<Function *> added;
        for (size_t i = functions_.size(), n = ts_module_method_count(m_.get()); i < n; i++) {
            functions_.push_back(c10::detail::shared(new Function(m_, ts_module_method_name(m_.get(), i))));
            added.push_back(functions_.back().get());
        }
        return added;
    }

public:
    CompilationUnit() : CompilationUnit(std::string()) {}
    explicit CompilationUnit(const std::string &source) {
        ts_module *m;
        c10::detail::Status status;
        ts_status st = ts_module_compile("<string>", source.data(), source.size(), nullptr, &m, status);
        detail::check_compiled(st, status);
        status.check(st, "torch::jit::compile");
        m_ = detail::adopt(m);
        update();
    }
    Function *find_function(const c10::QualifiedName &name) const {
        for (const std::shared_ptr<Function> &f : functions_)
            if (f->name() == name.qualifiedName()) return f.get();
        return nullptr;
    }
    Function &get_function(const c10::QualifiedName &name) const {
        Function *f = find_function(name);
        TORCH_CHECK(f, "attempted to get undefined function ", name.name());
        return *f;
    }
    std::vector<Function *> get_functions() const {
        std::vector<Function *> all;
        for (const std::shared_ptr<Function> &f : functions_) all.push_back(f.get());
        return all;
    }
    /// Compiles further functions and gives them.
    std::vector<Function *> define(const c10::optional<c10::QualifiedName> &prefix, const std::string &source, const ResolverPtr &, const Self *self) {
        TORCH_CHECK(!prefix && !self, "CompilationUnit::define: libts compiles functions without a prefix and without self");
        detail::define(m_.get(), source);
        return update();
    }
    template <class... Args> IValue run_method(const c10::QualifiedName &name, Args &&...args) const {
        return get_function(name)({IValue(std::forward<Args>(args))...});
    }
    void set_optimized(bool) {}
    bool is_optimized() const { return true; }
    /// Knows the classes of a module.
    void adopt(const Module &module) { modules_.push_back(module); }
    c10::ClassTypePtr get_class(const c10::QualifiedName &name) const {
        for (const Module &whole : modules_)
            for (const Module &module : whole.modules())
                if (module.type()->name()->qualifiedName() == name.qualifiedName()) return module.type();
        return nullptr;
    }
    /// A name like it that no class has yet.
    c10::QualifiedName mangle(const c10::QualifiedName &name) {
        std::string prefix = name.prefix().empty() ? "" : name.prefix() + ".";
        c10::QualifiedName made = name;
        do made = c10::QualifiedName(prefix + "___torch_mangle_" + std::to_string(mangled_++) + "." + name.name());
        while (get_class(made));
        return made;
    }
};
inline Module::Module(c10::QualifiedName name, std::shared_ptr<CompilationUnit> unit, bool should_mangle) {
    if (name.prefix().empty()) name = c10::QualifiedName("__torch__." + name.name());
    bool known = unit->get_class(name) != nullptr;
    TORCH_CHECK(!known || should_mangle, "class '", name.qualifiedName(), "' already defined.");
    *this = Module(known ? unit->mangle(name) : name);
    unit->adopt(*this);
}
inline std::shared_ptr<CompilationUnit> compile(const std::string &source) { return c10::detail::shared(new CompilationUnit(source)); }

namespace script {
using ::torch::jit::CompilationUnit;
using ::torch::jit::ExtraFilesMap;
using ::torch::jit::Method;
using ::torch::jit::Module;
using ::torch::jit::Object;
} // namespace script

} // namespace jit
} // namespace torch

namespace c10 {
namespace detail {
inline std::vector<std::shared_ptr<torch::jit::Function>> methods_of(const IValue &object) {
    std::vector<std::shared_ptr<torch::jit::Function>> all;
    ts_module *m;
    Status status;
    if (ts_module_of(object.native(), &m, status) != TS_OK) return all; /* the code went with its module */
    ModuleHandle held(m);
    for (size_t i = 0, n = ts_module_method_count(m); i < n; i++) all.push_back(c10::detail::shared(new torch::jit::Function(held, ts_module_method_name(m, i))));
    return all;
}
} // namespace detail

inline torch::jit::Function *ClassType::findMethod(const std::string &method) const {
    for (torch::jit::Function *f : methods())
        if (f->name() == method) return f;
    return nullptr;
}
inline torch::jit::Function &ClassType::getMethod(const std::string &method) const {
    torch::jit::Function *f = findMethod(method);
    TORCH_CHECK(f, "Couldn't find method: '", method, "' on class: '", repr_str(), "'");
    return *f;
}

inline torch::jit::Module IValue::toModule() const {
    if (!isObject()) detail::throw_assert("isObject()", "./aten/src/ATen/core/ivalue_inl.h", 124, "Expected Object but got " + tagKind());
    ts_module *m;
    detail::Status status;
    status.check(ts_module_of(native(), &m, status), "toModule");
    return torch::jit::Module(torch::jit::detail::adopt(m));
}
} // namespace c10
