// SPDX-License-Identifier: Apache-2.0
//
// Classes of the program's own: arguments with names and defaults, properties, what is wrong with them.
#include <torch/script.h>
#include <torch/library.h>
#include <torch/custom_class.h>
#include <iostream>
template <class F> void tr(const char *n, F f) { std::cout << n << ": "; try { f(); std::cout << "\n"; } catch (const c10::Error &e) { std::cout << "c10::Error " << e.what_without_backtrace() << "|\n"; } catch (const std::exception &e) { std::cout << "std " << e.what() << "|\n"; } }
#define T(...) tr(#__VA_ARGS__, [&] { __VA_ARGS__; })
#define P(...) tr(#__VA_ARGS__, [&] { std::cout << (__VA_ARGS__); })
struct Point : torch::CustomClassHolder {
  double x, y; std::string name = "p"; const int64_t id = 7;
  Point(double x, double y) : x(x), y(y) {}
  double norm() const { return std::sqrt(x * x + y * y); }
  void scale(double f) { x *= f; y *= f; }
  c10::intrusive_ptr<Point> add(const c10::intrusive_ptr<Point> &o) const { return c10::make_intrusive<Point>(x + o->x, y + o->y); }
  at::Tensor tensor(at::ScalarType t, c10::optional<double> z) { auto r = torch::tensor({x, y}).to(t); return z ? r + *z : r; }
  static double origin(int64_t k) { return 0. + k; }
  double getx() const { return x; } void setx(double v) { x = v; }
};
struct Counter final : torch::CustomClassHolder { int64_t n = 0; int64_t inc(int64_t by) { return n += by; } std::string str() { return "c" + std::to_string(n); } };
struct Unreg : torch::CustomClassHolder {};
static auto point = torch::class_<Point>("geo", "Point")
  .def(torch::init<double, double>(), "makes one", {torch::arg("x"), torch::arg("y") = 2.0})
  .def("norm", &Point::norm, "the norm")
  .def("scale", &Point::scale, "", {torch::arg("f") = 3.0})
  .def("add", &Point::add)
  .def("tensor", &Point::tensor, "", {torch::arg("t") = (int64_t)at::kFloat, torch::arg("z") = torch::arg::none()})
  .def("swap", [](const c10::intrusive_ptr<Point> &self) { std::swap(self->x, self->y); return self; })
  .def("pair", [](const c10::intrusive_ptr<Point> &self) { return std::make_tuple(self->x, self->y); })
  .def("fail", [](const c10::intrusive_ptr<Point> &self, std::string why) -> int64_t { TORCH_CHECK(false, "failed: ", why); })
  .def_static("origin", &Point::origin)
  .def_property("px", &Point::getx, &Point::setx)
  .def_property("ro", &Point::getx)
  .def_readwrite("name", &Point::name)
  .def_readonly("id", &Point::id)
  .def_pickle([](const c10::intrusive_ptr<Point> &self) { return std::make_tuple(self->x, self->y); }, [](std::tuple<double, double> s) { return c10::make_intrusive<Point>(std::get<0>(s), std::get<1>(s)); });
