// SPDX-License-Identifier: Apache-2.0
//
// dispatch_keys.hpp: which of an operator's functions is meant: keys, sets of keys, and the guards that add and hide
// some.  The numbers are LibTorch's.  Of all keys, tensors here have those of the CPU.
#pragma once

#include <ts/cxx/settings.hpp>

namespace c10 {

#define TS_FOR_BACKENDS(_, prefix)                                                                                \
    _(prefix, CPU) _(prefix, CUDA) _(prefix, HIP) _(prefix, XLA) _(prefix, MPS) _(prefix, IPU) _(prefix, XPU)     \
    _(prefix, HPU) _(prefix, VE) _(prefix, Lazy) _(prefix, Meta) _(prefix, PrivateUse1) _(prefix, PrivateUse2) _(prefix, PrivateUse3)
#define TS_FOR_FUNCTIONALITIES(_)                                                                                 \
    _(Undefined) _(Dense) _(FPGA) _(ORT) _(Vulkan) _(Metal) _(Quantized) _(CustomRNGKeyId) _(MkldnnCPU) _(Sparse) _(SparseCsrCPU)      \
    _(SparseCsrCUDA) _(NestedTensor) _(BackendSelect) _(Python) _(Fake) _(FuncTorchDynamicLayerBackMode) _(Functionalize) _(Named)     \
    _(Conjugate) _(Negative) _(ZeroTensor) _(ADInplaceOrView) _(AutogradOther) _(AutogradFunctionality) _(AutogradNestedTensor)        \
    _(Tracer) _(AutocastCPU) _(AutocastXPU) _(AutocastCUDA) _(FuncTorchBatched) _(FuncTorchVmapMode) _(Batched) _(VmapMode)            \
    _(FuncTorchGradWrapper) _(DeferredInit) _(PythonTLSSnapshot) _(FuncTorchDynamicLayerFrontMode) _(TESTING_ONLY_GenericWrapper)      \
    _(TESTING_ONLY_GenericMode) _(PythonDispatcher)
#define TS_FOR_ALIASES(_)                                                                                         \
    _(Autograd) _(CompositeImplicitAutograd) _(CompositeImplicitAutogradNestedTensor) _(CompositeExplicitAutograd) _(CompositeExplicitAutogradNonFunctional)

enum class BackendComponent : uint8_t {
    InvalidBit = 0,
#define TS_BACKEND(prefix, name) name##Bit,
    TS_FOR_BACKENDS(TS_BACKEND, )
#undef TS_BACKEND
    EndOfBackendKeys = PrivateUse3Bit,
};

enum class DispatchKey : uint16_t {
#define TS_KEY(name) name,
#define TS_BACKEND_KEY(prefix, name) prefix##name,
    TS_FOR_FUNCTIONALITIES(TS_KEY) EndOfFunctionalityKeys,
    StartOfDenseBackends, TS_FOR_BACKENDS(TS_BACKEND_KEY, ) EndOfDenseBackends = PrivateUse3,
    StartOfQuantizedBackends, TS_FOR_BACKENDS(TS_BACKEND_KEY, Quantized) EndOfQuantizedBackends = QuantizedPrivateUse3,
    StartOfSparseBackends, TS_FOR_BACKENDS(TS_BACKEND_KEY, Sparse) EndOfSparseBackends = SparsePrivateUse3,
    StartOfNestedTensorBackends, TS_FOR_BACKENDS(TS_BACKEND_KEY, NestedTensor) EndOfNestedTensorBackends = NestedTensorPrivateUse3,
    StartOfAutogradFunctionalityBackends, TS_FOR_BACKENDS(TS_BACKEND_KEY, Autograd) EndOfAutogradFunctionalityBackends = AutogradPrivateUse3,
    EndOfRuntimeBackendKeys = EndOfAutogradFunctionalityBackends,
    TS_FOR_ALIASES(TS_KEY)
#undef TS_BACKEND_KEY
#undef TS_KEY
    CatchAll = Undefined,
    StartOfAliasKeys = Autograd,
    EndOfAliasKeys = CompositeExplicitAutogradNonFunctional,
    CPUTensorId = CPU,
    CUDATensorId = CUDA,
    DefaultBackend = CompositeExplicitAutograd,
    PrivateUse1_PreAutograd = AutogradPrivateUse1,
    PrivateUse2_PreAutograd = AutogradPrivateUse2,
    PrivateUse3_PreAutograd = AutogradPrivateUse3,
    Autocast = AutocastCUDA,
};

constexpr uint8_t num_backends = static_cast<uint8_t>(BackendComponent::EndOfBackendKeys);
constexpr uint8_t num_functionality_keys = static_cast<uint8_t>(DispatchKey::EndOfFunctionalityKeys);
constexpr uint64_t full_backend_mask = (uint64_t(1) << num_backends) - 1;
constexpr DispatchKey kAutograd = DispatchKey::Autograd;

constexpr bool isAliasDispatchKey(DispatchKey k) { return k >= DispatchKey::StartOfAliasKeys && k <= DispatchKey::EndOfAliasKeys; }
constexpr bool isPerBackendFunctionalityKey(DispatchKey k) {
    return k == DispatchKey::Dense || k == DispatchKey::Quantized || k == DispatchKey::Sparse || k == DispatchKey::AutogradFunctionality || k == DispatchKey::NestedTensor;
}

namespace detail {
/// Where the keys of a functionality per backend start; Undefined for one that has none.
constexpr DispatchKey backends_of(DispatchKey functionality) {
    return functionality == DispatchKey::Dense                   ? DispatchKey::StartOfDenseBackends
           : functionality == DispatchKey::Quantized             ? DispatchKey::StartOfQuantizedBackends
           : functionality == DispatchKey::Sparse                ? DispatchKey::StartOfSparseBackends
           : functionality == DispatchKey::NestedTensor          ? DispatchKey::StartOfNestedTensorBackends
           : functionality == DispatchKey::AutogradFunctionality ? DispatchKey::StartOfAutogradFunctionalityBackends
                                                                 : DispatchKey::Undefined;
}
} // namespace detail

constexpr DispatchKey toFunctionalityKey(DispatchKey k) {
    return k <= DispatchKey::EndOfFunctionalityKeys       ? k
           : k <= DispatchKey::EndOfDenseBackends         ? DispatchKey::Dense
           : k <= DispatchKey::EndOfQuantizedBackends     ? DispatchKey::Quantized
           : k <= DispatchKey::EndOfSparseBackends        ? DispatchKey::Sparse
           : k <= DispatchKey::EndOfNestedTensorBackends  ? DispatchKey::NestedTensor
           : k <= DispatchKey::EndOfAutogradFunctionalityBackends ? DispatchKey::AutogradFunctionality
                                                          : DispatchKey::Undefined;
}
constexpr BackendComponent toBackendComponent(DispatchKey k) {
    return detail::backends_of(toFunctionalityKey(k)) == DispatchKey::Undefined || k <= DispatchKey::EndOfFunctionalityKeys
               ? BackendComponent::InvalidBit
               : static_cast<BackendComponent>(static_cast<uint16_t>(k) - static_cast<uint16_t>(detail::backends_of(toFunctionalityKey(k))));
}
constexpr DispatchKey toRuntimePerBackendFunctionalityKey(DispatchKey functionality, BackendComponent backend) {
    return detail::backends_of(functionality) == DispatchKey::Undefined
               ? DispatchKey::Undefined
               : static_cast<DispatchKey>(static_cast<uint16_t>(detail::backends_of(functionality)) + static_cast<uint16_t>(backend));
}

inline const char *toString(DispatchKey k) {
#define TS_KEY(name) case DispatchKey::name: return #name;
#define TS_BACKEND_KEY(prefix, name) case DispatchKey::prefix##name: return #prefix #name;
    switch (k) {
        TS_FOR_FUNCTIONALITIES(TS_KEY)
        TS_FOR_BACKENDS(TS_BACKEND_KEY, )
        TS_FOR_BACKENDS(TS_BACKEND_KEY, Quantized)
        TS_FOR_BACKENDS(TS_BACKEND_KEY, Sparse)
        TS_FOR_BACKENDS(TS_BACKEND_KEY, NestedTensor)
        TS_FOR_BACKENDS(TS_BACKEND_KEY, Autograd)
        TS_FOR_ALIASES(TS_KEY)
    default: return "UNKNOWN_TENSOR_TYPE_ID";
    }
#undef TS_BACKEND_KEY
#undef TS_KEY
}
inline std::ostream &operator<<(std::ostream &out, DispatchKey k) { return out << toString(k); }
inline DispatchKey parseDispatchKey(const std::string &name) {
    for (uint16_t k = 0; k <= static_cast<uint16_t>(DispatchKey::EndOfAliasKeys); k++)
        if (name == toString(static_cast<DispatchKey>(k))) return static_cast<DispatchKey>(k);
    TORCH_CHECK(false, "could not parse dispatch key: ", name);
}

/// A set of keys: a bit per backend, a bit per functionality; a key of both is in it if both are.
class DispatchKeySet final {
    uint64_t bits_ = 0;

