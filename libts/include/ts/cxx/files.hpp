// SPDX-License-Identifier: Apache-2.0
//
// files.hpp: modules from files, streams, memory and functions that read, and into files, streams and functions that write.
#pragma once

#include <ts/cxx/adapters.hpp>
#include <ts/cxx/module.hpp>

namespace torch {
namespace jit {

namespace detail {
using caffe2::serialize::detail::check_zip;
using caffe2::serialize::detail::whole;

inline std::vector<ts_extra> extras_of(const ExtraFilesMap &files) {
    std::vector<ts_extra> all;
    for (const auto &file : files) {
        TORCH_CHECK(!file.first.empty(), "[enforce fail at inline_container.cc:445] . PytorchStreamWriter failed writing file extra/: invalid parameter");
        all.push_back({file.first.c_str(), file.second.data(), file.second.size()});
    }
    return all;
}
inline int write_stream(void *context, const void *data, size_t bytes) {
    auto &out = *static_cast<std::ostream *>(context);
    out.write(static_cast<const char *>(data), static_cast<std::streamsize>(bytes));
    return out ? 0 : 1;
}
inline int write_function(void *context, const void *data, size_t bytes) {
    const auto &write = *static_cast<const std::function<size_t(const void *, size_t)> *>(context);
    return write(data, bytes) == bytes ? 0 : 1;
}
inline void save_to(const Module &module, int (*write)(void *, const void *, size_t), const void *context, const ExtraFilesMap &extra_files) {
    std::vector<ts_extra> extras = extras_of(extra_files);
    c10::detail::Status status;
    TORCH_CHECK(module.native(), "_ivalue_ INTERNAL ASSERT FAILED at \"./torch/csrc/jit/api/object.h\":35, please report a bug to PyTorch. ");
    status.check(ts_module_save_stream(module.native(), "archive", write, const_cast<void *>(context), extras.data(), extras.size(), status), "save");
}

inline Module loaded(ts_module *m, ExtraFilesMap &extra_files) {
    Module module(adopt(m));
    c10::detail::Status status;
    check_compiled(ts_module_check(m, status), status);
    for (auto &file : extra_files) {
        const void *data;
        size_t bytes;
        if (ts_module_extra(m, file.first.c_str(), &data, &bytes, nullptr) == TS_OK) file.second.assign(static_cast<const char *>(data), bytes);
    }
    return module;
}
inline ts_load_options load_options(const c10::optional<at::Device> &device) {
    ts_load_options options = TS_LOAD_OPTIONS_INIT;
    if (device) options.device = device->native();
    return options;
}
/// After loading failed: in LibTorch's words, if a member is missing that a module needs.
inline void check_members(ts_archive *archive) {
    std::unique_ptr<ts_archive, void (*)(ts_archive *)> held(archive, ts_archive_unref);
    for (const char *name : {"constants.pkl", "data.pkl"})
        TORCH_CHECK(ts_archive_has(archive, name) || ts_archive_has(archive, "model.json"), "PytorchStreamReader failed locating file ", name, ": file not found");
}
inline void check_loaded(ts_status st, c10::detail::Status &status, const c10::optional<at::Device> &device) {
    TORCH_CHECK(st != TS_ERR_DEVICE || !device->is_cuda(), "PyTorch is not linked with support for cuda devices");
    check_compiled(st, status);
    status.check(st, "torch::jit::load");
}
/// `stream`: what the bytes came from was one.
inline Module load_bytes(const void *data, size_t size, const c10::optional<at::Device> &device, ExtraFilesMap &extra_files, bool stream = false) {
    ts_module *m;
    ts_load_options options = load_options(device);
    c10::detail::Status status;
    ts_status st = ts_module_load_memory(data, size, &options, &m, status);
    if (st == TS_ERR_FORMAT) {
        ts_archive *archive;
        check_zip(caffe2::serialize::MemoryReadAdapter(data, size), stream);
        if (ts_archive_open_memory(data, size, &archive, nullptr) == TS_OK) check_members(archive);
    }
    check_loaded(st, status, device);
    return loaded(m, extra_files);
}
/// From its start, wherever it stands.
inline std::string whole_stream(std::istream &in) {
    in.seekg(0);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    TORCH_CHECK(in && bytes.size() >= 8, "istream reader failed: getting the current position.");
    return bytes;
}
} // namespace detail

inline void Module::save(const std::string &path, const ExtraFilesMap &extra_files) const {
    std::vector<ts_extra> extras = detail::extras_of(extra_files);
    c10::detail::Status status;
    TORCH_CHECK(m_, "_ivalue_ INTERNAL ASSERT FAILED at \"./torch/csrc/jit/api/object.h\":35, please report a bug to PyTorch. ");
    caffe2::serialize::detail::archive_name(path);
    ts_status st = ts_module_save(m_.get(), path.c_str(), extras.data(), extras.size(), status);
    if (st == TS_ERR_IO) caffe2::serialize::detail::refuse_save(path);
    status.check(st, "save");
}
inline void Module::save(std::ostream &out, const ExtraFilesMap &extra_files) const { detail::save_to(*this, detail::write_stream, &out, extra_files); }
inline void Module::_save_for_mobile(const std::string &, const ExtraFilesMap &, bool, bool) const {
    TORCH_CHECK(false, "_save_for_mobile: libts writes no bytecode; save the module with save(), and load it with torch::jit::load");
}
inline void Module::_save_for_mobile(std::ostream &, const ExtraFilesMap &extra_files, bool debug, bool flatbuffer) const { _save_for_mobile("", extra_files, debug, flatbuffer); }

inline void save(const Module &module, const std::string &path, const ExtraFilesMap &extra_files = {}) { module.save(path, extra_files); }
inline void ExportModule(const Module &module, const std::string &path, const ExtraFilesMap &extra_files = {}) { module.save(path, extra_files); }
inline void ExportModule(const Module &module, std::ostream &out, const ExtraFilesMap &extra_files = {}) { module.save(out, extra_files); }
inline void ExportModule(const Module &module, const std::function<size_t(const void *, size_t)> &write, const ExtraFilesMap &extra_files = {}) {
    detail::save_to(module, detail::write_function, &write, extra_files);
}

/// Loads an archive. `extra_files` names files under extra/ whose contents are wanted.
inline Module load(const std::string &path, c10::optional<at::Device> device, ExtraFilesMap &extra_files) {
    ts_module *m;
    ts_load_options options = detail::load_options(device);
    c10::detail::Status status;
    ts_status st = ts_module_load(path.c_str(), &options, &m, status);
    if (st == TS_ERR_IO || st == TS_ERR_FORMAT) detail::check_zip(caffe2::serialize::FileAdapter(path));
    ts_archive *archive;
    if (st == TS_ERR_FORMAT && ts_archive_open(path.c_str(), &archive, nullptr) == TS_OK) detail::check_members(archive);
    detail::check_loaded(st, status, device);
    return detail::loaded(m, extra_files);
}
inline Module load(std::istream &in, c10::optional<at::Device> device, ExtraFilesMap &extra_files) {
    std::string bytes = detail::whole_stream(in);
    return detail::load_bytes(bytes.data(), bytes.size(), device, extra_files, true);
}
inline Module load(std::shared_ptr<caffe2::serialize::ReadAdapterInterface> in, c10::optional<at::Device> device, ExtraFilesMap &extra_files) {
    std::string bytes = detail::whole(*in);
    if (bytes.size() < in->size()) detail::check_zip(*in);
    return detail::load_bytes(bytes.data(), bytes.size(), device, extra_files);
}
inline Module load(const std::string &path, c10::optional<at::Device> device = c10::nullopt) {
    ExtraFilesMap none;
    return load(path, device, none);
}
inline Module load(std::istream &in, c10::optional<at::Device> device = c10::nullopt) {
    ExtraFilesMap none;
    return load(in, device, none);
}
inline Module load(std::shared_ptr<caffe2::serialize::ReadAdapterInterface> in, c10::optional<at::Device> device = c10::nullopt) {
    ExtraFilesMap none;
    return load(std::move(in), device, none);
}

/// load, with the unit that is to know the classes: they stay the module's own here, the unit finds them by name.
template <class From> Module import_ir_module(std::shared_ptr<CompilationUnit> unit, From &&from, c10::optional<at::Device> device, ExtraFilesMap &extra_files) {
    Module module = load(std::forward<From>(from), device, extra_files);
    unit->adopt(module);
    return module;
}
template <class From> Module import_ir_module(std::shared_ptr<CompilationUnit> unit, From &&from, c10::optional<at::Device> device = c10::nullopt) {
    ExtraFilesMap none;
    return import_ir_module(std::move(unit), std::forward<From>(from), device, none);
}

} // namespace jit
} // namespace torch
