// SPDX-License-Identifier: Apache-2.0
//
// Operators of the program's own, of every signature: schemas with defaults, calls on the stack and typed,
// from source.
#include "tried.h"
#include <torch/library.h>
#include <numeric>
using at::Scalar;
using at::Tensor;
static std::tuple<Tensor, Tensor, int64_t> three(const Tensor &x, at::IntArrayRef dims,
                                                 c10::optional<int64_t> k) {
    return {x.sum(dims), x.mean(dims), k.value_or(-1)};
}
static Tensor cat_all(at::TensorList xs, int64_t dim) {
    return at::cat(xs, dim);
}
static std::vector<Tensor> pieces(const Tensor &x, std::vector<int64_t> sizes) {
    return at::split_with_sizes(x, sizes);
}
static Tensor scaled(const Tensor &x, const Scalar &by) {
    return x * by;
}
static Tensor opt_scaled(const Tensor &x, const c10::optional<Scalar> &by) {
    return by ? x * *by : x.clone();
}
static Tensor made(at::IntArrayRef size, c10::optional<at::ScalarType> dtype,
                   c10::optional<at::Layout> layout, c10::optional<at::Device> device,
                   c10::optional<bool> pin) {
    return at::ones(size, at::TensorOptions()
                              .dtype(dtype.value_or(at::kFloat))
                              .layout(layout.value_or(at::kStrided))
                              .device(device.value_or(at::kCPU)));
}
static std::string describe(c10::string_view name, c10::optional<c10::string_view> other, bool flag) {
    return c10::str(name, "/", other ? *other : "none", "/", flag);
}
static Tensor &add_one_(Tensor &x) {
    return x.add_(1);
}
static Tensor &add_out(const Tensor &x, const Tensor &y, Tensor &out) {
    return at::add_out(out, x, y);
}
static Tensor noisy(const Tensor &x, c10::optional<at::Generator> g) {
    return x + at::rand(x.sizes(), g, x.options());
}
static c10::Dict<std::string, Tensor> table(const c10::Dict<std::string, Tensor> &d, double by) {
    c10::Dict<std::string, Tensor> r;
    for (auto &e : d) r.insert(e.key(), e.value() * by);
    return r;
}
static c10::List<c10::optional<Tensor>> maybe(const c10::List<c10::optional<Tensor>> &xs) {
    c10::List<c10::optional<Tensor>> r;
    for (size_t i = xs.size(); i-- > 0;) r.push_back(xs.get(i));
    return r;
}
static c10::complex<double> conj(c10::complex<double> z) {
    return std::conj(z);
}
static Tensor opts(const Tensor &x, const c10::optional<Tensor> &w, const c10::optional<Tensor> &b) {
    auto y = x;
    if (w) y = y * *w;
    if (b.has_value()) y = y + b.value();
    return y;
}
static c10::IValue any(c10::IValue v) {
    return v;
}
static void nothing() {
    std::cout << "[nothing]";
}
static at::Device dev(at::Device d) {
    return d;
}
static at::ScalarType dt(at::ScalarType t) {
    return t;
}
static at::MemoryFormat mf(at::MemoryFormat t) {
    return t;
}
TORCH_LIBRARY(sig, m) {
    m.def("three(Tensor x, int[] dims=[0, 1], int? k=None) -> (Tensor s, Tensor m, int k)", three);
    m.def("cat_all(Tensor[] xs, int dim=0) -> Tensor", TORCH_FN(cat_all));
    m.def("pieces(Tensor(a) x, int[] sizes) -> Tensor(a)[]");
    m.impl("pieces", c10::DispatchKey::CompositeImplicitAutograd, TORCH_FN(pieces));
    m.def("scaled(Tensor x, Scalar by=2.5) -> Tensor");
    m.def("scaled.opt(Tensor x, *, Scalar? by=None) -> Tensor", opt_scaled);
    m.impl("scaled", scaled);
    m.def("made(int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? "
          "pin_memory=False) -> Tensor",
          made);
    m.def("describe(str name, str? other=\"o\\\"q\", bool flag=True) -> str", describe);
    m.def("add_one_(Tensor(a!) self) -> Tensor(a!)", add_one_);
    m.def("add.out(Tensor x, Tensor y, *, Tensor(a!) out) -> Tensor(a!)", add_out);
    m.def("noisy(Tensor x, *, Generator? generator=None) -> Tensor", noisy);
    m.def("table(Dict(str, Tensor) d, float by=1e-3) -> Dict(str, Tensor)", table);
    m.def("maybe(Tensor?[] xs) -> Tensor?[]", maybe);
    m.def("count(float[] ws, int[]? dims=None, bool[] flags=[True, False], str[] names) -> int",
          [](std::vector<double> ws, c10::optional<std::vector<int64_t>> dims, c10::List<bool> flags,
             std::vector<std::string> names) {
              return int64_t(ws.size() * 1000 + (dims ? dims->size() : 9) * 100 + flags.size() * 10 +
                             names.size());
          });
    m.def("conj(complex z) -> complex", conj);
    m.def("opts(Tensor x, Tensor? w=None, Tensor? b=None) -> Tensor", opts);
    m.def("any(Any v) -> Any", any);
    m.def("nothing() -> ()", nothing);
    m.def("dev(Device d) -> Device", dev);
    m.def("dt(ScalarType t) -> ScalarType", dt);
    m.def("mf(MemoryFormat t) -> MemoryFormat", mf);
    m.def("inferred", [](Tensor x, int64_t n, double f, bool b, std::string s, c10::optional<Tensor> t,
                         std::vector<int64_t> l,
                         c10::List<Tensor> ts) { return std::make_tuple(x, n, f, b, s, t, l, ts); });
    m.def("fixed(int[2] k=1, float[3] s=0.5, bool[3] mask=[True, True, False]) -> (int[], float[])",
          [](std::vector<int64_t> k, std::vector<double> s, std::array<bool, 3> mask) {
              return std::make_tuple(k, s);
          });
}
template <class... A> static std::vector<c10::IValue> boxed(const char *name, const char *overload, A... a) {
    auto op = c10::Dispatcher::singleton().findSchemaOrThrow(name, overload);
    torch::jit::Stack s{c10::IValue(a)...};
    op.callBoxed(s);
    return s;
}
template <class... A> static void call(const std::string &name, A... a) {
    std::cout << name << ": ";
    try {
        for (auto &v :
             boxed(("sig::" + name.substr(0, name.find('.'))).c_str(),
                   name.find('.') == std::string::npos ? "" : name.substr(name.find('.') + 1).c_str(), a...))
            std::cout << v << " <" << v.type()->str() << ">; ";
    } catch (const c10::Error &e) {
        std::cout << "E " << e.what_without_backtrace();
    } catch (const std::exception &e) {
        std::cout << "S " << e.what();
    }
    std::cout << "\n";
}
int main() {
    auto x = at::arange(6, at::kFloat).view({2, 3});
    for (const char *n : {"three",   "cat_all", "pieces", "scaled", "made",     "describe", "add_one_",
                          "noisy",   "table",   "maybe",  "count",  "conj",     "opts",     "any",
                          "nothing", "dev",     "dt",     "mf",     "inferred", "fixed"}) {
        auto h = c10::Dispatcher::singleton().findSchemaOrThrow((std::string("sig::") + n).c_str(), "");
        std::cout << h.schema() << "\n";
        for (auto &a : h.schema().arguments())
            if (a.default_value()) std::cout << "  " << a.name() << " = " << *a.default_value() << "\n";
        std::cout << "  " << h.schema().is_mutable() << h.schema().is_vararg() << h.schema().hasAnyAliasInfo()
                  << h.operator_name().name << "." << h.operator_name().overload_name << "\n";
    }
    std::cout << c10::Dispatcher::singleton().findSchemaOrThrow("sig::scaled", "opt").schema()
              << c10::Dispatcher::singleton().findSchemaOrThrow("sig::add", "out").schema() << "\n";
    call("three", x, std::vector<int64_t>{0}, c10::IValue());
    call("three", x, std::vector<int64_t>{1}, 5);
    call("three", x, c10::IntArrayRef({0, 1}), 5);
    call("cat_all", std::vector<Tensor>{x, x}, 1);
    call("pieces", x, std::vector<int64_t>{1, 1});
    call("scaled", x, 3);
    call("scaled", x, 0.5);
    call("scaled", x, c10::complex<double>(0, 1));
    call("scaled", x, true);
    call("scaled.opt", x, c10::nullopt);
    call("scaled.opt", x, 2);
    call("made", std::vector<int64_t>{2}, c10::nullopt, c10::nullopt, c10::nullopt, c10::nullopt);
    call("made", std::vector<int64_t>{2}, at::kLong, at::kStrided, at::Device("cpu"), false);
    call("describe", "n", c10::IValue(), true);
    call("describe", "n", "p", false);
    auto y = at::zeros({2});
    call("add_one_", y);
    std::cout << y << "\n";
    call("add.out", y, y, at::empty({0}));
    at::manual_seed(3);
    call("noisy", y, c10::IValue());
    call("noisy", y, at::detail::createCPUGenerator(7));
    c10::Dict<std::string, Tensor> d;
    d.insert("k", y);
    call("table", d, 10.0);
    c10::List<c10::optional<Tensor>> l;
    l.push_back(y);
    l.push_back(c10::nullopt);
    call("maybe", l);
    call("count", std::vector<double>{1, 2}, c10::IValue(), std::vector<bool>{true},
         std::vector<std::string>{"q"});
    call("count", std::vector<double>{}, std::vector<int64_t>{4}, c10::List<bool>(),
         std::vector<std::string>{});
    call("conj", c10::complex<double>(1, 2));
    call("opts", y, y, c10::IValue());
    call("opts", y, c10::IValue(), c10::IValue());
    call("any", 5);
    call("any", c10::IValue());
    call("any", std::make_tuple(1, "a"));
    call("nothing");
    call("dev", at::Device("cpu"));
    call("dev", at::Device("cuda:1"));
    call("dt", at::kHalf);
    call("mf", at::MemoryFormat::ChannelsLast);
    call("inferred", y, 1, 2.0, true, "s", c10::IValue(), std::vector<int64_t>{1}, std::vector<Tensor>{y});
    call("fixed", std::vector<int64_t>{1, 2}, std::vector<double>{1, 2, 3},
         std::vector<bool>{true, false, true});
    T(torch::jit::compile("def f(x):\n  return torch.ops.sig.conj(x)\n"));
    torch::jit::Module m("__torch__.M");
    T(m.define("def f(self, x):\n  return torch.ops.sig.describe('a')\n"));
    P(std::get<2>(c10::Dispatcher::singleton()
                      .findSchemaOrThrow("sig::three", "")
                      .typed<std::tuple<Tensor, Tensor, int64_t>(const Tensor &, at::IntArrayRef,
                                                                 c10::optional<int64_t>)>()
                      .call(x, {0}, 8)));
    P(torch::jit::getOperatorForLiteral(
          "sig::three(Tensor x, int[] dims=[0, 1], int? k=None) -> (Tensor s, Tensor m, int k)")
          ->schema());
    auto ops = torch::jit::getAllOperatorsFor(c10::Symbol::fromQualString("sig::scaled"));
    P(ops.size());
    for (auto &op : ops) {
        torch::jit::Stack s{y, 2};
        op->getOperation()(s);
        std::cout << op->schema() << s[0] << "\n";
    }
}
