// SPDX-License-Identifier: Apache-2.0
//
// serialize.hpp: tensors and values in files and streams: torch::save, torch::load, torch::pickle_save, torch::pickle_load.
#pragma once

#include <ts/cxx/torch.hpp>

namespace torch {
namespace serialize {

/// Tensors by name, written as a module whose parameters they are.
class OutputArchive {
    jit::Module module_{"__torch__.Module"};

public:
    OutputArchive() = default;
    explicit OutputArchive(const std::shared_ptr<jit::CompilationUnit> &) {}
    void write(const std::string &key, const Tensor &t, bool is_buffer = false) { module_.register_parameter(key, t, is_buffer); }
    void write(const std::string &key, const c10::IValue &v) { module_.register_attribute(key, v.type(), v); }
    void save_to(const std::string &path) { module_.save(path); }
    void save_to(std::ostream &out) { module_.save(out); }
    void save_to(const std::function<size_t(const void *, size_t)> &write) { jit::ExportModule(module_, write); }
};

class InputArchive {
    jit::Module module_;

public:
    void load_from(const std::string &path, c10::optional<Device> device = c10::nullopt) { module_ = jit::load(path, device); }
    void load_from(std::istream &in, c10::optional<Device> device = c10::nullopt) { module_ = jit::load(in, device); }
    void load_from(const char *data, size_t size, c10::optional<Device> device = c10::nullopt) {
        jit::ExtraFilesMap none;
        module_ = jit::detail::load_bytes(data, size, device, none);
    }
    /// `read(position, buffer, n)` gives the number of bytes it read, `size()` that of all.
    void load_from(const std::function<size_t(uint64_t, void *, size_t)> &read, const std::function<size_t()> &size, c10::optional<Device> device = c10::nullopt) {
        std::string all(size(), '\0');
        TORCH_CHECK(read(0, &all[0], all.size()) == all.size(), "PytorchStreamReader failed reading zip archive: read failed");
        load_from(all.data(), all.size(), device);
    }
    std::vector<std::string> keys() {
        std::vector<std::string> all;
        for (const auto &attribute : module_.named_attributes(false)) all.push_back(attribute.name);
        return all;
    }
    bool try_read(const std::string &key, Tensor &t, bool = false) {
        if (!module_.hasattr(key)) return false;
        t = module_.attr(key).toTensor();
        return true;
    }
    bool try_read(const std::string &key, c10::IValue &v) {
        if (!module_.hasattr(key)) return false;
        v = module_.attr(key);
        return true;
    }
    void read(const std::string &key, Tensor &t, bool is_buffer = false) { TORCH_CHECK(try_read(key, t, is_buffer), "No such serialized tensor '", key, "'"); }
    void read(const std::string &key, c10::IValue &v) { TORCH_CHECK(try_read(key, v), "No such serialized value '", key, "'"); }
};
} // namespace serialize

template <class To> void save(const Tensor &t, To &&to) {
    serialize::OutputArchive archive;
    archive.write("0", t);
    archive.save_to(std::forward<To>(to));
}
template <class To> void save(const std::vector<Tensor> &tensors, To &&to) {
    serialize::OutputArchive archive;
    for (size_t i = 0; i < tensors.size(); i++) archive.write(std::to_string(i), tensors[i]);
    archive.save_to(std::forward<To>(to));
}
template <class... From> void load(Tensor &t, From &&...from) {
    serialize::InputArchive archive;
    archive.load_from(std::forward<From>(from)...);
    archive.read("0", t);
}
/// Appends to what is there.
template <class... From> void load(std::vector<Tensor> &tensors, From &&...from) {
    serialize::InputArchive archive;
    archive.load_from(std::forward<From>(from)...);
    Tensor t;
    for (size_t i = 0; archive.try_read(std::to_string(i), t); i++, t = Tensor()) tensors.push_back(t);
}

namespace detail {
inline int append_bytes(void *context, const void *data, size_t n) {
    auto &all = *static_cast<std::vector<char> *>(context);
    all.insert(all.end(), static_cast<const char *>(data), static_cast<const char *>(data) + n);
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
    if (st == TS_ERR_FORMAT) jit::detail::check_zip(std::string(bytes.data(), bytes.size()));
    status.check(st, "pickle_load");
    return c10::IValue(c10::detail::ValueHandle(v));
}
namespace jit {
using torch::pickle_load;
using torch::pickle_save;
} // namespace jit

} // namespace torch
