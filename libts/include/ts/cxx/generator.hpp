// SPDX-License-Identifier: Apache-2.0
//
// generator.hpp: random number generators; the state of each is a ts_context's.
#pragma once

#include <ts/cxx/intrusive.hpp>
#include <ts/cxx/options.hpp>

#include <mutex>
#include <random>

namespace c10 {
constexpr uint64_t default_rng_seed_val = 67280421310721;
namespace detail {
/// Not the same twice.
inline uint64_t getNonDeterministicRandom(bool = false) {
    std::random_device device;
    return (static_cast<uint64_t>(device()) << 32 | device()) & 0x1fffffffffffff;
}
} // namespace detail
} // namespace c10

namespace at {

class Tensor;
class Generator;

class CPUGeneratorImpl : public c10::intrusive_ptr_target {
    c10::detail::ContextHandle context_;

public:
    std::mutex mutex_;

    explicit CPUGeneratorImpl(uint64_t seed = c10::default_rng_seed_val) : CPUGeneratorImpl(c10::detail::ContextHandle(ts_context_new())) { set_current_seed(seed); }
    explicit CPUGeneratorImpl(c10::detail::ContextHandle context) : context_(std::move(context)) {
        if (!context_) throw c10::OutOfMemoryError("out of memory", "");
    }
    ts_context *native() const { return context_.get(); }
    void set_current_seed(uint64_t seed) { ts_context_seed(native(), seed); }
    uint64_t current_seed() const { return ts_context_get_seed(native()); }
    uint64_t seed() {
        set_current_seed(c10::detail::getNonDeterministicRandom());
        return current_seed();
    }
    uint32_t random() { return ts_context_random(native()); }
    uint64_t random64() {
        uint64_t high = random();
        return high << 32 | random();
    }
    c10::Device device() const { return c10::kCPU; }
    static c10::DeviceType device_type() { return c10::kCPU; }
    c10::intrusive_ptr<CPUGeneratorImpl> clone() const {
        auto copy = c10::make_intrusive<CPUGeneratorImpl>();
        std::vector<char> state(TS_GENERATOR_STATE);
        ts_context_get_state(native(), state.data());
        TORCH_INTERNAL_ASSERT(ts_context_set_state(copy->native(), state.data(), state.size()));
        return copy;
    }
};

class Generator {
    c10::intrusive_ptr<CPUGeneratorImpl> impl_;

public:
    Generator() = default;
    explicit Generator(c10::intrusive_ptr<CPUGeneratorImpl> impl) : impl_(std::move(impl)) {
        if (!impl_) throw std::runtime_error("GeneratorImpl with nullptr is not supported");
    }
    bool defined() const { return static_cast<bool>(impl_); }
    ts_context *native() const { return impl_ ? impl_->native() : nullptr; }
    CPUGeneratorImpl *unsafeGetGeneratorImpl() const { return impl_.get(); }
    CPUGeneratorImpl *operator->() const { return impl_.get(); }
    const c10::intrusive_ptr<CPUGeneratorImpl> &getIntrusivePtr() const { return impl_; }
    template <class T> T *get() const { return static_cast<T *>(impl_.get()); }
    void set_current_seed(uint64_t seed) { impl_->set_current_seed(seed); }
    uint64_t current_seed() const { return impl_->current_seed(); }
    uint64_t seed() { return impl_->seed(); }
    std::mutex &mutex() { return impl_->mutex_; }
    c10::Device device() const { return impl_->device(); }
    void set_state(const Tensor &state);
    Tensor get_state() const;
    Generator clone() const { return Generator(impl_->clone()); }
    bool operator==(const Generator &o) const { return impl_ == o.impl_; }
    bool operator!=(const Generator &o) const { return !(*this == o); }
};

template <class T, class... Args> Generator make_generator(Args &&...args) { return Generator(c10::make_intrusive<T>(std::forward<Args>(args)...)); }
template <class T> T *check_generator(const c10::optional<Generator> &g) {
    TORCH_CHECK(g.has_value(), "Expected Generator but received nullopt");
    TORCH_CHECK(g->defined(), "Generator with undefined implementation is not allowed");
    return g->template get<T>();
}
template <class T> T *get_generator_or_default(const c10::optional<Generator> &g, const Generator &otherwise) {
    return g.has_value() && g->defined() ? check_generator<T>(g) : check_generator<T>(otherwise);
}

namespace detail {
inline Generator createCPUGenerator(uint64_t seed = c10::default_rng_seed_val) { return make_generator<CPUGeneratorImpl>(seed); }
inline const Generator &getDefaultCPUGenerator() {
    static const Generator one = make_generator<CPUGeneratorImpl>(c10::detail::ContextHandle::borrowed(ts_context_default()));
    return one;
}
} // namespace detail

} // namespace at
