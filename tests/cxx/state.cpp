// SPDX-License-Identifier: Apache-2.0
//
// A module with state: copies, what they share, attributes that are set and registered, saving.
#include "tried.h"
#include <sstream>
using torch::jit::Module;
static void state(const char *name, const Module &m) {
    std::cout << name << ": history " << m.attr("history").toTensorList().size() << " table "
              << m.attr("table").toGenericDict().size() << " id " << m.attr("next_id") << " mean "
              << m.attr("mean").toTensor().sum().item<double>() << " last " << m.attr("last").isNone()
              << "\n";
}
int main(int argc, char **argv) {
    std::string dir = argc > 1 ? argv[1] : ".";
    Module m = torch::jit::load(dir + "/tracker.pt");
    m.eval();
    for (int i = 1; i <= 3; i++) std::cout << m({torch::full({2}, double(i))}).toTensor() << "\n";
    std::cout << m.run_method("track", "a", 0.5) << m.run_method("track", "b", 1.0) << "\n";
    Module copy = m.copy(), deep = m.deepcopy(), clone = m.clone(), inplace = m.clone(true), assigned = m;
    auto all = [&] {
        state("m", m);
        state("copy", copy);
        state("deep", deep);
        state("clone", clone);
        state("inplace", inplace);
        state("assigned", assigned);
    };
    all();
    m.run_method("track", "c", 2.5);
    m({torch::ones({2})});
    all();
    std::cout << (m._ivalue() == assigned._ivalue()) << (m._ivalue() == copy._ivalue()) << (m == assigned)
              << (m == copy) << (m.type() == copy.type()) << (m.type() == deep.type()) << "\n";
    std::cout << deep.type()->name()->qualifiedName() << "\n";
    std::cout << m.attr("mean").toTensor().is_same(copy.attr("mean").toTensor())
              << m.attr("mean").toTensor().is_same(deep.attr("mean").toTensor())
              << m.attr("mean").toTensor().is_same(clone.attr("mean").toTensor())
              << m.attr("mean").toTensor().is_same(inplace.attr("mean").toTensor()) << "\n";
    std::cout << m.run_method("state") << "\n";
    m.run_method("reset");
    state("m", m);
    state("copy", copy);
    state("deep", deep);
    std::cout << m.run_method("state") << deep.run_method("state").toTuple()->elements()[1] << "\n";
    P(m.get_property("size").getter_func.name());
    P(m.get_property("size").setter_func.has_value());
    P(m.get_property("limit").setter_func->name());
    P(m.get_property("limit").getter_func({}));
    T((*m.get_property("limit").setter_func)({41}));
    P(m.attr("next_id"));
    T(m.get_property("nope"));
    P(m.has_property("nope"));
    P(m.has_property("size"));
    P(m.get_properties().size());
    T(m.setattr("next_id", 7));
    P(m.attr("next_id"));
    T(m.setattr("next_id", 7.5));
    T(m.setattr("next_id", torch::ones({1})));
    T(m.setattr("last", c10::IValue()));
    T(m.setattr("last", torch::ones({1})));
    T(m.setattr("last", 1));
    T(m.setattr("mean", torch::ones({3, 3})));
    P(m.attr("mean").toTensor().sizes());
    T(m({torch::ones({2})}));
    T(m({torch::ones({3})}));
    T(m.setattr("mean", 3));
    T(m.setattr("nope", 3));
    T(m.setattr("size", 3));
    T(m.setattr("forward", 3));
    P(m.attr("nope", 5));
    P(m.attr("nope", "default").toStringRef());
    P(m.attr("next_id", 9));
    P(m.hasattr("size"));
    P(m.hasattr("last"));
    P(m.hasattr(""));
    T(m.setattr("history", c10::List<at::Tensor>({torch::zeros({1})})));
    P(m.attr("history").toTensorVector().size());
    T(m.setattr("history", std::vector<int64_t>{1}));
    c10::Dict<int64_t, std::tuple<std::string, double>> t;
    t.insert(5, std::make_tuple(std::string("five"), 5.5));
    T(m.setattr("table", t));
    P(m.attr("table"));
    P(m.attr("table").type()->str());
    P(m.attr("history").type()->str());
    std::stringstream s;
    T(deep.save(s));
    auto again = torch::jit::load(s);
    state("again", again);
    P(again.run_method("state").toTuple()->elements()[1]);
    P(again({torch::ones({2})}));
    T(m.register_attribute("extra", c10::IntType::get(), 3));
    P(m.attr("extra"));
    T(m.register_attribute("extra", c10::IntType::get(), 3));
    T(m.register_buffer("mean", torch::ones({1})));
    T(m.register_buffer("more", torch::ones({1})));
    T(m.register_parameter("mean", torch::ones({1}), false));
    T(m.register_parameter("w", torch::ones({1}), false));
    Module det = torch::jit::load(dir + "/detector.pt");
    T(m.register_module("sub", det));
    T(m.register_module("sub", det));
    P(m.attr("sub").toModule().attr("threshold"));
    for (auto p : m.named_buffers()) std::cout << p.name << ";";
    for (auto p : m.named_parameters()) std::cout << p.name << ";";
    for (auto p : m.named_modules()) std::cout << p.name << ";";
    std::cout << "\n";
}
