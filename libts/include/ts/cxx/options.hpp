// SPDX-License-Identifier: Apache-2.0
//
// options.hpp: devices, layouts, memory formats and TensorOptions.
#pragma once

#include <ts/cxx/scalar.hpp>

#include <cctype>

namespace c10 {

enum class Backend;

// ---- devices ----

enum class DeviceType : int8_t {
    CPU = 0, CUDA = 1, MKLDNN = 2, OPENGL, OPENCL, IDEEP, HIP, FPGA, ORT, XLA, Vulkan, Metal, XPU, MPS, Meta, HPU, VE, Lazy, IPU, PrivateUse1,
    COMPILE_TIME_MAX_DEVICE_TYPES
};
constexpr DeviceType kCPU = DeviceType::CPU, kCUDA = DeviceType::CUDA, kHIP = DeviceType::HIP, kFPGA = DeviceType::FPGA, kORT = DeviceType::ORT;
constexpr DeviceType kXLA = DeviceType::XLA, kVulkan = DeviceType::Vulkan, kMetal = DeviceType::Metal, kXPU = DeviceType::XPU, kMPS = DeviceType::MPS;
constexpr DeviceType kMeta = DeviceType::Meta, kHPU = DeviceType::HPU, kVE = DeviceType::VE, kLazy = DeviceType::Lazy, kIPU = DeviceType::IPU;
constexpr DeviceType kPrivateUse1 = DeviceType::PrivateUse1;
using DeviceIndex = int8_t;

inline bool isValidDeviceType(DeviceType t) { return t >= kCPU && t < DeviceType::COMPILE_TIME_MAX_DEVICE_TYPES; }
inline std::string DeviceTypeName(DeviceType t, bool lower = false) {
    static const char *const names[] = {"CPU", "CUDA", "MKLDNN", "OPENGL", "OPENCL", "IDEEP", "HIP", "FPGA", "ORT", "XLA", "VULKAN", "METAL", "XPU", "MPS", "META",
                                        "HPU", "VE", "LAZY", "IPU", "PRIVATEUSEONE"};
    TORCH_CHECK(isValidDeviceType(t), "Unknown device: ", static_cast<int16_t>(t), ". If you have recently updated the caffe2.proto file to add a new device type, did you forget to update the DeviceTypeName() function to reflect such recent changes?");
    std::string name = names[static_cast<int>(t)];
    if (lower)
        for (char &c : name) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return name;
}
inline std::ostream &operator<<(std::ostream &out, DeviceType t) { return out << DeviceTypeName(t, true); }

class Device {
    DeviceType type_;
    DeviceIndex index_ = -1;

public:
    using Type = DeviceType;
    Device(DeviceType type, DeviceIndex index = -1) : type_(type), index_(index) {
#ifndef NDEBUG
        TORCH_INTERNAL_ASSERT(index_ == -1 || index_ >= 0, "Device index must be -1 or non-negative, got ", static_cast<int>(index_));
        TORCH_INTERNAL_ASSERT(!is_cpu() || index_ <= 0, "CPU device index must be -1 or zero, got ", static_cast<int>(index_));
#endif
    }
    /// "cpu", "cuda", "cuda:1".
    Device(const std::string &text) : type_(kCPU) {
        TORCH_CHECK(!text.empty(), "Device string must not be empty");
        size_t n = 0, length = text.size();
        while (n < length && (std::isalpha(static_cast<unsigned char>(text[n])) || text[n] == '_')) n++;
        std::string name = text.substr(0, n), digits = n < length ? text.substr(n + 1) : "";
        bool valid = n > 0 && (n == length || (text[n] == ':' && !digits.empty() && digits.find_first_not_of("0123456789") == std::string::npos && (digits.size() == 1 || digits[0] != '0')));
        TORCH_CHECK(valid, "Invalid device string: '", text, "'");
        type_ = named(name);
        if (!digits.empty()) {
            unsigned long i = std::strtoul(digits.c_str(), nullptr, 10);
            TORCH_CHECK(i <= std::numeric_limits<uint32_t>::max(), "Could not parse device index '", digits, "' in device string '", text, "'");
            index_ = static_cast<DeviceIndex>(i);
        }
    }
    Device(const char *text) : Device(std::string(text)) {}
    Device(ts_device d) : type_(static_cast<DeviceType>(d.type)), index_(static_cast<DeviceIndex>(d.index)) {}
    ts_device native() const { return {static_cast<ts_device_type>(type_), index_}; }
    DeviceType type() const { return type_; }
    DeviceIndex index() const { return index_; }
    bool has_index() const { return index_ != -1; }
    void set_index(DeviceIndex i) { index_ = i; }
    bool is_cuda() const { return type_ == kCUDA; }
    bool is_cpu() const { return type_ == kCPU; }
    bool is_mps() const { return type_ == kMPS; }
    bool is_hip() const { return type_ == kHIP; }
    bool is_ve() const { return type_ == kVE; }
    bool is_xpu() const { return type_ == kXPU; }
    bool is_ipu() const { return type_ == kIPU; }
    bool is_xla() const { return type_ == kXLA; }
    bool is_hpu() const { return type_ == kHPU; }
    bool is_lazy() const { return type_ == kLazy; }
    bool is_vulkan() const { return type_ == kVulkan; }
    bool is_metal() const { return type_ == kMetal; }
    bool is_ort() const { return type_ == kORT; }
    bool is_meta() const { return type_ == kMeta; }
    bool supports_as_strided() const { return type_ != kIPU && type_ != kXLA && type_ != kLazy; }
    std::string str() const { return DeviceTypeName(type_, true) + (has_index() ? ":" + std::to_string(index_) : ""); }
    friend bool operator==(const Device &a, const Device &b) { return a.type_ == b.type_ && a.index_ == b.index_; }
    friend bool operator!=(const Device &a, const Device &b) { return !(a == b); }
    friend std::ostream &operator<<(std::ostream &out, const Device &d) { return out << d.str(); }

private:
    static DeviceType named(const std::string &name) {
        static const struct { const char *name; DeviceType type; } types[] = {
            {"cpu", kCPU}, {"cuda", kCUDA}, {"ipu", kIPU}, {"xpu", kXPU}, {"mkldnn", DeviceType::MKLDNN}, {"opengl", DeviceType::OPENGL}, {"opencl", DeviceType::OPENCL},
            {"ideep", DeviceType::IDEEP}, {"hip", kHIP}, {"ve", kVE}, {"fpga", kFPGA}, {"ort", kORT}, {"xla", kXLA}, {"lazy", kLazy}, {"vulkan", kVulkan}, {"mps", kMPS},
            {"meta", kMeta}, {"hpu", kHPU}, {"privateuseone", kPrivateUse1}};
        for (const auto &t : types)
            if (name == t.name) return t.type;
        TORCH_CHECK(false, "Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, ort, xla, lazy, vulkan, mps, meta, hpu, privateuseone device type at start of device string: ", name);
    }
};

// ---- layouts, memory formats ----

enum class Layout : int8_t { Strided, Sparse, SparseCsr, Mkldnn, SparseCsc, SparseBsr, SparseBsc, NumOptions };
constexpr Layout kStrided = Layout::Strided, kSparse = Layout::Sparse, kSparseCsr = Layout::SparseCsr, kMkldnn = Layout::Mkldnn, kSparseCsc = Layout::SparseCsc, kSparseBsr = Layout::SparseBsr, kSparseBsc = Layout::SparseBsc;
inline std::ostream &operator<<(std::ostream &out, Layout l) {
    static const char *const names[] = {"Strided", "Sparse", "SparseCsr", "Mkldnn", "SparseCsc", "SparseBsr", "SparseBsc"};
    return out << names[static_cast<int>(l)];
}

enum class MemoryFormat : int8_t { Contiguous, Preserve, ChannelsLast, ChannelsLast3d, NumOptions };
inline std::ostream &operator<<(std::ostream &out, MemoryFormat f) {
    static const char *const names[] = {"Contiguous", "Preserve", "ChannelsLast", "ChannelsLast3d"};
    return out << names[static_cast<int>(f)];
}
inline MemoryFormat get_contiguous_memory_format() { return MemoryFormat::Contiguous; }
namespace detail {
/// Strides with the channels innermost.
inline std::vector<int64_t> channels_last_strides(ArrayRef<int64_t> sizes, size_t dims) {
    TORCH_INTERNAL_ASSERT(sizes.size() == dims || sizes.size() + 1 == dims, "ChannelsLast", dims == 5 ? "3" : "2", "d doesn't support size ", sizes.size());
    std::vector<int64_t> strides(sizes.size());
    size_t channel = dims - sizes.size() == 0;
    int64_t next = sizes[channel];
    strides[channel] = 1;
    for (size_t d = sizes.size(); d-- > channel + 1;) {
        strides[d] = next;
        next *= sizes[d];
    }
    if (channel) strides[0] = next;
    return strides;
}
} // namespace detail
inline std::vector<int64_t> get_channels_last_strides_2d(ArrayRef<int64_t> sizes) { return detail::channels_last_strides(sizes, 4); }
inline std::vector<int64_t> get_channels_last_strides_3d(ArrayRef<int64_t> sizes) { return detail::channels_last_strides(sizes, 5); }

// ---- TensorOptions ----

/// How a tensor is to be made; what is not set takes its default.
class TensorOptions {
    c10::optional<TypeMeta> dtype_;
    c10::optional<Device> device_;
    c10::optional<Layout> layout_;
    c10::optional<bool> requires_grad_, pinned_;
    c10::optional<MemoryFormat> format_;

public:
    TensorOptions() = default;
    TensorOptions(ScalarType t) : dtype_(t) {}
    TensorOptions(TypeMeta t) : dtype_(t) {}
    TensorOptions(Layout l) : layout_(l) {}
    TensorOptions(MemoryFormat f) : format_(f) {}
    TensorOptions(Device d) : device_(d) {}
    TensorOptions(DeviceType t) : device_(Device(t)) {}
    /// A device's name; a literal 0 is none.
    template <class T, class = std::enable_if_t<std::is_convertible<T &&, std::string>::value>> TensorOptions(T &&device) : device_(Device(std::string(device))) {}

