// SPDX-License-Identifier: Apache-2.0
// Older forms that programs still use: x.type(), dispatch over dtypes, storages, ranges.
#include <torch/script.h>
#include <torch/torch.h>

#include <ATen/Dispatch.h>
#include <c10/util/irange.h>
#include <iostream>

template <class F> void attempt(const char *what, F f) {
    try {
        f();
    } catch (const c10::Error &e) {
        std::cout << what << ": " << e.what_without_backtrace() << "\n";
    } catch (const std::exception &e) {
        std::cout << what << ": " << e.what() << "\n";
    }
}

static at::Tensor twice(const at::Tensor &x) {
    at::Tensor y = at::empty_like(x);
    AT_DISPATCH_ALL_TYPES_AND2(at::kHalf, at::kBool, x.scalar_type(), "twice", [&] {
        const scalar_t *from = x.data_ptr<scalar_t>();
        scalar_t *to = y.data_ptr<scalar_t>();
        for (const auto i : c10::irange(x.numel())) to[i] = static_cast<scalar_t>(from[i] + from[i]);
    });
    return y;
}

int main() {
    for (auto t : {at::kFloat, at::kDouble, at::kInt, at::kLong, at::kByte, at::kHalf, at::kBool}) std::cout << twice(torch::arange(3).to(t)) << "\n";
    attempt("complex", [] { twice(torch::ones(2, torch::kComplexFloat)); });
    attempt("floating", [] { AT_DISPATCH_FLOATING_TYPES(at::kInt, "only_floats", [] { std::cout << sizeof(scalar_t) << "\n"; }); });
    std::cout << AT_DISPATCH_FLOATING_AND_COMPLEX_TYPES(at::kComplexDouble, "size", [] { return sizeof(scalar_t); }) << "\n";
    AT_DISPATCH_INDEX_TYPES(at::kLong, "index", [] { std::cout << sizeof(index_t) << "\n"; });
    AT_DISPATCH_SWITCH(at::kBool, "switch", AT_DISPATCH_CASE_INTEGRAL_TYPES([] { std::cout << "integral\n"; }) AT_DISPATCH_CASE(at::kBool, [] { std::cout << "bool\n"; }));

    at::Tensor x = torch::arange(12, torch::kFloat).view({3, 4});
    std::cout << x.type() << " " << x.type().toString() << " " << x.type().scalarType() << " " << x.type().is_cuda() << " " << x.toString() << " " << x.type().backend() << "\n";
    std::cout << at::zeros({2}, x.type()) << at::ones({2}, at::CPU(at::kInt)) << (x.type() == at::CPU(at::kFloat)) << x.toType(at::kLong).dtype() << "\n";
    std::cout << at::Tensor().toString() << " " << at::CPU(at::kHalf).toScalarType(at::kByte) << "\n";
    at::Tensor q = torch::quantize_per_tensor(x, 0.5, 3, torch::kQUInt8);
    std::cout << q.type() << " " << toString(q.qscheme()) << " " << (q.qscheme() == at::kPerTensorAffine) << " " << toString(toUnderlying(q.scalar_type())) << "\n";

    at::Tensor part = x[1].slice(0, 2);
    std::cout << part.storage().nbytes() << " " << part.storage_offset() << " " << part.storage().is_alias_of(x.storage()) << " " << part.storage().data<float>()[5] << " "
              << (part.storage().data() == x.data_ptr()) << " " << part.storage().device() << " " << (x.storage().data_ptr().get() == x.data_ptr()) << "\n";
    float values[] = {1, 2, 3};
    std::cout << torch::from_blob(values, {3}).storage().nbytes() << " " << (torch::from_blob(values, 3).storage().data_ptr().get_context() == nullptr) << "\n";

    for (auto i : c10::irange(3)) std::cout << i << " ";
    for (auto i : c10::irange(-2, 2)) std::cout << i << " ";
    for (auto i : c10::irange(5, 2)) std::cout << i << " ";
    std::cout << "\n";
    size_t one = 1;
    std::cout << x[one] << x[one][static_cast<unsigned>(2)] << x.expect_contiguous()->sizes() << c10::multiply_integers(x.sizes()) << "\n";
    std::cout << at::tensor(5) << at::tensor(2.5) << at::tensor(c10::complex<float>(1, 2)) << at::tensor({c10::complex<double>(1, 2), c10::complex<double>(3, 4)}) << "\n";
    std::cout << x.to(at::Device("cpu"), x.dtype()).dtype() << "\n";
    std::cout << torch::detail::TensorDataContainer({{1, 2}, {3, 4}}) << torch::detail::TensorDataContainer(1.5) << torch::detail::TensorDataContainer({{{}}}) << "\n";
    attempt("uneven", [] { torch::tensor({{{1, 2}, {3, 4}}, {{5, 6}}}); });
    attempt("mixed", [] { torch::tensor({{1, 2}, {3, 4}, {5, 6}}).item(); });

    torch::OrderedDict<std::string, int> dict = {{"one", 1}, {"two", 2}};
    dict.insert("three", 3);
    for (const auto &item : dict) std::cout << item.key() << "=" << item.value() << " " << *item << "; ";
    dict.erase("two");
    std::cout << dict.size() << dict["three"] << dict[1].key() << dict.contains("two") << dict.front().key() << dict.back().value() << dict.keys() << dict.values() << "\n";
    attempt("insert", [&] { dict.insert("one", 4); });
    attempt("missing", [&] { dict["none"]; });
    attempt("past", [&] { dict[7]; });
    attempt("erase", [&] { dict.erase("none"); });
    torch::autograd::Variable v = torch::autograd::make_variable(torch::ones(2), true);
    std::cout << v.requires_grad() << torch::nn::utils::rnn::pad_sequence({torch::ones(2), torch::ones(3)}, true, -1) << "\n";
    std::cout << torch::fft::fft(torch::ones(4), {}, -1, "ortho") << torch::fft::irfft2(torch::fft::rfft2(torch::ones({2, 4}), {}, {0, 1})) << torch::linalg::vector_norm(x, 2, {0}, true, {})
              << torch::special::logsumexp(x, {1}, false) << torch::fft::fftfreq(4, 0.5) << "\n";
}
