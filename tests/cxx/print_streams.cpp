// SPDX-License-Identifier: Apache-2.0
//
// Tensors and small types on streams with settings of their own: precision, width, base, fill.
#include <torch/torch.h>
#include <torch/script.h>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <limits>
#include <cmath>
using namespace torch;
#define X(...) do { std::cout << "# " #__VA_ARGS__ "\n"; try { __VA_ARGS__; } catch (const c10::Error &e) { std::cout << "E " << e.what_without_backtrace(); } catch (const std::exception &e) { std::cout << "S " << e.what(); } std::cout << std::endl; } while (0)
#define P(...) X(std::cout << (__VA_ARGS__))
int main() {
  auto a = torch::tensor({1.23456, 2.0}), b = torch::arange(4), z = torch::tensor(3.14159265), zi = torch::tensor(300), e = torch::empty({0});
  auto show = [&](const char *n, std::function<void(std::ostream &)> f) {
    std::cout << "## " << n << "\n";
    for (auto &t : {a, b, z, zi, e, torch::tensor({true, false}), torch::tensor(true), torch::Tensor(), torch::tensor({c10::complex<float>(1.5, 2)}), torch::tensor(c10::complex<double>(1.5, 2.25)), torch::tensor((uint8_t)65), torch::tensor((int8_t)-3), torch::tensor({1e10, 1.}), torch::zeros({2, 0})}) {
      std::ostringstream s; f(s); s << t; s << "|" << 3.14159265 << "|" << 255 << "|" << true << "|" << s.precision() << " " << s.width() << " " << s.flags() << " '" << s.fill() << "'";
      std::cout << s.str() << "\n";
    }
  };
  show("none", [](std::ostream &) {});
  show("prec3", [](std::ostream &s) { s << std::setprecision(3); });
  show("prec10", [](std::ostream &s) { s << std::setprecision(10); });
  show("prec0", [](std::ostream &s) { s << std::setprecision(0); });
  show("fixed", [](std::ostream &s) { s << std::fixed; });
  show("fixed2", [](std::ostream &s) { s << std::fixed << std::setprecision(2); });
  show("sci", [](std::ostream &s) { s << std::scientific; });
  show("sci2", [](std::ostream &s) { s << std::scientific << std::setprecision(2); });
  show("hex", [](std::ostream &s) { s << std::hex; });
  show("hexbase", [](std::ostream &s) { s << std::hex << std::showbase << std::uppercase; });
  show("oct", [](std::ostream &s) { s << std::oct; });
  show("hexfloat", [](std::ostream &s) { s << std::hexfloat; });
  show("boolalpha", [](std::ostream &s) { s << std::boolalpha; });
  show("showpos", [](std::ostream &s) { s << std::showpos; });
  show("showpoint", [](std::ostream &s) { s << std::showpoint; });
  show("w10", [](std::ostream &s) { s << std::setw(10); });
  show("w10left", [](std::ostream &s) { s << std::setw(10) << std::left << std::setfill('*'); });
  show("fill", [](std::ostream &s) { s << std::setfill('#'); });
  show("internal", [](std::ostream &s) { s << std::internal << std::setw(12) << std::setfill('0'); });
  show("leftfill", [](std::ostream &s) { s << std::left << std::setfill('_'); });
  std::cout << std::fixed << std::setprecision(1); P(a); P(3.14159); P(z); P(z.item<float>()); P(a.sizes()); P(torch::Scalar(2.55)); P(IValue(2.55)); P(IValue(a)); P(c10::complex<double>(1, 2)); P(c10::Half(1.25)); P(torch::rand({2}).sizes()); P(std::vector<double>{1.25, 2.75}); P(std::vector<torch::Tensor>{a, b});
  std::cout << std::setprecision(6) << std::defaultfloat; P(a);
  std::cout << std::hex; P(b.sizes()); P(torch::ones({10, 20}).sizes()); P(IntArrayRef({255, 16})); P(torch::ones({10, 20}).strides()); P(torch::Scalar(255)); P(IValue(255)); P(torch::zeros({16, 0})); P(torch::ones({17}).slice(0, 0, 12)); P(torch::ones({17, 1, 1})); P(torch::tensor(255)); P(torch::arange(60).view({2, 30})); P(255);
  std::cout << std::dec; std::cout << std::setw(8); P(kFloat); std::cout << std::setw(8) << kFloat << "|" << std::setw(12) << torch::Device("cuda:1") << "|" << std::setw(12) << kStrided << "|" << std::setw(12) << MemoryFormat::Contiguous << "|" << std::setw(12) << IntArrayRef({1, 2}) << "|" << std::setw(12) << Scalar(3) << "|" << std::setw(12) << Scalar(true) << "|" << std::setw(12) << Scalar(c10::complex<double>(1,2)) << "|" << std::setw(12) << TensorOptions() << "|" << std::setw(12) << torch::ones({1}).dtype() << "|" << std::setw(12) << IValue(3) << "|" << std::setw(12) << c10::Half(2) << "|" << std::setw(12) << kCPU << "|\n";
  std::cout << std::noboolalpha << std::setw(20) << torch::ones({1}) << "|" << std::setw(20) << torch::Tensor() << "|" << std::setw(20) << torch::tensor(1) << "|" << std::setw(20) << torch::empty({0}) << "|\n";
}
