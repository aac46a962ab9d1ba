// SPDX-License-Identifier: Apache-2.0
//
// archive.hpp: archives as such: caffe2::serialize::PyTorchStreamReader and PyTorchStreamWriter.
#pragma once

#include <ts/cxx/adapters.hpp>
#include <ts/cxx/storage.hpp>

#include <fstream>
#include <tuple>
#include <unordered_set>
#include <vector>

namespace caffe2 {
namespace serialize {

constexpr uint64_t kMinSupportedFileFormatVersion = 0x1L;
constexpr uint64_t kMaxSupportedFileFormatVersion = 0xAL;
constexpr uint64_t kProducedFileFormatVersion = 0xAL;
constexpr uint64_t kMinProducedFileFormatVersion = 0x3L;

/// The members of an archive by name.
class PyTorchStreamReader final {
    struct Unref {
        void operator()(ts_archive *a) const { ts_archive_unref(a); }
    };
    std::unique_ptr<ts_archive, Unref> archive_;
    uint64_t version_ = 0;

    void open(const ReadAdapterInterface &in, bool stream) {
        ts_archive *a;
        c10::detail::Status status;
        std::string bytes = detail::whole(in);
        ts_status st = ts_archive_open_memory(bytes.data(), bytes.size(), &a, status);
        if (st != TS_OK) detail::check_zip(in, stream);
        status.check(st, "PyTorchStreamReader");
        finish(a);
    }
    void finish(ts_archive *a) {
        archive_.reset(a);
        c10::DataPtr bytes;
        size_t n;
        std::tie(bytes, n) = getRecord(hasRecord(".data/version") ? ".data/version" : "version");
        std::string text(static_cast<const char *>(bytes.get()), n);
        version_ = std::strtoull(text.c_str(), nullptr, 10);
        TORCH_CHECK(version_ >= kMinSupportedFileFormatVersion, "Attempted to read a PyTorch file with version ", version_, ", but the minimum supported version for reading is ",
                    kMinSupportedFileFormatVersion, ". Your PyTorch script module file is too old. Please regenerate it with latest version of PyTorch to mitigate this issue.");
        TORCH_CHECK(version_ <= kMaxSupportedFileFormatVersion, "Attempted to read a PyTorch file with version ", version_, ", but the maximum supported version for reading is ",
                    kMaxSupportedFileFormatVersion, ". The version of your PyTorch installation may be too old, please upgrade PyTorch to latest version to mitigate this issue.");
    }

public:
    explicit PyTorchStreamReader(const std::string &path) {
        ts_archive *a;
        c10::detail::Status status;
        ts_status st = ts_archive_open(path.c_str(), &a, status);
        if (st != TS_OK) detail::check_zip(FileAdapter(path));
        status.check(st, "PyTorchStreamReader");
        finish(a);
    }
    explicit PyTorchStreamReader(std::istream *in) { open(IStreamAdapter(in), true); }
    explicit PyTorchStreamReader(std::shared_ptr<ReadAdapterInterface> in) { open(*in, false); }

    /// A copy of a member.
    std::tuple<c10::DataPtr, size_t> getRecord(const std::string &name) {
        const void *data;
        size_t n;
        c10::detail::Status status;
        status.check(ts_archive_read(archive_.get(), name.c_str(), &data, &n, status), "getRecord");
        char *copy = new char[n + 1]();
        if (n) std::memcpy(copy, data, n);
        return std::make_tuple(c10::DataPtr(copy, copy, [](void *p) { delete[] static_cast<char *>(p); }, c10::kCPU), n);
    }
    size_t getRecordOffset(const std::string &name) {
        uint64_t offset;
        c10::detail::Status status;
        status.check(ts_archive_offset(archive_.get(), name.c_str(), &offset, status), "getRecordOffset");
        return static_cast<size_t>(offset);
    }
    bool hasRecord(const std::string &name) { return ts_archive_has(archive_.get(), name.c_str()); }
    std::vector<std::string> getAllRecords() {
        std::vector<std::string> all;
        for (size_t i = 0; const char *name = ts_archive_name(archive_.get(), i); i++) all.emplace_back(name);
        return all;
    }
    uint64_t version() const { return version_; }
};

class PyTorchStreamWriter final {
    struct Free {
        void operator()(ts_archive_writer *w) const { ts_archive_writer_free(w); }
    };
    std::string name_;
    std::ofstream file_;
    std::function<size_t(const void *, size_t)> write_;
    std::unique_ptr<ts_archive_writer, Free> writer_;
    std::unordered_set<std::string> written_;
    uint64_t version_ = kMinProducedFileFormatVersion;
    bool finalized_ = false;

    static int send(void *context, const void *data, size_t n) { return (*static_cast<std::function<size_t(const void *, size_t)> *>(context))(data, n) == n ? 0 : 1; }
    void open() {
        ts_archive_writer *w;
        c10::detail::Status status;
        status.check(ts_archive_writer_new(name_.c_str(), send, &write_, &w, status), "PyTorchStreamWriter");
        writer_.reset(w);
    }
    void check_open(int line) const {
        TORCH_CHECK(!finalized_, "!finalized_ INTERNAL ASSERT FAILED at \"./caffe2/serialize/inline_container.cc\":", line, ", please report a bug to PyTorch. ");
    }

public:
    explicit PyTorchStreamWriter(std::string path) : name_(detail::archive_name(path)), file_(path, std::ios::out | std::ios::trunc | std::ios::binary) {
        if (!file_) detail::refuse_save(path);
        write_ = [this](const void *data, size_t n) {
            file_.write(static_cast<const char *>(data), static_cast<std::streamsize>(n));
            return file_ ? n : 0;
        };
        open();
    }
    explicit PyTorchStreamWriter(const std::function<size_t(const void *, size_t)> &write) : name_("archive"), write_(write) { open(); }
    PyTorchStreamWriter(const PyTorchStreamWriter &) = delete;
    PyTorchStreamWriter &operator=(const PyTorchStreamWriter &) = delete;
    ~PyTorchStreamWriter() {
        try {
            if (!finalized_) writeEndOfFile();
        } catch (const std::exception &) { /* what cannot be written any more is not told by destructors */
        }
    }
    /// The archive says at least this version of the format.
    void setMinVersion(uint64_t version) { version_ = std::max(version_, version); }
    void writeRecord(const std::string &name, const void *data, size_t size, bool compress = false) {
        check_open(391);
        TORCH_CHECK(!written_.count(name), "files_written_.count(name) == 0 INTERNAL ASSERT FAILED at \"./caffe2/serialize/inline_container.cc\":393, please report a bug to "
                    "PyTorch. Tried to serialize file twice: ", name);
        c10::detail::Status status;
        status.check(ts_archive_writer_add(writer_.get(), name.c_str(), data, size, compress, status), "writeRecord");
        written_.insert(name);
    }
    void writeEndOfFile() {
        check_open(431);
        std::string version = std::to_string(version_) + "\n";
        if (!written_.count("version") && !written_.count(".data/version")) writeRecord(version_ < 6 ? "version" : ".data/version", version.data(), version.size());
        finalized_ = true;
        c10::detail::Status status;
        status.check(ts_archive_writer_finish(writer_.get(), status), "writeEndOfFile");
        if (file_.is_open()) file_.close();
    }
    const std::unordered_set<std::string> &getAllWrittenRecords() { return written_; }
    bool finalized() const { return finalized_; }
    const std::string &archiveName() { return name_; }
};

} // namespace serialize
} // namespace caffe2
