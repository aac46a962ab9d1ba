// SPDX-License-Identifier: Apache-2.0
// Modules and tensors through streams, adapters, functions and memory; what is said of files that are none and cannot be written.
#include <torch/script.h>
#include <torch/torch.h>
#include <iostream>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>
#include <caffe2/serialize/read_adapter_interface.h>
#include <caffe2/serialize/istream_adapter.h>
#include <caffe2/serialize/file_adapter.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/csrc/jit/serialization/export.h>
#include "tried.h"
using torch::jit::ExtraFilesMap;
struct Memory : caffe2::serialize::ReadAdapterInterface {
  std::string all; size_t limit = SIZE_MAX;
  explicit Memory(std::string s) : all(std::move(s)) {}
  size_t size() const override { return all.size(); }
  size_t read(uint64_t pos, void *buf, size_t n, const char *what) const override { (void)what; if (pos >= all.size() || pos > limit) return 0; n = std::min<size_t>(n, all.size() - pos); memcpy(buf, all.data() + pos, n); return n; }
};
static std::string D = "saved_streams_files";
static void use(const torch::jit::Module &m) { auto n = m; torch::NoGradGuard g; std::cout << n.forward({torch::ones({2, 2})}).toTensor().sum().item<float>() << " " << n.type()->name()->qualifiedName(); }
int main() {
  std::string clean = "rm -rf " + D; system(clean.c_str()); mkdir(D.c_str(), 0777);
  std::ifstream f("module.pt", std::ios::binary); std::stringstream ss; ss << f.rdbuf(); std::string bytes = ss.str();
  auto m = torch::jit::load("module.pt");
  T(use(m));
  T(std::istringstream s(bytes); use(torch::jit::load(s)); std::cout << s.good() << s.eof());
  T(std::istringstream s("12345678" + bytes); s.seekg(8); use(torch::jit::load(s)));
  T(std::istringstream s("12345678" + bytes); use(torch::jit::load(s)));
  T(std::istringstream s(bytes + "trail"); use(torch::jit::load(s)));
  T(std::istringstream s(bytes + std::string(70000, 'x')); use(torch::jit::load(s)));
  T(std::istringstream s(bytes); s.seekg(100); use(torch::jit::load(s)));
  T(std::istringstream s(bytes); s.seekg(0, std::ios::end); use(torch::jit::load(s)));
  T(std::istringstream s(bytes.substr(0, bytes.size() - 1)); use(torch::jit::load(s)));
  T(std::istringstream s(bytes.substr(0, bytes.size() / 2)); use(torch::jit::load(s)));
  T(std::istringstream s(bytes.substr(0, 100)); use(torch::jit::load(s)));
  T(std::istringstream s(""); use(torch::jit::load(s)));
  T(std::istringstream s("abc"); use(torch::jit::load(s)));
  T(std::istringstream s("abcdefgh"); use(torch::jit::load(s)));
  T(std::istringstream s(std::string(1000, 'q')); use(torch::jit::load(s)));
  T(std::istringstream s("PYTORCH1........................................"); use(torch::jit::load(s)));
  T(std::ifstream s("/no/such/file"); use(torch::jit::load(s)));
  T(std::istringstream s(bytes); s.setstate(std::ios::failbit); use(torch::jit::load(s)));
  T(std::istringstream s(bytes); s.setstate(std::ios::eofbit); use(torch::jit::load(s)));
  T(std::istringstream s(bytes); s.setstate(std::ios::badbit); use(torch::jit::load(s)));
  T(std::istringstream s(bytes); std::string one(3, 0); s.read(&one[0], 3); use(torch::jit::load(s)));
  T(use(torch::jit::load("/no/such.pt"))); T(use(torch::jit::load(""))); T(use(torch::jit::load(D)));
  { std::ofstream(D + "/empty.pt"); std::ofstream(D + "/junk.pt") << "junk"; std::ofstream(D + "/junk2.pt") << std::string(1000, 'j'); std::ofstream(D + "/cut.pt") << bytes.substr(0, 3000); std::ofstream(D + "/trail.pt") << bytes << "trailing"; std::ofstream(D + "/lead.pt") << "lead" << bytes; }
  T(use(torch::jit::load(D + "/empty.pt"))); T(use(torch::jit::load(D + "/junk.pt"))); T(use(torch::jit::load(D + "/junk2.pt"))); T(use(torch::jit::load(D + "/cut.pt"))); T(use(torch::jit::load(D + "/trail.pt"))); T(use(torch::jit::load(D + "/lead.pt")));
  T(std::shared_ptr<caffe2::serialize::ReadAdapterInterface> r = std::make_shared<Memory>(bytes); use(torch::jit::load(r)));
  T(std::shared_ptr<caffe2::serialize::ReadAdapterInterface> r = std::make_shared<Memory>(bytes); ExtraFilesMap e{{"a", "kept"}}; use(torch::jit::load(r, c10::optional<c10::Device>(torch::kCPU), e)); std::cout << e["a"]);
  T(auto r = std::make_shared<Memory>(""); use(torch::jit::load(r)));
  T(use(torch::jit::load(std::make_shared<caffe2::serialize::IStreamAdapter>(&f))));
  T(std::istringstream s(bytes); use(torch::jit::load(std::make_shared<caffe2::serialize::IStreamAdapter>(&s))));
  T(use(torch::jit::load(std::make_shared<caffe2::serialize::FileAdapter>("module.pt"))));
  T(use(torch::jit::load(std::make_shared<caffe2::serialize::FileAdapter>("nope.pt"))));
  T(caffe2::serialize::FileAdapter a("module.pt"); char b[5] = {0}; std::cout << a.size() << " " << a.read(0, b, 2) << b << a.read(a.size() - 1, b, 4));
  T(std::istringstream s("hello"); caffe2::serialize::IStreamAdapter a(&s); char b[9] = {0}; std::cout << a.size() << " " << a.read(1, b, 3) << b; a.read(3, b, 4, "here"));
  T(auto cu = std::make_shared<torch::jit::CompilationUnit>(); use(torch::jit::import_ir_module(cu, "module.pt")); std::cout << (cu->get_class(c10::QualifiedName("__torch__.Model")) != nullptr));
  T(auto cu = std::make_shared<torch::jit::CompilationUnit>(); std::istringstream s(bytes); use(torch::jit::import_ir_module(cu, s, torch::kCPU)));
  T(auto cu = std::make_shared<torch::jit::CompilationUnit>(); ExtraFilesMap e{{"a", ""}}; use(torch::jit::import_ir_module(cu, "module.pt", torch::kCPU, e)));
  T(auto cu = std::make_shared<torch::jit::CompilationUnit>(); use(torch::jit::import_ir_module(cu, std::unique_ptr<caffe2::serialize::ReadAdapterInterface>(new Memory(bytes)))));
  // saving
  T(m.save(D + "/no/m.pt")); T(m.save("/m/x.pt")); T(m.save(D)); T(m.save(D + "/")); T(m.save(""));  
  T(m.save(D + "/ok.pt"); use(torch::jit::load(D + "/ok.pt")));
  T(m.save(D + "/noext"); use(torch::jit::load(D + "/noext"))); T(m.save(D + "/a.b.c.pt"); use(torch::jit::load(D + "/a.b.c.pt"))); T(m.save(D + "/.pt"); use(torch::jit::load(D + "/.pt")));
  T(torch::jit::ExportModule(m, D + "/exp.pt", {{"k", "v"}}); ExtraFilesMap e{{"k", ""}}; torch::jit::load(D + "/exp.pt", torch::kCPU, e); std::cout << e["k"]);
  T(std::ostringstream o; m.save(o); std::cout << (o.str().size() > 1000) << o.str().substr(0, 2); std::istringstream i(o.str()); use(torch::jit::load(i)));
  T(std::ostringstream o; o << "before"; m.save(o); std::istringstream i(o.str()); use(torch::jit::load(i)));
  T(std::ostringstream o; o << "before"; m.save(o); std::istringstream i(o.str().substr(6)); use(torch::jit::load(i)));
  T(std::stringstream o; m.save(o); use(torch::jit::load(o)));
  
  T(size_t calls = 0; std::string all; torch::jit::ExportModule(m, [&](const void *d, size_t n) { calls++; all.append((const char *)d, n); return n; }); std::istringstream i(all); use(torch::jit::load(i)); std::cout << (calls > 1));
  // extra files
  ExtraFilesMap ex{{"a.txt", "first"}, {"empty", ""}, {"bin", std::string("\0\1\xff", 3)}, {"dir/sub.json", "{}"}, {"sp ace", "s"}};
  T(std::stringstream o; m.save(o, ex); ExtraFilesMap e{{"a.txt", "old"}, {"empty", "old"}, {"bin", ""}, {"dir/sub.json", ""}, {"sp ace", ""}, {"missing", "kept"}}; torch::jit::load(o, torch::kCPU, e); for (auto &k : {"a.txt", "empty", "bin", "dir/sub.json", "sp ace", "missing"}) std::cout << k << "=" << e[k].size() << e[k] << ";"; std::cout << e.size());
  T(std::stringstream o; m.save(o, ex); ExtraFilesMap e; torch::jit::load(o, c10::nullopt, e); std::cout << e.size());
  T(std::stringstream o; m.save(o, ex); auto n = torch::jit::load(o); std::stringstream p; n.save(p); ExtraFilesMap e{{"a.txt", "gone?"}}; torch::jit::load(p, c10::nullopt, e); std::cout << e["a.txt"]);
  T(std::stringstream o; m.save(o, {{"", "noname"}}); ExtraFilesMap e{{"", "x"}}; torch::jit::load(o, c10::nullopt, e); std::cout << e[""]);
  T(std::stringstream o; m.save(o, ex); ExtraFilesMap e{{"../version", ""}}; torch::jit::load(o, c10::nullopt, e); std::cout << e["../version"].size());
  T(std::ofstream o(D + "/e.pt", std::ios::binary); m.save(o, ex); o.close(); ExtraFilesMap e{{"a.txt", ""}}; torch::jit::load(D + "/e.pt", c10::nullopt, e); std::cout << e["a.txt"]);
  T(use(torch::jit::load("module.pt", torch::kCUDA)));
  // tensors in streams
  T(std::stringstream s; torch::save(torch::ones({2}), s); torch::Tensor t; s.seekg(5); torch::load(t, s); std::cout << t);
  T(std::stringstream s; s << "xx"; torch::save(torch::ones({2}), s); torch::Tensor t; torch::load(t, s); std::cout << t);
  T(std::stringstream s; torch::save(torch::ones({2}), s); torch::save(torch::zeros({2}), s); torch::Tensor t; torch::load(t, s); std::cout << t);
  T(torch::Tensor t; torch::load(t, bytes.data(), bytes.size())); T(torch::Tensor t; torch::load(t, "", 0)); T(torch::Tensor t; torch::load(t, D + "/junk.pt")); T(torch::Tensor t; torch::load(t, "/no/such"));
  T(torch::save(torch::ones({2}), "/no/such/dir.pt")); T(torch::save(torch::ones({2}), D));
  T(std::stringstream s; torch::save(std::vector<torch::Tensor>{torch::ones({2}), torch::zeros({3})}, s); torch::Tensor t; torch::load(t, s); std::cout << t);
  T(std::stringstream s; torch::save(torch::ones({2}), s); std::vector<torch::Tensor> t; torch::load(t, s); std::cout << t);
  T(std::stringstream s; torch::save(torch::Tensor(), s); torch::Tensor t; torch::load(t, s); std::cout << t.defined());
  T(std::string a; torch::save(torch::ones({2}), [&](const void *d, size_t n) { a.append((const char *)d, n); return n; }); torch::Tensor t; torch::load(t, a.data(), a.size()); std::cout << t);
  T(std::string a; torch::save(torch::ones({2}), [&](const void *d, size_t n) { a.append((const char *)d, n); return n; }); torch::Tensor t; torch::load(t, [&](uint64_t pos, void *b, size_t n) -> size_t { if (pos >= a.size()) return 0; n = std::min<size_t>(n, a.size() - pos); memcpy(b, a.data() + pos, n); return n; }, [&]() -> size_t { return a.size(); }); std::cout << t);
  T(torch::Tensor t; torch::load(t, [&](uint64_t pos, void *b, size_t n) -> size_t { return 0; }, [&]() -> size_t { return 1000; }));
  T(std::stringstream s; auto x = torch::arange(4.f); torch::save(std::vector<torch::Tensor>{x, x.view({2, 2}), x.slice(0, 1, 3)}, s); std::vector<torch::Tensor> t; torch::load(t, s); t[0].fill_(9); std::cout << t);
  T(std::stringstream s; torch::save(torch::ones({2}), s); auto m2 = torch::jit::load(s); std::cout << m2.type()->name()->qualifiedName(); for (auto p : m2.named_parameters()) std::cout << p.name << p.value; for (auto a : m2.named_attributes()) std::cout << a.name; std::cout << m2.named_buffers().size() << m2.get_methods().size());
  system(clean.c_str());
}
