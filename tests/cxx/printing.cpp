// SPDX-License-Identifier: Apache-2.0
//
// Tensors of every dtype and scale, undefined ones, options, devices and numbers, printed.
#include <torch/torch.h>

#include <iomanip>
#include <iostream>
#include <sstream>

using namespace torch;
template <class F> void tr(const char *n, F f) { std::cout << n << ":\n"; try { f(); } catch (const std::exception &e) { std::string s(e.what()); std::cout << "EX " << s.substr(0, s.find('\n')) << "\n"; } std::cout << std::endl; }
int main() {
  auto dts = {kByte, kChar, kShort, kInt, kLong, kHalf, kFloat, kDouble, kComplexHalf, kComplexFloat, kComplexDouble, kBool, kBFloat16};
  for (auto d : dts) tr(toString(d), [&] {
    std::cout << torch::zeros({0}, d) << "\n" << torch::zeros({2, 0}, d) << "\n" << torch::zeros({}, d) << "\n" << torch::ones({1}, d) << "\n" << torch::ones({2,3}, d) << "\n" << torch::ones({2,1,2}, d);
  });
  for (auto d : {kHalf, kFloat, kDouble, kBFloat16}) tr(toString(d), [&] {
    for (double sc : {1e-10, 1e-4, 1e-2, 1., 1e2, 1e4, 6e4}) std::cout << (torch::arange(6, kDouble) * sc * 0.37).to(d).view({2, 3}) << "\n";
  });
  tr("big", [] { std::cout << torch::tensor({1e20, 1., 2.}) << "\n" << torch::tensor({1e20, 1e-20}) << "\n" << torch::tensor({123456789., 1.}) << torch::tensor({0.1, 1234567.5}); });
  tr("nan", [] { std::cout << torch::tensor({NAN, 1., 2.}) << "\n" << torch::tensor({INFINITY, -INFINITY, 0.5}) << "\n" << torch::tensor({NAN, NAN}) << torch::tensor({NAN, 1e10}); });
  tr("neg", [] { std::cout << torch::tensor({-1.5, 1.25, -2.}) << torch::tensor({-1, 10, -100}) << torch::tensor({-0.0, 0.0}); });
  tr("wide", [] { std::cout << torch::arange(60).view({2, 30}) << "\n" << torch::arange(60, kDouble).view({2, 30}) / 7 << torch::zeros({3, 41}, kBool); });
  tr("3d", [] { std::cout << torch::arange(24).view({2, 3, 4}) << torch::arange(16).view({2, 2, 2, 2}); });
  tr("int64", [] { std::cout << torch::tensor({std::numeric_limits<int64_t>::max(), std::numeric_limits<int64_t>::min()}) << torch::tensor({(int64_t)100000000000, (int64_t)3}); });
  tr("undef", [] { torch::Tensor t; std::cout << t << "\n" << t.defined() << t.numel() << t.dim() << t.sizes() << t.scalar_type() << t.toString() << t.dtype() << "\n"; });
  tr("undef2", [] { torch::Tensor t; t.device(); });
  tr("undef3", [] { torch::Tensor t; t.add(1); });
  tr("undef4", [] { torch::Tensor t; t + t; });
  tr("undef5", [] { torch::Tensor t; t.item<float>(); });
  tr("undef6", [] { torch::Tensor t; t.options(); });
  tr("undef7", [] { torch::Tensor t; t.data_ptr<float>(); });
  tr("undef9", [] { torch::Tensor t; std::cout << t.strides() << t.storage_offset(); });
  tr("undef10", [] { torch::Tensor t; std::cout << t.is_contiguous(); });
  tr("undef11", [] { torch::Tensor t; std::cout << t.is_cuda(); });
  tr("undef12", [] { torch::Tensor t; std::cout << t.to(torch::kFloat); });
  tr("undef14", [] { torch::Tensor t; std::cout << t.size(0); });
  tr("undef15", [] { torch::Tensor t; std::cout << t[0]; });
  tr("undef17", [] { torch::Tensor t; std::cout << t.requires_grad(); });
  tr("opt", [] { std::cout << torch::TensorOptions() << "\n" << torch::TensorOptions(kFloat) << "\n" << torch::dtype(kInt).device(kCUDA, 1).requires_grad(true).layout(kSparse) << "\n" << torch::ones(2).options() << "\n" << TensorOptions().pinned_memory(true).memory_format(MemoryFormat::ChannelsLast) << "\n"; });
  tr("dt", [] { for (auto d : {kByte, kChar, kShort, kInt, kLong, kHalf, kFloat, kDouble, kComplexHalf, kComplexFloat, kComplexDouble, kBool, kBFloat16, kQInt8, kQUInt8, kQInt32}) std::cout << d << " " << torch::elementSize(d) << " " << c10::scalarTypeToTypeMeta(d) << " " << caffe2::TypeMeta::fromScalarType(d).name() << " " << isFloatingType(d) << isIntegralType(d, true) << isIntegralType(d, false) << isComplexType(d) << isSignedType(d) << "\n"; });
  tr("dev", [] { std::cout << Device(kCPU) << Device("cuda:1") << Device(kCUDA) << Device("cpu").type() << kCUDA << Device("mps") << Device(kCUDA, 3).str() << Device("cuda:0").index() << Device("cpu").index() << (Device("cuda") == Device("cuda:0")) << Device("cpu").has_index() << "\n"; });
  tr("dev2", [] { Device("nope"); });
  tr("dev3", [] { Device("cuda:x"); });
  tr("dev4", [] { Device("cuda:01"); });
  tr("dev5", [] { Device(""); });
  tr("dev6", [] { Device("cpu:1"); });
  tr("sizes", [] { std::cout << torch::ones({2, 3}).sizes() << torch::ones({}).sizes() << torch::ones({2, 3}).strides() << std::vector<int64_t>{1, 2} << IntArrayRef({4, 5}) << kStrided << kSparse << MemoryFormat::Contiguous << MemoryFormat::ChannelsLast << MemoryFormat::Preserve << "\n"; });
  tr("fmt", [] { std::cout << std::setprecision(3) << torch::tensor({1.23456, 2.}) << std::fixed << 3.14159 << " " << 2 << "\n"; std::cout << torch::tensor({1, 2}) << 3.14159 << std::defaultfloat << 3.14159 << "\n"; });
  tr("print", [] { torch::print(torch::ones({2, 2})); torch::print(std::cout, torch::ones({2, 20}), 80); torch::print(torch::ones(2), 80); });
  tr("scalar", [] { std::cout << Scalar(1) << Scalar(2.5) << Scalar(true) << Scalar(c10::complex<double>(1, 2)) << Scalar(1.0f) << " " << Scalar(1).type() << Scalar(2.5).type() << Scalar(true).type() << "\n"; });
  tr("cplx", [] { std::cout << c10::complex<float>(1, -2) << c10::complex<double>(0.5, 1e10) << c10::Half(1.5f) << "\n"; });
  tr("cplxt", [] { std::cout << torch::tensor({c10::complex<float>(1, -2), c10::complex<float>(0.25, 1e5)}) << torch::complex(torch::randn({2,2}) * 0 + 0.5, torch::ones({2,2})); });
  tr("q", [] { std::cout << torch::quantize_per_tensor(torch::tensor({1.f, 2.f}), 0.1, 10, kQUInt8) << "\n"; });
  tr("t0", [] { std::cout << torch::tensor(3.5) << torch::tensor(3) << torch::tensor(true) << torch::tensor(1e10) << torch::tensor(NAN) << torch::tensor((int8_t)3) << torch::tensor(c10::Half(0.1)) << torch::tensor(c10::complex<double>(1,2)) << "\n"; });
  tr("sub", [] { std::cout << torch::arange(12).view({3, 4}).t() << torch::arange(12).view({3, 4}).slice(1, 1, 4, 2) << torch::arange(3).expand({2, 3}); });
  tr("str", [] { std::cout << c10::str("a", 1, 2.5, true) << "|" << torch::ones({2}).toString() << torch::ones({2}, kLong).toString() << torch::toString(kFloat) << "\n"; });
  tr("ss", [] { std::stringstream s; s << torch::ones({2}) ; std::cout << s.str().size(); std::cout << std::hex << torch::tensor({255, 1}) << 255 << std::dec << std::scientific << torch::tensor({0.5}) << 0.5 << std::defaultfloat; });
}
