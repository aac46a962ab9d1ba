// SPDX-License-Identifier: Apache-2.0
//
// options.hpp: dtypes, devices, layouts, memory formats, numbers (Scalar) and TensorOptions.
#pragma once

#include <ts/cxx/half.hpp>

namespace c10 {

// ---- dtypes ----

enum class ScalarType : int8_t {
    Byte = 0, Char, Short, Int, Long, Half, Float, Double, ComplexHalf, ComplexFloat, ComplexDouble, Bool, QInt8, QUInt8, QInt32, BFloat16,
    QUInt4x2, QUInt2x4, Undefined, NumOptions
};

constexpr ScalarType kByte = ScalarType::Byte, kUInt8 = kByte, kU8 = kByte, kChar = ScalarType::Char, kInt8 = kChar, kI8 = kChar;
constexpr ScalarType kShort = ScalarType::Short, kInt16 = kShort, kI16 = kShort, kInt = ScalarType::Int, kInt32 = kInt, kI32 = kInt;
constexpr ScalarType kLong = ScalarType::Long, kInt64 = kLong, kI64 = kLong, kHalf = ScalarType::Half, kFloat16 = kHalf, kF16 = kHalf;
constexpr ScalarType kFloat = ScalarType::Float, kFloat32 = kFloat, kF32 = kFloat, kDouble = ScalarType::Double, kFloat64 = kDouble, kF64 = kDouble;
constexpr ScalarType kComplexHalf = ScalarType::ComplexHalf, kComplexFloat = ScalarType::ComplexFloat, kComplexDouble = ScalarType::ComplexDouble;
constexpr ScalarType kBool = ScalarType::Bool, kBFloat16 = ScalarType::BFloat16;
constexpr ScalarType kQInt8 = ScalarType::QInt8, kQUInt8 = ScalarType::QUInt8, kQInt32 = ScalarType::QInt32;

inline const char *toString(ScalarType t) {
    static const char *const names[] = {"Byte", "Char", "Short", "Int", "Long", "Half", "Float", "Double", "ComplexHalf", "ComplexFloat",
                                        "ComplexDouble", "Bool", "QInt8", "QUInt8", "QInt32", "BFloat16", "QUInt4x2", "QUInt2x4", "Undefined"};
    return t >= ScalarType::Undefined ? "UNKNOWN_SCALAR" : names[static_cast<int>(t)];
}
inline std::ostream &operator<<(std::ostream &out, ScalarType t) { return out << toString(t); }
inline size_t elementSize(ScalarType t) {
    size_t n = ts_dtype_size(static_cast<ts_dtype>(t));
    TORCH_CHECK(n, "Unknown ScalarType");
    return n;
}
inline bool isComplexType(ScalarType t) { return t >= ScalarType::ComplexHalf && t <= ScalarType::ComplexDouble; }
inline bool isFloatingType(ScalarType t) { return (t >= ScalarType::Half && t <= ScalarType::Double) || t == ScalarType::BFloat16; }
inline bool isIntegralType(ScalarType t, bool with_bool) { return t <= ScalarType::Long || (with_bool && t == ScalarType::Bool); }
inline bool isQIntType(ScalarType t) { return t >= ScalarType::QInt8 && t <= ScalarType::QInt32; }
inline bool isIntegralType(ScalarType t) { return isIntegralType(t, false); }
inline ScalarType toUnderlying(ScalarType t) {
    switch (t) {
    case ScalarType::QUInt8:
    case ScalarType::QUInt4x2:
    case ScalarType::QUInt2x4: return ScalarType::Byte;
    case ScalarType::QInt8: return ScalarType::Char;
    case ScalarType::QInt32: return ScalarType::Int;
    default: return t;
    }
}
inline bool isUnderlying(ScalarType t, ScalarType quantized) { return t == toUnderlying(quantized); }
inline ScalarType toQIntType(ScalarType t) {
    return t == ScalarType::Byte ? ScalarType::QUInt8 : t == ScalarType::Char ? ScalarType::QInt8 : t == ScalarType::Int ? ScalarType::QInt32 : t;
}
inline ScalarType toRealValueType(ScalarType t) {
    return t == ScalarType::ComplexHalf ? ScalarType::Half : t == ScalarType::ComplexFloat ? ScalarType::Float : t == ScalarType::ComplexDouble ? ScalarType::Double : t;
}
inline ScalarType toComplexType(ScalarType t) {
    switch (t) {
    case ScalarType::BFloat16:
    case ScalarType::Float:
    case ScalarType::ComplexFloat: return ScalarType::ComplexFloat; /* there is no complex number of two BFloat16 */
    case ScalarType::Half:
    case ScalarType::ComplexHalf: return ScalarType::ComplexHalf;
    case ScalarType::Double:
    case ScalarType::ComplexDouble: return ScalarType::ComplexDouble;
    default: TORCH_CHECK(false, "Unknown Complex ScalarType for ", t);
    }
}
inline bool isSignedType(ScalarType t) {
    TORCH_CHECK(!isQIntType(t), "isSignedType not supported for quantized types");
    return t != ScalarType::Byte && t != ScalarType::Bool;
}

template <class T> struct CppTypeToScalarType;
namespace impl {
template <ScalarType t> struct ScalarTypeToCPPType;
template <ScalarType t> using ScalarTypeToCPPTypeT = typename ScalarTypeToCPPType<t>::type;
} // namespace impl
#define TS_CPP_TYPE(cpp, name)                                                                                    \
    template <> struct CppTypeToScalarType<cpp> : std::integral_constant<ScalarType, ScalarType::name> {};
#define TS_DTYPE(cpp, name)                                                                                       \
    TS_CPP_TYPE(cpp, name)                                                                                        \
    template <> struct impl::ScalarTypeToCPPType<ScalarType::name> {                                              \
        using type = cpp;                                                                                         \
        static type t; /* for decltype */                                                                         \
    };
TS_DTYPE(uint8_t, Byte)
TS_DTYPE(int8_t, Char)
TS_DTYPE(int16_t, Short)
TS_DTYPE(int, Int)
TS_DTYPE(int64_t, Long)
TS_DTYPE(Half, Half)
TS_DTYPE(float, Float)
TS_DTYPE(double, Double)
TS_DTYPE(complex<Half>, ComplexHalf)
TS_DTYPE(complex<float>, ComplexFloat)
TS_DTYPE(complex<double>, ComplexDouble)
TS_CPP_TYPE(std::complex<float>, ComplexFloat)
TS_CPP_TYPE(std::complex<double>, ComplexDouble)
TS_DTYPE(bool, Bool)
TS_DTYPE(qint8, QInt8)
TS_DTYPE(quint8, QUInt8)
TS_DTYPE(qint32, QInt32)
TS_DTYPE(BFloat16, BFloat16)
#undef TS_DTYPE
#undef TS_CPP_TYPE
} // namespace c10

