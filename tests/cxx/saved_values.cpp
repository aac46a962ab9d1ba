// SPDX-License-Identifier: Apache-2.0
// Values and tensors of all kinds as pickles, with and without an archive around them.
#include <torch/script.h>
#include <torch/torch.h>
#include <torch/csrc/jit/serialization/pickle.h>
#include <fstream>
#include <iostream>
#include <sstream>
#include "tried.h"
static void show(const torch::IValue &v) { std::cout << v.tagKind() << " " << v.type()->repr_str() << " "; 
  if (v.isTensor()) { auto t = v.toTensor(); if (!t.defined()) { std::cout << "undefined"; return; } std::cout << t.dtype() << t.sizes() << t.strides() << t.storage_offset() << t.requires_grad() << t.is_contiguous() << t.is_conj() << t.is_neg() << " " << t.storage().nbytes() << "\n"; if (t.numel()) std::cout << (t.is_quantized() ? t.dequantize() : t); if (t.is_quantized()) std::cout << t; }
  else std::cout << v; }
static void round_trip(const torch::IValue &v) { auto b = torch::pickle_save(v); auto w = torch::pickle_load(b); show(w); }
static void plain(const torch::IValue &v) {
  std::vector<at::Tensor> table;
  auto b = torch::jit::pickle(v, &table); std::cout << table.size() << " ";
  auto w = torch::jit::unpickle(b.data(), b.size(), nullptr, table); show(w); }