    TensorOptions dtype(c10::optional<TypeMeta> t) const { return with(&TensorOptions::dtype_, t); }
    TensorOptions dtype(c10::optional<ScalarType> t) const { return with(&TensorOptions::dtype_, t ? c10::optional<TypeMeta>(*t) : c10::nullopt); }
    TensorOptions dtype(ScalarType t) const { return with(&TensorOptions::dtype_, c10::optional<TypeMeta>(t)); }
    TensorOptions dtype(TypeMeta t) const { return with(&TensorOptions::dtype_, c10::optional<TypeMeta>(t)); }
    template <class T> TensorOptions &dtype() {
        dtype_ = TypeMeta::Make<T>();
        return *this;
    }
    template <class T> TensorOptions dtype() const { return dtype(TypeMeta::Make<T>()); }
    TensorOptions device(c10::optional<Device> d) const { return with(&TensorOptions::device_, d); }
    TensorOptions device(Device d) const { return with(&TensorOptions::device_, c10::optional<Device>(d)); }
    TensorOptions device(DeviceType t, DeviceIndex i = -1) const { return device(Device(t, i)); }
    TensorOptions device(const char *d) const { return device(Device(d)); }
    TensorOptions device(const std::string &d) const { return device(Device(d)); }
    TensorOptions device_index(int16_t i) const { return device(Device(kCUDA, static_cast<DeviceIndex>(i))); }
    TensorOptions layout(c10::optional<Layout> l) const { return with(&TensorOptions::layout_, l); }
    TensorOptions requires_grad(c10::optional<bool> on) const { return with(&TensorOptions::requires_grad_, on); }
    TensorOptions pinned_memory(c10::optional<bool> on) const { return with(&TensorOptions::pinned_, on); }
    TensorOptions memory_format(c10::optional<MemoryFormat> f) const { return with(&TensorOptions::format_, f); }

