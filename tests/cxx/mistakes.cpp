// SPDX-License-Identifier: Apache-2.0
//
// The mistakes that users make, and which exception says what: loading, calls, IValue, shapes, indices, dtypes, sources.
#include <torch/script.h>
#include <torch/torch.h>
#include <iostream>
#include <fstream>
#include <sstream>
using torch::indexing::Slice;
template <class F> void t(const char *n, F f) {
  std::cout << n << ": ";
  try { f(); std::cout << "ok\n"; }
  catch (const torch::jit::ErrorReport &e) { std::cout << "ErrorReport " << e.what() << "\n"; }
  catch (const c10::IndexError &e) { std::cout << "IndexError " << e.what_without_backtrace() << "\n"; }
  catch (const c10::ValueError &e) { std::cout << "ValueError " << e.what_without_backtrace() << "\n"; }
  catch (const c10::TypeError &e) { std::cout << "TypeError " << e.what_without_backtrace() << "\n"; }
  catch (const c10::NotImplementedError &e) { std::cout << "NotImplementedError " << e.what_without_backtrace() << "\n"; }
  catch (const c10::Error &e) { std::cout << "Error " << e.what_without_backtrace() << " | " << e.msg() << " | " << e.context().size() << "\n"; }
  catch (const std::exception &e) { std::cout << "std " << e.what() << "\n"; }
}
int main(int argc, char **argv) {
  std::string dir = argc > 1 ? argv[1] : ".";
  t("load missing", [&] { torch::jit::load(dir + "/none.pt"); });
  t("load dir", [&] { torch::jit::load(dir); });
  t("load empty stream", [&] { std::istringstream s(""); torch::jit::load(s); });
  t("load text", [&] { std::istringstream s("hello world, this is no archive at all, but long enough"); torch::jit::load(s); });
  t("load a state dict", [&] { torch::jit::load(dir + "/state.pt"); });
  t("load one in a stream", [&] { std::ifstream in(dir + "/checkpoint.pt", std::ios::binary); torch::jit::load(in); });
  auto m = torch::jit::load(dir + "/module.pt");
  t("no args", [&] { m.forward({}); });
  t("too many", [&] { m.forward({torch::ones({1, 2}), 1.0, 3}); });
  t("wrong type", [&] { m.forward({1}); });
  t("wrong type str", [&] { m.forward({"x"}); });
  t("wrong second", [&] { m.forward({torch::ones({1, 2}), "a"}); });
  t("kw unknown", [&] { m.forward({torch::ones({1, 2})}, {{"foo", 1}}); });
  t("kw twice", [&] { m.forward({torch::ones({1, 2})}, {{"x", torch::ones({1})}}); });
  t("shape", [&] { m.forward({torch::ones({1, 5})}); });
  t("dtype", [&] { m.forward({torch::ones({1, 2}, torch::kInt)}); });
  t("method", [&] { m.get_method("nope"); });
  t("run_method", [&] { m.run_method("nope", 1); });
  t("setattr", [&] { m.setattr("nope", 3); });
  t("setattr type", [&] { m.setattr("count", torch::ones({1})); });
  t("reg", [&] { m.register_parameter("inner", torch::ones({1}), false); });
  t("toTensor", [&] { torch::jit::IValue(3).toTensor(); });
  t("toInt", [&] { torch::jit::IValue("s").toInt(); });
  t("toList", [&] { torch::jit::IValue(2.5).toList(); });
  t("toTuple", [&] { torch::jit::IValue(torch::ones({1})).toTuple(); });
  t("toModule", [&] { torch::jit::IValue(1).toModule(); });
  t("toTensorVector", [&] { torch::jit::IValue(std::vector<int64_t>{1}).toTensorVector(); });
  t("toIntList", [&] { torch::jit::IValue(std::vector<double>{1}).toIntList(); });
  t("mm", [&] { torch::mm(torch::ones({2, 3}), torch::ones({2, 3})); });
  t("mm dim", [&] { torch::mm(torch::ones({2}), torch::ones({2, 3})); });
  t("matmul", [&] { torch::matmul(torch::ones({2, 3}), torch::ones({4})); });
  t("bmm", [&] { torch::bmm(torch::ones({1, 2, 3}), torch::ones({2, 3, 1})); });
  t("add", [&] { torch::ones({2, 3}) + torch::ones({2, 4}); });
  t("view", [&] { torch::ones({2, 3}).view({4}); });
  t("view2", [&] { torch::ones({2, 3}).t().view({6}); });
  t("reshape", [&] { torch::ones({2, 3}).reshape({-1, 4}); });
  t("reshape2", [&] { torch::ones({2, 3}).reshape({-1, -1}); });
  t("cat", [&] { torch::cat({torch::ones({2, 3}), torch::ones({2, 4})}); });
  t("cat0", [&] { torch::cat(std::vector<at::Tensor>{}); });
  t("stack", [&] { torch::stack({torch::ones({2, 3}), torch::ones({2, 4})}); });
  t("select", [&] { torch::ones({2}).select(0, 5); });
  t("select dim", [&] { torch::ones({2}).select(3, 0); });
  t("index", [&] { torch::ones({2}).index({5}); });
  t("index2", [&] { torch::ones({2}).index({0, 0}); });
  t("index3", [&] { torch::ones({2}).index({torch::tensor({7})}); });
  t("op[]", [&] { torch::ones({2})[2]; });
  t("op[] 0", [&] { torch::ones({})[0]; });
  t("item", [&] { torch::ones({2}).item<float>(); });
  t("item0", [&] { torch::ones({0}).item(); });
  t("accessor", [&] { auto q = torch::ones({2}); q.accessor<float, 2>(); });
  t("accessor type", [&] { auto q = torch::ones({2}); q.accessor<int, 1>(); });
  t("data_ptr", [&] { torch::ones({2}).data_ptr<int64_t>(); });
  t("bool", [&] { if (torch::ones({2}).is_nonzero()) std::cout << 1; });
  t("undefined", [&] { at::Tensor().sum(); });
  t("undefined sizes", [&] { at::Tensor().sizes(); });
  t("undefined add", [&] { at::Tensor() + torch::ones({1}); });
  t("to cuda", [&] { torch::ones({1}).to(torch::kCUDA); });
  t("device str", [&] { torch::Device d("gpu"); });
  t("device str2", [&] { torch::Device d("cuda:x"); });
  t("zeros neg", [&] { torch::zeros({-1}); });
  t("arange", [&] { torch::arange(0, 5, -1); });
  t("linspace", [&] { torch::linspace(0, 1, -2); });
  t("randint", [&] { torch::randint(5, 2, {1}); });
  t("normal", [&] { torch::normal(0., -1., {2}); });
  t("bern", [&] { torch::bernoulli(torch::full({2}, 2.)); });
  t("multinomial", [&] { torch::multinomial(torch::ones({2}), 3); });
  t("conv", [&] { torch::conv2d(torch::ones({1, 3, 4, 4}), torch::ones({2, 4, 3, 3})); });
  t("conv small", [&] { torch::conv2d(torch::ones({1, 3, 2, 2}), torch::ones({2, 3, 3, 3})); });
  t("linear", [&] { torch::nn::functional::linear(torch::ones({1, 3}), torch::ones({2, 4})); });
  t("softmax", [&] { torch::softmax(torch::ones({2}), 3); });
  t("max", [&] { torch::ones({0}).max(); });
  t("max dim", [&] { torch::ones({2, 0}).max(1); });
  t("argmax", [&] { torch::ones({0}).argmax(); });
  t("topk", [&] { torch::ones({2}).topk(3); });
  t("inplace", [&] { torch::ones({2}, torch::kInt).add_(1.5); });
  t("inplace bc", [&] { torch::ones({2}).add_(torch::ones({3, 2})); });
  t("inplace div", [&] { torch::ones({2}, torch::kInt).div_(2); });
  t("int div0", [&] { torch::floor_divide(torch::ones({2}, torch::kInt), torch::zeros({2}, torch::kInt)); });
  t("pow", [&] { torch::pow(torch::ones({2}, torch::kInt), -1); });
  t("bitand", [&] { torch::ones({2}) & torch::ones({2}); });
  t("sub bool", [&] { torch::ones({2}, torch::kBool) - torch::ones({2}, torch::kBool); });
  t("neg bool", [&] { -torch::ones({2}, torch::kBool); });
  t("where", [&] { torch::where(torch::ones({2}), torch::ones({2}), torch::ones({2})); });
  t("gather", [&] { torch::gather(torch::ones({2, 2}), 1, torch::ones({2, 2})); });
  t("gather oob", [&] { torch::gather(torch::ones({2, 2}), 1, torch::full({2, 2}, 4, torch::kLong)); });
  t("index_select", [&] { torch::index_select(torch::ones({2, 2}), 0, torch::tensor({2})); });
  t("embedding", [&] { torch::embedding(torch::ones({2, 2}), torch::tensor({2})); });
  t("masked", [&] { torch::masked_select(torch::ones({2}), torch::ones({2})); });
  t("squeeze", [&] { torch::ones({2}).squeeze(4); });
  t("permute", [&] { torch::ones({2, 3}).permute({0, 0}); });
  t("permute2", [&] { torch::ones({2, 3}).permute({0}); });
  t("transpose", [&] { torch::ones({2, 3}).transpose(0, 2); });
  t("expand", [&] { torch::ones({2, 3}).expand({4, 3}); });
  t("split", [&] { torch::ones({5}).split(-1); });
  t("split2", [&] { torch::ones({5}).split_with_sizes({2, 2}); });
  t("chunk", [&] { torch::ones({5}).chunk(0); });
  t("einsum", [&] { torch::einsum("ij,jk->ik", {torch::ones({2, 3}), torch::ones({2, 3})}); });
  t("einsum2", [&] { torch::einsum("ij->", {torch::ones({2})}); });
  t("cross", [&] { torch::cross(torch::ones({2}), torch::ones({2})); });
  t("inverse", [&] { torch::inverse(torch::zeros({2, 2})); });
  t("cholesky", [&] { torch::linalg_cholesky(-torch::eye(2)); });
  t("solve", [&] { torch::linalg_solve(torch::zeros({2, 2}), torch::ones({2})); });
  t("from_blob", [&] { float d[2]; torch::from_blob(d, {-2}); });
  t("slice step", [&] { torch::ones({4}).index({Slice(0, 4, -1)}); });
  t("slice step0", [&] { torch::ones({4}).slice(0, 0, 4, 0); });
  t("check", [&] { TORCH_CHECK(1 == 2, "one ", 1, " two ", 2.5); });
  t("check none", [&] { TORCH_CHECK(1 == 2); });
  t("check idx", [&] { TORCH_CHECK_INDEX(false, "i"); });
  t("check val", [&] { TORCH_CHECK_VALUE(false, "v"); });
  t("check type", [&] { TORCH_CHECK_TYPE(false, "t"); });
  t("noimpl", [&] { TORCH_CHECK_NOT_IMPLEMENTED(false, "ni"); });
  t("c10", [&] { C10_THROW_ERROR(Error, "thrown"); });
  t("lossy", [&] { at::Scalar(3.5).to<int>(); std::cout << at::Scalar(3.5).to<int>() << " "; at::Scalar(1e20).to<int>(); });
  t("scalar complex", [&] { at::Scalar(c10::complex<double>(1, 2)).toDouble(); });
  t("tensor complex", [&] { torch::tensor(c10::complex<float>(1, 2)).item<float>(); });
  t("dict at", [&] { c10::Dict<std::string, int64_t> d; d.at("q"); });
  t("list at", [&] { c10::List<int64_t> d; d.get(1); });
  t("CompilationUnit", [&] { torch::jit::compile("def f(x):\n    return x + y\n"); });
  t("syntax", [&] { torch::jit::compile("def f(x):\n    return (x + \n"); });
  t("type", [&] { torch::jit::compile("def f(x: int) -> str:\n    return x\n"); });
  t("ret", [&] { auto cu = torch::jit::compile("def f(x: int) -> int:\n    assert x > 3, 'small'\n    return x\n"); cu->run_method("f", 2); });
  t("div0", [&] { auto cu = torch::jit::compile("def f(x: int) -> int:\n    return 4 // x\n"); cu->run_method("f", 0); });
  t("idx", [&] { auto cu = torch::jit::compile("def f(x: List[int]) -> int:\n    return x[3]\n"); cu->run_method("f", std::vector<int64_t>{1}); });
  t("key", [&] { auto cu = torch::jit::compile("def f(x: Dict[str, int]) -> int:\n    return x['a']\n"); cu->run_method("f", c10::Dict<std::string, int64_t>()); });
  t("int()", [&] { auto cu = torch::jit::compile("def f(x: str) -> int:\n    return int(x)\n"); cu->run_method("f", "abc"); });
}
