// SPDX-License-Identifier: Apache-2.0
// Tensors made in steps, warnings once and always, older modes.
#include <torch/script.h>
#include <torch/torch.h>

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

struct Counting : c10::WarningHandler {
    int n = 0;
    void process(const c10::SourceLocation &, const std::string &message, const bool) override { std::cout << "warning " << ++n << ": " << message << "\n"; }
};

static void once() { TORCH_WARN_ONCE("said ", 1, " time"); }

int main() {
    float data[] = {1, 2, 3, 4, 5, 6};
    int freed = 0;
    {
        at::Tensor t = at::for_blob(data, {3, 2}).strides({1, 3}).options(at::kFloat).deleter([&](void *) { freed++; }).make_tensor();
        std::cout << t << at::for_blob(data, {6}).make_tensor().sum().item<float>() << freed << "\n";
    }
    std::cout << freed << "\n";

    Counting handler;
    {
        c10::Warning::WarningHandlerGuard guard(&handler);
        once();
        once();
        {
            c10::Warning::WarnAlways always(true);
            std::cout << c10::Warning::get_warnAlways() << "\n";
            once();
            once();
        }
        once();
        std::cout << c10::Warning::get_warnAlways() << "\n";
    }
    torch::AutoNonVariableTypeMode non_variable(true);
    std::cout << torch::ones(2).requires_grad() << at::hasXLA() << at::is_vulkan_available() << "\n";
    c10::complex<double> z = c10::polar(2.0, 0.5);
    std::cout << z.real() << " " << z.imag() << " " << at::Reduction::Mean << at::Reduction::Sum << "\n";
    c10::variant<int, std::string> either = std::string("text");
    std::cout << c10::holds_alternative<std::string>(either) << c10::get<std::string>(either) << (c10::get_if<int>(&either) == nullptr) << "\n";

    at::Tensor x = torch::arange(6).view({2, 3});
    c10::List<c10::optional<at::Tensor>> at;
    at.push_back(c10::nullopt);
    at.push_back(torch::tensor({0, 2}));
    std::cout << at::index(x, at) << at::index_put_(x, at, torch::tensor(-1)) << (at::indexing::Slice().stop() == at::indexing::INDEX_MAX) << "\n";

    TORCH_CHECK_ARG(true, 1, "fine");
    attempt("argument", [] { TORCH_CHECK_ARG(false, 2, "is ", 3); });
    attempt("linalg", [] { TORCH_CHECK_LINALG(false, "singular ", 3); });
    C10_UNUSED int unused = 0;
    int C10_ANONYMOUS_VARIABLE(name) = 1, C10_ANONYMOUS_VARIABLE(name) = 2;
    torch::manual_seed(1);
    auto lstm = at::lstm(torch::rand({4, 2, 3}), {torch::zeros({1, 2, 2}), torch::zeros({1, 2, 2})},
                         {torch::rand({8, 3}), torch::rand({8, 2}), torch::rand({8}), torch::rand({8})}, true, 1, 0.0, false, false, false);
    std::cout << std::get<0>(lstm).sizes() << std::get<1>(lstm) << std::get<2>(lstm) << "\n";
    auto gru = at::gru(torch::rand({4, 2, 3}), torch::zeros({1, 2, 2}), {torch::rand({6, 3}), torch::rand({6, 2})}, false, 1, 0.0, false, false, false);
    std::cout << std::get<0>(gru)[3] << std::get<1>(gru) << "\n";
}
