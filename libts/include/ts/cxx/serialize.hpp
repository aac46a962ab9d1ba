// SPDX-License-Identifier: Apache-2.0
//
// serialize.hpp: tensors and values in files and streams: torch::save, torch::load and what they stand on, pickles.
#pragma once

#include <ts/cxx/archive.hpp>
#include <ts/cxx/torch.hpp>

namespace torch {
namespace serialize {

/// Tensors and values by name, written as a module whose parameters and attributes they are.
class OutputArchive final {
    std::shared_ptr<jit::CompilationUnit> unit_;
    jit::Module module_{"__torch__.Module"};
    bool undefined_ = false; /* a tensor that is none was written */

    void check() const { TORCH_CHECK(!undefined_, "Cannot access storage of UndefinedTensorImpl"); }

public:
    OutputArchive() : OutputArchive(c10::detail::shared(new jit::CompilationUnit())) {}
    explicit OutputArchive(std::shared_ptr<jit::CompilationUnit> unit) : unit_(std::move(unit)) {}
    OutputArchive(OutputArchive &&) = default;
    OutputArchive &operator=(OutputArchive &&) = default;
    OutputArchive(OutputArchive &) = delete;
    OutputArchive &operator=(OutputArchive &) = delete;

    std::shared_ptr<jit::CompilationUnit> compilation_unit() const { return unit_; }
    void write(const std::string &key, const c10::IValue &v) { module_.register_attribute(key, v.type(), v); }
    void write(const std::string &key, const Tensor &t, bool is_buffer = false) {
        undefined_ = undefined_ || !t.defined();
        module_.register_parameter(key, t, is_buffer);
    }
    /// What the other archive has, under a name.
    void write(const std::string &key, OutputArchive &nested) {
        undefined_ = undefined_ || nested.undefined_;
        module_.register_module(key, nested.module_);
    }
    template <class... Args> void operator()(Args &&...args) { write(std::forward<Args>(args)...); }

    void save_to(const std::string &path) {
        check();
        module_.save(path);
    }
    void save_to(std::ostream &out) {
        check();
        module_.save(out);
    }
    void save_to(const std::function<size_t(const void *, size_t)> &write) {
        check();
        jit::ExportModule(module_, write);
    }
};

class InputArchive final {
    jit::Module module_{"__torch__.Module"};
    std::string prefix_; /* of a nested one: where it lies, with dots */

public:
    InputArchive() = default;
    InputArchive(InputArchive &&) = default;
    InputArchive &operator=(InputArchive &&) = default;
    InputArchive(InputArchive &) = delete;
    InputArchive &operator=(InputArchive &) = delete;

    void load_from(const std::string &path, c10::optional<Device> device = c10::nullopt) { module_ = jit::load(path, device); }
    void load_from(std::istream &in, c10::optional<Device> device = c10::nullopt) { module_ = jit::load(in, device); }
    void load_from(const char *data, size_t size, c10::optional<Device> device = c10::nullopt) {
        jit::ExtraFilesMap none;
        module_ = jit::detail::load_bytes(data, size, device, none);
    }
    /// `read(position, buffer, n)` gives the number of bytes it read, `size()` that of all.
    void load_from(const std::function<size_t(uint64_t, void *, size_t)> &read, const std::function<size_t()> &size, c10::optional<Device> device = c10::nullopt) {
        module_ = jit::load(std::make_shared<caffe2::serialize::detail::FunctionAdapter>(read, size), device);
    }
    std::vector<std::string> keys() {
        std::vector<std::string> all;
        for (const auto &attribute : module_.named_attributes(false)) all.push_back(attribute.name);
        return all;
    }

