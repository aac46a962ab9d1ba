// SPDX-License-Identifier: Apache-2.0
//
// Clones and frozen modules: what their classes are called, and what is added to one and not to the other.
#include <torch/script.h>
#include <iostream>
using torch::jit::Module;
static void show(const char *w, const Module &m) {
  std::cout << w << ": " << m.type()->str() << " | " << m._ivalue()->name();
  for (auto c : m.named_children()) std::cout << " " << c.name << "=" << c.value.type()->str();
  std::cout << "\n";
}
static void added(const std::string &dir) {
  auto m = torch::jit::load(dir + "/module.pt");
  auto c = m.clone();
  c.register_attribute("extra", c10::IntType::get(), 5);
  c.register_buffer("buf", torch::ones({2}));
  c.define("def twice(self, x: Tensor) -> Tensor:\n    return self.forward(x) * 2 + self.extra\n");
  std::cout << m.hasattr("extra") << c.hasattr("extra") << (m.find_method("twice") ? 1 : 0) << (c.find_method("twice") ? 1 : 0) << m.num_slots() << c.num_slots() << std::endl;
  std::cout << m.forward({torch::ones({1, 2})}) << c.run_method("twice", torch::ones({1, 2})) << std::endl;
  for (auto b : m.named_buffers()) std::cout << b.name << " "; std::cout << std::endl;
  for (auto b : c.named_buffers()) std::cout << b.name << " "; std::cout << std::endl;
  std::stringstream s; c.save(s); auto r = torch::jit::load(s); std::cout << r.run_method("twice", torch::ones({1, 2})) << r.attr("extra") << std::endl;
  std::cout << m.forward({torch::ones({1, 2})}) << std::endl;
}
int main(int, char **argv) {
  std::string dir = argv[1];
  auto m = torch::jit::load(dir + "/module.pt");
  show("m", m); show("clone", m.clone()); show("again", m.clone()); show("inplace", m.clone(true)); show("copy", m.copy()); show("deep", m.deepcopy());
  m.eval();
  auto f = torch::jit::freeze(m); show("freeze", f);
  std::cout << f.get_method("forward").function().qualname().qualifiedName() << " " << f.get_method("forward").function().getSchema() << "\n";
  auto o = torch::jit::optimize_for_inference(f); show("opt", o);
  auto n = torch::jit::load(dir + "/module.pt"); show("n", n); show("clone n", n.clone());
  Module p("Plain"); p.register_parameter("w", torch::ones({1}), false); p.define("def forward(self, x: Tensor):\n    return x + self.w\n");
  show("p", p); show("clone p", p.clone()); show("clone2 p", p.clone());
  Module q("Plain"); show("q", q); show("clone q", q.clone());
  Module c("Child"); Module d("Deep"); d.register_module("c", c); d.register_module("p", p); show("d", d); show("clone d", d.clone()); show("deep d", d.deepcopy());
  auto pc = p.clone(); std::cout << pc.forward({torch::zeros({1})}) << pc.get_method("forward").function().getSchema() << "\n";
  pc.dump(false, true, true);
  p.eval();
  auto fp = torch::jit::freeze(p); show("frozen p", fp);
  auto t = torch::jit::load(dir + "/traced.pt"); show("t", t); show("clone t", t.clone()); t.eval(); show("freeze t", torch::jit::freeze(t));
  added(dir);
}