namespace caffe2 {
/// A dtype as `dtype()` of a tensor gives it: prints the C++ type's name.
class TypeMeta {
    c10::ScalarType type_ = c10::ScalarType::Undefined;

public:
    TypeMeta() = default;
    TypeMeta(c10::ScalarType t) : type_(t) {}
    template <class T> static TypeMeta Make() { return {c10::CppTypeToScalarType<T>::value}; }
    static TypeMeta fromScalarType(c10::ScalarType t) { return {t}; }
    c10::ScalarType toScalarType() const { return type_; }
    bool isScalarType() const { return type_ != c10::ScalarType::Undefined; }
    bool isScalarType(c10::ScalarType t) const { return type_ == t; }
    size_t itemsize() const { return c10::elementSize(type_); }
    template <class T> bool Match() const { return type_ == c10::CppTypeToScalarType<T>::value; }
    c10::string_view name() const {
        static const char *const names[] = {"unsigned char", "signed char", "short int", "int", "long int", "c10::Half", "float", "double",
                                            "c10::complex<c10::Half>", "c10::complex<float>", "c10::complex<double>", "bool", "c10::qint8",
                                            "c10::quint8", "c10::qint32", "c10::BFloat16", "c10::quint4x2", "c10::quint2x4", "nullptr (uninitialized)"};
        return names[static_cast<int>(type_)];
    }
    friend bool operator==(TypeMeta a, TypeMeta b) { return a.type_ == b.type_; }
    friend bool operator!=(TypeMeta a, TypeMeta b) { return a.type_ != b.type_; }
    friend std::ostream &operator<<(std::ostream &out, TypeMeta t) { return out << t.name(); }
};
} // namespace caffe2

