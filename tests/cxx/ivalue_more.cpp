// SPDX-License-Identifier: Apache-2.0
// IValues of models: enums, named tuples, objects, nested containers; identity and equality.
#include <torch/script.h>
#include <iostream>

static void show(const c10::IValue &v) { std::cout << v.tagKind() << " | " << v.type()->str() << " | " << v.type()->repr_str() << " | " << v << "\n"; }

int main(int argc, const char *argv[]) {
    std::string folder = argc > 1 ? argv[1] : ".";
    auto m = torch::jit::load(folder + "/kinds.pt");
    for (const char *name : {"an_enum", "a_named_tuple", "a_nested", "an_optional", "a_device", "a_dtype", "a_tuple", "an_empty_tuple", "a_complex", "a_string", "a_dict_of_int"}) {
        std::cout << name << ": ";
        show(m.run_method(name));
    }
    auto e = m.run_method("an_enum").toEnumHolder();
    std::cout << e->name() << e->value() << e->qualifiedClassName() << "\n";
    auto t = m.run_method("a_named_tuple").toTuple();
    std::cout << t->elements()[0].toTensor() << t->elements()[1] << "\n";
    auto o = m.run_method("an_object").toObject();
    std::cout << o->name() << o->getAttr("n") << o->getAttr("words") << o->slots().size() << "\n";
    o->setAttr("n", 9);
    std::cout << m.run_method("use_object", c10::IValue(o)) << "\n";
    auto nested = m.run_method("a_nested").toGenericDict();
    for (const auto &entry : nested)
        for (const c10::IValue &item : entry.value().toListRef()) std::cout << entry.key() << " " << item.toTuple()->elements()[0] << item.toTupleRef().elements()[1] << ";";
    std::cout << "\n";
    c10::IValue a(std::vector<int64_t>{1, 2}), b = a, c(std::vector<int64_t>{1, 2});
    std::cout << a.is(b) << a.is(c) << (a == c) << (a != c) << (c10::IValue(torch::ones({1})) == c10::IValue(torch::ones({1}))) << "\n";
    c10::IValue moved = std::move(b);
    std::cout << moved.toIntVector().size() << c10::IValue("x").isString() << c10::IValue(c10::IValue(3)).toInt() << "\n";
    std::cout << c10::IValue(std::make_tuple()) << c10::IValue(std::make_tuple(1)) << c10::IValue(std::make_tuple(1, c10::IValue())) << c10::IValue(std::make_tuple(std::make_tuple(1, 2), 3)) << "\n";
    a.repr(std::cout, [](std::ostream &, const c10::IValue &) { return false; });
    c10::IValue(std::make_tuple("q", 1.0, true)).repr(std::cout, [](std::ostream &, const c10::IValue &) { return false; });
    c10::IValue(std::unordered_map<std::string, std::string>{{"k", "v\"\n"}}).repr(std::cout, [](std::ostream &, const c10::IValue &) { return false; });
    std::cout << "\n";
    std::cout << m.run_method("take_optional", c10::IValue()) << m.run_method("take_optional", 4) << m.run_method("take_list", std::vector<double>{1, 2}) << m.run_method("take_float", 3.0) << "\n";
    auto list = m.run_method("a_list_of_lists").toList();
    std::cout << list.size() << list.get(0).toListRef()[1] << list.elementType()->str() << list.get(1).toIntVector().size() << "\n";
    torch::Tensor x = m.run_method("echo", torch::ones({2})).toTensor();
    std::vector<torch::jit::IValue> stack = {torch::ones({1}), 2};
    torch::jit::IValue top = stack.back();
    std::cout << x << top << stack.size() << top.isInt() << "\n";
}