    static constexpr uint64_t bit(DispatchKey functionality) {
        return functionality == DispatchKey::Undefined ? 0 : uint64_t(1) << (num_backends + static_cast<uint16_t>(functionality) - 1);
    }
    static constexpr uint64_t bits(DispatchKey k) {
        return isAliasDispatchKey(k) ? 0 : bit(toFunctionalityKey(k)) | (toBackendComponent(k) == BackendComponent::InvalidBit ? 0 : uint64_t(1) << (static_cast<uint8_t>(toBackendComponent(k)) - 1));
    }

public:
    enum Full { FULL };
    enum FullAfter { FULL_AFTER };
    enum Raw { RAW };
    constexpr DispatchKeySet() = default;
    constexpr DispatchKeySet(Full) : bits_((uint64_t(1) << (num_backends + num_functionality_keys - 1)) - 1) {}
    constexpr DispatchKeySet(FullAfter, DispatchKey k) : bits_((uint64_t(1) << (num_backends + static_cast<uint8_t>(toFunctionalityKey(k)) - 1)) - 1) {}
    constexpr DispatchKeySet(Raw, uint64_t bits) : bits_(bits) {}
    constexpr explicit DispatchKeySet(DispatchKey k) : bits_(bits(k)) {}
    constexpr explicit DispatchKeySet(BackendComponent b) : bits_(b == BackendComponent::InvalidBit ? 0 : uint64_t(1) << (static_cast<uint8_t>(b) - 1)) {}
    constexpr explicit DispatchKeySet(std::initializer_list<DispatchKey> keys) {
        for (DispatchKey k : keys) bits_ |= bits(k);
    }
    constexpr bool has_all(DispatchKeySet o) const { return (bits_ & o.bits_) == o.bits_; }
    constexpr bool has_any(DispatchKeySet o) const { return (bits_ & o.bits_) != 0; }
    constexpr bool has(DispatchKey k) const { return has_all(DispatchKeySet(k)); }
    bool isSupersetOf(DispatchKeySet o) const { return has_all(o); }
    constexpr bool empty() const { return bits_ == 0; }
    constexpr uint64_t raw_repr() const { return bits_; }
    constexpr DispatchKeySet operator|(DispatchKeySet o) const { return {RAW, bits_ | o.bits_}; }
    constexpr DispatchKeySet operator&(DispatchKeySet o) const { return {RAW, bits_ & o.bits_}; }
    constexpr DispatchKeySet operator^(DispatchKeySet o) const { return {RAW, bits_ ^ o.bits_}; }
    /// Without the functionalities of another set; backends stay.
    constexpr DispatchKeySet operator-(DispatchKeySet o) const { return {RAW, bits_ & (full_backend_mask | ~o.bits_)}; }
    constexpr bool operator==(DispatchKeySet o) const { return bits_ == o.bits_; }
    constexpr bool operator!=(DispatchKeySet o) const { return bits_ != o.bits_; }
    constexpr DispatchKeySet add(DispatchKey k) const { return *this | DispatchKeySet(k); }
    constexpr DispatchKeySet add(DispatchKeySet o) const { return *this | o; }
    constexpr DispatchKeySet remove(DispatchKey k) const { return {RAW, bits_ & ~(bits(k) & ~full_backend_mask)}; }
    constexpr DispatchKeySet remove_backend(BackendComponent b) const { return {RAW, bits_ & ~DispatchKeySet(b).bits_}; }
    DispatchKey highestFunctionalityKey() const {
        uint64_t left = bits_ >> num_backends;
        return left ? static_cast<DispatchKey>(64 - __builtin_clzll(left)) : DispatchKey::Undefined;
    }
    BackendComponent highestBackendKey() const {
        uint64_t left = bits_ & full_backend_mask;
        return left ? static_cast<BackendComponent>(64 - __builtin_clzll(left)) : BackendComponent::InvalidBit;
    }
    DispatchKey highestPriorityTypeId() const {
        DispatchKey k = highestFunctionalityKey();
        return isPerBackendFunctionalityKey(k) ? toRuntimePerBackendFunctionalityKey(k, highestBackendKey()) : k;
    }
    /// The keys from the lowest to the highest.
    std::vector<DispatchKey> keys() const {
        std::vector<DispatchKey> all;
        for (uint16_t f = 1; f < num_functionality_keys; f++) {
            DispatchKey k = static_cast<DispatchKey>(f);
            if (!(bits_ & bit(k))) continue;
            if (!isPerBackendFunctionalityKey(k)) all.push_back(k);
            else
                for (uint8_t b = 1; b <= num_backends; b++)
                    if (bits_ >> (b - 1) & 1) all.push_back(toRuntimePerBackendFunctionalityKey(k, static_cast<BackendComponent>(b)));
        }
        return all;
    }
    friend std::ostream &operator<<(std::ostream &out, DispatchKeySet s) {
        out << "DispatchKeySet(";
        bool first = true;
        for (DispatchKey k : s.keys()) {
            out << (first ? "" : ", ") << k;
            first = false;
        }
        return out << ")";
    }
};
inline std::string toString(DispatchKeySet s) { return str(s); }

constexpr DispatchKeySet autograd_dispatch_keyset{DispatchKey::AutogradFunctionality, DispatchKey::AutogradOther, DispatchKey::AutogradNestedTensor};
constexpr DispatchKeySet autocast_dispatch_keyset{DispatchKey::AutocastCPU, DispatchKey::AutocastCUDA, DispatchKey::AutocastXPU};
constexpr DispatchKeySet default_included_set{DispatchKey::BackendSelect, DispatchKey::ADInplaceOrView};
constexpr DispatchKeySet default_excluded_set = autocast_dispatch_keyset;
constexpr DispatchKeySet autograd_dispatch_keyset_with_ADInplaceOrView = autograd_dispatch_keyset | DispatchKeySet(DispatchKey::ADInplaceOrView);
constexpr DispatchKeySet after_autograd_keyset(DispatchKeySet::FULL_AFTER, DispatchKey::AutogradOther);
constexpr DispatchKeySet after_ADInplaceOrView_keyset(DispatchKeySet::FULL_AFTER, DispatchKey::ADInplaceOrView);

// ---- what a thread adds and hides ----

namespace impl {
struct LocalDispatchKeySet {
    DispatchKeySet included_ = default_included_set, excluded_ = default_excluded_set;
};
inline LocalDispatchKeySet &own_dispatch_key_set() {
    thread_local LocalDispatchKeySet own;
    return own;
}
inline LocalDispatchKeySet tls_local_dispatch_key_set() {
    LocalDispatchKeySet own = own_dispatch_key_set();
    if (!InferenceMode::is_enabled()) return own;
    return {own.included_.remove(DispatchKey::ADInplaceOrView), own.excluded_ | autograd_dispatch_keyset};
}
inline bool tls_is_dispatch_key_excluded(DispatchKey k) { return tls_local_dispatch_key_set().excluded_.has(k); }
inline bool tls_is_dispatch_key_included(DispatchKey k) { return tls_local_dispatch_key_set().included_.has(k); }
inline bool tls_is_dispatch_keyset_excluded(DispatchKeySet s) { return tls_local_dispatch_key_set().excluded_.isSupersetOf(s); }
inline bool tls_is_dispatch_keyset_included(DispatchKeySet s) { return tls_local_dispatch_key_set().included_.isSupersetOf(s); }
inline void tls_set_dispatch_key_excluded(DispatchKey k, bool on) {
    DispatchKeySet &set = own_dispatch_key_set().excluded_;
    set = on ? set.add(k) : set.remove(k);
}
inline void tls_set_dispatch_key_included(DispatchKey k, bool on) {
    DispatchKeySet &set = own_dispatch_key_set().included_;
    set = on ? set.add(k) : set.remove(k);
}
/// Adds keys to one of a thread's sets as long as it lives.
template <DispatchKeySet LocalDispatchKeySet::*set> class DispatchKeyGuard {
    DispatchKeySet before_ = own_dispatch_key_set().*set;

public:
    explicit DispatchKeyGuard(DispatchKeySet s) { own_dispatch_key_set().*set = before_ | s; }
    explicit DispatchKeyGuard(DispatchKey k) : DispatchKeyGuard(DispatchKeySet(k)) {}
    DispatchKeyGuard(const DispatchKeyGuard &) = delete;
    ~DispatchKeyGuard() { own_dispatch_key_set().*set = before_; }
};
using ExcludeDispatchKeyGuard = DispatchKeyGuard<&LocalDispatchKeySet::excluded_>;
using IncludeDispatchKeyGuard = DispatchKeyGuard<&LocalDispatchKeySet::included_>;
} // namespace impl

} // namespace c10

