// SPDX-License-Identifier: Apache-2.0
//
// call.hpp: calling operators of ts.h from C++: arguments from C++ types, results to them.  Nothing here is a template
// over the operators: functions that are generated from schemas stay cheap to compile.
#pragma once

#include <ts/cxx/generator.hpp>

namespace c10 {
class IValue;
template <class T> class List;
} // namespace c10

namespace at {

class Tensor;
using TensorList = c10::ArrayRef<Tensor>;

namespace detail {

using c10::detail::ValueHandle;

/// One argument of an operator.
class Arg {
    ValueHandle value_;
    ts_context *context_ = nullptr;

    template <class T> static ValueHandle ints(const T *items, size_t n) {
        std::vector<ts_value *> parts(n);
        for (size_t i = 0; i < n; i++) parts[i] = ts_value_int(items[i]);
        ts_value *list = ts_value_list(parts.data(), n);
        for (ts_value *part : parts) ts_value_unref(part);
        return c10::detail::made(list);
    }

public:
    Arg(c10::nullopt_t) {}
    Arg(bool b) : value_(c10::detail::made(ts_value_bool(b))) {}
    Arg(int i) : value_(c10::detail::made(ts_value_int(i))) {}
    Arg(int64_t i) : value_(c10::detail::made(ts_value_int(i))) {}
    Arg(double d) : value_(c10::detail::made(ts_value_float(d))) {}
    Arg(c10::ScalarType t) : Arg(static_cast<int64_t>(t)) {}
    Arg(c10::TypeMeta t) : Arg(t.toScalarType()) {}
    Arg(c10::Layout l) : Arg(static_cast<int64_t>(l)) {}
    Arg(c10::MemoryFormat f) : Arg(static_cast<int64_t>(f)) {}
    Arg(const c10::Device &d) : value_(c10::detail::made(ts_value_device(d.native()))) {}
    Arg(const c10::Scalar &s);
    Arg(const Tensor &t);
    Arg(const char *text) : Arg(c10::string_view(text)) {}
    Arg(c10::string_view text) : value_(c10::detail::made(ts_value_string(text.data(), text.size()))) {}
    Arg(c10::IntArrayRef list) : value_(ints(list.data(), list.size())) {}
    Arg(const c10::OptionalIntArrayRef &list) {
        if (list) value_ = ints(list->data(), list->size());
    }
    Arg(c10::ArrayRef<double> list);
    Arg(c10::ArrayRef<c10::Scalar> list);
    Arg(const TensorList &list);
    Arg(const c10::List<c10::optional<Tensor>> &list);
    Arg(const Generator &g) : context_(g.native()) {}
    Arg(const c10::IValue &v);
    Arg(ValueHandle v) : value_(std::move(v)) {}
    template <class T> Arg(const c10::optional<T> &o) {
        if (o) *this = Arg(*o);
    }
    ts_value *get() const { return value_.get(); }
    ts_context *context() const { return context_; }
    ts_value *release() { return value_.release(); }
};

/// The operator of a name, looked up once per place of call. Plain, so that thousands of them cost a compiler little.
struct Op {
    const char *name;
    const char *kinds = ""; /* of the arguments that `run` takes, a letter each: see argument() */
    const ts_op *found = nullptr;
    const ts_op *get() {
        const ts_op *op = __atomic_load_n(&found, __ATOMIC_ACQUIRE);
        if (C10_UNLIKELY(!op)) {
            op = ts_op_find(name);
            TORCH_CHECK_NOT_IMPLEMENTED(op, "Could not run '", name, "': this build of libts has no such operator");
            __atomic_store_n(&found, op, __ATOMIC_RELEASE);
        }
        return op;
    }
};

/// The arguments of one call.
struct Call {
    ts_value *args[48]; /* more than any schema has */
    size_t count = 0;
    ts_context *context = nullptr;
    Call() = default;
    Call(const Call &) = delete;
    ~Call() {
        while (count) ts_value_unref(args[--count]);
    }
    void add(Arg a) {
        if (a.context()) context = a.context();
        args[count++] = a.release();
    }
    ValueHandle run(Op &op) const {
        ts_value *result = nullptr;
        c10::detail::Status status;
        status.check(ts_op_run(context, op.get(), args, count, &result, status), op.name);
        return ValueHandle(result);
    }
};
inline ValueHandle call(Op &op, std::initializer_list<Arg> args) {
    Call made;
    for (const Arg &a : args) made.add(a);
    return made.run(op);
}

/// What the functions generated from schemas come to: the addresses of the arguments, whose types op.kinds tells. A call
/// needs no conversion and no overload there, which is what makes thousands of them quick to compile.
ValueHandle run(Op &op, std::initializer_list<const void *> args);
/// Those that give a tensor; those that also take options; those that give back the one that they write to.
Tensor run_tensor(Op &op, std::initializer_list<const void *> args);
Tensor run_made(Op &op, std::initializer_list<const void *> args, const c10::TensorOptions &options);
Tensor &run_written(Op &op, std::initializer_list<const void *> args, const Tensor &written);

inline std::vector<ValueHandle> items_of(const ValueHandle &v) {
    std::vector<ValueHandle> items;
    c10::detail::Status status;
    for (size_t i = 0, n = ts_value_count(v.get()); i < n; i++) {
        ts_value *item;
        status.check(ts_value_item(v.get(), i, &item, status), "items");
        items.emplace_back(item);
    }
    return items;
}

Tensor to_tensor(const ValueHandle &v);
std::vector<Tensor> to_tensors(const ValueHandle &v);
std::tuple<Tensor, Tensor> to_tuple2(const ValueHandle &v);
std::tuple<Tensor, Tensor, Tensor> to_tuple3(const ValueHandle &v);
std::tuple<Tensor, Tensor, Tensor, Tensor> to_tuple4(const ValueHandle &v);
std::tuple<Tensor, Tensor, Tensor, Tensor, Tensor> to_tuple5(const ValueHandle &v);
c10::Scalar to_scalar(const ValueHandle &v);

inline bool to_bool(const ValueHandle &v) {
    bool b;
    c10::detail::Status status;
    status.check(ts_value_get_bool(v.get(), &b, status), "bool");
    return b;
}
inline int64_t to_int(const ValueHandle &v) {
    int64_t i;
    c10::detail::Status status;
    status.check(ts_value_get_int(v.get(), &i, status), "int");
    return i;
}
inline double to_double(const ValueHandle &v) {
    double d;
    c10::detail::Status status;
    status.check(ts_value_get_float(v.get(), &d, status), "float");
    return d;
}

} // namespace detail
} // namespace at