TORCH_LIBRARY(cnt, m) {
  m.class_<Counter>("Counter").def(torch::init([](int64_t start) { auto c = c10::make_intrusive<Counter>(); c->n = start; return c; })).def("inc", &Counter::inc, "", {torch::arg("by") = 1}).def("__str__", &Counter::str).def("__len__", [](const c10::intrusive_ptr<Counter> &s) { return s->n; });
  m.def("total(__torch__.torch.classes.cnt.Counter[] cs) -> int", [](std::vector<c10::intrusive_ptr<Counter>> cs) { int64_t t = 0; for (auto &c : cs) t += c->n; return t; });
  m.def("make(int n) -> __torch__.torch.classes.cnt.Counter", [](int64_t n) { auto c = c10::make_intrusive<Counter>(); c->n = n; return c; });
  m.def("opt", [](c10::optional<c10::intrusive_ptr<Counter>> c) { return c.has_value() ? (*c)->n : (int64_t)-1; });
  m.def("dict", [](c10::Dict<std::string, c10::intrusive_ptr<Counter>> d) { return d.at("a")->n; });
  m.def("tup", [](std::tuple<c10::intrusive_ptr<Counter>, int64_t> d) { return std::get<0>(d)->n + std::get<1>(d); });
}
int main() {
  auto p = torch::make_custom_class<Point>(3.0, 4.0);
  P(p.isCustomClass()); P(p.isObject()); P(p.isModule()); P(p.tagKind()); P(p.type()->str()); P(p.type()->annotation_str()); P(*p.type()); P(p.type()->repr_str()); P(p.toObject()->name()); P(torch::isCustomClass(p));
  P(p.toCustomClass<Point>()->norm()); T(p.toCustomClass<Counter>()); 
  T(torch::make_custom_class<Unreg>());
  auto cls = torch::getCustomClass("__torch__.torch.classes.geo.Point");
  P(cls->name()->qualifiedName()); P(cls->methods().size()); for (auto *m : cls->methods()) { P(m->getSchema()); P(m->name()); P(m->doc_string()); }
  P(cls->findMethod("norm") != nullptr); P(cls->findMethod("nope") != nullptr); P(cls->getMethod("scale").getSchema());
  P((bool)torch::getCustomClass("__torch__.torch.classes.geo.Nope"));
  P(cls->numAttributes()); P(cls->findStaticMethod("origin") != nullptr);
  auto r = cls->getMethod("norm")({p}); P(r); P(cls->getMethod("scale")({p})); P(p.toCustomClass<Point>()->x); P(cls->getMethod("scale")({p, 2.0})); P(p.toCustomClass<Point>()->x);
  P(cls->getMethod("pair")({p})); P(cls->getMethod("tensor")({p})); P(cls->getMethod("tensor")({p, 6, 1.5})); T(cls->getMethod("fail")({p, "x"})); T(cls->getMethod("norm")({p, 1})); T(cls->getMethod("scale")({p, "a"})); T(cls->getMethod("scale")({1}));
  auto c = torch::make_custom_class<Counter>();
  P(cls->properties().size()); for (auto &q : cls->properties()) { P(q.name); P(q.getter->name()); P(q.setter != nullptr); }
  c.toCustomClass<Counter>()->n = 5;
  auto get = [](const char *n) { return c10::Dispatcher::singleton().findSchemaOrThrow(n, ""); };
  auto call = [&](const char *n, std::vector<c10::IValue> s) { get(n).callBoxed(s); return s.at(0); };
  using CP = c10::intrusive_ptr<Counter>;
  P(get("cnt::opt").typed<int64_t(c10::optional<CP>)>().call(c10::nullopt)); P(get("cnt::opt").typed<int64_t(c10::optional<CP>)>().call(c.toCustomClass<Counter>()));
  P(get("cnt::total").typed<int64_t(std::vector<CP>)>().call({c.toCustomClass<Counter>(), c.toCustomClass<Counter>()}));
  P(get("cnt::make").typed<CP(int64_t)>().call(9)->n); P(call("cnt::make", {3}).toCustomClass<Counter>()->n); P(call("cnt::make", {3}).type()->str());
  P(call("cnt::opt", {c})); P(call("cnt::opt", {c10::IValue()})); c10::Dict<std::string, CP> d; d.insert("a", c.toCustomClass<Counter>()); P(call("cnt::dict", {d})); P(call("cnt::tup", {std::make_tuple(c.toCustomClass<Counter>(), (int64_t)1)}));
  for (const char *n : {"cnt::total", "cnt::make", "cnt::opt", "cnt::dict", "cnt::tup"}) P(get(n).schema());
  c10::List<CP> l; l.push_back(c.toCustomClass<Counter>()); P(c10::IValue(l).type()->str()); P(l.get(0)->n); P(c10::IValue(d).type()->str());
  P(c10::IValue(std::make_tuple(c.toCustomClass<Counter>(), 1)).type()->str());
  P(c.is(c)); P(c == c); P(c10::getTypePtr<CP>()->str());
  T((torch::class_<Point>("geo", "Point"))); T((torch::class_<Unreg>("bad name", "X"))); T((torch::class_<Unreg>("ok", "1X")));  T((torch::class_<Unreg>("ok", "A.B")));
  T(torch::Library l2(torch::Library::IMPL, "geo2", c10::DispatchKey::CPU, "f.cpp", 3); l2.class_<Unreg>("U"));
  T((torch::class_<Unreg>("ok", "U2").def("m", [](const c10::intrusive_ptr<Unreg> &, int64_t a, int64_t b) {}, "", {torch::arg("a")})));
}