namespace at {
struct AutoDispatchBelowAutograd {
    c10::impl::ExcludeDispatchKeyGuard guard{c10::autograd_dispatch_keyset};
};
struct AutoDispatchBelowADInplaceOrView {
    c10::impl::ExcludeDispatchKeyGuard guard{c10::autograd_dispatch_keyset_with_ADInplaceOrView};
};
struct AutoNonVariableTypeMode {
    c10::impl::ExcludeDispatchKeyGuard guard{c10::autograd_dispatch_keyset};
    explicit AutoNonVariableTypeMode(bool on = true) {
        TORCH_WARN_ONCE("AutoNonVariableTypeMode is deprecated and will be removed in 1.10 release. For kernel implementations please use "
                        "AutoDispatchBelowADInplaceOrView instead, If you are looking for a user facing API to enable running your inference-only workload, "
                        "please use c10::InferenceMode. Using AutoDispatchBelowADInplaceOrView in user code is under risk of producing silent wrong result in "
                        "some edge cases. See Note [AutoDispatchBelowAutograd] for more details.");
        TORCH_INTERNAL_ASSERT(on);
    }
};

inline c10::DispatchKeySet Tensor::key_set() const {
    using c10::DispatchKey;
    if (!defined()) return {};
    return c10::DispatchKeySet({is_quantized() ? DispatchKey::QuantizedCPU : DispatchKey::CPU, DispatchKey::ADInplaceOrView, DispatchKey::AutogradCPU, DispatchKey::AutocastCPU});
}
} // namespace at

inline c10::DispatchKeySet c10::TensorImpl::key_set() const { return at::Tensor::borrowed(self()).key_set(); }

namespace torch {
using c10::DispatchKey;
using c10::kAutograd;
} // namespace torch

namespace std {
template <> struct hash<c10::DispatchKey> {
    size_t operator()(c10::DispatchKey k) const { return static_cast<size_t>(k); }
};
} // namespace std
