// SPDX-License-Identifier: Apache-2.0
//
// Schemas that follow from the C++ types of functions.
#include <torch/script.h>
#include <torch/library.h>
#include <torch/custom_class.h>
#include <iostream>
using at::Tensor;
struct Foo : torch::CustomClassHolder { int64_t x; Foo(int64_t x) : x(x) {} int64_t get() const { return x; } };
static Tensor f1(const Tensor &a, Tensor b, int64_t c, double d, bool e, std::string f) { return a + b; }
static Tensor &f2(Tensor &a, const at::Scalar &s) { return a.add_(s); }
static void f3(c10::optional<Tensor> a, c10::optional<int64_t> b, c10::optional<double> c, c10::optional<bool> d, c10::optional<std::string> e, c10::optional<at::Scalar> f) {}
static std::vector<Tensor> f4(std::vector<Tensor> a, at::TensorList b, c10::List<Tensor> c, c10::List<c10::optional<Tensor>> d) { return a; }
static std::tuple<Tensor, int64_t, double> f5(std::vector<int64_t> a, at::IntArrayRef b, std::vector<double> c, at::ArrayRef<double> d, std::vector<std::string> e) { return std::make_tuple(torch::ones(1), 2, 3.5); }
static c10::Dict<std::string, Tensor> f6(c10::Dict<std::string, Tensor> a, c10::Dict<int64_t, std::string> b) { return a; }
static std::tuple<Tensor, std::tuple<int64_t, std::string>> f7(std::tuple<int64_t, Tensor> a, std::tuple<double, std::tuple<bool, std::string>> b) { return std::make_tuple(torch::zeros(2), std::make_tuple(int64_t(1), std::string("s"))); }
static int64_t f8(std::array<bool, 3> a, c10::Device b, at::ScalarType c, at::Layout d, at::MemoryFormat e) { return 1; }
static at::Scalar f9(c10::optional<c10::Device> b, c10::optional<at::ScalarType> c, c10::optional<at::Layout> d, c10::optional<at::MemoryFormat> e, c10::optional<bool> p) { return 1.5; }
static std::string f10(c10::optional<std::vector<int64_t>> a, c10::optional<at::IntArrayRef> b, at::OptionalIntArrayRef c, c10::optional<at::ArrayRef<double>> d) { return "x"; }
static c10::IValue f11(c10::IValue a, c10::string_view b, c10::optional<c10::string_view> c) { return a; }
static c10::intrusive_ptr<Foo> f12(c10::intrusive_ptr<Foo> a, const c10::intrusive_ptr<Foo> &b, std::vector<c10::intrusive_ptr<Foo>> c, c10::optional<c10::intrusive_ptr<Foo>> d) { return a; }
static c10::List<int64_t> f13(c10::List<double> a, c10::List<bool> b, c10::List<std::string> c, c10::List<c10::List<int64_t>> d, std::vector<std::vector<Tensor>> e) { return c10::List<int64_t>({1, 2}); }
static std::tuple<> f14() { return {}; }
static std::tuple<Tensor> f15(Tensor a) { return std::make_tuple(a); }
static c10::optional<Tensor> f16(c10::optional<at::Generator> g) { return c10::nullopt; }
static c10::complex<double> f17(c10::complex<double> a) { return a; }
static std::tuple<std::vector<Tensor>, std::vector<int64_t>, c10::optional<Tensor>> f19(at::ArrayRef<at::Scalar> a) { return std::make_tuple(std::vector<Tensor>{}, std::vector<int64_t>{}, c10::optional<Tensor>()); }
static std::tuple<Tensor &, Tensor &> f20(Tensor &a, Tensor &b) { return std::tuple<Tensor &, Tensor &>(a, b); }
TORCH_LIBRARY(foo, m) {
  m.class_<Foo>("Foo").def(torch::init<int64_t>()).def("get", &Foo::get);
#define D(n) m.def(#n, &n);
  D(f1) m.def("f2(Tensor(a!) a, Scalar s) -> Tensor(a!)", &f2); D(f3) D(f4) D(f5) m.def("f6", f6); D(f7) D(f8) D(f9) D(f10) D(f11) D(f12) D(f13) D(f14) D(f15) D(f16) D(f17) D(f19)
  m.def("f20(Tensor(a!) a, Tensor(b!) b) -> (Tensor(a!), Tensor(b!))", &f20);
  m.def("lam", [](int64_t x, Tensor y) { return y * x; });
  m.def("over.one(Tensor x) -> Tensor", [](Tensor x) { return x; });
  m.def("over.two(int x) -> int", [](int64_t x) { return x; });
}
int main() {
  for (const char *n : {"f1","f2","f3","f4","f5","f6","f7","f8","f9","f10","f11","f12","f13","f14","f15","f16","f17","f19","f20","lam"}) {
    auto op = c10::Dispatcher::singleton().findSchemaOrThrow((std::string("foo::") + n).c_str(), "");
    std::cout << op.schema() << "\n";
    std::cout << op.operator_name() << " " << op.schema().arguments().size() << " " << op.schema().returns().size() << "\n";
    for (const auto &a : op.schema().arguments()) std::cout << "  " << a.name() << ": " << a.type()->str() << " | " << a.type()->annotation_str() << " | " << c10::typeKindToString(a.type()->kind()) << " N=" << (a.N() ? *a.N() : -1) << " " << (a.alias_info() ? a.alias_info()->isWrite() : 0) << a.kwarg_only() << a.is_out() << " " << a << "\n";
    for (const auto &a : op.schema().returns()) std::cout << "  -> " << a.name() << ": " << a.type()->str() << "\n";
  }
  for (const char *o : {"one", "two", "three", ""}) {
    auto op = c10::Dispatcher::singleton().findSchema({"foo::over", o});
    std::cout << o << " " << op.has_value() << "\n";
    try { std::cout << c10::Dispatcher::singleton().findSchemaOrThrow("foo::over", o).schema() << "\n"; } catch (const c10::Error &e) { std::cout << e.what_without_backtrace() << "\n"; }
  }
  for (auto &op : torch::jit::getAllOperatorsFor(c10::Symbol::fromQualString("foo::over"))) std::cout << op->schema() << " " << op->schema().operator_name() << "\n";
}
