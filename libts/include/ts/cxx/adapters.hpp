// SPDX-License-Identifier: Apache-2.0
//
// adapters.hpp: where archives are read from: caffe2::serialize::ReadAdapterInterface, streams, files, memory; and what
// LibTorch says of bytes that are no archive.
#pragma once

#include <ts/cxx/base.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <istream>
#include <memory>
#include <string>

namespace caffe2 {
namespace serialize {

/// Bytes by position: what archives are read from.
class ReadAdapterInterface {
public:
    virtual size_t size() const = 0;
    /// The number of bytes read, fewer than `n` at the end.
    virtual size_t read(uint64_t pos, void *buf, size_t n, const char *what = "") const = 0;
    virtual ~ReadAdapterInterface() = default;
};

class IStreamAdapter final : public ReadAdapterInterface {
    std::istream *in_;
    void validate(const char *what) const { TORCH_CHECK(*in_, "istream reader failed: ", what, "."); }

public:
    explicit IStreamAdapter(std::istream *in) : in_(in) {}
    IStreamAdapter(const IStreamAdapter &) = delete;
    IStreamAdapter &operator=(const IStreamAdapter &) = delete;
    size_t size() const override {
        std::streampos before = in_->tellg();
        validate("getting the current position");
        in_->seekg(0, std::ios::end);
        validate("seeking to end");
        std::streampos end = in_->tellg();
        validate("getting size");
        in_->seekg(before);
        validate("seeking to the original position");
        return static_cast<size_t>(end);
    }
    size_t read(uint64_t pos, void *buf, size_t n, const char *what = "") const override {
        in_->seekg(static_cast<std::streamoff>(pos));
        validate(what);
        in_->read(static_cast<char *>(buf), static_cast<std::streamsize>(n));
        validate(what);
        return n;
    }
};

class FileAdapter final : public ReadAdapterInterface {
    struct Close {
        void operator()(std::FILE *f) const { std::fclose(f); }
    };
    std::unique_ptr<std::FILE, Close> file_;
    size_t size_;

public:
    explicit FileAdapter(const std::string &path) {
        errno = 0;
        file_.reset(std::fopen(path.c_str(), "rb"));
        TORCH_CHECK(file_, "open file failed because of errno ", errno, " on fopen: , file path: ", path);
        std::fseek(file_.get(), 0, SEEK_END);
        size_ = static_cast<size_t>(std::ftell(file_.get()));
    }
    size_t size() const override { return size_; }
    size_t read(uint64_t pos, void *buf, size_t n, const char * = "") const override {
        if (pos >= size_ || std::fseek(file_.get(), static_cast<long>(pos), SEEK_SET) != 0) return 0;
        return std::fread(buf, 1, std::min(n, static_cast<size_t>(size_ - pos)), file_.get());
    }
};

class MemoryReadAdapter final : public ReadAdapterInterface {
    const char *data_;
    size_t size_;

public:
    MemoryReadAdapter(const void *data, size_t size) : data_(static_cast<const char *>(data)), size_(size) {}
    size_t size() const override { return size_; }
    size_t read(uint64_t pos, void *buf, size_t n, const char * = "") const override {
        n = pos < size_ ? std::min(n, static_cast<size_t>(size_ - pos)) : 0;
        if (n) std::memcpy(buf, data_ + pos, n);
        return n;
    }
};

namespace detail {

/// Two functions in place of a class.
class FunctionAdapter final : public ReadAdapterInterface {
    const std::function<size_t(uint64_t, void *, size_t)> &read_;
    const std::function<size_t()> &size_;

public:
    FunctionAdapter(const std::function<size_t(uint64_t, void *, size_t)> &read, const std::function<size_t()> &size) : read_(read), size_(size) {}
    size_t size() const override { return size_(); }
    size_t read(uint64_t pos, void *buf, size_t n, const char * = "") const override { return read_(pos, buf, n); }
};

/// All bytes, or as many as there are.
inline std::string whole(const ReadAdapterInterface &in) {
    std::string all(in.size(), '\0');
    size_t done = 0;
    while (done < all.size()) {
        size_t n = in.read(done, &all[done], all.size() - done, "reading file");
        if (!n || n > all.size() - done) break;
        done += n;
    }
    all.resize(done);
    return all;
}

/// What is no archive: LibTorch looks for the directory's end, from the end of the file on in steps, and those of a stream
/// step over its beginning where it is short.
[[noreturn]] inline void refuse_zip(const char *why) { TORCH_CHECK(false, "PytorchStreamReader failed reading zip archive: ", why); }
inline uint32_t little(const char *at) {
    uint32_t n = 0;
    for (int i = 3; i >= 0; i--) n = n << 8 | static_cast<unsigned char>(at[i]);
    return n;
}
inline void check_zip(const ReadAdapterInterface &in, bool stream = false) {
    constexpr size_t record = 22, step = 4093, window = 4096 + 16 * step;
    size_t size = in.size(), length = std::min(size, window);
    char head[8] = {0};
    TORCH_CHECK(size <= 8 || in.read(0, head, 8, "reading file") != 8 || std::memcmp(head, "PYTORCH1", 8) != 0,
                "memcmp(\"PYTORCH1\", buf, kMagicValueLength) != 0 INTERNAL ASSERT FAILED at \"./caffe2/serialize/inline_container.cc\":105, please report a bug to "
                "PyTorch. File is an unsupported archive format from the preview release.");
    if (size < record) refuse_zip("not a ZIP archive");
    std::string tail(length, '\0');
    tail.resize(in.read(size - length, &tail[0], length, "reading file"));
    size_t at = tail.rfind("PK\5\6");
    while (at != std::string::npos && at + record > tail.size()) at = at ? tail.rfind("PK\5\6", at - 1) : std::string::npos;
    if (at == std::string::npos) {
        TORCH_CHECK(!stream || size <= 4096 || size >= window || (size - 4096) % step == 0, "istream reader failed: reading file.");
        refuse_zip("failed finding central directory");
    }
    uint32_t bytes = little(&tail[at + 12]), start = little(&tail[at + 16]);
    char first[4] = {0};
    bool there = start != UINT32_MAX && size_t(start) + bytes <= size && in.read(start, first, 4, "reading file") == 4;
    if (start != UINT32_MAX && (!there || (bytes && std::memcmp(first, "PK\1\2", 4) != 0))) refuse_zip("invalid header or archive is corrupted");
}

/// The name of an archive, its file's without what follows the last dot; and a file that cannot be written.
inline std::string archive_name(const std::string &path) {
    size_t slash = path.rfind('/'), begin = slash == std::string::npos ? 0 : slash + 1, dot = path.rfind('.');
    std::string name = path.substr(begin, dot == std::string::npos || dot < begin ? std::string::npos : dot - begin);
    TORCH_CHECK(!name.empty(), "[enforce fail at inline_container.cc:354] . invalid file name: ", path);
    return name;
}
[[noreturn]] inline void refuse_save(const std::string &path) {
    size_t slash = path.rfind('/');
    std::string folder = slash == std::string::npos ? "" : path.substr(0, slash);
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> there(std::fopen(folder.c_str(), "rb"), [](std::FILE *f) { return f ? std::fclose(f) : 0; });
    TORCH_CHECK(folder.empty() || there, "Parent directory ", folder, " does not exist.");
    TORCH_CHECK(false, "File ", path, " cannot be opened.");
}

} // namespace detail
} // namespace serialize
} // namespace caffe2