    /// A tensor that is defined becomes a view of what was read.
    bool try_read(const std::string &key, Tensor &t, bool = false) {
        c10::IValue v;
        if (!try_read(key, v) || !v.isTensor()) return false;
        NoGradGuard guard;
        if (t.defined()) t.set_(v.toTensor());
        else t = v.toTensor();
        return true;
    }
    bool try_read(const std::string &key, c10::IValue &v) {
        if (!module_.hasattr(key)) return false;
        v = module_.attr(key);
        return true;
    }
    bool try_read(const std::string &key, InputArchive &nested) {
        c10::IValue v;
        if (!try_read(key, v) || !v.isModule()) return false;
        nested.module_ = v.toModule();
        nested.prefix_ = prefix_ + key + ".";
        return true;
    }
    void read(const std::string &key, c10::IValue &v) { v = module_.attr(key); }
    void read(const std::string &key, Tensor &t, bool is_buffer = false) { TORCH_CHECK(try_read(key, t, is_buffer), "No such serialized tensor '", prefix_, key, "'"); }
    void read(const std::string &key, InputArchive &nested) { TORCH_CHECK(try_read(key, nested), "No such serialized submodule: '", prefix_, key, "'"); }
    template <class... Args> void operator()(Args &&...args) { read(std::forward<Args>(args)...); }
};
} // namespace serialize

inline serialize::OutputArchive &operator<<(serialize::OutputArchive &archive, const Tensor &t) {
    archive.write("0", t);
    return archive;
}
inline serialize::InputArchive &operator>>(serialize::InputArchive &archive, Tensor &t) {
    archive.read("0", t);
    return archive;
}

template <class Value, class... To> void save(const Value &value, To &&...to) {
    serialize::OutputArchive archive(c10::detail::shared(new jit::CompilationUnit()));
    archive << value;
    archive.save_to(std::forward<To>(to)...);
}
template <class... To> void save(const std::vector<Tensor> &tensors, To &&...to) {
    serialize::OutputArchive archive(c10::detail::shared(new jit::CompilationUnit()));
    for (size_t i = 0; i < tensors.size(); i++) archive.write(std::to_string(i), tensors[i]);
    archive.save_to(std::forward<To>(to)...);
}
template <class Value, class... From> void load(Value &value, From &&...from) {
    serialize::InputArchive archive;
    archive.load_from(std::forward<From>(from)...);
    archive >> value;
}
/// Appends to what is there.
template <class... From> void load(std::vector<Tensor> &tensors, From &&...from) {
    serialize::InputArchive archive;
    archive.load_from(std::forward<From>(from)...);
    Tensor t;
    for (size_t i = 0; archive.try_read(std::to_string(i), t); i++, t = Tensor()) tensors.push_back(t);
}

namespace jit {

namespace detail {
inline int append_bytes(void *context, const void *data, size_t n) {
    auto &all = *static_cast<std::vector<char> *>(context);
    size_t before = all.size();
    all.resize(before + n);
    if (n) std::memcpy(all.data() + before, data, n);
    return 0;
}
} // namespace detail

/// A value as bytes that pickle_load and Python's torch.load read.
inline std::vector<char> pickle_save(const c10::IValue &v) {
    std::vector<char> bytes;
    c10::detail::Status status;
    status.check(ts_value_save(v.native(), detail::append_bytes, &bytes, status), "pickle_save");
    return bytes;
}
inline c10::IValue pickle_load(const std::vector<char> &bytes) {
    ts_value *v;
    c10::detail::Status status;
    ts_status st = ts_value_load(bytes.data(), bytes.size(), &v, status);
    if (st == TS_ERR_FORMAT) detail::check_zip(caffe2::serialize::MemoryReadAdapter(bytes.data(), bytes.size()));
    status.check(st, "pickle_load");
    return c10::IValue(c10::detail::ValueHandle(v));
}

/// The pickle alone: tensors go to the table, of which it has the numbers.
inline std::vector<char> pickle(const c10::IValue &v, std::vector<at::Tensor> *tensor_table = nullptr) {
    std::vector<char> bytes;
    c10::detail::Status status;
    c10::IValue tensors = tensor_table ? c10::IValue(*tensor_table) : c10::IValue();
    status.check(ts_value_pickle(v.native(), detail::append_bytes, &bytes, tensor_table ? tensors.native() : nullptr, status), "pickle");
    if (tensor_table) *tensor_table = tensors.toTensorVector();
    return bytes;
}
inline void pickle(std::function<void(const char *data_start, size_t data_len)> writer, const c10::IValue &v, std::vector<at::Tensor> *tensor_table = nullptr) {
    std::vector<char> bytes = pickle(v, tensor_table);
    writer(bytes.data(), bytes.size());
}

/// What gives a class by name. Pickles that stand alone hold no objects here: none is ever asked.
using TypeResolver = std::function<c10::TypePtr(const c10::QualifiedName &)>;

inline c10::IValue unpickle(const char *data, size_t size, TypeResolver = nullptr, c10::ArrayRef<at::Tensor> tensor_table = {}) {
    ts_value *v;
    c10::detail::Status status;
    c10::IValue tensors(tensor_table.vec());
    status.check(ts_value_unpickle(data, size, tensors.native(), &v, status), "unpickle");
    return c10::IValue(c10::detail::ValueHandle(v));
}
/// `reader(buffer, n)` gives the number of bytes it read, 0 at the end.
inline c10::IValue unpickle(std::function<size_t(char *, size_t)> reader, TypeResolver resolver, c10::ArrayRef<at::Tensor> tensor_table) {
    std::string all;
    char buffer[4096];
    while (size_t n = reader(buffer, sizeof buffer)) all.append(buffer, n);
    return unpickle(all.data(), all.size(), std::move(resolver), tensor_table);
}
} // namespace jit
using jit::pickle_load;
using jit::pickle_save;

} // namespace torch