namespace c10 {
using caffe2::TypeMeta;
inline bool operator==(TypeMeta a, ScalarType b) { return a.toScalarType() == b; }
inline bool operator==(ScalarType a, TypeMeta b) { return a == b.toScalarType(); }
inline bool operator!=(TypeMeta a, ScalarType b) { return a.toScalarType() != b; }
inline bool operator!=(ScalarType a, TypeMeta b) { return a != b.toScalarType(); }
inline ScalarType typeMetaToScalarType(TypeMeta t) { return t.toScalarType(); }
inline TypeMeta scalarTypeToTypeMeta(ScalarType t) { return {t}; }

namespace detail {
inline ScalarType &default_dtype() {
    static ScalarType t = ScalarType::Float;
    return t;
}
} // namespace detail
inline void set_default_dtype(TypeMeta t) { detail::default_dtype() = t.toScalarType(); }
inline TypeMeta get_default_dtype() { return detail::default_dtype(); }
inline ScalarType get_default_dtype_as_scalartype() { return detail::default_dtype(); }

// ---- devices ----

enum class DeviceType : int8_t { CPU = 0, CUDA = 1, MKLDNN = 2, OPENGL, OPENCL, IDEEP, HIP, FPGA, ORT, XLA, Vulkan, Metal, XPU, MPS, Meta };
constexpr DeviceType kCPU = DeviceType::CPU, kCUDA = DeviceType::CUDA, kHIP = DeviceType::HIP, kMPS = DeviceType::MPS, kXPU = DeviceType::XPU, kMeta = DeviceType::Meta, kXLA = DeviceType::XLA, kVulkan = DeviceType::Vulkan;
using DeviceIndex = int8_t;

inline std::string DeviceTypeName(DeviceType t, bool lower = false) {
    static const char *const names[] = {"CPU", "CUDA", "MKLDNN", "OPENGL", "OPENCL", "IDEEP", "HIP", "FPGA", "ORT", "XLA", "VULKAN", "METAL", "XPU", "MPS", "META"};
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
    Device(DeviceType type, DeviceIndex index = -1) : type_(type), index_(index) {}
    /// "cpu", "cuda", "cuda:1".
    Device(const std::string &text) : type_(kCPU) {
        size_t colon = text.find(':');
        std::string name = text.substr(0, colon), digits = colon == std::string::npos ? "" : text.substr(colon + 1);
        TORCH_CHECK(!text.empty(), "Device string must not be empty");
        bool valid = colon == std::string::npos || (!digits.empty() && digits.size() < 4 && digits.find_first_not_of("0123456789") == std::string::npos && (digits.size() == 1 || digits[0] != '0'));
        TORCH_CHECK(valid, "Invalid device string: '", text, "'");
        if (name == "cpu") type_ = kCPU;
        else if (name == "cuda") type_ = kCUDA;
        else if (name == "mps") type_ = kMPS;
        else if (name == "meta") type_ = kMeta;
        else if (name == "xpu") type_ = kXPU;
        else if (name == "hip") type_ = kHIP;
        else
            TORCH_CHECK(false, "Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, ort, xla, lazy, vulkan, mps, meta, hpu, privateuseone device type at start of device string: ", name);
        if (!digits.empty()) index_ = static_cast<DeviceIndex>(std::stoi(digits));
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
    std::string str() const { return DeviceTypeName(type_, true) + (has_index() ? ":" + std::to_string(index_) : ""); }
    friend bool operator==(const Device &a, const Device &b) { return a.type_ == b.type_ && a.index_ == b.index_; }
    friend bool operator!=(const Device &a, const Device &b) { return !(a == b); }
    friend std::ostream &operator<<(std::ostream &out, const Device &d) { return out << d.str(); }
};

// ---- layouts, memory formats ----

enum class Layout : int8_t { Strided, Sparse, SparseCsr, Mkldnn, SparseCsc, SparseBsr, SparseBsc, NumOptions };
constexpr Layout kStrided = Layout::Strided, kSparse = Layout::Sparse, kSparseCsr = Layout::SparseCsr, kMkldnn = Layout::Mkldnn;
inline std::ostream &operator<<(std::ostream &out, Layout l) {
    static const char *const names[] = {"Strided", "Sparse", "SparseCsr", "Mkldnn", "SparseCsc", "SparseBsr", "SparseBsc"};
    return out << names[static_cast<int>(l)];
}

enum class MemoryFormat : int8_t { Contiguous, Preserve, ChannelsLast, ChannelsLast3d, NumOptions };
inline std::ostream &operator<<(std::ostream &out, MemoryFormat f) {
    static const char *const names[] = {"Contiguous", "Preserve", "ChannelsLast", "ChannelsLast3d"};
    return out << names[static_cast<int>(f)];
}

// ---- Scalar ----

/// A number of any kind.
class Scalar {
    enum class Kind { Int, Double, Complex, Bool } kind_ = Kind::Int;
    int64_t int_ = 0;
    double re_ = 0, im_ = 0;

    [[noreturn]] static void overflow(const char *name) { throw std::runtime_error(std::string("value cannot be converted to type ") + name + " without overflow"); }
    template <class T> T checked(const char *name) const {
        if constexpr (std::is_same<T, bool>::value) return kind_ == Kind::Int || kind_ == Kind::Bool ? int_ != 0 : re_ != 0 || im_ != 0;
        else if (kind_ == Kind::Int || kind_ == Kind::Bool) {
            if constexpr (std::is_integral<T>::value) {
                bool wraps = std::is_unsigned<T>::value && int_ < 0 && int_ >= -static_cast<int64_t>(std::numeric_limits<T>::max());
                bool small = !wraps && int_ < static_cast<int64_t>(std::numeric_limits<T>::min());
                if (small || int_ > static_cast<int64_t>(std::numeric_limits<T>::max())) overflow(name);
            }
            return static_cast<T>(int_);
        } else {
            if (im_ != 0) overflow(name);
            if constexpr (std::is_integral<T>::value)
                if (std::isnan(re_) || re_ < static_cast<double>(std::numeric_limits<T>::min()) || re_ > static_cast<double>(std::numeric_limits<T>::max())) overflow(name);
            if constexpr (std::is_same<T, float>::value)
                if (std::isfinite(re_) && std::fabs(re_) > static_cast<double>(std::numeric_limits<float>::max())) overflow(name);
            return static_cast<T>(re_);
        }
    }

public:
    Scalar() = default;
    template <class T, class = std::enable_if_t<std::is_arithmetic<T>::value>> Scalar(T v) {
        if constexpr (std::is_same<T, bool>::value) kind_ = Kind::Bool, int_ = v;
        else if constexpr (std::is_integral<T>::value) int_ = static_cast<int64_t>(v);
        else kind_ = Kind::Double, re_ = static_cast<double>(v);
    }
    Scalar(Half v) : Scalar(static_cast<float>(v)) {}
    Scalar(BFloat16 v) : Scalar(static_cast<float>(v)) {}
    template <class T> Scalar(const std::complex<T> &z) : kind_(Kind::Complex), re_(static_cast<double>(z.real())), im_(static_cast<double>(z.imag())) {}

    bool isFloatingPoint() const { return kind_ == Kind::Double; }
    bool isIntegral(bool with_bool) const { return kind_ == Kind::Int || (with_bool && kind_ == Kind::Bool); }
    bool isIntegral() const { return isIntegral(false); }
    bool isComplex() const { return kind_ == Kind::Complex; }
    bool isBoolean() const { return kind_ == Kind::Bool; }
    ScalarType type() const {
        switch (kind_) {
        case Kind::Int: return ScalarType::Long;
        case Kind::Double: return ScalarType::Double;
        case Kind::Complex: return ScalarType::ComplexDouble;
        default: return ScalarType::Bool;
        }
    }
    int64_t toLong() const { return checked<int64_t>("int64_t"); }
    int toInt() const { return checked<int>("int"); }
    int16_t toShort() const { return checked<int16_t>("int16_t"); }
    int8_t toChar() const { return checked<int8_t>("int8_t"); }
    uint8_t toByte() const { return checked<uint8_t>("uint8_t"); }
    bool toBool() const { return checked<bool>("bool"); }
    double toDouble() const { return checked<double>("double"); }
    float toFloat() const { return checked<float>("float"); }
    Half toHalf() const { return Half(toFloat()); }
    BFloat16 toBFloat16() const { return BFloat16(toFloat()); }
    complex<double> toComplexDouble() const { return kind_ == Kind::Int || kind_ == Kind::Bool ? complex<double>(static_cast<double>(int_), 0.0) : complex<double>(re_, im_); }
    complex<float> toComplexFloat() const { return complex<float>(toComplexDouble()); }
    template <class T> T to() const {
        if constexpr (std::is_same<T, float>::value) return toFloat();
        else if constexpr (std::is_same<T, Half>::value || std::is_same<T, BFloat16>::value) return T(toFloat());
        else if constexpr (is_complex<T>::value) return T(toComplexDouble());
        else return checked<T>(std::is_same<T, int64_t>::value ? "int64_t" : std::is_same<T, int>::value ? "int" : std::is_same<T, uint8_t>::value ? "uint8_t" : std::is_same<T, int8_t>::value ? "int8_t" : std::is_same<T, int16_t>::value ? "int16_t" : std::is_same<T, bool>::value ? "bool" : "double");
    }
    bool equal(const Scalar &o) const { return toComplexDouble() == o.toComplexDouble(); }
    Scalar operator-() const {
        TORCH_CHECK(!isBoolean(), "torch boolean negative, the `-` operator, is not supported.");
        Scalar s = *this;
        s.int_ = -int_;
        s.re_ = -re_;
        s.im_ = -im_;
        return s;
    }
    friend std::ostream &operator<<(std::ostream &out, const Scalar &s) {
        if (s.isFloatingPoint()) return out << s.re_;
        if (s.isComplex()) return out << static_cast<const std::complex<double> &>(s.toComplexDouble());
        if (s.isBoolean()) return out << (s.int_ ? "true" : "false");
        return out << s.int_;
    }
};

// ---- TensorOptions ----

/// How a tensor is to be made; what is not set takes its default.
class TensorOptions {
    c10::optional<ScalarType> dtype_;
    c10::optional<Device> device_;
    c10::optional<Layout> layout_;
    c10::optional<bool> requires_grad_, pinned_;
    c10::optional<MemoryFormat> format_;

public:
    TensorOptions() = default;
    TensorOptions(ScalarType t) : dtype_(t) {}
    TensorOptions(TypeMeta t) : dtype_(t.toScalarType()) {}
    TensorOptions(Layout l) : layout_(l) {}
    TensorOptions(MemoryFormat f) : format_(f) {}
    TensorOptions(Device d) : device_(d) {}
    TensorOptions(DeviceType t) : device_(Device(t)) {}
    TensorOptions(const std::string &device) : device_(Device(device)) {}
    TensorOptions(const char *device) : device_(Device(device)) {}

    TensorOptions dtype(c10::optional<ScalarType> t) const { return with(&TensorOptions::dtype_, t); }
    TensorOptions dtype(ScalarType t) const { return with(&TensorOptions::dtype_, c10::optional<ScalarType>(t)); }
    TensorOptions dtype(TypeMeta t) const { return dtype(t.toScalarType()); }
    template <class T> TensorOptions dtype() const { return dtype(CppTypeToScalarType<T>::value); }
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

    TypeMeta dtype() const { return dtype_.value_or(detail::default_dtype()); }
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
    c10::optional<ScalarType> dtype_opt() const { return dtype_; }
    c10::optional<Device> device_opt() const { return device_; }
    c10::optional<Layout> layout_opt() const { return layout_; }
    c10::optional<bool> requires_grad_opt() const { return requires_grad_; }
    c10::optional<bool> pinned_memory_opt() const { return pinned_; }
    c10::optional<MemoryFormat> memory_format_opt() const { return format_; }
    bool is_sparse() const { return layout() == kSparse; }
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

namespace at {
using Dtype = c10::ScalarType;
}
namespace torch {
using Dtype = c10::ScalarType;
using caffe2::TypeMeta;
}