    TypeMeta dtype() const { return dtype_.value_or(get_default_dtype()); }
    Device device() const { return device_.value_or(Device(kCPU)); }
    Layout layout() const { return layout_.value_or(kStrided); }
    bool requires_grad() const { return requires_grad_.value_or(false); }
    bool pinned_memory() const { return pinned_.value_or(false); }
    int32_t device_index() const { return device().index(); }
    bool has_dtype() const { return dtype_.has_value(); }
    bool has_device() const { return device_.has_value(); }
    bool has_layout() const { return layout_.has_value(); }
    bool has_requires_grad() const { return requires_grad_.has_value(); }
    bool has_pinned_memory() const { return pinned_.has_value(); }
    bool has_memory_format() const { return format_.has_value(); }
    c10::optional<TypeMeta> dtype_opt() const { return dtype_; }
    c10::optional<Device> device_opt() const { return device_; }
    c10::optional<Layout> layout_opt() const { return layout_; }
    c10::optional<bool> requires_grad_opt() const { return requires_grad_; }
    c10::optional<bool> pinned_memory_opt() const { return pinned_; }
    c10::optional<MemoryFormat> memory_format_opt() const { return format_; }
    Backend backend() const;
    bool is_sparse() const { return layout() == kSparse; }
    bool is_sparse_csr() const { return layout() == kSparseCsr; }
    bool type_equal(const TensorOptions &o) const { return device().type() == o.device().type() && layout() == o.layout() && dtype() == o.dtype(); }
    TensorOptions merge_memory_format(c10::optional<MemoryFormat> f) const { return f ? memory_format(f) : *this; }
    /// Of what `o` sets, its values; of the rest, this one's.
    TensorOptions merge_in(TensorOptions o) const {
        TensorOptions all = *this;
        if (o.dtype_) all.dtype_ = o.dtype_;
        if (o.device_) all.device_ = o.device_;
        if (o.layout_) all.layout_ = o.layout_;
        if (o.requires_grad_) all.requires_grad_ = o.requires_grad_;
        if (o.pinned_) all.pinned_ = o.pinned_;
        if (o.format_) all.format_ = o.format_;
        return all;
    }

private:
    template <class T> TensorOptions with(T TensorOptions::*field, const T &value) const {
        TensorOptions changed = *this;
        changed.*field = value;
        return changed;
    }
};

inline std::ostream &operator<<(std::ostream &out, const TensorOptions &o) {
    out << std::boolalpha; /* and it stays, as in LibTorch */
    auto print = [&](const char *label, const auto &value, bool set) { out << label << value << (set ? "" : " (default)"); };
    print("TensorOptions(dtype=", o.dtype(), o.has_dtype());
    print(", device=", o.device(), o.has_device());
    print(", layout=", o.layout(), o.has_layout());
    print(", requires_grad=", o.requires_grad(), o.has_requires_grad());
    print(", pinned_memory=", o.pinned_memory(), o.has_pinned_memory());
    out << ", memory_format=";
    if (o.has_memory_format()) out << *o.memory_format_opt();
    else out << "(nullopt)";
    return out << ")";
}
inline std::string toString(const TensorOptions &o) { return str(o); }

inline TensorOptions dtype(TypeMeta t) { return TensorOptions().dtype(t); }
inline TensorOptions dtype(ScalarType t) { return TensorOptions().dtype(t); }
template <class T> TensorOptions dtype() { return TensorOptions().dtype<T>(); }
inline TensorOptions layout(Layout l) { return TensorOptions().layout(l); }
inline TensorOptions device(Device d) { return TensorOptions().device(d); }
inline TensorOptions device_index(int16_t i) { return TensorOptions().device_index(i); }
inline TensorOptions requires_grad(bool on = true) { return TensorOptions().requires_grad(on); }
inline TensorOptions memory_format(MemoryFormat f) { return TensorOptions().memory_format(f); }

} // namespace c10

namespace std {
template <> struct hash<c10::Device> {
    size_t operator()(const c10::Device &d) const noexcept { return static_cast<size_t>(d.type()) << 8 | static_cast<uint8_t>(d.index()); }
};
template <> struct hash<c10::DeviceType> {
    size_t operator()(c10::DeviceType t) const noexcept { return static_cast<size_t>(t); }
};
} // namespace std