static std::vector<char> bytes(const char *path) { std::ifstream f(path, std::ios::binary); return std::vector<char>((std::istreambuf_iterator<char>(f)), std::istreambuf_iterator<char>()); }
int main() {
  std::vector<std::pair<const char *, torch::IValue>> all;
  auto add = [&](const char *n, torch::IValue v) { all.emplace_back(n, std::move(v)); };
  add("none", torch::IValue()); add("true", true); add("0", 0); add("-1", -1); add("255", 255); add("256", 256); add("65535", 65535); add("65536", 65536); add("big", int64_t(1) << 40); add("-big", -(int64_t(1) << 40)); add("intmin", INT64_MIN);
  add("1.5", 1.5); add("nan", std::nan("")); add("inf", -INFINITY); add("complex", c10::complex<double>(1, -2));
  add("empty string", ""); add("string", "h\xc3\xa9llo\n"); add("nul", std::string("a\0b", 3)); add("device", torch::Device("cpu")); add("cuda device", torch::Device("cuda:1"));
  add("intlist", std::vector<int64_t>{1, -2, 300}); add("emptyint", std::vector<int64_t>{}); add("doubles", std::vector<double>{1.5, 2}); add("bools", c10::List<bool>({true, false})); add("tensors", std::vector<torch::Tensor>{torch::ones({1}), torch::arange(3)}); add("complexlist", c10::List<c10::complex<double>>({{1, 2}}));
  add("strings", c10::List<std::string>({"a", "b"})); add("emptystrings", c10::List<std::string>());
  { c10::List<c10::List<int64_t>> l; l.push_back(c10::List<int64_t>({1})); l.push_back(c10::List<int64_t>()); add("nested", l); }
  { c10::List<c10::optional<int64_t>> l; l.push_back(1); l.push_back(c10::nullopt); add("optlist", l); }
  { c10::Dict<std::string, torch::Tensor> d; d.insert("a", torch::ones({2})); d.insert("b", torch::zeros({})); add("dict", d); }
  { c10::Dict<int64_t, double> d; d.insert(5, 1.5); d.insert(-1, 2); add("dict int float", d); }
  { c10::Dict<std::string, std::vector<int64_t>> d; d.insert("x", std::vector<int64_t>{1, 2}); add("dict list", d); }
  { c10::Dict<std::string, c10::Dict<std::string, int64_t>> d; c10::Dict<std::string, int64_t> e; e.insert("k", 1); d.insert("x", e); add("dict dict", d); }
  { c10::Dict<double, bool> d; d.insert(1.5, true); add("dict float", d); }
  { c10::Dict<bool, int64_t> d; d.insert(true, 1); add("dict bool", d); }
  { c10::Dict<std::string, torch::Tensor> d; add("empty dict", d); }
  add("tuple", std::make_tuple(1, 2.0, "x", torch::ones({1}))); add("tuple0", c10::ivalue::Tuple::create(std::vector<torch::IValue>{})); add("tuple1", c10::ivalue::Tuple::create({torch::IValue(1)}));
  add("tuple in tuple", std::make_tuple(std::make_tuple(1, 2), std::vector<int64_t>{3}));
  { c10::impl::GenericList l(c10::AnyType::get()); l.push_back(1); l.push_back("a"); add("anylist", l); }
  { auto s = c10::ivalue::Tuple::createNamed({torch::IValue(1), torch::IValue("z")}, c10::TupleType::createNamed(c10::QualifiedName("__torch__.P"), std::vector<std::string>{"a", "b"}, std::vector<c10::TypePtr>{c10::IntType::get(), c10::StringType::get()})); add("named tuple", s); }
  add("dtype", torch::kFloat); add("layout", torch::kStrided); add("scalar", torch::IValue(torch::Scalar(3)));
  for (auto &p : all) { std::string n = p.first; std::cout << "== " << n << " "; T(round_trip(p.second)); }
  std::cout << "======== pickle\n";
  for (auto &p : all) { std::string n = p.first; std::cout << "== " << n << " "; T(plain(p.second)); }
  std::cout << "======== tensors\n";
  for (auto d : {torch::kByte, torch::kChar, torch::kShort, torch::kInt, torch::kLong, torch::kHalf, torch::kFloat, torch::kDouble, torch::kBool, torch::kBFloat16, torch::kComplexHalf, torch::kComplexFloat, torch::kComplexDouble}) T(round_trip(torch::arange(6, torch::kFloat).to(d == torch::kComplexHalf ? torch::kComplexFloat : d).view({2, 3}).t()));
  T(round_trip(torch::empty({0}))); T(round_trip(torch::empty({2, 0, 3}))); T(round_trip(torch::tensor(5))); T(round_trip(torch::arange(10).slice(0, 2, 8, 2))); T(round_trip(torch::ones({1}).expand({3, 4})));
  T(round_trip(torch::ones({2}).set_requires_grad(true)));
  T(round_trip(torch::complex(torch::arange(3.f), torch::ones({3})).conj())); 
  T(round_trip(torch::ones({1, 2, 2, 2}).contiguous(torch::MemoryFormat::ChannelsLast)));
  T(round_trip(torch::quantize_per_tensor(torch::arange(4.f), 0.5, 3, torch::kQUInt8))); T(round_trip(torch::quantize_per_tensor(torch::arange(4.f), 0.5, 0, torch::kQInt8))); T(round_trip(torch::quantize_per_tensor(torch::arange(4.f), 0.5, 0, torch::kQInt32)));
  T(round_trip(torch::quantize_per_channel(torch::arange(4.f).view({2, 2}), torch::tensor({0.5, 0.25}, torch::kDouble), torch::tensor({1, 2}), 1, torch::kQInt8)));
  T(round_trip(torch::quantize_per_channel(torch::arange(4.f).view({2, 2}), torch::tensor({0.5, 0.25}, torch::kFloat), torch::tensor({1.f, 2.f}), 0, torch::kQUInt8)));
  { auto x = torch::arange(6.f); auto t = std::make_tuple(x, x.view({2, 3}), x.slice(0, 1, 3)); auto w = torch::pickle_load(torch::pickle_save(t)).toTuple()->elements().vec(); w[0].toTensor().fill_(7); P(w[1].toTensor()); P(w[2].toTensor(), w[2].toTensor().storage_offset()); T(std::cout << w[0].toTensor().storage().is_alias_of(w[1].toTensor().storage())); }
  { auto x = torch::ones({2}); auto w = torch::pickle_load(torch::pickle_save(std::make_tuple(x, x))).toTuple()->elements().vec(); P(w[0].toTensor().is_same(w[1].toTensor())); }
  { c10::List<int64_t> l({1}); auto w = torch::pickle_load(torch::pickle_save(std::make_tuple(l, l))).toTuple()->elements().vec(); P(w[0].is(w[1])); }
  T(torch::jit::Module m("M"); m.register_attribute("x", c10::IntType::get(), 3); auto b = torch::pickle_save(m._ivalue()); std::cout << (b.size() > 0));
  T(auto m = torch::jit::load("module.pt"); auto b = torch::pickle_save(m._ivalue()); std::cout << (b.size() > 0));
  T(std::string s; torch::jit::pickle([&](const char *d, size_t n) { s.append(d, n); }, torch::IValue(std::vector<int64_t>{1, 2})); size_t at = 0; auto v = torch::jit::unpickle([&](char *d, size_t n) -> size_t { n = std::min(n, s.size() - at); memcpy(d, s.data() + at, n); at += n; return n; }, nullptr, {}); std::cout << v);
  T(torch::jit::unpickle("", 0)); T(torch::jit::unpickle("junk", 4)); T(torch::jit::unpickle("\x80\x02K\x05.", 5)); P(torch::jit::unpickle("\x80\x02K\x05.", 5)); T(torch::jit::unpickle("\x80\x02K", 3)); T(torch::jit::unpickle("\x80\x03K\x05.", 5)); T(torch::jit::unpickle("\x80\x02", 2)); T(torch::jit::unpickle("\x80\x02.", 3)); T(torch::jit::unpickle("\x80\x02""c__torch__\nFoo\n)\x81}b.", 25)); T(torch::jit::unpickle("\x80\x02""cos\nsystem\n)R.", 16));
  T(torch::pickle_load({'a', 'b'})); T(torch::pickle_load({})); T(auto b = torch::pickle_save(5); b.resize(b.size() - 10); torch::pickle_load(b)); T(auto b = torch::pickle_save(5); b.resize(b.size() / 2); torch::pickle_load(b)); T(auto b = torch::pickle_save(5); b.push_back('x'); std::cout << torch::pickle_load(b)); T(auto b = torch::pickle_save(5); b.insert(b.begin(), 3, 'x'); std::cout << torch::pickle_load(b));
  // files of Python's torch.save
  T(auto v = torch::pickle_load(bytes("checkpoint.pt")).toGenericDict(); for (auto k : {"epoch", "lr", "name", "flags", "channels"}) std::cout << v.at(k) << ";"; auto w = v.at("weights").toGenericDict(); for (auto k : {"a", "b", "n", "g"}) { auto t = w.at(k).toTensor(); std::cout << k << t << t.strides() << t.storage_offset() << t.requires_grad(); } std::cout << w.size());
  T(torch::pickle_load(bytes("state.pt")));
}
