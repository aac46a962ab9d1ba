// SPDX-License-Identifier: Apache-2.0
// Narrow floats, complex numbers and casts as C++ values.
#include <torch/torch.h>
#include <iostream>
#include <limits>

int main() {
    c10::Half h = 1.5f, g(0.1f);
    at::BFloat16 b = 3.14159f;
    std::cout << h << " " << g << " " << static_cast<float>(b) << " " << static_cast<float>(h) * 2 << " " << (h + g) << " " << (h < 2.0f) << " " << h.x << " " << b.x << "\n";
    std::cout << std::numeric_limits<c10::Half>::max() << " " << static_cast<float>(std::numeric_limits<at::BFloat16>::max()) << " " << std::numeric_limits<c10::Half>::infinity() << "\n";
    torch::Tensor t = torch::tensor({0.1f, 65504.0f, 1e-8f}).to(torch::kHalf);
    std::cout << t << t.data_ptr<at::Half>()[0] << "\n";
    c10::complex<float> z(1.0f, -2.0f);
    c10::complex<double> w = c10::complex<double>(z) * c10::complex<double>(0.0, 1.0);
    std::cout << z.real() << z.imag() << " " << w << " " << std::abs(w) << " " << (w + w) << " " << (z == c10::complex<float>(1.0f, -2.0f)) << "\n";
    torch::Tensor c = torch::zeros({2}, torch::kComplexFloat);
    c[0] = c10::complex<double>(3, 4);
    std::cout << c << c.abs() << torch::view_as_real(c) << c[0].item<c10::complex<float>>() << c.is_complex() << "\n";
    std::cout << torch::tensor({300, -1}).to(torch::kUInt8) << torch::tensor({1.9f, -1.9f}).to(torch::kInt32) << torch::tensor({0.0f, 2.0f}).to(torch::kBool) << torch::ones({1}, torch::kInt8).dtype() << "\n";
    std::cout << torch::Scalar(3).to<double>() << torch::Scalar(2.7).toInt() << torch::Scalar(true).toBool() << torch::Scalar(1.5).isFloatingPoint() << torch::Scalar(1).isIntegral(false) << torch::Scalar(c10::complex<double>(1, 2)).isComplex()
              << torch::Scalar(7).type() << torch::Scalar(2.5).type() << "\n";
    try {
        torch::Scalar(1e10).toInt();
    } catch (const std::exception &e) {
        std::cout << e.what() << "\n";
    }
    std::cout << torch::ones({2}, torch::kFloat16).to(torch::kFloat64).sum().item<double>() << torch::arange(3).to(torch::kBFloat16) << "\n";
    std::cout << (torch::ones({2}, torch::kHalf) + torch::ones({2}, torch::kFloat)).dtype() << (torch::ones({2}, torch::kInt8) + torch::ones({2}, torch::kUInt8)).dtype() << "\n";
    std::cout << torch::isFloatingType(torch::kHalf) << torch::isIntegralType(torch::kBool, true) << torch::isComplexType(torch::kComplexFloat) << c10::CppTypeToScalarType<int64_t>::value << "\n";
}
