// SPDX-License-Identifier: Apache-2.0
// Archives by name: OutputArchive and InputArchive, nested ones, PyTorchStreamReader and PyTorchStreamWriter.
#include <torch/script.h>
#include <torch/torch.h>
#include <iostream>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <caffe2/serialize/inline_container.h>
#include "tried.h"
using torch::serialize::InputArchive; using torch::serialize::OutputArchive;
using caffe2::serialize::PyTorchStreamReader; using caffe2::serialize::PyTorchStreamWriter;
static std::string D = "stream_archives_files";
int main() {
  std::string clean = "rm -rf " + D; system(clean.c_str()); mkdir(D.c_str(), 0777);
  {
    OutputArchive a; 
    T(a.write("x", torch::ones({2}))); T(a.write("b", torch::zeros({1}), true)); T(a.write("n", torch::IValue(3))); T(a.write("s", torch::IValue("text"))); T(a.write("l", torch::IValue(std::vector<int64_t>{1, 2})));
    T(c10::Dict<std::string, int64_t> d; d.insert("k", 1); a.write("d", torch::IValue(d))); T(a.write("t", torch::IValue(std::make_tuple(1, "x")))); T(a.write("none", torch::IValue())); T(a.write("f", 1.5)); T(a.write("bo", true));
    T(a.write("ty", torch::IValue(torch::ones({1}))));
    T(a.write("x", torch::zeros({3}))); T(a.write("n", torch::IValue(4))); T(a.write("n", torch::IValue("other type"))); T(a.write("b", torch::ones({1}), false)); T(a.write("a.b", torch::ones({1}))); T(a.write("", torch::ones({1})));
    OutputArchive nested(a.compilation_unit()), deep(a.compilation_unit()), alone;
    nested.write("w", torch::full({2}, 5.)); deep.write("v", torch::full({1}, 6.)); alone.write("z", torch::full({1}, 7.)); alone.write("k", torch::IValue(9));
    T(nested.write("deep", deep)); T(a.write("nested", nested)); T(a.write("alone", alone)); T(a.write("alone", alone));
    T(a("call", torch::ones({1})));
    T(a.save_to(D + "/a.pt")); 
    std::ostringstream o; T(a.save_to(o)); std::string all; T(a.save_to([&](const void *d, size_t n) { all.append((const char *)d, n); return n; }));
    T(a.save_to("/no/such/x.pt"));
    InputArchive in; T(in.load_from(D + "/a.pt"));
    T(for (auto &k : in.keys()) std::cout << k << " ");
    torch::Tensor x; torch::IValue v; InputArchive sub;
    T(in.read("x", x); std::cout << x << x.requires_grad()); T(in.read("b", x, true); std::cout << x); T(in.read("b", x, false)); T(in.read("x", x, true)); T(in.read("nope", x)); T(in.read("nope", x, true)); T(in.read("nope", sub));
    for (auto k : {"n", "s", "l", "d", "t", "none", "f", "bo", "ty", "x", "nested"}) { std::cout << k << " "; T(in.read(k, v); std::cout << v.tagKind() << " "; if (!v.isObject()) std::cout << v); }
    P(in.try_read("nope", x)); P(in.try_read("nope", v)); P(in.try_read("nope", sub)); T(std::cout << in.try_read("n", x)); T(std::cout << in.try_read("b", x)); T(std::cout << in.try_read("undef", x) << x.defined()); T(in.read("undef", x); std::cout << x.defined());
    T(std::cout << in.try_read("x", sub)); T(std::cout << in.try_read("n", sub)); T(in.read("n", sub));
    T(in.read("nested", sub); for (auto &k : sub.keys()) std::cout << k << " "; sub.read("w", x); std::cout << x);
    T(sub.read("nope", x)); T(InputArchive d2; sub.read("deep", d2); d2.read("v", x); std::cout << x; d2.read("zz", x)); T(InputArchive d2; sub.read("deep", d2); d2.read("zz", x, true));
    T(in.read("alone", sub); sub.read("z", x); std::cout << x; sub("k", v); std::cout << v);
    T(x = torch::zeros({5}); in.read("x", x); std::cout << x); T(x = torch::zeros({3}); auto y = x; in.read("x", x); std::cout << x << y); T(x = torch::zeros({3}).set_requires_grad(true); in.read("x", x); std::cout << x.requires_grad());
    T(x = torch::ones({3}); auto p = x.data_ptr(); in.read("x", x); std::cout << (p == x.data_ptr()) << x);
    T(x = torch::ones({1}); in.read("n", x)); T(in.read("s", x));
    T(InputArchive i2; std::istringstream is(o.str()); i2.load_from(is); std::cout << i2.keys().size()); T(InputArchive i2; i2.load_from(all.data(), all.size()); std::cout << i2.keys().size());
    T(InputArchive i2; i2.load_from([&](uint64_t p, void *b, size_t n) -> size_t { if (p >= all.size()) return 0; n = std::min<size_t>(n, all.size() - p); memcpy(b, all.data() + p, n); return n; }, [&] { return all.size(); }, torch::kCPU); std::cout << i2.keys().size());
    T(InputArchive i2; i2.keys()); T(InputArchive i2; i2.read("x", x)); T(InputArchive i2; i2.load_from("/no/such")); T(InputArchive i2; i2.load_from(std::string("module.pt")); for (auto &k : i2.keys()) std::cout << k << " "; i2.read("rates", v); std::cout << v); T(InputArchive i2; i2.load_from("junk", 4));
    T(InputArchive i3 = std::move(in); std::cout << i3.keys().size());
    T(auto m = torch::jit::load(D + "/a.pt"); std::cout << m.type()->name()->qualifiedName() << "|"; for (auto p : m.named_parameters()) std::cout << p.name << " "; std::cout << "|"; for (auto p : m.named_buffers()) std::cout << p.name << " "; std::cout << "|"; for (auto p : m.named_attributes()) std::cout << p.name << ":" << p.value.tagKind() << " "; std::cout << "|"; for (auto p : m.named_modules()) std::cout << p.name << ":" << p.value.type()->name()->qualifiedName() << " ");
  }
  { PyTorchStreamReader r("module.pt"); P(r.version()); T(for (auto &n : r.getAllRecords()) std::cout << n << " "); P(r.hasRecord("data.pkl")); P(r.hasRecord("nope")); P(r.hasRecord("version")); T(auto p = r.getRecord("version"); std::cout << std::get<1>(p) << std::string((char *)std::get<0>(p).get(), std::get<1>(p))); T(auto p = r.getRecord("data.pkl"); std::cout << std::get<1>(p)); T(r.getRecord("nope")); P(r.getRecordOffset("data.pkl") % 64); P(r.getRecordOffset("data/0")); T(r.getRecordOffset("nope")); 
    T(for (auto &n : r.getAllRecords()) std::cout << n << " " << r.getRecordOffset(n) << " " << std::get<1>(r.getRecord(n)) << "\n"); }
  { PyTorchStreamReader r("old.pt"); T(std::cout << r.version(); for (auto &n : r.getAllRecords()) std::cout << n << " "); }
  T(PyTorchStreamReader r("/no/such")); T(PyTorchStreamReader r(".")); T(std::istringstream s("junk"); PyTorchStreamReader r(&s)); T(std::istringstream s(""); PyTorchStreamReader r(&s)); T(std::istringstream s(std::string(500, 'j')); PyTorchStreamReader r(&s)); T(std::istringstream s("PYTORCH1" + std::string(500, 'j')); PyTorchStreamReader r(&s));
  T(std::ifstream s("module.pt", std::ios::binary); PyTorchStreamReader r(&s); std::cout << r.getAllRecords().size());
  std::string out;
  { PyTorchStreamWriter w([&](const void *d, size_t n) { out.append((const char *)d, n); return n; });
    P(w.archiveName()); P(w.finalized()); T(w.writeRecord("a", "hello", 5)); T(w.writeRecord("b/c", "", 0)); T(w.writeRecord("z", std::string(1000, 'z').data(), 1000, true)); T(w.writeRecord("a", "again", 5)); P(w.getAllWrittenRecords().size()); T(w.setMinVersion(7)); T(w.writeEndOfFile()); P(w.finalized()); T(w.writeRecord("late", "x", 1)); T(w.writeEndOfFile()); P(w.getAllWrittenRecords().size()); P(w.getAllWrittenRecords().count("version")); }
  { std::istringstream s(out); PyTorchStreamReader r(&s); P(r.version()); T(for (auto &n : r.getAllRecords()) { auto p = r.getRecord(n); std::cout << n << " " << std::get<1>(p) << " " << r.getRecordOffset(n) % 64 << ";"; }); T(auto p = r.getRecord("a"); std::cout << std::string((char *)std::get<0>(p).get(), std::get<1>(p))); }
  T({ PyTorchStreamWriter w(D + "/file.pt"); std::cout << w.archiveName(); w.writeRecord("x", "1234", 4); } PyTorchStreamReader r(D + "/file.pt"); std::cout << r.getAllRecords() << r.version());
  T(PyTorchStreamWriter w(D + "/file2.pt"); w.writeRecord("x", "1234", 4); w.writeRecord(".data/version", "1234", 4); w.writeRecord("version", "9\n", 2); w.writeEndOfFile());
  T(PyTorchStreamWriter w("/no/such/file.pt")); T(PyTorchStreamWriter w(std::string("")));
  // an archive rewritten record by record
  T(PyTorchStreamReader r("module.pt"); std::string again; { PyTorchStreamWriter w([&](const void *d, size_t n) { again.append((const char *)d, n); return n; }); for (auto &n : r.getAllRecords()) { if (n == "version") continue; auto p = r.getRecord(n); w.writeRecord(n, std::get<0>(p).get(), std::get<1>(p)); } w.writeEndOfFile(); } std::istringstream s(again); auto m = torch::jit::load(s); std::cout << m.forward({torch::ones({2, 2})}));
  T(auto p = torch::pickle_save(std::make_tuple(torch::ones({2}), 3)); std::istringstream s(std::string(p.data(), p.size())); PyTorchStreamReader r(&s); std::cout << r.getAllRecords() << r.version());
  T(std::ostringstream o; torch::save(torch::ones({2}), o); std::istringstream s(o.str()); PyTorchStreamReader r(&s); std::cout << r.getAllRecords() << r.version());
  T(std::ostringstream o; auto m = torch::jit::load("module.pt"); m.save(o, {{"e", "1"}}); std::istringstream s(o.str()); PyTorchStreamReader r(&s); std::cout << r.getAllRecords() << r.version());
  system(clean.c_str());
}
